"""What the picture of /summary shows, before it is drawn: competences, cells, self-ratings."""

from datetime import datetime
from typing import Literal

from flows.facts import Records
from flows.lines import Line, Model
from framework.model import Framework

Shade = Literal["none", "touched", "reflected", "evidenced"]
"""The deepest ledger in which an ability stands."""


class Cell(Model):
    """An ability, by the letter of its code."""

    letter: str
    shade: Shade


class Row(Model):
    """A competence: its abilities, and the first and the latest self-rating, from 1 to 5; `then` is
    None where there are fewer than two, `now` where there is none."""

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
    """`day` is the date as it is read, `since` the day of the first entry, "" if there is none;
    `rated_then` and `rated_now` are the days of the first and the latest self-rating."""

    day: str
    since: str = ""
    entries: int
    blocks: tuple[Block, ...]
    rated_then: str = ""
    rated_now: str = ""


def make_chart(records: Records, framework: Framework, at: datetime) -> Chart:
    raise NotImplementedError


def tell_chart(chart: Chart) -> Line:
    """The same in words, for those who cannot see it; at most 1000 characters."""
    raise NotImplementedError
