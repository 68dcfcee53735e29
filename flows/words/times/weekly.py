"""Typed words to a weekly time: "Thursdays 16:00", "fri 9", "jeudi 9h30".

A wrong reminder comes every week, so nothing is guessed: "at 3" may be the night or the
afternoon, and a word that is not understood may have changed the meaning. Both give None, and the
caller asks.
"""

import re
from datetime import time
from typing import NamedTuple

from flows.words.known import DAYS, PLURALS
from flows.words.text import flatten, read_clock

USUAL_TIME = time(16)
MAX_CHARACTERS_READ = 60
"""Characters that are read at all; no day, time, city or country needs more."""

_DAYS = {**DAYS, **PLURALS}
_FILLERS = {
    *("at", "on", "every", "each"),
    *("um", "uhr", "jeden"),
    *("le", "chaque"),
    *("a", "el", "los", "las", "cada"),
    *("o", "w", "we"),
}


class WeeklyTime(NamedTuple):
    """Weekday 0 (Monday) to 6, and a wall time."""

    weekday: int
    wall: time


def read_weekly(text: str, today_weekday: int) -> WeeklyTime | None:
    """The weekly time these words name without doubt, or None.

    A time alone means today's weekday, a day alone 16:00. An hour from 1 to 6 needs am, pm or a
    leading zero.
    """
    if len(text) > MAX_CHARACTERS_READ:
        return None
    days: list[int] = []
    rest: list[str] = []
    for word in re.split(r"[ ,]+", flatten(text)):
        day = _DAYS.get(word.rstrip("."))
        if day is not None:
            days.append(day)
        elif word not in _FILLERS:
            rest.append(word)
    wall = _certain(read_clock(" ".join(rest))) if rest else USUAL_TIME
    if wall is None or len(days) > 1 or not (days or rest):
        return None
    return WeeklyTime(days[0] if days else today_weekday, wall)


def _certain(readings: tuple[time, ...]) -> time | None:
    """The reading that cannot be mistaken; sessions from 7 in the morning are taken as written."""
    if len(readings) == 1 or (readings and readings[0].hour >= 7):
        return readings[0]
    return None
