"""What a list was narrowed to is found again by its number, and shows what a plain look shows."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from flows.effects import Recall, Restore, Star
from flows.facts import JournalPage
from flows.lens import ALL, Lens
from flows.words.search import read_terms
from flows.words.text import fold
from storage.journal import answers, contents, lenses, pages
from storage.people import Mentor
from tests.storage import seeds
from tests.storage.seeds import NOW

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
ABILITIES = ("2a", "7b", "7l", "12c")
NAMES = ("Zoé", "Łukasz", "")
TEXTS = (
    "She went quiet in the café.",
    "She went\nquiet again.",
    "Łódź, 5 %.",
    "I waited.",
    "ΣΊΣΥΦΟΣ again",
    "Straße",
)
WORDS = ("", "cafe", "LODZ", "σίσυφος", "strasse", "zoe waited", '"went quiet"', "nowhere", "€")


@pytest.fixture
def mentor(conn: Connection) -> Mentor:
    return seeds.settle(conn)


def write(
    conn: Connection,
    mentor: Mentor,
    text: str,
    days: int = 0,
    *,
    ability: str = "",
    mentee: str = "",
    photo: bool = False,
) -> int:
    run = seeds.begin(conn, mentor)
    at = NOW + days * DAY
    if ability:
        seeds.choose(conn, mentor, run, "ability", ability, at)
    media = seeds.voice().model_copy(update={"kind": "photo"}) if photo else None
    seeds.tell(conn, mentor, run, text, at, media=media)
    if mentee:
        seeds.name_mentee(conn, mentor, run, mentee, at)
    return run


def walk(conn: Connection, mentor: Mentor, number: int) -> list[JournalPage]:
    """Every page, from the newest on."""
    found = [pages.read_page(conn, mentor, number)]
    while found[-1].older:
        found.append(pages.read_page(conn, mentor, number, found[-1].older))
    return found


def list_ids(found: list[JournalPage]) -> list[int]:
    return [head.id for page in found for head in page.heads]


def test_everything_is_number_nought(conn: Connection, mentor: Mentor) -> None:
    assert lenses.keep_lens(conn, mentor, ALL, NOW) == 0
    assert lenses.read_lens(conn, mentor, 0) == ALL


def test_only_the_youngest_lenses_are_kept(conn: Connection, mentor: Mentor) -> None:
    numbers = [
        lenses.keep_lens(conn, mentor, Lens(words=str(each)), NOW)
        for each in range(lenses.MAX_LENSES + 2)
    ]
    known = [lenses.read_lens(conn, mentor, number).words for number in numbers]
    assert known[:2] == ["", ""]
    assert known[2:] == [str(each) for each in range(2, lenses.MAX_LENSES + 2)]


def test_what_was_searched_for_is_shown_where_it_stands(conn: Connection, mentor: Mentor) -> None:
    run = write(conn, mentor, "The first thing.")
    seeds.tell(conn, mentor, run, "Then she named the café.", NOW + HOUR)
    write(conn, mentor, "Nothing of it.", 1)
    number = lenses.keep_lens(conn, mentor, Lens(words="cafe"), NOW)
    page = pages.read_page(conn, mentor, number)
    assert [(head.id, head.text) for head in page.heads] == [(run, "Then she named the café.")]
    assert (page.total, page.written) == (None, 2)


def test_a_search_goes_through_more_than_one_chunk(conn: Connection, mentor: Mentor) -> None:
    oldest = write(conn, mentor, "The one word: rhubarb.")
    for day in range(1, 120):
        write(conn, mentor, "Nothing of it.", day)
    number = lenses.keep_lens(conn, mentor, Lens(words="RHUBARB"), NOW)
    assert list_ids(walk(conn, mentor, number)) == [oldest]


def test_the_bin_shows_what_was_deleted_until_it_is_put_back(
    conn: Connection, mentor: Mentor
) -> None:
    run = write(conn, mentor, "Deleted.", ability="7b")
    write(conn, mentor, "Kept.", 1)
    answers.discard(conn, mentor, run, NOW + HOUR)
    number = lenses.keep_lens(conn, mentor, Lens(binned=True), NOW)
    page = pages.read_page(conn, mentor, number)
    assert ([head.id for head in page.heads], page.binned, page.written) == ([run], 1, 1)
    assert contents.read_entry(conn, mentor, run).binned_at == NOW + HOUR
    answers.restore(conn, mentor, Restore(entry=run), NOW + DAY)
    assert pages.read_page(conn, mentor, number).heads == ()
    assert contents.read_entry(conn, mentor, run).binned_at is None
    assert pages.count_entries(conn, mentor) == 2


def test_after_thirty_days_the_bin_is_emptied(conn: Connection, mentor: Mentor) -> None:
    run, kept = write(conn, mentor, "Deleted."), write(conn, mentor, "Kept.")
    answers.discard(conn, mentor, run, NOW)
    assert answers.empty_bin(conn, NOW + answers.BIN) == 0
    assert answers.empty_bin(conn, NOW + answers.BIN + HOUR) == 1
    assert answers.empty_bin(conn, NOW + answers.BIN + HOUR) == 0
    assert contents.read_entry(conn, mentor, run).head is None
    assert contents.read_entry(conn, mentor, kept).head is not None


def test_a_quote_is_never_private_and_comes_once(conn: Connection, mentor: Mentor) -> None:
    run = write(conn, mentor, "I filled every silence.", ability="7b", mentee="Zoé")
    quote = contents.read_quote(conn, mentor, run)
    assert quote is not None
    assert (quote.text, quote.ability, quote.mentee) == ("I filled every silence.", "7b", "Zoé")
    answers.recall(conn, mentor, Recall(entry=run), NOW)
    assert contents.read_quote(conn, mentor, run) == quote


def test_the_previous_entry_on_the_same_ability_is_named(conn: Connection, mentor: Mentor) -> None:
    first = write(conn, mentor, "The first.", ability="7b")
    write(conn, mentor, "Another ability.", 1, ability="2a")
    last = write(conn, mentor, "The last.", 2, ability="7b")
    assert contents.read_entry(conn, mentor, last).before == first
    assert contents.read_entry(conn, mentor, first).before == 0


# Against a plain look at every entry


ENTRIES = st.lists(
    st.tuples(
        st.sampled_from(TEXTS),
        st.integers(0, 6),
        st.sampled_from((*ABILITIES, "")),
        st.sampled_from(NAMES),
        st.booleans(),
        st.booleans(),
        st.booleans(),
    ),
    max_size=18,
)
DAYS = st.none() | st.integers(0, 6)
LENSES = st.builds(
    lambda words, mentee, about, since, until, evidenced, starred, binned: Lens(
        words=words,
        mentee=mentee,
        about="about" if about else "",
        abilities=tuple(sorted(about)),
        since=NOW.date() + timedelta(days=since) if since is not None else None,
        until=NOW.date() + timedelta(days=until) if until is not None else None,
        evidenced=evidenced,
        starred=starred,
        binned=binned,
    ),
    st.sampled_from(WORDS),
    st.sampled_from((*NAMES, "Nobody")),
    st.sets(st.sampled_from(ABILITIES)),
    DAYS,
    DAYS,
    st.booleans(),
    st.booleans(),
    st.booleans(),
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(written=ENTRIES, lens=LENSES)
def test_a_walk_through_all_pages_equals_a_plain_look(
    conn: Connection,
    written: list[tuple[str, int, str, str, bool, bool, bool]],
    lens: Lens,
) -> None:
    past = conn.begin_nested()
    mentor = seeds.settle(conn)
    plain: list[tuple[int, int]] = []
    for text, day, ability, mentee, photo, starred, deleted in written:
        run = write(conn, mentor, text, day, ability=ability, mentee=mentee, photo=photo)
        answers.star(conn, mentor, Star(entry=run, starred=starred), NOW)
        if deleted:
            answers.discard(conn, mentor, run, NOW)
        on = NOW.date() + timedelta(days=day)
        told = " ".join(fold(f"{text}\n{mentee}\n{mentee}").split())
        if (
            deleted is lens.binned
            and lens.mentee in ("", mentee)
            and (not lens.about or ability in lens.abilities)
            and (lens.since or date.min) <= on <= (lens.until or date.max)
            and photo >= lens.evidenced
            and starred >= lens.starred
            and all(term in told for term in read_terms(lens.words))
        ):
            plain.append((day, run))
    expected = [run for _, run in sorted(plain, reverse=True)]
    number = lenses.keep_lens(conn, mentor, lens, NOW)
    found = walk(conn, mentor, number)
    assert list_ids(found) == expected
    assert [page.newer for page in found[1:]] == [page.heads[0].id for page in found[1:]]
    for newer, page in pairwise(found):
        back = pages.read_newer(conn, mentor, number, page.newer)
        assert back.heads == newer.heads
    assert found[0].total == (None if lens.words else len(expected))
    past.rollback()
