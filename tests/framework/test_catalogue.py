"""The framework for business mentors as it ships: the standard's words, and ours beside them."""

import json
from collections import Counter
from hashlib import sha256
from string import Formatter

import pytest

from framework.catalogue import list_frameworks, load_framework
from framework.model import Ability

FRAMEWORK = load_framework()

WORDS = "45e8cbab226656fab8ab115a76e72b1d5552167372c3348dc2b8c0a86aa0455d"
"""The digest of the standard's words; it changes with a single letter of them."""


def standard_words() -> dict[str, object]:
    """All that a mentor is shown of the standard, in the shape and the order of its file."""
    return {
        "id": FRAMEWORK.id,
        "version": FRAMEWORK.version,
        "title": FRAMEWORK.title,
        "areas": [area.model_dump() for area in FRAMEWORK.areas],
        "competences": [
            {
                "number": competence.number,
                "area": competence.area,
                "title": competence.title,
                "abilities": {each.code[-1]: each.text for each in competence.abilities},
            }
            for competence in FRAMEWORK.competences
        ],
        "evidence_kinds": [kind.model_dump() for kind in FRAMEWORK.evidence_kinds],
        "evidence": [each.model_dump(exclude_defaults=True) for each in FRAMEWORK.evidence],
    }


def test_the_words_of_the_standard_are_kept_letter_for_letter() -> None:
    assert sha256(json.dumps(standard_words()).encode()).hexdigest() == WORDS


def test_it_is_complete() -> None:
    assert [area.code for area in FRAMEWORK.areas] == ["PLAN", "DO", "CHECK", "ACT"]
    assert [each.number for each in FRAMEWORK.competences] == list(range(1, 16))
    assert len(FRAMEWORK.abilities) == 80
    assert len(FRAMEWORK.evidence) == 60
    assert len(FRAMEWORK.evidence_kinds) == 6
    sizes = [len(each.abilities) for each in FRAMEWORK.competences]
    assert sizes == [5, 4, 5, 4, 4, 3, 13, 8, 4, 5, 5, 5, 5, 5, 5]
    in_areas = Counter(each.area for each in FRAMEWORK.abilities)
    assert in_areas == {"PLAN": 22, "DO": 28, "CHECK": 20, "ACT": 10}


def test_work_with_the_mentee_comes_first_in_practise_order() -> None:
    assert FRAMEWORK.practise_order == ("DO", "PLAN", "CHECK", "ACT")


def test_every_phase_has_what_a_mentoring_gives_occasion_for() -> None:
    assert FRAMEWORK.phases == {
        "first": ((1, 2, 3, 4, 5),),
        "under_way": ((6, 7, 8),),
        "closing": ((9,), (10, 11, 12, 13)),
    }
    assert FRAMEWORK.afterwards == {"ACT": "CHECK"}


@pytest.mark.parametrize("ability", FRAMEWORK.abilities, ids=lambda each: each.code)
def test_an_ability_has_a_label_for_a_button_and_a_question_to_read_at_a_glance(
    ability: Ability,
) -> None:
    assert ability.label.strip() == ability.label
    assert 0 < len(ability.title) <= 22
    for question in ability.questions:
        assert {name for _, name, _, _ in Formatter().parse(question)} <= {"mentee", None}
        assert len(question.replace("{mentee}", "your mentee")) <= 160


def test_no_two_labels_names_or_questions_are_the_same() -> None:
    for texts in (
        [each.label.casefold() for each in FRAMEWORK.abilities],
        [each.name.casefold() for each in FRAMEWORK.competences],
        [question for each in FRAMEWORK.abilities for question in each.questions],
    ):
        assert len(set(texts)) == len(texts)


def test_a_competence_fits_a_button_with_its_number() -> None:
    assert max(len(f"{each.number} {each.name}") for each in FRAMEWORK.competences) <= 22


def test_the_catalogue_names_what_it_has_and_reads_it_once() -> None:
    assert list_frameworks() == ("business_mentor_2020",)
    assert load_framework() is load_framework()
    with pytest.raises(KeyError, match="no framework gardening; there are: business_mentor_2020"):
        load_framework("gardening")
