"""What a stranger comes to who names Ana's mentees, or takes back what she has renamed."""

from sqlalchemy import Connection, select

from flows.effects import (
    EndMentoring,
    MergeMentees,
    RenameMentee,
    ResumeMentoring,
    SplitMentee,
    UndoNaming,
)
from flows.facts import Everybody, OneMentoring
from flows.words.people.mentees import mark_name
from storage import people
from storage.calendar import endings, phases
from storage.journal import mentorings, namings
from storage.tables import namings as table
from tests.storage.seeds import NOW, ZONE, Seeded
from tests.storage.tries import Try


def last(conn: Connection, ana: Seeded) -> int:
    """Ana's last naming."""
    mine = select(table.c.id).where(table.c.mentor == ana.mentor.id)
    return int(conn.execute(mine).scalar_one())


def find(conn: Connection, ana: Seeded, name: str = "Ana's mentee") -> int:
    return people.find_mentee(conn, ana.mentor, name) or 0


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
    (
        endings.end_mentoring,
        lambda c, me, ana: endings.end_mentoring(c, me, EndMentoring(mentee="Ana's mentee"), NOW),
        None,
    ),
    (
        endings.resume_mentoring,
        lambda c, me, ana: endings.resume_mentoring(
            c, me, ResumeMentoring(mentee="Ana's sister"), NOW
        ),
        None,
    ),
    (phases.end, lambda c, me, ana: phases.end(c, me, find(c, ana), NOW), None),
    (
        phases.go_on,
        lambda c, me, ana: phases.go_on(c, me, find(c, ana, "Ana's sister"), NOW),
        None,
    ),
    (
        mentorings.find_marked,
        lambda c, me, ana: mentorings.find_marked(c, me, mark_name("Ana's mentee")),
        0,
    ),
    (
        mentorings.read_mentoring,
        lambda c, me, ana: mentorings.read_mentoring(c, me, find(c, ana)),
        OneMentoring(zone=ZONE),
    ),
    (mentorings.count_held, lambda c, me, ana: mentorings.count_held(c, me), {}),
    (people.list_called, lambda c, me, ana: people.list_called(c, me), ()),
    (people.list_former, lambda c, me, ana: people.list_former(c, me), {}),
    (
        people.is_former,
        lambda c, me, ana: people.is_former(
            c, me, people.find_mentee(c, ana.mentor, "Ana's sister") or 0, "Ana's twin"
        ),
        False,
    ),
]
