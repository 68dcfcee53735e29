"""/mentees: whom there is, and what can be done about a name."""

from datetime import UTC, date, datetime, time
from typing import Any

from flows.actions import ACTIONS
from flows.calendar.series import Rule
from flows.effects import Again, Effect, Show, StartFlow, Toast, UndoNaming
from flows.events import Acted
from flows.facts import Everybody, Mentoring, NamingView
from flows.views import SeriesView
from flows.words.people.mentees import mark_name
from tests.flows.talk import tell_buttons, tell_screen
from tests.framework.gardening import GARDENING

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


def act(verb: str, facts: Everybody, **more: Any) -> list[Effect]:
    event = Acted(at=NOW, verb=verb, **more)
    return list(ACTIONS[verb].act(facts, event, GARDENING))


def show(verb: str, facts: Everybody, **more: Any) -> Show:
    [shown] = act(verb, facts, **more)
    assert isinstance(shown, Show)
    return shown


def meets(name: str, day: int) -> SeriesView:
    rule = Rule(first_on=date(2026, 12, day), every=1, wall=time(9), zone="Europe/Brussels")
    return SeriesView(id=day, mentee=name, rule=rule, phase="first")


def test_nobody_is_said_so() -> None:
    assert tell_screen(show("mentees", Everybody())).startswith("Nobody yet.")


def test_everybody_is_listed_with_what_there_is() -> None:
    those = (
        Mentoring(id=1, name="Anna", entries=2, series=(meets("Anna", 3),)),
        Mentoring(id=2, name="Ben"),
    )
    shown = show("mentees", Everybody(those=those))
    assert tell_screen(shown).endswith(
        "Anna: every Thursday 09:00–10:00 · 2 entries\n\nBen: nothing planned"
    )
    assert tell_buttons(shown) == ["Anna", "Ben"]
    assert tell_buttons(show("mentoring", Everybody(those=those), object=1)) == [
        "Overview",
        "Rename",
        "Same person as…",
        "End mentoring",
        "Forget Anna…",
        "Back",
    ]


def test_pages_follow_each_other() -> None:
    facts = Everybody(those=tuple(Mentoring(id=n, name=f"N{n}") for n in range(1, 9)))
    assert tell_buttons(show("mentees", facts))[-1] == "Older"
    assert tell_buttons(show("mentees", facts, object=1)) == ["N7", "N8", "Newer"]


def test_one_letter_with_several_times_may_be_two_people() -> None:
    series = (meets("M", 3), meets("M", 4))
    facts = Everybody(those=(Mentoring(id=1, name="M", series=series),))
    shown = show("mentees", facts)
    assert "M holds sessions of several times." in tell_screen(shown)
    assert tell_buttons(shown) == ["M", "Split M"]
    assert tell_buttons(show("mentoring", facts, object=1)) == [
        "Overview",
        "Rename",
        "Split",
        "End mentoring",
        "Forget M…",
        "Back",
    ]


def test_those_who_have_ended_have_pages_of_their_own() -> None:
    those = [Mentoring(id=n, name=f"N{n}", ended_at=NOW) for n in range(1, 9)]
    facts = Everybody(those=(Mentoring(id=9, name="Anna"), *those))
    shown = show("mentees", facts)
    assert tell_screen(shown).endswith("Ended: N1, N2, N3, N4, N5, N6 and 2 more.")
    assert tell_buttons(shown) == ["Anna", "Ended · 8"]
    assert tell_buttons(show("ended", facts)) == [*(f"N{n}" for n in range(1, 7)), "Older", "Back"]
    assert tell_buttons(show("ended", facts, object=1)) == ["N7", "N8", "Newer", "Back"]
    assert tell_screen(show("ended", facts, object=1)).endswith("N8: ended on Thu 26 Nov")
    assert isinstance(act("ended", Everybody())[0], Toast)


def test_a_longer_name_may_well_have_several_times() -> None:
    series = (meets("Anna", 3), meets("Anna", 4))
    facts = Everybody(those=(Mentoring(id=1, name="Anna", series=series),))
    assert tell_buttons(show("mentees", facts)) == ["Anna"]


def test_each_begins_with_whom_the_button_names() -> None:
    facts = Everybody(those=(Mentoring(id=1, name="Anna"),))
    for verb in ("rename", "merge", "split"):
        assert act(verb, facts, object=1) == [StartFlow(flow=verb, mentee="Anna")]
        assert isinstance(act(verb, facts, object=9)[0], Toast)
    assert isinstance(act("mentoring", facts, object=9)[0], Toast)


def test_what_was_changed_last_can_be_undone_from_a_card_that_says_so() -> None:
    facts = Everybody(those=(Mentoring(id=1, name="Berta"),), last=NamingView(id=7, name="Berta"))
    assert tell_buttons(show("mentees", facts)) == ["Berta", "Undo: Berta"]
    undone, again = act("unname", facts, version=mark_name("Berta"))
    assert undone == UndoNaming(naming=7)
    assert isinstance(again, Again)
    assert isinstance(act("unname", facts, version=mark_name("Anna"))[0], Toast)
    assert isinstance(act("unname", Everybody(), version=mark_name("Berta"))[0], Toast)
