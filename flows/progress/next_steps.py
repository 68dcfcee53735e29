"""The smallest next step in each area: one ability, why it, and a button that asks about it."""

from collections.abc import Collection
from datetime import datetime

from flows.effects import Advance, Effect, Show, StartFlow, Toast
from flows.events import Acted, Shown
from flows.facts import Records, Visit
from flows.lines import Button, Line, button, join, line
from flows.reflection.visit import REFLECTION, find_reflections
from framework.coverage import offer_abilities
from framework.model import Ability, Area, Framework
from framework.progress import list_quiet

Effects = tuple[Effect, ...]

WEEK_DAYS = 7
ASIDE = "All that is left is set aside until its time comes. /reflect asks anyway."


def offer_one(records: Records, framework: Framework, codes: Collection[str]) -> Ability | None:
    """The one of these abilities that would be offered first; None if all of them are hidden."""
    wanted = frozenset(codes) - records.situation.hidden
    if not wanted:
        return None
    others = frozenset(each.code for each in framework.abilities) - wanted
    situation = records.situation.model_copy(update={"hidden": others, "focus": ""})
    return framework.ability(offer_abilities(framework, records.history, situation)[0].ability)


def place_of(ability: Ability, framework: Framework) -> int:
    """What a button carries instead of its code."""
    return framework.abilities.index(ability)


def show_steps(facts: Records, event: Acted, framework: Framework) -> Effects:
    lines, buttons = [], []
    for area in framework.areas:
        ability = _choose(facts, framework, area, event.at)
        if ability is None:
            continue
        name = line("{area}: {ability}", area=area.name, ability=ability.title)
        lines.append(join((name, _tell_reason(ability, facts, framework, event.at))))
        buttons.append(
            button("reflect_on", "{ability}", place_of(ability, framework), ability=ability.title)
        )
    first = line("One small next step in each area. A button asks about it." if lines else ASIDE)
    back = button("overview", "Back")
    return (Show(run=None, lines=(first, *lines), buttons=(*buttons, back)),)


def _choose(facts: Records, framework: Framework, area: Area, at: datetime) -> Ability | None:
    """Where everything was touched, what has been quiet the longest; else what is offered."""
    competences = framework.competences_of(area.code)
    codes = {each.code for competence in competences for each in competence.abilities}
    offered = offer_one(facts, framework, codes)
    if offered is None or offered.code not in facts.history:
        return offered
    quiet = list_quiet(framework, facts.history, at, facts.situation.hidden)
    longest = next((code for code in quiet if code in codes), offered.code)
    return framework.ability(longest)


def _tell_reason(ability: Ability, facts: Records, framework: Framework, at: datetime) -> Line:
    touch = facts.history.get(ability.code)
    if touch is not None:
        if ability.code not in list_quiet(framework, facts.history, at):
            return line("You were here last on {day}.", day=touch.last_at)
        return line("Quiet for {weeks} weeks.", weeks=count_weeks(touch.last_at, at))
    competence = framework.competence(ability.competence)
    if any(each.code in facts.history for each in competence.abilities):
        return line("Not looked at yet.")
    return line("Nothing on {competence} yet.", competence=competence.name)


def count_weeks(then: datetime, at: datetime) -> int:
    return (at - then).days // WEEK_DAYS


def reflect_on(facts: Visit, event: Acted, framework: Framework) -> Effects:
    """Ask about this ability, below what was read; the question that is there already if nobody
    has touched it yet, as after the second tap of two."""
    if not 0 <= event.object < len(framework.abilities):
        return (Toast(line=line("That is no longer there.")),)
    code = framework.abilities[event.object].code
    for state in find_reflections(facts.open):
        if state.value("ability") == code and not state.told:
            shown = Shown(at=event.at, wanted=True)
            return (Advance(run=state.run, event=shown, apart=True),)
    return (StartFlow(flow=REFLECTION, ability=code, choice=code, wanted=True, apart=True),)


def offer_step(label: str, ability: Ability, framework: Framework) -> Button:
    """The button for one ability, as the first thing to do on its screen."""
    return button("reflect_on", label, place_of(ability, framework), primary=True)
