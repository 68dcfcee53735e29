"""What the database counts equals what anybody would count who read everything."""

from datetime import datetime, timedelta
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, update

from flows.calendar.period import PERIODS, Period, find_start
from flows.effects import (
    BeginAssessment,
    EndAssessment,
    ExplainRating,
    KeepPlan,
    KeepPrivate,
    LinkEntry,
    Rate,
    Recall,
    SetQuotes,
    SettlePlan,
    Star,
)
from flows.facts import Records
from flows.views import Rating
from framework.catalogue import load_framework
from storage.calendar import plans, rhythms, series
from storage.journal import answers, contents, pages, ratings, records
from storage.people import Mentor
from storage.tables import mentors, runs
from tests.storage import seeds
from tests.storage.diary import Diary
from tests.storage.seeds import NOW

pytestmark = pytest.mark.unmeasured

FRAMEWORK = load_framework()
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
ABILITIES = ("2a", "2b", "7b", "7l", "12c", "15a")
OUTCOMES = ("missed", "partly", "well", "")


@pytest.fixture
def mentor(conn: Connection) -> Mentor:
    return seeds.settle(conn)


def read(conn: Connection, mentor: Mentor, period: Period = "all", at: datetime = NOW) -> Records:
    return records.read_records(conn, mentor, FRAMEWORK, period, at)


class Written(NamedTuple):
    """An entry as it was meant: so many days ago."""

    days: int
    ability: str
    outcome: str
    also: str
    photo: bool
    fate: str  # kept, deleted, taken back

    @property
    def at(self) -> datetime:
        return NOW - self.days * DAY


def write(conn: Connection, mentor: Mentor, told: Written, text: str = "I waited.") -> int:
    run = seeds.begin(conn, mentor, at=told.at)
    if told.ability:
        seeds.choose(conn, mentor, run, "ability", told.ability, told.at)
    media = seeds.voice().model_copy(update={"kind": "photo"}) if told.photo else None
    answer = seeds.tell(conn, mentor, run, text, told.at, media=media)
    if told.outcome:
        seeds.choose(conn, mentor, run, "outcome", told.outcome, told.at)
    if told.also:
        seeds.choose(conn, mentor, run, "also", told.also, told.at)
        seeds.choose(conn, mentor, run, "also_how", "missed", told.at)
    if told.fate == "deleted":
        answers.discard(conn, mentor, run, NOW)
    elif told.fate == "taken back":
        answers.take_back(conn, mentor, answer, None, NOW)
    return run


WRITTEN = st.lists(
    st.builds(
        Written,
        st.integers(0, 500),
        st.sampled_from((*ABILITIES, "")),
        st.sampled_from(OUTCOMES),
        st.sampled_from((*ABILITIES, "", "", "")),
        st.booleans(),
        st.sampled_from(("kept", "kept", "kept", "deleted", "taken back")),
    ),
    max_size=40,
)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(written=WRITTEN, period=st.sampled_from((*PERIODS, "week")))
def test_records_equal_a_plain_recount(
    conn: Connection, written: list[Written], period: Period
) -> None:
    past = conn.begin_nested()
    mentor = seeds.settle(conn)
    placed = [(each.at, write(conn, mentor, each), each) for each in written]
    kept = [each for _, _, each in sorted(placed, key=lambda one: one[:2]) if each.fate == "kept"]
    there = [each for each in written if each.fate != "deleted"]
    since = find_start(period, NOW, mentor.zone)
    found = read(conn, mentor, period)
    assert found.total == len(kept)
    assert found.entries == len([each for each in kept if since is None or each.at >= since])
    assert found.first_at == min((each.at for each in kept), default=None)
    beside = [each for each in there if each.also and each.also != each.ability]
    touched = {each.also for each in beside}
    reflected = {each.ability for each in kept if each.ability}
    assert found.history.keys() == touched | reflected
    for code, touch in found.history.items():
        about = [each.at for each in kept if each.ability == code]
        also = [each.at for each in beside if each.also == code]
        assert touch.reflections == len(about)
        assert touch.last_at == max(about + also)
    assert found.evidenced == {each.ability for each in kept if each.photo and each.ability}
    for code in reflected:
        said = [each.outcome for each in kept[::-1] if each.ability == code and each.outcome]
        assert sorted(found.outcomes.get(code, ())) == sorted(said[:8]) or len(said) > 8
        assert len(found.outcomes.get(code, ())) == min(8, len(said))
    past.rollback()


# Sessions and plans


def test_of_the_sessions_held_those_count_that_have_an_entry(conn: Connection) -> None:
    eva = Diary(conn)
    meets = eva.meets()
    eva.until(NOW + 15 * DAY)
    told = [
        (on, seeds.begin(conn, eva.mentor, at=eva.at)) for on in (NOW.date(), NOW.date() + 7 * DAY)
    ]
    tie(conn, eva, meets, told)
    seeds.tell(conn, eva.mentor, told[0][1], "I waited.", eva.at)
    found = read(conn, eva.mentor, "month", eva.at)
    assert (found.held, found.reflected) == (2, 0), "in December; one has a run without words"
    found = read(conn, eva.mentor, "quarter", eva.at)
    assert (found.held, found.reflected) == (3, 1)


def tie(conn: Connection, eva: Diary, meets: int, told: list[tuple[Any, int]]) -> None:
    """Say of each run which session it is about."""
    for on, run in told:
        about = series.keep_session(conn, eva.mentor, meets, on)
        conn.execute(update(runs).where(runs.c.id == run).values(session=about))


def test_plans_that_were_tried_are_counted_among_all(conn: Connection, mentor: Mentor) -> None:
    made = [
        plans.keep_plan(conn, mentor, KeepPlan(kind="if_then", text=f"plan {each}"), NOW)
        for each in range(4)
    ]
    plans.keep_plan(conn, mentor, KeepPlan(kind="action", text="to do"), NOW)
    plans.settle_plan(conn, mentor, SettlePlan(plan=made[0], result="did"), NOW)
    plans.settle_plan(conn, mentor, SettlePlan(plan=made[1], result="dropped"), NOW)
    found = read(conn, mentor)
    assert (found.tried, found.plans) == (1, 4)


# A line of yours


def quote(conn: Connection, mentor: Mentor, at: datetime = NOW) -> str:
    found = read(conn, mentor, at=at).quote
    return found.text if found else ""


def long_ago(days: int, ability: str = "7b", outcome: str = "well") -> Written:
    return Written(days, ability, outcome, "", photo=False, fate="kept")


def test_a_line_is_eight_weeks_old_when_the_week_begins(conn: Connection, mentor: Mentor) -> None:
    # NOW is a Thursday; this week began three days and thirteen hours before.
    write(conn, mentor, long_ago(61), "I was too loud for her.")
    write(conn, mentor, long_ago(58), "I was too fast for her.")
    write(conn, mentor, long_ago(366), "I was far too slow for her.")
    assert quote(conn, mentor) == "I was too loud for her."
    assert quote(conn, mentor, NOW + 3 * DAY) == "I was too loud for her."
    assert quote(conn, mentor, NOW + 4 * DAY) == "I was too fast for her."


def test_what_is_private_answered_or_without_a_line_is_not_quoted(
    conn: Connection, mentor: Mentor
) -> None:
    first = write(conn, mentor, long_ago(70), "I was the first to talk.")
    second = write(conn, mentor, long_ago(69), "I was the second to talk.")
    spoken = seeds.begin(conn, mentor)
    seeds.tell(conn, mentor, spoken, "", NOW - 66 * DAY, media=seeds.voice())
    write(conn, mentor, long_ago(65), "ok")
    assert quote(conn, mentor) == "I was the second to talk."
    answers.keep_private(conn, mentor, KeepPrivate(entry=second, private=True), NOW)
    assert quote(conn, mentor) == "I was the first to talk."
    assert contents.read_quote(conn, mentor, second) is None
    answers.recall(conn, mentor, Recall(entry=first), NOW)
    assert quote(conn, mentor) == ""


def test_only_what_has_an_ability_and_a_rating_or_a_star_is_quoted(
    conn: Connection, mentor: Mentor
) -> None:
    unrated = write(conn, mentor, long_ago(70, outcome=""), "I filled every silence.")
    unnamed = write(conn, mentor, long_ago(69, ability=""), "I was the second to talk.")
    for entry in (unrated, unnamed):
        assert quote(conn, mentor) == ""
        answers.star(conn, mentor, Star(entry=entry, starred=True), NOW)
        assert quote(conn, mentor) == ("I filled every silence." if entry == unrated else "")
        answers.star(conn, mentor, Star(entry=entry, starred=False), NOW)


def test_an_entry_with_a_word_of_grief_anywhere_is_not_quoted(
    conn: Connection, mentor: Mentor
) -> None:
    entry = write(conn, mentor, long_ago(70), "I filled every silence.")
    seeds.tell(conn, mentor, entry, "Her father died last week.", NOW - 70 * DAY)
    assert quote(conn, mentor) == ""


def test_a_week_has_one_line_and_each_comes_once(conn: Connection, mentor: Mentor) -> None:
    first = write(conn, mentor, long_ago(70), "I filled every silence.")
    write(conn, mentor, long_ago(71), "I was the second to talk.")
    answers.recall(conn, mentor, Recall(entry=first), NOW)
    assert quote(conn, mentor) == ""
    assert quote(conn, mentor, NOW + 3 * DAY) == ""
    assert quote(conn, mentor, NOW + 4 * DAY) == "I was the second to talk."


def test_whether_lines_are_welcome_is_asked_once(conn: Connection, mentor: Mentor) -> None:
    assert not read(conn, mentor).quotes_asked
    rhythms.set_quotes(conn, mentor, SetQuotes(wanted=False), NOW)
    found = read(conn, mentor)
    assert (found.quotes, found.quotes_asked) == (False, True)


def test_whoever_wants_no_lines_gets_none(conn: Connection, mentor: Mentor) -> None:
    write(conn, mentor, long_ago(70), "I filled every silence.")
    assert quote(conn, mentor) == "I filled every silence."
    rhythms.set_quotes(conn, mentor, SetQuotes(wanted=False), NOW)
    found = read(conn, mentor)
    assert (found.quote, found.quotes) == (None, False)


# Self-assessment


def rate(
    conn: Connection, mentor: Mentor, competence: int, value: int | None, at: datetime = NOW
) -> int:
    run = seeds.begin(conn, mentor, "rate", at)
    ratings.rate(conn, mentor, Rate(run=run, competence=competence, value=value), at)
    return run


def test_a_self_assessment_is_stopped_and_gone_on_with(conn: Connection, mentor: Mentor) -> None:
    assert not ratings.read_assessment(conn, mentor, NOW).is_open
    rate(conn, mentor, 1, 3)
    rate(conn, mentor, 2, None)
    found = ratings.read_assessment(conn, mentor, NOW + 5 * DAY)
    assert found.is_open
    assert [(each.competence, each.value) for each in found.rated] == [(1, 3), (2, None)]
    rate(conn, mentor, 3, 5, NOW + 20 * DAY)
    assert ratings.read_assessment(conn, mentor, NOW + 41 * DAY).is_open
    assert not ratings.read_assessment(conn, mentor, NOW + 42 * DAY).is_open
    ratings.end_assessment(conn, mentor, EndAssessment(), NOW + 21 * DAY)
    ended = ratings.read_assessment(conn, mentor, NOW + 22 * DAY)
    assert ended.ended_at == NOW + 21 * DAY


def test_what_was_said_before_is_the_youngest_of_each_competence(
    conn: Connection, mentor: Mentor
) -> None:
    for month, value in enumerate((2, 3, None)):
        ratings.begin_assessment(conn, mentor, BeginAssessment(), NOW + month * 30 * DAY)
        rate(conn, mentor, 7, value, NOW + month * 30 * DAY)
        ratings.end_assessment(conn, mentor, EndAssessment(), NOW + month * 30 * DAY)
    ratings.begin_assessment(conn, mentor, BeginAssessment(), NOW + 90 * DAY)
    rate(conn, mentor, 7, 4, NOW + 90 * DAY)
    found = ratings.read_assessment(conn, mentor, NOW + 90 * DAY)
    assert [(each.value, each.at) for each in found.earlier] == [(3, NOW + 30 * DAY)]
    assert [each.value for each in ratings.list_ratings(conn, mentor, 7)] == [2, 3, 4]
    assert [each.value for each in ratings.list_first_and_last(conn, mentor)] == [2, 4]
    assert [each.value for each in read(conn, mentor).ratings] == [2, 4]


def test_corrected_it_begins_anew_and_its_entry_is_no_evidence_any_more(
    conn: Connection, mentor: Mentor
) -> None:
    entry = write(conn, mentor, long_ago(1))
    run = rate(conn, mentor, 7, 4)
    ratings.link_entry(conn, mentor, LinkEntry(run=run, entry=entry), NOW)
    ratings.explain_rating(conn, mentor, ExplainRating(run=run, reason="I waited."), NOW)
    assert read(conn, mentor).evidenced == {"7b"}
    (known,) = ratings.read_assessment(conn, mentor, NOW).rated
    assert known == Rating(competence=7, value=4, at=NOW, reason="I waited.", entry=entry, run=run)
    again = rate(conn, mentor, 7, 3, NOW + HOUR)
    (known,) = ratings.read_assessment(conn, mentor, NOW).rated
    assert known == Rating(competence=7, value=3, at=NOW + HOUR, run=again)
    assert read(conn, mentor).evidenced == frozenset()


def test_an_entry_that_shows_a_rating_stays_evidence_when_it_is_edited(
    conn: Connection, mentor: Mentor
) -> None:
    entry = write(conn, mentor, long_ago(1))
    run = rate(conn, mentor, 7, 5)
    ratings.link_entry(conn, mentor, LinkEntry(run=run, entry=entry), NOW)
    seeds.choose(conn, mentor, entry, "outcome", "well")
    assert read(conn, mentor).evidenced == {"7b"}
    ratings.link_entry(conn, mentor, LinkEntry(run=run, entry=0), NOW)
    assert read(conn, mentor).evidenced == frozenset()


# Competence, mentees, examples


def test_a_competence_has_its_entries_its_plans_and_all_its_ratings(
    conn: Connection, mentor: Mentor
) -> None:
    entry = write(conn, mentor, long_ago(3))
    write(conn, mentor, long_ago(2)._replace(ability="2a"))
    keep = KeepPlan(kind="if_then", text="I count to five.", run=entry)
    plans.keep_plan(conn, mentor, keep, NOW)
    rate(conn, mentor, 7, 3)
    found = records.read_competence(conn, mentor, FRAMEWORK, 7, NOW)
    assert (found.entries, [plan.text for plan in found.plans]) == (1, ["I count to five."])
    assert [each.value for each in found.records.ratings] == [3]
    assert records.read_competence(conn, mentor, FRAMEWORK, 99, NOW).entries == 0
    examples = records.list_examples(conn, mentor, FRAMEWORK, 7)
    assert [each.id for each in examples] == [entry]


def test_mentees_are_listed_by_their_last_entry(conn: Connection, mentor: Mentor) -> None:
    for days, ability, name in ((9, "7b", "Eva"), (8, "7b", "Ben"), (7, "2a", "Eva")):
        seeds.name_mentee(
            conn, mentor, write(conn, mentor, long_ago(days)._replace(ability=ability)), name
        )
    plans.keep_plan(conn, mentor, KeepPlan(kind="if_then", text="plan", mentee="Ben"), NOW)
    eva, ben = records.read_mentees(conn, mentor).those
    assert (eva.name, eva.entries, eva.abilities, eva.plans) == ("Eva", 2, 2, 0)
    assert (ben.name, ben.entries, ben.abilities, ben.plans) == ("Ben", 1, 1, 1)
    assert pages.count_entries(conn, mentor) == 3
    assert conn.execute(update(mentors).values(dark=True)).rowcount == 1
    assert read(conn, mentor).dark
