"""A plan for a day on which the same mentee is met already, at another hour: it takes the place of
that session, or comes as well. The card of the move asks, with [As well] on it.
"""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Final

from flows.calendar.schedule import to_wall
from flows.effects import Effect
from flows.events import Said
from flows.facts import Known
from flows.sessions.several import is_plan, read_plain
from flows.sessions.unasked_change import settle
from flows.words.answers.consent import leave_answer_out
from flows.words.changes.change import Change
from flows.words.plans.meeting import Meeting

ONLY: Final = re.compile(
    r"(?<!\w)(?:only|not (?:before|until)|erst|nur|seulement|pas avant|solo|dopiero)(?!\w)",
    re.IGNORECASE,
)


def ask_same_day(
    said: Said, here: datetime, ask: Callable[[], Known], told: tuple[int, ...]
) -> tuple[Effect, ...]:
    text = ONLY.sub(" ", leave_answer_out(said.typed))
    if not any(each.day and each.wall for each in read_plain(text, here).meetings):
        return ()
    known = ask()
    change = find_same_day(text, here, known)
    return settle(change, known, said, here, told) if change is not None else ()


def find_same_day(text: str, here: datetime, known: Known) -> Change | None:
    """What moves the one session of that day; None where there is none, or the plan says more than
    another hour."""
    found = read_plain(text, here, known.names).meetings
    if len(found) != 1 or not is_plan(text, here, known.names):
        return None
    meeting = found[0]
    plain = Meeting(meeting.name, meeting.day, meeting.every, meeting.wall, twelve=meeting.twelve)
    met = [each for each in list_met(meeting, known) if each.date() == meeting.day]
    ahead = len(met) == 1 and met[0] > here and met[0].time() != meeting.wall
    if not ahead or meeting.every or meeting != plain or meeting.day is None:
        return None
    return Change("move", (meeting.name,), (meeting.day,), to=(meeting._replace(name=""),))


def list_met(meeting: Meeting, known: Known) -> list[datetime]:
    zone, coming = known.agenda.zone, known.planned.coming
    return [to_wall(each.starts_at, zone) for each in coming if each.mentee == meeting.name]
