"""Every command, and every button that is no answer."""

import re
from pathlib import Path
from typing import Any

import pytest

import flows
from flows.actions import ACTIONS, GONE, HELP
from flows.effects import (
    Advance,
    CloseRun,
    DiscardRun,
    Effect,
    SendExport,
    SendMedia,
    Show,
    StartFlow,
    TakeBack,
    Toast,
)
from flows.events import Acted, Cancelled, Said, Shown, Skipped, TakenBack
from flows.facts import (
    AnswerView,
    JournalPage,
    Kept,
    LastChange,
    Nothing,
    OneEntry,
    OneMedia,
    OneRun,
    Records,
    Visit,
)
from flows.flow import State
from flows.lines import button, line
from flows.views import EntryHead
from tests.flows.anna import SERIES
from tests.flows.talk import NOW, VOICE, Talk, tell, tell_screen
from tests.framework.gardening import GARDENING

HEAD = EntryHead(id=7, at=NOW, mentee="Anna")
WORDS = AnswerView(prompt=line("What stayed with you?"), text="She laughed.")


def act(verb: str, facts: Any = None, **event: Any) -> tuple[Effect, ...]:
    facts = Nothing() if facts is None else facts
    assert isinstance(facts, ACTIONS[verb].needs)
    return ACTIONS[verb].act(facts, Acted(at=NOW, verb=verb, **event), GARDENING)


def read(effects: tuple[Effect, ...]) -> str:
    """What the screen at the end says."""
    show = effects[-1]
    assert isinstance(show, Show)
    return tell_screen(show)


def run(status: str = "open", **more: Any) -> State:
    return State.model_validate(
        {"flow": "after_session", "run": 7, "facts": {}, "status": status, **more}
    )


# The open conversation


def test_skip_and_cancel_go_to_the_youngest_open_conversation() -> None:
    open_ = Visit(known=True, open=(run(), run(run=3)))
    assert act("skip", open_) == (Advance(run=7, event=Skipped(at=NOW)),)
    assert act("cancel", open_) == (Advance(run=7, event=Cancelled(at=NOW)),)


def test_skip_and_cancel_say_when_nothing_is_open() -> None:
    nothing = Visit(known=True)
    assert read(act("skip", nothing)) == "There is no question to skip. /reflect asks one."
    assert read(act("cancel", nothing)) == (
        "Nothing is open. What you wrote before is in your /journal."
    )


@pytest.mark.parametrize("verb", ["skip", "cancel"])
@pytest.mark.parametrize("open_", [(), (run(),)])
def test_words_behind_a_command_that_takes_none_are_a_note(
    verb: str, open_: tuple[State, ...]
) -> None:
    effects = act(verb, Visit(known=True, open=open_), words="Anna was ill.", message=9)
    said = Said(at=NOW, text="Anna was ill.", message=9)
    assert effects[-1] == StartFlow(flow="note", said=said)


def test_an_open_conversation_is_continued_kept_or_discarded() -> None:
    one = OneRun(state=run())
    assert act("continue", one) == (Advance(run=7, event=Shown(at=NOW, wanted=True)),)
    *kept, offer = act("keep", one)
    assert kept[0] == CloseRun(run=7)
    assert read(tuple(kept)) == "Kept as it is. It is in your /journal."
    assert offer == StartFlow(flow="weekly", once=True, idle=True)
    planned = run(facts={"series": [SERIES.model_dump()]})
    assert read(act("keep", OneRun(state=planned))) == read(tuple(kept))  # and nothing offered
    discarded = act("discard", one)
    assert discarded[0] == DiscardRun(run=7)
    assert read(discarded) == "Discarded. It no longer counts or shows."


def test_what_is_discarded_after_something_was_said_goes_to_the_bin() -> None:
    told = run(answers={"moment": {"at": NOW, "pieces": 1}})
    discarded, show = act("discard", OneRun(state=told))
    assert discarded == DiscardRun(run=7)
    assert isinstance(show, Show)
    assert tell_screen(show) == "Discarded. It stays in the bin for 30 days."
    assert show.buttons == (button("put_back", "Undo", 7),)


@pytest.mark.parametrize("verb", ["continue", "keep"])
@pytest.mark.parametrize("state", [None, run("done"), run("left"), run("discarded")])
def test_what_is_over_is_neither_continued_nor_kept(verb: str, state: State | None) -> None:
    assert act(verb, OneRun(state=state)) == GONE


def test_what_was_stopped_can_be_discarded_once() -> None:
    assert act("discard", OneRun(state=run("stopped")))[0] == DiscardRun(run=7)
    assert act("discard", OneRun(state=run("discarded"))) == GONE
    assert act("discard", OneRun(state=None)) == GONE


def test_a_new_one_begins() -> None:
    begun = run(answers={"moment": {"at": NOW, "pieces": 1}})
    about_anna = run(answers={"mentee": {"at": NOW, "value": "Anna"}})
    for open_ in ((), (begun,), (about_anna,)):
        assert act("new", Visit(known=True, open=open_)) == (
            StartFlow(flow="after_session", wanted=True),
        )


def test_the_second_tap_of_two_begins_no_second_one() -> None:
    visit = Visit(known=True, open=(run(),))
    assert act("new", visit) == (Advance(run=7, event=Shown(at=NOW, wanted=True)),)


# Words


def test_a_note_with_or_without_words() -> None:
    assert act("note") == (StartFlow(flow="note"),)
    said = Said(at=NOW, text="Ben asked.", message=5)
    assert act("note", words="Ben asked.", message=5) == (StartFlow(flow="note", said=said),)


def test_what_no_setting_could_read_becomes_a_note_once() -> None:
    said = Said(at=NOW, text="Lyon", message=5)
    refused = run(refused=said)
    assert act("keep_note", OneRun(state=refused)) == (
        Advance(run=7, event=Shown(at=NOW)),
        StartFlow(flow="note", said=said),
    )
    pressed_twice = refused.model_copy(update={"status": "done"})
    assert act("keep_note", OneRun(state=pressed_twice)) == GONE
    assert act("keep_note", OneRun(state=run())) == GONE
    assert act("keep_note", OneRun(state=None)) == GONE


def test_undo_takes_back_the_youngest_answer_and_asks_again() -> None:
    last = LastChange(run=7, answer=31, step="moment", pieces=2)
    taken = (TakeBack(answer=31), Advance(run=7, event=TakenBack(at=NOW, step="moment")))
    assert act("undo", last) == taken
    assert act("undo", last, object=7, version=2) == taken


def test_undo_from_a_button_that_is_out_of_date_changes_nothing() -> None:
    last = LastChange(run=7, answer=31, step="moment", pieces=3)
    (toast,) = act("undo", last, object=7, version=2)
    assert isinstance(toast, Toast)
    assert tell(toast.line) == "That is taken back already, or has moved on."


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"step": "moment", "edit": 4}, "Your earlier text is back."),
        ({"step": "outcome", "edit": 4}, "It is as it was before."),
        ({"step": "date", "edit": 4}, "It is as it was before."),
        ({"step": "date"}, "It is as it was before."),
    ],
)
def test_undo_of_what_was_changed_on_the_card_asks_nothing(
    change: dict[str, Any], told: str
) -> None:
    effects = act("undo", LastChange(run=7, answer=31, pieces=1, **change))
    assert effects[0] == TakeBack(answer=31, edit=change.get("edit"))
    assert read(effects) == told


def test_there_may_be_nothing_to_undo() -> None:
    assert read(act("undo", LastChange())) == (
        "There is nothing left to take back from the last 24 hours."
    )


# The journal


def test_the_journal_and_its_entries_open() -> None:
    page = JournalPage(heads=(HEAD,), total=1, written=1)
    assert read(act("journal", page)).startswith("Your journal · 1 entry")
    assert "She laughed." in read(act("open", OneEntry(head=HEAD, answers=(WORDS,))))


def test_a_file_is_sent_again() -> None:
    assert act("media", OneMedia(kept=Kept(id=1, media=VOICE))) == (SendMedia(media=VOICE),)
    assert act("media", OneMedia(kept=None)) == GONE


def test_the_summary_opens() -> None:
    assert read(act("summary", Records(history={}, entries=0))).startswith("Nothing to sum up")


# Settings and the rest


def test_everything_can_be_taken_along_or_erased() -> None:
    assert act("export") == (SendExport(),)
    assert act("delete") == (StartFlow(flow="delete"),)


def test_start_and_reflect_are_visits() -> None:
    nobody = Visit(known=False)
    assert act("start", nobody) == (StartFlow(flow="onboarding"),)
    assert act("reflect", nobody) == (StartFlow(flow="after_session", wanted=True),)


def test_help_names_every_command_but_those_of_the_first_minute() -> None:
    help_ = read(act("help"))
    commands = {verb for verb, action in ACTIONS.items() if action.command}
    assert set(re.findall(r"/([a-z]+)", help_)) == commands - {"start", "help"}
    assert help_ == "\n\n".join(HELP)


# The table


def test_a_command_in_the_menu_is_a_command_and_says_what_it_does() -> None:
    assert [verb for verb, action in ACTIONS.items() if action.menu] == [
        "reflect",
        "journal",
        "summary",
        "sessions",
        "mentees",
        "assess",
        "settings",
        "help",
    ]
    commands = [verb for verb, action in ACTIONS.items() if action.command]
    assert " ".join(commands) == (
        "reflect journal summary sessions mentees assess settings help "
        "start skip cancel undo note actions export delete privacy"
    )


def test_every_button_that_is_no_answer_has_its_verb_in_the_table_and_fits_64_bytes() -> None:
    folder = Path(flows.__file__).parent
    source = "\n".join(path.read_text("utf-8") for path in folder.rglob("*.py"))
    verbs = set(re.findall(r'\bbutton\(\s*"([a-z_]+)"', source))
    assert verbs
    assert verbs <= set(ACTIONS)
    longest = "9" * 18
    assert all(len(f"x:{verb}:{longest}:{longest}") <= 64 for verb in ACTIONS)


def test_nothing_that_is_begun_is_missing() -> None:
    folder = Path(flows.__file__).parent
    source = "\n".join(path.read_text("utf-8") for path in folder.rglob("*.py"))
    from flows.catalogue import FLOWS

    assert set(re.findall(r'StartFlow\(flow="([a-z_]+)"', source)) <= set(FLOWS)
    assert Talk(FLOWS["note"]).now.flow == "note"


def test_an_action_takes_no_facts_but_those_that_its_row_names() -> None:
    event = Acted(at=NOW, verb="journal")
    with pytest.raises(TypeError):
        ACTIONS["journal"].act(Nothing(), event, GARDENING)
