"""Words that choose from what is shown: "the first one", "number 2", "die um 18:30", "celle de
16h", "both"; or that refuse all of it: "none of them, forget it".

English, German, French, Spanish, Polish.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

from flows.words.clauses import split
from flows.words.known import words
from flows.words.people.mentees import find_mentioned
from flows.words.senses import listen
from flows.words.text import exceeds, flatten

MAX_WORDS: Final = 8
"""Whoever needs more tells something."""
_THE: Final = (
    r"(?:(?:oh|no|nein|non|nie|please|bitte|the|that|this|die|der|das|den|diejenige|le|la|les|"
    r"l'|celle|celui|el|lo|los|las|ta|te|ten|tamta|ja|yes|si|oui|tak),? )*"
)
_NOUN: Final = (
    r"(?:one|ones|session|meeting|call|termin|treffen|sitzung|seance|rdv|sesion|cita|spotkanie)"
)
_END: Final = r"(?:,? (?:please|pls|bitte|svp|por favor|prosze|then|dann))*[ .!]*"
_NUMBER: Final = re.compile(rf"(?:(?:number|no|nr|nummer|numero)\.? )?(?P<n>[1-9])\.?{_END}")
_ALL: Final = re.compile(
    rf"(?:(?:yes|ja|oui|si|tak),? )?(?:both|all|beide|beides|alle|(?:toutes |tous )?les deux|"
    r"toutes|tous|(?:las|los) dos|ambas|ambos|todas|todos|obie|oba|obydwie|wszystkie)"
    rf"(?: (?:of them|of those|three|drei|beide|zusammen|{_NOUN}))?{_END}"
)
_LEADS: Final = re.compile(
    rf"{_THE}(?:{_NOUN} )?(?:(?:of|from|de|du|des|d'|del|vom|von|z|ze)(?: |(?<=')))?"
)
_TAIL: Final = re.compile(rf"(?: (?:{_NOUN}|die|der|das))?{_END}\Z")


def wants_all(text: str) -> bool:
    """Whether all that is shown is meant."""
    return _ALL.fullmatch(listen(text).text.strip()) is not None


def find_numbered(text: str, among: int) -> int | None:
    """Which of so many is meant by its number, from 0; None where there is none."""
    match = _NUMBER.fullmatch(listen(text).text.strip())
    place = int(match["n"]) - 1 if match is not None else among
    return place if place < among else None


def list_chosen(text: str) -> Iterator[str]:
    """The words that say which one, as they were typed and without "the ... one" around them."""
    yield text
    said = listen(text)
    if not said.text.strip() or exceeds(said.text, MAX_WORDS):
        return
    begins = [match.end() for match in [_LEADS.match(said.text)] if match]
    ends = [match.start() for match in [_TAIL.search(said.text)] if match]
    for start, end in product((0, *begins), (*ends, len(said.text))):
        if start < end:
            yield text[said.origin[start] : said.origin[end - 1] + 1]


# By the place


_ARTICLE: Final = r"(?:(?:the|der|die|das|den|le|la|les|el|lo|los|ten|ta|te|to) )?"
_NOUNS: Final = (
    r"(?:,? (?:one|of them|time|session|meeting|termin|treffen|sitzung|seance|sesion|cita|"
    r"spotkanie|please|bitte|svp|por favor|prosze))*"
)
_BARE: Final = re.compile(rf"(?i:{_ARTICLE})(?P<word>\S.*?)(?i:{_NOUNS})[\s.!]*")
_NTHS: Final = (
    r"first|1st|former|erste[rns]?|premiere?|primer[oa]?|pierwsz[yae]",
    r"second|2nd|zweite[rns]?|deuxieme|seconde?|segund[oa]|drug[iae]",
    r"third|3rd|dritte[rns]?|troisieme|tercer[oa]?|trzeci[ae]?",
    r"fourth|4th|vierte[rns]?|quatrieme|cuart[oa]|czwart[yae]",
    r"fifth|5th|funfte[rns]?|cinquieme|quint[oa]|piat[yae]",
    r"sixth|6th|sechste[rns]?|sixieme|sext[oa]|szost[yae]",
)
_LAST_NTH: Final = r"last|latter|letzte[rns]?|dernier|derniere|ultim[oa]|ostatni[ae]?"
_PLACES: Final = (*enumerate(_NTHS), (-1, _LAST_NTH))


def find_place(text: str, many: int) -> int | None:
    """The place, from 0, that these words choose of so many; None where they say something
    else."""
    plain = flatten(text).strip(" .!,")
    said = (at for at, nth in _PLACES if re.fullmatch(rf"{_ARTICLE}(?:{nth}){_NOUNS}", plain))
    place = next(said, many)
    return place % many if place < many else None


def leave_article_out(text: str) -> str:
    """ "evening" of "the evening one"."""
    found = _BARE.fullmatch(text.strip())
    return found["word"] if found else text


# None of it

_NONE: Final = re.compile(
    r"(?:it's |it is |it was |das ist |es ist |c'est |es |to )?(?:"
    r"(?:none|neither|not any|not either|no one)(?: of)?(?: these| those| that| them| the| "
    r"both| two)*|"
    r"keine?[rs]?(?: (?:davon|dieser|(?:von |der )?(?:beiden|denen|diesen)))?|weder noch|"
    r"aucune?(?: (?:des|de ces|de ceux|de celles|d'eux|d'elles|d'entre)(?: (?:deux|eux|elles|"
    r"ci))?)?(?:-ci)?|aucun de ceux-ci|ni l'une? ni l'autre|"
    r"ningun[oa](?: de (?:los|las|esos|esas|ellos|ellas|estos|estas))?(?: dos)?|ni un[oa] ni "
    r"otr[oa]|zad(?:en|na|ne)(?: z (?:nich|tych)(?: dwoch)?)?|ani (?:jedn[oay]|jeden) ani "
    r"drug[iae]|skip|nothing of that|nichts davon|rien de (?:tout )?(?:ca|cela)|"
    r"nada de eso|nic z tego)"
)
_FORGET: Final = re.compile(
    r"(?:just |then |dann |alors |entonces |to )?(?:(?:forget|leave|skip)(?: about)? (?:it|that|"
    r"this)|never ?mind|no matter|doesn't matter|(?:vergiss|lass|lassen wir) (?:es|das|gut sein)|"
    r"egal|(?:laisse|laissez)(?: tomber| ca)?|oublie[zs]?(?: ca| le)?|tant pis|olvidal[oa]|"
    r"dejal[oa]|da igual|no importa|zapomnij(?: o tym)?|niewazne|nie wazne|zostaw(?: to)?|daj "
    r"spokoj)"
)
_BESIDE_NONE: Final = re.compile(
    r"^(?:(?:no|nope|sorry|well|oh|nein|non|nie|pardon|perdon|przepraszam|ok|okay|please|bitte|"
    r"thanks|danke|merci|gracias|dzieki) )+(?=\S)|"
    r" (?:please|thanks|bitte|danke|svp|merci|gracias|por favor|prosze|dzieki)$"
)
_NOT: Final = words("not neither nor weder noch nicht ni pas ani nie")
_AND: Final = words("and or und oder et ou y o i lub with mit avec con z no nein non either")
_POLITE: Final = words("no nein non nie thanks danke merci gracias dzieki please bitte svp prosze")


_MOST_CLAUSES: Final = 3


def chooses_none(text: str) -> bool:
    """Whether these words, all of them, refuse what is offered: "none of them, forget it"."""
    said = _list_said(text)
    return any(map(_NONE.fullmatch, said)) and all(map(_is_refusal, said))


def list_refused(text: str, names: Sequence[str]) -> tuple[str, ...]:
    """Whom these words refuse that say nothing else: "not Ann", "neither Ann nor Ben"."""
    refused: list[str] = []
    for said in (each.said for each in split(text) if each.plain and "?" not in text):
        named = find_mentioned(said, names)
        rest = [each for each in said.split() if not find_mentioned(each, names)]
        if not set(rest) <= _AND | _NOT or (named and _NOT.isdisjoint(rest)):
            return ()
        refused += named
    return tuple(refused)


def drops(text: str) -> bool:
    """Whether these words, all of them, want what is asked to be forgotten: "no, forget it"."""
    said = _list_said(text)
    return any(map(_FORGET.fullmatch, said)) and all(map(_is_refusal, said))


def _list_said(text: str) -> list[str]:
    """The clauses without what is polite; none where more is said, or asked."""
    said = [each.said for each in split(text) if each.plain]
    few = len(said) <= _MOST_CLAUSES and "?" not in text
    return [each if each in _POLITE else _BESIDE_NONE.sub("", each) for each in said if few]


def _is_refusal(said: str) -> bool:
    plain = said in _POLITE
    return plain or bool(_NONE.fullmatch(said) or _FORGET.fullmatch(said))
