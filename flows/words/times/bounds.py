"""From when and until when in words, and how many times: "starting 4 December", "ab Januar",
"until the end of June", "jusqu'au 31 mars", "6 times", "for 4 weeks".

What stands behind such a word is a day by the patterns of days; here is only what it begins, or
ends.
"""

import re
from datetime import date, timedelta

from flows.words.known import MONTHS, NUMBERS
from flows.words.senses import Build, Context, Pattern, Sense, pattern
from flows.words.times.dates import DATE_PATTERNS, end_of_month
from flows.words.times.weekdays import WEEKDAY_PATTERNS, WEEKS, coming, in_week

MAX_TIMES = 366

_SINCE = (
    r"(?:from|starting(?: on| from| in)?|beginning(?: on| in)?|start(?:s|ing)? (?:on|from)|"
    r"as (?:of|from)|"
    r"(?:the )?first (?:one|session|meeting|time)(?: is)?(?: on)?|"
    r"ab(?: dem)?|vom|beginnend(?: am)?|erstmals(?: am)?|zum ersten mal(?: am)?|"
    r"a partir d(?:u|e|el)|a partir|des|du|depuis|desde(?: el)?|del|od|poczawszy od|"
    r"(?:startend|angefangen)(?: am| mit(?: dem)?)?|"
    r"(?:en )?(?:commencant|debutant)(?: des| a partir d[ue])?|a compter d[ue]|"
    r"(?:empezando|comenzando|iniciando)(?: en| desde| a partir del?)?|a contar del?|"
    r"zaczynajac(?: od)?)"
)
_UNTIL = (
    r"(?:until(?: and including)?|till?|'til|up to|thru|through|bis(?: zum| zu| einschliesslich)?|"
    r"jusqu'(?:au|en|a)(?: la| le)?|hasta(?: el| la)?|az do|"
    r"do(?= konca|(?: [0-9]{1,2})?(?: ?-go)? (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|"
    r"sierpnia|wrzesnia|pazdziernika|listopada|grudnia)))"
)
_TO = r"(?:to|au|al|a|do|bis)"
_MONTH = r"(?:(?:the )?(?:month of )?|d'|de )(?P<month>{MONTH})\.?(?: (?:de )?(?P<y>20[0-9]{2}))?"
_BEGAN = re.compile(rf"\b{_SINCE} ")


def _since(build: Build) -> Build:
    """The first day that comes into question, from the day that was said."""

    def begin(match: re.Match[str], context: Context) -> list[Sense]:
        found = []
        for each in build(match, context):
            day = _day_of(each, context.now.date())
            if day is not None and not each.problem:
                found.append(Sense(since=day, once=True, doubt=each.doubt, sure=each.sure))
            elif each.problem:
                found.append(each)
        return found

    return begin


def _until(build: Build) -> Build:
    """The last day, which counts."""

    def end(match: re.Match[str], context: Context) -> list[Sense]:
        found = []
        for each in build(match, context):
            day = _day_of(each, context.now.date(), last=True)
            if day is not None and not each.problem:
                found.append(Sense(until=day, doubt=each.doubt, sure=each.sure))
            elif each.problem:
                found.append(Sense(problem=each.problem))
        return found

    return end


def _to(build: Build) -> Build:
    """ "to 31 March" is an end only where a beginning was said."""

    def end(match: re.Match[str], context: Context) -> list[Sense]:
        if _BEGAN.search(match.string[: match.start()]) is None:
            return []
        return [*_until(build)(match, context)]

    return end


def _day_of(sense: Sense, today: date, *, last: bool = False) -> date | None:
    """The day that a sense names; of a week its first, or `last`."""
    if sense.day is not None:
        return sense.day
    if sense.weekday is not None:
        return coming(today, sense.weekday)
    if sense.in_weeks is not None:
        return in_week(today, 6 if last else 0) + sense.in_weeks * timedelta(days=7)
    return None


def _coming_month(match: re.Match[str], today: date) -> tuple[int, int]:
    month, groups = MONTHS[match["month"]], match.groupdict()
    if groups.get("y"):
        return int(groups["y"]), month
    return today.year + (month < today.month), month


def _from_month(match: re.Match[str], context: Context) -> list[Sense]:
    year, month = _coming_month(match, context.now.date())
    return [Sense(since=date(year, month, 1), once=True, rough=True)]


def _to_month(match: re.Match[str], context: Context) -> list[Sense]:
    """With the month itself: who meets until June meets in June."""
    year, month = _coming_month(match, context.now.date())
    return [Sense(until=end_of_month(year, month))]


def _feast(month: int, day: int) -> Build:
    def build(_: re.Match[str], context: Context) -> list[Sense]:
        today = context.now.date()
        found = date(today.year, month, day)
        return [Sense(day=found if found >= today else found.replace(year=today.year + 1))]

    return build


_FEASTS: tuple[Pattern, ...] = (
    pattern(r"(?:christmas|xmas|weihnachten|noel|navidad|swiat)", _feast(12, 24)),
    pattern(
        r"(?:the )?(?:end of (?:the |this )?year|new year(?:'s(?: eve)?)?|jahresende|"
        r"ende des jahres|fin de l'annee|fin d'annee|fin(?:al(?:es)?)? de(?:l)? ano|konca roku)",
        _feast(12, 31),
    ),
)


def _times(match: re.Match[str], _: Context) -> list[Sense]:
    word = match["n"]
    many = int(word) if word.isdecimal() else NUMBERS[word]
    return [Sense(times=many)] if 1 < many <= MAX_TIMES else []


def _twice(_: re.Match[str], __: Context) -> list[Sense]:
    return [Sense(times=2)]


def _lasting(match: re.Match[str], _: Context) -> list[Sense]:
    """ "for 4 weeks", "pendant trois mois"."""
    many = int(match["n"]) if match["n"].isdecimal() else NUMBERS[match["n"]]
    return [Sense(lasts=(many, 0) if match["months"] else (0, 7 * many))]


def _behind(words: str, wrap: object, those: tuple[Pattern, ...]) -> tuple[Pattern, ...]:
    """The patterns of those days behind such a word."""
    assert callable(wrap)  # noqa: S101 - for the type checker
    return tuple(
        (re.compile(rf"{words} (?:{regex.pattern})"), wrap(build)) for regex, build in those
    )


_MANY = r"(?:[0-9]{1,3}(?![0-9])|{NUM})"
_TOTAL = r"(?:in all|in total|altogether|insgesamt|en tout|au total|en total|w sumie|lacznie)"
_NOT_A = r"(?! (?:a|per|each|every|pro|die|im|par|por|al|a la|w|na) )"
_MONTHS = r"(?:months?|monat(?:en|e)?|mois|mes(?:es)?|miesiac(?:e)?|miesiecy)"

BOUND_PATTERNS: tuple[Pattern, ...] = (
    *_behind(_SINCE, _since, DATE_PATTERNS),
    *_behind(_UNTIL, _until, (*WEEKDAY_PATTERNS, *DATE_PATTERNS, *_FEASTS)),
    *_behind(_TO, _to, (*DATE_PATTERNS, *_FEASTS)),
    pattern(rf"{_SINCE} {_MONTH}", _from_month),
    pattern(r"a partir d'(?P<month>{MONTH})(?: (?P<y>20[0-9]{2}))?", _from_month),
    pattern(rf"{_UNTIL} {_MONTH}", _to_month),
    pattern(
        rf"(?:{_TOTAL} )?(?P<n>{_MANY}) ?(?:x|times|mal|fois|veces|razy|"
        r"(?:sessions|meetings|termine|treffen|sitzungen|seances|rendez-vous|sesiones|"
        r"reuniones|citas|spotkania|spotkan|sesji|sesje))"
        rf"(?: {_TOTAL})?"
        rf"{_NOT_A}",
        _times,
    ),
    pattern(rf"(?:twice|zweimal|dwa razy){_NOT_A}", _twice),
    pattern(
        rf"(?:for(?: the next)?|fur|die nachsten|pendant|durante|por|przez) (?P<n>{{NUM}}) "
        rf"(?:{WEEKS}|wochen lang|(?P<months>{_MONTHS}))",
        _lasting,
    ),
)
