"""What lists of entries were narrowed to, so that a button can name it by a number."""

from datetime import datetime

from sqlalchemy import Connection

from flows.lens import Lens
from storage.people import Mentor


def keep_lens(conn: Connection, mentor: Mentor, lens: Lens, at: datetime) -> int:
    """The number of this lens; 0 for the one that shows everything."""
    raise NotImplementedError


def read_lens(conn: Connection, mentor: Mentor, number: int) -> Lens:
    """The lens of this number; the one that shows everything, if it is not there any more."""
    raise NotImplementedError
