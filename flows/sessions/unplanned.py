"""Plans that wait in line: each has a card of its own, and nothing is planned that was not seen.

One card is shown; it says what is not planned yet, and takes that along in its draft. Once it is
saved or cancelled, the card of the next comes by itself.
"""

from collections.abc import Iterable
from typing import Final

from flows.effects import StartFlow
from flows.events import Beginning
from flows.flow import Scene, State
from flows.lines import Instant, Line, join, line
from flows.sessions.draft import Draft, unseal
from flows.sessions.parts import find_zone
from flows.sessions.plan_card import tell_often
from flows.words.plans.meeting import Meeting

PLANNING: Final = "planning"
MAX_TOLD: Final = 6
"""Plans that wait and are told one by one."""


def begin_with(meeting: Meeting, draft: Draft, *, corrects: bool) -> Draft:
    """The draft that the words add to: of a name with a time of its own it is another one, since
    nobody's hour is lent to somebody else, and so it is of a name that waits in line. The one
    that was shown waits in its place, unless the words say that it was wrong."""
    name = meeting.name.casefold()
    shown = _name(draft).casefold()
    if name in ("", shown):
        return draft
    own = next((each for each in draft.later if _name(each).casefold() == name), None)
    if own is None and (not shown or meeting == Meeting(name=meeting.name)):
        return draft
    waiting = draft.later if corrects else _line_up(draft)
    later = tuple(each for each in waiting if each is not own)
    return (own or Draft()).model_copy(update={"later": later})


def line_up(plans: Iterable[Draft], draft: Draft) -> Draft:
    """The first of these plans, with the others in line, and behind them what is told of nobody
    among them and was shown or waited before."""
    first, *others = plans
    told = (*first.later, *others)
    names = {_name(each).casefold() for each in (first, *told)}
    waited = (each for each in _line_up(draft) if _name(each).casefold() not in names)
    return first.model_copy(update={"later": (*told, *waited)})


def _line_up(draft: Draft) -> tuple[Draft, ...]:
    """What waits once another draft is shown; of one that has only a name nothing is lost."""
    begun = draft.day is not None or draft.repeats or draft.readings
    return (*((draft.model_copy(update={"later": ()}),) if begun else ()), *draft.later)


def take_over(
    begins: StartFlow, facts: Beginning, closed: Iterable[State]
) -> tuple[StartFlow, Beginning]:
    """What begins, and what it knows: the drafts of the cards that are closed for it wait in line;
    those of words that were held do not, as these become a note."""
    menus = (each.menu for each in closed if each.flow == PLANNING and not each.held)
    later = tuple(each for menu in menus if menu for each in _line_up(unseal(menu)))
    if not later:
        return begins, facts
    waiting = Draft(later=later)
    if begins.draft:
        draft = line_up((unseal(begins.draft),), waiting)
        begins = begins.model_copy(update={"draft": draft.seal()})
    return begins, facts.model_copy(update={"unplanned": waiting.seal()})


def go_on(later: Iterable[Draft]) -> tuple[StartFlow, ...]:
    """The card of the first of them, which has the others in line."""
    first, *others = (*later, None)
    if first is None:
        return ()
    draft = first.model_copy(update={"later": tuple(each for each in others if each)})
    named = (line("Next: {name}.", name=_name(draft)),) if draft.missing else ()
    return (StartFlow(flow=PLANNING, draft=draft.seal(), notice=named),)


def go_on_apart(state: State) -> tuple[StartFlow, ...]:
    """The same where the words of this card were a note: what was told before them still waits."""
    waits = unseal(state.menu).later if state.flow == PLANNING else ()
    words = state.refused.text if state.refused else ""
    return go_on(each for each in waits if each.words != words)


def find_later(value: str) -> tuple[Draft, ...]:
    """What waits behind this answer."""
    return unseal(value).later if value.startswith("{") else ()


def tell_later(asked: Line, draft: Draft, scene: Scene) -> Line:
    """What is asked, and below it what could not be read, and what is not planned yet."""
    if draft.unread:
        unread = line("I could not read: “{words}”.", words="”, “".join(draft.unread))
        asked = join((asked, unread), "\n\n")
    if not draft.later:
        return asked
    lines = [_tell(each, find_zone(scene)) for each in draft.later[:MAX_TOLD]]
    more = len(draft.later) - len(lines)
    waiting = join((*lines, line(f"{more} more")) if more else lines, "; ")
    told = waiting.model_copy(update={"template": f"Not planned yet: {waiting.template}."})
    return join((asked, told), "\n\n")


def _tell(draft: Draft, zone: str) -> Line:
    if draft.missing:
        return line("{name}", name=_name(draft))
    if draft.repeats:
        return line("{name}, {rule}", name=draft.mentee, rule=tell_often(draft, zone))
    return line(
        "{name}, {start}", name=draft.mentee, start=Instant(at=draft.first(zone).starts_at)
    )


def _name(draft: Draft) -> str:
    """Who is met, also where it is still to be said when."""
    return next((each.mentee for each in (draft, *draft.readings) if each.mentee), "")
