"""A framework is two files: the standard's words, and ours beside them (short names, questions).

They are kept apart so that nobody edits a standard while mending a question. Either file is
refused as a whole at the first mistake, by file and line: a bot that starts with half a framework
would lose what mentors write about the other half.
"""

import string
from collections.abc import Iterable, Mapping
from typing import Annotated, get_args

from pydantic import Field, PositiveInt, StringConstraints

from framework.model import (
    Ability,
    Area,
    Code,
    Competence,
    EvidenceExample,
    EvidenceKind,
    Framework,
    Model,
    Phase,
    Text,
    Version,
)
from framework.sheet import InvalidFramework, Place, Sheet

__all__ = ["InvalidFramework", "read_framework"]

MAX_BUTTON = 22
"""The longest text of a button, in characters: "Open questions (7b)" must fit."""

MAX_QUESTION = 160
"""The longest question, in characters, with "your mentee" for {mentee}."""

Letter = Annotated[str, StringConstraints(pattern=r"^[a-z]$")]


class _Competence(Model):
    number: PositiveInt
    area: Text
    title: Text
    abilities: dict[Letter, str] = Field(min_length=1)


class _Words(Model):
    id: Code
    version: Version
    title: Text
    areas: tuple[Area, ...] = Field(min_length=1)
    competences: tuple[_Competence, ...] = Field(min_length=1)
    evidence_kinds: tuple[EvidenceKind, ...] = ()
    evidence: tuple[EvidenceExample, ...] = ()


class _Prompt(Model):
    label: Text
    questions: tuple[Text, ...] = Field(min_length=1)


Names = Annotated[tuple[str, ...], Field(min_length=1)]
"""Codes of areas and numbers of competences. An area stands for those of its competences that no
phase names by number: closing a mentoring is part of doing it, yet has a phase of its own."""


class _Prompts(Model):
    framework: Code
    version: Version
    practise_order: tuple[str, ...] = ()
    phases: Mapping[Phase, Names] = {}
    afterwards: Mapping[str, str] = {}
    competences: dict[str, Text]
    abilities: dict[str, _Prompt]


def read_framework(words: str, prompts: str, *, name: str) -> Framework:
    """Read a framework from the YAML text of its two files.

    Errors call them `name`.yaml and `name`_prompts.yaml. Raises InvalidFramework.
    """
    standard, ours = Sheet(f"{name}.yaml", words), Sheet(f"{name}_prompts.yaml", prompts)
    their = standard.read(_Words)
    _check_words(standard, their)
    our = ours.read(_Prompts)
    _check_prompts(ours, our, their)
    return Framework(
        id=their.id,
        version=their.version,
        title=their.title,
        areas=their.areas,
        competences=tuple(
            _join(each, our) for each in sorted(their.competences, key=lambda each: each.number)
        ),
        evidence=their.evidence,
        evidence_kinds=their.evidence_kinds,
        practise_order=our.practise_order or tuple(area.code for area in their.areas),
        phases=_group(our, their),
        afterwards=our.afterwards,
    )


def _join(competence: _Competence, our: _Prompts) -> Competence:
    number = competence.number
    return Competence(
        number=number,
        area=competence.area,
        title=competence.title,
        name=our.competences[str(number)],
        abilities=tuple(
            Ability(
                code=f"{number}{letter}",
                competence=number,
                area=competence.area,
                text=text,
                label=our.abilities[f"{number}{letter}"].label,
                questions=our.abilities[f"{number}{letter}"].questions,
            )
            for letter, text in sorted(competence.abilities.items())
        ),
    )


def _group(our: _Prompts, their: _Words) -> dict[Phase, tuple[tuple[int, ...], ...]]:
    """The numbers of the competences that each name in a phase stands for, in its order."""
    alone = {int(each) for names in our.phases.values() for each in names if each.isdecimal()}

    def expand(name: str) -> tuple[int, ...]:
        if name.isdecimal():
            return (int(name),)
        within = {each.number for each in their.competences if each.area == name}
        return tuple(sorted(within - alone))

    return {phase: tuple(map(expand, names)) for phase, names in our.phases.items()}


def _codes(words: _Words) -> list[str]:
    return [f"{each.number}{letter}" for each in words.competences for letter in each.abilities]


def _check_words(sheet: Sheet, words: _Words) -> None:
    areas = [area.code for area in words.areas]
    sheet.refuse_twins((("areas", i, "code"), code) for i, code in enumerate(areas))
    for i, area in enumerate(words.areas):
        _check_length(sheet, ("areas", i, "name"), area.name)
    sheet.refuse_twins(
        (("competences", i, "number"), str(each.number))
        for i, each in enumerate(words.competences)
    )
    for i, competence in enumerate(words.competences):
        number = competence.number
        if competence.area not in areas:
            reason = f"competence {number} is in the unknown area {competence.area}"
            raise sheet.refuse(("competences", i, "area"), reason)
        for letter, text in competence.abilities.items():
            if not text.strip():
                reason = f"ability {number}{letter} has no text"
                raise sheet.refuse(("competences", i, "abilities", letter), reason)
    kinds = enumerate(words.evidence_kinds)
    sheet.refuse_twins((("evidence_kinds", i, "code"), kind.code) for i, kind in kinds)
    codes = frozenset(_codes(words))
    for i, example in enumerate(words.evidence):
        at: Place = ("evidence", i)
        named: list[tuple[Place, str]] = [
            ((*at, "fits", j), code) for j, code in enumerate(example.fits)
        ]
        sheet.refuse_twins(named)
        for place, code in [((*at, "printed_beside"), example.printed_beside), *named]:
            if code not in codes:
                raise sheet.refuse(place, f"evidence names the unknown ability {code}")


def _check_prompts(sheet: Sheet, prompts: _Prompts, words: _Words) -> None:
    if (prompts.framework, prompts.version) != (words.id, words.version):
        reason = f"these prompts are not for {words.id} {words.version}"
        raise sheet.refuse(("framework",), reason)
    if prompts.practise_order:
        _check_order(sheet, prompts.practise_order, [area.code for area in words.areas])
    _check_phases(sheet, prompts, words)
    numbers = [str(each.number) for each in words.competences]
    _check_same(sheet, "competences", prompts.competences, numbers)
    names = [(("competences", number), name) for number, name in prompts.competences.items()]
    for (_, number), name in names:
        _check_length(sheet, ("competences", number), f"{number} {name}")
    sheet.refuse_twins(names)
    _check_same(sheet, "abilities", prompts.abilities, _codes(words))
    for code, prompt in prompts.abilities.items():
        _check_length(sheet, ("abilities", code, "label"), f"{prompt.label} ({code})")
        questions = [
            (("abilities", code, "questions", i), each) for i, each in enumerate(prompt.questions)
        ]
        for place, question in questions:
            _check_question(sheet, place, question)
        sheet.refuse_twins(questions)
    sheet.refuse_twins(
        (("abilities", code, "label"), prompt.label) for code, prompt in prompts.abilities.items()
    )


def _check_order(sheet: Sheet, order: tuple[str, ...], areas: list[str]) -> None:
    if sorted(order) != sorted(areas):
        reason = f"practise_order must name each area once: {', '.join(areas)}"
        raise sheet.refuse(("practise_order",), reason)


def _check_phases(sheet: Sheet, prompts: _Prompts, words: _Words) -> None:
    """Every name is known and stands once in its phase; every competence has its time."""
    if not prompts.phases:
        if prompts.afterwards:
            raise sheet.refuse(("afterwards",), "without phases everything fits, always")
        return
    areas = [area.code for area in words.areas]
    known = {*areas, *(str(each.number) for each in words.competences)}
    _check_same(sheet, "phases", prompts.phases, list(get_args(Phase)))
    for phase, names in prompts.phases.items():
        for i, name in enumerate(names):
            if name not in known:
                reason = f"{name} is no area and no competence"
                raise sheet.refuse(("phases", phase, i), reason)
        sheet.refuse_twins((("phases", phase, i), name) for i, name in enumerate(names))
    for later, earlier in prompts.afterwards.items():
        for name in (later, earlier):
            if name not in areas:
                raise sheet.refuse(("afterwards", later), f"{name} is no area")
        # Else two areas could wait for each other for ever.
        if earlier in prompts.afterwards:
            reason = f"{later} comes after {earlier}, which comes afterwards itself"
            raise sheet.refuse(("afterwards", later), reason)
    placed = {n for phase in _group(prompts, words).values() for group in phase for n in group}
    for each in words.competences:
        if each.number not in placed and each.area not in prompts.afterwards:
            raise sheet.refuse(("phases",), f"competence {each.number} stands in no phase")


def _check_same(sheet: Sheet, key: str, given: Iterable[str], wanted: list[str]) -> None:
    """Every competence or ability has its words, and no other has."""
    for each in given:
        if each not in wanted:
            raise sheet.refuse((key, each), f"{each} is not in the framework")
    for each in wanted:
        if each not in given:
            raise sheet.refuse((key,), f"{each} is missing")


def _check_length(sheet: Sheet, place: Place, shown: str) -> None:
    if len(shown) > MAX_BUTTON:
        reason = f'"{shown}" has {len(shown)} characters; a button holds {MAX_BUTTON}'
        raise sheet.refuse(place, reason)


def _check_question(sheet: Sheet, place: Place, question: str) -> None:
    try:
        named = {each[1:] for each in string.Formatter().parse(question) if each[1] is not None}
    except ValueError:
        raise sheet.refuse(place, "the question has a brace too many or too few") from None
    if named - {("mentee", "", None)}:
        raise sheet.refuse(place, "the only placeholder a question may have is {mentee}")
    length = len(question.format(mentee="your mentee"))
    if length > MAX_QUESTION:
        raise sheet.refuse(
            place, f"the question has {length} characters; {MAX_QUESTION} are allowed"
        )
