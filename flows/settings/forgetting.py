"""Whatever is written about one mentee goes into the bin, and nothing more is asked about them.

Asked for on a card; each entry takes along what was planned in it, and can be put back out of the
bin as if it had been deleted by itself.
"""

from flows.effects import CloseRun, DiscardRun, Effect, EndMentoring, Show
from flows.events import Acted
from flows.facts import OneMentoring
from flows.lines import button, count, line
from flows.settings.endings import GONE
from framework.model import Framework

Effects = tuple[Effect, ...]


def ask_to_forget(facts: OneMentoring, event: Acted, framework: Framework) -> Effects:
    """What goes, and how long it can be put back."""
    if not facts.id:
        return GONE
    asked = line(
        "Forget {name}? The bin takes {entries}, with what was planned there. No session with "
        "{name} stays planned, and I ask nothing more. For 30 days each entry can be put back; "
        "then it is gone for good.",
        name=facts.name,
        entries=count(len(facts.written), "entry", "entries"),
    )
    buttons = (
        button("forget_it", "Forget {name}", facts.id, name=facts.name),
        button("mentoring", "Back", facts.id),
    )
    return (Show(run=None, lines=(asked,), buttons=buttons),)


def forget(facts: OneMentoring, event: Acted, framework: Framework) -> Effects:
    """All at once; what waits unanswered about them is over as well."""
    if not facts.id:
        return GONE
    name = facts.name.casefold()
    waiting = (
        CloseRun(run=each.run, left=True)
        for each in facts.open
        if each.about.casefold() == name and each.run not in facts.written
    )
    done = line(
        "{name} is forgotten: {entries} in the bin, no more sessions.",
        name=facts.name,
        entries=count(len(facts.written), "entry", "entries"),
    )
    return (
        EndMentoring(mentee=facts.name),
        *waiting,
        *(DiscardRun(run=each) for each in facts.written),
        Show(
            run=None, lines=(done,), buttons=(button("bin", "Bin"), button("mentees", "Mentees"))
        ),
    )
