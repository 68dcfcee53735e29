"""The last guard before a keyboard that Telegram would refuse, with the message that it is on.

Every list is paged or cut where it is made (`leaf` in flows/paging.py). Should one be too long all
the same, the message goes with fewer buttons rather than not at all: answers go first, from the
end, and the last button, which leads out, stays longest. What is left out can still be typed. It
is logged as an error, by the verbs and steps alone.
"""

import json
import logging
from typing import Final

from bot.buttons import MARK_LETTERS
from bot.send.api_calls import make_keyboard

MOST_BUTTONS: Final = 100
MOST_BYTES: Final = 4096
"""Of the markup as JSON in UTF-8."""

Rows = list[list[dict[str, str]]]
_log = logging.getLogger(__name__)


def fits(rows: Rows) -> bool:
    return sum(map(len, rows)) <= MOST_BUTTONS and measure(rows) <= MOST_BYTES


def fit(answers: Rows, others: Rows) -> Rows:
    """The rows of both, or as many as there is room for."""
    if fits([*answers, *others]):
        return [*answers, *others]
    tell_cut([*answers, *others])
    answers, others = answers[:], others[:]
    while not fits([*answers, *others]):
        if answers:
            answers.pop()
        else:
            others.pop(-2 if len(others) > 1 else -1)
    return [*answers, *others]


def tell_cut(rows: Rows) -> None:
    """Nobody's words stand in callback data."""
    data = (each["data"].split(":") for row in rows for each in row)
    does = {parts[2] if parts[0] == "a" else parts[1] for parts in data}
    _log.error("a keyboard is too long and was cut: %s", ", ".join(sorted(does)))


def measure(rows: Rows) -> int:
    """Bytes of the markup, as it goes over the wire."""
    markup = make_keyboard(rows, mark="0" * MARK_LETTERS)
    return len(json.dumps(markup, ensure_ascii=False, separators=(",", ":")).encode())
