"""A clock that makes days pass in seconds, for processes that begin anew all the time.

What it goes by stands in a file, so that all who have it agree, and a test may change its course.
"""

import time
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple, Self

from bot.clock import Clock


class Course(NamedTuple):
    """At the real time `real` it was `at`; since then it goes at this `speed`."""

    real: float
    at: datetime
    speed: float

    @classmethod
    def read(cls, file: Path) -> Self:
        real, at, speed = file.read_text().split()
        return cls(float(real), datetime.fromisoformat(at), float(speed))

    @property
    def now(self) -> datetime:
        return self.at + timedelta(seconds=(time.time() - self.real) * self.speed)


def set_course(file: Path, at: datetime, speed: float) -> datetime:
    """It is `at` now, and goes on at this speed; 0: it stands still."""
    new = file.with_suffix(".new")
    new.write_text(f"{time.time()} {at.isoformat()} {speed}")
    new.replace(file)
    return at


class FastClock(Clock):
    """The mentors' time; the wall's is the real one, and agrees with everybody else's."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file

    def now(self) -> datetime:
        return Course.read(self._file).now
