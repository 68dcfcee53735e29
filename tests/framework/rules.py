"""The rules of the offers, written down once more: slowly, by leaving out whatever is not best.

It shares nothing with the code it judges but the list of abilities; which competence fits which
phase stands here in figures, not as it is read from the files.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from framework.coverage import Situation, Touch
from framework.model import Ability, Framework


class Rules(NamedTuple):
    """`phases`: the competences in the order of their groups. `later`: those that fit once one of
    `earlier` was touched. `order`: all of them, those first that win a tie."""

    phases: Mapping[str, Sequence[Collection[int]]]
    later: Collection[int]
    earlier: Collection[int]
    order: Sequence[int]


BUSINESS_RULES = Rules(
    phases={
        "first": [{1, 2, 3, 4, 5}],
        "under_way": [{6, 7, 8}],
        "closing": [{9}, {10, 11, 12, 13}],
    },
    later={14, 15},
    earlier={10, 11, 12, 13},
    order=[6, 7, 8, 9, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15],
)
GARDENING_RULES = Rules(
    phases={"first": [{1}, {3}], "under_way": [{3}, {1}], "closing": [{1}]},
    later={2},
    earlier={1, 3},
    order=[2, 1, 3],
)


def expect_offers(
    framework: Framework, rules: Rules, history: Mapping[str, Touch], situation: Situation
) -> list[str]:
    """The codes that must be offered, in their order."""
    asked = _Asked(rules, history, situation)
    everything = sorted(
        framework.abilities, key=lambda each: (rules.order.index(each.competence), each.code)
    )
    watched = [each for each in everything if each.code == situation.focus]
    hidden = [each for each in everything if each.code in situation.hidden and each not in watched]
    shown = [each for each in everything if each not in hidden] or everything
    offered = watched or [asked.find_first(shown)]
    while len(offered) < min(3, len(shown)):
        offered.append(asked.find_next(shown, offered))
    return [each.code for each in offered]


def prefer(some: list[Ability], good: Callable[[Ability], bool]) -> list[Ability]:
    """The good ones; if none is, all of them."""
    return [each for each in some if good(each)] or some


class _Asked(NamedTuple):
    rules: Rules
    history: Mapping[str, Touch]
    situation: Situation

    def find_first(self, shown: list[Ability]) -> Ability:
        fit: list[Ability] = []
        for group in self.groups():
            within = [each for each in shown if each.competence in group]
            fit += within
            if any(self.new(each) for each in within):
                break
        fit = [each for each in shown if each in fit] or prefer(shown, self.known)
        reflections = {
            number: sum(
                touch.reflections
                for code, touch in self.history.items()
                if code[:-1] == str(number)
            )
            for number in self.rules.order
        }
        fewest = min(reflections[each.competence] for each in fit)
        fit = prefer(fit, lambda each: reflections[each.competence] == fewest)
        fit = prefer(fit, lambda each: each.competence == fit[0].competence)
        return self.oldest(prefer(fit, self.new))

    def find_next(self, shown: list[Ability], offered: list[Ability]) -> Ability:
        some = [each for each in shown if each not in offered]
        seen = {each.competence for each in offered}
        for good in (self.known, self.new, self.fits, lambda each: each.competence not in seen):
            some = prefer(some, good)
        if not self.new(some[0]):
            return self.oldest(some)
        for group in self.groups():
            within = [each for each in some if each.competence in group]
            if within:
                some = within
                break
        left = [each.competence for each in shown if self.new(each)]
        most = max(left.count(each.competence) for each in some)
        return prefer(some, lambda each: left.count(each.competence) == most)[0]

    def new(self, ability: Ability) -> bool:
        return ability.code not in self.history

    def fits(self, ability: Ability) -> bool:
        return any(ability.competence in group for group in self.groups())

    def known(self, ability: Ability) -> bool:
        occurred = (self.rules.phases[phase] for phase in self.situation.occurred)
        return self.fits(ability) or any(
            ability.competence in group for phase in occurred for group in phase
        )

    def groups(self) -> list[Collection[int]]:
        if self.situation.phase is None:
            return [self.rules.order]
        *before, last = self.rules.phases[self.situation.phase]
        if any(code[:-1] in map(str, self.rules.earlier) for code in self.history):
            last = [*last, *self.rules.later]
        return [*before, last]

    def oldest(self, some: list[Ability]) -> Ability:
        """The first of those never touched, or else the one touched longest ago."""
        dates = [self.history[each.code].last_at for each in some if not self.new(each)]
        return some[dates.index(min(dates))] if len(dates) == len(some) else some[0]
