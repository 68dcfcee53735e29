"""Each check finds the one thing that it is there for, and is silent while all is well."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select, text, update

from flows.events import Beginning
from flows.flow import Answer, State
from storage.checks import CHECKS, STUCK
from storage.journal import answers, runs
from storage.queues import inbox, leases, outbox
from storage.queues.deliveries import Allowance
from storage.tables import answers as answers_table
from storage.tables import chats, reminders
from storage.tables import inbox as inbox_table
from storage.tables import runs as runs_table
from tests.storage import seeds
from tests.storage.seeds import NOW, Seeded

REAL = 1_764_000_000.0
LATE = STUCK + timedelta(seconds=1)
BLIND = {
    "sqlite": "PRAGMA defer_foreign_keys = ON",  # they would be looked at with the commit
    "postgresql": "SET LOCAL session_replication_role = replica",
}

Break = Callable[[Connection, Seeded], Any]


def findings(conn: Connection) -> dict[str, int]:
    """What is broken, and by how many rows."""
    found = {check.name: check.broken(conn, NOW, REAL) for check in CHECKS}
    return {name: rows for name, rows in found.items() if rows}


def sql(statement: str) -> Break:
    return lambda conn, ana: conn.execute(text(statement), {"ana": ana.mentor.id, "run": ana.run})


def wait(conn: Connection, ana: Seeded) -> None:
    inbox.add_event(conn, "telegram:1:99", ana.mentor.chat, "{}", NOW - LATE)


def orphan(statement: str) -> Break:
    """For a while foreign keys are not looked at."""

    def broken(conn: Connection, ana: Seeded) -> None:
        conn.exec_driver_sql(BLIND[conn.dialect.name])
        conn.exec_driver_sql(statement)

    return broken


def hold(conn: Connection, ana: Seeded) -> None:
    """A sender took it, and then nobody has been the sender for a long time."""
    ended = REAL - STUCK.total_seconds() - 1
    token = leases.acquire(conn, "sender", ended - leases.LEASE_SECONDS)
    outbox.claim(conn, ended, Allowance(64, 64), token or 0)


def remember(conn: Connection, ana: Seeded, pieces: int) -> None:
    """What the conversation itself knows of its answers."""
    state = runs.read_state(conn, ana.mentor, ana.run)
    assert state is not None
    told = {"moment": Answer(at=NOW, pieces=pieces)}
    runs.save_state(conn, ana.mentor, state.model_copy(update={"answers": told}), NOW)


def set_fire_at(fire_at: datetime | None) -> Break:
    return lambda conn, ana: conn.execute(
        update(reminders)
        .where(reminders.c.mentor == ana.mentor.id, reminders.c.kind == "weekly")
        .values(fire_at=fire_at)
    )


LOST, DOUBLED = "no answer is lost", "no answer is doubled"
EVENT, MESSAGE, REMINDER = "no event is stuck", "no message is stuck", "no reminder is overdue"
HELD = "no reminder is stuck"
ORPHAN, PARKED, REFUSED = "nothing is orphaned", "no event is parked", "no message was refused"

BREAKS: list[tuple[str, Break]] = [
    (
        LOST,
        lambda conn, ana: conn.execute(
            answers_table.delete().where(answers_table.c.id == ana.moment)
        ),
    ),
    (LOST, sql("DELETE FROM answers WHERE mentor = :ana AND taken_back_at IS NULL AND entry < 4")),
    (LOST, lambda conn, ana: seeds.tell(conn, ana.mentor, ana.run, "Nobody remembers this.")),
    (LOST, lambda conn, ana: answers.take_back(conn, ana.mentor, ana.moment, None, NOW)),
    (LOST, lambda conn, ana: remember(conn, ana, 2)),
    (
        DOUBLED,
        sql(
            "INSERT INTO answers (mentor, entry, step, prompt, option, said_at, message)"
            " SELECT mentor, entry, step, prompt, text, said_at, message FROM answers"
            " WHERE mentor = :ana AND message IS NOT NULL LIMIT 1"
        ),
    ),
    (EVENT, wait),
    (MESSAGE, sql(f"UPDATE outbox SET due_real = {REAL - STUCK.total_seconds() - 1}")),
    (MESSAGE, hold),
    (REMINDER, set_fire_at(NOW - LATE)),
    (HELD, set_fire_at(None)),
    (ORPHAN, sql("DELETE FROM reminders WHERE mentor = :ana AND kind = 'session'")),
    (ORPHAN, orphan("UPDATE cards SET run = 999")),
    (ORPHAN, orphan("UPDATE edits SET answer = 999 WHERE old_option IS NULL")),
    (PARKED, lambda conn, ana: seeds.park(conn, ana.mentor, "Ana's parked words")),
    (REFUSED, sql("UPDATE outbox SET state = 'dead'")),
]


def test_every_check_is_tried_and_says_what_to_do() -> None:
    assert {name for name, _ in BREAKS} == {check.name for check in CHECKS}
    assert all(check.advice for check in CHECKS)


def test_a_healthy_database_breaks_nothing(conn: Connection, ana: Seeded, ben: Seeded) -> None:
    assert findings(conn) == {}


def test_an_empty_database_breaks_nothing(conn: Connection) -> None:
    assert findings(conn) == {}


@pytest.mark.parametrize(("name", "broken"), BREAKS)
def test_each_check_finds_what_breaks_it_and_nothing_else(
    conn: Connection, ana: Seeded, name: str, broken: Break
) -> None:
    broken(conn, ana)
    assert findings(conn) == {name: 1}


def test_what_has_just_come_is_not_stuck(conn: Connection, ana: Seeded) -> None:
    inbox.add_event(conn, "telegram:1:99", ana.mentor.chat, "{}", NOW - STUCK)
    conn.execute(text(f"UPDATE outbox SET due_real = {REAL - STUCK.total_seconds()}"))
    assert findings(conn) == {}


def test_a_message_under_way_is_not_stuck(conn: Connection, ana: Seeded) -> None:
    token = leases.acquire(conn, "sender", REAL - STUCK.total_seconds() - leases.LEASE_SECONDS)
    assert outbox.claim(conn, REAL, Allowance(64, 64), token or 0)
    assert findings(conn) == {}


def test_a_message_for_a_blocked_chat_may_wait(conn: Connection, ana: Seeded) -> None:
    conn.execute(text("UPDATE outbox SET due_real = 1.0"))
    conn.execute(update(chats).values(blocked_at=NOW))
    assert findings(conn) == {}


def test_a_reminder_in_hand_waits_for_its_turn_or_for_its_chat(
    conn: Connection, ana: Seeded
) -> None:
    set_fire_at(None)(conn, ana)
    assert findings(conn) == {HELD: 1}
    inbox.add_event(conn, "reminder:1:2026-11-26", ana.mentor.chat, "{}", NOW)
    assert findings(conn) == {}
    conn.execute(update(inbox_table).values(state="handled"))
    assert findings(conn) == {HELD: 1}
    conn.execute(update(chats).values(blocked_at=NOW))
    assert findings(conn) == {}


def test_choices_need_not_be_remembered_as_words(conn: Connection, ana: Seeded) -> None:
    seeds.choose(conn, ana.mentor, ana.run, "outcome", "well")
    assert findings(conn) == {}


def test_a_note_that_moved_has_lost_nothing(conn: Connection, ana: Seeded) -> None:
    note = seeds.begin(conn, ana.mentor, "note")
    seeds.choose(conn, ana.mentor, note, "ability", "7b")
    told = {"note": Answer(at=NOW, pieces=1)}
    state = State(flow="note", run=note, facts=Beginning(), answers=told)
    runs.save_state(conn, ana.mentor, state, NOW)
    assert findings(conn) == {LOST: 1}
    for value, broken in ((str(ana.run), {}), ("none", {LOST: 1})):
        moved = {**told, "belongs": Answer(at=NOW, value=value)}
        runs.save_state(conn, ana.mentor, state.model_copy(update={"answers": moved}), NOW)
        assert findings(conn) == broken


def test_a_setting_keeps_nothing_in_the_journal(conn: Connection, ana: Seeded) -> None:
    run = seeds.begin(conn, ana.mentor, "edit")
    told = {"text": Answer(at=NOW, pieces=1)}
    state = State(flow="edit", run=run, facts=Beginning(), answers=told)
    runs.save_state(conn, ana.mentor, state, NOW)
    assert findings(conn) == {}


def test_a_conversation_of_an_older_version_is_passed_over(conn: Connection, ana: Seeded) -> None:
    conn.execute(update(runs_table).values(state={"position": 3}))
    assert findings(conn) == {}


def test_events_that_were_handled_may_be_old(conn: Connection, ana: Seeded) -> None:
    conn.execute(update(inbox_table).values(received_at=NOW - timedelta(days=7)))
    assert conn.execute(select(inbox_table.c.state)).scalars().all() == ["handled"]
    assert findings(conn) == {}
