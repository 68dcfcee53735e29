"""The card of a plan: all that will be planned, and what may be changed about it.

Six buttons at most: saving it, the parts that are likeliest to be wrong, and [More…] for the rest,
which is understood all the same when it is typed.
"""

from collections.abc import Sequence
from typing import Final

from flows.calendar.rule_words import tell_rule
from flows.calendar.zones import city_of
from flows.flow import Scene
from flows.lines import Instant, Line, Option, Value, menu, option
from flows.sessions.draft import Draft, merge
from flows.sessions.instead import list_replaceable
from flows.sessions.overlap import find_overlap
from flows.sessions.parts import (
    CHANGES,
    find_zone,
    list_changes,
    list_zones,
    tell_here,
    tell_phone,
)
from flows.sessions.twice import find_series
from flows.views import SeriesView
from flows.words.plans.meeting import Meeting
from framework.model import Phase

SAVE: Final = "Save this session"
MAX_CHANGES: Final = 2
"""Parts of a plan that its card has room for; the others stand behind [More…]."""


def find_phase(draft: Draft, scene: Scene) -> Phase:
    """The mentor's word, else a guess by whether they have met before. "first" changes nothing
    about a mentoring that has begun."""
    if draft.phase is not None or find_series(draft.mentee, scene):
        return draft.phase or "first"
    known = {name.casefold() for name in scene.facts.mentees}
    return "under_way" if draft.mentee.casefold() in known else "first"


def show_card(draft: Draft, scene: Scene) -> Line:
    """All that will be planned, on one card."""
    zone = find_zone(scene)
    session = draft.first(zone)
    values: dict[str, Value] = {
        "name": draft.mentee,
        "first": Instant(at=session.starts_at),
        "end": Instant(at=session.ends_at, shows="time"),
        "phone": Instant(at=session.starts_at, shows="phone"),
    }
    phone = tell_phone(list_zones(scene, draft.zone))
    if draft.repeats:
        values["rule"] = tell_often(draft, zone)
        template = "{name} · {rule}, first {first}" + phone
        old = next((e for e in scene.facts.series if e.id == draft.instead_of), None)
        if old is not None:
            template += "\n\nInstead of {old}" + (
                ", which goes on until then." if draft.instead_from else "."
            )
            values["old"] = tell_rule(old.rule)
    else:
        template = "{name} · {first}–{end}, once" + phone
    if not find_series(draft.mentee, scene):
        begun = find_phase(draft, scene) == "under_way"
        told = "You have met before." if begun else "This is your first contact."
        if draft.mentee in scene.facts.ended:
            told = "It had ended; with this it is under way again."
        template += "\n\n" + told
    meanwhile = find_overlap(draft.rule(zone), _list_others(draft, scene), tell_here(scene).date())
    if meanwhile is not None:
        other, at = meanwhile
        template += "\n\nAt the same time: {other}, {clash}."
        values |= {"other": other, "clash": Instant(at=at)}
    return Line(template=template, values=values)


def _list_others(draft: Draft, scene: Scene) -> tuple[SeriesView, ...]:
    """The series that go on beside this one, with other mentees."""
    own = find_series(draft.mentee, scene)
    series = scene.facts.series
    return tuple(each for each in series if each.id != draft.instead_of and each not in own)


def tell_often(draft: Draft, zone: str) -> str:
    """The rule with its times, which are those of its own zone."""
    there = f" ({city_of(draft.zone)})" if draft.zone and draft.zone != zone else ""
    return tell_rule(draft.rule(zone), ends=True) + there


# What may be changed


def offer_card(draft: Draft, scene: Scene) -> tuple[Option, ...]:
    save = option("right", SAVE, draft.seal(), primary=True)
    if list_replaceable(draft, scene) and not draft.instead_of:
        asked = draft.having(asks="instead").seal()
        save = menu("right", SAVE, asked).model_copy(update={"primary": True})
    further = (each.model_copy(update={"folded": True}) for each in list_further(draft, scene))
    return (
        save,
        *_list_changes(draft)[:MAX_CHANGES],
        menu("more", "More…", draft.having(asks="more").seal()),
        offer_cancel(draft),
        *further,
    )


def offer_cancel(draft: Draft, label: str = "Cancel", *, primary: bool = False) -> Option:
    """Take away what is shown, and nothing that waits."""
    later = Draft(later=draft.later).seal() if draft.later else ""
    return option("cancel", label, later, primary=primary)


def _list_changes(draft: Draft) -> tuple[Option, ...]:
    """What may be changed about a plan, the likeliest first."""
    return (*_offer_half(draft), *list_changes(draft, CHANGES))


def lead_back(draft: Draft, offered: Sequence[Option]) -> tuple[Option, ...]:
    """What is offered for a part that stands behind [More…] leads back there."""
    near = [each.key for each in _list_changes(draft)[:MAX_CHANGES]]
    if draft.asks not in CHANGES or draft.asks in near:
        return tuple(offered)
    back = draft.having(asks="more").seal()
    return tuple(
        each.model_copy(update={"value": back}) if each.key == "back" else each for each in offered
    )


def list_further(draft: Draft, scene: Scene) -> tuple[Option, ...]:
    """What its card has no room for."""
    changes = _list_changes(draft)[MAX_CHANGES:]
    return (*changes, *offer_often(draft), *_offer_phase(draft, scene))


def offer_often(draft: Draft) -> tuple[Option, ...]:
    """How often else; a rule of months stays one, or is for once."""
    if draft.unit == "month" and draft.repeats:
        often = {1: "Every month", 3: "Every third month", 0: "Only once"}
    else:
        often = {1: "Every week", 2: "Every second week", 0: "Only once"}
    return tuple(
        menu(f"w{every}", label, _every(draft, every).seal())
        for every, label in often.items()
        if every != draft.repeats
    )


def _every(draft: Draft, every: int) -> Draft:
    if every:
        return draft.having(every=every)
    return merge(draft, Meeting(day=draft.day, every=0))


def _offer_half(draft: Draft) -> tuple[Option, ...]:
    """The other half of the day, where an hour was said that may be in both."""
    if not draft.twelve or draft.wall is None:
        return ()
    other = draft.wall.replace(hour=(draft.wall.hour + 12) % 24)
    return (menu("half", f"At {other:%H:%M} instead", draft.having(wall=other).seal()),)


def _offer_phase(draft: Draft, scene: Scene) -> tuple[Option, ...]:
    if find_series(draft.mentee, scene):
        return ()
    if find_phase(draft, scene) == "under_way":
        return (menu("first", "First contact", draft.having(phase="first").seal()),)
    return (menu("met", "We have met before", draft.having(phase="under_way").seal()),)
