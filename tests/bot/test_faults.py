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
from bot.receive.commands import MEDIA_KINDS
from storage.queues import chats
from storage.tables import OutboxKind
from tests.bot.faults import CALLS, FAULTS, FLOOD_SECONDS, MESSAGES, read_table
from tests.bot.outpost import EVERY, METHODS, SENDS
from tests.bot.station import Letter, Station, name_method
from tests.bot.wire import TOKEN

Write = Callable[[], Awaitable[Letter]]
Story = Callable[[Station, Write, Fault | None], Awaitable[None]]


async def settled(station: Station, write: Write, fault: Fault | None) -> None:
    letter = await write()
    await station.fail(letter, fault)
    await station.deliver()
    assert await station.state(letter.row) is None
    assert station.count_calls(letter) == 1


async def again(station: Station, write: Write, fault: Fault | None) -> None:
    letter = await write()
    for wait in (1, 2, 4):
        await station.fail(letter, fault)
        assert await station.wait_for(letter) == wait
    await station.age(letter)
    await station.fail(letter, fault)
    assert await station.wait_for(letter) == 300
    assert await station.read(letter, "cuts") == 0
    await station.deliver()
    assert await station.state(letter.row) is None
    assert station.count_calls(letter) == 5


async def twice(station: Station, write: Write, fault: Fault | None) -> None:
    done = fault is not None and fault.kind in AFTER
    await station.reach()

    letter = await write()
    station.world.faults.add(Fault(kind="server_error", method="getMe", times=None))
    await station.fail(letter, fault)
    await station.deliver()
    assert await station.read(letter, "cuts") == 1
    assert station.count_calls(letter) == 1, "nobody knows yet whether Telegram answers"
    station.world.faults.clear()
    await station.find_telegram()
    await station.deliver()
    assert await station.state(letter.row) is None
    assert station.count_calls(letter) == 2
    assert station.count_posts(letter) == 1 + done

    letter = await write()
    for _ in range(2):
        await station.fail(letter, fault)
        await station.find_telegram()
    await station.deliver()
    assert await station.state(letter.row) == "uncertain"
    assert station.count_calls(letter) == 2
    assert station.count_posts(letter) == 2 * done
    assert await station.list_events() == [f"shown:{letter.row}"], "its question is asked anew"


async def flood(station: Station, write: Write, fault: Fault | None) -> None:
    letter = await write()
    await station.fail(letter, fault)
    waiting = [letter, await station.write("send"), await station.write("edit")]
    signal = await write_signal(station, letter)
    station.pass_time(FLOOD_SECONDS - 1)
    await station.deliver()
    assert [await station.state(each.row) for each in waiting] == ["queued"] * 3
    assert await station.state(signal.row) is None
    counts = [await station.read(letter, column) for column in ("cuts", "tries")]
    assert counts == [0, 0], "it was no transmission"
    station.pass_time(1)
    await station.deliver()
    assert [await station.state(each.row) for each in waiting] == [None] * 3
    assert station.count_calls(letter) == 2
    assert "calls within retry_after" not in station.world.review()


async def write_signal(station: Station, letter: Letter) -> Letter:
    """One of another kind."""
    return await station.write("react" if letter.method == METHODS["answer"] else "answer")


async def alarm(station: Station, write: Write, fault: Fault | None) -> None:
    letter = await write()
    await station.fail(letter, fault)
    waiting = [letter, await station.write("send"), await write_signal(station, letter)]
    station.pass_time(59)
    await station.deliver()
    assert len(station.world.calls) == 1
    assert [await station.read(letter, column) for column in ("cuts", "tries")] == [0, 0]
    station.pass_time(1)
    await station.deliver()
    assert [await station.state(each.row) for each in waiting] == [None] * 3
    assert station.count_calls(letter) == 2


async def held(station: Station, write: Write, fault: Fault | None) -> None:
    letter = await write()
    await station.fail(letter, fault)
    later = await station.add("send", letter.chat)
    other = await station.write("send")
    station.pass_time(1000)
    await station.deliver()
    assert [await station.state(row) for row in (letter.row, later)] == ["queued"] * 2
    assert station.count_calls(letter) == 1
    assert await station.state(other.row) is None
    await station.database.transact(lambda conn: chats.unblock(conn, letter.chat))
    await station.deliver()
    await station.deliver()
    assert [await station.state(row) for row in (letter.row, later)] == [None] * 2


async def anew(station: Station, write: Write, fault: Fault | None) -> None:
    letter = await write()
    await station.fail(letter, fault)
    await station.deliver()
    assert await station.state(letter.row) is None
    assert [each.method for each in station.world.calls] == [letter.method, "sendMessage"]
    assert station.count_posts(letter) == 1


async def plain(station: Station, write: Write, fault: Fault | None) -> None:
    letter = await write()
    await station.fail(letter, fault)
    assert await station.state(letter.row) is None
    first, second = station.list_calls(letter)
    assert "<" not in second.text
    assert bool(second.text) == bool(first.text)

    station.world.calls.clear()
    letter = await write()
    station.arm(fault, letter.method)
    await station.fail(letter, fault)
    assert await station.state(letter.row) == "dead"
    assert station.count_calls(letter) == 2


async def dead(station: Station, write: Write, fault: Fault | None) -> None:
    letter = await write()
    await station.fail(letter, fault)
    assert await station.state(letter.row) == "dead"
    assert "BadRequest: " in await station.read(letter, "problem")
    follows = await station.add("send", letter.chat)
    station.pass_time(1000)
    assert station.count_calls(letter) == 1
    await station.deliver()
    assert await station.state(letter.row) == "dead"
    assert await station.state(follows) is None


STORIES: dict[str, Story] = {
    each.__name__: each for each in (settled, again, twice, flood, alarm, held, anew, plain, dead)
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
    station: Station,
    caplog: pytest.LogCaptureFixture,
    kind: str,
    medium: str,
    fault: str,
    fate: str,
) -> None:
    with caplog.at_level(logging.DEBUG, logger="bot"):
        await STORIES[fate](station, partial(station.write, kind, medium), FAULTS[fault])
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
    assert {each for each in list_methods() if each.lower() in words} == (
        written | set(read_table(CALLS))
    )


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
