"""/summary by mentee."""

from datetime import timedelta
from typing import Any

from flows.actions import ACTIONS
from flows.effects import Effect, Show, ShowJournal, Toast
from flows.events import Acted
from flows.facts import Mentees, MenteeView
from flows.lens import Lens
from flows.lines import line
from tests.flows.talk import NOW, tell_buttons, tell_screen
from tests.framework.gardening import GARDENING


def mentee(number: int, name: str, **more: Any) -> MenteeView:
    known: dict[str, Any] = {
        "entries": 12,
        "abilities": 7,
        "last_at": NOW - timedelta(days=number),
    }
    return MenteeView(id=number, name=name, **known | more)


def act(verb: str, *those: MenteeView, number: int = 0) -> Effect:
    event = Acted(at=NOW, verb=verb, object=number)
    (effect,) = ACTIONS[verb].act(Mentees(those=those), event, GARDENING)
    return effect


def look(*those: MenteeView, page: int = 0) -> Show:
    show = act("by_mentee", *those, number=page)
    assert isinstance(show, Show)
    return show


ANNA = mentee(3, "Anna", plans=2, sessions=14)
BEN = mentee(4, "Ben", entries=1, abilities=1, plans=1)
ZOE = mentee(5, "{Zoé}", entries=2, abilities=0)


def test_each_has_a_line_and_a_number() -> None:
    show = look(ANNA, BEN, ZOE)
    assert tell_screen(show) == (
        "Your mentees, the latest first. A number shows more.\n\n"
        "1. Anna: 14 sessions, 12 entries on 7 abilities, last Mon 23 Nov, 2 open plans\n\n"
        "2. Ben: 1 entry on 1 ability, last Sun 22 Nov, 1 open plan\n\n"
        "3. {Zoé}: 2 entries, last Sat 21 Nov"
    )
    assert tell_buttons(show) == ["1", "2", "3", "Back"]
    assert [(each.verb, each.object) for each in show.buttons] == [
        ("so_far", 3),
        ("so_far", 4),
        ("so_far", 5),
        ("overview", 0),
    ]


def test_a_tap_opens_the_journal_on_one_of_them() -> None:
    assert act("mentee", ANNA, BEN, number=4) == ShowJournal(lens=Lens(mentee="Ben"), apart=True)


def test_somebody_elses_mentee_is_not_there() -> None:
    assert act("mentee", ANNA, number=99) == Toast(line=line("That is no longer there."))


def test_nobody_yet() -> None:
    show = look()
    assert tell_screen(show) == (
        "None of your entries names a mentee yet. [Edit] on an entry adds one."
    )
    assert tell_buttons(show) == ["Back"]


def test_many_are_on_several_pages() -> None:
    those = [mentee(each, f"Mentee {each}") for each in range(1, 17)]
    first, second, third = (look(*those, page=each) for each in range(3))
    numbers = [str(each) for each in range(1, 17)]
    assert tell_buttons(first) == [*numbers[:7], "Older", "Back"]
    assert tell_buttons(second) == [*numbers[7:14], "Newer", "Older", "Back"]
    assert tell_buttons(third) == [*numbers[14:], "Newer", "Back"]
    assert [each.object for each in second.buttons if each.verb == "by_mentee"] == [0, 2]
    assert "8. Mentee 8: " in tell_screen(second)
    assert tell_buttons(look(*those[:14], page=1)) == [*numbers[7:14], "Newer", "Back"]


def test_a_page_that_is_not_there_is_the_nearest() -> None:
    assert look(ANNA, page=7) == look(ANNA) == look(ANNA, page=-1)
