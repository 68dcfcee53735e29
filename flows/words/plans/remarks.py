"""What else stands beside a plan: the zone of its time, how long the two know each other, and
words of politeness.
"""

import re

from flows.words.known import PLURALS, words
from flows.words.people.names import TIMED
from flows.words.senses import Context, Pattern, Sense, one_of, pattern

ZONES = (
    "cet cest mez mesz gmt utc bst wet eet eest msk est edt cst cdt mst mdt pst pdt jst aest aedt"
)
"""Short forms that people write behind a time."""

_AFTER_A_TIME = re.compile(r"(?:[0-9]|[ap]\.? ?m\.?|uhr|h|o'clock|noon|midi|heures?|horas?)\s*\Z")
_NO_PLACE = re.compile(r"(?:the|same|this|that|my|your|our|at|local|what|any|some|la|le|de|of)\b")
_WORD = r"[^\W\d_]+"
IN = "in "
"""Before a place whose clock may be meant, or not."""
_NOWHERE = words(
    "tears trouble crisis shock panic pain person hurry rush mood doubt total all fact short "
    "full detail doctor dentist hospital court funeral tranen panik not eile arzt zahnarzt "
    "krankenhaus gericht beerdigung larmes panique medecin dentiste hopital tribunal urgence "
    "lagrimas panico medico dentista hospital juzgado apuros lzach panice lekarza dentysty "
    "szpitalu sadzie pogrzebie "
    "morning afternoon evening night morgen vormittag mittag nachmittag abend matin midi soir "
    "nuit manana mediodia tarde noche rano poludnie wieczor"
)
"""Where nobody meets a mentee, how somebody is, and parts of the day."""
_WHOSE = (
    r"(?:the|my|our|her|his|their|der|dem|die|das|meine[rm]?|unsere[rm]?|ihre[rm]?|seine[rm]?|"
    r"le|la|les|l'|mon|ma|notre|son|sa|leur|el|los|las|mi|su|nuestr[oa])"
)


def _zone(match: re.Match[str], _: Context) -> list[Sense]:
    """Only right behind a time; "est" is French as well."""
    place = match["place"]
    if _AFTER_A_TIME.search(match.string[: match.start()]) is None or _NO_PLACE.match(place):
        return []
    return [Sense(zone=place)]


def _where(match: re.Match[str], _: Context) -> list[Sense]:
    """Where they meet, behind the time and at the end; in a town its clock may be meant."""
    place = match["place"]
    if _AFTER_A_TIME.search(match.string[: match.start()]) is None:
        return []
    if not TIMED.isdisjoint(place.split()) or not _NOWHERE.isdisjoint(place.split()):
        return []
    town = match["in"] and not match["whose"] and " " not in place
    return [Sense(zone=f"{IN}{place}" if town else "")]


def _met(_: re.Match[str], __: Context) -> list[Sense]:
    return [Sense(phase="under_way")]


def _new(_: re.Match[str], __: Context) -> list[Sense]:
    return [Sense(phase="first")]


def _nothing(_: re.Match[str], __: Context) -> list[Sense]:
    return [Sense()]


_PUT = (
    r"(?:(?:please|bitte|por favor|prosze|(?:can|could|would) you),? )*"
    r"(?:put|set|pencil|pop|slot|trage?|tragen|schreibe?|setze?|plane?|vermerke?|notiere?|buche?|"
    r"inscris|inscrivez|mets|mettez|notez|ajoute[rz]?|planifie[rz]?|programme[rz]?|prevois|"
    r"reserve[rz]?|apunt[ae]|anot[ae]|pon(?:ga)?|agreg[ae]|anad[ae]|program[ae]|mete|"
    r"wpisz|zapisz|dodaj|zaplanuj|umow|wstaw|zanotuj|zarezerwuj|ustaw)"
    r"(?:(?: |-)?(?:me|mir|moi|mi|mnie|us|uns|nous|nos|nas|sie)(?![^\W\d_]))?"
    r"(?: (?:please|bitte|in|down|ein))*"
)
"""Verbs of putting somebody in a calendar, with whoever is asked to."""
_CALENDAR = (
    r"(?:in|into|im|in den|in meinen|dans|a|en|w|do) ?(?:the |my |le |mon |l'|la |el |mi )?"
    r"(?:calendar|diary|schedule|kalender|agenda|calendrier|calendario|kalendarz[au]|planner)"
)


def _put(match: re.Match[str], _: Context) -> list[Sense]:
    """Where words begin so; elsewhere "put" is another word, and so is "mets"."""
    return [] if match.start() else [Sense()]


def _where_put(match: re.Match[str], _: Context) -> list[Sense]:
    """What such a verb leaves for later: "trag Conor Freitag um 10 ein"."""
    return [Sense()] if _PUTS.match(match.string) else []


_PUTS = re.compile(rf"{_PUT}(?![^\W\d_])")
_SINCE = r"(?: (?:for|since|seit|depuis|desde|od)(?: [^\W_]+){1,4}| (?:now|already|before))?"

REMARK_PATTERNS: tuple[Pattern, ...] = (
    # Days of which nobody here knows the date, and no part of a name.
    pattern(
        r"(?:easter|oster|whit|pfingst)(?:n|en)?(?: (?:sunday|monday)|sonntag|montag)?|"
        r"(?:lundi de )?(?:paques|pentecote)|pascua|wielkanocy?",
        lambda _, __: [Sense(problem="unknown")],
    ),
    pattern(rf"(?P<place>{'|'.join(ZONES.split())})", _zone),
    pattern(
        rf"(?:(?P<in>in|a|en|w|we|do)|at|im|bei|beim|chez|au|aux|na|u)"
        rf" (?:(?P<whose>{_WHOSE}) ?)?(?P<place>{_WORD}(?: {_WORD})?)[ .!]*\Z",
        _where,
    ),
    pattern(rf"(?P<place>{_WORD}(?: {_WORD}){{0,2}}) time", _zone),
    pattern(rf"(?:heure de |hora de |czasu? (?:w )?)(?P<place>{_WORD}(?: {_WORD}){{0,2}})", _zone),
    pattern(rf"(?P<place>{_WORD}?)er zeit", _zone),
    pattern(
        r"(?:and )?we(?: ha|'|)ve (?:already )?(?:been )?"
        r"(?:working|meeting|met|known|talking|worked)"
        rf"(?: together| with each other| each other)?{_SINCE}|"
        r"we (?:already )?(?:know each other|met|work together)(?: already)?" + _SINCE + r"|"
        r"(?:already|long) under ?way|"
        r"wir (?:treffen uns|arbeiten|kennen uns)(?: (?:aber|ja|eh|schon|bereits))*"
        rf"(?: zusammen| lange?r?| ewig)?{_SINCE}(?: zusammen)?|"
        rf"(?:i(?:'ve| have)? (?:already )?known? (?:him|her|them)(?: already)?"
        rf"|ich kenne? (?:ihn|sie|den|die)(?: (?:aber|ja|eh|schon|bereits))*(?: lange?r?| ewig)?"
        r"|je (?:le |la |les |l')connais(?: deja)?(?: bien)?"
        r"|ya (?:lo|la|le) conozco(?: de antes)?"
        rf"|znam (?:go|ja|ich)(?: juz)?(?: dluzej)?){_SINCE}|"
        rf"(?:on|nous nous|nous|on se) (?:travaillons|travaille|voyons|voit|connait|connaissons)"
        rf"(?: deja)?(?: ensemble)?{_SINCE}|"
        r"(?:ya )?(?:nos vemos|trabajamos|nos conocemos|llevamos)(?: ya)?(?: juntos| de antes"
        rf"| hace tiempo)?{_SINCE}|"
        rf"(?:spotykamy sie|pracujemy|znamy sie)(?: juz)?(?: razem| dluzej)?{_SINCE}",
        _met,
    ),
    pattern(
        r"(?:my |a )?new (?:mentee|one|client|person)|(?:is )?new to me|"
        r"neue[rn]? mentees?|nouve(?:lle|au) mentore(?:e)?|(?:es )?nuev[oa]|"
        r"nowa osoba|nowy mentee",
        _new,
    ),
    pattern(
        r"(?:can|could|would) you (?:please )?(?:book|plan|add|schedule|put in|set up|enter|note)"
        r"(?: in)?|(?:please )?(?:book|set up|put in|put down|pencil in|schedule|enter)|"
        r"(?:agreed|decided|settled) on|wants(?: to meet)?|would like(?: to meet)?|"
        r"(?:konnen|koennen) wir|(?:bitte )?(?:eintragen|trag(?:e)?(?: bitte)?|notier(?:e)?)|"
        r"(?:peux ?-? ?tu |tu peux )?(?:note|ajoute|noter|ajouter|planifie|planifier)|"
        r"(?:apunta|anade|pon|agenda)(?: a)?|(?:prosze )?(?:wpisac|zapisz|dodaj|wpisz)|"
        r"in all|in total|let's (?:have|see|meet|do)|let us meet|"
        r"(?:an )?(?:extra|additional) (?:session|meeting|call)|"
        r"une? (?:rdv|rendez-vous|seance|reunion)|eine?n? (?:termin|treffen|sitzung)|"
        r"una (?:sesion|reunion|cita)|(?:nowe|jedno) spotkanie",
        _nothing,
    ),
    pattern(
        r"(?:and|und|et|y|i) (?:i|me|myself|ich|mir|moi|yo|ja)|"
        r"(?:me|ich|moi|yo|ja) (?:and|und|et|y|i)|"
        r"(?:with|mit|avec) (?:me|mir|moi)|conmigo|ze mna",
        _nothing,
    ),
    pattern(
        r"some ?time|irgendwann|dans le courant de|w ciagu|en algun momento(?: de)?", _nothing
    ),
    pattern(_PUT, _put),
    pattern(rf"down|ein|auf|{_CALENDAR}", _where_put),
    pattern(
        rf"the {one_of(PLURALS)} (?:stay|remain|go on)"
        r"(?: the same| as (?:they are|usual|before))?",
        _nothing,
    ),
    pattern(r"(?:it's|it is|that's|each (?:is|takes)|it (?:takes|lasts))", _nothing),
)
