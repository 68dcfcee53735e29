"""What time it is in the tests: a day of their own, whatever the machine's calendar says.

A test that takes the real date is red on some Sunday, on some New Year's Eve, or in the night in
which the clocks change, and nobody knows why.
"""

import time
from datetime import UTC, datetime, timedelta

from bot.clock import Clock

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


def start_clock(at: datetime = MONDAY) -> Clock:
    """A clock that says `at` now and goes on from there at its usual pace."""
    began = time.monotonic()
    return Clock(lambda: at + timedelta(seconds=time.monotonic() - began))
