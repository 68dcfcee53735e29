"""Updates that no Telegram would send, made from all kinds that it does send; seeded.

mutator = Mutator(seed)
mutator.spoil(mutator.choose(person, message, at))
"""

import copy
import json
import math
import random
from collections.abc import Callable
from datetime import datetime
from functools import cache
from itertools import count
from typing import Any

from bot.preview.world import World
from tests.bot import raw
from tests.bot.raw import BOT, MEDIA, NOW, ORIGINS, OTHERS, Json

CANARY = "a canary in what somebody wrote"
SOMEBODY = 987_654_321  # stands for whoever an update is from
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
OTHER_KINDS = (
    *("channel_post", "business_message", "edited_business_message", "message_reaction"),
    *("inline_query", "poll", "chat_member", "chat_join_request", "pre_checkout_query"),
    *("guest_message", "story", ""),
)
WORDS = (
    *("/start", "/reflect Anna", "/journal", "/summary", "/settings", "/note", "/skip", "/undo"),
    *("/cancel", "/export", "/delete", "/help", "/dance", "/note She smiled.", "/REFLECT@bot"),
    *(
        "Anna",
        "15:42",
        "Brussels",
        "Thursdays 16:00",
        "Well",
        "Yes",
        "Skip",
        "Start",
        "ok",
        "👍🏽",
    ),
    *(f"I waited. {CANARY}", f"She smiled.\n\nI did not. {CANARY}", f"Nothing. {CANARY}"),
)
EXTREMES = (
    *("\0", "a\0b", "\ud83d", "\ude42\ud83d", "\u200b\u2060", "\u202eevil", "\ufeff", "\x1b[31m"),
    *("e" + "\u0301" * 4095, "\u0301" * 4096, "👨‍👩‍👧‍👦" * 585, "שלום " * 800, "漢字" * 2048),
    *("<b>&amp;", "&lt;" * 1000, "</i>" * 1000, "{name}{0}{", "%s%d", "'; DROP TABLE answers; --"),
    *("\n" * 4096, "½ ٣:٤٢ ๓", "ǅ ß İ ŉ", "a" * 4096, "z" * 100_000, "/" + "a" * 5000, "\\u0000"),
)
NUMBERS = (
    *(0, 1, -1, 2**31, -(2**31) - 1, 2**53 + 1, 2**63 - 1, 2**63, -(2**63) - 1, 2**64, 10**4000),
    *(0.0, -0.0, 1.5, 1e308, 5e-324, math.nan, math.inf, -math.inf),
)


@cache
def list_updates() -> tuple[Json, ...]:
    """Every kind of update that the bot may get: those that the local server makes, then those
    that it does not."""
    world = World(f"{BOT}:local", now=lambda: NOW)
    person = world.person("Ana", person_id=SOMEBODY).id
    said = world.say(person, "Look: https://example.org")
    world.say(person, "In reply", reply_to=said.id)
    world.edit(person, said.id, f"Later {CANARY}")
    for kind in ("photo", "voice", "audio", "video", "video_note", "sticker", "document"):
        sent = world.send(person, kind, caption=f"Look {CANARY}")
        world.send(person, kind)
    world.edit(person, sent.id, f"Longer {CANARY}")
    world.send_album(person, ["photo", "video", "photo"], caption=f"All of us {CANARY}")
    world.send_location(person, 50.85, 4.35)
    world.forward(person, f"She listens. {CANARY}", author="Ben Li")
    for data in ("a:1:ability:7b", "a:1:start:start", "x:journal:0:1", "x:undo:1:1"):
        card = world.post(world.chats[person], world.bot, {"text": "A card"})
        world.press(person, data=data, message_id=card.id)
    world.block(person)
    world.block(person, blocked=False)
    group = world.group("Lunch", person)
    world.say(person, "/start", chat_id=group.id)
    world.remove_from_group(group.id, person)
    written = [raw.written(person=SOMEBODY, text=text) for text in WORDS for _ in range(3)]
    others: list[Json] = [{kind: content} for kind, content in (OTHERS | MEDIA).items()]
    origins: list[Json] = [
        {"forward_origin": {**each, "date": raw.seconds()}} for each in ORIGINS.values()
    ]
    posts = (
        *(raw.written(person=SOMEBODY, **each) for each in others),
        *(raw.written(person=SOMEBODY, text=CANARY, **each) for each in origins),
        raw.written(person=SOMEBODY, location=raw.PLACE, venue=OTHERS["venue"]),
        raw.written(chat=raw.group() | {"type": "channel"}, text="/start"),
    )
    return (*world.updates.pending.values(), *written, *posts)


class Mutator:
    """Throws one seeded dice for everything."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.numbers = count(1)

    def choose(self, person: int, message: int, at: datetime, cards: dict[int, list[str]]) -> Json:
        """An update of this person's, sound as yet: a new message, an edit of a recent one, or a
        button of these cards, by message and data."""
        [kind] = self.dice.choices(KINDS, (12, 3, 6, 1))
        text = json.dumps(self.dice.choice([each for each in list_updates() if kind in each]))
        update: Json = json.loads(text.replace(str(SOMEBODY), str(person)))
        update["update_id"] = next(self.numbers)
        if "message" in update:
            update["message"] |= {"message_id": message, "date": raw.seconds(at)}
        elif "edited_message" in update:
            update["edited_message"]["message_id"] = message - self.dice.randrange(1, 20)
        elif "callback_query" in update and cards:
            card = self.dice.choice(list(cards))
            update["callback_query"]["data"] = self.dice.choice(cards[card])
            update["callback_query"]["message"]["message_id"] = card
            update["callback_query"]["id"] = f"q{update['update_id']}"
        return update

    def spoil(self, update: Json) -> Any:
        """The update with one to three things wrong with it."""
        spoilt: Any = copy.deepcopy(update)
        for _ in range(self.dice.choice((1, 1, 1, 1, 2, 2, 3))):
            places = list_places(spoilt)
            if not places or self.dice.random() < 0.04:
                spoilt = self.spoil_whole(spoilt)
                continue
            where = self.dice.choice(places)
            inside = spoilt
            for key in where[:-1]:
                inside = inside[key]
            self.spoil_within(inside, where[-1])
        return spoilt

    def spoil_whole(self, update: Any) -> Any:
        """The kind, the number, or that it is an update at all."""
        if not isinstance(update, dict) or self.dice.random() < 0.05:
            return self.make_junk()
        kinds = [key for key in update if key != "update_id"]
        another = self.dice.choice(list_updates())
        match self.dice.randrange(4):
            case 0 if kinds:
                kind = self.dice.choice(kinds)
                return update | {self.dice.choice(KINDS + OTHER_KINDS): update.pop(kind)}
            case 1:
                return copy.deepcopy(another) | update
            case 2:
                return update | {"update_id": self.dice.randrange(1, next(self.numbers) + 1)}
        return update | {"update_id": self.make_junk()}

    def spoil_within(self, inside: Any, key: Any) -> None:
        value = inside[key]
        change = self.dice.random()
        if change < 0.2:
            del inside[key]
        elif change < 0.5:
            inside[key] = self.make_junk()
        elif change < 0.6 and isinstance(inside, dict):
            inside[self.dice.choice((f"{key}_", *KINDS, *MEDIA, *OTHERS, "location"))] = value
        elif change < 0.7:
            another = copy.deepcopy(self.dice.choice(list_updates()))
            *path, last = self.dice.choice(list_places(another))
            for each in path:
                another = another[each]
            inside[key] = another[last]
        else:
            inside[key] = self.distort(value)

    def distort(self, value: Any) -> Any:
        """Something that is nearly right."""
        distorted: tuple[Any, ...] = ([value], {"": value}, [None, value])
        if isinstance(value, str) and len(value) < 200:
            extreme, middle = self.dice.choice(EXTREMES), self.dice.randrange(len(value) + 1)
            distorted += extreme, value[:middle] + extreme + value[middle:], value * 500
        elif isinstance(value, bool):
            distorted += int(value), str(value), not value
        elif isinstance(value, int) and abs(value) < 2**64:
            distorted += str(value), float(value), bool(value), -value, value + 0.5
            distorted += tuple(value + 2**power for power in (32, 62, 63, 64))
        elif isinstance(value, list) and len(value) < 5:
            distorted += value * 200, dict(enumerate(value)), value[:0], [None, *value]
        elif isinstance(value, dict):
            distorted += json.dumps(value), list(value), {**value, "id": 0}, {**value, "date": 0}
        return self.dice.choice(distorted)

    def make_junk(self) -> Any:
        nothing: tuple[Any, ...] = (None, True, False, "", [], {}, [[]], {"": {}}, "7", "true")
        kinds: tuple[Callable[[], Any], ...] = (
            lambda: self.dice.choice(nothing),
            lambda: self.dice.choice(NUMBERS),
            lambda: self.dice.choice(EXTREMES),
            lambda: nest(self.dice.choice((20, 100, 500))),
        )
        return self.dice.choices(kinds, (5, 5, 5, 1))[0]()


def nest(depth: int) -> Any:
    """A list in an object in a list ..."""
    value: Any = CANARY
    for level in range(depth):
        value = [value] if level % 2 else {"reply_to_message": value}
    return value


def list_places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths to everything within a value of JSON, three dozen levels deep."""
    if isinstance(value, list):
        value = dict(enumerate(value[:9]))
    found = []
    for key, each in value.items() if isinstance(value, dict) and len(path) < 36 else ():
        found += [(*path, key), *list_places(each, (*path, key))]
    return found
