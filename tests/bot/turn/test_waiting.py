"""What waits to be sent while Telegram is away says what is so when it leaves, or is not said."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from storage.queues import chats, delivery_windows, outbox
from storage.queues.deliveries import Allowance
from storage.queues.ready_rows import SPOKEN_FIRST
from storage.tables import cards, mentors, occurrences, reminders, sessions
from storage.tables import outbox as table
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

IF_THEN = "If she goes quiet, I count to five."
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """In Brussels, in December."""
    return datetime(2026, 12, day, hour - 1, minute, tzinfo=UTC)


@pytest.fixture
def bot(tmp_path: Path) -> LocalBot:
    return LocalBot(tmp_path)


@pytest.fixture
@lived_once
def ana(stranger: Phone) -> Phone:
    """She meets Anna on Thursdays at 15:00, the next time on the third of December."""
    stranger.meets_the_bot()
    stranger.says("Anna Thursdays 15:00")
    stranger.presses("Save this session")
    return stranger


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    """The same, and she sees her plan an hour before."""
    ana.says("/reflect Anna")
    ana.presses(ana.buttons[0])
    ana.says("I asked three closed questions in a row.")
    for label in ("Partly", "Add something…", "An if-then plan"):
        ana.presses(label)
    ana.says(IF_THEN)
    ana.presses("Yes")
    return ana


def list_waiting(bot: LocalBot, priority: int = SPOKEN_FIRST) -> list[str]:
    rows = bot.rows(table, table.c.kind.in_(("send", "edit")), table.c.priority == priority)
    return [row.body["text"] for row in rows]


def look(bot: LocalBot, at: datetime) -> None:
    """What the sender does every few seconds, and what follows."""
    bot.now = at
    with bot.work() as conn:
        delivery_windows.hand_back(conn, at)
    bot.handle()


def read_counts(bot: LocalBot) -> tuple[object, ...]:
    [row] = bot.rows(mentors)
    return row.unanswered, row.sounded, row.sent_at, row.pace, row.assess_asked, row.assess_months


# Before a session


def test_what_is_in_an_hour_is_in_forty_minutes_when_it_leaves(eva: Phone, bot: LocalBot) -> None:
    bot.forward(at(3, 14), deliver=False)
    assert list_waiting(bot) == [f"Anna in 1 h. Your plan: “{IF_THEN}”"]
    look(bot, at(3, 14, 20))
    assert list_waiting(bot) == [f"Anna in 40 min. Your plan: “{IF_THEN}”"]
    bot.deliver()
    assert eva.screen.startswith("Anna in 40 min.")


def test_once_the_session_has_begun_it_is_not_said_any_more(eva: Phone, bot: LocalBot) -> None:
    before = read_counts(bot)
    bot.forward(at(3, 14), deliver=False)
    look(bot, at(3, 15))
    assert list_waiting(bot) == []
    assert [row.outcome for row in bot.rows(occurrences)][-1:] == ["over"]
    assert read_counts(bot) == before


# After it


@pytest.fixture
@lived_once
def waiting(ana: Phone) -> Phone:
    """Anna is asked about, and Telegram is away."""
    ana.bot.forward(at(3, 16, 10), deliver=False)
    [asked] = list_waiting(ana.bot)
    assert asked.startswith("Anna, today 15:00–16:00.")
    return ana


def test_taken_back_it_was_never_asked(waiting: Phone, bot: LocalBot) -> None:
    known = bot.count(cards)
    look(bot, at(3, 21))
    assert list_waiting(bot) == []
    assert bot.rows(occurrences) == []
    assert read_counts(bot)[:3] == (0, "", None)
    assert [row.state for row in bot.rows(sessions)] == ["planned"]
    assert bot.statuses("after_session") == []
    assert bot.count(cards) == known - 1
    [row] = bot.rows(reminders, reminders.c.kind == "session")
    assert (row.local_date, row.fire_at) == (at(3, 15).date(), at(4, 8))


def test_once_and_only_once_it_is_asked_in_the_end(waiting: Phone, bot: LocalBot) -> None:
    for hours in range(5, 60, 7):
        look(bot, at(3, 16, 10) + hours * HOUR)
        bot.forward(bot.now, deliver=False)
        assert len(list_waiting(bot)) <= 1
    bot.forward(at(7, 9))
    asked = [each for each in waiting.texts if "What stayed with you?" in each]
    assert len(asked) == 1
    assert "Anna, Thu 3 Dec 15:00–16:00." in asked[0]
    assert [row.outcome for row in bot.rows(occurrences)] == ["sent"]
    waiting.says("She found her price by herself.")
    assert bot.said() == ["She found her price by herself."]


def test_told_meanwhile_it_is_not_asked(waiting: Phone, bot: LocalBot) -> None:
    waiting.says("She found her price by herself.", settle=False)
    bot.handle()
    look(bot, at(3, 22))
    bot.deliver()
    bot.forward(at(5, 12))
    assert bot.said() == ["She found her price by herself."]
    assert sum("What stayed with you?" in each for each in waiting.texts) == 0


def test_what_may_have_arrived_is_shown_anew_and_says_so(waiting: Phone, bot: LocalBot) -> None:
    with bot.work() as conn:
        [delivery] = outbox.claim(conn, 0.0, Allowance(9, 9, paced=False, at=bot.now))
        outbox.put_back(conn, delivery, 0.0, cut=True)
    look(bot, at(3, 21))
    bot.forward(at(4, 9))
    assert waiting.screen.startswith("The connection broke; this may be here twice.")
    assert "Anna, yesterday 15:00–16:00." in waiting.screen
    assert read_counts(bot)[0] == 1


def test_fewer_that_was_never_sent_is_asked_again(ana: Phone, bot: LocalBot) -> None:
    for _ in range(3):
        ana.is_reminded()
    before = read_counts(bot)
    ana.is_reminded(deliver=False)
    assert list_waiting(bot)[0].startswith("<b>Perhaps I ask too often. Fewer?")
    assert read_counts(bot)[3] == "asked"
    look(bot, bot.now + 5 * HOUR)
    assert read_counts(bot) == before
    ana.is_reminded()
    assert ana.screen.startswith("Perhaps I ask too often. Fewer?")


def test_a_wish_that_nobody_was_asked_for_is_no_refusal(stranger: Phone, bot: LocalBot) -> None:
    stranger.says("/start")
    for label in ("Start", "Yes", "Later", "Later"):
        stranger.presses(label)
    stranger.says("/reflect Anna")
    stranger.presses(stranger.buttons[0])
    stranger.says("I waited until she went on.")
    before = read_counts(bot)
    while not any("see yourself" in each for each in list_waiting(bot)):
        bot.deliver()
        assert bot.now < at(20, 9)
        stranger.is_reminded(deliver=False)
    assert read_counts(bot) != before
    look(bot, bot.now + 12 * HOUR)
    assert list_waiting(bot) == []
    assert read_counts(bot) == (*before[:4], False, 1)
    stranger.is_reminded()
    assert "see yourself" in stranger.screen


def test_what_was_put_off_by_the_mentor_comes_again(ana: Phone, bot: LocalBot) -> None:
    ana.is_reminded()
    ana.presses("Later…")
    ana.presses("In 1 h")
    ana.is_reminded(deliver=False)
    look(bot, at(3, 21))
    assert list_waiting(bot) == []
    ana.is_reminded()
    assert bot.now == at(4, 8)
    assert ana.screen.startswith("You asked me to come back.")
    assert bot.statuses("after_session") == ["open"]


def test_what_is_to_be_done_names_its_day(ana: Phone, bot: LocalBot) -> None:
    ana.says("/actions Send Ben the sheet")
    ana.presses("Tomorrow")
    ana.is_reminded(deliver=False)
    assert list_waiting(bot) == ["Today: Send Ben the sheet"]
    look(bot, bot.now + 6 * HOUR)
    assert list_waiting(bot) == ["Today: Send Ben the sheet"], "it is still that day"
    look(bot, bot.now + 7 * HOUR)
    ana.is_reminded()
    assert ana.screen == "For yesterday: Send Ben the sheet"


# A chat that cannot be reached


def refuse_all(bot: LocalBot) -> int:
    """Telegram knows no such chat; how many calls there were."""
    with bot.work() as conn:
        deliveries = outbox.claim(conn, 0.0, Allowance(9, 9, paced=False, at=bot.now))
        for delivery in deliveries:
            outbox.block(conn, delivery, bot.now)
    look(bot, bot.now)
    return len(deliveries)


def test_a_question_that_found_nobody_does_not_count_and_comes_with_the_others(
    waiting: Phone, bot: LocalBot
) -> None:
    assert refuse_all(bot) == 1
    assert list_waiting(bot) == []
    assert (bot.rows(occurrences), read_counts(bot)[0]) == ([], 0)
    bot.forward(at(12, 12))
    assert list_waiting(bot) == []
    before = len(waiting.posts)
    waiting.says("/help")
    assert len(waiting.posts) == before + 2, "the reply, and one for all that waited"
    assert waiting.screen.startswith("Welcome back. 2 sessions waited.")
    assert waiting.buttons == ["Anna · Thu 10 Dec", "Anna · Thu 3 Dec"]


def test_it_is_tried_once_a_week_with_one_message(waiting: Phone, bot: LocalBot) -> None:
    """Of a chat that was not found nobody hears when it is there again."""
    waiting.says("Thanks!", settle=False)  # a reply, and a mark, that find nobody
    bot.handle()
    refuse_all(bot)
    tried = []
    for hours in range(0, 24 * 30, 6):
        bot.forward(at(3, 18) + timedelta(hours=hours), deliver=False)
        with bot.work() as conn:
            chats.probe(conn, bot.now)
        look(bot, bot.now)
        tried += [bot.now] * refuse_all(bot)
    assert 3 <= len(tried) <= 4
    assert all(b - a >= timedelta(days=7) for a, b in pairwise(tried))
    assert bot.rows(occurrences, occurrences.c.local_date > at(3, 18).date()) == []
    assert read_counts(bot)[0] == 0
    bot.forward(bot.now + timedelta(days=8), deliver=False)
    with bot.work() as conn:
        assert chats.probe(conn, bot.now) == 1
    bot.handle()
    look(bot, bot.now)
    bot.deliver()
    assert waiting.screen.startswith("Welcome back. ")


def test_what_a_version_before_was_to_say_names_its_day_and_keeps_its_hours(
    ana: Phone, bot: LocalBot
) -> None:
    """It did not note what its message is about."""
    chat, body = ana.chat, {"text": "Today: Send Ben the sheet", "buttons": [], "silent": True}
    with bot.work() as conn:
        outbox.add(conn, chat, "send", body, priority=1, good_until_at=at(3, 20, 30))
    for _ in range(2):
        look(bot, at(3, 22))
        [told] = list_waiting(bot)
        assert told == (
            "This is from Thu 3 Dec; I could not reach you before.\n\nToday: Send Ben the sheet"
        )
    [row] = bot.rows(table, table.c.priority == SPOKEN_FIRST)
    assert (row.good_from_at, row.good_until_at) == (at(4, 8), at(4, 14))


# A reply


def test_a_reply_says_of_which_day_it_is(ana: Phone, bot: LocalBot) -> None:
    bot.now = at(3, 16, 5)
    ana.says("/reflect Anna", settle=False)
    bot.handle()
    [told] = list_waiting(bot, 0)
    assert "today" in told
    look(bot, at(4, 1, 30))
    bot.deliver()
    first, second = ana.screen.split("\n\n", 1)
    assert first == "This is from Thu 3 Dec; I could not reach you before."
    assert "today" in second


def test_it_says_so_once_and_is_good_for_ever_then(ana: Phone, bot: LocalBot) -> None:
    ana.says("/help", settle=False)
    bot.handle()
    for days in range(1, 4):
        look(bot, bot.now + days * DAY)
    bot.deliver()
    assert ana.screen.count("I could not reach you before") == 1


def test_a_moment_after_midnight_a_reply_goes_as_it_is(ana: Phone, bot: LocalBot) -> None:
    bot.now = at(3, 23, 59)
    ana.says("/help", settle=False)
    bot.handle()
    [told] = list_waiting(bot, 0)
    look(bot, bot.now + 5 * MINUTE)
    assert list_waiting(bot, 0) == [told]
    look(bot, bot.now + 6 * MINUTE)
    [told] = list_waiting(bot, 0)
    assert told.startswith("This is from Thu 3 Dec;")


def test_before_its_day_is_over_a_reply_is_as_it_was(ana: Phone, bot: LocalBot) -> None:
    ana.says("/help", settle=False)
    bot.handle()
    [told] = list_waiting(bot, 0)
    look(bot, bot.now + HOUR)
    assert list_waiting(bot, 0) == [told]
