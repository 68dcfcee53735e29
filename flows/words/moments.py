"""When somebody wants to be asked about a session: "in the evening at 8", "le soir vers 20h",
"gleich danach", "the next morning".

English, German, French, Spanish, Polish. All of the words have to say so; whoever tells what
happened in an evening tells more.
"""

import re
from datetime import time
from typing import Final, Literal, NamedTuple

from flows.words.text import flatten, read_clock

Moment = Literal["after", "evening", "morning"]

_MOST_CHARACTERS: Final = 60
_DUSK: Final = time(17)

_BESIDE: Final = re.compile(
    r"(?<!\S)(?:yes|yeah|ok|okay|well|please|pls|thanks|thank you|rather|better|best|maybe|"
    r"always|usually|only|i said|ask me|you can ask(?: me)?|i prefer|i'd say|i would say|say|"
    r"ja|bitte|danke|lieber|besser|am besten|am liebsten|eher|immer|vielleicht|frag mich|gern|"
    r"oui|svp|stp|s'il (?:te|vous) plait|merci|plutot|mieux|toujours|peut-etre|demande moi|"
    r"si|por favor|gracias|mejor|siempre|quizas|preguntame|prefiero|"
    r"tak|prosze|dzieki|dziekuje|raczej|lepiej|najlepiej|zawsze|moze|pytaj(?: mnie)?)(?!\S)"
)
_HOUR: Final = re.compile(
    r"(?<!\S)(?:(?:at|around|about|by|from|um|gegen|so gegen|ab|a|vers|a partir de|a las?|sobre "
    r"las|hacia las|o|okolo|kolo) )*(?P<hour>[0-9]{1,2}(?:[:.h][0-9]{2})?)(?: ?(?P<half>[ap])\.?m"
    r"\.?(?!\S))?(?: ?(?:h|uhr|heures?|horas?|o'clock|godz(?:iny?)?)(?!\S))?(?!\S)"
)
_EVENING: Final = re.compile(
    r"(?:(?:in|on|of|the|that|same|am|an|dem|den|selben|gleichen|le|les|du|meme|dans la|en|por|"
    r"a|de|la|las|el|esa|misma|tego samego|dnia) )*(?:evenings?|nights?|abends?|soirs?|soiree|"
    r"noches?|wieczor(?:em|ami)?|wieczorami)(?: (?:after|danach|apres|despues|potem))?"
)
_MORNING: Final = re.compile(
    r"(?:(?:in|on|the|next|following|am|nachsten|an|dem|tag|folgenden|le|lendemain|les|prochain|"
    r"en|por|a|de|la|las|el|del|dia|siguiente|nastepnego|dnia|kolejnego) )*(?:mornings?|morgens?|"
    r"vormittags?|matins?|mananas?|rano|rankiem|poranek)(?: (?:after|danach|darauf|d'apres|"
    r"suivant|siguiente|potem|nastepnego dnia))?|"
    r"(?:the |am |le |al |el )?(?:next day|day after|nachsten tag|tag danach|tag darauf|lendemain|"
    r"dia siguiente)|nastepnego dnia"
)
_AFTER: Final = re.compile(
    r"(?:(?:right|straight|directly|just|immediately|soon) (?:after|afterwards|away)|immediately|"
    r"straightaway|at once|(?:gleich|direkt|sofort|unmittelbar|kurz)(?: danach| nach)?|"
    r"(?:juste|tout de suite|directement|aussitot|immediatement)(?: apres)?|"
    r"(?:justo|inmediatamente|enseguida|nada mas|directamente)(?: despues| al)?(?: terminar| "
    r"acabar)?|(?:zaraz|od razu|tuz|bezposrednio)(?: po| potem)?)"
    r"(?: (?:the|our|every|each|der|dem|jeder|jedem|la|le|chaque|les|cada|las|kazdym|kazdej)?"
    r" ?(?:sessions?|meetings?|sitzung|treffen|termin|seances?|rendez-vous|sesion|sesiones|"
    r"reunion|sesji|spotkaniu|it|that|them))?"
)


class Asking(NamedTuple):
    """When, and the hour that was named with it, if one was."""

    moment: Moment
    hour: time | None = None


def read_asking(text: str) -> Asking | None:
    """When it is welcome; None where the words, all of them, do not say so."""
    if len(text) > _MOST_CHARACTERS or "\n" in text.strip() or "?" in text:
        return None
    said = flatten(re.sub(r"[,;!\u2026]+|\.(?=\s|$)", " ", text.replace("\u2019", "'")))
    said = " ".join(_BESIDE.sub(" ", said).split())
    found = _HOUR.search(said)
    half = f"{found['half']}m" if found and found["half"] else ""
    hours = read_clock(f"{found['hour']}{half}") if found else ()
    rest = " ".join(_HOUR.sub(" ", said, count=1).split()) if found else said
    if found and not hours:
        return None
    if _AFTER.fullmatch(rest) and not found:
        return Asking("after")
    if _EVENING.fullmatch(rest):
        return Asking("evening", max(hours, default=None))
    if _MORNING.fullmatch(rest):
        return Asking("morning", min(hours, default=None))
    late = len(hours) == 1 and hours[0] >= _DUSK
    return Asking("evening", hours[0]) if not rest and late else None
