"""After words of acute distress: what the answer offers, and what is sent, counted, exported."""

import json
from datetime import UTC, datetime

import pytest
from sqlalchemy import select, update

from flows.effects import Star
from storage.columns import Sealed, SealedJson
from storage.export import export
from storage.journal import answers as kept
from storage.people import find_mentor
from storage.tables import entries, mentors, metadata
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.raw import PLACE
from tests.bot.turn.distress import CALM, DOUBT, MINE, SURE, WAYS, is_calm, read_aside


@lived_once
def plan(phone: Phone, words: str = "Anna Thursdays 15:00") -> None:
    phone.says(words)
    phone.presses("Save this session")


def sum_up(phone: Phone) -> str:
    phone.says("/summary")
    return phone.screen


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
    assert "what to do: findahelpline.com\n" in ana.screen


def test_the_operators_contact_stands_beside_the_line(ana: Phone, bot: LocalBot) -> None:
    bot.context = bot.context._replace(care_contact="Jo <Smith>, +32 2 000 00 00")
    ana.says(SURE)
    line = "1813 (in Dutch, day and night), or, named by those who run this journal: "
    assert f"{line}Jo <Smith>, +32 2 000 00 00" in ana.screen
    assert is_calm(ana)


def test_what_is_written_on_goes_to_the_same_entry(ana: Phone, bot: LocalBot) -> None:
    ana.says(SURE)
    ana.says("Her sister is with her now.")
    assert ana.screen == (
        "It is with what you wrote before; nobody has read it.\n"
        "If a life is in danger now, call 112 (Belgium). "
        "To talk to somebody: Zelfmoordlijn, 1813 (in Dutch, day and night)"
    )
    assert ana.buttons == ["Numbers for help", "It is not that"]
    ana.presses("Numbers for help")
    assert ana.screen.startswith(CALM)
    ana.presses("Another country")
    ana.presses("Ireland")
    assert ana.presses("Write more") == "Just write. It stays with this entry."
    ana.says("I drive there.")
    assert "Samaritans, 116 123" in ana.screen, "the country that was chosen"
    assert bot.count(entries) == 1
    assert bot.said() == [SURE, "Her sister is with her now.", "I drive there."]


def test_a_plan_is_a_plan_and_later_words_are_a_note(ana: Phone, bot: LocalBot) -> None:
    ana.says(SURE)
    ana.says("Ben Mondays 9:00")
    assert ana.screen.startswith("Ben · every Monday")
    ana.presses("Save this session")
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
    assert ana.buttons == ["Numbers for help"]
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
    ana.presses("Never quote it")
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


@pytest.mark.parametrize(
    "words",
    [
        DOUBT,
        "Er sagte, seine Familie wäre ohne ihn besser dran.",
        "Il a dit que sa famille serait mieux sans lui.",
        "Dijo que su familia estaría mejor sin él.",
        "Powiedział, że rodzinie byłoby lepiej bez niego.",
    ],
)
def test_in_doubt_what_was_promised_is_said_in_its_time(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    plan(ana, "Ben 3 December 18:00")
    ana.says("Remind me on 3 December at 17:00 to ring Conor")
    bot.now = datetime(2026, 12, 3, 14, tzinfo=UTC)
    ana.says(words)
    assert len(ana.buttons) == 2, "the quiet line stays"
    before = len(ana.posts)
    bot.forward(datetime(2026, 12, 3, 16, 5, tzinfo=UTC))
    assert any("ring Conor" in text for text in ana.texts[before:])
    bot.forward(datetime(2026, 12, 3, 18, 30, tzinfo=UTC))
    assert any("Ben, today 18:00–19:00." in text for text in ana.texts[before:])


def test_a_silence_of_before_is_kept_until_they_go_on(ana: Phone, bot: LocalBot) -> None:
    plan(ana, "Ben 3 December 18:00")
    bot.now = datetime(2026, 12, 3, 14, tzinfo=UTC)
    ana.says(DOUBT)
    with bot.work() as conn:  # as the version before had left it
        conn.execute(update(mentors).values(aside={"noticed_at": bot.now.isoformat()}))
    before = len(ana.posts)
    bot.forward(datetime(2026, 12, 3, 18, 30, tzinfo=UTC))
    assert len(ana.posts) == before
    ana.presses("Back to my entry")
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
    ana.presses("More…")
    ana.presses("By mentee")
    assert "Anna" not in ana.screen


def test_no_column_tells_of_it_but_the_private_mark(ana: Phone, bot: LocalBot) -> None:
    """All that can be read without the seal is what a note that was made private would leave."""
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


# Who asks for the numbers


@pytest.mark.parametrize("words", ["Numbers for help", "where are the emergency numbers?"])
def test_the_numbers_come_whoever_asks_for_them(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("/reflect Anna")
    ana.says(words)
    assert "call 112 (Belgium)." in ana.screen
    assert ana.buttons == ["Another country"]
    assert bot.said() == []


def test_also_after_words_in_doubt_in_the_words_of_the_button(ana: Phone, bot: LocalBot) -> None:
    ana.says(DOUBT)
    ana.says("We drank a coffee.")
    ana.says("/help")
    ana.says("wo sind die Notrufnummern?")
    assert "112 (Belgien)" in ana.screen
    assert bot.said() == [DOUBT, "We drank a coffee."]


def test_or_in_a_word_while_they_are_talked_of(ana: Phone, bot: LocalBot) -> None:
    ana.says(SURE)
    ana.says("numbers")
    assert "call 112 (Belgium)." in ana.screen
    assert "Another country" in ana.buttons
    assert bot.said() == [SURE]


def test_a_bare_word_elsewhere_asks_for_none(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.says("numbers")
    assert "112" not in ana.screen
    assert bot.said() == ["numbers"]
