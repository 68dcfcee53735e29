"""What the bot says first: when, how loudly, and what became of it."""

from datetime import date, datetime, time
from typing import Literal

from flows.effects.kept import KeptEffect
from flows.lines import Model

NudgeOutcome = Literal["sent", "folded", "held", "paused", "over"]
"""What became of an occurrence: said in a message of its own; named in one that covers several;
left out, since this week has had its message, or since the mentor wanted silence; too late to be
of use."""


class SetReminder(KeptEffect):
    weekday: int
    wall: time


class StopReminder(KeptEffect):
    pass


class Snooze(KeptEffect):
    """Show the open question of `run` again at the instant `at`; None: no more by itself."""

    run: int
    at: datetime | None


class Speak(Model):
    """The next screen is sent first, without having been asked for; `sounds`: it may be heard.
    `counts`: it is a question that may go unanswered. `until`: from then on its words are not true
    any more, and it is decided on anew."""

    sounds: bool = False
    counts: bool = False
    until: datetime | None = None


class Settle(KeptEffect):
    """An occurrence is dealt with; the next one of its reminder follows."""

    reminder: int
    on: date
    outcome: NudgeOutcome


class Wait(KeptEffect):
    """An occurrence is not dealt with yet: look at its reminder again at `until`."""

    reminder: int
    until: datetime
