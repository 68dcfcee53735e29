"""Words that name somebody, a day and an hour, and that for a word or two could not be read.

They may be a plan in words that nobody thought of, so they are worth a question. What tells of
somebody is none, however few its words.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from flows.words.known import words
from flows.words.people.mentees import fit_mentees
from flows.words.plans.meeting import hear
from flows.words.senses import MAX_CHARACTERS_READ, Context, Sense

MAX_WORDS: Final = 12
MAX_UNREAD: Final = 2
"""Words that may be left over beside who and when."""

_TELLS: Final = words(
    "was were did didn't had has hasn't have been said says told tells asked asks felt saw met "
    "went came thought thinks he she they him her his their if when because who what why how not "
    "no never only yes undo "
    "war waren hatte hat hatten ist sind sagte sagt er sie ihr ihm sein sein seine seiner dass "
    "wenn weil nicht kein keine kam ging wird ja nein "
    "etait avait est sont dit il elle son sa ses leur que qui si quand pas ne oui non "
    "era estaba habia ha fue es son dijo dice su sus le si cuando no "
    "byl byla bylo mial miala ma jest sa powiedzial powiedziala mowi on ona jej jego im kiedy "
    "nie tak"
)
"""What stands in stories, and in no plan."""
_OVER: Final = re.compile(r"[a-z]{3,}ed|ge[a-z]{3,}t|[a-z]{3,}(?:te|ala|ial|yla)")
"""How what is over ends, more often than not."""


def is_nearly_read(text: str, now: datetime, known: Sequence[str] | None = None) -> bool:
    """Whether there is a day to come, an hour and somebody `known`, and hardly a word more that is
    not understood. Without `known` it is not looked who, nor at what is left over."""
    if len(text) > MAX_CHARACTERS_READ or len(text.split()) > MAX_WORDS or "\n" in text.strip():
        return False
    said, pieces = hear(text, Context(now, None, None, tuple(known or ())))
    named = dated = timed = False
    unread: list[str] = []
    for piece in pieces:
        spoken, senses = said.text[piece.start : piece.end], piece.senses
        if any(each.problem in ("past", "far", "nonsense") for each in senses):
            return False
        if any(each.name for each in senses) and fit_mentees(spoken, known or ()):
            named = True
        elif all(each.problem or each.name for each in senses):
            unread += spoken.split()
        dated = dated or any(map(_is_dated, senses))
        timed = timed or any(each.wall for each in senses)
    if not (dated and timed) or known is None:
        return dated and timed
    told = any(each in _TELLS or _OVER.fullmatch(each) for each in unread)
    return named and len(unread) <= MAX_UNREAD and not told


def _is_dated(sense: Sense) -> bool:
    named = sense.weekday is not None or (sense.day is not None and not sense.bare)
    return named or bool(sense.weekdays or sense.every or sense.unit)
