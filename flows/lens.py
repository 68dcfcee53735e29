"""What a list of entries is narrowed to: by whom, by what, by when, by words."""

from datetime import date

from flows.lines import Model


class Lens(Model):
    """Everything that an entry must have to be listed; all of the journal by default.

    `words`: what was searched for, as it was typed. `about`: the code of an area, the number of a
    competence, or the code of an ability, `abilities` the codes that it covers, and `framework`
    what these are of. `since` and `until` are days in the mentor's zone, both included. `binned`:
    what was deleted, and nothing else.
    """

    words: str = ""
    mentee: str = ""
    about: str = ""
    abilities: tuple[str, ...] = ()
    framework: str = ""
    since: date | None = None
    until: date | None = None
    evidenced: bool = False
    starred: bool = False
    binned: bool = False


ALL = Lens()
ENTRIES_A_PAGE = 5
"""Entries on a page of a list."""
