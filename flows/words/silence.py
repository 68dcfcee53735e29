"""Who wants to be sent nothing until a day: "don't ask me anything till Monday", "nic mi nie
wysyłaj do piątku".

All of the words have to say so. Whoever tells that somebody else said it tells a story.
"""

import re
from datetime import date
from typing import Final

from flows.words.days import read_days
from flows.words.text import flatten

_MOST_CHARACTERS: Final = 120

# English, German, French, Spanish, Polish
_STOP: Final = re.compile(
    r"\b(?:"
    r"(?:do not|don't|dont|stop|no need to) (?:ask|writ|send|messag|remind|bother|disturb|contact|"
    r"text|ping|nudg)(?:e|ing)?(?: to)?(?: me)?(?: (?:with )?(?:anything|any (?:more )?questions|"
    r"any (?:more )?messages|any (?:more )?reminders|questions|messages|reminders))?"
    r"(?: any ?more)?|no (?:more )?(?:questions|messages|reminders)|"
    r"(?:leave me (?:alone|in peace)|be quiet)"
    r"|(?:nichts|keine (?:fragen|nachrichten|erinnerungen)|(?:mich )?nicht)(?: mehr)? (?:schicken|"
    r"senden|schreiben|fragen|melden|erinnern|storen)"
    r"|(?:schicke?|sende|schreibe?|frage?|melde?)(?: mir| mich| dich)? (?:nichts|nicht|keine "
    r"(?:fragen|nachrichten|erinnerungen))(?: mehr)?|keine (?:fragen|nachrichten|erinnerungen)"
    r"(?: mehr)?|lass mich in ruhe"
    r"|(?:ne )?m'(?:envoyez|envoies?|ecrivez|ecris) (?:plus )?(?:rien|pas|plus)"
    r"|(?:ne )?me (?:demandez|demande|posez|pose|rappelez|rappelle|derangez|derange) (?:plus )?"
    r"(?:rien|pas|plus)(?: de questions?| aucune question)?"
    r"|(?:pas|plus) de (?:messages?|questions?|rappels?)|laissez?[ -]moi tranquille"
    r"|no me (?:escribas?|preguntes?|mandes?|envies?|molestes?|recuerdes?|escribais|mandeis|"
    r"pregunteis)(?: (?:nada|mas|preguntas|mensajes))*|(?:nada de|sin) (?:preguntas|mensajes)"
    r"|dejame (?:en paz|tranquil[oa])"
    r"|(?:nic|niczego)(?: do)?(?: mi| mnie)? nie (?:wysylaj|pisz|przysylaj|pytaj)(?:cie)?"
    r"|nie (?:pisz|wysylaj|przysylaj|pytaj|przypominaj|przeszkadzaj)(?:cie)?(?: do)?(?: mi| mnie)?"
    r"(?: nic| niczego| o nic| wiadomosci| pytan)?|(?:zadnych|bez) (?:pytan|wiadomosci)"
    r")(?![^\W_])"
)
_AWAY: Final = re.compile(
    r"\b(?:i'm|im|i am|i'll be|ich bin|bin|je suis|je serai|suis|estoy|estare|jestem|bede) "
    r"(?:away|off|out|gone|travelling|on (?:holiday|vacation|leave)|weg|verreist|unterwegs|"
    r"nicht da|im urlaub|absente?|en vacances|en voyage|partie?|fuera|de vacaciones|de viaje|"
    r"na urlopie|na wakacjach|wyjezdzie|w podrozy|nieobecn[ya])(?![^\W_])"
)
_POLITE: Final = re.compile(
    r"\b(?:please|pls|plz|thanks|thank you|bitte|danke|merci|svp|stp|s'il (?:te|vous) plait|"
    r"por favor|gracias|prosze|dziekuje|so|and|also|und|et|y|i|wiec|donc)(?![^\W_'])"
)
_UNTIL: Final = re.compile(
    r"(?:until|till?|before|bis(?: zum)?|vor(?: dem)?|avant(?: le)?|jusqu'(?:a|au)(?: le)?|"
    r"hasta(?: el| la)?|antes del?|do|az do|przed) (?P<day>\S.*)"
)


def read_silence(text: str, today: date) -> date | None:
    """The first day on which they may be written to again; None where the words, all of them, do
    not say so."""
    if len(text) > _MOST_CHARACTERS or "\n" in text.strip():
        return None
    said = flatten(re.sub(r"[,;:.!\u2026\u2013-]+(?=\s|$)", " ", text.replace("\u2019", "'")))
    stop = _STOP.search(said)
    if stop is None:
        return None
    rest = f"{said[: stop.start()]} {said[stop.end() :]}"
    rest = _POLITE.sub(" ", _AWAY.sub(" ", rest, count=1))
    until = _UNTIL.fullmatch(" ".join(rest.split()))
    days = read_days(until["day"], today) if until else ()
    return min((day for day in days if day > today), default=None)
