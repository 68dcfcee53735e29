"""Which ability typed words name: by its code, by its label, or by words of the standard."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from flows.words.courtesies import read_courtesy
from flows.words.known import words
from flows.words.requests import read_request
from flows.words.text import fold
from framework.model import Ability, Framework

MAX_WORDS_SEARCHED: Final = 3
"""More words are told, not looked for."""
_LETTERS_PREFIX: Final = 4
"""Letters that two words must begin with alike, to be forms of one."""

_CODE: Final = re.compile(r"(?P<number>\d{1,2}) ?[.\-]? ?(?P<letter>[a-z])(?![^\W_])")
_NUMBER: Final = re.compile(r"(?<![^\W_])(?P<number>\d{1,2})(?![^\W_])")
_WORD: Final = re.compile(r"[^\W\d_]+")
_AROUND: Final = words(
    "it was that the this one is i think about please bitte svp por favor prosze ability "
    "competence number das war es ist die der c'etait le la era to bylo kompetenz competencia"
)
"""Words that may stand around a label."""
_BESIDE: Final = re.compile(
    r"(?:(?:i (?:think|guess|suppose)|i'd say|probably|perhaps|maybe|rather|more|it was|it's|"
    r"that was|the (?:one|thing)|something|about|with|das war|es war|ich glaube|wohl|eher|"
    r"vielleicht|irgendwas mit|c'etait|je crois|je pense|plutot|peut-etre|fue|era|creo que|creo|"
    r"quizas|to bylo|to byla|chyba|raczej|moze)[ ,:]+)*+"
    r"(?P<said>.+?)"
    r"(?:[ ,]+(?:i (?:think|guess|suppose)|probably|perhaps|maybe|please|glaube ich|denke ich|"
    r"wohl|je crois|je pense|creo|supongo|quizas|chyba|mysle|bitte|svp|por favor|prosze))*[ .!]*"
)
"""What is looked for, between words of which nothing is."""
_TOLD: Final = words(
    "i he she we they you me him her us them his my our not no was were is are am had has have "
    "did do does will would said and but so ich er sie wir nicht war und aber je il elle nous pas "
    "et mais yo el ella no y pero ja on ona nie i ale"
)
"""Words that nobody looks for: who uses them tells something."""


class Named(NamedTuple):
    """Abilities that words name: `sure` if they are a code, or a whole label."""

    abilities: tuple[Ability, ...]
    sure: bool


def find_named(text: str, framework: Framework) -> Named:
    """The abilities whose code or label was typed: "7b", "open questions", "7 open quest"."""
    typed = fold(text.strip())
    code = _CODE.search(typed)
    rest = set(_WORD.findall(_CODE.sub(" ", typed))) - _AROUND
    if code is not None:
        ability = framework.find_ability(f"{int(code['number'])}{code['letter']}")
        fits = ability is not None and _begin(rest, _list_words(ability.label))
        return Named((ability,) if ability and fits else (), sure=True)
    number = _NUMBER.search(typed)
    among = [
        each
        for each in framework.abilities
        if number is None or each.competence == int(number["number"])
    ]
    spoken = _list_words(text)
    said = tuple(each for each in spoken if each not in _AROUND)
    whole = tuple(each for each in among if said and _list_words(each.label) in (spoken, said))
    if whole:
        return Named(whole, sure=True)
    long = any(len(each) >= _LETTERS_PREFIX for each in said)
    return Named(
        tuple(each for each in among if long and _begin(said, _list_words(each.label))), sure=False
    )


def search_abilities(text: str, framework: Framework) -> tuple[Ability, ...]:
    """The abilities of which all these few words are said, those first whose label says them.
    Nothing where the words tell something, greet, or ask for a screen; a letter is no word, or
    "e" would find every "e.g."."""
    plain = fold(text.strip())
    beside = _BESIDE.fullmatch(plain)
    said = _WORD.findall(beside["said"] if beside else plain)
    few = 0 < len(said) <= MAX_WORDS_SEARCHED and max(map(len, said)) > 1
    if not few or not _TOLD.isdisjoint(said):
        return ()
    request = read_request(text)
    if read_courtesy(text) is not None or (request is not None and request.sure):
        return ()
    in_label, in_text = [], []
    for each in framework.abilities:
        competence = framework.competence(each.competence)
        label = _list_words(f"{each.label} {competence.name}")
        if _are_said(said, label):
            in_label.append(each)
        elif _are_said(said, (*label, *_list_words(each.text))):
            in_text.append(each)
    return (*in_label, *in_text)


def _list_words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


def _begin(said: Iterable[str], label: Iterable[str]) -> bool:
    """Whether each word is the beginning of one of the label."""
    return all(any(each.startswith(word) for each in label) for word in said)


def _are_said(said: Iterable[str], text: Iterable[str]) -> bool:
    return all(any(_is_form(word, each) for each in text) for word in said)


def _is_form(word: str, other: str) -> bool:
    """Whether two words differ only in how they end: "listening", "listen"."""
    shared = max(_LETTERS_PREFIX, len(word) - 3)
    return word == other or (len(word) >= _LETTERS_PREFIX and word[:shared] == other[:shared])
