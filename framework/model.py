"""A competence framework, as it is read, shown and counted.

The standard's wording is what a mentor is assessed against, so `text` and the standard's titles
are kept letter for letter; `label`, `name` and `questions` are our own words beside them. The
competence is the unit that is assessed; an ability is an example of good practice within it.
"""

from collections.abc import Mapping
from functools import cache, cached_property
from typing import Annotated, Literal, NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict, Field, PositiveInt, StringConstraints

Text = Annotated[str, StringConstraints(pattern=r"\S")]
"""Words: at least one character that can be seen."""

AreaCode = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9_]{0,15}$")]
"""Short and plain ASCII, because it travels in a button's 64 bytes."""

Phase = Literal["first", "under_way", "closing"]
"""Where a mentoring stands: at its first contact, in its middle, or coming to its end."""

Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$")]
"""What a framework is called in settings, rows and files: plain, at most 40 characters."""

Version = Annotated[str, StringConstraints(pattern=r"\S", max_length=20)]

Found = TypeVar("Found")


class Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Edition(NamedTuple):
    """Which framework, and which version of it. The id alone says what counts together: a version
    puts right what was printed, another standard has another id."""

    framework: str
    version: str


DEFAULT_EDITION = Edition("business_mentor_2020", "2020")
"""What was used before there was a choice, and is where nothing else is set."""


class EvidenceKind(Model):
    """A kind of evidence that an assessor accepts, such as a document or a recording."""

    code: Text
    title: Text


class EvidenceExample(Model):
    """An example of evidence from the standard.

    `printed_beside` is the ability on whose row the standard prints it, `fits` are those it is
    evidence for, read by meaning; `guess` marks a text too general to be placed, not to be shown.
    """

    text: Text
    printed_beside: str
    fits: tuple[str, ...]
    guess: bool = False


class Ability(Model):
    """One of the abilities of a competence; its code is "7b", competence number and letter."""

    code: str
    competence: int
    area: str
    text: str
    label: str
    questions: tuple[str, ...] = Field(min_length=1)

    @property
    def question(self) -> str:
        """The first of its wordings."""
        return self.questions[0]

    @property
    def title(self) -> str:
        """As it is shown to a mentor: "Open questions (7b)"."""
        return f"{self.label} ({self.code})"

    @property
    def with_mentee(self) -> bool:
        """Whether a question names the mentee, as the placeholder {mentee}."""
        return any("{mentee}" in each for each in self.questions)

    def choose_wording(self, used: Mapping[int, int]) -> int:
        """The place of the wording to ask in next, from how often each place was `used`: the one
        used least, so none is repeated while another is unused; of these the first."""
        return min(range(len(self.questions)), key=lambda place: used.get(place, 0))


class Competence(Model):
    """A key competence: the standard's title, and a short name of ours for buttons."""

    number: PositiveInt
    area: str
    title: str
    name: str
    abilities: tuple[Ability, ...]


class Area(Model):
    """A phase of the work that competences belong to."""

    code: AreaCode
    name: Text
    title: Text


class Framework(Model):
    """A whole framework; competences stand by number and abilities by letter.

    `practise_order` has the code of every area, those first that a mentor meets most: it settles
    which of two equally good abilities is offered.

    `phases` has, for each phase, the numbers of the competences that fit it, in groups: those of
    an earlier group are asked about first. `afterwards` has areas that fit every phase once an
    ability of another area was touched: the later one's code leads to the earlier one's. A
    framework with no phases fits them all, always.

    `others` are the frameworks that older entries may have been made under, by id: those are shown
    in their own words.
    """

    id: Code
    version: Version
    title: str
    areas: tuple[Area, ...]
    competences: tuple[Competence, ...]
    evidence: tuple[EvidenceExample, ...]
    evidence_kinds: tuple[EvidenceKind, ...]
    practise_order: tuple[str, ...]
    phases: Mapping[Phase, tuple[tuple[int, ...], ...]] = {}
    afterwards: Mapping[str, str] = {}
    others: Mapping[str, "Framework"] = {}

    @property
    def edition(self) -> Edition:
        return Edition(self.id, self.version)

    def of(self, framework: str) -> "Framework":
        """The framework of this id, and this one for an empty id. Of one that is not there any
        more nothing is known but its id: it has no abilities, and codes are shown as they are."""
        if framework in ("", self.id):
            return self
        return self.others.get(framework) or _name_only(framework)

    def find_wording(self, ability: str, question: str) -> int | None:
        """The place of a question among the wordings of an ability; None if it is none of them."""
        found = self.find_ability(ability)
        known = found is not None and question in found.questions
        return found.questions.index(question) if found and known else None

    @cached_property
    def abilities(self) -> tuple[Ability, ...]:
        """All abilities, by competence and letter."""
        return tuple(each for competence in self.competences for each in competence.abilities)

    def find_ability(self, code: str) -> Ability | None:
        return self._abilities.get(code)

    def ability(self, code: str) -> Ability:
        """The ability of this code, or a KeyError that names it."""
        return self._found(self._abilities.get(code), f"ability {code}")

    def competence(self, number: int) -> Competence:
        """The competence of this number, or a KeyError that names it."""
        return self._found(self._competences.get(number), f"competence {number}")

    def area(self, code: str) -> Area:
        """The area of this code, or a KeyError that names it."""
        return self._found(self._areas.get(code), f"area {code}")

    def competences_of(self, area: str) -> tuple[Competence, ...]:
        """The competences of an area, given by its code, or a KeyError that names it."""
        return self._found(self._by_area.get(area), f"area {area}")

    def _found(self, what: Found | None, called: str) -> Found:
        if what is None:
            raise KeyError(f"no {called} in {self.id} {self.version}")
        return what

    @cached_property
    def _abilities(self) -> Mapping[str, Ability]:
        return {each.code: each for each in self.abilities}

    @cached_property
    def _competences(self) -> Mapping[int, Competence]:
        return {each.number: each for each in self.competences}

    @cached_property
    def _areas(self) -> Mapping[str, Area]:
        return {each.code: each for each in self.areas}

    @cached_property
    def _by_area(self) -> Mapping[str, tuple[Competence, ...]]:
        return {
            area.code: tuple(each for each in self.competences if each.area == area.code)
            for area in self.areas
        }


@cache
def _name_only(framework: str) -> Framework:
    return Framework(
        id=framework,
        version="?",
        title=framework,
        areas=(),
        competences=(),
        evidence=(),
        evidence_kinds=(),
        practise_order=(),
    )
