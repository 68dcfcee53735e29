"""What a mentor said stays said: it may be moved, edited or taken back, but nothing is deleted."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from flows.effects import FileAnswer, SaveAnswer
from flows.events import Said
from flows.facts import AnswerView
from flows.lines import line
from storage import people
from storage.journal import answers, changes, contents, pages
from storage.people import Mentor
from storage.tables import answers as table
from storage.tables import edits, entries
from tests.storage import seeds
from tests.storage.seeds import ASKED, NOW

HOUR = timedelta(hours=1)


@pytest.fixture
def mentor(conn: Connection) -> Mentor:
    return seeds.settle(conn)


@pytest.fixture
def run(conn: Connection, mentor: Mentor) -> int:
    return seeds.begin(conn, mentor)


def entry(conn: Connection, run: int) -> Any:
    """The entry of a run, its mentee by name."""
    return conn.execute(select(entries).where(entries.c.id == run)).one_or_none()


def mentee_of(conn: Connection, mentor: Mentor, run: int) -> str:
    head = contents.read_entry(conn, mentor, run).head
    assert head is not None
    return head.mentee


def views(conn: Connection, mentor: Mentor, run: int) -> tuple[AnswerView, ...]:
    return contents.read_entry(conn, mentor, run).answers


def stored(conn: Connection, answer: int) -> Any:
    return conn.execute(select(table).where(table.c.id == answer)).one()


def count(conn: Connection, table: Any) -> int:
    return conn.execute(select(func.count()).select_from(table)).scalar_one()


# Saving


def test_an_entry_begins_with_its_first_answer(conn: Connection, mentor: Mentor, run: int) -> None:
    assert entry(conn, run) is None
    seeds.tell(conn, mentor, run, "She went quiet.", NOW)
    seeds.tell(conn, mentor, run, "I counted to five.", NOW + HOUR)
    assert entry(conn, run).began_at == NOW
    assert count(conn, entries) == 1


def test_an_answer_keeps_the_question_as_it_was_asked(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    effect = SaveAnswer(
        run=run,
        step="moment",
        prompt=line("One moment with {mentee}?", mentee="Eva"),
        options=("Skip",),
        said=Said(at=NOW, text="Quiet.", message=7, forwarded_from="Tom"),
    )
    row = stored(conn, answers.add_answer(conn, mentor, effect, NOW))
    assert row.prompt == {
        "template": "One moment with {mentee}?",
        "values": {"mentee": "Eva"},
        "language": "en",
        "options": ["Skip"],
    }
    assert (row.step, row.option, row.text, row.forwarded_from) == (
        "moment",
        None,
        "Quiet.",
        "Tom",
    )
    assert (row.said_at, row.message, row.taken_back_at) == (NOW, 7, None)


def test_a_choice_alone_is_saved_and_not_yet_an_entry_to_read(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    answer = seeds.choose(conn, mentor, run, "ability", "7b")
    assert (stored(conn, answer).option, stored(conn, answer).text) == ("7b", "7b")
    assert (entry(conn, run).ability, entry(conn, run).reflected) == ("7b", False)
    assert pages.count_entries(conn, mentor) == 0
    assert contents.read_entry(conn, mentor, run).head is None
    seeds.tell(conn, mentor, run, "She went quiet.")
    assert pages.count_entries(conn, mentor) == 1
    assert pages.read_history(conn, mentor).keys() == {"7b"}


def test_an_entry_is_dated_by_what_was_said_not_by_what_was_chosen(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    seeds.choose(conn, mentor, run, "ability", "7b", NOW)
    first = seeds.tell(conn, mentor, run, "She went quiet.", NOW + 2 * HOUR)
    seeds.tell(conn, mentor, run, "So did I.", NOW + 3 * HOUR)
    assert entry(conn, run).began_at == NOW + 2 * HOUR
    answers.take_back(conn, mentor, first, None, NOW + 4 * HOUR)
    assert entry(conn, run).began_at == NOW + 3 * HOUR


def test_a_message_that_waited_keeps_its_own_day(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    said = Said(at=NOW - timedelta(days=1), text="I listened.")
    effect = SaveAnswer(run=run, step="moment", prompt=line("And?"), said=said)
    answers.add_answer(conn, mentor, effect, NOW)
    assert conn.execute(select(entries.c.began_at)).scalar_one() == NOW - timedelta(days=1)


def test_an_answer_may_come_in_pieces(conn: Connection, mentor: Mentor, run: int) -> None:
    seeds.tell(conn, mentor, run, "She went quiet.")
    seeds.choose(conn, mentor, run, "outcome", "well")
    seeds.tell(conn, mentor, run, "Then she laughed.")
    shown = [(view.prompt.plain(), view.text) for view in views(conn, mentor, run)]
    assert shown == [
        (ASKED.plain(), "She went quiet."),
        ("", "Then she laughed."),
        ("Which?", "well"),
    ]
    parts = contents.list_parts(conn, mentor, run)
    assert [(part.step, part.text, part.option) for part in parts] == [
        ("moment", "She went quiet.", ""),
        ("outcome", "well", "well"),
        ("moment", "Then she laughed.", ""),
    ]


@pytest.mark.parametrize("text", ["", "What I meant to say"])
def test_a_file_is_kept_beside_its_words(
    conn: Connection, mentor: Mentor, run: int, text: str
) -> None:
    seeds.tell(conn, mentor, run, text, media=seeds.voice("walk.ogg"))
    (view,) = views(conn, mentor, run)
    (kept,) = view.kept
    assert (view.text, kept.media) == (text, seeds.voice("walk.ogg"))
    assert contents.read_media(conn, mentor, kept.id).kept == kept
    assert entry(conn, run).reflected


def test_the_mentee_named_before_it_began_is_the_entrys_own(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    said = Said(at=NOW, text="She went quiet.")
    effect = SaveAnswer(run=run, step="moment", prompt=ASKED, said=said, mentee="Eva")
    answers.add_answer(conn, mentor, effect, NOW)
    assert mentee_of(conn, mentor, run) == "Eva"
    seeds.choose(conn, mentor, run, "outcome", "well")
    assert mentee_of(conn, mentor, run) == "Eva"
    assert entry(conn, run).outcome == "well"
    effect = SaveAnswer(run=run, step="mentee", prompt=ASKED, option="Tom", mentee="Eva")
    answers.add_answer(conn, mentor, effect, NOW)
    assert mentee_of(conn, mentor, run) == "Tom", "unless another is chosen on the way"


def test_the_mentee_chosen_last_is_the_entrys_own(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    seeds.tell(conn, mentor, run, "She went quiet.")
    seeds.choose(conn, mentor, run, "mentee", "Eva")
    later = seeds.choose(conn, mentor, run, "mentee", "Tom")
    assert mentee_of(conn, mentor, run) == "Tom"
    answers.take_back(conn, mentor, later, None, NOW)
    assert mentee_of(conn, mentor, run) == "Eva"


# Moving


def test_a_note_moves_to_the_reflection_it_was_meant_for(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    note = seeds.begin(conn, mentor, "note")
    seeds.choose(conn, mentor, note, "ability", "7b")
    words = seeds.tell(conn, mentor, note, "She went quiet.", step="note", media=seeds.voice())
    (said,) = answers.list_said(conn, mentor, note)
    assert (said.text, said.at, said.filed) == ("She went quiet.", NOW, words)
    asked = line("One moment?")
    moved = FileAnswer(answer=words, run=run, step="moment", prompt=asked)
    answers.file_answer(conn, mentor, moved, NOW + HOUR)
    assert not entry(conn, note).reflected, "the note has nothing of its own left"
    assert entry(conn, run).reflected
    assert entry(conn, run).began_at == NOW, "when it was said, not when it was moved"
    (view,) = views(conn, mentor, run)
    assert (view.prompt, view.text, len(view.kept)) == (asked, "She went quiet.", 1)
    assert answers.list_said(conn, mentor, note) == []
    assert pages.count_entries(conn, mentor) == 1


def test_choices_and_what_was_taken_back_do_not_move(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    seeds.choose(conn, mentor, run, "ability", "7b")
    gone = seeds.tell(conn, mentor, run, "Never mind.")
    seeds.name_mentee(conn, mentor, run, "Eva")
    stays = seeds.tell(conn, mentor, run, "", media=seeds.voice())
    answers.take_back(conn, mentor, gone, None, NOW)
    assert [said.filed for said in answers.list_said(conn, mentor, run)] == [stays]


# Editing


def test_an_edit_keeps_the_old_text(conn: Connection, mentor: Mentor, run: int) -> None:
    answer = seeds.tell(conn, mentor, run, "She was quite.")
    assert answers.edit_answer(conn, mentor, answer, "She was quiet.", NOW + HOUR)
    (view,) = views(conn, mentor, run)
    assert (view.text, view.edited) == ("She was quiet.", True)
    (edit,) = conn.execute(select(edits)).all()
    assert (edit.answer, edit.old_text, edit.edited_at) == (answer, "She was quite.", NOW + HOUR)


def test_the_same_text_again_is_no_edit(conn: Connection, mentor: Mentor, run: int) -> None:
    answer = seeds.tell(conn, mentor, run, "She went quiet.")
    assert not answers.edit_answer(conn, mentor, answer, "She went quiet.", NOW)
    assert not answers.edit_answer(conn, mentor, 12345, "She went quiet.", NOW)
    assert count(conn, edits) == 0


def test_a_typed_name_is_answer_and_choice_in_one(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    seeds.tell(conn, mentor, run, "She went quiet.")
    answer = seeds.name_mentee(conn, mentor, run, "Evva")
    answers.edit_answer(conn, mentor, answer, "Eva", NOW + HOUR)
    assert (stored(conn, answer).option, stored(conn, answer).text) == ("Eva", "Eva")
    assert mentee_of(conn, mentor, run) == "Eva"
    edit = conn.execute(select(edits.c.id)).scalar_one()
    answers.take_back(conn, mentor, answer, edit, NOW + HOUR)
    assert (stored(conn, answer).option, stored(conn, answer).text) == ("Evva", "Evva")
    assert mentee_of(conn, mentor, run) == "Evva"


def test_editing_words_changes_no_choice(conn: Connection, mentor: Mentor, run: int) -> None:
    seeds.choose(conn, mentor, run, "mentee", "Eva")
    words = seeds.tell(conn, mentor, run, "She went quiet.")
    answers.edit_answer(conn, mentor, words, "He went quiet.", NOW)
    assert stored(conn, words).option is None
    assert mentee_of(conn, mentor, run) == "Eva"


def test_a_message_finds_the_answer_it_became(conn: Connection, mentor: Mentor, run: int) -> None:
    first = seeds.tell(conn, mentor, run, "She went quiet.", message=7)
    second = seeds.tell(conn, mentor, run, "Then she laughed.", message=8)
    assert answers.find_place(conn, mentor, 7) == (first, run, False)
    assert answers.find_place(conn, mentor, 8) == (second, run, False)
    assert answers.find_place(conn, mentor, 9) is None
    answers.take_back(conn, mentor, first, None, NOW)
    assert answers.find_place(conn, mentor, 7) is None
    answers.discard(conn, mentor, run, NOW)
    assert answers.find_place(conn, mentor, 8) == (second, run, True)


# Taking back


def test_what_is_taken_back_is_kept_and_no_longer_counts(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    answer = seeds.tell(conn, mentor, run, "She went quiet.")
    answers.take_back(conn, mentor, answer, None, NOW + HOUR)
    assert (stored(conn, answer).text, stored(conn, answer).taken_back_at) == (
        "She went quiet.",
        NOW + HOUR,
    )
    assert pages.count_entries(conn, mentor) == 0
    assert contents.list_parts(conn, mentor, run) == ()


@pytest.mark.parametrize("step", ["ability", "mentee", "outcome"])
def test_taking_a_choice_back_takes_it_off_the_entry(
    conn: Connection, mentor: Mentor, run: int, step: str
) -> None:
    seeds.tell(conn, mentor, run, "She went quiet.")
    answer = seeds.choose(conn, mentor, run, step, "well")
    assert entry(conn, run)._mapping[step] is not None
    answers.take_back(conn, mentor, answer, None, NOW)
    assert entry(conn, run)._mapping[step] is None
    assert entry(conn, run).reflected


def test_edits_are_taken_back_one_by_one(conn: Connection, mentor: Mentor, run: int) -> None:
    answer = seeds.tell(conn, mentor, run, "one")
    for text in ("two", "three"):
        answers.edit_answer(conn, mentor, answer, text, NOW)
    seen = []
    while (change := changes.find_last_change(conn, mentor, NOW, answer=answer)).edit:
        answers.take_back(conn, mentor, answer, change.edit, NOW)
        seen.append((stored(conn, answer).text, views(conn, mentor, run)[0].edited))
    assert seen == [("two", True), ("one", False)]
    assert count(conn, edits) == 2, "for a month"


def test_an_edit_that_was_taken_back_goes_after_a_month(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    answer = seeds.tell(conn, mentor, run, "one")
    for text in ("two", "three"):
        answers.edit_answer(conn, mentor, answer, text, NOW)
    edit = changes.find_last_change(conn, mentor, NOW, answer=answer).edit
    answers.take_back(conn, mentor, answer, edit, NOW)
    answers.edit_answer(conn, mentor, answer, "one", NOW)
    later = NOW + answers.BIN
    assert [answers.empty_bin(conn, at) for at in (later, later + HOUR, later + HOUR)] == [0, 1, 0]
    before = changes.read_versions(conn, mentor, answer).before
    assert [text for _, text in before] == ["two", "one"], "what stood stays in the history"
    assert count(conn, edits) == 2


# The bin


def test_a_discarded_entry_is_hidden_and_kept(conn: Connection, mentor: Mentor, run: int) -> None:
    seeds.choose(conn, mentor, run, "ability", "7b")
    answer = seeds.tell(conn, mentor, run, "She went quiet.")
    answers.discard(conn, mentor, run, NOW + HOUR)
    assert pages.read_page(conn, mentor, 0).total == 0
    assert contents.read_entry(conn, mentor, run).binned_at == NOW + HOUR
    assert pages.read_history(conn, mentor) == {}
    assert changes.find_last_change(conn, mentor, NOW).answer == 0
    assert stored(conn, answer).text == "She went quiet."
    assert entry(conn, run).discarded_at == NOW + HOUR


def test_any_text_comes_out_as_it_went_in(conn: Connection, mentor: Mentor, run: int) -> None:
    text = "né <b>{mentee}</b> \u202e\0 \ud83d"
    seeds.tell(conn, mentor, run, text)
    assert views(conn, mentor, run)[0].text == text


def test_names_of_mentees_are_met_with_the_hour(
    conn: Connection, mentor: Mentor, run: int
) -> None:
    seeds.choose(conn, mentor, run, "mentee", "Eva", NOW)
    seeds.choose(conn, mentor, seeds.begin(conn, mentor), "mentee", "Tom", NOW + HOUR)
    assert people.list_mentees(conn, mentor) == ("Tom", "Eva")
    later: datetime = NOW + 2 * HOUR
    seeds.choose(conn, mentor, seeds.begin(conn, mentor), "mentee", "eva", later)
    assert people.list_mentees(conn, mentor) == ("Eva", "Tom")
