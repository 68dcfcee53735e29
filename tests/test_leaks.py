"""Whoever logs what a mentor wrote is found out."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy.dialects.sqlite import dialect

from storage.columns import Sealed, SealedJson
from tests.leaks import LEAKS, Leaks

WORDS = "Anna wept when she saw the figures"
PIECE = "Anna wept when s"
TOKEN = "4200001:some-token"


def record(
    name: str, level: int, words: object, *given: object, **more: object
) -> logging.LogRecord:
    made = logging.LogRecord(name, level, __file__, 1, words, given, None)
    vars(made).update(more)
    return made


def chained(words: str) -> BaseException:
    error = KeyError()
    error.__cause__ = ValueError(words)
    return error


@pytest.mark.parametrize(
    "leaking",
    [
        record("bot.turn.worker", logging.DEBUG, WORDS),
        record("bot.turn.worker", logging.DEBUG, "heard %r", {"text": [WORDS]}),
        record("bot.turn.worker", logging.DEBUG, {"text": WORDS}),
        record(
            "storage.queues.inbox",
            logging.ERROR,
            "stumbled",
            exc_info=(None, chained(WORDS), None),
        ),
        record("flows.engine", logging.INFO, "a line", update={"text": WORDS}),
    ],
)
def test_words_are_found_wherever_they_are_in_a_record_of_ours(leaking: logging.LogRecord) -> None:
    leaks = Leaks()
    leaks.remember(WORDS)
    leaks.hear(record("bot.turn.worker", logging.DEBUG, "a line of 4200001 that quotes nobody"))
    assert leaks.find() == []
    assert leaks.hear(leaking)
    assert leaks.find() == [PIECE]


@pytest.mark.parametrize("secret", [TOKEN, "1:preview", "123456789:" + "Ab-_" * 8, "a Canary"])
def test_tokens_and_canaries_need_not_be_sealed(secret: str) -> None:
    leaks = Leaks()
    leaks.hear(record("bot.send.sender", logging.INFO, "at /bot%s/getMe", secret))
    assert leaks.find() != []


def test_of_a_library_that_counts_which_the_product_would_write() -> None:
    leaks = Leaks()
    leaks.remember(WORDS)
    assert not leaks.hear(record("sqlalchemy.engine", logging.DEBUG, "Row %r", WORDS))
    assert leaks.hear(
        record("telegram", logging.CRITICAL, WORDS, exc_info=(None, chained(WORDS), None))
    )
    assert len(leaks.shown) == 1
    assert leaks.find() == []


def test_what_is_printed_counts() -> None:
    leaks = Leaks()
    leaks.remember(WORDS)
    assert leaks.find(printed=f"> {WORDS}\n") == [PIECE]


@pytest.mark.parametrize(
    ("sealed", "written"),
    [
        ('{"message": {"text": "' + WORDS + '"}}', WORDS),
        ('["done", ["' + WORDS + '"]]', WORDS),
        (f"Čau!\n{WORDS}\n“Sí”", f"Čau!\\n{WORDS}\\n"),
        ('Ana\'s "no" is what I heard', repr('Ana\'s "no" is what I heard')),
        (WORDS, f"{WORDS[:20]}…"),
    ],
)
def test_words_are_found_in_any_spelling(sealed: str, written: str) -> None:
    leaks = Leaks()
    leaks.remember(sealed)
    leaks.hear(record("bot.turn.worker", logging.DEBUG, "heard %s", written))
    assert leaks.find() != []


@pytest.mark.parametrize(
    "text", ["done", "after_session", "7b", "", "🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱 🌱", " " * 20]
)
def test_what_looks_like_a_name_in_a_program_is_no_leak(text: str) -> None:
    leaks = Leaks()
    leaks.remember(text)
    leaks.hear(record("bot.turn.worker", logging.DEBUG, f"{text} is done with {text}"))
    assert leaks.find() == []


def test_whatever_is_sealed_is_remembered() -> None:
    Sealed().process_bind_param(WORDS, dialect())
    assert PIECE in LEAKS.texts
    SealedJson().process_bind_param({"text": ["Ben has lost his shop"]}, dialect())
    assert "Ben has lost his" in LEAKS.texts


def test_every_logger_is_at_debug() -> None:
    for name in (
        "bot.turn.worker",
        "storage.queues.inbox",
        "flows.engine",
        "framework",
        "asyncio",
        "anybody",
    ):
        assert logging.getLogger(name).isEnabledFor(logging.DEBUG)


LEAKING = """
import logging

from sqlalchemy.dialects.sqlite import dialect

from storage.columns import Sealed


def seal(words):
    return Sealed().process_bind_param(words, dialect())


def test_keeps_quiet():
    seal("Anna wept when she saw")
    logging.getLogger("bot.turn.worker").debug("something was saved")
    logging.getLogger("asyncio").debug("Anna wept when she saw")


def test_logs():
    seal("Anna wept when she saw")
    logging.getLogger("bot.turn.worker").debug("saved: %s", "Anna wept when she saw")


def test_prints():
    seal("Ben has lost his shop")
    print("saved: Ben has lost his shop")


def test_has_forgotten():
    logging.getLogger("bot.turn.worker").debug("saved: %s", "Anna wept when she saw")
"""


def test_a_test_that_leaks_fails(tmp_path: Path) -> None:
    file = tmp_path / "test_leaking.py"
    file.write_text(LEAKING, "utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.leaks", "-rE", "--tb=line", str(file)],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    report = ended.stdout + ended.stderr
    assert ended.returncode == 1, report
    assert "4 passed, 2 errors" in report
    for name, piece in (("logs", PIECE), ("prints", "Ben has lost his")):
        assert f"test_{name}" in report
        assert f"nobody may see it: ['{piece}']" in report
