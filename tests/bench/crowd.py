"""Mentors with phones in a closed loop: one step, every reply to it, then the next step.

They live in the process of the Bot API server and act on its world directly, so that driving them
costs next to nothing. What is measured: from the moment when an update was handed out to the bot
to the moment when the last reply to it was received.
"""

import asyncio
import time
from collections import Counter, deque
from collections.abc import Callable
from typing import Any

from bot.preview.chats import Query, Transmission
from bot.preview.updates import Update, Updates
from bot.preview.world import World

COMMAND = frozenset({"sendMessage"})
TEXT = frozenset({"setMessageReaction", "sendMessage", "editMessageReplyMarkup"})
PRESS = frozenset({"answerCallbackQuery", "editMessageText"})
"""The calls that answer a step, by what the mentor does."""

STORY = (
    "I asked three closed questions in a row before she said that she was lost. Then I waited, "
    "and after a while she told me what the bank had written."
)
FIRST_MESSAGE = 1_000_000
"""Above the messages that stored mentors have in their chats."""
KEPT = 4
"""Messages of a chat that the world still has when a new reflection begins."""


class HandedOut(Updates):
    """A queue of updates that tells what it hands out, and when it is asked for the first time."""

    def __init__(self, tell: Callable[[Update], None]) -> None:
        super().__init__()
        self.asked = asyncio.Event()
        self._tell = tell

    async def take(self, *given: Any, **named: Any) -> list[Update]:
        self.asked.set()
        found = await super().take(*given, **named)
        for update in found:
            self._tell(update)
        return found


class Overheard(deque[Transmission]):
    """Calls are told, not kept."""

    def __init__(self, tell: Callable[[Transmission], None]) -> None:
        super().__init__()
        self._tell = tell

    def append(self, call: Transmission) -> None:
        self._tell(call)


class Bell(asyncio.Event):
    """Rings when the bot answers a pressed button: that call does not name the chat."""

    def __init__(self, ring: Callable[[], None]) -> None:
        super().__init__()
        self._ring = ring

    def set(self) -> None:
        super().set()
        self._ring()


class Mentor:
    """`told` are her stories."""

    def __init__(self, crowd: "Crowd", person: int) -> None:
        self.crowd, self.world, self.person = crowd, crowd.world, person
        self.told: list[str] = []
        self._missing: set[str] = set()
        self._handed_out: float | None = None
        self._answered: asyncio.Future[None] | None = None

    async def live(self, stop: asyncio.Event) -> None:
        """One quick reflection after the other; the last one is finished."""
        while not stop.is_set():
            await self._reflect()

    async def _reflect(self) -> None:
        self.tidy()
        self.told.append(f"{self.person}.{len(self.told) + 1} {STORY}")
        await self.take_step(COMMAND, "/reflect")
        await self.take_step(TEXT, self.told[-1])
        while (label := self._first_button()) != "Edit":
            await self._take_step(PRESS, lambda: self._press(label))

    def receive(self) -> None:
        """The bot was handed the update; if more than once, the first time counts."""
        if self._handed_out is None:
            self._handed_out = time.perf_counter()

    def hear(self, method: str) -> None:
        """The bot has called `method` for this mentor."""
        if method not in self._missing:
            self.crowd.problems[f"unexpected {method}"] += 1
            return
        self._missing.remove(method)
        if not self._missing and self._answered is not None:
            assert self._handed_out is not None
            self.crowd.waits.append(time.perf_counter() - self._handed_out)
            self._answered.set_result(None)
            self._answered = None

    async def take_step(self, calls: frozenset[str], words: str) -> None:
        """Say this, and wait for all these calls."""
        await self._take_step(calls, lambda: self.world.say(self.person, words))

    async def _take_step(self, calls: frozenset[str], act: Callable[[], object]) -> None:
        self._missing, self._handed_out = set(calls), None
        self._answered = asyncio.get_running_loop().create_future()
        answered = self._answered
        act()
        await answered

    def _press(self, label: str) -> None:
        query: Query = self.world.press(self.person, label)
        query.answered = Bell(lambda: self._hear_answer(query.id))

    def _hear_answer(self, query: str) -> None:
        del self.world.queries[query]
        self.hear("answerCallbackQuery")

    def _first_button(self) -> str:
        posts = self.world.chats[self.person].posts.values()
        card = next(post for post in reversed(posts) if post.by_bot)
        return str(card.buttons[0][0]["text"])

    def tidy(self) -> None:
        """Forget all but the last messages."""
        posts = self.world.chats[self.person].posts
        for old in list(posts)[:-KEPT]:
            del posts[old]


class Crowd:
    """Everybody who uses one bot. `waits`: seconds, one for each update that was answered."""

    def __init__(self, token: str) -> None:
        self.world = World(token)
        self.world.next_message_id = FIRST_MESSAGE
        self.updates = HandedOut(self._hand_out)
        self.world.updates = self.updates
        self.world.calls = Overheard(self._overhear)
        self.mentors: dict[int, Mentor] = {}
        self.waits: list[float] = []
        self.calls: Counter[str] = Counter()
        self.problems: Counter[str] = Counter()

    def gather(self, people: list[int]) -> list[Mentor]:
        """These people, who have written to the bot before."""
        for person in people:
            if person not in self.mentors:
                self.world.person(f"Mentor {person}", person_id=person)
                self.world.chats[person].started = True
                self.mentors[person] = Mentor(self, person)
        return [self.mentors[person] for person in people]

    def _hand_out(self, update: Update) -> None:
        content = update.get("message") or update["callback_query"]
        self.mentors[content["from"]["id"]].receive()

    def _overhear(self, call: Transmission) -> None:
        self.calls[call.method] += 1
        if call.error is not None:
            self.problems[f"{call.method}: {call.error}"] += 1
        elif call.chat_id is not None:
            self.mentors[call.chat_id].hear(call.method)
