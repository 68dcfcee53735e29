"""Prints the map. Started by `make map`; with --of, the structure of another checkout.

python -m tests.map [--of PATH] [--calls]
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.map.layers import Layers
from tests.map.structure import LONG, PACKAGES, list_long, measure, read_graph, survey

HERE = Path(__file__).parents[2]
COLUMNS = (
    "package",
    "wings",
    "modules",
    "rooms",
    "arrows between rooms",
    "arrows between modules",
    "circles",
    "arrows back",
    "median lines",
    "longest file",
)
AIMS = "at most 20 modules and 8 calls"


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.map", description=__doc__)
    parser.add_argument("--of", type=Path, metavar="PATH", help="a checkout; only its structure")
    parser.add_argument("--calls", action="store_true", help="name every module and call as well")
    return parser.parse_args()


def show_structure(root: Path) -> None:
    graph, layers = read_graph(), Layers.read(root)
    packages = [survey(graph, layers, name) for name in PACKAGES]
    rows = []
    for each in packages:
        sizes = measure(root, each.name)
        rows.append(
            (
                each.name,
                each.wings,
                each.modules,
                each.rooms,
                len(each.room_arrows),
                len(each.arrows),
                len(each.circles),
                len(each.back),
                sizes.median,
                f"{sizes.longest} {sizes.longest_file}",
            )
        )
    show_table(COLUMNS, rows)
    for each in packages:
        for circle in sorted(each.circles):
            say("circle: " + " <-> ".join(circle))
        for importer, imported in sorted(each.back):
            say(f"back: {importer} -> {imported}")
    for file, lines in list_long(root).items():
        say(f"past {LONG} lines: {file} ({lines})")


def show_traces(*, calls: bool) -> None:
    from tests.map.trace import trace_turns  # it imports the bot of this checkout

    traces = trace_turns(Layers.read(HERE))
    rows = [
        (
            name,
            len(trace.modules),
            len(trace.against),
            len(trace.up_the_page),
            len(trace.against) + len(trace.up_the_page),
        )
        for name, trace in traces.items()
    ]
    say("")
    columns = "turn", "modules entered", "calls against the layers", "up the page", "upwards"
    show_table(columns, rows)
    say(f"aim: {AIMS} upwards")
    for name, trace in traces.items() if calls else ():
        say(f"\n{name}")
        say("  enters " + ", ".join(sorted(trace.modules)))
        for caller, called in sorted(trace.against):
            say(f"  against the layers: {caller} -> {called}")
        for caller, called in sorted(trace.up_the_page):
            say(f"  up the page: {caller} -> {called}")


def show_table(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """In columns for the eye, in Markdown for a document."""
    cells = [columns, *([str(cell) for cell in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [
        "| " + " | ".join(map(str.ljust, row, widths)) + " |"
        for row in (cells[0], ["-" * width for width in widths], *cells[1:])
    ]
    say("\n".join(lines))


def say(text: str) -> None:
    print(text)  # noqa: T201


if __name__ == "__main__":
    options = read_options()
    if options.of is not None:
        sys.path.insert(0, str(options.of.resolve()))
    show_structure(options.of or HERE)
    if options.of is None:
        show_traces(calls=options.calls)
