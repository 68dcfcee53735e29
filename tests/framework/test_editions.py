"""Frameworks by name and by path, beside each other; wordings one after the other."""

from pathlib import Path

import pytest

from framework.catalogue import DEFAULT, load_framework, open_framework
from framework.model import DEFAULT_EDITION, Ability
from framework.reader import InvalidFramework, read_framework
from tests.framework.gardening import GARDENING, PROMPTS, WORDS


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A framework of one's own, by its first file."""
    (tmp_path / "garden.yaml").write_text(WORDS, "utf-8")
    (tmp_path / "garden_prompts.yaml").write_text(PROMPTS, "utf-8")
    return tmp_path / "garden.yaml"


# Which framework


def test_what_is_used_where_nothing_is_set_stands_in_the_catalogue() -> None:
    found = open_framework(DEFAULT)
    assert found.edition == DEFAULT_EDITION == load_framework().edition
    assert found.of(DEFAULT_EDITION.framework) is found.of("") is found


def test_one_of_ones_own_is_named_by_its_path_and_knows_those_of_the_catalogue(own: Path) -> None:
    for given in (str(own), str(own).removesuffix(".yaml")):
        found = open_framework(given)
        assert found.edition == GARDENING.edition
        assert found.abilities == GARDENING.abilities
        assert found.of(DEFAULT_EDITION.framework).ability("7b").title == "Open questions (7b)"


def test_a_path_may_stand_for_a_file_in_this_folder(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(own.parent)
    assert open_framework("garden").id == "gardening"


def test_of_one_that_is_gone_nothing_is_known_but_its_name() -> None:
    gone = GARDENING.of("cooking_1999")
    assert (gone.id, gone.abilities, gone.find_ability("1a")) == ("cooking_1999", (), None)


def test_a_name_that_is_nowhere_says_which_there_are() -> None:
    with pytest.raises(InvalidFramework, match="no framework cooking; there are: business_mentor"):
        open_framework("cooking")


def test_a_mistake_is_named_by_path_and_line(own: Path) -> None:
    prompts = own.with_name("garden_prompts.yaml")
    prompts.write_text(PROMPTS.replace('  3: "Water"\n', ""), "utf-8")
    with pytest.raises(InvalidFramework) as refused:
        open_framework(str(own))
    assert str(refused.value) == f"{prompts}, line 4: 3 is missing"


def test_a_file_that_is_missing_or_unreadable_is_named(own: Path) -> None:
    prompts = own.with_name("garden_prompts.yaml")
    prompts.write_bytes(b"\xff")
    with pytest.raises(InvalidFramework, match=r"garden_prompts.yaml: is not UTF-8"):
        open_framework(str(own))
    prompts.unlink()
    with pytest.raises(InvalidFramework, match=r"garden_prompts.yaml: No such file"):
        open_framework(str(own))


@pytest.mark.parametrize("id_", ["Gardening", "a garden", "g" * 41, ""])
def test_an_id_is_short_and_plain_since_it_stands_in_rows(id_: str) -> None:
    with pytest.raises(InvalidFramework, match=r"garden.yaml, line 1: id"):
        read_framework(WORDS.replace("id: gardening", f"id: {id_}"), PROMPTS, name="garden")


# Which wording

SEVERAL = Ability(
    code="1a",
    competence=1,
    area="GROW",
    text="test the soil",
    label="Soil test",
    questions=("What did it say?", "What did {mentee} say?", "What now?"),
)


def test_a_wording_is_not_repeated_while_another_is_unused() -> None:
    used: dict[int, int] = {}
    asked = []
    for _ in range(7):
        place = SEVERAL.choose_wording(used)
        asked.append(place)
        used[place] = used.get(place, 0) + 1
    assert asked == [0, 1, 2, 0, 1, 2, 0]
    assert SEVERAL.choose_wording({0: 2, 2: 1}) == 1
    assert SEVERAL.choose_wording({0: 2, 1: 1, 2: 1}) == 1


def test_wordings_that_are_gone_do_not_count() -> None:
    assert SEVERAL.choose_wording({7: 9}) == 0


def test_the_first_wording_is_the_question_and_any_may_name_the_mentee() -> None:
    assert SEVERAL.question == "What did it say?"
    assert SEVERAL.with_mentee


def test_a_wording_is_found_by_what_was_asked() -> None:
    asked = GARDENING.ability("1b").question
    assert GARDENING.find_wording("1b", asked) == 0
    assert GARDENING.find_wording("1a", asked) is None
    assert GARDENING.find_wording("9z", asked) is None
