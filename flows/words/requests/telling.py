"""Whether words tell of somebody: a story does, and a request does not."""

import re
from typing import Final

from flows.words.clauses import Clause, join, split
from flows.words.known import words
from flows.words.requests.likely_topics import SAYS


def tells(clause: Clause) -> bool:
    """Whether it tells of somebody, so that a word of a request is part of a story."""
    return any(
        word in SAID_BY or (word in _SOMEBODY and not _is_nobody(clause, at))
        for at, word in enumerate(clause.plain)
    )


def tells_more(text: str) -> bool:
    """Whether words that are no answer to a question for a day or an hour are none by far: they
    tell of somebody, or go on for long. What begins with "until" or "not before" is a try."""
    said = join(split(text))
    return tells_of(text) or (len(said.plain) >= _MANY and not _TRY.match(said.said))


def tells_of(text: str) -> bool:
    """Whether a sentence tells of somebody, and is no try at a day."""
    clauses = [each for each in split(text) if each.plain]
    said = join(clauses)
    tried = len(said.plain) < _FEWEST or _TRY.match(said.said)
    return not tried and any(map(tells, clauses))


def _is_nobody(clause: Clause, at: int) -> bool:
    """Whether what may be a pronoun is none: "Sie" said to the bot, "he visto", "się"."""
    word, after = clause.plain[at], clause.plain[at + 1 : at + 2]
    match word:
        case "elles" | "ils" if at > 0 and clause.plain[at - 1] == "sont":
            return True
        case "elles" | "ils" | "them":
            return not _THINGS.isdisjoint(clause.plain[:at])
        case "her":
            return not after and not _GERMAN.isdisjoint(clause.plain)
        case "on":
            return at > 0 or POLISH.isdisjoint(clause.plain)
        case "he":
            return bool(after) and _PARTICIPLE.fullmatch(after[0]) is not None
        case "sie" if not POLISH.isdisjoint(clause.plain):
            return True
        case _:
            return at > 0 and clause.typed[at] in _FORMAL


_FEWEST: Final = 4
_MANY: Final = 8
_TRY: Final = re.compile(
    r"(?:(?:no|nein|non|nie|not|nicht|pas|please|bitte|oh|well|maybe|vielleicht|peut-etre|quizas|"
    r"moze) )*(?:until|till|by|before|after|from|on|when|once|as soon|in|the day|bis|vor|nach|ab|"
    r"wenn|sobald|am|jusqu'\w+|avant|apres|quand|des que|le jour|hasta|antes|despues|cuando|el|"
    r"do|przed|po|kiedy|gdy|jak)(?![^\W_])"
)
"""How a try at a day begins, whatever is made of it."""
SAID_BY: Final = words(SAYS)
"""Words that tell what somebody said."""
_SOMEBODY: Final = words(
    "he she they his him her hers their them felt er sie ihm ihn ihre ihrer ihren seine seiner "
    "elle ils elles lui leur ella ellos ellas su sus on oni jego jej mu"
)
_FORMAL: Final = words("Sie Ihre Ihrer Ihren")
"""What is said to the bot in German with a capital, where it does not begin a clause."""
_THINGS: Final = words(
    "skills abilities competences competencies notes entries reminders reponses entrees donnees "
    "textes rappels"
)
"""What "them" may be that is the bot's, where it is named before."""
_PARTICIPLE: Final = re.compile(r"\w*(?:ado|ido|ito|cho|sto)")
_GERMAN: Final = words("ist sind schon jahr monat woche lange die der das wie")
POLISH: Final = words(
    "czy jak co gdzie moge chce chcialbym chcialabym kim z w o jest mam moje zeby jeszcze kiedy "
    "znajdz szukaj szukam wyszukaj poszukaj wpis wpisu wpisy notatka notatke notatki cos "
    "przestaw palec zmienic czego"
)
