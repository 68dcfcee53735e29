"""How often a mentor wants to be spoken to first, and what was sent (flows/calendar/rhythm.py).

Whatever moves a reminder works all of them out anew.
"""

from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy import Connection, bindparam, case, select, update

from flows.calendar.rhythm import Rhythm
from flows.effects import (
    CountOffer,
    SetAssessing,
    SetDark,
    SetDigest,
    SetMoment,
    SetPace,
    SetPause,
    SetQuiet,
    SetQuotes,
    SetRehearsal,
    Speak,
)
from storage.calendar import reminders
from storage.calendar.almanac import RHYTHM, to_rhythm
from storage.people import Mentor
from storage.tables import mentors


class Wishes(NamedTuple):
    """What a mentor wants to be shown: the week summed up, lines of their own, and every how many
    months the self-assessment; whether that was asked, and how many offers of it in a row went
    unanswered."""

    digest: bool
    quotes: bool
    assess_months: int
    assess_asked: bool
    assess_ignored: int


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


def set_digest(conn: Connection, mentor: Mentor, effect: SetDigest, at: datetime) -> None:
    _set(conn, mentor, digest=effect.wanted)
    reminders.recompute(conn, mentor, at)


def set_assessing(conn: Connection, mentor: Mentor, effect: SetAssessing, at: datetime) -> None:
    asked = {"assess_asked": True, "assess_ignored": 0}
    _set(conn, mentor, assess_months=effect.months, **asked)
    reminders.set_assessing(conn, mentor, at)


def count_offer(conn: Connection, mentor: Mentor, effect: CountOffer, at: datetime) -> None:
    ignored = 0 if effect.answered else read_wishes(conn, mentor).assess_ignored + 1
    _set(conn, mentor, assess_ignored=ignored)


def set_quotes(conn: Connection, mentor: Mentor, effect: SetQuotes, at: datetime) -> None:
    _set(conn, mentor, quotes=effect.wanted, quotes_asked=True)


def set_dark(conn: Connection, mentor: Mentor, effect: SetDark, at: datetime) -> None:
    _set(conn, mentor, dark=effect.dark)


def read_wishes(conn: Connection, mentor: Mentor) -> Wishes:
    return Wishes(*conn.execute(_WISHES, {"of": mentor.id}).one())


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
_WISHES: Final = select(*(mentors.c[name] for name in Wishes._fields)).where(_THIS)
_CHANGE: Final = update(mentors).where(_THIS)
_asked = mentors.c.pace == "asked"
_HEAR: Final = _CHANGE.where((mentors.c.unanswered > 0) | _asked).values(
    unanswered=0, pace=case((_asked, "all"), else_=mentors.c.pace)
)
