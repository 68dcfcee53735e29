"""Who an entry is with: who is offered, and what is made of the words that answer.

A mentee who is known is found in the words; a new name is taken as it is; what may be either is
asked, and a sentence stays with the entry.
"""

from flows.flow import MENTEES_OFFERED, Naming, Scene
from flows.lines import Option, line, option
from flows.paging import CHOICES_A_PAGE
from flows.words.people.mentees import fit_mentees
from flows.words.people.who import Who, is_nobody, read_called, read_who, read_whom
from flows.words.spelling import write_name

WITH_WHOM = "With whom?"
TAP_OR_TYPE = "Tap or type. A nickname is enough."


def offer_mentees(scene: Scene) -> tuple[Option, ...]:
    """The most recent ones, and first whom the story names; nobody else with whom it is over."""
    named, over = scene.state.named, scene.facts.ended
    names = tuple(each for each in scene.facts.mentees if each not in over)
    first = (named,) if named else names if len(names) == 1 else ()
    offered = tuple(dict.fromkeys((*first, *names)))[:MENTEES_OFFERED]
    return tuple(
        option(f"m{each}", line("{name}", name=name), name, primary=name in first)
        for each, name in enumerate(offered)
    )


def read_name(text: str, scene: Scene) -> Naming:
    """What words that were typed at "With whom?" make of the question."""
    if is_nobody(text):
        return Naming((option("skip", "Skip"),))
    who = read_who(text, scene.facts.list_names())
    if who.sentence or not who.name:
        return Naming(_offer_remark(who), remark=True)
    if len(who.known) == 1:
        return Naming((_call(who.known[0]),), sure=True)
    if who.known or len(who.near) > 1:
        those = who.known or who.near
        few = tuple(_call(name, f"k{each}") for each, name in enumerate(those[:CHOICES_A_PAGE]))
        new = () if who.known else (_call_new(who.name, "new", "Someone else"),)
        return Naming((*few, *new), line("Who of them is {name}?", name=who.name))
    if who.near:
        [name] = who.near
        asked = line("You wrote {typed}. Is this {name}?", typed=who.name, name=name)
        other = _call_new(who.name, "new", "Someone else")
        return Naming((_call(name, "yes", "Yes"), other), asked)
    return Naming((_call_new(who.name),))


def correct_name(text: str, scene: Scene) -> tuple[Option, ...]:
    """Whom words name that were typed at another question, once something was told; nobody where
    they say more."""
    known = scene.facts.list_names()
    name = read_whom(text, known) if scene.state.told else ""
    return name_instead(name or _find_called(text, scene))


def name_instead(name: str) -> tuple[Option, ...]:
    """This one as the answer to "With whom?", whatever else is asked."""
    return (_call(name).model_copy(update={"answers": "mentee"}),) if name else ()


def _find_called(text: str, scene: Scene) -> str:
    """Whom they call by the name that others have in their list; of an entry with nobody also
    somebody new."""
    called = read_called(text) if scene.state.told else ""
    found = fit_mentees(called, scene.facts.list_names()) if called else ()
    if len(found) == 1:
        return found[0]
    return write_name(called) if called and not scene.state.mentee else ""


def _offer_remark(who: Who) -> tuple[Option, ...]:
    """Few words may be what somebody is called all the same."""
    return (_call(who.name, "called", "It is a name"),) if who.may_be_name else ()


def _call(name: str, key: str = "typed", label: str = "{name}") -> Option:
    return option(key, line(label, name=name) if "{" in label else label, name)


def _call_new(name: str, *label: str) -> Option:
    return _call(write_name(name), *label)
