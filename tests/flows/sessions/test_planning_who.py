"""Whom a planned session is with: a new name, a known one, or somebody who is met already."""

from datetime import date, time

import pytest

from flows.sessions.draft import Draft
from flows.sessions.planning import PLANNING
from tests.flows.sessions.planned import FIRST, MET, RIGHT, meets, planned, rule
from tests.flows.talk import Talk, said


def test_the_phase_is_shown_and_can_be_changed() -> None:
    talk = Talk(PLANNING, said=said("Anna Thursdays 15:00"))
    talk.presses("We have met before")
    assert talk.screen == f"{RIGHT}\n\n{MET}"
    talk.presses("First contact")
    assert talk.screen == f"{RIGHT}\n\n{FIRST}"
    talk.presses("We have met before")
    talk.presses("Save this session")
    assert talk.following == planned(rule(3), phase="under_way")


def test_a_known_mentee_is_written_as_before_and_was_met() -> None:
    talk = Talk(PLANNING, said=said("anna thursdays 15:00"), mentees=("Anna",))
    assert talk.screen == f"{RIGHT}\n\n{MET}"


@pytest.mark.parametrize("name", ["May", "Χρήστος", "Frau Meier", "Jo-Ann O'Neill"])
def test_where_a_name_is_asked_for_a_short_line_is_a_name(name: str) -> None:
    talk = Talk(PLANNING)
    talk.says(name)
    assert talk.screen.startswith(f"When do you meet {name}?")
    talk.says("Thursdays 15:00")
    assert talk.screen.startswith(f"{name} · every Thursday 15:00–16:00")


def test_a_story_is_no_name() -> None:
    talk = Talk(PLANNING)
    talk.says("She was late again and we talked about her shop.")
    assert talk.screen.startswith("I did not find a day and a time in that.")
    assert talk.buttons == ["Cancel", "Keep as a note"]


def test_a_mentee_who_is_met_already_is_met_instead_or_as_well() -> None:
    series = (meets("Anna", rule(27, 9, month=11)),)
    talk = Talk(PLANNING, said=said("Anna Thursdays 15:00"), series=series)
    assert talk.screen == RIGHT  # the phase is known
    talk.presses("Save this session")
    assert talk.screen == (
        "You meet Anna already, every Friday 09:00. Is this instead of that, or as well?"
    )
    assert talk.buttons == ["Instead", "As well", "Back", "Just a note"]
    assert talk.primary == ["Instead"]
    talk.presses("Back")
    assert talk.screen == RIGHT
    talk.presses("Save this session")
    talk.presses("Instead")
    assert talk.following == planned(rule(3), instead_of=4)
    assert talk.buttons == ["Sessions"]


def test_as_well_leaves_the_other_series() -> None:
    series = (meets("Anna", rule(27, 9, month=11)), meets("Anna", rule(1, 8), 5))
    talk = Talk(PLANNING, said=said("Anna Thursdays 15:00"), series=series)
    talk.presses("Save this session")
    assert talk.buttons[:3] == ["Instead of Fri 09:00", "Instead of Tue 08:00", "As well"]
    talk.presses("As well")
    assert talk.following == planned(rule(3))


def test_a_single_session_stands_beside_a_series() -> None:
    series = (meets("Anna", rule(3)),)
    talk = Talk(PLANNING, said=said("Anna tomorrow 9:00"), series=series)
    talk.presses("Save this session")
    assert talk.following == planned(rule(27, 9, 0, month=11))


def test_two_sessions_at_one_time_are_said_and_allowed() -> None:
    series = (meets("Cleo", rule(4, 9)), meets("Ben", rule(10, 15, 2, minute=30), 5))
    talk = Talk(PLANNING, said=said("Anna Thursdays 15:00"), series=series)
    assert talk.screen.endswith("At the same time: Ben, Thu 10 Dec 15:30.")
    talk.presses("Save this session")
    assert talk.following == planned(rule(3))


def test_the_same_time_is_that_of_the_mentee() -> None:
    series = (meets("Ben", rule(4, 9)), meets("Anna", rule(3, 11)))
    talk = Talk(PLANNING, said=said("Anna tomorrow same time"), series=series)
    assert talk.screen.startswith("Anna · Fri 27 Nov 11:00–12:00, once")


# A name that may be somebody else's

KNOWN = ("Anna K", "Anna B", "Krzysztof")


def asks(words: str) -> Talk:
    return Talk(PLANNING, said=said(words), mentees=KNOWN)


@pytest.mark.parametrize("yes", ["Yes", "yes", "tak"])
def test_a_name_that_is_nearly_known_is_asked_about(yes: str) -> None:
    talk = asks("Krzystof Thursdays 15:00")
    assert talk.screen == "You wrote Krzystof. Is this Krzysztof?"
    assert talk.buttons == ["Yes", "Someone else", "Cancel", "Just a note"]
    talk.says(yes)
    assert talk.screen.startswith("Krzysztof · every Thursday 15:00–16:00")


@pytest.mark.parametrize("no", ["Someone else", "no", "nie"])
def test_somebody_else_is_new(no: str) -> None:
    talk = asks("Krzystof Thursdays 15:00")
    talk.says(no)
    assert talk.screen.startswith("Krzystof · every Thursday 15:00–16:00")
    talk.says("16:00")
    assert talk.screen.startswith("Krzystof · every Thursday 16:00–17:00"), "it is not asked again"


def test_of_several_it_is_asked_which() -> None:
    talk = asks("Anna Thursdays 15:00")
    assert talk.screen == "You wrote Anna. Who is it?"
    assert talk.buttons == ["Anna K", "Anna B", "Someone else", "Cancel", "Just a note"]
    talk.says("yes")
    assert talk.screen.startswith("I did not "), "a yes does not say which"
    talk.says("Anna B")
    assert talk.screen.startswith("Anna B · every Thursday 15:00–16:00")


def test_another_time_may_be_said_before_it_is_answered() -> None:
    talk = asks("Krzystof Thursdays 15:00")
    talk.says("16:00")
    assert talk.screen.startswith("You wrote Krzystof.")
    talk.presses("Yes")
    assert talk.screen.startswith("Krzysztof · every Thursday 16:00–17:00")


def test_a_former_name_is_whoever_has_another_by_now() -> None:
    talk = Talk(
        PLANNING, said=said("Ania Thursdays 15:00"), mentees=("Anna",), former={"Ania": "Anna"}
    )
    assert talk.screen.startswith("Anna · every Thursday 15:00–16:00")


@pytest.mark.parametrize(
    ("words", "name"), [("it was Krzysztof", "Krzysztof"), ("with Carla", "Carla")]
)
def test_who_is_asked_for_may_be_named_in_a_sentence(words: str, name: str) -> None:
    talk = Talk(PLANNING, mentees=KNOWN)
    talk.says(words)
    assert talk.screen.startswith(f"When do you meet {name}?")


def test_a_sentence_is_nobody() -> None:
    talk = Talk(PLANNING, mentees=KNOWN)
    talk.says("she cried")
    assert talk.buttons[-1] == "Keep as a note"


def test_where_names_and_days_differ_both_stand_on_the_buttons() -> None:
    long, wednesday = "Christopher", date(2026, 12, 2)
    readings = (
        Draft(mentee="Anna", day=date(2026, 12, 3), wall=time(9)),
        Draft(mentee=long, day=wednesday, wall=time(9)),
        Draft(mentee="", day=wednesday),
    )
    talk = Talk(PLANNING)
    both = Draft(readings=readings, asks="which")
    talk.state = talk.now.model_copy(update={"menu": both.seal()})
    talk.comes_back()
    assert [each.split()[-1] for each in talk.buttons[:3]] == ["Anna", "Chri…", "name"]


def test_where_only_the_hour_is_known_it_stands_with_the_name() -> None:
    readings = (Draft(mentee="Anna", wall=time(9)), Draft(mentee="Anna", wall=time(10)))
    talk = Talk(PLANNING)
    talk.state = talk.now.model_copy(
        update={"menu": Draft(readings=readings, asks="which").seal()}
    )
    talk.comes_back()
    assert talk.buttons[:2] == ["09:00", "10:00"]
