"""Nobody reaches what another mentor has: not by a guessed id, not by a forgotten button."""

import inspect
import pkgutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from importlib import import_module
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import NoResultFound

import storage
from flows.catalogue import FLOWS
from flows.effects import (
    FileAnswer,
    SaveAnswer,
    Speak,
)
from flows.events import Beginning, Media, Said
from flows.facts import (
    LastChange,
    OneEntry,
    OneMedia,
    OneRun,
)
from flows.flow import State
from storage import people
from storage.calendar import reminders, rhythms
from storage.export import export
from storage.journal import answers, changes, contents, runs
from storage.people import Mentor
from storage.queues import cards
from tests.storage import seeds
from tests.storage.aside_tries import ASIDE
from tests.storage.erasure_tries import ERASURE
from tests.storage.naming_tries import NAMINGS
from tests.storage.progress_tries import JOURNAL, RATINGS
from tests.storage.rhythm_tries import RHYTHM
from tests.storage.seeds import ASKED, NOW, Seeded
from tests.storage.story_tries import STORIES
from tests.storage.tries import LATER, PLANS, REFUSED, REMINDERS, SERIES, Try

pytestmark = pytest.mark.unmeasured


def save(run: int) -> SaveAnswer:
    return SaveAnswer(run=run, step="moment", prompt=ASKED, said=Said(at=NOW, text="mine"))


def refile(answer: int, run: int) -> FileAnswer:
    return FileAnswer(answer=answer, run=run, step="moment", prompt=ASKED)


def told(conn: Connection, me: Mentor) -> int:
    """An answer of the stranger's own."""
    return seeds.tell(conn, me, seeds.begin(conn, me), "mine")


def edited(conn: Connection, me: Mentor) -> int:
    """An edit of the stranger's own."""
    answers.edit_answer(conn, me, told(conn, me), "mine too", LATER)
    return changes.find_last_change(conn, me, LATER).edit or 0


def state(run: int) -> State:
    return State(flow="after_session", run=run, facts=Beginning(), status="discarded")


# What a stranger finds who gives Ana's ids with each function of storage that takes a mentor.
PHOTO = Media(kind="photo", file_id="f1", unique_id="u1")
TRIES: list[Try] = [
    (
        answers.add_answer,
        lambda c, me, ana: answers.add_answer(c, me, save(ana.run), NOW),
        REFUSED,
    ),
    (
        answers.add_answer,
        lambda c, me, ana: answers.add_answer(c, me, save(ana.begun), NOW),
        REFUSED,
    ),
    (
        answers.file_answer,
        lambda c, me, ana: answers.file_answer(c, me, refile(ana.moment, seeds.begin(c, me)), NOW),
        REFUSED,
    ),
    (
        answers.file_answer,
        lambda c, me, ana: answers.file_answer(c, me, refile(told(c, me), ana.run), NOW),
        REFUSED,
    ),
    (answers.list_said, lambda c, me, ana: answers.list_said(c, me, ana.run), []),
    (
        answers.edit_answer,
        lambda c, me, ana: answers.edit_answer(c, me, ana.moment, "mine", NOW),
        False,
    ),
    (answers.add_file, lambda c, me, ana: answers.add_file(c, me, ana.moment, PHOTO), False),
    (answers.read_said, lambda c, me, ana: answers.read_said(c, me, ana.message), None),
    (
        answers.take_back,
        lambda c, me, ana: answers.take_back(c, me, ana.moment, None, NOW),
        REFUSED,
    ),
    (
        answers.take_back,
        lambda c, me, ana: answers.take_back(c, me, ana.moment, ana.edit, NOW),
        REFUSED,
    ),
    (
        answers.take_back,
        lambda c, me, ana: answers.take_back(c, me, told(c, me), ana.edit, NOW),
        REFUSED,
    ),
    (
        answers.take_back,
        lambda c, me, ana: answers.take_back(c, me, ana.moment, edited(c, me), NOW),
        REFUSED,
    ),
    (answers.discard, lambda c, me, ana: answers.discard(c, me, ana.run, NOW), None),
    (
        contents.read_entry,
        lambda c, me, ana: contents.read_entry(c, me, ana.run),
        OneEntry(head=None),
    ),
    (
        contents.read_media,
        lambda c, me, ana: contents.read_media(c, me, ana.file),
        OneMedia(kept=None),
    ),
    (contents.list_parts, lambda c, me, ana: contents.list_parts(c, me, ana.run), ()),
    (
        changes.find_last_change,
        lambda c, me, ana: changes.find_last_change(c, me, NOW),
        LastChange(),
    ),
    (
        changes.find_last_change,
        lambda c, me, ana: changes.find_last_change(c, me, NOW, run=ana.run),
        LastChange(),
    ),
    (
        changes.find_last_change,
        lambda c, me, ana: changes.find_last_change(c, me, NOW, answer=ana.moment),
        LastChange(),
    ),
    (people.set_zone, lambda c, me, ana: people.set_zone(c, me, "Asia/Tokyo").id == me.id, True),
    (people.list_mentees, lambda c, me, ana: people.list_mentees(c, me), ()),
    (
        people.meet_mentee,
        lambda c, me, ana: people.meet_mentee(c, me, "Ana's mentee", NOW) == ana.mentee,
        False,
    ),
    (
        people.find_mentee,
        lambda c, me, ana: people.find_mentee(c, me, "Ana's mentee"),
        None,
    ),
    (people.erase, lambda c, me, ana: people.erase(c, me), None),
    (runs.open_run, lambda c, me, ana: runs.open_run(c, me, "note", NOW) > ana.begun, True),
    (runs.save_state, lambda c, me, ana: runs.save_state(c, me, state(ana.run), NOW), None),
    (runs.put_back, lambda c, me, ana: runs.put_back(c, me, state(ana.run)), None),
    (runs.read_state, lambda c, me, ana: runs.read_state(c, me, ana.run), None),
    (runs.read_run, lambda c, me, ana: runs.read_run(c, me, ana.run), OneRun(state=None)),
    (runs.list_open, lambda c, me, ana: runs.list_open(c, me, FLOWS, NOW), ()),
    (
        runs.find_open,
        lambda c, me, ana: runs.find_open(c, me, "after_session"),
        None,
    ),
    (runs.list_open, lambda c, me, ana: runs.list_open(c, me, {}, NOW), ()),
    (runs.close, lambda c, me, ana: runs.close(c, me, ana.begun, "left"), None),
    (runs.drop_untold, lambda c, me, ana: runs.drop_untold(c, me, ana.begun), None),
    (runs.find_moved, lambda c, me, ana: runs.find_moved(c, me, NOW), None),
    (runs.close_all, lambda c, me, ana: runs.close_all(c, me, "after_session"), ()),
    (runs.was_begun, lambda c, me, ana: runs.was_begun(c, me, "after_session"), False),
    *SERIES,
    *PLANS,
    *REMINDERS,
    *RHYTHM,
    *JOURNAL,
    *RATINGS,
    *ASIDE,
    *ERASURE,
    (export, lambda c, me, ana: b"Ana's" in export(c, me.id), False),
    *NAMINGS,
    *STORIES,
]


@pytest.fixture
def ana(conn: Connection) -> Seeded:
    """A mentor with a life; a question went unanswered, and the one put off has come due."""
    seeded = seeds.live(conn, "Ana")
    rhythms.speak(conn, seeded.mentor, Speak(counts=True), NOW)
    reminders.claim_due(conn, NOW + timedelta(hours=1), 1)
    return seeded


def takers() -> Iterator[str]:
    """The functions of storage that are told a mentor."""
    for found in pkgutil.walk_packages(storage.__path__, "storage."):
        if found.name.startswith("storage.migrations"):
            continue
        module = import_module(found.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            own = function.__module__ == module.__name__ and not name.startswith("_")
            if own and "mentor" in inspect.signature(function).parameters:
                yield f"{module.__name__}.{name}"


def name(function: Any) -> str:
    return f"{function.__module__}.{function.__name__}" if callable(function) else ""


def test_every_function_that_takes_a_mentor_is_tried() -> None:
    assert sorted(takers()) == sorted({name(function) for function, _, _ in TRIES})


def test_a_stranger_finds_nothing_and_changes_nothing(conn: Connection, ana: Seeded) -> None:
    stranger = seeds.settle(conn)
    before = seeds.rows_of(conn, ana.mentor)
    for function, call, found in TRIES:
        with undone(conn):
            if found is REFUSED:
                with pytest.raises(NoResultFound):
                    call(conn, stranger, ana)
            else:
                assert call(conn, stranger, ana) == found, name(function)
            assert seeds.rows_of(conn, ana.mentor) == before, name(function)


def test_the_owner_finds_or_changes_something_with_the_same_calls(
    conn: Connection, ana: Seeded
) -> None:
    """Otherwise the test above would prove nothing."""
    before = seeds.rows_of(conn, ana.mentor)
    for function, call, found in TRIES:
        with undone(conn):
            got = call(conn, ana.mentor, ana)
            assert got != found or seeds.rows_of(conn, ana.mentor) != before, name(function)


@contextmanager
def undone(conn: Connection) -> Iterator[None]:
    """What is done in here is undone."""
    past = conn.begin_nested()
    yield
    past.rollback()


def test_cards_are_found_in_their_own_chat_only(
    conn: Connection, ana: Seeded, ben: Seeded
) -> None:
    assert cards.find_by_run(conn, ana.mentor.chat, ana.run) is not None
    assert cards.find_by_run(conn, ben.mentor.chat, ana.run) is None
    cards.bury_cards(conn, ben.mentor.chat)
    own = cards.find_by_run(conn, ana.mentor.chat, ana.run)
    assert own is not None
    assert not own.buried
