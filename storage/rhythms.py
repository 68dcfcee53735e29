"""How often a mentor wants to be spoken to first, and what was sent (flows/rhythm.py).

Whatever moves a reminder works all of them out anew.
"""

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, case, select, update

from flows.effects import SetMoment, SetPace, SetPause, SetQuiet, SetRehearsal, Speak
from flows.rhythm import Rhythm
from storage import reminders
from storage.almanac import RHYTHM, to_rhythm
from storage.people import Mentor
from storage.tables import mentors


def read_rhythm(conn: Connection, mentor: Mentor) -> Rhythm:
    return to_rhythm(conn.execute(_READ, {"of": mentor.id}).one(), mentor.zone)


def set_quiet(conn: Connection, mentor: Mentor, effect: SetQuiet, at: datetime) -> None:
    _set(conn, mentor, quiet_from=effect.start, quiet_to=effect.end)
    reminders.recompute(conn, mentor, at)


def set_moment(conn: Connection, mentor: Mentor, effect: SetMoment, at: datetime) -> None:
    _set(conn, mentor, moment=effect.moment)
    reminders.recompute(conn, mentor, at)


def set_rehearsal(conn: Connection, mentor: Mentor, effect: SetRehearsal, at: datetime) -> None:
    _set(conn, mentor, rehearses=effect.wanted)
    reminders.recompute(conn, mentor, at)


def set_pace(conn: Connection, mentor: Mentor, effect: SetPace, at: datetime) -> None:
    _set(conn, mentor, pace=effect.pace)


def set_pause(conn: Connection, mentor: Mentor, effect: SetPause, at: datetime) -> None:
    _set(conn, mentor, paused_until=effect.until)
    reminders.recompute(conn, mentor, at)


def speak(conn: Connection, mentor: Mentor, effect: Speak, at: datetime) -> None:
    """Note that something was sent first. Of these a question is what a week may have one of."""
    rhythm = read_rhythm(conn, mentor)
    heard = rhythm.heard(at) if effect.sounds else rhythm
    sounded = " ".join(day.isoformat() for day in heard.sounded)
    unanswered = rhythm.unanswered + effect.counts
    sent_at = at if effect.counts else rhythm.sent_at
    _set(conn, mentor, sent_at=sent_at, sounded=sounded, unanswered=unanswered)


def hear(conn: Connection, mentor: Mentor) -> None:
    """They wrote or pressed: questions are wanted again."""
    conn.execute(_HEAR, {"of": mentor.id})


# Small parts


def _set(conn: Connection, mentor: Mentor, **values: object) -> None:
    conn.execute(_CHANGE, {"of": mentor.id, **values})


_THIS: Final = mentors.c.id == bindparam("of")
_READ: Final = select(*RHYTHM).where(_THIS)
_CHANGE: Final = update(mentors).where(_THIS)
_asked = mentors.c.pace == "asked"
_HEAR: Final = _CHANGE.where((mentors.c.unanswered > 0) | _asked).values(
    unanswered=0, pace=case((_asked, "all"), else_=mentors.c.pace)
)
