"""Which message need not have arrived, and which was dropped: the nudge drill tells them apart."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection, delete, select

from storage.queues import cards, outbox
from storage.queues.deliveries import Allowance
from storage.tables import outbox as table
from storage.tables import runs
from tests.crash.history import connected, keep_history
from tests.crash.mortal import CLAIMING, claim_and_tell
from tests.crash.nudged import keep_calls, list_overtaken, settle_mentors

pytestmark = pytest.mark.unmeasured

BOT, CHAT = 4200001, 1
BEGIN = datetime(2027, 1, 4, 9, tzinfo=UTC)
END = BEGIN + timedelta(hours=6)
GOOD, LATE = END - timedelta(hours=1), END + timedelta(hours=1)
DEAD, ALIVE = 1, 2  # senders


@pytest.fixture
def url(database_url: str) -> str:
    with connected(database_url) as conn:
        settle_mentors(conn, BOT, [1001], BEGIN)
    keep_history(database_url)
    keep_calls(database_url)
    return database_url


def add_card(conn: Connection) -> int:
    run = int(conn.execute(select(runs.c.id)).scalar_one())
    return cards.add_card(conn, CHAT, run, [("Well", "x:help:0:0")])


def speak(conn: Connection) -> tuple[int, int]:
    """What is said first, on a card of its own: both ids."""
    card, body = add_card(conn), {"text": "How did it go?", "buttons": [], "silent": False}
    row = outbox.add(
        conn, CHAT, "send", body, card=card, priority=1, good_from_at=BEGIN, good_until_at=END
    )
    return row, card


def claim(conn: Connection, at: datetime, sender: int = ALIVE) -> list[int]:
    return [each.id for each in claim_and_tell(conn, 0.0, Allowance(64, 64, at=at), sender)]


def lose_process(conn: Connection, row: int) -> None:
    """Whoever sends dies with it in hand, and it waits again."""
    assert claim(conn, GOOD, DEAD) == [row]
    outbox.recover(conn, 0.0, GOOD, ALIVE)


def answer(conn: Connection, card: int) -> None:
    """What the mentor wrote is taken for the answer, and told on a younger card."""
    add_card(conn)
    outbox.add(conn, CHAT, "strip", {}, card=card)


@pytest.mark.parametrize("tried", [False, True])
def test_what_is_answered_past_its_hours_is_overtaken(url: str, tried: bool) -> None:
    """Whether or not a process has died with it in hand before."""
    with connected(url) as conn:
        row, card = speak(conn)
        if tried:
            lose_process(conn, row)
        answer(conn, card)
        assert claim(conn, LATE) == []
        assert not outbox.has_waiting(conn, CHAT)
    assert list_overtaken(url) == {row}


def test_what_is_good_still_is_sent(url: str) -> None:
    with connected(url) as conn:
        row, card = speak(conn)
        lose_process(conn, row)
        answer(conn, card)
        assert claim(conn, GOOD) == [row]
    assert list_overtaken(url) == set()


@pytest.mark.parametrize(
    ("claimed_at", "in_hand", "answered"),
    [
        pytest.param(GOOD, False, True, id="good still"),
        pytest.param(None, False, True, id="not by a claim"),
        pytest.param(LATE, True, True, id="in hand"),
        pytest.param(LATE, False, False, id="unanswered"),
    ],
)
def test_what_disappears_otherwise_is_dropped(
    url: str, claimed_at: datetime | None, in_hand: bool, answered: bool
) -> None:
    with connected(url) as conn:
        row, card = speak(conn)
        if answered:
            answer(conn, card)
        if in_hand:
            assert claim(conn, GOOD) == [row]
        if claimed_at is not None:
            conn.execute(CLAIMING, {"at": claimed_at})
        conn.execute(delete(table).where(table.c.id == row))
    assert list_overtaken(url) == set()
