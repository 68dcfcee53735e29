"""Who says before a question or a wish that it is one: "it was a question, when is Karel?".

English, German, French, Spanish, Polish.
"""

import re
from typing import Final

_SAID: Final = re.compile(
    r"(?:(?:no|nein|non|nie|sorry|pardon|hey|oh|but|aber|mais|pero|ale)[\s,.!]+)*"
    r"(?:(?:it|that|this)(?:'s| is| was|s) (?:just )?(?:a|my) (?:question|request)|"
    r"(?:i'm|i am|i was|im) (?:just |only )?asking(?: you)?|i asked(?: you)?|(?:my )?question|"
    r"i (?:wanted|want) to ask(?: you)?|i (?:have|had) a question|"
    r"(?:das|es) (?:ist|war)(?: doch)? eine frage|ich (?:habe|hab|hatte) (?:doch )?(?:nur )?"
    r"(?:eine frage|gefragt)|(?:meine )?frage|ich (?:frage|wollte fragen)|"
    r"(?:c'est|c'etait|c'\u00e9tait) une question|je (?:demande|demandais|voulais demander)|"
    r"(?:ma )?question|j'ai une question|"
    r"(?:es|era) una pregunta|(?:te )?preguntaba|(?:mi )?pregunta|tengo una pregunta|"
    r"to (?:jest|by\u0142o|bylo) pytanie|(?:ja )?pyta\u0142[ae]m|pytam|pytanie|mam pytanie)"
    r"(?:\s*[,:.;!\u2013-]+\s*)(?=\S)",
    re.IGNORECASE,
)


def leave_insisting_out(text: str) -> str:
    """What is asked, without that; the words as they are where nobody says so."""
    plain = text.replace("\u2019", "'")
    said = _SAID.match(plain)
    return text[said.end() :] if said else text
