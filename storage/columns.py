"""The column types that every table is made of, where a plain SQL type would lose something.

Both databases give back the same Python values: aware times in UTC, texts opened by the vault,
numbers large enough for Telegram's ids.
"""

import json
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, LargeBinary
from sqlalchemy.types import TypeDecorator, TypeEngine

from storage.database.sealing import open_, seal

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)

# On SQLite only a column declared INTEGER numbers its rows by itself; it holds 64 bits too.
Id: Final = BigInteger().with_variant(Integer(), "sqlite")


class UtcDateTime(TypeDecorator[datetime]):
    """An aware `datetime`, always given back in UTC; a naive one is refused.

    SQLite has no type for times: there it is the whole microseconds since 1970, which sort, index
    and compare as times do. Elsewhere it is the database's own `timestamp with time zone`.
    """

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return BigInteger() if dialect.name == "sqlite" else DateTime(timezone=True)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError("a naive datetime names no instant: give it a time zone")
        return (value - _EPOCH) // _MICROSECOND if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        found: datetime = _EPOCH + value * _MICROSECOND if dialect.name == "sqlite" else value
        return found.astimezone(UTC)


class Sealed(TypeDecorator[str]):
    """A free text, sealed by the vault. Its bytes can be neither searched nor compared in SQL."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        return None if value is None else seal(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        return None if value is None else open_(value)


class SealedJson(TypeDecorator[Any]):
    """Anything JSON can carry, sealed by the vault. None is SQL's NULL."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        return None if value is None else seal(_to_json(value))

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(open_(value))


def _to_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))
