"""Times that stand together in words about a change, each with what is said of it."""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from flows.words.changes.items import Item
from flows.words.changes.times import Times
from flows.words.changes.words import Cue

_AND: Final = ("and", "und", "et", "y", "i")
_BUT: Final = ("but", "mais", "ale", "aber", "pero", "tylko")
"""Behind these stands a new time, if an old one was said before: "not Monday but Tuesday"."""
_TAIL: Final = re.compile(r"(?: (?:,|and))+\Z")

_ARTICLES: Final = ("vom", "den", "dem", "the", "du", "au", "del", "al")
"""Before a number these speak of a day."""
_LATEST: Final = 20
"""The last hour that is said without a word for it."""
_HOUR: Final = re.compile(
    r"(?:uhr|h|heures?|godz\S*|[ap]\.?m\.?|[0-9]:[0-9]{2})(?![^\W_])|\A(?:um|at|a|o) "
)

_FEASTS_LAST: Final = timedelta(days=3)
"""How near a feast is to a day that is off because of it."""


class Stretch(NamedTuple):
    """Words that say when, and the parts that the cue before them lets them play."""

    roles: frozenset[Cue]
    says: str


def part_spans(items: Sequence[Item]) -> Iterator[Item]:
    """With two times for a stretch of days: who moves "from 14 to 16 December" moves one session
    from the first day to the last."""
    for each in items:
        if each.what != "span":
            yield each
            continue
        roles: tuple[Cue, Cue] = ("from", "to")
        for role, day in zip(roles, each.says.split("|"), strict=True):
            yield Item("cue", each.start, each.start, frozenset((role,)), says=role)
            yield Item("when", each.start, each.end, says=day)


def name_month_days(items: Sequence[Item]) -> tuple[Item, ...]:
    """With days of the month where bare numbers are days rather than hours: "du 22 au 23",
    "auf 23. verschieben", and "z 22 na 23" where an hour is said besides, or neither is one at
    which people meet."""
    bare = [place for place, each in enumerate(items) if each.what == "when" and _is_bare(each)]
    others = [each for each in items if each.what == "when" and not _is_bare(each)]
    both = len(bare) == 2 and {"from", "to", "for"}.issuperset(
        cue for place in bare for cue in items[max(place - 1, 0)].cues - {"since"}
    )
    late = all(int(items[place].says) > _LATEST for place in bare)
    both = both and (late or any(_HOUR.search(each.says) for each in others))
    days = {place for place in bare if both or _is_day(items, place)}
    return tuple(
        each._replace(says=f"am {each.says}.") if place in days else each
        for place, each in enumerate(items)
    )


def _is_bare(item: Item) -> bool:
    return item.says.isdecimal()


def _is_day(items: Sequence[Item], place: int) -> bool:
    """Whether an article before a number, or the dot behind it, makes a day of it. The dot may
    also end the sentence."""
    before, behind = items[max(place - 1, 0)], items[place + 1 :]
    if before.says in _ARTICLES:
        return True
    if not behind or behind[0].says[:1] != ".":
        return False
    goes_on = len(behind) > 1 and bool(behind[1].cues or behind[1].what == "when")
    return goes_on or len(behind[0].says) > 1 or int(items[place].says) > _LATEST


def leave_feast_out(items: Sequence[Item], times: Times) -> tuple[Item, ...]:
    """Without a feast that only says why: "on the 24th, Christmas" is one day, "next week, it's
    Christmas" that week."""
    dated = (each.says for each in items if each.what == "when" and not each.feast)
    days = {day for says in dated for day in times.read_days(says, past=False, ahead=True)}
    weekly = any(each.what == "when" and times.read_week(each.says) for each in items)
    return tuple(
        each
        for place, each in enumerate(items)
        if not (
            each.feast and _is_clause(items, place) and (weekly or _is_near(each, days, times))
        )
    )


def _is_clause(items: Sequence[Item], place: int) -> bool:
    """Whether nothing but fillers stands beside it."""
    before = next((each.what for each in reversed(items[:place]) if each.what), "stop")
    behind = next((each.what for each in items[place + 1 :] if each.what), "stop")
    return before == "because" or before == behind == "stop"


def _is_near(feast: Item, days: Collection[date], times: Times) -> bool:
    own = times.read_days(feast.says, past=False, ahead=True)
    return any(abs(one - other) <= _FEASTS_LAST for one in own for other in days)


def find_stretches(items: Sequence[Item]) -> Iterator[Stretch]:
    """Times that stand together, each with what the cue before them says."""
    roles: frozenset[Cue] = frozenset()
    parts: list[str] = []
    old = False
    for item in (*items, None):
        if item is not None and item.what == "when":
            parts.append(item.says)
            continue
        if item is not None and item.what == "name" and not parts:
            roles = frozenset()  # "z Anną w środy": the word before a name is for the name
        if item is not None and item.what in ("stop", "") and parts:
            parts += [","] if item.what else ["and"] if item.says in _AND else []
            continue
        if item is not None and not item.what:
            continue
        if parts and item is not None and "unfit" in item.cues:
            last = len(parts) - ([*parts[::-1], ","].index(",") or len(parts))
            if parts[:last]:  # "Fridays at 9, Thursdays don't work"
                yield Stretch(roles, _TAIL.sub("", " ".join(parts[:last])))
            parts, roles = parts[last:], (frozenset() if last else roles) | {"from"}
        if parts:
            yield Stretch(roles, _TAIL.sub("", " ".join(parts)))
            old = old or "from" in roles
            parts, roles = [], frozenset()
        if item is not None and item.cues and (old or item.says not in _BUT):
            roles = item.cues
