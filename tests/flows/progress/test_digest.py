"""The week summed up, on Sunday evening: short, silent, and switched off by one button."""

from datetime import timedelta
from typing import Any

import pytest

from flows.calendar.rhythm import Rhythm
from flows.effects import Effect, Recall, Settle, Show, Speak
from flows.events import Reminded
from flows.facts import Due, Records
from flows.nudges import remind
from flows.settings.coming import describe
from flows.views import DigestNudge, Quote
from tests.flows.progress.past import ZONE, Deed, count
from tests.flows.talk import NOW, tell, tell_buttons, tell_screen
from tests.framework.gardening import GARDENING

WEEK = count([Deed(90, "2b"), Deed(3, "1a"), Deed(1, "1b")], "week", held=2, reflected=1)
TODAY = NOW.date()


def go(
    records: Records = WEEK, *, late: timedelta = timedelta(), **rhythm: Any
) -> tuple[Effect, ...]:
    at = NOW - late
    nudge = DigestNudge(reminder=4, on=TODAY, due_at=at, allowed_at=at)
    due = Due(nudges=(nudge,), rhythm=Rhythm(zone=ZONE, **rhythm), records=records)
    return remind(due, Reminded(at=NOW), GARDENING)


def settled(outcome: Any) -> tuple[Effect, ...]:
    return (Settle(reminder=4, on=TODAY, outcome=outcome),)


def test_the_week_is_summed_up_in_silence() -> None:
    *before, show = go()
    assert tuple(before) == (*settled("sent"), Speak(sounds=False, counts=False))
    assert isinstance(show, Show)
    assert tell_screen(show) == (
        "The last 7 days · 1 session reflected · 2 entries\n\n"
        "Abilities you reflected on since the start: Grow 2 · Share 1\n\n"
        "Perhaps next: Watering by need (3a)."
    )
    assert tell_buttons(show) == ["Reflect on it", "Summary", "No weekly overview"]
    assert (show.buttons[-1].verb, show.buttons[-1].version) == ("digest", 0)


def test_a_line_of_the_mentors_own_can_be_answered() -> None:
    quote = Quote(entry=5, at=NOW - timedelta(weeks=9), text="I filled every silence.")
    *_, show, recall = go(WEEK.model_copy(update={"quote": quote}))
    assert recall == Recall(entry=5)
    assert isinstance(show, Show)
    assert tell_screen(show).endswith(
        "\n\nA line of yours, 9 weeks ago:\n“I filled every silence.”\nStill true?"
    )
    assert "Perhaps next" not in tell_screen(show), "one suggestion is enough"
    assert tell_buttons(show) == ["Still true", "No longer", "Summary", "No weekly overview"]


def test_sessions_that_nobody_wrote_about_are_not_counted() -> None:
    show = go(WEEK.model_copy(update={"held": 3, "reflected": 0, "entries": 1}))[-1]
    assert isinstance(show, Show)
    assert tell_screen(show).startswith("The last 7 days · 1 entry\n\n")


def test_before_any_ability_was_named_no_area_is_counted() -> None:
    show = go(Records(zone=ZONE, period="week", entries=1, total=1, first_at=NOW))[-1]
    assert isinstance(show, Show)
    assert "since the start" not in tell_screen(show)


def test_with_nothing_left_to_touch_that_line_is_left_out() -> None:
    show = go(count([Deed(1, each.code) for each in GARDENING.abilities], "week"))[-1]
    assert isinstance(show, Show)
    assert tell_screen(show) == (
        "The last 7 days · 5 entries\n\n"
        "Abilities you reflected on since the start: Grow 3 · Share 2"
    )
    assert tell_buttons(show) == ["Summary", "No weekly overview"]


@pytest.mark.parametrize("records", [Records(), WEEK.model_copy(update={"entries": 0, "held": 2})])
def test_a_week_in_which_nothing_was_written_passes_in_silence(records: Records) -> None:
    assert go(records) == settled("over")


def test_a_week_that_is_long_over_is_not_summed_up_any_more() -> None:
    assert isinstance(go(late=timedelta(days=1))[-1], Show)
    assert go(late=timedelta(days=1, minutes=1)) == settled("over")


@pytest.mark.parametrize("sent_at", [None, NOW - timedelta(days=1)])
def test_whoever_wants_one_message_a_week_wants_a_question(sent_at: Any) -> None:
    assert go(pace="weekly", sent_at=sent_at) == settled("held")


def test_nothing_is_summed_up_in_a_pause() -> None:
    assert go(paused_until=NOW + timedelta(days=3)) == settled("paused")


def test_it_is_named_among_what_will_come() -> None:
    digest = DigestNudge(reminder=4, on=TODAY, due_at=NOW, allowed_at=NOW)
    assert tell(describe(digest, ZONE)) == "your week, summed up"
