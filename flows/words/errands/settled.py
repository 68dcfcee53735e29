"""Who says that something is done, to the card that reminds of it: "did it, thanks", "sent it last
night".

English, German, French, Spanish, Polish. All of the words have to say so; whoever tells how it
went tells more. Without such a card they have to name it as well: "call F2 is done", "I called
F2".
"""

import re
from collections.abc import Sequence
from typing import Final

from flows.words.clauses import split
from flows.words.known import words
from flows.words.text import flatten

_MOST_CHARACTERS: Final = 80
_MOST_CLAUSES: Final = 3

_POLITE: Final = re.compile(
    r"(?<!\S)(?:yes|yep|yeah|thanks|thank you|thx|please|ja|danke|bitte|oui|merci|si|gracias|tak|"
    r"dzieki|dziekuje|ok|okay|hi|hey|oh)(?!\S)"
)
_WHEN: Final = (
    r"(?: (?:it|that|this|them|him|her|already|just|now|today|yesterday|earlier|before|then|"
    r"last night|last week|this morning|this afternoon|on \S+day|(?:an hour|a minute|\S+ hours) "
    r"ago|schon|bereits|gerade|eben|heute|gestern|vorhin|gestern abend|heute fruh|heute morgen|"
    r"am \S+tag|deja|hier|hier soir|ce matin|aujourd'hui|tout a l'heure|lundi|mardi|mercredi|"
    r"jeudi|vendredi|samedi|dimanche|ya|ayer|anoche|hoy|esta manana|esta tarde|antes|juz|wczoraj|"
    r"wczoraj wieczorem|dzis|dzis rano|rano|przed chwila|to|es|das|ihn|sie))*"
)
_PAST: Final = (
    r"(?:did|done|sent|finished|made|called|rang|rung|phoned|paid|bought|wrote|written|posted|"
    r"emailed|mailed|booked|ordered|brought|baked|asked|told|read|printed|prepared|checked)"
)
_GERMAN: Final = (
    r"(?:erledigt|gemacht|geschickt|gesendet|verschickt|abgeschickt|angerufen|geschrieben|gekauft|"
    r"bezahlt|gebucht|bestellt|gebracht|gebacken|gefragt|gelesen|vorbereitet|abgehakt|getan)"
)
_FRENCH: Final = (
    r"(?:faite?s?|envoyee?s?|appelee?s?|ecrite?s?|achetee?s?|payee?s?|reservee?s?|commandee?s?|"
    r"apportee?s?|terminee?s?|finie?s?|lue?s?|preparee?s?)"
)
_DONE: Final = re.compile(
    rf"(?:i |we )?(?:have |i've |ive |had |we've )?(?:just |already )?{_PAST} "
    rf"(?:it|that|this|them|so|him|her){_WHEN}|"
    r"(?:(?:it's|its|that's|thats|it is|that is|all|is|just|already|now) )*"
    rf"(?:done|finished|sorted|sent|settled)(?: and dusted)?{_WHEN}|already did{_WHEN}|"
    r"(?:(?:das|es|sie|ihn|ihm|ihr|ich|hab|habe|ist|wurde|alles|schon|bereits|gerade|eben|heute|"
    rf"gestern|vorhin|abend|fruh|morgen|am|\S+tag) )*(?:{_GERMAN}|fertig)|"
    r"(?:(?:c'est|c'etait|je|l'ai|les ai|lui ai|deja|tout|hier|ce matin) )*"
    rf"{_FRENCH}{_WHEN}|"
    r"(?:ya )?(?:esta )?(?:hecho|hecha|enviado|enviada|listo|lista|terminado)(?: (?:ayer|anoche|"
    r"hoy|ya))*|ya esta|"
    r"(?:ya )?(?:lo|la|se lo|los|las) (?:hice|mande|envie|llame|compre|pague|escribi|he hecho|"
    r"he enviado|he mandado)(?: (?:ya|ayer|anoche|hoy|esta manana))*|"
    r"(?:juz |to )*(?:zrobione|gotowe|wyslane|zalatwione|skonczone|zrobil[ae]m|wyslal[ae]m|"
    r"zadzwonil[ae]m|napisal[ae]m|kupil[ae]m|zaplacil[ae]m|upiekl[ae]m|zamowil[ae]m)(?: (?:to|juz|"
    r"go|ja|wczoraj|wczoraj wieczorem|dzis|dzis rano|rano|przed chwila))*"
)


def says_done(text: str) -> bool:
    """Whether all of the words say that it is done."""
    if not 0 < len(text) <= _MOST_CHARACTERS or "?" in text:
        return False
    clauses = (" ".join(_POLITE.sub(" ", each.said).split()) for each in split(text))
    said = [each for each in clauses if each]
    return 0 < len(said) <= _MOST_CLAUSES and all(map(_DONE.fullmatch, said))


def says_only_done(text: str) -> bool:
    """Whether they are the word alone, which answers no other question: "done", "erledigt"."""
    clauses = (" ".join(_POLITE.sub(" ", each.said).split()) for each in split(text))
    return [each for each in clauses if each][:_MOST_CLAUSES] in _ALONE


def tells_done(text: str) -> bool:
    """Whether it begins or ends with saying so, and tells more: "called him, he looks at it"."""
    clauses = [each for each in split(text) if each.plain]
    ends = clauses[:: len(clauses) - 1] if len(clauses) > 1 else []
    return len(text) <= _MOST_TOLD and "?" not in text and any(says_done(e.said) for e in ends)


def may_be_done(text: str) -> bool:
    """Whether it is worth looking at what there is to do."""
    said = {flatten(each) for each in re.findall(_WORD, text[:_MOST_TOLD])}
    return not said.isdisjoint(_SAID_DONE) or not said.isdisjoint(_PAST_OF)


def find_done(text: str, tasks: Sequence[str]) -> tuple[int, ...]:
    """The places of the tasks that the words, all of them, say are done: they name it by words of
    its own, and by its verb where they have one."""
    said = [flatten(each) for each in re.findall(_WORD, text.replace("\u2019", "'"))]
    if "?" in text or not 0 < len(said) <= _MOST_WORDS:
        return ()
    accented = {flatten(each) for each in re.findall(r"\w+[\u00e9\u00e8]s?\b", text.casefold())}
    sure = not _HELPS.isdisjoint(said)
    meant = [_PAST_OF[each] for each in said if each in _PAST_OF]
    verbs = {
        _PAST_OF[each]
        for each in said
        if each in _PAST_OF and (each not in _BASE_OF or sure or each in accented)
    }
    named = [each for each in said if each not in _AROUND | _SAID_DONE and each not in _PAST_OF]
    done = not _SAID_DONE.isdisjoint(said)
    tells = named and said[0] == named[0] and not done and not _PARTICIPLE.match(said[-1])
    if not named or tells or len(meant) > 1 or not (done or verbs):
        return ()  # "F2 called" tells of F2
    return tuple(at for at, task in enumerate(tasks) if _is_named(named, verbs, task))


def find_meant(about: str, tasks: Sequence[str]) -> tuple[int, ...]:
    """The places of the tasks of which all these words are, but for those that name nothing."""
    said = [flatten(each) for each in re.findall(_WORD, about)]
    named = [each for each in said if each not in _AROUND]
    return tuple(at for at, task in enumerate(tasks) if named and _is_named(named, set(), task))


def _is_named(named: Sequence[str], verbs: set[str], task: str) -> bool:
    own = [flatten(each) for each in re.findall(_WORD, task)]
    does = {_BASE_OF[each] for each in own if each in _BASE_OF}
    return verbs <= does and all(any(_is_form(word, each) for each in own) for word in named)


def _is_form(word: str, other: str) -> bool:
    """Whether they differ at most in how they end."""
    shared = max(_LETTERS_ALIKE, len(word) - 3)
    return word == other or (len(word) > _LETTERS_ALIKE and word[:shared] == other[:shared])


_ALONE: Final = (
    *(["done"], ["all done"], ["it's done"], ["erledigt"], ["schon erledigt"], ["ist erledigt"]),
    *(["fait"], ["c'est fait"], ["hecho"], ["ya esta hecho"], ["zrobione"], ["zalatwione"]),
)
_MOST_TOLD: Final = 160
_MOST_WORDS: Final = 12
_LETTERS_ALIKE: Final = 4
_WORD: Final = r"[^\W_]+(?:['\u2019-][^\W_]+)*"
_PARTICIPLE: Final = re.compile(r"\w*ge\w+(?:t|en)\Z|(?:be|ver|uber)\w+\Z|\w+iert\Z")
"""German has it at the end: "F2 angerufen"."""
_AROUND: Final = words(
    "mark as tick off abhaken als thing sache truc chose cosa asunto lo sprawe sprawa i i've we "
    "we've have has had just already now is are was were been it's that's the a an to my our "
    "with for of on about today yesterday this morning earlier afternoon last night back yes ok "
    "okay thanks thank you please ich wir hab habe haben schon bereits gerade eben ist war "
    "wurde sind die der das den dem einen eine mit bei zu am heute gestern vorhin morgen abend "
    "ja danke bitte j'ai nous avons deja est c'est ete la le les l un une des de du d au avec "
    "pour hier aujourd'hui matin ce oui merci he ya esta fue el los las al del con por para hoy "
    "kannst du you can tu peux puedes mozesz an auf draussen raus out away verlassen parti partie "
    "ayer manana si gracias juz jest z ze do dla dzis wczoraj rano tak dziekuje dzieki "
)
_SAID_DONE: Final = words(
    "done finished sorted settled did made erledigt gemacht fertig abgehakt getan fait faite "
    "cross scratch strike ticked crossed streich streiche abhaken hak raye barre coche tacha "
    "skresl odhacz odhaczam termine terminee hecho hecha listo lista terminado zrobione "
    "zalatwione gotowe zrobilem zrobilam "
)
_HELPS: Final = words("i i've we we've have j'ai jai ai avons he ya deja hab habe")
"""What makes a past of a form that could be an order: "j'ai commande"."""
_VERBS: Final = {
    "call": (
        "called rang rung phoned angerufen telefoniert appele telephone llame llamado telefonee "
        "zadzwonilem zadzwonilam dzwonilem dzwonilam",
        "call ring phone anrufen anzurufen anruf appeler telephoner llamar telefonear zadzwonic "
        "dzwonic",
    ),
    "send": (
        "sent mailed emailed posted forwarded geschickt gesendet verschickt envoye envoyee mande "
        "mandado envie enviado wyslalem wyslalam",
        "send mail email post forward schicken senden verschicken envoyer mandar enviar wyslac",
    ),
    "write": (
        "wrote written texted messaged geschrieben ecrit escribi escrito napisalem napisalam",
        "write text message schreiben ecrire escribir napisac",
    ),
    "pay": (
        "paid bezahlt gezahlt uberwiesen paye pague pagado zaplacilem zaplacilam",
        "pay zahlen bezahlen uberweisen payer pagar zaplacic",
    ),
    "buy": (
        "bought gekauft besorgt achete compre comprado kupilem kupilam",
        "buy kaufen besorgen acheter comprar kupic",
    ),
    "ask": (
        "asked gefragt demande pregunte preguntado zapytalem zapytalam spytalem spytalam",
        "ask fragen demander preguntar zapytac spytac",
    ),
    "read": (
        "read gelesen lu leido lei przeczytalem przeczytalam",
        "read lesen lire leer przeczytac",
    ),
    "print": (
        "printed gedruckt ausgedruckt imprime impreso imprimi wydrukowalem wydrukowalam",
        "print drucken ausdrucken imprimer imprimir wydrukowac",
    ),
    "prepare": (
        "prepared vorbereitet prepare preparado przygotowalem przygotowalam",
        "prepare vorbereiten preparer preparar przygotowac",
    ),
    "book": (
        "booked reserved gebucht reserviert reserve reservado zarezerwowalem zarezerwowalam",
        "book reserve buchen reservieren reserver reservar zarezerwowac",
    ),
    "check": (
        "checked gepruft nachgesehen verifie revise revisado sprawdzilem sprawdzilam",
        "check prufen nachsehen verifier revisar sprawdzic",
    ),
    "bring": (
        "brought gebracht mitgebracht apporte lleve llevado przynioslem przynioslam",
        "bring bringen mitbringen apporter llevar przyniesc",
    ),
    "order": (
        "ordered bestellt commande pedi pedido zamowilem zamowilam",
        "order bestellen commander pedir zamowic",
    ),
    "tell": (
        "told gesagt dit dije dicho powiedzialem powiedzialam",
        "tell sagen dire decir powiedziec",
    ),
}
"""What somebody has done, and is to do."""
_PAST_OF: Final = {form: verb for verb, (past, _) in _VERBS.items() for form in past.split()}
_BASE_OF: Final = {form: verb for verb, (_, base) in _VERBS.items() for form in base.split()}
