"""What a test's mentor has lived through before it begins: lived once, then copied.

Most tests begin with the same minutes: a mentor meets the bot, sessions are planned. Nothing in
them depends on anything but the deeds and the clock, so the second test that begins like the first
gets a copy of its database and its phones. Whoever has done anything else before lives it anew.
"""

from collections.abc import Callable
from copy import deepcopy
from datetime import datetime
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, NamedTuple, ParamSpec

if TYPE_CHECKING:
    from tests.bot.phone import LocalBot, Phone

P = ParamSpec("P")


class Past(NamedTuple):
    """How a bot was after some deeds; its phones belong to no bot."""

    database: bytes
    now: datetime
    updates: int
    phones: dict[int, dict[str, Any]]

    @classmethod
    def of(cls, bot: "LocalBot") -> "Past":
        bot.engine.dispose()  # what its log holds is in the file then
        phones = {person: phone.__dict__ for person, phone in bot.phones.items()}
        return cls(bot.file.read_bytes(), bot.now, bot.updates, deepcopy(phones, {id(bot): None}))

    def copy_to(self, bot: "LocalBot") -> None:
        bot.engine.dispose()
        bot.file.write_bytes(self.database)
        bot.now, bot.updates = self.now, self.updates
        for person, known in deepcopy(self.phones).items():
            bot.phone(person).__dict__.update(known | {"bot": bot})


_pasts: dict[tuple[Any, ...], Past] = {}


def lived_once(
    deeds: Callable[Concatenate["Phone", P], object],
) -> Callable[Concatenate["Phone", P], "Phone"]:
    """These deeds, done or copied, give back their phone; also under `pytest.fixture`. They may
    depend on nothing but the phone they get first, and the words behind it."""

    @wraps(deeds)
    def live(*told: Any, **named: Any) -> "Phone":
        own: Phone
        own, *words = *told, *named.values()  # pytest gives a fixture its phone by name
        bot = own.bot
        if bot.lived is None or bot.changed:
            deeds(*told, **named)
            return own
        lived = (*bot.lived, bot.now, own.person, deeds, *words, *named)
        if lived in _pasts:
            _pasts[lived].copy_to(bot)
        else:
            deeds(*told, **named)
            _pasts[lived] = Past.of(bot)
        bot.lived = lived
        return own

    return live
