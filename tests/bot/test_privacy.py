"""What /privacy claims is what the code does: each claim beside what it rests on."""

import json
from datetime import timedelta

from sqlalchemy import select

from storage.database.sealing import seal
from storage.journal import answers as answers_
from storage.tables import entries, inbox, metadata
from tests.bot.phone import LocalBot, Phone

STORY = "She had an offer from the bank."


def ask(phone: Phone) -> str:
    phone.says("/privacy")
    return phone.screen


def test_the_texts_can_be_read_by_whoever_has_the_database(ana: Phone) -> None:
    """Once they are encrypted, the screen has to say so."""
    assert "The texts are not encrypted yet" in ask(ana)
    assert STORY.encode() in seal(STORY)


def test_who_is_responsible_and_the_contact_are_settings(ana: Phone, bot: LocalBot) -> None:
    bot.context = bot.context._replace(operator="Jo <Smith>", privacy_contact="jo@example.org")
    assert "Responsible: Jo <Smith>, who runs this server." in ask(ana)
    assert "Questions and requests: jo@example.org." in ana.screen


def test_somebody_who_has_not_begun_can_ask_first(stranger: Phone, bot: LocalBot) -> None:
    assert ask(stranger).startswith("What I keep, and who can read it")
    assert bot.statuses("onboarding") == []
    stranger.says("/start")
    stranger.presses("What is stored?")
    assert stranger.screen.startswith("What I keep, and who can read it")
    assert "I ask one short question" in stranger.texts[-2], "the welcome stays"
    stranger.presses("Start")
    assert stranger.screen.startswith("What time is it where you are?")


def test_in_words_it_is_the_same_screen(ana: Phone) -> None:
    told = ask(ana)
    for words in ("who can read this?", "wer kann das lesen?", "qui peut lire ça ?"):
        ana.says(words)
        assert ana.screen == told


def test_what_was_read_of_an_update_is_not_kept(ana: Phone, bot: LocalBot) -> None:
    """Of a message only what was said: the update with the sender's names goes."""
    ana.says(STORY)
    assert [row.payload for row in bot.rows(inbox)] == [None] * bot.count(inbox)


def test_a_picture_stays_with_telegram(ana: Phone, bot: LocalBot) -> None:
    assert "Voice, pictures and files stay with Telegram" in ask(ana)
    ana.sends("photo")
    ana.says("/export")
    (sent,) = [body for kind, body in ana.log if kind == "export"]
    assert "file" not in json.dumps(sent)
    assert {
        column.name for table in metadata.sorted_tables for column in table.columns
    }.isdisjoint({"content", "blob", "bytes"})


def test_the_bin_is_emptied_after_thirty_days(ana: Phone, bot: LocalBot) -> None:
    assert "lies in the bin for 30 days, then it is erased" in ask(ana)
    ana.says(STORY)
    ana.says("/journal")
    for label in ("1", "Edit", "Delete", "Delete"):
        ana.presses(label)
    with bot.work() as conn:
        assert answers_.empty_bin(conn, bot.now + timedelta(days=29)) == 0
        assert answers_.empty_bin(conn, bot.now + timedelta(days=31)) == 1
        assert conn.execute(select(entries.c.id)).all() == []


def test_after_delete_nothing_tells_of_them(ana: Phone, bot: LocalBot) -> None:
    ana.says(STORY)
    ana.says("/delete")
    ana.says("ERASE")
    left = [table.name for table in metadata.sorted_tables if bot.count(table)]
    assert left == ["inbox"], "the keys of updates, which name nobody"
    assert all(row.chat is None and row.payload is None for row in bot.rows(inbox))
