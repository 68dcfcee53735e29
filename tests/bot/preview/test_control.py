"""The server as a process of its own, driven by tests/telegram.py as the drills drive it."""

import aiohttp
import pytest

from tests.telegram import Server, ServerError


async def test_a_talk_across_processes() -> None:
    async with Server.start() as server, aiohttp.ClientSession() as bot:

        async def call(method: str, **values: object) -> object:
            url = f"{server.url}/bot{server.token}/{method}"
            async with bot.post(url, json=values) as response:
                return (await response.json())["result"]

        ana = await server.person("Ana")
        start = await server.say(ana, "/start")
        keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
        await call("sendMessage", chat_id=ana, text="Ready?", reply_markup=keyboard)
        card = await server.wait_for(ana, "Ready", after=start)
        assert card["buttons"] == [[{"text": "Yes", "data": "y"}]]
        query = (await server.press(ana, "Yes"))["query_id"]
        assert await server.answer(query) is None
        await call("answerCallbackQuery", callback_query_id=query, text="Well")
        assert await server.answer(query) == {"text": "Well", "alert": False}
        with pytest.raises(ServerError, match="no button 'No'"):
            await server.press(ana, "No")

        voice = await server.send(ana, "voice", duration=3)
        pdf = await server.send(ana, "document", content=b"%PDF", name="a.pdf", caption="See")
        album = await server.send_album(ana, ["photo", "photo"])
        place = await server.send_location(ana, 50.85, 4.35)
        forwarded = await server.forward(ana, "You did well", "Ben")
        await server.edit(ana, start, "/start again")
        group = await server.group("Mentors", ana)
        await server.say(ana, "/reflect", chat_id=group)
        assert await server.ask("pending") == 12
        posts = {post["id"]: post for post in await server.posts(ana)}
        assert posts[start]["earlier"] == [{"text": "/start", "buttons": []}]
        assert posts[pdf]["media"]["name"] == "a.pdf"
        assert posts[forwarded]["forwarded_from"] == "Ben"
        kinds = [posts[message_id]["media"]["kind"] for message_id in (voice, *album, place)]
        assert kinds == ["voice", "photo", "photo", "location"]

        await server.fault("drop_after", method="sendMessage", chat_id=ana)
        with pytest.raises(aiohttp.ClientOSError):
            await call("sendMessage", chat_id=ana, text="Saved.")
        (cut,) = [entry for entry in await server.calls("sendMessage") if entry["fault"]]
        assert (cut["text"], cut["took_effect"]) == ("Saved.", True)
        with pytest.raises(ServerError, match="kind"):
            await server.fault("earthquake")
        await server.block(ana)
        assert (await server.ask("chat", chat_id=ana))["blocked"] is True
        before = await server.ask("now")
        assert await server.ask("advance", seconds=86_400) > before
        with pytest.raises(AssertionError, match="no message with 'Never'"):
            await server.wait_for(ana, "Never", seconds=0)


async def test_another_site_cannot_drive_the_people() -> None:
    async with Server.start() as server, aiohttp.ClientSession() as other:
        for body in ({"name": "Eve"}, '{"name": "Eve"}'):  # a form; JSON that says it is text
            async with other.post(f"{server.url}/control/person", data=body) as response:
                assert response.status == 400
        with pytest.raises(ServerError, match="no such verb"):
            await server.ask("explode")
