"""Orders and questions to the bot that name their object, in verbs no other table has.

A row is a kind of request and its turns of phrase, each with the noun that makes it one of the
bot's own matters: "wipe" is a story's word, and "wipe my records" is none. Tried before the other
tables of what is likely; written as `likely_changed.py` is.
"""

from typing import Final

ORDERS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "undo",
        (
            r"{ORDER}(scrap|ditch|bin|trash|scratch|strike|discard|drop|delete|remove|ignore|"
            r"forget) (that|this|the|my) (last|latest|previous)( (one|bit|message|entry|note|"
            r"thing|line|answer))?$|\b(delete|remove|scrap|discard|drop|ignore|erase) (what|the "
            r"thing|that thing|the one) i (just )?(sent|wrote|said|typed|entered|put)$",
            r"\bletzte[nrs]? (eintrag|nachricht|antwort|notiz|eingabe|satz|sache|zeile)( bitte| "
            r"wieder| gleich| doch)* (weg|raus|loschen|streichen|verwerfen|entfernen|"
            r"zurucknehmen|zuruckziehen)\b|{ORDER}(streich\w*|verwirf|vergiss|ignorier\w*|nimm|"
            r"zieh) (das|den|die|mein\w*) letzte[nrs]?( (eintrag|nachricht|antwort|notiz|"
            r"eingabe))?( (zuruck|weg|raus|wieder))*$",
            r"\b(enlev\w*|retir\w*|supprim\w*|annul\w*|efface\w*|vire\w*|oubli\w*|jette\w*) (ma|"
            r"mon|la|le|cette|ce) (derniere?|dernier|precedente?)( (saisie|entree|note|message|"
            r"reponse|phrase|envoi|ligne))?$",
            r"{ORDER}(quita\w*|borra\w*|anula\w*|deshaz|elimina\w*|descarta\w*|ignora\w*|"
            r"retira\w*) (lo|la|el|mi|eso) (ultim[oa]|anterior|de antes)( (nota|entrada|mensaje|"
            r"respuesta))?$",
            r"{ORDER}(wycofaj|cofnij|anuluj|usun|skasuj|wyrzuc|odwolaj|wykresl|pomin) (to |te |"
            r"ten |moj |moja )*ostatni\w*( (zmiane|wpis|notatke|wiadomosc|odpowiedz|krok))?$",
        ),
    ),
    (
        "rename",
        (
            r"\b(name wrong|wrong name|name (is|was) wrong|falsche\w* namen?|namen? (ist |war )?"
            r"falsch|name stimmt nicht|(trompee?|mauvais) (de )?(nom|prenom)|(nom|prenom) (est )?"
            r"faux|equivoque (de|con el|en el) nombre|nombre (esta |es )?(mal|equivocado)|"
            r"pomyl\w+ imi\w+|zle imie|imie jest zle)\b.*? (?P<who>\S+) (should (be|read|say)|"
            r"is( really| actually)?|must be|muss|soll|sollte|ist( eigentlich)?|doit etre|c'est|"
            r"est( en fait)?|deberia ser|debe ser|es( en realidad)?|powinn\w+ byc|ma byc|to) {TO}"
            r"( sein| heissen)?$",
            r"^{WHO} (is|gets|must be) (spelled|spelt|written) (with|without|like)( "
            r"[^\s]+){{1,3}} "
            r"(?P<to>[^\s']{{3,}})$|^{WHO} (s'ecrit|prend|se escribe|schreibt sich|wird|pisze "
            r"sie) (avec|sans|con|sin|mit|ohne|przez|bez|une?|deux|dos|zwei)( [^\s]+){{1,2}} "
            r"(?P<to>[^\s']{{3,}})$",
            r"{ORDER}(nenn|nenne|schreib) (den|die) (?P<who>\S+)( ab jetzt| kunftig| lieber| nur|"
            r" noch| einfach)* (?P<to>\S+)$",
            r"^{WHO} (zapisz|wpisz|pisz|nazywaj|mow) (jako|po prostu) {TO}( (tak|bo|jest)\b.*)?$",
            r"^{WHO} (s'est mariee?|hat geheiratet|got married|se ha casado|se caso|wyszla za "
            r"maz|ozenil sie)( now| et| und| and| y| i)? (mets|note|ecris|schreib\w*|put|call|"
            r"make it|pon|ponle|zapisz|wpisz|nenn\w*) {TO}( now| maintenant| ahora| teraz| "
            r"jetzt)?$",
        ),
    ),
    (
        "forget",
        (
            r"{ORDER}(get rid of|bin|scrap|drop|take out|{WIPE})( a)? (?P<who>\S+)( and| und| et| "
            r"y| i)( also| auch| aussi| tambien| tez)? (everything|whatever|anything|all|alles|"
            r"tout|todo|wszystko)( \S+){{0,5}}? ((about|on|of|with|uber|zu|von|mit|sur|de|sobre|"
            r"con|o|z) )?(her|him|them|sie|ihn|ihm|ihr|elle|lui|ella|el|niej|nim|hast|habt|"
            r"dotyczy)( \w+)?$",
            r"{ORDER}(take|cut|strike|scrub|purge|wipe|delete|remove|erase|drop|clear) "
            r"(?P<who>\S+)( completely| entirely)? (out of|off|from)(( all)* (your|my|"
            r"these) (records?|notes|journal|list|system|files?|data|memory|diary)| (the|this) "
            r"(bot|journal|diary|notes))\b",
            r"^(den |die |der )?(?P<who>\S+)( aus (der|dem|den|meine[nrm]) \w+| ganz| komplett| "
            r"restlos| vollstandig| hier| wieder)* (rausnehmen|herausnehmen|rauswerfen|"
            r"rausschmeissen|austragen|tilgen|ausradieren)$|^(?P<who>\S+) soll( komplett| "
            r"ganz| restlos)* (hier|aus (dem|der|den|deine[mnr]|meine[mnr]) (system|liste|notizen|"
            r"daten|tagebuch|bot))( komplett| ganz| restlos)* (verschwinden|raus|weg|geloscht "
            r"werden|entfernt werden|rausfliegen)$|^(?P<who>\S+) soll( \w+)? (geloscht|entfernt|"
            r"vergessen) werden$|\balles (zu|uber|von) (?P<who>\S+)( \w+)? "
            r"(vernichten|tilgen|wegwerfen|rausnehmen|raus|weg)$",
            r"{ORDER}(sors|vire|raye|elimine|degage|retire|enleve)\w* (?P<who>\S+) (de|des) (tes|"
            r"vos|la|mes|mon|ta) (fichiers?|notes|liste|donnees|journal|memoire|base)\b",
            r"\b(fuera|destruye|suprime|saca|limpia|quita|borra|elimina) (absolutamente )?todo "
            r"(lo )?(que )?((tengas|tienes|sepas|sabes|haya|hay|guardas|guardes) )?(de|sobre|"
            r"con) (?P<who>\S+)$|{ORDER}(saca|quita|tacha) a "
            r"(?P<who>\S+) de (tus|mis|la|las|el) (notas|lista|datos|registros?|diario)\b",
            r"{ORDER}(wyrzuc|wywal|wymaz|zlikwiduj|wykresl|wyczysc)( wszystko| calkiem)* (o|na "
            r"temat|po) (?P<who>\S+)$|{ORDER}(wyrzuc|wywal|wymaz|wykresl|usun) (?P<who>\S+) "
            r"(z|ze) (notatek|listy|bazy|dziennika|danych|pamieci)\b",
        ),
    ),
    (
        "delete",
        (
            r"\b(i want|i'd like|i would like|please|mochte|will|bitte|veux|voudrais|aimerais|"
            r"quiero|quisiera|gustaria|chce|chcial\w+|prosze)( \w+){{0,3}}? (everything|all (of "
            r"it|my data)|my (data|account)|alles|(alle )?meine (daten|eintrage)|tout|mes donnees|"
            r"todo|mis datos|wszystko|moje dane)( von mir| uber mich| zu mir| about me| on me| of "
            r"mine| sur moi| sobre mi| o mnie)?( (is|be|to|gets?|soit|soient|sea|sean|zostal\w+|"
            r"byl\w+)){{0,2}} (deleted|erased|removed|wiped|geloscht|entfernt|vernichtet|"
            r"efface\w*|supprime\w*|borrad\w+|eliminad\w+|usuniete|skasowane|wykasowane)"
            r"( wird| werden| haben)?$",
            r"\b(delete|erase|wipe|remove|destroy|purge|scrub|shred|close|terminate|deactivate|"
            r"expunge)( all| every| out| of| down)* my( \w+)? ?(account|profile|records?|data|"
            r"details|registration|user|personal info\w*)\b(?! (name|at|with))",
            r"\b(konto|account|daten|profil|zugang|benutzer\w*|unterlagen|mitgliedschaft)( "
            r"\w+){{0,2}} (vernichten|tilgen|zerstoren|auflosen|schliessen|stilllegen|"
            r"ausradieren|loswerden|dichtmachen)$|^(bitte )?alles( \w+){{0,2}} (vernichten|"
            r"loschen|tilgen|zerstoren|entfernen)( was (ihr|du|sie|man)\b.*)?$|{ORDER}(vernicht|"
            r"tilg|zerstor|schliess|losch|entfern)\w* (mein\w*|all\w*|samtliche\w*)( "
            r"(mein\w*|personlich\w*))* ?(konto|account|daten|profil|zugang|angaben)\b",
            r"{ORDER}(supprim\w*|efface\w*|detrui\w*|ferm\w*|clotur\w*|resili\w*|vire\w*|"
            r"elimin\w*|desactiv\w*) (tout |toutes |tous )?(mon|mes|ma)( \w+)? ?(compte|profil|"
            r"donnees|fiche|inscription|historique)\b",
            r"{ORDER}(elimin\w*|borr\w*|suprim\w*|cierr\w*|cerrar|destruy\w*|quit\w*|da|dar|"
            r"dame|anul\w*|cancel\w*)( de baja| completamente| ya)* (mi|mis|todos mis|toda mi)( "
            r"\w+)? ?(usuario|cuenta|perfil|datos|registro|ficha|historial)\b",
            r"{ORDER}(likwid|zlikwid|zamkn|zamyka|usun|kasuj|skasuj|wyrejestr|zniszcz|wymaz|"
            r"dezaktyw)\w*( \w+)? (konto|konta|profil|dane|danych|uzytkownika)\b",
        ),
    ),
    (
        "zone",
        (
            r"^(but |and )?(it's|it is)( only| already| still| about| nearly| not)* (\d+( \d+)?( "
            r"(pm|am|o'clock))?|\d+(pm|am)|\w+ o'clock|noon|midnight|(an|one|two|three) hours? "
            r"(later|earlier|ahead|behind)) (over |out )?(here|where i am|for me|at my end|on "
            r"my side|my time)( (and |but |while )?(not|you|your|yours|why|there)\b.*)$",
            r"^(aber |und )?(hier|bei mir|bei uns) in {PLACE} (ist|sind|haben) (es |wir )?(schon "
            r"|erst |gerade |noch |jetzt )*(\d+( \d+)?( uhr)?|mittag|mitternacht|\w+ stunden? "
            r"(spater|fruher|voraus|zuruck))\b",
            r"^(aber |und )?(hier|bei mir|bei uns) (ist|sind|haben) (es |wir )?(schon |erst "
            r"|gerade |noch |jetzt )*(\d+( \d+)?( uhr)?|mittag|mitternacht|\w+ stunden? (spater|"
            r"fruher|voraus|zuruck))( (\d+|nicht|bei|und|aber|du|warum|wieso)\b.*)$|^es ist "
            r"(hier|bei mir|bei uns) (schon |erst |gerade )*\d+( uhr)? (nicht|und|aber|bei dir|"
            r"warum|wieso)\b",
            r"^(mais |et )?(chez moi|chez nous|ici) (il est|c'est|il n'est|on a)( deja| que| "
            r"encore| pas| seulement)* (\d+ ?h?\w*|midi|minuit|(cette|la meme) heure|\w+ heures?)"
            r"( (la|du|tout|et|pas|non|pourquoi|chez|mais|de)\b.*)$",
            r"^(pero |y )?aqui (ya |todavia |apenas )*(es|son) (ya |apenas )?(las?) \w+( (y|no|"
            r"pero|por|alli|ahi)\b.*)$|^(aqui|en mi pais) es (una hora|\w+ horas) (mas|"
            r"menos|antes|despues)\b",
            r"^(ale |a )?((u|you) (mnie|nas)|tutaj|tu) (jest )?(juz |dopiero |teraz )*(\d+( "
            r"\d+)?|\w+ta "
            r"godzina|poludnie|polnoc)( (a|nie|i|ale|u|czemu)\b.*)$",
            r"\b(cale|mets|regle|aligne|adapte|passe|bascule)(-toi| toi|-vous)? (sur|a) (leur "
            r"heure|l'heure (locale|de la-bas|d'ici)|l'heure)\b|\b(switch|go|move|adjust|change) "
            r"(over )?(to|onto) (their|local|that) time\b|\b(stell\w*|richt\w*|pass\w*) dich "
            r"(auf|nach) (die|deren|der) (ortszeit|zeit|uhrzeit)\b|\b(ponte|pasate|ajustate|"
            r"cambia\w*) (a|en|con) (la|su) hora (local|de alli|de alla)\b|\bprzestaw\w*( sie)? "
            r"na (tamtejszy|lokalny|miejscowy|ich|nowy) czas\b",
            r"\b(ton|tes|votre|vos) (heures?|horaires?|horloge)( \w+)? (collent?|colle|"
            r"correspond\w*|tombe\w*|sont) (plus|pas|decale\w*)\b",
        ),
    ),
    (
        "settings",
        (
            r"{ORDER}(remind|ask|text|message|ping|nudge)( to)? me( \w+){{1,6}} "
            r"instead$|\b(change|"
            r"move|shift|set|alter)( \w+){{0,2}} (hour|hours|time|times) (of|for)( \w+)? "
            r"(reminders?|questions?|messages?)\b|\b(reminders?|questions?|messages?)( "
            r"\w+){{0,3}} "
            r"(is|are|comes?) (way |much |far )?too (early|late)\b",
            r"\b(uhrzeit|zeit|zeitpunkt|stunde)( \w+){{0,2}} "
            r"(erinnerung\w*|fragen?|nachrichten?)( "
            r"\w+)? "
            r"(andern|verschieben|umstellen|anpassen)\b|\b(erinnerung\w*|fragen?|nachrichten?)"
            r"( \w+){{0,3}} (ist|sind) (mir |viel )*zu (fruh|spat)\b",
            r"\b(les?|la|tes|ton|mes|mon) (rappels?|questions?|messages?)( \w+){{0,3}} (est|sont|"
            r"arrivent?|tombent?)( \w+)? (trop )?(tot|tard)\b|\b(changer|modifier|decaler|avancer|"
            r"reculer) (l'heure|les heures|l'horaire) d\w+ ?(\w+ "
            r")?(rappels?|questions?|messages?)\b",
            r"\b(el|los|tu|tus|mi) (recordatorios?|avisos?|preguntas?|mensajes?)( \w+){{0,3}} (es|"
            r"son|llegan?)( \w+)? (demasiado|muy) (pronto|tarde|temprano)\b|\b(cambiar|mover|"
            r"adelantar|retrasar) la hora (de|del)( \w+)? (recordatorios?|avisos?|preguntas?|"
            r"mensajes?)\b",
            r"\b(zmien\w*|przestaw\w*|przesun\w*|ustaw\w*) (godzin\w|pore|czas)( \w+)? "
            r"(przypomn\w+|powiadom\w+|pytan\w*|pytania|wiadomosci)\b|\b(przypomnieni\w+|pytani\w+|"
            r"wiadomosc\w*)( \w+){{0,3}} (za|zbyt) (wczesnie|pozno)\b",
            r"\b(hear from you|write to me|write me|text me|message me|ping me|ask me|check in|"
            r"get a message)( \w+){{0,2}} (once|twice|more|less|daily|weekly|oftener|(two|three|"
            r"four|\d) times)\b|\b(haven't|hardly|never|rarely|barely) (heard|hear) (\w+ )?from "
            r"you\b|\byou're (very|awfully|too|so|rather|pretty|a bit) (quiet|silent)\b|\byou "
            r"(write|ask|text|message|ping)( me)? (too |so |very )?(rarely|seldom|little)\b|"
            r"\b(what|which) time do you (write|ask|remind|ping|text|message)\b",
            r"\b(schreib|meld|frag|erinner|schick)\w*( (mir|mich|dich|du|doch|ruhig|gern|gerne|"
            r"lieber|nur|noch|bitte|kunftig))* (einmal|zweimal|dreimal|ofter|haufiger|taglich|"
            r"wochentlich|(zwei|drei|vier) mal|jeden (tag|montag|morgen|abend))\b|\b(hor|hore|"
            r"lese) (ich )?(so |sehr |zu |ja |recht )*(wenig|selten|nichts|kaum)( \w+)? von "
            r"dir\b|\bwann (schreibst|fragst|meldest|erinnerst) du\b|\b(erinnerung|frage|"
            r"nachricht)\w* komm\w*( \w+){{0,2}} (fruh|spat)\b",
            r"\b(m'ecri|ecri|relanc|contact|rappel|envoi|demand)\w*(-moi| moi)?( \w+){{0,2}} (une|"
            r"deux|trois) fois (par|la)\b|\bplus (de|aucune) nouvelles de (toi|vous)\b|\btu (es|"
            r"m'ecris|ecris) (bien |trop |tres |si |assez )*(discret|silencieux|rarement|peu)\b|"
            r"\ba quelle heure (tu|est-ce que tu|vous) (m'ecri|me rappel|ecri)\w*",
            r"\b(escrib|avis|pregunt|recuerd|mand|contact)\w*( \w+){{0,2}} (una vez|dos veces|"
            r"tres veces|cada dia|todos los dias|a diario)\b|\bno (se|tengo noticias) (nada )?de "
            r"ti\b|\bestas muy callad[oa]\b|\ba que hora me (avisas|escribes|preguntas|mandas|"
            r"recuerdas)\b",
            r"\b(pisz|pytaj|odzywaj|przypominaj|pisal|pisala|odzywal)\w*( (do|mnie|mi|sie|"
            r"tylko))* (raz|dwa razy|trzy razy|codziennie|czesciej|co tydzien|co dzien)\b|"
            r"\b(dawno|rzadko) (sie )?(nie )?(odzywasz|odzywales|piszesz|pisales)\b|\bo ktorej "
            r"(mi )?(piszesz|przypominasz|pytasz)\b",
        ),
    ),
    (
        "pause",
        (
            r"\b(put|set|mets|mettez|mettre|pon|ponlo|poner|stell|setz)( \w+){{0,2}} (tout|"
            r"everything|it all|all of it|alles|todo) (on|en|auf|in) (pause|hold|pausa|espera)\b|"
            r"\b(wstrzymaj|zatrzymaj|zawies) wszystko\b",
            r"\bmeld\w* (dich|euch)( doch| bitte)* (erst|nicht vor)( wieder)?( im| in| nach| ab| "
            r"am)\b(?! \d+ uhr)|\b(reviens|recontacte-moi|reecris-moi|reecris) (seulement |"
            r"plutot )?(en|apres|dans|a partir|a la)\b(?! arriere)|\bodezwij sie (dopiero|"
            r"znowu|znow) (w|po|"
            r"za|od)\b|\b(vuelve a escribirme|escribeme de nuevo|hablamos) (en|a partir|"
            r"despues|cuando)\b(?! (de )?las? \d)|\b(come back|write again|get back) (to me )?"
            r"(in|after|next|once)\b(?! \d+ (am|pm))",
        ),
    ),
    (
        "export",
        (
            r"\b(wyslij|przeslij|podeslij|daj|przygotuj|wygeneruj)( mi)? (plik|paczke|archiwum|"
            r"kopie)( (z )?(moimi|moich|swoimi))?( (danymi|notatkami|wpisami|danych))?\b|"
            r"\b(mandame|enviame|pasame|generame)( \w+)? (archivo|fichero|copia)\b|"
            r"\b(envoie|envoyez|donne|transmets|prepare)-moi( \w+)? (fichier|export|copie|"
            r"archive)\b|\b(schick|gib|mail|erstell)\w* mir( \w+)? (datei|kopie|archiv)\b",
        ),
    ),
)
"""What is to be changed, sent or erased."""
