"""What came up while nothing was sent first: one plain message, with no question in it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from flows.calendar.day_names import name_day, name_span
from flows.calendar.series import to_local_date
from flows.effects import Show
from flows.lines import Button, Line, button, join, line, shorten
from flows.views import (
    ActionNudge,
    DigestNudge,
    LaterNudge,
    Nudge,
    RehearsalNudge,
    SessionNudge,
    WeeklyNudge,
)

MEANWHILE: Final = "This came up meanwhile:"
MAX_TOLD: Final = 5
"""What is named of all that waited."""


def tell_waited(nudges: Sequence[Nudge], at: datetime, zone: str) -> Show | None:
    """None if there is nothing to tell."""
    lines = [each for nudge in nudges for each in _tell(nudge, at, zone)][-MAX_TOLD:]
    if not lines:
        return None
    buttons = [each for nudge in nudges for each in _offer(nudge, zone)][-MAX_TOLD:]
    return Show(run=None, lines=(line(MEANWHILE), join(lines)), buttons=tuple(buttons))


def _tell(nudge: Nudge, at: datetime, zone: str) -> Iterable[Line]:
    match nudge:
        case SessionNudge(session=session):
            when = name_span(session.starts_at, session.ends_at, at, zone)
            yield line("{mentee}, {when}", mentee=session.mentee, when=when)
        case RehearsalNudge(session=session, plan=plan):
            text = "Your plan with {mentee}: “{text}”"
            yield line(text, mentee=session.mentee, text=shorten(plan.text, 100))
        case ActionNudge(plan=plan):
            yield line("To do: “{text}”", text=shorten(plan.text, 100))
        case WeeklyNudge():
            yield line("The question of the week: /reflect")
        case DigestNudge():
            yield line("Your week: /summary")
        case LaterNudge():
            yield line("The question that you put off")
        case _:  # a self-assessment comes another day
            return


def _offer(nudge: Nudge, zone: str) -> Iterable[Button]:
    match nudge:
        case SessionNudge(session=session):
            day = to_local_date(session.starts_at, zone)
            yield button(
                "catch_up",
                "{mentee} · {day}",
                session.series,
                session.ordinal,
                mentee=shorten(session.mentee, 9),
                day=name_day(day, day),
            )
        case RehearsalNudge(plan=plan) | ActionNudge(plan=plan):
            yield button("plan", "{text}", plan.id, text=shorten(plan.text, 20))
        case LaterNudge(run=run):
            yield button("continue", "The question put off", run)
        case _:
            return
