"""A step of a conversation stays cheap: what it may ask of the database is counted.

Statements are most of what a step costs, in the one thread that writes and on the way to a server.
Whoever adds one on purpose changes the table; whoever adds one by accident finds it here.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, NamedTuple

import pytest
from sqlalchemy import Engine, event

from bot.clock import fire
from bot.turn.worker import take
from storage.queues import inbox
from tests.bot.phone import LocalBot, Phone


class Statement(NamedTuple):
    text: str
    values: str


def reflect(ana: Phone) -> dict[str, Callable[[], Any]]:
    """A quick reflection, step by step."""
    return {
        "/reflect": lambda: ana.says("/reflect", settle=False),
        "moment": lambda: ana.says("I asked, and she went quiet.", settle=False),
        "ability": lambda: press(ana, "Trust 8a"),
        "mentee": lambda: press(ana, "Anna"),
        "outcome": lambda: press(ana, "Well"),
    }


def press(ana: Phone, label: str) -> None:
    data = ana.last.find(label)
    assert data is not None, ana.buttons
    ana.presses_data(data, ana.last.id, settle=False)


MOST = {"/reflect": 18, "moment": 20, "ability": 10, "mentee": 12, "outcome": 11}
"""Statements between the claim of an event and "handled". A card that changes keeps what stands on
its buttons; of a message it is noted how it looks, and asked whether it goes on with the one
before, and what the last card says; of a story what session has begun."""
NUDGES = {"first": 49, "next": 56, "nothing due": 5}
"""Of a question after a session, the first and the next with the same mentee; and of a call that
finds nothing."""


@pytest.fixture
def steps(ana: Phone, bot: LocalBot) -> dict[str, list[Statement]]:
    """What each step of a reflection asked, of a mentor for whom it is not the first."""
    ana.says("/reflect Anna")
    ana.says("I waited.")
    ana.presses("None of these")
    ana.presses("Well")
    ana.presses("No")
    steps = {}
    for name, step in reflect(ana).items():
        step()
        steps[name] = handle(bot)
        bot.deliver()
    assert ana.screen.startswith("Saved · Thu 26 Nov · Anna · Trust (8a)"), "all were taken"
    return steps


@pytest.fixture
def nudges(ana: Phone, bot: LocalBot) -> dict[str, list[Statement]]:
    """What the turns asked in which the bot speaks first."""
    ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    nudges, chat = {}, ana.chat
    for name in NUDGES:
        due = bot.find_due()
        assert due is not None
        bot.now = due
        with bot.work() as conn:
            if name == "nothing due":
                bot.now -= timedelta(days=1)
                inbox.add_wakeups(conn, [("reminder:0:2026-12-16", chat)], bot.now)
            else:
                assert fire(conn, bot.now) == 1
        nudges[name] = handle(bot)
        bot.deliver()
    assert ana.screen.startswith("Anna, today 15:00–16:00."), "it was asked"
    return nudges


def handle(bot: LocalBot) -> list[Statement]:
    """Take the one event that waits."""
    with bot.work() as conn:
        received = inbox.claim(conn)
        assert received is not None
        with overheard(bot.engine) as statements:
            take(conn, bot.context, received, bot.now)
        inbox.mark_handled(conn, received.id)
    return statements


@contextmanager
def overheard(engine: Engine) -> Iterator[list[Statement]]:
    statements: list[Statement] = []

    def note(conn: Any, cursor: Any, text: str, values: Any, context: Any, many: bool) -> None:
        statements.append(Statement(" ".join(text.split()), repr(values)))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(engine, "before_cursor_execute", note)


def list_longer(steps: dict[str, list[Statement]], most: dict[str, int]) -> dict[str, Any]:
    """The steps that ask more than they did."""
    return {
        name: [each.text for each in asked]
        for name, asked in steps.items()
        if len(asked) > most[name]
    }


def test_no_step_of_a_quick_reflection_asks_more_than_it_did(
    steps: dict[str, list[Statement]],
) -> None:
    assert list_longer(steps, MOST) == {}


def test_speaking_first_asks_no_more_than_it_did(nudges: dict[str, list[Statement]]) -> None:
    assert list_longer(nudges, NUDGES) == {}, {n: len(a) for n, a in nudges.items()}


AGAIN = ("SELECT phases.", "SELECT mentors.quiet_from,")
"""Small rows that are read by what decides whether to ask, and by the conversation that asks."""


def list_read_twice(asked: list[Statement]) -> Iterator[str]:
    """What was read again though nothing had been written to any table it is read from."""
    known: set[Statement] = set()
    for each in asked:
        if each.text.startswith("SELECT"):
            if each in known and not each.text.startswith(AGAIN):
                yield each.text
            known.add(each)
        else:
            [written] = re.findall(r"^(?:INSERT INTO|UPDATE|DELETE FROM) (\w+)", each.text)
            known = {old for old in known if not re.search(rf"\b{written}\b", old.text)}


def test_nothing_is_read_twice_in_a_step(
    steps: dict[str, list[Statement]], nudges: dict[str, list[Statement]]
) -> None:
    for name, asked in {**steps, **nudges}.items():
        assert any(each.text.startswith("SELECT") for each in asked), "the listener hears"
        assert list(list_read_twice(asked)) == [], name
