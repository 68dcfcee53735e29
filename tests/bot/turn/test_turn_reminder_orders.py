"""Reminders are put off, dropped, and tied to the next session in words."""

import pytest

from storage.tables import plans
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_one_story import meet


@pytest.fixture
@lived_once
def ana(ana: Phone) -> Phone:
    """Nadia is met on Mondays at 17:00; two things are to be done tomorrow."""
    meet(ana, "Nadia", "Mondays 17:00")
    ana.says("remind me tomorrow to go to the bank")
    ana.says("remind me tomorrow to ring Nadia's landlord")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "move my reminder for the bank to Monday",
        "put the reminder about the bank to monday",
        "verschieb die Erinnerung an die Bank auf Montag",
        "déplace le rappel pour la bank à lundi",
        "mueve el recordatorio de bank al lunes",
        "przesuń przypomnienie o bank na poniedziałek",
    ],
)
def test_a_reminder_is_put_off(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == "I remind you Mon 30 Nov: go to the bank"
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        "stop reminding me about the bank",
        "cancel the reminder about the bank",
        "erinner mich nicht mehr an die Bank",
        "lösch die Erinnerung an die Bank",
        "ne me rappelle plus la bank",
        "no me recuerdes más lo de bank",
        "usuń przypomnienie o bank",
    ],
)
def test_or_dropped(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == "Dropped: go to the bank"
    assert sorted(row.state for row in bot.rows(plans)) == ["dropped", "open"]


def test_where_it_is_not_found_the_list_is_shown(ana: Phone, bot: LocalBot) -> None:
    ana.says("stop reminding me about the accountant")
    assert ana.screen.startswith("Your plans.")
    assert {row.state for row in bot.rows(plans)} == {"open"}


@pytest.mark.parametrize("words", ["cross off the thing with the landlord", "landlord is done"])
def test_it_is_crossed_off(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen == "Done: ring Nadia's landlord"


@pytest.mark.parametrize(
    ("words", "task"),
    [
        ("remind me before i see nadia to bring the folder", "bring the folder"),
        ("remind me to bring the folder before the next session with Nadia", "bring the folder"),
        ("erinner mich vor dem nächsten Treffen mit Nadia an die Mappe", "an die Mappe"),
        ("rappelle-moi avant la séance avec Nadia de prendre le dossier", "prendre le dossier"),
        ("recuérdame antes de ver a Nadia llevar la carpeta", "llevar la carpeta"),
        ("przypomnij mi przed spotkaniem z Nadią żeby zabrać teczkę", "zabrać teczkę"),
    ],
)
def test_before_somebody_is_met_is_an_hour_ahead(ana: Phone, words: str, task: str) -> None:
    ana.says(words)
    assert ana.screen == f"Noted: {task}. I remind you Mon 30 Nov at 16:00."


def test_where_no_session_is_planned_it_is_asked_by_when(ana: Phone) -> None:
    meet(ana, "Karel", "tomorrow 10:00")
    ana.says("cancel Karel tomorrow")
    ana.presses("Skip it" if "Skip it" in ana.buttons else ana.buttons[0])
    ana.says("remind me before I see Karel to bring the folder")
    assert ana.screen == "By when?"


@pytest.mark.parametrize(
    "words",
    [
        "Before I see Nadia I breathe in",
        "remind me before I see Paul to bring it",
        "nie przypominaj mi powiedział Conor kiedy spytałem o poniedziałek i brata",
        "don't remind me of my father when he was in business",
        "She moved the reminder for the bank to her desk",
        "stop reminding me about the bank " * 4,
    ],
)
def test_what_is_told_changes_nothing(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert [row.state for row in bot.rows(plans)] == ["open", "open"]
    assert [row.due_on.day for row in bot.rows(plans)] == [27, 27]


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("don't forget: Nadia's baker, ring him on monday", "Nadia's baker, ring him"),
        ("note to self: bring coffee for Nadia Monday", "bring coffee for Nadia"),
        ("nicht vergessen: Montag Steuerberater anrufen", "Steuerberater anrufen"),
        ("ponme una nota: llevar café a Nadia el lunes", "llevar café a Nadia"),
    ],
)
def test_a_note_to_oneself_with_a_day_is_asked_about(ana: Phone, words: str, asked: str) -> None:
    ana.says(words)
    assert ana.screen == f"Shall I remind you Mon 30 Nov? “{asked}”"
    ana.presses("Remind me")
    assert ana.screen == f"Noted: {asked}. I remind you Mon 30 Nov."


@pytest.mark.parametrize("words", ["don't forget the human side", "nicht vergessen: zuhören"])
def test_and_without_one_it_is_a_note(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [words]


@pytest.mark.parametrize(
    ("words", "task"),
    [
        (
            "Nadia needs the cash plan, remind me Monday to send it",
            "send it: Nadia needs the cash plan",
        ),
        (
            "Nadia braucht den Plan, erinner mich Montag daran, ihn zu schicken",
            "ihn zu schicken: Nadia braucht den Plan",
        ),
    ],
)
def test_why_may_stand_before_the_wish(ana: Phone, words: str, task: str) -> None:
    ana.says(words)
    assert ana.screen == f"Noted: {task}. I remind you Mon 30 Nov."


def test_what_somebody_else_said_is_no_wish(ana: Phone, bot: LocalBot) -> None:
    ana.says("Nadia said, remind me on Friday to call him")
    assert bot.said() == ["Nadia said, remind me on Friday to call him"]
