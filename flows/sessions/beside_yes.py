"""A yes at the card of a plan, with more beside it: "yes, and we have met before".

What only says again what the card says is a yes, and how long the two know each other is put
right with it. A short remark is kept as a note beside the plan; whatever else may be a change, or
a story, is left to others.
"""

from typing import Final

from flows.flow import Scene
from flows.lines import Option
from flows.sessions.draft import Draft, merge
from flows.sessions.plan_card import offer_card
from flows.sessions.reading import find_meetings
from flows.words.answers.consent import find_beside_yes
from flows.words.known import words
from flows.words.requests.requests import read_request
from flows.words.text import flatten

_MOST_WORDS: Final = 14
_BUT: Final = words("but aber mais pero ale only nur seulement solo tylko")
_ONCE: Final = (
    *("einmalig", "nur einmalig", "einmal", "nur einmal", "once", "just once", "only once"),
    *("a one-off", "just this once", "une fois", "une seule fois", "juste une fois", "una vez"),
    *("solo una vez", "una sola vez", "jednorazowo", "raz", "tylko raz", "jeden raz"),
)
_AGAINST: Final = words(
    "not don't isn't doesn't no wrong instead rather wait nicht kein keine falsch statt lieber "
    "doch moment pas faux plutot attends sin mal mejor espera nie zle zamiast raczej czekaj"
)
"""Words by which a yes may be none."""


def agree_beside(text: str, draft: Draft, scene: Scene) -> tuple[Option, ...]:
    """What saves the plan; nothing where a yes is not all that it needs."""
    rest = find_beside_yes(text)
    if not rest or draft.missing not in ("", "more"):
        return ()
    shown = draft.having()
    said = rest.split()
    if not shown.repeats and flatten(rest).strip(" .,!") in _ONCE:
        return offer_card(shown, scene)[:1]
    but = flatten(said[0]).strip(",") in _BUT
    found = find_meetings(" ".join(said[but:]), shown, scene)
    for each in (merge(shown, meeting) for meeting in found.meetings):
        if each.having(phase=shown.phase) == shown:
            return offer_card(each, scene)[:1]
    if found.meetings or but or not _is_remark(rest):
        return ()
    return tuple(each.model_copy(update={"keeps": True}) for each in offer_card(shown, scene)[:1])


def _is_remark(rest: str) -> bool:
    said = flatten(rest.replace("\u2019", "'")).replace(",", " ").replace(".", " ").split()
    plain = "?" not in rest and not any(map(str.isdigit, rest)) and len(said) <= _MOST_WORDS
    return plain and _AGAINST.isdisjoint(said) and read_request(rest) is None
