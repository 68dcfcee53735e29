"""What the journal is narrowed to: filters add up, and each can be taken away again."""

from datetime import date
from typing import Any

import pytest

from flows.actions import ACTIONS
from flows.calendar.period import PERIODS
from flows.effects import Effect, Show, ShowJournal
from flows.events import Acted
from flows.facts import Filter, MenteeView, Nothing
from flows.journal.entry import GONE
from flows.journal.filters import FACETS, cover, find_topic, list_topics
from flows.lens import ALL, Lens
from flows.lines import MAX_LABEL
from framework.catalogue import load_framework
from tests.flows.talk import NOW, tell_buttons, tell_screen
from tests.framework.gardening import GARDENING

NUMBER = 12
EVERYTHING = Lens(
    words="silence",
    mentee="Anna",
    about="1a",
    abilities=("1a",),
    since=date(2025, 9, 1),
    until=date(2026, 10, 3),
    evidenced=True,
    starred=True,
)


def mentees(*names: str) -> tuple[MenteeView, ...]:
    return tuple(
        MenteeView(id=place, name=name, entries=1, abilities=1, last_at=NOW)
        for place, name in enumerate(names, start=31)
    )


def act(verb: str, version: int = 0, lens: Lens = ALL, **more: Any) -> tuple[Effect, ...]:
    known: dict[str, Any] = {"mentees": mentees("Anna", "Ben"), "zone": "Europe/Brussels"} | more
    facts = Filter(number=NUMBER, lens=lens, **known)
    event = Acted(at=NOW, verb=verb, object=NUMBER, version=version)
    return ACTIONS[verb].act(facts, event, GARDENING)


def look(verb: str, version: int = 0, lens: Lens = ALL, **more: Any) -> Show:
    (show,) = act(verb, version, lens, **more)
    assert isinstance(show, Show)
    return show


def press(show: Show, label: str, lens: Lens = ALL, **more: Any) -> tuple[Effect, ...]:
    """What a button of the screen leads to."""
    place = tell_buttons(show).index(label)
    pressed = show.buttons[place]
    assert pressed.object == NUMBER
    return act(pressed.verb, pressed.version, lens, **more)


def leads(effects: tuple[Effect, ...]) -> Show:
    (show,) = effects
    assert isinstance(show, Show)
    return show


# One screen with all of them


def test_at_first_every_filter_can_be_added() -> None:
    show = look("filter")
    assert tell_screen(show) == "Which entries shall I show?"
    assert tell_buttons(show) == [
        "Mentee",
        "Ability",
        "Period",
        "With evidence",
        "Starred",
        "Back",
    ]


def test_the_bin_is_offered_if_there_is_something_in_it() -> None:
    assert tell_buttons(look("filter", binned=1))[-2:] == ["Bin", "Back"]
    bin_ = ACTIONS["bin"].act(Nothing(), Acted(at=NOW, verb="bin"), GARDENING)
    assert bin_ == (ShowJournal(lens=Lens(binned=True)),)


def test_without_a_mentee_there_is_none_to_pick() -> None:
    assert tell_buttons(look("filter", mentees=()))[0] == "Ability"


def test_what_is_set_is_told_and_can_be_taken_away() -> None:
    show = look("filter", lens=EVERYTHING)
    assert tell_screen(show) == (
        "Your journal · “silence” · with Anna · Soil test (1a) · since 1 Sep 2025 until 3 Oct · "
        "with evidence · starred\n\nAdd to it, or tap ✕ to take away."
    )
    assert tell_buttons(show) == [
        "✕ “silence”",
        "✕ with Anna",
        "✕ Soil test (1a)",
        "✕ since 1 Sep 2025 until 3 Oct",
        "✕ with evidence",
        "✕ starred",
        "Back",
    ]
    assert len(show.buttons) == len(FACETS) + 1


@pytest.mark.parametrize(
    ("label", "without"),
    [
        ("✕ “silence”", {"words": ""}),
        ("✕ with Anna", {"mentee": ""}),
        ("✕ Soil test (1a)", {"about": "", "abilities": ()}),
        ("✕ since 1 Sep 2025 until 3 Oct", {"since": None, "until": None}),
        ("✕ with evidence", {"evidenced": False}),
        ("✕ starred", {"starred": False}),
    ],
)
def test_one_filter_less_leaves_the_others(label: str, without: dict[str, object]) -> None:
    show = look("filter", lens=EVERYTHING)
    left = EVERYTHING.model_copy(update=without)
    assert left != EVERYTHING
    assert press(show, label, EVERYTHING) == (ShowJournal(lens=left),)


@pytest.mark.parametrize(
    ("label", "more"), [("With evidence", {"evidenced": True}), ("Starred", {"starred": True})]
)
def test_a_mark_is_added_by_one_tap(label: str, more: dict[str, bool]) -> None:
    lens = Lens(mentee="Anna")
    found = press(look("filter", lens=lens), label, lens)
    assert found == (ShowJournal(lens=lens.model_copy(update=more)),)


@pytest.mark.parametrize("verb", ["narrow", "widen", "by_name", "about", "within"])
@pytest.mark.parametrize("version", [-1, 99])
def test_what_no_button_carries_changes_nothing(verb: str, version: int) -> None:
    assert act(verb, version) == GONE


def test_only_a_mark_needs_no_picker() -> None:
    assert act("narrow", FACETS.index("mentee")) == GONE


# Mentees


def test_a_mentee_is_picked_by_name() -> None:
    show = leads(press(look("filter"), "Mentee"))
    assert tell_screen(show) == "Entries with whom?"
    assert tell_buttons(show) == ["Anna", "Ben", "Back"]
    starred = Lens(starred=True)
    assert press(show, "Ben", starred) == (ShowJournal(lens=Lens(starred=True, mentee="Ben")),)
    assert tell_screen(leads(press(show, "Back"))) == "Which entries shall I show?"


def test_more_than_eight_mentees_go_over_screens() -> None:
    names = [f"Mentee {place}" for place in range(18)]
    show = look("pick_mentee", mentees=mentees(*names))
    seen = tell_buttons(show)[:-2]
    for _ in range(2):
        assert tell_buttons(show)[-2] == "More…"
        show = leads(press(show, "More…", mentees=mentees(*names)))
        seen += [each for each in tell_buttons(show) if each in names]
    assert seen == names
    assert "More…" not in tell_buttons(show)
    assert "More…" not in tell_buttons(look("pick_mentee", mentees=mentees(*names[:8])))
    for nowhere in (-8, 99):
        assert tell_buttons(look("pick_mentee", nowhere)) == ["Anna", "Ben", "Back"]


# Areas, competences, abilities


def test_an_ability_is_found_by_area_and_competence() -> None:
    areas = leads(press(look("filter"), "Ability"))
    assert tell_screen(areas) == (
        "Entries on what?\n\nGrow: Growing season\nShare: Sharing the harvest"
    )
    assert tell_buttons(areas) == ["Grow", "Share", "Back"]
    grow = leads(press(areas, "Grow"))
    assert tell_screen(grow) == "Entries on which competence?"
    assert tell_buttons(grow) == ["All of Grow", "1 Soil", "3 Water", "Back"]
    soil = leads(press(grow, "1 Soil"))
    assert tell_screen(soil) == "Soil: entries on which ability?"
    assert tell_buttons(soil) == ["All 2 of them", "Soil test 1a", "Compost 1b", "Back"]
    assert leads(press(soil, "Back")) == grow
    assert leads(press(grow, "Back")) == areas
    with_anna = Lens(mentee="Anna")
    for show, label, about in (
        (grow, "All of Grow", "GROW"),
        (soil, "All 2 of them", "1"),
        (soil, "Compost 1b", "1b"),
    ):
        found = press(show, label, with_anna)
        assert found == (
            ShowJournal(lens=Lens(mentee="Anna", about=about, framework="gardening")),
        )


@pytest.mark.parametrize(
    ("about", "told"),
    [("GROW", "Grow"), ("1", "Soil"), ("1b", "Compost (1b)"), ("9z", "9z")],
)
def test_what_it_is_about_has_a_name(about: str, told: str) -> None:
    screen = tell_screen(look("filter", lens=Lens(about=about)))
    assert screen.startswith(f"Your journal · {told}\n")


def test_a_lens_covers_the_abilities_it_is_about() -> None:
    def codes(about: str) -> tuple[str, ...]:
        return cover(Lens(about=about), GARDENING).abilities

    assert codes("GROW") == ("1a", "1b", "3a")
    assert codes("1") == ("1a", "1b")
    assert codes("1b") == ("1b",)
    assert codes("9z") == ()
    assert cover(ALL, GARDENING) == ALL


def test_topics_of_the_standard_are_told_apart_and_fit_on_their_screens() -> None:
    framework = load_framework("business_mentor_2020")
    topics = list_topics(framework)
    assert len(set(topics)) == len(topics) == 4 + 15 + 80
    for place, topic in enumerate(topics, start=1):
        assert find_topic(framework, place) == topic
        show = ACTIONS["pick_about"].act(
            Filter(), Acted(at=NOW, verb="pick_about", version=place), framework
        )[0]
        assert isinstance(show, Show)
        assert all(len(label) <= MAX_LABEL for label in tell_buttons(show))
    assert find_topic(framework, 0) == find_topic(framework, len(topics) + 1) == ""


# Periods


@pytest.mark.parametrize(
    ("label", "since"),
    [
        ("This month", date(2026, 11, 1)),
        ("Last 3 months", date(2026, 9, 1)),
        ("Last 12 months", date(2025, 12, 1)),
        ("All of it", None),
    ],
)
def test_a_period_is_picked(label: str, since: date | None) -> None:
    show = leads(press(look("filter"), "Period"))
    assert tell_screen(show) == "Entries from when?"
    assert tell_buttons(show) == [
        "This month",
        "Last 3 months",
        "Last 12 months",
        "All of it",
        "Back",
    ]
    old = Lens(mentee="Anna", until=date(2026, 10, 3))
    assert press(show, label, old) == (ShowJournal(lens=Lens(mentee="Anna", since=since)),)
    assert len(PERIODS) == 4


def test_one_end_of_a_period_is_enough() -> None:
    told = tell_screen(look("filter", lens=Lens(until=date(2026, 10, 3))))
    assert told.startswith("Your journal · until 3 Oct\n")
