"""/assess: the competences one by one, on one card, area by area.

Fifteen numbers in a row are given without thinking. So there is a short stop behind each area, and
whoever says 5 to everything is asked once which one they are least sure of. It can be left at any
point, and goes on there.
"""

from collections.abc import Iterable, Sequence

from flows.calendar.day_names import SHORT_MONTHS
from flows.calendar.series import to_local_date
from flows.effects import (
    Advance,
    Again,
    BeginAssessment,
    Beside,
    CloseRun,
    CountOffer,
    Effect,
    EndAssessment,
    SetAssessing,
    Show,
    ShowJournal,
    StartFlow,
    Toast,
)
from flows.events import Acted, Shown
from flows.facts import Nothing, OneAssessment
from flows.lens import Lens
from flows.lines import Button, Line, button, count, join, line, shorten
from flows.progress.rate import EVIDENCE_ASKED_FROM, WORDS, find_competence, find_value, list_order
from flows.views import Assessment, Rating
from framework.model import Competence, Framework

Effects = tuple[Effect, ...]

BEGIN = 1
"""The object of a button that begins a new self-assessment, if the one whose number it carries is
still the last. Others go on with the open one; from the end of a rating it has no number."""
CONSENTED = 1
"""The object of a button that answers whether it may be offered at all."""
MAX_COMPETENCES_NAMED = 3
"""Competences that are named in a sentence."""
MAX_RATINGS_SHOWN = 6
"""Ratings in a history: so many fit on two lines of a phone."""
MAX_REASON_CHARACTERS = 60
OFTEN = {
    0: "I do not offer it. /assess begins it whenever you like.",
    1: "I offer you the self-assessment every month, silently.",
    3: "I offer you the self-assessment every 3 months, silently.",
}
GONE = (Toast(line=line("That is no longer there.")),)


# Begin, go on, stop


def assess(facts: OneAssessment, event: Acted, framework: Framework) -> Effects:
    """What it is and how long it takes; or the question that is open, or where it was left."""
    assessment = facts.assessment
    state = facts.open
    if assessment.is_open and state and _belongs(state.facts.assessment, assessment):
        if state.value("rating"):
            return (Advance(run=state.run, event=Shown(at=event.at)),)
        # Begun anew it knows the entries that were written meanwhile.
        again = StartFlow(flow="rate", competence=state.facts.competence)
        return (CloseRun(run=state.run), again)
    begun = assessment.is_open and bool(assessment.rated)
    if begun and find_next(assessment, framework) is None:
        return (Again(verb="assess_on"),)
    lines = [line("How do you see yourself now?"), _tell_length(framework)]
    if begun:
        lines = [_tell_left(assessment, framework)]
    elif assessment.ended_at is not None:
        lines.append(line("Last time: {day}.", day=assessment.ended_at))
    anew = (_begin(assessment, "Begin anew"),) if begun else ()
    first = _go_on(assessment) if begun else _begin(assessment, "Begin", primary=True)
    return (Show(run=None, lines=(*event.notice, *lines), buttons=(first, *anew)),)


def go_on(facts: OneAssessment, event: Acted, framework: Framework) -> Effects:
    """The next competence; behind an area a stop, behind the last one what was said."""
    assessment = facts.assessment
    if event.object == BEGIN and event.version == assessment.id:
        return (BeginAssessment(), Again(verb="assess_on"))
    if not assessment.is_open:
        return assess(facts, event, framework)
    following = find_next(assessment, framework)
    if not event.version and (stop := _stop_behind(assessment, event, framework)):
        return (stop,)
    if following is None:
        return (EndAssessment(), _tell_end(assessment, event, framework))
    return (StartFlow(flow="rate", competence=following.number, notice=event.notice),)


def find_next(assessment: Assessment, framework: Framework) -> Competence | None:
    """The first one that is neither rated nor passed over."""
    done = {each.competence for each in assessment.rated}
    return next((each for each in list_order(framework) if each.number not in done), None)


def pause(facts: OneAssessment, event: Acted, framework: Framework) -> Effects:
    """Enough for now: what was said is kept."""
    close = (CloseRun(run=facts.open.run),) if facts.open else ()
    assessment = facts.assessment
    if not assessment.is_open:
        return (*close, *GONE)
    if find_next(assessment, framework) is None:
        return (*close, Again(verb="assess_on"))
    if not assessment.rated:
        nothing = line("Stopped. Nothing was rated; /assess begins whenever you like.")
        return (*close, Show(run=None, lines=(*event.notice, nothing)))
    kept = line("/assess goes on from there, for three weeks.")
    lines = (*event.notice, _tell_left(assessment, framework), kept)
    return (*close, Show(run=None, lines=lines, buttons=(_go_on(assessment),)))


def rate(facts: OneAssessment, event: Acted, framework: Framework) -> Effects:
    """One competence: again in the self-assessment that the button saw, else by itself."""
    if find_competence(framework, event.object) is None:
        return GONE
    if not event.version:
        return (StartFlow(flow="rate_one", competence=event.object),)
    if not facts.assessment.is_open or event.version != facts.assessment.id:
        return (Toast(line=line("That self-assessment is over. /assess begins another.")),)
    return (StartFlow(flow="rate", competence=event.object),)


def show_examples(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    """The entries on a competence, below the card."""
    found = find_competence(framework, event.object)
    if found is None:
        return GONE
    codes = tuple(each.code for each in found.abilities)
    return (ShowJournal(lens=Lens(about=str(found.number), abilities=codes), apart=True),)


def _belongs(begun_with: Assessment | None, assessment: Assessment) -> bool:
    return begun_with is not None and begun_with.id == assessment.id


# What the bot says first


def ask_rhythm(framework: Framework) -> Show:
    """Whether it may be offered at all: asked once, before it is."""
    text = "Shall I ask you every month how you see yourself?"
    buttons = (
        button("assess_every", "Every month", CONSENTED, 1),
        button("assess_every", "Every 3 months", CONSENTED, 3),
        button("assess_every", "No, thanks", CONSENTED, 0),
    )
    return Show(run=None, lines=(join((line(text), _tell_length(framework))),), buttons=buttons)


def offer(assessment: Assessment, months: int, framework: Framework) -> Show:
    """Two lines, honest about the time it takes."""
    if assessment.is_open and assessment.rated and find_next(assessment, framework):
        lines = (_tell_left(assessment, framework), line("What you said is kept."))
        first = _go_on(assessment)
    else:
        asks = "How do you see yourself now?" if assessment.id else "How do you see yourself?"
        lines = (line(asks), _tell_length(framework))
        first = _begin(assessment, "Begin", primary=True)
    rarely = button("assess_every", "Every 3 months", version=3)
    if months != 1:
        rarely = button("assess_every", "Not any more", version=0)
    buttons = (first, button("assess_later", "Not now"), rarely)
    return Show(run=None, lines=(join(lines),), buttons=buttons)


def put_off(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    later = line("Not now, then. /assess begins whenever you like.")
    return (CountOffer(answered=True), Show(run=None, lines=(later,)))


def set_rhythm(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    if event.version not in OFTEN:
        return GONE
    told = line(OFTEN[event.version])
    now = (Beside(button=button("assess", "Begin now")),) if event.version else ()
    return (
        SetAssessing(months=event.version),
        *(now if event.object == CONSENTED else ()),
        Again(verb="coming", notice=(told,)),
    )


# How it reads


def _begin(assessment: Assessment, label: str, *, primary: bool = False) -> Button:
    return button("assess_on", label, BEGIN, assessment.id, primary=primary)


def _go_on(assessment: Assessment) -> Button:
    return button("assess_on", "Go on", version=assessment.id, primary=True)


def _tell_length(framework: Framework) -> Line:
    areas = count(len(framework.areas), "area", "areas")
    text = (
        "{competences} competences, one after the other, one tap each: {areas}, about a minute an "
        "area. Stop anywhere."
    )
    return line(text, competences=len(framework.competences), areas=areas)


def _tell_left(assessment: Assessment, framework: Framework) -> Line:
    """Where it was left, and how long the rest takes: a minute for each area that is not done."""
    done = {each.competence for each in assessment.rated}
    left = [each for each in list_order(framework) if each.number not in done]
    minutes = len({each.area for each in left})
    return line(
        "You stopped after {done} of {total} competences, on {day}. "
        "The rest takes about {minutes}.",
        done=len(framework.competences) - len(left),
        total=len(framework.competences),
        day=max(each.at for each in assessment.rated),
        minutes=count(minutes, "minute", "minutes") if minutes > 1 else "a minute",
    )


def _stop_behind(assessment: Assessment, event: Acted, framework: Framework) -> Show | None:
    """What is asked behind an area; nothing in the middle of one."""
    rated = {each.competence: each for each in assessment.rated}
    known = [each for each in list_order(framework) if each.number in rated]
    if not known:
        return None
    # Of two at the same instant the later one: the order decides.
    last = max(reversed(known), key=lambda each: rated[each.number].at)
    peers = framework.competences_of(last.area)
    if any(each.number not in rated for each in peers):
        return None
    area = framework.area(last.area).name
    values = [rated[each.number].value for each in peers]
    # Whoever has gone back to one of them has been asked.
    if len(peers) > 1 and set(values) == {5} and last is peers[-1]:
        text = "{area} is done, with a 5 for each. Which one are you least sure of?"
        picks = (
            button("rate", "{name}", each.number, assessment.id, name=each.name) for each in peers
        )
        leave = button("assess_on", "Leave it so", version=assessment.id)
        lines = (*event.notice, line(text, area=area))
        return Show(run=None, lines=lines, buttons=(*picks, leave))
    following = find_next(assessment, framework)
    if following is None:
        return None
    then = framework.area(following.area).name
    lines = (*event.notice, line("{area} is done. Go on with {then}?", area=area, then=then))
    buttons = (
        _go_on(assessment),
        button("assess_pause", "Enough for now"),
        button("rate", "Back", last.number, assessment.id),
    )
    return Show(run=None, lines=lines, buttons=buttons)


def _tell_end(assessment: Assessment, event: Acted, framework: Framework) -> Show:
    """What was said, then and now, in words; without a sum."""
    given = {each.competence: each for each in assessment.rated if each.value}
    pairs = [(each, given[each.number]) for each in list_order(framework) if each.number in given]
    lines = [*event.notice, line("That was all of it. How you see yourself today:")]
    if not pairs:
        lines = [*event.notice, line("You passed all of it over. /assess asks again.")]
    else:
        lines.append(join(_tell_words(pairs)))
        lines += _tell_moves(pairs, assessment)
        lines += _tell_unshown(pairs)
    buttons = (button("picture", "See the picture"), button("overview", "Summary"))
    return Show(run=None, lines=tuple(lines), buttons=buttons)


Pairs = Sequence[tuple[Competence, Rating]]


def _tell_words(pairs: Pairs) -> Iterable[Line]:
    """ "mostly: Goals and tools, Mentoring contract", in the order of the scale."""
    for value, word in WORDS.items():
        names = [each.name for each, rating in pairs if rating.value == value]
        if names:
            yield line("{word}: {names}", word=word, names=", ".join(names))


def _tell_moves(pairs: Pairs, assessment: Assessment) -> Iterable[Line]:
    """ "Start relationship: with help → reliably"."""
    before = {each.number: find_value(assessment, each.number) for each, _ in pairs}
    moves = [
        line(
            "{name}: {before} → {now}",
            name=each.name,
            before=WORDS[then],
            now=WORDS[rating.value],
        )
        for each, rating in pairs
        if rating.value and (then := before[each.number]) and then != rating.value
    ]
    if moves:
        yield join((line("Not as last time:"), *moves))
    elif any(before.values()):
        yield line("Nothing has moved since last time.")


def _tell_unshown(pairs: Pairs) -> Iterable[Line]:
    """What had no entry to show it ever, and what has none any more."""
    bare = [
        (each.name, given.gone)
        for each, given in pairs
        if (given.value or 0) >= EVIDENCE_ASKED_FROM and not given.entry
    ]
    for gone, told in ((False, "A 4 or 5 with no entry yet"), (True, "Entry deleted")):
        names = [name for name, is_gone in bare if is_gone == gone]
        if names:
            yield line(told + ": {names}.", names=_list_names(names))


def _list_names(names: Sequence[str]) -> str:
    told = ", ".join(names[:MAX_COMPETENCES_NAMED])
    if len(names) > MAX_COMPETENCES_NAMED:
        told += f" and {len(names) - MAX_COMPETENCES_NAMED} more"
    return told


def tell_history(ratings: Iterable[Rating], zone: str) -> Line:
    """ "You said 2 in Sep · 3 in Oct · 4 in Nov: “I stopped giving answers”", of one competence,
    the oldest first; with the years where there are several."""
    said = [each for each in ratings if each.value]
    shown = said[-MAX_RATINGS_SHOWN:]
    years = {to_local_date(each.at, zone).year for each in shown}
    parts = [_tell_rating(each, zone, with_year=len(years) > 1) for each in shown]
    begin = "You said" if len(said) <= MAX_RATINGS_SHOWN else "Lately you said"
    return join((line(begin), join(parts, " · ")), " ")


def _tell_rating(rating: Rating, zone: str, *, with_year: bool) -> Line:
    day = to_local_date(rating.at, zone)
    month = SHORT_MONTHS[day.month - 1] + (f" {day.year}" if with_year else "")
    template = "{value} in {month}" + " (entry deleted)" * rating.gone
    if rating.reason:
        template += ": “{reason}”"
    reason = shorten(rating.reason, MAX_REASON_CHARACTERS)
    return line(template, value=rating.value or 0, month=month, reason=reason)
