"""Planning sessions: a mentor's words become a card, and the card becomes a series.

Nothing is planned before it was seen: the card says how the words were understood, and where a
mentor goes by several zones it shows the first session once more in the words of their own phone,
so that a wrong one is noticed at once. Whatever is typed while the card is open changes it.
"""

from datetime import timedelta
from zlib import crc32
from zoneinfo import ZoneInfo

from flows.calendar.series import Rule
from flows.effects import Effect
from flows.flow import MENTEES_OFFERED, Ending, Flow, Scene, Step, choose
from flows.lines import Button, Line, Option, button, line, menu
from flows.sessions.beside_yes import agree_beside
from flows.sessions.draft import Draft, Missing, merge, merge_kept, unseal
from flows.sessions.held import offer_note
from flows.sessions.instead import ask_instead, offer_instead
from flows.sessions.month import find_page
from flows.sessions.nearest import find_nearest
from flows.sessions.no_show import NOTHING_NEW, end_instead
from flows.sessions.parts import (
    ask_part,
    choose_draft,
    find_ahead,
    find_zone,
    list_changes,
    offer_part,
    open_draft,
    tell_here,
)
from flows.sessions.plan_card import (
    SAVE,
    lead_back,
    list_further,
    offer_cancel,
    offer_card,
    offer_often,
    show_card,
)
from flows.sessions.promise import tell_planned
from flows.sessions.reading import find_meetings
from flows.sessions.several import read_either, read_several, split_plans
from flows.sessions.together import end_together, make_plan, offer_all
from flows.sessions.twice import find_twice, tell_there
from flows.sessions.unplanned import (
    begin_with,
    find_later,
    go_on,
    line_up,
    tell_later,
)
from flows.sessions.which import choose_reading
from flows.sessions.whom import ask_whom, offer_whom, read_whom
from flows.words.answers.choosing import leave_article_out
from flows.words.answers.consent import agrees_to_all, is_consent, is_refusal
from flows.words.answers.corrections import list_corrected
from flows.words.changes.onset import read_onset
from flows.words.changes.other_day import OtherDay, read_other_day
from flows.words.people.mentees import near_mentees
from flows.words.plans.meeting import Meeting

EXAMPLE = "“Anna Thursdays 15:00”"
SORRY = {
    "": f"I did not understand that. Try {EXAMPLE}.",
    "nonsense": f"I did not find a day and a time in that. Try {EXAMPLE}.",
    "past": "That is over already. Try “tomorrow 9:00”, or a day that is still to come.",
    "place": "I do not know the time there. Tell me the hour that it is where you are.",
    "far": "That is more than two years ahead. Try a day that is nearer: “3 December 15:00”.",
}
LATER = "One of its days can be moved once it is saved. Save it, then say that once more."
OTHERWISE: tuple[Missing, ...] = ("day", "time")
"""What may be changed of what is planned already."""


# What is known


def find_draft(scene: Scene) -> Draft:
    """The draft as it is; where its name may be that of somebody who is known, it asks that."""
    draft = unseal(scene.state.menu) if scene.state.menu else begin_draft(scene)
    if draft.asks or draft.new or not near_mentees(draft.mentee, scene.facts.list_names()):
        return draft
    return draft.having(asks="whom")


def begin_draft(scene: Scene) -> Draft:
    """An empty draft, or one of what was told before it could be planned; of a session that takes
    place at another time, all but the day is known. What waited before waits on."""
    session = scene.facts.session
    waiting = unseal(scene.facts.unplanned)
    if session is None:
        promised = _read_promised(scene) or Draft(mentee=scene.facts.mentee)
        return line_up((promised,), waiting)
    start = session.starts_at.astimezone(ZoneInfo(find_zone(scene)))
    draft = Draft(
        mentee=session.mentee,
        every=0,
        wall=start.time(),
        minutes=session.rule.minutes,
        page=find_page(tell_here(scene).date(), start.date()),
    )
    return line_up((draft,), waiting)


def _read_promised(scene: Scene) -> Draft | None:
    """What was promised, as it was meant when it was told; None where that is over by now."""
    promised = scene.facts.promised
    if promised is None:
        return None
    then = scene._replace(at=promised.at)
    plans = split_plans(promised.text, tell_here(then)) or (promised.text,)
    read = (_read_plan(each, Draft(), scene, then) for each in plans)
    found = tuple(each for each in read if each is not None)
    return line_up(found, Draft()) if found else None


def _read_plan(text: str, draft: Draft, scene: Scene, then: Scene) -> Draft | None:
    """What adds a plan to the draft, as it was meant `then`; None where that is over by now."""
    meetings = find_meetings(text, draft, then).meetings
    found = find_ahead((merge(draft, each) for each in meetings), scene)
    return choose_draft(draft, found) if found else None


# What is shown


def plan_question(scene: Scene) -> Line:
    draft = find_draft(scene)
    return tell_later(_ask(draft, scene), draft, scene)


def _ask(draft: Draft, scene: Scene) -> Line:
    part = draft.missing
    if part == "whom":
        return ask_whom(draft, scene.facts.list_names())
    if part == "instead":
        return ask_instead(draft, scene)
    if part not in ("", "more"):
        return ask_part(draft, part, scene)
    there = find_twice(draft, scene)
    return tell_there(there) if there else show_card(draft, scene)


def plan_buttons(scene: Scene) -> tuple[Option, ...]:
    """What is chosen from; wherever others wait, there is a way to drop this one alone."""
    draft = find_draft(scene)
    offered = _offer(draft, scene)
    if not draft.later or any(each.key == "cancel" for each in offered):
        return offered
    return (*offered, offer_cancel(draft).model_copy(update={"folded": True}))


def _offer(draft: Draft, scene: Scene) -> tuple[Option, ...]:
    part = draft.missing
    if part == "instead":
        return offer_instead(draft, scene)
    if part == "whom":
        return (*offer_whom(draft, scene.facts.list_names()), offer_cancel(draft))
    if part == "more":
        return (*list_further(draft, scene), menu("back", "Back", draft.having().seal()))
    if part:
        offered = offer_part(draft, part, scene, scene.facts.list_names(MENTEES_OFFERED))
        return lead_back(draft, offered) if draft.asks else (*offered, offer_cancel(draft))
    if find_twice(draft, scene):
        changes = list_changes(draft, OTHERWISE)
        nothing = offer_cancel(draft, "Change nothing", primary=True)
        return (nothing, *changes, *offer_often(draft))
    return offer_card(draft, scene)


def note_button(scene: Scene) -> tuple[Button, ...]:
    """Words that nobody asked for may have been meant as a note, or as part of the entry that
    they came in between."""
    draft = find_draft(scene)
    if draft.asks == "more":  # there is no room, and the way back leads to it
        return ()
    if scene.state.held:
        return offer_note(scene)
    words, refused = draft.words, scene.state.refused
    if not words or refused is None or refused.text != words:
        return ()
    if len(scene.facts.waiting) == 1:
        return (button("add_to_entry", "Add to the entry", scene.state.run),)
    return (button("just_note", "Just a note", scene.state.run),)


# What is typed


def read_words(text: str, scene: Scene) -> tuple[Option, ...]:
    """The card as these words change it; what they may mean, where that is several things."""
    draft, here = find_draft(scene), tell_here(scene)
    if draft.asks == "whom" and (found := read_whom(text, draft, scene.facts.list_names())):
        return found
    if scene.state.menu and draft.later and agrees_to_all(text):
        return offer_all(draft, scene) or open_draft(draft)
    agrees = is_consent(text, SAVE) or agrees_to_all(text)
    if draft.missing in ("", "more") and scene.state.menu and agrees:
        if find_twice(draft.having(), scene):
            return (offer_cancel(draft, "Change nothing"),)
        return offer_card(draft.having(), scene)[:1]
    agreed = agree_beside(text, draft, scene) if scene.state.menu else ()
    if agreed and not find_twice(draft.having(), scene):
        return agreed
    if scene.state.menu and is_refusal(text):
        return (offer_cancel(draft),)
    if not scene.state.menu and scene.state.refused and scene.state.refused.text == text:
        draft = draft.having(words=text)
    apart = _plan_apart(text, draft, scene)
    if apart is not None:
        return open_draft(apart)
    put_off = _put_off(text, draft, scene)
    if put_off:
        return open_draft(choose_draft(draft, put_off))
    either = [merge(draft, each) for each in read_either(text, here, scene.facts.list_names())]
    if either and not scene.state.menu:
        return open_draft(choose_draft(draft, find_ahead(either, scene)))
    several = read_several(text, here, scene.facts.list_names())
    if several.plans and not (scene.state.menu and several.is_one and not several.is_more(text)):
        told = Draft(words=draft.words)
        read = (_read_plan(each, told, scene, scene) for each in several.plans)
        first = line_up((each for each in read if each is not None), draft)
        return open_draft(first.model_copy(update={"unread": several.unread}))
    said = list_corrected(text) if scene.state.menu else (text,)
    said = (*said, leave_article_out(text)) if draft.readings else said
    tried = ((each, _read_meetings(each, text, draft, scene)) for each in said)
    words, meetings = next((each for each in tried if each[1]), (text, ()))
    chosen = choose_reading(text, draft, meetings)
    if chosen:
        return open_draft(choose_draft(draft, chosen))
    begun = [begin_with(each, draft, corrects=words != text) for each in meetings]
    added = (
        draft
        for bases, meeting in zip(begun, meetings, strict=True)
        for base in bases.list_meant()
        for draft in merge_kept(base, meeting)
    )
    drafts = find_ahead(added, scene)
    return open_draft(choose_draft(begun[0], drafts)) if drafts else ()


def _plan_apart(text: str, draft: Draft, scene: Scene) -> Draft | None:
    """The series from its second date on, and in place of the first a session of its own, in line;
    None in words that do not say so."""
    other = _read_other_day(text, draft, scene)
    if other is None or other.old != draft.day or other.new <= tell_here(scene).date():
        return None
    single = Draft(mentee=draft.mentee, new=draft.new, every=0, day=other.new, wall=draft.wall)
    single = single.having(minutes=draft.minutes, zone=draft.zone)
    rest = draft.since(other.old + timedelta(days=1))
    return rest.model_copy(update={"later": (single, *draft.later)})


def _read_other_day(text: str, draft: Draft, scene: Scene) -> OtherDay | None:
    plain = scene.state.menu and draft.repeats and draft.day and not draft.count
    return read_other_day(text, tell_here(scene).date()) if plain else None


def _put_off(text: str, draft: Draft, scene: Scene) -> tuple[Draft, ...]:
    """The draft from when on it is to hold, where the words say only that."""
    found = []
    for each in draft.list_meant() if scene.state.menu else ():
        here = tell_here(scene)
        onset = read_onset(text, here, each.day, each.mentee) if each.day else None
        if onset is not None:
            wall = onset.wall or each.wall
            found.append(each.since(onset.day).model_copy(update={"wall": wall}))
    return find_ahead(found, scene)


def _read_meetings(said: str, text: str, draft: Draft, scene: Scene) -> tuple[Meeting, ...]:
    """What is said; what is only a part of the text brings in nobody who is not known: "he did not
    speak, but I"."""
    known = ("", draft.mentee, *scene.facts.list_names())
    meetings = find_meetings(said, draft, scene).meetings
    return tuple(each for each in meetings if said == text or each.name in known)


def say_sorry(text: str, scene: Scene) -> Line:
    draft = find_draft(scene)
    if _read_other_day(text, draft, scene) is not None:
        return line(LATER)
    found = find_meetings(text, draft, scene)
    nearest = find_nearest(text) if found.problem in ("", "nonsense") else ""
    return line(nearest or SORRY["past" if found.meetings else found.problem])


# What comes of it


def plan(value: str, scene: Scene) -> Effect | None:
    draft = find_planned(value)
    return make_plan(draft, scene) if draft is not None else None


def find_planned(value: str) -> Draft | None:
    """The draft that an answer holds, if it is one."""
    draft = unseal(value) if value.startswith("{") else Draft()
    return draft if draft.day else None


def ending(scene: Scene) -> Ending:
    value = scene.state.value("plan")
    draft = find_planned(value)
    sessions = button("sessions", "Sessions")
    missed, does = end_instead(scene, planned=draft is not None)
    if draft is None:
        then = go_on(find_later(value))
        told = missed if does or missed else (line(NOTHING_NEW),)
        return Ending(told, (sessions,), (*does, *then))
    beside, after = end_together(draft, scene)
    told, after = (*missed, tell_planned(draft, scene), *beside), (*does, *after)
    if draft.instead_of or beside:
        return Ending(told, (sessions,), after)
    assert draft.day is not None  # noqa: S101 - it was planned
    version = mark(draft.mentee, draft.rule("UTC"))
    unplan = button("unplan", "Cancel this plan", draft.day.toordinal(), version)
    return Ending(told, (sessions, unplan), after)


def mark(mentee: str, rule: Rule) -> int:
    """Who is met, at what time and how often, as a number for a button: two may be met on one
    day, and only the one that was planned is to be cancelled."""
    minutes = rule.wall.hour * 60 + rule.wall.minute
    return (crc32(mentee.casefold().encode()) * 24 * 60 + minutes) * 100 + rule.every


def choose_plan(key: str = "plan") -> Step:
    return choose(
        key,
        plan_question,
        options=plan_buttons,
        words=key,
        reads=read_words,
        sorry=say_sorry,
        keep=plan,
        draft=True,
        buttons=note_button,
    )


PLANNING = Flow(
    name="planning",
    modal=True,
    plans=True,
    waits=timedelta(hours=1),
    steps=(choose_plan(),),
    ending=ending,
)
