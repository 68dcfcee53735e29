"""A deed as the effect that the bot carries out; `series` has the row of each, by its number."""

from collections.abc import Mapping
from datetime import time
from typing import Any

from flows import effects
from flows.calendar.series import Rule
from tests.year import deeds
from tests.year.clocks import HOUR, tell


def plan_series(deed: deeds.Meets, series: Mapping[int, int]) -> effects.PlanSeries:
    rule = Rule(
        first_on=deed.first_on,
        every=deed.every,
        wall=to_time(deed.wall),
        minutes=deed.minutes,
        zone=deed.zone,
        unit="month" if deed.monthly else "week",
        weekdays=(deed.first_on.weekday(),) if deed.nth else deed.weekdays,
        nths=(deed.nth,) if deed.nth else (),
        month_days=(deed.month_day,) if deed.month_day else (),
        or_last=deed.or_last,
        count=deed.times,
        until=deed.until,
    )
    instead = series[deed.instead] if deed.instead else 0
    return effects.PlanSeries(mentee=deed.mentee, rule=rule, instead_of=instead)


def translate(deed: Any, series: Mapping[int, int]) -> effects.Effect:
    of = series.get(getattr(deed, "series", 0), 0)
    match deed:
        case deeds.Moves():
            wall = to_time(deed.wall)
            return effects.MoveSession(series=of, on=deed.on, day=deed.day, wall=wall)
        case deeds.Skips():
            return effects.SkipSession(series=of, on=deed.on)
        case deeds.Rests():
            return effects.PauseSeries(series=of, until=deed.until)
        case deeds.Ends():
            return effects.EndSeries(series=of)
        case deeds.WantsWeekly():
            return effects.SetReminder(weekday=deed.weekday, wall=to_time(deed.wall))
        case deeds.Flies():
            return effects.SetZone(zone=deed.zone)
        case deeds.WantsMoment():
            return effects.SetMoment(moment=deed.moment)
        case deeds.WantsQuiet():
            return effects.SetQuiet(start=to_time(deed.quiet.start), end=to_time(deed.quiet.end))
        case deeds.WantsPace():
            return effects.SetPace(pace=deed.pace)
        case deeds.WantsDigest():
            return effects.SetDigest(wanted=deed.wanted)
        case deeds.WantsAssessing():
            return effects.SetAssessing(months=deed.months)
    assert isinstance(deed, deeds.WantsSilence)
    return effects.SetPause(until=tell(deed.until) if deed.until else None)


def to_time(wall: int) -> time:
    return time(wall // HOUR, wall % HOUR)
