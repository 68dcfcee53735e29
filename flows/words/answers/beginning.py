"""Whether words want to begin, and say nothing else: "ok, sounds good, start", "na dann los".

English, German, French, Spanish, Polish. That something sounds good is no beginning by itself.
"""

import re
from typing import Final

from flows.words.text import flatten

MAX_CHARACTERS: Final = 60

_BEGIN: Final = (
    r"(?:let's |lets |let us |i want to |i'd like to |we can |can we |ready to |to )?(?:start|"
    r"begin|"
    r"get started|go|get going|do this|do it)|(?:i'm |im |i am )(?:in|ready)|ready|count me in"
    r"|(?:na |dann )*los(?: geht's| gehts| geht es)?|auf geht's|leg los|legen wir los|"
    r"(?:lass(?:t)? "
    r"uns |wir konnen |wir |konnen wir |ich will |ich mochte )?(?:anfangen|starten|beginnen|"
    r"loslegen)|fangen wir an|fang an|(?:ich )?bin (?:dabei|bereit)|bereit"
    r"|on (?:y va|commence|demarre|est parti)|c'est parti|allons-y|allons y|commencons|demarrons|"
    r"(?:on peut )?(?:commencer|demarrer)|(?:je suis )?prete?|vas-y"
    r"|empecemos|empezamos|(?:a |vamos a )?empezar|(?:a )?comenzar|comencemos|vamos(?: alla)?|"
    r"adelante|(?:estoy )?list[oa]|dale|arrancamos"
    r"|zaczynamy|zaczynajmy|zaczynam|zacznijmy|zacznij|(?:mozemy )?zaczynac|ruszamy|startujemy|"
    r"(?:jestem )?gotow[ya]|do dziela"
)
_BESIDE: Final = (
    r"ok|okay|yes|yeah|yep|sure|fine|good|great|perfect|cool|alright|all right|right|that|this|it|"
    r"sounds|looks|please|then|now|thanks|thank you|so|well"
    r"|ja|jawohl|klingt|das|es|gut|super|prima|toll|alles klar|klar|gerne?|bitte|dann|jetzt|mal|"
    r"na|"
    r"also|danke|einverstanden|passt"
    r"|oui|d'accord|parfait|tres bien|bien|alors|bon|volontiers|merci|ca marche|ca me va|genial"
    r"|si|vale|perfecto|venga|claro|bueno|pues|suena|muy|gracias|de acuerdo|por favor|ya"
    r"|tak|dobrze|dobra|jasne|swietnie|brzmi|to|chetnie|prosze|dzieki|juz"
)
_ALL: Final = re.compile(rf"(?:(?:{_BESIDE}) )*+(?:{_BEGIN})(?: (?:{_BEGIN}|{_BESIDE}))*")


def is_beginning(text: str) -> bool:
    """Whether all these words want to begin."""
    if len(text) > MAX_CHARACTERS or "\n" in text.strip():
        return False
    plain = flatten(
        re.sub(r"[.,;:!?\u2026\u00a1-](?=\s|$)|[\u00a1]", " ", text.replace("\u2019", "'"))
    )
    return _ALL.fullmatch(plain.strip()) is not None
