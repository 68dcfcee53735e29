"""The picture of /summary says whose it is, and can be read out."""

from pathlib import Path

import pytest

from tests.bot.phone import LocalBot, Phone


@pytest.fixture
def ana(tmp_path: Path) -> Phone:
    phone = LocalBot(tmp_path).phone()
    phone.meets_the_bot()
    phone.says("/reflect Anna")
    phone.presses(phone.buttons[0])
    phone.says("I waited until she went on.")
    phone.presses("Well")
    return phone


def list_pictures(phone: Phone) -> list[dict[str, object]]:
    return [body for kind, body in phone.log if kind == "picture"]


@pytest.mark.parametrize("ask", ["/summary", "show me the summary", "/summary 2026"])
def test_it_carries_the_name_of_who_asked(ana: Phone, ask: str) -> None:
    ana.says(ask)
    [picture] = list_pictures(ana)
    assert picture["name"] == "Ana"
    assert picture["dark"] is False


def test_by_a_button_as_well(ana: Phone) -> None:
    ana.says("/summary")
    ana.presses("More…")
    ana.presses("Dark picture")
    assert [each["name"] for each in list_pictures(ana)] == ["Ana"] * 2


def test_the_words_stand_behind_read_it_out(ana: Phone) -> None:
    ana.says("/summary")
    summary = ana.last
    ana.presses("Picture in words")
    assert ana.screen.startswith("Your picture on 26 November 2026: 1 entry, on 26 November 2026.")
    assert "Abilities you reflected on: PLAN 0 of 22, DO 1 of 28" in ana.screen
    assert ana.last is not summary
    assert summary.rows, "the summary stays as it is"
