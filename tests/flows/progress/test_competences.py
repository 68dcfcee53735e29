"""/summary by competence: all on one screen, then one with its abilities."""

from datetime import timedelta
from typing import Any

import pytest

from flows.actions import ACTIONS
from flows.effects import Effect, Show, Toast
from flows.events import Acted
from flows.facts import OneCompetence
from flows.lines import line
from flows.views import PlanView, Rating
from framework.catalogue import load_framework
from framework.coverage import Situation
from framework.model import Framework
from tests.flows.progress.past import Deed, count, live
from tests.flows.talk import NOW, tell_buttons, tell_primary, tell_screen
from tests.framework.gardening import GARDENING

BUSINESS = load_framework()


def act(verb: str, facts: Any, number: int = 0, framework: Framework = GARDENING) -> Effect:
    assert isinstance(facts, ACTIONS[verb].needs)
    (effect,) = ACTIONS[verb].act(facts, Acted(at=NOW, verb=verb, object=number), framework)
    return effect


def look(verb: str, facts: Any, number: int = 0, framework: Framework = GARDENING) -> Show:
    show = act(verb, facts, number, framework)
    assert isinstance(show, Show)
    return show


def open_one(
    *deeds: Deed, entries: int = 0, plans: tuple[PlanView, ...] = (), **more: Any
) -> Show:
    """The competence Soil, with its abilities 1a and 1b."""
    facts = OneCompetence(records=count(deeds, **more), plans=plans, entries=entries)
    return look("competence", facts, 1)


def rating(value: int, days: int, competence: int = 1) -> Rating:
    return Rating(competence=competence, value=value, at=NOW - timedelta(days=days))


def plan(number: int) -> PlanView:
    return PlanView(id=number, kind="if_then", text=f"Plan {number}, " + "and so on " * 20)


# All of them


def test_every_competence_is_a_line_and_a_number() -> None:
    ratings = (rating(2, 60), rating(4, 9), rating(3, 9, competence=3))
    show = look(
        "competences", count([Deed(1, "1a"), Deed(2, "2b", written=False)], ratings=ratings)
    )
    assert tell_screen(show) == (
        "Abilities you reflected on, and how you rated yourself from 1 to 5:\n\n"
        "Grow\n1 Soil: 1 of 2, rated 4\n3 Water: 0 of 1, rated 3\n\n"
        "Share\n2 Neighbours: 0 of 2, 1 only touched"
    )
    assert tell_buttons(show) == ["1", "2", "3", "Back"]
    assert [(each.verb, each.object) for each in show.buttons] == [
        ("competence", 1),
        ("competence", 2),
        ("competence", 3),
        ("overview", 0),
    ]


def test_fifteen_fit_on_a_phone() -> None:
    show = look("competences", count(live(500, BUSINESS)), framework=BUSINESS)
    text = tell_screen(show)
    assert "\n\nDO\n6 Management practice: 3 of 3\n7 Support effectively: 13 of 13\n" in text
    assert len(text.split("\n")) <= 30
    assert max(len(each) for each in text.split("\n")[1:]) <= 40
    assert tell_buttons(show)[:15] == [str(each) for each in range(1, 16)]


# One


def test_each_ability_says_how_often_and_when() -> None:
    show = open_one(
        Deed(9, "1a"), Deed(5, "1a"), Deed(3, "1a", evidenced=True), Deed(1, "1b", written=False)
    )
    assert tell_screen(show) == (
        "Competence 1, Soil · Grow\n\n"
        "Soil test (1a): 3 times, last Mon 23 Nov, with evidence\n"
        "Compost (1b): touched, Wed 25 Nov"
    )


def test_once_and_twice_are_words() -> None:
    text = tell_screen(open_one(Deed(9, "1a"), Deed(5, "1b"), Deed(3, "1b")))
    assert "Soil test (1a): once, Tue 17 Nov\n" in text
    assert text.endswith("Compost (1b): twice, last Mon 23 Nov")


def test_what_has_not_come_up_says_so() -> None:
    text = tell_screen(open_one(situation=Situation(hidden=frozenset({"1b"}))))
    assert text.endswith("Soil test (1a): not yet\nCompost (1b): set aside")


def test_without_anything_it_can_be_reflected_on_and_rated() -> None:
    show = open_one()
    assert tell_buttons(show) == ["Reflect on it", "Rate it", "Back"]
    assert tell_primary(show) == ["Reflect on it"]
    assert [(each.verb, each.object) for each in show.buttons] == [
        ("reflect_on", 0),  # 1a
        ("rate", 1),
        ("competences", 0),
    ]


def test_the_best_next_ability_is_the_one_that_would_be_offered() -> None:
    assert open_one(Deed(3, "1a")).buttons[0].object == 1  # 1b was never touched
    assert open_one(Deed(3, "1a"), Deed(4, "1b")).buttons[0].object == 1  # it is longer ago
    hidden = Situation(hidden=frozenset({"1a"}), focus="2a")
    assert open_one(situation=hidden).buttons[0].object == 1


def test_where_all_is_set_aside_there_is_nothing_to_reflect_on() -> None:
    show = open_one(situation=Situation(hidden=frozenset({"1a", "1b"})))
    assert tell_buttons(show) == ["Rate it", "Back"]


def test_entries_and_ratings_are_shown_where_there_are_any() -> None:
    ratings = (rating(2, 60), rating(3, 50, competence=3), rating(4, 9))
    show = open_one(Deed(3, "1a"), Deed(4, "1b"), entries=2, ratings=ratings)
    assert tell_screen(show).endswith("\n\nYou said 2 in Sep · 4 in Nov")
    assert tell_buttons(show) == ["Reflect on it", "Rate again", "Entries", "Back"]
    entries = show.buttons[2]
    assert (entries.verb, entries.object) == ("examples", 1)


def test_open_plans_stand_at_the_end() -> None:
    text = tell_screen(open_one(plans=(plan(1).model_copy(update={"text": "I count to five."}),)))
    assert text.endswith("\n\nOpen plans:\n“I count to five.”")


def test_of_many_plans_the_first_are_shown_by_their_beginning() -> None:
    text = tell_screen(open_one(plans=tuple(plan(each) for each in range(1, 6))))
    rows = text.partition("Open plans:\n")[2].split("\n")
    assert [each[:8] for each in rows[:3]] == ["“Plan 1,", "“Plan 2,", "“Plan 3,"]
    assert max(map(len, rows)) <= 82
    assert rows[3:] == ["2 more: /actions"]
    assert "more" not in tell_screen(open_one(plans=tuple(plan(each) for each in range(3))))


@pytest.mark.parametrize("number", [0, -1, 4, 7])
def test_a_number_that_no_competence_has(number: int) -> None:
    gone = Toast(line=line("That is no longer there."))
    assert act("competence", OneCompetence(records=count([])), number) == gone
