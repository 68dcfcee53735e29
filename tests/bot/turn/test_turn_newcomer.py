"""What is said before somebody has begun: nothing of it is lost, and nothing is taken for a story
that is none."""

import pytest

from flows.settings.newcomer import FREE, HELLO, LANGUAGES, LATER, UNREAD
from storage.tables import answers, mentors, runs, series
from tests.bot.phone import LocalBot, Phone

WELCOME = "I ask one short question after each mentoring session"
TIME = "What time is it where you are?"
PLAN = "Anna Thursdays 17:00"


@pytest.mark.parametrize("words", ["hola", "Dzień dobry", "Hi there!"])
def test_a_greeting_is_answered_by_the_greeting(
    stranger: Phone, bot: LocalBot, words: str
) -> None:
    for _ in range(2):
        stranger.says(words)
        assert stranger.screen.startswith(f"{HELLO.plain()}\n\n{WELCOME}")
        assert stranger.buttons == ["Start", "What is stored?"]
    assert bot.count(answers) == 0
    assert bot.statuses("onboarding") == ["open"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("what can you do?", WELCOME),
        ("Wer liest das hier?", WELCOME),
        ("is it free?", FREE.plain()),
        ("parlez-vous français ?", LANGUAGES.plain()),
        ("can you remind me of my meetings please", LATER.plain()),
        ("show me my summary", LATER.plain()),
    ],
)
def test_a_question_is_answered_by_the_explanation(
    stranger: Phone, bot: LocalBot, words: str, told: str
) -> None:
    stranger.says(words)
    assert stranger.screen.startswith(told)
    assert WELCOME in stranger.screen
    assert bot.count(answers) == 0
    stranger.presses("It was a note")
    assert bot.said() == [words]


@pytest.mark.parametrize(
    "words",
    [
        "Hello, how does this work?",
        "Hi! What is this?",
        "Hi, my colleague Marie told me about this. What does it do?",
        "Hallo, wie funktioniert das?",
        "Hallo! Was ist das hier?",
        "Bonjour, comment ça marche ?",
        "Bonjour, une collègue m'a parlé de ce bot, à quoi ça sert ?",
        "Hola, ¿cómo funciona esto?",
        "Hola, me lo ha recomendado una amiga, ¿para qué sirve?",
        "Cześć, jak to działa?",
        "Dzień dobry, do czego to służy?",
        "Hoi, hoe werkt dit?",
        "Ciao, come funziona?",
    ],
)
def test_a_greeting_with_a_question_is_one(stranger: Phone, bot: LocalBot, words: str) -> None:
    stranger.says(words)
    assert stranger.screen.startswith(WELCOME)
    assert bot.count(answers) == 0
    stranger.presses("It was a note")
    assert bot.said() == [words]


@pytest.mark.parametrize(
    "words",
    [
        "ci vediamo giovedì alle 15 con Anna",
        "Ik zie Anna donderdag om 15 uur",
        "Vejo a Anna quinta-feira às 15h",
        "Увижу Анну в четверг 15:00",
    ],
)
def test_what_is_not_read_is_said_and_kept(stranger: Phone, bot: LocalBot, words: str) -> None:
    stranger.says(words)
    assert stranger.screen.startswith(UNREAD.plain())
    assert WELCOME in stranger.screen
    assert bot.said() == [words]
    stranger.presses("Start")
    stranger.presses("Yes")
    assert stranger.screen.startswith("When is your next session?")


def test_a_question_that_tells_of_somebody_is_a_story(stranger: Phone, bot: LocalBot) -> None:
    stranger.says("She left early. Did I push her?")
    assert bot.said() == ["She left early. Did I push her?"]
    assert stranger.screen.startswith(WELCOME)


@pytest.mark.parametrize(
    "words", [PLAN, "Anna donnerstags 17 Uhr", "I meet Anna Thursdays 17:00 over a coffee"]
)
def test_a_plan_is_shown_once_the_time_is_known(
    stranger: Phone, bot: LocalBot, words: str
) -> None:
    stranger.says(words)
    assert stranger.screen.startswith("Noted: “")
    assert WELCOME in stranger.screen
    stranger.presses("Start")
    assert TIME in stranger.screen
    stranger.presses("Other")
    stranger.says("Lisbon")
    assert stranger.screen.startswith("Anna · every Thursday 17:00–18:00, first Thu 26 Nov 17:00")
    assert bot.rows(series) == []
    stranger.presses("Save this session")
    [row] = bot.rows(series)
    assert (row.zone, row.wall.hour) == ("Europe/Lisbon", 17)
    assert "Shall we try it" in stranger.screen


@pytest.mark.parametrize("before", [(), ("Start",)])
def test_a_plan_may_come_at_the_first_screens(
    stranger: Phone, bot: LocalBot, before: tuple[str, ...]
) -> None:
    stranger.says("/start")
    for label in before:
        stranger.presses(label)
    stranger.says(PLAN)
    assert stranger.screen.startswith(f"Noted: “{PLAN}”.")
    if not before:
        stranger.presses("Start")
    assert TIME in stranger.screen
    stranger.presses("Yes")
    assert stranger.screen.startswith("Anna · every Thursday 17:00–18:00")
    assert bot.statuses("planning") == []


def test_a_plan_that_is_over_by_then_is_asked_for(stranger: Phone, bot: LocalBot) -> None:
    stranger.says("Anna today 18:00")
    bot.wait(days=2)
    stranger.presses("Start")
    stranger.presses("Yes")
    assert stranger.screen.startswith("When is your next session?")


def test_the_plan_can_be_changed_or_put_off(stranger: Phone, bot: LocalBot) -> None:
    stranger.says(PLAN)
    stranger.presses("Start")
    stranger.presses("Yes")
    stranger.says("Fridays")
    assert stranger.screen.startswith("Anna · every Friday 17:00–18:00")
    stranger.presses("Cancel")
    assert bot.rows(series) == []
    assert "Shall we try it" in stranger.screen


def test_a_plan_was_a_note(stranger: Phone, bot: LocalBot) -> None:
    stranger.says(PLAN)
    stranger.presses("It was a note")
    assert bot.said() == [PLAN]


def test_at_the_time_a_time_is_the_answer_and_a_greeting_is_none(
    stranger: Phone, bot: LocalBot
) -> None:
    stranger.says("/start")
    stranger.presses("Start")
    stranger.says("hola")
    assert stranger.screen.startswith(f"{HELLO.plain()}\n\n{TIME}")
    stranger.says("Nowheretown")
    assert stranger.screen.startswith("I don't know Nowheretown.")
    stranger.says("New York")
    assert [row.zone for row in bot.rows(mentors)] == ["America/New_York"]
    assert bot.count(answers) == 0


def test_who_wants_to_be_gone_can_go_at_once(stranger: Phone, bot: LocalBot) -> None:
    stranger.says("delete my account")
    assert stranger.screen.startswith("This erases all I have of you")
    stranger.says("ERASE")
    assert bot.count(runs) == 0


def test_a_sticker_first_is_no_entry(stranger: Phone, bot: LocalBot) -> None:
    stranger.sends("sticker")
    assert stranger.screen.startswith(WELCOME)
    assert bot.count(answers) == 0
    stranger.presses("Keep as a note")
    assert bot.count(answers) == 1


def test_a_second_plan_goes_to_its_own_card(stranger: Phone, bot: LocalBot) -> None:
    stranger.says(PLAN)
    stranger.says("Ben Fridays 9:00")
    assert stranger.screen.startswith("Ben · every Friday 09:00–10:00")
    assert bot.count(answers) == 0


@pytest.mark.parametrize(
    ("words", "city"),
    [
        *(("Köln", "Berlin"), ("im in dublin", "Dublin"), ("ich bin in Köln", "Berlin")),
        *(("je suis à Lyon", "Paris"), ("estoy en Sevilla", "Madrid")),
        *(("jestem w Krakowie", "Warsaw"), ("Hallo, ich wohne in Wien", "Vienna")),
    ],
)
def test_where_somebody_is_answers_the_question_of_the_time(
    stranger: Phone, bot: LocalBot, words: str, city: str
) -> None:
    stranger.says(words)
    assert stranger.screen.startswith("Noted: ")
    assert WELCOME in stranger.screen
    stranger.presses("Start")
    assert stranger.screen.startswith(f"In {city} it is ")
    stranger.presses("Yes")
    assert stranger.screen.startswith("When is your next session?")
    assert [row.zone for row in bot.rows(mentors)] == [f"Europe/{city}"]
    assert bot.said() == []


@pytest.mark.parametrize("first", [PLAN, "ich bin in Dublin"])
def test_a_plan_and_a_place_are_both_kept(stranger: Phone, first: str) -> None:
    stranger.says(first)
    stranger.says("ich bin in Dublin" if first == PLAN else PLAN)
    assert stranger.screen.startswith("Noted: Dublin. I show the time there first.\n\nNoted: “")
    stranger.presses("Start")
    assert "In Dublin it is" in stranger.screen
    stranger.presses("Yes")
    assert "Anna" in stranger.screen
    assert "Save this session" in stranger.buttons


def test_another_place_may_be_right_after_all(stranger: Phone) -> None:
    stranger.says("Sevilla")
    stranger.presses("Start")
    stranger.presses("Other")
    assert stranger.screen.startswith("Type your city")
    stranger.presses("Back")
    assert TIME in stranger.screen


@pytest.mark.parametrize("words", ["I met Anna in Cologne, and she was quiet.", "15:42"])
def test_a_story_or_an_hour_is_no_place(stranger: Phone, words: str) -> None:
    stranger.says(words)
    assert "Noted: " not in stranger.screen
