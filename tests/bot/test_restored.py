"""A copy of the database is put back: buttons of the lost hours act on nothing."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.buttons import stamp
from storage.move import move
from storage.queues import marks, outbox
from storage.queues.deliveries import Delivery
from storage.tables import cards, metadata
from storage.tables import marks as marks_table
from storage.tables import outbox as outbox_table
from tests.bot.phone import ALL, LocalBot, Phone
from tests.databases import open_engine

MARK, NEXT = "k3Xq", "Zz09"
REPAIRED = "That is from before a repair. What is true today comes below."
WAITING = {cards.name, outbox_table.name, "inbox", "chats"}
"""What a tap may leave behind that acts on nothing: its own event, and what is shown."""


class Copied:
    """Somebody's bot, of which copies are made and put back."""

    def __init__(self, folder: Path) -> None:
        self.bot = LocalBot(folder)
        self.copy = folder / "copy.db"
        self.mark = MARK
        with self.bot.work() as conn:
            marks.keep(conn, marks.BUTTONS, MARK, self.bot.now)

    def back_up(self) -> None:
        self._write(self.bot.file, self.copy)

    def put_back(self) -> None:
        self.bot.engine.dispose()
        self._write(self.copy, self.bot.file)
        self.bot.engine = open_engine(f"sqlite:///{self.bot.file}")

    def change_mark(self) -> None:
        """What `restore` does."""
        with self.bot.work() as conn:
            marks.note(conn, marks.BUTTONS, NEXT, self.bot.now)

    def dump(self) -> dict[str, Any]:
        """All that is kept, but for what passes through."""
        kept = [each for each in metadata.sorted_tables if each.name not in WAITING]
        return {each.name: self.bot.rows(each) for each in kept}

    @staticmethod
    def _write(source: Path, target: Path) -> None:
        with sqlite3.connect(source) as one, sqlite3.connect(target) as other:
            one.backup(other)
        one.close()
        other.close()


@pytest.fixture
def copied(tmp_path: Path) -> Copied:
    return Copied(tmp_path)


@pytest.fixture
def ana(copied: Copied) -> Phone:
    phone = copied.bot.phone()
    phone.meets_the_bot()
    tell(phone, "Before")
    return phone


def tell(phone: Phone, its: str) -> None:
    """An entry, and one more that is left at its last question."""
    for name in ("Anna", "Ben"):
        phone.says(f"/reflect {its} {name}")
        phone.presses(phone.buttons[0])
        phone.says(f"{its}: I waited until {name} went on.")
        if name == "Anna":
            phone.presses("Well")
    phone.says("/journal")
    phone.says("/sessions")


def use(phone: Phone, its: str) -> None:
    """Much of what leaves a button."""
    tell(phone, its)
    for words in ("/settings", "/mentees", "/summary", f"I meet {its} Zoe on Tuesday at 10"):
        phone.says(words)
    phone.says("/journal")
    phone.presses("1")


def list_buttons(phone: Phone, after: int = 0, until: int = 10**9) -> Iterator[tuple[int, str]]:
    """The message and the callback data of each that stands in the chat there."""
    for post in [*phone.posts.values()]:
        for row in post.rows:
            if after < post.id <= until:
                yield from ((post.id, each["data"]) for each in row)


def press(phone: Phone, message: int, data: str, mark: str = MARK) -> str:
    return phone.presses_data(stamp(data, mark), message)


def test_every_button_of_the_lost_hours_acts_on_nothing(copied: Copied, ana: Phone) -> None:
    copied.back_up()
    last = ana.messages
    copied.bot.wait(hours=1)
    use(ana, "Lost")
    copied.put_back()
    lost = [*list_buttons(ana, last)]
    assert len(lost) > 20
    tell(ana, "After")  # the numbers are given again, and newer cards stand below
    before = copied.dump()
    for message, data in lost:
        told = press(ana, message, data)
        if not data.startswith("x:read_out:"):
            assert told == REPAIRED, data
            assert ana.below, "today's card comes below"
        assert copied.dump() == before, data
    assert "After: I waited until Ben went on." in ana.bot.said()


def test_the_first_of_them_without_a_mark_acts_on_nothing_either(
    copied: Copied, ana: Phone
) -> None:
    copied.back_up()
    last = ana.messages
    tell(ana, "Lost")
    lost = [*list_buttons(ana, last)]
    for message, data in lost:
        copied.put_back()
        before = copied.dump()
        assert ana.presses_data(data, message) == REPAIRED, data
        assert copied.dump() == before


def test_today_s_card_is_shown_instead(copied: Copied, ana: Phone) -> None:
    copied.back_up()
    last = ana.messages
    tell(ana, "Lost")
    copied.put_back()
    message, data = next(list_buttons(ana, last))
    assert press(ana, message, data) == REPAIRED
    shown = copied.bot.rows(cards)[-1]
    assert shown.message == ana.last.id > message
    assert ana.buttons, "the question that is open"
    ana.presses(ana.buttons[0])
    assert press(ana, message, data) == REPAIRED


@pytest.mark.parametrize("known", [True, False])
def test_with_another_mark_a_button_counts_where_its_card_shows_it(
    copied: Copied, ana: Phone, known: bool
) -> None:
    ana.says("/settings")
    card, shown = ana.last.id, ana.last.rows
    copied.back_up()
    ana.presses(next(each["text"] for row in shown for each in row))
    changed = {each["data"] for row in ana.posts[card].rows for each in row}
    here = {each["data"] for row in shown for each in row}
    copied.put_back()
    copied.change_mark()
    for data in here if known else changed - here:
        copied.put_back()
        copied.change_mark()
        assert (press(ana, card, data) == REPAIRED) is not known, data


def test_a_chat_without_any_known_card_and_messages_of_before_are_nobody_s_lost_hours(
    copied: Copied, ana: Phone
) -> None:
    old = [*list_buttons(ana)]
    ana.says("/delete")
    ana.says("ERASE")
    assert not copied.bot.rows(cards)
    for message, data in old:
        assert press(ana, message, data) == "That is no longer there."
    ana.meets_the_bot()
    for message, data in old:
        if data.startswith("a:"):
            assert press(ana, message, data) != REPAIRED, data


def test_a_move_changes_nothing(copied: Copied, ana: Phone, tmp_path: Path) -> None:
    target = tmp_path / "moved.db"
    shown = [*list_buttons(ana)]
    copied.bot.engine.dispose()
    move(f"sqlite:///{copied.bot.file}", f"sqlite:///{target}", lambda progress: None)
    copied.bot.engine = open_engine(f"sqlite:///{target}")
    assert [row.value for row in copied.bot.rows(marks_table)] == [MARK]
    for message, data in shown:
        assert press(ana, message, data) != REPAIRED, data


class Losing:
    """What Telegram takes, and nobody hears of."""

    def __init__(self, phone: Phone) -> None:
        self.phone, self.bot = phone, phone.bot

    def claim(self) -> Delivery:
        with self.bot.work() as conn:
            claimed = outbox.claim(conn, 0.0, ALL._replace(at=self.bot.now))
        return next(each for each in claimed if each.card is not None)

    def deliver(self) -> Delivery:
        """It stands in the chat."""
        delivery = self.claim()
        self.phone.take_in(delivery)
        return delivery


def test_a_button_under_way_works(ana: Phone) -> None:
    ana.says("/settings", settle=False)
    ana.bot.handle()
    Losing(ana).deliver()
    for message, data in [*list_buttons(ana, ana.messages - 1)]:
        with ana.bot.undone():
            assert press(ana, message, data) != REPAIRED, data


@pytest.mark.parametrize("fate", ["cut off", "twice cut off", "sent again", "lost and shown anew"])
@pytest.mark.parametrize("mark", ["", MARK])
def test_a_button_whose_confirmation_was_lost_works(ana: Phone, fate: str, mark: str) -> None:
    ana.says("/settings", settle=False)
    ana.bot.handle()
    losing = Losing(ana)
    lost = losing.deliver()
    first = ana.messages
    with ana.bot.work() as conn:
        outbox.put_back(conn, lost, 0.0, cut=True)
    if fate != "cut off":
        again = losing.deliver()
        with ana.bot.work() as conn:
            if fate == "sent again":
                outbox.settle_sent(conn, again, ana.messages, ana.bot.now)
            else:
                outbox.settle_uncertain(conn, again, 0.0, ana.bot.now)
    if fate == "lost and shown anew":
        ana.bot.settle()
        ana.says("Thanks")
    for message, data in [*list_buttons(ana, first - 1, first)]:
        with ana.bot.undone():
            assert press(ana, message, data, mark) != REPAIRED, data


def test_a_picture_s_button_works_although_it_is_no_card(ana: Phone) -> None:
    ana.says("/summary")
    ana.presses("More…")
    ana.presses("Dark picture")
    picture = max(number for number, post in ana.posts.items() if not post.text)
    assert press(ana, picture, "x:read_out:0:0") != REPAIRED
    assert "Your picture on" in ana.screen
