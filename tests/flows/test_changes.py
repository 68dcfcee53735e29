"""What mentors type about sessions that are planned: the corpus, measured."""

# ruff: noqa: T201 - the figures are printed

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest
import yaml

from flows.calendar.series import to_local_date
from flows.effects import Effect, StartFlow
from flows.events import Said
from flows.intents import follow_intent
from flows.sessions import draft as drafts
from flows.sessions import proposal as proposals
from flows.sessions.draft import Draft
from flows.sessions.proposal import Target
from tests.flows.planned_week import HERE, KNOWN, NOW, SERIES, ZONE

CORPUS: Final = Path(__file__).with_name("corpora")
KINDS: Final = {
    "cancel": "cancel",
    "move": "move",
    "shift_series": "shift",
    "pause": "pause",
    "resume": "resume",
    "end": "end",
    "did_not_meet": "missed",
}
PLANNED: Final = yaml.safe_load((CORPUS / "phrases.yaml").read_text("utf-8"))
MORE: Final = yaml.safe_load((CORPUS / "changes_more.yaml").read_text("utf-8"))
ROWS: Final = [row for row in (*PLANNED, *MORE) if row["kind"] in KINDS]
DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Outcome(NamedTuple):
    """What a message comes to: `asked` if it leaves a choice, or says that nothing fits."""

    kind: str
    asked: bool
    values: Mapping[str, Any] = {}


def understand(text: str) -> tuple[Effect, ...]:
    return follow_intent(Said(at=NOW, text=text), HERE, lambda: KNOWN, ())


def read(text: str) -> Outcome | None:
    """What a card proposes; None if the words are kept as any others."""
    effects = understand(text)
    effect = next(iter(effects), None)
    if not isinstance(effect, StartFlow):
        return None  # a request, or nothing
    match effect.flow:
        case "changing":
            return read_proposal(effect.draft)
        case "moving":
            return read_move(effect)
        case "pausing":
            named = next(each.mentee for each in SERIES if each.id == effect.series)
            return Outcome("pause", asked=True, values={"mentee": named})
        case "planning" if effect.held:
            return read_series(drafts.unseal(effect.draft))
    return Outcome("plan", asked=False)


def read_proposal(sealed: str) -> Outcome:
    proposal = proposals.unseal(sealed)
    if proposal.problem or len(proposal.those) != 1:
        return Outcome(proposal.kind, asked=True)
    session = proposal.those[0]
    values: dict[str, Any] = {"mentee": session.mentee}
    if proposal.kind in ("cancel", "missed"):
        values["date"] = tell_day(session)
    if proposal.kind == "resume":
        values["resume_on"] = tell_day(session)
    if proposal.until is not None:
        values["resume_on"] = proposal.until.isoformat()
    return Outcome(proposal.kind, asked=False, values=values)


def tell_day(session: Target) -> str:
    return to_local_date(session.starts_at, ZONE).isoformat()


def read_move(effect: StartFlow) -> Outcome:
    draft = drafts.unseal(effect.draft)
    assert effect.on is not None
    values: dict[str, Any] = {"mentee": draft.mentee, "date": effect.on.isoformat()}
    if draft.missing:
        return Outcome("move", asked=True, values=values)
    return Outcome("move", asked=False, values=values | {"to": f"{draft.day} {draft.wall:%H:%M}"})


def read_series(draft: Draft) -> Outcome:
    if draft.missing or draft.day is None:
        return Outcome("shift", asked=True)
    return Outcome(
        "shift",
        asked=False,
        values={
            "mentee": draft.mentee,
            "weekday": DAYS[draft.day.weekday()],
            "time": f"{draft.wall:%H:%M}",
            "first": draft.day.isoformat(),
        },
    )


def expect(row: Mapping[str, Any]) -> dict[str, Any]:
    """What a careful assistant would enter, in the words of an outcome."""
    said: dict[str, Any] = {"mentee": row["mentee"]} | row["expect"]
    dates = said.pop("dates", [])
    if dates and row["kind"] in ("cancel", "did_not_meet", "move"):
        said["date"] = dates[0]
    if dates and row["kind"] == "shift_series":
        said["first"] = dates[0]
    return said


def judge(row: Mapping[str, Any]) -> str:
    outcome = read(row["text"])
    if outcome is None:
        return "refused"
    if outcome.kind != KINDS[row["kind"]]:
        return "asked" if outcome.asked else "silently wrong"
    if outcome.asked:
        return "right" if row["ask"] else "asked"
    if row["ask"]:
        return "silently wrong"
    wanted = expect(row).items()
    fits = all(outcome.values.get(key) == value for key, value in wanted)
    return "right" if fits else "silently wrong"


def test_changes_in_words() -> None:
    found = [(judge(row), row) for row in ROWS]
    print(f"\n{len(ROWS)} changes: {dict(Counter(verdict for verdict, _ in found))}")
    for verdict, row in found:
        if verdict != "right":
            print(f"  {verdict}: {row['text']} -> {read(row['text'])}")
    wrong = [row["text"] for verdict, row in found if verdict == "silently wrong"]
    assert wrong == []
    assert sum(verdict == "right" for verdict, _ in found) >= 0.9 * len(ROWS)


@pytest.mark.parametrize("kind", ["plan", "todo"])
def test_a_plan_is_no_change(kind: str) -> None:
    for row in PLANNED:
        if row["kind"] == kind:
            outcome = read(row["text"])
            assert outcome is None or outcome.kind == "plan", row["text"]
