"""Texts that hardly anybody types, at every question: kept letter for letter, or answered.

Answered is what names the day and hour that were asked for, and a lone emoji, which says nothing
of its own: a question that asks for something else than a story is shown again.

Every step of every flow needs a way to it (ways.py); a new one without fails.
"""

from datetime import time

import pytest

from bot.turn.notices import BLANK
from flows.flow import State
from flows.words.answers.courtesies import read_courtesy
from storage.tables import answers, mentees, plans, ratings, runs
from tests.bot.phone import Phone
from tests.bot.ways import STEPS, WAYS

pytestmark = pytest.mark.unmeasured

UNSEEN = {
    "nothing but combining marks": "\u0301" * 4096,
    "nothing but NULs": "\0" * 9,
    "zero-width": "\u200b\u200d\ufeff",
}
SEEN = {
    "combining marks": "e" + "\u0301" * 4095,
    "emoji families": "👨‍👩‍👧‍👦" * 585,
    "one family": "👩🏽‍🤝‍👨🏿",
    "from right to left": "מה שאמרת נכון. " * 273,
    "turned around": "\u202eannA\u202c",
    "markup": "<b>&amp;</i>",
    "nothing but markup": "<" * 4096,
    "entities": "&lt;" * 1024,
    "a template": "{name}{0}{{%s",
    "NULs": "An\0na\0",
    "lines": "\n".join("ab" * 1365),
    "one long word": "a" * 4096,
    "spaces around": "  I waited. \n",
    "other digits": "٣:٤٢",
    "nearly a time": "25:61",
    "half": "½",
    "a slash": "/" + "a" * 4095,
    "a colon": "a:1:zone:yes",
}


def test_there_is_a_way_to_every_step() -> None:
    assert sorted(WAYS) == sorted(STEPS)


@pytest.mark.parametrize(("flow", "step"), STEPS)
def test_an_extreme_text_is_kept_or_answered_whatever_is_asked(
    stranger: Phone, flow: str, step: str, pytestconfig: pytest.Config
) -> None:
    """Each of the texts at a part of the questions; `--every=1`: at all of them."""
    every = pytestconfig.getoption("every")
    first = STEPS.index((flow, step)) % every
    WAYS[flow, step](stranger)
    questions, offered = list_questions(stranger), stranger.buttons
    assert (flow, step) in questions
    for name, text in [*SEEN.items()][first::every]:
        with stranger.bot.undone():
            stranger.says(text)
            assert stranger.below, name
            again = list_questions(stranger) == questions and stranger.buttons == offered
            if read_courtesy(text) is not None and again:
                continue
            if (
                step in ("due", "day", "until")
                and name == "other digits"
                and (is_due(stranger, time(15, 42)) or "at 15:42." in stranger.screen)
            ):
                continue
            if "Keep as a note" in stranger.buttons:
                stranger.presses("Keep as a note")
            if has_draft(stranger) and not stranger.bot.said():
                continue
            if flow in ("rename", "split") and is_name(stranger, text):
                continue
            kept = {*stranger.bot.said(), *list_kept(stranger)}
            assert kept & {text, text.strip()}, name
            shelf = "journal" if stranger.bot.said() else "actions"
            stranger.says(f"/{shelf}")
            assert stranger.screen.startswith(("Your journal", "Your plans")), name
    for name, text in UNSEEN.items():
        before = stranger.bot.said()
        stranger.says(text)
        assert stranger.screen == BLANK, name
        assert stranger.bot.said() == before, name


def test_an_extreme_edit_stands_where_the_text_stood(ana: Phone) -> None:
    message = ana.says("I waited.")
    for name, text in SEEN.items():
        with ana.bot.undone():
            ana.edits(message, text)
            assert ana.bot.said() == [text], name
            ana.says("/journal")
            for label in ("1", "Edit"):
                ana.presses(label)
            for command in ("/cancel", "/reflect", "/summary", "/settings"):
                ana.says(command)


def test_an_edit_that_leaves_nothing_to_see_changes_nothing(ana: Phone) -> None:
    message = ana.says("I waited.")
    for text in UNSEEN.values():
        ana.edits(message, text)
        assert ana.screen == BLANK
        assert ana.bot.said() == ["I waited."]


def list_questions(phone: Phone) -> list[tuple[str, str]]:
    """The open conversations, and what each asks."""
    rows = phone.bot.rows(runs, runs.c.status == "open")
    return [(row.flow, State.model_validate(row.state).asked) for row in rows]


def has_draft(phone: Phone) -> bool:
    """Whether words were understood as part of a session, which a card shows now."""
    rows = phone.bot.rows(runs, runs.c.status == "open")
    return any(State.model_validate(row.state).menu.startswith("{") for row in rows)


def is_due(phone: Phone, wall: time) -> bool:
    """Whether something is to be done at that hour."""
    return wall in [row.due_wall for row in phone.bot.rows(plans)]


def is_name(phone: Phone, text: str) -> bool:
    """Whether a mentee is called so now."""
    return text.strip() in [row.name for row in phone.bot.rows(mentees)]


def list_kept(phone: Phone) -> list[str]:
    """What was chosen or named in an entry, what was resolved, and why a rating has changed."""
    named = phone.bot.rows(answers, answers.c.option.is_not(None))
    reasons = phone.bot.rows(ratings, ratings.c.reason.is_not(None))
    return [
        *(row.option for row in named),
        *(row.text for row in phone.bot.rows(plans)),
        *(row.reason for row in reasons),
    ]
