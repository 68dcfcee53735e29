"""A mentor with two mentees who tells, taps and takes back, beside a dictionary of what was said.

After every act the two are compared, and at the end once more, when a month has passed.
"""

import re
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant

from bot.turn.context import TurnContext
from flows.facts import Records
from framework.catalogue import load_framework
from storage import people
from storage.database.sqlite import sqlite_engine
from storage.journal.records import read_records
from storage.tables import answers, chats, entries, runs, sessions
from tests.bot import shelf
from tests.bot.appointments import HOME, RULES, Appointments, Session
from tests.bot.dictionary import Dictionary
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

IN_EARNEST = ("journal_mode = WAL", "foreign_keys = ON", "secure_delete = ON", "synchronous = OFF")
"""As the bot opens its file; only, nobody pulls the plug."""
SETTLED = timedelta(days=8)
"""After so long it is known of every session whether it counts."""
BACK = timedelta(days=3)
"""So far the clock may have been ahead."""


class ToldLife(RuleBasedStateMachine):
    """`dictionary` and `appointments` are what should be; all else is the bot's."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.bot = LocalBot(Path(self.folder.name))
        self.ana = self.bot.phone()
        self.dictionary, self.appointments = Dictionary(), Appointments()
        self.number = 0
        self.latest = self.bot.now
        self.asked: set[str] = set()
        self.pressed: list[tuple[str, str, int]] = []

    @initialize()
    def settle(self) -> None:
        plan_week(self.ana.meets_the_bot())
        self.open_file()
        self.look()

    def open_file(self) -> None:
        """As a process does that has just begun."""
        old = self.bot.engine
        old.dispose()
        self.bot.engine = sqlite_engine(str(old.url), "BEGIN IMMEDIATE", IN_EARNEST)
        self.bot.engine.dialect, self.bot.engine._compiled_cache = old.dialect, old._compiled_cache
        before = self.bot.context
        self.bot.context = TurnContext(
            load_framework(), before.flows, operator=before.operator, zone=before.zone
        )

    def look(self) -> None:
        """What the bot has now."""
        self.latest = max(self.latest, self.bot.now)
        self.found, self.known = shelf.read_shelf(self.bot), shelf.read_sessions(self.bot)

    # One act

    def make(self, opening: str) -> str:
        """A story: longer than what a question about a setting takes for its answer."""
        self.number += 1
        return (
            f"{opening}the dog barked at house {self.number}, and nobody came to open us the door."
        )

    def tell(self, words: str, do: Callable[[], int]) -> None:
        was = self.found
        message = do()
        self.look()
        self.dictionary.tell(message, words, was, self.found)

    def act(self, label: str, do: Callable[[], Any]) -> None:
        """What is done may move as much as this label promises."""
        was, met = self.found, self.known
        do()
        self.look()
        self.dictionary.follow(label, was, self.found, self.bot.now)
        self.appointments.follow(label, met, self.known)

    def says(self, words: str, label: str = "") -> None:
        """A command, or what is meant as one."""
        self.act(label, lambda: self.ana.says(words))

    def press(self, label: str, data: str, message: int) -> None:
        self.dictionary.touch(message)
        self.act(label, lambda: self.ana.presses_data(data, message))

    def presses(self, *labels: str) -> bool:
        """Buttons of the last card, one after the other, as long as it has them."""
        for label in labels:
            card, data = self.ana.last, self.ana.last.find(label)
            if data is None:
                return False
            self.pressed.append((label, data, card.id))
            self.press(label, data, card.id)
        return True

    def opens(self, which: int, *labels: str) -> bool:
        """The entry of this place in the journal, and what is pressed there."""
        self.says("/journal")
        return self.presses(str(1 + which), *labels)

    def opens_bin(self, which: int, *labels: str) -> bool:
        self.says("/journal")
        self.presses("Filter")
        return self.presses("Bin", str(1 + which), *labels)

    def passes(self, span: timedelta) -> None:
        self.act("", lambda: self.bot.forward(self.bot.now + span))
        self.keep_house()

    def keep_house(self) -> None:
        shelf.keep_house(self.bot)
        self.dictionary.expire(self.bot.now)
        self.look()

    # What must hold

    @invariant()
    def words_are_where_they_should_be(self) -> None:
        places = {words: (place.kept, place.before) for words, place in self.found.items()}
        assert self.dictionary.list_places() == places

    @invariant()
    def days_and_counts_are_right(self) -> None:
        held = {row.id: row for row in self.bot.rows(sessions)}
        about = {row.id: held.get(row.session) for row in self.bot.rows(runs)}
        self.look_at_days(about)
        kept = {place.entry for place in self.found.values() if place.kept}
        told = {each.id for run, each in about.items() if each is not None and run in kept}
        asked = [row for row in held.values() if row.state == "asked"]
        past = [row for row in asked if row.starts_at <= self.bot.now]
        counted = self.read_records()
        assert counted.total == len(kept)
        reflected = len([row for row in past if row.id in told])
        assert (counted.held, counted.reflected) == (len(past), reflected)
        assert self.list_counted() <= self.appointments.list_met(self.bot.now + BACK)

    def look_at_days(self, about: dict[int, Any]) -> None:
        """`about`: the session of each conversation."""
        given = self.bot.rows(answers, answers.c.taken_back_at.is_(None))
        for row in self.bot.rows(entries, entries.c.reflected):
            mine = [each for each in given if each.entry == row.id]
            said_at = min(each.said_at for each in mine if each.option is None)
            dated = [each.option for each in mine if each.step == "date"]
            assert row.began_at == find_day(dated, said_at, about[row.id])

    def list_counted(self) -> set[Session]:
        return {each for each in self.known if self.known[each].state == "asked"}

    def read_records(self) -> Records:
        [chat] = self.bot.rows(chats)
        with self.bot.work() as conn:
            mentor = people.find_mentor(conn, chat.id)
            assert mentor is not None
            return read_records(conn, mentor, self.bot.context.framework, "all", self.bot.now)

    # The end

    def teardown(self) -> None:
        try:
            if sys.exception() is None:
                self.looks_a_month_later()
        finally:
            self.bot.engine.dispose()
            self.folder.cleanup()

    def looks_a_month_later(self) -> None:
        deleted = {each.words for each in self.dictionary.told.values() if not each.kept}
        self.passes(timedelta(days=31))
        last = self.make("")
        self.tell(last, lambda: self.ana.says(last))
        assert deleted <= self.dictionary.gone
        assert not self.dictionary.cards, "words that were held are lost"
        self.words_are_where_they_should_be()
        self.days_and_counts_are_right()
        assert self.appointments.list_met(self.bot.now - SETTLED) <= self.list_counted()
        self.assert_gone()
        shelf.tidy(self.bot)
        assert shelf.find_bytes(Path(self.folder.name), self.marks) == []

    def assert_gone(self) -> None:
        assert shelf.find_rows(self.bot, self.marks) == []

    @property
    def marks(self) -> set[str]:
        """Of what is gone for good: by its number it is known, however short it is cut."""
        return {
            mark for words in self.dictionary.gone for mark in re.findall(r"house \d+,", words)
        }


@lived_once
def plan_week(ana: Phone) -> Phone:
    for each in RULES.values():
        ana.says(each.words)
        ana.presses("Save this session")
    ana.says("/help")  # or the first undo would unplan it
    return ana


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
