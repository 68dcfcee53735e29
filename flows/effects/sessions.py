"""What is planned: sessions with their series, and what the mentor means to do."""

from datetime import date, time
from typing import Literal

from flows.calendar.series import Rule
from flows.effects.kept import KeptEffect
from flows.views import PlanKind
from framework.model import Phase

PlanResult = Literal["did", "no_chance", "forgot", "dropped"]


class PlanSeries(KeptEffect):
    """Meet `mentee` by `rule`; `phase` as the mentor says, `instead_of` the series that ends: now,
    or on the day `instead_from`."""

    mentee: str
    rule: Rule
    phase: Phase = "first"
    instead_of: int = 0
    instead_from: date | None = None


class MoveSeries(KeptEffect):
    """It goes on at the same times of the day in another zone; what was changed in it stays."""

    series: int
    zone: str


class MoveSession(KeptEffect):
    """This one session is at another time; `day` and `wall` in the zone of its rule."""

    series: int
    on: date
    day: date
    wall: time


class SkipSession(KeptEffect):
    """This one session does not take place."""

    series: int
    on: date


class MissSession(KeptEffect):
    """It was asked about, and had not taken place."""

    series: int
    on: date


class CountSession(KeptEffect):
    """It is told of before anybody has asked: it takes place, and is asked about no more."""

    series: int
    on: date


class AwaitSession(KeptEffect):
    """What was told before anybody asked about it was not of it: it is to be asked about."""

    series: int
    on: date


class PauseSeries(KeptEffect):
    """No session before the day `until`."""

    series: int
    until: date


class EndSeries(KeptEffect):
    """No more sessions of it: the mentoring ends (`closes`), or it was planned by mistake."""

    series: int
    closes: bool = True


class SetPhase(KeptEffect):
    """Where the mentoring of this mentee is, by the mentor's word."""

    mentee: str
    phase: Phase


class SetFocus(KeptEffect):
    """What the mentor wants to watch in this session; "" for nothing. The ability is one of the
    `framework` of this id, of the one in force if it is empty."""

    series: int
    on: date
    ability: str
    framework: str = ""


class KeepPlan(KeptEffect):
    """A plan is made; `run` is where: an entry, or the list of plans. An action may have a day,
    and an hour."""

    kind: PlanKind
    text: str
    mentee: str = ""
    due_on: date | None = None
    due_wall: time | None = None
    run: int = 0


class DatePlan(KeptEffect):
    """The action that was made in `run` is for this day, and hour if one was said."""

    run: int
    due_on: date
    due_wall: time | None = None


class TakeBackPlan(KeptEffect):
    """The words that made this plan in `run` were taken back: it never was."""

    run: int
    kind: PlanKind


class ChangePlan(KeptEffect):
    """Give it other words; it begins anew."""

    plan: int
    text: str


class SettlePlan(KeptEffect):
    """What became of it; "forgot" counts and leaves it open, so does "no_chance" without count."""

    plan: int
    result: PlanResult


class PutOffPlan(KeptEffect):
    """An action is for another day, at the hour that it has if none is said; counts as
    forgotten."""

    plan: int
    due_on: date
    due_wall: time | None = None
