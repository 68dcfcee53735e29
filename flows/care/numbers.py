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
from flows.words.distress.distress import Language

ELSEWHERE: Final = ""
"""The country of whoever is in none that is known here."""


class Number(Model):
    """`source`: the page of those who answer it, read on this day. `language`: that of the page;
    `dutch`: it is said that they speak no other."""

    number: str
    countries: tuple[str, ...]
    source: str
    read: date
    name: str = ""
    hours: Literal["", "day and night"] = ""
    language: Literal["", "nl", Language] = ""
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
    and who listens, by name and number, `always`: day and night; `dutch`: in Dutch; `tongue`: the
    language. Empty where nothing is."""

    name: str
    emergency: str
    line: str
    number: str = ""
    always: bool = False
    dutch: bool = False
    tongue: str = ""


@cache
def read_numbers() -> Numbers:
    text = files(__package__).joinpath("numbers.yaml").read_text("utf-8")
    return Numbers.model_validate(yaml.safe_load(text))


def guess_country(zone: str) -> str:
    """ISO code of the country that the zone is of; "" if it is of none."""
    return find_country(zone)


def find_place(country: str, language: Language) -> Place:
    """With the line that answers in this language, if there is one, else the first."""
    known = read_numbers()
    line = _find(known.lines, country, language)
    place = _describe(country, language, line)
    return place if line else place._replace(line=known.directory.name)


def list_lines(country: str, language: Language, tongue: str = "") -> tuple[Place, ...]:
    """The country with each of its lines, or with those that answer in this tongue."""
    here = (each for each in read_numbers().lines if country in each.countries)
    return tuple(
        _describe(country, language, each) for each in here if tongue in ("", each.language)
    )


def list_countries(tongue: str) -> tuple[str, ...]:
    """Those with a line that answers in this tongue, in the order in which they are offered."""
    lines = [each.countries for each in read_numbers().lines if each.language == tongue]
    return tuple(each for each in read_numbers().asked if any(each in those for those in lines))


def _describe(country: str, language: Language, line: Number | None) -> Place:
    known = read_numbers()
    emergency = _find(known.emergency, country, language)
    return Place(
        name=known.names.get(country, {}).get(language, name_country(country)),
        emergency=emergency.number if emergency else "",
        line=line.name if line else "",
        number=line.number if line else "",
        always=bool(line and line.hours),
        dutch=bool(line and line.dutch),
        tongue=line.language if line else "",
    )


def _find(those: tuple[Number, ...], country: str, language: Language) -> Number | None:
    here = [each for each in those if country in each.countries]
    return next((each for each in here if each.language == language), here[0] if here else None)
