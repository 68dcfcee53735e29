"""Who would be better not there: of a person it may be a cry for help, of a thing it is not."""

import pytest

from flows.words.distress.distress import find_distress

GONE = """
He would be better not there.
he said he would be better off not there
He says he'd be better off gone
i'd be better off not being here
she thinks she would be better off not alive
er wäre besser nicht mehr da
er meint, er wär besser nimmer da
Ich wäre besser nicht mehr hier.
er meint besser er wäre gar nicht mehr da
ich wär besser tot
mieux s'il n'était plus là
il dit que ce serait mieux s'il n'était plus là
elle trouve que ce serait mieux qu'elle ne soit plus là
il serait mieux mort, il dit
dice que sería mejor que ya no estuviera
dice que él estaría mejor muerto
mejor que él no estuviera aquí, dice
byłoby lepiej beze mnie
mówi, że lepiej by było, gdyby go już nie było
powiedział, że lepiej, żeby go nie było
I am scared he might do it after all
hab angst dass er es doch tut
j'ai peur qu'il le fasse quand même
tengo miedo de que lo haga esta noche
boję się, że jednak to zrobi
""".strip().splitlines()
THERE = """
The old counter would be better not there.
The two shelves are better gone, she says.
He would be better not there on Monday, the hall is full.
Das Regal wäre besser nicht mehr da.
Er ist besser nicht da, wenn die Prüferin kommt.
Das Projekt wäre besser tot, sagt der Lieferant.
Le comptoir est mieux là.
I'm afraid the printer does it again.
Ich habe Angst, dass sie es ohne Rechnung macht.
J'ai peur qu'elle le fasse trop tard pour Noël.
Le stock n'est plus là, c'est mieux.
Es mejor que no estuviera el cartel en la puerta.
Lepiej bez reklamy, mówi.
""".strip().splitlines()


@pytest.mark.parametrize("text", GONE)
def test_who_would_be_better_not_there_is_noticed(text: str) -> None:
    assert find_distress(text) is not None


@pytest.mark.parametrize("text", THERE)
def test_a_thing_or_a_day_is_left_alone(text: str) -> None:
    assert find_distress(text) is None
