"""What a mentor says of themselves: one rating a competence, with its reason and its entry.

A rating belongs to a self-assessment and is known by the run that asked for it.
"""

from flows.effects.kept import KeptEffect


class BeginAssessment(KeptEffect):
    """Begin a new self-assessment; one of the same framework that was left open ends as it is."""


class EndAssessment(KeptEffect):
    """The open self-assessment is over: that of the `framework` of this id, of the one in force if
    it is empty."""

    framework: str = ""


class Rate(KeptEffect):
    """In the open self-assessment, `run` rates a competence from 1 to 5, or passes it over (None).
    A second time in the same self-assessment it is corrected, and reason and entry begin anew. The
    competence is one of the `framework` of this id, of the one in force if it is empty."""

    run: int
    competence: int
    value: int | None
    framework: str = ""


class LinkEntry(KeptEffect):
    """This entry shows the rating that `run` gave; 0 for none. It is evidence from now on."""

    run: int
    entry: int


class ExplainRating(KeptEffect):
    """Why the rating that `run` gave has changed."""

    run: int
    reason: str
