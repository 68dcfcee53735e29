"""That a session was none, and when it is instead, said where that is asked or was not meant to be
an entry."""

from datetime import UTC, date, datetime

import pytest

from storage.tables import entries
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.changed_week import states

CARD = (
    "Noted: you did not meet. Not counted against anybody.\n\n"
    "Siobhán · Fri 4 Dec 11:00–12:00, once\n\nYou have met before."
)
MISSED = (date(2026, 12, 3), "missed")
ASKED = (date(2026, 12, 3), "asked")


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    """Thursday 3 December, 12:10 in Brussels; she is asked about Siobhán, at eleven."""
    ana.says("Siobhán 3 December 11:00")
    ana.presses("Save this session")
    ana.bot.forward(datetime(2026, 12, 3, 11, 10, tzinfo=UTC))
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "car broke down, we do tomorrow same time",
        "tomorrow 11",
        "moved to tomorrow",
        "Auto kaputt, wir machen morgen zur gleichen Zeit",
        "panne de voiture, on fait demain à la même heure",
        "se le averió el coche, lo hacemos mañana a la misma hora",
        "zepsuł się jej samochód, robimy jutro o tej samej porze",
    ],
)
def test_where_it_is_asked_whether_it_was_the_new_time_goes_to_its_card(
    eva: Phone, bot: LocalBot, words: str
) -> None:
    eva.says("she never turned up")
    assert eva.buttons == ["Moved", "Cancelled", "Back"]
    eva.says(words)
    assert eva.screen == CARD
    eva.says("yes")
    assert MISSED in states(bot)
    assert eva.screen.startswith("Siobhán, Fri 4 Dec 11:00–12:00.")
    assert bot.said() == []
    assert bot.count(entries) == 0


@pytest.mark.parametrize(
    "words",
    [
        "we did not meet. move siobhán to tomorrow 11:00",
        "wir haben uns nicht getroffen, verschoben auf morgen 11 Uhr",
        "on ne s'est pas vus, reporté à demain 11h",
        "no nos vimos. lo hacemos mañana a las 11",
        "nie spotkaliśmy się, robimy jutro o 11",
    ],
)
@pytest.mark.parametrize("before", ["", "car broke down"])
def test_at_the_question_and_at_the_entry_of_it_too(
    eva: Phone, bot: LocalBot, before: str, words: str
) -> None:
    if before:
        eva.says(before)
        assert eva.screen.endswith("Which one was it?")
    eva.says(words)
    assert eva.screen == CARD
    assert MISSED in states(bot)
    assert bot.said() == ([before] if before else []), "a note at most"


@pytest.mark.parametrize(
    "words", ["Did not meet", "we didn't meet", "wir haben uns nicht getroffen"]
)
def test_the_label_of_its_button_withdraws_what_was_told_of_it(
    eva: Phone, bot: LocalBot, words: str
) -> None:
    eva.says("car broke down, she waits for the garage")
    eva.says(words)
    assert eva.screen == (
        "Noted: you did not meet. Not counted against anybody.\n\nWhat you wrote is a note."
    )
    assert MISSED in states(bot)
    assert bot.said() == ["car broke down, she waits for the garage"]
    assert [row.mentee for row in bot.rows(entries) if row.reflected] == [None]
    eva.says("/summary")
    assert "session" not in eva.screen.split("\n")[0]


@pytest.mark.parametrize(
    "words",
    [
        "We did not meet her target, so she was quiet.",
        "She will bake tomorrow and count again.",
        "We did not meet?",
        "she told me about the oven that broke on Tuesday, and we do the sums",
    ],
)
def test_what_may_be_a_story_is_one(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says("She counted the stock herself.")
    eva.says(words)
    assert bot.said() == ["She counted the stock herself.", words]
    assert ASKED in states(bot)


def test_in_the_list_of_sessions_the_new_time_goes_to_its_card_as_well(
    ana: Phone, bot: LocalBot
) -> None:
    ana.says("Siobhán 3 December 11:00")
    ana.presses("Save this session")
    bot.forward(datetime(2026, 12, 3, 11, 5, tzinfo=UTC))
    ana.says("/sessions")
    ana.presses("Did not meet")
    assert ana.buttons == ["Moved", "Cancelled", "Back"]
    ana.says("her car broke down, we do tomorrow same time")
    assert ana.screen == (
        "Siobhán, Thu 3 Dec 11:00: not counted against anybody.\n\n"
        "Siobhán · Fri 4 Dec 11:00–12:00, once\n\nYou have met before."
    )
    assert (date(2026, 12, 3), "skipped") in states(bot)


@pytest.mark.parametrize(
    "words", ["yes", "we did not meet", "she cancelled", "ja", "oui", "sí", "tak, odwołała"]
)
def test_a_yes_says_that_it_was_none(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says("she never turned up")
    eva.says(words)
    assert eva.screen == "Noted: you did not meet. Not counted against anybody."
    assert MISSED in states(bot)
    assert bot.said() == []


@pytest.mark.parametrize("words", ["no", "nein", "non", "nie"])
def test_a_no_asks_what_stayed_of_it(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says("she never turned up")
    eva.says(words)
    assert "What stayed with you?" in eva.screen
    assert bot.said() == []


@pytest.mark.parametrize("words", ["car broke down", "Sie ist krank", "flu", "elle est malade"])
def test_a_few_words_of_why_are_a_note_and_it_is_asked_again(
    eva: Phone, bot: LocalBot, words: str
) -> None:
    eva.says("she never turned up")
    eva.says(words)
    assert eva.screen == "You and Siobhán did not meet?"
    assert bot.said() == [words]
    eva.presses("Cancelled")
    eva.says("/summary")
    assert "session" not in eva.screen.split("\n")[0]


def test_who_came_after_all_is_told_of(eva: Phone, bot: LocalBot) -> None:
    words = "no, she came an hour late and we talked about the oven"
    eva.says("she never turned up")
    eva.says(words)
    assert eva.screen.endswith("Which one was it?")
    assert bot.said() == [words]
