"""Words that put right what a card says: "no, Thursday", "and not Wednesday, Thursday"."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from flows.words.answers.consent import leave_answer_out
from flows.words.text import exceeds, fold

MAX_WORDS: Final = 12
"""Whoever needs more tells something."""

_BEFORE: Final = (
    r"\s*(?:(?:and|but|sorry|oops|no|wait|actually|i mean|i meant|it is|it's|that is|that's|"
    r"please|und|aber|nein|moment|doch|eigentlich|ich meine|ich meinte|es ist|das ist|bitte|"
    r"et|mais|non|pardon|attends|en fait|je veux dire|c'est|ce n'est|svp|"
    r"y|pero|perdon|espera|en realidad|quiero decir|es|digo|"
    r"a|ale|przepraszam|czekaj|wlasciwie|to znaczy|to|jest|chodzi o)\b[\s,.;:!–-]*)*?"
)
_NOT: Final = r"(?:not|nicht|kein|pas|no|nie)"
_RATHER: Final = (
    r"(?:\s*[,;:–]\s*|\s+-+\s+|\s+)(?:(?:but|rather|sondern|lieber|mais|plutot|sino|mejor|tylko|"
    r"lecz|ale|raczej)\s+(?:rather\s+)?)"
)
_FIRST: Final = re.compile(
    rf"{_BEFORE}{_NOT}\s+(?P<old>\S.*?)(?:{_RATHER}|\s*[,;:–.]\s*|\s+-+\s+)(?P<new>\S.*)"
)
""" "not Wednesday, Thursday"."""
_LAST: Final = re.compile(
    rf"{_BEFORE}(?P<new>\S.*?)(?:\s*[,;:–]\s*|\s+)(?:(?:and|und|et|y|a|i)\s+)?"
    rf"(?:{_NOT}|instead of|rather than|statt|anstatt|au lieu d[eu']|plutot que|en vez de|"
    r"en lugar de|zamiast)\s+(?P<old>\S.*)"
)
""" "Thursday, not Wednesday"."""


_MEANT: Final = re.compile(
    r"\s*(?:(?:sorry|oops|no|nein|non|nie|pardon|perdon|przepraszam)\b[\s,.;:!–-]*)*"
    r"(?:i mean|i meant|ich meine?|ich meinte|je veux dire|je voulais dire|quiero decir|"
    r"queria decir|to znaczy|mialam na mysli|mialem na mysli|chodzi o|chodzilo o)\b"
    r"[\s,.;:!–-]*(?P<new>\S.*)"
)
""" "I mean Thursday"."""
_SOONER: Final = re.compile(
    r"(?<!\w)(?:(?:doch|dann|also|mais|pero|ale|but|oder)\s+)?(?:rather(?! than)|better|actually|"
    r"instead(?! of)|doch|lieber|besser|eher|eigentlich|plutot(?! que)|mieux|finalement|en fait|"
    r"mejor|mas bien|en realidad|jednak|raczej|lepiej|wlasciwie)(?!\w)[\s,:–-]*"
)
""" "rather at ten"."""


class Wanted(NamedTuple):
    """What is meant, and what is said not to be, as they were typed; `old` is empty where only the
    first is named."""

    new: str
    old: str = ""


def list_corrected(text: str) -> tuple[str, ...]:
    """What may be meant by words at a card that they may put right, each as it was typed, the
    likeliest first: what stands beside that which is not meant, the words as they are, and what is
    said behind a yes or a no."""
    wanted = (each.new for each in find_wanted(text))
    return tuple(dict.fromkeys((*wanted, text, leave_answer_out(text))))


def find_wanted(text: str) -> Iterator[Wanted]:
    """What is meant of words that say by themselves that something else was wrong."""
    plain = fold(text)
    if len(plain) != len(text) or exceeds(text, MAX_WORDS):
        return
    for pattern in (_FIRST, _LAST, _MEANT):
        match = pattern.fullmatch(plain)
        if match is not None:
            old = match.groupdict().get("old") or ""
            at = match.start("old") if old else 0
            yield Wanted(text[slice(*match.span("new"))].strip(), text[at : at + len(old)])
    rather = [match.span() for match in _SOONER.finditer(plain)]
    if rather:
        ends = (0, *(end for _, end in rather))
        starts = (*(start for start, _ in rather), len(text))
        rest = "".join(map(lambda *at: text[slice(*at)], ends, starts))
        yield Wanted(leave_answer_out(rest).strip())
