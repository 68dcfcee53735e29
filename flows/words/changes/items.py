"""Typed words about what is planned, one stretch after another: cues, names, times, reasons.

What they mean together is said in `changes`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final, Literal, NamedTuple

from flows.words.changes.fillers import BECAUSE, FILLERS, REASON_ENDS, REASONS
from flows.words.changes.offsets import find_offset, tells_offset
from flows.words.changes.words import CUES, Cue
from flows.words.known import DAYS, MONTHS, WEAK_DAYS
from flows.words.people.mentees import fit_mentees, near_mentees
from flows.words.senses import Context, Pattern, Spoken, listen, one_of
from flows.words.times.clock import CLOCK_PATTERNS, number
from flows.words.times.days import DAY_PATTERNS
from flows.words.times.weekdays import DAYS_LONG, WEEKS


class Item(NamedTuple):
    """A stretch of the words: a name, one of somebody unknown, a time, cues, the end of a clause,
    a word that is said as a reason, so many minutes later, so many days long, or nothing (""). A
    time that is a `feast` may be a reason as well."""

    what: Literal[
        "name", "who", "when", "span", "cue", "stop", "because", "reason", "shift", "long", ""
    ]
    start: int
    end: int
    cues: frozenset[Cue] = frozenset()
    says: str = ""
    names: tuple[str, ...] = ()
    amount: int = 0
    feast: bool = False


CORES: Final[tuple[Cue, ...]] = (
    *("cancel", "ill", "unable", "no", "missed", "move", "wish", "instead", "shift", "pause"),
    *("away", "resume", "end", "done", "quits", "no_more"),
)
_BY: Final[frozenset[Cue]] = frozenset(("asks", "comes"))
"""What is understood only where it is said by how much."""
_OF_DAYS: Final = re.compile(
    rf"(?<![^\W_])(?:{WEEKS}|{one_of(DAYS)}|today|tomorrow|heute|morgen|demain|aujourd'hui|hoy|"
    r"manana|dzis|dzisiaj|jutro|tygodniu)(?![^\W_])"
)
"""What all may be of."""
_TIMES: Final[tuple[Pattern, ...]] = (*DAY_PATTERNS, *CLOCK_PATTERNS)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['-](?!s(?![^\W\d_]))[^\W\d_]+)*|[0-9]+")
_STOP: Final = re.compile(r"[.,;:!?¿¡()\"„“”«»…-]+")
_NAME: Final = re.compile(r"(?P<bare>[^\W_]+(?:[.'-]?[^\W_]+)*)(?: ?[0-9]+)?")
_NAMES_NEXT: Final = re.compile(
    r"(?<![^\W_])(?:(?:session|meeting|call|termin|treffen|sitzung|seance|rdv|sesion|cita|"
    r"spotkanie|sesje) )?(?:with|mit|avec|con|z|de|von|cancel|skip|move|shift|reschedule|postpone|"
    r"pause|unpause|resume|end|verschiebe|verschieb|streiche|streich|annule|decale|deplace|saute|"
    r"cancela|anula|mueve|cambia|odwolaj|przeloz|przesun|zawies|wznow) \Z"
)
"""Behind these words stands a name."""
_MONTH: Final = one_of(MONTHS)

_FEASTS: Final = {
    "24 december": r"(?:on )?christmas eve|(?:an |am )?heilig(?:abend|en abend)|"
    r"(?:la )?veille de noel|"
    r"(?:en )?(?:la )?nochebuena|(?:w )?wigili[aei]",
    "25 december": r"(?:on )?christmas(?: day)?|(?:an )?weihnachten|(?:a )?noel|(?:en )?navidad|"
    r"(?:w )?boze narodzenie",
    "31 december": r"(?:on )?new year'?s eve|(?:an )?silvester|(?:la )?saint ?-? ?sylvestre|"
    r"(?:en )?(?:la )?nochevieja|(?:w )?sylwestra?",
    "1 january": r"(?:on )?new year'?s day|(?:an )?neujahr|(?:le )?jour de l'an|(?:en )?ano nuevo|"
    r"(?:w )?nowy rok",
}
_NAMED_DAYS: Final = {
    "today": r"today's|this (?:morning|afternoon|evening)(?:'s)?|tonight's|heutige[nrs]?|"
    r"d'aujourd'hui|de hoy|dzisiejsz[aey]\w*|heute (?:morgen|mittag|nachmittag|abend)|"
    r"cet apres ?-? ?midi|ce (?:matin|soir)|esta (?:manana|tarde|noche)|"
    r"dzis (?:rano|wieczorem|po poludniu)",
    "tomorrow": r"tomorrow's|tomorrow (?:morning|afternoon|evening)|morgige[nrs]?|"
    r"morgen (?:fruh|vormittag|mittag|nachmittag|abend)|jutrzejsz[aey]\w*|de manana|"
    r"demain (?:matin|soir|apres ?-? ?midi)|manana por la (?:manana|tarde)",
    "yesterday": r"yesterday's|gestrige[nrs]?|wczorajsz[aey]\w*|de ayer|d'hier|"
    r"gestern (?:abend|nachmittag)",
}
_SPOKEN_DAYS: Final = tuple(
    (re.compile(rf"(?:{words})(?![^\W_])"), says)
    for says, words in (*_FEASTS.items(), *_NAMED_DAYS.items())
)
_MONTHLY: Final = re.compile(
    rf"(?:(?P<mid>mid|mitte|mi|mediados de|polowy|polowa)(?: ?- ?| )(?P<m1>{_MONTH})"
    r"(?:,? (?:say|i\.?e\.?|also|d\.?h\.?|soit|es decir|czyli),? (?:the )?(?P<d>[0-9]{1,2})"
    r" ?(?:st|nd|rd|th|\.)?)?"
    r"|(?P<end>(?:the )?end of|ende|fin|(?:a )?fin(?:ales)? de|konca|koniec)(?: de)? "
    rf"(?P<m2>{_MONTH})"
    rf"|(?P<all>all|the whole of|whole|den ganzen|ganzen|tout|todo|caly)(?: le)? (?P<m3>{_MONTH})"
    rf"|(?P<m4>{_MONTH})(?! ?[0-9]))(?![^\W_])"
)
"""A month by itself, its middle or its end."""
_TH: Final = r" ?(?:st|nd|rd|th|\.|er)?"
_SPAN: Final = re.compile(
    r"(?:from|between|von|vom|zwischen(?: dem)?|du|entre(?: le| el)?|del?|od|miedzy)? ?(?:the )?"
    rf"(?P<d1>[0-9]{{1,2}}){_TH}(?: (?:of |de )?(?P<m1>{_MONTH}))? ?"
    r"(?:-|to|and|bis(?: zum)?|und(?: dem)?|au|et(?: le)?|al?|y(?: el)?|do|i) ?"
    r"(?:the )?"
    rf"(?P<d2>[0-9]{{1,2}}){_TH} (?:of |de )?(?P<m2>{_MONTH})(?![^\W_])"
)
"""From one day until another, itself included."""
_UNITS: Final = (
    rf"(?:(?P<weeks>{WEEKS})|{DAYS_LONG}|"
    r"(?P<months>months?|monate?n?|mois|mes(?:es)?|miesiace?|miesiecy))"
)
_LONG: Final = re.compile(
    rf"(?:for |fur |pendant |durante |por |przez |na )?(?:the next |die nachsten )?"
    rf"(?P<n>[0-9]{{1,2}}|NUM) {_UNITS}(?: lang| long)?(?![^\W_])".replace(
        "NUM",
        one_of(
            (
                "a",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "eight",
                "ten",
                "eine",
                "einen",
                "zwei",
                "drei",
                "vier",
                "sechs",
                "un",
                "une",
                "deux",
                "trois",
                "quatre",
                "six",
                "una",
                "dos",
                "tres",
                "cuatro",
                "seis",
                "dwa",
                "dwie",
                "trzy",
                "cztery",
                "szesc",
            )
        ),
    )
)
"""How long a pause lasts."""


def find_items(text: str, now: datetime, known: Sequence[str]) -> tuple[Item, ...]:
    """All that the words are, from left to right; nothing, if one of them is not known, or a
    reason is what a verb is about: "cancelled her holiday"."""
    said = listen(text)
    items: list[Item] = []
    acts = False
    for item in _find_items(said, text, now, known):
        if item is None:
            return ()
        if item.what in ("stop", "because"):
            acts = False
        elif item.cues & set(CORES):
            acts = True
        elif item.what == "reason" and acts:
            return ()
        items.append(item)
    return tuple(items)


def _find_items(
    said: Spoken, text: str, now: datetime, known: Sequence[str]
) -> Iterator[Item | None]:
    """All that the words are, from left to right; None for one that is not known."""
    at, context = 0, Context(now, None)
    while at < len(said.text):
        if said.text[at] == " ":
            at += 1
            continue
        item = _find_item(said, text, at, context, known) or _find_stranger(said, text, at)
        yield item
        at = item.end if item is not None else len(said.text)


def _find_stranger(said: Spoken, text: str, at: int) -> Item | None:
    """A name that nobody known has, where only a name can stand: "cancel Zoe", "with Zoe"."""
    word = _find_word(said.text, at)
    before, after = said.text[:at], said.text[at + len(word) :]
    typed = text[said.origin[at]]
    if not typed.isupper() or not (_NAMES_NEXT.search(before) or after.startswith("'s ")):
        return None
    end = said.origin[at + len(word) - 1] + 1
    return Item("who", at, at + len(word), says=text[said.origin[at] : end])


def _find_word(text: str, at: int) -> str:
    found = _WORD.match(text, at)
    return found[0] if found else text[at]


def _find_item(
    said: Spoken, text: str, at: int, context: Context, known: Sequence[str]
) -> Item | None:
    """The longest stretch from here that is known; where two are alike, what is said of a session
    comes before a filler, and that before a time."""
    line = said.text
    found: list[Item] = []
    cues = {cue: match.end() for cue, each in CUES.items() if (match := each.match(line, at))}
    if not _BY.isdisjoint(cues) and not tells_offset(line):
        cues = {cue: end for cue, end in cues.items() if cue not in _BY}
    if "all" in cues and not _OF_DAYS.search(line):
        del cues["all"]
    if cues:
        end = max(cues.values())
        longest = frozenset(cue for cue, each in cues.items() if each == end)
        found.append(Item("cue", at, end, longest, says=line[at:end]))
    found += _find_fixed(line, at)
    found += _find_name(said, text, at, known)
    end = _find_time(line, at, context)
    if end > at and not _is_role(line, at, end, cues, context):
        found.append(Item("when", at, end, says=line[at:end]))
    word = _find_word(line, at)
    if word in REASONS or REASON_ENDS.fullmatch(word):
        found.append(Item("reason", at, at + len(word)))
    if stop := _STOP.match(line, at):
        found.append(Item("stop", at, stop.end(), says=stop[0]))
    return max(found, key=lambda each: each.end, default=None)


def _find_time(line: str, at: int, context: Context) -> int:
    """Where the longest time ends that is said from here; here, if there is none."""
    ends = (
        match.end()
        for regex, build in _TIMES
        if (match := regex.match(line, at)) and any(build(match, context))
    )
    return max(ends, default=at)


_WEAK: Final = ("sie", *WEAK_DAYS)
"""Words of every day that are short for a day or a month as well."""


def says_when(line: str, at: int, now: datetime) -> bool:
    """Whether a time, a stretch of them or a length of time begins here."""
    if _find_word(line, at) in _WEAK:
        return False
    found = (each.what in ("when", "span", "shift", "long") for each in _find_fixed(line, at))
    return _find_time(line, at, Context(now, None)) > at or any(found)


def _is_role(line: str, at: int, end: int, cues: Mapping[Cue, int], context: Context) -> bool:
    """Whether a word before a time is better read as the part that it plays: "bis 13. Januar"."""
    for cue in ("until", "since", "from", "to", "for"):
        begin = cues.get(cue, end)
        if begin - at == 1:
            continue  # "a las 4" is a time
        begin += line[begin : begin + 1] == " "
        if begin < end <= max(_find_time(line, begin, context), *_find_ends(line, begin)) + 1:
            return True
    return False


def _find_ends(line: str, at: int) -> Iterator[int]:
    yield at
    yield from (each.end for each in _find_fixed(line, at) if each.what == "when")


def _find_fixed(line: str, at: int) -> Iterator[Item]:
    for regex, says in _SPOKEN_DAYS:
        if match := regex.match(line, at):
            yield Item("when", at, match.end(), says=says, feast=says in _FEASTS)
    yield from _find_span(line, at)
    if (match := _MONTHLY.match(line, at)) and match[0] not in _WEAK:
        yield Item("when", at, match.end(), says=_say_month(match))
    if offset := find_offset(line, at):
        says = "late" if offset.late else "told" if offset.told else ""
        yield Item("shift", at, offset.end, says=says, amount=offset.minutes)
    if match := _LONG.match(line, at):
        yield Item("long", at, match.end(), amount=_count_days(match))
    if match := BECAUSE.match(line, at):
        yield Item("because", at, match.end())
    if match := FILLERS.match(line, at):
        yield Item("", at, match.end(), says=match[0])


def _find_span(line: str, at: int) -> Iterator[Item]:
    match = _SPAN.match(line, at)
    if match is not None:
        months = match["m1"] or match["m2"], match["m2"]
        days = (f"{match[day]} {month}" for day, month in zip(("d1", "d2"), months, strict=True))
        yield Item("span", at, match.end(), says="|".join(days))


def _say_month(match: re.Match[str]) -> str:
    """As a date that can be read, "<" before one that begins with the next month's first."""
    month = next(each for each in (match["m1"], match["m2"], match["m3"], match["m4"]) if each)
    if match["mid"]:
        return f"{match['d'] or 15} {month}"
    return f"<{month}" if match["end"] or match["all"] else f">{month}"


def _count_days(match: re.Match[str]) -> int:
    return number(match["n"]) * (7 if match["weeks"] else 30 if match["months"] else 1)


def _find_name(said: Spoken, text: str, at: int, known: Sequence[str]) -> Iterator[Item]:
    """The longest run of words, of three at most, that is the name of somebody who is known."""
    ends: list[int] = []
    end = at
    for _ in range(3):
        if word := _NAME.match(said.text, end):
            ends += [word.end("bare"), word.end()]  # "Anna 3 December" is no third Anna
            end = word.end() + said.text[word.end() : word.end() + 1].count(" ")
    alone = CUES["no"].match(said.text, at) or FILLERS.match(said.text, at)
    for end in dict.fromkeys(reversed(ends)):
        if alone and alone.end() < end:
            continue  # "with Ola" is two
        typed = text[said.origin[at] : said.origin[end - 1] + 1]
        names = fit_mentees(typed, known)
        if not names:
            before = said.text[:at].split()[-1:]
            names = fit_mentees(" ".join((*before, typed)), known)
        if not names and typed[0].isalpha() and FILLERS.fullmatch(said.text, at, end) is None:
            names = near_mentees(typed, known)
        if names:
            yield Item("name", at, end, names=names)
            return
