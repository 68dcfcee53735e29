"""Sessions that go by the clocks of another zone than the one the mentor is in now."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.calendar.series import find_date, list_sessions, to_local_date
from flows.calendar.zones import city_of
from flows.lines import Line, button, line
from flows.views import SeriesView

REZONE = button("rezone", "Move to my new zone")


def tell_elsewhere(those: Iterable[SeriesView], zone: str, at: datetime) -> tuple[Line, ...]:
    """The series that go by the clocks of another zone, and what time that is here."""
    found = [name for each in those if (name := _name_elsewhere(each, zone, at))]
    if not found:
        return ()
    stay = "Your sessions stay at their own time:\n{sessions}"
    return (line(stay, sessions="\n".join(found)),)


def _name_elsewhere(each: SeriesView, zone: str, at: datetime) -> str:
    """ "Anna: Thursday 15:00 in Lisbon, Thursday 17:00 here"; empty where nothing differs."""
    rule = each.rule
    coming = list_sessions(rule, {}, find_date(rule, to_local_date(at, rule.zone)), 1)
    if not coming:
        return ""
    there, here = (
        f"{coming[0].starts_at.astimezone(ZoneInfo(z)):%A %H:%M}" for z in (rule.zone, zone)
    )
    if there == here:
        return ""
    return f"{each.mentee}: {there} in {city_of(rule.zone)}, {here} here"
