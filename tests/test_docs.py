"""What is written down is true: nothing that exists is left out or described otherwise."""

import re
from pathlib import Path

from pydantic import SecretStr

from bot.__main__ import main
from bot.settings import PREFIX, Settings
from flows.actions import ACTIONS
from flows.catalogue import FLOWS
from framework.catalogue import list_frameworks

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def show(default: object) -> str:
    """A default as it is written in the environment."""
    return default.get_secret_value() if isinstance(default, SecretStr) else str(default)


def test_the_example_of_the_settings_is_complete_in_order_and_true() -> None:
    lines = (ROOT / ".env.example").read_text("utf-8").splitlines()
    given = [line for line in lines if line and not line.startswith("#")]
    fields = Settings.model_fields.items()
    assert given == [f"{PREFIX}{name.upper()}={show(field.default)}" for name, field in fields]


def test_every_setting_in_the_example_is_explained() -> None:
    paragraphs = (ROOT / ".env.example").read_text("utf-8").strip().split("\n\n")
    described = [each for each in paragraphs if PREFIX in each.rpartition("\n")[2]]
    assert len(described) == len(Settings.model_fields)
    assert all(each.startswith("# ") for each in described)


def missing(*words: str) -> list[str]:
    """Those that the README does not name as words of their own."""
    return [word for word in words if not re.search(rf"(?<![\w/]){re.escape(word)}(?!\w)", README)]


def test_the_readme_names_every_command_of_the_command_line() -> None:
    assert missing(*(f"afterword {name}" for name in main.commands)) == []


def test_the_readme_names_every_command_of_the_bot() -> None:
    assert missing(*(f"/{verb}" for verb, action in ACTIONS.items() if action.command)) == []


def test_the_readme_names_every_flow() -> None:
    assert missing(*FLOWS) == []


def test_the_readme_names_every_framework() -> None:
    assert missing(*list_frameworks()) == []
