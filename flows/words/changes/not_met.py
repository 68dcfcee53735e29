"""What is said of a session that was none: in so many words, why, and when it is to be instead:
"car broke down, we do tomorrow same time".

English, German, French, Spanish, Polish. Only whoever asks knows that a session is talked of.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Final, NamedTuple

from flows.words.answers.consent import leave_answer_out
from flows.words.answers.shortcuts import list_labels
from flows.words.changes.changes import may_change, read_change
from flows.words.plans.meeting import read_meeting
from flows.words.text import fold

LABEL: Final = "did not meet"
_MOST_CHARACTERS: Final = 140
_MOST_PARTS: Final = 4
_MOST_WORDS: Final = 8
"""Of a reason; whoever needs more tells a story."""

# English, German, French, Spanish, Polish
_ENDS: Final = re.compile(
    r"[.,;!\u2026]+(?=\s|$)|\n| [-\u2013\u2014]+ | (?:and|so|but|und|also|aber|et|donc|mais|y|"
    r"pero|asi que|i|wiec|ale) "
)
_SAME: Final = re.compile(
    r"(?:at )?(?:the )?same (?:time|hour)|(?:um die |zur )?(?:gleichen?|selben?|dieselbe) "
    r"(?:zeit|uhrzeit)|(?:a )?(?:la )?meme heure|(?:a )?(?:la )?misma hora|"
    r"(?:o )?(?:tej samej|ta sama|tej) (?:porze|godzinie|godzina|pora)(?: samej)?"
)
_LEAD: Final = re.compile(
    r"(?:(?:we|i|you|he|she|they|we'll|i'll|wir|ich|on|nous|lo|la) )?(?:(?:let's|lets|will|are|"
    r"now|jetzt|dann|va|vamos a|nos|se|sie|to) )*(?:(?:do|doing|make|making|try|meet|meeting|see|"
    r"machen|mache|holen|treffen|sehen|versuchen|fait|fera|faisons|refait|voit|hacemos|haremos|"
    r"hago|quedamos|vemos|intentamos|robimy|zrobimy|spotykamy|spotkamy|widzimy|probujemy) )"
    r"(?:(?:it|that|this|each other|uns|es|das|ca|le|lo|nos|sie|to|then|dann|again|nochmal|nach|"
    r"instead|on|for) )*"
)
_RATHER: Final = re.compile(
    r"(?<![^\W_])(?:instead(?: of (?:that|it))?|rather|better|but|and|then|dafur|stattdessen|"
    r"lieber|aber|dann|und|a la place|plutot|mais|et|alors|en su lugar|en vez de eso|mejor|pero|y|"
    r"entonces|zamiast tego|raczej|ale|i|wtedy)(?![^\W_])"
)
"""What stands beside a day and an hour that take the place of others."""


class NotMet(NamedTuple):
    """The `day` on which it is to be instead, and the hour; whether it was `said` that it was
    none, and whether by the `label` of the button for it."""

    day: date | None = None
    wall: time = time()
    said: bool = False
    label: bool = False


def read_not_met(text: str, here: datetime, wall: time, mentee: str) -> NotMet | None:
    """What these words say of a session with `mentee` at `wall`; None where they may be a story.
    `here` is local, without a zone."""
    if not 0 < len(text) <= _MOST_CHARACTERS or "?" in text:
        return None
    parts = [each for part in _ENDS.split(_plain(text)) if (each := part.strip())]
    if len(parts) > _MOST_PARTS:
        return None
    day, said, label = None, False, False
    for part in parts:
        if LABEL in list_labels(part):
            said = label = True
        elif _says_missed(part, here, mentee):
            said = True
        else:
            rest, found = _cut_when(part, here, wall, mentee)
            if rest.count(" ") >= _MOST_WORDS or (found and day):
                return None
            if found:
                day, wall = found
    return NotMet(day, wall, said, label)


def read_instead(
    text: str, here: datetime, start: datetime, mentee: str
) -> tuple[date, time] | None:
    """When a session at `start` is to be instead, where these words, all of them, say that and no
    more, with a yes or a no before it: "yes, we do Friday 10h instead"; an hour is of its day."""
    part = leave_answer_out(_plain(text)).strip(" .!")
    if not 0 < len(part) <= _MOST_CHARACTERS or "?" in part:
        return None
    part = " ".join(_RATHER.sub(" ", part).split()).strip(" ,")
    rest, found = _cut_when(part, here, start.time(), mentee)
    if found is not None:
        return None if rest.strip(" ,") else found
    read = read_meeting(part, here, known=(mentee,))
    walls = {(each.day, each.every, each.name, each.wall) for each in read.meetings}
    hour = walls.pop() if read.sure and len(walls) == 1 else (None, None, "", None)
    return (start.date(), hour[3]) if hour[:3] == (None, None, "") and hour[3] else None


def _plain(text: str) -> str:
    plain = fold(text.replace("\u2019", "'"))
    return text if len(plain) != len(text) else plain


def _says_missed(part: str, here: datetime, mentee: str) -> bool:
    change = read_change(part, here, (mentee,)) if may_change(part) else None
    timed = change is not None and (change.days or change.span or change.to)
    return change is not None and change.kind == "missed" and not timed


def _cut_when(
    part: str, here: datetime, wall: time, mentee: str
) -> tuple[str, tuple[date, time] | None]:
    """What stands before a day and an hour at the end, and these; the hour is that of the session
    where none is said."""
    same = _SAME.search(part) is not None
    part = _SAME.sub(f"{wall:%H:%M}", part)
    starts = [match.start() for match in re.finditer(r"\S+", part)]
    for start in starts:
        tail, alone = part[start:], same or not start
        plain = _read_plain(tail, here, mentee, alone=alone)
        for day, at in (*_read_moved(tail, here, mentee), *plain):
            return part[:start], (day, at or wall)
    return part, None


def _read_moved(tail: str, here: datetime, mentee: str) -> Iterator[tuple[date, time | None]]:
    change = read_change(tail, here, (mentee,)) if may_change(tail) else None
    if change is not None and change.kind == "move" and len(change.to) == 1 and change.to[0].day:
        yield change.to[0].day, change.to[0].wall


def _read_plain(
    tail: str, here: datetime, mentee: str, *, alone: bool
) -> Iterator[tuple[date, time | None]]:
    """Behind words like "we meet", or where nothing stands before it (`alone`)."""
    lead = _LEAD.match(tail)
    if not lead and not alone:
        return
    read = read_meeting(tail[lead.end() :] if lead else tail, here, known=(mentee,))
    if not read.sure or len(read.meetings) != 1:
        return
    found = read.meetings[0]
    if found.day and not found.every and not found.half and found.name in ("", mentee):
        yield found.day, found.wall
