"""What an action must know. Storage reads each by id and owner, so that a foreign object is simply
not there."""

from collections.abc import Mapping
from datetime import datetime

from flows.events import Media
from flows.flow import State
from flows.lines import Line, Model
from flows.rhythm import Rhythm
from flows.schedule import Weekly
from flows.views import Call, Coming, PlanView, SeriesView, SessionView
from framework.coverage import Touch


class Nothing(Model):
    """The action needs to know nothing."""


class Visit(Model):
    """Whether this is a mentor already, and their open conversations, newest first."""

    known: bool
    open: tuple[State, ...] = ()


class OneRun(Model):
    state: State | None


class EntryHead(Model):
    """An entry in a list. `left_at`: when it was closed with a question still open."""

    id: int
    at: datetime
    mentee: str = ""
    ability: str = ""
    outcome: str = ""
    begins: str = ""
    left_at: datetime | None = None


class JournalPage(Model):
    """One page of the journal, newest first; pages count from 0."""

    heads: tuple[EntryHead, ...]
    page: int
    total: int


class Kept(Model):
    """A file of the mentor's, by the id of its row."""

    id: int
    media: Media


class AnswerView(Model):
    """An answer under its question; `said` if it is the mentor's own words."""

    prompt: Line
    text: str
    said: bool = True
    edited: bool = False
    forwarded_from: str | None = None
    kept: tuple[Kept, ...] = ()


class OneEntry(Model):
    head: EntryHead | None
    answers: tuple[AnswerView, ...] = ()


class OneMedia(Model):
    kept: Kept | None


class LastChange(Model):
    """The youngest change of the last 24 h that stands: an answer, or an edit of one. `pieces` is
    the version of its run."""

    run: int = 0
    answer: int = 0
    step: str = ""
    edit: int | None = None
    pieces: int = 0


class Settings(Model):
    """What is set. `coming`: the next message sent first; `paused_until` stands in the rhythm."""

    zone: str
    weekly: Weekly | None = None
    rhythm: Rhythm
    coming: Coming | None = None


class Agenda(Model):
    """The next sessions, in order of time, and every series that goes on; the mentor's `zone`."""

    zone: str = "UTC"

    sessions: tuple[SessionView, ...] = ()
    series: tuple[SeriesView, ...] = ()


class OneSession(Model):
    """A session that is to come or was asked about, and the open plan with its mentee."""

    session: SessionView | None
    plan: PlanView | None = None


class Plans(Model):
    """The open plans and actions, those with a day first, and how many were settled."""

    open: tuple[PlanView, ...] = ()
    done: int = 0


class OnePlan(Model):
    """An open plan or action; `zone` is the mentor's."""

    plan: PlanView | None
    zone: str = "UTC"


class Due(Model):
    """All that is due now for one mentor, in order of due time."""

    calls: tuple[Call, ...]
    rhythm: Rhythm
    open: tuple[State, ...] = ()


class Records(Model):
    """What progress is counted from: abilities reflected on, and all entries since the first."""

    history: Mapping[str, Touch]
    entries: int
    since: datetime | None = None
