"""A bot and its mentors through a year, as fast as the machine can: the real database, the real
tick, the real turn of every event; only the network and the waiting are left out.
"""

import random
import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from heapq import heappop, heappush
from itertools import count as count_up
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from bot.clock import fire
from bot.turn.turn import Turn
from flows import effects
from storage import people
from storage.calendar import reminders
from storage.journal import runs
from storage.queues import inbox
from storage.tables import answers, cards, chats, entries, mentors, outbox, series, sessions
from storage.tables import runs as runs_table
from tests.bot import raw
from tests.bot.phone import LocalBot
from tests.year import deeds
from tests.year.clocks import DAY, HOUR, count, tell
from tests.year.deeds import Away, Entry, Heard
from tests.year.people import NAMES, Person
from tests.year.translation import plan_series, translate
from tests.year.typed import Typed

FIRST = date(2026, 10, 1)
"""The year has all changes of the clocks, in the north and in the south."""
NAMED = re.compile(rf"\b({'|'.join(NAMES)})\b")
OWN = {"No weekly overview": "digest", "Every 3 months": "assess", "Not any more": "assess"}
"""The button by which a message of this kind is known."""
A_FEW = 2
"""Competences, of which nobody can tell how a mentor sees themselves in all."""
MAX_PRESSES = 6
COUNTED = re.compile(r" · (?:(\d+) of (\d+) sessions? reflected · )?(\d+|no) entr")
LOOKS_AFTER = deeds.Writes | deeds.Misses | deeds.Files | deeds.Dates | deeds.Deletes

WAITING = (
    select(*(outbox.c[name] for name in ("id", "kind", "card", "body", "priority")))
    .add_columns(chats.c.chat_id)
    .join(chats, chats.c.id == outbox.c.chat)
    .where(chats.c.blocked_at.is_(None))
    .order_by(outbox.c.id)
)
NAME_CARD = update(cards).where(cards.c.id == bindparam("this"))
NEWEST = (
    select(answers.c.id, entries.c.began_at)
    .join(entries, entries.c.id == answers.c.entry)
    .join(mentors, mentors.c.id == entries.c.mentor)
    .where(mentors.c.chat == bindparam("chat"), answers.c.option.is_(None))
    .order_by(answers.c.id.desc())
    .limit(1)
)
ABOUT = (
    select(sessions.c.series, sessions.c.planned_on)
    .join(runs_table, runs_table.c.session == sessions.c.id)
    .join(cards, cards.c.run == runs_table.c.id)
    .where(cards.c.id == bindparam("this"))
)
SENT = delete(outbox).where(outbox.c.id.in_(bindparam("those", expanding=True)))


class Shown(NamedTuple):
    """What stands on a card."""

    card: int
    text: str
    buttons: dict[str, str]


class YearlongBot:
    """`diaries` and `heard` are kept by the number of the person, as is what was `shown` last.
    `told` is how often was told in
    words what, `misread` are the words that did not come to what was meant."""

    def __init__(self, folder: Path, persons: Sequence[Person], away: Sequence[Away]) -> None:
        self.bot = LocalBot(folder)
        self.persons = {each.number: each for each in persons}
        self.away = away
        self.now = min(each.joined for each in persons)
        self.end = persons[0].end
        self.diaries: dict[int, list[Entry]] = {each.number: [] for each in persons}
        self.heard: dict[int, list[Heard]] = {each.number: [] for each in persons}
        self.shown: dict[int, Shown] = {}
        self.misread: dict[int, list[str]] = {each.number: [] for each in persons}
        self.told: Counter[str] = Counter()
        self.newest: dict[int, int] = {}
        self.chats: dict[int, int] = {}
        self.asked: dict[int, tuple[int, str]] = {}
        self.series: dict[int, dict[int, int]] = {each.number: {} for each in persons}
        self.cards, self.spoken = 100, 0
        self.order = count_up()
        self.queue: list[tuple[int, int, int, str]] = []
        for person in persons:
            for at, what in person.plans:
                self.plan(at, person.number, what)

    def plan(self, at: int, number: int, what: str) -> None:
        """While the bot does not run, or its clock is wrong, it is put off."""
        when = next((each.end for each in self.away if each.begin <= at < each.end), at)
        heappush(self.queue, (when, next(self.order), number, what))

    def live(self) -> None:
        """Until the end of the year: from one minute in which something happens to the next."""
        slow = [each for each in self.away if each.back]
        while True:
            due = self.find_due()
            next_deed = self.queue[0][0] if self.queue else self.end + 1
            now = min(next_deed, self.end + 1 if due is None else max(due, self.now))
            if slow and now >= slow[0].begin:
                self.live_slowly(slow.pop(0))
                continue
            now = next((each.end for each in self.away if each.begin <= now < each.end), now)
            if now > self.end:
                break
            self.now, self.bot.now = now, tell(now)
            self.tick()
            done = False
            while self.queue and self.queue[0][0] <= now:
                _, _, number, what = heappop(self.queue)
                done = self.carry_out(self.persons[number], what) or done
            if done:
                self.tick()
            found = self.find_due()
            assert found is None or found > now, "what is due was passed over"
        with self.bot.work() as conn:
            assert (inbox.count_new(conn), inbox.parked(conn)) == (0, [])

    def live_slowly(self, away: Away) -> None:
        """The clock is slow, and nobody knows: whatever is said now was said before."""
        before = self.spoken
        for at in (away.begin, (away.begin + away.end) // 2, away.end - 1):
            self.bot.now = tell(at - away.back)
            self.tick()
        assert self.spoken == before, "the clock went back, and something was said again"

    def find_due(self) -> int | None:
        with self.bot.work() as conn:
            due = reminders.next_due(conn)
        return None if due is None else count(due) + bool(due.second or due.microsecond)

    def tick(self) -> None:
        with self.bot.work() as conn:
            fire(conn, self.bot.now)
        self.bot.handle()
        self.deliver()

    def deliver(self) -> None:
        """Read off what would be sent, in its order; cards get their messages."""
        with self.bot.work() as conn:
            rows = conn.execute(WAITING).all()
            for row in rows:
                if row.kind == "send":
                    self.cards += 1
                    conn.execute(NAME_CARD, {"this": row.card, "message": self.cards})
                    if row.priority == 1:
                        self.take_in(row.chat_id, row.body, self.find_about(conn, row))
                if row.kind in ("send", "edit"):
                    labels = (button for line in row.body["buttons"] for button in line)
                    buttons = {each["text"]: each["data"] for each in labels}
                    self.shown[row.chat_id] = Shown(row.card, row.body["text"], buttons)
            if rows:
                conn.execute(SENT, {"those": [row.id for row in rows]})

    def find_about(self, conn: Connection, row: Any) -> tuple[int, date] | None:
        """Which session a card asks about, by the number of its series and its date."""
        about = conn.execute(ABOUT, {"this": row.card}).one_or_none()
        if about is None:
            return None
        numbers = {of: number for number, of in self.series[row.chat_id].items()}
        number, on = numbers[about.series], about.planned_on
        self.asked[row.chat_id] = row.card, f" {number}/{on}/"
        return number, on

    def take_in(
        self, number: int, body: dict[str, Any], about: tuple[int, date] | None = None
    ) -> None:
        self.spoken += 1
        text, buttons = body["text"], str(body["buttons"])
        person = self.persons[number]
        several = "Is one of them still with you?" in text
        named = frozenset(NAMED.findall(text + buttons if several else text))
        kind = "several" if several else "fewer" if "Fewer?" in text else "one"
        kind = next((OWN[label] for label in OWN if label in buttons), kind)
        aloud = not body["silent"]
        self.heard[number].append(Heard(self.now, kind, named, aloud))
        asked = (*about, next(iter(named), "")) if about else None
        for at, what in person.storyteller.hear(asked, self.now):
            self.plan(at, number, what)

    # What people do

    def carry_out(self, person: Person, what: str) -> bool:
        """Whether anything was done that the bot must know of."""
        done, number = False, person.number
        first, _, rest = what.partition(" ")
        if first == "at-once":
            card, about = self.asked[number]
            if self.shown[number].card != card or about not in rest:
                return False
            what = rest
        for at, told in person.do(what, self.now):
            if isinstance(told, deeds.Tells):
                deed = self.tell(number, told)
                self.diaries[number].append(Entry(at, deeds.Presses()))
            else:
                deed = told
                self.let_happen(person, deed)
            self.diaries[number].append(Entry(at, deed))
            done = True
            if isinstance(told, deeds.Tells) and isinstance(deed, LOOKS_AFTER):
                self.diaries[number].append(Entry(at, deeds.Looks(self.look(number))))
            if isinstance(deed, deeds.Blocks):
                back = self.now + person.dice.randrange(20, 40) * DAY
                self.plan(back, person.number, "unblocks")
        while person.later:
            when, what = person.later.pop()
            self.plan(when, person.number, what)
        return done

    def tell(self, number: int, told: deeds.Tells) -> deeds.Deed:
        """The deed, with what was seen of it."""
        deed, pressed = told.deed, self.type_in(number, told.typed)
        self.told[type(deed).__name__] += 1
        begins = self.find_begun(number)
        if bool(begins) != isinstance(deed, deeds.Writes):
            self.misread[number].append(f"{tell(self.now)} {told.typed}: under {tell(begins)}")
        if isinstance(deed, deeds.Writes | deeds.Files | deeds.PutsOff):
            deed = deed._replace(pressed=pressed)
        return deed._replace(begins=begins) if isinstance(deed, deeds.Writes) else deed

    def look(self, number: int) -> tuple[int, ...]:
        """What is counted; nothing where nothing is summed up."""
        self.write(number, "/summary")
        found = COUNTED.search(self.shown[number].text)
        counts = found.groups("0") if found else ()
        return tuple(int(each.replace("no", "0")) for each in counts)

    def type_in(self, number: int, typed: Typed) -> tuple[str, ...]:
        """Type, and press what is proposed, until it is done; else it was misread. What was
        pressed."""
        if typed.text:
            self.write(number, typed.text)
        screens: list[str] = []
        pressed: list[str] = []
        for _ in range(MAX_PRESSES):
            shown = self.shown[number]
            screens.append(f"{shown.text} {[*shown.buttons]}")
            if any(each in shown.text for each in typed.done):
                return tuple(pressed)
            label = next(filter(None, (find_label(shown, each) for each in typed.presses)), None)
            if label is None and typed.adds and pressed:
                pressed.append(typed.adds)
                self.write(number, typed.adds)
                continue
            if label is None:
                break
            pressed.append(label)
            with self.bot.work() as conn:
                find = select(cards.c.message).where(cards.c.id == shown.card)
                message = conn.execute(find).scalar_one()
            update = raw.pressed(shown.buttons[label], 1, number, message)
            self.bot.receive(update, number)
            self.bot.handle()
            self.deliver()
        self.misread[number].append(f"{tell(self.now)} {typed} -> {screens}")
        return tuple(pressed)

    def write(self, number: int, text: str) -> None:
        self.cards += 1
        at = self.bot.now
        update = raw.written(person=number, message=self.cards, at=at, text=text)
        self.bot.receive(update, number)
        self.bot.handle()
        self.deliver()

    def find_begun(self, number: int) -> int:
        """Under which minute they see a new entry in their journal; 0: they see none."""
        with self.bot.work() as conn:
            newest = conn.execute(NEWEST, {"chat": self.chats[number]}).one_or_none()
        if newest is None or newest.id == self.newest.get(number):
            return 0
        self.newest[number] = newest.id
        return count(newest.began_at)

    def let_happen(self, person: Person, deed: deeds.Deed) -> None:
        bot, number = self.bot, person.number
        if number not in self.chats:
            self.settle_in(person)
        match deed:
            case deeds.Blocks():
                bot.receive(raw.member("kicked", chat=raw.private(number)), number)
            case deeds.Unblocks():
                bot.receive(raw.member("member", chat=raw.private(number)), number)
            case _:
                with bot.work() as conn:
                    self.change(conn, number, deed)
        bot.handle()
        self.deliver()

    def settle_in(self, person: Person) -> None:
        """As after the first conversation."""
        with self.bot.work() as conn:
            new = insert(chats).values(bot_id=raw.BOT, chat_id=person.number).returning(chats.c.id)
            chat = self.chats[person.number] = conn.execute(new).scalar_one()
            mentor = people.add_mentor(conn, chat, person.home, self.bot.now)
            turn = Turn(conn, self.bot.context, chat, self.bot.now)
            run = runs.open_run(conn, mentor, "onboarding", self.bot.now)
            turn.close(run, "done")

    def change(self, conn: Connection, number: int, deed: deeds.Deed) -> None:
        turn = Turn(conn, self.bot.context, self.chats[number], self.bot.now)
        if isinstance(deed, deeds.Meets):
            turn.carry_out(plan_series(deed, self.series[number]))
            newest = conn.execute(select(func.max(series.c.id))).scalar_one()
            self.series[number][deed.series] = newest
        elif isinstance(deed, deeds.Assesses):
            self.assess(turn, deed)
        else:
            turn.carry_out(translate(deed, self.series[number]))

    def assess(self, turn: Turn, deed: deeds.Assesses) -> None:
        """One competence after the other, as the buttons of its cards would."""
        turn.carry_out(effects.BeginAssessment())
        numbers = [each.number for each in self.bot.context.framework.competences]
        for number in numbers if deed.whole else numbers[:A_FEW]:
            run = runs.open_run(turn.conn, turn.owner, "rate", self.bot.now)
            turn.carry_out(effects.Rate(run=run, competence=number, value=3))
            turn.close(run, "done")
        turn.carry_out(effects.EndAssessment())


def find_label(shown: Shown, wanted: str) -> str | None:
    same = (each for each in shown.buttons if each == wanted or each.startswith(wanted))
    return next((each for each in same if each == wanted or wanted.endswith(" ")), None)


def plan_absences(begin: int, end: int, dice: random.Random, many: int) -> list[Away]:
    """Spread over the time, each of another kind: off for 3 minutes to 8 days, or slow by minutes
    to two days."""
    kinds = [
        *((3, 0), (5 * HOUR, 0), (2 * HOUR, HOUR), (2 * DAY, 0), (30, 0), (3 * HOUR, 2 * DAY)),
        *((90, 0), (8 * DAY, 0), (7, 7), (6 * HOUR + 1, 0), (5 * HOUR, DAY), (DAY, 0)),
    ]
    step = (end - begin) // (many + 1)
    found = []
    for n in range(many):
        length, back = kinds[n % len(kinds)]
        # What a slow clock comes to show for the first time is nothing special.
        length = min(length, back or length)
        at = begin + step * (n + 1) + dice.randrange(DAY)
        found.append(Away(at, at + length, back))
    return found
