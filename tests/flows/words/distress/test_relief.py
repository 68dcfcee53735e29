"""Who says that it ended well, in five languages."""

import pytest

from flows.words.distress.relief import ends_well

WELL = """
garda found him sitting in the van, hes ok, brother in law with him. thank god
They found her, she is safe.
he rang back, he's fine
She's home and she's ok, thank god
He just answered. He is alive. Thank God.
Die Polizei hat ihn gefunden, es geht ihm gut
es geht ihm gut, Gott sei Dank
Sie ist wieder zu Hause, zum Glück
Er hat zurückgerufen, Gott sei Dank!
on l'a retrouvé, il va bien
Elle va bien, Dieu merci
il a rappelé, ouf
lo han encontrado, está bien
Está a salvo, gracias a Dios
policja go znalazła, nic mu nie jest, dzięki Bogu
znaleźli go, jest cały i zdrowy
""".strip().splitlines()
NONE = """
he says he is ok, thank god
they have not found him, is he ok
He's ok
thank god
They found him dead, thank god the kids were not there
I hope he is ok, they found his van
er sagt es geht ihm gut, Gott sei Dank
il dit qu'il va bien, ouf
on ne l'a pas retrouvé
""".strip().splitlines()


@pytest.mark.parametrize("text", WELL)
def test_it_ended_well(text: str) -> None:
    assert ends_well(text)


@pytest.mark.parametrize("text", [*NONE, "They found her, she is safe. " * 15])
def test_it_is_not_said_or_something_speaks_against_it(text: str) -> None:
    assert not ends_well(text)
