"""getUpdates: nothing is lost before it is confirmed, and one bot polls at a time."""

import asyncio
from typing import Any

from bot.preview.updates import Updates
from tests.bot.preview.api import Api, running, somebody


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def poll(api: Api, **values: Any) -> list[dict[str, Any]]:
    updates: list[dict[str, Any]] = await api.ok("getUpdates", **values)
    return updates


async def test_an_update_comes_again_until_a_higher_offset_confirms_it() -> None:
    async with running() as api:
        ana = somebody(api.world)
        api.world.say(ana, "one")
        api.world.say(ana, "two")
        assert texts(await poll(api)) == ["/start", "one", "two"]
        assert texts(await poll(api)) == ["/start", "one", "two"]
        first, second, _ = await poll(api)
        assert texts(await poll(api, offset=second["update_id"])) == ["one", "two"]
        assert texts(await poll(api, offset=first["update_id"])) == ["one", "two"]
        assert texts(await poll(api, offset=second["update_id"], limit=1)) == ["one"]


async def test_a_negative_offset_forgets_all_but_the_last() -> None:
    async with running() as api:
        ana = somebody(api.world)
        api.world.say(ana, "last")
        assert texts(await poll(api, offset=-1)) == ["last"]
        assert texts(await poll(api)) == ["last"]


async def test_a_long_poll_ends_with_the_first_update() -> None:
    async with running() as api:
        ana = api.world.person("Ana").id
        waiting = asyncio.create_task(poll(api, timeout=50))
        await until_polled(api)
        api.world.say(ana, "here")
        assert texts(await waiting) == ["here"]


async def test_a_long_poll_without_news_ends_empty() -> None:
    async with running() as api:
        assert await poll(api, timeout=1) == []


async def test_of_two_polls_the_older_is_ended() -> None:
    async with running() as api:
        ana = api.world.person("Ana").id
        older = asyncio.create_task(api.refused("getUpdates", timeout=50))
        await until_polled(api)
        newer = asyncio.create_task(poll(api, timeout=50))
        assert await older == (
            "409 Conflict: terminated by other getUpdates request; "
            "make sure that only one bot instance is running"
        )
        api.world.say(ana, "here")
        assert texts(await newer) == ["here"]


async def test_only_the_allowed_kinds_are_kept_and_the_choice_is_remembered() -> None:
    async with running() as api:
        await poll(api, allowed_updates=["edited_message"])
        ana = somebody(api.world)
        api.world.edit(ana, 1, "/start again")
        assert [sorted(update) for update in await poll(api)] == [["edited_message", "update_id"]]


async def test_a_confirmed_update_can_be_delivered_once_more() -> None:
    async with running() as api:
        somebody(api.world)
        (update,) = await poll(api)
        beyond = update["update_id"] + 1
        assert await poll(api, offset=beyond) == []
        api.world.updates.redeliver(update["update_id"])
        assert await poll(api, offset=beyond) == [update]
        assert await poll(api, offset=beyond) == []


async def test_a_broken_connection_swallows_no_redelivery() -> None:
    updates = Updates()
    updates.add("message", {"text": "one"})
    beyond = updates.next_id
    dead = asyncio.create_task(updates.take(beyond, 100, 50, alive=lambda: False))
    await asyncio.sleep(0)
    updates.redeliver()
    assert await dead == []
    assert texts(await updates.take(beyond, 100, 0)) == ["one"]


async def test_a_duplicate_has_an_id_of_its_own() -> None:
    async with running() as api:
        somebody(api.world)
        api.world.updates.duplicate()
        first, second = await poll(api)
        assert first["message"] == second["message"]
        assert first["update_id"] < second["update_id"]


async def test_delete_webhook_drops_what_waits_if_asked() -> None:
    async with running() as api:
        somebody(api.world)
        await api.ok("deleteWebhook")
        assert len(await poll(api)) == 1
        await api.ok("deleteWebhook", drop_pending_updates=True)
        assert await poll(api) == []


async def until_polled(api: Api) -> None:
    """Until the server holds the first poll open."""
    for _ in range(2_000):
        if api.world.updates.polls:
            return
        await asyncio.sleep(0.005)
