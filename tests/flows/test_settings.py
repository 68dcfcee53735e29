"""What /settings shows."""

from datetime import time

from flows.effects import Show
from flows.facts import Settings
from flows.schedule import Weekly
from flows.settings import show_card
from tests.flows.talk import NOW, tell_buttons, tell_screen

BRUSSELS = "Europe/Brussels"


def look(weekly: Weekly | None, zone: str = BRUSSELS) -> Show:
    (show,) = show_card(Settings(zone=zone, weekly=weekly), NOW)
    assert isinstance(show, Show)
    return show


def test_without_a_reminder() -> None:
    show = look(None, "America/Argentina/Buenos_Aires")
    assert tell_screen(show) == (
        "Time zone: Buenos Aires, where it is 12:10 now.\n\nWeekly reminder: none."
    )
    assert tell_buttons(show) == ["Change zone", "Set one"]
    assert [each.verb for each in show.buttons] == ["zone", "weekly"]


def test_with_a_reminder() -> None:
    show = look(Weekly(weekday=4, wall=time(9), zone=BRUSSELS))
    assert tell_screen(show) == (
        "Time zone: Brussels, where it is 16:10 now.\n\n"
        "Weekly reminder: Fridays 09:00.\n\nNext: Fri 27 Nov 09:00."
    )
    assert tell_buttons(show) == ["Change zone", "Change reminder", "Stop reminder"]
    assert [each.verb for each in show.buttons] == ["zone", "weekly", "stop_weekly"]


def test_a_reminder_in_quiet_hours_says_when_it_really_comes() -> None:
    show = look(Weekly(weekday=4, wall=time(22), zone=BRUSSELS))
    assert tell_screen(show).endswith(
        "Weekly reminder: Fridays 22:00.\n\n"
        "From 21:00 to 8:00 I stay quiet, so it comes at 08:00.\n\nNext: Sat 28 Nov 08:00."
    )
