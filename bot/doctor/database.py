"""The database: where it is, whether it is whole and of this version, and what its rows say."""

import os
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from bot.doctor import mending
from bot.doctor.finding import Finding, tell_size
from bot.doctor.rows import check_rows
from bot.settings import Settings
from storage import condition
from storage.database.looking import find_log, look
from storage.database.open import is_postgres
from storage.database.presence import is_anybody_there
from storage.database.sqlite import find_file
from storage.migrate import UNUSABLE, explain, list_revisions
from storage.queues import leases

LEAST_FREE: Final = 100_000_000
"""Bytes: with less than this a day of entries and their log may find no room."""
REVISION: Final = "revision"
RESTORE: Final = "restore a copy of the database"


def examine_database(settings: Settings, *, fix: bool) -> Iterator[Finding]:
    """What there is to say of it, one finding a matter. After a grave one the rest is left; only
    after `is_ready` its rows can be read."""
    try:
        if is_postgres(settings.database):
            yield from _examine_server(settings, fix=fix)
        else:
            yield from _examine_file(settings, fix=fix)
    except UNUSABLE as error:
        advice = f"check {settings.where}, and who may read it"
        yield Finding("database", explain(error), advice, grave=True)


def is_ready(finding: Finding) -> bool:
    """Whether it says that the tables are those of this version."""
    return finding.name == REVISION and not finding.advice


def examine_rows(settings: Settings, now: datetime) -> Iterator[Finding]:
    try:
        with look(settings.database) as conn:
            yield from check_rows(conn, now)
    except UNUSABLE as error:
        yield Finding("rows", explain(error), RESTORE, grave=True)


# A file


def _examine_file(settings: Settings, *, fix: bool) -> Iterator[Finding]:
    file = find_file(settings.database).resolve()
    if (missing := _find_missing(settings, file)) is not None:
        yield missing
        return
    log = find_log(file)
    runs = is_anybody_there(settings.database)
    size = tell_size(file.stat().st_size)
    waiting = f" and {tell_size(log.stat().st_size)} of log" if log.exists() else ""
    yield Finding("file", f"{file}, {size}{waiting}")
    yield from _check_room(file)
    yield Finding("bot", "runs on this database" if runs else "does not run on this database")
    if not runs and condition.is_log_cut(log):
        text = f"{log.name} breaks off in the middle of a page; what was committed before is read"
        advice = "if this is a copy, copy again with `.backup`; else start the bot, which goes on"
        yield Finding("log", text, advice)
    with look(settings.database) as conn:
        damages = condition.find_damage(conn)
    remedies = [_mend(settings, each) if fix else _tell_damage(file, each) for each in damages]
    yield from remedies
    if any(each.advice for each in remedies):
        return  # what an index that does not fit says of the rows is not to be believed
    yield Finding("pages", "all whole, and every index fits")
    with look(settings.database) as conn:
        yield from _check_tables(conn, settings)


def _find_missing(settings: Settings, file: Path) -> Finding | None:
    how = "`afterword migrate` makes it" if settings.database_url else "the first start makes it"
    if not file.exists():
        advice = f"check {settings.where}; if it is to be a new one, {how}"
        return Finding("database", f"there is no file {file}", advice, grave=True)
    if not file.stat().st_size:
        advice = f"{RESTORE}; if there was nothing in it yet, {how}"
        return Finding("database", f"{file} is empty", advice, grave=True)
    if not condition.has_header(file):
        text = f"{file} does not begin as an SQLite database: another file, or its header is lost"
        return Finding("database", text, f"check {settings.where}, or {RESTORE}", grave=True)
    return None


def _check_room(file: Path) -> Iterator[Finding]:
    free = shutil.disk_usage(file.parent).free
    few = free < LEAST_FREE
    advice = "make room: without it nothing more can be saved" if few else ""
    yield Finding("disk", f"{tell_size(free)} free", advice)
    shut = [each for each in (file, file.parent) if not _may_write(each)]
    if shut:
        advice = "the bot must write to it: `chmod u+w`, the right owner, or another mount"
        yield Finding("access", f"{shut[-1]} can only be read", advice)


def _may_write(path: Path) -> bool:
    """Root may always; but the bot is seldom root."""
    return os.access(path, os.W_OK) and path.stat().st_mode & 0o222 != 0


def _tell_damage(file: Path, damage: condition.Damage) -> Finding:
    if damage.kind == "index":
        text = "does not fit its table; no row is lost"
        return Finding(f"index {damage.name}", text, "`afterword doctor --fix` builds it anew")
    what = f"of the table {damage.name} " if damage.name else ""
    advice = (
        f"stop the bot, keep a copy of {file.name}, then {RESTORE}; without one, "
        "`sqlite3 FILE .recover` saves what can be read"
    )
    return Finding("pages", f"some {what}are damaged", advice, grave=True)


def _mend(settings: Settings, damage: condition.Damage) -> Finding:
    if damage.kind == "index":
        return mending.build_anew(settings, damage)
    return _tell_damage(find_file(settings.database), damage)


# A server


def _examine_server(settings: Settings, *, fix: bool) -> Iterator[Finding]:
    with look(settings.database) as conn:
        yield Finding("server", f"PostgreSQL, {tell_size(condition.measure_size(conn))}")
        yield from _check_tables(conn, settings)
        broken = condition.find_broken_indexes(conn)
    if broken is None:
        text = "not compared: the extension amcheck is not installed"
        yield Finding("indexes", text)
    for name in broken or ():
        damage = condition.Damage("index", name)
        yield _mend(settings, damage) if fix else _tell_damage(Path(), damage)


# Both


def _check_tables(conn: Connection, settings: Settings) -> Iterator[Finding]:
    """Whether it is of this version; its rows say nothing else."""
    wrong = _find_other_version(conn, settings)
    if wrong is not None:
        yield wrong
        return
    yield Finding(REVISION, f"{list_revisions()[-1]}, that of this version")
    if is_postgres(settings.database):
        runs = leases.is_any_held(conn, conn.exec_driver_sql(_REAL).scalar_one())
        yield Finding("bot", "runs on this database" if runs else "does not run on this database")


_REAL: Final = "SELECT extract(epoch FROM clock_timestamp())::float"


def _find_other_version(conn: Connection, settings: Settings) -> Finding | None:
    if condition.is_empty(conn):
        text = "there is no table in the database"
        return Finding("database", text, f"{RESTORE}, or `afterword migrate`", grave=True)
    if condition.is_foreign(conn):
        text = "the database belongs to another program: no table of Afterword's is in it"
        return Finding("database", text, f"check {settings.where}", grave=True)
    found, known, newest = condition.read_revision(conn)
    if not known and found.isdigit():
        text = f"is {found}; this version knows no more than {list_revisions()[-1]}"
        advice = f"install the newer version again, or {RESTORE} that was made before it"
        return Finding(REVISION, text, advice, grave=True)
    differences = condition.compare_tables(conn, found) if known else ["no revision is noted"]
    if differences:
        return _tell_differences(found, differences)
    if not newest:
        text = f"is {found}, of an older version; its rows are not looked at"
        return Finding(REVISION, text, "start the bot, or `afterword migrate`: both bring it on")
    return None


def _tell_differences(found: str, differences: list[str]) -> Finding:
    more = f" and {len(differences) - 3} more" if len(differences) > 3 else ""
    listed = ", ".join(differences[:3]) + more
    if all(each.startswith("table ") and each.endswith("is missing") for each in differences):
        return Finding("tables", listed, RESTORE, grave=True)
    text = f"half migrated: the revision is {found or 'not noted'}, but {listed}"
    return Finding("tables", text, f"{RESTORE} that was made before the migration", grave=True)
