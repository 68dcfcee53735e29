"""What a mentor says they promised: something to do, with its day; a story stays one."""

import pytest

from storage.tables import plans
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_plans import STORY, tell_story

SHEET = "Tom: send him the cash flow sheet"


@pytest.fixture
@lived_once
def maureen(ana: Phone) -> Phone:
    for each in ("Tom Fri 11 Dec 9:00", "Agnieszka Wednesdays 14:30"):
        ana.says(each)
        ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    ("words", "noted"),
    [
        ("i promised tom id send him the cash flow sheet by friday", SHEET),
        ("I promised Tom to send him the cash flow sheet by Friday.", SHEET),
        ("i promised to send Tom the cash flow sheet by friday", "send Tom the cash flow sheet"),
        (
            "ich habe Tom versprochen, ihm die Tabelle bis Freitag zu schicken",
            "Tom: ihm die Tabelle schicken",
        ),
        (
            "Ich habe Tom versprochen, dass ich ihm die Tabelle bis Freitag schicke",
            "Tom: ihm die Tabelle schicken",
        ),
        ("ich schulde Tom die Tabelle bis Freitag", "Tom: die Tabelle"),
        (
            "j'ai promis à Tom de lui envoyer le tableau avant vendredi",
            "Tom: lui envoyer le tableau",
        ),
        ("le prometí a Tom enviarle la tabla antes del viernes", "Tom: enviarle la tabla"),
        ("obiecałam Tomowi, że wyślę mu tabelę do piątku", "Tom: wyślę mu tabelę"),
        (
            "Tom owes me nothing, i owe him the cash flow sheet by friday, put that down as "
            "something to do",
            "Tom: the cash flow sheet",
        ),
        ("todo: send Tom the sheet by friday", "send Tom the sheet"),
    ],
)
def test_a_promise_with_its_day_is_something_to_do(
    maureen: Phone, bot: LocalBot, words: str, noted: str
) -> None:
    maureen.says(words)
    assert maureen.screen == f"Noted: {noted}. I remind you tomorrow."
    [plan] = bot.rows(plans)
    assert (plan.text, f"{plan.due_on}") == (noted, "2026-11-27")
    maureen.says("what did i promise Tom")
    assert noted in maureen.screen
    assert bot.said() == []


@pytest.mark.parametrize(
    ("words", "noted"),
    [
        (
            "promise to agnieszka: send her the allergen table before xmas",
            "Agnieszka: send her the allergen table",
        ),
        (
            "Versprechen an Agnieszka: die Tabelle vor Weihnachten schicken",
            "Agnieszka: die Tabelle schicken",
        ),
        (
            "promesse à Agnieszka : lui envoyer le tableau avant Noël",
            "Agnieszka: lui envoyer le tableau",
        ),
        (
            "promesa a Agnieszka: enviarle la tabla antes de Navidad",
            "Agnieszka: enviarle la tabla",
        ),
        (
            "obietnica dla Agnieszki: wysłać jej tabelę przed świętami",
            "Agnieszka: wysłać jej tabelę",
        ),
    ],
)
def test_what_is_put_down_under_an_open_entry_is_no_part_of_it(
    maureen: Phone, bot: LocalBot, words: str, noted: str
) -> None:
    tell_story(maureen)
    maureen.says(words)
    assert maureen.screen == f"Noted: {noted}. I remind you Thu 24 Dec."
    assert bot.said() == [STORY]


@pytest.mark.parametrize(
    "words",
    [
        "add: bring her the costing sheet tuesday",
        "hinzufügen: die Kalkulation am Dienstag schicken",
        "ajoute : apporter le tableau mardi",
        "añade: llevar la tabla el martes",
        "dodaj: kupić tabelę we wtorek",
    ],
)
def test_what_is_added_is_something_to_do_where_it_says_so(
    maureen: Phone, bot: LocalBot, words: str
) -> None:
    tell_story(maureen)
    maureen.says(words)
    assert maureen.screen.endswith("I remind you Tue 1 Dec.")
    assert bot.said() == [STORY]


def test_without_a_day_it_is_asked(maureen: Phone, bot: LocalBot) -> None:
    maureen.says("i owe Tom a call, note that as a task")
    assert maureen.screen == "By when?"
    maureen.presses("Tomorrow")
    [plan] = bot.rows(plans)
    assert plan.text == "Tom: a call"
    maureen.says("ring the bank, put that down as something to do")
    assert maureen.screen == "By when?"


def test_of_two_days_it_is_asked_which(maureen: Phone, bot: LocalBot) -> None:
    maureen.says("i promised Tom to send it by 3/12")
    assert maureen.buttons[:2] == ["Thu 3 Dec", "Fri 12 Mar 2027"]
    maureen.presses("Thu 3 Dec")
    [plan] = bot.rows(plans)
    assert (plan.text, f"{plan.due_on}") == ("Tom: send it", "2026-12-03")


def test_it_may_have_been_a_note(maureen: Phone, bot: LocalBot) -> None:
    words = "i promised tom id send him the cash flow sheet by friday at 10"
    maureen.says(words)
    assert maureen.screen == f"Noted: {SHEET}. I remind you tomorrow at 10:00."
    maureen.presses("It was a note")
    assert bot.said() == [words]


@pytest.mark.parametrize(
    "words",
    [
        "I promised Tom I would listen more",
        "i promised myself to be calmer by friday",
        "ich habe mir versprochen, bis Freitag ruhiger zu werden",
        "I promised Tom I'd send it by friday. He laughed and said he had heard that before.",
        "i promised tom id send him the sheet by friday and he laughed",
        "i owe Tom an apology",
        "ich schulde Tom eine Entschuldigung",
        "add: she cried at the end on tuesday",
        "promise: it was too early for her",
        "je dois à Tom des excuses",
        "She promised me the figures by friday, and i owe her nothing",
    ],
)
def test_a_story_about_a_promise_stays_one(maureen: Phone, bot: LocalBot, words: str) -> None:
    maureen.says(words)
    assert bot.rows(plans) == []
    assert bot.said() == [words]
