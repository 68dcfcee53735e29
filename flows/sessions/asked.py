"""Questions about what is planned with somebody, or was promised, answered at once."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from flows.calendar.day_names import name_day
from flows.calendar.series import to_local_date
from flows.effects import Again, Effect, Hold, Show
from flows.events import Said
from flows.facts import Known
from flows.lines import Button, Instant, Line, button, line
from flows.sessions.gone import SESSIONS
from flows.sessions.reading import is_meant
from flows.views import SessionView
from flows.words.people.mentees import mark_name
from flows.words.plans.meeting import Meeting
from flows.words.plans.next_time import split_sentences
from flows.words.requests.agenda_questions import (
    asks_day,
    asks_promised,
    asks_when,
    may_ask,
    read_confirmation,
)
from flows.words.requests.requests import tells_of_somebody
from flows.words.senses import MAX_CHARACTERS_READ

MAX_SHOWN = 4
"""Sessions with one mentee that have a button of their own."""
MAX_REMARK_WORDS = 8
NONE_THEN = "Nothing is planned on {day}."
NONE_LEFT = "Nothing more is planned today."
NONE = "Nothing is planned with {name}. Tell me when you meet: “{name} Thursdays 15:00”."


def answer_asked(
    said: Said, here: datetime, ask: Callable[[], Known], told: tuple[int, ...]
) -> tuple[Effect, ...]:
    """The sessions with whoever is asked about, or what was promised to them; nothing where the
    words may be a story."""
    text = said.typed
    if len(text) > MAX_CHARACTERS_READ or "\n" in text.strip():
        return ()
    day = asks_day(text, here)
    if day is not None:
        return (Hold(said=said), _tell_day(day, here.date(), ask()))
    if not may_ask(text):
        return ()
    known = ask()
    whom = asks_promised(text, known.names)
    if whom is not None:
        version = mark_name(whom) if whom else 0
        return (Hold(said=said), Again(verb="actions", version=version))
    name, days = asks_when(text, here, known.names, follows=known.answered)
    meetings = tuple(Meeting(name=name, day=each) for each in days)
    only = bool(name)
    if not name:
        meetings, only = read_confirmation(_leave_remark_out(text), here, known.names)
        name = next((each.name for each in meetings), "")
    sessions = _list_with(name, known)
    fits = [
        each
        for each in sessions
        if any(is_meant(each, one, known.agenda.zone) for one in meetings)
    ]
    if not name or not (only or fits) or any(each.name != name for each in meetings):
        return ()
    answer = "" if fits else "Not then. "
    if fits and not days:
        answer = "Yes: "
    answer = answer if meetings and sessions else ""
    return (Hold(said=said), _tell(name, fits or sessions, answer))


def _leave_remark_out(text: str) -> str:
    """The question alone, where a few words behind it tell of nobody: "… is it? I'm in Lyon"."""
    asked, *rest = split_sentences(text) or (text,)
    short = len(rest) == 1 and len(rest[0].split()) <= MAX_REMARK_WORDS
    return asked if short and asked.endswith("?") and not tells_of_somebody(rest[0]) else text


def _list_with(name: str, known: Known) -> Sequence[SessionView]:
    return [each for each in known.planned.coming if each.mentee.casefold() == name.casefold()]


def _tell(name: str, sessions: Sequence[SessionView], answer: str = "") -> Show:
    """The next of them, and a button for each."""
    if not sessions:
        return Show(run=None, lines=(line(NONE, name=name),), buttons=(SESSIONS,))
    first = sessions[0]
    told = Line(
        template=answer + "{name}, {start}–{end}.",
        values={
            "name": name,
            "start": Instant(at=first.starts_at),
            "end": Instant(at=first.ends_at, shows="time"),
        },
    )
    buttons = (*map(_offer, sessions[:MAX_SHOWN]), SESSIONS)
    return Show(run=None, lines=(told,), buttons=buttons)


def _tell_day(day: date, today: date, known: Known) -> Show:
    """What is planned on it, and a button for each."""
    zone = known.agenda.zone
    those = [each for each in known.planned.coming if to_local_date(each.starts_at, zone) == day]
    if not those:
        none = line(NONE_LEFT) if day == today else line(NONE_THEN, day=name_day(day, today))
        return Show(run=None, lines=(none,), buttons=(SESSIONS,))
    told = (
        Line(
            template="{name}, {start}–{end}.",
            values={
                "name": each.mentee,
                "start": Instant(at=each.starts_at),
                "end": Instant(at=each.ends_at, shows="time"),
            },
        )
        for each in those
    )
    buttons = (*map(_offer, those[:MAX_SHOWN]), SESSIONS)
    return Show(run=None, lines=tuple(told), buttons=buttons)


def _offer(session: SessionView) -> Button:
    when = Instant(at=session.starts_at, shows="brief")
    return button("session", "{when}", session.series, session.ordinal, when=when)
