"""A rule as RFC 5545 writes it: how a series is stored, and what a calendar file says of it.

Only what a rule of ours can be is written, and only what was written is read.
"""

from datetime import date
from typing import Any, Final

from flows.calendar.series import Rule

DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
UNITS: Final = {"WEEKLY": "week", "MONTHLY": "month"}


def write_rrule(rule: Rule) -> str:
    """ "FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU;COUNT=6"; empty for a single session. UNTIL is a day."""
    if not rule.every:
        return ""
    parts = {"FREQ": "MONTHLY" if rule.unit == "month" else "WEEKLY"}
    if rule.every > 1:
        parts["INTERVAL"] = str(rule.every)
    days = [DAYS[each] for each in rule.weekdays]
    if rule.unit == "week" and days:
        parts["BYDAY"] = ",".join(days)
    elif rule.nths:
        parts["BYDAY"] = ",".join(f"{nth}{day}" for nth in rule.nths for day in days)
    elif rule.unit == "month":
        parts |= _write_month_days(rule)
    if rule.count is not None:
        parts["COUNT"] = str(rule.count)
    if rule.until is not None:
        parts["UNTIL"] = f"{rule.until:%Y%m%d}"
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _write_month_days(rule: Rule) -> dict[str, str]:
    """Where a month is too short, the last of the days up to the one that was wanted."""
    days = rule.month_days or (rule.first_on.day,)
    if rule.or_last and len(days) == 1 and days[0] > 28:
        if days[0] == 31:
            return {"BYMONTHDAY": "-1"}
        return {"BYMONTHDAY": ",".join(map(str, range(28, days[0] + 1))), "BYSETPOS": "-1"}
    return {"BYMONTHDAY": ",".join(map(str, days))}


def read_rrule(text: str) -> dict[str, Any]:
    """The fields of a rule that stand in what `write_rrule` wrote."""
    parts = dict(part.split("=") for part in text.split(";"))
    fields: dict[str, Any] = {
        "unit": UNITS[parts["FREQ"]],
        "every": int(parts.get("INTERVAL", "1")),
    }
    named = parts["BYDAY"].split(",") if "BYDAY" in parts else []
    fields["weekdays"] = tuple(dict.fromkeys(DAYS.index(each[-2:]) for each in named))
    fields["nths"] = tuple(dict.fromkeys(int(each[:-2]) for each in named if len(each) > 2))
    days = tuple(int(each) for each in parts.get("BYMONTHDAY", "").split(",") if each)
    if days == (-1,):
        fields |= {"month_days": (31,), "or_last": True}
    elif "BYSETPOS" in parts:
        fields |= {"month_days": days[-1:], "or_last": True}
    else:
        fields["month_days"] = days
    if "COUNT" in parts:
        fields["count"] = int(parts["COUNT"])
    if "UNTIL" in parts:
        fields["until"] = date.fromisoformat(parts["UNTIL"])
    return fields
