"""Sessions that are changed in words: the card says what will happen, and one tap does it.

What is done is done as by the buttons of /sessions, and can be taken back like that. Where the
words leave a choice, it is asked; where nothing fits, it is said. Until then they are held: they
may have been a note.
"""

from datetime import date, timedelta

from flows.calendar.day_names import name_day
from flows.calendar.schedule import to_wall
from flows.effects import (
    Again,
    CloseRun,
    Effect,
    PauseSeries,
    SkipSession,
    StartFlow,
)
from flows.events import Said
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import (
    MAX_LABEL,
    Button,
    Instant,
    Line,
    Option,
    button,
    count,
    line,
    menu,
    option,
    shorten,
)
from flows.sessions.choosing import choose_one, read_choice
from flows.sessions.gone import SESSIONS
from flows.sessions.held import offer_note
from flows.sessions.leading import lead_on
from flows.sessions.no_show import miss, tell_uncounted
from flows.sessions.parts import find_zone, tell_here
from flows.sessions.proposal import Proposal, Target, unseal
from flows.words.change import Kind
from flows.words.choosing import wants_all
from flows.words.consent import agrees, agrees_because, is_consent, is_refusal, keeps
from flows.words.meeting import Meeting
from flows.words.mentees import find_named
from flows.words.not_met import read_instead
from flows.words.too import find_too

ENDLESS = "Until when? Tell me like this: “Anna pauses from 10 December until 8 January”."
WHICH: dict[Kind, str] = {
    "cancel": "Which session is called off?",
    "missed": "Which session did not take place?",
    "move": "Which session do you want to move?",
    "shift": "Which of these is at another time from now on?",
    "pause": "Whose sessions pause?",
    "resume": "Whose sessions go on?",
    "end": "With whom does the mentoring end?",
}
DO: dict[Kind, str] = {
    "cancel": "Skip it",
    "missed": "Did not meet",
    "move": "Move it",
    "shift": "Go on",
    "pause": "Pause",
    "resume": "Go on",
    "end": "End it",
}


STAYS = "stays:"
"""How the answer begins that leaves a session as it is."""
SAID = ("nothing", "nobody", "goes_on", "free", "endless")
"""Problems of which nothing can be chosen."""


def find_proposal(scene: Scene) -> Proposal:
    return unseal(scene.state.menu)


# What is shown


def change_question(scene: Scene) -> Line:
    proposal = find_proposal(scene)
    if proposal.problem:
        return tell_problem(proposal, scene)
    if proposal.whole and len(proposal.those) > 1:
        number = count(len(proposal.those), "session", "sessions")
        return line("All {number} called off? Or tap the one that is.", number=number)
    if len(proposal.those) > 1:
        return line(("One at a time. " if proposal.several else "") + WHICH[proposal.kind])
    return tell_change(proposal, proposal.those[0], scene)


def tell_problem(proposal: Proposal, scene: Scene) -> Line:
    """What there is not; and, where there is something near, whether that was meant."""
    name = " or ".join(proposal.names) or "anybody"
    met = "did not meet" if proposal.kind == "missed" else "do not meet"
    match proposal.problem:
        case "nobody":
            text = "I know nobody called {name}. /sessions shows what is planned."
            return line(text, name=name)
        case "nothing":
            text = "Nothing is planned with {name}. /sessions shows what is."
            if proposal.kind == "missed":
                text = "I know of no session with {name} in the last weeks."
            return line(text, name=name)
        case "goes_on":
            text = "Nothing pauses with {name}: you meet next on {start}."
            return line(text, name=name, start=Instant(at=proposal.those[0].starts_at))
        case "free":
            return line("You do not meet {name} then, so nothing need be skipped.", name=name)
        case "endless":
            return line(ENDLESS)
    text = "You {meet} {name} {then}. Is it this one?"
    if len(proposal.those) > 1:
        text = "You {meet} {name} {then}. Is it one of these?"
    then = "then"
    if proposal.day is not None:
        then = f"on {name_day(proposal.day, tell_here(scene).date())}"
    return line(text, meet=met, name=name, then=then)


def tell_change(proposal: Proposal, session: Target, scene: Scene) -> Line:
    name, today = session.mentee, tell_here(scene).date()
    start = Instant(at=session.starts_at)
    end = Instant(at=session.ends_at, shows="time")
    match proposal.kind:
        case "cancel":
            return line("{name}, {start}–{end}: called off?", name=name, start=start, end=end)
        case "missed":
            text = "{name}, {start}–{end}: you did not meet?"
            return line(text, name=name, start=start, end=end)
        case "pause" if session.dates and proposal.since and proposal.until:
            text = "{name}: no session from {since} until {last}? That is {count}."
            last = proposal.until - timedelta(days=1)
            return line(
                text,
                name=name,
                since=name_day(proposal.since, today),
                last=name_day(last, today),
                count=count(len(session.dates), "session", "sessions"),
            )
        case "pause" if proposal.until:
            day = name_day(proposal.until, today)
            return line("{name}: no session before {day}?", name=name, day=day)
        case "resume":
            return line("{name} goes on, first on {start}?", name=name, start=start)
        case _:
            return line("End the mentoring with {name}? The entries stay.", name=name)


def change_buttons(scene: Scene) -> tuple[Option, ...]:
    proposal = find_proposal(scene)
    if proposal.problem in SAID:
        return ()
    if len(proposal.those) > 1 or proposal.problem:
        return (*_offer_each(proposal), *_offer_all(proposal))
    session = proposal.those[0]
    label = DO[proposal.kind]
    if proposal.kind == "cancel" and not session.repeats:
        label = "Call it off"
    if proposal.kind == "pause" and session.dates:
        label = f"Skip {len(session.dates)}"
    return (option("do", label, proposal.seal(), primary=True), *_offer_else(proposal, session))


def _offer_each(proposal: Proposal) -> tuple[Option, ...]:
    """A button each. What is easily taken back is done at once; an end is asked for once more."""
    several = {each.series for each in proposal.those if each.mentee == proposal.those[0].mentee}
    by_name = proposal.kind in ("pause", "resume", "end") and len(several) == 1
    found = []
    for place, each in enumerate(proposal.those):
        label = line("{name}", name=shorten(each.mentee, MAX_LABEL)) if by_name else _name(each)
        one = choose_one(proposal, each)
        if one.kind == "end":
            found.append(menu(f"s{place}", label, one.seal()))
        else:
            found.append(option(f"s{place}", label, one.seal()))
    return tuple(found)


def _name(session: Target) -> Line:
    room = MAX_LABEL - len("Thu 26 Nov 15:00 ")
    when = Instant(at=session.starts_at, shows="brief")
    return line("{when} {name}", when=when, name=shorten(session.mentee, room))


def _offer_all(proposal: Proposal) -> tuple[Option, ...]:
    """A holiday is the mentor's own, and pauses everything; of a week all may be called off."""
    if proposal.whole:
        label = f"Skip all {len(proposal.those)}"
        return (option("all", label, proposal.seal(), primary=True),)
    if proposal.kind != "pause" or proposal.until is None:
        return ()
    return (option("all", "All of them", proposal.having(agreed=True).seal()),)


def _offer_else(proposal: Proposal, session: Target) -> tuple[Option, ...]:
    found: list[Option] = []
    if proposal.others:
        those = proposal.having(those=(session, *proposal.others)[:6], others=())
        found.append(menu("others", "Another session", those.seal()))
    if proposal.kind == "cancel":
        moved = Proposal(kind="move", those=(session,))
        found.append(option("move", "Move it", moved.seal()))
    if proposal.kind == "pause" and not session.dates:
        other = Proposal(kind="pause", those=(session,))
        found.append(option("day", "Another day", other.seal()))
    return tuple(found)


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
    everybody = tuple(each for each in options if each.key == "all" and wants_all(text))
    chosen = everybody or read_choice(text, proposal, scene)
    moved = () if everybody else _read_instead(text, proposal, scene)
    if moved and agrees(text):  # "yes, Friday": it is no other session
        return moved
    return chosen or moved or (agreed if agrees_because(text) else ())


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
    *others, last = dict.fromkeys(each.mentee for each in those)
    names = f"{', '.join(others)} and {last}" if others else last
    paused = line(
        "Paused: no session with {name} before {day}.",
        name=names,
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
