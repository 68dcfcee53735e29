"""A rule in words: "every Thursday 15:00", "every first Monday of the month 16:00, 6 times"."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from flows.calendar.day_names import DAYS, MONTHS, name_day
from flows.calendar.series import Rule, to_local_date
from flows.calendar.zones import city_of

NTHS = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}
NTHS |= {-nth: f"{NTHS[nth]} last" for nth in (2, 3, 4, 5)}
WORKDAYS, WEEK = (0, 1, 2, 3, 4), tuple(range(7))


def tell_rule(rule: Rule, *, ends: bool = False) -> str:
    """With `ends` also when a session is over: "every Thursday 15:00–16:00"."""
    wall = f"{rule.wall:%H:%M}"
    if ends:
        over = datetime.combine(rule.first_on, rule.wall) + timedelta(minutes=rule.minutes)
        wall += f"–{over:%H:%M}"
    return f"{tell_days(rule)} {wall}{tell_end(rule)}"


def tell_days(rule: Rule) -> str:
    """Which days, without the time: "every 2 weeks on Tuesday and Thursday"."""
    day = DAYS[rule.first_on.weekday()]
    if not rule.every:
        return day
    if rule.unit == "month":
        return _tell_months(rule)
    days = _join([DAYS[each] for each in sorted(rule.weekdays)]) or day
    if rule.every == 1:
        known = {WORKDAYS: "weekday", WEEK: "day"}
        return f"every {known.get(tuple(sorted(rule.weekdays)), days)}"
    return f"every {rule.every} weeks on {days}"


def _tell_months(rule: Rule) -> str:
    if rule.nths:
        days = " and ".join(DAYS[each] for each in rule.weekdays)
        named = f"{_join([NTHS[each] for each in rule.nths])} {days}"
        if rule.every == 1:
            return f"every {named} of the month"
    else:
        named = tell_month_days(rule)
    often = {1: "every month", 12: "every year"}.get(rule.every, f"every {rule.every} months")
    of = f" of {MONTHS[rule.first_on.month - 1]}" if rule.every == 12 else ""
    return f"{often} on the {named}{of}"


def tell_month_days(rule: Rule) -> str:
    """ "15th", "31st, or the last day"; the 31st or the last day is "last day"."""
    wanted = rule.month_days or (rule.first_on.day,)
    if rule.or_last and wanted == (31,):
        return "last day"
    named = _join([name_month_day(day) for day in wanted])
    return f"{named}, or the last day," if rule.or_last and max(wanted) > 28 else named


def name_month_day(day: int) -> str:
    """ "1st", "15th"."""
    ending = "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def tell_end(rule: Rule) -> str:
    """ ", 6 times", ", until Wed 30 Jun 2027"; nothing if it goes on."""
    if rule.count is not None:
        return ", once" if rule.count == 1 else f", {rule.count} times"
    return f", until {name_day(rule.until, rule.first_on)}" if rule.until is not None else ""


def name_rule(rule: Rule, at: datetime, zone: str) -> str:
    """ "Thursdays 15:00", "every 2 weeks, Thursdays 15:00", "on Thu 26 Nov, 15:00"; in the zone of
    the rule, which is named if it is not `zone`."""
    wall = f"{rule.wall:%H:%M}" + (f" ({city_of(rule.zone)})" if rule.zone != zone else "")
    if not rule.every:
        return f"on {name_day(rule.first_on, to_local_date(at, zone))}, {wall}"
    if rule.unit == "month":
        return f"{tell_days(rule)}, {wall}"
    days = sorted(rule.weekdays) or [rule.first_on.weekday()]
    weekly = f"{_join([f'{DAYS[each]}s' for each in days])} {wall}"
    return weekly if rule.every == 1 else f"every {rule.every} weeks, {weekly}"


def _join(words: Sequence[str]) -> str:
    """ "Monday, Tuesday and Friday"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
