"""What the shell must do about an event. Effects are values: a test compares them.

Each stands in the file of its matter, and is imported from here. One that changes what is stored
is a KeptEffect; what is shown, or changes the turn itself, is named below too.
"""

# ruff: noqa: F403, F405 - a new effect need not be named a second time

from flows.effects.assessments import *
from flows.effects.conversations import *
from flows.effects.entries import *
from flows.effects.kept import *
from flows.effects.mentees import *
from flows.effects.reminders import *
from flows.effects.screens import *
from flows.effects.sessions import *
from flows.effects.settings import *

TurnEffect = (
    Show
    | Beside
    | Retire
    | Toast
    | React
    | Again
    | ShowJournal
    | StartFlow
    | Advance
    | PassOn
    | Hold
    | CloseRun
    | DiscardRun
    | FileNote
    | Confide
    | GiveBack
    | Listen
    | EndSilence
    | Speak
    | SetZone
    | Erase
)
"""What is shown, or changes the turn itself: bot/turn/turn.py."""

MayBeApart = StartFlow | Advance | ShowJournal
"""What may be shown below the card that was pressed, which stays as it is."""

Effect = TurnEffect | KeptEffect
