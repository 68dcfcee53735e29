"""Words that bring in a mentee, or say of one that there is no fixed time.

English, German, French, Spanish, Polish. "new one from tomorrow, Siobhán, she bakes. …" begins so,
and "Tom whenever he rings" is all that is said of Tom.
"""

import re
from typing import Final

from flows.words.people.names import MAX_NAME_CHARACTERS, MAX_NAME_WORDS, is_small
from flows.words.spelling import write_name
from flows.words.text import fold

_SINCE: Final = (
    r"(?: (?:from|starting|since|as of|ab|seit|des|a partir de|desde|od) [^,:;.]{1,20})?"
)
_OPENING: Final = re.compile(
    r"\W*(?:(?:i have|i've got|i have got|i got|there is|there's|ich habe|es gibt|j'ai|il y a|"
    r"tengo|hay|mam|jest) )?(?:"
    r"(?:a |my )?new (?:one|mentee|client|person|lady|woman|man|girl|guy)|"
    r"(?:eine?n? |mein[e]? )?neue[rn]? (?:mentee|klient(?:in)?|kund(?:e|in|en)|person|frau|mann)|"
    r"(?:une? |mon |ma )?(?:nouveau|nouvelle)(?: (?:mentoree?|cliente?|personne|mentee))?|"
    r"(?:una? |mi )?nuev[oa](?: (?:clienta?|persona|mentee|emprendedora?))?|"
    r"(?:moja |moj )?now[ya](?: (?:osoba|klient(?:ka)?|mentee|podopieczn[ya]))?"
    rf"){_SINCE}\s*[,:;.–-]+\s*(?P<name>[^\W\d_][^,:;.\n]*?)\s*[,:;.\n]+\s*(?P<told>\S.*)",
    re.DOTALL,
)
_HE: Final = r"(?:he|she|they|er|sie|il|elle|on|ona)"
_UNFIXED: Final = re.compile(
    r"\W*(?:(?:and|und|et|y|i|oraz|then|i (?:see|meet)|ich treffe|je vois|veo a) )*"
    r"(?P<name>[^\W\d_][\w'-]*(?: [\w'-]+){0,2}?)"
    r"(?: (?:has|comes|is|hat|kommt|ist|a|vient|est|tiene|viene|es|ma|przychodzi|jest))?[\s,:–-]+"
    r"(?:"
    rf"(?:whenever|when|wenn|wann immer|sobald|quand|lorsque?|gdy|kiedy|jak) {_HE}?\b.{{1,40}}|"
    r"lorsqu'(?:il|elle) .{1,40}|cuando (?:llam|quier|pued|veng|teng|le |se ).{1,40}|"
    r"(?:kiedy|gdy|jak) (?:za)?(?:dzwoni|chce|moze|potrzebuje).{0,40}|"
    r"(?:at |with )?no (?:fixed|set|regular) (?:times?|days?|dates?|hours?)|"
    r"without (?:a )?(?:fixed|set|regular) (?:time|day|date)|irregular(?:ly)?|on demand|as needed|"
    r"when needed|(?:every )?now and then|from time to time|ad ?-?hoc|by arrangement|"
    r"(?:ohne|keinen?|kein) feste[rnsm]? (?:zeit(?:en)?|termine?|tag)|unregelmae?ssig|"
    r"(?:nach|bei) bedarf|ab und zu|nach absprache|"
    r"(?:sans|pas d[e'] ?) ?(?:heure|horaire|date|jour|rendez-vous) fixes?|irregulierement|"
    r"de temps en temps|a la demande|au besoin|"
    r"sin (?:hora|fecha|dia|horario) fij[oa]|de vez en cuando|irregularmente|a demanda|"
    r"bez stal(?:ego|ej) (?:terminu|godziny|pory|dnia)|nieregularnie|od czasu do czasu|"
    r"w razie potrzeby"
    r")[\s.!]*",
    re.DOTALL,
)
""" "Tom whenever he bothers to ring", "Tom: ohne festen Termin"."""


_LISTED: Final = re.compile(
    r"\W*(?P<who>[^\W\d_][\w'-]*) (?:"
    r"(?:is|is called|goes by|goes as|is known as) (?P<en>[\w'-]+) (?:on|in) (?:my|the) list|"
    r"(?:heis+t|ist) (?:bei mir|(?:auf|in) (?:meiner|der) liste) (?P<de>[\w'-]+)|"
    r"(?:heis+t|ist) (?P<db>[\w'-]+) (?:bei mir|(?:auf|in) (?:meiner|der) liste)|"
    r"(?:est|c'est|s'appelle) (?P<fr>[\w'-]+) (?:sur|dans) (?:ma|la) liste|"
    r"(?:es|se llama) (?P<es>[\w'-]+) en (?:mi|la) lista|"
    r"(?:to|jest|nazywa sie) (?P<pl>[\w'-]+) na (?:mojej|tej)? ?liscie)(?P<rest>\W.*)?",
    re.DOTALL,
)
""" "Tom is T2 on my list, no fixed time"."""
_PLAIN: Final = re.compile(r"\b(?:fixed|set|regular|fest\w+|fixes?|fij[oa]|stal(?:ego|ej))\b")


def read_listed(text: str) -> tuple[str, str]:
    """Somebody who is put on the list of mentees with no session: as they are called, and by what
    name they go there. "" where the words, all of them, do not say so."""
    plain = fold(text.replace("\u00df", "s"))  # one character each
    found = _LISTED.fullmatch(plain) if len(plain) == len(text) else None
    if found is None:
        name = read_unfixed(text) if _PLAIN.search(plain) else ""
        return name, name
    rest = (found["rest"] or "").strip(" .,;!-–")
    if rest and not read_unfixed(f"{found['who']} {rest}"):
        return "", ""
    called = next(each for each in ("en", "de", "db", "fr", "es", "pl") if found[each])
    return text[slice(*found.span("who"))], write_name(text[slice(*found.span(called))])


def read_new_mentee(text: str) -> tuple[str, str]:
    """Who is brought in, and all that follows the name; "" where nobody is."""
    plain = fold(text)
    found = _OPENING.fullmatch(plain) if len(plain) == len(text) else None
    name = _take(text, found)
    return (name, text[found.start("told") :]) if found and name else ("", "")


def read_unfixed(text: str) -> str:
    """Of whom these words, all of them, say that there is no fixed time; "" where they do not."""
    plain = fold(text)
    return _take(text, _UNFIXED.fullmatch(plain) if len(plain) == len(text) else None)


def _take(text: str, found: re.Match[str] | None) -> str:
    typed = text[slice(*found.span("name"))].strip() if found else ""
    words = typed.split()
    if not 0 < len(words) <= MAX_NAME_WORDS or len(typed) > MAX_NAME_CHARACTERS:
        return ""
    return "" if any(map(is_small, words)) else write_name(typed)
