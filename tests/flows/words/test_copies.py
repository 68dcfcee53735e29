"""Words that are to go for good are known again where they were quoted, and others are left."""

import pytest

from flows.words.copies import Gone

STORY = "I filled every silence. Then she named\nthe price herself, and I wrote it down."
GONE = Gone.of([STORY, "Well", "Call Ben"])


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "I filled every silence. Then she named the price herself, and I wrote it down.",
        "I filled every silence. Then she…",
        "Then she named the price herself",
        "Then she named the price herself, and…",
        f"Your plan: “{' '.join(STORY.split())}”",
        "Well",
        "Call Ben",
        "Call …",
    ],
)
def test_a_copy_is_known_whole_cut_short_or_in_part(text: str) -> None:
    assert GONE.is_copy(text)


@pytest.mark.parametrize("text", ["", "…", "I filled", "Well done", "She will call Ben", "Wel"])
def test_what_only_sounds_alike_stays(text: str) -> None:
    assert not GONE.is_copy(text)


def test_what_stands_today_is_no_copy_of_what_stood_before() -> None:
    gone = Gone.of(["She was quiet then.", "same"], stay=["She was quiet then. So was I.", "same"])
    assert not gone.is_copy("She was quiet then.  So was I.")
    assert gone.texts == ("She was quiet then.",)
    assert gone.is_same("She was\nquiet then.")
    assert not gone.is_same("She was quiet.")


@pytest.mark.parametrize(
    ("label", "known"),
    [("I filled every silen…", True), ("Call Ben", True), ("Cal…", False), ("Anna", False)],
)
def test_a_button_is_called_by_how_a_text_begins(label: str, known: bool) -> None:
    assert GONE.is_label(label) is known


@pytest.mark.parametrize(
    ("words", "found"),
    [("silence price", True), ("SILENCE", True), ("silence ben", False), ("", False)],
)
def test_what_was_looked_for_and_found_in_it(words: str, found: bool) -> None:
    assert GONE.is_found(words) is found
