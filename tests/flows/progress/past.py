"""Years of a mentor's journal, as plain deeds, and what a plain recount makes of them."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from flows.calendar.period import Period, find_start
from flows.facts import Records
from flows.views import Rating
from framework.coverage import Touch
from framework.model import Framework
from tests.flows.talk import NOW

ZONE = "Europe/Brussels"
FIVE_YEARS = 5 * 365
OUTCOMES = ("missed", "partly", "well", "")


class Deed(NamedTuple):
    """An ability that came up so many days ago: with words of the mentor's own, or by a tap."""

    days: int
    ability: str
    outcome: str = ""
    written: bool = True
    evidenced: bool = False

    @property
    def at(self) -> datetime:
        return NOW - timedelta(days=self.days)


def count(deeds: Sequence[Deed], period: Period = "quarter", **more: Any) -> Records:
    """What storage would read, by going through all of them."""
    written = [each for each in deeds if each.written]
    since = find_start(period, NOW, ZONE)
    found: dict[str, Any] = {
        "zone": ZONE,
        "period": period,
        "entries": sum(since is None or each.at >= since for each in written),
        "total": len(written),
        "first_at": min((each.at for each in written), default=None),
        "history": {code: touch(deeds, code) for code in {each.ability for each in deeds}},
        "outcomes": {
            code: list_outcomes(written, code) for code in {each.ability for each in written}
        },
        "evidenced": frozenset(each.ability for each in deeds if each.evidenced),
    }
    return Records(**found | more)


def touch(deeds: Iterable[Deed], code: str) -> Touch:
    own = [each for each in deeds if each.ability == code]
    return Touch(
        last_at=max(each.at for each in own), reflections=sum(each.written for each in own)
    )


def list_outcomes(written: Iterable[Deed], code: str) -> tuple[str, ...]:
    own = [each for each in written if each.ability == code and each.outcome]
    return tuple(each.outcome for each in sorted(own, key=lambda each: each.days)[:8])


def live(entries: int, framework: Framework) -> list[Deed]:
    """So many entries, two a week, more if they are from more than five years; the last one is
    of today. Now and then there is a tap or a file beside it."""
    codes = [each.code for each in framework.abilities]
    span = min(entries * 7 // 2, FIVE_YEARS)
    deeds = []
    for place in range(entries):
        days = (entries - 1 - place) * span // entries
        code = codes[place * 7 % len(codes)]
        outcome = OUTCOMES[(place + place // len(codes)) % 4]
        deeds.append(Deed(days, code, outcome, evidenced=place % 5 == 4))
        if place % 6 == 3:
            deeds.append(Deed(days, codes[(place * 7 + 3) % len(codes)], written=False))
    return deeds


def rate(assessments: int, framework: Framework) -> tuple[Rating, ...]:
    """So many self-assessments, one a month; the last one left unfinished."""
    return tuple(
        Rating(
            competence=each.number,
            value=1 + (each.number + month) % 5,
            at=NOW - timedelta(days=30 * (assessments - month)),
        )
        for month in range(assessments)
        for each in framework.competences
        if month < assessments - 1 or each.number < 5
    )
