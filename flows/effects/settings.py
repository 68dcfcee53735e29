"""What a mentor sets for good, and the end of it all."""

from datetime import datetime, time

from flows.calendar.rhythm import Pace
from flows.calendar.series import Moment
from flows.effects.kept import KeptEffect
from flows.lines import Line, Model


class SetZone(Model):
    zone: str


class SetQuiet(KeptEffect):
    start: time
    end: time


class SetMoment(KeptEffect):
    moment: Moment


class SetRehearsal(KeptEffect):
    wanted: bool


class SetPace(KeptEffect):
    pace: Pace


class SetPause(KeptEffect):
    """Nothing is sent first before `until`; None: go on at once."""

    until: datetime | None


class Erase(Model):
    """Delete every row of this mentor, then send `receipt` as the last message."""

    receipt: Line


class SetDigest(KeptEffect):
    """Whether the week is summed up on Sunday evening."""

    wanted: bool


class SetQuotes(KeptEffect):
    """Whether a line of the mentor's own is quoted back."""

    wanted: bool


class SetDark(KeptEffect):
    """Whether the picture has a dark ground."""

    dark: bool


class SetAssessing(KeptEffect):
    """The self-assessment is offered every so many months; 0: never. It was asked for."""

    months: int


class CountOffer(KeptEffect):
    """A self-assessment is offered, or was `answered`: so many in a row may go unanswered."""

    answered: bool = False
