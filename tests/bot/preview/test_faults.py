"""Faults strike the calls that a test names, as often as it says, and are written down."""

import aiohttp
import pytest

from bot.preview.chats import Transmission
from bot.preview.faults import Fault, Faults
from tests.bot.preview.api import TOKEN, Api, running, somebody


async def send(api: Api, chat_id: int, text: str = "x") -> str:
    """How the call ended, in a word."""
    values = {"chat_id": chat_id, "text": text}
    try:
        async with api.client.post(f"/bot{TOKEN}/sendMessage", json=values) as response:
            if response.content_type != "application/json":
                return f"{response.status} {response.content_type}"
            answer = await response.json()
            return "ok" if answer["ok"] else f"{response.status} {answer['description']}"
    except aiohttp.ClientPayloadError:
        return "half an answer"
    except aiohttp.ClientError:
        return "cut off"


def last_call(api: Api) -> Transmission:
    return api.world.calls[-1]


@pytest.mark.parametrize(
    ("fault", "ends", "took_effect"),
    [
        (Fault(kind="server_error"), "500 Internal Server Error", False),
        (Fault(kind="bad_gateway"), "502 text/html", False),
        (Fault(kind="not_found_page"), "404 text/html", False),
        (Fault(kind="drop_before"), "cut off", False),
        (Fault(kind="drop_after"), "cut off", True),
        (Fault(kind="hang_before", seconds=0.01), "cut off", False),
        (Fault(kind="hang_after", seconds=0.01), "cut off", True),
        (Fault(kind="half_body"), "half an answer", True),
        (Fault(kind="delay", seconds=0.01), "ok", True),
        (
            Fault(kind="refuse", code=403, text="Forbidden: bot was blocked by the user"),
            "403 Forbidden: bot was blocked by the user",
            False,
        ),
    ],
)
async def test_a_fault_strikes_once(fault: Fault, ends: str, took_effect: bool) -> None:
    async with running() as api:
        ana = somebody(api.world)
        api.world.faults.add(fault)
        assert await send(api, ana) == ends
        assert (last_call(api).fault, last_call(api).took_effect) == (fault.kind, took_effect)
        assert len(api.world.chats[ana].posts) == 1 + took_effect
        assert await send(api, ana) == "ok"
        assert (last_call(api).fault, last_call(api).took_effect) == (None, True)


async def test_after_429_such_calls_are_refused_until_the_time_is_up() -> None:
    async with running() as api:
        ana = somebody(api.world)
        api.world.faults.add(Fault(kind="too_many_requests", method="send*|edit*", seconds=3))
        answer = await api.call("sendMessage", chat_id=ana, text="x")
        assert answer["description"] == "Too Many Requests: retry after 3"
        assert answer["parameters"] == {"retry_after": 3}
        assert (await api.refused("editMessageText", chat_id=ana)).startswith("429")
        await api.ok("getMe")
        assert api.world.review() == {"calls within retry_after": 1}
        api.world.faults.held = [(fault, 0) for fault, _ in api.world.faults.held]
        assert await send(api, ana) == "ok"


async def test_a_fault_may_keep_to_a_chat_and_let_calls_pass_first() -> None:
    async with running() as api:
        ana, ben = somebody(api.world), somebody(api.world, "Ben")
        api.world.faults.add(Fault(kind="server_error", chat_id=ben, skip=1, times=2))
        assert [await send(api, ana) for _ in range(2)] == ["ok", "ok"]
        ends = [await send(api, ben) for _ in range(4)]
        assert ends == ["ok", "500 Internal Server Error", "500 Internal Server Error", "ok"]


async def test_a_lasting_fault_lasts_until_cleared() -> None:
    async with running() as api:
        ana = somebody(api.world)
        api.world.faults.add(Fault(kind="server_error", times=None))
        assert {await send(api, ana) for _ in range(5)} == {"500 Internal Server Error"}
        api.world.faults.clear()
        assert await send(api, ana) == "ok"


async def test_cut_off_transmissions_of_one_message_can_be_counted() -> None:
    async with running() as api:
        ana = somebody(api.world)
        api.world.faults.add(Fault(kind="drop_after", times=2))
        for _ in range(3):
            await send(api, ana, "Saved.")
        cut = [call for call in api.world.calls if call.text == "Saved." and call.fault]
        assert [call.took_effect for call in cut] == [True, True]
        assert len({call.message_id for call in cut}) == 2


async def test_a_download_can_fail_too() -> None:
    async with running() as api:
        post = api.world.send(somebody(api.world), "voice")
        path = (await api.ok("getFile", file_id=post.message["voice"]["file_id"]))["file_path"]
        api.world.faults.add(Fault(kind="server_error", method="download"))
        for status in (500, 200):
            async with api.client.get(f"/file/bot{TOKEN}/{path}") as response:
                assert response.status == status


def test_random_faults_are_the_same_for_the_same_seed() -> None:
    def strikes(seed: int) -> list[str | None]:
        faults = Faults()
        faults.randomly(seed, {"drop_after": 0.2, "server_error": 0.3}, "send*")
        struck = [faults.strike("sendMessage", 1) for _ in range(1000)]
        assert all(faults.strike("getMe", None) is None for _ in range(100))
        return [fault.kind if fault else None for fault in struck]

    assert strikes(1) == strikes(1) != strikes(2)
    assert 150 < strikes(1).count("drop_after") < 250
    assert 250 < strikes(1).count("server_error") < 350
