"""A story that is told before the bot has asked about its session: during it, right after it, on
its evening. It is the session's entry, and the question does not come any more."""

from datetime import UTC, datetime

import pytest

from storage.tables import sessions
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.changed_week import TUESDAY, plan_week, states
from tests.bot.turn.test_turn_no_shows import ask, at
from tests.bot.turn.test_turn_one_story import list_stories, meet
from tests.bot.turn.test_turn_session_day import count, list_days, list_sessions_told

NOT_THIS = "Not about this session"
WHICH_ONE = "Saved. Which one is it for?"
UNDER_WAY, OVER, EVENING = at(25, 11, 30), at(25, 12, 3), at(25, 16)
"""Paolo is met on Wednesday from 11 to 12, and asked about at 9 the next morning."""


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    bot = ana.bot
    bot.now = TUESDAY
    plan_week(ana)
    ask(ana, "Next morning")
    bot.forward(at(25, 10))
    ana.says("/cancel")
    return ana


def is_asked(eva: Phone, bot: LocalBot) -> bool:
    """Whether anything comes by itself until the next noon."""
    cards = len(eva.posts)
    bot.forward(at(26, 12))
    return len(eva.posts) > cards


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (UNDER_WAY, "Paolo was late again, and had no figures."),
        (OVER, "paolo hat wieder nichts dabei, wir haben nur geredet"),
        (EVENING, "Paolo a parlé tout le temps, je n'ai rien demandé."),
        (at(26, 8, 30), "Con Paolo solo hablamos de su hermano."),
        (at(26, 8, 30), "Paolo przyszedł wczoraj bez liczb i bez planu."),
    ],
)
def test_who_names_the_mentee_tells_of_the_session(
    eva: Phone, bot: LocalBot, when: datetime, words: str
) -> None:
    bot.forward(when)
    eva.says(words)
    late = ", written Thu 26 Nov" if when > EVENING else ""
    assert eva.screen.startswith(f"Saved · Wed 25 Nov{late} · Paolo\n\nWhich one was it?")
    assert NOT_THIS in eva.buttons
    assert list_stories(bot) == [("Paolo", [words])]
    assert list_sessions_told(bot) == ["Wed 25 Nov"]
    assert list_days(bot) == ["25 Nov"]
    for label in ("None of these", "Well"):
        eva.presses(label)
    assert not is_asked(eva, bot)
    assert count(eva).startswith("1 of 2 sessions reflected"), "that of Ola is the other"


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (UNDER_WAY, "That was hard. I gave advice for an hour."),
        (OVER, "The tax letter is still on his desk, unopened."),
        (EVENING, "Il n'a pas ouvert la lettre."),
        (at(26, 8, 30), "Yesterday he only spoke of his brother."),
    ],
)
def test_who_names_nobody_tells_of_the_only_one_of_the_day(
    eva: Phone, bot: LocalBot, when: datetime, words: str
) -> None:
    bot.forward(when)
    eva.says(words)
    assert eva.screen.startswith("Saved · Wed 25 Nov")
    assert "Paolo\n\nWhich one was it?" in eva.screen
    bot.wait(minutes=5)
    eva.says("And then he laughed.")
    assert list_stories(bot) == [("Paolo", [words, "And then he laughed."])]
    assert (UNDER_WAY.date(), "asked") in states(bot)
    assert not is_asked(eva, bot)


def test_so_does_a_voice_message(eva: Phone, bot: LocalBot) -> None:
    bot.forward(OVER)
    eva.sends("voice")
    assert list_stories(bot) == [("Paolo", [""])]
    assert not is_asked(eva, bot)


def test_it_is_in_the_list_of_sessions_no_more(eva: Phone, bot: LocalBot) -> None:
    bot.forward(OVER)
    eva.says("Paolo was late.")
    eva.says("/sessions")
    assert "Did not meet" not in eva.buttons


@pytest.mark.parametrize("words", ["/reflect Paolo", "reflect on paolo"])
@pytest.mark.parametrize("when", [UNDER_WAY, OVER, EVENING, at(26, 8, 30)])
def test_who_asks_for_the_question_is_asked_about_the_session(
    eva: Phone, bot: LocalBot, when: datetime, words: str
) -> None:
    bot.forward(when)
    eva.says(words)
    assert (UNDER_WAY.date(), "asked") in states(bot)
    eva.says("He was late again.")
    assert list_stories(bot) == [("Paolo", ["He was late again."])]
    assert list_sessions_told(bot) == ["Wed 25 Nov"]
    eva.says("/cancel")
    assert not is_asked(eva, bot)
    assert count(eva).startswith("1 of 2 sessions reflected"), "that of Ola is the other"


def test_what_is_told_of_it_already_is_gone_on_with(eva: Phone, bot: LocalBot) -> None:
    bot.forward(at(25, 10, 55))
    eva.says("/reflect Paolo")
    bot.forward(at(25, 11, 2))
    eva.says("He is late again.")
    bot.forward(OVER)
    eva.says("/reflect Paolo")
    assert eva.screen.startswith("You stopped at")
    assert (UNDER_WAY.date(), "asked") not in states(bot)


def test_a_question_about_an_earlier_session_gives_way(eva: Phone, bot: LocalBot) -> None:
    bot.forward(at(25, 10, 50))
    eva.says("/reflect Paolo")
    bot.forward(OVER)
    eva.says("/reflect Paolo")
    eva.says("He was late again.")
    assert list_stories(bot) == [("Paolo", ["He was late again."])]
    assert list_sessions_told(bot) == ["Wed 25 Nov"]


@pytest.mark.parametrize(
    ("when", "words"),
    [(at(25, 10, 50), "/reflect Paolo"), (OVER, "/reflect Anna"), (OVER, "/reflect Zoé")],
)
def test_before_it_and_of_somebody_else_it_is_about_none(
    eva: Phone, bot: LocalBot, when: datetime, words: str
) -> None:
    bot.forward(when)
    eva.says(words)
    eva.says("It was hard.")
    assert list_sessions_told(bot) == ["none"]
    eva.says("/cancel")
    assert is_asked(eva, bot)


# What is no story of it


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (at(25, 10, 50), "Paolo was late last time; I shall ask him about it."),
        (at(25, 10, 50), "I slept badly, and I am early."),
        (OVER, "Anna was late, and had no figures."),
        (OVER, "Yesterday was hard. I gave advice for an hour."),
        (OVER, "On Monday Paolo told me of his brother."),
        (at(26, 8, 30), "I slept badly, and I think of quitting smoking."),
        (at(26, 8, 30), "Today Paolo called me at seven."),
    ],
)
def test_before_it_of_somebody_else_and_of_another_day_it_is_a_note(
    eva: Phone, bot: LocalBot, when: datetime, words: str
) -> None:
    bot.forward(when)
    eva.says(words)
    assert eva.screen == "Saved as a note."
    assert list_sessions_told(bot) == ["none"]
    assert is_asked(eva, bot)
    assert eva.screen.startswith(("Paolo, yesterday 11:00", "Paolo, Wed"))


@pytest.mark.parametrize(
    ("words", "taps"),
    [
        ("It was a long day.", ()),
        ("Le boulanger veut vendre.", ("None of these",)),
        ("Mein Rücken schmerzt.", ("Something else…", "Back")),
    ],
)
def test_it_is_not_about_this_session(
    eva: Phone, bot: LocalBot, words: str, taps: tuple[str, ...]
) -> None:
    bot.forward(OVER)
    eva.says(words)
    eva.says("And I am tired.")
    for label in taps:
        eva.presses(label)
    eva.presses(NOT_THIS)
    assert eva.screen == "Saved as a note."
    assert eva.buttons[0] == "With whom?"
    assert list_stories(bot) == [("", [words, "And I am tired."])]
    assert list_sessions_told(bot) == ["none"]
    eva.says("/sessions")
    assert eva.screen.startswith("Paolo, today 11:00: I ask tomorrow at 09:00.")
    assert is_asked(eva, bot)
    assert "What stayed with you?" in eva.screen
    eva.says("He was late.")
    assert list_stories(bot)[-1] == ("Paolo", ["He was late."])
    assert list_sessions_told(bot)[-1] == "Wed 25 Nov"


def test_once_something_is_chosen_it_is_about_this_session(eva: Phone, bot: LocalBot) -> None:
    bot.forward(OVER)
    eva.says("It was a long day.")
    eva.presses("None of these")
    card = eva.last
    data = card.find(NOT_THIS) or ""
    eva.presses("Partly")
    assert NOT_THIS not in eva.buttons
    assert eva.presses_data(data, card.id) == "That is no longer there."


def test_a_second_tap_finds_nothing(eva: Phone, bot: LocalBot) -> None:
    bot.forward(OVER)
    eva.says("It was a long day.")
    card = eva.last
    data = card.find(NOT_THIS) or ""
    eva.presses_data(data, card.id)
    assert eva.presses_data(data, card.id) == "That is no longer there."
    assert list_stories(bot) == [("", ["It was a long day."])]


def test_a_session_by_itself_comes_back_too(eva: Phone, bot: LocalBot) -> None:
    """Nothing is left of its series while it is told of."""
    bot.forward(at(25, 13))
    eva.says("Ben today 14:00")
    eva.presses("Save this session")
    bot.forward(at(25, 15, 5))
    eva.says("Ben was late.")
    assert list_sessions_told(bot) == ["Wed 25 Nov"]
    eva.presses(NOT_THIS)
    bot.forward(at(26, 9, 5))
    assert any(each.startswith("Ben, yesterday 14:00") for each in eva.texts)


# Several


def test_of_several_it_is_asked_which(eva: Phone, bot: LocalBot) -> None:
    meet(eva, "Ben", "today 14:00")
    meet(eva, "Paolo", "today 16:00")
    bot.forward(at(25, 17, 5))
    for words, buttons in (
        ("It was a long day.", ["Paolo 25 Nov 11:00", "Ben", "Paolo 25 Nov 16:00", "Just a note"]),
        ("Paolo was late.", ["Paolo 25 Nov 11:00", "Paolo 25 Nov 16:00", "Just a note"]),
    ):
        with bot.undone():
            eva.says(words)
            assert eva.screen == WHICH_ONE
            assert eva.buttons == buttons
            eva.presses("Just a note")
            assert list_sessions_told(bot) == ["none"]
    eva.says("Paolo was late.")
    eva.presses("Paolo 25 Nov 16:00")
    assert eva.screen.startswith("Saved · Wed 25 Nov · Paolo\n\nWhich one was it?")
    asked = [row.starts_at for row in bot.rows(sessions, sessions.c.state == "asked")]
    assert asked[-1] == datetime(2026, 11, 25, 15, tzinfo=UTC)
    bot.forward(at(26, 9, 5))
    first = [each for each in eva.texts if "What stayed with you?" in each]
    assert not any(each.startswith("Paolo, yesterday 16:00") for each in first)
    assert any(each.startswith("Paolo, yesterday 11:00") for each in first)


def test_a_question_that_waits_is_one_of_them(eva: Phone, bot: LocalBot) -> None:
    bot.forward(at(26, 16, 5))
    assert "Paolo" in "".join(eva.texts[-3:])
    eva.says("It was a long day.")
    assert eva.screen == WHICH_ONE
    assert eva.buttons == ["Paolo", "Anna", "Just a note"]
    eva.presses("Anna")
    assert list_stories(bot) == [("Anna", ["It was a long day."])]
    assert list_sessions_told(bot) == ["Thu 26 Nov"]


def test_an_older_question_with_the_same_mentee_gives_way(eva: Phone, bot: LocalBot) -> None:
    bot.forward(datetime(2026, 12, 2, 11, 5, tzinfo=UTC))
    eva.says("Paolo was late.")
    assert list_sessions_told(bot) == ["Wed 02 Dec"]


def test_while_another_is_being_told_of_it_is_asked(eva: Phone, bot: LocalBot) -> None:
    bot.forward(OVER)
    eva.says("/reflect Anna")
    eva.says("She wants to sell the shop.")
    eva.says("It is her father's.")
    eva.says("Paolo was late.")
    assert eva.screen == "Saved. Still Anna, or something new?"
    assert eva.buttons == ["Still Anna's", "Paolo"]
    eva.presses("Paolo")
    assert list_sessions_told(bot) == ["none", "Wed 25 Nov"]
    assert not is_asked(eva, bot)


@pytest.mark.parametrize(
    "words", ["Session with the baker today, all went wrong.", "Séance avec le boulanger."]
)
def test_words_that_open_another_session_are_asked_about(
    eva: Phone, bot: LocalBot, words: str
) -> None:
    bot.forward(OVER)
    eva.says(words)
    assert eva.screen == WHICH_ONE
    assert eva.buttons == ["Paolo", "Just a note"]


def test_what_was_told_by_command_since_it_began_is_not_told_again(
    eva: Phone, bot: LocalBot
) -> None:
    bot.forward(OVER)
    eva.says("/reflect Paolo")
    eva.says("He was late.")
    bot.wait(minutes=30)
    eva.says("And he had no figures.")
    assert list_stories(bot) == [("Paolo", ["He was late.", "And he had no figures."])]


# A question that was put off


def test_a_question_that_was_put_off_does_not_come_again_once_it_was_told(
    eva: Phone, bot: LocalBot
) -> None:
    bot.forward(at(26, 9, 5))
    for label in ("Later…", "In 1 h"):
        eva.presses(label)
    eva.says("Paolo was late again.")
    assert list_sessions_told(bot) == ["Wed 25 Nov"]
    assert not is_asked(eva, bot)
