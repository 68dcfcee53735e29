"""What people say for a button in their own language: to save, to move, to delete."""

import pytest

from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_plans import STORY, tell_story

pytestmark = pytest.mark.unmeasured


@pytest.mark.parametrize(
    "words",
    [
        *("si asi esta bien", "guardala", "eso es", "ja so passt es", "yes, save it like that"),
        *("oui c'est bien comme ça", "enregistre-la", "tak jest dobrze", "speichern bitte"),
    ],
)
def test_the_plan_is_saved_and_nobody_is_called_so(ana: Phone, words: str) -> None:
    ana.says("joan jueves a las 12")
    ana.says(words)
    assert ana.screen.startswith("Joan, Thu 3 Dec 12:00–13:00. I ask you")


@pytest.mark.parametrize(
    "words", ["eso es", "muévela", "ja verschieben", "oui déplace-la", "przenieś"]
)
def test_the_session_is_moved(ana: Phone, words: str) -> None:
    ana.says("joan jueves a las 12")
    ana.presses("Save this session")
    ana.says("joan mejor el jueves a las 13 no a las 12")
    assert ana.screen == "Joan · Thu 3 Dec 13:00–14:00, instead of Thu 3 Dec 12:00"
    ana.says(words)
    assert ana.screen.startswith("Moved: Joan, Thu 3 Dec 13:00")


@pytest.mark.parametrize(
    "words", ["borrar esto", "borra esta nota", "effacer cette note", "diese Notiz löschen"]
)
def test_the_opened_entry_is_the_one_that_goes(ana: Phone, bot: LocalBot, words: str) -> None:
    tell_story(ana)
    ana.says("/journal")
    ana.presses("1")
    ana.says(words)
    assert "Delete this entry?" in ana.screen
    assert bot.said() == [STORY]


@pytest.mark.parametrize("words", ["borrar", "löschen", "supprimer", "usuń", "delete"])
def test_a_button_is_typed_in_ones_own_language(ana: Phone, words: str) -> None:
    tell_story(ana)
    ana.says("/journal")
    ana.presses("1")
    ana.presses("Edit")
    ana.says(words)
    assert "Delete this entry?" in ana.screen


@pytest.mark.parametrize(
    "words", ["notas", "que notas tengo?", "welche Notizen habe ich", "my notes"]
)
def test_notes_are_shown(ana: Phone, bot: LocalBot, words: str) -> None:
    tell_story(ana)
    ana.says(words)
    assert ana.screen.startswith("Your journal")
    assert bot.said() == [STORY]


@pytest.mark.parametrize(
    "words", ["otra", "etwas anderes", "une autre", "cos innego", "another one"]
)
def test_another_ability_is_looked_for(ana: Phone, bot: LocalBot, words: str) -> None:
    tell_story(ana)
    assert "Something else…" in ana.buttons
    ana.says(words)
    assert bot.said() == [STORY]
    assert "I found no ability" not in ana.screen
