"""What an action or a conversation must know, read by owner in the event's own transaction."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Final, NamedTuple, TypeVar

from sqlalchemy import Connection

from bot.turn.context import TurnContext
from bot.turn.told import list_begun
from flows import facts
from flows.calendar.day_names import find_day
from flows.calendar.period import find_period, read_days
from flows.calendar.series import to_local_date
from flows.choices import name_older, name_states
from flows.effects import StartFlow
from flows.events import Acted, Beginning, Waiting
from flows.flow import Flow, State
from flows.lines import Model
from flows.progress.rate import RATE
from flows.sessions.finding import find_questions
from flows.stories import foresee
from flows.subject import write_choice
from flows.words.people.mentees import find_named, name_known
from flows.words.times.spans import read_span
from framework.coverage import Situation
from framework.model import Framework
from storage import people
from storage.calendar import meetings, phases, plans, reminders, rhythms
from storage.calendar.coming import list_coming
from storage.calendar.pending import list_pending
from storage.journal import (
    changes,
    contents,
    deeds,
    linking,
    mentorings,
    namings,
    pages,
    ratings,
    records,
    runs,
)
from storage.people import Mentor

Found = TypeVar("Found", bound=Model)


FILING: Final = ("note", "edit")
"""Flows in which an entry may be filed under a mentee by hand."""


class Asked(NamedTuple):
    """Who wants to know, when, about what. The turn knows the rest: whether the mentor was
    `onboarded`, at the first screens, and which conversations are open."""

    conn: Connection
    mentor: Mentor
    event: Acted
    at: datetime
    framework: Framework
    onboarded: bool
    list_open: Callable[[], tuple[State, ...]]
    context: TurnContext

    @property
    def mine(self) -> tuple[Connection, Mentor]:
        return self.conn, self.mentor

    @property
    def object(self) -> int:
        return self.event.object


def read_settings(asked: Asked) -> facts.SettingsView:
    conn, mentor, at = asked.conn, asked.mentor, asked.at
    wishes = rhythms.read_wishes(conn, mentor)
    coming = list_coming(conn, mentor, at, 1)
    rhythm, until = rhythms.read_rhythm(conn, mentor), mentor.aside.until
    if until is not None:  # nothing is sent first before
        coming = tuple(
            each.model_copy(update={"at": max(each.at, rhythm.allows(until))}) for each in coming
        )
    return facts.SettingsView(
        zone=mentor.zone,
        weekly=reminders.read_weekly(conn, mentor),
        rhythm=rhythm,
        coming=coming[0] if coming else None,
        digest=wishes.digest,
        quotes=wishes.quotes,
        assess_months=wishes.assess_months if wishes.assess_asked else 0,
    )


def read_session(asked: Asked) -> facts.OneSession:
    """A session by what its button carries."""
    on = find_day(asked.event.version)
    found = meetings.read_session(*asked.mine, asked.object, on) if on else None
    if found is None:
        return facts.OneSession(session=None)
    plan = plans.find_plan(*asked.mine, found.mentee)
    waits = find_questions(asked.list_open()) if found.starts_at <= asked.at else {}
    about = (run for run, each in waits.items() if (each.series, each.on) == (asked.object, on))
    zones = frozenset(
        {asked.mentor.zone, *(e.rule.zone for e in meetings.list_series(*asked.mine))}
    )
    return facts.OneSession(session=found, plan=plan, run=next(about, 0), zones=zones)


def read_agenda(asked: Asked) -> facts.Agenda:
    """A page of what is planned."""
    if asked.event.verb != "sessions":
        return meetings.read_agenda(*asked.mine, asked.at)
    agenda = meetings.read_agenda(*asked.mine, asked.at, asked.object)
    if agenda.page:
        return agenda
    waits = find_questions(asked.list_open())
    return agenda.model_copy(update={"pending": list_pending(*asked.mine, asked.at, waits)})


def read_planned(asked: Asked) -> facts.Planned:
    """With the session that a button is about, wherever it stands."""
    on = find_day(asked.event.version)
    return meetings.read_planned(*asked.mine, asked.at, (asked.object, on) if on else None)


def read_page(asked: Asked) -> facts.JournalPage:
    """The page that begins with an entry, or the one that ends before it."""
    read = pages.read_newer if asked.event.verb == "newer" else pages.read_page
    return read(*asked.mine, asked.object, asked.event.version)


def read_records(asked: Asked) -> facts.Records:
    """Of a period: by its button, or as words name it behind the command."""
    event, today = asked.event, to_local_date(asked.at, asked.mentor.zone)
    span: tuple[date, date] | None = None
    if event.words:
        span = read_span(event.words, today)
    elif event.object:
        span = read_days(event.object, event.version)
    version = 0 if event.object else event.version
    these = (*asked.mine, asked.framework, find_period(version), asked.at)
    found = records.read_records(*these, span)
    if not event.words or span is not None:
        return found
    named = find_named(event.words, people.list_mentees(*asked.mine))
    return found.model_copy(update={"unread": True, "mentee": named[0] if named else ""})


def read_competence(asked: Asked) -> facts.OneCompetence:
    return records.read_competence(*asked.mine, asked.framework, asked.object, asked.at)


def read_assessment(asked: Asked) -> facts.OneAssessment:
    conn, mentor, at = asked.conn, asked.mentor, asked.at
    return facts.OneAssessment(
        assessment=ratings.read_assessment(conn, mentor, at),
        open=runs.find_open(conn, mentor, RATE.name),
        history=pages.read_history(conn, mentor),
        months=rhythms.read_wishes(conn, mentor).assess_months,
        zone=mentor.zone,
    )


def read_mentoring(asked: Asked) -> facts.OneMentoring:
    """By the id of the mentee, or by the name as a number."""
    name = 0 if asked.object else asked.event.version
    number = asked.object or mentorings.find_marked(*asked.mine, name)
    found = mentorings.read_mentoring(*asked.mine, number)
    return found.model_copy(update={"open": asked.list_open()})


def read_last_change(asked: Asked) -> facts.LastChange:
    if asked.event.verb == "undo_edit":
        return changes.find_last_change(*asked.mine, asked.at, answer=asked.object)
    own = asked.event.verb == "undo" and asked.object > 0  # its card has told no edit
    last = changes.find_last_change(*asked.mine, asked.at, run=asked.object, edited=not own)
    if asked.event.verb != "undo":
        return last
    deed = deeds.find_newer(*asked.mine, last, asked.at, asked.object)
    return last.model_copy(update={"deed": deed}) if deed else last


def read_confided(asked: Asked) -> facts.Confided:
    state = runs.read_state(*asked.mine, asked.object)
    apart = asked.object in asked.mentor.aside.entries
    return facts.Confided(
        state=state, apart=apart, zone=asked.mentor.zone, contact=asked.context.care_contact
    )


def read_visit(asked: Asked) -> facts.Visit:
    """With the session that is to be caught up on, or those that have begun."""
    event = asked.event
    session = read_session(asked).session if event.verb == "catch_up" else None
    begun = list_begun(*asked.mine, asked.at) if event.verb == "reflect" and event.words else ()
    return facts.Visit(known=asked.onboarded, open=asked.list_open(), session=session, begun=begun)


def read_plan(asked: Asked) -> facts.OnePlan:
    """A plan; [Will do] knows the date of the session before which it was shown."""
    plan = plans.read_plan(*asked.mine, asked.object)
    on = find_day(asked.event.version) if asked.event.verb == "will_do" else None
    held = on is None or plan is None or meetings.is_held(*asked.mine, plan.mentee, on)
    return facts.OnePlan(plan=plan, zone=asked.mentor.zone, held=held)


def read_privacy(asked: Asked) -> facts.Privacy:
    context = asked.context
    return facts.Privacy(operator=context.operator, contact=context.privacy_contact)


Read = Callable[[Asked], Model]


def _reads(kind: type[Found], read: Callable[[Asked], Found]) -> tuple[type[Model], Read]:
    """A row of `READERS`: what is read is of the kind that it is read for."""
    return kind, read


READERS: Final[Mapping[type[Model], Read]] = dict(
    (
        _reads(facts.Nothing, lambda asked: facts.Nothing()),
        _reads(facts.Visit, read_visit),
        _reads(facts.OneRun, lambda asked: runs.read_run(*asked.mine, asked.object)),
        _reads(facts.Confided, read_confided),
        _reads(facts.Privacy, read_privacy),
        _reads(facts.JournalPage, read_page),
        _reads(facts.Filter, lambda asked: records.read_filter(*asked.mine, asked.object)),
        _reads(facts.Mentees, lambda asked: records.read_mentees(*asked.mine)),
        _reads(facts.Everybody, lambda asked: namings.read_everybody(*asked.mine, asked.at)),
        _reads(facts.OneMentoring, read_mentoring),
        _reads(facts.Versions, lambda asked: changes.read_versions(*asked.mine, asked.object)),
        _reads(facts.OneEntry, lambda asked: contents.read_entry(*asked.mine, asked.object)),
        _reads(facts.Binned, lambda asked: contents.read_taken_back(*asked.mine, asked.object)),
        _reads(facts.OneMedia, lambda asked: contents.read_media(*asked.mine, asked.object)),
        _reads(facts.LastChange, read_last_change),
        _reads(facts.SettingsView, read_settings),
        _reads(facts.Records, read_records),
        _reads(facts.OneCompetence, read_competence),
        _reads(facts.OneAssessment, read_assessment),
        _reads(facts.Agenda, read_agenda),
        _reads(facts.Planned, read_planned),
        _reads(facts.OneSession, read_session),
        _reads(facts.Plans, lambda asked: plans.read_plans(*asked.mine)),
        _reads(facts.OnePlan, read_plan),
    )
)
"""What is read for each kind of facts."""


def read_known(
    conn: Connection,
    mentor: Mentor,
    at: datetime,
    open_: Sequence[State] = (),
    shown: State | None = None,
    skipped: tuple[int, date] | None = None,
    *,
    answered: bool = False,
) -> facts.Known:
    """What words are read by that nobody asked for."""
    called = people.list_called(conn, mentor)
    return facts.Known(
        mentees=tuple(each.name for each in called),
        ended=frozenset(each.name for each in called if each.ended),
        agenda=meetings.read_agenda(conn, mentor, at),
        planned=meetings.read_planned(conn, mentor, at),
        open=tuple(open_),
        shown=shown,
        skipped=skipped,
        answered=answered,
        todo=tuple(each for each in plans.read_plans(conn, mentor).open if each.kind == "action"),
    )


def read_beginning(
    conn: Connection,
    mentor: Mentor,
    effect: StartFlow,
    flow: Flow,
    context: TurnContext,
    waiting: Sequence[State],
    at: datetime,
    joins: State | None = None,
) -> Beginning:
    """What a conversation knows when it begins; `waiting` are those that what was said may be
    for, `joins` the one that it may be added to."""
    waiting = (*waiting, *foresee(effect.begun, mentor.zone))
    heads = pages.read_heads(conn, mentor, [each.run for each in waiting])
    told = {each.id: each.text for each in heads}
    framework = context.framework
    session = meetings.read_session(conn, mentor, effect.series, effect.on) if effect.on else None
    rated, planned = effect.competence, flow.plans
    named = flow.journal or planned or effect.entry
    called = people.list_called(conn, mentor) if named else ()
    mentees = tuple(each.name for each in called)
    mentee = name_known(effect.mentee, mentees) or (session.mentee if session else "")
    head = contents.read_head(conn, mentor, effect.entry) if effect.entry else None
    quote = None
    if effect.entry and flow.quotes:
        quote = contents.read_quote(conn, mentor, effect.entry)
        mentee = quote.mentee if quote else ""
    situation = Situation()
    if planned and flow.journal:
        focus, phase = (session.focus, session.phase) if session else ("", None)
        focus = effect.ability or focus
        situation = phases.read_situation(conn, mentor, framework, mentee, focus, phase)
    plan = None
    if effect.plan:
        plan = plans.read_plan(conn, mentor, effect.plan)
    elif effect.entry and flow.name in FILING:
        plan = plans.find_made(conn, mentor, effect.entry)
    elif planned and mentee:
        plan = plans.find_plan(conn, mentor, mentee)
    return Beginning(
        zone=mentor.zone,
        operator=context.operator,
        contact=context.privacy_contact,
        framework=head.framework if head else framework.id,
        mentee=mentee,
        ability=quote.ability if quote else "",
        mentees=mentees,
        former=people.list_former(conn, mentor) if planned and not flow.journal else {},
        ended=tuple(each.name for each in called if each.ended),
        history=pages.read_history(conn, mentor) if flow.journal or rated else {},
        parts=contents.list_parts(conn, mentor, effect.entry) if effect.entry else (),
        entry=head,
        waiting=tuple(
            Waiting(run=each.run, name=name, mentee=each.about, session=_name_unasked(each))
            for each, name in zip(waiting, name_states(waiting, framework, told), strict=True)
        ),
        new=effect.new,
        still=effect.still,
        joins=Waiting(run=joins.run, name=name_older(joins, at)) if joins else None,
        met=linking.list_met(conn, mentor, at) if flow.name in FILING else (),
        promised=effect.promised,
        place=effect.place,
        entries=pages.count_entries(conn, mentor) if flow.counts else 0,
        session=session,
        early=effect.early,
        instead=effect.instead,
        plan=plan,
        situation=situation,
        rhythm=rhythms.read_rhythm(conn, mentor) if planned else None,
        series=meetings.list_series(conn, mentor) if planned else (),
        competence=rated,
        assessment=ratings.read_assessment(conn, mentor, at) if rated else None,
        examples=records.list_examples(conn, mentor, framework, rated) if rated else (),
        quote=quote,
    )


def _name_unasked(state: State) -> str:
    """The session that nobody has asked about yet, where this is its question to be."""
    session = state.facts.session
    return write_choice(session) if session is not None and state.run < 0 else ""
