"""The benchmark still runs and counts rightly; how fast anything is, is not tested here."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from bot.preview.chats import Transmission
from storage.database.open import open_database
from storage.tables import answers, runs
from tests.bench.contestant import AFTERWORD, Contestant, find_longest_turn
from tests.bench.crowd import Crowd
from tests.bench.load import Load, Sample, Unfair
from tests.bench.report import judge_growth, judge_race
from tests.bench.stored import REFLECTIONS, list_people, store_mentors
from tests.bench.trial import AIOHTTP, DEFAULT, OURS, check, race

ANA, *OTHERS = list_people(3, 3)


@pytest.mark.timeout(900)
async def test_all_bots_are_measured_by_the_same_steps(tmp_path: Path) -> None:
    load = Load(mentors=3, reply=0.02)
    samples = await race(tmp_path, [load], 1, 2.0, "", lambda text: None)
    assert {OURS, DEFAULT, AIOHTTP} <= {name for name, _ in samples}
    for [sample] in samples.values():
        assert sample.updates > 0
        at_the_edges = load.mentors  # a step of each may have begun before, or end after
        assert sample.updates - at_the_edges < sample.calls < 3 * (sample.updates + at_the_edges)
        assert sample.cpu > sample.storage
        assert sample.wait(0.5) >= load.reply


async def test_a_step_lasts_until_its_last_reply() -> None:
    async with ana() as crowd:
        await hand_out(crowd)  # /reflect
        call(crowd, "sendMessage")
        assert len(crowd.waits) == 1
        await hand_out(crowd)  # her story
        call(crowd, "setMessageReaction")
        call(crowd, "sendMessage")
        assert len(crowd.waits) == 1
        call(crowd, "editMessageReplyMarkup")
        assert len(crowd.waits) == 2
    assert not crowd.problems


@pytest.mark.parametrize(("method", "error"), [("sendPhoto", None), ("sendMessage", "no chat")])
async def test_a_bot_that_does_something_else_is_not_compared(
    method: str, error: str | None
) -> None:
    async with ana() as crowd:
        await hand_out(crowd)
        call(crowd, method, error)
        assert not crowd.waits
    assert crowd.problems.total() == 1
    bot = Contestant("peer", AFTERWORD, [], Path())
    bot.crowd = crowd
    with pytest.raises(Unfair, match=method):
        await check(bot)


async def test_a_bot_that_loses_a_story_is_not_compared(tmp_path: Path) -> None:
    bot = Contestant(OURS, AFTERWORD, [], tmp_path, store_mentors(tmp_path / "data", 2))
    await check(bot)
    bot.crowd.gather([ANA])[0].told.append("What nobody has kept.")
    with pytest.raises(Unfair, match="'stories that are not in the journal': 1"):
        await check(bot)


async def test_every_stored_mentor_has_reflected(tmp_path: Path) -> None:
    def count(conn: Connection) -> list[tuple[int, int]]:
        stories = func.count().filter(answers.c.step == "moment")
        query = select(stories, func.count(runs.c.id.distinct())).join(
            runs, runs.c.id == answers.c.entry
        )
        return [(row[0], row[1]) for row in conn.execute(query.group_by(answers.c.mentor))]

    database = open_database(store_mentors(tmp_path / "data", 3))
    assert await database.read(count) == [(REFLECTIONS, REFLECTIONS)] * 3
    broken = await database.read(
        lambda conn: conn.exec_driver_sql("PRAGMA foreign_key_check").all()
    )
    assert broken == []
    await asyncio.to_thread(database.close)


def test_the_longest_turn_is_found_in_what_the_bots_printed(tmp_path: Path) -> None:
    assert find_longest_turn(tmp_path) == (0, "none")
    for name, took, kind in (("race", 37, "said"), ("grow", 120, "journal")):
        (tmp_path / name).mkdir()
        line = f"12:00 INFO bot.turn.stopwatch: the longest turn took {took} ms: {kind}\n"
        (tmp_path / name / "bots.log").write_text(line)
    assert find_longest_turn(tmp_path) == (120, "journal")


def test_an_aim_is_met_or_missed() -> None:
    fast, slow = a_sample(updates=100, wait=0.1), a_sample(updates=10, wait=0.5)
    load = Load(200, 0.05)
    samples = {(OURS, load): [fast] * 3, (DEFAULT, load): [slow] * 3, (AIOHTTP, load): [fast] * 3}
    assert [(aim.value, aim.met) for aim in judge_race(samples)] == [(10, False), (2, True)]
    [aim] = judge_growth({("few", load): [fast], ("many", load): [slow]})
    assert (aim.value, aim.met) == (5, False)


@asynccontextmanager
async def ana() -> AsyncIterator[Crowd]:
    """A crowd of one who has begun to reflect."""
    crowd = Crowd("1:token")
    [mentor] = crowd.gather([ANA])
    life = asyncio.create_task(mentor.live(asyncio.Event()))
    yield crowd
    life.cancel()


async def hand_out(crowd: Crowd) -> None:
    [update] = await crowd.updates.take(offset=crowd.updates.next_id, limit=1, seconds=5)
    crowd.updates.pending.pop(update["update_id"])


def call(crowd: Crowd, method: str, error: str | None = None) -> None:
    crowd.world.calls.append(Transmission(0, method, ANA, None, "", None, not error, error))


def a_sample(*, updates: int, wait: float) -> Sample:
    return Sample(1, [wait] * updates, 2 * updates, 0.5, 0.1, 0.1, 50)
