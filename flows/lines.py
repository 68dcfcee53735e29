"""What people read, as templates with named values.

English stands in the flow where it is said. A line keeps the template and its values apart, so
that the shell can translate the one, escape the other, and put dates into the reader's zone.
"""

import string
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict

MAX_LABEL = 22
"""The longest label of a button, in characters: more is cut off on a narrow phone."""


class Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Instant(Model):
    """A moment, shown in the reader's zone: its day and time, one of them, or as the reader's
    phone itself tells it, so that a wrong zone is seen at once. Buttons have no room for a year:
    `brief` leaves it out."""

    at: datetime
    shows: Literal["both", "brief", "day", "time", "phone"] = "both"


class Marked(Model):
    """A text of which some parts are set off: `hits` are spans (first, past the last), in order
    and apart."""

    text: str
    hits: tuple[tuple[int, int], ...] = ()

    def __str__(self) -> str:
        return self.text


Value = str | int | datetime | Instant | Marked


class Line(Model):
    """A template and its values; a `datetime` is shown as a day in the reader's zone. A `quiet`
    line stands back behind the others, as a question does behind its answer; of a `bold` one the
    first row stands out, as a question does that waits."""

    template: str
    values: Mapping[str, Value] = {}
    quiet: bool = False
    bold: bool = False

    def plain(self) -> str:
        """The line as text; for comparing with what somebody typed, and for tests."""
        return self.template.format_map(self.values)


def line(template: str, **values: Value) -> Line:
    return Line(template=template, values=values)


def question(template: str, **values: Value) -> Line:
    """What is asked on a screen: it stands out from the rest."""
    return Line(template=template, values=values, bold=True)


def join(lines: Iterable[Line], between: str = "\n") -> Line:
    """Several lines as one, with no blank line between them."""
    templates: list[str] = []
    values: dict[str, Value] = {}
    for place, each in enumerate(lines):
        template = ""
        for text, name, _, _ in string.Formatter().parse(each.template):
            template += text.replace("{", "{{").replace("}", "}}")
            if name:
                template += f"{{{name}_{place}}}"
                values[f"{name}_{place}"] = each.values[name]
        templates.append(template)
    return Line(template=between.join(templates), values=values)


def count(number: int, one: str, many: str) -> str:
    """ "1 entry", "5 entries"."""
    return f"{number} {one if number == 1 else many}"


def shorten(text: str, length: int) -> str:
    """The beginning of a text on one line, at most `length` characters."""
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[: length - 1].rstrip() + "…"


def shorten_apart(texts: Sequence[str], length: int) -> tuple[str, ...]:
    """The texts, each as `shorten` leaves it; those that it would cut to the same letters keep as
    much of their ends as tells them apart, or else get a number. `length` is 5 or more."""
    cut = [shorten(each, length) for each in texts]
    for short in {each for each in cut if cut.count(each) > 1}:
        those = [place for place, each in enumerate(cut) if each == short]
        if len({texts[place] for place in those}) > 1:
            for place, apart in zip(
                those, _part([texts[each] for each in those], length), strict=True
            ):
                cut[place] = apart
    return tuple(cut)


def _part(texts: Sequence[str], length: int) -> list[str]:
    flat = [" ".join(each.split()) for each in texts]
    for end in range(1, length - 1):
        apart = [f"{each[: length - 1 - end].rstrip()}…{each[-end:]}" for each in flat]
        if len(set(apart)) == len(set(flat)):
            return apart
    return [f"{each[: length - 3].rstrip()}…{place}" for place, each in enumerate(flat, start=1)]


def find_names(template: str) -> set[str]:
    """The placeholders of a template."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


class Option(Model):
    """A button that answers the open question, or opens further options under it.

    `value` is what the answer or the opened menu is kept as (the key, if empty): keys travel in
    64 bytes, names do not always fit. One that is `folded` stands behind another button: it is
    not shown, but can be typed, and pressed on an older card. Words may be one that `answers`
    another question than the open one, or opens that again; or one whose words it `keeps`, since
    they tell more than the answer.
    """

    key: str
    label: Line
    value: str = ""
    answers: str = ""
    opens: bool = False
    keeps: bool = False
    primary: bool = False
    folded: bool = False


def option(key: str, label: str | Line, value: str = "", *, primary: bool = False) -> Option:
    label = line(label) if isinstance(label, str) else label
    return Option(key=key, label=label, value=value, primary=primary)


def menu(key: str, label: str | Line, value: str = "") -> Option:
    """An option that answers nothing and shows further options; `value` tells which."""
    label = line(label) if isinstance(label, str) else label
    return Option(key=key, label=label, value=value, opens=True)


class Button(Model):
    """A button that is no answer: a verb of `flows/actions.py`, and what it is done to.

    `version` is what the mentor saw when the button was made; a verb that would surprise when
    pressed late compares it with what is there now. `folded` is as of an option.
    """

    verb: str
    label: Line
    object: int = 0
    version: int = 0
    primary: bool = False
    folded: bool = False


def fold(*these: Button) -> tuple[Button, ...]:
    """These buttons, behind another one."""
    return tuple(each.model_copy(update={"folded": True}) for each in these)


def button(
    verb: str,
    label: str,
    object: int = 0,  # noqa: A002 - the architecture's word for it
    version: int = 0,
    *,
    primary: bool = False,
    **values: Value,
) -> Button:
    label_line = Line(template=label, values=values)
    return Button(verb=verb, label=label_line, object=object, version=version, primary=primary)
