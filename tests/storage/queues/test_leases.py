"""A duty is one process's, another takes over from a dead one, and who slept learns of it."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from sqlalchemy import Connection, select

from storage.database.open import open_database
from storage.queues import leases
from storage.queues.leases import LEASE_SECONDS, LeaseLost
from storage.tables import leases as table
from tests.storage.pair import run_two

DUTY, OTHER = "sender", "receiver"
REAL = 1_764_000_000.0


def test_a_duty_is_one_holders_until_its_time_is_over(conn: Connection) -> None:
    first = leases.acquire(conn, DUTY, REAL)
    assert first == 1
    assert leases.acquire(conn, DUTY, REAL) is None
    assert leases.acquire(conn, DUTY, REAL + LEASE_SECONDS - 0.001) is None
    assert leases.acquire(conn, DUTY, REAL + LEASE_SECONDS) == 2


def test_each_duty_is_a_matter_of_its_own(conn: Connection) -> None:
    assert leases.acquire(conn, DUTY, REAL) == 1
    assert leases.acquire(conn, OTHER, REAL) == 1
    leases.release(conn, OTHER, 1)
    leases.check(conn, DUTY, 1)
    assert leases.acquire(conn, DUTY, REAL) is None
    assert len(conn.execute(select(table)).all()) == 2


def test_a_lease_that_is_renewed_goes_on(conn: Connection) -> None:
    token = leases.acquire(conn, DUTY, REAL) or 0
    for beat in range(1, 5):
        assert leases.renew(conn, DUTY, token, REAL + beat * LEASE_SECONDS / 2)
    assert leases.acquire(conn, DUTY, REAL + 2.9 * LEASE_SECONDS) is None
    assert leases.acquire(conn, DUTY, REAL + 3.0 * LEASE_SECONDS) == token + 1


def test_a_lease_that_ran_out_is_still_its_holders_while_nobody_wants_it(
    conn: Connection,
) -> None:
    token = leases.acquire(conn, DUTY, REAL) or 0
    leases.check(conn, DUTY, token)
    assert leases.renew(conn, DUTY, token, REAL + 100 * LEASE_SECONDS)
    assert leases.acquire(conn, DUTY, REAL + 100 * LEASE_SECONDS) is None


def test_what_is_given_back_is_free_at_once(conn: Connection) -> None:
    token = leases.acquire(conn, DUTY, REAL) or 0
    leases.release(conn, DUTY, token)
    assert leases.acquire(conn, DUTY, REAL) == token + 1


def test_who_slept_too_long_can_do_nothing_in_the_name_of_the_duty(conn: Connection) -> None:
    asleep = leases.acquire(conn, DUTY, REAL) or 0
    awake = leases.acquire(conn, DUTY, REAL + LEASE_SECONDS) or 0
    with pytest.raises(LeaseLost):
        leases.check(conn, DUTY, asleep)
    assert not leases.renew(conn, DUTY, asleep, REAL + LEASE_SECONDS)
    leases.release(conn, DUTY, asleep)
    leases.check(conn, DUTY, awake)
    assert leases.acquire(conn, DUTY, REAL + LEASE_SECONDS) is None, (
        "it was not given back for another"
    )


def test_who_never_had_it_has_lost_it(conn: Connection) -> None:
    with pytest.raises(LeaseLost):
        leases.check(conn, DUTY, 0)
    leases.acquire(conn, DUTY, REAL)
    with pytest.raises(LeaseLost):
        leases.check(conn, DUTY, 0)


def test_who_knows_that_he_is_alone_need_not_wait(conn: Connection) -> None:
    dead = [leases.acquire(conn, duty, REAL) for duty in (DUTY, OTHER)]
    leases.void(conn)
    assert [leases.acquire(conn, duty, REAL) for duty in (DUTY, OTHER)] == [2, 2]
    assert dead == [1, 1]


@pytest.mark.parametrize("back", [3600.0, 8 * 86400.0], ids=["an hour", "8 days"])
def test_a_clock_that_was_set_back_keeps_nobody_waiting(conn: Connection, back: float) -> None:
    """The holder is dead, and its lease would hold until this clock has caught up."""
    leases.acquire(conn, DUTY, REAL)
    assert leases.acquire(conn, DUTY, REAL - back) == 2
    assert leases.acquire(conn, DUTY, REAL - back) is None, "and now it is a lease as any other"
    with pytest.raises(LeaseLost):
        leases.check(conn, DUTY, 1)


def test_a_clock_that_was_set_back_a_little_takes_nothing_away(conn: Connection) -> None:
    leases.acquire(conn, DUTY, REAL)
    assert leases.acquire(conn, DUTY, REAL - LEASE_SECONDS) is None
    assert leases.acquire(conn, DUTY, REAL - LEASE_SECONDS - 0.001) == 2


def test_a_hold_outlives_the_holder(conn: Connection) -> None:
    """Telegram asked for silence: it means whoever sends, also the next one."""
    assert leases.read_hold(conn, DUTY) == 0.0, "nobody has ever had it"
    token = leases.acquire(conn, DUTY, REAL) or 0
    leases.hold(conn, DUTY, REAL + 30)
    leases.release(conn, DUTY, token)
    leases.acquire(conn, DUTY, REAL)
    assert leases.read_hold(conn, DUTY) == REAL + 30
    leases.hold(conn, DUTY, REAL + 5)
    assert leases.read_hold(conn, DUTY) == REAL + 30, "a longer one is not made shorter"
    leases.acquire(conn, OTHER, REAL)
    assert leases.read_hold(conn, OTHER) == 0.0


# Several at once


def test_of_many_who_want_it_at_once_one_gets_it(database_url: str) -> None:
    """Also the very first time, when there is no row to wait for."""

    async def want(times: int) -> list[int]:
        with closing(open_database(database_url)) as database:
            gained = []
            for turn in range(times):
                real = REAL + turn * LEASE_SECONDS
                gained.append(
                    await database.transact(
                        lambda conn: leases.acquire(conn, DUTY, real)  # noqa: B023
                    )
                )
            return [token for token in gained if token is not None]

    with ThreadPoolExecutor(4) as threads:
        gained = list(threads.map(lambda _: asyncio.run(want(20)), range(4)))
    tokens = sorted(token for each in gained for token in each)
    assert tokens == list(range(1, len(tokens) + 1)), "none is given out twice"
    assert len(tokens) >= 20


WORK = """
import asyncio, sys
from sqlalchemy import text
from storage.queues import leases
from storage.database.open import open_database

REAL = float(sys.argv[2])
database = open_database(sys.argv[1])
sys.stdin.read()

def work(turn):
    def both(conn):
        real = REAL + turn * leases.LEASE_SECONDS
        token = leases.acquire(conn, "sender", real)
        if token is not None:
            leases.check(conn, "sender", token)
        return token
    return both

async def main():
    return [await database.transact(work(turn)) for turn in range(50)]

print(sum(token is not None for token in asyncio.run(main())))
database.close()
"""


def test_of_two_processes_one_has_the_duty(database_url: str) -> None:
    gained = sum(run_two(WORK, database_url, str(REAL)))
    with closing(open_database(database_url)) as database:
        last = asyncio.run(database.read(lambda conn: conn.scalar(select(table.c.token))))
    assert 50 <= gained == last
