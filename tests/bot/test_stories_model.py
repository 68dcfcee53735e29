"""Whatever is told, tapped, edited, filed and dated, in whatever order it comes: nothing is lost,
nothing is there twice, and days and counts are those of a plain dictionary.

The dictionary knows no conversation. It has what was said, by message; where it went is the bot's
affair, and is held elsewhere (tests/bot/turn/test_turn_one_story.py).
"""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot.turn.context import TurnContext
from framework.catalogue import load_framework
from storage import people
from storage.journal.records import read_records
from storage.people import Mentor
from storage.tables import answers, chats, entries, mentors, runs, sessions
from tests.bot import raw
from tests.bot.phone import LocalBot

STEPS = 40
HOME = ZoneInfo("Europe/Brussels")
KEEPS = frozenset(
    (
        *("Undo", "Discard", "Delete", "Put back", "Revert", "Cancel it", "Did not meet", "Moved"),
        *("Cancelled", "End mentoring", "Pause", "Skip once", "Move", "No", "Calendar file"),
    )
)
"""Buttons that take something away, each with tests of its own: nobody presses them here."""
OPENINGS = (
    *("", "", "", "Anna smiled and ", "Ben was late and ", "Karim rang and ", "Next session: "),
    *("Yesterday ", "On Monday ", "Anna heard from Ben that "),
)


class ToldLives(RuleBasedStateMachine):
    """A mentor with two mentees, and what was said, by message."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.bot = LocalBot(Path(self.folder.name))
        self.ana = self.bot.phone()
        self.told: dict[int, str] = {}
        self.number = 0
        self.pressed: list[tuple[str, int]] = []

    def teardown(self) -> None:
        self.bot.engine.dispose()
        self.folder.cleanup()

    @initialize()
    def settle(self) -> None:
        self.ana.meets_the_bot()
        for words in ("Anna Thursdays 15:00", "Ben Tue and Fri 9:00"):
            self.ana.says(words)
            self.ana.presses("Save this session")

    def tell(self, opening: str) -> str:
        self.number += 1
        return f"{opening}the dog barked at house {self.number}, and nobody came to the door."

    # What is told

    @rule(opening=st.sampled_from(OPENINGS))
    def tells(self, opening: str) -> None:
        text = self.tell(opening)
        self.told[self.ana.says(text)] = text

    @rule(opening=st.sampled_from(OPENINGS))
    def tells_and_telegram_repeats_it(self, opening: str) -> None:
        text = self.tell(opening)
        message = self.ana.says(text, settle=False)
        self.told[message] = text
        update = raw.written(person=self.ana.person, message=message, at=self.bot.now, text=text)
        self.bot.updates -= 1
        self.bot.receive(update, self.ana.person)
        self.bot.settle()

    @rule()
    def tells_two_that_come_swapped(self) -> None:
        texts = [self.tell(""), self.tell("")]
        first, second = self.ana.messages + 1, self.ana.messages + 2
        self.ana.messages += 2
        for message, text in ((second, texts[1]), (first, texts[0])):
            at = self.bot.now - timedelta(seconds=second - message)
            update = raw.written(person=self.ana.person, message=message, at=at, text=text)
            self.bot.receive(update, self.ana.person)
            self.told[message] = text
        self.bot.settle()

    @rule(name=st.sampled_from(("", " Anna", " ben", " Karim")))
    def asks_for_a_question(self, name: str) -> None:
        self.ana.says(f"/reflect{name}")

    @precondition(lambda self: self.told)
    @rule(which=st.integers(0, 50))
    def edits(self, which: int) -> None:
        message = sorted(self.told)[which % len(self.told)]
        text = self.tell("In other words, ")
        self.ana.edits(message, text)
        self.told[message] = text

    # What is tapped

    @rule(which=st.integers(0, 50), twice=st.booleans())
    def taps(self, which: int, twice: bool) -> None:
        shown = [
            (each["data"], post.id)
            for post in self.ana.posts.values()
            for row in post.rows
            for each in row
            if each["text"] not in KEEPS
        ][-12:]
        if shown:
            data, message = shown[which % len(shown)]
            self.pressed.append((data, message))
            for _ in range(1 + twice):
                self.ana.presses_data(data, message)

    @precondition(lambda self: self.pressed)
    @rule(which=st.integers(0, 50))
    def taps_an_old_button(self, which: int) -> None:
        self.ana.presses_data(*self.pressed[which % len(self.pressed)])

    @precondition(lambda self: self.told)
    @rule(which=st.integers(0, 4), name=st.sampled_from(("Anna", "Ben", "Karim")))
    def files_under_a_mentee(self, which: int, name: str) -> None:
        if self.opens(which, "Mentee"):
            self.ana.says(name)

    @precondition(lambda self: self.told)
    @rule(which=st.integers(0, 4), days=st.integers(0, 5))
    def dates_anew(self, which: int, days: int) -> None:
        if self.opens(which, "Date"):
            self.ana.presses(self.ana.buttons[days])

    def opens(self, which: int, what: str) -> bool:
        """The entry of this place in the journal, at the question what it shall be."""
        self.ana.says("/journal")
        if str(1 + which) not in self.ana.buttons:
            return False
        for label in (str(1 + which), "Edit", what):
            self.ana.presses(label)
        return True

    # What happens to it all

    @rule(minutes=st.sampled_from((1, 3, 8, 12, 60, 400, 900, 1500, 4300)))
    def waits(self, minutes: int) -> None:
        self.bot.forward(self.bot.now + timedelta(minutes=minutes))

    @rule(hours=st.sampled_from((1, 5)))
    def has_a_clock_that_is_put_back(self, hours: int) -> None:
        self.bot.now -= timedelta(hours=hours)

    @rule()
    def restarts(self) -> None:
        old = self.bot.context
        again = TurnContext(load_framework(), old.flows, operator=old.operator, zone=old.zone)
        self.bot.context = again

    # What must hold

    @invariant()
    def nothing_is_lost_and_nothing_is_there_twice(self) -> None:
        assert Counter(self.bot.said()) == Counter(self.told.values())

    @invariant()
    def every_entry_is_of_its_day(self) -> None:
        held = {row.id: row for row in self.bot.rows(sessions)}
        about = {row.id: held.get(row.session) for row in self.bot.rows(runs)}
        standing = answers.c.taken_back_at.is_(None)
        given = self.bot.rows(answers, standing)
        for row in self.bot.rows(entries, entries.c.reflected):
            mine = [each for each in given if each.entry == row.id]
            said_at = min(each.said_at for each in mine if each.option is None)
            dated = [each.option for each in mine if each.step == "date"]
            assert row.began_at == find_day(dated, said_at, about[row.id])

    @invariant()
    def what_is_counted_is_what_there_is(self) -> None:
        found = self.bot.rows(mentors)
        if not found:
            return
        kept = {row.id for row in self.bot.rows(entries, entries.c.reflected)}
        told = {row.session for row in self.bot.rows(runs) if row.id in kept}
        held = [row for row in self.bot.rows(sessions) if row.state == "asked"]
        held = [row for row in held if row.starts_at <= self.bot.now]
        mentor = self.read_mentor()
        with self.bot.work() as conn:
            counted = read_records(conn, mentor, self.bot.context.framework, "all", self.bot.now)
        assert counted.total == len(kept)
        assert (counted.held, counted.reflected) == (
            len(held),
            len([row for row in held if row.id in told]),
        )

    def read_mentor(self) -> Mentor:
        [chat] = self.bot.rows(chats)
        with self.bot.work() as conn:
            mentor = people.find_mentor(conn, chat.id)
        assert mentor is not None
        return mentor


def find_day(dated: list[Any], said_at: datetime, session: Any) -> datetime:
    """On the day that was given, else when its session began, where it was told on another."""
    if dated:
        wall = said_at.astimezone(HOME).time()
        on = datetime.combine(date.fromisoformat(dated[-1]), wall, HOME)
        return on.astimezone(UTC)
    if session is None or session.starts_at is None:
        return said_at
    days = {each.astimezone(HOME).date() for each in (session.starts_at, said_at)}
    return session.starts_at if len(days) > 1 else said_at


def live(examples: int, *, always_the_same: bool = False) -> None:
    size = settings(
        max_examples=examples,
        stateful_step_count=STEPS,
        deadline=None,
        derandomize=always_the_same,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(ToldLives, settings=size)


@pytest.mark.timeout(600)
def test_nothing_is_lost_of_what_is_told() -> None:
    live(2, always_the_same=True)


@pytest.mark.drill
@pytest.mark.timeout(7200)
def test_nothing_is_lost_in_many_told_lives(pytestconfig: pytest.Config) -> None:
    live(pytestconfig.getoption("sequences"))
