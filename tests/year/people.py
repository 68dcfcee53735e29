"""Mentors who live through a year: they plan, move, skip, fly, grow tired of questions, come back.

What they do is decided by dice when they do it, from what they know themselves.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta

from tests.year import deeds
from tests.year.clocks import DAY, HOUR, Quiet
from tests.year.dates import list_dates
from tests.year.deeds import Deed, Tells
from tests.year.series import clocks_of
from tests.year.storyteller import Storyteller
from tests.year.teller import Teller

ZONES = (
    *("Europe/Lisbon", "Europe/Brussels", "Europe/Helsinki", "Europe/London", "Europe/Athens"),
    *("Europe/Moscow", "Europe/Istanbul", "Atlantic/Azores", "Atlantic/Reykjavik", "Africa/Cairo"),
    *("Africa/Casablanca", "Africa/Lagos", "Africa/Nairobi", "Africa/Johannesburg"),
    *("Asia/Beirut", "Asia/Jerusalem", "Asia/Gaza", "Asia/Tehran", "Asia/Dubai", "Asia/Kolkata"),
    *("Asia/Kathmandu", "Asia/Bangkok", "Asia/Shanghai", "Asia/Tokyo", "Australia/Lord_Howe"),
    *("Australia/Sydney", "Australia/Adelaide", "Pacific/Auckland", "Pacific/Chatham"),
    *("Pacific/Kiritimati", "Pacific/Apia", "Etc/GMT+12", "Pacific/Honolulu", "America/Anchorage"),
    *("America/Los_Angeles", "America/New_York", "America/Havana", "America/Santiago"),
    *("America/Sao_Paulo", "America/St_Johns", "Antarctica/Troll"),
)
NAMES = ("Anna", "Ben", "Cleo", "Dora", "Emil", "Fay", "Gus", "Hana", "Ivo", "Jule")
NIGHTS = (
    *(Quiet(22 * HOUR, 7 * HOUR), Quiet(20 * HOUR, 9 * HOUR), Quiet(0, 0)),
    *(
        Quiet(23 * HOUR + 30, 6 * HOUR + 15),
        Quiet(12 * HOUR, 14 * HOUR),
        Quiet(9 * HOUR, 8 * HOUR),
    ),
    *(Quiet(2 * HOUR + 30, 11 * HOUR), Quiet(15 * HOUR, 2 * HOUR + 30)),
)
USUAL = tuple(range(8 * HOUR, 20 * HOUR, 15))
ODD = (*range(0, DAY, 5), *range(0, 4 * HOUR, 2))
MANY = (0, *[1] * 24, *[2] * 9, *[3] * 4)
"""Series of a mentor; who has none wants the weekly question."""
EVERY = (0, 0, 0, 1, 2, 4, 6, 8, 8, 13, 13, 13, 26)
ANSWERS = (0.0, 0.0, 0.2, 0.6)
"""How much of what is asked a mentor answers."""
RATES = {
    "moves": 2.0,
    "skips": 1.0,
    "rests": 0.4,
    "meets once": 0.8,
    "changes a series": 0.3,
    "ends a series": 0.2,
    "flies": 0.5,
    "wants another moment": 0.6,
    "wants other quiet hours": 0.5,
    "wants another pace": 0.15,
    "wants silence": 0.4,
    "wants another weekly": 0.1,
    "wants other digests": 0.3,
    "wants other assessments": 0.4,
    "assesses": 2.5,
    "blocks": 0.08,
}
"""How often in a year."""


class Person:
    """`number` is the person's at Telegram; `haste` makes a short time as full as a year."""

    def __init__(self, number: int, seed: int, begin: int, end: int, haste: float) -> None:
        self.number = number
        self.dice = random.Random(f"{seed} {number}")
        self.dice_of_rules = random.Random(f"rules {seed} {number}")
        self.home = self.zone = ZONES[number % len(ZONES)]
        self.begin, self.end = begin, end
        self.joined = begin + self.dice.randrange(1, (end - begin) // 10)
        self.answers = self.dice.choice(ANSWERS)
        self.blocked = False
        self.met: dict[int, deeds.Meets] = {}
        self.rules: dict[int, deeds.Meets] = {}
        """Those of `met` that come again and go on."""
        self.names: list[str] = []
        self.touched: set[tuple[int, date]] = set()
        self.missed: set[tuple[int, date]] = set()
        self.floors: dict[int, date] = {}
        self.plans = self.make_plans(haste)
        self.later: list[tuple[int, str]] = []
        self.teller = Teller(self, random.Random(f"words {seed} {number}"))
        self.plans += self.teller.make_plans(haste)
        self.storyteller = Storyteller(self, random.Random(f"stories {seed} {number}"))

    def make_plans(self, haste: float) -> list[tuple[int, str]]:
        plans = [(self.joined, "settles in")]
        for what, rate in RATES.items():
            many = int(rate * haste + self.dice.random())
            for _ in range(many):
                plans.append((self.dice.randrange(self.joined + 1, self.end), what))
        return sorted(plans)

    def do(self, what: str, at: int) -> Iterator[tuple[int, Deed | Tells]]:
        """What is done now, and what follows from it, each with its minute."""
        dice = self.dice
        if self.blocked and what != "unblocks":
            return  # they do not even open the chat
        match what:
            case "settles in":
                for _ in range(dice.choice(MANY)):
                    yield at, self.meet(at, dice.choice(EVERY))
                if not self.rules or dice.random() < 0.05:
                    yield at, deeds.WantsWeekly(dice.randrange(7), self.choose_wall())
                if dice.random() < 0.2:
                    yield at, deeds.WantsMoment(dice.choice(("evening", "morning")))
                if dice.random() < 0.15:
                    yield at, deeds.WantsDigest(False)
                if dice.random() < 0.8:
                    yield at, deeds.WantsAssessing(dice.choice((0, 1, 1, 3)))
            case "meets once":
                yield at, self.meet(at, 0)
            case "moves" | "skips":
                yield from self.change(what, at)
            case "rests" | "ends a series" | "changes a series":
                if self.rules:
                    number = dice.choice([*self.rules])
                    rule, goes_on = self.rules[number], self.list_coming(number, at)
                    deed = self.change_series(what, number, at)
                    told = self.teller.tell(deed, rule, at) if goes_on else deed
                    self.teller.forget(told, rule, at)
                    yield at, told
            case "flies":
                self.zone = dice.choice(ZONES) if self.zone == self.home else self.home
                yield at, deeds.Flies(self.zone)
            case "wants another moment":
                yield at, deeds.WantsMoment(dice.choice(("after", "evening", "morning")))
            case "wants other quiet hours":
                yield at, deeds.WantsQuiet(dice.choice(NIGHTS))
            case "wants another pace":
                yield at, deeds.WantsPace(dice.choice(("all", "weekly", "weekly")))
            case "wants silence":
                until = at + dice.randrange(3, 28) * DAY
                yield at, deeds.WantsSilence(dice.choice((0, until, until, until)))
            case "wants another weekly":
                yield at, deeds.WantsWeekly(dice.randrange(7), self.choose_wall())
            case "wants other digests":
                yield at, deeds.WantsDigest(dice.random() < 0.5)
            case "wants other assessments":
                yield at, deeds.WantsAssessing(dice.choice((0, 1, 3)))
            case "assesses":
                yield at, deeds.Assesses(dice.random() < 0.7)
            case "blocks":
                self.blocked = True
                yield at, deeds.Blocks()
            case "unblocks":
                self.blocked = False
                yield at, deeds.Unblocks()
            case _:
                yield from self.teller.do(what, at)
                yield from self.storyteller.do(what, at)

    def choose_wall(self) -> int:
        walls: tuple[int, ...] = USUAL if self.dice.random() < 0.7 else ODD
        return self.dice.choice(walls)

    def today(self, at: int, zone: str) -> date:
        return clocks_of(zone).find_day(at)

    def meet(self, at: int, every: int, instead: int = 0) -> deeds.Meets:
        dice, number = self.dice, len(self.floors) + 1
        if instead:
            mentee, zone = self.rules.pop(instead).mentee, self.zone
        else:
            mentee, zone = NAMES[number % len(NAMES)], self.zone
            self.names.append(mentee)
        first_on = self.today(at, zone) + timedelta(days=dice.randrange(2, 9))
        minutes = dice.choice((30, 60, 60, 90, 240, 480))
        rule = deeds.Meets(
            number, mentee, first_on, every, self.choose_wall(), minutes, zone, instead
        )
        rule = self.vary(rule) if every else rule
        self.floors[number], self.met[number] = first_on, rule
        if every:
            self.rules[number] = rule
        return rule

    def vary(self, rule: deeds.Meets) -> deeds.Meets:
        """Half of the rules are of months, or of several days a week; some have an end."""
        dice, first_on = self.dice_of_rules, rule.first_on
        match dice.choice(("weeks", "weeks", "weeks", "days", "nth", "month day")):
            case "days":
                also = dice.sample(range(7), 2)
                rule = rule._replace(weekdays=tuple(sorted({first_on.weekday(), *also})))
            case "nth":
                is_last = (first_on + timedelta(days=7)).month != first_on.month
                nth = -1 if is_last else (first_on.day - 1) // 7 + 1
                rule = rule._replace(monthly=True, nth=nth, every=dice.choice((1, 1, 2, 3)))
            case "month day":
                often, or_last = dice.choice((1, 1, 2, 3)), dice.random() < 0.5
                day = 31 if (first_on + timedelta(days=1)).day == 1 else first_on.day
                if day != first_on.day:
                    or_last = True
                rule = rule._replace(monthly=True, month_day=day, or_last=or_last, every=often)
        if dice.random() < 0.2:
            return rule._replace(times=dice.randrange(2, 14))
        if dice.random() < 0.2:
            return rule._replace(until=first_on + timedelta(days=dice.randrange(150)))
        return rule

    def list_coming(self, number: int, at: int) -> list[date]:
        """The next dates of a series that were not touched before."""
        rule = self.rules[number]
        soon = self.today(at, rule.zone) + timedelta(days=2)
        begin = max(soon, self.floors[number])
        dates = list_dates(rule, begin + timedelta(days=300))
        return [on for on in dates if on >= begin and (number, on) not in self.touched]

    def change(self, what: str, at: int) -> Iterator[tuple[int, Deed | Tells]]:
        """One of the next dates of a series."""
        if not self.rules:
            return
        number = self.dice.choice([*self.rules])
        rule, place = self.rules[number], self.dice.choice((0, 0, 1))
        coming = self.list_coming(number, at)[place:]
        if not coming:
            return
        on = coming[0]
        self.touched.add((number, on))
        deed: Deed = deeds.Skips(number, on)
        if what == "moves":
            soon = self.today(at, rule.zone) + timedelta(days=2)
            day = max(soon, on + timedelta(days=self.dice.randrange(-4, 12)))
            deed = deeds.Moves(number, on, day, self.choose_wall())
        yield at, self.teller.tell(deed, rule, at)

    def change_series(self, what: str, number: int, at: int) -> Deed:
        if what == "ends a series":
            del self.rules[number]
            return deeds.Ends(number)
        if what == "changes a series":
            return self.meet(at, self.dice.choice((1, 2, 4, 8)), instead=number)
        today = self.today(at, self.rules[number].zone)
        self.floors[number] = today + timedelta(days=self.dice.randrange(7, 50))
        return deeds.Rests(number, self.floors[number])
