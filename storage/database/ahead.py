"""What takes long is read before the transaction that needs it, where nobody waits behind it.

A transaction that meets such a read gives up (`Unread`), and its caller does the read on a
connection that cannot write and begins anew, `knowing` what came of it. Outside of `knowing` it is
simply read.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final, TypeVar, cast

from sqlalchemy import Connection

from storage.database.group_commit import Returned

T = TypeVar("T")

Known = Mapping[Hashable, Returned]
"""What was read, by what was asked."""

_known: Final[ContextVar[Known | None]] = ContextVar("known", default=None)


class Unread(Exception):
    """The transaction needs what `read` returns, and knows it by `question` the next time."""

    def __init__(self, question: Hashable, read: Callable[[Connection], object]) -> None:
        super().__init__("to be read ahead")
        self.question, self.read = question, read


@contextmanager
def knowing(known: Known) -> Iterator[None]:
    """In here `read_ahead` reads nothing itself."""
    before = _known.set(known)
    try:
        yield
    finally:
        _known.reset(before)


def read_ahead(conn: Connection, question: Hashable, read: Callable[[Connection], T]) -> T:
    """What `read` returns or raises; Unread where that is to be known, and is not yet. `read` must
    use no connection but the one that it is given."""
    known = _known.get()
    if known is None:
        return read(conn)
    if question not in known:
        raise Unread(question, read)
    return cast(T, known[question].unwrap())
