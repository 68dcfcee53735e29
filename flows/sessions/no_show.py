"""Sessions that have begun and are not asked about yet: nobody need wait to say that it was none.

Nor does who has put the question off. A session that was none counts for nobody.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime, time

from flows.calendar.day_names import name_moment, name_near, tell_time
from flows.calendar.schedule import to_wall
from flows.calendar.series import to_local_date
from flows.effects import (
    Advance,
    Again,
    Beside,
    CloseRun,
    Effect,
    MissSession,
    Show,
    SkipSession,
    StartFlow,
)
from flows.events import Acted, Said, Shown
from flows.facts import OneSession
from flows.flow import Scene
from flows.lines import MAX_LABEL, Button, Instant, Line, button, line, shorten_apart
from flows.sessions.draft import Draft
from flows.sessions.gone import GONE, SESSIONS
from flows.views import Pending, SessionView
from flows.words.changes.changes import may_change, read_change
from flows.words.changes.not_met import NotMet, read_not_met
from framework.model import Framework

Effects = tuple[Effect, ...]

NOT_MET = "Not met: "
NOTHING_NEW = "Nothing new is planned."
UNTIL_SAVED = line("Save the other time, and this one does not count.")
UNCOUNTED = line("Noted: you did not meet. Not counted against anybody.")
_ENDS = re.compile(
    r"[.,;:!?\n\u2026]| [-\u2013\u2014] | (?:and|so|und|also|et|donc|y|i|wiec|więc) "
)


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


def offer_in_story(
    said: Said, here: datetime, session: SessionView, names: Sequence[str], zone: str
) -> tuple[Beside, ...]:
    """The same button below a story that begins by saying so; `names`: who is known."""
    begins = _ENDS.split(said.typed, maxsplit=1)[0]
    found = read_change(begins, here, (*names, session.mentee)) if may_change(begins) else None
    if found is None or found.kind != "missed":
        return ()
    theirs = session.mentee in (found.names or (session.mentee,))
    day = to_local_date(session.starts_at, zone)
    fits = theirs and not found.span and day in (found.days or (day,))
    return (Beside(button=offer_no_show(session)),) if fits else ()


# What comes of it


def _find_asking(facts: OneSession, event: Acted, verb: str) -> Effects:
    """What takes the place of it: nothing of a session that is not there or has not begun, and the
    button of the question about it, if that has come meanwhile."""
    if facts.session is None or facts.session.starts_at > event.at:
        return GONE
    if not facts.run:
        return ()
    return (Again(verb=verb, object=facts.run, words=event.words),)


def ask_no_show(facts: OneSession, event: Acted, framework: Framework) -> Effects:
    """As the question about it asks."""
    session, instead = facts.session, _find_asking(facts, event, "not_met")
    if session is None or instead:
        return instead
    about = session.series, session.ordinal
    buttons = (
        button("no_show_moved", "Moved", *about),
        button("was_no_show", "Cancelled", *about),
        button("sessions", "Back"),
    )
    asked = line("You and {mentee} did not meet?", mentee=session.mentee)
    return (Show(run=None, lines=(asked,), buttons=buttons),)


def note_no_show(facts: OneSession, event: Acted, framework: Framework) -> Effects:
    session, instead = facts.session, _find_asking(facts, event, "cancelled")
    if session is None or instead:
        return instead
    told = tell_uncounted(session.mentee, session.starts_at)
    return (*miss(session.series, session.on), Show(run=None, lines=(told,), buttons=(SESSIONS,)))


def move_no_show(facts: OneSession, event: Acted, framework: Framework) -> Effects:
    """It takes place another time, as a session of its own; until that is planned, it counts,
    unless words say that it was none."""
    session, instead = facts.session, _find_asking(facts, event, "moved")
    if session is None or instead:
        return instead
    here = tell_wall(session, event.at, session.rule.zone)
    found = read_not_met(event.words, *here, session.mentee)
    if event.words:  # who says so did not meet
        told = tell_uncounted(session.mentee, session.starts_at)
        return (*miss(session.series, session.on), plan_instead(session, found, told))
    return (plan_instead(session, found, UNTIL_SAVED, 0),)


def plan_instead(
    session: SessionView, found: NotMet | None, told: Line, asking: int | None = None
) -> StartFlow:
    """The card for the session that takes its place, which has the day and the hour already where
    they were said. `asking`: the run of the question that waits until it is planned, 0 if nobody
    has asked; None: it was none already."""
    return StartFlow(
        flow="planning",
        mentee=session.mentee,
        series=session.series,
        on=session.on,
        draft=_draft_instead(session, found),
        notice=(told,),
        instead=asking,
    )


def end_instead(scene: Scene, *, planned: bool) -> tuple[tuple[Line, ...], Effects]:
    """What is told, and done, once it is planned: the session was none; else all is as it was, and
    the question about it comes again."""
    session, asking = scene.facts.session, scene.facts.instead
    if session is None or asking is None:
        return (), ()
    if planned:
        over = (CloseRun(run=asking),) if asking else ()
        return (UNCOUNTED,), (*miss(session.series, session.on), *over)
    if asking:
        again = Shown(at=scene.at, notice=(line(NOTHING_NEW),), wanted=True)
        return (), (CloseRun(run=scene.state.run), Advance(run=asking, event=again))
    stays = line("{name}, {start}, counts as before.", name=session.mentee, start=_start(session))
    return (line(NOTHING_NEW), stays), ()


def _start(session: SessionView) -> Instant:
    return Instant(at=session.starts_at)


def _draft_instead(session: SessionView, found: NotMet | None) -> str:
    """What is known of the session that takes its place; nothing where no day was said."""
    if found is None or found.day is None:
        return ""
    draft = Draft(
        mentee=session.mentee,
        every=0,
        day=found.day,
        wall=found.wall,
        minutes=session.rule.minutes,
    )
    return draft.seal()


def tell_wall(session: SessionView, at: datetime, zone: str) -> tuple[datetime, time]:
    """What time it is there, without a zone, and at what time the session began."""
    return to_wall(at, zone), to_wall(session.starts_at, zone).time()


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
