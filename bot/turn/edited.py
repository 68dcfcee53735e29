"""A message that was edited: part of an entry, or what an open card was made of.

Many edits change nothing that is seen (a link gets its preview): they are answered by nothing.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from bot.turn.care import quieten
from bot.turn.notices import BESIDE, UNKEPT
from flows.care.answer import Code
from flows.effects import Advance, CloseRun, Effect, PassOn, Show
from flows.events import Edited
from flows.flow import State
from flows.journal.changes import tell_updated
from flows.lines import line
from storage.journal import answers
from storage.people import Mentor


def edit(
    conn: Connection,
    mentor: Mentor,
    open_: Iterable[State],
    event: Edited,
    at: datetime,
    quiet: Code | None,
) -> tuple[Effect, ...]:
    """What follows an edit. An answer has its new text, and keeps the old one; another file is
    kept beside the one that the message had."""
    place, media = answers.find_place(conn, mentor, event.message), event.media
    if place is None:
        return hear_anew(open_, event)
    added = media is not None and answers.add_file(conn, mentor, place.answer, media)
    if answers.edit_answer(conn, mentor, place.answer, event.text, at):
        return (quieten(tell_updated(*place), quiet),)
    return (Show(run=None, lines=(line(BESIDE),)),) if added else ()


def hear_anew(open_: Iterable[State], event: Edited) -> tuple[Effect, ...]:
    """The words that an open card came of are heard again, as they read now; the card of a plan
    that nobody had asked for makes way for theirs."""
    for state in open_:
        told = state.refused
        if told is None or told.message != event.message:
            continue
        said = told.model_copy(update={"at": event.at, "text": event.text})
        if said.text == told.text:
            return ()
        if state.unasked:
            return (CloseRun(run=state.run), PassOn(run=state.run, said=said))
        return (Advance(run=state.run, event=said),)
    return (Show(run=None, lines=(line(UNKEPT),)),)
