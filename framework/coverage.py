"""Which abilities to ask a mentor about next, and why.

The competence is what is assessed, so the first offer balances the competences; the others lead
to abilities that were never touched, so that all of them come round as soon as they can. The
same history always gives the same offers, so "Why these?" has a true answer.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from pydantic import AwareDatetime, NonNegativeInt

from framework.model import Ability, Competence, Framework, Model

OFFERS = 3

NO_REFLECTION = "You have not reflected on {competence} yet."
FEWEST = "Your fewest reflections so far: {competence} ({count})."
UNTOUCHED = "Not looked at yet. Still new in {competence}: {count} of {total}."
LONG_AGO = "You have not been here since {day}."


class Touch(Model):
    """What a mentor has done about one ability: when it was last touched, by a tap or by a
    reflection, and how many reflections there are."""

    last_at: AwareDatetime
    reflections: NonNegativeInt = 0


History = Mapping[str, Touch]
"""The touched abilities by code; one that is not here was never touched."""


class Reason(NamedTuple):
    """A template and its values; a `datetime` is shown as a day."""

    template: str
    values: Mapping[str, str | int | datetime]


class Offer(NamedTuple):
    """An ability to ask about, by its code."""

    ability: str
    reason: Reason


def offer_abilities(framework: Framework, history: History) -> tuple[Offer, ...]:
    """Up to three abilities, the best first; fewer only where the framework has fewer.

    Codes in the history that the framework does not have are passed over.
    """
    # Everything stands in practise order, and `min` keeps the first of equals: no tie is left.
    competences = [
        each for area in framework.practise_order for each in framework.competences_of(area)
    ]
    reflections = {each.number: _count_reflections(each, history) for each in competences}
    untouched = {
        each.number: sum(ability.code not in history for ability in each.abilities)
        for each in competences
    }

    def touched_at(ability: Ability) -> float:
        touch = history.get(ability.code)
        return touch.last_at.timestamp() if touch else float("-inf")

    def rank(ability: Ability) -> tuple[bool, bool, float]:
        """Never touched, in another competence, with the most to touch or longest ago."""
        touched = ability.code in history
        order = touched_at(ability) if touched else -untouched[ability.competence]
        return touched, ability.competence in offered, order

    weakest = min(competences, key=lambda each: reflections[each.number])
    chosen = [min(weakest.abilities, key=touched_at)]
    rest = {ability.code: ability for each in competences for ability in each.abilities}
    while len(chosen) < min(OFFERS, len(framework.abilities)):
        del rest[chosen[-1].code]
        offered = {each.competence for each in chosen}
        chosen.append(min(rest.values(), key=rank))

    first, *others = chosen
    return (
        Offer(first.code, _balance(weakest, reflections[weakest.number])),
        *(
            Offer(each.code, _widen(framework.competence(each.competence), each, history))
            for each in others
        ),
    )


def _count_reflections(competence: Competence, history: History) -> int:
    return sum(
        history[each.code].reflections for each in competence.abilities if each.code in history
    )


def _balance(competence: Competence, count: int) -> Reason:
    if count == 0:
        return Reason(NO_REFLECTION, {"competence": competence.name})
    return Reason(FEWEST, {"competence": competence.name, "count": count})


def _widen(competence: Competence, ability: Ability, history: History) -> Reason:
    if touch := history.get(ability.code):
        return Reason(LONG_AGO, {"day": touch.last_at})
    new = sum(each.code not in history for each in competence.abilities)
    total = len(competence.abilities)
    return Reason(UNTOUCHED, {"competence": competence.name, "count": new, "total": total})
