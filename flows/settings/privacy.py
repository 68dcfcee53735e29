"""/privacy: who is responsible, what is kept and why, who can read it, for how long; one screen.

It claims what the code does and no more. That the texts are stored as they are, what /delete
leaves and how long the bin holds is held by tests/bot/test_privacy.py.
"""

from typing import Final

from flows.effects import Effect, Show
from flows.events import Acted
from flows.facts import Privacy
from flows.lines import Line, line, question
from framework.model import Framework

RESPONSIBLE: Final = "Responsible: {operator}, who runs this server."
NOBODY_NAMED: Final = "Responsible: whoever runs this server and gave you its address."
CONTACT: Final = " Questions and requests: {contact}."
READERS: Final = (
    "Who can read it: only you and the operator of this server; no mentee, no other mentor. The "
    "texts are not encrypted yet: whoever has the database, or a copy of it, can read them."
)
WHAT: Final = (
    "What: your answers, the names you give your mentees, sessions, plans and ratings, your time "
    "zone and settings, and the number of this chat. Voice, pictures and files stay with "
    "Telegram; I keep where they are. Not your phone number, nor where you are."
)
WHY: Final = (
    "Why: to ask you, to remind you, and to show you how far you have come. It is scored by "
    "nobody and passed on to nobody."
)
HOW_LONG: Final = (
    "How long: until you delete it. A deleted entry lies in the bin for 30 days, then it is "
    "erased; there it can be erased at once as well. /delete erases everything, and the number of "
    "this chat with it."
)
TELEGRAM: Final = (
    "Telegram carries all messages and keeps this chat by its own rules. What is erased here you "
    "delete there yourself."
)
BACKUPS: Final = (
    "Backups: I make none. The operator may copy the database; what you erase stays in a copy "
    "until that is thrown away."
)
RIGHTS: Final = (
    "Your rights: /export gives you a copy, Edit corrects an entry, /delete erases, /settings "
    "stops what I send. You can complain to the data protection authority of your country."
)

EXPORTED: Final = (
    "All that I keep of you, as a file for a computer: to keep, or to hand on to another program."
)


def tell_privacy(operator: str, contact: str) -> tuple[Line, ...]:
    """By what the operator has set; what is not set is left out."""
    named = RESPONSIBLE if operator else NOBODY_NAMED
    reached = CONTACT if contact else ""
    responsible = line(named + reached, operator=operator, contact=contact)
    rest = (READERS, WHAT, WHY, HOW_LONG, TELEGRAM, BACKUPS, RIGHTS)
    return (question("What I keep, and who can read it"), responsible, *map(line, rest))


def show_privacy(facts: Privacy, event: Acted, framework: Framework) -> tuple[Effect, ...]:
    told = tell_privacy(facts.operator, facts.contact)
    return (Show(run=None, lines=told, stays=True),)
