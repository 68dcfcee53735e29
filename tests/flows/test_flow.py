"""A flow that is wrong on paper fails when it is built, and those there are stand right."""

from datetime import timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from flows.catalogue import FLOWS
from flows.events import Said
from flows.flow import Ending, Flow, Scene, Step, ask, choose
from flows.lines import MAX_LABEL, line, option, shorten
from tests.flows.talk import Talk

MOODS = (option("good", "Good"), option("bad", "Bad"))
STORY = ask("story", "What happened?")
MOOD = choose("mood", "How was it?", options=MOODS, words="story")
NAME = choose("name", "With whom?", options=(option("a", "Anna"),), words="name")


def over(_scene: Scene) -> Ending:
    return Ending((line("Thank you."),))


def build(*steps: Step) -> Flow:
    return Flow(name="day", journal=True, steps=steps, ending=over)


@pytest.mark.parametrize(
    ("steps", "reason"),
    [
        ((STORY, STORY), "two steps are called story"),
        (
            (ask("story", "What did {name} say?"), NAME),
            "story mentions what is not chosen before it",
        ),
        (
            (STORY, choose("mood", "How was {story}?", options=MOODS, words="story")),
            "mood mentions what is not chosen before it",
        ),
        (
            (STORY, choose("mood", "?", options=(option("a", "a" * 23),), words="story")),
            "a button of mood is too long",
        ),
        ((STORY, choose("mood", "?", options=MOODS, words="tale")), "the words of mood belong"),
        ((STORY, choose("mood", "?", options=MOODS, words="")), "the words of mood belong"),
        (
            (choose("mood", "?", options=MOODS, words="mood"),),
            "an entry needs a step that asks for words",
        ),
        ((), "at least 1 item"),
    ],
)
def test_a_flow_that_is_wrong_on_paper_fails_when_it_is_built(
    steps: tuple[Step, ...], reason: str
) -> None:
    with pytest.raises(ValidationError, match=reason):
        build(*steps)


def test_a_label_may_be_as_long_as_a_button() -> None:
    longest = option("a", "a" * 22)
    assert build(STORY, choose("mood", "?", options=(longest,), words="story")).steps


def test_a_choice_that_does_not_say_where_words_go_cannot_be_written() -> None:
    without_words: Any = choose
    with pytest.raises(TypeError, match="words"):
        without_words("mood", "How was it?", options=MOODS)


@pytest.mark.parametrize("key", ["", "Mood", "how was it", "m" * 25, "mood:1"])
def test_a_key_must_fit_a_button_and_the_journal(key: str) -> None:
    with pytest.raises(ValidationError, match="key"):
        ask(key, "?")


def test_every_conversation_there_is_stands_under_its_name() -> None:
    assert {name: flow.name for name, flow in FLOWS.items()} == {name: name for name in FLOWS}
    assert {name for name, flow in FLOWS.items() if flow.journal} == {
        "after_session",
        "note",
        "still",
    }


def test_what_is_chosen_may_be_mentioned_later() -> None:
    talk = Talk(build(MOOD, ask("story", "Why {mood}?")))
    talk.presses("Good")
    assert talk.screen == "Why good?"
    talk = Talk(build(MOOD, ask("story", "Why {mood}?")))
    talk.skips()
    assert talk.screen == "Why ?"


def test_a_reflection_waits_a_week_and_a_setting_for_hours() -> None:
    hour, day = timedelta(hours=1), timedelta(days=1)
    assert {name: flow.waits for name, flow in FLOWS.items()} == {
        "onboarding": 365 * day,
        "after_session": 7 * day + 6 * hour,
        "note": hour,
        "planning": hour,
        "changing": hour,
        "moving": hour,
        "pausing": hour,
        "focus": hour,
        "look_back": 7 * day,
        "still": hour,
        "rate": hour,
        "rate_one": hour,
        "todo": hour,
        "redate": hour,
        "replan": hour,
        "weekly": day,
        "moment": day,
        "quiet": hour,
        "pause": hour,
        "zone": hour,
        "rename": hour,
        "merge": hour,
        "split": hour,
        "edit": hour,
        "delete": hour,
    }
    assert all(flow.modal != flow.journal for flow in FLOWS.values())


def test_what_depends_on_sessions_or_on_the_rhythm_is_told_of_them() -> None:
    told = {name for name, flow in FLOWS.items() if flow.plans}
    assert told >= {"after_session", "note", "weekly", "moment", "quiet", "planning", "moving"}
    assert not told & {"edit", "delete", "replan"}


def test_an_error_never_quotes_what_a_mentor_wrote() -> None:
    with pytest.raises(ValidationError) as caught:
        Said.model_validate({"text": "She cried.", "secret": "She cried."})
    assert "She cried" not in str(caught.value)


def test_a_text_is_shortened_on_one_line() -> None:
    assert shorten("One\n two", 8) == "One two"
    assert shorten("One two three", 9) == "One two…"
    assert shorten("One two", 7) == "One two"
    assert len(shorten("a" * 99, MAX_LABEL)) == MAX_LABEL


def test_no_static_text_of_any_flow_needs_a_value_it_does_not_get() -> None:
    for flow in FLOWS.values():
        for step in flow.steps:
            assert "{" not in step.again + step.hint
            sorry = step.sorry if isinstance(step.sorry, str) else ""
            assert sorry.replace("{words}", "").count("{") == 0
