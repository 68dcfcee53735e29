"""What follows words that ask for something, and words that only greet or thank.

One that is sure gets its screen at once, with [It was a note]; one that is only likely gets a line
with one button. Nothing is changed by words alone: what would be changed or erased is asked on a
card. What was said is held, so that a note can be made of it a day later as well.
"""

import re
from collections.abc import Callable
from datetime import datetime
from math import ceil
from typing import Final

from flows.abilities import search_about
from flows.calendar.series import to_local_date
from flows.calendar.zones import find_zones
from flows.choices import name_ability
from flows.effects import Again, DiscardRun, Effect, Hold, Show, ShowJournal, StartFlow, Toast
from flows.events import Acted, Said
from flows.facts import Agenda, Known, Nothing, OneRun
from flows.lens import Lens
from flows.lines import button, line
from flows.settings.language import tell_language
from flows.settings.zone import STAY, UNKNOWN
from flows.words.answers.consent import refuses_asking
from flows.words.answers.instead import read_instead
from flows.words.errands.errands import read_errand
from flows.words.errands.silence import read_silence
from flows.words.people.mentees import find_mentioned, find_named, fit_mentees, mark_name
from flows.words.requests.deletions import read_when
from flows.words.requests.requests import (
    Request,
    read_day_written,
    read_followed,
    read_kept,
    read_request,
)
from flows.words.requests.topic_wishes import read_topic
from flows.words.requests.wishes_language import find_language
from flows.words.text import flatten
from flows.words.times.local_time import read_local_time
from flows.words.times.places import may_be_place
from flows.words.times.spans import find_words
from framework.model import Framework

Effects = tuple[Effect, ...]
Ask = Callable[[], Known]

REQUEST: Final = "request"
"""The runs that hold what was said; no flow has this name."""

SCREENS: Final = {
    **dict.fromkeys(("summary", "journal", "bin", "sessions", "settings", "help", "delete"), ""),
    **dict.fromkeys(("assess", "actions", "undo", "privacy", "pause", "mentees"), ""),
    "fewer": "settings",
    "begin": "start",
}
"""Requests that a command answers, by its name where that differs."""

OFFERS: Final = {
    "summary": ("Shall I show how far you have come?", "Summary"),
    "search": ("Shall I look for “{query}” in your journal?", "Search"),
    "journal": ("Shall I open your journal?", "Journal"),
    "bin": ("Shall I open the bin?", "Bin"),
    "sessions": (
        "Shall I show your sessions? To plan one, write it like this: “Anna Thursdays 15:00”.",
        "Sessions",
    ),
    "settings": ("Shall I show what I send you, and when?", "Settings"),
    "language": ("Shall I say which languages I read?", "Tell me"),
    "zone": ("Has your time zone changed?", "Change zone"),
    "help": ("Shall I say what I understand?", "Help"),
    "delete": ("Shall I show how to erase everything? Nothing is erased yet.", "Show me"),
    "export": ("Would you like a copy of everything?", "How to get it"),
    "ability": ("Shall I show what {code} says?", "Show it"),
    "assess": ("Shall I ask how you see yourself?", "Ask me"),
    "actions": ("Shall I show what you want to do?", "Show it"),
    "reflect": ("Shall I ask you a question about a session?", "Ask me"),
    "undo": ("Shall I take back your last step?", "Take it back"),
    "privacy": ("Would you like to know who can read what you write?", "Who can read it"),
    "fewer": (
        "Shall I write less often? Settings has “Once a week”, and a pause.",
        "Settings",
    ),
    "pause": ("Shall I be silent for a while?", "Pause"),
    "begin": ("Shall we begin?", "Begin"),
    "deletion": ("Shall I show the entries that it may be? Nothing is deleted yet.", "Show them"),
    "forget": (
        "Shall I show how to erase what is about one person? Nothing is erased yet.",
        "Show me",
    ),
    "mentees": ("Shall I show whom you meet?", "Mentees"),
    "rename": ("Shall one of your mentees be called “{to}” from now on?", "Rename"),
}
"""The line and the button of one that is only likely."""

EXPORT: Final = (
    "I can send you one file with everything you wrote (JSON, for other programs to read)."
)
NOT_ABOUT: Final = "I found no ability that is about that. Try a single word, like “listening”."
MOST_ABOUT: Final = 4
NO_PDF: Final = (
    "I make no PDF. What I can send is one file with everything you wrote (JSON, for other "
    "programs to read)."
)
PRINTED: Final = re.compile(
    r"\b(?:pdf|docx?|word|excel|xlsx?|print\w*|\w*druck\w*|imprim\w*|wydruk\w*|drukow\w*)\b"
)
"""What it is asked for as, where it is to be read on paper."""
UNERASED: Final = "Nothing is erased. /delete says what would go, and asks for that word."
CALLED: Final = "You have a mentee called {name} already. Nothing has changed."


GONE: Final = (Toast(line=line("That is no longer there.")),)
NO: Final = button("declined", "No")
ONE_BY_ONE: Final = "I take back one step at a time. “undo” takes back the one before."
LEFT: Final = "Nothing is taken back."
SEVERAL: Final = re.compile(
    r"\b(?:two|both|twice|three|times|all|everything|few|couple|[2-9]x?|steps|zwei\w*|beide\w*|"
    r"drei\w*|"
    r"alles|paar|deux|trois|tout|fois|dos|tres|todo|veces|dwa|dwie|trzy|razy|dwukrotnie|wszystko)"
    r"\b"
)
"""More than one step is to be taken back."""
SEND: Final = button("export", "Send the file", primary=True)
STAYS: Final = re.compile(
    r"\b(?:until|till?|bis|jusqu'\w+|hasta|do (?=\w+(?:u|y|a)\b)|(?:for|fur|pour|durante|na|"
    r"przez) "
    r"(?=.*\b(?:days?|weeks?|tage?n?|wochen?|jours?|semaines?|dias?|semanas?|dni|tydzien|"
    r"tygodni\w*)"
    r"\b))"
)
"""Somebody is somewhere for a while."""
LATER: Final = re.compile(
    r"\b(?:(?:from|ab|vom|a partir (?:de|du)|desde(?: el)?|od) (?!now|today|jetzt|sofort|heute|"
    r"maintenant|"
    r"aujourd|ahora|hoy|teraz|dzis|ayer|gestern|hier|yesterday|wczoraj|hace)\w|(?:am|im) in .* "
    r"(?:next "
    r"|tomorrow\b))"
)
"""Somebody is going to be somewhere."""
TRIP: Final = (
    "A time zone changes at once, and I keep no dates for a trip. Write “I'm in {place}” when you "
    "are there, and again when you are back. “No messages until Friday” keeps me silent meanwhile."
)
MAX_LETTER: Final = 0x10000


def answer_request(said: Said, here: datetime, ask: Ask, told: tuple[int, ...]) -> Effects:
    """What follows words that ask for something; nothing if they may be a story."""
    silent = read_silence(said.typed, here.date())
    if silent is not None:
        return (Hold(said=said), StartFlow(flow="pause", held=True, draft=silent.isoformat()))
    followed = read_followed(said.typed)
    if _is_known(followed, ask):
        so_far = find_named(followed, ask().mentees)[0]
        return (Hold(said=said), Again(verb="so_far", version=mark_name(so_far)))
    topic = read_topic(said.typed)
    if topic is not None and topic.asked and topic.named:
        return (Hold(said=said), Again(verb="abilities", words=said.typed))
    kept = _show_kept(said, ask)
    if kept is not None:
        return (Hold(said=said), ShowJournal(lens=kept))
    request = read_request(said.typed)
    if refuses_asking(said.typed):  # who wants to be asked nothing is asked no question
        request = Request("fewer", sure=False)
    if request is None:
        return ()
    granted = grant(request, said, ask)
    if not granted:
        return ()
    if request.sure or (request.kind == "summary" and _is_known(request.who, ask)):
        return (Hold(said=said), *granted)
    text, label = OFFERS[request.kind]
    values = {name: value for name, value in request._asdict().items() if isinstance(value, str)}
    way = button("granted", label, primary=True)
    ways = (way, NO) if request.kind == "undo" else (way,)
    return (
        Hold(said=said, label="Keep as a note", ways=ways),
        Show(run=None, lines=(line(text, **values),)),
    )


def answer_time(said: Said, here: datetime, ask: Ask, told: tuple[int, ...]) -> Effects:
    """What follows where somebody says what time it is there: the zones where it is."""
    clock = read_local_time(said.typed, asked=False)
    if not clock or not find_zones(clock, said.at, ask().agenda.zone):
        return ()
    return (Hold(said=said), StartFlow(flow="zone", said=Said(at=said.at, text=clock)))


def grant(request: Request, said: Said, ask: Ask) -> Effects:
    """The screen that is asked for; nothing where its object is not there, so that the words mean
    something else."""
    match request.kind:
        case "undo" if SEVERAL.search(flatten(said.typed)):
            return (Show(run=None, lines=(line(ONE_BY_ONE),), stays=True), Again(verb="undo"))
        case "search":
            return (ShowJournal(lens=Lens(words=_find_query(request.query, ask))),)
        case "zone":
            return _open_zone(request.place, said, ask)
        case "ability":
            number, letter = request.code[:-1].strip(), request.code[-1].lower()
            return (Again(verb="ability", object=int(number), version=ord(letter)),)
        case "language":
            return tell_language(find_language(said.typed))
        case "reflect":
            named = _find_mentee(request.who, said, ask)
            return (Again(verb="reflect", words=named),)
        case "export":
            told = NO_PDF if PRINTED.search(flatten(said.typed)) else EXPORT
            return (Show(run=None, lines=(line(told),), buttons=(SEND,)),)
        case "forget":
            named = _find_mentee(request.who, said, ask)
            return (Again(verb="forget", version=mark_name(named)),) if named else ()
        case "rename":
            return _rename(request, said, ask)
        case "erasure":
            return (Show(run=None, lines=(line(UNERASED),)),)
        case "deletion":
            return _choose_entry(request, said, ask)
        case "summary":
            named = _find_summed(request, said, ask)
            if named:
                return (Again(verb="so_far", version=mark_name(named)),)
            return (Again(verb="summary", words=_find_period(said)),)
        case kind:
            return (Again(verb=SCREENS[kind] or kind),)


def _find_period(said: Said) -> str:
    """The words that name a stretch of time, wherever they end the sentence."""
    typed = said.typed.rstrip(" ?!.")
    ends = (typed.rsplit(" ", cut)[0] for cut in (0, 1))  # "was habe ich im Mai gemacht"
    return next((found for each in ends if (found := find_words(each, said.at.date()))), "")


def _find_summed(request: Request, said: Said, ask: Ask) -> str:
    """The mentee whose part of the summary is wanted; nobody where it is the whole of it."""
    return "" if request.sure else _find_mentee(request.who, said, ask)


def _show_kept(said: Said, ask: Ask) -> Lens | None:
    """What there is of a mentee, where the words, all of them, ask for it."""
    day = read_day_written(said.typed)
    days = read_when(day, to_local_date(said.at, ask().agenda.zone)) if day else None
    if days is not None:
        return Lens(since=days[0], until=days[1])
    kept = read_kept(said.typed)
    if kept is None:
        return None
    forms = (kept.who, kept.who.removesuffix("s"))  # "toms notes"
    named = next((found for each in forms if (found := find_named(each, ask().mentees))), ())
    if not named:
        return None
    span = read_when(kept.when, to_local_date(said.at, ask().agenda.zone)) if kept.when else None
    since, until = span or (None, None)
    return Lens(mentee=named[0], since=since, until=until)


def _is_known(who: str, ask: Ask) -> bool:
    return bool(who and find_named(who, ask().mentees))


def _choose_entry(request: Request, said: Said, ask: Ask) -> Effects:
    """The entries that may be meant, of which one can go; nothing where the day lies ahead."""
    topic = request.query
    named = _find_mentee(topic, said, ask) if topic else ""
    today = to_local_date(said.at, ask().agenda.zone)
    span = read_when(request.when, today)
    if request.when and span is None:
        return ()
    first, last = span or (None, None)
    lens = Lens(words="" if named else topic, mentee=named, since=first, until=last)
    return (ShowJournal(lens=lens, verb="delete_last" if request.newest else "delete_one"),)


def _rename(request: Request, said: Said, ask: Ask) -> Effects:
    """The card that asks whether somebody is called so from now on; nothing where nobody has the
    first name. Who has the second already needs none."""
    known = ask().mentees
    others = tuple(each for each in known if each not in fit_mentees(request.to, known))
    named = find_named(request.who, known)
    if not named and not request.sure and read_instead(said.text) is not None:
        return ()  # "not 180 but 160": something else is put right
    named = named or find_mentioned(said.text, others)
    if not named or named[0] == request.to:
        here = fit_mentees(request.to, known)
        return (Show(run=None, lines=(line(CALLED, name=here[0]),)),) if here else ()
    to = Said(at=said.at, text=request.to)
    return (StartFlow(flow="rename", mentee=named[0], said=to),)


def _open_zone(place: str, said: Said, ask: Ask) -> Effects:
    """The card that asks whether the time there is theirs, and what time it is where the place is
    not known; what is no name of a place is none."""
    if not place:
        return (StartFlow(flow="zone"),)
    zones = find_zones(place, said.at, ask().agenda.zone)
    if zones and LATER.search(flatten(said.typed)):
        return (Show(run=None, lines=(line(TRIP, place=place),)),)
    if not zones:
        unknown = StartFlow(flow="zone", draft=f"{UNKNOWN}:{place}")
        return (unknown,) if may_be_place(place) else ()
    if len(zones) == 1 and STAYS.search(flatten(said.typed)):
        return (StartFlow(flow="zone", draft=f"{STAY}:{zones[0]}"),)
    return (StartFlow(flow="zone", said=Said(at=said.at, text=place)),)


def _find_query(typed: str, ask: Ask) -> str:
    """What to look for; of a mentee the name as it is kept."""
    known = fit_mentees(typed, ask().mentees)
    return known[0] if known else typed


def _find_mentee(typed: str, said: Said, ask: Ask) -> str:
    """The mentee who is meant: by the name, or by "her" if one is named beside it; else nobody."""
    known = ask().mentees
    named = find_named(typed, known) or find_mentioned(said.text, known)
    return named[0] if named else ""


# The buttons


def do_granted(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    """What was only likely is what was meant."""
    state = facts.state
    said = state.refused if state is not None and state.flow == REQUEST else None
    if state is None or said is None:
        return GONE
    request = read_request(said.typed)
    if refuses_asking(said.typed):
        request = Request("fewer")
    if request is None:
        errand = read_errand(said.typed, said.at.replace(tzinfo=None))
        return (StartFlow(flow="todo", said=said),) if errand.bound else GONE
    if request.kind == "undo":
        return (Again(verb="undo", version=ceil(said.at.timestamp())),)
    known = Known(mentees=state.facts.mentees, agenda=Agenda(zone=state.facts.zone))
    return grant(request, said, lambda: known) or GONE


def do_declined(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    """What was offered is not wanted, and what was said was no note."""
    return (Show(run=None, lines=(line(LEFT),)),)


def keep_as_note(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    """What was taken for a request was a note, with the time at which it was said; once."""
    state = facts.state
    if state is None or state.flow != REQUEST or state.refused is None:
        return GONE
    if state.status == "discarded":
        return (Toast(line=line("That is a note already.")),)
    return (DiscardRun(run=state.run), StartFlow(flow="note", said=state.refused))


# What is only told


def tell_ability(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    """The standard's own words, under our name for them; the button or word has its number and
    letter."""
    code = f"{event.object}{chr(event.version)}" if 0 < event.version < MAX_LETTER else ""
    ability = framework.find_ability(code)
    if ability is None:
        codes = [each.code for each in framework.abilities]
        told = "I know no {code}. They go from {first} to {last}."
        text = line(told, code=code, first=codes[0], last=codes[-1])
        return (Show(run=None, lines=(text,)),)
    words = line("“{text}”", text=ability.text)
    return (Show(run=None, lines=(name_ability(framework, code), words)),)


def tell_about(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    """The abilities that are about what the words want, each with a button that tells it."""
    topic = read_topic(event.words)
    found = search_about(topic, framework)[:MOST_ABOUT] if topic is not None else ()
    if not found:
        return (Show(run=None, lines=(line(NOT_ABOUT),)),)
    names = tuple(name_ability(framework, each.code) for each in found)
    ways = (
        button("ability", "{title}", each.competence, ord(each.code[-1]), title=each.title)
        for each in found
    )
    return (Show(run=None, lines=names, buttons=tuple(ways)),)
