"""The four ledgers, side by side."""

from datetime import UTC, datetime, timedelta

import pytest

from framework.catalogue import load_framework
from framework.coverage import Touch
from framework.progress import QUIET_AFTER, count_rise, list_quiet, list_untouched, measure
from tests.framework.gardening import GARDENING

BUSINESS = load_framework()
TAPPED = Touch(last_at=datetime(2026, 11, 22, tzinfo=UTC))
WRITTEN = Touch(last_at=datetime(2026, 11, 22, tzinfo=UTC), reflections=3)


def test_nothing_is_counted_before_the_first_entry() -> None:
    none = measure(GARDENING, {})
    assert none.whole() == ((0, 5), (0, 5), (0, 5), (0, 5))


def test_touched_and_reflected_are_counted_apart() -> None:
    progress = measure(GARDENING, {"1a": TAPPED, "1b": WRITTEN, "3a": TAPPED})
    assert progress.ability("1a").touched == (1, 1)
    assert progress.ability("1a").reflected == (0, 1)
    assert progress.competence(1).touched == (2, 2)
    assert progress.competence(1).reflected == (1, 2)
    assert progress.area("GROW").touched == (3, 3)
    assert progress.area("GROW").reflected == (1, 3)
    assert progress.area("SHARE").touched == (0, 2)
    assert progress.whole().reflected == (1, 5)
    assert progress.touched == {"1a", "1b", "3a"}


def test_a_rating_is_given_to_a_competence_and_evidence_to_an_ability() -> None:
    progress = measure(GARDENING, {"2a": WRITTEN}, self_rated={1}, evidenced=["2a"])
    assert progress.ability("1b") == ((0, 1), (0, 1), (1, 1), (0, 1))
    assert progress.competence(2) == ((1, 2), (1, 2), (0, 2), (1, 2))
    assert progress.area("GROW").self_rated == (2, 3)


def test_what_the_framework_does_not_have_counts_nowhere() -> None:
    progress = measure(GARDENING, {"7b": WRITTEN}, self_rated={7}, evidenced={"7b"})
    assert progress == measure(GARDENING, {})


def test_the_areas_of_the_business_framework_are_counted_as_a_summary_shows_them() -> None:
    plan = [each for each in BUSINESS.abilities if each.area == "PLAN"]
    progress = measure(BUSINESS, {each.code: WRITTEN for each in plan[:17]})
    assert progress.area("PLAN").reflected == (17, 22)
    assert [progress.area(each.code).reflected.total for each in BUSINESS.areas] == [
        22,
        28,
        20,
        10,
    ]


# What follows from the ledgers

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def ago(**time: int) -> Touch:
    return Touch(last_at=NOW - timedelta(**time))


def test_what_was_never_touched_is_listed_without_what_has_not_happened_yet() -> None:
    assert list_untouched(GARDENING, {}) == ("1a", "1b", "2a", "2b", "3a")
    assert list_untouched(GARDENING, {"1a": TAPPED, "9z": TAPPED}, {"2b"}) == ("1b", "2a", "3a")


def test_after_eight_weeks_an_ability_is_quiet_the_longest_ago_first() -> None:
    history = {
        "1a": ago(weeks=8),
        "1b": ago(weeks=7, days=6),
        "2a": ago(weeks=20),
        "2b": ago(weeks=30),
        "9z": ago(weeks=40),
    }
    assert list_quiet(GARDENING, history, NOW) == ("2b", "2a", "1a")
    assert list_quiet(GARDENING, history, NOW, {"2b"}) == ("2a", "1a")
    assert list_quiet(GARDENING, {"1a": Touch(last_at=NOW - QUIET_AFTER)}, NOW) == ("1a",)


@pytest.mark.parametrize(
    ("outcomes", "rise"),
    [
        ("", 0),
        ("+++-", 0),  # nothing before them to be compared with
        ("+++--", 3),
        ("++++-", 4),
        ("+++-+", 0),  # it went well before
        ("+++---++", 3),
        ("+++-++++", 0),
        ("+++-+++-", 0),
        ("+++++++-", 4),
        ("++------", 0),
        ("--++----", 0),
        ("+++---++++++", 3),  # what is older does not count
    ],
)
def test_a_rise_is_mostly_well_now_and_less_before(outcomes: str, rise: int) -> None:
    assert count_rise([each == "+" for each in outcomes]) == rise
