"""When the question after a session is welcome: asked once after the first one that was
answered, changed in /settings, and said unasked: "frag mich ab jetzt immer am Abend".

A question can only be put off once it has been asked; who wants that before is told so.
"""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from flows.calendar.series import Moment, to_local_date
from flows.effects import Again, Effect, Hold, SetMoment, Show, StartFlow
from flows.events import Said
from flows.facts import Known
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import Option, button, line, option
from flows.words.answers.courtesies import read_courtesy
from flows.words.errands.postponing import read_asked_again
from flows.words.people.mentees import find_mentioned
from flows.words.times.moments import read_asking, read_standing

MOMENTS: dict[Moment, str] = {
    "after": "Right after",
    "evening": "Evening 19:00",
    "morning": "Next morning",
}
TOLD: dict[Moment, str] = {
    "after": "I ask right after a session, 10 minutes after its end.",
    "evening": "I ask in the evening after a session, at 19:00.",
    "morning": "I ask on the morning after a session, at 9:00.",
}
HOURS: dict[Moment, time] = {"evening": time(19), "morning": time(9)}
YOUNG = timedelta(minutes=10)
OTHER = "other"
"""Behind a moment for which another hour was named."""
ONE_HOUR = "That is the only hour I have for it."

NO_MOMENT = (
    "I can ask right after a session, in the evening at 19:00 or the next morning at 9:00, at no "
    "other time."
)
NOT_YET = (
    "I can put a question off once I have asked it, and not before. When I ask you about {mentee} "
    "today, write “later, at 8”, or tap “Later…”."
)


def answer_wish(
    said: Said, here: datetime, ask: Callable[[], Known], told: tuple[int, ...]
) -> tuple[Effect, ...]:
    """What follows words that say when they want to be asked: from now on, or once, about a
    session of today that they name."""
    wished = read_standing(said.typed)
    if wished is not None and wished.asking is None:
        return (Hold(said=said), StartFlow(flow="moment", notice=(line(NO_MOMENT),)))
    if wished is not None:
        words = Said(at=said.at, text=wished.words)
        return (Hold(said=said), StartFlow(flow="moment", said=words))
    if not read_asked_again(said.typed, here):
        return ()
    known = ask()
    named = find_mentioned(said.text, known.mentees)
    zone = known.agenda.zone
    days = {
        to_local_date(each.starts_at, zone)
        for each in known.planned.coming
        if each.mentee in named
    }
    if here.date() not in days:
        return ()
    told_so = Show(
        run=None,
        lines=(line(NOT_YET, mentee=named[0]),),
        buttons=(button("moment", "When to ask"),),
    )
    return (Hold(said=said), told_so)


def moment_buttons(scene: Scene) -> tuple[Option, ...]:
    rhythm = scene.facts.rhythm
    now = rhythm.asks if rhythm else "after"
    return tuple(option(key, MOMENTS[key], primary=key == now) for key in MOMENTS)


def read_words(text: str, scene: Scene) -> tuple[Option, ...]:
    """The moment that words name; with another hour than its own, which is said then."""
    found = read_asking(text)
    if found is None or (read_courtesy(text) is not None and not is_young(scene)):
        return ()
    other = found.hour is not None and found.hour != HOURS.get(found.moment)
    value = f"{found.moment} {OTHER}" if other else found.moment
    return (option(found.moment, MOMENTS[found.moment], value),)


def is_young(scene: Scene) -> bool:
    """Whether it was asked just now: hours later "morning" is a greeting."""
    begun = scene.state.begun_at
    return begun is not None and scene.at - begun <= YOUNG


def read_moment(value: str) -> Moment:
    return next(each for each in MOMENTS if each == value.partition(" ")[0])


def set_moment(value: str, _scene: Scene) -> Effect:
    return SetMoment(moment=read_moment(value))


def ending(scene: Scene) -> Ending:
    value = scene.state.value("when")
    if not value:
        return Ending((line("Nothing has changed. /settings has it when you want it."),))
    only = (line(ONE_HOUR),) if value.endswith(OTHER) else ()
    told = (line(TOLD[read_moment(value)]), *only)
    return Ending(then=(Again(verb="coming", object=scene.state.run, notice=told),))


MOMENT = Flow(
    name="moment",
    modal=True,
    anew=True,
    plans=True,
    waits=timedelta(days=1),
    steps=(
        choose(
            "when",
            "When is a good moment to ask you about a session?",
            options=moment_buttons,
            words="when",
            reads=read_words,
            offer=True,
            keep=set_moment,
        ),
    ),
    ending=ending,
)
