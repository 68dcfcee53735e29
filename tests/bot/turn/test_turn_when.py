"""Everything that can be said about when, as it is typed into the chat."""

from datetime import UTC, date, datetime, time

import pytest

from storage.tables import plans, series
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

STORY = "It was the call about the second oven. I talked too much."


@pytest.mark.parametrize(
    ("words", "card", "rrule"),
    [
        (
            "Dana first Monday of the month at 16",
            "Dana · every first Monday of the month 16:00–17:00, first Mon 7 Dec 16:00",
            "FREQ=MONTHLY;BYDAY=1MO",
        ),
        (
            "Dana tous les derniers vendredis 10h",
            "Dana · every last Friday of the month 10:00–11:00, first Fri 27 Nov 10:00",
            "FREQ=MONTHLY;BYDAY=-1FR",
        ),
        (
            "Dana am 15. jedes Monats 16 Uhr",
            "Dana · every month on the 15th 16:00–17:00, first Tue 15 Dec 16:00",
            "FREQ=MONTHLY;BYMONTHDAY=15",
        ),
        (
            "Dana Tue and Thu 7:30 for 4 weeks",
            "Dana · every Tuesday and Thursday 07:30–08:30, until Mon 28 Dec, "
            "first Tue 1 Dec 07:30",
            "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261228",
        ),
        (
            "Dana Fridays 15:00 until end of June",
            "Dana · every Friday 15:00–16:00, until Wed 30 Jun 2027, first Fri 27 Nov 15:00",
            "FREQ=WEEKLY;UNTIL=20270630",
        ),
        (
            "Dana Fridays 15:00, 6 times",
            "Dana · every Friday 15:00–16:00, 6 times, first Fri 27 Nov 15:00",
            "FREQ=WEEKLY;COUNT=6",
        ),
        (
            "Dana first Tuesday of the quarter 11:00",
            "Dana · every 3 months on the first Tuesday 11:00–12:00, first Tue 5 Jan 2027 11:00",
            "FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU",
        ),
        ("Dana in 14 Tagen 11 Uhr", "Dana · Thu 10 Dec 11:00–12:00, once", None),
    ],
)
@pytest.mark.parametrize("open_", [False, True])
def test_a_session_is_planned(
    ana: Phone, bot: LocalBot, words: str, card: str, rrule: str | None, open_: bool
) -> None:
    if open_:
        ana.says("/reflect")
        ana.says(STORY)
    ana.says(words)
    assert ana.screen.startswith(card)
    ana.presses("Save this session")
    (row,) = bot.rows(series)
    assert row.rrule == rrule
    assert bot.said() == ([STORY] if open_ else [])
    ana.says("/sessions")
    assert "Dana" in ana.screen + "".join(ana.buttons)


def test_the_31st_is_asked_and_what_is_answered_is_planned(ana: Phone, bot: LocalBot) -> None:
    ana.says("Dana the 31st of every month 10:00")
    assert ana.screen == "Some months have no 31st. What then?"
    ana.presses("Last day")
    ana.presses("Save this session")
    (row,) = bot.rows(series)
    assert row.rrule == "FREQ=MONTHLY;BYMONTHDAY=-1"


def test_a_known_mentee_tomorrow_afternoon_is_asked_the_hour(ana: Phone, bot: LocalBot) -> None:
    for words in ("Lucia Fridays 9:00", "Save this session", "Ben tomorrow 10:30"):
        ana.presses(words) if words == "Save this session" else ana.says(words)
    assert ana.screen.startswith("Ben · Fri 27 Nov 10:30–11:30, once")
    ana.says("Lucia tomorrow afternoon")
    assert ana.screen.startswith("At what time?")
    assert "10:30" not in ana.buttons
    ana.presses("14:00")
    assert ana.screen.startswith("Lucia · Fri 27 Nov 14:00–15:00, once")


def test_what_cannot_be_planned_is_not_filed_in_silence(ana: Phone, bot: LocalBot) -> None:
    ana.says("Lucia Fridays 9:00")
    ana.presses("Save this session")
    ana.says("Lucia every 10 days 9:00")
    assert ana.screen.startswith("I count in weeks and months, not in days.")
    assert bot.said() == []
    ana.presses("Keep as a note")
    assert bot.said() == ["Lucia every 10 days 9:00"]


def test_all_that_is_planned_is_leafed_through_and_skipped(ana: Phone, bot: LocalBot) -> None:
    ana.says("Dana Fridays 15:00, 7 times")
    ana.presses("Save this session")
    ana.says("/sessions")
    assert len([each for each in ana.buttons if "Dana" in each]) == 5
    ana.presses("More")
    assert ana.buttons == ["Fri 1 Jan 15:00 Dana", "Fri 8 Jan 15:00 Dana", "Back"]
    ana.presses("Fri 1 Jan 15:00 Dana")
    ana.presses("Skip once")
    assert ana.screen.startswith("Skipped: Dana, Fri 1 Jan 2027 15:00. I will not ask about it.")
    assert "Next: Fri 8 Jan 2027 15:00." in ana.screen


def test_something_to_do_in_one_line_comes_at_its_hour(ana: Phone, bot: LocalBot) -> None:
    ana.says("remind me on Mon 2 Aug 2027 at 10:00 to ring Conor")
    assert ana.screen == "Noted: ring Conor. I remind you Mon 2 Aug 2027 at 10:00."
    (row,) = bot.rows(plans)
    assert (row.text, row.due_on, row.due_wall) == ("ring Conor", date(2027, 8, 2), time(10))
    assert bot.said() == []
    ana.says("/actions")
    assert "Mon 2 Aug 2027 at 10:00\nring Conor" in ana.screen
    ana.says("remind me tomorrow at 9:30 to ring Ben")
    bot.forward(datetime(2026, 11, 27, 8, 29, tzinfo=UTC))
    assert ana.screen.startswith("Noted: ring Ben.")
    bot.forward(datetime(2026, 11, 27, 8, 31, tzinfo=UTC))
    assert ana.screen.startswith("Today: ring Ben")


def test_what_may_be_something_to_do_is_asked_and_kept(ana: Phone, bot: LocalBot) -> None:
    ana.says("Tuesday 9:00 send Paolo the cash flow template")
    assert ana.screen.startswith("Shall I remind you Tue 1 Dec at 09:00?")
    assert ana.buttons == ["Remind me", "Keep as a note"]
    ana.presses("Remind me")
    (row,) = bot.rows(plans)
    assert (row.text, row.due_wall) == ("send Paolo the cash flow template", time(9))
    assert bot.said() == []


def test_or_it_becomes_a_note(ana: Phone, bot: LocalBot) -> None:
    words = "Tuesday 9:00 send Paolo the cash flow template"
    ana.says(words)
    ana.presses("Keep as a note")
    assert bot.said() == [words]
    assert bot.rows(plans) == []
