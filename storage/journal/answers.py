"""Entries and their answers: nothing is overwritten, nothing is deleted.

An answer that is taken back keeps its row and gets a date, an edit keeps the old text, a discarded
entry keeps everything: a bin and a history need screens only. After 30 days what was taken back
goes, an edit too. What an entry says of itself (ability, mentee, outcome) is read off its standing
answers at every change.
"""

from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, bindparam, delete, exists, insert, select, update

from flows.effects import FileAnswer, KeepPrivate, Recall, Restore, SaveAnswer, Star
from flows.events import Media, Said
from flows.lines import Instant, Line, Marked, Value
from flows.words.copies import Gone
from storage.calendar import plans
from storage.journal import traces
from storage.journal.description import Given, describe
from storage.journal.erasure import erase_answers, erase_entries
from storage.journal.evidence import EVIDENCE
from storage.journal.runs import close, list_states, read_state
from storage.journal.traces import Traces
from storage.people import Mentor, find_mentor
from storage.queues import copies
from storage.tables import answers, attachments, edits, entries, mentors, runs

LANGUAGE = "en"
BIN: Final = timedelta(days=30)
"""How long a deleted entry can be put back."""
ENTRIES_ERASED_AT_ONCE: Final = 200
PLANNED: Final = ("if_then", "todo")
"""Questions whose answers a plan was made of."""


def add_answer(conn: Connection, mentor: Mentor, effect: SaveAnswer, at: datetime) -> int:
    """Save one answer; the first one begins the entry."""
    said = effect.said
    new = Given(effect.step, effect.option or None, said.at if said else at)
    shows = said is not None and said.media is not None and said.media.kind in EVIDENCE
    if effect.anew:
        chosen = {"of_step": effect.step, "taken_back_at": at}
        conn.execute(_REPLACE, _mine(mentor, effect.run) | chosen)
    describe(
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
    moved = Given(effect.step, before.option, before.said_at)
    describe(conn, mentor, effect.run, at, moved, named=effect.mentee, edition=effect.edition)
    prompt = _seal_prompt(effect.prompt)
    place = {"entry": effect.run, "step": effect.step, "prompt": prompt}
    conn.execute(_CHANGE, _mine(mentor, effect.answer) | place)
    describe(conn, mentor, before.entry, at)


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


def add_file(conn: Connection, mentor: Mentor, answer: int, media: Media) -> bool:
    """Keep another file with an answer, beside those it has; False if it has this one."""
    found = conn.execute(_READ, _mine(mentor, answer)).one_or_none()
    if found is None or media.unique_id in conn.scalars(_FILES, _mine(mentor, answer)):
        return False
    _attach(conn, mentor, answer, media)
    return True


class SaidBefore(NamedTuple):
    """What a message became: a part of this entry."""

    entry: int
    at: datetime
    text: str
    has_file: bool


def read_said(conn: Connection, mentor: Mentor, message: int) -> SaidBefore | None:
    """What this message of the mentor's became, if it stands."""
    row = conn.execute(_SAID_BEFORE, _mine(mentor, message)).one_or_none()
    return SaidBefore(row.entry, row.said_at, row.text or "", row.has_file) if row else None


class Place(NamedTuple):
    """An answer, its entry, and whether that lies in the bin."""

    answer: int
    entry: int
    binned: bool


def find_place(conn: Connection, mentor: Mentor, message: int) -> Place | None:
    """Where the answer stands that a message of the mentor's became."""
    row = conn.execute(_BECAME, _mine(mentor, message)).one_or_none()
    return Place(*row) if row is not None else None


def take_back(
    conn: Connection, mentor: Mentor, answer: int, edit: int | None, at: datetime
) -> None:
    """Take back an answer, or one edit of it: then the text before that edit stands again, and of
    the newer words nothing is left."""
    if edit is None:
        taken = conn.execute(_TAKE_BACK, _mine(mentor, answer) | {"taken_back_at": at})
        entry = taken.scalar_one()
        # What was known before it began stands again, where a choice had taken its place.
        state = read_state(conn, mentor, entry)
        named, about = (state.facts.mentee, state.facts.ability) if state else ("", "")
        describe(conn, mentor, entry, at, named=named, about=about)
        _close_about(conn, mentor, entry)
        return
    new = conn.execute(_READ, _mine(mentor, answer)).one()
    old = conn.execute(_TAKE_EDIT_BACK, _mine(mentor, edit) | {"taken_back_at": at}).one()
    _set_text(conn, mentor, answer, old.old_text, old.old_option, at)
    if new.option is None:
        gone = Gone.of([new.text or ""], [old.old_text or ""])
        traces.wipe(conn, mentor, Traces(gone))


def restore(conn: Connection, mentor: Mentor, effect: Restore, at: datetime) -> None:
    """Out of the bin, as it was, with what was planned in it."""
    conn.execute(_CHANGE_ENTRY, _mine(mentor, effect.entry) | {"discarded_at": None})
    conn.execute(_REOPEN, _mine(mentor, effect.entry))
    plans.put_plans_back(conn, mentor, effect.entry, at)


def star(conn: Connection, mentor: Mentor, effect: Star, at: datetime) -> None:
    conn.execute(_CHANGE_ENTRY, _mine(mentor, effect.entry) | {"starred": effect.starred})


def keep_private(conn: Connection, mentor: Mentor, effect: KeepPrivate, at: datetime) -> None:
    conn.execute(_CHANGE_ENTRY, _mine(mentor, effect.entry) | {"private": effect.private})


def recall(conn: Connection, mentor: Mentor, effect: Recall, at: datetime) -> None:
    conn.execute(_CHANGE_ENTRY, _mine(mentor, effect.entry) | {"recalled_at": at})


def empty_bin(conn: Connection, at: datetime) -> int:
    """Erase what has been in the bin for 30 days, some of it at a time, and edits that were taken
    back so long ago: how many entries, entries in which something was taken back, and edits."""
    before = at - BIN
    given = {"before": before, "most": ENTRIES_ERASED_AT_ONCE}
    binned = conn.execute(_BINNED, given).all()
    taken = list(dict.fromkeys(conn.execute(_TAKEN_BACK, given).all()))
    for chat in {row.chat for row in (*binned, *taken)}:
        mentor = find_mentor(conn, chat)
        if mentor is None:
            continue
        erase_entries(conn, mentor, [row.id for row in binned if row.chat == chat])
        for row in taken:
            if row.chat == chat:
                erase_answers(conn, mentor, row.entry, before)
    reverted = conn.execute(_ERASE_REVERTED, given).rowcount
    return len(binned) + len(taken) + reverted


def discard(conn: Connection, mentor: Mentor, entry: int, at: datetime) -> None:
    """Into the bin, with what was planned in it: that asks and shows nothing there."""
    conn.execute(_CHANGE_ENTRY, _mine(mentor, entry) | {"discarded_at": at})
    _close_about(conn, mentor, entry)
    planned = plans.bin_plans(conn, mentor, entry, at)
    copies.drop_unasked(conn, mentor.chat, planned)


# Small parts


def _close_about(conn: Connection, mentor: Mentor, entry: int) -> None:
    """What was to change an entry is over, now that it, or a part of it, is taken away: words that
    come next would go where nobody finds them."""
    for state in list_states(conn, mentor):
        if state.facts.entry is not None and state.facts.entry.id == entry:
            close(conn, mentor, state.run, "stopped")


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
    row = conn.execute(_READ, _mine(mentor, answer)).one()
    conn.execute(_CHANGE, _mine(mentor, answer) | values)
    if row.step in PLANNED and text:
        plans.reword(conn, mentor, row.entry, (row.text, text), at)
    describe(conn, mentor, row.entry, at)


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
_REPLACE: Final = (
    update(answers)
    .where(answers.c.entry == bindparam("this"), _MINE, _STANDS)
    .where(answers.c.step == bindparam("of_step"), answers.c.option.is_not(None))
)
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
    select(answers.c.id, answers.c.entry, entries.c.discarded_at.is_not(None))
    .join(entries, entries.c.id == answers.c.entry)
    .where(_MINE, _STANDS, answers.c.message == bindparam("this"))
    .order_by(answers.c.id.desc())
    .limit(1)
)
_SAID_BEFORE: Final = (
    select(
        answers.c.entry,
        answers.c.said_at,
        answers.c.text,
        exists().where(attachments.c.answer == answers.c.id).label("has_file"),
    )
    .join(entries, entries.c.id == answers.c.entry)
    .where(_MINE, _STANDS, answers.c.message == bindparam("this"))
    .where(answers.c.option.is_(None), entries.c.discarded_at.is_(None))
    .order_by(answers.c.id.desc())
    .limit(1)
)
_REOPEN: Final = (
    update(runs)
    .where(runs.c.id == bindparam("this"), runs.c.mentor == bindparam("of"))
    .where(runs.c.status == "discarded")
    .values(status="done")
)
_BINNED: Final = (
    select(entries.c.id, mentors.c.chat)
    .join(mentors, mentors.c.id == entries.c.mentor)
    .where(entries.c.discarded_at < bindparam("before"))
    .order_by(entries.c.discarded_at)  # by id, SQLite would read every entry there is
    .limit(bindparam("most"))
)
_TAKEN_BACK: Final = (
    select(answers.c.entry, mentors.c.chat)
    .join(mentors, mentors.c.id == answers.c.mentor)
    .where(answers.c.taken_back_at < bindparam("before"))
    .order_by(answers.c.taken_back_at)
    .limit(bindparam("most"))
)
_REVERTED: Final = (
    select(edits.c.id)
    .where(edits.c.taken_back_at < bindparam("before"))
    .order_by(edits.c.taken_back_at)
    .limit(bindparam("most"))
)
_FILES: Final = select(attachments.c.unique_id).where(
    attachments.c.answer == bindparam("this"), attachments.c.mentor == bindparam("of")
)
_ERASE_REVERTED: Final = delete(edits).where(edits.c.id.in_(_REVERTED))
_CHANGE_ENTRY: Final = update(entries).where(
    entries.c.id == bindparam("this"), entries.c.mentor == bindparam("of")
)
