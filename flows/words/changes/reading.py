"""What words say together that change what is planned: what, of whom, when, and until when."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta

from flows.words.changes.change import Change, Kind
from flows.words.changes.items import Item
from flows.words.changes.kinds import Understood
from flows.words.changes.stretches import Stretch
from flows.words.plans.meeting import Meeting


def read_items(items: Sequence[Item], now: datetime) -> Change | None:
    """What is to be changed by words that are all understood; None if it is nothing."""
    return _Reader(items, now).read()


class _Reader(Understood):
    """Words that are all understood, on the way to a change."""

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
        hours: tuple[time, ...] = ()
        for each in old:
            week = self.times.read_week(each)
            found = self.times.read_days(each, past=False, ahead=True)
            hours = hours or self.times.read_walls(each)
            if week:
                span = week
            elif found or self.times.read_walls(each):
                days += found
            else:
                return None
        if len(new) == 2 and self.times.read_times(" ".join(new)):
            new = [" ".join(new)]  # "na jutro na 12"
        if days and not self.is_of_hour():
            new = [self.times.name_month(each, days[0], old) for each in new]
        to = [self.times.read_times(each) for each in new if not self.times.is_over(each)]
        if not all(to) or len(to) > 1:
            return None
        meetings = to[0] if to else ()
        if not (days or span or meetings or self.find_shift()) and self.is_told():
            return None
        if self.is_offset() and self.is_today():
            days = [self.today]
        return Change(
            kind,
            self.names,
            tuple(dict.fromkeys(days)),
            span,
            meetings,
            self.find_shift(),
            loose,
            likely=self.is_offset() and not self.is_next_time(),
            weekday=bool(new) and self.times.names_weekday(new[0]),
            hours=hours,
            late=self.is_offset() and self.is_today(),
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
        later = self.find_shift()
        found = Change(
            kind, self.names, tuple(old[:1]), to=to, shift=later, since=since, likely=likely
        )
        return found if to or later else None

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
