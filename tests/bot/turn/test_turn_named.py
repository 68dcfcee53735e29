"""What stands on a button can be typed: it is the button, and no part of a story."""

from datetime import UTC, datetime

import pytest

from storage.tables import cards, reminders, series
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_plans import STORY, tell_story

pytestmark = pytest.mark.unmeasured


def ask_after_session(ana: Phone, bot: LocalBot) -> None:
    """The question after a session with Anna stands open, nothing said yet."""
    ana.says("Anna tomorrow 9:00")
    ana.presses("Save this session")
    bot.forward(datetime(2026, 11, 27, 9, 10, tzinfo=UTC))
    assert "Did not meet" in ana.buttons


@pytest.mark.parametrize("words", ["Tonight", "tonight", "tonight."])
def test_tonight_is_tonight(ana: Phone, bot: LocalBot, words: str) -> None:
    ask_after_session(ana, bot)
    ana.says(words)
    assert "I ask again at" in ana.screen
    assert bot.said() == []
    assert [row.kind for row in bot.rows(reminders, reminders.c.kind == "later")] == ["later"]


def test_did_not_meet_is_no_reflection(ana: Phone, bot: LocalBot) -> None:
    ask_after_session(ana, bot)
    ana.says("did not meet")
    assert bot.said() == []
    assert ana.screen == "You and Anna did not meet?"


def test_a_no_is_for_the_younger_of_two_cards(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.says("Ben Thursdays 15:00")
    ana.says("/settings")
    ana.presses("Weekly question")
    assert ana.screen == "Shall I ask you every week?"
    ana.says("no")
    assert bot.statuses("planning") == ["open"], "it is the weekly question that is refused"
    ana.says("yes")
    assert len(bot.rows(series)) == 1
    assert bot.said() == [STORY]


def test_a_word_that_may_be_an_answer_plans_nothing_behind_ones_back(
    ana: Phone, bot: LocalBot
) -> None:
    ana.says("Ben Thursdays 15:00")
    ana.says("/reflect")
    ana.says("Good.")
    assert bot.rows(series) == []


def test_what_was_typed_takes_the_place_of_its_card(ana: Phone, bot: LocalBot) -> None:
    ask_after_session(ana, bot)
    before = max(ana.with_buttons)
    ana.says("tonight")
    assert before not in ana.with_buttons


def test_begin_begins_a_self_assessment(ana: Phone, bot: LocalBot) -> None:
    ana.says("/assess")
    ana.says("begin")
    assert ana.screen.startswith("PLAN 1 of 5 · ")
    assert bot.said() == []


def test_which_one_it_is_for_can_be_typed(ana: Phone, bot: LocalBot) -> None:
    """Under two open questions, at the third that asks which of them was meant."""
    ana.says("/reflect Anna")
    ana.says("She laughed.")
    ana.says("/reflect Ben")
    ana.says("He brought the figures himself.")
    ana.says("And I said nothing for a whole minute.")
    if "Which one is it for?" in ana.screen:
        ana.says("ben")
        assert "Which one is it for?" not in ana.screen
    assert "ben" not in bot.said()


@pytest.mark.parametrize("words", ["Trust 8a", "trust", "8a", "8A.", "Trust!"])
def test_an_ability_on_a_button_is_chosen_by_its_name_or_code(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    tell_story(ana)
    ana.says(words)
    assert bot.said() == [STORY]
    assert ana.screen.startswith("Saved · Thu 26 Nov · Trust (8a)")


def test_a_number_on_a_page_opens_the_entry(ana: Phone, bot: LocalBot) -> None:
    ana.says("/note I waited.")
    ana.says("/journal")
    assert "1" in ana.buttons
    ana.says("1")
    assert "I waited." in ana.screen
    assert bot.said() == ["I waited."]


def test_a_button_just_above_counts_too(ana: Phone, bot: LocalBot) -> None:
    """Below the card that says "Saved" it is asked whether to ask every week."""
    tell_story(ana)
    for words in ("trust", "skip", "well"):
        ana.says(words)
    assert ana.screen == "Shall I ask you every week?"
    ana.says("undo")
    assert bot.said() == [STORY]
    assert "How did it go?" in ana.screen


def test_after_a_plan_the_ability_is_still_chosen(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.says("Anna Thursdays 15:00")
    ana.says("yes")
    ana.says("trust")
    assert bot.said() == [STORY]
    assert "Trust (8a)" in ana.screen


def test_a_list_is_answered_by_its_number(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.presses("Something else…")
    ana.presses("PLAN")
    ana.says("4")
    assert bot.said() == [STORY]
    assert "Realistic goals 4a" in ana.buttons


def test_a_word_that_two_buttons_have_is_none(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.says("needs")
    assert "Which one was it?" in ana.screen
    assert bot.said() == [STORY]


def test_a_story_that_begins_with_a_label_stays_a_story(ana: Phone, bot: LocalBot) -> None:
    ask_after_session(ana, bot)
    ana.says("Tonight she called me and cried.")
    assert bot.said() == ["Tonight she called me and cried."]


def test_a_reply_names_no_button_of_another_card(ana: Phone, bot: LocalBot) -> None:
    ana.says("Good.")
    elsewhere = ana.last.id
    ask_after_session(ana, bot)
    ana.writes(text="tonight", reply_to=elsewhere)
    assert bot.said() == ["tonight"]


def test_what_stands_on_buttons_goes_with_them(ana: Phone, bot: LocalBot) -> None:
    ask_after_session(ana, bot)
    shown = [row for row in bot.rows(cards) if row.buttons]
    assert all(row.has_buttons for row in shown)
    assert shown
    ana.says("/delete")
    ana.says("ERASE")
    assert bot.rows(cards) == []


@pytest.mark.parametrize("words", ["undo", "Undo please", "take it back", "cofnij to"])
def test_undo_is_for_what_the_last_card_has_done(bot: LocalBot, ana: Phone, words: str) -> None:
    ana.says("We spoke about the bakery for an hour.")
    ana.presses("Just a note")
    ana.says("Nora Fridays 10:00")
    ana.presses("Save this session")
    ana.says(words)
    assert ana.screen.startswith("Cancelled.")
    assert bot.said() == ["We spoke about the bakery for an hour."]
