"""Something to do, added from the list of plans; and another day for it."""

from datetime import date, time, timedelta

import pytest

from flows.calendar.rhythm import Rhythm
from flows.effects import DatePlan, KeepPlan, PutOffPlan
from flows.plans.todo import REDATE, TODO
from tests.flows.anna import ACTION, TODAY
from tests.flows.talk import NOW, Talk

SHEET = "Send Ben the cash-flow sheet"


def test_something_to_do_and_by_when() -> None:
    talk = Talk(TODO)
    assert talk.screen == "What, and by when? e.g. “Send Ben the cash-flow sheet by Friday”"
    assert talk.buttons == []
    talk.says(SHEET)
    assert talk.screen == "By when?"
    assert talk.buttons == ["Tomorrow", "In a week", "No date"]
    assert talk.following == [KeepPlan(kind="action", text=SHEET, run=7)]
    talk.presses("In a week")
    assert talk.following == [DatePlan(run=7, due_on=TODAY + timedelta(days=7))]
    assert talk.screen == f"Noted: {SHEET}. I remind you Thu 3 Dec."
    assert talk.buttons == ["Plans"]
    assert talk.journal == {}


def test_all_in_one_line() -> None:
    talk = Talk(TODO)
    talk.says(f"{SHEET} by Friday")
    assert talk.following == [
        KeepPlan(kind="action", text=SHEET, due_on=TODAY + timedelta(days=1), run=7)
    ]
    assert talk.screen == f"Noted: {SHEET}. I remind you tomorrow."


def test_what_a_pause_or_a_quiet_hour_holds_back_is_promised_for_its_true_day() -> None:
    until = NOW + timedelta(days=14)
    paused = Rhythm(zone="Europe/Brussels", paused_until=until)
    talk = Talk(TODO, rhythm=paused)
    talk.says(f"{SHEET} by Friday")
    told = "Everything is paused until Thu 10 Dec; I remind you then"
    assert talk.screen == f"Noted: {SHEET}. {told}."
    talk = Talk(REDATE, plan=ACTION, rhythm=paused)
    talk.presses("Tomorrow")
    assert talk.screen == f"{told}: {ACTION.text}"
    talk = Talk(TODO, rhythm=paused)  # it is over by then
    talk.says(f"{SHEET} by 15 December")
    assert talk.screen == f"Noted: {SHEET}. I remind you Tue 15 Dec."
    talk = Talk(TODO)
    talk.says("remind me tomorrow at 22:30 to ring Ben")
    assert talk.screen == "Noted: ring Ben. I remind you Sat 28 Nov at 08:00."


def test_the_hour_stays_with_it() -> None:
    talk = Talk(TODO)
    talk.says("remind me on Mon 2 Aug 2027 at 10:00 to ring Conor")
    assert talk.following == [
        KeepPlan(
            kind="action", text="ring Conor", due_on=date(2027, 8, 2), due_wall=time(10), run=7
        )
    ]
    assert talk.screen == "Noted: ring Conor. I remind you Mon 2 Aug 2027 at 10:00."


def test_an_hour_that_may_be_two_is_asked_for() -> None:
    talk = Talk(TODO)
    talk.says(f"{SHEET} Friday at 7")
    assert talk.screen == "By when?"
    assert talk.buttons == ["Fri 27 Nov 07:00", "Fri 27 Nov 19:00", "No date"]
    talk.presses("Fri 27 Nov 19:00")
    assert talk.following == [DatePlan(run=7, due_on=TODAY + timedelta(days=1), due_wall=time(19))]
    assert talk.screen == f"Noted: {SHEET}. I remind you tomorrow at 19:00."


def test_an_hour_can_be_typed_with_the_day() -> None:
    talk = Talk(TODO)
    talk.says(SHEET)
    talk.says("Friday at 10")
    assert talk.following == [DatePlan(run=7, due_on=TODAY + timedelta(days=1), due_wall=time(10))]


def test_an_hour_that_is_over_is_only_kept() -> None:
    talk = Talk(TODO)
    talk.says(f"{SHEET} today at 20:00")
    assert talk.screen == f"Noted: {SHEET}. I remind you today at 20:00."


def test_nobody_is_reminded_of_a_day_that_is_all_but_over() -> None:
    """It is 20:10; on its own day an action is asked for at 19:00."""
    talk = Talk(TODO, at=NOW + timedelta(hours=4))
    talk.says(f"{SHEET} today")
    assert talk.screen == f"Noted: {SHEET}. /actions keeps it."
    talk = Talk(TODO)
    talk.says(f"{SHEET} today")
    assert talk.screen == f"Noted: {SHEET}. I remind you today."


def test_today_is_the_mentors() -> None:
    talk = Talk(TODO, zone="Pacific/Auckland")  # it is Friday there
    talk.says(SHEET)
    talk.presses("Tomorrow")
    assert talk.following == [DatePlan(run=7, due_on=date(2026, 11, 28))]


def test_what_is_no_day_is_refused_and_asked_for_again() -> None:
    talk = Talk(TODO)
    talk.says(SHEET)
    talk.says("whenever")
    assert talk.screen == "I found no day in that. Try “Friday” or “12 Dec”."
    assert talk.buttons == ["Tomorrow", "In a week", "No date", "Keep as a note"]


def test_passed_over_nothing_is_added() -> None:
    talk = Talk(TODO)
    talk.skips()
    assert talk.screen == "Nothing was added."


def redate() -> Talk:
    return Talk(REDATE, plan=ACTION)


def test_another_day_by_a_tap() -> None:
    talk = redate()
    assert talk.screen == "Which day? Tap, or type it: “Friday”, “12 Dec”."
    assert talk.buttons == ["Tomorrow", "In a week"]
    talk.presses("Tomorrow")
    assert talk.following == [PutOffPlan(plan=6, due_on=TODAY + timedelta(days=1))]
    assert talk.screen == f"I remind you tomorrow: {SHEET}"
    assert talk.buttons == ["Plans"]


def test_a_week_from_now() -> None:
    talk = redate()
    talk.presses("In a week")
    assert talk.following == [PutOffPlan(plan=6, due_on=TODAY + timedelta(days=7))]


def test_another_day_in_words() -> None:
    talk = redate()
    talk.says("2026-12-12")
    assert talk.following == [PutOffPlan(plan=6, due_on=date(2026, 12, 12))]
    assert talk.screen == f"I remind you Sat 12 Dec: {SHEET}"


def test_today_is_another_day_as_long_as_it_lasts() -> None:
    talk = redate()
    talk.says("today")
    assert talk.screen == f"I remind you today: {SHEET}"
    talk = Talk(REDATE, plan=ACTION, at=NOW + timedelta(hours=4))
    talk.says("today")
    assert talk.screen == f"Noted for today: {SHEET}"


def test_a_day_that_is_over_is_none() -> None:
    talk = redate()
    talk.says("2026-11-25")
    assert talk.screen.startswith("I found no day in that.")


@pytest.mark.parametrize("press", [True, False])
def test_passed_over_or_settled_meanwhile_nothing_changes(press: bool) -> None:
    talk = Talk(REDATE) if press else redate()
    if press:
        talk.presses("Tomorrow")
    else:
        talk.skips()
    assert talk.following == []
    assert talk.screen == "Nothing has changed."


def test_another_day_keeps_the_hour() -> None:
    at_ten = ACTION.model_copy(update={"due_wall": time(10)})
    talk = Talk(REDATE, plan=at_ten)
    talk.presses("Tomorrow")
    assert talk.following == [PutOffPlan(plan=6, due_on=TODAY + timedelta(days=1))]
    assert talk.screen.startswith("I remind you tomorrow at 10:00: ")


def test_another_day_may_have_another_hour() -> None:
    talk = Talk(REDATE, plan=ACTION)
    talk.says("Friday at 9:30")
    due = TODAY + timedelta(days=1)
    assert talk.following == [PutOffPlan(plan=6, due_on=due, due_wall=time(9, 30))]
    assert talk.screen.startswith("I remind you tomorrow at 09:30: ")
