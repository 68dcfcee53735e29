"""Lines put together, and numbers told."""

import pytest

from flows.lines import (
    count,
    join,
    line,
    shorten_apart,
)
from tests.flows.talk import NOW, tell


def test_lines_keep_their_values_apart() -> None:
    joined = join((line("{name}, {day}", name="Anna", day=NOW), line("{name}", name="{name}")))
    assert tell(joined) == "Anna, Thu 26 Nov\n{name}"


def test_braces_that_are_no_placeholders_stay() -> None:
    assert tell(join((line("a {{b}} {c}", c=1), line("d")), " · ")) == "a {b} 1 · d"


def test_no_lines_are_an_empty_one() -> None:
    assert join(()).template == ""


@pytest.mark.parametrize(("number", "told"), [(0, "0 days"), (1, "1 day"), (2, "2 days")])
def test_one_is_told_as_one(number: int, told: str) -> None:
    assert count(number, "day", "days") == told


def test_two_names_are_never_cut_to_the_same_letters() -> None:
    names = ("Maria Kowalska", "Maria Kowalczyk", "Ben")
    assert shorten_apart(names, 8) == ("Maria…a", "Maria…k", "Ben")
    assert shorten_apart(("Anna-Maria A", "Anna-Maria A"), 8) == ("Anna-Ma…", "Anna-Ma…")
    twins = ("Maria-Eva Xa Kowalska-Nowak", "Maria-Eva Ya Kowalska-Nowak")
    assert shorten_apart(twins, 9) == ("Maria-…1", "Maria-…2")
    assert shorten_apart((), 8) == ()
