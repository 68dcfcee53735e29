"""What people do in the course of a year, as they would write it into a diary.

Times are minutes as in clocks.py; a series has the number that its mentor gives it.
"""

from datetime import date
from typing import NamedTuple

from flows.calendar.rhythm import Pace
from flows.calendar.series import Moment
from tests.year.clocks import Quiet
from tests.year.typed import Typed


class Meets(NamedTuple):
    """From `first_on` every `every` weeks (0: once) at `wall` minutes of the day; `instead` is the
    series that ends. Of weeks on `weekdays`, else on that of the first; if it is `monthly`, every
    so many months on the `nth` such weekday (-1: the last), else on `month_day`, or the last of a
    shorter month. It ends after `times` dates, or with `until`."""

    series: int
    mentee: str
    first_on: date
    every: int
    wall: int
    minutes: int
    zone: str
    instead: int = 0
    monthly: bool = False
    weekdays: tuple[int, ...] = ()
    nth: int = 0
    month_day: int = 0
    or_last: bool = False
    times: int | None = None
    until: date | None = None


class Moves(NamedTuple):
    series: int
    on: date
    day: date
    wall: int


class Skips(NamedTuple):
    series: int
    on: date


class Rests(NamedTuple):
    """No session of this series before a day."""

    series: int
    until: date


class LeavesOut(NamedTuple):
    """No session of this series on the days from `since` until before `until`."""

    series: int
    since: date
    until: date


class Resumes(NamedTuple):
    """This series rests no longer."""

    series: int


class Misses(NamedTuple):
    """The session of this date was none, though nobody had said so."""

    series: int
    on: date


class Ends(NamedTuple):
    """`all`: and every other series with the same mentee."""

    series: int
    all: bool = False


class WantsWeekly(NamedTuple):
    weekday: int
    wall: int


class Flies(NamedTuple):
    zone: str


class WantsMoment(NamedTuple):
    moment: Moment


class WantsQuiet(NamedTuple):
    quiet: Quiet


class WantsPace(NamedTuple):
    pace: Pace


class WantsSilence(NamedTuple):
    """Nothing before this minute; 0: go on."""

    until: int


class WantsDigest(NamedTuple):
    """The week summed up on Sundays, or not."""

    wanted: bool


class WantsAssessing(NamedTuple):
    """To be asked how they see themselves every so many months; 0: never."""

    months: int


class Assesses(NamedTuple):
    """They say how they see themselves: in all, or in a thing or two; and are done with it."""

    whole: bool


class Blocks(NamedTuple):
    pass


class Unblocks(NamedTuple):
    pass


class Presses(NamedTuple):
    """Anything but a story, typed or tapped."""


class PutsOff(NamedTuple):
    """The question about this session, for an hour or until tonight, as they `pressed`."""

    series: int
    on: date
    pressed: tuple[str, ...] = ()


class Writes(NamedTuple):
    """A story, which names a mentee or nobody; their journal has it under the minute `begins`.
    `pressed`: where they were asked what it is for, what they said."""

    mentee: str = ""
    pressed: tuple[str, ...] = ()
    begins: int = 0


class Files(NamedTuple):
    """The story at this place of the journal is with this mentee; last they may have `pressed`
    with which session."""

    place: int
    mentee: str
    pressed: tuple[str, ...] = ()


class Dates(NamedTuple):
    """The story at this place of the journal is of another day."""

    place: int
    day: date


class Deletes(NamedTuple):
    """The story at this place of the journal."""

    place: int


class Looks(NamedTuple):
    """How many sessions are reflected, of how many, and how many entries there are, as they are
    told; empty: there is nothing to tell."""

    shown: tuple[int, ...]


Deed = (
    Meets
    | Moves
    | Skips
    | Rests
    | LeavesOut
    | Resumes
    | Misses
    | Ends
    | WantsWeekly
    | Flies
    | WantsMoment
    | WantsQuiet
    | WantsPace
    | WantsSilence
    | WantsDigest
    | WantsAssessing
    | Assesses
    | Blocks
    | Unblocks
    | Presses
    | PutsOff
    | Writes
    | Files
    | Dates
    | Deletes
    | Looks
)


class Tells(NamedTuple):
    """A deed that the bot is told of in words."""

    typed: Typed
    deed: Deed


class Entry(NamedTuple):
    """A line of the diary."""

    at: int
    deed: Deed


class Away(NamedTuple):
    """From and until before: the bot does not run; or, with `back`, its clock is slow by so many
    minutes."""

    begin: int
    end: int
    back: int = 0


class Heard(NamedTuple):
    """A message that was sent first. `kind`: one (question), several (sessions that waited),
    fewer, digest, assess; `named` are mentees whose names stand in it or on its buttons."""

    at: int
    kind: str
    named: frozenset[str]
    aloud: bool
