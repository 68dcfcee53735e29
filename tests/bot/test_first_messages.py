"""What a stranger may send first, and the first screen after it.

`pytest -s tests/bot/test_first_messages.py` shows each, to be read aloud. Others wrote them down
before they were read (tests/flows/corpora/README.md).
"""

# ruff: noqa: T201

from pathlib import Path
from typing import Final

import pytest
import yaml

from flows.settings.newcomer import HELLO, UNREAD
from storage.tables import answers, runs, series
from tests.bot.phone import LocalBot, Phone

CORPUS: Final = Path(__file__).parents[1] / "flows" / "corpora" / "first_messages.yaml"
FIRST: Final[list[dict[str, str]]] = yaml.safe_load(CORPUS.read_text(encoding="utf-8"))
WELCOME: Final = "I ask one short question after each mentoring session"
HELD: Final = ("It was a note", "Keep as a note")


@pytest.fixture
def aloud(request: pytest.FixtureRequest) -> bool:
    """Whether what is shown is to be read: elsewhere nobody's words are printed."""
    return bool(request.config.getoption("capture") == "no")


def show(phone: Phone, sent: str) -> None:
    print(f"\n‹{sent}›")
    for post in phone.posts.values():
        print("  " + post.text.replace("\n", "\n  "))
        print("  " + " ".join(f"[{label}]" for label in post.labels))


def send(phone: Phone, text: str) -> None:
    media = text.strip("<>")
    if media == text:
        phone.says(text)
    else:
        phone.sends(media)


@pytest.mark.parametrize("first", FIRST, ids=lambda each: each["text"][:40])
def test_the_first_screen(
    stranger: Phone, bot: LocalBot, first: dict[str, str], aloud: bool
) -> None:
    text, kind = first["text"], first["kind"]
    send(stranger, text)
    if aloud:
        show(stranger, text)
    assert WELCOME in stranger.screen, "whatever it was, the explanation is the last card"
    assert "Start" in stranger.buttons
    kept = bot.count(answers) == 1
    held = any(label in HELD for label in stranger.buttons)
    foreign = kind == "plan" and first["lang"] == "it"  # times are not read in Italian
    if foreign:
        assert stranger.screen.startswith(UNREAD.plain()), "and that is said"
    if kind == "story" or text in ("<voice>", "<photo>") or foreign:
        assert kept
        return
    assert not kept
    if kind == "plan":
        assert stranger.screen.startswith("Noted: “")
        stranger.presses("Start")
        stranger.presses("Yes")
        if aloud:
            show(stranger, "after the time is known")
        assert "When is your next session?" not in stranger.screen
        named = ("Anna", "Anną", "Paolo", "Which do you mean?")  # six on Thursday: today's?
        assert stranger.screen.startswith(named)
        assert bot.rows(series) == []
        return
    assert held or stranger.screen.startswith(HELLO.plain())
    if kind == "greeting":
        assert stranger.screen.startswith(HELLO.plain())


def test_what_was_held_is_kept_on_request(stranger: Phone, bot: LocalBot) -> None:
    stranger.says("Margaret Hill")
    assert bot.count(answers) == 0
    stranger.presses("Keep as a note")
    assert bot.said() == ["Margaret Hill"]
    assert [row.status for row in bot.rows(runs, runs.c.flow == "onboarding")] == ["open"]
