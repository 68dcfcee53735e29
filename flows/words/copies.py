"""Whether a text repeats words that are to go for good, wherever these were quoted.

Copies are whole, cut short with "…", one sentence of it, or stand within a line. A short text is
a copy only if it is the same: "Well" stands in many others.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from flows.words.search import matches, read_terms

DELETED: Final = "[deleted]"
"""What stands where a copy stood."""
LEAST: Final = 12
"""Characters from which on words are known again within others."""


SHORTEST: Final = 4
"""Characters that have to stand before the "…" of what is cut short."""


def flatten_lines(text: str) -> str:
    """The text on one line, as it is quoted."""
    return " ".join(text.split())


class Gone(NamedTuple):
    """Words that are to go, and those that stay although they may hold them: each on one line."""

    texts: tuple[str, ...]
    stay: tuple[str, ...] = ()

    @classmethod
    def of(cls, texts: Iterable[str], stay: Iterable[str] = ()) -> "Gone":
        flat = dict.fromkeys(map(flatten_lines, texts))
        kept = tuple(map(flatten_lines, stay))
        return cls(tuple(each for each in flat if each and each not in kept), kept)

    def is_copy(self, text: str) -> bool:
        """Whether it is one of them, whole or cut short, or holds one."""
        flat = flatten_lines(text)
        core = flat.rstrip("…").rstrip(" ,;:–-")
        if self.is_label(text):
            return True
        if len(core) < LEAST or any(core in each for each in self.stay):
            return False
        return any(core in each or (len(each) >= LEAST and each in flat) for each in self.texts)

    def is_same(self, text: str) -> bool:
        """Whether it is one of them, whole."""
        return flatten_lines(text) in self.texts

    def is_label(self, label: str) -> bool:
        """Whether a button is called by how one of them begins."""
        flat = flatten_lines(label)
        core, cut, _ = flat.partition("…")
        if flat in self.texts or not cut or len(core) < SHORTEST:
            return flat in self.texts
        return any(each.startswith(core.rstrip()) for each in self.texts)

    def is_found(self, words: str) -> bool:
        """Whether these words, looked for, are found in one of them."""
        terms = read_terms(words)
        return bool(terms) and any(matches(each, terms) for each in self.texts)
