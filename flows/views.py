"""What conversations and screens know of sessions and plans, as storage reads them.

A session is named by its series and the date that the rule gives it; both fit into a button.
"""

from collections.abc import Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import ClassVar, Literal

from flows.calendar.series import Rule
from flows.lines import Model
from framework.model import Phase

PlanKind = Literal["if_then", "action"]
Kind = Literal["session", "weekly", "rehearsal", "action", "later", "assess", "digest"]
"""What a reminder is about: a session that is over, the weekly question, a plan an hour before a
session, an action on its day, a question put off by the mentor, the self-assessment, the week
summed up."""


class EntryOutcome(StrEnum):
    """How the moment went, as it is stored."""

    MISSED = "missed"
    PARTLY = "partly"
    WELL = "well"


class SeriesView(Model):
    """A series that goes on, or a single session (`rule.every` 0). `since` is the first of its
    dates that is not dealt with, None if none is left; `changed` are those that begin at another
    time than the rule's, or not at all."""

    id: int
    mentee: str
    rule: Rule
    phase: Phase
    since: date | None = date.min
    changed: Mapping[date, datetime | None] = {}


class SessionView(Model):
    """One session. `number` is its place among all with this mentee, from 1; `focus` the ability
    that the mentor wants to watch; `over`: the mentoring is, so it is asked about no more."""

    series: int
    on: date
    mentee: str
    starts_at: datetime
    ends_at: datetime
    rule: Rule
    number: int = 1
    phase: Phase = "first"
    moved: bool = False
    focus: str = ""
    over: bool = False

    @property
    def ordinal(self) -> int:
        """Its date as a number, for a button."""
        return self.on.toordinal()


class MetView(Model):
    """A session that was asked about and has no entry."""

    series: int
    on: date
    mentee: str
    starts_at: datetime


class PlanView(Model):
    """An if-then plan, or an action with or without a day and an hour. `forgotten` counts how
    often."""

    id: int
    kind: PlanKind
    text: str
    mentee: str = ""
    due_on: date | None = None
    due_wall: time | None = None
    forgotten: int = 0


class Pending(Model):
    """A session that has begun and was not asked about yet, or whose question, that of `run`, was
    put off; `asks_at` is when it comes, None if it does not."""

    session: SessionView
    asks_at: datetime | None = None
    run: int = 0


class Deed(Model):
    """Something that was done last, by its `kind`, and the `object` and `version` that a button
    would name; `text`: what it was about. `run` and `step`: the question that it answered; `at`:
    when it was done, of one that was found."""

    id: int = 0
    kind: str
    object: int = 0
    version: int = 0
    text: str = ""
    run: int = 0
    step: str = ""
    at: datetime | None = None


class EntryHead(Model):
    """An entry in a list. `text`: what was said first, or what holds the words that were searched
    for, and whether `more` was said; `kinds`: those of its files; `left_at`: when it was closed
    with a question still open; `written_at`: when it was written, if that was on another day than
    its session; `framework`: the id of what its ability is of, empty for the one in force;
    `taken_back`: it is in the bin for what was taken back in it, and `text` is that."""

    id: int
    at: datetime
    mentee: str = ""
    ability: str = ""
    outcome: str = ""
    text: str = ""
    left_at: datetime | None = None
    written_at: datetime | None = None
    starred: bool = False
    private: bool = False
    evidenced: bool = False
    more: bool = False
    kinds: tuple[str, ...] = ()
    framework: str = ""
    taken_back: bool = False


class Rating(Model):
    """What a mentor said of themselves about one competence, from 1 to 5; None: passed over.
    `entry` shows it (0: none yet), unless that is `gone`: deleted; `run` asked for it."""

    competence: int
    value: int | None
    at: datetime
    reason: str = ""
    entry: int = 0
    gone: bool = False
    run: int = 0


class Assessment(Model):
    """The self-assessment that is open, else the last one; `id` 0 if there was none ever. `rated`:
    what was said in it, in order; `earlier`: what was said before it, the youngest rating of each
    competence."""

    id: int = 0
    begun_at: datetime | None = None
    ended_at: datetime | None = None
    rated: tuple[Rating, ...] = ()
    earlier: tuple[Rating, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.id > 0 and self.ended_at is None


class Quote(Model):
    """Something the mentor wrote a while ago, to look back on: the text of an entry."""

    entry: int
    at: datetime
    text: str
    ability: str = ""
    mentee: str = ""


class DueReminder(Model):
    """One occurrence of a reminder. `on` is its identity, `due_at` the wall time it was meant for,
    `allowed_at` the first minute it could be sent; `kind` as the reminder is stored."""

    kind: ClassVar[Kind]
    reminder: int
    on: date
    due_at: datetime
    allowed_at: datetime


class SessionNudge(DueReminder):
    """The question about a session that is over."""

    kind: ClassVar[Kind] = "session"
    session: SessionView


class WeeklyNudge(DueReminder):
    """The question of a week, for who has no sessions planned."""

    kind: ClassVar[Kind] = "weekly"


class RehearsalNudge(DueReminder):
    """An if-then plan, an hour before the session it was made for."""

    kind: ClassVar[Kind] = "rehearsal"
    session: SessionView
    plan: PlanView


class ActionNudge(DueReminder):
    """An action, on its day."""

    kind: ClassVar[Kind] = "action"
    plan: PlanView


class LaterNudge(DueReminder):
    """A question that the mentor put off: the one of this `run`."""

    kind: ClassVar[Kind] = "later"
    run: int


class AssessmentNudge(DueReminder):
    """The offer of a self-assessment."""

    kind: ClassVar[Kind] = "assess"


class DigestNudge(DueReminder):
    """The week, summed up."""

    kind: ClassVar[Kind] = "digest"


Nudge = (
    SessionNudge
    | WeeklyNudge
    | RehearsalNudge
    | ActionNudge
    | LaterNudge
    | AssessmentNudge
    | DigestNudge
)
"""Something that the bot says first."""


class Coming(Model):
    """A nudge that is still ahead: when it will be said, and whether it may be heard."""

    at: datetime
    nudge: Nudge
    sounds: bool = False
