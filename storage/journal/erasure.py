"""What is to go for good: entries out of the bin, what was taken back, how a text read before.

No copy of it stays (storage/journal/traces.py); nothing of it can be put back.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, select, update

from flows.effects import EraseBin, EraseEarlier, EraseEntry, EraseTakenBack
from flows.words.copies import DELETED, Gone
from storage.journal import traces
from storage.journal.traces import Traces
from storage.people import Mentor
from storage.tables import answers, edits, entries, plans, ratings, runs


def erase_entries(conn: Connection, mentor: Mentor, those: Collection[int]) -> None:
    """Entries that lie in the bin, with what was planned in them. A self-rating that names one
    keeps its value, and knows that it is gone."""
    given = {"of": mentor.id, "those": list(those)}
    erased = frozenset(conn.execute(_BINNED, given).scalars())
    if not erased:
        return
    given["those"] = list(erased)
    said = conn.execute(_SAID, given).all()
    before = conn.execute(_BEFORE, given).scalars().all()
    planned = conn.execute(_PLANNED, given).all()
    own = [*(row.text or "" for row in said), *(each or "" for each in before)]
    gone = Gone.of([*own, *(each.text for each in planned)])
    conn.execute(_BEREAVE, given)
    conn.execute(_ERASE_PLANS, given)
    conn.execute(_ERASE, given)
    lost = Traces(gone, erased, frozenset(each.id for each in planned))
    traces.wipe(conn, mentor, lost, [row.message for row in said if row.message is not None])


def erase_entry(conn: Connection, mentor: Mentor, effect: EraseEntry, at: datetime) -> None:
    erase_entries(conn, mentor, [effect.entry])


def erase_bin(conn: Connection, mentor: Mentor, effect: EraseBin, at: datetime) -> None:
    """As if each of what lies there had been erased by itself."""
    given = {"of": mentor.id}
    erase_entries(conn, mentor, conn.execute(_ALL_BINNED, given).scalars().all())
    for entry in conn.execute(_ALL_TAKEN_BACK, given).scalars().all():
        erase_answers(conn, mentor, entry, at)


def erase_taken_back(
    conn: Connection, mentor: Mentor, effect: EraseTakenBack, at: datetime
) -> None:
    """At once, and all of it."""
    erase_answers(conn, mentor, effect.entry, at)


def erase_answers(conn: Connection, mentor: Mentor, entry: int, until: datetime) -> None:
    """What was taken back in an entry by then. Where nothing stands in it any more, and nobody is
    at it, nothing is left of the entry."""
    given = {"of": mentor.id, "in": entry, "until": until}
    rows = conn.execute(_TAKEN_BACK, given).all()
    if not rows:
        return
    before = conn.execute(_EDITED, given).scalars().all()
    conn.execute(_ERASE_TAKEN, given)
    stay = conn.execute(_STANDING, given).all()
    own = [row.text or "" for row in rows if row.option is None]
    gone = Gone.of([*own, *(each or "" for each in before)], [row.text or "" for row in stay])
    if not stay:
        conn.execute(_ERASE_EMPTY, given)
    traces.wipe(conn, mentor, Traces(gone), [row.message for row in rows if row.message])


def erase_earlier(conn: Connection, mentor: Mentor, effect: EraseEarlier, at: datetime) -> None:
    """How an answer read before it was edited. A plan that was made of the earlier words has the
    new ones."""
    given = {"of": mentor.id, "this": effect.answer}
    now = conn.execute(_NOW, given).one_or_none()
    if now is None:
        return
    before = [each or "" for each in conn.execute(_VERSIONS, given).scalars()]
    conn.execute(_ERASE_VERSIONS, given)
    gone = Gone.of(before, [now.text or ""])
    for plan in conn.execute(_MADE, {"of": mentor.id, "in": now.entry}).all():
        if gone.is_copy(plan.text):
            renamed = {"of": mentor.id, "this": plan.id, "text": now.text or DELETED}
            conn.execute(_REWORD, renamed)
    traces.wipe(conn, mentor, Traces(gone))


_THOSE: Final[Any] = bindparam("those", expanding=True)
_BINNED: Final = select(entries.c.id).where(
    entries.c.mentor == bindparam("of"),
    entries.c.id.in_(_THOSE),
    entries.c.discarded_at.is_not(None),
)
_ALL_BINNED: Final = select(entries.c.id).where(
    entries.c.mentor == bindparam("of"), entries.c.discarded_at.is_not(None), entries.c.reflected
)
_ALL_TAKEN_BACK: Final = (
    select(answers.c.entry)
    .where(
        answers.c.mentor == bindparam("of"),
        answers.c.taken_back_at.is_not(None),
        answers.c.option.is_(None),
    )
    .distinct()
)
_OWN: Final = (answers.c.mentor == bindparam("of"), answers.c.option.is_(None))
_SAID: Final = select(answers.c.text, answers.c.message).where(answers.c.entry.in_(_THOSE), *_OWN)
_BEFORE: Final = (
    select(edits.c.old_text)
    .join(answers, answers.c.id == edits.c.answer)
    .where(answers.c.entry.in_(_THOSE), *_OWN)
)
_PLANNED: Final = select(plans.c.id, plans.c.text).where(
    plans.c.mentor == bindparam("of"), plans.c.run.in_(_THOSE)
)
_ERASE_PLANS: Final = delete(plans).where(
    plans.c.mentor == bindparam("of"), plans.c.run.in_(_THOSE)
)
_BEREAVE: Final = (
    update(ratings)
    .where(ratings.c.mentor == bindparam("of"), ratings.c.entry.in_(_THOSE))
    .values(bereft=True)
)
_ERASE: Final = delete(runs).where(runs.c.mentor == bindparam("of"), runs.c.id.in_(_THOSE))
_IN: Final = (answers.c.mentor == bindparam("of"), answers.c.entry == bindparam("in"))
_BY_THEN: Final = (*_IN, answers.c.taken_back_at <= bindparam("until"))
_TAKEN_BACK: Final = select(answers.c.text, answers.c.option, answers.c.message).where(*_BY_THEN)
_EDITED: Final = (
    select(edits.c.old_text)
    .join(answers, answers.c.id == edits.c.answer)
    .where(*_BY_THEN, answers.c.option.is_(None))
)
_ERASE_TAKEN: Final = delete(answers).where(*_BY_THEN)
_STANDING: Final = select(answers.c.text).where(*_IN)
_ERASE_EMPTY: Final = delete(runs).where(
    runs.c.mentor == bindparam("of"), runs.c.id == bindparam("in"), runs.c.status != "open"
)
_NOW: Final = select(answers.c.text, answers.c.entry).where(
    answers.c.mentor == bindparam("of"), answers.c.id == bindparam("this")
)
_OF_ANSWER: Final = (edits.c.mentor == bindparam("of"), edits.c.answer == bindparam("this"))
_VERSIONS: Final = select(edits.c.old_text).where(*_OF_ANSWER)
_ERASE_VERSIONS: Final = delete(edits).where(*_OF_ANSWER)
_MADE: Final = select(plans.c.id, plans.c.text).where(
    plans.c.mentor == bindparam("of"), plans.c.run == bindparam("in")
)
_REWORD: Final = update(plans).where(
    plans.c.mentor == bindparam("of"), plans.c.id == bindparam("this")
)
