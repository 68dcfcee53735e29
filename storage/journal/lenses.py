"""What lists of entries were narrowed to, so that a button can name it by a number.

A lens is never changed: another one is another row, and what was listed under an old button is
listed under it again.
"""

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, delete, insert, select

from flows.lens import ALL, Lens
from framework.model import DEFAULT_EDITION
from storage.people import Mentor
from storage.tables import lenses

MAX_LENSES: Final = 50
"""Lenses that a mentor has; the oldest go."""


def keep_lens(conn: Connection, mentor: Mentor, lens: Lens, at: datetime) -> int:
    """The number of this lens; 0 for the one that shows everything."""
    if lens == ALL:
        return 0
    row = {"mentor": mentor.id, "lens": lens.model_dump(mode="json"), "made_at": at}
    number = int(conn.execute(_ADD, row).scalar_one())
    oldest = conn.execute(_OLDEST, {"of": mentor.id}).scalar_one_or_none()
    if oldest is not None:
        conn.execute(_DROP, {"of": mentor.id, "last": oldest})
    return number


def read_lens(conn: Connection, mentor: Mentor, number: int) -> Lens:
    """The lens of this number; the one that shows everything, if it is not there any more."""
    stored = conn.execute(_READ, {"of": mentor.id, "this": number}).scalar_one_or_none()
    try:
        lens = ALL if stored is None else Lens.model_validate(stored)
    except ValueError:  # of an older version
        return ALL
    if lens.about and not lens.framework:  # from before there was a choice
        return lens.model_copy(update={"framework": DEFAULT_EDITION.framework})
    return lens


_mine = lenses.c.mentor == bindparam("of")
_ADD: Final = insert(lenses).returning(lenses.c.id)
_READ: Final = select(lenses.c.lens).where(_mine, lenses.c.id == bindparam("this"))
_OLDEST: Final = (
    select(lenses.c.id).where(_mine).order_by(lenses.c.id.desc()).limit(1).offset(MAX_LENSES)
)
_DROP: Final = delete(lenses).where(_mine, lenses.c.id <= bindparam("last"))
