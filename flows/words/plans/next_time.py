"""The sentence of a story that says when they meet next: "… She left lighter. We meet again
Thursday at 15:00."

Only the first and the last sentence are looked at, and only the few ways in which one says so:
all the rest of a story is nobody's plan.
"""

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from flows.words.plans.meeting import Meeting, read_meeting
from flows.words.text import fold

MAX_CHARACTERS: Final = 90
"""Of such a sentence."""
_SENTENCE: Final = re.compile(r"[^.!?…\n]+(?:[.!?…]+(?![\s\n]|\Z)[^.!?…\n]*)*[.!?…]*")
_SAYS: Final = re.compile(
    r"\W*(?:(?:so|and|then|also|und|dann|alors|et|donc|y|entonces|i|wiec|a) )?(?:"
    r"(?:we|i)(?:'ll| will| are going to| shall)? (?:meet|see each other|talk|speak)(?: up)?"
    r"(?: with)?(?: her| him| them)?(?: again| next)?|"
    r"i(?:'ll| will)? see (?:her|him|them)(?: again| next)?|"
    r"(?:our |the )?next (?:session|meeting|call|appointment)(?: is| will be)?:?|"
    r"wir (?:treffen|sehen|sprechen) uns(?: wieder| das nachste mal| nachstes mal)?|"
    r"(?:das |unser |der |unsere |die )?nachste[rsn]? "
    r"(?:treffen|termin|sitzung|gesprach|mal)(?: ist| sehen wir uns| treffen wir uns)?:?|"
    r"(?:on|nous) (?:se|nous) (?:revoit|retrouve|voit|reparle|revoyons|retrouvons|voyons)|"
    r"(?:la |notre |le )?prochaine? (?:seance|rendez-vous|rencontre|fois|rdv)(?: est)?:?|"
    r"(?:nos )?(?:volvemos a )?(?:vemos|reunimos|vernos|encontramos|quedamos|quedar)"
    r"(?: otra vez| de nuevo)?|"
    r"(?:la |nuestra |el )?proxim[oa] (?:sesion|cita|reunion|encuentro)(?: es| sera)?:?|"
    r"(?:widzimy|spotykamy) sie(?: znow| znowu| ponownie)?|"
    r"(?:nasze )?(?:nastepne|kolejne) spotkanie(?: jest| bedzie)?:?"
    r")(?P<rest> .+)"
)


def find_next_time(
    text: str, here: datetime, ask: Callable[[], Sequence[str]]
) -> tuple[str, Meeting] | None:
    """The sentence and what it says; None where there is none, or it leaves the time open. `here`
    is the local time: one that falls on today, behind what was told, is meant of no plan. `ask`
    gives the mentees who are known, once there is such a sentence."""
    sentences = split_sentences(text)
    if len(sentences) < 2:
        return None
    for sentence in dict.fromkeys((sentences[-1], sentences[0])):
        meeting = read_next_time(sentence, here, ask)
        if meeting is not None:
            return sentence, meeting
    return None


def split_sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text; a dot inside a word or an hour ends none."""
    return tuple(each.strip() for each in _SENTENCE.findall(text) if each.strip())


def read_next_time(
    sentence: str, here: datetime, ask: Callable[[], Sequence[str]]
) -> Meeting | None:
    plain = fold(sentence)
    says = _SAYS.fullmatch(plain) if len(plain) == len(sentence) <= MAX_CHARACTERS else None
    if says is None or sentence.endswith("?"):
        return None
    known = ask()
    reading = read_meeting(sentence[says.start("rest") :].strip(" ."), here, known=known)
    found = [
        each
        for each in reading.meetings
        if each.wall and each.day and each.day > here.date() and each.name in ("", *known)
    ]
    return found[0] if reading.sure and len(found) == 1 else None
