"""What can be done with the answer to words of acute distress; nothing of it asks anything."""

from typing import Final

from flows.care.answer import answer, ask_country, read_code, tell_given_back
from flows.care.wording import JUST_WRITE
from flows.effects import Advance, Effect, EndSilence, GiveBack, Listen, Toast
from flows.events import Acted, Shown
from flows.facts import Confided
from flows.lines import line
from framework.model import Framework

Effects = tuple[Effect, ...]

GONE: Final = (Toast(line=line("That is no longer there.")),)
VERBS: Final = frozenset(("write_more", "not_that", "numbers", "countries"))
"""Verbs after which what is typed still goes to the same entry."""


def write_more(facts: Confided, event: Acted, framework: Framework) -> Effects:
    if facts.state is None or not facts.apart:
        return GONE
    just_write = line(JUST_WRITE[read_code(event.version).language])
    return (Listen(run=facts.state.run, code=event.version), Toast(line=just_write))


def give_back(facts: Confided, event: Acted, framework: Framework) -> Effects:
    """It was something else: all is as if nobody had seen anything in it."""
    if facts.state is None or not facts.apart:
        return GONE
    run = facts.state.run
    return (GiveBack(run=run), tell_given_back(run, read_code(event.version)))


def show_numbers(facts: Confided, event: Acted, framework: Framework) -> Effects:
    """Of another country as well; what is written next is answered with those."""
    run, code = _find_run(facts), read_code(event.version)
    listen = Listen(run=run or 0, code=event.version)
    return (listen, answer(run, code, facts.zone, facts.contact))


def choose_country(facts: Confided, event: Acted, framework: Framework) -> Effects:
    return (ask_country(_find_run(facts), read_code(event.version)),)


def go_ahead(facts: Confided, event: Acted, framework: Framework) -> Effects:
    """After words in doubt: the question that comes next, as ever."""
    if facts.state is None:
        return GONE
    return (EndSilence(), Advance(run=facts.state.run, event=Shown(at=event.at)))


def _find_run(facts: Confided) -> int | None:
    return facts.state.run if facts.state else None
