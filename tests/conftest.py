"""How long the drills go on, and with which luck."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kills", type=int, default=30, help="how often the drill kills the bot")
    parser.addoption("--seed", type=int, help="repeats a drill's choices (not its timing)")
