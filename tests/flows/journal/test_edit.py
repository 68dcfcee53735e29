"""An entry is put right: its words, and what it is about, with whom, when, and how it went."""

from typing import Any

import pytest

from flows.effects import Again, CloseRun, DiscardRun, EditAnswer, SaveAnswer, StartFlow
from flows.events import Acted, Part
from flows.facts import OneEntry
from flows.journal.edit import EDIT, edit_entry
from flows.journal.entry import GONE
from flows.lines import MAX_LABEL, button, line
from flows.views import EntryHead, PlanView
from tests.flows.talk import NOW, Talk
from tests.framework.gardening import GARDENING

HEAD = EntryHead(id=7, at=NOW, mentee="Anna", ability="1a", outcome="partly")
TITLE = "Thu 26 Nov · Anna · Soil test (1a) · partly"
STORY = Part(answer=31, text="She gave all of it to the first who asked.", step="moment")
LATER = Part(answer=32, text="And then she laughed.", step="moment")
VOICE = Part(answer=33, text="", step="moment")
ABILITY = Part(answer=30, text="Soil test 1a", step="ability", option="1a")
MENTEE = Part(answer=34, text="Anna", step="mentee", option="Anna")
OUTCOME = Part(answer=35, text="Partly", step="outcome", option="partly")
DATE = Part(answer=36, text="Thu 26 Nov 2026", step="date", option="2026-11-26")
CHOSEN = (ABILITY, MENTEE, OUTCOME, DATE)
BACK = "Back to the list"
UNCHANGED = [
    Again(verb="open", object=7, notice=(line("Nothing has changed."),)),
    CloseRun(run=7),
]
"""The entry again, which says so."""


def begin(*parts: Part, what: str = "", **more: Any) -> Talk:
    facts: dict[str, Any] = {
        "parts": parts or (STORY,),
        "entry": HEAD,
        "mentees": ("Ben", "Anna"),
    } | more
    talk = Talk(EDIT, **facts)
    if what:
        talk.presses(what)
    return talk


def test_it_asks_what_shall_change() -> None:
    talk = begin()
    assert talk.screen == f"{TITLE}\n\nWhat shall change?"
    assert talk.buttons == [
        "My words",
        "Ability",
        "Mentee",
        "Date",
        "How it went",
        "Delete",
        "Change nothing",
    ]
    talk.presses("Change nothing")
    assert talk.following == UNCHANGED


def test_where_nothing_was_said_there_is_no_text() -> None:
    assert begin(ABILITY).buttons[0] == "Ability"


def test_what_began_in_an_earlier_version_can_still_change_its_words() -> None:
    talk = begin(STORY, entry=None)
    assert talk.screen == "What shall change?"
    assert talk.buttons == ["My words", "Change nothing"]
    talk.presses("My words")
    talk.says("She kept it.")
    assert talk.following == [EditAnswer(answer=31, text="She kept it.", message=101)]
    talk = begin(STORY, entry=None)
    talk.presses("Change nothing")
    assert talk.screen == "Nothing has changed."


def test_it_can_be_cancelled() -> None:
    talk = begin()
    talk.cancels()
    assert talk.screen == "Stopped. Nothing has changed."


# Words


def test_the_only_words_are_replaced_by_what_is_sent() -> None:
    talk = begin(ABILITY, STORY, what="My words")
    assert talk.screen == (
        f"{TITLE}\n\nSend the new text. It replaces:\n“She gave all of it to the first who asked.”"
    )
    talk.says("She gave it\nto the first who asked.")
    assert talk.following == [
        EditAnswer(answer=31, text="She gave it\nto the first who asked.", message=101)
    ]
    assert talk.reactions == [101]
    assert talk.screen == "Entry updated. The earlier text is kept."
    assert talk.buttons == ["See before", "Revert", "Erase the earlier text", "Open entry"]
    assert talk.find_button("Revert") == button("undo_edit", "Revert", 31)
    assert talk.journal == {}


def test_of_several_parts_one_is_picked() -> None:
    talk = begin(ABILITY, STORY, LATER, what="My words")
    assert talk.screen == f"{TITLE}\n\nWhich part?"
    assert talk.buttons == ["She gave all of it to…", "And then she laughed.", BACK]
    assert all(len(label) <= MAX_LABEL for label in talk.buttons)
    talk.presses("And then she laughed.")
    assert talk.screen.endswith("Send the new text. It replaces:\n“And then she laughed.”")
    talk.says("And then she cried.")
    assert talk.following == [EditAnswer(answer=32, text="And then she cried.", message=101)]
    assert talk.find_button("See before") == button("before_edit", "See before", 32)


def test_many_parts_go_over_screens() -> None:
    parts = [Part(answer=place, text=f"Part {place}") for place in range(1, 46)]
    talk = begin(*parts, what="My words")
    seen = talk.buttons[:-2]
    for _ in range(2):
        talk.presses("More…")
        seen += [each for each in talk.buttons if each not in ("More…", BACK)]
    assert seen == [each.text for each in parts]
    talk.presses("Part 45")
    assert talk.screen.endswith("“Part 45”")
    assert "More…" not in begin(*parts[:20], what="My words").buttons


def test_a_part_without_words_has_a_name_and_can_be_given_some() -> None:
    talk = begin(STORY, VOICE, what="My words")
    assert talk.buttons == ["She gave all of it to…", "Voice or picture", BACK]
    talk.presses("Voice or picture")
    assert talk.screen.endswith("Send the text that should stand beside your voice or picture.")
    talk.says("About the market.")
    assert talk.following == [EditAnswer(answer=33, text="About the market.", message=101)]


def test_a_long_text_is_quoted_by_its_beginning() -> None:
    talk = begin(Part(answer=31, text="word " * 500), what="My words")
    assert len(talk.screen) < 450
    assert talk.screen.endswith("word…”")


def test_the_words_may_stay_as_they_are() -> None:
    talk = begin(STORY, LATER, what="My words")
    talk.presses("And then she laughed.")
    talk.presses(BACK)
    assert talk.screen == f"{TITLE}\n\nWhat shall change?"
    assert talk.following == []
    talk.presses("My words")
    assert talk.screen.endswith("Which part?")
    talk.presses(BACK)
    assert talk.screen.endswith("What shall change?")


# A plan


PLANNED = Part(answer=37, text="If she goes quiet, I count to five.", step="if_then")


def test_the_plan_that_was_made_in_it_is_changed_with_its_words() -> None:
    plan = PlanView(id=3, kind="if_then", text=PLANNED.text, mentee="Anna")
    talk = begin(STORY, PLANNED, plan=plan)
    assert talk.buttons[:2] == ["My words", "My plan"]
    talk.presses("My plan")
    assert talk.screen.endswith("It replaces:\n“If she goes quiet, I count to five.”")
    talk.says("If she goes quiet, I count to ten.")
    new = "If she goes quiet, I count to ten."
    assert talk.following == [EditAnswer(answer=37, text=new, message=101)]


def test_what_is_to_be_done_is_changed_by_itself() -> None:
    told = Part(answer=38, text="Send the sheet by Friday", step="todo")
    plan = PlanView(id=3, kind="action", text="Send the sheet", mentee="Anna")
    talk = begin(STORY, told, plan=plan)
    talk.presses("My plan")
    assert talk.following == [StartFlow(flow="replan", plan=3), CloseRun(run=7)]


# Choices that were made, and others


def test_another_ability_is_found_by_area_and_competence() -> None:
    talk = begin(*CHOSEN, what="Ability")
    assert talk.screen == (
        f"{TITLE}\n\nWhich ability?\n\nTap an area, or type a code or a word: “7b”, “silence”."
        "\n\nGrow: Growing season\nShare: Sharing the harvest"
    )
    assert talk.buttons == ["Grow", "Share", BACK]
    talk.presses("Share")
    talk.presses("Back")
    assert talk.buttons == ["Grow", "Share", BACK]
    talk.presses("Share")
    talk.presses("2 Neighbours")
    talk.presses("Inviting people 2b")
    assert talk.following == [EditAnswer(answer=30, text="Inviting people 2b", option="2b")]
    assert talk.screen == "It is about Inviting people (2b) now."
    assert talk.find_button("Undo") == button("undo_edit", "Undo", 30)
    assert talk.find_button("Open entry") == button("open", "Open entry", 7)


def test_an_ability_is_found_by_its_code_or_its_words() -> None:
    talk = begin(*CHOSEN, what="Ability")
    talk.says("invíting")
    assert talk.following == [EditAnswer(answer=30, text="Inviting people 2b", option="2b")]
    talk = begin(*CHOSEN, what="Ability")
    talk.says("zeppelin")
    assert talk.screen.startswith("I found no ability for “zeppelin”. Tap an area instead.")
    assert "Keep as a note" in talk.buttons
    talk.says("2B")
    assert talk.screen == "It is about Inviting people (2b) now."


def test_what_was_never_chosen_is_an_answer_from_now_on() -> None:
    talk = begin(STORY, what="Ability", entry=HEAD.model_copy(update={"ability": ""}))
    talk.says("2b")
    (saved,) = (each for each in talk.effects if isinstance(each, SaveAnswer))
    assert (saved.run, saved.step, saved.option) == (7, "ability", "2b")
    assert saved.label == "Inviting people 2b"
    assert talk.prompts == {"ability": "Which ability?"}
    assert talk.find_button("Undo") == button("undo_choice", "Undo", 7, 0)


def test_a_mentee_is_tapped_or_typed() -> None:
    talk = begin(*CHOSEN, what="Mentee")
    assert talk.buttons == ["Ben", "Anna", BACK]
    talk.presses("Ben")
    assert talk.following == [EditAnswer(answer=34, text="Ben", option="Ben")]
    assert talk.screen == "It is with Ben now."
    talk = begin(STORY, what="Mentee")
    talk.says(" Zoé ")
    assert talk.journal == {"mentee": ["Zoé"]}
    assert talk.find_button("Undo") == button("undo_choice", "Undo", 7, 1)


def test_a_story_is_no_name_and_can_be_kept() -> None:
    talk = begin(*CHOSEN, what="Mentee")
    talk.says("Anna was late, and then she laughed.")
    assert talk.screen.startswith("That is too long for a name. A nickname is enough.")
    assert "Keep as a note" in talk.buttons
    assert talk.following == []


def test_how_it_went_is_chosen_anew() -> None:
    talk = begin(*CHOSEN, what="How it went")
    assert talk.buttons == ["Missed it", "Partly", "Well", BACK]
    talk.presses("Missed it")
    assert talk.following == [EditAnswer(answer=35, text="Missed it", option="missed")]
    assert talk.screen == "It says “Missed it” now."


@pytest.mark.parametrize(
    ("what", "same"),
    [("Ability", "1A"), ("Mentee", "anna"), ("Date", "today"), ("How it went", "partly")],
)
@pytest.mark.parametrize("parts", [CHOSEN, (STORY,)])
def test_what_is_so_already_changes_nothing(what: str, same: str, parts: tuple[Part, ...]) -> None:
    talk = begin(*parts, what=what)
    talk.says(same)
    assert talk.following == UNCHANGED
    assert talk.journal == {}


@pytest.mark.parametrize("what", ["Ability", "Mentee", "Date", "How it went"])
def test_every_choice_can_be_left(what: str) -> None:
    talk = begin(*CHOSEN, what=what)
    talk.presses(BACK)
    assert talk.screen == f"{TITLE}\n\nWhat shall change?"
    talk.presses("Change nothing")
    assert talk.following == UNCHANGED


# The date


def test_the_last_days_have_a_button() -> None:
    talk = begin(*CHOSEN, what="Date")
    assert talk.screen == (
        f"{TITLE}\n\nWhen was it?\n\nTap a day, or type it: “last Monday”, “12 Nov”."
    )
    assert talk.buttons == [
        "Today",
        "Yesterday",
        "Tue 24 Nov",
        "Mon 23 Nov",
        "Sun 22 Nov",
        "Sat 21 Nov",
        BACK,
    ]
    talk.presses("Yesterday")
    changed = EditAnswer(answer=36, text="Wed 25 Nov 2026", option="2026-11-25")
    assert talk.following == [changed]
    assert talk.screen == "It is dated Wed 25 Nov 2026 now."


def test_a_day_may_be_typed() -> None:
    talk = begin(STORY, what="Date")
    talk.says("12 Nov")
    assert talk.journal == {"date": ["Thu 12 Nov 2026"]}
    assert talk.find_button("Undo") == button("undo_choice", "Undo", 7, 2)


def test_which_day_is_asked_where_it_may_be_two() -> None:
    talk = begin(STORY, what="Date")
    talk.says("3/4")
    assert talk.buttons == ["Fri 3 Apr", "Wed 4 Mar"]
    talk.presses("Wed 4 Mar")
    assert talk.journal == {"date": ["Wed 4 Mar 2026"]}


@pytest.mark.parametrize(
    ("words", "sorry"),
    [
        ("tomorrow", "That day is still to come."),
        ("zeppelin", "I found no day in that. Try “yesterday”, “last Monday” or “12 Nov”."),
    ],
)
def test_what_is_no_day_that_is_over_is_refused_and_can_be_kept(words: str, sorry: str) -> None:
    talk = begin(STORY, what="Date")
    talk.says(words)
    assert talk.screen.startswith(sorry)
    assert "Keep as a note" in talk.buttons
    assert talk.journal == {}


# Deleting


def test_it_is_deleted_when_that_is_said_twice() -> None:
    talk = begin(what="Delete")
    asked = "Delete this entry? It stays in the bin for 30 days."
    assert talk.screen == f"{TITLE}\n\nShe gave all of it to the first who asked.\n\n{asked}"
    assert talk.buttons == ["Delete", "Keep it"]
    talk.presses("Delete")
    assert talk.following == [DiscardRun(run=7)]
    assert talk.screen == "Deleted. It stays in the bin for 30 days."
    assert talk.find_button("Undo") == button("put_back", "Undo", 7)
    assert talk.find_button("Journal") == button("journal", "Journal")


def test_it_may_be_kept_after_all() -> None:
    talk = begin(what="Delete")
    talk.presses("Keep it")
    assert talk.following == UNCHANGED


# How it begins


def test_any_entry_can_be_edited_but_one_in_the_bin() -> None:
    event = Acted(at=NOW, verb="edit", object=7)
    assert edit_entry(OneEntry(head=HEAD), event, GARDENING) == (StartFlow(flow="edit", entry=7),)
    assert edit_entry(OneEntry(head=HEAD, binned_at=NOW), event, GARDENING) == GONE
    assert edit_entry(OneEntry(head=None), event, GARDENING) == GONE
