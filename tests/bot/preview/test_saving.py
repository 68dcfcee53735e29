"""The preview's world survives a restart, and no id ever comes twice."""

import asyncio
from pathlib import Path

from bot.preview.call import Upload
from bot.preview.saving import DELAY, keep_world
from bot.preview.world import World
from tests.bot.preview.api import TOKEN, running, somebody


def open_world(folder: Path) -> World:
    world = World(TOKEN, files=folder / "files")
    keep_world(world, folder / "world.json")
    return world


async def test_chats_commands_files_and_the_clock_are_still_there(tmp_path: Path) -> None:
    world = open_world(tmp_path)
    async with running(world) as api:
        ana = somebody(world, "Ana Alvarez")
        world.send(ana, "document", upload=Upload("../a.txt", "text/plain", b"words"), reply_to=1)
        world.edit(ana, 1, "/start again")
        await api.ok(
            "setMessageReaction",
            chat_id=ana,
            message_id=1,
            reaction=[{"type": "emoji", "emoji": "✍"}],
        )
        await api.ok("setMyCommands", commands=[{"command": "help", "description": "Help"}])
        world.group("Mentors", ana)
        world.block(ana)
        world.advance(86_400)
    again = open_world(tmp_path)
    assert again.people == world.people
    assert again.chats == world.chats
    assert again.commands == world.commands
    assert again.updates.pending == world.updates.pending
    assert again.shift == world.shift
    (stored,) = again.files.known.values()
    assert again.files.read(stored) == b"words"
    assert again.files.at(stored.path) == stored


async def test_ids_go_on_even_past_what_was_given_out_after_the_last_write(tmp_path: Path) -> None:
    world = open_world(tmp_path)
    ana = somebody(world)
    world.save_now()
    lost = world.say(ana, "never written to disk")
    last_update = max(world.updates.pending)
    world.save_now = lambda: None
    again = open_world(tmp_path)
    assert again.say(ana, "x").id > lost.id
    assert max(again.updates.pending) > last_update
    assert [post.words for post in again.chats[ana].posts.values()] == ["/start", "x"]


async def test_a_change_is_written_soon_and_whole(tmp_path: Path) -> None:
    world = open_world(tmp_path)
    ana = somebody(world)
    for _ in range(200):
        if (tmp_path / "world.json").exists():
            break
        await asyncio.sleep(DELAY / 4)
    assert list(open_world(tmp_path).chats[ana].posts) == [1]
    assert not (tmp_path / "world.new").exists()


def test_a_name_that_somebody_gave_never_becomes_a_path(tmp_path: Path) -> None:
    world = World(TOKEN, files=tmp_path / "files")
    world.send(somebody(world), "document", upload=Upload("../../evil.sh", "", b"x"))
    (written,) = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert written.parent == tmp_path / "files"
    assert "evil" not in written.name
