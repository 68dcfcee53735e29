"""What words may change, as it is proposed: nothing is changed before it was seen and agreed to.

It travels in the buttons of its card, each of which holds the proposal as it will be.
"""

from datetime import date, datetime
from typing import Literal

from pydantic import ValidationError

from flows.calendar.series import Rule
from flows.lines import Model
from flows.words.changes.change import Kind
from flows.words.plans.meeting import Meeting

Problem = Literal["", "nothing", "nobody", "other", "goes_on", "free", "endless"]
MAX_ASKED = 6
"""Sessions that one is asked to choose from."""
MAX_WHOLE = 14
"""Sessions that are called off at once."""


class Target(Model):
    """A session that may be meant; where a whole series is changed, its next one. `after` is when
    the one after it begins, `asked` that it has begun, so that it may have been asked about and
    cannot be called off any more; `run` the question about it that waits, `dates` those that a
    pause leaves out, where it does not begin today."""

    series: int
    on: date
    mentee: str
    starts_at: datetime
    ends_at: datetime
    rule: Rule
    after: datetime | None = None
    asked: bool = False
    run: int = 0
    dates: tuple[date, ...] = ()

    @property
    def repeats(self) -> bool:
        return self.rule.every > 0


class Proposal(Model):
    """One of `those` is to be changed; `others` are what else may be meant. `to`: the new time, as
    all that it may mean; `later` in minutes; `weekday`: a day was said that
    may be of this week or of the session's. A pause or a new series holds from `since`, a pause
    until the day `until`. A series that meets on several days leaves the weekday of `leaves`.
    `several`: all of `those` were asked for, and it is one at a time. `whole`: all that are on
    the days that were said are called off, or one of them.

    problem: nobody: nobody has the name that was said; nothing: nothing is planned that could be
    changed; other: not on the day that was said, `day`; goes_on: the series rests not;
    free: no session is in the pause; endless: a pause that begins later has no end.
    """

    kind: Kind
    those: tuple[Target, ...] = ()
    others: tuple[Target, ...] = ()
    names: tuple[str, ...] = ()
    to: tuple[Meeting, ...] = ()
    later: int = 0
    weekday: bool = False
    since: date | None = None
    until: date | None = None
    leaves: date | None = None
    day: date | None = None
    problem: Problem = ""
    agreed: bool = False
    several: bool = False
    whole: bool = False

    def having(self, **parts: object) -> "Proposal":
        return self.model_copy(update=parts)

    def seal(self) -> str:
        return self.model_dump_json(exclude_defaults=True)


def unseal(sealed: str) -> Proposal:
    """A proposal as it travelled; one of nothing if a deploy has changed what it is."""
    try:
        return Proposal.model_validate_json(sealed)
    except ValidationError:
        return Proposal(kind="cancel", problem="nothing")
