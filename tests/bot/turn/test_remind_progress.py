"""The week summed up and the self-assessment: said first, never heard, and only then counted."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage.journal import ratings, records
from storage.tables import occurrences, reminders
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

SUNDAY = datetime(2026, 11, 29, 17, tzinfo=UTC)  # 18:00 in Brussels


@pytest.fixture
def bot(tmp_path: Path) -> LocalBot:
    return LocalBot(tmp_path)


@pytest.fixture
@lived_once
def ana(stranger: Phone) -> Phone:
    """She has joined on Thursday."""
    stranger.says("/start")
    for label in ("Start", "Yes", "Later", "Later"):
        stranger.presses(label)
    return stranger


@lived_once
def reflect(phone: Phone) -> None:
    phone.says("/reflect Anna")
    phone.presses(phone.buttons[0])
    phone.says("I asked three closed questions in a row.")


def list_outcomes(bot: LocalBot, kind: str) -> list[str]:
    [row] = bot.rows(reminders, reminders.c.kind == kind)
    return [each.outcome for each in bot.rows(occurrences, occurrences.c.reminder == row.id)]


def test_whoever_has_joined_is_told_of_the_week_on_sunday(ana: Phone, bot: LocalBot) -> None:
    reflect(ana)
    bot.forward(SUNDAY)
    assert ana.screen.startswith("The last 7 days · 1 entry")
    assert ana.last.silent
    assert list_outcomes(bot, "digest") == ["sent"]


def test_a_week_without_anything_is_not_summed_up(ana: Phone, bot: LocalBot) -> None:
    before = len(ana.posts)
    bot.forward(SUNDAY)
    assert len(ana.posts) == before
    assert list_outcomes(bot, "digest") == ["over"]


def test_a_week_after_they_joined_it_is_asked_whether_they_want_the_self_assessment(
    ana: Phone, bot: LocalBot
) -> None:
    reflect(ana)
    bot.forward(SUNDAY + timedelta(days=5))
    assert ana.screen.startswith("Shall I ask you every month how you see yourself?")
    assert ana.last.silent
    ana.presses("Every month")
    bot.forward(SUNDAY + timedelta(days=35))
    assert ana.screen.startswith("How do you see yourself?")
    assert ana.last.silent
    assert list_outcomes(bot, "assess") == ["sent"]


def test_nothing_is_counted_for_a_question_after_a_session(
    ana: Phone, bot: LocalBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana.says("Anna tomorrow 9:00")
    ana.presses("Save this session")
    monkeypatch.delattr(records, "read_records")
    monkeypatch.delattr(ratings, "read_assessment")
    ana.is_reminded()
    assert ana.screen.startswith("Anna, today 09:00–10:00.")
