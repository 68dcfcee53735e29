"""That somebody called or wrote, before what they wanted: "sorry, Karel called, he cancels
tomorrow". English, German, French, Spanish, Polish.
"""

import re
from typing import Final

from flows.words.senses import listen

CALLED: Final = (
    r"(?P<name>[^\W_][\w'-]*(?: [^\W_][\w'-]*)??) (?:(?:just|has|have|hat|a|ha|vient|acaba|"
    r"wlasnie|eben|gerade|grad|mich|me) )*(?:wrote|writes|written|called|calls|rang|rings|phoned|"
    r"texted|texts|messaged|mailed|emailed|answered|replied|"
    r"schrieb|schreibt|geschrieben|angerufen|geantwortet|rief an|ruft an|meldet sich|"
    r"sich gemeldet|"
    r"ecrit|appelle|appele|telephone|repondu|m'ecrit|m'a (?:ecrit|appele|repondu)|d'appeler|"
    r"d'ecrire|escribio|escrito|escribe|llamo|llamado|llama|respondio|contesto|de llamar|"
    r"de escribir|dzwonila?|pisala?|napisala?|pisze|zadzwonila?|dzwoni|odpisala?)"
    r"(?: (?:me|back|mir|zuruck|me|mi))?"
)
_HE: Final = r"(?:he|she|they|er|sie|il|elle|ella|el|on|ona)(?:'s)?"
_FIRST: Final = re.compile(
    r"(?:(?:sorry|oh|ah|ok|hi|hello|so|ach|hallo|desolee?|pardon|salut|perdon|hola|przepraszam|"
    rf"czesc)[ ,]+)*{CALLED}(?: ?[,;.:]|(?: ?,)? (?:and|und|et|y|i|that|dass|que|ze|"
    rf"to say(?: that)?)|(?= {_HE} )) (?:(?:that )?{_HE} )?(?P<wanted>\S.*)"
)


def name_caller(text: str) -> str:
    """The same with the name of whoever called before what they wanted, as it is compared; "" in
    other words."""
    found = _FIRST.fullmatch(listen(text).text)
    return f"{found['name']} {found['wanted']}" if found else ""
