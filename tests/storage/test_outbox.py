"""A message waits, goes in its turn and at its pace, and nobody's late result disturbs it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select, text, update

from storage import chats as places
from storage import inbox, outbox
from storage.database import sqlite_engine
from storage.outbox import Allowance, Delivery
from storage.tables import cards, chats, mentors, metadata
from storage.tables import inbox as events
from storage.tables import outbox as table

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
SCREEN = {"text": "How did it go?", "buttons": [], "silent": False}
ANA, BEN = 1, 2  # chats; Telegram knows them as 101 and 102
MANY = Allowance(64, 64)
UNPACED = Allowance(64, 64, paced=False)


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[Connection]:
    engine = sqlite_engine(f"sqlite:///{tmp_path}/outbox.db", "BEGIN", ("foreign_keys = ON",))
    with engine.begin() as conn:
        metadata.create_all(conn)
        for chat in (ANA, BEN):
            conn.execute(insert(chats).values(id=chat, bot_id=1, chat_id=100 + chat))
        yield conn
    engine.dispose()


def card(conn: Connection, chat: int = ANA, message: int | None = None) -> int:
    row = insert(cards).values(chat=chat, message=message).returning(cards.c.id)
    return int(conn.execute(row).scalar_one())


def message_of(conn: Connection, card: int) -> int | None:
    found: int | None = conn.execute(
        select(cards.c.message).where(cards.c.id == card)
    ).scalar_one()
    return found


def send(conn: Connection, chat: int = ANA, **given: Any) -> int:
    return outbox.add(conn, chat, "send", SCREEN, **given)


def take(conn: Connection, real: float = 0.0, allowance: Allowance = MANY) -> list[Delivery]:
    return outbox.claim(conn, real, allowance)


def take_one(conn: Connection, real: float = 0.0, allowance: Allowance = MANY) -> Delivery:
    (delivery,) = take(conn, real, allowance)
    return delivery


def ids(deliveries: list[Delivery]) -> list[int]:
    return [each.id for each in deliveries]


def state(conn: Connection, row: int) -> str | None:
    return conn.execute(select(table.c.state).where(table.c.id == row)).scalar_one_or_none()


def asked_anew(conn: Connection) -> list[tuple[str, Any]]:
    waiting = select(events.c.key, events.c.payload).where(events.c.state == "new")
    rows = conn.execute(waiting.order_by(events.c.id))
    return [(key, json.loads(payload)["shown"]) for key, payload in rows]


# Claim


def test_a_delivery_carries_all_that_the_sender_needs(conn: Connection) -> None:
    on = card(conn, message=55)
    row = outbox.add(conn, ANA, "edit", SCREEN, card=on)
    assert take_one(conn) == Delivery(
        id=row,
        token=1,
        chat=ANA,
        chat_id=101,
        kind="edit",
        body=SCREEN,
        card=on,
        message=55,
        cuts=0,
        tries=0,
        last=False,
    )


def test_one_message_of_a_chat_is_under_way_at_a_time_and_their_order_holds(
    conn: Connection,
) -> None:
    first, second, other = send(conn), send(conn), send(conn, BEN)
    taken = take(conn)
    assert ids(taken) == [first, other]
    assert take(conn) == []
    assert outbox.settle_sent(conn, taken[0], 55)
    assert ids(take(conn)) == [second]


def test_a_message_that_must_wait_holds_up_those_behind_it(conn: Connection) -> None:
    first, _second = send(conn), send(conn)
    outbox.put_back(conn, take_one(conn), 30.0)
    assert take(conn, 29.9) == []
    delivery = take_one(conn, 30.0)
    assert (delivery.id, delivery.tries, delivery.cuts) == (first, 1, 0)


def test_signals_wait_for_nobody_and_count_for_nothing(conn: Connection) -> None:
    send(conn)
    taken = take(conn)
    signals = [
        outbox.add(conn, ANA, "answer", {"query": str(n), "text": ""}, priority=1)
        for n in range(5)
    ]
    signals.append(outbox.add(conn, ANA, "react", {"message": 3, "emoji": "✍"}))
    assert ids(take(conn, allowance=Allowance(64, 0))) == signals
    assert len(taken) == 1


def test_replies_go_before_reminders_and_signals_before_both(conn: Connection) -> None:
    reminder = send(conn, ANA, priority=1)
    reply = send(conn, BEN)
    signal = outbox.add(conn, ANA, "answer", {"query": "q", "text": ""})
    assert ids(take(conn, allowance=Allowance(2, 2))) == [signal, reply]
    assert ids(take(conn)) == [reminder]


def test_no_more_messages_are_claimed_than_allowed(conn: Connection) -> None:
    first, second = send(conn), send(conn, BEN)
    assert take(conn, allowance=Allowance(0, 0)) == []
    assert ids(take(conn, allowance=Allowance(64, 1))) == [first]
    assert ids(take(conn, allowance=Allowance(64, 1))) == [second]


def test_two_messages_go_at_once_and_then_one_a_second(conn: Connection) -> None:
    for _ in range(5):
        send(conn)
    went: list[float] = []
    real = 1000.0
    while len(went) < 5:
        for delivery in take(conn, real):
            went.append(real)
            outbox.settle_sent(conn, delivery, None)
        real += 0.125
    assert [each - went[0] for each in went] == [0.0, 0.125, 1.0, 2.0, 3.0]


def test_without_a_pace_they_go_as_fast_as_they_are_settled(conn: Connection) -> None:
    for _ in range(5):
        send(conn)
        outbox.settle_sent(conn, take_one(conn, 0.0, UNPACED), None)


def test_a_blocked_chat_is_held_until_it_can_be_reached(conn: Connection) -> None:
    row = send(conn)
    outbox.add(conn, ANA, "answer", {"query": "q", "text": ""})
    delivery = next(each for each in take(conn) if each.kind == "send")
    assert outbox.block(conn, delivery, NOW)
    assert take(conn, 1000.0) == []
    assert outbox.count_states(conn)["held"] == 1
    places.unblock(conn, ANA)
    assert take_one(conn, 1000.0).id == row


def test_an_edit_without_a_message_is_sent_and_a_strip_is_needless(conn: Connection) -> None:
    on = card(conn)
    strip = outbox.add(conn, ANA, "strip", {}, card=on)
    edit = outbox.add(conn, ANA, "edit", SCREEN, card=on)
    assert take(conn) == []
    assert state(conn, strip) is None
    assert outbox.find_next_due(conn, 0.0, MANY) == 0.0, "the one behind it may go at once"
    delivery = take_one(conn)
    assert (delivery.id, delivery.kind) == (edit, "send")
    outbox.settle_sent(conn, delivery, 77)
    assert message_of(conn, on) == 77


def test_the_next_due_time_is_known_without_looking_all_the_time(conn: Connection) -> None:
    assert outbox.find_next_due(conn, 0.0, MANY) is None
    send(conn)
    outbox.put_back(conn, take_one(conn, 10.0), 40.0)
    send(conn)
    assert outbox.find_next_due(conn, 10.0, MANY) == 40.0
    for _ in range(2):
        outbox.settle_sent(conn, take_one(conn, 40.0), None)
    send(conn)
    assert outbox.find_next_due(conn, 40.0, MANY) == 41.0, "the pace"
    assert outbox.find_next_due(conn, 40.0, UNPACED) == 0.0
    outbox.add(conn, ANA, "answer", {"query": "q", "text": ""})
    assert outbox.find_next_due(conn, 40.0, MANY) == 0.0


def test_a_backlog_is_not_read_to_its_end_for_the_next_message(conn: Connection) -> None:
    for statement in (outbox._MESSAGES, outbox._SIGNALS):
        filled = statement.params(real=1.0, again=True, paced=True, rows=1)
        sql = filled.compile(conn.engine, compile_kwargs={"literal_binds": True})
        plan = [row[3] for row in conn.execute(text(f"EXPLAIN QUERY PLAN {sql}"))]
        assert any("ix_outbox_state_priority_id" in line for line in plan), plan
        assert not any("TEMP B-TREE" in line for line in plan), plan


# Settle


def test_a_sent_message_leaves_only_its_number(conn: Connection) -> None:
    on = card(conn)
    row = send(conn, card=on)
    assert outbox.settle_sent(conn, take_one(conn), 55)
    assert (state(conn, row), message_of(conn, on)) == (None, 55)


def test_a_late_result_changes_nothing_and_says_so(conn: Connection) -> None:
    on = card(conn)
    row = send(conn, card=on)
    late = take_one(conn)
    outbox.recover(conn, 61.0, NOW)
    mine = take_one(conn, 61.0)
    assert mine.token > late.token
    assert not outbox.settle_sent(conn, late, 55)
    assert not outbox.put_back(conn, late, 99.0, cut=True)
    assert not outbox.settle_uncertain(conn, late, 61.0, NOW)
    assert not outbox.settle_dead(conn, late, "no")
    assert not outbox.send_anew(conn, late, 61.0)
    assert not outbox.block(conn, late, NOW)
    assert (state(conn, row), message_of(conn, on)) == ("sending", None)
    assert outbox.settle_sent(conn, mine, 56)
    assert message_of(conn, on) == 56


def test_a_result_that_comes_late_but_before_anybody_else_counts(conn: Connection) -> None:
    row = send(conn)
    late = take_one(conn)
    outbox.recover(conn, 61.0, NOW)
    assert outbox.settle_sent(conn, late, 55)
    assert state(conn, row) is None


def test_an_id_is_never_given_out_twice(conn: Connection) -> None:
    first = send(conn)
    outbox.settle_sent(conn, take_one(conn), None)
    assert send(conn) > first


def test_a_card_whose_message_is_gone_is_sent_anew(conn: Connection) -> None:
    on = card(conn, message=55)
    outbox.add(conn, ANA, "edit", SCREEN, card=on)
    assert outbox.send_anew(conn, take_one(conn), 5.0)
    assert message_of(conn, on) is None
    delivery = take_one(conn, 5.0)
    assert (delivery.kind, delivery.message) == ("send", None)


def test_a_dead_letter_makes_way_and_may_be_tried_again(conn: Connection) -> None:
    dead, behind = send(conn), send(conn)
    outbox.settle_dead(conn, take_one(conn), "send: BadRequest" + "x" * 300)
    assert conn.execute(select(table.c.problem).where(table.c.id == dead)).scalar_one() == (
        "send: BadRequest" + "x" * 184
    )
    later = take_one(conn)
    assert later.id == behind
    assert outbox.count_states(conn) == {"dead": 1, "sending": 1}
    assert outbox.retry_dead(conn) == 1
    assert take(conn, 0.0, UNPACED) == [], "it waits for the one that is under way"
    outbox.settle_sent(conn, later, None)
    assert take_one(conn, 1000.0).id == dead


# What nobody knows


def test_what_was_cut_off_waits_until_telegram_was_reached(conn: Connection) -> None:
    row = send(conn)
    outbox.put_back(conn, take_one(conn), 0.0, cut=True)
    silent = Allowance(64, 64, again=False)
    assert take(conn, 9.0, silent) == []
    assert outbox.find_next_due(conn, 9.0, silent) is None
    delivery = take_one(conn, 9.0)
    assert (delivery.id, delivery.cuts) == (row, 1)


def test_a_lost_question_is_asked_anew(conn: Connection) -> None:
    on = card(conn, message=55)
    row = send(conn, card=on)
    assert outbox.settle_uncertain(conn, take_one(conn), 10.0, NOW)
    assert (state(conn, row), message_of(conn, on)) == ("uncertain", None)
    assert asked_anew(conn) == [(f"shown:{row}", on)]
    assert conn.execute(select(table.c.body)).scalar_one() == {}, "the words are not kept"
    conn.execute(text("DELETE FROM inbox"))
    outbox.recover(conn, 1000.0, NOW)
    assert asked_anew(conn) == [], "once it has been asked, that is all"


def test_a_chat_that_loses_question_after_question_is_not_asked_in_a_loop(
    conn: Connection,
) -> None:
    on = card(conn)
    first = send(conn, card=on)
    outbox.settle_uncertain(conn, take_one(conn, 10.0), 10.0, NOW)
    second = send(conn, card=on)
    outbox.settle_uncertain(conn, take_one(conn, 10.0), 10.0, NOW)
    outbox.recover(conn, 69.9, NOW)
    assert asked_anew(conn) == [(f"shown:{first}", on)]
    outbox.recover(conn, 70.0, NOW)
    outbox.recover(conn, 70.0, NOW)
    assert asked_anew(conn) == [(f"shown:{first}", on), (f"shown:{second}", on)]


def test_it_is_asked_as_soon_as_the_chat_is_reached(conn: Connection) -> None:
    for _ in range(2):
        send(conn)
        outbox.settle_uncertain(conn, take_one(conn, 10.0), 10.0, NOW)
    assert len(asked_anew(conn)) == 1
    outbox.add(conn, ANA, "react", {"message": 3, "emoji": "✍"})
    send(conn)
    signal, reply = take(conn, 20.0)
    outbox.settle_sent(conn, signal, None, NOW)
    assert len(asked_anew(conn)) == 1
    outbox.settle_sent(conn, reply, None, NOW)
    assert [shown for _, shown in asked_anew(conn)] == [None, None]
    assert outbox.count_states(conn) == {}
    send(conn)
    outbox.settle_sent(conn, take_one(conn, 30.0), None, NOW)
    assert len(asked_anew(conn)) == 2


def test_who_is_alone_need_not_wait_for_the_lease_of_the_dead(conn: Connection) -> None:
    row = send(conn)
    take(conn)
    assert outbox.recover(conn, 1.0, NOW, mine=[row], alone=True) == 0, "it is in my own hands"
    assert outbox.recover(conn, 1.0, NOW, alone=True) == 1
    assert take_one(conn, 1.0).cuts == 1


def test_a_dead_process_may_have_sent_what_it_had_in_hand(conn: Connection) -> None:
    row = send(conn)
    take(conn)
    assert outbox.recover(conn, 59.0, NOW) == 0, "its lease still runs"
    assert outbox.recover(conn, 61.0, NOW, mine=[row]) == 0, "it is in my own hands"
    assert outbox.recover(conn, 61.0, NOW) == 1
    assert take_one(conn, 61.0).cuts == 1
    assert outbox.recover(conn, 122.0, NOW) == 1
    assert state(conn, row) == "uncertain"
    assert [key for key, _ in asked_anew(conn)] == [f"shown:{row}"]


def test_what_can_be_repeated_is_simply_repeated(conn: Connection) -> None:
    outbox.add(conn, ANA, "edit", SCREEN, card=card(conn, message=55))
    for real in (0.0, 61.0, 122.0, 183.0):
        outbox.recover(conn, real, NOW)
        delivery = take_one(conn, real, Allowance(64, 64, again=False))
        assert (delivery.kind, delivery.cuts) == ("edit", 0)
        assert delivery.tries == 0, "else its next failure would keep the chat waiting for minutes"


# The last message


def leave(conn: Connection) -> Delivery:
    send(conn, last=True)
    return take_one(conn)


def is_known(conn: Connection) -> bool:
    return conn.execute(select(chats.c.id).where(chats.c.id == ANA)).first() is not None


def test_after_the_last_message_the_chat_is_forgotten(conn: Connection) -> None:
    outbox.settle_sent(conn, leave(conn), 55)
    assert not is_known(conn)


def test_so_it_is_when_the_last_message_never_arrives(conn: Connection) -> None:
    outbox.settle_dead(conn, leave(conn), "send: BadRequest")
    assert not is_known(conn)


def test_so_it_is_when_nobody_knows(conn: Connection) -> None:
    outbox.settle_uncertain(conn, leave(conn), 0.0, NOW)
    assert not is_known(conn)
    assert asked_anew(conn) == []


def test_so_it_is_when_the_bot_was_blocked(conn: Connection) -> None:
    delivery = leave(conn)
    outbox.add(conn, ANA, "leave", {}, last=True)
    outbox.block(conn, delivery, NOW)
    assert not is_known(conn)
    assert outbox.count_states(conn) == {}


def test_somebody_who_came_back_keeps_the_chat(conn: Connection) -> None:
    delivery = leave(conn)
    conn.execute(insert(mentors).values(chat=ANA, zone="Europe/Brussels", joined_at=NOW))
    outbox.settle_sent(conn, delivery, 55)
    assert is_known(conn)


def test_somebody_who_has_just_written_keeps_the_chat(conn: Connection) -> None:
    delivery = leave(conn)
    inbox.add_event(conn, "telegram:1:1", ANA, "{}", NOW)
    outbox.settle_sent(conn, delivery, 55)
    assert is_known(conn)


def test_what_still_waits_keeps_the_chat(conn: Connection) -> None:
    delivery = leave(conn)
    send(conn)
    outbox.settle_sent(conn, delivery, 55)
    assert is_known(conn)


def test_a_chat_that_is_gone_takes_its_messages_along(conn: Connection) -> None:
    send(conn)
    delivery = take_one(conn)
    conn.execute(update(table).values(card=None))
    conn.execute(chats.delete())
    assert not outbox.settle_sent(conn, delivery, 55, NOW)
