"""What there is of one mentee is asked for in many ways."""

import pytest

from flows.words.requests.kept import Kept
from flows.words.requests.requests import read_kept


@pytest.mark.parametrize(
    ("words", "kept"),
    {
        "everything you have on Benno": Kept("Benno"),
        "what have you got on benno so far?": Kept("benno"),
        "how much have I said about Benno": Kept("Benno"),
        "show bennos notes": Kept("bennos"),
        "journal benno": Kept("benno"),
        "show me the entry of Benno from today": Kept("Benno", "today"),
        "was hast du alles zu Jonas?": Kept("Jonas"),
        "was hab ich über Jonas geschrieben": Kept("Jonas"),
        "les notes sur Élodie d'hier": Kept("Élodie", "hier"),
        "tout ce que tu as sur Élodie": Kept("Élodie"),
        "qué tienes sobre Mara": Kept("Mara"),
        "pokaż wpisy o Marze": Kept("Marze"),
        "what did i write today about Benno": Kept("Benno", "today"),
        "was hab ich gestern über Jonas geschrieben?": Kept("Jonas", "gestern"),
        "qu'est-ce que j'ai écrit hier sur Élodie": Kept("Élodie", "hier"),
        "qué escribí ayer sobre Mara": Kept("Mara", "ayer"),
        "co pisałem wczoraj o Marze": Kept("Marze", "wczoraj"),
        "can you read me back what I wrote about Benno": Kept("Benno"),
        "the last thing I wrote about Benno": Kept("Benno"),
        "did I tell Benno to bring it?": Kept("Benno"),
    }.items(),
)
def test_all_words_ask_for_what_there_is(words: str, kept: Kept) -> None:
    assert read_kept(words) == kept


@pytest.mark.parametrize(
    "words",
    [
        "everything you have on Benno was a surprise to him and to me",
        "delete everything you have on Benno",
        "what a day with Benno",
        "Was war mit Jonas los",
    ],
)
def test_what_says_more_is_none(words: str) -> None:
    assert read_kept(words) is None
