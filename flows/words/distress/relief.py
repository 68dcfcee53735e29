"""Who says that it ended well: "they found him, he's ok, thank god".

Two of three have to be said: that somebody was found or answers, that they are well, that one is
thankful. Where anything in it speaks against it ("he says he is ok", "not found yet") it is none.
"""

import re
from typing import Final

from flows.words.text import flatten

_MOST_CHARACTERS: Final = 400

# English, German, French, Spanish, Polish
_FOUND: Final = re.compile(
    r"\b(?:found (?:him|her|them)|got (?:to )?(?:him|her|them)|reached (?:him|her|them)|"
    r"(?:he|she|they) (?:was|were|has been|have been|is|'s) found|turned up|"
    r"(?:he|she|they)(?:'s| is| are|re)? (?:just )?(?:answered|called|rang|rang back|called back|"
    r"picked up|texted|back|home|at home)|(?:with|beside) (?:him|her|them) now|"
    r"(?:hat|haben|wurde|ist) (?:ihn |sie |ihm )?(?:\S+ ){0,4}?gefunden|gefunden worden|"
    r"(?:er|sie) (?:hat (?:sich )?(?:gerade )?(?:zuruckgerufen|gemeldet|abgenommen)|"
    r"ist (?:wieder )?(?:da|zuhause|daheim|zu hause|aufgetaucht))|"
    r"(?:l'a|l'ont|l'avons|ai) retrouvee?|(?:il|elle) (?:a (?:rappele|repondu|decroche)|est "
    r"(?:rentree?|retrouvee?|chez))|"
    r"(?:lo|la|le) (?:han|hemos|ha) encontrado|(?:lo|la|le) encontr(?:aron|o)|ha aparecido|"
    r"aparecio|ya esta en casa|ha (?:llamado|contestado)|"
    r"znalez(?:li|iono|iony|iona) ?(?:go|ja)?|(?:go|ja) znalaz\w+|odnalaz\w+|oddzwonil[ae]?|"
    r"odebral[ae]?|jest (?:juz )?w domu)(?!\w)"
)
_WELL: Final = re.compile(
    r"\b(?:(?:he|she|they)(?:'s| is|'re| are|s)? (?:\S+ )?(?:ok|okay|o\.k\.|fine|safe|alive|well|"
    r"all ?right|alright|unhurt|grand|home safe|being looked after)|hes ok|shes ok|"
    r"safe and (?:sound|well)|"
    r"(?:geht es|es geht) (?:ihm|ihr|ihnen) (?:\S+ )?gut|(?:ist|sind) (?:\S+ )?(?:in sicherheit|"
    r"wohlauf|unverletzt|ok|okay|in ordnung)|(?:er|sie) lebt|nichts passiert|"
    r"(?:il|elle) va (?:\S+ )?bien|(?:il|elle) est (?:en securite|vivante?|ok)|"
    r"saine? et sau(?:f|ve)|(?:esta|estan) (?:\S+ )?(?:bien|a salvo|viv[oa])|san[oa] y salv[oa]|"
    r"(?:nic (?:mu|jej) nie jest|(?:jest|sa) (?:\S+ )?(?:cal[aiy]|bezpieczn\w+|w porzadku|ok)|"
    r"cal[aiy] i zdrow\w+|zyje|wszystko (?:z nim |z nia )?(?:w porzadku|dobrze)))(?!\w)"
)
_THANKS: Final = re.compile(
    r"\b(?:thank (?:god|heavens?|goodness|fuck|the lord)|thanks be to god|what a relief|"
    r"so relieved|phew|gott sei (?:dank|s gedankt)|zum gluck|was fur ein gluck|"
    r"dieu merci|grace a dieu|heureusement|quel soulagement|ouf|"
    r"gracias a dios|menos mal|que alivio|por suerte|dzieki bogu|bogu dzieki|cale szczescie|"
    r"na szczescie|uff?|ufff)(?!\w)"
)
_AGAINST: Final = re.compile(
    r"\?|\b(?:not|\w+n't|isnt|never|says|said|claims|pretends|hope|hopefully|pray|if|whether|"
    r"nicht|noch nicht|sagt|sagte|angeblich|hoffentlich|hoffe|ob|wenn|kein\w*|"
    r"pas|n'est|dit|disait|espere|pourvu|si|"
    r"no|dice|dijo|espero|ojala|czy|mowi|mowil\w*|podobno|oby|jesli|mam nadzieje|"
    r"dead|died|tot|gestorben|morte?|decede\w*|muert\w+|fallecid\w+|martw\w+)(?!\w)"
)


def ends_well(text: str) -> bool:
    """Whether they say so, and nothing that speaks against it."""
    if len(text) > _MOST_CHARACTERS:
        return False
    said = flatten(text.replace("\u2019", "'"))
    if _AGAINST.search(_HARMLESS.sub(" ", said)):
        return False
    return sum(each.search(said) is not None for each in (_FOUND, _WELL, _THANKS)) > 1


_HARMLESS: Final = re.compile(r"\b(?:nic (?:mu|jej) nie jest|nichts passiert)(?!\w)")
"""What sounds as if it spoke against it."""
