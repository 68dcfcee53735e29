"""Who says that something is done, in five languages."""

import pytest

from flows.words.errands.settled import find_done, find_meant, says_done

DONE = """
sent it last night
did it, thanks
done
Done already, thank you!
yes, did it yesterday
already sent
I've sent it this morning
all done
rang her on Friday
erledigt
schon erledigt
hab ich gestern gemacht
gestern Abend geschickt
hab sie heute früh angerufen
ist fertig, danke
c'est fait
je l'ai envoyé hier soir
déjà fait, merci
hecho
ya está
ya lo hice
lo mandé anoche
ya lo he enviado
zrobione
już wysłałam wczoraj
zrobiłam to, dzięki
""".strip().splitlines()
STORIES = """
She sent it last night
sent him home early
did it work?
done with the figures she cried
he rang her
we did the sums
I told her to wait
sent it last night and he answered at once with a long story
gestern hat sie angerufen
elle l'a envoyé hier
lo hicimos juntas en la tienda
not done
""".strip().splitlines()


@pytest.mark.parametrize("text", DONE)
def test_it_is_done(text: str) -> None:
    assert says_done(text)


@pytest.mark.parametrize("text", [*STORIES, "", "thanks", "done " * 30, "done. done. done. done"])
def test_what_may_be_told_is_not(text: str) -> None:
    assert not says_done(text)


TASKS = ("call F2", "send Ben the sheet", "appeler la banque", "prepare the room")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("I called F2", (0,)),
        ("the sheet for Ben is sent", (1,)),
        ("j'ai appelé la banque", (2,)),
        ("prepare the room", ()),
        ("I prepared the room", (3,)),
        ("call F2 is done?", ()),
        ("done", ()),
        ("F2 called", ()),
        ("I called F2 " * 5, ()),
    ],
)
def test_what_is_done_is_found_by_its_words_and_its_verb(
    text: str, places: tuple[int, ...]
) -> None:
    assert find_done(text, TASKS) == places


def test_a_task_is_meant_by_words_that_name_it() -> None:
    assert find_meant("the sheet", TASKS) == (1,)
    assert find_meant("the", TASKS) == ()
