"""What was said moves to the entry that it belongs to."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection

from flows.effects import CountSession, FileNote, StartFlow
from flows.events import RunEvent
from storage.calendar import series
from storage.journal import answers
from storage.people import Mentor


def file_note(
    conn: Connection,
    mentor: Mentor,
    effect: FileNote,
    start: Callable[[StartFlow], int],
    advance: Callable[[int, RunEvent], None],
    at: datetime,
) -> None:
    """To a run, or to an entry that begins with the first of it."""
    run, begins = effect.run, effect.begins
    if begins.early and begins.on is not None:
        count = CountSession(series=begins.series, on=begins.on)
        series.count_session(conn, mentor, count, at)
    for said in answers.list_said(conn, mentor, effect.note):
        if run:
            advance(run, said)
        else:
            run = start(begins.model_copy(update={"said": said}))
