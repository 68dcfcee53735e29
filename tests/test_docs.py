"""What is written down is true: nothing that exists is left out or described otherwise."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from pydantic import SecretStr

from bot.command_line import main
from bot.settings import PREFIX, Settings
from flows.actions import ACTIONS
from flows.catalogue import FLOWS
from flows.flow import Flow
from framework.catalogue import list_frameworks
from tests import flow_charts

ROOT: Final = Path(__file__).parents[1]
PAGES: Final = tuple(
    page.relative_to(ROOT).as_posix()
    for page in sorted((*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")))
)
README: Final = (ROOT / "README.md").read_text("utf-8")
MOST_WORDS: Final = 1200


def read(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


@cache
def project() -> dict[str, Any]:
    return tomllib.loads(read("pyproject.toml"))


# Settings


def show(default: object) -> str:
    """A default as it is written in the environment."""
    return default.get_secret_value() if isinstance(default, SecretStr) else str(default)


def test_the_example_of_the_settings_is_complete_in_order_and_true() -> None:
    lines = read(".env.example").splitlines()
    given = [line for line in lines if line and not line.startswith("#")]
    fields = Settings.model_fields.items()
    assert given == [f"{PREFIX}{name.upper()}={show(field.default)}" for name, field in fields]


def test_every_setting_in_the_example_is_explained() -> None:
    paragraphs = read(".env.example").strip().split("\n\n")
    described = [each for each in paragraphs if PREFIX in each.rpartition("\n")[2]]
    assert len(described) == len(Settings.model_fields)
    assert all(each.startswith("# ") for each in described)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_no_setting_that_is_none(page: str) -> None:
    known = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    assert set(re.findall(rf"\b{PREFIX}[A-Z_]+", read(page))) <= known


# Names


def missing(text: str, *words: str) -> list[str]:
    """Those that a text does not name as words of their own."""
    return [word for word in words if not re.search(rf"(?<![\w/]){re.escape(word)}(?!\w)", text)]


def test_the_readme_names_every_command_of_the_command_line() -> None:
    assert missing(README, *(f"afterword {name}" for name in main.commands)) == []


def test_the_readme_names_every_command_of_the_bot() -> None:
    assert (
        missing(README, *(f"/{verb}" for verb, action in ACTIONS.items() if action.command)) == []
    )


def test_the_readme_names_every_framework() -> None:
    assert missing(README, *list_frameworks()) == []


def test_every_flow_has_its_chapter() -> None:
    headings = re.findall(r"^## (.+)$", read("docs/flows.md"), re.MULTILINE)
    assert headings == list(FLOWS)


def test_the_charts_are_those_of_the_flows() -> None:
    assert read("docs/flows.md") == flow_charts.draw_page(), "make docs draws them again"


@pytest.mark.parametrize("flow", FLOWS.values(), ids=list(FLOWS))
def test_a_chart_has_every_step_in_order_and_every_arrow_its_ends(flow: Flow) -> None:
    chart = list(flow_charts.draw(flow))
    boxes = re.findall(r'^  q\d+\["([A-Z_]+)', "\n".join(chart), re.MULTILINE)
    assert boxes == [step.key.upper() for step in flow.steps]
    nodes = {found[1] for each in chart if (found := re.match(r"  (\w+)[\[({]", each))}
    arrows = [each.split() for each in chart if " -->" in each or " -.->" in each]
    assert {end for first, *_, last in arrows for end in (first, last)} == nodes


# The pages


def test_the_readme_is_one_page() -> None:
    assert len(README.split()) <= MOST_WORDS


def list_paths(text: str) -> Iterator[str]:
    """What is a path of ours, wherever it stands; and between backticks what ends as files do."""
    yield from re.findall(rf"(?<![\w/.-])(?:{FOLDERS})/[\w./-]*[\w/]", text)
    for quoted in re.findall(r"`([\w.-]+)`", text):
        if quoted.endswith(ENDINGS):
            yield quoted


FOLDERS: Final = "bot|docs|flows|framework|storage|tests"
ENDINGS: Final = (".py", ".md", ".yaml", ".toml", ".lock", ".typ", ".png", ".example", "LICENSE")


@pytest.mark.parametrize("page", PAGES)
def test_every_path_that_a_page_names_is_there(page: str) -> None:
    assert {each for each in list_paths(read(page)) if not (ROOT / each).exists()} == set()


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_quotes_from_a_file_stands_there(page: str) -> None:
    """ "`press` in `flows/engine.py`"."""
    named = re.findall(r"((?:`\w+`(?: and )?)+) in `([\w/.]+\.py)`", read(page))
    missed = [
        f"{name} in {file}"
        for names, file in named
        for name in re.findall(r"\w+", names.replace(" and ", " "))
        if not re.search(rf"^ *(?:(?:async )?def |class )?{name}\b", read(file), re.MULTILINE)
    ]
    assert missed == []


def to_anchor(heading: str) -> str:
    """As a heading is linked to: small letters, no signs, hyphens for spaces."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES)
def test_every_link_within_leads_somewhere(page: str) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)", read(page)) + re.findall(r'src="([^"]+)"', read(page))
    astray = []
    for link in links:
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (ROOT / page).parent / path if path else ROOT / page
        headings = (
            re.findall(r"^#+ (.+)$", target.read_text("utf-8"), re.MULTILINE)
            if anchor and target.exists()
            else []
        )
        if not target.exists() or (anchor and anchor not in map(to_anchor, headings)):
            astray.append(link)
    assert astray == []


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_no_make_target_that_is_none(page: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", read("Makefile"), re.MULTILINE))
    text = read(page)
    quoted = re.findall(r"`(?:time )?make ([a-z]+)`", text)
    blocks = "\n".join(re.findall(r"```\n(.*?)```", text, re.DOTALL))
    assert {*quoted, *re.findall(r"^make ([a-z]+)", blocks, re.MULTILINE)} <= targets


# What stands in two places


def test_the_hooks_are_what_make_check_does() -> None:
    recipe = re.search(r"^check:.*\n((?:\t.*\n)+)", read("Makefile"), re.MULTILINE)
    assert recipe is not None
    commands = [line.lstrip("\t@").partition(" || ")[0] for line in recipe[1].splitlines()]
    hooks = [
        hook
        for repo in yaml.safe_load(read(".pre-commit-config.yaml"))["repos"]
        for hook in repo["hooks"]
    ]
    assert [hook["entry"] for hook in hooks] == [
        each.replace("$(BIN)", ".venv/bin") for each in commands
    ]
    assert all(hook["language"] == "system" and not hook["pass_filenames"] for hook in hooks)


def test_the_youngest_change_is_of_this_version() -> None:
    versions = re.findall(r"^## \[(\S+)\] - \d{4}-\d\d-\d\d$", read("CHANGELOG.md"), re.MULTILINE)
    assert versions[0] == project()["project"]["version"]


def test_no_more_than_eight_figures_stand_in_the_readme_and_each_in_full() -> None:
    table = README.partition("| what | figure | command |\n|---|---|---|\n")[2].partition("\n\n")[
        0
    ]
    rows = [re.split(r"(?<!\\)\|", row.strip("|")) for row in table.splitlines()]
    assert 0 < len(rows) <= 8
    figures = read("docs/figures.md")
    numbers = {number for row in rows for number in re.findall(r"\d[\d,.]*\d|\d", row[1])}
    assert [each for each in sorted(numbers) if each not in figures] == []
