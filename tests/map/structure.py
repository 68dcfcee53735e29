"""What the imports look like: rooms, arrows, circles, and arrows that go back.

A room is what one meets on the first corridor of a package: a module in front, or a wing (a
package in the package) with all that stands in it. An arrow between rooms is a pair of which one
imports the other, in however many places. Migrations are no part of it: nobody imports them.
"""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from statistics import median
from typing import NamedTuple

from grimp import ImportGraph, build_graph

from tests.map.layers import Layers

PACKAGES = ("bot", "storage", "flows", "framework")
LONG = 400
"""Lines after which a file is better two."""

Arrow = tuple[str, str]
"""The importer and what it imports."""
Circle = tuple[str, ...]
"""Rooms or modules of which each leads to each, in order of their names."""


class Package(NamedTuple):
    name: str
    wings: int
    modules: int
    rooms: int
    room_arrows: set[Arrow]
    arrows: set[Arrow]
    circles: set[Circle]
    back: set[Arrow]


class Sizes(NamedTuple):
    """Lines a file: half of the modules have no more than `median`."""

    median: int
    longest: int
    longest_file: Path


def read_graph() -> ImportGraph:
    """What import-linter looks at, of the checkout that comes first on the path."""
    return build_graph(*PACKAGES, cache_dir=None)


def survey(graph: ImportGraph, layers: Layers, name: str) -> Package:
    """One package. Its arrows back are those of its own modules, wherever they lead."""
    inside = graph.find_descendants(name)
    arrows = {
        (importer, imported)
        for importer in inside | {name}
        for imported in graph.find_modules_directly_imported_by(importer)
    }
    own = {(importer, imported) for importer, imported in arrows if imported in inside}
    parents = {name} | {each for each in inside if graph.find_children(each)}
    corridors = [join(own, partial(find_room, parent=each)) for each in sorted(parents)]
    return Package(
        name,
        wings=len(parents) - 1,
        modules=len(inside) - len(parents) + 1,
        rooms=len(graph.find_children(name)),
        room_arrows=join(own, partial(find_room, parent=name)),
        arrows=own,
        circles=set().union(*map(find_circles, [own, *corridors])),
        back={arrow for arrow in arrows if layers.is_back(*arrow)},
    )


def find_room(module: str, parent: str) -> str | None:
    """What of the parent's a module belongs to; None outside of it and for the parent itself."""
    if not module.startswith(f"{parent}."):
        return None
    name, _, _ = module.removeprefix(f"{parent}.").partition(".")
    return f"{parent}.{name}"


def join(arrows: Iterable[Arrow], name: Callable[[str], str | None]) -> set[Arrow]:
    """The arrows between what modules belong to; those inside of it are left out."""
    found = {(name(importer), name(imported)) for importer, imported in arrows}
    return {(a, b) for a, b in found if a is not None and b is not None and a != b}


def find_circles(arrows: set[Arrow]) -> set[Circle]:
    """Each circle once, as large as it is: the strongly connected components of two and more."""
    reached = {start: find_reached(arrows, start) for start, _ in arrows}
    return {
        tuple(sorted(each for each in there if start in reached.get(each, ())))
        for start, there in reached.items()
        if start in there
    }


def find_reached(arrows: set[Arrow], start: str) -> set[str]:
    """Where one comes to from there, along the arrows."""
    reached: set[str] = set()
    heads = {start}
    while heads:
        heads = {imported for importer, imported in arrows if importer in heads} - reached
        reached |= heads
    return reached


def measure(root: Path, package: str) -> Sizes:
    """Of the files of a package; the median is that of its modules, without `__init__` files."""
    counted = count_lines(root, package)
    modules = [lines for file, lines in counted.items() if file.name != "__init__.py"]
    longest = max(counted, key=lambda file: counted[file])
    return Sizes(round(median(modules)), counted[longest], longest)


def list_long(root: Path) -> dict[Path, int]:
    """Every file that is too long, of the packages and of their tests, and its lines."""
    found: dict[Path, int] = {}
    for package in (*PACKAGES, "tests"):
        found |= {file: n for file, n in count_lines(root, package).items() if n > LONG}
    return found


def count_lines(root: Path, package: str) -> dict[Path, int]:
    return {
        file.relative_to(root): len(file.read_text().splitlines())
        for file in sorted((root / package).rglob("*.py"))
        if "migrations" not in file.relative_to(root).parts
    }
