"""How somebody begins to tell of another session: "Next one: …", "Session with Tomasz today."

Only the first words are looked at, and only turns of phrase that open a story: in the middle of
one everybody speaks of sessions.
"""

import re
from datetime import date, timedelta
from typing import Final

from flows.words.known import DAYS, MONTHS
from flows.words.text import flatten
from flows.words.times.past import read_past_days

_LOOKED_AT: Final = 80
"""Characters in which a story says when it was."""

_LEAD: Final = (
    r"(?:(?:and|ok|okay|so|now|then|today|this (?:morning|afternoon)|yesterday|also|und|jetzt|"
    r"dann|heute|gestern|auch|et|alors|maintenant|aujourd'hui|hier|y|ahora|luego|hoy|ayer|a|i|teraz|"
    r"potem|dzis|dzisiaj|wczoraj)[ ,:]+)*"
)
_NEW: Final = {
    "english": (
        r"(?:a |an |the |my )?(?:new|another|next|second|third|other|different)"
        r" (?:session|meeting|call|mentee|one|story|conversation|person){ENDS}"
        r"|(?:on )?to the next(?: one)?{ENDS}"
        r"|(?:a |the |my )?(?:first )?(?:session|meeting|call) with"
        r"|i (?:just )?(?:met|saw)(?: with)?(?= [^\W\d_]+ (?:today|again|this|for|at))"
    ),
    "german": (
        r"(?:ein |eine |das |die |der )?(?:neue[rns]?|andere[rns]?|nachste[rns]?|zweite[rns]?|"
        r"weitere[rns]?) (?:sitzung|termin|gesprach|session|treffen|geschichte|mentee){ENDS}"
        r"|(?:die |das |der |mein |meine )?(?:sitzung|termin|gesprach|treffen|session) mit"
    ),
    "french": (
        r"(?:une |la |un |le )?(?:nouvelle|nouveau|autre|deuxieme|seconde?|prochaine?)"
        r" (?:seance|session|reunion|rendez-vous|histoire|entretien){ENDS}"
        r"|(?:la |ma |le |mon )?(?:seance|session|reunion|rendez-vous|entretien) avec"
        r"|(?:on )?passons a"
    ),
    "spanish": (
        r"(?:una |la |el |un )?(?:nueva|nuevo|otra|otro|siguiente|segunda|proxima)"
        r" (?:sesion|reunion|cita|historia|llamada){ENDS}"
        r"|(?:la |mi |una )?(?:sesion|reunion|cita|llamada) con"
    ),
    "polish": (
        r"(?:nowa|nowe|inna|inne|kolejna|kolejne|druga|drugie|nastepna|nastepne)"
        r" (?:sesja|spotkanie|rozmowa|historia){ENDS}"
        r"|(?:sesja|spotkanie|rozmowa) z(?:e)?"
    ),
}
_ENDS: Final = (
    r"(?= ?(?:[:,.;!\-\u2013\u2014]|$)| (?:with|mit|avec|con|z|ze|today|now|heute|jetzt|"
    r"aujourd'hui|hoy|dzis|dzisiaj|was|war|etait|fue|byl[ao]?)(?![^\W\d_]))"
)
"""What follows where a story is announced, and not where one is told: "the next session she …"."""
_OPENING: Final = re.compile(
    rf"{_LEAD}(?:{'|'.join(_NEW.values()).replace('{ENDS}', _ENDS)})(?![^\W\d_])"
)

_WEEKDAYS: Final = "|".join(sorted((each for each in DAYS if len(each) > 4), key=len)[::-1])
_MONTHS: Final = "|".join(sorted((each for each in MONTHS if len(each) > 4), key=len)[::-1])
_DAY: Final = re.compile(
    r"(?<![^\W_])(?:(?P<ahead>by|until|till|next|for|before|since|bis|nachsten?|kommenden?|seit|vor"
    r"|jusqu'a|avant|depuis|prochain|hasta|antes|desde|proximo|do|przed|od|nastepny)"
    r"(?: the| der| le| el)? )?"
    rf"(?P<day>day before yesterday|yesterday|today|vorgestern|gestern|heute|avant-hier|"
    rf"aujourd'hui|anteayer|ayer|hoy|przedwczoraj|wczoraj|dzisiaj|dzis|"
    rf"(?:last |letzten? )?(?:{_WEEKDAYS})(?! (?:prochain|que viene))|"
    rf"[0-9]{{1,2}}(?:st|nd|rd|th|\.)? (?:of |de |d')?(?:{_MONTHS}))(?:'s)?(?![^\W_])"
)
_AHEAD: Final = re.compile(
    r"(?<![^\W_])(?:will|won't|shall|going to|wird|werden|va|vont|ira|vamos|bedzie)(?![^\W_])"
    r"|'ll(?![^\W_])"
)
_END: Final = re.compile(r"[.!?;\n]")


def opens_session(text: str) -> bool:
    """Whether a story begins as one of another session does."""
    return _OPENING.match(flatten(text[:_LOOKED_AT])) is not None


def find_told_day(text: str, today: date) -> date | None:
    """The day that a story says it was on, in its first clause; None if it names none that is
    over, or speaks of what is to come."""
    clause = flatten(_END.split(text[:_LOOKED_AT].strip(), maxsplit=1)[0])
    found = _DAY.search(clause)
    if found is None or found["ahead"] or _AHEAD.search(clause):
        return None
    days = read_past_days(found["day"], today)
    return days[0] if days and today - days[0] < timedelta(days=60) else None
