"""People who use the bot without looking where it is just now."""

import asyncio
import random
from typing import Any

from tests.telegram import Post, Server

# What these buttons do is not to keep everything that was said, or to listen to other things.
NOT_PRESSED = ("Undo", "Edit", "Discard", "Other", "Other time")


class Person:
    """Somebody who writes texts that nobody else writes; `sent` has them in their order.

    A text has a second line, the `story`. It is sometimes left out if the person is `brief`, which
    a newcomer should not be: a single line may be meant for a setting. `rest`: seconds between two
    things that are done, from and to.
    """

    def __init__(
        self,
        server: Server,
        chat: int,
        dice: random.Random,
        *,
        brief: bool = True,
        story: str = "and what came of it",
        rest: tuple[float, float] = (0.2, 1.4),
    ) -> None:
        self.server, self.chat, self.dice = server, chat, dice
        self.brief, self.story, self.rest = brief, story, rest
        self.sent: list[str] = []
        self._written: set[int] = set()

    async def settle_in(self) -> None:
        """All that is asked once only, up to the first note."""
        await self.server.say(self.chat, "/start")
        await self.answer("Nicknames for mentees", "Start")
        await self.answer("What time is it", "Yes")
        await self.answer("When is your next session?", "Later")
        await self.answer("Shall we try it", "Later")
        await self.server.wait_for(self.chat, "Whenever you are ready")
        await self.write()
        await self.answer("Saved as a note", "Just a note")
        await self.answer("every week?", "No")
        await self.server.wait_for(self.chat, "Fine, no reminder")

    async def answer(self, question: str, label: str) -> None:
        await self.press(label, await self.server.wait_for(self.chat, question))

    async def live(self, enough: asyncio.Event, at_least: int) -> None:
        """Write and press at odd moments, until it is `enough` and so much was sent."""
        while not enough.is_set() or len(self.sent) < at_least:
            await self.act()
            await asyncio.sleep(self.dice.uniform(*self.rest))

    async def act(self) -> None:
        what = self.dice.random()
        if what < 0.50:
            await self.write()
        elif what < 0.60:
            await self.reply()
        elif what < 0.65:
            await self.server.say(self.chat, "/reflect")
        else:
            await self.press_something()

    async def write(self, **given: Any) -> None:
        text = f"chat{self.chat} #{len(self.sent) + 1}"
        if not self.brief or self.dice.random() < 0.5:
            text += "\n" + self.story
        self.sent.append(text)
        self._written.add(await self.server.say(self.chat, text, **given))

    async def reply(self) -> None:
        """Something more, to any message of the bot's."""
        posts = [post["id"] for post in await self.server.posts(self.chat) if is_bots(post)]
        if posts:
            await self.write(reply_to=self.dice.choice(posts))

    async def press_something(self) -> None:
        """A button of the newest messages, sometimes twice."""
        posts = [post for post in await self.server.posts(self.chat) if is_bots(post)]
        found = [
            (button["text"], post)
            for post in posts[-3:]
            for row in post["buttons"]
            for button in row
            if button["text"] not in NOT_PRESSED
            and button["text"] not in self.sent  # a name that was typed would stand twice
        ]
        if found:
            label, post = self.dice.choice(found)
            for _ in range(self.dice.choice((1, 1, 1, 2))):
                await self.press(label, post)

    async def press(self, label: str, post: Post) -> None:
        data = next(b["data"] for row in post["buttons"] for b in row if b["text"] == label)
        await self.server.press(self.chat, message_id=post["id"], data=data)

    async def list_confirmed(self) -> list[str]:
        """The texts that the bot has put its ✍ on: they are on disk."""
        posts = await self.server.posts(self.chat)
        mine = [post for post in posts if post["id"] in self._written]
        return [post["text"] for post in mine if post["reactions"] == ["✍"]]


def is_bots(post: Post) -> bool:
    return bool(post["from"] == "bot")
