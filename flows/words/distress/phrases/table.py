"""What people write when a life may be in danger, phrase by phrase: a table to be read, and added
to, by people.

A line is a phrase, without case, accents and apostrophes ("j'ai" is "jai", "można" is "mozna"):

    (a|b)   one of these            word*   any ending
    [a]     with or without it      …       up to four more words
    ~       any one word            ##      a number of two figures or more
    $       the end of a clause     ! a|b   not where one of these stands in the sentence
    a & b   both in the sentence, anywhere
    a && b  the one in the sentence, the other there or in two before or after it
    WORDS   in capitals, the words that the language keeps under that name

`sure` are words that nobody uses lightly. `doubt` are those that may be a cry for help, or not.
`hints` say nothing alone: two lines found close together, each in words of its own, are in doubt
(a dog given away, a sudden calm); they stand under the kind of sign they are. Doubt and hints say
nothing where a word of `usual` is in the sentence, an everyday reason: a holiday, the fair.
Words that are idioms of every working day ("the deadline kills us") stand nowhere; what would be
taken for one of ours stands behind a "!". `things` are taken out before a line is looked for: a
verb of death with a thing or a decision ("kill off the newsletter"), a wish not to live or be
that goes on with a place or a when of daily life ("when the plumbers come"). `jest` is taken out
where a word of `light` is in this sentence or the next, and none of `grave`: "I'll kill him", and
we laughed. SCENES are words of daily life and of what is made up (a play has its pistol).
Misspelt and shortened forms stand in `typed`, once for all lines.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Phrases(NamedTuple):
    """Of one language. `words` may stand in lines by their name in capitals, and in one another.
    `typed` says for a word as it is typed what it stands for ("dont=do not, u=you"), in the lines
    as well as in the text. `figure` are words beside which nothing is meant literally, `usual`
    everyday reasons for what may be a cry for help. `things`, `jest`, `light` and `grave` are
    what is not meant as it is said. `first` and `third` are words by which
    somebody speaks of themselves, and of somebody else; behind a "|" those that say it less
    surely: "me", and what is said of a thing as well. `common` tell the language from another
    that shares a phrase with it. `hints` are lines by their kind."""

    words: Mapping[str, str]
    typed: str
    figure: str
    usual: str
    things: str
    jest: str
    light: str
    grave: str
    first: str
    third: str
    common: str
    sure: str
    doubt: str
    hints: Mapping[str, str]
