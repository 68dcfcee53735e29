"""What is only likely a request: short, asking, and about nobody."""

# ruff: noqa: DTZ001

from datetime import datetime

import pytest

from flows.words.answers.courtesies import begins_with_greeting
from flows.words.errands.errands import read_errand
from flows.words.requests.requests import Request, read_request, turns_to_bot


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
        "how good am I at these skills, can I rate them": "assess",
        "mes réponses, elles sont stockées où": "privacy",
        "et où sont elles stockées, mes réponses ?": "privacy",
        "is any of this passed on to the organisation?": "privacy",
        "j'aimerais que tout soit supprimé": "delete",
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
        "search engine ads, all evening": None,
        "everything about Mara was fine today": None,
        "alles über die Bank ist gut": None,
        "je suis bien à cette place": None,
        "find bakery": Request("search", sure=False, query="bakery"),
        "what was that about the franchise": Request("search", sure=False, query="franchise"),
        "détaille 12a": Request("ability", sure=False, code="12a"),
        "je suis à Lyon à partir de mercredi": Request("zone", sure=False, place="Lyon"),
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


@pytest.mark.parametrize(
    ("words", "kind"),
    {
        "show me the last few notes I wrote": "journal",
        "mein Tagebuch von vorne durchlesen": "journal",
        "quiero releer mi diario desde el principio": "journal",
        "chcę przeczytać cały dziennik od początku": "journal",
        "remind me at 9 instead please": "settings",
        "die Erinnerung ist mir viel zu früh": "settings",
        "los recordatorios llegan demasiado pronto": "settings",
        "przypomnienie jest za wcześnie": "settings",
        "put everything on hold for a month": "pause",
        "tengo un rato para escribir": "reflect",
        "mam teraz czas, żeby opisać sesję": "reflect",
        "was bist du in der Lage zu tun": "help",
        "de quoi es-tu capable ?": "help",
        "recuérdame a qué me comprometí": "actions",
        "przypomnij mi, do czego się zobowiązałem": "actions",
    }.items(),
)
def test_what_is_meant_is_shown(words: str, kind: str) -> None:
    found = read_request(words)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    ("words", "kind", "thing"),
    [
        ("find the bit where I talked about trust", "search", "trust"),
        ("such die Stelle, wo ich über Vertrauen geschrieben habe", "search", "Vertrauen"),
        ("retrouve l'endroit où j'évoquais le loyer", "search", "loyer"),
        ("apunté algo sobre el alquiler, ¿me lo buscas?", "search", "alquiler"),
        ("I noted something about the rent, can you find it?", "search", "rent"),
        ("j'ai noté un truc sur le loyer, tu le retrouves ?", "search", "loyer"),
        ("arrived in Athens, change the time please", "zone", "Athens"),
        ("everything about Anna deleted please", "forget", "Anna"),
        ("tout sur Anna à effacer", "forget", "Anna"),
        ("todo sobre Anna, borrarlo", "forget", "Anna"),
        ("wszystko o Annie usunąć", "forget", "Annie"),
        ("Ben asked me to delete everything about him", "forget", "Ben"),
        ("Ben m'a demandé d'effacer tout ce qui le concerne", "forget", "Ben"),
        ("replace Anna by Ola everywhere", "rename", "Ola"),
        ("renombra a Anna por Ola en todas partes", "rename", "Ola"),
    ],
)
def test_its_object_is_nothing_more(words: str, kind: str, thing: str) -> None:
    found = read_request(words)
    assert found is not None
    assert found.kind == kind
    assert thing in (found.query, found.place, found.to, found.who)


@pytest.mark.parametrize(
    "words",
    [
        *("It's 9 here.", "Hier ist es 9.", "Ici il est 9h.", "Aquí son las 9.", "U mnie jest 9."),
        "La séance à raconter plus tard.",
        *("Ben soll weg", "Ben soll aus dem Vorstand raus", "Take Paolo out of the system."),
        *("J'ai promis à Ben un contact.", "Ich habe Ben einen Kontakt versprochen."),
        *("My boss read the report.", "Mój szef czytał raport."),
        *("undo the knot", "Défais le nœud", "deshaz el nudo", "We had to undo the knot first."),
    ],
)
def test_a_bare_statement_is_a_story(words: str) -> None:
    assert read_request(words) is None


def test_a_clock_that_is_set_with_no_place_beside_it_has_none() -> None:
    assert read_request("adjust the clock, it is so annoying") == Request("zone", sure=False)


@pytest.mark.parametrize(
    ("words", "turns"),
    {
        "could you sing me a song": True,
        "kannst du mir was vorsingen": True,
        "He said could you help me": False,
        "My bakery is doing well": False,
    }.items(),
)
def test_who_turns_to_the_bot_asks_and_tells_of_nobody(words: str, *, turns: bool) -> None:
    assert turns_to_bot(words) is turns


@pytest.mark.parametrize(
    ("words", "greets"),
    {
        "Bonjour, c'est Jean-Claude": True,
        "Guten Tag, ich bin Dieter": True,
        "Morgen kommt Anna": False,
        "Anna was late": False,
    }.items(),
)
def test_a_greeting_may_stand_first(words: str, *, greets: bool) -> None:
    assert begins_with_greeting(words) is greets


@pytest.mark.parametrize(
    ("words", "asked"),
    {
        "remind me at 9 instead": False,
        "erinnere mich lieber um 9": False,
        "rappelle-moi plutôt à 9h": False,
        "recuérdame mejor a las 9": False,
        "remind me at 9 to ring Ben instead": True,
    }.items(),
)
def test_another_hour_for_the_bot_is_nothing_to_do(words: str, *, asked: bool) -> None:
    assert read_errand(words, datetime(2026, 11, 26, 10)).asked is asked
