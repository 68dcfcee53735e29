"""A disk that is full at every statement of every transaction, and after every page: nothing is
acknowledged or said that is not on disk, and in the end everything is as if there had been room.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, Final

import pytest
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.send.telegram import CutOffError
from storage.checks import CHECKS
from storage.database.sqlite import SqliteDatabase
from storage.queues import dead_letters, inbox
from storage.tables import answers, chats, runs
from tests.bot import raw
from tests.bot.phone import Phone
from tests.crash.full_disk import Budget, Disk, Sweep
from tests.crash.full_disk_bot import FullDiskBot
from tests.crash.test_kills import tell

pytestmark = [pytest.mark.drill, pytest.mark.unmeasured]

Span = timedelta
DAY: Final = timedelta(days=1)

# Longer than half a page, so that each needs room of its own.
STORY: Final = "and what came of it, at length" * 110
CUT: Final = CutOffError("reset")
# What Telegram says to a message, several times where one is not enough.
TROUBLES: Final[tuple[tuple[TelegramError, ...], ...]] = (
    (RetryAfter(3),),
    (CUT,),
    (CUT, CUT),
    (BadRequest("can't parse entities"),),
    (BadRequest("too strange"),),
    (Forbidden("bot was blocked by the user"),),
)


class Mentor:
    """Somebody at their phone; `wrote` is what is to be in the journal."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone
        self.name = f"Mentor {phone.person}"
        self.wrote: list[str] = []

    @property
    def bot(self) -> FullDiskBot:
        assert isinstance(self.phone.bot, FullDiskBot)
        return self.phone.bot

    def write(self, what: str) -> int:
        self.wrote.append(f"{self.name}, {what}: {STORY}")
        return self.say(self.wrote[-1])

    def say(self, text: str) -> int:
        return self.phone.says(text, settle=False)

    def press(self, label: str = "") -> None:
        """The newest button of that label, or the first of the newest message."""
        posts = reversed(self.phone.posts.values())
        found = ((label or next(iter(post.labels), ""), post) for post in posts)
        label, post = next((label, post) for label, post in found if post.find(label))
        self.phone.presses_data(post.find(label) or "", post.id, settle=False)

    def edit(self, message: int, text: str) -> None:
        edited = raw.edited(person=self.phone.person, message=message, at=self.bot.now, text=text)
        self.phone.gets_through(edited, settle=False)

    def settle_in(self) -> Iterator[Span]:
        self.say("/start")
        yield Span()
        for label in ("Start", "Yes", "Later"):
            self.press(label)
            yield Span()

    def reflect(self) -> Iterator[Span]:
        """Every yield is a moment at which the bot gets its time, and then so much passes."""
        self.press("Reflect now")
        yield Span()
        story = self.write("what happened")
        yield Span()
        self.press()
        yield Span()
        self.say("Anna")
        yield Span()
        self.press("Well")
        yield Span()
        self.press("Thursdays 16:00")
        yield Span()
        self.phone.sends("voice", settle=False)
        yield Span()
        self.wrote[-1] = f"{self.name}, what really happened: {STORY}"
        self.edit(story, self.wrote[-1])
        yield Span()
        self.write("what nobody needs")
        yield Span()
        self.say("/undo")
        self.wrote.pop()
        yield 7 * DAY
        # The weeks have also brought the first self-assessment to offer, in a message of its own.
        newest = [*self.phone.posts.values()][-2:]
        screens = [post.text for post in newest]
        assert any("What stayed with you?" in each for each in screens), "the reminder has come"
        assert any("how you see yourself" in each for each in screens), "and the offer"
        self.write("what stayed")
        yield Span()
        self.press("None of these")
        yield Span()

    def leave(self) -> Iterator[Span]:
        for text in ("/export", "/delete", "ERASE"):
            self.say(text)
            yield Span()


def test_full_at_every_statement_and_every_commit(tmp_path: Path) -> None:
    with opened(tmp_path / "full", Sweep) as bot, opened(tmp_path / "usual", Disk) as usual:
        ana, bea = Mentor(bot.phone()), Mentor(usual.phone())
        for mentor in (ana, bea):
            spend_weeks(mentor)
        assert see(ana.phone) == see(bea.phone)
        assert isinstance(bot.disk, Sweep)
        assert bot.disk.refusals > 2 * bot.disk.transactions > 200
        tell(f"\n{bot.disk.transactions} transactions, refused {bot.disk.refusals} times")


def test_full_at_every_statement_that_says_what_became_of_a_message(tmp_path: Path) -> None:
    with opened(tmp_path / "full", Sweep) as bot, opened(tmp_path / "usual", Disk) as usual:
        ana, bea = Mentor(bot.phone()), Mentor(usual.phone())
        for mentor in (ana, bea):
            meet_trouble(mentor)
        assert see(ana.phone) == see(bea.phone)


@pytest.mark.timeout(3600)
def test_full_after_every_page(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    """And people write all at once, so that they share transactions."""
    with opened(tmp_path / "usual", Disk, lanes=3) as usual:
        seen = [see(phone) for phone in spend_weeks(*gather(usual))]
    step = max(1, 360 // pytestconfig.getoption("kills"))
    for pages in count(0, step):
        disk = partial(Budget, pages=pages)
        with opened(tmp_path / str(pages), disk, lanes=3) as bot:
            assert [see(phone) for phone in spend_weeks(*gather(bot))] == seen
            if not bot.disk.refusals:
                break
    tell(f"\n{pages} pages, step {step}")
    assert pages > 10


@contextmanager
def opened(
    folder: Path, disk: Callable[[SqliteDatabase, Path], Disk], lanes: int = 1
) -> Iterator[FullDiskBot]:
    folder.mkdir()
    bot = FullDiskBot(folder, disk, lanes)
    try:
        yield bot
    finally:
        bot.close()


def gather(bot: FullDiskBot) -> list[Mentor]:
    return [Mentor(bot.phone(person)) for person in (1, 2, 3)]


def spend_weeks(*mentors: Mentor) -> list[Phone]:
    """All that a bot is for, from the first word to the last."""
    bot = mentors[0].bot
    pass_time(bot, *(mentor.settle_in() for mentor in mentors))
    pass_time(bot, *(mentor.reflect() for mentor in mentors))
    check(bot, *mentors)
    pass_time(bot, *(mentor.leave() for mentor in mentors))
    check(bot)
    assert len(bot.exports) == len(mentors)
    for mentor in mentors:
        [copy] = [each for each in bot.exports if mentor.wrote[0].encode() in each]
        assert all(text.encode() in copy for text in mentor.wrote)
    assert bot.count(chats) == bot.count(runs) == bot.count(answers) == 0
    return [mentor.phone for mentor in mentors]


def meet_trouble(mentor: Mentor) -> None:
    """All that can become of a message, and an update that nobody can read."""
    bot = mentor.bot
    pass_time(bot, mentor.settle_in())
    for place, trouble in enumerate(TROUBLES):
        bot.troubles.extend(trouble)
        mentor.write(f"note {place}")
        bot.settle()
    mentor.phone.blocks(blocked=False)
    bot.troubles.append(BadRequest("message to edit not found"))
    mentor.press("With whom?")
    bot.settle()
    bot.receive({"message": {"chat": raw.private(mentor.phone.person), "text": 1}}, 0)
    bot.settle()
    for retry in (dead_letters.retry, inbox.retry_parked):
        assert bot.transact(retry) == 1
        bot.settle()
    bot.now += 9 * DAY
    assert bot.transact(lambda conn: inbox.prune(conn, bot.now)) > len(TROUBLES)
    bot.settle()
    assert not bot.troubles
    assert any("The connection broke" in text for text in mentor.phone.texts)
    check(bot, mentor, broken=["no event is parked"])


def pass_time(bot: FullDiskBot, *lives: Iterator[Span]) -> None:
    for spans in zip(*lives, strict=True):
        bot.settle()
        if any(spans):
            bot.now += max(spans)
            bot.settle()


def check(bot: FullDiskBot, *mentors: Mentor, broken: Sequence[str] = ()) -> None:
    """Nothing that was not so was said, nothing twice, and everything is in the journal once."""
    assert bot.untrue == []
    assert set(bot.carried.values()) == {1}
    assert bot.apologised == []
    said = [text for text in bot.said() if text and text.endswith(STORY)]
    for mentor in mentors:
        assert [text for text in said if mentor.name in text] == mentor.wrote
    assert len(said) == sum(len(mentor.wrote) for mentor in mentors)
    with bot.work() as conn:
        found = [each.name for each in CHECKS if each.broken(conn, bot.now, bot.seconds)]
    assert found == list(broken)


def see(phone: Phone) -> Any:
    """What stands on a phone, and how often something came."""
    posts = [(post.id, post.text, post.labels, post.changes) for post in phone.posts.values()]
    return posts, phone.reactions, phone.answers, Counter(kind for kind, _ in phone.log)
