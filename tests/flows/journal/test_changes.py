"""What was changed in an entry, and the way back."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from flows.actions import ACTIONS
from flows.effects import Effect, Show, TakeBack
from flows.events import Acted
from flows.facts import LastChange, Versions
from flows.journal.changes import CHOICES, tell_updated
from flows.journal.entry import GONE
from flows.lines import button
from tests.flows.talk import NOW, tell_buttons, tell_screen
from tests.framework.gardening import GARDENING


def act(verb: str, facts: Any, object_: int = 31, version: int = 0) -> tuple[Effect, ...]:
    event = Acted(at=NOW, verb=verb, object=object_, version=version)
    return ACTIONS[verb].act(facts, event, GARDENING)


def look(effects: tuple[Effect, ...]) -> Show:
    show = effects[-1]
    assert isinstance(show, Show)
    return show


def test_after_an_edit_one_can_look_back_and_go_back() -> None:
    show = tell_updated(31)
    assert tell_screen(show) == "Entry updated. The earlier text is kept."
    assert show.buttons == (
        button("before_edit", "See before", 31),
        button("undo_edit", "Revert", 31),
        button("ask_to_erase_before", "Erase the earlier text", 31),
    )


# The way back


@pytest.mark.parametrize(
    ("step", "told"),
    [("moment", "Your earlier text is back."), ("date", "It is as it was before.")],
)
def test_an_edit_is_taken_back(step: str, told: str) -> None:
    last = LastChange(run=7, answer=31, step=step, edit=4)
    effects = act("undo_edit", last)
    assert effects[0] == TakeBack(answer=31, edit=4)
    assert tell_screen(look(effects)) == told
    assert look(effects).buttons == ()


@pytest.mark.parametrize(
    "last", [LastChange(), LastChange(answer=31), LastChange(answer=32, edit=4)]
)
def test_an_edit_is_taken_back_once(last: LastChange) -> None:
    assert act("undo_edit", last) == GONE


@pytest.mark.parametrize("step", CHOICES)
def test_a_choice_that_was_added_is_taken_back(step: str) -> None:
    last = LastChange(run=7, answer=40, step=step)
    effects = act("undo_choice", last, 7, CHOICES.index(step))
    assert effects[0] == TakeBack(answer=40)
    assert tell_screen(look(effects)) == "It is as it was before."


@pytest.mark.parametrize(
    ("last", "version"),
    [
        (LastChange(), 0),
        (LastChange(run=7, answer=40, step="ability", edit=4), 0),
        (LastChange(run=7, answer=40, step="moment"), 0),
        (LastChange(run=7, answer=40, step="ability"), 1),
        (LastChange(run=7, answer=40, step="ability"), 99),
        (LastChange(run=7, answer=40, step="ability"), -1),
    ],
)
def test_nothing_but_that_choice_is_taken_back(last: LastChange, version: int) -> None:
    assert act("undo_choice", last, 7, version) == GONE


# How it read before


def versions(*before: tuple[datetime, str], text: str = "She smiled.") -> Versions:
    return Versions(text=text, entry=7, before=before)


def test_what_stood_there_before_is_shown_the_youngest_first() -> None:
    facts = versions((NOW, "She laughed."), (NOW - timedelta(days=2), ""))
    show = look(act("before_edit", facts))
    assert tell_screen(show) == (
        "Now:\n\nShe smiled.\n\n"
        "Until Thu 26 Nov 16:10:\n\nShe laughed.\n\n"
        "Until Tue 24 Nov 16:10:\n\n–"
    )
    assert [each.quiet for each in show.lines] == [True, False] * 3
    assert show.buttons == (
        button("undo_edit", "Revert", 31),
        button("ask_to_erase_before", "Erase the earlier text", 31),
        button("open", "Open entry", 7),
    )


def test_an_old_edit_cannot_be_taken_back_but_seen() -> None:
    show = look(act("before_edit", versions((NOW - timedelta(days=1), "She laughed."))))
    assert tell_buttons(show) == ["Erase the earlier text", "Open entry"]
    assert tell_buttons(look(act("before_edit", versions()))) == ["Open entry"]


def test_long_ones_go_over_cards_and_lose_nothing() -> None:
    story = "word " * 600
    facts = versions(*((NOW, story) for _ in range(3)), text=story)
    told, part = "", 0
    while True:
        show = look(act("before_edit", facts, 31, part))
        told += " " + tell_screen(show)
        if "More" not in tell_buttons(show):
            break
        part += 1
        assert show.buttons[0] == button("before_edit", "More", 31, part)
    assert told.count("word") == 4 * 600
    assert look(act("before_edit", facts, 31, 99)) == show
    assert look(act("before_edit", facts, 31, -1)) == look(act("before_edit", facts))


def test_of_an_answer_that_is_gone_there_is_nothing_to_see() -> None:
    assert act("before_edit", Versions()) == GONE
