"""Duties that one process at a time has: to receive updates, and to send.

A lease runs out by itself, so that another process takes over from a dead one. It has a fencing
token, which grows with each holder: a process that was asleep while its lease ran out finds that
its token is no longer the one.
"""

from typing import Final

from sqlalchemy import Connection, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.tables import leases

RECEIVER: Final = "receiver"
SENDER: Final = "sender"
LEASE_SECONDS: Final = 10.0


class LeaseLost(Exception):
    """Another process has the duty now: nothing may be written in its name."""


def acquire(
    conn: Connection, name: str, real: float, seconds: float = LEASE_SECONDS
) -> int | None:
    """The token of a lease from now on; None while somebody else has it."""
    free = or_(
        leases.c.until_real <= real,
        # No lease is that long: the clock was set back since.
        leases.c.until_real > real + 2 * seconds,
    )
    taken = (
        update(leases)
        .where(leases.c.name == name, free)
        .values(token=leases.c.token + 1, until_real=real + seconds)
        .returning(leases.c.token)
    )
    token: int | None = conn.execute(taken).scalar_one_or_none()
    if (
        token is None
        and not conn.execute(select(leases.c.id).where(leases.c.name == name)).first()
    ):
        dialect = postgresql if conn.dialect.name == "postgresql" else sqlite
        conn.execute(dialect.insert(leases).values(name=name).on_conflict_do_nothing())
        return acquire(conn, name, real, seconds)
    return token


def renew(
    conn: Connection, name: str, token: int, real: float, seconds: float = LEASE_SECONDS
) -> bool:
    """Prolongs a lease; False if another process has taken it."""
    mine = update(leases).where(leases.c.name == name, leases.c.token == token)
    return conn.execute(mine.values(until_real=real + seconds)).rowcount == 1


def release(conn: Connection, name: str, token: int) -> None:
    """Gives a lease back, if it still is this one."""
    mine = update(leases).where(leases.c.name == name, leases.c.token == token)
    conn.execute(mine.values(until_real=0.0))


def check(conn: Connection, name: str, token: int) -> None:
    """LeaseLost if the lease is another's now: the transaction is to be rolled back."""
    held = select(leases.c.token).where(leases.c.name == name)
    if conn.execute(held).scalar_one_or_none() != token:
        raise LeaseLost


def is_any_held(conn: Connection, real: float) -> bool:
    """Whether a process has any duty just now."""
    held = select(leases.c.id).where(leases.c.until_real > real).limit(1)
    return conn.execute(held).first() is not None


def void(conn: Connection) -> None:
    """Ends every lease; for a process that knows that it is alone."""
    conn.execute(update(leases).values(until_real=0.0))


def hold(conn: Connection, name: str, until: float) -> None:
    """Whoever has the duty, now or next, holds what it does before `until` (real time): of the
    sender's, every message; signals go on."""
    longer = update(leases).where(leases.c.name == name, leases.c.held_real < until)
    conn.execute(longer.values(held_real=until))


def read_hold(conn: Connection, name: str) -> float:
    held = conn.execute(select(leases.c.held_real).where(leases.c.name == name)).scalar()
    return float(held or 0.0)
