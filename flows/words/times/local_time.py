"""What time somebody says it is where they are: "here it is 9 o'clock", "bei mir ist es 21:30".

English, German, French, Spanish, Polish. All of the words have to say so.
"""

import re
from typing import Final

from flows.words.text import flatten, read_clock

MAX_CHARACTERS: Final = 60

_HERE: Final = (
    r"(?:over )?here|where i am|at mine|hier|bei mir|bei uns|ici|chez moi|aqui|donde estoy|tutaj|"
    r"tu|"
    r"u mnie|u nas"
)
_BEFORE: Final = (
    r"it's|it is|its|is|now|already|just|about|around|the time|the local time|local time|my time|"
    r"es|ist|sind|wir haben|jetzt|gerade|schon|erst|etwa|meine zeit|die uhrzeit|il est|c'est|on "
    r"est "
    r"a|est|maintenant|deja|environ|l'heure|son|las|la|ya|ahora|la hora|mi hora|jest|teraz|juz|"
    r"mamy|"
    r"godzina|but|aber|mais|pero|ale|hi|hello"
)
_BEHIND: Final = (
    r"now|right now|at the moment|local time|jetzt|gerade|im moment|maintenant|en ce moment|ahora|"
    r"teraz"
)
_EARLY: Final = (
    r"in the morning|morgens|vormittags|fruh|am morgen|du matin|de la manana|por la manana|rano"
)
_LATE: Final = (
    r"in the (?:evening|afternoon)|at night|abends|nachmittags|am abend|am nachmittag|du soir|de "
    r"l'apres-midi|de la tarde|de la noche|wieczorem|po poludniu"
)
_TOLD: Final = re.compile(
    rf"(?:(?:{_HERE}|{_BEFORE}) )*+(?P<hour>[0-9]{{1,2}})(?: ?[:.h] ?(?P<minute>[0-9]{{2}}))?"
    r"(?: ?(?P<half>[ap])\.?m\.?)?(?: ?(?:uhr|o'?clock|heures?|h|horas?|hrs?)(?: "
    rf"(?P<behind>[0-9]{{2}}))?)?(?: (?:(?P<early>{_EARLY})|(?P<late>{_LATE})|{_HERE}|{_BEHIND}))*"
)
_THERE: Final = re.compile(rf"\b(?:{_HERE}|local time|my time|meine zeit|mi hora)\b")


def read_local_time(text: str, *, asked: bool) -> str:
    """The time of day that these words give for where somebody is, as a clock shows it; empty if
    they say more. Where it was not `asked` for, they have to say that it is so there."""
    if len(text) > MAX_CHARACTERS or not re.search("[0-9]", text):  # "²" is no hour
        return ""
    said = " ".join(re.sub(r"[,;!?\u2026]", " ", flatten(text.replace("\u2019", "'"))).split())
    match = _TOLD.fullmatch(said.rstrip(" ."))
    if match is None or not (asked or _THERE.search(said)):
        return ""
    minute = match["minute"] or match["behind"]
    clock = match["hour"] + (f":{minute}" if minute else "")
    half = match["half"] or ("a" if match["early"] else "p" if match["late"] else "")
    if half and read_clock(f"{clock} {half}m"):
        return f"{clock} {half}m"
    return clock if read_clock(clock) else ""
