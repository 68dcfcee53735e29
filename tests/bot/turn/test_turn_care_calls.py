"""After words of distress: a short call for help, and that it ended well."""

import pytest

from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.distress import CALM, DOUBT, SURE, is_calm, read_aside

pytestmark = pytest.mark.unmeasured

FAREWELL = (
    "tom just sent me a message saying goodbye maureen thanks for everything you did your best, "
    "the van is parked at the pier in cobh. he doesnt pick up"
)
NUMBERS = {
    "en": "call 112 (Belgium).",
    "de": "wählen Sie 112 (Belgien).",
    "fr": "appelez le 112 (Belgique).",
    "es": "llama al 112 (Bélgica).",
    "pl": "zadzwoń pod 112 (Belgia).",
}
CALLS = [
    ("en", "what do i do"),
    ("en", "who can he ring? is there a number"),
    ("en", "what should I say to him"),
    ("en", "help"),
    ("en", "oh god what do i do, he doesnt pick up"),
    ("de", "was soll ich tun"),
    ("de", "Wen kann er anrufen? Gibt es eine Nummer?"),
    ("fr", "que faire ?"),
    ("fr", "qui peut-il appeler, il y a un numéro ?"),
    ("es", "¿qué hago?"),
    ("es", "a quién puede llamar"),
    ("pl", "co mam robić"),
    ("pl", "do kogo może zadzwonić?"),
]
WELL = [
    "garda found him sitting in the van, hes ok, brother in law with him. thank god",
    "They found her at her sister's, she is safe.",
    "he rang back and he's fine, thank god",
    "Die Polizei hat ihn gefunden, es geht ihm gut, Gott sei Dank",
    "on l'a retrouvé, il va bien",
    "lo han encontrado, está bien, gracias a Dios",
    "znaleźli go, nic mu nie jest, dzięki Bogu",
]


@pytest.mark.parametrize(("language", "words"), CALLS)
def test_after_words_in_doubt_a_call_for_help_gets_the_numbers(
    ana: Phone, bot: LocalBot, language: str, words: str
) -> None:
    ana.says(DOUBT)
    bot.wait(hours=11)
    ana.says(words)
    assert NUMBERS[language] in ana.screen
    assert bot.said() == [DOUBT], "it is no entry"


@pytest.mark.parametrize("words", ["what do i do", "Hilfe", "who can she ring?"])
def test_after_sure_words_as_well_and_it_is_not_kept_with_them(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says(SURE)
    ana.says(words)
    assert "112" in ana.screen
    assert len(ana.screen.split("\n")) == 6, "all of it, at once"
    assert bot.said() == [SURE]


def test_who_went_on_may_ask_too_and_a_question_that_waits_is_no_place_for_it(
    ana: Phone, bot: LocalBot
) -> None:
    ana.says(DOUBT)
    ana.presses("Back to my entry")
    ana.says("who can he ring? is there a number")
    assert NUMBERS["en"] in ana.screen
    assert bot.said() == [DOUBT]


def test_on_an_ordinary_day_and_after_twelve_hours_the_same_words_ask_for_help_with_the_bot(
    ana: Phone, bot: LocalBot
) -> None:
    ana.says("what do i do")
    assert "/reflect" in ana.screen
    ana.says(DOUBT)
    bot.wait(hours=12, minutes=1)
    ana.says("what do i do")
    assert "/reflect" in ana.screen
    ana.says(SURE)
    ana.presses("It is not that")
    ana.says("what do i do")
    assert "/reflect" in ana.screen, "it was misunderstood"


def test_a_farewell_of_somebody_who_cannot_be_reached_gets_them_at_once(ana: Phone) -> None:
    ana.says(FAREWELL)
    assert is_calm(ana)
    ana.says("what do i do")
    assert ana.screen.startswith(CALM)


@pytest.mark.parametrize("words", WELL)
@pytest.mark.parametrize("before", [DOUBT, SURE])
def test_a_good_ending_brings_no_numbers_again(
    ana: Phone, bot: LocalBot, words: str, before: str
) -> None:
    ana.says(before)
    ana.says("what do i do")
    ana.says(words)
    assert "112" not in ana.screen
    assert "Nobody has read this." not in ana.screen
    assert bot.said() == [before, words]
    ana.says("We drank a coffee.")
    assert ana.screen == "Saved as a note."


@pytest.mark.parametrize(
    "words",
    [
        "he says he's ok, thank god",
        "They have not found him yet, hope he's ok.",
        "Er sagt, es geht ihm gut, Gott sei Dank",
    ],
)
def test_what_is_only_said_or_hoped_is_no_good_ending(ana: Phone, words: str) -> None:
    ana.says(SURE)
    ana.says(words)
    assert "call 112 (Belgium)." in ana.screen


def test_what_was_in_doubt_is_sealed_with_the_rest(ana: Phone, bot: LocalBot) -> None:
    ana.says(DOUBT)
    assert read_aside(bot)["doubted_at"] is not None
