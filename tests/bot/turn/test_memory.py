"""What a turn remembers is what stands in the database, whatever the turn has done meanwhile."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.turn.memory import Memory
from bot.turn.turn import Turn
from flows.catalogue import FLOWS
from storage.journal import runs
from storage.people import Mentor
from storage.queues import cards
from tests.bot.phone import LocalBot, Phone
from tests.storage.seeds import begin

pytestmark = pytest.mark.unmeasured


def compare(turn: Turn, mentor: Mentor) -> int:
    """How much is remembered; all of it is right."""
    conn, memory, known = turn.conn, turn.memory, turn.screen.known
    for run, state in memory.states.items():
        stored = runs.read_state(conn, mentor, run)
        assert (state and state.model_dump(mode="json")) == (
            stored and stored.model_dump(mode="json")
        )
    for run, card in known.items():
        assert card == cards.find_by_run(conn, turn.chat, run)
    for flow in memory.begun:
        assert runs.was_begun(conn, mentor, flow)
    return len(memory.states) + len(known) + len(memory.begun)


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How much was remembered after each effect of each turn; of nobody nothing is."""
    found: list[int] = []
    do: Any = Turn.carry_out

    def carry_out(turn: Turn, *effects: Any) -> None:
        for each in effects:
            do(turn, each)
            if turn.mentor is not None:
                found.append(compare(turn, turn.mentor))
            else:
                memory = turn.memory
                assert [*memory.states, *turn.screen.known, *memory.begun] == []

    monkeypatch.setattr(Turn, "carry_out", carry_out)
    return found


def test_it_is_right_after_every_effect(compared: list[int], stranger: Phone) -> None:
    ana = stranger
    ana.says("I talked too much.")  # before anything else
    ana.meets_the_bot()
    ana.says("/reflect Anna")
    question = ana.last
    moment = ana.says("I asked and waited.")
    ana.presses_data(ana.last.rows[0][0]["data"], ana.last.id)
    ana.says("/reflect")
    ana.presses("Start a new one")
    ana.says("/reflect")  # two are open now, and both pause
    ana.presses("Start a new one")
    ana.says("Which of them is this for?")
    ana.says("And this is for the first.", reply_to=question.id)
    ana.edits(moment, "I asked, and waited.")
    ana.says("/undo")
    ana.says("/settings")
    ana.presses("Weekly question")
    ana.says("/skip")
    ana.says("/cancel")
    ana.says("/reflect")
    ana.presses("Start a new one")
    ana.says("She was silent.")
    ana.says("/reflect")
    ana.is_reminded()
    ana.bot.wait(days=8)  # all that was open is closed on the way
    ana.says("A week later.")
    ana.says("/reflect Ben")
    ana.says("I asked and waited.")
    ana.says("/reflect Ben")
    ana.presses("Discard")
    ana.says("/delete")
    ana.says("ERASE")
    assert ana.screen.startswith("Everything is erased.")
    assert sum(compared) > 100, "much was remembered"


@pytest.fixture
def mentor(ana: Phone, bot: LocalBot) -> Mentor:
    chat = ana.chat
    with bot.work() as conn:
        found = Turn(conn, bot.context, chat, bot.now).mentor
    assert found is not None
    return found


def test_a_conversation_of_somebody_else_is_not_there(bot: LocalBot, mentor: Mentor) -> None:
    bot.phone(102).meets_the_bot()
    with bot.work() as conn:
        other = Turn(conn, bot.context, mentor.chat + 1, bot.now).owner
        run, memory = begin(conn, other), Memory(conn)
        assert memory.read_state(other, run) is not None
        assert Memory(conn).read_state(mentor, run) is None


def test_what_is_closed_is_read_again(bot: LocalBot, mentor: Mentor) -> None:
    def close_all(turn: Turn, run: int) -> None:
        runs.close_all(turn.conn, mentor, "after_session")
        turn.memory.forget_states()

    later = bot.now + timedelta(days=8)
    closings: list[Callable[[Turn, int], Any]] = [
        lambda turn, run: turn.close(run, "done"),
        close_all,
        lambda turn, run: turn.memory.list_open(mentor, FLOWS, later, []),
    ]
    for closing, status in zip(closings, ("done", "stopped", "left"), strict=True):
        with bot.work() as conn:
            turn = Turn(conn, bot.context, mentor.chat, bot.now)
            run = begin(conn, mentor, at=bot.now)
            before = turn.memory.read_state(mentor, run)
            closing(turn, run)
            after = turn.memory.read_state(mentor, run)
            assert before is not None
            assert after is not None
            assert (before.status, after.status) == ("open", status)
