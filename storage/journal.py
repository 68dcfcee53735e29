"""Entries and their answers: nothing is overwritten, nothing is deleted.

An answer that is taken back keeps its row and gets a date, an edit keeps the old text, a discarded
entry keeps everything: a bin and a history need screens only. What an entry says of itself
(ability, mentee, outcome) is read off its standing answers after every change.
"""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from flows.effects import FileAnswer, SaveAnswer
from flows.events import Media, Said
from flows.lines import Line
from storage.people import Mentor, meet_mentee
from storage.tables import answers, attachments, edits, entries, runs

LANGUAGE = "en"


def add_answer(conn: Connection, mentor: Mentor, effect: SaveAnswer, at: datetime) -> int:
    """Save one answer; the first one begins the entry."""
    _begin_entry(conn, mentor, effect.run, effect.mentee, at)
    said = effect.said
    new = (
        insert(answers)
        .values(
            mentor=mentor.id,
            entry=effect.run,
            step=effect.step,
            prompt=_seal_prompt(effect.prompt, effect.options),
            option=effect.option or None,
            text=effect.label or (said.text if said else ""),
            forwarded_from=said.forwarded_from if said else None,
            said_at=said.at if said else at,
            message=said.message if said else None,
        )
        .returning(answers.c.id)
    )
    answer = int(conn.execute(new).scalar_one())
    if said is not None and said.media is not None:
        _attach(conn, mentor, answer, said.media)
    _describe(conn, mentor, effect.run, at)
    return answer


def file_answer(conn: Connection, mentor: Mentor, effect: FileAnswer, at: datetime) -> None:
    """Move an answer under another question; both entries are described anew."""
    before = conn.execute(
        select(answers.c.entry).where(answers.c.id == effect.answer, answers.c.mentor == mentor.id)
    ).scalar_one()
    _begin_entry(conn, mentor, effect.run, effect.mentee, at)
    conn.execute(
        update(answers)
        .where(answers.c.id == effect.answer, answers.c.mentor == mentor.id)
        .values(entry=effect.run, step=effect.step, prompt=_seal_prompt(effect.prompt))
    )
    for entry in (before, effect.run):
        _describe(conn, mentor, entry, at)


def list_said(conn: Connection, mentor: Mentor, entry: int) -> list[Said]:
    """What was said in an entry, as events that name the answers they are saved in."""
    rows = conn.execute(
        select(answers.c.id, answers.c.text, answers.c.said_at)
        .where(answers.c.entry == entry, *_stands(mentor), answers.c.option.is_(None))
        .order_by(answers.c.id)
    )
    return [Said(at=row.said_at, text=row.text or "", filed=row.id) for row in rows]


def edit_answer(
    conn: Connection,
    mentor: Mentor,
    answer: int,
    text: str,
    at: datetime,
    message: int | None = None,
) -> bool:
    """Give an answer a new text and keep the old one; False if there is nothing to change. From
    now on it is found by the `message` that the text came in."""
    row = conn.execute(
        select(answers.c.entry, answers.c.text, answers.c.option).where(
            answers.c.id == answer, answers.c.mentor == mentor.id
        )
    ).one_or_none()
    if row is None or row.text == text:
        return False
    old = insert(edits).values(mentor=mentor.id, answer=answer, old_text=row.text, edited_at=at)
    conn.execute(old)
    _set_text(conn, mentor, answer, text, at)
    if message is not None:
        mine = (answers.c.id == answer, answers.c.mentor == mentor.id)
        conn.execute(update(answers).where(*mine).values(message=message))
    return True


def find_by_message(conn: Connection, mentor: Mentor, message: int) -> int | None:
    """The standing answer that a message of the mentor's became."""
    return conn.execute(
        select(answers.c.id)
        .where(*_stands(mentor), answers.c.message == message)
        .order_by(answers.c.id.desc())
        .limit(1)
    ).scalar_one_or_none()


def take_back(
    conn: Connection, mentor: Mentor, answer: int, edit: int | None, at: datetime
) -> None:
    """Take back an answer, or one edit of it: then the text before that edit stands again."""
    if edit is None:
        row = conn.execute(
            update(answers)
            .where(answers.c.id == answer, *_stands(mentor))
            .values(taken_back_at=at)
            .returning(answers.c.entry)
        ).one()
        _describe(conn, mentor, row.entry, at)
        return
    row = conn.execute(
        update(edits)
        .where(edits.c.id == edit, edits.c.mentor == mentor.id)
        .values(taken_back_at=at)
        .returning(edits.c.old_text)
    ).one()
    _set_text(conn, mentor, answer, row.old_text, at)


def discard(conn: Connection, mentor: Mentor, entry: int, at: datetime) -> None:
    conn.execute(
        update(entries)
        .where(entries.c.id == entry, entries.c.mentor == mentor.id)
        .values(discarded_at=at)
    )


# Small parts


def _stands(mentor: Mentor) -> tuple[ColumnElement[bool], ...]:
    return (answers.c.mentor == mentor.id, answers.c.taken_back_at.is_(None))


def _begin_entry(conn: Connection, mentor: Mentor, run: int, mentee: str, at: datetime) -> None:
    known = select(entries.c.id).select_from(runs.outerjoin(entries, entries.c.id == runs.c.id))
    own = known.where(runs.c.id == run, runs.c.mentor == mentor.id)
    if conn.execute(own).scalar_one() is not None:
        return
    met = meet_mentee(conn, mentor, mentee, at) if mentee else None
    conn.execute(insert(entries).values(id=run, mentor=mentor.id, began_at=at, mentee=met))


def _seal_prompt(prompt: Line, options: tuple[str, ...] = ()) -> dict[str, object]:
    return {
        "template": prompt.template,
        "values": {key: _plain(value) for key, value in prompt.values.items()},
        "language": LANGUAGE,
        "options": list(options),
    }


def _plain(value: str | int | datetime) -> str | int:
    return value.isoformat() if isinstance(value, datetime) else value


def _attach(conn: Connection, mentor: Mentor, answer: int, media: Media) -> None:
    values = media.model_dump()
    conn.execute(insert(attachments).values(mentor=mentor.id, answer=answer, **values))


def _set_text(
    conn: Connection, mentor: Mentor, answer: int, text: str | None, at: datetime
) -> None:
    """A name that was typed is answer and option in one; both change."""
    row = conn.execute(
        select(answers.c.entry, answers.c.option, answers.c.step).where(
            answers.c.id == answer, answers.c.mentor == mentor.id
        )
    ).one()
    values = {"text": text}
    if row.step == "mentee" and row.option is not None:
        values["option"] = text
    conn.execute(
        update(answers)
        .where(answers.c.id == answer, answers.c.mentor == mentor.id)
        .values(**values)
    )
    _describe(conn, mentor, row.entry, at)


def _describe(conn: Connection, mentor: Mentor, entry: int, at: datetime) -> None:
    """Read ability, mentee, outcome and the beginning off the answers that stand."""
    rows = conn.execute(
        select(answers.c.step, answers.c.option, answers.c.said_at)
        .where(answers.c.entry == entry, *_stands(mentor))
        .order_by(answers.c.id)
    ).all()
    chosen = {row.step: row.option for row in rows if row.option is not None}
    said = [row.said_at for row in rows if row.option is None]
    values: dict[str, object] = {
        "ability": chosen.get("ability"),
        "outcome": chosen.get("outcome"),
        "reflected": bool(said),
    }
    if said:
        values["began_at"] = min(said)
    asked = select(func.count()).where(answers.c.entry == entry, answers.c.step == "mentee")
    if "mentee" in chosen:
        values["mentee"] = meet_mentee(conn, mentor, chosen["mentee"], at)
    elif conn.execute(asked).scalar_one():
        values["mentee"] = None
    conn.execute(
        update(entries)
        .where(entries.c.id == entry, entries.c.mentor == mentor.id)
        .values(**values)
    )
