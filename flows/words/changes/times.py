"""Stretches of words that say when, as they are needed where something planned is changed.

"<january" is the end of a month, ">january" a month by itself: see `change_items`.
"""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple

from flows.words.known import DAYS, MONTHS
from flows.words.plans.meeting import Meeting, read_meeting
from flows.words.senses import one_of
from flows.words.times.past import read_past_days
from flows.words.times.weekdays import WEEK, in_week

_THIS_WEEK: Final = re.compile(
    r"this week|diese woche|cette semaine|esta semana|w tym tygodniu|(?:in )?dieser woche"
)
_AM: Final = re.compile(rf"(?<![^\W_])am (?={one_of(DAYS)})")
""" "am Dienstag" is every week or once; here it is once, and "dienstags" is not."""
_BARE: Final = re.compile(r"\A(?=[0-9]{1,2} (?:a|at|um|o) (?:las )?[0-9])")
"""A day of the month whose article was the word before it: "au 11 à 14h30"."""
_OF: Final = re.compile(
    rf"(?<![^\W_])({one_of(DAYS)}) (?:the )?([0-9]{{1,2}}) (?:st|nd|rd|th)(?: of)? "
)
""" "Wednesday the 23rd of December"."""
_NTH: Final = re.compile(
    r"(?:(?:the|am|den|dem|le|el|na|al|au) )?(?P<day>[0-9]{1,2})(?: ?(?P<nth>st|nd|rd|th|er|\.))?"
    r"(?= (?:at|um|a las|a la|a|o) |(?<=[.a-z]) [0-9]|\Z)"
)
""" "the 4th", "the 4th at 10", and where the day before it is a date as well "4"."""
_DATE: Final = re.compile(rf"[0-9] ?(?:st|nd|rd|th|er|\.)?(?: of| de)? (?:{one_of(MONTHS)})")
_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
_LAST_WEEK: Final = re.compile(
    r"last week|letzte woche|(?:la )?semaine derniere|(?:la )?semana pasada|w zeszlym tygodniu"
)
_NEXT_WEEK: Final = re.compile(
    r"next week|(?:die |in der )?n(?:a|ae)chste[n]? woche|kommende woche|"
    r"(?:la )?semaine prochaine|(?:la )?(?:proxima semana|semana que viene|semana proxima)|"
    r"(?:w )?(?:przyszlym|nastepnym) tygodniu|(?:przyszly|nastepny) tydzien|"
    r"przyszlego tygodnia|nastepnego tygodnia"
)


class Times(NamedTuple):
    """What stretches say at a local time, without a zone."""

    now: datetime

    @property
    def today(self) -> date:
        return self.now.date()

    def read_days(self, says: str, *, past: bool, ahead: bool) -> list[date]:
        if says[0] in "<>":
            return []
        found: list[date] = []
        if ahead:
            found += [each.day for each in self.read_times(says) if each.day]
        if past:
            found += [each for each in read_past_days(says, self.today) if each not in found]
        return found

    def read_times(self, says: str) -> tuple[Meeting, ...]:
        if says[0] in "<>":
            return ()
        says = _OF.sub(r"\1 \2 ", _BARE.sub("le ", _AM.sub("on ", says)))
        found = read_meeting(says, self.now).meetings
        return tuple(each for each in found if not each.name and (each.day or each.wall))

    def name_month(self, says: str, near: date, old: Sequence[str]) -> str:
        """A day of the month as a date, the one that is nearest: "to the 4th". Without an article
        or a dot it is a day only where the old time is one as well, and names no hour."""
        match = _NTH.match(says)
        if match is None:
            return says
        dated = not any(self.read_walls(each) for each in old)
        if not (match["nth"] or (dated and any(_DATE.search(each) for each in old))):
            return says
        firsts = [(near.replace(day=1) + timedelta(days=days)) for days in (-1, 0, 31)]
        dates = [
            each.replace(day=day)
            for each in firsts
            if 0 < (day := int(match["day"])) <= monthrange(each.year, each.month)[1]
        ]
        found = min((e for e in dates if e >= self.today), key=lambda e: abs(e - near))
        return f"{found.day} {_MONTHS[found.month - 1]} {found.year}{says[match.end() :]}"

    def is_over(self, says: str) -> bool:
        return says[0] not in "<>" and read_meeting(says, self.now).problem == "past"

    def read_week(self, says: str) -> tuple[date, date] | None:
        weeks = {0: _THIS_WEEK, 1: _NEXT_WEEK, -1: _LAST_WEEK}
        ahead = next((each for each, regex in weeks.items() if regex.fullmatch(says)), None)
        if ahead is None:
            return None
        monday = in_week(self.today, 0) + ahead * WEEK
        return monday, monday + timedelta(days=6)

    def read_first(self, says: str) -> date | None:
        """The first day of what is said: of "February" its first, of "the end of January" the
        first after it."""
        if says[0] in "<>":
            day, month = self.read_times(f"1 {says[1:]}")[0].day, MONTHS[says[1:]]
            assert day is not None  # noqa: S101 - every month has a first
            if says[0] == ">" and month == self.today.month:
                return self.today
            if says[0] == "<":
                here = self.today if month == self.today.month else day
                return (here.replace(day=1) + timedelta(days=31)).replace(day=1)
            return day
        if week := self.read_week(says):
            return week[0]
        if says.isdecimal():
            says = f"am {says}."
        days = [each.day for each in self.read_times(says) if each.day]
        return days[0] if days else None

    def read_walls(self, says: str) -> tuple[time, ...]:
        return tuple(each.wall for each in self.read_times(says) if each.wall)

    def names_weekday(self, says: str) -> bool:
        """Whether a day is a weekday and nothing else: it is the same one tomorrow, or the
        next if that is the day and its hour over, and a week later in a week's time."""
        days = [
            [
                each.day
                for each in read_meeting(_AM.sub("on ", says), self.now + ahead).meetings
                if each.day
            ]
            for ahead in (timedelta(), timedelta(days=1), WEEK)
        ]
        here, tomorrow, later = (each[0] if each else None for each in days)
        if here is None or tomorrow is None:
            return False
        return tomorrow in (here, here + WEEK) and later == here + WEEK

    def is_habit(self, says: str, *, maybe: bool = False) -> bool:
        """ "Tuesdays", not "am Dienstag", which may be that day only; `maybe` that as well, and an
        hour without a day."""
        times = self.read_times(says)
        habits = [one.every or (maybe and one.day is None) for one in times]
        return any(habits) if maybe else bool(times) and all(habits)
