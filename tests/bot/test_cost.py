"""No message holds up the others, whatever it says: a word as long as a message, blanks without
end, hundreds of sentences of one letter, "no no no".

What a turn costs is its CPU, not its time: the machine may be busy.
"""

import random
import sys
import time
from collections.abc import Callable
from functools import partial

import pytest

from flows.words.known import words
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

MAX_SECONDS = 1.5
"""Of CPU; the worst of these takes a fifth of it, and what this is here to find takes minutes."""
LONG = {
    "one word": "a" * 4096,
    "one word of 100,000 letters": "z" * 100_000,
    "blanks": "a" + " " * 4094 + "b",
    "dots": "." * 4096,
    "commas": "a, " * 1365,
    "clauses": "no, Cork; " * 400,
    "sentences": "ab. " * 1024,
    "letters": "a " * 2048,
    "no": "no " * 1365,
    "hyphens": "a-" * 2048,
    "quotes": '"a" ' * 1024,
    "figures": "1" * 4096,
    "numbers": "12 " * 1365,
    "days": "Thursday 15:00 " * 270,
    "lines": "Anna\n" * 800,
    "marks": "\u0301" * 4096,
    "orders": "delete " * 580,
    "despair": "I can't go on " * 290,
}
TOKENS = words(
    "no nein non nie not and und et y oraz but the la der das Anna M3 3 15 15:00 10h30 12.5. "
    "Thursday jeudi czwartek every jede cada week on at um à with bis from delete move cancel "
    "done remind what ? ! , ; - – ' 7b trust tomorrow jutro next half past weeks noon may sorry "
    "actually rather then never everybody can't pause skip a-b 1-2 +1 # İ"
)
SCENES: dict[str, Callable[[Phone], object]] = {
    "somebody new": lambda _: None,
    "a zone is asked for": lambda ana: ana.says("/start"),
    "nothing is open": lambda ana: ana.meets_the_bot(),
    "a story is asked for": lambda ana: (ana.meets_the_bot(), ana.says("/reflect Anna")),
    "a card of a plan": lambda ana: (ana.meets_the_bot(), ana.says("Anna Thursdays 15:00")),
    "another place": lambda ana: (
        ana.meets_the_bot(),
        ana.says("/settings"),
        ana.presses("Change zone"),
    ),
    "quiet hours": lambda ana: (
        ana.meets_the_bot(),
        ana.says("/settings"),
        ana.presses("Quiet hours"),
    ),
}


@pytest.mark.parametrize("scene", SCENES)
def test_a_message_costs_little_whatever_it_says(bot: LocalBot, scene: str) -> None:
    ana = bot.phone()
    SCENES[scene](ana)
    with bot.undone():
        ana.says("in 3 weeks, on the first Thursday of May")  # what is loaded once, is loaded here
    cost = {name: measure(bot, partial(ana.says, text)) for name, text in make_texts().items()}
    worst = max(cost, key=lambda name: cost[name])
    sys.stdout.write(f"\n{scene}: {worst!r} costs {cost[worst]:.3f} s, {len(cost)} texts\n")
    assert cost[worst] < MAX_SECONDS, worst


def make_texts() -> dict[str, str]:
    """Those above, and some made of words that are read for something, always the same."""
    dice = random.Random(14)
    made = [
        dice.choices(dice.sample(sorted(TOKENS), few), k=each)
        for few in (1, 2, 4, 60)
        for each in SIZES
    ]
    return LONG | {text: text for words in made for text in [" ".join(words)]}


SIZES = (6, 8, 14, 24, 60)


def measure(bot: LocalBot, do: Callable[[], object]) -> float:
    """Seconds of CPU that a turn takes, which never happened then."""
    with bot.undone():
        began = time.process_time()
        do()
        return time.process_time() - began
