"""A message waits, goes in its turn and at its pace, and nobody's late result disturbs it."""

import pytest
from sqlalchemy import Connection, select, update

from storage.queues import chats as places
from storage.queues import dead_letters, outbox
from storage.queues.deliveries import Allowance, Delivery
from storage.tables import chats as places_table
from storage.tables import outbox as table
from tests.storage.letters import (
    ANA,
    BEN,
    MANY,
    NOW,
    SCREEN,
    UNPACED,
    card,
    ids,
    message_of,
    send,
    state,
    take,
    take_one,
)

pytestmark = pytest.mark.usefixtures("two_chats")


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


def test_after_the_clock_was_set_back_nobody_waits_for_what_it_said(conn: Connection) -> None:
    """A server asked for two hours of silence; then the clock was set back for a week."""
    before, now = 1_000_000.0, 400_000.0
    row = send(conn)
    outbox.put_back(conn, take_one(conn, before), before + 7200.0)
    paced = select(places_table.c.paced_real, places_table.c.eased_real)
    conn.execute(update(places_table).values(eased_real=before))
    outbox.forget_times(conn, now)
    assert conn.execute(paced.where(places_table.c.id == ANA)).one() == (now, now)
    assert outbox.find_next_due(conn, now, MANY) == now
    assert take_one(conn, now).id == row


def test_what_waits_for_a_while_goes_on_waiting(conn: Connection) -> None:
    row = send(conn)
    outbox.put_back(conn, take_one(conn, 1000.0), 1000.0 + outbox.MAX_WAIT_SECONDS)
    outbox.forget_times(conn, 1000.0)
    assert outbox.find_next_due(conn, 1000.0, MANY) == 1000.0 + outbox.MAX_WAIT_SECONDS
    assert state(conn, row) == "queued"


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
    assert dead_letters.retry(conn) == 1
    assert take(conn, 0.0, UNPACED) == [], "it waits for the one that is under way"
    outbox.settle_sent(conn, later, None)
    assert take_one(conn, 1000.0).id == dead
