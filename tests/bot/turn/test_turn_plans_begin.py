"""From when on a plan holds, said at its card or right after it was saved."""

from datetime import UTC, datetime

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

THURSDAY = datetime(2026, 11, 26, 9, tzinfo=UTC)
TUESDAYS = "Kurt · every Tuesday 09:00–10:00, first "


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    ana.at(THURSDAY)
    return ana


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("only from 14 January", "Tue 19 Jan 2027"),
        ("not before the 14th of January", "Tue 19 Jan 2027"),
        ("starting in January", "Tue 5 Jan 2027"),
        ("starting the week after", "Tue 8 Dec"),
        ("starting the week after next", "Tue 8 Dec"),
        ("starting in two weeks", "Tue 15 Dec"),
        ("a week later", "Tue 8 Dec"),
        ("after Christmas", "Tue 29 Dec"),
        ("from next week", "Tue 1 Dec"),
        ("doch erst ab 14. Januar", "Tue 19 Jan 2027"),
        ("erst ab nächstem Monat", "Tue 1 Dec"),
        ("eine Woche später", "Tue 8 Dec"),
        ("seulement à partir du 14 janvier", "Tue 19 Jan 2027"),
        ("à partir de la semaine suivante", "Tue 8 Dec"),
        ("solo a partir del 14 de enero", "Tue 19 Jan 2027"),
        ("dopiero od 14 stycznia", "Tue 19 Jan 2027"),
        ("tydzień później", "Tue 8 Dec"),
    ],
)
def test_the_first_is_put_off_and_the_plan_stays(eva: Phone, words: str, first: str) -> None:
    eva.says("Kurt Tuesdays 9:00")
    eva.says(words)
    assert eva.screen.startswith(f"{TUESDAYS}{first} 09:00")
    assert "Not planned yet" not in eva.screen


@pytest.mark.parametrize(
    ("plan", "words", "screen"),
    [
        (
            "Kurt every two weeks Tuesdays 9:00",
            "erst ab 14. Januar",
            "Kurt · every 2 weeks on Tuesday 09:00–10:00, first Tue 19 Jan 2027 09:00",
        ),
        (
            "Kurt Tue and Thu 9:00",
            "only from 14 January",
            "Kurt · every Tuesday and Thursday 09:00–10:00, first Thu 14 Jan 2027 09:00",
        ),
        (
            "Kurt first Monday of the month 9:00",
            "erst ab Februar",
            "Kurt · every first Monday of the month 09:00–10:00, first Mon 1 Feb 2027 09:00",
        ),
        (
            "Kurt Tuesdays 9:00",
            "only from 14 January at 5 pm",
            "Kurt · every Tuesday 17:00–18:00, first Tue 19 Jan 2027 17:00",
        ),
        ("Kurt Tuesday 9:00", "doch erst am 14. Januar", "Kurt · Thu 14 Jan 2027 09:00–10:00"),
    ],
)
def test_whatever_the_plan_is(eva: Phone, plan: str, words: str, screen: str) -> None:
    eva.says(plan)
    eva.says(words)
    assert eva.screen.startswith(screen)


def test_a_series_that_begins_later_leaves_the_old_one_until_then(eva: Phone) -> None:
    eva.says("Kurt Mondays 11:00")
    eva.presses("Save this session")
    eva.says("Kurt from now on at 12:00")
    eva.says("erst ab 14. Januar")
    assert eva.screen == (
        "Kurt · every Monday 12:00–13:00, first Mon 18 Jan 2027 12:00\n\n"
        "Instead of every Monday 11:00, which goes on until then."
    )


@pytest.mark.parametrize(
    ("plan", "words", "screen"),
    [
        ("Kurt Tuesdays 9:00", "doch erst ab 14. Januar", "Kurt: no session before Thu 14 Jan"),
        ("Kurt Tuesdays 9:00", "starting the week after", "Kurt: no session before Tue 8 Dec?"),
        ("Kurt Tuesday 9:00", "a week later", "Kurt · Tue 8 Dec 09:00–10:00, instead of Tue 1"),
        ("Kurt Tuesdays 9:00", "only from 14 January at 10", "Saved as a note."),
        ("Kurt Tuesdays 9:00", "half an hour later", "Saved as a note."),
    ],
)
def test_once_it_is_saved_it_pauses_or_moves(
    eva: Phone, plan: str, words: str, screen: str
) -> None:
    eva.says(plan)
    eva.presses("Save this session")
    eva.says(words)
    assert eva.screen.startswith(screen)


@pytest.mark.parametrize(
    "story",
    [
        "!",
        "from Monday I will listen more",
        "only from the heart",
        "a week later",
        "ab Januar",
        "she started a week later\nand it was fine",
    ],
)
def test_without_a_plan_it_is_a_story(eva: Phone, bot: LocalBot, story: str) -> None:
    eva.says(story)
    assert bot.said() == [story]
