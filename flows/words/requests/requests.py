"""Whether words ask the bot for something: the summary, a search, another time zone.

A request is a whole message. What only speaks of a summary, or begins with "stop", is a story; so
every clause has to be one that is known (`wishes_shown.py`, `wishes_changed.py`), or,
for one that is only likely, to turn to the bot and to tell of nobody.
"""

import re
from functools import cache
from typing import Final, NamedTuple

from flows.words.answers.consent import is_erasure
from flows.words.answers.courtesies import read_courtesy
from flows.words.clauses import Clause, join, keep, split
from flows.words.known import words
from flows.words.requests.asides import cut_reasons, is_aside
from flows.words.requests.deletions import means_entry, read_deletion
from flows.words.requests.kept import Kept, find_day_written, find_kept
from flows.words.requests.likely import find_likely, find_place, is_object, list_words, read_groups
from flows.words.requests.recalled import find_recalled
from flows.words.requests.slips import Slips
from flows.words.requests.strangers import is_known
from flows.words.requests.summaries import asks_summary, find_so_far, find_summed
from flows.words.requests.telling import tells
from flows.words.requests.wish_words import SUPPLEMENTS, fill
from flows.words.requests.wishes_changed import CHANGED
from flows.words.requests.wishes_language import LANGUAGE
from flows.words.requests.wishes_people import PEOPLE
from flows.words.requests.wishes_shown import SHOWN
from flows.words.text import exceeds, flatten

MAX_WORDS_READ: Final = 20
"""Longer words are told, not asked."""
MAX_WORDS_ASKING: Final = 2 * MAX_WORDS_READ
"""With all that is only polite."""


class Request(NamedTuple):
    """What is asked for: a kind that a table of wishes has, and its object as it was typed. Where
    it is not `sure`, it is to be offered."""

    kind: str
    sure: bool = True
    query: str = ""
    place: str = ""
    who: str = ""
    to: str = ""
    code: str = ""
    when: str = ""
    newest: bool = False


_NUMBER: Final = re.compile(r"\b(?:numbers?|nummern?|numeros?|numery?)\b")
"""A number is nobody of whom there is a summary: "wie war die Nummer nochmal"."""
_JUST_NOW: Final = {
    *("gerade", "gerade eben", "eben", "eben gerade", "vorhin", "now", "just now", "a moment ago"),
    *("a l'instant", "tout a l'heure", "ahora mismo", "hace un momento", "przed chwila"),
}
"""Of when the newest is, and nothing to look for: "lösch die Notiz von gerade eben"."""
_QUOTED: Final = re.compile(
    r"(?:please |bitte |svp |por favor |prosz\u0119 )?(?:delete|erase|remove|l\u00f6sche?|"
    r"entferne?|supprime|efface|borra|elimina|usu\u0144|skasuj) (?:(?:the|my|that|die|den|meine|"
    r"meinen|la|ma|l|mi|el|moj\u0105|t\u0119) ?['\u2019]?)?(?:note|entry|notiz|eintrag|"
    r"entr\u00e9e|"
    r"nota|entrada|notatk\u0119|wpis) "
    r"[\"\u201e\u201c\u201d\u00ab'](?P<words>[^\"\u201c\u201d\u00bb]{2,80})"
    r"[\"\u201c\u201d\u00bb'](?: please| bitte)?[.!]?",
    re.IGNORECASE,
)
"""An entry that is to go, by words of its own."""
_NO_NAME: Final = words(
    "done sent over ready finished erledigt fertig gemacht fait faite envoye hecho hecha listo "
    "enviado zrobione gotowe wyslane"
)
"""What is said of something to do, and no name."""


def read_request(text: str) -> Request | None:
    """What these words, all of them, ask for; None where they may be a story."""
    if exceeds(text, MAX_WORDS_ASKING):
        return None
    if asks_summary(text):
        return Request("summary")
    if is_erasure(text):
        return Request("erasure")
    spoken = split(text)
    who = find_summed(join([_strip(each) for each in spoken]))
    if who:
        return Request("summary", sure=False, who=_build("summary", {"who": who}).who)
    quoted = _QUOTED.fullmatch(text.strip())
    if quoted is not None:
        return Request("deletion", query=quoted["words"].strip())
    wanted = read_deletion(join([_strip(each) for each in spoken]))
    if wanted is not None:
        topic = _leave_articles(wanted.topic)
        if flatten(topic) in _JUST_NOW:
            return Request("deletion", newest=True)
        return Request("deletion", query=topic, when=wanted.when, newest=wanted.newest)
    request = _read(text, spoken)
    if request is not None and request.kind == "forget" and means_entry(join(spoken)):
        return Request("deletion", sure=False, query=request.who)
    if request is not None and request.kind == "rename" and flatten(request.to) in _NO_NAME:
        return None  # "call F2 is done"
    if request is not None and request.to and f" {request.to}." in text:
        return request._replace(to=f"{request.to}.")  # "Anna K."
    return request


def read_followed(text: str) -> str:
    """Who it is of whom these words, all of them, want to know how far they have come, if that is
    a mentee."""
    spoken = [] if exceeds(text, MAX_WORDS_ASKING) else split(text)
    return find_so_far(join(spoken)) or find_so_far(join([_strip(each) for each in spoken]))


def read_kept(text: str) -> Kept | None:
    """Of whom these words, all of them, want to see what there is, if that is a mentee."""
    spoken = [] if exceeds(text, MAX_WORDS_ASKING) else split(text)
    recalled = find_recalled(join(spoken), marked="?" in text)
    return find_kept(join([_strip(each) for each in spoken])) or (
        Kept(recalled) if recalled else None
    )


def read_day_written(text: str) -> str:
    """The day of which these words, all of them, want to see what was written."""
    spoken = [] if exceeds(text, MAX_WORDS_ASKING) else split(text)
    return find_day_written(join([_strip(each) for each in spoken]))


def _read(text: str, spoken: list[Clause]) -> Request | None:
    right = [_put_right(each) for each in spoken]
    found = _find_whole(spoken)
    if right == spoken:
        return found or _find_likely(text, spoken)
    return found or _find_whole(right) or _find_likely(text, right) or _find_likely(text, spoken)


def turns_to_bot(text: str) -> bool:
    """Whether the words ask the bot for something, whatever it is, and tell of nobody."""
    return _ASKS.search(join(split(text)).said) is not None and not tells_of_somebody(text)


def tells_of_somebody(text: str) -> bool:
    """Whether the words speak of others, as a story does."""
    return tells(join(split(text)))


def _find_whole(spoken: list[Clause]) -> Request | None:
    """What a clause asks for that is understood, every word of it."""
    clauses = [each for each in map(_strip, spoken) if each.plain]
    whole = join(clauses)
    if not 0 < len(whole.plain) <= MAX_WORDS_READ:
        return None
    asking = [each for each in clauses if not _is_supplement(each)]
    for clause in dict.fromkeys((join(asking), whole)):
        found = _find_sure(clause)
        if found is not None:
            return found
    for clause in reversed(clauses[1:] and clauses):
        found = _find_sure(clause)
        others = join([each for each in clauses if each is not clause])
        if found is not None and len(clause.plain) > 1 and not tells(others):
            own = found.kind == "privacy" and is_aside(others)
            asks = found.kind in _ONLY_SHOWN and _ASKS_TOO.fullmatch(others.said) is not None
            return _add_place(found, others)._replace(sure=own or asks)
    return None


def _add_place(found: Request, others: Clause) -> Request:
    """With where one is, if the clock is to be set and that stands in what is said beside it."""
    there = find_place([others]) if found.kind == "zone" and not found.place else None
    return _build("zone", there.spoken) if there else found


def _find_sure(clause: Clause) -> Request | None:
    if clause.plain[-1:] and clause.plain[-1] in _LAST and len(clause.plain) > 1:
        return _find(clause) or _find(keep(clause, list(range(len(clause.plain) - 1))))
    return _find(clause)


def _find(clause: Clause) -> Request | None:
    for kind, pattern in list_patterns():
        match = pattern.fullmatch(clause.said)
        if match is not None:
            spoken = read_groups(clause, match)
            if is_object(kind, spoken):
                return _build(kind, spoken)
    return None


def _find_likely(text: str, spoken: list[Clause]) -> Request | None:
    """What the words turn on, polite or not."""
    if read_courtesy(text):
        return None
    polite = _POLITE - _MEANT
    clauses = [each for each in (_leave(each, polite) for each in spoken) if each.plain]
    asks = "?" in text or any(not _TURNS.isdisjoint(each.plain) for each in spoken)
    found = find_likely(cut_reasons(clauses), questions=asks)
    if found is None or (found.kind == "summary" and _NUMBER.search(join(spoken).said)):
        return None
    return _build(found.kind, found.spoken)._replace(sure=False)


def _build(kind: str, spoken: dict[str, str]) -> Request:
    return Request(
        kind,
        query=_shorten(spoken.get("stem", "")) or _leave_articles(spoken.get("query", "")),
        place=_PLACE_START.sub("", _PLACE_END.sub("", spoken.get("place", ""))),
        who=_OWNER.sub("", _BACK.sub("", spoken.get("who", ""))),
        to=_BACK.sub("", _ORDERED.sub("", spoken.get("to", ""))),
        code=spoken.get("code", "").lower(),
    )


def _is_supplement(clause: Clause) -> bool:
    return _SUPPLEMENT.fullmatch(clause.said) is not None


def _strip(clause: Clause) -> Clause:
    """Without what is only polite, in it and before it."""
    kept = _leave(clause, _POLITE)
    frame = _FRAMES.match(kept.said)
    return keep(kept, list(range(len(frame[0].split()) if frame else 0, len(kept.plain))))


def _leave(clause: Clause, others: frozenset[str]) -> Clause:
    return keep(clause, [at for at, word in enumerate(clause.plain) if word not in others])


def _leave_articles(query: str) -> str:
    while _ARTICLES.match(query):
        query = _ARTICLES.sub("", query)
    return _REST.sub("", query)


def _shorten(typed: str) -> str:
    """Polish words without their ending, since a search finds what begins alike."""
    return " ".join(_ENDING.sub("", each) for each in _leave_articles(typed).split())


def _put_right(clause: Clause) -> Clause:
    """Words that are nearly one of the tables', as that one."""
    slips = _list_slips()
    right = ((None if is_known(each) else slips.find(each)) or each for each in clause.plain)
    return clause._replace(plain=tuple(right))


@cache
def list_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = (LANGUAGE, *CHANGED, *SHOWN, *PEOPLE)
    return tuple((kind, re.compile(fill(each))) for kind, patterns in rows for each in patterns)


@cache
def _list_slips() -> Slips:
    """Of the words of the tables."""
    patterns = " ".join(pattern.pattern for _, pattern in list_patterns())
    return Slips.of((*re.findall(r"\b[a-z]+\b", patterns), *list_words()))


_ONLY_SHOWN: Final = ("ability", "sessions", "help", "actions", "privacy")
"""Kinds of which something is shown that is the same for everybody, or is about no story."""
_ASKS_TOO: Final = re.compile(
    r"(?:mit|with|avec|con|z|of|von) (?:niemand\w*|nobody|no one|personne|nadie|nikim|keine[mn])|"
    r"(?:none of (?:them|these|those)|keine[nrsm]? (?:davon|von (?:denen|allen))|"
    r"aucun(?:e)? (?:de ceux-la|d'eux|d'entre eux)|ninguno(?: de ellos)?|zad(?:en|na)(?: z "
    r"nich)?)|"
    r"(?:what|how|which|wie|was|welche|comment|quel(?:le)?s?|que|como|cuales|jak|co|jakie)"
    r"(?: \S+){1,5}"
)
"""What stands beside a wish to be shown something, and asks as well, or wants none of the rest."""
_SUPPLEMENT: Final = re.compile(SUPPLEMENTS)
_ARTICLES: Final = re.compile(
    r"^(?:(?:(?:(?:the|dem|das|le|la|of) )?(?:word|wort|mot|palabra)(?! of)|s[\u0142l]owem|"
    r"s[\u0142l]owo|has[\u0142l]em|the|an?|my|dem|der|den|die|das|ein[a-z]*|el|la|lo|los|las|del|"
    r"de|una?|une|les?|du|"
    r"des|mon|ma|mes|mi|tej|tego|tym|tych|this|that|diese[nrsm]?|cette|ces|esa|ese|thema|thing|"
    r"about|je parle|i mention|mentioning|hablo|propos|a propos|"
    r"\u00e0 propos) (?=\S)|l'(?=\w))",
    re.IGNORECASE,
)
_REST: Final = re.compile(
    r" (?:(?:in|im|dans|en|w) (?:my|the|mein\w*|mes|mon|le|mis|mi|moi\w*) \w+|ever|before|already|"
    r"somewhere|alguna vez|d\u00e9j\u00e0|kiedy\u015b|raus|heraus|schon|mal|irgendwo|again|"
    r"so far|anywhere|up to now|bisher|jusqu'ici|hasta ahora|do tej pory|"
    r"wieder)$",
    re.IGNORECASE,
)
"""What stands behind what is looked for."""
_PLACE_START: Final = re.compile(r"^(?:auf|nach|to|for|in|en|a|na|do) (?=\S)", re.IGNORECASE)
_PLACE_END: Final = re.compile(
    r" (?:this|these|from|ab|vom|[a\u00e0] partir|next|tomorrow|morgen|demain|ma\u00f1ana|jutro|"
    r"for|time|"
    r"zeit|until|till|right|at|now|today|currently|since|last|so|just|and|"
    r"diese[nrms]?|jetzt|gerade|seit|bis|heute|letzte\w*|cette|ces|pour|jusqu\S*|depuis|"
    r"maintenant|la semaine|esta|estos|este|hasta|desde|ahora|hoy|w tym|teraz|od|obecnie|"
    r"\u00e4ndern|umstellen|einstellen|stellen|setzen|um|"
    r"dzi\u015b\w*)\b.*$",
    re.IGNORECASE,
)
"""What stands behind a place."""
_BACK: Final = re.compile(
    r"(?<=\w) (?:back|again|wieder|zur\u00fcck|zurueck|de nouveau|\u00e0 nouveau|otra vez|znowu|"
    r"z powrotem|everywhere|throughout|partout|\u00fcberall|ueberall|en todas partes|en todos "
    r"lados|"
    r"wsz\u0119dzie|wszedzie)$",
    re.IGNORECASE,
)
"""What stands behind a name: that somebody had it before, or where it is to stand."""
_ORDERED: Final = re.compile(
    r"(?<=\w)(?: (?:umbenennen|umtaufen|korrigieren|\u00e4ndern|aendern|anpassen|rename|renommer|"
    r"corriger|changer|(?:renomme|corrige|change)(?:-le|-la)?|(?:cambia|c\u00e1mbia|corr\u00edge|"
    r"corrige|renombra|ren\u00f3mbra)(?:lo|la)|zmie\u0144|zmien|popraw|to))+$",
    re.IGNORECASE,
)
"""What stands behind a new name: that it is to be changed."""
_OWNER: Final = re.compile(r"'s$")
_ENDING: Final = re.compile(
    r"(?<=\w{4})(?:ach|ami|owi|em|iem|cie|dzie|rze|nie|ie|iu|[uey\u0119\u0105ia\u00f3])$"
)

_POLITE: Final = words(
    "please pls plz kindly thanks thank thx bitte danke mal svp stp merci porfa porfavor gracias "
    "prosze dziekuje dzieki hi hello hey sorry hallo entschuldigung bonjour hola czesc oops uy "
    "ups oups plis pliz xfa porfis pf einfach simplement simplemente just actually quickly "
    "eigentlich denn doch eben gern gerne "
    "ja"
)
_MEANT: Final = words("mal ja just")
"""What is polite in one language, and says something in another."""
_LAST: Final = words(
    "haben bekommen kriegen sehen anzeigen zeigen lesen ansehen anschauen schicken offnen"
)
"""What stands last in German and says no more than "show"."""
_FRAMES: Final = re.compile(
    "(?:(?:"
    "(?:can|could|would|will) you(?: also)?|(?:can|could|may|might) (?:i|we)(?: also)?"
    "|i'd (?:like|love)(?: to)?(?: have)?|i would (?:like|love)(?: to)?|i (?:want|need)(?: to)?"
    "|i wanna|let me|is it possible to|is there (?:a )?(?:way to|chance to)"
    "|how (?:do|can|would|could) i|how to|where (?:can|do) i(?: find)?|where (?:is|are)"
    "|remind me|tell me|so|ok|okay|and"
    "|kannst du(?: mir)?|konntest du(?: mir)?|konnen sie(?: mir)?|konnten sie(?: mir)?|wurdest du"
    "|ich (?:mochte|will|wurde|hatte|brauche)|(?:kann|konnte) ich(?: mir)?|kann man|darf ich"
    "|wie (?:kann|konnte) (?:ich|man)|wo (?:kann|finde) ich|gibt es"
    "|peux-tu|peux tu|tu peux|tu pourrais|pourrais-tu|pouvez-vous|vous pouvez|pourriez-vous"
    "|je (?:voudrais|veux|souhaite|souhaiterais|peux)|j'aimerais|puis-je|on peut|j'ai besoin"
    "|est-ce (?:que (?:je peux|tu peux|vous pouvez)|qu'on peut|possible de)"
    "|comment (?:puis-je|je peux|faire pour|on fait pour|peut-on)|ou (?:puis-je|je peux)"
    "|s'il te plait|s'il vous plait"
    "|(?:me )?(?:puedes|podrias|puede|podria)|quiero|quisiera|me gustaria|necesito|se puede|puedo"
    "|(?:como|donde) (?:puedo|se puede|hago para)|por favor|es posible"
    "|czy (?:moge|mozna|mozesz|moglbys|moglabys)|mozesz|moglbys|moglabys|chce|chcialbym"
    "|chcialabym|jak (?:moge|mozna)|gdzie (?:moge|mozna)|poprosze(?: o)?"
    r")(?: |$))+"
)
"""How one begins to ask."""

_TURNS: Final = words(
    "please pls plz pliz plis bitte svp stp porfa porfavor porfis xfa prosze kindly"
)
"""One word of these is enough to see that something is asked for."""
_ASKS: Final = re.compile(
    r"\b(?:please|pls|plz|can you|could you|would you|can i|could i|i'd like|i would like|"
    "how do i|how can i|where (?:can|do) i|is there|bitte|kannst du|konntest du|konnen sie|"
    "kann ich|ich mochte|ich wurde|svp|stp|s'il (?:te|vous) plait|peux-tu|tu peux|pouvez-vous|"
    "je voudrais|j'aimerais|est-ce qu[e']?|por favor|porfa|puedes|podrias|quiero|me gustaria|"
    "necesito|prosze|"
    r"czy moge|czy mozesz|czy mozna|mozesz|chcialbym|chcialabym|i need to)\b"
)
"""How one turns to the bot, whatever it is about."""
