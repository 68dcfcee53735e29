"""Something to do, and when: what is the thing, and what is the day."""

# ruff: noqa: DTZ001 - a plan is made in local time

from datetime import date, datetime, time

import pytest

from flows.words.errands.errands import Due, Errand, read_dues, read_errand

NOW = datetime(2026, 11, 26, 10)
FRIDAY, MONDAY = date(2026, 11, 27), date(2026, 11, 30)
SHEET = "Send Ben the cash-flow sheet"


@pytest.mark.parametrize(
    ("words", "task", "day", "wall"),
    [
        (
            "remind me on Mon 2 Aug 2027 at 10:00 to ring Conor",
            *("ring Conor", date(2027, 8, 2), time(10)),
        ),
        (
            "Please remind me tomorrow at quarter past nine to ring Conor",
            *("ring Conor", FRIDAY, time(9, 15)),
        ),
        ("Can you remind me to call Ben tomorrow", "call Ben", FRIDAY, None),
        ("remind me tomorrow to call Ben at 5", "call Ben", FRIDAY, time(17)),
        ("remind me at 5 to call Ben", "call Ben", date(2026, 11, 26), time(17)),
        ("remind me at 9 to call Ben", "call Ben", FRIDAY, time(9)),
        ("remind me in 90 minutes to call Ben", "call Ben", date(2026, 11, 26), time(11, 30)),
        (
            "remind me in two weeks to ask Anna about her loan",
            *("ask Anna about her loan", date(2026, 12, 10), None),
        ),
        (
            "Erinnere mich am 14.12. um 18 Uhr, die Rechnung für Conor zu prüfen",
            *("die Rechnung für Conor prüfen", date(2026, 12, 14), time(18)),
        ),
        ("Erinnere mich morgen daran, Ben anzurufen", "Ben anzurufen", FRIDAY, None),
        (
            "Rappelle-moi lundi à 8h d'appeler la banque pour Anna",
            *("appeler la banque pour Anna", MONDAY, time(8)),
        ),
        (
            "recuérdame el 9 de diciembre a las 16:30 mandar el contrato a Lucía",
            *("mandar el contrato a Lucía", date(2026, 12, 9), time(16, 30)),
        ),
        (
            "przypomnij mi w sobotę o 10 żeby zadzwonić do Élodie",
            *("zadzwonić do Élodie", date(2026, 11, 28), time(10)),
        ),
        (f"{SHEET} by Friday", SHEET, FRIDAY, None),
        (f"{SHEET} by Friday at 10", SHEET, FRIDAY, time(10)),
        (f"{SHEET} Friday 10:00", SHEET, FRIDAY, time(10)),
        (f"{SHEET} at 10 on Friday", SHEET, FRIDAY, time(10)),
        (
            "i need to check lucia's business plan on sunday at 5pm",
            *("check lucia's business plan", date(2026, 11, 29), time(17)),
        ),
        (
            "Tuesday 9:00 send Paolo the cash flow template",
            *("send Paolo the cash flow template", date(2026, 12, 1), time(9)),
        ),
    ],
)
def test_the_thing_and_when(words: str, task: str, day: date, wall: time | None) -> None:
    errand = read_errand(words, NOW)
    assert (errand.task, errand.dues) == (task, (Due(day, wall),))


@pytest.mark.parametrize(
    "words",
    [
        *(SHEET, "tomorrow", "Prepare the workshop for 12 people", "Send 15 invoices"),
        *("Read chapter 3", "Friday call Ben", "Ring Anna after lunch", "A line\nand another"),
        *("Be on time every Friday", "x" * 300, ""),
    ],
)
def test_without_a_day_the_words_stay_as_they_are(words: str) -> None:
    assert read_errand(words, NOW) == Errand(words)


def test_seven_may_be_two_hours() -> None:
    errand = read_errand("Remind me on Friday at 7 to ring Conor", NOW)
    assert errand.dues == (Due(FRIDAY, time(7)), Due(FRIDAY, time(19)))


def test_who_asks_to_be_reminded_is_known_from_who_must() -> None:
    assert read_errand("remind me to ring Conor", NOW) == Errand("ring Conor", asked=True)
    must = read_errand("I need to ring Conor", NOW)
    assert (must.task, must.asked, must.bound) == ("ring Conor", False, True)
    assert read_errand("remind me", NOW).task == "remind me"


@pytest.mark.parametrize(
    "words",
    [
        "remind me every Monday to call Ben",
        "remind me on the first Monday of the month at 10 to call Ben",
        "remind me to call Ben every week",
        "erinnere mich jeden Montag um 10 an Ben",
    ],
)
def test_what_comes_again_and_again_is_seen(words: str) -> None:
    assert read_errand(words, NOW).repeats


@pytest.mark.parametrize(
    ("words", "dues"),
    [
        ("remind me on Friday morning to ring Conor", (Due(FRIDAY, time(9)),)),
        ("remind me to ring Conor on Friday afternoon", (Due(FRIDAY, time(14)),)),
        ("remind me tonight to ring Conor", (Due(NOW.date(), time(18)),)),
        ("remind me this morning to ring Conor", ()),
        ("remind me in the morning to ring Conor", ()),
        ("call Conor on Friday morning", ()),
    ],
)
def test_a_part_of_a_day_has_an_hour_for_whoever_asked(words: str, dues: tuple[Due, ...]) -> None:
    assert read_errand(words, NOW).dues == dues


@pytest.mark.parametrize(
    ("words", "task"),
    [
        ("erinner mich am Freitag dass ich Ola den Vertrag schicke", "Ola den Vertrag schicken"),
        ("erinner mich am Freitag daran, dass ich Ola anrufe", "Ola anrufen"),
        ("erinner mich am Freitag, dass ich dran bin", "dran bin"),
        ("remind me on Friday at 5 pm to ring Conor", "ring Conor"),
        ("remind me tomorow at 8 am to ring Conor", "ring Conor"),
    ],
)
def test_what_ties_the_thing_to_its_day_is_none_of_it(words: str, task: str) -> None:
    errand = read_errand(words, NOW)
    assert (errand.task, [due.day for due in errand.dues]) == (task, [FRIDAY])


def test_a_day_and_an_hour_alone() -> None:
    assert read_dues("Friday at 10", NOW) == (Due(FRIDAY, time(10)),)
    assert read_dues("at 10:30", NOW) == (Due(date(2026, 11, 26), time(10, 30)),)
    assert read_dues("at 9:30", NOW) == (Due(FRIDAY, time(9, 30)),)
    assert (
        read_dues("Anna Friday", NOW)
        == read_dues("Fridays", NOW)
        == read_dues("?" * 200, NOW)
        == ()
    )
