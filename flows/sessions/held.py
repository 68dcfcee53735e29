"""Words that were taken for a session or a change of one, and that may be a note after all."""

from typing import Final

from flows.flow import Scene, State
from flows.lines import Button, button
from flows.sessions import draft, proposal

_CHANGES: Final = ("changing", "moving", "pausing")
_SILENCE: Final = "pause"
"""What is said of the bot's own messages, and of no session."""


def offer_note(scene: Scene) -> tuple[Button, ...]:
    """A way to keep the words that the conversation came of: in the entry that they came in
    between, or as a note."""
    if not scene.state.held or scene.state.refused is None:
        return ()
    if len(scene.facts.waiting) == 1:
        return (button("add_to_entry", "Add to the entry", scene.state.run),)
    return (button("just_note", "It was a note", scene.state.run),)


def is_replaced(before: State, now: State) -> bool:
    """Whether words that were held have been said anew: what came is a change or a plan as well,
    and for the same person, as far as they say for whom. They were no note then; [It was a note]
    on their own card still makes one of them."""
    if not before.held or not now.unasked:
        return False
    if before.flow != now.flow and _SILENCE in (before.flow, now.flow):
        return False
    names, others = _list_named(before), _list_named(now)
    return bool(names & others) or (now.held and not (names and others))


def waits_beside(before: State, now: State) -> bool:
    """Whether a change that was not agreed to yet stays to be tapped beside this one, which is
    for somebody else: both were said in one breath."""
    return (
        before.flow in _CHANGES
        and now.flow in _CHANGES
        and before.held
        and now.held
        and not is_replaced(before, now)
    )


def _list_named(state: State) -> frozenset[str]:
    """Whom what is planned or changed is about; nobody where they leave that open."""
    if state.facts.session is not None:
        return frozenset((state.facts.session.mentee.casefold(),))
    if state.flow == "changing":
        return frozenset(name.casefold() for name in proposal.unseal(state.menu).names)
    return frozenset((draft.unseal(state.menu).mentee.casefold(),)) - {""}
