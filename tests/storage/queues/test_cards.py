"""A card is known by our own id; Telegram's comes when it is sent, or never."""

import pytest
from sqlalchemy import Connection, update

from storage.journal import runs
from storage.people import Mentor
from storage.queues import cards
from storage.queues.cards import Card
from storage.tables import cards as table
from tests.storage import seeds


@pytest.fixture
def mentor(conn: Connection) -> Mentor:
    return seeds.settle(conn)


def send(conn: Connection, card: int, message: int) -> None:
    conn.execute(update(table).where(table.c.id == card).values(message=message))


def test_a_card_is_found_by_its_message_once_it_is_sent(conn: Connection, mentor: Mentor) -> None:
    run = seeds.begin(conn, mentor)
    card = cards.add_card(conn, mentor.chat, run, [("Well", "x:help:0:0")])
    assert cards.find_by_message(conn, mentor.chat, 77) is None
    send(conn, card, 77)
    assert cards.find_by_message(conn, mentor.chat, 77) == Card(card, run, False, True)
    assert cards.find_by_message(conn, seeds.settle(conn).chat, 77) is None


def test_the_youngest_card_of_a_run_is_its_card(conn: Connection, mentor: Mentor) -> None:
    run = seeds.begin(conn, mentor)
    assert cards.find_by_run(conn, mentor.chat, run) is None
    first = cards.add_card(conn, mentor.chat, run, [("Well", "x:help:0:0")])
    screen = cards.add_card(conn, mentor.chat, None)
    assert cards.find_by_run(conn, mentor.chat, run) == Card(first, run, False, True)
    second = cards.add_card(conn, mentor.chat, run)
    assert cards.find_by_run(conn, mentor.chat, run) == Card(second, run, False, False)
    assert screen not in (first, second)


def test_of_the_card_that_was_pressed_it_is_known_whether_it_is_the_youngest(
    conn: Connection, mentor: Mentor
) -> None:
    run, other = seeds.begin(conn, mentor), seeds.begin(conn, mentor)
    of_runs = (run, other, run, None, None)
    for message, of in enumerate(of_runs):
        send(conn, cards.add_card(conn, mentor.chat, of, [("Well", "x:help:0:0")]), message)
    found = [cards.find_by_message(conn, mentor.chat, each) for each in range(len(of_runs))]
    assert [card.youngest for card in found if card] == [False, True, True, True, True]


def test_a_message_of_the_mentors_buries_every_card(conn: Connection, mentor: Mentor) -> None:
    run, other = seeds.begin(conn, mentor), seeds.begin(conn, mentor)
    cards.add_card(conn, mentor.chat, run, [("Well", "x:help:0:0")])
    cards.bury_cards(conn, mentor.chat)
    cards.add_card(conn, mentor.chat, other, [("Well", "x:help:0:0")])
    found = [cards.find_by_run(conn, mentor.chat, each) for each in (run, other)]
    assert [card.buried for card in found if card] == [True, False]


def test_a_card_may_pass_to_another_conversation(conn: Connection, mentor: Mentor) -> None:
    run = seeds.begin(conn, mentor)
    card = cards.add_card(conn, mentor.chat, None)
    cards.change_card(conn, card, run, [("Well", "x:help:0:0")])
    assert cards.find_by_run(conn, mentor.chat, run) == Card(card, run, False, True)
    cards.change_card(conn, card, None)
    assert cards.find_by_run(conn, mentor.chat, run) is None


def test_only_an_open_conversation_is_asked_anew(conn: Connection, mentor: Mentor) -> None:
    run = seeds.begin(conn, mentor)
    card = cards.add_card(conn, mentor.chat, run, [("Well", "x:help:0:0")])
    screen = cards.add_card(conn, mentor.chat, None, [("Well", "x:help:0:0")])
    assert cards.find_run_of_card(conn, card) == run
    assert cards.find_run_of_card(conn, screen) is None
    assert cards.find_run_of_card(conn, 12345) is None
    runs.close(conn, mentor, run, "done")
    assert cards.find_run_of_card(conn, card) is None
