""" "Which one was it?": what can be typed there, and what stands below."""

import pytest

from storage.tables import answers, entries
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_plans import STORY, tell_story

WHICH = "Which one was it?"
NONE = "None of these"
WHAT = "What do these mean?"
ADD = "Add to the entry"


def ability(bot: LocalBot) -> str | None:
    [entry] = bot.rows(entries)
    found: str | None = entry.ability
    return found


def test_there_are_six_buttons_at_most(ana: Phone) -> None:
    tell_story(ana)
    assert WHICH in ana.screen
    assert ana.buttons[3:] == ["Something else…", NONE, WHAT]
    assert len(ana.buttons) == 6


@pytest.mark.parametrize(
    "words", ["7b", "open questions", "Open quest", "7 open questions", "it was 7b", "7.b"]
)
def test_a_code_or_label_that_is_not_shown_is_the_choice(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    tell_story(ana)
    ana.says(words)
    assert ana.screen.startswith("Saved · Thu 26 Nov · Open questions (7b)")
    assert bot.said() == [STORY]
    assert ability(bot) == "7b"


@pytest.mark.parametrize("words", ["milestones", "8h", "motivation"])
def test_also_where_a_note_is_named(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(STORY)
    ana.presses("Which ability?")
    assert ana.buttons[3:] == ["Something else…", NONE, WHAT]
    ana.says(words)
    assert bot.said() == [STORY]
    assert ability(bot) in ("4d", "8h", "7c")


def test_before_anything_is_told_a_code_is_the_choice_and_words_are_the_story(
    ana: Phone, bot: LocalBot
) -> None:
    ana.says("/reflect Anna")
    ana.says("7b")
    assert ana.screen.startswith("Open questions (7b) · competence 7, Support effectively")
    ana.says("/reflect Ben")
    ana.says("listening")
    assert bot.said() == ["listening"]


@pytest.mark.parametrize("words", ["listening", "feedback", "evaluation results"])
def test_words_are_looked_for(ana: Phone, bot: LocalBot, words: str) -> None:
    tell_story(ana)
    ana.says(words)
    assert bot.said() == [STORY]
    assert ana.buttons[-3:] == ["Something else…", NONE, ADD]
    assert len(ana.buttons) <= 6
    chosen = ana.buttons[0]
    ana.presses(chosen)
    assert ability(bot) == chosen.rpartition(" ")[2]
    assert bot.said() == [STORY]


def test_words_that_were_looked_for_can_be_part_of_the_story(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.says("listening")
    ana.presses(ADD)
    assert bot.said() == [STORY, "listening"]
    assert ana.buttons[3:] == ["Something else…", NONE, WHAT]


def test_what_is_told_on_keeps_both(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.says("listening")
    ana.says("She told me so at the door.")
    assert bot.said() == [STORY, "listening", "She told me so at the door."]
    assert len(bot.rows(entries)) == 1


def test_what_the_standard_says_of_each_offer(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    shown = ana.buttons[:3]
    ana.presses(WHAT)
    for label in shown:
        found = bot.context.framework.ability(label.rpartition(" ")[2])
        assert f"{found.title}: “{found.text}”" in ana.screen
    assert WHICH in ana.screen
    assert ana.buttons[:3] == shown
    assert bot.said() == [STORY]


@pytest.mark.parametrize("words", ["None of these", "none", "skip", "keine davon", "Ninguna."])
def test_none_of_these_keeps_the_entry_without_an_ability(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    tell_story(ana)
    ana.says(words)
    assert "With whom?" in ana.screen
    assert bot.said() == [STORY]
    assert ability(bot) is None


def test_what_was_passed_over_is_not_offered_again(ana: Phone) -> None:
    ana.says("/reflect Anna")
    ana.says(STORY)
    passed = ana.buttons[:3]
    for label in (NONE, "Well"):
        ana.presses(label)
    ana.presses_data("x:more:" + ana_run(ana) + ":0", 0)
    ana.presses("Another ability too")
    assert "What else came up today?" in ana.screen
    assert not set(passed) & set(ana.buttons)


def ana_run(ana: Phone) -> str:
    """The run of the card that offers one more thing."""
    data = (post.find("Add something…") for post in ana.posts.values())
    return next(each.split(":")[2] for each in data if each)


def test_under_two_questions_a_code_is_for_the_younger(ana: Phone, bot: LocalBot) -> None:
    for name in ("Anna", "Ben"):
        ana.says(f"/reflect {name}")
        ana.says(f"A story about {name}.")
    told = entries.c.reflected
    ana.says("14d")
    assert [row.ability for row in bot.rows(entries, told)] == [None, "14d"]
    ana.presses("Well")
    ana.says("open questions")
    assert [row.ability for row in bot.rows(entries, told)] == ["7b", "14d"]
    assert len(bot.said()) == 2


def test_a_plan_is_no_search(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.says("summary")
    assert ana.screen.startswith("November · 1 entry")
    assert bot.rows(answers, answers.c.option.is_(None))[0].text == STORY
    assert len(bot.said()) == 1
