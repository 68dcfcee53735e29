"""What is shown, sent, or marked as received."""

from datetime import datetime

from flows.effects.kept import KeptEffect
from flows.events import Acted, Media
from flows.lens import Lens
from flows.lines import Button, Line, Model, Option, button


class Show(Model):
    """Show a screen: the card of a run, or a screen of its own (`run` None). `lines` are set
    apart by blank lines. What `stays` is not overwritten: the next screen comes below it."""

    run: int | None
    lines: tuple[Line, ...]
    options: tuple[Option, ...] = ()
    step: str = ""
    buttons: tuple[Button, ...] = ()
    stays: bool = False


class Beside(Model):
    """The next screen has this button too; it stands before what shows it."""

    button: Button


class Retire(Model):
    """Older cards that offer to do this have nothing left to do it to: they lose their buttons."""

    verb: str
    object: int


class Toast(Model):
    """A short answer to a pressed button."""

    line: Line


class React(Model):
    """Mark the mentor's message: it is on disk."""

    message: int


class Again(Model):
    """Act on this verb now, with facts read after what was done and `words` as if typed behind it;
    first say `notice`, on the card of the run `object` if there is one. Where `object` is a place
    in the `framework` of this id, and another one is in force, there is nothing to act on: only
    `notice` is said."""

    verb: str
    object: int = 0
    version: int = 0
    words: str = ""
    notice: tuple[Line, ...] = ()
    framework: str = ""

    def act(self, at: datetime) -> Acted:
        """As what somebody does at this time."""
        return Acted(
            at=at,
            verb=self.verb,
            object=self.object,
            version=self.version,
            words=self.words,
            notice=self.notice,
        )


class SendCalendar(KeptEffect):
    """Send the next sessions as a calendar file, which is made when it is sent."""


class SendMedia(KeptEffect):
    """Send a file of the mentor's own back to them."""

    media: Media


class SendExport(KeptEffect):
    """Send everything as one JSON file, which is made when it is sent."""


class ShowJournal(Model):
    """Show the first page of the journal through this lens, or do with it what this `verb` does;
    `apart`: below the card that was pressed, which stays as it is."""

    lens: Lens
    verb: str = "journal"
    apart: bool = False


class SendPicture(KeptEffect):
    """Send how far the mentor has come as a picture, which is drawn when it is sent; `dark` on a
    dark ground, with the `name` of whose it is, and a button that says it in words."""

    dark: bool = False
    name: str = ""
    button: Button = button("read_out", "Picture in words")
