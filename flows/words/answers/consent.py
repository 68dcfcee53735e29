"""Words that say yes or no, and nothing else."""

import re
from typing import Final

from flows.words.known import words
from flows.words.text import fold

# English, German, French, Spanish, Polish
_FIRM: Final = words(
    "yes yep yeah yup ok okay right ja jawohl genau oui daccord si vale tak 👍 👌 ✅"
)
_PLAIN: Final = words("yes yep yeah ja jawohl oui si tak")
_YES: Final = _FIRM | words(
    "correct exactly good fine great perfect sure richtig stimmt passt gut gern gerne "
    "eso exact exactement parfait bien voila vasy volontiers correcto exacto perfecto claro "
    "adelante hazlo dobrze dobra zgoda pasuje swietnie chetnie zgadza dokladnie prawda "
    "oczywiscie jasne pewnie bon juste naturlich"
)
_NO: Final = words("no nope nein nee non nie cancel leave 👎")
_NONE: Final = words(
    "none nothing neither keine keins keiner nichts aucun aucune rien ninguna "
    "ninguno nada zadne zadna zaden nic"
)
_REFUSING: Final = _NO | words("dont never nicht jamais nunca jamas nigdy 🛑")
"""Words that refuse where nothing else is said, and begin a sentence as well."""
_BESIDE_NO: Final = words(
    "do not really rather better sorry wait keep bitte doch lieber besser warte moment pas "
    "surtout finalement plutot attends svp stp mejor todavia espera porfa jednak raczej lepiej "
    "czekaj prosze time for keine zeit dafur le temps tengo tiempo para eso mam na czasu "
    "in there as today now tonight this drin stehen so wie lass lassen heute jetzt diesmal "
    "laisse laissez la aujourdhui maintenant cette fois ci deja dejalo dejala asi hoy ahora esta "
    "vez zostaw go niech zostanie dzis dzisiaj teraz tym razem"
)
_NOT: Final = words("not pas")
"""What refuses beside a time: "not today"."""
_WHEN: Final = words(
    "today now tonight this time heute jetzt diesmal aujourdhui maintenant cette fois"
)
_KEEPING: Final = words(
    "leave keep stays stay lass lassen bleibt behalte laisse laissez garde reste deja dejalo "
    "dejala queda zostaw zostanie zostaje"
)
"""What says of a session that it stays as it is."""
_THEM: Final = words("him her them let ihn sie es le les lo los las go ja je")
_ASK_NOT: Final = re.compile(
    r"(?:no |nein |non |nie |please |bitte )*(?:"
    r"(?:dont|do not|stop|never) ask(?:ing)?(?: me)?|(?:bitte )?(?:frag|frage) mich (?:das )?"
    r"(?:bitte )?(?:nicht|nie)|ne me (?:le )?demandez? (?:pas|plus|jamais)|"
    r"no me (?:lo )?preguntes|nie pytaj(?: mnie)?(?: o to)?)"
    r"(?: (?:that|this|it|again|every month|monthly|any ?more|ever|please|thanks|about (?:it|"
    r"this|that)|mehr|wieder|jeden monat|monatlich|danach|bitte|danke|tous les mois|chaque mois|"
    r"plus|ca|svp|merci|cada mes|todos los meses|mas|eso|gracias|wiecej|co miesiac|juz|prosze|"
    r"dziekuje))*"
)
""" "don't ask me every month"."""
_BECAUSE: Final = 3
"""Words that say why, behind a yes: "yes, flu"."""
_NO_REASON: Final = words(
    "but not if when and aber nicht wenn und mais pas si quand et pero no cuando y ale nie jesli i"
)
_BESIDE_YES: Final = words(
    "this like that so asi comme ca tak "
    "do go ahead with pleasure avec plaisir con gusto bitte dann mal doch sie que the time hour "
    "uhrzeit l'heure lheure hora godzina "
    "mach machen svp sil te vous plait porfa por favor prosze"
)
_VERBS: Final = {
    "save": words(
        "save speichern speicher speichere enregistre enregistrer enregistrela enregistrele "
        "sauvegarde guarda guardar guardalo guardala guardame grabala apuntala zapisz zapisac"
    ),
    "move": words(
        "move verschieb verschiebe verschieben deplace deplacer deplacela muevela muevelo "
        "cambiala cambialo cambia pasala przenies przeloz przesun"
    ),
    "search": words("search look such suche suchen cherche chercher busca buscar szukaj"),
    "delete": words(
        "delete remove bin losch losche loschen supprime supprimer efface borra borrar borralo "
        "elimina usun weg raus fort gone fuera"
    ),
    "show": words("show zeig zeige zeigen montre muestra muestrame pokaz"),
    "send": words("send schick schicke senden envoie envia enviar wyslij"),
    "rename": words("rename umbenennen renomme renombra zmien"),
}
"""What is said for a button, by the word that its label begins with."""
_BESIDE_VERBS: Final = {
    **dict.fromkeys(("save", "move"), words("la le les it das es sie to")),
    "delete": words(
        "damit alles ganze get rid of it all everything completely now with can go kann jetzt den "
        "eintrag entry note tout toute note entree todo entrada wszystko to go wpis"
    ),
}
"""What may stand beside some of these: "yes, all of it"."""
_ANSWERING: Final = _YES | _REFUSING | frozenset().union(*_VERBS.values())
_ALL: Final = words(
    "both all each everything everybody everyone beide beides alle alles jeder allen deux tous "
    "toutes tout ambos ambas dos todos todas todo oba obie obydwa obydwie wszystkie wszystko "
    "wszyscy wszystkich"
)
_BESIDE_ALL: Final = words(
    "of them these those the of two three them save von ihnen davon die der speichern speichere "
    "les d'entre eux elles enregistre los las de ellos guarda guardalos zapisz z nich te "
    "course naturally obviously definitely bien sur evidemment naturellement le monde "
    "selbstverstandlich logisch claro por supuesto desde luego obviamente el mundo oczywiscie "
    "jasne pewnie"
)
_OTHERS: Final = words(
    "others other rest anderen andern andere restlichen autres autre lautre reste otros otras "
    "otro otra demas resto pozostale pozostalych pozostaly inne drugi druga drugie reszte "
    "reszta"
)
"""What waits beside that which is agreed to: a yes or a "too" says that it is meant as well."""
_TOO: Final = words("too also well auch aussi egalement tambien tez takze rowniez")
_BESIDE_OTHERS: Final = words(
    "and as one ones und beiden beide plus et pour y para i la el ten ta te dwa dwie trzy"
)
_FEW: Final = 8
_PAUSES: Final = ",.;:!\u2013\u2014-"
_AND: Final = words("and und et y i but aber mais pero ale")
"""What may stand behind a yes without a pause."""
_ERASING: Final = words("erase loschen loeschen effacer borrar usun usunac")
_SMALL: Final = words(
    "thats that is its it das ist cest ca es esta to jest please danke merci thanks gracias "
    "dziekuje"
)
"""Words that may stand beside one: "yes, that is right"."""


def may_answer(text: str) -> bool:
    """Whether a few words may be a yes or a no to some card; more are a story."""
    found = _split(text) if len(text.split()) <= _FEW else []
    if refuses_asking(text):
        return True
    return any(each in _ANSWERING | _NOT for each in found)


def is_consent(text: str, label: str = "") -> bool:
    """Whether these words, all of them, agree to what was asked: they may say what the button of
    this label does, with a yes or without: "yes, save it"."""
    named = fold(label).split()
    first = named[0] if named else ""
    verbs, more = (of.get(first, frozenset()) for of in (_VERBS, _BESIDE_VERBS))
    return _says(text, _YES | verbs, _BESIDE_YES | more | frozenset(named))


def is_refusal(text: str) -> bool:
    """Whether these words, all of them, refuse it, in one word or more: "no, better not", "not
    today", "don't ask me every month"."""
    said = _split(text)
    later = _says(text, _NOT, _WHEN) and not _WHEN.isdisjoint(said)
    return later or _says(text, _REFUSING, _BESIDE_NO) or refuses_asking(text)


def refuses_asking(text: str) -> bool:
    """Whether these words, all of them, say that nothing is to be asked."""
    return _ASK_NOT.fullmatch(" ".join(_split(text))) is not None


def keeps(text: str) -> bool:
    """Whether these words, all of them, say that something stays as it is: "no, leave it in"."""
    return _says(text, _KEEPING, _REFUSING | _BESIDE_NO | _THEM)


def agrees_because(text: str) -> bool:
    """Whether a yes is followed by a word or two that say why: "yes, flu"."""
    said = _split(text)
    why = said[1:]
    plain = not any(map(str.isdigit, text)) and _NO_REASON.isdisjoint(why)
    return 0 < len(why) <= _BECAUSE and said[0] in _FIRM and plain


def find_beside_yes(text: str) -> str:
    """What else is said beside a firm yes that begins or ends the words, as it was typed: "we met
    before" of "yes, fine. we met before"; "" where none does, or nothing else is said."""
    told = text.split()
    yes = _YES | _VERBS["save"] | _BESIDE_YES | _SMALL
    first = next((at for at, each in enumerate(told) if not yes.issuperset(_split(each))), 0)
    ends = [
        at
        for at in range(1, first + 1)
        if told[at - 1][-1] in _PAUSES or told[at].casefold() in _AND
    ]
    if ends and not _FIRM.isdisjoint(_split(told[0])):
        return " ".join(told[ends[-1] :])
    before, _, last = text.rpartition(",")
    return before.strip() if is_firm(last) and agrees(f"{last} ") else ""


def is_erasure(text: str) -> bool:
    """Whether they are the word that erases everything, in any of the languages, and nothing
    beside it."""
    return fold(text.strip()) in _ERASING


def agrees_to_all(text: str) -> bool:
    """Whether these words, all of them, agree to everything that is asked about: "yes, both"."""
    said = set(_split(text))
    if not said.isdisjoint(_OTHERS):
        beside = _YES | _BESIDE_YES | _BESIDE_ALL | _VERBS["save"] | _TOO | _BESIDE_OTHERS
        agrees = not said.isdisjoint(_YES | _VERBS["save"] | _TOO)
        return agrees and _says(text, _OTHERS | _ALL, beside)
    return _says(text, _ALL, _YES | _BESIDE_YES | _BESIDE_ALL | _TOO)


def is_firm(text: str) -> bool:
    """Whether these words say yes or no and nothing that may answer another question: "good"
    does."""
    return _says(text, _FIRM | _NO)


def is_yes(text: str) -> bool:
    """Whether they are a yes that is no "ok" or "good" as well."""
    return _says(text, _PLAIN)


def _split(text: str) -> list[str]:
    plain = _SO.sub(r"\1", fold(text).replace("'", "")).replace("vas-y", "vasy")
    return re.findall(r"[\w👍👌✅👎🛑]+", plain)


def _says(text: str, these: frozenset[str], beside: frozenset[str] = frozenset()) -> bool:
    found = _split(text)
    said = [each for each in found if each in these]
    return bool(said) and all(each in these | _SMALL | beside for each in found)


_SO: Final = re.compile(r"\b(passt|stimmt|richtig|gut) so\b")
"""Here it is no Sunday."""


def leave_none_out(text: str) -> str:
    """What is said behind a "none" that answers which one it was."""
    begun = _BEGUN.match(text)
    none = begun and fold(begun["word"]) in _NONE | _NO
    return text[begun.end() :] if begun and none else text


def agrees(text: str) -> bool:
    """Whether these words begin with a yes."""
    begun = _BEGUN.match(text)
    return begun is not None and fold(begun["word"]) in _FIRM | _YES


def leave_answer_out(text: str) -> str:
    """What is said behind a yes or no: "at 11" of "no, at 11"; all of it where none begins it."""
    begun = _BEGUN.match(text)
    plain = begun and fold(begun["word"]) in _FIRM | _YES | _NO
    return text[begun.end() :] if begun and plain else text


_BEGUN: Final = re.compile(
    r"\s*(?P<word>\w+)[\s,.;:!–-]+(?:(?:but|aber|mais|pero|ale|rather|lieber|plutot|mejor)\s+)?",
    re.IGNORECASE,
)
