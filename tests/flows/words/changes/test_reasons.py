"""A change beside its reason in free words is read; a story that begins like one is not."""

# ruff: noqa: DTZ001 - local times are what people type

from datetime import date, datetime

import pytest

from flows.words.changes.change import Change
from flows.words.changes.changes import may_change, read_change

NOW = datetime(2026, 11, 26, 10)
"""A Thursday."""
KNOWN = ("Anna", "Ben", "Paolo", "Ola", "Élodie")
MONDAY = date(2026, 11, 30)


def read(words: str) -> Change | None:
    return read_change(words, NOW, KNOWN) if may_change(words) else None


@pytest.mark.parametrize(
    "words",
    [
        "Ben can't on Monday, he's at a trade fair in Milan",
        "Ben can't on Monday; his roof leaks",
        "Ben can't on Monday - they're laying cables",
        "Ben can't on Monday because the roofers arrive",
        "Ben can't on Monday, he'll tell me when he's ready",
        "Ben kann Montag nicht, weil sein Dach leckt",
        "Ben ne peut pas lundi, il est au tribunal",
        "Ben no puede el lunes porque le arreglan el tejado",
        "Ben nie może w poniedziałek, bo remontuje sklep",
        "Ben can't on Monday, he gives a talk in Milan",
        "Ben can't on Monday, he's ill again",
        "he's at a trade fair in Milan, cancel Ben on Monday",
        "Ben's roof leaks, so please cancel Monday",
        ", Ben can't on Monday, his roof leaks",
        "Ben's Monday session has to go, his roof leaks",
    ],
)
def test_a_reason_in_free_words_is_left_out(words: str) -> None:
    found = read(words)
    assert found is not None
    assert (found.kind, found.names, found.days[0]) == ("cancel", ("Ben",), MONDAY)


@pytest.mark.parametrize(
    "words",
    [
        "Paolo cancelled today. Third time, and I was relieved.",
        "Paolo cancelled today, third time",
        "Paolo cancelled today, he never takes it seriously",
        "Paolo cancelled today, his usual trick",
        "Paolo cancelled today, he was in tears on the phone",
        "Paolo cancelled today, he sounded relieved",
        "Paolo cancelled today, he left me a note",
        "Paolo cancelled today because I pushed too hard",
        "Paolo cancelled today, he apologised and offered coffee",
        "Paolo hat heute abgesagt, er klang wütend",
        "Paolo a annulé aujourd'hui, il m'a raconté une histoire",
        "Paolo canceló hoy, se enfadó con el banco",
        "Paolo odwołał dziś, jest zły na bank",
        "Paolo cancelled today, he opens the shop with two cousins from far away Naples",
        "Paolo cancelled today, he flies out on Friday",
        "Paolo cancelled today, he works with Anna",
        "Paolo cancelled today, he moved the chairs",
        "Paolo cancelled today, he opens his shop, the first",
        "Paolo cancelled today, he opens his shop?",
        "Paolo cancelled, he opens his shop",
        "Paolo is back, he looks thinner",
        "Zoe cancelled today, she opens her shop",
        "Paolo is ill today, he opens his shop",
        "Paolo opened his shop, cancelled today",
        "Anna cancelled today, her third time in a row",
        "Ben cancelled today, he says the market is dead",
        "Anna nie przyszła wczoraj, ma dość wszystkiego",
        "Ben didn't come yesterday, he has lost hope in the project",
        "Anna hat heute abgesagt, sie verliert den Mut",
        "Anna hat heute abgesagt, sie redet nur noch vom Geld",
        "Anna cancelled today, she doubts everything",
        "Anna cancelled today because she is afraid of the bank",
        "Anna a annulé aujourd'hui, elle perd courage",
        "Anna canceló hoy, está perdiendo la esperanza",
        "Anna odwołała dziś, traci nadzieję",
        "Ben has to go",
        "Ben has to go, his roof leaks",
        "Cancel Ben, but not on Monday",
        "odwołaj Bena, ale nie w poniedziałek",
        "From now on Anna on Mondays at 9, Ben on Tuesdays at 10",
        "Anna cancelled on Monday, Ben on Tuesday",
        "Naples calls, cancel today",
        "Paolo was rude, cancel today",
    ],
)
def test_a_story_beside_it_stays_a_story(words: str) -> None:
    assert read(words) is None


def test_a_new_time_stands_behind_an_old_one() -> None:
    found = read("Paolo not Wednesday but Thursday at 10")
    assert found is not None
    assert (found.kind, found.days, found.to[0].day) == (
        "move",
        (date(2026, 12, 2),),
        date(2026, 12, 3),
    )
    only = read("odwołaj Olę tylko we wtorek")
    assert only is not None
    assert (only.kind, only.days[0]) == ("cancel", date(2026, 12, 1))


def test_a_session_that_was_none_has_a_short_reason() -> None:
    found = read("z Paolo nie spotkaliśmy się wczoraj, zapomniał")
    assert found is not None
    assert (found.kind, found.days) == ("missed", (date(2026, 11, 25),))


def test_what_does_not_suit_is_the_old_time() -> None:
    habit = read("Paolo on Fridays at 9 from 4 December, Wednesdays don't work")
    assert habit is not None
    assert (habit.kind, habit.to[0].day, habit.since) == (
        "shift",
        date(2026, 11, 27),
        date(2026, 12, 4),
    )
    bare = read("It does not suit Paolo on Wednesday, please move it")
    assert bare is not None
    assert (bare.days, bare.to, bare.loose) == ((date(2026, 12, 2),), (), False)
    once = read("Wednesday doesn't work for Paolo, Thursday at 10 instead")
    assert once is not None
    assert (once.days, once.to[0].day) == ((date(2026, 12, 2),), date(2026, 12, 3))
