"""What words begin that belong to no conversation, and how long what is said first is good."""

from datetime import UTC, datetime, timedelta

from flows.calendar.rhythm import Rhythm
from flows.calendar.schedule import MISSED_AFTER
from flows.effects import StartFlow
from flows.events import Said
from flows.facts import Known
from flows.intents import follow_intent
from flows.routing import ONBOARD, keep
from flows.stories import Doubtful, New
from tests.flows.talk import NOW

SAID = Said(at=NOW, text="I waited.")


def test_words_for_nobody_become_a_note_and_a_newcomer_sees_the_first_screens() -> None:
    note = StartFlow(flow="note", said=SAID)
    assert keep(SAID, New()) == (note, ONBOARD)
    assert keep(SAID, New(joins=8)) == (note.model_copy(update={"joins": 8}), ONBOARD)


def test_words_for_several_name_the_reflections_that_they_may_be_for() -> None:
    note = StartFlow(flow="note", said=SAID, waiting=(8, 7), new="Ben", still=8)
    assert keep(SAID, Doubtful((8, 7), "Ben", 8)) == (note, ONBOARD)


def test_words_about_whoever_was_named_are_a_reflection() -> None:
    begun = StartFlow(flow="after_session", said=SAID, mentee="Ola")
    assert keep(SAID, New("Ola")) == (begun, ONBOARD)


def test_words_that_plan_go_to_the_card_that_confirms_them() -> None:
    here = NOW.replace(tzinfo=None)
    plans = SAID.model_copy(update={"text": "Anna Thursdays 15:00"})
    begun = StartFlow(flow="planning", said=plans, waiting=(8,))
    assert follow_intent(plans, here, Known, (8,)) == (begun,)
    assert follow_intent(SAID, here, Known, (8,)) == ()


def test_what_is_said_first_is_good_for_hours_or_until_it_is_quiet() -> None:
    rhythm = Rhythm(zone="UTC")
    morning = datetime(2026, 11, 26, 9, tzinfo=UTC)
    assert rhythm.find_end(morning) == morning + MISSED_AFTER
    evening = datetime.combine(morning.date(), rhythm.quiet_from, UTC) - timedelta(minutes=5)
    assert rhythm.find_end(evening) == evening + timedelta(minutes=5)
