"""What /summary and searches are measured by: two ways that say the same, journals copied whole,
and a loop that is watched. How long anything takes, is not tested here."""

import asyncio
import time
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Connection, func, select

from flows.facts import Records
from storage import people
from storage.database.open import open_database
from storage.move import move
from storage.tables import entries, mentors
from tests.bench import loaded, records, shelf, ticking
from tests.bench.load import Unfair
from tests.bench.records import LOADED, SEARCHES, SUMMARY, USUAL, WHOLE, Size
from tests.postgres import Cluster

SMALL = Size(long=40, usual=6, mentors=(), rounds=3)


def say_nothing(text: str) -> None:
    """Nobody waits."""


async def test_what_is_measured_is_shown_and_judged(tmp_path: Path) -> None:
    times, stalls = await records.measure(tmp_path, SMALL, None, say_nothing)
    [where] = stalls
    assert len(times[SUMMARY, where]) == len(times["picture", where]) == SMALL.rounds
    assert len(times[WHOLE, where]) == SMALL.rounds - 1
    assert len(times[SUMMARY + LOADED, where]) == 1
    assert min(times[WHOLE, where]) > min(times[SUMMARY, where]) > 0
    shown = records.show(times, stalls)
    assert all(what in shown for what in (SUMMARY, WHOLE, *SEARCHES.values()))
    assert len(records.judge(times, stalls)) == 4


async def test_ways_that_do_not_say_the_same_are_not_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = await asyncio.to_thread(shelf.store_journals, tmp_path / "small", 5, 1)
    with records.opened([records.Place("here", url)]) as [measured]:
        await measured.prepare()
        await measured.check()
        monkeypatch.setattr(loaded, "read_records", lambda *given: Records())
        with pytest.raises(Unfair, match="/summary"):
            await measured.check()


async def test_copies_have_all_that_the_last_one_has_and_the_database_all_it_had(
    tmp_path: Path, cluster: Cluster
) -> None:
    alone = await asyncio.to_thread(shelf.store_journals, tmp_path / "small", 12, 6)
    url = cluster.create("spread")
    await asyncio.to_thread(move, alone, url, lambda progress: None)
    before = cluster.ask(BUILT, "spread")
    people_there = await asyncio.to_thread(shelf.spread, url, shelf.TEN + 3, say_nothing)
    assert cluster.ask(BUILT, "spread") == before
    database = open_database(url)
    try:
        counted = await database.read(count_entries)
        assert [counted[each] for each in sorted(counted)] == [12] + [6] * (shelf.TEN + 2)
        with_copies = records.MeasuredDatabase(
            records.Place("here", url, people_there), database, Random(1)
        )
        await with_copies.prepare()
        assert len(with_copies.others) == 3
        with_copies.mentor = with_copies.others[1]
        with_copies.numbers |= {f"{with_copies.mentor.id} {name}": 0 for name in records.WORDS}
        summary = with_copies.list_tasks()[SUMMARY]
        ours, plain = with_copies.list_loaded()[SUMMARY], await database.read(summary)
        assert await database.read(ours) == plain
        assert isinstance(plain, Records)
        assert plain.total == 6

        def add(conn: Connection) -> None:
            chat = with_copies.mentor.chat
            conn.execute(mentors.delete().where(mentors.c.chat == chat))
            people.add_mentor(conn, chat, "UTC", with_copies.at)

        await database.transact(add)  # new ids do not collide
    finally:
        await asyncio.to_thread(database.close)
        cluster.drop("spread")


def test_the_longest_stall_is_that_since_then(tmp_path: Path) -> None:
    file = tmp_path / "delays"
    file.write_text("100.000000 0.080000\n200.000000 0.012000\n300.000000 0.030000\n")
    assert ticking.find_longest(file, 150) == 0.03
    assert ticking.find_longest(file, 100.05) == 0.08  # it went on until then
    assert ticking.find_longest(file, 400) == 0


async def test_a_loop_that_is_kept_waiting_is_told(tmp_path: Path) -> None:
    ticker = asyncio.create_task(ticking.tick(tmp_path / "delays"))
    await asyncio.sleep(0.02)
    time.sleep(0.1)  # noqa: ASYNC251 - that is what is measured
    await asyncio.sleep(0.02)
    ticker.cancel()
    assert ticking.find_longest(tmp_path / "delays", 0) > 0.05


def test_many_are_compared_with_few() -> None:
    slow, fast = [0.02] * 20, [0.01] * 20
    names = (SUMMARY, USUAL + SUMMARY, WHOLE, *SEARCHES.values())
    times = {(what, where): fast for where in ("alone", "few") for what in names}
    times |= {(what, "many"): slow for what in names}
    aims = records.judge(times, dict.fromkeys(("alone", "few", "many"), 0.06))
    ratios = [aim for aim in aims if "to few" in aim.what]
    assert {aim.value for aim in ratios} == {2.0}
    assert not any(aim.met for aim in ratios)
    assert [aim.met for aim in aims if "stall" in aim.what] == [False] * 3
    assert all(aim.met for aim in aims if "update to last reply, ms" in aim.what)


def count_entries(conn: Connection) -> dict[int, int]:
    counted = select(entries.c.mentor, func.count()).where(entries.c.reflected)
    return {row[0]: row[1] for row in conn.execute(counted.group_by(entries.c.mentor))}


BUILT = """
SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'
UNION ALL SELECT conrelid::regclass::text,
    conname || replace(pg_get_constraintdef(oid), ' NOT VALID', '')
FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2
"""
