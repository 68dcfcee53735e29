"""Words of acute distress, in every state in which they may come: what is shown, and kept."""

import pytest

from bot.turn.screen import CONFIRMED
from flows.care.answer import MENTOR_FIRST, OTHER_FIRST, QUIETLY
from storage.tables import answers, entries, runs
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.distress import CALM, DOUBT, MINE, SURE, is_calm

# Where they may come


def test_told_out_of_the_blue_they_are_an_entry_and_one_calm_text_answers(
    ana: Phone, bot: LocalBot
) -> None:
    before = len(ana.log)
    message = ana.says(SURE)
    assert is_calm(ana)
    assert ana.screen == OTHER_FIRST["en"].format(
        emergency="112 (Belgium)", line="Zelfmoordlijn, 1813 (day and night)"
    )
    assert [kind for kind, _ in ana.log[before:]] == ["send"]
    assert bot.said() == [SURE]
    assert message not in ana.reactions, "no cheerful mark stands on it"
    [entry] = bot.rows(entries)
    assert (entry.private, entry.ability, entry.outcome) == (True, None, None)
    assert bot.statuses("note") == ["done"]
    ana.says("/journal")
    ana.presses("1")
    assert SURE in ana.screen


def test_about_the_mentor_their_own_half_comes_first(ana: Phone) -> None:
    ana.says(MINE)
    assert is_calm(ana)
    assert ana.screen.split("\n")[2].startswith("If it is about you, please talk to somebody")
    assert "If you are worried about somebody" in ana.screen


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Ich will nicht mehr leben.", MENTOR_FIRST["de"]),
        ("Son mari la frappe tous les soirs.", OTHER_FIRST["fr"]),
        ("me quiero morir, no aguanto mas", MENTOR_FIRST["es"]),
        ("Kasia powiedziała, że myśli o samobójstwie.", OTHER_FIRST["pl"]),
    ],
)
def test_it_answers_in_the_language_of_the_words(ana: Phone, words: str, first: str) -> None:
    ana.says(words)
    assert ana.screen.split("\n")[0] == first.split("\n")[0]
    assert ana.screen.split("\n")[3] == first.split("\n")[3]
    assert len(ana.buttons) == 3
    assert "Write more" not in ana.buttons


def test_as_the_answer_to_a_question_they_end_it(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    asked = ana.last
    ana.says("I waited.")
    ana.says(SURE)
    assert is_calm(ana)
    assert asked.rows == []
    assert bot.said() == ["I waited.", SURE]
    assert bot.statuses("after_session") == ["done"]
    [entry] = bot.rows(entries)
    assert entry.private
    ana.says("/start")
    assert "You stopped" not in ana.screen


def test_at_a_rating_they_are_no_rating(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.presses("Trust 8a")
    ana.says("I waited.")
    ana.says(MINE)
    assert is_calm(ana)
    [entry] = bot.rows(entries)
    assert (entry.ability, entry.outcome, entry.private) == ("8a", None, True)


def test_with_two_questions_open_they_are_an_entry_of_their_own(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.says("/reflect Ben")
    ana.says(SURE)
    assert is_calm(ana)
    assert bot.statuses("note") == ["done"]
    assert bot.said() == [SURE]


def test_in_reply_to_a_card_they_belong_to_its_entry(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.says("I waited.")
    card = ana.last.id
    ana.says("/reflect Ben")
    ana.says(SURE, reply_to=card)
    assert is_calm(ana)
    [entry] = bot.rows(entries)
    assert entry.private
    assert bot.count(answers) == 2


def test_by_an_edit_the_entry_is_left_in_peace(ana: Phone, bot: LocalBot) -> None:
    message = ana.says("She was quiet.")
    ana.presses("Just a note")
    ana.presses("No")
    ana.edits(message, SURE)
    assert is_calm(ana), "a new message, not a card further up"
    assert bot.said() == [SURE]
    [entry] = bot.rows(entries)
    assert entry.private


def test_an_edit_of_what_is_no_entry_is_kept_as_well(ana: Phone, bot: LocalBot) -> None:
    command = ana.says("/help")
    ana.edits(command, MINE)
    assert is_calm(ana)
    assert bot.said() == [MINE]


def test_an_edit_to_the_same_words_is_answered_again(ana: Phone, bot: LocalBot) -> None:
    message = ana.says(SURE)
    ana.edits(message, SURE)
    assert is_calm(ana)
    assert bot.said() == [SURE]


def test_as_a_caption(ana: Phone, bot: LocalBot) -> None:
    ana.sends("photo", caption=SURE)
    assert is_calm(ana)
    assert bot.said() == [SURE]
    ana.says("/journal")
    ana.presses("1")
    assert "Photo 1" in ana.buttons


def test_forwarded(ana: Phone, bot: LocalBot) -> None:
    origin = {"type": "hidden_user", "date": 1, "sender_user_name": "Sanne"}
    ana.says("/help I want to die", forward_origin=origin)
    assert is_calm(ana)
    [answer] = bot.rows(answers)
    assert (answer.forwarded_from, answer.text) == ("Sanne", "/help I want to die")


def test_before_the_first_screens_and_on_them(stranger: Phone, bot: LocalBot) -> None:
    stranger.says(SURE)
    assert is_calm(stranger)
    assert bot.said() == [SURE]
    stranger.says("/start")
    stranger.presses("Start")
    assert stranger.screen.startswith("What time is it")
    stranger.says(MINE)
    assert is_calm(stranger)
    assert bot.said() == [SURE, MINE]
    stranger.says("/start")
    assert stranger.screen.startswith("What time is it"), "the first screens wait"


@pytest.mark.parametrize(
    "command", ["/note", "/journal", "/reflect", "/skip", "/help", "/export", "/delete", "/die"]
)
def test_behind_a_command(ana: Phone, bot: LocalBot, command: str) -> None:
    ana.says(f"{command} {MINE}")
    assert is_calm(ana)
    [said] = bot.said()
    assert said.endswith(MINE)


@pytest.mark.parametrize("opened", ["Change zone", "Quiet hours", "/delete", "/actions"])
def test_inside_a_setting_or_the_end_of_it_all(ana: Phone, bot: LocalBot, opened: str) -> None:
    if opened.startswith("/"):
        ana.says(opened)
        if opened == "/actions":
            ana.presses("Add something to do")
    else:
        ana.says("/settings")
        ana.presses(opened)
    ana.says(MINE)
    assert is_calm(ana)
    assert bot.said() == [MINE]
    open_ = [row.flow for row in bot.rows(runs, runs.c.status == "open")]
    assert open_ == []


def test_at_the_new_words_for_an_entry(ana: Phone, bot: LocalBot) -> None:
    ana.says("I waited.")
    ana.presses("Just a note")
    ana.presses("No")
    ana.presses("Edit")
    ana.presses("My words")
    ana.says(MINE)
    assert is_calm(ana)
    assert bot.said() == ["I waited.", MINE], "what stood there stands there"


def test_at_night_it_answers_at_once(ana: Phone, bot: LocalBot) -> None:
    bot.wait(hours=11)
    ana.says(SURE)
    assert is_calm(ana)


def test_a_second_time_it_answers_again(ana: Phone, bot: LocalBot) -> None:
    ana.says(SURE)
    bot.wait(minutes=50)
    ana.says(MINE)
    assert is_calm(ana)
    assert bot.said() == [SURE, MINE]
    assert bot.count(entries) == 1, "more of the same"


# In doubt


def test_in_doubt_they_are_saved_as_usual_with_one_quiet_line(ana: Phone, bot: LocalBot) -> None:
    message = ana.says(DOUBT)
    assert ana.screen == f"Saved.\n\n{QUIETLY['en']}"
    assert ana.buttons == ["Numbers for help", "Go on"]
    assert ana.reactions[message] == CONFIRMED
    assert [row.private for row in bot.rows(entries)] == [False]
    ana.presses("Numbers for help")
    assert ana.screen.startswith(CALM)
    assert ana.buttons == ["Go on", "Another country"]
    ana.presses("Go on")
    assert ana.screen == "Saved as a note."


def test_in_doubt_no_ability_and_no_rating_comes_first(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.says(DOUBT)
    assert ana.buttons == ["Numbers for help", "Go on"]
    ana.presses("Go on")
    assert "Which one was it?" in ana.screen


def test_in_doubt_by_an_edit_and_before_the_first_screens(stranger: Phone, bot: LocalBot) -> None:
    message = stranger.says(DOUBT)
    assert any(QUIETLY["en"] in text for text in stranger.texts)
    stranger.edits(message, f"{DOUBT} Again.")
    assert stranger.screen.startswith("Entry updated.")
    assert QUIETLY["en"] in stranger.screen
    assert stranger.buttons[:2] == ["See before", "Revert"]
    assert stranger.buttons[-1] == "Numbers for help"
    stranger.presses("Numbers for help")
    assert stranger.screen.startswith(CALM)


@pytest.mark.parametrize("opened", ["Change zone", "Quiet hours"])
def test_in_doubt_they_are_no_setting(ana: Phone, bot: LocalBot, opened: str) -> None:
    ana.says("/settings")
    ana.presses(opened)
    ana.says(DOUBT)
    assert ana.buttons == ["Numbers for help", "Go on"]
    assert bot.said() == [DOUBT]
