"""One entry on a card: every word of it, its files, and what can be done with it."""

from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flows.effects import Again, Effect, KeepPrivate, Restore, Show, Star
from flows.events import Acted, Media
from flows.facts import AnswerView, Kept, OneEntry
from flows.journal.entry import (
    GONE,
    LINE_COST,
    MAX_CARD_CHARACTERS,
    MOST_PARTS,
    PRIVATE,
    PUBLIC,
    cut,
    fill_cards,
    keep_private,
    open_entry,
    put_back,
    show_entry,
    star,
    turn_part,
)
from flows.lines import Line, button, line
from flows.views import EntryHead
from tests.flows.talk import NOW, PHOTO, VOICE, tell, tell_buttons, tell_screen
from tests.framework.gardening import GARDENING

TELEGRAM = 4096
MOST_BUTTONS = 100
HEAD = EntryHead(id=7, at=NOW, mentee="Anna", ability="1a", outcome="well")
NOTHING = OneEntry(head=None)


def view(text: str, prompt: str = "What stayed with you?", **more: object) -> AnswerView:
    fields = {"prompt": line(prompt), "text": text, **more}
    return AnswerView.model_validate(fields)


def look(effects: tuple[Effect, ...]) -> Show:
    (show,) = effects
    assert isinstance(show, Show)
    return show


def pressed(verb: str, version: int = 0) -> Acted:
    return Acted(at=NOW, verb=verb, object=7, version=version)


def entry(*answers: AnswerView, head: EntryHead = HEAD, **more: object) -> Show:
    facts = OneEntry.model_validate({"head": head, "answers": answers, **more})
    return look(open_entry(facts, pressed("open", 12), GARDENING))


# What it shows


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
    assert show.buttons == (
        button("edit", "Edit", 7),
        button("star", "Mark with a star", 7, 12),
        button("private", "Never quote it", 7, 12),
        button("journal", "Back", 12, 7),
    )


def test_an_entry_that_is_gone_says_so() -> None:
    show = look(open_entry(NOTHING, pressed("open"), GARDENING))
    assert tell_screen(show) == "That entry is no longer in your journal."
    assert tell_buttons(show) == []


def test_what_was_said_on_the_same_ability_before_is_one_tap_away() -> None:
    show = entry(view("She laughed."), before=3)
    assert tell_buttons(show)[-2:] == ["Same ability before", "Back"]
    assert show.buttons[-2] == button("open", "Same ability before", 3, 12)


def test_its_marks_are_seen_and_can_be_taken_off() -> None:
    starred = HEAD.model_copy(update={"starred": True})
    show = entry(view("She laughed."), head=starred, private=True)
    assert tell_screen(show).startswith(
        "★ Thu 26 Nov · Anna · Soil test (1a) · well\n\nPrivate: I never quote it back to you."
    )
    assert tell_buttons(show) == ["Edit", "Take the star off", "It may be quoted", "Back"]
    assert [each.verb for each in show.buttons[1:3]] == ["unstar", "public"]


def test_in_the_bin_it_can_be_put_back_or_go_for_good() -> None:
    show = entry(view("", kept=[Kept(id=4, media=VOICE)]), binned_at=NOW, before=3)
    assert tell(show.lines[1]) == "Deleted on Thu 26 Nov. It can be put back for 30 days."
    assert show.buttons == (
        button("put_back", "Put back", 7, primary=True),
        button("ask_to_erase", "Delete for good", 7, 12),
        button("journal", "Back", 12, 7),
    )


def test_files_are_named_and_can_be_seen_again() -> None:
    show = entry(
        view("", kept=[Kept(id=4, media=VOICE)]),
        view("Her bed", prompt="", kept=[Kept(id=5, media=PHOTO)]),
    )
    assert tell_screen(show).endswith(
        "What stayed with you?\n\n[Voice 1, 2:01]\n\nHer bed\n\n[Photo 2]"
    )
    assert tell_buttons(show)[:3] == ["Voice 1", "Photo 2", "Edit"]
    assert [each.object for each in show.buttons[:2]] == [4, 5]


def test_of_many_files_a_card_has_no_more_than_telegram_takes() -> None:
    kept = [Kept(id=place, media=PHOTO) for place in range(1, 251)]
    facts = OneEntry(head=HEAD, answers=(view("", kept=kept),))
    seen: list[int] = []
    for part in range(6):
        show = look(show_entry(facts, GARDENING, part=part))
        assert len(show.buttons) <= MOST_BUTTONS
        seen += [each.object for each in show.buttons if each.verb == "media"]
    assert seen == list(range(1, 251))


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
    facts = OneEntry(head=HEAD, answers=(view(story),))
    cards, part = [entry(view(story))], 0
    while "More" in tell_buttons(cards[-1]):
        part += 1
        more = cards[-1].buttons[0]
        assert more == button("part", "More", 7, 12 * MOST_PARTS + part)
        cards.append(look(turn_part(facts, pressed("part", more.version), GARDENING)))
        assert cards[-1].buttons[-1] == button("journal", "Back", 12, 7)
    assert len(cards) > 2
    assert all(len(tell_screen(card)) <= TELEGRAM for card in cards)
    told = " ".join(tell_screen(card) for card in cards).split()
    assert told[-len(story.split()) :] == story.split()


def test_a_part_that_an_entry_no_longer_has_is_its_last() -> None:
    facts = OneEntry(head=HEAD, answers=(view("Short."),))
    assert turn_part(facts, pressed("part", 12 * MOST_PARTS + 9), GARDENING) == (
        entry(view("Short.")),
    )


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
    st.integers(0, MAX_CARD_CHARACTERS).map(lambda length: "x" * length),
    st.booleans(),
)


@given(st.lists(LINES | st.just(line("Edited.").model_copy(update={"quiet": True})), max_size=20))
@example([line("Edited.").model_copy(update={"quiet": True})] * 2000)
def test_cards_hold_every_line_in_order_and_fit_telegram(lines: list[Line]) -> None:
    cards = fill_cards(lines)
    told = "".join(each.plain() for card in cards for each in card)
    assert told == "".join(each.plain() for each in lines)
    assert all(cards[1:])
    for card in cards:
        html = "\n\n".join(f"<i>{each.plain()}</i>" for each in card)
        assert len(html) <= MAX_CARD_CHARACTERS + LINE_COST < TELEGRAM


def test_cards_are_filled_as_far_as_they_go() -> None:
    third = line("[Voice {n}]" + "x" * (MAX_CARD_CHARACTERS // 3 - LINE_COST - 9), n=1)
    assert [len(card) for card in fill_cards([third] * 7)] == [3, 3, 1]
    long = line("[{n}]" + "x" * MAX_CARD_CHARACTERS, n=1)
    assert fill_cards([long, third]) == [(long,), (third,)]


@pytest.mark.parametrize("letters", [3350, 3600, 4000, 9000])
def test_a_long_text_begins_on_the_first_card(letters: int) -> None:
    """Under its question, however near it comes to the size of a card."""
    story = ("word " * letters)[:letters].strip()
    first = entry(view(story))
    shown = tell_screen(first)
    assert shown.startswith("Thu 26 Nov · Anna · Soil test (1a) · well\n\nWhat stayed with you?")
    assert shown.count("word") > 500
    assert tell_buttons(first)[0] == "More"


def test_a_question_stands_on_the_card_of_its_answer() -> None:
    questions = "How was it? " * 20
    show = entry(view("word " * 590), view("word " * 400, prompt=questions))
    assert "How was it?" not in tell_screen(show)
    facts = OneEntry(head=HEAD, answers=(view("word " * 590), view("word " * 400, questions)))
    second = look(turn_part(facts, pressed("part", 12 * MOST_PARTS + 1), GARDENING))
    assert tell_screen(second).startswith("How was it?")


def test_own_words_come_before_what_was_chosen() -> None:
    show = entry(
        view("Soil test 1a", prompt="What stayed with you?", said=False),
        view("She laughed.", prompt="What did you see?"),
        view("Anna", prompt="With whom?", said=False),
        view("And cried.", prompt="What then?"),
    )
    assert tell_screen(show).split("\n\n")[1:] == [
        *("What did you see?", "She laughed.", "What then?", "And cried."),
        *("What stayed with you?", "Soil test 1a", "With whom?", "Anna"),
    ]


# What is done with it


@pytest.mark.parametrize(
    ("verb", "done", "told"),
    [
        ("star", Star(entry=7, starred=True), ()),
        ("unstar", Star(entry=7, starred=False), ()),
        ("private", KeepPrivate(entry=7, private=True), (line(PRIVATE),)),
        ("public", KeepPrivate(entry=7, private=False), (line(PUBLIC),)),
    ],
)
def test_a_mark_is_set_and_the_entry_shown_anew(
    verb: str, done: Effect, told: tuple[Line, ...]
) -> None:
    act = star if verb.endswith("star") else keep_private
    again = Again(verb="open", object=7, version=12, notice=told)
    assert act(OneEntry(head=HEAD), pressed(verb, 12), GARDENING) == (done, again)
    for gone in (NOTHING, OneEntry(head=HEAD, binned_at=NOW)):
        assert act(gone, pressed(verb), GARDENING) == GONE


def test_out_of_the_bin_it_is_back_and_shown() -> None:
    binned = OneEntry(head=HEAD, binned_at=NOW)
    restored, again = put_back(binned, pressed("put_back"), GARDENING)
    assert restored == Restore(entry=7)
    assert again == Again(verb="open", object=7, notice=(line("Back in your journal."),))
    event = Acted(at=NOW, verb="open", object=7, notice=(line("Back in your journal."),))
    show = look(open_entry(OneEntry(head=HEAD), event, GARDENING))
    assert tell_screen(show).startswith("Back in your journal.\n\nThu 26 Nov")
    assert show.stays, "the list comes below it"
    assert not entry(view("She laughed.")).stays


def test_what_is_not_in_the_bin_cannot_be_put_back() -> None:
    assert put_back(OneEntry(head=HEAD), pressed("put_back"), GARDENING) == GONE
    assert put_back(NOTHING, pressed("put_back"), GARDENING) == GONE
