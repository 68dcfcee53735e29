"""`afterword move`: a deployment goes to another database, and a bot goes on there."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from bot.command_line import main
from bot.settings import PREFIX, Settings
from storage import move
from storage.database.presence import Presence
from storage.tables import runs
from tests.bot.phone import LocalBot, Phone
from tests.databases import open_engine

STORY = "I asked three closed questions in a row before she said she was lost."


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own, and no setting in the environment."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"{PREFIX}{name}".upper(), raising=False)
    return tmp_path


def afterword(source: str, *words: str) -> Result:
    return CliRunner().invoke(main, ["move", *words], env={"AFTERWORD_DATABASE_URL": source})


def remove(bot: LocalBot, source: str, target: str) -> None:
    """Move, and open what was moved."""
    bot.engine.dispose()
    moved = afterword(source, "--to", target)
    assert moved.exit_code == 0, moved.output
    bot.engine = open_engine(target)


def test_a_conversation_goes_on_after_each_move(
    bot: LocalBot, ana: Phone, elsewhere: Path, postgres_url: str
) -> None:
    first, back = f"sqlite:///{elsewhere}/afterword.db", f"sqlite:///{elsewhere}/back.db"
    ana.says("/reflect Anna")
    ana.presses("Trust 8a")
    ana.says(STORY, settle=False)  # nobody has looked at it when the bot is stopped

    remove(bot, first, postgres_url)
    bot.settle()
    assert "How did it go?" in ana.screen
    ana.says("And she told me so.")

    remove(bot, postgres_url, back)
    ana.presses("Well")
    assert bot.said() == [STORY, "And she told me so."]
    assert bot.statuses("after_session")[-1] == "done"


def test_it_says_what_was_moved_and_what_to_do_next(elsewhere: Path, bot: LocalBot) -> None:
    bot.phone().meets_the_bot()
    bot.engine.dispose()
    source = f"sqlite:///{elsewhere}/afterword.db"
    moved = afterword(source, "--to", "sqlite:///a folder/new.db")
    assert (moved.exit_code, moved.stderr) == (0, "")
    lines = moved.stdout.splitlines()
    assert "           1  mentors" in lines
    assert lines[-3].endswith("rows in all: copied, compared, and nothing differs.")
    assert lines[-2] == (
        "Next: set AFTERWORD_DATABASE_URL to what you gave as --to, "
        f"sqlite:///{elsewhere}/a folder/new.db, and start the bot."
    )
    assert f"The old database, {source}, stays as it is: a copy" in lines[-1]
    with open_engine(f"sqlite:///{elsewhere}/a folder/new.db").connect() as conn:
        assert conn.execute(select(runs.c.id)).first() is not None
        conn.engine.dispose()


def test_long_work_gives_signs_of_life(
    elsewhere: Path, bot: LocalBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot.phone().meets_the_bot()
    bot.engine.dispose()
    monkeypatch.setattr(move, "ROWS_IN_MEMORY", 1)
    monkeypatch.setattr(move, "STEP", 1)
    moved = afterword(f"sqlite:///{elsewhere}/afterword.db", "--to", "sqlite:///new.db")
    assert "mentors: 1 rows copied\n" in moved.stderr
    assert "mentors: 1 rows compared\n" in moved.stderr


def test_while_the_bot_runs_nothing_is_moved(elsewhere: Path, bot: LocalBot) -> None:
    bot.engine.dispose()
    source = f"sqlite:///{elsewhere}/afterword.db"
    with Presence(source) as presence:
        presence.share()
        result = afterword(source, "--to", "sqlite:///new.db")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"{source}: a bot works on it: stop it first")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("postgresql://u:secret@h/d",),
        ("--to", "sqlite:///new.db", "postgresql://u:secret@h/d"),
        ("--to", "postgresql://u:secret@127.0.0.1:1/d"),
        ("--to", "postgresql://u:a@secret@h/d"),
        ("--to", "secret"),
    ],
)
def test_what_is_asked_wrongly_is_refused_and_no_password_is_shown(
    bot: LocalBot, elsewhere: Path, words: tuple[str, ...]
) -> None:
    bot.engine.dispose()
    result = afterword(f"sqlite:///{elsewhere}/afterword.db", *words)
    assert result.exit_code == 2
    assert result.stderr != ""
    assert "secret" not in result.output.replace("[secret]", "")


def test_the_password_of_the_old_database_is_not_shown_either(elsewhere: Path) -> None:
    result = afterword("postgresql://u:hidden@127.0.0.1:1/d", "--to", "sqlite:///new.db")
    assert result.exit_code == 2
    assert result.stderr.startswith("postgresql://u@127.0.0.1:1/d: connection failed")
    assert "hidden" not in result.output
    assert list(elsewhere.glob("*.db")) == []
