"""What becomes of a conversation: begun, moved on, closed."""

from datetime import date, datetime

from flows.events import Beginning, RunEvent, Said, Started
from flows.lines import Button, Line, Model
from flows.views import SessionView


class StartFlow(Model):
    """Begin a conversation. `once`: not if it was ever begun before; `idle`: nor while another is
    open; `wanted`: the mentor asked for it. `series` and `on` name the session that it is about,
    `plan` the plan, `competence` the number of what is rated, `ability` the code of what is to be
    offered first. `choice`: the first question is answered already, by the option of this key.
    `early`: the session is told of before anybody has asked, and is asked about no more.
    `waiting`: the runs that what was `said` may be meant for, of which `still` is being told;
    `begun`: the sessions that it may be of and that nobody has asked about yet; or it is a new one
    of `new`, if that is not None; `joins`: the run that it can be added to;
    `draft`: what the first question opens with; `held`: what was said was read already, as this
    draft, and is kept until it is known that it is no note;
    `apart`: the card that was pressed stays as it is; `promised`: a plan that was told too early,
    and is shown when its time has come; `place`: where the mentor is, told as early; `instead`:
    what is planned takes the place of the session, which was none: the run of the question about
    it, 0 if nobody has asked."""

    flow: str
    mentee: str = ""
    said: Said | None = None
    entry: int = 0
    notice: tuple[Line, ...] = ()
    once: bool = False
    idle: bool = False
    series: int = 0
    on: date | None = None
    plan: int = 0
    competence: int = 0
    ability: str = ""
    choice: str = ""
    early: bool = False
    waiting: tuple[int, ...] = ()
    begun: tuple[SessionView, ...] = ()
    new: str | None = None
    still: int = 0
    joins: int = 0
    wanted: bool = False
    held: bool = False
    draft: str = ""
    promised: Said | None = None
    place: str = ""
    apart: bool = False
    instead: int | None = None

    def begin(self, run: int, facts: Beginning, at: datetime) -> Started:
        """The event with which it begins."""
        return Started(
            at=at,
            run=run,
            facts=facts,
            said=self.said,
            notice=self.notice,
            choice=self.choice,
            held=self.held,
            draft=self.draft,
            wanted=self.wanted,
        )


class Advance(Model):
    """Let a run of this mentor take an event, as if it had come to it; `apart` as of a flow that
    begins."""

    run: int
    event: RunEvent
    apart: bool = False


class PassOn(Model):
    """What was said is not for this run: let it find where it belongs."""

    run: int
    said: Said


class Hold(Model):
    """What was said asks for something and is no entry: hold it. The next screen has `ways`, which
    act on what is held, and a button of this `label` that makes a note of it after all; without a
    label it is one already. `mentee`: whom it is about."""

    said: Said
    label: str = "It was a note"
    ways: tuple[Button, ...] = ()
    mentee: str = ""


class CloseRun(Model):
    """Close a run as it is; what was answered stays. `left`: the mentor did not say so."""

    run: int
    left: bool = False


class DiscardRun(Model):
    """Close a run and put its entry into the bin."""

    run: int


class Confide(Model):
    """Words of acute distress: they are kept in the entry of `run`, or in one of their own (0),
    which is private and counts nowhere, and are answered as this button's `code` says. `said`
    None: they stand in it already. `more`: something was added to what was answered before."""

    code: int
    said: Said | None = None
    run: int = 0
    more: bool = False


class GiveBack(Model):
    """The words were no distress: the entry of `run` is what it was."""

    run: int


class Listen(Model):
    """What is typed next goes to the entry of `run`, if that is left in peace, and is answered
    quietly, as this button's `code` says."""

    run: int
    code: int


class EndSilence(Model):
    """Go on after words in doubt: where they had brought a silence, in a version before, what is
    due may be said."""


class FileNote(Model):
    """Move what was said in `note` to the open question of `run`, or (0) to what `begins`."""

    note: int
    run: int = 0
    begins: StartFlow = StartFlow(flow="after_session")
