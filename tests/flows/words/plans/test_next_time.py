"""The sentence of a story that says when they meet next."""

from datetime import date, datetime, time

import pytest

from flows.words.plans.next_time import find_next_time, split_sentences

HERE = datetime(2026, 11, 26, 16)  # noqa: DTZ001 - a local time; a Thursday
THURSDAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    "sentence",
    [
        "We meet again Thursday at 15:00.",
        "We'll meet again on Thursday at 3 pm",
        "I see her again on Thursday at 15:00.",
        "Our next session is Thursday 15:00",
        "Wir treffen uns wieder am Donnerstag um 15 Uhr.",
        "Wir sehen uns am Donnerstag um 15 Uhr wieder",
        "Nächster Termin: Donnerstag 15 Uhr",
        "On se revoit jeudi à 15h.",
        "Prochaine séance jeudi à 15h",
        "Nos vemos el jueves a las 15:00.",
        "Próxima sesión: jueves 15:00",
        "Spotykamy się znowu w czwartek o 15:00.",
        "Następne spotkanie w czwartek o 15:00",
    ],
)
def test_it_is_the_last_sentence_or_the_first(sentence: str) -> None:
    told = sentence if sentence.endswith(".") else f"{sentence}."
    for text in (f"She left lighter. {sentence}", f"{told} She left lighter."):
        found = find_next_time(text, HERE, lambda: ("Anna",))
        assert found is not None
        assert (found[0].rstrip("."), found[1].day) == (sentence.rstrip("."), THURSDAY)
        assert found[1].wall == time(15)


@pytest.mark.parametrize(
    "text",
    [
        "We meet again Thursday at 15:00.",
        "She left lighter. We met Thursday at 15:00.",
        "She left lighter. We meet again Thursday.",
        "She left lighter. We meet again Thursday at 15:00?",
        "She left lighter. We meet the bank Thursday at 15:00.",
        "She left lighter. We meet again today at 18:00.",
        "She left lighter. We meet Zoe again Thursday at 15:00.",
        "She left lighter. She meets the bank on Thursday at 15:00.",
        "She left lighter. We meet again Thursday at 15:00. I am glad.",
        "She left lighter. " + "We meet again Thursday at 15:00 and " * 4,
    ],
)
def test_other_words_say_no_such_thing(text: str) -> None:
    assert find_next_time(text, HERE, lambda: ("Anna",)) is None


def test_whoever_is_known_may_be_named() -> None:
    text = "It went well. We meet with Anna again on Friday at 10:30."
    found = find_next_time(text, HERE, lambda: ("Anna",))
    assert found is not None
    assert (found[1].name, found[1].wall) == ("Anna", time(10, 30))


def test_a_dot_in_an_hour_ends_no_sentence() -> None:
    assert split_sentences("At 15.30 she left. Good!\nBye") == (
        "At 15.30 she left.",
        "Good!",
        "Bye",
    )
