"""The four ledgers, side by side."""

from datetime import UTC, datetime

from framework.catalogue import load_framework
from framework.coverage import Touch
from framework.progress import measure
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
