"""Who wants the abilities that are about something: "which ones are there about listening?",
"something about sharing experience", "eher was mit Zuhören".

English, German, French, Spanish, Polish. What it is about is left; which abilities fit is for
flows/abilities.py to know.
"""

import re
from typing import Final, NamedTuple

from flows.words.answers.topics import is_called
from flows.words.known import words
from flows.words.text import flatten

_MOST_CHARACTERS: Final = 90
_MOST_WORDS: Final = 6
_MOST_BARE: Final = 3


class Topic(NamedTuple):
    """What it is to be about, flattened. `asked`: no story begins so; else each word has to be of
    an ability for the whole to be more than a story. `named`: it is said that it is an ability."""

    said: tuple[str, ...]
    asked: bool
    named: bool = False


_ABILITIES: Final = (
    r"(?:abilit(?:y|ies)|competenc(?:e|es|ies|y)|skills?|ones?|codes?|fahigkeit(?:en)?|"
    r"kompetenz(?:en)?|punkte?|competences?|capacites?|habilidad(?:es)?|competencias?|"
    r"umiejetnosc(?:i)?|kompetencj[aei])"
)
_ABOUT: Final = (
    r"(?:that (?:is|are) )?(?:about|for|on|with|around|to do with|concerning|zum thema|zum|zur|zu|"
    r"uber|mit|fur|rund um|sur|pour|avec|a propos de|autour de|sobre|de|del|para|con|o|do|"
    r"dotyczace|zwiazane z|na temat)"
)
_ELSE: Final = (
    r"(?:(?:something|anything) (?:else|different)|(?:et)?was and(?:e)?res|autre chose|otra cosa|"
    r"cos innego)[, ]+"
)
_ASKED: Final = re.compile(
    rf"(?:(?:which|what)(?: other)? {_ABILITIES}"
    r"(?: (?:are there|is there|do you have|have you got|are|is))?|"
    rf"(?:is|are) there (?:one|any|an|something|anything)(?: {_ABILITIES})?|"
    rf"(?:do you have|have you got|got) (?:one|any|an|something|anything)(?: {_ABILITIES})?|"
    r"(?:which|what) (?:is|are)(?: the)?(?: ones?)?|"
    rf"(?:show|give|list)(?: me)?(?: all)?(?: the)? (?:{_ABILITIES}|questions)|"
    rf"zeige? mir(?: alle)?(?: die)? (?:{_ABILITIES}|fragen)|"
    rf"montre(?:-moi)?(?: les| toutes les)? (?:{_ABILITIES}|questions)|"
    rf"(?:muestra|ensena)(?:me)?(?: las)? (?:{_ABILITIES}|preguntas)|"
    rf"pokaz(?: mi)? (?:{_ABILITIES}|pytania)|"
    rf"(?:welche|was fur)(?: {_ABILITIES})?(?: (?:gibt es|habt ihr|hast du|sind|ist))?(?: da)?|"
    rf"(?:gibt es|gibts|hast du|habt ihr)(?: da)? (?:eine|was|etwas|welche)(?: {_ABILITIES})?|"
    rf"(?:quelles?|lesquelles)(?: {_ABILITIES})?(?: (?:y a-t-il|il y a|sont|as-tu|avez-vous))?|"
    rf"(?:il y en a|y en a-t-il|y a-t-il|est-ce qu'il y (?:en )?a)(?: une| quelque chose)?"
    rf"(?: {_ABILITIES})?|"
    rf"(?:que|cuales|cual)(?: {_ABILITIES})?(?: (?:hay|tienes|son|es))?|"
    rf"(?:hay|tienes)(?: alguna?| algo| una)?(?: {_ABILITIES})?|"
    rf"(?:jakie|ktore|ktora)(?: {_ABILITIES})?(?: (?:sa|masz|jest))?|"
    rf"(?:jest|sa|masz)(?: jakas| jakies| cos)?(?: {_ABILITIES})?)"
    rf",? {_ABOUT} (?P<said>.+)"
)
_SOMETHING: Final = re.compile(
    rf"(?:{_ELSE})?"
    r"(?:(?:rather|more|maybe|perhaps|eher|vielleicht|plutot|peut-etre|mas bien|quizas|raczej|"
    r"moze|it's|its|it was|that's|das war|c'etait|era|to bylo|no|nein|non|nie)[, ]+)*"
    rf"(?:(?:something|anything|the one|the ones|one)|(?:irgend)?(?:was|etwas)|das|die|"
    r"(?:quelque chose|celle|celui|celles)|(?:algo|la|lo)|(?:cos|ta|te|to)) "
    rf"{_ABOUT} (?P<said>.+)"
)
_RATHER: Final = re.compile(
    rf"(?:(?:no|nein|non|nie|well|hm+)[, ]+)?(?:(?:{_ELSE})?"
    r"(?:(?:it's|its|it was|that's|that was|das war|es war|das ist|c'etait|c'est|era|fue|es|"
    r"to bylo|to) )?(?:rather|more(?: like)?(?! of the )|mostly|eher|mehr|plutot|mas bien|"
    r"raczej|bardziej) |"
    rf"{_ELSE})(?P<said>.+)"
)
_NAMED: Final = re.compile(
    r"\b(?:abilit|competenc|skill|fahigkeit|kompetenz|competence|capacite|habilidad|umiejetnosc|"
    r"kompetencj|^(?:show|give|list|zeige?|montre|muestra|ensena|pokaz)\b)"
)
_AND: Final = re.compile(r"[,/;&+]|\b(?:and|or|und|oder|et|ou|y|i|lub|albo)\b")
_AROUND: Final = words(
    "the a an my own her his their some how to that it this when someone somebody else please "
    "so again nochmal encore otra vez like things thing stuff good better asking ask doing "
    "giving give der die das den dem ein eine einen einem einer mein stellen gut wie man sich "
    "bitte geben le la les l un une des de du d au poser faire donner mon ma mes son sa ses svp "
    "el los las una unos mi su por favor hacer dar zadawaniu zadawanie swoje swoim prosze i and "
    "und et y "
)
"""Words of which nothing is looked for."""
_TOLD: Final = words(
    "i he she we they you me him us them was were is are am had has have did do does will would "
    "said but not than as ich er sie wir nicht aber als je il elle nous pas mais que yo ella no "
    "pero ja on ona ale niz time today heute came up"
)
"""Who uses them tells something."""


def read_bare_topic(text: str) -> Topic | None:
    """What abilities are wanted about where nothing is asked but which: "fragen stellen"; None
    where a word is one that no ability is called by."""
    said = re.findall(r"\w+", flatten(text.replace("\u2019", "'")).replace("'", " "))
    left = tuple(dict.fromkeys(each for each in said if each not in _AROUND))
    short = 0 < len(said) <= _MOST_BARE and all(map(is_called, left))
    return Topic(left or tuple(said), asked=False) if short and any(map(is_called, said)) else None


def read_topic(text: str) -> Topic | None:
    """What abilities are wanted about; None where the words, all of them, want none."""
    plain = " ".join(flatten(text.replace("\u2019", "'")).split()).strip(" .!?\u2026\u00bf\u00a1")
    if not 0 < len(plain) <= _MOST_CHARACTERS:
        return None
    asked = _ASKED.fullmatch(plain)
    found = asked or _SOMETHING.fullmatch(plain) or _RATHER.fullmatch(plain)
    if found is None:
        return None
    said = re.findall(r"[^\W\d_]+", _AND.sub(" ", found["said"].replace("'", " ")))
    left = tuple(dict.fromkeys(each for each in said if each not in _AROUND))
    if not 0 < len(left) <= _MOST_WORDS or not _TOLD.isdisjoint(said):
        return None
    named = _NAMED.search(plain[: found.start("said")]) is not None
    return Topic(left, asked is not None, named)
