"""Everything one mentor has here, as one JSON file; also what was edited or taken back."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from storage.tables import (
    InboxState,
    answers,
    assessments,
    attachments,
    edits,
    entries,
    hidden,
    inbox,
    lenses,
    mentees,
    mentors,
    occurrences,
    phases,
    plans,
    ratings,
    reminders,
    runs,
    series,
    sessions,
)


def export(conn: Connection, mentor: int) -> bytes:
    """The file's content. Times are ISO 8601 in UTC; files are named by Telegram's ids, since
    Telegram keeps them; `discarded_at` marks what lies in the bin. What was taken back is not in
    it, nor what was stopped or discarded without a word. A session
    that only follows from its series is not listed. `not_read_yet` are messages that the bot could
    not handle, as Telegram sent them."""
    (who,) = _read(conn, mentors, mentors.c.id == mentor)
    called = _read(conn, mentees, mentees.c.mentor == mentor)
    named = {row.id: row.name for row in called}
    talks = _read(conn, runs, runs.c.mentor == mentor)
    status = {row.id: row.status for row in talks}
    over = {row.id for row in talks if row.status in ("stopped", "discarded")}
    parked = _read(conn, inbox, (inbox.c.chat == who.chat) & (inbox.c.state == InboxState.PARKED))
    files = _group(_read(conn, attachments, attachments.c.mentor == mentor), "answer", _file)
    stand = (edits.c.mentor == mentor) & edits.c.taken_back_at.is_(None)
    earlier = _group(_read(conn, edits, stand), "answer", _edit)
    reminding = _read(conn, reminders, reminders.c.mentor == mentor)
    theirs = occurrences.c.reminder.in_(select(reminders.c.id).where(reminders.c.mentor == mentor))
    dealt = _group(_read(conn, occurrences, theirs), "reminder", _occurrence)
    meetings = _read(conn, sessions, sessions.c.mentor == mentor)
    met = _group(meetings, "series", _session)
    days = {row.id: _iso(row.planned_on) for row in meetings}
    begun = _read(conn, entries, entries.c.mentor == mentor)
    written = [row for row in begun if row.reflected or row.id not in over]
    wordless = over - {row.id for row in written}
    held = {row.id: row for row in meetings}
    planned = _read(conn, series, series.c.mentor == mentor)
    whose = {row.id: named[row.mentee] for row in planned}
    about = {row.id: held.get(row.session) for row in talks}
    told = {row.id: row.began_at for row in written}
    binned = {row.id for row in written if row.discarded_at is not None}
    said = _group(
        _read(conn, answers, (answers.c.mentor == mentor) & answers.c.taken_back_at.is_(None)),
        "entry",
        lambda row: _answer(row, files.get(row.id, []), earlier.get(row.id, [])),
    )
    rated = _group(
        _read(conn, ratings, ratings.c.mentor == mentor),
        "assessment",
        lambda row: _rating(row, told.get(row.entry), gone=row.bereft or row.entry in binned),
    )
    content = {
        "format": "afterword export 1",
        "joined_at": _iso(who.joined_at),
        "zone": who.zone,
        "quiet_hours": [_iso(who.quiet_from), _iso(who.quiet_to)],
        "questions_come": who.moment or None,
        "plans_are_shown_before_sessions": who.rehearses,
        "pace": who.pace,
        "paused_until": _iso(who.paused_until),
        "sent_first": {
            "last_at": _iso(who.sent_at),
            "audible_on": who.sounded.split(),
            "unanswered": who.unanswered,
        },
        "weekly_reminders": [
            {"weekday": row.weekday, "time": row.wall.isoformat("minutes")}
            for row in reminding
            if row.kind == "weekly"
        ],
        "reminders": [_reminder(row, dealt.get(row.id, [])) for row in reminding],
        "week_summed_up": who.digest,
        "own_lines_quoted": who.quotes,
        "picture_on_dark_ground": who.dark,
        "self_assessment_every_months": who.assess_months if who.assess_asked else 0,
        "self_assessment_offers_ignored": who.assess_ignored,
        "mentees": [row.name for row in called if row.same_as is None],
        "ended": [
            {"name": row.name, "since": row.ended_at.isoformat()} for row in called if row.ended_at
        ],
        "former_names": [
            {"name": row.name, "now": named[row.same_as]} for row in called if row.same_as
        ],
        "entries": [
            {
                "began_at": _iso(row.began_at),
                "written_at": min(
                    (each["said_at"] for each in said.get(row.id, [])), default=None
                ),
                "session": _about(about[row.id], whose),
                "ability": row.ability,
                "framework": [row.framework, row.framework_version],
                "mentee": named.get(row.mentee),
                "outcome": row.outcome,
                "conversation": status[row.id],
                "discarded_at": _iso(row.discarded_at),
                "starred": row.starred,
                "private": row.private,
                "quoted_back_at": _iso(row.recalled_at),
                "answers": said.get(row.id, []),
            }
            for row in written
        ],
        "conversations": [
            _talk(row, days.get(row.session)) for row in talks if row.id not in wordless
        ],
        "series": [
            {"mentee": named[row.mentee], **_series(row), "sessions": met.get(row.id, [])}
            for row in planned
        ],
        "phases": [
            {"mentee": named[row.mentee], "phase": row.phase, "begun_at": _iso(row.begun_at)}
            for row in _read(conn, phases, phases.c.mentor == mentor)
        ],
        "not_happened_yet": [
            {
                "ability": row.ability,
                "framework": row.framework,
                "hidden_at": _iso(row.hidden_at),
            }
            for row in _read(conn, hidden, hidden.c.mentor == mentor)
        ],
        "self_assessments": [
            {
                "begun_at": _iso(row.begun_at),
                "ended_at": _iso(row.ended_at),
                "framework": row.framework,
                "ratings": rated.get(row.id, []),
            }
            for row in _read(conn, assessments, assessments.c.mentor == mentor)
        ],
        "looked_for": [
            {"lens": row.lens, "at": _iso(row.made_at)}
            for row in _read(conn, lenses, lenses.c.mentor == mentor)
        ],
        "plans": [
            {
                "mentee": named.get(row.mentee),
                "from_the_entry_of": _iso(told.get(row.run)),
                **_plan(row),
            }
            for row in _read(conn, plans, plans.c.mentor == mentor)
        ],
        "not_read_yet": [
            {"received_at": _iso(row.received_at), "update": json.loads(row.payload)}
            for row in parked
        ],
    }
    # Half of a surrogate pair is no UTF-8; its escape is the same in JSON.
    return json.dumps(content, ensure_ascii=False, indent=2).encode("utf-8", "backslashreplace")


def _talk(row: Row[Any], session_on: str | None) -> dict[str, Any]:
    """A conversation, with the words that stand in no entry: a name that was given for it, and
    what it could not understand. The state may be one of an older version."""
    return {
        "flow": row.flow,
        "status": row.status,
        "opened_at": _iso(row.opened_at),
        "session_on": session_on,
        "mentee": row.state.get("facts", {}).get("mentee"),
        "not_understood": (row.state.get("refused") or {}).get("text"),
    }


def _series(row: Row[Any]) -> dict[str, Any]:
    return {
        "first_on": _iso(row.first_on),
        "every_weeks": row.every,
        "rrule": row.rrule,
        "time": row.wall.isoformat("minutes"),
        "minutes": row.minutes,
        "zone": row.zone,
        "next_on": _iso(row.next_on),
        "ended_at": _iso(row.ended_at),
    }


def _session(row: Row[Any]) -> dict[str, Any]:
    return {
        "planned_on": _iso(row.planned_on),
        "moved_to": [_iso(row.moved_on), _iso(row.moved_wall)] if row.moved_on else None,
        "state": row.state,
        "starts_at": _iso(row.starts_at),
        "ends_at": _iso(row.ends_at),
        "number": row.number,
        "focus": row.focus or None,
    }


def _about(session: Row[Any] | None, whose: dict[int, str]) -> dict[str, Any] | None:
    """The session that an entry is about."""
    if session is None:
        return None
    return {
        "mentee": whose[session.series],
        "planned_on": _iso(session.planned_on),
        "starts_at": _iso(session.starts_at),
    }


def _plan(row: Row[Any]) -> dict[str, Any]:
    return {
        "kind": row.kind,
        "text": row.text,
        "due_on": _iso(row.due_on),
        "due_time": _iso(row.due_wall),
        "state": row.state,
        "forgotten": row.forgotten,
        "made_at": _iso(row.made_at),
        "settled_at": _iso(row.settled_at),
        "discarded_at": _iso(row.discarded_at),
    }


def _rating(row: Row[Any], shown_by: datetime | None, *, gone: bool) -> dict[str, Any]:
    return {
        "competence": row.competence,
        "value": row.value,
        "rated_at": _iso(row.rated_at),
        "reason": row.reason,
        "shown_by_the_entry_of": "entry deleted" if gone else _iso(shown_by),
    }


def _reminder(row: Row[Any], earlier: list[Any]) -> dict[str, Any]:
    return {"kind": row.kind, "next_at": _iso(row.allowed_at), "earlier": earlier}


def _occurrence(row: Row[Any]) -> dict[str, Any]:
    return {
        "day": _iso(row.local_date),
        "due_at": _iso(row.due_at),
        "outcome": row.outcome,
        "settled_at": _iso(row.settled_at),
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
        "files": files,
        "earlier_texts": earlier,
    }


def _file(row: Row[Any]) -> dict[str, Any]:
    names = ("kind", "file_id", "size", "duration", "name")
    return {name: row._mapping[name] for name in names}


def _edit(row: Row[Any]) -> dict[str, Any]:
    return {
        "text": row.old_text,
        "chosen": row.old_option,
        "until": _iso(row.edited_at),
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
