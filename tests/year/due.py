"""One occurrence of what is to be said, as the oracle expects it."""

from datetime import date

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
    def named(self) -> frozenset[str]:
        return frozenset((self.series.rule.mentee,)) if self.series else frozenset()
