"""A message that is edited: what is open because of it changes with it, and what nobody sees is
answered by nothing."""

from bot.turn import notices
from storage.tables import attachments, edits, series
from tests.bot import raw
from tests.bot.phone import LocalBot, Phone
from tests.bot.raw import FILE, MEDIA


def test_a_plan_that_is_edited_while_its_card_is_open_is_the_new_one(
    ana: Phone, bot: LocalBot
) -> None:
    plan = ana.says("Anna Thursdays 15:00")
    ana.edits(plan, "Anna Thursdays 16:00")
    assert ana.screen.startswith("Anna · every Thursday 16:00–17:00")
    ana.presses("Save this session")
    assert [row.wall.hour for row in bot.rows(series)] == [16]


def test_a_plan_that_is_edited_becomes_the_note_that_it_is_now(ana: Phone, bot: LocalBot) -> None:
    plan = ana.says("I meet Anna Thursday at 3 or 4")
    ana.edits(plan, "I meet Anna Thursday at 4 or 5")
    assert ana.buttons[:2] == ["Thu 3 Dec 16:00", "Thu 3 Dec 17:00"]
    ana.presses("Just a note")
    assert bot.said() == ["I meet Anna Thursday at 4 or 5"]


def test_a_setting_that_was_not_understood_is_when_it_is_edited(ana: Phone) -> None:
    ana.says("/settings")
    ana.presses("Quiet hours")
    hours = ana.says("9 in the evening")
    ana.edits(hours, "22 to 7")
    assert ana.screen.startswith("I send nothing first from 22:00 to 7:00.")


def test_a_place_that_was_misspelt_is_found_when_it_is_edited(ana: Phone) -> None:
    ana.says("/settings")
    ana.presses("Change zone")
    place = ana.says("Lisbonn town")
    assert ana.screen.startswith("I don't know Lisbonn town.")
    ana.edits(place, "Lisbon")
    assert ana.screen.startswith("Noted: Lisbon")


def test_what_is_edited_without_a_change_is_answered_by_nothing(ana: Phone) -> None:
    """As when a link gets its preview: of a card's words, of a command, and of a plan twice."""
    ana.says("/settings")
    ana.presses("Quiet hours")
    hours = ana.says("9 in the evening")
    command = ana.says("/help")
    plan = ana.says("Anna Thursdays 15:00")
    ana.edits(plan, "Anna Thursdays 16:00")
    before = len(ana.log)
    for message, text in (
        (hours, "9 in the evening"),
        (command, "/help"),
        (plan, "Anna Thursdays 16:00"),
    ):
        ana.edits(message, text)
        assert len(ana.log) == before, text


def test_who_erased_everything_is_not_written_to_about_an_edit(ana: Phone, bot: LocalBot) -> None:
    message = ana.says("I waited.")
    ana.says("/delete")
    ana.says("ERASE")
    before = len(ana.log)
    ana.edits(message, "I waited.")
    assert len(ana.log) == before


def test_another_photo_is_kept_beside_the_one_it_takes_the_place_of(
    ana: Phone, bot: LocalBot
) -> None:
    message = ana.sends("photo", caption="Her new window.")
    newer = [{**MEDIA["photo"][-1], "file_id": "newer", "file_unique_id": "newer"}]
    for _ in range(2):  # and once more, as it is
        edited = raw.edited(
            person=ana.person, message=message, photo=newer, caption="Her new window."
        )
        ana.gets_through(edited)
    assert ana.screen == notices.BESIDE
    kept = [row.unique_id for row in bot.rows(attachments)]
    assert kept == [FILE["file_unique_id"], "newer"]
    assert bot.count(edits) == 0
