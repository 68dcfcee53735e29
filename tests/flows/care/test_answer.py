"""The answer to words of acute distress: what it says, and what it never does."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar.zones import find_country, name_country
from flows.care.answer import (
    Code,
    answer,
    ask_country,
    find_code,
    read_code,
    soften,
    take_more,
    tell_given_back,
)
from flows.care.numbers import ELSEWHERE, find_place, guess_country, read_numbers
from flows.care.tongues import ANY, TONGUES
from flows.care.wording import MENTOR_FIRST, MORE_KEPT, NO_COUNTRY, OTHER_FIRST
from flows.effects import Show
from flows.lines import MAX_LABEL, line, option
from flows.words.distress.distress import LANGUAGES, find_distress
from flows.words.text import fold

TEXTS = [
    "\n".join(line[each] for line in lines)
    for lines in (MENTOR_FIRST, OTHER_FIRST)
    for each in LANGUAGES
]
EU = 27


@pytest.mark.parametrize("text", TEXTS)
def test_it_is_six_lines_without_a_question_or_a_cheer(text: str) -> None:
    lines = text.split("\n")
    assert len(lines) == 6
    assert "{emergency}" in lines[1]
    assert text.count("{emergency}") == text.count("{line}") == 1
    assert not set(text) & set("?!¿¡✍👍")
    assert max(map(len, lines)) <= 200


def test_both_halves_always_stand_there_and_the_emergency_before_both() -> None:
    assert MENTOR_FIRST[:2] == OTHER_FIRST[:2]
    assert MENTOR_FIRST[3:5] == OTHER_FIRST[2:4]


@given(
    st.sampled_from(tuple(LANGUAGES)),
    st.sampled_from(("mentor", "other")),
    st.booleans(),
    st.sampled_from((None, ELSEWHERE, "BE", "ZZ", "AA")),
    st.sampled_from(TONGUES),
)
def test_a_button_carries_all_of_it(
    language: str, about: str, sure: bool, country: str | None, spoken: str
) -> None:
    code = Code(language, about, sure, country, spoken)  # type: ignore[arg-type]
    assert read_code(code.number) == code


@given(st.integers(min_value=0, max_value=10**17))
def test_any_number_can_be_read(number: int) -> None:
    code = read_code(number)
    assert answer(1, code, "UTC", "").buttons
    assert ask_country(1, code).buttons


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sure", [True, False])
def test_its_buttons_fit(language: str, *, sure: bool) -> None:
    code = Code(language, sure=sure)  # type: ignore[arg-type]
    doubt = Show(run=1, lines=(), options=(option("a", "A"),), step="about")
    more = take_more(1, code, "UTC", "")
    shows = (answer(1, code, "UTC", ""), ask_country(1, code), more, tell_given_back(1, code))
    for show in (*shows, soften(doubt, code)):
        labels = [each.label.plain() for each in show.buttons]
        assert all(0 < len(each) <= MAX_LABEL for each in labels)
        assert len(labels) == len(set(labels))


def test_words_in_doubt_add_to_a_screen_that_asks_nothing() -> None:
    code = Code("en", sure=False)
    told = soften(Show(run=None, lines=(line("Entry updated."),)), code)
    assert told.lines[0].plain() == "Entry updated."
    assert [each.verb for each in told.buttons] == ["numbers"]
    assert told.lines[1].quiet


def test_what_was_found_is_the_code() -> None:
    found = find_distress("Tom said he wants to kill himself")
    assert found is not None
    assert find_code(found) == Code("en", "other", sure=True)


# Numbers


def test_every_number_has_its_source_and_its_day() -> None:
    known = read_numbers()
    for each in (*known.emergency, *known.lines):
        assert each.source.startswith(("https://", "http://ec.europa.eu/"))
        assert date(2026, 11, 1) <= each.read
        assert each.countries
    assert dict(known.list_readings())["findahelpline.com"] == known.directory.read
    european = known.emergency[0]
    assert (european.number, len(european.countries)) == ("112", EU)


def test_every_country_that_is_offered_has_a_name_in_every_language_and_a_number() -> None:
    for country in read_numbers().asked:
        for language in LANGUAGES:
            place = find_place(country, language)
            assert place.name
            assert place.emergency


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Brussels", "BE"),
        ("Europe/Kiev", "UA"),
        ("Asia/Calcutta", "IN"),
        ("US/Eastern", "US"),
        ("Europe/Amsterdam", "NL"),
        ("UTC", ""),
        ("CET", ""),
        ("Etc/GMT-1", ""),
        ("Mars/Olympus", ""),
    ],
)
def test_the_country_is_guessed_from_the_zone(zone: str, country: str) -> None:
    assert guess_country(zone) == find_country(zone) == country


def test_a_country_has_a_name_in_english_at_least() -> None:
    assert find_place("PT", "fr").name == name_country("PT") == "Portugal"
    assert find_place(ELSEWHERE, "fr").name == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo"])
def test_without_a_number_of_the_country_what_holds_in_many_is_given(
    language: str, zone: str
) -> None:
    [shown] = answer(1, Code(language), zone, "").lines  # type: ignore[arg-type]
    assert NO_COUNTRY[language] in shown.plain()  # type: ignore[index]
    assert "findahelpline.com" in shown.plain()


def test_a_line_has_its_name_and_says_in_which_language_it_answers() -> None:
    [french] = answer(1, Code("fr", country="FR"), "UTC", "").lines
    assert "Numéro national de prévention du suicide, 3114 (jour et nuit). Si" in french.plain()
    [german] = answer(1, Code("de", country="BE"), "UTC", "").lines
    assert "Zelfmoordlijn, 1813 (auf Niederländisch, Tag und Nacht). Wenn" in german.plain()


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "116 123 (day and night), or, named by those who run this journal: Jo. If nobody"),
        ("de", "116 123 (Tag und Nacht), oder, genannt von den Betreibern dieses Journals: Jo. W"),
        ("fr", "116 123 (jour et nuit), ou, indiqué par ceux qui tiennent ce journal : Jo. Si pe"),
        ("es", "116 123 (día y noche), o, indicado por quienes llevan este diario: Jo. Si nadie"),
        ("pl", "116 123 (całą dobę), albo, według prowadzących ten dziennik: Jo. Jeśli nikt"),
    ],
)
def test_whom_the_operator_names_is_no_part_of_the_line(language: str, told: str) -> None:
    code = Code(language, country="IE")  # type: ignore[arg-type]
    [shown] = answer(1, code, "UTC", "Jo").lines
    assert told in shown.plain()
    [more] = take_more(1, code, "UTC", "Jo").lines
    assert more.plain().endswith("Jo")


@pytest.mark.parametrize("language", LANGUAGES)
def test_more_is_answered_with_the_numbers(language: str) -> None:
    [told] = take_more(1, Code(language, country="GB"), "UTC", "").lines  # type: ignore[arg-type]
    kept, numbers = told.plain().split("\n")
    assert len(kept) < 80
    assert "999" in numbers
    assert "Samaritans, 116 123" in numbers


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_given_back_keeps_the_numbers_and_asks_nothing(language: str) -> None:
    shown = tell_given_back(1, Code(language, "other", country="GB"))  # type: ignore[arg-type]
    assert [each.verb for each in shown.buttons] == ["numbers"]
    again = read_code(shown.buttons[0].version)
    assert again == Code(language, "other", sure=False, country="GB")  # type: ignore[arg-type]
    assert shown.options == ()


def test_of_two_lines_the_one_that_speaks_the_language_is_given() -> None:
    assert find_place("BE", "fr").number == "0800 32 123"
    assert {find_place("BE", each).number for each in ("de", "en", "es", "pl")} == {"1813"}
    assert {find_place("PL", each).number for each in LANGUAGES} == {"116 123"}
    assert find_place("CH", "fr").line == "La Main Tendue"
    assert find_place("CH", "en").line == "Die Dargebotene Hand"


def test_no_text_is_taken_for_distress_itself() -> None:
    """Whoever forwards the answer is told it again; its buttons and quiet lines are not."""
    assert find_distress("Numbers for help") is None
    assert fold("Back to my entry") == "back to my entry"


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_it_ended_well_nobody_is_told_again_whom_to_call(language: str) -> None:
    code = Code(language, country="GB")  # type: ignore[arg-type]
    told = take_more(1, code, "UTC", "", well=True)
    assert told.lines[0].plain() == MORE_KEPT[code.language]
    assert len(told.buttons) == 2


# In a language, or in a country


def test_who_asks_for_a_language_gets_the_line_that_has_it() -> None:
    shown = answer(1, Code("en", sure=False, spoken="fr"), "Europe/Brussels", "Ada 0123")
    told = shown.lines[0].plain()
    assert "In French: Centre de Prévention du Suicide, 0800 32 123" in told
    assert told.endswith("named by those who run this journal: Ada 0123")
    labels = [each.label.plain() for each in shown.buttons]
    assert labels == ["Tout en français", "Another country", "Back to my entry"]
    assert read_code(shown.buttons[0].version) == Code("fr", sure=False)


def test_a_line_is_told_to_be_in_dutch_once() -> None:
    [told] = answer(1, Code("fr", spoken="nl"), "Europe/Brussels", "").lines
    assert "En néerlandais : Zelfmoordlijn, 1813 (jour et nuit)" in told.plain()


def test_where_none_has_it_that_is_said_and_who_there_is_and_where_else() -> None:
    shown = answer(None, Code("en", spoken="pl"), "Europe/Brussels", "")
    assert shown.lines[0].plain().split("\n")[1:] == [
        "I know no line in Polish (Belgium).",
        "These I know: Zelfmoordlijn, 1813 (in Dutch, day and night); Centre de Prévention du "
        "Suicide, 0800 32 123 (in French)",
        "Lines of many countries: findahelpline.com",
    ]
    labels = [each.label.plain() for each in shown.buttons]
    assert labels == ["Wszystko po polsku", "Poland", "Another country"]
    assert read_code(shown.buttons[1].version) == Code("en", country="PL", spoken="pl")


def test_a_country_without_a_line_has_its_emergency_number_and_the_list() -> None:
    [romania] = answer(1, Code("en", country="RO", spoken=ANY), "Europe/Brussels", "").lines
    assert "call 112 (Romania)." in romania.plain()
    assert "I know no line there (Romania)." in romania.plain()
    assert "findahelpline.com" in romania.plain()
    [nowhere] = answer(1, Code("de", spoken="tr"), "UTC", "").lines
    assert "Ich kenne keine Nummer auf Türkisch." in nowhere.plain()


def test_more_is_answered_with_the_language_until_it_ends_well() -> None:
    code = Code("en", spoken="fr")
    [told] = take_more(1, code, "Europe/Brussels", "").lines
    assert told.plain().startswith(MORE_KEPT["en"])
    assert "In French: Centre" in told.plain()
    [well] = take_more(1, code, "Europe/Brussels", "", well=True).lines
    assert well.plain() == MORE_KEPT["en"]
