"""What is typed next: with the entry that is left in peace, or answered quietly for a while."""

from datetime import UTC, datetime, timedelta

from flows.care.aside import Apart, Aside

NOW = datetime(2026, 12, 3, 15, tzinfo=UTC)
SOON = NOW + timedelta(minutes=59)
LATER = NOW + timedelta(hours=1)


def test_the_entry_that_is_left_in_peace_takes_it() -> None:
    aside = Aside(entries={7: Apart(at=NOW)}, run=7, heard_at=NOW)
    assert (aside.takes(SOON), aside.quietens(SOON)) == (True, False)
    assert not aside.takes(LATER)


def test_after_the_numbers_were_shown_it_is_answered_quietly() -> None:
    for run in (0, 8):
        aside = Aside(entries={7: Apart(at=NOW)}, run=run, heard_at=NOW)
        assert (aside.takes(SOON), aside.quietens(SOON)) == (False, True)
        assert not aside.quietens(LATER)
    assert not Aside().quietens(NOW)


def test_for_twelve_hours_a_call_for_help_is_about_the_last_of_such_words() -> None:
    hours = timedelta(hours=1)
    sure = Aside(entries={7: Apart(at=NOW)}, code=5)
    both = sure.model_copy(update={"doubted_at": NOW + 3 * hours, "doubt": 9})
    assert Aside().find_recent(NOW) is None
    assert sure.find_recent(NOW + 11 * hours) == 5
    assert sure.find_recent(NOW + 12 * hours) is None
    assert both.find_recent(NOW + 4 * hours) == 9
    assert both.find_recent(NOW + 14 * hours) == 9
    assert both.find_recent(NOW + 15 * hours) is None
