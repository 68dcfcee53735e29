"""A yes or a no in words, for a card that asks with a button and is the last that was shown."""

from typing import Final

from flows.words.answers.consent import is_consent, is_refusal
from storage.queues.cards import Buttons

ANSWERS: Final = "a:"
"""How the callback data of a button begins that answers an open question."""
GRANTS: Final = ("x:granted:", "x:export:")
"""How that of one begins which does what was offered."""
KEEPS: Final = ("x:was_note:", "x:just_note:", "x:add_to_entry:")
"""How that of one begins which says that the words before were nothing of the kind."""
DECLINES: Final = ("x:declined:",)
"""How that of one begins which leaves everything as it is, beside the two of an offer."""
ARMED: Final = tuple(
    f"x:{verb}:"
    for verb in (
        *("forget_it", "end_it", "end_now"),
        *("erase", "erase_taken", "erase_bin", "erase_before"),
    )
)
"""How that of one begins which ends something, or lets it go for good."""
ARMS: Final = tuple(f"x:ask_to_{verb}:" for verb in ("erase", "erase_taken", "erase_before"))
"""How that of one begins which leads to such a one."""
ABOUT: Final = "about"
"""The step that follows a note."""
FIRST: Final = ("x:assess_every:",)
"""How those of a card begin whose first button is the yes to its question."""
_SAVE: Final = "save this session"
_BACKS: Final = ("back", "keep")
_KEEP: Final = "keep"
_KEEPING: Final = ("no", "keep it")
_BOTH: Final = 2
_YES: Final = "yes"
_NO: Final = "no"
_DECLINING: Final = (_NO, "not now", "later")
"""What declines on a card that offers something."""
_OUT: Final = "cancel"
"""Of an answer that is the way out of its card, and agrees to nothing."""


def find_agreed(typed: str, buttons: Buttons) -> str | None:
    """The callback data of the button that a yes or a no in a few words, and nothing else, means:
    [Yes] or what stands beside it, else the only one that does what is asked about, or the one
    that keeps the words. None where several might be meant, and where what is agreed to cannot be
    undone."""
    yes = _find_yes(buttons)
    if yes is not None and is_consent(typed, yes[0]):
        return yes[1]
    return _find_no(buttons) if is_refusal(typed) else None


def find_armed(typed: str, buttons: Buttons) -> tuple[str, str] | None:
    """The labels of what ends something, or lets it go for good, and of the way out, where a yes
    was typed to it: that takes a tap."""
    armed = [label for label, data in buttons if data.startswith(ARMED)]
    backs = [label for label, _ in buttons if _first(label) in _BACKS]
    if len(armed) != 1 or len(backs) != 1 or not is_consent(typed, armed[0]):
        return None
    return armed[0], backs[0]


def asks(buttons: Buttons) -> bool:
    """Whether a card with these wants an answer, so that none is for what stands above it."""
    return any(data.startswith((ANSWERS, *GRANTS, *KEEPS, *ARMED)) for _, data in buttons)


def is_bubble(buttons: Buttons) -> bool:
    """Whether these are of a note that was kept: what stands there asks for nothing."""
    answers = [data.split(":") for _, data in buttons if data.startswith(ANSWERS)]
    return bool(answers) and all(each[2] == ABOUT for each in answers)


def _find_yes(buttons: Buttons) -> tuple[str, str] | None:
    yes = [each for each in buttons if _first(each[0]) == _YES]
    if len(yes) == 1:
        return yes[0]
    first = next(iter(buttons), ("", ""))
    if first[0].casefold() == _SAVE or first[1].startswith(FIRST):
        return first
    answers = [each for each in buttons if each[1].startswith(ANSWERS)]
    does = [each for each in answers if _first(each[0]) not in _KEEPING]
    if len(answers) == _BOTH and len(does) == 1:
        return does[0]
    return next(iter(_find_offer(buttons)), None)


def _find_offer(buttons: Buttons) -> Buttons:
    """What does what is asked about, and what keeps the words; nothing if there is more."""
    buttons = tuple(each for each in buttons if not each[1].startswith(DECLINES))
    does = [each for each in buttons if _does(*each)]
    kept = [each for each in buttons if each[1].startswith(KEEPS)]
    return (*does, *kept) if len(does) == len(kept) == 1 and len(buttons) == _BOTH else ()


def _find_no(buttons: Buttons) -> str | None:
    yes = [data for label, data in buttons if _first(label) == _YES]
    others = [(label, data) for label, data in buttons if data not in yes]
    no = [data for label, data in others if _first(label) in _DECLINING]
    if len(no) == 1:
        return no[0]
    if len(yes) == 1:
        return others[0][1] if len(others) == 1 else None
    if out := _find_way_out(buttons):
        return out
    offer = _find_offer(buttons)
    return offer[1][1] if offer else None


def _find_way_out(buttons: Buttons) -> str | None:
    """What leaves everything as it is on a card that asks whether something goes: [Keep it], or
    [Back] beside what cannot be undone by a tap."""
    answers = [(_first(label), data) for label, data in buttons if data.startswith(ANSWERS)]
    keeps = [data for first, data in answers if first.startswith((_NO, _KEEP))]
    if len(keeps) == 1 and len(answers) <= _BOTH:
        return keeps[0]
    armed = any(data.startswith((*ARMED, *ARMS)) for _, data in buttons)
    backs = [data for label, data in buttons if _first(label) in _BACKS]
    return backs[0] if armed and len(backs) == 1 else None


def _does(label: str, data: str) -> bool:
    return data.startswith((ANSWERS, *GRANTS)) and label.casefold() != _OUT


def _first(label: str) -> str:
    """ "yes" of "Yes, one person"."""
    return label.split(",")[0].casefold()
