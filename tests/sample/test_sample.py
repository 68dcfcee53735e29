"""The sample mentor is the same one every time, and has something of everything."""

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sqlalchemy import Column, ColumnElement, Connection, func, select

from flows.facts import Records
from framework.catalogue import load_framework
from storage.journal import pages
from storage.tables import answers, assessments, entries, plans, ratings, sessions, touches
from tests.bot.raw import NOW
from tests.databases import connected
from tests.sample.__main__ import make_sample, read_sample
from tests.sample.life import live
from tests.sample.sentences import ACT, CHECK, DO, PLAN

YEAR = 208


@pytest.fixture
def conn(file: Path) -> Iterator[Connection]:
    with connected(f"sqlite:///{file}") as conn:
        yield conn


class Year(NamedTuple):
    conn: Connection
    records: Records


@pytest.fixture(scope="module")
def year(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    file = shutil.copy(migrated, tmp_path_factory.mktemp("year"))
    with connected(f"sqlite:///{file}") as conn:
        yield Year(conn, read_sample(conn, live(conn, YEAR, NOW), NOW))


@pytest.mark.parametrize("many", [0, 1, 5, 61])
def test_there_are_as_many_entries_as_were_asked_for(conn: Connection, many: int) -> None:
    mentor = live(conn, many, NOW)
    assert pages.count_entries(conn, mentor) == many
    assert all(at < NOW for at in conn.execute(select(entries.c.began_at)).scalars())


def test_the_same_mentor_lives_the_same_life(conn: Connection) -> None:
    lives = [live(conn, 20, NOW, person=number, seed=number // 2) for number in (2, 3, 4)]
    one, again, another = (list_said(conn, each.id) for each in lives)
    assert one == again != another


def test_a_year_has_something_of_everything(year: Year) -> None:
    conn, records = year
    assert records.total == YEAR
    assert 0 < records.reflected < records.held
    assert 0 < records.tried < records.plans
    assert len(records.evidenced) > 5
    assert records.quote is not None
    assert {each.competence for each in records.ratings} == set(range(1, 16))
    for marked in (entries.c.starred, entries.c.private):
        assert count(conn, marked, marked) > 3
    for given in (ratings.c.entry, ratings.c.reason):
        assert count(conn, given) > 3
    assert count(conn, assessments.c.id) == 13
    assert count(conn, touches.c.id) > 30
    assert {"did", "dropped"} <= set(conn.execute(select(plans.c.state)).scalars())
    assert {"asked", "skipped"} == set(conn.execute(select(sessions.c.state)).scalars())


def test_what_is_offered_is_reflected_on_so_coverage_grows_and_it_goes_better(
    year: Year,
) -> None:
    told = select(entries.c.ability, entries.c.outcome).order_by(entries.c.began_at)
    rows = year.conn.execute(told).all()
    early, late = rows[: YEAR // 4], rows[-YEAR // 4 :]
    touched = [{row.ability for row in some if row.ability} for some in (early, rows)]
    assert 30 < len(touched[0]) < len(touched[1]) <= len(load_framework().abilities)
    went = [Counter(row.outcome for row in some)["well"] for some in (early, late)]
    assert went[0] < went[1]


def test_it_is_written_in_many_words() -> None:
    sentences = {*PLAN, *DO, *CHECK, *ACT}
    assert len(sentences) == len(PLAN + DO + CHECK + ACT) >= 40
    lengths = sorted(map(len, sentences))
    assert lengths[0] < 30 < 200 < lengths[-1]


def test_what_can_be_looked_at_lies_in_the_folder(tmp_path: Path) -> None:
    told = make_sample(tmp_path / "young", 5)
    assert "5 entries since" in told
    assert "5 entries\n" in (tmp_path / "young/summary.txt").read_text()
    light, dark = ((tmp_path / f"young/{name}.png").read_bytes() for name in ("light", "dark"))
    assert light.startswith(b"\x89PNG")
    assert light != dark


def list_said(conn: Connection, mentor: int) -> list[tuple[object, ...]]:
    said = select(answers.c.step, answers.c.option, answers.c.text, answers.c.said_at)
    mine = said.where(answers.c.mentor == mentor).order_by(answers.c.id)
    return [tuple(row) for row in conn.execute(mine)]


def count(conn: Connection, column: Column[Any], *where: ColumnElement[bool]) -> int:
    return conn.execute(select(func.count(column)).where(*where)).scalar_one()
