"""What is asked for in free words is what comes: everything as a file, one mentee's summary."""

import pytest

from flows.requests import EXPORT
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_one_story import meet

WAS_NOTE = "It was a note"


@pytest.fixture
@lived_once
def told(ana: Phone) -> Phone:
    """A mentor with an entry about Élodie."""
    meet(ana, "Élodie", "Tuesdays 10:00")
    ana.says("/reflect Élodie")
    ana.says("She was quiet.")
    ana.says("/cancel")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        *("send me everything you have", "give me everything you've got on me please"),
        *("can you send me all my stuff", "everything you have about me"),
        *("alles was du hast bitte", "Schick mir alles, was du über mich gespeichert hast"),
        *("tout ce que tu as sur moi", "envoie-moi tout ce que vous avez"),
        *("mándame todo lo que tienes", "todo lo que sabes de mí"),
        *("wyślij mi wszystko co masz", "wszystko, co o mnie masz"),
        *("send me everything", "can I have all my data?", "give me a copy of everything"),
        *("schick mir alles", "kannst du mir alle meine Daten schicken?", "export bitte"),
        *("gib mir eine Kopie von allem", "schick mir alles was ich geschrieben habe"),
        *("envoie-moi tout", "peux-tu m'envoyer toutes mes données ?", "exporter"),
        *("mándame todo", "¿me mandas todos mis datos?", "wyślij mi wszystko"),
        *("czy możesz mi wysłać wszystkie moje dane?", "przeslij mi calosc prosze"),
    ],
)
def test_everything_there_is_comes_as_a_file(told: Phone, bot: LocalBot, words: str) -> None:
    before = bot.said()
    told.says(words)
    assert told.screen == EXPORT
    assert told.buttons == ["Send the file", WAS_NOTE]
    assert bot.said() == before


@pytest.mark.parametrize(
    "words",
    [
        *("summary for Élodie", "show me a summary of elodie please", "Élodie's summary"),
        *("Zusammenfassung für Élodie", "Überblick zu Elodie bitte"),
        *("résumé pour Élodie", "bilan d'Élodie", "résumé d'Élodie"),
        *("resumen de Élodie", "podsumowanie dla Elodie", "summary Élodie", "Résumé Élodie"),
        *("Zusammenfassung Élodie", "Élodie: Übersicht bitte", "bilan Élodie", "resumen Élodie"),
        *("how is Élodie doing so far?", "where are we with Élodie?", "show me Élodie please"),
        *("wie läuft es mit Élodie?", "wo steht Élodie?", "wie macht sich Elodie bisher"),
        *("où en est Élodie ?", "comment va Élodie jusqu'ici ?", "¿cómo va Élodie?"),
        *("jak sobie radzi Élodie?", "co tam u Elodie"),
    ],
)
def test_a_summary_for_somebody_is_their_part_of_it(told: Phone, words: str) -> None:
    told.says(words)
    assert told.screen.startswith("Élodie · since")
    assert told.buttons[-1] == WAS_NOTE


@pytest.mark.parametrize("words", ["/summary Élodie", "/summary elodie", "/summary for Élodie"])
def test_so_is_the_command_with_a_name(told: Phone, words: str) -> None:
    told.says(words)
    assert told.screen.startswith("Élodie · since")


def test_behind_the_command_a_time_stays_a_time(told: Phone) -> None:
    told.says("/summary November")
    assert told.screen.startswith("26 Nov–26 Nov · 1 entry")
    told.says("/summary Marc")
    assert told.screen.startswith("I did not find a time in that.")


@pytest.mark.parametrize("words", ["how is Marc doing?", "wie läuft es mit Marc?", "resume Marc"])
def test_nobody_known_is_followed(told: Phone, words: str) -> None:
    told.says(words)
    assert not told.screen.startswith(("Élodie", "Marc"))


def test_what_is_only_likely_is_offered_and_then_theirs(told: Phone) -> None:
    told.says("how is Élodie doing as my mentee?")
    told.presses("Summary")
    assert told.screen.startswith("Élodie · since")


@pytest.mark.parametrize(
    "words", ["summary for Marc", "summary of the meeting", "summary for all"]
)
def test_a_summary_of_nobody_known_is_offered_as_a_whole(told: Phone, words: str) -> None:
    told.says(words)
    assert told.screen == "Shall I show how far you have come?"
    told.presses("Summary")
    assert told.screen.startswith("November · ")


def test_sessions_are_taken_up_again_as_ever(told: Phone) -> None:
    told.says("resume with Élodie")
    assert told.screen.startswith("Nothing pauses with Élodie")


@pytest.mark.parametrize(
    "words",
    [
        "Everything you have is what she said to him.",
        "Summary of Élodie's plan for the bank: she needs a loan, and knows it.",
    ],
)
def test_a_story_with_such_words_stays_one(told: Phone, bot: LocalBot, words: str) -> None:
    told.says(words)
    assert bot.said()[-1] == words


@pytest.mark.parametrize("way", ["command", "button", "back", "period"])
def test_no_note_is_made_of_what_was_never_said(told: Phone, way: str) -> None:
    match way:
        case "command":
            told.says("how is Élodie doing?")
            told.says("/summary")
        case "button":
            told.says("summary of the meeting")
            told.presses("Summary")
        case "back":
            told.says("summary please")
            told.presses("By competence")
            told.presses("Back")
        case "period":
            told.says("/summary")
            told.says("November")
    assert "By competence" in told.buttons
    assert WAS_NOTE not in told.buttons
