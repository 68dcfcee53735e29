"""Who wants to see all that can be chosen: "what is the list of them all", "zeig mir alle"."""

import re
from typing import Final

from flows.words.text import flatten

# English, German, French, Spanish, Polish
_THINGS: Final = (
    r"(?:abilit(?:y|ies)|competenc(?:e|es|ies)|skills?|options?|choices|codes?|ones|topics|"
    r"fahigkeit(?:en)?|kompetenzen?|themen|moglichkeiten|competences?|capacites?|choix|themes|"
    r"habilidad(?:es)?|competencias?|opciones|temas|umiejetnosc(?:i)?|kompetencj[ei]|opcje|tematy)"
)
_ALL: Final = (
    r"(?:all|all of them|them all|every one|alle|alle davon|tous|toutes|todas|todos|todas ellas|"
    r"wszystkie|wszystko)"
)
_LIST: Final = (
    r"(?:list|full list|whole list|liste|ganze liste|lista|liste complete|lista completa)"
)
_SHOW: Final = (
    r"(?:(?:please|bitte|svp|por favor|prosze) )?"
    r"(?:(?:can|could|may) (?:i|you) (?:see|show|have|give)(?: me)?|i want(?: to see)?|"
    r"show(?: me)?|give(?: me)?|open|see|what(?: i|')s|where(?: i|')s|"
    r"zeig(?:e)?(?: mir)?|gib(?: mir)?|wo ist|was ist|ich (?:will|mochte)|"
    r"montre(?:z)?(?:[ -]moi)?|donne(?:z)?(?:[ -]moi)?|ou est|je veux(?: voir)?|voir|"
    r"muestra(?:me)?|dame|ensena(?:me)?|donde esta|quiero(?: ver)?|ver|"
    r"pokaz(?: mi)?|daj(?: mi)?|gdzie jest|chce(?: zobaczyc)?)"
)
_ARTICLE: Final = r"(?:the|a|die|eine|der|la|les|le|une|las|los|una|el)"
_OF: Final = (
    rf"(?: (?:of|with|mit|von|der|de|des|del|z|ze)(?: (?:the|den|allen|toutes|tous|les|las|los))*"
    rf"(?: (?:{_ALL}|{_THINGS}))+)"
)
_ASKS: Final = re.compile(
    rf"(?:{_SHOW} )?(?:{_ARTICLE} )?{_LIST}{_OF}?"
    rf"|{_SHOW} (?:{_ARTICLE} )?{_ALL}(?: {_ARTICLE})?(?: {_THINGS})?"
    rf"|{_ALL}(?: {_ARTICLE})? {_THINGS}"
    rf"|(?:which|what)(?: other)?(?: {_THINGS})? (?:are there|is there|can i choose|"
    r"are the options|are the choices|are they|exist)"
    r"|what else(?: is there| do you have)?|what are (?:the|my) (?:options|choices|abilities)"
    rf"|(?:welche|was)(?: {_THINGS})?(?: gibt es| stehen zur wahl| noch)(?: alles| noch| denn)?"
    r"|was gibt es (?:noch|alles|sonst(?: noch)?)"
    rf"|(?:lesquel(?:le)?s|quel(?:le)?s (?:sont les )?{_THINGS})(?: y a-t-il| il y a| existent)?"
    r"|qu'est-ce qu'il y a d'autre|quoi d'autre"
    rf"|(?:cuales|que {_THINGS}) (?:hay|son|existen)|que mas hay|cuales son (?:las|los) {_THINGS}"
    rf"|jakie(?: {_THINGS})? (?:sa|mam)(?: jeszcze)?(?: {_THINGS})?|co jeszcze(?: jest)?"
)
_AROUND: Final = re.compile(
    r"(?:(?:no|nein|non|nie|so|and|und|et|y|ok|please|bitte|svp|stp|por favor|prosze|then|denn|"
    r"alors|there|here|da|hier)(?![^\W_])[ ,]*)"
)


def asks_for_all(text: str) -> bool:
    """Whether these words, all of them, ask for everything that can be chosen."""
    plain = flatten(text.replace("\u2019", "'")).strip(" .!?\u2026\u00bf\u00a1")
    bare = " ".join(_AROUND.sub("", plain).replace(",", " ").split())
    return any(_ASKS.fullmatch(each) is not None for each in (plain, bare))
