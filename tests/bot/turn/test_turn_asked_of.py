"""What somebody asks about a mentee: when they meet, whether it is at ten, what was promised."""

import pytest

from storage.tables import series
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

NEXT = "Ciarán, Tue 1 Dec 10:00–11:00."
FOUR = ["Tue 1 Dec 10:00", "Tue 8 Dec 10:00", "Tue 15 Dec 10:00", "Tue 22 Dec 10:00"]


@pytest.fixture
@lived_once
def maureen(ana: Phone) -> Phone:
    for each in ("Ciarán Tuesdays 10:00", "Agnieszka Wednesdays 14:30"):
        ana.says(each)
        ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        *("when is ciarán", "When's Ciarán next?", "when do i meet ciarán next"),
        *("wann treffe ich Ciarán", "wann ist Ciarán dran?", "quand est-ce que je vois Ciarán"),
        *("c'est quand Ciarán ?", "kiedy widzę Ciarán", "kiedy spotykam się z Ciaránem"),
        *("cuándo veo a Ciarán", "¿cuándo me toca Ciarán?", "what time is ciaran on tuesday"),
    ],
)
def test_when_they_meet_is_answered_at_once(maureen: Phone, bot: LocalBot, words: str) -> None:
    maureen.says(words)
    assert maureen.screen == NEXT
    assert maureen.buttons[0] == FOUR[0]
    assert maureen.buttons[-2:] == ["Sessions", "It was a note"]
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        *("morning. ciaran at 10 tuesday yes?", "ciarán at 10 again is it?"),
        *("Ciarán tuesday at 10, right?", "is it still Ciarán on tuesday at 10?"),
        *(
            "Guten Morgen. Ciarán am Dienstag um 10, oder?",
            "bonjour, ciarán mardi 10h, c'est ça ?",
        ),
        *("hola, ciarán el martes a las 10, ¿verdad?", "Ciarán we wtorek o 10:00, prawda?"),
        *("Ciarán tuesday at 10?", "Ciarán tuesday at 10 isn't it"),
        "ciarán at 10 again is it? im in lyon so its 11 for me",
    ],
)
def test_what_is_planned_so_is_confirmed(maureen: Phone, bot: LocalBot, words: str) -> None:
    maureen.says(words)
    assert maureen.screen == f"Yes: {NEXT}"
    assert len(bot.rows(series)) == 2
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    ["Ciarán thursday at 10, right?", "do i see ciarán today?", "habe ich Ciarán morgen?"],
)
def test_what_is_planned_otherwise_is_said(maureen: Phone, words: str) -> None:
    maureen.says(words)
    assert maureen.screen == f"Not then. {NEXT}"
    assert maureen.buttons[:4] == FOUR


def test_a_question_about_a_new_time_may_be_a_plan(maureen: Phone) -> None:
    maureen.says("Ciarán thursday at 11?")
    assert maureen.screen.startswith("Ciarán · ")


def test_where_nothing_is_planned_that_is_said(maureen: Phone) -> None:
    maureen.says("Tom Fri 27 Nov 9:00")
    maureen.presses("Save this session")
    maureen.presses("Cancel this plan")
    maureen.says("when is Tom?")
    assert maureen.screen.startswith("Nothing is planned with Tom.")


@pytest.mark.parametrize(
    "words",
    [
        *("when I saw Ciarán he cried", "when is Ciarán going to send his figures"),
        *("wann ist Ciarán endlich ehrlich zu mir", "Ciarán, Agnieszka, who is next?"),
        "Ciarán tuesday at 10, right? She asked me and cried.",
        *("Ciarán am Dienstag um 10, weißt du?", "Ciarán tuesday at 10, he said?"),
        *("when do i see Ciarán and Agnieszka cry?", "is he right at 10? I doubt it"),
        "when is he honest with me, when with himself, when with his wife, and why not now?",
    ],
)
def test_what_tells_more_stays_a_story(maureen: Phone, words: str) -> None:
    maureen.says(words)
    assert NEXT not in maureen.screen


@pytest.mark.parametrize(
    "words",
    [
        *("what have i got this week", "co mam w tym tygodniu"),
        *("was habe ich diese Woche", "qu'est-ce que j'ai cette semaine"),
    ],
)
def test_what_there_is_this_week_is_shown_at_once(
    maureen: Phone, bot: LocalBot, words: str
) -> None:
    maureen.says(words)
    assert maureen.screen.startswith("Your next sessions.")
    assert bot.said() == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("what's on tomorrow", "Nothing is planned on Fri 27 Nov."),
        ("do i have anything on friday", "Nothing is planned on Fri 27 Nov."),
        ("who do i see today", "Nothing more is planned today."),
        ("qué tengo hoy", "Nothing more is planned today."),
    ],
)
def test_of_one_day_what_there_is_then(
    maureen: Phone, bot: LocalBot, words: str, told: str
) -> None:
    maureen.says(words)
    assert maureen.screen == told
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        *("whats left for me to do", "what do i still have to do", "was muss ich noch tun"),
        *("qu'est-ce qu'il me reste à faire", "qué me queda por hacer", "co mi jeszcze zostało"),
    ],
)
def test_what_is_left_to_do_is_no_session_at_the_card_of_a_plan(
    maureen: Phone, bot: LocalBot, words: str
) -> None:
    maureen.says("Siobhán Tue 15 Dec 15:00")
    maureen.says(words)
    assert maureen.screen.startswith("You have no open plans.")
    assert len(bot.rows(series)) == 2


SHEET = "send Tom the cash flow sheet"


@pytest.mark.parametrize(
    "words",
    [
        *("what did i promise Tom", "What do I owe Tom?", "was habe ich Tom versprochen"),
        *("qu'est-ce que j'ai promis à Tom", "qué le prometí a Tom", "co obiecałam Tomowi"),
    ],
)
def test_what_was_promised_to_one_is_shown_alone(maureen: Phone, words: str) -> None:
    for each in ("Tom Fri 27 Nov 9:00",):
        maureen.says(each)
        maureen.presses("Save this session")
    maureen.says("remind me tomorrow at 9 to ring the bank")
    maureen.says(f"remind me tomorrow at 10 to {SHEET}")
    maureen.says(words)
    assert SHEET in maureen.screen
    assert "bank" not in maureen.screen
    maureen.presses("All plans")
    assert "bank" in maureen.screen


def test_where_nothing_was_promised_that_is_said(maureen: Phone) -> None:
    maureen.says("remind me tomorrow at 9 to ring the bank")
    maureen.says("what did i promise Ciarán")
    assert maureen.screen.startswith("Nothing is open there")
    maureen.says("what did I promise everyone")
    assert "ring the bank" in maureen.screen


@pytest.mark.parametrize(
    "words", ["what did i promise my wife", "what did i promise Tom, nothing"]
)
def test_what_was_promised_to_others_is_asked_as_before(maureen: Phone, words: str) -> None:
    maureen.says(words)
    assert maureen.screen == "Shall I show what you want to do?"


@pytest.mark.parametrize(
    "words",
    [
        *("everything you have on Ciarán", "what have you got on ciarán", "show ciaráns notes"),
        *("how much have i said about Ciarán", "journal ciarán", "was hast du alles zu Ciarán?"),
        "show me the entry of ciarán from today",
    ],
)
def test_what_there_is_of_somebody_is_shown_also_beside_an_open_entry(
    maureen: Phone, bot: LocalBot, words: str
) -> None:
    maureen.says("Ciarán raised his prices at last, and nobody left.")
    maureen.presses("With Ciarán")
    maureen.says("Agnieszka talked about her sister for an hour, I let her.")
    maureen.presses("Agnieszka's new one")
    before = bot.said()
    maureen.says(words)
    assert "raised his prices" in maureen.screen + " ".join(maureen.buttons)
    assert "her sister" not in maureen.screen
    assert bot.said() == before


def test_of_whom_nothing_is_known_nothing_is_shown(maureen: Phone, bot: LocalBot) -> None:
    maureen.says("everything you have on Oz")
    assert "Your journal · with" not in maureen.screen


@pytest.mark.parametrize(
    ("words", "told"),
    {
        "I'm in Lyon till Thursday": "In Paris it is",
        "I'm in Lyon from wednesday till friday, dont ring me": "A time zone changes at once",
        "pause till friday": "For how long shall I be silent?",
        "how long is this thing": "A question takes about a minute",
        "is anyone reading these? my mentees business is private": "What I keep",
        "when do i hear from you next": "Time zone:",
    }.items(),
)
def test_what_is_asked_of_the_bot_is_answered_at_once(
    maureen: Phone, words: str, told: str
) -> None:
    maureen.says(words)
    assert maureen.screen.startswith(told)


def test_of_a_stay_it_is_said_that_no_dates_are_kept(maureen: Phone) -> None:
    maureen.says("I'm in Lyon till Thursday")
    assert maureen.screen.endswith("I keep no dates for it: tell me when you are back.")
    maureen.presses("Yes")
    assert maureen.screen.startswith("Noted: Paris, where it is ")
