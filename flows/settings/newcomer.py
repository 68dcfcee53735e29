"""What follows what somebody says before they have begun: the first screens, and nothing is lost.

A greeting is answered by them, a question by the explanation that they are; a plan is kept for the
card that comes as soon as the time is known. Only a story is an entry, as ever.
"""

import re
from datetime import datetime
from typing import Final

from flows.calendar.zones import find_zones
from flows.effects import Advance, Again, Effect, Hold, StartFlow
from flows.events import Pressed, Said, Shown
from flows.flow import State
from flows.lines import Line, line
from flows.sessions.several import is_plan, split_plans
from flows.words.answers.beginning import is_beginning
from flows.words.answers.courtesies import begins_with_greeting, read_courtesy
from flows.words.requests.requests import Request, read_request, tells_of_somebody, turns_to_bot
from flows.words.text import exceeds, flatten

ONBOARDING: Final = "onboarding"
UNBEGUN: Final = ("start", "zone")
"""Its questions that come before a session can be planned."""

HELLO: Final = line("Hello.")
LATER: Final = line("Two short questions first, and then that.")
LANGUAGES: Final = line("I write English. I read English, German, French, Spanish and Polish.")
UNREAD: Final = line(
    "I read English, German, French, Spanish and Polish. What you wrote is kept as a note, and "
    "nothing is planned."
)
FREE: Final = line("There is nothing to pay here.")

MAX_WORDS_GREETING: Final = 10
MAX_WORDS_NAME: Final = 3
MAX_WORDS_BEHIND: Final = 3
"""Words behind a plan that say where it is, or how often."""
MAX_CHARACTERS_ASKED: Final = 120

_LANGUAGE: Final = re.compile(
    r"\b(?:deutsch|german|english|englisch|anglais|ingles|angielsk\w*|francais|french|franzosisch|"
    r"espanol|spanish|spanisch|polsku|polski|polish|polnisch|nederlands|dutch|italiano|language|"
    r"sprache|langue|idioma|jezyk\w*|taal|lingua)\b"
)
_UNREAD: Final = re.compile(
    r"\b(?:lunedi|martedi|mercoledi|giovedi|venerdi|domani|oggi|ogni|vediamo|incontro|"
    r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|uur|zie|"
    r"(?:segunda|terca|quarta|quinta|sexta) ?-? ?feiras?|amanha|vejo|encontro|"
    r"(?:man|tis|tirs|ons|tors|fre|lor|son)dag\w*|pondeli|utery|ctvrtek|patek|"
    r"(?:luni|marti|miercuri|joi|vineri)|(?:hetfo|kedd|szerda|csutortok|pentek)\w*)\b"
)
"""Days and meetings in languages that are not read: of nothing else would so much be expected."""
_PRICE: Final = re.compile(
    r"\b(?:free|cost|costs|price|pay|kostenlos|kostet|gratis|gratuit|coute|payant|gratuito|cuesta|"
    r"darmowe|darmowy|kosztuje|za darmo)\b"
)


def greet(said: Said, here: datetime, state: State | None) -> tuple[Effect, ...]:
    """What follows; nothing where a story is told, or something was sent that is kept. `here` is
    the local time of the server's guess, `state` the first screens, where they are open."""
    if said.media is not None and said.media.kind == "sticker" and not said.text:
        return (Hold(said=said, label="Keep as a note"), _show(said, state))
    text = said.typed
    if not text or len(text) > MAX_CHARACTERS_ASKED:
        return ()
    plan = _find_plan(text, here)
    if plan and (state is None or state.facts.promised is None):
        return _keep_plan(said, plan, state)
    if "\n" in text:
        return ()
    if is_beginning(text):
        if state is not None and state.asked == "start":
            return (_press_start(said, state),)
        return (Hold(said=said), _show(said, state))
    request = read_request(text)
    place = _find_place(text, request, said.at)
    if place and (state is None or state.asked == "start"):
        return _keep_place(said, place, state)
    if read_courtesy(text) is not None:
        return (_show(said, state, HELLO, *_answer(text)),)
    if request is not None and request.kind == "delete":
        return (Hold(said=said), Again(verb="delete"))
    if request is not None or turns_to_bot(text):
        known = request is not None and request.kind in ("help", "begin", "privacy")
        told = _answer(text) or (() if known else (LATER,))
        return (Hold(said=said), _show(said, state, *told))
    if _is_question(text):
        return (Hold(said=said), _show(said, state, *_answer(text)))
    greets = begins_with_greeting(text)
    if greets and text.rstrip().endswith("?"):
        return (Hold(said=said), _show(said, state, *_answer(text)))
    if greets and not exceeds(text, MAX_WORDS_GREETING) and not tells_of_somebody(text):
        return (Hold(said=said), _show(said, state, HELLO))
    if _is_unread(text):
        return (StartFlow(flow="note", said=said), _show(said, state, UNREAD))
    if _may_be_name(text) and (state is None or state.asked == "start"):
        return (Hold(said=said, label="Keep as a note"), _show(said, state, HELLO))
    return ()


def _press_start(said: Said, state: State) -> Effect:
    """The same as its button."""
    return Advance(
        run=state.run, event=Pressed(at=said.at, run=state.run, step="start", option="start")
    )


def _find_plan(text: str, here: datetime) -> str:
    """The words that plan a session, without the few that may follow them: "… au café"."""
    words = text.split()
    behind = range(MAX_WORDS_BEHIND, 0, -1)
    beginnings = (text, *(" ".join(words[: len(words) - more]) for more in behind))
    if split_plans(text, here):
        return text
    return next((each for each in beginnings if is_plan(each, here)), "")


def _find_place(text: str, request: Request | None, at: datetime) -> str:
    """Where the words say that one is, in a sentence or in a name alone; an hour is no place."""
    there = request.place if request is not None and request.kind == "zone" else text
    told = not any(map(str.isdigit, there)) and len(find_zones(there, at, "UTC")) == 1
    return there if told else ""


def _keep_place(said: Said, place: str, state: State | None) -> tuple[Effect, ...]:
    """The first screens, which show the time there as soon as they ask for it."""
    promised = state.facts.promised if state is not None else None
    return (Hold(said=said), StartFlow(flow=ONBOARDING, place=place, promised=promised))


def _keep_plan(said: Said, plan: str, state: State | None) -> tuple[Effect, ...]:
    """The first screens, which show the plan once the time is known; where that is being asked,
    it is asked again."""
    begun = state is not None and state.asked == "zone"
    promised = said.model_copy(update={"text": plan})
    begins = StartFlow(
        flow=ONBOARDING,
        promised=promised,
        place=state.facts.place if state is not None else "",
        choice="start" if begun else "",
    )
    return (Hold(said=said), begins)


def _show(said: Said, state: State | None, *notice: Line) -> Effect:
    if state is not None:
        return Advance(run=state.run, event=Shown(at=said.at, notice=notice))
    return StartFlow(flow=ONBOARDING, once=True, notice=notice)


def _answer(text: str) -> tuple[Line, ...]:
    """What the first screen does not say by itself."""
    plain = flatten(text)
    if _is_foreign(plain) or _LANGUAGE.search(plain):
        return (LANGUAGES,)
    return (FREE,) if _PRICE.search(plain) else ()


def _is_foreign(plain: str) -> bool:
    """Whether they are written in other letters."""
    letters = [each for each in plain if each.isalpha()]
    return sum(not each.isascii() for each in letters) * 2 > len(letters)


def _is_unread(text: str) -> bool:
    plain = flatten(text)
    return _is_foreign(plain) or _UNREAD.search(plain) is not None


def _is_question(text: str) -> bool:
    """Whether it asks, and tells of nobody; "dit" is French for "said", and Dutch for "this"."""
    asks = text.rstrip().endswith(("?", "\u061f"))
    return asks and (bool(_answer(text)) or not tells_of_somebody(text))


def _may_be_name(text: str) -> bool:
    """One word, or a name: nobody begins a journal with that."""
    words = text.split()
    named = all(each[:1].isupper() for each in words) and not text.endswith((".", "!", "\u2026"))
    return len(words) == 1 or (named and len(words) <= MAX_WORDS_NAME)
