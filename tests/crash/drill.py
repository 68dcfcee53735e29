"""What all drills have in common: people who use a bot, a quiet end, and the reckoning."""

import asyncio
import random
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from tests.crash.history import is_quiet
from tests.crash.ledger import (
    Messages,
    Texts,
    compare_messages,
    compare_texts,
    find_broken_rules,
    list_told,
    look,
    read_texts,
)
from tests.crash.people import Person
from tests.telegram import Server


class Report(NamedTuple):
    """`unconfirmed` are texts without the ✍ that says they are on disk; `unanswered` counts
    buttons that were pressed and neither answered nor found too old to be; `told` are the chats
    that heard that nothing can be saved; `leaked` is what a bot has logged although nobody may see
    it."""

    texts: Texts
    messages: Messages
    broken_rules: list[str]
    unconfirmed: list[str]
    unanswered: int
    told: list[int]
    leaked: list[str]

    def check(self, told: Collection[int] = ()) -> None:
        """Nothing lost, nothing doubled without need; these were told once that it has to wait."""
        assert self.texts == Texts(self.texts.sent, lost=[], doubled=[], misplaced=[])
        assert self.messages.missing == []
        assert self.messages.excess == []
        assert self.messages.misplaced == []
        assert self.messages.stale == []
        assert self.broken_rules == []
        assert self.unconfirmed == []
        assert self.unanswered == 0
        assert self.told == sorted(told)
        assert self.leaked == [], self.leaked

    def tell(self) -> str:
        texts, messages = self.texts, self.messages
        return (
            f"{texts.sent} texts: {len(texts.lost)} lost, {len(texts.doubled)} doubled, "
            f"{len(texts.misplaced)} out of order; {messages.queued} messages of the bot's: "
            f"{len(messages.missing)} missing, {len(messages.twice)} twice, "
            f"{len(messages.uncertain)} uncertain, {len(messages.excess)} without need"
        )


async def gather_people(
    server: Server, many: int, dice: random.Random, **given: Any
) -> list[Person]:
    """So many who know the bot already, which must be running. `given` as for Person."""
    chats = [await server.person(f"Person {number}") for number in range(many)]
    people = [Person(server, chat, dice, **given) for chat in chats]
    await asyncio.gather(*(person.settle_in() for person in people))
    return people


async def calm_down(server: Server, url: str, people: Iterable[Person]) -> None:
    """The network is good again, everybody says one thing more, and the bot gets its time."""
    await server.ask("clear_faults")
    for person in people:
        await person.write()
    async with asyncio.timeout(180):
        while await server.ask("pending") or not is_quiet(url):  # noqa: ASYNC110 - rows ring no bell
            await asyncio.sleep(0.05)


async def reckon(
    server: Server, url: str, people: Sequence[Person], at: datetime | None = None
) -> Report:
    """What became of it all; `at` by the clock of the bot, which is else the machine's."""
    sent = {person.chat: person.sent for person in people}
    calls = await server.calls()
    notes = await server.ask("notes")
    late = sum("too old" in (call["error"] or "") for call in calls)
    return Report(
        compare_texts(sent, await look(url, read_texts)),
        compare_messages(url, calls),
        await find_broken_rules(url, at or datetime.now(UTC)),
        [
            text
            for person in people
            for text in sorted(set(person.sent) - set(await person.list_confirmed()))
        ],
        max(notes.get("pressed buttons never answered", 0) - late, 0),
        list_told(calls),
        find_leaks(server, people),
    )


def find_leaks(server: Server, people: Sequence[Person]) -> list[str]:
    """The token, also where it had to be cut out, and whatever anybody wrote."""
    logged = "".join(file.read_text() for file in server.logs)
    lines = {line for person in people for text in person.sent for line in text.splitlines()}
    return sorted(each for each in lines | {server.token, "[secret]", "[token]"} if each in logged)
