"""That one day of what repeats is another: "yes but 1 January is a holiday, rather the 8th of
January". English, German, French, Spanish, Polish.
"""

import re
from datetime import date
from typing import Final, NamedTuple

from flows.words.senses import MAX_CHARACTERS_READ, listen
from flows.words.times.days import read_days

_BEFORE: Final = (
    r"(?:(?:yes|ok|okay|ja|gut|oui|d'accord|si|vale|tak|dobrze|but|only|aber|nur|mais|seulement|"
    r"pero|solo|ale|tylko)[ ,.]+)*"
)
_ON: Final = r"(?:(?:on|the|am|der|den|dem|da|le|el|w|dnia) )*"
_HOLIDAY: Final = (
    r"(?:is|ist|est|es|jest|to)(?: (?:a|an|ein|un|public|bank|national|jour|dia))* "
    r"(?:holiday|feiertag|ferie|festivo|feriado|swieto)"
)
_CANNOT: Final = (
    r"(?:i (?:can't|cannot)|(?:kann ich|geht es|geht's|geht) (?:leider )?nicht|je ne peux pas|"
    r"no puedo|nie moge)"
)
_RATHER: Final = (
    r" ?(?:[,;.-] ?)?(?:(?:so|da|dann|also|donc|alors|asi que|wiec|and|und|et|y|i) )*"
    rf"(?:rather|better|lieber|besser|plutot|mieux|mejor|lepiej|raczej) {_ON}(?P<new>\S.*)"
)
_WAYS: Final = tuple(
    re.compile(each)
    for each in (
        rf"{_BEFORE}{_ON}(?P<old>\S.*?) (?:{_HOLIDAY}|{_CANNOT}){_RATHER}",
        rf"{_BEFORE}{_CANNOT} {_ON}(?P<old>\S.*?){_RATHER}",
    )
)


class OtherDay(NamedTuple):
    """The day that is not meant, and the one in its place."""

    old: date
    new: date


def read_other_day(text: str, today: date) -> OtherDay | None:
    """What these words, all of them, say of one day; None in others."""
    said = listen(text).text.strip(" .!") if len(text) <= MAX_CHARACTERS_READ else ""
    found = next(filter(None, (each.fullmatch(said) for each in _WAYS)), None)
    old, new = (read_days(found[each], today) if found else () for each in ("old", "new"))
    return OtherDay(old[0], new[0]) if old and new else None
