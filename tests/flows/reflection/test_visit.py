"""Coming back: /start, /reflect, and the weekly reminder."""

from datetime import timedelta

import pytest

from flows.catalogue import FLOWS
from flows.effects import Advance, CountSession, Effect, Show, StartFlow
from flows.engine import advance
from flows.events import Acted, Paused, Pressed, Reminded, Said, Shown
from flows.facts import Visit
from flows.flow import State
from flows.lines import line
from flows.reflection.after_session import AFTER_SESSION
from flows.reflection.visit import reflect, remind, start
from tests.flows.meetings import AFTER, NEXT, SINGLE
from tests.flows.talk import NOW, Talk, tell_buttons, tell_primary, tell_screen
from tests.framework.gardening import GARDENING

STORY = "She gave all of it to the first who asked, and was cross about it afterwards."


def begun(run: int, *said: str, mentee: str = "") -> State:
    talk = Talk(AFTER_SESSION, mentee=mentee)
    for words in said:
        talk.says(words)
    return talk.now.model_copy(update={"run": run})


UNTOLD = begun(1)
ANNA, BEN = begun(2, STORY, mentee="Anna"), begun(3, STORY, mentee="Ben")
NAMED = begun(4, STORY, "Surplus harvest 2a", "Cleo")
ABILITY = begun(5, STORY, "Surplus harvest 2a")
NAMELESS = begun(6, STORY)


def act(verb: str, *open_: State, words: str = "", known: bool = True) -> tuple[Effect, ...]:
    does = {"start": start, "reflect": reflect}[verb]
    event = Acted(at=NOW, verb=verb, words=words, message=5)
    return does(Visit(known=known, open=open_), event, GARDENING)


AWAY = "This comes late: it was due at 15:10."


def wake(*open_: State, away: bool = False) -> tuple[Effect, ...]:
    notice = (line(AWAY),) if away else ()
    return remind(open_, Reminded(at=NOW), GARDENING, notice)


def look(effects: tuple[Effect, ...]) -> tuple[str, list[str]]:
    """The screen of its own that comes last; what it asks about waits until then."""
    *pauses, show = effects
    assert all(isinstance(each, Advance) and isinstance(each.event, Paused) for each in pauses)
    assert isinstance(show, Show)
    assert show.run is None
    return tell_screen(show), tell_buttons(show)


def test_whoever_comes_first_is_welcomed() -> None:
    assert act("start", known=False) == (StartFlow(flow="onboarding"),)


def test_start_again_never_resets() -> None:
    assert look(act("start")) == (
        "Welcome back.\n\n"
        "Nothing waits for you. /reflect asks a question, /journal shows your entries.",
        [],
    )


def test_start_goes_on_with_the_welcome_that_was_left() -> None:
    welcome = Talk(FLOWS["onboarding"]).now
    assert act("start", UNTOLD, welcome) == (Advance(run=7, event=Shown(at=NOW)),)


def test_start_says_what_is_open() -> None:
    text, buttons = look(act("start", ANNA))
    assert text == (
        "Welcome back.\n\nYou stopped at “Which one was it?” · Anna. What you said is saved."
    )
    assert buttons == ["Continue", "Keep as is", "Discard", "Start a new one"]


def test_the_buttons_of_an_open_reflection_name_it() -> None:
    pause, show = act("reflect", ANNA)
    assert pause == Advance(run=2, event=Paused(at=NOW))
    assert isinstance(show, Show)
    assert [(each.verb, each.object) for each in show.buttons] == [
        ("continue", 2),
        ("keep", 2),
        ("discard", 2),
        ("new", 0),
    ]
    assert tell_primary(show) == ["Continue"]


@pytest.mark.parametrize(
    ("state", "stopped"),
    [
        (NAMED, "“How did it go?” · Cleo."),
        (ABILITY, "“With whom?” · Surplus harvest (2a)."),
        (NAMELESS, "“Which one was it?”."),
    ],
)
def test_an_open_reflection_is_called_by_what_is_known(state: State, stopped: str) -> None:
    text, _ = look(act("reflect", state))
    assert text == f"You stopped at {stopped} What you said is saved."


def test_a_question_that_nobody_answered_is_shown_once_more() -> None:
    shown = Shown(at=NOW, wanted=True)
    assert act("reflect", UNTOLD) == (Advance(run=1, event=shown),)


def test_reflect_begins_with_nothing_or_with_a_name() -> None:
    begun = StartFlow(flow="after_session", wanted=True)
    assert act("reflect") == (begun,)
    for name in ("Anna", "a" * 30):
        assert act("reflect", words=name) == (begun.model_copy(update={"mentee": name}),)


def test_reflect_with_a_name_looks_only_for_that_mentees() -> None:
    assert "· Anna." in look(act("reflect", BEN, ANNA, words="anna"))[0]
    assert "· Cleo." in look(act("reflect", BEN, NAMED, words="Cleo"))[0]  # named on the way
    begun = StartFlow(flow="after_session", mentee="Anna", wanted=True)
    assert act("reflect", BEN, words="Anna") == (begun,)


@pytest.mark.parametrize("story", [STORY, "Anna\nshe was late"])
def test_a_story_right_behind_the_command_is_told(story: str) -> None:
    said = Said(at=NOW, text=story, message=5)
    assert act("reflect", ANNA, words=story) == (StartFlow(flow="after_session", said=said),)


def test_a_session_with_that_mentee_that_has_begun_is_asked_about() -> None:
    visit = Visit(known=True, open=(BEN, UNTOLD), begun=(NEXT, AFTER, SINGLE))
    event = Acted(at=NOW, verb="reflect", words="anna", message=5)
    assert reflect(visit, event, GARDENING) == (
        CountSession(series=NEXT.series, on=AFTER.on),
        StartFlow(flow="after_session", series=NEXT.series, on=AFTER.on, wanted=True),
    )


def test_several_open_reflections_are_offered_by_name() -> None:
    effects = act("reflect", ANNA, NAMED, NAMELESS)
    assert look(effects) == (
        "3 reflections are open. Which one?",
        ["Anna", "Cleo", "Thu 26 Nov 16:10", "Start a new one"],
    )
    *pauses, show = effects
    assert len(pauses) == 3
    assert isinstance(show, Show)
    assert [each.object for each in show.buttons] == [2, 4, 6, 0]


def at(state: State, **span: float) -> State:
    """The same conversation, begun later."""
    later = timedelta(**span)
    answers = {
        key: each.model_copy(update={"at": each.at + later}) for key, each in state.answers.items()
    }
    return state.model_copy(update={"answers": answers})


@pytest.mark.parametrize(
    ("states", "labels"),
    [
        ((NAMELESS, at(NAMELESS, hours=17)), ["Thu 26 Nov 16:10", "Fri 27 Nov 09:10"]),
        ((ANNA, at(ANNA, days=2)), ["Anna 26 Nov 16:10", "Anna 28 Nov 16:10"]),
        ((NAMELESS, NAMELESS), ["Thu 26 Nov 16:10 (1)", "Thu 26 Nov 16:10 (2)"]),
        ((UNTOLD, UNTOLD), ["Thu 26 Nov 16:10 (1)", "Thu 26 Nov 16:10 (2)"]),
        ((ANNA, NAMELESS), ["Anna", "Thu 26 Nov 16:10"]),
    ],
)
def test_no_two_of_them_read_alike(states: tuple[State, ...], labels: list[str]) -> None:
    _, buttons = look(act("reflect", *states))
    assert buttons == [*labels, "Start a new one"]


def test_other_open_conversations_are_no_reflections() -> None:
    note = Talk(FLOWS["note"]).now
    assert act("reflect", note) == (StartFlow(flow="after_session", wanted=True),)
    assert look(act("start", note))[0].endswith("Nothing waits for you. /reflect asks a question, "
                                                "/journal shows your entries.")  # fmt: skip


def test_a_reminder_is_already_the_first_question() -> None:
    assert wake() == (StartFlow(flow="after_session"),)
    assert wake(away=True) == (StartFlow(flow="after_session", notice=(line(AWAY),)),)
    talk = Talk(AFTER_SESSION, notice=AWAY)
    assert talk.screen == (
        f"{AWAY}\n\nWhat stayed with you?\n\nJust type or talk, or start from one:"
    )


def test_a_reminder_resumes_and_never_starts_a_second() -> None:
    assert look(wake(ANNA))[0].startswith("You stopped at")
    (again,) = wake(UNTOLD, away=True)
    assert again == Advance(run=1, event=Shown(at=NOW, notice=(line(AWAY),)))
    assert look(wake(ANNA, BEN, away=True))[0] == f"{AWAY}\n\n2 reflections are open. Which one?"


def test_a_paused_reflection_is_taken_up_by_its_card_and_not_by_an_old_button() -> None:
    talk = Talk(AFTER_SESSION)
    talk.says("I waited.")
    flow, run = talk.flow, talk.now.run
    paused = advance(flow, talk.now, Paused(at=NOW), GARDENING).state
    assert paused.paused
    old = Pressed(at=NOW, run=run, step="moment", option="skip")
    assert advance(flow, paused, old, GARDENING).state.paused
    assert not advance(flow, paused, Shown(at=NOW), GARDENING).state.paused
