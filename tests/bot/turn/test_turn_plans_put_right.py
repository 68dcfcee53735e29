""" "Rather 18:30": a plan is put right in few words, at its card and once it is saved."""

import pytest

from storage.tables import mentees, series, sessions
from tests.bot.phone import LocalBot, Phone

RATHER = (
    *("doch lieber 18:30", "lieber 18:30", "eher 18:30 Uhr", "18:30 lieber"),
    *("rather 18:30", "better at 18:30", "actually 6:30 pm", "no, 18:30 instead"),
    *("plutôt 18h30", "en fait 18h30", "mejor 18:30", "mejor a las 18:30"),
    *("jednak 18:30", "raczej o 18:30", "lepiej o 18:30"),
)


def names(bot: LocalBot) -> list[str]:
    return [row.name for row in bot.rows(mentees)]


@pytest.mark.parametrize("words", RATHER)
def test_at_the_card_it_is_another_hour(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("Conor Thursdays 15:00")
    ana.says(words)
    assert ana.screen.startswith("Conor · every Thursday 18:30–19:30")
    assert "Not planned yet" not in ana.screen


@pytest.mark.parametrize(
    "words", ["lieber Freitag", "Conor doch lieber freitags", "plutôt vendredi", "rather Friday"]
)
def test_at_the_card_it_is_another_day(ana: Phone, words: str) -> None:
    ana.says("Conor Thursdays 15:00")
    ana.says(words)
    assert ana.screen.startswith("Conor · every Friday 15:00–16:00")


@pytest.mark.parametrize("words", RATHER)
def test_once_a_series_is_saved_it_is_another_hour_from_now_on(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("Conor Thursdays 15:00")
    ana.presses("Save this session")
    ana.says(words)
    assert ana.screen.startswith("Conor · every Thursday 18:30–19:30, first Thu 3 Dec 18:30")
    assert "Instead of every Thursday 15:00." in ana.screen
    ana.presses("Save this session")
    assert names(bot) == ["Conor"]
    assert bot.said() == []


@pytest.mark.parametrize("words", ["doch lieber 18:30", "rather 18:30", "mejor a las 18:30"])
def test_once_a_session_is_saved_it_is_moved(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("Conor tomorrow 15:00")
    ana.presses("Save this session")
    ana.says(words)
    assert ana.screen.startswith("Conor · Fri 27 Nov 18:30–19:30, instead of Fri 27 Nov 15:00")
    ana.says("yes")
    assert ana.screen.startswith("Moved: Conor, Fri 27 Nov 18:30.")
    ana.says("plutôt samedi 10h")
    ana.says("yes")
    assert ana.screen.startswith("Moved: Conor, Sat 28 Nov 10:00.")
    assert len(bot.rows(series)) == 1
    assert bot.rows(sessions)


@pytest.mark.parametrize(
    "words",
    [
        *("Actually, 5 out of 7 goals were hers.", "Lieber hätte ich geschwiegen."),
        *("rather late", "Better late than never."),
    ],
)
def test_what_tells_something_is_a_note(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("Conor Thursdays 15:00")
    ana.presses("Save this session")
    ana.says(words)
    assert bot.said() == [words]


@pytest.mark.parametrize("words", ["rather 18:30", "actually 18:30"])
def test_where_no_plan_was_saved_just_now_it_is_no_change(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("Conor Thursdays 15:00")
    ana.presses("Save this session")
    ana.says("She was late.")
    ana.says(words)
    assert bot.said() == ["She was late.", words]
    assert len(bot.rows(series)) == 1


@pytest.mark.parametrize("words", ["rather 18:30", "rather Ben 18:30"])
def test_what_is_not_planned_or_of_somebody_else_is_not_put_right(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("Conor Thursdays 15:00")
    ana.presses("Cancel" if words == "rather 18:30" else "Save this session")
    ana.says(words)
    assert "instead of" not in ana.screen.casefold()
