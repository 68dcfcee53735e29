"""Whatever a mentor has done: the numbers of /summary are those of a plain recount."""

import re
from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from flows.actions import ACTIONS
from flows.calendar.period import PERIODS, Period, find_start
from flows.effects import Show
from flows.events import Acted
from flows.facts import OneCompetence, Records
from flows.progress.chart import make_chart
from flows.progress.summary import sum_up_week
from framework.catalogue import load_framework
from framework.coverage import Situation
from tests.flows.progress.past import OUTCOMES, ZONE, Deed, count
from tests.flows.talk import NOW, tell_screen

BUSINESS = load_framework()
AREAS = {each.code: each.area for each in BUSINESS.abilities}
FEW = sorted(AREAS)[::9]
"""Few abilities, so that each comes up often."""

codes = st.sampled_from(FEW) | st.sampled_from(sorted(AREAS))
past = st.lists(
    st.builds(
        Deed,
        days=st.integers(0, 500),
        ability=codes,
        outcome=st.sampled_from(OUTCOMES),
        written=st.booleans(),
        evidenced=st.booleans(),
    ),
    max_size=60,
    unique_by=lambda each: each.days,  # no two at the same moment: else either may be the last
)


def read(verb: str, facts: Any, number: int = 0) -> str:
    (show,) = ACTIONS[verb].act(facts, Acted(at=NOW, verb=verb, object=number), BUSINESS)
    assert isinstance(show, Show)
    return tell_screen(show)


def find(pattern: str, text: str) -> list[str]:
    """What the groups of the first match are; nothing where the line is left out."""
    found = re.search(pattern, text)
    return list(found.groups()) if found else []


@given(past, st.sets(codes), st.sampled_from(PERIODS), st.integers(0, 9), st.integers(0, 9))
def test_the_text(
    deeds: list[Deed], hidden: set[str], period: Period, held: int, plans: int
) -> None:
    written = [each for each in deeds if each.written]
    records = count(
        deeds,
        period,
        situation=Situation(hidden=frozenset(hidden)),
        held=held,
        reflected=held // 2,
        plans=plans,
        tried=plans // 2,
    )
    text = read("overview", records)
    if not written:
        assert text.startswith("Nothing to sum up yet.")
        return
    since = find_start(period, NOW, ZONE)
    entries = sum(since is None or each.at >= since for each in written)
    assert find(r"· (\d+|no) entr", text) == [str(entries or "no")]
    assert find(r"· (\d+) of (\d+) session", text) == [str(held // 2), str(held)] * bool(held)
    assert find(r"(\d+) of (\d+) plan", text) == [str(plans // 2), str(plans)] * bool(plans)
    reflected = {each.ability for each in written}
    for area in BUSINESS.areas:
        reached = sum(AREAS[code] == area.code for code in reflected)
        total = sum(each == area.code for each in AREAS.values())
        assert f"{area.name} {reached} of {total}" in text
    touched = {each.ability for each in deeds}
    check_untouched(text, set(AREAS) - touched - hidden)
    check_quiet(text, deeds, touched - hidden)
    check_rise(text, written, records)


def check_untouched(text: str, untouched: set[str]) -> None:
    several = find(r"Not touched yet: (\d+), for example .+ \((\w+)\)", text)
    alone = find(r"Not touched yet: [^,]+ \((\w+)\)", text)
    if several:
        assert int(several[0]) == len(untouched) > 1
        assert several[1] in untouched
    else:
        assert set(alone) == untouched


def check_quiet(text: str, deeds: list[Deed], seen: set[str]) -> None:
    last = {code: min(each.days for each in deeds if each.ability == code) for code in seen}
    quiet = {code: days for code, days in last.items() if days >= 56}
    several = find(r"Quiet for 8 weeks or more: (\d+), the longest .+\((\w+)\), (\d+) w", text)
    alone = find(r"Quiet for (\d+) weeks: .+ \((\w+)\)", text)
    if several:
        number, code, weeks = several
        assert int(number) == len(quiet) > 1
    elif alone:
        weeks, code = alone
        assert len(quiet) == 1
    else:
        assert not quiet
        return
    assert last[code] == max(quiet.values())
    assert int(weeks) == last[code] // 7


def check_rise(text: str, written: list[Deed], records: Records) -> None:
    rises = {}
    for code in {each.ability for each in written}:
        own = sorted((each for each in written if each.ability == code), key=lambda e: e.days)
        rated = [each.outcome == "well" for each in own if each.outcome]
        last, before = rated[:4], rated[4:8]
        if before and sum(last) >= 3 and sum(last) / 4 > sum(before) / len(before):
            rises[code] = sum(last)
    named = find(r"Moved up: .+ \((\w+)\), (\d) of the last 4", text)
    if not rises:
        assert not named
        return
    code, well = named
    assert rises[code] == int(well)
    touches = records.history
    assert touches[code].last_at == max(touches[each].last_at for each in rises)


@given(past)
def test_the_competences(deeds: list[Deed]) -> None:
    records = count(deeds)
    text = read("competences", records)
    for competence in BUSINESS.competences:
        own = {each.code for each in competence.abilities}
        reached = {each.ability for each in deeds if each.written} & own
        row = f"{competence.number} {competence.name}: {len(reached)} of {len(own)}"
        only = len({each.ability for each in deeds} & own - reached)
        assert row + f", {only} only touched" * bool(only) in text.split("\n")


@given(past, st.sampled_from(BUSINESS.competences))
def test_one_competence(deeds: list[Deed], competence: Any) -> None:
    text = read("competence", OneCompetence(records=count(deeds)), competence.number)
    rows = text.split("\n")
    for ability in competence.abilities:
        own = [each for each in deeds if each.ability == ability.code]
        row = next(each for each in rows if each.startswith(ability.title))
        times = sum(each.written for each in own)
        words = {0: "touched", 1: "once", 2: "twice"}.get(times, f"{times} times")
        assert (words if own else "not yet") in row
        assert ("with evidence" in row) == any(each.evidenced for each in own)
        if own:
            at = max(each.at for each in own)
            assert f"{at:%a} {at.day} {at:%b}" in row


@given(past)
def test_the_picture(deeds: list[Deed]) -> None:
    chart = make_chart(count(deeds), BUSINESS, NOW)
    written = [each for each in deeds if each.written]
    assert chart.entries == len(written)
    shades = {
        f"{row.number}{cell.letter}": cell.shade
        for block in chart.blocks
        for row in block.rows
        for cell in row.cells
    }
    assert set(shades) == set(AREAS)
    for code, shade in shades.items():
        own = [each for each in deeds if each.ability == code]
        expected = "touched" if own else "none"
        if any(each.written for each in own):
            expected = "reflected"
        if any(each.evidenced for each in own):
            expected = "evidenced"
        assert shade == expected
    for block in chart.blocks:
        codes_of = {f"{row.number}{cell.letter}" for row in block.rows for cell in row.cells}
        assert block.reflected == len({each.ability for each in written} & codes_of)
        assert block.total == len(codes_of)


@given(past)
def test_the_week(deeds: list[Deed]) -> None:
    records = count(deeds, "week")
    text = tell_screen(sum_up_week(records, BUSINESS, NOW))
    week = [each for each in deeds if each.written and each.at >= NOW - timedelta(days=7)]
    assert find(r"· (\d+) entr", text) == [str(len(week))]
