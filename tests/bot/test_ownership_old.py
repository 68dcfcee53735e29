"""Buttons that are one's own and no longer mean anything: of what is finished, discarded, taken
back or erased, with a number that is none, seen when things stood otherwise, on another card."""

from datetime import date
from typing import Any

import pytest

from bot.turn.notices import UNKEPT
from flows.actions import ACTIONS
from flows.calendar.day_names import find_day
from flows.catalogue import FLOWS
from flows.facts import OneSession
from storage.tables import answers, mentors, runs
from tests.bot.phone import Phone
from tests.bot.two_mentors import (
    GONE,
    NEWCOMER,
    OF_ONE_OBJECT,
    REFUSALS,
    Button,
    TwoMentors,
    is_refused,
)

pytestmark = pytest.mark.unmeasured

OF_RUNS = [verb for verb, action in ACTIONS.items() if action.needs in OF_ONE_OBJECT]
IN_THE_BIN = {"open", "part", "put_back"}
FOR_GOOD = "erase"
"""What can still be done with an entry that was deleted; the last of all."""
ZEROS = ("0", "00")
NO_NUMBERS = (
    "-1", "9223372036854775807", "9223372036854775808", "9" * 40, "", " ", "abc", "1.5", "1e3",
    "0x1", "None", "²", "\u0663",
)  # fmt: skip


def find_said(two: TwoMentors, words: str) -> Any:
    """Ana's answer of these words."""
    [row] = [row for row in two.bot.rows(answers) if row.text == f"Ana's {words}"]
    return row


def respell(number: int) -> tuple[str, ...]:
    """What int() would read as this number, or as one like it, and no button says."""
    arabic = "".join(chr(0x660 + int(digit)) for digit in str(number))
    return arabic, f" {number}", f"{number} ", f"+{number}", f"-{number}", f"{number}_0"


# What is over


@pytest.mark.parametrize("words", ["first story", "better story", "unfinished story"])
def test_an_answer_button_of_what_is_over_changes_nothing(two: TwoMentors, words: str) -> None:
    ana, run = two.ana, find_said(two, words).entry
    old = [data for data in ana.ever if data.startswith(f"a:{run}:")]
    assert len(old) >= 4
    before = two.kept()
    for data in old:
        assert is_refused(two.press(ana.phone, Button(data)))
    assert two.kept() == before


def test_what_is_discarded_is_gone_for_every_button(two: TwoMentors) -> None:
    ana, story = two.ana, find_said(two, "discarded story")
    recording = ana.ids["attachments"][0]
    assert {f"x:open:{story.entry}:0", f"x:media:{recording}:0"} <= {*ana.ever}
    old = [data for data in ana.ever if data.startswith(f"a:{story.entry}:")]
    for verb in {*OF_RUNS} - IN_THE_BIN - {FOR_GOOD, f"ask_to_{FOR_GOOD}"}:
        old += [f"x:{verb}:{number}:2" for number in (story.entry, story.id, recording)]
    before = two.kept()
    for data in old:
        assert is_refused(two.press(ana.phone, Button(data))), data
    assert two.kept() == before
    for verb in IN_THE_BIN:
        with two.bot.undone():
            told = two.press(ana.phone, Button(f"x:{verb}:{story.entry}:0"))
            assert "Ana's discarded story" in told
    asked = two.press(ana.phone, Button(f"x:ask_to_{FOR_GOOD}:{story.entry}:0"))
    assert "Delete it for good?" in asked
    told = two.press(ana.phone, Button(f"x:{FOR_GOOD}:{story.entry}:0"))
    assert told.startswith("Deleted for good.")


def test_a_recording_that_was_taken_back_is_gone(two: TwoMentors) -> None:
    newcomer = two.bot.phone(NEWCOMER)
    newcomer.meets_the_bot()
    newcomer.sends("voice")
    newcomer.presses("Just a note")
    newcomer.says("/journal")
    newcomer.presses("1")
    assert newcomer.presses("Voice 1") == ""
    newcomer.says("/undo")
    assert newcomer.presses("Voice 1") == GONE


def test_what_was_closed_is_not_gone_on_with(two: TwoMentors) -> None:
    ana = two.ana
    two.press(ana.phone, ana.find("keep"))
    before = two.kept()
    for verb in ("continue", "keep"):
        button = ana.find(verb)
        assert two.press(ana.phone, button) == GONE
        assert two.press(ana.phone, Button(button.data)) == GONE
    assert two.kept() == before


# What is erased


def test_the_buttons_of_an_erased_life_do_nothing_in_the_next(two: TwoMentors) -> None:
    ana = two.ana
    ana.phone.says("/delete")
    ana.phone.says("ERASE")
    for data in ana.ever:
        assert two.press(ana.phone, Button(data)) == GONE
    assert not two.bot.rows(mentors, mentors.c.id != two.ben.mentor.id)

    ana.phone.meets_the_bot()
    ana.phone.says("A new life, and a new note in it, longer than any answer would be.")
    before = two.kept()
    for data in ana.ever:
        if data.startswith("a:") or data.split(":")[1] in OF_RUNS:
            assert two.press(ana.phone, Button(data)) in REFUSALS
    for message in ana.ids["messages"]:
        ana.phone.edits(message, "Ana's change")
        assert ana.phone.screen == UNKEPT
    assert two.kept() == before


# What is no number


@pytest.mark.parametrize("verb", [*OF_RUNS, "journal"])
def test_what_is_no_number_is_nobodys(two: TwoMentors, verb: str) -> None:
    ana, (_, _, number, version) = two.ana, two.ana.find(verb).data.split(":")
    wrong = [*NO_NUMBERS, *respell(int(number)), *(() if ACTIONS[verb].command else ZEROS)]
    old = [f"x:{verb}:{each}:{version}" for each in wrong]
    old += [f"x:{verb}:{number}:{each}" for each in NO_NUMBERS]
    before = two.kept()
    for data in old:
        assert is_refused(two.press(ana.phone, Button(data))), data
    assert two.kept() == before


def test_an_answer_needs_its_run_and_its_step(two: TwoMentors) -> None:
    ana, run = two.ana, find_said(two, "open story").entry
    [well] = [each for each in ana.shown if each.data == f"a:{run}:outcome:well"]
    wrong = [f"a:{each}:outcome:well" for each in (*NO_NUMBERS, *ZEROS, *respell(run))]
    steps = {step.key for flow in FLOWS.values() for step in flow.steps} - {"outcome"}
    wrong += [f"a:{run}:{each}:{option}" for each in ("", *steps) for option in ("well", "skip")]
    before = two.kept()
    for data in wrong:
        assert is_refused(two.press(ana.phone, well._replace(data=data))), data
    assert two.kept() == before
    assert not is_refused(two.press(ana.phone, well))


# What was seen when things stood otherwise


@pytest.mark.parametrize("version", [0, 1, 4, 6, 10**17])
def test_undo_takes_back_what_was_seen_only(two: TwoMentors, version: int) -> None:
    ana, run = two.ana, find_said(two, "better story").entry
    assert f"x:undo:{run}:5" in ana.ever
    before = two.kept()
    told = two.press(ana.phone, Button(f"x:undo:{run}:{version}"))
    assert told == "That is taken back already, or has moved on."
    assert two.kept() == before


def test_parts_and_lenses_that_are_not_there_show_what_is(two: TwoMentors) -> None:
    ana = two.ana
    run = find_said(two, "better story").entry
    shown = {
        f"x:open:{run}:{10**17}": "better story",
        f"x:part:{run}:{10**17}": "better story",
        f"x:journal:{10**17}:0": "better story",
        f"x:journal:0:{10**17}": "better story",
        f"x:newer:0:{10**17}": "better story",
    }
    for data, words in shown.items():
        assert f"Ana's {words}" in two.press(ana.phone, Button(data))


OF_SESSIONS = [verb for verb, action in ACTIONS.items() if action.needs is OneSession]
NO_DAYS = (0, 1, 4, date.max.toordinal(), date.max.toordinal() + 1, 10**17)


@pytest.mark.parametrize("verb", [*OF_SESSIONS, "skip_session", "restore"])
def test_a_session_of_a_day_on_which_none_is_is_gone(two: TwoMentors, verb: str) -> None:
    """The day in a button is the session's own, as a number."""
    ana, number = two.ana, two.ana.find("session").data.split(":")[2]
    assert int(number) in ana.ids["series"]
    before = two.kept()
    for day in NO_DAYS:
        told = two.press(ana.phone, Button(f"x:{verb}:{number}:{day}"))
        assert told in (*REFUSALS, "That time is over."), day
    assert two.kept() == before


@pytest.mark.parametrize("day", NO_DAYS)
def test_about_a_day_that_is_none_the_plain_question_is_asked(two: TwoMentors, day: int) -> None:
    ana = two.ana
    for number in (*ana.ids["series"], *two.ben.ids["series"]):
        with two.bot.undone():
            told = two.press(ana.phone, Button(f"x:catch_up:{number}:{day}"))
            none = "You did not meet then, so there is nothing to ask."
            assert told == none if find_day(day) else told.startswith("<b>What stayed with you?")


# On another card


def test_an_answer_belongs_to_its_own_conversation_on_whatever_card(two: TwoMentors) -> None:
    phone = two.bot.phone(NEWCOMER)
    phone.meets_the_bot()
    mia, noa = (ask_about(phone, name) for name in ("Mia", "Noa"))
    before = two.bot.rows(runs)
    two.press(phone, Button(mia.data, noa.message))
    two.press(phone, Button(noa.data, mia.message))
    [*others, first, second] = two.bot.rows(runs)
    assert others == before[:-2]
    answered = two.bot.rows(answers)[-2:]
    assert [row.entry for row in answered] == [first.id, second.id]
    assert [row.option for row in answered] == [each.data.split(":")[3] for each in (mia, noa)]


def ask_about(phone: Phone, name: str) -> Button:
    """An answer to the question about this mentee."""
    phone.says(f"/reflect {name}")
    return Button(phone.last.rows[0][0]["data"], phone.last.id)
