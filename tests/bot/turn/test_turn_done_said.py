"""Something to do is done by words that name it, whatever card stands there."""

from datetime import UTC, datetime

import pytest

from storage.tables import plans
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

STORY = "Eileen talked for an hour about her mother."
SAID = [
    "call F2 is done",
    "I called F2",
    "called F2 this morning, thanks",
    "mark call F2 as done",
    "hab F2 angerufen",
    "F2 angerufen",
    "Done: call F2",
    "j'ai appelé F2",
    "ya llamé a F2",
    "zadzwoniłam do F2",
]


@pytest.fixture
@lived_once
def ana(ana: Phone) -> Phone:
    """Something to do tomorrow, and something for some day."""
    ana.says("remind me tomorrow at 11 to call F2")
    ana.says("remind me to send Tom the sheet")
    ana.presses("No date")
    return ana


@pytest.mark.parametrize("words", SAID)
def test_it_is_done_and_undo_opens_it_again(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == "Done: call F2"
    assert sorted(row.state for row in bot.rows(plans)) == ["did", "open"]
    assert bot.said() == []
    ana.says("undo")
    assert ana.screen == "It is open again: call F2"


@pytest.mark.parametrize("words", SAID[:4])
def test_also_right_after_an_entry_and_at_the_reminder(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says(STORY)
    with bot.undone():
        ana.says(words)
        assert ana.screen == "Done: call F2"
        assert bot.said() == [STORY]
    bot.forward(datetime(2026, 11, 27, 10, 5, tzinfo=UTC))
    assert ana.screen == "Today: call F2"
    ana.says(words)
    assert ana.screen == "Done: call F2"
    assert bot.said() == [STORY]


@pytest.mark.parametrize(
    "words",
    [
        "F2 called",
        "she called F2",
        "I did not call F2",
        "I called Eileen",
        "I asked F2",
        "call F2 is done?",
        "I called F2 and he told me about the baby",
        "done",
        "call F2",
        "call F2 is done " * 4,
        "Tom sent the sheet",
    ],
)
def test_what_tells_more_or_of_somebody_else_is_a_story(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says(words)
    assert [row.state for row in bot.rows(plans)] == ["open", "open"]


def test_it_may_have_been_a_note(ana: Phone, bot: LocalBot) -> None:
    ana.says("I called F2")
    ana.presses("It was a note")
    assert bot.said() == ["I called F2"]


def test_several_are_asked_about(ana: Phone, bot: LocalBot) -> None:
    ana.says("remind me on 9 December to call F2 again")
    ana.says("I called F2")
    assert ana.screen == "Which one is done?"
    assert ana.buttons == ["call F2", "call F2 again", "Keep as a note"]
    ana.presses("call F2 again")
    assert ana.screen == "Done: call F2 again"
    assert sorted(row.state for row in bot.rows(plans)) == ["did", "open", "open"]


@pytest.mark.parametrize(
    "words",
    [
        "called him, he will look at Nadia's file, done",
        "erledigt, er schaut sich die Akte an",
        "Il regarde le dossier lundi. C'est fait",
    ],
)
def test_what_is_told_with_it_at_the_reminder_is_kept(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    bot.forward(datetime(2026, 11, 27, 10, 5, tzinfo=UTC))
    ana.says(words)
    assert ana.screen == "Done: call F2"
    assert bot.said() == [words]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "remind me to call the colleague in ciney wednesday for nadia",
            "Noted: call the colleague in ciney for nadia. I remind you Wed 2 Dec.",
        ),
        (
            "remind me to bring the folder tomorrow, Nadia needs it",
            "Noted: bring the folder, Nadia needs it. I remind you tomorrow.",
        ),
        (
            "erinner mich den Kollegen am Mittwoch um 10 anzurufen für Nadia",
            "Noted: den Kollegen anzurufen für Nadia. I remind you Wed 2 Dec at 10:00.",
        ),
        (
            "rappelle-moi d'appeler le collègue mercredi pour Nadia",
            "Noted: appeler le collègue pour Nadia. I remind you Wed 2 Dec.",
        ),
        (
            "recuérdame llamar al colega el miércoles para Nadia",
            "Noted: llamar al colega para Nadia. I remind you Wed 2 Dec.",
        ),
        (
            "przypomnij mi zadzwonić do kolegi w środę dla Nadii",
            "Noted: zadzwonić do kolegi dla Nadii. I remind you Wed 2 Dec.",
        ),
    ],
)
def test_a_day_in_the_middle_is_the_day(ana: Phone, words: str, told: str) -> None:
    ana.says(words)
    assert ana.screen == told


@pytest.mark.parametrize(
    "words",
    ["remind me to check the wednesday sheet", "remind me to print the friday list for Nadia"],
)
def test_a_day_that_belongs_to_a_thing_is_none(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen == "By when?"


@pytest.mark.parametrize("words", ["remind me how it went on Friday for the report", STORY])
def test_what_is_nothing_to_do_is_not_noted(ana: Phone, words: str) -> None:
    ana.says(words)
    assert "Noted" not in ana.screen
