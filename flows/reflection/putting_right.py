"""What is said of an entry and is no part of it: a correction of what was chosen, a question about
it, an objection. It is done, or its card is opened; none of it stands in the entry.

An open question hears of it through what it `reads`; what that cannot do, and what is said of an
entry that is over, comes here (`put_right`).
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final

from flows.abilities import find_code, find_named, search_abilities
from flows.calendar.series import to_local_date
from flows.choices import (
    MAX_ABILITIES_FOUND,
    OUTCOME,
    name_ability,
    offer_ability,
    tell_what,
)
from flows.effects import Advance, Again, Beside, DiscardRun, Effect, Show, StartFlow
from flows.events import Said, Shown
from flows.flow import Scene, State
from flows.lines import Line, Option, button, line, menu, option
from flows.naming import correct_name, name_instead
from flows.reflection.hours import ask_again
from flows.words.answers.afterthoughts import (
    asks_which,
    find_meant,
    read_rerating,
    refuses_note,
    wants_edit,
    wants_other,
)
from flows.words.answers.choosing import chooses_none, drops
from flows.words.answers.instead import Instead, read_instead
from flows.words.answers.outcomes import read_outcome, read_outcome_first
from flows.words.people.mentees import fit_mentees
from flows.words.people.who import read_belonging, read_called, read_whom, read_with
from flows.words.times.past import read_past_days
from framework.model import Ability, Framework

NEARBY: Final = timedelta(days=3)
"""How long after an entry its own days lie, where one is named instead of another."""
_WITH: Final = re.compile(
    r"^(?:with|about|on|mit|von|\u00fcber|avec|sur|con|sobre)\s+", re.IGNORECASE
)
_ARTICLE: Final = re.compile(r"^(?:the|der|den|dem|die|das|la|le|el)\s+", re.IGNORECASE)
NOT_A_NOTE: Final = (
    "Then it is no note: it lies in the bin for 30 days.",
    "What was it? A session is planned with words like “Anna Thursdays 15:00”, and /help says "
    "what else I understand.",
)
KEEP_NOTE: Final = "Keep the note"
HOW_TO_EDIT: Final = (
    "To change words of yours, edit your message here in the chat: the entry changes with it. Or "
    "tap Edit."
)
NO_ABILITY: Final = "It is about no ability yet."


# At an open question


def correct_entry(text: str, scene: Scene) -> tuple[Option, ...]:
    """What words put right of what was chosen before the open question: with whom it was, or the
    ability, which is chosen anew or opens the choice."""
    whom = correct_name(text, scene)
    if whom or not scene.state.told:
        return whom
    current = scene.state.value("ability")
    if not current:
        return ()
    found = find_instead(text, current, scene.framework)
    if found is None:
        return ()
    if len(found) == 1:
        return (offer_ability(*found).model_copy(update={"answers": "ability"}),)
    codes = ".".join(each.code for each in found[:MAX_ABILITIES_FOUND])
    opens = menu("other", "Something else…", f"found.{codes}" if found else "offers")
    return (opens.model_copy(update={"answers": "ability"}),)


def rate_or_correct(text: str, scene: Scene) -> tuple[Option, ...]:
    """What words make of "How did it go?", beside a rating and nothing more: a correction, or one
    behind which more is told."""
    corrected = correct_entry(text, scene)
    first = read_outcome_first(text) if not corrected else ""
    if not first:
        return corrected
    rated = (each for each in OUTCOME if each.label.plain().lower() == first)
    return tuple(each.model_copy(update={"keeps": True}) for each in rated)


def find_instead(text: str, current: str, framework: Framework) -> tuple[Ability, ...] | None:
    """The abilities that may be meant instead of the `current` one; none of them where it is only
    said that this is wrong; None where nothing is put right."""
    if wants_other(text):
        return ()
    coded = find_code(text, framework)
    if coded is not None:
        return (coded,)
    meant = find_meant(text)
    own = framework.find_ability(current)
    wrong = bool(meant.old) and own is not None and own in search_abilities(meant.old, framework)
    if not (meant.sure or wrong):
        return None
    for each in meant.new:
        named = find_named(each, framework)
        found = named.abilities or search_abilities(each, framework)
        if found:
            return found
    return () if wrong and (meant.sure or not meant.new) else None


def read_about(text: str, scene: Scene) -> tuple[Option, ...]:
    """What words make of a note that was just saved, where they are an answer to what stands below
    it: with whom it was, or which ability."""
    if asks_which(text):
        return (option("ability", "Which ability?"),)
    if chooses_none(text) or drops(text):
        return (option("done", "Just a note"),)
    whom = find_meant_instead(text, scene.facts.list_names())
    return correct_name(text, scene) or name_instead(whom or read_with(text))


def find_meant_instead(text: str, names: Sequence[str]) -> str:
    """The mentee whom words say it was, and no other: "it was not Milan but Sevgi", "it belongs
    to Sevgi"; "" where they say more, or name somebody who is not known."""
    belongs = _fit(read_belonging(text), names)
    if len(belongs) == 1:
        return belongs[0]
    put = read_instead(text)
    meant = _fit(put.new, names) if put is not None and _fit(put.old, names) else ()
    return meant[0] if len(meant) == 1 else ""


def _fit(typed: str, names: Sequence[str]) -> tuple[str, ...]:
    name = leave_with(typed)
    return fit_mentees(name, names) or fit_mentees(_ARTICLE.sub("", name), names)


# Beside it, and when it is over


def put_right(
    said: Said, state: State, names: Sequence[str], framework: Framework
) -> tuple[Effect, ...]:
    """What follows words that are about this entry and no part of it; nothing for most. `names`:
    the mentees who are known."""
    if not said.typed or state.status == "discarded":
        return ()
    if not state.told:
        return ask_again(said, state)
    if state.flow == "note" and refuses_note(said.typed):
        return _take_note_back(state)
    if wants_edit(said.typed):
        told = _tell(said, state, line(HOW_TO_EDIT))
        return (Beside(button=button("edit", "Edit", state.run)), *told)
    renamed = _rename(said, state, names) or _instead(said, state, names)
    if renamed:
        return renamed
    own = framework.find_ability(state.value("ability"))
    if asks_which(said.typed) and (own is not None or state.flow != "note"):
        scene = Scene(state, framework, said.at)
        return _tell(said, state, *_tell_which(scene, own))
    return _change(said, state, names, framework) if state.status != "open" else ()


def _tell_which(scene: Scene, own: Ability | None) -> Iterable[Line]:
    if own is not None:
        text = line("“{text}”", text=own.text)
        return (name_ability(scene.framework, own.code), text)
    return tell_what(scene.state, scene.framework) or (line(NO_ABILITY),)


def _take_note_back(state: State) -> tuple[Effect, ...]:
    buttons = (
        button("plan_session", "Plan a session"),
        button("todo", "Something to do"),
        button("put_back", KEEP_NOTE, state.run),
    )
    lines = tuple(map(line, NOT_A_NOTE))
    return (DiscardRun(run=state.run), Show(run=None, lines=lines, buttons=buttons))


def take_out(state: State) -> tuple[Effect, ...]:
    """Takes back what was said last in a note, and was none; with nothing else in it all of it."""
    if state.flow != "note" or not all(each.pieces for each in state.answers.values()):
        return ()
    if state.pieces > 1:
        return (Again(verb="undo", object=state.run, version=state.pieces),)
    return (DiscardRun(run=state.run), Beside(button=button("put_back", KEEP_NOTE, state.run)))


def _rename(said: Said, state: State, names: Sequence[str]) -> tuple[Effect, ...]:
    """The card that asks whether they are called so from now on, where nobody else is."""
    called = read_called(said.typed)
    if not called or not state.mentee or fit_mentees(called, names):
        return ()
    to = Said(at=said.at, text=called)
    return (StartFlow(flow="rename", mentee=state.mentee, said=to),)


def _instead(said: Said, state: State, names: Sequence[str]) -> tuple[Effect, ...]:
    """Its card, where it is not with whom it was filed, went otherwise, or not on that day. Who it
    was is asked, where that is not said."""
    put = read_instead(said.typed)
    if put is None:
        return ()
    if state.mentee and _fit(put.old, (state.mentee,)):
        new = leave_with(put.new)
        known = _fit(new, names)
        return _edit(said, state, "mentee", known[0] if len(known) == 1 else new)
    rated = _rate_instead(put, state)
    if rated:
        return _edit(said, state, "outcome", rated)
    day = _find_day(state)
    old, new_days = (read_past_days(each, day + NEARBY) for each in (put.old, put.new))
    same = day in old or any(each.weekday() == day.weekday() for each in old[:1])
    if not (same and new_days) or new_days[0] == day:
        return ()
    return _edit(said, state, "date", new_days[0].isoformat())


def _rate_instead(put: Instead, state: State) -> str:
    """How it went, where that is said instead of what the entry says."""
    old = read_outcome(put.old)
    return read_outcome(put.new) if old and old == state.value("outcome") else ""


def _find_day(state: State) -> date:
    """On which the session was, else on which it was told."""
    session = state.facts.session
    told = min(each.at for each in state.answers.values())
    return to_local_date(session.starts_at if session else told, state.facts.zone)


def leave_with(text: str) -> str:
    """A name without the word before it, where a name alone is not read."""
    return _WITH.sub("", text)


def put_named_right(
    said: Said, state: State, put: Instead, names: Sequence[str], framework: Framework
) -> tuple[Effect, ...]:
    """The same of an entry that the words name: it is of another ability, which has to be a code
    or to be said instead of its own, went otherwise, or is with somebody who is known; nothing
    where it may be told."""
    code = find_code(put.new, framework)
    found: tuple[Ability, ...] = (code,) if code is not None else ()
    if not found and put.old:
        words = f"not {put.old}, {put.new}"
        found = find_instead(words, state.value("ability"), framework) or ()
    if len(found) == 1:
        return _edit(said, state, "ability", found[0].code)
    rated = _rate_instead(put, state)
    if rated:
        return _edit(said, state, "outcome", rated)
    known = fit_mentees(leave_with(put.new), names)
    return _edit(said, state, "mentee", known[0]) if len(known) == 1 else ()


def _change(
    said: Said, state: State, names: Sequence[str], framework: Framework
) -> tuple[Effect, ...]:
    """The card of an entry that is over with what is put right, as if [Edit] had been tapped."""
    typed = said.typed
    called = fit_mentees(read_called(typed), names) if read_called(typed) else ()
    name = read_whom(typed, names) or "".join(called[:1]) or read_called(typed) or read_with(typed)
    name = name or "".join(_fit(read_belonging(typed), names)[:1])
    if name:
        return _edit(said, state, "mentee", name)
    rated = read_rerating(typed) if state.flow == "after_session" else ""
    if rated:
        return _edit(said, state, "outcome", rated)
    found = find_instead(typed, state.value("ability"), framework)
    if found is None:
        return ()
    if len(found) == 1:
        return _edit(said, state, "ability", found[0].code)
    return _edit(said, state, "ability", next(iter(find_meant(typed).new), "") if found else "")


def _edit(said: Said, state: State, choice: str, words: str) -> tuple[Effect, ...]:
    put = Said(at=said.at, text=words) if words else None
    return (StartFlow(flow="edit", entry=state.run, choice=choice, said=put),)


def _tell(said: Said, state: State, *these: Line) -> tuple[Effect, ...]:
    """Above the open question, which comes again, or alone."""
    if state.status == "open":
        return (Advance(run=state.run, event=Shown(at=said.at, notice=these)),)
    return (Show(run=None, lines=these),)
