"""What was said in a note moves to the entry that it belongs to."""

from collections.abc import Callable

from sqlalchemy import Connection

from flows.effects import FileNote, StartFlow
from flows.events import RunEvent
from flows.reflection.visit import REFLECTION
from storage.journal import answers
from storage.people import Mentor


def file_note(
    conn: Connection,
    mentor: Mentor,
    effect: FileNote,
    start: Callable[[StartFlow], int],
    advance: Callable[[int, RunEvent], None],
) -> None:
    """To a run, or to a reflection that begins with the first of it."""
    run = effect.run
    for said in answers.list_said(conn, mentor, effect.note):
        if run:
            advance(run, said)
        else:
            run = start(StartFlow(flow=REFLECTION, said=said, mentee=effect.mentee))
