"""Greetings, thanks and a bare "ok": words that say nothing of their own."""

import re
import unicodedata
from typing import Final, Literal

from flows.words.known import words
from flows.words.text import flatten

Courtesy = Literal["greeting", "thanks", "ok"]

# English, German, French, Spanish, Polish; and what a newcomer may say in other languages.
_GREETINGS: Final = words(
    "hi hello hey hiya gruss morning afternoon evening hallo hej moin servus gruezi tag morgen "
    "abend bonjour bonsoir salut coucou hola buenas buenos czesc witam witaj siema dobry "
    "buongiorno buonasera ciao salve hoi goedemorgen goedemiddag goedenavond ola bom boa "
    "oi здравствуйте привет привіт вітаю السلام مرحبا hei hejsan merhaba"
)
_THANKS: Final = words(
    "thanks thank thx ty cheers danke dankeschon dank merci remercie gracias dziekuje "
    "dzieki dzieku grazie bedankt obrigado obrigada спасибо дякую"
)
_AGREED: Final = words(
    "ok okay okey k kk alright fine great good super perfect cool nice sure yes right "
    "gotcha understood noted done klar passt gut prima genau verstanden einverstanden "
    "jawohl d'accord daccord parfait entendu compris bien vale perfecto bueno claro "
    "entendido dobrze porzadku jasne swietnie rozumiem zgoda bene va"
)
_BESIDE: Final = {
    "greeting": words(
        "there good you to all everyone everybody again and my friend dear bot guten gute "
        "gruss gott schonen schone zusammen wieder ihr dir euch allerseits a tous toutes vous "
        "toi le la matin dias tardes noches dia que tal muy todos dzien wieczor rano "
        "serdecznie wszystkim tutti e tarde noite добрий день доброго дня вечір عليكم ورحمة "
        "الله وبركاته"
    ),
    "thanks": words(
        "you schon so much very many a lot for your the help helping that this was is it really "
        "helpful kind of again mate all super vielen lieben herzlichen besten schonen tausend "
        "dir ihnen euch sehr fur die hilfe beaucoup mille bien grand un pour votre ton aide "
        "vous toi muchas muchisimas mil muy amable por la ayuda tu su te bardzo wielkie "
        "wielka za pomoc ci serdecznie ok okay great perfect nice"
    ),
    "ok": words(
        "by me with that's thats that is all then i see got it very alles alle geht klar ist "
        "in ordnung ca marche c'est bon tres de acuerdo esta bien muy w no to tak merci danke "
        "thanks gracias dzieki va"
    ),
}
_SAYS: Final = {"greeting": _GREETINGS, "thanks": _THANKS, "ok": _AGREED}
_PHRASES: Final = frozenset(
    (
        *("ca marche", "ca va", "ca roule", "c'est bon", "de acuerdo", "esta bien", "geht klar"),
        *("alles klar", "in ordnung", "w porzadku", "va bene", "got it", "i see", "добрий день"),
    )
)
_TIMES: Final = words("morgen morning abend evening afternoon tag")
"""What greets alone, and says when as the first of several words."""
_MOST_WORDS: Final = 8


def read_courtesy(text: str) -> Courtesy | None:
    """What these words are, all of them; None where they say more. Pictures alone are an "ok"."""
    said = [_shorten(each) for each in re.findall(_WORD, flatten(text.replace("\u2019", "'")))]
    if not said:
        return "ok" if any(map(_is_picture, text)) else None
    if len(said) > _MOST_WORDS:
        return None
    if " ".join(said) in _PHRASES:
        return "greeting" if said[0] == "добрий" else "ok"
    for kind in ("thanks", "greeting", "ok"):
        own, beside = _SAYS[kind], _BESIDE[kind]
        if any(each in own for each in said) and all(each in own | beside for each in said):
            return kind
    return None


def begins_with_greeting(text: str) -> bool:
    """Whether the first word greets, or the first two: "Bonjour, c'est Jean-Claude"."""
    said = re.findall(_WORD, flatten(text))
    first, two = " ".join(said[:1]), " ".join(said[:2])
    alone = first not in _TIMES and read_courtesy(first) == "greeting"
    return alone or read_courtesy(two) == "greeting"


def _shorten(word: str) -> str:
    """A word without the letters that are drawn out at its end: "graciasss"."""
    return word if word in _KNOWN else re.sub(r"(.)\1+$", r"\1", word)


def _is_picture(char: str) -> bool:
    return unicodedata.category(char) in ("So", "Sk")


_WORD: Final = r"[^\W\d_]+(?:'[^\W\d_]+)*"
_KNOWN: Final = frozenset().union(*_SAYS.values(), *_BESIDE.values())
