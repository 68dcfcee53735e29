"""The command line: every command, and whatever goes wrong as one clear line."""

import asyncio
import logging
import os
import signal
import sqlite3
import subprocess
import sys
import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from click.testing import CliRunner, Result

from bot import app
from bot.clock import Clock
from bot.command_line import main
from bot.preview import command
from bot.settings import PREFIX, Settings
from storage.database import postgres
from tests.patience import PATIENCE
from tests.telegram import Server

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
VERSION: str = PROJECT["project"]["version"]
CANARY = "Canary" + "x" * 30
TOKEN = f"4200001:{CANARY}"
LIKE_A_TOKEN = "123456789:AAbbccddeeffgghhiijjkkllmmnnooppqqr"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own, and no setting in the environment."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"{PREFIX}{name}".upper(), raising=False)
    return tmp_path


def afterword(*words: str, **given: str) -> Result:
    """The command, with these settings."""
    env = {f"AFTERWORD_{name}": value for name, value in given.items()}
    return CliRunner().invoke(main, words, env=env)


@asynccontextmanager
async def child(*words: str, **given: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """The command as a process of its own, killed if it outlives the block."""
    env = os.environ | {f"AFTERWORD_{name}": value for name, value in given.items()}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *words),
        env=env | {"PYTHONPATH": str(Path(command.__file__).parents[2])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def end(process: asyncio.subprocess.Process) -> tuple[int, str, str]:
    """Ask it to end; exit code, what it printed, what it logged."""
    process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(PATIENCE):
        out, err = await process.communicate()
    assert process.returncode is not None
    return process.returncode, out.decode(), err.decode()


def test_version_and_help() -> None:
    assert afterword("--version").output.strip().endswith(VERSION)
    shown = afterword("--help").output
    for name in ("run", "preview", "migrate", "move", "doctor"):
        assert name in shown


@pytest.mark.parametrize("words", [(), ("run",)])
def test_without_a_token_it_says_what_to_do(words: tuple[str, ...]) -> None:
    result = afterword(*words)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("AFTERWORD_BOT_TOKEN is not set")
    assert "afterword preview" in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("word", ["run", "preview", "migrate", "doctor"])
def test_a_wrong_setting_is_one_line_for_every_command(word: str) -> None:
    result = afterword(word, BOT_TOKEN=CANARY)
    assert result.exit_code == 2
    assert result.output.startswith("AFTERWORD_BOT_TOKEN: is no bot token")
    assert result.output.count("\n") == 1
    assert CANARY not in result.output


def test_migrate_makes_the_database_and_may_be_repeated(elsewhere: Path) -> None:
    for _ in range(2):
        result = afterword("migrate")
        assert (result.exit_code, result.output) == (0, "The database is up to date.\n")
    file = elsewhere / "data" / "afterword.db"
    with closing(sqlite3.connect(file)) as conn:
        assert conn.execute("SELECT count(*) FROM answers").fetchone() == (0,)
    assert file.stat().st_mode & 0o077 == 0


def test_a_file_of_settings_that_everybody_can_read_is_warned_about(elsewhere: Path) -> None:
    (elsewhere / ".env").touch(mode=0o644)
    assert "can read .env, and the token in it: `chmod 600 .env`" in afterword("migrate").stderr
    (elsewhere / ".env").chmod(0o600)
    assert afterword("migrate").stderr == ""


def spoil(folder: Path) -> None:
    """What cannot be a database, or a folder for one."""
    (folder / "a_file").touch()
    (folder / "junk.db").write_text("not a database, but long enough to be looked at as one")


@pytest.mark.parametrize(
    ("setting", "value", "reason"),
    [
        ("DATABASE_URL", f"nonsense-{CANARY}", "is no address"),
        ("DATABASE_URL", f"postgresql://u:{CANARY}@127.0.0.1:1/d", "refused"),
        ("DATABASE_URL", f"postgresql://u:{CANARY}@h:p/d", "is no address"),
        ("DATABASE_URL", "sqlite://", "must be a file"),
        ("DATABASE_URL", "sqlite:///junk.db", "not a database"),
        ("DATABASE_URL", "sqlite:////proc/nowhere/x.db", "/proc/nowhere"),
        ("DATABASE_URL", "sqlite:///a_file/x.db", "a_file"),
        ("DATA_DIR", "/proc/nowhere", "No such file"),
        ("DATA_DIR", "a_file", "File exists"),
        ("DATA_DIR", "a_file/data", "Not a directory"),
    ],
)
@pytest.mark.parametrize("word", ["run", "migrate"])
def test_a_database_that_cannot_be_used_is_one_line(
    elsewhere: Path,
    monkeypatch: pytest.MonkeyPatch,
    word: str,
    setting: str,
    value: str,
    reason: str,
) -> None:
    monkeypatch.setattr(postgres, "START_PATIENCE_SECONDS", -1.0)
    spoil(elsewhere)
    result = afterword(word, BOT_TOKEN=TOKEN, **{setting: value})
    assert result.exit_code == 2
    assert result.output.startswith(f"AFTERWORD_{setting}: ")
    assert reason in result.output
    assert result.output.count("\n") == 1
    assert CANARY not in result.output


@pytest.mark.parametrize("word", ["run", "doctor"])
@pytest.mark.parametrize("there", [False, True])
def test_a_file_that_is_named_is_made_by_nobody_but_migrate(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch, word: str, *, there: bool
) -> None:
    async def run_bot(settings: Settings, *, take_over: bool) -> None:
        pass

    monkeypatch.setattr(app, "run_bot", run_bot)
    file = elsewhere / "misspelt.db"
    if there:
        file.touch()
    given = {"BOT_TOKEN": "", "DATABASE_URL": "sqlite:///misspelt.db"}
    token = {"BOT_TOKEN": TOKEN} if word == "run" else {}
    refused = afterword(word, **given | token)
    assert refused.exit_code == 2
    assert str(file) in refused.output
    assert "`afterword migrate` makes" in refused.output
    assert not there or file.stat().st_size == 0
    assert there or not list(elsewhere.iterdir())
    assert afterword("migrate", **given).exit_code == 0
    if word == "run":
        assert afterword(word, **given | token).exit_code == 0


def test_a_database_of_a_newer_version_is_left_alone(elsewhere: Path) -> None:
    afterword("migrate")
    with closing(sqlite3.connect(elsewhere / "data" / "afterword.db")) as conn:
        conn.execute("UPDATE alembic_version SET version_num = '9999'")
        conn.commit()
    result = afterword("migrate")
    assert result.exit_code == 2
    assert result.output.startswith("The database is at revision 9999")
    assert result.output.count("\n") == 1


def test_run_brings_the_database_to_today_and_starts(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Settings] = []

    async def run_bot(settings: Settings, *, take_over: bool) -> None:
        assert (elsewhere / "data" / "afterword.db").exists()
        assert not take_over
        seen.append(settings)

    monkeypatch.setattr(app, "run_bot", run_bot)
    for words in ((), ("run",)):
        assert afterword(*words, BOT_TOKEN=TOKEN, SEND_RATE="7").exit_code == 0
    assert [(each.token, each.send_rate) for each in seen] == [(TOKEN, 7)] * 2


@pytest.mark.parametrize("word", ["run", "preview", "migrate", "doctor"])
def test_every_command_logs_through_the_one_outlet(
    monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    async def run(*_: object, **__: object) -> int:
        return 0

    monkeypatch.setattr(app, "run_bot", run)
    monkeypatch.setattr(command, "run_preview", run)
    afterword(word, BOT_TOKEN="4200001:short", DATABASE_URL="", LOG_LEVEL="DEBUG")
    [outlet] = logging.getLogger().handlers
    token = command.PREVIEW_TOKEN if word == "preview" else "4200001:short"
    record = logging.makeLogRecord({"name": "bot.x", "msg": f"POST /bot{token}/getMe"})
    assert outlet.format(record).endswith("bot.x: POST /bot[secret]/getMe")
    assert logging.getLogger("bot").level == logging.DEBUG
    assert logging.getLogger().level == logging.WARNING
    assert sys.excepthook is not sys.__excepthook__


@pytest.mark.parametrize(
    "words", [(LIKE_A_TOKEN,), ("run", LIKE_A_TOKEN), ("doctor", "-x" + LIKE_A_TOKEN)]
)
def test_a_token_in_the_wrong_place_is_not_repeated(words: tuple[str, ...]) -> None:
    result = afterword(*words)
    assert result.exit_code == 2
    assert "Usage: " in result.stderr
    assert LIKE_A_TOKEN not in result.output


def test_preview_needs_no_token_and_has_a_database_of_its_own(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[Settings, int, bool]] = []

    async def run_preview(settings: Settings, port: int, clock: Clock, *, show: bool) -> None:
        seen.append((settings, port, show))

    monkeypatch.setattr(command, "run_preview", run_preview)
    real = {"BOT_TOKEN": TOKEN, "DATABASE_URL": f"sqlite:///{elsewhere}/real.db"}
    assert afterword("preview", "--port", "8099", "--no-open", **real).exit_code == 0
    assert afterword("preview").exit_code == 0
    (settings, port, show), (_, *defaults) = seen
    assert (port, show, defaults) == (8099, False, [0, True])
    assert settings.token == command.PREVIEW_TOKEN
    assert settings.database == f"sqlite:///{elsewhere}/data/preview/afterword.db"
    assert not (elsewhere / "real.db").exists()


def test_a_preview_begins_at_the_time_that_is_wanted(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    began: list[Clock] = []

    async def run_preview(_settings: Settings, _port: int, clock: Clock, **_: Any) -> None:
        began.append(clock)

    monkeypatch.setattr(command, "run_preview", run_preview)
    assert afterword("preview", "--at", "2031-12-24T17:30:00").exit_code == 0
    [clock] = began
    assert f"{clock.now():%Y-%m-%d %H}" == "2031-12-24 17"
    wrong = afterword("preview", "--at", "Christmas")
    assert wrong.exit_code == 2
    assert "--at" in wrong.output


@pytest.mark.parametrize("port", ["70000", "-1", "http"])
def test_a_port_that_is_none(port: str) -> None:
    result = afterword("preview", "--port", port)
    assert result.exit_code == 2
    assert "--port" in result.output


def test_doctor_tells_by_its_exit_code() -> None:
    assert afterword("doctor").exit_code == 2, "there is no database yet"
    afterword("migrate")
    result = afterword("doctor")
    assert result.exit_code == 1
    assert "!!  token: none" in result.output
    assert result.output.endswith("1 to look at.\n")


@pytest.mark.timeout(600)
async def test_the_bot_runs_until_it_is_told_to_end_and_logs_no_secret() -> None:
    """At DEBUG, where libraries like to write down whole requests."""
    async with Server.start(TOKEN) as server:
        words = f"Words of {CANARY}"
        given = {"BOT_TOKEN": TOKEN, "BOT_API_URL": server.url, "SEND_RATE": "0"}
        async with child(**given, LOG_LEVEL="DEBUG") as process:
            ana = await server.person("Ana")
            await server.say(ana, words)
            await server.wait_for(ana, "Saved as a note.")
            await server.wait_for(ana, "I ask one short question")
            await server.send(ana, "voice", caption=words)
            await server.fault("server_error", method="sendMessage")
            await server.say(ana, "/help")
            await server.wait_for(ana, "/export gives you everything")
            code, out, log = await end(process)
    assert (code, out) == (0, "")
    assert "Afterword is running as bot 4200001" in log
    assert "nothing is lost" in log
    assert CANARY not in log
    assert "Traceback" not in log


@pytest.mark.timeout(600)
async def test_the_preview_serves_its_page_and_only_one_can_have_the_port() -> None:
    async with child("preview", "--no-open") as process:
        assert process.stdout is not None
        line = (await process.stdout.readline()).decode()
        assert "http" in line, await process.communicate()
        address = next(word for word in line.split() if word.startswith("http"))
        async with aiohttp.ClientSession() as session, session.get(address) as page:
            assert page.status == 200
        port = address.rpartition(":")[2]
        async with child("preview", "--no-open", "--port", port, DATA_DIR="other") as second:
            async with asyncio.timeout(PATIENCE):
                _, complaint = await second.communicate()
        assert second.returncode == 1
        assert b"address already in use" in complaint
        assert complaint.count(b"\n") == 1
        code, _, log = await end(process)
    assert code == 0
    assert "Traceback" not in log


async def test_a_token_that_telegram_does_not_know_ends_the_start() -> None:
    async with Server.start(TOKEN) as server:
        given = {"BOT_TOKEN": f"4200002:{CANARY}", "BOT_API_URL": server.url}
        async with child("run", **given) as process, asyncio.timeout(30):
            out, err = await process.communicate()
    assert process.returncode == 3
    assert out == b""
    assert err.startswith(b"AFTERWORD_BOT_TOKEN: Telegram does not know this token. Ask @Bot")
    assert err.count(b"\n") == 1
    assert CANARY.encode() not in err


@pytest.mark.parametrize("word", ["run", "preview", "doctor"])
async def test_a_process_that_is_ended_while_it_loads_has_ended_in_peace(
    elsewhere: Path, word: str
) -> None:
    """It ends itself in the middle of the first import that takes its time."""
    ends = "import os, signal\nos.kill(os.getpid(), signal.SIGTERM)\nraise AssertionError\n"
    (elsewhere / "click.py").write_text(ends)
    code = f"import sys; sys.argv[1:] = [{word!r}]; from bot.__main__ import main; main()"
    paths = f"{elsewhere}:{Path(command.__file__).parents[2]}"
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", code),
        env=os.environ | {"PYTHONPATH": paths},
        stderr=subprocess.PIPE,
    )
    _, err = await process.communicate()
    assert (process.returncode, err) == (0, b"")


@pytest.mark.parametrize("trouble", ["away", "hangs"])
async def test_while_telegram_is_away_the_bot_ends_quietly(
    unused_tcp_port: int, trouble: str
) -> None:
    async with Server.start(TOKEN) as server:
        url = server.url if trouble == "hangs" else f"http://127.0.0.1:{unused_tcp_port}"
        await server.fault("hang_before", times=None, seconds=3600)
        async with child("run", BOT_TOKEN=TOKEN, BOT_API_URL=url) as process:
            assert process.stderr is not None
            while b"is running as bot" not in (line := await process.stderr.readline()):
                assert line, "it ended"
            code, _, log = await end(process)
    assert code == 0
    assert "Afterword has stopped" in log
    assert log.count("the command menu could not be set") <= 1
    assert "hangs" not in log
    assert log.count("\n") <= 6


def test_the_module_and_the_command_are_one() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "bot", "--version"], capture_output=True, text=True, check=True
    )
    assert VERSION in shown.stdout
