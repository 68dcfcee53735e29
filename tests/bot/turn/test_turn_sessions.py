"""Sessions as a mentor plans and changes them: from the words to the database and back."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import WEEKLY, rrule
from icalendar import Calendar

from bot.send.calendar_file import read_calendar
from storage.tables import phases, series, sessions
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

CARD = "Anna · Thu 3 Dec 15:00–16:00\nsession 1 · now: first contact"

BRUSSELS = ZoneInfo("Europe/Brussels")


@lived_once
def plan(phone: Phone, words: str = "Anna Thursdays 15:00") -> None:
    phone.says(words)
    phone.presses("Save this session")


def test_unasked_words_plan_a_series(bot: LocalBot, ana: Phone) -> None:
    ana.says("I meet Anna Thursdays 15:00")
    assert ana.screen == (
        "Anna · every Thursday 15:00–16:00, first Thu 3 Dec 15:00\n\nThis is your first contact."
    )
    ana.presses("Save this session")
    assert ana.screen == "Anna, every Thursday 15:00–16:00. I ask you on Thu 3 Dec at 16:10."
    [row] = bot.rows(series)
    assert (row.first_on, row.every, row.zone) == (date(2026, 12, 3), 1, "Europe/Brussels")
    ana.presses("Sessions")
    assert ana.buttons[:2] == ["Thu 3 Dec 15:00 Anna", "Thu 10 Dec 15:00 Anna"]
    assert bot.said() == []


def test_words_taken_for_a_plan_can_be_a_note(bot: LocalBot, ana: Phone) -> None:
    ana.says("Anna Thursdays 15:00")
    ana.presses("Just a note")
    assert bot.said() == ["Anna Thursdays 15:00"]
    assert bot.statuses("planning") == ["done"]
    assert bot.rows(series) == []


def test_a_plan_is_cancelled_as_if_it_had_never_been(bot: LocalBot, ana: Phone) -> None:
    plan(ana)
    ana.presses("Cancel this plan")
    assert ana.screen == "Cancelled. It is no longer planned."
    ana.presses("Sessions")
    assert ana.screen.startswith("No session is planned.")
    assert [row.phase for row in bot.rows(phases)] == ["first"]


def test_a_session_is_moved_and_moved_back(ana: Phone) -> None:
    plan(ana)
    ana.presses("Sessions")
    ana.presses("Thu 3 Dec 15:00 Anna")
    assert ana.screen == CARD
    ana.presses("Move")
    ana.says("4 December 10:00")
    ana.presses("Move it")
    assert ana.screen == "Moved: Anna, Fri 4 Dec 10:00. I ask you on Fri 4 Dec at 11:10."
    ana.says("/sessions")
    assert ana.buttons[0] == "Fri 4 Dec 10:00 Anna"
    ana.presses("Not moved")
    assert ana.screen == "Anna, Thu 3 Dec 15:00: as before."
    ana.presses("Sessions")
    assert ana.buttons[0] == "Thu 3 Dec 15:00 Anna"


def test_a_session_is_skipped_and_is_not_after_all(ana: Phone) -> None:
    plan(ana)
    ana.says("/sessions")
    ana.presses("Thu 3 Dec 15:00 Anna")
    ana.presses("Skip once")
    assert ana.screen == (
        "Skipped: Anna, Thu 3 Dec 15:00. I will not ask about it.\n\nNext: Thu 10 Dec 15:00."
    )
    ana.presses("Not skipped")
    ana.presses("Sessions")
    assert ana.buttons[0] == "Thu 3 Dec 15:00 Anna"


def test_a_single_session_is_called_off(ana: Phone) -> None:
    plan(ana, "Anna tomorrow 9:00")
    ana.says("/sessions")
    ana.presses("Fri 27 Nov 09:00 Anna")
    ana.presses("Call it off")
    ana.presses("Sessions")
    assert ana.screen.startswith("No session is planned.")


def test_a_series_rests_and_goes_on(ana: Phone) -> None:
    plan(ana)
    ana.says("/sessions")
    ana.presses("Thu 3 Dec 15:00 Anna")
    ana.presses("Pause")
    ana.presses("2 weeks")
    assert ana.screen.endswith("Next: Thu 10 Dec 15:00.")
    ana.presses("Go on now")
    assert ana.screen == "Anna goes on. Next: Thu 3 Dec 15:00."
    ana.presses("Sessions")
    assert ana.buttons[0] == "Thu 3 Dec 15:00 Anna"


def test_what_was_put_back_before_a_pause_comes_back_after_it(ana: Phone) -> None:
    plan(ana)
    ana.says("/sessions")
    for label in ("Thu 3 Dec 15:00 Anna", "Skip once", "Not skipped", "Sessions"):
        ana.presses(label)
    for label in ("Thu 10 Dec 15:00 Anna", "Pause", "2 weeks"):
        ana.presses(label)
    assert ana.screen.endswith("Next: Thu 10 Dec 15:00.")
    ana.presses("Go on now")
    assert ana.screen == "Anna goes on. Next: Thu 3 Dec 15:00."
    ana.presses("Sessions")
    assert ana.buttons[:2] == ["Thu 3 Dec 15:00 Anna", "Thu 10 Dec 15:00 Anna"]


def test_a_mentoring_ends_with_one_last_question(bot: LocalBot, ana: Phone) -> None:
    plan(ana)
    ana.says("/sessions")
    ana.presses("Thu 3 Dec 15:00 Anna")
    ana.presses("End mentoring")
    ana.presses("End it")
    assert ana.screen.startswith("Your mentoring with Anna is over. What you wrote stays.")
    assert bot.rows(series)[0].ended_at is not None
    assert [row.phase for row in bot.rows(phases)] == ["first", "closing"]
    ana.presses("Reflect on the end")
    ana.says("She runs it herself now.")
    assert bot.said() == ["She runs it herself now."]


def test_phase_and_focus_are_kept(bot: LocalBot, ana: Phone) -> None:
    plan(ana)
    ana.says("/sessions")
    ana.presses("Thu 3 Dec 15:00 Anna")
    ana.presses("Which stage?")
    ana.presses("Under way")
    assert ana.screen == CARD.replace("first contact", "under way")
    ana.presses("Choose a focus")
    ana.says("7b")
    assert ana.screen.startswith("Noted for Anna, Thu 3 Dec 15:00: Open questions (7b).")
    assert "You want to watch Open questions (7b)." in ana.screen
    assert bot.rows(sessions)[0].focus == "7b"


def test_a_series_follows_another(bot: LocalBot, ana: Phone) -> None:
    plan(ana)
    ana.says("Anna Fridays 9:00")
    ana.presses("Save this session")
    ana.presses("Instead")
    first, second = bot.rows(series)
    assert (first.ended_at is None, second.ended_at is None) == (False, True)
    ana.presses("Sessions")
    assert ana.buttons[0] == "Fri 27 Nov 09:00 Anna"


def test_a_flight_asks_about_the_zone_of_the_sessions(bot: LocalBot, ana: Phone) -> None:
    plan(ana)
    ana.says("/settings")
    ana.presses("Change zone")
    ana.says("Helsinki")
    assert "Anna: Thursday 15:00 in Brussels, Thursday 16:00 here" in ana.screen
    ana.says("/sessions")
    assert ana.buttons[0] == "Thu 3 Dec 16:00 Anna"
    ana.presses("Move to my new zone")
    assert ana.screen.startswith("Your sessions are now at these times in Helsinki.")
    ana.presses("Sessions")
    assert ana.buttons[0] == "Thu 3 Dec 15:00 Anna"
    assert "Move to my new zone" not in ana.buttons
    assert [row.zone for row in bot.rows(series)] == ["Europe/Helsinki"]


def test_the_calendar_file_has_what_stands_when_it_is_sent(bot: LocalBot, ana: Phone) -> None:
    plan(ana)
    ana.says("/sessions")
    ana.presses("Calendar file")
    assert ("calendar", "sessions.ics") in [(kind, body.get("name")) for kind, body in ana.log]
    ana.says("/sessions")
    ana.presses("Thu 3 Dec 15:00 Anna")
    ana.presses("Skip once")
    ana.says("no session with Anna on 4 March")
    ana.presses("Skip it")
    chat = ana.chat
    with bot.work() as conn:
        file = Calendar.from_ical(read_calendar(conn, chat, bot.now))
    assert isinstance(file, Calendar)
    # Until a year from now every Thursday once; the two that were skipped are cancelled.
    first = datetime(2026, 12, 3, 15, tzinfo=BRUSSELS)
    expected = rrule(WEEKLY, dtstart=first, until=datetime(2027, 11, 26, tzinfo=BRUSSELS))
    skipped = [first, datetime(2027, 3, 4, 15, tzinfo=BRUSSELS)]
    told: dict[str, list[Any]] = {"CONFIRMED": [], "CANCELLED": []}
    for event in file.events:
        told[str(event["status"])].append(event.start)
    assert told == {
        "CONFIRMED": [each for each in expected if each not in skipped],
        "CANCELLED": skipped,
    }
    with bot.work() as conn:
        nobody = Calendar.from_ical(read_calendar(conn, 99, bot.now))
    assert isinstance(nobody, Calendar)
    assert nobody.events == []


def test_a_refused_word_is_kept_on_request_and_the_draft_stays(bot: LocalBot, ana: Phone) -> None:
    ana.says("Anna Thursdays 15:00")
    ana.says("31.2.")
    ana.presses("Keep as a note")
    assert bot.said() == ["31.2."]
    ana.presses("Save this session")
    assert ana.screen.startswith("Anna, every Thursday 15:00–16:00.")


def test_words_that_plan_are_a_plan_even_under_a_question_nobody_has_answered(ana: Phone) -> None:
    ana.says("/reflect")
    ana.says("Ben every second Wednesday 10:00")
    assert ana.screen.startswith("Ben · every 2 weeks on Wednesday 10:00–11:00")
    ana.presses("Just a note")
    assert ana.bot.said() == ["Ben every second Wednesday 10:00"]
