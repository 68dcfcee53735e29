"""One occurrence of what is to be said, as the oracle expects it."""

from datetime import date

from tests.year.clocks import Clocks
from tests.year.own import Kind
from tests.year.series import Series


class Due:
    """One occurrence: when it should be said, when it may be, and why these differ. `kind`: of
    what is no question."""

    def __init__(
        self,
        series: Series | None,
        on: date,
        wall: int,
        due: int,
        allowed: int,
        kind: Kind | None = None,
    ) -> None:
        self.series, self.on, self.wall, self.due, self.allowed = series, on, wall, due, allowed
        self.kind = kind

    @property
    def place(self) -> tuple[int, int, date]:
        return self.due, self.series.rule.series if self.series else 0, self.on

    @property
    def key(self) -> tuple[int, date]:
        """Of the session."""
        return self.series.rule.series if self.series else 0, self.on

    @property
    def is_over(self) -> bool:
        """Whether the mentoring of its mentee has ended."""
        return self.series is not None and self.series.ended

    @property
    def named(self) -> frozenset[str]:
        return frozenset((self.series.rule.mentee,)) if self.series else frozenset()

    def explain(self, own: Clocks, moment: str) -> str:
        """Why it is said when it is, and not at the wall time: by the clocks of its series, or
        the mentor's `own`."""
        clocks = self.series.clocks if self.series else own
        first = clocks.find_first(self.wall)
        if clocks.read(first) != self.wall:
            return "the wall time did not exist: after the gap"
        if clocks.find_last(self.wall) != first:
            return "the wall time came twice: the first of two"
        if self.allowed > self.due:
            return "at the end of quiet hours"
        if self.series is not None and self.on in self.series.moved:
            return "on time: moved"
        if moment != "after" and self.series is not None:
            return f"on time: {moment}"
        return "on time"
