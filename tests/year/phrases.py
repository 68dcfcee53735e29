"""How mentors type that something planned has changed, in five languages.

In a phrase stand `{name}`, and days as they are called in that language: `{day}` when a session
is or was, `{since}` and `{until}` of a pause, `{old}` and `{new}` of what is moved, at `{time}`.
Where a word ends differently for women and men, the phrase stands twice, parted by a stroke.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

Phrases = Mapping[str, Sequence[str]]

WOMEN = ("Anna", "Cleo", "Dora", "Fay", "Hana", "Jule")

CANCEL: Phrases = {
    "en": (
        *("{name} cancelled {day}", "{name} can't make it {day}", "no {name} {day}"),
        *("{name}'s session {day} is off", "skip {name} {day}"),
        "{name} called off {day}, he's ill|{name} called off {day}, she's ill",
    ),
    "de": (
        *("{name} hat {day} abgesagt", "{name} kann {day} nicht", "{day} fällt {name} aus"),
        "kein Treffen mit {name} {day}",
    ),
    "fr": (
        *("{name} a annulé {day}", "{name} ne peut pas venir {day}"),
        "pas de séance avec {name} {day}",
    ),
    "es": (
        *("{name} ha cancelado {day}", "{name} no puede venir {day}"),
        "{day} no hay sesión con {name}",
    ),
    "pl": (
        *("{name} odwołał {day}|{name} odwołała {day}", "{name} nie przyjdzie {day}"),
        "{name} nie może przyjść {day}",
    ),
}
MOVE: Phrases = {
    "en": (
        *("{name}: {new} {time} instead of {old}", "move {name} from {old} to {new} {time}"),
        "we shifted {name} from {old} to {new} at {time}",
    ),
    "de": (
        "{name} {old} auf {new} {time} verschoben",
        "verschiebe {name} {old} auf {new} um {time} Uhr",
    ),
    "fr": (
        "déplacer {name} {old} {new} à {time}",
        "on a décalé {name} {old} {new} à {time}",
    ),
    "es": (
        "mover a {name} {old} {new} a las {time}",
        "cambiar a {name} {old} {new} a las {time}",
    ),
    "pl": (
        "przenieś {name} {old} {new} o {time}",
        "przekładamy {name} {old} {new} o {time}",
    ),
}
REST: Phrases = {
    "en": ("{name} pauses until {until}", "pause {name} until {until}"),
    "de": ("{name} macht Pause bis {until}", "Pause mit {name} bis {until}"),
    "fr": ("pause avec {name} jusqu'{until}", "{name} est en pause jusqu'{until}"),
    "es": ("pausa con {name} hasta {until}", "{name} hace una pausa hasta {until}"),
    "pl": ("przerwa z {name} do {until}", "{name} ma przerwę do {until}"),
}
REST_OPEN: Phrases = {
    "en": ("pause {name}", "{name} is on hold"),
    "de": ("{name} pausieren", "{name} macht Pause"),
    "fr": ("{name} fait une pause", "mettre {name} en pause"),
    "es": ("{name} hace una pausa", "pausa con {name}"),
    "pl": ("{name} ma przerwę", "zawieś {name}"),
}
LEAVE_OUT: Phrases = {
    "en": ("{name} is away from {since} to {until}", "pause {name} from {since} until {until}"),
    "de": (
        "{name} ist {since} bis {until} im Urlaub",
        "Pause mit {name} {since} bis {until}",
    ),
    "fr": (
        "{name} est en vacances {since} {until}",
        "pause avec {name} {since} {until}",
    ),
    "es": (
        "{name} está de vacaciones {since} hasta {until}",
        "pausa con {name} {since} hasta {until}",
    ),
    "pl": (
        "{name} jest na urlopie {since} do {until}",
        "przerwa z {name} {since} do {until}",
    ),
}
RESUME: Phrases = {
    "en": ("{name} is back", "resume {name}", "unpause {name}"),
    "de": ("{name} ist wieder da", "mit {name} geht es weiter"),
    "fr": ("{name} est de retour", "on reprend avec {name}", "reprendre avec {name}"),
    "es": ("{name} ha vuelto", "retomamos con {name}", "seguimos con {name}"),
    "pl": ("{name} wrócił|{name} wróciła", "wznawiamy z {name}"),
}
END: Phrases = {
    "en": (
        *("that was our last session with {name}", "we are done with {name}"),
        *("the mentoring with {name} is over", "{name} and I have finished"),
    ),
    "de": (
        *("das war das letzte Treffen mit {name}", "wir sind fertig mit {name}"),
        "das Mentoring mit {name} ist abgeschlossen",
    ),
    "fr": (
        *("c'était notre dernière séance avec {name}", "c'est fini avec {name}"),
        "le mentorat avec {name} est terminé",
    ),
    "es": (
        *("fue la última sesión con {name}", "hemos terminado con {name}"),
        "se acabó con {name}",
    ),
    "pl": ("to było ostatnie spotkanie z {name}", "koniec mentoringu z {name}"),
}
MISS: Phrases = {
    "en": (
        *("{name} didn't show up {day}", "{name} did not come {day}", "no-show: {name} {day}"),
        "we didn't meet {day}, {name} and I",
    ),
    "de": (
        "{name} ist {day} nicht gekommen",
        "{name} und ich haben uns {day} nicht getroffen",
    ),
    "fr": (
        "{name} n'est pas venu {day}|{name} n'est pas venue {day}",
        "on ne s'est pas vus {day} avec {name}",
    ),
    "es": (
        *("{name} no vino {day}", "{name} no apareció {day}"),
        "no nos vimos {day} con {name}",
    ),
    "pl": (
        "{name} nie przyszedł {day}|{name} nie przyszła {day}",
        "nie spotkaliśmy się {day} z {name}",
    ),
}

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
    "listopada grudnia",
}
WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "pl": "poniedziałek wtorek środę czwartek piątek sobotę niedzielę",
}
GENITIVE = "poniedziałku wtorku środy czwartku piątku soboty niedzieli"
NEAR = {
    "en": ("yesterday", "today", "tomorrow"),
    "de": ("gestern", "heute", "morgen"),
    "fr": ("hier", "aujourd'hui", "demain"),
    "es": ("ayer", "hoy", "mañana"),
    "pl": ("wczoraj", "dziś", "jutro"),
}


class Called(NamedTuple):
    """How a weekday is called, and a date of a month."""

    weekday: str
    date: str


DAYS: Mapping[str, Mapping[str, Called]] = {
    "en": {
        "day": Called("on {}", "on {} {}"),
        "since": Called("{}", "{} {}"),
        "until": Called("{}", "{} {}"),
        "old": Called("{}", "{} {}"),
        "new": Called("{}", "{} {}"),
    },
    "de": {
        "day": Called("am {}", "am {}. {}"),
        "since": Called("von {}", "vom {}. {}"),
        "until": Called("{}", "zum {}. {}"),
        "old": Called("von {}", "vom {}. {}"),
        "new": Called("{}", "den {}. {}"),
    },
    "fr": {
        "day": Called("{}", "le {} {}"),
        "since": Called("de {}", "du {} {}"),
        "until": Called("à {}", "au {} {}"),
        "old": Called("de {}", "du {} {}"),
        "new": Called("à {}", "au {} {}"),
    },
    "es": {
        "day": Called("el {}", "el {} de {}"),
        "since": Called("del {}", "del {} de {}"),
        "until": Called("el {}", "el {} de {}"),
        "old": Called("del {}", "del {} de {}"),
        "new": Called("al {}", "al {} de {}"),
    },
    "pl": {
        "day": Called("w {}", "{} {}"),
        "since": Called("od {}", "od {} {}"),
        "until": Called("{}", "{} {}"),
        "old": Called("z {}", "z {} {}"),
        "new": Called("na {}", "na {} {}"),
    },
}


def call_day(day: date, today: date, language: str, part: str, *, by_date: bool) -> str:
    """A day as it is called in a phrase, one that is near by its weekday if it may be."""
    away = (day - today).days
    if part == "day" and abs(away) <= 1 and not by_date:
        return NEAR[language][away + 1]
    called = DAYS[language][part]
    if not 2 <= abs(away) <= 6 or by_date:
        return called.date.format(day.day, MONTHS[language].split()[day.month - 1])
    names = GENITIVE if language == "pl" and part not in ("day", "new") else WEEKDAYS[language]
    said = called.weekday.format(names.split()[day.weekday()])
    return said.replace("w wtorek", "we wtorek")


def fill(phrase: str, name: str, **days: str) -> str:
    for_men, _, for_women = phrase.partition("|")
    chosen = for_women if for_women and name in WOMEN else for_men
    return " ".join(chosen.format(name=name, **days).split()).replace(" ,", ",")
