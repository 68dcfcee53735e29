"""The bot, the network or the clock was away: what was said meanwhile is kept and answered.

Gaps are those that matter: some minutes, more than the day for which Telegram keeps updates, and
more than the week for which a question waits.
"""

import time as wall
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select, update

from bot.clock import Clock, tick
from flows.calendar.schedule import Weekly
from storage import people
from storage.calendar import reminders
from storage.database.open import open_database
from storage.database.sqlite import open_sqlite
from storage.queues import inbox
from storage.tables import answers, chats, entries, mentors
from storage.tables import outbox as outbox_table
from storage.tables import reminders as reminders_table
from tests.bot.phone import LocalBot, Phone
from tests.bot.sending_bot import SendingBot
from tests.bot.test_clock import waiting

STORY = "I asked three closed questions in a row before she said she was lost."
DUE = datetime(2026, 11, 26, 15, tzinfo=UTC)  # Thursday at 16:00 in Brussels
GAPS = {"3 min": timedelta(minutes=3), "25 h": timedelta(hours=25), "8 days": timedelta(days=8)}


def set_reminder(conn: Connection) -> None:
    """Somebody is to be reminded when it is DUE."""
    conn.execute(chats.insert().values(id=1, bot_id=1, chat_id=1))
    mentor = people.add_mentor(conn, 1, "Europe/Brussels", DUE - timedelta(days=3))
    conn.execute(update(mentors).values(digest=False, assess_months=0))
    weekly = Weekly(weekday=3, wall=time(16), zone="Europe/Brussels")
    reminders.set_weekly(conn, mentor, weekly, DUE - timedelta(days=1))


@pytest.mark.parametrize("gap", GAPS.values(), ids=GAPS)
def test_what_was_said_while_the_bot_was_down_is_kept_under_its_own_time(
    ana: Phone, bot: LocalBot, gap: timedelta
) -> None:
    """It stands in the inbox already, or Telegram delivers it late."""
    ana.says("/reflect")
    ana.presses(ana.buttons[0])
    said_at = bot.now + timedelta(minutes=1)
    ana.at(said_at)
    ana.says(STORY, settle=False)
    said_at = bot.now
    ana.at(said_at + gap)
    bot.settle()
    [answer] = bot.rows(answers, answers.c.option.is_(None))
    assert answer.text == STORY
    assert abs(answer.said_at - said_at) <= timedelta(seconds=1)
    assert ana.reactions == {answer.message: "✍"}
    [entry] = bot.rows(entries, entries.c.reflected)
    assert entry.began_at == answer.said_at
    waits_for_a_week_only = gap < timedelta(days=7)
    assert (entry.ability is not None) == waits_for_a_week_only, "else it is a note"


@pytest.mark.parametrize("gap", GAPS.values(), ids=GAPS)
def test_a_button_that_was_pressed_before_works_or_says_that_it_is_too_late(
    ana: Phone, bot: LocalBot, gap: timedelta
) -> None:
    ana.says("/reflect")
    ana.presses(ana.buttons[0])
    ana.says(STORY)
    card = ana.last
    well = card.find("Well")
    assert well is not None
    ana.presses_data(well, card.id, settle=False)
    ana.at(bot.now + gap)
    bot.settle()
    [entry] = bot.rows(entries, entries.c.reflected)
    assert entry.outcome == "well"
    assert bot.said() == [STORY]
    for chosen in ana.answers.values():
        assert len(chosen) == 1


@pytest.mark.parametrize("gap", GAPS.values(), ids=GAPS)
async def test_a_reminder_comes_once_whatever_was_missed(
    database_url: str, gap: timedelta
) -> None:
    database = open_database(database_url)
    try:
        await database.transact(set_reminder)
        back = DUE - timedelta(minutes=1) + gap
        assert await tick(database, back) == 1
        assert await tick(database, back) == 0
        assert await waiting(database, back) == [(1, "reminder:1:2026-11-26")]
        assert await tick(database, back) == 0
        weekly = select(reminders_table.c.fire_at).where(reminders_table.c.kind == "weekly")
        coming = await database.read(lambda conn: conn.execute(weekly).scalar_one())
        assert coming > back
    finally:
        database.close()


def test_an_answer_and_a_press_that_changed_places(ana: Phone, bot: LocalBot) -> None:
    """The text was meant for the next question, but comes first: it takes the place of the press,
    which is for a question that is not open any more. Nothing that was said is lost."""
    ana.says("/reflect Anna")
    ana.presses(ana.buttons[0])
    ana.says(STORY)
    before = ana.last
    missed = before.find("Missed it")
    assert missed is not None
    ana.presses("Well")
    later = bot.updates
    ana.says("She laughed, and so did I.", settle=False)
    toast = ana.presses_data(missed, before.id)
    assert later < bot.updates
    assert toast != ""
    assert bot.said()[-2:] == [STORY, "She laughed, and so did I."]
    [entry] = bot.rows(entries, entries.c.ability.is_not(None))
    assert entry.outcome == "well", "the stale press changed nothing"


def test_an_old_key_does_not_swallow_a_new_update(ana: Phone, bot: LocalBot) -> None:
    """After a quiet week Telegram numbers its updates anew, and may come to an old number."""
    ana.says("Before\nthe long silence")
    number = bot.updates
    ana.at(bot.now + timedelta(days=8, minutes=1))
    with bot.work() as conn:
        inbox.prune(conn, bot.now)
    bot.updates = number - 1
    ana.says("After\nthe long silence")
    assert bot.said() == ["Before\nthe long silence", "After\nthe long silence"]


# The clock


def test_a_clock_that_is_set_does_not_move_leases_back_off_and_pace(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = open_sqlite(f"sqlite:///{file}")
    before = database.real()
    for jump in (-86_400, 86_400):
        now = wall.time()
        monkeypatch.setattr(wall, "time", lambda now=now, jump=jump: now + jump)
        assert 0 <= database.real() - before < 60
    database.close()


async def test_a_clock_that_was_set_back_while_nothing_ran_holds_up_nothing(
    sending: SendingBot,
) -> None:
    """What was to wait a moment would else wait for as long as the clock was set back."""
    row = await sending.add()
    late = update(outbox_table).values(due_real=sending.real + 86_400)
    paced = update(chats).values(
        paced_real=sending.real + 86_400, eased_real=sending.real + 86_400
    )
    await sending.database.transact(lambda conn: conn.execute(late).rowcount)
    await sending.database.transact(lambda conn: conn.execute(paced).rowcount)
    await sending.deliver()
    assert await sending.state(row) is None
    eased = await sending.look(
        lambda conn: conn.execute(select(func.max(chats.c.eased_real))).scalar_one()
    )
    assert eased <= sending.real


def test_a_clock_that_was_set_back_repeats_and_refuses_nothing(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect")
    ana.presses(ana.buttons[0])
    ana.at(bot.now - timedelta(hours=25))
    ana.says(STORY)
    assert bot.said() == [STORY]
    ana.presses("Well")
    ana.at(bot.now + timedelta(hours=50))
    ana.says("/journal")
    assert "1" in ana.screen
    assert bot.said() == [STORY]


async def test_a_reminder_fires_once_though_the_clock_goes_there_and_back(
    database_url: str,
) -> None:
    database = open_database(database_url)
    try:
        await database.transact(set_reminder)
        real = [DUE]
        clock = Clock(lambda: real[0])
        fired = []
        for at in (DUE, DUE - timedelta(hours=2), DUE, DUE + timedelta(minutes=1)):
            real[0] = at
            await tick(database, clock.now())
            fired += await waiting(database, at)
        assert fired == [(1, "reminder:1:2026-11-26")]
    finally:
        database.close()
