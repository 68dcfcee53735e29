"""The chat page's API, and whom it lets in."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from bot.preview.page import Coming
from bot.preview.world import World
from tests.bot.preview.api import TOKEN, Api, running

YOU = 1001
BRUSSELS = ZoneInfo("Europe/Brussels")


class Page:
    def __init__(self, api: Api) -> None:
        self.api = api
        self.world = api.world

    async def get(self, path: str) -> Any:
        async with self.api.client.get(path) as response:
            assert response.status == 200, await response.text()
            return await response.json()

    async def post(self, path: str, given: Any = None, *, status: int = 200, **more: Any) -> Any:
        if "data" not in more:
            more["json"] = given
        async with self.api.client.post(path, **more) as response:
            assert response.status == status, await response.text()
            return await response.json()

    async def say(self, text: str, **given: Any) -> Any:
        answer = await self.post(f"/api/chats/{YOU}/messages", {"text": text, **given})
        return answer["message"]

    async def messages(self) -> Any:
        return (await self.get(f"/api/chats/{YOU}"))["messages"]


@asynccontextmanager
async def opened(**options: Any) -> AsyncIterator[Page]:
    async with running(page=True, **options) as api:
        yield Page(api)


async def test_somebody_is_there_on_the_first_visit() -> None:
    async with opened() as page:
        await page.api.ok("setMyCommands", commands=[{"command": "help", "description": "Help"}])
        state = await page.get("/api/state")
        assert datetime.fromisoformat(state.pop("now")).tzinfo is not None
        assert state == {
            "bot": {
                "name": "Afterword",
                "username": "afterword_preview_bot",
                "commands": [{"command": "help", "description": "Help"}],
            },
            "people": [{"id": YOU, "name": "You", "unread": 0, "blocked": False}],
            "person": YOU,
        }
        assert await page.messages() == []


async def test_a_conversation() -> None:
    async with opened() as page:
        mine = await page.say("I asked <b>three</b> questions")
        keyboard = [[{"text": "Well", "callback_data": "w", "style": "primary"}]]
        await page.api.ok(
            "sendMessage",
            chat_id=YOU,
            text="<b>Saved</b> &lt;3",
            parse_mode="HTML",
            reply_markup={"inline_keyboard": keyboard},
            reply_parameters={"message_id": mine["id"]},
        )
        react = [{"type": "emoji", "emoji": "✍"}]
        await page.api.ok("setMessageReaction", chat_id=YOU, message_id=1, reaction=react)
        assert (await page.get("/api/state"))["people"][0]["unread"] == 1
        first, second = await page.messages()
        assert (await page.get("/api/state"))["people"][0]["unread"] == 0
        assert first | {"date": ""} == {
            "id": mine["id"],
            "from": "me",
            "date": "",
            "edited": False,
            "html": "I asked &lt;b&gt;three&lt;/b&gt; questions",
            "text": "I asked <b>three</b> questions",
            "buttons": [],
            "reactions": ["✍"],
            "reply_to": None,
            "forwarded_from": None,
            "media": None,
        }
        assert second["html"] == "<b>Saved</b> &lt;3"
        assert second["from"] == "bot"
        assert second["reply_to"] == mine["id"]
        assert second["buttons"] == [[{"text": "Well", "data": "w", "style": "primary"}]]


async def test_replying_editing_and_blocking() -> None:
    async with opened() as page:
        first = await page.say("one")
        assert (await page.say("two", reply_to=first["id"]))["reply_to"] == first["id"]
        assert (await page.say("three", reply_to=99))["reply_to"] is None
        edit = f"/api/chats/{YOU}/messages/{first['id']}/edit"
        edited = (await page.post(edit, {"text": "uno"}))["message"]
        assert (edited["text"], edited["edited"]) == ("uno", True)
        assert (await page.post(edit, {"text": " "}, status=400))["error"]
        assert (await page.post(edit.replace("/1/", "/99/"), {"text": "x"}, status=404))["error"]
        await page.post(f"/api/chats/{YOU}/block", {"blocked": True})
        assert (await page.get("/api/state"))["people"][0]["blocked"] is True


async def test_a_pressed_button_waits_for_the_bots_answer() -> None:
    async with opened() as page:
        await page.say("/start")
        keyboard = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
        sent = await page.api.ok("sendMessage", chat_id=YOU, text="x", reply_markup=keyboard)
        press = {"message_id": sent["message_id"], "data": "a"}
        path = f"/api/chats/{YOU}/press"
        pressing = asyncio.create_task(page.post(path, press))
        update = (await page.api.ok("getUpdates", timeout=20, offset=100_000_002))[0]
        query_id = update["callback_query"]["id"]
        await page.api.ok("answerCallbackQuery", callback_query_id=query_id, text="Already saved")
        assert await pressing == {"answer": {"text": "Already saved", "alert": False}}
        assert (await page.post(path, press | {"message_id": 99}, status=404))["error"]


async def test_a_button_that_is_never_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.preview.page.ANSWER_WAIT", 0.01)
    async with opened() as page:
        message = await page.say("/start")
        press = {"message_id": message["id"], "data": "a"}
        assert await page.post(f"/api/chats/{YOU}/press", press) == {"answer": None}


async def test_files_go_up_and_come_back_harmless() -> None:
    async with opened() as page:
        form = aiohttp.FormData({"caption": "See"})
        form.add_field("document", b"<script>", filename="a.html", content_type="text/html")
        path = f"/api/chats/{YOU}/messages"
        message = (await page.post(path, data=form))["message"]
        assert message["text"] == "See"
        assert (
            message["media"].items()
            >= {
                "kind": "document",
                "name": "a.html",
                "size": 8,
                "mime": "application/octet-stream",
            }.items()
        )
        async with page.api.client.get(message["media"]["url"]) as response:
            assert await response.read() == b"<script>"
            assert response.content_type == "application/octet-stream"
            assert response.headers["X-Content-Type-Options"] == "nosniff"
            assert response.headers["Content-Disposition"] == "attachment"
            assert "sandbox" in response.headers["Content-Security-Policy"]
        page.world.send(YOU, "voice", duration=4)
        voice = (await page.messages())[-1]["media"]
        assert (voice["kind"], voice["duration"], voice["mime"]) == ("voice", 4, "audio/ogg")
        ranged = {"Range": "bytes=0-3"}
        async with page.api.client.get(voice["url"], headers=ranged) as response:
            assert (response.status, await response.read()) == (206, b"OggS")
            assert response.headers["Content-Range"] == "bytes 0-3/64"
        page.world.send_location(YOU, 50.85, 4.35)
        assert (await page.messages())[-1]["media"]["kind"] == "location"
        empty = aiohttp.FormData({"caption": "x"})
        empty.add_field("other", b"x", filename="x")
        assert (await page.post(path, data=empty, status=400))["error"]


async def test_the_clock_is_moved_forward_by_the_bots_side() -> None:
    world = World(TOKEN)
    went: list[datetime] = []

    async def forward(to: datetime) -> None:
        went.append(to)
        world.advance((to - world.now()).total_seconds())

    async with opened(world=world, forward=forward) as page:
        start = world.now()
        to = start + timedelta(hours=1)
        answer = await page.post("/api/clock", {"to": to.isoformat()})
        assert abs(datetime.fromisoformat(answer["now"]) - to) < timedelta(minutes=1)
        await page.post("/api/clock", {"days": 7})
        await page.post("/api/clock", {"tomorrow": "09:00"})
        assert went[0] == to
        assert went[1] - to >= timedelta(days=7)
        assert (went[2].hour, went[2].minute) == (9, 0)
        for wrong in ({"to": start.isoformat()}, {"to": "soon"}, {"days": "x"}, {}):
            assert (await page.post("/api/clock", wrong, status=400))["error"]


async def test_a_clock_that_cannot_be_moved_says_so() -> None:
    async with opened() as page:
        assert (await page.post("/api/clock", {"days": 1}, status=409))["error"]


async def test_the_next_ten_of_what_will_come_are_told_in_order() -> None:
    asked: list[int] = []

    async def coming(person: int) -> list[Coming]:
        asked.append(person)
        return [
            Coming(datetime(2026, 11, day, 16, 10, tzinfo=BRUSSELS), f"day {day}", day % 2 == 0)
            for day in range(28, 14, -1)
        ]

    async with opened(coming=coming) as page:
        told = (await page.get(f"/api/coming?person={YOU}"))["coming"]
        assert told[0] == {"at": "2026-11-15T15:10:00+00:00", "text": "day 15", "silent": False}
        assert [each["text"] for each in told] == [f"day {day}" for day in range(15, 25)]
        assert [each["silent"] for each in told] == [False, True] * 5
        for nobody in ("person=99", "person=You", "person=", ""):
            async with page.api.client.get(f"/api/coming?{nobody}") as response:
                assert response.status == 404
        assert asked == [YOU]


async def test_where_nobody_knows_what_will_come_there_is_nothing() -> None:
    async with opened() as page:
        assert await page.get(f"/api/coming?person={YOU}") == {"coming": []}


async def test_the_page_is_told_what_changed() -> None:
    async def forward(to: datetime) -> None: ...

    async with opened(forward=forward) as page:
        async with page.api.client.get("/api/events") as response:
            assert response.content_type == "text/event-stream"
            await response.content.readline()  # the server listens from here on
            await page.say("/start")
            await page.post("/api/clock", {"days": 1})
            events: list[dict[str, Any]] = []
            while len(events) < 2:
                line = (await response.content.readline()).decode()
                if line.startswith("data: "):
                    events.append(json.loads(line.removeprefix("data: ")))
        assert events[0] == {"chat": YOU}
        assert list(events[1]) == ["clock"]


async def test_more_people_can_join() -> None:
    async with opened() as page:
        ben = (await page.post("/api/people", {"name": " Ben "}))["id"]
        people = (await page.get("/api/state"))["people"]
        assert [(each["id"], each["name"]) for each in people] == [(YOU, "You"), (ben, "Ben")]
        for name in ("", "x" * 65):
            assert (await page.post("/api/people", {"name": name}, status=400))["error"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_other_sites_get_nothing(headers: dict[str, str]) -> None:
    async with opened() as page:
        path = f"/api/chats/{YOU}/messages"
        assert (await page.post(path, {"text": "x"}, status=403, headers=headers))["error"]
        async with page.api.client.get("/api/state", headers=headers) as response:
            assert response.status == 403
        assert page.world.chats[YOU].posts == {}


async def test_a_link_elsewhere_may_lead_to_the_page() -> None:
    async with opened() as page:
        headers = {"Sec-Fetch-Site": "cross-site"}
        async with page.api.client.get("/", headers=headers) as response:
            assert response.status == 200


async def test_a_plain_form_is_no_request() -> None:
    async with opened() as page:
        path = f"/api/chats/{YOU}/messages"
        assert (await page.post(path, data={"text": "x"}, status=415))["error"]
        bad = {"data": b"[]", "headers": {"Content-Type": "application/json"}}
        assert (await page.post(path, status=400, **bad))["error"]
        assert (await page.post(path, {"text": "  "}, status=400))["error"]
        assert (await page.post("/api/chats/99/messages", {"text": "x"}, status=404))["error"]


async def test_the_page_itself_comes_with_a_strict_policy() -> None:
    async with opened() as page:
        for path in ("/", "/page/chat.js"):
            async with page.api.client.get(path) as response:
                assert response.status == 200
                policy = response.headers["Content-Security-Policy"]
                assert policy.startswith("default-src 'self'")
                assert "unsafe" not in policy
        async with page.api.client.get("/page/../page.py") as response:
            assert response.status == 404


async def test_without_the_page_there_is_only_the_bot_api() -> None:
    async with running() as api:
        for path in ("/", "/api/state", "/control/now"):
            async with api.client.get(path) as response:
                assert response.status == 404
