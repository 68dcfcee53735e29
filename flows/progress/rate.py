"""How mentors see themselves in one competence: a number, what shows it, what has changed.

Whoever sees their last number first repeats it. So nothing of it is shown until the new one is
kept, and only where the two differ is there a question about it.
"""

import re
from collections.abc import Iterable
from datetime import timedelta

from flows.calendar.day_names import SHORT_MONTHS
from flows.calendar.series import to_local_date
from flows.effects import (
    Again,
    CloseRun,
    Effect,
    EndAssessment,
    ExplainRating,
    LinkEntry,
    Rate,
)
from flows.flow import Ending, Flow, Scene, Step, ask, choose
from flows.lines import (
    MAX_LABEL,
    Button,
    Line,
    Option,
    Value,
    button,
    count,
    line,
    option,
    shorten_apart,
)
from flows.views import Assessment, EntryHead, Rating
from framework.model import Competence, Framework

WORDS = {1: "not yet", 2: "with help", 3: "mostly", 4: "reliably", 5: "could teach it"}
NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
EVIDENCE_ASKED_FROM = 4
"""From here on it is asked which entry shows it."""
SCALE = tuple(option(str(value), str(value)) for value in WORDS)
LEGEND = " · ".join(f"{value} {word}" for value, word in WORDS.items())
NONE = "none"


def name_value(value: int) -> str:
    """ "4, reliably"."""
    return f"{value}, {WORDS[value]}"


def find_competence(framework: Framework, number: int) -> Competence | None:
    """The competence of this number, unless the framework has changed since."""
    return next((each for each in framework.competences if each.number == number), None)


def list_order(framework: Framework) -> tuple[Competence, ...]:
    """As they are rated: area by area."""
    areas = (framework.competences_of(area.code) for area in framework.areas)
    return tuple(competence for area in areas for competence in area)


def find_value(assessment: Assessment | None, competence: int) -> int | None:
    """What was said of it last time: before this self-assessment, as long as it is open."""
    if assessment is None:
        return None
    before = assessment.earlier if assessment.is_open else (*assessment.rated, *assessment.earlier)
    return next((each.value for each in _about(before, competence) if each.value), None)


def _about(ratings: Iterable[Rating], competence: int) -> Iterable[Rating]:
    return (each for each in ratings if each.competence == competence)


# The number


def heading(scene: Scene) -> tuple[Line, ...]:
    """ "PLAN 2 of 5 · Establish the relationship (4 abilities, 3 reflected, last on Thu 12 Nov)",
    with the standard's own title: that is what is rated."""
    framework, facts = scene.framework, scene.facts
    found = find_competence(framework, facts.competence)
    if found is None:
        return ()
    peers = framework.competences_of(found.area)
    history = facts.history
    reflected = sum(
        1 for each in found.abilities if each.code in history and history[each.code].reflections
    )
    behind, values = "none reflected yet", dict[str, Value]()
    if reflected:
        behind = "{reflected} reflected"
    if reflected and facts.examples:
        behind, values = behind + ", last on {day}", {"day": facts.examples[0].at}
    return (
        line(
            "{area} {place} of {peers} · {title} ({abilities}, " + behind + ")",
            area=framework.area(found.area).name,
            place=peers.index(found) + 1,
            peers=len(peers),
            title=found.title,
            abilities=count(len(found.abilities), "ability", "abilities"),
            reflected=reflected,
            **values,
        ),
    )


def read_rating(text: str, _scene: Scene) -> tuple[Option, ...]:
    """ "4", "reliably", "four", "4 reliably"; of "3-4" both."""
    words = re.sub(r"\W+", " ", text.casefold()).split()
    named = [NUMBERS.get(each) or (int(each) if each in set("12345") else 0) for each in words]
    if named and not all(named):
        rest = " ".join(words[1:] if named[0] else words)
        named = [value for value, word in WORDS.items() if word == rest]
    return tuple(each for each in SCALE if int(each.key) in named)


def rate(value: str, scene: Scene) -> Effect:
    return _rate(scene, int(value))


def _rate(scene: Scene, value: int | None) -> Rate:
    facts = scene.facts
    return Rate(
        run=scene.state.run,
        competence=facts.competence,
        value=value,
        framework=facts.framework,
    )


def find_rating(scene: Scene) -> int:
    """The number just given; 0 if it was passed over."""
    return int(scene.state.value("rating") or 0)


# What shows it


def may_be_shown(scene: Scene) -> bool:
    return find_rating(scene) >= EVIDENCE_ASKED_FROM and bool(scene.facts.examples)


def shows_question(scene: Scene) -> Line:
    return line("{value}. Which entry shows it?", value=name_value(find_rating(scene)))


def list_examples(scene: Scene) -> tuple[Option, ...]:
    zone, heads = scene.facts.zone, scene.facts.examples
    room = min((_room(each, zone) for each in heads), default=MAX_LABEL)
    names = shorten_apart([each.mentee for each in heads], room)
    named = (
        option(str(head.id), _name_head(head, name, zone))
        for head, name in zip(heads, names, strict=True)
    )
    return (*named, option(NONE, "None yet"))


def _name_head(head: EntryHead, mentee: str, zone: str) -> Line:
    """ "12 Nov Anna 2b"."""
    parts = (_tell_day(head, zone), mentee, head.ability)
    return line("{name}", name=" ".join(each for each in parts if each))


def _room(head: EntryHead, zone: str) -> int:
    """What day and ability leave for the name, as long as a button may be."""
    return MAX_LABEL - len(_tell_day(head, zone)) - len(head.ability) - 2


def _tell_day(head: EntryHead, zone: str) -> str:
    day = to_local_date(head.at, zone)
    return f"{day.day} {SHORT_MONTHS[day.month - 1]}"


def find_example(text: str, scene: Scene) -> tuple[Option, ...]:
    """Those whose button has these words: "anna", "2b"."""
    wanted = set(text.casefold().split())
    found = list_examples(scene)
    return tuple(each for each in found if wanted <= set(each.label.plain().casefold().split()))


def link(value: str, scene: Scene) -> Effect | None:
    return None if value == NONE else LinkEntry(run=scene.state.run, entry=int(value))


# What has changed


def has_changed(scene: Scene) -> bool:
    value = find_rating(scene)
    before = find_value(scene.facts.assessment, scene.facts.competence)
    return bool(value and before and value != before)


def changed_question(scene: Scene) -> Line:
    before = find_value(scene.facts.assessment, scene.facts.competence)
    return line(
        "{value}. Last time you said {before}. What has changed? One line is enough.",
        value=name_value(find_rating(scene)),
        before=name_value(before or 0),
    )


def explain(words: str, scene: Scene) -> Effect | None:
    return ExplainRating(run=scene.state.run, reason=words) if words else None


# Ways out


def list_ways(scene: Scene) -> tuple[Button, ...]:
    """From the number: its entries, the competence before it, a stop."""
    facts = scene.facts
    examples = (button("examples", "See entries", facts.competence),) if facts.examples else ()
    if is_alone(scene):
        return (*examples, button("competence", "Back", facts.competence))
    return (*examples, *_go_back(scene), button("assess_pause", "Stop here"))


def _go_back(scene: Scene) -> tuple[Button, ...]:
    """To the one before it in this self-assessment, if there is any."""
    assessment, number = scene.facts.assessment, scene.facts.competence
    if assessment is None:
        return ()
    rated = {each.competence for each in assessment.rated}
    order = [each.number for each in list_order(scene.framework)]
    before = order[: order.index(number)] if number in order else []
    those = [each for each in before if each in rated]
    return tuple(button("rate", "Back", each, assessment.id) for each in those[-1:])


def list_further_ways(scene: Scene) -> tuple[Button, ...]:
    """From what follows the number: to the number itself, and a stop."""
    number = scene.facts.competence
    if is_alone(scene):
        return (button("rate", "Back", number),)
    version = scene.facts.assessment.id if scene.facts.assessment else 0
    return (button("rate", "Back", number, version), button("assess_pause", "Stop here"))


# The end


def is_alone(scene: Scene) -> bool:
    return scene.state.flow == "rate_one"


def ending(scene: Scene) -> Ending:
    """The next competence comes on the same card, with what was said of this one."""
    passed = () if find_rating(scene) else (_rate(scene, None),)
    on = Again(verb="assess_on", notice=tell_rating(scene))
    return Ending(then=(*passed, CloseRun(run=scene.state.run), on))


def end_alone(scene: Scene) -> Ending:
    """Back to the competence. A self-assessment that has no other rating was begun for this one,
    and is over with it."""
    number, assessment = scene.facts.competence, scene.facts.assessment
    others = assessment.rated if assessment is not None and assessment.is_open else ()
    over: tuple[Effect, ...] = ()
    if find_rating(scene) and all(each.competence == number for each in others):
        over = (EndAssessment(framework=scene.facts.framework),)
    back = Again(
        verb="competence",
        object=number,
        notice=tell_rating(scene),
        framework=scene.facts.framework,
    )
    return Ending(then=(CloseRun(run=scene.state.run), *over, back))


def tell_rating(scene: Scene) -> tuple[Line, ...]:
    """ "Start relationship: 4, reliably, as last time." """
    found = find_competence(scene.framework, scene.facts.competence)
    if found is None:
        return ()
    value = find_rating(scene)
    if not value:
        return (line("{name}: passed over.", name=found.name),)
    same = value == find_value(scene.facts.assessment, found.number)
    template = "{name}: {value}, as last time." if same else "{name}: {value}."
    return (line(template, name=found.name, value=name_value(value)),)


STEPS: tuple[Step, ...] = (
    choose(
        "rating",
        f"Where are you now?\n{LEGEND}",
        options=SCALE,
        words="rating",
        optional=True,
        reads=read_rating,
        sorry="A number from 1 to 5, please, or its word, such as “mostly”.",
        keep=rate,
        draft=True,  # what is to be rated stays in sight
        buttons=list_ways,
    ),
    choose(
        "shows",
        shows_question,
        options=list_examples,
        words="shows",
        when=may_be_shown,
        reads=find_example,
        sorry="I did not find that among these. Tap one, or “None yet”.",
        keep=link,
        draft=True,
        buttons=list_further_ways,
    ),
    ask(
        "changed",
        changed_question,
        when=has_changed,
        optional=True,
        keep=explain,
        buttons=list_further_ways,
    ),
)

RATE = Flow(
    name="rate",
    modal=True,
    waits=timedelta(hours=1),
    steps=STEPS,
    heading=heading,
    ending=ending,
)
RATE_ONE = Flow(
    name="rate_one",
    modal=True,
    waits=timedelta(hours=1),
    steps=STEPS,
    heading=heading,
    ending=end_alone,
)
"""One competence by itself, from its own screen; no other follows."""
