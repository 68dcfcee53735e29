"""A keyboard is never too long for Telegram, and never costs the message that it is on."""

import logging

import pytest

from bot.turn import keyboard
from bot.turn.keyboard import MOST_BUTTONS, Rows, fit, fits

tell_cut = keyboard.tell_cut  # that of the product


@pytest.fixture(autouse=True)
def it_is_cut(monkeypatch: pytest.MonkeyPatch, every_keyboard_fits: None) -> None:
    monkeypatch.setattr(keyboard, "tell_cut", tell_cut)


def make(many: int, text: str = "A", data: str = "a:1:mentee:m{}") -> Rows:
    return [[{"text": text, "data": data.format(each)}] for each in range(many)]


WAYS = make(3, "Back", "x:journal:0:{}")


def test_one_that_has_room_is_left_as_it_is() -> None:
    assert fit(make(4), WAYS) == [*make(4), *WAYS]


@pytest.mark.parametrize("text", ["A", "Zoë", "กขค" * 7, "🙂" * 22])
def test_of_too_many_answers_the_first_stay_and_all_ways_out(text: str) -> None:
    cut = fit(make(500, text), WAYS)
    assert fits(cut)
    assert cut[-3:] == WAYS
    assert cut[:-3] == make(len(cut) - 3, text)
    assert not fits([*make(len(cut) - 2, text), *WAYS]), "no more than need be go"


def test_of_too_many_ways_the_last_stays() -> None:
    ways = make(MOST_BUTTONS + 9, "Way", "x:open:{}:0")
    cut = fit(make(3), ways)
    assert fits(cut)
    assert cut[-1] == ways[-1]


def test_the_limit_is_of_buttons_too() -> None:
    short = [[{"text": "", "data": ""}]] * MOST_BUTTONS
    assert fits(short)
    assert not fits([*short, *short[:1]])


def test_one_that_is_cut_is_logged_and_nobody_is_named(caplog: pytest.LogCaptureFixture) -> None:
    fit(make(200, "Zoë"), WAYS)
    [record] = caplog.records
    assert record.levelno == logging.ERROR
    assert record.getMessage() == "a keyboard is too long and was cut: journal, mentee"
