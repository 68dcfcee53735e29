"""Who took leave in a message and cannot be reached, and who was only quiet over his figures."""

# ruff: noqa: E501

import pytest

from flows.words.distress.distress import find_distress

FAREWELLS = """
tom just sent me a message saying goodbye maureen thanks for everything you did your best, the van is parked at the pier in cobh. he doesnt pick up
He texted me goodbye and now his phone is off.
Goodbye Maureen, and thank you for everything, that was it. She isn't answering any more.
Sean wrote to me goodbye and look after the dog. I can't reach him
he sent goodbye, his car is on the bridge
Er hat mir geschrieben, leb wohl und danke für alles. Er geht nicht ran.
Hat mir eine Abschiedsnachricht geschickt, sein Handy ist aus
leb wohl und danke für alles, schreibt er, und nimmt nicht ab
Sie schrieb mir leb wohl, ihr Auto steht an der Brücke
Il m'a envoyé un message d'adieu, merci pour tout. Il ne répond plus.
elle m'écrit adieu et merci pour tout, son portable est coupé
il m'a écrit adieu, sa voiture est au bord de la falaise
Me ha mandado un mensaje de despedida, gracias por todo. No coge el teléfono.
Me escribió adiós Carmen, gracias por todo, y no contesta
me mandó un adiós, su coche está en el puente
Napisał mi żegnaj i dziękuję za wszystko. Nie odbiera.
przysłała wiadomość pożegnalną, telefon wyłączony
Wysłał mi sms żegnaj, jego auto stoi na moście
""".strip().splitlines()
PARTED = """
The supplier sent a goodbye email, he retires in May. He doesn't answer the phone any more.
She sent me a message saying goodbye to the old logo, we laughed.
We said goodbye at the pier and took the ferry.
She wrote thanks for everything and does not answer my mails, she has a new job.
I wrote the goodbye text for the newsletter. The printer does not answer.
He texted that he said goodbye to the trade fair. No reply from the organiser yet.
Abschied vom Lieferanten: er hat eine Nachricht geschickt, geht in Rente. Er geht nicht ran.
Message d'adieu aux clients envoyé, le fournisseur ne répond pas.
Mandó un mensaje de despedida a las clientas, la imprenta no contesta.
Wysłała wiadomość pożegnalną do klientów. Drukarnia nie odbiera.
""".strip().splitlines()
FIGURES = """
tom just rang out of the blue, half hour on the phone. the coffee van lost its pitch at the market and he wants to borrow 15k for a second van. i asked him what the first van made in november and he didnt know. so we wrote it down together, took 20 mins, came to minus 340. he went very quiet
Ben rang out of the blue. I asked what he earned in the summer and he could not say. We did the sums, minus 900. He was very quiet then.
Tom rief aus heiterem Himmel an, eine halbe Stunde. Ich fragte, was der erste Wagen im November gebracht hat, und er wusste es nicht. Wir haben es zusammen aufgeschrieben, minus 340. Er wurde ganz still.
Ich habe gefragt, was der Stand im Sommer einbringt, und sie konnte es nicht sagen. Minus 200 im Monat. Sie wurde sehr ruhig.
Tom a appelé à l'improviste. Je lui ai demandé combien le premier camion a rapporté en novembre et il ne savait pas. On a fait le calcul ensemble, moins 340. Il est devenu très silencieux.
Tom llamó de repente, media hora. Le pregunté cuánto ganó la primera furgoneta en noviembre y no lo sabía. Hicimos las cuentas juntos, menos 340. Se quedó muy callado.
Tom zadzwonił niespodziewanie. Zapytałam, ile pierwszy wóz zarobił w listopadzie, i nie wiedział. Policzyliśmy razem, minus 340. Bardzo ucichł.
She looked at the figures, minus 2,000 since spring, and went very quiet. He did not expect it.
Als sie die Zahlen sah, wurde sie ganz still. Damit hatte sie im Frühjahr nicht gerechnet.
quand il a vu les chiffres il est devenu très calme. il ne l'avait pas vu venir en septembre
""".strip().splitlines()


@pytest.mark.parametrize("text", FAREWELLS)
def test_who_took_leave_and_cannot_be_reached_is_sure(text: str) -> None:
    found = find_distress(text)
    assert found is not None
    assert found.sure


@pytest.mark.parametrize("text", PARTED)
def test_another_farewell_is_not(text: str) -> None:
    found = find_distress(text)
    assert found is None or not found.sure


@pytest.mark.parametrize("text", FIGURES)
def test_who_is_quiet_over_what_a_month_brought_in_is_in_no_danger(text: str) -> None:
    assert find_distress(text) is None
