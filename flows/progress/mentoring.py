"""One mentoring in all: from when to when, what was written, how it went; counts, and no score."""

from collections.abc import Iterable

from flows.effects import Effect, Show, Toast
from flows.events import Acted
from flows.facts import OneMentoring
from flows.lines import Button, Line, Value, button, count, join, line
from framework.model import Framework

Effects = tuple[Effect, ...]

BY_MENTEE = 1
"""The version of a button that leads here from /summary by mentee, and back there."""
HOW = {"well": "well {times}", "partly": "partly {times}", "missed": "missed {times}"}
GONE: Effects = (Toast(line=line("That is no longer there.")),)


def show_so_far(facts: OneMentoring, event: Acted, framework: Framework) -> Effects:
    if not facts.id:
        return GONE
    counted = (*_tell_abilities(facts, framework), *_tell_outcomes(facts), *_tell_plans(facts))
    blocks = (_tell_span(facts), _tell_counts(facts), join(counted))
    lines = tuple(each for each in blocks if each.template)
    return (Show(run=None, lines=lines, buttons=_list_ways(facts, event)),)


def _list_ways(facts: OneMentoring, event: Acted) -> tuple[Button, ...]:
    entries = (button("mentee", "Entries", facts.id),) if facts.entries else ()
    turn = button("end_mentoring", "End mentoring", facts.id)
    if facts.ended_at is not None:
        turn = button("under_way", "Under way again", facts.id)
    back = button("mentoring", "Back", facts.id)
    if event.version == BY_MENTEE:
        back = button("by_mentee", "Back")
    return (*entries, turn, back)


def _tell_span(facts: OneMentoring) -> Line:
    """ "Anna · since Thu 3 Sep", "Anna · Thu 3 Sep to Thu 26 Nov · ended on Sat 28 Nov"."""
    template, values = "{name}", dict[str, Value](name=facts.name)
    if facts.first_at is not None and facts.last_at is not None:
        values |= {"first": facts.first_at, "last": facts.last_at}
        template += " · since {first}" if facts.ended_at is None else " · {first} to {last}"
    if facts.ended_at is not None:
        template, values["ended"] = template + " · ended on {ended}", facts.ended_at
    return Line(template=template, values=values)


def _tell_counts(facts: OneMentoring) -> Line:
    """ "12 sessions, 9 reflected · 11 entries"."""
    parts = []
    if facts.held:
        text = "{held}, {reflected} reflected" if facts.reflected else "{held}"
        held = count(facts.held, "session", "sessions")
        parts.append(line(text, held=held, reflected=facts.reflected))
    entries = count(facts.entries, "entry", "entries") if facts.entries else "no entry yet"
    return join((*parts, line("{entries}", entries=entries)), " · ")


def _tell_abilities(facts: OneMentoring, framework: Framework) -> Iterable[Line]:
    known = {code: many for code, many in facts.abilities.items() if framework.find_ability(code)}
    if known:
        most = max(sorted(known), key=lambda code: known[code])
        text = "Abilities you reflected on: {many}"
        if known[most] > 1:
            text += ", most often {ability}, {times} times"
        title = framework.ability(most).title
        yield line(text + ".", many=len(known), ability=title, times=known[most])


def _tell_outcomes(facts: OneMentoring) -> Iterable[Line]:
    """ "How it went: well 4, partly 3"."""
    told = [
        line(text, times=facts.outcomes[outcome])
        for outcome, text in HOW.items()
        if facts.outcomes.get(outcome)
    ]
    if told:
        yield join((line("How it went:"), join(told, " · ")), " ")


def _tell_plans(facts: OneMentoring) -> Iterable[Line]:
    if facts.plans:
        plans = count(facts.plans, "plan", "plans")
        yield line("{tried} of {plans} tried.", tried=facts.tried, plans=plans)
