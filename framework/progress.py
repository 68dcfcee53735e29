"""How far a mentor has come: four ledgers, side by side and never blended.

Touched, reflected, self-rated and evidenced say different things; one figure made of them would
say nothing to an assessor. Each ledger counts abilities.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from framework.coverage import History
from framework.model import Ability, Framework

QUIET_AFTER = timedelta(weeks=8)
"""After so long without a touch an ability has gone quiet."""
RECENT_OUTCOMES = 4
"""So many times are compared with as many before them."""
WELL_OF_RECENT = 3
"""Of these, so many must have gone well."""


class Ledger(NamedTuple):
    """So many abilities of so many."""

    reached: int
    total: int


class Ledgers(NamedTuple):
    touched: Ledger
    reflected: Ledger
    self_rated: Ledger
    evidenced: Ledger


class Progress(NamedTuple):
    """The abilities that stand in each ledger, by code, and how many of them are where."""

    framework: Framework
    touched: frozenset[str]
    reflected: frozenset[str]
    self_rated: frozenset[str]
    evidenced: frozenset[str]

    def ability(self, code: str) -> Ledgers:
        return self._count([self.framework.ability(code)])

    def competence(self, number: int) -> Ledgers:
        return self._count(self.framework.competence(number).abilities)

    def area(self, code: str) -> Ledgers:
        competences = self.framework.competences_of(code)
        return self._count(ability for each in competences for ability in each.abilities)

    def whole(self) -> Ledgers:
        return self._count(self.framework.abilities)

    def _count(self, abilities: Iterable[Ability]) -> Ledgers:
        codes = {each.code for each in abilities}
        touched, reflected, self_rated, evidenced = (
            Ledger(len(codes & reached), len(codes))
            for reached in (self.touched, self.reflected, self.self_rated, self.evidenced)
        )
        return Ledgers(touched, reflected, self_rated, evidenced)


def measure(
    framework: Framework,
    history: History,
    *,
    self_rated: Collection[int] = (),
    evidenced: Collection[str] = (),
) -> Progress:
    """Fill the ledgers. `self_rated` has the numbers of the competences that were rated, since a
    rating is given to a competence; `evidenced` has codes of abilities. Codes and numbers that
    the framework does not have are passed over.
    """
    abilities = framework.abilities
    return Progress(
        framework=framework,
        touched=frozenset(each.code for each in abilities if each.code in history),
        reflected=frozenset(
            each.code
            for each in abilities
            if each.code in history and history[each.code].reflections > 0
        ),
        self_rated=frozenset(each.code for each in abilities if each.competence in self_rated),
        evidenced=frozenset(each.code for each in abilities if each.code in evidenced),
    )


def list_untouched(
    framework: Framework, history: History, hidden: Collection[str] = ()
) -> tuple[str, ...]:
    """The codes of what was never touched, without what has not happened yet (`hidden`)."""
    return tuple(
        each.code
        for each in framework.abilities
        if each.code not in history and each.code not in hidden
    )


def list_quiet(
    framework: Framework, history: History, at: datetime, hidden: Collection[str] = ()
) -> tuple[str, ...]:
    """The codes of what was touched, and not for eight weeks; the longest ago first."""
    quiet = [
        each.code
        for each in framework.abilities
        if each.code in history
        and at - history[each.code].last_at >= QUIET_AFTER
        and each.code not in hidden
    ]
    return tuple(sorted(quiet, key=lambda code: history[code].last_at))


def count_rise(went_well: Sequence[bool]) -> int:
    """How many of the last four times went well, if that is most of them and a greater part than
    of up to four before; else 0. The youngest comes first."""
    last, before = went_well[:RECENT_OUTCOMES], went_well[RECENT_OUTCOMES : 2 * RECENT_OUTCOMES]
    well = sum(last)
    rises = (
        bool(before)
        and well >= WELL_OF_RECENT
        and sum(before) * RECENT_OUTCOMES < well * len(before)
    )
    return well if rises else 0
