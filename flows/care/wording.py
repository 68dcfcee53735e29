"""What is said after words of acute distress, in each language: the sentences, and the buttons.

The wording is a crisis-line volunteer's, and was read aloud as by whoever wrote such words.
{emergency} is the number with its country, {line} who listens.
"""

from collections.abc import Mapping
from typing import Final

from flows.words.distress.distress import Language

Words = Mapping[Language, str]

OPENING: Final[Words] = {
    "en": "What you wrote deserves to be taken seriously. I am a program: nobody has read this "
    "and nobody has been told.",
    "de": "Was Sie geschrieben haben, verdient es, ernst genommen zu werden. Ich bin ein "
    "Programm: Niemand hat das gelesen, und niemand wurde benachrichtigt.",
    "fr": "Ce que vous écrivez mérite d'être pris au sérieux. Je suis un programme : personne "
    "ne l'a lu et personne n'a été prévenu.",
    "es": "Lo que escribes merece tomarse en serio. Soy un programa: nadie ha leído esto y no "
    "se ha avisado a nadie.",
    "pl": "To, co piszesz, trzeba potraktować poważnie. Jestem programem: nikt tego nie "
    "przeczytał i nikt nie został powiadomiony.",
}
LIFE: Final[Words] = {
    "en": "If a life is in danger now, call {emergency}.",
    "de": "Wenn gerade ein Leben in Gefahr ist, wählen Sie {emergency}.",
    "fr": "Si une vie est en danger maintenant, appelez le {emergency}.",
    "es": "Si hay una vida en peligro ahora, llama al {emergency}.",
    "pl": "Jeśli czyjeś życie jest teraz w niebezpieczeństwie, zadzwoń pod {emergency}.",
}
YOU: Final[Words] = {
    "en": "If it is about you, please don't stay alone with it. Talk to somebody today, even if"
    " you don't know how to begin: {line}. If nobody answers, please try again.",
    "de": "Wenn es um Sie selbst geht, bleiben Sie bitte nicht allein damit. Sprechen Sie noch "
    "heute mit jemandem, auch wenn Ihnen die Worte fehlen: {line}. Wenn niemand abnimmt, "
    "versuchen Sie es noch einmal.",
    "fr": "S'il s'agit de vous, ne gardez pas cela pour vous. Parlez à quelqu'un dès "
    "aujourd'hui, même si les mots vous manquent : {line}. Si personne ne répond, "
    "réessayez, s'il vous plaît.",
    "es": "Si se trata de ti, no te quedes a solas con esto. Habla hoy mismo con alguien, "
    "aunque no sepas por dónde empezar: {line}. Si nadie contesta, inténtalo otra vez, "
    "por favor.",
    "pl": "Jeśli chodzi o Ciebie, nie zostawaj z tym w samotności. Porozmawiaj z kimś jeszcze "
    "dziś, nawet jeśli brakuje Ci słów: {line}. Jeśli nikt nie odbierze, spróbuj, proszę,"
    " jeszcze raz.",
}
WORRIED: Final[Words] = {
    "en": "If you are worried about somebody: asking openly and in private, even about suicide,"
    " does no harm.",
    "de": "Wenn Sie sich um jemanden sorgen: Offen und unter vier Augen zu fragen, auch nach "
    "Suizidgedanken, schadet nicht.",
    "fr": "Si vous vous inquiétez pour quelqu'un : poser la question ouvertement et en "
    "tête-à-tête, même celle du suicide, ne fait pas de mal.",
    "es": "Si te preocupa alguien: preguntar abiertamente y a solas, también por el suicidio, "
    "no hace daño.",
    "pl": "Jeśli martwisz się o kogoś: pytanie wprost i na osobności, także o samobójstwo, nie "
    "zaszkodzi.",
}
""""In private": the danger may be somebody who listens."""
STAY: Final[Words] = {
    "en": "If they are in danger, don't leave them alone, if you are safe yourself. Staying on "
    "the phone, or ringing again, counts too.",
    "de": "Wenn dieser Mensch in Gefahr ist, lassen Sie ihn nicht allein, solange Sie selbst "
    "sicher sind. Am Telefon zu bleiben oder noch einmal anzurufen zählt auch.",
    "fr": "En cas de danger, ne laissez pas cette personne seule, sans vous mettre vous-même en"
    " danger. Rester au téléphone, ou rappeler, compte aussi.",
    "es": "Si esa persona corre peligro, no la dejes sola, siempre que tú no corras peligro. "
    "Seguir al teléfono, o volver a llamar, también cuenta.",
    "pl": "Jeśli tej osobie grozi niebezpieczeństwo, nie zostawiaj jej samej, o ile Tobie nic "
    "nie grozi. Zostać na linii albo zadzwonić jeszcze raz też się liczy.",
}
THEY_TOO: Final[Words] = {
    "en": "In the same place they can talk to somebody too, and you can ask what to do.",
    "de": "Bei derselben Stelle kann auch dieser Mensch reden, und Sie können um Rat fragen.",
    "fr": "Au même endroit, cette personne peut parler elle aussi, et vous pouvez demander "
    "conseil.",
    "es": "En el mismo lugar puede hablar también esa persona, y tú puedes pedir consejo.",
    "pl": "W tym samym miejscu ta osoba też może porozmawiać, a Ty możesz poprosić o radę.",
}
"""No number and no advice is promised: it may be a website, or a line that only listens."""
THEY: Final[Words] = {
    "en": "They can talk to somebody there, and you can ask what to do: {line}",
    "de": "Dort kann dieser Mensch reden, und auch Sie können um Rat fragen: {line}",
    "fr": "Cette personne peut y parler à quelqu'un, et vous aussi pouvez y demander conseil : "
    "{line}",
    "es": "Allí puede hablar esa persona, y tú también puedes pedir consejo: {line}",
    "pl": "Ta osoba może tam porozmawiać, a Ty też możesz poprosić o radę: {line}",
}
YOU_TOO: Final[Words] = {
    "en": "And if it is about you, that is for you as well, even if you don't know how to begin.",
    "de": "Und wenn es um Sie selbst geht: Sie sind dort genauso richtig, auch wenn Ihnen die "
    "Worte fehlen.",
    "fr": "Et s'il s'agit de vous, vous pouvez y parler aussi, même si les mots vous manquent.",
    "es": "Y si se trata de ti, también es para ti, aunque no sepas por dónde empezar.",
    "pl": "A jeśli chodzi o Ciebie, to miejsce jest także dla Ciebie, nawet jeśli brakuje Ci "
    "słów.",
}
MENTOR_FIRST: Final = (OPENING, LIFE, YOU, WORRIED, STAY, THEY_TOO)
OTHER_FIRST: Final = (OPENING, LIFE, WORRIED, STAY, THEY, YOU_TOO)
"""The lines of the answer, in their order."""
TALK: Final[Words] = {
    "en": "To talk to somebody: {line}",
    "de": "Zum Reden: {line}",
    "fr": "Pour parler à quelqu'un : {line}",
    "es": "Para hablar con alguien: {line}",
    "pl": "Aby z kimś porozmawiać: {line}",
}
OPERATED: Final[Words] = {
    "en": ", or, named by those who run this journal: ",
    "de": ", oder, genannt von den Betreibern dieses Journals: ",
    "fr": ", ou, indiqué par ceux qui tiennent ce journal : ",
    "es": ", o, indicado por quienes llevan este diario: ",
    "pl": ", albo, według prowadzących ten dziennik: ",
}
"""Before whom the operator names: they are no part of the line, and may be asleep."""
NO_COUNTRY: Final[Words] = {
    "en": "112 in the EU, elsewhere your local emergency number",
    "de": "112 in der EU, sonst den örtlichen Notruf",
    "fr": "112 dans l'UE, ailleurs le numéro d'urgence local",
    "es": "112 en la UE, en otros países al número local de emergencias",
    "pl": "112 w UE, gdzie indziej pod lokalny numer alarmowy",
}
DAY_AND_NIGHT: Final[Words] = {
    "en": "day and night",
    "de": "Tag und Nacht",
    "fr": "jour et nuit",
    "es": "día y noche",
    "pl": "całą dobę",
}
QUIETLY: Final[Words] = {
    "en": "Nobody has read this. If somebody may be in danger, or it is too much to carry, "
    "there are people you can call.",
    "de": "Niemand hat das gelesen. Falls jemand in Gefahr sein könnte oder es zu schwer wird: "
    "Es gibt Menschen, die Sie anrufen können.",
    "fr": "Personne n'a lu ceci. Si quelqu'un est peut-être en danger, ou si c'est trop lourd à"
    " porter, il y a des personnes que vous pouvez appeler.",
    "es": "Nadie ha leído esto. Si alguien puede estar en peligro, o si esto pesa demasiado, "
    "hay personas a las que puedes llamar.",
    "pl": "Nikt tego nie przeczytał. Jeśli ktoś może być w niebezpieczeństwie albo tego jest za"
    " dużo, są ludzie, do których możesz zadzwonić.",
}
SAVED: Final[Words] = {
    "en": "Saved.",
    "de": "Gespeichert.",
    "fr": "Enregistré.",
    "es": "Guardado.",
    "pl": "Zapisane.",
}
MORE_KEPT: Final[Words] = {
    "en": "It is with what you wrote before; nobody has read it.",
    "de": "Es steht bei dem, was Sie vorher geschrieben haben; niemand hat es gelesen.",
    "fr": "C'est gardé avec ce que vous avez écrit avant ; personne ne l'a lu.",
    "es": "Queda junto a lo que escribiste antes; nadie lo ha leído.",
    "pl": "Jest przy tym, co było napisane wcześniej; nikt tego nie przeczytał.",
}
THANKED: Final[Words] = {
    "en": "You're welcome. The numbers stay here.",
    "de": "Gern. Die Nummern bleiben hier.",
    "fr": "Je vous en prie. Les numéros restent ici.",
    "es": "De nada. Los números siguen aquí.",
    "pl": "Nie ma za co. Numery zostają tutaj.",
}
WHICH_COUNTRY: Final[Words] = {
    "en": "Numbers of which country?",
    "de": "Nummern von welchem Land?",
    "fr": "Les numéros de quel pays ?",
    "es": "¿Números de qué país?",
    "pl": "Numery którego kraju?",
}
WRITE_MORE: Final[Words] = {
    "en": "Write more",
    "de": "Mehr schreiben",
    "fr": "Écrire encore",
    "es": "Escribir más",
    "pl": "Napisać więcej",
}
NOT_THAT: Final[Words] = {
    "en": "It is not that",
    "de": "Das ist es nicht",
    "fr": "Ce n'est pas ça",
    "es": "No es eso",
    "pl": "To nie to",
}
ANOTHER_COUNTRY: Final[Words] = {
    "en": "Another country",
    "de": "Anderes Land",
    "fr": "Autre pays",
    "es": "Otro país",
    "pl": "Inny kraj",
}
OTHER_PLACE: Final[Words] = {
    "en": "Elsewhere",
    "de": "Anderswo",
    "fr": "Ailleurs",
    "es": "Otro lugar",
    "pl": "Gdzie indziej",
}
NUMBERS: Final[Words] = {
    "en": "Numbers for help",
    "de": "Nummern für Hilfe",
    "fr": "Numéros d'aide",
    "es": "Números de ayuda",
    "pl": "Numery pomocy",
}
GO_AHEAD: Final[Words] = {
    "en": "Back to my entry",
    "de": "Zurück zum Eintrag",
    "fr": "Retour à ma note",
    "es": "Volver a mi nota",
    "pl": "Powrót do wpisu",
}
JUST_WRITE: Final[Words] = {
    "en": "Just write. It stays with this entry.",
    "de": "Schreiben Sie einfach. Es bleibt bei diesem Eintrag.",
    "fr": "Écrivez. Cela reste avec cette note.",
    "es": "Escribe. Queda con esta nota.",
    "pl": "Po prostu pisz. Zostanie przy tym wpisie.",
}
GIVEN_BACK: Final[Words] = {
    "en": "It is an entry like any other.",
    "de": "Es ist ein Eintrag wie jeder andere.",
    "fr": "C'est une note comme les autres.",
    "es": "Es una nota como las demás.",
    "pl": "To wpis jak każdy inny.",
}
SPOKEN_HERE: Final[Words] = {
    "en": "{spoken}: {line}",
    "de": "{spoken}: {line}",
    "fr": "{spoken} : {line}",
    "es": "{spoken}: {line}",
    "pl": "{spoken}: {line}",
}
NONE_SPOKEN: Final[Words] = {
    "en": "I know no line {spoken}{where}.",
    "de": "Ich kenne keine Nummer {spoken}{where}.",
    "fr": "Je ne connais pas de ligne {spoken}{where}.",
    "es": "No conozco ninguna línea {spoken}{where}.",
    "pl": "Nie znam linii pomocy {spoken}{where}.",
}
NONE_THERE: Final[Words] = {
    "en": "I know no line there{where}.",
    "de": "Ich kenne dort keine Nummer{where}.",
    "fr": "Je ne connais pas de ligne là-bas{where}.",
    "es": "No conozco ninguna línea allí{where}.",
    "pl": "Nie znam tam linii pomocy{where}.",
}
"""Of what is asked for nothing was read at its source; {where} is the country, in brackets."""
THESE_KNOWN: Final[Words] = {
    "en": "These I know: {line}",
    "de": "Diese kenne ich: {line}",
    "fr": "Je connais : {line}",
    "es": "Conozco: {line}",
    "pl": "Znam: {line}",
}
MANY_COUNTRIES: Final[Words] = {
    "en": "Lines of many countries: {line}",
    "de": "Nummern vieler Länder: {line}",
    "fr": "Lignes de nombreux pays : {line}",
    "es": "Líneas de muchos países: {line}",
    "pl": "Linie pomocy wielu krajów: {line}",
}
ALL_OF_IT: Final[Words] = {
    "en": "All in English",
    "de": "Alles auf Deutsch",
    "fr": "Tout en français",
    "es": "Todo en español",
    "pl": "Wszystko po polsku",
}
"""The whole answer, in another language than that of whoever asks."""
