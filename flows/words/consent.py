"""Words that say yes or no, and nothing else."""

import re
from typing import Final

from flows.words.known import words
from flows.words.text import fold

# English, German, French, Spanish, Polish
_FIRM: Final = words(
    "yes yep yeah yup ok okay right ja jawohl genau oui daccord si vale tak 👍 👌 ✅"
)
_YES: Final = _FIRM | words(
    "correct exactly good fine great perfect sure richtig stimmt passt gut gern gerne "
    "exact exactement parfait bien voila vasy volontiers correcto exacto perfecto claro adelante "
    "hazlo dobrze dobra zgoda pasuje swietnie chetnie"
)
_NO: Final = words("no nope nein nee non nie cancel leave 👎")
_REFUSING: Final = _NO | words("dont never nicht jamais nunca jamas nigdy 🛑")
"""Words that refuse where nothing else is said, and begin a sentence as well."""
_BESIDE_NO: Final = words(
    "do not really rather better sorry wait keep bitte doch lieber besser warte moment pas "
    "surtout finalement plutot attends svp stp mejor todavia espera porfa jednak raczej lepiej "
    "czekaj prosze time for keine zeit dafur le temps tengo tiempo para eso mam na czasu"
)
_BESIDE_YES: Final = words(
    "do go ahead with pleasure avec plaisir con gusto bitte dann mal doch "
    "mach machen svp sil te vous plait porfa por favor prosze"
)
_VERBS: Final = {
    "save": words(
        "save speichern speicher speichere enregistre enregistrer sauvegarde guarda guardar "
        "guardalo zapisz zapisac"
    ),
    "search": words("search look such suche suchen cherche chercher busca buscar szukaj"),
    "delete": words(
        "delete losch losche loschen supprime supprimer efface borra borrar borralo elimina usun"
    ),
    "show": words("show zeig zeige zeigen montre muestra muestrame pokaz"),
    "send": words("send schick schicke senden envoie envia enviar wyslij"),
    "rename": words("rename umbenennen renomme renombra zmien"),
}
"""What is said for a button, by the word that its label begins with."""
_ANSWERING: Final = _YES | _REFUSING | frozenset().union(*_VERBS.values())
_ALL: Final = words(
    "both all each everything beide beides alle alles deux tous toutes tout ambos ambas dos todos "
    "todas todo oba obie obydwa obydwie wszystkie wszystko"
)
_BESIDE_ALL: Final = words(
    "of them these those the of two three them save von ihnen davon die der speichern speichere "
    "les d'entre eux elles enregistre los las de ellos guarda guardalos zapisz z nich te"
)
_FEW: Final = 8
_ERASING: Final = words("erase loschen loeschen effacer borrar usun usunac")
_SMALL: Final = words(
    "thats that is its it das ist cest ca es esta to jest please danke merci thanks gracias "
    "dziekuje"
)
"""Words that may stand beside one: "yes, that is right"."""


def may_answer(text: str) -> bool:
    """Whether a few words may be a yes or a no to some card; more are a story."""
    found = _split(text) if len(text.split()) <= _FEW else []
    return any(each in _ANSWERING for each in found)


def is_consent(text: str, label: str = "") -> bool:
    """Whether these words, all of them, agree to what was asked: they may say what the button of
    this label does, with a yes or without: "yes, save it"."""
    named = fold(label).split()
    verbs = _VERBS.get(named[0], frozenset()) if named else frozenset()
    return _says(text, _YES | verbs, _BESIDE_YES | frozenset(named))


def is_refusal(text: str) -> bool:
    """Whether these words, all of them, refuse it, in one word or more: "no, better not"."""
    return _says(text, _REFUSING, _BESIDE_NO)


def is_erasure(text: str) -> bool:
    """Whether they are the word that erases everything, in any of the languages, and nothing
    beside it."""
    return fold(text.strip()) in _ERASING


def agrees_to_all(text: str) -> bool:
    """Whether these words, all of them, agree to everything that is asked about: "yes, both"."""
    return _says(text, _ALL, _YES | _BESIDE_YES | _BESIDE_ALL)


def is_firm(text: str) -> bool:
    """Whether these words say yes or no and nothing that may answer another question: "good"
    does."""
    return _says(text, _FIRM | _NO)


def _split(text: str) -> list[str]:
    plain = _SO.sub(r"\1", fold(text).replace("'", "")).replace("vas-y", "vasy")
    return re.findall(r"[\w👍👌✅👎🛑]+", plain)


def _says(text: str, these: frozenset[str], beside: frozenset[str] = frozenset()) -> bool:
    found = _split(text)
    said = [each for each in found if each in these]
    return bool(said) and all(each in these | _SMALL | beside for each in found)


_SO: Final = re.compile(r"\b(passt|stimmt|richtig|gut) so\b")
"""Here it is no Sunday."""


def leave_answer_out(text: str) -> str:
    """What is said behind a yes or no: "at 11" of "no, at 11"; all of it where none begins it."""
    begun = _BEGUN.match(text)
    plain = begun and fold(begun["word"]) in _FIRM | _YES | _NO
    return text[begun.end() :] if begun and plain else text


_BEGUN: Final = re.compile(
    r"\s*(?P<word>\w+)[\s,.;:!–-]+(?:(?:but|aber|mais|pero|ale|rather|lieber|plutot|mejor)\s+)?",
    re.IGNORECASE,
)
