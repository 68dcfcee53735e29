"""Plans that wait in line, and that are saved all at once: "yes, both"."""

from flows.effects import Effect, PlanSeries
from flows.flow import Scene
from flows.lines import Line, Option, option
from flows.sessions.draft import Draft, look_ahead
from flows.sessions.instead import list_replaceable
from flows.sessions.parts import find_zone, tell_here
from flows.sessions.plan_card import find_phase
from flows.sessions.promise import tell_planned
from flows.sessions.twice import find_twice
from flows.sessions.unplanned import go_on
from flows.words.people.mentees import near_mentees


def offer_all(draft: Draft, scene: Scene) -> tuple[Option, ...]:
    """What saves what is shown, and behind it whatever waits; nothing where something is still to
    be asked of what is shown."""
    if not _is_ready(draft, scene):
        return ()
    return (option("all", "Save all", draft.having(together=True).seal()),)


def make_plan(draft: Draft, scene: Scene) -> PlanSeries:
    return PlanSeries(
        mentee=draft.mentee,
        rule=draft.rule(find_zone(scene)),
        phase=find_phase(draft, scene),
        instead_of=draft.instead_of,
        instead_from=draft.instead_from,
    )


def end_together(draft: Draft, scene: Scene) -> tuple[tuple[Line, ...], tuple[Effect, ...]]:
    """What is planned beside the draft, and what follows: whatever waits and was not meant too, or
    still asks something, has a card of its own."""
    saved = [each for each in draft.later if draft.together and _is_ready(each, scene)]
    rest = (each for each in draft.later if each not in saved)
    told = tuple(tell_planned(each, scene) for each in saved)
    return told, (*(make_plan(each, scene) for each in saved), *go_on(rest))


def _is_ready(draft: Draft, scene: Scene) -> bool:
    """Whether a tap on [Save this session] would plan it, and ask nothing more."""
    asks = draft.having() if draft.asks == "more" else draft
    if asks.missing or look_ahead(asks, tell_here(scene), find_zone(scene)) is None:
        return False
    near = not draft.new and near_mentees(draft.mentee, scene.facts.list_names())
    follows = list_replaceable(asks, scene) and not draft.instead_of
    return not (near or follows or find_twice(asks, scene))
