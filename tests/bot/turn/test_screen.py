"""What is shown stands on one card a conversation, and a tap is answered once."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import Connection, update

from bot.turn.render import Reader
from bot.turn.screen import Screen
from flows.calendar.rhythm import Rhythm
from flows.calendar.schedule import end_day
from flows.effects import Show
from flows.lines import button, line
from framework.model import DEFAULT_EDITION
from storage.people import Mentor
from storage.queues import cards
from storage.tables import cards as cards_table
from storage.tables import outbox as outbox_table
from tests.bot.phone import LocalBot, Phone
from tests.storage.seeds import NOW, begin

pytestmark = pytest.mark.unmeasured

READER = Reader("Europe/Brussels", NOW)
HELP = button("help", "Help")


@pytest.fixture
def conn(bot: LocalBot) -> Iterator[Connection]:
    with bot.work() as conn:
        yield conn


@pytest.fixture
def mentor(ana: Phone, bot: LocalBot) -> Mentor:
    chat = ana.chat
    return Mentor(1, chat, "Europe/Brussels")


@pytest.fixture
def screen(mentor: Mentor, conn: Connection) -> Screen:
    return Screen(conn, mentor.chat, DEFAULT_EDITION.framework, NOW)


def show(screen: Screen, run: int, *, has_buttons: bool) -> None:
    buttons = (HELP,) if has_buttons else ()
    screen.show(Show(run=run, lines=(line("A line."),), buttons=buttons), READER)


def list_kinds(conn: Connection) -> list[str]:
    rows = conn.execute(outbox_table.select().order_by(outbox_table.c.id))
    return [row.kind for row in rows]


def test_a_card_is_remembered_until_anything_of_it_changes(
    screen: Screen, conn: Connection, mentor: Mentor
) -> None:
    run, other = (begin(conn, mentor) for _ in range(2))
    show(screen, run, has_buttons=True)

    def seen() -> tuple[bool, bool]:
        card = screen.find_card(run)
        assert card is not None
        assert card == cards.find_by_run(conn, mentor.chat, run)
        return card.has_buttons, card.buried

    assert seen() == (True, False)
    show(screen, run, has_buttons=True)
    assert seen() == (True, False)
    show(screen, run, has_buttons=False)
    assert seen() == (False, False)
    conn.execute(update(cards_table).where(cards_table.c.run == run).values(message=55))
    tapped = screen.tap("q1", 55)
    assert tapped == screen.find_card(run)
    show(screen, other, has_buttons=False)
    assert screen.find_card(run) is None
    assert screen.find_card(other) is not None
    screen.bury_cards()
    again = screen.find_card(other)
    assert again is not None
    assert again.buried


def test_below_words_of_the_mentors_a_new_card_takes_the_buttons_of_the_old(
    screen: Screen, conn: Connection, mentor: Mentor
) -> None:
    run = begin(conn, mentor)
    show(screen, run, has_buttons=True)
    show(screen, run, has_buttons=True)
    screen.bury_cards()
    show(screen, run, has_buttons=True)
    assert list_kinds(conn) == ["send", "edit", "send", "strip"]


def test_a_tap_is_answered_once_and_never_without_one(
    screen: Screen, conn: Connection, mentor: Mentor
) -> None:
    screen.toast(line("Nobody tapped."), READER)
    screen.end_tap()
    assert list_kinds(conn) == []
    screen.tap("q1", None)
    screen.toast(line("Saved."), READER)
    screen.toast(line("Again."), READER)
    screen.end_tap()
    screen.tap("q2", None)
    screen.end_tap()
    [first, second] = conn.execute(outbox_table.select().order_by(outbox_table.c.id))
    assert first.body == {"query": "q1", "text": "Saved."}
    assert second.body == {"query": "q2", "text": ""}


def test_what_is_shown_apart_leaves_the_tapped_card(
    screen: Screen, conn: Connection, mentor: Mentor
) -> None:
    run = begin(conn, mentor)
    show(screen, run, has_buttons=True)
    conn.execute(update(cards_table).where(cards_table.c.run == run).values(message=55))
    screen.tap("q1", 55)
    screen.show_apart()
    screen.show(Show(run=None, lines=(line("Another."),)), READER)
    assert list_kinds(conn) == ["send", "send"]


def test_what_nobody_asked_for_waits_for_its_hours_and_only_in_there(
    screen: Screen, conn: Connection, mentor: Mentor
) -> None:
    rhythm = Rhythm(zone="Europe/Brussels")
    with screen.speaking_first(rhythm):
        screen.sound(audible=True)
        show(screen, begin(conn, mentor), has_buttons=False)
    show(screen, begin(conn, mentor), has_buttons=False)
    [first, reply] = conn.execute(outbox_table.select().order_by(outbox_table.c.id))
    assert (first.priority, reply.priority) == (1, 0)
    assert first.good_from_at == rhythm.allows(NOW)
    assert first.good_until_at > first.good_from_at + timedelta(minutes=1)
    assert (reply.good_from_at, reply.good_until_at) == (None, end_day(NOW, mentor.zone))
    assert (first.body["silent"], reply.body["silent"]) == (False, True)


def test_after_an_error_in_there_replies_are_replies_again(
    screen: Screen, conn: Connection, mentor: Mentor
) -> None:
    with pytest.raises(ZeroDivisionError), screen.speaking_first(Rhythm(zone="UTC")):
        raise ZeroDivisionError
    show(screen, begin(conn, mentor), has_buttons=False)
    [reply] = conn.execute(outbox_table.select())
    assert reply.priority == 0
