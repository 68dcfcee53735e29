"""What is said right after an entry: whose it is, how it should read, that it was no note."""

import pytest

from storage.tables import entries
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_one_story import know, list_stories

STORY = "He went very quiet over the figures."
NOTED = "Saved as a note."


@lived_once
def rate(ana: Phone, name: str = "Anna") -> None:
    ana.says(f"/reflect {name}")
    ana.says(STORY)
    for label in ("None of these", "Well"):
        ana.presses(label)


# Whose it is


@pytest.mark.parametrize(
    ("words", "name"),
    [
        *(("with T2", "T2"), ("with tom", "Tom"), ("tom i mean", "Tom"), ("mit Lea", "Lea")),
        *(("avec Lea", "Lea"), ("con Lea", "Lea"), ("z Lea", "Lea"), ("Tom meine ich", "Tom")),
        *(("no he is called T2 in my list", "T2"), ("er heißt T2", "T2")),
        *(("elle s'appelle Lea", "Lea"), ("se llama Tom", "Tom"), ("nazywa się Tom", "Tom")),
        ("wait that was anna i mean no tom, it was tom", "Tom"),
    ],
)
def test_a_note_is_theirs_who_are_named(ana: Phone, bot: LocalBot, words: str, name: str) -> None:
    know(ana, "Tom", "Anna")
    ana.says(STORY)
    assert ana.screen == NOTED
    ana.says(words)
    assert ana.screen == f"Saved · Thu 26 Nov · {name}\n\n{NOTED}"
    assert ana.buttons == ["Which ability?", "Just a note", "Undo"]
    assert list_stories(bot) == [(name, [STORY])]


@pytest.mark.parametrize("words", ["with tom", "that was Tom", "er heißt Tom", "no, Tom"])
def test_also_when_it_is_over(ana: Phone, bot: LocalBot, words: str) -> None:
    know(ana, "Tom", "Anna")
    ana.says(STORY)
    ana.presses("Just a note")
    ana.says(words)
    assert ana.screen == "It is with Tom now."
    assert list_stories(bot) == [("Tom", [STORY])]
    ana.presses("Undo")
    assert list_stories(bot) == [("", [STORY])]


@pytest.mark.parametrize(
    "words",
    [
        *("no he is called T2 in my list", "Er heißt T2.", "elle s'appelle T2"),
        *("se llama T2 en mi lista", "nazywa się T2"),
    ],
)
def test_somebody_who_is_called_otherwise_is_renamed(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    know(ana, "Anna")
    rate(ana)
    ana.says(words)
    assert ana.screen == "Shall Anna be T2 from now on, everywhere?"
    ana.presses("Yes")
    assert list_stories(bot) == [("T2", [STORY])]


def test_who_is_taken_back_is_not_meant(ana: Phone, bot: LocalBot) -> None:
    know(ana, "Siobhán", "Eileen", "Anna")
    ana.says("/reflect Anna")
    ana.says(STORY)
    ana.says("wait that was siobhán i mean no eileen, it was eileen")
    assert list_stories(bot) == [("Eileen", [STORY])]
    ana.says("nein, das war Siobhán, Quatsch, Anna")
    assert list_stories(bot) == [("Anna", [STORY])]


@pytest.mark.parametrize(
    "words",
    [
        *("with T2?", "With them all", "With pleasure.", "She is called away a lot, he said."),
        "eileen from kanturk wants me to mentor her also",
    ],
)
def test_more_words_than_a_name_are_told(ana: Phone, bot: LocalBot, words: str) -> None:
    know(ana, "Anna")
    ana.says(STORY)
    ana.says(words)
    assert list_stories(bot) == [("", [STORY, words])]


# How it should read


@pytest.mark.parametrize(
    "words",
    [
        *("i want her entry to say almonds not mandeln", "that's a typo"),
        *("her entry should say almonds", "im Eintrag soll Mandeln stehen", "ein Tippfehler"),
        *("corrige la faute", "l'entrée doit dire amandes", "la entrada debe decir almendras"),
        *("popraw literówkę", "w jej wpisie ma być migdały"),
    ],
)
def test_how_words_are_changed_is_said(ana: Phone, bot: LocalBot, words: str) -> None:
    know(ana, "Anna")
    ana.says("/reflect Anna")
    ana.says(STORY)
    ana.says(words)
    assert ana.screen.startswith("To change words of yours, edit your message here")
    assert "Which one was it?" in ana.screen
    assert "Edit" in ana.buttons
    for label in ("None of these", "Well"):
        ana.presses(label)
    ana.says(words)
    assert list_stories(bot) == [("Anna", [STORY])]
    ana.presses("Edit")
    assert "What shall change?" in ana.screen


# It was no note


@pytest.mark.parametrize(
    "words",
    [
        *("no not a note, theyre my sessions", "that was a question", "no, I wanted to plan that"),
        *("this isn't a note", "war keine Notiz", "nein, das war eine Frage", "keine Notiz!"),
        *("ich wollte das planen", "ce n'est pas une note", "c'était une question"),
        *("je voulais planifier ça", "no es una nota", "era una pregunta", "to nie notatka"),
        *("to było pytanie", "quería preguntar algo"),
    ],
)
def test_a_note_that_is_none_is_taken_back(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("I see Anna on Tuesdays.")
    assert ana.screen == NOTED
    ana.says(words)
    assert ana.screen.startswith("Then it is no note")
    assert ana.buttons == ["Plan a session", "Something to do", "Keep the note"]
    assert bot.count(entries) == 1
    assert not bot.rows(entries, entries.c.discarded_at.is_(None))
    ana.presses("Keep the note")
    assert list_stories(bot) == [("", ["I see Anna on Tuesdays."])]


@pytest.mark.parametrize(
    ("label", "asked"),
    [("Plan a session", "Who do you meet?"), ("Something to do", "What, and by when?")],
)
def test_it_may_be_said_as_what_it_was(ana: Phone, bot: LocalBot, label: str, asked: str) -> None:
    ana.says("I see Anna on Tuesdays.")
    ana.presses("Just a note")
    ana.says("war keine Notiz")
    ana.presses(label)
    assert asked in ana.screen


@pytest.mark.parametrize(
    "words",
    [
        *("It was a question I could not answer.", "No, not a note of regret in his voice, none."),
        *("She asked me a question.", "Das war eine gute Frage von ihm."),
    ],
)
def test_a_story_about_a_question_is_told(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(STORY)
    ana.says(words)
    assert list_stories(bot) == [("", [STORY, words])]


# Good night


@pytest.mark.parametrize(
    "words",
    [
        *("goodnight", "good night and thanks", "bye", "gute Nacht", "bis morgen", "bonne nuit"),
        *("au revoir", "hasta mañana", "adiós y gracias", "dobranoc", "do jutra"),
    ],
)
def test_who_says_good_night_is_answered_and_asked_nothing(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    know(ana, "Anna")
    ana.says(words)
    assert ana.screen == "Until next time."
    ana.says("/reflect Anna")
    ana.says(words)
    assert ana.screen == "Until next time."
    ana.says(STORY)
    for label in ("None of these", "Well", ""):
        ana.says(words)
        assert ana.screen == "Until next time."
        if label:
            ana.presses(label)
    assert list_stories(bot) == [("Anna", [STORY])]


@pytest.mark.parametrize("words", ["thanks", "Hallo!", "ok"])
def test_a_courtesy_is_no_part_of_what_was_told(ana: Phone, bot: LocalBot, words: str) -> None:
    know(ana, "Anna")
    ana.says("/reflect Anna")
    ana.says(STORY)
    ana.says(words)
    assert "Which one was it?" in ana.screen
    ana.presses("None of these")
    ana.says(words)
    assert "How did it go?" in ana.screen
    assert list_stories(bot) == [("Anna", [STORY])]


@pytest.mark.parametrize(
    "words", ["She said good night to her shop.", "Bye, she said, and cried."]
)
def test_a_story_with_a_farewell_is_told(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert list_stories(bot) == [("", [words])]


def test_where_words_are_asked_for_a_thank_you_may_be_them(ana: Phone, bot: LocalBot) -> None:
    rate(ana)
    for label in ("No", "Add something…", "An if-then plan"):
        ana.presses(label)
    ana.says("thanks")
    assert "Just a hello" in ana.buttons
    assert bot.said() == [STORY, "thanks"]
    ana.presses("Just a hello")
    assert bot.said() == [STORY]
