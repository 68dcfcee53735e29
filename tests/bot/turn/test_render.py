"""What leaves the bot: escaped, in the reader's days, in rows that fit, in 64 bytes."""

from collections.abc import Iterator
from datetime import UTC, datetime
from string import digits
from typing import Any
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.buttons import MAX_BYTES
from bot.preview.markup import CLEANED, parse_html
from bot.turn.render import (
    Reader,
    cut,
    lay_out,
    name_buttons,
    render_line,
    render_plain,
    render_show,
    tell_day,
)
from flows.actions import ACTIONS
from flows.catalogue import FLOWS
from flows.effects import Show
from flows.events import Beginning, Part, Waiting
from flows.flow import Answer, Flow, Scene, State, Step
from flows.lines import MAX_LABEL, Instant, Line, Option, button, fold, line, option, question
from framework.catalogue import load_framework
from framework.model import Framework
from tests.flows.meetings import ANNA, BEN, NEXT
from tests.framework.gardening import GARDENING

pytestmark = pytest.mark.unmeasured

NOW = datetime(2026, 11, 26, 15, 42, tzinfo=UTC)
READER = Reader("Europe/Brussels", NOW)
TEXT = st.text(max_size=60)
LONGEST_ID = 10**10 - 1


def read_html(source: str) -> str:
    return parse_html(source).text


def clean(text: str) -> str:
    """Without what Telegram itself takes away."""
    return text.translate(CLEANED)


@given(TEXT, TEXT)
def test_no_value_is_ever_read_as_markup(name: str, words: str) -> None:
    told = line("One moment with {mentee} <now> & {then}", mentee=name, then=words)
    assert read_html(render_line(told, READER)) == clean(told.plain())


@given(TEXT)
def test_no_template_is_ever_read_as_markup(words: str) -> None:
    told = Line(template=words.replace("{", "").replace("}", ""))
    assert read_html(render_line(told, READER)) == clean(told.plain())


def test_a_quiet_line_stands_back() -> None:
    quiet = Line(template="{words}?", values={"words": "<b>"}, quiet=True)
    assert render_line(quiet, READER) == "<i>&lt;b&gt;?</i>"


@given(st.lists(TEXT, min_size=1, max_size=4), TEXT, st.booleans())
def test_a_screen_is_readable_whatever_it_says(lines: list[str], label: str, quiet: bool) -> None:
    told = tuple(Line(template="{words}", values={"words": each}, quiet=quiet) for each in lines)
    body = render_show(
        Show(run=7, step="ability", lines=told, options=(option("7b", line("{l}", l=label)),)),
        READER,
    )
    assert read_html(body["text"]) == clean("\n\n".join(lines))
    [[shown]] = body["buttons"]
    assert shown["data"] == "a:7:ability:7b"
    assert len(shown["text"]) <= MAX_LABEL


def test_the_buttons_of_a_screen_answer_or_act_apart_and_one_may_be_primary() -> None:
    body = render_show(
        Show(
            run=7,
            step="outcome",
            lines=(line("How did it go?"),),
            options=(option("well", "Well", primary=True), option("skip", "Skip")),
            buttons=(button("undo", "Undo", 7, 3), button("edit", "{n}", 7, n=5, primary=True)),
        ),
        READER,
        silent=True,
    )
    assert body == {
        "text": "<b>How did it go?</b>",
        "silent": True,
        "buttons": [
            [
                {"text": "Well", "data": "a:7:outcome:well", "style": "primary"},
                {"text": "Skip", "data": "a:7:outcome:skip"},
            ],
            [
                {"text": "Undo", "data": "x:undo:7:3"},
                {"text": "5", "data": "x:edit:7:0", "style": "primary"},
            ],
        ],
    }


# Days


@pytest.mark.parametrize(
    ("at", "zone", "day"),
    [
        (datetime(2026, 11, 26, 15, tzinfo=UTC), "Europe/Brussels", "Thu 26 Nov"),
        (datetime(2026, 11, 26, 23, 30, tzinfo=UTC), "Europe/Brussels", "Fri 27 Nov"),
        (datetime(2026, 11, 26, 3, tzinfo=UTC), "America/New_York", "Wed 25 Nov"),
        (datetime(2025, 3, 1, 12, tzinfo=UTC), "Europe/Brussels", "Sat 1 Mar 2025"),
        (datetime(2026, 12, 31, 23, 30, tzinfo=UTC), "Europe/Brussels", "Fri 1 Jan 2027"),
        (datetime(2025, 12, 31, 23, 30, tzinfo=UTC), "Europe/Brussels", "Thu 1 Jan"),
    ],
)
def test_a_day_is_the_readers_and_names_its_year_only_if_it_is_not_this_one(
    at: datetime, zone: str, day: str
) -> None:
    assert tell_day(at, Reader(zone, NOW)) == day
    assert render_line(line("Saved · {day}", day=at), Reader(zone, NOW)) == f"Saved · {day}"


def test_this_year_is_the_readers_too() -> None:
    newyear = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    assert tell_day(newyear, Reader("Europe/Brussels", newyear)) == "Fri 1 Jan"
    assert tell_day(newyear, Reader("America/New_York", newyear)) == "Thu 31 Dec"


@pytest.mark.parametrize(
    ("shows", "told"),
    [
        ("both", "Fri 1 Jan 2027 00:30"),
        ("brief", "Fri 1 Jan 00:30"),
        ("day", "Fri 1 Jan 2027"),
        ("time", "00:30"),
    ],
)
def test_a_moment_is_told_in_the_readers_zone(shows: Any, told: str) -> None:
    at = Instant(at=datetime(2026, 12, 31, 23, 30, tzinfo=UTC), shows=shows)
    assert render_line(line("{at}", at=at), READER) == told
    assert render_plain(line("{at}", at=at), READER) == told


def test_the_phone_tells_a_moment_in_its_own_way() -> None:
    at = Instant(at=NOW, shows="phone")
    told = render_line(line("<{at}>", at=at), READER)
    assert told == '&lt;<tg-time unix="1795707720" format="wDt">–</tg-time>&gt;'
    [entity] = parse_html(told).entities
    assert (entity["type"], entity["unix_time"]) == ("date_time", int(NOW.timestamp()))


# Lengths


@given(st.text(alphabet="a&<>é🙂 \n", max_size=50), st.integers(4080, 4110), st.booleans())
def test_a_screen_too_long_ends_early(words: str, length: int, quiet: bool) -> None:
    text = (words + "&" * length)[:length]
    told = Line(template="{words}", values={"words": text}, quiet=quiet)
    shown = read_html(cut(render_line(told, READER)))
    assert len(shown) <= 4096
    assert shown == text or (length > 4089 and shown == text[:4095] + "…")


@given(st.text(max_size=400))
def test_a_toast_is_plain_and_at_most_200_characters(text: str) -> None:
    toast = render_plain(line("Saved: {words}", words=text), READER)
    assert len(toast) <= 200
    assert toast.removesuffix("…") in " ".join(f"Saved: {text}".split())


def test_a_toast_knows_no_markup_but_days() -> None:
    told = line("Already saved on {day}, <{name}>", day=NOW, name="R&D")
    assert render_plain(told, READER) == "Already saved on Thu 26 Nov, <R&D>"


# Rows


def rows_of(*labels: str) -> list[list[str]]:
    rows = lay_out({"text": each, "data": ""} for each in labels)
    return [[each["text"] for each in row] for row in rows]


@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        ("", []),
        ("Missed it,Partly,Well,Skip", ["Missed it,Partly,Well", "Skip"]),
        ("Continue,Keep as is,Discard,New one", ["Continue,Keep as is", "Discard,New one"]),
        ("1,2,3,4,5", ["1,2,3,4,5"]),
        ("Mon,Tue,Wed,Thu,Fri,Sat,Sun,Back", ["Mon,Tue,Wed,Thu,Fri,Sat,Sun", "Back"]),
        ("Open questions 7b,Own solutions 7l", ["Open questions 7b", "Own solutions 7l"]),
        ("Yes,What is stored?,No", ["Yes,What is stored?", "No"]),
        ("Yes,Change my reminder,No", ["Yes", "Change my reminder", "No"]),
    ],
)
def test_rows_as_wide_as_a_narrow_phone(labels: str, rows: list[str]) -> None:
    expected = [row.split(",") for row in rows]
    assert rows_of(*(each for each in labels.split(",") if each)) == expected


@given(st.lists(st.text(alphabet="x", min_size=1, max_size=MAX_LABEL), max_size=12))
def test_no_row_is_wider_than_its_longest_label_allows(labels: list[str]) -> None:
    rows = rows_of(*labels)
    assert [each for row in rows for each in row] == labels
    for row in rows:
        longest = max(map(len, row))
        most = 7 if longest <= 3 else 3 if longest <= 9 else 2 if longest <= 16 else 1
        assert len(row) <= most


# Every button there is

FACTS = Beginning(
    zone=max(available_timezones(), key=len),
    operator="O" * 80,
    mentee="A" * 30,
    mentees=tuple("AB" * 15 for _ in range(5)),
    parts=tuple(Part(answer=LONGEST_ID - each, text="word " * 50) for each in range(3)),
    waiting=tuple(Waiting(run=LONGEST_ID - each, name="N" * 60) for each in range(3)),
    entries=LONGEST_ID,
    session=NEXT.model_copy(update={"series": LONGEST_ID, "mentee": "A" * 30}),
    series=(ANNA.model_copy(update={"id": LONGEST_ID, "mentee": "AB" * 15}), BEN),
)


def walk(flow: Flow, step: Step, framework: Framework) -> Iterator[tuple[Option, ...]]:
    """The options of a step in every menu that its buttons open."""
    said = {each.key: Answer(at=NOW, pieces=1) for each in flow.steps if each.key != step.key}
    state = State(flow=flow.name, run=LONGEST_ID, facts=FACTS, asked=step.key, answers=said)
    menus, seen = [""], {""}
    while menus:
        scene = Scene(state.model_copy(update={"menu": menus.pop()}), framework, NOW)
        shown = step.options if isinstance(step.options, tuple) else step.options(scene)
        yield shown
        for each in shown:
            # Of buttons that hold a draft, one a kind: there is one for each day and name.
            kind = each.key.rstrip(digits) if each.value else each.key
            if each.opens and kind not in seen:
                seen.add(kind)
                menus.append(each.value or each.key)


def all_options() -> Iterator[tuple[str, tuple[Option, ...]]]:
    for flow in FLOWS.values():
        for step in flow.steps:
            for framework in (load_framework(), GARDENING):
                for shown in walk(flow, step, framework):
                    yield step.key, shown
    for zone in sorted(available_timezones()):
        yield "zone", (option(zone, line("{city} 15:42", city=zone.rpartition("/")[2])),)


def test_every_option_of_every_flow_fits_into_a_button() -> None:
    options = list(all_options())
    assert len(options) > 600
    for step, shown in options:
        effect = Show(run=LONGEST_ID, step=step, lines=(), options=shown)
        for each in (each for row in render_show(effect, READER)["buttons"] for each in row):
            check_button(each)


@pytest.mark.parametrize("verb", ACTIONS)
def test_every_action_fits_into_a_button(verb: str) -> None:
    acts = (button(verb, "A label", LONGEST_ID, LONGEST_ID),)
    [[shown]] = render_show(Show(run=None, lines=(), buttons=acts), READER)["buttons"]
    check_button(shown)


def check_button(shown: dict[str, Any]) -> None:
    assert 1 <= len(shown["data"].encode()) <= MAX_BYTES, shown
    assert 1 <= len(shown["text"]) <= MAX_LABEL, shown


YES = button("pace", "Yes")


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ((question("Fewer?\nOr not?"), line("As it is.")), "<b>Fewer?</b>\nOr not?\n\nAs it is."),
        (
            (line("You said “{text}”.\nStill true?", text="Why <me>?"),),
            "You said “Why &lt;me&gt;?”.\nStill true?",
        ),
        ((line("Why?").model_copy(update={"quiet": True}),), "<i>Why?</i>"),
    ],
)
def test_a_question_stands_out_where_it_is_told_to(lines: tuple[Line, ...], text: str) -> None:
    assert render_show(Show(run=None, lines=lines), READER)["text"] == text


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (
            (line("My questions went unanswered. Fewer?"),),
            "<b>My questions went unanswered. Fewer?</b>",
        ),
        (
            (line("You said “{text}”.\nStill true?", text="Why <me>?"),),
            "You said “Why &lt;me&gt;?”.\n<b>Still true?</b>",
        ),
        ((line("{text}", text="Who asks?"),), "Who asks?"),
        ((line("Why?").model_copy(update={"quiet": True}),), "<i>Why?</i>"),
    ],
)
def test_on_a_card_with_buttons_our_own_questions_stand_out(
    lines: tuple[Line, ...], text: str
) -> None:
    assert render_show(Show(run=None, lines=lines, buttons=(YES,)), READER)["text"] == text


def test_what_is_folded_is_not_shown_and_can_be_named() -> None:
    show = Show(run=None, lines=(), buttons=(YES, *fold(button("pause", "Pause"))))
    assert [[each["text"] for each in row] for row in render_show(show, READER)["buttons"]] == [
        ["Yes"]
    ]
    assert name_buttons(show, READER) == [("Yes", "x:pace:0:0"), ("Pause", "x:pause:0:0")]
