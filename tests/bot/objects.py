"""Updates made from the Bot API's own list of objects (bot_api.txt), and those of later versions.

maker = Maker(seed)
update = maker.make_update()     # any kind, each field that need not be there at random
later = maker.grow(update)       # what the bot does not use has another type, or is gone
"""

import copy
import random
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from tests.bot import raw
from tests.bot.mutants import list_places
from tests.bot.raw import Json

MEDIA = ["voice", "photo", "animation", "document", "video", "video_note", "audio", "sticker"]
USED = {
    ("update_id",),
    ("my_chat_member",),
    ("my_chat_member", "chat"),
    ("my_chat_member", "chat", "id"),
    ("my_chat_member", "chat", "type"),
    ("my_chat_member", "new_chat_member"),
    ("my_chat_member", "new_chat_member", "status"),
    ("callback_query",),
    ("callback_query", "id"),
    ("callback_query", "data"),
    ("callback_query", "message"),
    *(("callback_query", "message", name) for name in ("chat", "message_id")),
    *(("callback_query", "message", "chat", name) for name in ("id", "type")),
}
"""Where the bot relies on what is written in an update, beside the fields of a message."""
USED_OF_MESSAGE = {
    (),
    *((name,) for name in ("message_id", "date", "chat", "text", "caption", "reply_to_message")),
    ("chat", "id"),
    ("chat", "type"),
    ("reply_to_message", "message_id"),
}
USED_OF_FILE = {"file_id", "file_unique_id", "file_size", "duration"}


class Field(NamedTuple):
    """Of an object: `kind` is a type, `listed` says how many lists it stands in."""

    name: str
    kind: str
    listed: int
    needed: bool


@cache
def read_objects() -> dict[str, tuple[Field, ...]]:
    """The fields of each object."""
    return {name: tuple(_read_fields(fields)) for name, fields in _read_lines(": ")}


@cache
def read_choices() -> dict[str, list[str]]:
    """The types of which a value may be one."""
    return {name: kinds.split(" | ") for name, kinds in _read_lines(" = ")}


def _read_lines(mark: str) -> list[tuple[str, str]]:
    lines = (Path(__file__).parent / "bot_api.txt").read_text().splitlines()[3:]
    pairs = (each.partition(mark) for each in lines)
    return [(name, rest) for name, found, rest in pairs if found and " " not in name]


def _read_fields(fields: str) -> list[Field]:
    found = []
    for each in fields.split(", ") if fields else ():
        name, kind = each.split(" ")
        bare = kind.strip("[]")
        found.append(Field(name.rstrip("?"), bare, kind.count("["), not name.endswith("?")))
    return found


def is_used(path: tuple[Any, ...]) -> bool:
    """Whether the bot relies on what stands at this place of an update."""
    if path in USED:
        return True
    if not path or path[0] not in ("message", "edited_message"):
        return False
    inside = path[1:]
    if inside in USED_OF_MESSAGE:
        return True
    bare = [each for each in inside if type(each) is not int]  # of a photo, its sizes
    return bare[0] in MEDIA and (len(bare) == 1 or (len(bare) == 2 and bare[1] in USED_OF_FILE))


class Maker:
    """Throws one seeded dice for everything."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)

    def make_update(self) -> Json:
        """Of any kind; mostly a message of somebody's."""
        kinds = [field for field in read_objects()["Update"] if not field.needed]
        often = {"message": 60.0, "edited_message": 8.0, "callback_query": 4.0}
        [field] = self.dice.choices(kinds, [often.get(each.name, 1.0) for each in kinds])
        content = self.make(field.kind, 0)
        update = {"update_id": self.dice.randrange(1, 10**9), field.name: content}
        shown = content.get("message") if field.name == "callback_query" else content
        for each in (content, shown):
            if isinstance(each, dict) and "chat" in each:
                each["chat"] |= self.dice.choice((raw.private(), raw.private(), raw.group()))
            if isinstance(each, dict) and "date" in each:
                each["date"] = raw.seconds()
        if "my_chat_member" in update:
            content["new_chat_member"]["status"] = self.dice.choice(("member", "kicked", "left"))
        return update

    def make(self, kind: str, depth: int) -> Any:
        """A value of this type; the deeper, the less of what need not be there."""
        if kind in read_choices():
            return self.make(self.dice.choice(read_choices()[kind]), depth)
        if kind in read_objects():
            most = 0.6 / (depth + 1) ** 2 if depth < 4 else 0.0
            chance = self.dice.uniform(0.0, most)
            return {
                each.name: self.make_list(each.kind, each.listed, depth + 1)
                for each in read_objects()[kind]
                if each.needed or self.dice.random() < chance
            }
        match kind:
            case "Integer":
                return self.dice.randrange(1, 10**6)
            case "Float":
                return self.dice.uniform(-80, 80)
            case "Boolean" | "True":
                return True
            case "String":
                return self.dice.choice(("one", "A few words.", "x" * 90, "https://example.org"))
            case _:
                return {}

    def make_list(self, kind: str, listed: int, depth: int) -> Any:
        if not listed:
            return self.make(kind, depth)
        size = self.dice.randrange(1, 3) if depth < 6 else 0
        return [self.make_list(kind, listed - 1, depth + 1) for _ in range(size)]

    def grow(self, update: Json) -> Json:
        """As a later version may send it: what is not used has another type or more in it, or is
        gone; and something is there of which nobody has heard."""
        later: Json = copy.deepcopy(update)
        for _ in range(self.dice.randrange(1, 9)):
            places = [each for each in list_places(later) if not is_used(each)]
            if not places:
                break
            *way, last = self.dice.choice(places)
            inside: Any = later
            for key in way:
                inside = inside[key]
            match self.dice.randrange(3):
                case 0 if isinstance(inside, dict):
                    del inside[last]
                case 1 if isinstance(inside[last], dict):
                    inside[last]["of_tomorrow"] = self.make_other()
                case _:
                    inside[last] = self.make_other()
        for each in later.values():
            if isinstance(each, dict) and self.dice.random() < 0.3:
                each["of_tomorrow"] = self.make_other()
        return later

    def make_other(self) -> Any:
        """Something of another type than what was there."""
        others: tuple[Any, ...] = (
            None,
            True,
            0,
            -7,
            2**70,
            1.5,
            "",
            "other",
            [],
            ["other"],
            [[]],
            {},
            {"a": [{}]},
        )
        return copy.deepcopy(self.dice.choice(others))
