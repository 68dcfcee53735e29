"""No test ends well in which a token, or what a mentor wrote, was logged or printed.

What mentors wrote is found at its source: everything that is sealed. All loggers are at DEBUG. Our
own must hold nothing of it in any part of a record; of what libraries say that counts which the
product's outlet would let out. A canary, in any test, is a text with that word in it.
"""

import json
import logging
import re
import sys
import threading
import traceback
import warnings
from collections.abc import Generator, Iterator
from typing import Final

import pytest

from bot.logs import OURS, TOKEN, is_ours, make_outlet
from storage import columns
from storage.database.sealing import seal

SECRET: Final = re.compile(rf"4200001:[a-z]|1:preview|canary|{TOKEN.pattern}", re.I | re.A)
PLAIN: Final = re.compile(r"[^\W\d_][ !#-&(-\[\]-~]{8,14}[^\W_]", re.ASCII)


class Leaks:
    """What was written in a test, by mentors and by the bot."""

    def __init__(self) -> None:
        self.texts: set[str] = set()
        self.shown: list[str] = []
        self._outlet = make_outlet()

    def remember(self, text: str) -> None:
        """A mentor wrote this, or JSON with such texts in it."""
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            found = text
        self.texts.update(piece for leaf in leaves(found) if (piece := find_piece(leaf)))

    def hear(self, record: logging.LogRecord) -> bool:
        """A record of any logger at any level; whether the product would write it."""
        passes = bool(self._outlet.filter(record))
        if is_ours(record):
            self.shown.append(spell(record))
        if passes:
            self.shown.append(self._outlet.format(record))
        return passes

    def find(self, printed: str = "") -> list[str]:
        """What was shown although nobody may see it, in the logs or where it was printed."""
        shown = "\n".join((*self.shown, printed))
        secrets = {found[0] for found in SECRET.finditer(shown)}
        return sorted(secrets | {text for text in tuple(self.texts) if text in shown})

    def forget(self) -> None:
        self.texts.clear()
        self.shown.clear()


def leaves(value: object) -> Iterator[str]:
    """Every text in a value, however deep it lies."""
    inside = [value]
    while inside:
        each = inside.pop()
        if isinstance(each, str):
            yield each
        elif isinstance(each, list | dict):
            inside += each.values() if isinstance(each, dict) else each


def find_piece(text: str) -> str | None:
    """Its first words that look alike in a repr and in JSON, and like no name in a program."""
    return next((each for each in PLAIN.findall(text) if " " in each), None)


def spell(record: logging.LogRecord) -> str:
    """All that is in it: words, arguments, whatever else was attached, errors with their chain."""
    error = record.exc_info[1] if record.exc_info else None
    chain = traceback.format_exception(error) if error else []
    return "\n".join((record.getMessage(), repr(vars(record)), *chain))


LEAKS: Final = Leaks()
_call_handlers = logging.Logger.callHandlers


def remember_and_seal(text: str) -> bytes:
    LEAKS.remember(text)
    return seal(text)


def call_handlers(logger: logging.Logger, record: logging.LogRecord) -> None:
    """What the product would not write does not reach the handlers of tests either."""
    if LEAKS.hear(record):
        _call_handlers(logger, record)


vars(columns)["seal"] = remember_and_seal  # every free text goes through a column
logging.Logger.callHandlers = call_handlers  # type: ignore[assignment,method-assign]


@pytest.fixture(autouse=True)
def everything_logs() -> Iterator[None]:
    """And what the product changes in this process when it opens its log is put back."""
    root = logging.getLogger()
    ours = [logging.getLogger(name) for name in OURS]
    handlers, level = root.handlers[:], root.level
    hooks = sys.excepthook, sys.unraisablehook, threading.excepthook, warnings.showwarning
    root.setLevel(logging.DEBUG)
    yield
    root.setLevel(level)
    for logger in ours:
        logger.setLevel(logging.NOTSET)
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
    sys.excepthook, sys.unraisablehook, threading.excepthook, warnings.showwarning = hooks


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    call: pytest.CallInfo[None],
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if call.when == "teardown":
        found = LEAKS.find(report.capstdout + report.capstderr)
        LEAKS.forget()
        if found and report.passed:
            report.outcome = "failed"
            report.longrepr = f"logged or printed, and nobody may see it: {found}"
    return report
