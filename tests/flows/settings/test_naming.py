"""A mentee gets another name, is put together with another, or told apart."""

from datetime import date, time

import pytest

from flows.calendar.series import Rule
from flows.effects import MergeMentees, RenameMentee, SplitMentee
from flows.events import Said
from flows.settings.naming import MERGE, RENAME, SPLIT
from flows.views import SeriesView
from tests.flows.talk import NOW, Talk

MENTEES = ("Anna", "Ben")


def meets(number: int, name: str, day: int) -> SeriesView:
    rule = Rule(first_on=date(2026, 12, day), every=1, wall=time(9), zone="Europe/Brussels")
    return SeriesView(id=number, mentee=name, rule=rule, phase="first")


def rename() -> Talk:
    return Talk(RENAME, mentee="Anna", mentees=MENTEES)


def test_a_name_is_typed_and_stands() -> None:
    talk = rename()
    assert talk.screen == "What do you call Anna from now on? Type it."
    talk.says("Berta B.")
    assert talk.following == [RenameMentee(mentee="Anna", name="Berta B.")]
    assert talk.screen == "Anna is Berta B. from now on, everywhere."
    assert talk.buttons == ["Undo"]


@pytest.mark.parametrize("words", ["yes", "ja", "oui", "sí", "tak"])
def test_a_yes_takes_the_name_that_is_proposed(words: str) -> None:
    talk = Talk(RENAME, said=Said(at=NOW, text="berta"), mentee="Anna", mentees=MENTEES)
    assert talk.screen == "Shall Anna be Berta from now on, everywhere?"
    talk.says(words)
    assert talk.following == [RenameMentee(mentee="Anna", name="Berta")]


def test_in_small_letters_it_is_the_same_name() -> None:
    talk = rename()
    talk.says("anna")
    assert talk.following == []
    assert talk.screen == "Nothing has changed."


@pytest.mark.parametrize("name", ["ANNA", "Annna"])
def test_it_may_be_written_otherwise(name: str) -> None:
    talk = rename()
    talk.says(name)
    assert talk.following == [RenameMentee(mentee="Anna", name=name)]


def test_it_may_stay() -> None:
    talk = rename()
    talk.presses("Change nothing")
    assert (talk.screen, talk.following) == ("Nothing has changed.", [])
    talk = rename()
    talk.says("Anna")
    assert talk.screen == "Nothing has changed."


@pytest.mark.parametrize(
    ("name", "sorry"),
    [("?", "I take only a short name here"), ("a" * 31, "That is too long for a name.")],
)
def test_what_is_no_name_is_refused(name: str, sorry: str) -> None:
    talk = rename()
    talk.says(name)
    assert talk.screen.startswith(sorry)
    assert talk.following == []


def test_a_name_that_somebody_has_asks_whether_they_are_one() -> None:
    talk = rename()
    talk.says("ben")
    assert talk.screen == (
        "There is Ben already. Are Anna and Ben one person? "
        "From now on Ben has the entries, plans and sessions of both."
    )
    assert talk.following == []
    talk.presses("Yes, one person")
    assert talk.following == [MergeMentees(mentee="Ben", other="Anna")]
    assert talk.screen == "Anna and Ben are one now: Ben."


def test_or_else_nothing_changes() -> None:
    talk = rename()
    talk.says("ben")
    talk.presses("No")
    assert (talk.screen, talk.following) == ("Nothing has changed.", [])


def test_two_are_put_together() -> None:
    talk = Talk(MERGE, mentee="Anna", mentees=(*MENTEES, "Ania"))
    assert talk.buttons == ["Ben", "Ania", "Change nothing"]
    talk.says("Zoe")
    assert talk.screen.startswith("I know nobody called “Zoe”.")
    talk.says("ania")
    assert talk.screen.startswith("Ania is Anna? From now on Anna has ")
    talk.presses("Put together")
    assert talk.following == [MergeMentees(mentee="Anna", other="Ania")]
    assert talk.screen == "Ania and Anna are one now: Anna."


def test_many_are_leafed_through() -> None:
    names = tuple(f"M{each}" for each in range(25))
    talk = Talk(MERGE, mentee="M0", mentees=names)
    assert talk.buttons == [*names[1:11], "More…", "Change nothing"]
    talk.presses("More…")
    assert talk.buttons == [*names[11:21], "More…", "Change nothing"]
    talk.presses("More…")
    assert talk.buttons == [*names[21:], "From the start", "Change nothing"]
    talk.presses("From the start")
    assert talk.buttons[0] == "M1"
    talk.says("M24")  # on whatever page
    talk.presses("Put together")
    assert talk.following == [MergeMentees(mentee="M0", other="M24")]


def test_somebody_on_a_later_page_can_be_tapped() -> None:
    names = tuple(f"M{each}" for each in range(25))
    talk = Talk(MERGE, mentee="M0", mentees=names)
    for label in ("More…", "M12", "Put together"):
        talk.presses(label)
    assert talk.following == [MergeMentees(mentee="M0", other="M12")]


@pytest.mark.parametrize("labels", [("Change nothing",), ("Ben", "No")])
def test_two_stay_two(labels: tuple[str, ...]) -> None:
    talk = Talk(MERGE, mentee="Anna", mentees=MENTEES)
    for each in labels:
        talk.presses(each)
    assert (talk.screen, talk.following) == ("Nothing has changed.", [])


def split() -> Talk:
    series = (meets(4, "M", 3), meets(5, "M", 4), meets(6, "Ben", 4))
    return Talk(SPLIT, mentee="M", mentees=("M", "Ben"), series=series)


def test_many_series_are_leafed_through() -> None:
    series = tuple(meets(each, "M", each) for each in range(1, 13))
    talk = Talk(SPLIT, mentee="M", mentees=("M", "Ben"), series=series)
    talk.presses("More…")
    assert len(talk.buttons) == 4
    talk.presses(talk.buttons[1])
    assert talk.screen.startswith("Who is it, every Saturday")


@pytest.mark.parametrize(("typed", "name"), [("M4", "M4"), ("ben", "Ben")])
def test_one_who_is_two_is_told_apart(typed: str, name: str) -> None:
    talk = split()
    assert talk.buttons == ["every Thursday 09:00", "every Friday 09:00", "Change nothing"]
    talk.says("Friday, I think")
    assert talk.screen.startswith("Tap the sessions that are with somebody else.")
    talk.presses("every Friday 09:00")
    assert talk.screen == "Who is it, every Friday 09:00? Type the name."
    talk.says(typed)
    assert talk.following == [SplitMentee(mentee="M", series=5, name=name)]
    assert talk.screen.startswith(f"every Friday 09:00 is with {name} now")


@pytest.mark.parametrize("words", ["M", "Change nothing"])
def test_one_stays_one(words: str) -> None:
    talk = split()
    talk.presses("every Friday 09:00")
    talk.says(words)
    assert (talk.screen, talk.following) == ("Nothing has changed.", [])


def test_nothing_is_split() -> None:
    talk = split()
    talk.presses("Change nothing")
    assert (talk.screen, talk.following) == ("Nothing has changed.", [])
