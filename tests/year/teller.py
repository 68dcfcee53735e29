"""What a mentor tells the bot in words, and what they mean by it."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tests.year import deeds
from tests.year.clocks import DAY, HOUR, tell
from tests.year.dates import list_dates
from tests.year.deeds import Deed, Tells
from tests.year.series import clocks_of
from tests.year.typed import Writer

if TYPE_CHECKING:
    from tests.year.people import Person

TOLD = {"misses": 4.0, "leaves out": 1.0, "resumes": 1.0}
"""How often in a year what is only ever told."""
IN_WORDS = 0.8
"""How much is told of what can be tapped as well."""
FAR = timedelta(days=150)
"""Days that lie farther ahead are tapped: nobody names them without a year."""
JUST_NOW = 2 * HOUR
"""Who says so soon that nobody came need not say when."""
BY_TAP = 0.5
"""How often it is tapped in /sessions while they wait."""
USUAL = range(8 * HOUR, 20 * HOUR + 1)
WEEKS = (2, 4)


class Teller:
    """`awaited` are the sessions that nobody will come to, with when they begin."""

    def __init__(self, person: "Person", dice: random.Random) -> None:
        self.person, self.dice = person, dice
        self.writer = Writer(dice)
        self.awaited: dict[tuple[int, date], int] = {}

    def make_plans(self, haste: float) -> Iterator[tuple[int, str]]:
        for what, rate in TOLD.items():
            for _ in range(int(rate * haste + self.dice.random())):
                yield self.dice.randrange(self.person.joined + 1, self.person.end), what

    # What could be tapped

    def tell(self, deed: Deed, rule: deeds.Meets, at: int) -> Deed | Tells:
        """The deed, and mostly in words."""
        told = self.put_in_words(deed, rule, at) if self.dice.random() < IN_WORDS else None
        return told or deed

    def put_in_words(self, deed: Deed, rule: deeds.Meets, at: int) -> Tells | None:
        """None for what is not said."""
        name, today, writer = rule.mentee, self.find_today(at), self.writer
        match deed:
            case deeds.Skips(on=on):
                wall = self.read(rule, on)
                near = tell(wall).date() - today < FAR
                return Tells(writer.cancel(name, wall, today), deed) if near else None
            case deeds.Moves():
                return self.move(deed, rule, today)
            case deeds.Rests(series=series, until=until) if self.is_only(rule):
                if self.dice.random() < 0.6:
                    return Tells(writer.rest(name, until, today), deed)
                weeks = self.dice.choice(WEEKS)
                until = today + timedelta(weeks=weeks)
                self.person.floors[series] = until
                return Tells(writer.rest_for(name, weeks, today), deeds.Rests(series, until))
            case deeds.Ends(series=series):
                for number, other in [*self.person.rules.items()]:
                    if other.mentee == name:
                        del self.person.rules[number]
                return Tells(writer.end(name, today), deeds.Ends(series, all=True))
        return None

    def move(self, deed: deeds.Moves, rule: deeds.Meets, today: date) -> Tells | None:
        """To that day and time where they are now."""
        wall, to = self.read(rule, deed.on), deed.day.toordinal() * DAY + deed.wall
        days = tell(wall).date(), tell(to).date()
        if days[0] == days[1] or max(days) - today >= FAR or min(days) <= today:
            return None
        if deed.wall not in USUAL:
            return None
        at = clocks_of(self.person.zone).find_first(to)
        day, there = divmod(clocks_of(rule.zone).read(at), DAY)
        meant = deed._replace(day=date.fromordinal(day), wall=there)
        return Tells(self.writer.move(rule.mentee, wall, to, today), meant)

    # What is only told

    def do(self, what: str, at: int) -> Iterator[tuple[int, Tells]]:
        what, _, which = what.partition(" ")
        if which and what == "missed":
            yield from self.miss(which, at)
        elif self.person.rules:
            series = self.dice.choice([*self.person.rules])
            coming = self.person.list_coming(series, at)
            if coming and what == "misses":
                self.await_nobody(series, coming[0])
            elif coming and what == "leaves":
                yield from self.leave_out(series, coming, at)
            elif coming and what == "resumes":
                yield from self.resume(series, at)

    def await_nobody(self, series: int, on: date) -> None:
        """To say so while they wait, or that day, or days later."""
        rule, dice = self.person.rules[series], self.dice
        begin = clocks_of(rule.zone).find_first(on.toordinal() * DAY + rule.wall)
        self.person.touched.add((series, on))
        self.awaited[series, on] = begin
        late = dice.choice((rule.minutes, 12 * HOUR, 12 * HOUR, 6 * DAY, 20 * DAY))
        self.person.later.append((begin + dice.randrange(5, late), f"missed {series}/{on}"))

    def miss(self, which: str, at: int) -> Iterator[tuple[int, Tells]]:
        number, _, day = which.partition("/")
        series, on = int(number), date.fromisoformat(day)
        begin = self.awaited.pop((series, on), None)
        rule = self.person.rules.get(series)
        if begin is None or rule is None or (series, on) in self.person.missed:
            return
        if at - begin < rule.minutes and self.dice.random() < BY_TAP:
            yield from self.person.storyteller.do(f"lists {which}/{rule.mentee}", at)
            return
        wall = self.read(rule, on)
        names_day = at - begin > JUST_NOW or self.dice.random() < 0.5
        typed = self.writer.miss(rule.mentee, wall, self.find_today(at), names_day=names_day)
        self.person.missed.add((series, on))
        yield at, Tells(typed, deeds.Misses(series, on))

    def leave_out(self, series: int, coming: list[date], at: int) -> Iterator[tuple[int, Tells]]:
        """Whether the last day that is said is one of them is left open by most languages: so
        nobody is met on it."""
        rule, today = self.person.rules[series], self.find_today(at)
        days = {tell(self.read(rule, on)).date(): on for on in coming}
        first = min(days)
        since = max(first - timedelta(days=self.dice.randrange(1, 4)), today + timedelta(days=1))
        until = first + timedelta(days=self.dice.randrange(3, 20))
        while until in days:
            until += timedelta(days=1)
        lately = today - timedelta(days=60)  # it may have been moved to a day that is ahead
        touched = any(number == series for number, on in self.person.touched if on >= lately)
        if until - today >= FAR or touched or not self.is_only(rule):
            return
        self.person.touched |= {(series, on) for day, on in days.items() if day < until}
        typed = self.writer.leave_out(rule.mentee, since, until, today)
        yield at, Tells(typed, deeds.LeavesOut(series, since, until))

    def resume(self, series: int, at: int) -> Iterator[tuple[int, Tells]]:
        """What rests."""
        rule, floors = self.person.rules[series], self.person.floors
        soon = self.person.today(at, rule.zone) + timedelta(days=2)
        rests = [on for on in list_dates(rule, floors[series]) if soon <= on < floors[series]]
        if rests and self.is_only(rule):
            floors[series] = soon - timedelta(days=2)
            today = self.find_today(at)
            yield at, Tells(self.writer.resume(rule.mentee, today), deeds.Resumes(series))

    # Small parts

    def forget(self, told: Deed | Tells, rule: deeds.Meets, at: int) -> None:
        """Nobody is awaited at what does not take place."""
        deed = told.deed if isinstance(told, Tells) else told
        floor = deed.until if isinstance(deed, deeds.Rests) else date.max
        gone = isinstance(deed, deeds.Rests | deeds.Ends | deeds.Meets)
        for (series, on), begin in [*self.awaited.items()]:
            if gone and series == rule.series and begin > at and on < floor:
                del self.awaited[series, on]

    def is_only(self, rule: deeds.Meets) -> bool:
        """Whether this is the only series with this mentee."""
        return [each.mentee for each in self.person.rules.values()].count(rule.mentee) == 1

    def read(self, rule: deeds.Meets, on: date) -> int:
        """What the mentor's own wall shows when a session begins."""
        begin = clocks_of(rule.zone).find_first(on.toordinal() * DAY + rule.wall)
        return clocks_of(self.person.zone).read(begin)

    def find_today(self, at: int) -> date:
        return self.person.today(at, self.person.zone)
