"""A conversation as a transcript: what the mentor does, what then stands on the card.

The state goes through JSON after every turn, as it does in the database.
"""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from flows.effects import Effect, FileAnswer, React, SaveAnswer, Show, Toast
from flows.engine import advance
from flows.events import (
    Beginning,
    Cancelled,
    Media,
    Pressed,
    RunEvent,
    Said,
    Shown,
    Skipped,
    Started,
    TakenBack,
    TakenUp,
)
from flows.flow import Flow, State
from flows.lines import Button, Instant, Line, Option, Value, line
from framework.model import Framework
from tests.framework.gardening import GARDENING

NOW = datetime(2026, 11, 26, 15, 10, tzinfo=UTC)
"""A Thursday; it is 16:10 in Brussels."""
HOME = ZoneInfo("Europe/Brussels")
RUN = 7
VOICE = Media(kind="voice", file_id="file-1", unique_id="voice-1", duration=121)
PHOTO = Media(kind="photo", file_id="file-2", unique_id="photo-2", size=4096)


def said(text: str) -> Said:
    """Words that come before any question."""
    return Said(at=NOW, text=text, message=9)


def tell(each: Line) -> str:
    """A line as it is read: days in words."""
    values = {name: tell_value(value) for name, value in each.values.items()}
    return each.template.format_map(values)


def tell_value(value: Value) -> object:
    """A moment as it is told in Brussels, in UTC where the phone tells it."""
    if isinstance(value, datetime):
        return f"{value:%a} {value.day} {value:%b}"
    if not isinstance(value, Instant):
        return value
    if value.shows == "phone":
        return f"{value.at.astimezone(UTC):%H:%M}Z"
    local = value.at.astimezone(HOME)
    day, time = f"{local:%a} {local.day} {local:%b}", f"{local:%H:%M}"
    if local.year != NOW.year and value.shows != "brief":
        day += f" {local.year}"
    return {"day": day, "time": time}.get(value.shows, f"{day} {time}")


def tell_screen(show: Show) -> str:
    return "\n\n".join(map(tell, show.lines))


def tell_buttons(show: Show) -> list[str]:
    """The labels that are seen."""
    return [tell(each.label) for each in list_offered(show) if not each.folded]


def tell_folded(show: Show) -> list[str]:
    """The labels that can be typed, and stand behind another."""
    return [tell(each.label) for each in list_offered(show) if each.folded]


def list_offered(show: Show) -> tuple[Option | Button, ...]:
    return (*show.options, *show.buttons)


def tell_primary(show: Show) -> list[str]:
    """The labels of the buttons that stand out."""
    labels = [each.label for each in show.options if each.primary]
    return [tell(each) for each in (*labels, *(b.label for b in show.buttons if b.primary))]


class Talk:
    """One conversation, begun. `screen` and `buttons` are what the card shows now, `journal` the
    words and choices by step, `effects` what the last turn asked for."""

    def __init__(
        self,
        flow: Flow,
        *,
        said: Said | None = None,
        notice: str = "",
        choice: str = "",
        framework: Framework = GARDENING,
        at: datetime = NOW,
        **facts: Any,
    ) -> None:
        self.flow, self.framework, self.at = flow, framework, at
        self.state: State | None = None
        self.journal: dict[str, list[str]] = {}
        self.prompts: dict[str, str] = {}
        self.toasts: list[str] = []
        self.reactions: list[int] = []
        self.effects: tuple[Effect, ...] = ()
        self.shown: Show | None = None
        self.messages = 100
        notices = (line(notice),) if notice else ()
        facts = {"zone": "Europe/Brussels"} | facts
        begun = Beginning(**facts)
        self.take(Started(at=at, run=RUN, facts=begun, said=said, notice=notices, choice=choice))

    # What the mentor does

    def says(self, text: str, **more: Any) -> None:
        self.messages += 1
        self.take(Said(at=self.at, text=text, message=self.messages, **more))

    def sends(self, media: Media, caption: str = "") -> None:
        self.says(caption, media=media)

    def presses(self, label: str) -> None:
        """Press a button that answers, as it is shown now."""
        assert self.shown is not None
        keys = {tell(each.label): each.key for each in self.shown.options}
        assert label in keys, f"{label} is not among {list(keys)}"
        self.presses_old(self.shown.step, keys[label])

    def presses_old(self, step: str, option: str) -> None:
        """Press a button that may not be shown any more."""
        self.take(Pressed(at=self.at, run=RUN, step=step, option=option))

    def skips(self) -> None:
        self.take(Skipped(at=self.at))

    def cancels(self) -> None:
        self.take(Cancelled(at=self.at))

    def takes_back(self, step: str) -> None:
        self.journal[step].pop()
        self.take(TakenBack(at=self.at, step=step))

    def takes_up(self, value: str) -> None:
        """What was offered at the end: "yes" to one more thing, or "no"."""
        self.take(TakenUp(at=self.at, step="more", value=value))

    def comes_back(self, notice: str = "", *, new: bool = False) -> None:
        notices = (line(notice),) if notice else ()
        self.take(Shown(at=self.at, notice=notices, new=new))

    # What comes of it

    @property
    def now(self) -> State:
        assert self.state is not None
        return self.state

    @property
    def screen(self) -> str:
        return tell_screen(self.shown) if self.shown else ""

    @property
    def buttons(self) -> list[str]:
        return tell_buttons(self.shown) if self.shown else []

    @property
    def folded(self) -> list[str]:
        return tell_folded(self.shown) if self.shown else []

    @property
    def primary(self) -> list[str]:
        return tell_primary(self.shown) if self.shown else []

    @property
    def following(self) -> list[Effect]:
        """What the last turn did beyond card, journal and receipts."""
        usual = Show | SaveAnswer | FileAnswer | React | Toast
        return [each for each in self.effects if not isinstance(each, usual)]

    def find_button(self, label: str) -> Button:
        """A shown button that is no answer."""
        assert self.shown is not None
        return next(each for each in self.shown.buttons if tell(each.label) == label)

    def close(self, status: str) -> None:
        """Storage closes it as it is."""
        self.state = self.now.model_copy(update={"status": status, "asked": "", "options": ()})

    def take(self, event: RunEvent) -> None:
        state, self.effects = advance(self.flow, self.state, event, self.framework)
        self.state = State.model_validate_json(state.model_dump_json())
        for each in self.effects:
            self.note_down(each)

    def note_down(self, effect: Effect) -> None:
        match effect:
            case Show():
                self.shown = effect
            case Toast():
                self.toasts.append(tell(effect.line))
            case React():
                self.reactions.append(effect.message)
            case SaveAnswer(said=said):
                file = f"[{said.media.kind}]" if said and said.media else ""
                words = effect.label or (said.text if said else "")
                self.journal.setdefault(effect.step, []).append(words or file)
                self.prompts[effect.step] = tell(effect.prompt)
            case FileAnswer():
                self.journal.setdefault(effect.step, []).append(f"answer {effect.answer}")
