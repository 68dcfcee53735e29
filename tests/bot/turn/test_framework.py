"""The bot is started with another framework over a journal that is there, and back again.

What was written under the first is shown in its words, and counted under it only.
"""

import json
from pathlib import Path

import pytest

from framework.catalogue import open_framework
from framework.model import DEFAULT_EDITION
from storage.export import export
from storage.tables import entries, mentors, sessions
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.framework.gardening import PROMPTS, WORDS

pytestmark = pytest.mark.unmeasured

STORY = "I asked three closed questions in a row."
SOIL = "The soil was too sour."


@pytest.fixture
def garden(tmp_path: Path) -> str:
    (tmp_path / "garden.yaml").write_text(WORDS, "utf-8")
    (tmp_path / "garden_prompts.yaml").write_text(PROMPTS, "utf-8")
    return str(tmp_path / "garden.yaml")


def start_with(bot: LocalBot, framework: str) -> None:
    """The bot is stopped, set to this framework, and started."""
    bot.context = bot.context._replace(framework=open_framework(framework))


def reflect(phone: Phone, words: str) -> str:
    """A whole reflection on the first ability that is offered, which is returned as its button
    reads: "Trust 8a"."""
    phone.says("/reflect Anna")
    label = phone.buttons[0]
    phone.presses(label)
    phone.says(words)
    phone.presses("Well")
    phone.presses("Done for today")
    return label


def split(label: str) -> tuple[str, str]:
    """Name and code of an ability."""
    name, _, code = label.rpartition(" ")
    return name, code


@pytest.fixture
@lived_once
def mentor(ana: Phone) -> Phone:
    """She has reflected once, under the first framework."""
    reflect(ana, STORY)
    return ana


def test_old_entries_keep_their_words_and_count_under_their_own(
    mentor: Phone, bot: LocalBot, garden: str
) -> None:
    mentor.says("/journal")
    before = mentor.screen
    start_with(bot, garden)
    mentor.says("/journal")
    assert mentor.screen == before
    mentor.says("/summary")
    assert mentor.screen.startswith("Nothing to sum up yet.")
    reflect(mentor, SOIL)
    mentor.says("/summary")
    assert "Reflected since the start: Grow 0 of 3 · Share 1 of 2" in mentor.screen
    mentor.says("/journal")
    assert STORY in mentor.screen
    assert SOIL in mentor.screen
    start_with(bot, DEFAULT_EDITION.framework)
    mentor.says("/summary")
    assert "Reflected since the start: PLAN 0 of 22 · DO 1 of 28" in mentor.screen


def test_every_entry_says_under_which_it_was_made(
    mentor: Phone, bot: LocalBot, garden: str
) -> None:
    start_with(bot, garden)
    label = reflect(mentor, SOIL)
    made = [(row.framework, row.framework_version) for row in bot.rows(entries)]
    assert made == [(DEFAULT_EDITION.framework, DEFAULT_EDITION.version), ("gardening", "7")]
    [who] = bot.rows(mentors)
    with bot.work() as conn:
        exported = json.loads(export(conn, who.id))["entries"]
    assert [each["framework"] for each in exported] == [list(each) for each in made]
    assert exported[1]["ability"] == split(label)[1]


def test_an_open_question_is_answered_in_the_framework_that_it_is_of(
    ana: Phone, bot: LocalBot, garden: str
) -> None:
    ana.says("/reflect Anna")
    label = ana.buttons[0]
    ana.presses(label)
    start_with(bot, garden)
    ana.says(STORY)
    name, code = split(label)
    assert f"{name} ({code})" in ana.screen
    ana.presses("Well")
    [entry] = bot.rows(entries)
    assert (entry.framework, entry.ability) == (DEFAULT_EDITION.framework, code)
    assert (entry.outcome, entry.wording) == ("well", 0)


def test_offers_are_of_the_new_one_and_an_open_one_shows_its_own(
    ana: Phone, bot: LocalBot, garden: str
) -> None:
    ana.says("/reflect Anna")
    old = ana.buttons
    start_with(bot, garden)
    ana.says("/reflect Ben")
    new = [each for each in ana.buttons if each not in ("Something else…", "Cancel")]
    assert not set(new) & set(old[:3])
    assert any(
        each.startswith(("Soil", "Compost", "Surplus", "Inviting", "Water")) for each in new
    )


def test_a_button_that_names_a_competence_of_the_old_one_says_so(
    mentor: Phone, bot: LocalBot, garden: str
) -> None:
    mentor.says("/summary")
    mentor.presses("By competence")
    before = mentor.screen
    start_with(bot, garden)
    assert mentor.presses("1").startswith("That button is from another framework.")
    assert mentor.screen == before
    reflect(mentor, SOIL)
    mentor.says("/summary")
    mentor.presses("By competence")
    assert mentor.presses("1") == ""
    assert mentor.screen.startswith("Competence 1, Soil · Grow")


def test_ratings_of_the_old_one_are_not_those_of_the_new(
    mentor: Phone, bot: LocalBot, garden: str
) -> None:
    mentor.says("/assess")
    mentor.presses("Begin")
    mentor.presses("3")
    start_with(bot, garden)
    mentor.says("/assess")
    assert "3 competences, one after the other, one tap each: 2 areas" in mentor.screen
    start_with(bot, DEFAULT_EDITION.framework)
    mentor.says("/assess")
    assert mentor.screen.startswith("PLAN 2 of 5 · ")


def test_one_that_is_gone_leaves_its_codes_and_breaks_nothing(
    ana: Phone, bot: LocalBot, garden: str
) -> None:
    start_with(bot, garden)
    ana.says("/reflect Anna")
    label = ana.buttons[0]
    ana.presses(label)
    ana.says(SOIL)
    start_with(bot, DEFAULT_EDITION.framework)  # and its two files are not named any more
    ana.presses("Well")
    ana.says("/journal")
    name, code = split(label)
    assert f"Anna · {code} · well" in ana.screen
    assert name not in ana.screen
    assert SOIL in ana.screen


def test_a_second_wording_is_asked_the_second_time(ana: Phone, bot: LocalBot, garden: str) -> None:
    prompts = Path(garden).with_name("garden_prompts.yaml")
    first = '      - "Who got the last surplus from {mentee}\'s bed, and how did you choose?"\n'
    second = '      - "What did {mentee} harvest too much of?"\n'
    text = prompts.read_text("utf-8")
    assert first in text
    prompts.write_text(text.replace(first, first + second), "utf-8")
    start_with(bot, garden)
    asked = []
    for words in (STORY, SOIL, STORY + SOIL):
        ana.says("/reflect Anna")
        for label in ("Something else…", "Share", "2 Neighbours", "Surplus harvest 2a"):
            ana.presses(label)
        asked.append(ana.screen)
        ana.says(words)
        ana.presses("Well")
        ana.presses("Done for today")
    assert "Who got the last surplus from Anna's bed" in asked[0]
    assert "What did Anna harvest too much of?" in asked[1]
    assert "Who got the last surplus from Anna's bed" in asked[2]
    assert [row.wording for row in bot.rows(entries)] == [0, 1, 0]


def test_a_number_given_in_the_old_one_does_not_lead_into_the_new_one(
    mentor: Phone, bot: LocalBot, garden: str
) -> None:
    mentor.says("/summary")
    for label in ("By competence", "3", "Rate it"):
        mentor.presses(label)
    start_with(bot, garden)  # it has a competence 3 as well
    assert mentor.presses("3") == ""
    assert mentor.screen == "Mentee's needs: 3, mostly."
    assert mentor.buttons == []


def test_the_way_back_from_an_old_rating_says_that_it_is_of_another_one(
    mentor: Phone, bot: LocalBot, garden: str
) -> None:
    mentor.says("/summary")
    for label in ("By competence", "6", "Rate it"):
        mentor.presses(label)
    start_with(bot, garden)
    mentor.presses("4")
    assert "Which entry shows it?" in mentor.screen
    assert mentor.presses("Back").startswith("That button is from another framework.")


def test_an_assessment_of_one_goes_on_where_another_was_begun_and_ended(
    mentor: Phone, bot: LocalBot, garden: str
) -> None:
    mentor.says("/assess")
    mentor.presses("Begin")
    mentor.presses("3")
    start_with(bot, garden)
    mentor.says("/assess")
    mentor.presses("Begin")
    mentor.presses("2")
    start_with(bot, DEFAULT_EDITION.framework)
    mentor.says("/assess")
    assert mentor.screen.startswith("You stopped after 1 of 15 competences")


def test_what_was_chosen_to_watch_is_of_the_one_that_the_question_is_of(
    mentor: Phone, bot: LocalBot, garden: str
) -> None:
    mentor.says("I meet Anna every Thursday at 18:00")
    mentor.presses("Save this session")
    mentor.says("/sessions")
    mentor.presses(next(each for each in mentor.buttons if "Anna" in each))
    mentor.presses("Choose a focus")
    for _ in range(2):
        mentor.presses(mentor.buttons[0])
    start_with(bot, garden)
    mentor.presses(mentor.buttons[0])
    [watched] = [row for row in bot.rows(sessions) if row.focus]
    assert (watched.focus, watched.framework) == ("1a", DEFAULT_EDITION.framework)
