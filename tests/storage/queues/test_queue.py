"""Whose turn it is: oldest first, a chat at a time, and each chat within its allowance."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, delete, select

from storage.queues import chats as places
from storage.queues import inbox, outbox
from storage.queues.inbox import (
    EVENT_INTERVAL_SECONDS,
    MAX_EVENTS_AT_ONCE,
    MAX_UNASKED_READY,
    RawUpdate,
    Received,
)
from storage.tables import chats
from storage.tables import outbox as table

BOT = 4200001
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
REAL = 1_764_000_000.0
ANA, BEN, CLEO = 101, 102, 103  # Telegram's ids
EVER = float("inf")


def arrive(conn: Connection, *arrivals: tuple[int, int | None]) -> None:
    """Updates, each with its number and its chat."""
    rows = [RawUpdate(f"telegram:{BOT}:{each}", chat, f"[{each}]") for each, chat in arrivals]
    inbox.add(conn, BOT, rows, NOW)


def take(conn: Connection, real: float | None = None) -> Received | None:
    """What is handled next, and is then done."""
    received = inbox.claim(conn, real)
    if received is not None:
        inbox.mark_handled(conn, received.id)
    return received


def handled(conn: Connection, real: float | None = None) -> list[int]:
    """The numbers of all that may be handled now, in their order."""
    order = []
    while (received := take(conn, real)) is not None:
        order.append(int(received.payload.strip("[]")))
    return order


def waits(conn: Connection) -> dict[int, int | None]:
    """Telegram's id of each chat, and the event for which it stands in the queue."""
    return dict(conn.execute(select(chats.c.chat_id, chats.c.waits)).all())


def chat_of(conn: Connection, chat_id: int) -> int:
    return int(conn.execute(select(chats.c.id).where(chats.c.chat_id == chat_id)).scalar_one())


# The queue


def test_the_oldest_event_of_all_is_handled_first(conn: Connection) -> None:
    arrive(conn, (1, BEN), (2, ANA), (3, BEN), (4, CLEO), (5, ANA))
    arrive(conn, (6, BEN))
    assert handled(conn) == [1, 2, 3, 4, 5, 6]


def test_a_chat_stands_in_the_queue_with_its_oldest(conn: Connection) -> None:
    arrive(conn, (1, ANA), (2, BEN), (3, ANA))
    first, second, third = 1, 2, 3  # rows
    assert waits(conn) == {ANA: first, BEN: second}
    take(conn)
    assert waits(conn) == {ANA: third, BEN: second}
    take(conn)
    assert waits(conn) == {ANA: third, BEN: None}
    take(conn)
    assert waits(conn) == {ANA: None, BEN: None}
    inbox.add_event(conn, "reminder:1:2026-11-26", chat_of(conn, BEN), "[4]", NOW)
    assert waits(conn) == {ANA: None, BEN: 4}


def test_what_is_delivered_again_puts_nobody_in_the_queue(conn: Connection) -> None:
    arrive(conn, (1, ANA))
    assert handled(conn) == [1]
    arrive(conn, (1, ANA))
    inbox.add_event(conn, f"telegram:{BOT}:1", chat_of(conn, ANA), "[1]", NOW)
    assert waits(conn) == {ANA: None}


def test_a_chat_whose_event_is_put_aside_goes_on_with_its_next(conn: Connection) -> None:
    arrive(conn, (1, ANA), (2, ANA))
    poison = inbox.claim(conn)
    assert poison is not None
    inbox.park(conn, poison.id, "ValueError in hear, line 7")
    assert waits(conn) == {ANA: 2}
    assert handled(conn) == [2]


def test_a_retried_event_is_the_oldest_of_its_chat_again(conn: Connection) -> None:
    arrive(conn, (1, ANA), (2, ANA), (3, BEN), (4, None))
    for _ in range(4):
        received = inbox.claim(conn)
        assert received is not None
        inbox.park(conn, received.id, "ValueError in hear, line 7")
    assert waits(conn) == {ANA: None, BEN: None}
    arrive(conn, (5, BEN))
    assert waits(conn) == {ANA: None, BEN: 5}
    assert inbox.retry_parked(conn) == 4
    assert waits(conn)[ANA] == 1
    assert sorted(handled(conn)) == [1, 2, 3, 4, 5]


def test_who_waits_for_a_younger_event_does_not_forget_the_retried_one(conn: Connection) -> None:
    arrive(conn, (1, ANA))
    received = inbox.claim(conn)
    assert received is not None
    inbox.park(conn, received.id, "ValueError in hear, line 7")
    arrive(conn, (2, ANA))
    inbox.retry_parked(conn)
    assert handled(conn) == [1, 2], "in the order of their arrival, although 2 stood in the queue"


def test_an_event_without_a_chat_is_handled_when_no_chat_waits(conn: Connection) -> None:
    arrive(conn, (1, None), (2, ANA), (3, None))
    assert handled(conn) == [2, 1, 3]


def test_an_event_whose_chat_is_gone_is_handled_all_the_same(conn: Connection) -> None:
    arrive(conn, (1, ANA), (2, BEN), (3, ANA))
    conn.execute(delete(chats).where(chats.c.chat_id == ANA))
    received = [take(conn) for _ in range(3)]
    assert [(each.payload, each.chat is None) for each in received if each is not None] == [
        ("[2]", False),
        ("[1]", True),
        ("[3]", True),
    ]
    assert take(conn) is None


def test_a_chat_that_waits_for_nothing_leaves_the_queue(conn: Connection) -> None:
    """Nobody knows how it came there; it must not keep the others waiting."""
    arrive(conn, (1, ANA), (2, BEN))
    conn.exec_driver_sql("DELETE FROM inbox WHERE id = 1")
    assert handled(conn) == [2]
    assert waits(conn) == {ANA: None, BEN: None}


# People first


def call(conn: Connection, *chat_ids: int, number: int = 1) -> None:
    """The clock's events, one for each of these chats."""
    calls = [(f"reminder:{each}:{number}", chat_of(conn, each)) for each in chat_ids]
    inbox.add_wakeups(conn, calls, NOW)


def keys(conn: Connection, real: float | None = None) -> list[str]:
    found = []
    while (received := take(conn, real)) is not None:
        found.append(received.key.replace(f"telegram:{BOT}:", ""))
    return found


def meet(conn: Connection, *chat_ids: int) -> None:
    """They have written before."""
    arrive(conn, *((900 + each, each) for each in chat_ids))
    handled(conn)


def test_who_writes_comes_before_everybody_whom_the_clock_calls(conn: Connection) -> None:
    meet(conn, ANA, BEN, CLEO)
    call(conn, BEN, ANA)
    arrive(conn, (1, CLEO))
    assert keys(conn) == ["1", f"reminder:{BEN}:1", f"reminder:{ANA}:1"]


def test_who_writes_is_called_first_and_then_answered_before_the_others(
    conn: Connection,
) -> None:
    meet(conn, ANA, BEN, CLEO)
    call(conn, BEN, ANA, CLEO)
    arrive(conn, (1, CLEO))
    expected = [f"reminder:{CLEO}:1", "1", f"reminder:{BEN}:1", f"reminder:{ANA}:1"]
    assert keys(conn) == expected


def test_who_waits_for_an_answer_does_not_wait_longer_for_being_called(conn: Connection) -> None:
    meet(conn, ANA, BEN)
    arrive(conn, (1, BEN))
    call(conn, ANA, BEN)
    assert keys(conn) == ["1", f"reminder:{BEN}:1", f"reminder:{ANA}:1"]


def test_a_chat_that_was_called_is_patient_anew_each_time(conn: Connection) -> None:
    meet(conn, ANA, BEN)
    for number in (1, 2):
        call(conn, ANA, number=number)
        arrive(conn, (number, BEN))
        assert keys(conn) == [str(number), f"reminder:{ANA}:{number}"]


def test_when_only_those_wait_whom_the_clock_calls_it_is_looked_again_soon(
    conn: Connection,
) -> None:
    meet(conn, ANA)
    assert inbox.find_next_turn(conn) is None
    call(conn, ANA)
    assert inbox.find_next_turn(conn) == 0.0


# Room for what the bot says first


def ready(conn: Connection, count: int, chat: int = BEN, **given: Any) -> list[int]:
    """Messages sent first that wait to be sent."""
    of, body = chat_of(conn, chat), {"text": "How was it?", "buttons": []}
    return [outbox.add(conn, of, "send", body, priority=1, **given) for _ in range(count)]


def test_the_clock_calls_nobody_while_enough_is_ready_to_be_sent(conn: Connection) -> None:
    meet(conn, ANA, BEN)
    rows = ready(conn, MAX_UNASKED_READY)
    call(conn, ANA)
    arrive(conn, (1, BEN), (2, None))
    assert inbox.claim(conn, REAL, NOW) == Received(4, f"telegram:{BOT}:1", 2, "[1]")
    inbox.mark_handled(conn, 4)
    stray = inbox.claim(conn, REAL, NOW)
    assert stray is not None
    assert stray.chat is None
    inbox.mark_handled(conn, stray.id)
    assert inbox.claim(conn, REAL, NOW) is None
    conn.execute(delete(table).where(table.c.id == rows[0]))
    called = inbox.claim(conn, REAL, NOW)
    assert called is not None
    assert called.key == f"reminder:{ANA}:1"


def test_what_cannot_be_sent_now_takes_no_room(conn: Connection) -> None:
    meet(conn, ANA, BEN, CLEO)
    ready(conn, MAX_UNASKED_READY, good_from_at=NOW + timedelta(hours=9))
    ready(conn, MAX_UNASKED_READY, CLEO)
    places.block(conn, chat_of(conn, CLEO), NOW)
    ready(conn, MAX_UNASKED_READY - 1)
    call(conn, ANA)
    assert inbox.claim(conn, REAL, NOW) is not None


# The allowance


def flood(conn: Connection, count: int, chat: int = ANA, first: int = 1) -> None:
    arrive(conn, *((first + each, chat) for each in range(count)))


def test_thirty_are_handled_at_once_and_then_one_a_second(conn: Connection) -> None:
    flood(conn, MAX_EVENTS_AT_ONCE + 3)
    assert len(handled(conn, REAL)) == MAX_EVENTS_AT_ONCE
    assert handled(conn, REAL + EVENT_INTERVAL_SECONDS - 0.01) == []
    assert handled(conn, REAL + EVENT_INTERVAL_SECONDS) == [MAX_EVENTS_AT_ONCE + 1]
    assert handled(conn, REAL + EVENT_INTERVAL_SECONDS) == []
    assert handled(conn, REAL + 10 * EVENT_INTERVAL_SECONDS) == [
        MAX_EVENTS_AT_ONCE + 2,
        MAX_EVENTS_AT_ONCE + 3,
    ]


def test_without_a_time_nobody_is_slowed_down(conn: Connection) -> None:
    flood(conn, 3 * MAX_EVENTS_AT_ONCE)
    assert len(handled(conn)) == 3 * MAX_EVENTS_AT_ONCE


def test_a_calm_chat_gets_its_allowance_back(conn: Connection) -> None:
    flood(conn, MAX_EVENTS_AT_ONCE)
    assert len(handled(conn, REAL)) == MAX_EVENTS_AT_ONCE
    flood(conn, MAX_EVENTS_AT_ONCE + 5, first=100)
    assert len(handled(conn, REAL + 10 * EVENT_INTERVAL_SECONDS)) == 10, "one a second came back"
    flood(conn, MAX_EVENTS_AT_ONCE, first=200)
    assert len(handled(conn, REAL + 1000)) == MAX_EVENTS_AT_ONCE, "and never more than the whole"


def test_a_flood_delays_nobody_else(conn: Connection) -> None:
    flood(conn, 3 * MAX_EVENTS_AT_ONCE)
    handled(conn, REAL)
    arrive(conn, (1001, BEN), (1002, CLEO), (1003, BEN), (1004, None))
    assert handled(conn, REAL) == [1001, 1002, 1003, 1004]
    assert len(handled(conn)) == 2 * MAX_EVENTS_AT_ONCE, "and nothing of the flood is lost"


def test_who_hurries_is_told_once_in_a_flood(conn: Connection) -> None:
    flood(conn, MAX_EVENTS_AT_ONCE + 20)
    told = []
    for second in range(40):
        while (received := take(conn, REAL + second)) is not None:
            told.append(received.hurries)
    assert len(told) == MAX_EVENTS_AT_ONCE + 20
    assert [place for place, hurries in enumerate(told, 1) if hurries] == [MAX_EVENTS_AT_ONCE]


def test_who_hurries_again_after_a_pause_is_told_again(conn: Connection) -> None:
    for flooded in range(3):
        flood(conn, MAX_EVENTS_AT_ONCE + 5, first=1000 * flooded + 1)
        real, told = REAL + 1000 * flooded, 0
        for second in range(20):
            while (received := take(conn, real + second)) is not None:
                told += received.hurries
        assert told == 1


def test_who_has_just_used_up_his_allowance_is_not_told_so(conn: Connection) -> None:
    """Nothing of his has to wait."""
    flood(conn, MAX_EVENTS_AT_ONCE)
    told = [take(conn, REAL) for _ in range(MAX_EVENTS_AT_ONCE)]
    assert not any(each.hurries for each in told if each is not None)
    flood(conn, 2, first=100)
    (late,) = [each for each in (take(conn, REAL + 1), take(conn, REAL + 1)) if each is not None]
    assert late.hurries, "now something has"


def test_when_the_next_may_be_handled_is_known(conn: Connection) -> None:
    assert inbox.find_next_turn(conn) is None
    flood(conn, MAX_EVENTS_AT_ONCE + 1)
    assert (inbox.find_next_turn(conn) or EVER) < REAL, "it may at once"
    handled(conn, REAL)
    assert inbox.find_next_turn(conn) == pytest.approx(REAL + EVENT_INTERVAL_SECONDS)
    arrive(conn, (1001, BEN))
    assert (inbox.find_next_turn(conn) or EVER) < REAL, "another chat may at once"
    assert handled(conn, REAL) == [1001]
    assert handled(conn, REAL + EVENT_INTERVAL_SECONDS) == [MAX_EVENTS_AT_ONCE + 1]
    assert inbox.find_next_turn(conn) is None
