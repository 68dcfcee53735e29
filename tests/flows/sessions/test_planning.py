"""Planning a session: by words, by buttons, and never unseen."""

from datetime import UTC, date, datetime, time

import pytest

from flows.calendar.rhythm import Rhythm
from flows.effects import PassOn
from flows.sessions.draft import Draft
from flows.sessions.planning import PLANNING
from flows.sessions.several import is_plan
from flows.views import SessionView
from tests.flows.sessions.planned import (
    CARD,
    FIRST,
    FURTHER,
    HERE,
    MET,
    RIGHT,
    WHO,
    ZONE,
    meets,
    planned,
    rule,
)
from tests.flows.talk import Talk, said

# In words


def test_one_line_becomes_a_card_and_the_card_a_series() -> None:
    talk = Talk(PLANNING, said=said("I meet Anna Thursdays 15:00"))
    assert talk.screen == f"{RIGHT}\n\n{FIRST}"
    assert talk.buttons == [*CARD, "Just a note"]
    assert talk.folded == FURTHER
    assert talk.primary == ["Save this session"]
    assert talk.following == []
    talk.presses("Save this session")
    assert talk.following == planned(rule(3))
    assert talk.screen == "Anna, every Thursday 15:00–16:00. I ask you on Thu 3 Dec at 16:10."
    assert talk.buttons == ["Sessions", "Cancel this plan"]
    assert talk.journal == {}


def test_words_in_parts_fill_their_places() -> None:
    talk = Talk(PLANNING)
    assert (talk.screen, talk.buttons) == (WHO, ["Cancel"])
    talk.says("Anna")
    assert talk.screen.startswith("When do you meet Anna? Tap a day in November 2026, or type it")
    talk.says("Fridays")
    assert talk.screen == "At what time? Tap it, or type it: “15:30”."
    talk.says("16:00")
    assert talk.screen.startswith("Anna · every Friday 16:00–17:00, first Fri 27 Nov 16:00")
    talk.says("45 min")
    assert talk.screen.startswith("Anna · every Friday 16:00–16:45")
    talk.says("every 2 weeks")
    assert talk.screen.startswith("Anna · every 2 weeks on Friday 16:00–16:45, first Fri 27 Nov")
    assert talk.folded[1:3] == ["Every week", "Only once"]
    talk.says("Ben")
    assert talk.screen.startswith("Ben · every 2 weeks on Friday")
    talk.presses("Save this session")
    assert talk.following == planned(rule(27, 16, 2, month=11, minutes=45), "Ben")


def test_a_session_that_comes_once() -> None:
    talk = Talk(PLANNING, said=said("Anna tomorrow 9:00"))
    assert talk.screen == f"Anna · Fri 27 Nov 09:00–10:00, once\n\n{FIRST}"
    assert talk.folded[1:3] == ["Every week", "Every second week"]
    talk.presses("Save this session")
    assert talk.following == planned(rule(27, 9, 0, month=11))
    assert talk.screen == "Anna, Fri 27 Nov 09:00–10:00. I ask you on Fri 27 Nov at 10:10."


def test_the_question_is_promised_for_when_it_may_come() -> None:
    rhythm = Rhythm(zone=ZONE, moment="evening")
    talk = Talk(PLANNING, said=said("Anna tomorrow 9:00"), rhythm=rhythm)
    talk.presses("Save this session")
    assert talk.screen.endswith("I ask you on Fri 27 Nov at 19:00.")
    talk = Talk(PLANNING, said=said("Anna tomorrow 20:30"))
    talk.presses("Save this session")
    assert talk.screen.endswith("I ask you on Sat 28 Nov at 08:00.")


# What is ambiguous is asked


def test_an_hour_that_may_be_two_gives_two_buttons() -> None:
    talk = Talk(PLANNING, said=said("Anna tomorrow at 7"))
    assert talk.screen == "Which do you mean?"
    assert talk.buttons == ["Fri 27 Nov 07:00", "Fri 27 Nov 19:00", "Back", "Just a note"]
    talk.presses("Fri 27 Nov 19:00")
    assert talk.screen.startswith("Anna · Fri 27 Nov 19:00–20:00, once")


def test_a_date_that_may_be_two_gives_two_buttons() -> None:
    talk = Talk(PLANNING, said=said("Anna 3/4 10:00"))
    assert sorted(talk.buttons[:2]) == ["Sat 3 Apr 10:00", "Thu 4 Mar 10:00"]
    talk.presses("Back")
    assert talk.screen == WHO


def test_words_at_a_question_which_is_meant_go_on_with_the_draft() -> None:
    talk = Talk(PLANNING)
    talk.says("Anna")
    talk.says("3/4")
    assert sorted(talk.buttons[:2]) == ["Sat 3 Apr 2027", "Thu 4 Mar 2027"]
    talk.says("3.4.")
    assert talk.screen.startswith("At what time?")
    talk.says("at 7")
    assert talk.buttons == ["Sat 3 Apr 07:00", "Sat 3 Apr 19:00", "Back"]


def test_only_what_tells_them_apart_stands_on_the_buttons() -> None:
    anna, ben = Draft(mentee="Anna"), Draft(mentee="Christopher")
    weekly, once = ben.having(every=1), ben.having(minutes=30)
    fortnightly = anna.having(every=2, wall=time(9))
    both = Draft(readings=(anna, weekly, once, fortnightly), asks="which")
    talk = Talk(PLANNING)
    talk.state = talk.now.model_copy(update={"menu": both.seal()})
    talk.comes_back()
    assert talk.buttons == [
        "Anna once",
        "Christopher weekly",
        "Christopher once 30 min",
        "Anna at 09:00 2-weekly",
        "Back",
    ]
    nameless = Draft(readings=(Draft(), anna), asks="which")
    talk.state = talk.now.model_copy(update={"menu": nameless.seal()})
    talk.comes_back()
    assert talk.buttons == ["no name", "Anna", "Back"]


# What cannot be planned


@pytest.mark.parametrize(
    ("words", "sorry"),
    [
        ("yesterday 9:00", "That is over already."),
        ("26 Nov 2026 9:00", "That is over already."),
        ("31.2.", "I did not find a day and a time in that."),
        ("25:00", "I did not find a day and a time in that."),
        ("3 December 2031 9:00", "That is more than two years ahead."),
    ],
)
def test_the_past_and_nonsense_are_refused_and_the_draft_stays(words: str, sorry: str) -> None:
    talk = Talk(PLANNING, said=said("Anna Thursdays 15:00"))
    talk.says(words)
    assert talk.screen.startswith(sorry)
    assert talk.screen.endswith(f"{RIGHT}\n\n{FIRST}")
    assert talk.buttons == [*CARD, "Keep as a note"]
    talk.comes_back()  # as after the note was kept
    assert talk.screen == f"{RIGHT}\n\n{FIRST}"
    talk.presses("Save this session")
    assert talk.following == planned(rule(3))


def test_a_time_that_is_over_today_is_refused() -> None:
    talk = Talk(PLANNING, mentees=("Anna",))
    talk.presses("Anna")
    talk.presses("26")
    assert talk.buttons == ["17:00", "18:00", "19:00", "20:00", "Cancel"]
    talk.says("8:00")
    assert talk.screen.startswith("That is over already. Try “tomorrow 9:00”")
    talk.says("16:30")
    assert talk.screen.startswith("Anna · Thu 26 Nov 16:30–17:30, once")


def test_a_series_whose_first_time_is_over_begins_with_the_next() -> None:
    talk = Talk(PLANNING, mentees=("Anna",))
    talk.presses("Anna")
    talk.presses("26")
    talk.presses("17:00")
    talk.presses("Every week")
    talk.presses("Time")
    talk.says("9:00")
    assert talk.screen.startswith("Anna · every Thursday 09:00–10:00, first Thu 3 Dec 09:00")


def test_cancelling_plans_nothing() -> None:
    for leave in ("presses", "skips"):
        talk = Talk(PLANNING, said=said("Anna Thursdays 15:00"))
        talk.presses("Cancel") if leave == "presses" else talk.skips()
        assert talk.following == []
        assert talk.screen == "Nothing new is planned."
        assert talk.buttons == ["Sessions"]


# By buttons


def test_all_of_it_can_be_tapped() -> None:
    talk = Talk(PLANNING, mentees=("Anna", "Ben"))
    assert talk.buttons == ["Anna", "Ben", "Cancel"]
    talk.presses("Anna")
    talk.presses("Dec ›")
    assert talk.screen.startswith("When do you meet Anna? Tap a day in December 2026")
    talk.presses("3")
    assert talk.buttons[0] == "08:00"
    assert talk.buttons[-2:] == ["20:00", "Cancel"]
    talk.presses("15:00")
    assert talk.screen == f"Anna · Thu 3 Dec 15:00–16:00, once\n\n{MET}"
    talk.presses("Every week")
    assert talk.screen == f"{RIGHT}\n\n{MET}"
    talk.presses("More…")
    assert talk.screen == f"{RIGHT}\n\n{MET}"
    assert talk.buttons == ["Length", "Every second week", "Only once", "First contact", "Back"]
    talk.presses("Every second week")
    talk.presses("Only once")
    talk.presses("Length")
    assert talk.buttons == ["30 min", "45 min", "1 h", "1 h 30", "2 h", "Back"]
    talk.presses("Back")  # to where it was opened
    assert talk.buttons[0] == "Length"
    talk.presses("Length")
    talk.presses("1 h 30")
    talk.presses("Day")
    talk.presses("Back")
    talk.presses("Time")
    talk.presses("08:00")
    talk.presses("Save this session")
    assert talk.following == planned(rule(3, 8, 0, minutes=90), phase="under_way")


def test_who_is_asked_for_the_first_day_keeps_the_series() -> None:
    talk = Talk(PLANNING, said=said("Anna Thursdays 15:00"))
    talk.presses("First day")
    assert talk.screen.startswith("Which day is the first? Tap a day in November 2026")
    talk.says("10 December")
    assert talk.screen.startswith("Anna · every Thursday 15:00–16:00, first Thu 10 Dec 15:00")


def test_pressing_between_the_days_changes_nothing() -> None:
    talk = Talk(PLANNING, mentees=("Anna",))
    talk.presses("Anna")
    before = talk.screen, talk.buttons
    talk.presses("Mo")
    talk.presses("·")
    assert (talk.screen, talk.buttons) == before


# A session that did not take place


def test_a_session_that_was_moved_needs_only_a_day() -> None:
    starts_at = datetime(2026, 11, 26, 13, 0, tzinfo=UTC)
    session = SessionView(
        series=4,
        on=date(2026, 11, 26),
        mentee="Anna",
        starts_at=starts_at,
        ends_at=starts_at,
        rule=rule(26, 14, month=11, minutes=45),
    )
    series = (meets("Anna", session.rule),)
    talk = Talk(PLANNING, session=session, mentee="Anna", series=series)
    assert talk.screen.startswith("When do you meet Anna?")
    talk.says("tomorrow")
    assert talk.screen == "Anna · Fri 27 Nov 14:00–14:45, once"
    talk.presses("Save this session")
    assert talk.following == planned(rule(27, 14, 0, month=11, minutes=45))


# Unasked


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("I meet Anna Thursdays 15:00", True),
        ("Anna tomorrow 9:00", True),
        ("Anna Thursdays", False),
        ("Thursdays 15:00", False),
        ("Anna", False),
        ("Anna was late on Thursday at 15:00 and left early", False),
        ("Anna yesterday 9:00", False),
        ("Anna\nThursdays 15:00", False),
        ("", False),
    ],
)
def test_only_words_without_doubt_are_a_plan(words: str, expected: bool) -> None:
    assert is_plan(words, HERE) is expected


def test_words_that_nobody_asked_for_can_be_a_note_after_all() -> None:
    talk = Talk(PLANNING, said=said("Anna Thursdays 15:00"))
    note = talk.find_button("Just a note")
    assert (note.verb, note.object) == ("just_note", talk.now.run)
    assert talk.now.refused == said("Anna Thursdays 15:00")
    talk.presses("First day")
    assert talk.buttons[-1] == "Just a note"
    talk.says("31.2.")  # these can be kept instead now
    assert talk.buttons[-1] == "Keep as a note"
    assert "Just a note" not in talk.buttons


def test_several_words_at_a_plan_nobody_asked_for_are_told_and_rename_nobody() -> None:
    talk = Talk(PLANNING, said=said("Anna Thursdays 15:00"))
    talk.says("blah blah")
    [passed] = [each for each in talk.following if isinstance(each, PassOn)]
    assert passed.said.text == "blah blah"
    assert talk.screen == f"{RIGHT}\n\n{FIRST}"
    asked = Talk(PLANNING)
    asked.says("Anna Thursdays 15:00")
    asked.says("blah blah")
    assert asked.buttons[-1] == "Keep as a note"


def test_words_that_were_asked_for_are_no_note() -> None:
    talk = Talk(PLANNING)
    talk.says("Anna Thursdays 15:00")
    assert "Just a note" not in talk.buttons


# A deploy in between


def test_a_draft_of_another_age_begins_anew() -> None:
    talk = Talk(PLANNING, said=said("Anna Thursdays 15:00"))
    talk.state = talk.now.model_copy(update={"menu": '{"rhyme": 1}'})
    talk.comes_back()
    assert talk.screen == WHO
