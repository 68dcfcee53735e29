"""What a mentor is to hear in a year, worked out from their diary alone.

It knows the promises and nothing of how they are kept: day after day, with the clocks of each
zone. Whatever is not said at its wall time has a reason, by name.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from tests.year import deeds
from tests.year.book import Begun, Book
from tests.year.clocks import DAY, HOUR, Clocks, Quiet
from tests.year.deeds import Away, Entry, Heard
from tests.year.due import Due
from tests.year.own import MAX_IGNORED, WALLS, WEEK, Own
from tests.year.series import Series, clocks_of

LATE = 6 * HOUR
JOURNAL = deeds.Writes | deeds.Files | deeds.Dates | deeds.Deletes | deeds.Looks
TELLS_NOTHING = (
    JOURNAL | deeds.Presses | deeds.PutsOff | deeds.Blocks | deeds.Unblocks | deeds.Assesses
)
"""Of when anything is to be said."""
NEVER = date.max


class Oracle:
    """`heard` is what the mentor is to hear; `reasons` counts every occurrence under its own."""

    def __init__(
        self, zone: str, joined: int, end: int, diary: Sequence[Entry], away: Sequence[Away]
    ) -> None:
        self.zone, self.now, self.end, self.away = zone, joined, end, away
        self.last = date.fromordinal(end // DAY + 45)
        self.quiet = Quiet(21 * HOUR, 8 * HOUR)
        self.moment, self.pace, self.silence = "after", "all", 0
        self.blocked, self.unanswered, self.spoke, self.spoken_on = False, 0, 0, date.min
        self.loud_days: list[date] = []
        self.series: dict[int, Series] = {}
        self.weekly: tuple[int, int] | None = None
        self.weekly_next = NEVER
        self.weekly_over: set[date] = set()
        self.changed = self.unblocked = -1
        self.known: dict[tuple[int | str, date], Due] = {}
        self.book, self.again = Book(), dict[tuple[int, date], int]()
        self.own = Own(diary[0].at, clocks_of(zone), self.book)
        self.heard: list[Heard] = []
        self.reasons: Counter[str] = Counter()
        self.quiet_at: list[tuple[int, str, Quiet]] = [(0, zone, self.quiet)]
        for at, deed in diary:
            self.live_until(at)
            self.do(deed, at)
        self.live_until(end)

    @property
    def clocks(self) -> Clocks:
        return clocks_of(self.zone)

    # What is to come

    def live_until(self, at: int) -> None:
        while (when := self.find_round()) is not None and when <= at and when <= self.end:
            self.now = when
            self.speak()
        self.now = max(self.now, at)

    def find_round(self) -> int | None:
        """The first minute in which something may be said, and somebody is there to say it."""
        due = (*self.list_due(), *self.list_again())
        soonest = min((each.allowed for each in due), default=None)
        for each in self.list_own():
            # An offer that had to wait is looked at again when that may be over.
            look = max(each.allowed, self.own.look if each.kind == "assess" else 0)
            soonest = look if soonest is None else min(soonest, look)
        if soonest is None or self.blocked:
            return None
        when, before = max(soonest, self.now), -1
        while when != before:
            before = when
            when = self.clocks.end_quiet(when, self.quiet)
            when = next((each.end for each in self.away if each.begin <= when < each.end), when)
        return when

    def list_due(self, until: int = 0) -> Iterator[Due]:
        """Of every series those that are due by then, and a few more."""
        for number, series in self.series.items():
            for on in series.list_live():
                if (number, on) not in self.known:
                    self.known[number, on] = self.find_question(series, on)
                yield self.known[number, on]
        if self.weekly is not None:
            _, wall = self.weekly
            day = self.weekly_next
            while day <= self.last:
                if day not in self.weekly_over:
                    due = self.clocks.find_first(day.toordinal() * DAY + wall)
                    allowed = self.clocks.end_quiet(due, self.quiet)
                    yield Due(None, day, day.toordinal() * DAY + wall, due, allowed)
                    if allowed > max(until, self.now):
                        break
                day += timedelta(days=7)

    def list_series(self, mentee: str) -> list[Series]:
        return [each for each in self.series.values() if each.mentee == mentee]

    def list_own(self, until: int = 0) -> Iterator[Due]:
        """What is told without having been asked for, as far as list_due."""
        for kind, days in self.own.list_days():
            for day in days:
                if (kind, day) in self.own.over:
                    continue
                if (kind, day) not in self.known:
                    wall = day.toordinal() * DAY + WALLS[kind]
                    due = self.clocks.find_first(wall)
                    allowed = self.clocks.end_quiet(due, self.quiet)
                    self.known[kind, day] = Due(None, day, wall, due, allowed, kind)
                yield self.known[kind, day]
                if self.known[kind, day].allowed > max(until, self.now):
                    break

    def list_again(self) -> Iterator[Due]:
        """What was put off."""
        for (number, on), at in self.again.items():
            yield Due(self.series[number], on, at, at, self.clocks.end_quiet(at, self.quiet))

    def find_question(self, series: Series, on: date) -> Due:
        begin, clocks = series.begin(on), self.clocks
        due = begin + series.rule.minutes + 10
        midnight = clocks.read(begin) // DAY * DAY
        if self.moment == "evening":
            due = max(due, clocks.find_first(midnight + 19 * HOUR))
        elif self.moment == "morning":
            due = max(due, clocks.find_first(midnight + DAY + 9 * HOUR))
        return Due(series, on, series.find_wall(on), due, clocks.end_quiet(due, self.quiet))

    # What is said

    def speak(self) -> None:
        now = self.now
        for each in sorted(self.list_again(), key=lambda each: each.place):
            if each.allowed <= now:
                self.ask_again(each)
        due = [each for each in self.list_due(now) if each.allowed <= now]
        self.settle([each for each in due if each.is_over], "left out: the mentoring has ended")
        due = sorted((each for each in due if not each.is_over), key=lambda each: each.place)
        own = [each for each in self.list_own(now) if each.allowed <= now]
        digests = self.leave_out([each for each in own if each.kind == "digest"])
        offers = [each for each in own if each.kind == "assess"]
        offers = self.leave_out(offers) if self.own.look <= now else []
        today, pace = self.clocks.find_day(now), self.pace
        if now < self.silence:
            self.settle(due, "left out: pause")
            self.settle(digests, "digest left out: pause")
            self.own.wait([each.on for each in offers], self.silence)
            return
        if pace != "all" and self.spoke and (today - self.spoken_on).days < 7:
            self.settle(due, "left out: one a week")
            self.settle(digests, "digest left out: one a week")
            self.own.wait([each.on for each in offers], now + DAY)
            return
        if due and pace == "all" and self.unanswered >= 3:
            newest = [each for each in due if each.series is not None] or due
            self.settle(due, "one message for all: fewer?")
            self.pace = "asked"
            self.say("fewer", newest[-1].named, counts=False)
        elif due:
            self.ask(due)
        if pace == "asked":
            self.settle(offers, "assess left out: one a week")
            offers = []
        self.settle(offers[:-1], "assess left out: one for all that had to wait")
        self.offer(offers[-1:])
        if pace == "all":
            self.tell(digests)
        else:
            self.settle(digests, "digest left out: one a week")

    def leave_out(self, own: Sequence[Due]) -> list[Due]:
        """Settle what has become pointless; what is left."""
        left = []
        for each in own:
            assert each.kind is not None
            free = each.allowed
            if each.kind == "assess":  # no pause makes it late, nor a week that had its message
                free = max(free, self.silence, self.spoke + WEEK if self.pace != "all" else 0)
            reason = self.own.explain_silence(each.kind, self.now, free)
            self.settle([each] if reason else [], reason)
            left += [] if reason else [each]
        return left

    def offer(self, last: Sequence[Due]) -> None:
        """Whether it is welcome is asked first; what was ignored three times is not offered."""
        for each in last:
            if self.own.ignored >= MAX_IGNORED:
                self.settle([each], "assess left out: ignored three times")
                self.own.want_assessing(0, self.clocks, self.now)
                continue
            self.tell([each])
            if self.own.asked:
                self.own.ignored += 1
            else:
                self.own.want_assessing(0, self.clocks, self.now)

    def tell(self, own: Sequence[Due]) -> None:
        """In silence; it is no question, and stands for none."""
        for each in own:
            waits = each.on in self.own.waited or each.allowed < self.own.look
            waited = each.kind == "assess" and waits
            reason = "said after a wait" if waited else self.explain(each)
            self.settle([each], f"{each.kind} {reason}")
            self.heard.append(Heard(self.now, each.kind or "", frozenset(), aloud=False))

    def ask(self, due: list[Due]) -> None:
        sessions = [each for each in due if each.series is not None]
        weekly = [each for each in due if each.series is None]
        missed = [each for each in sessions if self.now - each.allowed > LATE]
        if len(missed) > 1:
            self.settle(missed, "one message for all: away for more than 6 h")
            names = [each.named for each in missed[-5:]]
            self.say("several", frozenset().union(*names))
            sessions = [each for each in sessions if each not in missed]
        if self.pace != "all":
            spared = sessions if len(missed) > 1 else sessions[:-1]
            self.settle(spared, "left out: one a week")
            sessions = [each for each in sessions if each not in spared]
        for each in sessions:
            self.settle([each], self.explain(each))
            self.book.ask(each.key, self.now)
            self.say("one", each.named)
        if missed or sessions:
            self.settle(weekly, "weekly question left out: a session was asked about")
        elif weekly:
            self.settle(weekly[:-1], "one message for all: away for more than 6 h")
            self.settle(weekly[-1:], self.explain(weekly[-1]))
            self.book.ask_weekly(self.now)
            self.say("one", frozenset())

    def ask_again(self, due: Due) -> None:
        """It was asked for: no pause is for it, and it is no other question."""
        del self.again[due.key]
        waits = self.book.ask_again(due.key, self.now)
        self.reasons[f"put off, {'and asked again' if waits else 'over by then'}"] += 1
        if waits:
            self.speak_up("one", due.named)

    def say(self, kind: str, named: frozenset[str], *, counts: bool = True) -> None:
        self.speak_up(kind, named)
        self.spoke, self.spoken_on = self.now, self.clocks.find_day(self.now)
        self.unanswered += counts

    def speak_up(self, kind: str, named: frozenset[str]) -> None:
        today = self.clocks.find_day(self.now)
        lately = [day for day in self.loud_days if (today - day).days < 7]
        aloud = (
            len(lately) < 3 and self.now != self.unblocked and all(day < today for day in lately)
        )
        if aloud:
            self.loud_days.append(today)
        self.heard.append(Heard(self.now, kind, named, aloud))

    def settle(self, those: Sequence[Due], reason: str) -> None:
        for each in those:
            self.reasons[reason] += 1
            if each.kind is not None:
                self.own.over.add((each.kind, each.on))
            elif each.series is None:
                self.weekly_over.add(each.on)
            else:
                each.series.over.add(each.on)
                self.book.hold(each.key, each.series.begin(each.on), each.series.mentee)

    def explain(self, due: Due) -> str:
        """Why it is said now and not at the wall time."""
        late = self.now - due.allowed
        if late:
            if due.allowed < self.unblocked <= self.now:
                return "said late: blocked until then"
            if any(each.begin < self.now and due.allowed < each.end for each in self.away):
                return f"said late: away for {'less' if late <= LATE else 'more'} than 6 h, marked"
            if due.allowed < self.changed:
                return "said late: changed after it was due"
            return "UNEXPLAINED"
        return due.explain(self.clocks, self.moment)

    # What the mentor does

    def do(self, deed: deeds.Deed, at: int) -> None:
        match deed:
            case deeds.Meets():
                if deed.instead:
                    self.series[deed.instead].rest(NEVER, at)
                self.series[deed.series] = Series(deed, self.last)
                for each in self.list_series(deed.mentee):
                    each.ended = False
            case deeds.Moves():
                self.series[deed.series].moved[deed.on] = (deed.day, deed.wall)
            case deeds.Skips():
                self.series[deed.series].over.add(deed.on)
            case deeds.Rests():
                if not self.series[deed.series].list_live():
                    return  # of one that is over nothing changes
                self.series[deed.series].rest(deed.until, at)
            case deeds.LeavesOut():
                self.series[deed.series].leave_out(deed, self.clocks, at)
            case deeds.Resumes():
                series = self.series[deed.series]
                series.rest(series.find_next(self.clocks.find_day(at), at), at)
            case deeds.Misses():
                if not self.miss(self.series[deed.series], deed.on):
                    return  # of what is to come nothing changes
            case deeds.Ends():
                ended = self.series[deed.series]
                for each in self.list_series(ended.mentee) if deed.all else [ended]:
                    each.rest(NEVER, at)
                    each.ended = deed.all
            case deeds.WantsWeekly():
                self.weekly = (deed.weekday, deed.wall)
                self.weekly_next = self.find_weekday(deed, at)
            case deeds.Flies():
                self.spoken_on = self.read_spoken(deed.zone)
                self.zone = deed.zone
            case deeds.WantsMoment():
                self.moment = deed.moment
            case deeds.WantsQuiet():
                self.quiet = deed.quiet
            case deeds.WantsPace():
                self.pace = deed.pace
            case deeds.WantsSilence():
                self.silence = deed.until
            case deeds.WantsDigest():
                self.own.want_digest(deed.wanted, self.clocks, at)
            case deeds.WantsAssessing():
                self.own.want_assessing(deed.months, self.clocks, at)
            case deeds.Assesses():
                self.own.assessed = at if deed.whole else self.own.assessed
                self.own.ignored = 0
            case deeds.Blocks():
                self.blocked = True
            case deeds.Unblocks():
                self.blocked, self.unblocked = False, at
            case deeds.Presses():
                self.unanswered = 0
                self.pace = "all" if self.pace == "asked" else self.pace
            case deeds.PutsOff():
                tonight = self.clocks.read(at) // DAY * DAY + 19 * HOUR
                is_late = "Tonight" in deed.pressed
                until = self.clocks.find_first(tonight) if is_late else at + HOUR
                self.again[deed.series, deed.on] = self.clocks.end_quiet(until, self.quiet)
            case deeds.Writes():
                told = self.book.write(deed, at, self.clocks, self.list_begun(at))
                if told is not None:  # so nobody asks
                    self.series[told[0]].over.add(told[1])
                    self.reasons["left out: told before it was asked"] += 1
            case _ if isinstance(deed, JOURNAL):
                self.book.do(deed, at, self.clocks)
        if not isinstance(deed, TELLS_NOTHING | deeds.WantsPace | deeds.WantsWeekly):
            self.own.look = 0  # all is worked out anew
        if not isinstance(deed, TELLS_NOTHING):
            self.known.clear()
            self.changed = at
            self.quiet_at.append((at, self.zone, self.quiet))

    def list_begun(self, at: int) -> list[Begun]:
        """The sessions of today and yesterday that have, and that nobody has asked about."""
        first = self.clocks.find_day(at) - timedelta(days=1)
        return [
            Begun((number, on), begin, begin + series.rule.minutes, series.mentee)
            for number, series in self.series.items()
            for on in series.list_live()
            if (begin := series.begin(on)) <= at and self.clocks.find_day(begin) >= first
        ]

    def miss(self, series: Series, on: date) -> bool:
        """It counts for nobody; whether it was still to be asked about."""
        self.book.miss((series.rule.series, on))
        asked = on in series.over
        self.reasons["left out: did not meet"] += not asked
        series.over.add(on)
        return not asked

    def read_spoken(self, zone: str) -> date:
        """The day on which something was said last, as it is called in a zone."""
        return clocks_of(zone).find_day(self.spoke) if self.spoke else date.min

    def find_weekday(self, deed: deeds.WantsWeekly, at: int) -> date:
        day = self.clocks.find_day(at)
        while (
            day.weekday() != deed.weekday
            or self.clocks.find_first(day.toordinal() * DAY + deed.wall) <= at
        ):
            day += timedelta(days=1)
        return day
