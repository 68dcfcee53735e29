"""Entries and their answers: nothing is overwritten, nothing is deleted.

An answer that is taken back keeps its row and gets a date, an edit keeps the old text, a discarded
entry keeps everything: a bin and a history need screens only. What an entry says of itself
(ability, mentee, outcome) is read off its standing answers at every change.
"""

from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlalchemy.exc import NoResultFound

from flows.effects import FileAnswer, SaveAnswer
from flows.events import Media, Said
from flows.lines import Instant, Line, Marked, Value
from storage.people import Mentor, meet_mentee
from storage.tables import answers, attachments, edits, entries, mentees, runs

LANGUAGE = "en"


class _Answer(NamedTuple):
    """As much of an answer as its entry is described by."""

    step: str
    option: str | None
    said_at: datetime
    taken_back_at: datetime | None = None


def add_answer(conn: Connection, mentor: Mentor, effect: SaveAnswer, at: datetime) -> int:
    """Save one answer; the first one begins the entry."""
    said = effect.said
    new = _Answer(effect.step, effect.option or None, said.at if said else at)
    _describe(conn, mentor, effect.run, at, new, named=effect.mentee)
    row = {
        "mentor": mentor.id,
        "entry": effect.run,
        "step": new.step,
        "prompt": _seal_prompt(effect.prompt, effect.options),
        "option": new.option,
        "text": effect.label or (said.text if said else ""),
        "forwarded_from": said.forwarded_from if said else None,
        "said_at": new.said_at,
        "message": said.message if said else None,
    }
    answer = int(conn.execute(_ADD, row).scalar_one())
    if said is not None and said.media is not None:
        _attach(conn, mentor, answer, said.media)
    return answer


def file_answer(conn: Connection, mentor: Mentor, effect: FileAnswer, at: datetime) -> None:
    """Move an answer under another question; both entries are described anew."""
    before = conn.execute(_READ, _mine(mentor, effect.answer)).one()
    moved = _Answer(effect.step, before.option, before.said_at)
    _describe(conn, mentor, effect.run, at, moved, named=effect.mentee)
    prompt = _seal_prompt(effect.prompt)
    place = {"entry": effect.run, "step": effect.step, "prompt": prompt}
    conn.execute(_CHANGE, _mine(mentor, effect.answer) | place)
    _describe(conn, mentor, before.entry, at)


def list_said(conn: Connection, mentor: Mentor, entry: int) -> list[Said]:
    """What was said in an entry, as events that name the answers they are saved in."""
    rows = conn.execute(_SAID, _mine(mentor, entry))
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
    row = conn.execute(_READ, _mine(mentor, answer)).one_or_none()
    if row is None or row.text == text:
        return False
    old = {"mentor": mentor.id, "answer": answer, "old_text": row.text, "edited_at": at}
    conn.execute(insert(edits), old)
    _set_text(conn, mentor, answer, text, at)
    if message is not None:
        conn.execute(_CHANGE, _mine(mentor, answer) | {"message": message})
    return True


def find_by_message(conn: Connection, mentor: Mentor, message: int) -> int | None:
    """The standing answer that a message of the mentor's became."""
    return conn.execute(_BECAME, _mine(mentor, message)).scalar_one_or_none()


def take_back(
    conn: Connection, mentor: Mentor, answer: int, edit: int | None, at: datetime
) -> None:
    """Take back an answer, or one edit of it: then the text before that edit stands again."""
    if edit is None:
        entry = conn.execute(_TAKE_BACK, _mine(mentor, answer) | {"taken_back_at": at})
        _describe(conn, mentor, entry.scalar_one(), at)
        return
    old = conn.execute(_TAKE_EDIT_BACK, _mine(mentor, edit) | {"taken_back_at": at})
    _set_text(conn, mentor, answer, old.scalar_one(), at)


def discard(conn: Connection, mentor: Mentor, entry: int, at: datetime) -> None:
    conn.execute(_CHANGE_ENTRY, _mine(mentor, entry) | {"discarded_at": at})


# Small parts


def _mine(mentor: Mentor, this: int) -> dict[str, Any]:
    return {"this": this, "of": mentor.id}


def _seal_prompt(prompt: Line, options: tuple[str, ...] = ()) -> dict[str, object]:
    return {
        "template": prompt.template,
        "values": {key: _plain(value) for key, value in prompt.values.items()},
        "language": LANGUAGE,
        "options": list(options),
    }


def _plain(value: Value) -> str | int:
    if isinstance(value, Instant):
        value = value.at
    if isinstance(value, Marked):
        value = value.text
    return value.isoformat() if isinstance(value, datetime) else value


def _attach(conn: Connection, mentor: Mentor, answer: int, media: Media) -> None:
    row = {"mentor": mentor.id, "answer": answer, **media.model_dump()}
    conn.execute(insert(attachments), row)


def _set_text(
    conn: Connection, mentor: Mentor, answer: int, text: str | None, at: datetime
) -> None:
    """A name that was typed is answer and option in one; both change."""
    row = conn.execute(_READ, _mine(mentor, answer)).one()
    values = {"text": text}
    if row.step == "mentee" and row.option is not None:
        values["option"] = text
    conn.execute(_CHANGE, _mine(mentor, answer) | values)
    _describe(conn, mentor, row.entry, at)


def _describe(
    conn: Connection, mentor: Mentor, run: int, at: datetime, *more: _Answer, named: str = ""
) -> None:
    """Read ability, mentee, outcome and the beginning off the answers that stand, and `more` that
    will in a moment; the first begins the entry. The mentee is `named` before, or on the way."""
    rows = conn.execute(_LEFT, _mine(mentor, run)).all()
    if not rows:
        raise NoResultFound("this mentor has no such conversation")
    begun, mentee = rows[0].begun is not None, rows[0].mentee
    left = [_Answer(*row[2:]) for row in rows if row.step is not None] + list(more)
    standing = [each for each in left if each.taken_back_at is None]
    chosen = {each.step: each.option for each in standing if each.option is not None}
    said = [each.said_at for each in standing if each.option is None]
    values: dict[str, object] = {
        "ability": chosen.get("ability"),
        "outcome": chosen.get("outcome"),
        "reflected": bool(said),
    }
    if said:
        values["began_at"] = min(said)
    name = chosen.get("mentee") or named
    if name and (mentee is None or mentee.casefold() != name.casefold()):
        values["mentee"] = meet_mentee(conn, mentor, name, at)
    elif not name and any(each.step == "mentee" for each in left):
        values["mentee"] = None
    if begun:
        conn.execute(_CHANGE_ENTRY, _mine(mentor, run) | values)
    else:
        bare = {"id": run, "mentor": mentor.id, "began_at": at, "mentee": None}
        conn.execute(_BEGIN, bare | values)


# The statements are built once: building one takes longer than running it. What they change is
# named by the values that they are given.

_MINE: Final = answers.c.mentor == bindparam("of")
_THIS: Final = answers.c.id == bindparam("this")
_STANDS: Final = answers.c.taken_back_at.is_(None)

_ADD: Final = insert(answers).returning(answers.c.id)
_READ: Final = select(
    answers.c.entry, answers.c.step, answers.c.option, answers.c.text, answers.c.said_at
).where(_THIS, _MINE)
_CHANGE: Final = update(answers).where(_THIS, _MINE)
_TAKE_BACK: Final = _CHANGE.where(_STANDS).returning(answers.c.entry)
_TAKE_EDIT_BACK: Final = (
    update(edits)
    .where(edits.c.id == bindparam("this"), edits.c.mentor == bindparam("of"))
    .returning(edits.c.old_text)
)
_SAID: Final = (
    select(answers.c.id, answers.c.text, answers.c.said_at)
    .where(answers.c.entry == bindparam("this"), _MINE, _STANDS, answers.c.option.is_(None))
    .order_by(answers.c.id)
)
_BECAME: Final = (
    select(answers.c.id)
    .where(_MINE, _STANDS, answers.c.message == bindparam("this"))
    .order_by(answers.c.id.desc())
    .limit(1)
)
_BEGIN: Final = insert(entries)
_CHANGE_ENTRY: Final = update(entries).where(
    entries.c.id == bindparam("this"), entries.c.mentor == bindparam("of")
)
# What a run has left so far: a row for each answer, or one without, of an entry or none.
_LEFT: Final = (
    select(
        entries.c.id.label("begun"),
        mentees.c.name.label("mentee"),
        answers.c.step,
        answers.c.option,
        answers.c.said_at,
        answers.c.taken_back_at,
    )
    .select_from(runs)
    .join(entries, entries.c.id == runs.c.id, isouter=True)
    .join(mentees, mentees.c.id == entries.c.mentee, isouter=True)
    .join(
        answers,
        (answers.c.entry == runs.c.id) & (answers.c.mentor == runs.c.mentor),
        isouter=True,
    )
    .where(runs.c.id == bindparam("this"), runs.c.mentor == bindparam("of"))
    .order_by(answers.c.id)
)
