"""Which ability typed words name: by its code, by its label, or by words of the standard."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from flows.words.answers.courtesies import read_courtesy
from flows.words.answers.outcomes import read_outcome
from flows.words.answers.topics import call_as_standard, find_meanings
from flows.words.known import words
from flows.words.requests.requests import read_request
from flows.words.requests.topic_wishes import Topic
from flows.words.text import exceeds, fold
from framework.model import Ability, Framework

MAX_WORDS_SEARCHED: Final = 3
"""More words are told, not looked for."""
MAX_WORDS_ASKED: Final = 6
MAX_WORDS_BESIDE: Final = 16
MAX_WORDS_MISSED: Final = 2
"""More words that lead to no ability are told."""
MOST_BESIDE_CODE: Final = 2
_LETTERS_PREFIX: Final = 4
"""Letters that two words must begin with alike, to be forms of one."""

_CODE: Final = re.compile(r"(?P<number>\d{1,2}) ?[.\-]? ?(?P<letter>[a-z])(?![^\W_])")
_NUMBER: Final = re.compile(r"(?<![^\W_])(?P<number>\d{1,2})(?![^\W_])")
_WORD: Final = re.compile(r"[^\W\d_]+")
_BARE: Final = re.compile(r"[^\W\d_]+(?:[' -][^\W\d_]+)*")
"""Words without a mark or a figure."""
_AROUND: Final = words(
    "it was that the this one is i think about please bitte svp por favor prosze ability "
    "competence number das war es ist die der c'etait le la era to bylo kompetenz competencia"
)
"""Words that may stand around a label."""
_BESIDE: Final = re.compile(
    r"(?:(?:i (?:think|guess|suppose)|i'd (?:say|go for)|let's say|say|well|hm+|probably|perhaps|"
    r"maybe|rather|more|it was|it's|its|that was|the (?:one|thing)|the|something|about|with|"
    r"ich (?:glaube|denke|wurde sagen)|sagen wir|das war|es war|wohl|eher|vielleicht|"
    r"wahrscheinlich|irgendwas mit|was mit|die|der|das|la|le|les|el|los|las|"
    r"c'etait|je (?:crois|pense|dirais|suppose)|disons|plutot|peut-etre|sans doute|probablement|"
    r"fue|era|creo que|creo|supongo que|supongo|digamos|quizas|probablemente|mas bien|"
    r"to bylo|to byla|to|chyba|raczej|moze|pewnie|powiedzmy)[ ,:]+)*+"
    r"(?P<said>.+?)"
    r"(?:[ ,]+(?:i (?:think|guess|suppose|reckon)|i'd say|probably|perhaps|maybe|then|please|one|"
    r"(?:glaube|denke|wurde) ich(?: sagen)?|wohl|vermutlich|wahrscheinlich|vielleicht|"
    r"je (?:crois|pense|dirais|suppose)|sans doute|peut-etre|probablement|"
    r"creo(?: yo)?|supongo|quizas|probablemente|diria(?: yo)?|"
    r"chyba|mysle|pewnie|raczej|przypuszczam|bitte|svp|por favor|prosze))*[ .!]*"
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
    """The abilities whose code or label was typed: "7b", "open questions", "7 open quest", with
    words around it that say no more than that one is not sure: "trust I suppose"."""
    found = _find_named(text, framework)
    return found if found.abilities else _find_named(leave_doubt_out(text), framework)


def leave_doubt_out(text: str) -> str:
    """What is looked for, folded, without the words around it of which nothing is."""
    plain = fold(text.strip())
    beside = None if exceeds(plain, MAX_WORDS_BESIDE) else _BESIDE.fullmatch(plain)
    return beside["said"] if beside else plain


def find_code(text: str, framework: Framework) -> Ability | None:
    """The ability whose code, and hardly anything else, was typed, and not asked about."""
    code = None if "?" in text else _CODE.search(fold(text))
    named = find_named(text, framework).abilities if code is not None else ()
    return named[0] if named else None


def find_asked(text: str, framework: Framework) -> tuple[Ability, ...]:
    """The abilities that a question is about which has their codes, or one's label, and hardly a
    word more: "4b?", "1b? no", "7b or 7l?", "trust?"."""
    typed = fold(text.strip())
    if "?" not in typed or len(typed.split()) > MAX_WORDS_ASKED:
        return ()
    codes = (f"{int(each['number'])}{each['letter']}" for each in _CODE.finditer(typed))
    found = tuple(filter(None, map(framework.find_ability, dict.fromkeys(codes))))
    named = find_named(typed.replace("?", " "), framework)
    return found or (named.abilities if named.sure else ())


def find_shown(text: str, shown: Iterable[Ability]) -> Ability | None:
    """The one of those whose buttons are shown of which the words say a word of its label, if
    they say no more; None where they may mean several."""
    said = _WORD.findall(leave_doubt_out(text))
    if not said or max(map(len, said)) < _LETTERS_PREFIX or not _TOLD.isdisjoint(said):
        return None
    fits = [each for each in shown if _are_said(said, _list_words(each.label))]
    return fits[0] if len(fits) == 1 else None


def is_looked_for(text: str) -> bool:
    """Whether a word or two can be nothing but looked for: they tell nothing, ask for nothing,
    greet nobody, and say neither when nor how it went."""
    said = _WORD.findall(leave_doubt_out(text))
    plain = text.strip()
    few = 0 < len(said) <= MAX_WORDS_MISSED and max(map(len, said)) >= _LETTERS_PREFIX
    if not few or not _TOLD.isdisjoint(said) or not _BARE.fullmatch(plain):
        return False
    return read_courtesy(text) is None and read_request(text) is None and not read_outcome(text)


def _find_named(text: str, framework: Framework) -> Named:
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
    """The abilities of which all these few words are said, those first whose label says them, then
    those whose competence does; as they are or as the standard has it (topics.py).
    Nothing where the words tell something, greet, or ask for a screen; a letter is no word, or "e"
    would find every "e.g."."""
    said = _WORD.findall(leave_doubt_out(text))
    few = 0 < len(said) <= MAX_WORDS_SEARCHED and max(map(len, said)) > 1
    if not few or not _TOLD.isdisjoint(said):
        return ()
    request = read_request(text)
    if read_courtesy(text) is not None or (request is not None and request.sure):
        return ()
    found = _search(said, framework)
    meant = call_as_standard(said)
    return found or _search(meant, framework)


def find_coded(text: str, framework: Framework) -> Ability | None:
    """The one whose code stands beside a word for it: "vertrauen, 8a"."""
    said = re.findall(r"\w+", fold(text))
    codes = [found for each in said if (found := framework.find_ability(each))]
    about = tuple(each for each in said if framework.find_ability(each) is None)
    if len(codes) != 1 or not 0 < len(about) <= MOST_BESIDE_CODE:
        return None
    fits = search_about(Topic(about, asked=False), framework)
    return codes[0] if codes[0] in fits else None


def search_about(topic: Topic, framework: Framework) -> tuple[Ability, ...]:
    """The abilities that are about most of what is wanted, those first whose label says it;
    nothing where a word of what may be a story is of none."""
    meanings = [find_meanings(each) for each in topic.said]
    ranked = []
    known: set[int] = set()
    for ability in framework.abilities:
        label = _list_words(ability.label)
        name = framework.competence(ability.competence).name
        text = (*label, *_list_words(name), *_list_words(ability.text))
        fits = {at for at, each in enumerate(meanings) if any(_are_said([w], text) for w in each)}
        named = sum(any(_are_said([w], label) for w in each) for each in meanings)
        known |= fits
        if fits:
            ranked.append((-len(fits), -named, ability))
    if not topic.asked and len(known) < len(meanings):
        return ()
    return tuple(each for *_, each in sorted(ranked, key=lambda rank: rank[:2]))


def _search(said: Iterable[str], framework: Framework) -> tuple[Ability, ...]:
    in_label, in_name, in_text = [], [], []
    for each in framework.abilities:
        label = _list_words(each.label)
        name = (*label, *_list_words(framework.competence(each.competence).name))
        if _are_said(said, label):
            in_label.append(each)
        elif _are_said(said, name):
            in_name.append(each)
        elif _are_said(said, (*name, *_list_words(each.text))):
            in_text.append(each)
    return (*in_label, *in_name, *in_text)


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
