"""One mentoring in all, on one screen."""

from datetime import timedelta
from typing import Any

from flows.actions import ACTIONS
from flows.effects import Effect, Show, Toast
from flows.events import Acted
from flows.facts import OneMentoring
from flows.progress.mentoring import BY_MENTEE
from tests.flows.talk import NOW, tell_buttons, tell_screen
from tests.framework.gardening import GARDENING

FULL = OneMentoring(
    id=3,
    name="{Anna}",
    entries=11,
    held=12,
    reflected=9,
    first_at=NOW - timedelta(days=84),
    last_at=NOW - timedelta(days=3),
    abilities={"1a": 3, "2b": 1, "gone": 5},
    outcomes={"well": 4, "missed": 2},
    plans=3,
    tried=2,
)


def act(facts: OneMentoring, **more: Any) -> Effect:
    (effect,) = ACTIONS["so_far"].act(facts, Acted(at=NOW, verb="so_far", **more), GARDENING)
    return effect


def see(facts: OneMentoring, **more: Any) -> Show:
    show = act(facts, **more)
    assert isinstance(show, Show)
    return show


def test_it_counts_and_gives_no_score() -> None:
    title = GARDENING.ability("1a").title
    assert tell_screen(see(FULL)) == (
        "{Anna} · since Thu 3 Sep\n\n"
        "12 sessions, 9 reflected · 11 entries\n\n"
        f"Abilities you reflected on: 2, most often {title}, 3 times.\n"
        "How it went: well 4 · missed 2\n"
        "2 of 3 plans tried."
    )
    assert tell_buttons(see(FULL)) == ["Entries", "End mentoring", "Back"]


def test_of_one_that_is_over_it_says_from_when_to_when() -> None:
    ended = see(FULL.model_copy(update={"ended_at": NOW}))
    assert tell_screen(ended).startswith(
        "{Anna} · Thu 3 Sep to Mon 23 Nov · ended on Thu 26 Nov\n\n"
    )
    assert tell_buttons(ended) == ["Entries", "Under way again", "Back"]


def test_of_one_that_has_hardly_begun_there_is_little_to_say() -> None:
    new = see(OneMentoring(id=3, name="Ben", held=1, abilities={"1a": 1}))
    assert tell_screen(new) == (
        "Ben\n\n1 session · no entry yet\n\nAbilities you reflected on: 1."
    )
    assert tell_screen(see(OneMentoring(id=3, name="Ben"))) == "Ben\n\nno entry yet"
    assert tell_buttons(new) == ["End mentoring", "Back"]


def test_the_way_back_is_the_one_it_came() -> None:
    assert see(FULL).buttons[-1].verb == "mentoring"
    assert see(FULL, version=BY_MENTEE).buttons[-1].verb == "by_mentee"


def test_nobody_is_not_there() -> None:
    assert isinstance(act(OneMentoring()), Toast)
