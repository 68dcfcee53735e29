"""The fault table of the outbox, lived through: a story for each of its words.

The sender is real, and so are its database, HTTP, and a server that is as strict as Telegram.
"""

import ast
import logging
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import telegram

import bot
from bot.preview.faults import AFTER, Fault
from bot.receive.kinds import MEDIA_KINDS
from storage.queues import chats
from storage.tables import OutboxKind
from tests.bot.faults import CALLS, FAULTS, FLOOD_SECONDS, MESSAGES, read_table
from tests.bot.sending_bot import EVERY, METHODS, SENDS
from tests.bot.served_bot import Letter, ServedBot, name_method
from tests.bot.stub_telegram import TOKEN

pytestmark = pytest.mark.unmeasured

Write = Callable[[], Awaitable[Letter]]
Story = Callable[[ServedBot, Write, Fault | None], Awaitable[None]]


async def settled(served: ServedBot, write: Write, fault: Fault | None) -> None:
    letter = await write()
    await served.fail(letter, fault)
    await served.deliver()
    assert await served.state(letter.row) is None
    assert served.count_calls(letter) == 1


async def again(served: ServedBot, write: Write, fault: Fault | None) -> None:
    letter = await write()
    for wait in (1, 2, 4):
        await served.fail(letter, fault)
        assert await served.wait_for(letter) == wait
    await served.age(letter)
    await served.fail(letter, fault)
    assert await served.wait_for(letter) == 300
    assert await served.read(letter, "cuts") == 0
    await served.deliver()
    assert await served.state(letter.row) is None
    assert served.count_calls(letter) == 5


async def left(served: ServedBot, write: Write, fault: Fault | None) -> None:
    letter = await write()
    for wait in (1, 2, 4):
        await served.fail(letter, fault)
        assert await served.wait_for(letter) == wait
    await served.age(letter)
    await served.fail(letter, fault)
    assert await served.state(letter.row) is None
    assert served.count_calls(letter) == 4


async def twice(served: ServedBot, write: Write, fault: Fault | None) -> None:
    done = fault is not None and fault.kind in AFTER
    await served.reach()

    letter = await write()
    served.world.faults.add(Fault(kind="server_error", method="getMe", times=None))
    await served.fail(letter, fault)
    await served.deliver()
    assert await served.read(letter, "cuts") == 1
    assert served.count_calls(letter) == 1, "nobody knows yet whether Telegram answers"
    served.world.faults.clear()
    await served.find_telegram()
    await served.deliver()
    assert await served.state(letter.row) is None
    assert served.count_calls(letter) == 2
    assert served.count_posts(letter) == 1 + done

    letter = await write()
    for _ in range(2):
        await served.fail(letter, fault)
        await served.find_telegram()
    await served.deliver()
    assert await served.state(letter.row) == "uncertain"
    assert served.count_calls(letter) == 2
    assert served.count_posts(letter) == 2 * done
    assert await served.list_events() == [f"shown:{letter.row}"], "its question is asked anew"


async def flood(served: ServedBot, write: Write, fault: Fault | None) -> None:
    letter = await write()
    await served.fail(letter, fault)
    waiting = [letter, await served.write("send"), await served.write("edit")]
    signal = await write_signal(served, letter)
    served.pass_time(FLOOD_SECONDS - 1)
    await served.deliver()
    assert [await served.state(each.row) for each in waiting] == ["queued"] * 3
    assert await served.state(signal.row) is None
    counts = [await served.read(letter, column) for column in ("cuts", "tries")]
    assert counts == [0, 0], "it was no transmission"
    served.pass_time(1)
    await served.deliver()
    assert [await served.state(each.row) for each in waiting] == [None] * 3
    assert served.count_calls(letter) == 2
    assert "calls within retry_after" not in served.world.review()


async def write_signal(served: ServedBot, letter: Letter) -> Letter:
    """One of another kind."""
    return await served.write("react" if letter.method == METHODS["answer"] else "answer")


async def alarm(served: ServedBot, write: Write, fault: Fault | None) -> None:
    letter = await write()
    await served.fail(letter, fault)
    waiting = [letter, await served.write("send"), await write_signal(served, letter)]
    served.pass_time(59)
    await served.deliver()
    assert len(served.world.calls) == 1
    assert [await served.read(letter, column) for column in ("cuts", "tries")] == [0, 0]
    served.pass_time(1)
    await served.deliver()
    assert [await served.state(each.row) for each in waiting] == [None] * 3
    assert served.count_calls(letter) == 2


async def held(served: ServedBot, write: Write, fault: Fault | None) -> None:
    letter = await write()
    await served.fail(letter, fault)
    later = await served.add("send", letter.chat)
    other = await served.write("send")
    served.pass_time(1000)
    await served.deliver()
    assert [await served.state(row) for row in (letter.row, later)] == ["queued"] * 2
    assert served.count_calls(letter) == 1
    assert await served.state(other.row) is None
    await served.database.transact(lambda conn: chats.unblock(conn, letter.chat))
    await served.deliver()
    await served.deliver()
    assert [await served.state(row) for row in (letter.row, later)] == [None] * 2


async def anew(served: ServedBot, write: Write, fault: Fault | None) -> None:
    letter = await write()
    await served.fail(letter, fault)
    await served.deliver()
    assert await served.state(letter.row) is None
    assert [each.method for each in served.world.calls] == [letter.method, "sendMessage"]
    assert served.count_posts(letter) == 1


async def plain(served: ServedBot, write: Write, fault: Fault | None) -> None:
    letter = await write()
    await served.fail(letter, fault)
    assert await served.state(letter.row) is None
    first, second = served.list_calls(letter)
    assert "<" not in second.text
    assert bool(second.text) == bool(first.text)

    served.world.calls.clear()
    letter = await write()
    served.arm(fault, letter.method)
    await served.fail(letter, fault)
    assert await served.state(letter.row) == "dead"
    assert served.count_calls(letter) == 2


async def dead(served: ServedBot, write: Write, fault: Fault | None) -> None:
    letter = await write()
    await served.fail(letter, fault)
    assert await served.state(letter.row) == "dead"
    assert "BadRequest: " in await served.read(letter, "problem")
    follows = await served.add("send", letter.chat)
    served.pass_time(1000)
    assert served.count_calls(letter) == 1
    await served.deliver()
    assert await served.state(letter.row) == "dead"
    assert await served.state(follows) is None


STORIES: dict[str, Story] = {
    each.__name__: each
    for each in (settled, again, left, twice, flood, alarm, held, anew, plain, dead)
}
LOGGED = {
    "twice": "was cut off",
    "flood": "Telegram asks for 7 s without messages",
    "alarm": "ALARM: Telegram rejects the bot token",
    "plain": "goes as plain text",
    "dead": "is a dead letter",
}


def list_letters() -> Iterator[tuple[str, str, str]]:
    """What is written, of which medium, and the table's name for it."""
    for kind in EVERY:
        for medium in MEDIA_KINDS if kind == "media" else ("",):
            yield kind, medium, "send" if kind in SENDS else kind


def list_cells() -> Iterator[Any]:
    table = read_table(MESSAGES)
    for kind, medium, column in list_letters():
        method = name_method(medium) if medium else METHODS[kind]
        for fault, fate in table[column].items():
            name = f"{kind}-{method}-{fault}-{fate}"
            yield pytest.param(kind, medium, fault, fate, id=name)


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(("kind", "medium", "fault", "fate"), list(list_cells()))
async def test_what_becomes_of_a_letter(
    served: ServedBot,
    caplog: pytest.LogCaptureFixture,
    kind: str,
    medium: str,
    fault: str,
    fate: str,
) -> None:
    with caplog.at_level(logging.DEBUG, logger="bot"):
        await STORIES[fate](served, partial(served.write, kind, medium), FAULTS[fault])
    assert LOGGED.get(fate, "") in caplog.text
    assert TOKEN not in caplog.text
    assert "Anna" not in caplog.text


# Nothing is left out


def test_every_call_meets_with_every_fault() -> None:
    for table in (read_table(MESSAGES), read_table(CALLS)):
        for call, fates in table.items():
            assert list(fates) == list(FAULTS), call


def test_every_kind_of_letter_is_written() -> None:
    cases = [ast.unparse(each.value) for each in find_nodes(ast.MatchValue, "api_calls.py")]
    assert sorted(cases) == sorted(f"OutboxKind.{each.name}" for each in OutboxKind)
    assert {str(each) for each in OutboxKind} == set(EVERY)
    assert {column for _, _, column in list_letters()} == set(read_table(MESSAGES))


AT_THE_START = {"getWebhookInfo", "deleteWebhook"}
"""Once, before the first update: tests/bot/receive/test_webhook.py has what is refused there."""
NO_CALLS = {"deleteChatPhoto"}
"""Names that kinds of messages have too."""


def test_every_method_that_the_bot_calls_is_in_the_table() -> None:
    """However it is called: by name, or by a text that names it."""
    names = {each.attr for each in find_nodes(ast.Attribute)}
    texts = {each.value for each in find_nodes(ast.Constant) if isinstance(each.value, str)}
    if "send_" in texts:
        texts |= {f"send_{kind}" for kind in MEDIA_KINDS}
    words = {each.replace("_", "").lower() for each in names | texts}
    written = {
        name_method(medium) if medium else METHODS[kind] for kind, medium, _ in list_letters()
    }
    named = {each for each in list_methods() if each.lower() in words}
    assert named - AT_THE_START - NO_CALLS == written | set(read_table(CALLS))


def list_methods() -> Iterator[str]:
    """Telegram's names of the methods, which the library has beside its own."""
    for name in dir(telegram.Bot):
        if name != name.lower() and not name.startswith("_"):
            yield name


def find_nodes(kind: type[Any], file: str = "*.py") -> Iterator[Any]:
    """In the bot, without its preview."""
    home = Path(bot.__file__).parent
    for path in home.rglob(file):
        if "preview" in path.relative_to(home).parts:
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, kind):
                yield node
