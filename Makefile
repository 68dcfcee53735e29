# Everything here works on a machine that has only python3 (3.11+) with venv, make and git.
PYTHON ?= python3
BIN := .venv/bin
# One more than there are cores: the drills and the browser wait half of the time.
WORKERS ?= $(shell expr `nproc 2>/dev/null || echo 2` + 1)

.DEFAULT_GOAL := help
.PHONY: help run preview postgres check test docs proof bench lock clean

help:  ## what there is
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: .venv/run  ## the bot, if there is a token in the environment or .env; else the preview
	@if [ -n "$$AFTERWORD_BOT_TOKEN" ] || grep -qsE '^AFTERWORD_BOT_TOKEN=.+' .env; \
	then exec $(BIN)/afterword run; else exec $(BIN)/afterword preview; fi

preview: .venv/run  ## the bot in the browser, with no token
	@exec $(BIN)/afterword preview

postgres: .venv/postgres  ## what the bot needs for a PostgreSQL database

check: .venv/test  ## format, lint, types, import rules: seconds
	@$(BIN)/ruff format --check --quiet . || { echo "run: $(BIN)/ruff format ."; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

# What one worker has compiled, the others and the processes that tests start need not.
# Whatever hangs is ended; a test by itself after five minutes, with the stacks of its threads.
LIMIT := $(shell command -v timeout >/dev/null && echo timeout --kill-after=60 3h)

test: check  ## check, then every test, with coverage
	@rm -f .coverage .coverage.*
	@env -u PYTHONDONTWRITEBYTECODE $(LIMIT) $(BIN)/coverage run -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report --include='flows/*,framework/*' --fail-under=100
	@$(BIN)/coverage report --fail-under=90

docs: .venv/test  ## draws docs/flows.md again from the flows
	@$(BIN)/python -m tests.flow_charts

proof: .venv/test  ## the long drills: a thousand kills; prints seeds and results
	@$(BIN)/python -m pytest -m "drill or proof" -o addopts="--import-mode=importlib" -s --every=1 --kills=1000 --forged=10000 --mutants=100000 --objects=30000 --rush=10000 \
	    --rules=6000 --lives=1500 --sequences=300 --mentors=10000 --weeks=52
	@$(BIN)/python -m tests.days

map: .venv/test  ## imports, circles, long files, and what three turns walk through
	@$(BIN)/python -m tests.map

bench: .venv/test .venv/aiogram/made  ## how fast, beside bare bots of other libraries: half an hour
	@$(BIN)/python -m tests.bench

lock:  ## renew the lock files (needs uv)
	uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
	    --no-annotate --extra build pyproject.toml -o requirements.lock
	uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
	    --no-annotate --extra build --extra postgres --constraint requirements.lock pyproject.toml \
	    -o requirements-postgres.lock
	uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
	    --no-annotate --extra build --extra postgres --extra dev pyproject.toml \
	    -o requirements-dev.lock
	echo 'aiogram>=3.31' | uv pip compile --quiet --universal --python-version 3.11 \
	    --generate-hashes --no-emit-index-url --no-header --no-annotate - -o requirements-bench.lock

clean:  ## everything that can be made again
	rm -rf .venv .coverage* .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

.venv/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "Afterword needs Python 3.11 or newer: make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	    { echo "Python's venv is missing; on Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@echo "Making .venv ..."
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/run: .venv/made requirements.lock pyproject.toml
	@echo "Installing what the bot needs ..."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/postgres: .venv/run requirements-postgres.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-postgres.lock
	@touch $@

.venv/test: .venv/run requirements-dev.lock
	@echo "Installing what the tests need ..."
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

# A peer of its own: aiogram wants an older pydantic than the bot.
.venv/aiogram/made: .venv/made requirements-bench.lock
	@echo "Installing what the benchmark compares with ..."
	@$(PYTHON) -m venv .venv/aiogram
	@.venv/aiogram/bin/pip install --quiet --disable-pip-version-check --require-hashes \
	    -r requirements-bench.lock
	@touch $@
