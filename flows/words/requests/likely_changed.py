"""What mentors type that is very likely a request, whatever else stands beside it.

A row is a kind of request; its patterns are looked for anywhere in words that tell of nobody, and
have the asking in them ("stop writing", "where do my texts go"). The first that is found is meant,
so a row stands before those whose words it shares. Written as `wishes_shown.py` is; stems, as
every language has many ends.
"""

from typing import Final

LIKELY_CHANGED: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "undo",
        (
            r"\b(undo|undone|revert|take (it|that|this|the last)( one)?( \w+)? back|take back|"
            r"(go|step|one step|a step) back|one back)\b",
            r"\b(ruckgangig|zurucknehmen|zurucksetzen|nimm( \w+){{0,3}} zuruck|schritt zuruck)\b",
            r"\b(retour|revien[st]|revenir|retourne\w*) (en )?arriere|\bdefai[st]\w*|^retour$|"
            r"\bd'une etape\b",
            r"\b(deshac\w*|deshaz\w*|deshag\w*|vuelve (a )?atras|volver atras|ir atras|un paso "
            r"atras|da marcha atras)\b",
            r"\b(cofn\w+|wroc|wrocic|o krok|krok wstecz|wycofaj\w*)\b",
            r"\b(cancel|remove|delete|erase|losch\w*|loesch\w*|annul\w*|efface\w*|supprim\w*|"
            r"anula\w*|quita\w*|borra\w*|cancela\w*|anuluj|usun|skasuj)( \w+){{0,3}} "
            r"(last|latest|letzte[nrs]?|dernier|derniere|ultim[oa]|ostatni\w*)"
            r"( (thing|one|step|entry|answer|action|schritt|eintrag|antwort|chose|etape|action|"
            r"entree|reponse|paso|cosa|entrada|respuesta|krok|wpis|odpowiedz|rzecz)\b|$)",
            r"\b(letzte[ns]?|dernier|derniere|ultim[oa]|ostatni\w*)( \w+)? (\w*losch\w*|weg|"
            r"zuruck\w*|annuler|supprimer|effacer|borrar|anular|quitar|usunac|anulowac)\b",
            r"^(annul\w+|anul\w+|cancel\w*|storno|stornier\w*)( it| that| this| das| es| ca| cela|"
            r" eso| esto| lo| to)*$",
            r"\b(wrong|mistake|falsch|vertippt|verklickt|vertan|trompee?|erreur|equivoque|"
            r"equivocado|equivocada|equivocacion|error|pomylka|pomylilem|pomylilam|zle)\b.*\b("
            r"remove|delete|cancel|back|zuruck|weg|weg damit|losch\w*|annul\w*|efface\w*|retour|"
            r"revien\w*|quita\w*|borra\w*|anula\w*|cancela\w*|usun|anuluj|skasuj)\b",
            r"\b(didn't|did not) mean (that|it|to)\b|\b(das )?(wollte ich nicht|war nicht so "
            r"gemeint)\b|\bpas ce que je voulais\b|\bno era eso\b|\bnie to chcialam\b",
        ),
    ),
    (
        "rename",
        (
            r"\b(rename|umbenennen|umbenenn\w*|umtaufen|renomm\w*|rebaptis\w*|renombr\w*|"
            r"przemianuj|change|correct|fix|korrigier\w*|ander\w*|aender\w*|benenn\w*|chang\w*|"
            r"corrig\w*|remplac\w*|cambi\w*|reemplaz\w*|zmien|zmienic|popraw|poprawic|zamien|"
            r"replace|nenn\w*|call)\b( (the|den|le|el)? ?(name|namen|nom|prenom|nombre|imie|"
            r"nazwe))?( (of|from|von|de|du|a))?( d')? {WHO} (to|into|with|by|as|in|zu|auf|um in|"
            r"durch|ab jetzt|en|par|por|a|como|na) {TO}( um| umbenennen| andern| andere)?$",
            r"^{WHO} (in|zu|auf) {TO} (umbenennen|andern|korrigieren)$",
            r"\b(it's|its|it is|not|isn't|nicht|heisst nicht|pas|ce n'est pas|c'est pas|no es|no|"
            r"nie) {WHO} (but|sondern|mais|sino|tylko|ale|lecz) {TO}$",
            r"\b{WHO}( (en realidad|eigentlich|actually|en fait|naprawde|now|jetzt|teraz))? "
            r"((is|was|should be|must be)( (now|actually|really))* (called|spelled|spelt|"
            r"written|named)|heisst|schreibt sich|heisst jetzt|s'appelle|s'ecrit|se llama|se "
            r"escribe|nazywa sie|pisze sie|ma na imie)( (now|actually|really|called|spelled|"
            r"spelt|written|named|jetzt|eigentlich|richtig|nun|mit|en|fait|maintenant|avec|"
            r"ahora|con|realidad|teraz|tak|naprawde|przez|w|rzeczywistosci|an?|(with|mit|avec|"
            r"con|przez) (\w+ )?\w+|\w))* (also |alors |donc |asi que |wiec |so )?{TO}( (now|"
            r"instead|pls|change|fix|correct|not|andern|korrigier\w*|corrige\w*|change\w*|"
            r"corrigelo|cambialo|popraw|zmien)( it| that| this| das| ca| to)?)?$",
            r"\b(en realidad|eigentlich|actually|en fait|naprawde) (se llama|heisst|is called|"
            r"s'appelle|nazywa sie) {TO}\b",
            r"\b(put|use|write|enter|pon|escribe|mets|mettez|ecris|ecrire|schreib|schreibe|nimm|"
            r"wpisz|napisz|daj) {TO} (instead of|rather than|not|statt|anstatt|anstelle von|und "
            r"nicht|au lieu de|a la place de|et pas|plutot que|et non|en vez de|en lugar de|y no|"
            r"zamiast|a nie) {WHO}$",
            r"\b(instead of|statt|anstatt|au lieu de|a la place de|en vez de|en lugar de|zamiast) "
            r"{WHO} (put|use|write|enter|schreib\w*|soll es|mets|ecris|il faut|pon|escribe|es|"
            r"wpisz|napisz|ma byc|daj)( heissen)? {TO}( heissen| schreiben)?$",
        ),
    ),
    (
        "forget",
        (
            r"\b{WIPE}( \w+){{0,4}} (about|on|of|with|uber|ueber|von|zu|mit|sur|concernant|"
            r"concerne|de|sobre|o|na temat|z) {WHO}( completely| (from|off) .{{1,15}}|"
            r" \w*(losch|entfern|vergess)\w*)?$",
            r"\b{WIPE} (a )?{WHO}( completely| right away| (from|off|out|aus|von|de|du|z) "
            r".{{1,15}})?$",
            r"\b(take|nimm|nehmen|strike|drop|cross|streich\w*|raye|rayer|saca|sacar|quita|"
            r"wykresl) (a )?{WHO} (off|out|from|aus|von|de|z) .{{0,6}}(list|liste|lista|listy)\b",
            r"\b{WHO} (aus|von) .{{0,6}}liste (nehmen|streichen|loschen|entfernen)",
            r"\b(alles|alle \w+|tout|toutes \w+ \w+|todo|wszystko|everything|all \w+) (about|on|"
            r"uber|ueber|von|zu|mit|sur|de|sobre|o) {WHO} \w*(losch|loesch|entfern|supprim|effac|"
            r"borra|elimin|usun|skasow|delet|eras)\w*",
            r"\b{WIPE} (him|her|them|ihn|le|la|les|ses|sus|ja|go|jego|jej)( data| notes| "
            r"entries| daten| donnees| notes| datos| notas| dane| wpisy)?( completely| "
            r"please)?$|^{WIPE}$|\b(borr|elimin|quit|olvid)a(lo|la|los|las)$|\b(efface|supprime|"
            r"oublie|enleve|retire)-(le|la|les)$",
        ),
    ),
    (
        "delete",
        (
            r"\b{WIPE}( \w+){{0,2}} (account|accounts|profile|konto|profil|compte|cuenta|"
            r"perfil)\b",
            r"\b(account|konto|mein profil|compte|cuenta|perfil|profil) (\w+ ){{0,2}}(losch\w*|"
            r"loesch\w*|kundigen|schliessen|entfernen|supprimer|fermer|borrar|cerrar|eliminar|"
            r"usunac|zamknac|skasowac|deleted|closed|gone|weg)\b",
            r"\b(close|cancel|end|quit|kundig\w*|schliess\w*|ferme\w*|resili\w*|clotur\w*|"
            r"cierra\w*|cerrar|zamkn\w*|zlikwid\w*)( \w+){{0,2}} (account|profile|konto|profil|"
            r"compte|cuenta|perfil)\b",
            r"\b{WIPE}( \w+){{0,3}} (everything|all of it|it all|all( \w+)? (data|information)|"
            r"my data|alles|alle( \w+)? daten|meine daten|tout|toutes( \w+)? donnees|mes "
            r"donnees|todo|todos( \w+)? datos|mis datos|toda( \w+)? informacion|wszystko|"
            r"wszystkie( \w+)? dane|moje dane|swoje dane)\b",
            r"\b(alles|alle (\w+ )?daten|meine daten|tout|todo|wszystko|wszystkie (\w+ )?dane|all "
            r"(\w+ )?data|everything) (\w+ )?(weg|losch\w*|loesch\w*|entfern\w*|supprimer|effacer|"
            r"borrar|eliminar|usunac|skasowac|deleted|erased|gone|wiped)\b",
            r"\b(forget|vergiss|oublie|olvida|zapomnij|get rid of)( o)? (everything|all|alles|"
            r"tout|todo|wszystk\w+|me|mich|moi|mnie)\b.*",
            r"\b(borra|elimina)(lo|me) tod\w+|\b(unsubscribe|delete|erase) me\b|\bdesinscri\w+|"
            r"\b(darme|dar|dame) de baja\b|\bwypisz mnie|\bmelde? mich ab\b|\bmich abmelden\b",
        ),
    ),
    (
        "pause",
        (
            r"\b(stop|quit) (message|messaging|messages|write|writing|text|texting|ask|asking|"
            r"send|sending|remind|reminding|bother|bothering|ping|pinging|contact|contacting)\b",
            r"\b(leave me|give me (some |a )?(peace|rest|break|time off)|(be|stay|go) (quiet|"
            r"silent)|no more|do not disturb|don't disturb|don't bother)\b",
            r"\b(less|fewer|not so|too many|too much|not that)( \w+)? (often|messages|questions|"
            r"reminders|texts)\b|\b(write|ask|text|message|send)( to)? me( \w+)? less\b",
            r"\b(take|have|need|want|make|start|mach\w*|brauche|will|leg\w*|fais|faire|faisons|"
            r"prends|prendre|besoin|haz|hacer|hagamos|necesito|quiero|zrob|zrobic|robimy|"
            r"potrzebuje|chce)( \w+){{0,4}} (pause|break|holiday|urlaub|auszeit|pausa|descanso|"
            r"przerw\w+|pauze|pauz\w)\b",
            r"^(pausier\w*|pausar|pausez|suspend\w*|snooze|wstrzym\w+|zawies\w*)\b|^(pause|pausa|"
            r"pauza|przerwa) (until|till|for|bis|fur|jusqu\S*|pendant|hasta|por|durante|do|przez|"
            r"na) .*",
            r"\b(holiday|holidays|vacation|on leave|away|sick|urlaub|ferien|krank|verreist|"
            r"vacances|conges?|malade|vacaciones|de viaje|enferm[oa]|urlopie|urlop|wakacjach|"
            r"chor[ya]|l4)\b.*\b(no|not|nothing|don't|dont|stop|quiet|silent|silence|leave|pause|"
            r"break|keine|nichts|nicht|ruhe|still|pas|rien|plus|tranquille|silence|nada|ni|nie|"
            r"spok\w+|cisz\w+|pausa|przerw\w*)\b",
            r"\b(no|keine|pas de|plus de|sin|bez|zadnych)( \w+)? (messages?|questions?|reminders?|"
            r"texts|nachrichten|fragen|erinnerungen|rappels?|mensajes|preguntas|recordatorios|"
            r"wiadomosci|pytan|przypomnien)\b",
            r"\b(in|meine) ruhe\b|\bseltener\b|\bweniger (oft|nachrichten|fragen|haufig)\b|\bzu "
            r"(viele|oft|haufig) (nachrichten|fragen|erinnerungen)\b|\bnicht (mehr )?so (oft|"
            r"viel|viele|haufig)\b|\b(schreib|frag|meld|schick|stor)\w* (mich|mir|dich)?( "
            r"\w+){{0,2}} (nicht mehr|nichts|nicht|keine)\b|\b(nichts|nicht) mehr (schicken|"
            r"schreiben|senden|fragen)\b",
            r"(^|moins )(moins|trop|recois trop)( de)? (souvent|messages?|questions?|"
            r"rappels?)\b|\btrop souvent\b|\b(tranquille|en paix)\b|\b(m'ecri\w*|m'envo\w*|me "
            r"derang\w*|me demand\w*|me pos\w*|envo\w*|m'ennui\w*) (plus|pas|rien)\b(?! (tard|"
            r"tot)\b)|\barrete (de|d')",
            r"\b(dejame|dejadme|dejeme)\b|\bmenos (mensajes|preguntas|veces|seguido|a menudo)\b|"
            r"\b(demasiados|tantos|tantas|demasiadas) (mensajes|preguntas|recordatorios)\b|\bno "
            r"me (escrib|mand|envi|pregunt|molest|record)\w*|\bdeja de (escrib|mand|pregunt|"
            r"envi)\w*|\bpara de (escrib|mand|pregunt)\w*|\bcon menos frecuencia\b",
            r"\brzadziej\b|\b(za|zbyt) (duzo|wiele|czesto)( tych)?( (wiadomosci|pytan|"
            r"przypomnien|piszesz))?$|\bmniej (wiadomosci|pytan|czesto)\b|\bnie (pisz|wysylaj|"
            r"pytaj|przypominaj|przeszkadzaj|dzwon|pisac|wysylac|pytac)\b|\bprzestan (pisac|"
            r"pytac|wysylac|przypominac)\b|\bwstrzym\w+|\b(daj|dajcie)( mi)? (spokoj|odpoczac)|"
            r"\b(nic )?nie (pisz|wysylaj|chce (wiadomosci|pytan))\b",
        ),
    ),
    (
        "settings",
        (
            r"\b(ask|text|write|message|remind|send|ping|contact|question)( to)? (me|us)\b.*\b("
            r"morning|mornings|evening|evenings|afternoon|night|noon|later|earlier|instead|before|"
            r"after|between|weekends?|only|o'clock|am|pm|at \d+|different|another time|rather|"
            r"weekly|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b",
            r"\b(change|choose|pick|set|move|decide|control|adjust)( \w+){{0,2}} (when|what time|"
            r"how often|which day)\b.*\b(you|i get|the questions?|messages?|reminders?)\b",
            r"\b(rather|prefer|better)\b.*\b(questions?|messages?|reminders?|asked|written)\b",
            r"\b(frag\w*|schreib\w*|erinner\w*|meld\w*|schick\w*|nachrichten|fragen)\b.*\b(abends|"
            r"morgens|mittags|nachmittags|vormittags|abend|morgen fruh|spater|fruher|erst|nur|"
            r"lieber|uhr|wochenende|andere[nr]? (zeit|tag))\b|\b(abends|morgens|spater|"
            r"fruher|lieber)\b.*\b(frag\w*|schreib\w*|erinner\w*|meld\w*|schick\w*)\b",
            r"\b(ecri\w*|m'ecri\w*|envo\w*|m'envo\w*|demand\w*|recevoir|questions?|messages?|"
            r"rappel\w*)\b.*\b(matin|soir|midi|apres-midi|plus tard|plus tot|avant|apres|"
            r"seulement|autre heure|week-end|plutot|heures?)\b",
            r"\b(escrib\w*|pregunt\w*|mand\w*|envi\w*|record\w*|recibir|mensajes)\b.*\b(manana|"
            r"mananas|noche|noches|tarde|tardes|antes|despues|solo|otra hora|fin de semana|mejor|"
            r"mas tarde|mas temprano)\b|\bmejor (escrib|pregunt|mand|envi)\w*",
            r"\b(pisz|pisac|pytaj|pytac|wysylaj|wysylac|przypominaj|przypominac|dostawac|pytania|"
            r"wiadomosci)\b.*\b(rano|wieczorem|wieczorami|po poludniu|pozniej|wczesniej|tylko|"
            r"przed|po|weekend\w*|raczej|lepiej|o \d+|innej porze)\b",
            r"\b{SET}\b.*\b{SETTING}\b|\b{SETTING}\b.*\b{SET}\b",
        ),
    ),
    (
        "zone",
        (
            r"\b(switch|change|set|put|adjust|move|update|use|stell\w*|umstell\w*|ander\w*|"
            r"setz\w*|nimm|passe?|change\w*|mets|mettez|mettre|regle\w*|adapte\w*|cambi\w*|pon|"
            r"poner|ajust\w*|usa|ustaw\w*|zmien\w*|przestaw\w*|przelacz\w*)\b( \w+){{0,3}} "
            r"(time ?zone|timezone|zone|clock|zeitzone|uhr|uhrzeit|zeit|fuseau( horaire)?|"
            r"horloge|zona( horaria)?|huso( horario)?|reloj|strefe( czasowa)?|zegar\w*|czas|"
            r"time|heure|l'heure|hora|godzine)( um)? (to|for|on|auf|nach|von|fur|en|a|au|de|d'|"
            r"sur|na|w|do) (the )?{PLACE}( time)?( please| now| um| stellen| umstellen| "
            r"andern)?$",
            r"\b(switch|change|set|put|move|go|update|use)( \w+)? (to|on|the) {PLACE} time( "
            r"zone)?$",
            r"\b(mets|mettez|mettre|pon|poner|ustaw|zmien)( \w+)? (heure|l'heure|hora|czas) (de|"
            r"d'|en|a|au|na) {PLACE}$",
            r"\b(time ?zone|zeitzone|fuseau horaire|zona horaria|strefe czasowa|stref\w*)\b.* (to|"
            r"auf|nach|en|sur|a|na|de) {PLACE}( andern| umstellen| setzen| stellen| changer)?$",
            r"\b(i'm|im|i am|we're|we are|travelling|traveling|now|currently|staying|ich bin|bin|"
            r"sind|gerade|grad|je suis|suis|on est|estoy|estamos|ando|jestem|jestesmy|flying|"
            r"fahre|fliege|pars|viajo|lece|jade)( \w+){{0,3}} (in|at|to|nach|a|au|en|"
            r"aux|w|we|na|do) {PLACE} .*\b(clock|time|zone|times|hours|time ?zone|uhr|uhrzeit|"
            r"zeit|zeitzone|heure|l'heure|fuseau|horloge|hora|reloj|zona|czas|zegar\w*|strefe|"
            r"strefa|godzin\w)\b",
            r"\b(clock|time|zone|times|hours|time ?zone|uhr|uhrzeit|zeit|zeitzone|heure|l'heure|"
            r"fuseau|horloge|hora|reloj|zona|czas|zegar\w*|strefe|strefa|godzin\w)\b.*\b(i'm|im|"
            r"i am|we're|bin|sind|suis|on est|estoy|jestem)( \w+){{0,3}} (in|at|a|au|en|aux|w|"
            r"we|na) {PLACE}( now| this week| for .*| until .*| till .*| jetzt| gerade| cette "
            r"semaine| maintenant| jusqu.*| ahora| esta semana| hasta .*| teraz| do .*| w tym "
            r"tygodniu)?$",
            r"^(\w+ ){{0,3}}(bin|bin ich|i'm|i am|i'll be|suis|serai|estoy|estare|jestem|bede)"
            r"( \w+){{0,3}} (in|a|au|aux|en|w|we) {PLACE}$",
            r"^(just )?(landed|arrived|moved|angekommen|gelandet|arrivee?|llegado|wyladowal\w*|"
            r"dotarl\w*)( \w+)? (in|to|a|en|w|do) {PLACE}$",
            r"\b(travelling|traveling|on the road|verreist|unterwegs|en voyage|en deplacement|de "
            r"viaje|w podrozy)\b.* (in|a|au|en|w|we) {PLACE}$",
            r"\b(bin|sind|umgezogen|gezogen)( \w+)? nach {PLACE}( umgezogen| gezogen)?$",
            r"\b(viens de demenager|ai demenage|j'ai demenage|suis arrivee?|suis parti\w*|habite|"
            r"me mude|mudado|me he mudado|acabo de llegar|llegue|vivo|przeprowadzi\w*( sie)?|"
            r"przyjechal\w*|przylecial\w*|mieszkam|moved|relocated|flown|arrived)( \w+)? (a|au|en|"
            r"in|to|do|w|na) {PLACE}( la semana pasada| hace .*| la semaine derniere| hier| ayer| "
            r"last week| yesterday| w zeszlym tygodniu| wczoraj)?$",
            r"\b(od wczoraj|od dzis|od jutra|teraz|obecnie|since \w+|seit \w+|depuis \w+|desde "
            r"\w+) (jestem w|i'm in|bin ich in|je suis a|estoy en) {PLACE}$",
            r"\b(clock|time ?zone|zeitzone|uhrzeit|uhr|horloge|fuseau( horaire)?|reloj|zona "
            r"horaria|zegar\w*|stref\w+( czasow\w+)?|local time|wrong time|falsche "
            r"zeit)\b.*\b(is|are|be|wrong|off|change\w*|set|adjust|ist|geht|stimmt|falsch|"
            r"ander\w*|stell\w*|umstell\w*|stellen|est|mauvais\w*|fausse?|pas bonne?|esta|mal|"
            r"mala|equivocad\w*|cambi\w*|zl[aey]|zmien\w*|ustaw\w*)\b",
            r"\b(change|set|adjust|stell\w*|ander\w*|zmien\w*|ustaw\w*|przestaw\w*|cambi\w*|"
            r"ajust\w*|chang\w*|regl\w*) (\w+ ){{0,3}}(clock|uhr|uhrzeit|zeitzone|time ?zone|"
            r"timezone|fuseau|horloge|reloj|zona horaria|zegar\w*|strefe\w*)\b",
        ),
    ),
    (
        "privacy",
        (
            r"\b(who|who else|whoever|anyone|anybody|someone|somebody|others|other people|boss|"
            r"manager|wer|wer alles|jemand|irgendwer|chef|chefin|andere|qui|quelqu'un|personne|"
            r"autres|patron|quien|quienes|alguien|jefe|jefa|otros|kto|ktos|szef|szefowa|"
            r"inni)\b.*\b(read|reads|reading|see|sees|look at|looks at|access|lesen|liest|"
            r"mitlesen|mitliest|sehen|sieht|zugriff|zugang|lire|lit|voir|voit|acces|leer|lee|"
            r"leen|ver|ve|ven|acceso|czyta|czytaja|czytac|przeczytac|widzi|widza|widziec|"
            r"zobaczyc|dostep|wglad)\b",
            r"\b(sieht|liest|lit|voit|lee|ve|widzi|czyta)\b (das|mein|ca|mon|esto|mi|to|moj)?"
            r"( \w+)? ?\b(wer|jemand|chef|chefin|andere|quelqu'un|patron|alguien|jefe|jefa|ktos|"
            r"szef)\b",
            r"\b(where|wo|wohin|ou|donde|adonde|gdzie|dokad)\b.*\b(data|notes|texts?|messages|"
            r"words|entries|daten|texte|notizen|nachrichten|donnees|notes|textes|messages|datos|"
            r"notas|textos|mensajes|dane|notatki|teksty|wpisy|wiadomosci|das alles|all this|"
            r"tout ca|todo esto|to wszystko)\b.*\b(go|goes|stored|saved|kept|end up|landen|"
            r"landet|gespeichert|gehen|hin|aufbewahrt|stockee?s|conservee?s|enregistree?s|"
            r"gardee?s|guarda\w*|almacena\w*|van|quedan|zapis\w*|przechow\w*|trafia\w*|ida)\b",
            r"\b(where|wo|wohin|ou|donde|gdzie)\b.*\b(go|stored|kept|landen|gespeichert|vont|va|"
            r"stockees?|stockes?|conservees?|guardan?|guardados|van|zapisywane|przechowywane|"
            r"trafiaja)\b.*\b(data|notes|texts?|daten|texte|notizen|donnees|notes|textes|datos|"
            r"notas|dane|notatki|teksty|wpisy|this|das|ca|esto|to)\b",
            r"(^(is|are|ist|sind|bleib\w*|est|est-ce|c'est|es|son|czy|jest|how|wie|que tan)|"
            r"\b(sont|est|is|are)( |-)(elles|ils|il|it))\b.*\b(confidential|private|secret|"
            r"secure|safe|anonymous|encrypted|protected|vertraulich|privat|geheim|sicher|anonym|"
            r"verschlusselt|geschutzt|confidentiels?|confidentielles?|prives?|privees?|secrets?|"
            r"securises?|anonymes?|proteges?|chiffrees?|confidencial\w*|privad[oa]s?|"
            r"secret[oa]s?|segur[oa]s?|anonim[oa]s?|poufne|prywatne|tajne|bezpieczn\w+|"
            r"anonimow\w+)\b",
            r"\bwhat (happens|do you do) (to|with) (my|what)\b|\bwas passiert mit (mein|dem)\w*|"
            r"\bque (fais-tu|faites-vous|deviennent)\b.*\b(donnees|notes|textes|mes)\b|\bque "
            r"(pasa|haces|haceis) con (mi|lo)\w*|\bco (sie dzieje|robisz|robicie) z (moi|tym)\w*",
        ),
    ),
    (
        "assess",
        (
            r"\b(rate|rating|assess|assessing|evaluate|judge|score|grade|check|test)\b( "
            r"\w+){{0,3}} (myself|me|my ?self|skills?|competen\w+|abilit\w+)\b",
            r"\b(mich|selbst|kompetenz\w*|fahigkeit\w*|konnen)\b.*\b\w*(einschatz|bewert|beurteil|"
            r"einstuf|benot|test)\w*",
            r"\b(einschatz|bewert|beurteil)\w*\b.*\b(mich|selbst|kompetenz\w*|fahigkeit\w*)\b",
            r"\b(m'auto-?evaluer|m'evaluer|me noter|m'auto-?noter|me reevaluer)\b|\b(evaluer|"
            r"reevaluer|noter|juger|tester) (\w+ )?(mes|ma|moi)\b.*\b(competences?|niveau|"
            r"capacites)\b",
            r"\b(evaluarme|autoevaluarme|valorarme|puntuarme|calificarme|autocalificarme)\b|"
            r"\b(evaluar|valorar|puntuar|calificar|medir)( \w+){{0,2}} (competencias|habilidades|"
            r"nivel|capacidades)\b",
            r"\b(ocenic|oceniac|ocena|ocenie) (sie|siebie|samego|sama|sam|swoj\w*|moj\w*)|\b(sie|"
            r"siebie|sama|sam)( \w+)? (ocenic|oceniac)\b|\b(ocenic|ocenie|ocen)( \w+)? (kompetencj"
            r"\w*|umiejetnosc\w*)\b",
        ),
    ),
)
"""Looked for first. `{WIPE}` and the like: `flows/words/requests/wish_words.py`."""
