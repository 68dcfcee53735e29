"""The dates of a rule, as somebody finds them who turns the pages of a calendar day by day."""

from datetime import date, timedelta

from tests.year.deeds import Meets


def list_dates(rule: Meets, last: date) -> list[date]:
    """All up to `last`."""
    found: list[date] = []
    day = rule.first_on
    while day <= min(last, rule.until or last):
        if is_date(rule, day):
            found.append(day)
            if len(found) == rule.times or not rule.every:
                break
        day += timedelta(days=1)
    return found


def is_date(rule: Meets, day: date) -> bool:
    first = rule.first_on
    if not rule.every:
        return day == first
    if not rule.monthly:
        monday, begun = (
            day - timedelta(days=day.weekday()),
            first - timedelta(days=first.weekday()),
        )
        in_turn = (monday - begun).days // 7 % rule.every == 0
        return in_turn and day.weekday() in (rule.weekdays or (first.weekday(),))
    months = 12 * (day.year - first.year) + day.month - first.month
    if months % rule.every:
        return False
    tomorrow = day + timedelta(days=1)
    if rule.nth:
        before = [day.day - 7 * each > 0 for each in range(6)].count(True)
        is_last = (day + timedelta(days=7)).month != day.month
        return day.weekday() == first.weekday() and (
            is_last if rule.nth < 0 else before == rule.nth
        )
    too_short = tomorrow.month != day.month and day.day < rule.month_day
    return day.day == rule.month_day or (rule.or_last and too_short)
