"""Words that change what is planned, read without a calendar."""

# ruff: noqa: DTZ001 - local times are what people type

from datetime import date, datetime, time
from typing import Any

import pytest

from flows.words.changes.change import Change
from flows.words.changes.changes import may_change, read_change

NOW = datetime(2026, 11, 26, 10)
"""A Thursday."""
KNOWN = ("Anna", "Ben", "Paolo", "Ola", "Élodie", "Krzysztof", "Mary Jane", "M3")


def read(words: str) -> Change | None:
    return read_change(words, NOW, KNOWN) if may_change(words) else None


def tell(words: str) -> dict[str, Any]:
    """What is not as it is without a word."""
    found = read(words)
    assert found is not None, words
    return {key: value for key, value in found._asdict().items() if value}


@pytest.mark.parametrize(
    "words",
    [
        "I felt old.",
        "She stopped.",
        "It was over.",
        "We are done.",
        "Cancel everything",
        "Anna cancelled her holiday",
        "Paolo is back, and I was glad",
        "Anna cancelled today, third time",
        "Anna moved me",
        "That's it with",
        "no, Anna",
        "Ben is away",
        "move Anna to the moon",
        "from now on Anna",
        "From now on Anna on Mondays and from time to time",
        "pause Anna until she calls",
        "Krzysztof is back on Monday, again on Friday",
        "That was our last session with Anna at five past eleven fifty",
        "Anna cancelled from 20 to 10 December",
        "Paolo cancelled half an hour",
        "Anna can't on Friday, on Monday, on Tuesday, Wednesday instead",
        "Ben changed from 12 to nobody",
        "pause Anna on Friday",
        "Paolo has not cancelled",
        "Anna nicht absagen",
        "Anna is not cancelled",
        "Did Anna cancel today?",
        "Is Anna cancelled?",
        "Ben cancelled a meeting",
        "Ben can't do it.",
        "Ola nie może",
        "Anna is off",
        "Paolo wants it on Friday",
        "Paolo a changé",
        "the session was over",
        "We ended the session with Anna early",
        "That was our last meeting before Christmas",
        "Our last session with Anna is on 10 December",
        "Anna cancelled in December",
        "pause Anna until 9:00",
        "Paolo moves to Mondays from 9:00",
        "Ben Tuesdays 9:00 instead of 31.2.",
        "move Ola from 31.2. to Friday 10:00",
    ],
)
def test_what_is_not_understood_to_the_last_word_changes_nothing(words: str) -> None:
    assert read(words) is None


@pytest.mark.parametrize("words", ["", "a story", "two\nlines cancelled", "cancel " * 30])
def test_most_words_need_not_be_read(words: str) -> None:
    assert not may_change(words)


def test_who_is_meant_is_found_in_any_form() -> None:
    assert tell("Mary Jane cancelled") == {"kind": "cancel", "names": ("Mary Jane",)}
    assert tell("bez Paola jutro")["names"] == ("Paolo",)
    assert tell("skip M3 tomorrow")["names"] == ("M3",)
    assert tell("unpause krzystof")["names"] == ("Krzysztof",)
    assert tell("Anna and Ben cancelled today")["names"] == ("Anna", "Ben")


def test_a_name_that_nobody_has_stands_where_only_a_name_can() -> None:
    assert tell("cancel Zoe") == {"kind": "cancel", "who": "Zoe"}
    assert tell("Zoe's session is cancelled")["who"] == "Zoe"
    assert read("Zoe cancelled today") is None, "it may be anything"
    assert read("cancel zoe") is None


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Anna cancelled today", [date(2026, 11, 26)]),
        ("Anna can't make it tomorrow afternoon", [date(2026, 11, 27)]),
        ("No Ola on Christmas Eve", [date(2026, 12, 24)]),
        ("Anna fällt an Heiligabend aus", [date(2026, 12, 24)]),
        ("Anna annule la Saint-Sylvestre", [date(2026, 12, 31)]),
    ],
)
def test_the_day_that_is_called_off(words: str, days: list[date]) -> None:
    found = read(words)
    assert found is not None
    assert found.kind == "cancel"
    assert list(found.days[:1]) == days


def test_who_cannot_on_a_day_calls_it_off() -> None:
    for words in ("Anna can't today", "Anna kann heute nicht", "Anna no puede hoy"):
        found = tell(words)
        assert (found["kind"], found["days"]) == ("cancel", (date(2026, 11, 26),)), words


def test_a_wish_with_an_hour_is_a_new_time() -> None:
    assert tell("Paolo lieber Donnerstag um 9")["kind"] == "move"
    assert tell("Élodie wants 11:30 instead of 10 on the 4th")["kind"] == "move"
    assert tell("Paolo would rather have Friday instead")["kind"] == "move"


def test_a_reason_may_stand_beside_it() -> None:
    for words in ("Anna can't come today because she is ill", "Anna can't come today, she's ill"):
        assert tell(words)["days"] == (date(2026, 11, 26),)


def test_a_stretch_of_days_is_called_off() -> None:
    week = (date(2026, 11, 30), date(2026, 12, 6))
    assert tell("No Ola next week")["span"] == week
    assert tell("we did not meet last week, Ola and I")["span"] == (
        date(2026, 11, 16),
        date(2026, 11, 22),
    )
    assert tell("Ola cancelled from 1 to 10 December")["span"] == (
        date(2026, 12, 1),
        date(2026, 12, 10),
    )


def test_an_illness_is_only_likely() -> None:
    assert tell("Anna is ill today")["likely"] is True
    assert read("Anna is ill") is None


def test_a_refusal_of_nobody() -> None:
    for words in ("didn't meet", "no show", "he cancelled", "nicht gekommen"):
        found = read(words)
        assert found is not None
        assert found.is_of_nobody, words


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("Push Anna back an hour", 60),
        ("Anna eine halbe Stunde später", None),
        ("Move Anna half an hour later", 30),
        ("Can we move Anna 15 minutes earlier?", -15),
        ("Postpone Ben by one week", 7 * 24 * 60),
        ("Ben um eine Woche verschieben", 7 * 24 * 60),
        ("przełóż Olę o tydzień", 7 * 24 * 60),
        ("przełóż Olę o godzinę", 60),
    ],
)
def test_so_much_later(words: str, minutes: int | None) -> None:
    found = read(words)
    assert (found.shift if found else None) == minutes


def test_the_old_time_and_the_new_one_are_told_apart() -> None:
    moved = tell("Can we move Ola from Tuesday to Wednesday 2 Dec, 4 pm?")
    assert moved["days"] == (date(2026, 12, 1),)
    assert [(each.day, each.wall) for each in moved["to"]] == [(date(2026, 12, 2), time(16))]
    swapped = tell("Élodie can't do the 4th, 11 December at 10 instead")
    assert swapped["days"] == (date(2026, 12, 4),)
    assert swapped["to"][0].day == date(2026, 12, 11)
    two = tell("Move Ola Tuesday, Wednesday 16:00")
    assert two["days"] == (date(2026, 12, 1),)
    unfit = tell("Il faut déplacer Élodie, le 4 ça ne va plus")
    assert (unfit["days"], unfit.get("to")) == ((date(2026, 12, 4),), None)
    week = tell("Paolo is ill, Friday at 12 instead next week")
    assert week["span"] == (date(2026, 11, 30), date(2026, 12, 6))


@pytest.mark.parametrize(
    "words",
    [
        "move Anna from 7 December to 9 December at 10:15",
        "Anna moved from 7 to 9 December 10:15",
        "Anna vom 7. Dezember auf den 9. Dezember 10:15 verschoben",
        "déplacer Anna du 7 décembre au 9 décembre à 10:15",
        "mover a Anna del 7 al 9 de diciembre a las 10:15",
        "przenieś Annę z 7 grudnia na 9 grudnia o 10:15",
    ],
)
def test_a_session_is_moved_from_one_date_to_another(words: str) -> None:
    found = read(words)
    assert found is not None
    assert (found.kind, found.days, found.span) == ("move", (date(2026, 12, 7),), None)
    assert [(each.day, each.wall) for each in found.to] == [(date(2026, 12, 9), time(10, 15))]


def test_one_day_alone_may_be_either() -> None:
    assert tell("reschedule Friday with Anna")["loose"] is True
    assert tell("reschedule Anna this week")["span"] == (date(2026, 11, 23), date(2026, 11, 29))


@pytest.mark.parametrize(
    ("words", "since", "until"),
    [
        ("pause Anna for 3 weeks", None, date(2026, 12, 17)),
        ("Anna pausiert für einen Monat", None, date(2026, 12, 26)),
        ("pause Anna for ten days", None, date(2026, 12, 6)),
        ("pause Anna until the end of January", None, date(2027, 2, 1)),
        ("pause Anna until the end of November", None, date(2026, 12, 1)),
        ("Put Anna on hold until mid January", None, date(2027, 1, 15)),
        ("Put Anna on hold until mid January, say the 14th", None, date(2027, 1, 14)),
        ("pause Anna until 14", None, date(2026, 12, 14)),
        ("pause Anna till next week", None, date(2026, 11, 30)),
        ("Anna is away all December", date(2026, 12, 1), date(2027, 1, 1)),
        ("Paolo away all december, start again 6 jan", date(2026, 12, 1), date(2027, 1, 6)),
        ("Paolo is away next week", date(2026, 11, 30), date(2026, 12, 7)),
        ("Anna away from 10 to 20 December", date(2026, 12, 10), date(2026, 12, 21)),
        ("pause Anna from 1 December until 8 January", date(2026, 12, 1), date(2027, 1, 8)),
        ("pause Anna from Monday to Friday 18 December", date(2026, 11, 30), date(2026, 12, 19)),
        ("Anna is away from Saturday to Monday", date(2026, 11, 28), date(2026, 12, 1)),
        ("Anna ist von Samstag bis Montag im Urlaub", date(2026, 11, 28), date(2026, 11, 30)),
        ("Pause mit Anna von Mittwoch bis 9.12.", date(2026, 12, 2), date(2026, 12, 9)),
        ("Anna en vacances du 27 novembre à mercredi", date(2026, 11, 27), date(2026, 12, 3)),
        ("no sessions with Ola until February", None, date(2027, 2, 1)),
        ("pause Anna from November until February", None, date(2027, 2, 1)),
        ("Paolo is away, we resume from 6 January", None, date(2027, 1, 6)),
        ("pause Anna from 1 December", date(2026, 12, 1), None),
        ("pause Anna for now", None, None),
    ],
)
def test_a_pause(words: str, since: date | None, until: date | None) -> None:
    found = read(words)
    assert found is not None
    assert (found.kind, found.since, found.until) == ("pause", since, until)


def test_a_series_is_at_another_time_for_good() -> None:
    assert tell("From now on Paolo is on Mondays at 10")["kind"] == "shift"
    assert tell("Ben Tuesdays 9:00 instead of Mondays")["kind"] == "shift"
    assert tell("Paolo moves to Mondays from January")["since"] == date(2027, 1, 1)
    assert tell("Paolo moves to Mondays from 8 December")["since"] == date(2026, 12, 8)
    assert tell("As of 8 December Paolo and I meet on Tuesdays, no longer on Wednesdays")[
        "since"
    ] == date(2026, 12, 8)


def test_a_series_goes_on_or_ends() -> None:
    assert tell("Krzysztof is back")["kind"] == "resume"
    assert tell("resume Krzysztof next week")["since"] == date(2026, 11, 30)
    assert tell("Anna and I are done")["kind"] == "end"
    assert tell("that was our last meeting") == {"kind": "end"}
    assert tell("Yesterday was our last meeting with Anna")["names"] == ("Anna",)
    assert tell("Today we had our last session, Anna and I")["kind"] == "end"


DECEMBER = datetime(2026, 12, 18, 12)
DATED = """
Kannst du Ayşe am 22. auf 23. verschieben, 17 Uhr|Ayşe nicht am 22. sondern am 23. um 17 Uhr
Ayşe vom 22.12. auf den 23.12. verschieben, 17 Uhr|Ayşe vom 22. auf 23. um 17 Uhr verschieben
Verschieb Ayşe vom 22. auf den 23., 17 Uhr|Ayşe nicht am 22., sondern am 23. um 17 Uhr
Can you move Ayşe on the 22nd to the 23rd, 5pm|Ayşe not on the 22nd but on the 23rd at 5pm
Move Ayşe from 22 to 23 December at 17:00|Ayşe not on the 22nd but the 23rd at 5pm
Peux-tu déplacer Ayşe du 22 au 23, 17h|Ayşe pas le 22 mais le 23 à 17h
¿Puedes mover a Ayşe del 22 al 23, a las 17?|Ayşe no el 22 sino el 23 a las 17
Przełóż Ayşe z 22 na 23, godz. 17|Ayşe nie 22 tylko 23 o 17|Przełóż Ayşe z 22.12 na 23.12 o 17
""".strip().replace("\n", "|")


@pytest.mark.parametrize("words", DATED.split("|"))
def test_from_one_day_of_the_month_to_another(words: str) -> None:
    assert may_change(words)
    found = read_change(words, DECEMBER, ("Ayşe",))
    assert found is not None
    assert (found.kind, found.days) == ("move", (date(2026, 12, 22),))
    assert [(each.day, each.wall) for each in found.to] == [(date(2026, 12, 23), time(17))]


@pytest.mark.parametrize(
    ("words", "to"),
    [
        ("Ayşe vom 22. auf 23.", (date(2026, 12, 23), None)),
        ("Ayşe auf den 23. verschieben", (date(2026, 12, 23), None)),
        ("Przełóż Ayşe z 22 na 23", (date(2026, 12, 23), None)),
        ("Verschieb Ayşe auf 17.", (None, time(17))),
        ("Ayşe am 22. auf 17 verschieben", (None, time(17))),
        ("Ayşe am 22. auf 23 Uhr verschieben", (None, time(23))),
        ("Przełóż Ayşe z 10 na 11", (None, time(11))),
        ("Ayşe vom 22.1. auf den 23. verschieben, 17 Uhr", (date(2027, 1, 23), time(17))),
    ],
)
def test_a_bare_number_is_an_hour_where_nothing_makes_it_a_day(
    words: str, to: tuple[date | None, time | None]
) -> None:
    found = read_change(words, DECEMBER, ("Ayşe",))
    assert found is not None
    assert [(each.day, each.wall) for each in found.to] == [to]
