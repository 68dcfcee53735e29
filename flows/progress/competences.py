"""/summary by competence: all of them on one screen, then one with its abilities."""

from collections.abc import Iterable

from flows.effects import Effect, Show, Toast
from flows.events import Acted
from flows.facts import OneCompetence, Records
from flows.lines import Line, Value, button, join, line, shorten
from flows.progress.assess import tell_history
from flows.progress.next_steps import offer_one, offer_step
from flows.views import PlanView
from framework.model import Ability, Competence, Framework
from framework.progress import Progress, measure

Effects = tuple[Effect, ...]

MAX_PLANS_SHOWN = 3
"""Plans that are shown; /actions has them all."""
MAX_PLAN_PREVIEW = 80
TIMES = {
    0: "{title}: touched, {day}",
    1: "{title}: once, {day}",
    2: "{title}: twice, last {day}",
}


def show_competences(facts: Records, event: Acted, framework: Framework) -> Effects:
    progress = measure(framework, facts.history)
    # The oldest first: the latest stays.
    rated = {each.competence: each.value for each in facts.ratings}
    lines = [line("Abilities you reflected on, and how you rated yourself from 1 to 5:")]
    for area in framework.areas:
        rows = [line("{area}", area=area.name)]
        for each in framework.competences_of(area.code):
            rows.append(_tell_row(each, progress, rated.get(each.number)))
        lines.append(join(rows))
    numbers = (
        button("competence", "{number}", each.number, number=each.number)
        for each in framework.competences
    )
    back = button("overview", "Back")
    return (Show(run=None, lines=tuple(lines), buttons=(*numbers, back)),)


def _tell_row(competence: Competence, progress: Progress, rated: int | None) -> Line:
    ledgers = progress.competence(competence.number)
    reached, total = ledgers.reflected
    template = "{number} {name}: {reached} of {total}"
    values: dict[str, Value] = {
        "number": competence.number,
        "name": competence.name,
        "reached": reached,
        "total": total,
    }
    if ledgers.touched.reached > reached:
        values["touched"] = ledgers.touched.reached - reached
        template += ", {touched} only touched"
    if rated is not None:
        template, values["rated"] = template + ", rated {rated}", rated
    return Line(template=template, values=values)


def show_competence(facts: OneCompetence, event: Acted, framework: Framework) -> Effects:
    found = next((each for each in framework.competences if each.number == event.object), None)
    if found is None:
        return (Toast(line=line("That is no longer there.")),)
    records = facts.records
    title = line(
        "Competence {number}, {name} · {area}",
        number=found.number,
        name=found.name,
        area=framework.area(found.area).name,
    )
    progress = measure(framework, records.history, evidenced=records.evidenced)
    abilities = join(_tell_ability(each, facts, progress) for each in found.abilities)
    ratings = tuple(each for each in records.ratings if each.competence == found.number)
    lines = [*event.notice, title, abilities]
    if ratings:
        lines.append(tell_history(ratings, records.zone))
    if facts.plans:
        lines.append(join(_tell_plans(facts.plans)))
    best = offer_one(records, framework, [each.code for each in found.abilities])
    buttons = [offer_step("Reflect on it", best, framework)] if best else []
    buttons.append(button("rate", "Rate again" if ratings else "Rate it", found.number))
    if facts.entries:
        buttons.append(button("examples", "Entries", found.number))
    buttons.append(button("competences", "Back"))
    return (Show(run=None, lines=tuple(lines), buttons=tuple(buttons)),)


def _tell_ability(ability: Ability, facts: OneCompetence, progress: Progress) -> Line:
    """How often, when last, and with what behind it."""
    touch = facts.records.history.get(ability.code)
    if touch is None:
        aside = ability.code in facts.records.situation.hidden
        return line(
            "{title}: {when}", title=ability.title, when="set aside" if aside else "not yet"
        )
    template = TIMES.get(touch.reflections, "{title}: {times} times, last {day}")
    if ability.code in progress.evidenced:
        template += ", with evidence"
    return line(template, title=ability.title, times=touch.reflections, day=touch.last_at)


def _tell_plans(plans: tuple[PlanView, ...]) -> Iterable[Line]:
    yield line("Open plans:")
    for plan in plans[:MAX_PLANS_SHOWN]:
        yield line("“{text}”", text=shorten(plan.text, MAX_PLAN_PREVIEW))
    if len(plans) > MAX_PLANS_SHOWN:
        yield line("{count} more: /actions", count=len(plans) - MAX_PLANS_SHOWN)
