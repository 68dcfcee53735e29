"""The card of a change: what will happen, or what is to be chosen, and its buttons."""

from datetime import timedelta

from flows.calendar.day_names import name_day
from flows.flow import Scene
from flows.lines import MAX_LABEL, Instant, Line, Option, count, line, menu, option, shorten
from flows.sessions.choosing import choose_one
from flows.sessions.parts import tell_here
from flows.sessions.proposal import Proposal, Target, unseal
from flows.words.changes.change import Kind

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
SAID = ("nothing", "nobody", "goes_on", "free", "endless")
"""Problems of which nothing can be chosen."""


def find_proposal(scene: Scene) -> Proposal:
    return unseal(scene.state.menu)


def change_question(scene: Scene) -> Line:
    proposal = find_proposal(scene)
    if proposal.problem:
        return tell_problem(proposal, scene)
    if proposal.whole and proposal.kind == "pause":
        return _ask_all(proposal, scene)
    if proposal.whole and len(proposal.those) > 1:
        number = count(len(proposal.those), "session", "sessions")
        return line("All {number} called off? Or tap the one that is.", number=number)
    if len(proposal.those) > 1:
        return line(("One at a time. " if proposal.several else "") + WHICH[proposal.kind])
    return tell_change(proposal, proposal.those[0], scene)


def _ask_all(proposal: Proposal, scene: Scene) -> Line:
    """Everybody's, while the mentor is away."""
    today, until = tell_here(scene).date(), proposal.until
    assert until is not None  # noqa: S101 - a stretch has an end
    text = "All sessions from {since} until {last} called off? That is {count}, with {names}."
    return line(
        text,
        since=name_day(proposal.since or today, today),
        last=name_day(until - timedelta(days=1), today),
        count=count(sum(len(each.dates) for each in proposal.those), "session", "sessions"),
        names=join_names(proposal),
    )


def join_names(proposal: Proposal) -> str:
    *others, last = dict.fromkeys(each.mentee for each in proposal.those)
    return f"{', '.join(others)} and {last}" if others else last


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
        dates = sum(len(each.dates) for each in proposal.those)
        label = f"Skip all {dates or len(proposal.those)}"
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
