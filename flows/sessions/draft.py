"""A session that is being planned: what is known of it so far, and what words add to it.

Words come in any order and in parts ("Anna", "Fridays", "16:00"), so each part only fills its
place, and what is still missing is asked for. The draft travels with the buttons: every button
holds the draft as it will be once it is pressed.
"""

from datetime import date, datetime, time, timedelta
from typing import Literal

from pydantic import ValidationError

from flows.calendar.series import USUAL_MINUTES, Rule, Session, find_date, make_session
from flows.lines import Model
from flows.words.meeting import Meeting
from framework.model import Phase

Missing = Literal["", "who", "day", "time", "length", "which", "instead"]


class Draft(Model):
    """`day` is the first one, `every` in weeks (0 or None: once), `day` and `wall` in the zone of
    the mentor. `asks` is what is to be changed, `page` the month shown, counted from this one,
    `readings` what ambiguous words may mean, `words` those that began it unasked."""

    mentee: str = ""
    day: date | None = None
    every: int | None = None
    wall: time | None = None
    minutes: int | None = None
    phase: Phase | None = None
    instead_of: int = 0
    asks: Missing = ""
    page: int = 0
    readings: tuple["Draft", ...] = ()
    words: str = ""

    @property
    def missing(self) -> Missing:
        """What is to be asked next; nothing if all is known."""
        if self.asks:
            return self.asks
        if not self.mentee:
            return "who"
        if self.day is None:
            return "day"
        return "time" if self.wall is None else ""

    @property
    def weeks(self) -> int:
        return self.every or 0

    def having(self, **parts: object) -> "Draft":
        """The draft with these parts; unless they say so, nothing is to be changed any more."""
        return self.model_copy(update={"asks": "", "page": 0, "readings": (), **parts})

    def seal(self) -> str:
        return self.model_dump_json(exclude_defaults=True)

    def rule(self, zone: str) -> Rule:
        """Of a draft that is complete."""
        assert self.day is not None  # noqa: S101 - complete
        assert self.wall is not None  # noqa: S101
        minutes = self.minutes or USUAL_MINUTES
        return Rule(
            first_on=self.day, every=self.weeks, wall=self.wall, minutes=minutes, zone=zone
        )

    def first(self, zone: str) -> Session:
        """The first session of a draft that is complete."""
        rule = self.rule(zone)
        session = make_session(rule, rule.first_on)
        assert session is not None  # noqa: S101 - nothing is skipped yet
        return session


def unseal(sealed: str) -> Draft:
    """A draft as it travelled; an empty one if a deploy has changed what a draft is."""
    try:
        return Draft.model_validate_json(sealed)
    except ValidationError:
        return Draft()


def merge(draft: Draft, meeting: Meeting) -> Draft:
    """The draft with what was said. Who is asked for the day names the first one, and does not
    mean by it that the session comes only once."""
    said = {
        "mentee": meeting.name,
        "day": meeting.day,
        "every": None if draft.asks == "day" and draft.weeks else meeting.every,
        "wall": meeting.wall,
        "minutes": meeting.minutes,
    }
    return draft.having(**{part: value for part, value in said.items() if value not in ("", None)})


def look_ahead(draft: Draft, now: datetime, zone: str) -> Draft | None:
    """The draft, if its first session is still ahead; a series whose first one is over begins
    with the next. None: it is over. `now` is local, without a zone."""
    if draft.day is None:
        return draft
    if draft.wall is None:
        return draft if draft.day >= now.date() or draft.weeks else None
    if datetime.combine(draft.day, draft.wall) > now:
        return draft
    if not draft.weeks:
        return None
    rule = draft.rule(zone)
    since = now.date() + timedelta(days=draft.wall <= now.time())
    return draft.model_copy(update={"day": find_date(rule, since)})
