"""What /summary counts is said where it is counted, and why /journal may have more."""

from pathlib import Path

import pytest
from sqlalchemy import update

from storage.tables import entries, touches
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

OWN = "Manager's tasks (6a)"
OTHER = "What to improve (6b)"


@pytest.fixture
def bot(tmp_path: Path) -> LocalBot:
    return LocalBot(tmp_path)


@pytest.fixture
@lived_once
def ana(stranger: Phone) -> Phone:
    """She has written about 6a, and is asked what else came up."""
    stranger.meets_the_bot()
    stranger.says("/reflect Anna")
    stranger.presses("Manager's tasks 6a")
    stranger.says("I waited until she went on.")
    stranger.presses("Well")
    stranger.presses("No")
    stranger.presses("Add something…")
    stranger.presses("Another ability too")
    return stranger


def touch(phone: Phone, label: str = "What to improve 6b") -> None:
    phone.presses(label)
    phone.presses("Did")


def change_ability(phone: Phone) -> None:
    """Of the entry, to the one that was beside it."""
    phone.says("/journal")
    phone.presses("1")
    phone.presses("Edit")
    for label in ("Ability", "DO", "6 Management practice", "What to improve 6b"):
        phone.presses(label)


# Also today


def test_an_ability_that_came_up_beside_is_told_where_it_is_counted(ana: Phone) -> None:
    touch(ana)
    ana.says("/summary")
    assert f"\nTouched besides: {OTHER}.\n" in ana.screen
    assert "Not touched yet: 78" in ana.screen
    ana.presses("By competence")
    assert "6 Management practice: 1 of 3, 1 only touched" in ana.screen
    ana.presses("6")
    assert f"{OTHER}: touched, " in ana.screen


def test_of_several_the_last_is_named(ana: Phone, bot: LocalBot) -> None:
    touch(ana)
    bot.wait(days=1)
    ana.says("/reflect Anna")
    ana.presses(ana.buttons[0])
    ana.says("I let her draw it.")
    ana.presses("Well")
    ana.presses("Add something…")
    ana.presses("Another ability too")
    ana.presses("Passing on tools 6c" if "Passing on tools 6c" in ana.buttons else ana.buttons[1])
    ana.presses("Missed")
    ana.says("/summary")
    assert "Touched besides: 2, the last " in ana.screen


def test_the_entrys_own_ability_is_not_offered_beside_it(ana: Phone) -> None:
    assert "Manager's tasks 6a" not in ana.buttons
    for label in ("Something else…", "DO", "6 Management practice"):
        ana.presses(label)
    assert ana.buttons == ["What to improve 6b", "Passing on tools 6c", "Back", "Skip"]


def test_one_that_becomes_the_entrys_own_stands_there_once(ana: Phone, bot: LocalBot) -> None:
    touch(ana)
    change_ability(ana)
    ana.says("/journal")
    ana.presses("1")
    assert ana.screen.splitlines()[0].count(OTHER) == 1
    assert "What else came up today?" not in ana.screen
    assert bot.rows(touches) == []
    ana.says("/summary")
    assert "Touched besides" not in ana.screen


def test_changed_back_it_is_there_again(ana: Phone, bot: LocalBot) -> None:
    touch(ana)
    change_ability(ana)
    ana.says("/undo")
    ana.says("/journal")
    ana.presses("1")
    assert OWN in ana.screen.splitlines()[0]
    assert "What else came up today?\nWhat to improve 6b" in ana.screen
    assert [row.ability for row in bot.rows(touches)] == ["6b"]


# The journal and the summary


def test_an_entry_that_is_left_in_peace_is_why_the_journal_has_more(ana: Phone) -> None:
    ana.says("/cancel")
    ana.says("I want to die.")
    ana.says("/journal")
    assert ana.screen.startswith("Your journal · 2 entries")
    ana.says("/summary")
    assert ana.screen.startswith("November · 1 entry\n1 more in /journal, left in peace.\n\n")
    ana.says("/summary October")
    assert "more in /journal" not in ana.screen


def test_so_is_one_from_another_framework(ana: Phone, bot: LocalBot) -> None:
    bot.wait(hours=7)
    ana.says("A long talk about the bank, and I listened for once.")
    with bot.work() as conn:
        other = {"framework": "gardening"}
        conn.execute(update(entries).where(entries.c.ability.is_(None)).values(other))
    ana.says("/journal")
    assert ana.screen.startswith("Your journal · 2 entries")
    ana.says("/summary")
    assert ana.screen.startswith(
        "November · 1 entry\n1 more in /journal, from another framework.\n"
    )


def test_where_both_count_the_same_nothing_is_said(ana: Phone) -> None:
    ana.says("/journal")
    assert ana.screen.startswith("Your journal · 1 entry")
    ana.says("/summary")
    assert ana.screen.startswith("November · 1 entry\n\n")
