"""What holds for every test, and how long the drills go on."""

import os
import sys
import threading
import zoneinfo
from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, settings

from bot.turn import keyboard
from tests.databases import (  # noqa: F401 - fixtures
    cluster,
    conn,
    database_url,
    file,
    migrated,
    postgres_url,
    reused_database,
)

pytest_plugins = ["tests.leaks"]

# The machines are shared: how long an example takes says nothing about it.
settings.register_profile("afterword", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("afterword")

# As the bot does: the rules of time zones are those of the pinned package.
zoneinfo.reset_tzpath(to=())


MEASURES_PROCESSES = "COVERAGE_PROCESS_CONFIG"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kills", type=int, default=8, help="how often the drill kills the bot")
    parser.addoption("--mutants", type=int, default=1500, help="how many updates are spoilt")
    parser.addoption("--objects", type=int, default=3000, help="how many updates are made")
    parser.addoption("--forged", type=int, default=300, help="how many payloads are forged")
    parser.addoption("--rules", type=int, default=150, help="how many rules are drawn")
    parser.addoption("--lives", type=int, default=20, help="how many paper diaries are kept")
    parser.addoption("--every", type=int, default=3, help="which of the texts are tried: each 3rd")
    parser.addoption("--sequences", type=int, default=3, help="how many lives are told")
    parser.addoption("--mentors", type=int, default=40, help="how many live through the year")
    parser.addoption("--weeks", type=int, default=5, help="how many weeks of the year they live")
    parser.addoption("--renew", action="store_true", help="write the journeys anew")
    parser.addoption("--rush", type=int, default=50, help="how many are reminded in one minute")
    parser.addoption("--seed", type=int, help="repeats a drill's choices (not its timing)")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The files with the longest tests come first: begun last, one core would wait for them."""
    slow = {item.path for item in items if item.get_closest_marker("drill")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(autouse=True)
def every_keyboard_fits(monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    """One that the product would have to cut is a fault of the screen's."""
    too_long: list[str] = []

    def tell(rows: keyboard.Rows) -> None:
        too_long.append(str([each["data"] for row in rows for each in row][:3]))

    monkeypatch.setattr(keyboard, "tell_cut", tell)
    yield
    assert not too_long


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, bool | None, bool | None]:
    """What is `unmeasured` goes on without the tracer of the coverage, at twice the speed, and so
    do the processes that it starts."""
    tracer, threads = sys.gettrace(), threading.gettrace()
    if tracer is None or item.get_closest_marker("unmeasured") is None:
        return (yield)
    sys.settrace(None)
    threading.settrace(None)
    measures = os.environ.pop(MEASURES_PROCESSES, None)
    try:
        return (yield)
    finally:
        threading.settrace(threads)
        sys.settrace(tracer)
        if measures is not None:
            os.environ[MEASURES_PROCESSES] = measures
