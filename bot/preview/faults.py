"""Faults on demand: everything that goes wrong between a bot and Telegram, when a test asks.

A fault names the calls it befalls (`send*`, in one chat or in all, after the first few, so many
times) and what happens to them. `randomly` strikes with a seed, for the drills.
"""

import random
import time
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Literal

from pydantic import BaseModel, ConfigDict

Kind = Literal[
    "too_many_requests",  # 429; every such call within `seconds` is refused again
    "refuse",  # `code` and `text`, for example 403 "Forbidden: bot was blocked by the user", and
    # of a group that was upgraded the new chat (`migrate_to`)
    "server_error",  # 500, nothing happened
    "bad_gateway",  # 502 with an HTML page, nothing happened
    "not_found_page",  # 404 with an HTML page of some proxy's, nothing happened
    "drop_before",  # the connection is cut, nothing happened
    "drop_after",  # the call took effect, the connection is cut before the answer
    "hang_before",  # nothing happened, and for `seconds` no answer comes; then the cut
    "hang_after",  # the call took effect, and for `seconds` no answer comes; then the cut
    "half_body",  # the call took effect, the connection is cut in the middle of the answer
    "delay",  # the call took effect, the answer comes `seconds` late
]
# With these the call is carried out first.
AFTER: frozenset[Kind] = frozenset({"drop_after", "hang_after", "half_body", "delay"})


class Fault(BaseModel):
    """`method`: patterns such as "send*|edit*"; files are fetched by "download".

    `times` None: until cleared. `skip`: how many such calls pass first.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Kind
    method: str = "*"
    chat_id: int | None = None
    times: int | None = 1
    skip: int = 0
    seconds: float = 1
    code: int = 400
    text: str = "Bad Request"
    migrate_to: int = 0

    def befalls(self, method: str, chat_id: int | None) -> bool:
        return self.chat_id in (None, chat_id) and _fits(method, self.method)


@dataclass
class Armed:
    fault: Fault
    passed: int = 0
    struck: int = 0


@dataclass
class Faults:
    armed: list[Armed] = field(default_factory=list)
    held: list[tuple[Fault, float]] = field(default_factory=list)
    rates: dict[Kind, float] = field(default_factory=dict)
    random_methods: str = "*"
    dice: random.Random = field(default_factory=lambda: random.Random(0))  # noqa: S311

    def add(self, fault: Fault) -> None:
        self.armed.append(Armed(fault))

    def clear(self) -> None:
        self.armed.clear()
        self.held.clear()
        self.rates = {}

    def randomly(self, seed: int, rates: dict[Kind, float], methods: str = "*") -> None:
        """From now on strike a share of the calls: {"drop_after": 0.05, ...}."""
        self.dice = random.Random(seed)  # noqa: S311 - drills must be repeatable
        self.rates = dict(rates)
        self.random_methods = methods

    def held_for(self, method: str, chat_id: int | None) -> float:
        """Seconds for which such a call must still be left alone after a 429, or 0."""
        now = time.monotonic()
        self.held = [(fault, until) for fault, until in self.held if until > now]
        waits = (until - now for fault, until in self.held if fault.befalls(method, chat_id))
        return max(waits, default=0)

    def strike(self, method: str, chat_id: int | None) -> Fault | None:
        """The fault that befalls this call, counted as used."""
        fault = self._next_armed(method, chat_id) or self._roll(method)
        if fault is not None and fault.kind == "too_many_requests":
            self.held.append((fault, time.monotonic() + fault.seconds))
        return fault

    def _next_armed(self, method: str, chat_id: int | None) -> Fault | None:
        for armed in self.armed:
            if not armed.fault.befalls(method, chat_id):
                continue
            if armed.passed < armed.fault.skip:
                armed.passed += 1
                continue
            armed.struck += 1
            if armed.struck == armed.fault.times:
                self.armed.remove(armed)
            return armed.fault
        return None

    def _roll(self, method: str) -> Fault | None:
        if not self.rates or not _fits(method, self.random_methods):
            return None
        roll = self.dice.random()
        for kind, rate in self.rates.items():
            if roll < rate:
                return Fault(kind=kind, method=self.random_methods)
            roll -= rate
        return None


def _fits(method: str, patterns: str) -> bool:
    return any(fnmatchcase(method.lower(), each) for each in patterns.lower().split("|"))
