"""Languages in which somebody may want to be listened to, as one says "in French" in each of ours.

Whether a line is known that answers in one is for numbers.yaml to say.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from flows.words.distress.distress import LANGUAGES, Language
from flows.words.text import flatten

ANY: Final = "any"
"""Whichever are spoken there."""
_SPOKEN: Final = {
    "en": "in English | auf Englisch | en anglais | en inglés | po angielsku",
    "de": "in German | auf Deutsch | en allemand | en alemán | po niemiecku",
    "fr": "in French | auf Französisch | en français | en francés | po francusku",
    "es": "in Spanish | auf Spanisch | en espagnol | en español | po hiszpańsku",
    "pl": "in Polish | auf Polnisch | en polonais | en polaco | po polsku",
    "nl": "in Dutch | auf Niederländisch | en néerlandais | en neerlandés | po niderlandzku",
    "it": "in Italian | auf Italienisch | en italien | en italiano | po włosku",
    "pt": "in Portuguese | auf Portugiesisch | en portugais | en portugués | po portugalsku",
    "ro": "in Romanian | auf Rumänisch | en roumain | en rumano | po rumuńsku",
    "ru": "in Russian | auf Russisch | en russe | en ruso | po rosyjsku",
    "uk": "in Ukrainian | auf Ukrainisch | en ukrainien | en ucraniano | po ukraińsku",
    "tr": "in Turkish | auf Türkisch | en turc | en turco | po turecku",
    "ar": "in Arabic | auf Arabisch | en arabe | en árabe | po arabsku",
    "fa": "in Persian | auf Persisch | en persan | en persa | po persku",
    "sq": "in Albanian | auf Albanisch | en albanais | en albanés | po albańsku",
    "bg": "in Bulgarian | auf Bulgarisch | en bulgare | en búlgaro | po bułgarsku",
    "hr": "in Croatian | auf Kroatisch | en croate | en croata | po chorwacku",
    "sr": "in Serbian | auf Serbisch | en serbe | en serbio | po serbsku",
    "cs": "in Czech | auf Tschechisch | en tchèque | en checo | po czesku",
    "sk": "in Slovak | auf Slowakisch | en slovaque | en eslovaco | po słowacku",
    "hu": "in Hungarian | auf Ungarisch | en hongrois | en húngaro | po węgiersku",
    "el": "in Greek | auf Griechisch | en grec | en griego | po grecku",
    "sv": "in Swedish | auf Schwedisch | en suédois | en sueco | po szwedzku",
    "da": "in Danish | auf Dänisch | en danois | en danés | po duńsku",
    "lt": "in Lithuanian | auf Litauisch | en lituanien | en lituano | po litewsku",
    "lv": "in Latvian | auf Lettisch | en letton | en letón | po łotewsku",
    "zh": "in Chinese | auf Chinesisch | en chinois | en chino | po chińsku",
    "ti": "in Tigrinya | auf Tigrinisch | en tigrigna | en tigriña | po tigrinia",
    "so": "in Somali | auf Somalisch | en somali | en somalí | po somalijsku",
}
"""By the code of ISO 639-1; a button carries the place in this list, so new ones stand last."""
_ALSO: Final = {
    "nl": "flemish vlaams nederlands flamisch flamand flamenco holenderski holendersku",
    "es": "castilian castellano kastilisch",
    "fa": "farsi dari",
    "en": "englisch anglophone",
    "fr": "francophone",
    "de": "germanophone deutschsprachig",
}
TONGUES: Final = ("", ANY, *_SPOKEN)


@cache
def _list_phrases() -> Mapping[str, Mapping[Language, str]]:
    return {
        tongue: dict(zip(LANGUAGES, map(str.strip, line.split("|")), strict=True))
        for tongue, line in _SPOKEN.items()
    }


def say_in(tongue: str, language: Language) -> str:
    """ "in French"."""
    return _list_phrases()[tongue][language]


@cache
def _list_names() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each with what its names begin with: a language has endings that change ("po polsku",
    "polski", "polskiego")."""
    found = []
    for tongue, phrases in _list_phrases().items():
        said = (flatten(each.rpartition(" ")[2]) for each in phrases.values())
        stems = {re.sub(r"(?<=\w{4})[ou]$", "", each) for each in said}
        begun = "|".join(sorted({*stems, *_ALSO.get(tongue, "").split()}))
        found.append((tongue, re.compile(rf"(?:{begun})\w{{0,9}}")))
    return tuple(found)


def find_tongue(word: str) -> str:
    """The language that a word, flattened, names; "" for none."""
    return next((tongue for tongue, named in _list_names() if named.fullmatch(word)), "")
