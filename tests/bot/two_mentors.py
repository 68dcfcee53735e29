"""Two mentors who have lived through everything that leaves a row or shows a button.

Whatever Ana wrote begins with "Ana's", and no number is the id of two things: so a test knows
whose a row, a word or a number is, wherever it turns up.
"""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Row, Table, text

from bot.send.calendar_file import read_calendar
from bot.turn.taps import REPAIRED
from flows.deeds import MOVED_ON
from flows.facts import (
    Agenda,
    Binned,
    Confided,
    Everybody,
    Filter,
    JournalPage,
    LastChange,
    Mentees,
    Nothing,
    OneAssessment,
    OneCompetence,
    OneEntry,
    OneMedia,
    OneMentoring,
    OnePlan,
    OneRun,
    OneSession,
    Planned,
    Plans,
    Privacy,
    Records,
    SettingsView,
    Versions,
    Visit,
)
from flows.plans.plan import SETTLED
from flows.reflection import question
from flows.sessions import gone
from storage.export import export
from storage.people import Mentor
from storage.tables import (
    answers,
    attachments,
    edits,
    entries,
    hidden,
    inbox,
    mentees,
    mentors,
    metadata,
    phases,
    plans,
    reminders,
    runs,
    series,
    sessions,
)
from tests.bot.full_use import live
from tests.bot.phone import LocalBot, Phone
from tests.bot.raw import NOW
from tests.storage.seeds import park, rows_of

ANA, BEN, STRANGER, NEWCOMER = 101, 102, 103, 104
GONE = "That is no longer there."
REFUSALS = (
    GONE,
    "That entry is no longer in your journal.",
    "There is nothing left to take back from the last 24 hours.",
    MOVED_ON,
    *(toast.line.template for toast in (*gone.GONE, *question.PAST, *SETTLED)),
)
ALREADY = r"Already saved on \w{3} \d{1,2} \w{3}\."
APART = 10_000
"""How many ids a table may give out before those of the next begin."""


KEPT = (
    *(mentors, mentees, reminders, runs, entries, answers, edits, attachments),
    *(series, sessions, phases, plans, hidden),
)
"""What mentors have; all else is on its way."""
OF_ONE_OBJECT: dict[type[Any], tuple[Table, ...]] = {
    OneRun: (runs,),
    OneEntry: (runs,),
    Binned: (runs,),
    OneMedia: (attachments,),
    LastChange: (runs, answers),
    OneSession: (series,),
    OnePlan: (plans,),
    OneMentoring: (mentees,),
    Versions: (answers,),
}
OF_THE_PRESSER = {
    *(Nothing, Visit, Confided, SettingsView, Privacy, Agenda, Planned, Plans),
    *(JournalPage, Filter, Mentees, Everybody, Records, OneCompetence, OneAssessment),
}
"""Facts: of what a button names, with the tables of that; of what whoever presses it has."""


class Button(NamedTuple):
    """What a card offers: the payload, and the message on which it stands. Where that is no card
    that the bot knows, only the payload decides."""

    data: str
    message: int = 7


class Belongings(NamedTuple):
    """A mentor and what they have. `ids`: by table, and Telegram's own of messages and people;
    `shown`: the buttons that stand on cards now, newest first; `ever`: every payload there was."""

    name: str
    phone: Phone
    mentor: Mentor
    ids: dict[str, list[int]]
    shown: list[Button]
    ever: list[str]

    def find(self, verb: str) -> Button:
        """The newest button of this verb, or that of a card that shows something else by now;
        what one would look like, if it is only ever typed."""
        shown = [each for each in self.shown if each.data.startswith(f"x:{verb}:")]
        past = [Button(each) for each in self.ever if each.startswith(f"x:{verb}:")]
        return next(iter([*shown, *reversed(past)]), Button(f"x:{verb}:0:0", self.card))

    @property
    def card(self) -> int:
        """The newest message with buttons."""
        return self.shown[0].message

    @property
    def numbers(self) -> list[int]:
        return sorted({each for ids in self.ids.values() for each in ids})

    @property
    def objects(self) -> list[int]:
        """What buttons are about."""
        return sorted({each for needs in OF_ONE_OBJECT for each in self.list_objects(needs)})

    def list_objects(self, needs: type[Any]) -> list[int]:
        """What buttons are about whose verb needs this."""
        return [each for table in OF_ONE_OBJECT[needs] for each in self.ids[table.name]]

    @property
    def ordinals(self) -> list[int]:
        """The dates of sessions that stand in buttons."""
        pressed = (each.split(":") for each in self.ever if each.startswith("x:session:"))
        return sorted({int(ordinal) for _, _, _, ordinal in pressed})

    @property
    def samples(self) -> list[int]:
        """One number of each kind."""
        return [ids[-1] for ids in self.ids.values()]


class TwoMentors:
    def __init__(self, folder: Path) -> None:
        self.bot = LocalBot(folder)
        with self.bot.work() as conn:
            conn.execute(text("DELETE FROM sqlite_sequence"))
            for place, table in enumerate(metadata.sorted_tables, start=1):
                count = {"name": table.name, "last": place * APART}
                conn.execute(text("INSERT INTO sqlite_sequence VALUES (:name, :last)"), count)
        self.ana = self.settle("Ana", ANA, "Tokyo", message=1_000)
        self.ben = self.settle("Ben", BEN, "Lisbon", message=5_000)
        assert not {*self.ana.numbers} & {*self.ben.numbers}

    @property
    def stranger(self) -> Phone:
        """Somebody who never wrote."""
        return self.bot.phone(STRANGER)

    def settle(self, name: str, person: int, city: str, message: int) -> Belongings:
        phone, self.bot.now = self.bot.phone(person), NOW
        phone.messages = message
        live(phone, f"{name}'s", city)
        mentor = self.find(phone)
        with self.bot.work() as conn:
            park(conn, mentor, f"{name}'s parked words")
        return self.look_at(name, phone)

    def look_at(self, name: str, phone: Phone) -> Belongings:
        mentor = self.find(phone)
        with self.bot.work() as conn:
            rows = rows_of(conn, mentor)
        ids = {table: [row.id for row in its] for table, its in rows.items() if its}
        written = [row.message for row in rows["answers"] if row.message]
        ids |= {"messages": [*phone.posts, *written], "people": [phone.person]}
        shown = [
            Button(each["data"], post.id)
            for post in reversed(phone.posts.values())
            for row in post.rows
            for each in row
        ]
        ever = dict.fromkeys(
            each["data"]
            for kind, body in phone.log
            if kind in ("send", "edit")
            for row in body["buttons"]
            for each in row
        )
        return Belongings(name, phone, mentor, ids, shown, [*ever])

    def find(self, phone: Phone) -> Mentor:
        [row] = self.bot.rows(mentors, mentors.c.chat == phone.chat)
        return Mentor(row.id, row.chat, row.zone)

    def rows(self, life: Belongings) -> dict[str, list[Row[Any]]]:
        with self.bot.work() as conn:
            return rows_of(conn, life.mentor)

    def kept(self) -> dict[str, list[Any]]:
        """What all mentors have, as it stands in the tables."""
        with self.bot.work() as conn:
            return {
                table.name: list(conn.exec_driver_sql(f"SELECT * FROM {table.name} ORDER BY id"))
                for table in KEPT
            }

    def press(self, phone: Phone, button: Button) -> str:
        """All that comes of it, as toasts and screens."""
        since = len(phone.log)
        phone.presses_data(*button)
        return tell(phone, since)

    @contextmanager
    def untouched(self, life: Belongings, *others: Phone) -> Iterator[None]:
        """Whatever the others do in here: no row of this life changes, no word and no id of it
        reaches them, and every event is dealt with."""
        before, parked = self.rows(life), self.list_parked()
        heard = {phone: len(phone.log) for phone in others}
        yield
        assert self.rows(life) == before
        assert self.list_parked() <= parked
        for phone, since in heard.items():
            for kind, body in phone.log[since:]:
                assert f"{life.name}'s" not in self.read(phone, kind, body)
                assert not {*life.numbers} & {*find_numbers(body)}, body

    def list_parked(self) -> set[int]:
        return {row.id for row in self.bot.rows(inbox, inbox.c.state != "handled")}

    def read(self, phone: Phone, kind: str, body: dict[str, Any]) -> str:
        """What a message says, or the file that comes with it."""
        chat = phone.chat if kind == "calendar" else 0
        with self.bot.work() as conn:
            if kind == "export":
                return export(conn, body["mentor"]).decode()
            if kind == "calendar":
                return read_calendar(conn, chat, self.bot.now).decode()
        return json.dumps(body)


def is_refused(told: str) -> bool:
    """Whether a button said no, and nothing else."""
    unused = "That button is no longer in use."
    repaired = told.startswith(f"{REPAIRED}\n")  # and what is open is shown
    return repaired or told in (*REFUSALS, unused) or re.fullmatch(ALREADY, told) is not None


def tell(phone: Phone, since: int) -> str:
    """What the bot has said to this phone after the first `since` deliveries."""
    said = []
    for kind, body in phone.log[since:]:
        said.append(body.get("text") or ("" if kind in ("answer", "strip", "react") else kind))
    return "\n".join(filter(None, said))


def find_numbers(body: dict[str, Any]) -> Iterator[int]:
    """The ids that a message of the bot's carries."""
    for row in body.get("buttons", ()):
        for each in row:
            yield from map(int, re.findall(r"\d+", each["data"]))
    if "mentor" in body:
        yield body["mentor"]
