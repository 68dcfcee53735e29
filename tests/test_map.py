"""The map: no circle, no arrow back, and a graph or a turn that has one is found out."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from grimp import ImportGraph

from tests.map.__main__ import HERE
from tests.map.layers import Layers
from tests.map.structure import (
    LONG,
    PACKAGES,
    find_circles,
    list_long,
    measure,
    read_graph,
    survey,
)
from tests.map.trace import TURNS, Call, Trace, listening, trace_turns

LAYERS = """
[[tool.importlinter.contracts]]
name = "wings"
type = "layers"
containers = ["flows"]
layers = ["front", "left | right", "low : ground"]

[[tool.importlinter.contracts]]
name = "packages"
type = "layers"
layers = ["bot", "flows"]
"""


@pytest.fixture(scope="module")
def graph() -> ImportGraph:
    return read_graph()


@pytest.fixture(scope="module")
def layers() -> Layers:
    return Layers.read(HERE)


@pytest.fixture(scope="module")
def traces(layers: Layers) -> dict[str, Trace]:
    return trace_turns(layers)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """One with layers, and nothing else."""
    (tmp_path / "pyproject.toml").write_text(LAYERS)
    return tmp_path


def draw(*arrows: tuple[str, str]) -> ImportGraph:
    """A graph of these imports, and of the packages around them."""
    graph = ImportGraph()
    for importer, imported in arrows:
        for module in (importer, imported):
            parts = module.split(".")
            for end in range(1, len(parts) + 1):
                graph.add_module(".".join(parts[:end]))
        graph.add_import(importer=importer, imported=imported)
    return graph


# Structure


@pytest.mark.parametrize("name", PACKAGES)
def test_no_circle_and_no_arrow_back(graph: ImportGraph, layers: Layers, name: str) -> None:
    package = survey(graph, layers, name)
    assert package.arrows, "the graph was read"
    assert (package.circles, package.back) == (set(), set())


def test_a_circle_put_into_our_graph_is_noticed(layers: Layers) -> None:
    spoiled = read_graph()
    spoiled.add_import(importer="bot.turn.turn", imported="bot.turn.worker")
    circles = survey(spoiled, layers, "bot").circles
    assert any({"bot.turn.turn", "bot.turn.worker"} <= set(circle) for circle in circles)


def test_an_arrow_back_put_into_our_graph_is_noticed(layers: Layers) -> None:
    spoiled = read_graph()
    spoiled.add_import(importer="flows.words.text", imported="flows.sessions.planning")
    back = survey(spoiled, layers, "flows").back
    assert back == {("flows.words.text", "flows.sessions.planning")}


def test_a_circle_is_found_among_wings_that_have_none_among_their_modules() -> None:
    graph = draw(("flows.one.a", "flows.two.a"), ("flows.two.b", "flows.one.b"))
    found = survey(graph, Layers([]), "flows")
    assert found.circles == {("flows.one", "flows.two")}
    assert (found.wings, found.modules, found.rooms) == (2, 4, 2)
    assert (len(found.room_arrows), len(found.arrows)) == (2, 2)


def test_a_circle_is_found_inside_a_wing() -> None:
    graph = draw(("flows.one.a", "flows.one.b"), ("flows.one.b", "flows.one.a"))
    found = survey(graph, Layers([]), "flows")
    assert found.circles == {("flows.one.a", "flows.one.b")}
    assert (found.rooms, found.room_arrows) == (1, set())


def test_a_circle_is_as_large_as_it_is_and_leaves_out_what_only_leads_to_it() -> None:
    ring = {("a", "b"), ("b", "c"), ("c", "a")}
    assert find_circles(ring | {("before", "a"), ("c", "behind")}) == {("a", "b", "c")}
    assert find_circles({("a", "b"), ("b", "c"), ("a", "c")}) == set()


def test_imports_of_one_wing_by_another_are_one_arrow() -> None:
    graph = draw(("flows.front", "flows.one.a"), ("flows.front", "flows.one.b"))
    found = survey(graph, Layers([]), "flows")
    assert found.room_arrows == {("flows.front", "flows.one")}
    assert len(found.arrows) == 2


@pytest.mark.parametrize(
    ("user", "used", "back"),
    [
        ("flows.front", "flows.low", False),
        ("flows.low", "flows.front", True),
        ("flows.low.deep.inside", "flows.left.a", True),
        ("flows.left.a", "flows.right", True),
        ("flows.left.a", "flows.left.b", False),
        ("flows.low", "flows.ground", False),
        ("flows.lowest", "flows.front", False),  # no contract names it
        ("flows.front", "bot.turn", True),
        ("bot.turn", "flows.low", False),
    ],
)
def test_the_layers_of_a_checkout_say_what_leads_back(
    checkout: Path, user: str, used: str, back: bool
) -> None:
    assert Layers.read(checkout).is_back(user, used) is back


def test_files_are_measured(checkout: Path) -> None:
    for name, lines in {"flows/a": 1, "flows/b": 3, "flows/wing/c": LONG + 1}.items():
        file = checkout / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("pass\n" * lines)
    (checkout / "flows/__init__.py").write_text("")
    long = Path("flows/wing/c.py")
    assert measure(checkout, "flows") == (3, LONG + 1, long)
    assert list_long(checkout) == {long: LONG + 1}


def test_another_checkout_is_surveyed_by_its_own_imports(checkout: Path) -> None:
    for name in PACKAGES:
        (checkout / name).mkdir()
        (checkout / name / "__init__.py").write_text("")
    (checkout / "bot/a.py").write_text("import bot.b")
    (checkout / "bot/b.py").write_text("import bot.a")
    for name in PACKAGES[1:]:
        (checkout / name / "c.py").write_text("import bot.a" if name == "flows" else "")
    done = subprocess.run(
        [sys.executable, "-m", "tests.map", "--of", checkout],
        cwd=HERE,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-2:] == ["circle: bot.a <-> bot.b", "back: flows.c -> bot.a"]


# Traces


def test_a_trace_goes_from_the_worker_to_the_tables(traces: dict[str, Trace]) -> None:
    assert tuple(traces) == TURNS
    for trace in traces.values():
        assert {"bot.turn.worker", "flows.engine", "storage.queues.inbox"} <= trace.modules
        assert {each.partition(".")[0] for each in trace.modules} == set(PACKAGES)


def test_each_turn_enters_what_only_it_needs(traces: dict[str, Trace]) -> None:
    text, button, tick = (traces[name].modules for name in TURNS)
    assert "flows.routing" in text - button - tick
    assert "flows.reflection.question" in button - text
    assert "bot.turn.remind" in tick - text - button


def test_the_engine_that_calls_a_flow_calls_against_the_layers(
    traces: dict[str, Trace],
) -> None:
    call = Call("flows.conversation", "flows.reflection.after_session")
    assert all(call in trace.against for trace in traces.values())


def test_calls_against_the_layers_are_few(traces: dict[str, Trace]) -> None:
    assert all(len(trace.against) <= 8 for trace in traces.values()), traces


SOURCE = """
def above():
    return below(letter for letter in "ab")

def again(times):
    return above() if times == 0 else list(
        again(less) for less in range(times)
    )

def below(letters):
    return list(letters)
"""


def write(module: str, source: str, **given: object) -> dict[str, Any]:
    """What a module of that name and source defines."""
    names: dict[str, Any] = {"__name__": module, **given}
    exec(compile(source, f"{module}.py", "exec"), names)
    return names


def test_a_call_up_the_page_is_told_from_one_down_and_from_one_of_itself() -> None:
    again = write("flows.made_up", SOURCE)["again"]
    with listening(Layers([])) as trace:
        again(2)
    assert trace.modules == {"flows.made_up"}
    assert trace.up_the_page == {Call("flows.made_up.again", "flows.made_up.above")}


def test_what_a_library_calls_for_a_module_the_module_calls(checkout: Path) -> None:
    read = write("flows.front", "def read(word): return word")["read"]
    fold = write("library", "def fold(words): return sorted(words, key=read)", read=read)["fold"]
    sort = write("flows.low", "def sort(words): return fold(words)", fold=fold)["sort"]
    before = sys.getprofile()
    with listening(Layers.read(checkout)) as trace:
        sort(["a", "b"])
    assert trace.modules == {"flows.low", "flows.front"}
    assert trace.against == {Call("flows.low", "flows.front")}
    assert sys.getprofile() is before, "nothing listens any longer"
