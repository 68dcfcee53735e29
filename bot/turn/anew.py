"""An edited message that has become no part of an entry is heard anew, in place of the old one."""

from datetime import datetime

from bot.turn.deeds import Deeds
from bot.turn.edits import find_deed, find_moved
from bot.turn.notices import UNKEPT
from bot.turn.turn import Turn
from flows.effects import Advance, CloseRun, PassOn
from flows.events import Acted, Edited, TakenBack
from flows.flow import State
from storage.journal import runs
from storage.queues.looks import Seen


def hear_anew(turn: Turn, event: Edited, seen: Seen | None) -> None:
    """What stands open because of these words, or was done by them last of all, changes with
    them; where they lie further back, that is said."""
    for state in turn.list_open():
        if state.refused is not None and state.refused.message == event.message:
            return hear_in_place(turn, event, state)
    if seen is None or not seen.last or event.text.startswith("/"):
        return turn.say(UNKEPT)
    moved = take_back(turn, event, seen.at)
    turn.screen.take_up()
    return turn.advance(moved, event.say()) if moved else turn.hear(event.say())


def hear_in_place(turn: Turn, event: Edited, state: State) -> None:
    """The open card that the words came of hears them, as they read now; that of a plan which
    nobody had asked for makes way for theirs."""
    told = state.refused
    new = {"at": event.at, "text": event.text, "media": event.media}
    if told is None or (told.text, told.media) == (event.text, event.media):
        return None
    said = told.model_copy(update=new)
    if not state.unasked:
        return turn.carry_out(Advance(run=state.run, event=said))
    turn.screen.take_up(state.run)
    return turn.carry_out(CloseRun(run=state.run), PassOn(run=state.run, said=said))


def take_back(turn: Turn, event: Edited, since: datetime) -> int:
    """Take back in silence what the words have done. The run of the question that they had
    answered, and are to answer now; 0 if they belong to none."""
    mine = (turn.conn, turn.owner)
    turn.hushed = True
    if find_deed(*mine, since, turn.now) is not None:
        turn.act(Acted(at=event.at, verb="undo"), typed=False)
    moved = find_moved(*mine, turn.context.flows, since)
    if moved is not None and moved.step:
        turn.advance(moved.run, TakenBack(at=event.at, step=moved.step))
    elif moved is not None:
        runs.close(*mine, moved.run, "stopped")
        turn.memory.forget_states()
    turn.hushed, turn.deeds = False, Deeds(turn.conn)
    return moved.run if moved is not None and moved.step else 0
