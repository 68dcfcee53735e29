"""Of many entries that grew, moved and went, no byte is left in the file."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Connection

from storage.database.open import open_database
from storage.journal import answers, changes
from storage.people import Mentor
from tests.storage import seeds
from tests.storage.seeds import NOW

CANARY = "zanzibar7731"


def write(conn: Connection, mentor: Mentor, random: Random) -> None:
    """Ten notes of all sizes, some of them edited; those that name the canary are deleted."""
    for _ in range(10):
        run = seeds.begin(conn, mentor, "note")
        named = random.random() < 0.3
        text = (f"{CANARY} " if named else "plain ") + "x y z " * random.choice([1, 10, 100, 900])
        answer = seeds.tell(conn, mentor, run, text + CANARY * named)
        if random.random() < 0.5:
            answers.edit_answer(conn, mentor, answer, f"{text} more", NOW)
        if named:
            answers.discard(conn, mentor, run, NOW)


def revert(conn: Connection, mentor: Mentor, random: Random) -> None:
    """Ten notes that named the canary for a while, some of them twice."""
    for _ in range(10):
        answer = seeds.tell(conn, mentor, seeds.begin(conn, mentor, "note"), "plain")
        for _ in range(random.choice([1, 2])):
            text = f"{CANARY} " + "x y z " * random.choice([1, 10, 100, 900])
            answers.edit_answer(conn, mentor, answer, text, NOW)
        while edit := changes.find_last_change(conn, mentor, NOW, answer=answer).edit:
            answers.take_back(conn, mentor, answer, edit, NOW)


@pytest.mark.parametrize("live", [write, revert])
async def test_no_byte_is_left_in_the_file(
    file: Path, live: Callable[[Connection, Mentor, Random], None]
) -> None:
    random, database = Random(3), open_database(f"sqlite:///{file}")
    mentor = await database.transact(seeds.settle)
    for _ in range(30):
        await database.transact(lambda conn: live(conn, mentor, random))
    while await database.transact(lambda conn: answers.empty_bin(conn, NOW + 2 * answers.BIN)):
        pass
    await database.tidy(erased=True)
    left = [
        each.name
        for each in file.parent.glob(f"{file.name}*")
        if CANARY.encode() in each.read_bytes()
    ]
    database.close()
    assert left == []
