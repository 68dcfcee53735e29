"""From when on a plan is to hold, where words say nothing else: "doch erst ab 14. Januar".

English, German, French, Spanish, Polish.
"""

import re
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple

from flows.words.changes.items import find_items
from flows.words.changes.offsets import find_offset
from flows.words.changes.times import Times
from flows.words.known import MONTHS
from flows.words.senses import MAX_CHARACTERS_READ, listen
from flows.words.text import flatten
from flows.words.times.weekdays import WEEK, in_week

MAX_WORDS: Final = 10
_BEFORE: Final = (
    r"(?:(?:no|oh|well|actually|but|and|sorry|rather|only|just|please|it|he|she|we|"
    r"nein|doch|aber|lieber|eigentlich|nur|und|bitte|er|sie|wir|es|"
    r"non|mais|et|en fait|plutot|finalement|seulement|il|elle|on|"
    r"pero|solo|mejor|en realidad|y|nie|ale|jednak|dopiero|tylko|raczej)[\s,]+)*"
)
_SINCE: Final = (
    r"(?:(?:starts?|starting|begins?|beginning)(?: (?:from|on|with))?|from|as (?:of|from)|not "
    r"(?:before|until)|only on|(?:the )?first (?:on|in|is)|"
    r"(?:the |our )?(?:first|next) (?:one|time|session|meeting)(?: is| will be)?(?: on| in)?|"
    r"(?:ist )?(?:das |der |die |unser )?(?:erste|nachste)[rsn]?(?: mal| termin| treffen|"
    r" sitzung)?(?: ist)?(?: erst)?(?: am| im| der)|"
    r"(?:das |der |die )?(?:erste|nachste)[rs]? (?:mal|termin|treffen|sitzung)(?: ist)?(?: erst)?|"
    r"(?:la |le )?(?:premiere?|prochaine?)(?: fois| seance| rdv| rendez-vous)?(?: c'est| est)?"
    r"(?: le| en)|"
    r"(?:la |el )?(?:primera?|proxim[ao])(?: vez| sesion| cita)?(?: es| sera)?(?: el| en)|"
    r"(?:la |le )?(?:premiere?|prochaine?) (?:fois|seance|rdv|rendez-vous)(?: c'est| est)?|"
    r"(?:la |el )?(?:primera?|proxim[ao]) (?:vez|sesion|cita)(?: es| sera)?|"
    r"(?:pierwszym|nastepnym) razem|"
    r"(?:pierwsz[yea]|nastepn[yea]|najblizsz[yea])(?: raz| spotkanie| sesja)(?: jest| bedzie)?|"
    r"ab(?: dem)?|erst(?:mals)?(?: wieder)?(?: (?:ab|am|im))?(?: dem| der)?|"
    r"beginn(?:end|t)(?: (?:ab|am|im|mit))?|start(?:et)?(?: (?:ab|am|im))|nicht vor(?: dem)?|"
    r"(?:qu')?a partir d(?:e|u|es)|des(?: le)?|pas avant(?: le)?|(?:commence|debute)(?:r)?(?: "
    r"(?:le|en|des|a partir d(?:e|u)))?|"
    r"(?:a partir|empezando|empieza)(?: del?| el| en)|desde(?: el)?|no antes del?|"
    r"od|poczawszy od|zaczynajac od|nie wczesniej niz|zaczyna sie)"
)
_AFTER: Final = (
    r"(?:(?:starts?|starting|erst|ab) )?(?:after|nach|apres|despues del?|po)(?: the| dem| le)?"
)
_PUT_OFF: Final = re.compile(
    rf"{_BEFORE}(?:(?:(?P<after>{_AFTER})|(?P<since>{_SINCE}))(?![^\W_]) ?)?(?P<when>\S.*)"
)
_WEEK_AFTER: Final = re.compile(
    r"(?:the |a |one )?(?:week after|following week|week later)|(?:die |in der )?woche (?:drauf|"
    r"darauf|danach)|(?:die |der |in der )?(?:darauf ?folgenden?|folgenden?) woche|"
    r"(?:eine|ne) woche spater|(?:la |de la )?semaine (?:suivante|d'apres)|"
    r"(?:la )?semana siguiente|kolejnego tygodnia|tydzien pozniej"
)
_AFTER_NEXT: Final = re.compile(
    r"(?:the )?week after next|ubernachste[rn]? woche|(?:la )?semaine d'apres la prochaine|"
    r"dentro de dos semanas|za dwa tygodnie"
)
""" "The week after" is the one behind the first; "the week after next" is said of this one."""


class Onset(NamedTuple):
    """The first day on which a plan is to hold, and the hour that may be said besides."""

    day: date
    wall: time | None = None


def read_onset(text: str, here: datetime, first: date, mentee: str = "") -> Onset | None:
    """From when on a plan is to hold that would begin on `first`; None in other words. `here` is
    local, without a zone; "with" the `mentee` may stand in them."""
    if len(text) > MAX_CHARACTERS_READ or len(text.split()) > MAX_WORDS or "\n" in text.strip():
        return None
    match = _PUT_OFF.fullmatch(_leave_out(mentee, listen(text).text).strip(" .!"))
    if match is None:
        return None
    when = match["when"]
    if _AFTER_NEXT.fullmatch(when) and match["since"]:
        return Onset(in_week(here.date(), 0) + 2 * WEEK)
    if _WEEK_AFTER.fullmatch(when):
        return Onset(first + WEEK)
    offset = find_offset(when)
    if offset is not None and offset.told and offset.end == len(when):
        weeks, rest = divmod(offset.minutes, _WEEK_MINUTES)
        return Onset(first + weeks * WEEK) if weeks > 0 and not rest else None
    when = when.removeprefix("in ") if when.removeprefix("in ") in MONTHS else when
    onset = _read_day(when, here) if match["since"] or match["after"] else None
    if onset is None or not match["after"]:
        return onset
    return onset._replace(day=onset.day + timedelta(days=1))


def _leave_out(mentee: str, said: str) -> str:
    name = (
        rf" ?(?<![^\W_])(?:with|mit|bei|avec|chez|con|z|ze) {re.escape(flatten(mentee))}\w{{0,3}}"
    )
    return re.sub(name, "", said) if mentee else said


_BARE: Final = re.compile(r"(?:the |den |dem |le |el )?([0-9]{1,2})")
""" "erst am 15": behind the word for it, a number is a day."""
_WEEK_MINUTES: Final = WEEK // timedelta(minutes=1)
_NEXT_MONTH: Final = re.compile(
    r"next month|(?:dem )?(?:nachsten|kommenden) monat|nachstem monat|(?:le )?mois prochain|"
    r"(?:el )?(?:proximo mes|mes que viene)|(?:przyszlego|nastepnego) miesiaca"
)


def _read_day(when: str, here: datetime) -> Onset | None:
    """A date, a month, a week or a feast, each with an hour or without."""
    if _NEXT_MONTH.fullmatch(when):
        return Onset((here.date().replace(day=1) + timedelta(days=32)).replace(day=1))
    bare = _BARE.fullmatch(when)
    when = f"am {bare[1]}." if bare else when
    items = [each for each in find_items(when, here, ()) if each.what]
    says = " ".join(each.says for each in items)
    if not items or any(each.what != "when" for each in items):
        return None
    times = Times(here)
    if says[0] in "<>" or times.read_week(says):
        first = times.read_first(says)
        return Onset(first) if first else None
    found = [each for each in times.read_times(says) if each.day and not each.every]
    return Onset(found[0].day, found[0].wall) if len(found) == 1 and found[0].day else None
