"""Sessions that are changed in words: the card says what will happen, and one tap does it.

What is done is done as by the buttons of /sessions, and can be taken back like that. Where the
words leave a choice, it is asked; where nothing fits, it is said. Until then they are held: they
may have been a note.
"""

from datetime import date, datetime, timedelta

from flows.calendar.day_names import name_day
from flows.calendar.schedule import to_wall
from flows.effects import Again, CloseRun, Effect, PauseSeries, SkipSession, StartFlow
from flows.events import Said
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import Button, Instant, Option, button, count, line, option
from flows.sessions.change_card import (
    SAID,
    change_buttons,
    change_question,
    find_proposal,
    join_names,
)
from flows.sessions.choosing import read_choice
from flows.sessions.gone import SESSIONS
from flows.sessions.held import offer_note
from flows.sessions.leading import lead_on
from flows.sessions.no_show import miss, tell_uncounted
from flows.sessions.parts import find_zone, tell_here
from flows.sessions.proposal import Proposal, Target, unseal
from flows.words.answers.choosing import wants_all
from flows.words.answers.consent import (
    agrees,
    agrees_because,
    agrees_to_all,
    is_consent,
    is_refusal,
    keeps,
)
from flows.words.changes.not_met import read_instead
from flows.words.people.mentees import find_named
from flows.words.plans.meeting import Meeting
from flows.words.plans.too import find_too

STAYS = "stays:"
"""How the answer begins that leaves a session as it is."""


def list_ways(scene: Scene) -> tuple[Button, ...]:
    proposal = find_proposal(scene)
    if scene.state.status == "open" and proposal.problem in SAID:
        return (SESSIONS, *offer_note(scene))
    return offer_note(scene)


def read_words(text: str, scene: Scene) -> tuple[Option, ...]:
    """A yes is the button that stands out, a no says that the words were none of this, or that
    the session stays; what says when it is instead moves it."""
    options, proposal = change_buttons(scene), find_proposal(scene)
    agreed = tuple(each for each in options if each.primary)
    if any(is_consent(text, each.label.plain()) for each in agreed):
        return agreed
    if keeps(text) and len(proposal.those) == 1 and not proposal.problem:
        return (option("stays", "Keep it", f"{STAYS}{proposal.seal()}"),)
    if find_too(text):
        return ()  # another one, and this one still
    if is_refusal(text):
        return (option("note", "It was a note"),)
    everybody = _read_all(text, proposal, options)
    chosen = everybody or read_choice(text, proposal, scene)
    moved = () if everybody else _read_instead(text, proposal, scene)
    moved = moved or (() if everybody else _read_missed(text, proposal, scene))
    if moved and agrees(text):  # "yes, Friday": it is no other session
        return moved
    return chosen or moved or (agreed if agrees_because(text) else ())


def _read_all(text: str, proposal: Proposal, options: tuple[Option, ...]) -> tuple[Option, ...]:
    """Everybody, in words; of a pause it may be said once more until when: "all, until 3 Jan"."""
    ends = proposal.kind == "pause" and proposal.whole
    said = (text, text.partition(",")[0]) if ends else (text,)
    wanted = any(wants_all(each) or agrees_to_all(each) for each in said)
    return tuple(each for each in options if each.key == "all" and wanted)


def _read_instead(text: str, proposal: Proposal, scene: Scene) -> tuple[Option, ...]:
    """What moves the session that is to be called off; who is named anew is planned with, or
    moved, by words of their own."""
    session = proposal.those[0] if len(proposal.those) == 1 else None
    if session is None or proposal.kind != "cancel" or proposal.problem:
        return ()
    if any(find_named(each, (session.mentee,)) for each in text.split()):
        return ()
    start = to_wall(session.starts_at, find_zone(scene))
    found = read_instead(text, tell_here(scene), start, session.mentee)
    if found is None:
        return ()
    to = Meeting(day=found[0], wall=found[1])
    return (option("move", "Move it", Proposal(kind="move", those=(session,), to=(to,)).seal()),)


def _read_missed(text: str, proposal: Proposal, scene: Scene) -> tuple[Option, ...]:
    """What says when the session is instead that was none."""
    session = proposal.those[0] if len(proposal.those) == 1 else None
    if session is None or proposal.kind != "missed" or proposal.problem:
        return ()
    start, here = to_wall(session.starts_at, find_zone(scene)), tell_here(scene)
    found = read_instead(text, here, start, session.mentee)
    if found is None or datetime.combine(*found) <= here.replace(tzinfo=None):
        return ()
    to = Meeting(day=found[0], wall=found[1])
    return (option("moved", "Moved", proposal.having(to=(to,)).seal()),)


# What comes of it


def change(value: str, scene: Scene) -> Effect | None:
    """What begins another conversation; the rest is done at the end of this one."""
    said = scene.state.refused or Said(at=scene.at)
    waiting = tuple(each.run for each in scene.facts.waiting)
    if value.startswith(STAYS):
        return None
    if value == "note":
        return StartFlow(flow="note", said=said, waiting=waiting if len(waiting) > 1 else ())
    proposal = unseal(value)
    return lead_on(proposal, said, waiting, tell_here(scene), find_zone(scene))


def ending(scene: Scene) -> Ending:
    value = scene.state.value("change")
    proposal = unseal(value.removeprefix(STAYS))
    if value == "note" or not proposal.those:
        return Ending()
    session = proposal.those[0]
    if value.startswith(STAYS):
        start = Instant(at=session.starts_at)
        stays = line("It stays: {name}, {start}.", name=session.mentee, start=start)
        return Ending((stays,), (SESSIONS,))
    match proposal.kind:
        case "cancel" if proposal.whole and len(proposal.those) > 1:
            return _skip_all(proposal)
        case "cancel":
            return _act(scene, "skip_session", session.series, session.on.toordinal())
        case "missed" if proposal.to:
            return _meet_instead(scene, session, proposal.to[0])
        case "missed" if session.run:
            return _act(scene, "cancelled", session.run)
        case "missed":
            return _miss(session)
        case "pause" if proposal.until is not None:
            return _pause(proposal, proposal.until, scene)
        case "resume":
            return _resume(session, scene)
        case "end":
            return _act(scene, "end_now", session.series)
        case _:  # settled in another conversation
            return Ending()


def _act(scene: Scene, verb: str, of: int, version: int = 0) -> Ending:
    """As a button of that verb would: it looks once more whether it is still there."""
    return Ending(
        then=(CloseRun(run=scene.state.run), Again(verb=verb, object=of, version=version))
    )


def _meet_instead(scene: Scene, session: Target, to: Meeting) -> Ending:
    """As words do at the question about it that name another day."""
    words = f"{to.day:%-d %B %Y} {to.wall:%H:%M}"
    moved = Again(verb="moved", object=session.run, words=words)
    if not session.run:
        on = session.on.toordinal()
        moved = Again(verb="no_show_moved", object=session.series, version=on, words=words)
    return Ending(then=(CloseRun(run=scene.state.run), moved))


def _miss(session: Target) -> Ending:
    told = tell_uncounted(session.mentee, session.starts_at)
    return Ending((told,), (SESSIONS,), miss(session.series, session.on))


def _pause(proposal: Proposal, until: date, scene: Scene) -> Ending:
    those = proposal.those
    if those[0].dates or (proposal.since and proposal.agreed):
        skips = [SkipSession(series=e.series, on=on) for e in those for on in e.dates]
        number = count(len(skips), "session", "sessions")
        today = tell_here(scene).date()
        left = line(
            "{number} left out: no session from {since} until {last}.",
            number=number,
            since=name_day(proposal.since or today, today),
            last=name_day(until - timedelta(days=1), today),
        )
        return Ending((left,), (SESSIONS,), tuple(skips))
    paused = line(
        "Paused: no session with {name} before {day}.",
        name=join_names(proposal),
        day=name_day(until, tell_here(scene).date()),
    )
    lines = [paused]
    if len(those) == 1 and those[0].after:
        lines.append(line("Next: {start}.", start=Instant(at=those[0].after)))
    pauses = tuple(PauseSeries(series=each.series, until=until) for each in those)
    if len(those) > 1:
        return Ending((paused,), (SESSIONS,), pauses)
    go_on = button("resume_series", "Go on now", those[0].series)
    return Ending(tuple(lines), (SESSIONS, go_on), pauses)


def _skip_all(proposal: Proposal) -> Ending:
    names = dict.fromkeys(each.mentee for each in proposal.those)
    left = line(
        "{number} left out: {names}.",
        number=count(len(proposal.those), "session", "sessions"),
        names=", ".join(names),
    )
    skips = (SkipSession(series=each.series, on=each.on) for each in proposal.those)
    return Ending((left,), (SESSIONS,), tuple(skips))


def _resume(session: Target, scene: Scene) -> Ending:
    going = line(
        "{name} goes on. Next: {start}.",
        name=session.mentee,
        start=Instant(at=session.starts_at),
    )
    go_on = PauseSeries(series=session.series, until=session.on)
    return Ending((going,), (SESSIONS,), (go_on,))


CHANGING = Flow(
    name="changing",
    modal=True,
    waits=timedelta(hours=1),
    steps=(
        choose(
            "change",
            change_question,
            options=change_buttons,
            words="change",
            reads=read_words,
            sorry="Tap one of the buttons.",
            keep=change,
            draft=True,
            buttons=list_ways,
        ),
    ),
    ending=ending,
)
