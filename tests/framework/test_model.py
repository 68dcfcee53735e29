"""Looking things up in a framework, in two that have little in common."""

import pytest

from framework.catalogue import load_framework
from framework.model import Framework
from tests.framework.gardening import GARDENING

BUSINESS = load_framework()


def test_an_ability_is_found_by_its_code() -> None:
    ability = BUSINESS.ability("7b")
    assert (ability.code, ability.competence, ability.area) == ("7b", 7, "DO")
    assert ability.text.startswith("listen actively by asking open questions")
    assert ability.title == "Open questions (7b)"
    assert GARDENING.ability("1b").title == "Compost (1b)"


def test_competences_and_areas_are_found_by_number_and_code() -> None:
    assert BUSINESS.competence(7).title == "Support effectively the mentee and facilitate success"
    assert BUSINESS.competence(7).name == "Support effectively"
    assert BUSINESS.area("ACT").name == "ACT / ADJUST"
    assert [each.number for each in BUSINESS.competences_of("CHECK")] == [10, 11, 12, 13]
    assert [each.name for each in GARDENING.competences_of("GROW")] == ["Soil", "Water"]


def test_everything_stands_by_number_and_letter_whatever_the_order_of_the_file() -> None:
    assert [each.code for each in GARDENING.abilities] == ["1a", "1b", "2a", "2b", "3a"]
    codes = [each.code for each in BUSINESS.abilities]
    assert codes[:6] == ["1a", "1b", "1c", "1d", "1e", "2a"]
    assert codes[-1] == "15e"


def test_a_question_says_whether_it_names_the_mentee() -> None:
    assert GARDENING.ability("1b").with_mentee
    assert not GARDENING.ability("1a").with_mentee


def test_what_is_not_there_is_looked_for_without_harm_or_named_in_the_error() -> None:
    assert GARDENING.find_ability("2b") is GARDENING.ability("2b")
    assert GARDENING.find_ability("7b") is None
    with pytest.raises(KeyError, match="no ability 7b in gardening 7"):
        GARDENING.ability("7b")
    with pytest.raises(KeyError, match="no competence 9 in gardening 7"):
        GARDENING.competence(9)
    with pytest.raises(KeyError, match="no area DO in gardening 7"):
        GARDENING.area("DO")
    with pytest.raises(KeyError, match="no area DO in gardening 7"):
        GARDENING.competences_of("DO")


def test_a_framework_compares_by_its_content_and_cannot_be_changed() -> None:
    again = Framework.model_validate(GARDENING.model_dump())
    assert again == GARDENING
    with pytest.raises(ValueError, match="frozen"):
        again.title = "Another"
