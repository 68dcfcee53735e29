"""What is erased is overwritten as soon as its turn is over, and not with the next upkeep."""

from pathlib import Path

import pytest
from sqlalchemy import select

from storage.database.open import is_postgres
from storage.tables import runs
from tests.bot import raw
from tests.bot.working_bot import WorkingBot

pytestmark = pytest.mark.unmeasured

CANARY = "a canary called zanzibar7731 that nobody may see"


def find_bytes(file: Path) -> list[str]:
    files = file.parent.glob(f"{file.name}*")
    return [each.name for each in files if b"zanzibar7731" in each.read_bytes()]


async def press(working: WorkingBot, *acts: str) -> None:
    [note] = await working.rows(runs, runs.c.flow == "note")
    for place, act in enumerate(acts):
        await working.receive(raw.pressed(f"x:{act}:{note.id}:0", 900 + place))
        await working.work()


@pytest.mark.parametrize("way", ["the bin", "what was taken back", "everything"])
async def test_no_byte_is_left(
    working: WorkingBot, database_url: str, file: Path, way: str
) -> None:
    await working.say("/start", CANARY)
    await working.work()
    assert find_bytes(file) or is_postgres(database_url)
    match way:
        case "the bin":
            await press(working, "discard", "erase")
        case "what was taken back":
            await working.say("/undo")
            await working.work()
            await press(working, "erase_taken")
        case _:
            await working.say("/delete", "erase")
            await working.work()
    assert await working.database.read(
        lambda conn: conn.execute(select(runs.c.id).where(runs.c.flow == "note")).all() == []
    )
    assert find_bytes(file) == []
