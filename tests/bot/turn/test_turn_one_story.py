"""One story is one entry: where its parts go, and where words go that are another's."""

from datetime import UTC, datetime

import pytest

from storage.tables import answers, entries, mentees
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.distress import SURE

WHICH = "Which one was it?"
IN_TIME = datetime(2026, 11, 26, 22, 55, tzinfo=UTC)
"""Five minutes before midnight in Brussels."""


def list_stories(bot: LocalBot) -> list[tuple[str, list[str]]]:
    """Every entry with something in it: whom it is about, and what was said, in order."""
    names = {row.id: row.name for row in bot.rows(mentees)}
    told: dict[int, list[str]] = {}
    for row in bot.rows(answers, answers.c.option.is_(None), answers.c.taken_back_at.is_(None)):
        told.setdefault(row.entry, []).append(row.text)
    kept = bot.rows(entries, entries.c.discarded_at.is_(None))
    return [(names.get(row.mentee, ""), told[row.id]) for row in kept if row.id in told]


@lived_once
def know(ana: Phone, *names: str) -> None:
    """Sessions are planned with them, a year from now."""
    for place, name in enumerate(names):
        ana.says(f"{name} 2 November 2027 {10 + place}:00")
        ana.presses("Save this session")


@lived_once
def meet(ana: Phone, name: str, when: str) -> None:
    ana.says(f"{name} {when}")
    if "As well" in ana.buttons:
        ana.presses("As well")
    ana.presses("Save this session")


# In one breath


@pytest.mark.parametrize(
    "parts",
    [
        ("She asked for a loan.", "I did not know what to say.", "Then she laughed."),
        ("Il a parlé tout le temps.", "Et moi, j'ai attendu."),
        ("Sie war still.", "Ich auch.", "Zwei Minuten lang.", "Dann kam es."),
    ],
)
def test_what_is_told_in_parts_is_one_entry(
    ana: Phone, bot: LocalBot, parts: tuple[str, ...]
) -> None:
    know(ana, "Anna", "Ben")
    ana.says("/reflect Anna")
    for part in parts:
        bot.wait(minutes=9)
        ana.says(part)
        assert WHICH in ana.screen
    assert list_stories(bot) == [("Anna", [*parts])]


def test_across_midnight_too(ana: Phone, bot: LocalBot) -> None:
    ana.at(IN_TIME)
    ana.says("/reflect Anna")
    ana.says("She wants to sell the shop.")
    bot.wait(minutes=9)
    ana.says("It is her father's.")
    assert list_stories(bot) == [("Anna", ["She wants to sell the shop.", "It is her father's."])]


@pytest.mark.parametrize("taps", [(), ("None of these",), ("None of these", "Well")])
def test_whatever_was_tapped_in_between(ana: Phone, bot: LocalBot, taps: tuple[str, ...]) -> None:
    know(ana, "Anna", "Ben")
    ana.says("/reflect Anna")
    ana.says("She wants to sell the shop.")
    for label in taps:
        ana.presses(label)
    bot.wait(minutes=8)
    ana.says("It is her father's.")
    assert list_stories(bot) == [("Anna", ["She wants to sell the shop.", "It is her father's."])]


def test_a_picture_belongs_to_what_is_being_told(ana: Phone, bot: LocalBot) -> None:
    know(ana, "Anna")
    ana.says("/reflect Anna")
    ana.says("We drew it on a napkin.")
    for label in ("None of these", "Well"):
        ana.presses(label)
    bot.wait(minutes=2)
    ana.sends("photo")
    assert list_stories(bot) == [("Anna", ["We drew it on a napkin.", ""])]


def test_a_note_is_one_story_as_well(ana: Phone, bot: LocalBot) -> None:
    ana.says("I talked too much in the afternoon.")
    bot.wait(minutes=5)
    ana.says("And I noticed it only in the car.")
    assert len(list_stories(bot)) == 1


def test_what_was_asked_for_comes_before_what_was_told(ana: Phone, bot: LocalBot) -> None:
    know(ana, "Anna", "Ben")
    ana.says("/reflect Anna")
    ana.says("She laughed.")
    bot.wait(minutes=3)
    ana.says("/reflect Ben")
    ana.says("We did his figures.")
    assert list_stories(bot) == [("Anna", ["She laughed."]), ("Ben", ["We did his figures."])]


def test_so_does_a_question_that_was_opened_by_a_tap(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "Ben", "Thursdays 15:00")
    ana.says("/reflect Anna")
    ana.says("She laughed.")
    bot.forward(datetime(2026, 12, 3, 15, 15, tzinfo=UTC))
    ana.says("/reflect Cleo")
    ana.says("It was loud.")
    bot.wait(minutes=1)
    card = next(post for post in ana.posts.values() if "Did not meet" in post.labels)
    ana.presses_data(card.rows[0][0]["data"], card.id)
    ana.says("We did his figures.")
    assert ("Ben", ["We did his figures."]) in list_stories(bot)


# Somebody else, or another session


@pytest.mark.parametrize(
    "words",
    [
        "Ben came late again and had no figures.",
        "ben was tired, we only spoke about his brother",
        "Ben hat den Vertrag unterschrieben.",
    ],
)
def test_words_about_somebody_else_are_asked_about_in_one_line(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    know(ana, "Anna", "Ben")
    ana.says("/reflect Anna")
    ana.says("She wants to sell the shop.")
    bot.wait(minutes=5)
    ana.says(words)
    assert ana.screen == "Saved. Still Anna, or Ben?"
    assert ana.buttons == ["Still Anna's", "Ben's new one"]
    ana.presses("Ben's new one")
    assert ana.screen.startswith("Saved · Thu 26 Nov · Ben")
    assert list_stories(bot) == [("Anna", ["She wants to sell the shop."]), ("Ben", [words])]
    bot.wait(minutes=5)
    ana.says("He will come back.")
    assert list_stories(bot)[-1] == ("Ben", [words, "He will come back."])


def test_they_may_be_part_of_the_story_all_the_same(ana: Phone, bot: LocalBot) -> None:
    know(ana, "Anna", "Ben")
    ana.says("/reflect Anna")
    ana.says("She wants to sell the shop.")
    ana.says("Ben would never do that.")
    ana.presses("Still Anna's")
    assert list_stories(bot) == [
        ("Anna", ["She wants to sell the shop.", "Ben would never do that."])
    ]
    ana.says("Nor would I.")
    assert len(list_stories(bot)) == 1


def test_both_in_one_sentence_are_still_the_first_ones(ana: Phone, bot: LocalBot) -> None:
    know(ana, "Anna", "Ben")
    ana.says("/reflect Anna")
    ana.says("She wants to sell the shop.")
    ana.says("Anna heard it from Ben.")
    assert len(list_stories(bot)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Next session: the man with the boats. He talked a lot.",
        "Session with Tomasz today. He talked a lot.",
        "Termin mit Herrn Wagner, er sprach die ganze Zeit.",
        "Séance avec le boulanger, il a beaucoup parlé.",
        "Otra sesión: el de los barcos no paró de hablar.",
        "Spotkanie z panem od łodzi, mówił bez przerwy.",
    ],
)
def test_words_that_begin_like_another_session_are_asked_about(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    know(ana, "Anna", "Ben")
    ana.says("/reflect Anna")
    ana.says("She wants to sell the shop.")
    bot.wait(minutes=5)
    ana.says(words)
    assert ana.screen == "Saved. Still Anna, or something new?"
    assert ana.buttons == ["Still Anna's", "A new one"]
    ana.presses("A new one")
    assert list_stories(bot) == [("Anna", ["She wants to sell the shop."]), ("", [words])]


def test_what_waits_for_whoever_is_named_is_offered_before_a_new_one(
    ana: Phone, bot: LocalBot
) -> None:
    meet(ana, "Ben", "Thursdays 15:00")
    bot.forward(datetime(2026, 12, 3, 15, 15, tzinfo=UTC))
    ana.says("/reflect Anna")
    ana.says("She laughed.")
    ana.says("Ben did not.")
    assert ana.buttons == ["Still Anna's", "Ben"]
    ana.presses("Ben")
    assert sorted(list_stories(bot)) == [("Anna", ["She laughed."]), ("Ben", ["Ben did not."])]


# /reflect with a name


def test_after_reflect_with_a_name_the_story_is_a_new_one_of_theirs(
    ana: Phone, bot: LocalBot
) -> None:
    know(ana, "Ola")
    ana.says("/reflect ola")
    ana.says("She has two offers.")
    bot.wait(days=2)
    ana.says("/reflect ola")
    assert ana.screen.startswith("You stopped at")
    ana.says("She took neither of them.")
    assert list_stories(bot) == [
        ("Ola", ["She has two offers."]),
        ("Ola", ["She took neither of them."]),
    ]
    ana.says("And she is glad.")
    assert list_stories(bot)[-1] == ("Ola", ["She took neither of them.", "And she is glad."])


def test_also_where_somebody_elses_is_open(ana: Phone, bot: LocalBot) -> None:
    know(ana, "Anna", "Ola")
    ana.says("/reflect Anna")
    ana.says("She has two offers.")
    bot.wait(hours=2)
    ana.says("/reflect ola")
    ana.says("I talked about my own firm for half an hour.")
    assert [name for name, _ in list_stories(bot)] == ["Anna", "Ola"]


def test_who_taps_continue_goes_on(ana: Phone, bot: LocalBot) -> None:
    know(ana, "Ola")
    ana.says("/reflect ola")
    ana.says("She has two offers.")
    bot.wait(days=2)
    ana.says("/reflect ola")
    ana.presses("Continue")
    ana.says("She took neither of them.")
    assert len(list_stories(bot)) == 1


# A question that waits


def test_it_takes_the_first_story_for_days(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "Anna", "Thursdays 15:00")
    bot.forward(datetime(2026, 12, 3, 15, 15, tzinfo=UTC))
    bot.wait(days=5)
    ana.says("I let her find it out by herself.")
    assert list_stories(bot) == [("Anna", ["I let her find it out by herself."])]


@pytest.mark.parametrize(
    ("words", "new"),
    [
        ("Karim has hired his cousin.", "Karim's new one"),
        ("karim hat wieder jemanden eingestellt", "Karim's new one"),
        ("On Monday it was all different, she hardly spoke.", "Just a note"),
        ("Yesterday she hardly spoke.", "Just a note"),
    ],
)
def test_somebody_else_or_another_day_is_asked(
    ana: Phone, bot: LocalBot, words: str, new: str
) -> None:
    know(ana, "Karim")
    meet(ana, "Élodie", "Thursdays 15:00")
    bot.forward(datetime(2026, 12, 3, 15, 15, tzinfo=UTC))
    bot.wait(days=5)
    ana.says(words)
    assert ana.screen == "Saved. Which one is it for?"
    assert ana.buttons[:2] == ["Élodie", new]
    ana.presses(new)
    assert list_stories(bot) == [(new.partition("'")[0] if "'" in new else "", [words])]


def test_her_own_day_fits(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "Élodie", "Thursdays 15:00")
    bot.forward(datetime(2026, 12, 4, 9, 0, tzinfo=UTC))
    ana.says("Yesterday she hardly spoke.")
    assert list_stories(bot) == [("Élodie", ["Yesterday she hardly spoke."])]


def test_of_two_that_wait_a_name_or_a_day_decides(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "Anna", "Tuesdays 15:00")
    meet(ana, "Ben", "Thursdays 15:00")
    bot.forward(datetime(2026, 12, 4, 9, 0, tzinfo=UTC))
    for words in ("Anna was late.", "On Tuesday we only spoke of her brother."):
        with bot.undone():
            ana.says(words)
            assert list_stories(bot) == [("Anna", [words])]
    ana.says("It was a good hour.")
    assert ana.screen == "Saved. Which one is it for?"
    assert ana.buttons == ["Ben", "Anna", "Just a note"]


def test_two_of_one_person_are_told_apart_by_their_days(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "Anna", "Tuesdays 15:00")
    meet(ana, "Anna", "Tuesdays 18:00")
    bot.forward(datetime(2026, 12, 1, 18, 30, tzinfo=UTC))
    ana.says("It was a good hour.")
    stories = ana.buttons[:-1]
    assert len({*stories}) == len(stories)


# A question that was answered


def tell_thursday(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "Anna", "Thursdays 15:00")
    bot.forward(datetime(2026, 12, 3, 15, 15, tzinfo=UTC))
    ana.says("She wants to sell the shop.")
    assert WHICH in ana.screen


@pytest.mark.parametrize("hours", [1, 5])
def test_it_takes_more_on_the_same_day(ana: Phone, bot: LocalBot, hours: int) -> None:
    tell_thursday(ana, bot)
    bot.wait(hours=hours)
    ana.says("It is her father's.")
    assert list_stories(bot) == [("Anna", ["She wants to sell the shop.", "It is her father's."])]


@pytest.mark.parametrize("hours", [7, 9, 17, 50, 120, 165])
def test_later_words_are_a_new_entry_though_its_card_still_waits(
    ana: Phone, bot: LocalBot, hours: int
) -> None:
    tell_thursday(ana, bot)
    bot.wait(hours=hours)
    ana.says("I slept badly.")
    assert ana.screen == "Saved as a note."
    joins = "It belongs to Anna" if hours < 8 else "It belongs to Thursday"
    if hours > 160:
        joins = "It belongs to 3 Dec"
    assert ana.buttons[0] == joins
    assert list_stories(bot) == [
        ("Anna", ["She wants to sell the shop."]),
        ("", ["I slept badly."]),
    ]
    ana.presses(joins)
    assert list_stories(bot) == [("Anna", ["She wants to sell the shop.", "I slept badly."])]


# Acute distress


def test_words_of_distress_under_an_older_question_are_an_entry_of_their_own(
    ana: Phone, bot: LocalBot
) -> None:
    meet(ana, "Anna", "Thursdays 15:00")
    bot.forward(datetime(2026, 12, 3, 15, 15, tzinfo=UTC))
    bot.wait(days=2)
    ana.says(SURE)
    assert bot.statuses("note") == ["done"]
    assert bot.statuses("after_session") == ["open"]


def test_also_under_one_that_was_answered_hours_ago(ana: Phone, bot: LocalBot) -> None:
    tell_thursday(ana, bot)
    bot.wait(hours=3)
    ana.says(SURE)
    assert [row.private for row in bot.rows(entries)] == [False, True]


def test_also_after_an_entry_that_is_done(ana: Phone, bot: LocalBot) -> None:
    tell_thursday(ana, bot)
    for label in ("None of these", "Well"):
        ana.presses(label)
    ana.says(SURE)
    assert [row.private for row in bot.rows(entries)] == [False, True]
    ana.presses("Another country")
    ana.says("She has a sister in Ghent.")
    assert len(list_stories(bot)) in (2, 3)
