"""What waits to be sent, and was true when it was decided on: it is worded anew, or taken back.

What the bot was to say first is taken back whole and decided on anew, so that it says what is so
by then, or nothing. A reply was asked for, and stays; it says of which day it is.
"""

from datetime import datetime, timedelta
from typing import Any, Final

from bot.turn.remind import CUT_OFF, remind, show_anew
from bot.turn.render import cut, render_line
from bot.turn.screen import REPLIES_GOOD
from bot.turn.turn import Turn
from flows.lines import Instant, line
from storage.calendar import rhythms, unsaid
from storage.journal import runs
from storage.queues import cards, delivery_windows
from storage.queues.ready_rows import SPOKEN_FIRST

OF_DAY: Final = "This is from {day}; I could not reach you before."
DELAYED: Final = "This comes late: I could not reach you before."
DATED: Final = "dated"
"""In a body that says already of which day it is."""


def probe(turn: Turn) -> None:
    """A chat that could not be reached for a week is tried once: what is due goes to it like to
    anybody who comes back. Refused, it is held for a week more, and nothing counts as asked."""
    if turn.mentor is None or not turn.mentor.blocked:
        return
    delivery_windows.drop_signals(turn.conn, turn.chat)  # they would be tried beside it
    turn.unblock()
    renew(turn)
    remind(turn, back=True)


def renew(turn: Turn) -> None:
    """Looks at all in this chat that waits and is no longer as it was."""
    for row in delivery_windows.list_stale(turn.conn, turn.chat, turn.now):
        if row.priority != SPOKEN_FIRST:
            _date(turn, row)
        elif row.later:  # it says something else by now, since they have written
            delivery_windows.drop(turn.conn, row.id)
        elif row.about is None and (turn.mentor is None or not _is_of_run(turn, row)):
            _date(turn, row)  # of a version that did not note what it is about
        else:
            _take_back(turn, row)


def _date(turn: Turn, row: Any) -> None:
    """A text that tells of "today" begins with its day, and is true for ever then; what is sent
    first still has its hours."""
    text = row.body["text"]
    if not row.body.get(DATED):
        # It was decided on that day, and for a while it was good on the next.
        decided = row.good_until_at - REPLIES_GOOD - timedelta(seconds=1)
        day = Instant(at=decided, shows="day")
        text = cut(f"{render_line(line(OF_DAY, day=day), turn.reader)}\n\n{text}")
    body = {**row.body, "text": text, DATED: True}
    good: tuple[datetime, ...] = ()
    if row.priority == SPOKEN_FIRST and turn.mentor is not None:
        rhythm = rhythms.read_rhythm(turn.conn, turn.mentor)
        silent = turn.mentor.aside.until or turn.now
        allowed = rhythm.allows(max(turn.now, rhythm.paused_until or turn.now, silent))
        good = (allowed, rhythm.find_end(allowed))
    delivery_windows.reword(turn.conn, row.id, body, *good)


def _is_of_run(turn: Turn, row: Any) -> bool:
    return row.card is not None and cards.find_run_of_card(turn.conn, row.card) is not None


def _take_back(turn: Turn, row: Any) -> None:
    """As if it had never been decided on; but where nobody knows whether it was sent, its question
    is shown once more, and what asked nothing is over."""
    conn, mentor = turn.conn, turn.owner
    run = cards.find_run_of_card(conn, row.card) if row.card is not None else None
    delivery_windows.drop(conn, row.id)
    state = turn.memory.read_state(mentor, run) if run is not None else None
    if state is not None and state.told:
        return  # they have told it without having been asked
    if row.cuts or row.about is None:
        turn.screen.sound(audible=not row.body.get("silent", True))
        show_anew(turn, row.card, CUT_OFF if row.cuts else DELAYED, first=True)
        return
    unsaid.take_back(conn, mentor, row.about, turn.now)
    if row.card is not None:
        cards.drop_unsent(conn, row.card)
        turn.screen.forget()
    if run is not None and turn.screen.find_card(run) is None:
        runs.drop_untold(conn, mentor, run)
    turn.memory.forget_states()
