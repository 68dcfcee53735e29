"""What a stranger might try with the stories of another mentor."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, select, update

from flows.subject import NO_SESSION
from storage.journal import linking, stories
from storage.journal.linking import About
from storage.people import Mentor
from storage.tables import runs, sessions
from tests.storage.seeds import NOW, Seeded
from tests.storage.tries import Try


def list_unanswered(conn: Connection, me: Mentor, ana: Seeded) -> Any:
    """A session that was asked about, and of which nothing is told."""
    past = conn.begin_nested()
    conn.execute(update(runs).where(runs.c.mentor == ana.mentor.id).values(session=None))
    mine = select(sessions.c.starts_at).where(sessions.c.mentor == ana.mentor.id)
    at = conn.execute(mine.where(sessions.c.state == "asked").limit(1)).scalar_one()
    found = linking.list_met(conn, me, at + timedelta(days=1))
    past.rollback()
    return found


def part(conn: Connection, me: Mentor, ana: Seeded) -> bool:
    """Whether an entry that was about a session is said to be about none."""
    past = conn.begin_nested()
    row = conn.execute(select(sessions.c.id).where(sessions.c.mentor == ana.mentor.id).limit(1))
    about = row.scalar_one()
    conn.execute(update(runs).where(runs.c.id == ana.run).values(session=about))
    linking.link_session(conn, me, ana.run, {"session": NO_SESSION}, None, About(about))
    left = conn.execute(select(runs.c.session).where(runs.c.id == ana.run)).scalar_one()
    past.rollback()
    return left is None


STORIES: list[Try] = [
    (
        stories.list_told,
        lambda c, me, ana: stories.list_told(c, me, NOW - timedelta(days=400)),
        {},
    ),
    (linking.list_met, list_unanswered, ()),
    (linking.link_session, part, False),
]
