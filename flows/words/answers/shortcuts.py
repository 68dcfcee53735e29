"""What may be typed for a button: its label, the label politely, or what people say instead.

A phone leaves out apostrophes, commas and accents, so they count nowhere. What is only nearly a
label, as a yes before it or a name alone, is for the card that asks just now (`is_nearly`).
"""

import re
from typing import Final

from flows.lines import MAX_LABEL
from flows.words.answers.choosing import chooses_none
from flows.words.text import flatten

_POLITE: Final = re.compile(
    r"(?:^|(?<=\s))(?:please|pls|thanks|thank you|bitte|danke|svp|stp|sil (?:te|vous) plait|"
    r"merci|por favor|porfa|gracias|prosze|dziekuje)(?=\s|$)"
)
_UNWRITTEN: Final = re.compile("['\u2019\u2018\u00b4`\"\u201c\u201d\u201e\u00ab\u00bb\\[\\]()]")
"""What nobody types who types a label, or only by its button."""
_AGREEING: Final = re.compile(
    r"(?:(?:yes|yep|yeah|yup|ok|okay|well|then|ja|jo|also|dann|oui|ouais|bon|alors|daccord|si|"
    r"vale|bueno|entonces|tak|dobra|no to) )+(?=\S)"
)
_WHOSE: Final = re.compile(r"still (?P<still>.+?)s|(?P<new>.+?)s new one|with (?P<beside>.+)")
_ANEW: Final = "a new one"
_NEW: Final = {"new one", "something new", "new"}
_CODE: Final = re.compile(r"\d+[a-z]")
"""Of an ability."""
_MEANT: Final = {
    "in 1 h": (
        "not now, not yet, later, in an hour, in one hour, 1 h, 1h, jetzt nicht, nicht jetzt, "
        "spater, in einer stunde, pas maintenant, plus tard, dans une heure, ahora no, mas tarde, "
        "en una hora, nie teraz, pozniej, za godzine"
    ),
    "tonight": (
        "this evening, in the evening, heute abend, am abend, ce soir, esta noche, por la noche, "
        "dzis wieczorem, wieczorem"
    ),
    "done for today": (
        "enough, that's enough, that is all, that's all, das reicht, genug, c'est tout, es todo, "
        "suficiente, to wszystko, wystarczy"
    ),
    "something else": (
        "other, another, another one, others, etwas anderes, was anderes, andere, autre, "
        "une autre, autre chose, otra, otro, otras, otra cosa, inna, inne, cos innego"
    ),
    "take it out": (
        "sacalo, quitalo, nimm es raus, nimm das raus, raus damit, enleve-le, enleve ca, "
        "retire-le, wyjmij to, usun to"
    ),
    "delete": (
        "loschen, losch, efface, effacer, supprime, supprimer, borrar, borra, eliminar, elimina, "
        "usun, usunac, skasuj"
    ),
    "did not meet": (
        "we did not meet, didn't meet, we didn't meet, did not happen, nicht getroffen, "
        "wir haben uns nicht getroffen, pas vus, on ne s'est pas vus, no nos vimos, "
        "no nos hemos visto, nie spotkalismy sie"
    ),
}
_NOTHING: Final = frozenset(
    (
        *("none of that", "nothing of that", "nichts davon", "rien de tout ca", "rien de cela"),
        *("nada de eso", "nic z tego"),
    )
)
_ELSE: Final = ("none of these", "something else")
_UNDOING: Final = ("cancel this plan", "cancel it", "not skipped", "not moved", "go on now")
"""Buttons that take back what their card has just told; what of it is written has [Undo]."""
_UNDO: Final = frozenset(
    (
        *("undo", "take it back", "take that back", "ruckgangig", "mach das ruckgangig"),
        *("annule", "annuler", "annule ca", "deshacer", "deshazlo", "cofnij", "cofnij to"),
    )
)


def fold_label(label: str) -> str:
    """As it may be typed: without case, accents, apostrophes and commas, and without what stands
    at its end."""
    plain = _UNWRITTEN.sub("", label).replace(",", " ").replace("\u2013", "-")
    return flatten(plain).rstrip(" .…!?")


_LABELS: Final = {
    fold_label(said): label for label, line in _MEANT.items() for said in line.split(", ")
}
_NONE_OF_IT: Final = frozenset(map(fold_label, _NOTHING))


def list_names(label: str) -> set[str]:
    """All that a button may be called: "trust 8a", "trust", "8a"; "4 goals and tools", "4";
    "still thibaults", "still thibault"."""
    whole = fold_label(label)
    named = _WHOSE.fullmatch(whole)
    if named is not None:
        still, new = named["still"], named["new"]
        short = {f"still {still}"} if still else {f"{new} new one"} if new else set()
        return {whole} | short
    name, _, last = whole.rpartition(" ")
    if name and _CODE.fullmatch(last):
        return {whole, name, last}
    first, _, rest = whole.partition(" ")
    return {whole, first} if rest and first.isdigit() else {whole}


def list_labels(typed: str) -> tuple[str, ...]:
    """The labels that these words, all of them, may stand for, folded: as they stand, without what
    is polite, and what is meant by them."""
    whole = fold_label(typed)
    plain = _leave_polite(whole)
    meant = (_LABELS.get(each, "") for each in (whole, plain))
    labels = dict.fromkeys((whole, plain, *meant))
    return tuple(each for each in labels if 0 < len(each) <= MAX_LABEL)


def is_nearly(typed: str, label: str) -> bool:
    """Whether these words, all of them, may stand for the label where its card asks just now:
    behind a yes, or with the name alone of whom it is about."""
    if "?" in typed:
        return False
    plain = _leave_polite(fold_label(typed))
    said = _AGREEING.sub("", plain, count=1) if _AGREEING.match(plain) else plain
    whole = fold_label(label)
    return said in list_names(label) | _list_near(whole) | _leave_it_out(whole)


def _leave_it_out(whole: str) -> set[str]:
    """ "call off" of "call it off"; not "skip" of "skip it", which is a word of its own."""
    short = " ".join(each for each in whole.split() if each != "it")
    return {short} if " " in short else set()


def _list_near(whole: str) -> set[str]:
    """What the label of an entry is called as well: "still thibault", "thibault"."""
    if whole == _ANEW:
        return _NEW
    found = _WHOSE.fullmatch(whole)
    if found is None:
        return set()
    if found["still"]:
        return {found["still"], f"{found['still']}s"}
    if found["new"]:
        return _NEW | {_ANEW, found["new"], f"{found['new']}s"}
    return {found["beside"]}


def list_neither(typed: str) -> tuple[str, ...]:
    """The labels that words may stand for on the newest card only which want none of what it
    offers, the better one first."""
    return _ELSE if chooses_none(typed) else ()


def wants_nothing(typed: str) -> bool:
    """Whether these words, all of them, want nothing of what is shown, whatever that is."""
    return fold_label(typed) in _NONE_OF_IT


def list_undoing(typed: str) -> tuple[str, ...]:
    """The labels that words may stand for on the newest card only: "undo" is for what was done
    last."""
    whole = fold_label(typed)
    return _UNDOING if {whole, _leave_polite(whole)} & _UNDO else ()


def _leave_polite(whole: str) -> str:
    return " ".join(_POLITE.sub("", whole).split())
