"""What is asked for in plain words is shown at once: one word of them decides nothing."""

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

STORY = "Milan was tired, and the prices are not done."


@pytest.fixture
@lived_once
def ana(ana: Phone) -> Phone:
    """At "Which one was it?", of an entry about Milan."""
    ana.says("/reflect Milan")
    ana.says(STORY)
    assert ana.screen.endswith("Which one was it?")
    return ana


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("mit niemandem! ich will die liste der termine", "No session is planned."),
        ("with nobody! show me the list of my sessions", "No session is planned."),
        ("avec personne ! je veux la liste de mes rendez-vous", "No session is planned."),
        ("zeig mir bitte einfach meine termine für die woche", "No session is planned."),
        ("wie lauten die punkte eigentlich, was ist 8a?", "Trust (8a)"),
        ("lies mir nochmal vor was bei 8a steht", "Trust (8a)"),
        ("montre-moi ce que dit 8a", "Trust (8a)"),
        ("przeczytaj mi co mówi 8a", "Trust (8a)"),
        ("find die notiz mit den prices", "Your journal · “prices”"),
        ("such prices", "Your journal · “prices”"),
        ("trouve la note sur prices", "Your journal · “prices”"),
        ("busca la nota sobre prices", "Your journal · “prices”"),
        ("znajdź notatkę o prices", "Your journal · “prices”"),
        ("wer liest das eigentlich alles mit?", "What I keep, and who can read it"),
        ("wer hat das alles gelesen?", "What I keep, and who can read it"),
        ("qui lit tout ça ?", "What I keep, and who can read it"),
        ("kto to wszystko czyta?", "What I keep, and who can read it"),
        ("was hast du jetzt bei Milan gespeichert?", "Your journal · with Milan · 1 entry"),
        ("was steht jetzt bei Milan drin?", "Your journal · with Milan · 1 entry"),
        ("qu'est-ce que tu as noté pour Milan ?", "Your journal · with Milan · 1 entry"),
        ("¿qué has guardado de Milan?", "Your journal · with Milan · 1 entry"),
        ("co zapisałaś o Milan?", "Your journal · with Milan · 1 entry"),
        ("what have you saved for Milan now?", "Your journal · with Milan · 1 entry"),
        ("zeig mir was ich am 26. November geschrieben hab", "Your journal · on 26 Nov · 1 entry"),
        ("show me what I wrote today", "Your journal"),
        ("montre-moi ce que j'ai écrit le 26 novembre", "Your journal · on 26 Nov · 1 entry"),
        ("muéstrame lo que escribí el 26 de noviembre", "Your journal · on 26 Nov · 1 entry"),
        ("pokaż co pisałam 26 listopada", "Your journal · on 26 Nov · 1 entry"),
        ("hab ich noch was offen?", "You have no open plans."),
        ("do I have anything left to do?", "You have no open plans."),
        ("ai-je encore quelque chose à faire ?", "You have no open plans."),
        ("me queda algo por hacer?", "You have no open plans."),
        ("mam jeszcze coś do zrobienia?", "You have no open plans."),
    ],
)
def test_it_is_shown_at_once(ana: Phone, bot: LocalBot, words: str, shown: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(shown)
    assert "It was a note" in ana.buttons
    assert bot.said() == [STORY]


@pytest.mark.parametrize("words", ["show me what I wrote the bank", "zeig mir was ich kann"])
def test_what_is_no_day_shows_none(ana: Phone, words: str) -> None:
    ana.says(words)
    assert not ana.screen.startswith("Your journal · on")


@pytest.mark.parametrize(
    "words",
    [
        *(
            "etwas anderes, eher fragen stellen",
            "fragen stellen",
            "something else, asking questions",
        ),
        *("poser des questions", "otra cosa, más bien hacer preguntas", "zadawanie pytań"),
    ],
)
def test_asking_is_an_ability_there_and_no_setting(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.buttons[0] == "Open questions 7b"
    assert "Add to the entry" in ana.buttons
    assert bot.said() == [STORY]


@pytest.mark.parametrize("words", ["vertrauen, 8a", "confiance 8a", "trust, 8a", "zaufanie 8a"])
def test_a_code_with_its_own_word_is_that_one(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert "Trust (8a)" in ana.screen
    assert bot.said() == [STORY]


def test_a_code_beside_another_word_is_asked_about_or_told(ana: Phone) -> None:
    ana.says("geld, 8a")
    assert "Trust (8a)" not in ana.screen


@pytest.mark.parametrize(
    "words",
    [
        *("lösch die notiz „prices are not done“", 'delete the note "prices are not done"'),
        *("supprime la note «prices are not done»", 'borra la nota "prices are not done"'),
    ],
)
def test_an_entry_that_is_quoted_is_the_one_to_go(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert "Delete this entry?" in ana.screen
    assert bot.said() == [STORY]


@pytest.mark.parametrize(
    "words",
    [
        *("lösch die notiz von gerade eben", "delete the note from just now"),
        "borra la nota de hace un momento",
    ],
)
def test_just_now_is_the_newest_entry(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert "Delete this entry?" in ana.screen
    assert bot.said() == [STORY]


@pytest.mark.parametrize(
    "words", ["wie war die nummer nochmal", "what was the number again", "quel était le numéro"]
)
def test_a_number_is_no_summary(ana: Phone, words: str) -> None:
    ana.presses("None of these")
    ana.says(words)
    assert "how far you have come" not in ana.screen


@pytest.mark.parametrize("words", ["bitte frag mich heut nichts mehr", "schreib mir heute nichts"])
def test_today_may_stand_inside_the_wish_for_silence(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith("For how long shall I be silent?")
    assert ana.buttons[0] == "Until Fri 27 Nov"
