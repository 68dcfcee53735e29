"""Plans and actions: what is said first about them, the list, the card, what becomes of them."""

from datetime import date, timedelta
from typing import Any

import pytest

from flows.actions import ACTIONS
from flows.effects import Effect, PutOffPlan, SettlePlan, Show, StartFlow, Toast
from flows.events import Acted, Said
from flows.facts import Nothing, OnePlan, Plans
from flows.lines import MAX_LABEL
from flows.plans.plan import SETTLED, ask_fewer, rehearse, remind_action
from flows.plans.todo import TODO
from flows.views import PlanView
from tests.flows.anna import ACTION, PLAN, TODAY, ZONE, meet
from tests.flows.talk import NOW, Talk, tell, tell_buttons, tell_primary, tell_screen
from tests.framework.gardening import GARDENING


def act(verb: str, facts: Any, version: int = 0, page: int = 0) -> tuple[Effect, ...]:
    event = Acted(at=NOW, verb=verb, object=page, version=version)
    assert isinstance(facts, ACTIONS[verb].needs)
    return ACTIONS[verb].act(facts, event, GARDENING)


def act_on(verb: str, plan: PlanView | None, version: int = 0) -> tuple[Effect, ...]:
    return act(verb, OnePlan(plan=plan, zone=ZONE), version)


def see(effects: tuple[Effect, ...]) -> Show:
    show = effects[-1]
    assert isinstance(show, Show)
    return show


# What is said first


def test_an_action_on_its_day() -> None:
    show = remind_action(ACTION, NOW.date())
    assert tell_screen(show) == "Today: Send Ben the cash-flow sheet"
    assert tell_buttons(show) == ["Done", "Tomorrow", "In a week", "Drop it", "Why?"]
    assert tell_primary(show) == ["Done"]
    assert [(each.verb, each.object, each.version) for each in show.buttons] == [
        ("did", 6, 0),
        ("put_off", 6, 1),
        ("put_off", 6, 7),
        ("drop", 6, 0),
        ("why_plan", 6, 0),
    ]


@pytest.mark.parametrize(
    ("minutes", "ahead"), [(60, "1 h"), (55, "1 h"), (54, "54 min"), (20, "20 min")]
)
def test_a_plan_before_the_next_session(minutes: int, ahead: str) -> None:
    session = meet()
    show = rehearse(session, PLAN, session.starts_at - timedelta(minutes=minutes))
    assert tell_screen(show) == (
        f"Anna in {ahead}. Your plan: “If she goes quiet, I count to five.”"
    )
    assert tell_buttons(show) == ["Will do", "Change", "Choose a focus", "Why?"]
    assert tell_primary(show) == ["Will do"]
    focus = show.buttons[2]
    assert (focus.verb, focus.object, focus.version) == ("watch", 3, TODAY.toordinal())


def test_fewer() -> None:
    show = ask_fewer(meet())
    assert tell_screen(show) == (
        "Perhaps I ask too often. Fewer?\n\n"
        "This one would be about Anna, Thu 26 Nov.\n\n"
        "If you leave this, I ask once a week until you write."
    )
    assert tell_buttons(show) == ["Keep them all", "Once a week", "Pause", "Reflect now"]
    now = show.buttons[-1]
    assert (now.verb, now.object, now.version) == ("catch_up", 3, TODAY.toordinal())


def test_fewer_where_no_session_is_planned() -> None:
    show = ask_fewer(None)
    assert tell_screen(show) == (
        "Perhaps I ask too often. Fewer?\n\nIf you leave this, I ask once a week until you write."
    )
    assert (show.buttons[-1].object, show.buttons[-1].version) == (0, 0)


# The list


def test_what_is_written_behind_the_command_is_something_to_do() -> None:
    event = Acted(at=NOW, verb="actions", words="Call Ben by Friday", message=9)
    said = Said(at=NOW, text="Call Ben by Friday", message=9)
    begun = ACTIONS["actions"].act(Plans(open=(PLAN,)), event, GARDENING)
    assert begun == (StartFlow(flow="todo", said=said),)
    talk = Talk(TODO, said=said)
    assert talk.screen == "Noted: Call Ben. I remind you tomorrow."


def test_no_plans_yet() -> None:
    show = see(act("actions", Plans()))
    assert tell_screen(show) == (
        "You have no open plans.\n\n"
        "After an entry, [Add something…] keeps what you want to do next time."
    )
    assert tell_buttons(show) == ["Add something to do"]


def test_actions_by_day_then_plans_by_mentee() -> None:
    some_day = ACTION.model_copy(update={"id": 1, "due_on": None, "text": "Read on silence"})
    with_ben = PLAN.model_copy(update={"id": 2, "mentee": "ben", "text": "If he jokes, I wait."})
    with_zoe = PLAN.model_copy(update={"id": 7, "mentee": "Zoe", "text": "If late, I end."})
    with_any = PLAN.model_copy(update={"id": 3, "mentee": "", "text": "If I advise, I stop."})
    plans = (with_zoe, with_ben, PLAN, some_day, with_any, ACTION)
    show = see(act("actions", Plans(open=plans)))
    assert tell_screen(show) == (
        "Your plans. A number opens one.\n\n"
        "1. Thu 26 Nov\nSend Ben the cash-flow sheet\n\n"
        "2. Some day\nRead on silence\n\n"
        "3. With anybody\nIf I advise, I stop.\n\n"
        "4. With Anna\nIf she goes quiet, I count to five.\n\n"
        "5. With ben\nIf he jokes, I wait.\n\n"
        "6. With Zoe\nIf late, I end."
    )
    assert tell_buttons(show) == [*"123456", "Add something to do"]
    assert [each.object for each in show.buttons[:6]] == [6, 1, 3, 5, 2, 7]


def test_actions_stand_by_their_day() -> None:
    later = ACTION.model_copy(update={"id": 4, "due_on": date(2027, 1, 4), "text": "Call Ben"})
    show = see(act("actions", Plans(open=(later, ACTION))))
    assert [tell(each).partition("\n")[0] for each in show.lines[1:]] == [
        "1. Thu 26 Nov",
        "2. Mon 4 Jan 2027",
    ]


@pytest.mark.parametrize(
    ("page", "shown", "turns"),
    [
        (0, "1. ", ["More"]),
        (1, "7. ", ["Back", "More"]),
        (2, "13. ", ["Back"]),
        (9, "13. ", ["Back"]),
        (-1, "1. ", ["More"]),
    ],
)
def test_many_plans_come_in_pages(page: int, shown: str, turns: list[str]) -> None:
    many = tuple(ACTION.model_copy(update={"id": n}) for n in range(1, 14))
    show = see(act("actions", Plans(open=many), page=page))
    assert tell(show.lines[1]).startswith(shown)
    assert [each for each in tell_buttons(show) if each in ("Back", "More")] == turns


# The card


def test_an_action_opens() -> None:
    show = see(act_on("plan", ACTION))
    assert tell_screen(show) == "Thu 26 Nov\n\nSend Ben the cash-flow sheet"
    assert tell_buttons(show) == ["Done", "Other day", "Change", "Drop it", "Back"]
    assert tell_primary(show) == ["Done"]
    assert all(len(label) <= MAX_LABEL for label in tell_buttons(show))


def test_an_if_then_plan_has_no_day() -> None:
    show = see(act_on("plan", PLAN))
    assert tell_screen(show) == "With Anna\n\nIf she goes quiet, I count to five."
    assert tell_buttons(show) == ["Done", "Change", "Drop it", "Back"]


def test_it_is_changed_put_to_another_day_or_added_to() -> None:
    assert act_on("replan", PLAN) == (StartFlow(flow="replan", plan=5),)
    assert act_on("redate", ACTION) == (StartFlow(flow="redate", plan=6),)
    assert act("todo", Nothing()) == (StartFlow(flow="todo"),)


# What becomes of it


@pytest.mark.parametrize(
    ("verb", "result", "told"), [("did", "did", "Done"), ("drop", "dropped", "Dropped")]
)
def test_it_is_done_or_dropped(verb: str, result: Any, told: str) -> None:
    effects = act_on(verb, ACTION)
    assert effects[0] == SettlePlan(plan=6, result=result)
    assert tell_screen(see(effects)) == f"{told}: Send Ben the cash-flow sheet"
    assert tell_buttons(see(effects)) == ["Plans"]


@pytest.mark.parametrize(
    ("days", "told"),
    [(1, "I ask again tomorrow: "), (7, "I ask again Thu 3 Dec: ")],
)
def test_an_action_is_put_off(days: int, told: str) -> None:
    effects = act_on("put_off", ACTION, days)
    assert effects[0] == PutOffPlan(plan=6, due_on=TODAY + timedelta(days=days))
    assert tell_screen(see(effects)) == f"{told}Send Ben the cash-flow sheet"


def test_tomorrow_is_the_day_after_the_one_on_which_it_was_pressed() -> None:
    last_week = ACTION.model_copy(update={"due_on": TODAY - timedelta(days=7)})
    assert act_on("put_off", last_week, 1)[0] == PutOffPlan(
        plan=6, due_on=TODAY + timedelta(days=1)
    )


def test_put_off_for_the_third_time_something_has_to_change() -> None:
    often = ACTION.model_copy(update={"forgotten": 2})
    effects = act_on("put_off", often, 1)
    assert effects[0] == PutOffPlan(plan=6, due_on=TODAY + timedelta(days=1))
    assert tell_screen(see(effects)) == (
        "“Send Ben the cash-flow sheet”\n\n"
        "It was put off or forgotten three times now. Make it smaller, or drop it?"
    )
    assert tell_buttons(see(effects)) == ["Smaller", "Drop it", "Keep it"]
    assert tell_primary(see(effects)) == ["Smaller"]
    assert [each.verb for each in see(effects).buttons] == ["replan", "drop", "keep_plan"]
    assert see(act_on("put_off", ACTION.model_copy(update={"forgotten": 1}), 1)).buttons == ()


def test_it_may_stay_as_it_is() -> None:
    assert tell_screen(see(act_on("keep_plan", ACTION))) == (
        "It stays: Send Ben the cash-flow sheet"
    )


def test_what_was_called_off_meanwhile_is_not_asked_about() -> None:
    facts, event = OnePlan(plan=PLAN, held=False), Acted(at=NOW, verb="will_do", object=PLAN.id)
    show = see(ACTIONS["will_do"].act(facts, event, GARDENING))
    assert tell_screen(show).endswith(
        "You do not meet Anna this time. The plan stays for the next time."
    )


def test_what_will_be_done_is_asked_about_afterwards() -> None:
    show = see(act_on("will_do", PLAN))
    assert tell_screen(show) == (
        "Your plan: “If she goes quiet, I count to five.”\n\nAfterwards I ask how it went."
    )
    assert show.buttons == ()


@pytest.mark.parametrize(
    ("plan", "why"),
    [
        (
            PLAN,
            "You wanted to see your plan an hour before you meet. /settings changes that.",
        ),
        (ACTION, "You wanted to be reminded on this day. /actions shows the others."),
    ],
)
def test_why_it_came(plan: PlanView, why: str) -> None:
    (toast,) = act_on("why_plan", plan)
    assert isinstance(toast, Toast)
    assert tell(toast.line) == why


# Buttons that come too late


@pytest.mark.parametrize(
    "verb",
    ["plan", "did", "drop", "put_off", "keep_plan", "will_do", "why_plan", "replan", "redate"],
)
def test_what_is_settled_is_settled(verb: str) -> None:
    assert act_on(verb, None, 1) == SETTLED
    (toast,) = SETTLED
    assert isinstance(toast, Toast)
    assert tell(toast.line) == "That is settled already."


def test_the_second_tap_of_two_puts_nothing_off() -> None:
    tomorrow = ACTION.model_copy(update={"due_on": TODAY + timedelta(days=1)})
    (toast,) = act_on("put_off", tomorrow, 1)
    assert isinstance(toast, Toast)
    assert tell(toast.line) == "It is put off already."


@pytest.mark.parametrize("days", [0, -1, 2, 10**17])
def test_no_button_puts_it_off_to_such_a_day(days: int) -> None:
    assert act_on("put_off", ACTION, days) == SETTLED
