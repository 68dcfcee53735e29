"""A YAML file that remembers where each value stands, so that a mistake is named by its line.

Every scalar is taken as text: what YAML would guess (`no` is false, `1e3` a number) has no place
among a standard's words, and the models know which fields are numbers. A key that stands twice
is refused; YAML readers keep the last one and say nothing.
"""

from collections.abc import Iterable
from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

Place = tuple[str | int, ...]
"""The way to a value: keys and positions, from the top of the file."""

Shape = TypeVar("Shape", bound=BaseModel)


class InvalidFramework(ValueError):
    """A framework's file cannot be used; the text names the file, the line and the reason."""


class Sheet:
    """One file, read into text, lists and mappings; raises InvalidFramework."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self._lines: dict[Place, int] = {(): 1}
        self._taken: set[yaml.Node] = set()
        try:
            top = yaml.compose(text, Loader=yaml.BaseLoader)
        except yaml.reader.ReaderError as error:
            line = text.count("\n", 0, error.position) + 1
            raise self._refuse_line(line, "a character that YAML does not allow") from None
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise self._refuse_line(line, str(error.problem)) from None
        if top is None:
            raise self.refuse((), "the file is empty")
        self._content = self._take(top, ())

    def read(self, shape: type[Shape]) -> Shape:
        """The content as a model."""
        try:
            return shape.model_validate(self._content)
        except ValidationError as error:
            # A misspelt key is also a missing one, an empty item makes its list too short: the
            # first of each says more.
            worst = min(
                error.errors(),
                key=lambda each: (
                    each["type"] != "extra_forbidden",
                    each["type"] == "too_short",
                    self.line(each["loc"]),
                ),
            )
            raise self.refuse(worst["loc"], _say(worst)) from None

    def line(self, place: Place) -> int:
        """The line of a value, or of what should hold it; counted from 1."""
        while place not in self._lines:
            place = place[:-1]
        return self._lines[place]

    def refuse(self, place: Place, reason: str) -> InvalidFramework:
        """The error to raise about a value."""
        return self._refuse_line(self.line(place), reason)

    def refuse_twins(self, values: Iterable[tuple[Place, str]]) -> None:
        """Raise for a value that stands at two places; case does not tell them apart."""
        seen: dict[str, Place] = {}
        for place, value in values:
            first = seen.setdefault(value.casefold(), place)
            if first != place:
                raise self.refuse(place, f"{value} stands on line {self.line(first)} already")

    def _refuse_line(self, line: int, reason: str) -> InvalidFramework:
        return InvalidFramework(f"{self.file}, line {line}: {reason}")

    def _take(self, node: yaml.Node, place: Place) -> object:
        if node in self._taken:
            raise self.refuse(place, "an anchor or alias; the words must be written out")
        self._taken.add(node)
        if isinstance(node, yaml.MappingNode):
            mapping = {}
            for key, value in node.value:
                name = self._take_key(key, place)
                mapping[name] = self._take(value, (*place, name))
            return mapping
        if isinstance(node, yaml.SequenceNode):
            items = []
            for position, item in enumerate(node.value):
                self._lines[*place, position] = item.start_mark.line + 1
                items.append(self._take(item, (*place, position)))
            return items
        return node.value

    def _take_key(self, key: yaml.Node, place: Place) -> str:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise self._refuse_line(line, "a key that is no word")
        name = str(key.value)
        if (*place, name) in self._lines:
            first = self._lines[*place, name]
            raise self._refuse_line(line, f"{name} stands on line {first} already")
        self._lines[*place, name] = line
        return name


def _say(error: ErrorDetails) -> str:
    """What is wrong, in words for somebody who edits the file."""
    names = [part for part in error["loc"] if isinstance(part, str) and part != "[key]"]
    name = names[-1] if names else "the file"
    match error["type"], error.get("ctx", {}):
        case "missing", _:
            return f"{name} is missing"
        case "extra_forbidden", _:
            return f"{name} is not known here"
        case "string_pattern_mismatch", {"pattern": r"\S"}:
            return f"{name} is empty"
        case "model_type" | "dict_type", _:
            return f"{name} must be a mapping"
        case "tuple_type", _:
            return f"{name} must be a list"
        case "string_type", _:
            return f"{name} must be words"
        case _:
            return f"{name}: {error['msg'][0].lower()}{error['msg'][1:]}"
