"""A line of the mentor's own, quoted back: is it still true?

The tap is an answer in itself, and the entry that it makes says whether something has moved
since. Words are welcome and not needed.
"""

from datetime import timedelta

from flows.effects import Advance, Effect, Recall, StartFlow
from flows.events import Acted, Shown
from flows.facts import Visit
from flows.flow import Ending, Flow, Scene, ask, choose
from flows.lines import Button, Line, button, line, option
from flows.reflection.quote import pick_line, pick_own_line
from flows.views import Quote
from framework.model import Framework

Effects = tuple[Effect, ...]

ANSWERS = (option("still", "Still true"), option("no_longer", "No longer"))
"""The version of a button that answers counts them from 1."""
TOLD = {"still": "“{text}” Still true.", "no_longer": "“{text}” No longer."}


def offer_answers(quote: Quote | None) -> tuple[Button, ...]:
    """Below the line, if there is one."""
    if quote is None or not pick_own_line(quote.text):
        return ()
    return tuple(
        button("still", each.label.template, quote.entry, version)
        for version, each in enumerate(ANSWERS, start=1)
    )


def answer(facts: Visit, event: Acted, framework: Framework) -> Effects:
    """The tap is the answer; a second one finds what the first has begun."""
    for state in facts.open:
        quote = state.facts.quote
        if state.flow == STILL.name and quote is not None and quote.entry == event.object:
            return (Advance(run=state.run, event=Shown(at=event.at)),)
    choice = {version: each.key for version, each in enumerate(ANSWERS, start=1)}
    begin = StartFlow(flow=STILL.name, entry=event.object, choice=choice.get(event.version, ""))
    return (begin, Recall(entry=event.object))


def quote_text(scene: Scene) -> str:
    return pick_line(scene.facts.quote.text) if scene.facts.quote else ""


def still_question(scene: Scene) -> Line:
    quote = scene.facts.quote
    assert quote is not None  # noqa: S101 - without one nothing is asked
    text = "You wrote on {day}: “{text}” Is that still true?"
    return line(text, day=quote.at, text=quote_text(scene))


def changed_question(scene: Scene) -> Line:
    if scene.state.value("still") == "still":
        return line("How do you see it today?")
    return line("What has changed?")


def heading(scene: Scene) -> tuple[Line, ...]:
    """ "Saved · Thu 26 Nov · Anna · Open questions (7b)", and what was answered."""
    answered = scene.state.value("still")
    if not answered:
        return ()
    ability = scene.framework.find_ability(scene.facts.ability)
    names = {"mentee": scene.facts.mentee, "ability": ability.title if ability else ""}
    known = {key: name for key, name in names.items() if name}
    template = " · ".join(("Saved", "{day}", *(f"{{{key}}}" for key in known)))
    return (
        Line(template=template, values={"day": scene.state.answers["still"].at, **known}),
        line(TOLD[answered], text=quote_text(scene)),
    )


def ending(scene: Scene) -> Ending:
    state = scene.state
    if not state.value("still"):
        told = "Nothing was kept." if quote_text(scene) else "That line is no longer there."
        return Ending((line(told),))
    return Ending(
        (*heading(scene), line("It is in your /journal.")),
        (
            button("edit", "Edit", state.run),
            button("undo", "Undo", state.run, state.pieces),
            button("quotes", "No lines any more", version=0),
        ),
    )


STILL = Flow(
    name="still",
    quotes=True,
    journal=True,
    whole=True,
    waits=timedelta(hours=1),
    steps=(
        choose(
            "still",
            still_question,
            options=ANSWERS,
            words="changed",
            when=lambda scene: bool(quote_text(scene)),
        ),
        ask(
            "changed",
            changed_question,
            when=lambda scene: bool(scene.state.value("still")),
            optional=True,
            hint="Just type or talk, or leave it at that.",
        ),
    ),
    heading=heading,
    ending=ending,
)
