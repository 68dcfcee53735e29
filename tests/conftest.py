"""What holds for every test, and how long the drills go on."""

import zoneinfo

import pytest
from hypothesis import HealthCheck, settings

# The machines are shared: how long an example takes says nothing about it.
settings.register_profile("afterword", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("afterword")

# As the bot does: the rules of time zones are those of the pinned package.
zoneinfo.reset_tzpath(to=())


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kills", type=int, default=30, help="how often the drill kills the bot")
    parser.addoption("--seed", type=int, help="repeats a drill's choices (not its timing)")
