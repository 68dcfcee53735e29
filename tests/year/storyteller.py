"""What a mentor tells of their sessions, how late, and what they put right in their journal."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tests.year import deeds
from tests.year.clocks import DAY, HOUR, tell
from tests.year.dates import list_dates
from tests.year.deeds import Tells
from tests.year.series import clocks_of
from tests.year.typed import NOT_COUNTED, Typed

if TYPE_CHECKING:
    from tests.year.people import Person

SOON = 5
"""Minutes after which at the earliest somebody answers."""
LATEST = (*[9 * HOUR] * 6, 6 * DAY, 14 * DAY)
"""Within what time after a question."""
SPACE = 7 * HOUR
"""Between two stories: what comes sooner may be more of the first."""
AFTERWARDS = {"files": 0.3, "dates": 0.3, "deletes": 0.1}
"""How often in the next days something is put right."""
AT_ONCE = {"not-met": 0.06, "puts-off": 0.12}
"""How often a question is not answered but pressed away."""
DAYS = ("Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ", "Sun ")


class Storyteller:
    """`told` is how many stories stand in the journal."""

    def __init__(self, person: "Person", dice: random.Random) -> None:
        self.person, self.dice = person, dice
        self.told, self.told_at = 0, 0

    def hear(self, about: tuple[int, date, str] | None, at: int) -> Iterator[tuple[int, str]]:
        """What they come to do about a message, which may ask `about` a session; "at-once" is
        done only while it is the last."""
        dice, answers = self.dice, self.person.answers
        number, on, mentee = about or (0, None, "")
        pressed = next((what for what in AT_ONCE if about and dice.random() < AT_ONCE[what]), None)
        if answers and pressed:
            yield at + dice.randrange(SOON, 3 * HOUR), f"at-once {pressed} {number}/{on}/{mentee}"
        elif dice.random() < answers:
            name = mentee if dice.random() < 0.7 else ""
            yield at + dice.randrange(SOON, dice.choice(LATEST)), f"tells {name}"

    def do(self, what: str, at: int) -> Iterator[tuple[int, Tells]]:
        what, _, which = what.partition(" ")
        match what:
            case "tells" if at - self.told_at >= SPACE:
                yield at, self.tell(which, at)
            case "not-met" | "puts-off" | "lists":
                yield from self.press(what, which, at)
            case "files" | "dates" | "deletes" if self.told:
                yield at, self.put_right(what, at)

    def tell(self, mentee: str, at: int) -> Tells:
        dice = self.dice
        self.told, self.told_at = self.told + 1, at
        for what, often in AFTERWARDS.items():
            if dice.random() < often:
                self.person.later.append((at + dice.randrange(15, 5 * DAY), what))
        choices = dice.sample(self.person.names, len(self.person.names))
        sessions = (label for name in choices for label in (name, f"{name} "))
        presses = (*sessions, "Just a note") if dice.random() < 0.7 else ("Just a note",)
        typed = Typed(f"{mentee or 'She'} was quiet.", presses, ("Saved · ", "Saved as a note"))
        return Tells(typed, deeds.Writes(mentee))

    def press(self, what: str, which: str, at: int) -> Iterator[tuple[int, Tells]]:
        """Below the question, or in /sessions."""
        number, day, mentee = which.split("/")
        series, on = int(number), date.fromisoformat(day)
        if (series, on) in self.person.missed:
            return
        if what != "puts-off":
            self.person.missed.add((series, on))
            text = "/sessions" if what == "lists" else ""
            rule = self.person.met[series]
            begin = clocks_of(rule.zone).find_first(on.toordinal() * DAY + rule.wall)
            when = tell(clocks_of(self.person.zone).read(begin))
            several = f"Not met: {when:%a %H:%M}"  # two with one mentee are told apart so
            none = ("Cancelled", "Did not meet", f"Not met: {mentee}", several)
            yield at, Tells(Typed(text, none, (NOT_COUNTED,)), deeds.Misses(series, on))
            return
        follows = self.dice.choice(("at-once not-met", "lists", "", ""))
        if follows:
            soon = at + self.dice.randrange(SOON, HOUR - SOON)
            self.person.later.append((soon, f"{follows} {which}"))
        presses = (self.dice.choice(("In 1 h", "Tonight")), "In 1 h", "Later…")
        yield at, Tells(Typed("", presses, ("I ask again ",)), deeds.PutsOff(series, on))

    def put_right(self, what: str, at: int) -> Tells:
        dice, place = self.dice, self.dice.randrange(1, min(self.told, 3) + 1)
        ways, nothing = ("Edit", str(place)), "Nothing has changed."
        if what == "files":
            mentee = dice.choice(self.person.names or ["Zoe"])
            session = dice.sample(DAYS, len(DAYS)) if dice.random() < 0.8 else ("None",)
            presses = (mentee, "Mentee", *ways, *session)
            filed = Typed("/journal", presses, ("It is with ", nothing), adds=mentee)
            return Tells(filed, deeds.Files(place, mentee))
        if what == "dates":
            day = self.choose_day(at)
            adds = f"{day.day} {day:%b}"
            dated = Typed("/journal", ("Date", *ways), ("It is dated ", nothing), adds)
            return Tells(dated, deeds.Dates(place, day))
        self.told -= 1
        return Tells(Typed("/journal", ("Delete", *ways), ("Deleted.",)), deeds.Deletes(place))

    def choose_day(self, at: int) -> date:
        """Of a session, mostly, in the last weeks."""
        today = self.person.today(at, self.person.zone)
        rules = self.person.rules.values()
        days = [on for rule in rules for on in list_dates(rule, today)[-3:]]
        lately = [on for on in days if (today - on).days < 30]
        return self.dice.choice([*lately, today - timedelta(days=self.dice.randrange(9))])
