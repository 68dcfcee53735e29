"""What a stranger might try with another mentor's rhythm."""

from datetime import time

from flows.calendar.rhythm import Rhythm
from flows.effects import SetMoment, SetPace, SetPause, SetQuiet, SetRehearsal, Speak
from storage.calendar import rhythms
from tests.storage.seeds import NOW, ZONE
from tests.storage.tries import LATER, Try

RHYTHM: list[Try] = [
    (
        rhythms.set_quiet,
        lambda c, me, ana: rhythms.set_quiet(c, me, SetQuiet(start=time(0), end=time(0)), NOW),
        None,
    ),
    (
        rhythms.set_moment,
        lambda c, me, ana: rhythms.set_moment(c, me, SetMoment(moment="morning"), NOW),
        None,
    ),
    (
        rhythms.set_rehearsal,
        lambda c, me, ana: rhythms.set_rehearsal(c, me, SetRehearsal(wanted=False), NOW),
        None,
    ),
    (
        rhythms.set_pace,
        lambda c, me, ana: rhythms.set_pace(c, me, SetPace(pace="weekly"), NOW),
        None,
    ),
    (
        rhythms.set_pause,
        lambda c, me, ana: rhythms.set_pause(c, me, SetPause(until=LATER), NOW),
        None,
    ),
    (rhythms.speak, lambda c, me, ana: rhythms.speak(c, me, Speak(counts=True), NOW), None),
    (rhythms.hear, lambda c, me, ana: rhythms.hear(c, me), None),
    (
        rhythms.read_rhythm,
        lambda c, me, ana: rhythms.read_rhythm(c, me),
        Rhythm(zone=ZONE),
    ),
]
