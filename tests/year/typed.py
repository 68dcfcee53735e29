"""What a mentor types when something planned has changed, and the buttons that they press then."""

import random
import unicodedata
from datetime import date
from typing import NamedTuple

from tests.year import phrases
from tests.year.clocks import tell
from tests.year.phrases import Phrases, call_day, fill

LANGUAGES = tuple(phrases.CANCEL)
NOT_COUNTED = "ot counted against anybody."


class Typed(NamedTuple):
    """`presses`: of the buttons that follow the first of these that is there, again and again,
    until the bot says `done`; where none is there, `adds` is typed. One that ends with a blank is
    the beginning of a label. Without a text it is what stands there already."""

    text: str
    presses: tuple[str, ...]
    done: tuple[str, ...]
    adds: str = ""


class Writer:
    """One mentor who types: in one language, with these habits."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.language = dice.choice(LANGUAGES)
        self.small = dice.random() < 0.3
        self.plain = dice.random() < 0.3

    def cancel(self, name: str, wall: int, today: date) -> Typed:
        said = self.say(phrases.CANCEL, name, today, day=day_of(wall))
        return Typed(said, ("Skip it", brief(wall, name)), (f"Skipped: {name}, ",))

    def miss(self, name: str, wall: int, today: date, *, names_day: bool) -> Typed:
        said = self.say(phrases.MISS, name, today, day=day_of(wall) if names_day else None)
        return Typed(said, ("Did not meet", brief(wall, name)), (NOT_COUNTED,))

    def move(self, name: str, wall: int, to: int, today: date) -> Typed:
        said = self.say(
            phrases.MOVE,
            name,
            today,
            time=f"{tell(to):%H:%M}",
            old=day_of(wall),
            new=day_of(to),
        )
        presses = (
            "Move it",
            brief(wall, name),
            f"{tell(to):%a} {tell(to).day} {tell(to):%b} ",
        )
        return Typed(said, presses, (f"Moved: {name}, ",))

    def rest(self, name: str, until: date, today: date) -> Typed:
        said = self.say(phrases.REST, name, today, until=until)
        return Typed(said, ("Pause",), (f"Paused: no session with {name} ",))

    def rest_for(self, name: str, weeks: int, today: date) -> Typed:
        said = self.say(phrases.REST_OPEN, name, today)
        return Typed(said, (f"{weeks} weeks",), (f"Paused: no session with {name} ",))

    def leave_out(self, name: str, since: date, until: date, today: date) -> Typed:
        said = self.say(phrases.LEAVE_OUT, name, today, since=since, until=until)
        return Typed(said, ("Skip ",), (" left out: no session from ",))

    def resume(self, name: str, today: date) -> Typed:
        said = self.say(phrases.RESUME, name, today)
        return Typed(said, ("Go on",), (f"{name} goes on.",))

    def end(self, name: str, today: date) -> Typed:
        said = self.say(phrases.END, name, today)
        if self.dice.random() < 0.5:
            return Typed(said, ("End it", "Not now"), ("Ended.",))
        return Typed(said, ("End it",), (f"Your mentoring with {name} is over.",))

    def say(
        self, table: Phrases, name: str, today: date, time: str = "", **days: date | None
    ) -> str:
        phrase = self.dice.choice(table[self.language])
        by_date = self.dice.random() < 0.4
        called = {
            part: call_day(day, today, self.language, part, by_date=by_date) if day else ""
            for part, day in days.items()
        }
        text = fill(phrase, name, time=time, **called)
        text = text.lower() if self.small else text
        return strip_accents(text) if self.plain else text


def day_of(wall: int) -> date:
    return tell(wall).date()


def brief(wall: int, name: str) -> str:
    """As a button calls a session."""
    at = tell(wall)
    return f"{at:%a} {at.day} {at:%b} {at:%H:%M} {name}"


def strip_accents(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    return "".join(each for each in apart if not unicodedata.combining(each))
