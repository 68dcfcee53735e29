"""Who took leave in a message and cannot be reached since, or is at a place of danger: sure, in
five languages. How a line is read: flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

FAREWELL: Final = """
    (SENT) & (GOODBYE) && (AWAY) ! PARTED
    (GOODBYE) & (THANKS) && (AWAY) ! PARTED
    (SENT) & (GOODBYE) && (NEAR) … … (EDGE) ! PARTED
"""

ENGLISH: Final[Mapping[str, str]] = {
    "SENT": "message|messages|messaged|text|texts|texted|sms|sent|sends|wrote|writes|voicemail"
    "|voice_?mail|voice message|whatsapp|whatsapped",
    "GOODBYE": "goodbye|good bye|goodby|farewell",
    "THANKS": "(thanks|thank you|thank u)( so much| a lot)? for (everything|all)",
    "AWAY": "(not|never|no longer|stopped|nobody) (pick(s|ing|ed)? up|answer(s|ing|ed)?"
    "|repl(y|ies|ying|ied)|respond(s|ing|ed)?|reachable|pick(s|ing)? up the phone)"
    "|(not|no longer) (reach|get hold of|get through to|getting through|get through|find) (him"
    "|her|them)|not get through|no answer|no reply|unreachable|(phone|mobile)( is)? (off|dead"
    "|switched off|turned off)|(goes|went|straight) (straight )?to voice_?mail",
    "NEAR": "he|she|they|car|van|bike|parked|phone",
    "EDGE": "pier|quay|quayside|bridge|cliff|cliffs|tracks|quarry|viaduct|reservoir|weir",
    "PARTED": "retire*|supplier*|last day|new job|stall|newsletter|resign*|colleagues|ferry"
    "|photo*|card|(goodbye|farewell) to (the|a|an|its)",
}
GERMAN: Final[Mapping[str, str]] = {
    "SENT": "nachricht*|sms|whatsapp|geschrieben|schreibt|schrieb|geschickt|schickt|schickte"
    "|sprachnachricht*|abschiedsnachricht*",
    "GOODBYE": "leb wohl|lebe wohl|lebwohl|machs gut|mach es gut|abschied*|verabschied*",
    "THANKS": "(danke|dank)( dir| ihnen)? fur alles",
    "AWAY": "nicht (ran|dran|ab|ans telefon|ans handy|erreich*|zu erreichen|abgehoben)"
    "|(antwortet|reagiert) (mir )?nicht|meldet sich nicht|(handy|telefon)( ist)? (aus|tot)"
    "|unerreichbar|keine antwort|nur die mailbox",
    "NEAR": "er|sie|auto|wagen|bus|handy",
    "EDGE": "brucke|klippe|klippen|gleis|gleisen|gleise|steinbruch|staumauer|viadukt|mole",
    "PARTED": "lieferant*|newsletter|kund*|rente|ruhestand|neue stelle|kollegen|fahre|foto*|stand"
    "|(abschied|verabschiedet) (sich )?(von|vom) (der|dem)?",
}
FRENCH: Final[Mapping[str, str]] = {
    "SENT": "message*|sms|texto*|ecrit|ecrivait|envoye|envoie|laisse|whatsapp",
    "GOODBYE": "adieu|adieux|dadieu|dadieux",
    "THANKS": "merci pour tout|merci de tout",
    "AWAY": "(repond|decroche|repondait|decrochait) (pas|plus)|injoignable"
    "|(telephone|portable)( est)? (coupe|eteint)|sur( la)? messagerie|pas de reponse",
    "NEAR": "il|elle|voiture|camionnette|garee|gare",
    "EDGE": "pont|falaise|falaises|jetee|voies|carriere|barrage|viaduc",
    "PARTED": "client*|fournisseur*|retraite|newsletter|collegues|ferry|photo*|stand",
}
SPANISH: Final[Mapping[str, str]] = {
    "SENT": "mensaje*|sms|escrito|escribio|escribe|enviado|envio|mandado|mando|audio|nota"
    "|whatsapp",
    "GOODBYE": "adios|despedida|despide|despidiendose|despidio|despedirse",
    "THANKS": "gracias por todo",
    "AWAY": "no (me )?(contesta|coge|responde|contestaba|cogia|atiende)|(movil|telefono)( esta)?"
    " apagado|ilocalizable|salta el (buzon|contestador)",
    "NEAR": "el|ella|coche|furgoneta|aparcado|aparcada",
    "EDGE": "puente|acantilado|acantilados|muelle|vias|cantera|embalse|viaducto",
    "PARTED": "client*|proveedor*|jubil*|boletin|companeros|ferri|foto*|puesto",
}
POLISH: Final[Mapping[str, str]] = {
    "SENT": "wiadomosc*|sms|smsa|napisal*|pisze|wyslal*|przyslal*|nagral*|whatsapp*",
    "GOODBYE": "zegnaj*|pozegn*|zegna",
    "THANKS": "(dziekuje|dziekuj|dzieki) za wszystko",
    "AWAY": "nie (odbiera*|odpowiada*|odpisuje)|(telefon|komorka)( jest| ma)? wylaczon*"
    "|wlacza sie poczta",
    "NEAR": "on|ona|auto|samochod|bus|zaparkowan*|stoi|jest",
    "EDGE": "moscie|most|mostem|molo|klif|klifie|torach|tamie|wiadukcie|kamieniolomie",
    "PARTED": "klient*|dostawc*|emerytur*|newsletter*|prom|zdjeci*|stoisk*",
}
