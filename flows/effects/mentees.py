"""Who is who: what mentees are called, that two names are one person or one name two, and with
whom it is over."""

from flows.effects.kept import KeptEffect


class RenameMentee(KeptEffect):
    """From now on `mentee` is called `name`; the former name still leads there."""

    mentee: str
    name: str


class MergeMentees(KeptEffect):
    """`other` is the same person as `mentee`, under whom everything stands from now on."""

    mentee: str
    other: str


class SplitMentee(KeptEffect):
    """This series of `mentee` is with somebody else, who is called `name`; what was written about
    its sessions goes with it."""

    mentee: str
    series: int
    name: str


class EndMentoring(KeptEffect):
    """The mentoring with `mentee` is over: nothing more is planned with them, or asked."""

    mentee: str


class ResumeMentoring(KeptEffect):
    """The mentoring with `mentee` is under way again."""

    mentee: str


class UndoNaming(KeptEffect):
    """One of these three is taken back: everything is as it was."""

    naming: int
