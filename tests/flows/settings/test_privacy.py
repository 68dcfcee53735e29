"""What /privacy says, by what the operator has set."""

import pytest

from flows.actions import ACTIONS, HELP
from flows.effects import Show
from flows.events import Acted
from flows.facts import Privacy
from tests.flows.talk import NOW, tell_screen
from tests.framework.gardening import GARDENING

MAX_SCREEN = 2000
"""Characters that can be read without a [More]."""


def read(**facts: str) -> str:
    (show,) = ACTIONS["privacy"].act(Privacy(**facts), Acted(at=NOW, verb="privacy"), GARDENING)
    assert isinstance(show, Show)
    assert show.stays
    return tell_screen(show)


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        (
            {"operator": "Jo Smith", "contact": "privacy@example.org"},
            "Responsible: Jo Smith, who runs this server. "
            "Questions and requests: privacy@example.org.",
        ),
        ({"operator": "Jo {x}"}, "Responsible: Jo {x}, who runs this server."),
        (
            {"contact": "+32 2 000"},
            "Responsible: whoever runs this server and gave you its address. "
            "Questions and requests: +32 2 000.",
        ),
        ({}, "Responsible: whoever runs this server and gave you its address."),
    ],
)
def test_it_names_who_is_responsible_and_how_to_reach_them(
    facts: dict[str, str], told: str
) -> None:
    assert read(**facts).split("\n\n")[:2] == ["What I keep, and who can read it", told]


@pytest.mark.parametrize(
    "about",
    [
        *("Who can read it: ", "What: ", "Why: ", "How long: ", "Telegram ", "Backups: "),
        "Your rights: ",
    ],
)
def test_it_answers_every_question_on_one_screen(about: str) -> None:
    text = read(operator="O" * 80, contact="C" * 80)
    assert sum(each.startswith(about) for each in text.split("\n\n")) == 1
    assert len(text) <= MAX_SCREEN


def test_the_help_names_it() -> None:
    assert "/privacy says what I keep" in "\n".join(HELP)
