"""Which abilities are asked about next, and why."""

from datetime import UTC, datetime, timedelta
from string import Formatter
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framework.catalogue import load_framework
from framework.coverage import (
    ANY,
    FEWEST,
    IN_HINDSIGHT,
    LONG_AGO,
    NO_REFLECTION,
    UNTOUCHED,
    WATCHED,
    Offer,
    Reason,
    Situation,
    Touch,
    list_hidden,
    offer_abilities,
)
from framework.model import Framework, Phase
from framework.reader import read_framework
from tests.framework.gardening import GARDENING, PROMPTS, WORDS

BUSINESS = load_framework()
START = datetime(2026, 9, 1, 16, 0, tzinfo=UTC)


def touch(day: int = 0, reflections: int = 0) -> Touch:
    return Touch(last_at=START + timedelta(days=day), reflections=reflections)


def codes(
    framework: Framework, history: dict[str, Touch], situation: Situation = ANY
) -> list[str]:
    return [each.ability for each in offer_abilities(framework, history, situation)]


def all_of(*competences: int) -> dict[str, Touch]:
    """Everything in these competences reflected on once."""
    abilities = (each for number in competences for each in BUSINESS.competence(number).abilities)
    return {each.code: touch(day, reflections=1) for day, each in enumerate(abilities)}


def in_phase(phase: Phase, *occurred: Phase) -> Situation:
    return Situation(phase=phase, occurred=frozenset(occurred))


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


def test_more_or_fewer_than_three_may_be_asked_for() -> None:
    assert [each.ability for each in offer_abilities(GARDENING, {}, most=1)] == ["2a"]
    assert len(offer_abilities(GARDENING, {}, most=4)) == 4
    assert len(offer_abilities(GARDENING, {}, most=9)) == 5


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
        f"  1{letter}: {{label: Label {letter}, questions: [What]}}\n" for letter in letters
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


def test_each_phase_is_asked_about_what_it_gives_occasion_for() -> None:
    assert codes(BUSINESS, {}, in_phase("first")) == ["1a", "3a", "2a"]
    assert codes(BUSINESS, {}, in_phase("under_way")) == ["6a", "7a", "8a"]
    assert codes(BUSINESS, {}, in_phase("closing")) == ["9a", "10a", "11a"]


def test_closing_comes_before_evaluating_until_all_of_it_was_touched() -> None:
    closing = in_phase("closing", "first", "under_way")
    history = {"9a": touch(0, 9), "9b": touch(1), "9c": touch(2)}
    first, second, _ = offer_abilities(BUSINESS, history, closing)
    assert first.ability == "9d"
    assert say(first) == "You two are closing: Close the mentoring comes first. Still new: 1 of 4."
    assert second.ability == "10a"
    watching = closing.model_copy(update={"focus": "7b"})
    assert codes(BUSINESS, history, watching) == ["7b", "9d", "10a"]
    history["9d"] = touch(3)
    first, *_ = offer_abilities(BUSINESS, history, closing)
    assert first == ("10a", (NO_REFLECTION, {"competence": "Check the process"}))


def test_what_is_asked_first_in_another_framework_stands_in_its_file() -> None:
    first, *_ = offer_abilities(GARDENING, {}, in_phase("first"))
    assert say(first) == "You two have just met: Soil comes first. Still new: 2 of 2."
    first, *_ = offer_abilities(GARDENING, {}, in_phase("under_way"))
    assert say(first) == "You two are under way: Water comes first. Still new: 1 of 1."


def test_a_group_of_competences_that_come_first_is_balanced_as_well() -> None:
    prompts = PROMPTS.replace("[1, GROW]", "[GROW, 2]").replace("[GROW, 1]", "[GROW]")
    garden = read_framework(WORDS, prompts.replace("closing: [1]", "closing: [2]"), name="x")
    history = {"1a": touch(), "1b": touch()}
    first, *others = offer_abilities(garden, history, in_phase("first"))
    assert first == ("1a", (NO_REFLECTION, {"competence": "Soil"}))
    assert [each.ability for each in others] == ["3a", "2a"]


def test_a_framework_without_phases_fits_them_all() -> None:
    small = _read('{a: "x", b: "x"}', "ab")
    for phase in get_args(Phase):
        assert codes(small, {"1a": touch()}, in_phase(phase, "first")) == ["1b", "1a"]


def test_improvement_is_asked_about_in_any_phase_after_an_evaluation() -> None:
    evaluated = all_of(1, 2, 3, 4, 5) | {"12b": touch()}
    assert codes(BUSINESS, evaluated, in_phase("first")) == ["14a", "15a", "14b"]
    del evaluated["12b"]
    assert not {"14a", "15a"} & set(codes(BUSINESS, evaluated, in_phase("first", "closing")))
    closing = {"12b": touch(reflections=1)}
    assert codes(BUSINESS, closing, in_phase("closing")) == ["9a", "10a", "11a"]
    closing |= all_of(9) | {each: touch(reflections=1) for each in ("10a", "11a", "13a")}
    assert codes(BUSINESS, closing, in_phase("closing")) == ["14a", "15a", "10b"]


def test_when_little_is_new_in_this_phase_the_mentor_looks_back_on_another() -> None:
    history = all_of(6, 7, 8)
    del history["7c"]
    _, *others = offer_abilities(BUSINESS, history, in_phase("under_way", "first", "under_way"))
    assert [each.ability for each in others] == ["7c", "1a"]
    assert say(others[1]) == (
        "Not looked at yet. It belongs to a first contact: think back to one you had."
    )
    middle = in_phase("closing", "under_way")
    offers = offer_abilities(BUSINESS, all_of(9, 10, 11, 12, 13, 14, 15), middle)
    assert [each.ability for each in offers] == ["9a", "7a", "8a"]
    assert say(offers[1]) == (
        "Not looked at yet. It belongs to the middle of a mentoring: think back to one."
    )
    dry = offer_abilities(GARDENING, {}, in_phase("closing", "under_way", "first"))
    assert (dry[2].ability, dry[2].reason.template) == ("3a", IN_HINDSIGHT["first"])
    ended = offer_abilities(BUSINESS, all_of(1, 2, 3, 4, 5), in_phase("first", "closing"))
    assert say(ended[1]) == (
        "Not looked at yet. It belongs to the end of a mentoring: think back to one."
    )


def test_what_never_came_up_with_anybody_is_not_asked_about() -> None:
    history = all_of(1, 2, 3, 4, 5)
    assert codes(BUSINESS, history, in_phase("first", "first")) == ["2a", "1a", "3a"]
    planned = {each.code for each in BUSINESS.abilities if each.area == "PLAN"}
    for day in range(30):
        offered = codes(BUSINESS, history, in_phase("first"))
        assert set(offered) <= planned
        history |= {code: touch(100 + day, 2 + day) for code in offered}


def test_what_has_not_happened_yet_is_left_out() -> None:
    hidden = frozenset({"6a", "7a", "8a", "8b", "8c", "8d", "8e", "8f", "8g", "8h"})
    offers = offer_abilities(BUSINESS, {}, Situation(hidden=hidden))
    assert [each.ability for each in offers] == ["6b", "7b", "1a"]
    assert say(offers[1]) == "Not looked at yet. Still new in Support effectively: 12 of 13."
    every = frozenset(each.code for each in GARDENING.abilities)
    assert codes(GARDENING, {}, Situation(hidden=every - {"1b"})) == ["1b"]
    assert codes(GARDENING, {}, Situation(hidden=every)) == ["2a", "1a", "3a"]


def test_when_all_of_a_phase_is_hidden_the_mentor_looks_back_or_at_last_ahead() -> None:
    first = frozenset(each.code for each in BUSINESS.abilities if each.area == "PLAN")
    situation = Situation(phase="first", occurred=frozenset({"under_way"}), hidden=first)
    offers = offer_abilities(BUSINESS, {}, situation)
    assert [each.ability for each in offers] == ["6a", "7a", "8a"]
    assert say(offers[0]).endswith("think back to one.")
    done = frozenset(each.code for each in BUSINESS.abilities if each.area == "DO")
    ended = Situation(phase="under_way", occurred=frozenset({"closing"}), hidden=done)
    assert codes(BUSINESS, {}, ended) == ["10a", "11a", "12a"]
    alone = situation.model_copy(update={"occurred": frozenset({"first"})})
    ahead = offer_abilities(BUSINESS, {}, alone)
    assert ahead[0] == (
        "6a",
        Reason(UNTOUCHED, {"competence": "Management practice", "count": 3, "total": 3}),
    )


def test_the_one_to_watch_comes_first_whatever_else_is_known() -> None:
    assert offer_abilities(BUSINESS, all_of(7), Situation(focus="7b"))[0] == (
        "7b",
        (WATCHED, {}),
    )
    everything_against_it = Situation(phase="first", hidden=frozenset({"14b", "1a"}), focus="14b")
    assert codes(BUSINESS, {}, everything_against_it) == ["14b", "3a", "1b"]
    assert codes(BUSINESS, {}, Situation(focus="99z")) == codes(BUSINESS, {})


def test_what_is_hidden_comes_back_when_a_phase_begins_that_it_fits() -> None:
    day = timedelta(days=1)
    hidden = {"2a": START, "7b": START, "9a": START, "11a": START + 2 * day, "14a": START}
    assert list_hidden(BUSINESS, hidden, {}) == set(hidden)
    # A phase that began before, or that very moment, brings nothing back.
    assert list_hidden(BUSINESS, hidden, dict.fromkeys(get_args(Phase), START)) == set(hidden)
    assert list_hidden(BUSINESS, hidden, {"first": START + day}) == set(hidden) - {"2a"}
    # Improvement has its occasion after an evaluation, and that belongs to the end.
    assert list_hidden(BUSINESS, hidden, {"closing": START + day}) == {"2a", "7b", "11a"}


def test_what_is_gone_or_fits_every_phase_does_not_stay_hidden_for_ever() -> None:
    assert list_hidden(GARDENING, {"99z": START}, {}) == set()
    small = _read('{a: "x"}', "a")
    assert list_hidden(small, {"1a": START}, {"closing": START}) == {"1a"}
    later = START + timedelta(seconds=1)
    assert list_hidden(small, {"1a": START}, {"closing": later}) == set()
