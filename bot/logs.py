"""What the program writes about itself: no secret, and never what somebody wrote.

Our own lines quote nobody, and every test holds them to it. Of libraries nobody knows: at DEBUG
they write whole requests and rows, and their errors quote what they stumbled over. So below
WARNING they are silent, and above it only where they spoke is written. Of an error only its type
and its places are written, whoever reports it: a log line, a thread, or Python itself at the end.
"""

import logging
import re
import sys
import threading
import warnings
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final, TextIO

OURS: Final = frozenset({"bot", "storage", "flows", "framework"})
WITHHELD: Final = "reports from"
UNEXPECTED: Final = "nobody expected this"
TOKEN: Final = re.compile(r"\d{6,}(?::|%3a)[\w-]{30,}", re.ASCII | re.IGNORECASE)

log = logging.getLogger(__name__)


def open_log(level: str, secrets: Iterable[str] = ()) -> None:
    """From now on everything goes to standard error as DiscreetFormatter shows it: our own lines
    from `level` on, of libraries nothing below WARNING; also what else would print itself there.
    """
    logging.basicConfig(force=True, level=logging.WARNING, handlers=[make_outlet(secrets)])
    for name in OURS:
        logging.getLogger(name).setLevel(level)
    sys.excepthook = _report_end
    sys.unraisablehook = _report_unraisable
    threading.excepthook = _report_thread
    warnings.showwarning = _report_warning


def make_outlet(secrets: Iterable[str] = ()) -> logging.Handler:
    """The handler through which everything goes that is written."""
    outlet = _Outlet()
    outlet.setFormatter(DiscreetFormatter(secrets))
    outlet.addFilter(may_speak)
    return outlet


def may_speak(record: logging.LogRecord) -> bool:
    """Whether this may be written at all, however a library has set the level of its logger."""
    return is_ours(record) or record.levelno >= logging.WARNING


def is_ours(record: logging.LogRecord) -> bool:
    return record.name.partition(".")[0] in OURS


class DiscreetFormatter(logging.Formatter):
    """A line a record: of libraries the place, of errors what `describe` says, and no secret."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        self._secrets = tuple(secrets)

    def format(self, record: logging.LogRecord) -> str:
        # Not the inherited way, which adds the text of an error that another handler has left.
        if is_ours(record):
            words = record.getMessage()
        else:
            file = Path(record.pathname).name
            words = f"{WITHHELD} {record.funcName}, line {record.lineno} of {file}"
        if record.exc_info and record.exc_info[1] is not None:
            words += f": {describe(record.exc_info[1])}"
        line = f"{self.formatTime(record)} {record.levelname} {record.name}: {words}"
        return hide(line, self._secrets)


class _Outlet(logging.StreamHandler[TextIO]):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """logging's own would print the arguments of a line that cannot be written."""
        error = sys.exception()
        if error is not None:
            with suppress(OSError, ValueError):  # nobody listens any more
                place = f"line {record.lineno} of {Path(record.pathname).name}"
                self.stream.write(f"{record.name} cannot write {place}: {describe(error)}\n")


def hide(text: str, secrets: Iterable[str] = ()) -> str:
    """The text without these, and without whatever looks like a bot token."""
    for secret in secrets:
        text = text.replace(secret, "[secret]")
    return TOKEN.sub("[token]", text)


def describe(error: BaseException) -> str:
    """An error and those it came from, by type and place; their texts may quote somebody.

    The place is where it was raised and, if that is not in a file of ours, who of us called there.
    """
    return ", after ".join(_locate(each) for each in _trace_back(error, set()))


def _trace_back(error: BaseException | None, seen: set[int]) -> Iterator[BaseException]:
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    yield error
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from _trace_back(each, seen)
    hidden = error.__cause__ is not None or error.__suppress_context__
    yield from _trace_back(error.__cause__ if hidden else error.__context__, seen)


def _locate(error: BaseException) -> str:
    last = ours = ""
    step = error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        last = f"{code.co_name}, line {step.tb_lineno} of {Path(code.co_filename).name}"
        if str(step.tb_frame.f_globals.get("__name__")).partition(".")[0] in OURS:
            ours = last
        step = step.tb_next
    called = f", called in {ours}" if ours and ours != last else ""
    return f"{type(error).__name__} in {last}{called}" if last else type(error).__name__


def _report(error: BaseException | None) -> None:
    log.critical("%s: %s", UNEXPECTED, "no error" if error is None else describe(error))


def _report_end(_: object, error: BaseException, __: object) -> None:
    _report(error)


def _report_unraisable(given: "sys.UnraisableHookArgs") -> None:
    _report(given.exc_value)


def _report_thread(given: threading.ExceptHookArgs) -> None:
    if given.exc_type is not SystemExit:
        _report(given.exc_value)


def _report_warning(
    message: object, category: type[Warning], filename: str, lineno: int, *_: object, **__: object
) -> None:
    log.warning("%s at line %d of %s", category.__name__, lineno, Path(filename).name)
