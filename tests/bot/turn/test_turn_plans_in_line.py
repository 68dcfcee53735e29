"""Several plans at once: one card after another, and nothing is planned that was not seen."""

import pytest

from storage.tables import mentees, series
from tests.bot.phone import LocalBot, Phone

STORY = "It was the call about the second oven. I talked too much."
CONOR = "Conor · every Thursday 15:00–16:00, first Thu 3 Dec 15:00\n\nThis is your first contact."
LUCIA = "Lucía · every Friday 09:00–10:00, first Fri 27 Nov 09:00\n\nThis is your first contact."
WAITS = "\n\nNot planned yet: Conor, every Thursday 15:00–16:00."
CARD = ["Save this session", "First day", "Time", "More…", "Cancel"]


def names(bot: LocalBot) -> list[str]:
    return [row.name for row in bot.rows(mentees)]


def test_a_plan_that_is_not_saved_waits_while_another_is_typed(ana: Phone, bot: LocalBot) -> None:
    ana.says("Conor Thursdays 15:00")
    ana.says("Lucía Fridays 9:00")
    assert ana.screen == LUCIA + WAITS
    assert bot.rows(series) == []
    ana.presses("Save this session")
    assert ana.screen == CONOR
    assert ana.buttons == CARD
    assert names(bot) == ["Lucía"]
    assert ["Sessions", "Cancel this plan"] in [post.labels for post in ana.posts.values()]
    ana.presses("Save this session")
    assert ana.screen == "Conor, every Thursday 15:00–16:00. I ask you on Thu 3 Dec at 16:10."
    assert names(bot) == ["Lucía", "Conor"]
    assert bot.said() == []


@pytest.mark.parametrize("way", ["Cancel", "/cancel", "/skip", "stop", "no"])
def test_what_is_cancelled_is_the_one_that_is_shown(ana: Phone, bot: LocalBot, way: str) -> None:
    ana.says("Conor Thursdays 15:00")
    ana.says("Lucía Fridays 9:00")
    ana.says(way)
    assert ana.screen == CONOR
    ana.says("yes")
    assert names(bot) == ["Conor"]
    assert len(bot.rows(series)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Anna Tuesdays 9:00, Ben Wednesdays 10:00",
        "Anna Tuesdays 9:00\nBen Wednesdays 10:00",
        "- Anna Tuesdays 9:00\n- Ben Wednesdays 10:00",
        "Anna every Tuesday 9 and Ben every Wednesday 10",
        "Anna Tuesdays 9:00. Ben Wednesdays 10:00.",
        "Anna dienstags 9 Uhr und Ben mittwochs 10 Uhr",
        "Anna tous les mardis 9h et Ben tous les mercredis 10h",
        "Anna cada martes 9:00; Ben cada miércoles 10:00",
        "Anna wtorki 9:00 i Ben środy 10:00",
    ],
)
def test_several_in_one_message_come_one_after_another(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says(words)
    assert ana.screen.startswith("Anna · every Tuesday 09:00–10:00")
    assert ana.screen.endswith("Not planned yet: Ben, every Wednesday 10:00–11:00.")
    ana.presses("Save this session")
    assert ana.screen.startswith("Ben · every Wednesday 10:00–11:00")
    assert "Not planned yet" not in ana.screen
    ana.presses("Save this session")
    assert names(bot) == ["Anna", "Ben"]
    assert bot.said() == []


def test_sessions_that_come_once_are_told_by_their_day(ana: Phone, bot: LocalBot) -> None:
    ana.says("Anna Tue 9 and Ben Wed 10 and Eva Fri")
    assert ana.screen.endswith("Not planned yet: Ben, Wed 2 Dec 10:00; Eva.")
    ana.presses("Cancel")
    ana.presses("Save this session")
    assert ana.screen == "Next: Eva.\n\nAt what time? Tap it, or type it: “15:30”."
    ana.says("11:00")
    ana.presses("Save this session")
    assert names(bot) == ["Ben", "Eva"]


def test_a_long_list_is_planned_too(ana: Phone, bot: LocalBot) -> None:
    ana.says(
        "Anna Thursdays 15:00\nBen Fridays 9:00\nConor every second Wednesday 14:30\n"
        "Lucía the first Monday of the month at 16:00\nEva Tuesdays 11:00"
    )
    for _ in range(5):
        ana.says("yes")
    assert names(bot) == ["Anna", "Ben", "Conor", "Lucía", "Eva"]
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        "Anna Thursdays 15:00, and she cried.",
        "Anna Thursdays 15:00, Fridays",
        "Anna Thursdays, Fridays 9:00",
        "Anna Thursdays 15:00, no Fridays 9:00",
        "Anna and Ben talked until 10, and Eva left at 11.",
        "Bread 2 euros\nMilk 1 euro\nThursday 15:00 nobody came",
    ],
)
def test_what_is_no_list_of_plans_is_none(ana: Phone, words: str) -> None:
    ana.says(words)
    assert "Not planned yet" not in ana.screen


def test_with_a_third_and_a_fourth_nothing_is_lost(ana: Phone, bot: LocalBot) -> None:
    for each in ("Conor Thursdays 15:00", "Lucía Fridays 9:00", "Ben Mondays 10"):
        ana.says(each)
    ana.says("Anna Tuesdays 9, Eva Tuesdays 11")
    told = ana.screen.rpartition("Not planned yet: ")[2]
    assert [each.partition(",")[0] for each in told.split("; ")] == [
        *("Eva", "Ben", "Lucía", "Conor")
    ]
    for _ in range(5):
        ana.presses("Save this session")
    assert names(bot) == ["Anna", "Eva", "Ben", "Lucía", "Conor"]


def test_who_is_named_again_is_put_right(ana: Phone, bot: LocalBot) -> None:
    ana.says("Conor Thursdays 15:00")
    ana.says("Conor Fridays 16:00")
    assert ana.screen.startswith("Conor · every Friday 16:00–17:00")
    assert "Not planned yet" not in ana.screen
    ana.says("Lucía Fridays 9:00")
    ana.says("Conor 17:00")
    assert ana.screen.startswith("Conor · every Friday 17:00–18:00")
    assert ana.screen.endswith("Not planned yet: Lucía, every Friday 09:00–10:00.")
    ana.says("Lucía")
    assert ana.screen.startswith("Lucía · every Friday 09:00–10:00")
    ana.says("Lucía Mondays 8, Ben Tuesdays 9")
    assert ana.screen.endswith(
        "Not planned yet: Ben, every Tuesday 09:00–10:00; Conor, every Friday 17:00–18:00."
    )
    for _ in range(3):
        ana.presses("Save this session")
    assert names(bot) == ["Lucía", "Ben", "Conor"]
    assert len(bot.rows(series)) == 3


def test_one_who_is_met_twice_has_two_plans(ana: Phone, bot: LocalBot) -> None:
    ana.says("Anna Tuesdays 9:00 and Anna Fridays 14:30")
    ana.presses("Save this session")
    assert ana.screen.startswith("Anna · every Friday 14:30–15:30")
    ana.presses("Save this session")
    ana.presses("As well")
    assert names(bot) == ["Anna"]
    assert len(bot.rows(series)) == 2


def test_what_is_planned_already_is_said_in_its_turn(ana: Phone, bot: LocalBot) -> None:
    ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    ana.says("Anna Thursdays 15:00, Ben Fridays 9:00")
    assert "that is planned already" in ana.screen
    ana.presses("Change nothing")
    ana.presses("Save this session")
    assert names(bot) == ["Anna", "Ben"]
    assert len(bot.rows(series)) == 2


def test_an_hour_and_a_name_are_asked_for_in_their_turn(ana: Phone, bot: LocalBot) -> None:
    ana.says("Krzysztof Thursdays 15:00")
    ana.presses("Save this session")
    ana.says("Ben Fridays at 7, Krzystof Mondays 10:00")
    assert (
        ana.screen == "Which do you mean?\n\nNot planned yet: Krzystof, every Monday 10:00–11:00."
    )
    ana.presses("19:00")
    assert ana.screen.startswith("Ben · every Friday 19:00–20:00")
    ana.presses("Save this session")
    assert ana.screen == "You wrote Krzystof. Is this Krzysztof?"
    ana.presses("Someone else")
    ana.presses("Save this session")
    assert names(bot) == ["Krzysztof", "Ben", "Krzystof"]


def test_an_hour_that_may_be_two_leaves_the_other_in_line(ana: Phone, bot: LocalBot) -> None:
    ana.says("Conor Thursdays 15:00")
    ana.says("Lucía Fridays at 7")
    assert ana.screen == "Which do you mean?" + WAITS
    ana.says("Ben Mondays 10:00")
    assert ana.screen.endswith("Not planned yet: Lucía; Conor, every Thursday 15:00–16:00.")
    ana.presses("Save this session")
    ana.presses("07:00")
    ana.presses("Save this session")
    ana.presses("Save this session")
    assert names(bot) == ["Ben", "Lucía", "Conor"]


def test_in_the_middle_of_a_story_they_wait_as_well(ana: Phone, bot: LocalBot) -> None:
    ana.says("Conor Thursdays 15:00")
    ana.says("/reflect")
    ana.says(STORY)
    ana.says("Lucía Fridays 9:00")
    assert ana.screen == LUCIA + WAITS
    ana.presses("Add to the entry")
    assert ana.screen == CONOR
    ana.presses("Save this session")
    assert names(bot) == ["Conor"]
    assert bot.said() == [STORY, "Lucía Fridays 9:00"]


def test_a_list_that_was_a_note_takes_all_of_it_away(ana: Phone, bot: LocalBot) -> None:
    words = "Anna Tuesdays 9:00, Ben Wednesdays 10:00"
    ana.says(words)
    ana.presses("Just a note")
    assert bot.said() == [words]
    assert bot.statuses("planning") == ["done"]


def test_from_the_list_of_sessions_the_card_waits(ana: Phone, bot: LocalBot) -> None:
    ana.says("Conor Thursdays 15:00")
    ana.says("/sessions")
    ana.presses("Plan a session")
    assert ana.screen.endswith(WAITS)
    ana.says("Lucía Fridays 9:00")
    assert ana.screen == LUCIA + WAITS


def test_a_name_alone_was_no_plan_and_waits_for_nothing(ana: Phone) -> None:
    ana.says("/sessions")
    ana.presses("Plan a session")
    ana.says("Conor")
    ana.says("Lucía Fridays 9:00")
    assert ana.screen == LUCIA


def test_a_plan_that_a_story_ends_with_keeps_what_waits(ana: Phone, bot: LocalBot) -> None:
    ana.says("Kim left lighter. We meet again Friday at 15:00.")
    ana.says("Conor Thursdays 15:00")
    ana.presses("Plan Fri 15:00")
    ana.says("Kim")
    assert ana.screen.startswith("Kim · Fri 27 Nov 15:00–16:00, once")
    assert ana.screen.endswith(WAITS)
    ana.presses("Save this session")
    assert ana.screen == CONOR


def test_left_for_an_hour_they_are_planned_by_nobody(ana: Phone, bot: LocalBot) -> None:
    ana.says("Conor Thursdays 15:00")
    ana.says("Lucía Fridays 9:00")
    bot.wait(minutes=61)
    ana.says("Ben Mondays 10:00")
    assert "Not planned yet" not in ana.screen
    ana.presses("Save this session")
    assert names(bot) == ["Ben"]


def test_of_many_the_first_are_told_and_none_is_lost(ana: Phone, bot: LocalBot) -> None:
    people = ("Anna", "Ben", "Eva", "Gina", "Jonas", "Karim", "Marta", "Olga", "Paul")
    for each in people:
        ana.says(f"{each} Thursdays 15:00")
    assert ana.screen.endswith("; Eva, every Thursday 15:00–16:00; 2 more.")
    for _ in people:
        ana.presses("Save this session")
    assert names(bot) == [*reversed(people)]


def test_before_the_first_minute_both_are_kept(stranger: Phone, bot: LocalBot) -> None:
    stranger.says("Anna Thursdays 15:00\nBen Fridays 9:00")
    assert "Noted: “Anna Thursdays 15:00 Ben Fridays 9:00”." in stranger.screen
    stranger.presses("Start")
    stranger.presses("Yes")
    assert stranger.screen.startswith("Anna · every Thursday 15:00–16:00")
    assert stranger.screen.endswith("Not planned yet: Ben, every Friday 09:00–10:00.")
    stranger.presses("Save this session")
    assert stranger.screen.startswith("Ben · every Friday 09:00–10:00")
    stranger.presses("Save this session")
    assert names(bot) == ["Anna", "Ben"]
    assert bot.statuses("onboarding") == ["done"]


def test_in_the_first_minute_the_next_comes_by_itself(stranger: Phone, bot: LocalBot) -> None:
    for each in ("/start", "Start", "Yes", "Anna Thursdays 15:00", "Ben Fridays 9:00"):
        stranger.says(each)
    stranger.presses("Cancel")
    assert stranger.screen.startswith("Anna · every Thursday 15:00–16:00")
    stranger.presses("Save this session")
    assert names(bot) == ["Anna"]
