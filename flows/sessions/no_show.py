"""Sessions that have begun and are not asked about yet: nobody need wait to say that it was none.

Nor does who has put the question off. A session that was none counts for nobody.
"""

from collections.abc import Sequence
from datetime import date, datetime

from flows.calendar.day_names import name_moment, name_near, tell_time
from flows.calendar.series import to_local_date
from flows.effects import Again, Effect, MissSession, Show, SkipSession, StartFlow
from flows.events import Acted
from flows.facts import OneSession
from flows.lines import MAX_LABEL, Button, Instant, Line, button, line, shorten_apart
from flows.sessions.gone import GONE, SESSIONS
from flows.views import Pending, SessionView
from framework.model import Framework

Effects = tuple[Effect, ...]

NOT_MET = "Not met: "


def tell_pending(pending: Sequence[Pending], at: datetime, zone: str) -> tuple[Line, ...]:
    """When each is asked about, as far as it is."""
    return tuple(_tell(each, at, zone) for each in pending)


def _tell(pending: Pending, at: datetime, zone: str) -> Line:
    session = pending.session
    day = name_near(to_local_date(session.starts_at, zone), to_local_date(at, zone))
    when = f"{day} {tell_time(session.starts_at, zone)}"
    if pending.asks_at is None:
        return line("{mentee}, {when}.", mentee=session.mentee, when=when)
    asks = name_moment(max(pending.asks_at, at), at, zone)
    return line("{mentee}, {when}: I ask {asks}.", mentee=session.mentee, when=when, asks=asks)


def offer_pending(pending: Sequence[Pending], zone: str) -> tuple[Button, ...]:
    if len(pending) == 1:
        return (_offer(pending[0], line("Did not meet")),)
    names = shorten_apart([each.session.mentee for each in pending], MAX_LABEL - len(NOT_MET))
    labels = [
        name if names.count(name) == 1 else _name_time(each.session, zone)
        for each, name in zip(pending, names, strict=True)
    ]
    named = (line(NOT_MET + "{which}", which=label) for label in labels)
    return tuple(map(_offer, pending, named))


def _name_time(session: SessionView, zone: str) -> str:
    return f"{to_local_date(session.starts_at, zone):%a} {tell_time(session.starts_at, zone)}"


def _offer(pending: Pending, label: Line) -> Button:
    session = pending.session
    made = offer_no_show(session)
    if pending.run:
        made = button("not_met", "", pending.run)
    return made.model_copy(update={"label": label})


def offer_no_show(session: SessionView) -> Button:
    return button("no_show", "Did not meet", session.series, session.ordinal)


# What comes of it


def ask_no_show(facts: OneSession, event: Acted, framework: Framework) -> Effects:
    """As the question about it asks, if it has come meanwhile."""
    session = facts.session
    if session is None or session.starts_at > event.at:
        return GONE
    if facts.run:
        return (Again(verb="not_met", object=facts.run),)
    about = session.series, session.ordinal
    buttons = (
        button("no_show_moved", "Moved", *about),
        button("was_no_show", "Cancelled", *about),
        button("sessions", "Back"),
    )
    asked = line("You and {mentee} did not meet?", mentee=session.mentee)
    return (Show(run=None, lines=(asked,), buttons=buttons),)


def note_no_show(facts: OneSession, event: Acted, framework: Framework) -> Effects:
    session = facts.session
    if session is None or session.starts_at > event.at:
        return GONE
    if facts.run:
        return (Again(verb="cancelled", object=facts.run),)
    told = tell_uncounted(session.mentee, session.starts_at)
    return (*miss(session.series, session.on), Show(run=None, lines=(told,), buttons=(SESSIONS,)))


def move_no_show(facts: OneSession, event: Acted, framework: Framework) -> Effects:
    """It takes place another time, as a session of its own."""
    session = facts.session
    if session is None or session.starts_at > event.at:
        return GONE
    if facts.run:
        return (Again(verb="moved", object=facts.run),)
    return (
        *miss(session.series, session.on),
        StartFlow(flow="planning", mentee=session.mentee),
    )


def miss(series: int, on: date) -> Effects:
    """Whether it was asked about or not."""
    this = {"series": series, "on": on}
    return (MissSession.model_validate(this), SkipSession.model_validate(this))


def tell_uncounted(mentee: str, starts_at: datetime) -> Line:
    return line(
        "{name}, {start}: not counted against anybody.",
        name=mentee,
        start=Instant(at=starts_at),
    )
