"""Entries that are left in peace: what is stored of it, and that they count nowhere."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection, select, update

from flows.effects import KeepPrivate
from framework.catalogue import load_framework
from storage.calendar import series
from storage.journal import answers, aside, contents, pages, records
from storage.people import Mentor, find_mentor
from storage.queues import delivery_windows, outbox
from storage.queues.ready_rows import SPOKEN_FIRST
from storage.tables import OutboxKind, entries, mentors, runs
from storage.tables import outbox as outbox_table
from tests.storage import seeds
from tests.storage.seeds import FRIDAY, NOW

FRAMEWORK = load_framework()
HOUR = timedelta(hours=1)
CODE = 15


@pytest.fixture
def mentor(conn: Connection) -> Mentor:
    return seeds.settle(conn)


def tell(conn: Connection, mentor: Mentor, ability: str = "7b") -> int:
    run = seeds.begin(conn, mentor)
    seeds.choose(conn, mentor, run, "ability", ability)
    seeds.tell(conn, mentor, run, "I waited.")
    return run


def read_again(conn: Connection, mentor: Mentor) -> Mentor:
    found = find_mentor(conn, mentor.chat)
    assert found is not None
    return found


def test_a_mentor_has_one_from_the_beginning(conn: Connection, mentor: Mentor) -> None:
    assert conn.execute(select(mentors.c.aside)).scalar_one() is not None
    assert read_again(conn, mentor).aside == mentor.aside


def test_it_is_private_and_counts_nowhere_until_it_is_given_back(
    conn: Connection, mentor: Mentor
) -> None:
    first, second = tell(conn, mentor), tell(conn, mentor)
    before = records.read_records(conn, mentor, FRAMEWORK, "all", NOW)
    assert (before.total, before.history["7b"].reflections) == (2, 2)
    apart = aside.set_apart(conn, mentor, second, CODE, NOW, None)
    assert read_again(conn, mentor).aside == apart.aside
    assert conn.execute(select(entries.c.private).order_by(entries.c.id)).scalars().all() == [
        False,
        True,
    ]
    seen = records.read_records(conn, apart, FRAMEWORK, "all", NOW)
    assert (seen.total, seen.entries, seen.history["7b"].reflections) == (1, 1, 1)
    assert pages.read_history(conn, apart)["7b"].reflections == 1
    assert [each.id for each in records.list_examples(conn, apart, FRAMEWORK, 7)] == [first]
    third = tell(conn, apart)
    assert contents.read_entry(conn, apart, third).before == first
    listed = [each.id for each in pages.read_page(conn, apart).heads]
    assert second in listed, "it stands in the journal"
    back = aside.give_back(conn, apart, second, NOW)
    assert records.read_records(conn, back, FRAMEWORK, "all", NOW).total == 3
    assert not any(conn.execute(select(entries.c.private)).scalars())
    assert aside.give_back(conn, back, second, NOW) is back


def test_what_was_private_before_stays_so(conn: Connection, mentor: Mentor) -> None:
    run = tell(conn, mentor)
    answers.keep_private(conn, mentor, KeepPrivate(entry=run, private=True), NOW)
    apart = aside.set_apart(conn, mentor, run, CODE, NOW, None)
    apart = aside.set_apart(conn, apart, run, CODE, NOW + HOUR, None)
    aside.give_back(conn, apart, run, NOW)
    assert conn.execute(select(entries.c.private)).scalar_one() is True


def test_its_session_counts_neither_way(conn: Connection) -> None:
    mentor = seeds.settle(conn)
    number = seeds.meet(conn, mentor, "Anna")
    row = series.keep_session(conn, mentor, number, FRIDAY)
    run = tell(conn, mentor)
    apart = aside.set_apart(conn, mentor, run, CODE, NOW, row)
    assert aside.list_sessions(conn, apart) == {(number, FRIDAY)}
    assert conn.execute(select(runs.c.session)).scalar_one() == row
    again = aside.set_apart(conn, apart, run, CODE, NOW, None)
    assert aside.list_sessions(conn, again) == {(number, FRIDAY)}
    assert aside.list_sessions(conn, mentor) == frozenset()


def test_what_waits_to_be_sent_first_waits(conn: Connection, mentor: Mentor) -> None:
    until = NOW + 12 * HOUR
    outbox.add(
        conn,
        mentor.chat,
        OutboxKind.SEND,
        {"text": "x"},
        priority=SPOKEN_FIRST,
        good_from_at=NOW,
        good_until_at=NOW + HOUR,
    )
    outbox.add(conn, mentor.chat, OutboxKind.SEND, {"text": "a reply"})
    delivery_windows.hold(conn, mentor.chat + 1, until)
    apart = aside.set_apart(conn, mentor, tell(conn, mentor), CODE, NOW, None)
    assert apart.aside.until == until
    assert conn.execute(
        select(outbox_table.c.good_from_at).order_by(outbox_table.c.id)
    ).scalars().all() == [until, None]


def test_it_listens_and_stops_and_ends(conn: Connection, mentor: Mentor) -> None:
    run = tell(conn, mentor)
    apart = aside.set_apart(conn, mentor, run, CODE, NOW, None)
    assert apart.aside.takes(NOW + 59 * HOUR / 60)
    assert not apart.aside.takes(NOW + HOUR)
    stopped = aside.stop_listening(conn, apart)
    assert not stopped.aside.takes(NOW)
    assert stopped.aside.until == NOW + 12 * HOUR
    assert aside.listen(conn, stopped, run, 0, NOW).aside.takes(NOW)


def test_a_silence_that_doubt_had_brought_runs_out_or_is_ended(
    conn: Connection, mentor: Mentor
) -> None:
    """As a database of before has it."""
    kept = {"noticed_at": NOW.isoformat()}
    conn.execute(update(mentors).values(aside=kept))
    silent = read_again(conn, mentor)
    assert silent.aside.until == NOW + 12 * HOUR
    assert aside.end_silence(conn, silent, NOW).aside.until is None
    assert read_again(conn, mentor).aside.until is None
    assert aside.end_silence(conn, mentor, NOW) is mentor
