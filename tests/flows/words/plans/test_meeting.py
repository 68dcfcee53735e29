"""What a mentor types becomes a plan: the table of phrases, and what holds for any words."""

# Names in other scripts are the point, and a plan is made in local time.
# ruff: noqa: RUF001, DTZ001, T201

from collections import Counter
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.words.plans.meeting import MAX_READINGS, Meeting, Reading, read_meeting
from flows.words.senses import MAX_CHARACTERS_READ
from tests.flows.words.phrases import LAST, SATURDAY, THURSDAY, TUESDAY, Phrase, phrases

RIGHT = 0.98
TABLE = phrases()

_WORDS = (
    "Anna Ben Sam Jan May Sun Mar Dom Mo Zoé O'Neill thu thursdays Friday jeudi lunes piątek "
    "next this every second week weeks 2 3 9 15 12.3. 3/4 26/11 15:00 3pm 15h 1h30 9-10 from to "
    "at half past halb tomorrow morgen mañana today noon in two days 45 min same time with mit "
    "con w/ not Dec 3rd 31.2. 25:00 biweekly yesterday the evening , . ? 👍 \u200f １５:００ ٣"
)
WORDS = _WORDS.split()


def meanings(reading: Reading) -> frozenset[Meeting]:
    """As far as the table says them: not which half of the day it could be as well."""
    return frozenset(each._replace(twelve=False) for each in reading.meetings)


def is_right(phrase: Phrase, reading: Reading) -> bool:
    if meanings(reading) != phrase.meanings:
        return False
    return phrase.refusal in (None, "?", reading.problem)


def is_silently_wrong(phrase: Phrase, reading: Reading) -> bool:
    """One meaning is taken, nobody is asked, and it was not meant."""
    return len(reading.meetings) == 1 and meanings(reading) != phrase.meanings


def test_the_table_of_phrases() -> None:
    languages = Counter(phrase.language for phrase in TABLE)
    read = [(each, read_meeting(each.words, each.now, last=LAST)) for each in TABLE]
    right = sum(is_right(*each) for each in read)
    wrong = [phrase.words for phrase, reading in read if is_silently_wrong(phrase, reading)]
    print(f"\n{right} of {len(TABLE)} phrases right, {len(wrong)} silently wrong; {languages}")
    assert [phrase.words for phrase, reading in read if not is_right(phrase, reading)] == []
    assert right >= RIGHT * len(TABLE)
    assert wrong == []


def test_the_table_is_large_enough() -> None:
    languages = Counter(phrase.language for phrase in TABLE)
    assert len({(phrase.now, phrase.words) for phrase in TABLE}) == len(TABLE) >= 200
    assert languages.pop("English") >= 120
    assert languages.keys() == {"German", "French", "Spanish", "Polish"}
    assert min(languages.values()) >= 15


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("at 3", [time(15)]),
        ("halb sieben", [time(18, 30)]),
        ("3-4", [time(15)]),
        ("at 3 in the morning", [time(3)]),
        ("at 7", [time(7), time(19)]),
        ("um 7", [time(7), time(19)]),
        ("at seven", [time(7), time(19)]),
        ("7 in the evening", [time(19)]),
        ("7:30", [time(7, 30)]),
        ("half past seven", [time(7, 30)]),
        ("7 Uhr", [time(7)]),
        ("7h", [time(7)]),
        ("7 heures", [time(7)]),
        ("07", [time(7)]),
        ("at 8", [time(8)]),
        ("8 Uhr abends", [time(20)]),
    ],
)
def test_a_bare_hour_is_in_the_afternoon_and_seven_is_asked(words: str, asked: list[time]) -> None:
    assert [each.wall for each in read_meeting(words, TUESDAY).meetings] == asked


def test_the_nearest_day_is_offered_first() -> None:
    assert [each.day for each in read_meeting("3/4", TUESDAY).meetings] == [
        date(2027, 3, 4),
        date(2027, 4, 3),
    ]
    assert [each.day for each in read_meeting("Mon 26/11", TUESDAY).meetings] == [
        date(2026, 11, 26),
        date(2026, 11, 30),
    ]


@pytest.mark.parametrize(
    "words",
    [
        *(
            "Anna Thursdays 15:00",
            "I meet Anna Thursdays 15:00",
            "with anna thu 3pm",
            "Thu 26/11 15h",
        ),
        *("Anna · Thu · 15:00", "jeden Montag 9:15 mit Jürgen", "Anna's session Thu 15:00"),
        *("tmrw 9 Ben", "Tom 9:00", "小林 Thu 15:00"),
    ],
)
def test_what_was_understood_word_for_word_is_sure(words: str) -> None:
    assert read_meeting(words, TUESDAY).sure


@pytest.mark.parametrize(
    "words",
    [
        *("lunch thursday 3pm", "thrusday 3pm", "Thursday 3pm?", "Thursday 15:00, about money"),
        *("Sam 16:00", "Mo 15:00", "tom 9 Ben", "3 dicembre 15:00", "sun 15:00?"),
        *("thursday at 15ish", "what can you do", ""),
    ],
)
def test_what_was_guessed_or_skipped_is_not_sure(words: str) -> None:
    assert not read_meeting(words, TUESDAY).sure


@pytest.mark.parametrize(
    ("words", "name"),
    [
        *(("May Thu 15:00", "May"), ("Min Thu 15:00", "Min"), ("Frida Thu 15:00", "Frida")),
        *(("Ana Freitas Thu 15h", "Ana Freitas"), ("Dr. Brown Thu 15:00", "Dr. Brown")),
        *(("Anna and Ben Thu 15:00", "Anna and Ben"), ("15:00 with Sun", "Sun")),
        *(("अनिता Thu 15:00", "अनिता"), ("Zoe\u0301 Thu 15:00", "Zoe\u0301")),
        *(
            ("15:00 mit Mo", "Mo"),
            ("Łucja Thu 15:00", "Łucja"),
            ("Uncle Sam Thu 15:00", "Uncle Sam"),
        ),
    ],
)
def test_a_name_stays_as_it_was_typed(words: str, name: str) -> None:
    (meeting,) = read_meeting(words, TUESDAY).meetings
    assert (meeting.name, meeting.wall) == (name, time(15))


@pytest.mark.parametrize(
    ("words", "meanings"),
    [
        ("Sr. López 15:00", {"López", "Sr. López"}),
        ("Sam Smith 15:00", {"Smith", "Sam Smith"}),
        ("Dom 10:00", {"", "Dom"}),
        ("Mar 9h", {"", "Mar"}),
        ("Sun", {"", "Sun"}),
        ("May 3", {"", "May"}),
    ],
)
def test_what_may_be_a_name_or_a_day_is_asked(words: str, meanings: set[str]) -> None:
    assert {each.name for each in read_meeting(words, TUESDAY).meetings} == meanings


@pytest.mark.parametrize(
    "words",
    [
        *(
            "Anna can't Thursday 3pm",
            "no meeting Thursday",
            "Thursday is cancelled",
        ),
        *("Thursday 3pm or 4pm", "Wed 3pm Thursday", "15:00 16:00", "22-6", "Fri-Mon 9"),
        *("Anna Thu 15:00 Maria", "Anna and Friday", "December 15:00", "Anna 15 Maria"),
        *("Anna Maria Luisa Sofia Thursday 3pm", "Thu 15:00 €", "3 minutes past midnight"),
        *("twice a week Thursday 3pm", "Thursdays until I say so", "A" * 31 + " Thu 15:00"),
    ],
)
def test_one_word_that_is_not_understood_spoils_it_all(words: str) -> None:
    assert read_meeting(words, TUESDAY).meetings == ()


@pytest.mark.parametrize(
    "words",
    [
        *(
            "31.2.",
            "2026-13-01",
            "25:00",
            "13 pm",
            "9:75",
            "every 13 weeks",
            "every 10 days",
            "2027",
        ),
        *("9 hours", "3 min", "the 45th", "hello", "", "👍", "I"),
    ],
)
def test_nonsense(words: str) -> None:
    assert read_meeting(words, TUESDAY) == Reading((), "nonsense")


@pytest.mark.parametrize(
    "words",
    [
        "yesterday",
        "12.3.26",
        "2025-12-01",
        "today 9:00",
        "24.11. 9:00",
        "Monday this week",
        "gestern 15h",
    ],
)
def test_the_past(words: str) -> None:
    assert read_meeting(words, TUESDAY) == Reading((), "past")


@pytest.mark.parametrize("words", ["3 Dec 2029", "2030-01-01 15:00", "in 30 months"])
def test_what_is_too_far(words: str) -> None:
    assert read_meeting(words, TUESDAY) == Reading((), "far")


def test_the_twenty_ninth_of_february_is_the_coming_one() -> None:
    assert read_meeting("29.2.", TUESDAY).meetings == (Meeting(day=date(2028, 2, 29), every=0),)
    assert read_meeting("29.2.", datetime(2097, 3, 1)).problem == "far"


def test_the_same_time_is_not_said_where_nobody_was_met_before() -> None:
    assert read_meeting("tomorrow same time", TUESDAY).meetings == (
        Meeting(day=date(2026, 11, 25), every=0),
    )


def test_counted_from_now() -> None:
    (soon,) = read_meeting("in 2 hours Ben", TUESDAY).meetings
    assert soon == Meeting("Ben", TUESDAY.date(), 0, time(12))
    (night,) = read_meeting("in 90 min", SATURDAY.replace(hour=23)).meetings
    assert night == Meeting("", date(2026, 11, 29), 0, time(1))


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Friday the 27th", date(2026, 11, 27)),
        ("Fri 27", date(2026, 11, 27)),
        ("Thursday next week", date(2026, 12, 3)),
        ("Monday week", date(2026, 12, 7)),
        ("a week from Friday", date(2026, 12, 4)),
        ("in a month", date(2026, 12, 24)),
        ("coming Tuesday", date(2026, 12, 1)),
        ("12-13-2026", date(2026, 12, 13)),
        ("Ben 3 dicembre", date(2026, 12, 3)),
        ("3 декабря", date(2026, 12, 3)),
    ],
)
def test_days(words: str, day: date) -> None:
    (meeting,) = read_meeting(words, TUESDAY).meetings
    assert meeting.day == day


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Friday the 13th", {date(2026, 12, 13), date(2027, 8, 13)}),
        ("this week", {date(2026, 11, 27)}),
        ("Thursday in two weeks", {date(2026, 12, 10)}),
        ("Monday in two weeks", {date(2026, 12, 7), date(2026, 12, 14)}),
        ("next week", {date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 4)}),
    ],
)
def test_days_that_are_asked(words: str, days: set[date]) -> None:
    assert {each.day for each in read_meeting(words, TUESDAY).meetings} == days


def test_no_more_are_asked_than_a_screen_holds() -> None:
    assert len(read_meeting("next week at 7", TUESDAY).meetings) == MAX_READINGS


@pytest.mark.parametrize("words", ["½", "at ½"])
def test_a_half_of_nothing_is_no_hour(words: str) -> None:
    assert not read_meeting(words, TUESDAY).sure


def test_a_number_beside_another_weekday_is_no_day_of_the_month() -> None:
    assert read_meeting("Fri 29", TUESDAY).meetings == ()
    assert read_meeting("29", TUESDAY).meetings == ()


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        *(("half an hour", 30), ("1.5h", 90), ("1,5 h", 90), ("for 2h", 120), ("3h long", 180)),
        *(("anderthalb Stunden", 90), ("pendant une heure", 60), ("media hora", 30)),
        *(
            ("trois quarts d'heure", 45),
            ("1½ hours", 90),
            ("Thu 15:00 2h", 120),
            ("15:00 1h30", 90),
        ),
        *(("pendant une heure et demie", 90), ("11-1", 120), ("11am to 12:30pm", 90)),
        *(("9-5", 480), ("von 9 bis 10:30", 90)),
    ],
)
def test_lengths(words: str, minutes: int) -> None:
    (meeting,) = read_meeting(words, TUESDAY).meetings
    assert meeting.minutes == minutes


@pytest.mark.parametrize(
    ("words", "wall"),
    [
        *(
            ("10 to nine", time(8, 50)),
            ("ten past eleven", time(11, 10)),
            ("9 thirty", time(9, 30)),
        ),
        *(("Viertel vor zehn", time(9, 45)), ("dreiviertel acht", time(7, 45))),
        *(("fünf vor zwölf", time(11, 55)), ("zehn nach acht", time(8, 10))),
        *(("dix heures et quart", time(10, 15)), ("neuf heures moins le quart", time(8, 45))),
        *(("las diez y cuarto", time(10, 15)), ("las nueve menos cuarto", time(8, 45))),
        *(
            ("kwadrans po dziesiątej", time(10, 15)),
            ("za kwadrans dziewiąta", time(8, 45)),
        ),
        *(
            ("o piętnastej", time(15)),
            ("3 Uhr nachmittags", time(15)),
            ("9 in the evening", time(21)),
        ),
        *(("930", time(9, 30)), ("9 30", time(9, 30)), ("half past twelve", time(12, 30))),
        *(("12am", time(0)), ("0:30", time(0, 30)), ("03:00", time(3)), ("12.03 pm", time(12, 3))),
        *(("halb eins", time(12, 30)), ("12 noon", time(12))),
    ],
)
def test_clocks(words: str, wall: time) -> None:
    (meeting,) = read_meeting(words, TUESDAY).meetings
    assert meeting.wall == wall


def test_a_session_of_today_that_is_over_is_next_weeks_if_it_is_weekly() -> None:
    assert read_meeting("Thursdays 10:00", THURSDAY).meetings == (
        Meeting(day=date(2026, 12, 3), every=1, wall=time(10)),
    )


def test_next_on_a_sunday_may_be_this_week_or_the_one_after() -> None:
    days = [
        each.day for each in read_meeting("next Friday", SATURDAY + timedelta(days=1)).meetings
    ]
    assert days == [date(2026, 12, 4), date(2026, 12, 11)]


def test_a_text_of_any_length_is_not_read() -> None:
    longest = "Anna Thu 15:00".ljust(MAX_CHARACTERS_READ)
    assert read_meeting(longest, TUESDAY).meetings
    assert read_meeting(longest + " ", TUESDAY) == Reading()


TYPED = st.text(max_size=MAX_CHARACTERS_READ) | st.lists(st.sampled_from(WORDS), max_size=8).map(
    " ".join
)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1))


@given(TYPED, MOMENTS)
def test_whatever_is_typed_gives_a_reading_and_never_a_past_one(text: str, now: datetime) -> None:
    reading = read_meeting(text, now, last=LAST)
    assert reading == read_meeting(text, now, last=LAST)
    assert len(reading.meetings) <= MAX_READINGS
    assert len(set(reading.meetings)) == len(reading.meetings)
    assert not (reading.meetings and reading.problem)
    assert reading.meetings or not reading.sure
    for each in reading.meetings:
        assert each != Meeting()
        assert each.day is None or each.day >= now.date()
        if each.day and each.wall:
            assert datetime.combine(each.day, each.wall) > now


@pytest.mark.parametrize(
    ("words", "day", "wall"),
    [
        ("Mittwoch 23.12. 17 Uhr", date(2026, 12, 23), time(17)),
        ("23.12. 17 Uhr", date(2026, 12, 23), time(17)),
        ("23.12. 17", date(2026, 12, 23), time(17)),
        ("mercredi 23/12 17 heures", date(2026, 12, 23), time(17)),
        ("Wed 23.12. 5 pm", date(2026, 12, 23), time(17)),
        ("Jonas 4.1. 15 Uhr", date(2027, 1, 4), time(15)),
        ("Jonas 4.1. 10 Uhr", date(2027, 1, 4), time(10)),
        ("środa 23.12. godz. 17", date(2026, 12, 23), time(17)),
        ("23.12.26 17 Uhr", date(2026, 12, 23), time(17)),
        ("23. 12. 27", date(2027, 12, 23), None),
    ],
)
def test_an_hour_behind_a_date_is_no_year(words: str, day: date, wall: time | None) -> None:
    found = read_meeting(words, datetime(2026, 12, 18, 12))
    assert [(each.day, each.wall) for each in found.meetings] == [(day, wall)]
