"""Short calls for help, in five languages."""

import pytest

from flows.words.distress.pleas import read_plea

CALLS = """
que hago? le llamo ahora? no se si lo decia en serio
what do i do? not sure if he meant it
was mach ich jetzt? ruf ich ihn an? weiß nicht ob er es ernst gemeint hat
je fais quoi ? je l'appelle ? je sais pas s'il était sérieux
co mam robić? nie wiem czy mówił poważnie
what do i do
What do I do now?
who can he ring? is there a number
what should I say to him
is there a number
who can he call
what can i do
help
help me
please help
i dont know what to do
oh god what do i do
should i ring the guards
how can i help him
what number do i ring
do you have a number for him
where can she get help
what do i do, he doesnt pick up
is there anyone he can talk to
what now?
was soll ich tun
was soll ich jetzt tun?
wen kann er anrufen
Wen kann er anrufen? Gibt es eine Nummer?
Was mach ich jetzt
Hilfe
Was sag ich ihm?
Soll ich die Polizei rufen?
wie kann ich ihm helfen
gibts da eine Nummer
Ich weiß nicht, was ich tun soll
an wen kann sie sich wenden
er geht nicht ran, was tun?
que faire
Que faire ?
Qu'est-ce que je fais ?
je fais quoi maintenant
qui peut-il appeler ?
il y a un numéro ?
y a-t-il un numéro
à qui peut-elle parler
aidez-moi
je ne sais pas quoi faire
comment l'aider
que lui dire
faut-il appeler la police
qué hago
¿Qué hago?
a quién puede llamar
hay algún número
¿Hay un teléfono al que pueda llamar?
ayuda por favor
no sé qué hacer
qué le digo
cómo le ayudo
co mam robić
Co robić?
do kogo może zadzwonić
jest jakiś numer?
czy jest jakiś numer
pomocy
nie wiem co robić
jak mu pomóc
co mam mu powiedzieć
what should we do
where can he call
wo kann er anrufen
qu'est-ce que je dois faire
qu'est-ce que je lui dis
qu'est-ce qu'il faut faire
dónde puede llamar
gdzie może zadzwonić
""".strip().splitlines()
NONE = """
no se si lo decia en serio
weiß nicht ob er es ernst meint
was muss ich noch erledigen?
qué tengo esta semana
z kim się jutro widzę
co mam w kalendarzu
how can i save everything
qui peut lire ce que j'écris
wer kann das sehen
garda found him, hes ok
what do my sessions look like
he asked what he should do and I said nothing
Anna Thursdays 15:00
the flyer is done
i drove there and she opened
show my sessions
was steht morgen an
ich bin hingefahren
We talked about who can ring the bank, and she did.
merci
ok
thanks
please
I asked her what now, and waited.
what do i have planned this week
where can i see my sessions
wo kann ich meine Notizen sehen
qu'est-ce que j'ai noté hier
dónde puedo ver mis notas
gdzie mogę zobaczyć wpisy
""".strip().splitlines()


@pytest.mark.parametrize("text", CALLS)
def test_all_of_the_words_ask_for_help(text: str) -> None:
    assert read_plea(text) is not None


@pytest.mark.parametrize("text", [*NONE, "", "help " * 30])
def test_other_words_do_not(text: str) -> None:
    assert read_plea(text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("what do i do", "en"),
        ("was soll ich tun", "de"),
        ("que faire", "fr"),
        ("qué hago", "es"),
        ("co mam robić", "pl"),
    ],
)
def test_the_language_is_that_of_the_words(text: str, language: str) -> None:
    assert read_plea(text) == language
