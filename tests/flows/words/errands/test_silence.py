"""Whoever wants silence until a day says so in many ways, and often why."""

from datetime import date

import pytest

from flows.words.errands.silence import read_silence, read_silent_until

TODAY = date(2026, 11, 26)  # a Thursday
MONDAY = date(2026, 11, 30)

UNTIL_MONDAY = (
    "don't ask me anything until Monday",
    *("pause until Monday", "mach Pause bis Montag", "fais une pause jusqu'à lundi"),
    *("haz una pausa hasta el lunes", "zrób przerwę do poniedziałku"),
    "please don't message me until Monday, I'm exhausted",
    "write to me again on Monday",
    "I need silence until Monday",
    "no questions this week, too much on",
    "bitte bis Montag nichts schicken, ich bin platt",
    "bitte bis Montag nichts schicken ich bin platt",
    "bitte bis Montag nichts schicken weil ich umziehe",
    "schreib mir erst Montag wieder, ich bin krank",
    "ich brauche Ruhe bis Montag, mir ist alles zu viel",
    "ne m'envoie rien jusqu'à lundi, je suis crevée",
    "écris-moi seulement à partir de lundi",
    "pas de messages cette semaine, trop de travail",
    "no me mandes nada hasta el lunes, estoy agotada",
    "escríbeme a partir del lunes",
    "nic mi nie wysyłaj do poniedziałku, jestem padnięta",
    "odezwij się dopiero w poniedziałek",
)


@pytest.mark.parametrize("words", UNTIL_MONDAY)
def test_silence_until_a_day_may_have_a_reason(words: str) -> None:
    assert read_silence(words, TODAY) == MONDAY


@pytest.mark.parametrize(
    "words",
    [
        "don't write to me for 2 weeks",
        "zwei Wochen lang keine Nachrichten bitte",
        "ne m'écris pas pendant deux semaines",
        "no me escribas durante dos semanas",
        "nie pisz do mnie przez dwa tygodnie",
    ],
)
def test_silence_may_have_a_length(words: str) -> None:
    assert read_silence(words, TODAY) == date(2026, 12, 10)


@pytest.mark.parametrize("words", ["don't write today", "heute bitte nichts mehr schicken"])
def test_silence_may_be_for_today(words: str) -> None:
    assert read_silence(words, TODAY) == date(2026, 11, 27)


@pytest.mark.parametrize(
    "words",
    [
        "He was ill, no messages for two weeks.",
        "Sie sagte, bitte bis Montag nichts schicken, ich bin platt",
        "Keine Fragen mehr bis Montag, das war der Vorsatz, und er hat gehalten.",
        "I should not ask questions until Monday.",
        "No messages until she calls.",
        "Nothing until Monday, I am tired.",
        "no messages for a long time\nuntil Monday",
    ],
)
def test_what_may_be_a_story_is_none(words: str) -> None:
    assert read_silence(words, TODAY) is None


@pytest.mark.parametrize(
    "words",
    [
        *("na bis Montag eben", "bis nächsten Montag halt, ich bin platt"),
        *("well until Monday then", "ben jusqu'à lundi quoi", "pues hasta el lunes"),
        *("no to do poniedziałku", "this week", "till monday i said", "bis Montag hab ich gesagt"),
        *("jusqu'à lundi, j'ai dit", "hasta el lunes te dije", "do poniedziałku, mówiłam"),
    ],
)
def test_where_the_end_is_asked_for_it_is_enough(words: str) -> None:
    assert read_silent_until(words, TODAY) == MONDAY


@pytest.mark.parametrize("words", ["na ja", "until she calls", "a few days"])
def test_what_names_no_day_is_no_end(words: str) -> None:
    assert read_silent_until(words, TODAY) is None
