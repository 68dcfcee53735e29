"""What people could do in each scene, and what the bot did: the golden file."""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from tests.bot.phone import LocalBot
from tests.storage.before.replay import (
    Json,
    join,
    play_queues,
    read_export,
    read_runs,
    tried,
)

ANA: Final = 101
SAYS: Final = {
    "onboarding": "Lisbon",
    "planning": "Mondays 9:15",
    "moving": "Monday 12:00",
    "pausing": "in 3 weeks",
    "moment": "in the evening",
    "weekly": "Mondays 9:00",
    "quiet": "22 to 7",
    "pause": "2 weeks",
    "zone": "Lisbon",
    "redate": "Monday",
    "todo": "a shorter sheet by Monday",
    "delete": "DELETE",
}
"""What a flow can read; any other is told a story."""
STORY: Final = "Then she put the figures away, and we talked."
COMMANDS: Final = ("/skip", "/cancel", "/undo")
ALL_COMMANDS: Final = (
    *(
        *COMMANDS,
        "/start",
        "/journal",
        "/reflect",
        "/reflect Ana's Zoe",
        "/note",
        "/note A line.",
        "/summary",
    ),
    *("/sessions", "/assess", "/settings", "/help", "/actions", "/export", "/delete"),
    *("/journal story", "/journal Ana's", "Kim Thursdays 8:10", "A thought."),
)
DEEP: Final = re.compile(r"[\[{].*[\[{]")
IDLE: Final = ("skip", "blank")
LONGEST_WALK: Final = 8


def record(bot: LocalBot, scenes: list[Json]) -> Json:
    """The scenes, with what came of everything that people could do there."""
    updates = bot.updates
    exports = {"Ana": json.loads(read_export(bot, ANA))}
    queues = play_queues(bot, scenes)
    verbs = {""}
    for scene in scenes:
        opens = [{"presses": data, "on": 7} for data in scene.pop("opens")]
        shown = [{"presses": data, "on": message} for data, message in scene.pop("shown")]
        shown = follow(5000, shown, queues.get(scene["name"], []))
        flow = scene.pop("flow", scene["name"].partition(",")[0])
        says = [{"says": each} for each in scene.pop("says", [SAYS.get(flow, STORY), *COMMANDS])]
        scene["tries"] = []
        deeds = [*says, *shown, *opens]
        for deed in deeds:  # grows meanwhile
            with tried(bot, scene) as phone:
                said = phone.replay(deed)
            scene["tries"].append({**deed, "then": said})
            verbs.add(read_verb(deed))
            before = [*deed.get("after", ()), {k: v for k, v in deed.items() if k != "after"}]
            for each in follow(phone.messages - count_new(said), [], said):
                if read_verb(each) not in verbs:  # a button that stood nowhere is pressed here
                    verbs.add(read_verb(each))
                    deeds.append({"after": before, **each})
        with bot.undone():
            scene["walk"] = [*walk(bot, scene, shown, flow)]
            scene["runs"] = read_runs(bot, scene["person"])
    bot.engine.dispose()
    return {"updates": updates, "exports": exports, "queues": queues, "scenes": scenes}


def read_verb(deed: Json) -> str:
    """What a button does, if it is none that answers."""
    kind, _, rest = deed.get("presses", "").partition(":")
    return str(rest.partition(":")[0]) if kind == "x" else ""


def walk(bot: LocalBot, scene: Json, shown: list[Json], flow: str) -> Iterator[Json]:
    """To the end of the open conversation: the first button that answers, or words."""
    phone = join(bot, scene)
    for _ in range(LONGEST_WALK):
        open_ = [each["run"] for each in read_runs(bot, phone.person)]
        runs = [run.split() for run in open_ if run.endswith("open")]
        if not runs:
            return
        mine = [each for each in shown if each["presses"].startswith(f"a:{runs[-1][0]}:")]
        answers = [each for each in mine if each["presses"].rpartition(":")[2] not in IDLE]
        deed = answers[0] if answers else {"says": SAYS.get(runs[-1][1], STORY)}
        deed = {key: deed[key] for key in ("presses", "on", "says") if key in deed}
        said = phone.does(deed)
        yield {**deed, "then": said}
        shown = follow(phone.messages - count_new(said), shown, said)


def count_new(said: list[Json]) -> int:
    return sum(each["method"].startswith("send") for each in said)


def follow(message: int, shown: list[Json], said: list[Json]) -> list[Json]:
    """The buttons that stand there now, those of the youngest message first; `message` is the
    number of the last one before."""
    for each in said:
        if each["method"].startswith("send"):
            message += 1
        changed = each.get("message_id", message if each["method"] == "sendmessage" else None)
        if changed is None or each["method"] == "setmessagereaction":
            continue
        new = [
            {"presses": button.partition(" > ")[2], "on": changed}
            for row in each.get("buttons", [])
            for button in row
        ]
        shown = [*new, *(old for old in shown if old["on"] != changed)]
    return shown


def write(value: Any, level: int = 0) -> str:
    """As JSON, in lines that a reader can follow: a call a line."""
    pad = "\n" + " " * (level + 1)
    plain = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or "method" in value or not DEEP.search(plain):
        return plain
    if isinstance(value, dict):
        rows = [f"{json.dumps(key)}: {write(each, level + 1)}" for key, each in value.items()]
        return "{" + pad + f",{pad}".join(rows) + pad[:-1] + "}"
    return "[" + pad + f",{pad}".join(write(each, level + 1) for each in value) + pad[:-1] + "]"
