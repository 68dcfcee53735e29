"""What whoever runs the server is told: what is well, what is not, and what to do about it."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientTimeout
from pydantic import SecretStr
from sqlalchemy import Connection, insert, text, update

from bot import drift
from bot.clock import Clock
from bot.doctor.report import check_numbers, examine
from bot.send import telegram as wire
from bot.settings import Settings
from storage.database.open import open_database
from storage.queues import inbox, marks
from storage.tables import chats, mentors, outbox, reminders, runs
from storage.tables import inbox as inbox_table
from tests.bot.phone import migrated
from tests.bot.stub_telegram import TOKEN, StubTelegram
from tests.clock import MONDAY
from tests.patience import PATIENCE

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

    async def examine(
        self, *, retry: bool = False, fix: bool = False, as_json: bool = False, **changes: Any
    ) -> tuple[int, list[str]]:
        settings = self.settings.model_copy(update=changes)
        clock = Clock(starts_at=NOW)
        code = await examine(settings, clock, retry=retry, fix=fix, as_json=as_json)
        return code, self.capsys.readouterr().out.splitlines()


@pytest.fixture
async def patient(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Patient]:
    """Telegram has the same loop and may be as late as the machine is busy."""
    for name in ("READ_SECONDS", "WRITE_SECONDS", "CONNECT_SECONDS"):
        monkeypatch.setattr(wire, name, PATIENCE)
    monkeypatch.setattr(drift, "TIMEOUT", ClientTimeout(total=PATIENCE))
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
    assert lines[0] == "ok  settings: read"
    assert lines[1].startswith(f"ok  file: {patient.folder}/afterword.db, ")
    assert lines[2].startswith("ok  disk: ")
    assert lines[3:5] == [
        "ok  bot: does not run on this database",
        "ok  pages: all whole, and every index fits",
    ]
    assert lines[5].startswith("ok  revision: ")
    assert "ok  waiting: nothing" in lines
    assert "ok  webhook: none: this bot asks for its updates" in lines
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
    since = f"(since {NOW:%Y-%m-%d %H:%M} UTC)"
    assert found[f"parked event 1: ValueError in hear, line 7 {since}"] == "it is kept; see above"
    assert "refused message 1: send: no reason is known" in found
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
        ("sqlite:////proc/nowhere/x.db", "there is no file /proc/nowhere/x.db"),
        ("sqlite:///{folder}/junk.db", "{folder}/junk.db does not begin as an SQLite database"),
        ("postgresql://nobody@127.0.0.1:1/x", "connection failed"),
    ],
)
async def test_a_database_that_cannot_be_used(patient: Patient, url: str, reason: str) -> None:
    (patient.folder / "junk.db").write_text("not a database, but long enough to be read as one")
    url = url.format(folder=patient.folder)
    code, lines = await patient.examine(database_url=url)
    assert code == 2
    [(name, advice)] = trouble(lines)
    assert name.startswith(f"database: {reason.format(folder=patient.folder)}")
    assert advice.startswith("check AFTERWORD_DATABASE_URL")


async def test_what_waits_is_told_with_its_time(patient: Patient) -> None:
    def write(conn: Connection) -> None:
        live(conn)
        conn.execute(insert(chats).values(id=2, bot_id=1, chat_id=102, blocked_at=NOW))
        inbox.add_event(conn, "telegram:1:1", 1, "{}", NOW)
        for row, chat in ((1, 1), (2, 2)):
            body = {"text": CANARY, "buttons": [], "silent": True}
            new = insert(outbox).values(chat=chat, kind="send", body=body, state="queued")
            conn.execute(new.values(id=row, due_real=NOW.timestamp() if chat == 1 else 0.0))

    await patient.transact(write)
    _, lines = await patient.examine()
    since = f"(since {NOW:%Y-%m-%d %H:%M} UTC)"
    [waiting] = [line for line in lines if line.startswith("ok  waiting")]
    assert waiting.startswith(f"ok  waiting: 1 events {since}; 1 messages")
    assert waiting.endswith(f"1 messages for chats that cannot be reached {since}")


async def test_a_webhook_is_named_and_deleted_when_that_is_asked_for(patient: Patient) -> None:
    info = {
        "url": f"https://other.example/{CANARY}",
        "has_custom_certificate": False,
        "pending_update_count": 3,
    }
    patient.telegram.will(200, {"ok": True, "result": info}, to="getWebhookInfo", times=2)
    code, lines = await patient.examine()
    assert code == 1
    [(name, advice)] = trouble(lines)
    assert name == "webhook: other.example gets the updates of this bot"
    assert "doctor --fix" in advice
    assert CANARY not in "\n".join(lines)
    assert patient.telegram.called("deleteWebhook") == []

    code, lines = await patient.examine(fix=True)
    assert code == 0
    assert "ok  webhook: that of other.example is deleted; what waits is kept" in lines
    assert patient.telegram.called("deleteWebhook") == [{"drop_pending_updates": False}]


async def test_a_webhook_that_cannot_be_asked_after(patient: Patient) -> None:
    patient.telegram.will("drop", to="getWebhookInfo")
    code, lines = await patient.examine()
    assert (code, trouble(lines)) == (
        1,
        [("webhook: could not be asked after", "try again in a minute")],
    )


async def test_settings_that_everybody_can_read_are_closed(
    patient: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(patient.folder)
    file = patient.folder / ".env"
    file.touch(mode=0o644)
    code, lines = await patient.examine()
    assert (code, [advice for _, advice in trouble(lines)]) == (1, ["`chmod 600 .env`"])
    code, lines = await patient.examine(fix=True)
    assert (code, lines[0]) == (0, "ok  settings: only you can read .env now")
    assert file.stat().st_mode & 0o777 == 0o600


async def test_programs_get_json(patient: Patient) -> None:
    code, lines = await patient.examine(as_json=True, bot_token=SecretStr(""))
    report = json.loads("\n".join(lines))
    assert report["code"] == code == 1
    assert {
        "name": "token",
        "text": "none",
        "advice": "set AFTERWORD_BOT_TOKEN, or run `afterword preview`",
        "grave": False,
    } in report["findings"]
