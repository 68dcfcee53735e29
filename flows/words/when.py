"""When, and nothing else: a day, an hour, and how long something lasts, read from a stretch of
words that somebody else has cut out of a message.

No name stands in such a stretch, and no word may be left over: "today", "next week Wednesday",
"to Friday at 12", "until 8 October", "from 18 December", "until the end of January".
"""

from datetime import date, datetime, time
from typing import NamedTuple

from flows.words.meeting import Meeting, read_meeting


class When(NamedTuple):
    """What was said of it; what was not said is None.

    `day` and `wall` are local. `until` is the last day that "until ..." counts in, `again` the
    first after it on which things go on: both are the 14th for "until the 14th", but the 30th of
    June and the first of July for "until the end of June", and for "until June" the 30th and the
    first of June. `every` in weeks (0: once), `minutes` a length.
    """

    day: date | None = None
    wall: time | None = None
    until: date | None = None
    again: date | None = None
    every: int | None = None
    minutes: int | None = None


def read_when(text: str, now: datetime, *, last: time | None = None) -> tuple[When, ...]:
    """All that these words may mean, the likeliest first: one is sure, several are to be asked,
    none is not understood. `now` and `last` ("same time") are local, without a zone."""
    found = read_meeting(text, now, last=last).meetings
    if any(each.name for each in found):
        return ()
    return tuple(dict.fromkeys(_of(each) for each in found))


def _of(meeting: Meeting) -> When:
    return When(
        meeting.day, meeting.wall, meeting.until, meeting.again, meeting.every, meeting.minutes
    )
