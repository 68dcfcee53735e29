"""The choices that several conversations offer: an ability, a mentee, and what is said of both."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from flows.abilities import (
    find_asked,
    find_coded,
    find_named,
    find_shown,
    is_looked_for,
    search_abilities,
    search_about,
)
from flows.calendar.day_names import DAYS, name_day, tell_time
from flows.calendar.series import to_local_date
from flows.effects import Effect, StartFlow
from flows.events import Beginning
from flows.flow import Scene, State
from flows.lines import (
    MAX_LABEL,
    Button,
    Line,
    Option,
    button,
    join,
    line,
    menu,
    option,
    shorten,
    shorten_apart,
)
from flows.naming import correct_name
from flows.subject import is_late
from flows.views import EntryOutcome
from flows.words.answers.afterthoughts import find_meant
from flows.words.answers.choosing import chooses_none
from flows.words.answers.listing import asks_for_all
from flows.words.people.mentees import find_mentioned
from flows.words.requests.topic_wishes import read_bare_topic, read_topic
from flows.words.text import fold
from flows.words.times.days import read_days
from framework.coverage import Offer, offer_abilities
from framework.model import Ability, Area, Competence, Framework

MAX_OTHERS_OFFERED = 4
MAX_DAY_LENGTH = MAX_LABEL - len("It belongs to ")
NOTHING_TOLD: Mapping[int, str] = {}
NAMELESS = line("no name yet")
NONE_OF_THESE = "None of these"
ALL = menu("areas", "Something else…")
"""The way to every ability."""
NOT_FOUND = "I found no ability for “{words}”. It stands in your entry now."
MAX_FOUND_SHOWN = 3
MAX_ABILITIES_FOUND = 8
"""Abilities that typed words may lead to; more would be no choice."""
OUTCOME = (
    option(EntryOutcome.MISSED.value, "Missed it"),
    option(EntryOutcome.PARTLY.value, "Partly"),
    option(EntryOutcome.WELL.value, "Well"),
)


def offered_abilities(scene: Scene) -> tuple[Option, ...]:
    """Three offers, and a way through areas and competences to every other ability."""
    return _browse(scene, [each.ability for each in find_offers(scene)])


def other_abilities(scene: Scene) -> tuple[Option, ...]:
    """Four offers beside the ability that the entry is about and those passed over before, and the
    way to every other."""
    own = scene.state.value("ability")
    passed = {each.ability for each in find_offers(scene)}
    hidden = scene.facts.situation.hidden | {own}
    if own not in passed:
        hidden |= passed  # all of them were looked at, and none was it
    situation = scene.facts.situation.model_copy(update={"hidden": hidden, "focus": ""})
    offers = offer_abilities(scene.framework, scene.facts.history, situation, MAX_OTHERS_OFFERED)
    return _browse(scene, [each.ability for each in offers if each.ability != own], own)


def _browse(scene: Scene, offers: Iterable[str], own: str = "") -> tuple[Option, ...]:
    """`own`: the ability that is chosen already, and is not there a second time."""
    framework = scene.framework
    areas = {each.code for each in framework.areas}
    competences = {str(each.number) for each in framework.competences}
    # A menu that is not of this framework was opened in an earlier one: it leads to the offers.
    match scene.state.menu.partition("."):
        case "found", _, codes:
            found = filter(None, map(framework.find_ability, codes.split(".")))
            return (*map(offer_ability, found), ALL)
        case "areas", _, _:
            return (*map(_open_area, framework.areas), menu("offers", "Back"))
        case "area", _, code if code in areas:
            names = map(_open_competence, framework.competences_of(code))
            return (*names, menu("areas", "Back"))
        case "competence", _, number if number in competences:
            competence = framework.competence(int(number))
            abilities = (offer_ability(each) for each in competence.abilities if each.code != own)
            return (*abilities, menu(f"area.{competence.area}", "Back"))
    return (
        *(offer_ability(framework.ability(each)) for each in offers),
        ALL,
    )


def read_abilities(text: str, scene: Scene) -> tuple[Option, ...]:
    """Abilities whose code or words were typed; the list of all if that is asked for."""
    framework = scene.framework
    asked = find_asked(text, framework)
    if asked:
        return _list_found(asked)
    if asks_for_all(text):
        return (ALL,)
    named, wanted = find_named(text, framework), fold(text.strip())
    found = named.abilities if named.sure else search_abilities(text, framework)
    within = (each for each in framework.abilities if wanted in fold(f"{each.label} {each.text}"))
    return tuple(
        map(offer_ability, (found or named.abilities or tuple(within))[:MAX_ABILITIES_FOUND])
    )


def choose_by_words(text: str, scene: Scene) -> tuple[Option, ...]:
    """What words name at "Which one was it?": the ability whose code or label was typed, the one
    that is shown of which they say a word, or those of which a few words are said, to choose from,
    or whom it was with; none where they go on with the story. A question chooses nothing. Before
    anything was told only a code or a whole label is no story."""
    if chooses_none(text):
        return (option("skip", NONE_OF_THESE),)
    whom = correct_name(text, scene)
    if whom:
        return whom
    framework, told = scene.framework, scene.state.told
    asked = find_asked(text, framework)
    if asked:
        return _list_found(asked)
    named = find_named(text, framework)
    if named.abilities and named.sure:
        return _list_named(named.abilities)
    topic = read_topic(text)
    if topic is not None and topic.asked:
        return _list_found(search_about(topic, framework))
    bare = read_bare_topic(text) if told else None
    if bare is not None:
        return _list_found(search_about(bare, framework))
    coded = find_coded(text, framework) if told else None
    if coded is not None:
        return _list_named((coded,))
    if not told:
        return ()
    put = find_meant(text)  # "change the ability to 6a"
    meant = find_named(put.new[0], framework) if put.sure and len(put.new) == 1 else named
    if meant.abilities and meant.sure:
        return _list_named(meant.abilities)
    if asks_for_all(text):
        return (ALL,)
    shown = (framework.find_ability(each.key) for each in scene.state.options)
    fits = find_shown(text, filter(None, shown))
    if fits is not None:
        return (offer_ability(fits),)
    if named.abilities:
        return _list_named(named.abilities)
    found = search_abilities(text, framework)
    if not found and topic is not None:
        found = search_about(topic, framework)
    return _list_found(found) if found else ()


def tell_missed(text: str, scene: Scene) -> Line | None:
    """What is said of a word that was looked for in vain, and is part of the entry; None of what
    is told, of a day, or of somebody."""
    today = to_local_date(scene.at, scene.facts.zone)
    who = find_mentioned(text, scene.facts.list_names())
    missed = scene.state.told and is_looked_for(text) and not who and not read_days(text, today)
    return line(NOT_FOUND, words=text) if missed else None


def tell_asked(scene: Scene) -> tuple[Line, ...]:
    """What the abilities are that were asked about."""
    state, refused = scene.state, scene.state.refused
    asked = refused is not None and "?" in refused.typed and state.asked == "ability"
    return tell_what(state, scene.framework) if asked and not state.menu else ()


def _list_named(named: Sequence[Ability]) -> tuple[Option, ...]:
    return (offer_ability(named[0]),) if len(named) == 1 else _list_found(named)


def _list_found(found: Sequence[Ability]) -> tuple[Option, ...]:
    """The first that were found, and the ways on."""
    shown = map(offer_ability, found[:MAX_FOUND_SHOWN])
    return (*shown, ALL, option("skip", NONE_OF_THESE))


def list_helps(scene: Scene) -> tuple[Button, ...]:
    """What stands below the abilities once something was told: what they are, or, where words were
    looked for, that these were part of the story."""
    state = scene.state
    if not state.told:
        return ()
    if state.refused is not None:
        return (button("tell_on", "Add to the entry", state.run),)
    shown = [each for each in state.options if scene.framework.find_ability(each.key)]
    if state.menu not in ("", "offers") or not shown:
        return ()
    asks = "What is this?" if len(shown) == 1 else "What do these mean?"
    return (button("what", asks, state.run),)


def tell_what(state: State, framework: Framework) -> tuple[Line, ...]:
    """The standard's own words of each ability that is shown."""
    shown = (framework.find_ability(each.key) for each in state.options)
    return tuple(
        line("{ability}: “{text}”", ability=each.title, text=each.text) for each in shown if each
    )


def tell_single(scene: Scene) -> tuple[Line, ...]:
    """What the ability is that is shown alone, since it was asked about."""
    shown = [each for each in scene.state.options if scene.framework.find_ability(each.key)]
    alone = len(shown) == 1 and not scene.state.menu
    return tell_what(scene.state, scene.framework) if alone else ()


def tell_browsed(scene: Scene) -> tuple[Line, ...]:
    """What stands above the areas, and above the competences of one: their names alone say little
    to whoever does not know the standard."""
    ways = [each.key.partition(".")[0] for each in scene.state.options]
    if ways.count("area") > 1:
        return (tell_areas(scene.framework),)
    if ways.count("competence") > 1:
        return (line("Tap one: its abilities come next."),)
    return ()


def tell_areas(framework: Framework) -> Line:
    """Each area with its title in the standard, letter for letter."""
    told = "{name}: {title}"
    return join(line(told, name=each.name, title=each.title) for each in framework.areas)


def find_offers(scene: Scene) -> tuple[Offer, ...]:
    return offer_abilities(scene.framework, scene.facts.history, scene.facts.situation)


def list_reasons(scene: Scene) -> tuple[Line, ...]:
    """Why each ability is offered."""
    return tuple(
        Line(
            template="{ability}: " + each.reason.template,
            values={
                **each.reason.values,
                "ability": scene.framework.ability(each.ability).title,
            },
        )
        for each in find_offers(scene)
    )


def _open_area(area: Area) -> Option:
    return menu(f"area.{area.code}", line("{area}", area=area.name))


def _open_competence(competence: Competence) -> Option:
    name = line("{number} {name}", number=competence.number, name=competence.name)
    return menu(f"competence.{competence.number}", name)


def offer_ability(ability: Ability) -> Option:
    label = line("{label} {code}", label=ability.label, code=ability.code)
    return option(ability.code, label)


def name_ability(framework: Framework, code: str) -> Line:
    """An ability by label, code and competence, since several read alike."""
    ability = framework.ability(code)
    competence = framework.competence(ability.competence)
    return line(
        "{label} ({code}) · competence {number}, {name}",
        label=ability.label,
        code=ability.code,
        number=competence.number,
        name=competence.name,
    )


def name_entry(scene: Scene, key: str) -> Line:
    """ "Saved · Thu 26 Nov · Anna · Open questions (7b)", by what is known so far; `key` is the
    step whose words began the entry."""
    written = scene.state.answers[key].at
    values: dict[str, str | int | datetime] = {"day": written}
    template = "Saved · {day}"
    session = scene.facts.session
    if session is not None and is_late(scene.state, written):
        values |= {"day": session.starts_at, "written": written}
        template += ", written {written}"
    if mentee := scene.state.mentee:
        template, values["mentee"] = template + " · {mentee}", mentee
    if ability := find_ability(scene):
        template, values["ability"] = template + " · {ability}", ability.title
    return Line(template=template, values=values)


def name_rated(scene: Scene, key: str) -> Line:
    """The entry with how it went, however that was said."""
    named = name_entry(scene, key)
    outcome = next((each for each in OUTCOME if each.key == scene.state.value("outcome")), None)
    if outcome is None:
        return named
    values = {**named.values, "outcome": outcome.label.plain().lower()}
    return Line(template=named.template + " · {outcome}", values=values)


def find_ability(scene: Scene) -> Ability | None:
    """The ability that was chosen, unless the framework has changed since."""
    return scene.framework.find_ability(scene.state.value("ability"))


def offer_reminders(facts: Beginning) -> tuple[Effect, ...]:
    """What is asked once after an entry: when the question is welcome, or, where no session is
    planned, whether it may come every week."""
    if facts.session is not None and facts.rhythm is not None and not facts.rhythm.moment:
        return (StartFlow(flow="moment", once=True, idle=True),)
    if facts.session is None and not facts.series:
        return (StartFlow(flow="weekly", once=True, idle=True),)
    return ()


def name_states(
    states: Sequence[State], framework: Framework, told: Mapping[int, str] = NOTHING_TOLD
) -> tuple[str, ...]:
    """Conversations, each by a name that no other has: as `name_state` calls it, with the day and
    hour of its session, or at which it was begun, where that is needed; then by its first words,
    which `told` gives by run, or a number. Nobody can choose between two buttons that read
    alike."""
    plain = [name_state(each, framework) for each in states]
    names = [
        _tell_begun(state, name) if name == NAMELESS or plain.count(name) > 1 else name.plain()
        for state, name in zip(states, plain, strict=True)
    ]
    names = [
        f"{name.split()[0]} “{told[state.run]}”"
        if names.count(name) > 1 and told.get(state.run)
        else name
        for state, name in zip(states, names, strict=True)
    ]
    names = list(shorten_apart(names, MAX_LABEL))
    return tuple(
        f"{each} ({names[: place + 1].count(each)})" if names.count(each) > 1 else each
        for place, each in enumerate(names)
    )


def name_older(state: State, at: datetime) -> str:
    """By the day that it is of: "Thursday", "12 Nov"; today by whom it is about, or its hour."""
    zone, session = state.facts.zone, state.facts.session
    begun = session.starts_at if session else _find_begun(state) or at
    on, today = to_local_date(begun, zone), to_local_date(at, zone)
    if on == today:
        return shorten(state.about, MAX_DAY_LENGTH) or tell_time(begun, zone)
    if (today - on).days >= len(DAYS):
        return name_day(on, on).partition(" ")[2]
    return DAYS[on.weekday()]


def name_state(state: State, framework: Framework) -> Line:
    """An open conversation by its mentee, if need be by the story's own words, or its ability."""
    if state.about:
        return line("{name}", name=state.about)
    own = framework.of(state.facts.framework)
    ability = own.find_ability(state.value("ability"))
    return line("{name}", name=ability.title) if ability else NAMELESS


def _find_begun(state: State) -> datetime | None:
    first = min((each.at for each in state.answers.values()), default=None)
    return first or state.begun_at


def _tell_begun(state: State, name: Line) -> str:
    """Whose it is, and when its session was, or its first words were said: "Anna 25 Nov 11:05",
    "Wed 25 Nov 11:05"."""
    session = state.facts.session
    begun = session.starts_at if session else _find_begun(state)
    if begun is None:
        return name.plain()
    on = to_local_date(begun, state.facts.zone)
    day = name_day(on, on)
    if name != NAMELESS:
        day = f"{name.plain()} {day.partition(' ')[2]}"
    return f"{day} {tell_time(begun, state.facts.zone)}"


def keep_here(_value: str, _scene: Scene) -> Effect | None:
    """The choice steers the conversation and is no answer of its own."""
    return None
