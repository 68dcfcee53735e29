"""/mentees: whom there is, by the names that the mentor gave, and what can be done about one."""

from collections.abc import Callable, Sequence

from flows.calendar.rule_words import tell_rule
from flows.effects import Again, Effect, Show, StartFlow, Toast, UndoNaming
from flows.events import Acted
from flows.facts import Everybody, Mentoring
from flows.lines import Button, Line, button, count, line
from flows.words.people.mentees import mark_name
from framework.model import Framework

Effects = tuple[Effect, ...]

MENTEES_A_PAGE = 6
LETTERS_OF_A_CODE = 2
"""A name no longer than this may be what was left of several: "M" of M3 and M4."""
GONE: Effects = (Toast(line=line("That is no longer there.")),)


def show_everybody(facts: Everybody, event: Acted, framework: Framework) -> Effects:
    """A page of those under way, each with a button; and what was changed last, to be taken back.
    With whom it is over stands apart."""
    if not facts.those:
        nobody = "Nobody yet. Tell me whom you meet: “Anna Thursdays 15:00”."
        return (Show(run=None, lines=(*event.notice, line(nobody))),)
    under_way = [each for each in facts.those if each.ended_at is None]
    ended = [each for each in facts.those if each.ended_at is not None]
    shown, ways = _turn_to(under_way, event.object, "mentees")
    heading = line("Whom you meet. Tap a name to change it, or to put two together.")
    if not under_way:
        heading = line("Nobody is under way. Tell me whom you meet: “Anna Thursdays 15:00”.")
    lines = [*event.notice, heading, *map(_tell, shown)]
    buttons = [button("mentoring", "{name}", each.id, name=each.name) for each in shown]
    for each in filter(_is_mixed, shown):
        lines.append(line("{name} holds sessions of several times.", name=each.name))
        buttons.append(button("split", "Split {name}", each.id, name=each.name))
    if ended:
        names = ", ".join(each.name for each in ended[:MENTEES_A_PAGE])
        more = "" if len(ended) <= MENTEES_A_PAGE else f" and {len(ended) - MENTEES_A_PAGE} more"
        lines.append(line("Ended: {names}.", names=names + more))
        ways = (*ways, button("ended", "Ended · {count}", count=len(ended)))
    buttons += (*ways, *_undo(facts))
    stays = bool(event.notice)
    return (Show(run=None, lines=tuple(lines), buttons=tuple(buttons), stays=stays),)


def show_ended(facts: Everybody, event: Acted, framework: Framework) -> Effects:
    """With whom it is over: nothing is asked about them any more."""
    ended = [each for each in facts.those if each.ended_at is not None]
    if not ended:
        return GONE
    shown, ways = _turn_to(ended, event.object, "ended")
    heading = line("Ended. I ask nothing about them; what you wrote stays.")
    buttons = (button("mentoring", "{name}", each.id, name=each.name) for each in shown)
    back = button("mentees", "Back")
    lines = (heading, *map(_tell, shown))
    return (Show(run=None, lines=lines, buttons=(*buttons, *ways, back)),)


def _turn_to(
    those: Sequence[Mentoring], page: int, verb: str
) -> tuple[Sequence[Mentoring], tuple[Button, ...]]:
    """A page of them, and the ways to those beside it."""
    last = max(0, (len(those) - 1) // MENTEES_A_PAGE)
    page = max(0, min(page, last))
    newer = (button(verb, "Newer", page - 1),) if page > 0 else ()
    older = (button(verb, "Older", page + 1),) if page < last else ()
    return those[page * MENTEES_A_PAGE : (page + 1) * MENTEES_A_PAGE], (*newer, *older)


def show_mentoring(facts: Everybody, event: Acted, framework: Framework) -> Effects:
    found = _find(facts, event)
    if found is None:
        return GONE
    buttons = [button("so_far", "Overview", found.id), button("rename", "Rename", found.id)]
    if len(facts.those) > 1:
        buttons.append(button("merge", "Same person as…", found.id))
    if len(found.series) > 1:
        buttons.append(button("split", "Split", found.id))
    if found.ended_at is None:
        buttons.append(button("end_mentoring", "End mentoring", found.id))
        back = button("mentees", "Back")
    else:
        buttons.append(button("under_way", "Under way again", found.id))
        back = button("ended", "Back")
    buttons.append(button("forget", "Forget {name}…", found.id, name=found.name))
    return (Show(run=None, lines=(_tell(found),), buttons=(*buttons, back)),)


def begin(flow: str) -> Callable[[Everybody, Acted, Framework], Effects]:
    """What asks for a name, or for somebody; it begins with whom the button names."""

    def begin_flow(facts: Everybody, event: Acted, framework: Framework) -> Effects:
        found = _find(facts, event)
        return (StartFlow(flow=flow, mentee=found.name),) if found else GONE

    return begin_flow


def undo(facts: Everybody, event: Acted, framework: Framework) -> Effects:
    """From a button only what was seen on its card."""
    if facts.last is None or mark_name(facts.last.name) != event.version:
        return (Toast(line=line("That is undone already, or has moved on.")),)
    undone = line("Undone. All is as it was.")
    return (UndoNaming(naming=facts.last.id), Again(verb="mentees", notice=(undone,)))


def undo_button(name: str) -> Button:
    """Below what was done, when it is `name` that the mentee is called by now."""
    return button("unname", "Undo", version=mark_name(name))


def _undo(facts: Everybody) -> tuple[Button, ...]:
    if facts.last is None:
        return ()
    undo = button(
        "unname", "Undo: {name}", version=mark_name(facts.last.name), name=facts.last.name
    )
    return (undo,)


def _find(facts: Everybody, event: Acted) -> Mentoring | None:
    return next((each for each in facts.those if each.id == event.object), None)


def _tell(each: Mentoring) -> Line:
    written = count(each.entries, "entry", "entries") if each.entries else ""
    if each.ended_at is not None:
        template = "{name}: ended on {day}" + " · {written}" * bool(written)
        return line(template, name=each.name, day=each.ended_at, written=written)
    rules = " and ".join(tell_rule(series.rule, ends=True) for series in each.series)
    told = " · ".join(part for part in (rules, written) if part)
    return line("{name}: {told}", name=each.name, told=told or "nothing planned")


def _is_mixed(each: Mentoring) -> bool:
    """Whether two people may have come under one letter, as their digits were taken for hours."""
    walls = {(series.rule.first_on.weekday(), series.rule.wall) for series in each.series}
    return len(each.name) <= LETTERS_OF_A_CODE and len(walls) > 1
