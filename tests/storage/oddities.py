"""Rows as odd as the tables allow, made from the tables: a new column needs no word here.

fill(conn, Random(1))
"""

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Date,
    Float,
    Integer,
    String,
    Time,
    insert,
)

from storage.columns import Sealed, SealedJson, UtcDateTime
from storage.tables import metadata

ROWS: Final = 12  # in every table
LARGEST: Final = 2**63 - 1
TEXTS: Final = ("", "\0", "a\0b", "\ud83d", "\udfff\ud800", "é\u0301🌱", "\x7f\x80\uffff\n")

# The odd ones come first, then chance.
ODD: Final[dict[type, tuple[Any, ...]]] = {
    Boolean: (True, False),
    Date: (date.min, date.max, date(2028, 2, 29)),
    Time: (time.min, time.max, time(16, 0, 0, 1)),
    UtcDateTime: (
        datetime.min.replace(tzinfo=UTC),
        datetime.max.replace(tzinfo=UTC),
        datetime(1969, 12, 31, 23, 59, 59, 999_999, UTC),
        datetime(2026, 3, 29, 1, 30, 0, 1, UTC),
    ),
    Float: (0.0, 0.1 + 0.2, 5e-324, 1.7976931348623157e308, -1.5),
    Sealed: TEXTS,
    SealedJson: (*TEXTS, 0, False, [], {"\0\ud800": [1.0, 1, True, None, 2**70]}),
    BigInteger: (-LARGEST - 1, LARGEST, 0, -1_001_234_567_890),
    Integer: (-(2**31), 2**31 - 1, 0),
    String: ("", "é", "\x01\x7f", "🌱"),
}


def fill(conn: Connection, chance: Random) -> None:
    """Every table gets its rows. In the first what may be NULL is, in the second nothing is."""
    ids: dict[str, list[int]] = {}
    for table in metadata.sorted_tables:
        given = {
            key.parent.name: chance.sample(ids[key.column.table.name], ROWS)
            for key in table.foreign_keys
        }
        given.setdefault("id", sorted(chance.sample(range(1, 2**40), ROWS)))
        ids[table.name] = given["id"]
        rows = [
            {
                column.name: given[column.name][number]
                if column.name in given
                else make(column, number, chance)
                for column in table.c
            }
            for number in range(ROWS)
        ]
        for number, row in enumerate(rows):
            for column in table.c:
                if column.nullable and (number == 0 or (number > 1 and chance.random() < 0.3)):
                    row[column.name] = None
        conn.execute(insert(table), rows)


def make(column: Column[Any], number: int, chance: Random) -> Any:
    """The value of this number: an odd one, as long as there are any."""
    kind = next(each for each in type(column.type).__mro__ if each in ODD)
    odd = ODD[kind]
    if number < len(odd):
        return odd[number]
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=chance.randrange(2**52))
    words = "".join(chr(chance.randrange(0x20, 0xD7FF)) for _ in range(chance.randrange(8, 30)))
    by_chance: dict[type, Any] = {
        Boolean: chance.random() < 0.5,
        Date: moment.date(),
        Time: moment.time(),
        UtcDateTime: moment,
        Float: chance.uniform(-1e9, 1e9),
        Sealed: words,
        SealedJson: {"text": words},
        BigInteger: chance.randrange(-LARGEST, LARGEST),
        Integer: chance.randrange(-(2**31), 2**31),
        String: (words * 60)[: getattr(column.type, "length", None)],  # as long as it may be
    }
    return by_chance[kind]
