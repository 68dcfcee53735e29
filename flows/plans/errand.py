"""Words that nobody asked for, and that say what is to be done and when, or that it is done."""

from collections.abc import Callable
from datetime import datetime

from flows.effects import Again, Effect, Hold, Show, StartFlow
from flows.events import Said
from flows.facts import Known
from flows.lines import MAX_LABEL, button, line, shorten, shorten_apart
from flows.plans.todo import MAX_PLAN_PREVIEW, name_due
from flows.words.errands import may_be_errand, read_errand
from flows.words.promises import read_promise
from flows.words.requests import read_request
from flows.words.settled import find_done, may_be_done

AGAIN = (
    "I remind you of something once, not again and again. Try “remind me on Friday at 10 to ring "
    "Ben”. Sessions can repeat: “Ben Fridays 10:00”."
)


WHICH = "Which one is done?"
MOST_ASKED = 4


def settle_told(
    said: Said, here: datetime, ask: Callable[[], Known], told: tuple[int, ...]
) -> tuple[Effect, ...]:
    """What was to be done is, where the words say so and name it; several are asked about.
    Nothing, where none is to be done that they could mean: it is told then."""
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
    errand = read_errand(said.typed, here)
    if errand.asked and errand.repeats:
        return (Hold(said=said, label="Keep as a note"), Show(run=None, lines=(line(AGAIN),)))
    if errand.asked and errand.task != said.typed:
        wanted = read_request(said.typed)
        listed = (
            wanted is not None and wanted.sure and wanted.kind == "actions"
        )  # "of what I said"
        return () if listed else (StartFlow(flow="todo", said=said),)
    if not errand.bound or not errand.dues or not all(each.wall for each in errand.dues):
        return ()
    when = name_due(errand.dues[0], here.date())
    text = shorten(errand.task, MAX_PLAN_PREVIEW)
    asks = line("Shall I remind you {when}? “{text}”", when=when, text=text)
    way = button("granted", "Remind me", primary=True)
    return (
        Hold(said=said, label="Keep as a note", ways=(way,)),
        Show(run=None, lines=(asks,)),
    )
