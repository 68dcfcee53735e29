"""What was changed in an entry: how it read before, and the way back."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from flows.effects import Effect, Retire, Show, TakeBack
from flows.events import Acted
from flows.facts import LastChange, Versions
from flows.journal.entry import GONE, TEXT, fill_cards, quiet
from flows.lines import Button, Instant, Line, button, line
from framework.model import Framework

Effects = tuple[Effect, ...]

CHOICES: Final = ("ability", "mentee", "date", "outcome", "session")
"""What is changed by choosing; a button carries the place."""
UPDATED: Final = "Entry updated. The earlier text is kept."
BINNED: Final = "That entry is in the bin. It has the new text there."
BACK: Final = "Your earlier text is back."
AS_BEFORE: Final = "It is as it was before."
UNDO_WITHIN: Final = timedelta(hours=24)
"""How long a change can be taken back."""


def tell_updated(answer: int, entry: int = 0, binned: bool = False) -> Show:
    """After a text has changed: how it read before, and back to it; of an `entry` in the bin,
    where nothing can be done but to put it back, only that."""
    if binned:
        back = button("put_back", "Put back", entry)
        return Show(run=None, lines=(line(BINNED),), buttons=(back,), stays=True)
    see = button("before_edit", "See before", answer)
    revert = button("undo_edit", "Revert", answer)
    buttons = (see, revert, erase_button(answer))
    return Show(run=None, lines=(line(UPDATED),), buttons=buttons, stays=True)


def erase_button(answer: int) -> Button:
    """How it read before need not be kept."""
    return button("ask_to_erase_before", "Erase the earlier text", answer)


def tell_back(facts: LastChange) -> Show:
    """An edit is taken back: of words, or of a choice. Without buttons, so that the second tap of
    two does not take back the edit before."""
    back = AS_BEFORE if facts.step in CHOICES else BACK
    return Show(run=None, lines=(line(back),))


def undo_edit(facts: LastChange, event: Acted, framework: Framework) -> Effects:
    if facts.edit is None or facts.answer != event.object:
        return GONE
    does = TakeBack(answer=facts.answer, edit=facts.edit)
    return (does, Retire(verb="undo_edit", object=event.object), tell_back(facts))


def undo_choice(facts: LastChange, event: Acted, framework: Framework) -> Effects:
    """Take back a choice that was added last to this entry, and nothing younger."""
    steps = CHOICES[event.version : event.version + 1]
    if not facts.answer or facts.edit is not None or facts.step not in steps:
        return GONE
    return (TakeBack(answer=facts.answer), tell_back(facts))


def show_versions(facts: Versions, event: Acted, framework: Framework) -> Effects:
    """How an answer read before, the youngest first; `event.version` is the card to show."""
    if not facts.entry:
        return GONE
    cards = fill_cards(_tell_versions(facts))
    part = min(max(event.version, 0), len(cards) - 1)
    more = button("before_edit", "More", event.object, part + 1)
    revert = button("undo_edit", "Revert", event.object)
    fresh = bool(facts.before) and event.at - facts.before[0][0] < UNDO_WITHIN
    buttons = (
        *((more,) if part + 1 < len(cards) else ()),
        *((revert,) if fresh else ()),
        *((erase_button(event.object),) if facts.before else ()),
        button("open", "Open entry", facts.entry),
    )
    shown = Show(run=None, lines=cards[part], buttons=buttons)
    return (Retire(verb="undo_edit", object=event.object), shown)


def _tell_versions(facts: Versions) -> Iterable[Line]:
    yield quiet("Now:")
    yield _tell_text(facts.text)
    for until, text in facts.before:
        yield quiet("Until {until}:", until=Instant(at=until))
        yield _tell_text(text)


def _tell_text(text: str) -> Line:
    return line(TEXT, text=text.strip() or "–")
