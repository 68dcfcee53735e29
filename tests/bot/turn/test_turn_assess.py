"""A self-assessment in the chat: one card, nothing lost, and a way on after any stop."""

import pytest

from storage.tables import assessments, ratings
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured


@lived_once
def begin(ana: Phone) -> None:
    ana.says("/assess")
    ana.presses("Begin")


def list_values(bot: LocalBot) -> list[tuple[int, int | None]]:
    return [(each.competence, each.value) for each in bot.rows(ratings)]


def test_after_words_the_next_card_comes_below_and_the_old_one_has_no_buttons(
    ana: Phone, bot: LocalBot
) -> None:
    begin(ana)
    card = ana.with_buttons[-1]
    ana.presses("2")
    assert ana.with_buttons[-1] == card, "a tap changes it in place"
    ana.says("mostly")
    assert ana.screen.startswith("Start relationship: 3, mostly.\n\nPLAN 3 of 5")
    assert card not in ana.with_buttons
    assert list_values(bot) == [(1, 2), (2, 3)]


def test_what_is_no_rating_is_kept_as_a_note(ana: Phone, bot: LocalBot) -> None:
    begin(ana)
    card = ana.last.id
    story = "Ben rang on my way home: the bank wants the figures by Friday, and he has none."
    ana.says(story)
    assert bot.said() == [story]
    ana.says("/assess")
    assert ana.screen.startswith("PLAN 1 of 5"), "its question is open still"
    assert card not in ana.with_buttons
    ana.presses("2")
    assert list_values(bot) == [(1, 2)]


def test_an_hour_later_it_goes_on_where_it_was_left(ana: Phone, bot: LocalBot) -> None:
    begin(ana)
    ana.presses("1")
    bot.wait(hours=2)
    ana.says("/assess")
    assert ana.screen.startswith("PLAN 2 of 5")
    bot.wait(hours=2)
    ana.says("3")
    assert bot.said() == ["3"], "nobody knows any more what it was about"
    ana.says("/assess")
    assert ana.screen.startswith("You stopped after 1 of 15 competences, on Thu 26 Nov.")
    ana.presses("Go on")
    assert ana.screen.startswith("PLAN 2 of 5")
    assert bot.count(assessments) == 1


def test_three_weeks_later_it_begins_anew(ana: Phone, bot: LocalBot) -> None:
    begin(ana)
    ana.presses("1")
    bot.wait(days=22)
    ana.says("/assess")
    assert ana.screen.endswith("Last time: Thu 26 Nov.")
    ana.presses("Begin")
    assert ana.screen.startswith("PLAN 1 of 5")
    ana.presses("3")
    assert "Last time you said 1, not yet." in ana.screen
    ana.says("I have read up on the sector")
    assert [each.reason for each in bot.rows(ratings)] == [
        None,
        "I have read up on the sector",
    ]


def test_one_competence_is_rated_from_its_own_screen(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.presses(ana.buttons[0])
    ana.says("I asked three closed questions in a row.")
    ana.says("/summary")
    ana.presses("By competence")
    ana.presses("2")
    ana.presses("Rate it")
    ana.presses("3")
    assert ana.screen.startswith("Start relationship: 3, mostly.\n\nCompetence 2,")
    assert "You said 3 in Nov" in ana.screen
    [only] = bot.rows(assessments)
    assert only.ended_at is not None, "none is left open that nobody has begun"
