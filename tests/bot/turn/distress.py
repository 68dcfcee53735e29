"""Words of acute distress in the tests of care, and how the answer to them looks."""

from typing import Any

from storage.tables import mentors
from tests.bot.phone import LocalBot, Phone

SURE = "Sanne told me that she wants to kill herself. I stayed on the line."
MINE = "i want to die. cant do this anymore"
DOUBT = "Sam said his family would be better off without him."
CALM = "What you wrote deserves to be taken seriously."
WAYS = ["Write more", "It is not that", "Another country"]


def is_calm(phone: Phone) -> bool:
    """The text is there, below everything, and nothing but it."""
    lines = phone.screen.split("\n")
    told = lines[0].startswith(CALM) and lines[0].endswith("nobody has been told.")
    return told and len(lines) == 6 and phone.below and phone.buttons == WAYS


def read_aside(bot: LocalBot) -> Any:
    [row] = bot.rows(mentors)
    return row.aside
