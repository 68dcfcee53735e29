"""Who asks for help in a language or a country, and who only tells something."""

import pytest

from flows.care.elsewhere import Elsewhere, read_elsewhere
from flows.care.numbers import list_countries, read_numbers
from flows.care.tongues import ANY, TONGUES, find_tongue, say_in
from flows.words.distress.distress import LANGUAGES
from flows.words.text import flatten

ASKED = [
    ("and in french? he speaks french", "en", "fr", None),
    ("do they speak Polish?", "en", "pl", None),
    ("is there something in German", "en", "de", None),
    ("do they speak Jonas' Polish", "en", "pl", None),
    ("and for Poland?", "en", ANY, "PL"),
    ("in the United Kingdom?", "en", ANY, "GB"),
    ("what is the number in Romania", "en", ANY, "RO"),
    ("other languages?", "en", ANY, None),
    ("why only in Dutch?", "en", ANY, None),
    ("gibt es das auf Englisch?", "de", "en", None),
    ("spricht da jemand Türkisch?", "de", "tr", None),
    ("Gibt es eine Nummer in Österreich", "de", ANY, "AT"),
    ("et en allemand ?", "fr", "de", None),
    ("y a-t-il quelqu'un qui parle néerlandais", "fr", "nl", None),
    ("¿hablan inglés?", "es", "en", None),
    ("y en España?", "es", ANY, "ES"),
    ("a po angielsku?", "pl", "en", None),
    ("czy mówią po ukraińsku", "pl", "uk", None),
    ("a w Polsce?", "pl", ANY, "PL"),
]
TOLD = [
    ("he only speaks french", "en", "fr", None),
    ("Jonas speaks polish", "en", "pl", None),
    ("he lives in France", "en", ANY, "FR"),
    ("he does not speak Dutch", "en", ANY, None),
    ("il habite en Suisse", "fr", ANY, "CH"),
    ("nie mówię po niderlandzku", "pl", ANY, None),
]
STORIES = [
    "he told me in french that he is tired",
    "he is in France for the week and sleeps",
    "he loves french food",
    "french and german?",
    "what do I do",
    "do they speak?",
    "in french " * 9,
    "",
]


@pytest.mark.parametrize(("text", "language", "spoken", "country"), ASKED)
def test_a_language_or_a_country_is_asked_for(
    text: str, language: str, spoken: str, country: str | None
) -> None:
    found = read_elsewhere(text, "en", ("Jonas",))
    assert found == Elsewhere(language, spoken, country)  # type: ignore[arg-type]


@pytest.mark.parametrize(("text", "language", "spoken", "country"), TOLD)
def test_or_it_is_said_of_somebody(
    text: str, language: str, spoken: str, country: str | None
) -> None:
    found = read_elsewhere(text, "en", ("Jonas",))
    assert found == Elsewhere(language, spoken, country, asks=False)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", STORIES)
def test_anything_else_asks_for_nothing_of_the_kind(text: str) -> None:
    assert read_elsewhere(text, "en") is None


def test_words_of_several_languages_are_those_of_the_answer() -> None:
    assert read_elsewhere("Polska?", "pl") == Elsewhere("pl", ANY, "PL")
    assert read_elsewhere("Polska?", "de") == Elsewhere("de", ANY, "PL")


def test_each_language_has_a_name_in_ours_and_is_known_by_it() -> None:
    for tongue in TONGUES[2:]:
        for language in LANGUAGES:
            word = flatten(say_in(tongue, language).rpartition(" ")[2])
            assert find_tongue(word) == tongue
    assert find_tongue("something") == ""


def test_each_line_is_in_a_language_that_has_a_name() -> None:
    assert all(each.language in TONGUES[2:] for each in read_numbers().lines)
    assert list_countries("fr") == ("BE", "CH", "FR")
    assert list_countries("es") == ()
