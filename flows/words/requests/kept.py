"""Words that ask for what there is of one mentee: "everything you have on Tom", "Tom's notes",
"was hast du zu Jonas?", "the entry of Ciarán from today".

English, German, French, Spanish, Polish. All of the words have to ask for it, and whom they name
has to be known: "what did I say about pricing" looks for a word.
"""

import re
from typing import Final, NamedTuple

from flows.words.clauses import Clause, cut
from flows.words.requests.wish_words import GROUPS


class Kept(NamedTuple):
    """Whom the words name, and the days that they name, as they were typed."""

    who: str
    when: str = ""


def find_kept(clause: Clause) -> Kept | None:
    """None where the words, all of them, do not ask for it."""
    for pattern in _PATTERNS:
        match = pattern.fullmatch(clause.said)
        if match is not None:
            when = cut(clause, match.span("when")) if match["when"] else ""
            return Kept(cut(clause, match.span("who")), _ELIDED.sub("", when))
    return None


def find_day_written(clause: Clause) -> str:
    """The day of which the words, all of them, want to see what was written; "" where they do
    not."""
    match = _WRITTEN.fullmatch(clause.said)
    when = next((name for name, said in match.groupdict().items() if said), "") if match else ""
    return cut(clause, match.span(when)) if match and when else ""


_SHOWN: Final = (
    rf"(?:(?:{GROUPS['SHOW']}) )?(?:(?:{GROUPS['ME']}) )?"
    r"(?:(?:back|again|once more|nochmal|noch mal|noch einmal|encore|otra vez|jeszcze raz) )?"
)
_NOUNS: Final = (
    "entry|entries|notes?|journal|diary|records?|stuff|history|reflections?|eintrage?|notiz|"
    "notizen|tagebuch|entrees?|carnet|entradas?|notas?|apuntes|diario|wpisy?|notatk[aei]|dziennik"
)
_MANY: Final = (
    "entries|notes|journal|diary|records|stuff|history|reflections|eintrage|notizen|tagebuch|"
    "entrees|carnet|entradas|notas|apuntes|diario|wpisy|notatki|dziennik"
)
"""Of these without a verb; "Tom's note" may be a heading, or a note."""
_DAY: Final = (
    "today|yesterday|this week|last week|this month|last month|heute|gestern|(?:diese|"
    "letzte)[rn]? "
    "(?:woche|monat)|aujourd'hui|d'aujourd'hui|hier|d'hier|cette semaine|la semaine derniere|hoy|"
    "ayer|esta semana|la semana pasada|dzis|dzisiaj|dzisiejszy|wczoraj|tego tygodnia|"
    "(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
)
_WHEN: Final = rf"(?: (?:(?:from|of|on|vom|von|du|de|del|z|ze) )?(?P<when>{_DAY}))?"
_SO_FAR: Final = (
    r"(?: (?:so far|here|now|until now|already|bisher|schon|jusqu'ici|deja|hasta ahora|"
    r"do tej pory))?"
)
_WHO: Final = r"(?P<who>\S+(?: \S+)??)"

# English, German, French, Spanish, Polish; then the nouns of them all.
_ASKED: Final = (
    r"(?:everything|all|anything|whatever|what(?: all| else)?|how much|the (?:last|latest|first) "
    r"(?:thing|things|note|notes|entry|bit))(?: (?:that|do|did|have|"
    r"had|"
    r"i|we|you|you've|i've|we've|got|now|know|keep|kept|wrote|write|written|say|said|note|noted|"
    r"put|"
    r"hold|stored|saved|down))* (?:on|about|of|for|under) ",
    r"(?:alles|was|wie ?viel|das letzte)(?: (?:was|alles|hast|habe|hab|haben|weisst|du|ich|wir|"
    r"so|bisher|schon|steht|gibt|es|hier|jetzt|denn|eben|gerade|eigentlich))* "
    r"(?:uber|zu|von|bei|unter) ",
    r"(?:tout|qu'est-ce|quoi|que|ce)(?: (?:ce|que|tu|j'ai|as|ai|ai-je|as-tu|vous|avez|sais|il|y|a|"
    r"note|ecrit|dit|garde|enregistre|sauvegarde|maintenant|deja))* (?:sur|a propos de|pour|"
    r"chez) ",
    r"(?:todo|que|cuanto)(?: (?:lo|que|tienes|tengo|hay|sabes|he|has|escrito|dicho|anotado|"
    r"apuntado|guardado|guardaste|anotaste|ahora|escribi|dije))* (?:sobre|de) ",
    r"(?:wszystko|co|ile)(?: (?:co|masz|mam|jest|wiesz|napisal[ae]m|pisal[ae]m|mowil[ae]m|"
    r"zapisane|zapisal[ae]s|zanotowal[ae]s|teraz|"
    r"juz))* (?:o|na temat|u|przy|pod) ",
    rf"(?:(?:{GROUPS['MY']}) )?(?:{_NOUNS})(?: (?:on|about|of|for|with|zu|von|uber|mit|sur|avec|"
    r"de|sobre|con|o|z|ze|na temat))? ",
)
_BEHIND: Final = (
    r"(?: (?:hast|habe|hab|geschrieben|notiert|gesagt|gespeichert|gemerkt|steht|weisst|"
    r"da|drin|drinnen|jetzt|du))*" + _SO_FAR
)
_THAT_DAY: Final = (
    r"what (?:did|have) i (?:write|written|say|said|note|noted)(?: down)? (?P<when>{day}) "
    r"(?:on|about) {who}",
    r"was (?:hab|habe) ich (?P<when>{day}) (?:uber|zu|von) {who} (?:geschrieben|notiert|gesagt)",
    r"qu'est-ce que j'ai (?:ecrit|note|dit) (?P<when>{day}) sur {who}",
    r"que (?:escribi|anote|he escrito|he anotado) (?P<when>{day}) sobre {who}",
    r"co (?:na)?pisal[ae]m (?P<when>{day}) o {who}",
)
_PATTERNS: Final = (
    *(re.compile(each.format(day=_DAY, who=_WHO)) for each in _THAT_DAY),
    *(re.compile(_SHOWN + each + _WHO + _BEHIND + _WHEN) for each in _ASKED),
    re.compile(rf"(?:{GROUPS['SHOW']}) (?:(?:{GROUPS['ME']}) )?{_WHO} (?:{_NOUNS}){_WHEN}"),
    re.compile(rf"{_WHO} (?:{_MANY}){_WHEN}"),
)
_ELIDED: Final = re.compile(r"^d['\u2019]", re.IGNORECASE)
_WRITTEN: Final = re.compile(
    r"(?:show|tell|read)(?: me)? what i (?:wrote|noted|said)(?: down)? (?:on |from )?(?P<en>.+)|"
    r"(?:zeige?|lies|sag)(?: mir)? was ich (?:am |vom )?(?P<de>.+) (?:geschrieben|notiert|gesagt)"
    r"(?: habe?| hatte)?|"
    r"(?:montre|lis|dis)(?:[- ]moi)? ce que j'ai (?:ecrit|note|dit) (?P<fr>.+)|"
    r"(?:muestra|ensena|dime)(?:me)? lo que (?:escribi|anote|dije|he escrito|he anotado) "
    r"(?P<es>.+)|"
    r"(?:pokaz|przeczytaj)(?: mi)? co (?:na|za)?pisal[ae]m (?P<pl>.+)"
)
