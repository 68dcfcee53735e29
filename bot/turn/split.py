"""A message that only goes on with the one before it: the next file of an album, or the rest of a
text that the phone has split. It belongs where that went, and one card answers both."""

from datetime import timedelta
from typing import Final

from sqlalchemy import Connection

from bot.receive.commands import Arrival
from flows.events import Said
from storage.journal import answers
from storage.people import Mentor

WITHIN: Final = timedelta(seconds=3)
SPLIT_FROM: Final = 3800
"""Characters of a text that a phone may have split: it fills a message, up to a word."""


def find_begun(conn: Connection, mentor: Mentor | None, arrival: Arrival) -> int | None:
    """The run of the entry that the message before became part of, if this one goes on with it.
    What is left in peace is found in another way."""
    said = arrival.event
    if mentor is None or not isinstance(said, Said) or arrival.message is None:
        return None
    before = answers.read_said(conn, mentor, arrival.message - 1)
    if before is None or said.at - before.at > WITHIN or before.entry in mentor.aside.entries:
        return None
    album = arrival.in_album and before.has_file
    split = said.media is None and len(before.text) >= SPLIT_FROM
    return before.entry if album or split else None
