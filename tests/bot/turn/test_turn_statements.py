"""What only states something is a story; what asks with the same words gets its screen."""

import pytest

from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured


@pytest.mark.parametrize(
    "told",
    [
        "It's 9 here.",
        "La séance à raconter plus tard.",
        "My boss read the report.",
        "We had to undo the knot first.",
        "Ich habe Ben einen Kontakt versprochen.",
    ],
)
def test_a_statement_is_kept_with_no_offer(ana: Phone, bot: LocalBot, told: str) -> None:
    ana.says("/reflect Anna")
    ana.says(told)
    assert bot.said() == [told]


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("let me see the last few notes I wrote", "journal"),
        ("Could you remind me at 7 in the evening instead", "what i send you"),
        ("it's 9 here, not 8", "time zone"),
        ("can my boss read the report?", "who can read"),
    ],
)
def test_who_asks_is_offered_the_screen(ana: Phone, bot: LocalBot, asked: str, line: str) -> None:
    ana.says(asked)
    assert line in ana.screen.casefold()
    assert "Keep as a note" in ana.buttons
    assert bot.said() == []
