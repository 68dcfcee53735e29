"""What a card shows and what it keeps back: six buttons, the rest by words, and what stays."""

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

MOST = 6
STORY = "I asked and waited, and she found it herself."


@lived_once
def plan(phone: Phone, words: str = "Anna Thursdays 15:00") -> None:
    phone.says(words)
    phone.presses("Save this session")


@pytest.fixture
@lived_once
def told(ana: Phone) -> Phone:
    ana.says("/reflect Lea")
    ana.presses(ana.buttons[0])
    ana.says(STORY)
    ana.presses("Well")
    return ana


# Six buttons


@pytest.mark.parametrize(
    "words",
    [
        "Anna Thursdays 15:00",
        "Anna tomorrow 9:00",
        "Anna tomorrow at 7",
        "Anna first Monday of the month at 16",
        "Anna on the 31st of each month at 16",
        "Anna Tue and Thu 7:30 for 4 weeks",
        "Anna 10:00 London time tomorrow",
    ],
)
def test_the_card_of_a_plan_has_six_buttons_at_most(ana: Phone, words: str) -> None:
    ana.says(words)
    assert len(ana.buttons) <= MOST, ana.buttons
    if "More…" in ana.buttons:
        assert ana.buttons[0] == "Save this session"
        ana.presses("More…")
        assert len(ana.buttons) <= MOST, ana.buttons
        ana.presses("Back")
        assert ana.buttons[0] == "Save this session"


def test_a_nudge_has_six(ana: Phone) -> None:
    plan(ana)
    ana.is_reminded()
    assert ana.buttons[3:] == ["Something else…", "Later…", "Did not meet"]
    assert len(ana.buttons) == MOST
    ana.says("/reflect")
    assert len(ana.buttons) == MOST, "nor does it grow when it is asked for"


def test_a_summary_has_six_whatever_it_asks(told: Phone, bot: LocalBot) -> None:
    bot.wait(days=70)
    for asked in ("Yes, show me", "Still true"):
        told.says("/summary")
        assert asked in told.buttons
        assert len(told.buttons) <= MOST
        told.presses(asked)


# What is folded is understood


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("every second week", "every 2 weeks on Thursday"),
        ("Only once", "once"),
        ("We have met before", "You have met before."),
        ("length", "How long is a session?"),
    ],
)
def test_what_stands_behind_more_on_a_plan_can_be_typed(
    ana: Phone, bot: LocalBot, words: str, shown: str
) -> None:
    ana.says("/sessions")
    ana.presses("Plan a session")
    ana.says("Anna Thursdays 15:00")
    ana.says(words)
    assert shown in ana.screen
    assert bot.said() == []


@pytest.mark.parametrize(
    "words", ["tonight", "Tonight please", "not now", "In 1 h", "heute Abend"]
)
def test_what_stands_behind_later_can_be_typed(ana: Phone, bot: LocalBot, words: str) -> None:
    plan(ana)
    ana.is_reminded()
    ana.says(words)
    assert "I ask again at" in ana.screen
    assert bot.said() == []


@pytest.mark.parametrize(
    ("words", "shown"),
    [("by mentee", "Lea"), ("Another period", "Of which time shall I count")],
)
def test_what_stands_behind_more_of_a_summary_can_be_typed(
    told: Phone, words: str, shown: str
) -> None:
    told.says("/summary")
    told.says(words)
    assert shown in told.screen


# What stays


def test_what_was_planned_is_still_there_below_its_sessions(ana: Phone) -> None:
    plan(ana)
    planned = ana.last
    ana.presses("Sessions")
    assert ana.last is not planned
    assert planned.text.startswith("Anna, every Thursday 15:00–16:00. I ask you on")
    assert planned.find("Cancel this plan") is not None


def test_what_was_planned_in_the_first_minute_is_still_there(stranger: Phone) -> None:
    stranger.says("/start")
    welcome = stranger.last
    stranger.presses("Start")
    stranger.presses("Yes")
    plan(stranger)
    planned = stranger.last
    stranger.presses("Later")
    assert stranger.last is not planned
    assert planned.text.startswith("Anna, every Thursday 15:00–16:00.")
    assert "can read them; Telegram carries them" in welcome.text
    assert welcome.rows == planned.rows == [], "its question is answered"


@pytest.mark.parametrize(
    ("labels", "told"),
    [
        (("When to ask", "Next morning"), "I ask on the morning after a session, at 9:00."),
        (("Once a week",), "I ask once a week at most."),
        (("Quiet hours", "22–7"), "22:00"),
    ],
)
def test_what_was_set_is_still_there_below_the_settings(
    ana: Phone, labels: tuple[str, ...], told: str
) -> None:
    ana.says("/settings")
    for label in labels:
        ana.presses(label)
    changed = ana.last
    assert told in changed.text
    ana.presses("Settings")
    assert ana.last is not changed
    assert told in changed.text


@pytest.mark.parametrize(
    ("labels", "shown", "then"),
    [
        (("Edit", "Date", "Yesterday"), "It is dated Wed 25 Nov 2026 now.", "Open entry"),
        (("Never quote it",), "This entry is private now.", "Back"),
        (("Edit", "How it went", "Partly"), "It says “Partly” now.", "Open entry"),
    ],
)
def test_what_was_changed_about_an_entry_is_still_there(
    told: Phone, labels: tuple[str, ...], shown: str, then: str
) -> None:
    told.says("/journal")
    for label in ("1", *labels):
        told.presses(label)
    changed = told.last
    told.presses(then)
    assert told.last is not changed
    assert changed.text.startswith(shown)


def test_where_nothing_changed_the_card_is_used_on(told: Phone) -> None:
    told.says("/journal")
    card = told.last
    for label in ("1", "Edit", "Change nothing", "Edit", "Delete", "Keep it", "Back"):
        told.presses(label)
        assert told.last is card


# The phone's own time


def test_with_one_zone_the_phone_is_not_asked(ana: Phone) -> None:
    for words in ("Anna Thursdays 15:00", "Ben tomorrow 9:00"):
        ana.says(words)
        assert "your phone says" not in ana.screen
        ana.presses("Save this session")
    ana.says("/sessions")
    ana.presses(ana.buttons[0])
    assert "your phone says" not in ana.screen


def test_after_a_flight_every_card_of_a_time_asks_it(ana: Phone) -> None:
    plan(ana)
    ana.says("/settings")
    ana.presses("Change zone")
    ana.says("Helsinki")
    ana.says("Ben tomorrow 9:00")
    assert "once (your phone says: –)" in ana.screen
    ana.presses("Save this session")
    ana.says("/sessions")
    ana.presses(ana.buttons[0])
    assert "(your phone says: –)" in ana.screen
    ana.presses("Move")
    ana.says("Saturday 10:00")
    assert "(your phone says: –)" in ana.screen


def test_a_time_that_is_said_in_another_zone_asks_it_too(ana: Phone) -> None:
    ana.says("Anna Thursdays 10:00 London time")
    assert "(your phone says: –)" in ana.screen
