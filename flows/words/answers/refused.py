"""Words that refuse the entry a card shows, and say which one is meant instead: "no, not that
one, the one I was looking at". English, German, French, Spanish, Polish."""

import re
from typing import Final, NamedTuple

from flows.words.clauses import Clause, split
from flows.words.text import exceeds

MAX_WORDS: Final = 24


class Refused(NamedTuple):
    """What is said beside it, as it was typed; `looked_at`: it is the one that was open before."""

    rest: str = ""
    looked_at: bool = False


def read_refused(text: str) -> Refused | None:
    """None where they do not begin by saying that it is not this one."""
    if exceeds(text, MAX_WORDS):
        return None
    no, denied, looked_at, rest = False, False, False, ""
    begun: re.Match[str] | None = None
    for clause in split(text):
        said = clause
        if not (looked_at or rest):
            begun = _NOT_THIS.match(clause.said)
            lead = begun or _NO.match(clause.said)
            said, no = _leave(clause, lead), no or lead is not None
            denied = denied or begun is not None
        other = _LOOKED_AT.match(said.said)
        if begun is not None and other is None and said.plain:
            return None  # "not that he cared"
        begun, looked_at = None, looked_at or other is not None
        rest = f"{rest} {' '.join(_leave(said, other).typed)}".strip()
    return Refused(rest, looked_at) if denied or (no and looked_at) else None


def _leave(clause: Clause, found: re.Match[str] | None) -> Clause:
    """What stands behind what was found at the beginning."""
    many = len(found[0].split()) if found else 0
    return Clause(clause.typed[many:], clause.plain[many:])


_NOES: Final = (
    r"(?:(?:no|nope|wait|stop|sorry|oh|hey|please|definitely|nein|halt|moment|bitte|bloss|non|surtout|attends|pardon|"
    r"espera|perdon|nie|czekaj)(?: |$))"
)
_NO: Final = re.compile(rf"{_NOES}+")
_NOT_THIS: Final = re.compile(
    rf"{_NOES}*"
    r"(?:(?:it's |its |das ist |c'est |es |to )?(?:not|nicht|pas|no|nie) "
    r"(?:that|this|den|die|das|diesen|diese|dieses|der|celle-la|celui-la|celle-ci|celui-ci|ca|"
    r"cette (?:note|entree)|esa|ese|eso|esta|este|ten|ta|te|to|tego|tamten)"
    r"(?: (?:one|entry|note|eintrag|notiz|da|hier|entrada|nota|wpis))?|"
    r"(?:the |der |das ist der |la )?(?:wrong|falsche[rs]?|mauvaise?) "
    r"(?:one|entry|note|eintrag|notiz|entree)|(?:den|die|das|diesen) nicht|(?:esa|ese|esta) no|"
    r"(?:la )?(?:entrada|nota) equivocada|(?:ten|ta|te|tamten) nie|zly wpis)(?: |$)"
)
_LOOKED_AT: Final = re.compile(
    r"(?:(?:but|sondern|mais|sino|ale|tylko) )?(?:"
    r"(?:the|that) (?:one|entry|note) (?:that )?(?:i (?:was (?:just )?looking at|(?:had |just |"
    r"have )*open(?:ed)?|was reading|meant|saw)|before|from before|open|opened)|"
    r"(?:the )?other one|the one before|"
    r"(?:den|die|das),? (?:den|die|das) ich (?:mir )?(?:gerade |eben |vorher )*(?:offen hatte|"
    r"geoffnet ha(?:be|tte)|angesehen ha(?:be|tte)|angeschaut ha(?:be|tte)|gelesen ha(?:be|tte))|"
    r"(?:den|die|das) (?:ich )?(?:gerade |eben |vorher )*(?:offen hatte|geoffnet ha(?:be|tte)|"
    r"angesehen ha(?:be|tte)|angeschaut ha(?:be|tte)|davor)|(?:den|die|das) anderen?|"
    r"cell?[eu]i?(?:-la)? (?:que (?:je (?:regardais|lisais)|j'(?:ai ouverte?|avais ouverte?|"
    r"avais sous les yeux))|d'avant)|l'autre|"
    r"(?:la|el|esa|ese) que (?:estaba (?:mirando|viendo|leyendo)|(?:acabo de abrir|abri|"
    r"tenia abiert[ao]))|(?:la|el) (?:otra|otro|de antes)|"
    r"(?:ten|ta|te|to) (?:ktor[yae] )?(?:mial[ae]m otwart[ya]|oglada?l[ae]m|otworzyl[ae]m|"
    r"czytal[ae]m|sprzed chwili)|(?:ten|ta|te) (?:drugi|druga|wczesniejsz\w+)"
    r")(?: |$)"
)
