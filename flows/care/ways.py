"""What can be done with the answer to words of acute distress; nothing of it asks anything."""

from typing import Final

from flows.care.answer import Words, answer, ask_country, read_code
from flows.effects import Advance, Effect, EndSilence, GiveBack, Listen, Show, Toast
from flows.events import Acted, Shown
from flows.facts import Confided
from flows.lines import line
from framework.model import Framework

Effects = tuple[Effect, ...]

GONE: Final = (Toast(line=line("That is no longer there.")),)
JUST_WRITE: Final[Words] = {
    "en": "Just write. It stays with this entry.",
    "de": "Schreiben Sie einfach. Es bleibt bei diesem Eintrag.",
    "fr": "Écrivez. Cela reste avec cette note.",
    "es": "Escribe. Queda con esta nota.",
    "pl": "Po prostu pisz. Zostanie przy tym wpisie.",
}
GIVEN_BACK: Final[Words] = {
    "en": "It is an entry like any other.",
    "de": "Es ist ein Eintrag wie jeder andere.",
    "fr": "C'est une note comme les autres.",
    "es": "Es una nota como las demás.",
    "pl": "To wpis jak każdy inny.",
}
VERBS: Final = frozenset(("write_more", "not_that", "numbers", "countries"))
"""Verbs after which what is typed still goes to the same entry."""


def write_more(facts: Confided, event: Acted, framework: Framework) -> Effects:
    if facts.state is None or not facts.apart:
        return GONE
    just_write = line(JUST_WRITE[read_code(event.version).language])
    return (Listen(run=facts.state.run), Toast(line=just_write))


def give_back(facts: Confided, event: Acted, framework: Framework) -> Effects:
    """It was something else: all is as if nobody had seen anything in it."""
    if facts.state is None or not facts.apart:
        return GONE
    told = line(GIVEN_BACK[read_code(event.version).language])
    return (GiveBack(run=facts.state.run), Show(run=facts.state.run, lines=(told,)))


def show_numbers(facts: Confided, event: Acted, framework: Framework) -> Effects:
    return (answer(_find_run(facts), read_code(event.version), facts.zone, facts.contact),)


def choose_country(facts: Confided, event: Acted, framework: Framework) -> Effects:
    return (ask_country(_find_run(facts), read_code(event.version)),)


def go_ahead(facts: Confided, event: Acted, framework: Framework) -> Effects:
    """After words in doubt: the question that comes next, as ever."""
    if facts.state is None:
        return GONE
    return (EndSilence(), Advance(run=facts.state.run, event=Shown(at=event.at)))


def _find_run(facts: Confided) -> int | None:
    return facts.state.run if facts.state else None
