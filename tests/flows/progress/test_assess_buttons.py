"""What every button of a self-assessment does, also long after it was seen; how it is offered, and
what is told of it afterwards."""

from datetime import UTC, datetime, timedelta
from typing import Any

from flows.actions import ACTIONS
from flows.effects import (
    Advance,
    Again,
    Beside,
    CloseRun,
    CountOffer,
    Effect,
    EndAssessment,
    SetAssessing,
    Show,
    ShowJournal,
    StartFlow,
    Toast,
)
from flows.events import Acted, Beginning
from flows.facts import Nothing, OneAssessment
from flows.flow import State
from flows.lens import Lens
from flows.lines import line
from flows.progress.assess import CONSENTED, offer, tell_history
from flows.views import Assessment, Rating
from framework.catalogue import load_framework
from tests.flows.sitting import rating
from tests.flows.talk import NOW, tell, tell_buttons, tell_primary, tell_screen
from tests.framework.gardening import GARDENING

FRAMEWORK = load_framework()
MARCH = datetime(2026, 3, 12, 9, tzinfo=UTC)


def act(
    verb: str, *, rated: tuple[Rating, ...] = (), ended: bool = False, id_: int = 2, **more: Any
) -> tuple[Effect, ...]:
    """What a button does on a self-assessment as it is here."""
    open_ = more.pop("open_", None)
    over = NOW if ended else None
    assessment = Assessment(id=id_, begun_at=NOW, ended_at=over, rated=rated)
    facts: Any = Nothing()
    if ACTIONS[verb].needs is OneAssessment:
        facts = OneAssessment(assessment=assessment, open=open_)
    return ACTIONS[verb].act(facts, Acted(at=NOW, verb=verb, **more), GARDENING)


def read(effect: Effect) -> str:
    assert isinstance(effect, Show | Toast)
    return tell_screen(effect) if isinstance(effect, Show) else tell(effect.line)


# Buttons that were seen some time ago


def test_the_last_area_can_be_left_so_too() -> None:
    rated = (rating(2, 3), rating(1, 5, days=2), rating(3, 5, days=1))
    (stop,) = act("assess_on", rated=rated)
    assert "Which one are you least sure of?" in read(stop)
    end, said = act("assess_on", rated=rated, version=2)
    assert end == EndAssessment()
    assert read(said).startswith("That was all of it.")


def test_a_question_of_an_earlier_one_does_not() -> None:
    old = State(flow="rate", run=5, facts=Beginning(assessment=Assessment(id=1)))
    (show,) = act("assess", open_=old)
    assert "one tap each" in read(show)
    alone = State(flow="rate", run=5, facts=Beginning())
    assert not isinstance(act("assess", open_=alone)[0], Advance)


def test_the_second_tap_of_two_begins_no_second_one() -> None:
    assert act("assess_on", object=1, version=1) == (StartFlow(flow="rate", competence=1),)


def test_once_it_is_over_every_button_leads_to_its_first_screen() -> None:
    for number, seen in ((0, 2), (1, 1)):
        (show,) = act("assess_on", ended=True, object=number, version=seen)
        assert read(show).endswith("Last time: Thu 26 Nov.")
    assert read(act("assess_pause", ended=True)[0]) == "That is no longer there."
    old = State(flow="rate", run=5, facts=Beginning())
    assert act("assess_pause", ended=True, open_=old)[0] == CloseRun(run=5)
    assert "is over" in read(act("rate", object=1, version=2, ended=True)[0])
    assert "is over" in read(act("rate", object=1, version=1)[0])


def test_what_is_all_rated_has_only_its_end_left() -> None:
    rated = (rating(1, 3), rating(3, 3), rating(2, 3))
    for verb in ("assess", "assess_pause"):
        assert act(verb, rated=rated) == (Again(verb="assess_on"),)


def test_what_the_framework_no_longer_has_is_passed_by() -> None:
    assert act("assess_on", rated=(rating(99, 3),)) == (StartFlow(flow="rate", competence=1),)
    for verb in ("rate", "examples"):
        assert read(act(verb, object=99)[0]) == "That is no longer there."


def test_one_competence_is_rated_by_itself_from_its_own_screen() -> None:
    assert act("rate", object=1) == (StartFlow(flow="rate_one", competence=1),)


def test_the_entries_on_a_competence_come_below_the_card() -> None:
    lens = Lens(about="1", abilities=("1a", "1b"))
    assert act("examples", object=1) == (ShowJournal(lens=lens, apart=True),)


# What the bot says first


def test_the_offer_is_two_lines() -> None:
    show = offer(Assessment(), 1, FRAMEWORK)
    assert tell_screen(show) == (
        "How do you see yourself?\n"
        "15 competences, one after the other, one tap each: 4 areas, about a minute an area. "
        "Stop anywhere."
    )
    assert tell_buttons(show) == ["Begin", "Not now", "Every 3 months"]
    assert tell_primary(show) == ["Begin"]
    again = offer(Assessment(id=1, begun_at=NOW, ended_at=NOW), 3, FRAMEWORK)
    assert tell_screen(again).startswith("How do you see yourself now?\n")
    assert tell_buttons(again)[-1] == "Not any more"


def test_the_offer_goes_on_with_what_was_left() -> None:
    rated = tuple(rating(each, 3, days=2) for each in range(1, 7))
    show = offer(Assessment(id=1, begun_at=NOW, rated=rated), 1, FRAMEWORK)
    assert tell_screen(show) == (
        "You stopped after 6 of 15 competences, on Tue 24 Nov. The rest takes about 3 minutes.\n"
        "What you said is kept."
    )
    assert tell_buttons(show)[0] == "Go on"


def test_it_can_be_left_and_offered_less_often() -> None:
    answered, show = act("assess_later")
    assert answered == CountOffer(answered=True)
    assert read(show) == "Not now, then. /assess begins whenever you like."
    told = {
        0: "I do not offer it. /assess begins it whenever you like.",
        1: "I offer you the self-assessment every month, silently.",
        3: "I offer you the self-assessment every 3 months, silently.",
    }
    for months, text in told.items():
        assert act("assess_every", version=months) == (
            SetAssessing(months=months),
            Again(verb="coming", notice=(line(text),)),
        )
    _, beside, again = act("assess_every", object=CONSENTED, version=3)
    assert isinstance(beside, Beside)
    assert beside.button.verb == "assess"
    assert isinstance(again, Again)
    never = (SetAssessing(months=0), Again(verb="coming", notice=(line(told[0]),)))
    assert act("assess_every", object=CONSENTED, version=0) == never
    assert read(act("assess_every", version=2)[0]) == "That is no longer there."


# The history of one


def test_a_history_is_a_line() -> None:
    said = (
        rating(1, 2, days=60),
        rating(1, None, days=45),
        rating(1, 3, days=30, reason="I wait"),
        rating(1, 4, days=0, reason="I stopped giving answers"),
    )
    assert tell(tell_history(said, "Europe/Brussels")) == (
        "You said 2 in Sep · 3 in Oct: “I wait” · 4 in Nov: “I stopped giving answers”"
    )


def test_a_long_history_tells_the_last_with_their_years() -> None:
    said = [
        Rating(competence=1, value=1 + each % 5, at=MARCH - timedelta(days=91 * each))
        for each in range(8)
    ]
    assert tell(tell_history(reversed(said), "Europe/Brussels")) == (
        "Lately you said 1 in Dec 2024 · 5 in Mar 2025 · 4 in Jun 2025 · 3 in Sep 2025"
        " · 2 in Dec 2025 · 1 in Mar 2026"
    )


def test_a_month_is_that_of_where_the_mentor_lives() -> None:
    late = Rating(competence=1, value=2, at=datetime(2026, 3, 31, 23, 30, tzinfo=UTC))
    gone = late.model_copy(update={"gone": True})
    assert tell(tell_history((gone,), "Europe/Brussels")) == "You said 2 in Apr (entry deleted)"
    assert tell(tell_history((late,), "Europe/Brussels")) == "You said 2 in Apr"
