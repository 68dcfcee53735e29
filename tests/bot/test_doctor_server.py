"""The doctor on PostgreSQL: the same report, of a server."""

import pytest
from pydantic import SecretStr
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.clock import Clock
from bot.doctor.report import examine
from bot.settings import Settings
from storage.condition import find_broken_indexes
from storage.database.looking import look
from storage.migrate import list_revisions, migrate
from tests.clock import MONDAY
from tests.databases import open_engine


async def test_a_database_on_a_server_is_looked_at(
    postgres_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    migrate(postgres_url)
    settings = Settings(bot_token=SecretStr(""), database_url=postgres_url)
    code = await examine(settings, Clock(starts_at=MONDAY))
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("!!")] == ["!!  token: none"]
    assert code == 1
    assert f"ok  revision: {list_revisions()[-1]}, that of this version" in lines
    assert "ok  bot: does not run on this database" in lines
    assert "ok  no answer is lost: yes" in lines
    assert any(line.startswith("ok  server: PostgreSQL, ") for line in lines)


def test_where_amcheck_is_installed_every_index_is_compared(postgres_url: str) -> None:
    migrate(postgres_url)
    engine = open_engine(postgres_url)
    try:
        with engine.begin() as conn:
            conn.execute(text("CREATE EXTENSION amcheck"))
    except DBAPIError:
        pytest.skip("PostgreSQL's contrib modules are not installed")
    finally:
        engine.dispose()
    with look(postgres_url) as conn:
        assert find_broken_indexes(conn) == []
