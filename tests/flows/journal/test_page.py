"""What /journal shows: pages of entries, all of them or those that pass through a lens."""

from datetime import date, timedelta

import pytest

from flows.effects import Effect, Show, ShowJournal, StartFlow
from flows.events import Acted, Said
from flows.facts import JournalPage
from flows.journal.page import show_journal, show_page
from flows.lens import ENTRIES_A_PAGE, Lens
from flows.lines import Marked, button
from flows.views import EntryHead
from tests.flows.talk import NOW, tell, tell_buttons, tell_screen
from tests.framework.gardening import GARDENING

HEAD = EntryHead(id=7, at=NOW, mentee="Anna", ability="1a", outcome="well")
SINCE = date(2026, 9, 1)


def look(effects: tuple[Effect, ...]) -> Show:
    (show,) = effects
    assert isinstance(show, Show)
    return show


def page(*heads: EntryHead, **more: object) -> Show:
    fields = {"heads": heads, "total": len(heads), "written": len(heads), **more}
    facts = JournalPage.model_validate(fields)
    return look(show_page(facts, Acted(at=NOW, verb="journal"), GARDENING))


def command(words: str) -> tuple[Effect, ...]:
    event = Acted(at=NOW, verb="journal", words=words, message=9)
    return show_journal(JournalPage(heads=(HEAD,), total=1, written=1), event, GARDENING)


def head(place: int) -> EntryHead:
    return EntryHead(id=100 - place, at=NOW - timedelta(days=place), text=f"Story {place}")


HEADS = tuple(map(head, range(ENTRIES_A_PAGE)))


# Pages


def test_an_empty_journal_says_how_to_begin() -> None:
    show = page()
    assert tell_screen(show) == (
        "Nothing in your journal yet. /reflect asks you the first question."
    )
    assert tell_buttons(show) == []


def test_a_journal_of_which_all_was_deleted_still_has_its_bin() -> None:
    assert tell_buttons(page(binned=2)) == ["Bin"]


def test_one_entry_is_called_by_what_is_known_of_it() -> None:
    show = page(HEAD.model_copy(update={"text": "She gave\nall of it " + "away " * 40}))
    assert tell(show.lines[0]) == "Your journal · 1 entry"
    title, begins = tell(show.lines[1]).split("\n")
    assert title == "1. Thu 26 Nov · Anna · Soil test (1a) · well"
    assert begins.startswith("She gave all of it away")
    assert begins.endswith("…")
    assert tell_buttons(show) == ["1", "Filter"]
    assert show.buttons[0] == button("open", "{place}", 7, place=1)


def test_what_is_starred_is_seen_and_what_says_nothing_has_no_second_line() -> None:
    show = page(HEAD.model_copy(update={"starred": True}))
    assert tell(show.lines[1]) == "1. ★ Thu 26 Nov · Anna · Soil test (1a) · well"


@pytest.mark.parametrize(
    ("more", "shown"),
    [
        ({"text": "She laughed."}, "1. Thu 26 Nov\nShe laughed."),
        ({"text": "She laughed.", "more": True}, "1. Thu 26 Nov\nShe laughed. …"),
        ({"kinds": ("voice",)}, "1. Thu 26 Nov\n🎤"),
        ({"kinds": ("photo", "voice", "photo")}, "1. Thu 26 Nov\n📷 🎤"),
        ({"kinds": ("photo",), "text": "Her bed"}, "1. Thu 26 Nov\n📷 Her bed"),
        ({"kinds": ("sticker",)}, "1. Thu 26 Nov"),
        ({"private": True, "text": "I lied."}, "1. 🔒 Thu 26 Nov\nI lied."),
        ({"private": True, "starred": True}, "1. ★ 🔒 Thu 26 Nov"),
    ],
)
def test_a_list_shows_what_an_entry_has_and_whether_there_is_more(
    more: dict[str, object], shown: str
) -> None:
    fields = {"id": 7, "at": NOW, **more}
    assert tell(page(EntryHead.model_validate(fields)).lines[1]) == shown


def test_a_text_that_is_cut_has_one_sign_for_it() -> None:
    show = page(HEAD.model_copy(update={"text": "She gave all of it " * 9, "more": True}))
    assert tell(show.lines[1]).count("…") == 1


def test_pages_are_turned_both_ways_by_entries_and_never_by_counts() -> None:
    first = page(*HEADS, total=1234, written=1234, older=95)
    assert tell_screen(first).startswith("Your journal · 1234 entries\n\n1. Thu 26 Nov\nStory 0")
    assert tell_buttons(first) == ["1", "2", "3", "4", "5", "Older", "Filter"]
    assert first.buttons[5] == button("journal", "Older", 0, 95)
    second = page(*HEADS, newer=100, older=95)
    assert tell_buttons(second) == ["1", "2", "3", "4", "5", "Newer", "Older", "Filter"]
    assert second.buttons[5] == button("newer", "Newer", 0, 100)
    assert tell_buttons(page(*HEADS, newer=100))[5:] == ["Newer", "Filter"]


def test_what_was_at_the_end_may_be_gone() -> None:
    show = page(written=3, total=3)
    assert tell_screen(show) == "There is nothing further back."
    assert show.buttons == (button("journal", "Show all"),)


def test_codes_that_the_framework_does_not_know_are_shown_as_they_are() -> None:
    show = page(EntryHead(id=7, at=NOW, ability="9z", outcome="so-so"))
    assert tell(show.lines[1]) == "1. Thu 26 Nov · 9z · so-so"


# Through a lens


def test_a_lens_says_what_it_shows() -> None:
    lens = Lens(mentee="Anna", since=SINCE)
    show = page(*HEADS, lens=lens, number=12, total=6, older=95)
    assert tell(show.lines[0]) == "Your journal · with Anna · since 1 Sep · 6 entries"
    assert tell_buttons(show)[5:] == ["Older", "Filter", "Show all"]
    assert show.buttons[0] == button("open", "{place}", 100, 12, place=1)
    assert show.buttons[5:] == (
        button("journal", "Older", 12, 95),
        button("filter", "Filter", 12),
        button("journal", "Show all"),
    )


def test_a_search_sets_off_the_words_it_found() -> None:
    found = HEAD.model_copy(update={"text": "Zoé was silent at the café, and Anna was not."})
    show = page(found, lens=Lens(words="CAFE anna"), number=12, total=None)
    assert tell(show.lines[0]) == "Your journal · “CAFE anna”"
    shown = show.lines[1].values
    assert shown["text"] == Marked(text=found.text, hits=((22, 26), (32, 36)))
    assert shown["mentee"] == Marked(text="Anna", hits=((0, 4),))


@pytest.mark.parametrize(
    ("lens", "advice"),
    [
        (
            Lens(words="zeppelin"),
            "Your journal · “zeppelin”\n\nNothing found. Try one word, or only a part of it.",
        ),
        (
            Lens(evidenced=True),
            "Your journal · with evidence\n\n"
            "Nothing found. Evidence is a photo, a video, a sound file or a document that you "
            "send to an entry, or an entry that you name in /assess.",
        ),
        (
            Lens(starred=True),
            "Your journal · starred\n\n"
            "Nothing found. Take something away under Filter to see more.",
        ),
    ],
)
def test_where_nothing_is_found_it_says_what_to_do(lens: Lens, advice: str) -> None:
    show = page(lens=lens, number=12, written=3)
    assert tell_screen(show) == advice
    assert show.buttons == (button("filter", "Filter", 12), button("journal", "Show all"))


def test_the_bin_shows_what_was_deleted_and_nothing_to_narrow_it() -> None:
    show = page(HEAD, lens=Lens(binned=True), number=12)
    assert tell_screen(show).startswith(
        "The bin · 1 entry\n\nWhat is deleted can be put back for 30 days.\n\n1. Thu 26 Nov"
    )
    assert show.lines[1].quiet
    assert tell_buttons(show) == ["1", "Empty the bin", "Back to the journal"]
    taken = HEAD.model_copy(update={"taken_back": True})
    only = "What was taken back can be read for 30 days, and not put back."
    assert tell_screen(page(taken, lens=Lens(binned=True))).split("\n\n")[1] == only
    both = page(HEAD, taken, lens=Lens(binned=True))
    assert tell_screen(both).split("\n\n")[2] == only
    empty = page(lens=Lens(binned=True), number=12, written=3)
    assert tell_screen(empty) == "The bin is empty."
    assert tell_buttons(empty) == ["Back to the journal"]


# Words behind the command


def test_words_behind_the_command_are_looked_for() -> None:
    assert command("silence") == (ShowJournal(lens=Lens(words="silence")),)


@pytest.mark.parametrize("words", ["", "\u200b", '""'])
def test_nothing_to_look_for_shows_everything(words: str) -> None:
    assert tell_screen(look(command(words))).startswith("Your journal · 1 entry")


@pytest.mark.parametrize("story", ["She was lost. " * 5, "She was lost.\nI waited."])
def test_a_whole_story_behind_the_command_is_kept(story: str) -> None:
    said = Said(at=NOW, text=story, message=9)
    assert command(story) == (StartFlow(flow="note", said=said),)
