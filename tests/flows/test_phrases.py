"""What mentors type to plan, beside what a careful assistant would enter:
corpora/phrases.yaml and corpora/plans_more.yaml.

A phrase is right if its card says what was meant, or asks where it has to; asked, if one tap more
is needed; refused, if it says that it did not understand. Silently wrong is the one thing that
must not be: a card that is ready to be confirmed and says something else.
"""

# ruff: noqa: T201 - a plan is made in local time

from collections import Counter
from datetime import UTC, date, datetime, time
from itertools import islice
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

import pytest
import yaml

from flows.calendar.schedule import to_instant
from flows.calendar.series import Rule, list_dates
from flows.sessions.draft import unseal
from flows.sessions.planning import PLANNING
from flows.views import SeriesView
from flows.words.errands.errands import read_errand
from flows.words.text import flatten
from tests.flows.talk import Talk, said

ZONE = "Europe/Brussels"
NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
"""It is ten in Brussels."""
PHRASES: list[dict[str, Any]] = [
    each
    for file in ("phrases.yaml", "plans_more.yaml")
    for each in yaml.safe_load(
        (Path(__file__).parent / "corpora" / file).read_text(encoding="utf-8")
    )
]
PLANS = [each for each in PHRASES if each["kind"] == "plan"]

Verdict = Literal["right", "asked", "refused", "wrong"]


def meets(number: int, mentee: str, first_on: date, wall: time, every: int = 1) -> SeriesView:
    rule = Rule(first_on=first_on, every=every, wall=wall, zone=ZONE)
    return SeriesView(id=number, mentee=mentee, rule=rule, phase="under_way")


SERIES = (
    meets(1, "Anna", date(2026, 11, 26), time(15)),
    meets(2, "Ben", date(2026, 11, 30), time(9), 2),
    meets(3, "Paolo", date(2026, 12, 2), time(11)),
    meets(4, "Ola", date(2026, 12, 1), time(17)),
    meets(5, "Élodie", date(2026, 12, 4), time(10), 0),
    meets(6, "Krzysztof", date(2027, 1, 8), time(8, 30)),
)
MENTEES = (*(each.mentee for each in SERIES), "Lucía", "Conor")


def judge(phrase: dict[str, Any]) -> tuple[Verdict, str]:
    """The verdict, and what stands on the card."""
    talk = Talk(
        PLANNING,
        said=said(phrase["text"]).model_copy(update={"at": NOW}),
        at=NOW,
        series=SERIES,
        mentees=MENTEES,
    )
    assert talk.state is not None
    if not talk.state.menu:
        return "refused", talk.screen
    draft = unseal(talk.state.menu)
    if draft.missing:
        return ("right" if phrase["ask"] else "asked"), f"{talk.screen} {talk.buttons}"
    rule, meant = draft.rule(ZONE), phrase["expect"]
    days = [*islice(list_dates(rule, date.min), 3)]
    dates = [f"{day}" for day in days]
    wanted = meant.get("dates", [])
    here = to_instant(days[0], rule.wall, rule.zone).astimezone(ZoneInfo(ZONE))
    said_so = {
        "dates": dates[: len(wanted)] == wanted,
        "time": meant.get("time") == f"{here:%H:%M}",
        "ends": _ends(rule, meant),
        "mentee": _is_named(draft.mentee, phrase["mentee"]),
        "asks": not phrase["ask"],
    }
    off = [part for part, fits in said_so.items() if not fits]
    return ("wrong" if off else "right"), f"{talk.screen} {off} {dates}"


def _ends(rule: Rule, meant: dict[str, Any]) -> bool:
    if "count" not in meant and "until" not in meant:
        return rule.count is None and rule.until is None
    if rule.count is not None:
        return bool(rule.count == meant.get("count"))
    return f"{rule.until}" == meant.get("until") or _count(rule) == meant.get("count")


def _count(rule: Rule) -> int:
    return len([*islice(list_dates(rule, date.min), 99)])


def _is_named(mentee: str, meant: str) -> bool:
    """Also without accents, or in another case: whose form it is, is tested elsewhere."""
    return flatten(mentee).startswith(flatten(meant)[:4])


TODOS = [each for each in PHRASES if each["kind"] == "todo"]


@pytest.mark.parametrize("phrase", TODOS, ids=lambda each: each["lang"])
def test_what_is_to_be_done_keeps_its_day_and_hour(phrase: dict[str, Any]) -> None:
    errand = read_errand(phrase["text"], NOW.replace(hour=10, tzinfo=None))
    (due,) = errand.dues
    expect = phrase["expect"]
    assert [f"{due.day}"] == expect["dates"]
    assert (f"{due.wall:%H:%M}" if due.wall else None) == expect.get("time")
    assert errand.task.casefold() == expect["task"].casefold()


def test_plans_are_read_as_they_are_meant() -> None:
    judged = [(each, *judge(each)) for each in PLANS]
    counted = Counter(verdict for _, verdict, _ in judged)
    print(f"\n{len(PLANS)} plans: {dict(counted)}")
    for each, verdict, shown in judged:
        if verdict != "right":
            print(f"  {verdict}: {each['text']!r} -> {shown!r}")
    assert counted["wrong"] == 0
