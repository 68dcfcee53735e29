"""That all sessions of a stretch of days are off, as a mentor says it who goes away: "I'm away 23
dec to 3 jan, all sessions off", "keine Termine zwischen Weihnachten und Neujahr".

English, German, French, Spanish, Polish.
"""

import re
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
_WAYS: Final = tuple(
    re.compile(each)
    for each in (
        rf"{_AWAY} {_WHEN}{_BEHIND}{_SO}(?:(?:{_ALL}) {_OFF}|{_NONE})",
        rf"(?:{_ALL}) {_WHEN} {_OFF}",
        rf"(?:{_ALL}) {_OFF} {_WHEN}",
        rf"(?:cancel|call off|skip|pause|annule[rz]?|supprime[rz]?|cancela|anula|odwolaj) "
        rf"(?:{_ALL}) {_WHEN}",
        rf"{_NONE} {_WHEN}",
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
    return f"{PLAIN} {when}"


def _name(day: str) -> str:
    return next((name for name, feast in _FEASTS if feast.fullmatch(day)), day)
