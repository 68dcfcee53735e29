"""Questions and wishes that name what is to be shown or asked, in words no other table has.

Tried before the other tables of what is likely, as `orders.py` is: who reads what is written here,
a session that is to be told, what somebody promised. Written as `likely_changed.py` is.
"""

from typing import Final

ENQUIRIES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "privacy",
        (
            r"^(so |and |but )?(is|are|does|do|will|gets?) (any|anything|some|all|everything|what|"
            r"my|this|that|it|these)\b( \w+){{0,5}} (passed|handed|shared|forwarded|given|sent|"
            r"reported|shown|go|goes)( on| over| back)? (to|with)\b( \w+){{0,3}}$|^(est-ce que )?"
            r"(ca|ceci|cela|tout ca|mes \w+)( \w+){{0,4}} (transmis\w*|partage\w*|"
            r"communique\w*|envoye\w*) (a|au|aux|avec)\b|^(esto|todo|mis \w+|lo que escribo|algo)"
            r"( \w+){{0,3}} se (comparte|transmite|envia|pasa|manda)n?\b|^se (comparte|transmite|"
            r"envia|pasa|manda)n? (esto|todo|mis|lo|algo)\b|^czy (to|cos|moje|te|ktoras)\b.*\b("
            r"przekazywan\w+|udostepnian\w+|wysylan\w+)\b",
            r"^(so |and |but )?(do|does|can|will|could|would|is|are|might)\b.*\b(people|scheme|"
            r"funders?|sponsors?|admins?|staff|organi[sz]ers?|hq|management|hr|bank|chamber|"
            r"trainers?|ai|third part(?:y|ies)|manager|google|openai|telegram|developers?|lead)( "
            r"\w+){{0,3}} (see|read|access|get|look|view|train|learn|keep|store|use)\b( "
            r"\w+){{0,2}} (my|this|these|here|what|any)\b|^(are|do|will|does|is|would) (you|this|"
            r"it|the bot)\b.*\b(feed|train|sell|shar|pass|giv|forward|hand|leak|learn)\w*( "
            r"\w+){{0,2}} (my|our|this|these|what|it)\b( \w+){{0,2}} (to|with|on|into)\b",
            r"\b(an dritte|dritten|weitergegeben|weitergeleitet|weiterverkauft|mitliest|"
            r"mitlesen|ausgewertet|trainiert)\b|^(gebt|gibst|gibt|werden|wird|verkauft|leitet|"
            r"teilt|sieht|speichert|nutzt) (ihr|du|das|die|der|meine?|man|jemand)( \w+){{0,2}} "
            r"(daten|texte|eintrage|notizen|angaben|das|alles)\b.*\b(weiter\w*|verkauft|geteilt|"
            r"ki|anderen|andere)$",
            r"\b(responsable|chef\w*|patron\w*|structure|reseau|programme|banque|mentores?|ia|"
            r"equipe|tiers)( \w+){{0,2}} (recoit|voit|lit|voir|lire|lisent|voient|recoivent|"
            r"acces|garde|utilise)\b( \w+){{0,2}} (copie|mes|ce que|ca|tout|ici|notes)\b|"
            r"\b(vendez|vends|partagez|partages|transmettez|transmets) (mes|nos|ce que)\b",
            r"\b(ia|inteligencia artificial|terceros|programa|jef[ea]|responsable|"
            r"coordinador\w*|fundacion|banco|empresa)( \w+){{0,2}} (se queda|queda|lee|leen|ve|"
            r"ven|guarda|guardan|usa|usan|recibe|acceso|entrena)\b( \w+){{0,2}} (lo que|mis|"
            r"esto|aqui|todo|notas)\b|\b(compartis|compartes|vendeis|vendes|cedeis|pasais|"
            r"pasas) (mis|lo que|los)\b",
            r"\b(ai|sztuczna inteligencja|osoby trzecie|szef\w*|koordynator\w*|opiekun\w*|"
            r"fundacja|program|bank)( \w+){{0,2}} (czyta|widzi|dostaje|dostep|uczy|zobaczy|"
            r"korzysta)\b( \w+){{0,2}} (to|moje|moich|wpisy|notatki|co)\b|\b(przekazujecie|"
            r"sprzedajecie|udostepniacie|przekazujesz|udostepniasz) (moje|dane|to|komus)\b",
        ),
    ),
    (
        "search",
        (
            r"\b{FIND}( \S+)*? (where|when|wo|als|ou|quand|donde|cuando|gdzie|kiedy) (i|ich|je|"
            r"j'|yo)?( was| had| have| spoke)* "
            r"?(talk|talked|talking|spoke|mention|mentioned|wrote|"
            r"parlais|parle|j'avais parle|j'evoquais|evoquais|mentionnais|disais|ecrivais|hablaba|"
            r"hable|mencionaba|contaba|escribia|pisal[ae]m|mowil[ae]m|wspominal[ae]m)( (about|of|"
            r"sur|de|des|du|sobre|del|o))* {FOUND}$",
            r"\b(wo|als) ich( \w+)? (uber|von|vom|zu|zum|zur) (?P<query>\S+(?: \S+)??) "
            r"(geschrieben|gesprochen|geredet|notiert|schrieb|sprach)( habe| hab| hatte)?$",
            r"\b(puse|escribi|anote|apunte|dije|wrote|noted|jotted|ecrit|note|zapisal[ae]m|"
            r"napisal[ae]m|zanotowal[ae]m)( \w+){{0,3}} (sobre|de|del|about|on|sur|le|du|o) "
            r"(?P<query>\S+(?: \S+){{0,3}}?) (can you|could you|will you|tu|me|lo|la|puedes|"
            r"podrias|mozesz)( (le|la|les|me|lo|peux|pourrais))* ?(find|look|search|retrouv\w*|"
            r"cherch\w*|trouv\w*|encuentr\w*|encontr\w*|busc\w*|znajd\w*|poszuk\w*)( \w+)?$",
            r"\b(was|etwas) (zu|zum|zur|uber|von|vom) (?P<query>\S+(?: \S+)??) (notiert|"
            r"geschrieben|aufgeschrieben|vermerkt) (suchst|findest|such|finde|kannst) \w+.*$",
            r"\b(busca|encuentra|buscame|mira)( \w+)? (donde|cuando) (puse|escribi|anote|apunte|"
            r"dije|mencione|hable)( algo)?( lo)? (de|del|sobre) {FOUND}$",
            r"\b(puse|escribi|anote|apunte|dije)( \w+){{0,2}} (sobre|de|del) (?P<query>\S+(?: "
            r"\S+){{0,3}}?) (encuentra|busca)\w*$",
            r"\b(jotted|scribbled|wrote|noted|put)( \w+){{0,2}} (re|about|on) (?P<query>\S+(?: "
            r"\S+){{0,3}}?) (find|dig|look|search|where)\b.*$",
            r"\b(such|find|zeig)\w*( mir)? (alles|was) (zum thema|zu|zum|zur|uber|mit) "
            r"(?P<query>\S+(?: \S+)??)( raus| heraus)$",
        ),
    ),
    (
        "actions",
        (
            r"\b(remind me|tell me) (what|which things) i( had| have)? (committed|signed up|said "
            r"yes|pledged|undertook) to\b|\b(erinner\w*|sag) (mich|mir)( \w+)? (was|woran|wozu) "
            r"ich( "
            r"\w+){{0,2}} (zugesagt|versprochen|verpflichtet|vorgenommen)\b|\bce (que|a quoi) (je "
            r"m'etais|je me suis|j'avais|je m'y etais) (engagee?|promis|propose)( (a|de) "
            r"faire)?\b|"
            r"\ba (que|lo que) me (comprometi|habia comprometido)\b|\b(przypomnij|powiedz)( mi)? "
            r"(do czego|co) (sie )?(zobowiazal\w+|obiecal\w+)",
            r"\b(anything|something|what|who|whom) (do )?i (still )?owe\b|\b(list|show|see|read)( "
            r"me)? (what|everything|the things|all) i (said|promised|agreed)\b|\b(promised|"
            r"agreed)( \w+){{0,3}} (can't remember|forgot) what\b",
            r"\b(zugesagt|versprochen)( \w+){{0,2}} (weiss nicht mehr|vergessen)\b|\bpromis( "
            r"\w+){{0,3}} (je ne sais plus|j'ai oublie|je me souviens plus)\b|\bprometi( "
            r"\w+){{0,3}} (no recuerdo|no me acuerdo|se me olvido)\b|\bobiecal[ae]m( "
            r"\w+){{0,3}} (nie pamietam|zapomnial[ae]m|przypomnij)\b",
        ),
    ),
    (
        "assess",
        (
            r"\b(me|m') ?(mets|mettre|donne|donner|attribuer) (une|des|mes) notes?\b|"
            r"\bm'(auto-?)?evaluer\b|\b(lance|lancer|demarre|demarrer|refaire) (l'|mon "
            r")?auto-?evaluation\b|\b(ponerme|darme) (una |un )?(notas?|puntuacion)\b|\bmir( "
            r"\w+)? (noten|punkte|eine note) geben\b|\bgive myself (a )?(scores?|marks?|grades?)"
            r"\b|\b(sobie|siebie) (\w+ )?(wystawic|postawic|dac) (ocen\w*|note|noty|punkty)\b|"
            r"\b(wystawic|postawic) sobie (ocen\w*|note|noty)\b",
        ),
    ),
    (
        "reflect",
        (
            r"^(ich )?(hatte|habe|hab) (jetzt |gerade |nun |kurz )*(zeit|lust|ruhe)( \w+){{0,7}} "
            r"(schreiben|reflektieren|notieren|aufzuschreiben|festzuhalten|nachzudenken)$|^(i )?"
            r"(have|i've got|got)( \w+){{0,3}} (time|minute|moment)( now)? to (write|reflect|jot|"
            r"debrief)( (about|on|down))?\b(?!.*\b(her|his|their)\b)|^j'(ai|aurais)( \w+){{0,3}} "
            r"(temps|minutes?|moment)( \w+)? (pour|d'|de) ?(ecrire|raconter|noter|debriefer|"
            r"reflechir|d'ecrire)\b|^tengo (un |unos )?(rato|tiempo|minutos?)( \w+)? para "
            r"(escribir|"
            r"contar|reflexionar|anotar)\b|^mam (teraz )?(czas|chwile)( teraz)? (zeby |aby )?"
            r"(napisac|opisac|zapisac|opowiedziec)\b",
            r"\b(i want|i'd like|i'd love|i need|let me|let's|can i|could i|may i|want|time) to "
            r"(write|reflect|jot|note|debrief|tell you|talk to you)( \w+)? (about|on) (my|the|a|"
            r"this|that|today's|yesterday's|last)( \w+){{0,2}} ?(session|meeting|call|"
            r"conversation|chat|appointment)\b|\b(i want|i'd like|let me|can i|need) (to )?"
            r"(write|jot|note|get|put) (it|this|that|something) down$",
            r"\b(mochte|will|wurde|kann|lass uns|lasst uns|konnen wir)( \w+){{0,3}} (gesprach|"
            r"treffen|termin|sitzung|was|etwas|gestern|heute)( \w+){{0,4}} (aufschreiben|"
            r"festhalten|niederschreiben|loswerden|notieren|schreiben|nachdenken|reflektieren)$|"
            r"^(jetzt |gleich |nun |schnell )(aufschreiben|festhalten|reflektieren)$",
            r"\b(envie|je voudrais|je veux|j'aimerais|on peut|je peux|besoin|prete? a)( "
            r"\w+)? ?(d'ecrire|ecrire|raconter|noter|parler de|debriefer|revenir sur)( "
            r"\w+){{0,2}} (seance|rdv|rendez-vous|reunion|entretien|echange|quelque chose)\b|"
            r"\b(seance|rdv|rendez-vous|entretien|reunion) a (raconter|debriefer|noter|"
            r"consigner)\b",
            r"\b(quiero|quisiera|me gustaria|necesito|puedo|vamos a|dejame) (contarte|contar|"
            r"escribir|apuntar|anotar|reflexionar|registrar)( \w+){{0,3}} (sesion|reunion|cita|"
            r"encuentro|charla)\b",
            r"\b(chce|chcialbym|chcialabym|moge|musze) (opisac|zapisac|opowiedziec|zanotowac|"
            r"napisac o)( \w+)? (spotkan\w+|sesj\w+|rozmow\w+)|^(zapiszmy|opiszmy|zanotujmy) "
            r"(to|sesje|spotkanie)$",
        ),
    ),
    (
        "sessions",
        (
            r"{ORDER}(ajoute|note|mets|inscri|planifi|programme|cale|reserve)\w*(-moi| moi)? "
            r"(une?|la|le|ma|mon) (seance|rdv|rendez-vous|reunion|session)\b|\b(mets|note|"
            r"ajoute|inscris)(-| )(le|la|ca) (dans|a|sur) (mon |le |l')?(agenda|calendrier)\b|"
            r"\b(dans|a) l'agenda$",
            r"\b(what's|what is|anything|is there anything|what do i have|what have i got) in (my|"
            r"the) (diary|agenda|book)( \w+){{0,2}} (mentees?|clients?|today|tomorrow|week|month|"
            r"monday|tuesday|wednesday|thursday|friday)$",
            r"\b(put|pop|stick|add|get) (it|that|this|us) (in|on|into|to) (the|my) (diary|"
            r"calendar|agenda|schedule)\b|\b(schreib|trag|pack|setz)\w*( (es|das|bitte|mir))* "
            r"(in|auf) (den|die|meinen|meine) (kalender|agenda|terminliste)\b",
            r"\b(mete|pon|apunta|anota|agenda|anade)(lo|la|melo)? (en|a) (la|mi|el) (agenda|"
            r"calendario)\b|\bagendal[oa]\b|\b(wpisz|dodaj|zapisz|wrzuc) (to |mi )?(do|w) "
            r"(kalendarza|kalendarz|kalendarzu|terminarza)\b",
        ),
    ),
    (
        "journal",
        (
            r"\b(see|show|read|reread|look at|give)( \w+){{0,3}} (last|latest|recent|past)( (few|"
            r"two|three|couple of|bunch of|\d+))? (notes|entries|reflections|things)( (that )?i( "
            r"have|'ve)? (wrote|written|made|put|saved))?$|\b(read|reread|see) my (journal|diary)"
            r"\b(?!.*\b(about|on)\b)",
            r"\b(mein|das|im) (ganzes )?(tagebuch|journal)(?! (uber|zu|von))( \w+){{0,4}} "
            r"(durchlesen|nachlesen|lesen|durchgehen|durchblattern)$|\bmeine letzten( \w+)? "
            r"(notizen|eintrage|aufzeichnungen)( \w+)? (sehen|lesen|zeigen|anschauen|nachlesen)$",
            r"\b(relire|lire|revoir|parcourir|feuilleter|consulter|rouvrir) (tout |encore "
            r")*(mon|mes) "
            r"(dernier\w+ |derniere\w* "
            r")?(journal|carnet|notes|entrees)\b(?!.*\b(sur|ou|propos)\b)",
            r"\b(leer|releer|repasar|revisar|hojear) (mi|todo mi) "
            r"(diario|cuaderno)\b(?!.*\b(sobre)"
            r"\b)|\b(mis|las) (ultimas|ultimos) (\w+ )?(notas|entradas|apuntes)( que \w+)?$",
            r"\b(przeczytac|poczytac|czytac|przejrzec|przegladac) (\w+ )?(swoj|moj|caly) (\w+ )?"
            r"dziennik\b(?!.*\b(o|na temat)\b)|\b(pokaz|zobaczyc|przeczytac)( \w+)? (kilka )?"
            r"ostatni\w+ (kilka )?(notatek|wpisow|notatki|wpisy)\b",
            r"\b(meine|alten|alle|letzten) (notizen|eintrage|aufzeichnungen)( \w+)? (durchgehen|"
            r"durchsehen|durchschauen|nachschlagen)$|\b(scroll|flick|leaf|look|go)( back)? "
            r"(through|over) (my|the|old)( \w+)? (notes|entries|journal|diary)\b",
            r"\b(ver|leer|releer|repasar|revisar|mirar|consultar|ojear|hojear) (mis|todos mis) "
            r"(\w+ )?(apuntes|notas|entradas|reflexiones)\b|\b(ver|leer|releer|repasar|revisar|"
            r"mirar) lo que (he ido|he estado|llevo) (escribiendo|anotando|escrito|apuntando)\b",
            r"\bco (ja |tam |tu |ostatnio )*\w*(pisyw|pis|notow)\w*[ae]m\b.*\b(zobaczyc|pokaz|"
            r"zobacze|przeczytac)\b",
        ),
    ),
    (
        "summary",
        (
            r"\b(meine[nmr]? |den |der )?(gesamtstand|lernstand|zwischenstand|leistungsstand)\b|"
            r"\b(voy|estoy) (mejorando|progresando|avanzando)( o no)?$|\b(dame|ponme|hazme) un( "
            r"\w+)? (panorama|resumen|balance)\b|\bgive me (the|an) (overview|overall picture)\b|"
            r"\b(un|mon) (apercu|panorama) (global|general|d'ensemble)\b|\b(daj|pokaz)( mi)? "
            r"(ogolny "
            r")?(obraz|przeglad) (moich )?postepow\b",
            r"\bhave i (got|gotten|become|made) (any |at all |much |a bit )?(better|progress|"
            r"headway)( at (this|it))?( or not)?$|\bwie weit bin ich( \w+){{0,2}}$|^mein( \w+)? "
            r"stand$|\bwie steh\w* ich( \w+)? da$|\b(ubersicht|auswertung|zwischenstand|"
            r"uberblick) (vom|von|der|uber|fur|zum|zur) (die |den |das )?(letzte\w*|diese\w*|"
            r"monat|quartal|jahr|woche)\b",
            r"\b(est-ce que je|je) (progresse|m'ameliore) (ou pas|un peu|vraiment)\b|(rzuc okiem|"
            r"zerknij|sprawdz|powiedz|^)( i powiedz)?( mi)? ?czy (ja "
            r")?(sie )?(w ogole )?(sie )?(rozwijam|posuwam|robie postepy)\b|\b(mejoro|avanzo|"
            r"progreso) (algo|o no|de verdad)\b",
        ),
    ),
    (
        "help",
        (
            r"\bwhat (are|r) you (able to|capable of|meant to)( do| doing)?$|\b(wozu|wofur) "
            r"(kann|konnte) (man|ich) dich( \w+)?$|\bwas bist du in der lage\b|\b(de quoi|que) "
            r"(es-tu|tu es) capable\b|\b(que|de que) eres capaz\b|\bpara que (te puedo|se te "
            r"puede|"
            r"puedo) (usar|usarte|utilizar\w*)\b|\b(do czego|jak) (mozna|moge) (ciebie|cie) (uzyc|"
            r"uzywac|wykorzystac)\b",
            r"\bwhat (are|r) you (good )?for$|\bwhat's the point of you\b|\b(wofur|wozu) bist "
            r"du( \w+){{0,2}}$|\b(para que|de que) (sirves|vales)\b|\ba quoi (tu sers|sers-tu)"
            r"\b|\b(do czego|po co) (ty )?(wlasciwie )?(jestes|sluzysz)\b",
        ),
    ),
)
"""What is to be shown or asked."""
