"""An entry that is still open is to go, in words: they go to its card, which says what goes."""

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

SURE = "Delete this entry? It stays in the bin for 30 days."
TOLD = "sorry I sat in the car all day"


@pytest.fixture
@lived_once
def ana(ana: Phone) -> Phone:
    """She is asked about Marc, and has told something: "Which one was it?"."""
    ana.says("Marc Thursdays 15:00")
    ana.presses("Save this session")
    ana.is_reminded()
    ana.says(TOLD)
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "that was not an answer i was driving. delete it",
        "delete the marc entry from today for good",
        "remove the second marc entry",
        "thats the marc one twice, remove one",
        "Das war keine Antwort, lösch das bitte",
        "lösche den zweiten Eintrag von Marc",
        "lösch den Eintrag von heute endgültig",
        "c'était pas une réponse, efface-le",
        "supprime la note de Marc définitivement",
        "no era una respuesta, bórralo",
        "borra la segunda entrada de Marc",
        "to nie była odpowiedź, usuń to",
        "usuń drugi wpis o Marc",
    ],
)
def test_it_goes_to_the_card_that_deletes_it(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == f"Thu 3 Dec · Marc\n\n{TOLD}\n\n{SURE}"
    assert ana.buttons[:2] == ["Delete", "Keep it"]
    assert bot.said() == [TOLD]
    ana.says("yes")
    assert ana.screen == "Deleted. It stays in the bin for 30 days."


def test_a_note_and_what_is_over_go_as_well(ana: Phone, bot: LocalBot) -> None:
    ana.presses("None of these")
    assert ana.screen.endswith("How did it go?")
    ana.says("delete it")
    assert ana.screen.endswith(SURE)
    ana.presses("Keep it")
    ana.says("/note He rang me later.")
    ana.says("usuń to")
    assert ana.screen == f"Thu 3 Dec\n\nHe rang me later.\n\n{SURE}"


def test_the_card_says_how_much_goes(ana: Phone) -> None:
    ana.says("He promised me the sheet by Friday. " * 5)
    ana.says("delete it")
    assert ana.screen == (
        "Thu 3 Dec · Marc\n\n2 messages of yours go:\n"
        f"– {TOLD}\n"
        "– He promised me the sheet by Friday. He promised me the sheet by Friday. He prom…\n\n"
        f"{SURE}"
    )
    ana.says("no")
    for number in range(7):
        ana.says(f"Then he drove on, {number}.")
    ana.says("lösch das")
    assert "\n– Then he drove on, 3.\nand 3 more\n" in ana.screen
    assert ana.screen.startswith("Thu 3 Dec · Marc\n\n9 messages of yours go:")


@pytest.mark.parametrize(
    "words",
    [
        "delete that she said",
        "We had to delete it from the list.",
        "He was angry, delete it",
        "Er sagte, lösch das",
        "il m'a dit efface-le",
    ],
)
def test_what_may_be_a_story_stays(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [TOLD, words]


def test_where_no_entry_stands_it_deletes_none(bot: LocalBot) -> None:
    ana = bot.phone()
    ana.meets_the_bot()
    ana.says("/note She rang.")
    ana.says("/sessions")
    ana.says("delete it")
    assert SURE not in ana.screen
