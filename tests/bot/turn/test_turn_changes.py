"""Single sessions that are changed in words: called off, not met, moved; the words are kept."""

from datetime import UTC, date, datetime

import pytest

from storage.tables import entries, sessions
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.changed_week import TUESDAY, plan_week, states

CALLED_OFF = "Paolo, Wed 25 Nov 11:00–12:00: called off?"
SKIPPED = "Skipped: Paolo, Wed 25 Nov 11:00. I will not ask about it.\n\nNext: Wed 2 Dec 11:00."


@pytest.fixture
def bot(bot: LocalBot) -> LocalBot:
    bot.now = TUESDAY
    return bot


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    plan_week(ana)
    return ana


def wait_for_paolo(bot: LocalBot) -> None:
    """The question about Wednesday's session stands open, nothing said yet; Tuesday's is put
    aside."""
    bot.forward(datetime(2026, 11, 25, 11, 10, tzinfo=UTC))


# Called off


@pytest.mark.parametrize(
    "words",
    [
        "Paolo cancelled tomorrow",
        "paolo can't make it tomorrow, he's got the flu",
        "No Paolo tomorrow please",
        "Paolo hat für morgen abgesagt",
        "Pas de séance avec Paolo demain",
        "Paolo no puede mañana",
        "Jutro bez Paola, jest chory",
    ],
)
def test_a_session_is_called_off_after_one_tap(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says(words)
    assert eva.screen == CALLED_OFF
    assert eva.buttons == ["Skip it", "Another session", "Move it", "It was a note"]
    assert states(bot) == [], "nothing is changed before the tap"
    eva.presses("Skip it")
    assert eva.screen == SKIPPED
    assert states(bot) == [(date(2026, 11, 25), "skipped")]
    eva.presses("Not skipped")
    assert eva.screen == "Paolo, Wed 25 Nov 11:00: as before."
    assert bot.said() == []


def test_a_yes_skips_it_and_a_no_keeps_the_words(eva: Phone, bot: LocalBot) -> None:
    eva.says("Paolo cancelled tomorrow")
    eva.says("yes")
    assert eva.screen == SKIPPED
    eva.says("Anna cancelled Thursday")
    eva.says("no")
    assert eva.screen == "Saved as a note."
    assert bot.said() == ["Anna cancelled Thursday"]


def test_another_session_is_chosen(eva: Phone, bot: LocalBot) -> None:
    eva.says("Paolo cancelled tomorrow")
    eva.presses("Another session")
    assert eva.screen == "Which session is called off?"
    assert eva.buttons[:3] == [
        "Wed 25 Nov 11:00 Paolo",
        "Tue 24 Nov 17:00 Ola",
        "Thu 26 Nov 15:00 Anna",
    ]
    eva.presses("Wed 2 Dec 11:00 Paolo")
    assert eva.screen.startswith("Skipped: Paolo, Wed 2 Dec 11:00.")
    assert states(bot) == [(date(2026, 12, 2), "skipped")]


def test_a_session_far_ahead_is_called_off_and_brought_back(eva: Phone, bot: LocalBot) -> None:
    eva.says("Anna and I won't be meeting on Christmas Eve. Other weeks stay the same.")
    assert eva.screen == "Anna, Thu 24 Dec 15:00–16:00: called off?"
    eva.presses("Skip it")
    assert states(bot) == [(date(2026, 12, 24), "skipped")]
    eva.presses("Not skipped")
    assert eva.screen == "Anna, Thu 24 Dec 15:00: as before."


def test_of_several_that_fit_it_is_asked_which(eva: Phone, bot: LocalBot) -> None:
    eva.says("cancel the session")
    assert eva.screen == "Which session is called off?"
    assert eva.buttons == [
        "Tue 24 Nov 17:00 Ola",
        "Wed 25 Nov 11:00 Paolo",
        "Thu 26 Nov 15:00 Anna",
        "It was a note",
    ]
    eva.presses("Thu 26 Nov 15:00 Anna")
    assert states(bot) == [(date(2026, 11, 26), "skipped")]


def test_a_day_without_a_session_is_said(eva: Phone, bot: LocalBot) -> None:
    eva.says("Paolo cancelled today")
    assert eva.screen == "You do not meet Paolo on Tue 24 Nov. Is it this one?"
    assert eva.buttons == ["Wed 25 Nov 11:00 Paolo", "It was a note"]
    eva.presses("Wed 25 Nov 11:00 Paolo")
    assert eva.screen == SKIPPED


@pytest.mark.parametrize(
    ("words", "screen"),
    [
        ("cancel Zoe", "I know nobody called Zoe. /sessions shows what is planned."),
        (
            "move the meeting with Zoe",
            "I know nobody called Zoe. /sessions shows what is planned.",
        ),
        ("Lucía cancelled Friday", "Nothing is planned with Lucía. /sessions shows what is."),
        ("anula lo de lucia", "Nothing is planned with Lucía. /sessions shows what is."),
        ("Paolo is back", "Nothing pauses with Paolo: you meet next on Wed 25 Nov 11:00."),
    ],
)
def test_what_there_is_not_is_said_and_the_words_can_stay(
    eva: Phone, bot: LocalBot, words: str, screen: str
) -> None:
    eva.says("/reflect Lucía")
    eva.says("She laughed.")
    eva.says("/cancel")
    eva.says(words)
    assert eva.screen == screen
    assert eva.buttons == ["Sessions", "It was a note"]
    eva.presses("It was a note")
    assert bot.said() == ["She laughed.", words]


# The words are held


def test_the_words_are_a_note_of_their_own_time(eva: Phone, bot: LocalBot) -> None:
    eva.says("Paolo cancelled tomorrow")
    bot.wait(minutes=30)
    eva.presses("It was a note")
    assert eva.screen == "Saved as a note."
    assert bot.said() == ["Paolo cancelled tomorrow"]
    assert [row.began_at for row in bot.rows(entries)] == [TUESDAY]
    assert states(bot) == []


@pytest.mark.parametrize(
    "words", ["Paolo cancelled tomorrow", "move Paolo to Friday 12:00", "pause Paolo"]
)
def test_a_card_left_alone_leaves_a_note(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says(words)
    before = len(eva.log)
    bot.wait(hours=2)
    eva.says("/start")
    assert bot.said() == [words]
    assert [row.began_at for row in bot.rows(entries)] == [TUESDAY]
    assert len(eva.log) == before + 1, "nothing is said about it"
    eva.says("/start")
    assert bot.said() == [words], "once"


def test_another_change_does_not_lose_the_one_before(eva: Phone, bot: LocalBot) -> None:
    eva.says("Paolo cancelled tomorrow")
    first = eva.last
    eva.says("Anna cancelled Thursday")
    assert eva.screen == "Anna, Thu 26 Nov 15:00–16:00: called off?"
    assert bot.said() == []
    eva.presses("Skip it")
    assert states(bot) == [(date(2026, 11, 26), "skipped")]
    eva.presses_data(first.find("Skip it") or "", first.id)
    assert sorted(states(bot)) == [(date(2026, 11, each), "skipped") for each in (25, 26)]


def test_a_story_passes_the_card(eva: Phone, bot: LocalBot) -> None:
    eva.says("Paolo cancelled tomorrow")
    eva.says("I was relieved.")
    assert eva.screen == "Saved as a note."
    eva.presses("Skip it")
    assert states(bot) == [(date(2026, 11, 25), "skipped")]
    assert bot.said() == ["I was relieved."]


def test_cancel_leaves_a_way_to_keep_the_words(eva: Phone, bot: LocalBot) -> None:
    eva.says("Paolo cancelled tomorrow")
    eva.says("/cancel")
    assert eva.screen == "Stopped. Nothing has changed."
    eva.presses("Keep as a note")
    assert bot.said() == ["Paolo cancelled tomorrow"]


def test_an_entry_that_is_open_can_have_them(eva: Phone, bot: LocalBot) -> None:
    eva.says("/reflect Anna")
    eva.says("She laughed.")
    eva.says("Paolo cancelled tomorrow")
    assert eva.screen == CALLED_OFF
    assert eva.buttons[-1] == "Add to the entry"
    eva.presses("Add to the entry")
    assert bot.said() == ["She laughed.", "Paolo cancelled tomorrow"]
    assert len(bot.rows(entries)) == 1


@pytest.mark.parametrize(
    "story",
    [
        "Paolo cancelled today. Third time, and I was relieved.",
        "Told Ola to cancel the lease by March.",
        "Paolo hat heute abgesagt, er verliert den Mut",
        "Paolo cancelled tomorrow, he doubts everything",
        "Paolo a annulé demain, il perd courage",
        "Paolo canceló mañana, está perdiendo la esperanza",
        "Paolo odwołał jutro, traci nadzieję",
        "Paolo moved to Friday 12:00 in his head, I think. He was not with us.",
    ],
)
def test_a_change_inside_a_story_stays_in_it(eva: Phone, bot: LocalBot, story: str) -> None:
    eva.says(story)
    assert eva.screen == "Saved as a note."
    assert bot.said() == [story]


# It was none


@pytest.mark.parametrize(
    "words",
    [
        "Paolo cancelled today",
        "Paolo hat heute abgesagt",
        "paolo didn't show up today",
        "Paolo dziś nie przyszedł",
    ],
)
def test_a_change_closes_the_question_about_it(eva: Phone, bot: LocalBot, words: str) -> None:
    wait_for_paolo(bot)
    assert "Did not meet" in eva.buttons
    eva.says(words)
    assert eva.screen == "Paolo, Wed 25 Nov 11:00–12:00: you did not meet?"
    assert eva.buttons[0] == "Did not meet"
    eva.presses("Did not meet")
    assert eva.screen == "Noted: you did not meet. Not counted against anybody."
    assert (date(2026, 11, 25), "missed") in states(bot)
    assert bot.statuses("after_session")[-1] == "done"
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        "didn't meet",
        "she didn't show up",
        "no show",
        "he cancelled",
        "nicht gekommen",
        "no vino",
        "pas venu",
        "nie przyszedł",
    ],
)
def test_a_refusal_is_for_the_one_question_that_waits(
    eva: Phone, bot: LocalBot, words: str
) -> None:
    bot.forward(datetime(2026, 11, 24, 17, 10, tzinfo=UTC))
    eva.says(words)
    assert eva.screen == "You and Ola did not meet?"
    eva.presses("Cancelled")
    assert states(bot) == [(date(2026, 11, 24), "missed")]
    assert bot.said() == []


def test_of_two_questions_it_is_asked_which(eva: Phone, bot: LocalBot) -> None:
    wait_for_paolo(bot)
    eva.says("no show")
    assert eva.screen == "Which session did not take place?"
    assert eva.buttons[:2] == ["Wed 25 Nov 11:00 Paolo", "Tue 24 Nov 17:00 Ola"]
    eva.presses("Tue 24 Nov 17:00 Ola")
    assert (date(2026, 11, 24), "missed") in states(bot)


def test_a_session_under_way_did_not_take_place(eva: Phone, bot: LocalBot) -> None:
    bot.forward(datetime(2026, 11, 25, 10, 30, tzinfo=UTC))
    eva.says("Paolo didn't come")
    if eva.screen == "Which session did not take place?":
        eva.presses("Wed 25 Nov 11:00 Paolo")
    else:
        eva.presses("Did not meet")
    assert (date(2026, 11, 25), "skipped") in states(bot)


# Another time


@pytest.mark.parametrize(
    "words",
    [
        "Paolo is ill, Friday at 12 instead this week",
        "Move Paolo from Wednesday to Friday 27 Nov, 12:00",
        "Paolo lieber am Freitag um 12 statt am Mittwoch",
        "Peux-tu décaler Paolo au vendredi 27 novembre à 12h ?",
        "Cambia lo de Paolo del miércoles al viernes 27 de noviembre a las 12",
        "przełóż Paola ze środy na piątek 27 listopada o 12",
    ],
)
def test_a_session_is_moved(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says(words)
    assert eva.screen == ("Paolo · Fri 27 Nov 12:00–13:00, instead of Wed 25 Nov 11:00")
    assert eva.buttons == ["Move it", "Day", "Time", "Cancel", "It was a note"]
    eva.presses("Move it")
    assert eva.screen == "Moved: Paolo, Fri 27 Nov 12:00. I ask you on Fri 27 Nov at 13:10."
    eva.presses("Not moved")
    assert eva.screen == "Paolo, Wed 25 Nov 11:00: as before."
    assert bot.said() == []


def test_where_the_time_is_not_said_it_is_asked(eva: Phone) -> None:
    eva.says("move Anna")
    assert eva.screen.startswith("Move Anna, Thu 26 Nov 15:00, to which day?")
    eva.says("Friday 10:00")
    eva.says("yes")
    assert eva.screen.startswith("Moved: Anna, Fri 27 Nov 10:00.")


def test_a_no_leaves_all_as_it_is(eva: Phone, bot: LocalBot) -> None:
    eva.says("move Paolo to Friday 27 November 12:00")
    eva.says("no")
    assert eva.screen == "It stays: Paolo, Wed 25 Nov 11:00."
    eva.says("pause Paolo")
    eva.says("nein")
    assert eva.screen.startswith("Nothing is paused.\n\nPaolo · Wed 25 Nov 11:00–12:00")
    assert {(row.state, row.moved_on) for row in bot.rows(sessions)} == {("planned", None)}


def test_a_called_off_session_can_be_moved_instead(eva: Phone, bot: LocalBot) -> None:
    eva.says("Paolo cancelled tomorrow")
    eva.presses("Move it")
    assert eva.screen.startswith("Move Paolo, Wed 25 Nov 11:00, to which day?")
    eva.presses("It was a note")
    assert bot.said() == ["Paolo cancelled tomorrow"]


def test_an_hour_later(eva: Phone) -> None:
    eva.says("Push Paolo back an hour tomorrow")
    assert eva.screen.startswith("Paolo · Wed 25 Nov 12:00–13:00, instead of Wed 25 Nov 11:00")


@pytest.mark.parametrize(
    "words",
    [
        "move Paolo from 2 December to 4 December at 10:15",
        "Paolo vom 2. Dezember auf den 4. Dezember 10:15 verschoben",
        "déplacer Paolo du 2 décembre au 4 décembre à 10:15",
    ],
)
def test_from_one_date_to_another(eva: Phone, words: str) -> None:
    eva.says(words)
    assert eva.screen.startswith("Paolo · Fri 4 Dec 10:15–11:15, instead of Wed 2 Dec 11:00")
