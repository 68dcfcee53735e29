"""What stands in a raw update, by type: `read_…` insists on it, `find_…` takes what is there.

What is stored as it is, sent back or decided by must be what Telegram says it is; a word or a name
that is something else is only not there. All else in an update may have any shape.
"""

from typing import Any, Final

Json = dict[str, Any]

MAX_ID: Final = 2**63 - 1  # what a column for ids holds


class Unreadable(Exception):
    """An update that is none. It is parked as it is; the text never quotes it."""


def read_dict(value: Any) -> Json:
    if not isinstance(value, dict):
        raise Unreadable("an object that is none of Telegram's")
    return value


def read_whole(value: Any, largest: int = MAX_ID) -> int:
    """A whole number that the database can hold; True is none, nor is "7"."""
    if type(value) is not int or not 0 <= value <= largest:
        raise Unreadable("a number that is none of Telegram's")
    return value


def read_code(value: Any) -> str:
    """An id in letters, of a file or a query: it is stored in clear, and sent back as it is."""
    if not (isinstance(value, str) and value.isascii() and value.isprintable() and value):
        raise Unreadable("an id that is none of Telegram's")
    return value


def read_words(value: Any) -> str:
    """What somebody wrote, cleaned; empty where there is nothing."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Unreadable("words that are none")
    return clean(value)


def find_dict(of: Json, name: str) -> Json:
    """Empty where it is something else."""
    found = of.get(name)
    return found if isinstance(found, dict) else {}


def find_dicts(of: Json, name: str) -> list[Json]:
    """The objects of a list; empty where it is something else."""
    found = of.get(name)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def find_words(of: Json, name: str) -> str:
    """Cleaned; empty where it is something else."""
    found = of.get(name)
    return clean(found).strip() if isinstance(found, str) else ""


def join_words(of: Json, *names: str, by: str = " ") -> str:
    """Those of these that are there."""
    return by.join(filter(None, (find_words(of, name) for name in names)))


def clean(text: str) -> str:
    """Text without lone halves of surrogate pairs, which no file and no other program can read."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
