"""Times that stand together in words about a change, each with what is said of it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from flows.words.change_items import Item
from flows.words.change_words import Cue

_AND: Final = ("and", "und", "et", "y", "i")
_BUT: Final = ("but", "mais", "ale", "aber", "pero", "tylko")
"""Behind these stands a new time, if an old one was said before: "not Monday but Tuesday"."""
_TAIL: Final = re.compile(r"(?: (?:,|and))+\Z")


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
