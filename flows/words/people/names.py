"""The name in what a mentor types, and the words around it that mean nothing for a plan.

A name is what is left over; so everything that would change the meaning ("not", "cancelled",
"or") is known here as well, lest it becomes a mentee.
"""

import re

from flows.words.known import (
    CLOCK,
    DAYS,
    MONTHS,
    NAMES,
    NUMBERS,
    ORDINALS,
    PLURALS,
    WEAK_DAYS,
    words,
)
from flows.words.people.codes import NO_TIME, is_numbered
from flows.words.people.mentees import fit_mentees
from flows.words.senses import Context, Pattern, Sense, pattern

MAX_NAME_CHARACTERS = 30
MAX_NAME_WORDS = 3

_FILLERS = words(
    "i we im i'm i'll we'll ill a an at on the to for of in is by from this my our me us am "
    "pm hi meet meeting meetings meets mtg see seeing session sessions call calls chat coffee "
    "mentoring mentee appointment catchup schedule plan add new book please day date time "
    "clock starting start starts always again each with w let's lets have having got then "
    "also ich wir treffe treffen trifft treff termin sitzung gesprach mit um den der dem die "
    "das ab zum zur immer wieder jeweils uhr bitte sehe spreche je nous vois voit rencontre "
    "rendez-vous rendezvous rdv reunion seance avec le la les l' du de des chez toujours yo "
    "quedo quedamos veo sesion cita con el los las del al lo tengo ja mam spotykam sie "
    "spotkanie spotkania sesja rozmowa z ze o na od do fur pour para dla au aux "
    "ausserdem auch noch zudem aussi egalement tambien ademas tez takze jeszcze "
    "obviously clearly definitely naturally certainly surely offensichtlich naturlich "
    "selbstverstandlich klar logisch erst schon kommt comes coming vient viene "
    "przychodzi przyjdzie sicher evidemment naturellement certainement "
    "obviamente evidentemente naturalmente claro oczywiscie naturalnie pewnie jasne"
)

_STOPS = words(
    "now onwards sofort jetzt desormais ahora teraz "
    "same every each half quarter not no never none cancel cancels cancelled canceled canceling "
    "except maybe perhaps or either instead moved move moves postpone postponed last ago "
    "before after between until till unless was were did does do don't doesn't didn't had has "
    "been saw met said asked told felt think what who when where why how which can could "
    "should would shall must may be are it it's he she they them her his him their you your "
    "yours that these those there here and but if because so some any all both ok okay yes "
    "yeah nope right correct thanks thank hello hey help stop skip undo next remind reminder "
    "about week rather lieber plutot raczej "
    "elle elles il ils ella ellos er ihr ona oni sein seine ihre unser unsere jego jej "
    "weeks month months year years day days daily monthly yearly hour hours minute minutes "
    "weekly twice midnight first week's too very really good bad great well just only jeden "
    "jede jedes alle halb viertel nicht kein keine nie oder aber und ausser abgesagt "
    "verschoben statt vielleicht war hatte ist woche wochen monat monate monatlich taglich "
    "jahr tag tage mitternacht heute wer wann wo wie ja nein danke hallo chaque tous toutes "
    "pas ne non jamais ou mais et sauf annule reporte peut etre semaine semaines mois jour "
    "jours minuit est oui merci bonjour salut qui que quoi quand comment cada todos todas "
    "nunca pero y excepto cancelado quizas semana semanas mes meses dia dias medianoche es si "
    "gracias hola quien cuando donde como co kazdy kazda nigdy lub albo ale i oprocz odwolane "
    "moze tydzien tygodnie tygodni miesiac miesiace polnoc jest tak dziekuje czesc kto kiedy "
    "gdzie jak "
    "summary overview recap zusammenfassung ubersicht uberblick bilan resumen podsumowanie"
)

_ZONES = words("utc gmt cet cest est edt pst pdt mst cst bst ist eet eest msk jst aest")
_UNTAKEN = frozenset((*_STOPS, *_ZONES, *CLOCK, *NUMBERS, *ORDINALS))
TIMED = frozenset((*_FILLERS, *_UNTAKEN, *DAYS, *PLURALS, *WEAK_DAYS, *MONTHS))
"""Words that no digits behind them make a name of."""
_SMALL = (_FILLERS | _STOPS) - words("a la de del don dos das der an am al")
_WORD = r"[^\W\d_]+(?:['\-](?!s(?![^\W\d_]))[^\W\d_]+)*"
_WITH = re.compile(
    r"(?<![^\W_])(?P<word>with|w ?/|mit|avec|con|z|ze|i meet|treffe|je vois|quedo con) ?\Z"
)
_BETWEEN = re.compile(r"(?:\. ?| )?(?:(?:&|and|und|et|y|i) )?\Z")


def is_small(word: str) -> bool:
    """Whether it is one of the words that stand in sentences, and in no name."""
    return word.casefold().replace("\u2019", "'") in _SMALL


def find_introduction(text: str, at: int) -> str:
    """The words just before if they are "with" or the like, so that a name must follow."""
    found = _WITH.search(text[:at])
    return found["word"] if found else ""


def is_introduced(text: str, at: int) -> bool:
    return bool(find_introduction(text, at))


def is_one_name(text: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether nothing stands between two stretches of text but what may stand in a name; it ends
    with its number."""
    if is_numbered(text[: first[1]]):
        return False
    return _BETWEEN.fullmatch(text[first[1] : second[0]]) is not None


def _word(match: re.Match[str], _: Context) -> list[Sense]:
    word = match[0]
    if word in _FILLERS:
        return [Sense()]
    if any(part in DAYS for part in word.split("-")) or (word in MONTHS and word not in NAMES):
        return [Sense(problem="unknown")]
    if word in _UNTAKEN - NAMES or word.endswith("n't"):
        return [Sense(problem="unknown")]
    return [Sense(name=match.span())]


def _nothing(_: re.Match[str], __: Context) -> list[Sense]:
    return [Sense()]


def _skipped(_: re.Match[str], __: Context) -> list[Sense]:
    return [Sense(sure=False)]


def _joined(match: re.Match[str], context: Context) -> list[Sense]:
    """ "and Ben" goes on with a name; "and Friday" does not."""
    word = match["word"]
    if word in DAYS or word in _FILLERS or word in _UNTAKEN:
        return []
    return [Sense(name=match.span("word"))]


def _code(match: re.Match[str], _: Context) -> list[Sense]:
    word = match["word"]
    return [] if word in TIMED and len(word) > 1 else [Sense(name=match.span())]


def _numbered(match: re.Match[str], _: Context) -> list[Sense]:
    return [Sense(name=match.span())]


def _known(match: re.Match[str], context: Context) -> list[Sense]:
    """A mentee who is known, whatever else the words may mean."""
    if not fit_mentees(match[0], context.known):
        return []
    named = [Sense(name=match.span())]
    return [*named, Sense(doubt=2)] if match[0] in _FILLERS else named


FILLER_PATTERNS: tuple[Pattern, ...] = (
    pattern(
        r"(?:and|und|et|y|i)(?= (?:also|ausserdem|auch|noch|zudem|aussi|egalement|tambien|ademas|"
        r"tez|takze|jeszcze) )",
        _nothing,
    ),
    pattern(r"(?:i|we) (?:will|shall|am going to|want to|have to|need to)?", _nothing),
    pattern(r"(?:i|we) (?:will|shall|usually|always)(?= (?:meet|see|have|be))", _nothing),
    pattern(r"will(?= (?:meet|see|have|be) )", _nothing),
    pattern(
        r"(?:catch ?-? ?up|one on one|1 ?[:-] ?1|1 on 1|check ?-? ?in|video call|phone call)",
        _nothing,
    ),
    pattern(r"(?:w|c) ?/|'s|a partir (?:du|de|del)", _nothing),
    pattern(
        r"(?:the |la |el )?(?:next|nachste[rns]?|prochaine?|proxim[oa]|nastepn[ae]) "
        r"(?:session|meeting|call|termin|treffen|sitzung|seance|rdv|sesion|reunion|spotkanie)",
        _nothing,
    ),
    pattern(
        r"lunch ?-? ?time|lunch|brunch|breakfast|dinner|zoom|teams|skype|online|in person",
        _skipped,
    ),
    pattern(r"-?ish|approx\.?|or so", _skipped),
    pattern(r"(?:in|at|for|on) the|each time|every time", _nothing),
    pattern(r"[.,;!()\[\]\"@·•¡¿„“”«»-]+ ?", _nothing),
    pattern(r"[?:'/+*#~&%=_<>|]+ ?", _skipped),
    pattern(
        r"(?:about|regarding|re|wegen|uber|au sujet|sobre|concerning) (?![0-9]|{SPOKEN}).*",
        _skipped,
    ),
)

_SOLID = r"[^\W_]+(?:['.-][^\W_]+)*"
KNOWN_PATTERNS: tuple[Pattern, ...] = tuple(
    pattern(rf"{_SOLID}(?: {_SOLID}){{{more}}}(?:(?<![0-9])|{NO_TIME})", _known)
    for more in range(MAX_NAME_WORDS)
)
"""Those who are known by one word and by several."""

NAME_PATTERNS: tuple[Pattern, ...] = (
    pattern(_WORD, _word),
    pattern(rf"(?P<word>{_WORD})-?[0-9]{{1,4}}{NO_TIME}", _code),
    pattern(rf"(?:mentee|client|klient|mandant) [0-9]{{1,3}}{NO_TIME}", _numbered),
    pattern(r"[0-9]+(?:[:./][0-9]+)*", lambda _, __: [Sense(problem="nonsense")]),
    pattern(rf"(?:(?:and|und|et|y|i) |& ?)(?P<word>{_WORD})", _joined),
)
"""What is taken where no other pattern knows the words."""
