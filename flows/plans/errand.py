"""Words that nobody asked for, and that say what is to be done and when, or that it is done."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from flows.calendar.schedule import to_wall
from flows.effects import Again, Effect, Hold, Show, StartFlow
from flows.events import Said
from flows.facts import Known
from flows.lines import MAX_LABEL, button, line, shorten, shorten_apart
from flows.plans.todo import MAX_PLAN_PREVIEW, name_due
from flows.views import PlanView
from flows.words.errands.errands import may_be_errand, read_errand
from flows.words.errands.promises import read_promise
from flows.words.errands.reminder_orders import Order, read_order, split_before
from flows.words.errands.settled import find_done, find_meant, may_be_done
from flows.words.people.mentees import fit_mentees
from flows.words.requests.requests import read_request

AGAIN = (
    "I remind you of something once, not again and again. Try “remind me on Friday at 10 to ring "
    "Ben”. Sessions can repeat: “Ben Fridays 10:00”."
)


AHEAD = timedelta(hours=1)
AS_WORDS = "%d.%m.%Y at %H:%M"
WHICH = "Which one is done?"
MOST_ASKED = 4
MOST_NAMED = 3
"""Words of what a reminder is about."""


def settle_told(
    said: Said, here: datetime, ask: Callable[[], Known], told: tuple[int, ...]
) -> tuple[Effect, ...]:
    """What was to be done is, where the words say so and name it; several are asked about.
    Nothing, where none is to be done that they could mean: it is told then. A reminder that is to
    come another day, or never, is found by the same words; the list is shown where it is not."""
    order = read_order(said.typed)
    changed = _change(order, said, ask().todo) if order is not None else None
    if changed is not None:
        return (Hold(said=said), changed)
    if not may_be_done(said.typed):
        return ()
    open_ = ask().todo
    found = [open_[at] for at in find_done(said.typed, [each.text for each in open_])]
    if not 0 < len(found) <= MOST_ASKED:
        return ()
    if len(found) == 1:
        return (Hold(said=said), Again(verb="did", object=found[0].id))
    names = shorten_apart([each.text for each in found], MAX_LABEL)
    ways = (
        button("did", "{name}", each.id, name=name)
        for each, name in zip(found, names, strict=True)
    )
    which = Show(run=None, lines=(line(WHICH),), buttons=tuple(ways))
    return (Hold(said=said, label="Keep as a note"), which)


def _change(order: Order, said: Said, todo: Sequence[PlanView]) -> Effect | None:
    """Nothing where it names none of them in more words than are needed to name one."""
    meant = find_meant(order.about, [each.text for each in todo])
    if len(meant) != 1:
        few = len(order.about.split()) <= MOST_NAMED
        return Again(verb="actions") if meant or few else None
    plan = todo[meant[0]].id
    if not order.when:
        return Again(verb="drop", object=plan)
    return StartFlow(flow="redate", plan=plan, said=Said(at=said.at, text=order.when))


def _remind_before(said: Said, here: datetime, ask: Callable[[], Known]) -> tuple[Effect, ...]:
    """Who wishes to be reminded before they meet somebody is, an hour ahead of the next session;
    where none is planned, they are asked by when."""
    met = split_before(said.typed)
    if met is None or not read_errand(met.wish, here).asked:
        return ()
    known = ask()
    named = fit_mentees(met.who, known.names)
    if len(named) != 1:
        return ()
    zone = known.agenda.zone
    starts = (to_wall(e.starts_at, zone) for e in known.planned.coming if e.mentee == named[0])
    first = next((each - AHEAD for each in starts if each - AHEAD > here), None)
    wish = f"{met.wish} on {first:{AS_WORDS}}" if first is not None else met.wish
    words = said.model_copy(update={"text": wish})
    return (Hold(said=said), StartFlow(flow="todo", said=words, mentee=named[0]))


def note_errand(
    said: Said, here: datetime, ask: Callable[[], Known], told: tuple[int, ...]
) -> tuple[Effect, ...]:
    """Who asks to be reminded is, and so is who says what they promised, and by when; what only
    may be meant so, a day, an hour and something to do, is asked with one tap. Nothing, if it may
    as well be told."""
    if read_promise(said.typed, here, ()) is not None:
        promise = read_promise(said.typed, here, ask().names)
        assert promise is not None  # noqa: S101 - whoever is known changes no more than the name
        words = said.model_copy(update={"text": promise.task})
        return (Hold(said=said), StartFlow(flow="todo", said=words, mentee=promise.mentee))
    if "\n" in said.typed.strip() or not may_be_errand(said.typed):
        return ()
    before = _remind_before(said, here, ask)
    if before:
        return before
    errand = read_errand(said.typed, here)
    if errand.asked and errand.repeats:
        return (Hold(said=said, label="Keep as a note"), Show(run=None, lines=(line(AGAIN),)))
    if errand.asked and errand.task != said.typed:
        wanted = read_request(said.typed)
        listed = (
            wanted is not None and wanted.sure and wanted.kind == "actions"
        )  # "of what I said"
        return () if listed else (StartFlow(flow="todo", said=said),)
    timed = errand.noted or all(each.wall for each in errand.dues)
    if not errand.bound or not errand.dues or not timed:
        return ()
    when = name_due(errand.dues[0], here.date())
    text = shorten(errand.task, MAX_PLAN_PREVIEW)
    asks = line("Shall I remind you {when}? “{text}”", when=when, text=text)
    way = button("granted", "Remind me", primary=True)
    return (
        Hold(said=said, label="Keep as a note", ways=(way,)),
        Show(run=None, lines=(asks,)),
    )
