"""What was changed in the journal, and how it read before."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, bindparam, select

from flows.facts import LastChange, Versions
from storage.journal.runs import read_state
from storage.people import Mentor
from storage.tables import answers, edits, entries

UNDO = timedelta(hours=24)


def find_last_change(
    conn: Connection,
    mentor: Mentor,
    at: datetime,
    *,
    run: int = 0,
    answer: int = 0,
    edited: bool = True,
) -> LastChange:
    """The youngest change of the last day that stands: in this run, of this answer, or of all;
    none that was `edited`, where only what was said counts."""
    since = at - UNDO
    said = (
        select(answers.c.id, answers.c.entry, answers.c.step, answers.c.said_at)
        .join(entries, entries.c.id == answers.c.entry)
        .where(answers.c.mentor == mentor.id, answers.c.taken_back_at.is_(None))
        .where(answers.c.said_at >= since, entries.c.discarded_at.is_(None))
        .order_by(answers.c.id.desc())
        .limit(1)
    )
    changed = (
        select(edits.c.id, edits.c.answer, answers.c.entry, answers.c.step, edits.c.edited_at)
        .join(answers, answers.c.id == edits.c.answer)
        .join(entries, entries.c.id == answers.c.entry)
        .where(edits.c.mentor == mentor.id, edits.c.taken_back_at.is_(None))
        .where(answers.c.taken_back_at.is_(None))
        .where(edits.c.edited_at >= since, entries.c.discarded_at.is_(None))
        .order_by(edits.c.id.desc())
        .limit(1)
    )
    if run:
        said, changed = said.where(answers.c.entry == run), changed.where(answers.c.entry == run)
    if answer:
        changed = changed.where(edits.c.answer == answer)
    last = None if answer else conn.execute(said).one_or_none()
    edit = conn.execute(changed).one_or_none() if edited else None
    if edit is not None and (last is None or edit.edited_at >= last.said_at):
        return LastChange(
            run=edit.entry,
            answer=edit.answer,
            step=edit.step,
            edit=edit.id,
            pieces=_pieces(conn, mentor, edit.entry),
            at=edit.edited_at,
        )
    if last is None:
        return LastChange()
    pieces = _pieces(conn, mentor, last.entry)
    return LastChange(
        run=last.entry, answer=last.id, step=last.step, pieces=pieces, at=last.said_at
    )


def read_versions(conn: Connection, mentor: Mentor, answer: int) -> Versions:
    """An answer that stands, with every text that it had before."""
    row = conn.execute(_NOW, {"of": mentor.id, "this": answer}).one_or_none()
    if row is None:
        return Versions()
    before = conn.execute(_BEFORE, {"of": mentor.id, "this": answer})
    return Versions(
        text=row.text or "",
        entry=row.entry,
        before=tuple((each.edited_at, each.old_text or "") for each in before),
    )


def _pieces(conn: Connection, mentor: Mentor, run: int) -> int:
    state = read_state(conn, mentor, run)
    return state.pieces if state is not None else 0


_NOW: Final = (
    select(answers.c.text, answers.c.entry)
    .join(entries, entries.c.id == answers.c.entry)
    .where(answers.c.mentor == bindparam("of"), answers.c.id == bindparam("this"))
    .where(answers.c.taken_back_at.is_(None), entries.c.discarded_at.is_(None))
)
_BEFORE: Final = (
    select(edits.c.edited_at, edits.c.old_text)
    .where(edits.c.mentor == bindparam("of"), edits.c.answer == bindparam("this"))
    .where(edits.c.taken_back_at.is_(None))
    .order_by(edits.c.id.desc())
)
