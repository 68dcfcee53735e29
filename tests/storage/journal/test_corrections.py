"""What a mentor puts right in an entry is read off it at once, and can be taken back."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection

from flows.effects import KeepPrivate, SaveAnswer
from flows.events import Said
from flows.lines import line
from flows.views import EntryHead
from framework.coverage import Touch
from storage.journal import answers, changes, contents, pages
from storage.people import Mentor
from tests.storage import seeds
from tests.storage.seeds import NOW


@pytest.fixture
def mentor(conn: Connection) -> Mentor:
    return seeds.settle(conn)


@pytest.fixture
def run(conn: Connection, mentor: Mentor) -> int:
    run = seeds.begin(conn, mentor)
    seeds.tell(conn, mentor, run, "She went quiet.")
    return run


def read(conn: Connection, mentor: Mentor, run: int) -> EntryHead:
    head = contents.read_head(conn, mentor, run)
    assert head is not None
    return head


def undo(conn: Connection, mentor: Mentor, run: int) -> None:
    last = changes.find_last_change(conn, mentor, NOW, run=run)
    answers.take_back(conn, mentor, last.answer, last.edit or None, NOW)


@pytest.mark.parametrize(
    ("step", "shown", "first", "second"),
    [("ability", "ability", "7b", "2a"), ("outcome", "outcome", "missed", "well")],
)
def test_a_choice_that_was_changed_is_changed_back(
    conn: Connection, mentor: Mentor, run: int, step: str, shown: str, first: str, second: str
) -> None:
    answer = seeds.choose(conn, mentor, run, step, first)
    assert answers.edit_answer(conn, mentor, answer, second.title(), NOW, option=second)
    assert getattr(read(conn, mentor, run), shown) == second
    undo(conn, mentor, run)
    assert getattr(read(conn, mentor, run), shown) == first
    undo(conn, mentor, run)
    assert getattr(read(conn, mentor, run), shown) == ""


def test_a_new_day_keeps_the_time_of_day_and_can_be_taken_back(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    answer = seeds.choose(conn, mentor, run, "date", "2026-07-01")
    # In summer 13:00 in Brussels is an hour earlier in UTC.
    assert read(conn, mentor, run).at == datetime(2026, 7, 1, NOW.hour - 1, NOW.minute, tzinfo=UTC)
    answers.edit_answer(conn, mentor, answer, "20 November", NOW, option="2026-11-20")
    assert read(conn, mentor, run).at == NOW.replace(month=11, day=20)
    undo(conn, mentor, run)
    undo(conn, mentor, run)
    assert read(conn, mentor, run).at == NOW


def test_also_today_touches_an_ability_and_moves_with_its_entry(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    seeds.choose(conn, mentor, run, "also", "2a")
    assert pages.read_history(conn, mentor) == {}
    how = seeds.choose(conn, mentor, run, "also_how", "did")
    assert pages.read_history(conn, mentor) == {"2a": Touch(reflections=0, last_at=NOW)}
    seeds.choose(conn, mentor, run, "date", "2026-11-20")
    day = NOW.replace(month=11, day=20)
    assert pages.read_history(conn, mentor)["2a"].last_at == day
    answers.take_back(conn, mentor, how, None, NOW)
    assert pages.read_history(conn, mentor) == {}


def test_the_ability_it_began_with_stands_until_one_is_chosen(
    conn: Connection, mentor: Mentor
) -> None:
    run = seeds.begin(conn, mentor)
    said = Said(at=NOW, text="I waited.")
    effect = SaveAnswer(run=run, step="still", prompt=line("Still?"), said=said, ability="7b")
    answers.add_answer(conn, mentor, effect, NOW)
    assert read(conn, mentor, run).ability == "7b"
    seeds.choose(conn, mentor, run, "ability", "2a")
    assert read(conn, mentor, run).ability == "2a"


def test_a_line_taken_over_is_reflection(conn: Connection, mentor: Mentor) -> None:
    run = seeds.begin(conn, mentor)
    seeds.choose(conn, mentor, run, "still", "still")
    assert pages.count_entries(conn, mentor) == 1


def test_what_is_private_is_not_quoted(conn: Connection, mentor: Mentor, run: int) -> None:
    assert contents.read_quote(conn, mentor, run)
    answers.keep_private(conn, mentor, KeepPrivate(entry=run, private=True), NOW)
    assert contents.read_quote(conn, mentor, run) is None


def test_a_picture_is_evidence_until_it_is_taken_back_and_a_voice_never(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    seeds.tell(conn, mentor, run, "", media=seeds.voice())
    assert not read(conn, mentor, run).evidenced
    photo = seeds.voice().model_copy(update={"kind": "photo"})
    answer = seeds.tell(conn, mentor, run, "", media=photo)
    assert read(conn, mentor, run).evidenced
    answers.take_back(conn, mentor, answer, None, NOW)
    assert not read(conn, mentor, run).evidenced


def test_every_earlier_text_is_shown_youngest_first(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    (part,) = contents.list_parts(conn, mentor, run)
    for text in ("She was quiet.", "She waited."):
        answers.edit_answer(conn, mentor, part.answer, text, NOW)
    versions = changes.read_versions(conn, mentor, part.answer)
    assert (versions.text, versions.entry) == ("She waited.", run)
    assert [text for _, text in versions.before] == ["She was quiet.", "She went quiet."]
