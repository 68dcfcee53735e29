"""Words are found however they are written, and the hits really are those words."""

# ruff: noqa: RUF001 - letters of other scripts are what it is about

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.words.search import excerpt, find_hits, matches, read_terms
from flows.words.text import fold

STORY = "I asked three closed questions in a row before Zoé, at the café, said she was lost."


# How words are compared


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("silence", ("silence",)),
        ("  Open   QUESTIONS ", ("open", "questions")),
        ('she "was  lost" today', ("she", "was lost", "today")),
        ("“was lost”", ("was lost",)),
        ("«Was lost»", ("was lost",)),
        ('"was lost', ("was lost",)),
        ("Anna anna ANNA", ("anna",)),
        ("?", ("?",)),
        ('""', ()),
        ("\u200b \u00ad \u2060", ()),
        ("", ()),
    ],
)
def test_words_are_looked_for_one_by_one_and_quoted_ones_together(
    typed: str, terms: tuple[str, ...]
) -> None:
    assert read_terms(typed) == terms


def test_every_term_must_occur_anywhere_also_inside_a_word() -> None:
    assert matches(STORY, read_terms("CAFE quest"))
    assert not matches(STORY, read_terms("cafe silence"))
    assert matches("she was\n\n lost", ("was lost",))
    assert matches(STORY, ())


# What is shown of a text


def show(text: str, words: str, length: int = 90) -> str:
    """The excerpt with its hits in brackets."""
    marked = excerpt(text, read_terms(words), length)
    shown, end = "", 0
    for first, past in marked.hits:
        shown += f"{marked.text[end:first]}[{marked.text[first:past]}]"
        end = past
    return shown + marked.text[end:]


def test_a_short_text_is_shown_whole_with_every_hit() -> None:
    assert show(STORY, "was ASKED") == (
        "I [asked] three closed questions in a row before Zoé, at the café, said she [was] lost."
    )
    assert show("Cafe\u0301, café!", "cafe") == "[Cafe\u0301], [café]!"
    assert show("She\n\nwas\nlost.", "“she was”") == "[She was] lost."


def test_a_sign_that_folds_to_a_space_is_no_second_space() -> None:
    assert matches("a \u00a8b", ("a b",))
    assert show("a \u00a8b", "“a b”") == "[a \u00a8b]"


def test_hits_that_touch_become_one() -> None:
    assert show("silence", "sil lence") == show("silence", "sil ence") == "[silence]"
    assert show("banana", "ana") == "b[anana]"


def test_a_long_text_is_shown_from_a_little_before_the_first_hit() -> None:
    long = "It rained all day. " * 10 + STORY + " It rained on." * 10
    assert show(long, "cafe", 50) == "…before Zoé, at the [café], said she was lost. It r…"
    assert show(long, "rained", 20) == "It [rained] all day.…"
    assert show(long, "", 20) == show(long, "nowhere", 20) == "It rained all day.…"
    assert show("x" * 60 + "silence", "silence", 30) == "…" + "x" * 20 + "[silence]"


def test_a_hit_that_does_not_fit_is_shown_as_far_as_it_goes() -> None:
    assert show("a bcdefghijkl mno", "bcdefghijkl", 8) == "…[bcdefg]…"
    assert show("x silence", "silence", 2) == "……"


# The same by a plain definition, in several scripts

LETTERS = "ab éÉe\u0301ßsłŁæÆﬁ ΣςσώİıIЁё静가 \u00ad\u200b\u00a0\n.'’"
TEXTS = st.text(st.sampled_from(LETTERS) | st.characters(exclude_categories=["Cs"]), max_size=60)
TERMS = st.lists(
    st.text(st.sampled_from(LETTERS), max_size=3).map(read_terms), min_size=1, max_size=3
).map(lambda several: tuple(dict.fromkeys(term for terms in several for term in terms)))


@given(TEXTS, TERMS)
def test_a_text_matches_where_every_term_stands(text: str, terms: tuple[str, ...]) -> None:
    flat = " ".join(fold(text).split())
    assert matches(text, terms) == all(term in flat for term in terms)
    found = find_hits(" ".join(text.split()), terms)
    assert bool(found) == any(term in flat for term in terms)


@given(TEXTS, TERMS, st.integers(2, 40))
def test_hits_are_the_terms_in_order_apart_and_inside_the_text(
    text: str, terms: tuple[str, ...], length: int
) -> None:
    flat = " ".join(text.split())
    marked = excerpt(text, terms, length)
    assert len(marked.text) <= length
    assert marked.text.strip("…") in flat
    ends = [0, *(place for hit in marked.hits for place in hit), len(marked.text)]
    assert ends == sorted(ends)
    assert all(
        past < first for (_, past), (first, _) in zip(marked.hits, marked.hits[1:], strict=False)
    )
    for first, past in find_hits(flat, terms):
        hit = " ".join(fold(flat[first:past]).split(" "))
        assert any(term in hit for term in terms)
        assert 0 <= first < past <= len(flat)
    if len(flat) <= length:
        assert marked.text == flat
        assert marked.hits == find_hits(flat, terms)
