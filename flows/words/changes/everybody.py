"""That all sessions of a stretch of days are off, as a mentor says it who goes away: "I'm away 23
dec to 3 jan, all sessions off", "keine Termine zwischen Weihnachten und Neujahr".

English, German, French, Spanish, Polish.
"""

import re
from calendar import month_name
from typing import Final

from flows.words.senses import MAX_CHARACTERS_READ, listen

PLAIN: Final = "no sessions"
_SESSIONS: Final = (
    r"(?:sessions?|meetings?|appointments?|calls|mentorings?|sitzung(?:en)?|termine?|treffen|"
    r"gesprache?|seances?|rendez ?-? ?vous|rdv|rencontres?|sesion(?:es)?|citas?|reunion(?:es)?|"
    r"sesj[aei]|sesji|spotka(?:n|nia|nie))"
)
_ALL: Final = (
    rf"(?:all(?: of)?|every|alle|toutes|tous|todas|todos|wszystkie)(?: the| my| our| die| meine| "
    rf"les| mes| las| los| mis| moje)? {_SESSIONS}|everything|alles|tout|todo|wszystko"
)
_NONE: Final = (
    rf"(?:no|without|keine?|ohne|pas de|aucune?|sans|ningun\w*|sin|bez|zadnych) {_SESSIONS}"
)
_OFF: Final = (
    r"(?:(?:is|are|will be|sind|ist|wird|werden|est|sont|sera|seront|esta|estan|queda|quedan|se|"
    r"sa|jest) )?(?:off|cancell?ed|called off|paused|on hold|fallen aus|fallt aus|faellt aus|"
    r"abgesagt|gestrichen|aus|annulee?s?|supprimee?s?|en pause|cancelad[oa]s?|anulad[oa]s?|"
    r"suspendid[oa]s?|cancelan?|suspenden?|odwolan[eya]|wypadaja?|odpadaja?|zawieszone)"
)
_AWAY: Final = (
    r"(?:(?:i'm|im|i am|i'll be|i will be|we are|we're) (?:away|off|gone|abroad|travell?ing|not "
    r"(?:here|there)|on (?:holidays?|vacation|leave))|holidays?|vacation|"
    r"ich bin|bin|wir sind|urlaub|je (?:ne )?suis (?:pas la|absente?|en (?:vacances|conges?))|"
    r"vacances|conges|(?:estoy|estare) (?:fuera|de (?:vacaciones|viaje))|no (?:estoy|estare)|"
    r"nie ma mnie|nie bedzie mnie|wyjezdzam|(?:jestem|bede) na (?:urlopie|wyjezdzie)|mam urlop)"
)
_BEHIND: Final = r"(?: (?:weg|fort|nicht da|verreist|abwesend|im urlaub|in ferien))?"
_SO: Final = r" ?(?:[,;.-]|so|also|donc|asi que|wiec|and|und|et|y|i)+ ?(?:so |also |donc )?"
_WHEN: Final = r"(?P<when>(?=.*(?:[0-9]|christmas|xmas|weihnacht|noel|navidad|swi)).+?)"
_FEAST: Final = (
    r"(?:(?:the|my|our|christmas|xmas|winter|summer|easter|holiday|new year's|die|unsere?|meine?|"
    r"les|mes|nos|la|las|mis|nuestras?|moja|nasza) )*"
)
_BREAK: Final = (
    rf"{_FEAST}(?:break|pause|holidays?|vacation|"
    r"(?:weihnachts|winter|sommer|oster|herbst|betriebs|pfingst)?(?:pause|ferien|urlaub)|"
    r"(?:vacances|conges|pause|treve)(?: (?:de (?:noel|paques|fin d'annee)|d'ete|d'hiver))?|"
    r"(?:vacaciones|pausa|parada|descanso)(?: (?:de (?:navidad|verano|invierno|semana santa)|"
    r"navidenas?))?|"
    r"(?:przerwa|ferie|urlop|wakacje)(?: (?:swiateczn[ae]|zimow[ae]|letni[ae]|na swieta))?)"
)
_EVERYBODY: Final = (
    r"(?:for|with|fur|mit|bei|pour|avec|para|con|dla|z) (?:everybody|everyone|all(?: of (?:them|"
    r"us|you))?|allen?(?: zusammen)?|tous|toutes|tout le monde|todos|todas|todo el mundo|"
    r"wszystkich|wszystkimi)"
)
_DATED: Final = re.compile(
    r"(?:from |vom |von |du |del |od )?(?:the |le )?(?P<first>[0-9]{1,2})\.?(?: ?- ?| (?:to|until|"
    r"till|bis(?: zum)?|au|al|do) (?:the )?)(?P<last>[0-9]{1,2})\.?"
)
"""Days of the month alone: those around Christmas."""
_NUMBERED: Final = re.compile(
    r"(?<![0-9.])(?P<day>[0-9]{1,2})[./](?P<month>0?[1-9]|1[0-2])\.?(?![0-9.:])"
)
_NOT_OVER: Final = (
    r"(?!.*(?<![^\W_])(?:was|were|had|war|waren|hatten?|etai\w+|avai\w+|fue|fueron|era|byl\w*|"
    r"mial\w*)(?![^\W_]))"
)
_NO_SILENCE: Final = rf"(?!(?:break|pause|pausa|parada|descanso) (?!de |navid)(?!.*{_EVERYBODY}))"
""" "Pause 23 to 27 December" may be said to the bot."""
_CHRISTMAS: Final = re.compile(r"christmas|xmas|weihnacht|noel|navid|swi[ae]t")
_WAYS: Final = tuple(
    re.compile(each)
    for each in (
        rf"{_AWAY} {_WHEN}{_BEHIND}{_SO}(?:(?:{_ALL}) {_OFF}|{_NONE})",
        rf"(?:{_ALL}) {_WHEN} {_OFF}",
        rf"(?:{_ALL}) {_OFF} {_WHEN}",
        rf"(?:cancel|call off|skip|pause|annule[rz]?|supprime[rz]?|cancela|anula|odwolaj) "
        rf"(?:{_ALL}) {_WHEN}",
        rf"{_NONE} {_WHEN}",
        rf"{_NOT_OVER}{_NO_SILENCE}(?P<what>{_BREAK})(?: ?[:,])?(?: {_EVERYBODY}(?: ?[:,])?)? "
        rf"{_WHEN}(?:,? {_EVERYBODY})?",
    )
)
_BETWEEN: Final = re.compile(
    r"(?:between|zwischen|entre|pomiedzy|miedzy) (?P<first>.+?) (?:and|und|et|y|a|i) (?P<last>.+)"
)
_FEASTS: Final = (
    (
        "24 december",
        re.compile(
            r"(?:christmas|xmas|weihnachten|noel|(?:la )?navidad|swietami|bozym narodz\w+)"
        ),
    ),
    (
        "1 january",
        re.compile(
            r"(?:the )?(?:new year(?:'?s)?(?: day)?|neujahr|(?:le )?nouvel an|(?:el )?ano nuevo|"
            r"nowym rokiem)"
        ),
    ),
)


def read_all_off(text: str) -> str:
    """The same in plain words, as it is compared: "no sessions" and when; "" in other words."""
    if not 0 < len(text) <= MAX_CHARACTERS_READ or "?" in text:
        return ""
    said = listen(text).text.strip(" .!")
    found = next(filter(None, (each.fullmatch(said) for each in _WAYS)), None)
    if found is None:
        return ""
    when = found["when"]
    between = _BETWEEN.fullmatch(when)
    if between:
        when = f"from {_name(between['first'])} to {_name(between['last'])}"
    dated = _DATED.fullmatch(when)
    if dated and (each := found.groupdict().get("what")) and _CHRISTMAS.search(each):
        months = "december", "january" if int(dated["last"]) < int(dated["first"]) else "december"
        when = f"from {dated['first']} {months[0]} to {dated['last']} {months[1]}"
    when = _NUMBERED.sub(lambda each: f"{each['day']} {month_name[int(each['month'])]}", when)
    return f"{PLAIN} {when}"


def _name(day: str) -> str:
    return next((name for name, feast in _FEASTS if feast.fullmatch(day)), day)
