"""The picture says what the chart says, in every light, and nobody's words can spoil it."""

import asyncio
import json
from collections import Counter
from itertools import pairwise
from pathlib import Path
from struct import unpack

import pytest
import typst

from bot.send.drawing import DARK, LIGHT, WIDTH_PIXELS, draw_chart, lay_out
from bot.send.files import Packer
from flows.progress.chart import Block, Cell, Chart, Row
from framework.catalogue import load_framework
from storage.database.open import open_database
from storage.migrate import migrate
from storage.queues.deliveries import Delivery
from tests.bot.sending_bot import NOW

CHARTS = Path(__file__).parents[2] / "flows" / "progress" / "charts"
SIZES = ("0", "1", "5", "500", "5000")


def read_chart(entries: str) -> Chart:
    return Chart.model_validate_json((CHARTS / f"{entries}.json").read_text("utf-8"))


def measure(png: bytes) -> tuple[int, int]:
    """Width and height, from the head of the file."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = unpack(">II", png[16:24])
    return width, height


def luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("entries", SIZES)
def test_it_is_as_wide_as_a_phone_and_fits_on_it(entries: str, dark: bool) -> None:
    width, height = measure(draw_chart(read_chart(entries), dark=dark))
    assert width == WIDTH_PIXELS
    assert 1500 < height < 1700


def test_the_same_chart_is_the_same_picture_and_another_is_not() -> None:
    chart = read_chart("5")
    assert draw_chart(chart, dark=False) == draw_chart(chart, dark=False)
    different = {draw_chart(read_chart(each), dark=False) for each in SIZES}
    different |= {draw_chart(read_chart(each), dark=True) for each in SIZES}
    assert len(different) == 2 * len(SIZES)


@pytest.mark.parametrize("ink", [LIGHT, DARK])
def test_everybody_can_read_it_in_colour_and_in_grey(ink: dict[str, str]) -> None:
    for words, ground in (
        ("text", "ground"),
        ("quiet", "ground"),
        ("accent", "ground"),
        ("on_reflected", "reflected"),
        ("on_evidenced", "evidenced"),
    ):
        assert contrast(ink[words], ink[ground]) >= 4.5, words
    shades = ("ground", "reflected", "evidenced")
    for lighter, darker in pairwise(shades):
        assert contrast(ink[lighter], ink[darker]) >= 3, darker
    assert contrast(ink["rating"], ink["ground"]) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("entries", SIZES)
def test_every_square_and_every_rating_has_its_colour(entries: str, dark: bool) -> None:
    chart, ink = read_chart(entries), DARK if dark else LIGHT
    drawn = draw_chart(chart, dark=dark, form="svg").decode().lower()
    rows = [row for block in chart.blocks for row in block.rows]
    shades = Counter(cell.shade for row in rows for cell in row.cells)
    legend = 1
    for shade in ("reflected", "evidenced"):
        squares = drawn.count(f'fill="{ink[shade].lower()}"')
        bars = shades["touched"] + legend if shade == "reflected" else 0
        assert squares == shades[shade] + legend + bars, shade
    rated = sum(row.now is not None for row in rows)
    legend = bool(chart.rated_now) + any(row.then and row.then == row.now for row in rows)
    assert drawn.count(f'fill="{ink["rating"].lower()}"') == rated + legend


def test_what_it_says() -> None:
    said = lay_out(read_chart("500"))
    assert said["title"] == "How far you have come"
    assert said["whole"] == "80 of 80 reflected"
    assert said["lead"] == "500 entries since 14 February 2022"
    named = read_chart("500").model_copy(update={"name": "Ana"})
    assert lay_out(named)["lead"] == "Ana · 500 entries since 14 February 2022"
    assert said["rated"][-1] == {"spot": "both", "told": "the same both times"}
    assert [block["name"] for block in said["blocks"]] == ["PLAN", "DO", "CHECK", "ACT / ADJUST"]
    assert sum(len(block["rows"]) for block in said["blocks"]) == 15
    cells = [cell for block in said["blocks"] for row in block["rows"] for cell in row["cells"]]
    assert len(cells) == 80
    assert [each["told"] for each in said["legend"]] == [
        "not yet",
        "touched",
        "reflected",
        "with evidence",
    ]


def test_an_empty_journal_is_an_invitation() -> None:
    said = lay_out(read_chart("0"))
    assert said["lead"].startswith("Every square is an ability.")
    assert said["rated"] == [
        {"spot": "empty", "told": "how you see yourself, from 1 to 5: /assess"}
    ]


@pytest.mark.parametrize(
    ("then", "now", "spots"),
    [("", "", ["empty"]), ("", "May", ["full"]), ("May", "June", ["ring", "full"])],
)
def test_ratings_are_explained_as_far_as_there_are_any(
    then: str, now: str, spots: list[str]
) -> None:
    chart = read_chart("1").model_copy(update={"rated_then": then, "rated_now": now})
    assert "both" not in {each["spot"] for each in lay_out(chart)["rated"]}
    assert [each["spot"] for each in lay_out(chart)["rated"]] == spots


@pytest.mark.parametrize(
    "name",
    [
        '#panic("x")',
        "$x^2$ *bold* _it_",
        "Łódź Ωμέγα Київ",
        "\\u{202e}",
        '"; }',
        "<a> & b",
        "名前 🙈",
    ],
)
def test_a_name_is_drawn_and_never_run(name: str) -> None:
    cells = tuple(Cell(letter=letter, shade="none") for letter in "a#$")
    row = Row(number=1, name=name, cells=cells, now=3)
    block = Block(name=name, reflected=0, total=3, rows=(row,))
    chart = Chart(day=name, since=name, entries=2, blocks=(block,), rated_now=name)
    assert measure(draw_chart(chart, dark=True))[0] == WIDTH_PIXELS
    assert json.dumps(lay_out(chart))


async def test_while_it_is_drawn_the_loop_goes_on() -> None:
    chart, turns = read_chart("5000"), 0
    drawing = asyncio.create_task(asyncio.to_thread(draw_chart, chart, dark=False))
    while not drawing.done():
        await asyncio.sleep(0)
        turns += 1
    assert measure(await drawing)[0] == WIDTH_PIXELS
    assert turns > 100


async def test_who_is_gone_by_now_gets_an_empty_one(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'afterword.db'}"
    migrate(url)
    database = open_database(url)
    try:
        packer = Packer(database, load_framework(), lambda: NOW)
        fields = dict.fromkeys(Delivery._fields, 0)
        parcel = Delivery(**{**fields, "kind": "picture", "body": {"mentor": 9, "dark": False}})  # type: ignore[arg-type]
        contents = await packer.pack(parcel)
    finally:
        database.close()
    assert measure(contents.file)[0] == WIDTH_PIXELS
    assert contents.words == "How far you have come, 22 November 2026: 0 of 80 reflected."


def test_a_source_that_is_wrong_says_so() -> None:
    with pytest.raises(typst.TypstError):
        typst.compile(b"#nothing")
