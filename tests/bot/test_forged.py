"""Payloads that no card of the presser's has: spoilt, guessed, or taken from somebody else's card.

A client of one's own may send any bytes as a button. The forger knows every payload and every id
that there is; what a mentor may press anyway is left out, whatever card offers it.
"""

import random
import re
import sys
import time
from collections.abc import Callable
from datetime import date

import pytest

from flows.actions import ACTIONS
from flows.catalogue import FLOWS
from storage.tables import runs
from tests.bot.two_mentors import (
    GONE,
    OF_ONE_OBJECT,
    OF_THE_PRESSER,
    Belongings,
    Button,
    TwoMentors,
    is_refused,
)

pytestmark = pytest.mark.unmeasured

LONGEST = 64
"""Bytes; Telegram lets through no more."""
OF_OBJECTS = [verb for verb, action in ACTIONS.items() if action.needs in OF_ONE_OBJECT]
COMMANDS = [verb for verb, action in ACTIONS.items() if action.command]
VERBS = [*ACTIONS, *OF_OBJECTS, *OF_OBJECTS, "", "erase", "Discard", "open ", "x", "a"]
STEPS = [*(step.key for flow in FLOWS.values() for step in flow.steps), "", "asked", "MOMENT"]
OPTIONS = ["skip", "yes", "no", "done", "well", "erase", "typed", "7b", "m0", "none", "1.1600", ""]
ODD = [
    "0", "-1", str(10**17), str(2**63 - 1), str(2**63), "9" * 20, "1e3", "\u0663", " 1", "+1", "",
    "None",
]  # fmt: skip
JUNK = [*": \0\n%'\"\\_-é\u0661\u200b\ud83d🎲", "::", "a:", "x:"]


SOUND = re.compile(
    "a:([0-9]{1,18}):([^:]*:.*)|x:([^:]*):([0-9]{1,18}):[0-9]{1,18}",
    re.DOTALL,
)
"""What looks like a payload of the bot's: an answer to a run, a verb and its object."""


class Forger:
    """Every choice is the seed's."""

    def __init__(self, two: TwoMentors, seed: int) -> None:
        self.dice = random.Random(seed)
        lives = (two.ana, two.ben)
        self.payloads = [data for life in lives for data in life.ever]
        self.objects = [number for life in lives for number in life.objects]
        self.numbers = [number for life in lives for number in life.numbers]
        days = [str(day) for life in lives for day in life.ordinals]
        self.versions = ["0", "1", "2", "3", "5", *days, str(date.max.toordinal() + 1), *ODD]
        self.ways: list[Callable[[], str]] = [
            self.take_over, self.take_over, self.guess_action, self.guess_action,
            self.guess_answer, self.swap_field, self.shuffle, self.spoil, self.join, self.scribble,
        ]  # fmt: skip

    def forge(self) -> str:
        data = self.dice.choice(self.ways)().encode("utf-8", "surrogatepass")
        return data[:LONGEST].decode("utf-8", "replace")

    def take_over(self) -> str:
        return self.dice.choice(self.payloads)

    def guess_action(self) -> str:
        version = self.dice.choice(self.versions)
        return f"x:{self.dice.choice(VERBS)}:{self.number()}:{version}"

    def guess_answer(self) -> str:
        option = self.dice.choice([self.number(), *OPTIONS])
        return f"a:{self.number()}:{self.dice.choice(STEPS)}:{option}"

    def swap_field(self) -> str:
        fields = self.take_over().split(":")
        place = self.dice.randrange(len(fields))
        fields[place] = self.dice.choice([self.number(), *VERBS, *STEPS, *OPTIONS, *JUNK])
        return ":".join(fields)

    def shuffle(self) -> str:
        fields = self.take_over().split(":")
        self.dice.shuffle(fields)
        return ":".join(fields[: self.dice.randint(1, 5)])

    def spoil(self) -> str:
        """A few letters are lost, doubled, changed or put in."""
        letters = [*self.take_over()]
        for _ in range(self.dice.randint(1, 4)):
            place = self.dice.randrange(len(letters))
            letters[place] = self.dice.choice(
                ["", letters[place] * 2, letters[place].swapcase(), *JUNK, *"0123456789ax"]
            )
        return "".join(letters)

    def join(self) -> str:
        return f"{self.take_over()}{self.dice.choice(['', *JUNK])}{self.take_over()}"

    def scribble(self) -> str:
        code = self.dice.choice(["utf-8", "latin-1", "utf-16"])
        return self.dice.randbytes(self.dice.randint(0, LONGEST)).decode(code, "replace")

    def number(self) -> str:
        known = self.dice.sample(self.dice.choice([self.objects, self.numbers]), 3)
        return self.dice.choice([self.dice.choice(ODD), *map(str, known)])


class Rights:
    """What a mentor may press, whether or not a card offers it. The bot is not asked."""

    def __init__(self, two: TwoMentors, life: Belongings) -> None:
        self.objects = {*life.objects}
        self.answers = {
            f"a:{row.id}:{row.state['asked']}:{each['key']}"
            for row in two.bot.rows(runs, runs.c.mentor == life.mentor.id)
            for each in row.state["options"]
        }

        self.anew = {
            f"a:{row.id}:{step.key}:"
            for row in two.bot.rows(runs, runs.c.mentor == life.mentor.id)
            if row.status != "open" and row.flow in FLOWS and FLOWS[row.flow].anew
            for step in FLOWS[row.flow].steps
        }
        """Of a setting that was left: its question is asked again."""

    def allow(self, data: str) -> bool:
        if (found := SOUND.fullmatch(data)) is None:
            return False
        run, answer, verb, number = found.groups()
        if run is not None:
            step = answer.partition(":")[0]
            told = f"a:{int(run)}:{answer}"
            return told in self.answers or f"a:{int(run)}:{step}:" in self.anew
        if verb not in ACTIONS:
            return False
        about_all = ACTIONS[verb].needs in OF_THE_PRESSER or (verb in COMMANDS and not int(number))
        return about_all or int(number) in self.objects


@pytest.mark.drill
@pytest.mark.timeout(3600)
def test_forged_payloads_have_no_effect(two: TwoMentors, pytestconfig: pytest.Config) -> None:
    size, given = pytestconfig.getoption("forged"), pytestconfig.getoption("seed")
    seed = random.randrange(10**6) if given is None else int(given)
    tell(f"\n{size} forged payloads, --seed={seed}")
    began, forger, sound = time.monotonic(), Forger(two, seed), 0
    ana, ben, stranger = two.ana, two.ben, two.stranger
    pressers = [
        (ana.phone, Rights(two, ana).allow),
        (ben.phone, Rights(two, ben).allow),
        (stranger, lambda _: False),
    ]
    # A message that is newer than all of the chat's is tried in test_restored.py.
    messages = {each.phone: [7, *(one.message for one in each.shown)] for each in (ana, ben)}
    messages[stranger] = [7, *messages[ana.phone], *messages[ben.phone]]
    before = two.kept()
    for _ in range(size):
        phone, may = forger.dice.choice(pressers)
        while may(data := forger.forge()):
            pass
        button = Button(data, forger.dice.choice(messages[phone]))
        with two.bot.undone():
            what = two.press(phone, button)
            assert is_refused(what), button
            assert phone is not stranger or what == GONE
            assert two.kept() == before, button
        sound += SOUND.fullmatch(data) is not None
    tell(f"all refused, {sound} well-formed; 0 effects; {time.monotonic() - began:.0f} s")


def tell(text: str) -> None:
    """For whoever runs it with -s."""
    sys.stdout.write(f"{text}\n")
