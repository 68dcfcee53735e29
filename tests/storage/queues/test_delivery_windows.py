"""What the bot says first leaves in its hours, and holds up nobody meanwhile."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection, select, update

from storage.queues import chats as places
from storage.queues import delivery_windows, inbox, outbox
from storage.queues.deliveries import Allowance, Delivery
from storage.tables import inbox as events
from storage.tables import outbox as table
from tests.storage.letters import ANA, BEN, NOW, SCREEN, card, ids, message_of, send, take_one

pytestmark = pytest.mark.usefixtures("two_chats")

HOUR = timedelta(hours=1)
EVENING = NOW + 6 * HOUR
MORNING = NOW + 20 * HOUR
NIGHT = NOW + 30 * HOUR
WORDED_ANEW = {**SCREEN, "text": "How did it go, on Sunday?"}


def say(conn: Connection, chat: int = ANA, on: int | None = None) -> int:
    """Something that nobody asked for, good until the evening."""
    return outbox.add(conn, chat, "send", SCREEN, card=on, priority=1, good_until_at=EVENING)


def put_off(conn: Connection, row: int) -> bool:
    return delivery_windows.reword(conn, row, WORDED_ANEW, MORNING, NIGHT)


def take(conn: Connection, hours_later: float) -> list[Delivery]:
    at = NOW + hours_later * HOUR
    return outbox.claim(conn, 0.0, Allowance(64, 64, paced=False, at=at))


def late(conn: Connection) -> list[tuple[str, int]]:
    rows = conn.execute(select(events.c.key, events.c.chat).order_by(events.c.id)).all()
    return [(key.rpartition(":")[0], chat) for key, chat in rows]


def test_it_goes_only_before_its_hours_are_over(conn: Connection) -> None:
    row = say(conn)
    assert take(conn, 6) == []
    assert take(conn, 7) == []
    assert ids(take(conn, 5.9)) == [row], "a clock that is set back makes it good again"


def test_what_does_not_sound_needs_no_hours(conn: Connection) -> None:
    on = card(conn, message=55)
    row = outbox.add(conn, ANA, "strip", {}, card=on, priority=1, good_until_at=EVENING)
    assert ids(take(conn, 9)) == [row]


def test_a_message_may_have_to_wait_for_its_hours(conn: Connection) -> None:
    row = outbox.add(conn, ANA, "send", SCREEN, good_from_at=EVENING, good_until_at=MORNING)
    assert take(conn, 5) == []
    assert outbox.find_next_due(conn, 0.0, Allowance(64, 64, at=NOW)) is None
    assert ids(take(conn, 6)) == [row]


def test_what_is_past_its_hours_comes_back_once(conn: Connection) -> None:
    row, other = say(conn), say(conn, BEN)
    assert delivery_windows.hand_back(conn, EVENING - HOUR) == 0
    assert delivery_windows.hand_back(conn, EVENING) == 2
    assert delivery_windows.hand_back(conn, EVENING + HOUR) == 0
    assert late(conn) == [(f"late:{row}", ANA), (f"late:{other}", BEN)]


def test_what_was_put_off_goes_in_the_morning_in_its_new_words(conn: Connection) -> None:
    row = say(conn)
    delivery_windows.hand_back(conn, EVENING)
    assert put_off(conn, row)
    assert take(conn, 8) == []
    assert delivery_windows.hand_back(conn, EVENING + HOUR) == 0
    assert delivery_windows.next_good(conn, EVENING) == MORNING
    assert delivery_windows.next_good(conn, MORNING) is None
    (delivery,) = take(conn, 20)
    assert delivery.body == WORDED_ANEW


def test_it_comes_back_as_often_as_it_could_not_go(conn: Connection) -> None:
    row = say(conn)
    delivery_windows.hand_back(conn, EVENING)
    inbox.mark_handled(conn, 1)
    put_off(conn, row)
    assert delivery_windows.hand_back(conn, NIGHT) == 1, "handled before, and again too late"
    assert late(conn) == [(f"late:{row}", ANA)] * 2
    delivery_windows.reword(conn, row, SCREEN, NIGHT + HOUR, NIGHT + 5 * HOUR)
    (delivery,) = take(conn, 31)
    assert delivery.body == SCREEN


def test_what_is_gone_or_on_its_way_is_not_put_off(conn: Connection) -> None:
    gone, under_way = say(conn), say(conn, BEN)
    (first, _) = take(conn, 0)
    outbox.settle_sent(conn, first, 55)
    assert [put_off(conn, row) for row in (gone, under_way)] == [False] * 2


def test_of_a_chat_that_cannot_be_reached_what_nobody_asked_for_comes_back_at_once(
    conn: Connection,
) -> None:
    row, reply = say(conn), send(conn, good_until_at=EVENING)
    places.block(conn, ANA, NOW)
    assert delivery_windows.hand_back(conn, NOW) == 1
    assert [each.id for each in delivery_windows.list_stale(conn, ANA, NOW)] == [row]
    assert delivery_windows.hand_back(conn, EVENING) == 0, "once"
    assert late(conn) == [(f"late:{row}", ANA)]
    delivery_windows.drop(conn, row)
    places.unblock(conn, ANA)
    assert delivery_windows.hand_back(conn, EVENING) == 1, "a reply when they are back"
    assert late(conn)[1:] == [(f"late:{reply}", ANA)]


def test_a_reply_that_is_to_be_worded_anew_keeps_its_place(conn: Connection) -> None:
    first, second = send(conn, good_until_at=EVENING), send(conn, good_until_at=MORNING)
    assert take(conn, 6) == []
    assert delivery_windows.hand_back(conn, EVENING) == 1
    assert delivery_windows.reword(conn, first, WORDED_ANEW)
    assert delivery_windows.hand_back(conn, NIGHT) == 1, "what is dated is true for ever"
    (delivery,) = take(conn, 7)
    assert (delivery.id, delivery.body) == (first, WORDED_ANEW)
    outbox.settle_sent(conn, delivery, 55)
    assert ids(take(conn, 7)) == [second]


def test_who_writes_at_night_is_answered_before_what_was_put_off(conn: Connection) -> None:
    put_off(conn, say(conn))
    reply = send(conn)
    assert ids(take(conn, 8)) == [reply]


def test_an_answer_does_not_even_wait_for_what_is_late(conn: Connection) -> None:
    say(conn)
    reply = send(conn)
    assert outbox.find_next_due(conn, 0.0, Allowance(64, 64, at=NIGHT)) == 0.0
    assert ids(take(conn, 7)) == [reply]


def test_a_message_that_is_good_still_comes_before_those_behind_it(conn: Connection) -> None:
    row, reply = say(conn), send(conn)
    assert ids(take(conn, 1)) == [row]
    assert take(conn, 1) == []
    outbox.settle_sent(conn, Delivery(row, 1, ANA, 101, "send", {}, None, None, 0, 0, False), 55)
    assert ids(take(conn, 1)) == [reply]


def test_what_a_card_was_to_say_is_replaced_by_what_it_says_now(conn: Connection) -> None:
    """The question was put off; meanwhile the mentor has answered it in words."""
    on, other = card(conn), card(conn)
    for each in (on, other):
        put_off(conn, say(conn, on=each))
    edit = outbox.add(conn, ANA, "edit", {**SCREEN, "text": "Saved."}, card=on)
    (delivery,) = take(conn, 8)
    assert (delivery.id, delivery.kind, delivery.body["text"]) == (edit, "send", "Saved.")
    outbox.settle_sent(conn, delivery, 77)
    assert message_of(conn, on) == 77
    outbox.add(conn, ANA, "strip", {}, card=other)
    assert take(conn, 9) == []
    assert take(conn, 21) == [], "neither question comes in the morning"


def test_an_edit_of_a_card_that_was_sent_replaces_nothing(conn: Connection) -> None:
    on = card(conn, message=55)
    first = outbox.add(conn, ANA, "edit", SCREEN, card=on, priority=1)
    conn.execute(update(table).values(good_from_at=MORNING))
    second = outbox.add(conn, ANA, "edit", SCREEN, card=on)
    assert ids(take(conn, 8)) == [second]
    assert ids(take(conn, 21)) == []
    outbox.settle_sent(conn, Delivery(second, 1, ANA, 101, "edit", {}, on, 55, 0, 0, False), None)
    assert ids(take(conn, 21)) == [first]


def test_while_something_was_not_said_yet_nothing_is_put_on_top(conn: Connection) -> None:
    send(conn)
    assert not delivery_windows.has_waiting(conn, ANA)
    outbox.settle_sent(conn, take_one(conn), 55)
    row = say(conn)
    assert delivery_windows.has_waiting(conn, ANA)
    assert not delivery_windows.has_waiting(conn, BEN)
    (delivery,) = take(conn, 0)
    assert delivery_windows.has_waiting(conn, ANA), "on its way is not there yet"
    outbox.settle_sent(conn, delivery, 56)
    assert not delivery_windows.has_waiting(conn, ANA)
    assert row == delivery.id


def test_what_is_put_off_is_nothing_that_the_preview_waits_for(conn: Connection) -> None:
    put_off(conn, say(conn))
    say(conn, BEN)
    assert outbox.count_states(conn, NOW) == {"held": 1, "queued": 1}
    assert outbox.count_states(conn, MORNING) == {"queued": 2}


def test_a_question_that_was_sent_first_and_lost_is_known_as_such(conn: Connection) -> None:
    say(conn)
    send(conn, BEN)
    for delivery in sorted(take(conn, 0), key=lambda each: each.id):
        outbox.settle_uncertain(conn, delivery, 0.0, NOW)
    told = conn.execute(select(events.c.payload).order_by(events.c.id)).scalars().all()
    assert told == ['{"shown": null, "first": true}', '{"shown": null, "first": false}']
