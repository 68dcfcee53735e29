"""A database of the version before opens, and everybody goes on where they were.

What 0.1.0 answered stands in the golden file, call by call: today's code, on the same database,
gives the same words and buttons for every question, button and command that is tried.
"""

import json
import re
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from flows.flow import State
from storage.checks import CHECKS
from storage.migrate import migrate
from storage.move import move
from storage.tables import (
    answers,
    chats,
    entries,
    mentees,
    mentors,
    metadata,
    runs,
    series,
    sessions,
)
from tests.bot.phone import LocalBot
from tests.bot.ways import STEPS
from tests.databases import connected
from tests.storage.before.replay import (
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
from tests.storage.before.today import find_today

pytestmark = pytest.mark.unmeasured

BOOK: Json = json.loads(GOLDEN.read_text(encoding="utf-8"))
SCENES: list[Json] = BOOK["scenes"]
LEFT = max(scene["at"] for scene in SCENES if scene["name"].startswith("queue"))
KNOWN = {"no event is parked": 1, "no message was refused": 1, "no event is stuck": 3}
"""What was wrong already, and counted by the checks: nobody had taken the three that waited."""
LEFT_OVER = {name: count for name, count in KNOWN.items() if name != "no event is stuck"}
"""What is still wrong once these have had their turn."""
PLANNED_BY_NOW = {"Kim Thursdays 8:10": "Kim · every Thursday 08:10–09:10"}
"""Words that 0.1.0 could make nothing of at the question that stands open, and the card to which
they lead today."""
YOUNGER_FLOWS = ("rename", "merge", "split")
YOUNGER = {
    ("changing", "change"),
    ("note", "session"),
    ("edit", "session"),
    *(each for each in STEPS if each[0] in YOUNGER_FLOWS),
}
"""Questions that 0.1.0 did not have."""
HELD_BY_NOW = {("onboarding, start", "Lisbon")}
"""Words that 0.1.0 made an entry of before anybody had begun, and that are one by a tap today."""
TOLD_BY_NOW = {
    ("Ana", "x:undo:37:5"): "Taken back.\n\nSaved · Tue 8 Dec · Ana's Zoe · Trust (8a)",
    ("moment, when", "in the evening"): "I ask in the evening after a session",
    ("weekly, refused", "Mondays 9:00"): "I will ask you every week: Mondays 09:00.",
}
"""What is done otherwise today: an undo takes back what its own card says, and words below a
setting's question answer it."""
SHOWN_ANEW = re.compile(
    r"/summary|x:(summary|overview|periods|competences|by_mentee|mentee):|(.* > )?x:new:"
)
"""Screens that show more than they did; and [Ask me something new], which asks about something
else today than what waits about a mentee."""
LAST_OVERVIEW = re.compile(
    r"Last overview > (?:a:[0-9]+:back:all|x:so_far:.*)|Under way again > x:under_way:.*"
)
CALENDAR_FILE = re.compile(r"Calendar file > x:calendar:0:0")
"""It is there when all was called off too."""
PASSES = re.compile(r"(?:.* > )?a:[0-9]+:\w+:skip|/skip")
LEAD_BACK = {
    *(f"edit, {each}" for each in ("part", "text", "ability", "mentee", "date", "outcome")),
    *(f"after_session, {each}" for each in ("kind", "if_then", "also", "todo")),
}
"""Scenes in which what is passed over leads back to where it was chosen today."""
ENDED = re.compile(r"Ended\. I ask nothing about .* any more\.")
PERIOD = re.compile(r"^\w+(?: \d{4})?–(?=\w+(?: \d{4})? · )")
"""The month with which a summary began, also where nobody was there yet."""
WEEKLY = "Shall I ask you every week?"
WAITS = ("edit, ", "rate, ", "rate_one, ", "many pages", "note, belongs")
"""Scenes in which a card waits."""
YOUNGER_TABLES = ["deeds", "namings"]
NEW_HELP = (
    "/mentees shows whom you meet; rename there, or put two together\\n",
    "/privacy says what I keep, who can read it, and your rights. ",
)
SKIPPED = re.compile(r"Skip > a:[0-9]+:ability:skip")
"""What passed the question "Which one was it?" over."""
MORE = re.compile(r', "More > x:sessions:1:0"')
"""The list of sessions ended with the fifth."""
QUOTED = re.compile(r"(Still true|No longer) > x:still:[0-9]+:[12]")
QUOTE = re.compile(r"\n\nA line of yours, .*?Still true\?", re.DOTALL)
"""A line that 0.1.0 quoted from an entry without a rating; today none is."""
GONE = re.compile(
    r"(Erase the earlier text|Delete for good|Empty the bin) > x:[a-z_]+:[0-9]+:[0-9]+"
)
"""What 0.1.0 could not erase."""
OVER = ("stopped", "discarded")
ASKED_AGAIN = "Taken back.\n\nWhat would you like to note?\n\nJust type or talk."
NOT_ASKED_AGAIN = "Taken back. It stays in the bin for 30 days."
"""After a note was taken back nothing waits for words today."""
IN_CAPITALS = "Type ERASE, in capitals, to"
"""Any case will do today."""
STOPS = re.compile(
    r"(?<=^Stopped)(?=\. (?:What you wrote|Nothing was written))|(?<=^Discarded)(?=\.)"
)
"""Behind this it is said today whose conversation is over, where that is known."""
OVER_BY = re.compile(r" > x:(?:discard|put_back):([0-9]+):")
"""The button that says which one that is."""
BEGUN = re.compile(r"Thu 26 Nov \d\d:\d\d(?: \(\d\))? > (?=a:\d+:belongs:)")
CUT = re.compile(r" [^ …]{0,5}…[^ …]{0,4}(?= > x:session:)")
"""A name that is cut on the button of a session: today two that begin alike are cut apart."""


class Opened(NamedTuple):
    """A file as this version opened it, and what then came out of its queues."""

    file: Path
    heard: Json


@pytest.fixture(scope="module")
def upgraded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("before") / "before.db"
    migrate(load(file))
    return file


@pytest.fixture(scope="module")
def opened(upgraded: Path, tmp_path_factory: pytest.TempPathFactory) -> Opened:
    folder = tmp_path_factory.mktemp("opened")
    file = Path(shutil.copy(upgraded, folder / "before.db"))
    bot = open_exchange(folder, f"sqlite:///{file}", BOOK["updates"])
    heard = play_queues(bot, SCENES)
    bot.engine.dispose()
    return Opened(file, heard)


@pytest.fixture
def bot(opened: Opened, tmp_path: Path) -> Iterator[LocalBot]:
    file = shutil.copy(opened.file, tmp_path / "before.db")
    bot = open_exchange(tmp_path, f"sqlite:///{file}", BOOK["updates"])
    yield bot
    bot.engine.dispose()


def test_somebody_is_asked_every_question_of_every_flow_there_was(upgraded: Path) -> None:
    with connected(f"sqlite:///{upgraded}") as conn:
        states = conn.execute(select(runs.c.state).where(runs.c.status == "open")).scalars()
        asked = {(state.flow, state.asked) for state in map(State.model_validate, states)}
    assert asked >= {*STEPS} - YOUNGER


def test_every_row_can_be_read(upgraded: Path) -> None:
    with connected(f"sqlite:///{upgraded}") as conn:
        rows = {table.name: conn.execute(select(table)).all() for table in metadata.sorted_tables}
    assert [name for name, found in rows.items() if not found] == YOUNGER_TABLES
    for row in rows["runs"]:
        state = State.model_validate(row.state)
        assert (state.run, state.flow) == (row.id, row.flow)


def test_all_is_well_but_what_was_not(upgraded: Path, opened: Opened) -> None:
    assert list_broken(upgraded) == KNOWN
    assert list_broken(opened.file) == LEFT_OVER


def list_broken(file: Path) -> dict[str, int]:
    at = datetime.fromisoformat(LEFT)
    with connected(f"sqlite:///{file}") as conn:
        broken = {check.name: check.broken(conn, at, 0.0) for check in CHECKS}
    return {name: count for name, count in broken.items() if count}


def test_nothing_is_missing_from_the_export(bot: LocalBot) -> None:
    before, now = BOOK["exports"]["Ana"], json.loads(read_export(bot, 101))
    for each in (before, now):
        each["conversations"] = [
            talk for talk in each["conversations"] if talk["status"] not in OVER
        ]
    assert find_missing(find_exported(before), now) == []


def test_everybody_gets_an_export_of_what_they_told(bot: LocalBot) -> None:
    exports = [json.loads(read_export(bot, scene["person"])) for scene in SCENES]
    told = [entry for mine in exports for entry in mine["entries"]]
    said = [each["text"] for entry in told for each in entry["answers"]]
    standing = bot.rows(answers, answers.c.taken_back_at.is_(None))
    kept = {row.id for row in bot.rows(entries)} - find_wordless(bot)
    assert len(told) == len(kept)
    assert sorted(said) == sorted(row.text for row in standing if row.entry in kept)
    conversations = sum(len(mine["conversations"]) for mine in exports)
    assert conversations == bot.count(runs) - len(find_wordless(bot))


def find_wordless(bot: LocalBot) -> set[int]:
    """Conversations that were stopped or discarded, with no word that was kept."""
    told = {row.id for row in bot.rows(entries, entries.c.reflected)}
    over = bot.rows(runs, runs.c.status.in_(OVER))
    return {row.id for row in over} - told


def find_missing(before: Any, now: Any, path: str = "") -> list[str]:
    """What is not in an export that was in an earlier one; it may say more of everything."""
    if isinstance(before, dict) and isinstance(now, dict):
        gone = [f"{path}.{key}" for key in before.keys() - now.keys()]
        shared = before.keys() & now.keys()
        return gone + [
            m for key in shared for m in find_missing(before[key], now[key], f"{path}.{key}")
        ]
    if isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        pairs = enumerate(zip(before, now, strict=True))
        return [m for place, (a, b) in pairs for m in find_missing(a, b, f"{path}[{place}]")]
    return [] if before == now else [path]


def test_what_was_waiting_has_its_turn(opened: Opened) -> None:
    assert see_all(opened.heard) == see_all(BOOK["queues"])


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene["name"])
def test_a_mentor_goes_on(bot: LocalBot, scene: Json) -> None:
    for deed in filter(can_still_be_done, scene["tries"]):
        with tried(bot, scene) as phone:
            now = phone.replay(deed)
            if (scene["name"], deed.get("says")) in HELD_BY_NOW:
                shown = next(each for each in now if "buttons" in each)
                assert shown["buttons"][-1][0].startswith("It was a note > x:was_note:")
            elif (scene["name"], did := deed.get("says") or deed["presses"]) in TOLD_BY_NOW:
                told = next(each["text"] for each in see(now) if "text" in each)
                assert told.startswith(TOLD_BY_NOW[scene["name"], did])
            elif (
                scene["name"] in LEAD_BACK
                and PASSES.fullmatch(deed.get("says") or deed["presses"])
            ) or SHOWN_ANEW.match(deed.get("says") or deed["presses"]):
                assert [each["method"] for each in now if "text" in each], deed
            elif deed.get("says") in PLANNED_BY_NOW:
                assert see(now)[0]["text"].startswith(PLANNED_BY_NOW[deed["says"]])
            elif not is_kept_elsewhere(bot, deed, now):
                then = name_stopped(bot, scene, leave_withheld(deed, now, scene))
                assert (deed, see(now)) == (deed, see(then))
    with bot.undone():
        phone = join(bot, scene)
        for deed in scene["walk"]:
            now = phone.does(deed)
            if is_kept_elsewhere(bot, deed, now):
                return  # what follows was said to the card that came then
            then = leave_withheld(deed, now, scene)
            assert see(now) == see(then)
            if then != deed["then"]:
                return  # what was answered next is not asked any more
        assert read_runs(bot, scene["person"]) == scene["runs"]


def leave_withheld(deed: Json, now: list[Json], scene: Json) -> list[Json]:
    """What 0.1.0 said, without the weekly question where it was offered behind a stop, or beside a
    card that waited, and is not `now`."""
    then: list[Json] = deed["then"]
    waits = scene["name"].startswith(WAITS) or deed.get("says") == "/cancel"
    if not waits or any(each.get("text") == WEEKLY for each in find_today(now)):
        return then
    return [each for each in then if each.get("text") != WEEKLY]


def name_stopped(bot: LocalBot, scene: Json, then: list[Json]) -> list[Json]:
    """What 0.1.0 said when a conversation was stopped or discarded, with whom it is about and its
    day, as it is said today."""
    if not any(STOPS.search(each.get("text", "")) for each in then):
        return then
    whose = OVER_BY.search(json.dumps(then))
    run = int(whose[1]) if whose else find_last_stopped(bot, scene["person"])
    named = tell_about(bot, run)
    return [
        each | {"text": STOPS.sub(named, each["text"])} if "text" in each else each
        for each in then
    ]


def find_last_stopped(bot: LocalBot, person: int) -> int:
    mine = select(mentors.c.id).join(chats, chats.c.id == mentors.c.chat)
    of = runs.c.mentor.in_(mine.where(chats.c.chat_id == person))
    over = bot.rows(runs, of, runs.c.status.in_(OVER))
    return int(max(over, key=lambda row: (row.touched_at, row.id)).id)


def tell_about(bot: LocalBot, run: int) -> str:
    """Whom it is about and the day of its session, else of its first words: ": Ria, Thu 26 Nov";
    nothing where that is nobody, or no word stands. By the rows, not the state the bot reads."""
    session = select(sessions.c.starts_at, mentees.c.name, mentors.c.zone).where(
        *(runs.c.id == run, sessions.c.id == runs.c.session, series.c.id == sessions.c.series),
        *(mentees.c.id == series.c.mentee, mentors.c.id == mentees.c.mentor),
    )
    words = select(answers.c.said_at, mentees.c.name, mentors.c.zone).where(
        *(entries.c.id == run, answers.c.entry == entries.c.id, answers.c.taken_back_at.is_(None)),
        *(mentees.c.id == entries.c.mentee, mentors.c.id == mentees.c.mentor),
    )
    with bot.work() as conn:
        about = conn.execute(session).first()
        about = about or conn.execute(words.order_by(answers.c.id)).first()
    if about is None:
        return ""
    day = about[0].astimezone(ZoneInfo(about.zone))
    return f": {about.name}, {day:%a} {day.day} {day:%b}"


def is_kept_elsewhere(bot: LocalBot, deed: Json, now: list[Json]) -> bool:
    """Whether it is a story that was part of another one in 0.1.0. Where one goes today is told by
    tests/bot/turn/test_turn_one_story.py; here it is only held that it is kept, once."""
    saved = [each for each in deed["then"] if each["method"] == "setmessagereaction"]
    same = see(now) == see(deed["then"])
    if "says" not in deed or same or not saved or saved[0] not in now:
        return False
    return bool([row.text for row in bot.rows(answers)][-1] == deed["says"])


def find_asked(shown: Any) -> Any:
    """What 0.1.0 showed, with the buttons that "Which one was it?" has today: what passes it over
    says so, and what the abilities are can be asked. How buttons stand in rows does not count."""
    if isinstance(shown, list):
        return [find_asked(each) for each in shown]
    if not isinstance(shown, dict) or "buttons" not in shown:
        return shown
    if shown["method"] == "sendphoto":  # it can be read out, which 0.1.0 did below it
        return {key: value for key, value in shown.items() if key != "buttons"}
    younger = (QUOTED, GONE, LAST_OVERVIEW, CALENDAR_FILE)
    buttons = [
        each for each in shown["buttons"] if not any(old.fullmatch(each) for old in younger)
    ]
    passes = next((each for each in buttons if SKIPPED.fullmatch(each)), None)
    if passes is not None:
        data = passes.partition(" > ")[2]
        buttons[buttons.index(passes)] = f"None of these > {data}"
        if not any(each.startswith("Back > ") for each in buttons):
            buttons.append(f"What do these mean? > x:what:{data.split(':')[1]}:0")
    today = {**shown, "buttons": buttons}
    if "text" not in today:
        return today
    text = ENDED.sub("Ended.", QUOTE.sub("", today["text"]))
    return {**today, "text": PERIOD.sub("", text)}


def find_exported(before: Any) -> Any:
    """What an export of 0.1.0 said, without what was taken back."""
    if isinstance(before, list):
        return [
            find_exported(each)
            for each in before
            if not (isinstance(each, dict) and each.get("taken_back_at"))
        ]
    if not isinstance(before, dict):
        return before
    return {key: find_exported(each) for key, each in before.items() if key != "taken_back_at"}


def see(shown: Any) -> Any:
    return blur(find_asked(find_today(shown)))


def see_all(heard: Json) -> Json:
    return {name: see(calls) for name, calls in heard.items()}


def blur(shown: Any) -> Any:
    """Without what is left of the names that are cut, what nobody could be told then, the way to
    later sessions, and by what stories without a name are told apart."""
    told = json.dumps(shown, ensure_ascii=False)
    for each in NEW_HELP:
        told = told.replace(each, "")
    told = told.replace(json.dumps(ASKED_AGAIN)[1:-1], NOT_ASKED_AGAIN)
    told = told.replace(IN_CAPITALS, "Type ERASE to")
    return json.loads(BEGUN.sub("no name yet > ", CUT.sub(" …", MORE.sub("", told))))


def can_still_be_done(deed: Json) -> bool:
    """Not what was done after an answer that is not given any more; nor turning a long text, the
    first card of which is filled today."""
    if deed.get("presses", "").startswith("x:part:"):
        return False
    return all(each.get("says") not in PLANNED_BY_NOW for each in deed.get("after", ()))


def test_it_may_move_to_postgresql_and_go_on(
    upgraded: Path, postgres_url: str, tmp_path: Path
) -> None:
    move(f"sqlite:///{upgraded}", postgres_url, lambda _: None)
    bot = open_exchange(tmp_path, postgres_url, BOOK["updates"])
    try:
        assert see_all(play_queues(bot, SCENES)) == see_all(BOOK["queues"])
    finally:
        bot.engine.dispose()
