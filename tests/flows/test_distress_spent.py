"""Who has no strength left and wants it to end, or to be no more; who it is about; and who only
could have."""

import pytest

from flows.words.distress.distress import find_distress

SPENT = """
I can't go on, I want it to end
I want it all to stop. I just can't take any more.
I cant do this anymore, really. We talked for an hour. I want this to be over.
Ich kann nicht mehr, ich will dass es aufhört.
Ich will nur, dass alles vorbei ist. Ich kann einfach nicht mehr.
Je n'en peux plus, je veux que ça s'arrête
Je voudrais que tout cesse. J'en peux plus.
No puedo más, quiero que se acabe todo.
No aguanto más. Quiero que esto termine.
Nie mam już siły, chcę, żeby to się skończyło.
Nie daję rady. Chcę, żeby wszystko ustało.
""".strip().splitlines()
NO_MORE = """
It would be easier no longer being here.
She said it might be simpler not being around any more.
Es wäre leichter, nicht mehr da zu sein.
Jonas meint, es wäre für alle besser, wenn es mich nicht mehr gäbe, so sagte er es.
Sanne a dit qu'elle pense parfois que ce serait plus facile de ne plus être là.
Ce serait plus simple si je n'étais plus là.
Sanne dijo que a veces piensa que sería más fácil ya no estar.
Sería más fácil no existir.
Sanne powiedziała, że czasem myśli, że łatwiej byłoby już nie być.
Byłoby lżej, gdyby mnie już nie było.
""".strip().splitlines()
EVERY_DAY = """
I can't go on with this supplier, I want it to end.
I want the meeting to stop at five, I can't go on longer than that.
We can go on. I want it to end well.
It is easier not being here on Mondays, the phone never rings.
Ich kann nicht mehr mit diesem Drucker, ich will, dass es aufhört.
Es ist einfacher, wenn er nicht mehr hier ist, der alte Vermieter.
Je veux que ça s'arrête, ces réunions le lundi.
C'est plus simple de ne plus être là le lundi.
Quiero que termine la feria, no puedo más de tanto cliente.
En esa reunión, mejor no estar.
Chcę, żeby to się skończyło, ta umowa z dostawcą, nie mam siły.
Byłoby łatwiej, gdyby go nie było na zebraniu.
""".strip().splitlines()
COULD_HAVE = """
I could have throttled her when she forgot the samples, instead I asked how her week had been.
Ich hätte sie würgen können, als die Zahlen wieder fehlten, stattdessen habe ich nachgefragt.
J'aurais pu l'étrangler quand il a oublié le devis, à la place je lui ai demandé ce qui se passait.
Casi lo mato cuando llegó tarde otra vez, en vez de eso le pregunté qué pasaba.
Mogłabym go udusić, kiedy znowu nic nie przyniósł, zamiast tego zapytałam, co się dzieje.
""".strip().splitlines()


@pytest.mark.parametrize("text", SPENT + NO_MORE)
def test_who_can_not_go_on_and_wants_it_to_end_is_sure(text: str) -> None:
    found = find_distress(text)
    assert found is not None
    assert found.sure


@pytest.mark.parametrize("text", EVERY_DAY)
def test_of_a_thing_or_a_day_it_is_not(text: str) -> None:
    found = find_distress(text)
    assert found is None or not found.sure


@pytest.mark.parametrize("text", COULD_HAVE)
def test_who_could_have_and_did_something_else_instead_is_left_alone(text: str) -> None:
    assert find_distress(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "I could have killed him, instead I want to die.",
        "Ich hätte ihn umbringen können, stattdessen will ich mich umbringen.",
        "J'aurais pu le tuer, à la place je veux mourir.",
        "Casi lo mato, en vez de eso me quiero matar.",
        "Mogłabym go zabić, zamiast tego chcę umrzeć.",
    ],
)
def test_but_not_who_wants_to_die_instead(text: str) -> None:
    found = find_distress(text)
    assert found is not None
    assert found.sure


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Je n'en peux plus, je veux que ça s'arrête", "mentor"),
        ("je veux que tout s'arrête", "mentor"),
        ("No puedo más, quiero que se acabe todo.", "mentor"),
        ("Quiero que se acabe todo.", "mentor"),
        ("Ich habe keine Kraft mehr, es hat keinen Sinn.", "mentor"),
        ("Es wäre leichter, nicht mehr da zu sein.", "mentor"),
        ("Mon associé s'est pendu.", "other"),
        ("Mi socio dice que no puedo ayudarle, que se quiere morir.", "other"),
        ("Hat sich umgebracht, mein Kollege.", "other"),
    ],
)
def test_it_stops_itself_is_said_of_nobody(text: str, about: str) -> None:
    found = find_distress(text)
    assert found is not None
    assert found.about == about
