"""The answer to words of acute distress: the same calm text every time, with whom to call.

Its words stand in flows/care/wording.py. They hold whether it is about the mentor or about
somebody else, of today or long ago, or was misunderstood: they ask nothing, assess nothing, repeat
nothing and promise nothing. Both halves always stand there, since "a friend of mine" is sometimes
whoever writes; which comes first depends on what was written.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from flows.care import wording
from flows.care.numbers import (
    ELSEWHERE,
    Place,
    find_place,
    guess_country,
    list_countries,
    list_lines,
    read_numbers,
)
from flows.care.tongues import ANY, TONGUES, say_in
from flows.care.wording import Words
from flows.effects import Show
from flows.lines import Button, Line, Marked, button, join, line
from flows.words.distress.distress import LANGUAGES, About, Distress, Language

_LETTERS: Final = 26
_GUESSED, _NOWHERE = 0, 1 + _LETTERS * _LETTERS
"""The country that the zone is of, and none; between them, two letters as a number."""
_LANGUAGES: Final = tuple(LANGUAGES)
_SPOKEN: Final = 2**14
"""More than the rest of a code comes to; what a line is to speak is counted in these."""
_MOST_COUNTRIES: Final = 3
"""Other countries that are offered with the language that was asked for."""


class Code(NamedTuple):
    """What the buttons of an answer carry in one number; `country` None: that of the zone.
    `spoken`: the language in which somebody is to listen, `ANY` where it is the country alone that
    was asked for; "" where neither was."""

    language: Language
    about: About = "mentor"
    sure: bool = True
    country: str | None = None
    spoken: str = ""

    @property
    def number(self) -> int:
        place = _GUESSED
        if self.country is not None:
            first, second = (ord(each) - ord("A") for each in self.country or "ZZ")
            place = 1 + first * _LETTERS + second if self.country else _NOWHERE
        flags = 2 * self.sure + (self.about == "other")
        spoken = TONGUES.index(self.spoken) * _SPOKEN
        return spoken + (4 * place + flags) * len(_LANGUAGES) + _LANGUAGES.index(self.language)


def read_code(number: int) -> Code:
    """Of any number: what was forged is answered as well."""
    spoken, number = divmod(number, _SPOKEN)
    rest, language = divmod(number, len(_LANGUAGES))
    place, flags = divmod(rest, 4)
    country: str | None = None
    if place >= _NOWHERE:
        country = ELSEWHERE
    elif place > _GUESSED:
        first, second = divmod(place - 1, _LETTERS)
        country = chr(first + ord("A")) + chr(second + ord("A"))
    about: About = "other" if flags % 2 else "mentor"
    tongue = TONGUES[spoken] if spoken < len(TONGUES) else ""
    return Code(_LANGUAGES[language], about, flags >= 2, country, tongue)


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
    if code.spoken:
        shown = (*_list_ways(run, code, zone), *(ways if run else (other,)))
        return Show(run=run, lines=(_tell_there(code, zone, contact),), buttons=shown)
    told = _tell([each[code.language] for each in lines], code, zone, contact)
    return Show(run=run, lines=(told,), buttons=ways if run else (other,))


def ask_country(run: int | None, code: Code) -> Show:
    choices = (_offer_country(run, code, each) for each in read_numbers().asked)
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
    if code.spoken and not well:
        told = join((line(kept), _tell_there(code, zone, contact)))
    return Show(run=run, lines=(told,), buttons=ways)


def keep_quietly(run: int, code: Code) -> Show:
    """Words in doubt, a while after words that were sure: kept as those were."""
    ways = (
        _button("numbers", wording.NUMBERS, run, code),
        _button("not_that", wording.NOT_THAT, run, code),
    )
    kept, quietly = (line(each[code.language]) for each in (wording.SAVED, wording.QUIETLY))
    return Show(run=run, lines=(kept, quietly.model_copy(update={"quiet": True})), buttons=ways)


def answer_thanks(run: int, code: Code) -> Show:
    """After words of acute distress, thanks are no entry, and call nobody's attention to one."""
    numbers = _button("numbers", wording.NUMBERS, run, code._replace(sure=False))
    return Show(run=None, lines=(line(wording.THANKED[code.language]),), buttons=(numbers,))


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
    place = find_place(_find_country(code, zone), code.language)
    emergency: str | Marked = wording.NO_COUNTRY[code.language]
    if place.emergency:
        text = f"{place.emergency} ({place.name})"
        emergency = Marked(text=text, hits=((0, len(place.emergency)),))
    called = _tell_lines((place,), code.language, contact)
    return join(
        Line(template=each, values=_list_used(each, emergency, called)) for each in templates
    )


def _find_country(code: Code, zone: str) -> str:
    return guess_country(zone) if code.country is None else code.country


def _tell_there(code: Code, zone: str, contact: str) -> Line:
    """Who listens in the language, or the country, that was asked for; where nobody is known who
    does, that it is so, and who else there is."""
    language, country = code.language, _find_country(code, zone)
    life = _tell((wording.LIFE[language],), code, zone, contact)
    all_here = list_lines(country, language)
    asked = code.spoken if code.spoken != ANY else ""
    spoken = say_in(asked, language) if asked else ""
    fits = list_lines(country, language, asked)
    if fits and asked:
        called = _tell_lines([each._replace(dutch=False) for each in fits], language, contact)
        named = spoken[0].upper() + spoken[1:]
        return join((life, line(wording.SPOKEN_HERE[language], spoken=named, line=called)))
    place = find_place(country, language)
    where = f" ({place.name})" if place.name else ""
    none = wording.NONE_SPOKEN if asked else wording.NONE_THERE
    given = {"spoken": spoken, "where": where} if asked else {"where": where}
    missed = () if fits else (line(none[language], **given),)
    these = _tell_lines(all_here, language, "", named=True)
    known = (line(wording.THESE_KNOWN[language], line=these),) if all_here else ()
    directory = Place(name="", emergency="", line=read_numbers().directory.name)
    many = line(
        wording.MANY_COUNTRIES[language], line=_tell_lines((directory,), language, contact)
    )
    return join((life, *missed, *known, many))


def _list_ways(run: int | None, code: Code, zone: str) -> tuple[Button, ...]:
    """To all of it in the language that was asked for, if it is one of ours, and to the countries
    where somebody listens in it."""
    own = _find_country(code, zone)
    ours = next((each for each in _LANGUAGES if each == code.spoken != code.language), None)
    others = [each for each in list_countries(code.spoken) if each != own]
    if list_lines(own, code.language, code.spoken):
        others = []
    there = (_offer_country(run, code, each) for each in others[:_MOST_COUNTRIES])
    if ours is None:
        return tuple(there)
    whole = code._replace(language=ours, spoken="")
    return (_button("numbers", wording.ALL_OF_IT, run, whole), *there)


def _offer_country(run: int | None, code: Code, country: str) -> Button:
    name = read_numbers().names[country][code.language]
    return button("numbers", "{name}", run or 0, code._replace(country=country).number, name=name)


def _tell_lines(
    places: Sequence[Place], language: Language, contact: str, *, named: bool = False
) -> Marked:
    """ "Samaritans, 116 123 (day and night)", and the operator's contact; `named`: with the
    language of each."""
    text, hits = "", []
    for place in places:
        text += "; " if text else ""
        text += ", ".join(each for each in (place.line, place.number) if each)
        if place.number:
            hits.append((len(text) - len(place.number), len(text)))
        notes = [say_in(place.tongue, language)] if named or place.dutch else []
        notes += [wording.DAY_AND_NIGHT[language]] if place.always else []
        text += f" ({', '.join(notes)})" if notes else ""
    text += wording.OPERATED[language] + contact if contact else ""
    return Marked(text=text, hits=tuple(hits))


def _list_used(
    template: str, emergency: str | Marked, called: str | Marked
) -> dict[str, str | Marked]:
    known = {"emergency": emergency, "line": called}
    return {name: value for name, value in known.items() if f"{{{name}}}" in template}
