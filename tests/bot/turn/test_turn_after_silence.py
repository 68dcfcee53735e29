"""Whoever was silent is not reproached, and asked less: what comes unasked, and what does not."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage.tables import mentors, occurrences, reminders
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

MONDAY = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
SUNDAY = datetime(2026, 11, 29, 17, tzinfo=UTC)  # 18:00 in Brussels
WEEK = timedelta(days=7)
REPROACHES = ("0 of", "no entry", "unanswered", "Not touched", "not yet", "None of", " of 28")
CONSENT = "Shall I ask you every month how you see yourself?"
WEEKLY = "Shall I ask you every week?"


@pytest.fixture
def bot(tmp_path: Path) -> LocalBot:
    made = LocalBot(tmp_path)
    made.now = MONDAY
    return made


@pytest.fixture
@lived_once
def ana(stranger: Phone) -> Phone:
    """She has joined, and nothing is planned."""
    stranger.says("/start")
    for label in ("Start", "Yes", "Later", "Later"):
        stranger.presses(label)
    return stranger


@lived_once
def plan(phone: Phone, *plans: str) -> None:
    for words in plans:
        phone.says(words)
        phone.presses("Save this session")


@lived_once
def reflect(phone: Phone, *, reply: bool = False) -> None:
    phone.says("/reflect Anna")
    phone.presses(phone.buttons[0])
    phone.says("I waited until she went on.", reply_to=phone.last.id if reply else 0)
    phone.presses("Well")


def list_said(phone: Phone, bot: LocalBot, until: datetime) -> list[tuple[datetime, str]]:
    """What comes unasked until then, each with its time."""
    said = []
    while (due := bot.find_due()) is not None and due <= until:
        before = len(phone.posts)
        phone.is_reminded()
        said += [(bot.now, post.text) for post in list(phone.posts.values())[before:]]
    bot.now = until
    return said


# The week


@pytest.mark.parametrize(
    "plans",
    [
        ["Anna Thursdays 15:00"],
        ["Anna Thursdays 15:00", "Ben Fridays 10:00"],
        ["Anna every second Thursday at 15:00", "Ben Mondays and Wednesdays 10:00"],
        [],
    ],
)
def test_a_week_without_a_word_is_not_summed_up(
    ana: Phone, bot: LocalBot, plans: list[str]
) -> None:
    plan(ana, *plans)
    said = list_said(ana, bot, MONDAY + 8 * WEEK)
    assert not any("The last 7 days" in text for _, text in said)
    assert not any(each in text for _, text in said for each in REPROACHES)


def test_a_week_with_a_word_is_summed_up_by_what_there_was(ana: Phone, bot: LocalBot) -> None:
    plan(ana, "Anna Tuesdays 15:00", "Ben Wednesdays 10:00")
    ana.is_reminded()
    ana.says("She found her price by herself.")
    [(_, text)] = [each for each in list_said(ana, bot, SUNDAY) if "7 days" in each[1]]
    assert text.startswith("The last 7 days · 1 session reflected · 1 entry\n\n")
    assert text.count("Perhaps next") == 1
    assert not any(each in text for each in REPROACHES)


def test_what_was_written_about_no_session_is_counted_alone(ana: Phone, bot: LocalBot) -> None:
    plan(ana, "Anna Tuesdays 15:00")
    ana.says("A long talk with the bank on the train, and I listened for once.")
    texts = [text for _, text in list_said(ana, bot, SUNDAY)]
    assert texts[-1].startswith("The last 7 days · 1 entry\n\n")


# Fewer


@pytest.mark.parametrize(
    "plans",
    [
        ["Anna Thursdays 15:00"],
        ["Anna Mondays 15:00", "Ben Wednesdays 10:00"],
        ["Anna Thursdays 15:00", "Ben Thursdays 15:00"],
        ["Anna Mondays and Thursdays 15:00", "Ben Fridays 10:00", "Zoe every second Friday 10:00"],
    ],
)
@pytest.mark.parametrize("moment", ["", "Evening 19:00", "Next morning"])
def test_fewer_unanswered_is_one_question_a_week_until_they_write(
    ana: Phone, bot: LocalBot, plans: list[str], moment: str
) -> None:
    plan(ana, *plans)
    if moment:
        ana.says("/settings")
        ana.presses("When to ask")
        ana.presses(moment)
    said = list_said(ana, bot, MONDAY + 9 * WEEK)
    [asked] = [at for at, text in said if "Fewer?" in text]
    after = [at for at, _ in said if at > asked]
    assert len(after) >= 4
    gaps = [later - at for at, later in zip([asked, *after], after, strict=False)]
    assert all(each >= WEEK for each in gaps)
    assert sum("Fewer?" in text for _, text in said) == 1
    ana.says("I am here again.")
    assert bot.rows(mentors)[0].pace == "all"


# How they see themselves


@pytest.fixture
@lived_once
def asked(ana: Phone) -> Phone:
    """She has written, and is asked whether she wants the self-assessment."""
    reflect(ana)
    ana.bot.forward(MONDAY + WEEK + timedelta(hours=2))
    assert ana.screen.startswith(CONSENT)
    return ana


def test_the_self_assessment_is_asked_for_before_it_is_scheduled(
    asked: Phone, bot: LocalBot
) -> None:
    asked.says("/settings")
    assert "Self-assessment: not offered" in asked.screen
    asked.presses("Every month")
    assert asked.screen.startswith("I offer you the self-assessment every month, silently.")
    assert "Begin now" in asked.buttons
    said = list_said(asked, bot, MONDAY + 10 * WEEK)
    offers = [at for at, text in said if text.startswith("How do you see yourself")]
    assert len(offers) == 2
    assert not any(text.startswith(CONSENT) for _, text in said)


@pytest.mark.parametrize("label", ["No, thanks", ""])
def test_a_no_and_silence_are_a_no(asked: Phone, bot: LocalBot, label: str) -> None:
    if label:
        asked.presses(label)
    said = list_said(asked, bot, MONDAY + 20 * WEEK)
    assert not any("see yourself" in text for _, text in said)
    asked.says("/assess")
    assert asked.screen.startswith("How do you see yourself now?")


def test_begin_now_begins(asked: Phone) -> None:
    asked.presses("Every 3 months")
    asked.presses("Begin now")
    asked.presses("Begin")
    assert asked.screen.startswith("PLAN 1 of 5")


def test_an_offer_that_is_ignored_three_times_is_not_made_again(
    asked: Phone, bot: LocalBot
) -> None:
    asked.presses("Every month")
    said = list_said(asked, bot, MONDAY + 52 * WEEK)
    assert sum(text.startswith("How do you see yourself") for _, text in said) == 3
    assert bot.rows(mentors)[0].assess_months == 0
    asked.says("/settings")
    assert "Self-assessment: not offered" in asked.screen


@lived_once
def answer_not_now(phone: Phone) -> None:
    phone.presses("Not now")


@lived_once
def answer_with_a_number(phone: Phone) -> None:
    phone.presses("Begin")
    phone.presses("3")
    phone.presses("Stop here")


@pytest.mark.parametrize("answer", [answer_not_now, answer_with_a_number])
def test_whoever_answers_one_is_offered_more(
    asked: Phone, bot: LocalBot, answer: Callable[[Phone], None]
) -> None:
    asked.presses("Every month")
    for _ in range(2):
        while not asked.screen.startswith("How do you see yourself"):
            asked.is_reminded()
        bot.forward(bot.now + timedelta(days=20))
    answer(asked)
    assert bot.rows(mentors)[0].assess_ignored == 0
    said = list_said(asked, bot, bot.now + 9 * WEEK)
    assert sum("see yourself" in text or "You stopped" in text for _, text in said) == 2


def test_what_was_said_first_stands_in_the_log(asked: Phone, bot: LocalBot) -> None:
    asked.presses("Every month")
    [row] = bot.rows(reminders, reminders.c.kind == "assess")
    assert bot.rows(occurrences, occurrences.c.reminder == row.id) == []


# Offers beside what waits


@pytest.mark.parametrize("stop", ["/cancel", "stop", "abbrechen"])
def test_the_weekly_question_never_stands_behind_a_stop(
    ana: Phone, bot: LocalBot, stop: str
) -> None:
    ana.says("/reflect Anna")
    ana.presses(ana.buttons[0])
    ana.says("I waited until she went on.")
    ana.says(stop)
    assert not any(WEEKLY in text for text in ana.texts)
    bot.wait(hours=7)
    reflect(ana)
    assert ana.screen.startswith(WEEKLY), "it is asked after the next one"


def test_nor_behind_a_note_that_was_stopped(ana: Phone) -> None:
    ana.says("A long talk with the bank on the train, and I listened for once.")
    ana.says("/cancel")
    assert not any(WEEKLY in text for text in ana.texts)


def test_nor_while_another_card_waits(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Ben")
    bot.wait(minutes=1)
    reflect(ana, reply=True)
    assert not any(WEEKLY in text for text in ana.texts)
    ana.says("/cancel")
    bot.wait(hours=7)
    reflect(ana)
    assert ana.screen.startswith(WEEKLY)


def test_nor_while_a_plan_waits_to_be_confirmed(ana: Phone) -> None:
    ana.says("/reflect Anna")
    ana.presses(ana.buttons[0])
    ana.says("I waited until she went on.")
    ana.says("Ben Friday 10:00")
    ana.presses("Well")
    assert not any(WEEKLY in text for text in ana.texts)
    ana.presses("Save this session")
    assert not any(WEEKLY in text for text in ana.texts)
