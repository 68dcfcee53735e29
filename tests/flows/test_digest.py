"""What /summary says, for no entry, one, and many."""

from datetime import timedelta

from flows.digest import show_summary
from flows.effects import Show
from flows.facts import Records
from framework.catalogue import load_framework
from framework.coverage import Touch
from framework.model import Framework
from tests.flows.talk import NOW, tell_buttons, tell_primary, tell_screen
from tests.framework.gardening import GARDENING


def look(*touched: str, entries: int, framework: Framework = GARDENING) -> Show:
    history = {code: Touch(last_at=NOW, reflections=1) for code in touched}
    since = NOW - timedelta(days=60) if entries else None
    (show,) = show_summary(Records(history=history, entries=entries, since=since), framework)
    assert isinstance(show, Show)
    return show


def test_nothing_yet() -> None:
    show = look(entries=0)
    assert tell_screen(show) == "Nothing to sum up yet. /reflect asks you the first question."
    assert tell_buttons(show) == []


def test_one_entry() -> None:
    show = look("1b", entries=1)
    assert tell_screen(show) == (
        "1 entry, on Sun 27 Sep.\n\n"
        "Abilities you reflected on:\nGrow 1 of 3\nShare 0 of 2\n\n"
        "Not touched yet: 4, for example Surplus harvest (2a)."
    )
    assert tell_buttons(show) == ["Reflect on a gap", "Journal"]
    assert tell_primary(show) == ["Reflect on a gap"]
    assert [each.verb for each in show.buttons] == ["new", "journal"]


def test_an_entry_about_no_ability_still_counts() -> None:
    assert "Grow 0 of 3\nShare 0 of 2" in tell_screen(look(entries=1))


def test_many_entries() -> None:
    text = tell_screen(look("1a", "1b", "2a", "2b", entries=9))
    assert text.startswith("9 entries since Sun 27 Sep.")
    assert text.endswith("Not touched yet: 1, for example Watering by need (3a).")


def test_two_entries_are_many() -> None:
    assert tell_screen(look("1a", entries=2)).startswith("2 entries since Sun 27 Sep.")


def test_all_touched_leaves_that_line_out() -> None:
    show = look("1a", "1b", "2a", "2b", "3a", entries=12)
    assert tell_screen(show).endswith("Grow 3 of 3\nShare 2 of 2")


def test_the_example_was_never_touched_even_if_the_first_offer_was() -> None:
    """Water is the weakest, but its one ability is touched: a tap is no reflection."""
    history = {
        "3a": Touch(last_at=NOW),
        "1a": Touch(last_at=NOW, reflections=2),
        "2a": Touch(last_at=NOW, reflections=2),
        "2b": Touch(last_at=NOW, reflections=2),
    }
    (show,) = show_summary(Records(history=history, entries=6, since=NOW), GARDENING)
    assert isinstance(show, Show)
    assert tell_screen(show).endswith("Not touched yet: 1, for example Compost (1b).")


def test_the_mentors_framework() -> None:
    framework = load_framework()
    text = tell_screen(look("7b", entries=1, framework=framework))
    for area in framework.areas:
        assert f"\n{area.name} " in text
    assert f"Not touched yet: {len(framework.abilities) - 1}, for example " in text
