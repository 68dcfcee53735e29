"""A yes or a no in a few words, at the newest card that asks: in a mentor's own words."""

import pytest

from bot.turn.agreed import find_agreed, find_armed
from storage.tables import entries
from tests.bot.phone import LocalBot, Phone

PLAN = "Jonas every Tuesday 18:30"
SAVE = "Save this session"
WAITED = "Lucía waited."
NOTED = "Saved as a note."


@pytest.mark.parametrize(
    "words",
    [
        *("ja speichern bitte", "gut, speichern", "passt so", "gut, passt", "ja gern"),
        *("yes save it", "save", "oui vas-y", "oui, enregistre", "sí, guarda", "tak, zapisz"),
    ],
)
def test_a_plan_is_saved_by_the_verb_of_its_button(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(PLAN)
    assert SAVE in ana.buttons
    ana.says(words)
    assert ana.screen.startswith("Jonas, every Tuesday 18:30–19:30. I ask you")
    assert bot.said() == []


@pytest.mark.parametrize("words", ["ja such", "sí, busca", "yes please look", "oui, cherche"])
def test_a_search_is_begun_by_its_verb(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(f"/note {WAITED}")
    ana.says("no idea any more, what did I write about Lucía?")
    assert ana.screen == "Shall I look for “Lucía” in your journal?"
    ana.says(words)
    assert ana.screen.startswith("Your journal")
    assert bot.said() == [WAITED]


@pytest.mark.parametrize("words", ["ja bitte", "oui, s'il te plaît", "tak"])
def test_a_yes_is_for_what_was_offered_before_a_look(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says(f"/note {WAITED}")
    ana.says("delete what I wrote")
    assert ana.screen == "Shall I take back your last step?"
    ana.says("/journal")
    ana.says(words)
    assert ana.screen == "Taken back. It stays in the bin for 30 days."
    assert bot.said() == []


@pytest.mark.parametrize("words", ["ja löschen", "ja", "oui, supprime", "yes delete it"])
def test_an_entry_is_deleted_while_another_question_is_open(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("/reflect Ben")
    ana.says(WAITED)
    assert "Which one was it?" in ana.screen
    ana.says("/journal")
    for label in ("1", "Edit", "Delete"):
        ana.presses(label)
    ana.says(words)
    assert ana.screen.startswith("Deleted. It stays in the bin for 30 days.")
    assert bot.said() == [WAITED]


@pytest.mark.parametrize("words", ["ja", "ja löschen", "oui", "yes, delete them"])
def test_what_is_irreversible_takes_a_tap(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(f"/note {WAITED}")
    ana.presses("Undo")
    ana.says("empty the bin")
    ana.presses("Empty the bin")
    for _ in range(2):
        ana.says(words)
        assert ana.screen == "Tap [Delete them for good], or [Keep]."
    assert bot.said() == []
    assert bot.count(entries) == 1
    ana.says("Keep")
    assert ana.screen.startswith("The bin · 1 entry")


@pytest.mark.parametrize("words", ["ja gern", "avec plaisir, oui", "yes please"])
def test_a_name_is_agreed_to_while_an_entry_is_open(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("Ben Fridays 9:00")
    ana.says("yes")
    ana.says("/reflect Ben")
    ana.says(WAITED)
    ana.says("rename ben to Benno")
    ana.says(words)
    assert ana.screen == "Ben is Benno from now on, everywhere."
    assert bot.said() == [WAITED]


@pytest.mark.parametrize("words", ["Yes", "Ja", "Oui", "Speichern", "passt so"])
def test_nobody_is_called_yes(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("/sessions")
    ana.presses("Plan a session")
    ana.says(words)
    assert "Who do you meet?" in ana.screen
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        "und außerdem Mara am Samstag 19. um 10",
        "auch Mara am Samstag 19. um 10",
        "et aussi Mara samedi 19 à 10h",
        "y también Mara el sábado 19 a las 10",
    ],
)
def test_an_adverb_is_no_part_of_a_name(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith("Mara · Sat 19 Dec 10:00–11:00, once")


@pytest.mark.parametrize(
    "story",
    ["No, he did not want to hear it, and I waited.", "Ja, sie hat gewartet und ich auch."],
)
def test_a_story_that_begins_so_is_one(ana: Phone, bot: LocalBot, story: str) -> None:
    ana.says(f"/note {WAITED}")
    ana.says("delete the last one")
    ana.says(story)
    assert ana.screen == NOTED
    assert bot.said() == [WAITED, story]


MONTHLY = [
    ("Every month", "x:assess_every:3:1"),
    ("Every 3 months", "x:assess_every:3:3"),
    ("No, thanks", "x:assess_every:3:0"),
]


@pytest.mark.parametrize(
    ("words", "data"),
    [
        *(("nein danke, keine Zeit dafür", 2), ("no thanks, no time for that", 2)),
        *(("non merci, pas le temps", 2), ("no, no tengo tiempo", 2), ("ja gern", 0)),
    ],
)
def test_an_offer_is_taken_or_refused(words: str, data: int) -> None:
    assert find_agreed(words, MONTHLY) == MONTHLY[data][1]


def test_a_tap_is_asked_for_only_at_what_goes_for_good() -> None:
    assert find_armed("ja", MONTHLY) is None
