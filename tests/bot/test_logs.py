"""What the program writes about itself holds no secret and quotes nobody, whatever goes wrong."""

import logging
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import app, logs
from bot.logs import describe, hide, make_outlet, open_log
from tests.bot.last_words import SECRET, WORDS, fail

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:AAbbccddeeffgghhiijjkkllmmnnooppqqr"
HERE = "last_words.py"


def write(name: str, level: int, words: str, error: BaseException | None = None) -> str:
    """What the outlet makes of a record, "" for nothing."""
    given = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord(name, level, "lib/some.py", 7, words, (), given, "speak")
    outlet = make_outlet([SECRET])
    return (
        outlet.format(record).partition(" ")[2].partition(" ")[2] if outlet.filter(record) else ""
    )


def stumble() -> ValueError:
    try:
        fail()
    except ValueError as error:
        return error
    raise AssertionError


def test_our_own_lines_are_written_at_any_level() -> None:
    for level, name in ((logging.DEBUG, "DEBUG"), (logging.ERROR, "ERROR")):
        assert (
            write("storage.queues.inbox", level, "a line")
            == f"{name} storage.queues.inbox: a line"
        )


@pytest.mark.parametrize("name", ["telegram.Bot", "root", "sqlalchemy.engine.Engine", "botany"])
def test_a_library_is_silent_below_warning_and_above_it_only_its_place_is_written(
    name: str,
) -> None:
    assert write(name, logging.DEBUG, WORDS) == write(name, logging.INFO, WORDS) == ""
    place = f"WARNING {name}: reports from speak, line 7 of some.py"
    assert write(name, logging.WARNING, WORDS) == place


@pytest.mark.parametrize("name", ["bot.turn.worker", "asyncio"])
def test_an_error_is_written_by_type_and_place(name: str) -> None:
    line = write(name, logging.ERROR, "stumbled", stumble())
    assert f": ValueError in fail, line {fail.__code__.co_firstlineno + 1} of {HERE}" in line
    assert "\n" not in line


def test_what_another_handler_has_made_of_an_error_is_not_taken_over() -> None:
    record = logging.makeLogRecord({"name": "bot.x", "msg": "stumbled", "exc_text": WORDS})
    assert make_outlet().format(record).endswith("stumbled")


@pytest.mark.parametrize("secret", [SECRET, TOKEN, TOKEN.replace(":", "%3A")])
@pytest.mark.parametrize("words", ["at /bot%s/getMe", "at%s"])
def test_a_secret_is_left_out_of_every_line(words: str, secret: str) -> None:
    line = write("bot.x", logging.INFO, words % secret)
    assert secret not in line
    assert "[" in line
    assert hide(words % secret, [SECRET]) == line.partition(": ")[2]


def test_an_error_is_told_with_what_it_came_from() -> None:
    try:
        try:
            fail()
        except ValueError as error:
            raise KeyError(WORDS) from error
    except KeyError as error:
        told = describe(error)
    first, second = told.split(", after ")
    assert first.startswith("KeyError in test_an_error_is_told_with_what_it_came_from, line ")
    assert second.startswith("ValueError in fail, line ")


def test_a_place_of_ours_is_told_once() -> None:
    with pytest.raises(TypeError) as caught:
        hide(7)  # type: ignore[arg-type]
    assert re.fullmatch(r"TypeError in hide, line \d+ of logs.py", describe(caught.value))


def test_of_a_group_every_error_is_told_and_none_twice() -> None:
    error = ValueError(WORDS)
    group = ExceptionGroup(WORDS, [error, TypeError(WORDS), error])
    error.__cause__ = group
    assert describe(group) == "ExceptionGroup, after ValueError, after TypeError"


def test_what_was_hidden_on_purpose_is_not_told() -> None:
    error = TypeError(WORDS)
    error.__context__ = ValueError(WORDS)
    assert describe(error) == "TypeError, after ValueError"
    error.__suppress_context__ = True
    assert describe(error) == "TypeError"


def test_who_of_us_called_the_library_that_failed_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    outlet = make_outlet()
    outlet.handle(logging.makeLogRecord({"name": "bot.x", "lineno": 3, "msg": "%d", "args": "x"}))
    line = capsys.readouterr().err
    assert line.startswith("bot.x cannot write line 3 of : TypeError in getMessage, line ")
    assert ", called in format, line " in line
    assert line.count("\n") == 1


@pytest.fixture
def stage() -> Iterator[logging.Logger]:
    """A library's logger that was made louder, as its users are told to."""
    library = logging.getLogger("a_library")
    library.setLevel(logging.DEBUG)
    yield library
    library.setLevel(logging.NOTSET)


def test_the_level_is_that_of_our_own_packages(
    stage: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    open_log("DEBUG")
    open_log("DEBUG")  # a second time changes nothing
    logging.getLogger("another_library").info(WORDS)
    stage.info(WORDS)
    for name in ("bot", "storage", "flows", "framework"):
        logging.getLogger(f"{name}.somewhere").debug("a line of %s", name)
    assert capsys.readouterr().err.count("\n") == 4
    open_log("ERROR")
    logging.getLogger("bot.somewhere").warning("a line")
    assert capsys.readouterr().err == ""


def test_no_library_has_an_outlet_of_its_own() -> None:
    assert app.log.name == "bot.app"  # so that everything is loaded that the bot loads
    known = logging.root.manager.loggerDict
    assert {"aiohttp.client", "apscheduler", "asyncio", "sqlalchemy"} <= set(known)
    for logger in known.values():
        if isinstance(logger, logging.Logger):
            assert logger.propagate, logger
            assert all(isinstance(each, logging.NullHandler) for each in logger.handlers), logger


def test_nothing_that_goes_wrong_in_a_process_quotes_anybody() -> None:
    """Python at its most talkative, and everything fails of which it would write a report."""
    ended = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "always", "-m", "tests.bot.last_words"],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    shown = ended.stdout + ended.stderr
    lines = shown.splitlines()
    assert WORDS not in shown
    assert "wept" not in shown
    assert SECRET not in shown
    assert "Traceback" not in shown
    assert "SystemExit" not in shown
    assert ended.returncode == 1
    unexpected = [line for line in lines if f"{logs.UNEXPECTED}: ValueError in fail" in line]
    assert len(unexpected) == 3  # in a thread, in a finaliser, at the end
    assert unexpected[-1] == lines[-1]
    assert sum(" ERROR asyncio: " in line for line in lines) == 3
    assert sum("library.somewhere: " in line for line in lines) == 2
    assert sum("telegram.request.BaseRequest: " in line for line in lines) == 1
    for kind in ("JSONDecodeError", "KeyError", "UnicodeEncodeError", "ValidationError"):
        assert any(f"stumbled: {kind} in " in line for line in lines)
    assert any("UserWarning at line" in line for line in lines)
    assert any("a secret: [secret]" in line for line in lines)
    assert any("bot.somewhere cannot write line" in line for line in lines)
