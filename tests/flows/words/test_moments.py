"""When a question is welcome, in five languages; and what only tells of an evening."""

from datetime import time

import pytest

from flows.words.moments import Asking, Moment, read_asking

EVENING = """
evening 20h
in the evening at 8
in the evening, at 8 please
Evening 20:00
le soir vers 20h
plutôt le soir à 20 h
abends um 20 Uhr
am Abend, gegen 20 Uhr bitte
por la noche a las 8
wieczorem o 20
20h
8pm
""".strip().splitlines()
OTHERS: dict[str, tuple[Moment, time | None]] = {
    "evening": ("evening", None),
    "lieber am Abend": ("evening", None),
    "Evening 19:00": ("evening", time(19)),
    "right after": ("after", None),
    "straight after the session": ("after", None),
    "gleich danach": ("after", None),
    "direkt nach der Sitzung": ("after", None),
    "tout de suite après": ("after", None),
    "justo después": ("after", None),
    "zaraz po spotkaniu": ("after", None),
    "the next morning": ("morning", None),
    "am nächsten Morgen": ("morning", None),
    "le lendemain matin": ("morning", None),
    "al día siguiente": ("morning", None),
    "rano o 9": ("morning", time(9)),
}
STORIES = """
in the evening she called
the evening was nice
evening she cried
at 8
in the evening at 25
tomorrow morning
good evening
right after she cried
in the evening?
le soir elle pleurait
abends um 20 Uhr rief er an
in the evening, at eight, when everybody had gone home and it was quiet
""".strip().splitlines()


@pytest.mark.parametrize("words", EVENING)
def test_the_evening_is_heard_with_its_hour(words: str) -> None:
    assert read_asking(words) == Asking("evening", time(20))


@pytest.mark.parametrize("words", OTHERS)
def test_each_moment_has_its_words(words: str) -> None:
    assert read_asking(words) == Asking(*OTHERS[words])


@pytest.mark.parametrize("words", STORIES)
def test_whoever_tells_more_says_no_moment(words: str) -> None:
    assert read_asking(words) is None
