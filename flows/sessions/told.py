"""A plan inside a story: that stays whole, and its card has one button which opens the plan."""

from collections.abc import Callable
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from flows.calendar.day_names import DAYS
from flows.calendar.schedule import to_wall
from flows.effects import DiscardRun, Effect, Hold, StartFlow, Toast
from flows.events import Acted, Said
from flows.facts import Known, OneRun
from flows.lines import Button, button, line
from flows.sessions.draft import Draft, look_ahead, merge
from flows.sessions.planning import SORRY
from flows.words.people.mentees import find_subject
from flows.words.plans.meeting import Meeting
from flows.words.plans.next_time import find_next_time, read_next_time
from framework.model import Framework

WEEK: Final = 7
"""Days within which a weekday says enough."""
GONE: Final = (Toast(line=line("That is no longer there.")),)


def offer_told(
    said: Said, here: datetime, ask: Callable[[], Known], about: str
) -> tuple[Hold, ...]:
    """What puts a button below the card of a story that says when they meet next; `about`: whom
    it is about, where that is known without its words. Nothing for most."""
    found = find_next_time(said.typed, here, lambda: ask().names)
    if found is None:
        return ()
    sentence, meeting = found
    known = ask()
    mentee = meeting.name or about or find_subject(said.text, known.names)
    if _is_planned(meeting, mentee, known):
        return ()
    told = Said(at=said.at, text=sentence)
    return (Hold(said=told, label="", ways=(_name(meeting, here),), mentee=mentee),)


def _is_planned(meeting: Meeting, mentee: str, known: Known) -> bool:
    zone = ZoneInfo(known.agenda.zone)
    starts = [
        each.starts_at.astimezone(zone)
        for each in known.planned.coming
        if each.mentee.casefold() == mentee.casefold()
    ]
    return (meeting.day, meeting.wall) in [(each.date(), each.time()) for each in starts]


def _name(meeting: Meeting, here: datetime) -> Button:
    assert meeting.day is not None  # noqa: S101 - it was read so
    assert meeting.wall is not None  # noqa: S101
    day = DAYS[meeting.day.weekday()][:3]
    if (meeting.day - here.date()).days >= WEEK:
        day += f" {meeting.day.day} {meeting.day:%b}"
    return button("plan_told", "Plan {when}", when=f"{day} {meeting.wall:%H:%M}")


def plan_told(facts: OneRun, event: Acted, framework: Framework) -> tuple[Effect, ...]:
    """The card of the plan, as it was meant when the story was told; once."""
    state = facts.state
    if state is None or state.refused is None or state.status == "discarded":
        return GONE
    zone = state.facts.zone
    then, here = (to_wall(at, zone) for at in (state.refused.at, event.at))
    name = state.facts.mentee
    meeting = read_next_time(state.refused.text, then, lambda: (*state.facts.mentees, name))
    draft = merge(Draft(), meeting._replace(name=meeting.name or name)) if meeting else Draft()
    ahead = look_ahead(draft, here, state.facts.zone)
    if ahead is None or ahead.day is None:
        return (Toast(line=line(SORRY["past"])),)
    begins = StartFlow(flow="planning", held=True, draft=ahead.seal(), apart=True)
    return (DiscardRun(run=state.run), begins)
