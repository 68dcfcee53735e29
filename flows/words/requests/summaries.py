"""Words that ask for the summary of a stretch of time, or of somebody: "summary 1-15 December",
"summary Anna", "how is Anna doing so far?".

English, German, French, Spanish, Polish. The stretch is read by `spans`; a request has no day yet.
"""

import re
from typing import Final

from flows.words.clauses import Clause, cut
from flows.words.requests.wish_words import GROUPS, NOBODY
from flows.words.text import flatten
from flows.words.times.spans import names_span

_NOUN: Final = re.compile(
    rf"(?:(?:{GROUPS['SHOW']}) )?(?:(?:{GROUPS['ME']}) )?(?:(?:{GROUPS['MY']}) )?"
    r"(?:summary|overview|recap|zusammenfassung|ubersicht|uberblick|bilan|resumen|podsumowanie|"
    r"resume(?= (?:du|de|des|pour|sur|entre) ))[:,]? (?P<when>.+)"
)
"""English "resume" asks for something else."""
_ELIDED: Final = re.compile(r"^d['\u2019]", re.IGNORECASE)
_DONE: Final = re.compile(
    r"(?:was hab(?:e)? ich (?P<de>.+) (?:gemacht|geschafft)|what (?:did i do|have i done) "
    r"(?P<en>.+)|qu'(?:est-ce que j'ai|ai-je) fait (?P<fr>.+)|que (?:hice|he hecho) (?P<es>.+)|"
    r"co (?:z)?robil[ae]m (?P<pl>.+))"
)

_NAMES: Final = (
    r"(?:summary|overview|recap|zusammenfassung|ubersicht|uberblick|bilan|resumen|podsumowanie|"
    r"resume(?= (?:de |d'|pour |sur )))"
)
_WHOSE: Final = re.compile(
    rf"(?:(?:{GROUPS['SHOW']}) )?(?:(?:{GROUPS['ME']}) )?(?:(?:{GROUPS['MY']}) )?(?:{_NAMES} "
    r"(?:(?=d')|(?:for|of|about|on|with|fur|uber|von|zu|mit|pour|sur|de|avec|para|sobre|con|dla|"
    r"o|z|ze)"
    rf" )(?P<who>\S+(?: \S+)?)|(?P<owner>\S+)'s {_NAMES})"
)
_SHOWN: Final = rf"(?:(?:{GROUPS['SHOW']}) )?(?:(?:{GROUPS['ME']}) )?(?:(?:{GROUPS['MY']}) )?"
_BARE: Final = (
    "summary|overview|recap|zusammenfassung|ubersicht|uberblick|bilan|resumen|podsumowanie|resume|"
    "stand"
)
_SO_FAR: Final = re.compile(
    rf"{_SHOWN}(?P<noun>{_BARE}) (?P<a>\S+)|(?P<b>\S+) (?:{_BARE.replace('|resume', '')})|"
    r"(?:(?:show|zeig|zeige|montre|muestra|muestrame|ensename|pokaz)(?: me| mir|-moi| moi| mi| a)"
    r"* "
    r"(?P<k>\S+)|(?:so |and )?how(?:'s| is| are| has)(?: things| it| we)?(?: going| doing)?(?: "
    r"with)? "
    r"(?P<c>\S+)(?: been)?(?: doing| getting on| getting along| coming along| coming on| going| "
    r"progressing| developing)?|(?:where|how far)(?: (?:is|are|has|does|do) (?:we|i))?(?: is| "
    r"has| "
    r"does| stand| got| come)*(?: with)? (?P<d>\S+)(?: stand| got to| come| got)*|(?:so |und )"
    r"?wie "
    r"(?:geht|lauft|steht|macht|kommt|entwickelt|schlagt)(?:'s| es| sich)?(?: bei| mit| um)? "
    r"(?P<e>\S+)(?: voran| weiter| aus)?|(?:wie weit|wo) (?:ist|steht|sind wir|stehen wir|bin ich|"
    r"stehe ich)(?: mit| bei)? (?P<f>\S+)|(?:et )?comment (?:ca )?(?:va|avance|progresse|evolue|"
    r"s'en sort|se debrouille|se passe)(?: avec)? (?P<g>\S+)|(?:ou )?(?:en est|en est-on|en "
    r"sommes-nous|en suis-je|on en est|j'en suis)(?: avec)? (?P<h>\S+)|(?:y )?(?:como|que tal)"
    r"(?: le)?(?: (?:va|van|lo lleva|lleva|avanza|progresa|sigue|vamos|voy|esta))?(?: las cosas)?"
    r"(?: a| con)? (?P<i>\S+)|(?:a )?(?:jak|co)(?: tam| u| you)*(?: (?:idzie|radzi sobie|sobie "
    r"radzi|nam idzie|mi idzie|wyglada))?(?: sprawa| to)?(?: z| ze| u| you)? (?P<j>\S+)"
    r")(?: so far| until now| up to now| to date| lately| overall| at the moment| right now| now| "
    r"these days| bisher| bislang| bis jetzt| so| zurzeit| gerade| momentan| im moment| "
    r"inzwischen| "
    r"jetzt| jusqu'ici| jusqu'a present| pour l'instant| en ce moment| maintenant| ces temps-ci| "
    r"hasta ahora| por ahora| ultimamente| ahora| do tej pory| na razie| dotad| jak dotad| teraz| "
    r"ostatnio)*"
)


_HOW_OFTEN: Final = re.compile(
    r"(?:how often|how many times|how many (?:sessions|meetings|times|calls)) (?:did i|have i|did "
    r"we|have we)(?: already)? (?:see|seen|meet|met|have|had|talk|talked|spoken|do|done)"
    r"(?: to| with| sessions with)? (?P<a>\S+)(?: so far| already| up to now)?|"
    r"how many (?:sessions|meetings)(?: with)? (?P<b>\S+)(?: so far| already)?|"
    r"(?:wie oft|wie viele (?:sitzungen|treffen|termine|gesprache)) (?:habe|hab|hatte) ich"
    r"(?: schon| bisher| mich)*(?: mit)? (?P<c>\S+)(?: schon| bisher)*"
    r"(?: gesehen| getroffen| gesprochen| gehabt)?|"
    r"combien (?:de fois|de seances|de rendez-vous)(?: est-ce que)? (?:j'ai|ai-je|on a)(?: deja)? "
    r"(?:vu|rencontre|eu|eues|parle a)(?: avec)? (?P<d>\S+)|"
    r"cuant[oa]s (?:veces|sesiones|reuniones) (?:he|hemos|llevo|tuve|he tenido)(?: ya)?"
    r"(?: visto| tenido| quedado| estado)?(?: a| con)? (?P<e>\S+)(?: ya)?|"
    r"(?:what|which) abilities (?:have|did) i (?:done|do|practised?|used?|cover(?:ed)?|"
    r"touch(?:ed)?)(?: so far| already)? with (?P<g>\S+)(?: so far| already)?|"
    r"welche fahigkeiten (?:habe|hab) ich mit (?P<h>\S+)(?: schon| bisher)*"
    r" (?:gemacht|geubt|beruhrt)|"
    r"quelles competences (?:ai-je|j'ai) (?:deja )?(?:travaille|travaillees|pratiquees) avec "
    r"(?P<i>\S+)|que habilidades he (?:practicado|trabajado|usado) con (?P<j>\S+)|"
    r"jakie umiejetnosci (?:cwiczyl[ae]m|robil[ae]m) z (?P<k>\S+)|"
    r"ile (?:razy|sesji|spotkan)(?: juz)? (?:widzial[ae]m|mial[ae]m|spotkal[ae]m|rozmawial[ae]m)"
    r"(?: sie)?(?: juz)?(?: z| ze)? (?P<f>\S+)"
)
"""How many sessions there were, and what was practised, stands with how far somebody has come."""


def find_so_far(clause: Clause) -> str:
    """Whose part of the summary these words ask for if they name somebody who is known, as it was
    typed; else they may mean anything. "Résumé" is French only with its accents."""
    counted = _HOW_OFTEN.fullmatch(clause.said)
    if counted is not None:
        return cut(clause, counted.span(counted.lastgroup or 0))
    match = _SO_FAR.fullmatch(clause.said)
    if match is None or (match["noun"] == "resume" and "r\u00e9sum\u00e9" not in _lower(clause)):
        return ""
    group = next(each for each in "abcdefghijk" if match[each])
    return cut(clause, match.span(group)).removesuffix("'s")


def _lower(clause: Clause) -> list[str]:
    return [each.casefold() for each in clause.typed]


def find_summed(clause: Clause) -> str:
    """Whose part of the summary these words, all of them, ask for, as it was typed; empty where
    nobody stands there."""
    match = _WHOSE.fullmatch(clause.said)
    if match is None:
        return ""
    who = match["who"] or match["owner"]
    if not NOBODY.isdisjoint(who.split()) or names_span(who):
        return ""
    typed = cut(clause, match.span("who" if match["who"] else "owner"))
    return _ELIDED.sub("", typed)


def asks_summary(text: str) -> bool:
    """Whether all these words ask for the summary of a stretch that they name."""
    said = flatten(text).strip(" .!?¿")
    match = _NOUN.fullmatch(said) or _DONE.fullmatch(said)
    if match is None:
        return False
    return names_span(next(each for each in match.groups() if each))
