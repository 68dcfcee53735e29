"""/summary by mentee: with whom there are entries; a tap shows one of them in all."""

from flows.effects import Effect, Show, ShowJournal, Toast
from flows.events import Acted
from flows.facts import Mentees, MenteeView
from flows.lens import Lens
from flows.lines import Line, Value, button, count, line
from flows.progress.mentoring import BY_MENTEE
from framework.model import Framework

Effects = tuple[Effect, ...]

MENTEES_A_PAGE = 7
"""Mentees on a page: their numbers fill one row."""


def show_mentees(facts: Mentees, event: Acted, framework: Framework) -> Effects:
    back = button("overview", "Back")
    if not facts.those:
        nobody = line("None of your entries names a mentee yet. [Edit] on an entry adds one.")
        return (Show(run=None, lines=(nobody,), buttons=(back,)),)
    last = (len(facts.those) - 1) // MENTEES_A_PAGE
    page = max(0, min(event.object, last))
    lines = [line("Your mentees, the latest first. A number shows more.")]
    numbers = []
    for place, each in list(enumerate(facts.those, start=1))[
        page * MENTEES_A_PAGE : (page + 1) * MENTEES_A_PAGE
    ]:
        lines.append(_tell_mentee(each, place))
        numbers.append(button("so_far", "{place}", each.id, BY_MENTEE, place=place))
    newer = (button("by_mentee", "Newer", page - 1),) if page > 0 else ()
    older = (button("by_mentee", "Older", page + 1),) if page < last else ()
    return (Show(run=None, lines=tuple(lines), buttons=(*numbers, *newer, *older, back)),)


def _tell_mentee(mentee: MenteeView, place: int) -> Line:
    values: dict[str, Value] = {"place": place, "name": mentee.name, "day": mentee.last_at}
    values["entries"] = count(mentee.entries, "entry", "entries")
    template = "{entries}, last {day}"
    if mentee.abilities:
        values["abilities"] = count(mentee.abilities, "ability", "abilities")
        template = "{entries} on {abilities}, last {day}"
    if mentee.sessions:
        values["sessions"] = count(mentee.sessions, "session", "sessions")
        template = "{sessions}, " + template
    template = "{place}. {name}: " + template
    if mentee.plans:
        values["plans"] = count(mentee.plans, "open plan", "open plans")
        template += ", {plans}"
    return Line(template=template, values=values)


def open_mentee(facts: Mentees, event: Acted, framework: Framework) -> Effects:
    found = next((each for each in facts.those if each.id == event.object), None)
    if found is None:
        return (Toast(line=line("That is no longer there.")),)
    return (ShowJournal(lens=Lens(mentee=found.name), apart=True),)
