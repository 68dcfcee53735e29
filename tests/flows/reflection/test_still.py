"""A line of the mentor's own, quoted back."""

from datetime import timedelta
from typing import Any

import pytest

from flows.actions import ACTIONS
from flows.effects import Advance, Effect, Recall, SaveAnswer, StartFlow
from flows.events import Acted, Beginning, Shown
from flows.facts import Visit
from flows.flow import State
from flows.reflection.still import STILL
from flows.views import Quote
from tests.flows.talk import NOW, VOICE, Talk
from tests.framework.gardening import GARDENING

LINE = "I filled every silence."
QUOTE = Quote(
    entry=5, at=NOW - timedelta(weeks=9), text=f"It rained. {LINE}", ability="1a", mentee="Anna"
)
ABOUT: dict[str, Any] = {"quote": QUOTE, "ability": "1a", "mentee": "Anna"}
SAVED = "Saved · Thu 26 Nov · Anna · Soil test (1a)"


def begin(choice: str, **facts: Any) -> Talk:
    return Talk(STILL, choice=choice, **ABOUT | facts)


def tap(version: int, *open_: State, entry: int = 5) -> tuple[Effect, ...]:
    event = Acted(at=NOW, verb="still", object=entry, version=version)
    return ACTIONS["still"].act(Visit(known=True, open=open_), event, GARDENING)


# The conversation


def test_the_tap_alone_is_an_entry() -> None:
    talk = begin("no_longer")
    [saved] = [each for each in talk.effects if isinstance(each, SaveAnswer)]
    assert (saved.step, saved.option, saved.label) == ("still", "no_longer", "No longer")
    assert (saved.ability, saved.mentee) == ("1a", "Anna")
    assert talk.prompts["still"] == f"You wrote on Thu 24 Sep: “{LINE}” Is that still true?"
    assert STILL.journal
    assert STILL.whole  # nothing is missing if nobody adds a word


def test_what_has_changed_may_be_added() -> None:
    talk = begin("no_longer")
    assert talk.screen == (
        f"{SAVED}\n\n“{LINE}” No longer.\n\nWhat has changed?\n\n"
        "Just type or talk, or leave it at that."
    )
    assert talk.buttons == ["Skip"]
    talk.says("I count to five now.")
    assert talk.journal["changed"] == ["I count to five now."]
    assert talk.screen == f"{SAVED}\n\n“{LINE}” No longer.\n\nIt is in your /journal."
    assert talk.buttons == ["Edit", "Undo", "No lines any more"]
    undo, off = talk.find_button("Undo"), talk.find_button("No lines any more")
    assert (undo.object, undo.version) == (7, 2)
    assert (off.verb, off.version) == ("quotes", 0)


def test_what_is_still_true_is_looked_at_as_of_today() -> None:
    talk = begin("still")
    assert "“I filled every silence.” Still true.\n\nHow do you see it today?" in talk.screen
    talk.presses("Skip")
    assert talk.now.status == "done"
    assert "changed" not in talk.journal


def test_a_voice_message_is_as_good() -> None:
    talk = begin("no_longer")
    talk.sends(VOICE)
    assert talk.journal["changed"] == ["[voice]"]


@pytest.mark.parametrize(
    ("facts", "saved"),
    [
        ({"mentee": ""}, "Saved · Thu 26 Nov · Soil test (1a)"),
        ({"ability": ""}, "Saved · Thu 26 Nov · Anna"),
        ({"ability": "9z", "mentee": ""}, "Saved · Thu 26 Nov"),
    ],
)
def test_it_is_about_what_the_line_was_about(facts: dict[str, str], saved: str) -> None:
    assert begin("still", **facts).screen.startswith(f"{saved}\n\n")


def test_stopped_behind_the_tap_it_is_kept() -> None:
    talk = begin("no_longer")
    talk.cancels()
    assert talk.screen == "Stopped: Anna, Thu 26 Nov. What you wrote is kept."
    assert [each.verb for each in talk.shown.buttons] == ["discard"] if talk.shown else False


def test_taken_back_the_question_comes_once_more() -> None:
    talk = begin("no_longer")
    talk.takes_back("still")
    assert talk.screen.endswith(f"You wrote on Thu 24 Sep: “{LINE}” Is that still true?")
    assert talk.buttons == ["Still true", "No longer"]
    talk.cancels()
    assert talk.screen == "Stopped: Anna, Thu 26 Nov. Nothing was written."


def test_words_instead_of_a_tap_are_kept_and_asked_about_no_more() -> None:
    talk = begin("")
    talk.says("It depends on the day.")
    assert talk.journal["changed"] == ["It depends on the day."]
    assert talk.buttons == ["Still true", "No longer"]
    talk.presses("Still true")
    assert talk.now.status == "done"


def test_passed_over_nothing_is_kept() -> None:
    talk = begin("")
    talk.skips()
    assert (talk.screen, talk.now.status) == ("Nothing was kept.", "done")
    assert talk.journal == {}


@pytest.mark.parametrize("quote", [None, QUOTE.model_copy(update={"text": "ok"})])
def test_a_line_that_is_no_longer_there_makes_no_entry(quote: Quote | None) -> None:
    talk = begin("still", quote=quote)
    assert (talk.screen, talk.buttons) == ("That line is no longer there.", [])
    assert talk.journal == {}


# The button


def test_the_button_answers_and_the_line_is_not_quoted_again() -> None:
    assert tap(1) == (StartFlow(flow="still", entry=5, choice="still"), Recall(entry=5))
    assert tap(2) == (StartFlow(flow="still", entry=5, choice="no_longer"), Recall(entry=5))


def test_an_answer_that_is_none_leaves_the_question_open() -> None:
    talk = begin("perhaps")
    assert talk.buttons == ["Still true", "No longer"]
    assert talk.journal == {}


def test_a_forged_button_answers_nothing() -> None:
    assert tap(3)[0] == StartFlow(flow="still", entry=5)


def test_the_second_tap_of_two_finds_what_the_first_began() -> None:
    open_ = State(flow="still", run=9, facts=Beginning(quote=QUOTE))
    assert tap(1, open_) == (Advance(run=9, event=Shown(at=NOW)),)
    assert isinstance(tap(1, open_, entry=6)[0], StartFlow)
    assert isinstance(tap(1, State(flow="note", run=8, facts=Beginning()))[0], StartFlow)
