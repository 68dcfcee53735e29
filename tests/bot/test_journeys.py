"""Weeks with the bot, as they are read on the phone: each is a file in `journeys/`.

`pytest tests/bot/test_journeys.py --renew` writes them anew; what has changed is then read.
"""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.bot.journey import Journey, compare

pytestmark = pytest.mark.unmeasured

MONDAY = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
"""9:30 in Brussels."""


@pytest.fixture
def renew(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--renew"))


def begin(folder: Path, start: datetime = MONDAY, zone: str = "Europe/Brussels") -> Journey:
    journey = Journey(folder, start, zone)
    journey.says("/start")
    journey.presses("Start")
    if zone == "Europe/Brussels":
        journey.presses("Yes")
    else:
        journey.presses("Other")
        journey.says(zone.partition("/")[2])
    return journey


def settle(journey: Journey) -> None:
    """Past the first screens, with nothing planned yet; not written down."""
    journey.presses("Later")
    journey.presses("Later")
    journey.lines.clear()
    journey.day = ""


def test_the_first_week_with_a_weekly_mentee(tmp_path: Path, renew: bool) -> None:
    journey = begin(tmp_path)
    journey.says("Anna Thursdays 15:00")
    journey.presses("Save this session")
    journey.presses("Later")
    journey.until("2026-11-26 16:30")
    journey.says("I asked three closed questions in a row before she said she was lost.")
    journey.presses(journey.phone.buttons[0])
    journey.presses("Partly")
    journey.presses("Add something…")
    journey.presses("An if-then plan")
    journey.says("If she goes quiet, I count to five.")
    journey.presses("Yes")
    journey.presses("Right after")
    journey.until("2026-12-03 16:30")
    journey.presses(journey.phone.buttons[0])
    journey.says("She went quiet twice, and I counted.")
    journey.presses("Well")
    journey.presses("Did it")
    journey.presses("Done for today")
    compare("first_week", journey, renew=renew)


def test_a_session_that_moves(tmp_path: Path, renew: bool) -> None:
    journey = begin(tmp_path)
    settle(journey)
    journey.says("Anna Thursdays 15:00")
    journey.presses("Save this session")
    journey.says("/sessions")
    journey.presses("Thu 26 Nov 15:00 Anna")
    journey.presses("Move")
    journey.says("Friday 10:00")
    journey.presses("Move it")
    journey.until("2026-11-27 11:15")
    journey.presses("Did not meet")
    journey.presses("Moved")
    journey.says("Monday 9:00")
    journey.presses("Save this session")
    journey.until("2026-12-03 17:00")
    compare("moved_session", journey, renew=renew)


def test_two_sessions_on_one_day(tmp_path: Path, renew: bool) -> None:
    journey = begin(tmp_path)
    settle(journey)
    for words in ("Anna Thursdays 15:00", "Ben Thursdays 16:30"):
        journey.says(words)
        journey.presses("Save this session")
    journey.until("2026-11-26 18:00")
    journey.says("Both of them asked me for a loan.")
    journey.presses("Ben")
    journey.until("2026-11-26 20:00")
    compare("two_on_a_day", journey, renew=renew)


def test_a_fortnight_of_silence(tmp_path: Path, renew: bool) -> None:
    journey = begin(tmp_path)
    settle(journey)
    for words in ("Anna Mondays 15:00", "Ben Wednesdays 10:00", "Zoe Fridays 14:00"):
        journey.says(words)
        journey.presses("Save this session")
    journey.until("2026-12-07 09:00")
    journey.until("2026-12-18 09:00")
    journey.says("Sorry, it was a mad month. Ben has signed his first client.")
    journey.presses("Ben's new one")
    journey.until("2026-12-21 17:00")
    compare("fortnight_of_silence", journey, renew=renew)


def test_a_flight_from_lisbon_to_helsinki(tmp_path: Path, renew: bool) -> None:
    journey = begin(tmp_path, zone="Europe/Lisbon")
    settle(journey)
    journey.says("Anna Thursdays 15:00")
    journey.presses("Save this session")
    journey.until("2026-11-25 10:00")
    journey.says("/settings")
    journey.presses("Change zone")
    journey.presses("Other")
    journey.says("Helsinki")
    journey.zone = "Europe/Helsinki"
    journey.until("2026-11-27 10:00")
    compare("lisbon_to_helsinki", journey, renew=renew)


def test_the_october_change(tmp_path: Path, renew: bool) -> None:
    journey = begin(tmp_path, datetime(2026, 10, 19, 7, 30, tzinfo=UTC))
    settle(journey)
    journey.says("Anna Thursdays 15:00")
    journey.presses("Save this session")
    journey.until("2026-10-30 12:00")
    compare("october_change", journey, renew=renew)


def test_blocked_for_a_month(tmp_path: Path, renew: bool) -> None:
    journey = begin(tmp_path)
    settle(journey)
    for words in ("Anna Thursdays 15:00", "Ben every second Tuesday 10:00"):
        journey.says(words)
        journey.presses("Save this session")
    journey.until("2026-11-25 09:00")
    journey.blocks()
    journey.until("2026-12-23 11:00")
    journey.blocks(blocked=False)
    journey.until("2026-12-24 17:00")
    compare("blocked_for_a_month", journey, renew=renew)


def test_a_week_in_which_the_bot_was_away(tmp_path: Path, renew: bool) -> None:
    journey = begin(tmp_path)
    settle(journey)
    for words in ("Anna Mondays 15:00", "Ben Wednesdays 10:00", "Zoe Fridays 14:00"):
        journey.says(words)
        journey.presses("Save this session")
    journey.sleep("2026-11-30 10:00")
    journey.until("2026-11-30 17:00")
    compare("bot_away", journey, renew=renew)


def reflect(journey: Journey, words: str, how: str = "Well") -> None:
    journey.says("/reflect Anna")
    journey.presses(journey.phone.buttons[0])
    journey.says(words)
    journey.presses(how)
    if "No" in journey.phone.buttons:
        journey.presses("No")


def forget(journey: Journey) -> None:
    """What was before is another story."""
    journey.lines.clear()
    journey.day = ""


def test_how_a_mentor_sees_themselves_twice(tmp_path: Path, renew: bool) -> None:
    journey = begin(tmp_path)
    settle(journey)
    reflect(journey, "I asked what she wanted from the year, and wrote it down in her words.")
    forget(journey)
    journey.until("2026-11-30 10:05")
    journey.presses("Every month")
    journey.presses("Begin now")
    journey.presses("Begin")
    for rating in ("2", "3", "Skip", "4"):
        journey.presses(rating)
    journey.presses("Stop here")
    journey.until("2026-12-02 18:00")
    journey.says("/assess")
    journey.presses("Go on")
    journey.says("mostly")
    journey.presses("Go on")
    journey.presses("4")
    journey.presses(journey.phone.buttons[0])
    for area in range(3):
        if area:
            journey.presses("Go on")
        while "3" in journey.phone.buttons:
            journey.presses("3")
    journey.until("2026-12-30 10:05")
    journey.presses("Begin")
    journey.presses("4")
    journey.says("I stopped giving answers.")
    journey.presses("Stop here")
    compare("how_I_see_myself", journey, renew=renew)


def test_a_line_of_autumn_comes_back_in_winter(tmp_path: Path, renew: bool) -> None:
    journey = begin(tmp_path)
    settle(journey)
    journey.phone.is_left_alone()
    reflect(journey, "I filled every silence, and she had nothing left to say.", "Missed it")
    journey.until("2027-01-28 17:00")
    reflect(journey, "She thought for a minute, and I let her.")
    forget(journey)
    journey.says("/summary")
    journey.presses("Yes, show me")
    journey.says("/summary")
    journey.presses("No longer")
    journey.says("I count to five now, and she fills it.")
    journey.says("/settings")
    journey.presses("What I show you")
    compare("a_line_of_yours", journey, renew=renew)


def test_a_journal_is_searched_changed_emptied_and_put_right(tmp_path: Path, renew: bool) -> None:
    journey = begin(tmp_path)
    settle(journey)
    journey.phone.is_left_alone()
    for words in (
        "Zoé named the café herself once I stopped talking.",
        "We drew her market on a napkin.",
        "I promised too much about the bank.",
    ):
        reflect(journey, words)
    forget(journey)
    journey.says("/journal CAFE")
    journey.presses("1")
    journey.presses("Mark with a star")
    journey.presses("Edit")
    journey.presses("Date")
    journey.says("last Friday")
    journey.says("/journal")
    journey.presses("Filter")
    journey.presses("Starred")
    journey.presses("1")
    journey.presses("Edit")
    journey.presses("Delete")
    journey.presses(journey.phone.buttons[0])
    journey.says("/journal café")
    journey.says("/journal")
    journey.presses("Filter")
    journey.presses("Bin")
    journey.presses("1")
    journey.presses("Put back")
    compare("the_journal_put_right", journey, renew=renew)
