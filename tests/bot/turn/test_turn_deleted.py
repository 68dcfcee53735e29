"""What is deleted lies in the bin and counts nowhere, and what named it says that it is gone."""

import json
from datetime import timedelta
from typing import Any

import pytest

from storage.export import export
from storage.journal import answers
from storage.tables import mentors, ratings
from tests.bot.phone import LocalBot, Phone

STORY = "I filled every silence and waited."


@pytest.fixture
def bot(ana_anywhere: Phone) -> LocalBot:
    return ana_anywhere.bot


@pytest.fixture
def ana(ana_anywhere: Phone) -> Phone:
    return ana_anywhere


def tell(ana: Phone, mentee: str, story: str) -> str:
    """The number of the competence that it is about."""
    ana.says(f"/reflect {mentee}")
    ability = ana.buttons[0]
    ana.presses(ability)
    ana.says(story)
    ana.presses("Well")
    return ability.rpartition(" ")[2].rstrip("abcdefghijklm")


def delete(ana: Phone, words: str) -> None:
    ana.says(f"/journal {words}")
    for label in ("1", "Edit", "Delete", "Delete"):
        ana.presses(label)
    assert ana.screen == "Deleted. It stays in the bin for 30 days."


def exported(bot: LocalBot) -> Any:
    [mentor] = bot.rows(mentors)
    with bot.work() as conn:
        return json.loads(export(conn, mentor.id))


def rate(ana: Phone, competence: str) -> None:
    ana.says("/summary")
    for label in ("By competence", competence, "Rate it", "4"):
        ana.presses(label)
    ana.presses(ana.buttons[0])


def see_rating(ana: Phone, competence: str) -> str:
    ana.says("/summary")
    ana.presses("By competence")
    ana.presses(competence)
    return ana.screen.rpartition("\n\n")[2]


# What named it


def test_a_self_rating_keeps_its_value_and_says_that_the_entry_is_deleted(
    ana: Phone, bot: LocalBot
) -> None:
    competence = tell(ana, "Zoé", STORY)
    tell(ana, "Ben", "I asked before he had answered.")
    rate(ana, competence)
    assert see_rating(ana, competence) == "You said 4 in Nov"
    delete(ana, "silence")
    assert see_rating(ana, competence) == "You said 4 in Nov (entry deleted)"
    [shown] = exported(bot)["self_assessments"][0]["ratings"]
    assert (shown["value"], shown["shown_by_the_entry_of"]) == (4, "entry deleted")


def test_put_back_it_shows_it_again(ana: Phone, bot: LocalBot) -> None:
    competence = tell(ana, "Zoé", STORY)
    rate(ana, competence)
    delete(ana, "silence")
    ana.presses("Undo")
    assert see_rating(ana, competence) == "You said 4 in Nov"
    [shown] = exported(bot)["self_assessments"][0]["ratings"]
    assert shown["shown_by_the_entry_of"].startswith("2026-11-26T")


def test_gone_for_good_it_still_says_so(ana: Phone, bot: LocalBot) -> None:
    competence = tell(ana, "Zoé", STORY)
    tell(ana, "Ben", "I asked before he had answered.")
    rate(ana, competence)
    delete(ana, "silence")
    bot.now += timedelta(days=31)
    with bot.work() as conn:
        answers.empty_bin(conn, bot.now)
    assert [(row.value, row.entry) for row in bot.rows(ratings)] == [(4, None)]
    assert see_rating(ana, competence) == "You said 4 in Nov (entry deleted)"
    ana.presses("Rate again")
    ana.presses("3")
    assert see_rating(ana, competence).endswith("3 in Dec")
