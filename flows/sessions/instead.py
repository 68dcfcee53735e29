"""A series with somebody who is met already: instead of that one, or as well?"""

from flows.calendar.day_names import DAYS
from flows.calendar.rule_words import tell_rule
from flows.calendar.series import Rule
from flows.flow import Scene
from flows.lines import Line, Option, line, menu, option
from flows.paging import CHOICES_A_PAGE
from flows.sessions.draft import Draft
from flows.sessions.twice import find_planned_already, find_series
from flows.views import SeriesView


def ask_instead(draft: Draft, scene: Scene) -> Line:
    existing = line("{rule}", rule=tell_rule(list_replaceable(draft, scene)[0].rule)).plain()
    asked = "You meet {name} already, {rule}. Is this instead of that, or as well?"
    if find_planned_already(draft, scene):  # as well, it would be twice the same
        asked = "You meet {name} already, {rule}. Is this instead of that?"
    return line(asked, name=draft.mentee, rule=existing)


def list_replaceable(draft: Draft, scene: Scene) -> tuple[SeriesView, ...]:
    """The series that this one may be meant to follow; a single session follows none."""
    if not draft.repeats:
        return ()
    return tuple(each for each in find_series(draft.mentee, scene) if each.rule.every)


def offer_instead(draft: Draft, scene: Scene) -> tuple[Option, ...]:
    found = list_replaceable(draft, scene)
    also = option("also", "As well", draft.having().seal())
    return (
        *(
            option(
                f"i{each.id}",
                "Instead" if len(found) == 1 else f"Instead of {_short(each.rule)}",
                draft.having(instead_of=each.id).seal(),
                primary=each is found[0],
            )
            for each in found[:CHOICES_A_PAGE]
        ),
        *(() if find_planned_already(draft, scene) else (also,)),
        menu("back", "Back", draft.having().seal()),
    )


def _short(rule: Rule) -> str:
    return f"{DAYS[rule.first_on.weekday()][:3]} {rule.wall:%H:%M}"
