"""The answer to words of acute distress: the same calm text every time, with whom to call.

Its words stand in flows/care/wording.py. They hold whether it is about the mentor or about
somebody else, of today or long ago, or was misunderstood: they ask nothing, assess nothing, repeat
nothing and promise nothing. Both halves always stand there, since "a friend of mine" is sometimes
whoever writes; which comes first depends on what was written.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from flows.care import wording
from flows.care.numbers import ELSEWHERE, Place, find_place, guess_country, read_numbers
from flows.care.wording import Words
from flows.effects import Show
from flows.lines import Button, Line, Marked, button, join, line
from flows.words.distress import LANGUAGES, About, Distress, Language

_LETTERS: Final = 26
_GUESSED, _NOWHERE = 0, 1 + _LETTERS * _LETTERS
"""The country that the zone is of, and none; between them, two letters as a number."""
_LANGUAGES: Final = tuple(LANGUAGES)


class Code(NamedTuple):
    """What the buttons of an answer carry in one number; `country` None: that of the zone."""

    language: Language
    about: About = "mentor"
    sure: bool = True
    country: str | None = None

    @property
    def number(self) -> int:
        place = _GUESSED
        if self.country is not None:
            first, second = (ord(each) - ord("A") for each in self.country or "ZZ")
            place = 1 + first * _LETTERS + second if self.country else _NOWHERE
        flags = 2 * self.sure + (self.about == "other")
        return (4 * place + flags) * len(_LANGUAGES) + _LANGUAGES.index(self.language)


def read_code(number: int) -> Code:
    """Of any number: what was forged is answered as well."""
    rest, language = divmod(number, len(_LANGUAGES))
    place, flags = divmod(rest, 4)
    country: str | None = None
    if place >= _NOWHERE:
        country = ELSEWHERE
    elif place > _GUESSED:
        first, second = divmod(place - 1, _LETTERS)
        country = chr(first + ord("A")) + chr(second + ord("A"))
    about: About = "other" if flags % 2 else "mentor"
    return Code(_LANGUAGES[language], about, flags >= 2, country)


def find_code(found: Distress) -> Code:
    return Code(found.language, found.about, found.sure)


def answer(run: int | None, code: Code, zone: str, contact: str) -> Show:
    """The calm text, with the numbers of the country. `contact` is whom the operator names."""
    lines = wording.OTHER_FIRST if code.about == "other" else wording.MENTOR_FIRST
    other = _button("countries", wording.ANOTHER_COUNTRY, run, code)
    ways: tuple[Button, ...] = (other, _button("go_ahead", wording.GO_AHEAD, run, code))
    if code.sure:
        more = _button("write_more", wording.WRITE_MORE, run, code)
        ways = (more, _button("not_that", wording.NOT_THAT, run, code), other)
    told = _tell([each[code.language] for each in lines], code, zone, contact)
    return Show(run=run, lines=(told,), buttons=ways if run else (other,))


def ask_country(run: int | None, code: Code) -> Show:
    names = read_numbers().names
    choices = (
        button(
            "numbers",
            "{name}",
            run or 0,
            code._replace(country=country).number,
            name=names[country][code.language],
        )
        for country in read_numbers().asked
    )
    nowhere = _button("numbers", wording.OTHER_PLACE, run, code._replace(country=ELSEWHERE))
    question = line(wording.WHICH_COUNTRY[code.language])
    return Show(run=run, lines=(question,), buttons=(*choices, nowhere))


def take_more(run: int, code: Code, zone: str, contact: str, *, well: bool = False) -> Show:
    """More was written, and is with the rest: that may be what is hardest to say. Where it ended
    `well`, nobody is told again whom to call."""
    kept, life, talk = (
        each[code.language] for each in (wording.MORE_KEPT, wording.LIFE, wording.TALK)
    )
    ways = (
        _button("numbers", wording.NUMBERS, run, code),
        _button("not_that", wording.NOT_THAT, run, code),
    )
    told = _tell((kept,) if well else (kept, f"{life} {talk}"), code, zone, contact)
    return Show(run=run, lines=(told,), buttons=ways)


def tell_given_back(run: int, code: Code) -> Show:
    """It was something else. The numbers stay: whoever takes such words back may be ashamed."""
    numbers = _button("numbers", wording.NUMBERS, run, code._replace(sure=False))
    return Show(run=run, lines=(line(wording.GIVEN_BACK[code.language]),), buttons=(numbers,))


def soften(show: Show, code: Code) -> Show:
    """What is shown after words in doubt: no ability and no rating first, one quiet line. Where a
    question would come next, it comes when they go on."""
    quietly = line(wording.QUIETLY[code.language]).model_copy(update={"quiet": True})
    numbers = _button("numbers", wording.NUMBERS, show.run, code)
    if not show.options and not show.step:
        return show.model_copy(
            update={"lines": (*show.lines, quietly), "buttons": (*show.buttons, numbers)}
        )
    ways = (numbers, _button("go_ahead", wording.GO_AHEAD, show.run, code))
    return Show(run=show.run, lines=(line(wording.SAVED[code.language]), quietly), buttons=ways)


def _button(verb: str, label: Words, run: int | None, code: Code) -> Button:
    return button(verb, label[code.language], run or 0, code.number)


def _tell(templates: Iterable[str], code: Code, zone: str, contact: str) -> Line:
    """These lines, with the numbers of the country."""
    country = guess_country(zone) if code.country is None else code.country
    place = find_place(country, code.language)
    emergency: str | Marked = wording.NO_COUNTRY[code.language]
    if place.emergency:
        text = f"{place.emergency} ({place.name})"
        emergency = Marked(text=text, hits=((0, len(place.emergency)),))
    called = _tell_line(place, code.language, contact)
    return join(
        Line(template=each, values=_list_used(each, emergency, called)) for each in templates
    )


def _tell_line(place: Place, language: Language, contact: str) -> Marked:
    """ "Samaritans, 116 123 (day and night)", and the operator's contact."""
    names = [each for each in (place.line, place.number) if each]
    text = ", ".join(names)
    hits = ((len(text) - len(place.number), len(text)),) if place.number else ()
    notes = [
        words[language]
        for words, holds in (
            (wording.IN_DUTCH, place.dutch),
            (wording.DAY_AND_NIGHT, place.always),
        )
        if holds
    ]
    text += f" ({', '.join(notes)})" if notes else ""
    text += wording.OPERATED[language] + contact if contact else ""
    return Marked(text=text, hits=hits)


def _list_used(
    template: str, emergency: str | Marked, called: str | Marked
) -> dict[str, str | Marked]:
    known = {"emergency": emergency, "line": called}
    return {name: value for name, value in known.items() if f"{{{name}}}" in template}
