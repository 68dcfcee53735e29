"""A yes that says why, a no that keeps, "not today", "don't ask me": at cards, in words."""

import pytest

from bot.turn.agreed import find_agreed
from flows.words.answers.consent import agrees_because, is_refusal, keeps, may_answer
from storage.tables import mentees
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

OFF = "Eileen, Sun 20 Dec 12:00–13:00: called off?"
MONTHLY = (
    ("Every month", "x:assess_every:1:1"),
    ("Every 3 months", "x:assess_every:1:3"),
    ("No, thanks", "x:assess_every:1:0"),
)
OFFER = (
    ("Begin", "x:assess_begin:0:0"),
    ("Not now", "x:assess_later:0:0"),
    ("Every 3 months", "x:assess_every:0:3"),
)


@pytest.fixture
@lived_once
def maureen(ana: Phone) -> Phone:
    for each in ("Tom Fri 11 Dec 9:00", "Eileen Sun 20 Dec 12:00"):
        ana.says(each)
        ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    "words", ["yes flu", "ja, Grippe", "oui, la grippe", "sí, la gripe", "tak, grypa"]
)
def test_a_yes_that_says_why_does_it(maureen: Phone, bot: LocalBot, words: str) -> None:
    maureen.says("Eileen cancelled")
    assert maureen.screen == OFF
    maureen.says(words)
    assert maureen.screen.startswith("Called off: Eileen, Sun 20 Dec 12:00.")
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        *(
            "no leave it in",
            "keep her please",
            "it stays",
            "nein, lass ihn drin",
            "non, laisse-le",
        ),
        *("no, déjala", "nie, zostaw"),
    ],
)
def test_a_no_that_keeps_the_session_makes_no_note(
    maureen: Phone, bot: LocalBot, words: str
) -> None:
    maureen.says("Eileen cancelled")
    maureen.says(words)
    assert maureen.screen == "It stays: Eileen, Sun 20 Dec 12:00."
    assert bot.said() == []


def test_a_plain_no_makes_a_note_as_before(maureen: Phone, bot: LocalBot) -> None:
    maureen.says("Eileen cancelled")
    maureen.says("no")
    assert bot.said() == ["Eileen cancelled"]


@pytest.mark.parametrize(
    "words",
    [
        "yes but only if she asks",
        "yes at 10",
        "ja wenn sie will",
        "maybe flu",
        "yes",
        "yes a b c d",
    ],
)
def test_what_says_more_than_why_agrees_to_nothing(words: str) -> None:
    assert not agrees_because(words)


@pytest.mark.parametrize(
    "words",
    [
        *("dont ask me every month", "please don't ask me again", "stop asking"),
        *("frag mich nicht mehr", "ne me demande plus ça", "no me preguntes más", "nie pytaj"),
        *("not today thanks", "heute nicht", "pas maintenant", "hoy no, gracias", "nie dziś"),
        "not this time",
    ],
)
def test_what_is_offered_is_declined_in_words(words: str) -> None:
    assert may_answer(words)
    assert find_agreed(words, MONTHLY) == "x:assess_every:1:0"
    assert find_agreed(words, OFFER) == "x:assess_later:0:0"


@pytest.mark.parametrize("words", ["not today thanks", "heute nicht", "no", "dont ask me again"])
def test_the_first_question_is_declined_in_words(bot: LocalBot, words: str) -> None:
    new = bot.phone()
    new.says("/start")
    new.presses("Start")
    new.presses("Yes")
    new.presses("No fixed time")
    assert new.screen.endswith("Shall we try it on your last session?")
    new.says(words)
    assert new.screen == "Shall I ask you every week?"
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    ["not her", "don't ask me how she did it", "not today, tomorrow at 10", "pas elle", "today"],
)
def test_other_words_refuse_nothing(words: str) -> None:
    assert not is_refusal(words)
    assert not keeps(words)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "tom is T2 on my list, no fixed time",
            "Tom heißt bei mir T2",
            "Tom est T2 sur ma liste",
        ),
        "Tom es T2 en mi lista",
        "Tom to T2 na mojej liście",
    ],
)
def test_another_name_on_the_list_renames_whoever_is_known(
    maureen: Phone, bot: LocalBot, words: str
) -> None:
    maureen.says(words)
    assert maureen.screen == "Shall Tom be T2 from now on, everywhere?"
    maureen.presses("Yes")
    assert "T2" in [row.name for row in bot.rows(mentees)]
    assert bot.said() == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Nora is T3 on my list, no fixed time", "T3"),
        ("Nora is T3 on my list", "T3"),
        ("Nora, no fixed time", "Nora"),
        ("Nora heißt T3 auf meiner Liste", "T3"),
        ("Nora: ohne festen Termin", "Nora"),
        ("Nora sans heure fixe", "Nora"),
        ("Nora sin hora fija", "Nora"),
        ("Nora bez stałego terminu", "Nora"),
    ],
)
def test_somebody_new_of_no_fixed_time_is_known(
    maureen: Phone, bot: LocalBot, words: str, name: str
) -> None:
    maureen.says(words)
    assert maureen.screen.startswith(f"{name} is on your list, with no fixed time.")
    maureen.presses("Mentees")
    assert name in maureen.buttons
    maureen.says(f"when is {name}?")
    assert maureen.screen.startswith(f"Nothing is planned with {name}.")
    assert bot.said() == []


def test_whoever_is_known_is_not_met_anew(maureen: Phone, bot: LocalBot) -> None:
    before = bot.rows(mentees)
    maureen.says("Tom has no fixed time")
    assert maureen.screen.startswith("Tom is on your list, with no fixed time.")
    assert bot.rows(mentees) == before


@pytest.mark.parametrize(
    "words",
    [
        "Nora has no regular time for her children",
        "Nora is on my list of worries",
        "Nora is first on my list, and she knows it",
    ],
)
def test_a_story_about_somebody_new_stays_one(maureen: Phone, bot: LocalBot, words: str) -> None:
    maureen.says(words)
    assert bot.said() == [words]


@pytest.mark.parametrize("words", ["dont ask me every month", "frag mich nicht mehr"])
def test_who_wants_no_question_is_offered_none(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith("Shall I write less often?")
    ana.presses("Settings")
    assert "Keep as a note" not in ana.buttons
