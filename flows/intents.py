"""What words mean by themselves, whatever is open: a session that is planned, or changed.

Looked for before an answer or an entry is seen in them, and only where no doubt is left: see
`Words.find_place` in bot/turn/words.py for what comes before that.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from flows.effects import Effect
from flows.events import Said
from flows.facts import Known
from flows.plans.errand import note_errand, settle_told
from flows.questions import answer_question
from flows.requests import answer_request, answer_time
from flows.sessions.asked import answer_asked
from flows.sessions.at_once import change_at_once
from flows.sessions.same_day import ask_same_day
from flows.sessions.unasked import ask_unread, plan_unasked
from flows.sessions.unasked_change import change_unasked
from flows.sessions.unfixed import list_unfixed
from flows.settings.moment import answer_wish
from flows.words.clauses import split
from flows.words.requests.insisting import leave_insisting_out
from flows.words.senses import MAX_CHARACTERS_READ

Ask = Callable[[], Known]
"""What is known is asked for once words look as if they meant something: most are a story, and
would be read for nothing."""

Read = Callable[[Said, datetime, Ask, tuple[int, ...]], tuple[Effect, ...]]
"""Takes what was said, the local time without a zone, the way to what is known, and the runs of
open entries that the words may belong to; gives what follows, or nothing if they mean something
else."""

READERS: Final[tuple[Read, ...]] = (
    *(settle_told, change_at_once, change_unasked, answer_asked, ask_same_day, plan_unasked),
    *(note_errand, list_unfixed),
    *(answer_question, answer_time, answer_wish, answer_request, ask_unread),
)
"""In the order in which words are tried."""
PARTS: Final[tuple[Read, ...]] = (answer_question, answer_time)
"""Those whose words are a part of a reflection where it waits for some."""
CHANGING: Final[tuple[Read, ...]] = (change_at_once, change_unasked)
PLANNING: Final[tuple[Read, ...]] = (change_unasked, plan_unasked)


def follow_intent(
    said: Said,
    here: datetime,
    ask: Ask,
    told: tuple[int, ...],
    *,
    tells: bool = False,
    waits: bool = False,
    doubt: bool = False,
) -> tuple[Effect, ...]:
    """What follows words that are no answer and no entry; nothing if they may be either. What
    `tells` a story with a plan in it may be a change, and nothing else; where a reflection
    `waits`, a question that has no answer is a part of it, and so is what time it is.
    What is in `doubt` asks for nothing: one clause, all of it, may change or plan a session."""
    readers = CHANGING if tells else READERS
    if len(said.typed) > MAX_CHARACTERS_READ:
        readers = (plan_unasked,)  # a list of plans may be as long as that
    if doubt:
        readers = PLANNING if sum(bool(each.typed) for each in split(said.typed)) == 1 else ()
    asked = leave_insisting_out(said.typed)
    if asked != said.typed:
        said = said.model_copy(update={"text": asked})
    found = (read(said, here, ask, told) for read in readers if not (waits and read in PARTS))
    return next((effects for effects in found if effects), ())
