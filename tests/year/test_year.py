"""A year of questions: each is asked once, when it was promised, and never when it was not."""

import random
import tempfile
import zoneinfo
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import time, timedelta
from multiprocessing import get_context
from os import cpu_count
from pathlib import Path
from time import monotonic
from typing import Any, NamedTuple, cast

import pytest

from bot.turn.effects import KEEPERS
from flows import nudges
from flows.calendar.rhythm import Rhythm
from flows.effects import (
    EndSeries,
    MissSession,
    MoveSession,
    PauseSeries,
    SkipSession,
    Snooze,
    Speak,
)
from flows.progress.summary import sum_up_week
from flows.sessions import finding
from flows.views import DigestNudge, Nudge
from storage.calendar import almanac
from storage.calendar.almanac import Almanac
from storage.journal import answers, description
from tests.crash.test_kills import choose_seed
from tests.crash.test_kills import tell as say
from tests.year import people, storyteller, teller
from tests.year.clocks import DAY
from tests.year.deeds import (
    Dates,
    Deletes,
    Ends,
    Files,
    Heard,
    LeavesOut,
    Misses,
    Moves,
    PutsOff,
    Rests,
    Resumes,
    Skips,
    Writes,
)
from tests.year.oracle import Oracle
from tests.year.people import RATES, Person
from tests.year.series import clocks_of
from tests.year.teller import TOLD
from tests.year.yearlong_bot import FIRST, YearlongBot, plan_absences

pytestmark = [pytest.mark.unmeasured, pytest.mark.timeout(1800)]  # they wait for nobody

TOGETHER = 200
"""Mentors who share a database."""
FEW = 4
"""As many, where it is to be found out that something is wrong."""


class Result(NamedTuple):
    """`wrong` describes the first things that are not as they should be."""

    heard: int = 0
    missing: int = 0
    excess: int = 0
    quiet: int = 0
    beyond: int = 0
    misread: int = 0
    miscounted: int = 0
    counted: Counter[str] = Counter()  # noqa: RUF012
    told: Counter[str] = Counter()  # noqa: RUF012
    reasons: Counter[str] = Counter()  # noqa: RUF012
    wrong: tuple[str, ...] = ()

    def join(self, other: "Result") -> "Result":
        mine: tuple[Any, ...] = self
        return Result(*(each + its for each, its in zip(mine, other, strict=True)))


@pytest.mark.drill
@pytest.mark.timeout(7200)
def test_a_year_of_questions_is_the_one_that_was_promised(pytestconfig: pytest.Config) -> None:
    many, weeks = pytestconfig.getoption("mentors"), pytestconfig.getoption("weeks")
    seed, began = choose_seed(pytestconfig), monotonic()
    say(f"\n{many} mentors, {weeks} weeks, --seed={seed}")
    groups = [
        (first, min(first + TOGETHER, many), weeks, seed) for first in range(0, many, TOGETHER)
    ]
    total = Result()
    for each in run(groups):
        total = total.join(each)
    for reason, number in sorted(total.reasons.items()):
        say(f"{number:9} {reason}")
    say(
        f"{total.reasons.total()} occurrences, {total.heard} messages: {total.missing} missing, "
        f"{total.excess} doubled or not due, {total.quiet} in quiet hours, "
        f"{total.beyond} over the cap; {monotonic() - began:.0f} s"
    )
    told = ", ".join(f"{number} {what}" for what, number in sorted(total.told.items()))
    say(f"{total.told.total()} told in words: {total.misread} misread ({told})")
    counted = ", ".join(f"{number} {what}" for what, number in sorted(total.counted.items()))
    say(f"what is reflected: {total.miscounted} wrong ({counted})")
    assert not total.wrong, "\n".join(total.wrong[:10])
    assert total.missing == total.excess == total.quiet == total.beyond == 0
    assert total.misread == total.miscounted == 0
    assert total.reasons["UNEXPLAINED"] == 0
    assert total.heard > many


def run(groups: list[tuple[int, int, int, int]]) -> Iterator[Result]:
    if len(groups) == 1:
        yield live(*groups[0])
        return
    with ProcessPoolExecutor(cpu_count(), mp_context=get_context("spawn")) as pool:
        yield from pool.map(live, *zip(*groups, strict=True))


def live(first: int, end: int, weeks: int, seed: int) -> Result:
    """The mentors of these numbers live so many weeks with a bot of their own."""
    zoneinfo.reset_tzpath(to=())
    begin = FIRST.toordinal() * DAY
    until = begin + weeks * 7 * DAY
    away = plan_absences(begin, until, random.Random(seed), max(4, weeks // 3))
    haste = max(weeks / 52, 0.4)
    persons = [Person(1000 + number, seed, begin, until, haste) for number in range(first, end)]
    with tempfile.TemporaryDirectory() as folder:
        bot = YearlongBot(Path(folder), persons, away)
        bot.live()
        bot.bot.engine.dispose()
    total = Result(told=bot.told)
    for person in persons:
        heard, diary = bot.heard[person.number], bot.diaries[person.number]
        oracle = Oracle(person.home, person.joined, until, diary, away)
        total = total.join(compare(person, heard, oracle))
        misread = tuple(f"{person.number}: {each}" for each in bot.misread[person.number])
        total = total.join(Result(misread=len(misread), wrong=misread))
    return total


def live_until_wrong(many: int, weeks: int) -> Iterator[str]:
    """What is wrong with the mentors, a few after the other; whoever has found what they look for
    need not go on."""
    for first in range(0, many, FEW):
        yield from live(first, min(first + FEW, many), weeks, seed=6).wrong


def compare(person: Person, heard: list[Heard], oracle: Oracle) -> Result:
    """Message by message; one about a session must have its name, and may have others."""
    missing, excess = list(oracle.heard), []
    for each in heard:
        said = next((other for other in missing if is_that(each, other)), None)
        if said is None:
            excess.append(each)
        else:
            missing.remove(said)
    wrong = [
        f"{person.number}: {what} {clocks_of(person.home).tell(each.at)} {each}"
        for what, those in (("missing", missing), ("excess", excess))
        for each in those
    ]
    book = oracle.book
    return Result(
        len(heard),
        len(missing),
        len(excess),
        count_quiet(heard, oracle),
        count_beyond(heard, oracle),
        miscounted=len(book.wrong),
        counted=book.counted,
        reasons=oracle.reasons,
        wrong=tuple([*wrong, *(f"{person.number}: {each}" for each in book.wrong)][:3]),
    )


def is_that(heard: Heard, expected: Heard) -> bool:
    same = heard._replace(named=expected.named) == expected
    return same and heard.named >= expected.named


def count_quiet(heard: list[Heard], oracle: Oracle) -> int:
    """Messages in a minute at which the mentor's clock shows a quiet time."""
    many = 0
    for each in heard:
        _, zone, quiet = [set_ for set_ in oracle.quiet_at if set_[0] <= each.at][-1]
        before = [set_ for set_ in oracle.quiet_at if set_[0] < each.at][-1]
        same = before[1:] == (zone, quiet)
        many += same and quiet.start != quiet.end and quiet.covers(clocks_of(zone).read(each.at))
    return many


def count_beyond(heard: list[Heard], oracle: Oracle) -> int:
    """Audible messages that are the second of their day, or the fourth of seven days."""
    days = []
    for each in heard:
        if each.aloud:
            zone = [set_ for set_ in oracle.quiet_at if set_[0] < each.at][-1][1]
            days.append(clocks_of(zone).find_day(each.at))
    again = len(days) - len(set(days))
    return again + sum(
        sum(0 <= (day - first).days < 7 for day in set(days)) > 3 for first in set(days)
    )


@pytest.mark.parametrize(
    ("broken", "found"),
    [
        ("allows", "quiet"),
        ("may_sound", "beyond"),
        ("holds_back", "excess"),
        ("is_paused", "excess"),
    ],
)
def test_the_year_finds_out_a_promise_that_is_not_kept(
    broken: str, found: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoilt = {
        "allows": lambda self, at: at,
        "may_sound": lambda self, at: True,
        "holds_back": lambda self, at: False,
        "is_paused": lambda self, at: False,
    }
    monkeypatch.setattr(Rhythm, broken, spoilt[broken])
    result = live(0, 16, 8, seed=6)
    assert getattr(result, found) > 0
    assert result.wrong


def say_all(self: nudges.Round, digests: Sequence[DigestNudge]) -> None:
    for each in digests:
        self.settle([each], "sent")
        self.speak()
        self.effects.append(sum_up_week(self.facts.records, self.framework, self.at))


def speak_up(self: nudges.Round, *, sounds: bool = False, counts: bool = False) -> None:
    self.effects.append(Speak(sounds=True, counts=counts))


def is_dropped(self: nudges.Round, nudge: Nudge) -> bool:
    return not isinstance(nudge, DigestNudge) and drop(self, nudge)


drop = nudges.Round.drop
SPOILT: dict[str, tuple[Any, str, Any]] = {
    "no digest of an empty week, nor after a day": (nudges.Round, "drop", is_dropped),
    "no digest for who wants one message a week": (nudges.Round, "sum_up", say_all),
    "no digest for who does not want it": (Almanac, "digest", True),
    "digests on Sundays at six": (almanac, "DIGEST_TIME", time(17)),
    "no offer before anything was written": (nudges.Round, "is_needless", lambda *_: False),
    "an offer waits": (
        nudges.Round,
        "put_aside",
        lambda self, waiting, outcome, until: self.settle(waiting, outcome),
    ),
    "an offer as often as it is wanted": (Almanac, "months", 1),
    "the first offer after a week": (almanac, "FIRST_ASSESSMENT_AFTER", timedelta(days=6)),
    "offers at ten": (almanac, "ASSESSMENT_TIME", time(11)),
    "an assessment is new for a fortnight": (nudges, "NO_OFFER_WITHIN", timedelta(days=1)),
    "an offer is no more than two days late": (nudges, "OFFER_LATE_AFTER", timedelta(days=60)),
    "both in silence": (nudges.Round, "speak", speak_up),
}


WANTED = {
    "digest": ("wants other digests",),
    "assess": ("wants other assessments", "assesses"),
}
SOME = {
    "no digest for who wants one message a week": (60, 16),
    "no digest for who does not want it": (40, 12),
    "digests on Sundays at six": (60, 10),
}
"""Mentors, and weeks, that are needed until it comes to that."""


@pytest.mark.proof
@pytest.mark.parametrize("promise", SPOILT)
def test_the_year_finds_out_a_word_that_nobody_was_promised(
    promise: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The week summed up, and the offer of a self-assessment."""
    kinds = "digest" if "digest" in promise else "assess"
    wanted = WANTED[kinds]
    for wish in ("wants another pace", "wants silence", "blocks", *wanted):
        monkeypatch.setitem(RATES, wish, 4.0)
    monkeypatch.setattr(*SPOILT[promise])
    many, weeks = SOME.get(promise, (24, 16))
    assert any(f"kind='{kinds}'" in each for each in live_until_wrong(many, weeks))


def leave(*_: Any) -> None:
    """Say that it is done, and leave all as it was."""


SAID = (Skips, Moves, Rests, LeavesOut, Resumes, Ends, Misses)
TOLD_OF = (PutsOff, Writes, Files, Dates, Deletes)
KEEP = cast(dict[Any, Any], KEEPERS)
LEFT = (SkipSession, MoveSession, PauseSeries, EndSeries)


@pytest.fixture
def busy(monkeypatch: pytest.MonkeyPatch) -> None:
    """They change much, and tell all of it."""
    for what in TOLD:
        monkeypatch.setitem(TOLD, what, 12.0)
    for what in ("moves", "skips", "rests"):
        monkeypatch.setitem(RATES, what, 12.0)
    monkeypatch.setitem(RATES, "ends a series", 2.0)
    monkeypatch.setattr(teller, "IN_WORDS", 1.0)


@pytest.mark.usefixtures("busy")
@pytest.mark.parametrize("effect", LEFT)
def test_the_year_finds_out_words_of_which_nothing_comes(
    effect: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KEEP, effect, leave)
    if effect is EndSeries:
        monkeypatch.setitem(RATES, "ends a series", 12.0)
    assert any("excess" in each or "missing" in each for each in live_until_wrong(12, 8))


@pytest.mark.usefixtures("busy")
def test_the_year_finds_out_words_that_are_misread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(TOLD, "misses", 60.0)
    monkeypatch.setattr(finding._Finder, "begun", ())
    assert live(0, 12, 8, seed=6).misread > 0


@pytest.mark.usefixtures("busy")
def test_the_year_is_told_of_in_every_way() -> None:
    result = live(0, 12, 8, seed=6)
    assert result.wrong == ()
    assert {*result.told} >= {each.__name__ for each in SAID}


@pytest.fixture
def talkative(monkeypatch: pytest.MonkeyPatch) -> None:
    """They answer most of what they are asked, and put much of it right."""
    monkeypatch.setattr(people, "ANSWERS", (0.8,))
    for rates in (storyteller.AT_ONCE, storyteller.AFTERWARDS):
        for what in rates:
            monkeypatch.setitem(rates, what, 2.5 * rates[what])


COUNTED: dict[str, tuple[Any, Any, Any]] = {
    "a no-show does not count": (KEEP, MissSession, leave),
    "what is put off comes again": (KEEP, Snooze, leave),
    "what is deleted does not count": (answers, "discard", leave),
    "a late answer has the day of its session": (description, "_find_day", lambda _, at, *__: at),
    "what is filed anew is about another": (description, "link_session", lambda *them: them[-1]),
}


@pytest.mark.usefixtures("talkative")
@pytest.mark.parametrize("promise", COUNTED)
def test_the_year_finds_out_what_is_counted_wrong(
    promise: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    of, name, spoilt = COUNTED[promise]
    (monkeypatch.setitem if of is KEEP else monkeypatch.setattr)(of, name, spoilt)
    assert any(live_until_wrong(8, 8))


@pytest.mark.usefixtures("talkative")
def test_the_year_counts_as_the_mentor_does() -> None:
    result = live(0, 8, 8, seed=6)
    assert result.wrong == ()
    assert {*result.told} >= {each.__name__ for each in TOLD_OF}
    assert {"told days late", "told where it was asked which"} <= {*(+result.counted)}
