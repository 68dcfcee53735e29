"""Weekdays and rhythms in words: "Thursdays", "next Monday", "every second Friday", "weekly".

Several short forms of weekdays are names as well ("Sam", "Mo", "Dom"), in one of the languages or
another; these mean both, and the words around them decide, or the mentor.
"""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from flows.words.known import DAYS, NAMED_DAYS, NUMBERS, ORDINALS, PLURALS, WEAK_DAYS
from flows.words.people.names import is_introduced
from flows.words.senses import Build, Context, Pattern, Sense, one_of, pattern

WEEK = timedelta(days=7)
MAX_WEEKS_READ = 12
WEEKS = r"(?:weeks?|wks?|wochen?|semaines?|semanas?|tygodni[ae]?|tydzien)"
DAYS_LONG = r"(?:days?|tagen?|tage|jours|dias|dni)"

_WEEKDAYS: Mapping[str, int] = {**WEAK_DAYS, **DAYS, **PLURALS}
_FULL: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT: Final = re.compile(
    rf"(?<=[^\W\d_] )(?:{one_of(NAMED_DAYS)})"
    r"(?=[.,]{0,2} (?:(?:um|at|à|a las|o|den|le|el) )?[0-9])",
    re.IGNORECASE,
)
"""Behind a word, and before a figure."""


def coming(day: date, weekday: int) -> date:
    """The first such weekday from `day` on."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def spell_days(text: str) -> str:
    """The words with short days that are names as well, "Sa 9 Jan" and "Fr 14:00", in full."""
    return _SHORT.sub(lambda match: _FULL[_WEEKDAYS[match[0].lower()]], text)


def in_week(day: date, weekday: int) -> date:
    """That weekday of the calendar week of `day`, Monday to Sunday."""
    return day + timedelta(days=weekday - day.weekday())


def past(_: re.Match[str], __: Context) -> list[Sense]:
    """A day that is over."""
    return [Sense(problem="past", once=True)]


def _named(match: re.Match[str], _: Context) -> list[Sense]:
    """A weekday; or a name, where the word is one too."""
    word = match["day"]
    if word in PLURALS:
        return [Sense(weekday=_WEEKDAYS[word], habit=True)]
    day = Sense(weekday=_WEEKDAYS[word], sure=word not in NAMED_DAYS or word == "sun")
    if word not in NAMED_DAYS:
        return [day]
    name = Sense(name=match.span("day"), sure=False)
    if is_introduced(match.string, match.start("day")):
        return [name, day._replace(doubt=2)]
    alone = match.span() == (0, len(match.string))
    likely_day = word in ("sun", "fr") and not alone
    return [day, name._replace(doubt=2 if likely_day else 1)]


def _which(match: re.Match[str], _: Context) -> list[Sense]:
    groups = match.groupdict()
    weekday = _WEEKDAYS[match["day"]]
    if groups.get("this"):
        return [Sense(weekday=weekday, which="this", once=True)]
    if groups.get("coming"):
        return [Sense(weekday=weekday, which="coming", once=True)]
    return [Sense(weekday=weekday, which="next", once=True)]


def _day_this_week(match: re.Match[str], _: Context) -> list[Sense]:
    return [Sense(weekday=_WEEKDAYS[match["day"]], in_weeks=0, once=True)]


def _day_week(match: re.Match[str], context: Context) -> list[Sense]:
    """British "Thursday week": seven days after Thursday."""
    day = coming(context.now.date(), _WEEKDAYS[match["day"]])
    return [Sense(day=day + WEEK, once=True)]


def _every_day(match: re.Match[str], _: Context) -> list[Sense]:
    return [Sense(weekday=_WEEKDAYS[match["day"]], habit=True)]


def _every(match: re.Match[str], _: Context) -> list[Sense]:
    """ "every 2 weeks", "jeden zweiten Donnerstag", "un jeudi sur deux"."""
    groups = match.groupdict()
    word = groups.get("n") or groups.get("ord") or "1"
    digits = re.match("[0-9]+", word)
    weeks = int(digits[0]) if digits else {**NUMBERS, **ORDINALS}[word]
    if groups.get("days"):
        fortnight = weeks == 15 and groups["days"] in ("jours", "dias")  # with both its ends
        weeks = 2 if fortnight else weeks // 7 if weeks % 7 == 0 else 0
    if not 1 <= weeks <= MAX_WEEKS_READ:
        return [Sense(problem="nonsense")]
    weekday = _WEEKDAYS[match["day"]] if groups.get("day") else None
    return [Sense(weekday=weekday, every=weeks)]


def _rhythm(*weeks: int) -> Build:
    return lambda _, __: [Sense(every=each) for each in weeks]


_DAY = f"(?P<day>{one_of({**DAYS, **WEAK_DAYS, **PLURALS})})"
_MONTH = "(?P<month>{MONTH})"
_EVERY = (
    r"(?:every|each|jede[nrsm]?|alle|chaque|tous les|toutes les|cada|todos los|todas las|"
    r"(?:w )?kazd[yae]|co)"
)
_NEXT = r"(?:nachste[nrs]?|naechste[nrs]?|next|nxt|proxim[oa]|nastepn[yaie]+|przyszl[yaei]+)"


WEEKDAY_PATTERNS: tuple[Pattern, ...] = (
    pattern(rf"{_DAY}\.?", _named),
    pattern(rf"{_EVERY} {_DAY}", _every_day),
    pattern(rf"(?:am|on|le|el|w|we) {_DAY}", _named),
    pattern(rf"(?:los) {_DAY}", _every_day),
    pattern(rf"(?:on )?(?P<this>this|diese[nrs]?|ce|cette|este|ten|te) {_DAY}", _which),
    pattern(rf"{_DAY} (?:this week|diese woche|cette semaine|esta semana)", _day_this_week),
    pattern(rf"(?:on |el |w |we )?{_NEXT} {_DAY}", _which),
    pattern(rf"(?:le |el )?{_DAY} (?:prochain|que viene|proximo)", _which),
    pattern(
        rf"(?:on |am |w |we )?(?:the )?(?P<coming>coming|kommende[nrs]?|najblizsz[yaei]+) {_DAY}",
        _which,
    ),
    pattern(rf"{_DAY} week", _day_week),
    pattern(rf"a week (?:on|from) {_DAY}", _day_week),
    pattern(rf"(?:the )?(?:last|letzte[nrs]?|zeszl[yaei]+) {_DAY}", past),
    pattern(rf"(?:le |el )?{_DAY} (?:dernier|pasado)", past),
    pattern(rf"{_EVERY} (?P<ord>{{ORD}}) {_DAY}", _every),
    pattern(rf"{_EVERY} (?P<n>{{NUM}}) {_DAY}", _every),
    pattern(rf"un {_DAY} (?:sur|de cada) (?P<n>{{NUM}})", _every),
    pattern(rf"{_EVERY} (?:(?P<n>{{NUM}})|(?P<ord>{{ORD}})) ?{WEEKS}", _every),
    pattern(rf"{_EVERY} {WEEKS}", _every),
    pattern(rf"{_EVERY} (?P<n>{{NUM}}) (?P<days>{DAYS_LONG})", _every),
    pattern(
        r"weekly|wochentlich|woechentlich|hebdomadaire|hebdo|semanal|semanalmente|tygodniowo|"
        r"cotygodniowo|(?:once|1 x|1 ?x) (?:a|per) week|einmal (?:die|pro) woche|"
        r"une fois par semaine|una vez (?:por|a la) semana|raz w tygodniu",
        _rhythm(1),
    ),
    pattern(
        r"fortnightly|(?:every|each) fortnight|zweiwochentlich|14 ?-? ?tagig|14 ?-? ?taglich|"
        r"vierzehntagig|quincenal|quincenalmente|(?:every )?other week|co 2 tyg\.?",
        _rhythm(2),
    ),
    pattern(r"bi ?-? ?weekly", _rhythm(2, 1)),
    pattern(
        r"(?:just |only |not )?once|(?:just |only )?one time|one ?-? ?off|not weekly|"
        r"(?:nur )?einmal|"
        r"einmalig|une (?:seule )?fois|(?:solo |sola )?una (?:sola )?vez|(?:tylko )?raz|"
        r"jednorazowo",
        _rhythm(0),
    ),
)
