"""Who wants to be sent nothing until a day: "don't ask me anything till Monday", "nic mi nie
wysyłaj do piątku", "bitte zwei Wochen nichts schicken, ich bin platt".

All of the words have to say so, but for a short reason that speaks of nobody else. Whoever tells
that somebody else said it tells a story.
"""

import re
from datetime import date, timedelta
from typing import Final

from flows.words.clauses import Clause, join, split
from flows.words.known import NUMBERS
from flows.words.requests.asides import cut_reasons, is_aside
from flows.words.requests.telling import tells
from flows.words.senses import one_of
from flows.words.text import flatten
from flows.words.times.days import read_days

_MOST_CHARACTERS: Final = 120
_SHORT: Final = 3
"""Words of a clause that may be a reason, whatever it is: "moving house"."""

# English, German, French, Spanish, Polish
_STOP: Final = re.compile(
    r"\b(?:"
    r"(?:do not|don't|dont|stop|no need to) (?:ask|writ|send|messag|remind|bother|disturb|contact|"
    r"text|ping|nudg)(?:e|ing)?(?: to)?(?: me)?(?: (?:with )?(?:anything|any (?:more )?questions|"
    r"any (?:more )?messages|any (?:more )?reminders|questions|messages|reminders))?"
    r"(?: any ?more)?|no (?:more )?(?:questions|messages|reminders)|nothing (?:more )?from you|"
    r"(?:leave me (?:alone|in peace)|be quiet)|(?:(?:i need|ich (?:brauche|mochte|will)|j'ai "
    r"besoin"
    r" de|je veux|necesito|quiero|potrzebuje|chce) )?(?:silence|peace and quiet|ruhe|du calme|"
    r"silencio|tranquilidad|ciszy?|spokoju)"
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
_PAUSE: Final = re.compile(
    r"(?:pause|take a break|mache?(?: mal)?(?: eine)? pause|(?:fais|faites)(?: une)? pause|haz "
    r"una "
    r"pausa|pausa|zrob przerwe|przerwa|pauza)(?![^\W_])"
)
"""What nobody is named beside is said to the bot; "we pause" is said of the sessions."""
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
_AGAIN: Final = re.compile(
    r"(?:(?:only |just )?(?:write|message|text|ask)(?: to)? me (?:again |only )+(?:on |from |"
    r"after "
    r")?(?P<en>\S.*)|(?:schreibe?|frage?|melde?|erinnere?)(?: mir| mich| dich)? (?:bitte )?"
    r"(?:erst|fruhestens) (?:wieder )?(?:am |ab )?(?P<de>\S.*?)(?: wieder)?|"
    r"(?:re)?(?:ecri[ts]|ecrivez|parle|contacte|demande)(?:-| )?moi (?:seulement |plutot |de "
    r"nouveau )*a partir (?:de |du )(?P<fr>\S.*)|(?:escribeme|preguntame|avisame)(?: solo| "
    r"otra vez| de nuevo)* (?:a partir del? |desde el )(?P<es>\S.*)|(?:napisz|pisz|odezwij "
    r"sie|pytaj|zapytaj)(?: do)?(?: mnie)? (?:znowu )?dopiero (?:od |w |we )?(?P<pl>\S.*))"
)
"""From which day on they may be written to."""
_UNTIL: Final = re.compile(
    r"(?:until|till?|before|bis(?: zum)?|vor(?: dem)?|avant(?: le)?|jusqu'(?:a|au)(?: le)?|"
    r"hasta(?: el| la)?|antes del?|do|az do|przed) (?P<day>\S.*)"
)
_FOR: Final = re.compile(
    r"(?:for |fur |pendant |pour |durante |por |przez |na |(?:for )?the next |(?:in )?(?:die|den) "
    r"nachsten |les |(?:por )?(?:los|las) |najblizsze )*(?P<many>(?:[0-9]{1,2}|{N}|prochaine?s?|"
    r"proximas?|a few|ein paar|quelques|unos|unas|kilka)? ?(?:days?|weeks?|months?|tage?n?|"
    r"wochen?|monate?n?|jours?|semaines?|mois|dias?|semanas?|mes|meses|dzien|dni|tydzien|"
    r"tygodni[ea]|miesiace?|miesiecy))(?: lang| long)?".replace("{N}", one_of(NUMBERS))
)
_WEEK: Final = re.compile(
    r"(?:the (?:whole|rest of (?:the|this)) |(?:for )?this |(?:den )?rest (?:der|dieser) |diese |"
    r"(?:die )?ganze |(?:toute )?cette |toda |(?:toda )?(?:esta|la) |w |przez |caly |ten )"
    r"+(?:week|"
    r"weekend|woche|wochenende|semaine|week-end|semana|fin de semana|tydzien|tygodniu|weekend)|"
    r"(?:dieses|este|ce|w ten) (?:wochenende|fin de semana|week-end|weekend)"
)
_TODAY: Final = re.compile(
    r"(?:for |fur |pour |por |na )?(?:today|tonight|heute?(?: abend)?|aujourd'hui|ce soir|hoy|"
    r"esta noche|dzis(?:iaj)?)"
)
_TODAY_INSIDE: Final = re.compile(
    r"\b((?:schick|send|schreib|frag|meld)e?(?: mir| mich| dich)?) (heute?(?: abend)?) "
    r"(nichts(?: mehr)?|nicht(?: mehr)?|keine (?:fragen|nachrichten|erinnerungen)(?: mehr)?)"
)
""" "frag mich heut nichts mehr": the day may stand before what is not wanted."""
_HOWS: Final = ("in", "dans", "en", "za")
"""Behind one of these a number of weeks is a day."""
_TIRED: Final = re.compile(
    r"(?:too |so |really |very |totally |it's |its |that's |everything's |much |a |zu |so |sehr "
    r"|de |total |vollig |ganz |gerade |grad |echt |es ist |das ist |mir (?:ist|wird|wird's) |"
    r"alles "
    r"|es |viel |ist |trop |tres |beaucoup |c'est |tout |demasiado |muy |mucho |mucha |es |za "
    r"|bardzo |duzo |to |mi )*(?:too much|much|busy|tired|exhausted|swamped|sick|ill|knackered|"
    r"shattered|stress\w*|viel(?: los)?|mude|krank|platt|erschopft|fertig|kaputt|trop|creve\w*|"
    r"fatigue\w*|malade|deborde\w*|epuise\w*|agotad[oa]|cansad[oa]|enferm[oa]|liad[oa]|lio|"
    r"trabajo|travail|work|arbeit|demasiado|zmeczon[ya]|padniet[ya]|chor[ya]|duzo|pracy|roboty)"
    r"(?: on| right now| at the moment| gerade| im moment| en ce moment| ahora| teraz)*"
)
"""How one feels, said without "I am"."""
_SELF: Final = re.compile(
    r" (?:i'm|im|i am|i need|i have|ich bin|bin|ich brauche|ich hab|je suis|j'ai|estoy|tengo|"
    r"necesito|jestem|mam|potrzebuje) (?!(?:away|off|out|gone|weg|im|fuera)(?![^\W_])).{1,60}$"
)
"""A reason that no mark parts from what is asked."""
_FILLED: Final = re.compile(
    r"\b(?:na|also|dann|eben|halt|ja|well|then|ok|okay|let's say|sagen wir(?: mal)?|ben|bon|"
    r"alors|quoi|disons|pues|bueno|entonces|digamos|no(?= to| do)|to(?= do)|moze|powiedzmy|just|"
    r"only|nur|mal|einfach|doch|from now(?: on)?|ab jetzt|maybe|vielleicht|peut-etre|quizas?|"
    r"wohl|hm+|ah|oh|przeciez)(?![^\W_'])"
)
SAID_SO: Final = re.compile(
    r"\b(?:(?:as |like )?i said|(?:(?:wie|hab|habe) )?(?:ich )?gesagt|(?:comme )?j'ai dit|"
    r"(?:te |como )?(?:he dicho|dije)|(?:jak )?(?:mowil|powiedzial)[ae]m(?: przeciez)?)(?![^\W_'])"
)
"""That it was said before."""


def read_silence(text: str, today: date) -> date | None:
    """The first day on which they may be written to again; None where the words, all of them, do
    not say so."""
    if len(text) > _MOST_CHARACTERS or "\n" in text.strip():
        return None
    clauses = cut_reasons([each for each in split(text) if each.plain])
    if tells(join(clauses)):
        return None
    ends = (_find_in(each, today) for each in _list_wishes(clauses))
    return next((each for each in ends if each), None)


def _find_in(said: str, today: date) -> date | None:
    said = _TODAY_INSIDE.sub(r"\1 \3 \2", said)
    again, stop = _AGAIN.fullmatch(_leave_out(said)), _STOP.search(said) or _PAUSE.match(said)
    if again is not None:
        return _find_first(next(each for each in again.groups() if each), today)
    rest = f"{said[: stop.start()]} {said[stop.end() :]}" if stop else ""
    return _find_end(_leave_out(rest), today)


def read_silent_until(text: str, today: date) -> date | None:
    """The same where it is asked for, so that the end alone is enough: "na bis Montag eben"."""
    clauses = cut_reasons([each for each in split(text) if each.plain])
    plain = (
        _leave_out(_FILLED.sub(" ", SAID_SO.sub(" ", each))) for each in _list_wishes(clauses)
    )
    return next((day for each in plain if (day := _find_end(each, today))), None)


def list_ends(text: str) -> tuple[str, ...]:
    """What is left of words that name a day or an hour, and what says that it was said before or
    that it ends something left out: "wednesday evening" of "until wednesday evening, i said"."""
    plain = " ".join(SAID_SO.sub(" ", flatten(text)).split()).strip(" .,;!")
    until = _UNTIL.fullmatch(plain)
    return tuple(dict.fromkeys((*([until["day"]] if until else ()), plain)))


def _list_wishes(clauses: list[Clause]) -> list[str]:
    """All that is said, and the same without what only gives the reason."""
    asking = [each for each in clauses if _STOP.search(each.said) or not _is_reason(each)]
    whole, asked = join(clauses).said, join(asking).said
    return list(dict.fromkeys((whole, asked, _SELF.sub("", asked), _SELF.sub("", whole))))


def _is_reason(clause: Clause) -> bool:
    short = len(clause.plain) <= _SHORT and not any(map(str.isdigit, clause.said))
    named = (
        _UNTIL.match(clause.said) or _FOR.fullmatch(clause.said) or _WEEK.fullmatch(clause.said)
    )
    tired = is_aside(clause) or _TIRED.fullmatch(clause.said) is not None
    return tired or (short and not named and not _TODAY.fullmatch(clause.said))


def _leave_out(said: str) -> str:
    """Without what is only polite, and without that one is away."""
    return " ".join(_POLITE.sub(" ", _AWAY.sub(" ", said, count=1)).split())


def _find_end(said: str, today: date) -> date | None:
    """The first day that is free again, of words that name a stretch and nothing else."""
    until, long = _UNTIL.fullmatch(said), _FOR.fullmatch(said)
    if until is not None:
        return _find_first(until["day"], today)
    if long is not None:
        return next(
            (day for how in _HOWS if (day := _find_first(f"{how} {long['many']}", today))), None
        )
    if _WEEK.fullmatch(said):
        return today + timedelta(days=7 - today.weekday())
    return today + timedelta(days=1) if _TODAY.fullmatch(said) else None


def _find_first(said: str, today: date) -> date | None:
    return min((day for day in read_days(said, today) if day > today), default=None)
