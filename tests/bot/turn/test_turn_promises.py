"""What was promised of a session that was called off meanwhile: it is said that it is not."""

from datetime import UTC, datetime

import pytest

from storage.tables import sessions
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

IF_THEN = "If she goes quiet, I count to five."
STAYS = (
    f"Your plan: “{IF_THEN}”\n\nYou do not meet Anna this time. The plan stays for the next time."
)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """In Brussels, in December."""
    return datetime(2026, 12, day, hour - 1, minute, tzinfo=UTC)


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    """She meets Anna on Thursdays, and sees her plan an hour before."""
    ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    ana.says("/reflect Anna")
    ana.presses(ana.buttons[0])
    ana.says("I asked three closed questions in a row.")
    for label in ("Partly", "Add something…", "An if-then plan"):
        ana.presses(label)
    ana.says(IF_THEN)
    ana.presses("Yes")
    ana.bot.forward(at(3, 14))
    assert ana.screen == f"Anna in 1 h. Your plan: “{IF_THEN}”"
    return ana


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("Anna cancelled today", "Skip it"),
        ("Anna hat heute abgesagt", "Skip it"),
        ("pause Anna until 6 January", "Pause"),
        ("that was our last session with Anna", "End it"),
    ],
)
def test_will_do_after_it_was_called_off(eva: Phone, words: str, label: str) -> None:
    eva.says(words)
    eva.presses(label)
    eva.presses("Will do")
    assert eva.screen == STAYS


def test_will_do_after_nobody_came(eva: Phone, bot: LocalBot) -> None:
    bot.forward(at(3, 15, 20))
    eva.says("/sessions")
    eva.presses("Did not meet")
    eva.presses("Cancelled")
    eva.presses("Will do")
    assert eva.screen == STAYS


def test_will_do_while_it_stands(eva: Phone, bot: LocalBot) -> None:
    eva.presses("Will do")
    assert eva.screen == f"Your plan: “{IF_THEN}”\n\nAfterwards I ask how it went."


def test_will_do_after_it_took_place(eva: Phone, bot: LocalBot) -> None:
    bot.forward(at(4, 9))
    eva.presses("Will do")
    assert eva.screen.endswith("Afterwards I ask how it went.")


def test_will_do_after_it_was_moved_to_the_evening(eva: Phone) -> None:
    eva.says("move Anna today to 18:00")
    eva.presses("Move it")
    eva.presses("Will do")
    assert eva.screen.endswith("Afterwards I ask how it went.")


def test_a_focus_for_what_was_called_off(eva: Phone, bot: LocalBot) -> None:
    eva.presses("Choose a focus")
    eva.says("Anna cancelled today")
    eva.presses("Skip it")
    eva.says("/sessions")
    card = next(post for post in eva.posts.values() if "Nothing special" in post.labels)
    data = card.find("Nothing special")
    assert data is not None
    eva.presses_data(data, card.id)
    assert eva.screen.startswith("That session has begun, or was called off meanwhile")
    assert all(row.focus == "" for row in bot.rows(sessions))


def test_what_was_missed_is_not_caught_up_on(eva: Phone, bot: LocalBot) -> None:
    eva.blocks()
    bot.forward(at(12, 9))
    eva.blocks(blocked=False)
    assert eva.screen.startswith("Welcome back. 2 sessions waited.")
    waited = eva.last
    eva.says("Anna didn't come on 3 December")
    eva.presses("Did not meet")
    data = waited.find("Anna · Thu 3 Dec")
    assert data is not None
    toast = eva.presses_data(data, waited.id)
    assert toast == "You did not meet then, so there is nothing to ask."
    data = waited.find("Anna · Thu 10 Dec")
    assert data is not None
    eva.presses_data(data, waited.id)
    assert eva.screen.startswith("Anna, Thu 10 Dec 15:00–16:00.")
