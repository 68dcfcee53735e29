"""Whoever asks what the screen means that they have before them: "hä?", "what does that mean?".

English, German, French, Spanish, Polish. All of the words have to say so, and name nothing.
"""

import re
from typing import Final

from flows.words.known import words
from flows.words.text import flatten

MAX_CHARACTERS: Final = 60

_MEANING: Final = re.compile(
    r"(?:what (?:are|do) (?:these|those|they)(?: mean)?|was (?:sind|bedeuten|heissen)"
    r" (?:die|diese)(?: hier)?|(?:qu'est-ce que |que )(?:c'est|veulent dire|signifient)"
    r"(?: ces| ceux-la)?|ca veut dire quoi tout ca|(?:q|que) (?:significan|son|quieren decir) "
    r"(?:estas?|estos?|esas?|esos?)|co (?:te |one )?(?:znacza|oznaczaja)(?: te| to)?|"
    r"what (?:does|do|is|did) (?:that|this|it|you)(?: even| actually)? (?:mean|supposed to "
    r"mean)(?: by (?:that|this|it))?|what's that (?:mean|supposed to mean)|what do you mean|how "
    r"do "
    r"you mean|how so|come again|say (?:that )?again|huh+|i don't follow"
    r"|was (?:heisst|bedeutet|soll|meinst du mit)(?: denn)? (?:das|dies|dem)(?: denn| jetzt| "
    r"hier| "
    r"heissen| bedeuten| genau)*|was meinst du(?: damit)?|wie meinst du das|wie bitte|wie jetzt|"
    r"bitte was|hae+h?|hah"
    r"|(?:ca|cela) (?:veut dire|signifie) quoi|qu'est-ce que (?:ca|cela) (?:veut dire|signifie)|"
    r"que "
    r"veux[- ]tu dire|tu veux dire quoi|comment (?:ca|cela)|hein|c'est-a-dire|ca veut dire"
    r"|(?:y )?que (?:significa|quiere decir) (?:eso|esto)|que quieres decir|a que te refieres|"
    r"como "
    r"(?:asi|que|dices)"
    r"|co to (?:znaczy|oznacza|ma znaczyc)|ze co|co masz na mysli|o co (?:ci )?chodzi|jak to|w "
    r"jakim sensie|co takiego)"
)
_ASKED: Final = words("what ha hm eh pardon sorry was wie quoi que como perdon co he slucham")
"""What asks only where a question mark stands behind it."""
_BEFORE: Final = re.compile(
    r"^(?:(?:ok|okay|hm+|oh|ah|und|and|et|y|a|sorry|pardon|moment) )+(?=\S)"
)


def is_puzzled(text: str) -> bool:
    """Whether all these words ask what is meant."""
    if len(text) > MAX_CHARACTERS or "\n" in text.strip():
        return False
    plain = flatten(re.sub(r"[.,;:!?\u2026\u00bf\u00a1]+", " ", text.replace("\u2019", "'")))
    plain = " ".join(plain.split())
    asks = "?" in text or "\u00e4" in text.casefold()
    ways = (plain, _BEFORE.sub("", plain))
    return any(_MEANING.fullmatch(each) or (asks and each in _ASKED) for each in ways)
