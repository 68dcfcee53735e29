"""How a name is written that is typed for the first time."""

import pytest

from flows.words.spelling import write_name


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("sophie", "Sophie"),
        ("élodie", "Élodie"),
        ("łucja", "Łucja"),
        ("m3", "M3"),
        ("mentee 4", "Mentee 4"),
        ("van dam", "van Dam"),
        ("sophie van der berg", "Sophie van der Berg"),
        ("la", "La"),
        ("anna-maria", "Anna-Maria"),
        ("o'brien", "O'Brien"),
        ("Sophie", "Sophie"),
        ("Sophie van dam", "Sophie van dam"),
        ("LEA", "LEA"),
        ("iPaul", "iPaul"),
        ("the baker", "the baker"),
        ("der bäcker", "der bäcker"),
        ("анна", "анна"),
        ("安娜", "安娜"),
        ("42", "42"),
        ("<b>&amp;</i>", "<b>&amp;</i>"),
        ("", ""),
    ],
)
def test_small_letters_become_a_name(typed: str, written: str) -> None:
    assert write_name(typed) == written
