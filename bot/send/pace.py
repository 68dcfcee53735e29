"""When the next message may go: the rate of all chats together, and the times Telegram forbids.

The pace of a single chat is kept in the outbox (storage/queues/ready_rows.py); this one is kept in
memory, because one process sends.
"""

from collections import deque
from math import ceil
from typing import Final

RATE_TOLERANCE: Final = 1.2
"""Times the rate: 30 messages a second are Telegram's limit where 25 are ours."""


class Pace:
    """Says how many rows and messages may leave now, and from when the next one may.

    `rate`: messages a second in all, 0 for no limit. Every time is in seconds of real time, on the
    clock that the caller goes by, and never earlier than one given before. `start` and `land` are
    called once each for every message, and not for signals, which are not counted.

    Messages leave at even intervals. But Telegram counts them when they arrive, and those held up
    on their way may all arrive in one second; so what has landed in the last second is counted
    together with all that is still flying, and both stay below the rate and a little.
    """

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._next_slot = 0.0  # when the next message may go, by the rate
        self._flying = 0  # messages of which nobody knows yet when they were counted
        self._landed: deque[float] = deque()  # when those of the last second were
        self._held_until = 0.0
        self._silent_until = 0.0

    @property
    def is_limited(self) -> bool:
        return self._rate > 0

    @property
    def flying(self) -> int:
        """Messages that have left and have not landed; 0 where there is no rate."""
        return self._flying

    @property
    def silent_until(self) -> float:
        """Before this nothing at all may go, not even a signal."""
        return self._silent_until

    def hold(self, until: float) -> None:
        """No message before this: Telegram has said so (429)."""
        self._held_until = max(self._held_until, until)

    def silence(self, until: float) -> None:
        """Nothing at all before this: Telegram rejects the token."""
        self._silent_until = max(self._silent_until, until)

    def forbids(self, real: float) -> bool:
        """Whether Telegram itself wants no message now, whatever the rate says."""
        return real < max(self._held_until, self._silent_until)

    def allow(self, real: float, room: int) -> tuple[int, int]:
        """How many rows may leave now, `room` at most, and how many of them may be messages."""
        if real < self._silent_until:
            return 0, 0
        if real < self.find_next(real):
            return room, 0
        return room, min(room, 1) if self._rate else room

    def find_next(self, real: float) -> float:
        """From when the next message may go; not later than `real` if it may go now."""
        return max(self._next_slot, self._held_until, self._find_gap(real))

    def start(self, real: float) -> None:
        """A message leaves."""
        if not self._rate:
            return
        # A little late keeps the beat; after a silence it begins anew.
        interval = 1 / self._rate
        late = real - self._next_slot
        self._next_slot = (self._next_slot if late < interval else real) + interval
        self._flying += 1

    def land(self, real: float) -> None:
        """What became of a message is known: Telegram has counted it by now, if ever."""
        if not self._rate:
            return
        self._flying -= 1
        self._landed.append(real)

    def _find_gap(self, real: float) -> float:
        """From when one more could not be too many in a second, if all that fly landed with it."""
        while self._landed and self._landed[0] <= real - 1:
            self._landed.popleft()
        over = self._flying + len(self._landed) - ceil(RATE_TOLERANCE * self._rate)
        if not self._rate or over < 0:
            return 0.0
        return self._landed[over] + 1 if over < len(self._landed) else real + 1
