"""The card of a plan: what is asked before it stands, what changes it, and what makes none."""

from datetime import date, time

import pytest

from flows.calendar.series import Rule
from flows.effects import PlanSeries
from flows.views import SeriesView
from tests.flows.sessions.heard import card, hear
from tests.flows.sessions.planned import ZONE


def meets(mentee: str, wall: time) -> SeriesView:
    rule = Rule(first_on=date(2026, 11, 26), every=1, wall=wall, zone=ZONE)
    return SeriesView(id=4, mentee=mentee, rule=rule, phase="under_way")


def test_a_rule_is_planned_as_it_stands_on_the_card() -> None:
    talk = hear("Anna first Monday of the month at 16, 6 times")
    assert talk.buttons == [
        "Save this session",
        "First day",
        "Time",
        "More…",
        "Cancel",
        "Just a note",
    ]
    assert talk.folded == ["Length", "Every third month", "Only once", "First contact"]
    talk.presses("Save this session")
    (effect,) = talk.following
    assert effect == PlanSeries(
        mentee="Anna",
        rule=Rule(
            first_on=date(2026, 12, 7),
            every=1,
            unit="month",
            nths=(1,),
            weekdays=(0,),
            count=6,
            wall=time(16),
            zone=ZONE,
        ),
        phase="under_way",
    )
    assert talk.screen == (
        "Anna, every first Monday of the month 16:00–17:00, 6 times. "
        "I ask you on Mon 7 Dec at 17:10."
    )


@pytest.mark.parametrize(
    ("pressed", "told"),
    [
        ("Last day", "every month on the last day 10:00–11:00, first Thu 31 Dec 10:00"),
        ("Skip that month", "every month on the 31st 10:00–11:00, first Thu 31 Dec 10:00"),
    ],
)
def test_a_day_that_some_months_do_not_have_is_asked(pressed: str, told: str) -> None:
    talk = hear("Anna the 31st of every month 10:00")
    assert talk.screen == "Some months have no 31st. What then?"
    assert talk.buttons[:2] == ["Last day", "Skip that month"]
    talk.presses(pressed)
    assert card(talk) == f"Anna · {told}"


def test_every_quarter_asks_for_the_day() -> None:
    talk = hear("Anna every quarter 10:00")
    assert talk.screen.startswith("Which day is the first?")
    talk.says("15 January")
    assert (
        card(talk) == "Anna · every 3 months on the 15th 10:00–11:00, first Fri 15 Jan 2027 10:00"
    )


def test_the_afternoon_asks_for_the_hour_and_takes_nobody_elses() -> None:
    talk = hear("Ben Friday 10:30")
    assert card(talk) == "Ben · Fri 27 Nov 10:30–11:30, once"
    talk.says("Anna tomorrow afternoon")
    assert card(talk) == "At what time? Tap it, or type it: “15:30”."
    assert talk.buttons[:3] == ["12:00", "13:00", "14:00"]
    assert talk.buttons[-2:] == ["21:00", "Cancel"]
    talk.presses("14:00")
    assert card(talk) == "Anna · Fri 27 Nov 14:00–15:00, once"


def test_a_name_alone_puts_right_who_is_meant() -> None:
    talk = hear("Ben Friday 10:30")
    talk.says("Bernd")
    assert card(talk) == "Bernd · Fri 27 Nov 10:30–11:30, once"


def test_seven_is_asked() -> None:
    talk = hear("Anna tomorrow at 7")
    assert talk.buttons[:2] == ["Fri 27 Nov 07:00", "Fri 27 Nov 19:00"]


@pytest.mark.parametrize(
    ("usual", "told"), [(time(19), "19:00–20:00"), (time(7, 30), "07:00–08:00")]
)
def test_seven_is_when_others_are_met(usual: time, told: str) -> None:
    talk = hear("Anna tomorrow at 7", series=(meets("Ben", usual),))
    assert card(talk) == f"Anna · Fri 27 Nov {told}, once"


def test_seven_is_asked_where_others_are_met_at_both() -> None:
    series = (meets("Ben", time(19)), meets("Cleo", time(7)))
    assert len(hear("Anna tomorrow at 7", series=series).buttons) == 4


def test_of_a_series_only_the_hour_is_asked() -> None:
    talk = hear("Anna Tue and Thu 7")
    assert talk.buttons[:2] == ["07:00", "19:00"]
    talk.presses("19:00")
    assert card(talk).startswith("Anna · every Tuesday and Thursday 19:00–20:00,")


def test_the_other_half_of_the_day_is_one_tap_away() -> None:
    talk = hear("Anna tomorrow 7:30")
    assert card(talk) == "Anna · Fri 27 Nov 07:30–08:30, once"
    talk.presses("At 19:30 instead")
    assert card(talk) == "Anna · Fri 27 Nov 19:30–20:30, once"
    talk.presses("At 07:30 instead")
    assert card(talk) == "Anna · Fri 27 Nov 07:30–08:30, once"


@pytest.mark.parametrize(
    "words", ["Anna tomorrow at 3", "Anna tomorrow 15:00", "Anna tomorrow 7h"]
)
def test_no_half_is_offered_in_which_nobody_meets(words: str) -> None:
    assert not [each for each in hear(words).buttons if "instead" in each]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("6 times", "every Friday 15:00–16:00, 6 times, first Fri 27 Nov 15:00"),
        (
            "until end of June",
            "every Friday 15:00–16:00, until Wed 30 Jun 2027, first Fri 27 Nov 15:00",
        ),
        (
            "every first Friday",
            "every first Friday of the month 15:00–16:00, first Fri 4 Dec 15:00",
        ),
        ("every month", "every month on the 27th 15:00–16:00, first Fri 27 Nov 15:00"),
        ("Tue and Fri", "every Tuesday and Friday 15:00–16:00, first Fri 27 Nov 15:00"),
        ("once", "Fri 27 Nov 15:00–16:00, once"),
        ("every 2 weeks", "every 2 weeks on Friday 15:00–16:00, first Fri 27 Nov 15:00"),
        ("16:30", "every Friday 16:30–17:30, first Fri 27 Nov 16:30"),
        ("just once", "Fri 27 Nov 15:00–16:00, once"),
    ],
)
def test_words_change_the_card(words: str, told: str) -> None:
    talk = hear("Anna Fridays 15:00")
    talk.says(words)
    assert card(talk) == f"Anna · {told}"


def test_times_on_a_single_session_make_it_weekly() -> None:
    talk = hear("Anna tomorrow 15:00")
    talk.says("6 times")
    assert card(talk) == "Anna · every Friday 15:00–16:00, 6 times, first Fri 27 Nov 15:00"


@pytest.mark.parametrize(
    ("words", "day", "told"),
    [
        (
            "Anna first Monday of the month 16:00",
            "8 December",
            "every second Tuesday of the month",
        ),
        ("Anna every last Friday 16:00", "29 December", "every last Tuesday of the month"),
        ("Anna on the 15th of each month 16:00", "16 December", "every month on the 16th"),
        ("Anna Tue and Thu 16:00", "9 December", "every Tuesday and Thursday"),
        ("Anna Thursdays 16:00", "9 December", "every Wednesday"),
        ("Anna first Monday of the month 16:00", "4 January", "every first Monday of the month"),
    ],
)
def test_another_first_day_may_be_another_rule(words: str, day: str, told: str) -> None:
    talk = hear(words)
    talk.presses("First day")
    talk.says(day)
    assert card(talk).startswith(f"Anna · {told} 16:00–17:00, first ")


def test_a_rule_of_months_can_be_for_once_and_for_a_quarter() -> None:
    talk = hear("Anna first Monday of the month 16:00")
    talk.presses("Every third month")
    assert (
        card(talk)
        == "Anna · every 3 months on the first Monday 16:00–17:00, first Mon 7 Dec 16:00"
    )
    talk.presses("Every month")
    talk.presses("Only once")
    assert card(talk) == "Anna · Mon 7 Dec 16:00–17:00, once"
    talk.presses("Every week")
    assert card(talk) == "Anna · every Monday 16:00–17:00, first Mon 7 Dec 16:00"


def test_an_end_that_may_be_two_days_is_asked() -> None:
    talk = hear("Anna Fridays 15:00 until 3/12")
    assert talk.buttons[:2] == ["until Thu 3 Dec", "until Fri 12 Mar 2027"]
    talk.presses("until Thu 3 Dec")
    assert card(talk).startswith("Anna · every Friday 15:00–16:00, until Thu 3 Dec,")


def test_an_end_that_is_over_is_no_plan() -> None:
    talk = hear("Anna Fridays 15:00 until 20 November 2026")
    assert talk.screen.startswith("That is over already.")


@pytest.mark.parametrize(
    ("words", "sorry"),
    [
        ("Anna twice a week 9:00", "I need the days of the week."),
        ("Anna zweimal die Woche 9:00", "I need the days of the week."),
        ("Anna every 10 days 9:00", "I count in weeks and months, not in days."),
        ("Anna alle 10 Tage 9:00", "I count in weeks and months, not in days."),
        ("Anna twice a month 9:00", "I need the days of the month."),
        ("Anna Thursdays 9:00 until Easter", "I need a date for that."),
        ("Anna Tue 9:00 or Thu 15:00", "One hour at a time, please."),
        ("Anna 9:00 maybe", "I did not understand that."),
        ("Anna every Monday except the first 9:00", "Plan all of them first;"),
        ("Anna every Tue or Thu 9:00", "I need one of the two days."),
        ("Anna first Monday and third Thursday of the month 9:00", "One rule at a time, please."),
        ("Anna Easter Monday 9:00", "I need a date for that."),
    ],
)
def test_where_nothing_fits_the_nearest_thing_is_said(words: str, sorry: str) -> None:
    assert hear(words).screen.startswith(sorry)


def test_a_line_that_speaks_of_time_is_no_name() -> None:
    talk = hear("Anna next month")
    assert talk.state is not None
    assert "next month" not in talk.screen


def test_what_a_deploy_has_changed_begins_anew() -> None:
    """A draft of the version before knows nothing of rules, and goes on."""
    talk = hear("Anna Fridays 15:00")
    before = '{"mentee":"Anna","day":"2026-12-03","every":2,"wall":"15:00:00"}'
    talk.state = talk.now.model_copy(update={"menu": before})
    talk.comes_back()
    assert card(talk) == "Anna · every 2 weeks on Thursday 15:00–16:00, first Thu 3 Dec 15:00"


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("no, at 11", "Sophie · Wed 2 Dec 11:00–12:00"),
        ("nein, lieber Freitag 12 Uhr", "Sophie · Fri 27 Nov 12:00–13:00"),
        ("no friday", "Sophie · Fri 27 Nov 10:00–11:00"),
    ],
)
def test_a_no_with_something_better_corrects_the_card(words: str, stands: str) -> None:
    talk = hear("Sophie next wednesday 10:00")
    talk.says(words)
    assert talk.screen.startswith(stands)
