"""What the shell must do about an event. Effects are values: a test compares them."""

from datetime import time

from flows.events import Media, Said, Turnable
from flows.lines import Button, Line, Model, Option


class Show(Model):
    """Show a screen: the card of a run, or a screen of its own (`run` None).

    `lines` are set apart by blank lines.
    """

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
    """Begin a conversation. `once`: not if it was ever begun before."""

    flow: str
    mentee: str = ""
    said: Said | None = None
    entry: int = 0
    notice: tuple[Line, ...] = ()
    once: bool = False


class Advance(Model):
    """Let a run of this mentor take an event, as if it had come to it."""

    run: int
    event: Turnable


class CloseRun(Model):
    """Close a run as it is; what was answered stays."""

    run: int


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
    | SendMedia
    | SendExport
    | Erase
    | Leave
)
