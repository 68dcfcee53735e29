"""What a mentor has told of which session, as they would keep it in a notebook: the sessions that
took place, the questions that wait for an answer, and the stories, each with its day.

A question waits for a week, or until it is asked about the next session with the same mentee. It
takes one story, which has the day of its session, whenever it is told. One that is still to come
takes it as well, from the beginning of its session until the day after.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from tests.year import deeds
from tests.year.clocks import DAY, HOUR, Clocks, tell
from tests.year.deeds import Writes

WAITS = 7 * DAY + 6 * HOUR
"""A week, and until the next weekly question has found it."""
SMALL_HOURS = 4 * HOUR
MOST_OPEN = 3
OFFERED = 14 * DAY
MOST_OFFERED = 3
NONE = "None"

Session = tuple[int, date]
"""By the number of its series, and the date of its rule."""


class Held(NamedTuple):
    begin: int
    mentee: str


class Begun(NamedTuple):
    """A session that nobody has asked about yet."""

    this: Session
    begin: int
    end: int
    mentee: str

    def fits(self, mentee: str, at: int, clocks: Clocks) -> bool:
        """Whether a story is of it: by its mentee, if it names one, else by its day, which goes on
        into the small hours."""
        if mentee:
            return self.mentee == mentee
        nights = {clocks.find_day(at), clocks.find_day(at - SMALL_HOURS)}
        return clocks.find_day(self.begin) in nights or clocks.find_day(self.end) in nights


class Question:
    """`about` is None for the weekly one. It is `told` once it has its story; `paused`: whether to
    go on with it is asked first."""

    def __init__(self, about: Session | None, mentee: str, at: int) -> None:
        self.about, self.mentee = about, mentee
        self.asked = self.touched = at
        self.told = self.paused = False


class Story:
    """It answers the session `begun`, if any; `day` and `chosen` are what was said by hand, and
    `alone`: that it is about none. `named`: the mentee was said by hand."""

    def __init__(self, said: int, question: Question | None) -> None:
        self.said = self.at = said
        self.opened = question.asked if question else said
        self.mentee = question.mentee if question else ""
        self.about = self.begun = question.about if question else None
        self.chosen: Session | None = None
        self.day: date | None = None
        self.named = self.alone = False


class Book:
    """`stories` are those that were not deleted; `wrong` says what the mentor saw that is not in
    here, and `counted` how often was seen what."""

    def __init__(self) -> None:
        self.held: dict[Session, Held] = {}
        self.missed: set[Session] = set()
        self.questions: list[Question] = []
        self.stories: list[Story] = []
        self.wrong: list[str] = []
        self.counted: Counter[str] = Counter()

    # What is asked

    def hold(self, this: Session, begin: int, mentee: str) -> None:
        self.held[this] = Held(begin, mentee)

    def ask(self, this: Session, at: int) -> None:
        """What was told to the weekly question since the session began is taken to be its story;
        whether it is, is asked. Two that come in one minute, as after a silence, both wait."""
        self.close_old(at)
        begin, mentee = self.held[this]
        for each in self.questions:
            if each.about is None and each.told and each.touched >= begin:
                each.paused = True
                return
        self.questions = [
            each
            for each in self.questions
            if each.asked == at
            or (each.mentee != mentee and (each.about is not None or each.told))
        ]
        self.questions.append(Question(this, mentee, at))

    def ask_weekly(self, at: int) -> None:
        """What waits is asked again, also where only whether to go on was asked before; of
        several, or of what was told, whether to go on."""
        self.close_old(at)
        for each in self.questions:
            each.paused = len(self.questions) > 1 or each.told
            if not each.paused:
                each.touched = at
        if not self.questions:
            self.questions.append(Question(None, "", at))

    def ask_again(self, this: Session, at: int) -> bool:
        """Whether there is anything left to ask."""
        self.close_old(at)
        waits = [each for each in self.questions if each.about == this and not each.told]
        for each in waits:
            each.touched, each.paused = at, False
        return bool(waits)

    def close_old(self, at: int) -> None:
        self.questions = [each for each in self.questions if each.touched + WAITS >= at]
        self.questions = sorted(self.questions, key=lambda each: each.touched)[-MOST_OPEN:]

    # What the mentor does

    def do(self, deed: deeds.Deed, at: int, clocks: Clocks) -> None:
        match deed:
            case deeds.Files():
                self.file(self.find(deed.place), deed, at, clocks)
            case deeds.Dates():
                story = self.find(deed.place)
                if clocks.find_day(story.at) != deed.day:
                    story.day = deed.day
                    self.link(story, clocks)
            case deeds.Deletes():
                story = self.find(deed.place)
                self.stories.remove(story)
                self.questions = [
                    each
                    for each in self.questions
                    if not (each.told and each.about == story.begun and each.asked == story.opened)
                ]
            case deeds.Looks():
                self.look(deed.shown, at, clocks)

    def miss(self, this: Session) -> None:
        self.missed.add(this)
        self.questions = [each for each in self.questions if each.told or each.about != this]

    def write(
        self, deed: Writes, at: int, clocks: Clocks, begun: Sequence[Begun]
    ) -> Session | None:
        """The session that was told of before anybody had asked, if any."""
        self.close_old(at)
        begun = [each for each in begun if each.fits(deed.mentee, at, clocks)]
        theirs = {each.mentee for each in begun}
        waiting = [each for each in self.questions if not (each.told or each.paused)]
        waiting = [each for each in waiting if each.mentee not in theirs]
        waiting += [Question(each.this, each.mentee, at) for each in begun]
        those = waiting
        if deed.mentee:
            those = [each for each in waiting if each.mentee == deed.mentee]
            those = those or [each for each in waiting if not each.mentee]
        doubtful = len(those) > 1 or (bool(waiting) and not those)
        question = those[0] if len(those) == 1 else None
        if doubtful and deed.pressed:
            question = self.find_chosen(waiting, deed.pressed[-1], begun, clocks)
        if doubtful != bool(deed.pressed):
            self.wrong.append(f"{tell(at)} {deed}: {len(those)} of {len(waiting)} wait")
        story = Story(at, question)
        if question is not None:
            question.told, question.touched = True, at
        early = next((each for each in begun if question and each.this == question.about), None)
        if early is not None and question is not None:
            self.questions.append(question)
            self.hold(early.this, early.begin, early.mentee)
        self.stories.append(story)
        self.put_on_day(story, clocks)
        days = (clocks.find_day(at) - clocks.find_day(story.at)).days
        what = "days late" if days else "on their day" if story.about else "about no session"
        self.counted[f"told {what}"] += 1
        self.counted["told where it was asked which"] += doubtful
        if story.at != deed.begins:
            self.wrong.append(f"{tell(at)} {deed}: it is of {tell(story.at)}")
        self.counted["told before it was asked"] += early is not None
        return early.this if early else None

    def find_chosen(
        self, waiting: Sequence[Question], label: str, begun: Sequence[Begun], clocks: Clocks
    ) -> Question | None:
        """By the name on the button; of several with one mentee by day and hour as well."""
        begins: dict[Session | None, int] = {this: held.begin for this, held in self.held.items()}
        begins |= {each.this: each.begin for each in begun}
        named = [
            each for each in waiting if each.mentee and f"{label} ".startswith(each.mentee + " ")
        ]
        when = set(label.split()[1:])
        fits = (each for each in named if when <= {*call(clocks.read(begins[each.about])).split()})
        return next(fits, None)

    def file(self, story: Story, deed: deeds.Files, at: int, clocks: Clocks) -> None:
        if story.mentee == deed.mentee:
            return
        offered, first = self.list_offered(story, deed.mentee, at, clocks), not story.named
        story.mentee, story.named = deed.mentee, True
        if story.about or not first:
            self.link(story, clocks)
        wanted = [call(clocks.read(self.held[each].begin)) for each in offered]
        pressed = deed.pressed[-1]
        if offered and pressed in (*wanted, NONE):
            story.alone = pressed == NONE
            story.chosen = None if story.alone else offered[wanted.index(pressed)]
            self.link(story, clocks)
        elif offered or pressed != deed.mentee:
            self.wrong.append(f"{tell(at)} {deed}: {wanted} are to choose from")

    def look(self, shown: tuple[int, ...], at: int, clocks: Clocks) -> None:
        """How many are reflected, of how many sessions, by how many entries, since the beginning
        of the month before the last."""
        first = clocks.find_day(at).replace(day=1)
        for _ in range(2):
            first = (first - timedelta(days=1)).replace(day=1)
        since = clocks.find_first(first.toordinal() * DAY)
        held = {this for this, (begin, _) in self.held.items() if since <= begin <= at}
        held -= self.missed
        told = held & {each.about for each in self.stories}
        counted = len(told), len(held), sum(each.at >= since for each in self.stories)
        self.counted["counted"] += 1
        if (shown or self.stories) and shown != counted:
            self.wrong.append(f"{tell(at)} {shown} are told, counted {counted}")

    # What a story is about

    def find(self, place: int) -> Story:
        """As the journal numbers them, from the youngest."""
        return sorted(self.stories, key=lambda each: (each.at, each.opened))[-place]

    def list_offered(self, story: Story, mentee: str, at: int, clocks: Clocks) -> list[Session]:
        """The last few sessions that nothing was told of yet; of the day that was said by hand."""
        told = {each.about for each in self.stories}
        lately = [
            (held.begin, this)
            for this, held in self.held.items()
            if held.mentee == mentee and at - OFFERED <= held.begin <= at
            if this not in told and this not in self.missed
            if story.day in (None, clocks.find_day(held.begin))
        ]
        return [this for _, this in sorted(lately, reverse=True)[:MOST_OFFERED]]

    def link(self, story: Story, clocks: Clocks) -> None:
        """What it was told for, if that was with this mentee and on this day; else the one session
        with them on that day, if there is but one."""

        def find_day(this: Session) -> date:
            return clocks.find_day(self.held[this].begin)

        wanted, mentee = story.chosen or story.begun or story.about, story.mentee
        day = story.day or (find_day(wanted) if wanted else None)
        story.about = None
        if wanted and self.held[wanted].mentee == mentee and find_day(wanted) == day:
            story.about = wanted
        elif mentee:
            met = [each for each in self.held if self.held[each].mentee == mentee]
            there = [each for each in met if find_day(each) == day and each not in self.missed]
            story.about = there[0] if len(there) == 1 else None
        if story.alone:
            story.about = None
        self.put_on_day(story, clocks)

    def put_on_day(self, story: Story, clocks: Clocks) -> None:
        story.at = story.said
        begin = self.held[story.about].begin if story.about else story.said
        if story.day is not None:
            wall = clocks.read(story.said) % DAY
            story.at = clocks.find_first(story.day.toordinal() * DAY + wall)
        elif clocks.find_day(begin) != clocks.find_day(story.said):
            story.at = begin


def call(wall: int) -> str:
    """As a button calls a session."""
    at = tell(wall)
    return f"{at:%a} {at.day} {at:%b} {at:%H:%M}"
