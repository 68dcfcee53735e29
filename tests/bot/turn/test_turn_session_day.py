"""An entry is of the day of its session, whenever it was written, and moves with changes."""

import json
from datetime import UTC, datetime

import pytest

from storage.export import export
from storage.tables import entries, mentors, runs, sessions
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_one_story import list_stories, meet

THURSDAY = datetime(2026, 12, 3, 15, 15, tzinfo=UTC)
"""A quarter past four in Brussels, when the session that began at three is over."""
STORY = "She wants to sell the shop."


def answer_late(ana: Phone, bot: LocalBot, hours: float = 17) -> None:
    """What Thursday's question asks for is told on Friday."""
    meet(ana, "Anna", "Thursdays 15:00")
    bot.forward(THURSDAY)
    bot.wait(hours=hours)
    ana.says(STORY)


def count(ana: Phone) -> str:
    """How many sessions are reflected, as /summary says."""
    ana.says("/summary")
    return ana.screen.split("\n")[0].split(" · ", 1)[1]


def list_days(bot: LocalBot) -> list[str]:
    return [f"{row.began_at:%d %b}" for row in bot.rows(entries, entries.c.reflected)]


def list_sessions_told(bot: LocalBot) -> list[str]:
    """The days of the sessions that entries are about."""
    days = {row.id: f"{row.planned_on:%a %d %b}" for row in bot.rows(sessions)}
    told = {row.id for row in bot.rows(entries, entries.c.reflected)}
    return [days.get(row.session, "none") for row in bot.rows(runs) if row.id in told]


@pytest.mark.parametrize(
    ("hours", "written"), [(8.5, "Fri 4 Dec"), (17, "Fri 4 Dec"), (100, "Mon 7 Dec")]
)
def test_an_answer_that_comes_later_is_of_the_day_of_its_session(
    ana: Phone, bot: LocalBot, hours: float, written: str
) -> None:
    answer_late(ana, bot, hours)
    assert ana.screen.startswith(f"Saved · Thu 3 Dec, written {written} · Anna")
    assert "It is not about Thursday" in ana.buttons
    assert list_days(bot) == ["03 Dec"]
    ana.says("/journal")
    assert f"Thu 3 Dec, written {written} · Anna" in ana.screen
    ana.presses("1")
    assert ana.screen.startswith(f"Thu 3 Dec, written {written} · Anna")
    assert "1 of 1 session reflected" in count(ana) or "1 session reflected" in count(ana)


def test_on_its_own_day_nothing_is_said_of_it(ana: Phone, bot: LocalBot) -> None:
    answer_late(ana, bot, 2)
    assert ana.screen.startswith("Saved · Thu 3 Dec · Anna")
    assert "It is not about Thursday" not in ana.buttons


def test_a_month_is_that_of_the_session(ana: Phone, bot: LocalBot) -> None:
    """What is said of Monday's session on the first of the next month is of the last one."""
    meet(ana, "Anna", "Mondays 15:00")
    bot.forward(datetime(2026, 11, 30, 15, 15, tzinfo=UTC))
    bot.wait(hours=20)
    ana.says(STORY)
    assert list_days(bot) == ["30 Nov"]


@pytest.mark.parametrize("taps", [(), ("None of these",), ("None of these", "Well")])
def test_it_is_not_about_thursday(ana: Phone, bot: LocalBot, taps: tuple[str, ...]) -> None:
    answer_late(ana, bot)
    for label in taps:
        ana.presses(label)
    ana.presses("It is not about Thursday")
    assert ana.screen.startswith("Saved · Fri 4 Dec · Anna")
    assert "It is not about Thursday" not in ana.buttons
    assert list_days(bot) == ["04 Dec"]
    assert list_sessions_told(bot) == ["none"]
    ana.says("/undo")
    assert list_days(bot) == ["03 Dec"]
    assert list_sessions_told(bot) == ["Thu 03 Dec"]


def test_a_second_tap_finds_nothing(ana: Phone, bot: LocalBot) -> None:
    answer_late(ana, bot)
    card = ana.last
    data = card.find("It is not about Thursday") or ""
    ana.presses_data(data, card.id)
    assert ana.presses_data(data, card.id) == "That is no longer there."
    assert list_days(bot) == ["04 Dec"]


def test_the_export_names_the_session_of_an_entry(ana: Phone, bot: LocalBot) -> None:
    answer_late(ana, bot)
    [mentor] = bot.rows(mentors)
    with bot.work() as conn:
        [entry] = json.loads(export(conn, mentor.id))["entries"]
    assert entry["began_at"] == "2026-12-03T14:00:00+00:00"
    assert entry["written_at"] == "2026-12-04T08:15:00+00:00"
    assert entry["session"] == {
        "mentee": "Anna",
        "planned_on": "2026-12-03",
        "starts_at": "2026-12-03T14:00:00+00:00",
    }


# By hand


def tell_note(ana: Phone, bot: LocalBot) -> None:
    """Two sessions were asked about and not answered; a note comes days later."""
    meet(ana, "Anna", "Thursdays 15:00")
    meet(ana, "Ben", "Fridays 9:00")
    bot.forward(datetime(2026, 12, 4, 8, 15, tzinfo=UTC))
    for _ in range(2):
        ana.says("/cancel")
    bot.wait(days=1)
    ana.says(STORY)
    assert ana.screen == "Saved as a note."


def test_a_note_is_asked_once_which_session_it_is_about(ana: Phone, bot: LocalBot) -> None:
    tell_note(ana, bot)
    ana.presses("With whom?")
    ana.presses("Anna")
    assert "Which session?" in ana.screen
    assert ana.buttons == ["Thu 3 Dec 15:00", "None"]
    ana.presses("Thu 3 Dec 15:00")
    assert "Which session?" not in ana.screen
    assert list_days(bot) == ["03 Dec"]
    assert list_sessions_told(bot) == ["Thu 03 Dec"]
    assert "1 of 2 sessions reflected" in count(ana)


def test_none_of_them_leaves_it_where_it_is(ana: Phone, bot: LocalBot) -> None:
    tell_note(ana, bot)
    ana.presses("With whom?")
    ana.presses("Anna")
    ana.presses("None")
    assert list_days(bot) == ["05 Dec"]
    assert list_sessions_told(bot) == ["none"]


def test_where_none_fits_nothing_is_asked(ana: Phone, bot: LocalBot) -> None:
    tell_note(ana, bot)
    ana.presses("With whom?")
    ana.says("Karim")
    assert "Which session?" not in ana.screen


def refile(ana: Phone, name: str) -> None:
    ana.says("/journal")
    for label in ("1", "Edit", "Mentee", name):
        ana.presses(label)


def test_who_files_an_entry_under_somebody_else_moves_it(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "Ben", "Wednesdays 9:00")
    bot.forward(datetime(2026, 12, 2, 9, 15, tzinfo=UTC))
    ana.says("/cancel")
    answer_late(ana, bot)
    refile(ana, "Ben")
    assert "Which session?" in ana.screen
    assert ana.buttons[:2] == ["Wed 2 Dec 09:00", "None"]
    assert list_sessions_told(bot) == ["none"], "it was Anna's"
    ana.presses("Wed 2 Dec 09:00")
    assert list_sessions_told(bot) == ["Wed 02 Dec"]
    assert list_days(bot) == ["02 Dec"]
    refile(ana, "Anna")
    assert list_stories(bot) == [("Anna", [STORY])]
    assert list_sessions_told(bot)[0] in ("none", "Thu 03 Dec")


def test_who_has_dated_a_note_is_offered_the_sessions_of_that_day(
    ana: Phone, bot: LocalBot
) -> None:
    """With Tuesday beside it, a tap on Tuesday was filed under Thursday."""
    meet(ana, "Anna", "Tue and Thu 15:00")
    for day in (1, 3):
        bot.forward(datetime(2026, 12, day, 15, 15, tzinfo=UTC))
        ana.says("/cancel")
    bot.wait(days=1)
    ana.says(STORY)
    ana.says("/journal")
    for label in ("1", "Edit", "Date", "Yesterday"):
        ana.presses(label)
    refile(ana, "Anna")
    assert ana.buttons == ["Thu 3 Dec 15:00", "None"]
    ana.presses("Thu 3 Dec 15:00")
    assert list_sessions_told(bot) == ["Thu 03 Dec"]
    assert "1 of 2 sessions reflected" in count(ana)


def test_who_dates_an_entry_anew_moves_it(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "Anna", "Tue and Thu 15:00")
    bot.forward(datetime(2026, 12, 1, 15, 15, tzinfo=UTC))
    ana.says("/cancel")
    bot.forward(datetime(2026, 12, 4, 9, 15, tzinfo=UTC))
    ana.says(STORY)
    assert list_sessions_told(bot) == ["Thu 03 Dec"]
    ana.says("/journal")
    for label in ("1", "Edit", "Date"):
        ana.presses(label)
    ana.says("Tuesday")
    assert list_sessions_told(bot) == ["Tue 01 Dec"]
    assert list_days(bot) == ["01 Dec"]
    ana.presses("Undo")
    assert list_sessions_told(bot) == ["Thu 03 Dec"]
    assert list_days(bot) == ["03 Dec"]
