"""What /journal shows: pages, entries, and every word of them."""

from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flows.effects import Effect, Show
from flows.events import Media
from flows.facts import AnswerView, JournalPage, Kept, OneEntry
from flows.journal import BETWEEN, FULL, PAGE, cut, fill_cards, show_entry, show_page
from flows.lines import Line, button, line
from flows.views import EntryHead
from tests.flows.talk import NOW, PHOTO, VOICE, tell, tell_buttons, tell_screen
from tests.framework.gardening import GARDENING

TELEGRAM = 4096
HEAD = EntryHead(id=7, at=NOW, mentee="Anna", ability="1a", outcome="well")


def view(text: str, prompt: str = "What stayed with you?", **more: object) -> AnswerView:
    fields = {"prompt": line(prompt), "text": text, **more}
    return AnswerView.model_validate(fields)


def look(effects: tuple[Effect, ...]) -> Show:
    (show,) = effects
    assert isinstance(show, Show)
    return show


def page(number: int, total: int) -> Show:
    first = number * PAGE
    heads = tuple(
        EntryHead(id=100 - place, at=NOW - timedelta(days=place), begins=f"Story {place}")
        for place in range(first, min(first + PAGE, total))
    )
    return look(show_page(JournalPage(heads=heads, page=number, total=total), GARDENING))


def entry(*answers: AnswerView, head: EntryHead = HEAD, part: int = 0) -> Show:
    return look(show_entry(OneEntry(head=head, answers=answers), GARDENING, part))


# Pages


def test_an_empty_journal_says_how_to_begin() -> None:
    show = page(0, 0)
    assert tell_screen(show) == (
        "Nothing in your journal yet. /reflect asks you the first question."
    )
    assert tell_buttons(show) == []


def test_one_entry_is_called_by_what_is_known_of_it() -> None:
    heads = (HEAD.model_copy(update={"begins": "She gave\nall of it " + "away " * 40}),)
    show = look(show_page(JournalPage(heads=heads, page=0, total=1), GARDENING))
    assert tell(show.lines[0]) == "Your journal · 1 entry"
    title, begins = tell(show.lines[1]).split("\n")
    assert title == "1. Thu 26 Nov · Anna · Soil test (1a) · well"
    assert begins.startswith("She gave all of it away")
    assert begins.endswith("…")
    assert tell_buttons(show) == ["1"]
    assert show.buttons[0] == button("open", "{place}", 7, place=1)


def test_pages_are_turned_both_ways() -> None:
    first, second, third = page(0, 12), page(1, 12), page(2, 12)
    assert tell_screen(first).startswith("Your journal · 12 entries\n\n1. Thu 26 Nov\nStory 0")
    assert tell_buttons(first) == ["1", "2", "3", "4", "5", "Older"]
    assert tell_buttons(second) == ["6", "7", "8", "9", "10", "Newer", "Older"]
    assert tell_buttons(third) == ["11", "12", "Newer"]
    assert second.buttons[0] == button("open", "{place}", 95, place=6)
    assert second.buttons[-2:] == (button("journal", "Newer", 0), button("journal", "Older", 2))


def test_a_full_last_page_has_no_older() -> None:
    assert tell_buttons(page(1, 10)) == ["6", "7", "8", "9", "10", "Newer"]


def test_codes_that_the_framework_does_not_know_are_shown_as_they_are() -> None:
    head = EntryHead(id=7, at=NOW, ability="9z", outcome="so-so")
    show = look(show_page(JournalPage(heads=(head,), page=0, total=1), GARDENING))
    assert tell(show.lines[1]) == "1. Thu 26 Nov · 9z · so-so\n"


# An entry


def test_an_entry_shows_every_answer_under_its_question() -> None:
    show = entry(
        view("She laughed."),
        view("And cried.", prompt=""),
        view("Well", prompt="How did it go?", said=False),
    )
    assert tell_screen(show) == (
        "Thu 26 Nov · Anna · Soil test (1a) · well\n\n"
        "What stayed with you?\n\nShe laughed.\n\nAnd cried.\n\n"
        "How did it go?\n\nWell"
    )
    assert [each.quiet for each in show.lines] == [False, True, False, False, True, False]
    assert show.buttons == (button("edit", "Edit", 7), button("journal", "Back"))


def test_an_entry_that_is_gone_says_so() -> None:
    show = look(show_entry(OneEntry(head=None), GARDENING, 0))
    assert tell_screen(show) == "That entry is no longer in your journal."
    assert tell_buttons(show) == []


def test_files_are_named_and_can_be_seen_again() -> None:
    show = entry(
        view("", kept=[Kept(id=4, media=VOICE)]),
        view("Her bed", prompt="", kept=[Kept(id=5, media=PHOTO)]),
    )
    assert tell_screen(show).endswith(
        "What stayed with you?\n\n[Voice 2:01]\n\nHer bed\n\n[Photo]"
    )
    assert tell_buttons(show) == ["Voice 1", "Photo 2", "Edit", "Back"]
    assert [each.object for each in show.buttons[:2]] == [4, 5]


@pytest.mark.parametrize(
    "kind",
    ["voice", "photo", "document", "video", "video_note", "audio", "animation", "sticker"],
)
def test_every_kind_of_file_has_a_name(kind: str) -> None:
    media = Media.model_validate({"kind": kind, "file_id": "f", "unique_id": "u"})
    show = entry(view("", kept=[Kept(id=4, media=media)]))
    assert tell_buttons(show)[0].endswith(" 1")


def test_what_was_forwarded_edited_or_left_open_says_so() -> None:
    show = entry(
        view("Thanks!", forwarded_from="Ben {x}", edited=True),
        head=HEAD.model_copy(update={"left_at": NOW + timedelta(days=7)}),
    )
    assert [tell(each) for each in show.lines[2:]] == [
        "Forwarded from Ben {x}:",
        "Thanks!",
        "Edited.",
        "Left open on Thu 3 Dec.",
    ]
    assert show.lines[-1].quiet


# Long ones


def test_a_long_entry_goes_over_cards_and_loses_nothing() -> None:
    story = "\n\n".join(f"Paragraph {n}. " + "word " * 150 for n in range(12))
    cards, part = [entry(view(story))], 0
    while "More" in tell_buttons(cards[-1]):
        more = cards[-1].buttons[0]
        assert (more.verb, more.object, more.version) == ("open", 7, part + 1)
        part = more.version
        cards.append(entry(view(story), part=part))
    assert len(cards) > 2
    assert all(len(tell_screen(card)) <= TELEGRAM for card in cards)
    told = " ".join(tell_screen(card) for card in cards).split()
    assert told[-len(story.split()) :] == story.split()


def test_a_page_that_an_entry_no_longer_has_is_its_last() -> None:
    assert tell_screen(entry(view("Short."), part=9)) == tell_screen(entry(view("Short.")))


def test_a_text_is_cut_at_a_paragraph_else_at_a_word_else_where_it_must() -> None:
    assert cut("one two\n\nthree four", 12) == ["one two", "three four"]
    assert cut("one two three", 9) == ["one two", "three"]
    assert cut("onetwothree", 4) == ["onet", "woth", "ree"]
    assert cut("a bcdefghij", 8) == ["a bcdefg", "hij"]  # not for one letter
    assert cut("  short  ", 5) == ["short"]
    assert cut(" \n ", 8) == []


TEXTS = st.text(st.sampled_from("ab \n\u00e4\U0001f600"), max_size=120)


@given(TEXTS, st.integers(1, 20))
@example("\n\n\n\na", 2)
@example("a\n\nb", 1)
def test_cutting_loses_no_letter_and_makes_no_piece_too_long(text: str, limit: int) -> None:
    pieces = cut(text, limit)
    assert all(0 < len(piece) <= limit for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


LINES = st.builds(
    lambda text, quiet: Line(template="{text}", values={"text": text}, quiet=quiet),
    st.integers(0, FULL).map(lambda length: "x" * length),
    st.booleans(),
)


@given(st.lists(LINES | st.just(line("Edited.").model_copy(update={"quiet": True})), max_size=20))
@example([line("Edited.").model_copy(update={"quiet": True})] * 2000)
def test_cards_hold_every_line_in_order_and_fit_telegram(lines: list[Line]) -> None:
    cards = fill_cards(lines)
    assert [each for card in cards for each in card] == lines
    assert all(cards[1:])
    for card in cards:
        html = "\n\n".join(f"<i>{each.plain()}</i>" for each in card)
        assert len(html) <= FULL + BETWEEN < TELEGRAM


def test_cards_are_filled_as_far_as_they_go() -> None:
    third = line("{text}", text="x" * (FULL // 3 - BETWEEN))
    assert [len(card) for card in fill_cards([third] * 7)] == [3, 3, 1]
