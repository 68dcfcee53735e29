"""Who puts a question off, and who says that it was answered before, in five languages."""

from datetime import date, datetime, time

import pytest

from flows.words.errands.postponing import HOUR, read_again, read_postponing, says_told

NOW = datetime(2026, 12, 9, 16, 15)  # noqa: DTZ001 - local, without a zone
LATER = """
ahora no puedo, luego en casa
later at home
jetzt nicht, später zuhause
not yet, she was 20 min late, still going. ask me in an hour
sorry driving, later
sorry, I'm driving. ask me tonight
nachher
nachher bitte
pas maintenant, dans 1h
luego
later
not now, in a meeting
in an hour please
ask me again in 2 hours
still talking, ask me at 6
bin noch im Auto, später
Gerade nicht, frag mich in einer Stunde
noch nicht, sie kam 20 Minuten zu spät, wir sind noch dran
sitze im Zug, frag mich heute Abend
je conduis, plus tard
pas encore, elle est arrivée en retard
je suis en réunion, redemande-moi ce soir
ahora no, estoy conduciendo
todavía no, llegó tarde, seguimos. pregúntame en una hora
jadę autem, później
jeszcze nie, zapytaj za godzinę
nie teraz, jestem na spotkaniu
""".strip().splitlines()
STORIES = """
She was late
she was 20 min late
still going
not yet convinced, she wants to wait
later she told me about the oven
driving
in an hour she had sorted it all
She said ask me in an hour
tomorrow morning
not now, she said, and I waited
Later we agreed on a price.
luego hablamos de precios
we are still at it, she is sorting the invoices and I keep quiet
nachher hat sie gelacht
um 18 Uhr
später, sie war traurig
ich wollte dass du es weißt
sorry
Ask me anything, I said
""".strip().splitlines()
TOLD = """
already told you about marc
I already told you that
told you already
i wrote you about marc this morning
das hab ich dir schon erzählt
habe ich heute schon geschrieben
schon erzählt
je t'ai déjà raconté ça
je te l'ai déjà dit
déjà raconté
ya te lo conté
ya te lo he contado esta mañana
już o tym pisałam
już ci mówiłam o Marku
""".strip().splitlines()


@pytest.mark.parametrize("text", LATER)
def test_it_is_put_off(text: str) -> None:
    assert read_postponing(text, NOW)
    assert not says_told(text)


@pytest.mark.parametrize("text", [*STORIES, "", "later, " * 6, "later\nmore", "later " * 30])
def test_what_may_be_a_story_is_not(text: str) -> None:
    assert not read_postponing(text, NOW)
    assert not says_told(text)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("sorry driving, later", HOUR),
        ("not now, ask me at 6", "at 6"),
        ("pas maintenant, dans 1h", "dans 1 hours"),
        ("Gerade nicht, frag mich heute Abend", "heute abend"),
        ("später bitte, so um 6", "6"),
        ("later please, around 6", "6"),
        ("pas maintenant, vers 18h", "18h"),
        ("ahora no, a las 18", "18"),
        ("nie teraz, około 18", "18"),
        ("jetzt nicht, heute Abend", "heute abend"),
        ("frag mich um 18 Uhr nochmal", "um 18 uhr"),
        ("frag mich erst um 18 Uhr nach T7, vorher bin ich beim Zahnarzt", "um 18 uhr"),
        ("ask me at 6 about Tom", "at 6"),
        ("jetzt nicht, heut Abend", "heut abend"),
        ("jetzt nicht, heut Nachmittag um 17 Uhr", "heut nachmittag um 17 uhr"),
        ("nicht jetzt, morgen früh vor der Arbeit", "morgen fruh"),
        ("pas maintenant, demain matin avant le travail", "demain matin"),
        ("pas maintenant, vers 21h stp", "21h"),
        ("luego, a las siete y media", "siete y media"),
        ("nie teraz, zapytaj mnie koło 21", "21"),
        ("nachher, halb acht", "halb acht"),
        ("nein, ich wollte, dass du mich um 18 Uhr nochmal fragst", "um 18 uhr"),
        ("no, I wanted you to ask me again at 6", "at 6"),
        ("je voulais que tu me redemandes à 18h", "a 18h"),
        ("quería que me preguntaras a las 18", "a las 18"),
        ("chciałam, żebyś zapytał o 18", "o 18"),
    ],
)
def test_the_time_is_that_which_was_said_else_an_hour(text: str, when: str) -> None:
    assert read_postponing(text, NOW) == when


@pytest.mark.parametrize("text", TOLD)
def test_it_was_told_before(text: str) -> None:
    assert says_told(text)
    assert not read_postponing(text, NOW)


@pytest.mark.parametrize(
    ("words", "day", "wall"),
    [
        *(("um 8", 9, time(20)), ("8", 9, time(20)), ("um acht", 9, time(20))),
        *(("halb acht", 9, time(19, 30)), ("a las 8", 9, time(20)), ("à 8h", 9, time(20))),
        *(("o ósmej", 9, time(20)), ("8am", 10, time(8)), ("08:00", 10, time(8))),
        *(("morgen um 8", 10, time(8)), ("um 5", 10, time(17)), ("um 12", 10, time(12))),
        *(("heut Abend", 9, time(19)), ("this evening", 9, time(19)), ("ce soir", 9, time(19))),
        *(("esta noche", 9, time(19)), ("dziś wieczorem", 9, time(19))),
    ],
)
def test_an_hour_alone_is_the_next_on_the_clock(words: str, day: int, wall: time) -> None:
    assert read_again(words, datetime(2026, 12, 9, 18, 30)) == (date(2026, 12, day), wall)  # noqa: DTZ001


@pytest.mark.parametrize(("words", "hour"), [("um 8", 21), ("at 6", 19), ("o 8", 22)])
def test_it_is_tomorrow_once_both_are_past(words: str, hour: int) -> None:
    again = read_again(words, datetime(2026, 12, 9, hour))  # noqa: DTZ001
    assert again is not None
    assert again.day == date(2026, 12, 10)


@pytest.mark.parametrize("words", ["heut Abend", "tonight", "she cried"])
def test_an_evening_that_is_over_is_no_time(words: str) -> None:
    assert read_again(words, datetime(2026, 12, 9, 19, 30)) is None  # noqa: DTZ001
