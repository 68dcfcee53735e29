"""Where it is asked which story words are for, no two buttons read alike."""

import pytest

from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured


def test_two_stories_of_nobody_are_told_apart_by_their_hour(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect")
    ana.says("It was hard to wait, and I talked too much again.")
    card = ana.last.id
    bot.wait(minutes=40)
    ana.says("/reflect")
    ana.presses("Start a new one")
    ana.says("A better one today, with a long silence.")
    ana.says("I counted to ten.", reply_to=card)
    bot.wait(minutes=11)
    ana.says("And one thing more about the till.")
    assert ana.screen == "Saved. Which one is it for?"
    *stories, none = ana.buttons
    assert none == "Just a note"
    assert len(set(stories)) == 2
    assert all(each.startswith("Thu 26 Nov ") for each in stories)
    ana.presses(stories[0])
    assert bot.said()[-1] == "And one thing more about the till."


def test_two_stories_of_one_person_are_too(ana: Phone, bot: LocalBot) -> None:
    ana.says("Anna Mondays 9:00")
    ana.presses("Save this session")
    ana.says("/reflect Anna")
    ana.says("She found it herself.")
    bot.wait(minutes=40)
    ana.says("/reflect Anna")
    ana.presses("Start a new one")
    ana.says("Anna came late.")
    ana.says("/reflect")
    first, second = ana.buttons[:2]
    assert first != second
    assert all(each.startswith("Anna 26 Nov ") for each in (first, second))
