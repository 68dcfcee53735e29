"""What words say together that change what is planned: what, of whom, when, and until when."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import Final, Literal

from flows.words.change import Change, Kind
from flows.words.change_items import Item
from flows.words.change_stretches import Stretch, find_stretches, name_month_days, part_spans
from flows.words.change_times import Times
from flows.words.change_words import Cue
from flows.words.meeting import Meeting

_Role = Literal["from", "to", "for", "until", "since", "resume", "last"]


_NOT: Final = ("not", "nicht", "pas", "ne", "n'", "nie", "never")
_DOES: Final = (
    *("cancel", "ill", "unable", "no", "missed", "move", "wish", "instead", "pause", "away"),
    *("resume", "end", "done", "quits", "until", "to"),
)
"""What is done to sessions, or says that something else is."""
_SPLIT: Final = ("kommt", "kam", "kann", "konnen")
"""Behind these a "nicht" belongs to them, however far away."""
_A: Final = ("a", "an", "ein", "eine", "einen", "un", "une", "una")
_WITH: Final = re.compile(r" (?:with|mit|avec|con|au?x?)\Z")


def read_items(items: Sequence[Item], now: datetime) -> Change | None:
    """What is to be changed by words that are all understood; None if it is nothing."""
    return _Reader(items, now).read()


class _Reader:
    """Words that are all understood, on the way to a change."""

    def __init__(self, items: Sequence[Item], now: datetime) -> None:
        self.cues = {cue for each in items for cue in each.cues}
        if "move" in self.cues and self.cues.isdisjoint(("pause", "away")):
            items = tuple(part_spans(items))
        items = name_month_days(items)
        self.items = [each for each in items if each.what]
        self.times, self.today = Times(now), now.date()
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
        self.said = [each for each in items if not each.what or each.cues]

    def read(self) -> Change | None:
        kind = self.find_kind()
        if kind is not None and not self.is_anchored(kind) and "no_more" not in self.cues:
            return Change("missed") if kind == "cancel" else None  # "he cancelled"
        if kind is None or self.is_broken() or (kind != "end" and self.is_of_end()):
            return None
        reads: dict[Kind, Callable[[Kind], Change | None]] = {
            "cancel": self.read_dates,
            "missed": self.read_dates,
            "move": self.read_move,
            "shift": self.read_shift,
            "pause": self.read_pause,
            "resume": self.read_resume,
            "end": self.read_end,
        }
        change = reads[kind](kind)
        return change._replace(who=self.who) if change and not self.names else change

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
        split = any(each.says in _SPLIT for each in self.said)
        nots = [each for each in self.said if each.says in _NOT]
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
        parts = stretch.says.split(" , ")
        if len(parts) == 1 or self.times.read_days(whole, past=True, ahead=True):
            return [stretch._replace(says=whole)]
        roles = [stretch.roles, *[frozenset[Cue]()] * (len(parts) - 1)]
        return [Stretch(*each) for each in zip(roles, parts, strict=True)]

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
        if self.stretches and "cancel" not in cues and self.is_for_good():
            return "shift"
        if self.is_other_time():
            return "move"
        ill = "ill" in cues and self.names and self.stretches
        return "cancel" if "cancel" in cues or self.refuses() or ill else None

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
        begins = any("since" in each.roles for each in self.stretches if each.says[0] == ">")
        return (moves and (habit or begins)) or self.is_anew()

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
        renews = self.has("to") or "instead" in self.cues or self.find_shift() != 0
        if "cancel" in self.cues:
            return renews
        renews = renews or self.has("for")
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
        if (
            self.names
            or self.who
            or "session" in self.cues
            or "mentoring" in self.cues
            or kind == "missed"
        ):
            return True
        if kind == "end":
            return any("end" in e.cues and not _WITH.search(e.says) for e in self.items)
        return bool(self.stretches) or self.span is not None or bool(self.find_length())

    # Which session

    def read_dates(self, kind: Kind) -> Change | None:
        days: list[date] = []
        span = self.span
        if self.spares():  # "cancel Ben, but not on Monday"
            return None
        for each in self.stretches:
            found = self.times.read_days(each.says, past=True, ahead=kind == "cancel")
            week = self.times.read_week(each.says)
            if week:
                span = week
            elif found:
                days += found
            else:
                return None
        if len(self.stretches) > 1 and len(self.stretches) != len({*days}):
            return None
        likely = self.cues.isdisjoint(("cancel", "no", "missed"))
        dates = tuple(dict.fromkeys(days))
        return Change(kind, self.names, dates, span, likely=likely)

    def read_move(self, kind: Kind) -> Change | None:
        old, new, loose = self.tell_apart()
        days: list[date] = []
        span = None
        for each in old:
            week = self.times.read_week(each)
            found = self.times.read_days(each, past=False, ahead=True)
            if week:
                span = week
            elif found or self.times.read_walls(each):
                days += found
            else:
                return None
        if len(new) == 2 and self.times.read_times(" ".join(new)):
            new = [" ".join(new)]  # "na jutro na 12"
        if days:
            new = [self.times.name_month(each, days[0], old) for each in new]
        to = [self.times.read_times(each) for each in new if not self.times.is_over(each)]
        if not all(to) or len(to) > 1:
            return None
        meetings = to[0] if to else ()
        if not (days or span or meetings or self.find_shift()) and self.is_told():
            return None
        return Change(
            kind,
            self.names,
            tuple(dict.fromkeys(days)),
            span,
            meetings,
            self.find_shift(),
            loose,
            weekday=bool(new) and self.times.names_weekday(new[0]),
        )

    def is_told(self) -> bool:
        """ "Paolo has changed" asks for nothing; "move Anna" and "Anna verschieben" do."""
        moves = [each for each in self.items if "move" in each.cues]
        first = next((each for each in self.items if each in moves or each.what == "name"), None)
        named = first is not None and first.what == "name"
        return named and not any(each.says.endswith("en") for each in moves)

    def tell_apart(self) -> tuple[list[str], list[str], bool]:
        """The stretches that say which session, those that say its new time, and whether it is
        not known which of the two the only one does."""
        old = [each.says for each in self.stretches if "from" in each.roles]
        new = [
            each.says
            for each in self.stretches
            if each.roles & {"to", "for"} and "from" not in each.roles
        ]
        plain = [each for each in self.stretches if each.says not in (*old, *new)]
        if "unfit" in self.cues and not old:
            return [*old, *(each.says for each in plain)], new, False
        if new or self.find_shift():
            if len(new) == 1 and plain and self.is_hour_of(new[0], plain[-1]):
                new, plain = [f"{new[0]} {plain[-1].says}"], plain[:-1]
            return [*old, *(each.says for each in plain)], new, False
        if old or "instead" in self.cues:
            timed = [each for each in plain if not self.times.read_week(each.says)]
            weeks = [each.says for each in plain if self.times.read_week(each.says)]
            if len(timed) == 2 and not old:  # "can't on Wednesday, Thursday at 10 instead"
                return [timed[0].says, *weeks], [timed[1].says], False
            return [*old, *weeks], [each.says for each in timed], False
        if len(plain) == 2:
            return [plain[0].says], [plain[1].says], False
        if plain and any(each.wall for each in self.times.read_times(plain[0].says)):
            return [], [plain[0].says], False
        return [each.says for each in plain], [each.says for each in plain], bool(plain)

    def is_hour_of(self, day: str, last: Stretch) -> bool:
        """Whether what is said last is the hour of a new day: "to the 23rd please, 5pm"."""
        hour = self.is_timed(last) and not self.times.read_days(last.says, past=False, ahead=True)
        return hour and last is self.stretches[-1] and not self.times.read_walls(day)

    # Series

    def read_shift(self, kind: Kind) -> Change | None:
        since: date | None = None
        to: tuple[Meeting, ...] = ()
        old: list[date] = []
        for each in self.stretches:
            if self.is_beginning(each):
                since = self.times.read_first(each.says)
                if since is None:
                    return None
            elif "from" in each.roles:
                old = self.times.read_days(each.says, past=False, ahead=True)
                if not (old or self.times.read_walls(each.says)):
                    return None
            elif to or not (to := self.times.read_times(each.says)):
                return None
        likely = self.is_anew()
        found = Change(kind, self.names, tuple(old[:1]), to=to, since=since, likely=likely)
        return found if to else None

    def is_beginning(self, each: Stretch) -> bool:
        """Whether it says since when, of a word that may also say what was before: "from"."""
        if "since" not in each.roles or len(self.stretches) == 1:
            return False
        if each.says[0] in "<>" or "from" not in each.roles:
            return True
        new = [one for one in self.stretches if "to" in one.roles]
        return not self.times.is_habit(each.says) and all(
            self.times.is_habit(one.says) for one in new
        )

    def read_pause(self, kind: Kind) -> Change | None:
        until = since = None
        again = "resume" in self.cues
        if self.span is not None:
            since, until = self.span[0], self.span[1] + timedelta(days=1)
        for each in reversed(self.stretches):
            first = self.times.read_first(each.says)
            if first is None:
                return None
            if "until" in each.roles or "resume" in each.roles:
                until = first
            elif "to" in each.roles and "from" not in each.roles:
                until = first + timedelta(days=1)  # the last day that is said
            elif each.says[0] == "<":
                since = self.times.read_first(">" + each.says[1:])
                until = until or first
            elif week := self.times.read_week(each.says):
                since, until = week[0], until or week[1] + timedelta(days=1)
            elif "since" in each.roles or "from" in each.roles:
                since, until = (since, first) if again else (first, until)
            else:
                return None
        if self.find_length() and until is None:
            until = (since or self.today) + timedelta(days=self.find_length())
        if since is not None and since <= self.today:
            since = None
        return Change(kind, self.names, since=since, until=until)

    def read_resume(self, kind: Kind) -> Change | None:
        days = [self.times.read_first(each.says) for each in self.stretches]
        if None in days or len(days) > 1:
            return None
        return Change(kind, self.names, since=days[0] if days else None)

    def read_end(self, kind: Kind) -> Change | None:
        """On which day it was said to be the last does not matter, if it can be read."""
        for each in self.stretches:
            days = self.times.read_days(each.says, past=True, ahead=False)
            if "until" in each.roles or not days:  # "our last before Christmas"
                return None
        return Change(kind, self.names)

    # Small parts

    def find_shift(self) -> int:
        return sum(each.amount for each in self.items if each.what == "shift")

    def find_length(self) -> int:
        return next((each.amount for each in self.items if each.what == "long"), 0)
