"""What goes into the database comes out the same, and nothing but it."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import (
    Column,
    Connection,
    Dialect,
    MetaData,
    Table,
    TypeDecorator,
    create_engine,
    insert,
    select,
    type_coerce,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import StatementError

from storage.columns import Id, Sealed, SealedJson, UtcDateTime
from storage.database.sealing import open_, seal

texts = st.text(st.characters(exclude_categories=()))  # lone surrogates and U+0000 too
things = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=10,
)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
instants = st.builds(
    lambda microseconds, zone: (EPOCH + timedelta(microseconds=microseconds)).astimezone(zone),
    st.integers(-(10**16), 10**17),  # the years 1653 to 5138
    zones,
)
POSTGRESQL: Dialect = postgresql.dialect()  # type: ignore[no-untyped-call]

keepsakes = Table(
    "keepsakes",
    MetaData(),
    Column("id", Id, primary_key=True),
    Column("sealed", Sealed),
    Column("thing", SealedJson),
    Column("kept_at", UtcDateTime),
)
_engine = create_engine("sqlite://", hide_parameters=True)
keepsakes.metadata.create_all(_engine)


def kept(**values: Any) -> Any:
    """The row with these values, after its way through the database."""
    with _engine.connect() as conn:
        key = conn.execute(insert(keepsakes).values(**values)).inserted_primary_key
        assert key is not None
        return conn.execute(select(keepsakes).where(keepsakes.c.id == key[0])).one()


def stored(conn: Connection, column: str) -> Any:
    return conn.exec_driver_sql(f"SELECT {column} FROM keepsakes").scalar_one()


@given(texts)
def test_any_text_survives_the_vault(text: str) -> None:
    assert open_(seal(text)) == text


def test_the_first_byte_says_how_a_text_was_sealed() -> None:
    assert seal("Anna\ud83d") == b"\x00Anna\xed\xa0\xbd"


@pytest.mark.parametrize("sealed", [b"", b"\x01Anna", b"Anna"])
def test_bytes_sealed_in_another_way_are_not_taken_for_text(sealed: bytes) -> None:
    with pytest.raises(ValueError, match="unknown way") as refused:
        open_(sealed)
    assert "Anna" not in str(refused.value)


@settings(deadline=None)
@given(texts, things)
def test_texts_and_things_survive_the_database(text: str, thing: Any) -> None:
    row = kept(sealed=text, thing=thing)
    assert (row.sealed, row.thing) == (text, thing)


def test_nothing_is_null() -> None:
    nothing = dict.fromkeys(("sealed", "thing", "kept_at"))
    assert kept(**nothing)[1:] == (None, None, None)
    with _engine.connect() as conn:
        conn.execute(insert(keepsakes).values(**nothing))
        assert [stored(conn, column) for column in nothing] == [None, None, None]


def test_free_text_is_stored_as_sealed_bytes() -> None:
    with _engine.connect() as conn:
        conn.execute(insert(keepsakes).values(sealed="é", thing=["é"]))
        assert stored(conn, "sealed") == seal("é")
        assert stored(conn, "thing") == seal(r'["\u00e9"]')


@settings(deadline=None)
@given(instants)
def test_an_instant_comes_back_in_utc_to_the_microsecond(instant: datetime) -> None:
    row = kept(kept_at=instant)
    assert row.kept_at == instant
    assert row.kept_at.tzinfo is UTC


@settings(deadline=None)
@given(instants, instants)
def test_instants_compare_in_sql_as_they_do_in_time(one: datetime, other: datetime) -> None:
    earlier = type_coerce(one, UtcDateTime) < type_coerce(other, UtcDateTime)
    with _engine.connect() as conn:
        assert bool(conn.scalar(select(earlier))) == (one < other)


def test_a_naive_time_is_refused_without_telling_it() -> None:
    with pytest.raises(StatementError, match="names no instant") as refused:
        kept(kept_at=datetime(2026, 11, 26, 16), sealed="a secret")  # noqa: DTZ001
    assert "secret" not in str(refused.value)
    assert "2026" not in str(refused.value)


def test_postgresql_gets_its_own_timestamps_and_gives_back_utc() -> None:
    kind = UtcDateTime()
    noon = datetime(2026, 11, 26, 12, tzinfo=timezone(timedelta(hours=1)))
    assert kind.compile(POSTGRESQL) == "TIMESTAMP WITH TIME ZONE"
    assert Id.compile(POSTGRESQL) == "BIGINT"
    assert kind.process_bind_param(noon, POSTGRESQL) is noon
    found = kind.process_result_value(noon, POSTGRESQL)
    assert found == noon
    assert found is not None
    assert found.tzinfo is UTC


def test_ids_number_themselves_and_hold_what_telegram_sends() -> None:
    assert kept(sealed="first").id > 0
    assert kept(id=2**62).id == 2**62


@pytest.mark.parametrize("kind", [Sealed(), SealedJson()])
def test_sealed_columns_are_bytes_on_postgresql_too(kind: TypeDecorator[Any]) -> None:
    assert kind.compile(POSTGRESQL) == "BYTEA"
