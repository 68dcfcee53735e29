"""What is promised of the question about a session: what will come, also where all is paused."""

from datetime import datetime, timedelta

from flows.calendar.day_names import name_day
from flows.calendar.rhythm import Rhythm
from flows.calendar.series import Rule, Session, ask_at, list_dates, make_session, to_local_date
from flows.flow import Scene
from flows.lines import Instant, Line, line
from flows.sessions.draft import Draft
from flows.sessions.parts import find_zone, tell_here
from flows.sessions.plan_card import tell_often

DAY = timedelta(days=1)


def tell_planned(draft: Draft, scene: Scene) -> Line:
    """What is planned, and when the question about it will come."""
    zone = find_zone(scene)
    session = draft.first(zone)
    first = "{rule}" if draft.repeats else "{first}–{end}"
    promised = promise_question(session, scene, draft.rule(zone))
    return Line(
        template="{name}, " + first + ". " + promised.template,
        values={
            "name": draft.mentee,
            "rule": tell_often(draft, zone),
            "first": Instant(at=session.starts_at),
            "end": Instant(at=session.ends_at, shows="time"),
            **promised.values,
        },
    )


def promise_question(session: Session, scene: Scene, rule: Rule | None = None) -> Line:
    """When the question about a session comes. None does while everything is paused: then, from
    when on there are questions about the sessions of its `rule`."""
    rhythm = _find_rhythm(scene)
    asked = _find_question(session, rhythm)
    if rhythm.paused_until is None or not rhythm.is_paused(asked):
        time = Instant(at=asked, shows="time")
        return line("I ask you on {day} at {time}.", day=asked, time=time)
    until = to_local_date(rhythm.paused_until, rhythm.zone)
    paused = name_day(until, tell_here(scene).date())
    # The question about a session of the day before may come behind the pause.
    dates = list_dates(rule, until - DAY) if rule else ()
    later = (make_session(rule, on) for on in dates if rule)
    asks = (_find_question(each, rhythm) for each in later if each)
    first = next((each for each in asks if not rhythm.is_paused(each)), None)
    if first is None:
        told = "Everything is paused until {paused}, so I will not ask about it."
        return line(told, paused=paused)
    told = "Everything is paused until {paused}. I ask you from {day} on."
    return line(told, paused=paused, day=first)


def _find_question(session: Session, rhythm: Rhythm) -> datetime:
    return rhythm.allows(ask_at(session, rhythm.asks, rhythm.zone))


def _find_rhythm(scene: Scene) -> Rhythm:
    zone = find_zone(scene)
    rhythm = scene.facts.rhythm or Rhythm(zone=zone)
    return rhythm.model_copy(update={"zone": zone})
