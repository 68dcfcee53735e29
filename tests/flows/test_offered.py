"""The self-assessment as the bot offers it first: in silence, on its day, and not for nothing."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from flows.calendar.rhythm import Rhythm
from flows.effects import CountOffer, Effect, SetAssessing, Settle, Show, Speak, Wait
from flows.events import Reminded
from flows.facts import Due, Records
from flows.nudges import remind
from flows.views import Assessment, AssessmentNudge
from framework.coverage import Touch
from tests.flows.sitting import HISTORY, ZONE, rating
from tests.flows.talk import NOW, tell_buttons, tell_screen
from tests.framework.gardening import GARDENING

DAY = timedelta(days=1)
RATED = (rating(1, 3), rating(3, 4))


def offer(*, late: timedelta = timedelta(0), reminder: int = 8) -> AssessmentNudge:
    at = NOW - late
    return AssessmentNudge(reminder=reminder, on=at.date(), due_at=at, allowed_at=at)


def go(*offers: AssessmentNudge, at: datetime = NOW, **more: Any) -> tuple[Effect, ...]:
    """`more`: the rhythm, and what is known of the mentor."""
    known: dict[str, Any] = {
        "rhythm": Rhythm(zone=ZONE),
        "records": Records(history=HISTORY, entries=2, total=2),
        "assessment": Assessment(),
    }
    due = Due(nudges=offers or (offer(),), **known | more)
    return remind(due, Reminded(at=at), GARDENING)


def tell_outcomes(effects: tuple[Effect, ...]) -> list[tuple[date, str]]:
    return [(each.on, each.outcome) for each in effects if isinstance(each, Settle)]


TODAY = NOW.date()
SENT = [(TODAY, "sent")]
OVER = [(TODAY, "over")]


def test_it_is_offered_in_silence_and_is_no_question_that_waits_for_an_answer() -> None:
    settled, spoken, counted, show = go()
    assert counted == CountOffer()
    assert settled == Settle(reminder=8, on=TODAY, outcome="sent")
    assert spoken == Speak(sounds=False, counts=False)
    assert isinstance(show, Show)
    assert tell_screen(show).startswith(
        "How do you see yourself?\n3 competences, one after the other, one tap each"
    )
    assert tell_buttons(show) == ["Begin", "Not now", "Every 3 months"]


def test_whether_it_is_welcome_is_asked_once_before_it_is_offered_and_silence_is_a_no() -> None:
    settled, spoken, never, show = go(may_offer=False)
    assert settled == Settle(reminder=8, on=TODAY, outcome="sent")
    assert spoken == Speak(sounds=False, counts=False)
    assert never == SetAssessing(months=0)
    assert isinstance(show, Show)
    assert tell_screen(show).startswith(
        "Shall I ask you every month how you see yourself?\n3 comp"
    )
    assert tell_buttons(show) == ["Every month", "Every 3 months", "No, thanks"]


@pytest.mark.parametrize("ignored", [0, 1, 2])
def test_until_the_third_that_is_ignored_it_is_offered(ignored: int) -> None:
    assert CountOffer() in go(offers_ignored=ignored)


def test_one_that_was_ignored_three_times_is_made_no_more_and_without_a_word() -> None:
    assert go(offers_ignored=3) == (
        Settle(reminder=8, on=TODAY, outcome="over"),
        SetAssessing(months=0),
    )


@pytest.mark.parametrize("may_offer", [True, False])
def test_whoever_is_silent_is_asked_one_thing_a_week(may_offer: bool) -> None:
    silent = Rhythm(zone=ZONE, pace="asked", sent_at=NOW - 8 * DAY)
    assert go(rhythm=silent, may_offer=may_offer) == (
        Settle(reminder=8, on=TODAY, outcome="held"),
    )


def test_whoever_has_it_every_three_months_is_offered_an_end_of_it() -> None:
    show = go(months=3)[-1]
    assert isinstance(show, Show)
    assert tell_buttons(show) == ["Begin", "Not now", "Not any more"]


@pytest.mark.parametrize(
    "history", [{}, {"1a": Touch(last_at=NOW, reflections=0)}], ids=["nothing", "only touched"]
)
def test_without_a_reflection_there_is_nothing_to_see_oneself_by(history: Any) -> None:
    assert tell_outcomes(go(records=Records(history=history))) == OVER


def test_one_that_has_just_been_made_is_enough() -> None:
    made = Assessment(id=1, begun_at=NOW, ended_at=NOW - 13 * DAY, rated=RATED)
    assert tell_outcomes(go(assessment=made)) == OVER
    before = made.model_copy(update={"ended_at": NOW - 14 * DAY})
    assert tell_outcomes(go(assessment=before)) == SENT


def test_one_competence_by_itself_does_not_stand_for_all() -> None:
    one = Assessment(id=2, begun_at=NOW, ended_at=NOW - DAY, rated=RATED[:1])
    assert tell_outcomes(go(assessment=one)) == SENT
    others = (rating(2, 3, days=14), rating(3, 3, days=30))
    assert tell_outcomes(go(assessment=one.model_copy(update={"earlier": others}))) == SENT
    after_all = (rating(2, 3, days=13), rating(3, 3, days=13))
    assert tell_outcomes(go(assessment=one.model_copy(update={"earlier": after_all}))) == OVER


def test_one_that_was_left_open_is_offered_to_go_on() -> None:
    show = go(assessment=Assessment(id=1, begun_at=NOW, rated=RATED))[-1]
    assert isinstance(show, Show)
    assert tell_buttons(show)[0] == "Go on"


@pytest.mark.parametrize(("late", "outcome"), [(2 * DAY, "sent"), (2.1 * DAY, "over")])
def test_two_days_late_it_is_left_for_the_next_time(late: timedelta, outcome: str) -> None:
    effects = go(offer(late=late))
    assert tell_outcomes(effects) == [((NOW - late).date(), outcome)]


def test_in_a_pause_it_waits_and_is_not_late_afterwards() -> None:
    paused = Rhythm(zone=ZONE, paused_until=NOW + 5 * DAY)
    assert go(offer(late=4 * DAY), rhythm=paused) == (Wait(reminder=8, until=NOW + 5 * DAY),)
    late = offer(late=9 * DAY)
    [(_, after)] = tell_outcomes(go(late, rhythm=paused, at=NOW + 6 * DAY))
    [(_, long_after)] = tell_outcomes(go(late, rhythm=paused, at=NOW + 8 * DAY))
    assert (after, long_after) == ("sent", "over")


def test_in_a_week_that_has_had_its_message_it_waits_too() -> None:
    held = Rhythm(zone=ZONE, pace="weekly", sent_at=NOW - 6 * DAY)
    assert go(offer(late=4 * DAY), rhythm=held) == (Wait(reminder=8, until=NOW + DAY),)
    free = held.model_copy(update={"sent_at": NOW - 8 * DAY})
    assert [outcome for _, outcome in tell_outcomes(go(offer(late=6 * DAY), rhythm=free))] == [
        "sent"
    ]
    never = Rhythm(zone=ZONE, pace="weekly")
    assert tell_outcomes(go(rhythm=never)) == SENT


def test_after_a_long_pause_it_is_offered_once() -> None:
    rhythm = Rhythm(zone=ZONE, paused_until=NOW)
    missed = (offer(late=31 * DAY), offer(late=1 * DAY))
    effects = go(*missed, rhythm=rhythm)
    assert [outcome for _, outcome in tell_outcomes(effects)] == ["folded", "sent"]
    assert sum(isinstance(each, Show) for each in effects) == 1
