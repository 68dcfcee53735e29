"""What is said about an entry right after it, and is no part of it: that it is another ability,
that it went otherwise, that a text is to read otherwise, that it was no note.

All of the words have to say so; whoever tells more tells a story.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from flows.words.answers.outcomes import read_outcome
from flows.words.known import words
from flows.words.text import exceeds, flatten

MAX_WORDS: Final = 14

# English, German, French, Spanish, Polish
_NAY: Final = words(
    "no nope nah wrong incorrect mistake nein falsch verkehrt quatsch irrtum non faux mauvais "
    "erreur equivocado equivocada error nie zle blad pomylka"
)
_BESIDE_NAY: Final = words(
    "thats that's that is it's its it this was not right correct true the a one my sorry wait oh "
    "oops hm well actually ok but "
    "das ist war stimmt nicht so doch die der moment halt aber richtig "
    "c'est ce n'est ca pas bon exact etait pardon attends mais la le une "
    "es eso esta este no bien correcto perdon espera pero un una "
    "to jest bylo nie tak przepraszam czekaj ale dobrze ta ten"
)
_DENIED: Final = re.compile(
    r"\b(?:not (?:right|correct|that|that one|it|this)|stimmt (?:so )?nicht|nicht (?:richtig|"
    r"das|die)|"
    r"pas (?:ca|celle-la|celui-la|exact|bon)|no es(?: eso| esa)?|esa no|eso no|nie (?:ta|to|"
    r"tak))\b"
)
_NOT: Final = re.compile(
    r"(?:it's |its |it is |es ist |c'est |es |to )?(?:not|nicht|pas|nie|no) (?P<old>.+)"
)
_MEAN: Final = re.compile(
    r"(?:(?:no|nein|non|nie|sorry|pardon|perdon|but|aber|mais|pero|ale) )*"
    r"(?:i (?:actually )?mean[t]?|i was thinking of|ich mein(?:e|te)|je (?:veux|voulais) dire|"
    r"je (?:parle|parlais) de|quiero decir|queria decir|me referia a|"
    r"mial[ae]m na mysli|mam na mysli|chodzi(?:lo)?(?: mi)? o) (?P<new>.+)"
)
_IS: Final = re.compile(
    r"(?:(?:it's|its|it is|it was|that's|rather|but|make it|take|change it to|es ist|es war|"
    r"das war|das ist|sondern|lieber|eher|nimm|c'est|c'etait|plutot|mais|mets|es|era|fue|sino|"
    r"mejor|pon|to jest|to bylo|to|raczej|tylko|lecz|ale|wez) )+(?P<new>.+)"
)
_NOT_BEHIND: Final = re.compile(r" (?:not|nicht|pas|no|nie|statt|instead of) ")
_BUT: Final = re.compile(r" (?:but|sondern|mais|sino|ale|lecz|tylko|rather) ")
_CUT: Final = re.compile(r"[,;:.!?\u2026\n]+(?:\s+|$)|\s+[-\u2013\u2014]+\s+")
_OR: Final = re.compile(r"\s*/\s*|\s+(?:or|oder|ou|o|albo|lub)\s+")
_THING: Final = (
    r"(?:abilit(?:y|ies)|abilty|competenc[ey]|skill|topic|code|fahigkeit|faehigkeit|kompetenz|"
    r"thema|"
    r"capacite|competence|theme|habilidad|competencia|capacidad|tema|umiejetnosc|kompetencj[aei]|"
    r"temat)"
)
_SKILL: Final = (
    r"(?:ability|abilty|competenc[ey]|skill|code|fahigkeit|faehigkeit|kompetenz|capacite|"
    r"competence|habilidad|competencia|capacidad|umiejetnosc|kompetencj[aei])"
)
_SET: Final = re.compile(
    r"(?:(?:no|sorry|and|please|nein|bitte|non|svp|nie|prosze) )*(?:"
    rf"(?:change|set|switch|correct|put|make) (?:the |that |its |this |my )?{_SKILL}"
    r"(?:(?: from \S+)? (?:to|into|as)| be|)|"
    rf"(?:the |its |that )?{_SKILL} (?:was|should be|should have been)|"
    rf"(?:andere?|setze?|stelle?|wechsle|korrigiere?) (?:die |das )?{_SKILL}(?: von \S+)? "
    rf"(?:auf|in|zu|zur)|(?:die |das )?{_SKILL}(?: von \S+)? (?:auf|in|zu|war)|"
    rf"(?:change[rz]?|mets|mettez|passe|corrige[rz]?) (?:la |le )?{_SKILL} (?:en|a|sur|par)|"
    rf"(?:la |le )?{_SKILL} (?:etait|c'etait)|"
    rf"(?:cambia(?:r)?|pon|corrige|pasa) (?:la |el )?{_SKILL} (?:a|al|por|en)|"
    rf"(?:la |el )?{_SKILL} (?:era|fue)|(?:zmien|ustaw|popraw) (?:te )?{_SKILL} na|"
    rf"(?:ta )?{_SKILL} to) (?P<new>.+?)(?: (?:andern|setzen|wechseln|stellen|please|bitte))?"
)
""" "change the ability to 6a"."""
_ANEW: Final = re.compile(
    r"(?:(?:no|nope|nein|non|nie|sorry|pardon|perdon|przepraszam|wait|oops) )+(?=(?:it's |its |"
    r"it is |es ist |das ist |c'est |es |to )?(?:not|nicht|pas|no|nie) )"
)
"""A "no" before what is not meant."""
_OTHER: Final = re.compile(
    rf"(?:(?:please )?(?:change|correct|fix|switch|edit) (?:the |that |this |my )?{_THING}"
    rf"|(?:that (?:is|was)|that's|thats|it's|its|it is|this is)? ?(?:the )?(?:wrong|another|other|"
    rf"different|not the|not the right|not that|not this) {_THING}(?: please)?"
    rf"|(?:that (?:is|was)|that's|thats|it's|its|this is)? ?(?:the )?wrong one|(?:no )?not "
    rf"(?:that|this)"
    r" one|another one"
    rf"|(?:das (?:ist|war) (?:die |das )?)?(?:falsche[sr]?|andere[sr]?|nicht die(?: richtige)?|"
    rf"nicht diese) {_THING}|{_THING} (?:andern|aendern|wechseln|ist falsch|stimmt nicht|falsch)"
    rf"|(?:andere|wechsle|korrigiere?) (?:die |das )?{_THING}|(?:nein )?(?:nicht die|die nicht|"
    rf"nicht diese)"
    rf"|(?:(?:c'est |ce n'est )?(?:la |le )?(?:mauvaise?|autre|pas (?:la bonne|la|cette)|une "
    rf"autre) {_THING})"
    rf"|(?:changer?|changez|corrige[rz]?|modifie[rz]?) (?:de |la |le |cette )?{_THING}"
    r"|(?:non )?(?:(?:ce n'est |c'est )?pas (?:celle[ -]la|celui[ -]la|la bonne)|l'autre)"
    rf"|(?:es )?(?:la |el )?(?:otra|otro|no es la|no es esa) {_THING}|{_THING} (?:equivocad[ao]|"
    rf"incorrect[ao])"
    rf"|(?:cambia(?:r)?|cambie|corrige|corregir) (?:la |el |de |esa )?{_THING}|(?:no )?(?:esa "
    rf"no|ese no|"
    r"no es esa|la otra)"
    rf"|(?:to )?(?:zla|inna|nie ta|bledna|niewlasciwa) {_THING}|(?:zmien|zmienic|popraw) (?:te |"
    rf"ta )?{_THING}"
    r"|(?:nie )?(?:nie ta|to nie ta)(?: umiejetnosc)?)"
)
_WHICH: Final = re.compile(
    rf"(?:so |and |und |et |y |a |i )?(?:which|what|welche[rs]?|was fur eine|quelle?|que|cual|"
    rf"jaka|ktora) "
    rf"(?:es |est |is the |ist die |la )?{_THING}(?:s)?(?: (?:is|was|ist|war|est|etait|es|era|"
    rf"to|jest|"
    r"bylo|that|it|this|das|es|ce|c'est|esta|esa|then|denn|dann|alors|entonces|wiec|about|now|"
    r"here|"
    r"est-ce|ca|eso|teraz|jetzt|maintenant|ahora))*"
)
_LEAD: Final = re.compile(
    r"(?:(?:no|nope|sorry|wait|well|but|hey|oh|nein|moment|doch|aber|non|mais|pardon|attends|"
    r"perdon|"
    r"pero|espera|nie|ale|czekaj|przepraszam|that|das|ca|eso|to) )*"
)
_NO_NOTE: Final = re.compile(
    r"(?:(?:(?:that|this|it)(?: is|'s| was)?|thats|its) )?(?:not|isn't|wasn't|isnt|wasnt|no) "
    r"(?:a |my )?note"
    r"|(?:das |es )?(?:(?:ist|war|sollte|soll) )?(?:das )?keine? notiz(?: sein)?|nicht als notiz"
    r"|(?:ce |c')?(?:n'est|n'etait|est|etait)? ?pas une note"
    r"|(?:(?:eso |esto )?no (?:es|era) )?(?:una )?nota no|(?:eso |esto )?no (?:es|era) una nota"
    r"|(?:to )?(?:nie|nie jest|nie byla|nie bylo|nie byl) (?:zadna )?notatk[aiae]"
)
_THAT_WAS: Final = re.compile(
    r"(?:(?:that|this|it) (?:was|is)|that's|thats|it's) (?:(?:a|my) )?(?:question|plan|request|"
    r"order|"
    r"appointment|session)(?: for you| to you)?"
    r"|i (?:was asking|asked)(?: you)?(?: something| a question)?"
    r"|i (?:only |just |really )?want(?:ed)?(?: you)? to (?:plan|book|ask|schedule|add|enter|"
    r"put in) "
    r"(?:that|it|this|them|something|a session)(?: in)?"
    r"|(?:das|es) (?:war|ist) (?:doch )?(?:eine |ein )?(?:frage|planung|termin|bitte|"
    r"auftrag)(?: an dich)?"
    r"|ich (?:hab(?:e)?|wollte) (?:dich )?(?:das |es |was |etwas |einen termin )?(?:nur "
    r")?(?:gefragt|"
    r"fragen|planen|eintragen)"
    r"|c'etait (?:une |un )?(?:question|plan|demande|rendez-vous|seance)|je (?:te )?posais une "
    r"question"
    r"|je voulais (?:(?:te )?demander|planifier|noter|le planifier)(?: (?:ca|quelque chose|une "
    r"seance))?"
    r"|(?:eso |esto )?era (?:una |un )?(?:pregunta|plan|peticion|cita|sesion)"
    r"|(?:te )?(?:queria|quise) (?:preguntar|planear|planificar|apuntar)(?:te)?(?:lo)?(?: "
    r"(?:eso|algo|"
    r"una sesion))?"
    r"|(?:to )?(?:bylo|byl|byla) (?:to )?(?:pytanie|plan|prosba|spotkanie|sesja)"
    r"|(?:chcialam|chcialem) (?:cie )?(?:o cos |to |tylko )?(?:zapytac|spytac|zaplanowac|dodac|"
    r"wpisac)"
    r"(?: to| cos)?"
)
_BUT_THAT: Final = re.compile(
    rf"(?:{_NO_NOTE.pattern}) (?:but |sondern |mais |sino |ale |tylko )?(?:{_THAT_WAS.pattern})"
)
""" "that was not a note it was a question"."""
_ENTRY: Final = (
    r"(?:entry|note|text|entries|eintrag|notiz|text|entree|note|texte|entrada|nota|texto|wpis\w*|"
    r"notatk\w+|tekst\w*)"
)
_LINES: Final = (
    r"(?:(?:only|just|nur|seulement|solo|tylko) )?"
    r"(?:(?:the|den|die|das|der|les?|la|las|los|el|te|ten|to) )?"
    r"(?:(?:first|last|second|third|ersten?|letzten?|zweiten?|dritten?|premieres?|dernieres?|"
    r"deuxieme|primer[ao]?s?|ultim[ao]s?|segund[ao]|pierwsz\w+|ostatni\w*|drug\w+) )?"
    r"(?:(?:two|three|zwei|drei|beiden|deux|trois|dos|tres|dwie|dwa|dwoch|trzy|\d) )?"
    r"(?:(?:premieres?|dernieres?|primer[ao]s|ultim[ao]s) )?"
    r"(?:lines?|sentences?|zeilen?|satz|satze|lignes?|phrases?|lineas?|frases?|renglon\w*|"
    r"linijk\w+|zdani\w+|wiersz\w*)"
)
_EDIT: Final = re.compile(
    rf"i (?:want|need|would like|'d like|d like) (?:the|that|this|her|his|their|my|\w+'s) "
    rf"{_ENTRY} to "
    r"(?:say|read|have) .+"
    rf"|(?:the|that|this|her|his|their|my|\w+'s) {_ENTRY} (?:should|must|has to|ought to) "
    rf"(?:say|read|"
    r"have) .+"
    r"|it (?:should|must|has to|ought to) (?:say|read) .+(?:not|instead of) .+"
    rf"|(?:please )?(?:correct|fix|edit|rewrite|reword) (?:the|that|this|her|his|their|my) "
    rf"(?:{_ENTRY}|"
    r"spelling|typo|wording|words|sentence)(?: .*)?"
    rf"|(?:please )?(?:replace|change) .+ (?:with|to|by|into) .+ in (?:the|that|this|her|his|"
    rf"my) {_ENTRY}"
    r"|(?:that (?:is|was)|that's|thats|there is|there's|i made) a (?:typo|spelling mistake)(?: "
    r".*)?"
    rf"|(?:please )?(?:take out|take|remove|delete|cut|strike) {_LINES}(?: .*)?"
    rf"|(?:bitte )?(?:(?:losche?|entferne?|streiche?|nimm|mach) )?{_LINES}(?: .*)?"
    r" (?:raus(?:nehmen|streichen)?|heraus(?:nehmen)?|weg(?:lassen|machen)?|loschen|entfernen|"
    r"streichen)"
    rf"|(?:bitte )?(?:losche?|entferne?|streiche?) {_LINES}(?: .*)?"
    rf"|(?:enleve[rz]?|supprime[rz]?|retire[rz]?|efface[rz]?) {_LINES}(?: .*)?"
    rf"|(?:quita|borra|elimina|saca)r? {_LINES}(?: .*)?"
    rf"|(?:usun|skasuj|wykresl|wyrzuc) {_LINES}(?: .*)?"
    rf"|(?:im|in (?:dem|ihrem|seinem|meinem|diesem)) {_ENTRY} (?:soll(?:te)?|muss) .+"
    rf"|(?:der|ihr|sein|mein|dieser) {_ENTRY} (?:soll(?:te)?|muss) .+"
    rf"|(?:bitte )?(?:korrigiere?|verbessere?|andere) (?:den|das|die|ihren|seinen|meinen) "
    rf"(?:{_ENTRY}|"
    r"tippfehler|satz)(?: .*)?|(?:das (?:ist|war) )?ein tippfehler(?: .*)?"
    rf"|(?:l'|son |mon |cette |ce |le )?{_ENTRY} (?:doit|devrait) (?:dire|etre) .+"
    rf"|(?:je veux|je voudrais) que (?:l'|son |mon |cette |ce |le )?{_ENTRY} (?:dise|soit) .+"
    rf"|(?:corrige[rz]?|modifie[rz]?) (?:l'|son |mon |cette |ce |le |la |ma )(?:{_ENTRY}|faute|"
    rf"phrase)(?: .*)?"
    r"|(?:c'est |c'etait )?une faute de frappe(?: .*)?"
    rf"|(?:la|su|mi|esta|el) {_ENTRY} (?:debe|deberia|tiene que) decir .+"
    rf"|quiero que (?:la|su|mi|esta|el) {_ENTRY} diga .+"
    rf"|(?:corrige|cambia|edita) (?:la|su|mi|esta|el) (?:{_ENTRY}|errata|frase)(?: .*)?"
    r"|(?:es |era )?una errata(?: .*)?"
    rf"|(?:we |w )?(?:jej |jego |moim |tym )?{_ENTRY} (?:ma|powinno|powinien) byc .+"
    rf"|chce,? zeby (?:w )?(?:jej |jego |moim |tym )?{_ENTRY} (?:bylo|mialo|mowil[ao]?) .+"
    rf"|(?:popraw|zmien|edytuj) (?:jej |jego |moj |ten |te |moja )?(?:{_ENTRY}|literowke|"
    rf"zdanie)(?: .*)?"
    r"|(?:to )?literowka(?: .*)?"
)


class Meant(NamedTuple):
    """What is meant instead, in as many ways as it is called, and what it is said not to be. It is
    `sure` that something is put right, not only told."""

    new: tuple[str, ...] = ()
    old: str = ""
    sure: bool = False


def find_meant(text: str) -> Meant:
    """What is meant by words that put right what was chosen: "no, not the toolbox, it's
    listening"; nothing where they may be told."""
    new: list[str] = []
    old, denies, sure = "", False, False
    if exceeds(text, MAX_WORDS):
        return Meant()
    for clause in _list_clauses(text):
        if _is_nay(clause):
            denies = True
            continue
        anew = _ANEW.match(clause)
        if anew is not None:
            denies, clause = True, clause[anew.end() :]
        mean, denied = _MEAN.fullmatch(clause), _NOT.fullmatch(clause)
        put = _SET.fullmatch(clause)
        if put is not None:
            new, sure = [*new, *_NOT_BEHIND.split(put["new"])[:1]], True
        elif mean is not None:
            new, sure = [*new, mean["new"]], True
        elif denied is not None:
            old, *rest = _BUT.split(denied["old"], maxsplit=1)
            new = [*new, *rest]
        else:
            said = _IS.fullmatch(clause)
            new = [*new, said["new"] if said else clause]
    if len(new) > 1 or not (denies or sure or old):
        return Meant()
    return Meant(tuple(part for each in new for part in _OR.split(each)), old, denies or sure)


def wants_other(text: str) -> bool:
    """Whether they want another ability than the one that was chosen, and name none."""
    return _says(_OTHER, text)


def asks_which(text: str) -> bool:
    """Whether they ask which ability it is."""
    return _says(_WHICH, text)


def read_rerating(text: str) -> str:
    """How it went after all, folded as a label, where that is put right: "no, well", "rather
    partly"; "" where nothing says that it was said otherwise before."""
    clauses = list(_list_clauses(text))
    said = [each for each in clauses if not _is_nay(each)]
    if len(said) != 1:
        return ""
    rather = _RATHER.sub("", said[0])
    changes = len(said) < len(clauses) or rather != said[0] or flatten(text) in _LABELS
    return read_outcome(rather) if changes and rather else ""


def refuses_note(text: str) -> bool:
    """Whether they say that what was kept as a note was none."""
    clauses = list(_list_clauses(text))
    if any(_fits(_NO_NOTE, each) or _fits(_BUT_THAT, each) for each in clauses):
        return True
    said = [each for each in clauses if not _is_nay(each)]
    return len(said) == 1 and _fits(_THAT_WAS, said[0])


def leave_refusal(text: str) -> str:
    """What is said behind the words that what was kept as a note was none, as it was typed; ""
    where they do not begin so."""
    begun, rest = False, text
    while (cut := _CUT.search(rest)) is not None:
        [clause] = list(_list_clauses(rest[: cut.start()])) or [""]
        refuses = any(_fits(each, clause) for each in (_NO_NOTE, _THAT_WAS, _BUT_THAT))
        if clause and not (refuses or _is_nay(clause)):
            break
        begun, rest = begun or refuses, rest[cut.end() :]
    return rest.strip() if begun else ""


def wants_edit(text: str) -> bool:
    """Whether they want the words of an entry to read otherwise."""
    return not exceeds(text, MAX_WORDS) and _says(_EDIT, text)


def _fits(pattern: re.Pattern[str], clause: str) -> bool:
    """Whether all of a clause says so, whatever leads to it."""
    lead = _LEAD.match(clause)
    cuts = (0, *(each.end() for each in re.finditer(" ", lead[0] if lead else "")))
    return any(pattern.fullmatch(clause, at) is not None for at in cuts)


def _says(pattern: re.Pattern[str], text: str) -> bool:
    """Whether all of the words say so, whatever is denied before."""
    whole = " ".join(_list_clauses(text))
    said = " ".join(each for each in _list_clauses(text) if not _is_nay(each))
    tries = {each for said in (whole, said) for each in (said, _LEAD.sub("", said, count=1))}
    return any(pattern.fullmatch(each) is not None for each in tries if each)


def _list_clauses(text: str) -> Iterator[str]:
    plain = flatten(re.sub("[\u00bf\u00a1]", "", text.replace("\u2019", "'")))
    return (part.strip() for part in _CUT.split(plain) if part.strip())


def _is_nay(clause: str) -> bool:
    """Whether all that it says is no."""
    said = clause.split()
    denies = not _NAY.isdisjoint(said) or _DENIED.search(clause) is not None
    return denies and all(each in _NAY or each in _BESIDE_NAY for each in said)


_LABELS: Final = ("partly", "missed it", "well")
_RATHER: Final = re.compile(
    r"^(?:(?:well|actually|no|but|rather|after all|make it|i mean|i meant|change it to|"
    r"doch|eigentlich|lieber|eher|nein|ich meine|ich meinte|en fait|finalement|plutot|non|"
    r"en realidad|mejor|mas bien|digo|jednak|raczej|wlasciwie|nie)[ ]+)+(?=\S)|"
    r"(?<=\S) (?:actually|after all|rather|eigentlich|doch|en fait|finalement|plutot|en realidad|"
    r"mas bien|jednak|raczej)$"
)
