"""Typed words to a change of what is planned: "Paolo cancelled today", "from now on Tuesdays".

What is taken from a calendar by mistake is missed by somebody. So every word must be understood:
cues (flows/words/changes/words.py), the names of known mentees, days and hours, and words that
mean nothing for it. One that is none of these, and it is no change but a story; but one short
clause may say why (flows/words/changes/reasons.py). What the days may
mean is given with all its senses; which session it comes to is looked up by whoever asks.
"""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from flows.words.changes.caller import name_caller
from flows.words.changes.change import Change
from flows.words.changes.everybody import read_all_off
from flows.words.changes.items import CORES, find_items
from flows.words.changes.offsets import tells_offset
from flows.words.changes.reading import read_items
from flows.words.changes.reasons import (
    MAX_WORDS,
    MAX_WORDS_OVER,
    leave_out_reason,
    leave_silence_out,
)
from flows.words.changes.words import CUES
from flows.words.distress.distress import find_distress
from flows.words.known import MONTHS
from flows.words.senses import MAX_CHARACTERS_READ, listen, one_of

WEEK: Final = 7
"""Days from which on a stretch is a pause; of a week each session is called off."""
_RATHER: Final = re.compile(
    r"instead of|no longer|statt|anstelle|nicht mehr|au lieu d|plutot que|en vez de|en lugar de|"
    r"zamiast|do(?:es)?(?:n'?t| not) (?:work|suit|fit)|sondern|"
    r"not .+ but|pas .+ mais|n'est plus|c'est plus|no .+ sino|nie .+ (?:tylko|ale)"
)
"""Of the words that stand before an old time, those that say that there is a new one."""
_SINCE: Final = re.compile(
    rf"(?<![^\W_])(?:from|starting|beginning|as of|ab|a partir d\w+|des|desde|od) (?:the |la |el |"
    rf"l')?(?:next|nachste\w*|kommende\w*|semain|semana|proxim\w*|przyszl\w*|nastepn\w*|[0-9]|"
    rf"{one_of(MONTHS)})"
)
"""How they begin that say from when on somebody is met at another time."""
_ASKS: Final = re.compile(
    r"(?:is|are|was|were|did|does|do|has|have|why|when|who|how|ist|hat|war|wann|warum|wieso|wer|"
    r"est ?-? ?ce|quand|pourquoi|cuando|por que|quien|kiedy|dlaczego|kto)(?![^\W_])"
)
"""Who asks whether something was changed changes nothing."""

_OVER: Final = re.compile(
    r"(?<![^\W_])(?:was|were|had|did|came|met|war|waren|hatten?|kam|kamen|gekommen|etai\w+|"
    r"avai\w+|venue?|arrivee?|era|fue|tenia|tuvo|habia|vino|llego|byl[aoi]?|mial[ai]?|"
    r"przysz\w+)(?![^\W_])"
)
"""How they speak who tell of what is over."""


def may_change(text: str) -> bool:
    """Whether it is worth while to read the words: most messages are stories, and for those
    nothing need be looked up."""
    if not 0 < len(text) <= MAX_CHARACTERS_READ or "\n" in text.strip():
        return False
    said = listen(text).text
    if _ASKS.match(said):
        return False
    if read_all_off(text):
        return True
    starts = [match.start() for match in re.finditer(r"(?<![^\W_])[^\W_]", said)]
    if _RATHER.search(said) or (_SINCE.search(said) and re.search(r"[0-9]", said)):
        return True
    if tells_offset(said):
        return True
    return any(CUES[core].match(said, at) for at in starts for core in CORES)


def read_change(text: str, now: datetime, known: Sequence[str]) -> Change | None:
    """What is to be changed; None if the words change nothing, or one of them is not understood.
    `now` is local, without a zone. A reason in free words is left out of a change that is sure,
    unless it may be a cry for help. What began "an hour later" and is over changes nothing."""
    change = _read_all_off(text, now) or _read_with_reason(text, now, known)
    over = change is not None and change.shift and change.likely
    return None if over and _OVER.search(listen(text).text) else change


def _read_all_off(text: str, now: datetime) -> Change | None:
    """A pause of everybody, from one day to another."""
    plain = read_all_off(text)
    change = _read_whole(plain, now, ()) if plain else None
    if change is None or change.span is None or change.kind != "cancel":
        return None
    first, last = change.span
    longer = (last - first).days >= WEEK
    return Change("pause", since=first, until=last + timedelta(days=1)) if longer else None


def _read_with_reason(text: str, now: datetime, known: Sequence[str]) -> Change | None:
    change = _read_whole(text, now, known)
    if change is not None:
        return change
    called = name_caller(text)
    change = _read_with_reason(called, now, known) if called else None
    if change is not None:
        return change
    heard = leave_silence_out(text)
    change = _read_whole(heard, now, known) if heard != text else None
    if change is not None and change.kind == "missed":
        return change
    for rest in leave_out_reason(text, now, known):
        change = _read_whole(rest, now, known)
        over = change is not None and change.kind == "missed"
        short = len(text.split()) - len(rest.split()) <= (MAX_WORDS_OVER if over else MAX_WORDS)
        if change is not None and change.is_sure and short:
            return change if find_distress(text) is None else None
    return None


def _read_whole(text: str, now: datetime, known: Sequence[str]) -> Change | None:
    items = find_items(text, now, known)
    return read_items(items, now) if items else None
