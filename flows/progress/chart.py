"""What the picture of /summary shows, before it is drawn: competences, cells, self-ratings."""

import unicodedata
from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from flows.calendar.day_names import MONTHS
from flows.calendar.series import to_local_date
from flows.facts import Records
from flows.lines import Line, Model, line, shorten
from flows.views import Rating
from framework.model import Area, Competence, Framework
from framework.progress import Progress, measure

MAX_WORDS = 3000
"""Characters of a picture in words."""
MAX_NAME = 12
SCRIPTS = ("LATIN ", "GREEK ", "CYRILLIC ", "DIGIT ")

Shade = Literal["none", "touched", "reflected", "evidenced"]
"""The deepest ledger in which an ability stands."""


class Cell(Model):
    """An ability, by the letter of its code."""

    letter: str
    shade: Shade


class Row(Model):
    """A competence: its abilities, and the first and the latest self-rating, from 1 to 5. `then`
    is None where there are fewer than two, `now` where there is none."""

    number: int
    name: str
    cells: tuple[Cell, ...]
    then: int | None = None
    now: int | None = None


class Block(Model):
    """An area: how many of its abilities are reflected, of how many, and its competences."""

    name: str
    reflected: int
    total: int
    rows: tuple[Row, ...]


class Chart(Model):
    """`name` is whose it is, "" if that is not known; `day` the date as it is read, `since` the
    day of the first entry, "" if there is none; `rated_then` is the day of the first self-rating,
    "" if nothing was rated twice, `rated_now` that of the latest, "" if nothing was rated. All
    have their year: pictures are kept."""

    name: str = ""
    day: str
    since: str = ""
    entries: int
    blocks: tuple[Block, ...]
    rated_then: str = ""
    rated_now: str = ""

    @property
    def reflected(self) -> tuple[int, int]:
        """How many abilities are reflected, of how many."""
        return sum(each.reflected for each in self.blocks), sum(each.total for each in self.blocks)


def make_chart(records: Records, framework: Framework, at: datetime, name: str = "") -> Chart:
    """All that the picture shows at the instant `at`, with days as the mentor's calendar has
    them, and whose it is. What the framework does not have is passed over."""
    progress = measure(framework, records.history, evidenced=records.evidenced)
    known = {each.number for each in framework.competences}
    ratings = [each for each in records.ratings if each.competence in known]
    twice = len({each.competence for each in ratings}) < len(ratings)

    def tell(then: datetime | None) -> str:
        return _name_day(then, records.zone) if then else ""

    return Chart(
        name=tell_name(name),
        day=_name_day(at, records.zone),
        since=tell(records.first_at),
        entries=records.total,
        blocks=tuple(_make_block(area, progress, ratings) for area in framework.areas),
        rated_then=tell(ratings[0].at) if twice else "",
        rated_now=tell(ratings[-1].at) if ratings else "",
    )


def tell_name(name: str) -> str:
    """A name as far as the picture has letters for it."""
    kept = (char if _is_drawn(char) else " " for char in name)
    return shorten(" ".join("".join(kept).split()), MAX_NAME)


def _is_drawn(char: str) -> bool:
    return char in " -.'\u2019" or unicodedata.name(char, "").startswith(SCRIPTS)


def _name_day(at: datetime, zone: str) -> str:
    """ "3 September 2026"."""
    day = to_local_date(at, zone)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _make_block(area: Area, progress: Progress, ratings: Iterable[Rating]) -> Block:
    reflected = progress.area(area.code).reflected
    competences = progress.framework.competences_of(area.code)
    return Block(
        name=area.name,
        reflected=reflected.reached,
        total=reflected.total,
        rows=tuple(_make_row(each, progress, ratings) for each in competences),
    )


def _make_row(competence: Competence, progress: Progress, ratings: Iterable[Rating]) -> Row:
    number = competence.number
    values = [each.value for each in ratings if each.competence == number]
    return Row(
        number=number,
        name=competence.name,
        cells=tuple(
            Cell(letter=each.code.removeprefix(str(number)), shade=_shade(each.code, progress))
            for each in competence.abilities
        ),
        then=values[0] if len(values) > 1 else None,
        now=values[-1] if values else None,
    )


def _shade(code: str, progress: Progress) -> Shade:
    if code in progress.evidenced:
        return "evidenced"
    if code in progress.reflected:
        return "reflected"
    return "touched" if code in progress.touched else "none"


def tell_caption(chart: Chart) -> str:
    """One line below the picture."""
    reached, total = chart.reflected
    return f"How far you have come, {chart.day}: {reached} of {total} reflected."


def tell_chart(chart: Chart) -> Line:
    """The same in words, for those who cannot see it."""
    rows = [row for block in chart.blocks for row in block.rows]
    shades = [cell.shade for row in rows for cell in row.cells]
    if not chart.entries:
        sentences = [
            f"Your picture on {chart.day}.",
            f"{len(rows)} competences, {len(shades)} abilities, and every square is still empty.",
        ]
    else:
        entries = "1 entry, on" if chart.entries == 1 else f"{chart.entries} entries since"
        areas = ", ".join(f"{b.name} {b.reflected} of {b.total}" for b in chart.blocks)
        sentences = [
            f"Your picture on {chart.day}: {entries} {chart.since}.",
            f"Abilities you reflected on: {areas}.",
        ]
    if touched := shades.count("touched"):
        sentences.append(f"Touched, and not reflected on yet: {touched}.")
    if evidenced := shades.count("evidenced"):
        sentences.append(f"With evidence: {evidenced}.")
    if chart.rated_now:
        ratings = ", ".join(map(_tell_rating, (row for row in rows if row.now is not None)))
        sentences.append(f"How you see yourself, from 1 to 5: {ratings}.")
    return line("{text}", text=shorten(" ".join(sentences), MAX_WORDS))


def _tell_rating(row: Row) -> str:
    """ "Open questions 4 (at first 3)", "Trust 4 (unchanged)"."""
    first = "" if row.then is None else f" (at first {row.then})"
    if row.then is not None and row.then == row.now:
        first = " (unchanged)"
    return f"{row.name} {row.now}{first}"
