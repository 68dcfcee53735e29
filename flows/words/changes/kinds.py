"""What is done to sessions by words that are all understood: which kind of change it is."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Literal

from flows.words.changes.change import Kind
from flows.words.changes.fillers import TIME
from flows.words.changes.items import Item
from flows.words.changes.stretches import (
    Stretch,
    find_stretches,
    leave_feast_out,
    name_month_days,
    part_spans,
)
from flows.words.changes.times import Times
from flows.words.changes.words import Cue

_Role = Literal["from", "to", "for", "until", "since", "resume", "last"]


_NOT: Final = ("not", "nicht", "pas", "ne", "n'", "nie", "never")
_DOES: Final = (
    *("cancel", "ill", "unable", "no", "missed", "move", "wish", "instead", "pause", "away"),
    *("resume", "end", "done", "quits", "until", "to"),
)
"""What is done to sessions, or says that something else is."""
_BESIDE: Final[frozenset[Cue]] = frozenset(("asks", "comes", "same", "all"))
"""What means nothing by itself, and parts no times."""
_AGAIN: Final[frozenset[Cue]] = frozenset(("same", "instead"))
_SPLIT: Final = ("kommt", "kam", "kann", "konnen")
"""Behind these a "nicht" belongs to them, however far away."""
_A: Final = ("a", "an", "ein", "eine", "einen", "un", "une", "una")
_SOONER: Final = re.compile(r"bring forward|vorverleg|avanc|adelant")
"""How a session is moved to an earlier time."""
_NEXT_TIME: Final = re.compile(
    r".*(?:next time|nachste[ns]? mal|prochaine fois|proxima|nastepnym)"
)
_TIME: Final = re.compile(TIME)
_WITH: Final = re.compile(r" (?:with|mit|avec|con|au?x?)\Z")


class Understood:
    """Words that are all understood, and what they do to sessions."""

    def __init__(self, items: Sequence[Item], now: datetime) -> None:
        self.cues = {cue for each in items for cue in each.cues}
        beside = [each.cues and each.cues <= _BESIDE for each in items]
        items = tuple(
            each._replace(what="", cues=frozenset()) if quiet else each
            for each, quiet in zip(items, beside, strict=True)
        )
        if "move" in self.cues and self.cues.isdisjoint(("pause", "away")):
            items = tuple(part_spans(items))
        self.times, self.today = Times(now), now.date()
        items = leave_feast_out(name_month_days(items), self.times)
        self.items = [each for each in items if each.what]
        self.names = tuple(dict.fromkeys(n for each in self.items for n in each.names))
        self.who = next((each.says for each in self.items if each.what == "who"), "")
        found = find_stretches(items)
        self.stretches = [part for each in found for part in self.split(each)]
        timed = bool(self.stretches) or self.span is not None
        if "unable" in self.cues and (timed or "session" in self.cues):
            self.cues.add("cancel")
        if "wish" in self.cues and (
            "instead" in self.cues or self.has("from") or any(map(self.is_timed, self.stretches))
        ):
            self.cues.add("move")
        if "asks" in self.cues and any(e.what == "shift" and e.says for e in self.items):
            self.cues.add("move")
        if self.is_same_hour():
            self.cues.add("instead")
        self.said = [each for each in items if not each.what or each.cues]

    @property
    def span(self) -> tuple[date, date] | None:
        """ "from 10 to 20 December"."""
        for each in self.items:
            if each.what == "span":
                first, last = map(self.times.read_first, each.says.split("|"))
                return (first, last) if first and last and first <= last else None
        return None

    def is_broken(self) -> bool:
        """Whether days run backwards, or something is said to last until no day."""
        spans = any(each.what == "span" for each in self.items)
        ends = [each for each in self.items if each.cues == {"until"}]
        until = [each for each in self.stretches if each.roles == {"until"}]
        broken = (spans and self.span is None) or len(ends) > len(until)
        return broken or self.denies() or self.is_any()

    def denies(self) -> bool:
        """ "Paolo has not cancelled"; "kommt heute nicht" is called off, "not Monday" a day."""
        split = any(each.says.partition(" ")[0] in _SPLIT for each in self.said)
        nots = [e for e in self.said if e.says in _NOT and "no" not in e.cues]
        days = [each for each in self.stretches if "from" in each.roles]
        return len(nots) > split + len(days)

    def spares(self) -> bool:
        """Whether a day is said not to be meant."""
        return any("from" in each.cues and each.says.split()[0] in _NOT for each in self.said)

    def is_any(self) -> bool:
        """ "Ben cancelled a meeting" is about some other, "his wife didn't turn up" about none."""
        pairs = zip(self.said, self.said[1:], strict=False)
        any_ = any(one.says in _A and "session" in other.cues for one, other in pairs)
        beside = zip(self.items, self.items[1:], strict=False)
        return any_ or any(a.what == "reason" and "missed" in b.cues for a, b in beside)

    def split(self, stretch: Stretch) -> list[Stretch]:
        """Two times, where a comma stands between words that make none together."""
        whole = stretch.says.replace(" ,", "")
        parts = re.split(r"(?: ,)+ ", stretch.says)
        if len(parts) == 1 or (
            not self.is_anew_day(parts) and self.times.read_days(whole, past=True, ahead=True)
        ):
            return [stretch._replace(says=whole)]
        roles = [stretch.roles, *[frozenset[Cue]()] * (len(parts) - 1)]
        return [Stretch(*each) for each in zip(roles, parts, strict=True)]

    def is_anew_day(self, parts: Sequence[str]) -> bool:
        """ "No session today, same time Thursday": of two days the last is the new one."""
        days = [self.times.read_days(each, past=False, ahead=True) for each in parts]
        if len(parts) != 2 or not all(days) or not self.is_called_off():
            return False
        walls = [bool(self.times.read_walls(each)) for each in parts]
        alone = sum(each.what == "name" for each in self.items) <= 1
        return not _AGAIN.isdisjoint(self.cues) or (alone and walls == [False, True])

    def is_same_hour(self) -> bool:
        """Whether one day is called off, and the hour stays on another, or is said there."""
        if len(self.stretches) != 2 or not self.is_called_off():
            return False
        return "same" in self.cues or self.is_anew_day([each.says for each in self.stretches])

    def is_called_off(self) -> bool:
        return not self.cues.isdisjoint(("cancel", "ill", "unable", "no"))

    def find_kind(self) -> Kind | None:
        cues = self.cues
        if "end" in cues or self.is_done():
            return "end"
        if "pause" in cues or ("away" in cues and self.lasts()):
            return "pause"
        if self.refuses() and self.has("until"):
            return "pause"
        if "resume" in cues:
            return "resume"
        if "missed" in cues:
            return "missed"
        told = bool(self.stretches) or self.find_shift() != 0
        if told and "cancel" not in cues and self.is_for_good():
            return "shift"
        if self.is_other_time():
            return "move"
        ill = "ill" in cues and self.names and self.stretches and not self.is_offset()
        if "cancel" in cues or self.refuses() or ill:
            return "cancel"
        return "move" if self.is_offset() else None

    def is_offset(self) -> bool:
        """ "Ben half an hour later on Monday", and no word of a change; "came half an hour later"
        is a story."""
        timed = bool(self.stretches) or self.is_next_time() or "shift" in self.cues
        timed = timed or self.is_today()
        told = [place for place, e in enumerate(self.items) if e.what == "shift" and e.says]
        if not (self.names and timed and told):
            return False
        stops = [place for place, e in enumerate(self.items) if e.what in ("stop", "because")]
        first = min((place for place in stops if place > told[0]), default=len(self.items))
        before = self.items[:first]
        why = {"ill"} - {cue for each in before for cue in each.cues}  # "late, daughter sick"
        does = self.cues.isdisjoint({*_DOES, "unfit"} - why)
        return does and all(each.what != "reason" for each in before)

    def is_today(self) -> bool:
        """ "Ben is running half an hour late", "comes an hour later": no day, and today's."""
        late = any(each.says == "late" for each in self.items if each.what == "shift")
        return not self.stretches and (late or "comes" in self.cues)

    def lasts(self) -> bool:
        """Whether it is said until when somebody is away."""
        ends = any("until" in each.roles or each.says[0] == "<" for each in self.stretches)
        ends = ends or self.span is not None
        ends = ends or ("move" not in self.cues and self.has("from") and self.has("to"))
        ends = ends or ("cancel" not in self.cues and self.has_week())
        return ends or "resume" in self.cues or self.find_length() > 0

    def is_for_good(self) -> bool:
        """Whether a new time is that of all sessions from some day on."""
        if "shift" in self.cues:
            return True
        habit = "weekly" in self.cues or any(
            self.times.is_habit(each.says) for each in self.stretches if "from" not in each.roles
        )
        moves = not self.cues.isdisjoint(("move", "instead")) or self.has("from")
        moves = moves or self.is_offset()
        begins = any("since" in each.roles for each in self.stretches if each.says[0] == ">")
        offset = self.is_offset() and any(map(self.is_beginning, self.stretches))
        return (moves and (habit or begins)) or offset or self.is_anew()

    def is_anew(self) -> bool:
        """ "From next week Anna on Wednesdays at 10": somebody's sessions from some day on, and no
        word of a change."""
        if not self.names or not self.cues.isdisjoint(_DOES):
            return False
        new = [each for each in self.stretches if not self.is_beginning(each)]
        begun = [each for each in self.stretches if each not in new]
        for_good = any(each.says[0] == ">" or self.times.read_week(each.says) for each in begun)
        habit = all(for_good or self.times.is_habit(e.says, maybe=True) for e in new)
        return len(begun) == 1 and habit and all(map(self.is_timed, new))

    def is_other_time(self) -> bool:
        if "cancel" in self.cues:
            rather = "move" in self.cues and len(self.stretches) > 1
            return self.has("to") or "instead" in self.cues or self.find_shift() != 0 or rather
        return (
            "move" in self.cues
            or "instead" in self.cues
            or (self.has("from") and len(self.stretches) > 1)
        )

    def is_timed(self, each: Stretch) -> bool:
        return bool(self.times.read_walls(each.says))

    def has_week(self) -> bool:
        return any(self.times.read_week(each.says) for each in self.stretches)

    def has(self, role: _Role) -> bool:
        return any(role in each.roles for each in self.stretches)

    def is_of_end(self) -> bool:
        """Whether a part of it tells of an end that the whole does not."""
        return self.has("last") or "no_more" in self.cues

    def is_done(self) -> bool:
        if self.cues.isdisjoint(("done", "quits", "no_more")):
            return False
        if "no_more" in self.cues:
            return bool(self.names) and all("last" in each.roles for each in self.stretches)
        if "quits" in self.cues:
            return bool(self.names) and self.cues.isdisjoint(("cancel", "move", "pause", "missed"))
        noun = "mentoring" in self.cues or ("sessions" in self.cues and not self.stretches)
        return noun or ("us" in self.cues and bool(self.names))

    def refuses(self) -> bool:
        """ "No Ola next Tuesday": a "no" beside a name or a noun."""
        for one, other in zip(self.items, self.items[1:], strict=False):
            if "no" in one.cues and (other.what == "name" or "session" in other.cues):
                return True
        return False

    def is_anchored(self, kind: Kind) -> bool:
        """Whether it speaks of somebody's sessions at all: "it was over" does not."""
        if self.names or kind == "missed" or not self.cues.isdisjoint(("session", "mentoring")):
            return True
        if self.is_of_hour():  # "set the time to 12:00", "mets l'heure de Paris" are the clock's
            return False
        if self.who:
            return True
        if kind == "end":
            return any("end" in e.cues and not _WITH.search(e.says) for e in self.items)
        return bool(self.stretches) or self.span is not None or bool(self.find_length())

    def is_beginning(self, each: Stretch) -> bool:
        """Whether it says since when, of a word that may also say what was before: "from"."""
        if "since" not in each.roles:
            return False
        if len(self.stretches) == 1:
            return self.is_offset() and (each.says[0] == ">" or "from" not in each.roles)
        if each.says[0] in "<>" or "from" not in each.roles:
            return True
        new = [one for one in self.stretches if "to" in one.roles]
        return not self.times.is_habit(each.says) and all(
            self.times.is_habit(one.says) for one in new
        )

    # Small parts

    def is_of_hour(self) -> bool:
        """Whether the hour is named that changes, and no day."""
        return any(_TIME.fullmatch(each.says) for each in self.said)

    def is_next_time(self) -> bool:
        return any(_NEXT_TIME.match(each.says) for each in self.said)

    def find_shift(self) -> int:
        """By how many minutes; "bring forward by an hour" is earlier."""
        minutes = sum(each.amount for each in self.items if each.what == "shift")
        told = any(each.says for each in self.items if each.what == "shift")
        sooner = any("move" in each.cues and _SOONER.match(each.says) for each in self.items)
        return -abs(minutes) if sooner and not told else minutes

    def find_length(self) -> int:
        return next((each.amount for each in self.items if each.what == "long"), 0)
