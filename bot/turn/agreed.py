"""A yes or a no in words, for a card that asks with a button and is the last that was shown."""

from typing import Final

from flows.words.consent import is_consent, is_refusal
from storage.queues.cards import Buttons

ANSWERS: Final = "a:"
"""How the callback data of a button begins that answers an open question."""
GRANTS: Final = ("x:granted:", "x:export:")
"""How that of one begins which does what was offered."""
KEEPS: Final = ("x:was_note:", "x:just_note:", "x:add_to_entry:")
"""How that of one begins which says that the words before were nothing of the kind."""
ARMED: Final = tuple(
    f"x:{verb}:"
    for verb in ("forget_it", "end_it", "end_now", "erase", "erase_taken", "erase_bin")
)
"""How that of one begins which ends something, or lets it go for good."""
_BACKS: Final = ("back", "keep")
_KEEP: Final = "keep"
_BOTH: Final = 2
_YES: Final = "yes"
_NO: Final = "no"
_OUT: Final = "cancel"
"""Of an answer that is the way out of its card, and agrees to nothing."""


def find_agreed(typed: str, buttons: Buttons) -> str | None:
    """The callback data of the button that a yes or a no, and nothing else, means: [Yes] or what
    stands beside it, else the only one that does what is asked about, or the one that keeps the
    words. None where several might be meant."""
    agrees = is_consent(typed)
    if not agrees and not is_refusal(typed):
        return None
    yes = [data for label, data in buttons if _first(label) == _YES]
    if len(yes) == 1:
        if agrees:
            return yes[0]
        others = [(label, data) for label, data in buttons if data != yes[0]]
        no = [data for label, data in others if _first(label) == _NO or len(others) == 1]
        return no[0] if len(no) == 1 else None
    if not agrees and (out := _find_way_out(buttons)):
        return out
    kept = [data for _, data in buttons if data.startswith(KEEPS)]
    does = [data for label, data in buttons if _does(label, data)]
    if len(kept) != 1 or len(does) != 1 or len(buttons) != 2:
        return None
    return does[0] if agrees else kept[0]


def _find_way_out(buttons: Buttons) -> str | None:
    """What leaves everything as it is on a card that asks whether something goes: [Keep it], or
    [Back] beside what cannot be undone by a tap."""
    answers = [(_first(label), data) for label, data in buttons if data.startswith(ANSWERS)]
    keeps = [data for first, data in answers if first.startswith((_NO, _KEEP))]
    if len(keeps) == 1 and len(answers) <= _BOTH:
        return keeps[0]
    armed = any(data.startswith(ARMED) for _, data in buttons)
    backs = [data for label, data in buttons if _first(label) in _BACKS]
    return backs[0] if armed and len(backs) == 1 else None


def _does(label: str, data: str) -> bool:
    return data.startswith((ANSWERS, *GRANTS)) and label.casefold() != _OUT


def _first(label: str) -> str:
    """ "yes" of "Yes, one person"."""
    return label.split(",")[0].casefold()
