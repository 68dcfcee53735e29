"""How it went, in words: a rating with a story behind it, a score, one that is put right."""

import pytest

from storage.tables import entries
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_one_story import know, list_stories

STORY = "She asked for the prices first."
HOW = "How did it go?"


@lived_once
def tell(ana: Phone, *taps: str) -> None:
    know(ana, "Anna", "Marc")
    ana.says("/reflect Anna")
    ana.says(STORY)
    for label in ("None of these", *taps):
        ana.presses(label)


def outcome(bot: LocalBot) -> str | None:
    [entry] = bot.rows(entries, entries.c.reflected)
    found: str | None = entry.outcome
    return found


@pytest.mark.parametrize(
    ("words", "rated"),
    [
        *(("grand", "well"), ("hervorragend", "well"), ("formidable !", "well")),
        *(("7 of 10 maybe", "well"), ("5/10", "partly"), ("2 von 10", "missed it")),
        *(("80 %", "well"), ("quizás 3 de 5", "partly"), ("chyba 9 na 10", "well")),
        *(("how did marc's go, well", "well"), ("wie lief es, so lala", "partly")),
        *(("not so well", "missed it"), ("comment ça s'est passé, bof", "partly")),
    ],
)
def test_a_rating_is_noted_and_said_on_the_card(
    ana: Phone, bot: LocalBot, words: str, rated: str
) -> None:
    tell(ana)
    ana.says(words)
    assert ana.screen.startswith(f"Saved · Thu 26 Nov · Anna · {rated}\n")
    assert outcome(bot) == rated.removesuffix(" it")
    assert list_stories(bot) == [("Anna", [STORY])]


@pytest.mark.parametrize(
    ("words", "rated"),
    [
        ("partly, i talked too little business", "partly"),
        ("Missed it: I talked for an hour.", "missed it"),
        ("teils teils, sie war müde", "partly"),
        ("en partie. Je parlais trop.", "partly"),
        ("más o menos, hablé demasiado", "partly"),
        ("tak sobie, za dużo mówiłam", "partly"),
        ("it went well - she did the talking", "well"),
    ],
)
def test_its_first_words_rate_and_all_of_it_is_kept(
    ana: Phone, bot: LocalBot, words: str, rated: str
) -> None:
    tell(ana)
    ana.says(words)
    assert ana.screen.startswith(f"Saved · Thu 26 Nov · Anna · {rated}\n")
    assert outcome(bot) == rated.removesuffix(" it")
    assert list_stories(bot) == [("Anna", [STORY, words])]


@pytest.mark.parametrize(
    "words",
    [
        *("Well, she cried.", "Bien, elle est partie.", "Gut, er kam zu spät.", "It was a mess"),
        *("7 of 10 customers left", "12 of 10"),
        *("Dobrze, że przyszła.", "Partly because of me", "partly,"),
    ],
)
def test_what_tells_something_rates_nothing(ana: Phone, bot: LocalBot, words: str) -> None:
    tell(ana)
    ana.says(words)
    rated = words == "partly,"
    assert list_stories(bot) == [("Anna", [STORY] if rated else [STORY, words])]
    assert outcome(bot) == ("partly" if rated else None)


@pytest.mark.parametrize(
    ("words", "rated"),
    [
        ("well actually no, well", "well"),
        ("well", "well"),
        ("no, missed it", "missed"),
        ("doch eher gut", "well"),
        ("nein, verpasst", "missed"),
        ("finalement bien", "well"),
        ("non, raté", "missed"),
        ("no, mejor bien", "well"),
        ("jednak dobrze", "well"),
    ],
)
def test_right_after_it_may_be_put_right(
    ana: Phone, bot: LocalBot, words: str, rated: str
) -> None:
    tell(ana, "Partly")
    ana.says(words)
    assert "now." in ana.screen
    assert outcome(bot) == rated
    assert list_stories(bot) == [("Anna", [STORY])]
    ana.presses("Undo")
    assert outcome(bot) == "partly"


@pytest.mark.parametrize(
    "words", ["good", "No, she is well.", "Actually she went well before noon.", "no", "rather"]
)
def test_what_tells_more_is_no_rating(ana: Phone, bot: LocalBot, words: str) -> None:
    tell(ana, "Partly")
    ana.says(words)
    assert outcome(bot) == "partly"
