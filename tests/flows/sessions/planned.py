"""What is planned in the tests of planning: Anna, on Thursdays at three."""

from datetime import date, datetime, time

from flows.calendar.series import Rule
from flows.effects import Effect, PlanSeries
from flows.views import SeriesView
from framework.model import Phase

ZONE = "Europe/Brussels"
HERE = datetime(2026, 11, 26, 16, 10)  # noqa: DTZ001 - the wall clock of the mentor
WHO = "Who do you meet? A nickname is enough. You can type it all at once: “Anna Thursdays 15:00”."
RIGHT = "Anna · every Thursday 15:00–16:00, first Thu 3 Dec 15:00"
FIRST = "This is your first contact."
MET = "You have met before."
CARD = ["Save this session", "First day", "Time", "More…", "Cancel"]
FURTHER = ["Length", "Every second week", "Only once", "We have met before"]


def rule(
    day: int,
    hour: int = 15,
    every: int = 1,
    *,
    month: int = 12,
    minute: int = 0,
    minutes: int = 60,
) -> Rule:
    first_on, wall = date(2026, month, day), time(hour, minute)
    return Rule(first_on=first_on, every=every, wall=wall, minutes=minutes, zone=ZONE)


def planned(
    these: Rule, mentee: str = "Anna", phase: Phase = "first", instead_of: int = 0
) -> list[Effect]:
    return [PlanSeries(mentee=mentee, rule=these, phase=phase, instead_of=instead_of)]


def meets(mentee: str, these: Rule, number: int = 4) -> SeriesView:
    return SeriesView(id=number, mentee=mentee, rule=these, phase="under_way")
