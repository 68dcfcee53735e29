"""Typed words to a weekly time: "Thursdays 16:00", "fri 9", "jeudi 9h30".

A wrong reminder comes every week, so nothing is guessed: "at 3" may be the night or the
afternoon, and a word that is not understood may have changed the meaning. Both give None, and the
caller asks.
"""

import re
import unicodedata
from datetime import time
from typing import NamedTuple

from flows.known_words import DAYS, PLURALS

USUAL = time(16)
LONGEST = 60
"""Characters that are read at all; no day, time, city or country needs more."""

_DAYS = {**DAYS, **PLURALS}
_FILLERS = {
    *("at", "on", "every", "each"),
    *("um", "uhr", "jeden"),
    *("le", "chaque"),
    *("a", "el", "los", "las", "cada"),
    *("o", "w", "we"),
}
_CLOCK = re.compile(
    r"(?P<hour>[0-9]{1,2})(?: ?[:.h] ?(?P<minute>[0-9]{2}))?(?: ?h| ?(?P<half>[ap])\.?m\.?)?"
)


class WeeklyTime(NamedTuple):
    """Weekday 0 (Monday) to 6, and a wall time."""

    weekday: int
    wall: time


def read_weekly(text: str, today_weekday: int) -> WeeklyTime | None:
    """The weekly time these words name without doubt, or None.

    A time alone means today's weekday, a day alone 16:00. An hour from 1 to 6 needs am, pm or a
    leading zero.
    """
    if len(text) > LONGEST:
        return None
    days: list[int] = []
    rest: list[str] = []
    for word in re.split(r"[ ,]+", fold(text)):
        day = _DAYS.get(word.rstrip("."))
        if day is not None:
            days.append(day)
        elif word not in _FILLERS:
            rest.append(word)
    wall = _certain(read_clock(" ".join(rest))) if rest else USUAL
    if wall is None or len(days) > 1 or not (days or rest):
        return None
    return WeeklyTime(days[0] if days else today_weekday, wall)


def read_clock(text: str) -> tuple[time, ...]:
    """The wall times that `text` may mean, as it stands first; empty if it is no time.

    Two where a 12-hour time lacks am or pm: "3:42" is 03:42 or 15:42, "03:42" and "3:42 pm" have
    one reading each.
    """
    plain = fold(text).rstrip(".")
    if plain == "noon":
        return (time(12),)
    match = _CLOCK.fullmatch(plain)
    if match is None:
        return ()
    hour, minute, half = int(match["hour"]), int(match["minute"] or 0), match["half"]
    if hour > 23 or minute > 59 or (half and not 1 <= hour <= 12):
        return ()
    if half:
        return (time(hour % 12 + 12 * (half == "p"), minute),)
    if hour > 12 or match["hour"].startswith("0"):
        return (time(hour, minute),)
    return (time(hour, minute), time((hour + 12) % 24, minute))


def fold(text: str) -> str:
    """Lower case, without accents, single spaces: "São  Paulo" becomes "sao paulo"."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def _certain(readings: tuple[time, ...]) -> time | None:
    """The reading that cannot be mistaken; sessions from 7 in the morning are taken as written."""
    if len(readings) == 1 or (readings and readings[0].hour >= 7):
        return readings[0]
    return None
