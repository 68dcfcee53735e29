"""Reading a file, and naming the line of what is wrong with it."""

import pytest
from pydantic import BaseModel, ConfigDict

from framework.model import Text
from framework.sheet import InvalidFramework, Sheet


class Bed(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: Text
    plants: dict[str, int] = {}
    notes: tuple[str, ...] = ()
    sunny: bool = False


def test_values_are_read_as_the_words_that_stand_there() -> None:
    text = 'name: no\nplants: {leek: 12}\nnotes: [1e3, 2026-11-22, "a: b"]\nsunny: true\n'
    bed = Sheet("bed.yaml", text).read(Bed)
    assert bed.name == "no"
    assert bed.notes == ("1e3", "2026-11-22", "a: b")
    assert bed.plants == {"leek": 12}
    assert bed.sunny


REFUSED = {
    "empty": ("", "line 1: the file is empty"),
    "only a comment": ("# soon\n", "line 1: the file is empty"),
    "not YAML": ("name: a\nplants: [leek\n", "line 3: expected ',' or ']'"),
    "a colon too many": ("name: a\nnotes: b: c\n", "line 2: mapping values are not allowed here"),
    "two documents": ("name: a\n---\nname: b\n", "line 2: but found another document"),
    "a bell": ("name: a\nnotes: ['\a']\n", "line 2: a character that YAML does not allow"),
    "a list": ("- name: a\n", "line 1: the file must be a mapping"),
    "a word": ("name\n", "line 1: the file must be a mapping"),
    "a key twice": ("name: a\nplants:\n  leek: 1\n  leek: 2\n", "line 4: leek stands on line 3"),
    "a list as a key": ("name: a\n? [b]\n: c\n", "line 2: a key that is no word"),
    "an alias": ("name: &a b\nnotes: [*a]\n", "line 1: an anchor or alias; the words must"),
    "an endless alias": ("name: a\nplants: &p\n  leek: *p\n", "line 3: an anchor or alias"),
    "a missing key": ("plants:\n  leek: 1\n", "line 1: name is missing"),
    "an unknown key": ("name: a\n\nweeds: 3\n", "line 3: weeds is not known here"),
    "a misspelt key": ("plants: {}\nnmae: a\n", "line 2: nmae is not known here"),
    "no words": ("sunny: true\nname:\n", "line 2: name is empty"),
    "a wrong number": ("name: a\nplants:\n  leek: few\n", "line 3: leek: input should be a valid"),
    "words for a list": ("name: a\nnotes: b\n", "line 2: notes must be a list"),
    "a list for words": ("name: a\nnotes:\n  - b\n  - [c]\n", "line 4: notes must be words"),
    "words for a mapping": ("name: a\nplants: many\n", "line 2: plants must be a mapping"),
}


@pytest.mark.parametrize(("text", "error"), REFUSED.values(), ids=REFUSED)
def test_a_mistake_is_named_with_its_line(text: str, error: str) -> None:
    with pytest.raises(InvalidFramework) as refused:
        Sheet("bed.yaml", text).read(Bed)
    assert str(refused.value).startswith(f"bed.yaml, {error}")
    assert "\n" not in str(refused.value)


def test_a_value_may_be_refused_by_whoever_knows_better() -> None:
    sheet = Sheet("bed.yaml", "name: a\nnotes:\n  - Leek\n  - kale\n  - leek\n")
    assert str(sheet.refuse(("notes", 1), "not kale")) == "bed.yaml, line 4: not kale"
    assert str(sheet.refuse(("notes", 7), "too few")) == "bed.yaml, line 2: too few"
    notes = [(("notes", i), note) for i, note in enumerate(sheet.read(Bed).notes)]
    sheet.refuse_twins(notes[:2])
    with pytest.raises(InvalidFramework, match="line 5: leek stands on line 3 already"):
        sheet.refuse_twins(notes)
