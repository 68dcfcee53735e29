"""Slips of the finger: a long word with two letters swapped, one left out, or one twice."""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

LETTERS: Final = 6
"""From which a word is known in spite of a slip."""


class Slips(NamedTuple):
    """`known`: the words that slips are looked for of, the longest of which has so many letters;
    `shorter`: each long one of them with one letter left out."""

    known: frozenset[str]
    longest: int
    shorter: Mapping[str, str]

    @classmethod
    def of(cls, words: Iterable[str]) -> "Slips":
        """Without the last letter "zrobilam" is said of somebody else: that is no slip."""
        known = frozenset(words)
        shorter = {
            word[:at] + word[at + 1 :]: word
            for word in sorted(known)
            if len(word) >= LETTERS
            for at in range(1, len(word) - word.endswith(("lam", "lem")))
        }
        return cls(known, max(map(len, known)), shorter)

    def find(self, word: str) -> str | None:
        """The known word that this is a slip of; the first letter is hardly ever wrong. A word
        may be as long as a message: one that is longer than all of them is not looked at."""
        if not LETTERS - 1 <= len(word) <= self.longest + 1 or word in self.known:
            return None
        swaps = (
            f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"
            for at in range(1, len(word) - 1)
        )
        fewer = (word[:at] + word[at + 1 :] for at in range(1, len(word)))
        near = (each for each in (*swaps, *fewer) if len(each) >= LETTERS)
        right = next((each for each in near if each in self.known), None)
        return right or self.shorter.get(word)
