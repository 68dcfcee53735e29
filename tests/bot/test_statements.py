"""A step of a conversation stays cheap: what it may ask of the database is counted.

Statements are most of what a step costs, in the one thread that writes and on the way to a server.
Whoever adds one on purpose changes the table; whoever adds one by accident finds it here.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import pytest
from sqlalchemy import Engine, event

from bot.worker import take
from storage import inbox
from tests.bot.phone import Exchange, Phone


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


MOST = {"/reflect": 10, "moment": 13, "ability": 9, "mentee": 11, "outcome": 10}
"""Statements between the claim of an event and "handled"."""


@pytest.fixture
def steps(ana: Phone, exchange: Exchange) -> dict[str, list[Statement]]:
    """What each step of a reflection asked, of a mentor for whom it is not the first."""
    ana.says("/reflect Anna")
    ana.says("I waited.")
    ana.presses("Skip")
    ana.presses("Well")
    ana.presses("No")
    steps = {}
    for name, step in reflect(ana).items():
        step()
        steps[name] = handle(exchange)
        exchange.deliver()
    assert ana.screen.startswith("Saved · Thu 26 Nov · Anna · Trust (8a)"), "all were taken"
    return steps


def handle(exchange: Exchange) -> list[Statement]:
    """Take the one event that waits."""
    with exchange.work() as conn:
        received = inbox.claim(conn)
        assert received is not None
        with overheard(exchange.engine) as statements:
            take(conn, exchange.house, received, exchange.now)
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


def test_no_step_of_a_quick_reflection_asks_more_than_it_did(
    steps: dict[str, list[Statement]],
) -> None:
    more = {
        name: [each.text for each in asked]
        for name, asked in steps.items()
        if len(asked) > MOST[name]
    }
    assert more == {}


def test_nothing_is_read_twice_in_a_step(steps: dict[str, list[Statement]]) -> None:
    for name, asked in steps.items():
        read = [each for each in asked if each.text.startswith("SELECT")]
        assert read, "the listener hears"
        assert len(read) == len(set(read)), name
