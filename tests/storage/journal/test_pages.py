"""What the screens of the journal show: pages, an entry, counts, and the change to take back."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection

from flows.events import Beginning
from flows.facts import JournalPage, Kept, LastChange, OneMedia
from flows.flow import Answer, State
from flows.lens import ENTRIES_A_PAGE
from framework.catalogue import load_framework
from framework.coverage import Touch
from storage.journal import answers, changes, contents, pages, records, runs
from storage.people import Mentor
from tests.storage import seeds
from tests.storage.seeds import NOW

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@pytest.fixture
def mentor(conn: Connection) -> Mentor:
    return seeds.settle(conn)


def write(conn: Connection, mentor: Mentor, count: int) -> list[int]:
    """Entries of so many days, the oldest first."""
    found = []
    for day in range(count):
        found.append(seeds.begin(conn, mentor))
        seeds.tell(conn, mentor, found[-1], f"day {day}", NOW + day * DAY)
    return found


def last(
    conn: Connection, mentor: Mentor, hours: float = 1, *, run: int = 0, answer: int = 0
) -> LastChange:
    return changes.find_last_change(conn, mentor, NOW + hours * HOUR, run=run, answer=answer)


# A page


def test_the_newest_entry_comes_first(conn: Connection, mentor: Mentor) -> None:
    written = write(conn, mentor, 3)
    page = pages.read_page(conn, mentor, 0)
    assert [head.id for head in page.heads] == written[::-1]
    assert [head.text for head in page.heads] == ["day 2", "day 1", "day 0"]
    assert [head.at for head in page.heads] == [NOW + 2 * DAY, NOW + DAY, NOW]


def test_a_conversation_that_was_opened_first_may_be_the_newest_entry(
    conn: Connection, mentor: Mentor
) -> None:
    one, other = seeds.begin(conn, mentor), seeds.begin(conn, mentor)
    seeds.tell(conn, mentor, other, "b", NOW)
    seeds.tell(conn, mentor, one, "a", NOW + HOUR)
    assert [head.id for head in pages.read_page(conn, mentor, 0).heads] == [one, other]


def test_entries_of_one_moment_keep_an_order(conn: Connection, mentor: Mentor) -> None:
    one, other = seeds.begin(conn, mentor), seeds.begin(conn, mentor)
    seeds.tell(conn, mentor, other, "b")
    seeds.tell(conn, mentor, one, "a")
    assert [head.id for head in pages.read_page(conn, mentor, 0).heads] == [other, one]


@pytest.mark.parametrize("first", [10**18, -1, -(10**18), 999])
def test_a_page_that_begins_with_no_entry_is_the_first(
    conn: Connection, mentor: Mentor, first: int
) -> None:
    written = write(conn, mentor, ENTRIES_A_PAGE + 2)
    page = pages.read_page(conn, mentor, 0, first)
    assert [head.id for head in page.heads] == written[: -ENTRIES_A_PAGE - 1 : -1]
    assert (page.total, page.newer, page.older) == (ENTRIES_A_PAGE + 2, 0, written[1])


def test_a_full_last_page_has_no_empty_one_behind_it(conn: Connection, mentor: Mentor) -> None:
    write(conn, mentor, ENTRIES_A_PAGE)
    assert pages.read_page(conn, mentor).older == 0


def test_an_empty_journal_has_one_page(conn: Connection, mentor: Mentor) -> None:
    assert pages.read_page(conn, mentor) == JournalPage()
    assert pages.read_newer(conn, mentor, 0, 5) == JournalPage()


def test_a_page_stays_where_it_is_when_entries_come_and_go(
    conn: Connection, mentor: Mentor
) -> None:
    written = write(conn, mentor, 2 * ENTRIES_A_PAGE + 1)
    second = pages.read_page(conn, mentor).older
    before = pages.read_page(conn, mentor, 0, second)
    for number in range(3):
        new = seeds.begin(conn, mentor)
        seeds.tell(conn, mentor, new, f"new {number}", NOW + 50 * DAY)
    assert pages.read_page(conn, mentor, 0, second).heads == before.heads
    answers.discard(conn, mentor, second, NOW + 60 * DAY)
    after = pages.read_page(conn, mentor, 0, second)
    assert [head.id for head in after.heads] == written[ENTRIES_A_PAGE - 1 :: -1]
    assert after.newer == after.heads[0].id
    newer = pages.read_newer(conn, mentor, 0, after.newer)
    assert newer.heads[-1].id == written[ENTRIES_A_PAGE + 1]


def test_what_would_be_less_than_a_page_is_the_first(conn: Connection, mentor: Mentor) -> None:
    written = write(conn, mentor, ENTRIES_A_PAGE + 2)
    page = pages.read_newer(conn, mentor, 0, written[-3])
    assert page.heads[0].id == written[-1]
    assert page.newer == 0


def test_a_head_says_what_is_known(conn: Connection, mentor: Mentor) -> None:
    (run,) = write(conn, mentor, 1)
    seeds.choose(conn, mentor, run, "ability", "7b")
    seeds.choose(conn, mentor, run, "mentee", "Eva")
    seeds.choose(conn, mentor, run, "outcome", "well")
    (head,) = pages.read_page(conn, mentor, 0).heads
    assert (head.ability, head.mentee, head.outcome, head.left_at) == ("7b", "Eva", "well", None)


def test_a_head_says_when_an_entry_was_left_open(conn: Connection, mentor: Mentor) -> None:
    run = seeds.begin(conn, mentor, at=NOW + HOUR)
    seeds.tell(conn, mentor, run, "She went quiet.")
    runs.close(conn, mentor, run, "left")
    (head,) = pages.read_page(conn, mentor, 0).heads
    assert head.left_at == NOW + HOUR


def test_an_entry_begins_with_the_first_words_that_are_there(
    conn: Connection, mentor: Mentor
) -> None:
    run = seeds.begin(conn, mentor)
    seeds.choose(conn, mentor, run, "ability", "7b")
    seeds.tell(conn, mentor, run, "")
    assert pages.read_page(conn, mentor, 0).heads[0].text == ""
    seeds.tell(conn, mentor, run, "", media=seeds.voice())
    (head,) = pages.read_page(conn, mentor, 0).heads
    assert (head.text, head.kinds, head.more) == ("", ("voice",), False)
    only_words = seeds.begin(conn, mentor)
    seeds.tell(conn, mentor, only_words, "")
    seeds.tell(conn, mentor, only_words, "She went quiet.")
    (head, _) = pages.read_page(conn, mentor, 0).heads
    assert (head.text, head.kinds, head.more) == ("She went quiet.", (), False)
    seeds.tell(conn, mentor, only_words, "Then she laughed.", media=seeds.voice())
    (head, _) = pages.read_page(conn, mentor, 0).heads
    assert (head.text, head.kinds, head.more) == ("She went quiet.", ("voice",), True)


# An entry


def test_an_entry_shows_its_answers_as_they_were_given(conn: Connection, mentor: Mentor) -> None:
    run = seeds.begin(conn, mentor)
    seeds.choose(conn, mentor, run, "outcome", "well")
    words = seeds.tell(conn, mentor, run, "She went quite.", forwarded_from="Tom")
    answers.edit_answer(conn, mentor, words, "She went quiet.", NOW)
    chosen, told = contents.read_entry(conn, mentor, run).answers
    assert (chosen.text, chosen.said, chosen.edited) == ("well", False, False)
    assert (told.text, told.said, told.edited, told.forwarded_from) == (
        "She went quiet.",
        True,
        True,
        "Tom",
    )


def test_a_file_that_is_not_there_is_not_found(conn: Connection, mentor: Mentor) -> None:
    assert contents.read_media(conn, mentor, 7) == OneMedia(kept=None)


def test_files_stand_under_the_answer_they_came_with(conn: Connection, mentor: Mentor) -> None:
    run = seeds.begin(conn, mentor)
    for name in ("one", "two"):
        seeds.tell(conn, mentor, run, name, media=seeds.voice(name))
    kept = [view.kept for view in contents.read_entry(conn, mentor, run).answers]
    assert [(files[0].media.name, len(files)) for files in kept] == [("one", 1), ("two", 1)]
    assert all(isinstance(files[0], Kept) for files in kept)


# Counts


def test_history_counts_by_ability(conn: Connection, mentor: Mentor) -> None:
    first, second, third, empty = (seeds.begin(conn, mentor) for _ in range(4))
    for run, ability, at in ((first, "7b", NOW), (second, "7b", NOW + DAY), (third, "8f", NOW)):
        seeds.choose(conn, mentor, run, "ability", ability)
        seeds.tell(conn, mentor, run, "She went quiet.", at)
    seeds.choose(conn, mentor, empty, "ability", "12c")
    without = seeds.begin(conn, mentor)
    seeds.tell(conn, mentor, without, "No ability at all", NOW - DAY)
    history = {
        "7b": Touch(reflections=2, last_at=NOW + DAY),
        "8f": Touch(reflections=1, last_at=NOW),
    }
    assert pages.read_history(conn, mentor) == history
    assert records.read_records(conn, mentor, load_framework(), "all", NOW + DAY).total == 4


# The last change


def test_nothing_has_changed_yet(conn: Connection, mentor: Mentor) -> None:
    assert last(conn, mentor) == LastChange()


def test_the_last_change_is_the_youngest_answer_with_the_version_of_its_run(
    conn: Connection, mentor: Mentor
) -> None:
    old, run = write(conn, mentor, 1)[0], seeds.begin(conn, mentor)
    answer = seeds.tell(conn, mentor, run, "She went quiet.")
    state = State(
        flow="after_session",
        run=run,
        facts=Beginning(),
        answers={"moment": Answer(at=NOW, pieces=2), "mentee": Answer(at=NOW, value="Eva")},
    )
    runs.save_state(conn, mentor, state, NOW)
    told = LastChange(run=run, answer=answer, step="moment", pieces=3, at=NOW)
    assert last(conn, mentor) == told
    assert last(conn, mentor, run=old).run == old


def test_a_run_nobody_can_read_any_more_has_no_version(conn: Connection, mentor: Mentor) -> None:
    run = runs.open_run(conn, mentor, "after_session", NOW)
    seeds.tell(conn, mentor, run, "She went quiet.")
    assert last(conn, mentor).pieces == 0


@pytest.mark.parametrize(
    ("edited", "found"),
    [(1, "edit"), (2, "edit"), (0, "answer")],
    ids=["later", "same", "earlier"],
)
def test_the_younger_of_answer_and_edit_counts(
    conn: Connection, mentor: Mentor, edited: int, found: str
) -> None:
    run = seeds.begin(conn, mentor)
    first = seeds.tell(conn, mentor, run, "one", NOW)
    at = {0: NOW + HOUR, 1: NOW + 3 * HOUR, 2: NOW + 2 * HOUR}[edited]
    answers.edit_answer(conn, mentor, first, "two", at)
    second = seeds.tell(conn, mentor, run, "more", NOW + 2 * HOUR)
    change = last(conn, mentor, 4)
    assert (change.answer, change.edit is not None) == (
        (first, True) if found == "edit" else (second, False)
    )


def test_a_day_later_nothing_is_taken_back(conn: Connection, mentor: Mentor) -> None:
    (run,) = write(conn, mentor, 1)
    answer = last(conn, mentor).answer
    assert last(conn, mentor, 24).answer == answer
    assert last(conn, mentor, 24.01) == LastChange()
    answers.edit_answer(conn, mentor, answer, "day zero", NOW + 5 * HOUR)
    change = last(conn, mentor, 29)
    assert (change.run, change.answer, change.edit is None) == (run, answer, False)
    assert last(conn, mentor, 29.01) == LastChange()


def test_of_one_answer_only_edits_are_found(conn: Connection, mentor: Mentor) -> None:
    run = seeds.begin(conn, mentor)
    first, second = (seeds.tell(conn, mentor, run, text) for text in ("one", "two"))
    assert last(conn, mentor, answer=first) == LastChange()
    answers.edit_answer(conn, mentor, first, "first", NOW)
    answers.edit_answer(conn, mentor, second, "second", NOW + HOUR)
    assert last(conn, mentor, answer=first).answer == first
    assert last(conn, mentor).answer == second


def test_edits_are_found_by_run_too(conn: Connection, mentor: Mentor) -> None:
    runs_ = [*write(conn, mentor, 1), seeds.begin(conn, mentor)]
    edited = [
        last(conn, mentor).answer,
        seeds.tell(conn, mentor, runs_[1], "two", NOW + HOUR),
    ]
    for answer in edited:
        answers.edit_answer(conn, mentor, answer, "new", NOW + HOUR)
    found = [last(conn, mentor, run=run) for run in runs_]
    assert [(each.answer, each.edit is None) for each in found] == [
        (edited[0], False),
        (edited[1], False),
    ]


def test_edits_of_what_is_gone_are_gone(conn: Connection, mentor: Mentor) -> None:
    kept, gone = write(conn, mentor, 1)[0], seeds.begin(conn, mentor)
    answer = seeds.tell(conn, mentor, gone, "one")
    answers.edit_answer(conn, mentor, answer, "two", NOW)
    answers.take_back(conn, mentor, answer, None, NOW)
    assert last(conn, mentor).run == kept
    discarded = seeds.tell(conn, mentor, gone, "three")
    answers.edit_answer(conn, mentor, discarded, "four", NOW)
    answers.discard(conn, mentor, gone, NOW)
    assert last(conn, mentor).run == kept
