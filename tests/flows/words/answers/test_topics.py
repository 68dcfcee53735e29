"""What mentors call an ability is a word that the standard has."""

from flows.abilities import search_abilities
from flows.words.answers.topics import call_as_standard, list_terms
from framework.catalogue import load_framework


def test_every_word_that_others_stand_for_finds_something() -> None:
    standard = load_framework()
    assert [each for each in list_terms() if not search_abilities(each, standard)] == []


def test_what_has_no_other_word_stays_as_it_is() -> None:
    assert call_as_standard(["silence", "gluten"]) == ("listen", "gluten")
