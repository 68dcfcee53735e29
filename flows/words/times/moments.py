"""When somebody wants to be asked about a session: "in the evening at 8", "le soir vers 20h",
"gleich danach", "the next morning"; and who says unasked that it is to be so from now on: "frag
mich ab jetzt immer am Abend".

English, German, French, Spanish, Polish. All of the words have to say so; whoever tells what
happened in an evening tells more.
"""

import re
from datetime import time
from typing import Final, Literal, NamedTuple

from flows.words.known import CLOCK
from flows.words.senses import one_of
from flows.words.text import flatten, read_clock

Moment = Literal["after", "evening", "morning"]

_MOST_CHARACTERS: Final = 60
_MOST_CHARACTERS_WISHED: Final = 120
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
_SPOKEN: Final = re.compile(rf"(?<!\S)(?P<word>{one_of(CLOCK)})(?!\S)")
_HALF_TO: Final = re.compile(r"(?<!\S)(?:halb|wpol do) (?P<hour>[0-9]{1,2})(?!\S)")
_HALF_PAST: Final = re.compile(
    r"(?<!\S)(?:half(?: past)? (?P<hour>[0-9]{1,2})|"
    r"(?P<other>[0-9]{1,2}) ?(?:h(?:eures?)? )?(?:et demie|y media))(?!\S)"
)
_EVENING: Final = re.compile(
    r"(?:(?:in|on|of|the|that|same|am|an|dem|den|selben|gleichen|le|les|du|meme|dans la|en|por|"
    r"a|de|la|las|el|esa|misma|tego samego|dnia) )*(?:evenings?|nights?|abends?|soirs?|soiree|"
    r"noches?|wieczor(?:em|ami)?|wieczorami)(?: (?:after|danach|apres|despues|potem))?"
)
_MORNING: Final = re.compile(
    r"(?:(?:in|on|the|next|following|am|nachsten|an|dem|tag|folgenden|le|lendemain|les|prochain|"
    r"en|por|a|de|la|las|el|del|dia|siguiente|nastepnego|dnia|kolejnego|in|der) )*(?:mornings?|"
    r"morgens?|fruh|vormittags?|matins?|mananas?|rano|rankiem|poranek)(?: (?:after|danach|darauf|"
    r"d'apres|"
    r"suivant|siguiente|potem|nastepnego dnia))?|"
    r"(?:the |am |le |al |el )?(?:next day|day after|nachsten tag|tag danach|tag darauf|lendemain|"
    r"dia siguiente)|nastepnego dnia"
)
_AFTER: Final = re.compile(
    r"(?:(?:right|straight|directly|just|immediately|soon) (?:after|afterwards|away)|immediately|"
    r"straightaway|at once|(?:gleich|direkt|sofort|unmittelbar|kurz)(?: danach| nach)?|"
    r"(?:juste|tout de suite|directement|aussitot|immediatement)(?: apres)?|"
    r"(?:justo|inmediatamente|enseguida|nada mas|directamente)(?: despues(?: de)?| al)?(?: "
    r"terminar| "
    r"acabar)?|(?:zaraz|od razu|tuz|bezposrednio)(?: po| potem)?)"
    r"(?: (?:the|our|every|each|der|dem|jeder|jedem|la|le|chaque|les|cada|las|kazdym|kazdej)?"
    r" ?(?:sessions?|meetings?|sitzung|treffen|termin|seances?|rendez-vous|sesion|sesiones|"
    r"reunion|sesji|spotkaniu|it|that|them))?"
)


_ME: Final = re.compile(
    r"(?<!\S)(?:"
    r"(?:(?:can|could|would) you )?ask me|i(?:'d| would) (?:rather|prefer)(?: it if)?(?: you)?"
    r"(?: asked me| to be asked| be asked| being asked)?|i (?:want|prefer)(?: you)? to (?:ask me|"
    r"be asked)|"
    r"frage?(?: du)?(?: mich)?|(?:mich )?fragen|(?:kannst|konntest) du mich|fragst|"
    r"(?:ich )?(?:hatte?|mochte?|will|wollte)(?: gerne?)? das?s du mich|"
    r"demande[zs]?(?:-| )moi|pose[zs]?(?:-| )moi(?: (?:la|ta|tes|les) questions?)?|"
    r"(?:tu )?(?:peux|pourrais)(?:-tu| tu)? me (?:demander|poser la question)|"
    r"(?:je )?(?:(?:prefere(?:rais)?|veux|voudrais)|j'aimerais)(?: bien)? que tu me "
    r"(?:demandes|poses? la question)|"
    r"preguntame(?:lo)?|hazme la pregunta|(?:puedes|podrias) preguntarme|"
    r"(?:prefiero|quiero|quisiera|me gustaria) que me (?:lo )?preguntes|"
    r"pytaj(?: mnie)?|zadawaj (?:mi )?pytani[ea]|"
    r"(?:wole|wolal[ae]?bym|chce|chcial[ae]?bym) zebys (?:mnie )?pytala?"
    r")(?!\S)"
)
"""That it is about being asked."""
_ALWAYS: Final = re.compile(
    r"(?<!\S)(?:always|from now on|in (?:the )?future|every time|each time|rather|prefer|"
    r"ab (?:jetzt|sofort|heute?|nun)|von (?:jetzt|nun) an|immer|kunftig|in zukunft|jedes ?mal|"
    r"a partir de maintenant|desormais|dorenavant|toujours|(?:a )?chaque fois|prefere(?:rais)?|"
    r"(?:a partir de|desde) ahora|de ahora en adelante|siempre|cada vez|prefiero|"
    r"od (?:teraz|dzis|dzisiaj)|odtad|zawsze|za kazdym razem|wole|wolal[ae]?bym|"
    r"abends|wieczorami)(?!\S)"
)
"""That it is to be so from now on, and not this once."""
_NOT_AFTER: Final = re.compile(
    r"(?<!\S)(?:(?:und|and|et|y|i|but|aber|mais|pero) )?(?:nicht|not|pas|no|nie|instead of|"
    r"rather than|anstatt|statt|plutot que|en vez de|en lugar de|zamiast)(?: (?:erst|mehr))? "
    rf"(?:{_AFTER.pattern})(?!\S)"
)
"""What it is to be no more."""
_FILLERS: Final = re.compile(
    r"(?<!\S)(?:erst|nur|dann|das gilt|this goes|once|then|so|about|about it|das|it|mal|doch|a|"
    r"alors|la question|"
    r"entonces|dopiero|o to)(?!\S)"
)
_COUNTED: Final = re.compile(
    r"(?:\S+ ){0,3}(?:hours?|minutes?|mins?|stunden?|minuten|heures?|horas?|minutos?|godzin\w*|"
    r"minut\w*)(?: (?:later|after(?:wards)?|danach|spater|nachher|apres|plus tard|despues|"
    r"mas tarde|po|pozniej|potem))(?: (?:the|our|every|each|der|dem|jeder|jedem|la|le|chaque|les|"
    r"cada|las|kazdym|kazdej)? ?(?:sessions?|meetings?|sitzung|treffen|termin|seances?|"
    r"rendez-vous|sesion|sesiones|reunion|sesji|spotkaniu|it))?|"
    r"(?:in the |am |l'|por la )?(?:afternoons?|nachmittags?|apres-midi|tarde|po poludniu)|"
    r"(?:at |um |a |a las |o )?[0-9]{1,2}(?:[:.h][0-9]{2})?(?: ?(?:uhr|h|[ap]m))?"
)
"""A moment that there is none of."""


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
    said = _spell_out(said)
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


class Standing(NamedTuple):
    """What is wished for from now on; nothing there is, where `asking` is None."""

    asking: Asking | None
    words: str = ""


def read_standing(text: str) -> Standing | None:
    """When they want to be asked from now on; None where the words, all of them, do not say so."""
    if len(text) > _MOST_CHARACTERS_WISHED or "\n" in text.strip():
        return None
    said = flatten(re.sub(r"[,;:!?\u2026]+|\.(?=\s|$)", " ", text.replace("\u2019", "'")))
    said = " ".join(said.split())
    about = _ME.sub(" ", said)
    left = _NOT_AFTER.sub(" ", about)
    if about == said or not (_ALWAYS.search(said) or left != about):
        return None
    rest = " ".join(_BESIDE.sub(" ", _FILLERS.sub(" ", _ALWAYS.sub(_keep_part, left))).split())
    asking = read_asking(rest)
    if asking is None and not _COUNTED.fullmatch(_spell_out(rest)):
        return None
    return Standing(asking, rest if asking else "")


def _keep_part(match: re.Match[str]) -> str:
    """ "abends" says when, as well."""
    return match[0] if _EVENING.fullmatch(match[0]) else " "


def _spell_out(said: str) -> str:
    """With its hour in digits: "um halb acht" is at 7:30."""
    said = _SPOKEN.sub(lambda each: str(CLOCK[each["word"]]), said)
    said = _HALF_TO.sub(lambda each: f"{int(each['hour']) - 1}:30", said)
    return _HALF_PAST.sub(lambda each: f"{each['hour'] or each['other']}:30", said)
