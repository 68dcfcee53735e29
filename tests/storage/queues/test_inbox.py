"""What arrives is kept once, handled in order and once, and then forgotten."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection, select, text

from storage.queues import inbox
from storage.queues.inbox import NotWaitingError, RawUpdate, Received
from storage.tables import InboxSource, chats

BOT = 4200001
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def arrive(conn: Connection, *updates: int, chat_id: int | None = 7) -> int:
    arrivals = [
        RawUpdate(f"telegram:{BOT}:{each}", chat_id, f'{{"u":{each}}}') for each in updates
    ]
    return inbox.add(conn, BOT, arrivals, NOW)


def claim(conn: Connection) -> Received:
    received = inbox.claim(conn)
    assert received is not None
    return received


def test_updates_wait_in_the_order_of_their_arrival(conn: Connection) -> None:
    assert arrive(conn, 1, 2) == 2
    first = claim(conn)
    assert (first.key, first.payload) == (f"telegram:{BOT}:1", '{"u":1}')
    inbox.mark_handled(conn, first.id)
    assert claim(conn).payload == '{"u":2}'
    inbox.mark_handled(conn, claim(conn).id)
    assert inbox.claim(conn) is None


def test_what_was_delivered_before_is_ignored(conn: Connection) -> None:
    assert arrive(conn, 1) == 1
    assert arrive(conn, 1, 2, 2, 3) == 2
    inbox.mark_handled(conn, claim(conn).id)
    assert arrive(conn, 1) == 0
    assert arrive(conn) == 0


def test_a_chat_is_known_by_bot_and_telegrams_id(conn: Connection) -> None:
    arrive(conn, 1, chat_id=7)
    arrive(conn, 2, chat_id=8)
    inbox.add(conn, BOT + 1, [RawUpdate("telegram:other:1", 7, "{}")], NOW)
    arrive(conn, 3, chat_id=7)
    known = conn.execute(select(chats.c.bot_id, chats.c.chat_id).order_by(chats.c.id)).all()
    assert [tuple(row) for row in known] == [(BOT, 7), (BOT, 8), (BOT + 1, 7)]
    places = conn.execute(text("SELECT chat FROM inbox ORDER BY id")).scalars().all()
    assert places == [1, 2, 3, 1]


def test_an_update_without_a_chat_is_kept_too(conn: Connection) -> None:
    arrive(conn, 1, chat_id=None)
    assert claim(conn).chat is None


def test_an_event_of_our_own_happens_once(conn: Connection) -> None:
    arrive(conn, 1)
    assert inbox.add_event(conn, "shown:5", 1, "{}", NOW) is True
    assert inbox.add_event(conn, "shown:5", 1, "{}", NOW) is False


def test_a_handled_event_loses_its_content_and_cannot_be_handled_again(conn: Connection) -> None:
    arrive(conn, 1)
    received = claim(conn)
    inbox.mark_handled(conn, received.id)
    assert conn.execute(text("SELECT state, payload FROM inbox")).one() == ("handled", None)
    assert inbox.claim(conn) is None
    with pytest.raises(NotWaitingError):
        inbox.mark_handled(conn, received.id)
    with pytest.raises(NotWaitingError):
        inbox.park(conn, received.id, "ValueError at turn:7")


def test_a_parked_event_lets_the_others_pass_and_may_be_tried_again(conn: Connection) -> None:
    arrive(conn, 1, 2)
    inbox.park(conn, claim(conn).id, "ValueError at turn:7" + "x" * 200)
    assert claim(conn).key.endswith(":2")
    assert inbox.count_new(conn) == 1
    (put_aside,) = inbox.parked(conn)
    assert put_aside.key.endswith(":1")
    assert put_aside.problem.startswith("ValueError at turn:7")
    assert len(put_aside.problem) == 120
    assert put_aside.received_at == NOW
    assert inbox.retry_parked(conn) == 1
    assert claim(conn).payload == '{"u":1}'
    assert inbox.parked(conn) == []


def test_keys_are_forgotten_when_they_can_no_longer_be_delivered(conn: Connection) -> None:
    arrive(conn, 1, 2)
    inbox.mark_handled(conn, claim(conn).id)
    assert inbox.prune(conn, NOW + timedelta(days=8)) == 0
    assert inbox.prune(conn, NOW + timedelta(days=8, seconds=1)) == 1
    assert arrive(conn, 1) == 1, "a new update may have an old number"
    assert claim(conn).key.endswith(":2"), "what still waits is never pruned"


def test_the_key_of_an_event_says_who_brought_it_and_what_it_is_about() -> None:
    told = Received(1, "late:77:20261126T200000", 1, "{}")
    assert (told.source, told.about) == (InboxSource.LATE, "77:20261126T200000")
    for unknown in ("", "telepathy:1", "Late:1", "later:1"):
        with pytest.raises(ValueError, match="InboxSource"):
            _ = Received(1, unknown, 1, "{}").source
