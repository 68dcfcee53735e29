"""Commands in a word: "cancel", "stop", "undo", as the whole message and nowhere else."""

import re
from typing import Final, Literal

from flows.words.answers.shortcuts import fold_label
from flows.words.text import flatten

Command = Literal["", "cancel", "undo"]

_POLITE: Final = re.compile(r"(?: please| bitte| sil (?:te|vous) plait| por favor| prosze)$")
_STOPPING: Final = frozenset(
    (
        *("cancel", "cancel it", "cancel this", "cancel that", "stop", "stop it", "stop this"),
        *("abbrechen", "stopp", "halt", "annuler", "arrete", "arreter", "cancelar", "cancela"),
        *("detener", "anuluj", "przerwij", "zatrzymaj"),
    )
)
_UNDOING: Final = frozenset(
    (
        *("undo", "undo it", "undo that", "take it back", "take that back", "ruckgangig"),
        *("mach das ruckgangig", "annule ca", "deshacer", "deshazlo", "cofnij", "cofnij to"),
    )
)


def read_command(text: str) -> Command:
    """What all of the words ask for; "" where they say anything more."""
    words = _POLITE.sub("", flatten(fold_label(text)))
    if words in _STOPPING:
        return "cancel"
    return "undo" if words in _UNDOING else ""
