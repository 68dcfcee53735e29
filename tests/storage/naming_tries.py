"""What a stranger comes to who names Ana's mentees, or takes back what she has renamed."""

from sqlalchemy import Connection, select

from flows.effects import MergeMentees, RenameMentee, SplitMentee, UndoNaming
from flows.facts import Everybody
from storage import people
from storage.journal import namings
from storage.tables import namings as table
from tests.storage.seeds import NOW, Seeded
from tests.storage.tries import Try


def last(conn: Connection, ana: Seeded) -> int:
    """Ana's last naming."""
    mine = select(table.c.id).where(table.c.mentor == ana.mentor.id)
    return int(conn.execute(mine).scalar_one())


NAMINGS: list[Try] = [
    (
        namings.rename_mentee,
        lambda c, me, ana: namings.rename_mentee(
            c, me, RenameMentee(mentee="Ana's mentee", name="Eva"), NOW
        ),
        None,
    ),
    (
        namings.merge_mentees,
        lambda c, me, ana: namings.merge_mentees(
            c, me, MergeMentees(mentee="Ana's mentee", other="Ana's sister"), NOW
        ),
        None,
    ),
    (
        namings.split_mentee,
        lambda c, me, ana: namings.split_mentee(
            c, me, SplitMentee(mentee="Ana's mentee", series=ana.series, name="Eva"), NOW
        ),
        None,
    ),
    (
        namings.undo_naming,
        lambda c, me, ana: namings.undo_naming(c, me, UndoNaming(naming=last(c, ana)), NOW),
        None,
    ),
    (
        namings.read_everybody,
        lambda c, me, ana: namings.read_everybody(c, me, NOW),
        Everybody(),
    ),
    (people.list_former, lambda c, me, ana: people.list_former(c, me), {}),
    (
        people.is_former,
        lambda c, me, ana: people.is_former(
            c, me, people.find_mentee(c, ana.mentor, "Ana's sister") or 0, "Ana's twin"
        ),
        False,
    ),
]
