"""That somebody called or wrote, before what they wanted: "sorry, Karel called, he cancels
tomorrow". English, German, French, Spanish, Polish.
"""

import re
from typing import Final

from flows.words.senses import listen

CALLED: Final = (
    r"(?P<name>[^\W_][\w'-]*(?: [^\W_][\w'-]*)??) (?:(?:just|has|have|hat|a|ha|vient de|acaba de|"
    r"wlasnie|eben|gerade) )?(?:wrote|writes|written|called|calls|rang|rings|phoned|texted|texts|"
    r"messaged|mailed|emailed|answered|replied|schrieb|schreibt|geschrieben|angerufen|geantwortet|"
    r"rief an|ruft an|meldet sich|sich gemeldet|ecrit|appelle|appele|telephone|repondu|m'ecrit|"
    r"m'a (?:ecrit|appele|repondu)|escribio|escrito|escribe|llamo|llamado|llama|respondio|"
    r"contesto|napisala?|pisze|zadzwonila?|dzwoni|odpisala?)(?: (?:me|back|mir|zuruck|me|mi))?"
)
_FIRST: Final = re.compile(
    r"(?:(?:sorry|oh|ah|ok|hi|hello|so|ach|hallo|desolee?|pardon|salut|perdon|hola|przepraszam|"
    r"czesc)[ ,]+)*" + CALLED + r"(?: ?[,;.:]|(?: ?,)? (?:and|und|et|y|i)) "
    r"(?:(?:that )?(?:he|she|they|er|sie|il|elle|ella|el|on|ona)(?:'s)? )?(?P<wanted>\S.*)"
)


def name_caller(text: str) -> str:
    """The same with the name of whoever called before what they wanted, as it is compared; "" in
    other words."""
    found = _FIRST.fullmatch(listen(text).text)
    return f"{found['name']} {found['wanted']}" if found else ""
