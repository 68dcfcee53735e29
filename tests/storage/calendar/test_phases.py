"""A mentoring goes from phase to phase, by its sessions or by the mentor's word."""

import pytest
from sqlalchemy import Connection

from flows.effects import HideAbility, MissSession, PlanSeries, SetPhase
from framework.catalogue import load_framework
from framework.coverage import Situation
from framework.model import Phase
from storage import people
from storage.calendar import phases, series
from tests.storage.diary import DAY, HOUR, THURSDAY, WEEK, Diary
from tests.storage.seeds import FRIDAYS, NOW

STANDARD = load_framework()


@pytest.fixture
def eva(conn: Connection) -> Diary:
    return Diary(conn)


def phase(eva: Diary, mentee: str = "Eva") -> Phase | None:
    return phases.read_situation(*eva.mine, STANDARD, mentee).phase


def says(eva: Diary, phase: Phase, mentee: str = "Eva") -> None:
    phases.set_phase(*eva.mine, SetPhase(mentee=mentee, phase=phase), eva.at)


def test_without_any_phase_everything_fits(eva: Diary) -> None:
    assert phases.read_situation(*eva.mine, STANDARD, "Eva") == Situation()
    assert phases.read_situation(*eva.mine, STANDARD, "") == Situation()


def test_after_the_second_session_a_mentoring_is_under_way(eva: Diary) -> None:
    eva.meets()
    assert phase(eva) == "first"
    eva.until(NOW + DAY)
    assert phase(eva) == "first"
    eva.until(NOW + DAY + WEEK)
    assert phase(eva) == "under_way"


def test_a_session_that_did_not_take_place_brings_nobody_further(eva: Diary) -> None:
    meets = eva.meets()
    eva.until(NOW + DAY)
    series.miss_session(*eva.mine, MissSession(series=meets, on=THURSDAY), eva.at)
    eva.until(NOW + DAY + WEEK)
    assert phase(eva) == "first"
    eva.until(NOW + DAY + 2 * WEEK)
    assert phase(eva) == "under_way"


def test_the_word_of_the_mentor_stands(eva: Diary) -> None:
    """Closing after one session, and at its first contact once more after three."""
    eva.meets()
    eva.until(NOW + DAY)
    says(eva, "closing")
    eva.until(NOW + DAY + 2 * WEEK)
    assert phase(eva) == "closing"
    says(eva, "first")
    eva.until(NOW + DAY + 4 * WEEK)
    assert phase(eva) == "first"


def test_a_mentoring_may_begin_in_the_middle(eva: Diary) -> None:
    effect = PlanSeries(mentee="Ben", rule=FRIDAYS, phase="under_way")
    series.plan_series(*eva.mine, effect, NOW)
    assert phase(eva, "ben") == "under_way"


def test_what_occurred_with_any_mentee_occurred(eva: Diary) -> None:
    says(eva, "first")
    eva.at += HOUR
    says(eva, "closing", "Ben")
    found = phases.read_situation(*eva.mine, STANDARD, "Eva", focus="7b")
    assert found == Situation(phase="first", occurred=frozenset({"first", "closing"}), focus="7b")
    assert (
        phases.read_situation(*eva.mine, STANDARD, "Eva", phase="under_way").phase == "under_way"
    )
    assert phases.read_situation(*eva.mine, STANDARD, "Nobody").phase is None


def test_an_ability_stays_hidden_until_its_phase_begins_again(eva: Diary) -> None:
    says(eva, "closing")
    eva.at += HOUR
    phases.hide_ability(*eva.mine, HideAbility(ability="9a"), eva.at)
    assert phases.read_situation(*eva.mine, STANDARD, "Eva").hidden == {"9a"}
    eva.at += HOUR
    says(eva, "first", "Ben")
    assert phases.read_situation(*eva.mine, STANDARD, "Eva").hidden == {"9a"}
    says(eva, "closing", "Ben")
    assert phases.read_situation(*eva.mine, STANDARD, "Eva").hidden == frozenset()
    eva.at += HOUR
    phases.hide_ability(*eva.mine, HideAbility(ability="9a"), eva.at)
    assert phases.read_situation(*eva.mine, STANDARD, "Eva").hidden == {"9a"}


def test_a_phase_begins_with_one_mentee_only(eva: Diary) -> None:
    says(eva, "first")
    says(eva, "closing", "Ben")
    mentee = people.meet_mentee(*eva.mine, "Eva", NOW)
    assert phases.find_phase(*eva.mine, mentee) == "first"
    phases.begin_phase(*Diary(eva.conn).mine, mentee, "closing", NOW + HOUR)
    assert phases.find_phase(*eva.mine, mentee) == "first", "nobody else can begin it"
