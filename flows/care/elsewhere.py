"""Who asks, after words of distress, for somebody who listens in another language or country:
"and in French?", "do they speak Polish?", "he lives in Romania".

English, German, French, Spanish, Polish. A language or a country is named, and all other words
are among those with which one asks for it. What is said of somebody, and asks nothing, is told.
"""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from flows.calendar.zones import find_code
from flows.care.tongues import ANY, find_tongue
from flows.words.distress.distress import Language
from flows.words.known import words
from flows.words.text import flatten

_MOST_WORDS: Final = 16
_LONGEST_NAME: Final = 3
"""Words of a country's name."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")


class Elsewhere(NamedTuple):
    """The language of the words; the one that is asked for, `ANY` where it is another or only a
    country is named; the country, None where none is. `asks`: nothing is told with it."""

    language: Language
    spoken: str
    country: str | None = None
    asks: bool = True


_USED: Final[dict[Language, frozenset[str]]] = {
    "en": words(
        "and but ok okay so or in for from to at the a an any some one ones something someone "
        "somebody anyone anybody is are there do does did they he she i we it its it's that's "
        "they're he's she's i'm we're who what what's whats which where how can could would you "
        "give me us need want have has got speak speaks speaking spoken talk talks answer answers "
        "understand understands know knows live lives living stay stays only just mostly also "
        "too maybe then here line lines number numbers helpline helplines hotline hotlines help "
        "emergency crisis suicide call service services people person language languages other "
        "another different else if of abroad please pls by him her them this these with not no "
        "don't doesn't dont doesnt isn't isnt cannot can't cant native speaker speakers why "
        "good well really much very about be them themselves sorry version"
    ),
    "de": words(
        "und aber oder auch in im auf fur aus von nach der die das den dem es er sie ich wir ist "
        "sind bin gibt gibt's gibts hat habt haben hab man da dort hier jemand jemanden jemandem "
        "eine einen einem einer ein was welche welcher wo wer wie kann konnen konnte ihr sprechen "
        "spricht sprecht spreche reden redet versteht verstehen lebt leben lebe wohnt wohne "
        "kommt nur noch bitte mir brauche braucht brauchen nummer nummern telefon hotline stelle "
        "stellen hilfe hilft seelsorge leute sprache sprachen andere anderen anderer anderes dann "
        "vielleicht wenn falls denn lieber so etwas irgendwas ihn ihm ihnen ihre nicht kein keine "
        "gut mehr anrufen krise notfall warum aber doch leider"
    ),
    "es": words(
        "y pero o tambien en para de del a al el la los las un una es son esta hay ella yo ellos "
        "ellas quien que cual alguien algo alguno alguna habla hablan hablo hablar hable entiende "
        "entienden puede pueden linea lineas numero numeros telefono telefonos ayuda idioma "
        "idiomas otro otra otros otras vive viven vivo viene solo por favor dame necesito "
        "necesita tienen tiene teneis si no aqui alli me le les gente esto eso crisis emergencia "
        "emergencias donde bien e porque"
    ),
    "fr": words(
        "et mais ou aussi en au aux a pour de du des dans la le les l un une c'est est sont il "
        "elle je on ils elles nous y t qu'il qu'elle qui que quoi quel quelle quels quelles peut "
        "peuvent parle parlent parler parles parlez parlant quelqu'un quelque chose ligne lignes "
        "numero numeros aide langue langues autre autres habite habitent vit vivent vient "
        "seulement juste s'il si vous plait svp stp avez as donne donnez moi faut besoin j'ai "
        "comprend comprennent ne n'y pas n'est ca cela alors peut-etre ici ecoute personne gens "
        "d'autres d'autre bien dans avoir me l'instant pourquoi urgence crise"
    ),
    "pl": words(
        "i a ale albo tez takze po w we na dla z ze do jest sa czy on ona oni one ja my kto ktos "
        "kogos cos jakis jakas jakies jaki jaka numer numery numeru telefon telefony linia linie "
        "pomoc pomocy jezyk jezyku jezykach inny inna innym innych mowi mowia mowie mowic rozumie "
        "rozumieja mieszka mieszkaja mieszkam zyje tylko prosze daj mi potrzebuje maja macie masz "
        "tam tu tutaj jesli gdyby nie ma to pochodzi moge mozna zadzwonic rozmawiac niego niej "
        "czemu dlaczego"
    ),
}
_TELLS: Final = words(
    "speak speaks understand understands knows live lives living stays he's she's i'm spricht "
    "spreche versteht lebt lebe wohnt wohne kommt parle comprend habite vit vient habla hablo "
    "entiende vive vivo viene mowi mowie rozumie mieszka mieszkam zyje pochodzi"
)
"""What is said of somebody with it."""
_BEGINS: Final = words(
    "do does is are can could what what's which where who any if gibt gibt's gibts hat habt haben "
    "sprecht sprechen kann konnen was wo wer wenn falls est-ce qui quel quelle quels quelles si "
    "hay quien que cual tienen teneis hablan pueden puede czy kto jaki macie mowia jesli y"
)
"""How one asks without a mark."""
_NOT: Final = words(
    "not don't doesn't dont doesnt isn't isnt cannot can't cant no nicht kein keine ne pas n'est "
    "nie why that's warum pourquoi porque czemu dlaczego"
)
"""A language that will not do."""
_OTHER: Final = re.compile(
    r"\b(?:(?:other|another|different) languages?|andere\w* sprachen?|autres? langues?|"
    r"otr[oa]s? idiomas?|inn\w+ jezyk\w*)\b"
)


def read_elsewhere(text: str, language: Language, names: Iterable[str] = ()) -> Elsewhere | None:
    """What is asked for; None where the words say anything else. `language`: that of the answer
    that stands, where they may be of several; `names`: who may be spoken of."""
    plain = flatten(text.replace("\u2019", "'"))
    said = _WORD.findall(plain)
    if not 0 < len(said) <= _MOST_WORDS:
        return None
    known = {part for each in names for part in _WORD.findall(flatten(each))}
    country, rest = _take_country([each for each in said if each not in known])
    tongues = {tongue for each in rest if (tongue := find_tongue(each))}
    other = _OTHER.search(plain) is not None
    if len(tongues) > 1 or not (tongues or country or other):
        return None
    bare = [each for each in rest if not find_tongue(each)]
    spoken_in = [each for each in _USED if all(word in _USED[each] for word in bare)]
    if not spoken_in:
        return None
    refused = bool(tongues) and not _NOT.isdisjoint(bare)
    spoken = ANY if refused or not tongues else tongues.pop()
    own = language if language in spoken_in else spoken_in[0]
    asks = "?" in text or _TELLS.isdisjoint(bare) or bare[0] in _BEGINS
    return Elsewhere(own, spoken, country or None, asks)


def _take_country(said: list[str]) -> tuple[str, list[str]]:
    """The country that is named, the longest name first, and the words without it."""
    for length in range(_LONGEST_NAME, 0, -1):
        for at in range(len(said) - length + 1):
            part = said[at : at + length]
            used = length == 1 and any(part[0] in each for each in _USED.values())
            code = "" if used else find_code(" ".join(part))
            if code:
                return code, said[:at] + said[at + length :]
    return "", said
