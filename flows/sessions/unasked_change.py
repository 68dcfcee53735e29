"""Words that nobody asked for, and that change what is planned."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from flows.calendar.series import to_local_date
from flows.effects import Again, Effect, Hold, StartFlow
from flows.events import Said
from flows.facts import Known
from flows.flow import State
from flows.sessions.again import begin_again
from flows.sessions.also import call_off_too
from flows.sessions.finding import list_questions, propose
from flows.sessions.leading import lead_on
from flows.sessions.planning import find_planned
from flows.sessions.proposal import Proposal
from flows.words.answers.choosing import chooses_none
from flows.words.answers.consent import leave_none_out
from flows.words.answers.corrections import Wanted, find_wanted
from flows.words.changes.change import Change
from flows.words.changes.changes import may_change, read_change
from flows.words.changes.onset import read_onset
from flows.words.clauses import join, split
from flows.words.errands.silence import read_silence
from flows.words.people.mentees import mark_name
from flows.words.plans.meeting import Meeting, read_meeting
from flows.words.plans.too import find_too
from flows.words.requests.summaries import find_so_far, find_summed
from flows.words.senses import MAX_CHARACTERS_READ

_NUMBER: Final = re.compile(r"[0-9]")


def change_unasked(
    said: Said, here: datetime, ask: Callable[[], Known], told: tuple[int, ...]
) -> tuple[Effect, ...]:
    """Words that change what is planned go to the card that says so; nothing, if they change
    nothing. That it was no session is said to the one question that waits as its button says it,
    where it is said of nobody."""
    if read_silence(said.typed, here.date()) is not None:
        return ()  # "pause till Friday" is said to the bot
    again = begin_again(said, here, ask, told)
    if again:
        return again
    wanted, changes = _read_wanted(said.typed, here), may_change(said.typed)
    swapped = _swap_hours(said.typed, here)
    clause = join(split(said.typed))
    added = find_too(said.typed)
    later = read_onset(said.typed, here, here.date()) is not None
    if (
        not (wanted or changes or added or later or swapped)
        or find_summed(clause)
        or find_so_far(clause)
    ):
        return ()  # "résumé" changes nothing
    known = ask()
    change = read_change(swapped, here, known.names) if swapped else None
    if change is None and (changes or wanted):
        change = _read_change(said.typed, here, known.names)
    if wanted and not (change and change.kind == "cancel"):  # "no session on Thursday" is not it
        change = _put_right(wanted, known.shown, here) or change
    if later:
        change = _put_off(said.typed, known.shown, here) or change
    if change is None:
        also = call_off_too(added, known, here, said.at) if added else None
        return (_propose(also, said, told),) if also else ()
    questions = list_questions(known.open)
    if change.is_of_nobody and len(questions) == 1:
        return (Again(verb="not_met", object=questions[0].run),)
    if change.is_of_nobody and not questions and "?" not in said.typed:
        change = _name_shown(change, known)
    return settle(change, known, said, here, told)


def settle(
    change: Change, known: Known, said: Said, here: datetime, told: tuple[int, ...]
) -> tuple[Effect, ...]:
    """The card of a change, or of that which it comes to; nothing where it can mean no session."""
    over = [each for each in change.names if each in known.ended]
    if change.kind == "resume" and over:
        return (Hold(said=said), Again(verb="end_mentoring", version=mark_name(over[0])))
    proposal = propose(change, known, said.at)
    if proposal is None:
        return ()
    if proposal.kind == "end" and proposal.problem == "nothing":
        return (Hold(said=said), Again(verb="end_mentoring", version=mark_name(change.names[0])))
    led = lead_on(proposal, said, told, here, known.agenda.zone)
    return (led or _propose(proposal, said, told),)


def _read_change(text: str, here: datetime, known: Sequence[str]) -> Change | None:
    """What they change; "none, he did not come" is said where it is asked which ability it was,
    and "neither, Ben is on Friday instead" where it is asked whom an entry is about."""
    change = read_change(text, here, known)
    head, _, rest = text.partition(",")
    rest = rest.strip() if chooses_none(head) else leave_none_out(text)
    if change is not None or rest == text or not rest:
        return change
    change = read_change(rest, here, known)
    return change if change is not None and (change.kind == "missed" or change.is_sure) else None


def _swap_hours(text: str, here: datetime) -> str:
    """ "Nadia tonight at 18h, not 17h" with a word for it that is known; nothing in others."""
    wanted = find_wanted(text) if len(text) <= MAX_CHARACTERS_READ else ()
    hours = (each for each in wanted if _NUMBER.search(each.old) and _says_hour(each, here))
    return next((f"{each.new} instead of {each.old}" for each in hours), "")


def _says_hour(wanted: Wanted, here: datetime) -> bool:
    """Whether there is an hour, and a day or somebody beside it."""
    found = read_meeting(wanted.new, here).meetings
    return any(each.wall and (each.day or each.name) for each in found)


def _name_shown(change: Change, known: Known) -> Change:
    """The same of the session that the last card is about, where something was told of it."""
    shown = known.shown
    session = shown.facts.session if shown is not None and shown.status == "open" else None
    if session is None:
        return change
    day = to_local_date(session.starts_at, known.agenda.zone)
    return change._replace(names=(session.mentee,), days=(day,))


def _propose(proposal: Proposal, said: Said, told: tuple[int, ...]) -> StartFlow:
    draft = proposal.seal()
    return StartFlow(flow="changing", said=said, waiting=told, held=True, draft=draft)


def _read_wanted(text: str, here: datetime) -> str:
    """The day or the hour that words would rather have: "rather 18:30"; nothing in others. What
    it is not must be one too: "today not a word from him" is a story."""
    wanted = find_wanted(text) if len(text) <= MAX_CHARACTERS_READ else ()
    found = (each.new for each in wanted if not each.old or _says_when(each.old, here))
    return next((each for each in found if read_meeting(each, here).sure), "")


def _says_when(text: str, here: datetime) -> bool:
    return any(each.day or each.wall or each.every for each in read_meeting(text, here).meetings)


def _put_off(text: str, shown: State | None, here: datetime) -> Change | None:
    """What puts off the first of what was planned on the last card of all."""
    draft = find_planned(shown.value("plan")) if shown and shown.status == "done" else None
    onset = read_onset(text, here, draft.day) if draft and draft.day else None
    if draft is None or onset is None or (draft.repeats and onset.wall):
        return None
    if draft.repeats:
        return Change("pause", (draft.mentee,), until=onset.day)
    days = (draft.day,) if draft.day else ()
    return Change("move", (draft.mentee,), days, to=(Meeting(day=onset.day, wall=onset.wall),))


def _put_right(wanted: str, shown: State | None, here: datetime) -> Change | None:
    """What changes what was planned or moved on the last card of all, where that is meant."""
    if shown is None or shown.status != "done":
        return None
    draft = find_planned(shown.value("plan") or shown.value("to"))
    if draft is None or draft.day is None:
        return None
    found = read_meeting(wanted, here, last=draft.wall, known=(draft.mentee,)).meetings
    to = tuple(e for e in found if e.name in ("", draft.mentee) and (e.day or e.wall))
    if not to:
        return None
    if draft.repeats and any(each.day and each.every == 0 for each in to):
        return None  # of a series, a date is one session
    if draft.repeats:
        return Change("shift", (draft.mentee,), to=to)
    return Change("move", (draft.mentee,), (draft.day,), to=to)
