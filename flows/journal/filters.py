"""What the journal is narrowed to: one screen with every filter, and a picker for each.

A filter that is set is taken away by the same button that sets it. Each tap leads to another lens,
and a lens to the list.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Final

from flows.calendar.day_names import SHORT_MONTHS
from flows.calendar.period import PERIODS, Period, find_start
from flows.calendar.series import to_local_date
from flows.choices import tell_areas
from flows.effects import Effect, Show, ShowJournal
from flows.events import Acted
from flows.facts import Filter, Nothing
from flows.journal.entry import GONE
from flows.lens import Lens
from flows.lines import Button, Line, Value, button, join, line, shorten
from framework.model import Framework

Effects = tuple[Effect, ...]

FACETS: Final = ("words", "mentee", "about", "period", "evidenced", "starred")
"""The filters there are; a button carries the place."""
WITHOUT: Final[Mapping[str, Mapping[str, object]]] = {
    "words": {"words": ""},
    "mentee": {"mentee": ""},
    "about": {"about": "", "abilities": ()},
    "period": {"since": None, "until": None},
    "evidenced": {"evidenced": False},
    "starred": {"starred": False},
}
"""A lens that a filter was taken away from."""
MARKS: Final = {"evidenced": "With evidence", "starred": "Starred"}
MAX_MENTEES_SHOWN: Final = 8
"""Mentees on one screen."""
SPANS: Final[Mapping[Period, str]] = {
    "month": "This month",
    "quarter": "Last 3 months",
    "year": "Last 12 months",
    "all": "All of it",
}


def cover(lens: Lens, framework: Framework) -> Lens:
    """The lens with the codes of the abilities that it is about, and what they are of: the
    framework that it has, else this one."""
    about = lens.about
    own = framework.of(lens.framework)
    covered = (
        each.code
        for each in own.abilities
        if about in (each.area, str(each.competence), each.code)
    )
    return lens.model_copy(
        update={"abilities": tuple(covered), "framework": own.id if about else ""}
    )


# In words


def tell_lens(lens: Lens, framework: Framework, at: datetime) -> Line:
    """ "Your journal · “silence” · with Anna · since 1 Sep"."""
    facets = _tell_facets(lens, framework, at)
    return join((line("Your journal"), *facets.values()), " · ")


def _tell_facets(lens: Lens, framework: Framework, at: datetime) -> Mapping[str, Line]:
    """The filters that are set, each in words."""
    told: dict[str, Line] = {}
    if lens.words:
        told["words"] = line("“{words}”", words=shorten(lens.words, 40))
    if lens.mentee:
        told["mentee"] = line("with {mentee}", mentee=lens.mentee)
    if lens.about:
        told["about"] = line(
            "{about}", about=_name_topic(lens.about, framework.of(lens.framework))
        )
    if lens.since or lens.until:
        told["period"] = _tell_period(lens.since, lens.until, at.year)
    if lens.evidenced:
        told["evidenced"] = line("with evidence")
    if lens.starred:
        told["starred"] = line("starred")
    return told


def _tell_period(since: date | None, until: date | None, year: int) -> Line:
    values: dict[str, Value] = {}
    if since and since == until:
        return line("on {day}", day=_name_day(since, year))
    if since:
        values["since"] = _name_day(since, year)
    if until:
        values["until"] = _name_day(until, year)
    return Line(template=" ".join(f"{key} {{{key}}}" for key in values), values=values)


def _name_day(day: date, year: int) -> str:
    later = "" if day.year == year else f" {day.year}"
    return f"{day.day} {SHORT_MONTHS[day.month - 1]}{later}"


def _name_topic(about: str, framework: Framework) -> str:
    """An area, a competence or an ability; as it was kept, if the framework has changed since."""
    areas = {each.code: each.name for each in framework.areas}
    competences = {str(each.number): each.name for each in framework.competences}
    abilities = {each.code: each.title for each in framework.abilities}
    return (areas | competences | abilities).get(about, about)


# One screen with all of them


def show_filters(facts: Filter, event: Acted, framework: Framework) -> Effects:
    lens, number = facts.lens, facts.number
    told = _tell_facets(lens, framework, event.at)
    lines = [line("Which entries shall I show?")]
    if told:
        lines = [tell_lens(lens, framework, event.at), line("Add to it, or tap ✕ to take away.")]
    buttons = []
    for place, facet in enumerate(FACETS):
        if facet in told:
            set_ = told[facet]
            label = Line(template="✕ " + set_.template, values=set_.values)
            away = Button(verb="widen", label=label, object=number, version=place)
            buttons.append(away)
        elif facet in MARKS:
            buttons.append(button("narrow", MARKS[facet], number, place))
    pickers = {"mentee": "Mentee", "about": "Ability", "period": "Period"}
    pick = [
        button(f"pick_{facet}", label, number)
        for facet, label in pickers.items()
        if facet not in told and (facet != "mentee" or facts.mentees)
    ]
    bin_ = (button("bin", "Bin"),) if facts.binned > 0 else ()
    back = button("journal", "Back", number)
    return (Show(run=None, lines=tuple(lines), buttons=(*pick, *buttons, *bin_, back)),)


def narrow(facts: Filter, event: Acted, framework: Framework) -> Effects:
    """By a mark, which needs no picker."""
    facet = _find_facet(event.version)
    return _look(facts, {facet: True}) if facet in MARKS else GONE


def widen(facts: Filter, event: Acted, framework: Framework) -> Effects:
    facet = _find_facet(event.version)
    return _look(facts, WITHOUT[facet]) if facet else GONE


def show_bin(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    return (ShowJournal(lens=Lens(binned=True)),)


def _find_facet(place: int) -> str:
    return FACETS[place] if 0 <= place < len(FACETS) else ""


def _look(facts: Filter, changes: Mapping[str, object]) -> Effects:
    """The list through the lens as it is now, with these changes."""
    return (ShowJournal(lens=facts.lens.model_copy(update=dict(changes))),)


def _ask(question: str, facts: Filter, buttons: Iterable[Button], *below: Line) -> Effects:
    back = button("filter", "Back", facts.number)
    return (Show(run=None, lines=(line(question), *below), buttons=(*buttons, back)),)


# Mentees


def pick_mentee(facts: Filter, event: Acted, framework: Framework) -> Effects:
    """The most recent first; `event.version` is the place of the first one on the screen."""
    first = event.version if 0 <= event.version < len(facts.mentees) else 0
    here = facts.mentees[first : first + MAX_MENTEES_SHOWN]
    names = [button("by_name", "{name}", facts.number, each.id, name=each.name) for each in here]
    if first + MAX_MENTEES_SHOWN < len(facts.mentees):
        names.append(button("pick_mentee", "More…", facts.number, first + MAX_MENTEES_SHOWN))
    return _ask("Entries with whom?", facts, names)


def choose_mentee(facts: Filter, event: Acted, framework: Framework) -> Effects:
    names = (each.name for each in facts.mentees if each.id == event.version)
    name = next(names, "")
    return _look(facts, {"mentee": name}) if name else GONE


# Areas, competences, abilities


def list_topics(framework: Framework) -> tuple[str, ...]:
    """All that an entry can be about, in an order that a button can count: areas, competences,
    abilities."""
    return (
        *(each.code for each in framework.areas),
        *(str(each.number) for each in framework.competences),
        *(each.code for each in framework.abilities),
    )


def find_topic(framework: Framework, place: int) -> str:
    """The topic at this place, counted from 1; "" at any other."""
    topics = list_topics(framework)
    return topics[place - 1] if 0 < place <= len(topics) else ""


def pick_topic(facts: Filter, event: Acted, framework: Framework) -> Effects:
    """From area to competence to ability; each can be had as a whole."""
    topics, number = list_topics(framework), facts.number

    def to(verb: str, topic: object, label: Line) -> Button:
        return Button(verb=verb, label=label, object=number, version=topics.index(str(topic)) + 1)

    topic = find_topic(framework, event.version)
    areas = {each.code: each for each in framework.areas}
    competences = {str(each.number): each for each in framework.competences}
    if topic in areas:
        inside = framework.competences_of(topic)
        buttons = (
            to("about", topic, line("All of {area}", area=areas[topic].name)),
            *(
                to("pick_about", each.number, line("{n} {name}", n=each.number, name=each.name))
                for each in inside
            ),
            button("pick_about", "Back", number),
        )
        return (Show(run=None, lines=(line("Entries on which competence?"),), buttons=buttons),)
    if topic in competences:
        competence = competences[topic]
        abilities = competence.abilities
        buttons = (
            to("about", topic, line("All {count} of them", count=len(abilities))),
            *(
                to("about", each.code, line("{name} {code}", name=each.label, code=each.code))
                for each in abilities
            ),
            to("pick_about", competence.area, line("Back")),
        )
        question = line("{name}: entries on which ability?", name=competence.name)
        return (Show(run=None, lines=(question,), buttons=buttons),)
    leads = (
        to("pick_about", each.code, line("{area}", area=each.name)) for each in areas.values()
    )
    return _ask("Entries on what?", facts, leads, tell_areas(framework))


def choose_topic(facts: Filter, event: Acted, framework: Framework) -> Effects:
    topic = find_topic(framework, event.version)
    return _look(facts, {"about": topic, "framework": framework.id}) if topic else GONE


# Periods


def pick_period(facts: Filter, event: Acted, framework: Framework) -> Effects:
    spans = [
        button("within", label, facts.number, PERIODS.index(period))
        for period, label in SPANS.items()
    ]
    return _ask("Entries from when?", facts, spans)


def choose_period(facts: Filter, event: Acted, framework: Framework) -> Effects:
    if not 0 <= event.version < len(PERIODS):
        return GONE
    start = find_start(PERIODS[event.version], event.at, facts.zone)
    since = to_local_date(start, facts.zone) if start else None
    return _look(facts, {"since": since, "until": None})
