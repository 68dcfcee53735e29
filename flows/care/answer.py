"""The answer to words of acute distress: the same calm text every time, with whom to call.

The wording is a crisis-line volunteer's. It holds whether the words are about the mentor or
somebody else, of today or long ago, or were misunderstood: it asks nothing, assesses nothing,
repeats nothing and promises nothing. Both halves always stand there, since "a friend of mine" is
sometimes whoever writes; which comes first depends on the words.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from flows.care.numbers import ELSEWHERE, Place, find_place, guess_country, read_numbers
from flows.effects import Show
from flows.lines import Button, Line, Marked, button, join, line
from flows.words.distress import LANGUAGES, About, Distress, Language

Words = Mapping[Language, str]

MENTOR_FIRST: Final[Words] = {
    "en": """\
What you wrote should be taken seriously. I am a program: nobody has read this and nobody has \
been told.
If a life is in danger now, call {emergency}.
If it is about you, please talk to somebody today, even if you don't know how to begin: {line}
If you are worried about somebody: asking openly, even about suicide, does no harm.
If they are in danger, don't leave them alone. Staying on the phone counts too.
The same line also advises people who worry about somebody.""",
    "de": """\
Was Sie schreiben, ist ernst zu nehmen. Ich bin ein Programm: Niemand hat das gelesen, niemand \
wurde verständigt.
Ist gerade ein Leben in Gefahr, wählen Sie {emergency}.
Geht es um Sie selbst, sprechen Sie bitte noch heute mit jemandem, auch wenn Ihnen die Worte \
fehlen: {line}
Wenn Sie sich um jemanden sorgen: Offen zu fragen schadet nicht, auch nicht nach Suizidgedanken.
Ist die Person in Gefahr, lassen Sie sie nicht allein. Am Telefon zu bleiben zählt auch.
Unter derselben Nummer werden auch Menschen beraten, die sich um jemanden sorgen.""",
    "fr": """\
Ce que vous écrivez est à prendre au sérieux. Je suis un programme : personne ne l'a lu et \
personne n'a été prévenu.
Si une vie est en danger maintenant, appelez le {emergency}.
S'il s'agit de vous, parlez à quelqu'un dès aujourd'hui, même sans trouver les mots : {line}
Si vous vous inquiétez pour quelqu'un : poser la question franchement, même celle du suicide, ne \
fait pas de mal.
En cas de danger, ne laissez pas cette personne seule. Rester au téléphone compte aussi.
Cette ligne conseille aussi les proches et tous ceux qui s'inquiètent.""",
    "es": """\
Lo que escribes hay que tomarlo en serio. Soy un programa: nadie ha leído esto y no se ha \
avisado a nadie.
Si hay una vida en peligro ahora, llama al {emergency}.
Si se trata de ti, habla hoy mismo con alguien, aunque no sepas por dónde empezar: {line}
Si te preocupa alguien: preguntar abiertamente, también por el suicidio, no hace daño.
Si corre peligro, no dejes sola a esa persona. Seguir al teléfono también cuenta.
En esa misma línea orientan también a quien se preocupa por alguien.""",
    "pl": """\
To, co piszesz, trzeba potraktować poważnie. Jestem programem: nikt tego nie przeczytał i nikt \
nie został powiadomiony.
Jeśli czyjeś życie jest teraz w niebezpieczeństwie, zadzwoń pod {emergency}.
Jeśli chodzi o Ciebie, porozmawiaj z kimś jeszcze dziś, nawet jeśli brakuje Ci słów: {line}
Jeśli martwisz się o kogoś: pytanie wprost, także o samobójstwo, nie zaszkodzi.
Jeśli coś tej osobie grozi, nie zostawiaj jej samej. Rozmowa przez telefon też się liczy.
Pod tym samym numerem doradzą także komuś, kto się o kogoś martwi.""",
}
OTHER_FIRST: Final[Words] = {
    "en": """\
What you wrote should be taken seriously. I am a program: nobody has read this and nobody has \
been told.
If a life is in danger now, call {emergency}.
If you are worried about somebody: asking openly, even about suicide, does no harm.
If they are in danger, don't leave them alone. Staying on the phone counts too.
You can get advice for yourself as well: {line}
And if it is about you, the same line is there for you, even if you don't know how to begin.""",
    "de": """\
Was Sie schreiben, ist ernst zu nehmen. Ich bin ein Programm: Niemand hat das gelesen, niemand \
wurde verständigt.
Ist gerade ein Leben in Gefahr, wählen Sie {emergency}.
Wenn Sie sich um jemanden sorgen: Offen zu fragen schadet nicht, auch nicht nach Suizidgedanken.
Ist die Person in Gefahr, lassen Sie sie nicht allein. Am Telefon zu bleiben zählt auch.
Rat bekommen auch Sie selbst: {line}
Und wenn es um Sie geht: Dieselbe Nummer ist auch für Sie da, auch wenn Ihnen die Worte fehlen.""",
    "fr": """\
Ce que vous écrivez est à prendre au sérieux. Je suis un programme : personne ne l'a lu et \
personne n'a été prévenu.
Si une vie est en danger maintenant, appelez le {emergency}.
Si vous vous inquiétez pour quelqu'un : poser la question franchement, même celle du suicide, ne \
fait pas de mal.
En cas de danger, ne laissez pas cette personne seule. Rester au téléphone compte aussi.
Vous pouvez, vous aussi, demander conseil : {line}
Et s'il s'agit de vous, cette ligne est là pour vous, même sans trouver les mots.""",
    "es": """\
Lo que escribes hay que tomarlo en serio. Soy un programa: nadie ha leído esto y no se ha \
avisado a nadie.
Si hay una vida en peligro ahora, llama al {emergency}.
Si te preocupa alguien: preguntar abiertamente, también por el suicidio, no hace daño.
Si corre peligro, no dejes sola a esa persona. Seguir al teléfono también cuenta.
Tú también puedes pedir consejo: {line}
Y si se trata de ti, esa misma línea está para ti, aunque no sepas por dónde empezar.""",
    "pl": """\
To, co piszesz, trzeba potraktować poważnie. Jestem programem: nikt tego nie przeczytał i nikt \
nie został powiadomiony.
Jeśli czyjeś życie jest teraz w niebezpieczeństwie, zadzwoń pod {emergency}.
Jeśli martwisz się o kogoś: pytanie wprost, także o samobójstwo, nie zaszkodzi.
Jeśli coś tej osobie grozi, nie zostawiaj jej samej. Rozmowa przez telefon też się liczy.
Ty też możesz poprosić o radę: {line}
A jeśli chodzi o Ciebie, ten numer jest także dla Ciebie, nawet jeśli brakuje Ci słów.""",
}
NO_COUNTRY: Final[Words] = {
    "en": "112 in the EU, elsewhere your local emergency number",
    "de": "112 in der EU, sonst den örtlichen Notruf",
    "fr": "112 dans l'UE, ailleurs le numéro d'urgence local",
    "es": "112 en la UE, en otros países al número local de emergencias",
    "pl": "112 w UE, gdzie indziej pod lokalny numer alarmowy",
}
DAY_AND_NIGHT: Final[Words] = {
    "en": "day and night",
    "de": "Tag und Nacht",
    "fr": "jour et nuit",
    "es": "día y noche",
    "pl": "całą dobę",
}
QUIETLY: Final[Words] = {
    "en": "If somebody may be in danger, or this is too much to carry: there are people to call.",
    "de": "Falls jemand in Gefahr sein könnte oder es zu schwer wird: Es gibt Menschen, die man "
    "anrufen kann.",
    "fr": "Si quelqu'un est peut-être en danger, ou si c'est trop lourd à porter : il y a des "
    "personnes à appeler.",
    "es": "Si alguien puede estar en peligro, o si pesa demasiado: hay personas a las que llamar.",
    "pl": "Jeśli ktoś może być w niebezpieczeństwie albo tego jest za dużo: są ludzie, do których "
    "można zadzwonić.",
}
SAVED: Final[Words] = {
    "en": "Saved.",
    "de": "Gespeichert.",
    "fr": "Enregistré.",
    "es": "Guardado.",
    "pl": "Zapisane.",
}
MORE_KEPT: Final[Words] = {
    "en": "It is with what you wrote before.",
    "de": "Es steht bei dem, was Sie vorher geschrieben haben.",
    "fr": "C'est gardé avec ce que vous avez écrit avant.",
    "es": "Queda junto a lo que escribiste antes.",
    "pl": "Jest przy tym, co było napisane wcześniej.",
}
WHICH_COUNTRY: Final[Words] = {
    "en": "Numbers of which country?",
    "de": "Nummern von welchem Land?",
    "fr": "Les numéros de quel pays ?",
    "es": "¿Números de qué país?",
    "pl": "Numery którego kraju?",
}
WRITE_MORE: Final[Words] = {
    "en": "Write more",
    "de": "Mehr schreiben",
    "fr": "Écrire encore",
    "es": "Escribir más",
    "pl": "Napisz więcej",
}
NOT_THAT: Final[Words] = {
    "en": "It is not that",
    "de": "Das ist es nicht",
    "fr": "Ce n'est pas ça",
    "es": "No es eso",
    "pl": "To nie to",
}
ANOTHER_COUNTRY: Final[Words] = {
    "en": "Another country",
    "de": "Anderes Land",
    "fr": "Autre pays",
    "es": "Otro país",
    "pl": "Inny kraj",
}
OTHER_PLACE: Final[Words] = {
    "en": "Elsewhere",
    "de": "Anderswo",
    "fr": "Ailleurs",
    "es": "Otro lugar",
    "pl": "Gdzie indziej",
}
NUMBERS: Final[Words] = {
    "en": "Numbers for help",
    "de": "Nummern für Hilfe",
    "fr": "Numéros d'aide",
    "es": "Números de ayuda",
    "pl": "Numery pomocy",
}
GO_AHEAD: Final[Words] = {
    "en": "Go on",
    "de": "Weiter",
    "fr": "Continuer",
    "es": "Seguir",
    "pl": "Dalej",
}

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
    language = code.language
    country = guess_country(zone) if code.country is None else code.country
    place = find_place(country, language)
    words = OTHER_FIRST if code.about == "other" else MENTOR_FIRST
    emergency: str | Marked = NO_COUNTRY[language]
    if place.emergency:
        text = f"{place.emergency} ({place.name})"
        emergency = Marked(text=text, hits=((0, len(place.emergency)),))
    lines = (
        Line(template=each, values=_list_used(each, emergency, _tell_line(place, code, contact)))
        for each in words[language].split("\n")
    )
    other = _button("countries", ANOTHER_COUNTRY, run, code)
    ways: tuple[Button, ...] = (_button("go_ahead", GO_AHEAD, run, code), other)
    if code.sure:
        more = _button("write_more", WRITE_MORE, run, code)
        ways = (more, _button("not_that", NOT_THAT, run, code), other)
    return Show(run=run, lines=(join(lines),), buttons=ways if run else (other,))


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
    nowhere = _button("numbers", OTHER_PLACE, run, code._replace(country=ELSEWHERE))
    question = line(WHICH_COUNTRY[code.language])
    return Show(run=run, lines=(question,), buttons=(*choices, nowhere))


def take_more(run: int, code: Code) -> Show:
    """More was written, and is with the rest."""
    ways = (_button("numbers", NUMBERS, run, code), _button("not_that", NOT_THAT, run, code))
    return Show(run=run, lines=(line(MORE_KEPT[code.language]),), buttons=ways)


def soften(show: Show, code: Code) -> Show:
    """What is shown after words in doubt: no ability and no rating first, one quiet line. Where a
    question would come next, it comes when they go on."""
    quietly = line(QUIETLY[code.language]).model_copy(update={"quiet": True})
    numbers = _button("numbers", NUMBERS, show.run, code)
    if not show.options and not show.step:
        return show.model_copy(
            update={"lines": (*show.lines, quietly), "buttons": (*show.buttons, numbers)}
        )
    ways = (numbers, _button("go_ahead", GO_AHEAD, show.run, code))
    return Show(run=show.run, lines=(line(SAVED[code.language]), quietly), buttons=ways)


def _button(verb: str, label: Words, run: int | None, code: Code) -> Button:
    return button(verb, label[code.language], run or 0, code.number)


def _tell_line(place: Place, code: Code, contact: str) -> str | Marked:
    """ "Samaritans, 116 123 (day and night)", and the operator's contact."""
    names = [each for each in (place.line, place.number) if each]
    text = ", ".join(dict.fromkeys(names))
    hits = ((len(text) - len(place.number), len(text)),) if place.number else ()
    text += f" ({DAY_AND_NIGHT[code.language]})" * place.always
    return Marked(text=f"{text} · {contact}" if contact else text, hits=hits)


def _list_used(
    template: str, emergency: str | Marked, called: str | Marked
) -> dict[str, str | Marked]:
    known = {"emergency": emergency, "line": called}
    return {name: value for name, value in known.items() if f"{{{name}}}" in template}
