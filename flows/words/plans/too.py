"""Half a sentence that adds somebody to what was said just before: "nor Mara on the 28th"."""

import re
from typing import Final

from flows.words.senses import MAX_CHARACTERS_READ, listen

_MARK: Final = (
    r"nor|neither|either|too|as well|also not|same for|same with|auch nicht|auch|ebenfalls|"
    r"ebenso ?wenig|ebenso|genauso ?wenig|genauso|dasselbe gilt fur|gleiches gilt fur|non plus|"
    r"aussi|pareil|idem|tampoco|tambien|lo mismo|igual|ni|ani|tez nie|tez|rowniez nie|rowniez|"
    r"to samo"
)
"""What says that it is as before."""
_BESIDE: Final = (
    r"of course|obviously|naturally|naturlich|selbstverstandlich|logischerweise|bien sur|"
    r"evidemment|naturellement|claro|por supuesto|evidentemente|oczywiscie|not|nicht|kein\w*|pas|"
    r"no|nie|does|do|will|can|is"
)
_TOO: Final = re.compile(rf"(?<![^\W_])(?:{_MARK})(?![^\W_])")
_DROPPED: Final = re.compile(rf"(?<![^\W_])(?:{_MARK}|{_BESIDE})(?![^\W_])")
_DAY: Final = re.compile(r"(?<= )([0-9]{1,2})\Z")
"""A number that says last when: "ani z Marą 28"."""
MAX_WORDS: Final = 10


def find_too(text: str) -> str:
    """Who is added, and when, as it is compared; nothing in other words."""
    if len(text) > MAX_CHARACTERS_READ or len(text.split()) > MAX_WORDS or "\n" in text.strip():
        return ""
    said = listen(text).text
    added = " ".join(_DROPPED.sub(" ", said).split())
    return _DAY.sub(r"am \1.", added) if _TOO.search(said) else ""
