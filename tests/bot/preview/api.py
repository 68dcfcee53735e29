"""The server in the test's own process, and calls to it as a bot makes them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp.test_utils import TestClient, TestServer

from bot.preview.server import create_app
from bot.preview.world import World

TOKEN = "4200001:test"


class Api:
    def __init__(self, client: "TestClient[Any, Any]", world: World) -> None:
        self.client = client
        self.world = world

    @property
    def base_url(self) -> str:
        return str(self.client.make_url("/bot"))

    async def call(self, method: str, /, **values: Any) -> dict[str, Any]:
        """The whole answer, refused or not."""
        async with self.client.post(f"/bot{TOKEN}/{method}", json=values) as response:
            answer: dict[str, Any] = await response.json()
            assert answer["ok"] is (response.status == 200)
            return answer

    async def ok(self, method: str, /, **values: Any) -> Any:
        answer = await self.call(method, **values)
        assert answer["ok"], answer
        return answer["result"]

    async def refused(self, method: str, /, **values: Any) -> str:
        answer = await self.call(method, **values)
        assert not answer["ok"], answer
        return f"{answer['error_code']} {answer['description']}"


@asynccontextmanager
async def running(world: World | None = None, **options: Any) -> AsyncIterator[Api]:
    world = world or World(TOKEN)
    async with TestClient(TestServer(create_app(world, **options))) as client:
        yield Api(client, world)


def somebody(world: World, name: str = "Ana") -> int:
    """A person who has written to the bot, so that the bot may write to them."""
    person = world.person(name)
    world.say(person.id, "/start")
    return person.id
