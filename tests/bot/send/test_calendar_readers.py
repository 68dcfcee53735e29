"""The calendar files of many lives, as four widely used libraries read them: all the same."""

# ruff: noqa: T201 - the figures

import base64
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from itertools import count, islice
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest
import vobject
from dateutil.rrule import rrulestr
from icalendar import Calendar

from bot.send.calendar_file import NAMELESS, make_calendar
from flows.effects import EndMentoring, MissSession, MoveSeries, PlanSeries
from storage.calendar import endings, series
from storage.calendar.appointments import Appointment, list_appointments
from tests.databases import connected
from tests.days import spare
from tests.environment import unmeasured
from tests.flows.calendar.test_rrule import make_rule
from tests.storage.diary import DAY, HOUR, WEEK, Diary

FILES: Final = 123
ZONES: Final = (
    *("Europe/Brussels", "America/New_York", "Australia/Sydney", "Pacific/Chatham"),
    *("Australia/Lord_Howe", "America/St_Johns", "Africa/Casablanca", "Asia/Kathmandu"),
    *("Pacific/Kiritimati", "Pacific/Apia", "America/Santiago", "Europe/Dublin", "UTC"),
)
WALLS: Final = (time(0, 15), time(2, 30), time(9), time(15), time(18, 45), time(23, 50))
NAMES: Final = (
    "Anna",
    "Zoë; or, „Zo“, \\n",
    "Łukasz Świętokrzyski-Brzęczyszczykiewicz " * 2,
    "安娜",
)
READS: Final = Path(__file__).with_name("ical_reader.mjs")
ICAL_JS: Final = "ical.js@2.2.1"
INTEGRITY: Final = (
    "yK/UlPbEs316igb/tjRgbFA8ZV75rCsBJp/hWOatpyaPNlgw0dGDmU+FoicOcwX4xXkeXOkYiOmCqNPFpNPkQg=="
)
"""The sha512 that the registry has for it."""


class Read(NamedTuple):
    """What a reader made of an event."""

    uid: str
    starts_at: datetime
    ends_at: datetime
    summary: str
    status: str
    sequence: int
    modified_at: datetime


class Life(NamedTuple):
    """What one mentor's calendar is told, and the file that tells it."""

    told: list[Appointment]
    file: bytes


@pytest.fixture(scope="module")
def lives(migrated: Path) -> list[Life]:
    dice = random.Random(14)
    with connected(f"sqlite:///{migrated}") as conn:
        found = (live(Diary(conn, dice.choice(ZONES)), dice) for _ in count())
        return list(islice((life for life in found if life.told), FILES))


def live(eva: Diary, dice: random.Random) -> Life:
    """Series of all kinds, of which single dates and whole stretches are changed."""
    eva.at = datetime(2027, 1, 1, tzinfo=UTC) + dice.randrange(700) * DAY
    meets = [plan(eva, dice, name) for name in dice.sample(NAMES, dice.randint(1, 3))]
    for _ in range(dice.randrange(12)):
        eva.at += dice.choice((HOUR, DAY, WEEK))
        change(eva, dice, dice.choice(meets))
    told = list_appointments(*eva.mine, eva.at)
    return Life(told, make_calendar(told, eva.at))


def plan(eva: Diary, dice: random.Random, mentee: str) -> int:
    begins = eva.at.date() + timedelta(days=dice.randrange(-20, 90))
    changed = {
        "first_on": begins,
        "zone": dice.choice(ZONES),
        "wall": dice.choice(WALLS),
        "minutes": dice.choice((15, 60, 480)),
        "count": dice.choice((None, None, dice.randrange(1, 30))),
        "until": None,
    }
    rule = make_rule(dice).model_copy(update=changed)
    return series.plan_series(*eva.mine, PlanSeries(mentee=mentee, rule=rule), eva.at)


def change(eva: Diary, dice: random.Random, meets: int) -> None:
    coming = [each for each in list_appointments(*eva.mine, eva.at) if each.series == meets]
    those = [each.on for each in coming[:20] if each.on] or [eva.at.date()]
    on = dice.choice(those)
    match dice.choice(("skip", "move", "move", "pause", "zone", "settle", "miss", "end")):
        case "skip":
            eva.skips(meets, on)
        case "move":
            eva.moves(meets, on, on + dice.randrange(-3, 20) * DAY, dice.choice(WALLS))
        case "pause":
            eva.pauses(meets, on + dice.randrange(60) * DAY)
        case "zone":
            effect = MoveSeries(series=meets, zone=dice.choice(ZONES))
            series.move_series(*eva.mine, effect, eva.at)
        case "settle":
            eva.until(eva.at + dice.randrange(30) * DAY)
        case "miss":
            series.miss_session(*eva.mine, MissSession(series=meets, on=on), eva.at)
        case "end" if dice.random() < 0.5:
            eva.ends(meets)
        case "end":
            names = {each.mentee for each in coming} - {""}
            for name in names:
                endings.end_mentoring(*eva.mine, EndMentoring(mentee=name), eva.at)


def meant(life: Life) -> list[Read]:
    return [
        Read(
            f"{each.series}-{each.on:%Y%m%d}@afterword",
            each.starts_at,
            each.ends_at,
            each.mentee or NAMELESS,
            "CANCELLED" if each.cancelled else "CONFIRMED",
            each.sequence,
            each.modified_at.replace(microsecond=0),
        )
        for each in life.told
    ]


# Readers


def read_icalendar(file: bytes) -> Iterator[Read]:
    calendar = Calendar.from_ical(file)
    assert isinstance(calendar, Calendar)
    events: Any = calendar.events
    for event in events:
        own = (str(event["uid"]), event.start, event.end, str(event["summary"]))
        yield Read(*own, str(event["status"]), event["sequence"], event["last-modified"].dt)


def read_vobject(file: bytes) -> Iterator[Read]:
    calendar: Any = vobject.readOne(file.decode())
    for event in calendar.contents.get("vevent", []):
        yield Read(
            event.uid.value,
            event.dtstart.value,
            event.dtend.value,
            event.summary.value,
            event.status.value,
            int(event.sequence.value),
            event.last_modified.value,
        )


def read_dateutil(file: bytes) -> Iterator[Read]:
    """It reads rules, so each time is made the one date of a rule."""
    lines = file.decode().replace("\r\n ", "").split("\r\n")
    event: dict[str, str] = {}
    for each in lines:
        name, _, value = each.partition(":")
        event[name] = value
        if each == "END:VEVENT":
            yield Read(
                event["UID"],
                read_date(event["DTSTART"]),
                read_date(event["DTEND"]),
                unescape(event["SUMMARY"]),
                event["STATUS"],
                int(event["SEQUENCE"]),
                read_date(event["LAST-MODIFIED"]),
            )


def read_date(text: str) -> datetime:
    (found,) = rrulestr(f"DTSTART:{text}\nRRULE:FREQ=DAILY;COUNT=1")
    assert isinstance(found, datetime)
    return found


def unescape(text: str) -> str:
    for short, whole in ((r"\;", ";"), (r"\,", ","), ("\\\\", "\\")):
        text = text.replace(short, whole)
    return text


def read_ical_js(files: list[bytes], folder: Path) -> list[list[Read]]:
    asked = json.dumps([each.decode() for each in files])
    command = ["node", str(READS), str(folder / "package" / "dist" / "ical.js")]
    run = subprocess.run(
        command, input=asked, capture_output=True, text=True, env=spare(os.environ), check=False
    )
    assert run.returncode == 0, run.stderr[-2000:]
    return [[make_read(*each) for each in events] for events in json.loads(run.stdout)]


def make_read(uid: str, starts: str, ends: str, summary: str, *rest: Any) -> Read:
    status, sequence, modified = rest
    times = map(datetime.fromisoformat, (starts, ends, modified))
    starts_at, ends_at, modified_at = times
    return Read(uid, starts_at, ends_at, summary, status, sequence, modified_at)


# Tests


def test_the_files_have_something_of_every_kind(lives: list[Life]) -> None:
    told = [each for life in lives for each in life.told]
    assert len({life.file for life in lives}) == FILES
    assert len({each.starts_at.hour for each in told}) == 24
    assert {each.starts_at.minute for each in told} >= {0, 15, 30, 45}
    assert any(each.cancelled and each.mentee for each in told)
    assert any(each.cancelled and not each.mentee for each in told)
    assert max(each.sequence for each in told) > 4
    clocks = [{each.starts_at.hour for each in life.told} for life in lives]
    assert sum(len(each) > 1 for each in clocks) > FILES / 2, "clocks change, or series differ"
    events = sum(len(life.told) for life in lives)
    print(f"\n{FILES} files, {events} events, {sum(each.cancelled for each in told)} cancelled")


def test_a_file_is_plain(lives: list[Life]) -> None:
    """Lines as RFC 5545 wants them; no zone, no rule, no id twice."""
    for life in lives:
        lines = life.file.decode().split("\r\n")
        assert not any("\n" in each or len(each.encode()) > 75 for each in lines)
        names = {each.partition(":")[0] for each in lines if not each.startswith(" ")}
        assert names <= {"BEGIN", "END", "VERSION", "PRODID", *EVENT}
        ids = [each for each in lines if each.startswith("UID:")]
        assert len(ids) == len(set(ids)) == len(life.told)


EVENT: Final = frozenset(
    ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "STATUS", "SEQUENCE", "LAST-MODIFIED", "")
)


@pytest.mark.parametrize("reader", [read_icalendar, read_vobject, read_dateutil])
def test_python_reads_every_file_as_it_is_meant(lives: list[Life], reader: Any) -> None:
    for number, life in enumerate(lives):
        assert list(reader(life.file)) == meant(life), f"file {number}"


def test_ical_js_reads_every_file_as_it_is_meant(ical_js: Path, lives: list[Life]) -> None:
    read = read_ical_js([life.file for life in lives], ical_js)
    for number, (found, life) in enumerate(zip(read, lives, strict=True)):
        assert found == meant(life), f"file {number}"


@pytest.mark.parametrize(("ci", "outcome"), [("", "1 skipped"), ("true", "1 error")])
def test_without_node_pytest_says_what_is_missing(ci: str, outcome: str) -> None:
    """On somebody's machine the test is left out; where all must run, it fails."""
    command = [sys.executable, "-m", "pytest", __file__, "-k", "ical_js", "-p", "no:cacheprovider"]
    away = {**unmeasured(), "PATH": "/nowhere", "CI": ci}
    run = subprocess.run(command, env=away, capture_output=True, text=True, check=False)
    ending = "\n".join(run.stdout.splitlines()[-3:])
    assert "Node.js is missing: apt-get install nodejs npm" in ending
    assert outcome in ending


@pytest.fixture(scope="module")
def ical_js(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the unpacked package, which is the pinned one to the bit."""
    if not all(map(shutil.which, ("node", "npm"))):
        missing = "Node.js is missing: apt-get install nodejs npm"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    folder = tmp_path_factory.mktemp("ical_js")
    run = subprocess.run(
        ["npm", "pack", ICAL_JS, "--silent", "--ignore-scripts"],
        cwd=folder,
        env=spare(os.environ),
        capture_output=True,
        check=False,
    )
    if run.returncode:
        pytest.skip(f"npm cannot bring {ICAL_JS} here")
    (packed,) = folder.glob("*.tgz")
    digest = hashlib.sha512(packed.read_bytes()).digest()
    assert base64.b64encode(digest).decode() == INTEGRITY
    with tarfile.open(packed) as archive:
        archive.extractall(folder, filter="data")
    return folder
