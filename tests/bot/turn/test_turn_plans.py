"""A plan is a plan, whatever is open: a session is never swallowed by a note or an entry."""

import pytest

from storage.tables import answers, mentees, series
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

STORY = "It was the call about the second oven. I talked too much."
WHICH = "Saved · Thu 26 Nov\n\nWhich one was it?"


@lived_once
def tell_story(ana: Phone) -> None:
    ana.says("/reflect")
    ana.says(STORY)


def names(bot: LocalBot) -> list[str]:
    return [row.name for row in bot.rows(mentees)]


@pytest.mark.parametrize(
    ("words", "card"),
    [
        ("Anna Thursdays 15:00", "Anna · every Thursday 15:00–16:00"),
        ("Dana Friday 10", "Dana · Fri 27 Nov 10:00–11:00, once"),
        ("Carla tomorrow 19:30", "Carla · Fri 27 Nov 19:30–20:30, once"),
        ("Ben jeden Mittwoch um 9:30", "Ben · every Wednesday 09:30–10:30"),
    ],
)
def test_at_which_one_was_it_a_plan_is_planned(
    ana: Phone, bot: LocalBot, words: str, card: str
) -> None:
    tell_story(ana)
    assert ana.screen == WHICH
    ana.says(words)
    assert ana.screen.startswith(card)
    assert "Add to the entry" in ana.buttons
    ana.presses("Save this session")
    assert bot.said() == [STORY]
    assert len(bot.rows(series)) == 1


def test_the_question_stays_open_and_takes_what_follows(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.says("Eva tomorrow 11:00")
    ana.presses("Save this session")
    ana.says("And I did not wait for an answer.")
    assert bot.said() == [STORY, "And I did not wait for an answer."]
    assert ana.screen == WHICH


@pytest.mark.parametrize("waits", [{"minutes": 10}, {"minutes": 50}, {"seconds": 1}])
def test_a_plan_after_a_note_is_no_part_of_it(
    ana: Phone, bot: LocalBot, waits: dict[str, float]
) -> None:
    ana.says("Ben was late today, and I said nothing.")
    bot.wait(**waits)
    ana.says("Anna Thursdays 15:00")
    assert ana.screen.startswith("Anna · every Thursday 15:00–16:00")
    ana.presses("Save this session")
    assert bot.said() == ["Ben was late today, and I said nothing."]
    assert len(bot.rows(series)) == 1


def test_at_how_did_it_go_a_plan_is_planned(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.presses("Trust 8a")
    ana.presses("Skip")
    assert "How did it go?" in ana.screen
    ana.says("Carla Wednesday 19:30 for an hour")
    assert ana.screen.startswith("Carla · Wed 2 Dec 19:30–20:30, once")
    ana.presses("Save this session")
    ana.says("partly")
    assert bot.said() == [STORY]
    assert [row.option for row in bot.rows(answers, answers.c.step == "outcome")] == ["partly"]


def test_a_plan_at_with_whom_is_no_name(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.presses("Trust 8a")
    assert "With whom?" in ana.screen
    ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    assert names(bot) == ["Anna"]


@pytest.mark.parametrize("setting", ["Quiet hours", "Weekly question"])
def test_a_setting_that_finds_nothing_in_a_plan_lets_it_be_one(
    ana: Phone, bot: LocalBot, setting: str
) -> None:
    ana.says("/settings")
    ana.presses(setting)
    asked = ana.screen
    ana.says("Anna in two weeks on Thursday at 15:00")
    assert ana.screen.startswith("Anna · Thu 10 Dec 15:00–16:00, once"), asked


def test_under_two_open_questions_a_plan_is_planned(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.says("/reflect")
    ana.presses("Start a new one")
    ana.says("Gina Friday 11:00")
    assert ana.screen.startswith("Gina · Fri 27 Nov 11:00–12:00, once")


def test_what_was_no_plan_is_added_to_the_entry(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.presses("Trust 8a")
    ana.says("Anna Thursdays 15:00")
    ana.presses("Add to the entry")
    assert bot.said() == [STORY, "Anna Thursdays 15:00"]
    assert bot.rows(series) == []
    assert names(bot) == [], "and nobody is called that"
    assert bot.statuses("planning") == ["done"]
    assert bot.statuses("after_session") == ["open"]


def test_a_second_tap_adds_nothing(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.says("Anna Thursdays 15:00")
    card = max(ana.with_buttons)
    data = ana.posts[card].find("Add to the entry")
    assert data
    ana.presses_data(data, card)
    ana.presses_data(data, card)
    assert bot.said() == [STORY, "Anna Thursdays 15:00"]


@pytest.mark.parametrize(
    "story",
    [
        "Anna wants to meet Thursdays at 15:00 from now on, and I felt relieved.",
        "I met Anna on Thursday at 15:00.\nShe was late.",
        "We said Thursdays 15:00 and then she cancelled again.",
    ],
)
def test_a_plan_inside_a_story_stays_in_the_story(ana: Phone, bot: LocalBot, story: str) -> None:
    tell_story(ana)
    ana.says(story)
    assert bot.said() == [STORY, story]
    assert bot.rows(series) == []


def test_a_reply_to_the_question_belongs_to_it(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.writes(text="Anna Thursdays 15:00", reply_to=max(ana.with_buttons))
    assert bot.said() == [STORY, "Anna Thursdays 15:00"]


@pytest.mark.parametrize(
    "words", ["yes", "ok", "Yes, that is right.", "ja, passt", "d'accord", "tak", "Sí", "👍"]
)
def test_yes_is_right(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("Anna Thursdays 15:00")
    ana.says(words)
    assert ana.screen.startswith("Anna, every Thursday 15:00–16:00. I ask you on")
    assert len(bot.rows(series)) == 1


def test_what_is_no_part_of_the_plan_goes_on_with_the_story(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.says("Anna Thursdays 15:00")
    ana.says("She cried.")
    assert bot.said() == [STORY, "She cried."]
    ana.says("yes")
    assert len(bot.rows(series)) == 1


@pytest.mark.parametrize("words", ["no", "nein", "nie", "Non."])
def test_no_plans_nothing(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("Anna Thursdays 15:00")
    ana.says(words)
    assert bot.rows(series) == []
    assert bot.said() == []
    assert bot.statuses("planning") == ["done"]


def test_a_yes_hours_of_story_later_is_for_the_card(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.says("Anna Thursdays 15:00")
    bot.wait(minutes=5)
    ana.says("And she was cross with me for the whole hour.")
    bot.wait(minutes=5)
    ana.says("yes")
    assert len(bot.rows(series)) == 1
    assert bot.said() == [STORY, "And she was cross with me for the whole hour."]


def test_what_is_told_at_a_plan_nobody_asked_about_is_kept(ana: Phone, bot: LocalBot) -> None:
    ana.says("Anna Thursdays 15:00")
    ana.says("She opened a shop today.")
    assert bot.said() == ["She opened a shop today."]


@pytest.mark.parametrize(
    "words", ["sophie wednesday 10:00", "karim friday 11:00", "jutro o 16:00 z olą"]
)
def test_somebody_new_may_be_written_small(bot: LocalBot, ana: Phone, words: str) -> None:
    tell_story(ana)
    said = bot.said()
    ana.says(words)
    assert "first contact" in ana.screen
    assert bot.said() == said


@pytest.mark.parametrize("words", ["lunch thursday 12:00", "budget friday 10:00"])
def test_what_is_nobody_is_not_met(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith("Saved as a note.")
