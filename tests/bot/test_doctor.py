"""What whoever runs the server is told: what is well, what is not, and what to do about it."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import Connection, insert, text, update

from bot import drift
from bot.clock import Clock
from bot.doctor import check_numbers, examine
from bot.settings import Settings
from storage.database.open import open_database
from storage.queues import inbox, marks
from storage.tables import chats, mentors, outbox, reminders, runs
from storage.tables import inbox as inbox_table
from tests.bot.phone import migrated
from tests.bot.stub_telegram import TOKEN, StubTelegram
from tests.clock import MONDAY

NOW = MONDAY
CANARY = "a canary that nobody may see"


class Patient:
    """A server's settings, database and way to Telegram; `examine` gives the report's lines."""

    def __init__(
        self, telegram: StubTelegram, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.telegram, self.folder, self.capsys = telegram, folder, capsys
        self.url = migrated(folder)
        self.settings = Settings(
            bot_token=SecretStr(TOKEN), bot_api_url=telegram.url, database_url=self.url
        )

    async def transact(self, work: Callable[[Connection], Any]) -> Any:
        database = open_database(self.url)
        try:
            return await database.transact(work)
        finally:
            await asyncio.to_thread(database.close)

    async def examine(self, *, retry: bool = False, **changes: Any) -> tuple[int, list[str]]:
        settings = self.settings.model_copy(update=changes)
        code = await examine(settings, Clock(starts_at=NOW), retry=retry)
        return code, self.capsys.readouterr().out.splitlines()


@pytest.fixture
async def patient(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> AsyncIterator[Patient]:
    async with StubTelegram.open() as telegram:
        yield Patient(telegram, tmp_path, capsys)


def trouble(lines: list[str]) -> list[tuple[str, str]]:
    """What is wrong, each with its advice."""
    return [
        (line.removeprefix("!!  "), advice.strip())
        for line, advice in zip(lines, [*lines[1:], ""], strict=True)
        if line.startswith("!!")
    ]


def live(conn: Connection) -> None:
    """A mentor with a chat."""
    conn.execute(insert(chats).values(id=1, bot_id=1, chat_id=101))
    conn.execute(insert(mentors).values(id=1, chat=1, zone="Europe/Brussels", joined_at=NOW))


async def test_all_is_well(patient: Patient) -> None:
    await patient.transact(live)
    me = {"id": 1, "is_bot": True, "first_name": "Afterword", "username": "afterword_bot"}
    patient.telegram.will(200, {"ok": True, "result": me}, to="getMe")
    code, lines = await patient.examine()
    assert code == 0
    assert trouble(lines) == []
    assert lines[:2] == ["ok  settings: read", "ok  database: opens, and has today's tables"]
    assert "ok  no answer is lost: yes" in lines
    assert "ok  token: belongs to @afterword_bot" in lines
    assert lines[-2].startswith("ok  clock: agrees with Telegram's to ")
    assert lines[-1] == "All is well."


@pytest.mark.parametrize(("days", "well"), [(0, True), (365, True), (366, False)])
def test_numbers_that_were_read_long_ago_are_to_be_read_again(days: int, *, well: bool) -> None:
    now = datetime(2026, 11, 29, tzinfo=UTC) + timedelta(days=days)
    found = check_numbers(now)
    assert found.name == "numbers for help"
    assert (found.advice == "") is well
    if not well:
        assert "Samaritans (GB)" in found.text
        assert "flows/care/numbers.yaml" in found.advice


async def test_without_a_token_telegram_is_not_asked(patient: Patient) -> None:
    code, lines = await patient.examine(bot_token=SecretStr(""))
    assert code == 1
    assert trouble(lines) == [
        ("token: none", "set AFTERWORD_BOT_TOKEN, or run `afterword preview`")
    ]
    assert patient.telegram.calls == []


async def test_a_token_that_telegram_rejects(patient: Patient) -> None:
    patient.telegram.refuse(401, "Unauthorized", to="getMe")
    code, lines = await patient.examine()
    assert code == 1
    assert trouble(lines) == [("token: is not valid", "ask @BotFather for a new one")]


@pytest.mark.parametrize("status", [404, 502, "drop"])
async def test_something_that_is_not_telegram(patient: Patient, status: Any) -> None:
    patient.telegram.will(status, b"<html>a proxy", to="getMe")
    code, lines = await patient.examine()
    assert code == 1
    assert trouble(lines) == [
        ("token: could not be tried", "check AFTERWORD_BOT_API_URL and the network")
    ]


async def test_with_no_network(patient: Patient, unused_tcp_port: int) -> None:
    code, lines = await patient.examine(bot_api_url=f"http://127.0.0.1:{unused_tcp_port}")
    assert code == 1
    assert [name for name, _ in trouble(lines)] == [
        "token: could not be tried",
        "clock: could not be compared",
    ]
    assert lines[-1] == "2 to look at."


@pytest.mark.parametrize("minutes", [-6, 6])
async def test_a_clock_that_is_wrong(
    patient: Patient, monkeypatch: pytest.MonkeyPatch, minutes: int
) -> None:
    theirs = datetime.now(UTC) + timedelta(minutes=minutes)
    monkeypatch.setattr(drift, "parsedate_to_datetime", lambda _: theirs)
    code, lines = await patient.examine()
    assert code == 1
    [(name, advice)] = trouble(lines)
    assert name.startswith("clock: is 3")
    assert advice == "set the clock, e.g. with NTP"


async def test_a_clock_that_was_not_believed_and_one_that_jumped(patient: Patient) -> None:
    def note(conn: Connection) -> None:
        marks.note(conn, marks.ALARM, "the clock jumped by 2 h, and nobody has confirmed it", NOW)
        marks.note(conn, marks.JUMP, "the clock jumped by 8 h and is right now", NOW)

    await patient.transact(note)
    since = f"(since {NOW:%Y-%m-%d %H:%M} UTC)"
    code, lines = await patient.examine()
    assert code == 1
    assert trouble(lines) == [
        (
            f"alarm: the clock jumped by 2 h, and nobody has confirmed it {since}",
            "set the clock, e.g. with NTP; reminders wait",
        )
    ]
    assert f"ok  jump: the clock jumped by 8 h and is right now {since}" in lines


async def test_how_many_reminders_are_set_and_which_is_next(patient: Patient) -> None:
    _, lines = await patient.examine()
    assert "ok  reminders: 0 set" in lines

    def remind(conn: Connection) -> None:
        live(conn)
        for kind, at in (("weekly", NOW), ("assess", NOW + timedelta(days=1))):
            due = {"local_date": at.date(), "due_at": at, "allowed_at": at, "fire_at": at}
            conn.execute(insert(reminders).values(mentor=1, kind=kind, **due))

    await patient.transact(remind)
    code, lines = await patient.examine()
    assert (code, f"ok  reminders: 2 set, next at {NOW:%Y-%m-%d %H:%M} UTC" in lines) == (0, True)

    past = NOW - timedelta(minutes=11)
    await patient.transact(
        lambda conn: conn.execute(update(reminders).values(fire_at=past)).rowcount
    )
    code, lines = await patient.examine()
    assert code == 1
    assert [name for name, _ in trouble(lines)] == ["no reminder is overdue: 2 rows break this"]
    [line] = [line for line in lines if "reminders:" in line]
    assert line.endswith("2 overdue by more than 10 minutes (is the bot running?)")


async def test_parked_events_and_refused_messages_wait_again_when_retried(
    patient: Patient,
) -> None:
    def spoil(conn: Connection) -> None:
        live(conn)
        inbox.add_event(conn, "telegram:1:1", 1, json.dumps({"text": CANARY}), NOW)
        inbox.park(conn, 1, "ValueError in hear, line 7")
        body = {"text": CANARY, "buttons": [], "silent": True}
        conn.execute(
            insert(outbox).values(id=1, chat=1, kind="send", body=body, state="dead", tries=3)
        )

    await patient.transact(spoil)
    code, lines = await patient.examine()
    assert code == 1
    found = dict(trouble(lines))
    assert found["parked event 1: ValueError in hear, line 7"] == "it is kept; see above"
    assert "doctor --retry" in found["no event is parked: 1 rows break this"]
    assert "doctor --retry" in found["no message was refused: 1 rows break this"]
    assert CANARY not in "\n".join(lines)

    _, lines = await patient.examine(retry=True)
    assert "ok  retry: 1 events and 1 messages wait again; the running bot takes them" in lines
    assert trouble(lines) == []
    states = await patient.transact(
        lambda conn: [conn.execute(text(f"SELECT state FROM {t}")).scalar_one() for t in QUEUES]
    )
    assert states == ["new", "queued"]


QUEUES = (inbox_table.name, outbox.name)


async def test_what_breaks_a_rule_comes_with_advice(patient: Patient) -> None:
    def spoil(conn: Connection) -> None:
        live(conn)
        inbox.add_event(conn, "telegram:1:1", 1, "{}", NOW - timedelta(days=1))

    await patient.transact(spoil)
    code, lines = await patient.examine()
    assert code == 1
    assert trouble(lines) == [
        ("no event is stuck: 1 rows break this", "start the bot: it takes what waits")
    ]


async def test_a_state_of_another_version_is_no_trouble(patient: Patient) -> None:
    def spoil(conn: Connection) -> None:
        live(conn)
        conn.execute(
            insert(runs).values(
                id=1, mentor=1, flow="note", status="open", state={}, opened_at=NOW, touched_at=NOW
            )
        )
        conn.execute(
            text("INSERT INTO entries (id, mentor, began_at, reflected) VALUES (1, 1, 0, 1)")
        )
        conn.execute(update(runs).values(state={"flow": "note", "format": 2}))

    await patient.transact(spoil)
    code, lines = await patient.examine()
    assert (code, lines[-1]) == (0, "All is well.")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("nonsense", "the database must be a file: sqlite:///path/to/file.db"),
        ("sqlite:////proc/nowhere/x.db", "No such file or directory: /proc/nowhere"),
        ("sqlite:///{folder}/junk.db", "file is not a database"),
    ],
)
async def test_a_database_that_cannot_be_used(patient: Patient, url: str, reason: str) -> None:
    (patient.folder / "junk.db").write_text("not a database, but long enough to be read as one")
    url = url.format(folder=patient.folder)
    code, lines = await patient.examine(database_url=url)
    assert code == 1
    [(name, advice)] = trouble(lines)
    assert name == f"database: {reason}"
    assert advice.startswith("check AFTERWORD_DATABASE_URL")


async def test_a_database_of_a_newer_version(patient: Patient) -> None:
    await patient.transact(
        lambda conn: conn.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    )
    code, lines = await patient.examine()
    assert code == 1
    [(_, advice)] = trouble(lines)
    assert "Install the newer version" in advice
