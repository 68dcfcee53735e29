"""Every command, and every button that is no answer: verb -> the facts it needs, what it does.

An act is pure: `act(facts, event, framework) -> effects`. The worker reads the facts before, by
id and owner, and carries the effects out after, in the event's own transaction.
"""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from flows import deeds, requests, subject
from flows.care import ways
from flows.choices import offer_reminders
from flows.effects import (
    Advance,
    Again,
    CloseRun,
    DiscardRun,
    Effect,
    SendExport,
    Show,
    StartFlow,
    StopReminder,
    Toast,
)
from flows.events import Acted, Cancelled, Said, Shown, Skipped
from flows.facts import (
    Agenda,
    Binned,
    Confided,
    Everybody,
    Filter,
    JournalPage,
    LastChange,
    Mentees,
    Nothing,
    OneAssessment,
    OneCompetence,
    OneEntry,
    OneMedia,
    OneMentoring,
    OnePlan,
    OneRun,
    OneSession,
    Planned,
    Plans,
    Privacy,
    Records,
    SettingsView,
    Versions,
    Visit,
)
from flows.journal import bin as bin_
from flows.journal import changes, edit, entry, filters, page
from flows.lines import Model, button, line
from flows.plans import plan
from flows.progress import assess, competences, mentees, mentoring, next_steps, summary
from flows.reflection import hours, question, still, visit
from flows.saving import tell_over
from flows.sessions import agenda, no_show, told
from flows.settings import card, endings, forgetting
from flows.settings import mentees as known
from flows.settings.privacy import show_privacy
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
    "/mentees shows whom you meet; rename there, or put two together\n"
    "/reflect or /reflect Anna asks a question\n"
    "/note keeps a note\n"
    "/journal shows your entries, /journal silence those with that word; to change one, "
    "edit your message or press Edit\n"
    "/summary shows how far you have come\n"
    "/assess asks how you see yourself, about a minute an area\n"
    "/actions shows what you want to do\n"
    "/settings says what I send you and when, and changes it",
    "/skip passes a question over, /cancel stops, /undo takes back the last step.\n"
    "/privacy says what I keep, who can read it, and your rights. /export gives you everything as "
    "a file, /delete erases everything.",
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
    return (Advance(run=facts.state.run, event=Shown(at=event.at, wanted=True)),)


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
        over = tell_over(facts.state, "Discarded", "It no longer counts or shows.")
        return (discarded, Show(run=None, lines=(over,)))
    told = tell_over(facts.state, "Discarded", "It stays in the bin for 30 days.")
    undo = button("put_back", "Undo", facts.state.run)
    return (discarded, Show(run=None, lines=(told,), buttons=(undo,), stays=True))


def begin_new(facts: Visit, event: Acted, framework: Framework) -> Effects:
    """Another reflection; the one about nobody that is there already if it is not touched yet, as
    after the second tap of two. What waits about a mentee is not what is new. With a version it
    comes below what was read."""
    reflections = visit.find_reflections(facts.open)
    untouched = [each for each in reflections if not (each.pieces or each.mentee)]
    if untouched:
        shown = Shown(at=event.at, wanted=True)
        return (Advance(run=untouched[0].run, event=shown, apart=bool(event.version)),)
    return (StartFlow(flow=visit.REFLECTION, wanted=True, apart=bool(event.version)),)


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


F = TypeVar("F", bound=Model)


class Action(NamedTuple):
    """`needs` names the facts; `menu` is its line in the phone's command menu, if it has one;
    a `command` can be typed, any other verb is a button only. Where the button names a competence
    or an ability by its `codes`, it does nothing under another framework. One that may come
    `before_onboarding` does not lead a newcomer to the first screens."""

    needs: type[Model]
    act: Callable[[Model, Acted, Framework], Effects]
    command: bool
    menu: str
    codes: bool
    before_onboarding: bool


def action(
    needs: type[F],
    act: Callable[[F, Acted, Framework], Effects],
    *,
    command: bool = False,
    menu: str = "",
    codes: bool = False,
    before_onboarding: bool = False,
) -> Action:
    """A row of the table, in which `act` takes the facts that it `needs`: mypy sees to it here,
    since a table of many kinds of facts cannot. TypeError: it was given others."""

    def act_on(facts: Model, event: Acted, framework: Framework) -> Effects:
        if not isinstance(facts, needs):
            raise TypeError(f"{event.verb} needs {needs.__name__}, not {type(facts).__name__}")
        return act(facts, event, framework)

    return Action(needs, act_on, command, menu, codes, before_onboarding)


ACTIONS: dict[str, Action] = {
    "reflect": action(Visit, visit.reflect, command=True, menu="One question about a session"),
    "journal": action(JournalPage, page.show_journal, command=True, menu="Your entries"),
    "summary": action(Records, summary.show_summary, command=True, menu="How far you have come"),
    "sessions": action(Agenda, agenda.show_sessions, command=True, menu="Your sessions"),
    "mentees": action(Everybody, known.show_everybody, command=True, menu="Whom you meet"),
    "assess": action(OneAssessment, assess.assess, command=True, menu="How you see yourself"),
    "settings": action(
        SettingsView, card.show_card, command=True, menu="What I send you, and when"
    ),
    "help": action(
        Nothing, show_help, command=True, menu="What I understand", before_onboarding=True
    ),
    "start": action(Visit, visit.start, command=True, before_onboarding=True),
    "skip": action(Visit, skip, command=True),
    "cancel": action(Visit, cancel, command=True),
    "undo": action(LastChange, deeds.undo, command=True),
    "note": action(Nothing, note, command=True),
    "actions": action(Plans, plan.show_plans, command=True),
    "export": action(Nothing, export, command=True),
    "delete": action(Nothing, delete, command=True, before_onboarding=True),
    "granted": action(OneRun, requests.do_granted),
    "declined": action(Nothing, requests.do_declined),
    "was_note": action(OneRun, requests.keep_as_note),
    "privacy": action(Privacy, show_privacy, command=True, before_onboarding=True),
    "ability": action(Nothing, requests.tell_ability),
    "abilities": action(Nothing, requests.tell_about),
    "continue": action(OneRun, continue_),
    "ask_now": action(OneRun, question.ask_now),
    "keep": action(OneRun, keep),
    "discard": action(OneRun, discard),
    "new": action(Visit, begin_new),
    "keep_note": action(OneRun, keep_note),
    "write_more": action(Confided, ways.write_more),
    "not_that": action(Confided, ways.give_back),
    "numbers": action(Confided, ways.show_numbers),
    "countries": action(Confided, ways.choose_country),
    "go_ahead": action(Confided, ways.go_ahead),
    "undo_edit": action(LastChange, changes.undo_edit),
    "undo_choice": action(LastChange, changes.undo_choice),
    "before_edit": action(Versions, changes.show_versions),
    "newer": action(JournalPage, page.show_page),
    "filter": action(Filter, filters.show_filters),
    "narrow": action(Filter, filters.narrow),
    "widen": action(Filter, filters.widen),
    "pick_mentee": action(Filter, filters.pick_mentee),
    "by_name": action(Filter, filters.choose_mentee),
    "pick_about": action(Filter, filters.pick_topic, codes=True),
    "about": action(Filter, filters.choose_topic, codes=True),
    "pick_period": action(Filter, filters.pick_period),
    "within": action(Filter, filters.choose_period),
    "bin": action(Nothing, filters.show_bin),
    "open": action(OneEntry, entry.open_entry),
    "part": action(OneEntry, entry.turn_part),
    "star": action(OneEntry, entry.star),
    "unstar": action(OneEntry, entry.star),
    "private": action(OneEntry, entry.keep_private),
    "public": action(OneEntry, entry.keep_private),
    "put_back": action(OneEntry, entry.put_back),
    "ask_to_erase": action(OneEntry, bin_.ask_to_erase),
    "erase": action(OneEntry, bin_.erase),
    "taken_back": action(Binned, bin_.show_taken_back),
    "empty_bin": action(Filter, bin_.ask_to_empty),
    "erase_bin": action(Filter, bin_.erase_bin),
    "ask_to_erase_taken": action(Binned, bin_.ask_to_erase_taken_back),
    "erase_taken": action(Binned, bin_.erase_taken_back),
    "ask_to_erase_before": action(Versions, bin_.ask_to_erase_earlier),
    "erase_before": action(Versions, bin_.erase_earlier),
    "edit": action(OneEntry, edit.edit_entry),
    "delete_entry": action(OneEntry, edit.edit_entry),
    **dict.fromkeys(page.CHOOSING, action(JournalPage, page.show_to_choose)),
    "media": action(OneMedia, entry.send_media),
    "zone": action(Nothing, change_zone),
    "weekly": action(Nothing, change_weekly),
    "stop_weekly": action(Nothing, stop_weekly),
    "overview": action(Records, summary.show_overview),
    "periods": action(Records, summary.choose_period),
    "further": action(Records, summary.show_further),
    "picture": action(Records, summary.show_picture),
    "read_out": action(Records, summary.read_out),
    "digest": action(Nothing, summary.set_digest),
    "quotes": action(Nothing, summary.set_quotes),
    "competences": action(Records, competences.show_competences),
    "competence": action(OneCompetence, competences.show_competence, codes=True),
    "by_mentee": action(Mentees, mentees.show_mentees),
    "mentee": action(Mentees, mentees.open_mentee),
    "next_steps": action(Records, next_steps.show_steps),
    "reflect_on": action(Visit, next_steps.reflect_on, codes=True),
    "still": action(Visit, still.answer),
    "assess_on": action(OneAssessment, assess.go_on),
    "assess_pause": action(OneAssessment, assess.pause),
    "assess_later": action(Nothing, assess.put_off),
    "assess_every": action(Nothing, assess.set_rhythm),
    "rate": action(OneAssessment, assess.rate, codes=True),
    "examples": action(Nothing, assess.show_examples, codes=True),
    "mentoring": action(Everybody, known.show_mentoring),
    "ended": action(Everybody, known.show_ended),
    "so_far": action(OneMentoring, mentoring.show_so_far),
    "end_mentoring": action(OneMentoring, endings.ask_to_end),
    "end_it": action(OneMentoring, endings.end),
    "under_way": action(OneMentoring, endings.resume),
    "forget": action(OneMentoring, forgetting.ask_to_forget),
    "forget_it": action(OneMentoring, forgetting.forget),
    "rename": action(Everybody, known.begin("rename")),
    "merge": action(Everybody, known.begin("merge")),
    "split": action(Everybody, known.begin("split")),
    "unname": action(Everybody, known.undo),
    "session": action(OneSession, agenda.show_session),
    "plan_told": action(OneRun, told.plan_told),
    "was_answer": action(OneRun, hours.keep_as_answer),
    "plan_session": action(Nothing, agenda.plan_session),
    "unplan": action(Agenda, agenda.unplan),
    "just_note": action(OneRun, agenda.just_note),
    "add_to_entry": action(OneRun, agenda.add_to_entry),
    "calendar": action(Agenda, agenda.send_calendar),
    "move": action(OneSession, agenda.begin_flow("moving")),
    "no_show": action(OneSession, no_show.ask_no_show),
    "was_no_show": action(OneSession, no_show.note_no_show),
    "no_show_moved": action(OneSession, no_show.move_no_show),
    "skip_session": action(Planned, agenda.skip_session),
    "restore": action(Agenda, agenda.restore_session),
    "pause_series": action(OneSession, agenda.begin_flow("pausing")),
    "resume_series": action(Agenda, agenda.resume_series),
    "end_series": action(OneSession, agenda.ask_to_end),
    "end_now": action(Agenda, agenda.end_mentoring),
    "phase": action(OneSession, agenda.ask_phase),
    "phase_first": action(OneSession, agenda.set_phase("first")),
    "phase_under_way": action(OneSession, agenda.set_phase("under_way")),
    "phase_closing": action(OneSession, agenda.set_phase("closing")),
    "focus": action(OneSession, agenda.begin_flow("focus")),
    "watch": action(OneSession, agenda.begin_flow("focus", apart=True)),
    "rezone": action(Agenda, agenda.move_to_zone),
    "snooze": action(OneRun, question.snooze),
    "later": action(OneRun, question.ask_when),
    "not_met": action(OneRun, question.ask_what_happened),
    "moved": action(OneRun, question.move_session),
    "cancelled": action(OneRun, question.cancel_session),
    "not_yet": action(OneRun, question.set_aside),
    "not_about": action(OneRun, subject.part),
    "why": action(OneRun, question.tell_why),
    "reasons": action(OneRun, question.tell_reasons),
    "what": action(OneRun, question.tell_what_is_offered),
    "tell_on": action(OneRun, question.tell_on),
    "enough": action(OneRun, question.end_it),
    "more": action(OneRun, question.add_more),
    "catch_up": action(Visit, question.catch_up),
    "plan": action(OnePlan, plan.open_plan),
    "did": action(OnePlan, plan.finish),
    "drop": action(OnePlan, plan.drop),
    "put_off": action(OnePlan, plan.put_off),
    "keep_plan": action(OnePlan, plan.keep_plan),
    "will_do": action(OnePlan, plan.will_do),
    "why_plan": action(OnePlan, plan.tell_why),
    "replan": action(OnePlan, plan.begin_replan),
    "redate": action(OnePlan, plan.begin_redate),
    "todo": action(Nothing, plan.begin_todo),
    "coming": action(SettingsView, card.tell_coming),
    "shown": action(SettingsView, card.show_shown),
    "moment": action(Nothing, card.change_moment),
    "quiet": action(Nothing, card.change_quiet),
    "rehearsals": action(Nothing, card.set_rehearsals),
    "pace": action(Nothing, card.set_pace),
    "pause": action(Nothing, card.pause),
    "go_on": action(Nothing, card.go_on),
}
