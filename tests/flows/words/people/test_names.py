"""Names in what plans a session: who is known is known however it is written, and figures."""

# A plan is made in local time.
# ruff: noqa: DTZ001

from datetime import datetime

import pytest

from flows.words.plans.meeting import read_meeting

THURSDAY = datetime(2026, 11, 26, 10)
KNOWN = ("Anna", "Ben", "Paolo", "Ola", "Élodie", "Krzysztof", "Lucía", "M1", "Will", "Jo Ann")


def read(text: str, *known: str) -> list[str]:
    """Each meeting that is read, without its rhythm; those that are not sure with a question
    mark."""
    found = read_meeting(text, THURSDAY, known=known or KNOWN)
    return [
        f"{each.name}, {each.day:%a %d}{f' {each.wall:%H:%M}' if each.wall else ''}"
        + ("" if found.sure else "?")
        for each in found.meetings
        if each.day
    ]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("next tue 17:00 ola", "Ola, Tue 01 17:00"),
        ("ola friday 10", "Ola, Fri 27 10:00"),
        ("OLA FRIDAY 10", "Ola, Fri 27 10:00"),
        ("lucia tomorrow 9", "Lucía, Fri 27 09:00"),
        ("elodie fri 10", "Élodie, Fri 27 10:00"),
        ("E\u0301lodie fri 10", "Élodie, Fri 27 10:00"),
        ("spotkanie z Krzysztofem w piątek 8:30", "Krzysztof, Fri 27 08:30"),
        ("do Oli piątek 10:00", "Ola, Fri 27 10:00"),
        ("Annas Termin Freitag 10 Uhr", "Anna, Fri 27 10:00"),
        ("ben's session fri 10", "Ben, Fri 27 10:00"),
        ("will friday 10", "Will, Fri 27 10:00"),
        ("I will meet anna friday 10", "Anna, Fri 27 10:00"),
        ("jo ann friday 10", "Jo Ann, Fri 27 10:00"),
        ("m1 friday 10", "M1, Fri 27 10:00"),
        ("M 1 friday 10", "M1, Fri 27 10:00"),
        ("krzystof friday 8:30", "krzystof, Fri 27 08:30"),  # it is asked whether it is Krzysztof
    ],
)
def test_a_known_mentee_is_planned_with(text: str, meant: str) -> None:
    assert read(text) == [meant]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("sam friday 10", "sam, Fri 27 10:00?"),
        ("m3 friday 10", "m3, Fri 27 10:00?"),
        ("Ana friday 10", "Ana, Fri 27 10:00"),
        ("I meet M3 Thursdays 15:00", "M3, Thu 26 15:00"),
        ("M4 Thursdays 15:00", "M4, Thu 26 15:00"),
        ("C4 Mondays 9", "C4, Mon 30 09:00"),
        ("M-3 Fridays 10", "M-3, Fri 27 10:00"),
        ("P1 fri 9am", "P1, Fri 27 09:00"),
        ("B4, tomorrow 9:30", "B4, Fri 27 09:30"),
        ("A1 mondays 9", "A1, Mon 30 09:00"),
        ("Mentee 12 Fridays 10", "Mentee 12, Fri 27 10:00"),
        ("Anna 2 Fridays 10", "Anna 2, Fri 27 10:00"),
        ("Mentee 112 Fridays 10", "Mentee 112, Fri 27 10:00"),
    ],
)
def test_digits_that_touch_a_name_belong_to_it_and_so_do_others_where_an_hour_is_said(
    text: str, meant: str
) -> None:
    assert read(text) == [meant]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Anna 9 tomorrow", ["Anna 9, Fri 27", "Anna, Fri 27 09:00"]),
        ("Ben 10 Mondays", ["Ben 10, Mon 30", "Ben, Mon 30 10:00"]),
    ],
)
def test_a_number_alone_is_asked_about(text: str, meant: list[str]) -> None:
    assert read(text) == meant


def test_a_number_alone_is_the_name_of_somebody_who_is_called_so() -> None:
    assert read("Anna 9 tomorrow", "Anna", "Anna 9") == ["Anna 9, Fri 27"]
    assert read("mentee 12 tomorrow", "Mentee 12") == ["Mentee 12, Fri 27"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("at3pm anna friday", "Anna, Fri 27 15:00"),
        ("Anna15:00 friday", "Anna, Fri 27 15:00"),
        ("Anna 15h friday", "Anna, Fri 27 15:00"),
        ("Anna 3pm tomorrow", "Anna, Fri 27 15:00"),
        ("Anna 26 Nov 15:00", "Anna, Thu 26 15:00"),
        ("Ben 3/12 10:00", "Ben, Thu 03 10:00"),
        ("fri 9 ben", "Ben, Fri 27 09:00"),
        ("Fri9 Ben", "Ben, Fri 27 09:00"),
    ],
)
def test_a_time_is_no_part_of_a_name(text: str, meant: str) -> None:
    assert meant in read(text)
    assert not any(each.split(",")[0][-1].isdigit() for each in read(text))


def test_of_several_who_are_called_so_each_is_read() -> None:
    assert read("elodie fri 10", "Élodie", "Elodié") == [
        "Élodie, Fri 27 10:00",
        "Elodié, Fri 27 10:00",
    ]


@pytest.mark.parametrize("text", ["Anna 15 Maria", "M3 Ben friday 10", "Q3 review friday 10"])
def test_a_number_ends_a_name(text: str) -> None:
    assert read(text) == []
