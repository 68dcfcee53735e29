"""Makes a dump and its golden file: `PYTHONHASHSEED=0 python -m tests.storage.before.make FOLDER`.

Those beside this file were made by it with the code of commit fe091fa, the last of version 0.1.0,
and with the imports of that. They are not to be made again: what later code writes is no proof of
what 0.1.0 did. It is kept to show how they came about, and to make those of the next version.
"""

import json
import re
import sqlite3
import sys
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
from tests.bot.full_use import live
from tests.bot.phone import ALL, LocalBot, Phone
from tests.bot.raw import FILE, NOW
from tests.bot.ways import (
    ITS,
    MORE,
    PLANNED,
    REFLECTING,
    SETTINGS,
    SETTLED,
    SHOWN,
    TOLD,
    WAYS,
    does,
    looks_back,
)
from tests.storage.before.record import ALL_COMMANDS, ANA, record, write
from tests.storage.before.replay import (
    DUMP,
    GOLDEN,
    Json,
    load,
    open_exchange,
)

SEALED: Final = re.compile(r"X'00((?:[0-9A-F]{2})+)'")
"""Nothing is encrypted in 0.1.0: a byte that says so, and the text."""

# Places that none of the ways to a single question leads to: a menu, words that were refused, ...
MORE_WAYS: Final = {
    "after_session, a menu": does(*REFLECTING, "[Something else…]", "[PLAN]"),
    "after_session, a deeper menu": does(
        *REFLECTING, "[Something else…]", "[PLAN]", "[1 Sector and value]"
    ),
    "after_session, several pieces": does(*TOLD, f"{ITS} afterthought", "[Partly]"),
    "after_session, also today": does(*SETTLED, *MORE, "[Also today]", "[0]", "[Missed]"),
    "note, a menu": does(*SETTLED, f"{ITS} note", "[Which ability?]", "[Something else…]"),
    "zone, refused": does(*SETTINGS, "[Change zone]", f"{ITS} planet"),
    "weekly, refused": does(*SETTINGS, "[Weekly question]", f"{ITS} whenever"),
    "planning, begun": does(*SETTLED, "/sessions", "[Plan a session]", f"{ITS} Ria"),
    "planning, unasked": does(*SETTLED, "Kim Thursdays 8:10"),
    "a lens": does(*SHOWN, "/journal", "[Filter]", "[Mentee]", "[0]"),
    "every page": does(
        *(*SHOWN, f"/note {ITS} note. " + "And then it was so. " * 190, "[Just a note]"),
        *(
            "/journal",
            "[1]",
            "/journal",
            "[2]",
            "[Mark with a star]",
            "/journal",
            "[2]",
            "[Make it private]",
        ),
        *("/journal", "[2]", "[Edit]", "[Date]", "[Yesterday]"),
        *("/journal", "[Filter]", "/journal", "[Filter]", "[Mentee]"),
        *("/journal", "[Filter]", "[Ability]", "[0]", "/journal", "[Filter]", "[Period]"),
        *("/summary", "[By mentee]", "/summary", "[By competence]", "/summary", "[Period]"),
        *("/sessions", "/settings", "/cancel", "Kim Thursdays 8:10"),
    ),
    "many pages": does(*SETTLED, *(f"/note {ITS} note {n}" for n in range(12)), "/journal"),
    "a line of long ago": looks_back(),
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
        self.bot = LocalBot(folder)
        self.file = folder / "afterword.db"
        self.scenes: list[Json] = []
        self.people = 200

    def meet(self) -> Phone:
        self.people += 1
        self.bot.now = NOW
        return self.bot.phone(self.people)

    def leave(self, name: str, phone: Phone, **more: Any) -> None:
        """The scene is as it should be found."""
        with self.bot.work() as conn:
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
                "at": self.bot.now.isoformat(),
                "shown": shown,
                "opens": opens,
                **more,
            }
        )

    # The scenes

    def make_all(self) -> None:
        with self.bot.work() as conn:
            token = leases.acquire(conn, "sender", 0.0)
            assert token is not None
            leases.release(conn, "sender", token)
            marks.note(conn, marks.ZONES, "2026.1", NOW)
        self.remind()
        self.bot.now = NOW
        ana = self.bot.phone(ANA)
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
        meeting = does("/sessions", "[Plan a session]", f"{ITS} Uma", "tomorrow 9:10", "[Right]")
        ways = {
            "nudge, a session": meeting,
            "nudge, a session begun": meeting,
            "nudge, not happened yet": meeting,
            "nudge, not met": meeting,
            "nudge, the week": does("/settings", "[Weekly question]", "Fridays 10:30"),
            "nudge, to do": does("/actions", "[Add something to do]", f"{ITS} sheet by tomorrow"),
        }
        phones = {name: self.meet() for name in ways}
        for name, phone in phones.items():
            phone.meets_the_bot()
            ways[name](phone)
        self.bot.forward(NOW + timedelta(hours=20))
        for name, *labels in (
            ("nudge, a session begun", "[0]"),
            ("nudge, not happened yet", "[0]", "[Has not come up yet]"),
            ("nudge, not met", "[Did not meet]"),
        ):
            does(*labels)(phones[name])
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
        bot = self.bot

        # One after the other: each is claimed alone.
        for name in ("dead", "in hand"):
            phones[name].says("/help", settle=False)
            bot.handle()
            with bot.work() as conn:
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
        bot.handle()
        presses("files", "x:open:")
        presses("calendar", "x:calendar:")
        bot.now = NOW + timedelta(minutes=18)
        bot.call()  # two questions of the week
        blocked = phones["blocked"].chat
        with bot.work() as conn:
            lost = {phones[name].person for name in ("shown anew", "sent first, shown anew")}
            for each in outbox.claim(conn, 0.0, ALL._replace(at=bot.now), 1):
                if each.chat_id in lost and each.kind == "send":
                    outbox.settle_uncertain(conn, each, 0.0, bot.now)
                else:
                    outbox.put_back(conn, each, 0.0, tried=False)
            places.block(conn, blocked, bot.now)
            assert delivery_windows.hand_back(conn, NOW + timedelta(hours=5)) == 1

        # Not even handled.
        bot.now = NOW + timedelta(hours=17, minutes=5)
        with bot.work() as conn:
            assert fire(conn, bot.now) == 1
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
        with self.bot.work() as conn:
            words = json.dumps({"message": {"text": "Words that nobody could read."}})
            key = f"telegram:{raw.BOT}:999999"
            first = conn.execute(select(func.max(inbox_table.c.id))).scalar_one()
            inbox.add_event(conn, key, chat, words, self.bot.now)
            [row] = conn.execute(
                select(inbox_table.c.id).where(inbox_table.c.id > first)
            ).scalars()
            inbox.park(conn, row, "ValueError in hear, line 7")


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
        maker.bot.engine.dispose()
        (folder / DUMP.name).write_text(dump(maker.file), encoding="utf-8")
        url = load(Path(second) / "before.db", folder / DUMP.name)
        book = record(open_exchange(Path(second), url, maker.bot.updates), maker.scenes)
    (folder / GOLDEN.name).write_text(write(book) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
