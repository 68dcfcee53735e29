"""A yes or a no in words, where a card asks with one button: it does what the button does."""

import pytest

from bot.turn.agreed import find_agreed
from storage.tables import answers, mentors
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.changed_week import TUESDAY, plan_week

pytestmark = pytest.mark.unmeasured

YES = ["yes", "Ja!", "oui", "sí", "tak", "ok", "yes please", "👍"]
NO = ["no", "Nein danke", "non", "nie"]
OFFERED = "show me the journal please maybe"
NOTED = "Saved as a note."


@pytest.mark.parametrize("words", YES)
def test_a_yes_does_what_was_offered(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("/note Lucía waited.")
    ana.says(OFFERED)
    assert ana.buttons == ["Journal", "Keep as a note"]
    ana.says(words)
    assert ana.screen.startswith("Your journal · 1 entry")
    assert bot.said() == ["Lucía waited."]


@pytest.mark.parametrize("words", NO)
def test_a_no_keeps_the_words(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(OFFERED)
    ana.says(words)
    assert ana.screen == NOTED
    assert bot.said() == [OFFERED]


@pytest.mark.parametrize("words", YES)
def test_the_one_session_that_is_proposed_is_the_one(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.at(TUESDAY)
    plan_week(ana)
    ana.says("Paolo cancelled today")
    assert ana.buttons == ["Wed 25 Nov 11:00 Paolo", "It was a note"]
    ana.says(words)
    assert ana.screen.startswith("Skipped: Paolo, Wed 25 Nov 11:00.")
    assert bot.said() == []


def test_a_file_that_is_offered_is_sent(ana: Phone) -> None:
    ana.says("as a pdf please")
    assert ana.buttons == ["Send the file", "It was a note"]
    ana.says("oui")
    assert "export" in [kind for kind, _ in ana.log]


@pytest.mark.parametrize("words", YES)
def test_at_a_yes_and_a_no_either_may_be_typed(ana: Phone, words: str) -> None:
    ana.at(TUESDAY)
    plan_week(ana)
    ana.says("/mentees")
    ana.presses("Paolo")
    ana.presses("Rename")
    ana.says("Anna")
    assert ana.buttons == ["Yes, one person", "No"]
    with ana.bot.undone():
        ana.says("nein")
        assert ana.screen == "Nothing has changed."
    ana.says(words)
    assert ana.screen == "Paolo and Anna are one now: Anna."


@pytest.mark.parametrize("words", [*YES, "sure"])
def test_the_time_that_is_proposed_is_the_mentors(
    stranger: Phone, bot: LocalBot, words: str
) -> None:
    stranger.says("/start")
    stranger.presses("Start")
    assert stranger.buttons == ["Yes", "Other"]
    stranger.says(words)
    assert stranger.screen.startswith("When is your next session?")
    assert [row.zone for row in bot.rows(mentors)] == ["Europe/Brussels"]
    assert bot.count(answers) == 0


@pytest.mark.parametrize("words", NO)
def test_a_time_that_is_not_is_asked_for(stranger: Phone, words: str) -> None:
    stranger.says("/start")
    stranger.presses("Start")
    stranger.says(words)
    assert stranger.screen.startswith("Type your city")


def test_what_stands_farther_up_is_not_agreed_to_by_the_way(ana: Phone, bot: LocalBot) -> None:
    ana.says(OFFERED)
    ana.says("thanks")
    ana.says("ok")
    assert ana.screen == "Good."
    assert bot.said() == []


@pytest.mark.parametrize(
    ("words", "buttons"),
    [
        ("yes", [("Sessions", "x:sessions:0:0"), ("It was a note", "x:was_note:1:0")]),
        ("yes", [("Cancel", "a:1:plan:cancel"), ("Just a note", "x:just_note:1:0")]),
        ("yes", [("Sessions", "x:sessions:0:0")]),
        ("ok", [("Anna", "a:1:belongs:1"), ("Ben", "a:1:belongs:2"), ("N", "x:just_note:1:0")]),
        ("no", [("Yes", "a:1:x:yes"), ("Some", "a:1:x:some"), ("More", "a:1:x:more")]),
        ("Anna", [("Yes", "a:1:x:yes"), ("No", "a:1:x:no")]),
    ],
)
def test_where_several_might_be_meant_nothing_is(
    words: str, buttons: list[tuple[str, str]]
) -> None:
    assert find_agreed(words, buttons) is None


def test_of_a_yes_with_more_to_it_the_no_is_the_other() -> None:
    buttons = [("Yes, one person", "a:1:same:yes"), ("No", "a:1:same:no")]
    assert find_agreed("tak", buttons) == "a:1:same:yes"
    assert find_agreed("nie", buttons) == "a:1:same:no"
