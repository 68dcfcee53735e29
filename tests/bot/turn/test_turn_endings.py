"""Mentees are under way, or it is over with them: from every place, and back again."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage.tables import entries, mentees, series
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

MONDAY = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
WEEK = timedelta(days=7)
STORY = "I asked an open question and waited."


@pytest.fixture
def bot(tmp_path: Path) -> LocalBot:
    made = LocalBot(tmp_path)
    made.now = MONDAY
    return made


@pytest.fixture
@lived_once
def eva(stranger: Phone) -> Phone:
    """She meets Anna and Ben, and has written about both."""
    stranger.meets_the_bot()
    for words in ("Anna Thursdays 15:00", "Ben Fridays 10:00"):
        stranger.says(words)
        stranger.presses("Save this session")
    for _ in range(2):
        stranger.is_reminded()
        stranger.presses(stranger.buttons[0])
        stranger.says(STORY)
        stranger.presses("Well")
        if "Right after" in stranger.buttons:
            stranger.presses("Right after")
    return stranger


def end_by_mentees(phone: Phone, name: str) -> None:
    phone.says("/mentees")
    phone.presses(name)
    phone.presses("End mentoring")
    phone.presses("End it")


def end_by_sessions(phone: Phone, name: str) -> None:
    phone.says("/sessions")
    phone.presses(next(each for each in phone.buttons if each.endswith(name)))
    phone.presses("End mentoring")
    phone.presses("End it")


def end_by_summary(phone: Phone, name: str) -> None:
    phone.says("/summary")
    phone.presses("More…")
    phone.presses("By mentee")
    [number] = [each[0] for each in phone.screen.split("\n\n") if f". {name}: " in each]
    phone.presses(number)
    phone.presses("End mentoring")
    phone.presses("End it")


def end_in_words(phone: Phone, name: str) -> None:
    phone.says(f"{name} and I are done")
    phone.presses("End it")


ENDS = [end_by_mentees, end_by_sessions, end_by_summary, end_in_words]


@pytest.fixture
@lived_once
def ended(eva: Phone) -> Phone:
    """It is over with Anna."""
    end_by_mentees(eva, "Anna")
    eva.presses("Not now")
    return eva


def list_asked(phone: Phone, bot: LocalBot, weeks: int = 3) -> str:
    """All that comes unasked in the next weeks."""
    before = len(phone.posts)
    bot.forward(bot.now + weeks * WEEK)
    return "\n".join(post.text for post in list(phone.posts.values())[before:])


# The end


@pytest.mark.parametrize("end", ENDS)
def test_wherever_a_mentee_is_shown_the_mentoring_can_be_ended(
    eva: Phone, bot: LocalBot, end: object
) -> None:
    assert callable(end)
    end(eva, "Anna")
    assert eva.screen.startswith("Your mentoring with Anna is over.")
    assert eva.buttons == ["Reflect on the end", "Not now", "Last overview"]
    eva.presses("Not now")
    assert eva.screen == "Ended. I ask nothing about Anna any more."
    assert eva.buttons == ["Sessions", "Under way again"]
    asked = list_asked(eva, bot)
    assert "Ben, today" in asked
    assert "Anna" not in asked


def test_those_who_have_ended_stand_apart(ended: Phone) -> None:
    ended.says("/mentees")
    assert ended.screen == (
        "Whom you meet. Tap a name to change it, or to put two together.\n\n"
        "Ben: every Friday 10:00–11:00 · 1 entry\n\n"
        "Ended: Anna."
    )
    assert ended.buttons == ["Ben", "Ended · 1"]
    ended.presses("Ended · 1")
    assert ended.screen == (
        "Ended. I ask nothing about them; what you wrote stays.\n\n"
        "Anna: ended on Fri 27 Nov · 1 entry"
    )
    ended.presses("Anna")
    assert ended.buttons == [
        "Overview",
        "Rename",
        "Same person as…",
        "Under way again",
        "Forget Anna…",
        "Back",
    ]
    ended.presses("Back")
    ended.presses("Back")
    assert ended.buttons == ["Ben", "Ended · 1"]


def test_where_all_have_ended_it_says_so(ended: Phone) -> None:
    end_by_mentees(ended, "Ben")
    ended.presses("Not now")
    ended.says("/mentees")
    assert ended.screen.startswith("Nobody is under way.")
    assert ended.buttons == ["Ended · 2"]


def test_the_last_overview_counts_what_there_was(eva: Phone) -> None:
    end_by_mentees(eva, "Anna")
    eva.presses("Last overview")
    assert eva.screen == (
        "Anna · Thu 26 Nov to Thu 26 Nov · ended on Fri 27 Nov\n\n"
        "1 session, 1 reflected · 1 entry\n\n"
        "Abilities you reflected on: 1.\n"
        "How it went: well 1"
    )
    assert eva.buttons == ["Entries", "Under way again", "Back"]
    eva.presses("Entries")
    assert eva.screen.startswith("Your journal · with Anna")


def test_what_waits_unanswered_about_somebody_who_has_ended_is_over(
    eva: Phone, bot: LocalBot
) -> None:
    eva.is_reminded()
    assert eva.screen.startswith("Anna, today 15:00")
    end_by_mentees(eva, "Anna")
    eva.presses("Not now")
    assert "Anna" not in list_asked(eva, bot)
    eva.says("/start")
    assert "Nothing waits for you" in eva.screen or "Ben" in eva.screen


def test_a_session_that_is_just_over_is_not_asked_about_either(eva: Phone, bot: LocalBot) -> None:
    bot.now = datetime(2026, 12, 3, 14, 30, tzinfo=UTC)  # 15:30, in the middle of it
    end_by_mentees(eva, "Anna")
    eva.presses("Not now")
    assert "Anna" not in list_asked(eva, bot, weeks=1)


def test_what_was_told_and_waits_for_an_answer_is_kept(eva: Phone, bot: LocalBot) -> None:
    eva.is_reminded()
    eva.says("She found her price by herself.")
    end_by_mentees(eva, "Anna")
    eva.presses("Not now")
    assert len(bot.rows(entries)) == 3
    assert bot.statuses("after_session")[-1] == "open"


def test_at_with_whom_those_who_have_ended_are_not_offered(ended: Phone) -> None:
    ended.says("/reflect")
    ended.presses("Right words 7a")
    ended.says(STORY)
    assert "With whom?" in ended.screen
    assert "Anna" not in ended.buttons
    assert "Ben" in ended.buttons
    ended.says("Anna")
    assert "· Anna" in ended.screen


def test_where_nothing_is_planned_words_end_it_too(eva: Phone, bot: LocalBot) -> None:
    eva.says("/reflect Zoe")
    eva.presses(eva.buttons[0])
    eva.says("We drew her market on a napkin.")
    eva.presses("Well")
    bot.wait(hours=7)
    eva.says("Zoe and I are done")
    assert eva.screen == "End the mentoring with Zoe? The entries stay."
    eva.presses("End it")
    assert eva.screen.startswith("Your mentoring with Zoe is over.")


# The way back


@pytest.mark.parametrize(
    "words",
    [
        *("Anna is back", "anna is back again", "we start again with Anna"),
        *("Anna ist wieder da", "wir fangen wieder mit Anna an", "mit Anna geht es weiter"),
        "ich fange mit Anna wieder an",
        *("Anna est de retour", "on recommence avec Anna", "on reprend avec Anna"),
        *("Anna ha vuelto", "volvemos a empezar con Anna", "retomamos con Anna"),
        *("Anna wróciła", "zaczynamy znowu z Anną", "Anna wraca"),
    ],
)
def test_words_bring_her_back(ended: Phone, bot: LocalBot, words: str) -> None:
    ended.says(words)
    assert ended.screen == ("Your mentoring with Anna ended on Fri 27 Nov. Is it under way again?")
    assert ended.buttons == ["Under way again", "Overview", "It was a note"]
    ended.presses("Under way again")
    assert ended.screen.startswith("Anna is under way again.\n\nAnna · every Thursday 15:00–16:00")
    ended.presses("Save this session")
    assert [row.ended_at for row in bot.rows(mentees)] == [None, None]
    assert "Anna, today 15:00" in list_asked(ended, bot)


def test_such_words_may_have_been_a_note(ended: Phone, bot: LocalBot) -> None:
    ended.says("Anna is back")
    ended.presses("It was a note")
    assert bot.said()[-1] == "Anna is back"
    assert [row.ended_at is None for row in bot.rows(mentees)] == [False, True]


def test_with_somebody_under_way_nothing_comes_back(eva: Phone, bot: LocalBot) -> None:
    eva.says("Ben is back")
    assert "ended" not in eva.screen


@pytest.mark.parametrize(
    "words", ["Anna Mondays 9:00", "I meet Anna tomorrow at 10", "Anna jeudi à 15h"]
)
def test_a_plan_makes_her_under_way_again(ended: Phone, bot: LocalBot, words: str) -> None:
    ended.says(words)
    assert "It had ended; with this it is under way again." in ended.screen
    ended.presses("Save this session")
    ended.says("/mentees")
    assert "Ended" not in ended.screen
    assert set(ended.buttons) == {"Anna", "Ben"}


def test_the_button_under_the_end_takes_it_back(ended: Phone, bot: LocalBot) -> None:
    ended.presses("Under way again")
    ended.presses("Save this session")
    ended.says("/sessions")
    assert "Anna: every Thursday 15:00–16:00" in ended.screen
    assert len([row for row in bot.rows(series) if row.ended_at is None]) == 2


def test_whoever_was_met_once_is_asked_when(eva: Phone) -> None:
    eva.says("Zoe on 4 December at 9:00")
    eva.presses("Save this session")
    end_by_mentees(eva, "Zoe")
    eva.presses("Not now")
    eva.presses("Under way again")
    assert eva.screen.startswith("Zoe is under way again.\n\nWhen do you meet Zoe?")


def test_old_buttons_of_the_end_say_how_it_stands(ended: Phone) -> None:
    ended.says("/mentees")
    ended.presses("Ended · 1")
    ended.presses("Anna")
    card, data = ended.last.id, ended.last.find("Under way again")
    assert data is not None
    ended.presses("Under way again")
    assert ended.presses_data(data, card) in ("That is no longer there.", "Anna is under way.")
    number = data.split(":")[2]
    ended.presses_data(f"x:end_it:{number}:0", card)
    assert ended.screen.startswith("Your mentoring with Anna is over.")
    assert ended.presses_data("x:so_far:9999:0", card) == "That is no longer there."
    assert ended.presses_data("x:end_mentoring:9999:0", card) == "That is no longer there."
