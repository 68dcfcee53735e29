"""Words by which what was written just now is to go, in five languages."""

import pytest

from flows.words.requests.deletions import means_this

GOES = """
delete it
Delete that please
that was not an answer i was driving. delete it
that was no answer, delete it please
wrong person, remove that
thats the siobhan one twice, remove one
no, delete that message
lösch das
Das war keine Antwort, lösch das bitte
ich war im Auto. Das bitte löschen
weg damit
supprime ça
c'était pas une réponse, efface
efface-le stp
bórralo
no era una respuesta, bórralo
por error, elimina eso
usuń to
to nie była odpowiedź, usuń to
przez pomyłkę, skasuj
""".strip().splitlines()
STORIES = """
delete
lösch
delete that she said
we had to delete it from the list
She asked me to delete it.
He was angry, delete it
delete it, delete that
That was not an answer
i was driving
I told her to scrap it, and she was relieved
supprime ça de la carte, lui ai-je dit
Sie will das löschen
""".strip().splitlines()


@pytest.mark.parametrize("text", GOES)
def test_it_goes(text: str) -> None:
    assert means_this(text)


@pytest.mark.parametrize("text", [*STORIES, ""])
def test_what_may_be_told_stays(text: str) -> None:
    assert not means_this(text)
