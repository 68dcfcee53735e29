"""What is deleted lies in the bin and counts nowhere, and what named it says that it is gone."""

import json
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Table

from storage.export import export
from storage.journal import answers
from storage.tables import answers as answers_
from storage.tables import edits, mentors, plans, ratings, runs
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

STORY = "I filled every silence and waited."


@pytest.fixture
def bot(ana_anywhere: Phone) -> LocalBot:
    return ana_anywhere.bot


@pytest.fixture
@lived_once
def ana(ana_anywhere: Phone) -> Phone:
    return ana_anywhere


def tell(ana: Phone, mentee: str, story: str) -> str:
    """The number of the competence that it is about."""
    ana.says(f"/reflect {mentee}")
    ability = ana.buttons[0]
    ana.presses(ability)
    ana.says(story)
    ana.presses("Well")
    return ability.rpartition(" ")[2].rstrip("abcdefghijklm")


def delete(ana: Phone, words: str) -> None:
    ana.says(f"/journal {words}")
    for label in ("1", "Edit", "Delete", "Delete"):
        ana.presses(label)
    assert ana.screen == "Deleted. It stays in the bin for 30 days."


def exported(bot: LocalBot) -> Any:
    [mentor] = bot.rows(mentors)
    with bot.work() as conn:
        return json.loads(export(conn, mentor.id))


@lived_once
def rate(ana: Phone, competence: str) -> None:
    ana.says("/summary")
    for label in ("By competence", competence, "Rate it", "4"):
        ana.presses(label)
    ana.presses(ana.buttons[0])


def see_rating(ana: Phone, competence: str) -> str:
    ana.says("/summary")
    ana.presses("By competence")
    ana.presses(competence)
    return ana.screen.rpartition("\n\n")[2]


# What named it


def test_a_self_rating_keeps_its_value_and_says_that_the_entry_is_deleted(
    ana: Phone, bot: LocalBot
) -> None:
    competence = tell(ana, "Zoé", STORY)
    tell(ana, "Ben", "I asked before he had answered.")
    rate(ana, competence)
    assert see_rating(ana, competence) == "You said 4 in Nov"
    delete(ana, "silence")
    assert see_rating(ana, competence) == "You said 4 in Nov (entry deleted)"
    [shown] = exported(bot)["self_assessments"][0]["ratings"]
    assert (shown["value"], shown["shown_by_the_entry_of"]) == (4, "entry deleted")


def test_put_back_it_shows_it_again(ana: Phone, bot: LocalBot) -> None:
    competence = tell(ana, "Zoé", STORY)
    rate(ana, competence)
    delete(ana, "silence")
    ana.presses("Undo")
    assert see_rating(ana, competence) == "You said 4 in Nov"
    [shown] = exported(bot)["self_assessments"][0]["ratings"]
    assert shown["shown_by_the_entry_of"].startswith("2026-11-26T")


def test_gone_for_good_it_still_says_so(ana: Phone, bot: LocalBot) -> None:
    competence = tell(ana, "Zoé", STORY)
    tell(ana, "Ben", "I asked before he had answered.")
    rate(ana, competence)
    delete(ana, "silence")
    bot.now += timedelta(days=31)
    with bot.work() as conn:
        answers.empty_bin(conn, bot.now)
    assert [(row.value, row.entry) for row in bot.rows(ratings)] == [(4, None)]
    assert see_rating(ana, competence) == "You said 4 in Nov (entry deleted)"
    ana.presses("Rate again")
    ana.presses("3")
    assert see_rating(ana, competence).endswith("3 in Dec")


# The bin


def open_bin(ana: Phone) -> None:
    ana.says("/journal")
    if "Filter" in ana.buttons:
        ana.presses("Filter")
    ana.presses("Bin")


def tell_rows(bot: LocalBot, table: Table) -> str:
    """All that they hold: a row itself tells no more than how a long value begins."""
    return repr([tuple(row) for row in bot.rows(table)])


def texts_in(bot: LocalBot) -> str:
    return json.dumps(exported(bot), ensure_ascii=False)


def test_what_lies_in_the_bin_can_go_for_good_at_once(ana: Phone, bot: LocalBot) -> None:
    tell(ana, "Zoé", STORY)
    delete(ana, "silence")
    open_bin(ana)
    assert "1. Thu 26 Nov · Zoé" in ana.screen
    assert STORY in ana.screen
    ana.presses("1")
    assert ana.buttons == ["Put back", "Delete for good", "Back"]
    put_back = ana.last.find("Put back") or ""
    ana.presses("Delete for good")
    assert ana.screen == "Delete it for good? Nothing brings it back."
    ana.presses("Keep")
    assert STORY in ana.screen
    ana.presses("Delete for good")
    ana.says("yes")
    assert ana.screen == "Tap [Delete for good], or [Keep]."
    ana.presses("Delete for good")
    assert ana.screen == "Deleted for good. Nothing of it is left here."
    assert STORY not in texts_in(bot)
    assert ana.presses_data(put_back, ana.last.id) == "That is no longer there."
    open_bin(ana)
    assert ana.screen == "The bin is empty."


def test_only_what_is_in_the_bin_goes_for_good(ana: Phone, bot: LocalBot) -> None:
    tell(ana, "Zoé", STORY)
    delete(ana, "silence")
    open_bin(ana)
    ana.presses("1")
    erase, card = ana.last.find("Delete for good") or "", ana.last.id
    ana.presses("Put back")
    assert ana.presses_data(erase, card) == "That is no longer there."
    assert bot.said() == [STORY]


@pytest.mark.parametrize("undo", ["Undo", "/undo"])
def test_a_note_that_was_taken_back_lies_in_the_bin_and_waits_for_nothing(
    ana: Phone, bot: LocalBot, undo: str
) -> None:
    ana.says(STORY)
    ana.presses(undo) if undo == "Undo" else ana.says(undo)
    assert ana.screen == "Taken back. It stays in the bin for 30 days."
    assert ana.buttons == []
    assert STORY not in texts_in(bot)
    assert exported(bot)["entries"] == []
    assert bot.statuses("note") == ["stopped"]
    open_bin(ana)
    assert ana.screen.endswith(f"1. Thu 26 Nov · taken back\n{STORY}")
    ana.presses("1")
    assert STORY in ana.screen
    ana.presses("Delete for good")
    ana.presses("Keep")
    assert STORY in ana.screen
    ana.presses("Delete for good")
    ana.presses("Delete for good")
    assert bot.statuses("note") == []
    ana.says("Ben was late, and I said nothing.")
    assert ana.screen.startswith("Saved as a note.")
    assert bot.said() == ["Ben was late, and I said nothing."]


def test_a_piece_that_was_taken_back_goes_and_the_rest_stays(ana: Phone, bot: LocalBot) -> None:
    ana.says(STORY)
    ana.says("And then she cried.")
    ana.presses("Undo")
    assert ana.screen.startswith("Taken back.")
    assert "And then she cried." not in texts_in(bot)
    open_bin(ana)
    assert ana.screen.endswith("1. Thu 26 Nov · taken back\nAnd then she cried.")
    ana.presses("1")
    ana.presses("Delete for good")
    ana.presses("Delete for good")
    assert bot.said() == [STORY]
    assert "cried" not in tell_rows(bot, answers_)


def test_what_was_taken_back_and_stopped_is_in_no_export(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Zoé")
    ana.presses(ana.buttons[0])
    ana.says(STORY)
    ana.says("/undo")
    ana.says("/cancel")
    assert ana.screen == "Stopped: Zoé, Thu 26 Nov. Nothing was written."
    content = exported(bot)
    assert content["entries"] == []
    assert "after_session" not in [each["flow"] for each in content["conversations"]]
    assert STORY not in texts_in(bot)
    open_bin(ana)
    assert STORY in ana.screen


def test_what_is_discarded_without_a_word_is_in_no_export(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Zoé")
    ana.presses(ana.buttons[0])
    ana.says("/start")
    ana.says("/cancel")
    content = exported(bot)
    assert content["entries"] == []
    assert "after_session" not in [each["flow"] for each in content["conversations"]]


def test_what_was_taken_back_goes_by_itself_after_a_month(ana: Phone, bot: LocalBot) -> None:
    ana.says(STORY)
    ana.presses("Undo")
    tell(ana, "Ben", "I asked before he had answered.")
    bot.wait(days=29)
    with bot.work() as conn:
        assert answers.empty_bin(conn, bot.now) == 0
    bot.wait(days=2)
    with bot.work() as conn:
        assert answers.empty_bin(conn, bot.now) == 1
        assert answers.empty_bin(conn, bot.now) == 0
    assert STORY not in tell_rows(bot, answers_)
    assert bot.said() == ["I asked before he had answered."]


# How it read before


def test_after_an_edit_the_earlier_text_can_be_erased(ana: Phone, bot: LocalBot) -> None:
    message = ana.says(STORY)
    ana.edits(message, "I waited.")
    assert ana.buttons == ["See before", "Revert", "Erase the earlier text"]
    revert, card = ana.last.find("Revert") or "", ana.last.id
    ana.presses("Erase the earlier text")
    assert ana.screen == "Erase how it read before? Only the new text is left then."
    ana.presses("Keep")
    assert STORY in ana.screen
    ana.presses("Erase the earlier text")
    ana.presses("Erase it")
    assert ana.screen == "The earlier text is erased. Only the new one is left."
    assert ana.buttons == ["Open entry"]
    assert ana.presses_data(revert, card) == "That is no longer there."
    assert STORY not in texts_in(bot)
    assert bot.said() == ["I waited."]


def test_an_earlier_text_is_erased_from_where_it_is_seen(ana: Phone, bot: LocalBot) -> None:
    ana.says(STORY)
    ana.says("/journal")
    for label in ("1", "Edit", "My words"):
        ana.presses(label)
    ana.says("I waited.")
    assert "Erase the earlier text" in ana.buttons
    bot.wait(days=3)
    ana.presses("See before")
    assert ana.buttons == ["Erase the earlier text", "Open entry"]
    ana.presses("Erase the earlier text")
    ana.presses("Erase it")
    assert STORY not in texts_in(bot)
    assert STORY not in tell_rows(bot, runs)
    assert bot.said() == ["I waited."]


def test_with_the_earlier_words_of_a_plan_its_plan_has_the_new_ones(
    ana: Phone, bot: LocalBot
) -> None:
    tell(ana, "Zoé", STORY)
    for label in ("Add something…", "An if-then plan"):
        ana.presses(label)
    message = ana.says("If she cries, I give her the number of Jo.")
    ana.edits(message, "If she cries, I wait.")
    ana.presses("Erase the earlier text")
    ana.presses("Erase it")
    assert [row.text for row in bot.rows(plans)] == ["If she cries, I wait."]
    assert "number of Jo" not in texts_in(bot)


# What a conversation knows of an entry that stays


def change_nothing(ana: Phone) -> None:
    """The conversation has seen how the entry begins."""
    ana.says("/journal")
    for label in ("1", "Edit", "Change nothing"):
        ana.presses(label)


def test_an_earlier_text_is_erased_where_the_entry_was_seen(ana: Phone, bot: LocalBot) -> None:
    message = ana.says(STORY)
    change_nothing(ana)
    ana.edits(message, "I waited.")
    ana.presses("Erase the earlier text")
    ana.presses("Erase it")
    assert STORY not in tell_rows(bot, runs)
    assert bot.said() == ["I waited."]


def test_what_was_taken_back_is_erased_where_the_entry_was_seen(ana: Phone, bot: LocalBot) -> None:
    ana.says(STORY)
    change_nothing(ana)
    ana.says("/undo")
    open_bin(ana)
    for label in ("1", "Delete for good", "Delete for good"):
        ana.presses(label)
    assert STORY not in tell_rows(bot, runs)


def test_of_words_that_were_reverted_nothing_is_left(ana: Phone, bot: LocalBot) -> None:
    message = ana.says("I waited.")
    ana.edits(message, STORY)
    change_nothing(ana)
    ana.edits(message, "I waited for her.")
    for _ in range(2):
        ana.says("/undo")
    assert bot.said() == ["I waited."]
    assert STORY not in tell_rows(bot, runs)


def test_words_that_came_between_and_were_reverted_go_after_a_month(
    ana: Phone, bot: LocalBot
) -> None:
    message = ana.says("I waited.")
    ana.edits(message, STORY)
    ana.edits(message, "I waited for her.")
    for _ in range(2):
        ana.says("/undo")
    bot.wait(days=29)
    with bot.work() as conn:
        assert answers.empty_bin(conn, bot.now) == 0
    bot.wait(days=2)
    with bot.work() as conn:
        assert answers.empty_bin(conn, bot.now) == 2, "so that the file is written anew"
        assert answers.empty_bin(conn, bot.now) == 0
    assert bot.said() == ["I waited."]
    assert STORY not in tell_rows(bot, edits)


def test_an_earlier_plan_is_erased_where_it_is_asked_about(ana: Phone, bot: LocalBot) -> None:
    tell(ana, "Zoé", STORY)
    for label in ("Add something…", "An if-then plan"):
        ana.presses(label)
    message = ana.says("If she cries, I give her the number of Jo.")
    tell(ana, "Zoé", "She named the price herself.")
    ana.edits(message, "If she cries, I wait.")
    ana.presses("Erase the earlier text")
    ana.presses("Erase it")
    assert "number of Jo" not in tell_rows(bot, runs)
