"""Questions are answered in whatever state they are asked, also right after an entry was saved."""

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_one_story import meet

STORY = "Nadia sold two cakes today and was proud of it."


@pytest.fixture
@lived_once
def ana(ana: Phone) -> Phone:
    """Karel is met once, Nadia every Monday; an entry about Nadia is open."""
    meet(ana, "Karel", "10 December 14:30")
    meet(ana, "Nadia", "Mondays 17:00")
    ana.says(STORY)
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "did i plan karel?",
        "it was a question, when is karel",
        "That was a question: when is Karel?",
        "have I planned something with Karel",
        "hab ich Karel schon eingetragen?",
        "Das war eine Frage: wann ist Karel?",
        "est-ce que j'ai prévu quelque chose avec Karel",
        "c'était une question, quand est Karel ?",
        "tengo algo con Karel esta semana?",
        "era una pregunta: cuándo veo a Karel",
        "to było pytanie: kiedy jest Karel?",
    ],
)
def test_when_somebody_is_met(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == "Karel, Thu 10 Dec 14:30–15:30."
    assert bot.said() == [STORY]


@pytest.mark.parametrize(
    "words",
    [
        "and nadia next time?",
        "and Nadia?",
        "what about Nadia?",
        "und Nadia?",
        "et Nadia la prochaine fois ?",
        "¿y Nadia?",
        "a Nadia?",
    ],
)
def test_and_somebody_else_behind_an_answer(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("when is Karel?")
    ana.says(words)
    assert ana.screen == "Nadia, Mon 30 Nov 17:00–18:00."
    assert bot.said() == [STORY]


def test_without_an_answer_before_it_is_about_the_entry(ana: Phone) -> None:
    ana.says("and Karel?")
    assert ana.screen.startswith("Saved · Thu 26 Nov · Karel")


def test_also_by_another_case_of_the_name(ana: Phone) -> None:
    ana.says("kiedy znowu widzę Nadię")
    assert ana.screen == "Nadia, Mon 30 Nov 17:00–18:00."


@pytest.mark.parametrize(
    "words",
    [
        "which sessions on Monday",
        "who am I seeing on Monday?",
        "wen treffe ich am Montag?",
        "qui je vois lundi ?",
        "a quién veo el lunes",
        "kogo widzę w poniedziałek",
    ],
)
def test_what_is_planned_on_a_day(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == "Nadia, Mon 30 Nov 17:00–18:00."
    assert ana.buttons == ["Mon 30 Nov 17:00", "Sessions", "It was a note"]
    assert bot.said() == [STORY]


@pytest.mark.parametrize("words", ["do I have anyone tomorrow?", "habe ich morgen einen Termin?"])
def test_on_a_day_with_nothing(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen == "Nothing is planned on Fri 27 Nov."


@pytest.mark.parametrize("words", ["what does Nadia do on Monday?", "was macht Nadia am Montag?"])
def test_what_somebody_does_on_a_day_that_she_is_met(ana: Phone, words: str) -> None:
    ana.says(words)
    assert "Mon 30 Nov" in ana.screen


@pytest.mark.parametrize(
    "words",
    [
        "show me what i have to do",
        "what's still on my list",
        "what are my to dos",
        "anything due this week?",
        "zeig mir, was ich noch tun muss",
        "was hab ich noch zu tun",
        "montre-moi ce que je dois faire",
        "qu'est-ce que je dois encore faire",
        "enséñame lo que tengo que hacer",
        "pokaż, co mam zrobić",
        "co mam jeszcze do zrobienia",
        "what was I supposed to do for Karel",
        "was muss ich für Karel noch machen",
        "qu'est-ce que je dois faire pour Karel",
        "qué tengo que hacer para Karel",
        "co mam zrobić dla Karel",
    ],
)
def test_what_is_to_be_done(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("remind me to send Karel the sheet on 1 December")
    ana.says(words)
    assert "send Karel the sheet" in ana.screen
    assert "plans" in ana.screen
    assert bot.said() == [STORY]


@pytest.mark.parametrize(
    "words",
    [
        "also tell me if i told Nadia something to prepare",
        "did I tell Nadia to prepare something?",
        "what did nadia say last time",
        "how was Nadia last time",
        "sag mir, ob ich Nadia was zum Vorbereiten gegeben hab",
        "was hatte Nadia beim letzten Mal gesagt",
        "est-ce que j'ai demandé à Nadia de préparer quelque chose",
        "qu'est-ce que Nadia a dit la dernière fois",
        "¿le dije a Nadia que preparara algo?",
        "qué dijo Nadia la última vez",
        "czy mówiłem Nadii, żeby coś przygotowała",
        "co mówiła Nadia ostatnim razem",
    ],
)
def test_what_was_said_to_somebody_is_looked_for_there(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.presses("With Nadia")
    ana.says(words)
    assert ana.screen.startswith("Your journal · with Nadia")
    assert STORY in ana.screen
    assert bot.said() == [STORY]


@pytest.mark.parametrize(
    "words",
    [
        "If I told Nadia something to prepare she would not do it",
        "I told Nadia to prepare something",
        "Le dije a Nadia que preparara algo",
        "what a day with Nadia today",
        "I asked myself a question, when is Karel ready",
        "we meet on Monday",
        "did I tell the accountant to call",
    ],
)
def test_what_is_told_is_kept(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [STORY, words]
