"""The weekly reminder: by buttons, in words, and told when it really comes."""

from datetime import time

import pytest

from flows.effects import PassOn, SetReminder, StopReminder
from flows.settings.weekly import WEEKLY
from tests.flows.anna import RHYTHM
from tests.flows.talk import Talk

THURSDAY = 3
QUESTION = "Shall I ask you every week?"


def test_one_tap_sets_today_at_four() -> None:
    talk = Talk(WEEKLY)
    assert talk.screen == QUESTION
    assert talk.buttons == ["Thursdays 16:00", "Other time", "No"]
    assert talk.primary == ["Thursdays 16:00"]
    talk.presses("Thursdays 16:00")
    assert talk.following == [SetReminder(weekday=THURSDAY, wall=time(16))]
    assert talk.screen == (
        "I will ask you every week: Thursdays 16:00.\n\n"
        "Next: Thu 3 Dec 16:00.\n\n"  # today's has just gone by
        "/settings changes or stops it."
    )


def test_the_day_offered_is_that_of_the_mentors_zone() -> None:
    talk = Talk(WEEKLY, zone="Pacific/Auckland")
    assert talk.buttons[0] == "Fridays 16:00"


def test_another_time_is_a_day_and_an_hour() -> None:
    talk = Talk(WEEKLY)
    talk.presses("Other time")
    assert talk.screen == "Which day? Or type it: “Fridays 9:00”."
    assert talk.buttons == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Back"]
    talk.presses("Mon")
    assert talk.screen == "At what time? Or type it: “9:15”."
    assert talk.buttons[0] == "08:00"
    assert talk.buttons[-2:] == ["20:00", "Back"]
    talk.presses("Back")
    talk.presses("Back")
    assert talk.screen == QUESTION
    talk.presses("Other time")
    talk.presses("Fri")
    talk.presses("09:00")
    assert talk.following == [SetReminder(weekday=4, wall=time(9))]
    assert "Next: Fri 27 Nov 09:00." in talk.screen


@pytest.mark.parametrize(
    ("path", "words", "expected"),
    [
        ((), "Fridays 9:00", SetReminder(weekday=4, wall=time(9))),
        ((), "9:15", SetReminder(weekday=THURSDAY, wall=time(9, 15))),
        (("Other time",), "jeudi 9h30", SetReminder(weekday=THURSDAY, wall=time(9, 30))),
        (("Other time", "Mon"), "9:15", SetReminder(weekday=0, wall=time(9, 15))),
        (("Other time", "Mon"), "09:00", SetReminder(weekday=0, wall=time(9))),
        ((), "thursdays 16:00", SetReminder(weekday=THURSDAY, wall=time(16))),
    ],
)
def test_words_do_the_same(path: tuple[str, ...], words: str, expected: SetReminder) -> None:
    talk = Talk(WEEKLY)
    for label in path:
        talk.presses(label)
    talk.says(words)
    assert talk.following == [expected]


def test_an_offer_lets_words_go_that_do_not_answer_it() -> None:
    talk = Talk(WEEKLY)
    talk.says("And Ben never came.")
    assert talk.screen == "Shall I ask you every week?"
    (passed,) = talk.effects
    assert isinstance(passed, PassOn)
    assert (passed.run, passed.said.text) == (talk.now.run, "And Ben never came.")
    talk.says("", zone="Europe/Lisbon")
    assert isinstance(talk.effects[-1], PassOn)


def test_once_taken_up_words_without_a_time_are_refused_and_kept_on_request() -> None:
    talk = Talk(WEEKLY)
    talk.presses("Other time")
    talk.says("whenever you like")
    assert talk.screen == "I did not find a day and a time in that. Try “Thursdays 16:00”."
    assert talk.buttons[-1] == "Keep as a note"
    assert talk.following == []


@pytest.mark.parametrize(
    ("words", "comes"), [("Sundays 22:30", "Mon 30 Nov"), ("Sundays 07:00", "Sun 29 Nov")]
)
def test_quiet_hours_are_said(words: str, comes: str) -> None:
    talk = Talk(WEEKLY)
    talk.says(words)
    assert talk.screen == (
        f"I will ask you every week: {words}.\n\n"
        "From 21:00 to 8:00 I stay quiet, so it comes at 08:00.\n\n"
        f"Next: {comes} 08:00.\n\n"
        "/settings changes or stops it."
    )


def test_no_means_none_even_where_there_was_one() -> None:
    talk = Talk(WEEKLY)
    talk.says("no")
    assert talk.following == [StopReminder()]
    assert talk.screen == "Fine, no reminder. /settings has it when you want one."


def test_skipping_changes_nothing_and_says_so() -> None:
    talk = Talk(WEEKLY)
    talk.skips()
    assert talk.following == []
    assert talk.screen == "Nothing has changed. /settings shows your reminder."


def test_quiet_hours_are_the_mentors_own() -> None:
    talk = Talk(WEEKLY, rhythm=RHYTHM.model_copy(update={"quiet_from": time(23)}))
    talk.says("Sundays 22:30")
    assert "stay quiet" not in talk.screen
    assert "Next: Sun 29 Nov 22:30." in talk.screen
    talk = Talk(WEEKLY, rhythm=RHYTHM.model_copy(update={"quiet_to": time(9, 30)}))
    talk.says("Sundays 9:00")
    assert "From 21:00 to 9:30 I stay quiet, so it comes at 09:30." in talk.screen
