"""How fast the bot may send, as Telegram counts it.

Telegram lets what is too fast pass for a while, and then it does not. So it is noted here by
itself, and refused with a 429 only when a test asks for that.
"""

import math
import time
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable

from bot.preview.call import Refused
from bot.preview.chats import Query

BURST = 3
PER_SECOND_IN_CHAT = 1
PER_SECOND_IN_ALL = 30
RETRY_AFTER = 3
QUERY_LIFETIME = 15.0
EARLY = "calls within retry_after"


class Pace:
    """Counts messages that came faster than one a second to a chat (a few at once may), or
    thirty in all.

    `limit`: from now on refuse them, and whatever comes before retry_after is over; so many a
    second in all, None for noting only. `refused` counts the 429s, "in a chat" and "in all".
    `now` is in seconds, of any beginning.
    """

    def __init__(self, limit: int | None = None, now: Callable[[], float] = time.monotonic):
        self.limit = limit
        self.notes: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self._now = now
        self._credit: defaultdict[int, tuple[float, float]] = defaultdict(lambda: (BURST, 0.0))
        self._recent: deque[float] = deque()
        self._held: dict[int | None, float] = {}  # None: all chats

    def take(self, chat_id: int) -> None:
        """A message is about to appear. Raises Refused, with a 429, if it must not."""
        now = self._now()
        if self.limit is not None:
            self._refuse_early(now, None, "in all")
            self._refuse_early(now, chat_id, "in a chat")
        most = self.limit or PER_SECOND_IN_ALL
        while self._recent and now - self._recent[0] >= 1:
            self._recent.popleft()
        if len(self._recent) >= most:
            self._mind(now, None, "in all", f"more than {most} messages a second in all")
        credit, before = self._credit[chat_id]
        credit = min(BURST, credit + (now - before) * PER_SECOND_IN_CHAT) - 1
        if credit < 0:
            what = f"more than 1 message a second to chat {chat_id}"
            self._mind(now, chat_id, "in a chat", what)
        self._credit[chat_id] = (max(credit, 0), now)
        self._recent.append(now)

    def review(self, queries: Iterable[Query]) -> dict[str, int]:
        """Every note with its count, and the pressed buttons that were never answered."""
        now = time.monotonic()
        late = [query for query in queries if query.answer is None]
        unanswered = sum(now - query.pressed > QUERY_LIFETIME for query in late)
        never = {"pressed buttons never answered": unanswered} if unanswered else {}
        return dict(self.notes) | never

    def _mind(self, now: float, chat_id: int | None, where: str, what: str) -> None:
        self.notes[what] += 1
        if self.limit is not None:
            self._held[chat_id] = now + RETRY_AFTER
            self._refuse_until(now + RETRY_AFTER, now, where)

    def _refuse_early(self, now: float, chat_id: int | None, where: str) -> None:
        until = self._held.get(chat_id, 0.0)
        if now < until:
            self.notes[EARLY] += 1
            self._refuse_until(until, now, where)
        self._held.pop(chat_id, None)

    def _refuse_until(self, until: float, now: float, where: str) -> None:
        self.refused[where] += 1
        seconds = max(1, math.ceil(until - now))
        raise Refused(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
