"""What the bot says first: in its hours, one thing at a time, and not to whom it cannot reach."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import fire
from bot.turn.remind import RETRY_AFTER
from storage.calendar.rhythms import read_rhythm
from storage.people import Mentor
from storage.queues import delivery_windows
from storage.queues.ready_rows import SPOKEN_FIRST
from storage.tables import mentors, occurrences, outbox, runs
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

ASKED = "Anna, today 15:00–16:00.\n\nWhat stayed with you?"
LATE = "This comes late: it was due Thu 3 Dec at 16:10."
ANNA = datetime(2026, 12, 3, 15, 10, tzinfo=UTC)  # Thursday, 16:10 in Brussels
EVENING = datetime(2026, 12, 3, 20, tzinfo=UTC)  # 21:00, when the quiet hours begin
MORNING = datetime(2026, 12, 4, 7, tzinfo=UTC)  # 8:00, when they are over


@pytest.fixture
def bot(tmp_path: Path) -> LocalBot:
    return LocalBot(tmp_path)


@pytest.fixture
@lived_once
def ana(stranger: Phone) -> Phone:
    """She meets Anna on Thursdays at 15:00, from next week on."""
    stranger.meets_the_bot()
    plan(stranger, "Anna Thursdays 15:00")
    return stranger


@lived_once
def plan(phone: Phone, words: str) -> None:
    phone.says(words)
    phone.presses("Save this session")


def list_first(bot: LocalBot) -> list[str]:
    """What was to be said first and was not sent yet."""
    waiting = (
        outbox.c.priority == SPOKEN_FIRST,
        outbox.c.kind == "send",
        outbox.c.state == "queued",
    )
    return [row.body["text"] for row in bot.rows(outbox, *waiting)]


def list_outcomes(bot: LocalBot) -> list[str]:
    return [row.outcome for row in bot.rows(occurrences)]


# A question


def test_after_a_session_its_question_comes_and_can_be_heard(ana: Phone, bot: LocalBot) -> None:
    before = len(ana.posts)
    ana.is_reminded()
    assert bot.now == ANNA
    assert len(ana.posts) == before + 1
    assert ana.screen.startswith(ASKED)
    assert ana.buttons[3:] == ["Something else…", "Later…", "Did not meet"]
    assert not ana.last.silent
    assert bot.statuses("after_session") == ["open"]
    assert [row.session is None for row in bot.rows(runs)[-1:]] == [False]
    assert list_outcomes(bot) == ["sent"]


def test_what_was_said_first_is_remembered_until_they_answer(ana: Phone, bot: LocalBot) -> None:
    ana.is_reminded()
    [row] = bot.rows(mentors)
    assert (row.sent_at, row.sounded, row.unanswered) == (ANNA, "2026-12-03", 1)
    ana.blocks()
    ana.blocks(blocked=False)
    assert bot.rows(mentors)[0].unanswered == 1, "that is no answer"
    ana.presses("Later…")
    ana.presses("Why do you ask?")
    [row] = bot.rows(mentors)
    assert (row.sounded, row.unanswered) == ("2026-12-03", 0)


def test_the_second_of_a_day_is_not_heard(ana: Phone, bot: LocalBot) -> None:
    plan(ana, "Ben Thursdays 16:00")
    ana.is_reminded()
    ana.is_reminded()
    assert ana.screen.startswith("Ben, today 16:00–17:00.")
    assert ana.last.silent
    assert bot.rows(mentors)[0].unanswered == 2


def test_of_two_that_come_at_once_one_is_heard(ana: Phone, bot: LocalBot) -> None:
    plan(ana, "Ben Thursdays 15:00")
    before = len(ana.posts)
    ana.is_reminded()
    asked = list(ana.posts.values())[before:]
    assert [post.text.partition(",")[0] for post in asked] == ["Anna", "Ben"]
    assert [post.silent for post in asked] == [False, True]


def test_whoever_was_asked_less_is_asked_as_before_once_they_write(
    ana: Phone, bot: LocalBot
) -> None:
    for _ in range(4):
        ana.is_reminded()
    assert ana.screen.startswith("Perhaps I ask too often. Fewer?")
    assert bot.rows(mentors)[0].pace == "asked"
    ana.says("I was ill.", reply_to=ana.last.id)
    [row] = bot.rows(mentors)
    assert (row.pace, row.unanswered) == ("all", 0)


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("Ben Friday 9:00", timedelta(hours=6)),  # asked at 10:10
        ("Ben Friday 17:00", timedelta(hours=2, minutes=50)),  # asked at 18:10, quiet at 21:00
    ],
)
def test_it_is_good_for_six_hours_but_not_in_quiet_ones(
    ana: Phone, bot: LocalBot, words: str, until: timedelta
) -> None:
    plan(ana, words)
    ana.is_reminded(deliver=False)
    [row] = bot.rows(outbox, outbox.c.kind == "send")
    assert (row.priority, row.good_from_at) == (SPOKEN_FIRST, bot.now)
    assert row.good_until_at == bot.now + until


# At the wrong time


def test_in_quiet_hours_it_waits_for_the_morning(ana: Phone, bot: LocalBot) -> None:
    """The bot was away when it was due."""
    bot.now = EVENING
    before = len(ana.log)
    bot.call()
    bot.deliver()
    assert len(ana.log) == before
    assert list_outcomes(bot) == []
    ana.is_reminded()
    assert bot.now == MORNING
    assert "was due Thu 3 Dec at 16:10." in ana.screen
    assert list_outcomes(bot) == ["sent"]


def test_while_something_waits_to_be_sent_nothing_is_put_on_top(ana: Phone, bot: LocalBot) -> None:
    plan(ana, "Ben Thursdays 15:30")
    ana.is_reminded(deliver=False)
    ana.is_reminded(deliver=False)
    assert bot.now == ANNA + timedelta(minutes=30)
    [waiting] = list_first(bot)
    assert "Anna" in waiting
    assert bot.find_due() == bot.now + RETRY_AFTER
    bot.deliver()
    ana.is_reminded()
    assert "was due at 16:40.\n\nBen, today 15:30–16:30." in ana.screen


def hand_back(bot: LocalBot, at: datetime) -> None:
    """What the sender does with what it cannot send any more."""
    bot.now = at
    with bot.work() as conn:
        delivery_windows.hand_back(conn, at)
    bot.handle()


def test_what_could_not_leave_is_asked_in_the_morning_in_the_words_of_then(
    ana: Phone, bot: LocalBot
) -> None:
    ana.is_reminded(deliver=False)
    bot.now = EVENING
    bot.deliver()
    assert len(list_first(bot)) == 1, "not in quiet hours"
    hand_back(bot, EVENING)
    assert (list_first(bot), list_outcomes(bot), bot.rows(mentors)[0].unanswered) == ([], [], 0)
    assert bot.find_due() == MORNING
    ana.is_reminded(deliver=False)
    hand_back(bot, MORNING + timedelta(hours=6))
    [worded] = list_first(bot)
    assert worded.startswith(LATE)
    bot.deliver()
    assert list_first(bot) == []
    assert ana.screen.startswith(f"{LATE}\n\nAnna, yesterday 15:00–16:00.")
    assert (list_outcomes(bot), bot.rows(mentors)[0].unanswered) == (["sent"], 1)
    ana.presses(ana.buttons[0])
    assert bot.statuses("after_session") == ["open"]


def test_what_could_not_leave_waits_for_the_end_of_a_pause(ana: Phone, bot: LocalBot) -> None:
    ana.is_reminded(deliver=False)
    hand_back(bot, EVENING)
    ana.says("/settings")
    ana.presses("Pause")
    ana.presses("1 week")
    bot.forward(MORNING + timedelta(days=1))
    assert list_first(bot) == []
    assert list_outcomes(bot) == ["paused"], "they wanted silence"


# Blocked


@pytest.fixture
@lived_once
def away(ana: Phone) -> Phone:
    """Two sessions pass while she has blocked the bot."""
    plan(ana, "Ben every Friday 10:00")
    ana.bot.now = ANNA - timedelta(days=2)
    ana.blocks()
    for at in (ANNA, MORNING + timedelta(hours=11)):
        ana.bot.forward(at)
    assert list_outcomes(ana.bot) == []
    assert list_first(ana.bot) == []
    return ana


WAITED = "Welcome back. 3 sessions waited.\n\nIs one of them still with you?"
NAMES = ["Ben · Fri 4 Dec", "Anna · Thu 3 Dec", "Ben · Fri 27 Nov"]


def test_unblocked_they_hear_of_everything_in_one_message(away: Phone, bot: LocalBot) -> None:
    before = len(away.posts)
    away.blocks(blocked=False)
    assert len(away.posts) == before + 1
    assert (away.screen, away.buttons) == (WAITED, NAMES)
    assert away.last.silent, "they are there already"
    assert list_outcomes(bot) == ["folded"] * 3
    away.presses("Anna · Thu 3 Dec")
    away.says("She found her first customer.", reply_to=away.last.id)
    assert bot.said() == ["She found her first customer."]


def test_whoever_writes_is_answered_before_they_hear_of_it(away: Phone, bot: LocalBot) -> None:
    away.says("/help")
    told = [body["text"] for kind, body in away.log if kind == "send"][-2:]
    assert told[0].startswith("I ask one short question")
    assert away.screen == WAITED
    assert list_outcomes(bot) == ["folded"] * 3


def test_unblocked_at_night_they_hear_of_it_in_the_morning(away: Phone, bot: LocalBot) -> None:
    bot.now = EVENING + timedelta(days=1)
    away.blocks(blocked=False)
    assert away.screen.startswith("Welcome back.\n\nNothing waits for you.")
    assert list_outcomes(bot) == []
    away.is_reminded()
    assert bot.now == MORNING + timedelta(days=1)
    assert away.screen.startswith("Since Fri 27 Nov 3 sessions have waited.")
    assert away.buttons == NAMES


@pytest.mark.parametrize("first", ["unblocked", "started"])
@pytest.mark.parametrize("who", ["ana", "away"])
def test_whoever_restarts_the_bot_is_welcomed_once(
    request: pytest.FixtureRequest, who: str, first: str
) -> None:
    """The phone unblocks the bot and sends /start, in either order."""
    phone: Phone = request.getfixturevalue(who)
    phone.blocks()
    before = len(phone.log)
    if first == "unblocked":
        phone.blocks(blocked=False)
        phone.says("/start")
    else:
        phone.says("/start")
        phone.blocks(blocked=False)
    sent = [body["text"] for kind, body in phone.log[before:] if kind == "send"]
    assert len(sent) == 1
    assert sent[0].startswith("Welcome back.")
    phone.says("/start")
    assert phone.screen.startswith("Welcome back.\n\nNothing waits for you."), "it was asked"


def test_whoever_comes_back_with_nothing_kept_is_asked_to_begin(stranger: Phone) -> None:
    stranger.blocks(blocked=False)
    stranger.says("/start")
    assert "Start" in stranger.buttons


# Nobody, or nothing


def test_a_call_to_whom_nothing_is_due_says_nothing(ana: Phone, bot: LocalBot) -> None:
    """The clock was set back between the call and the turn."""
    before = len(ana.log)
    with bot.work() as conn:
        assert fire(conn, ANNA) == 1
    assert bot.find_due() != ANNA, "it is in hand"
    bot.now = ANNA - timedelta(hours=1)
    bot.settle()
    assert len(ana.log) == before
    assert bot.find_due() == ANNA


def test_what_is_kept_of_the_rhythm_is_what_is_read(ana: Phone, bot: LocalBot) -> None:
    ana.is_reminded()
    [row] = bot.rows(mentors)
    with bot.work() as conn:
        rhythm = read_rhythm(conn, Mentor(row.id, row.chat, row.zone))
    assert rhythm.sounded == (ANNA.date(),)
    assert not rhythm.may_sound(ANNA + timedelta(hours=3))
    assert rhythm.may_sound(ANNA + timedelta(days=1))
