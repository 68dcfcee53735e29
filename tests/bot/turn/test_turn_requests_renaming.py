"""Who is called otherwise is renamed to that name, and not to the words behind it."""

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured


@pytest.fixture
@lived_once
def jonas(ana: Phone) -> Phone:
    ana.says("Jonas Thursdays 15:00")
    ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        *("Moment, Jonas heißt Johannes, bitte umbenennen", "Jonas in Johannes umbenennen"),
        *("Jonas heißt richtig Johannes bitte korrigieren", "Jonas heißt Johannes bitte ändern"),
        *("Jonas heißt nicht Jonas, sondern Johannes", "Wait, Jonas is called Johannes, rename"),
        *("rename: Jonas is called Johannes", "rename Jonas: his name is Johannes"),
        *("Jonas's name is Johannes, please change it", "Jonas's real name is Johannes"),
        *("the name of Jonas is Johannes, please correct it", "Jonas is not Jonas but Johannes"),
        *("Jonas s'appelle Johannes, renomme-le stp", "le nom de Jonas est Johannes, change-le"),
        *("Jonas s'appelle en fait Johannes, merci de corriger",),
        *("Jonas se llama Johannes, cámbialo por favor", "el nombre de Jonas es Johannes"),
        *("Jonas nazywa się Johannes, zmień proszę", "Jonas ma na imię Johannes, popraw to"),
    ],
)
def test_the_new_name_is_the_name_alone(jonas: Phone, bot: LocalBot, words: str) -> None:
    jonas.says(words)
    assert jonas.screen == "Shall Jonas be Johannes from now on, everywhere?"
    assert bot.said() == []


@pytest.mark.parametrize(
    "words", ["Speichern heißt Jonas, bitte umbenennen", "Saving is called Jonas, please rename"]
)
def test_nobody_is_called_after_the_order(jonas: Phone, words: str) -> None:
    jonas.says(words)
    assert jonas.screen == "You have a mentee called Jonas already. Nothing has changed."
