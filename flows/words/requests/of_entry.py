"""Words that put an entry right which they name themselves: "Karel's was 6a, not 8a", "the last
note is about Karel". English, German, French, Spanish, Polish."""

import re
from typing import Final, NamedTuple

from flows.words.answers.instead import Instead, read_instead
from flows.words.text import exceeds, fold

MAX_WORDS: Final = 16


class OfEntry(NamedTuple):
    """Of whom the entry is, as it was typed, with what stands before the name, or "" for the last
    one that was told; what is so of it, and what is not."""

    who: str
    put: Instead


def read_of_entry(text: str) -> OfEntry | None:
    """None for all other words."""
    text = text.replace("ß", "ss").replace("\u2019", "'")
    plain = fold(text)
    if "?" in text or exceeds(text, MAX_WORDS) or len(plain) != len(text):
        return None
    plain = _CHANGE_IT.sub("", plain)
    found = _LAST.match(plain) or _WHOSE.match(plain)
    said = text[found.end() : len(plain)].strip(" .!") if found else ""
    if found is None or not said:
        return None
    named = (text[slice(*found.span(key))] for key, who in found.groupdict().items() if who)
    return OfEntry(next(named, ""), read_instead(said) or Instead(said))


def read_added(text: str) -> OfEntry | None:
    """The same of words that put something right behind the name of the entry: "Karel's entry: not
    180 but 160 euros"; None for all others."""
    text = text.replace("ß", "ss").replace("\u2019", "'")
    plain = fold(text)
    if "?" in text or exceeds(text, MAX_WORDS) or len(plain) != len(text):
        return None
    found = _ADDED.match(plain)
    put = read_instead(text[found.end() :]) if found is not None else None
    if found is None or put is None:
        return None
    named = (text[slice(*found.span(key))] for key, who in found.groupdict().items() if who)
    return OfEntry(next(named), put)


_NO: Final = (
    r"\s*(?:(?:no|nope|sorry|oops|wait|and|but|oh|actually|nein|moment|und|aber|non|pardon|et|"
    r"mais|perdon|espera|y|pero|nie|przepraszam|ale)\b[\s,.:;!-]*)*"
)
_ENTRY: Final = (
    r"(?:one|entry|note|story|ability|eintrag|notiz|geschichte|entree|note|entrada|nota|wpis|"
    r"notatka|wpisie|notatce)"
)
_IS: Final = (
    r"(?:was|is|should be|should have been|war|ist|soll sein|etait|c'etait|est|c'est|era|fue|es|"
    r"to byl[aoy]?|byl[aoy]?|to|jest|powinn[ao] byc)"
)
_ABOUT: Final = r"(?:about|with|on|for|from|uber|von|mit|zu|sur|avec|de|con|sobre|o|z|ze|u)"
_NAME: Final = r"[^\W\d]\S*(?: \S+)?"
_LAST: Final = re.compile(
    rf"{_NO}(?:(?:the|my|that|this|der|die|das|mein|meine|la|le|l'|ma|mi|el|ten|ta|to) ?)?"
    r"(?:(?:last|latest|previous|letzte[rns]?|derniere?|ultim[ao]|ostatni[aey]?) "
    rf"{_ENTRY}|{_ENTRY} (?:d'avant|de antes)) {_IS} (?:(?:about|on|for|uber|sur|sobre) )?"
)
_WHOSE: Final = re.compile(
    rf"{_NO}(?:(?P<whose>{_NAME}?)(?:'s|s|s')?(?: {_ENTRY})? (?:was|is|war|should be|"
    r"should have been)|"
    rf"(?:(?:the|that|der|die|das|la|le|el|celui|celle|l'|ten|ta|to|lo) ?)?(?:{_ENTRY} )?"
    rf"(?P<with>{_ABOUT} {_NAME}?) {_IS}|"
    rf"(?P<of>(?:bei|chez|pour|for|u|con|avec|with|mit) {_NAME}?),? (?:it |es |das |ce |to )?{_IS}"
    r"(?: es| das)?) "
)
_ADDED: Final = re.compile(
    rf"{_NO}(?:(?:in|im|zu|zum|dans|en|w|do|the|der|beim|la|el|le) ?)*"
    rf"(?:(?P<whose>{_NAME}?)(?:'s|s|s')? {_ENTRY}|{_ENTRY} {_ABOUT} (?P<of>{_NAME}?)|"
    rf"(?:bei|zu|for|with|about|pour|con|u) (?P<at>{_NAME}?))\s*[:,\u2013-]\s*"
)
_CHANGE_IT: Final = re.compile(
    r"[\s,;.!-]+(?:(?:please|and|bitte|und|svp|et|y|i|prosze) )*(?:(?:change|correct|fix) (?:it|"
    r"that|this)|(?:ander|korrigier)e? (?:das|es)|(?:change|corrige)[- ](?:le|la|ca)|(?:cambia|"
    r"corrige|corrigel|cambial)[oa]|(?:zmien|popraw) to)(?: please| bitte| svp)?[\s.!]*$"
)
