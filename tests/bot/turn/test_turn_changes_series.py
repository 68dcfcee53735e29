"""Series that are changed in words: another day from now on, a pause, going on, the end."""

from datetime import UTC, date, datetime, time

import pytest

from storage.tables import series
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.changed_week import TUESDAY, plan_week, states


@pytest.fixture
def bot(bot: LocalBot) -> LocalBot:
    bot.now = TUESDAY
    return bot


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    plan_week(ana)
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "Paolo from now on Tuesdays at 11:00",
        "From now on Paolo is on Tuesdays",
        "ab sofort Paolo immer dienstags statt mittwochs",
        "Paolo passe au mardi toutes les semaines",
        "Paolo pasa a los martes desde ahora",
        "Z Paolem od teraz spotykamy się we wtorki",
    ],
)
def test_a_series_is_on_another_day(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says(words)
    assert eva.screen == (
        "Paolo · every Tuesday 11:00–12:00, first Tue 24 Nov 11:00\n\n"
        "Instead of every Wednesday 11:00."
    )
    eva.presses("Save this session")
    assert eva.screen.startswith("Paolo, every Tuesday 11:00–12:00.")
    rows = [(row.first_on, row.wall, row.ended_at is None) for row in bot.rows(series)]
    assert rows[0][2] is False
    assert rows[-1] == (date(2026, 11, 24), time(11), True)
    eva.presses("Sessions")
    assert "Wed 25 Nov 11:00 Paolo" not in eva.buttons


def test_whose_series_it_is_is_asked(eva: Phone) -> None:
    eva.says("from now on Tuesdays")
    assert eva.screen == "Which of these is at another time from now on?"
    eva.presses("Wed 25 Nov 11:00 Paolo")
    assert eva.screen.startswith("Paolo · every Tuesday 11:00–12:00, first Tue 24 Nov 11:00")


def test_until_a_new_time_begins_the_old_one_goes_on(eva: Phone, bot: LocalBot) -> None:
    eva.says("As of 8 December Paolo and I meet on Tuesdays at 9 and no longer on Wednesdays")
    assert eva.screen == (
        "Paolo · every Tuesday 09:00–10:00, first Tue 8 Dec 09:00\n\n"
        "Instead of every Wednesday 11:00, which goes on until then."
    )
    eva.presses("Save this session")
    eva.presses("Sessions")
    own = [label for label in eva.buttons if label.endswith("Paolo")]
    assert own[:2] == ["Wed 25 Nov 11:00 Paolo", "Wed 2 Dec 11:00 Paolo"]
    bot.forward(datetime(2026, 12, 7, 12, tzinfo=UTC))
    eva.says("/sessions")
    own = [label for label in eva.buttons if label.endswith("Paolo")]
    assert own[0] == "Tue 8 Dec 09:00 Paolo"


@pytest.mark.parametrize(
    "words",
    [
        "Paolo pauses until 8 December",
        "Put Paolo on hold till 8 december pls",
        "Paolo macht Pause bis 8. Dezember",
        "Paolo en pause jusqu'au 8 décembre",
        "Ponme a Paolo en pausa hasta el 8 de diciembre",
        "zawieś Paola do 8 grudnia",
    ],
)
def test_a_series_pauses(eva: Phone, words: str) -> None:
    eva.says(words)
    assert eva.screen == "Paolo: no session before Tue 8 Dec?"
    assert eva.buttons == ["Pause", "Another day", "It was a note"]
    eva.presses("Pause")
    assert eva.screen == (
        "Paused: no session with Paolo before Tue 8 Dec.\n\nNext: Wed 9 Dec 11:00."
    )
    eva.presses("Go on now")
    assert eva.screen == "Paolo goes on. Next: Wed 25 Nov 11:00."


def test_everybody_pauses(eva: Phone) -> None:
    eva.says("we pause until 8 December")
    assert eva.screen == "Whose sessions pause?"
    assert eva.buttons == ["Paolo", "Anna", "Ola", "All of them", "It was a note"]
    eva.presses("All of them")
    assert eva.screen == "Paused: no session with Paolo, Anna and Ola before Tue 8 Dec."
    eva.presses("Sessions")
    assert eva.buttons[0] == "Tue 8 Dec 17:00 Ola"


def test_one_of_several_pauses(eva: Phone) -> None:
    eva.says("we pause until 8 October")
    eva.presses("Anna")
    assert eva.screen.startswith("Paused: no session with Anna before Fri 8 Oct 2027.")


def test_a_pause_without_an_end_asks_for_it(eva: Phone, bot: LocalBot) -> None:
    eva.says("ola is on maternity leave, pause her for now")
    assert eva.screen.startswith("No session with Ola until when?")
    assert eva.buttons[-1] == "It was a note"
    eva.says("8 March")
    assert eva.screen.startswith("Paused: no session with Ola before Mon 8 Mar 2027.")
    assert bot.said() == []


def test_a_pause_that_begins_later_leaves_out_what_is_in_it(eva: Phone, bot: LocalBot) -> None:
    eva.says("Anna away from 10 to 20 December")
    assert eva.screen == "Anna: no session from Thu 10 Dec until Sun 20 Dec? That is 2 sessions."
    eva.presses("Skip 2")
    assert states(bot) == [(date(2026, 12, 10), "skipped"), (date(2026, 12, 17), "skipped")]


@pytest.mark.parametrize(
    "words",
    [
        "Paolo is back already, we can restart on 2 December",
        "Reanuda Paolo el 2 de diciembre",
        "Paolo wraca od 2 grudnia",
    ],
)
def test_a_series_goes_on(eva: Phone, words: str) -> None:
    eva.says("Paolo pauses until 8 January")
    eva.presses("Pause")
    eva.says(words)
    assert eva.screen == "Paolo goes on, first on Wed 2 Dec 11:00?"
    eva.presses("Go on")
    assert eva.screen == "Paolo goes on. Next: Wed 2 Dec 11:00."
    eva.presses("Sessions")
    assert "Wed 2 Dec 11:00 Paolo" in eva.buttons


@pytest.mark.parametrize(
    "words",
    [
        "that was our last meeting with Ola",
        "Anna and I are done. Please stop the sessions",
        "Das Mentoring mit Ola ist abgeschlossen",
        "C'était notre dernière séance avec Ola",
        "Terminamos el mentoring con Ola",
        "To było nasze ostatnie spotkanie z Olą",
    ],
)
def test_a_mentoring_ends(eva: Phone, bot: LocalBot, words: str) -> None:
    name = "Anna" if "Anna" in words else "Ola"
    eva.says(words)
    assert eva.screen == f"End the mentoring with {name}? The entries stay."
    eva.presses("End it")
    assert eva.screen.startswith(f"Your mentoring with {name} is over. What you wrote stays.")
    assert [row.ended_at is not None for row in bot.rows(series)].count(True) == 1


def test_the_last_meeting_was_with_whom_is_asked_about(eva: Phone, bot: LocalBot) -> None:
    eva.says("that was our last meeting")
    assert eva.screen == "With whom does the mentoring end?"
    bot.forward(datetime(2026, 11, 24, 17, 10, tzinfo=UTC))
    eva.says("that was our last meeting")
    assert eva.screen == "End the mentoring with Ola? The entries stay."
    eva.says("yes")
    assert eva.screen.startswith("Your mentoring with Ola is over.")


@pytest.mark.parametrize(
    "words",
    [
        "from now on Nora comes on Wednesdays instead of Tuesdays",
        "Nora ab jetzt immer mittwochs statt dienstags",
    ],
)
def test_of_two_days_a_week_the_other_stays(eva: Phone, words: str) -> None:
    eva.says("Nora Tue and Thu 7:30")
    eva.presses("Save this session")
    eva.says(words)
    assert eva.screen.startswith("Nora · every Wednesday and Thursday 07:30–08:30")
    assert "Instead of every Tuesday and Thursday 07:30." in eva.screen


def test_a_pause_that_begins_next_week_ends_when_it_was_said_to(eva: Phone) -> None:
    eva.says("next week I pause with Paolo until 14 December")
    assert "14 Dec" in eva.screen or "13 Dec" in eva.screen
