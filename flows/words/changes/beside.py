"""A plan with something around it: "plan it: Tom Saturday 11h", "Tom Thursday 14h, not regular, he
calls when he wants", "Tom wrote, forgot because of the baby, we try Saturday 11h".

Only the first clause or the last may be the plan, and what stands beside it is short: an order, an
answer, that somebody wrote, why, or how. What was felt or is over is a story, and stays one.
English, German, French, Spanish, Polish.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from flows.words.answers.consent import leave_answer_out
from flows.words.changes.caller import CALLED
from flows.words.changes.fillers import BECAUSE
from flows.words.changes.reasons import tells_own
from flows.words.distress.distress import find_distress
from flows.words.known import DAYS, MONTHS
from flows.words.senses import MAX_CHARACTERS_READ
from flows.words.text import fold

MAX_CLAUSES: Final = 4
MAX_WORDS: Final = 10
"""Of all that stands beside a plan; whoever needs more tells a story."""
MAX_SHORT: Final = 3
"""Of a day or a month in short: "may", "sun" and "do" are other words as well."""

_MARK: Final = re.compile(r"\s*(?:[,;:!.](?=\s)|\s[-\u2013\u2014]+(?=\s))\s*")
_ORDER: Final = re.compile(
    r"(?:(?:ok|okay|so|and|please|pls|then|also|now|und|bitte|dann|jetzt|et|alors|donc|stp|"
    r"svp|y|entonces|por favor|i|wiec|prosze) )*(?:"
    r"(?:please )?(?:plan|schedule|book|add|note|save|put in|write down)(?: (?:it|this|that|in|"
    r"one|a session|the session|a meeting|please|down))*|"
    r"new (?:one|session|meeting|plan|appointment)|"
    r"(?:(?:it|that|this) (?:was|is)|its|it's|that's) (?:not )?(?:a|no) (?:session|plan|meeting|"
    r"note)|(?:das|es) (?:war|ist) (?:keine?|eine?)(?: notiz| sitzung| termin)|"
    r"c'(?:est|etait) (?:pas )?une (?:seance|note)|(?:es|era) una (?:sesion|cita)|"
    r"to (?:jest )?(?:sesja|spotkanie)|"
    r"plane?(?: (?:es|das|ein|bitte))*|(?:bitte )?(?:eintragen|einplanen|planen|notieren)|"
    r"trag(?:e)? (?:das |es )?(?:bitte )?ein|neue[rs]? (?:termin|sitzung|treffen)|"
    r"planifie(?:r|z)?(?: (?:ca|le|la))?|a planifier|note(?:r|z)?(?: (?:ca|le|la))?|"
    r"(?:nouvelle|nouveau) (?:seance|session|rdv|rendez-vous)|"
    r"planifica(?:lo|la|r)?|apunta(?:lo|la|r)?|anota(?:lo|la|r)?|nueva (?:sesion|cita)|"
    r"zaplanuj(?: to)?|zapisz(?: to)?|dodaj(?: to)?|now[ae] (?:sesja|spotkanie)|"
    r"ok|okay|yes|no|ja|nein|oui|non|si|tak|nie|hi|hello|hallo|bonjour|hola|czesc|"
    r"thanks|danke|merci|gracias|dzieki"
    r")"
)
_WROTE: Final = re.compile(CALLED)
_HOW: Final = re.compile(
    r"(?:(?:so )?(?:not|no|only|just|once|one time|by|via|online|on|with|for|if|as|at|in)|"
    r"(?:nur|nicht|kein\w*|einmal\w*|ausnahmsweise|per|bei|mit|zum|wenn|am)|"
    r"(?:pas|seulement|une fois|par|chez|avec|pour|si|au|en)|"
    r"(?:sin|solo|una vez|por|con|para|en|nada)|"
    r"(?:nie|tylko|raz|przez|bez|na|jesli|u|w)|irregular\w*|"
    r"unregelm[aä](?:e?ss|ß)ig\w*|nieregularn\w*)"
    r"(?![^\W_])"
)
_OTHER: Final = re.compile(
    r"(?:he|she|they|er|sie|il|elle|ils|elles|ella|ellos|on|ona|se|le)(?:'\w+)? [^\W_]|"
    r"(?:hat|hatte|muss|has|had to) [^\W_]|"
    r"(?:forgot|forgets|had forgotten|cannot|can't|vergessen|hatte vergessen|hat vergessen|"
    r"a oublie|oublie|(?:se )?(?:le )?olvido|zapomnial?a?)(?![^\W_])"
)
_WHEN: Final = re.compile(
    r"[0-9]|(?<![^\W_])(?:(?:half |quarter )?(?:hour|minute|day|week|month|year|session)s?|times|"
    r"until|till|every|each|(?:stunde|minute|tag|woche|monat|jahr|termin)(?:e|en|n)?|mal|bis|jede\w*|"
    r"alle|heures?|minutes?|jours?|semaines?|mois|ans|fois|seances?|jusqu'\w+|chaque|tous|toutes|"
    r"horas?|minutos?|dias?|semanas?|mes|meses|anos?|veces|sesion(?:es)?|hasta|cada|todos|todas|"
    r"godzin\w*|minut\w*|dni|dzien|tydzien|tygodni\w*|miesi\w+|razy|kazd\w+|"
    + "|".join(each for each in (*DAYS, *MONTHS) if len(each) > MAX_SHORT)
    + r")(?![^\W_])"
)
"""What may belong to the plan, and must not be left out of it."""
_TRY: Final = re.compile(
    r"(?:(?:so|and|but|then|now|und|aber|dann|jetzt|also|et|mais|alors|donc|y|pero|entonces|i|ale|"
    r"wiec) )*(?:(?:we|i|let's|lets|wir|ich|on|nous|lo|nos|la) )?(?:(?:will|are|can|now|said|"
    r"agreed|say|va|vamos a|to) )*(?:try|do|doing|meet|meeting|see|make it|say|take|versuchen|"
    r"probieren|machen|treffen uns|treffen|sehen uns|sagen|nehmen|essaie|essayons|fait|fera|"
    r"faisons|dit|disons|se voit|se verra|intentamos|probamos|hacemos|quedamos|nos vemos|"
    r"vemos|decimos|sprobujemy|probujemy|robimy|zrobimy|spotykamy sie|widzimy sie)"
    r"(?: (?:it|es|das|ca|le|lo|to|again|nochmal|for|on|it again|mal))* "
)


class Beside(NamedTuple):
    """The words that may be a plan, and those beside it that say something of their own."""

    plan: str
    unread: str = ""


def list_beside(text: str) -> Iterator[Beside]:
    """What may be a plan in these words, each with the rest of them, if that can stand there."""
    if len(text) > MAX_CHARACTERS_READ or "?" in text or "\n" in text.strip():
        return
    marks = list(_MARK.finditer(text.strip()))
    if not 0 < len(marks) < MAX_CLAUSES or find_distress(text) is not None:
        return
    told, first, last = text.strip(), marks[0], marks[-1]
    head, tail = told[: last.start()], told[last.end() :]
    yield from _beside(tail, head, head)
    for each in marks:
        yield from _beside(told[: each.start()], told[each.end() :], "")
    if first is not last:
        yield from _beside(told[first.end() :], told[: first.start()], told[: first.start()])


def _beside(plan: str, rest: str, before: str) -> Iterator[Beside]:
    clauses = [each.strip() for each in _MARK.split(rest) if each.strip()]
    said = [each for each in clauses if not _ORDER.fullmatch(_fold(each))]
    if sum(len(each.split()) for each in said) > MAX_WORDS or not all(map(_stands, said)):
        return
    wrote = _WROTE.fullmatch(_fold(clauses[0])) if before and clauses else None
    tries = _TRY.match(_fold(plan))
    plan = plan[tries.end() :] if tries and before else leave_answer_out(plan)
    if wrote:
        typed = clauses[0][slice(*wrote.span("name"))]
        yield Beside(f"{typed} {plan}", rest)
    yield Beside(plan, rest if said else "")


def _stands(clause: str) -> bool:
    """Whether it may stand beside a plan, and tells no story."""
    plain = _fold(clause)
    if _WROTE.fullmatch(plain):
        return True
    if _WHEN.search(plain):
        return False
    begins = _HOW.match(plain) or _OTHER.match(plain) or BECAUSE.match(plain)
    return begins is not None and not tells_own(plain)


def _fold(text: str) -> str:
    plain = fold(text.replace("\u2019", "'"))
    return plain if len(plain) == len(text) else text.lower()
