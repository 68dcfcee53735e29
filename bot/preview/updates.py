"""The queue of updates, as getUpdates serves it: nothing leaves before it is confirmed.

An update is confirmed by asking for a higher offset; until then every poll gets it again. Of
two polls at once the older one is ended with 409, as Telegram does, and while a webhook is set
every one is. Waiting uses real time.
"""

import asyncio
from collections.abc import Callable
from typing import Any

from bot.preview.call import Refused

Update = dict[str, Any]

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
REMEMBERED = 10_000


class Updates:
    def __init__(self, next_id: int = 100_000_001) -> None:
        self.next_id = next_id
        self.pending: dict[int, Update] = {}
        self.past: dict[int, Update] = {}
        self.again: list[Update] = []
        self.allowed: list[str] = []
        self.webhook = ""  # an address that gets the updates instead
        self.polls = 0
        self._news = asyncio.Event()
        self._closed = False

    def add(self, kind: str, content: dict[str, Any]) -> int | None:
        """Queue an update; None if the bot asked not to get this kind."""
        if kind not in self.allowed if self.allowed else kind in NOT_BY_DEFAULT:
            return None
        update_id, self.next_id = self.next_id, self.next_id + 1
        update = {"update_id": update_id, kind: content}
        self.pending[update_id] = self.past[update_id] = update
        if len(self.past) > REMEMBERED:
            del self.past[next(iter(self.past))]
        self._news.set()
        return update_id

    def redeliver(self, update_id: int | None = None) -> int:
        """Hand out once more an update (by default the last) that was perhaps confirmed."""
        update = self.past[update_id if update_id is not None else max(self.past)]
        self.again.append(update)
        self._news.set()
        return int(update["update_id"])

    def duplicate(self, update_id: int | None = None) -> int | None:
        """The same content under a new update_id, as after a double tap."""
        update = self.past[update_id if update_id is not None else max(self.past)]
        kind = next(key for key in update if key != "update_id")
        return self.add(kind, update[kind])

    async def take(
        self, offset: int, limit: int, seconds: float, alive: Callable[[], bool] = lambda: True
    ) -> list[Update]:
        """Confirm what lies below the offset, then wait for at least one update.

        `alive` tells whether the bot still listens: nothing is handed to a broken connection.
        """
        if self.webhook:
            raise Refused(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self.polls += 1
        poll = self.polls
        self._news.set()  # ends the older poll
        if offset < 0:
            offset = self.next_id + offset
        for update_id in [known for known in self.pending if known < offset]:
            del self.pending[update_id]
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        while not (found := self._first(limit)) and loop.time() < until and not self._closed:
            self._news.clear()
            try:
                async with asyncio.timeout_at(until):
                    await self._news.wait()
            except TimeoutError:
                break
            if poll != self.polls:
                raise Refused(
                    409,
                    "Conflict: terminated by other getUpdates request; "
                    "make sure that only one bot instance is running",
                )
            if not alive():
                return []
        return found

    def close(self) -> None:
        """End every poll, for a quick stop of the server."""
        self._closed = True
        self._news.set()

    def _first(self, limit: int) -> list[Update]:
        again, self.again = self.again[:limit], self.again[limit:]
        fresh = zip(range(limit - len(again)), self.pending.values(), strict=False)
        return again + [update for _, update in fresh]
