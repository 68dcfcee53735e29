"""What /summary says, for journals of every size, and what its buttons do."""

from datetime import date, timedelta
from typing import Any

import pytest

from flows.actions import ACTIONS
from flows.calendar.period import PERIODS, Period, choose, find_period, read_days
from flows.effects import Again, Effect, Recall, SendPicture, SetDark, SetDigest, SetQuotes, Show
from flows.events import Acted
from flows.facts import Nothing, Records
from flows.lines import line
from flows.progress.summary import CHOICES
from flows.views import Quote
from flows.words.people.mentees import mark_name
from framework.catalogue import load_framework
from framework.coverage import Situation, Touch
from framework.model import Framework
from tests.flows.progress.past import ZONE, Deed, count, live, rate
from tests.flows.talk import NOW, tell, tell_buttons, tell_folded, tell_primary, tell_screen
from tests.framework.gardening import GARDENING

BUSINESS = load_framework()
QUOTE = Quote(
    entry=5, at=NOW - timedelta(weeks=9, days=3), text="It rained. I filled every silence."
)
ROWS = ["Topics to try next", "By competence", "More…"]
FURTHER = ["By mentee", "Another period", "Export", "Dark picture"]


def act(
    verb: str, facts: Any = None, framework: Framework = GARDENING, **event: Any
) -> tuple[Effect, ...]:
    facts = Nothing() if facts is None else facts
    assert isinstance(facts, ACTIONS[verb].needs)
    return ACTIONS[verb].act(facts, Acted(at=NOW, verb=verb, **event), framework)


def look(records: Records, framework: Framework = GARDENING) -> Show:
    show, *_ = act("overview", records, framework)
    assert isinstance(show, Show)
    return show


def read(*deeds: Deed, **more: Any) -> str:
    return tell_screen(look(count(deeds, **more)))


def test_a_name_behind_the_command_leads_to_their_part() -> None:
    named = Records(zone=ZONE, unread=True, mentee="Anna")
    assert act("summary", named) == (Again(verb="so_far", version=mark_name("Anna")),)


# The text


def test_nothing_yet_is_an_invitation() -> None:
    show = look(Records(zone=ZONE))
    assert tell_screen(show) == "Nothing to sum up yet. /reflect asks you the first question."
    assert tell_primary(show) == ["Reflect now"]


def test_one_entry() -> None:
    show = look(count([Deed(2, "1b")]))
    assert tell_screen(show) == (
        "September–November · 1 entry\n\n"
        "Reflected since the start: Grow 1 of 3 · Share 0 of 2\n\n"
        "Not touched yet: 4, for example Surplus harvest (2a)."
    )
    assert tell_buttons(show) == ["Ask me something new", *ROWS]
    assert tell_folded(show) == FURTHER
    assert tell_primary(show) == ["Ask me something new"]


@pytest.mark.parametrize(("first", "last"), [(0, 0), (0, 3), (740_000, 740_030)])
def test_what_else_there_is_stands_behind_more_and_leads_back_to_the_same(
    first: int, last: int
) -> None:
    """The same period, one of those that are offered or one of their own."""
    records = count([Deed(2, "1b")])
    overview, *_ = act("overview", records, object=first, version=last)
    assert isinstance(overview, Show)
    (more,) = (each for each in overview.buttons if each.verb == "further")
    (show,) = act("further", records, object=more.object, version=more.version)
    assert isinstance(show, Show)
    assert tell_screen(show) == "What else shall I show?"
    assert tell_buttons(show) == [*FURTHER, "Back"]
    back = show.buttons[-1]
    assert (back.verb, back.object, back.version) == ("overview", first, last)


def test_an_entry_about_no_ability_still_counts() -> None:
    records = Records(zone=ZONE, entries=1, total=1, first_at=NOW)
    assert tell_screen(look(records)).startswith(
        "September–November · 1 entry\n\nReflected since the start: Grow 0 of 3 · Share 0 of 2"
    )


def test_every_line_has_something_to_say() -> None:
    deeds = [
        *(Deed(days, "1a", "well") for days in (1, 2, 3)),
        *(Deed(days, "1a", "missed") for days in (4, 40)),
        Deed(80, "2b", written=False),
    ]
    more: dict[str, Any] = {"held": 12, "reflected": 11, "plans": 4, "tried": 3, "quote": QUOTE}
    show = look(count(deeds, **more))
    assert tell_screen(show) == (
        "September–November · 11 of 12 sessions reflected · 5 entries\n\n"
        "Reflected since the start: Grow 1 of 3 · Share 0 of 2\n"
        "Touched besides: Inviting people (2b).\n"
        "3 of 4 plans tried.\n\n"
        "Moved up: Soil test (1a), 3 of the last 4 went well.\n"
        "Quiet for 11 weeks: Inviting people (2b).\n"
        "Not touched yet: 3, for example Surplus harvest (2a).\n\n"
        "A line of yours, 9 weeks ago:\n“I filled every silence.”\nStill true?"
    )
    assert tell_buttons(show) == ["Still true", "No longer", "Ask me something new", *ROWS]
    assert [(b.verb, b.object, b.version) for b in show.buttons[:2]] == [
        ("still", 5, 1),
        ("still", 5, 2),
    ]
    records = count(deeds, **more)
    assert act("overview", records, GARDENING)[1:] == (Recall(entry=5),), "and never again"


def test_whether_such_lines_are_welcome_is_asked_once_and_silence_is_a_no() -> None:
    records = count([Deed(1, "1a")], quote=QUOTE, quotes_asked=False)
    show, *then = act("overview", records, GARDENING)
    assert isinstance(show, Show)
    assert tell_screen(show).endswith(
        "Now and then I could show you a line of yours from weeks ago. Would you like that?"
    )
    assert "silence" not in tell_screen(show)
    assert tell_buttons(show)[:2] == ["Yes, show me", "No, thanks"]
    assert [(b.verb, b.version) for b in show.buttons[:2]] == [("quotes", 1), ("quotes", 0)]
    assert then == [SetQuotes(wanted=False)]


@pytest.mark.parametrize(
    ("period", "first"),
    [
        ("quarter", "September–November · 3 entries"),
        ("month", "November · 1 entry"),
        ("year", "December 2025–November 2026 · 3 entries"),
        ("all", "Since Mon 27 Oct · 4 entries"),
    ],
)
def test_the_first_line_counts_the_period_all_others_everything(period: Any, first: str) -> None:
    deeds = [Deed(395, "1a"), Deed(60, "1b"), Deed(59, "1b"), Deed(2, "3a")]
    first_line, _, rest = read(*deeds, period=period).partition("\n\n")
    assert first_line == first
    assert rest.startswith("Reflected since the start: Grow 3 of 3 · Share 0 of 2")


def test_a_period_without_entries_says_so() -> None:
    assert read(Deed(300, "1a")).startswith("September–November · no entry\n\n")


@pytest.mark.parametrize(
    ("held", "reflected", "told"), [(1, 1, "1 of 1 session"), (2, 0, "0 of 2 sessions")]
)
def test_sessions_are_counted_where_any_were_held(held: int, reflected: int, told: str) -> None:
    text = read(Deed(1, "1a"), held=held, reflected=reflected)
    assert text.startswith(f"September–November · {told} reflected · 1 entry")


@pytest.mark.parametrize(
    ("plans", "tried", "told"), [(1, 0, "0 of 1 plan tried."), (4, 3, "3 of 4 plans tried.")]
)
def test_plans_are_counted_where_any_were_made(plans: int, tried: int, told: str) -> None:
    assert told in read(Deed(1, "1a"), plans=plans, tried=tried)


def test_of_two_that_moved_up_the_latest_is_named() -> None:
    better = ("well",) * 4 + ("missed",)
    history = {
        "1a": Touch(last_at=NOW - timedelta(days=3), reflections=5),
        "2a": Touch(last_at=NOW - timedelta(days=2), reflections=5),
        "9z": Touch(last_at=NOW, reflections=5),  # of another framework
    }
    outcomes = dict.fromkeys((*history, "3a"), better)  # 3a: nothing is known of it any more
    records = Records(
        zone=ZONE, entries=10, total=10, first_at=NOW, history=history, outcomes=outcomes
    )
    assert "Moved up: Surplus harvest (2a), 4 of the last 4 went well." in tell_screen(
        look(records)
    )


def test_of_several_quiet_ones_the_longest_is_named() -> None:
    text = read(Deed(1, "1a"), Deed(57, "1b"), Deed(100, "2a"))
    assert "Quiet for 8 weeks or more: 2, the longest Surplus harvest (2a), 14 weeks." in text


def test_the_last_untouched_one_is_named_alone() -> None:
    text = read(*(Deed(1, code) for code in ("1a", "1b", "2a", "3a")))
    assert text.endswith("\n\nNot touched yet: Inviting people (2b).")


def test_what_has_not_happened_yet_is_neither_untouched_nor_quiet() -> None:
    situation = Situation(hidden=frozenset({"1a", "2a", "2b"}))
    text = read(Deed(1, "1b"), Deed(90, "1a", written=False), situation=situation)
    assert text.endswith("\n\nNot touched yet: Watering by need (3a).")
    assert "Quiet" not in text


def test_all_touched_leaves_that_line_out_and_the_gap() -> None:
    show = look(count([Deed(1, each.code) for each in GARDENING.abilities]))
    assert tell_screen(show).endswith("Grow 3 of 3 · Share 2 of 2")
    assert tell_primary(show) == ["Reflect now"]


def test_the_example_was_never_touched_even_if_the_first_offer_was() -> None:
    """Water is the weakest, but its one ability is touched: a tap is no reflection."""
    deeds = [Deed(1, "3a", written=False), *(Deed(2, code) for code in ("1a", "2a", "2b") * 2)]
    assert read(*deeds).endswith("Not touched yet: Compost (1b).")


def test_a_text_without_a_good_line_is_not_quoted() -> None:
    for asked in (True, False):
        more: dict[str, Any] = {
            "quote": QUOTE.model_copy(update={"text": "ok"}),
            "quotes_asked": asked,
        }
        assert len(act("overview", count([Deed(1, "1a")], **more), GARDENING)) == 1
    show = look(count([Deed(1, "1a")], **more))
    assert "A line of yours" not in tell_screen(show)
    assert "Still true" not in tell_buttons(show)


@pytest.mark.parametrize("entries", [1, 5, 500, 5000])
@pytest.mark.parametrize("period", [*PERIODS, "week"])
def test_it_never_fills_more_than_a_phone(entries: int, period: Any) -> None:
    """Forty characters a line, two dozen lines."""
    quote = QUOTE.model_copy(update={"text": "I kept on talking about my own company, " * 9})
    records = count(
        live(entries, BUSINESS),
        period,
        ratings=rate(12, BUSINESS),
        held=5000,
        reflected=4999,
        plans=3000,
        tried=2999,
        quote=quote,
    )
    text = tell_screen(look(records, BUSINESS))
    lines = [1 + len(each) // 40 for each in text.split("\n")]
    assert sum(lines) <= 24
    assert f"· {entries} entries" in text or period != "all" or entries == 1


def test_the_mentors_framework() -> None:
    text = tell_screen(look(count([Deed(1, "7b")]), BUSINESS))
    assert "PLAN 0 of 22 · DO 1 of 28 · CHECK 0 of 20 · ACT / ADJUST 0 of 10" in text
    assert "Not touched yet: 79, for example " in text


# What the buttons do


def test_the_command_sends_the_picture_ahead() -> None:
    records = count([Deed(1, "1a")], dark=True)
    picture, *rest = act("summary", records)
    assert picture == SendPicture(dark=True)
    assert tuple(rest) == act("overview", records)
    assert act("summary", Records())[0] == SendPicture(dark=False)  # an invitation as well


def test_what_was_done_is_said_above_the_text() -> None:
    (show,) = act("overview", count([Deed(1, "1a")]), notice=(line("Done."),))
    assert isinstance(show, Show)
    assert tell_screen(show).startswith("Done.\n\nSeptember–November")


def test_a_period_is_chosen() -> None:
    begun = NOW - timedelta(days=40)
    (show,) = act("periods", Records(zone=ZONE, begun_at=begun))
    assert isinstance(show, Show)
    assert tell_screen(show) == (
        "Of which time shall I count sessions and entries? All else counts from the start.\n\n"
        "Or type it: “January”, “1 Sep - 17 Oct”."
    )
    *usual, october = show.buttons
    assert tell(october.label) == "October"
    assert read_days(october.object, october.version) == (date(2026, 10, 1), date(2026, 10, 31))
    chosen = [(tell(each.label), find_period(each.version)) for each in usual]
    assert chosen == [
        ("This month", "month"),
        ("Three months", "quarter"),
        ("Twelve months", "year"),
        ("From the start", "all"),
    ]
    assert {each.verb for each in show.buttons} == {"overview"}


@pytest.mark.parametrize("period", PERIODS)
def test_what_was_chosen_is_said(period: Period) -> None:
    """As long as somebody has been here for a month, all of them begin in that month."""
    facts = count([Deed(1, "1a")]).model_copy(update={"period": period})
    (chosen,) = act("overview", facts, version=choose(period))
    (usual,) = act("overview", facts)
    assert isinstance(chosen, Show)
    assert isinstance(usual, Show)
    assert tell_screen(chosen) == f"{CHOICES[period]}: {tell_screen(usual)}"


def test_the_picture_changes_its_ground_for_good() -> None:
    light = count([Deed(1, "1a")])
    dark = light.model_copy(update={"dark": True})
    assert act("picture", light) == (SendPicture(dark=False),)
    assert act("picture", dark) == (SendPicture(dark=True),)
    again = Again(verb="overview")
    to_dark, to_light = look(light).buttons[-1], look(dark).buttons[-1]
    assert (to_dark.label.plain(), to_light.label.plain()) == ("Dark picture", "Light picture")
    changed = act("picture", light, version=to_dark.version)
    assert changed == (SetDark(dark=True), SendPicture(dark=True), again)
    changed = act("picture", dark, version=to_light.version)
    assert changed == (SetDark(dark=False), SendPicture(dark=False), again)


@pytest.mark.parametrize(
    ("verb", "version", "setting", "told"),
    [
        (
            "digest",
            0,
            SetDigest(wanted=False),
            "I do not sum up your week any more. /summary does whenever you like.",
        ),
        ("digest", 1, SetDigest(wanted=True), "I sum up your week on Sundays at 18:00, silently."),
        ("quotes", 0, SetQuotes(wanted=False), "I do not show you lines of yours any more."),
        (
            "quotes",
            1,
            SetQuotes(wanted=True),
            "/summary shows you a line of yours from a while ago, never from a private entry.",
        ),
    ],
)
def test_what_is_shown_can_be_switched_off_and_back(
    verb: str, version: int, setting: Effect, told: str
) -> None:
    set_, show = act(verb, version=version)
    assert set_ == setting
    assert isinstance(show, Show)
    assert tell_screen(show) == told
    assert tell_buttons(show) == ["Undo", "Settings"]
    undo = show.buttons[0]
    assert (undo.verb, undo.version) == (verb, 1 - version)
