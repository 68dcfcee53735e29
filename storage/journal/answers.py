"""Entries and their answers: nothing is overwritten, nothing is deleted.

An answer that is taken back keeps its row and gets a date, an edit keeps the old text, a discarded
entry keeps everything: a bin and a history need screens only. What an entry says of itself
(ability, mentee, outcome) is read off its standing answers at every change.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy.exc import NoResultFound

from flows.calendar.schedule import to_instant
from flows.effects import FileAnswer, KeepPrivate, Recall, Restore, SaveAnswer, Star
from flows.events import Media, Said
from flows.lines import Instant, Line, Marked, Value
from framework.model import DEFAULT_EDITION, Edition
from storage.journal import evidence
from storage.journal.evidence import EVIDENCE
from storage.journal.runs import read_state
from storage.people import Mentor, is_former, meet_mentee
from storage.tables import answers, attachments, edits, entries, mentees, runs, touches

LANGUAGE = "en"
STILL: Final = "still"
"""The step by which an earlier line of the mentor's is taken over: their own words once more."""
BIN: Final = timedelta(days=30)
"""How long a deleted entry can be put back."""
ENTRIES_ERASED_AT_ONCE: Final = 200


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
    shows = said is not None and said.media is not None and said.media.kind in EVIDENCE
    _describe(
        conn,
        mentor,
        effect.run,
        at,
        new,
        named=effect.mentee,
        about=effect.ability,
        edition=effect.edition,
        wording=effect.wording,
        evidenced=shows,
    )
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
    _describe(conn, mentor, effect.run, at, moved, named=effect.mentee, edition=effect.edition)
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
    option: str = "",
) -> bool:
    """Give an answer a new text, and one that was a choice another `option`, and keep the old
    ones; False if there is nothing to change. From now on it is found by the `message` that the
    text came in."""
    row = conn.execute(_READ, _mine(mentor, answer)).one_or_none()
    if row is None or (row.text == text and option in ("", row.option)):
        return False
    # A name that was typed is answer and option in one; both change.
    chosen = option or (text if row.step == "mentee" else row.option)
    conn.execute(
        insert(edits),
        {
            "mentor": mentor.id,
            "answer": answer,
            "old_text": row.text,
            "old_option": row.option,
            "edited_at": at,
        },
    )
    _set_text(conn, mentor, answer, text, chosen if row.option is not None else None, at)
    if message is not None:
        conn.execute(_CHANGE, _mine(mentor, answer) | {"message": message})
    return True


def find_by_message(conn: Connection, mentor: Mentor, message: int) -> int | None:
    """The standing answer that a message of the mentor's became."""
    return conn.execute(_BECAME, _mine(mentor, message)).scalar_one_or_none()


def find_place(conn: Connection, mentor: Mentor, message: int) -> tuple[int, int] | None:
    """The standing answer that a message became, and its entry."""
    answer = find_by_message(conn, mentor, message)
    if answer is None:
        return None
    return answer, conn.execute(_READ, _mine(mentor, answer)).one().entry


def take_back(
    conn: Connection, mentor: Mentor, answer: int, edit: int | None, at: datetime
) -> None:
    """Take back an answer, or one edit of it: then the text before that edit stands again."""
    if edit is None:
        taken = conn.execute(_TAKE_BACK, _mine(mentor, answer) | {"taken_back_at": at})
        entry = taken.scalar_one()
        # What was known before it began stands again, where a choice had taken its place.
        state = read_state(conn, mentor, entry)
        named, about = (state.facts.mentee, state.facts.ability) if state else ("", "")
        _describe(conn, mentor, entry, at, named=named, about=about)
        return
    old = conn.execute(_TAKE_EDIT_BACK, _mine(mentor, edit) | {"taken_back_at": at}).one()
    _set_text(conn, mentor, answer, old.old_text, old.old_option, at)


def restore(conn: Connection, mentor: Mentor, effect: Restore, at: datetime) -> None:
    """Out of the bin, as it was."""
    conn.execute(_CHANGE_ENTRY, _mine(mentor, effect.entry) | {"discarded_at": None})
    conn.execute(_REOPEN, _mine(mentor, effect.entry))


def star(conn: Connection, mentor: Mentor, effect: Star, at: datetime) -> None:
    conn.execute(_CHANGE_ENTRY, _mine(mentor, effect.entry) | {"starred": effect.starred})


def keep_private(conn: Connection, mentor: Mentor, effect: KeepPrivate, at: datetime) -> None:
    conn.execute(_CHANGE_ENTRY, _mine(mentor, effect.entry) | {"private": effect.private})


def recall(conn: Connection, mentor: Mentor, effect: Recall, at: datetime) -> None:
    conn.execute(_CHANGE_ENTRY, _mine(mentor, effect.entry) | {"recalled_at": at})


def empty_bin(conn: Connection, at: datetime) -> int:
    """Erase what has been in the bin for 30 days, some of it at a time; how many entries."""
    those = (
        conn.execute(_BINNED, {"before": at - BIN, "most": ENTRIES_ERASED_AT_ONCE}).scalars().all()
    )
    if those:
        conn.execute(_ERASE, {"those": those})
    return len(those)


def discard(conn: Connection, mentor: Mentor, entry: int, at: datetime) -> None:
    conn.execute(_CHANGE_ENTRY, _mine(mentor, entry) | {"discarded_at": at})


# Small parts


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
    conn: Connection,
    mentor: Mentor,
    answer: int,
    text: str | None,
    option: str | None,
    at: datetime,
) -> None:
    values = {"text": text, "option": option}
    entry = conn.execute(_READ, _mine(mentor, answer)).one().entry
    conn.execute(_CHANGE, _mine(mentor, answer) | values)
    _describe(conn, mentor, entry, at)


def _describe(
    conn: Connection,
    mentor: Mentor,
    run: int,
    at: datetime,
    *more: _Answer,
    named: str = "",
    about: str = "",
    edition: Edition = DEFAULT_EDITION,
    wording: int | None = None,
    evidenced: bool = False,
) -> None:
    """Read ability, mentee, outcome, day and beginning off the answers that stand, and `more` that
    will in a moment; the first begins the entry, of this `edition`. The mentee is `named` before,
    or on the way, and so may be the ability that it is `about`. With another ability it is not
    known any more which `wording` was asked."""
    rows = conn.execute(_LEFT, _mine(mentor, run)).all()
    if not rows:
        raise NoResultFound("this mentor has no such conversation")
    begun, mentee, called = rows[0].begun is not None, rows[0].mentee, rows[0].called
    left = [
        _Answer(row.step, row.option, row.said_at, row.taken_back_at)
        for row in rows
        if row.step is not None
    ] + list(more)
    standing = [each for each in left if each.taken_back_at is None]
    chosen = {each.step: each.option for each in standing if each.option is not None}
    said = [each.said_at for each in standing if each.option is None or each.step == STILL]
    values: dict[str, object] = {
        "outcome": chosen.get("outcome"),
        "reflected": bool(said),
    }
    if chosen.get("ability") or about or any(each.step == "ability" for each in left):
        values["ability"] = chosen.get("ability") or about or None
        if begun and values["ability"] != rows[0].ability:
            values["wording"] = None
    if wording is not None:
        values["wording"] = wording
    first_at = min(said or [each.said_at for each in standing], default=at)
    began_at = _find_day(chosen.get("date"), first_at, mentor.zone)
    if said:
        values["began_at"] = began_at
    name = chosen.get("mentee") or named
    if name and (mentee is None or called.casefold() != name.casefold()):
        if mentee is None or not is_former(conn, mentor, mentee, name):
            values["mentee"] = meet_mentee(conn, mentor, name, at)
    elif not name and any(each.step == "mentee" for each in left):
        values["mentee"] = None
    if begun:
        # Only what was evidence before may have ceased to be.
        shows = evidenced or (rows[0].evidenced and evidence.is_evidenced(conn, mentor, run))
        conn.execute(_CHANGE_ENTRY, _mine(mentor, run) | values | {"evidenced": shows})
    else:
        bare = {"id": run, "mentor": mentor.id, "began_at": at, "mentee": None, "ability": None}
        bare |= {"framework": edition.framework, "framework_version": edition.version}
        bare["wording"] = None
        conn.execute(_BEGIN, bare | values | {"evidenced": evidenced})
    if any(each.step == "also" for each in left):
        under = rows[0].framework if begun else edition.framework
        _touch(conn, mentor, run, chosen, began_at, under)


def _find_day(day: str | None, said_at: datetime, zone: str) -> datetime:
    """When it was: on the day that the mentor gave, at the time at which it was said."""
    if day is None:
        return said_at
    wall = said_at.astimezone(ZoneInfo(zone)).time()
    return to_instant(date.fromisoformat(day), wall, zone)


def _touch(
    conn: Connection,
    mentor: Mentor,
    entry: int,
    chosen: Mapping[str, str | None],
    at: datetime,
    framework: str,
) -> None:
    """The ability that was "also today" in this entry."""
    conn.execute(_UNTOUCH, _mine(mentor, entry))
    ability, how = chosen.get("also"), chosen.get("also_how")
    if ability and how:
        row = {"mentor": mentor.id, "entry": entry, "framework": framework, "touched_at": at}
        conn.execute(insert(touches), {**row, "ability": ability, "did": how == "did"})


def _mine(mentor: Mentor, this: int) -> dict[str, Any]:
    return {"this": this, "of": mentor.id}


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
    .returning(edits.c.old_text, edits.c.old_option)
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
_UNTOUCH: Final = delete(touches).where(
    touches.c.entry == bindparam("this"), touches.c.mentor == bindparam("of")
)
_REOPEN: Final = (
    update(runs)
    .where(runs.c.id == bindparam("this"), runs.c.mentor == bindparam("of"))
    .where(runs.c.status == "discarded")
    .values(status="done")
)
_BINNED: Final = (
    select(entries.c.id)
    .where(entries.c.discarded_at < bindparam("before"))
    .order_by(entries.c.discarded_at)  # by id, SQLite would read every entry there is
    .limit(bindparam("most"))
)
_ERASE: Final = delete(runs).where(runs.c.id.in_(bindparam("those", expanding=True)))
_CHANGE_ENTRY: Final = update(entries).where(
    entries.c.id == bindparam("this"), entries.c.mentor == bindparam("of")
)
# What a run has left so far: a row for each answer, or one without, of an entry or none.
_LEFT: Final = (
    select(
        entries.c.id.label("begun"),
        entries.c.mentee,
        mentees.c.name.label("called"),
        entries.c.evidenced,
        entries.c.ability,
        entries.c.framework,
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
