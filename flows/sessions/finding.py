"""Which of the planned sessions words mean that change one.

Where they leave it open, the next one is meant, or that which is asked about just now; where
several fit, all are proposed.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from flows.calendar.series import find_date, make_session, to_local_date
from flows.facts import Known
from flows.flow import State
from flows.sessions.proposal import MAX_ASKED, MAX_WHOLE, Proposal, Target
from flows.views import SeriesView, SessionView
from flows.words.changes.change import Change
from flows.words.plans.meeting import Meeting

DAY = timedelta(days=1)
LATELY = timedelta(days=7)
"""How old a session may be that is said to have been none, where no day is named."""


def list_questions(open_: Iterable[State]) -> tuple[State, ...]:
    """The questions after a session that wait just as they were asked."""
    return tuple(
        each
        for each in open_
        if each.facts.session and not each.answers and not each.held and each.status == "open"
    )


def find_questions(open_: Iterable[State]) -> dict[int, SessionView]:
    """Their sessions, by run."""
    asked = ((each.run, each.facts.session) for each in list_questions(open_))
    return {run: session for run, session in asked if session is not None}


def propose(change: Change, known: Known, at: datetime) -> Proposal | None:
    """What comes of the words; None if they can mean no session at all."""
    if change.who:
        return Proposal(kind=change.kind, names=(change.who,), problem="nobody")
    finder = _Finder(change, known, at)
    match change.kind:
        case "cancel":
            return finder.find_cancelled()
        case "missed":
            return finder.find_missed()
        case "move":
            return finder.find_moved()
        case "shift":
            return finder.find_shifted()
        case "pause":
            return finder.find_paused()
        case "resume":
            return finder.find_resting()
        case "end":
            return finder.find_ended()
        case never:
            assert_never(never)


class _Finder:
    def __init__(self, change: Change, known: Known, at: datetime) -> None:
        self.change, self.known, self.at = change, known, at
        self.zone = known.agenda.zone
        self.today = to_local_date(at, self.zone)
        asked = find_questions(known.open)
        self.runs = {(each.series, each.on): run for run, each in asked.items()}
        planned = known.planned
        self.coming = [self.aim(each) for each in planned.coming if self.is_named(each.mentee)]
        self.asked = [self.aim(each) for each in planned.asked if self.is_named(each.mentee)]
        self.waiting = [each for each in self.asked if each.run]
        self.series = [each for each in known.agenda.series if self.is_named(each.mentee)]

    # What there is

    def is_named(self, name: str) -> bool:
        names = {each.casefold() for each in self.change.names}
        return not names or name.casefold() in names

    def aim(self, session: SessionView) -> Target:
        return Target(
            series=session.series,
            on=session.on,
            mentee=session.mentee,
            starts_at=session.starts_at,
            ends_at=session.ends_at,
            rule=session.rule,
            asked=session.starts_at <= self.at,
            run=self.runs.get((session.series, session.on), 0),
        )

    def day_of(self, target: Target) -> date:
        return to_local_date(target.starts_at, self.zone)

    def is_on_day(self, target: Target) -> bool:
        day, span = self.day_of(target), self.change.span
        return day in self.change.days or (span is not None and span[0] <= day <= span[1])

    @property
    def dated(self) -> bool:
        return bool(self.change.days) or self.change.span is not None

    def list_next(self, those: Iterable[Target]) -> list[Target]:
        """The first of each mentee."""
        first: dict[str, Target] = {}
        for each in those:
            first.setdefault(each.mentee.casefold(), each)
        return list(first.values())

    # Single sessions

    def find_cancelled(self) -> Proposal | None:
        if self.dated:
            over = [each for each in self.waiting if self.is_on_day(each)]
            fit = over + [each for each in self.coming if self.is_on_day(each)]
            if not fit:
                fit = [each for each in self.asked if self.is_on_day(each)][:1]
        else:
            fit = self.begun + self.waiting + self.list_next(self.ahead)
        if self.change.likely and not fit:
            return None
        found = self.choose("cancel", fit)
        ahead = tuple(each for each in dict.fromkeys(fit) if not each.asked)[:MAX_WHOLE]
        if self.names_all and len(ahead) > 1:
            return found.having(those=ahead, whole=True)
        return found

    @property
    def names_all(self) -> bool:
        """Whether all are meant that are on the days which were said: those of a week, of several
        days, or of whoever is met then."""
        change = self.change
        return change.span is not None or (
            len(change.days) > 1 if change.names else bool(change.days)
        )

    def find_missed(self) -> Proposal | None:
        if self.dated:
            today = [each for each in self.coming if self.day_of(each) == self.today]
            there = dict.fromkeys((*self.asked, *self.begun, *today))
            fit = [each for each in there if self.is_on_day(each)]
        else:
            fit = self.begun + self.waiting
            if not fit and self.change.names:
                lately = [e for e in self.asked if self.at - e.starts_at <= LATELY]
                fit = self.list_next(lately)
        if not fit and not self.change.names:
            return None
        return self.choose("missed", fit)

    def is_over(self) -> bool:
        """Whether a session of the day that was said is over already."""
        return any(self.is_on_day(each) for each in self.asked)

    def find_moved(self) -> Proposal | None:
        change, ahead = self.change, self.ahead
        to = change.to
        if change.loose:  # a day that may be the old one or the new one
            fit = [each for each in ahead if self.is_on_day(each)]
            if fit:
                return self.choose("move", fit)
            to = tuple(Meeting(day=each) for each in change.days if each >= self.today)
            found = self.choose("move", self.find_near(to), to=to)
            return found.having(weekday=change.weekday)
        if self.dated:
            fit = [each for each in ahead if self.is_on_day(each)]
        elif change.shift or not any(each.day for each in to):
            fit = self.list_next(self.prefer_hour(ahead))
        else:
            days = {each.day for each in to}
            there = [each for each in ahead if change.hours and self.day_of(each) in days]
            fit = self.prefer_hour(there) or self.find_near(to)
        if change.likely and not fit and (change.late or self.waiting or self.is_over()):
            return None
        found = self.choose("move", fit, to=to, later=change.shift)
        return found.having(weekday=change.weekday and change.span is None)

    @property
    def begun(self) -> list[Target]:
        """Those that nobody has asked about yet."""
        return [each for each in self.coming if each.starts_at <= self.at]

    @property
    def ahead(self) -> list[Target]:
        return [each for each in self.coming if each.starts_at > self.at]

    def prefer_hour(self, those: list[Target]) -> list[Target]:
        """Those at the old hour that was said, if there are any."""
        zone = ZoneInfo(self.zone)
        hours = self.change.hours
        fit = [each for each in those if each.starts_at.astimezone(zone).time() in hours]
        return fit or those

    def find_near(self, to: tuple[Meeting, ...]) -> list[Target]:
        """Of each mentee the next session, and the one that is nearest to the new day."""
        days = [each.day for each in to if each.day]
        found: list[Target] = []
        for first in self.list_next(self.ahead):
            own = [each for each in self.ahead if each.mentee == first.mentee]
            near = min(own, key=lambda each: self.distance(each, days))
            found += [first, near] if near != first else [first]
        return found

    def distance(self, target: Target, days: Iterable[date]) -> int:
        return min((abs((self.day_of(target) - day).days) for day in days), default=0)

    def choose(
        self,
        kind: str,
        fit: Iterable[Target],
        *,
        to: tuple[Meeting, ...] = (),
        later: int = 0,
    ) -> Proposal:
        """One of those that fit; else of those that are nearest, if there are any."""
        those = tuple(dict.fromkeys(fit))[:MAX_ASKED]
        proposal = Proposal.model_validate(
            {"kind": kind, "names": self.change.names, "to": to, "later": later}
        )
        if those:
            if kind == "cancel" and len(those) == 1 and those[0].asked:
                proposal = proposal.having(kind="missed")
            return proposal.having(those=those, others=self.list_others(those))
        pool = self.asked if kind == "missed" else self.ahead
        day = self.change.days[0] if self.change.days else None
        near = sorted(pool, key=lambda each: self.distance(each, [day or self.today]))
        before = [e for e in near if day and self.day_of(e) < day][:1]
        after = [e for e in near if not day or self.day_of(e) > day][:1]
        found = tuple(sorted((*before, *after), key=lambda each: each.starts_at))
        if not found:
            return proposal.having(problem="nothing")
        others = self.list_others(found)
        return proposal.having(those=found, problem="other", day=day, others=others)

    def list_others(self, those: tuple[Target, ...]) -> tuple[Target, ...]:
        """What else may be meant: sessions of the same mentee, then the next of anybody."""
        name = those[0].mentee
        own = [each for each in self.ahead if each.mentee == name]
        anybody = (
            self.aim(each) for each in self.known.planned.coming if each.starts_at > self.at
        )
        rest = [each for each in (*own[:4], *self.list_next(anybody)) if each not in those]
        found = tuple(dict.fromkeys(rest))[:MAX_ASKED]
        return tuple(sorted(found, key=lambda each: each.starts_at))

    # Series

    def find_shifted(self) -> Proposal | None:
        change = self.change
        those = [self.aim_rule(each) for each in self.series if each.rule.every]
        proposal = Proposal(
            kind="shift",
            names=change.names,
            to=change.to,
            later=change.shift,
            since=change.since,
            leaves=change.days[0] if change.days else None,
        )
        if not those and (change.likely or len(change.names) != 1 or not change.to):
            return None
        return proposal.having(those=tuple(those)[:MAX_ASKED])

    def aim_series(self, series: SeriesView) -> Target:
        """Its next session, or, where that is farther away than anybody looks, the first that its
        rule gives."""
        own = [each for each in self.known.planned.coming if each.series == series.id]
        ahead = [each for each in own if each.starts_at > self.at]
        return self.aim(ahead[0]) if ahead else self.aim_rule(series)

    def aim_rule(self, series: SeriesView) -> Target:
        rule = series.rule
        since = self.known.planned.since.get(series.id, self.today)
        on = find_date(rule, since) or rule.first_on
        session = make_session(rule, on)
        assert session is not None  # noqa: S101 - nothing is skipped
        return Target(
            series=series.id,
            on=on,
            mentee=series.mentee,
            starts_at=session.starts_at,
            ends_at=session.ends_at,
            rule=rule,
        )

    def find_paused(self) -> Proposal | None:
        change = self.change
        proposal = Proposal(
            kind="pause", names=change.names, since=change.since, until=change.until
        )
        whole = not change.names and None not in (change.since, change.until)
        those = tuple(self.leave_out(each) for each in self.series if each.rule.every or whole)
        if change.since is not None and change.until is None:
            return proposal.having(problem="endless")
        if those and change.since is not None:
            those = tuple(each for each in those if each.dates)
            if not those:
                return proposal.having(problem="free")
        if those and whole:
            return proposal.having(those=those, whole=len(those) > 1)
        if those:
            return proposal.having(those=those[:MAX_ASKED])
        single = [
            each for each in self.ahead if change.until is None or self.day_of(each) < change.until
        ]
        return self.choose("cancel", single)

    def leave_out(self, series: SeriesView) -> Target:
        since, until = self.change.since, self.change.until
        target = self.aim_series(series)
        if until is None:
            return target
        on = find_date(series.rule, until)
        following = make_session(series.rule, on) if on else None
        target = target.model_copy(update={"after": following and following.starts_at})
        if since is None:
            return target
        own = (each for each in self.ahead if each.series == series.id)
        dates = tuple(each.on for each in own if since <= self.day_of(each) < until)
        return target.model_copy(update={"dates": dates})

    def find_resting(self) -> Proposal | None:
        change = self.change
        proposal = Proposal(kind="resume", names=change.names, since=change.since)
        resting = [each for each in self.series if self.rests(each)]
        if resting:
            those = tuple(self.wake(each) for each in resting)
            return proposal.having(those=those[:MAX_ASKED])
        if not change.names:
            return None
        goes_on = tuple(self.aim_series(each) for each in self.series)
        problem = "goes_on" if goes_on else "nothing"
        return proposal.having(those=goes_on[:MAX_ASKED], problem=problem)

    def rests(self, series: SeriesView) -> bool:
        """Whether its next date is later than the rule would have it."""
        since = self.known.planned.since.get(series.id)
        following = find_date(series.rule, self.today + DAY)
        return since is not None and following is not None and since > following

    def wake(self, series: SeriesView) -> Target:
        """The first session from the day on which it goes on."""
        rule = series.rule
        on = find_date(rule, max(self.change.since or self.today, self.today))
        session = make_session(rule, on) if on else None
        if session is not None and session.starts_at <= self.at:
            on = find_date(rule, session.on + DAY)
            session = make_session(rule, on) if on else None
        target = self.aim_series(series)
        if session is None:
            return target
        return target.model_copy(
            update={"on": session.on, "starts_at": session.starts_at, "ends_at": session.ends_at}
        )

    def find_ended(self) -> Proposal | None:
        """With whom: who is named, else who is asked about, or was met just now, else anybody."""
        proposal = Proposal(kind="end", names=self.change.names)
        those = self.list_next(self.aim_series(each) for each in self.series)
        if not self.change.names:
            just = self.waiting or [
                each for each in self.asked if self.at - each.starts_at <= 2 * DAY
            ]
            just += self.begun
            names = {each.mentee.casefold() for each in just}
            those = [each for each in those if each.mentee.casefold() in names] or those
        if not those:
            return proposal.having(problem="nothing") if self.change.names else None
        return proposal.having(those=tuple(those)[:MAX_ASKED])
