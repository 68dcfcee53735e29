"""What is said where nothing follows: of what means nothing, or could not be kept, and why."""

from typing import Final

from bot.receive.commands import Unkept
from flows.lines import Line, line

UNKNOWN: Final = "I don't know that command. /help lists what I understand."
BLANK: Final = "That message had nothing in it that I can see, so I kept nothing."
UNKEPT: Final = "That message is not in your journal, so nothing has changed."
BESIDE: Final = "The new file is kept in its entry, beside the one before."
PARKED: Final = "Something went wrong on my side. What you sent is kept, and will be looked at."
UNREADABLE: Final = "I could not read that message. Please send it again, or write it as text."
UNREADABLE_TAP: Final = "I could not read that tap. Please tap once more, or write it to me."
NO_KIND: Final = "I can't keep {what}. Write me what matters in it, or send a screenshot."
ONLY_WORDS: Final = "I can't keep {what}, only its words. A screenshot of it I can keep."
SOMETHING: Final = "that kind of message"


def tell_unkept(event: Unkept) -> Line:
    """Of which nothing is kept, and what would be."""
    return line(NO_KIND, what=event.what or SOMETHING)
