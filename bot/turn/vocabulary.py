"""The words that mean something, learned before anybody waits for them."""

from flows.calendar.zones import find_country, find_named_zone
from flows.care.numbers import read_numbers
from flows.care.tongues import find_tongue
from flows.words.distress.distress import find_distress
from flows.words.distress.pleas import read_plea
from flows.words.distress.tender import is_tender
from flows.words.requests.marks import read_mark
from flows.words.requests.requests import read_request
from flows.words.times.foreign_months import name_foreign_months


def learn_words() -> None:
    """Builds what words are looked up in; once a process.

    It takes half a second, several on a busy machine. In the first turn, it would hold up a
    transaction for so long, and with it whoever renews a lease.
    """
    for find in (find_distress, read_request):
        find("Hello there, I am new here.")


def learn_rare_words() -> None:
    """Builds what hardly any message is looked up in: nobody need wait for it before the bot
    listens, and nobody should when it is needed."""
    name_foreign_months()
    read_numbers()
    find_country("Europe/Kyiv")
    for find in (find_named_zone, find_tongue, is_tender, read_mark, read_plea):
        find("mark this")
