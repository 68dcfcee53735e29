"""What the mentor or the clock did, in the conversation's own words."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from flows.calendar.rhythm import Rhythm
from flows.lines import Line, Model
from flows.views import (
    Assessment,
    EntryHead,
    MetView,
    PlanView,
    Quote,
    SeriesView,
    SessionView,
)
from framework.coverage import Situation, Touch

MediaKind = Literal[
    "voice", "photo", "document", "video", "video_note", "audio", "animation", "sticker"
]


class Media(Model):
    """A file that came with a message. Telegram keeps it; size in bytes, duration in seconds."""

    kind: MediaKind
    file_id: str
    unique_id: str
    size: int | None = None
    duration: int | None = None
    name: str | None = None


class Part(Model):
    """One answer of an entry that may be edited: its id, its question's key and its text; `option`
    is what was chosen, where it was a choice."""

    answer: int
    text: str
    step: str = ""
    option: str = ""


class Waiting(Model):
    """An open reflection that words may be meant for, by what it is called and with whom it is, or
    the one on a `session` that nobody has asked about yet, as a choice names it."""

    run: int
    name: str
    mentee: str = ""
    session: str = ""


class Event(Model):
    at: datetime


class Said(Event):
    """Words, a file, or both. `message` is Telegram's id, by which a later edit finds the answer;
    `filed` is set when the words are in the journal already and only move to another question;
    `story`: the mentor said that they belong to what is being told."""

    text: str = ""
    media: Media | None = None
    message: int | None = None
    forwarded_from: str | None = None
    filed: int | None = None
    zone: str | None = None
    story: bool = False

    @property
    def typed(self) -> str:
        """Words typed here and now, which may be an answer in themselves; nothing beside a file,
        or where they are somebody else's, saved already, or part of a story."""
        own = self.media is None and self.filed is None and self.forwarded_from is None
        return self.text.strip() if own and not self.story else ""

    @property
    def is_remark(self) -> bool:
        """Several words without a figure: more likely something told than a time misread."""
        return " " in self.text.strip() and not any(map(str.isdigit, self.text))


class Beginning(Model):
    """What a conversation must know when it begins; storage reads it, the state carries it.
    `operator` runs the server, and names a `contact` for what is kept; `framework` is the id of
    the one it is held in, empty for the one in force; `former`: names that mentees had before,
    with those of today; `ended`: with whom it is over; `unplanned`: sealed plans that wait."""

    zone: str = "UTC"
    operator: str = ""
    contact: str = ""
    framework: str = ""
    mentee: str = ""
    ability: str = ""
    mentees: tuple[str, ...] = ()
    former: Mapping[str, str] = {}
    ended: tuple[str, ...] = ()
    history: Mapping[str, Touch] = {}
    # The entry it is about: its parts, and how it reads in a list.
    parts: tuple[Part, ...] = ()
    entry: EntryHead | None = None
    waiting: tuple[Waiting, ...] = ()
    # Where words may be for one that waits, and where they may not: whose new one they would be
    # then (None: that is not asked), which one is being told, and which they may be joined to.
    new: str | None = None
    still: int = 0
    joins: Waiting | None = None
    # What was told before it could be dealt with: a plan, and where the mentor is.
    promised: Said | None = None
    place: str = ""
    unplanned: str = ""
    entries: int = 0
    # Sessions of the last days without an entry.
    met: tuple[MetView, ...] = ()
    # The session it is about, whether that was told of before it was asked about, the plan that is
    # due with it, and what the offers go by.
    session: SessionView | None = None
    early: bool = False
    # Where what is planned takes its place: the run of the question about it, 0 if there is none.
    instead: int | None = None
    plan: PlanView | None = None
    situation: Situation = Situation()
    rhythm: Rhythm | None = None
    series: tuple[SeriesView, ...] = ()
    # The competence to be rated, what was said of oneself so far, and the youngest entries on it.
    competence: int = 0
    assessment: Assessment | None = None
    examples: tuple[EntryHead, ...] = ()
    quote: Quote | None = None

    def list_names(self, recent: int | None = None) -> tuple[str, ...]:
        """The mentees who are known, the most recent first, each once; or so many of them, and
        those who are met."""
        met = (each.mentee for each in self.series)
        return tuple(dict.fromkeys((*self.mentees[:recent], *met)))


class Started(Event):
    """A conversation begins; with `wanted`, because the mentor asked for it; with `said`, by words
    that came before any question; with `choice`, by the option of this key, which answers the
    first one. `draft` opens its first question; where words are `held`, they were read already, as
    this draft, and may be a note after all."""

    run: int
    facts: Beginning
    said: Said | None = None
    notice: tuple[Line, ...] = ()
    choice: str = ""
    held: bool = False
    draft: str = ""
    wanted: bool = False

    def open(self) -> dict[str, Any]:
        """What its state begins with."""
        wanted_at = self.at if self.wanted else None
        return {"run": self.run, "facts": self.facts, "begun_at": self.at, "wanted_at": wanted_at}


class Pressed(Event):
    """An answer button."""

    run: int
    step: str
    option: str


class Skipped(Event):
    pass


class Cancelled(Event):
    pass


class TakenBack(Event):
    """An answer was taken back; its question comes again."""

    step: str


class TakenUp(Event):
    """What was offered at the end is taken up or declined: the conversation goes on from there."""

    step: str
    value: str


class Shown(Event):
    """The open question is to be shown once more, after `notice`; `new` offers another one;
    `wanted`: the mentor asked for it; `chosen`: what was chosen beside it, by step."""

    notice: tuple[Line, ...] = ()
    new: bool = False
    wanted: bool = False
    chosen: Mapping[str, str] = {}


class Paused(Event):
    """Its card asks whether to go on: until then, words go elsewhere; what is told next is about
    `instead`, if the mentor has named somebody."""

    instead: str = ""


class Edited(Event):
    """The mentor edited an earlier message of theirs: how it reads now, and the file in it."""

    message: int
    text: str
    media: Media | None = None

    def say(self) -> Said:
        """As if it had been written so at first."""
        return Said(at=self.at, text=self.text, media=self.media, message=self.message)


class Acted(Event):
    """A command, or a button that is no answer. `words` is what followed the command, `notice`
    what is to be said before anything else."""

    verb: str
    object: int = 0
    version: int = 0
    words: str = ""
    message: int | None = None
    notice: tuple[Line, ...] = ()


class Reminded(Event):
    """Something is due that the bot says first; what, stands in the facts. `back`: it waited
    because the mentor had blocked the bot."""

    back: bool = False


RunEvent = Started | Said | Pressed | Skipped | Cancelled | TakenBack | TakenUp | Shown | Paused
"""What `advance()` takes."""
