"""Makes a dump and its golden file: `PYTHONHASHSEED=0 python -m tests.storage.before.make FOLDER`.

Those beside this file were made by it with the code of commit fe091fa, the last of version 0.1.0,
and with the imports of that. They are not to be made again: what later code writes is no proof of
what 0.1.0 did. It is kept to show how they came about, and to make those of the next version.
"""

import json
import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from sqlalchemy import func, select

from bot.clock import fire
from storage.queues import chats as places
from storage.queues import delivery_windows, inbox, leases, marks, outbox
from storage.tables import chats, entries, mentors
from storage.tables import inbox as inbox_table
from tests.bot import raw
from tests.bot.life import live
from tests.bot.phone import ALL, Exchange, Phone
from tests.bot.raw import FILE, NOW
from tests.bot.ways import ITS, PLANNED, REFLECTING, SETTINGS, SETTLED, SHOWN, TOLD, WAYS, does
from tests.storage.before.replay import (
    DUMP,
    GOLDEN,
    Json,
    join,
    load,
    open_exchange,
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
SEALED: Final = re.compile(r"X'00((?:[0-9A-F]{2})+)'")
"""Nothing is encrypted in 0.1.0: a byte that says so, and the text."""

# Places that none of the ways to a single question leads to: a menu, words that were refused, ...
MORE_WAYS: Final = {
    "after_session, a menu": does(*REFLECTING, "[Something else…]", "[PLAN]"),
    "after_session, a deeper menu": does(
        *REFLECTING, "[Something else…]", "[PLAN]", "[1 Sector and value]"
    ),
    "after_session, several pieces": does(*TOLD, f"{ITS} afterthought", "[Partly]"),
    "note, a menu": does(*SETTLED, f"{ITS} note", "[Which ability?]", "[Something else…]"),
    "zone, refused": does(*SETTINGS, "[Change zone]", f"{ITS} planet"),
    "weekly, refused": does(*SETTINGS, "[Weekly question]", f"{ITS} whenever"),
    "planning, begun": does(*SETTLED, "/sessions", "[Plan a session]", f"{ITS} Ria"),
    "a lens": does(*SHOWN, "/journal", "[Filter]", "[Mentee]", "[0]"),
    "a search": does(*SHOWN, f"{ITS} note", "/journal story"),
    "a summary": does(*SHOWN, "/summary", "[By competence]", "[1]"),
    "a rhythm": does(*SETTINGS, "[Quiet hours]", "22 to 7"),
    "a pause": does(*SETTINGS, "[Pause]", "2 weeks"),
    "paused mentoring": does(*PLANNED, "[Pause]", "[0]"),
    "a skipped session": does(*PLANNED, "[Skip once]"),
}


class Maker:
    """Builds the scenes, one mentor each. Whatever is left undone comes last: else it was done."""

    def __init__(self, folder: Path) -> None:
        self.exchange = Exchange(folder)
        self.file = folder / "afterword.db"
        self.scenes: list[Json] = []
        self.people = 200

    def meet(self) -> Phone:
        self.people += 1
        self.exchange.now = NOW
        return self.exchange.phone(self.people)

    def leave(self, name: str, phone: Phone, **more: Any) -> None:
        """The scene is as it should be found."""
        with self.exchange.work() as conn:
            of = select(mentors.c.id).join(chats, chats.c.id == mentors.c.chat)
            mentor = conn.execute(of.where(chats.c.chat_id == phone.person)).scalar_one()
            told = conn.execute(select(entries.c.id).where(entries.c.mentor == mentor)).scalars()
            opens = [f"x:open:{entry}:0" for entry in sorted(told)]
        shown = [
            [each["data"], post.id]
            for post in phone.posts.values()
            for row in post.rows
            for each in row
        ]
        self.scenes.append(
            {
                "name": name,
                "person": phone.person,
                "at": self.exchange.now.isoformat(),
                "shown": shown,
                "opens": opens,
                **more,
            }
        )

    # The scenes

    def make_all(self) -> None:
        with self.exchange.work() as conn:
            token = leases.acquire(conn, "sender", 0.0)
            assert token is not None
            leases.release(conn, "sender", token)
            marks.note(conn, marks.ZONES, "2026.1", NOW)
        self.remind()
        self.exchange.now = NOW
        ana = self.exchange.phone(ANA)
        ana.messages = 1000
        live(ana, "Ana's", "Tokyo")
        self.leave("Ana", ana, says=[*ALL_COMMANDS])
        for (flow, step), way in WAYS.items():
            phone = self.meet()
            way(phone)
            self.leave(f"{flow}, {step}", phone, flow=flow)
        for name, way in MORE_WAYS.items():
            phone = self.meet()
            way(phone)
            self.leave(name, phone)
        self.stop_the_bot()

    def remind(self) -> None:
        """The bot has spoken first: a session, the week's question, something to do."""
        ways = {
            "nudge, a session": does(
                "/sessions", "[Plan a session]", f"{ITS} Uma", "tomorrow 9:10", "[Right]"
            ),
            "nudge, a session begun": does(
                "/sessions", "[Plan a session]", f"{ITS} Uma", "tomorrow 9:10", "[Right]"
            ),
            "nudge, the week": does("/settings", "[Weekly question]", "Fridays 10:30"),
            "nudge, to do": does("/actions", "[Add something to do]", f"{ITS} sheet by tomorrow"),
        }
        phones = {name: self.meet() for name in ways}
        for name, phone in phones.items():
            phone.meets_the_bot()
            ways[name](phone)
        self.exchange.forward(NOW + timedelta(hours=20))
        begun = phones["nudge, a session begun"]
        begun.presses(begun.buttons[0])
        for name, phone in phones.items():
            self.leave(name, phone)

    def stop_the_bot(self) -> None:
        """It ends with all of its queues full."""
        settled = ("/start", "[Start]", "[Yes]", "[Later]", "[Later]")
        weekly = (*settled, "/settings", "[Weekly question]")
        before = {
            "sends": settled,
            "edits": TOLD,
            "strips": (*TOLD, "/start"),
            "media": settled,
            "calendar": (*PLANNED, "/sessions"),
            "files": (*SHOWN, "/journal"),
            "dead": settled,
            "in hand": settled,
            "shown anew": settled,
            "sent first, shown anew": (*weekly, "Thursdays 17:00"),
            "sent first, late": (*weekly, "Thursdays 17:00"),
            "blocked": TOLD,
            "parked": TOLD,
            "reminder": (*weekly, "Fridays 9:45"),
            "text": (*REFLECTING, "[0]"),
            "button": TOLD,
            "edited": (*REFLECTING, "[0]"),
            "command": SHOWN,
            "blocks": TOLD,
        }
        phones = {name: self.meet() for name in before}
        for name, phone in phones.items():
            does(*before[name])(phone)
            if name in ("sent first, shown anew", "sent first, late", "reminder"):
                phone.is_left_alone()
            if name == "media":
                recording = {**FILE, "file_id": "recording", "duration": 7}
                does("/reflect Ria", "[0]")(phone)
                phone.writes(voice=recording)
                does("/journal", "[1]")(phone)
            if name == "edited":
                phone.says(f"{ITS} story")
        exchange = self.exchange

        # One after the other: each is claimed alone.
        for name in ("dead", "in hand"):
            phones[name].says("/help", settle=False)
            exchange.handle()
            with exchange.work() as conn:
                [each] = outbox.claim(conn, 0.0, ALL, 1)
                if name == "dead":
                    outbox.settle_dead(conn, each, "send: BadRequest")

        def presses(name: str, wanted: str) -> None:
            """The newest button of that label, or of that verb."""
            phone = phones[name]
            buttons = (
                (each, post.id)
                for post in reversed(phone.posts.values())
                for row in post.rows
                for each in row
            )
            data, message = next(
                (each["data"], message)
                for each, message in buttons
                if each["text"] == wanted or each["data"].startswith(wanted)
            )
            phone.presses_data(data, message, settle=False)

        # Handled, and not sent.
        phones["sends"].says("/help", settle=False)
        presses("edits", "Partly")
        presses("strips", "Discard")
        presses("media", "x:media:")
        phones["files"].says("/export", settle=False)
        phones["files"].says("/summary", settle=False)
        phones["shown anew"].says("/reflect Max", settle=False)
        phones["blocked"].says("/help", settle=False)
        exchange.handle()
        presses("files", "x:open:")
        presses("calendar", "x:calendar:")
        exchange.now = NOW + timedelta(minutes=18)
        exchange.call()  # two questions of the week
        blocked = phones["blocked"].chat
        with exchange.work() as conn:
            lost = {phones[name].person for name in ("shown anew", "sent first, shown anew")}
            for each in outbox.claim(conn, 0.0, ALL._replace(at=exchange.now), 1):
                if each.chat_id in lost and each.kind == "send":
                    outbox.settle_uncertain(conn, each, 0.0, exchange.now)
                else:
                    outbox.put_back(conn, each, 0.0, tried=False)
            places.block(conn, blocked, exchange.now)
            assert delivery_windows.hand_back(conn, NOW + timedelta(hours=5)) == 1

        # Not even handled.
        exchange.now = NOW + timedelta(hours=17, minutes=5)
        with exchange.work() as conn:
            assert fire(conn, exchange.now) == 1
        phones["text"].says(f"{ITS} last words", settle=False)
        presses("button", "Partly")
        phone = phones["edited"]
        update = raw.edited(person=phone.person, message=phone.messages - 1, text=f"{ITS} words")
        phone.gets_through(update, settle=False)
        phones["command"].says("/summary", settle=False)
        chat = raw.private(phones["blocks"].person)
        phones["blocks"].gets_through(raw.member("kicked", chat=chat), settle=False)
        self.make_waiting(phones)
        for name, phone in phones.items():
            self.leave(f"queue, {name}", phone)

    def make_waiting(self, phones: dict[str, Phone]) -> None:
        """What a bot of 0.1.0 had put aside."""
        chat = phones["parked"].chat
        with self.exchange.work() as conn:
            words = json.dumps({"message": {"text": "Words that nobody could read."}})
            key = f"telegram:{raw.BOT}:999999"
            first = conn.execute(select(func.max(inbox_table.c.id))).scalar_one()
            inbox.add_event(conn, key, chat, words, self.exchange.now)
            [row] = conn.execute(
                select(inbox_table.c.id).where(inbox_table.c.id > first)
            ).scalars()
            inbox.park(conn, row, "ValueError in hear, line 7")


def record(made: Path, folder: Path, scenes: list[Json], updates: int) -> Json:
    """The scenes, with what came of everything that people could do there."""
    exchange = open_exchange(folder, load(folder / "before.db", made), updates)
    exports = {"Ana": json.loads(read_export(exchange, ANA))}
    queues = play_queues(exchange, scenes)
    for scene in scenes:
        opens = [{"presses": data, "on": 7} for data in scene.pop("opens")]
        shown = [{"presses": data, "on": message} for data, message in scene.pop("shown")]
        shown = follow(5000, shown, queues.get(scene["name"], []))
        flow = scene.pop("flow", scene["name"].partition(",")[0])
        says = [{"says": each} for each in scene.pop("says", [SAYS.get(flow, STORY), *COMMANDS])]
        scene["tries"] = []
        for deed in (*says, *shown, *opens):
            with tried(exchange, scene) as phone:
                scene["tries"].append({**deed, "then": phone.does(deed)})
        with exchange.undone():
            scene["walk"] = [*walk(exchange, scene, shown, flow)]
            scene["runs"] = read_runs(exchange, scene["person"])
    exchange.engine.dispose()
    return {"updates": updates, "exports": exports, "queues": queues, "scenes": scenes}


def walk(exchange: Exchange, scene: Json, shown: list[Json], flow: str) -> Iterator[Json]:
    """To the end of the open conversation: the first button that answers, or words."""
    phone = join(exchange, scene)
    for _ in range(LONGEST_WALK):
        open_ = [each["run"] for each in read_runs(exchange, phone.person)]
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


def dump(file: Path) -> str:
    """SQLite's dump of it, in which what is sealed can be read."""
    with closing(sqlite3.connect(file)) as made:
        return "\n".join(SEALED.sub(unseal, each) for each in made.iterdump()) + "\n"


def unseal(found: re.Match[str]) -> str:
    words = bytes.fromhex(found[1]).decode("utf-8").replace("'", "''")
    return f"CAST(char(0) || '{words}' AS BLOB)"


def main(folder: Path) -> None:
    with TemporaryDirectory() as first, TemporaryDirectory() as second:
        maker = Maker(Path(first))
        maker.make_all()
        maker.exchange.engine.dispose()
        made = folder / DUMP.name
        made.write_text(dump(maker.file), encoding="utf-8")
        book = record(made, Path(second), maker.scenes, maker.exchange.updates)
    (folder / GOLDEN.name).write_text(write(book) + "\n", encoding="utf-8")


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


if __name__ == "__main__":
    main(Path(sys.argv[1]))
