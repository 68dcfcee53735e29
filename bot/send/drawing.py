"""How far a mentor has come, as a picture for a phone.

Drawn by typst, which leaves the other threads alone while it works. What goes in are values; the
source in `picture/chart.typ` stays as it is, whatever anybody is called.
"""

import json
from pathlib import Path
from typing import Any, Final, Literal

import typst

from flows.progress.chart import Chart, Shade

HOME: Final = Path(__file__).parent / "picture"
WIDTH_POINTS: Final = 390
"""Points, as a phone has them."""
WIDTH_PIXELS: Final = 1080
"""Width of the picture."""

LIGHT: Final = {
    "ground": "#FFFFFF",
    "text": "#1B2733",
    "quiet": "#586673",
    "accent": "#0F5C73",
    "edge": "#B4C0C8",
    "touched": "#FFFFFF",
    "reflected": "#5F9BAE",
    "on_reflected": "#0B2530",
    "evidenced": "#0F4A5E",
    "on_evidenced": "#FFFFFF",
    "rating": "#0B5A78",
}
DARK: Final = {
    "ground": "#141D24",
    "text": "#EEF3F6",
    "quiet": "#A3B1BB",
    "accent": "#8CCBDD",
    "edge": "#4A5963",
    "touched": "#141D24",
    "reflected": "#3E7D92",
    "on_reflected": "#FFFFFF",
    "evidenced": "#C9ECF5",
    "on_evidenced": "#0B2530",
    "rating": "#93D3E6",
}

TITLE: Final = "How far you have come"
LEGEND: Final[tuple[tuple[Shade, str], ...]] = (
    ("none", "not yet"),
    ("touched", "touched"),
    ("reflected", "reflected"),
    ("evidenced", "with evidence"),
)


def draw_chart(chart: Chart, *, dark: bool, form: Literal["png", "svg"] = "png") -> bytes:
    """A PNG, 1080 pixels wide and as high as it takes; or the same as SVG."""
    drawn = typst.compile(
        str(HOME / "chart.typ"),
        root=str(HOME),
        font_paths=[str(HOME)],
        ignore_system_fonts=True,
        format=form,
        ppi=72 * WIDTH_PIXELS / WIDTH_POINTS,
        sys_inputs={
            "chart": json.dumps(lay_out(chart)),
            "palette": json.dumps(DARK if dark else LIGHT),
        },
    )
    return bytes(drawn)


def lay_out(chart: Chart) -> dict[str, Any]:
    """What the picture says, word for word."""
    return {
        "title": TITLE,
        "day": chart.day,
        "lead": _tell_lead(chart),
        "whole": "{} of {} reflected".format(*chart.reflected),
        "blocks": [
            {
                "name": block.name,
                "told": f"{block.reflected} of {block.total} reflected",
                "rows": [row.model_dump() for row in block.rows],
            }
            for block in chart.blocks
        ],
        "legend": [{"shade": shade, "letter": "a", "told": told} for shade, told in LEGEND],
        "rated": _tell_ratings(chart),
    }


def _tell_lead(chart: Chart) -> str:
    if not chart.entries:
        return "Every square is an ability. The first one fills with your first answer."
    whose = f"{chart.name} · " if chart.name else ""
    if chart.entries == 1:
        return f"{whose}1 entry, on {chart.since}"
    return f"{whose}{chart.entries:,} entries since {chart.since}"


def _tell_ratings(chart: Chart) -> list[dict[str, str]]:
    """The legend of the self-ratings: what is drawn, and what it means."""
    if not chart.rated_now:
        return [{"spot": "empty", "told": "how you see yourself, from 1 to 5: /assess"}]
    if not chart.rated_then:
        return [{"spot": "full", "told": f"how you see yourself, {chart.rated_now}"}]
    rows = [row for block in chart.blocks for row in block.rows]
    same = any(row.then is not None and row.then == row.now for row in rows)
    return [
        {"spot": "ring", "told": f"how you saw yourself, {chart.rated_then}"},
        {"spot": "full", "told": chart.rated_now},
        *([{"spot": "both", "told": "the same both times"}] if same else []),
    ]
