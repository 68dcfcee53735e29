"""What a stranger might try with the ids of what another mentor deletes or wants gone."""

from sqlalchemy import Connection

from flows.effects import (
    EndMentoring,
    EraseBin,
    EraseEarlier,
    EraseEntry,
    EraseTakenBack,
    UndoDeed,
)
from flows.events import Beginning
from flows.facts import Binned, LastChange
from flows.flow import State
from flows.views import Deed
from flows.words.copies import Gone
from storage.calendar import plans
from storage.journal import contents, deeds, description, erasure, pages, runs, traces
from storage.journal.traces import Traces
from storage.people import Mentor
from tests.storage.seeds import NOW
from tests.storage.tries import REFUSED, Try


def knowing(run: int) -> State:
    return State(flow="note", run=run, facts=Beginning())


def put_back(conn: Connection, me: Mentor, run: int) -> tuple[str, ...]:
    """The words of the plans that were in the bin, and now are not."""
    binned = plans.bin_plans(conn, me, run, NOW)
    plans.put_plans_back(conn, me, run, NOW)
    return binned


WORDS = Gone.of(["Ana's refused words"])

ERASURE: list[Try] = [
    (
        description.describe,
        lambda c, me, ana: description.describe(c, me, ana.run, NOW),
        REFUSED,
    ),
    (plans.bin_plans, lambda c, me, ana: plans.bin_plans(c, me, ana.run, NOW), ()),
    (
        plans.put_plans_back,
        lambda c, me, ana: put_back(c, me, ana.run),
        (),
    ),
    (runs.list_states, lambda c, me, ana: runs.list_states(c, me), ()),
    (
        runs.forget_plan,
        lambda c, me, ana: runs.forget_plan(c, me, knowing(ana.begun)),
        None,
    ),
    (erasure.erase_entries, lambda c, me, ana: erasure.erase_entries(c, me, [ana.binned]), None),
    (
        erasure.erase_entry,
        lambda c, me, ana: erasure.erase_entry(c, me, EraseEntry(entry=ana.binned), NOW),
        None,
    ),
    (
        erasure.erase_taken_back,
        lambda c, me, ana: erasure.erase_taken_back(
            c, me, EraseTakenBack(entry=ana.taken_back), NOW
        ),
        None,
    ),
    (erasure.erase_bin, lambda c, me, ana: erasure.erase_bin(c, me, EraseBin(), NOW), None),
    (
        erasure.erase_answers,
        lambda c, me, ana: erasure.erase_answers(c, me, ana.taken_back, NOW),
        None,
    ),
    (
        erasure.erase_earlier,
        lambda c, me, ana: erasure.erase_earlier(c, me, EraseEarlier(answer=ana.moment), NOW),
        None,
    ),
    (
        contents.read_taken_back,
        lambda c, me, ana: contents.read_taken_back(c, me, ana.taken_back),
        Binned(),
    ),
    (
        pages.read_binned_heads,
        lambda c, me, ana: pages.read_binned_heads(c, me, [ana.binned]),
        (),
    ),
    (deeds.look, lambda c, me, ana: deeds.look(c, me, EndMentoring(mentee="Ana's mentee")), ""),
    (deeds.note, lambda c, me, ana: deeds.note(c, me, Deed(kind="setting"), "", NOW), None),
    (
        deeds.find_newer,
        lambda c, me, ana: deeds.find_newer(c, me, LastChange(), NOW),
        None,
    ),
    (deeds.drop_last, lambda c, me, ana: deeds.drop_last(c, me, NOW), None),
    (
        deeds.undo_deed,
        lambda c, me, ana: deeds.undo_deed(c, me, UndoDeed(deed=ana.deed), NOW),
        None,
    ),
    (plans.remind, lambda c, me, ana: plans.remind(c, me, ana.action, NOW), None),
    (runs.reopen, lambda c, me, ana: runs.reopen(c, me, ana.taken_back), None),
    (traces.wipe, lambda c, me, ana: traces.wipe(c, me, Traces(WORDS)), None),
]
