"""What people write when a life may be in danger, phrase by phrase: a table to be read, and added
to, by people.

A line is a phrase, without case, accents and apostrophes ("j'ai" is "jai", "można" is "mozna"):

    (a|b)   one of these            word*   any ending
    [a]     with or without it      …       up to four more words
    $       the end of a clause     ! a|b   not where one of these stands in the sentence
    KIN     somebody close          SELF    oneself
`sure` are words that nobody uses lightly. `doubt` are those that may be a cry for help, or not.
Words that are idioms of every working day ("the deadline kills us") stand nowhere; what would be
taken for one of ours stands behind a "!". Misspelt forms stand beside the others.
"""

from typing import NamedTuple


class Phrases(NamedTuple):
    """Of one language. `first` and `third` are words by which somebody speaks of themselves, and
    of somebody else; `common` tell the language from another that shares a phrase with it."""

    kin: str
    self: str
    first: str
    third: str
    common: str
    sure: str
    doubt: str
