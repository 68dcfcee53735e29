"""Everything one mentor has here, as one JSON file; also what was edited or taken back."""

import json
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from storage.tables import (
    answers,
    attachments,
    edits,
    entries,
    inbox,
    mentees,
    mentors,
    reminders,
    runs,
)


def export(conn: Connection, mentor: int) -> bytes:
    """The file's content. Times are ISO 8601 in UTC; files are named by Telegram's ids, since
    Telegram keeps them; `taken_back_at` and `discarded_at` mark what no longer counts;
    `not_read_yet` are messages that the bot could not handle, as Telegram sent them."""
    (who,) = _read(conn, mentors, mentors.c.id == mentor)
    named = {row.id: row.name for row in _read(conn, mentees, mentees.c.mentor == mentor)}
    talks = _read(conn, runs, runs.c.mentor == mentor)
    status = {row.id: row.status for row in talks}
    parked = _read(conn, inbox, (inbox.c.chat == who.chat) & (inbox.c.state == "parked"))
    files = _group(_read(conn, attachments, attachments.c.mentor == mentor), "answer", _file)
    earlier = _group(_read(conn, edits, edits.c.mentor == mentor), "answer", _edit)
    said = _group(
        _read(conn, answers, answers.c.mentor == mentor),
        "entry",
        lambda row: _answer(row, files.get(row.id, []), earlier.get(row.id, [])),
    )
    content = {
        "format": "afterword export 1",
        "joined_at": _iso(who.joined_at),
        "zone": who.zone,
        "weekly_reminders": [
            {"weekday": row.weekday, "time": row.wall.isoformat("minutes")}
            for row in _read(conn, reminders, reminders.c.mentor == mentor)
        ],
        "mentees": list(named.values()),
        "entries": [
            {
                "began_at": _iso(row.began_at),
                "ability": row.ability,
                "mentee": named.get(row.mentee),
                "outcome": row.outcome,
                "conversation": status[row.id],
                "discarded_at": _iso(row.discarded_at),
                "answers": said.get(row.id, []),
            }
            for row in _read(conn, entries, entries.c.mentor == mentor)
        ],
        "conversations": [_talk(row) for row in talks],
        "not_read_yet": [
            {"received_at": _iso(row.received_at), "update": json.loads(row.payload)}
            for row in parked
        ],
    }
    # Half of a surrogate pair is no UTF-8; its escape is the same in JSON.
    return json.dumps(content, ensure_ascii=False, indent=2).encode("utf-8", "backslashreplace")


def _talk(row: Row[Any]) -> dict[str, Any]:
    """A conversation, with the words that stand in no entry: a name that was given for it, and
    what it could not understand. The state may be one of an older version."""
    return {
        "flow": row.flow,
        "status": row.status,
        "opened_at": _iso(row.opened_at),
        "mentee": row.state.get("facts", {}).get("mentee"),
        "not_understood": (row.state.get("refused") or {}).get("text"),
    }


def _answer(row: Row[Any], files: list[Any], earlier: list[Any]) -> dict[str, Any]:
    return {
        "question": row.prompt["template"].format_map(row.prompt["values"]),
        "step": row.step,
        "options": row.prompt["options"],
        "chosen": row.option,
        "text": row.text,
        "forwarded_from": row.forwarded_from,
        "said_at": _iso(row.said_at),
        "taken_back_at": _iso(row.taken_back_at),
        "files": files,
        "earlier_texts": earlier,
    }


def _file(row: Row[Any]) -> dict[str, Any]:
    names = ("kind", "file_id", "size", "duration", "name")
    return {name: row._mapping[name] for name in names}


def _edit(row: Row[Any]) -> dict[str, Any]:
    return {
        "text": row.old_text,
        "until": _iso(row.edited_at),
        "taken_back_at": _iso(row.taken_back_at),
    }


def _read(conn: Connection, table: Table, whose: Any) -> list[Row[Any]]:
    return list(conn.execute(select(table).where(whose).order_by(table.c.id)))


def _group(rows: list[Row[Any]], key: str, show: Any) -> dict[int, list[Any]]:
    grouped: dict[int, list[Any]] = {}
    for row in rows:
        grouped.setdefault(row._mapping[key], []).append(show(row))
    return grouped


def _iso(at: Any) -> str | None:
    return at.isoformat() if at is not None else None
