"""What lies in the bin goes for good, and nothing that does not lie there."""

from datetime import UTC, datetime

import pytest

from flows.actions import ACTIONS
from flows.effects import Effect, EraseEarlier, EraseEntry, EraseTakenBack, Show
from flows.events import Acted
from flows.facts import Binned, OneEntry, Versions
from flows.journal.bin import ERASED
from flows.journal.entry import GONE
from flows.lines import Model
from flows.views import EntryHead
from tests.flows.talk import tell_buttons, tell_screen
from tests.framework.gardening import GARDENING

NOW = datetime(2026, 11, 26, 15, 10, tzinfo=UTC)
HEAD = EntryHead(id=7, at=NOW, mentee="Anna")


def act(verb: str, facts: Model, object_: int = 7) -> tuple[Effect, ...]:
    event = Acted(at=NOW, verb=verb, object=object_)
    return ACTIONS[verb].act(facts, event, GARDENING)


def look(effects: tuple[Effect, ...]) -> Show:
    show = effects[-1]
    assert isinstance(show, Show)
    return show


def test_an_entry_in_the_bin_goes_for_good() -> None:
    effects = act("erase", OneEntry(head=HEAD, binned_at=NOW))
    assert effects[0] == EraseEntry(entry=7)
    assert tell_screen(look(effects)) == ERASED
    assert tell_buttons(look(effects)) == ["Bin", "Journal"]


def test_each_is_asked_about_first() -> None:
    earlier = Versions(text="Now", entry=7, before=((NOW, "Then"),))
    for verb, facts, does in (
        ("ask_to_erase", OneEntry(head=HEAD, binned_at=NOW), "Delete for good"),
        ("ask_to_erase_taken", Binned(head=HEAD), "Delete for good"),
        ("ask_to_erase_before", earlier, "Erase it"),
    ):
        [show] = act(verb, facts)
        assert tell_buttons(look((show,))) == [does, "Keep"]


def test_what_was_taken_back_is_shown_with_its_days_and_goes() -> None:
    facts = Binned(head=HEAD, words=((NOW, "Never mind."), (NOW, "[voice]")))
    show = look(act("taken_back", facts))
    assert "Never mind." in tell_screen(show)
    assert "[voice]" in tell_screen(show)
    assert tell_buttons(show) == ["Delete for good", "Back"]
    assert act("erase_taken", facts)[0] == EraseTakenBack(entry=7)


def test_an_earlier_text_goes() -> None:
    effects = act("erase_before", Versions(text="Now", entry=7, before=((NOW, "Then"),)), 31)
    assert effects[0] == EraseEarlier(answer=31)
    assert tell_buttons(look(effects)) == ["Open entry"]


@pytest.mark.parametrize(
    ("verb", "facts"),
    [
        ("erase", OneEntry(head=None)),
        ("erase", OneEntry(head=HEAD)),
        ("ask_to_erase", OneEntry(head=HEAD)),
        ("taken_back", Binned()),
        ("ask_to_erase_taken", Binned()),
        ("ask_to_erase_before", Versions(text="Now", entry=7)),
        ("erase_taken", Binned()),
        ("erase_before", Versions(text="Now", entry=7)),
    ],
)
def test_what_is_not_there_is_gone(verb: str, facts: Model) -> None:
    assert act(verb, facts) == GONE
