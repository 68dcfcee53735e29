"""What a bot should not do, though Telegram lets it pass for a while: noted, not refused."""

import time
from collections import Counter, defaultdict, deque
from collections.abc import Iterable

from bot.preview.chats import Query

BURST = 3
PER_SECOND_IN_CHAT = 1
PER_SECOND_IN_ALL = 30
QUERY_LIFETIME = 15.0


class Pace:
    """Counts messages that came faster than one a second to a chat, or thirty in all."""

    def __init__(self) -> None:
        self.notes: Counter[str] = Counter()
        self._credit: defaultdict[int, tuple[float, float]] = defaultdict(lambda: (BURST, 0.0))
        self._recent: deque[float] = deque(maxlen=PER_SECOND_IN_ALL + 1)

    def note_message(self, chat_id: int) -> None:
        now = time.monotonic()
        credit, before = self._credit[chat_id]
        credit = min(BURST, credit + (now - before) * PER_SECOND_IN_CHAT) - 1
        if credit < 0:
            self.notes[f"more than 1 message a second to chat {chat_id}"] += 1
        self._credit[chat_id] = (max(credit, 0), now)
        self._recent.append(now)
        if len(self._recent) > PER_SECOND_IN_ALL and now - self._recent[0] < 1:
            self.notes["more than 30 messages a second in all"] += 1

    def review(self, queries: Iterable[Query]) -> dict[str, int]:
        """Every note with its count, and the pressed buttons that were never answered."""
        now = time.monotonic()
        late = [query for query in queries if query.answer is None]
        unanswered = sum(now - query.pressed > QUERY_LIFETIME for query in late)
        never = {"pressed buttons never answered": unanswered} if unanswered else {}
        return dict(self.notes) | never
