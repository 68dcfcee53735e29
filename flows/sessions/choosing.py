"""Which of the sessions on the card of a change is meant, in words."""

from collections.abc import Iterator

from flows.flow import Scene
from flows.lines import Option, menu, option
from flows.sessions.parts import find_zone
from flows.sessions.proposal import Proposal, Target
from flows.sessions.reading import is_meant, read_said
from flows.words.answers.choosing import find_numbered, find_place, list_chosen, wants_all
from flows.words.answers.corrections import list_corrected

LABEL = "Another session"


def choose_one(proposal: Proposal, session: Target, rest: tuple[Target, ...] = ()) -> Proposal:
    """One of those that were proposed; one that is over already was none."""
    missed = session.asked and proposal.kind == "cancel"
    one = proposal.having(those=(session,), problem="", others=rest, several=False, whole=False)
    return one.having(kind="missed") if missed else one


def read_choice(text: str, proposal: Proposal, scene: Scene) -> tuple[Option, ...]:
    """What leads to the session that is meant by its place, its day, its hour or its mentee: it is
    shown first. To those that are left, where the words may mean several; nothing, where they
    mean none or do not tell them apart."""
    asked = len(proposal.those) > 1
    if asked and wants_all(text):
        return (menu("several", LABEL, proposal.having(several=True, problem="").seal()),)
    shown = (*proposal.those, *proposal.others)
    found = next(filter(None, _list_found(text, shown, scene)), [])
    if not found and asked:
        many = len(proposal.those)
        place = find_place(text, many)
        place = find_numbered(text, many) if place is None else place
        found = [proposal.those[place]] if place is not None else []
    if len(found) == 1:
        rest = tuple(each for each in shown if each != found[0])
        return (_lead_to(choose_one(proposal, found[0], rest)),)
    if asked and 1 < len(found) < len(proposal.those):
        left = proposal.having(those=tuple(found), problem="", several=False)
        return (menu("left", LABEL, left.seal()),)
    return ()


def _lead_to(one: Proposal) -> Option:
    """What another conversation settles is shown there."""
    led = one.kind in ("move", "shift") or (one.kind == "pause" and one.until is None)
    return (option if led else menu)("other", LABEL, one.seal())


def _list_found(text: str, shown: tuple[Target, ...], scene: Scene) -> Iterator[list[Target]]:
    """Whom and what each way to read the words may mean."""
    zone = find_zone(scene)
    for said in (each for words in list_corrected(text) for each in list_chosen(words)):
        reading = read_said(said, scene)
        if reading.sure:
            meetings = reading.meetings
            yield [e for e in shown if any(is_meant(e, each, zone) for each in meetings)]
