"""Which line of an entry is worth reading again."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.reflection.quote import LEAST, MOST, pick_line, pick_own_line

LONG = "I kept on talking about nothing but the very first company of my own and " * 5


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("I filled every silence.", "I filled every silence."),
        ("no full stop but long enough", "no full stop but long enough"),
        # One about the mentor rather than the first, a statement rather than a question.
        ("It was a hard day. I filled every silence. She said so.", "I filled every silence."),
        ("Was I too fast for her again? She lost the thread.", "She lost the thread."),
        ("Was I too fast for her again?", "Was I too fast for her again?"),
        ("The room was too small for us.\nIch habe zu viel geredet.", "Ich habe zu viel geredet."),
        ("Nous étions trois ce jour-là. J'ai trop parlé ce matin.", "J'ai trop parlé ce matin."),
        # Short ones stand together.
        ("I waited. She cried. Then she laughed.", "I waited. She cried."),
        ("  I waited.\n\nShe   cried. ", "I waited. She cried."),
        # What looks like an end and is none.
        ("I asked for 3.5 hours, e.g. on Monday.", "I asked for 3.5 hours, e.g. on Monday."),
        ("She said “no.” I let it stand as it was.", "I let it stand as it was."),
        (
            "彼女は黙っていた。次は私がもう少しだけ長く待ってみようと思います。",
            "次は私がもう少しだけ長く待ってみようと思います。",
        ),
        # Nothing to read again.
        ("", ""),
        ("ok", ""),
        ("👍👍", ""),
        ("Look: https://example.com/a-very-long-address", ""),
        ("See www.example.com for it. I sent it to her late.", "I sent it to her late."),
        ("No. See www.example.com. I sent it late.", ""),
    ],
)
def test_one_good_sentence(text: str, quoted: str) -> None:
    assert pick_line(text) == quoted


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("I filled every silence.", "I filled every silence."),
        ("I have no full stop but am long enough", "I have no full stop but am long enough"),
        # What the mentor did rather than the first, a statement rather than a question.
        ("It was a hard day. I filled every silence. She said so.", "I filled every silence."),
        ("Was I too fast for her again? I just talked on and on.", "I just talked on and on."),
        ("Was I too fast for her again?", ""),
        ("The room was too small for us.\nIch habe zu viel geredet.", "Ich habe zu viel geredet."),
        ("Nous étions trois ce jour-là. J'ai trop parlé ce matin.", "J'ai trop parlé ce matin."),
        # Short ones stand together.
        ("I waited. She spoke. Then she laughed.", "I waited. She spoke."),
        ("  I waited.\n\nShe   spoke. ", "I waited. She spoke."),
        # What looks like an end and is none.
        ("I asked for 3.5 hours, e.g. at his place.", "I asked for 3.5 hours, e.g. at his place."),
        ("She said “no.” I let it stand as it was.", "I let it stand as it was."),
        # Where the verb says who.
        ("Pregunté tres veces lo mismo.", "Pregunté tres veces lo mismo."),
        ("Zapytałam trzy razy o to samo.", "Zapytałam trzy razy o to samo."),
        # Nothing to read again.
        ("", ""),
        ("The room was too small for us.", ""),
        ("Así es el café de aquí, muy bueno.", ""),
        # It ages.
        ("I'll ring him in August, he said.", ""),
        ("Ich werde ihn nächste Woche anrufen.", ""),
        ("Llamé al banco el lunes a las nueve.", ""),
        ("I meant to send it in 2026, I think.", ""),
        # With grief, illness, death or distress in it nothing is quoted.
        ("I filled every silence. Her mother died.", ""),
        ("Er war krank. Ich habe zu viel geredet.", ""),
        ("J'ai trop parlé ce matin. Elle a pleuré.", ""),
        ("Hablé demasiado. Su padre falleció.", ""),
        ("Zapytałam trzy razy o to samo. Zmarł jej ojciec.", ""),
        ("She lost her son. I waited for a long time.", ""),
        ("I filled every silence. She wants to kill herself.", ""),
        ("I filled every silence. I can't go on like this.", ""),
        ("ok", ""),
        ("👍👍", ""),
        ("Look: https://example.com/a-very-long-address", ""),
        ("See www.example.com for it. I sent it to her late.", "I sent it to her late."),
        ("No. See www.example.com. I sent it late.", ""),
    ],
)
def test_what_is_quoted_from_now_on_is_of_the_mentors_own_doing(text: str, quoted: str) -> None:
    assert pick_own_line(text) == quoted


def test_what_was_quoted_before_is_told_as_it_was() -> None:
    """Its card may still be answered."""
    assert pick_line("Her mother died. I waited for a while.") == "I waited for a while."


def test_a_long_sentence_is_cut_at_a_word() -> None:
    line = pick_line(LONG)
    assert line == "I kept on talking about nothing but the very first company of my own" + (
        " and I kept on talking about nothing but the very first company of my…"
    )
    assert len(line) == 138


def test_words_without_spaces_are_cut_anywhere() -> None:
    assert pick_line("a" * 500) == "a" * 139 + "…"
    assert pick_line("a " + "b" * 500) == "a " + "b" * 137 + "…"


@given(
    st.text(max_size=400)
    | st.lists(st.sampled_from(["I was late", ".", "? ", " ", "\n", "www.a.b", LONG])).map("".join)
)
def test_a_line_is_part_of_what_was_written(text: str) -> None:
    line = pick_line(text)
    assert line == "" or LEAST <= len(line) <= MOST
    squeezed = re.sub(r"\s", "", text)
    assert re.sub(r"\s", "", line.removesuffix("…")) in squeezed
