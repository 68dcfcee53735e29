"""A mentor who has far more of everything than anybody: every keyboard fits, whatever is pressed.

All kinds of buttons are pressed that come up from the commands, and from words that lists answer.
That a keyboard fits is held for every test (tests/conftest.py); here it is measured as well.
"""

# ruff: noqa: T201 - the figures

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select

from bot.turn.keyboard import MOST_BUTTONS, MOST_BYTES, measure
from flows.events import Beginning
from flows.flow import State
from flows.lines import line
from storage import people
from storage.calendar import reminders
from storage.people import Mentor
from storage.tables import answers, attachments, entries, mentees, phases, plans, runs, series
from tests.bot.phone import LocalBot

pytestmark = pytest.mark.unmeasured

MENTEES, ENTRIES, ACTIONS, FILES = 500, 5_000, 300, 120
MONTHLY = 60
"""Series that meet every week, each with somebody else."""
OF_ONE = 24
"""Series, and as many single sessions, with one mentee."""
BEGUN = 40
"""Sessions that have just begun."""
WORDS = "ก🙂漢Ж"
"""Letters of two, three and four bytes."""
COMMANDS = (
    "/sessions /mentees /actions /journal /summary /settings /reflect /note /assess /privacy /help"
)
SAID = (
    "a story of nobody in particular, which is a note",
    "cancel everything next week",
    "no sessions until 10 January",
    "when do I meet",
    f"/reflect {WORDS[0] * 3}",
    f"{WORDS[0] * 3} Thursdays 15:00",
    f"{WORDS[0] * 30} Thursdays 15:00",
    "what did I write about trust",
    "undo",
    "we did not meet",
    "delete the last entry",
)
LEAF = ("More", "More…", "Older", "Newer")
"""Pressed twice; of other buttons that do the same one is."""


def name(number: int) -> str:
    """Long names that begin alike."""
    tail = "".join(WORDS[number // len(WORDS) ** each % len(WORDS)] for each in range(5))
    return (WORDS[0] * 25 + tail) if number else WORDS[0] * 30


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> LocalBot:
    bot = LocalBot(tmp_path_factory.mktemp("house"))
    chat = bot.phone().meets_the_bot().chat
    with bot.work() as conn:
        mentor = people.find_mentor(conn, chat)
        assert mentor is not None
        fill(conn, mentor, bot)
    return bot


def fill(conn: Connection, mentor: Mentor, bot: LocalBot) -> None:
    mine: dict[str, Any] = {"mentor": mentor.id}
    at, here = bot.now, bot.now.date()
    ages = [timedelta(hours=each) for each in range(ENTRIES)]
    rows = [mine | {"name": name(each), "last_at": at - ages[each]} for each in range(MENTEES)]
    conn.execute(insert(mentees), rows)
    them = list(conn.execute(select(mentees.c.id).order_by(mentees.c.id)).scalars())
    begun = [mine | {"mentee": each, "phase": "under_way", "begun_at": at} for each in them]
    conn.execute(insert(phases), begun)
    conn.execute(insert(series), list(list_series(mine | {"modified_at": at}, them, here)))
    state = State(flow="note", run=1, facts=Beginning()).model_dump(mode="json")
    run = mine | {"flow": "note", "status": "done", "state": state}
    conn.execute(
        insert(runs),
        [run | {"opened_at": at - each, "touched_at": at - each} for each in ages],
    )
    numbers = list(conn.execute(select(runs.c.id).where(runs.c.flow == "note")).scalars())
    mentees_ = (them[each % MENTEES] for each in range(ENTRIES))
    written = {"reflected": True, "ability": "8a", "outcome": "well"}
    conn.execute(
        insert(entries),
        [
            mine | written | {"id": number, "mentee": mentee, "began_at": at - age}
            for number, mentee, age in zip(numbers, mentees_, ages, strict=True)
        ],
    )
    prompt = line("What stayed with you?").model_dump(mode="json")
    said = mine | {"step": "note", "prompt": prompt, "text": f"{WORDS * 20} trust"}
    texts = zip(numbers, ages, strict=True)
    those = [said | {"entry": each, "said_at": at - age} for each, age in texts]
    those += [said | {"entry": numbers[0], "said_at": at} for _ in range(FILES)]
    conn.execute(insert(answers), those)
    first = select(answers.c.id).where(answers.c.entry == numbers[0])
    file = mine | {"kind": "voice", "file_id": "f", "unique_id": "u"}
    conn.execute(
        insert(attachments), [file | {"answer": each} for each in conn.execute(first).scalars()]
    )
    plan = mine | {"text": WORDS * 60, "state": "open", "made_at": at}
    conn.execute(
        insert(plans),
        [
            plan | {"kind": ("action", "if_then")[each % 2], "mentee": them[each]}
            for each in range(ACTIONS)
        ],
    )
    reminders.recompute(conn, mentor, at)


def list_series(row: dict[str, Any], them: list[int], here: date) -> Iterator[dict[str, Any]]:
    row |= {"minutes": 60, "zone": "Europe/Brussels"}

    def meet(mentee: int, day: int, wall: time, rrule: str | None) -> dict[str, Any]:
        on = here + timedelta(days=day)
        its = {"mentee": them[mentee], "first_on": on, "next_on": on, "every": int(bool(rrule))}
        return row | its | {"wall": wall, "rrule": rrule}

    for each in range(MONTHLY):
        yield meet(each, 1 + each % 7, time(8 + each % 10), "FREQ=WEEKLY")
    for each in range(OF_ONE):
        yield meet(0, 1 + each % 7, time(each % 24, 30), "FREQ=WEEKLY")
        yield meet(0, 1 + each, time(7, each), None)
    for each in range(BEGUN):
        yield meet(100 + each, 0, time(16, each), None)


class Walk:
    """All that is shown on the way."""

    def __init__(self, bot: LocalBot) -> None:
        self.bot, self.ana = bot, bot.phone()
        self.pressed: Counter[str] = Counter()
        self.screens = self.buttons = self.bytes = 0

    def says(self, words: str) -> None:
        with self.bot.undone():
            since = len(self.ana.log)
            self.ana.says(words)
            self.look(since)

    def look(self, since: int) -> None:
        shown = [body for kind, body in self.ana.log[since:] if kind in ("send", "edit")]
        for body in shown:
            self.screens += 1
            self.buttons = max(self.buttons, sum(map(len, body["buttons"])))
            self.bytes = max(self.bytes, measure(body["buttons"]))
        message = self.ana.last.id
        for each in [each for body in shown[-1:] for row in body["buttons"] for each in row]:
            kind = re.sub(r"\d+", "#", each["data"])
            self.pressed[kind] += 1
            if self.pressed[kind] <= 1 + (each["text"] in LEAF):
                with self.bot.undone():
                    begun = len(self.ana.log)
                    self.ana.presses_data(each["data"], message)
                    self.look(begun)


def test_no_keyboard_is_too_long_in_a_full_house(house: LocalBot) -> None:
    walk = Walk(house)
    for words in (*COMMANDS.split(), *SAID):
        walk.says(words)
    house.forward(house.now + timedelta(hours=3))
    for words in ("/sessions", "a story that may be of several", "/reflect"):
        walk.says(words)
    kinds = len(walk.pressed)
    print(
        f"\n{walk.screens} screens, {kinds} kinds of buttons: "
        f"at most {walk.buttons} buttons, {walk.bytes} bytes"
    )
    assert kinds > 150
    assert walk.buttons <= MOST_BUTTONS
    assert walk.bytes <= MOST_BYTES


def test_whoever_is_on_a_later_page_can_be_chosen(house: LocalBot) -> None:
    ana = house.phone()
    with house.undone():
        ana.says("/mentees")
        ana.presses(ana.buttons[0])
        ana.presses("Same person as…")
        seen = set[str]()
        while "More…" in ana.buttons:
            seen.update(ana.buttons)
            ana.presses("More…")
        assert "From the start" in ana.buttons
        seen.update(ana.buttons)
        assert len(seen) > 50
        ana.presses(ana.buttons[0])
        assert "Put together" in ana.buttons
    with house.undone():
        ana.says("/mentees")
        ana.presses(ana.buttons[0])
        ana.presses("Split")
        for _ in range(4):
            ana.presses("More…")
        assert len(ana.buttons) == 11
