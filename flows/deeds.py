"""What was done last, so that "undo" takes back that, and nothing that was done before it.

What is told in an entry is taken back by its answers; everything else that changes something is a
deed. One that cannot be taken back is one as well: it says so, and nothing older is touched.
"""

from collections.abc import Callable, Mapping
from typing import Final

from flows import effects
from flows.effects import Advance, Again, Effect, KeptEffect, Show, TakeBack, Toast, UndoDeed
from flows.events import Acted, Shown, TakenBack
from flows.facts import LastChange
from flows.journal.changes import tell_back
from flows.lines import Button, Line, button, line, shorten
from flows.plans.todo import MAX_PLAN_PREVIEW
from flows.views import Deed
from flows.words.people.mentees import mark_name
from framework.model import Framework

Effects = tuple[Effect, ...]

PLANS: Final = button("actions", "Plans")
SESSIONS: Final = button("sessions", "Sessions")
NOTHING: Final = "There is nothing left to take back from the last 24 hours."
MOVED_ON: Final = "That is taken back already, or has moved on."
CANNOT: Final = "I cannot take that back, and I touch nothing older. {way}"
WAYS: Final = {
    "setting": "/settings changes it.",
    "rating": "/assess asks again.",
    "reworded": "/actions changes it.",
    **dict.fromkeys(
        (*("planned", "skipped", "moved", "paused"), "session"), "/sessions changes it."
    ),
    "erased": "It is gone for good.",
    "entry": "/journal opens the entry.",
}
ON_CARD: Final = frozenset(("planned", "skipped", "moved", "paused"))
"""What is taken back by the button of its card, as long as nothing stands below that."""
BY_CARD: Final = ON_CARD | {"named", "binned"}
"""What has a button on its card that takes it back."""
_KINDS: Final[Mapping[type[KeptEffect], str]] = {
    **dict.fromkeys(
        (
            *(effects.SetQuiet, effects.SetMoment, effects.SetRehearsal, effects.SetPause),
            *(effects.SetDigest, effects.SetQuotes, effects.SetDark, effects.SetAssessing),
            *(effects.SetReminder, effects.SetPace),
        ),
        "setting",
    ),
    **dict.fromkeys((effects.Rate, effects.LinkEntry, effects.ExplainRating), "rating"),
    **dict.fromkeys((effects.MoveSeries, effects.MissSession, effects.ResumeMentoring), "session"),
    **dict.fromkeys((effects.SetFocus, effects.SetPhase, effects.HideAbility), "session"),
    **dict.fromkeys(
        (effects.EraseEntry, effects.EraseBin, effects.EraseTakenBack, effects.EraseEarlier),
        "erased",
    ),
    **dict.fromkeys((effects.Restore, effects.Star, effects.KeepPrivate), "entry"),
    **dict.fromkeys((effects.RenameMentee, effects.MergeMentees, effects.SplitMentee), "named"),
    effects.EndMentoring: "ended",
    effects.PlanSeries: "planned",
    effects.SkipSession: "skipped",
    effects.MoveSession: "moved",
    effects.PauseSeries: "paused",
    effects.ChangePlan: "reworded",
    effects.StopReminder: "unasked",
}


def undo(facts: LastChange, event: Acted, framework: Framework) -> Effects:
    """Take back the youngest change; from a button only the one that was seen on its card. Where
    that had offered to take back the last step, at a time in `version`, nothing done since."""
    deed = facts.deed
    done = deed.at if deed is not None else facts.at
    if event.version and not event.object and done and done.timestamp() > event.version:
        return (Toast(line=line(MOVED_ON)),)
    if deed is not None and event.object in (0, deed.run):
        if event.object and event.version != facts.pieces:
            return (Toast(line=line(MOVED_ON)),)
        return take_back(deed, Shown(at=event.at))
    if not facts.answer and event.object:  # the card says already what became of it
        return (Toast(line=line(MOVED_ON)),)
    if not facts.answer:
        return (Show(run=None, lines=(line(NOTHING),)),)
    if event.object and event.version != facts.pieces:
        return (Toast(line=line(MOVED_ON)),)
    taken = TakeBack(answer=facts.answer, edit=facts.edit)
    if facts.edit is not None or facts.step == "date":  # no conversation asks for a date
        return (taken, tell_back(facts))
    return (taken, Advance(run=facts.run, event=TakenBack(at=event.at, step=facts.step)))


def to_deed(effect: KeptEffect) -> Deed | None:
    """None for what is told, for what is a step back itself, and for what nobody has done."""
    match effect:
        case effects.KeepPlan(kind="action"):
            return Deed(kind="todo")
        case effects.SettlePlan(plan=plan, result="did" | "dropped" | "forgot" as result):
            return Deed(kind=result, object=plan)
        case effects.PutOffPlan(plan=plan):
            return Deed(kind="put_off", object=plan)
        case effects.SetPace(pace="asked"):
            return None
    kind = _KINDS.get(type(effect))
    return Deed(kind=kind) if kind else None


def take_back(deed: Deed, at: Shown) -> Effects:
    """What takes this deed back, and says so; or says why it cannot be."""
    undone = UndoDeed(deed=deed.id)
    if deed.kind in _TOLD and deed.run and deed.step:
        return (undone, Advance(run=deed.run, event=TakenBack(at=at.at, step=deed.step)))
    if deed.kind in _TOLD:
        template, way = _TOLD[deed.kind]
        text = line(template, what=shorten(deed.text, MAX_PLAN_PREVIEW))
        return (undone, Show(run=None, lines=(text,), buttons=(way,)))
    if deed.kind in _AGAIN:
        return (undone, _AGAIN[deed.kind](deed))
    if deed.kind == "stopped":
        going = at.model_copy(update={"notice": (line("Not stopped."),)})
        return (undone, Advance(run=deed.object, event=going))
    return (Show(run=None, lines=(_refuse(deed.kind),)),)


_TOLD: Final[Mapping[str, tuple[str, Button]]] = {
    "todo": ("Taken back: {what}", PLANS),
    "did": ("It is open again: {what}", PLANS),
    "dropped": ("It is open again: {what}", PLANS),
    "forgot": ("It is not counted as forgotten: {what}", PLANS),
    "put_off": ("It is not put off: {what}", PLANS),
    "ended": ("Not ended: your mentoring with {what} goes on.", SESSIONS),
}
_AGAIN: Final[Mapping[str, Callable[[Deed], Again]]] = {
    "named": lambda deed: Again(verb="unname", version=mark_name(deed.text)),
    "binned": lambda deed: Again(verb="put_back", object=deed.object),
}


def _refuse(kind: str) -> Line:
    found = "session" if kind in ON_CARD else kind
    return line(CANNOT, way=WAYS.get(found, WAYS["setting"]))
