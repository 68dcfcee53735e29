"""Times of day and lengths in words: "3pm", "half past three", "von 15 bis 16", "for 45 min".

An hour from 1 to 6 is the afternoon, from 8 to 12 it is taken as written, unless the other half of
the day is spoken of; a bare 7 may be either. With minutes, or as a clock of 24 hours shows it
("7 Uhr", "7h"), it is as written.
"""

import re
from datetime import UTC, datetime, time, timedelta

from flows.words.known import CLOCK, NUMBERS
from flows.words.senses import Build, Context, Pattern, Sense, pattern

SHORTEST, LONGEST = 5, 8 * 60
"""Minutes that a session may take."""

_DAY = 24 * 60
_UNIT = r"(?:uhr|o'clock|oclock|heures?|horas?|hrs?|h)(?![^\W\d_])"


def number(word: str) -> int:
    """What `{NUM}` or `{HOUR}` matched."""
    return int(word) if word.isdecimal() else {**NUMBERS, **CLOCK}[word]


def length(minutes: float) -> Sense:
    """That a session takes so many minutes, if one may."""
    whole = round(minutes)
    if SHORTEST <= whole <= LONGEST:
        return Sense(minutes=whole)
    return Sense(problem="nonsense")


def _hours(
    hour: int, minute: int, half: str | None, *, padded: bool = False, bare: bool = False
) -> list[Sense]:
    """The readings of a clock, likeliest first; a problem if there is no such time. From 6 to 8
    the other half of the day is possible as well."""
    if hour > 23 or minute > 59 or (half and not 1 <= hour <= 12):
        return [Sense(problem="nonsense")]
    if half:
        return [Sense(wall=time(hour % 12 + 12 * (half[0] == "p"), minute))]
    written = time(hour, minute)
    if padded or not 1 <= hour <= 12:
        return [Sense(wall=written)]
    other = time((hour + 12) % 24, minute)
    if hour <= 6:
        return [Sense(wall=other, twelve=hour == 6), Sense(wall=written, late=True)]
    if hour == 7 and bare:
        return [Sense(wall=written), Sense(wall=other)]
    return [Sense(wall=written, twelve=hour <= 8), Sense(wall=other, late=True)]


def _clock(match: re.Match[str], _: Context) -> list[Sense]:
    groups = match.groupdict()
    hour, minute = match["h"], number(groups.get("m") or "0")
    daily = _DAILY.search(match[0]) is not None
    bare = not (groups.get("m") or daily)
    found = _hours(number(hour), minute, groups.get("half"), padded=hour[0] == "0", bare=bare)
    return [each._replace(twelve=each.twelve and not daily) for each in found]


_DAILY = re.compile(r"(?<=[0-9]) ?(?:uhr|h\b|heures?|horas)")
"""Hours of a day of 24."""


def _dotted(match: re.Match[str], context: Context) -> list[Sense]:
    """ "12.30"; "12.03" is a date, as nobody meets at three past twelve."""
    usual = int(match["m"]) % 5 == 0
    return _clock(match, context) if usual or match["half"] else []


def _run_together(match: re.Match[str], context: Context) -> list[Sense]:
    """ "1530", "930"; not "2027", which is a year."""
    return _clock(match, context) if int(match["m"]) % 5 == 0 else []


def _bare(match: re.Match[str], context: Context) -> list[Sense]:
    """ "Fri 9"; beside its weekday a number may also be the day of the month."""
    found = int(match["h"])
    clock = _clock(match, context) if 0 < found < 24 else []
    days = (context.now.date() + timedelta(days=ahead) for ahead in range(28))
    named = (day for day in days if day.day == found)
    doubt = 1 if clock else 0
    return clock + [Sense(day=day, once=True, bare=True, doubt=doubt) for day in named]


def _or_length(match: re.Match[str], context: Context) -> list[Sense]:
    """ "2h", "1h30", "trois heures": a time of day, or how long."""
    minutes = number(match["h"]) * 60 + int(match.groupdict().get("m") or 0)
    lengths = [length(minutes)._replace(doubt=1)] if minutes <= 4 * 60 else []
    return [*_clock(match, context), *(each for each in lengths if not each.problem)]


def _after(minutes: int) -> Build:
    """So many minutes after a full hour, or before: "half past three", "wpół do trzeciej"."""

    def build(match: re.Match[str], _: Context) -> list[Sense]:
        groups = match.groupdict()
        hour, minute = number(match["h"]), minutes
        if groups.get("n"):
            minute *= number(match["n"])
        if minute < 0:
            hour, minute = (hour - 1) % 24, minute + 60
            hour = hour or 12
        return _hours(hour, minute, groups["half"])

    return build


def _range(match: re.Match[str], _: Context) -> list[Sense]:
    """ "3-4pm", "von 15 bis 16": each start with the first end after it."""
    halves = match["half"], match["half2"]
    if match["m2"] and int(match["m2"]) % 5:
        return []  # "15:00 until 20.11": a date
    starts, ends = (
        _hours(number(match[h]), int(match[m] or 0), half, padded=match[h][0] == "0", bare=True)
        for h, m, half in (("h", "m", halves[0]), ("h2", "m2", halves[1]))
    )
    if halves[1] and not halves[0]:
        starts = [each._replace(doubt=0, late=False) for each in starts]
    found: list[Sense] = []
    for start in starts:
        waits = [(_minutes(end) - _minutes(start)) % _DAY for end in ends if end.wall]
        if waits and SHORTEST <= min(waits) <= min(LONGEST, _DAY - _minutes(start)):
            found.append(start._replace(minutes=min(waits)))
    if halves[1] and not halves[0]:
        found = sorted(found, key=lambda each: each.minutes or 0)[:1]
    return found


def _minutes(sense: Sense) -> int:
    wall = sense.wall or time()
    return wall.hour * 60 + wall.minute


def _ahead(match: re.Match[str], context: Context) -> list[Sense]:
    """ "in 2 hours", counted from now."""
    return _from_now(number(match["n"]) * (60 if match["unit"] else 1), context)


def _in(minutes: int) -> Build:
    return lambda _, context: _from_now(minutes, context)


def _from_now(minutes: int, context: Context) -> list[Sense]:
    """In real time: over a change of the clocks a wall clock shows another."""
    then: datetime = context.now + timedelta(minutes=minutes)
    if context.zone is not None:
        real = context.now.replace(tzinfo=context.zone).astimezone(UTC)
        then = (real + timedelta(minutes=minutes)).astimezone(context.zone)
    return [Sense(day=then.date(), once=True, wall=time(then.hour, then.minute))]


def _minutes_long(match: re.Match[str], _: Context) -> list[Sense]:
    return [length(number(match["n"]))]


def _hours_long(match: re.Match[str], _: Context) -> list[Sense]:
    decimal = float(f"0.{match['d'] or 0}")
    return [length(60 * (number(match["n"] or "0") + decimal) + int(match["m"] or 0))]


def _long(minutes: int) -> Build:
    return lambda _, __: [length(minutes)]


def _half(half: str) -> Build:
    return lambda _, __: [Sense(half="am" if half == "am" else "pm")]


def _same(_: re.Match[str], context: Context) -> list[Sense]:
    return [Sense(wall=context.last)]


_T = rf"(?:(?P<h>{{HOUR}})(?: ?[:.h] ?(?P<m>[0-9]{{2}}))?(?: ?{_UNIT})?(?: ?(?P<half>{{HALF}}))?)"
_T2 = _T.replace("<h>", "<h2>").replace("<m>", "<m2>").replace("<half>", "<half2>")
_H = rf"(?P<h>{{HOUR}})(?: ?{_UNIT})?"
_HALF = r"(?: ?(?P<half>{HALF}))?"
_AT = r"(?:(?:at|um|a las?|las?|a|o|vers|gegen|around|about|ca|godz|godzinie)\.? )"
_MIN = r"(?:minutes?|mins?|minuten|minutos?|minut[ay]?|m|')"
_HOURS = r"(?:hours?|hrs?|stunden?|std|horas?|godzin[ay]?|godz)"
_OF_DAY = (
    r"(?= (?:in the (?:morning|afternoon|evening)|at night|morgens|vormittags|nachmittags|abends|"
    r"du (?:matin|soir)|de l'apres|de la (?:manana|tarde|noche)|rano|wieczorem|po poludniu)"
    r"(?![^\W\d_]))"
)
_GERMAN = (
    r"(?:eins|zwei|drei|vier|funf|fuenf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwoelf)"
    r"(?![^\W\d_])"
)
"""Hours before which "half" is a slip for "halb": half past the hour before."""
_NO_DATE = (
    r"(?! ?(?:st|nd|rd|th|\.|er|-go)? ?(?:of |de )?{MONTH})(?! ?[./] ?20[0-9]{2})"
    r"(?! ?/ ?[0-9])(?! ?(?:st|nd|rd|th)(?![^\W\d_]))(?! ?\. ?[0-9]{1,2} ?\.)"
)
_FOR = r"(?:for |fur |pendant |durante |por |przez )"

CLOCK_PATTERNS: tuple[Pattern, ...] = (
    pattern(r"(?P<h>[0-9]{1,2})", _bare),
    pattern(rf"{_AT}?(?P<h>[0-9]{{1,2}}) ?: ?(?P<m>[0-9]{{2}})(?: ?{_UNIT})?{_HALF}", _clock),
    pattern(rf"{_AT}?(?P<h>[0-9]{{1,2}}) ?\. ?(?P<m>[0-9]{{2}})(?: ?{_UNIT})?{_HALF}", _dotted),
    pattern(rf"{_AT}?(?P<h>[0-9]{{1,2}})(?P<m>[0-9]{{2}})(?: ?{_UNIT})?{_HALF}", _run_together),
    pattern(rf"{_AT}?(?P<h>[0-9]{{1,2}}) (?P<m>00|15|30|45){_HALF}", _run_together),
    pattern(rf"{_AT}(?P<h>{{HOUR}}){_HALF}", _clock),
    pattern(rf"{_AT}(?P<h>{{HOUR}}) ?{_UNIT}{_HALF}", _clock),
    pattern(rf"{_AT}(?P<h>[0-9]{{1,2}}) ?h ?(?P<m>[0-9]{{2}})", _clock),
    pattern(rf"(?P<h>{{HOUR}}) ?(?:o'clock|oclock|uhr){_HALF}", _clock),
    pattern(r"(?P<h>{HOUR}) ?(?P<half>{HALF})", _clock),
    pattern(rf"(?P<h>{{SPOKEN}}){_OF_DAY}", _clock),
    pattern(r"(?P<h>[0-9]{1,2}) ?h ?(?P<m>[0-9]{2})", _or_length),
    pattern(r"(?P<h>{HOUR}) ?(?:heures?|horas|h)", _or_length),
    pattern(rf"{_AT}?(?P<h>{{HOUR}}) (?P<m>fifteen|thirty|forty five)(?![^\W\d_]){_HALF}", _clock),
    pattern(rf"{_AT}?(?P<h>{{HOUR}}) (?:uhr|heures) (?P<m>[0-9]{{2}})", _clock),
    pattern(rf"{_AT}?half past {_H}{_HALF}", _after(30)),
    pattern(rf"{_AT}?(?:a )?quarter (?:past|after) {_H}{_HALF}", _after(15)),
    pattern(rf"{_AT}?(?:a )?quarter (?:to|before|of) {_H}{_HALF}", _after(-15)),
    pattern(rf"{_AT}?(?P<n>{{NUM}}) (?:minutes? )?past {_H}{_HALF}", _after(1)),
    pattern(rf"{_AT}?(?P<n>{{NUM}}) (?:minutes? )?to {_H}{_HALF}", _after(-1)),
    pattern(rf"{_AT}?half (?!{_GERMAN}){_H}{_HALF}", _after(30)),
    pattern(rf"{_AT}?(?:halb|half(?= {_GERMAN})) {_H}{_HALF}", _after(-30)),
    pattern(rf"{_AT}?viertel nach {_H}{_HALF}", _after(15)),
    pattern(rf"{_AT}?viertel {_H}{_HALF}", _after(-45)),
    pattern(rf"{_AT}?(?:viertel vor|dreiviertel) {_H}{_HALF}", _after(-15)),
    pattern(rf"{_AT}?(?P<n>{{NUM}}) (?:minuten )?nach {_H}{_HALF}", _after(1)),
    pattern(rf"{_AT}?(?P<n>{{NUM}}) (?:minuten )?vor {_H}{_HALF}", _after(-1)),
    pattern(rf"{_AT}?{_H} et demie?{_HALF}", _after(30)),
    pattern(rf"{_AT}?{_H} et quart{_HALF}", _after(15)),
    pattern(rf"{_AT}?{_H} moins le quart{_HALF}", _after(-15)),
    pattern(rf"{_AT}?{_H} y media{_HALF}", _after(30)),
    pattern(rf"{_AT}?{_H} y cuarto{_HALF}", _after(15)),
    pattern(rf"{_AT}?{_H} menos cuarto{_HALF}", _after(-15)),
    pattern(rf"{_AT}?wpol do {_H}{_HALF}", _after(-30)),
    pattern(rf"{_AT}?{_H} trzydziesci{_HALF}", _after(30)),
    pattern(rf"{_AT}?kwadrans po {_H}{_HALF}", _after(15)),
    pattern(rf"{_AT}?za kwadrans {_H}{_HALF}", _after(-15)),
    pattern(
        r"(?:at |am |zu |um |a |a las? |al |w )?(?:12 )?"
        r"(?:noon|midday|midi|mittags?|mediodia|poludnie)",
        lambda _, __: [Sense(wall=time(12))],
    ),
    pattern(
        r"(?:at |a )?(?:half past (?:noon|midday)|midi et demie?|mediodia y media)",
        lambda _, __: [Sense(wall=time(12, 30))],
    ),
    pattern(rf"{_AT}?{_T} ?(?:-|to|till?|until|bis|do) ?{_T2}{_NO_DATE}", _range),
    pattern(
        rf"(?:from|von|de|od|between|zwischen) {_T} ?(?:-|to|till?|until|bis|a|do|and|und) ?{_T2}",
        _range,
    ),
    pattern(
        r"(?:in|dans|en|za|dentro de) (?P<n>[0-9]{3}|{NUM}) "
        r"(?:minutes?|mins?|minuten|minutos?|minut|(?P<unit>hours?|stunden?|heures?|"
        r"horas?|godzin[ey]?))",
        _ahead,
    ),
    pattern(
        r"in (?:an|one) hour|in (?:einer|1) stunde|dans une heure|(?:en|dentro de) una hora|"
        r"za (?:jedna )?godzine",
        _in(60),
    ),
    pattern(
        r"in half an hour|in a half hour|in einer halben stunde|dans une demi(?: |-)heure|"
        r"(?:en|dentro de) media hora|za pol godziny",
        _in(30),
    ),
    pattern(
        r"in (?:a )?quarter of an hour|in einer viertelstunde|dans un quart d'heure|"
        r"(?:en|dentro de) un cuarto de hora|za kwadrans(?! {HOUR})",
        _in(15),
    ),
    pattern(
        r"in three quarters of an hour|in einer dreiviertelstunde|dans trois quarts d'heure|"
        r"(?:en|dentro de) tres cuartos de hora|za trzy kwadranse",
        _in(45),
    ),
    pattern(
        r"in an hour and a half|in (?:anderthalb|eineinhalb) stunden|dans une heure et demie|"
        r"(?:en|dentro de) (?:una )?hora y media|za poltorej godziny",
        _in(90),
    ),
    pattern(rf"{_FOR}?(?P<n>[0-9]{{1,3}}|{{NUM}}) ?-? ?{_MIN}(?: long| lang)?", _minutes_long),
    pattern(
        rf"{_FOR}?(?P<n>{{NUM}})?(?:[.,](?P<d>[0-9]{{1,2}}))(?P<m>)? ?(?:h|{_HOURS})", _hours_long
    ),
    pattern(rf"{_FOR}?(?P<n>{{NUM}})(?P<d>)(?P<m>)? ?{_HOURS}(?: long)?", _hours_long),
    pattern(
        rf"{_FOR}(?P<n>{{NUM}})(?P<d>) ?h(?: ?(?P<m>[0-9]{{2}}))?(?: long| lang)?", _hours_long
    ),
    pattern(r"(?P<n>{NUM})(?P<d>) ?h(?: ?(?P<m>[0-9]{2}))? (?:long|lang)", _hours_long),
    pattern(
        rf"{_FOR}?(?:an|one|eine|une|una|jedna)? ?(?:full )?(?:hour|stunde|hora|"
        rf"godzine)(?: long| lang)?",
        _long(60),
    ),
    pattern(rf"{_FOR}(?:une heure|1 heure)", _long(60)),
    pattern(
        rf"{_FOR}?(?:half an? hour|a half hour|(?:eine )?halbe stunde|une demi ?-? ?heure|"
        rf"media hora|pol godziny)",
        _long(30),
    ),
    pattern(
        rf"{_FOR}?(?:(?:an|one) hour and a half|one and a half hours|anderthalb stunden|"
        r"eineinhalb stunden|(?:una )?hora y media|poltorej godziny)",
        _long(90),
    ),
    pattern(rf"{_FOR}(?:une heure et demie)", _long(90)),
    pattern(
        rf"{_FOR}?(?:three quarters of an hour|eine dreiviertelstunde|dreiviertelstunde|"
        r"trois quarts d'heure|tres cuartos de hora)",
        _long(45),
    ),
    pattern(
        r"(?:in the |am |le |du |de la |por la |a la )?(?:morning|vormittags?|matin|"
        r"rano|przed poludniem)|(?:de|por) la manana|morgens|fruh",
        _half("am"),
    ),
    pattern(
        r"(?:in the |am |le |du |de l'|l'|de la |por la |at )?(?:afternoon|evening|night|"
        r"nachmittags?|abends?|apres ?-? ?midi|soir|tarde|noche|po poludniu|wieczorem)",
        _half("pm"),
    ),
    pattern(
        r"(?:at )?(?:the )?same time(?: as (?:last time|always|usual|before))?|"
        r"(?:zur )?(?:gleiche[rn]?|selbe[rn]?) "
        r"(?:zeit|uhrzeit)|(?:a )?(?:la )?meme heure|(?:a )?(?:la )?misma hora|"
        r"(?:o )?(?:ta sama|tej samej|ta sama) (?:godzina|porze|pora|godzinie)|usual time|"
        r"at the usual time",
        _same,
    ),
)
