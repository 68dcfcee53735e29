"""A mentor's words about a session, read by what is known of the mentor: their zone, the real
time, and when they meet people.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from flows.calendar.schedule import to_instant, to_wall
from flows.calendar.zones import find_named_zone
from flows.flow import MAX_NAME_CHARACTERS, Scene
from flows.sessions.draft import Draft
from flows.sessions.parts import find_zone
from flows.sessions.proposal import Target
from flows.views import SeriesView, SessionView
from flows.words.answers.consent import is_consent, is_refusal
from flows.words.known import words
from flows.words.people.mentees import name_known
from flows.words.people.who import read_who
from flows.words.plans.meeting import Meeting, Reading, read_meeting
from flows.words.plans.remarks import IN
from flows.words.requests.requests import read_request
from flows.words.spelling import write_name
from flows.words.text import flatten

NO_NAME = words(
    "next last every week weeks month months quarter year nachste woche monat quartal jahr chaque "
    "semaine mois trimestre cada semana mes tydzien tygodnie miesiac kwartal"
)
"""Words that speak of times: a line with one of them is no name."""
EITHER = {time(7), time(19)}
"""What a bare 7 may be."""


def read_said(text: str, scene: Scene, last: time | None = None) -> Reading:
    """As `read_meeting` gives it: with the hour in the mentor's zone where another was named, and
    a bare 7 as they meet people otherwise. "place": there is no telling what time it is there."""
    zone = find_zone(scene)
    here = scene.at.astimezone(ZoneInfo(zone))
    found = read_meeting(text, here, last=last, known=scene.facts.list_names())
    called = (_name_today(each, scene) for each in found.meetings)
    placed = [_place(one, zone) for each in called for one in _list_clocks(each, zone)]
    known = tuple(each for each in placed if each is not None)
    if placed and not known:
        return Reading((), "place")
    return found._replace(meetings=_prefer_usual(known, scene.facts.series))


def _name_today(meeting: Meeting, scene: Scene) -> Meeting:
    """Whoever was renamed is planned with by the name of today."""
    former = scene.facts.former
    before = name_known(meeting.name, tuple(former)) if meeting.name else ""
    known = scene.facts.list_names()
    return (
        meeting
        if meeting.name in known
        else meeting._replace(name=former.get(before, write_name(meeting.name)))
    )


def _list_clocks(meeting: Meeting, home: str) -> tuple[Meeting, ...]:
    """Of a session in a town that has another clock, the hour may be that of either; a series and
    what is in any other place goes by the mentor's own."""
    if not meeting.zone.startswith(IN):
        return (meeting,)
    place = meeting.zone.removeprefix(IN)
    here, there = meeting._replace(zone=""), meeting._replace(zone=place)
    known = None if meeting.every else find_named_zone(place)
    both = known is not None and _place(there, home) != here
    return (there, here) if both else (here,)


def _place(meeting: Meeting, home: str) -> Meeting | None:
    """A single session at the mentor's own time; a series keeps the zone that was named."""
    if not meeting.zone:
        return meeting
    zone = find_named_zone(meeting.zone)
    if zone is None:
        return None
    if meeting.every or meeting.day is None or meeting.wall is None:
        return meeting._replace(zone=zone)
    at = to_instant(meeting.day, meeting.wall, zone).astimezone(ZoneInfo(home))
    return meeting._replace(day=at.date(), wall=_wall(at), zone="", twelve=False)


def _wall(at: datetime) -> time:
    return time(at.hour, at.minute)


def _prefer_usual(
    meetings: Sequence[Meeting], series: Collection[SeriesView]
) -> tuple[Meeting, ...]:
    """Whoever is met at 19:00 means no 07:00, and the other way round."""
    usual = {each.rule.wall.replace(minute=0) for each in series} & EITHER
    if {each.wall for each in meetings} == EITHER and len(usual) == 1:
        return tuple(each for each in meetings if each.wall in usual)
    return tuple(meetings)


def find_meetings(text: str, draft: Draft, scene: Scene) -> Reading:
    """What was read; in a yes or a no, or in words that ask for another screen, nothing. Where a
    name is asked for, a short line is one."""
    if is_consent(text, "save") or is_refusal(text) or _asks_for_screen(text):
        return Reading(())
    found = read_said(text, scene, _find_last(text, draft, scene))
    if draft.missing != "who":
        fitting = (each for each in found.meetings if not _renames(each, draft, scene))
        return found._replace(meetings=tuple(fitting))
    named = tuple(each for each in found.meetings if each.name)
    if named:
        return found._replace(meetings=named)
    who = read_who(text, scene.facts.list_names())
    name = who.known[0] if len(who.known) == 1 else who.name
    if (
        found.meetings
        or found.problem in ("past", "far")
        or who.sentence
        or not 0 < len(name) <= MAX_NAME_CHARACTERS
    ):
        return found
    spoken = any(map(str.isalpha, name)) and not any(map(str.isdigit, name))
    spoken = spoken and not NO_NAME & set(flatten(name).split())
    return Reading((Meeting(name=write_name(name)),)) if spoken else found


def _asks_for_screen(text: str) -> bool:
    """ "what's left to do": in German "do" is a Thursday."""
    several = " " in text.strip() and not any(map(str.isdigit, text))
    request = read_request(text) if several else None
    return request is not None and request.sure


def _renames(meeting: Meeting, draft: Draft, scene: Scene) -> bool:
    """Several words that say nothing but a new name are more likely a remark than a name."""
    if not draft.mentee or meeting != Meeting(name=meeting.name) or " " not in meeting.name:
        return False
    return meeting.name.casefold() not in {name.casefold() for name in scene.facts.list_names()}


def _find_last(text: str, draft: Draft, scene: Scene) -> time | None:
    """The time that "same time" means: the draft's, or that of the mentee who is named."""
    if draft.wall is not None:
        return draft.wall
    said = draft.mentee.casefold() or text.casefold()
    return next((s.rule.wall for s in scene.facts.series if s.mentee.casefold() in said), None)


def is_meant(session: SessionView | Target, meeting: Meeting, zone: str) -> bool:
    """Whether it is all that was said, of whom, of the day and of the hour."""
    start = to_wall(session.starts_at, zone)
    return (
        meeting.name.casefold() in ("", session.mentee.casefold())
        and meeting.day in (None, start.date())
        and meeting.wall in (None, start.time())
    )
