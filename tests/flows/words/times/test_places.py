"""Where one is, by a name or by the clock; and what one may be "in" that is no place."""

import pytest

from flows.words.times.local_time import read_local_time
from flows.words.times.places import may_be_place


@pytest.mark.parametrize("typed", ["Bregenz", "Bad Tölz", "Frankfurt am Main", "Tuscany"])
def test_a_name_may_be_a_place(typed: str) -> None:
    assert may_be_place(typed)


@pytest.mark.parametrize(
    "typed",
    [
        *("", "einer Besprechung", "bregenz", "Sorge", "Panik", "Vorbereitung", "Marketing"),
        *("Kurzarbeit heute", "Friday", "A Long Name Here"),
    ],
)
def test_what_one_may_be_in_is_none(typed: str) -> None:
    assert not may_be_place(typed)


@pytest.mark.parametrize(
    ("words", "clock"),
    [
        *(("it's 9 here", "9"), ("here it is 9 o'clock", "9"), ("hier ist 9 Uhr", "9")),
        *(("bei mir ist es jetzt 9 Uhr 30", "9:30"), ("il est 9h ici", "9")),
        *(("aquí son las 9 de la noche", "9 pm"), ("tu jest 9 rano", "9 am")),
        *(("It's 4.45 pm here.", "4:45 pm"), ("hier ist 21 Uhr abends", "21")),
    ],
)
def test_the_time_there_is_told(words: str, clock: str) -> None:
    assert read_local_time(words, asked=False) == clock


@pytest.mark.parametrize(
    "words",
    [
        *("9 Uhr", "it's 9", "it's 99 here", "here are 9 reasons", "hier ist 9 Uhr zu früh"),
        f"here {'now ' * 20}9",
    ],
)
def test_all_else_is_no_time_there(words: str) -> None:
    assert read_local_time(words, asked=False) == ""


def test_where_it_is_asked_for_the_time_alone_is_enough() -> None:
    assert read_local_time("9 Uhr", asked=True) == "9"
