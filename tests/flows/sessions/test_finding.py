"""Which of the planned sessions a change means, in the calendar of tests/flows/planned_week.py."""

from datetime import date, time, timedelta
from typing import Any

from flows.calendar.series import Rule
from flows.effects import Again, Effect, Hold, StartFlow
from flows.events import Beginning, Said
from flows.facts import Agenda, Known, Planned
from flows.flow import State
from flows.sessions.draft import unseal as unseal_draft
from flows.sessions.proposal import Proposal, unseal
from flows.sessions.unasked_change import change_unasked
from flows.views import SeriesView
from flows.words.people.mentees import mark_name
from tests.flows.planned_week import HERE, KNOWN, NOW, PAOLO, ZONE, view

NOBODY = Known(agenda=Agenda(zone=ZONE))
FRIDAY = date(2026, 12, 4)


def begin(words: str, known: Known = KNOWN, **more: Any) -> StartFlow | None:
    said = Said(at=NOW, text=words)
    found: tuple[Effect, ...] = change_unasked(said, HERE, lambda: known, ())
    assert len(found) <= 1
    if not found:
        return None
    assert isinstance(found[0], StartFlow)
    assert found[0].held
    assert found[0].said == said
    return found[0]


def propose(words: str, known: Known = KNOWN) -> Proposal:
    effect = begin(words, known)
    assert effect is not None
    assert effect.flow == "changing"
    return unseal(effect.draft)


def days(proposal: Proposal) -> list[tuple[str, str]]:
    return [(each.mentee, f"{each.on:%d %b}") for each in proposal.those]


def meet(mentee: str, **parts: Any) -> Known:
    """One series, and nobody else."""
    rule = Rule(**{"first_on": FRIDAY, "every": 1, "wall": time(10), "zone": ZONE, **parts})
    series = SeriesView(id=9, mentee=mentee, rule=rule, phase="first")
    coming = (view(series, rule.first_on),)
    return Known(
        mentees=(mentee,),
        agenda=Agenda(zone=ZONE, series=(series,)),
        planned=Planned(coming=coming, since={9: rule.first_on}),
    )


def ask_about_paolo() -> Known:
    """The question about yesterday's session waits."""
    session = view(PAOLO, date(2026, 11, 25))
    state = State(flow="after_session", run=7, facts=Beginning(mentee="Paolo", session=session))
    return KNOWN.model_copy(update={"open": (state,)})


# What is called off


def test_without_a_day_it_is_the_next() -> None:
    assert days(propose("skip Ben")) == [("Ben", "30 Nov")]


def test_what_is_asked_about_may_be_meant_as_well() -> None:
    found = propose("Paolo cancelled", ask_about_paolo())
    assert days(found) == [("Paolo", "25 Nov"), ("Paolo", "02 Dec")]
    assert [each.run for each in found.those] == [7, 0]


def test_a_weekday_is_that_of_the_question_too() -> None:
    found = propose("Paolo cancelled Wednesday", ask_about_paolo())
    assert days(found) == [("Paolo", "25 Nov"), ("Paolo", "02 Dec")]


def test_a_day_that_is_over_is_one_that_was_none() -> None:
    found = propose("Paolo cancelled yesterday")
    assert (found.kind, days(found)) == ("missed", [("Paolo", "25 Nov")])


def test_the_nearest_before_and_after_are_proposed() -> None:
    found = propose("Ben's meeting on 7 December is off")
    assert (found.problem, days(found)) == ("other", [("Ben", "30 Nov"), ("Ben", "14 Dec")])


def test_an_illness_calls_off_what_there_is_on_that_day_only() -> None:
    assert days(propose("Anna is ill today")) == [("Anna", "26 Nov")]
    assert begin("Paolo is ill today") is None


def test_a_refusal_is_of_what_was_lately() -> None:
    assert days(propose("Ola did not show up")) == [("Ola", "24 Nov")]
    assert propose("Krzysztof did not show up").those[0].on == date(2026, 11, 20)
    assert propose("Élodie did not show up").problem == "nothing"
    assert begin("no show") is None
    assert begin("we did not meet on Sunday") is None


# What is moved


def test_a_day_alone_is_the_old_one_where_somebody_is_met_on_it() -> None:
    effect = begin("reschedule Anna on Thursday 3 December")
    assert effect is not None
    assert (effect.flow, effect.on) == ("moving", date(2026, 12, 3))
    assert unseal_draft(effect.draft).missing == "day"


def test_and_else_the_new_one() -> None:
    effect = begin("reschedule Anna Friday 27 November")
    assert effect is not None
    assert (effect.flow, effect.on) == ("moving", date(2026, 11, 26))
    assert unseal_draft(effect.draft).day == date(2026, 11, 27)


def test_the_next_session_or_the_nearest_is_moved() -> None:
    found = propose("move Anna to Friday 18 December 10:00")
    assert days(found) == [("Anna", "26 Nov"), ("Anna", "17 Dec")]


def test_a_time_that_is_over_is_said() -> None:
    effect = begin("Move Anna to 9:00")
    assert effect is not None
    assert [each.plain() for each in effect.notice] == [
        "That is over already. Try “tomorrow 9:00”, or a day that is still to come."
    ]
    yesterday = begin("Move Anna to yesterday 9:00")
    assert yesterday is not None
    assert unseal_draft(yesterday.draft).missing == "day"


def test_what_somebody_cannot_and_what_they_can() -> None:
    effect = begin("Paolo can't Wednesday, Friday 4 December 12:00 instead")
    assert effect is not None
    assert (effect.flow, effect.on) == ("moving", date(2026, 12, 2))
    draft = unseal_draft(effect.draft)
    assert (draft.day, draft.wall) == (date(2026, 12, 4), time(12))


# Series


def test_of_somebody_new_it_is_a_plan() -> None:
    effect = begin("From now on Lucía is on Mondays at 10")
    assert effect is not None
    assert effect.flow == "planning"
    draft = unseal_draft(effect.draft)
    assert (draft.mentee, draft.day, draft.wall) == ("Lucía", date(2026, 11, 30), time(10))
    assert draft.instead_of == 0


def test_whose_series_it_is_must_be_known() -> None:
    assert begin("from now on Tuesdays", NOBODY) is None
    assert len(propose("from now on Tuesdays").those) == 5


def test_an_hour_alone_stays_on_its_day() -> None:
    effect = begin("Anna from now on at 14:00")
    assert effect is not None
    draft = unseal_draft(effect.draft)
    assert (draft.day, draft.wall, draft.instead_of) == (HERE.date(), time(14), 1)


def test_every_second_week_stays_so() -> None:
    effect = begin("ab sofort Ben immer dienstags")
    assert effect is not None
    draft = unseal_draft(effect.draft)
    assert (draft.day, draft.every) == (date(2026, 12, 1), 2)
    assert draft.rule(ZONE).first_on.weekday() == 1


def test_what_may_be_two_times_is_asked() -> None:
    effect = begin("From now on Ola is on Mondays at 7")
    assert effect is not None
    assert unseal_draft(effect.draft).missing == "which"


def test_several_days_a_week_are_a_new_rule() -> None:
    effect = begin("From now on Paolo is on Tuesdays and Fridays at 10")
    assert effect is not None
    draft = unseal_draft(effect.draft)
    assert (draft.weekdays, draft.day, draft.wall) == ((1, 4), date(2026, 11, 27), time(10))


def test_a_first_friday_becomes_a_first_monday() -> None:
    known = meet("Marta", unit="month", weekdays=(4,), nths=(1,))
    effect = begin("Marta is on Mondays from now on", known)
    assert effect is not None
    draft = unseal_draft(effect.draft)
    assert (draft.unit, draft.weekdays) == ("month", (0,))


def test_a_pause_in_which_nobody_is_met() -> None:
    assert propose("Ben away from 1 to 10 December").problem == "free"
    assert propose("pause Ben from 1 December").problem == "endless"
    away = propose("Anna away from 1 to 10 December")
    assert [f"{on:%d %b}" for on in away.those[0].dates] == ["03 Dec", "10 Dec"]


def test_single_sessions_are_called_off_in_a_pause() -> None:
    found = propose("pause Élodie until 8 January")
    assert (found.kind, days(found)) == ("cancel", [("Élodie", "04 Dec")])


def test_who_pauses_goes_on() -> None:
    assert days(propose("Krzysztof is back")) == [("Krzysztof", "27 Nov")]
    assert days(propose("resume the sessions on 11 December")) == [("Krzysztof", "11 Dec")]
    assert propose("Anna is back").problem == "goes_on"
    assert propose("Conor is back").problem == "nothing"
    assert begin("resume the sessions", NOBODY) is None


def test_who_goes_on_today_has_begun_already() -> None:
    """At ten: a session at nine is over, the one of next week is the first."""
    known = meet("Marta", first_on=date(2026, 10, 1), wall=time(9))
    since = date(2027, 1, 7)
    series = known.agenda.series[0]
    planned = Planned(coming=(view(series, since),), since={9: since})
    found = propose("Marta is back", known.model_copy(update={"planned": planned}))
    assert days(found) == [("Marta", "03 Dec")]
    ended = series.rule.model_copy(update={"until": date(2026, 11, 26)})
    over = known.agenda.model_copy(update={"series": (series.model_copy(update={"rule": ended}),)})
    late = known.model_copy(update={"planned": planned, "agenda": over})
    assert propose("Marta is back", late).problem == "goes_on"


def test_who_goes_on_after_the_last_has_the_last() -> None:
    last = date(2026, 12, 10)
    known = meet("Marta", first_on=date(2026, 10, 1), until=last)
    series = known.agenda.series[0]
    planned = Planned(coming=(view(series, last),), since={9: last})
    found = propose("Marta is back on 18 December", known.model_copy(update={"planned": planned}))
    assert days(found) == [("Marta", "10 Dec")]


def test_an_end_is_with_whom_was_met_just_now() -> None:
    assert days(propose("that was our last meeting", ask_about_paolo())) == [("Paolo", "02 Dec")]
    everybody = propose("that was our last meeting", KNOWN)
    assert {name for name, _ in days(everybody)} == {"Paolo", "Ola"}
    held, asked = change_unasked(
        Said(at=NOW, text="End the mentoring with Conor"), HERE, lambda: KNOWN, ()
    )
    assert isinstance(held, Hold)
    assert asked == Again(verb="end_mentoring", version=mark_name("Conor"))
    assert begin("that was our last meeting", NOBODY) is None


def test_a_session_under_way_was_the_last() -> None:
    session = view(PAOLO, date(2026, 12, 2))
    begun = session.model_copy(update={"starts_at": NOW - timedelta(minutes=30)})
    planned = Planned(coming=(begun,))
    known = KNOWN.model_copy(update={"planned": planned})
    assert [name for name, _ in days(propose("that was our last meeting", known))] == ["Paolo"]


def test_what_a_deploy_has_changed_is_nothing() -> None:
    assert unseal("{}").problem == "nothing"
