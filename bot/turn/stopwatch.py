"""How long turns take: one that holds up the others is told, by what kind of event it was of.

Never what it said: a command that nobody knows is somebody's words too.
"""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from bot.receive.commands import Arrival
from flows.actions import ACTIONS
from flows.events import Acted

log = logging.getLogger(__name__)

SLOW_SECONDS: Final = 0.25


class Stopwatch:
    """`real`: seconds by a clock that nobody moves."""

    def __init__(self, real: Callable[[], float] = time.monotonic) -> None:
        self.real = real
        self.longest: tuple[float, str] = 0.0, "none"

    @contextmanager
    def time(self, name: Callable[[], str]) -> Iterator[None]:
        """In here a turn is taken; its `name` is only asked for if it was slow, or the longest."""
        began = self.real()
        try:
            yield
        finally:
            took = self.real() - began
            if took > min(SLOW_SECONDS, self.longest[0]):
                what = name()
                self.longest = max(self.longest, (took, what))
                if took > SLOW_SECONDS:
                    log.warning("a turn took %.0f ms: %s", 1000 * took, what)

    def tell_longest(self) -> None:
        log.info("the longest turn took %.0f ms: %s", 1000 * self.longest[0], self.longest[1])


def name_arrival(arrival: Arrival) -> str:
    """The kind of what came, with the verb of an act that is one of ours."""
    event = arrival.event
    if isinstance(event, Acted) and event.verb in ACTIONS:
        return event.verb
    return type(event).__name__.lower()
