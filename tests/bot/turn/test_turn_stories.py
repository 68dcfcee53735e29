"""Stories as mentors tell them, full of days, hours and the bot's own words: all of them are kept.

They were written by others, before anything was read (tests/flows/corpora/README.md).
"""

# ruff: noqa: T201

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest
import yaml

from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

CORPUS: Final = Path(__file__).parents[2] / "flows" / "corpora" / "stories.yaml"
STORIES: Final = [each["text"] for each in yaml.safe_load(CORPUS.read_text(encoding="utf-8"))]
MOST_EXTRA: Final = 0.03
"""Of the stories, that may get a button more than others do."""

PLAINEST: Final = (
    "The plainest story of all, with nothing in it that anybody looks for.",
    "The plainest story of Krzysztof, with nothing in it that anybody looks for.",
    "The plainest story of Conor, with nothing in it that anybody looks for.",
)
"""Where two sessions are asked about, the first is asked which of them it is for; the others name
theirs, and are asked which ability it was, as a story is."""


def ask_nothing(ana: Phone) -> None:
    pass


def ask_once(ana: Phone) -> None:
    ana.says("/reflect Anna")


def ask_which(ana: Phone) -> None:
    """A story is told, and it is asked which ability it was."""
    ask_once(ana)
    ana.says("A story about Anna that was told before.")


def ask_twice(ana: Phone) -> None:
    """Two stories are told, and of both it is asked which ability it was."""
    for name in ("Anna", "Ben"):
        ana.says(f"/reflect {name}")
        ana.says(f"A story about {name} that was told before.")


MEETINGS: Final = {
    "Anna": "Thursdays 15:00",
    "Ben": "Mondays 9:00",
    "Paolo": "Wednesdays 11:00",
    "Ola": "Tuesdays 17:00",
    "Élodie": "on 4 December 10:00",
    "Krzysztof": "Fridays 8:30",
    "Lucía": "Mondays 14:00",
    "Conor": "Saturdays 10:00",
}


def meet_everybody(ana: Phone) -> None:
    """Whoever a story names has sessions that words could change."""
    for name, when in MEETINGS.items():
        ana.says(f"{name} {when}")
        ana.presses("Save this session")


def wait_for_one(ana: Phone) -> None:
    """A session is over, and asked about."""
    meet_everybody(ana)
    ana.bot.forward(datetime(2026, 11, 27, 9, tzinfo=UTC))
    assert ana.screen.startswith("Krzysztof, today 08:30–09:30.")


def wait_for_two(ana: Phone) -> None:
    """So is a second one."""
    wait_for_one(ana)
    ana.bot.forward(datetime(2026, 11, 28, 10, 30, tzinfo=UTC))
    assert ana.screen.startswith("Conor, today 10:00–11:00.")


SITUATIONS: Final = (
    *(ask_nothing, ask_once, ask_which, ask_twice, meet_everybody, wait_for_one, wait_for_two),
)


@pytest.mark.parametrize("ask", SITUATIONS)
def test_every_story_is_kept(
    ana: Phone, bot: LocalBot, ask: Callable[[Phone], None], pytestconfig: pytest.Config
) -> None:
    """Each in a part of the situations; `--every=1`: in all of them."""
    every = pytestconfig.getoption("every")
    stories = STORIES[SITUATIONS.index(ask) % every :: every]
    ask(ana)
    usual = {f"With {name}" for name in MEETINGS}  # a note offers the one whom it names
    for plain in PLAINEST:
        with bot.undone():
            ana.says(plain)
            usual.update(ana.buttons)
    taken, extra = [], []
    for story in stories:
        with bot.undone():
            ana.says(story)
            if story not in bot.said():
                taken.append(story)
            asks = ana.screen.startswith("Saved. ")  # whether it is about whom it names
            if set(ana.buttons) - usual and not asks:
                extra.append((story, set(ana.buttons) - usual))
    print(f"\n{ask.__name__}: {len(taken)} of {len(stories)} taken, {len(extra)} with a button")
    for each in (*taken, *extra):
        print(each)
    assert taken == []
    assert len(extra) <= MOST_EXTRA * len(stories)
