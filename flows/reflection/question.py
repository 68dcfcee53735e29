"""What can be done with the question after a session, besides answering it.

It can come again later, it can ask about a session that never was, and it can be asked why it
came. None of this is an answer, so none of it touches the entry.
"""

from datetime import datetime, timedelta

from flows.calendar.day_names import find_day, name_moment, name_span, name_start
from flows.calendar.rhythm import Rhythm
from flows.calendar.rule_words import name_rule
from flows.calendar.schedule import to_instant, to_wall
from flows.calendar.series import EVENING, to_local_date
from flows.choices import list_reasons, tell_what
from flows.effects import (
    Advance,
    Again,
    CloseRun,
    DiscardRun,
    Effect,
    FileNote,
    HideAbility,
    MissSession,
    SaveAnswer,
    SetFocus,
    Show,
    Snooze,
    StartFlow,
    Toast,
)
from flows.events import Acted, Shown, TakenUp
from flows.facts import OneRun, Visit
from flows.flow import Scene, State
from flows.lines import Button, Line, button, fold, line, question
from flows.reflection.visit import REFLECTION, find_reflections
from flows.sessions.no_show import UNCOUNTED, UNTIL_SAVED, plan_instead, tell_wall
from flows.subject import STEP, WHICH_SESSION, write_choice
from flows.views import SessionView
from flows.words.changes.not_met import NotMet, read_not_met
from flows.words.errands.errands import MORNING
from flows.words.errands.postponing import read_again, says_tonight
from framework.model import Framework

Effects = tuple[Effect, ...]

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
KEPT = timedelta(days=7)
"""So long a question waits for its answer."""
TOO_LATE = "It is too late for tonight."
WHEN = "When shall I ask again? Tap it, or type it: “tomorrow at 9”."
IN_AN_HOUR, TONIGHT = 1, 2
RESTS = ("ability", "mentee", "outcome", "plan")
"""Questions after the words, which may be left."""
ASKED = {
    "after": "I ask 10 minutes after the end",
    "evening": "I ask at 19:00 that day",
    "morning": "I ask at 9:00 the next morning",
}

PAST = (Toast(line=line("That question is answered, or over.")),)


# The buttons


def list_ways(scene: Scene) -> tuple[Button, ...]:
    """What stands below the offers while nothing is answered, and behind [Later…]."""
    state = scene.state
    if state.answers or state.menu not in ("", "offers"):
        return ()
    if scene.facts.session is None:
        return (button("reasons", "Why these?", state.run),)
    return (
        button("later", "Later…", state.run),
        button("not_met", "Did not meet", state.run),
        *fold(*list_later(state, scene.at)),
    )


def list_later(state: State, at: datetime) -> tuple[Button, ...]:
    tonight = find_tonight(state, at)
    return (
        button("snooze", "In 1 h", state.run, IN_AN_HOUR),
        *((button("snooze", "Tonight", state.run, TONIGHT),) if tonight else ()),
        button("why", "Why do you ask?", state.run),
    )


def list_doubts(scene: Scene) -> tuple[Button, ...]:
    """An ability that has not happened yet need not be offered again."""
    session, state = scene.facts.session, scene.state
    known = session is not None and bool(state.value("ability")) and not state.told
    return (button("not_yet", "Has not come up yet", state.run),) if known else ()


def list_more(state: State) -> tuple[Button, ...]:
    """What is offered once at the end."""
    if "more" in state.answers:
        return ()
    enough = button("enough", "Done for today", state.run, primary=True)
    return (enough, button("more", "Add something…", state.run))


# Later


def ask_when(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    """When it is to come again."""
    state = facts.state
    if state is None or not is_untouched(state):
        return PAST
    return _ask_when(state, event.at)


def _ask_when(state: State, at: datetime, *notice: Line) -> Effects:
    lines = (*notice, *name_session(state, at), question(WHEN))
    buttons = (*list_later(state, at), button("continue", "Back", state.run))
    return (Show(run=state.run, lines=lines, buttons=buttons),)


def snooze(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    """Put it off, by a button or to the time that was typed; never into quiet hours nor past its
    end, and it says until when."""
    state = facts.state
    if state is None or not is_untouched(state):
        return PAST
    wanted = _find_wanted(state, event)
    if wanted is None and event.words:
        late = (line(TOO_LATE),) if says_tonight(event.words) else ()
        return _ask_when(state, event.at, *late)
    if wanted is None:
        return (Toast(line=line(TOO_LATE)),)
    # The weekly question may have asked it again; whoever puts it off then has a day more.
    last = max((state.begun_at or event.at) + KEPT, event.at + DAY)
    if wanted > last:
        notice = line("I keep this question until {day}, and not longer.", day=last)
        return _ask_when(state, event.at, notice)
    at = find_rhythm(state).allows(wanted)
    when = name_moment(at, event.at, state.facts.zone)
    again = line("I ask again {when}.", when=when)
    lines = (again,) if at == wanted else (line("That would be in your quiet hours."), again)
    now = button("ask_now", "Ask me now", state.run)
    buttons = (
        *(now, button("not_met", "Did not meet", state.run)),
        *fold(*list_later(state, event.at)),
    )
    return (
        Snooze(run=state.run, at=at),
        Toast(line=again),
        Show(run=state.run, lines=(*name_session(state, event.at), *lines), buttons=buttons),
    )


def ask_now(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    """What was put off is wanted after all, and does not come a second time."""
    state = facts.state
    if state is None or not is_untouched(state):
        return PAST
    shown = Advance(run=state.run, event=Shown(at=event.at, wanted=True))
    return (Snooze(run=state.run, at=None), shown)


def _find_wanted(state: State, event: Acted) -> datetime | None:
    if event.words:
        zone = state.facts.zone
        here = to_wall(event.at, zone)
        due = read_again(event.words, here)
        return to_instant(due.day, due.wall or MORNING, zone) if due else None
    if event.version == TONIGHT:
        return find_tonight(state, event.at)
    return event.at.replace(second=0, microsecond=0) + HOUR


def leave_open(state: State) -> Effects:
    """Of an entry that has begun the rest is not asked again: it says so, and how to go on."""
    if state.status != "open" or not state.told or state.asked not in RESTS:
        return ()
    told = line("It is saved as it is. I do not ask again by myself.")
    ways = (button("continue", "Continue", state.run), button("keep", "Keep as is", state.run))
    return (Show(run=state.run, lines=(told,), buttons=ways),)


def find_tonight(state: State, at: datetime) -> datetime | None:
    """Tonight at 19:00, if that is still ahead and no quiet hour."""
    zone = state.facts.zone
    tonight = to_instant(to_local_date(at, zone), EVENING, zone)
    allowed = find_rhythm(state).allows(tonight) == tonight
    return tonight if tonight > at and allowed else None


def find_rhythm(state: State) -> Rhythm:
    return state.facts.rhythm or Rhythm(zone=state.facts.zone)


# It was answered


def settle_by(asked: State, told: State, at: datetime, framework: Framework) -> Effects:
    """What was told before is the answer: that entry is about this session, and is shown."""
    session, zone = asked.facts.session, asked.facts.zone
    if session is None or not is_untouched(asked):
        return PAST
    about = SaveAnswer(
        run=told.run,
        step=STEP,
        prompt=line(WHICH_SESSION),
        option=write_choice(session),
        label=name_start(session.starts_at, session.starts_at, zone),
        mentee=told.facts.mentee,
        ability=told.facts.ability,
        edition=framework.of(told.facts.framework).edition,
    )
    notice = line(
        "This is what you told me. I ask no more about {mentee}, {when}.",
        mentee=session.mentee,
        when=name_span(session.starts_at, session.ends_at, at, zone),
    )
    shown = Again(verb="open", object=told.run, notice=(notice,))
    return (CloseRun(run=asked.run), about, shown)


# It was not


def ask_what_happened(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    state = facts.state
    if state is None or state.facts.session is None or not is_untouched(state):
        return PAST
    text = question("You and {mentee} did not meet?", mentee=state.facts.session.mentee)
    buttons = (
        button("moved", "Moved", state.run),
        button("cancelled", "Cancelled", state.run),
        button("continue", "Back", state.run),
    )
    return (Show(run=state.run, lines=(text,), buttons=buttons),)


def cancel_session(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    state = facts.state
    if state is None or state.facts.session is None or not is_untouched(state):
        return PAST
    return (*miss(state, state.facts.session), say_uncounted())


def move_session(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    """It takes place another time, as a session of its own; until that is planned, the question
    about this one waits, unless words have answered it."""
    state = facts.state
    if state is None or state.facts.session is None or not is_untouched(state):
        return PAST
    session = state.facts.session
    here = tell_wall(session, event.at, state.facts.zone)
    found = read_not_met(event.words, *here, session.mentee)
    if event.words:  # who says so did not meet
        return (*miss(state, session), plan_instead(session, found, UNCOUNTED))
    return (plan_instead(session, found, UNTIL_SAVED, state.run),)


def withdraw(state: State, found: NotMet) -> Effects:
    """What was told was none of the session, which took place another time or not at all: it is a
    note."""
    session = state.facts.session
    if session is None:
        return PAST
    note = FileNote(note=state.run, begins=StartFlow(flow="note"))
    kept = line("What you wrote is a note.")
    planned = plan_instead(session, found, UNCOUNTED)
    follows = planned if found.day else say_uncounted(kept)
    return (note, *miss(state, session), follows)


def miss(state: State, session: SessionView) -> Effects:
    return (MissSession(series=session.series, on=session.on), CloseRun(run=state.run))


def say_uncounted(*more: Line) -> Show:
    return Show(run=None, lines=(UNCOUNTED, *more))


def set_aside(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    """The ability has not happened yet: the question begins anew, without it, even if it is the
    one that the mentor wanted to watch."""
    state = facts.state
    if state is None or state.status != "open" or state.told or not state.value("ability"):
        return PAST
    ability, session = state.value("ability"), state.facts.session
    begin = StartFlow(
        flow=REFLECTION,
        mentee=state.facts.mentee,
        notice=(line("Set aside until its time comes."),),
        series=session.series if session else 0,
        on=session.on if session else None,
    )
    aside: Effects = (
        HideAbility(ability=ability, framework=state.facts.framework),
        DiscardRun(run=state.run),
    )
    if session is not None and ability == state.facts.situation.focus:
        aside = (*aside, SetFocus(series=session.series, on=session.on, ability=""))
    return (*aside, begin)


# Why


def _look(state: State, event: Acted, framework: Framework) -> Scene:
    """A conversation as it is seen now, in the framework that it began in."""
    return Scene(state, framework.of(state.facts.framework), event.at)


def tell_why(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    """Why it came, and why these offers, above the question."""
    state = facts.state
    if state is None or state.status != "open" or state.facts.session is None:
        return PAST
    session, zone = state.facts.session, state.facts.zone
    text = line(
        "You {meet} {mentee} {rule}{moved}. {asked}; /settings changes that.",
        meet="meet" if session.rule.every else "planned to meet",
        mentee=session.mentee,
        rule=name_rule(session.rule, event.at, zone),
        moved=f", this time {name_start(session.starts_at, event.at, zone)}"
        if session.moved
        else "",
        asked=ASKED[find_rhythm(state).asks],
    )
    reasons = list_reasons(_look(state, event, framework)) if is_untouched(state) else ()
    return (Advance(run=state.run, event=Shown(at=event.at, notice=(text, *reasons))),)


def tell_reasons(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    """Why these abilities, each in one line, above the question."""
    state = facts.state
    if state is None or not is_untouched(state):
        return PAST
    reasons = list_reasons(_look(state, event, framework))
    return (Advance(run=state.run, event=Shown(at=event.at, notice=reasons)),)


def tell_what_is_offered(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    """What the standard says of the abilities that are offered, above the question."""
    state = facts.state
    if state is None or state.status != "open" or state.asked != "ability":
        return PAST
    told = tell_what(state, framework.of(state.facts.framework))
    return (Advance(run=state.run, event=Shown(at=event.at, notice=told)),)


def tell_on(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    """Words that abilities were looked for by were part of the story."""
    state = facts.state
    if state is None or state.refused is None:
        return PAST
    if state.status == "open":  # whatever they were not is kept when the question comes again
        return (Advance(run=state.run, event=Shown(at=event.at)),)
    return (Advance(run=state.run, event=state.refused),)


# What is offered


def end_it(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    return take_up(facts, event, "no")


def add_more(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    return take_up(facts, event, "yes")


def take_up(facts: OneRun, event: Acted, value: str) -> Effects:
    if facts.state is None or facts.state.flow != REFLECTION:
        return PAST
    taken = TakenUp(at=event.at, step="more", value=value)
    return (Advance(run=facts.state.run, event=taken),)


def catch_up(facts: Visit, event: Acted, framework: Framework) -> Effects:
    """The question about a session of a while ago; the one that is open about it, if there is."""
    for state in find_reflections(facts.open):
        session = state.facts.session
        if session and (session.series, session.ordinal) == (event.object, event.version):
            return (Advance(run=state.run, event=Shown(at=event.at, wanted=True)),)
    on = find_day(event.version)
    if on is not None and facts.session is None:
        return (Toast(line=line("You did not meet then, so there is nothing to ask.")),)
    return (StartFlow(flow=REFLECTION, series=event.object, on=on, wanted=True),)


# Small parts


def is_untouched(state: State) -> bool:
    """Whether the question waits just as it was asked."""
    return state.flow == REFLECTION and state.status == "open" and not state.answers


def name_session(state: State, at: datetime) -> tuple[Line, ...]:
    session = state.facts.session
    if session is None:
        return ()
    when = name_span(session.starts_at, session.ends_at, at, state.facts.zone)
    return (line("{mentee}, {when}.", mentee=session.mentee, when=when),)
