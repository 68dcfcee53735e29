"""Which abilities are asked about next, and why."""

from datetime import UTC, datetime, timedelta
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framework.catalogue import load_framework
from framework.coverage import (
    FEWEST,
    LONG_AGO,
    NO_REFLECTION,
    UNTOUCHED,
    Offer,
    Reason,
    Touch,
    offer_abilities,
)
from framework.model import Framework
from framework.reader import read_framework
from tests.framework.gardening import GARDENING

BUSINESS = load_framework()
START = datetime(2026, 9, 1, 16, 0, tzinfo=UTC)


def touch(day: int = 0, reflections: int = 0) -> Touch:
    return Touch(last_at=START + timedelta(days=day), reflections=reflections)


def codes(framework: Framework, history: dict[str, Touch]) -> list[str]:
    return [each.ability for each in offer_abilities(framework, history)]


def say(offer: Offer) -> str:
    return offer.reason.template.format_map(offer.reason.values)


def test_a_beginner_is_asked_about_the_practice_first_and_about_the_largest_competences() -> None:
    offers = offer_abilities(BUSINESS, {})
    assert [each.ability for each in offers] == ["6a", "7a", "8a"]
    assert [say(each) for each in offers] == [
        "You have not reflected on Management practice yet.",
        "Not looked at yet. Still new in Support effectively: 13 of 13.",
        "Not looked at yet. Still new in Grow relationship: 8 of 8.",
    ]


def test_the_first_offer_balances_the_competences() -> None:
    history = {each.code: touch(reflections=5) for each in BUSINESS.abilities}
    history |= {each.code: touch() for each in BUSINESS.competence(12).abilities}
    history["12d"] = touch(-9, reflections=1)
    first = offer_abilities(BUSINESS, history)[0]
    assert first == ("12d", (FEWEST, {"competence": "Check progress", "count": 1}))
    del history["12e"]
    assert offer_abilities(BUSINESS, history)[0].ability == "12e"


def test_a_tap_is_no_reflection() -> None:
    history = {"2a": touch(), "2b": touch(), "1a": touch(1, 1), "1b": touch(2), "3a": touch(3, 1)}
    first = offer_abilities(GARDENING, history)[0]
    assert first == ("2a", (NO_REFLECTION, {"competence": "Neighbours"}))


def test_the_others_are_untouched_and_of_other_competences() -> None:
    offers = offer_abilities(GARDENING, {})
    assert [each.ability for each in offers] == ["2a", "1a", "3a"]
    soil = {"competence": "Soil", "count": 2, "total": 2}
    assert offers[1].reason == (UNTOUCHED, soil)
    assert offer_abilities(GARDENING, {"1a": touch(reflections=1)})[1] == (
        "1b",
        Reason(UNTOUCHED, {"competence": "Soil", "count": 1, "total": 2}),
    )


def test_what_is_untouched_comes_before_another_competence() -> None:
    history = {"1a": touch(0, 1), "1b": touch(1), "3a": touch(2, 1)}
    assert codes(GARDENING, history) == ["2a", "2b", "1a"]


def test_the_longest_ago_fill_up_when_little_is_untouched() -> None:
    days = {"1a": 3, "1b": 4, "2a": 0, "2b": 1, "3a": 2}
    history = {code: touch(day, reflections=1) for code, day in days.items()}
    offers = offer_abilities(GARDENING, history)
    # 3 has the fewest reflections; 2b is older than 1a, but after 2a it is the same competence.
    assert [each.ability for each in offers] == ["3a", "2a", "1a"]
    assert offers[1].reason == (LONG_AGO, {"day": START})
    del history["1b"]
    assert codes(GARDENING, history) == ["1b", "2a", "3a"]


def test_one_competence_is_enough_for_three_offers_and_one_ability_for_one() -> None:
    abilities = '{a: "x", b: "x", c: "x", d: "x"}'
    small = _read(abilities, "abcd")
    assert codes(small, {}) == ["1a", "1b", "1c"]
    days = {"1a": 3, "1b": 1, "1c": 2, "1d": 4}
    assert codes(small, {code: touch(day) for code, day in days.items()}) == ["1b", "1c", "1a"]
    assert codes(_read('{a: "x"}', "a"), {"1a": touch()}) == ["1a"]


def _read(abilities: str, letters: str) -> Framework:
    words = (
        'id: s\nversion: "1"\ntitle: Small\nareas: [{code: A, name: a, title: a}]\n'
        f"competences: [{{number: 1, area: A, title: One, abilities: {abilities}}}]\n"
    )
    prompts = 'framework: s\nversion: "1"\ncompetences: {1: One}\nabilities:\n' + "".join(
        f"  1{letter}: {{label: Label {letter}, question: What}}\n" for letter in letters
    )
    return read_framework(words, prompts, name="small")


def test_the_past_may_hold_abilities_that_are_gone() -> None:
    assert codes(GARDENING, {"99z": touch(reflections=10**30)}) == codes(GARDENING, {})


def test_a_touch_has_an_aware_time_and_no_negative_count() -> None:
    with pytest.raises(ValueError, match="timezone"):
        Touch(last_at=datetime(2026, 9, 1))  # noqa: DTZ001 - the mistake that is refused
    with pytest.raises(ValueError, match="greater than or equal to 0"):
        Touch(last_at=START, reflections=-1)


def test_all_is_touched_in_27_sessions_and_every_competence_reflected_in_15() -> None:
    """Each session one offer is reflected on and the two others are touched: 27 is the least
    that 80 abilities, three at a time, can take."""
    history: dict[str, Touch] = {}
    touched, reflected = [], []
    for session in range(27):
        for place, code in enumerate(codes(BUSINESS, history)):
            so_far = history[code].reflections if code in history else 0
            history[code] = touch(session, so_far + (place == 0))
        touched.append(len(history))
        reflected.append(
            len(
                {
                    BUSINESS.ability(code).competence
                    for code in history
                    if history[code].reflections
                }
            )
        )
    assert reflected[:15] == list(range(1, 16))
    assert touched[25:] == [78, 80]


histories = st.dictionaries(
    st.sampled_from([*(each.code for each in GARDENING.abilities), "7b"]),
    st.builds(
        Touch,
        last_at=st.datetimes(timezones=st.just(UTC)),
        reflections=st.integers(0, 3) | st.integers(0, 10**30),
    ),
)


@given(histories)
def test_whatever_the_past_three_different_abilities_are_offered(
    history: dict[str, Touch],
) -> None:
    offers = offer_abilities(GARDENING, history)
    offered = [GARDENING.ability(each.ability) for each in offers]
    assert len({each.code for each in offered}) == 3
    new = {each.code for each in GARDENING.abilities} - set(history)
    others = offered[1:]
    if len(new) >= 3:
        assert {each.code for each in others} <= new
    if not new:
        assert len({each.competence for each in offered}) == 3
    for each in offers:
        names = {name for _, name, _, _ in Formatter().parse(each.reason.template) if name}
        assert names == set(each.reason.values)
