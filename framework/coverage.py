"""Which abilities to ask a mentor about next, and why.

The competence is what is assessed, so the first offer balances the competences; the others lead
to abilities that were never touched, so that all of them come round as soon as they can. What has
not come up in any mentoring yet is not asked about: nobody can remember it. The same history and
situation always give the same offers, so "Why these?" has a true answer.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import NamedTuple, get_args

from pydantic import AwareDatetime, NonNegativeInt

from framework.model import Ability, Framework, Model, Phase

MAX_OFFERS = 3

WATCHED = "You wanted to watch this one."
NO_REFLECTION = "You have not reflected on {competence} yet."
FEWEST = "Your fewest reflections so far: {competence} ({count})."
UNTOUCHED = "Not looked at yet. Still new in {competence}: {count} of {total}."
LONG_AGO = "You have not been here since {day}."

FOREMOST: Mapping[Phase, str] = {
    "first": "You two have just met: {competence} comes first. Still new: {count} of {total}.",
    "under_way": "You two are under way: {competence} comes first. Still new: {count} of {total}.",
    "closing": "You two are closing: {competence} comes first. Still new: {count} of {total}.",
}
IN_HINDSIGHT: Mapping[Phase, str] = {
    "first": "Not looked at yet. It belongs to a first contact: think back to one you had.",
    "under_way": "Not looked at yet. It belongs to the middle of a mentoring: think back to one.",
    "closing": "Not looked at yet. It belongs to the end of a mentoring: think back to one.",
}


class Touch(Model):
    """What a mentor has done about one ability: when it was last touched, by a tap or by a
    reflection, how many reflections there are, and how often each wording was asked, by place."""

    last_at: AwareDatetime
    reflections: NonNegativeInt = 0
    wordings: Mapping[int, int] = {}


History = Mapping[str, Touch]
"""The touched abilities by code; one that is not here was never touched."""


class Situation(Model):
    """What is known of a session beside the past.

    `phase` of the mentoring it belongs to; without one every ability fits. `occurred`: the phases
    that any mentoring of this mentor came to so far. `hidden`: codes of the abilities that have
    not happened yet, in the mentor's word. `focus`: the code of the one to watch in this session.
    """

    phase: Phase | None = None
    occurred: frozenset[Phase] = frozenset()
    hidden: frozenset[str] = frozenset()
    focus: str = ""


ANY = Situation()


class Reason(NamedTuple):
    """A template and its values; a `datetime` is shown as a day."""

    template: str
    values: Mapping[str, str | int | datetime]


class Offer(NamedTuple):
    """An ability to ask about, by its code."""

    ability: str
    reason: Reason


def offer_abilities(
    framework: Framework, history: History, situation: Situation = ANY, most: int = MAX_OFFERS
) -> tuple[Offer, ...]:
    """Up to `most` abilities, the best first; fewer only where fewer are left that are not hidden.

    The focus comes first, even a hidden one. Where everything is hidden, nothing counts as
    hidden. Codes that the framework does not have are passed over.
    """
    standing = _stand(framework, history, situation)
    rest = {each.code: each for some in standing.shown.values() for each in some}
    offers: list[Offer] = []
    offered: set[int] = set()
    while rest and len(offers) < most:
        if offers:
            best = min(rest.values(), key=lambda each: standing.rank(each, offered))
            offer = Offer(best.code, standing.explain(best))
        elif situation.focus in rest:
            offer = Offer(situation.focus, Reason(WATCHED, {}))
        else:
            offer = standing.choose_first()
        offers.append(offer)
        offered.add(rest.pop(offer.ability).competence)
    return tuple(offers)


class _Standing(NamedTuple):
    """Where each competence stands, by its number; the order is that of practise, and as `min`
    keeps the first of equals, no tie is left.

    `shown` has the abilities that may be offered, `untouched` how many of them were never
    touched. `places` has the competences that fit, each with the place of its group; `behind`
    those of phases that occurred, each with the earliest of these.
    """

    framework: Framework
    history: History
    phase: Phase | None
    shown: Mapping[int, tuple[Ability, ...]]
    untouched: Mapping[int, int]
    places: Mapping[int, int]
    behind: Mapping[int, Phase]

    def choose_first(self) -> Offer:
        """What balances the competences: of those that fit, if there are any."""
        fitting = [each for each in self.shown if each in self.places]
        # A group waits until everything in those before it was touched.
        waiting = [self.places[each] for each in fitting if self.untouched[each]]
        leading = [each for each in fitting if all(self.places[each] <= at for at in waiting)]
        known = [each for each in self.shown if each in self.behind]
        weakest = min(leading or known or self.shown, key=self.count_reflections)
        ability = min(self.shown[weakest], key=self.touched_at)
        if weakest not in self.places:
            return Offer(ability.code, self.explain(ability))
        if self.phase and ability.code not in self.history and len(leading) < len(fitting):
            return Offer(ability.code, self.count_new(FOREMOST[self.phase], weakest))
        return Offer(ability.code, self.balance(weakest))

    def rank(
        self, ability: Ability, offered: Collection[int]
    ) -> tuple[bool, bool, bool, bool, int, float]:
        """Known to the mentor, never touched, of this phase, in another competence, of an earlier
        group, with the most to touch or longest ago."""
        number, touched = ability.competence, ability.code in self.history
        strange = number not in self.places
        return (
            strange and number not in self.behind,
            touched,
            strange,
            number in offered,
            0 if touched else self.places.get(number, 0),
            self.touched_at(ability) if touched else -self.untouched[number],
        )

    def touched_at(self, ability: Ability) -> float:
        touch = self.history.get(ability.code)
        return touch.last_at.timestamp() if touch else float("-inf")

    def explain(self, ability: Ability) -> Reason:
        if touch := self.history.get(ability.code):
            return Reason(LONG_AGO, {"day": touch.last_at})
        number = ability.competence
        if number not in self.places and number in self.behind:
            return Reason(IN_HINDSIGHT[self.behind[number]], {})
        return self.count_new(UNTOUCHED, number)

    def balance(self, number: int) -> Reason:
        name, count = self.framework.competence(number).name, self.count_reflections(number)
        if count == 0:
            return Reason(NO_REFLECTION, {"competence": name})
        return Reason(FEWEST, {"competence": name, "count": count})

    def count_reflections(self, number: int) -> int:
        codes = (each.code for each in self.framework.competence(number).abilities)
        return sum(self.history[code].reflections for code in codes if code in self.history)

    def count_new(self, template: str, number: int) -> Reason:
        competence = self.framework.competence(number)
        count, total = self.untouched[number], len(competence.abilities)
        return Reason(template, {"competence": competence.name, "count": count, "total": total})


def _stand(framework: Framework, history: History, situation: Situation) -> _Standing:
    codes = frozenset(each.code for each in framework.abilities)
    visible = codes - (situation.hidden - {situation.focus}) or codes
    shown = {
        competence.number: tuple(each for each in competence.abilities if each.code in visible)
        for area in framework.practise_order
        for competence in framework.competences_of(area)
    }
    shown = {number: abilities for number, abilities in shown.items() if abilities}
    return _Standing(
        framework=framework,
        history=history,
        phase=situation.phase,
        shown=shown,
        untouched={
            number: sum(each.code not in history for each in abilities)
            for number, abilities in shown.items()
        },
        places=_place(framework, history, situation.phase),
        behind=_look_behind(framework, situation.occurred),
    )


def _place(framework: Framework, history: History, phase: Phase | None) -> dict[int, int]:
    if phase is None or not framework.phases:
        return {each.number: 0 for each in framework.competences}
    groups = framework.phases[phase]
    touched = {each.area for each in framework.abilities if each.code in history}
    # What comes afterwards waits as long as the phase's last group.
    places = {
        each.number: len(groups) - 1
        for later, earlier in framework.afterwards.items()
        if earlier in touched
        for each in framework.competences_of(later)
    }
    return places | {number: place for place, group in enumerate(groups) for number in group}


def _look_behind(framework: Framework, occurred: Collection[Phase]) -> dict[int, Phase]:
    return {
        number: phase
        for phase in reversed(get_args(Phase))
        if phase in occurred
        for group in framework.phases.get(phase, ())
        for number in group
    }


def list_hidden(
    framework: Framework, hidden: Mapping[str, datetime], begun: Mapping[Phase, datetime]
) -> frozenset[str]:
    """The codes that are still hidden, of those that were, by when the mentor hid them.

    An ability comes back when a phase that it fits begins later than that, with any mentee;
    `begun` has the last time each phase began. One that only comes after another area comes back
    with the phases of that area: they bring the occasion for both.
    """
    return frozenset(
        code
        for code, hidden_at in hidden.items()
        if (ability := framework.find_ability(code))
        and not any(
            begun_at > hidden_at
            for phase, begun_at in begun.items()
            if _brings(framework, phase, ability)
        )
    )


def _brings(framework: Framework, phase: Phase, ability: Ability) -> bool:
    if not framework.phases:
        return True
    earlier = framework.afterwards.get(ability.area)
    occasions = {each.number for each in framework.competences_of(earlier)} if earlier else set()
    return any(
        number == ability.competence or number in occasions
        for group in framework.phases[phase]
        for number in group
    )
