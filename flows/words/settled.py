"""Who says that something is done, to the card that reminds of it: "did it, thanks", "sent it last
night".

English, German, French, Spanish, Polish. All of the words have to say so; whoever tells how it
went tells more.
"""

import re
from typing import Final

from flows.words.clauses import split

_MOST_CHARACTERS: Final = 80
_MOST_CLAUSES: Final = 3

_POLITE: Final = re.compile(
    r"(?<!\S)(?:yes|yep|yeah|thanks|thank you|thx|please|ja|danke|bitte|oui|merci|si|gracias|tak|"
    r"dzieki|dziekuje|ok|okay|hi|hey|oh)(?!\S)"
)
_WHEN: Final = (
    r"(?: (?:it|that|this|them|him|her|already|just|now|today|yesterday|earlier|before|then|"
    r"last night|last week|this morning|this afternoon|on \S+day|(?:an hour|a minute|\S+ hours) "
    r"ago|schon|bereits|gerade|eben|heute|gestern|vorhin|gestern abend|heute fruh|heute morgen|"
    r"am \S+tag|deja|hier|hier soir|ce matin|aujourd'hui|tout a l'heure|lundi|mardi|mercredi|"
    r"jeudi|vendredi|samedi|dimanche|ya|ayer|anoche|hoy|esta manana|esta tarde|antes|juz|wczoraj|"
    r"wczoraj wieczorem|dzis|dzis rano|rano|przed chwila|to|es|das|ihn|sie))*"
)
_PAST: Final = (
    r"(?:did|done|sent|finished|made|called|rang|rung|phoned|paid|bought|wrote|written|posted|"
    r"emailed|mailed|booked|ordered|brought|baked|asked|told|read|printed|prepared|checked)"
)
_GERMAN: Final = (
    r"(?:erledigt|gemacht|geschickt|gesendet|verschickt|abgeschickt|angerufen|geschrieben|gekauft|"
    r"bezahlt|gebucht|bestellt|gebracht|gebacken|gefragt|gelesen|vorbereitet|abgehakt|getan)"
)
_FRENCH: Final = (
    r"(?:faite?s?|envoyee?s?|appelee?s?|ecrite?s?|achetee?s?|payee?s?|reservee?s?|commandee?s?|"
    r"apportee?s?|terminee?s?|finie?s?|lue?s?|preparee?s?)"
)
_DONE: Final = re.compile(
    rf"(?:i |we )?(?:have |i've |ive |had |we've )?(?:just |already )?{_PAST} "
    rf"(?:it|that|this|them|so|him|her){_WHEN}|"
    r"(?:(?:it's|its|that's|thats|it is|that is|all|is|just|already|now) )*"
    rf"(?:done|finished|sorted|sent|settled)(?: and dusted)?{_WHEN}|already did{_WHEN}|"
    r"(?:(?:das|es|sie|ihn|ihm|ihr|ich|hab|habe|ist|wurde|alles|schon|bereits|gerade|eben|heute|"
    rf"gestern|vorhin|abend|fruh|morgen|am|\S+tag) )*(?:{_GERMAN}|fertig)|"
    r"(?:(?:c'est|c'etait|je|l'ai|les ai|lui ai|deja|tout|hier|ce matin) )*"
    rf"{_FRENCH}{_WHEN}|"
    r"(?:ya )?(?:esta )?(?:hecho|hecha|enviado|enviada|listo|lista|terminado)(?: (?:ayer|anoche|"
    r"hoy|ya))*|ya esta|"
    r"(?:ya )?(?:lo|la|se lo|los|las) (?:hice|mande|envie|llame|compre|pague|escribi|he hecho|"
    r"he enviado|he mandado)(?: (?:ya|ayer|anoche|hoy|esta manana))*|"
    r"(?:juz |to )*(?:zrobione|gotowe|wyslane|zalatwione|skonczone|zrobil[ae]m|wyslal[ae]m|"
    r"zadzwonil[ae]m|napisal[ae]m|kupil[ae]m|zaplacil[ae]m|upiekl[ae]m|zamowil[ae]m)(?: (?:to|juz|"
    r"go|ja|wczoraj|wczoraj wieczorem|dzis|dzis rano|rano|przed chwila))*"
)


def says_done(text: str) -> bool:
    """Whether all of the words say that it is done."""
    if not 0 < len(text) <= _MOST_CHARACTERS or "?" in text:
        return False
    clauses = (" ".join(_POLITE.sub(" ", each.said).split()) for each in split(text))
    said = [each for each in clauses if each]
    return 0 < len(said) <= _MOST_CLAUSES and all(map(_DONE.fullmatch, said))
