"""Who puts a question off: "not yet, she was late, still going. ask me in an hour", "sorry
driving, later"; and who says that it was answered before: "already told you about Marc".

English, German, French, Spanish, Polish. One clause has to say so and every other has to be an
apology or a reason for it: who drives, who is still at it, who came late. Anything more is a
story.
"""

import re
from datetime import datetime, time
from typing import Final

from flows.words.clauses import split
from flows.words.errands.errands import Due, read_dues
from flows.words.errands.silence import SAID_SO
from flows.words.known import CLOCK, words
from flows.words.senses import one_of
from flows.words.text import flatten

HOUR: Final = "in 60 minutes"
"""Where nothing is said of when."""
_MOST_CHARACTERS: Final = 140
_MOST_CLAUSES: Final = 5

_TONIGHT: Final = (
    "tonight|this evening|in the evening|later tonight|(?:heute? )?(?:am )?abends?|"
    "(?:plus tard )?ce soir|(?:mas tarde )?esta noche|por la noche|dzis(?:iaj)? wieczorem|"
    "wieczorem"
)
# English, German, French, Spanish, Polish
_ASK: Final = re.compile(
    r"(?:(?:can you |could you |just )?(?:ask|remind|ping|try|text|message)(?: me)?|"
    r"come back(?: to me)?|(?:du kannst )?(?:frag|frage|erinner|erinnere|melde?)(?: mich| dich)?|"
    r"(?:re)?demande[zs]?[ -]?moi|rappelle[zs]?[ -]?moi|redemande[zs]?(?:-moi)?|"
    r"preguntame(?:lo)?|recuerdame(?:lo)?|avisame|"
    r"(?:zapytaj|spytaj|pytaj|przypomnij|odezwij sie)(?: mnie| mi)?)"
    r"(?: (?:again|that|it|bitte|noch ?mal|wieder|nochmals|das|de nouveau|encore|ca|otra vez|"
    r"de nuevo|jeszcze raz|ponownie|znowu|o to|erst|lieber|rather|plutot|mejor|dopiero))*"
    r"(?: (?P<when>\S.*))?"
)
_WISH: Final = re.compile(
    r"(?:i (?:wanted|want) you to|i (?:asked|told) you to|i said) (?:ask|remind)(?: me)?"
    r"(?: again)? (?P<en>\S.*)|"
    r"(?:ich (?:wollte|will|mochte|hab gesagt|habe gesagt) )?das?s du mich (?P<de>\S.*?)"
    r"(?: noch ?mal| wieder)? (?:fragst|erinnerst)|"
    r"je voulais que tu me (?:re)?demandes(?: de nouveau)? (?P<fr>\S.*)|"
    r"queria que me preguntar?as(?: de nuevo| otra vez)? (?P<es>\S.*)|"
    r"(?:chcial[ae]m )?zebys (?:mnie )?(?:zapytala?|spytala?|pytala?)(?: mnie)?"
    r"(?: jeszcze raz)? (?P<pl>\S.*)"
)
"""Who says once more when they had wanted to be asked."""
_AT: Final = re.compile(
    r"(?:(?:so|gegen|circa|ca|etwa|lieber|erst|sagen wir|about|around|maybe|say|rather|vers|"
    r"plutot|disons|sobre|hacia|mejor|okolo|kolo|tak|moze) )*(?:(?:um|at|a|a las|las|o) )?"
    r"(?P<at>(?:(?:halb|half past|viertel (?:vor|nach|uber)|quarter (?:to|past)|wpol do) )?"
    rf"(?:\d{{1,2}}(?:[:.h]\d{{2}})?|{one_of(CLOCK)})(?: ?(?:uhr|heures?|horas?|h|pm|am|o'clock))?"
    rf"(?: et demie| y media)?|{_TONIGHT})"
)
"""An hour that a clause beside it asks for."""
_BEHIND: Final = re.compile(
    r"(?: (?:noch ?mal|nochmals|wieder|again|de nouveau|encore|otra vez|de nuevo|"
    r"jeszcze raz|znowu))+$| (?:vor|before|avant|antes de|przed) (?:(?:der|dem|the|le|la|l|el) "
    r"?)?'?"
    r"(?:arbeit|work|travail|trabajo|trabajar|praca|dienst)$|"
    r" (?:nach|zu|wegen|about|on|sur|pour|sobre|o) (?!\d)[^\W\d_]\S*$"
)
"""What stands behind the hour: once more, and about whom."""
_LATER: Final = re.compile(
    r"(?:(?:maybe|perhaps|rather|only|vielleicht|lieber|eher|erst|peut-etre|plutot|mejor|quizas|"
    r"raczej|moze|dopiero) )*(?:(?:a bit |much )?later(?: today| on| please)?|not (?:now|yet|just "
    r"now|right now|just yet|at the moment)|can't (?:now|right now|talk|type|write)|"
    r"(?:jetzt|gerade|grad|im moment) (?:nicht|geht (?:es |das )?nicht|kann ich nicht|noch nicht)|"
    r"(?:noch|jetzt|gerade) nicht(?: jetzt)?|nicht jetzt|spater|nachher|kann jetzt nicht|"
    r"(?:ich )?kann (?:gerade|grad|jetzt) nicht|"
    r"pas (?:maintenant|encore|tout de suite|la)|(?:un peu )?plus tard|tout a l'heure|apres|"
    r"(?:je )?(?:ne )?peux pas (?:maintenant|la)|"
    r"(?:ahora|todavia|aun) no(?: puedo)?|no puedo ahora|(?:mas )?luego|(?:un poco )?mas tarde|"
    r"despues|(?:nie teraz|teraz nie(?: moge)?|jeszcze nie|nie moge teraz|pozniej|potem))"
    r"(?: (?P<when>\S.*))?"
)
_NOT_BEFORE: Final = re.compile(
    r"(?:(?:please|no|oh|well|bitte|nein|non|nie|svp|por favor|prosze) )*"
    r"(?:not (?:before|until|till) |(?:bitte )?nicht vor(?: dem)? |"
    r"(?:surtout )?pas avant(?: le)? |"
    r"no antes del?(?: la)? |nie (?:przed|wczesniej niz) |(?:erst|dopiero) (?=heute|am abend|"
    r"abends|um |in |dzis|wieczorem|o ))(?P<when>\S.*)"
)
""" "not before tonight"."""
_EVENINGS: Final = frozenset(
    ("the evening", "evening", "abend", "am abend", "le soir", "la noche", "wieczorem")
)
"""What is this evening behind one of these."""
_EVENING: Final = time(19)
"""When it comes again tonight, once 18:00 is past."""
_HALF: Final = re.compile(r"(?<![a-z])[ap]m\b|(?<!\S)0\d")
"""What leaves no doubt of which half of the day is meant."""
_NOON: Final = 12
_PLACED: Final = re.compile(
    r"(?:i'm|im|i am|we're|we are|ich bin|bin|wir sind|je suis|on est|nous sommes|estoy|estamos|"
    r"jestem|jestesmy)(?: still| noch| gerade| encore| todavia| aun| jeszcze)? (?:in|at|on|near|"
    r"bei|im|a|au|en|dans|w|we|na) \S+(?: \S+)?"
)
"""Where somebody is who has no time now."""
_SOON: Final = re.compile(
    r"(?:in|dans|d'ici|en|dentro de|za) (?:\S+ ){0,3}(?:hours?|minutes?|mins?|stunden?|minuten|"
    r"heures?|demi-heure|horas?|minutos?|godzin\w*|minut\w*)"
)
"""A time that is counted from now."""
_AROUND: Final = words(
    "i'm im i am we're we are were was is it's it just still now here right in at on to the a an "
    "my with him her them "
    "ich wir bin sind ist sitze sitz gerade grad noch immer jetzt im am beim auf der dem den mit "
    "einem einer mitten "
    "je on suis est sommes encore toujours en train de au dans la le une un avec maintenant "
    "estoy estamos sigo seguimos todavia aun con el ella una ahora "
    "jestem jestesmy wlasnie jeszcze ciagle na w z teraz "
    "before until till first vorher bis davor erst zuerst avant d'abord antes primero przedtem "
    "najpierw"
)
_CORES: Final = words(
    "sorry pardon perdon przepraszam entschuldigung desole desolee moment wait hi hey please "
    "driving drive road car motorway bus train tram meeting call phone going talking busy walking "
    "cooking working shopping dinner lunch shop doctor dentist finished done over running late "
    "zahnarzt arzt friseur "
    "steuer auto unterwegs fahren fahre zug bahn sitzung besprechung termin telefon telefoniere "
    "dran dabei beschaftigt essen fertig dauert "
    "dentiste medecin dentista medico dentysty lekarza "
    "voiture route volant reunion telephone conduis conduire occupe occupee rendez-vous fini "
    "finie continue dure "
    "conduciendo conduzco coche carretera ocupado ocupada telefono reunion terminado seguimos "
    "sigo prowadze jade autem samochodzie drodze spotkaniu zajety zajeta rozmawiamy gadamy trwa "
    "skonczylysmy skonczylismy"
)
"""What somebody does who has no hand free; that is all a reason may say, beside small words."""
_NO: Final = words("not no nicht kein keine pas ne no nie sin")
_REFUSALS: Final = {"no", "nein", "non", "nie", "ich wollte", "i wanted", "chcialem", "chcialam"}
"""What stands before what was wanted."""
_NO_TIME: Final = words("time zeit temps tiempo czasu finished done over fertig fini finie mam")
_LATE: Final = re.compile(
    r"(?:\S+ ){0,6}(?:late|delayed|zu spat|verspatet|spater|en retard|de retard|tarde|retraso|"
    r"spozni\w+(?: sie)?|pozniej)(?: (?:today|heute|hoy|dzis|\d{1,3} ?\w+))?"
)
"""Who came late."""
_FIRST: Final = re.compile(
    r"(?:(?:sorry|pardon|perdon|entschuldigung|entschuldige|desolee?|przepraszam|hi|hey|please|no|"
    r"nein|non|"
    r"oh|bitte|ok|but|und|aber|and|mais|et|pero|y|ale) )+"
)
_LAST: Final = re.compile(
    r"(?: (?:please|pls|bitte|svp|stp|plz|porfa|thanks|danke|merci|por favor|prosze|ok|(?:at |"
    r"from )?home|"
    r"zu ?hause|daheim|a la maison|chez moi|en casa|w domu))+$"
)
_SHORT: Final = re.compile(r"(?<!\ba )(?<!\bvers )\b(\d{1,2}) ?(?:h|hrs?|std|stde|godz)\b")
_REST: Final = (
    r"(?: (?:about|on|of|for|lo de|de|du|sur|pour|sobre|o|von|uber) \S+| (?:you|that|this|it|one|"
    r"so|to you|lo|eso|ca|cela|tout|tym|ci|today|earlier|before|this morning|ce matin|"
    r"esta manana|rano|dzis|heute))*"
)
_TOLD: Final = re.compile(
    r"(?:"
    r"(?:i )?(?:have |i've |ive )?already (?:told|wrote|written|said|did|done|sent|answered)"
    rf"{_REST}|"
    rf"(?:i )?(?:told|wrote|said|written|answered|done){_REST} (?:already|before|earlier|this "
    rf"morning){_REST}|(?:i )?(?:told|wrote|said|written|answered|done) already{_REST}|"
    r"(?:das )?(?:hab|habe) ich(?: \S+){0,4} (?:schon|bereits)(?: \S+){0,3} (?:erzahlt|"
    r"geschrieben|gesagt|berichtet|beantwortet)|"
    r"(?:schon|bereits) (?:erzahlt|geschrieben|gesagt|berichtet|beantwortet|erledigt)|"
    r"(?:(?:je )?(?:te |vous |t'en |en )?(?:l'ai|ai|l'avais|t'ai) )?deja(?: tout)? "
    rf"(?:raconte|dit|ecrit|parle|repondu){_REST}|"
    r"ya (?:te |se |lo |la |os )*(?:he )?(?:conte|dije|escribi|respondi|contado|dicho|escrito)"
    rf"{_REST}|"
    r"(?:o tym )?juz(?: \S+){0,3} (?:pisa|napisa|opisa|mowi|powiedzia|opowiada|odpowiedzia)l[ae]m"
    rf"{_REST})"
)


def read_postponing(text: str, now: datetime) -> str:
    """The words that say when it is to come again, an hour from `now` where none do; "" where they
    do not put it off."""
    clauses = split(text) if len(text) <= _MOST_CHARACTERS and "\n" not in text.strip() else []
    plain = (" ".join(SAID_SO.sub(" ", each.said).split()) for each in clauses)
    said = [each for clause in plain if (each := _strip(clause))]
    if not 0 < len(said) <= _MOST_CLAUSES:
        return ""
    when, asked = "", False
    for each in said:
        found = _read(each, now)
        bare = _AT.fullmatch(each)
        hour = _cut_lead(bare, now) if bare else _read_when(each, now)
        if found is None and not hour and not _is_reason(each):
            return ""
        asked, when = asked or found is not None, found or hour or when
    return (when or HOUR) if asked else ""


def read_asked_again(text: str, now: datetime) -> str:
    """When they want to be asked, where the words say so outright and of a time: "frag mich erst
    um 14 Uhr nach T7, vorher bin ich beim Zahnarzt"."""
    said = [_strip(" ".join(each.said.split())) for each in split(text)]
    asked = any((found := _ASK.fullmatch(each)) and found["when"] for each in said)
    return read_postponing(text, now) if asked else ""


def read_again(words: str, now: datetime) -> Due | None:
    """When it comes again by the words that say when; an hour alone is the next on the clock, and
    tonight is in the evening, or never where that is past."""
    plain = " ".join(flatten(words).split())
    dues = read_dues(words, now)
    if not dues:
        tonight = says_tonight(words) and now.time() < _EVENING
        return Due(now.date(), _EVENING) if tonight else None
    day, wall = dues[0]
    alone = _AT.fullmatch(plain) and not _HALF.search(plain)
    if alone and wall is not None and 0 < wall.hour < _NOON and day > now.date():
        late = wall.replace(hour=wall.hour + _NOON)
        return Due(now.date(), late) if late > now.time() else dues[0]
    return dues[0]


def says_tonight(words: str) -> bool:
    return re.fullmatch(_TONIGHT, " ".join(flatten(words).split())) is not None


def says_told(text: str) -> bool:
    """Whether all of the words say that it was told before."""
    said = [each for clause in split(text) if (each := _strip(clause.said))]
    return len(said) == 1 and _TOLD.fullmatch(said[0]) is not None


def _read(said: str, now: datetime) -> str | None:
    """When a clause wants it to come again, "" where it does not say; None where it asks for
    nothing."""
    wish = _WISH.fullmatch(said)
    match = _ASK.fullmatch(said) or _LATER.fullmatch(said) or _NOT_BEFORE.fullmatch(said)
    named = next(filter(None, wish.groups())) if wish else match["when"] if match else said
    when = _SHORT.sub(r"\1 hours", _BEHIND.sub("", named or ""))
    when = "tonight" if match and when in _EVENINGS else when
    if (match or wish or _SOON.fullmatch(when)) and (at := _read_when(when, now)):
        return at
    return "" if match and not match["when"] else None


def _read_when(said: str, now: datetime) -> str:
    """What says when in a clause, all of it."""
    said = _BEHIND.sub("", said)
    hour = _AT.fullmatch(said)
    if read_dues(said, now):
        return said
    return _cut_lead(hour, now) if hour is not None else ""


def _cut_lead(hour: re.Match[str], now: datetime) -> str:
    """Without "so um" before it; Polish needs its "o"."""
    at: str = hour["at"]
    return at if says_tonight(at) or read_dues(at, now) else hour[0]


def _is_reason(said: str) -> bool:
    """Whether a clause only says why: who is at it still, away, has no time, or came late."""
    each = frozenset(said.split())
    busy = each <= _AROUND | _CORES | _NO | _NO_TIME and each & (_CORES | _NO_TIME)
    return (
        bool(busy) or said in _REFUSALS or any(each.fullmatch(said) for each in (_LATE, _PLACED))
    )


def _strip(said: str) -> str:
    """Without an apology before it and what is polite behind it, unless that is all."""
    first = None if _NOT_BEFORE.fullmatch(said) else _FIRST.match(said + " ")
    rest = said[first.end() :] if first and first.end() < len(said) else said
    return _LAST.sub("", rest)
