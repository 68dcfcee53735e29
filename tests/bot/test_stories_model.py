"""Whatever is told, tapped, edited, deleted, taken back, moved and dated, in whatever order it
comes: nothing is lost, nothing is there twice, days and counts are those of a plain dictionary
(tests/bot/dictionary.py), and a month after it was deleted nothing is left of it in any file.
"""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from tests.bot import raw
from tests.bot.appointments import HOME, RULES
from tests.bot.told_life import ToldLife

pytestmark = pytest.mark.unmeasured

STEPS = 40
KEEPS = frozenset(
    (
        *("Cancel this plan", "End mentoring", "Pause", "Skip once", "Skip it", "Calendar file"),
        *("Save this session", "Instead", "Plans", "Plan it"),
    )
)
"""Buttons that plan, end or leave out more than one session, each with tests of its own: nobody
presses them here."""
OPENINGS = (
    *("", "", "", "Anna smiled and ", "Ben was late and ", "Karim rang and ", "Next session: "),
    *("Yesterday ", "On Monday ", "Anna heard from Ben that "),
)
NAMES = st.sampled_from((*RULES,))
PLACES = st.integers(0, 4)
ANY = st.integers(0, 50)
MISSED = st.sampled_from(("Moved", "Cancelled"))
MOVED = st.sampled_from(("Move it", "Move it", "Cancel", ""))


class ToldLives(ToldLife):
    """What may happen, in any order."""

    # What is told

    @rule(opening=st.sampled_from(OPENINGS))
    def tells(self, opening: str) -> None:
        text = self.make(opening)
        self.tell(text, lambda: self.ana.says(text))

    @rule(opening=st.sampled_from(OPENINGS))
    def tells_and_telegram_repeats_it(self, opening: str) -> None:
        text = self.make(opening)

        def twice() -> int:
            message = self.ana.says(text, settle=False)
            at = self.bot.now
            update = raw.written(person=self.ana.person, message=message, at=at, text=text)
            self.bot.updates -= 1
            self.bot.receive(update, self.ana.person)
            self.bot.settle()
            return message

        self.tell(text, twice)

    @rule()
    def tells_two_that_come_swapped(self) -> None:
        first, second = self.ana.messages + 1, self.ana.messages + 2
        self.ana.messages += 2
        for message in (second, first):
            self.tells_late(message, timedelta(seconds=second - message))
        self.bot.settle()

    def tells_late(self, message: int, ago: timedelta) -> None:
        text = self.make("")
        at = self.bot.now - ago

        def comes() -> int:
            update = raw.written(person=self.ana.person, message=message, at=at, text=text)
            self.bot.receive(update, self.ana.person)
            self.bot.handle()
            return message

        self.tell(text, comes)

    @rule(keeps=st.booleans())
    def remarks(self, keeps: bool) -> None:
        """So short that a question about a setting may refuse it, with a way to keep it."""
        self.number += 1
        text = f"The dog at house {self.number}, it barked."
        message = self.hold(text)
        self.says(text)
        if message in self.dictionary.held:
            assert {*self.ana.buttons} & {"Keep as a note", "It was a note"}
            assert not keeps or self.presses("Keep as a note") or self.presses("It was a note")
            assert not keeps or message not in self.dictionary.held

    @rule(name=st.sampled_from(("", " Anna", " ben", " Karim")))
    def asks_for_a_question(self, name: str) -> None:
        self.says(f"/reflect{name}")

    # What is changed

    @precondition(lambda self: self.dictionary.told)
    @rule(
        which=ANY,
        then=st.sampled_from(((), (), ("Revert",), ("Erase the earlier text", "Erase it"))),
    )
    def edits(self, which: int, then: tuple[str, ...]) -> None:
        told = sorted(self.dictionary.told)
        message, text = told[which % len(told)], self.make("In other words, ")
        self.ana.edits(message, text)
        self.dictionary.edit(message, text)
        self.look()
        if then and self.presses(*then):
            assert self.ana.screen.startswith(("Your earlier text is back", "The earlier text is"))

    @precondition(lambda self: self.dictionary.told)
    @rule(which=PLACES, name=st.sampled_from(("Anna", "Ben", "Karim")))
    def files_under_a_mentee(self, which: int, name: str) -> None:
        """A clock that was put back does not know which question is the newest: a name alone is
        kept as a note then."""
        if self.bot.now >= self.latest and self.opens(which, "Edit", "Mentee"):
            self.says(name)

    @precondition(lambda self: self.dictionary.told)
    @rule(which=PLACES, days=st.integers(0, 5))
    def dates_anew(self, which: int, days: int) -> None:
        if self.opens(which, "Edit", "Date"):
            self.presses(self.ana.buttons[days])

    # What is taken away, and comes back

    @precondition(lambda self: self.dictionary.told)
    @rule(which=PLACES, undone=st.booleans())
    def deletes(self, which: int, undone: bool) -> None:
        if self.opens(which):
            shown = {each for each in self.dictionary.list_kept() if each in self.ana.screen}
            assert self.presses("Edit", "Delete", "Delete")
            assert not shown & {*self.dictionary.list_kept()}
            if undone:
                assert self.presses("Undo")
                assert shown <= {*self.dictionary.list_kept()}

    @precondition(lambda self: self.dictionary.told)
    @rule(which=PLACES)
    def puts_back(self, which: int) -> None:
        if self.opens_bin(which, "Put back"):
            assert self.ana.screen.startswith("Back in your journal.")

    @precondition(lambda self: self.dictionary.told)
    @rule(which=PLACES)
    def deletes_for_good(self, which: int) -> None:
        if self.opens_bin(which, "Delete for good", "Delete for good"):
            assert self.ana.screen == "Deleted for good. Nothing of it is left here."
            self.assert_gone()

    @rule(words=st.sampled_from(("/undo", "undo", "rückgängig", "annule", "Undo")))
    def takes_back(self, words: str) -> None:
        if words == "Undo":
            self.presses("Undo")
        elif words not in self.asked:
            self.hold(words)
            self.says(words, "Undo")

    @rule(discards=st.booleans())
    def stops(self, discards: bool) -> None:
        self.dictionary.cards = {}  # what is not done is dropped, or kept with one tap
        self.says("/cancel")
        if discards:
            self.presses("Discard")

    # Sessions

    @rule(name=NAMES, weeks=st.integers(0, 1), label=MISSED)
    def did_not_meet(self, name: str, weeks: int, label: str) -> None:
        until = self.today - timedelta(weeks=weeks)
        planned = [on for _, on in self.appointments.list_planned(name, until)]
        words = f"{name} did not show up on {tell_day(planned[-1] if planned else until)}"
        if words not in self.asked:
            self.asks(words, "Did not meet", label)

    @rule(label=MISSED)
    def did_not_meet_by_button(self, label: str) -> None:
        self.says("/sessions")
        self.presses(next((each for each in self.ana.buttons if "ot me" in each), ""), label)

    @rule(name=NAMES, ahead=st.integers(0, 2), days=st.integers(0, 3), then=MOVED)
    def moves(self, name: str, ahead: int, days: int, then: str) -> None:
        later = self.appointments.list_planned(name, self.today + timedelta(days=28))
        on = [on for _, on in later if on > self.today][ahead]
        self.number += 1
        to = f"{tell_day(on + timedelta(days=days))} at {10 + days}:{self.number % 60:02}"
        self.asks(f"move {name} from {tell_day(on)} to {to}", then)

    @rule(which=st.integers(0, 3), days=st.integers(1, 3))
    def moves_by_button(self, which: int, days: int) -> None:
        self.says("/sessions")
        those = [each for each in self.ana.buttons if each[-4:].strip() in RULES]
        if which < len(those) and self.presses(those[which], "Move"):
            self.number += 1
            to = self.today + timedelta(days=days)
            self.asks(f"{tell_day(to)} at 12:{self.number % 60:02}", "Move it")

    def asks(self, words: str, *then: str) -> None:
        """In words, which are no story; where they are left at that, they may have been one."""
        message, self.dictionary.cards = self.hold(words), {}
        self.says(words)
        if message in self.dictionary.held:
            self.dictionary.cards[message] = self.ana.last.id
        self.presses(*(each for each in then if each))

    def hold(self, words: str) -> int:
        """What may be a note, and so is not said twice, unless it is a command."""
        message = self.ana.messages + 1
        if not words.startswith("/"):
            self.asked.add(words)
            self.dictionary.held[message] = words
        return message

    @property
    def today(self) -> date:
        return self.bot.now.astimezone(HOME).date()

    # What is tapped

    @rule(which=ANY, twice=st.booleans())
    def taps(self, which: int, twice: bool) -> None:
        shown = [
            (each["text"], each["data"], post.id)
            for post in self.ana.posts.values()
            for row in post.rows
            for each in row
            if each["text"] not in KEEPS
        ][-12:]
        if shown:
            button = shown[which % len(shown)]
            self.pressed.append(button)
            for _ in range(1 + twice):
                self.press(*button)

    @precondition(lambda self: self.pressed)
    @rule(which=ANY)
    def taps_an_old_button(self, which: int) -> None:
        self.press(*self.pressed[which % len(self.pressed)])

    # What happens to it all

    @rule(minutes=st.sampled_from((1, 3, 8, 12, 60, 400, 900, 1500, 4300)))
    def waits(self, minutes: int) -> None:
        self.passes(timedelta(minutes=minutes))

    @rule(hours=st.sampled_from((-5, -1, 2, 30)))
    def has_a_clock_that_jumps(self, hours: int) -> None:
        self.bot.now += timedelta(hours=hours)
        self.keep_house()

    @rule()
    def restarts(self) -> None:
        self.open_file()


def tell_day(day: date) -> str:
    return f"{day.day} {day:%B}"


def live(examples: int, *, always_the_same: bool = False) -> None:
    size = settings(
        max_examples=examples,
        stateful_step_count=STEPS,
        deadline=None,
        derandomize=always_the_same,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(ToldLives, settings=size)


@pytest.mark.timeout(600)
def test_nothing_is_lost_of_what_is_told() -> None:
    live(2, always_the_same=True)


@pytest.mark.drill
@pytest.mark.timeout(7200)
def test_nothing_is_lost_in_many_told_lives(pytestconfig: pytest.Config) -> None:
    live(pytestconfig.getoption("sequences"))
