"""In which language the bot writes, said in the one that was asked for as well.

It writes English, and reads five: whoever asks for another is to know that their own words may
stay in theirs.
"""

from typing import Final

from flows.effects import Effect, Show
from flows.lines import line

ENGLISH: Final = (
    "I write English only. Write to me in English, German, French, Spanish or Polish: I read all "
    "five, and your words stay as they are."
)
IN_THEIRS: Final = {
    "de": "Ich schreibe nur Englisch. Sie können mir auf Deutsch schreiben, das verstehe ich.",
    "fr": "Je n'écris qu'en anglais. Vous pouvez m'écrire en français, je le comprends.",
    "es": "Solo escribo en inglés. Puede escribirme en español, lo entiendo.",
    "pl": "Piszę tylko po angielsku. Można pisać do mnie po polsku, rozumiem.",
}


def tell_language(code: str) -> tuple[Effect, ...]:
    """The lines of the card; `code` is of the language that was asked for, "" if of none that is
    read."""
    theirs = (line(IN_THEIRS[code]),) if code in IN_THEIRS else ()
    return (Show(run=None, lines=(line(ENGLISH), *theirs)),)
