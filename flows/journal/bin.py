"""What lies in the bin can go for good at once; so can what was taken back, and how a text read
before it was changed. None of it comes back, so each is asked about first."""

from typing import Final

from flows.effects import (
    Effect,
    EraseBin,
    EraseEarlier,
    EraseEntry,
    EraseTakenBack,
    Retire,
    Show,
)
from flows.events import Acted
from flows.facts import Binned, Filter, OneEntry, Versions
from flows.journal.entry import GONE, MAX_CARD_CHARACTERS, cut, fill_cards, name_head, quiet
from flows.lines import Button, Instant, Line, button, count, line
from framework.model import Framework

Effects = tuple[Effect, ...]

ERASED: Final = "Deleted for good. Nothing of it is left here."
BIN_ERASED: Final = "The bin is empty. Nothing of what lay in it is left here."
EARLIER_ERASED: Final = "The earlier text is erased. Only the new one is left."
ASKED: Final = "Delete it for good? Nothing brings it back."
EARLIER_ASKED: Final = "Erase how it read before? Only the new text is left then."
FOR_GOOD: Final = "Delete for good"
KEEP: Final = "Keep"
BIN: Final = button("bin", "Bin")
JOURNAL: Final = button("journal", "Journal")


def ask_to_erase(facts: OneEntry, event: Acted, framework: Framework) -> Effects:
    """`event.version` is the lens of the bin."""
    if facts.head is None or facts.binned_at is None:
        return GONE
    entry = facts.head.id
    return _ask(
        ASKED, button("erase", FOR_GOOD, entry), button("open", KEEP, entry, event.version)
    )


def erase(facts: OneEntry, event: Acted, framework: Framework) -> Effects:
    """Only out of the bin."""
    if facts.head is None or facts.binned_at is None:
        return GONE
    return (EraseEntry(entry=facts.head.id), _tell(ERASED))


def show_taken_back(facts: Binned, event: Acted, framework: Framework) -> Effects:
    """What was taken back in one entry, with the days on which it was said; the entry itself may
    stand. `event.version` is the lens of the bin."""
    if facts.head is None:
        return GONE
    lines = [quiet("Taken back from:"), name_head(facts.head, framework)]
    for at, text in facts.words:
        lines.append(quiet("{at}:", at=Instant(at=at)))
        lines += [line("{text}", text=each) for each in cut(text, MAX_CARD_CHARACTERS)]
    lines.append(quiet("It goes by itself after 30 days."))
    buttons = (
        button("ask_to_erase_taken", FOR_GOOD, facts.head.id, event.version),
        button("journal", "Back", event.version, facts.head.id),
    )
    return (Show(run=None, lines=fill_cards(lines)[0], buttons=buttons),)


def ask_to_erase_taken_back(facts: Binned, event: Acted, framework: Framework) -> Effects:
    if facts.head is None:
        return GONE
    entry = facts.head.id
    keep = button("taken_back", KEEP, entry, event.version)
    return _ask(ASKED, button("erase_taken", FOR_GOOD, entry), keep)


def erase_taken_back(facts: Binned, event: Acted, framework: Framework) -> Effects:
    if facts.head is None:
        return GONE
    return (EraseTakenBack(entry=facts.head.id), _tell(ERASED))


def ask_to_empty(facts: Filter, event: Acted, framework: Framework) -> Effects:
    """Whether all of it goes, as many as there are now."""
    if not facts.binned:
        return GONE
    many = count(facts.binned, "entry is", "entries are")
    asked = line("{many} gone for good then.", many=many)
    buttons = (
        button("erase_bin", "Delete them for good", version=facts.binned),
        button("bin", KEEP),
    )
    return (Show(run=None, lines=(asked,), buttons=buttons),)


def erase_bin(facts: Filter, event: Acted, framework: Framework) -> Effects:
    """Only what was asked about: where something came in or left since, it is asked again."""
    if facts.binned != event.version:
        return ask_to_empty(facts, event, framework)
    return (EraseBin(), Show(run=None, lines=(line(BIN_ERASED),), buttons=(JOURNAL,)))


def ask_to_erase_earlier(facts: Versions, event: Acted, framework: Framework) -> Effects:
    if not facts.before:
        return GONE
    does = button("erase_before", "Erase it", event.object)
    return _ask(EARLIER_ASKED, does, button("before_edit", KEEP, event.object))


def erase_earlier(facts: Versions, event: Acted, framework: Framework) -> Effects:
    if not facts.before:
        return GONE
    erased: tuple[Line, ...] = (line(EARLIER_ERASED),)
    entry = button("open", "Open entry", facts.entry)
    return (
        EraseEarlier(answer=event.object),
        Retire(verb="undo_edit", object=event.object),
        Show(run=None, lines=erased, buttons=(entry,)),
    )


def _ask(text: str, does: Button, keeps: Button) -> Effects:
    return (Show(run=None, lines=(line(text),), buttons=(does, keeps)),)


def _tell(text: str) -> Show:
    return Show(run=None, lines=(line(text),), buttons=(BIN, JOURNAL))
