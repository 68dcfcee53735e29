"""Words of acute distress, in every state in which they may come: what is shown, and kept."""

import pytest

from flows.care.wording import MENTOR_FIRST, OTHER_FIRST, QUIETLY, Words
from flows.words.distress.distress import Language
from storage.tables import answers, entries, runs
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.distress import CALM, DOUBT, MINE, SURE, is_calm

pytestmark = pytest.mark.unmeasured

# Where they may come


def test_told_out_of_the_blue_they_are_an_entry_and_one_calm_text_answers(
    ana: Phone, bot: LocalBot
) -> None:
    before = len(ana.log)
    message = ana.says(SURE)
    assert is_calm(ana)
    assert ana.screen == "\n".join(each["en"] for each in OTHER_FIRST).format(
        emergency="112 (Belgium)", line="Zelfmoordlijn, 1813 (in Dutch, day and night)"
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
    assert ana.screen.split("\n")[2].startswith("If it is about you, please don't stay alone")
    assert "If you are worried about somebody" in ana.screen
    ana.says("I can't go on, I want it to end")
    assert is_calm(ana)
    assert ana.screen.split("\n")[2].startswith("If it is about you, please don't stay alone")


@pytest.mark.parametrize(
    ("words", "language", "first"),
    [
        ("Ich will nicht mehr leben.", "de", MENTOR_FIRST),
        ("Son mari la frappe tous les soirs.", "fr", OTHER_FIRST),
        ("me quiero morir, no aguanto mas", "es", MENTOR_FIRST),
        ("No puedo más, quiero que termine.", "es", MENTOR_FIRST),
        ("Je n'en peux plus, je veux que ça s'arrête", "fr", MENTOR_FIRST),
        ("Es wäre leichter, nicht mehr da zu sein.", "de", MENTOR_FIRST),
        ("Nie daję rady. Chcę, żeby to się skończyło.", "pl", MENTOR_FIRST),
        ("Kasia powiedziała, że myśli o samobójstwie.", "pl", OTHER_FIRST),
    ],
)
def test_it_answers_in_the_language_of_the_words(
    ana: Phone, words: str, language: Language, first: tuple[Words, ...]
) -> None:
    ana.says(words)
    assert ana.screen.split("\n")[0] == first[0][language]
    assert ana.screen.split("\n")[3] == first[3][language]
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
    assert ana.buttons == ["Numbers for help", "Back to my entry"]
    assert message not in ana.reactions, "nor does a cheerful mark on these"
    assert [row.private for row in bot.rows(entries)] == [False]
    ana.presses("Numbers for help")
    assert ana.screen.startswith(CALM)
    assert ana.buttons == ["Another country", "Back to my entry"]
    ana.presses("Back to my entry")
    assert ana.screen == "Saved as a note."


def test_in_doubt_they_are_no_request(ana: Phone, bot: LocalBot) -> None:
    words = "Show my sessions. Sam said his family would be better off without him."
    ana.says(words)
    assert ana.buttons == ["Numbers for help", "Back to my entry"]
    ana.says("No aguanto más, quiero que termine, enséñame las sesiones.")
    assert "Sessions" not in ana.buttons
    assert len(bot.said()) == 2


def test_in_doubt_no_ability_and_no_rating_comes_first(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.says(DOUBT)
    assert ana.buttons == ["Numbers for help", "Back to my entry"]
    ana.presses("Back to my entry")
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
    assert ana.buttons == ["Numbers for help", "Back to my entry"]
    assert bot.said() == [DOUBT]


# Beside the numbers


def test_once_the_numbers_were_shown_the_next_words_get_no_ability_for_an_hour(
    ana: Phone, bot: LocalBot
) -> None:
    ana.says(DOUBT)
    ana.presses("Numbers for help")
    ana.presses("Another country")
    ana.presses("Ireland")
    ok = ana.says("Ok.")
    assert ana.screen == f"Saved.\n\n{QUIETLY['en']}"
    assert ana.buttons == ["Numbers for help", "Back to my entry"]
    assert ok not in ana.reactions
    ana.presses("Numbers for help")
    assert "Samaritans, 116 123" in ana.screen
    bot.wait(minutes=59)
    ana.says("He is asleep.")
    assert ana.buttons == ["Numbers for help", "Back to my entry"]
    assert bot.said() == [DOUBT, "Ok.", "He is asleep."]
    ana.presses("Back to my entry")
    ana.says("I rang Sam's sister, and she came.")
    assert ana.screen == "Saved as a note.", "they went on"


def test_after_an_hour_the_numbers_are_far(ana: Phone, bot: LocalBot) -> None:
    ana.says(DOUBT)
    ana.presses("Numbers for help")
    bot.wait(minutes=61)
    ana.says("The flyer is done.")
    assert ana.screen == "Saved as a note."


def test_beside_the_numbers_what_is_asked_for_is_shown(ana: Phone, bot: LocalBot) -> None:
    ana.says(DOUBT)
    ana.presses("Numbers for help")
    ana.says("Ben Mondays 9:00")
    assert ana.screen.startswith("Ben · every Monday")
    ana.says("reflect on Anna")
    assert "Which one was it?" not in ana.screen
    assert QUIETLY["en"] not in ana.screen, "nothing was saved"
    assert bot.said() == [DOUBT]


@pytest.mark.parametrize("words", ["goodbye", "gute Nacht"])
def test_beside_the_numbers_no_farewell_is_passed_over(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says(DOUBT)
    ana.presses("Numbers for help")
    ana.says(words)
    assert ana.buttons == ["Numbers for help", "Back to my entry"]
    assert bot.said() == [DOUBT, words]
