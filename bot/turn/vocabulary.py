"""The words that mean something, learned before anybody waits for them."""

from flows.words.distress.distress import find_distress
from flows.words.requests.requests import read_request


def learn_words() -> None:
    """Builds what words are looked up in; once a process.

    It takes half a second, several on a busy machine. In the first turn, it would hold up a
    transaction for so long, and with it whoever renews a lease.
    """
    for find in (find_distress, read_request):
        find("Hello there, I am new here.")
