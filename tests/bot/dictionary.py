"""What was said, in a plain dictionary: kept, in the bin and until when, or gone for good.

It knows no conversation, only what a button's label promises. Whatever moves beyond that is left
as it was here, and so found wherever the two are compared.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

BIN = timedelta(days=30)


class Place(NamedTuple):
    """Where words lie: in this entry, as which answer of all, and how they read before."""

    entry: int
    answer: int
    kept: bool
    before: tuple[str, ...] = ()


Shelf = Mapping[str, Place]
"""By words."""


@dataclass
class Told:
    """What one message says now. `taken_at`: alone into the bin; `binned_at`: with its entry."""

    words: str
    before: list[str] = field(default_factory=list)
    taken_at: datetime | None = None
    binned_at: datetime | None = None

    @property
    def kept(self) -> bool:
        return self.taken_at is None and self.binned_at is None

    def is_over(self, at: datetime) -> bool:
        """Whether it was in the bin for so long that it goes."""
        return any(
            since is not None and since < at - BIN for since in (self.taken_at, self.binned_at)
        )


@dataclass
class Dictionary:
    """`held`: words of which a card was made, by message; they may become a note, once. `cards`:
    those of their cards that nobody has touched, and whose words therefore must become one."""

    told: dict[int, Told] = field(default_factory=dict)
    held: dict[int, str] = field(default_factory=dict)
    cards: dict[int, int] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)

    def list_places(self) -> dict[str, tuple[bool, tuple[str, ...]]]:
        return {each.words: (each.kept, tuple(each.before)) for each in self.told.values()}

    def list_kept(self) -> list[str]:
        return [each.words for each in self.told.values() if each.kept]

    # What is said

    def tell(self, message: int, words: str, was: Shelf, now: Shelf) -> None:
        """New words; or those that take the place of others, where that was asked for."""
        self.take_in(now)
        lost = was.keys() - now.keys()
        before: list[str] = []
        if len(lost) == 1:
            replaced = self.find(*lost)
            before = [*self.told.pop(replaced).before, *lost]
        self.told[message] = Told(words, before)

    def edit(self, message: int, words: str) -> None:
        told = self.told[message]
        if told.taken_at is None:
            told.before.append(told.words)
            told.words = words

    def take_in(self, now: Shelf) -> set[str]:
        """Words that were held may have become a note, at any time: those that have."""
        noted = {message: words for message, words in self.held.items() if words in now}
        for message, words in noted.items():
            self.told[message] = Told(words)
            del self.held[message]
            self.cards.pop(message, None)
        return {*noted.values()}

    # What is pressed

    def touch(self, card: int) -> None:
        self.cards = {message: each for message, each in self.cards.items() if each != card}

    def follow(self, act: str, was: Shelf, now: Shelf, at: datetime) -> None:
        """What a label promises has happened, as far as it has."""
        noted = self.take_in(now)
        taken = {words for words in was.keys() & now if was[words].kept and not now[words].kept}
        back = {words for words in was.keys() & now if now[words].kept and not was[words].kept}
        lost, new = was.keys() - now.keys(), now.keys() - was.keys()
        held = {words for words in new if not now[words].kept}  # until then by a card
        match act:
            case "Undo" if len(held) == 1 and not taken:
                self.at(*held).taken_at = at
            case "Undo" if len(taken) == 1 and taken == {find_last(was, *taken)}:
                self.at(*taken).taken_at = at
            case "Undo" | "Revert" if len(lost) == len(new - noted) == 1:
                self.revert(*lost, *new - noted)
            case "Discard" | "Delete" if taken:
                for each in self.list_beside(was, taken):
                    each.binned_at = at
            case "Undo" | "Put back" if back:
                for each in self.list_beside(was, back):
                    each.binned_at = None
            case "Delete for good" if lost:
                entries = {was[words].entry for words in lost}
                assert len(entries) == 1
                assert not any(was[words].kept for words in lost)
                for words in lost:
                    self.forget(self.find(words))
            case "Delete them for good":
                assert not any(was[words].kept for words in lost)
                for words in lost:
                    self.forget(self.find(words))
            case "Erase it":
                erased = [
                    each
                    for each in self.told.values()
                    if each.before and not now[each.words].before
                ]
                assert len(erased) <= 1
                for each in erased:
                    self.gone |= {*each.before}
                    each.before = []

    def revert(self, newer: str, older: str) -> None:
        told = self.at(newer)
        assert told.before.pop() == older
        told.words = older
        self.gone.add(newer)

    def expire(self, at: datetime) -> None:
        """The house is kept: what lay in the bin for a month goes."""
        for message in [message for message, each in self.told.items() if each.is_over(at)]:
            self.forget(message)

    def forget(self, message: int) -> None:
        told = self.told.pop(message)
        self.gone |= {told.words, *told.before}

    # Small parts

    def find(self, words: str) -> int:
        [message] = [message for message, each in self.told.items() if each.words == words]
        return message

    def at(self, words: str) -> Told:
        return self.told[self.find(words)]

    def list_beside(self, was: Shelf, words: set[str]) -> Iterator[Told]:
        """All that lies in the one entry of these words."""
        [entry] = {was[each].entry for each in words}
        return (self.at(each) for each in was if was[each].entry == entry)


def find_last(shelf: Shelf, words: str) -> str:
    """The words that were told last in the entry of these."""
    entry = shelf[words].entry
    kept = (each for each in shelf if shelf[each].entry == entry and shelf[each].kept)
    return max(kept, key=lambda each: shelf[each].answer)
