"""What mentors type to ask for something, as others wrote it down (tests/flows/corpora/README.md).

`pytest -s tests/flows/test_requests.py` prints what becomes of each.
"""

# ruff: noqa: T201, DTZ001

import re
from collections import Counter
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Final, Literal, get_args

import pytest
import yaml

from flows.calendar.series import Rule
from flows.calendar.zones import find_zones
from flows.courtesies import answer_courtesy
from flows.effects import Again, Effect, Hold, Show, ShowJournal, StartFlow
from flows.events import Acted, Beginning, Said
from flows.facts import Agenda, Known, OneRun
from flows.flow import State
from flows.intents import follow_intent
from flows.lens import Lens
from flows.requests import GONE, REQUEST, TRIP, answer_request, do_granted, keep_as_note
from flows.views import SeriesView
from flows.words.answers.courtesies import Courtesy, read_courtesy
from flows.words.requests.requests import Request, list_patterns, read_request
from tests.flows.words.asked import ASKED as MORE
from tests.framework.gardening import GARDENING

Verdict = Literal["answered", "offered", "missed", "wrong"]

HERE: Final = datetime(2026, 11, 26, 10)
AT: Final = datetime(2026, 11, 26, 9, tzinfo=UTC)
CORPORA: Final = Path(__file__).parent / "corpora"


def load(corpus: str) -> list[dict[str, str]]:
    return yaml.safe_load((CORPORA / corpus).read_text(encoding="utf-8"))  # type: ignore[no-any-return]


COURTESIES: Final = get_args(Courtesy)
ALIKE: Final = {
    *(("pause", "fewer"), ("settings", "fewer"), ("zone", "settings")),
    ("settings", "language"),
}
"""What is wanted, and what is as good: the settings have a button for the pause, and none for a
language, of which a line says what there is."""


def meet(mentee: str, first_on: date, wall: time, every: int = 1) -> SeriesView:
    rule = Rule(first_on=first_on, every=every, wall=wall, zone="Europe/Brussels")
    return SeriesView(id=first_on.day, mentee=mentee, rule=rule, phase="under_way")


KNOWN: Final = Known(
    mentees=("Anna", "Ben", "Paolo", "Ola", "Élodie", "Krzysztof", "Lucía", "Conor", "Ana"),
    agenda=Agenda(
        zone="Europe/Brussels",
        series=(
            meet("Anna", date(2026, 11, 26), time(15)),
            meet("Ben", date(2026, 11, 30), time(9), 2),
            meet("Paolo", date(2026, 12, 2), time(11)),
            meet("Ola", date(2026, 12, 1), time(17)),
        ),
    ),
)


def follow(text: str) -> tuple[Effect, ...]:
    said = Said(at=AT, text=text)
    return follow_intent(said, HERE, lambda: KNOWN, ()) or answer_courtesy(
        said, None, None, lambda: None
    )


def judge(asked: dict[str, str]) -> Verdict:
    """What comes of it where no question is open."""
    text, wanted = asked["text"], asked["wants"]
    follows = follow(text)
    if not follows:
        return "missed"
    if wanted in COURTESIES:
        return "answered" if read_courtesy(text) == wanted and len(follows) == 1 else "wrong"
    first = follows[0]
    if isinstance(first, StartFlow):
        if wanted == "pause" and first.flow == "changing":
            return "offered"  # it asks whether the sessions pause
        return "answered" if wanted == "sessions" else "wrong"
    then = follows[-1]
    if wanted == "summary" and isinstance(then, Again) and then.verb == "so_far":
        return "answered"
    if wanted == "pause" and isinstance(then, StartFlow) and then.flow == "pause":
        return "answered"
    request = read_request(text)
    if request is None or not isinstance(first, Hold):
        return "wrong"
    if wanted != request.kind and (wanted, request.kind) not in ALIKE:
        return "wrong"
    if not is_about(request, asked):
        return "wrong"
    return "offered" if first.ways else "answered"


def is_about(request: Request, asked: dict[str, str]) -> bool:
    """Whether it has the object that was meant; a search may leave an ending off."""
    query, wanted = request.query.casefold(), asked.get("query", "").casefold()
    return (
        (query == wanted or (bool(query) and wanted.startswith(query)))
        and find_there(request.place) == find_there(asked.get("place", ""))
        and (request.kind != "rename" or request.to == asked["to"])
        and request.code == asked.get("code", "")
    )


def find_there(place: str) -> tuple[str, ...]:
    return find_zones(place, AT, "Europe/Brussels") if place else ()


@pytest.mark.parametrize(
    "corpus",
    [
        *("requests.yaml", "requests_more.yaml", "requests_third.yaml", "requests_fourth.yaml"),
        *("requests_fifth.yaml", "requests_sixth.yaml", "requests_seventh.yaml"),
    ],
)
def test_nine_of_ten_are_answered_or_offered_and_no_screen_is_wrong(corpus: str) -> None:
    asked = load(corpus)
    verdicts = {each["text"]: judge(each) for each in asked}
    counts: dict[str, Counter[str]] = {}
    for each in asked:
        counts.setdefault(each["wants"], Counter())[verdicts[each["text"]]] += 1
    print()
    for kind, found in counts.items():
        print(f"{kind:10}", *(f"{found[each]:3} {each}" for each in get_args(Verdict)))
    total = Counter(verdicts.values())
    print(f"{'all':10}", *(f"{total[each]:3} {each}" for each in get_args(Verdict)))
    for text, verdict in verdicts.items():
        if verdict != "answered":
            print(f"{verdict}: {text}")
    assert total["answered"] + total["offered"] >= 0.9 * len(asked)
    assert total["wrong"] == 0


@pytest.mark.parametrize("story", [each["text"] for each in load("stories_second.yaml")])
def test_a_story_gets_no_screen(story: str) -> None:
    assert follow(story) == ()


@pytest.mark.parametrize(
    "story",
    [
        "I'm happy in that area now",
        "Export to Norway fell through",
        "Don't ask me how, but the bank said yes",
        "Frag mich nicht wie, aber es hat geklappt",
        "Zusammenfassung: Export nach Polen klappt",
        "Search engine ads, all evening",
    ],
)
def test_a_word_of_a_request_is_none_where_it_is_part_of_another(story: str) -> None:
    assert follow(story) == ()


def test_a_zone_may_be_changed_without_a_place() -> None:
    held, begins = follow("change my time zone")
    assert isinstance(held, Hold)
    assert begins == StartFlow(flow="zone")


def test_a_name_that_is_held_in_no_run_of_a_request_is_gone() -> None:
    event = Acted(at=AT, verb="granted", object=7)
    note = State(flow="note", run=7, facts=Beginning(), refused=Said(at=AT, text="summary"))
    story = note.model_copy(update={"flow": REQUEST, "refused": Said(at=AT, text="A story.")})
    for state in (None, note, story):
        assert do_granted(OneRun(state=state), event, GARDENING) == GONE
    for state in (None, note):
        assert keep_as_note(OneRun(state=state), event, GARDENING) == GONE


def test_what_repeats_in_a_pattern_gives_nothing_back() -> None:
    """Else twenty times "last" would be tried in a million ways."""
    patterns = [pattern.pattern for _, pattern in list_patterns()]
    assert len(patterns) > 100
    assert [each for each in patterns if re.search(r"\)\*(?!\+)", each)] == []
    assert read_request("I show my notes " + "last " * 14 + "xyz") is None


@pytest.mark.parametrize("text", ["summary", "summry please", "summmary", "sumamry", "Sumary!"])
def test_a_slip_of_the_finger_is_put_right(text: str) -> None:
    assert read_request(text) == Request("summary")


def test_a_long_message_asks_for_nothing() -> None:
    assert read_request("show my summary " * 40) is None


@pytest.mark.parametrize(
    "text", ["summer", "Sommer", "summaries of what he said to the bank", "I'm in a rush"]
)
def test_another_word_is_none(text: str) -> None:
    assert read_request(text) is None


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in MORE.items() for text in texts]
)
def test_more_ways_to_ask(kind: str, text: str) -> None:
    request = read_request(text)
    assert request is not None
    assert request.kind == kind or (kind, request.kind) in ALIKE


@pytest.mark.parametrize(
    ("words", "mentee"),
    [("anna is now called Annabel", "Anna"), ("rename annabel back to Anna", "Annabel")],
)
def test_who_is_renamed_is_named_first(words: str, mentee: str) -> None:
    known = Known(mentees=(mentee, "Ben"))
    found = answer_request(Said(at=AT, text=words), AT.replace(tzinfo=None), lambda: known, ())
    [started] = [each for each in found if isinstance(each, StartFlow)]
    assert (started.flow, started.mentee) == ("rename", mentee)


def test_a_name_that_somebody_has_is_given_to_nobody_unknown() -> None:
    said = Said(at=AT, text="anna is now called Annabel")
    _, told = answer_request(
        said, AT.replace(tzinfo=None), lambda: Known(mentees=("Annabel",)), ()
    )
    assert isinstance(told, Show)
    assert told.lines[0].plain().startswith("You have a mentee called Annabel already.")
    assert answer_request(said, AT.replace(tzinfo=None), Known, ()) == ()


@pytest.mark.parametrize("words", ["call F2 is done", "call f2 done", "appelle Ola fait"])
def test_what_is_done_is_nobodys_new_name(words: str) -> None:
    request = read_request(words)
    assert request is None or request.kind != "rename"


@pytest.mark.parametrize(
    ("words", "lens"),
    {
        "everything you have on Anna": Lens(mentee="Anna"),
        "show bens notes": Lens(mentee="Ben"),
        "show me the entry of Ben from today": Lens(
            mentee="Ben", since=HERE.date(), until=HERE.date()
        ),
    }.items(),
)
def test_what_there_is_of_a_mentee_is_shown_at_once(words: str, lens: Lens) -> None:
    assert follow(words)[1:] == (ShowJournal(lens=lens),)


def test_of_somebody_unknown_it_is_looked_for() -> None:
    [shown] = [
        each for each in follow("what have I said about pricing") if isinstance(each, ShowJournal)
    ]
    assert shown.lens == Lens(words="pricing")


@pytest.mark.parametrize(
    ("words", "draft"),
    {
        "I'm in Lyon till Thursday": "stay:Europe/Paris",
        "Ich bin in Lissabon bis Freitag": "stay:Europe/Lisbon",
        "estoy en Londres hasta el lunes": "stay:Europe/London",
    }.items(),
)
def test_a_stay_changes_the_zone_and_says_that_no_dates_are_kept(words: str, draft: str) -> None:
    assert follow(words)[1:] == (StartFlow(flow="zone", draft=draft),)


@pytest.mark.parametrize(
    "words",
    [
        "im in lyon from wednesday till friday, dont ring me",
        "Ich bin in Lyon ab Mittwoch",
        "jestem w Londynie od środy",
    ],
)
def test_a_trip_ahead_changes_nothing_yet(words: str) -> None:
    [told] = [each for each in follow(words) if isinstance(each, Show)]
    assert told.lines[0].template == TRIP
