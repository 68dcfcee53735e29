"""The offers of a whole year, and of any past and phase, against the rules written once more."""

from datetime import UTC, datetime, timedelta
from string import Formatter
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framework.catalogue import load_framework
from framework.coverage import LONG_AGO, WATCHED, Situation, Touch, offer_abilities
from framework.model import Framework, Phase
from tests.framework.gardening import GARDENING
from tests.framework.rules import BUSINESS_RULES, GARDENING_RULES, Rules, expect_offers

BUSINESS = load_framework()


def touch(day: int, reflections: int) -> Touch:
    at = datetime(2026, 9, 1, 16, 0, tzinfo=UTC) + timedelta(days=day)
    return Touch(last_at=at, reflections=reflections)


MENTORING: tuple[Phase, ...] = ("first",) * 2 + ("under_way",) * 7 + ("closing",) * 3
"""Twelve weekly sessions with one mentee."""


@pytest.mark.parametrize(
    ("begins", "all_touched", "all_reflected"),
    [((0, 13, 26, 39), 30, 35), ((0, 6, 12, 18, 24, 30), 30, 39)],
    ids=["one mentee after the other", "two at a time"],
)
def test_a_year_of_mentorings_touches_all_in_30_sessions(
    begins: tuple[int, ...], all_touched: int, all_reflected: int
) -> None:
    """Three more than without phases: among the few competences of a phase, the one with the
    fewest reflections has sooner nothing new. Each session one offer is reflected on and the two
    others are touched."""
    sessions = sorted(
        (week + number, mentee, phase)
        for mentee, week in enumerate(begins)
        for number, phase in enumerate(MENTORING)
    )
    history: dict[str, Touch] = {}
    occurred: frozenset[Phase] = frozenset()
    touched, reflected = [], []
    for session, (_, _, phase) in enumerate(sessions):
        occurred |= {phase}
        situation = Situation(phase=phase, occurred=occurred)
        offers = offer_abilities(BUSINESS, history, situation)
        offered = [each.ability for each in offers]
        assert offered == expect_offers(BUSINESS, BUSINESS_RULES, history, situation)
        for place, code in enumerate(offered):
            so_far = history[code].reflections if code in history else 0
            history[code] = touch(session, so_far + (place == 0))
        touched.append(len(history))
        done = {code for code in history if history[code].reflections}
        reflected.append(len({BUSINESS.ability(code).competence for code in done}))
    assert touched.index(80) + 1 == all_touched
    assert reflected.index(15) + 1 == all_reflected


def pasts(framework: Framework) -> st.SearchStrategy[dict[str, Touch]]:
    """From a beginner's to that of somebody who has seen nearly all."""
    everything = [each.code for each in framework.abilities]
    some = st.sets(st.sampled_from(everything))
    days = st.builds(touch, st.integers(0, 9), st.integers(0, 2))
    return st.builds(
        lambda chosen, most, past: {
            code: past[place % len(past)]
            for place, code in enumerate(everything)
            if (code in chosen) != most
        },
        some,
        st.booleans(),
        st.lists(days, min_size=1, max_size=len(everything)),
    )


def situations(framework: Framework) -> st.SearchStrategy[Situation]:
    everything = [each.code for each in framework.abilities]
    areas = [
        {each.code for each in framework.abilities if each.area == area.code}
        for area in framework.areas
    ]
    return st.builds(
        Situation,
        phase=st.none() | st.sampled_from(get_args(Phase)),
        occurred=st.frozensets(st.sampled_from(get_args(Phase))),
        hidden=st.frozensets(st.sampled_from([*everything, "99z"]))
        | st.sets(st.sampled_from(range(len(areas)))).map(
            lambda some: frozenset(code for each in some for code in areas[each])
        ),
        focus=st.just("") | st.sampled_from([*everything, "99z"]),
    )


FRAMEWORKS = st.sampled_from([(BUSINESS, BUSINESS_RULES), (GARDENING, GARDENING_RULES)])


@given(FRAMEWORKS, st.data())
def test_whatever_the_past_and_the_phase_the_offers_are_those_of_the_rules(
    both: tuple[Framework, Rules], data: st.DataObject
) -> None:
    framework, rules = both
    history, situation = data.draw(pasts(framework)), data.draw(situations(framework))
    offers = offer_abilities(framework, history, situation)
    expected = expect_offers(framework, rules, history, situation)
    assert [each.ability for each in offers] == expected
    for each in offers:
        names = {name for _, name, _, _ in Formatter().parse(each.reason.template) if name}
        assert names == set(each.reason.values)
        if each.reason.template != WATCHED:
            assert (each.reason.template == LONG_AGO) <= (each.ability in history)
            assert ("Not looked at yet" in each.reason.template) <= (each.ability not in history)
