"""Which ability it was, in words: one that is asked about, put right, or looked for."""

import pytest

from storage.tables import entries
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_one_story import know, list_stories

STORY = "We had trouble with the prices."
WHICH = "Which one was it?"
HOW = "How did it go?"


@lived_once
def tell(ana: Phone, *steps: str) -> None:
    know(ana, "Anna")
    ana.says("/reflect Anna")
    ana.says(STORY)
    for each in steps:
        ana.says(each)


def ability(bot: LocalBot) -> str | None:
    [entry] = bot.rows(entries, entries.c.reflected)
    found: str | None = entry.ability
    return found


# A question chooses nothing


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("4b?", "4b"),
        ("1b? no", "1b"),
        ("is it 7b?", "7b"),
        ("7b oder 7l?", "7l"),
        ("1a?", "1a"),  # which is shown
        ("trust?", "8a"),
        ("¿8a?", "8a"),
    ],
)
def test_what_is_asked_about_is_told_and_not_chosen(
    ana: Phone, bot: LocalBot, words: str, code: str
) -> None:
    tell(ana, words)
    found = bot.context.framework.ability(code)
    assert f"{found.title}: “{found.text}”" in ana.screen
    assert WHICH in ana.screen
    assert f"{found.label} {code}" in ana.buttons
    assert ability(bot) is None
    ana.presses(f"{found.label} {code}")
    assert ability(bot) == code
    assert list_stories(bot) == [("Anna", [STORY])]


def test_also_before_anything_is_told_and_where_an_entry_is_edited(
    ana: Phone, bot: LocalBot
) -> None:
    know(ana, "Anna")
    ana.says("/reflect Anna")
    ana.says("4b?")
    assert ana.buttons[0] == "My toolbox 4b"
    ana.says(STORY)
    ana.says("trust")
    for label in ("Well", "Edit", "Ability"):
        ana.presses(label)
    ana.says("7b?")
    assert "listen actively" in ana.screen
    assert ana.buttons[:2] == ["Open questions 7b", "Something else…"]
    assert ability(bot) == "8a"
    ana.presses("Open questions 7b")
    assert ability(bot) == "7b"


# A word that fits


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("trust i suppose", "8a"),
        ("well, i'd say trust", "8a"),
        ("probablement trust", "8a"),
        ("market i suppose", "1a"),
        ("wohl market needs", "1a"),
        ("market, creo", "1a"),
    ],
)
def test_with_words_of_doubt_around_it_a_label_is_the_choice(
    ana: Phone, bot: LocalBot, words: str, code: str
) -> None:
    tell(ana, words)
    assert HOW in ana.screen
    assert ability(bot) == code
    assert list_stories(bot) == [("Anna", [STORY])]


# A correction


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("no no thats wrong, not the toolbox, its listening / asking questions", "7b"),
        ("i meant the questions one", "7b"),
        ("not the toolbox but trust", "8a"),
        ("7b", "7b"),
        ("no, 8a", "8a"),
        ("nein, ich meinte Vertrauen", "8a"),
        ("non, je voulais dire la confiance", "8a"),
        ("no, quería decir confianza", "8a"),
        ("nie, chodziło mi o zaufanie", "8a"),
    ],
)
def test_a_correction_changes_the_ability(
    ana: Phone, bot: LocalBot, words: str, code: str
) -> None:
    tell(ana, "4b", words)
    assert HOW in ana.screen
    assert f"({code})" in ana.screen
    assert ability(bot) == code
    ana.presses("Well")
    assert list_stories(bot) == [("Anna", [STORY])]
    ana.says("no, 7e")
    assert "It is about Emotions (7e) now." in ana.screen
    assert ability(bot) == "7e"


@pytest.mark.parametrize(
    "words",
    [
        *("change the ability", "no, wrong one", "thats the wrong ability", "not that one"),
        *("falsche Fähigkeit", "nein, nicht die", "das ist die falsche Fähigkeit"),
        *("pas celle-là", "non, ce n'est pas la bonne", "changer de compétence"),
        *("otra habilidad", "no, esa no", "cambiar la habilidad"),
        *("nie ta", "zła umiejętność", "zmień umiejętność"),
    ],
)
def test_one_that_names_none_opens_the_choice(ana: Phone, bot: LocalBot, words: str) -> None:
    tell(ana, "4b", words)
    assert WHICH in ana.screen
    assert ana.buttons[3:] == ["Something else…", "Leave it as it is", "What do these mean?"]
    ana.presses("Leave it as it is")
    assert HOW in ana.screen
    assert ability(bot) == "4b"
    ana.presses("Well")
    ana.says(words)
    assert "Which ability?" in ana.screen
    assert "PLAN" in ana.buttons
    assert list_stories(bot) == [("Anna", [STORY])]


def test_also_with_whom_it_was_is_put_right_there(ana: Phone, bot: LocalBot) -> None:
    know(ana, "Ben")
    tell(ana, "4b", "no, that was Ben")
    assert ana.screen == f"Saved · Thu 26 Nov · Ben · My toolbox (4b)\n\n{HOW}"
    assert list_stories(bot) == [("Ben", [STORY])]


def test_one_that_names_several_shows_those(ana: Phone, bot: LocalBot) -> None:
    tell(ana, "4b", "no, goals")
    assert ana.buttons[:3] == ["Realistic goals 4a", "Goals vs results 11b", "Changed goals 14a"]
    ana.presses("Changed goals 14a")
    assert ability(bot) == "14a"
    ana.presses("Well")
    ana.says("no no, goals")
    assert ana.buttons[:2] == ["Realistic goals 4a", "Goals vs results 11b"]
    assert list_stories(bot) == [("Anna", [STORY])]


@pytest.mark.parametrize(
    "words",
    [
        *("No feedback.", "I meant well, though.", "Not trust, fear.", "It is a question of age."),
        *("No, she changed her goals, and the bank liked it.", "Nein, das war schon alles gut."),
        *("No, not the toolbox, she said, and the box stayed in the car.", "She wanted change."),
    ],
)
def test_a_story_is_told_on(ana: Phone, bot: LocalBot, words: str) -> None:
    tell(ana, "4b", words)
    assert HOW in ana.screen
    assert list_stories(bot) == [("Anna", [STORY, words])]
    assert ability(bot) == "4b"


def test_a_reply_sets_it_hours_later(ana: Phone, bot: LocalBot) -> None:
    tell(ana)
    asked = ana.last.id
    ana.presses("None of these")
    ana.presses("Well")
    bot.wait(hours=5)
    ana.says("7b", reply_to=asked)
    assert ability(bot) == "7b"
    assert list_stories(bot) == [("Anna", [STORY])]


# Words that are looked for


@pytest.mark.parametrize(
    ("words", "code"),
    [
        *(("silence", "7b"), ("listening", "7b"), ("pricing", "1d"), ("money", "5d")),
        *(("zuhören", "7b"), ("Ziele", "4a"), ("Abschied", "9a"), ("confiance", "8a")),
        *(("écouter", "7b"), ("dinero", "5d"), ("sentimientos", "7e"), ("objetivos", "4a")),
        *(("zaufanie", "8a"), ("Rückmeldung", "13b"), ("it was about silence I think", "7b")),
    ],
)
def test_what_mentors_call_it_is_found(ana: Phone, bot: LocalBot, words: str, code: str) -> None:
    tell(ana, words)
    assert "Add to the entry" in ana.buttons
    assert ana.buttons[0].endswith(f" {code}")
    ana.presses(ana.buttons[0])
    assert list_stories(bot) == [("Anna", [STORY])]


@pytest.mark.parametrize(("words", "code"), [("silence", "7b"), ("cisza", "7b"), ("money", "5d")])
def test_also_where_an_entry_is_edited(ana: Phone, bot: LocalBot, words: str, code: str) -> None:
    tell(ana)
    for label in ("None of these", "Well", "Edit", "Ability"):
        ana.presses(label)
    ana.says(words)
    assert f"({code}) now." in ana.screen
    assert ability(bot) == code


@pytest.mark.parametrize("words", ["gluten", "Schimmel", "almond flour"])
def test_what_is_not_found_is_said_and_can_be_taken_out(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    tell(ana)
    ana.presses("Something else…")
    ana.says(words)
    assert f"I found no ability for “{words}”." in ana.screen
    assert "PLAN" in ana.buttons
    assert list_stories(bot) == [("Anna", [STORY, words])]
    ana.presses("Take it out")
    assert list_stories(bot) == [("Anna", [STORY])]
    assert WHICH in ana.screen


@pytest.mark.parametrize("words", ["Exhausting.", "She cried", "Anna tomorrow", "7 cakes", "well"])
def test_what_is_told_or_planned_was_not_looked_for(ana: Phone, words: str) -> None:
    tell(ana, words)
    assert "I found no ability" not in ana.screen


@pytest.mark.parametrize(
    "words",
    [
        *("what is the list of them all", "show me all of them", "the whole list please"),
        *("zeig mir alle", "welche Fähigkeiten gibt es?", "montre-moi la liste"),
        *("quelles compétences y a-t-il", "muéstrame todas", "pokaż wszystkie", "lista"),
    ],
)
def test_all_of_them_may_be_asked_for(ana: Phone, bot: LocalBot, words: str) -> None:
    tell(ana, words)
    assert ana.buttons[0] == "PLAN"
    assert list_stories(bot) == [("Anna", [STORY])]
    ana.presses("None of these")
    for label in ("Well", "Edit", "Ability"):
        ana.presses(label)
    ana.says(words)
    assert ana.buttons[0] == "PLAN"


# Which one it is


def test_which_one_it_is_may_be_asked(ana: Phone, bot: LocalBot) -> None:
    tell(ana, "which abilty is that then")
    assert "analyse market needs" in ana.screen
    ana.says("4b")
    for words in ("which abilty is that then", "welche Fähigkeit ist das?", "quelle compétence ?"):
        ana.says(words)
        assert ana.screen.startswith("My toolbox (4b) · competence 4, Goals and tools")
        assert HOW in ana.screen
    ana.presses("Well")
    ana.says("¿qué habilidad es?")
    assert ana.screen.startswith("My toolbox (4b) · competence 4, Goals and tools")
    assert list_stories(bot) == [("Anna", [STORY])]


def test_of_a_note_it_is_asked(ana: Phone, bot: LocalBot) -> None:
    ana.says(STORY)
    ana.says("which abilty is that then")
    assert "Which ability?" in ana.screen
    assert "Something else…" in ana.buttons
    assert list_stories(bot) == [("", [STORY])]
