"""Words of acute distress, in every state in which they may come: what is shown, kept, counted."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from bot.turn.screen import CONFIRMED
from flows.care.answer import MENTOR_FIRST, OTHER_FIRST, QUIETLY
from flows.effects import Star
from storage.columns import Sealed, SealedJson
from storage.export import export
from storage.journal import answers as kept
from storage.people import find_mentor
from storage.tables import answers, entries, mentors, metadata, runs
from tests.bot.phone import LocalBot, Phone
from tests.bot.raw import PLACE

SURE = "Sanne told me that she wants to kill herself. I stayed on the line."
MINE = "i want to die. cant do this anymore"
DOUBT = "Sam said his family would be better off without him."
CALM = "What you wrote should be taken seriously."
WAYS = ["Write more", "It is not that", "Another country"]


def is_calm(phone: Phone) -> bool:
    """The text is there, below everything, and nothing but it."""
    lines = phone.screen.split("\n")
    told = lines[0].startswith(CALM) and lines[0].endswith("nobody has been told.")
    return told and len(lines) == 6 and phone.below and phone.buttons == WAYS


def read_aside(bot: LocalBot) -> Any:
    [row] = bot.rows(mentors)
    return row.aside


def plan(phone: Phone, words: str = "Anna Thursdays 15:00") -> None:
    phone.says(words)
    phone.presses("Right")


def sum_up(phone: Phone) -> str:
    phone.says("/summary")
    return phone.screen


# Where they may come


def test_told_out_of_the_blue_they_are_an_entry_and_one_calm_text_answers(
    ana: Phone, bot: LocalBot
) -> None:
    before = len(ana.log)
    message = ana.says(SURE)
    assert is_calm(ana)
    assert ana.screen == OTHER_FIRST["en"].format(
        emergency="112 (Belgium)", line="Zelfmoordlijn, 1813 (day and night)"
    )
    assert [kind for kind, _ in ana.log[before:]] == ["send"]
    assert bot.said() == [SURE]
    assert message not in ana.reactions, "no cheerful mark stands on it"
    [entry] = bot.rows(entries)
    assert (entry.private, entry.ability, entry.outcome) == (True, None, None)
    assert bot.statuses("note") == ["done"]
    ana.says("/journal")
    ana.presses("1")
    assert SURE in ana.screen


def test_about_the_mentor_their_own_half_comes_first(ana: Phone) -> None:
    ana.says(MINE)
    assert is_calm(ana)
    assert ana.screen.split("\n")[2].startswith("If it is about you, please talk to somebody")
    assert "If you are worried about somebody" in ana.screen


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Ich will nicht mehr leben.", MENTOR_FIRST["de"]),
        ("Son mari la frappe tous les soirs.", OTHER_FIRST["fr"]),
        ("me quiero morir, no aguanto mas", MENTOR_FIRST["es"]),
        ("Kasia powiedziała, że myśli o samobójstwie.", OTHER_FIRST["pl"]),
    ],
)
def test_it_answers_in_the_language_of_the_words(ana: Phone, words: str, first: str) -> None:
    ana.says(words)
    assert ana.screen.split("\n")[0] == first.split("\n")[0]
    assert ana.screen.split("\n")[3] == first.split("\n")[3]
    assert len(ana.buttons) == 3
    assert "Write more" not in ana.buttons


def test_as_the_answer_to_a_question_they_end_it(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    asked = ana.last
    ana.says("I waited.")
    ana.says(SURE)
    assert is_calm(ana)
    assert asked.rows == []
    assert bot.said() == ["I waited.", SURE]
    assert bot.statuses("after_session") == ["done"]
    [entry] = bot.rows(entries)
    assert entry.private
    ana.says("/start")
    assert "You stopped" not in ana.screen


def test_at_a_rating_they_are_no_rating(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.presses("Trust 8a")
    ana.says("I waited.")
    ana.says(MINE)
    assert is_calm(ana)
    [entry] = bot.rows(entries)
    assert (entry.ability, entry.outcome, entry.private) == ("8a", None, True)


def test_with_two_questions_open_they_are_an_entry_of_their_own(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.says("/reflect Ben")
    ana.says(SURE)
    assert is_calm(ana)
    assert bot.statuses("note") == ["done"]
    assert bot.said() == [SURE]


def test_in_reply_to_a_card_they_belong_to_its_entry(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.says("I waited.")
    card = ana.last.id
    ana.says("/reflect Ben")
    ana.says(SURE, reply_to=card)
    assert is_calm(ana)
    [entry] = bot.rows(entries)
    assert entry.private
    assert bot.count(answers) == 2


def test_by_an_edit_the_entry_is_left_in_peace(ana: Phone, bot: LocalBot) -> None:
    message = ana.says("She was quiet.")
    ana.presses("Just a note")
    ana.presses("No")
    ana.edits(message, SURE)
    assert is_calm(ana), "a new message, not a card further up"
    assert bot.said() == [SURE]
    [entry] = bot.rows(entries)
    assert entry.private


def test_an_edit_of_what_is_no_entry_is_kept_as_well(ana: Phone, bot: LocalBot) -> None:
    command = ana.says("/help")
    ana.edits(command, MINE)
    assert is_calm(ana)
    assert bot.said() == [MINE]


def test_an_edit_to_the_same_words_is_answered_again(ana: Phone, bot: LocalBot) -> None:
    message = ana.says(SURE)
    ana.edits(message, SURE)
    assert is_calm(ana)
    assert bot.said() == [SURE]


def test_as_a_caption(ana: Phone, bot: LocalBot) -> None:
    ana.sends("photo", caption=SURE)
    assert is_calm(ana)
    assert bot.said() == [SURE]
    ana.says("/journal")
    ana.presses("1")
    assert "Photo 1" in ana.buttons


def test_forwarded(ana: Phone, bot: LocalBot) -> None:
    origin = {"type": "hidden_user", "date": 1, "sender_user_name": "Sanne"}
    ana.says("/help I want to die", forward_origin=origin)
    assert is_calm(ana)
    [answer] = bot.rows(answers)
    assert (answer.forwarded_from, answer.text) == ("Sanne", "/help I want to die")


def test_before_the_first_screens_and_on_them(stranger: Phone, bot: LocalBot) -> None:
    stranger.says(SURE)
    assert is_calm(stranger)
    assert bot.said() == [SURE]
    stranger.says("/start")
    stranger.presses("Start")
    assert stranger.screen.startswith("What time is it")
    stranger.says(MINE)
    assert is_calm(stranger)
    assert bot.said() == [SURE, MINE]
    stranger.says("/start")
    assert stranger.screen.startswith("What time is it"), "the first screens wait"


@pytest.mark.parametrize(
    "command", ["/note", "/journal", "/reflect", "/skip", "/help", "/export", "/delete", "/die"]
)
def test_behind_a_command(ana: Phone, bot: LocalBot, command: str) -> None:
    ana.says(f"{command} {MINE}")
    assert is_calm(ana)
    [said] = bot.said()
    assert said.endswith(MINE)


@pytest.mark.parametrize("opened", ["Change zone", "Quiet hours", "/delete", "/actions"])
def test_inside_a_setting_or_the_end_of_it_all(ana: Phone, bot: LocalBot, opened: str) -> None:
    if opened.startswith("/"):
        ana.says(opened)
        if opened == "/actions":
            ana.presses("Add something to do")
    else:
        ana.says("/settings")
        ana.presses(opened)
    ana.says(MINE)
    assert is_calm(ana)
    assert bot.said() == [MINE]
    open_ = [row.flow for row in bot.rows(runs, runs.c.status == "open")]
    assert open_ == []


def test_at_the_new_words_for_an_entry(ana: Phone, bot: LocalBot) -> None:
    ana.says("I waited.")
    ana.presses("Just a note")
    ana.presses("No")
    ana.presses("Edit")
    ana.presses("Text")
    ana.says(MINE)
    assert is_calm(ana)
    assert bot.said() == ["I waited.", MINE], "what stood there stands there"


def test_at_night_it_answers_at_once(ana: Phone, bot: LocalBot) -> None:
    bot.wait(hours=11)
    ana.says(SURE)
    assert is_calm(ana)


def test_a_second_time_it_answers_again(ana: Phone, bot: LocalBot) -> None:
    ana.says(SURE)
    bot.wait(minutes=50)
    ana.says(MINE)
    assert is_calm(ana)
    assert bot.said() == [SURE, MINE]
    assert bot.count(entries) == 1, "more of the same"


# What can be done with the answer


def test_another_country_and_none(ana: Phone) -> None:
    ana.says(SURE)
    ana.presses("Another country")
    assert ana.screen == "Numbers of which country?"
    ana.presses("United Kingdom")
    assert is_calm(ana)
    assert "call 999 (United Kingdom)." in ana.screen
    assert "Samaritans, 116 123 (day and night)" in ana.screen
    ana.presses("Another country")
    ana.presses("Elsewhere")
    assert "call 112 in the EU, elsewhere your local emergency number." in ana.screen
    assert "as well: findahelpline.com\n" in ana.screen


def test_the_operators_contact_stands_beside_the_line(ana: Phone, bot: LocalBot) -> None:
    bot.context = bot.context._replace(care_contact="Jo <Smith>, +32 2 000 00 00")
    ana.says(SURE)
    assert "1813 (day and night) · Jo <Smith>, +32 2 000 00 00" in ana.screen
    assert is_calm(ana)


def test_what_is_written_on_goes_to_the_same_entry(ana: Phone, bot: LocalBot) -> None:
    ana.says(SURE)
    ana.says("Her sister is with her now.")
    assert ana.screen == "It is with what you wrote before."
    assert ana.buttons == ["Numbers for help", "It is not that"]
    ana.presses("Numbers for help")
    assert ana.screen.startswith(CALM)
    assert ana.presses("Write more") == "Just write. It stays with this entry."
    ana.says("I drive there.")
    assert bot.count(entries) == 1
    assert bot.said() == [SURE, "Her sister is with her now.", "I drive there."]


def test_a_plan_is_a_plan_and_later_words_are_a_note(ana: Phone, bot: LocalBot) -> None:
    ana.says(SURE)
    ana.says("Ben Mondays 9:00")
    assert ana.screen.startswith("Ben · every Monday")
    ana.presses("Right")
    ana.says("The flyer is done.")
    assert ana.screen == "Saved as a note."
    assert bot.count(entries) == 2


def test_after_an_hour_words_are_words_again(ana: Phone, bot: LocalBot) -> None:
    ana.says(SURE)
    bot.wait(minutes=61)
    ana.says("The flyer is done.")
    assert ana.screen == "Saved as a note."


def test_it_is_not_that_gives_everything_back_and_asks_nothing(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.presses("Trust 8a")
    ana.says("I waited.")
    ana.says(SURE)
    assert "Nothing to sum up yet" in sum_up(ana)
    ana.presses("It is not that")
    assert ana.screen == "It is an entry like any other."
    assert ana.buttons == []
    [entry] = bot.rows(entries)
    assert (entry.private, entry.ability) == (False, "8a")
    assert "1 entry" in sum_up(ana)
    assert "PLAN 0 of 22 · DO 1 of 28" in ana.screen
    assert read_aside(bot)["entries"] == {}


def test_an_entry_that_was_private_stays_so(ana: Phone, bot: LocalBot) -> None:
    message = ana.says("She was quiet.")
    ana.presses("Just a note")
    ana.presses("No")
    ana.says("/journal")
    ana.presses("1")
    ana.presses("Private")
    ana.edits(message, SURE)
    ana.edits(message, SURE + " Still.")
    ana.presses("It is not that")
    assert [row.private for row in bot.rows(entries)] == [True]


def test_a_second_tap_and_a_foreign_run_do_nothing(ana: Phone, bot: LocalBot) -> None:
    ana.says(SURE)
    card = ana.last
    data = {label: card.find(label) or "" for label in WAYS}
    ana.presses("It is not that")
    ana.says(MINE)
    for label in ("It is not that", "Write more"):
        forged = data[label].replace(":2:", ":999:")
        assert forged != data[label]
        assert ana.presses_data(forged, ana.last.id) == "That is no longer there."
    assert [row.private for row in bot.rows(entries)] == [False, True]
    ana.presses_data(data["Another country"].replace(":2:", ":999:"), ana.last.id)
    assert ana.screen == "Numbers of which country?"
    ana.presses("Ireland")
    assert ana.buttons == ["Another country"]


# In doubt


def test_in_doubt_they_are_saved_as_usual_with_one_quiet_line(ana: Phone, bot: LocalBot) -> None:
    message = ana.says(DOUBT)
    assert ana.screen == f"Saved.\n\n{QUIETLY['en']}"
    assert ana.buttons == ["Numbers for help", "Go on"]
    assert ana.reactions[message] == CONFIRMED
    assert [row.private for row in bot.rows(entries)] == [False]
    ana.presses("Numbers for help")
    assert ana.screen.startswith(CALM)
    assert ana.buttons == ["Go on", "Another country"]
    ana.presses("Go on")
    assert ana.screen == "Saved as a note."
    assert read_aside(bot)["noticed_at"] is None


def test_in_doubt_no_ability_and_no_rating_comes_first(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.says(DOUBT)
    assert ana.buttons == ["Numbers for help", "Go on"]
    ana.presses("Go on")
    assert "Which one was it?" in ana.screen


def test_in_doubt_by_an_edit_and_before_the_first_screens(stranger: Phone, bot: LocalBot) -> None:
    message = stranger.says(DOUBT)
    assert any(QUIETLY["en"] in text for text in stranger.texts)
    stranger.edits(message, f"{DOUBT} Again.")
    assert stranger.screen.startswith("Entry updated.")
    assert QUIETLY["en"] in stranger.screen
    assert stranger.buttons == ["See before", "Revert", "Numbers for help"]
    stranger.presses("Numbers for help")
    assert stranger.screen.startswith(CALM)


@pytest.mark.parametrize("opened", ["Change zone", "Quiet hours"])
def test_in_doubt_they_are_no_setting(ana: Phone, bot: LocalBot, opened: str) -> None:
    ana.says("/settings")
    ana.presses(opened)
    ana.says(DOUBT)
    assert ana.buttons == ["Numbers for help", "Go on"]
    assert bot.said() == [DOUBT]


# Twelve hours


def test_for_twelve_hours_nothing_is_sent_first_and_then_one_plain_message(
    ana: Phone, bot: LocalBot
) -> None:
    plan(ana, "Ben 3 December 18:00")
    plan(ana, "Ola 4 December 8:00")
    bot.now = datetime(2026, 12, 3, 14, tzinfo=UTC)  # 15:00 in Brussels
    ana.says(SURE)
    before = len(ana.posts)
    bot.forward(datetime(2026, 12, 4, 1, 59, tzinfo=UTC))
    assert len(ana.posts) == before
    bot.forward(datetime(2026, 12, 4, 7, tzinfo=UTC))  # the quiet hours are over
    assert ana.texts[before:] == [
        "This came up meanwhile:\n\nBen, yesterday 18:00–19:00"  # at 19:10
    ]
    assert ana.buttons == ["Ben · Thu 3 Dec"]
    assert ana.last.silent
    bot.forward(datetime(2026, 12, 4, 8, 15, tzinfo=UTC))
    assert ana.screen.startswith("Ola, today 08:00–09:00."), "what comes later comes as ever"
    ana.presses("Ben · Thu 3 Dec")
    assert "What stayed with you?" in ana.screen


def test_the_settings_say_when_something_is_sent_again(ana: Phone, bot: LocalBot) -> None:
    plan(ana, "Ben 26 November 18:00")
    ana.says("/settings")
    assert "Thu 26 Nov 19:10" in ana.screen or "today 19:10" in ana.screen
    ana.says(SURE)
    ana.says("/settings")
    assert "19:10" not in ana.screen
    assert "08:00" in ana.screen


def test_in_doubt_nothing_is_sent_first_either_until_they_go_on(ana: Phone, bot: LocalBot) -> None:
    plan(ana, "Ben 3 December 18:00")
    bot.now = datetime(2026, 12, 3, 14, tzinfo=UTC)
    ana.says(DOUBT)
    before = len(ana.posts)
    bot.forward(datetime(2026, 12, 3, 18, 30, tzinfo=UTC))
    assert len(ana.posts) == before
    ana.presses("Go on")
    bot.forward(datetime(2026, 12, 3, 18, 31, tzinfo=UTC))
    assert any("Ben, today 18:00–19:00." in text for text in ana.texts[before:])


def test_what_waited_already_waits_with_the_rest(ana: Phone, bot: LocalBot) -> None:
    plan(ana)
    bot.now = datetime(2026, 12, 3, 15, 10, tzinfo=UTC)
    bot.call()  # the question waits to be sent
    before = len(ana.posts)
    ana.says(SURE, settle=False)
    bot.handle()
    bot.deliver()
    assert [text for text in ana.texts[before:] if not text.startswith(CALM)] == []


def test_the_session_it_is_about_is_not_asked_about_and_counts_for_nobody(
    ana: Phone, bot: LocalBot
) -> None:
    plan(ana, "Sanne 3 December 15:00")
    plan(ana, "Ben 4 December 9:00")
    bot.now = datetime(2026, 12, 3, 15, 5, tzinfo=UTC)  # before its question
    ana.says(SURE)
    before = len(ana.posts)
    bot.forward(datetime(2026, 12, 4, 9, 30, tzinfo=UTC))
    assert [text for text in ana.texts[before:] if "Sanne" in text] == []
    ana.says("I asked one open question, and waited.")
    assert "1 of 1 session reflected · 1 entry" in sum_up(ana)
    ana.presses("It is not that")
    assert "2 of 2 sessions reflected · 2 entries" in sum_up(ana)


def test_the_session_that_was_asked_about_counts_for_nobody(ana: Phone, bot: LocalBot) -> None:
    plan(ana)
    bot.forward(datetime(2026, 12, 3, 15, 10, tzinfo=UTC))
    assert ana.screen.startswith("Anna, today 15:00–16:00.")
    ana.says(SURE)
    assert is_calm(ana)
    assert "session" not in sum_up(ana).split("\n")[0]
    bot.forward(datetime(2026, 12, 5, 9, tzinfo=UTC))
    assert [text for text in ana.texts if text.startswith("Anna, ")] == [
        text for text in ana.texts[:-1] if text.startswith("Anna, ")
    ]


# What is counted, quoted, offered, exported


def test_it_is_counted_and_offered_nowhere(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.presses("Trust 8a")
    ana.says("I waited, and said nothing for a whole minute.")
    card = ana.last.id
    ana.presses("Well")
    ana.says(SURE, reply_to=card)
    assert is_calm(ana)
    chat, [entry] = ana.chat, bot.rows(entries)
    with bot.work() as conn:
        mentor = find_mentor(conn, chat)
        assert mentor is not None
        kept.star(conn, mentor, Star(entry=entry.id, starred=True), bot.now)
    assert "Nothing to sum up yet" in sum_up(ana)
    bot.wait(weeks=10)
    ana.says("/reflect Ben")
    ana.says("I listened to him for an hour.")
    assert "A line of yours" not in sum_up(ana)
    assert "whole minute" not in ana.screen
    assert "1 entry" in ana.screen
    ana.presses("By mentee")
    assert "Anna" not in ana.screen


def test_no_column_tells_of_it_but_the_private_mark(ana: Phone, bot: LocalBot) -> None:
    """All that can be read without the seal is what a note with a tap on [Private] would leave."""
    ana.says(SURE)
    found = []
    for table in metadata.sorted_tables:
        clear = [c for c in table.c if not isinstance(c.type, Sealed | SealedJson)]
        with bot.work() as conn:
            for row in conn.execute(select(*clear)):
                found += [str(value).casefold() for value in row]
    assert "note" in found
    told = [each for each in found for word in ("distress", "care", "suicid") if word in each]
    assert told == []
    other = bot.phone(77)
    other.meets_the_bot()
    assert [row.aside is not None for row in bot.rows(mentors)] == [True, True]


def test_the_export_has_the_words_and_the_private_mark(ana: Phone, bot: LocalBot) -> None:
    ana.says(SURE)
    chat = ana.chat
    with bot.work() as conn:
        mentor = find_mentor(conn, chat)
        assert mentor is not None
        file = json.loads(export(conn, mentor.id))
    [entry] = file["entries"]
    assert (entry["private"], entry["answers"][0]["text"]) == (True, SURE)
    assert "distress" not in json.dumps(file)


def test_a_place_is_no_word(ana: Phone, bot: LocalBot) -> None:
    ana.says(SURE)
    ana.writes(location=PLACE)
    assert bot.said() == [SURE]
