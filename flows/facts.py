"""What an action must know. Storage reads each by id and owner, so that a foreign object is simply
not there."""

from collections.abc import Mapping
from datetime import date, datetime

from flows.calendar.period import Period
from flows.calendar.rhythm import Rhythm
from flows.calendar.schedule import Weekly
from flows.calendar.series import Rule
from flows.events import Media
from flows.flow import State
from flows.lens import ALL, Lens
from flows.lines import Line, Model
from flows.views import (
    Assessment,
    Coming,
    Deed,
    EntryHead,
    Nudge,
    Pending,
    PlanView,
    Quote,
    Rating,
    SeriesView,
    SessionView,
)
from framework.coverage import ANY, Situation, Touch


class Nothing(Model):
    """The action needs to know nothing."""


class Visit(Model):
    """Whether this is a mentor already, and their open conversations, newest first; the `session`
    that a button wants to be asked about, if it was held; those that have `begun`, and that nobody
    has asked about yet, in order of time, where somebody is named."""

    known: bool
    open: tuple[State, ...] = ()
    session: SessionView | None = None
    begun: tuple[SessionView, ...] = ()


class OneRun(Model):
    state: State | None


class Privacy(Model):
    """Who runs the server, and whom they name to be asked about what is kept."""

    operator: str = ""
    contact: str = ""


class Confided(Model):
    """A conversation with words of acute distress, or in doubt; whether its entry is left in peace
    (`apart`), the mentor's `zone`, and whom the operator names as a `contact`."""

    state: State | None
    apart: bool = False
    zone: str = "UTC"
    contact: str = ""


class MenteeView(Model):
    """A mentee with entries: how many, on how many abilities, when last; the sessions that were
    asked about, and the open plans."""

    id: int
    name: str
    entries: int
    sessions: int = 0
    abilities: int
    last_at: datetime
    plans: int = 0


class JournalPage(Model):
    """One page of the journal through a lens, newest first.

    `number` is the lens, as buttons name it (0: all). `total`: the entries that pass it, None
    where it would take reading them all; `written`: all that count; `binned`: those in the bin.
    `newer`: the first entry here, if there are newer ones; `older`: the one that the next page
    begins with.
    """

    heads: tuple[EntryHead, ...] = ()
    lens: Lens = ALL
    number: int = 0
    total: int | None = 0
    written: int = 0
    binned: int = 0
    newer: int = 0
    older: int = 0


class Filter(Model):
    """A lens that is being changed: its number, what it shows, and what it could be narrowed to:
    the mentees with entries, the most recent first, and whether there is anything in the bin."""

    number: int = 0
    lens: Lens = ALL
    mentees: tuple[MenteeView, ...] = ()
    binned: int = 0
    zone: str = "UTC"


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
    """An entry with every answer; None if it is not there. `before`: the mentor's previous entry
    on the same ability, 0 for none; `binned_at`: when it was deleted."""

    head: EntryHead | None
    answers: tuple[AnswerView, ...] = ()
    before: int = 0
    private: bool = False
    binned_at: datetime | None = None


class Binned(Model):
    """What lies in the bin of an entry for having been taken back: each with the time at which it
    was said. None of an entry: there is nothing."""

    head: EntryHead | None = None
    words: tuple[tuple[datetime, str], ...] = ()


class Versions(Model):
    """An answer and how it read before, the youngest first, each with the time until which it
    stood."""

    text: str = ""
    entry: int = 0
    before: tuple[tuple[datetime, str], ...] = ()


class OneMedia(Model):
    kept: Kept | None


class LastChange(Model):
    """The youngest change of the last 24 h that stands: an answer, or an edit of one, and when it
    was made. `pieces` is the version of its run; `deed`: what was done since."""

    run: int = 0
    answer: int = 0
    step: str = ""
    edit: int | None = None
    pieces: int = 0
    at: datetime | None = None
    deed: Deed | None = None


class SettingsView(Model):
    """What is set. `coming`: the next message sent first; `paused_until` stands in the rhythm."""

    zone: str
    weekly: Weekly | None = None
    rhythm: Rhythm
    coming: Coming | None = None
    digest: bool = True
    quotes: bool = True
    assess_months: int = 1


class Agenda(Model):
    """A `page` of the next sessions, in order of time, and whether there is `more`; every series
    that goes on; the mentor's `zone`. With the first page stand those that are `pending`, where
    the list of sessions was asked for. `cancelled`: none is to come, and calendars are still told
    of some that were called off."""

    zone: str = "UTC"

    sessions: tuple[SessionView, ...] = ()
    series: tuple[SeriesView, ...] = ()
    page: int = 0
    more: bool = False
    pending: tuple[Pending, ...] = ()
    cancelled: bool = False


class Planned(Model):
    """What is planned, as far as words may change it: the sessions ahead and those under way, in
    order of time; those of the last weeks that were asked about, the youngest first; and of each
    series the first date that is not dealt with, with which a pause ends."""

    coming: tuple[SessionView, ...] = ()
    asked: tuple[SessionView, ...] = ()
    since: Mapping[int, date] = {}


class Known(Model):
    """What words are read by that nobody asked for: the mentees, the most recent first, what is
    planned, and the conversations that are open, the newest first. `ended`: with whom it is
    over; `shown`: the conversation of the last card; `skipped`: the series and the day of the
    session of which that card may say that it is called off; `answered`: it says when somebody
    is met; `todo`: what is still to be done."""

    mentees: tuple[str, ...] = ()
    ended: frozenset[str] = frozenset()
    agenda: Agenda = Agenda()
    planned: Planned = Planned()
    open: tuple[State, ...] = ()
    shown: State | None = None
    skipped: tuple[int, date] | None = None
    answered: bool = False
    todo: tuple[PlanView, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Everybody who is known, the most recent first, each once."""
        planned = [each.mentee for each in self.agenda.series]
        planned += [each.mentee for each in (*self.planned.coming, *self.planned.asked)]
        return tuple(dict.fromkeys((*self.mentees, *planned)))


class Mentoring(Model):
    """A mentee: the name, how many entries there are, and the series that go on; or since when it
    is over."""

    id: int
    name: str
    ended_at: datetime | None = None
    entries: int = 0
    series: tuple[SeriesView, ...] = ()


class OneMentoring(Model):
    """All that there is with one mentee; `id` 0: nobody. `held`: the sessions asked about, and of
    these `reflected`; `abilities`: how often each was reflected on; `outcomes`: how often it went
    so; `rule`: when they were met last, if it was again and again; `written`: the entries with an
    answer, in the order in which they began; `open`: what is open, with anybody."""

    id: int = 0
    name: str = ""
    zone: str = "UTC"
    ended_at: datetime | None = None
    entries: int = 0
    held: int = 0
    reflected: int = 0
    first_at: datetime | None = None
    last_at: datetime | None = None
    abilities: Mapping[str, int] = {}
    outcomes: Mapping[str, int] = {}
    plans: int = 0
    tried: int = 0
    rule: Rule | None = None
    written: tuple[int, ...] = ()
    open: tuple[State, ...] = ()


class NamingView(Model):
    """A naming that can be taken back, and what the mentee is called by it."""

    id: int
    name: str


class Everybody(Model):
    """All mentees with entries or sessions, those named last first; and the `last` naming, if it
    can be taken back."""

    those: tuple[Mentoring, ...] = ()
    last: NamingView | None = None


class OneSession(Model):
    """A session that is to come or was asked about, the open plan with its mentee, and the `run`
    of the question about it, if that waits just as it was asked; `zones`: those that the mentor
    and the series go by."""

    session: SessionView | None
    plan: PlanView | None = None
    run: int = 0
    zones: frozenset[str] = frozenset()


class Plans(Model):
    """The open plans and actions, those with a day first, and how many were settled."""

    open: tuple[PlanView, ...] = ()
    done: int = 0


class OnePlan(Model):
    """An open plan or action; `zone` is the mentor's. `held`: whether the session before which it
    was shown is still to come, or took place."""

    plan: PlanView | None
    zone: str = "UTC"
    held: bool = True


class Records(Model):
    """What progress is counted from. `period`, `entries`, `held` (sessions asked about) and
    `reflected` (those of them with an entry) are of the period that begins at `since`; everything
    else is of all time. `span`: the first and the last day of a period of the mentor's own, which
    takes the place of `period`; `begun_at`: when they began, before which there is nothing;
    `unread`: words that should have named a period, or name a `mentee`; `apart` and `elsewhere`:
    entries of the period that are not counted, since they are left in peace, or of another
    framework. `outcomes`: how the last entries on an ability went, the youngest first, at most
    8. `ratings`: of each competence the first and the latest, the oldest first."""

    zone: str = "UTC"
    period: Period = "quarter"
    since: datetime | None = None
    span: tuple[date, date] | None = None
    begun_at: datetime | None = None
    unread: bool = False
    mentee: str = ""
    apart: int = 0
    elsewhere: int = 0
    entries: int = 0
    held: int = 0
    reflected: int = 0
    total: int = 0
    first_at: datetime | None = None
    history: Mapping[str, Touch] = {}
    outcomes: Mapping[str, tuple[str, ...]] = {}
    evidenced: frozenset[str] = frozenset()
    situation: Situation = ANY
    ratings: tuple[Rating, ...] = ()
    plans: int = 0
    tried: int = 0
    quote: Quote | None = None
    quotes: bool = True
    quotes_asked: bool = True
    dark: bool = False


class OneCompetence(Model):
    """A competence (its number is the button's object) and what there is of it: the records, in
    which `ratings` are all of this competence, the open plans that were made in entries on its
    abilities, and its entries in all."""

    records: Records
    plans: tuple[PlanView, ...] = ()
    entries: int = 0


class Mentees(Model):
    """The mentees with entries, the most recent first."""

    those: tuple[MenteeView, ...] = ()
    zone: str = "UTC"


class OneAssessment(Model):
    """How the mentor sees themselves, and what stands behind it. `open`: the open run that rates a
    competence, None if there is none; `months`: how often it is offered, 0 for never."""

    assessment: Assessment
    open: State | None = None
    history: Mapping[str, Touch] = {}
    months: int = 1
    zone: str = "UTC"


class Due(Model):
    """All that is due now for one mentor, in order of due time. `records` of the last 7 days and
    `assessment` stand here where a digest or a self-assessment is due, the latter every so many
    `months`; else they are empty. `may_offer`: it was asked whether a self-assessment may be
    offered; `offers_ignored`: how many offers in a row nobody has answered. `silence`: the hours,
    if there were any, in which nothing was sent first after words of distress, and `apart` the
    sessions that such words were about, by series and date."""

    nudges: tuple[Nudge, ...]
    rhythm: Rhythm
    open: tuple[State, ...] = ()
    records: Records = Records()
    assessment: Assessment = Assessment()
    months: int = 1
    may_offer: bool = True
    offers_ignored: int = 0
    silence: tuple[datetime, datetime] | None = None
    apart: frozenset[tuple[int, date]] = frozenset()
