"""The end of a mentoring, and the way back: with whom it is over is asked about no more.

The button of a mentee carries the id; where only the name is known, it carries that as a number.
"""

from datetime import datetime

from flows.calendar.schedule import to_wall
from flows.calendar.series import find_date
from flows.effects import (
    CloseRun,
    Effect,
    EndMentoring,
    ResumeMentoring,
    Show,
    StartFlow,
    Toast,
)
from flows.events import Acted
from flows.facts import OneMentoring
from flows.lines import Line, button, line
from flows.sessions.draft import draft_rule, look_ahead
from framework.model import Framework

Effects = tuple[Effect, ...]

GONE: Effects = (Toast(line=line("That is no longer there.")),)


def ask_to_end(facts: OneMentoring, event: Acted, framework: Framework) -> Effects:
    """Whether it is over; where it is, whether it is under way again."""
    if not facts.id:
        return GONE
    if facts.ended_at is not None:
        return _tell_ended(facts)
    asked = line("End the mentoring with {name}? The entries stay.", name=facts.name)
    buttons = (
        button("end_it", "End it", facts.id, primary=True),
        button("mentoring", "Back", facts.id),
    )
    return (Show(run=None, lines=(asked,), buttons=buttons),)


def end(facts: OneMentoring, event: Acted, framework: Framework) -> Effects:
    """Nothing is asked about them any more, what waits unanswered included, but for one look back
    on the whole of it."""
    if not facts.id:
        return GONE
    if facts.ended_at is not None:
        return _tell_ended(facts)
    name = facts.name.casefold()
    waiting = (
        CloseRun(run=each.run, left=True)
        for each in facts.open
        if each.about.casefold() == name and not each.answers
    )
    return (
        EndMentoring(mentee=facts.name),
        *waiting,
        StartFlow(flow="look_back", mentee=facts.name),
    )


def resume(facts: OneMentoring, event: Acted, framework: Framework) -> Effects:
    """Under way again, and when they meet: as before, if that was again and again."""
    if not facts.id:
        return GONE
    if facts.ended_at is None:
        return (Toast(line=line("{name} is under way.", name=facts.name)),)
    going = line("{name} is under way again.", name=facts.name)
    start = StartFlow(flow="planning", mentee=facts.name, notice=(going,))
    draft = _draft(facts, event.at)
    if draft:
        start = start.model_copy(update={"held": True, "draft": draft})
    return (ResumeMentoring(mentee=facts.name), start)


def _draft(facts: OneMentoring, at: datetime) -> str:
    """The last rule from now on; nothing where there was none, or it has no more dates."""
    rule = facts.rule
    here = to_wall(at, facts.zone)
    endless = rule is not None and rule.count is None and rule.until is None
    day = find_date(rule, here.date()) if rule is not None and endless else None
    if rule is None or day is None:
        return ""
    ahead = look_ahead(draft_rule(facts.name, rule, day, facts.zone), here, facts.zone)
    return ahead.seal() if ahead else ""


def _tell_ended(facts: OneMentoring) -> Effects:
    buttons = (
        button("under_way", "Under way again", facts.id, primary=True),
        button("so_far", "Overview", facts.id),
    )
    return (Show(run=None, lines=(tell_since(facts),), buttons=buttons),)


def tell_since(facts: OneMentoring) -> Line:
    text = "Your mentoring with {name} ended on {day}. Is it under way again?"
    return line(text, name=facts.name, day=facts.ended_at or "")
