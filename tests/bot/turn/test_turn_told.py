"""A story that says when they meet next stays whole, and has one button that plans it."""

from datetime import UTC, datetime

import pytest

from storage.tables import series
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.changed_week import TUESDAY, plan_week
from tests.bot.turn.distress import DOUBT

STORIES = [
    "Paolo was tense. He left lighter. We meet again Friday at 15:00.",
    "Paolo left lighter. Next session: Friday 15:00",
    "Paolo ging leichter. Wir treffen uns wieder am Freitag um 15 Uhr.",
    "Paolo ging leichter. Nächstes Treffen Freitag 15 Uhr",
    "Paolo est parti plus léger. On se revoit vendredi à 15h.",
    "Paolo se fue más tranquilo. Nos vemos el viernes a las 15:00.",
    "Paolo wyszedł spokojniejszy. Spotykamy się znowu w piątek o 15:00.",
    "We meet again Friday at 15:00. Paolo was tense and left lighter.",
]
PLAN = "Plan Fri 15:00"


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    ana.at(TUESDAY)
    plan_week(ana)
    return ana


@pytest.mark.parametrize("story", STORIES)
def test_it_is_planned_from_the_card_of_the_note(eva: Phone, bot: LocalBot, story: str) -> None:
    eva.says(story)
    assert eva.screen == "Saved as a note."
    ways = ["With Paolo", "With whom?", "Which ability?", "Just a note", "Undo", PLAN]
    assert eva.buttons == ways
    assert bot.said() == [story]
    note = eva.last
    eva.presses(PLAN)
    assert eva.screen == "Paolo · Fri 27 Nov 15:00–16:00, once"
    assert "With whom?" in note.labels, "the note's card stays"
    assert len(bot.rows(series)) == 3, "nothing is planned before it was seen"
    eva.presses("Save this session")
    assert len(bot.rows(series)) == 4
    assert bot.said() == [story]
    assert eva.presses(PLAN) == "That is no longer there."


def test_from_a_reflection_it_is_with_whom_that_is_about(eva: Phone, bot: LocalBot) -> None:
    eva.says("/reflect Anna")
    eva.says("She left lighter. We meet again Friday at 9.")
    assert eva.buttons[-1] == "Plan Fri 09:00"
    assert "Which one was it?" in eva.screen
    eva.presses("Plan Fri 09:00")
    assert eva.screen.startswith("Anna · Fri 27 Nov 09:00–10:00, once")
    eva.presses("Cancel")
    assert len(bot.rows(series)) == 3
    assert bot.said() == ["She left lighter. We meet again Friday at 9."]


def test_where_it_is_nobody_it_is_asked(eva: Phone) -> None:
    eva.says("It went well. We meet again Friday at 9.")
    eva.presses("Plan Fri 09:00")
    assert eva.screen.startswith("Who do you meet?")
    eva.says("Lucía")
    assert eva.screen.startswith("Lucía · Fri 27 Nov 09:00–10:00, once")


def test_it_means_the_day_that_was_meant(eva: Phone, bot: LocalBot) -> None:
    eva.says("Paolo left lighter. We meet again on Thursday 10 December at 9.")
    bot.wait(days=8)
    eva.presses("Plan Thu 10 Dec 09:00")
    assert eva.screen.startswith("Paolo · Thu 10 Dec 09:00–10:00")
    eva.says("/cancel")
    assert bot.said() == ["Paolo left lighter. We meet again on Thursday 10 December at 9."]


def test_what_is_over_by_then_is_said(eva: Phone, bot: LocalBot) -> None:
    eva.says(STORIES[0])
    bot.now = datetime(2026, 12, 1, 12, tzinfo=UTC)
    assert eva.presses(PLAN).startswith("That is over already.")


@pytest.mark.parametrize(
    "story",
    [
        "Paolo left lighter. We met on Friday at 15:00.",
        "Paolo left lighter. We meet again on Friday.",
        "Paolo left lighter. Do we meet again Friday at 15:00?",
        "Paolo left lighter. We meet the bank Friday at 15:00.",
        "Paolo left lighter. He meets his banker on Friday at 15:00.",
        "Paolo left lighter. We meet again Friday at 15:00. I look forward to it. He does too.",
        "Paolo left lighter. We meet again Wednesday at 11:00.",
        "We might meet again Friday at 15:00, or so he said. Paolo left lighter.",
    ],
)
def test_what_is_no_plan_or_one_already_has_no_button(
    eva: Phone, bot: LocalBot, story: str
) -> None:
    eva.says(story)
    assert bot.said() == [story]
    assert not any(label.startswith("Plan ") for label in eva.buttons)


def test_after_words_in_doubt_there_is_none(eva: Phone, bot: LocalBot) -> None:
    eva.says(f"{DOUBT} We meet again Friday at 15:00.")
    assert eva.buttons == ["Numbers for help", "Back to my entry"]
    eva.presses("Back to my entry")
    assert PLAN not in eva.buttons
