"""One session at another time: the same words, calendar and card as for planning."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from flows.calendar.schedule import to_wall
from flows.calendar.series import to_local_date
from flows.effects import Effect, MoveSession, StartFlow
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import Instant, Line, Option, Value, button, line, option
from flows.sessions.draft import Draft, Missing, merge, unseal
from flows.sessions.held import offer_note
from flows.sessions.parts import (
    ask_part,
    choose_draft,
    find_ahead,
    find_zone,
    list_changes,
    list_zones,
    offer_part,
    open_draft,
    tell_phone,
)
from flows.sessions.planning import (
    SORRY,
    begin_draft,
    find_planned,
)
from flows.sessions.promise import promise_question
from flows.sessions.reading import read_said
from flows.sessions.several import is_plan
from flows.sessions.twice import There, find_series, find_there, tell_there
from flows.sessions.which import choose_reading
from flows.views import SessionView
from flows.words.answers.choosing import leave_article_out
from flows.words.answers.consent import is_consent, is_refusal
from flows.words.answers.corrections import list_corrected
from flows.words.plans.meeting import Meeting

PARTS: tuple[Missing, ...] = ("day", "time")
TOO = "too"
"""The answer that plans another session beside the one that was to be moved."""
DAY = "Move {name}, {old}, to which day? Tap a day in {month}, or type it: “Friday 10:00”."


def find_session(scene: Scene) -> SessionView:
    session = scene.facts.session
    assert session is not None  # noqa: S101 - it is begun about one
    return session


def find_draft(scene: Scene) -> Draft:
    """What was said so far; whatever was lost is as the session has it."""
    begun = begin_draft(scene)
    draft = unseal(scene.state.menu) if scene.state.menu else begun
    return draft.model_copy(update={"mentee": begun.mentee, "wall": draft.wall or begun.wall})


def move_question(scene: Scene) -> Line:
    draft = find_draft(scene)
    old = Instant(at=find_session(scene).starts_at)
    values: dict[str, Value] = {"name": draft.mentee, "old": old}
    if draft.missing:
        asked = ask_part(draft, draft.missing, scene)
        template = DAY if draft.missing == "day" else "{name}, {old}. " + asked.template
        return Line(template=template, values={**asked.values, **values})
    there = find_twice(draft, scene)
    if there is not None:
        return tell_there(there)
    session = draft.first(find_zone(scene))
    values["first"] = Instant(at=session.starts_at)
    values["end"] = Instant(at=session.ends_at, shows="time")
    values["phone"] = Instant(at=session.starts_at, shows="phone")
    phone = tell_phone(list_zones(scene, draft.zone, find_session(scene).rule.zone))
    template = "{name} · {first}–{end}, instead of {old}" + phone
    return Line(template=template, values=values)


def move_buttons(scene: Scene) -> tuple[Option, ...]:
    draft, cancel = find_draft(scene), option("cancel", "Cancel")
    if draft.missing:
        offered = offer_part(draft, draft.missing, scene, ())
        return offered if draft.asks else (*offered, cancel)
    changes = tuple(list_changes(draft, PARTS))
    if find_twice(draft, scene):
        return (option("cancel", "Change nothing", primary=True), *changes)
    too = (option("too", "As well", TOO),) if _is_plan(scene) else ()
    return (option("right", "Move it", draft.seal(), primary=True), *too, *changes, cancel)


def _is_plan(scene: Scene) -> bool:
    """Whether the words that it came of may plan one more session."""
    said = scene.state.refused
    if said is None or not scene.state.held:
        return False
    return is_plan(said.typed, to_wall(said.at, find_zone(scene)), scene.facts.list_names())


def find_twice(draft: Draft, scene: Scene) -> There | None:
    """Another session with the same mentee at the new time."""
    this = find_session(scene)
    own = (
        each.model_copy(update={"changed": {**each.changed, this.on: None}})
        if each.id == this.series
        else each
        for each in find_series(this.mentee, scene)
    )
    return find_there(draft.rule(find_zone(scene)), own)


def read_words(text: str, scene: Scene) -> tuple[Option, ...]:
    draft = find_draft(scene)
    does = move_buttons(scene)[:1]
    if not draft.missing and is_consent(text, does[0].label.plain()):
        return does
    if is_refusal(text):
        return (option("cancel", "Cancel"),)
    meetings = _read(text, scene)
    chosen = choose_reading(text, draft, meetings)
    if chosen:
        return open_draft(choose_draft(draft, chosen))
    found = find_ahead((_merge(draft, each, scene) for each in meetings), scene)
    return open_draft(choose_draft(draft, found)) if found else ()


def _read(text: str, scene: Scene) -> tuple[Meeting, ...]:
    """What says a day or a time; a name alone says nothing here, and the time of somebody else is
    that of another session."""
    draft, mentee = find_draft(scene), find_session(scene).mentee
    for said in (*list_corrected(text), *((leave_article_out(text),) if draft.readings else ())):
        reading, names = read_said(said, scene, draft.wall), scene.facts.list_names()
        timed = tuple(
            each
            for each in reading.meetings
            if each.day or each.wall or (draft.readings and each.half)
            if each.name in ("", mentee) or not (reading.sure or each.name in names)
        )
        if timed:
            return timed
    return ()


def _merge(draft: Draft, meeting: Meeting, scene: Scene) -> Draft:
    """Only day and time can be changed about one session; a time alone is on its own day."""
    moved = merge(draft, Meeting(day=meeting.day, wall=meeting.wall, zone=meeting.zone))
    if moved.day is not None or meeting.wall is None:
        return moved
    return moved.having(day=to_local_date(find_session(scene).starts_at, find_zone(scene)))


def say_sorry(text: str, scene: Scene) -> Line:
    problem = "past" if _read(text, scene) else read_said(text, scene).problem
    if problem in ("past", "far", "place"):
        return line(SORRY[problem])
    return line("I found no day and no time in that. Try “Friday 10:00”.")


def move(value: str, scene: Scene) -> Effect | None:
    """To a day and a time in the zone of the rule, which may not be the mentor's any more."""
    if value == TOO:
        waiting = tuple(each.run for each in scene.facts.waiting)
        return StartFlow(flow="planning", said=scene.state.refused, waiting=waiting)
    draft = find_planned(value)
    if draft is None:
        return None
    session = find_session(scene)
    starts_at = draft.first(find_zone(scene)).starts_at
    local = starts_at.astimezone(ZoneInfo(session.rule.zone))
    return MoveSession(series=session.series, on=session.on, day=local.date(), wall=local.time())


def ending(scene: Scene) -> Ending:
    session = find_session(scene)
    sessions, draft = button("sessions", "Sessions"), find_planned(scene.state.value("to"))
    if scene.state.value("to") == TOO:
        return Ending()
    if draft is None:
        stays = line("It stays: {name}, {old}.", name=session.mentee, old=_start(session))
        return Ending((stays,), (sessions,))
    moved = draft.first(find_zone(scene))
    promised = promise_question(moved, scene)
    told = Line(
        template="Moved: {name}, {first}. " + promised.template,
        values={
            "name": session.mentee,
            "first": Instant(at=moved.starts_at),
            **promised.values,
        },
    )
    back = button("restore", "Not moved", session.series, session.ordinal)
    return Ending((told,), (sessions, back))


def _start(session: SessionView) -> Instant:
    return Instant(at=session.starts_at)


MOVING = Flow(
    name="moving",
    modal=True,
    plans=True,
    waits=timedelta(hours=1),
    steps=(
        choose(
            "to",
            move_question,
            options=move_buttons,
            words="to",
            reads=read_words,
            sorry=say_sorry,
            keep=move,
            draft=True,
            buttons=offer_note,
        ),
    ),
    ending=ending,
)
