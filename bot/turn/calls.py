"""Who calls for help in words after words of distress, or asks for the numbers."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple

from bot.turn.screen import Screen
from flows.care.answer import Code, answer_thanks, read_code
from flows.care.elsewhere import Elsewhere, read_elsewhere
from flows.effects import Again, Confide, Effect, Hold
from flows.events import Said
from flows.words.answers.courtesies import read_courtesy
from flows.words.distress.helplines import read_helplines
from flows.words.distress.pleas import read_plea
from storage.people import Mentor

Names = Callable[[], Iterable[str]]
"""Who may be spoken of; read once the words may be such a call."""


class Calls(NamedTuple):
    """What is looked at; it changes nothing."""

    mentor: Mentor
    screen: Screen
    now: datetime

    def find(self, said: Said, names: Names) -> tuple[Effect, ...]:
        """The numbers for help, for a while after words of distress, where the words are a short
        call for help, or ask for a language or a country: nothing that helps with this program,
        and no entry. Who only says what somebody speaks may have told it."""
        aside = self.mentor.aside
        recent, listens = aside.find_recent(self.now), aside.takes(self.now)
        run = aside.run if listens else 0
        if recent is not None and (listens or self._shows_numbers) and _thanks(said):
            return (answer_thanks(run, read_code(recent)),)
        there = self._find_elsewhere(said, names)
        if there is not None and (there.asks or not listens):
            code = _ask_there(there, recent or 0)._replace(sure=False)
            shown = Again(verb="numbers", object=run, version=code.number)
            if there.asks:
                return (shown,)
            return (Hold(said=said), shown) if self._shows_numbers else ()
        language = read_plea(said.typed) if recent is not None else None
        if recent is None or language is None:
            return ()
        code = Code(language, read_code(recent).about, sure=False)
        return (Again(verb="numbers", object=run, version=code.number),)

    def find_helplines(self, typed: str, *, fresh: bool) -> tuple[Effect, ...]:
        """The numbers for help, where they are asked for: at any time, and before all else."""
        aside = self.mentor.aside
        listens = aside.takes(self.now)
        language = read_helplines(typed, bare=True) if fresh else None
        if language is None:
            return ()
        bare = read_helplines(typed, bare=False) is None
        if bare and not listens and not self._shows_numbers:
            return ()
        code = Code(language, sure=False)
        object_ = aside.run if listens else 0
        return (Again(verb="numbers", object=object_, version=code.number),)

    def go_on(self, said: Said, names: Names) -> Confide:
        """More of what was told in distress; where it says which language somebody speaks, or
        where they are, it is answered with whom they can call."""
        aside, there = self.mentor.aside, self._find_elsewhere(said, names)
        code = _ask_there(there, aside.code).number if there else aside.code
        return Confide(code=code, run=aside.run, said=said, more=True)

    @property
    def _shows_numbers(self) -> bool:
        return self.screen.shows_last("numbers", "countries")

    def _find_elsewhere(self, said: Said, names: Names) -> Elsewhere | None:
        recent = self.mentor.aside.find_recent(self.now)
        if recent is None and not self._shows_numbers:
            return None
        return read_elsewhere(said.typed, read_code(recent or 0).language, names())


def _thanks(said: Said) -> bool:
    return said.media is None and read_courtesy(said.typed) == "thanks"


def _ask_there(there: Elsewhere, code: int) -> Code:
    """The answer with the numbers of there; of the country that was asked for before, where only
    a language is."""
    own = read_code(code)
    country = own.country if there.country is None else there.country
    return own._replace(language=there.language, spoken=there.spoken, country=country)
