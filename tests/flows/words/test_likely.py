"""What is only likely a request: short, asking, and about nobody."""

import pytest

from flows.words.requests import Request, read_request


@pytest.mark.parametrize(
    ("words", "kind"),
    {
        "c quand ma prochaine séance": "sessions",
        "whats planned": "sessions",
        "chce zmienic ustawienia": "settings",
        "q tengo pendiente?": "actions",
        "wer kann das hier lesen": "privacy",
        "Je voudrais loeschen mein Konto bitte": "delete",
        "mach das rueckgaengig": "undo",
        "explain how the bot works pls": "help",
        "przerwa do stycznia": "pause",
    }.items(),
)
def test_what_it_is_about_is_enough_where_it_asks(words: str, kind: str) -> None:
    found = read_request(words)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    ("words", "found"),
    {
        "Ben goes by Benny now": Request("rename", sure=False, who="Ben", to="Benny"),
        "Ben schreibt sich mit n": None,
        "please let Anna find a lawyer": None,
        "rename Ben to B": None,
        "find bakery": Request("search", sure=False, query="bakery"),
        "what was that about the franchise": Request("search", sure=False, query="franchise"),
        "détaille 12a": Request("ability", sure=False, code="12a"),
        "switch to New York time": Request("zone", sure=False, place="New York"),
        "wykasuj dane Anny": Request("forget", sure=False, who="Anny"),
    }.items(),
)
def test_its_object_is_what_was_typed(words: str, found: Request | None) -> None:
    assert read_request(words) == found


@pytest.mark.parametrize(
    "words",
    [
        "I need help with my patience",
        "Ben goes by bus now",
        "Anna appelle Ben tous les jours",
        "Help Anna find a lawyer",
        "en résumé c'est moi qui ai appris",
        "On wie co ma robić, tylko się boi",
        "Ich muss Anna die Datei schicken",
        "7b went well today with Ben",
        "can you see it, he asked me where the notes are",
    ],
)
def test_what_tells_is_a_story(words: str) -> None:
    assert read_request(words) is None
