"""Words by which one asks, and that may stand beside what is asked for; see `likely.py`."""

from typing import Final

ASKS: Final = (
    r"\b(please|pls|plz|pliz|can|could|would|will) (you|u|i|we)\b|\b(please|pls|plz|pliz)\b|"
    r"\b(i'd|id|i would) (like|love|rather|prefer)\b|\bi (want|need|wanna|prefer)\b|\bi'm "
    r"looking for\b|\b(let me|let's|lets|tell me|show me|give me|gimme|remind me|time for)\b|"
    r"\b(is|are) there\b|\b(do|does|am|did|have) (i|you|we)\b|\b(bitte|kannst|konntest|kann|"
    r"konnte|konnen|darf|mochte|hatte|brauche?|wurde gern|wurde gerne|gibt es|gibt's|gibts|"
    r"lieber|ich will|zeit fur)\b|\b(svp|stp|s'il (te|vous) plait|peux|peut|peux-tu|pouvez|"
    r"pourrais|pourriez|puis-je|veux|voudrais|souhaite|aimerais|besoin|prefere|est-ce|y a-t-il|"
    r"il y a un|faut)\b|\b(por favor|porfa|xfa|puedo|puedes|podria|podrias|quiero|quisiera|"
    r"gustaria|necesito|prefiero|se puede|hay|vamos a|hay que)\b|\b(prosze|poprosze|czy|moge|"
    r"mozesz|mozna|moglbys|moglabys|chce|chcialbym|chcialabym|potrzebuje|wole|da sie|szukam)\b|"
    r"\b(you|you're|du|dich|dir|tu|toi|usted|tienes|ty|cie|masz)\b|\b((not sure|no idea|don't "
    r"know) (what|how (it|this))|(keine ahnung|weiss nicht) (was|wie das)|sais pas (quoi|"
    r"comment)|no se (que|usar|como (funciona|va))|nie wiem co)\b|\b(i (don't|do not) want|ich "
    r"will|will nicht|veux pas|no quiero|nie chce)\b|\b(mit wem|z kim|avec qui|con quien|with "
    r"whom|o ktorej|a quelle heure|a que hora|envie|wurde|ask|zapytaj|pytaj|spytaj|frag|pose|"
    r"hazme|lecimy|rato para|moment pour|temps pour|rappelle-moi|rappelle "
    r"moi|recuerdame|erinnere mich|przypomnij|quien (las|los|lo)|sont elles|sont-elles|sont "
    r"ils|sont-ils|chez qui|qu'est ce que)\b|\b(c'est quand|c'est quoi|quand deja|quoi deja|que "
    r"era|was ist)\b"
)
"""How one turns to the bot, anywhere."""

ASKS_FIRST: Final = (
    r"(who|what|whats|what's|when|whens|when's|where|wheres|where's|which|how|hows|how's|why|"
    r"wer|wen|wem|was|wann|wo|wie|welche[nrs]?|wofur|wozu|wohin|hab|habe|hast|ist|qui|que|quoi|"
    r"quand|ou|comment|combien|quel|quelle|quels|quelles|c'est|quien|cuando|donde|como|cuanto|"
    r"cuantas|cual|cuales|es|esta|kto|co|kiedy|gdzie|jak|jaki|jakie|jaka|ile|ktor\w+|show|open|"
    r"give|send|find|search|look|list|get|explain|change|set|switch|turn|delete|remove|erase|"
    r"clear|rename|correct|fix|undo|cancel|export|download|print|save|rate|assess|start|begin|"
    r"put|make|do|update|adjust|read|check|see|view|display|pull|bring|take|mute|recap|need|"
    r"want|zeig\w*|offne\w*|gib|schick\w*|find\w*|such\w*|durchsuch\w*|lies|lesen|erklar\w*|"
    r"ander\w*|stell\w*|schalt\w*|mach\w*|losch\w*|nimm|exportier\w*|druck\w*|lade?|bewert\w*|"
    r"hilf|hol|montre\w*|montrer|ouvr\w*|donne\w*|envo\w*|trouve\w*|retrouve\w*|cherche\w*|"
    r"affich\w*|explique\w*|change\w*|mets|mettre|regl\w*|modifi\w*|desactiv\w*|activ\w*|"
    r"supprim\w*|effac\w*|annul\w*|export\w*|telecharg\w*|imprim\w*|evalu\w*|commenc\w*|fai[st]|"
    r"faire|refai\w*|voir|relire|lire|besoin|muestra\w*|mostrar\w*|ensena\w*|abr\w+|da|dame|"
    r"envia\w*|manda\w*|encuentra|busc\w*|explica\w*|cambia\w*|pon|ajusta\w*|apaga\w*|"
    r"desactiva\w*|borra\w*|elimina\w*|descarga\w*|imprime|guarda\w*|haz|hazme|hacer|ver|leer|"
    r"quiero|quisiera|necesito|pokaz\w*|otworz\w*|daj|wyslij|znajdz|szukaj|wyjasnij|zmien\w*|"
    r"ustaw\w*|wylacz\w*|wlacz\w*|usun\w*|skasuj|popraw|pobierz|pobrac|wydruk\w*|ocen\w*|"
    r"zrob\w*|zacz\w*|czyt\w*|przeczyt\w*|zobacz\w*|obejrz\w*|potrzeb\w*|email|mail|speak|talk|"
    r"let|quiz|any|anyone|anything|add|new|i'm done|enlev\w*|retir\w*|oubli\w*|mets-toi|"
    r"detaill\w*|corrig\w*|renomm\w*|remplac\w*|dis|dis-moi|sprich|nenn\w*|vergiss|entfern\w*|"
    r"frag|frage|schreib\w*|gibts|gibt|pasa\w*|cuenta\w*|dime|olvid\w*|quita\w*|llam\w*|"
    r"renombr\w*|corrige\w*|anula\w*|cancel\w*|resum\w*|algo|hay|mejor|nazwij|zapomnij|wykasuj|"
    r"anuluj|cofnij|pisz|mow|pytaj|powiedz|podsum\w*|zamknij|wroc|am|is|are|do|does|did|will|"
    r"can|kann|sieht|bleibt|peut|peux|puedo|puede|mam|czy|podaj|forget|wipe|close|stop|quit|"
    r"pausier\w*|aide\w*|ayuda\w*|help|hilfe|pomoc\w*|pomoz|lo puede|browse|(next|nachste[nrs]?|"
    r"prochaine?|proxim[oa]|nastepn\w+) (session|meeting|termin|treffen|sitzung|rdv|seance|cita|"
    r"sesion|reunion|spotkan\w*|sesj\w)|neue\w*|nueva|nuevo|nouvelle|now[yae]|steht|liste|lista|"
    r"alle|tout\w*|tod[oa]s?|wszystk\w*|alguna?|browse|lis-moi|przejrz\w*|fass|sum)\b"
)
"""How a clause begins with which one asks."""

QUESTIONS: Final = (
    r"(?:who|what|when|where|which|how|why|wer|wen|wem|was|wann|wo|wie|welche\w*|qui|que|quoi|"
    r"quand|ou|comment|combien|quel\w*|quien|cuando|donde|como|cuanto|cual\w*|kto|co|kiedy|"
    r"gdzie|jak|ile|am|is|are|do|does|did|will|ist|hab|habe|est|es|esta|czy|mam)\b"
)
"""How a clause begins that one may ask oneself."""

ASKS_LAST: Final = (
    r"\b(machen|zeigen|anzeigen|offnen|aufmachen|sehen|lesen|andern|einstellen|umstellen|"
    r"ausschalten|abschalten|einschalten|abstellen|loschen|entfernen|schicken|senden|haben|"
    r"drucken|ausdrucken|exportieren|herunterladen|runterladen|suchen|starten|anfangen|beginnen|"
    r"ansehen|anschauen|bekommen|weg)$"
)
"""How it ends in German."""

ASIDE: Final = (
    r"need|brauche|besoin|necesito|potrzebuje|want|veux|quiero|chce|mochte|j'ai|i'd|like|have|"
    r"mal|a|an|the|my|me|i|you|u|it|this|that|of|for|in|on|to|from|about|with|and|all|some|more|"
    r"again|quick|short|little|list|liste|lista|things|choses|cosas|rzeczy|next|nachste[nrs]?|"
    r"prochaine?s?|proxim\w+|przyszl\w+|zeszl\w+|nastepn\w+|yesterday|ayer|wczoraj|hier|gestern|"
    r"passee?|pasad[oa]|days|mein\w*|ended|please|pls|now|here|der|die|das|den|dem|ein|eine|"
    r"einen|mein|meine|meinen|meiner|mir|mich|ich|du|und|von|vom|im|zu|zum|zur|fur|alle|alles|"
    r"mal|noch|nochmal|bitte|neue|neu|kurze?|le|la|les|un|une|mon|ma|mes|moi|je|tu|et|de|du|des|"
    r"d|pour|sur|petit|petite|tous|toutes|encore|stp|svp|el|los|las|una|mi|mis|yo|y|del|para|"
    r"sobre|todos|todas|otra|otro|vez|moj|moja|moje|moich|mnie|mi|ja|ty|i|o|z|na|do|dla|jeszcze|"
    r"raz|wszystkie|prosze|poprosze|of course|until|till|bis|jusqu'au|jusqu'a|hasta|monday|"
    r"tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|"
    r"freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|"
    r"poniedzialku|wtorku|srody|czwartku|piatku"
)
"""Words that may stand beside a noun that is all one types; with those of a time."""

SAYS: Final = (
    "said says asked asks told tells answered replied shouted whispered "
    "laughed cried thought meant sagte gesagt sagt fragte gefragt meinte meint erzahlte "
    "erzahlt dachte antwortete rief hiess lachte dit disait demande demandait repondu repond "
    "repondait pense pensait raconte crie dijo dice decia pidio pregunto contesto respondio "
    "penso grito conto powiedzial powiedziala mowi mowil mowila spytal spytala zapytal zapytala "
    "odpowiedzial odpowiedziala rzucil rzucila burknal krzyknal pomyslal pomyslala"
)

TELLS: Final = (
    r"\b(?:as a mentor|better (?:questions|at (?!this|it\b|the job)|when)|(?:less|weniger|moins|"
    r"menos|mniej) (?:and|und|et|y|i)|listen\w*|zuhor\w*|zugehort|ecout\w*|escuch\w*|sluch\w*|"
    r"learn|learned|learnt|lernen|apprendre|aprender|nauczyc)\b|^(?:in summary|in short|what to|"
    r"en resumen?|zusammengefasst|kurz gesagt|w skrocie|podsumowujac|what an?|was fur eine?|que "
    r"buen\w*|quelle? (?:\w+ )?(?:seance|journee|rencontre)|ich muss|je dois|tengo que|i have "
    r"to|i must|i should|musze|help \w+ \w+)\b|\b(?:that was|it was|das war|c'etait|eso fue|to "
    r"byl[aoy]?)\b(?!.*(?:wrong|mistake|falsch|versehen|fehler|erreur|error|pomyl|about|for "
    r"someone))"
    r"|\b(?:undo|undoing|untie|defai\w*|deshac\w*|deshaz\w*|rozplacz|rozwiaz\w*) (?:the|an?|her|"
    r"his|their|that|le|la|les|une?|ce|cet|cette|el|los|las|una|ten|ta) (?!last\b|latest|previous|"
    r"thing|entry|note|step|change|message|answer|save|session|plan|dernier|derniere|precedent|"
    r"ultim|anterior|ostatni|cambio|modif|saisie|one\b)\w"
)
"""What tells a story, though it has the word of a request; a knot is undone as well."""
