"""What words very likely ask for, where not all of them are understood.

A short message that asks (a question, "I want", an order), names what a request is about and tells
of nobody: an offer costs one line, with [Keep as a note]. So do the nouns alone, with nothing
beside them but a time and words of politeness.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from flows.words.clauses import Clause, cut, join
from flows.words.known import words
from flows.words.requests.asides import MAX_WORDS_ASIDE, is_aside
from flows.words.requests.enquiries import ENQUIRIES
from flows.words.requests.likely_changed import LIKELY_CHANGED
from flows.words.requests.likely_shown import LIKELY_SHOWN
from flows.words.requests.likely_stems import STEMS, Stems
from flows.words.requests.likely_topics import ASIDE, ASKS, ASKS_FIRST, ASKS_LAST, QUESTIONS, TELLS
from flows.words.requests.likely_words import (
    ASKING,
    BESIDE_SOUGHT,
    CALLING,
    CALLING_SURE,
    DAYS,
    FINDING,
    KEPT,
    NOWHERE,
    WIPING,
    WRITTEN,
)
from flows.words.requests.orders import ORDERS
from flows.words.requests.phrases_changed import PHRASES_CHANGED, PHRASES_OF_PLACE, PHRASES_OF_ZONE
from flows.words.requests.phrases_shown import PHRASES_OF_JOURNAL, PHRASES_SHOWN
from flows.words.requests.strangers import list_strangers
from flows.words.requests.telling import POLISH, SAID_BY, tells
from flows.words.requests.wish_words import GROUPS, NOBODY, fill
from flows.words.text import flatten

MAX_WORDS_LIKELY: Final = 16
"""What is longer and not understood as a whole is told."""
MAX_WORDS_WITH_REASON: Final = 24
"""So is what is longer with the reasons for it."""


class Found(NamedTuple):
    """A kind of request, and its objects as they were typed."""

    kind: str
    spoken: dict[str, str]


def find_likely(clauses: list[Clause], *, questions: bool) -> Found | None:
    """What the clauses turn on; None where they may be a story. `questions` is whether one ends
    with a question mark."""
    whole = join(clauses)
    if not 0 < len(whole.plain) <= MAX_WORDS_WITH_REASON or _TELLS.search(whole.said):
        return None
    if not SAID_BY.isdisjoint(whole.plain):
        return None
    found = _find_in(clauses, questions=questions)
    if found is not None or len(clauses) == 1:
        return found
    asking = [each for each in clauses if not is_aside(each)]
    if 0 < len(asking) < len(clauses):
        found = _find_in(asking, questions=questions)
    one_by_one = (
        _find_in([each], questions=questions and not _asks(each))
        for each in clauses
        if _may_stand_alone(each, clauses)
    )
    return found or next((each for each in one_by_one if each), None)


def _may_stand_alone(clause: Clause, clauses: list[Clause]) -> bool:
    """Whether the others only give the reason for what this one asks; one that asks for something
    to be done may have any reason that is short and tells of nobody."""
    others = [each for each in clauses if each is not clause]
    if all(map(is_aside, others)):
        return True
    whole = join(others)
    return (
        _ORDERS.search(clause.said) is not None
        and len(whole.plain) <= MAX_WORDS_ASIDE
        and len(list_strangers(whole)) <= _MOST_BESIDE
        and not tells(whole)
    )


def _find_in(clauses: list[Clause], *, questions: bool) -> Found | None:
    """What these clauses ask for, all of which count; None if too many of their words are none
    that requests are made of."""
    strangers = len(list_strangers(join(clauses)))
    found = _find_turn(clauses, questions=questions) if strangers <= _MOST_SOUGHT + 2 else None
    if found is None or found.kind in _OF_ANYTHING:
        return found
    return found if strangers <= _MOST_STRANGERS + (found.kind in _WITH_SOMEBODY) else None


def _find_turn(clauses: list[Clause], *, questions: bool) -> Found | None:
    """What the words turn on."""
    whole = join(clauses)
    if len(whole.plain) > MAX_WORDS_LIKELY:
        return None
    of_somebody = tells(whole)
    long = [each for each in reversed(clauses) if len(each.plain) > 1 or each.plain[0] in _ALONE]
    places = [*long, whole]
    code = _find_code(whole, places, questions=questions)
    if code is not None:
        return None if of_somebody else code
    asks = questions or any(map(_asks, places))
    forgotten = _find_forgotten(whole) if asks else None
    if forgotten is not None:
        return forgotten
    for kind, pattern in _list_patterns():
        if (of_somebody and kind != "forget") or (kind == "forget" and _FORGETS in whole.said):
            continue
        if kind in _ASKED_FOR and not asks:
            continue
        for clause in places:
            match = pattern.search(clause.said)
            if match is not None:
                spoken = read_groups(clause, match)
                if is_object(kind, spoken):
                    there = find_place(places) if kind == "zone" and not spoken else None
                    return there or Found(kind, spoken)
    if of_somebody:
        return None
    found = _find_renamed(whole, asks=asks) or _find_stems(whole, asks=asks)
    if found is None or found.kind == "zone":
        return find_place(places) or found
    return found


def find_place(places: list[Clause]) -> Found | None:
    """Where somebody is, or is going to be."""
    for pattern in _list_places():
        for clause in places:
            match = pattern.search(clause.said)
            if match is not None:
                spoken = read_groups(clause, match)
                if is_object("zone", spoken):
                    return Found("zone", spoken)
    return None


def _find_stems(whole: Clause, *, asks: bool) -> Found | None:
    """The kind whose words stand there: with the asking, or where nothing else is said."""
    said = whole.said
    for row in STEMS:
        if row.kind == _SOUGHT_BEFORE and asks:
            sought = _find_sought(whole)
            if sought is not None:
                return sought
        if _is_meant(row, said, asks=asks):
            return Found(row.kind, {})
    return None


def _is_meant(row: Stems, said: str, *, asks: bool) -> bool:
    enough = asks or (row.brief and said.count(" ") < _BRIEF)
    if row.own and _compile(row.own).search(said):
        return enough or _ASIDE.fullmatch(_list_own().sub("", said)) is not None
    rest, taken = _compile(row.alone).subn("", said) if row.alone else (said, 0)
    if taken and _ASIDE.fullmatch(rest) is not None:
        return True
    sides = ((_compile(one), _compile(other)) for one, other in row.pairs)
    return any(
        one.search(said) is not None
        and other.search(said) is not None
        and (enough or _ASIDE.fullmatch(other.sub("", one.sub("", said))) is not None)
        for one, other in sides
    )


def _find_forgotten(whole: Clause) -> Found | None:
    """Somebody is named where something is to be deleted."""
    if not _compile(WIPING).search(whole.said) or _FORGETS in whole.said:
        return None
    named = [
        typed
        for at, typed in enumerate(whole.typed)
        if typed[:1].isupper() and not _DELETED.fullmatch(whole.plain[at])
    ]
    who = " ".join(named[:2])
    return Found("forget", {"who": who}) if who and is_object("forget", {"who": who}) else None


def _find_sought(whole: Clause) -> Found | None:
    """What is looked for is all that is not understood."""
    said = whole.said
    in_kept = (
        _compile(KEPT).search(said) and _ABOUT.search(said) and not _compile(DAYS).search(said)
    )
    finds = _compile(FINDING).search(said)
    if not (finds or _compile(WRITTEN).search(said) or in_kept):
        return None
    unknown = [at for at, word in enumerate(whole.plain) if not _UNDERSTOOD.fullmatch(word)]
    if not unknown or unknown[-1] - unknown[0] >= _MOST_SOUGHT:
        return None
    if finds and unknown[0] < said.count(" ", 0, finds.start()):
        return None
    sought = " ".join(whole.typed[unknown[0] : unknown[-1] + 1])
    spoken = {"query" if POLISH.isdisjoint(whole.plain) else "stem": sought}
    return Found("search", spoken) if is_object("search", spoken) else None


def _find_renamed(whole: Clause, *, asks: bool) -> Found | None:
    """Two names and a word of calling."""
    names = [
        typed
        for at, typed in enumerate(whole.typed)
        if len(typed) > 1 and typed[:1].isupper() and not _NAMING.fullmatch(whole.plain[at])
    ]
    surely = len(whole.plain) <= _FEW and _compile(CALLING_SURE).search(whole.said)
    if len(names) != 2 or not (
        surely or (asks and _compile(f"{CALLING} {CALLING_SURE}").search(whole.said))
    ):
        return None
    spoken = {"who": names[0], "to": names[1]}
    return Found("rename", spoken) if is_object("rename", spoken) else None


def _find_code(whole: Clause, places: list[Clause], *, questions: bool) -> Found | None:
    code = _CODE.search(whole.said)
    if code is None:
        return None
    said = whole.said
    asks = questions or any(map(_asks, places)) or len(whole.plain) <= _FEW // 2
    return Found("ability", {"code": code[0]}) if asks or _ABOUT_CODE.search(said) else None


def _asks(clause: Clause) -> bool:
    return _ASKS.search(clause.said) is not None


def is_object(kind: str, spoken: dict[str, str]) -> bool:
    """Whether what stands for a name can be one: "something" is nobody, and "last week" nothing
    to look for."""
    if kind == "search":
        sought = flatten(spoken.get("query", "") or spoken.get("stem", ""))
        told = _OF_TRADE.match(sought) or _IS_SO.search(sought)
        return _ASIDE.fullmatch(sought) is None and told is None
    if kind == "zone":
        place = flatten(spoken.get("place", ""))
        return _NO_PLACE.search(place) is None and place.split(" ")[0] not in _POINTING
    if kind not in _OF_SOMEBODY:
        return True
    names = (spoken.get("who", ""), spoken.get("to", ""))
    if kind == "rename" and (len(names[1]) == 1 or _AMOUNT.search(flatten(names[1]))):
        return False
    return all(NOBODY.isdisjoint(flatten(each).split()) for each in names)


def read_groups(clause: Clause, match: re.Match[str]) -> dict[str, str]:
    """The named groups of a pattern as they were typed."""
    return {
        group.rstrip("0123456789"): cut(clause, match.span(group))
        for group, value in match.groupdict().items()
        if value is not None
    }


@cache
def _list_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = (
        *(*ORDERS, *ENQUIRIES, *PHRASES_CHANGED, *PHRASES_SHOWN),
        *(*LIKELY_CHANGED, *LIKELY_SHOWN, *PHRASES_OF_JOURNAL, *PHRASES_OF_ZONE),
    )
    return tuple((kind, re.compile(fill(each))) for kind, patterns in rows for each in patterns)


@cache
def _list_places() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(fill(each)) for each in PHRASES_OF_PLACE)


@cache
def _list_own() -> re.Pattern[str]:
    return _compile(" ".join(row.own for row in STEMS))


@cache
def _compile(stems: str) -> re.Pattern[str]:
    """The words that begin so, or are so where "=" ends them."""
    ends = (each[:-1] if each.endswith("=") else rf"{each}\w*" for each in stems.split())
    return re.compile(rf"(?<!\w)(?:{'|'.join(ends).replace('_', ' ')})(?!\w)")


def list_words() -> Iterator[str]:
    """The whole words and the long stems of the tables."""
    rows = (" ".join((row.own, *(side for pair in row.pairs for side in pair))) for row in STEMS)
    yield from re.findall(r"[a-z]+", " ".join(rows))


_ASKED_FOR: Final = ("privacy", "actions", "reflect")
"""Kinds whose words are those of a story where none of them asks: who read what, what was
promised, a session to be told."""
_AMOUNT: Final = re.compile(
    r"^[\d.,]+$|\d ?(?:euros?|eur|\u20ac|\$|\u00a3|dollars?|pounds?|pfund|franken|chf|zl|"
    r"zloty\w*|"
    r"pln|cents?|prozent|percent|pour ?cent|por ?ciento|procent|%|k|hours?|stunden?|heures?|"
    r"horas?|"
    r"godzin\w*|minut\w*|days?|tage?n?|jours?|dias?|dni|km|kg|stuck|pieces?)(?!\w)|"
    r"[\u20ac$\u00a3] ?\d"
)
"""What is no name: "T2" may be one."""
_OF_SOMEBODY: Final = ("forget", "rename")
_OF_ANYTHING: Final = (*_OF_SOMEBODY, "search", "zone", "ability")
"""Kinds with an object that may be any word."""
_WITH_SOMEBODY: Final = ("sessions", "reflect", "actions")
"""Kinds in which somebody may be named."""
_MOST_STRANGERS: Final = 1
_MOST_BESIDE: Final = 3
"""Of those in what stands beside a request."""
_ALONE: Final = words(
    "loschen losch entfernen delete remove erase supprimer supprime efface effacer borrar borralo "
    "borrala eliminalo eliminala borra elimina usun usunac skasuj skasowac"
)
"""What is a request though it is a clause of one word, where somebody is named before."""
_ASKS: Final = re.compile(rf"{ASKS}|^{ASKS_FIRST}|{ASKS_LAST}")
_ORDERS: Final = re.compile(rf"{ASKS}|^(?!{QUESTIONS}){ASKS_FIRST}|{ASKS_LAST}")
"""How one begins who wants something done, and does not only wonder."""
_ASIDE: Final = re.compile(rf"(?: |\b(?:{ASIDE}|{fill(GROUPS['TIME'])}|[0-9]+)\b)*")
_FORGETS: Final = "i forget"
"""What is said of oneself."""
_SOUGHT_BEFORE: Final = "journal"
_ABOUT: Final = re.compile(
    r"\b(about|on|with|uber|zu|zum|zur|von|mit|sur|sobre|del?|du|con|o|z)\b"
)
_OF_TRADE: Final = re.compile(r"(?:engines?|rankings?|warrants?|committees?)\b")
"""What makes one noun of it, with "search" before: "search engine ads"."""
_IS_SO: Final = re.compile(
    r"\w (?:was|were|is|are|went|war|waren|ist|sind|etait|est|fue|era|estaba|byl[aoy]?|jest) \w"
)
"""What says how somebody or something was, and is nothing to look for."""
_NO_PLACE: Final = _compile(
    next(row.pairs[0][1] for row in STEMS if row.kind == "zone") + f" {NOWHERE}"
)
_POINTING: Final = words(
    "that this partir another other same different dieser jener anderen cette autre esa esta "
    "otra tej "
    "tamtej innej"
)
"""What begins no name of a place: "in that time zone"."""
_MOST_SOUGHT: Final = 4
_FEW: Final = 6
_BRIEF: Final = 4
_TELLS: Final = re.compile(TELLS)
_DELETED: Final = re.compile(
    "|".join(
        (
            _compile(WIPING).pattern,
            *(_compile(b).pattern for row in STEMS[1:3] for _, b in row.pairs),
            rf"{_ASIDE.pattern}|i'\w+",
        )
    )
)
_NAMING: Final = re.compile(
    "|".join((_compile(f"{CALLING} {CALLING_SURE} {DAYS}").pattern, rf"{ASKS_FIRST}|{ASKS}"))
)
_UNDERSTOOD: Final = re.compile(
    "|".join(
        (
            *(_compile(each).pattern for each in (FINDING, WRITTEN, KEPT, BESIDE_SOUGHT, ASKING)),
            rf"{ASKS_FIRST}|{ASKS}|{_ASIDE.pattern}|{fill('{ABOUT}|{MY}|{ME}|{SHOW}|{AGAIN}')}",
        )
    )
)
_CODE: Final = re.compile(r"\b(?:1[0-5]|[1-9])[a-gi-l]\b")
"""With a space in it, it may be "2 a week", and with an h it is an hour in French."""
_ABOUT_CODE: Final = re.compile(
    r"\b(?:means?|meaning|info|infos|more|about|forgot|ability|competence|mehr|bedeut\w*|heisst|"
    r"fahigkeit|kompetenz|rappelle\w*|veut dire|signifie|refiere|sobre|competencia|quiere decir|"
    r"chodzi|przypomnij|znaczy|oznacza|wiecej|competenz\w*|umiejetnosc)\b"
)
