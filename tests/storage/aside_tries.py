"""What a stranger might try with the ids of another mentor's entries that are left in peace."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select, update

from flows.care.aside import Apart, Aside
from storage.calendar import pending
from storage.journal import answers, aside
from storage.people import Mentor
from storage.tables import entries, runs
from storage.tables import sessions as table
from tests.storage.seeds import NOW, Seeded
from tests.storage.tries import REFUSED, Try

FRIDAY_AT_TEN = datetime(2026, 11, 27, 9, 5, tzinfo=UTC)


def lying(me: Mentor, run: int) -> Mentor:
    """A mentor who says that this entry of somebody's is left in peace."""
    apart = {run: Apart(at=NOW, private=True)}
    return me._replace(aside=Aside(entries=apart, noticed_at=NOW, run=run, heard_at=NOW))


def list_met(conn: Connection, me: Mentor, ana: Seeded) -> Any:
    """The sessions of an entry that is about one."""
    row = conn.execute(select(table.c.id).where(table.c.mentor == ana.mentor.id)).scalars().first()
    before = conn.execute(select(runs.c.session).where(runs.c.id == ana.run)).scalar_one()
    conn.execute(update(runs).where(runs.c.id == ana.run).values(session=row))
    found = aside.list_sessions(conn, lying(me, ana.run))
    conn.execute(update(runs).where(runs.c.id == ana.run).values(session=before))
    return found


def list_counted(conn: Connection, me: Mentor, ana: Seeded) -> list[Any]:
    mine = select(entries.c.id).where(entries.c.mentor == me.id)
    return list(conn.execute(aside.leave_out(me, mine)))


ASIDE: list[Try] = [
    (
        aside.set_apart,
        lambda c, me, ana: aside.set_apart(c, me, ana.run, 0, NOW, None),
        REFUSED,
    ),
    (aside.notice, lambda c, me, ana: aside.notice(c, me, 1, NOW).id == me.id, True),
    (aside.listen, lambda c, me, ana: aside.listen(c, me, ana.run, 0, NOW).id == me.id, True),
    (
        aside.stop_listening,
        lambda c, me, ana: aside.stop_listening(c, lying(me, ana.run)).id == me.id,
        True,
    ),
    (
        aside.end_silence,
        lambda c, me, ana: aside.end_silence(c, lying(me, ana.run), NOW).id == me.id,
        True,
    ),
    (
        aside.give_back,
        lambda c, me, ana: aside.give_back(c, lying(me, ana.run), ana.run, NOW).id == me.id,
        True,
    ),
    (aside.list_sessions, list_met, frozenset()),
    (aside.leave_out, list_counted, []),
    (answers.find_place, lambda c, me, ana: answers.find_place(c, me, ana.message), None),
    (
        pending.find_just_over,
        lambda c, me, ana: pending.find_just_over(c, me, FRIDAY_AT_TEN, "words"),
        None,
    ),
]
