"""When a question is welcome, in five languages; and what only tells of an evening."""

from datetime import time

import pytest

from flows.words.times.moments import Asking, Moment, Standing, read_asking, read_standing

EVENING = """
evening 20h
in the evening at 8
in the evening, at 8 please
Evening 20:00
le soir vers 20h
plutôt le soir à 20 h
abends um 20 Uhr
am Abend, gegen 20 Uhr bitte
por la noche a las 8
wieczorem o 20
20h
8pm
""".strip().splitlines()
OTHERS: dict[str, tuple[Moment, time | None]] = {
    "evening": ("evening", None),
    "lieber am Abend": ("evening", None),
    "Evening 19:00": ("evening", time(19)),
    "right after": ("after", None),
    "straight after the session": ("after", None),
    "gleich danach": ("after", None),
    "direkt nach der Sitzung": ("after", None),
    "tout de suite après": ("after", None),
    "justo después": ("after", None),
    "zaraz po spotkaniu": ("after", None),
    "the next morning": ("morning", None),
    "am nächsten Morgen": ("morning", None),
    "le lendemain matin": ("morning", None),
    "al día siguiente": ("morning", None),
    "rano o 9": ("morning", time(9)),
    "lieber in der Früh": ("morning", None),
    "am Abend um halb acht": ("evening", time(19, 30)),
    "in the evening at half past seven": ("evening", time(19, 30)),
    "le soir à sept heures et demie": ("evening", time(19, 30)),
    "por la noche a las siete y media": ("evening", time(19, 30)),
    "wieczorem o wpół do ósmej": ("evening", time(19, 30)),
}
STORIES = """
in the evening she called
the evening was nice
evening she cried
at 8
in the evening at 25
tomorrow morning
good evening
right after she cried
in the evening?
le soir elle pleurait
abends um 20 Uhr rief er an
in the evening, at eight, when everybody had gone home and it was quiet
""".strip().splitlines()

WISHED: dict[str, Moment] = {
    "frag mich ab jetzt immer am Abend um 19 Uhr": "evening",
    "frag mich nicht gleich danach, lieber am Abend": "evening",
    "ich hätt gern dass du mich abends fragst und nicht direkt nach dem Treffen": "evening",
    "ab sofort bitte immer erst am nächsten Morgen fragen": "morning",
    "ask me always in the evening": "evening",
    "I'd rather be asked in the evening": "evening",
    "always ask me right after the session": "after",
    "pose-moi toujours la question le soir s'il te plaît": "evening",
    "à partir de maintenant demande-moi le lendemain matin": "morning",
    "pregúntame siempre justo después de la sesión": "after",
    "prefiero que me preguntes por la noche": "evening",
    "pytaj mnie zawsze wieczorem": "evening",
    "od teraz pytaj następnego dnia rano": "morning",
}
UNKNOWN = """
frag immer zwei Stunden danach
frag mich immer am Nachmittag
ask me always two hours after the session
peux-tu me demander une heure après plutôt que tout de suite
demande-moi toujours deux heures après
pregúntame siempre dos horas después
pytaj mnie zawsze dwie godziny po spotkaniu
""".strip().splitlines()
NOT_WISHED = """
she always asks me in the evening
er will immer am Abend gefragt werden
frag mich heute Abend
ask me in the evening
ich frag mich immer am Abend
ich frage mich immer danach
I always ask myself in the evening
ich wollte, dass du mich immer am Abend fragst, ob er lebt
elle me demande toujours le soir
siempre me pregunta por la noche
zawsze pyta mnie wieczorem
always in the evening
""".strip().splitlines()


@pytest.mark.parametrize("words", EVENING)
def test_the_evening_is_heard_with_its_hour(words: str) -> None:
    assert read_asking(words) == Asking("evening", time(20))


@pytest.mark.parametrize("words", OTHERS)
def test_each_moment_has_its_words(words: str) -> None:
    assert read_asking(words) == Asking(*OTHERS[words])


@pytest.mark.parametrize("words", STORIES)
def test_whoever_tells_more_says_no_moment(words: str) -> None:
    assert read_asking(words) is None


@pytest.mark.parametrize("words", WISHED)
def test_a_wish_for_always_says_when(words: str) -> None:
    wished = read_standing(words)
    assert wished is not None
    assert wished.asking is not None
    assert wished.asking.moment == WISHED[words]
    assert read_asking(wished.words) == wished.asking


@pytest.mark.parametrize("words", UNKNOWN)
def test_a_moment_that_there_is_none_of_is_wished_for_as_well(words: str) -> None:
    assert read_standing(words) == Standing(None)


@pytest.mark.parametrize("words", [*NOT_WISHED, "", "ask me always\nin the evening", "x" * 121])
def test_what_may_be_told_is_no_wish(words: str) -> None:
    assert read_standing(words) is None
