"""How calls arrive, and how the server's own process starts and stops."""

import asyncio
from pathlib import Path

import aiohttp

from tests.bot.preview.api import TOKEN, running, somebody
from tests.telegram import Server


async def test_a_call_may_be_a_query_or_a_form_and_its_name_in_any_case() -> None:
    async with running() as api:
        ana = str(somebody(api.world))
        values = {"chat_id": ana, "text": "Hello", "disable_notification": "true"}
        async with api.client.get(f"/bot{TOKEN}/SENDMESSAGE", params=values) as response:
            assert (await response.json())["result"]["text"] == "Hello"
        async with api.client.post(f"/bot{TOKEN}/sendMessage", data=values) as response:
            assert (await response.json())["result"]["text"] == "Hello"
        assert [post.silent for post in api.world.chats[int(ana)].posts.values()][1:] == [True] * 2


async def test_a_body_that_is_no_json_object_is_refused() -> None:
    async with running() as api:
        for body in (b"{", b"[]"):
            async with api.client.post(
                f"/bot{TOKEN}/getMe", data=body, headers={"Content-Type": "application/json"}
            ) as response:
                assert (await response.json())["description"] == (
                    "Bad Request: can't parse JSON object"
                )


async def test_nonsense_for_a_number_is_nothing() -> None:
    async with running() as api:
        ana = somebody(api.world)
        reply = {"message_id": "none"}
        await api.ok("sendMessage", chat_id=ana, text="x", reply_parameters=reply)
        assert await api.ok("getUpdates", limit="many", offset=[]) != []


async def test_an_unknown_file_is_not_found() -> None:
    path = f"/file/bot{TOKEN}/photos/file_9.png"
    async with running() as api, api.client.get(path) as response:
        assert response.status == 404


async def test_a_terminated_server_ends_its_polls_and_keeps_its_world(tmp_path: Path) -> None:
    state = ("--state", str(tmp_path / "world.json"))
    async with aiohttp.ClientSession() as bot:
        async with Server.start(TOKEN, *state) as server:
            ana = await server.person("Ana")
            before = await server.say(ana, "/start")
            url = f"{server.url}/bot{TOKEN}/getUpdates?offset=200000000&timeout=50"
            poll = asyncio.create_task(bot.get(url))
            for _ in range(2_000):
                if await server.ask("pending") == 0:  # confirmed: the poll is open
                    break
                await asyncio.sleep(0.005)
        async with await poll as response:
            assert await response.json() == {"ok": True, "result": []}
    async with Server.start(TOKEN, *state) as server:
        assert [post["text"] for post in await server.posts(ana)] == ["/start"]
        assert await server.say(ana, "again") > before
