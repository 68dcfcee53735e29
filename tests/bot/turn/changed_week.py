"""The week in which sessions are changed in words: three mentees, from a Tuesday morning on."""

from datetime import UTC, date, datetime

from storage.tables import sessions
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

TUESDAY = datetime(2026, 11, 24, 8, tzinfo=UTC)
"""It is 9:00 in Brussels."""


@lived_once
def plan_week(phone: Phone) -> Phone:
    """Paolo is met on Wednesdays, Anna on Thursdays and Ola on Tuesdays."""
    for words in ("Paolo Wednesdays 11:00", "Anna Thursdays 15:00", "Ola Tuesdays 17:00"):
        phone.says(words)
        phone.presses("Save this session")
    return phone


def states(bot: LocalBot) -> list[tuple[date, str]]:
    return [(row.planned_on, row.state) for row in bot.rows(sessions)]
