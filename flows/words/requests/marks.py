"""Words by which an entry gets a mark or loses it: "star that one", "never quote it".

English, German, French, Spanish, Polish. All of the words have to say so; what is behind "about"
says which entry it is.
"""

import re
from functools import cache
from typing import Final, NamedTuple

from flows.words.clauses import Clause, cut, join, keep, split
from flows.words.known import words

MAX_WORDS: Final = 12
MAX_WORDS_TOPIC: Final = 4


class Mark(NamedTuple):
    """What is wanted, by the name of the entry's own button, and of which entry: whom or what it
    is about, or its day, as it was typed; without it, of this one."""

    verb: str
    topic: str = ""


def read_mark(text: str) -> Mark | None:
    """None for all other words."""
    clauses = [each for each in split(text) if not _WHY.fullmatch(each.said)]
    whole = join(clauses)
    if not 1 < len(whole.plain) <= MAX_WORDS:
        return None
    polite = _leave(whole, _POLITE)
    for said in (whole, polite, _leave(polite, _BEFORE | _POLITE)):
        for verb, pattern in _list_patterns():
            match = pattern.fullmatch(said.said)
            if match is not None:
                named = match.groupdict().get("topic") is not None
                topic = cut(said, match.span("topic")) if named else ""
                return Mark(verb, topic) if len(topic.split()) <= MAX_WORDS_TOPIC else None
    return None


@cache
def _list_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    kinds = {"star": _STAR, "unstar": _UNSTAR, "private": _PRIVATE, "public": _PUBLIC}
    return tuple((verb, re.compile(each)) for verb, those in kinds.items() for each in those)


def _leave(said: Clause, others: frozenset[str]) -> Clause:
    """Without these words before it and behind it."""
    places = list(range(len(said.plain)))
    while places and said.plain[places[0]] in others:
        places.pop(0)
    while places and said.plain[places[-1]] in _POLITE:
        places.pop()
    return keep(said, places)


_POLITE: Final = words(
    "please pls plz thanks bitte danke svp stp merci por favor porfa gracias prosze dzieki too"
)
_BEFORE: Final = words(
    "and ok okay oh yes no just now und ja nein et oui non y si no tambien i tak nie auch aussi "
    "can could would you i want like to kannst konntest du mochte peux-tu tu peux puedes quiero "
    "mozesz chce"
)
_WHY: Final = re.compile(
    r"(?:(?:it|this|that)(?: one)?(?: is|'s| was|s)|(?:das|es|dies) (?:ist|war)|c'(?:est|etait)|"
    r"(?:eso |esto )?(?:es|era)|to (?:jest|bylo)) "
    r"(?:(?:too|very|so|zu|sehr|tres|trop|muy|bardzo) )?"
    r"(?:private|confidential|sensitive|personal|secret|delicate|privat|vertraulich|heikel|"
    r"personlich|prive|confidentiel|personnel|delicat|privado|confidencial|personal|delicado|"
    r"prywatne|poufne|osobiste|delikatne)"
)
"""Why it is to be quoted never, which asks for nothing by itself."""

_EN: Final = (
    r"(?:(?:it|this|that)(?: one)?|(?:the|my|this|that)(?: last| latest)?"
    r" (?:one|entry|note|story)(?: (?:of|about|with|on|from) (?:the )?(?P<topic>\S.*?))?)"
)
_DE: Final = (
    r"(?:es|das|den|die|dies|diesen|diese|dieses|ihn|sie|(?:den|die|das|diesen|diese|meinen|meine)"
    r"(?: letzten?)? (?:eintrag|notiz|geschichte)(?: (?:von|uber|mit|zu|aus|vom) "
    r"(?:der |dem |den )?(?P<topic>\S.*?))?)"
)
_DEM: Final = (
    r"(?:dem|ihm|ihr|dafur|(?:dem|der|diesem|dieser|meinem|meiner)(?: letzten)? "
    r"(?:eintrag|notiz|geschichte)(?: (?:von|uber|mit|zu|aus|vom) (?:der |dem |den )?"
    r"(?P<topic>\S.*?))?)"
)
_FR: Final = (
    r"(?:ca|cela|celui-la|celle-la|celui-ci|celle-ci|(?:l'|la |le |cette |cet |ce |ma |mon )"
    r"(?:derniere? )?(?:entree|note|histoire|recit)(?: (?:de|du|sur|avec|d'|des) "
    r"(?P<topic>\S.*?))?)"
)
_ES: Final = (
    r"(?:eso|esto|esa|ese|esta|este|(?:la|esa|esta|mi)(?: ultima)? (?:entrada|nota|historia)"
    r"(?: (?:de|del|sobre|con) (?P<topic>\S.*?))?)"
)
_PL: Final = (
    r"(?:to|tego|temu|te|ten|tej|jej|jego|go|ja|(?:(?:ten|tego|temu|tej|te|ostatni|ostatniego|"
    r"ostatnia|ostatniej) )?(?:wpis|wpisu|wpisowi|notatke|notatki|notatce|historie|historii|"
    r"historia)(?: (?:o|z|ze|od) (?P<topic>\S.*?))?)"
)
_STAR: Final = (
    rf"(?:star|favou?rite) {_EN}",
    rf"(?:mark|flag) {_EN} (?:with a star|as (?:a )?favou?rite|as important)",
    rf"(?:put|set|stick) (?:a|the) star (?:on|to|by) {_EN}",
    rf"(?:give|add) {_EN} a star",
    rf"(?:a )?star (?:on|for) {_EN}",
    rf"add a star to {_EN}",
    rf"(?:markiere?|versieh|versehe) {_DE} (?:bitte )?mit (?:einem )?stern(?:chen)?",
    rf"{_DE} (?:bitte )?mit (?:einem )?stern(?:chen)? (?:markieren|versehen)",
    rf"gib {_DEM} (?:bitte )?(?:einen )?stern(?:chen)?",
    rf"(?:einen )?stern(?:chen)? (?:fur )?{_DEM}",
    rf"(?:einen )?stern(?:chen)? (?:fur|an) {_DE}",
    rf"(?:mets|mettez|ajoute) une etoile (?:a|sur|pour) {_FR}",
    r"(?:mets|donne)-(?:lui|y) une etoile",
    rf"(?:marque|marquez) {_FR} d'une etoile|marque-(?:le|la) d'une etoile",
    rf"(?:pon|anade|agrega)(?:le)? una estrella (?:a|en) {_ES}|ponle una estrella",
    rf"marca(?:la|lo)? (?:{_ES} )?con (?:una )?estrella",
    rf"(?:oznacz|zaznacz) {_PL} gwiazdka",
    rf"daj {_PL} gwiazdke",
)
_UNSTAR: Final = (
    rf"unstar {_EN}",
    rf"(?:take|remove) the star (?:off|from|of) {_EN}",
    r"take the star off",
    rf"(?:nimm|entferne?) (?:den )?stern(?:chen)? (?:von )?{_DEM}(?: weg)?",
    r"(?:den )?stern (?:wieder )?weg",
    rf"(?:enleve|retire) l'etoile(?: (?:a|de|sur) {_FR})?",
    rf"(?:quita|quitale) la estrella(?: (?:a|de) {_ES})?",
    rf"(?:usun|zdejmij) gwiazdke(?: z)?(?: {_PL})?",
)
_PRIVATE: Final = (
    rf"(?:never|do not|don't|not to) (?:ever )?quote {_EN}(?: (?:back|again|ever|to me))*",
    rf"(?:never|do not|don't) show (?:me )?{_EN} (?:again|any ?more)",
    rf"(?:make|mark) {_EN} (?:as )?private",
    rf"keep {_EN} (?:private|confidential|to yourself|between us)",
    rf"{_EN} (?:must|should|has to|is to|ought to) (?:stay|be|remain|be kept) (?:private|"
    r"confidential)",
    rf"{_EN} (?:must|should|may|is) (?:never|not) (?:to )?be quoted(?: (?:back|again|ever))*",
    rf"zitiere? {_DE} (?:bitte )?(?:nie|niemals|nicht)(?: mehr| wieder)?",
    rf"{_DE} (?:bitte )?(?:nie|niemals|nicht)(?: mehr)? zitieren",
    rf"(?:mach|mache|setze?|stelle?|markiere?) {_DE} (?:bitte )?(?:auf |als )?privat",
    rf"{_DE} (?:auf )?privat (?:machen|setzen|stellen)",
    rf"{_DE} (?:soll|muss) privat (?:bleiben|sein)",
    rf"behalte? {_DE} (?:bitte )?fur dich",
    rf"ne (?:cite|citez) (?:jamais|pas|plus) {_FR}",
    r"ne (?:me )?(?:le|la|l') ?(?:cite|citez)(?: (?:jamais|pas|plus))+",
    r"ne (?:jamais|pas|plus) (?:le|la) citer|a ne (?:jamais|pas) citer",
    rf"(?:mets|mettez|passe|rends) {_FR} (?:en )?privee?",
    r"(?:mets|passe|rends|garde)-(?:le|la|ca) (?:en )?privee?|garde-(?:le|la|ca) pour toi",
    rf"(?:no|nunca) cites (?:nunca )?{_ES}",
    r"(?:no|nunca) (?:me )?(?:lo|la) cites(?: (?:nunca|mas|jamas))*",
    rf"(?:haz|pon|deja) {_ES} (?:como |en )?privad[ao]",
    r"(?:haz|pon|deja|manten)(?:lo|la) (?:como |en )?privad[ao]|guarda(?:lo|la) para ti",
    rf"(?:nigdy )?{_PL} nie cytuj(?: (?:nigdy|wiecej))?",
    rf"(?:nigdy )?nie cytuj(?: (?:nigdy|wiecej))?(?: {_PL})?(?: (?:nigdy|wiecej))?",
    rf"(?:ustaw|oznacz|zrob) {_PL} (?:jako|na) prywatn\w+",
    rf"{_PL} ma (?:byc|zostac) prywatn\w+",
    rf"zachowaj {_PL} dla siebie",
)
_PUBLIC: Final = (
    rf"you (?:may|can) quote {_EN}(?: again)?",
    rf"{_EN} (?:may|can) be quoted(?: again)?",
    rf"make {_EN} public",
    rf"{_EN} is(?: not|n't| no longer) private(?: any ?more)?",
    rf"du darfst {_DE} (?:wieder )?zitieren",
    rf"{_DE} darf (?:wieder )?zitiert werden",
    rf"tu peux (?:citer {_FR}|(?:le|la) citer)(?: (?:a nouveau|de nouveau))?",
    rf"puedes (?:citar {_ES}|citar(?:lo|la))(?: (?:otra vez|de nuevo))?",
    rf"mozesz {_PL} (?:znowu )?cytowac",
)
