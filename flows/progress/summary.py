"""What /summary says: counts, never scores, a line of the mentor's own, one step that could come
next. The picture goes ahead of it.

The first line counts a period, all others everything. What has nothing to say is left out.
"""

from collections.abc import Iterable
from datetime import date, datetime

from flows.calendar.period import (
    Period,
    choose,
    end_month,
    is_chosen,
    list_months,
    name_days,
    name_period,
)
from flows.calendar.series import to_local_date
from flows.effects import (
    Again,
    Effect,
    Recall,
    SendPicture,
    SetDark,
    SetDigest,
    SetQuotes,
    Show,
)
from flows.events import Acted
from flows.facts import Nothing, Records
from flows.lines import Button, Line, button, count, fold, join, line, question
from flows.progress.chart import make_chart, tell_chart
from flows.progress.next_steps import count_weeks, offer_step
from flows.reflection.quote import pick_own_line
from flows.reflection.still import offer_answers
from flows.views import EntryOutcome
from flows.words.people.mentees import mark_name
from framework.coverage import offer_abilities
from framework.model import Ability, Framework
from framework.progress import count_rise, list_quiet, list_untouched, measure

Effects = tuple[Effect, ...]

CHOICES: dict[Period, str] = {
    "month": "This month",
    "quarter": "Three months",
    "year": "Twelve months",
    "all": "From the start",
}
WELCOME = "Now and then I could show you a line of yours from weeks ago. Would you like that?"
UNREAD = "I did not find a time in that. I read “January”, “1 Sep - 17 Oct”, “2025”."
APART = 1
"""A question comes below the summary, which can be read on."""
DARK, LIGHT = 1, 2
"""How the picture is to be from now on, by a button's version; with none, as it was."""


# The screens


def show_summary(facts: Records, event: Acted, framework: Framework) -> Effects:
    """All of it, or the part of whoever is named behind the command."""
    if facts.mentee:
        return (Again(verb="so_far", version=mark_name(facts.mentee)),)
    return (SendPicture(dark=facts.dark), *show_overview(facts, event, framework))


def show_overview(facts: Records, event: Acted, framework: Framework) -> Effects:
    """The text alone."""
    if _lies_before(facts):
        return (_tell_before(facts, event),)
    if facts.first_at is None:
        nothing = line("Nothing to sum up yet. /reflect asks you the first question.")
        reflect = button("new", "Reflect now", primary=True)
        return (Show(run=None, lines=(*event.notice, nothing), buttons=(reflect,)),)
    blocks = (
        _tell_period(facts, event),
        join(
            (
                _tell_areas(facts, framework),
                *_tell_touched(facts, framework),
                *_tell_plans(facts),
            )
        ),
        join(
            (
                *_tell_rise(facts, framework),
                *_tell_quiet(facts, framework, event.at),
                *_tell_untouched(facts, framework),
            )
        ),
        *_tell_quote(facts, event.at),
    )
    unread = (line(UNREAD),) if facts.unread else ()
    lines = (*event.notice, *unread, *(each for each in blocks if each.template))
    shown = Show(run=None, lines=lines, buttons=_list_buttons(facts, event, framework))
    return (shown, *note_quote(facts))


def sum_up_week(facts: Records, framework: Framework, at: datetime) -> Show:
    """What there was, shorter, for Sunday evening. It comes unasked, so it never counts what there
    was not, and suggests one thing at most."""
    quote = (*_tell_quote(facts, at),)
    step = None if quote else _find_step(facts, framework)
    blocks = (
        _tell_week(facts),
        join((*_tell_reached(facts, framework), *_tell_rise(facts, framework))),
        *quote,
        *((line("Perhaps next: {ability}.", ability=step.title),) if step else ()),
    )
    ways = (offer_step("Reflect on it", step, framework),) if step else _offer_lines(facts)
    rest = (button("summary", "Summary"), button("digest", "No weekly overview", version=0))
    lines = tuple(each for each in blocks if each.template)
    return Show(run=None, lines=lines, buttons=(*ways, *rest))


def _list_buttons(facts: Records, event: Acted, framework: Framework) -> tuple[Button, ...]:
    gap = "Ask me something new" if _list_untouched(facts, framework) else "Reflect now"
    return (
        *_offer_lines(facts),
        button("new", gap, version=APART, primary=True),
        button("next_steps", "Topics to try next"),
        button("competences", "By competence"),
        button("further", "More…", event.object, event.version),
        *fold(*_list_further(facts)),
    )


def _list_further(facts: Records) -> tuple[Button, ...]:
    """What stands behind [More…]."""
    ground = button("picture", "Dark picture", version=DARK)
    if facts.dark:
        ground = button("picture", "Light picture", version=LIGHT)
    return (
        button("by_mentee", "By mentee"),
        button("periods", "Another period"),
        button("export", "Export"),
        ground,
    )


def show_further(facts: Records, event: Acted, framework: Framework) -> Effects:
    back = button("overview", "Back", event.object, event.version)
    asked = question("What else shall I show?")
    return (Show(run=None, lines=(asked,), buttons=(*_list_further(facts), back)),)


# The lines


def _tell_period(facts: Records, event: Acted) -> Line:
    """ "September–November · 11 of 12 sessions reflected · 14 entries"."""
    parts = [_name_period(facts, event)]
    if facts.held:
        held = count(facts.held, "session", "sessions")
        text = "{reflected} of {held} reflected"
        parts.append(line(text, reflected=facts.reflected, held=held))
    entries = count(facts.entries, "entry", "entries") if facts.entries else "no entry"
    parts.append(line("{entries}", entries=entries))
    told = join(parts, " · ")
    return join((told, *_tell_uncounted(facts)))


def _tell_uncounted(facts: Records) -> Iterable[Line]:
    """Why /journal has more of that time."""
    if facts.apart:
        yield line("{apart} more in /journal, left in peace.", apart=facts.apart)
    if facts.elsewhere:
        text = "{elsewhere} more in /journal, from another framework."
        yield line(text, elsewhere=facts.elsewhere)


def _name_period(facts: Records, event: Acted) -> Line:
    """Its months; and what it was chosen as, since they begin with the mentor at the earliest."""
    at = event.at
    if facts.span is None:
        name = name_period(facts.period, at, facts.zone, facts.first_at, facts.begun_at)
        if not is_chosen(event.version):
            return name
        return join((line("{chosen}:", chosen=CHOICES[facts.period]), name), " ")
    (first, last), today = facts.span, to_local_date(at, facts.zone)
    return name_days(max(first, _find_beginning(facts, first)), min(last, today), today)


def _find_beginning(facts: Records, else_: date) -> date:
    return to_local_date(facts.begun_at, facts.zone) if facts.begun_at else else_


def _lies_before(facts: Records) -> bool:
    """Whether the period was over before the mentor began."""
    return facts.span is not None and facts.span[1] < _find_beginning(facts, facts.span[1])


def _tell_before(facts: Records, event: Acted) -> Show:
    assert facts.span is not None  # noqa: S101 - it lies before the beginning
    today = to_local_date(event.at, facts.zone)
    name = name_days(*facts.span, today).plain()
    text = "{period} was before you began, on {day}. There is nothing to count."
    told = line(text, period=name, day=facts.begun_at or event.at)
    buttons = (button("periods", "Period"), button("overview", "Back"))
    return Show(run=None, lines=(*event.notice, told), buttons=buttons)


def _tell_week(facts: Records) -> Line:
    """ "The last 7 days · 1 session reflected · 2 entries"."""
    parts = [line("The last 7 days")]
    if facts.reflected:
        sessions = count(facts.reflected, "session", "sessions")
        parts.append(line("{sessions} reflected", sessions=sessions))
    parts.append(line("{entries}", entries=count(facts.entries, "entry", "entries")))
    return join(parts, " · ")


def _tell_reached(facts: Records, framework: Framework) -> Iterable[Line]:
    """ "Abilities you reflected on since the start: PLAN 1 · DO 2", of the areas that have any."""
    progress = measure(framework, facts.history)
    areas = [
        line("{area} {reached}", area=area.name, reached=reached)
        for area in framework.areas
        if (reached := progress.area(area.code).reflected.reached)
    ]
    if areas:
        begin = line("Abilities you reflected on since the start:")
        yield join((begin, join(areas, " · ")), " ")


def _tell_areas(facts: Records, framework: Framework) -> Line:
    progress = measure(framework, facts.history)
    areas = []
    for area in framework.areas:
        reached, total = progress.area(area.code).reflected
        text = "{area} {reached} of {total}"
        areas.append(line(text, area=area.name, reached=reached, total=total))
    return join((line("Reflected since the start:"), join(areas, " · ")), " ")


def _tell_touched(facts: Records, framework: Framework) -> Iterable[Line]:
    """What came up by a tap alone, and is counted as touched."""
    codes = [
        each.code
        for each in framework.abilities
        if each.code in facts.history and not facts.history[each.code].reflections
    ]
    if codes:
        last = max(codes, key=lambda code: facts.history[code].last_at)
        text = "Touched besides: {many}, the last {ability}."
        if len(codes) == 1:
            text = "Touched besides: {ability}."
        yield line(text, many=len(codes), ability=framework.ability(last).title)


def _tell_plans(facts: Records) -> Iterable[Line]:
    if facts.plans:
        plans = count(facts.plans, "plan", "plans")
        yield line("{tried} of {plans} tried.", tried=facts.tried, plans=plans)


def _tell_rise(facts: Records, framework: Framework) -> Iterable[Line]:
    """Of the abilities that go better than before, the one that came up last."""
    rises = {
        code: well
        for code, outcomes in facts.outcomes.items()
        if code in facts.history
        and framework.find_ability(code)
        and (well := count_rise([each == EntryOutcome.WELL for each in outcomes]))
    }
    if rises:
        latest = max(sorted(rises), key=lambda code: facts.history[code].last_at)
        ability, well = framework.ability(latest).title, rises[latest]
        yield line(
            "Moved up: {ability}, {well} of the last 4 went well.", ability=ability, well=well
        )


def _tell_quiet(facts: Records, framework: Framework, at: datetime) -> Iterable[Line]:
    quiet = list_quiet(framework, facts.history, at, facts.situation.hidden)
    if quiet:
        longest = framework.ability(quiet[0]).title
        weeks = count_weeks(facts.history[quiet[0]].last_at, at)
        text = "Quiet for 8 weeks or more: {quiet}, the longest {ability}, {weeks} weeks."
        if len(quiet) == 1:
            text = "Quiet for {weeks} weeks: {ability}."
        yield line(text, quiet=len(quiet), ability=longest, weeks=weeks)


def _list_untouched(facts: Records, framework: Framework) -> tuple[str, ...]:
    return list_untouched(framework, facts.history, facts.situation.hidden)


def _tell_untouched(facts: Records, framework: Framework) -> Iterable[Line]:
    """How many were never touched, with the one that would be asked next as the example."""
    untouched, offered = _list_untouched(facts, framework), _find_step(facts, framework)
    if offered is not None:
        text = "Not touched yet: {untouched}, for example {ability}."
        if len(untouched) == 1:
            text = "Not touched yet: {ability}."
        yield line(text, untouched=len(untouched), ability=offered.title)


def _find_step(facts: Records, framework: Framework) -> Ability | None:
    """The one that would be asked next of those never touched; None if there is none left."""
    if not _list_untouched(facts, framework):
        return None
    offers = offer_abilities(framework, facts.history, facts.situation)
    offered = min((each.ability for each in offers), key=lambda code: code in facts.history)
    return framework.ability(offered)


def _tell_quote(facts: Records, at: datetime) -> Iterable[Line]:
    if _asks_about_lines(facts):
        yield line(WELCOME)
    elif facts.quote and (text := _find_line(facts)):
        weeks = count_weeks(facts.quote.at, at)
        told = "A line of yours, {weeks} weeks ago:\n“{text}”\nStill true?"
        yield line(told, weeks=weeks, text=text)


def note_quote(facts: Records) -> Effects:
    """What follows a line that was shown: never a second time. Whether such lines are welcome is
    asked once as well, and no answer is a no."""
    if _asks_about_lines(facts):
        return (SetQuotes(wanted=False),)
    return (Recall(entry=facts.quote.entry),) if facts.quote and _find_line(facts) else ()


def _asks_about_lines(facts: Records) -> bool:
    return _find_line(facts) != "" and not facts.quotes_asked


def _find_line(facts: Records) -> str:
    return pick_own_line(facts.quote.text) if facts.quote else ""


def _offer_lines(facts: Records) -> tuple[Button, ...]:
    if _asks_about_lines(facts):
        return (
            button("quotes", "Yes, show me", version=1),
            button("quotes", "No, thanks", version=0),
        )
    return offer_answers(facts.quote)


# What can be changed


def choose_period(facts: Records, event: Acted, framework: Framework) -> Effects:
    asked = question(
        "Of which time shall I count sessions and entries? All else counts from the start."
    )
    typed = line("Or type it: “January”, “1 Sep - 17 Oct”.")
    choices = (
        button("overview", label, version=choose(period)) for period, label in CHOICES.items()
    )
    today = to_local_date(event.at, facts.zone)
    past = (
        button(
            "overview",
            "{month}",
            first.toordinal(),
            end_month(first).toordinal(),
            month=name_days(first, end_month(first), today).plain(),
        )
        for first in list_months(event.at, facts.zone, _find_beginning(facts, today))
    )
    return (Show(run=None, lines=(asked, typed), buttons=(*choices, *past)),)


def show_picture(facts: Records, event: Acted, framework: Framework) -> Effects:
    """As it was, or from now on on the other ground."""
    if event.version not in (DARK, LIGHT):
        return (SendPicture(dark=facts.dark),)
    dark = event.version == DARK
    return (SetDark(dark=dark), SendPicture(dark=dark), Again(verb="overview"))


def read_out(facts: Records, event: Acted, framework: Framework) -> Effects:
    """The picture in words, below it."""
    chart = make_chart(facts, framework, event.at)
    return (Show(run=None, lines=(tell_chart(chart),)),)


def set_digest(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    told = "I sum up your week on Sundays at 18:00, silently."
    if not event.version:
        told = "I do not sum up your week any more. /summary does whenever you like."
    return (SetDigest(wanted=bool(event.version)), _tell_change("digest", event, told))


def set_quotes(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    told = "/summary shows you a line of yours from a while ago, never from a private entry."
    if not event.version:
        told = "I do not show you lines of yours any more."
    return (SetQuotes(wanted=bool(event.version)), _tell_change("quotes", event, told))


def _tell_change(verb: str, event: Acted, told: str) -> Show:
    undo = button(verb, "Undo", version=int(not event.version))
    buttons = (undo, button("settings", "Settings"))
    return Show(run=None, lines=(line(told),), buttons=buttons, stays=True)
