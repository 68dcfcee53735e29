"""A note that names one mentee offers her at once."""

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured


@pytest.fixture
@lived_once
def met(ana: Phone) -> Phone:
    for name, day in (("Mara", "Mondays"), ("Jonas", "Tuesdays")):
        ana.says(f"{name} {day} 11:00")
        ana.presses("Save this session")
    return ana


STORIES = (
    "Gestern mit Mara: wir haben lange über Preise gesprochen, und sie war unsicher.",
    "Yesterday with Mara, we talked about prices for an hour and she was unsure.",
    "Hier avec Mara : on a parlé longtemps des prix et elle hésitait.",
    "Ayer con Mara: hablamos mucho de precios y estaba insegura.",
    "Wczoraj z Marą: długo rozmawialiśmy o cenach i była niepewna.",
)


@pytest.mark.parametrize("story", STORIES)
def test_whom_the_story_names_is_offered_first(met: Phone, bot: LocalBot, story: str) -> None:
    met.says(story)
    assert met.buttons == ["With Mara", "With whom?", "Which ability?", "Just a note", "Undo"]
    met.presses("With Mara")
    assert met.screen.startswith("Saved · Thu 26 Nov · Mara")
    assert bot.said() == [story]
    met.says("/undo")
    assert met.screen.startswith("Taken back.")
    assert met.buttons[0] == "With Mara"


@pytest.mark.parametrize(
    "story",
    ["Heute mit Mara und Jonas: wir haben über Preise gesprochen.", "A long day, and a good one."],
)
def test_of_several_and_of_nobody_it_is_asked(met: Phone, story: str) -> None:
    met.says(story)
    assert met.buttons[0] == "With whom?"
