"""What is to go for good: entries out of the bin, what was taken back, how a text read before.

No copy of it stays (storage/journal/traces.py); nothing of it can be put back.
"""

from collections.abc import Collection
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, select, update

from flows.words.copies import Gone
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
    words = Gone.of(each.text for each in planned)
    gone = Gone.of([*(row.text or "" for row in said), *(each or "" for each in before)])
    gone = Gone.of((*gone.texts, *words.texts))
    conn.execute(_BEREAVE, given)
    conn.execute(_ERASE_PLANS, given)
    conn.execute(_ERASE, given)
    lost = Traces(gone, erased, frozenset(each.id for each in planned), words)
    traces.wipe(conn, mentor, lost, [row.message for row in said if row.message is not None])


_THOSE: Final[Any] = bindparam("those", expanding=True)
_BINNED: Final = select(entries.c.id).where(
    entries.c.mentor == bindparam("of"),
    entries.c.id.in_(_THOSE),
    entries.c.discarded_at.is_not(None),
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
