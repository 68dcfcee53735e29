"""Dates and days from today in words: "12.3.", "3 Dec", "tomorrow", "in two weeks".

A date with dots has its day first, as where dots are written; with strokes it may have either.
Behind the last dot of one stands a year, but no hour: "23.12. 17 Uhr" is at five this year.
"""

import re
from calendar import monthrange
from datetime import date, time, timedelta
from typing import Literal

from flows.words.known import DAYS, MONTHS, NAMES
from flows.words.senses import Build, Context, Pattern, Problem, Sense, pattern
from flows.words.times.clock import number
from flows.words.times.foreign_months import name_foreign_months
from flows.words.times.weekdays import DAYS_LONG, WEEK, WEEKS, coming, in_week, past

FARTHEST_AHEAD = timedelta(days=2 * 366)


def _dated(day: int, month: int, year: int | None, today: date) -> Sense:
    """The coming day of this number and month, or that of a year."""
    years = range(today.year, today.year + 9) if year is None else (year,)
    for each in years:
        try:
            found = date(each, month, day)
        except ValueError:
            continue
        if found >= today or year is not None:
            problem: Problem = (
                "past" if found < today else "far" if found - today > FARTHEST_AHEAD else ""
            )
            return Sense(day=found, once=True, problem=problem)
    return Sense(problem="nonsense")


def _year(digits: str | None) -> int | None:
    return int(digits) + 2000 * (len(digits) == 2) if digits else None


def _iso(match: re.Match[str], context: Context) -> list[Sense]:
    year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
    return [_dated(day, month, year, context.now.date())]


def _numeric(match: re.Match[str], context: Context) -> list[Sense]:
    """Day first where dots stand; else both, if both are possible."""
    first, second, year = int(match["d"]), int(match["m"]), _year(match["y"])
    if min(first, second) > 12 or (match["sep"] == "." and second > 12):
        return []
    orders = [(first, second)]
    if match["sep"] != "." and first != second:
        orders.append((second, first))
    found = [_dated(day, month, year, context.now.date()) for day, month in orders]
    return [each for each in found if not each.problem] or found[:1]


def _month(match: re.Match[str], context: Context) -> list[Sense]:
    """ "3 Dec"; "May 15" may be May, at three."""
    groups = match.groupdict()
    month = MONTHS[match["month"]]
    found = [_dated(int(match["d"]), month, _year(groups.get("y")), context.now.date())]
    hour = int(match["d"])
    if match["month"] in NAMES and not groups.get("y") and 1 <= hour <= 23:
        wall = time(hour + 12 if hour <= 6 else hour)
        found.append(Sense(name=match.span("month"), wall=wall, doubt=1))
    return found


def _day_of_month(match: re.Match[str], context: Context) -> list[Sense]:
    """ "the 3rd": this month's, or that of the first month to have one."""
    today = context.now.date()
    ahead = (today + timedelta(days=n) for n in range(62))
    days = (day for day in ahead if day.day == int(match["d"]))
    found = [Sense(day=day, once=True, loose=True) for day in days][:1]
    return found or [Sense(problem="nonsense")]


def _foreign(match: re.Match[str], context: Context) -> list[Sense]:
    """A whole date in a language of which only the months are known; never sure."""
    if match["month"] in MONTHS or match["month"] in DAYS:
        return []
    month = name_foreign_months().get(match["month"])
    if month is None:
        return []
    dated = _dated(int(match["d"]), month, _year(match["y"]), context.now.date())
    return [dated._replace(sure=False)]


def _from_today(days: int) -> Build:
    def build(_: re.Match[str], context: Context) -> list[Sense]:
        return [Sense(day=context.now.date() + timedelta(days=days), once=True)]

    return build


def _today(half: Literal["am", "pm"]) -> Build:
    def build(_: re.Match[str], context: Context) -> list[Sense]:
        return [Sense(day=context.now.date(), once=True, half=half)]

    return build


def _tom(match: re.Match[str], context: Context) -> list[Sense]:
    """Who is not Tom may be tomorrow: "tom 9 Ben"."""
    tomorrow = context.now.date() + timedelta(days=1)
    return [Sense(name=match.span()), Sense(day=tomorrow, once=True, doubt=2, sure=False)]


def _in(match: re.Match[str], context: Context) -> list[Sense]:
    """ "in 10 days", "in two weeks", "in a month"; "quinze jours" are two weeks."""
    if match["n"] in ("quinze", "quince"):
        return []
    n, today = number(match["n"]), context.now.date()
    if match["months"]:
        month = today.month - 1 + n
        year, month = today.year + month // 12, month % 12 + 1
        last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
        day = date(year, month, min(today.day, last))
    else:
        day = today + timedelta(days=n * (7 if match["weeks"] else 1))
    return [
        Sense(
            day=day, once=True, rough=True, problem="far" if day - today > FARTHEST_AHEAD else ""
        )
    ]


def _weeks_on(days: int) -> Build:
    def build(_: re.Match[str], context: Context) -> list[Sense]:
        return [Sense(day=context.now.date() + timedelta(days=days), once=True, rough=True)]

    return build


def _week(match: re.Match[str], _: Context) -> list[Sense]:
    return [Sense(in_weeks=0 if match.groupdict().get("this") else 1, once=True)]


def _end_of_week(match: re.Match[str], context: Context) -> list[Sense]:
    today = context.now.date()
    friday = in_week(today, 4) + WEEK * bool(match["next"])
    return [Sense(day=friday if friday >= today else in_week(today, 6), once=True)]


def _end_of_month(match: re.Match[str], context: Context) -> list[Sense]:
    today = context.now.date()
    said = next((match[each] for each in ("month", "month2", "month3") if match[each]), None)
    ahead = MONTHS[said] - today.month if said else bool(match["next"])
    month = today.year * 12 + today.month - 1 + ahead % 12
    return [Sense(day=end_of_month(month // 12, month % 12 + 1), once=True)]


def end_of_month(year: int, month: int) -> date:
    """Its last day."""
    return date(year, month, monthrange(year, month)[1])


def _weekend(_: re.Match[str], context: Context) -> list[Sense]:
    today = context.now.date()
    days = (coming(today, 5), coming(today, 6))
    return [Sense(day=day, once=True) for day in days]


_MONTH = "(?P<month>{MONTH})"

CALENDAR_PATTERNS: tuple[Pattern, ...] = (
    pattern(r"(?P<y>[0-9]{4}) ?[-/.] ?(?P<m>[0-9]{1,2}) ?[-/.] ?(?P<d>[0-9]{1,2})", _iso),
    pattern(
        r"(?:(?:on|am|zum|le|el) )?(?P<d>[0-9]{1,2}) ?(?P<sep>[./]) ?"
        r"(?P<m>[0-9]{1,2})(?! ?(?:[:h]|{HALF}))"
        r"(?: ?(?P=sep) ?(?P<y>20[0-9]{2}|(?:(?<! )[0-9]{2}|(?<= )(?:2[4-9]|[3-9][0-9]))"
        r"(?! ?(?:[:h.]|uhr|o'clock|heures|horas|{HALF}))))?(?: ?\.)?",
        _numeric,
    ),
    pattern(r"(?P<d>[0-9]{1,2})(?P<sep>-)(?P<m>[0-9]{1,2})-(?P<y>20[0-9]{2}|[0-9]{2})", _numeric),
    pattern(
        r"(?:(?:on|am|zum|le|el|the|on the) )?(?P<d>[0-9]{1,2}) ?(?:st|nd|rd|th|\.|er|"
        r"-go)? ?(?:of |de |d')?"
        rf"{_MONTH}\.?(?:,? (?:de |del )?(?P<y>20[0-9]{{2}}))?",
        _month,
    ),
    pattern(
        rf"{_MONTH}\.? ?(?:the )?(?P<d>[0-9]{{1,2}})(?![0-9])(?! (?:de )?{{MONTH}})"
        rf"(?! ?(?:[:.h] ?[0-9]|uhr|h|{{HALF}}))"
        r"(?: ?(?:st|nd|rd|th))?(?:,? (?P<y>20[0-9]{2}))?",
        _month,
    ),
    pattern(r"(?:on |le )?(?:the )?(?P<d>[0-9]{1,2}) ?(?:st|nd|rd|th|er|-go|-ego)", _day_of_month),
    pattern(r"(?:am|zum|bis) (?:zum )?(?P<d>[0-9]{1,2}) ?\.(?! ?[0-9])", _day_of_month),
    pattern(
        r"(?:le|el(?: dia)?) (?P<d>[0-9]{1,2})(?! ?(?:[:.h/]|{MONTH}|de {MONTH}))", _day_of_month
    ),
    pattern(
        r"(?P<d>[0-9]{1,2})(?: ?\.)? (?:de |"
        r"di )?(?P<month>[^\W\d_]{4,})(?:,? (?:de )?(?P<y>20[0-9]{2}))?",
        _foreign,
    ),
)
"""Dates by their number: a month's day, with its month and year or without."""

DATE_PATTERNS: tuple[Pattern, ...] = (
    pattern(r"tom(?= (?:at )?[0-9])", _tom),
    *CALENDAR_PATTERNS,
    pattern(r"this morning|ce matin|esta manana", _today("am")),
    pattern(
        r"tonight|this (?:afternoon|evening)|ce soir|cet apres ?-? ?midi|esta (?:tarde|noche)",
        _today("pm"),
    ),
    pattern(r"today|heute?|aujourd'hui|hoy|dzis|dzisiaj", _from_today(0)),
    pattern(
        r"tomorrow|tmrw?|tmw|tmr|2 ?moro|2 ?morrow|morgen|demain|manana|jutr[oa]",
        _from_today(1),
    ),
    pattern(
        r"(?:the )?day after tomorrow|ubermorgen|uebermorgen|apres ?-? ?demain|"
        r"pasado manana|pojutrze",
        _from_today(2),
    ),
    pattern(
        r"yesterday|gestern|vorgestern|hier|avant-hier|ayer|anteayer|wczoraj|przedwczoraj|"
        r"last week|letzte woche|la semaine derniere|la semana pasada|w zeszlym tygodniu|"
        r"{NUM} (?:days?|weeks?|months?) ago|vor {NUM} (?:tagen|wochen)|"
        r"il y a {NUM} (?:jours|semaines)|"
        r"hace {NUM} (?:dias|semanas)",
        past,
    ),
    pattern(
        rf"(?:in|dans|en|dentro de|za) (?P<n>{{NUM}})(?: of)? (?:(?P<weeks>{WEEKS})|{DAYS_LONG}|"
        r"(?P<months>months?|monat(?:en)?|mois|mes(?:es)?|miesiac(?:e)?|miesiecy))",
        _in,
    ),
    pattern(
        rf"(?P<n>{{NUM}}) (?:(?P<weeks>{WEEKS})|{DAYS_LONG}|"
        rf"(?P<months>months?)) from (?:now|today)",
        _in,
    ),
    pattern(r"(?:in|za|dans) (?:a )?(?P<weeks>week|tydzien)", _weeks_on(7)),
    pattern(r"in a fortnight|in 14 tagen|dans quinze jours|en quince dias", _weeks_on(14)),
    pattern(
        r"next week|na(?:e)?chste[rn]? woche|kommende[rn]? woche|(?:la )?semaine prochaine|"
        r"(?:la )?(?:proxima semana|semana que viene)|w (?:przyszlym|nastepnym) tygodniu|"
        r"(?:przyszlego|nastepnego) tygodnia|(?:przyszly|nastepny) tydzien",
        _week,
    ),
    pattern(r"(?P<this>this week|diese woche|cette semaine|esta semana|w tym tygodniu)", _week),
    pattern(
        r"(?:this |at the |am |ce |este |w )?(?:weekend|wochenende|week-end|fin de semana)",
        _weekend,
    ),
    pattern(
        r"(?:the )?end of (?:the |this )?(?P<next>next )?week|eow|ende (?:der|"
        r"dieser) woche|wochenschluss|"
        r"(?:la )?fin de (?:la |cette )semaine|(?:a )?final(?:es)? de (?:la |"
        r"esta )?semana|konca tygodnia|koniec tygodnia",
        _end_of_week,
    ),
    pattern(
        rf"(?:the )?end of (?:the |this )?(?:(?P<next>next )?month|{_MONTH})|eom|"
        rf"(?:ende (?:des|dieses) monats|monatsende)|"
        r"(?:la )?fin (?:du|de ce) mois|fin de mois|(?:a )?(?:fin|final|finales) (?:de|"
        r"del|de este) mes|(?:konca|koniec) miesiaca|"
        r"(?:ende |(?:la )?fin (?:d'|de )?|(?:a )?(?:fin|final(?:es)?) de )"
        r"(?P<month2>{MONTH})|(?:konca|koniec) (?P<month3>{MONTH})",
        _end_of_month,
    ),
)
