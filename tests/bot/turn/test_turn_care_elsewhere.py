"""After words of distress: who can be called in another language, or in another country."""

import pytest

from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.distress import DOUBT, SURE

pytestmark = pytest.mark.unmeasured

FRENCH = "Centre de Prévention du Suicide, 0800 32 123"
IN_BELGIUM = [
    ("and in french? he speaks french", f"In French: {FRENCH}"),
    ("do they speak Polish?", "I know no line in Polish (Belgium)."),
    ("is there anybody who speaks Turkish", "I know no line in Turkish (Belgium)."),
    ("gibt es das auf Englisch?", "Ich kenne keine Nummer auf Englisch (Belgien)."),
    ("Spricht da jemand Französisch?", f"Auf Französisch: {FRENCH}"),
    ("et en allemand ?", "Je ne connais pas de ligne en allemand (Belgique)."),
    ("¿hablan francés?", f"En francés: {FRENCH}"),
    ("a po francusku?", f"Po francusku: {FRENCH}"),
    ("and for Poland?", "Kryzysowy Telefon Zaufania, 116 123 (in Polish, day and night)"),
    ("und in Rumänien?", "Ich kenne dort keine Nummer (Romania)."),
]


@pytest.mark.parametrize(("words", "told"), IN_BELGIUM)
@pytest.mark.parametrize("before", [SURE, DOUBT])
def test_who_asks_is_told_and_it_is_no_part_of_the_entry(
    ana: Phone, bot: LocalBot, before: str, words: str, told: str
) -> None:
    ana.says(before)
    ana.says(words)
    assert told in ana.screen
    assert "112" in ana.screen
    assert bot.said() == [before]


def test_after_the_numbers_too_and_a_button_leads_to_where_they_speak_it(ana: Phone) -> None:
    ana.says(SURE)
    ana.says("what do i do")
    ana.says("do they speak Polish?")
    ana.presses("Poland")
    assert "call 112 (Poland)." in ana.screen
    assert "In Polish: Kryzysowy Telefon Zaufania, 116 123" in ana.screen
    ana.presses("Wszystko po polsku")
    assert ana.screen.startswith("To, co piszesz, trzeba potraktować poważnie.")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("he only speaks french", f"In French: {FRENCH}"),
        ("Sie spricht kein Niederländisch", f"{FRENCH} (auf Französisch)"),
        ("il habite en France", "3114 (en français, jour et nuit)"),
    ],
)
def test_what_is_only_said_of_somebody_is_kept_and_answered_with_it(
    ana: Phone, bot: LocalBot, words: str, told: str
) -> None:
    ana.says(SURE)
    ana.says(words)
    assert told in ana.screen
    assert bot.said() == [SURE, words]


def test_after_words_in_doubt_it_can_be_made_a_note(ana: Phone, bot: LocalBot) -> None:
    ana.says(DOUBT)
    ana.says("he speaks french")
    assert f"In French: {FRENCH}" in ana.screen
    ana.presses("It was a note")
    assert bot.said() == [DOUBT, "he speaks french"]


def test_at_the_numbers_that_were_asked_for_on_an_ordinary_day(ana: Phone) -> None:
    ana.says("where are the help numbers?")
    ana.says("in french?")
    assert f"In French: {FRENCH}" in ana.screen


@pytest.mark.parametrize("words", ["he speaks french", "do they speak Polish?"])
def test_on_an_ordinary_day_it_is_about_something_else(ana: Phone, words: str) -> None:
    ana.says(words)
    assert "112" not in ana.screen
    ana.says(DOUBT)
    ana.presses("Back to my entry")
    ana.says("he speaks french")
    assert "112" not in ana.screen, "nobody has the numbers before them"
