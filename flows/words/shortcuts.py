"""What may be typed for a button: its label, the label politely, or what people say instead."""

import re
from typing import Final

from flows.lines import MAX_LABEL
from flows.words.text import flatten

_POLITE: Final = re.compile(
    r"(?:^|(?<=\s))(?:please|pls|thanks|thank you|bitte|danke|svp|stp|s'il (?:te|vous) plait|"
    r"merci|por favor|porfa|gracias|prosze|dziekuje)(?=\s|$)"
)
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
_NEITHER: Final = frozenset(
    (
        *("none of them", "none of those", "none", "neither", "keins davon", "keines davon"),
        *("keine davon", "keins von denen", "aucun", "aucune", "aucun des deux", "aucun d'eux"),
        *("ninguno", "ninguna", "ninguno de esos", "ninguna de esas", "zadne", "zadne z nich"),
        *("zadna z nich", "zaden z nich"),
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
_LABELS: Final = {said: label for label, line in _MEANT.items() for said in line.split(", ")}


def fold_label(label: str) -> str:
    """As it may be typed: without case, accents, and what stands at its end."""
    return flatten(label).rstrip(" .…!?")


def list_labels(typed: str) -> tuple[str, ...]:
    """The labels that these words, all of them, may stand for, folded: as they stand, without what
    is polite, and what is meant by them."""
    whole = fold_label(typed.replace("\u2019", "'"))
    plain = " ".join(_POLITE.sub("", whole).strip(" ,").split())
    meant = (_LABELS.get(each, "") for each in (whole, plain))
    labels = dict.fromkeys((whole, plain, *meant))
    return tuple(each for each in labels if 0 < len(each) <= MAX_LABEL)


def list_neither(typed: str) -> tuple[str, ...]:
    """The labels that words may stand for on the newest card only which want none of what it
    offers, the better one first."""
    return _ELSE if fold_label(typed.replace("\u2019", "'")) in _NEITHER | _NOTHING else ()


def wants_nothing(typed: str) -> bool:
    """Whether these words, all of them, want nothing of what is shown, whatever that is."""
    return fold_label(typed.replace("\u2019", "'")) in _NOTHING


def list_undoing(typed: str) -> tuple[str, ...]:
    """The labels that words may stand for on the newest card only: "undo" is for what was done
    last."""
    whole = fold_label(typed)
    plain = " ".join(_POLITE.sub("", whole).strip(" ,").split())
    return _UNDOING if {whole, plain} & _UNDO else ()
