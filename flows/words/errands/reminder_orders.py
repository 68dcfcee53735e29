"""What is to become of a reminder that was asked for: "move my reminder for the bank to Friday",
"stop reminding me about the bank"; and a wish to be reminded before somebody is met.

English, German, French, Spanish, Polish.
"""

import re
from typing import Final, NamedTuple

from flows.words.text import flatten

_MOST_CHARACTERS: Final = 120

_MOVES: Final = (
    r"(?:can you )?(?:move|change|put|shift|postpone|push|set)(?: back)? (?:my |the |that )?"
    r"(?:reminder|to ?-? ?do|task) (?:for|about|to|of|with|on) (?P<about>.+) (?:to|until|for|on) "
    r"(?P<when>.+)",
    r"(?:verschieb|verleg|ander|leg)e? (?:bitte )?(?:die|meine) erinnerung "
    r"(?:an|fur|wegen|zu|zum|zur|mit) (?P<about>.+) auf (?P<when>.+)",
    r"(?:deplace|decale|reporte|mets|repousse) (?:le|mon) rappel (?:pour|du|de|sur|concernant) "
    r"(?P<about>.+) (?:au|a|pour) (?P<when>.+)",
    r"(?:mueve|cambia|pasa|aplaza) (?:el|mi) recordatorio (?:del|de|para|sobre) (?P<about>.+) "
    r"(?:para el|para|al|a) (?P<when>.+)",
    r"(?:przesun|przeloz|zmien) (?:moje )?przypomnienie (?:o|dla|w sprawie) (?P<about>.+) na "
    r"(?P<when>.+)",
)
_DROPS: Final = (
    r"(?:stop reminding me|do ?n'?o?t remind me(?: any ?more| again)?|no need to remind me|"
    r"(?:forget|drop|cancel|delete|remove|scrap) (?:my |the |that )?(?:reminder|to ?-? ?do|task)) "
    r"(?:about|of|for|to|with) (?P<about>.+)",
    r"erinner[en]? mich (?:bitte )?(?:nicht mehr|nicht langer) (?:an|daran,?) (?P<about>.+)|"
    r"(?:losch|streich|vergiss|entfern)e? (?:bitte )?(?:die|meine) erinnerung "
    r"(?:an|fur|wegen|zu|zum|zur|mit) (?P<other>.+)",
    r"(?:arrete de me rappeler|ne me rappelle plus|(?:supprime|annule|enleve|oublie) (?:le|mon) "
    r"rappel(?: pour| du| de| sur)?) (?P<about>.+)",
    r"(?:no me recuerdes mas|deja de recordarme|(?:borra|quita|cancela|olvida) (?:el|mi) "
    r"recordatorio(?: del| de| para| sobre)?)(?: lo del?)? (?P<about>.+)",
    r"(?:nie przypominaj mi(?: juz)?|(?:usun|skasuj|anuluj) (?:moje )?przypomnienie)"
    r" (?:o|w sprawie) (?P<about>.+)",
)
_BEFORE: Final = re.compile(
    r"[,\s]+(?:(?:right |just |shortly )?before (?:i|we) (?:see|meet|talk to)|(?:right |just )?"
    r"before (?:the |my |our )?(?:next )?(?:session|meeting|call|talk) with|(?:the )?next time "
    r"(?:i|we) (?:see|meet)|when i (?:see|meet)|"
    r"vor (?:dem |meinem |der |unserem )?(?:n(?:ä|ae)chsten? )?(?:treffen|termin|gespr(?:ä|ae)ch|"
    r"sitzung) mit|bevor ich|"
    r"avant (?:la |ma )?(?:prochaine )?(?:s(?:é|e)ance|rencontre|session|r(?:é|e)union) avec|"
    r"avant de (?:re)?voir|"
    r"antes de (?:ver a|la (?:pr(?:ó|o)xima )?(?:sesi(?:ó|o)n|reuni(?:ó|o)n|cita) con)|"
    r"przed (?:nast(?:ę|e)pnym )?(?:spotkaniem|rozmow(?:ą|a)|sesj(?:ą|a)) z|"
    r"zanim (?:zobacz(?:ę|e)|spotkam)(?: si(?:ę|e) z)?) (?P<who>[^\W\d_][\w.'-]*)"
    r"(?: (?:again|next|treffe|sehe|wieder treffe|wieder sehe))?(?=[\s,.!]|\Z)",
    re.IGNORECASE,
)


class Order(NamedTuple):
    """What the reminder is about, and when it is to come instead; never, where nothing is."""

    about: str
    when: str = ""


class Meeting(NamedTuple):
    """The wish without the meeting before which it is, and with whom that is."""

    wish: str
    who: str


def read_order(text: str) -> Order | None:
    """What is to become of a reminder; None where the words, all of them, say something else."""
    plain = " ".join(flatten(text.replace("\u2019", "'")).split()).strip(" .!")
    if not 0 < len(plain) <= _MOST_CHARACTERS:
        return None
    for each in _MOVES:
        moved = re.fullmatch(each, plain)
        if moved is not None:
            return Order(moved["about"], moved["when"])
    for each in _DROPS:
        dropped = re.fullmatch(each, plain)
        if dropped is not None:
            return Order(next(filter(None, dropped.groups())))
    return None


def split_before(text: str) -> Meeting | None:
    """Who is met, where they wish to be reminded before that."""
    found = _BEFORE.search(text)
    if found is None:
        return None
    return Meeting(
        f"{text[: found.start()]} {text[found.end() :].lstrip(' ,')}".strip(), found["who"]
    )
