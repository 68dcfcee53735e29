"""What is too fast is noted, and refused as Telegram refuses it when a test asks for that."""

import aiohttp
import pytest

from bot.preview.call import Refused
from bot.preview.pace import EARLY, Pace
from bot.preview.world import World
from tests.bot.preview.api import TOKEN, Api, running, somebody
from tests.telegram import Server


class Watch:
    """A time that passes when the test says so."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds


def seconds_refused(pace: Pace, chat_id: int) -> int | None:
    """The retry_after of a message to that chat; None if it is let through."""
    try:
        pace.take(chat_id)
    except Refused as refused:
        return refused.parameters["retry_after"]
    return None


def test_more_than_thirty_messages_a_second_are_noted() -> None:
    watch = Watch()
    pace = Pace(now=watch)
    for chat_id in range(31):
        pace.take(chat_id)
    assert pace.review([]) == {"more than 30 messages a second in all": 1}
    watch.seconds += 1
    for chat_id in range(30):
        pace.take(chat_id)
    assert pace.review([]) == {"more than 30 messages a second in all": 1}
    assert not pace.refused


def test_the_limit_in_all_holds_in_every_second_wherever_it_begins() -> None:
    watch = Watch()
    pace = Pace(5, watch)
    for chat_id in range(50):
        assert seconds_refused(pace, chat_id) is None
        watch.seconds += 0.2
    watch.seconds += 0.5  # an empty half second, and then six
    ends = [seconds_refused(pace, chat_id) for chat_id in range(50, 56)]
    assert ends == [None, None, None, 3, 3, 3]
    assert pace.refused == {"in all": 3}
    assert pace.notes == {"more than 5 messages a second in all": 1, EARLY: 2}


def test_a_chat_may_have_three_at_once_and_then_one_a_second() -> None:
    watch = Watch()
    pace = Pace(30, watch)
    assert [seconds_refused(pace, 7) for _ in range(4)] == [None, None, None, 3]
    assert seconds_refused(pace, 8) is None
    watch.seconds += 1.5
    assert seconds_refused(pace, 7) == 2
    watch.seconds += 1.5
    assert [seconds_refused(pace, 7) for _ in range(4)] == [None, None, None, 3]
    watch.seconds += 3
    for _ in range(10):
        assert seconds_refused(pace, 7) is None
        watch.seconds += 1
    assert pace.refused == {"in a chat": 3}


def test_what_was_refused_is_not_counted_as_sent() -> None:
    watch = Watch()
    pace = Pace(2, watch)
    assert [seconds_refused(pace, chat_id) for chat_id in (1, 2, 3)] == [None, None, 3]
    watch.seconds += 3
    assert [seconds_refused(pace, chat_id) for chat_id in (3, 3)] == [None, None]


async def send(api: Api, chat_id: int) -> dict[str, object]:
    return await api.call("sendMessage", chat_id=chat_id, text="x")


async def test_the_answer_is_telegrams_and_nothing_is_sent() -> None:
    async with running(World(TOKEN, enforce=30)) as api:
        ana, ben = somebody(api.world), somebody(api.world, "Ben")
        for _ in range(3):
            assert (await send(api, ana))["ok"]
        assert await send(api, ana) == {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 3",
            "parameters": {"retry_after": 3},
        }
        assert len(api.world.chats[ana].posts) == 1 + 3
        refused = api.world.calls[-1]
        assert (refused.took_effect, refused.error) == (False, "Too Many Requests: retry after 3")
        assert (await send(api, ben))["ok"]
        await api.ok("sendChatAction", chat_id=ana, action="typing")
        assert api.world.pace.refused == {"in a chat": 1}


async def test_a_server_of_its_own_enforces_when_it_is_told_to() -> None:
    async with Server.start() as server, aiohttp.ClientSession() as bot:

        async def hurry(chat_id: int) -> list[int]:
            url = f"{server.url}/bot{server.token}/sendMessage"
            codes = []
            for _ in range(5):
                async with bot.post(url, json={"chat_id": chat_id, "text": "x"}) as response:
                    codes.append(response.status)
            return codes

        people = [await server.person(name) for name in ("Ana", "Ben")]
        for person in people:
            await server.say(person, "/start")
        assert await hurry(people[0]) == [200] * 5
        await server.ask("enforce", limit=30)
        assert await hurry(people[1]) == [200, 200, 200, 429, 429]
        assert await server.ask("refused") == {"in a chat": 2}
        await server.ask("enforce", limit=None)
        assert await hurry(people[1]) == [200] * 5


@pytest.mark.parametrize("seconds", [0.01, 0.99, 1.01, 2.5])
def test_retry_after_is_in_whole_seconds_and_never_too_short(seconds: float) -> None:
    watch = Watch()
    pace = Pace(1, watch)
    pace.take(1)
    assert seconds_refused(pace, 2) == 3
    watch.seconds += seconds
    left = seconds_refused(pace, 2)
    assert left is not None
    watch.seconds += left
    assert seconds_refused(pace, 2) is None
