"""Who asks for another language is told, in it too, that the bot writes English and reads five."""

import pytest

from flows.settings.language import ENGLISH, IN_THEIRS
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_plans import STORY, tell_story


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("kannst du bitte deutsch mit mir reden", "de"),
        ("sprache deutsch", "de"),
        ("auf Deutsch bitte", "de"),
        ("Do you speak German?", "de"),
        ("how do I change the language?", ""),
        ("tu peux me parler en français ?", "fr"),
        ("en français stp", "fr"),
        ("¿puedes escribirme en español?", "es"),
        ("po polsku proszę", "pl"),
        ("czy możesz pisać po polsku", "pl"),
        ("can you answer in Dutch?", ""),
        ("welche Sprachen sprichst du", ""),
    ],
)
def test_the_language_is_told(ana: Phone, bot: LocalBot, words: str, language: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(ENGLISH)
    assert ana.screen.removeprefix(ENGLISH).strip() == IN_THEIRS.get(language, "")
    assert ana.buttons == ["It was a note"]
    assert bot.said() == []


def test_behind_an_entry_it_is_no_part_of_it(ana: Phone, bot: LocalBot) -> None:
    tell_story(ana)
    ana.says("kannst du bitte deutsch mit mir reden")
    assert ana.screen.startswith(ENGLISH)
    assert bot.said() == [STORY]


@pytest.mark.parametrize(
    "story",
    [
        "He speaks German with his customers.",
        "Wir haben auf Deutsch geredet, und es war besser.",
        "On a parlé en français, enfin.",
    ],
)
def test_a_story_in_another_language_is_a_story(ana: Phone, bot: LocalBot, story: str) -> None:
    ana.says(story)
    assert bot.said() == [story]
