"""Whether a name that was typed is that of somebody who is known: "Is this Élodie?"."""

from collections.abc import Sequence

from flows.lines import Line, Option, line, menu
from flows.paging import CHOICES_A_PAGE
from flows.sessions.draft import Draft
from flows.words.answers.consent import is_consent, is_refusal
from flows.words.people.mentees import near_mentees


def ask_whom(draft: Draft, names: Sequence[str]) -> Line:
    near = near_mentees(draft.mentee, names)
    if len(near) == 1:
        return line("You wrote {typed}. Is this {name}?", typed=draft.mentee, name=near[0])
    return line("You wrote {typed}. Who is it?", typed=draft.mentee)


def offer_whom(draft: Draft, names: Sequence[str]) -> tuple[Option, ...]:
    """Those who may be meant, and somebody else, who is new."""
    near = near_mentees(draft.mentee, names)[:CHOICES_A_PAGE]
    found = (
        menu(
            f"k{each}",
            "Yes" if len(near) == 1 else line("{name}", name=name),
            draft.having(mentee=name).seal(),
        )
        for each, name in enumerate(near)
    )
    return (*found, menu("new", "Someone else", draft.having(new=True).seal()))


def read_whom(text: str, draft: Draft, names: Sequence[str]) -> tuple[Option, ...]:
    """A yes or a no, where one is asked about; nothing in other words."""
    *known, new = offer_whom(draft, names)
    if is_refusal(text):
        return (new,)
    return tuple(known) if len(known) == 1 and is_consent(text) else ()
