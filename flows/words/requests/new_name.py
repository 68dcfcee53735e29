"""Whether what is typed where somebody gets another name is that name.

A name stands everywhere, so a question, a plan or half a sentence must never become one: it is
taken only if it is as short and plain as names are, and means nothing else by itself.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from flows.words.answers.consent import is_consent, is_refusal
from flows.words.answers.courtesies import read_courtesy
from flows.words.changes.changes import may_change, read_change
from flows.words.feelings import FEELINGS
from flows.words.known import NAMED_DAYS, NAMES, words
from flows.words.people.mentees import fit_mentees
from flows.words.people.names import MAX_NAME_CHARACTERS, MAX_NAME_WORDS, is_small
from flows.words.people.who import read_who
from flows.words.plans.meeting import read_meeting
from flows.words.requests.requests import read_request
from flows.words.spelling import PARTICLES, write_name
from flows.words.text import exceeds, fold

_WRITTEN: Final = re.compile(r"[^\W_]+(?:['\u2019.\u2010\u2011-][^\W_]+)*\.?")
_NUMBERED: Final = re.compile(r"(?:mentee|client|klient|mandant) [0-9]{1,3}", re.IGNORECASE)
_MARKS: Final = '"“”„«»! '
_ENDS: Final = ' \t.,;!"“”„«»()'
_REMARKS: Final = words(
    "later wait hm hmm oops nothing nobody wrong sorry somebody someone something "
    "später spater warte nichts niemand falsch attends rien personne faux "
    "luego espera nada nadie mal potem czekaj nic nikt zle"
)
"""Single words that one says of a card, and that nobody is called."""


def read_new_name(text: str, here: datetime, known: Sequence[str]) -> str:
    """The name that these words are, all of them; "" if they are more or something else."""
    typed = " ".join(text.split()).strip(_MARKS)
    name = write_name(typed)
    if "?" not in text and fit_mentees(name, known) and len(name) <= MAX_NAME_CHARACTERS:
        return name
    parts = typed.split()
    plain = all(map(_WRITTEN.fullmatch, parts)) and any(map(str.isalnum, name))
    if not plain or len(name) > MAX_NAME_CHARACTERS or is_told(text):
        return ""
    observed = typed != name and FEELINGS.fullmatch(fold(name))
    if observed or not _is_called(parts) or _means_more(name, here, known):
        return ""
    return name


def is_told(text: str) -> bool:
    """Whether they read like a sentence, or ask something: nobody is called so."""
    name = " ".join(text.split()).strip(_ENDS)
    if not any(map(str.isalnum, name)):
        return False
    if "?" in text or exceeds(text, MAX_NAME_WORDS):
        return True
    who = read_who(name, ())
    more = who.sentence or len(who.name.split()) < len(name.split())
    return " " in name and more and _NUMBERED.fullmatch(name) is None


def _is_called(parts: Sequence[str]) -> bool:
    """Whether somebody may be called so: several words end with a capital or with figures, as
    "sales went badly" does not, or are "van dam"."""
    last = parts[-1]
    if len(parts) > 1:
        begun = all(each in PARTICLES for each in parts[:-1])
        return begun or last[0].isupper() or any(map(str.isdigit, last))
    word = last.casefold()
    return word in NAMES or not (is_small(word) or word in _REMARKS)


def _means_more(name: str, here: datetime, known: Sequence[str]) -> bool:
    if is_consent(name) or is_refusal(name) or read_request(name) is not None:
        return True
    if read_courtesy(name) is not None and len(name) > 1:
        return True
    ours = NAMES | NAMED_DAYS  # Sam is no Saturday
    called = any(part.casefold() in ours for part in name.split())
    meetings = () if called else read_meeting(name, here, known=known).meetings
    if any(each.day or each.every for each in meetings):
        return True
    return may_change(name) and read_change(name, here, known) is not None
