"""Every command, and every button that is no answer: verb -> the facts it needs, what it does.

An act is pure: `act(facts, event, framework) -> effects`. The worker reads the facts before, by
id and owner, and carries the effects out after, in the event's own transaction.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from flows.choices import offer_reminders
from flows.effects import (
    Advance,
    Again,
    CloseRun,
    DiscardRun,
    Effect,
    SendExport,
    SendMedia,
    Show,
    StartFlow,
    StopReminder,
    TakeBack,
    Toast,
)
from flows.events import Acted, Cancelled, Said, Shown, Skipped, TakenBack
from flows.facts import (
    Agenda,
    Filter,
    JournalPage,
    LastChange,
    Mentees,
    Nothing,
    OneAssessment,
    OneCompetence,
    OneEntry,
    OneMedia,
    OnePlan,
    OneRun,
    OneSession,
    Plans,
    Records,
    Settings,
    Versions,
    Visit,
)
from flows.journal import changes, edit, entry, filters, page
from flows.lines import button, line
from flows.plans import plan
from flows.progress import assess, competences, mentees, next_steps, summary
from flows.reflection import question, still, visit
from flows.sessions import agenda
from flows.settings import card
from framework.model import Framework

Effects = tuple[Effect, ...]

GONE = (Toast(line=line("That is no longer there.")),)
ELSEWHERE = (
    Toast(line=line("That button is from another framework. /summary shows where you stand now.")),
)

HELP = (
    "I ask one short question after a session, and keep what you answer.",
    "Just write or talk to me at any time: it is saved at once.\n"
    "/sessions plans when you meet whom; or just write “Anna Thursdays 15:00”\n"
    "/reflect or /reflect Anna asks a question\n"
    "/note keeps a note\n"
    "/journal shows your entries, /journal silence those with that word; to change one, "
    "edit your message or press Edit\n"
    "/summary shows how far you have come\n"
    "/assess asks how you see yourself, about a minute an area\n"
    "/actions shows what you want to do\n"
    "/settings says what I send you and when, and changes it",
    "/skip passes a question over, /cancel stops, /undo takes back the last step.\n"
    "/export gives you everything as a file, /delete erases everything.",
)


def say(text: str) -> Effects:
    return (Show(run=None, lines=(line(text),)),)


# The open conversation


def skip(facts: Visit, event: Acted, framework: Framework) -> Effects:
    if not facts.open:
        return (*say("There is no question to skip. /reflect asks one."), *keep_words(event))
    return (Advance(run=facts.open[0].run, event=Skipped(at=event.at)), *keep_words(event))


def cancel(facts: Visit, event: Acted, framework: Framework) -> Effects:
    if not facts.open:
        nothing = say("Nothing is open. What you wrote before is in your /journal.")
        return (*nothing, *keep_words(event))
    return (Advance(run=facts.open[0].run, event=Cancelled(at=event.at)), *keep_words(event))


def continue_(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    if facts.state is None or facts.state.status != "open":
        return GONE
    return (Advance(run=facts.state.run, event=Shown(at=event.at)),)


def keep(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    if facts.state is None or facts.state.status != "open":
        return GONE
    kept = say("Kept as it is. It is in your /journal.")
    return (CloseRun(run=facts.state.run), *kept, *offer_reminders(facts.state.facts))


def discard(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    if facts.state is None or facts.state.status == "discarded":
        return GONE
    discarded = DiscardRun(run=facts.state.run)
    if not facts.state.told:
        return (discarded, *say("Discarded. It no longer counts or shows."))
    told = line("Discarded. It stays in the bin for 30 days.")
    undo = button("put_back", "Undo", facts.state.run)
    return (discarded, Show(run=None, lines=(told,), buttons=(undo,)))


def begin_new(facts: Visit, event: Acted, framework: Framework) -> Effects:
    """Another reflection; the one that is there already if nobody has touched it yet, as after
    the second tap of two."""
    untouched = [each for each in visit.find_reflections(facts.open) if not each.pieces]
    if untouched:
        return (Advance(run=untouched[0].run, event=Shown(at=event.at)),)
    return (StartFlow(flow=visit.REFLECTION),)


# Words


def note(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    return keep_words(event) or (StartFlow(flow="note"),)


def keep_words(event: Acted) -> Effects:
    """What was written behind a command that takes no words is a note: nothing is dropped."""
    if not event.words:
        return ()
    said = Said(at=event.at, text=event.words, message=event.message)
    return (StartFlow(flow="note", said=said),)


def keep_note(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    """What no setting could read becomes a note after all; the setting is asked for again."""
    if facts.state is None or facts.state.status != "open" or facts.state.refused is None:
        return GONE
    again = Advance(run=facts.state.run, event=Shown(at=event.at))
    return (again, StartFlow(flow="note", said=facts.state.refused))


def undo(facts: LastChange, event: Acted, framework: Framework) -> Effects:
    """Take back the youngest change; from a button only the one that was seen on its card."""
    if not facts.answer:
        return say("There is nothing to take back from the last 24 hours.")
    if event.object and event.version != facts.pieces:
        return (Toast(line=line("That is taken back already, or has moved on.")),)
    taken = TakeBack(answer=facts.answer, edit=facts.edit)
    if facts.edit is not None or facts.step == "date":  # no conversation asks for a date
        return (taken, changes.tell_back(facts))
    return (taken, Advance(run=facts.run, event=TakenBack(at=event.at, step=facts.step)))


# The journal


def send_media(facts: OneMedia, event: Acted, framework: Framework) -> Effects:
    return GONE if facts.kept is None else (SendMedia(media=facts.kept.media),)


# Settings and the rest


def change_zone(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    return (StartFlow(flow="zone"),)


def change_weekly(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    return (StartFlow(flow="weekly"),)


def stop_weekly(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    stopped = line("I do not ask every week any more.")
    return (StopReminder(), Again(verb="coming", notice=(stopped,)))


def export(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    return (SendExport(),)


def delete(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    return (StartFlow(flow="delete"),)


def show_help(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    return (Show(run=None, lines=tuple(line(text) for text in HELP)),)


class Action(NamedTuple):
    """`needs` names the facts; `menu` is its line in the phone's command menu, if it has one;
    a `command` can be typed, any other verb is a button only. Where the button names a competence
    or an ability by its `codes`, it does nothing under another framework. An `unsettled` one does
    not lead a newcomer to the first screens."""

    needs: type[Any]
    act: Callable[[Any, Acted, Framework], Effects]
    command: bool = False
    menu: str = ""
    codes: bool = False
    unsettled: bool = False


ACTIONS: dict[str, Action] = {
    "reflect": Action(Visit, visit.reflect, True, "One question about a session"),
    "journal": Action(JournalPage, page.show_journal, True, "Your entries"),
    "summary": Action(Records, summary.show_summary, True, "How far you have come"),
    "sessions": Action(Agenda, agenda.show_sessions, True, "Your sessions"),
    "assess": Action(OneAssessment, assess.assess, True, "How you see yourself"),
    "settings": Action(Settings, card.show_card, True, "What I send you, and when"),
    "help": Action(Nothing, show_help, True, "What I understand", unsettled=True),
    "start": Action(Visit, visit.start, True, unsettled=True),
    "skip": Action(Visit, skip, True),
    "cancel": Action(Visit, cancel, True),
    "undo": Action(LastChange, undo, True),
    "note": Action(Nothing, note, True),
    "actions": Action(Plans, plan.show_plans, True),
    "export": Action(Nothing, export, True),
    "delete": Action(Nothing, delete, True, unsettled=True),
    "continue": Action(OneRun, continue_),
    "keep": Action(OneRun, keep),
    "discard": Action(OneRun, discard),
    "new": Action(Visit, begin_new),
    "keep_note": Action(OneRun, keep_note),
    "undo_edit": Action(LastChange, changes.undo_edit),
    "undo_choice": Action(LastChange, changes.undo_choice),
    "before_edit": Action(Versions, changes.show_versions),
    "newer": Action(JournalPage, page.show_page),
    "filter": Action(Filter, filters.show_filters),
    "narrow": Action(Filter, filters.narrow),
    "widen": Action(Filter, filters.widen),
    "pick_mentee": Action(Filter, filters.pick_mentee),
    "by_name": Action(Filter, filters.choose_mentee),
    "pick_about": Action(Filter, filters.pick_topic, codes=True),
    "about": Action(Filter, filters.choose_topic, codes=True),
    "pick_period": Action(Filter, filters.pick_period),
    "within": Action(Filter, filters.choose_period),
    "bin": Action(Nothing, filters.show_bin),
    "open": Action(OneEntry, entry.open_entry),
    "part": Action(OneEntry, entry.turn_part),
    "star": Action(OneEntry, entry.star),
    "unstar": Action(OneEntry, entry.star),
    "private": Action(OneEntry, entry.keep_private),
    "public": Action(OneEntry, entry.keep_private),
    "put_back": Action(OneEntry, entry.put_back),
    "edit": Action(OneEntry, edit.edit_entry),
    "media": Action(OneMedia, send_media),
    "zone": Action(Nothing, change_zone),
    "weekly": Action(Nothing, change_weekly),
    "stop_weekly": Action(Nothing, stop_weekly),
    "overview": Action(Records, summary.show_overview),
    "periods": Action(Nothing, summary.choose_period),
    "picture": Action(Records, summary.show_picture),
    "digest": Action(Nothing, summary.set_digest),
    "quotes": Action(Nothing, summary.set_quotes),
    "competences": Action(Records, competences.show_competences),
    "competence": Action(OneCompetence, competences.show_competence, codes=True),
    "by_mentee": Action(Mentees, mentees.show_mentees),
    "mentee": Action(Mentees, mentees.open_mentee),
    "next_steps": Action(Records, next_steps.show_steps),
    "reflect_on": Action(Visit, next_steps.reflect_on, codes=True),
    "still": Action(Visit, still.answer),
    "assess_on": Action(OneAssessment, assess.go_on),
    "assess_pause": Action(OneAssessment, assess.pause),
    "assess_later": Action(Nothing, assess.put_off),
    "assess_every": Action(Nothing, assess.set_rhythm),
    "rate": Action(OneAssessment, assess.rate, codes=True),
    "examples": Action(Nothing, assess.show_examples, codes=True),
    "session": Action(OneSession, agenda.show_session),
    "plan_session": Action(Nothing, agenda.plan_session),
    "unplan": Action(Agenda, agenda.unplan),
    "just_note": Action(OneRun, agenda.just_note),
    "calendar": Action(Agenda, agenda.send_calendar),
    "move": Action(OneSession, agenda.begin_flow("moving")),
    "skip_session": Action(Agenda, agenda.skip_session),
    "restore": Action(Agenda, agenda.restore_session),
    "pause_series": Action(OneSession, agenda.begin_flow("pausing")),
    "resume_series": Action(Agenda, agenda.resume_series),
    "end_series": Action(OneSession, agenda.ask_to_end),
    "end_now": Action(Agenda, agenda.end_mentoring),
    "phase": Action(OneSession, agenda.ask_phase),
    "phase_first": Action(OneSession, agenda.set_phase("first")),
    "phase_under_way": Action(OneSession, agenda.set_phase("under_way")),
    "phase_closing": Action(OneSession, agenda.set_phase("closing")),
    "focus": Action(OneSession, agenda.begin_flow("focus")),
    "rezone": Action(Agenda, agenda.move_to_zone),
    "snooze": Action(OneRun, question.snooze),
    "not_met": Action(OneRun, question.ask_what_happened),
    "moved": Action(OneRun, question.move_session),
    "cancelled": Action(OneRun, question.cancel_session),
    "not_yet": Action(OneRun, question.set_aside),
    "why": Action(OneRun, question.tell_why),
    "reasons": Action(OneRun, question.tell_reasons),
    "enough": Action(OneRun, question.end_it),
    "more": Action(OneRun, question.add_more),
    "catch_up": Action(Visit, question.catch_up),
    "plan": Action(OnePlan, plan.open_plan),
    "did": Action(OnePlan, plan.finish),
    "drop": Action(OnePlan, plan.drop),
    "put_off": Action(OnePlan, plan.put_off),
    "keep_plan": Action(OnePlan, plan.keep_plan),
    "will_do": Action(OnePlan, plan.will_do),
    "why_plan": Action(OnePlan, plan.tell_why),
    "replan": Action(OnePlan, plan.begin_replan),
    "redate": Action(OnePlan, plan.begin_redate),
    "todo": Action(Nothing, plan.begin_todo),
    "coming": Action(Settings, card.tell_coming),
    "shown": Action(Settings, card.show_shown),
    "moment": Action(Nothing, card.change_moment),
    "quiet": Action(Nothing, card.change_quiet),
    "rehearsals": Action(Nothing, card.set_rehearsals),
    "pace": Action(Nothing, card.set_pace),
    "pause": Action(Nothing, card.pause),
    "go_on": Action(Nothing, card.go_on),
}
