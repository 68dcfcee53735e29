"""A message of which nobody knows whether it arrived, and a chat's last one."""

import pytest
from sqlalchemy import Connection, insert, select, text, update

from storage.queues import inbox, outbox
from storage.queues.deliveries import Allowance, Delivery
from storage.tables import chats, mentors
from storage.tables import outbox as table
from tests.storage.letters import (
    ANA,
    BEN,
    MANY,
    NOW,
    SCREEN,
    asked_anew,
    card,
    ids,
    message_of,
    send,
    state,
    take,
    take_one,
)

pytestmark = pytest.mark.usefixtures("two_chats")

DEAD, LIVING = 1, 2  # senders, by the tokens of their leases


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


def test_a_dead_process_may_have_sent_what_it_had_in_hand(conn: Connection) -> None:
    row = send(conn)
    outbox.claim(conn, 0.0, MANY, DEAD)
    assert outbox.recover(conn, 11.0, NOW, LIVING, mine=[row]) == 0, "it is in my own hands"
    assert outbox.recover(conn, 11.0, NOW, LIVING) == 1
    (again,) = outbox.claim(conn, 11.0, MANY, LIVING)
    assert (again.cuts, again.tries) == (1, 0)
    assert outbox.recover(conn, 22.0, NOW, LIVING + 1) == 1
    assert state(conn, row) == "uncertain"
    assert [key for key, _ in asked_anew(conn)] == [f"shown:{row}"]


def test_what_a_process_claimed_without_knowing_was_not_sent(conn: Connection) -> None:
    """The claim was committed, and then the database went away before it could say so."""
    row = send(conn)
    for real in (0.0, 10.0, 20.0):
        (claimed,) = outbox.claim(conn, real, MANY, LIVING)
        assert (claimed.id, claimed.cuts, claimed.tries) == (row, 0, 0)
        assert outbox.recover(conn, real, NOW, LIVING) == 1
    known, unknown = send(conn, BEN), row
    assert set(ids(outbox.claim(conn, 99.0, MANY, LIVING))) == {known, unknown}
    assert outbox.recover(conn, 99.0, NOW, LIVING, mine=[known]) == 1
    assert [state(conn, each) for each in (known, unknown)] == ["sending", "queued"]


def test_what_can_be_repeated_is_simply_repeated(conn: Connection) -> None:
    outbox.add(conn, ANA, "edit", SCREEN, card=card(conn, message=55))
    for real in (0.0, 61.0, 122.0, 183.0):
        outbox.recover(conn, real, NOW, LIVING)
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
