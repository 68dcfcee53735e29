"""Questions that the bot has no answer to: the weather, a call to somebody, who pays for it.

English, German, French, Spanish, Polish. Only what turns to a machine, or to the world, is known
here. A mentor asks in a reflection as well ("Why did I interrupt her?"), and whatever may be one
stays an entry.
"""

import re
from collections.abc import Mapping
from typing import Final, Literal

from flows.words.plans.next_time import split_sentences
from flows.words.requests.requests import read_request, tells_of_somebody
from flows.words.text import flatten

Question = Literal["errand", "world", "price", "self", "long"]

MAX_WORDS: Final = 12

_ERRAND: Final = (
    r"(?:can|could|will|would) you (?:please |also |maybe )?(?:call|phone|ring|text|message|"
    r"e ?-? ?mail|mail|write|contact|tell|ask|invite|book|reserve|buy|order|pay|drive|"
    r"send \w+ an?)(?! me\b| us\b| less\b| more\b)\b.*",
    r"(?:kannst|konntest|wurdest|konnen|konnten) (?:du|sie) (?:bitte )?(?!mich |mir das )"
    r".*(?:anrufen|schreiben|mailen|buchen|reservieren|bestellen|einladen|kontaktieren|ausrichten|"
    r"kaufen)",
    r"(?:(?:peux|pourrais) ?-? ?tu|tu (?:peux|pourrais)|pouvez ?-? ?vous|vous pouvez|"
    r"est-ce que tu peux) (?:appeler|ecrire|telephoner|envoyer un|reserver|contacter|prevenir|"
    r"inviter|commander|acheter)(?! moi).*",
    r"(?:puedes|podrias|puede|podria) (?:llamar|escribir|reservar|contactar|avisar|invitar|"
    r"comprar|mandar(?:le)? un|enviar(?:le)? un)(?:le|les|la|lo)?(?!\w).*",
    r"(?:czy )?(?:mozesz|moglbys|moglabys) (?:\w+ ){0,2}?(?:zadzwonic|napisac|zarezerwowac|"
    r"skontaktowac|powiadomic|zaprosic|kupic|zamowic)(?! do mnie).*",
)
_WORLD: Final = (
    r"(?:what(?:'s| is| will)|how(?:'s| is| will)|will it|is it going to|will there be)"
    r" .*(?:weather|rain|snow|sunny|forecast).*",
    r"(?:wie|was|wird|regnet)\b.*(?:wetter|regnen|regnet|schneien).*|regnet es.*",
    r"(?:quel|quelle|va ?-? ?t ?-? ?il|est-ce qu'il va|il va)\b"
    r".*(?:temps fera|meteo|pleuvoir|neiger).*",
    r"(?:que|como|cual|va a)\b.*(?:tiempo (?:hace|hara|va a hacer)|llover|nevar).*",
    r"(?:jaka|jaki|jak|czy)\b.*(?:pogod|padac|deszcz|snieg).*",
    r"what time is it(?: now)?|wie spat ist es(?: jetzt)?|quelle heure est ?-? ?il|que hora es",
    r"ktora (?:jest )?godzina|what day is it(?: today)?|welcher tag ist heute|que dia es hoy",
    r"quel jour (?:est|sommes)\b.*|jaki (?:jest )?dzis(?:iaj)? (?:jest )?dzien",
    r"(?:what(?:'s| is)|was ist|quelle est|cual es|jaka jest) (?:the |die |la )?"
    r"(?:capital|hauptstadt|capitale|stolica|exchange rate)\b.*",
    r"(?:who won|wer hat gewonnen|qui a gagne|quien gano|kto wygral)\b.*",
    r"(?:tell|erzahl|raconte|cuenta|opowiedz)\w*(?: ?-? ?(?:me|mir|moi|mi))?"
    r" (?:a |another |einen |une |un )?(?:joke|witz|blague|chiste|dowcip|zart)",
    r"(?:(?:can|could) you|kannst du|peux ?-? ?tu|puedes|(?:czy )?mozesz) (?:.* )?"
    r"(?:translate|ubersetzen|traduire|traducir|przetlumaczyc)\b.*",
    r"how much is (?:a|one|[0-9]+) (?:euro|dollar|pound|zloty|franc)s?\b.*",
)
_PRICE: Final = (
    r"who pays(?: for)?(?: it| this| that| all this| the bot| you)?|what does (?:it|this) cost",
    r"how much (?:does (?:it|this)(?: bot)? cost|is (?:it|this)|do i (?:have to )?pay)",
    r"is (?:it|this)(?: bot)? free|do i (?:have to )?pay(?: for (?:it|this))?",
    r"wer (?:be)?zahlt (?:das|dafur|fur das|den bot)(?: hier| alles)?|was kostet (?:das|der bot)",
    r"(?:ist das|kostet das)(?: hier)? (?:kostenlos|gratis|umsonst|etwas|was)",
    r"qui paie(?: pour)?(?: ca| cela| tout ca)?|ca coute combien|combien (?:ca )?coute\b.*",
    r"c'est (?:gratuit|payant)|est-ce (?:gratuit|payant|que c'est gratuit)",
    r"quien paga(?: por)?(?: esto| eso| todo esto)?|cuanto cuesta(?: esto)?|(?:esto )?es gratis",
    r"kto (?:za (?:to|ten bot) )?placi(?: za (?:to|ten bot))?|ile to kosztuje",
    r"czy to (?:jest )?(?:darmowe|za darmo)",
)
_SELF: Final = (
    r"are you (?:really )?(?:an? )?(?:robot|bot|human|person|real|ai|machine|program|alive)\b.*",
    r"is (?:there|this) (?:an? )?(?:real )?(?:human|person|somebody|someone)(?: there| here)?",
    r"who (?:made|built|wrote|programmed|invented|runs) (?:you|this|this bot)",
    r"bist du (?:wirklich )?(?:eine? )?(?:mensch|roboter|bot|ki|maschine|programm|echt)\b.*",
    r"wer hat dich (?:gemacht|gebaut|programmiert|erfunden)|wer betreibt (?:das|den bot|dich)",
    r"(?:es ?-? ?tu|tu es|etes ?-? ?vous|vous etes) (?:une? )?"
    r"(?:robot|humaine?|machine|ia|vraie?)\b.*",
    r"qui (?:t'a|vous a) (?:cree|fait|programme|invente)",
    r"(?:eres|es usted) (?:una? )?(?:robot|human[oa]|persona|maquina|ia|real)\b.*",
    r"quien te (?:hizo|creo|programo|invento)",
    r"(?:czy )?jestes (?:robotem|czlowiekiem|botem|maszyna|programem|prawdziw\w+).*",
    r"kto cie (?:stworzyl|zrobil|zaprogramowal|wymyslil)",
)
_LONG: Final = (
    r"how long (?:is|does|do|will|are) (?:this|it|that|these|one|a) ?(?:thing|question|questions|"
    r"whole thing|bot|all)?(?: take| last| be| going to take)*",
    r"wie lange? (?:dauert|geht|brauch\w*) (?:das|es|eine frage|ich)(?: hier| alles| noch| ganze| "
    r"dafur)*",
    r"(?:ca|cela) (?:dure|prend) (?:combien de temps|longtemps)|combien de temps (?:ca|cela) "
    r"(?:dure|prend)",
    r"cuanto (?:dura|tarda|se tarda|tiempo lleva)(?: esto| una pregunta| todo esto)?",
    r"(?:ile|jak dlugo) (?:to |czasu )*(?:trwa|potrwa|zajmuje|zajmie)(?: to)?",
)
_ASKED: Final[Mapping[Question, re.Pattern[str]]] = {
    "errand": re.compile("|".join(_ERRAND)),
    "world": re.compile("|".join(_WORLD)),
    "price": re.compile("|".join(_PRICE)),
    "self": re.compile("|".join(_SELF)),
    "long": re.compile("|".join(_LONG)),
}
_POLITE: Final = re.compile(
    r"^(?:hi|hello|hey|hallo|bonjour|salut|hola|czesc|hej|sorry|ok|and|und|et|y|a|so)\b[ ,.!]*|"
    r"[ ,]*\b(?:please|pls|bitte|svp|stp|s'il (?:te|vous) plait|por favor|prosze)\b"
)
_ENDS: Final = " \t?!.…¿¡"


def read_question(text: str) -> Question | None:
    """What these words, all of them, ask; None where the bot has a screen for it, or where they
    may be a story."""
    told = [each for each in split_sentences(text) if each.count(" ") > 1]
    plain = " ".join(_POLITE.sub(" ", flatten(text.replace("\u2019", "'").strip(_ENDS))).split())
    if len(told) > 1 or not 0 < plain.count(" ") + 1 <= MAX_WORDS:
        return None
    kind = next((kind for kind, asked in _ASKED.items() if asked.fullmatch(plain)), None)
    if kind is None or (kind != "errand" and tells_of_somebody(text)):
        return None
    if kind == "errand" and not text.rstrip().endswith("?"):
        return None
    request = read_request(text)
    return None if request is not None and request.sure else kind
