"""What a mentor means to do is kept until it is done or dropped, and asked for on its day."""

from datetime import date, time

import pytest
from sqlalchemy import Connection, select

from flows.effects import ChangePlan, DatePlan, KeepPlan, PlanResult, PutOffPlan, SettlePlan
from flows.facts import Plans
from storage.calendar import plans
from storage.tables import plans as table
from tests.storage import seeds
from tests.storage.diary import THURSDAY, WEEK, Diary, utc
from tests.storage.seeds import NOW

MONDAY, TUESDAY = date(2026, 11, 30), date(2026, 12, 1)


@pytest.fixture
def eva(conn: Connection) -> Diary:
    return Diary(conn)


def settle(eva: Diary, plan: int, result: PlanResult) -> None:
    plans.settle_plan(*eva.mine, SettlePlan(plan=plan, result=result), eva.at)


def test_plans_with_a_day_come_first(eva: Diary) -> None:
    assert plans.read_plans(*eva.mine) == Plans()
    if_then, some_day = eva.plans(), eva.has_to(None)
    tuesday, monday = eva.has_to(TUESDAY), eva.has_to(MONDAY)
    found = plans.read_plans(*eva.mine)
    assert [each.id for each in found.open] == [monday, tuesday, if_then, some_day]
    assert found.open[2].mentee == "Eva"
    assert found.open[3].mentee == ""


@pytest.mark.parametrize("result", ["did", "dropped"])
def test_what_is_done_or_dropped_is_over(eva: Diary, result: PlanResult) -> None:
    plan = eva.has_to(MONDAY)
    settle(eva, plan, result)
    assert plans.read_plans(*eva.mine) == Plans(done=1)
    assert plans.read_plan(*eva.mine, plan) is None
    assert eva.find_next() is None
    settle(eva, plan, "forgot")
    plans.change_plan(*eva.mine, ChangePlan(plan=plan, text="Again."), NOW)
    plans.put_off_plan(*eva.mine, PutOffPlan(plan=plan, due_on=TUESDAY), NOW)
    row = eva.conn.execute(select(table)).one()
    assert (row.state, row.text, row.forgotten, row.settled_at) == (
        result,
        "Send the sheet.",
        0,
        NOW,
    )
    assert eva.find_next() is None


def test_what_is_forgotten_counts_and_stays(eva: Diary) -> None:
    plan = eva.plans()
    for result in ("forgot", "no_chance", "forgot"):
        settle(eva, plan, result)
    found = plans.read_plan(*eva.mine, plan)
    assert found is not None
    assert found.forgotten == 2


def test_other_words_are_a_new_beginning(eva: Diary) -> None:
    plan = eva.plans()
    settle(eva, plan, "forgot")
    plans.change_plan(*eva.mine, ChangePlan(plan=plan, text="If she stops, I wait."), NOW)
    found = plans.read_plan(*eva.mine, plan)
    assert found is not None
    assert (found.text, found.forgotten) == ("If she stops, I wait.", 0)


def test_an_action_for_another_day_is_asked_for_on_that_day(eva: Diary) -> None:
    plan = eva.has_to(MONDAY)
    assert [on for _, _, on in eva.until(utc(11, 30, 8))] == [MONDAY]
    plans.put_off_plan(*eva.mine, PutOffPlan(plan=plan, due_on=TUESDAY), eva.at)
    found = plans.read_plan(*eva.mine, plan)
    assert found is not None
    assert (found.due_on, found.forgotten) == (TUESDAY, 1)
    assert eva.until(NOW + WEEK) == [(utc(12, 1, 8), "action", TUESDAY)]


def test_an_action_put_off_to_later_today_is_asked_for_in_the_evening(eva: Diary) -> None:
    plan = eva.has_to(MONDAY)
    eva.at = utc(11, 30, 14)
    plans.put_off_plan(*eva.mine, PutOffPlan(plan=plan, due_on=MONDAY), eva.at)
    assert eva.until(NOW + WEEK) == [(utc(11, 30, 18), "action", MONDAY)]


def test_an_action_that_gets_its_day_on_that_day_is_asked_for_in_the_evening(eva: Diary) -> None:
    run = seeds.begin(eva.conn, eva.mentor)
    plans.keep_plan(*eva.mine, KeepPlan(kind="action", text="Send it.", run=run), NOW)
    eva.at = utc(11, 30, 14)
    plans.date_plan(*eva.mine, DatePlan(run=run, due_on=MONDAY), eva.at)
    assert eva.until(NOW + WEEK) == [(utc(11, 30, 18), "action", MONDAY)]


def test_an_action_with_an_hour_is_asked_for_at_that_hour(eva: Diary) -> None:
    run = seeds.begin(eva.conn, eva.mentor)
    plans.keep_plan(*eva.mine, KeepPlan(kind="action", text="Send it.", run=run), NOW)
    at_ten = DatePlan(run=run, due_on=MONDAY, due_wall=time(10))
    plans.date_plan(*eva.mine, at_ten, NOW)
    plan = eva.has_to(TUESDAY, wall=time(16, 30))
    assert eva.until(NOW + WEEK) == [
        (utc(11, 30, 9), "action", MONDAY),
        (utc(12, 1, 15, 30), "action", TUESDAY),
    ]
    later = PutOffPlan(plan=plan, due_on=date(2026, 12, 8))
    plans.put_off_plan(*eva.mine, later, eva.at)
    found = plans.read_plan(*eva.mine, plan)
    assert found is not None
    assert found.due_wall == time(16, 30), "it keeps its hour"
    plans.put_off_plan(*eva.mine, later.model_copy(update={"due_wall": time(9)}), eva.at)
    found = plans.read_plan(*eva.mine, plan)
    assert found is not None
    assert found.due_wall == time(9)


def test_the_youngest_plan_with_a_mentee_is_the_one(eva: Diary) -> None:
    eva.plans()
    young = eva.plans("eva")
    eva.plans("Ben")
    eva.has_to(MONDAY)
    found = plans.find_plan(*eva.mine, "Eva")
    assert found is not None
    assert (found.id, found.mentee) == (young, "Eva")
    settle(eva, young, "did")
    assert plans.find_plan(*eva.mine, "Eva") is not None
    assert plans.find_plan(*eva.mine, "Nobody") is None


def test_a_plan_knows_the_entry_it_came_from(eva: Diary) -> None:
    run = seeds.begin(eva.conn, eva.mentor)
    for of in (run, 0, 99):
        effect = KeepPlan(kind="action", text="Call her.", due_on=THURSDAY, run=of)
        plans.keep_plan(*eva.mine, effect, NOW)
    assert eva.conn.execute(select(table.c.run).order_by(table.c.id)).scalars().all() == [
        run,
        None,
        None,
    ]
