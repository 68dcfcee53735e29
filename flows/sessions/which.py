"""Words that choose one of the readings that a card asks about: "half past two obviously"."""

from collections.abc import Iterable

from flows.sessions.draft import Draft
from flows.words.answers.choosing import find_place
from flows.words.plans.meeting import Meeting


def choose_reading(text: str, draft: Draft, meetings: Iterable[Meeting]) -> tuple[Draft, ...]:
    """Those of the readings that fit what was said; none where the words say something new, or
    where the card asks something else."""
    if not draft.readings:
        return ()
    readings = draft.list_meant()
    place = find_place(text, len(readings))
    if place is not None:
        return (readings[place],)
    return tuple(dict.fromkeys(one for each in meetings for one in readings if _fits(one, each)))


def _fits(reading: Draft, said: Meeting) -> bool:
    """Whether it is all that was said; a half of the day fits the hours in it."""
    half = said.half and reading.wall and ("am" if reading.wall.hour < 12 else "pm")
    return (
        said.name.casefold() in ("", reading.mentee.casefold())
        and said.day in (None, reading.day)
        and said.wall in (None, reading.wall)
        and said.minutes in (None, reading.minutes)
        and said.every in (None, reading.every)
        and half in ("", None, said.half)
        and said != Meeting()
    )
