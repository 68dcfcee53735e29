"""Names of days, months and numbers: English, German, French, Spanish, Polish.

Without accents and in lower case, as `text.flatten` leaves them; one line a meaning.
"""

from collections.abc import Mapping, Sequence


def words(line: str) -> frozenset[str]:
    return frozenset(line.split())


def _numbered(lines: Sequence[str], start: int = 0) -> dict[str, int]:
    return {word: n for n, line in enumerate(lines, start) for word in line.split()}


DAYS: Mapping[str, int] = _numbered(
    (
        "monday mon montag lundi lun lunes poniedzialek poniedzialku poniedzialki pon",
        "tuesday tue tues dienstag mardi mar martes wtorek wtorku wtorki wt",
        "wednesday wed weds mittwoch mercredi mer miercoles mie sroda srode srody sr",
        "thursday thu thur thurs donnerstag jeudi jeu jueves jue czwartek czwartku czwartki czw",
        "friday fri freitag vendredi ven viernes vie piatek piatku piatki pt",
        "saturday sat samstag sonnabend samedi sabado sab sobota sobote soboty sob",
        "sunday sun sonntag dimanche dim domingo dom niedziela niedziele niedzieli ndz",
    )
)
"""Weekdays from 0, Monday. No short forms that English knows as words or names."""

WEAK_DAYS: Mapping[str, int] = _numbered(("mo", "di", "mi", "do", "fr", "sa sam", "so"))
"""Short forms that are names or other words as well."""

PLURALS: Mapping[str, int] = {
    **{f"{word}s": weekday for word, weekday in DAYS.items() if len(word) > 4},
    **_numbered(("poniedzialki", "wtorki", "srody", "czwartki", "piatki", "soboty")),
}

MONTHS: Mapping[str, int] = _numbered(
    (
        "january jan januar janner janvier janv enero ene styczen stycznia sty",
        "february feb februar feber fevrier fevr fev febrero luty lutego lut",
        "march mar marz maerz mrz mars marzo marzec marca",
        "april apr avril avr abril abr kwiecien kwietnia kwi",
        "may mai mayo maj maja",
        "june jun juni juin junio czerwiec czerwca cze",
        "july jul juli juillet juil julio lipiec lipca lip",
        "august aug aout agosto ago sierpien sierpnia sie",
        "september sept sep septembre septiembre wrzesien wrzesnia wrz",
        "october oct oktober okt octobre octubre pazdziernik pazdziernika paz",
        "november nov novembre noviembre listopad listopada lis",
        "december dec dezember dez decembre diciembre dic grudzien grudnia gru",
    ),
    start=1,
)

NUMBERS: Mapping[str, int] = {
    **_numbered(
        (
            "one a an ein eine einer einem einen un une una jeden jedna jedno",
            "two zwei deux dos dwa dwie couple",
            "three drei trois tres trzy",
            "four vier quatre cuatro cztery",
            "five funf fuenf cinq cinco piec",
            "six sechs seis szesc",
            "seven sieben sept siete siedem",
            "eight acht huit ocho osiem",
            "nine neun neuf nueve dziewiec",
            "ten zehn dix diez dziesiec",
            "eleven elf onze once jedenascie",
            "twelve zwolf zwoelf douze doce dwanascie",
        ),
        start=1,
    ),
    **{
        "vierzehn": 14,
        "fourteen": 14,
        "czternascie": 14,
        "fifteen": 15,
        "quinze": 15,
        "quince": 15,
    },
    **{"twenty": 20, "zwanzig": 20, "thirty": 30, "forty five": 45},
}

_SPOKEN_HOURS = _numbered(
    (
        "eins pierwsza pierwszej",
        "druga drugiej",
        "trzecia trzeciej",
        "czwarta czwartej",
        "piata piatej",
        "szosta szostej",
        "siodma siodmej",
        "osma osmej",
        "dziewiata dziewiatej",
        "dziesiata dziesiatej",
        "jedenasta jedenastej",
        "dwunasta dwunastej",
        "trzynasta trzynastej",
        "czternasta czternastej",
        "pietnasta pietnastej",
        "szesnasta szesnastej",
        "siedemnasta siedemnastej",
        "osiemnasta osiemnastej",
        "dziewietnasta dziewietnastej",
    ),
    start=1,
)
_ARTICLES = words("a an ein eine einer einem einen un jeden jedna jedno couple")
CLOCK: Mapping[str, int] = {
    **{word: n for word, n in NUMBERS.items() if n <= 12 and word not in _ARTICLES},
    **_SPOKEN_HOURS,
    **dict.fromkeys(("noon", "midday", "midi", "mittag", "mediodia", "poludnie"), 12),
}
"""Hours in words."""

ORDINALS: Mapping[str, int] = _numbered(
    (
        "other second zweite zweiten zweiter zweites deuxieme segundo segunda drugi druga drugie",
        "third dritte dritten dritter troisieme tercer tercera trzeci trzecia",
        "fourth vierte vierten vierter quatrieme cuarto cuarta czwarty czwarta",
        "fifth funfte funften cinquieme quinto quinta piaty piata",
        "sixth sechste sechsten sixieme sexto sexta szosty szosta",
    ),
    start=2,
)
"""Of "every ... week"."""

NTHS: Mapping[str, int] = {
    **_numbered(
        (
            "first erster erste ersten erstes premier premiers primer primero primeros "
            "pierwszy pierwsza pierwsze pierwszego pierwszych",
            "second zweiter zweite zweiten zweites deuxieme deuxiemes segundo segundos drugi "
            "druga drugie drugiego",
            "third dritter dritte dritten drittes troisieme troisiemes tercer tercero terceros "
            "trzeci trzecia trzecie trzeciego",
            "fourth vierter vierte vierten viertes quatrieme quatriemes cuarto cuartos czwarty "
            "czwarta czwarte czwartego",
            "fifth funfter funfte funften cinquieme quinto piaty piata piatego",
        ),
        start=1,
    ),
    **dict.fromkeys(
        words(
            "last letzter letzte letzten letztes dernier derniers ultimo ultimos ostatni ostatnia "
            "ostatnie ostatniego"
        ),
        -1,
    ),
}
"""Of a weekday's place in the month; -1: the last."""

NAMES = words("may jan april avril abril june juni julio august mar mai maja sep lis sol")
"""Months that are names of people as well."""

NAMED_DAYS = frozenset((*WEAK_DAYS, "sun", "mar", "dom", "mie", "dim", "domingo", "jue", "sr"))
"""Short forms of days that are names of people as well."""

ALMOST: Mapping[str, str] = {
    wrong: right
    for right, line in {
        "tomorrow": "tommorow tommorrow tomorow tomorrrow tomorro tommorw tomorrw",
        "monday": "mondey munday",
        "tuesday": "tusday tuesdey teusday",
        "wednesday": "wensday wendsday wedensday weddnesday",
        "thursday": "thirsday thersday thurday thursdy",
        "friday": "fryday fridey",
        "saturday": "saterday satuday",
        "february": "febuary",
    }.items()
    for wrong in line.split()
}
"""What is often typed wrong beyond a slip of the finger."""
