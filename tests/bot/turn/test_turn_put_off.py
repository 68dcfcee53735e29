"""A question that comes at the wrong moment comes again when it is told to, in words as well."""

from datetime import UTC, datetime

import pytest

from storage.tables import reminders
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

WHEN = "When shall I ask again? Tap it, or type it: “tomorrow at 9”."


@pytest.fixture
@lived_once
def ana(ana: Phone) -> Phone:
    """A Thursday, 16:10; she is asked about Anna."""
    ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    ana.is_reminded()
    return ana


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("at 8 tonight", "at 20:00"),
        ("tomorrow morning", "tomorrow at 09:00"),
        ("Friday", "tomorrow at 09:00"),
        ("in 2 hours", "at 18:10"),
        ("um 20 Uhr", "at 20:00"),
        ("morgen früh", "tomorrow at 09:00"),
        ("demain à 9h", "tomorrow at 09:00"),
        ("ce soir à 20h", "at 20:00"),
        ("mañana por la mañana", "tomorrow at 09:00"),
        ("a las 20", "at 20:00"),
        ("jutro o 9", "tomorrow at 09:00"),
        ("dziś o 20", "at 20:00"),
        *(("heut Abend", "at 18:00"), ("um acht", "at 20:00"), ("a las ocho", "at 20:00")),
    ],
)
def test_a_typed_time_puts_it_off(ana: Phone, bot: LocalBot, words: str, when: str) -> None:
    ana.presses("Later…")
    assert ana.screen.endswith(WHEN)
    ana.says(words)
    assert ana.screen.endswith(f"I ask again {when}.")
    assert bot.said() == []
    ana.is_reminded()
    assert "What stayed with you?" in ana.screen


def test_in_quiet_hours_it_says_so_and_another_time_puts_it_right(
    ana: Phone, bot: LocalBot
) -> None:
    ana.presses("Later…")
    ana.says("at 11 tonight")
    assert "That would be in your quiet hours." in ana.screen
    assert ana.buttons == ["Ask me now", "Did not meet"]
    ana.says("lieber um 20 Uhr")
    assert ana.screen.endswith("I ask again at 20:00.")


def test_it_is_kept_for_a_week(ana: Phone, bot: LocalBot) -> None:
    ana.presses("Later…")
    ana.says("in three weeks")
    assert ana.screen.startswith("I keep this question until Thu 10 Dec, and not longer.")
    assert ana.screen.endswith(WHEN)
    ana.says("Monday")
    assert ana.screen.endswith("I ask again Mon 7 Dec at 09:00.")


@pytest.mark.parametrize("words", ["She came at 9.", "Anna was late", "Tomorrow she decides."])
def test_what_tells_something_is_the_answer(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.presses("Later…")
    ana.says(words)
    assert bot.said() == [words]


def test_at_the_question_itself_an_hour_is_an_answer(ana: Phone, bot: LocalBot) -> None:
    ana.says("tomorrow morning")
    assert bot.said() == ["tomorrow morning"]
    assert bot.rows(reminders)


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("not yet, she was 20 min late, still going. ask me in an hour", "at 17:10"),
        ("sorry driving, later", "at 17:10"),
        ("still talking, ask me at 6", "at 18:00"),
        ("Nachher bitte, bin noch im Auto", "at 17:10"),
        ("noch nicht, sie kam 20 Minuten zu spät. Frag mich heute Abend", "at 18:00"),
        ("pas maintenant, dans 1h", "at 17:10"),
        ("je suis en réunion, redemande-moi dans 2 heures", "at 18:10"),
        ("luego", "at 17:10"),
        ("ahora no, estoy conduciendo. pregúntame en media hora", "at 16:40"),
        ("jadę autem, później", "at 17:10"),
        ("jeszcze nie, zapytaj za godzinę", "at 17:10"),
    ],
)
def test_at_the_question_itself_who_puts_it_off_says_so(
    ana: Phone, bot: LocalBot, words: str, when: str
) -> None:
    ana.says(words)
    assert ana.screen.endswith(f"I ask again {when}.")
    assert bot.said() == []
    ana.is_reminded()
    assert "What stayed with you?" in ana.screen


@pytest.mark.parametrize(
    "words",
    [
        "She was 20 min late",
        "Later she told me about the oven",
        "not now, she said, and I waited",
        "still going strong, she sold out by noon",
        "nachher hat sie gelacht",
        "luego hablamos de precios",
    ],
)
def test_what_was_later_in_the_story_is_a_story(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [words]


@pytest.mark.parametrize(
    "words",
    [
        "sorry driving, later",
        "not now",
        "jetzt nicht",
        "plus tard, je conduis",
        "luego",
        "nie teraz",
    ],
)
def test_once_something_is_told_the_rest_is_left(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("She counted the stock herself.")
    ana.says(words)
    assert ana.screen == "It is saved as it is. I do not ask again by myself."
    assert ana.buttons == ["Continue", "Keep as is"]
    assert bot.said() == ["She counted the stock herself."]
    ana.presses("Continue")
    assert ana.screen.endswith("Which one was it?")


def test_a_setting_that_is_asked_for_is_not_left_so(ana: Phone, bot: LocalBot) -> None:
    ana.says("remind me to ring Ben")
    assert ana.screen.startswith("By when?")
    ana.says("later")
    assert "I do not ask again" not in ana.screen


# It was told already


@pytest.mark.parametrize(
    "words",
    [
        "already told you about anna",
        "I wrote you about Anna this morning",
        "hab ich dir schon erzählt",
        "je te l'ai déjà raconté",
        "ya te lo he contado",
        "już ci o tym pisałam",
    ],
)
def test_what_was_told_before_is_the_answer(bot: LocalBot, words: str) -> None:
    ana = bot.phone()
    ana.meets_the_bot()
    ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    bot.forward(datetime(2026, 12, 3, 9, tzinfo=UTC))
    ana.says("/reflect Anna")
    ana.presses("First meeting 2a")
    ana.says("She counted the stock herself.")
    ana.presses("Well")
    ana.is_reminded()
    assert ana.screen.startswith("Anna, today 15:00–16:00.")
    ana.says(words)
    assert ana.screen.startswith(
        "This is what you told me. I ask no more about Anna, today 15:00–16:00."
    )
    assert "She counted the stock herself." in ana.screen
    assert bot.said() == ["She counted the stock herself."]
    ana.says("/summary")
    assert "1 of 1 session reflected · 1 entry" in ana.screen


def test_where_nothing_was_told_the_words_are_kept(ana: Phone, bot: LocalBot) -> None:
    ana.says("already told you about anna")
    assert bot.said() == ["already told you about anna"]


def test_what_was_told_of_somebody_else_is_no_answer(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Ben")
    ana.presses("Trust 8a")
    ana.says("He waited.")
    ana.presses("Well")
    ana.says("already told you")
    assert bot.said() == ["He waited.", "already told you"]


@pytest.mark.parametrize(
    ("words", "when"),
    [
        *(("später bitte, so um 8", "at 20:00"), ("not now, at 8", "at 20:00")),
        *(("pas maintenant, vers 8h", "at 20:00"), ("jetzt nicht, heut abend", "at 19:00")),
        *(("ahora no, esta noche", "at 19:00"), ("nie teraz, o ósmej", "at 20:00")),
        ("nicht jetzt, morgen früh vor der Arbeit", "tomorrow at 09:00"),
    ],
)
def test_in_the_evening_an_hour_is_the_next_one(
    ana: Phone, bot: LocalBot, words: str, when: str
) -> None:
    bot.wait(minutes=140)  # 18:30 there
    ana.says(words)
    assert ana.screen.endswith(f"I ask again {when}.")
    assert bot.said() == []


@pytest.mark.parametrize("words", ["heut Abend", "this evening", "jetzt nicht, heut Abend"])
def test_once_the_evening_has_begun_it_asks_when(ana: Phone, bot: LocalBot, words: str) -> None:
    bot.wait(minutes=200)
    ana.presses("Later…")
    ana.says(words)
    assert ana.screen.startswith("It is too late for tonight.")
    assert ana.screen.endswith(WHEN)
    assert bot.said() == []
