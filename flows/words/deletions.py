"""Words that ask for one entry to be deleted: "delete Tuesday's entry about Anna".

English, German, French, Spanish, Polish. The day, and whom or what it is about, only say which
entry is meant, so a name beside them is nobody to be forgotten. A word that is not understood
makes it none of these.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from flows.words.clauses import Clause, keep
from flows.words.known import words
from flows.words.past import read_past_days
from flows.words.spans import ANY_DAY, Span, names_span, read_span
from flows.words.text import flatten

MAX_WORDS: Final = 14
MAX_WORDS_TOPIC: Final = 3


class Deletion(NamedTuple):
    """Which entry: of when, and whom or what it is about, as they were typed; the `newest` of
    these."""

    when: str = ""
    topic: str = ""
    newest: bool = False


def read_deletion(clause: Clause) -> Deletion | None:
    """The entry that these words, all of them, want deleted; None where they want something
    else."""
    if not 1 < len(clause.plain) <= MAX_WORDS:
        return None
    if clause.plain[0] in _VERBS:
        rest = keep(clause, list(range(1, len(clause.plain))))
    elif clause.plain[-1] in _VERBS:
        rest = keep(clause, list(range(len(clause.plain) - 1)))
    else:
        return None
    return _read_entry(_clean(rest))


def means_entry(clause: Clause) -> bool:
    """Whether one entry is meant, or those of a day, and not all there is about somebody."""
    if _ALL.search(clause.said):
        return False
    named = (_names_day(each) for each in clause.typed if len(each) > _SHORT)
    return _ONE_ENTRY.search(clause.said) is not None or any(named)


def read_when(when: str, today: date) -> Span | None:
    """The days that words name which `read_deletion` found; None where they lie ahead."""
    days = read_past_days(when, today)
    return Span(days[0], days[0]) if days else read_span(when, today)


def _read_entry(said: Clause) -> Deletion | None:
    noun = _NOUN.search(said.said)
    if noun is None:
        last = _LAST_ONE.fullmatch(said.said)
        return Deletion(newest=True) if last else None
    start = said.said.count(" ", 0, noun.start())
    end = start + len(noun[0].split())
    before, after = keep(said, list(range(start))), keep(said, list(range(end, len(said.plain))))
    first = _read_before(before)
    newest = _LAST.match(after.said)
    after = keep(after, list(range(len(newest[0].split()) if newest else 0, len(after.plain))))
    second = _read_after(after)
    if first is None or second is None:
        return None
    if (first.when and second.when) or (first.topic and second.topic):
        return None
    found = Deletion(
        first.when or second.when,
        first.topic or second.topic,
        newest=first.newest or newest is not None,
    )
    if _VAGUE.fullmatch(noun[0]) and found == Deletion():
        return None
    return None if _SEVERAL.fullmatch(noun[0]) and not found.when else found


def _read_before(said: Clause) -> Deletion | None:
    """What stands before the noun: "the last", "Tuesday's", "Anna's"."""
    if not said.plain:
        return Deletion()
    if _LAST.fullmatch(said.said) or _THIS.fullmatch(said.said):
        return Deletion(newest=True)
    whole = re.sub(r"['\u2019]s$", "", " ".join(said.typed))
    if _names_day(whole):
        return Deletion(when=whole)
    owned = whole != " ".join(said.typed) and len(said.plain) < MAX_WORDS_TOPIC
    return Deletion(topic=whole) if owned else None


def _read_after(said: Clause) -> Deletion | None:
    """What stands behind it: a day, whom or what it is about, or both, in any order; as much of
    it as can be is the day."""
    typed = said.typed
    for less in range(len(typed) + 1):
        many = len(typed) - less
        for when, topic in ((typed[:many], typed[many:]), (typed[less:], typed[:less])):
            about, day = _read_topic(topic), _strip(when)
            if (about or not topic) and (not when or _names_day(day)):
                return Deletion(when=day, topic=about)
    return None


def _read_topic(typed: Sequence[str]) -> str:
    """Behind a word for it; empty where there is none."""
    about = _ABOUT.match(flatten(" ".join(typed)) + " ")
    rest = typed[len(about[0].split()) :] if about else ()
    return " ".join(rest) if 0 < len(rest) <= MAX_WORDS_TOPIC else ""


def _strip(typed: Sequence[str]) -> str:
    """A day without the small words before it."""
    rest = list(typed)
    while rest and flatten(rest[0]) in _FROM:
        rest.pop(0)
    return " ".join(rest)


def _names_day(text: str) -> bool:
    return bool(read_past_days(text, ANY_DAY)) or names_span(text)


def _clean(said: Clause) -> Clause:
    """Without articles before it, what German has behind it, and the French "d'" before a word."""
    typed = [_ELIDED.sub("", each) for each in said.typed]
    plain = [_ELIDED.sub("", each) for each in said.plain]
    for place, each in enumerate(plain):
        day = next((day for begin, day in _ADJECTIVES if each.startswith(begin)), "")
        if day:
            typed[place], plain[place] = day, day
    while plain and plain[0] in _ARTICLES:
        typed, plain = typed[1:], plain[1:]
    behind = _WROTE_LAST.search(" ".join(plain))
    many = len(behind[0].split()) if behind else 0
    return keep(Clause(tuple(typed), tuple(plain)), list(range(len(plain) - many)))


_SHORT: Final = 4
"""Letters of a word that may be a day and something else as well: "hier", "mi"."""
_VERBS: Final = words(
    "delete erase remove wipe trash bin scrap discard losch losche loschen entferne entfernen "
    "streiche streichen wegwerfen supprime supprimer supprimez efface effacer effacez enleve "
    "enlever retire retirer borra borrar borrame elimina eliminar quita quitar suprime suprimir "
    "usun usunac skasuj skasowac wykasuj wykasowac wyrzuc wyrzucic"
)
_ARTICLES: Final = words(
    "the my a an of den der die das dem mein meine meinen einen eine le la les l un une mon ma "
    "mes el los las una mi mis moj moja moje swoj swoja"
)
_ELIDED: Final = re.compile(r"^[dl]['\u2019](?=\w)")
_ADJECTIVES: Final = (
    *(("gestrig", "gestern"), ("heutig", "heute"), ("vorgestrig", "vorgestern")),
    *(("wczorajsz", "wczoraj"), ("dzisiejsz", "dzis")),
)
_VAGUE: Final = re.compile(
    r"one|(?:what|the thing|that) i(?: have)? (?:wrote|said|noted|written)|was ich|ce que j'ai "
    r"(?:ecrit|note|dit)|lo que (?:escribi|anote|apunte|he escrito)|(?:to )?co "
    r"(?:napisal|zapisal|pisal)[ae]m"
)
"""What stands for "the entry", and is none where nothing says which."""
_SEVERAL: Final = re.compile(r"entries|notes|eintrage|notizen|entrees|entradas|notas|wpisy")
_ONE: Final = (
    r"(?:journal |diary )?(?:entry|note)|eintrag|notiz|tagebucheintrag|entree|note|entrada|nota|"
    r"apunte|wpisu?|notatk[aei]"
)
_NOUN: Final = re.compile(rf"(?<!\S)(?:{_VAGUE.pattern}|{_SEVERAL.pattern}|{_ONE})(?!\S)")
_ONE_ENTRY: Final = re.compile(rf"(?<!\S)(?:{_ONE})(?!\S)")
_ALL: Final = re.compile(
    r"(?<!\w)(?:all|every\w*|anything|whatever|alle[sn]?|samtliche|tout\w*|tous|tod[oa]s?|wszystk\w*)(?!\w)"
)
_LATEST: Final = (
    r"(?:very )?(?:last|latest|newest)|most recent|(?:aller)?letzte[nrs]?|neu[e]?ste[nrs]?|"
    r"derniere?|ultim[oa]|ostatni(?:a|ego|ej)?"
)
_LAST: Final = re.compile(rf"(?:{_LATEST})(?!\S)")
_LAST_ONE: Final = re.compile(rf"(?:{_LATEST})(?: one)?")
_THIS: Final = re.compile(r"th(?:is|at)|diese[nrs]?|ce|cette|est[ea]|es[ea]|t[eo]n?|ta")
_FROM: Final = words(
    "from of on at in the vom von am aus im du de des del le la el z ze w we na sur dnia pour"
)
_ABOUT: Final = re.compile(
    r"(?:about|on|of|with|for|from|regarding|uber|zu|zum|zur|von|mit|fur|sur|de|du|des|avec|pour|"
    r"au sujet de|con|sobre|del|para|acerca de|o|z|ze|dla|na temat) (?:the |den |die |das |le |la "
    r"|les |el |los |las )?"
)
_WROTE_LAST: Final = re.compile(r" (?:geschrieben|notiert|gesagt)(?: ha(?:be|b|tte))?$")
