"""Whether words ask the bot for something: the summary, a search, another time zone.

A request is a whole message. What only speaks of a summary, or begins with "stop", is a story; so
every clause has to be one that is known (`flows/words/wishes_shown.py`, `wishes_changed.py`), or,
for one that is only likely, to turn to the bot and to tell of nobody.
"""

import re
from collections.abc import Mapping
from functools import cache
from itertools import count
from typing import Final, NamedTuple

from flows.words.known import words
from flows.words.text import flatten
from flows.words.wish_words import GROUPS, SUPPLEMENTS, TOPICS
from flows.words.wishes_changed import CHANGED, PEOPLE
from flows.words.wishes_shown import SHOWN

MAX_WORDS_READ: Final = 20
"""Longer words are told, not asked."""


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


class _Clause(NamedTuple):
    """Words between two marks: as they were typed, and as they are compared."""

    typed: tuple[str, ...]
    plain: tuple[str, ...]


def read_request(text: str) -> Request | None:
    """What these words, all of them, ask for; None where they may be a story."""
    spoken = _split(text)
    found = _read(text, spoken)
    if found is not None:
        return found
    meant = [_put_right(each) for each in spoken]
    return _read(text, meant) if meant != spoken else None


def turns_to_bot(text: str) -> bool:
    """Whether the words ask the bot for something, whatever it is, and tell of nobody."""
    said = " ".join(map(flatten, re.findall(_WORD, text)))
    return _ASKS.search(said) is not None and not tells_of_somebody(text)


def tells_of_somebody(text: str) -> bool:
    """Whether the words speak of others, as a story does."""
    return _tells(_join(_split(text)))


def _read(text: str, spoken: list[_Clause]) -> Request | None:
    clauses = [each for each in map(_strip, spoken) if each.plain]
    whole = _join(clauses)
    if not 0 < len(whole.plain) <= MAX_WORDS_READ:
        return None
    asking = [each for each in clauses if not _is_supplement(each)]
    for clause in dict.fromkeys((_join(asking), whole)):
        found = _find_sure(clause)
        if found is not None:
            return found
    for clause in reversed(clauses[1:] and clauses):
        found = _find_sure(clause)
        others = _join([each for each in clauses if each is not clause])
        if found is not None and len(clause.plain) > 1 and not _tells(others):
            return found._replace(sure=False)
    return None if _tells(whole) else _find_likely(text, whole)


def _find_sure(clause: _Clause) -> Request | None:
    if clause.plain[-1:] and clause.plain[-1] in _LAST and len(clause.plain) > 1:
        return _find(clause) or _find(_Clause(clause.typed[:-1], clause.plain[:-1]))
    return _find(clause)


def _find(clause: _Clause) -> Request | None:
    said = " ".join(clause.plain)
    fitting = ((kind, pattern.fullmatch(said)) for kind, pattern in list_patterns())
    found = next(((kind, match) for kind, match in fitting if match), None)
    if found is None:
        return None
    kind, match = found
    spoken = {
        group.rstrip("0123456789"): _cut(clause, match.span(group))
        for group, value in match.groupdict().items()
        if value is not None
    }
    stem, query = spoken.get("stem", ""), spoken.get("query", "")
    return Request(
        kind,
        query=_shorten(stem) or _ARTICLES.sub("", query),
        place=spoken.get("place", ""),
        who=spoken.get("who", ""),
        to=spoken.get("to", ""),
        code=spoken.get("code", ""),
    )


def _find_likely(text: str, whole: _Clause) -> Request | None:
    """What the words turn on, where they turn to the bot."""
    said = " ".join(map(flatten, re.findall(_WORD, text)))
    if not (_ASKS.search(said) or "?" in text):
        return None
    plain = " ".join(whole.plain)
    found = (kind for kind, topic in _list_topics() if topic.search(plain))
    kind = next(found, None)
    return Request(kind, sure=False) if kind else None


def _tells(clause: _Clause) -> bool:
    """Whether it tells of somebody, so that a word of a request is part of a story."""
    return not _TELLING.isdisjoint(clause.plain)


def _is_supplement(clause: _Clause) -> bool:
    return _SUPPLEMENT.fullmatch(" ".join(clause.plain)) is not None


def _split(text: str) -> list[_Clause]:
    """The clauses of a text, by their marks."""
    parts = re.split(
        r"[.,;:!?()\u2026\"\u201c\u201d\u201e\u00ab\u00bb]+(?=\W|$)|[\u00bf\u00a1\n\"\u201c\u201e\u00ab]|\s[-\u2013\u2014]+\s",
        text,
    )
    spoken = (tuple(re.findall(_WORD, part.replace("\u2019", "'"))) for part in parts)
    return [_Clause(typed, tuple(map(flatten, typed))) for typed in spoken]


def _join(clauses: list[_Clause]) -> _Clause:
    return _Clause(
        tuple(word for each in clauses for word in each.typed),
        tuple(word for each in clauses for word in each.plain),
    )


def _strip(clause: _Clause) -> _Clause:
    """Without what is only polite, in it and before it."""
    plain = clause.plain
    keeps = [at for at in range(len(plain)) if plain[at] not in _POLITE]
    frame = _FRAMES.match(" ".join(plain[at] for at in keeps))
    keeps = keeps[len(frame[0].split()) if frame else 0 :]
    return _Clause(tuple(clause.typed[at] for at in keeps), tuple(plain[at] for at in keeps))


def _cut(clause: _Clause, span: tuple[int, int]) -> str:
    """The words as they were typed that stand at a stretch of the plain ones."""
    plain = " ".join(clause.plain)
    return " ".join(clause.typed[len(plain[: span[0]].split()) : len(plain[: span[1]].split())])


def _shorten(typed: str) -> str:
    """Polish words without their ending, since a search finds what begins alike."""
    return " ".join(_ENDING.sub("", each) for each in typed.split())


def _put_right(clause: _Clause) -> _Clause:
    """Words that are nearly one of the tables', as that one."""
    return clause._replace(plain=tuple(_find_slip(each) or each for each in clause.plain))


def _find_slip(word: str) -> str | None:
    """The long word of the tables that this is with two letters swapped, one left out, or one
    twice."""
    if len(word) < _SLIPS_FROM - 1 or word in _list_words():
        return None
    swaps = (f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in _places(word))
    fewer = (word[:at] + word[at + 1 :] for at in range(1, len(word)))
    known = next((each for each in (*swaps, *fewer) if each in _list_words()), None)
    return known or _list_shorter().get(word)


def _places(word: str) -> range:
    """Where two letters may be swapped: the first is hardly ever wrong."""
    return range(1, len(word) - 1)


@cache
def list_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = (*CHANGED, *SHOWN, *PEOPLE)
    return tuple((kind, re.compile(_fill(each))) for kind, patterns in rows for each in patterns)


@cache
def _list_topics() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(rf"\b(?:{topic})\b")) for kind, topic in TOPICS)


@cache
def _list_words() -> frozenset[str]:
    """The words of the tables that are long enough to be known in spite of a slip."""
    patterns = " ".join(pattern.pattern for _, pattern in list_patterns())
    return frozenset(
        each for each in re.findall(r"\b[a-z]+\b", patterns) if len(each) >= _SLIPS_FROM
    )


@cache
def _list_shorter() -> Mapping[str, str]:
    """Each of them with one letter left out."""
    return {
        word[:at] + word[at + 1 :]: word
        for word in sorted(_list_words())
        for at in range(1, len(word))
    }


def _fill(pattern: str) -> str:
    """A pattern with its groups; those with a name get a number, as one may stand there twice.
    What repeats never gives back what it took: several groups know the same words, and to try all
    ways to share them would take seconds."""
    pattern = pattern.replace(")*", ")*+")
    for group, inside in GROUPS.items():
        pattern = pattern.replace(
            f"{{{group}}}", inside if inside.startswith("(") else f"(?:{inside})(?= |$)"
        )
    number = count(1)
    named = re.sub(r"\(\?P<([a-z]+)", lambda found: f"{found[0]}{next(number)}", pattern)
    return named.replace("{{", "{").replace("}}", "}")


_WORD: Final = r"[^\W_]+(?:['\u2019.\-][^\W_]+)*"
_SLIPS_FROM: Final = 6
_SUPPLEMENT: Final = re.compile(SUPPLEMENTS)
_ARTICLES: Final = re.compile(
    r"^(?:(?:the|an?|my|dem|der|den|die|das|ein[a-z]*|el|la|los|las|una?|une|les?|mon|ma|mes|mi)"
    r" (?=\S)|l'(?=\w))",
    re.IGNORECASE,
)
_ENDING: Final = re.compile(
    r"(?<=\w{4})(?:ach|ami|owi|em|iem|cie|dzie|rze|nie|ie|iu|[uey\u0119\u0105ia\u00f3])$"
)

_POLITE: Final = words(
    "please pls plz kindly thanks thank thx bitte danke mal svp stp merci porfa porfavor gracias "
    "prosze dziekuje dzieki hi hello hey sorry hallo entschuldigung bonjour hola czesc oops uy "
    "ups just actually quickly eigentlich denn doch eben gern gerne ja"
)
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

_ASKS: Final = re.compile(
    r"^(?:what|which|where|when|how|who|show|find|was|wo|wann|wie|wer|welche|zeig|quels?|quelles?|"
    r"que|ou|quand|comment|qui|montre|donde|cuando|como|quien|muestra|co|gdzie|kiedy|jak|kto|pokaz)\b|"
    r"\b(?:please|pls|plz|can you|could you|would you|can i|could i|i'd like|i would like|"
    "how do i|how can i|where (?:can|do) i|is there|bitte|kannst du|konntest du|konnen sie|"
    "kann ich|ich mochte|ich wurde|svp|stp|s'il (?:te|vous) plait|peux-tu|tu peux|pouvez-vous|"
    "je voudrais|j'aimerais|est-ce qu[e']?|por favor|porfa|puedes|podrias|quiero|me gustaria|"
    "necesito|prosze|czy moge|czy mozesz|czy mozna|mozesz|chcialbym|chcialabym|i need|i want|"
    r"i'd love|ich will|ich hatte|je veux|chce)\b"
)
"""How one turns to the bot."""

_TELLING: Final = words(
    "he she they his her him hers their them said says asked asks told tells felt thought wanted "
    "er sie ihm ihn ihre ihrer ihren seine seiner sagte gesagt fragte gefragt meinte erzahlte "
    "dachte il elle ils elles lui leur son sa ses dit disait demande repondu pense "
    "ella ellos ellas su sus dijo dije pidio pregunto contesto "
    "ona oni jego jej mu im powiedzial powiedziala spytal spytala zapytal pomyslalem rzucil"
)
"""Words that tell of somebody."""
