"""Greetings, thanks and a bare "ok": words that say nothing of their own."""

import re
import unicodedata
from typing import Final, Literal

from flows.words.known import words
from flows.words.text import flatten

Courtesy = Literal["greeting", "thanks", "ok", "farewell"]

# English, German, French, Spanish, Polish; and what a newcomer may say in other languages.
_GREETINGS: Final = words(
    "hi hello hey hiya gruss morning afternoon evening hallo hej moin servus gruezi tag morgen "
    "abend bonjour bonsoir salut coucou hola buenas buenos czesc witam witaj siema dobry "
    "buongiorno buonasera ciao salve hoi goedemorgen goedemiddag goedenavond ola bom boa oi bjr "
    "bsr slt hallihallo hallochen moinmoin tach rebonjour hejka siemka siemanko elo czolem halo "
    "holi holis howdy heya greetings здравствуйте привет привіт вітаю السلام مرحبا hei hejsan "
    "merhaba"
)
_THANKS: Final = words(
    "thanks thank thx ty cheers danke dankeschon dank merci remercie gracias dziekuje dzieki "
    "dzieku dzienki dziekowac thankyou thnx tnx tks mrc mci thanx appreciated appreciate "
    "remercions agradezco agradecido agradecida danki merciii wdzieczny wdzieczna grazie "
    "bedankt obrigado obrigada obliged grateful danken dankeschoen merki mercis thankee "
    "dziekujemy podziekowania спасибо дякую"
)
_AGREED: Final = words(
    "ok okay okey k kk alright fine great good super perfect cool nice sure yes right gotcha "
    "understood noted done klar passt gut prima genau verstanden einverstanden jawohl yup yep "
    "yeah yea ya aye okey dokey okie oki okej yepp sounds deal agreed exactly okidoki d'acc "
    "dacc venga jo ja jep jup joa geht topp toll oui ouais nickel top impec impeccable genial "
    "si sip listo hecho dale guay tak spoko dobra git pewnie super wporzadku luz zgadza "
    "okis okidokie righto roger rightio okeys okeyyy oka oki-doki gebongt geritzt abgemacht "
    "recu d'acc okejka jasna zgodzone dogadane ustalone correcto "
    "d'accord daccord parfait entendu compris bien vale perfecto bueno claro entendido dobrze "
    "pasuje zgadzam zrozumialem zrozumialam zrozumiano kapuje capito porzadku jasne swietnie "
    "rozumiem zgoda bene va"
)
_BESIDE: Final = {
    "greeting": words(
        "there good day q du you to all everyone everybody again and my friend dear bot how are "
        "today re mate bot bocie bots estas como va things going doing hope well sir madam "
        "everybody's late alright todo jak leci mitenand miteinander na laufts lauft's gehts so "
        "roule forme hejka co tam slychac ciebie u bien dormi ca comment vas alles klar "
        "gut wie geht's geht how's it lieber liebe amigo amiga amigos muchachos guten gute "
        "gruss gott schonen schone zusammen wieder ihr dir euch allerseits a tous toutes vous "
        "toi le la matin dias tardes noches dia que tal muy todos dzien wieczor rano serdecznie "
        "you're your well's ok revoila revoici voila me c'est moi ich bin's bins da bin aqui "
        "estoy "
        "nuevo vuelta otra vez znowu znow ja jestem wrocilam wrocilem back i'm am its it's fine "
        "doing lovely "
        "wszystkim tutti e tarde noite добрий день доброго дня вечір عليكم ورحمة الله وبركاته"
    ),
    "thanks": words(
        "you so much very many a lot bunch ton tons million for your you're youre that's thats "
        "great awesome perfect best star lovely kind all everything and i we me that it helped "
        "the help helping that this was is it really helpful kind of again mate all super "
        "spot on ganz von vielmals herzlich dafur fin comme ca aupres nochmals mille par avance "
        "siempre eso esto con ello por adelantado dzis razie z gory cala calego serca "
        "vielen lieben herzlichen besten schonen tausend ich auch danken dir ihnen euch sehr "
        "fur die hilfe alles schon schoen wirklich nochmal lieb toll gut beaucoup mille bien "
        "grand un pour votre ton aide vous toi je te tout pour tout ca cela vraiment encore bcp "
        "bcq bp infiniment gentil c'est parfait super top nickel muchas te lo todo mucho genial "
        "excelente de verdad os se agradecerte muchisimas mil muy amable por la ayuda tu su te "
        "bardzo wielkie wielka za pomoc slicznie pieknie ogromne naprawde wszystko wam pani "
        "panu jestem ci serdecznie ok okay great perfect nice exactly what needed just "
        "lifesaver legend brilliant wonderful amazing will do later have day evening weekend "
        "see bye passt useful to know bot love fab geduld nett mir geholfen echt deine eure muhe "
        "tag "
        "noch abend wochenende bis bald dann klasse spitze perfekt genau was gebraucht habe hab "
        "war hilfreich gern exactement ce qu'il fallait c'etait bonne journee soiree bientot "
        "aussi sympa adorable tres m'a aide aidee beaucoup majo maja guapo guapa eres sol crack "
        "justo necesitaba me ha servido ayudado ayuda buen dia tio pomogles pomoglas wlasnie "
        "tego potrzebowalem potrzebowalam milego dnia wieczoru jestes kochany bocie swietnie "
        "pomocne to bylo jest mi was das hat que hilft hilfts milo twojej panstwa strony part "
        "parte"
    ),
    "ok": words(
        "niech bedzie wird gemacht roule roger alles pour passt so dann entonces asi dzieki eso "
        "esto "
        "by me with it's its good well so alright for now sir that's thats that is all then i "
        "see got it very alles alle geht klar ist in ordnung ca marche c'est bon tres de "
        "acuerdo esta bien muy w no to tak merci danke thanks thx ty gracias dzieki va me va "
        "will do see i'll ich mach je vois pour moi oui si okej right thats pasuje todo bien "
        "bueno gut schon na also mach wir so si pues luz nie ma sprawy problem no problemo"
    ),
}
_SAYS: Final = {"greeting": _GREETINGS, "thanks": _THANKS, "ok": _AGREED}
_PHRASES: Final[dict[str, Courtesy]] = {
    **dict.fromkeys(("ca marche", "ca va", "ca roule", "c'est bon", "ca me va", "ca joue"), "ok"),
    **dict.fromkeys(
        ("de acuerdo", "esta bien", "todo bien", "me parece bien", "no pasa nada"), "ok"
    ),
    **dict.fromkeys(
        ("geht klar", "alles klar", "in ordnung", "geht in ordnung", "kein ding"), "ok"
    ),
    **dict.fromkeys(("w porzadku", "nie ma sprawy", "moze byc", "niech bedzie", "va bene"), "ok"),
    **dict.fromkeys(
        ("got it", "i see", "will do", "fair enough", "makes sense", "mach ich", "c'est note"),
        "ok",
    ),
    **dict.fromkeys(
        ("добрий день", "gruss gott", "gruss dich", "good day", "que tal", "how are you"),
        "greeting",
    ),
    **dict.fromkeys(
        ("ta", "ta very much", "ta muchly", "ta mate", "ta love", "ta for that", "much obliged"),
        "thanks",
    ),
    **dict.fromkeys(
        ("right you are", "right oh", "righty ho", "very well", "as you say", "all good"), "ok"
    ),
    **dict.fromkeys(("wie geht's", "wie gehts", "wie geht es dir", "comment ca va"), "greeting"),
    **dict.fromkeys(
        (
            "you alright",
            "wie laufts",
            "wie lauft's",
            "was geht",
            "jak leci",
            "na wie laufts",
            "como va",
            "que hay",
            "quoi de neuf",
        ),
        "greeting",
    ),
    **dict.fromkeys(
        (
            "alles roger",
            "ca roule pour moi",
            "wird gemacht",
            "bien recu",
            "c'est entendu",
            "me vale",
            "me parece",
            "niech tak bedzie",
            "works for me",
            "fine by me",
        ),
        "ok",
    ),
    **dict.fromkeys(
        ("como estas", "como esta", "jak sie masz", "co slychac", "what's up"), "greeting"
    ),
}
_FAREWELL: Final = re.compile(
    r"\b(?:good ?night|g'night|gnight|nighty? night|bye(?:[ -]?bye)?|good ?bye|"
    r"see (?:you|ya)(?: later| tomorrow| soon| then| around| next week)?|"
    r"(?:talk|speak)(?: to you)? (?:later|soon|tomorrow)|till tomorrow|until tomorrow|"
    r"sleep (?:well|tight)|"
    r"gute nacht|gutnacht|schlaf (?:gut|schon)|tschu(?:e)?ss?i?|tschau|auf wiedersehen|"
    r"bis (?:bald|morgen|dann|spater|nachste woche|nachher)|mach'?s gut|schonen (?:abend|"
    r"feierabend)(?: noch)?|feierabend|"
    r"bonne nuit|bonne soiree|au revoir|a (?:demain|bientot|plus(?: tard)?|la prochaine)|"
    r"dors bien|"
    r"adios|hasta (?:luego|manana|pronto|la proxima)|chao|nos vemos(?: manana| luego)?|"
    r"que descanses|"
    r"dobranoc|do widzenia|na razie|do jutra|do zobaczenia|trzymaj sie|milego wieczoru|"
    r"spokojnej nocy)(?![^\W_])"
)
_PARTING: Final = _THANKS | words(
    "ok okay well so and then now you all everyone bot dear mate love for today all that's thats "
    "it enough very much lot a the help "
    "also und dann jetzt vielen dir euch fur heute das war's das reicht schon mal "
    "alors et bon bien beaucoup pour aujourd'hui c'est tout toi tous "
    "bueno y muchas por hoy ya todo esto es "
    "no to i na dzis dzisiaj wszystko bardzo"
)
"""What stands beside a farewell."""
_TIMES: Final = words("morgen morning abend evening afternoon tag")
"""What greets alone, and says when as the first of several words."""
_MOST_WORDS: Final = 8


def read_courtesy(text: str) -> Courtesy | None:
    """What these words are, all of them; None where they say more. Pictures alone are an "ok"."""
    if _says_farewell(text):
        return "farewell"
    said = [_shorten(each) for each in re.findall(_WORD, flatten(_leave_name(text)))]
    if not said:
        return "ok" if any(map(_is_picture, text)) else None
    if len(said) > _MOST_WORDS:
        return None
    phrase = _PHRASES.get(" ".join(said))
    if phrase is not None:
        return phrase
    for kind in ("thanks", "greeting", "ok"):
        own, beside = _SAYS[kind], _BESIDE[kind]
        if any(each in own for each in said) and all(each in own | beside for each in said):
            return kind
    return None


def _says_farewell(text: str) -> bool:
    """Whether the words, all of them, end the day, with thanks or without: "thanks, good
    night"."""
    rest, parted = _FAREWELL.subn(" ", flatten(text.replace("\u2019", "'")))
    said = re.findall(_WORD, rest)
    most = len(said) <= _MOST_WORDS
    return bool(parted) and most and all(each in _PARTING for each in said)


def begins_with_greeting(text: str) -> bool:
    """Whether the first word greets, or the first two: "Bonjour, c'est Jean-Claude"."""
    said = re.findall(_WORD, flatten(text))
    first, two = " ".join(said[:1]), " ".join(said[:2])
    alone = first not in _TIMES and read_courtesy(first) == "greeting"
    return alone or read_courtesy(two) == "greeting"


def _leave_name(text: str) -> str:
    """The text without who says so, behind a greeting: "Hallo, hier ist Dieter"."""
    text = text.replace("\u2019", "'")
    return _INTRODUCED.sub(r"\1", text)


def _shorten(word: str) -> str:
    """A word without the letters that are drawn out at its end: "graciasss"."""
    return word if word in _KNOWN else re.sub(r"(.)\1+$", r"\1", word)


def _is_picture(char: str) -> bool:
    return unicodedata.category(char) in ("So", "Sk")


_INTRODUCED: Final = re.compile(
    r"(?i:^(\W*(?:hi|hello|hey|good \w+|hallo|guten \w+|moin|servus|gr\u00fc\u00df \w+|bonjour|"
    r"bonsoir|salut|coucou|hola|buen[oa]s \w+|cze\u015b\u0107|dzie\u0144 dobry|witam|hej|hejka)"
    r"[\s,.!-]+)(?:it's|its|this is|i'm|im|i am|here is|my name is|hier ist|hier|ich bin|"
    r"ich bin's|ich bins|mein name ist|ich hei\u00dfe|c'est|je suis|moi c'est|je m'appelle|soy|"
    r"aqu\u00ed|me llamo|tu|tutaj|jestem|mam na imi\u0119|z tej strony),? )"
    r"[^\W\d_a-z\u00df-\u00f6\u00f8-\u00ff][\w'-]+(?: [^\W\d_a-z][\w'-]+)?\W*$"
)
"""A greeting, and the name of whoever greets."""
_WORD: Final = r"[^\W\d_]+(?:'[^\W\d_]+)*"
_KNOWN: Final = frozenset().union(*_SAYS.values(), *_BESIDE.values())
