"""Which ability is meant by what is typed."""

import pytest

from flows.abilities import find_named, search_abilities
from flows.words.requests.requests import read_request
from framework.catalogue import load_framework

STANDARD = load_framework()


def name(text: str) -> list[str]:
    return [each.code for each in find_named(text, STANDARD).abilities]


def search(text: str) -> list[str]:
    return [each.code for each in search_abilities(text, STANDARD)]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "7b",
            "7B.",
            "7 b",
            "7.b",
            "7-b",
            "open questions",
            "Open Questions!",
            "OPEN QUESTIONS 7b",
        ),
        *("7b open questions", "7 open questions", "open quest", "it was open questions"),
        *("competence 7, open questions", "open questions please", "Kompetenz 7b", "das war 7b"),
    ],
)
def test_a_code_or_a_label_is_the_ability(text: str) -> None:
    assert name(text) == ["7b"]


def test_every_label_is_its_ability_and_so_is_every_code() -> None:
    for each in STANDARD.abilities:
        assert name(each.code) == [each.code]
        assert name(each.title) == [each.code]
        found = find_named(each.label, STANDARD)
        assert found.sure
        assert each in found.abilities


@pytest.mark.parametrize(
    "text",
    [
        *("", "!", "7z", "99a", "16a", "7", "12", "a", "the", "it was", "7b or so she said"),
        *("She cried.", "open", "10 open questions", "at 7 a man came in", "no", "she open"),
    ],
)
def test_what_is_no_code_and_no_label_names_none_for_sure(text: str) -> None:
    found = find_named(text, STANDARD)
    assert not (found.abilities and found.sure)


def test_a_part_of_a_label_may_be_of_several() -> None:
    assert name("lasting") == ["11e", "14e", "15e"]
    assert not find_named("lasting", STANDARD).sure


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("listening", "7"),
        ("feedback", "13b"),
        ("ethics", "8h"),
        ("stakeholders", ""),
        ("SWOT", ""),
    ],
)
def test_words_are_looked_for_in_the_standard(text: str, code: str) -> None:
    found = search(text)
    if code:
        assert any(each.startswith(code) for each in found), found
    for each in found:
        ability = STANDARD.ability(each)
        words = f"{ability.label} {ability.text} {STANDARD.competence(ability.competence).name}"
        assert text.casefold()[:5] in words.casefold()


@pytest.mark.parametrize(
    "text",
    [
        *("I listened.", "she wept", "", "...", "thanks", "summary", "undo", "help", "hello"),
        *("a long talk about her goals", "nothing at all", "e", "e g"),
    ],
)
def test_what_tells_something_is_not_looked_for(text: str) -> None:
    assert search(text) == []


def test_a_label_is_no_request() -> None:
    assert [each.label for each in STANDARD.abilities if read_request(each.label)] == []
