"""Read by every Python that runs under libfaketime, as its folder is on the path: see
tests/days.py.

Debian's libfaketime refuses the clock_nanosleep with which CPython sleeps (EINVAL); a wait for
nothing is as long, and passes.
"""

import select
import time
from typing import SupportsIndex


def sleep(seconds: float | SupportsIndex) -> None:
    length = float(seconds)
    if length < 0:
        raise ValueError("sleep length must be non-negative")
    select.select((), (), (), length)


time.sleep = sleep
