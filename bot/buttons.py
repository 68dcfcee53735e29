"""What a button says when it is pressed: written into its callback data, and read out of it.

"a:<run>:<step>:<option>" answers, "x:<verb>:<object>:<version>" acts. On its way to Telegram it is
stamped with the mark of the database whose numbers it names: "A:<mark>:<run>:...",
"X:<mark>:<verb>:...". Old cards keep their buttons for ever, so what was once written is read for
ever.
"""

import re
import secrets
import string
from datetime import datetime
from typing import Final

from flows.events import Acted, Pressed

MAX_BYTES: Final = 64  # of callback data, by Telegram's rule
MARK_LETTERS: Final = 4
_ROOM: Final = MAX_BYTES - MARK_LETTERS - len(":")  # for what a button says, beside its mark
_LETTERS: Final = string.ascii_letters + string.digits
_STAMPED: Final = re.compile(rf"([AX]):([0-9A-Za-z]{{{MARK_LETTERS}}})(:.*)", re.DOTALL)
_MAX_DIGITS: Final = 18  # of a number that a column for ids holds


def write_answer(run: int | None, step: str, option: str) -> str:
    """The callback data of a button that answers `step` with the option of this key, which may
    contain colons. ValueError, which quotes no option, if it would not fit beside a mark or could
    not be read back."""
    return _check(step, run is not None and _is_id(run), f"a:{run}:{step}:{option}")


def write_act(verb: str, object_: int, version: int) -> str:
    """The callback data of a button that acts. ValueError as for `write_answer`."""
    return _check(verb, _is_id(object_) and _is_id(version), f"x:{verb}:{object_}:{version}")


def make_mark() -> str:
    """One of 14,776,336, by chance."""
    return "".join(secrets.choice(_LETTERS) for _ in range(MARK_LETTERS))


def stamp(data: str, mark: str) -> str:
    """The same with this mark of four letters or digits; as it was where there is no mark, or no
    room for one: that waited since before there were marks."""
    stamped = f"{data[:1].upper()}:{mark}{data[1:]}"
    fits = len(stamped.encode("utf-8", "replace")) <= MAX_BYTES
    return stamped if mark and fits else data


def read_mark(data: str) -> str:
    """The mark that it was stamped with; empty if it was not."""
    stamped = _STAMPED.fullmatch(data)
    return stamped[2] if stamped else ""


def read_button(data: str, now: datetime) -> Pressed | Acted:
    """What was pressed at `now`, with whatever mark. Callback data that no button of ours has,
    which a client may send, is an act without a verb, which asks for nothing; it never raises."""
    if stamped := _STAMPED.fullmatch(data):
        data = f"{stamped[1].lower()}{stamped[3]}"
    kind, *parts = data.split(":", 3)
    if kind == "a" and len(parts) == 3 and _is_number(parts[0]):
        return Pressed(at=now, run=int(parts[0]), step=parts[1], option=parts[2])
    if kind == "x" and len(parts) == 3 and _is_number(parts[1]) and _is_number(parts[2]):
        return Acted(at=now, verb=parts[0], object=int(parts[1]), version=int(parts[2]))
    return Acted(at=now, verb="")


def _is_id(number: int) -> bool:
    return _is_number(str(number))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _MAX_DIGITS


def _check(word: str, numbered: bool, data: str) -> str:
    size = len(data.encode("utf-8", "replace"))
    if ":" in word or not numbered or size > _ROOM:
        whole = size + MAX_BYTES - _ROOM
        raise ValueError(f"no button can say this: {word}, {whole} bytes with its mark")
    return data
