"""What is noticed of acute distress: the corpora, and the ways in which words are written.

`pytest tests/flows/test_distress.py -s` prints the table, and each text that was taken wrongly.
"""

# ruff: noqa: T201

import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from flows.words.distress import LANGUAGES, Distress, find_distress

CORPORA = Path(__file__).parent / "corpora"
KINDS = ("explicit", "veiled", "harmless", "stories")
TAKEN = ("sure", "doubt", "nothing")


@cache
def read_texts() -> list[dict[str, Any]]:
    told = [
        {"kind": "stories", "text": each["text"]}
        for each in yaml.safe_load((CORPORA / "stories.yaml").read_text("utf-8"))
    ]
    texts: list[dict[str, Any]] = yaml.safe_load((CORPORA / "distress.yaml").read_text("utf-8"))
    return texts + told


def name(found: Distress | None) -> str:
    return "nothing" if found is None else "sure" if found.sure else "doubt"


@pytest.fixture(scope="module")
def taken() -> dict[str, Counter[str]]:
    """How each kind was taken."""
    table: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for each in read_texts():
        table[each["kind"]][name(find_distress(each["text"]))] += 1
    print(f"\n{'':10}" + "".join(f"{each:>9}" for each in TAKEN))
    for kind, row in table.items():
        print(f"{kind:10}" + "".join(f"{row[each]:>9}" for each in TAKEN))
    for each in read_texts():
        found, meant = name(find_distress(each["text"])), each["kind"] in ("explicit", "veiled")
        if meant != (found != "nothing"):
            print(f"{each['kind']} taken as {found}: {each['text']}")
    return table


def share(row: Counter[str], *those: str) -> float:
    return sum(row[each] for each in those) / sum(row.values())


def test_explicit_words_are_always_sure(taken: dict[str, Counter[str]]) -> None:
    assert share(taken["explicit"], "sure") == 1


def test_veiled_words_are_noticed(taken: dict[str, Counter[str]]) -> None:
    assert share(taken["veiled"], "sure", "doubt") >= 0.85


@pytest.mark.parametrize("kind", ["harmless", "stories"])
def test_words_of_every_day_are_left_alone(taken: dict[str, Counter[str]], kind: str) -> None:
    assert taken[kind]["sure"] == 0
    assert share(taken[kind], "doubt") <= 0.03


def test_it_is_answered_in_the_language_of_the_words() -> None:
    for each in read_texts():
        found = find_distress(each["text"])
        if found is not None:
            assert found.language == each["lang"], each["text"]


def test_who_it_is_about_is_mostly_seen() -> None:
    """It only says which half of the answer comes first: both always stand there."""
    seen = [
        (found.about == "other") == (each["who"] == "mentee")
        for each in read_texts()
        if (found := find_distress(each["text"])) is not None
    ]
    assert sum(seen) / len(seen) >= 0.9


@pytest.mark.parametrize(
    "text",
    [
        "I WANT TO DIE",
        "i dont want to live any more",
        "I don\u2019t want to live anymore",
        "She said she would kill herself, then hung up.",
        "Pricing went well. He has been thinking about suicide. We planned the fair.",
        unicodedata.normalize("NFD", "Er hat versucht, sich das Leben zu nehmen, im März."),
        unicodedata.normalize("NFD", "Chcę umrzeć."),
        "CHCE UMRZEC",
        "je veux mourir",
        "Me quiero morir",
        "Sanne said she sometimes thinks it would be easier not to be here any more. "
        "I stayed on the line.",
    ],
)
def test_however_it_is_written_it_is_sure(text: str) -> None:
    found = find_distress(text)
    assert found is not None
    assert found.sure


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "👍",
        "I could have died laughing",
        "the deadline kills us",
        "She cut herself on the bread knife, three stitches",
        "Since Thu 26 Nov 3 sessions have waited.",
    ],
)
def test_these_say_nothing_of_it(text: str) -> None:
    assert find_distress(text) is None


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("I want to die", "mentor"),
        ("Joseph took an overdose on Sunday, his sister found him.", "other"),
        ("He told me that he wants to end his life", "other"),
        ("suicidal", "mentor"),
        ("Tom suicidal, he said so, his words", "other"),
    ],
)
def test_about_whom(text: str, about: str) -> None:
    found = find_distress(text)
    assert found is not None
    assert found.about == about


def test_no_row_of_the_table_is_empty_or_stands_there_twice() -> None:
    for phrases in LANGUAGES.values():
        rows = [row.strip() for row in (phrases.sure + phrases.doubt).splitlines() if row.strip()]
        assert len(rows) == len(set(rows)), Counter(rows).most_common(1)
        assert all(not row.startswith("!") for row in rows)
