"""What the screens of the journal show, read by owner: pages, entries, counts, the last change."""

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, bindparam, func, select

from flows.events import Media, Part
from flows.facts import (
    AnswerView,
    JournalPage,
    Kept,
    LastChange,
    OneEntry,
    OneMedia,
    Records,
)
from flows.journal import PAGE
from flows.lines import Line
from flows.views import EntryHead
from framework.coverage import Touch
from storage.people import Mentor
from storage.runs import read_state
from storage.tables import answers, attachments, edits, entries, mentees, runs

UNDO = timedelta(hours=24)

# The statements of every day are built once: building one takes longer than running it.

# Entries in the mentor's own words that are not in the bin.
_COUNTS: Final = (
    entries.c.mentor == bindparam("of"),
    entries.c.reflected.is_(True),
    entries.c.discarded_at.is_(None),
)
_COUNT: Final = select(func.count()).where(*_COUNTS)
_HISTORY: Final = (
    select(entries.c.ability, func.count(), func.max(entries.c.began_at))
    .where(*_COUNTS, entries.c.ability.is_not(None))
    .group_by(entries.c.ability)
)
_HEADS: Final = (
    select(
        entries.c.id,
        entries.c.began_at,
        entries.c.ability,
        entries.c.outcome,
        mentees.c.name,
        runs.c.status,
        runs.c.touched_at,
    )
    .join(runs, runs.c.id == entries.c.id)
    .join(mentees, mentees.c.id == entries.c.mentee, isouter=True)
    .where(*_COUNTS)
)
_PAGE: Final = (
    _HEADS.order_by(entries.c.began_at.desc(), entries.c.id.desc())
    .limit(PAGE)
    .offset(bindparam("skipped"))
)
_HEAD: Final = _HEADS.where(entries.c.id == bindparam("this"))


def read_page(conn: Connection, mentor: Mentor, page: int) -> JournalPage:
    """A page of the journal; one beyond the last is the last."""
    total = count_entries(conn, mentor)
    page = max(0, min(page, (total - 1) // PAGE))
    rows = conn.execute(_PAGE, {"of": mentor.id, "skipped": page * PAGE})
    heads = tuple(_head(row, _begin(conn, mentor, row.id)) for row in rows.all())
    return JournalPage(heads=heads, page=page, total=total)


def count_entries(conn: Connection, mentor: Mentor) -> int:
    return conn.execute(_COUNT, {"of": mentor.id}).scalar_one()


def read_entry(conn: Connection, mentor: Mentor, entry: int) -> OneEntry:
    row = conn.execute(_HEAD, {"of": mentor.id, "this": entry}).one_or_none()
    if row is None:
        return OneEntry(head=None)
    return OneEntry(head=_head(row), answers=_read_answers(conn, mentor, entry))


def read_media(conn: Connection, mentor: Mentor, attachment: int) -> OneMedia:
    """A file that still belongs to something: it goes with its answer, and with its entry."""
    row = conn.execute(
        select(attachments)
        .join(answers, answers.c.id == attachments.c.answer)
        .join(entries, entries.c.id == answers.c.entry)
        .where(attachments.c.id == attachment, attachments.c.mentor == mentor.id)
        .where(answers.c.taken_back_at.is_(None), entries.c.discarded_at.is_(None))
    ).one_or_none()
    return OneMedia(kept=_kept(row) if row else None)


def list_parts(conn: Connection, mentor: Mentor, entry: int) -> tuple[Part, ...]:
    """The answers of an entry that can be edited: the mentor's own words."""
    rows = conn.execute(
        select(answers.c.id, answers.c.text)
        .where(answers.c.entry == entry, answers.c.mentor == mentor.id)
        .where(answers.c.taken_back_at.is_(None), answers.c.option.is_(None))
        .order_by(answers.c.id)
    )
    return tuple(Part(answer=row.id, text=row.text) for row in rows if row.text)


def read_history(conn: Connection, mentor: Mentor) -> dict[str, Touch]:
    """How often and when each ability was reflected."""
    rows = conn.execute(_HISTORY, {"of": mentor.id})
    return {code: Touch(reflections=count, last_at=last_at) for code, count, last_at in rows}


def read_records(conn: Connection, mentor: Mentor) -> Records:
    both = select(func.count(), func.min(entries.c.began_at)).where(*_COUNTS)
    total, since = conn.execute(both, {"of": mentor.id}).one()
    return Records(history=read_history(conn, mentor), entries=total, since=since)


def find_last_change(
    conn: Connection, mentor: Mentor, at: datetime, *, run: int = 0, answer: int = 0
) -> LastChange:
    """The youngest change of the last day that stands: in this run, of this answer, or of all."""
    since = at - UNDO
    said = (
        select(answers.c.id, answers.c.entry, answers.c.step, answers.c.said_at)
        .join(entries, entries.c.id == answers.c.entry)
        .where(answers.c.mentor == mentor.id, answers.c.taken_back_at.is_(None))
        .where(answers.c.said_at >= since, entries.c.discarded_at.is_(None))
        .order_by(answers.c.id.desc())
        .limit(1)
    )
    edited = (
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
        said, edited = said.where(answers.c.entry == run), edited.where(answers.c.entry == run)
    if answer:
        edited = edited.where(edits.c.answer == answer)
    last = None if answer else conn.execute(said).one_or_none()
    edit = conn.execute(edited).one_or_none()
    if edit is not None and (last is None or edit.edited_at >= last.said_at):
        return LastChange(
            run=edit.entry,
            answer=edit.answer,
            step=edit.step,
            edit=edit.id,
            pieces=_pieces(conn, mentor, edit.entry),
        )
    if last is None:
        return LastChange()
    pieces = _pieces(conn, mentor, last.entry)
    return LastChange(run=last.entry, answer=last.id, step=last.step, pieces=pieces)


# Small parts


def _pieces(conn: Connection, mentor: Mentor, run: int) -> int:
    state = read_state(conn, mentor, run)
    return state.pieces if state is not None else 0


def _head(row: Any, begins: str = "") -> EntryHead:
    return EntryHead(
        id=row.id,
        at=row.began_at,
        mentee=row.name or "",
        ability=row.ability or "",
        outcome=row.outcome or "",
        begins=begins,
        left_at=row.touched_at if row.status == "left" else None,
    )


def _begin(conn: Connection, mentor: Mentor, entry: int) -> str:
    """The first words of an entry, or what came instead of words."""
    for answer in _read_answers(conn, mentor, entry):
        if answer.said and answer.text:
            return answer.text
        if answer.said and answer.kept:
            return f"[{answer.kept[0].media.kind}]"
    return ""


def _read_answers(conn: Connection, mentor: Mentor, entry: int) -> tuple[AnswerView, ...]:
    """The standing answers of an entry, those to one question together under it."""
    edited = select(edits.c.answer).where(
        edits.c.mentor == mentor.id, edits.c.taken_back_at.is_(None)
    )
    rows = conn.execute(
        select(answers, answers.c.id.in_(edited).label("edited"))
        .where(answers.c.entry == entry, answers.c.mentor == mentor.id)
        .where(answers.c.taken_back_at.is_(None))
        .order_by(answers.c.id)
    ).all()
    kept: dict[int, list[Kept]] = {row.id: [] for row in rows}
    files = select(attachments).where(
        attachments.c.mentor == mentor.id, attachments.c.answer.in_(kept)
    )
    for row in conn.execute(files.order_by(attachments.c.id)):
        kept[row.answer].append(_kept(row))
    views, before = [], ""
    for row in sorted(rows, key=lambda row: [each.step for each in rows].index(row.step)):
        prompt = Line(template=row.prompt["template"], values=row.prompt["values"])
        views.append(
            AnswerView(
                prompt=prompt if row.step != before else Line(template=""),
                text=row.text or "",
                said=row.option is None,
                edited=row.edited,
                forwarded_from=row.forwarded_from,
                kept=tuple(kept[row.id]),
            )
        )
        before = row.step
    return tuple(views)


def _kept(row: Any) -> Kept:
    media = Media(
        kind=row.kind,
        file_id=row.file_id,
        unique_id=row.unique_id,
        size=row.size,
        duration=row.duration,
        name=row.name,
    )
    return Kept(id=row.id, media=media)
