"""The turn in which the bot speaks first: what is due for one mentor is read, decided on, settled.

A message of this kind may not leave in quiet hours, however long it waits to be sent; so it says
until when it is good, and is looked at again after that.
"""

from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from datetime import timedelta
from typing import Final

from bot.turn.turn import Turn
from flows import nudges
from flows.calendar.rhythm import Rhythm
from flows.effects import Effect, Settle, Speak
from flows.events import Reminded, Shown
from flows.facts import Due
from flows.lines import line
from flows.views import AssessmentNudge, DigestNudge, Nudge
from storage.calendar import reminders, rhythms, unsaid
from storage.journal import aside, ratings, records
from storage.queues import cards, delivery_windows

CUT_OFF: Final = "The connection broke; this may be here twice."
RETRY_AFTER: Final = timedelta(minutes=10)
"""After this it is tried again to say what cannot be said while something waits to be sent."""


def remind(turn: Turn, *, back: bool = False) -> bool:
    """Say first what is due, in new messages, or nobody would notice; whether anything was said.
    While the bot is blocked, all of it waits; `back`: it was, until now."""
    conn, mentor, now = turn.conn, turn.mentor, turn.now
    if mentor is None or mentor.blocked:
        return False
    rhythm = rhythms.read_rhythm(conn, mentor)
    allowed = rhythm.allows(max(now, mentor.aside.until or now))
    if delivery_windows.has_waiting(conn, turn.chat):
        allowed = max(allowed, now + RETRY_AFTER)
    if allowed > now:
        reminders.put_off(conn, mentor, now, allowed)
        return False
    waiting = reminders.read_due(conn, mentor, now)
    if not waiting:
        reminders.schedule_rest(conn, mentor, now)
        return False
    turn.screen.bury_cards()
    due = _read_due(turn, waiting, rhythm)
    found = nudges.remind(due, Reminded(at=now, back=back), turn.framework)
    _say(turn, waiting, found, rhythm)
    reminders.schedule_rest(conn, mentor, now)
    return any(isinstance(each, Speak) for each in found)


def _say(turn: Turn, waiting: Sequence[Nudge], found: Iterable[Effect], rhythm: Rhythm) -> None:
    """Each message notes what it settles and counts as: unsent, it can be taken back."""
    conn, mentor = turn.conn, turn.owner
    settled: list[unsaid.Occasion] = []
    before = unsaid.read_counts(conn, mentor)
    with turn.screen.speaking_first(rhythm) as rows:
        for each in found:
            turn.do(each)
            if isinstance(each, Settle):
                settled += unsaid.find_occasion(waiting, each)
            if rows:
                after = unsaid.read_counts(conn, mentor)
                about = unsaid.describe(settled, before, after)
                delivery_windows.say_of(conn, rows[-1], about)
                rows.clear()
                settled, before = [], after


def _read_due(turn: Turn, waiting: tuple[Nudge, ...], rhythm: Rhythm) -> Due:
    """What is due, with what a digest and the offer of a self-assessment go by."""
    conn, mentor, now = turn.conn, turn.owner, turn.now
    since, until = mentor.aside.since, mentor.aside.until
    due = Due(
        nudges=waiting,
        rhythm=rhythm,
        open=turn.list_open(),
        silence=(since, until) if since and until else None,
        apart=aside.list_sessions(conn, mentor),
    )
    offers = any(isinstance(each, AssessmentNudge) for each in waiting)
    more: dict[str, object] = {}
    if offers or any(isinstance(each, DigestNudge) for each in waiting):
        more["records"] = records.read_records(conn, mentor, turn.framework, "week", now)
    if offers:
        more["assessment"] = ratings.read_assessment(conn, mentor, now)
        wishes = rhythms.read_wishes(conn, mentor)
        more["months"], more["may_offer"] = wishes.assess_months, wishes.assess_asked
        more["offers_ignored"] = wishes.assess_ignored
    return due.model_copy(update=more)


def show_anew(turn: Turn, card: int | None, notice: str = CUT_OFF, *, first: bool) -> None:
    """Nobody knows whether a card arrived: its open question comes once more, and if it was sent
    `first`, in its hours."""
    run = cards.find_run_of_card(turn.conn, card) if card is not None else None
    last = turn.screen.find_card(run) if run is not None else None
    if turn.mentor is None or run is None or last is None or last.id != card:
        return
    if first and turn.now < (turn.mentor.aside.until or turn.now):
        return
    rhythm = rhythms.read_rhythm(turn.conn, turn.mentor) if first else None
    with turn.screen.speaking_first(rhythm) if rhythm else nullcontext():
        turn.screen.bury_cards()
        at = rhythm.allows(turn.now) if rhythm else turn.now  # in the words of when it leaves
        turn.advance(run, Shown(at=at, notice=(line(notice),)))
