"""Whom to call, by country: read from numbers.yaml, where each number has its source and its day.

The country is guessed from the mentor's time zone, and always shown: a wrong number is worse than
none. Where none is known, what holds in many countries is given, and a list of the others.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Final, Literal, NamedTuple

import yaml

from flows.calendar.zones import find_country, name_country
from flows.lines import Model
from flows.words.distress import Language

ELSEWHERE: Final = ""
"""The country of whoever is in none that is known here."""


class Number(Model):
    """`source`: the page of those who answer it, read on this day. `language`: the only one that
    is spoken there, where the country has a line for each; `dutch`: it is none of ours."""

    number: str
    countries: tuple[str, ...]
    source: str
    read: date
    name: str = ""
    hours: Literal["", "day and night"] = ""
    language: Literal["", Language] = ""
    dutch: bool = False


class Directory(Model):
    name: str
    source: str
    read: date


class Numbers(Model):
    """All that is known: what stands in numbers.yaml."""

    asked: tuple[str, ...]
    emergency: tuple[Number, ...]
    lines: tuple[Number, ...]
    directory: Directory
    names: Mapping[str, Mapping[Language, str]]

    def list_readings(self) -> Iterator[tuple[str, date]]:
        """What was read, and when."""
        for each in (*self.emergency, *self.lines):
            yield f"{each.name or each.number} ({', '.join(each.countries)})", each.read
        yield self.directory.name, self.directory.read


class Place(NamedTuple):
    """What is known of a country: its name in the reader's language, the number in an emergency,
    and who listens, by name and number, `always`: day and night; `dutch`: in Dutch. Empty where
    nothing is."""

    name: str
    emergency: str
    line: str
    number: str
    always: bool
    dutch: bool


@cache
def read_numbers() -> Numbers:
    text = files(__package__).joinpath("numbers.yaml").read_text("utf-8")
    return Numbers.model_validate(yaml.safe_load(text))


def guess_country(zone: str) -> str:
    """ISO code of the country that the zone is of; "" if it is of none."""
    return find_country(zone)


def find_place(country: str, language: Language) -> Place:
    known = read_numbers()
    names = known.names.get(country, {})
    line = _find(known.lines, country, language)
    emergency = _find(known.emergency, country, language)
    return Place(
        name=names.get(language, name_country(country)),
        emergency=emergency.number if emergency else "",
        line=line.name if line else known.directory.name,
        number=line.number if line else "",
        always=bool(line and line.hours),
        dutch=bool(line and line.dutch),
    )


def _find(those: tuple[Number, ...], country: str, language: Language) -> Number | None:
    here = [each for each in those if country in each.countries]
    return next((each for each in here if each.language == language), here[0] if here else None)
