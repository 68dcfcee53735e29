"""What follows a greeting, thanks, a bare "ok" or a lone sticker.

Nobody means to keep them. Where nothing is asked they get a short answer and leave no entry; at a
question that asks what was said they are its answer, as anything else would be, with a button that
takes it back. One that asks for something else, a name, a day, or more of what was told, is shown
again; who says good night is asked nothing more.
"""

from collections.abc import Callable, Sequence
from typing import Final

from flows.effects import Advance, Beside, Effect, Hold, Show
from flows.events import Said, Shown
from flows.flow import Flow, State
from flows.lines import button, line
from flows.words.answers.consent import is_refusal
from flows.words.answers.courtesies import Courtesy, read_courtesy

ANSWERS: Final[dict[Courtesy, str]] = {
    "greeting": "Hello. Just write or talk to me, or take /reflect.",
    "thanks": "You're welcome.",
    "ok": "Good.",
    "farewell": "Until next time.",
}
ASIDE: Final[dict[Courtesy, str]] = {
    "greeting": "Hello.",
    "thanks": "You're welcome.",
    "ok": "This one is still open.",
    "farewell": "Until next time.",
}
"""Before the question that is shown again."""
REFUSED: Final = "Nothing has changed."
EITHER: Final = "I mean this: tap what fits, or answer in your own words. /cancel leaves it."
WAYS: Final = "Above you can tap {labels}; or just write on. /help says what else I understand."
MAX_LABELS: Final = 6
STICKER: Final = "A sticker on its own is not kept. Write or talk to me whenever you like."


def answer_courtesy(
    said: Said,
    state: State | None,
    flow: Flow | None,
    see: Callable[[], State | None],
    quiet: bool = False,
) -> tuple[Effect, ...]:
    """What follows words that say nothing of their own; nothing if they say more. A "no" says
    nothing where no question waits for it. `state` is the
    conversation whose question waits for them, if one does; `see` finds the one that is in
    sight, which may take no words: what stands farther up is not brought back by a "thanks". In
    a `quiet` hour, after words that may have been a cry for help, what is told takes all words."""
    asks = state is not None and flow is not None and flow.journal
    courtesy = read_courtesy(said.typed)
    if courtesy is None and state is None and is_refusal(said.typed):
        return (Hold(said=said, label="Keep as a note"), _say(REFUSED))
    if courtesy is None or (courtesy == "ok" and state is not None and not asks):
        return ()  # a setting reads its "ok" itself
    if courtesy == "farewell":
        return () if quiet else (_say(ANSWERS[courtesy]),)
    seen = see()
    told = not quiet and state is not None and seen is not None and seen.run == state.run
    if state is not None and flow is not None and asks and not _asks_choice(state, flow, told):
        take_back = button("undo", "Just a hello", state.run, state.pieces + 1)
        return (Beside(button=take_back), Advance(run=state.run, event=said))
    if seen is None:
        return (_say(ANSWERS[courtesy]),)
    again = Shown(at=said.at, notice=(line(ASIDE[courtesy]),))
    return (Advance(run=seen.run, event=again),)


def answer_puzzled(said: Said, labels: Sequence[str], state: State | None) -> tuple[Effect, ...]:
    """What follows where somebody asks what is meant by the card that has these buttons: the
    question of its conversation once more, if it is of an open one, else what can be tapped."""
    if state is not None:
        again = Shown(at=said.at, notice=(line(EITHER),))
        return (Advance(run=state.run, event=again),)
    shown = ", ".join(f"[{each}]" for each in labels[:MAX_LABELS])
    return (Show(run=None, lines=(line(WAYS, labels=shown),), stays=True),)


def answer_sticker(said: Said) -> tuple[Effect, ...]:
    """What follows a sticker that comes alone, where no question is open."""
    if said.media is None or said.media.kind != "sticker" or said.text:
        return ()
    return (Hold(said=said, label="Keep as a note"), _say(STICKER))


def _asks_choice(state: State, flow: Flow, told: bool) -> bool:
    """Whether it asks who it was with, as nobody is called "Thanks", or something else about what
    was `told`, on a card in sight."""
    step = flow.find_step(state.asked)
    if step is None or not step.options:
        return False
    return (told and state.told) or step.words == step.key


def _say(text: str) -> Show:
    return Show(run=None, lines=(line(text),))
