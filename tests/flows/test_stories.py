"""Which entry a story belongs to, by when, whom and what day."""

from datetime import UTC, datetime, timedelta

import pytest

from flows.calendar.series import Rule
from flows.events import Beginning, Said
from flows.flow import Answer, State
from flows.stories import Doubtful, New, Told, find_place, is_young
from flows.views import SessionView
from tests.flows.talk import NOW

ZONE = "Europe/Brussels"
MINUTE = timedelta(minutes=1)


def begin(run: int, mentee: str = "", *, told: bool = False, **more: object) -> State:
    answers = {"moment": Answer(at=NOW, pieces=1)} if told else {}
    facts = Beginning(zone=ZONE, mentee=mentee)
    known = {"flow": "after_session", "run": run, "facts": facts, "answers": answers}
    return State.model_validate({**known, **more})


def meet(run: int, mentee: str, at: datetime) -> State:
    rule = Rule(first_on=at.date(), every=1, wall=at.time(), zone=ZONE)
    session = SessionView(
        series=1,
        on=at.date(),
        mentee=mentee,
        starts_at=at,
        ends_at=at + timedelta(hours=1),
        rule=rule,
    )
    facts = Beginning(zone=ZONE, mentee=mentee, session=session)
    return State(flow="after_session", run=run, facts=facts)


def say(text: str = "It was good.", **span: float) -> Said:
    return Said(at=NOW + timedelta(**span), text=text)


def tell(names: tuple[str, ...] = (), *over: State, **at: datetime) -> Told:
    told = {int(run[1:]): when for run, when in at.items()}
    return Told(at=told, over=over, names=names, zone=ZONE)


ANNA, BEN = begin(1, "Anna", told=True), begin(2, "Ben")
NAMES = ("Anna", "Ben")


def test_a_breath_is_ten_minutes_also_by_a_clock_that_was_put_back() -> None:
    told = tell(NAMES, r1=NOW)
    for minutes in (0, 9, 10, -9):
        assert find_place([BEN, ANNA], say(minutes=minutes), told) == 1
    assert find_place([BEN, ANNA], say(minutes=11), told) == Doubtful((1, 2))


def test_what_was_asked_for_last_comes_first() -> None:
    ben = BEN.model_copy(update={"wanted_at": NOW + MINUTE})
    assert find_place([ben, ANNA], say(minutes=2), tell(NAMES, r1=NOW)) == 2
    assert find_place([ben, ANNA], say(minutes=2), tell(NAMES, r1=NOW + 2 * MINUTE)) == 1


def test_one_that_is_over_goes_on_for_a_breath_unless_it_was_stopped() -> None:
    for status in ("done", "left"):
        over = ANNA.model_copy(update={"status": status})
        assert find_place([], say(minutes=9), tell(NAMES, over, r1=NOW)) == 1
        assert find_place([], say(minutes=11), tell(NAMES, over, r1=NOW)) == New()
    for status in ("stopped", "discarded"):
        over = ANNA.model_copy(update={"status": status})
        assert find_place([], say(minutes=1), tell(NAMES, over, r1=NOW)) == New()


def test_a_card_that_asks_whether_to_go_on_takes_none_but_leads_to_a_new_one() -> None:
    paused = ANNA.model_copy(update={"paused": True, "wanted_at": NOW})
    assert find_place([paused], say(minutes=1), tell(NAMES, r1=NOW)) == New()
    named = paused.model_copy(update={"instead": "Anna"})
    assert find_place([named, BEN], say(minutes=1), tell(NAMES, r1=NOW)) == New("Anna")


def test_somebody_else_is_asked_about() -> None:
    told = tell(NAMES, r1=NOW)
    assert find_place([ANNA], say("Ben was late."), told) == Doubtful((1,), "Ben", 1)
    assert find_place([ANNA, BEN], say("Ben was late."), told) == Doubtful((1, 2), "", 1)
    assert find_place([ANNA], say("Anna met Ben."), told) == 1
    assert find_place([ANNA], say("New session with Anna: late."), told) == 1
    assert find_place([ANNA], say("Next session: late."), told) == Doubtful((1,), "", 1)
    nobody = begin(3, told=True)
    assert find_place([nobody], say("Ben was late."), tell(NAMES, r3=NOW)) == 3


def test_a_question_that_came_since_is_asked_about_too() -> None:
    since = BEN.model_copy(update={"begun_at": NOW + MINUTE})
    told = tell(NAMES, r1=NOW)
    assert find_place([since, ANNA], say(minutes=2), told) == Doubtful((1, 2))
    assert find_place([since, ANNA], say("Ben was late.", minutes=2), told) == 2
    assert find_place([since, ANNA], say("Anna was late.", minutes=2), told) == 1
    before = BEN.model_copy(update={"begun_at": NOW - MINUTE})
    assert find_place([before, ANNA], say(minutes=2), told) == 1


def test_what_was_answered_takes_more_on_its_day_for_six_hours() -> None:
    told = tell(NAMES, r1=NOW)
    assert find_place([ANNA], say(hours=5), told) == 1
    assert find_place([ANNA], say(hours=7), told) == New(joins=1)
    assert find_place([ANNA], say("New session. Late.", hours=5), told) == New(joins=1)
    late = NOW.replace(hour=21)  # it is 22:00 in Brussels
    assert find_place([ANNA], Said(at=late + timedelta(hours=3), text="x"), tell(r1=late)) == New(
        joins=1
    )
    assert find_place([ANNA], say("Ben was late.", hours=7), told) == New()


def test_of_several_that_wait_the_name_decides_then_the_day() -> None:
    anna = meet(1, "Anna", datetime(2026, 11, 24, 14, tzinfo=UTC))
    ben = meet(2, "Ben", datetime(2026, 11, 25, 14, tzinfo=UTC))
    told = tell((*NAMES, "Karim"))
    assert find_place([ben, anna], say("Anna was late."), told) == 1
    assert find_place([ben, anna], say("On Tuesday all was well."), told) == 1
    assert find_place([ben, anna], say("Yesterday all was well."), told) == 2
    assert find_place([ben, anna], say("All was well."), told) == Doubtful((2, 1))
    assert find_place([ben, anna], say("On Monday all was well."), told) == Doubtful((2, 1))
    assert find_place([ben], say("Karim was late."), told) == Doubtful((2,), "Karim")
    assert find_place([ben], say("On Monday Ben was late."), told) == Doubtful((2,), "Ben")
    nobody = begin(3)
    assert find_place([nobody, anna], say("Karim was late."), told) == 3


@pytest.mark.parametrize(("hour", "found"), [(23, 1), (9, Doubtful((1,)))])
def test_in_the_small_hours_today_may_be_yesterday(hour: int, found: object) -> None:
    anna = meet(1, "Anna", datetime(2026, 11, 25, 19, tzinfo=UTC))
    at = datetime(2026, 11, 25 if hour == 23 else 26, hour, 40, tzinfo=UTC)  # 00:40 in Brussels
    assert find_place([anna], Said(at=at, text="Today she laughed."), tell(NAMES)) == found


def test_words_that_want_to_stand_alone_are_part_of_what_is_young() -> None:
    told = tell(NAMES, r1=NOW)
    assert is_young(ANNA, say(minutes=5), told)
    assert not is_young(ANNA, say(hours=1), told)
    assert not is_young(ANNA.model_copy(update={"status": "done"}), say(minutes=5), told)
    asked = BEN.model_copy(update={"begun_at": NOW})
    assert is_young(asked, say(hours=5), told)
    assert not is_young(asked, say(hours=9), told)
    assert not is_young(BEN, say(), told)
