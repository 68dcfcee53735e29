"""A mentor says how they see themselves and puts right what they wrote, while the bot is killed.

Every answer is pressed twice, as tired hands do. Of each competence stands what was said of it, no
text is edited twice, and the picture comes: once, or twice where it was cut off.
"""

import asyncio
import random
import re
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import Connection, select

from storage.tables import answers, assessments, edits, ratings
from tests.crash.drill import calm_down, reckon
from tests.crash.history import HISTORY, keep_history, query
from tests.crash.ledger import count_killed, look
from tests.crash.people import Person, is_bots
from tests.crash.process import Bot
from tests.crash.test_kills import choose_seed, tell
from tests.telegram import Post, Server

COMPETENCES: Final = 15
HIGHEST: Final = 4
EDITS: Final = 6
PATIENCE: Final = 60  # seconds for which a card may stay as it is
MAX_STEPS: Final = 6  # that somebody takes between two kills
HEADING: Final = re.compile(r"^.+ \d of \d · .+$", re.MULTILINE)
PICTURES: Final = "SELECT message FROM queued WHERE kind = 'picture'"

pytestmark = [pytest.mark.drill, pytest.mark.timeout(3600), pytest.mark.unmeasured]


class Rater(Person):
    """`said`: what they say of each competence, by how its card begins, whenever it comes.
    They take so many `steps` before the bot is killed again, and are `spent` then: a bot on a fast
    machine is killed as often as one on a slow machine."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.said: dict[str, int] = {}
        self.steps = asyncio.Semaphore(0)
        self.spent = asyncio.Event()

    def go_on(self, steps: int) -> None:
        self.spent.clear()
        for _ in range(steps):
            self.steps.release()

    async def step(self) -> None:
        await self.steps.acquire()
        if self.steps.locked():
            self.spent.set()

    async def rate_all(self) -> None:
        await self.server.say(self.chat, "/assess")
        card = await self.find("Begin")
        label = "Begin"
        while label != "See the picture":
            card = await self.press_on(card, label)
            label = self.choose(card)
        await self.press(label, card)  # twice would be two pictures

    def choose(self, card: Post) -> str:
        """What they press; nothing if there is none of it."""
        labels, heading = list_labels(card), HEADING.search(card["text"])
        if "1" in labels and heading:
            return str(self.said.setdefault(heading[0], len(self.said) % HIGHEST + 1))
        return next(
            (each for each in ("None yet", "Go on", "See the picture") if each in labels), ""
        )

    async def press_on(self, card: Post, label: str) -> Post:
        """The card as it is then."""
        await self.press_twice(label, card)
        async with asyncio.timeout(PATIENCE):
            while True:
                found = [each for each in await self.list_cards() if each["id"] >= card["id"]]
                changed = [each for each in found if list_data(each) != list_data(card)]
                if changed and self.choose(changed[-1]):
                    return changed[-1]
                await asyncio.sleep(0.02)

    async def find(self, label: str) -> Post:
        async with asyncio.timeout(PATIENCE):
            while True:
                found = [each for each in await self.list_cards() if label in list_labels(each)]
                if found:
                    return found[-1]
                await asyncio.sleep(0.02)

    async def list_cards(self) -> list[Post]:
        return [each for each in await self.server.posts(self.chat) if is_bots(each)]

    async def press_twice(self, label: str, card: Post) -> None:
        await self.step()
        for _ in range(2):
            await self.press(label, card)

    async def put_right(self) -> None:
        """Each text once, a little after it was written."""
        for number in range(EDITS):
            await self.step()
            await self.write()
            await asyncio.sleep(self.dice.uniform(0, 0.4))
            self.sent[-1] = f"{self.sent[-1]} for the {number + 1}. time"
            await self.server.edit(self.chat, max(self._written), self.sent[-1])
            await asyncio.sleep(self.dice.uniform(0, 0.4))


def list_labels(card: Post) -> list[str]:
    return [each["text"] for row in card["buttons"] for each in row]


def list_data(card: Post) -> list[str]:
    """What a card asks: the same one may come again, with another number."""
    return [each["data"] for row in card["buttons"] for each in row]


async def test_a_rating_an_edit_and_a_picture_outlive_the_bot(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    seed, kills = choose_seed(pytestconfig), 0
    dice = random.Random(seed)
    async with Server.start() as server:
        bot = Bot(tmp_path, server)
        try:
            await bot.start()
            await bot.ready()
            keep_history(bot.database)
            ana = Rater(server, await server.person("Ana"), dice, brief=False)
            await ana.settle_in()
            life = asyncio.create_task(live(ana))
            while not life.done():
                await bot.kill()
                await bot.start()
                await bot.ready()
                kills += 1
                ana.go_on(dice.randint(1, MAX_STEPS))
                spent = asyncio.create_task(ana.spent.wait())
                await asyncio.wait([life, spent], return_when=asyncio.FIRST_COMPLETED)
                spent.cancel()
                await asyncio.wait([life], timeout=dice.uniform(0, 0.3))
            await life
            await calm_down(server, bot.database, [ana])
            assert await bot.stop() == 0
            assert not bot.stumbled, bot.log
        finally:
            await bot.kill()
        (await reckon(server, bot.database, [ana])).check()
        photos = [call for call in await server.calls("sendPhoto") if call["took_effect"]]
    [picture] = [message for (message,) in query(bot.database, PICTURES)]
    killed = count_killed(query(bot.database, HISTORY))
    assert 1 <= len(photos) <= min(2, 1 + killed[picture])
    rated, ended, old, standing = await look(bot.database, read_all)
    assert sorted(rated) == list(range(1, COMPETENCES + 1)), "each once"
    assert sorted(rated.values()) == sorted(ana.said.values())
    assert ended == [True]
    edited = [text for text in ana.sent if " time" in text]
    assert [text for text in standing if " time" in text] == edited
    assert [text.rpartition(" for the ")[0] for text in edited] == old
    tell(
        f"\n{kills} kills, --seed={seed}: {len(rated)} ratings, {len(old)} edits, none lost or "
        f"doubled; {len(photos)} picture"
    )
    assert kills > 2


async def live(ana: Rater) -> None:
    await ana.rate_all()
    await ana.put_right()


def read_all(conn: Connection) -> tuple[dict[int, int], list[bool], list[str], list[str]]:
    """The ratings, whether each self-assessment is over, what was edited, and what stands."""
    found = conn.execute(select(ratings.c.competence, ratings.c.value)).all()
    assert len({row.competence for row in found}) == len(found)
    ended = conn.execute(select(assessments.c.ended_at)).scalars()
    old = conn.execute(select(edits.c.old_text).order_by(edits.c.id)).scalars()
    stands = select(answers.c.text).where(answers.c.taken_back_at.is_(None))
    return (
        {row.competence: row.value for row in found},
        [each is not None for each in ended],
        list(old),
        list(conn.execute(stands.order_by(answers.c.id)).scalars()),
    )
