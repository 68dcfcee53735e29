"""Texts that hardly anybody types, at every question: kept letter for letter, or answered.

Every step of every flow needs a way to it here; a new one without fails.
"""

from collections.abc import Callable

import pytest

from bot.turn import BLANK
from flows.catalogue import FLOWS
from flows.flow import State
from storage.tables import answers, runs
from tests.bot.phone import Phone

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


def begin(phone: Phone) -> None:
    phone.says("/start")


def settle_zone(phone: Phone) -> None:
    begin(phone)
    phone.presses("Start")


def ask_for_session(phone: Phone) -> None:
    settle_zone(phone)
    phone.presses("Yes")


def offer_first(phone: Phone) -> None:
    ask_for_session(phone)
    phone.presses("Later")


def plan(phone: Phone) -> None:
    phone.meets_the_bot()
    phone.says("/sessions")
    phone.presses("Plan a session")


def open_session(phone: Phone) -> None:
    plan(phone)
    phone.says("Anna Thursdays 15:00")
    phone.presses("Right")
    phone.presses("Sessions")
    phone.presses(phone.buttons[0])


def move_session(phone: Phone) -> None:
    open_session(phone)
    phone.presses("Move")


def pause_series(phone: Phone) -> None:
    open_session(phone)
    phone.presses("Pause")


def choose_focus(phone: Phone) -> None:
    open_session(phone)
    phone.presses("Focus")


def look_back(phone: Phone) -> None:
    open_session(phone)
    phone.presses("End mentoring")
    phone.presses("End it")


def reflect(phone: Phone) -> None:
    phone.meets_the_bot()
    phone.says("/reflect")


def choose_ability(phone: Phone) -> None:
    reflect(phone)
    phone.presses(phone.buttons[0])


def name_mentee(phone: Phone) -> None:
    reflect(phone)
    phone.says("I waited.")
    phone.presses("Skip")


def rate(phone: Phone) -> None:
    name_mentee(phone)
    phone.says("Anna")


def start_note(phone: Phone) -> None:
    phone.meets_the_bot()
    phone.says("/note")


def write_note(phone: Phone) -> None:
    start_note(phone)
    phone.says("A thought.")


def name_note(phone: Phone) -> None:
    write_note(phone)
    phone.presses("With whom?")


def sort_note(phone: Phone) -> None:
    write_note(phone)
    phone.presses("Which ability?")


def keep_two_open(phone: Phone) -> None:
    phone.meets_the_bot()
    for name in ("Anna", "Ben"):
        phone.says(f"/reflect {name}")
    phone.says("She smiled.")


def open_settings(phone: Phone) -> None:
    phone.meets_the_bot()
    phone.says("/settings")


def set_reminder(phone: Phone) -> None:
    open_settings(phone)
    phone.presses("Weekly question")


def move(phone: Phone) -> None:
    open_settings(phone)
    phone.presses("Change zone")


def edit_words(phone: Phone) -> None:
    write_note(phone)
    phone.presses("Just a note")
    phone.presses("Edit")


def choose_words(phone: Phone) -> None:
    write_note(phone)
    phone.says("And another.")
    phone.presses("Just a note")
    phone.presses("Edit")


def delete(phone: Phone) -> None:
    phone.meets_the_bot()
    phone.says("/delete")


WAYS: dict[tuple[str, str], Callable[[Phone], None]] = {
    ("onboarding", "start"): begin,
    ("onboarding", "zone"): settle_zone,
    ("onboarding", "session"): ask_for_session,
    ("onboarding", "first"): offer_first,
    ("planning", "plan"): plan,
    ("moving", "to"): move_session,
    ("pausing", "until"): pause_series,
    ("focus", "ability"): choose_focus,
    ("look_back", "back"): look_back,
    ("after_session", "ability"): reflect,
    ("after_session", "moment"): choose_ability,
    ("after_session", "mentee"): name_mentee,
    ("after_session", "outcome"): rate,
    ("note", "note"): start_note,
    ("note", "belongs"): keep_two_open,
    ("note", "about"): write_note,
    ("note", "mentee"): name_note,
    ("note", "ability"): sort_note,
    ("weekly", "when"): set_reminder,
    ("zone", "zone"): move,
    ("edit", "part"): choose_words,
    ("edit", "text"): edit_words,
    ("delete", "word"): delete,
}
STEPS = [(flow.name, step.key) for flow in FLOWS.values() for step in flow.steps]


@pytest.mark.parametrize(("flow", "step"), STEPS)
def test_an_extreme_text_is_kept_or_answered_whatever_is_asked(
    stranger: Phone, flow: str, step: str
) -> None:
    WAYS[flow, step](stranger)
    assert (flow, step) in list_questions(stranger)
    for name, text in SEEN.items():
        with stranger.exchange.undone():
            stranger.says(text)
            assert stranger.below, name
            if "Keep as a note" in stranger.buttons:
                stranger.presses("Keep as a note")
            if has_draft(stranger) and not stranger.exchange.said():
                continue
            assert text in stranger.exchange.said() or text.strip() in list_names(stranger), name
            stranger.says("/journal")
            assert stranger.screen.startswith("Your journal"), name
    for name, text in UNSEEN.items():
        before = stranger.exchange.said()
        stranger.says(text)
        assert stranger.screen == BLANK, name
        assert stranger.exchange.said() == before, name


def test_an_extreme_edit_stands_where_the_text_stood(ana: Phone) -> None:
    message = ana.says("I waited.")
    for name, text in SEEN.items():
        with ana.exchange.undone():
            ana.edits(message, text)
            assert ana.exchange.said() == [text], name
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
        assert ana.exchange.said() == ["I waited."]


def list_questions(phone: Phone) -> list[tuple[str, str]]:
    """The open conversations, and what each asks."""
    rows = phone.exchange.rows(runs, runs.c.status == "open")
    return [(row.flow, State.model_validate(row.state).asked) for row in rows]


def has_draft(phone: Phone) -> bool:
    """Whether words were understood as part of a session, which a card shows now."""
    rows = phone.exchange.rows(runs, runs.c.status == "open")
    return any(State.model_validate(row.state).menu.startswith("{") for row in rows)


def list_names(phone: Phone) -> list[str]:
    """What was chosen or named in an entry."""
    return [row.option for row in phone.exchange.rows(answers, answers.c.option.is_not(None))]
