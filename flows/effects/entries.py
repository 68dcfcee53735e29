"""What is kept in the journal, and what becomes of it there."""

from typing import ClassVar

from flows.effects.kept import KeptEffect
from flows.events import Said
from flows.lines import Line
from framework.model import DEFAULT_EDITION, Edition


class SaveAnswer(KeptEffect):
    """Keep what was chosen (`option`, shown as `label`) or said, under the question as it was
    asked. `mentee` and `ability` are what it is about, where that was known before it began;
    `edition` is the framework that abilities are of, `wording` the place of the question among
    the ability's, where it is one of them. What is chosen `anew` takes the place of what was
    chosen at this step before."""

    run: int
    step: str
    prompt: Line
    options: tuple[str, ...] = ()
    option: str = ""
    label: str = ""
    said: Said | None = None
    mentee: str = ""
    ability: str = ""
    edition: Edition = DEFAULT_EDITION
    wording: int | None = None
    anew: bool = False


class FileAnswer(KeptEffect):
    """Move an answer that is saved already to this question of this run."""

    answer: int
    run: int
    step: str
    prompt: Line
    mentee: str = ""
    edition: Edition = DEFAULT_EDITION


class EditAnswer(KeptEffect):
    """Give an answer a new text, which came as `message`; of one that was a choice, `option` is
    what is chosen now and `text` how it reads."""

    answer: int
    text: str
    option: str = ""
    message: int | None = None


class TakeBack(KeptEffect):
    """Take back one change: an answer, or (`edit`) an edit of one."""

    answer: int
    edit: int | None = None


class UndoDeed(KeptEffect):
    """What was done last, besides telling, is as if it had not been."""

    deed: int


class HideAbility(KeptEffect):
    """It has not happened yet: not to be offered until its phase begins again."""

    ability: str
    framework: str = ""


class Restore(KeptEffect):
    """Take an entry out of the bin."""

    entry: int


class EraseEntry(KeptEffect):
    """What lies in the bin goes for good, with all that was planned in it."""

    erases: ClassVar[bool] = True

    entry: int


class EraseBin(KeptEffect):
    """All that lies in the bin goes for good: what was deleted, and what was taken back."""

    erases: ClassVar[bool] = True


class EraseTakenBack(KeptEffect):
    """What was taken back in this entry goes for good."""

    erases: ClassVar[bool] = True

    entry: int


class EraseEarlier(KeptEffect):
    """How this answer read before goes for good; how it reads now stays."""

    erases: ClassVar[bool] = True

    answer: int


class Star(KeptEffect):
    entry: int
    starred: bool


class KeepPrivate(KeptEffect):
    """An entry that is private is never quoted back."""

    entry: int
    private: bool


class Recall(KeptEffect):
    """A line of this entry was quoted back, and answered: not again."""

    entry: int
