"""One file with everything a mentor has left here, and nothing of anybody else's."""

import json
from collections import defaultdict
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from storage import people
from storage.export import export
from storage.journal import answers, runs
from storage.people import Mentor
from tests.storage import seeds
from tests.storage.seeds import NOW, Seeded

HOUR = timedelta(hours=1)


def read(conn: Connection, mentor: Mentor) -> Any:
    return json.loads(export(conn, mentor.id))


def own_texts(conn: Connection, mentor: Mentor, mark: str) -> dict[str, set[str]]:
    """What a mentor wrote, by the sealed column in which it is stored."""
    found: dict[str, set[str]] = defaultdict(set)
    rows = seeds.rows_of(conn, mentor)
    for column in seeds.sealed_columns():
        for row in rows[column.table.name]:
            texts = seeds.texts_in(row._mapping[column.name])
            found[f"{column.table.name}.{column.name}"] |= {t for t in texts if mark in t}
    return found


def test_every_stored_text_is_in_it(conn: Connection, ana: Seeded, ben: Seeded) -> None:
    seeds.park(conn, ana.mentor, "Ana's parked words")
    texts = own_texts(conn, ana.mentor, "Ana's")
    assert all(texts.values()), "every sealed column is tried"
    assert len(texts) == len(seeds.sealed_columns())
    # The bot's own messages, which quote what is stored elsewhere; gone as soon as they are sent.
    del texts["cards.buttons"]
    del texts["outbox.body"]
    assert texts.pop("inbox.payload") == {'{"message": {"text": "Ana\'s parked words"}}'}
    exported = set(seeds.texts_in(read(conn, ana.mentor)))
    assert "Ana's parked words" in exported
    assert {
        where: missing
        for where, words in texts.items()
        if (missing := {text for text in words if not any(text in each for each in exported)})
    } == {}


def test_nobody_elses_text_is_in_it(conn: Connection, ana: Seeded, ben: Seeded) -> None:
    seeds.park(conn, ben.mentor, "Ben's parked words")
    assert b"Ben's" not in export(conn, ana.mentor.id)
    assert b"Ben's" in export(conn, ben.mentor.id)


def test_what_could_not_be_handled_yet_is_in_it_too(conn: Connection, ana: Seeded) -> None:
    assert read(conn, ana.mentor)["not_read_yet"] == []
    seeds.park(conn, ana.mentor, "Ana's parked words")
    assert read(conn, ana.mentor)["not_read_yet"] == [
        {
            "received_at": "2026-11-26T12:00:00+00:00",
            "update": {"message": {"text": "Ana's parked words"}},
        }
    ]


def test_an_entry_reads_as_it_was_written(conn: Connection) -> None:
    mentor = seeds.settle(conn)
    run = seeds.begin(conn, mentor)
    seeds.choose(conn, mentor, run, "ability", "7b", NOW)
    answer = seeds.tell(conn, mentor, run, "She was quite.", NOW, media=seeds.voice("walk.ogg"))
    answers.edit_answer(conn, mentor, answer, "She was quiet.", NOW + HOUR)
    seeds.name_mentee(conn, mentor, run, "Eva", NOW)
    (entry,) = read(conn, mentor)["entries"]
    choice, told, _named = entry.pop("answers")
    assert entry == {
        "began_at": "2026-11-26T12:00:00+00:00",
        "written_at": "2026-11-26T12:00:00+00:00",
        "session": None,
        "ability": "7b",
        "framework": ["business_mentor_2020", "2020"],
        "mentee": "Eva",
        "outcome": None,
        "conversation": "open",
        "discarded_at": None,
        "starred": False,
        "private": False,
        "quoted_back_at": None,
    }
    assert (choice["chosen"], choice["options"], choice["text"]) == ("7b", ["7b"], "7b")
    assert told == {
        "question": "What happened with your mentee?",
        "step": "moment",
        "options": [],
        "chosen": None,
        "text": "She was quiet.",
        "forwarded_from": None,
        "said_at": "2026-11-26T12:00:00+00:00",
        "files": [
            {"kind": "voice", "file_id": "AwAC", "size": 9, "duration": 73, "name": "walk.ogg"}
        ],
        "earlier_texts": [
            {
                "text": "She was quite.",
                "chosen": None,
                "until": "2026-11-26T13:00:00+00:00",
            }
        ],
    }


def test_what_lies_in_the_bin_is_in_it_and_marked_and_what_was_taken_back_is_not(
    conn: Connection,
) -> None:
    mentor = seeds.settle(conn)
    run = seeds.begin(conn, mentor)
    answer = seeds.tell(conn, mentor, run, "Never mind.")
    seeds.tell(conn, mentor, run, "She cried.")
    answers.take_back(conn, mentor, answer, None, NOW + HOUR)
    answers.discard(conn, mentor, run, NOW + HOUR)
    (entry,) = read(conn, mentor)["entries"]
    assert entry["discarded_at"] == "2026-11-26T13:00:00+00:00"
    assert [each["text"] for each in entry["answers"]] == ["She cried."]


@pytest.mark.parametrize(("status", "left"), [("stopped", []), ("discarded", []), ("left", [1])])
def test_a_conversation_that_ended_without_a_word_is_not_in_it(
    conn: Connection, status: str, left: list[int]
) -> None:
    mentor = seeds.settle(conn)
    run = seeds.begin(conn, mentor)
    seeds.choose(conn, mentor, run, "ability", "7b", NOW)
    runs.close(conn, mentor, run, status)
    content = read(conn, mentor)
    assert [len(each["answers"]) for each in content["entries"]] == left
    assert len(content["conversations"]) == len(left)


def test_settings_are_in_it(conn: Connection, ana: Seeded) -> None:
    people.set_zone(conn, ana.mentor, "Asia/Tokyo")
    content = read(conn, ana.mentor)
    assert content["format"] == "afterword export 1"
    assert (content["zone"], content["joined_at"]) == ("Asia/Tokyo", "2026-11-26T12:00:00+00:00")
    assert content["weekly_reminders"] == [{"weekday": 3, "time": "16:00"}]
    assert content["mentees"] == ["Ana's mentee", "Ana's sister"]
    assert content["former_names"] == [{"name": "Ana's twin", "now": "Ana's sister"}]


def test_sessions_plans_and_reminders_are_in_it(conn: Connection, ana: Seeded) -> None:
    content = read(conn, ana.mentor)
    (meets,) = content["series"]
    first, second = meets.pop("sessions")
    assert meets == {
        "mentee": "Ana's mentee",
        "first_on": "2026-11-20",
        "every_weeks": 1,
        "rrule": "FREQ=WEEKLY",
        "time": "10:00",
        "minutes": 60,
        "zone": "Europe/Brussels",
        "next_on": "2026-11-27",
        "ended_at": None,
    }
    assert (first["planned_on"], first["state"], first["number"]) == ("2026-11-20", "asked", 1)
    assert first["starts_at"] == "2026-11-20T09:00:00+00:00"
    assert (second["planned_on"], second["focus"]) == ("2026-11-27", "7b")
    assert content["phases"] == [
        {"mentee": "Ana's mentee", "phase": "first", "begun_at": "2026-11-19T12:00:00+00:00"},
        {"mentee": "Ana's sister", "phase": "closing", "begun_at": "2026-11-26T12:00:00+00:00"},
    ]
    assert [each["ability"] for each in content["not_happened_yet"]] == ["9a"]
    plan, action = content["plans"]
    assert (plan["text"], plan["from_the_entry_of"]) == ("Ana's plan", "2026-11-26T12:00:00+00:00")
    assert (action["kind"], action["due_on"], action["mentee"]) == (
        "action",
        "2026-11-30",
        "Ana's mentee",
    )
    reminded = {each["kind"]: each for each in content["reminders"]}
    assert reminded.keys() == {
        "weekly",
        "assess",
        "later",
        "session",
        "rehearsal",
        "action",
        "digest",
    }
    assert reminded["session"]["next_at"] == "2026-11-27T10:10:00+00:00"
    assert reminded["session"]["earlier"] == [
        {
            "day": "2026-11-20",
            "due_at": "2026-11-20T10:10:00+00:00",
            "outcome": "sent",
            "settled_at": "2026-11-19T12:00:00+00:00",
        }
    ]
    assert content["plans_are_shown_before_sessions"] is True
    assert content["quiet_hours"] == ["21:00:00", "08:00:00"]


def test_whoever_has_only_begun_gets_a_file_too(conn: Connection) -> None:
    content = read(conn, seeds.settle(conn))
    lists = ("entries", "mentees", "weekly_reminders", "series", "plans", "reminders")
    assert not any(content[name] for name in lists)


@pytest.mark.parametrize("text", ["né 🙂", '"\\\n\0', "half an emoji: \ud83d"])
def test_any_text_comes_out_as_it_went_in(conn: Connection, text: str) -> None:
    mentor = seeds.settle(conn)
    seeds.tell(conn, mentor, seeds.begin(conn, mentor), text)
    assert read(conn, mentor)["entries"][0]["answers"][0]["text"] == text


def test_it_can_be_read_without_a_program(conn: Connection) -> None:
    mentor = seeds.settle(conn)
    people.meet_mentee(conn, mentor, "Zoë", NOW)
    assert '"Zoë"' in export(conn, mentor.id).decode()
