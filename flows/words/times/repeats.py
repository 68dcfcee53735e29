"""How often, beyond once a week: "Tue and Thu", "first Monday of the month", "am 15. jedes
Monats", "every quarter", "every weekday".

What is meant is a recurrence rule in the sense of RFC 5545; where it begins is somebody else's.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from flows.words.known import DAYS, MONTHS, NAMED_DAYS, NTHS, NUMBERS, ORDINALS, PLURALS, WEAK_DAYS
from flows.words.people.names import is_introduced
from flows.words.senses import Build, Context, Pattern, Sense, one_of, pattern

MAX_MONTHS_READ = 12
WORKDAYS, WEEK = (0, 1, 2, 3, 4), tuple(range(7))

_WEEKDAYS = {**WEAK_DAYS, **DAYS, **PLURALS}
_ANY = one_of(_WEEKDAYS)
_AND = r"(?: ?(?:,|&|\+) ?(?:and |und |et |y |i |e )?| (?:and|und|et|y|i|e) )"
_THE = (
    r"(?:on |the |am |den |le |les |el |los |las |w |we |every |each |jeden |immer |chaque |"
    r"tous les |cada |todos los |kazd[yae] |co )*"
)
_EVERY = (
    r"(?:every|each|jede[nrsm]?|chaque|tous les|toutes les|cada|todos los|todas las|"
    r"(?:w )?kazd[yae])"
)
_TO = r"(?: ?- ?| (?:to|till?|through|thru|bis|a|au|do|al) )"
_NTH = one_of(NTHS)
_NUMERAL = r"[1-5] ?(?:st|nd|rd|th|\.|(?:ere?|nde?|e|i?eme|o)s?|ro|do|-go|-szy)(?![^\W\d_])"
_NTHS = rf"(?P<nth>{_NTH}|{_NUMERAL})(?:{_AND}(?:the )?(?P<nth2>{_NTH}|{_NUMERAL}))?"
_MONTHLY = (
    r"(?:(?:of|in) (?:the|each|every|a) month|(?:each|every|per) month|monthly|"
    r"(?:im|eines?) (?:jeden |jedes )?monats?|(?:des|jedes|jeden) monats?|"
    r"du mois|de chaque mois|chaque mois|par mois|"
    r"del? (?:cada )?mes|cada mes|al mes|"
    r"(?:kazdego )?miesiaca|w (?:kazdym )?miesiacu|co miesiac)"
)
_QUARTERLY = (
    r"(?:(?:of|in) (?:the|each|every|a) quarter|(?:each|every|per) quarter|"
    r"(?:im|jedes|des|pro) quartals?|(?:du|de chaque|chaque|par) trimestre|"
    r"(?:del|de cada|cada|al) trimestre|(?:kazdego )?kwartalu|w (?:kazdym )?kwartale)"
)
_DAYS_OF = r"(?:days?|tage?|jours?|dias?|dzien)"


def _listed(match: re.Match[str], _: Context) -> list[Sense]:
    """Several days of a week; short forms that are names, behind "with", are names."""
    found = re.findall(rf"(?<![^\W\d_]){_ANY}", match[0])  # there is "mer" in "immer"
    if is_introduced(match.string, match.start()) and any(day in NAMED_DAYS for day in found):
        return []
    days = tuple(sorted({_WEEKDAYS[day] for day in found}))
    return [Sense(weekdays=days, habit=True)] if len(days) > 1 else []


def _ranged(match: re.Match[str], _: Context) -> list[Sense]:
    """ "Monday to Friday"."""
    first, last = (_WEEKDAYS[match[day]] for day in ("day", "day2"))
    return [Sense(weekdays=tuple(range(first, last + 1)), habit=True)] if first < last else []


def _all(days: tuple[int, ...]) -> Build:
    return lambda _, __: [Sense(weekdays=days, habit=True)]


def _nth(match: re.Match[str], _: Context) -> list[Sense]:
    """A weekday by its place in the month; without a word of months it goes with one."""
    groups = match.groupdict()
    said = [match[each] for each in ("nth", "nth2") if groups.get(each)]
    nths = tuple(NTHS.get(each) or int(each[0]) for each in said)
    sense = Sense(nths=nths, weekdays=(_WEEKDAYS[match["day"]],))
    if groups.get("quarterly"):
        return [sense._replace(unit="month", every=3, quarter=True)]
    by_itself = groups.get("every") and not set(nths) & {2, 3, 4, 5}
    if groups.get("monthly") or by_itself or len(nths) > 1:
        return [sense._replace(unit="month")]
    if groups.get("every") and nths[0] > 2:
        # Every third Friday may be that of each month, or one in three.
        return [sense._replace(unit="month", doubt=1)]
    return [sense]


def _nth_in(match: re.Match[str], context: Context) -> list[Sense]:
    """ "the first Monday in January": one day."""
    today, month = context.now.date(), MONTHS[match["month"]]
    nth = NTHS.get(match["nth"]) or int(match["nth"][0])
    for year in (today.year, today.year + 1):
        first, many = monthrange(year, month)
        days = range(1 + (_WEEKDAYS[match["day"]] - first) % 7, many + 1, 7)
        at = nth - 1 if nth > 0 else nth
        if at < len(days) and date(year, month, days[at]) >= today:
            return [Sense(day=date(year, month, days[at]), once=True)]
    return [Sense(problem="nonsense")]


def _month_days(match: re.Match[str], _: Context) -> list[Sense]:
    """ "the 15th of each month", "le 1 et le 15 de chaque mois"."""
    groups = match.groupdict()
    days = tuple(int(match[each]) for each in ("d", "d2") if groups.get(each))
    if not all(1 <= day <= 31 for day in days):
        return [Sense(problem="nonsense")]
    every = 3 if groups.get("quarterly") else None
    return [Sense(unit="month", every=every, month_days=days, quarter=every == 3)]


def _last_day(_: re.Match[str], __: Context) -> list[Sense]:
    return [Sense(unit="month", month_days=(31,), or_last=True)]


def _months(months: int) -> Build:
    return lambda _, __: [Sense(unit="month", every=months)]


def _every_months(match: re.Match[str], _: Context) -> list[Sense]:
    groups = match.groupdict()
    word = groups.get("n") or match["ord"]
    digits = re.match("[0-9]+", word)
    months = int(digits[0]) if digits else {**NUMBERS, **ORDINALS}[word]
    if not 1 <= months <= MAX_MONTHS_READ:
        return [Sense(problem="nonsense")]
    return [Sense(unit="month", every=months)]


def _loose(match: re.Match[str], context: Context) -> list[Sense]:
    """A weekday and the number of its day: "Friday the 13th"; both as it says, where there is
    one before long, else the number in this month or the next is asked as well."""
    today, day = context.now.date(), int(match["d"])
    weekday = _WEEKDAYS[match["day"]]
    ahead = [today + timedelta(days=each) for each in range(2 * 366)]
    both = next((each for each in ahead if (each.day, each.weekday()) == (day, weekday)), None)
    if both is None:
        return [Sense(problem="nonsense")]
    if (both - today).days <= 62:
        return [Sense(day=both, once=True)]
    near = next(each for each in ahead if each.day == day)
    return [Sense(day=both, once=True), Sense(day=near, once=True)]


_DAY = rf"(?P<day>{_ANY})\.?"
_NUMBER = r"(?P<d>[0-9]{1,2}) ?(?:st|nd|rd|th|\.|er|e|-go|-ego)?"
_NUMBER2 = _NUMBER.replace("<d>", "<d2>")
_OR = rf"(?:(?P<monthly>{_MONTHLY})|(?P<quarterly>{_QUARTERLY}))"
_ONCE_A_MONTH = (
    r"every month|each month|monthly|(?:once|1 ?x) (?:a|per) month|jeden monat|monatlich|"
    r"einmal (?:im|pro) monat|chaque mois|tous les mois|mensuel(?:lement)?|"
    r"une fois par mois|cada mes|todos los meses|mensual(?:mente)?|una vez (?:al|por) mes|"
    r"co miesiac|raz (?:w|na) (?:miesiacu|miesiac)|miesiecznie|w kazdym miesiacu"
)
_MONTHS = r"(?:months?|monate?|mois|meses|miesiac|miesiace|miesiecy)"

REPEAT_PATTERNS: tuple[Pattern, ...] = (
    pattern(rf"{_THE}{_ANY}\.?(?:{_AND}{_THE}{_ANY}\.?)+", _listed),
    pattern(
        rf"(?:from |od |von |du |de |every |immer )?{_DAY}{_TO}{_DAY.replace('<day>', '<day2>')}",
        _ranged,
    ),
    pattern(
        r"(?:on )?(?:every |each )?(?:week ?days?|work(?:ing)? ?days?|business days?)|"
        r"jeden werktag|werktags|"
        r"(?:chaque jour|tous les jours) ouvrables?|(?:cada dia|todos los dias) laborables?|"
        r"(?:w )?(?:kazdy dzien roboczy|dni robocze)",
        _all(WORKDAYS),
    ),
    pattern(
        r"every ?day|each day|daily|jeden tag|taglich|chaque jour|tous les jours|cada dia|"
        r"todos los dias|codziennie|kazdego dnia",
        _all(WEEK),
    ),
    pattern(rf"{_THE}{_NTHS} {_DAY}(?: {_OR})?", _nth),
    pattern(rf"(?P<every>{_EVERY}) {_NTHS} {_DAY}(?: {_OR})?", _nth),
    pattern(rf"{_THE}{_DAY} (?P<nth>dernier) (?P<monthly>du mois)", _nth),
    pattern(
        rf"{_THE}(?P<nth>{_NTH}|{_NUMERAL}) {_DAY} (?:of|in|im|des|de|d'|w) ?(?P<month>{{MONTH}})",
        _nth_in,
    ),
    pattern(
        rf"{_THE}(?:dia )?{_NUMBER}(?:{_AND}{_THE}{_NUMBER2})? (?:(?:day|tag|dnia|dzien) )?{_OR}",
        _month_days,
    ),
    pattern(
        r"(?:every|each|(?:am |an )?jede[mn]|chaque|cada|kazdego) (?:the |dia )?"
        r"(?P<d>[0-9]{1,2}) ?(?:st|nd|rd|th|\.|-go|-ego)",
        _month_days,
    ),
    pattern(
        rf"{_THE}(?:last day|letzte[nr]? tag|dernier jour|ultimo dia|"
        rf"ostatni(?:ego)? (?:dzien|dnia)) {_MONTHLY}",
        _last_day,
    ),
    pattern(_ONCE_A_MONTH, _months(1)),
    pattern(
        rf"(?:{_ONCE_A_MONTH}),? (?:always |immer |toujours |siempre |zawsze )?"
        r"(?:(?:on )?the |am |jeweils am |le |el (?:dia )?|dnia )?"
        r"(?P<d>[0-9]{1,2}) ?(?:st|nd|rd|th|\.|er|-go|-ego)(?! ?[0-9])(?! {MONTH})",
        _month_days,
    ),
    pattern(
        r"every quarter|each quarter|quarterly|(?:once|1 ?x) (?:a|per) quarter|jedes quartal|"
        r"vierteljahrlich|quartalsweise|einmal (?:im|pro) quartal|chaque trimestre|"
        r"tous les trimestres|trimestriel(?:lement)?|une fois par trimestre|cada trimestre|"
        r"todos los trimestres|trimestral(?:mente)?|una vez (?:al|por) trimestre|co kwartal|"
        r"kwartalnie|raz (?:na|w) (?:kwartal|kwartale)",
        _months(3),
    ),
    pattern(
        r"(?:every|each) half ?-? ?year|half-yearly|halbjahrlich|tous les six mois|"
        r"semestral(?:mente)?|co pol roku",
        _months(6),
    ),
    pattern(
        r"every year|each year|yearly|annually|once a year|jedes jahr|jahrlich|chaque annee|"
        r"tous les ans|cada ano|todos los anos|co roku|rocznie",
        _months(12),
    ),
    pattern(
        r"(?:every|each|alle|tous les|toutes les|cada|co) "
        rf"(?:(?P<n>{{NUM}})|(?P<ord>{{ORD}})) ?{_MONTHS}",
        _every_months,
    ),
    pattern(r"(?:jeden|un) (?P<ord>{ORD}) monat", _every_months),
    pattern(r"un mois sur (?P<n>{NUM})|un mes de cada (?P<ord>{ORD})", _every_months),
    pattern(
        rf"(?:on |am |le |el |w )?{_DAY},? (?:the |den |der |le |el )?(?P<d>[0-9]{{1,2}})"
        r" ?(?:st|nd|rd|th|-go|-ego)",
        _loose,
    ),
    pattern(
        rf"(?:on |am )?{_DAY},? (?:the |den |der |dem )(?P<d>[0-9]{{1,2}})(?: ?\.)?"
        r"(?! ?[0-9])(?! {MONTH})",
        _loose,
    ),
)
