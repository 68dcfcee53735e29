"""What the picture shows: data, written down for journals of every size in `charts/`.

`pytest tests/flows/progress/test_chart.py --renew` writes them anew; read what has changed.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from flows.facts import Records
from flows.progress.chart import MAX_WORDS, Chart, Row, make_chart, tell_caption, tell_chart
from flows.views import Rating
from framework.catalogue import load_framework
from framework.coverage import Touch
from tests.flows.progress.past import ZONE, Deed, count, live, rate
from tests.flows.talk import NOW, tell
from tests.framework.gardening import GARDENING

FOLDER = Path(__file__).with_name("charts")
BUSINESS = load_framework()


@pytest.fixture
def renew(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--renew"))


def draw(*deeds: Deed, **more: Any) -> Chart:
    return make_chart(count(deeds, **more), GARDENING, NOW)


def find_row(chart: Chart, number: int) -> Row:
    [row] = [row for block in chart.blocks for row in block.rows if row.number == number]
    return row


def shades(chart: Chart, number: int) -> list[tuple[str, str]]:
    return [(cell.letter, cell.shade) for cell in find_row(chart, number).cells]


@pytest.mark.parametrize(
    ("entries", "assessments"), [(0, 0), (1, 0), (5, 1), (500, 12), (5000, 60)]
)
def test_the_chart_is_the_one_that_was_read(entries: int, assessments: int, renew: bool) -> None:
    records = count(live(entries, BUSINESS), ratings=rate(assessments, BUSINESS))
    chart = make_chart(records, BUSINESS, NOW)
    told = tell(tell_chart(chart))
    file, words = FOLDER / f"{entries}.json", FOLDER / f"{entries}.txt"
    if renew:
        FOLDER.mkdir(exist_ok=True)
        file.write_text(chart.model_dump_json(indent=1) + "\n", encoding="utf-8")
        words.write_text(told + "\n", encoding="utf-8")
    assert chart.model_dump_json(indent=1) + "\n" == file.read_text(encoding="utf-8")
    assert told + "\n" == words.read_text(encoding="utf-8")
    assert len(told) <= MAX_WORDS


def test_an_empty_journal_has_every_square_and_no_date_but_today() -> None:
    chart = draw()
    assert (chart.day, chart.since, chart.entries) == ("26 November 2026", "", 0)
    assert (chart.rated_then, chart.rated_now) == ("", "")
    assert [(block.name, block.reflected, block.total) for block in chart.blocks] == [
        ("Grow", 0, 3),
        ("Share", 0, 2),
    ]
    assert shades(chart, 1) == [("a", "none"), ("b", "none")]
    assert tell(tell_chart(chart)) == (
        "Your picture on 26 November 2026. 3 competences, 5 abilities, and every square is still "
        "empty."
    )


def test_a_square_has_the_shade_of_the_deepest_ledger() -> None:
    chart = draw(
        Deed(3, "1a", written=False),
        Deed(3, "1b"),
        Deed(2, "2a"),
        Deed(1, "2a", evidenced=True),
    )
    assert shades(chart, 1) == [("a", "touched"), ("b", "reflected")]
    assert shades(chart, 2) == [("a", "evidenced"), ("b", "none")]
    assert [block.reflected for block in chart.blocks] == [1, 1]
    assert tell(tell_chart(chart)) == (
        "Your picture on 26 November 2026: 3 entries since 23 November 2026. Abilities you "
        "reflected on: Grow 1 of 3, Share 1 of 2. Touched, and not reflected on yet: 1. "
        "With evidence: 1."
    )


def test_one_entry_has_a_day() -> None:
    assert "1 entry, on 25 November 2026." in tell(tell_chart(draw(Deed(1, "1a"))))


def rating(competence: int, value: int, days: int) -> Rating:
    return Rating(competence=competence, value=value, at=NOW - timedelta(days=days))


def test_the_first_and_the_latest_self_rating_stand_side_by_side() -> None:
    ratings = (rating(1, 2, 90), rating(2, 3, 89), rating(1, 4, 30), rating(1, 3, 1))
    chart = draw(Deed(1, "1a"), ratings=ratings)
    assert (find_row(chart, 1).then, find_row(chart, 1).now) == (2, 3)
    assert (find_row(chart, 2).then, find_row(chart, 2).now) == (None, 3)
    assert (find_row(chart, 3).then, find_row(chart, 3).now) == (None, None)
    assert chart.rated_then == "28 August 2026"
    assert chart.rated_now == "25 November 2026"
    assert tell(tell_chart(chart)).endswith(
        "How you see yourself, from 1 to 5: Soil 3 (at first 2), Neighbours 3."
    )


def test_a_rating_that_has_not_changed_says_so() -> None:
    chart = draw(Deed(1, "1a"), ratings=(rating(1, 4, 90), rating(1, 4, 1)))
    assert find_row(chart, 1).then == 4
    assert tell(tell_chart(chart)).endswith("from 1 to 5: Soil 4 (unchanged).")


def test_rated_once_there_is_no_then() -> None:
    chart = draw(Deed(1, "1a"), ratings=(rating(1, 4, 9), rating(2, 4, 8)))
    assert (chart.rated_then, chart.rated_now) == ("", "18 November 2026")


def test_days_are_those_of_the_mentors_calendar() -> None:
    evening = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    chart = make_chart(Records(zone=ZONE, first_at=evening, total=1), GARDENING, evening)
    assert (chart.day, chart.since) == ("1 January 2027", "1 January 2027")


def test_what_the_framework_does_not_have_is_in_no_row() -> None:
    history = {"9z": Touch(last_at=NOW, reflections=3)}
    ratings = (rating(9, 5, 3),)
    records = Records(
        zone=ZONE, history=history, evidenced=frozenset({"9z"}), ratings=ratings, total=3
    )
    empty = make_chart(Records(zone=ZONE, total=3), GARDENING, NOW)
    assert make_chart(records, GARDENING, NOW) == empty


@pytest.mark.parametrize(
    ("name", "drawn"),
    [
        ("Ana", "Ana"),
        ("Zoë 🌱 Łucja", "Zoë Łucja"),
        ("Кирил", "Кирил"),
        ("名前", ""),
        ("", ""),
        ("Maximiliane-Theodora", "Maximiliane…"),
    ],
)
def test_whose_it_is_as_far_as_there_are_letters(name: str, drawn: str) -> None:
    assert make_chart(Records(zone=ZONE), GARDENING, NOW, name).name == drawn


def test_the_caption_is_one_line() -> None:
    told = tell_caption(draw(Deed(1, "1a"), Deed(2, "2a")))
    assert told == "How far you have come, 26 November 2026: 2 of 5 reflected."


def test_the_words_fit_into_a_message_however_long_the_names_are() -> None:
    chart = draw(Deed(1, "1a"), ratings=(rating(1, 4, 9),))
    rows = tuple(
        Row(number=each, name=f"Competence number {each}", cells=(), then=1, now=5)
        for each in range(1, 90)
    )
    block = chart.blocks[0].model_copy(update={"rows": rows})
    told = tell(tell_chart(chart.model_copy(update={"blocks": (block,)})))
    assert len(told) == 3000
    assert told.endswith("…")
