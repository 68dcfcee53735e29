"""One entry with all that stands in it, read by owner."""

from typing import Any, Final

from sqlalchemy import Connection, bindparam, func, or_, select

from flows.events import Media, Part
from flows.facts import AnswerView, Binned, Kept, OneEntry, OneMedia
from flows.lines import Line
from flows.views import EntryHead, Quote
from storage.journal.aside import leave_out
from storage.journal.pages import HEADS, find_written, read_heads, to_head
from storage.people import Mentor
from storage.tables import answers, attachments, edits, entries
from storage.tables.journal import STANDS


def read_entry(conn: Connection, mentor: Mentor, entry: int) -> OneEntry:
    """An entry that counts, or one in the bin."""
    row = conn.execute(_HEAD, {"of": mentor.id, "this": entry}).one_or_none()
    if row is None:
        return OneEntry(head=None)
    before = None
    if row.ability is not None:
        about = {"about": row.ability, "under": row.framework}
        given = {"of": mentor.id, "this": entry, "at": row.began_at, **about}
        before = conn.execute(leave_out(mentor, _BEFORE), given).scalar_one_or_none()
    written = conn.execute(_WRITTEN, {"of": mentor.id, "this": entry}).scalar_one()
    return OneEntry(
        head=to_head(row).model_copy(
            update={"written_at": find_written(row, written, mentor.zone)}
        ),
        answers=_read_answers(conn, mentor, entry, row.ability),
        before=before or 0,
        private=row.private,
        binned_at=row.discarded_at,
    )


def read_taken_back(conn: Connection, mentor: Mentor, entry: int) -> Binned:
    """What was taken back in an entry, and lies in the bin."""
    rows = conn.execute(_TAKEN, {"of": mentor.id, "this": entry}).all()
    words = {row.id: (row.said_at, row.text or f"[{row.kind}]") for row in rows}
    head = read_head(conn, mentor, entry) if words else None
    return Binned(head=head, words=tuple(words.values()) if head else ())


def read_head(conn: Connection, mentor: Mentor, entry: int) -> EntryHead | None:
    """An entry as a list shows it."""
    found = read_heads(conn, mentor, [entry])
    return found[0] if found else None


def read_quote(conn: Connection, mentor: Mentor, entry: int) -> Quote | None:
    """What was said in an entry, to be quoted back; None of one that is private or in the bin."""
    row = conn.execute(_QUOTED, {"of": mentor.id, "this": entry}).one_or_none()
    head = read_head(conn, mentor, entry) if row else None
    if head is None:
        return None
    return Quote(entry=entry, at=head.at, text=head.text, ability=head.ability, mentee=head.mentee)


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
    """Every standing answer of an entry, in order: the mentor's own words, and what was chosen."""
    rows = conn.execute(_PARTS, {"of": mentor.id, "this": entry})
    return tuple(
        Part(answer=row.id, text=row.text or "", step=row.step, option=row.option or "")
        for row in rows
    )


# Small parts


def _read_answers(
    conn: Connection, mentor: Mentor, entry: int, ability: str | None
) -> tuple[AnswerView, ...]:
    """The standing answers of an entry, those to one question together under it. What came up
    beside its `ability` is not that one once more."""
    edited = select(edits.c.answer).where(
        edits.c.mentor == mentor.id, edits.c.taken_back_at.is_(None)
    )
    rows = conn.execute(
        select(answers, answers.c.id.in_(edited).label("edited"))
        .where(answers.c.entry == entry, answers.c.mentor == mentor.id)
        .where(answers.c.taken_back_at.is_(None))
        .order_by(answers.c.id)
    ).all()
    if any(row.step == "also" and row.option == ability for row in rows):
        rows = [row for row in rows if row.step not in ("also", "also_how")]
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


# The statements of every day are built once: building one takes longer than running it.

_HEAD: Final = HEADS.where(entries.c.id == bindparam("this"), entries.c.reflected)
_BEFORE: Final = (
    select(entries.c.id)
    .where(entries.c.mentor == bindparam("of"), STANDS, entries.c.ability == bindparam("about"))
    .where(entries.c.framework == bindparam("under"))
    .where(
        entries.c.began_at <= bindparam("at"),
        or_(entries.c.began_at < bindparam("at"), entries.c.id < bindparam("this")),
    )
    .order_by(entries.c.began_at.desc(), entries.c.id.desc())
    .limit(1)
)
_WRITTEN: Final = select(func.min(answers.c.said_at)).where(
    answers.c.entry == bindparam("this"),
    answers.c.mentor == bindparam("of"),
    answers.c.taken_back_at.is_(None),
    answers.c.option.is_(None),
)
_QUOTED: Final = select(entries.c.id).where(
    entries.c.mentor == bindparam("of"),
    STANDS,
    entries.c.id == bindparam("this"),
    entries.c.private.is_(False),
)
_PARTS: Final = (
    select(answers.c.id, answers.c.text, answers.c.step, answers.c.option)
    .where(answers.c.entry == bindparam("this"), answers.c.mentor == bindparam("of"))
    .where(answers.c.taken_back_at.is_(None))
    .order_by(answers.c.id)
)
_TAKEN: Final = (
    select(answers.c.id, answers.c.said_at, answers.c.text, attachments.c.kind)
    .join(attachments, attachments.c.answer == answers.c.id, isouter=True)
    .where(answers.c.entry == bindparam("this"), answers.c.mentor == bindparam("of"))
    .where(answers.c.taken_back_at.is_not(None), answers.c.option.is_(None))
    .order_by(answers.c.id, attachments.c.id)
)
