"""What the shell must do about an event. Effects are values: a test compares them."""

from datetime import date, datetime, time
from typing import Literal

from flows.events import Media, Said, Turnable
from flows.lines import Button, Line, Model, Option
from flows.rhythm import Pace
from flows.series import Moment, Rule
from flows.views import PlanKind
from framework.model import Phase

Outcome = Literal["sent", "folded", "held", "paused", "over"]
"""What became of an occurrence: said in a message of its own; named in one that covers several;
left out, since this week has had its message, or since the mentor wanted silence; too late to be
of use."""
PlanResult = Literal["did", "no_chance", "forgot", "dropped"]


class Show(Model):
    """Show a screen: the card of a run, or a screen of its own (`run` None). `lines` are set
    apart by blank lines."""

    run: int | None
    lines: tuple[Line, ...]
    options: tuple[Option, ...] = ()
    step: str = ""
    buttons: tuple[Button, ...] = ()


class Toast(Model):
    """A short answer to a pressed button."""

    line: Line


class React(Model):
    """Mark the mentor's message: it is on disk."""

    message: int


class SaveAnswer(Model):
    """Keep what was chosen (`option`, shown as `label`) or said, under the question as it was
    asked. `mentee` is the one named for this reflection before it began."""

    run: int
    step: str
    prompt: Line
    options: tuple[str, ...] = ()
    option: str = ""
    label: str = ""
    said: Said | None = None
    mentee: str = ""


class PassOn(Model):
    """What was said is not for this run: let it find where it belongs."""

    run: int
    said: Said


class FileAnswer(Model):
    """Move an answer that is saved already to this question of this run."""

    answer: int
    run: int
    step: str
    prompt: Line
    mentee: str = ""


class EditAnswer(Model):
    """Give an answer a new text, which came as `message`."""

    answer: int
    text: str
    message: int | None = None


class TakeBack(Model):
    """Take back one change: an answer, or (`edit`) an edit of one."""

    answer: int
    edit: int | None = None


class StartFlow(Model):
    """Begin a conversation. `once`: not if it was ever begun before. `series` and `on` name the
    session that it is about, `plan` the plan."""

    flow: str
    mentee: str = ""
    said: Said | None = None
    entry: int = 0
    notice: tuple[Line, ...] = ()
    once: bool = False
    series: int = 0
    on: date | None = None
    plan: int = 0


class Advance(Model):
    """Let a run of this mentor take an event, as if it had come to it."""

    run: int
    event: Turnable


class CloseRun(Model):
    """Close a run as it is; what was answered stays. `left`: the mentor did not say so."""

    run: int
    left: bool = False


class DiscardRun(Model):
    """Close a run and put its entry into the bin."""

    run: int


class FileNote(Model):
    """Move what was said in the note `note` to the open question of `run`."""

    note: int
    run: int


class SetZone(Model):
    zone: str


class SetReminder(Model):
    weekday: int
    wall: time


class StopReminder(Model):
    pass


class PlanSeries(Model):
    """Meet `mentee` by `rule`; `phase` as the mentor says, `instead_of` the series that ends."""

    mentee: str
    rule: Rule
    phase: Phase = "first"
    instead_of: int = 0


class MoveSeries(Model):
    """It goes on at the same times of the day in another zone; what was changed in it stays."""

    series: int
    zone: str


class MoveSession(Model):
    """This one session is at another time; `day` and `wall` in the zone of its rule."""

    series: int
    on: date
    day: date
    wall: time


class SkipSession(Model):
    """This one session does not take place."""

    series: int
    on: date


class MissSession(Model):
    """It was asked about, and had not taken place."""

    series: int
    on: date


class PauseSeries(Model):
    """No session before the day `until`."""

    series: int
    until: date


class EndSeries(Model):
    """No more sessions of it: the mentoring ends (`closes`), or it was planned by mistake."""

    series: int
    closes: bool = True


class SetPhase(Model):
    """Where the mentoring of this mentee is, by the mentor's word."""

    mentee: str
    phase: Phase


class SetFocus(Model):
    """What the mentor wants to watch in this session; "" for nothing."""

    series: int
    on: date
    ability: str


class HideAbility(Model):
    """It has not happened yet: not to be offered until its phase begins again."""

    ability: str


class KeepPlan(Model):
    """A plan is made; `run` is where: an entry, or the list of plans. An action may have a day."""

    kind: PlanKind
    text: str
    mentee: str = ""
    due_on: date | None = None
    run: int = 0


class DatePlan(Model):
    """The action that was made in `run` is for this day."""

    run: int
    due_on: date


class TakeBackPlan(Model):
    """The words that made this plan in `run` were taken back: it never was."""

    run: int
    kind: PlanKind


class ChangePlan(Model):
    """Give it other words; it begins anew."""

    plan: int
    text: str


class SettlePlan(Model):
    """What became of it; "forgot" counts and leaves it open, so does "no_chance" without count."""

    plan: int
    result: PlanResult


class PutOffPlan(Model):
    """An action is for another day; counts as forgotten."""

    plan: int
    due_on: date


class SetQuiet(Model):
    start: time
    end: time


class SetMoment(Model):
    moment: Moment


class SetRehearsal(Model):
    wanted: bool


class SetPace(Model):
    pace: Pace


class SetPause(Model):
    """Nothing is sent first before `until`; None: go on at once."""

    until: datetime | None


class Snooze(Model):
    """Show the open question of `run` again at the instant `at`."""

    run: int
    at: datetime


class Speak(Model):
    """The next screen is sent first, without having been asked for; `sounds`: it may be heard.
    `counts`: it is a question that may go unanswered."""

    sounds: bool = False
    counts: bool = False


class Settle(Model):
    """An occurrence is dealt with; the next one of its reminder follows."""

    reminder: int
    on: date
    outcome: Outcome


class Wait(Model):
    """An occurrence is not dealt with yet: look at its reminder again at `until`."""

    reminder: int
    until: datetime


class Again(Model):
    """Act on this verb now, with facts read after what was done; first say `notice`, on the card
    of the run `object` if there is one."""

    verb: str
    object: int = 0
    notice: tuple[Line, ...] = ()


class SendCalendar(Model):
    """Send the next sessions as a calendar file, which is made when it is sent."""


class SendMedia(Model):
    """Send a file of the mentor's own back to them."""

    media: Media


class SendExport(Model):
    """Send everything as one JSON file, which is made when it is sent."""


class Erase(Model):
    """Delete every row of this mentor, then send `receipt` as the last message."""

    receipt: Line


class Leave(Model):
    """Leave a group, after saying why."""

    line: Line


Effect = (
    Show
    | Toast
    | React
    | SaveAnswer
    | PassOn
    | FileAnswer
    | EditAnswer
    | TakeBack
    | StartFlow
    | Advance
    | CloseRun
    | DiscardRun
    | FileNote
    | SetZone
    | SetReminder
    | StopReminder
    | PlanSeries
    | MoveSeries
    | MoveSession
    | SkipSession
    | MissSession
    | PauseSeries
    | EndSeries
    | SetPhase
    | SetFocus
    | HideAbility
    | KeepPlan
    | DatePlan
    | TakeBackPlan
    | ChangePlan
    | SettlePlan
    | PutOffPlan
    | SetQuiet
    | SetMoment
    | SetRehearsal
    | SetPace
    | SetPause
    | Snooze
    | Speak
    | Settle
    | Wait
    | Again
    | SendCalendar
    | SendMedia
    | SendExport
    | Erase
    | Leave
)
