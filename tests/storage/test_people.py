"""Mentors, the people they name, and what stays when everything is erased: nothing."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, Row, select

from storage import people
from storage.journal import answers
from storage.queues import chats, inbox
from storage.tables import inbox as inbox_table
from storage.tables import mentees, metadata
from tests.storage import seeds
from tests.storage.seeds import NOW, Seeded


def test_a_mentor_is_found_by_chat(conn: Connection) -> None:
    mentor = seeds.settle(conn, "Asia/Tokyo")
    assert people.find_mentor(conn, mentor.chat) == mentor
    assert people.find_mentor(conn, mentor.chat + 1) is None


def test_of_a_mentor_it_is_known_whether_they_block(conn: Connection) -> None:
    mentor = seeds.settle(conn)
    chats.block(conn, mentor.chat, NOW)
    assert people.find_mentor(conn, mentor.chat) == mentor._replace(blocked=True)
    chats.unblock(conn, mentor.chat)
    assert people.find_mentor(conn, mentor.chat) == mentor


def test_a_new_zone_is_known_at_once_and_later(conn: Connection) -> None:
    mentor = people.set_zone(conn, seeds.settle(conn), "Asia/Tokyo")
    assert mentor.zone == "Asia/Tokyo"
    assert people.find_mentor(conn, mentor.chat) == mentor


@pytest.mark.parametrize(
    ("name", "again"), [("Eva", "eVA"), ("Émile", "éMILE"), ("Strauß", "STRAUSS")]
)
def test_a_mentee_is_known_by_name_case_aside(conn: Connection, name: str, again: str) -> None:
    mentor = seeds.settle(conn)
    for each in (name, again, f"{name}."):
        seeds.name_mentee(conn, mentor, seeds.begin(conn, mentor), each)
    assert people.list_mentees(conn, mentor) == (f"{name}.", name), "as it was first written"


def test_the_mentees_named_last_come_first(conn: Connection) -> None:
    mentor = seeds.settle(conn)
    for hours, name in enumerate(["Eva", "Tom", "Ida", "Jan", "Mia", "Leo", "eva"]):
        run = seeds.begin(conn, mentor)
        seeds.name_mentee(conn, mentor, run, name, NOW + timedelta(hours=hours))
    assert people.list_mentees(conn, mentor) == ("Eva", "Leo", "Mia", "Jan", "Ida", "Tom")


def test_a_name_that_was_corrected_is_offered_no_more(conn: Connection) -> None:
    mentor = seeds.settle(conn)
    answer = seeds.name_mentee(conn, mentor, seeds.begin(conn, mentor), "Evva")
    answers.edit_answer(conn, mentor, answer, "Eva", NOW)
    assert people.list_mentees(conn, mentor) == ("Eva",)


def test_two_mentors_may_name_the_same_person(conn: Connection) -> None:
    one, other = seeds.settle(conn), seeds.settle(conn)
    assert people.meet_mentee(conn, one, "Eva", NOW) != people.meet_mentee(conn, other, "Eva", NOW)
    assert set(conn.execute(select(mentees.c.mentor)).scalars()) == {one.id, other.id}


# Erasing


def test_nothing_of_an_erased_mentor_is_left_but_keys_without_a_chat(
    conn: Connection, ana: Seeded, ben: Seeded
) -> None:
    seeds.park(conn, ana.mentor, "Ana's parked words")
    seeds.park(conn, ben.mentor, "Ben's parked words")
    before, others = seeds.rows_of(conn, ana.mentor), seeds.rows_of(conn, ben.mentor)
    assert all(before.values()), "every table is tried"
    people.erase(conn, ana.mentor)
    left = {name: still_there(conn, name, rows) for name, rows in before.items()}
    # The chat goes when its last message has been sent.
    assert {name for name, rows in left.items() if rows} == {"chats", "inbox"}
    (handled,) = left["inbox"]
    assert (handled.state, handled.chat, handled.payload) == ("handled", None, None)
    assert seeds.rows_of(conn, ben.mentor) == others
    assert "Ana's" not in dump(conn)
    assert "Ben's" in dump(conn)


def test_what_waits_to_be_handled_is_not_lost(conn: Connection, ana: Seeded) -> None:
    """The event that erases is one of these; what came after it begins anew."""
    inbox.add_event(conn, "telegram:1:77", ana.mentor.chat, "{}", NOW)
    people.erase(conn, ana.mentor)
    waiting = select(inbox_table.c.key).where(inbox_table.c.state == "new")
    assert conn.execute(waiting).scalars().all() == ["telegram:1:77"]
    assert people.find_mentor(conn, ana.mentor.chat) is None


def test_whoever_comes_back_begins_anew(conn: Connection, ana: Seeded) -> None:
    people.erase(conn, ana.mentor)
    again = people.add_mentor(conn, ana.mentor.chat, "Asia/Tokyo", NOW)
    assert again.id > ana.mentor.id, "an old button never fits a new row"
    assert people.list_mentees(conn, again) == ()


def still_there(conn: Connection, name: str, rows: list[Row[Any]]) -> list[Row[Any]]:
    table = metadata.tables[name]
    ids = [row.id for row in rows]
    return list(conn.execute(select(table).where(table.c.id.in_(ids))))


def dump(conn: Connection) -> str:
    """Every cell of every table, as text."""
    cells = (
        cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell)
        for table in metadata.sorted_tables
        for row in conn.exec_driver_sql(f"SELECT * FROM {table.name}")
        for cell in row
    )
    return "\n".join(cells)
