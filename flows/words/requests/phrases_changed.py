"""Turns of phrase by which mentors ask for something to be changed, and that stories hardly have.

A row is a kind of request; its patterns are looked for in one clause that tells of nobody, or at
its beginning (`^`), whatever else stands in it. Tried before the other tables of what is likely:
"you write too often" has a word of the search in it. Written as `likely_changed.py` is.
"""

from typing import Final

PHRASES_CHANGED: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "rename",
        (
            r"^{WHO} (is|heisst|s'appelle|se llama|to|est|es)( now| actually| really| ab jetzt| "
            r"ab sofort| jetzt| nun| eigentlich| en fait| maintenant| en realidad| ahora| teraz|"
            r" naprawde)* {TO} (can you|could you|please|kannst du|tu peux|puedes|mozesz)* "
            r"?(fix|change|correct|update|ander\w*|korrigier\w*|corrige\w*|change\w*|cambia\w*|"
            r"corrige\w*|zmien|popraw)\b.*$",
            r"^{WHO}( 's)? (real |proper |actual |full |richtiger |vrai |verdadero )?(name|nom|"
            r"nombre|imie) (is|ist|est|es|to)( (actually|really|eigentlich|en fait|en realidad|"
            r"naprawde))? {TO}$",
            r"^{WHO} (heisst|schreibt sich) (ab jetzt|ab sofort|von nun an|in wirklichkeit|"
            r"richtig|jetzt) {TO}$",
            r"\b(remplace|change|renomme|mets)(r|z)? {WHO} (par|en|a) {TO} (dans|sur|partout|"
            r"c'est|stp)\b.*$",
            r"\b(mal ecrit|misspel\w+|misspelt|spelt|spelled|typed|wrote|falsch geschrieben|mal "
            r"escrito|escribi mal|zle napisal\w+)( a| den namen| le nom de| el nombre de| "
            r"imie)? {WHO}( wrong| falsch)? (it's|its|it is|c'est|es ist|er heisst|sie heisst|"
            r"richtig ist|es|se escribe|to|powinno byc|ma byc) {TO}( (avec|with|mit|con|z|"
            r"przez) .*)?$",
            r"^a {WHO} (ponle|llamala|llamalo|ponerle|llamale)( como)? {TO}\b.*$|\bcambia(le|"
            r"rle)? el nombre (a|de) {WHO} (se llama|por|a|ahora es) {TO}$",
            r"^(it's|its|it is|c'est|es heisst|er heisst|sie heisst|es|to|jest) {TO} (not|et "
            r"pas|pas|y no|no|nicht|und nicht|a nie|nie) {WHO}$",
            r"\b(zamiast|statt|instead of|au lieu de|en vez de) {WHO} (ma byc|soll es|soll da|"
            r"should be|c'est|il faut|es) {TO}( heissen| stehen)?$",
        ),
    ),
    (
        "undo",
        (
            r"\b(wrong (button|thing|one)|by (mistake|accident)|mauvais(e)? (bouton|manip\w*|"
            r"touche|manoeuvre)|falsche(r|n|s)? (knopf|taste|button|ding)|falsch (gedruckt|"
            r"getippt|geklickt)|boton equivocado|de boton|sin querer|zly (przycisk|guzik)|nie "
            r"to (kliknal\w+|nacisnal\w+|chcial\w+)|(kliknal\w+|nacisnal\w+) nie to)\b",
            r"^(oh no |oops |ups |oups |zut |mist |hoppla )?(i )?(pressed|hit|tapped|clicked|"
            r"pushed) (the )?(wrong|by)\b|\b(didn't|did not|never) mean(t)? to (send|save|press|"
            r"write|tap|click|do)\b|\b(wollte ich (gar )?nicht|nicht (abschicken|speichern|"
            r"absenden) wollen)\b|\bpas (voulu|fait expres)\b|\bno queria (mandar|guardar|"
            r"enviar|pulsar|darle)\w*|\bnie chcial\w+ (tego )?(wyslac|zapisac|kliknac)\b",
            r"\b(take|get|put|bring|nimm|mach|hol) (that|it|this|das|es|den letzten|die "
            r"letzte)( \w+){{0,3}} (back|zuruck|weg|wieder her)\b|^\W*(przywroc|przywrocic|"
            r"restore|wiederherstellen|retablis|restaura)( to| it| that| das| ca| eso| jak "
            r"bylo)*$",
            r"\b(annul\w*|efface\w*|supprim\w*|enleve\w*|retire\w*|quita\w*|borra\w*|elimina\w*|"
            r"anula\w*|usun|cofnij|skasuj|delete|remove|undo|cancel|losch\w*|entfern\w*)( "
            r"\w+){{0,3}} (je viens d\w*|j'ai (fait|mis|ecrit|envoye)|acabo de|he (puesto|"
            r"mandado|escrito)|puse|mande|wlasnie|just (sent|wrote|did|said|saved)|(gerade|"
            r"eben) \w+)\b",
            r"\b(j'ai fait une (betise|erreur|gaffe)|revenir en arriere|revient en arriere|"
            r"retour en arriere|marche arriere|marcha atras|vuelta atras)\b",
        ),
    ),
    (
        "fewer",
        (
            r"\b(you|you're) (write|writing|text|texting|message|messaging|ask|asking|ping|send|"
            r"sending|pester)\w*( \w+){{0,2}} (too|so) (much|often|many)\b|\b(ease off|dial (it|"
            r"this|that) down|tone (it|this) down|cut (it )?down|slow down)\b( \w+){{0,3}}$|"
            r"\btoo many (messages|questions|reminders|texts|pings)\b|^(a bit |a little |bit "
            r")?(less|fewer) (of )?(these|this|those|often|messages|questions|reminders)\b|"
            r"\bonce a (week|month) (is|would be|will be)? ?(enough|fine|plenty|ok)\b",
            r"\b(du|sie) (schreib\w*|frag\w*|meld\w*|schick\w*|nerv\w*)( \w+){{0,3}} (zu (viel|"
            r"oft|haufig)|so (viel|oft))\b|\bzu viele? (nachrichten|fragen|erinnerungen)\b|"
            r"\b(einmal (die|pro|in der) woche|wochentlich) (reicht|genugt|langt)\b|\bgeht das "
            r"auch (weniger|seltener)\b|\betwas (weniger|seltener)\b",
            r"\b(tu|vous) (m'|me )?(ecri\w*|envo\w*|pos\w*|demand\w*|sollicit\w*)( \w+){{0,3}} "
            r"trop\b|\bm'ecri\w* trop\b|\bm'envo\w* trop\b|\btrop de (messages|questions|"
            r"rappels|notifications)\b|\bune fois (par|la) (semaine|mois)( \w+){{0,2}} (suffit|"
            r"suffirait|suffisent)\b|\bmoins souvent\b",
            r"\bme (escribes?|mandas|preguntas|envias|molestas) (demasiado|mucho|tanto|tantas "
            r"veces)\b|\b(demasiados|tantos|muchos) (mensajes|avisos|recordatorios)\b|\b(una "
            r"vez (a la|por) semana|uno a la semana) (me )?(vale|basta|sobra|es suficiente)\b|"
            r"^menos (mensajes|preguntas|avisos)\b",
            r"\b(za|zbyt|tak) (czesto|duzo)( \w+){{0,2}} (piszesz|pytasz|wysylasz|tych "
            r"wiadomosci)\b|\b(piszesz|pytasz|wysylasz)( \w+){{0,3}} (za|zbyt|tak) (czesto|"
            r"duzo)\b|\braz (w tygodniu|na tydzien) (wystarczy|starczy)\b|^mniej (wiadomosci|"
            r"pytan)\b",
        ),
    ),
    (
        "settings",
        (
            r"\b(more often|ofter|plus souvent|ofter mal|haufiger|mas (a menudo|seguido)|"
            r"czesciej)\b.*|^(?!.*\b(less|weniger)\b)(you can |tu peux )?(write|ask) me more\b",
            r"^(no|pas de|plus de|keine|ningun|sin|zadnych|bez) (messages?|notifications?|"
            r"rappels?|questions?|nachrichten?|fragen|mensajes?|avisos|wiadomosci|pytan|"
            r"powiadomien) (before|after|between|avant|apres|entre|vor|nach|zwischen|antes|"
            r"despues|przed|po) .{{1,25}}$",
            r"\b(reminders?|questions?|messages?|erinnerung\w*|fragen?|nachrichten?|rappels?|"
            r"recordatorios?|avisos?|mensajes|przypomnieni\w+|pytani\w+|wiadomosci)\b.*\b(come|"
            r"comes|arrive\w*|sent|kommt|kommen|llegan?|llega|arriven?t?|przychodz\w+)\b.*\b(at|"
            r"later|earlier|before|after|instead|early|late|um|erst|lieber|spater|fruher|fruh|"
            r"spat|nach|vor|plus|trop|a|mas|antes|despues|tarde|pronto|pozniej|wczesniej|po|"
            r"przed|pozno)\b",
            r"\b(passe|repasse|pasa|pasate|cambia|cambiate|przejdz|przelacz|switch|wechsel\w*|"
            r"sprich|speak|talk|reponds|contesta\w*|responde\w*|odpowiadaj|antworte)( "
            r"\w+){{0,3}} (to|in|auf|en|a|au|al|na|po) (english|german|french|spanish|polish|"
            r"deutsch|englisch|franzosisch|spanisch|polnisch|francais|l'anglais|anglais|"
            r"allemand|l'allemand|espagnol|l'espagnol|polonais|espanol|castellano|ingles|aleman|"
            r"frances|polaco|polsku|polski|angielsku|angielski|niemiecku|niemiecki|francusku|"
            r"hiszpansku)\b",
            r"\b(apag\w*|quita\w*|desactiv\w*|silencia\w*|turn off|switch off|mute|disable|"
            r"coupe\w*|desactiv\w*|wylacz\w*|wycisz\w*|abschalt\w*|abstell\w*|ausschalt\w*)( "
            r"\w+){{0,3}} (avisos?|notificacion\w*|recordatorios?|mensajes|notifications?|"
            r"reminders?|sounds?|alerts?|rappels?|alertes?|powiadomieni\w+|przypomnieni\w+|"
            r"benachrichtigung\w*|erinnerung\w*)\b",
            r"\b(wole|wolalbym|wolalabym|prefiero|je prefere|i'd rather|i'd prefer|i prefer|mir "
            r"ware)\b.*\b(pytani\w+|wiadomosci|pregunt\w*|mensaj\w*|escrib\w*|questions?|"
            r"messages?|reminders?|asked|ecri\w*|rappel\w*|lieber|abends|morgens)\b",
            r"\b(rappel\w*|recuerd\w*|przypomin\w*|przypomn\w*|remind|erinner\w*) (me |moi |mi |"
            r"mich |mir |me )?(plus tard|plus tot|mas tarde|mas pronto|antes|pozniej|wczesniej|"
            r"po \d+|later|earlier|spater|fruher)\b",
            r"\b(don't|do not|dont|please no|bitte nicht|nicht|ne|pas|no|nie)\b.*\b(ping|write|"
            r"message|text|schreib\w*|meld\w*|stor\w*|ecri\w*|m'ecri\w*|escrib\w*|mand\w*|pisz|"
            r"pisac|wysylaj)\b.*\b(before|after|vor|nach|avant|apres|antes|despues|przed|po) "
            r"(\d+|noon|lunch|dem|midi|mittag|las|la|le|\w+ uhr)\b|\b(bitte )?nicht (vor|nach) "
            r"\d+( \w+)? (schreiben|melden|fragen|storen|schicken)\b",
        ),
    ),
    (
        "pause",
        (
            r"\b(don't|do not|no need to|please stop) ask(ing)? me (anything|any questions|"
            r"questions|any ?more|for|until|till|this|next|now)\b(?!.*\b(about|before|after) \w)",
            r"^(pause|pausa|pauza|przerwa|break|auszeit|ruhe|silence)\b.*|\b(be|stay|keep|go) "
            r"(quiet|silent|still)\b|\b(leave me (be|alone|in peace)|give me a (rest|break|"
            r"breather)|stop (sending|writing|asking|messaging|texting|pinging) me|stop it for "
            r"now|no (questions|messages|reminders)( \w+){{0,2}} (this|next|until|till|for|"
            r"please))\b|\b(can|could) we (pause|stop|take a break|have a break)\b",
            r"\b(still|ruhig|leise) (sein|bleiben)\b|\b(pause|auszeit) machen\b|\b(mach|mache|"
            r"machen wir|leg|legen wir|nimm|brauche|mochte|will) (\w+ ){{0,3}}(pause|auszeit|"
            r"ruhe)\b|\bin ruhe\b|\bmeld\w* (dich|euch)( \w+){{0,4}} (nicht|nichts)\b|\b(dahin|"
            r"solange|woche|monat|urlaub) keine (nachrichten|fragen|erinnerungen)\b|\b(schreib|"
            r"frag|meld|schick)\w*( \w+){{0,4}} nicht(s)?( mehr)?$",
            r"\b(mets|mettez|met|mettre)(-| )?(toi |vous |moi )?(en |sur )?pause\b|"
            r"\blaisse(z)?(-| )moi (souffler|tranquille|respirer|en paix|un peu)\b|\b(besoin|"
            r"envie) (d'une |de )(pause|repos|souffler|tranquillite)\b|^(stop|arrete\w*|pas|"
            r"plus) (de |d'|les |avec les )?(messages?|questions?|rappels?|notifications?|"
            r"m'ecrire|m'envoyer)\b|\bne (m'ecri\w*|m'envo\w*|me (derang|demand|contact|"
            r"rappel)\w*) (pas|plus|rien)\b|\b(fais|faisons|on fait) une pause\b",
            r"\b(ponte|pon|ponlo|poner\w*|dejalo|haz|hazme|hacemos|hagamos|quiero|necesito|tomo|"
            r"tomate) (\w+ )?(en pausa|pausa|descanso|una pausa|parar|descansar|un descanso|un "
            r"respiro)\b|\bdescansamos\b|\bno me (escrib\w+|mand\w+|envi\w+|molest\w+|"
            r"preguntes)\b(?!.*\b(antes|despues) de (las?|\d))|\bdejame (en paz|tranquil\w|"
            r"descansar|un tiempo)\b|^(para|paramos|pausa|pausar)( \w+){{0,2}} (hasta|durante|"
            r"por|un|una|unos|unas)\b",
            r"\b(zrob\w*|robimy|chce|potrzebuje|prosze o) (\w+ )?(przerwe|przerwy|pauze|"
            r"odpoczynek|odpoczac)\b|\b(odpoczac|odpoczynek) od\b|\bdaj\w* mi (\w+ )?(spokoj|"
            r"odpoczac|odetchnac)\b|\b(wstrzymaj|zawies|zatrzymaj)\w*\b|\bnie (pisz|wysylaj|"
            r"pytaj|przeszkadzaj)( \w+){{0,3}} (w tym|do|przez|teraz|na razie|nic|wcale)\b(?! "
            r"mnie (przed|po|rano|wieczorem))",
        ),
    ),
    (
        "delete",
        (
            r"\b{WIPE} (everything|all|alles|tout|todo|wszystko)( \w+){{0,4}} (me|mich|mir|moi|"
            r"mi|mnie)\b|\b(get rid of|drop|kill|scrap|cancel|end|close)( \w+)? (account|"
            r"profile|registration|membership)\b|\b(erase|delete|remove|wipe) (me|myself)\b(?! "
            r"(name|number))|\b(my|all my) (data|account|stuff|info)( \w+)? (gone|deleted|"
            r"erased|removed|wiped)\b",
            r"\b(alle )?(meine )?(daten|angaben)( \w+){{0,2}} (geloscht|entfernt|weg)\b|"
            r"\balles( \w+){{0,4}} (loschen|entfernen|vernichten)$|\b(losch\w*|entfern\w*) "
            r"mich\b|\bmich( \w+){{0,2}} (loschen|abmelden|entfernen|austragen)\b|\b(kundig\w*|"
            r"abmeld\w*) (mein\w*|mich|account|konto)\b",
            r"\b(efface|supprime|retire|enleve|oublie)(z)?(-| )moi\b(?! (ca|cela))|\b(me |"
            r"m')(desinscrire|effacer|supprimer|retirer)\b|\b(tout|mes donnees|mon compte)( "
            r"\w+)? (supprimer|effacer)\b|\b(supprimer|effacer) (tout|mes donnees|mon compte|"
            r"mon profil)\b|\bdisparaitre de\b",
            r"\b(borra|elimina|quita)(me)\b|\b(borrame|eliminame|quitame|borrarme|eliminarme|"
            r"darme de baja|dar de baja)\b|\b(borr\w+|elimin\w+|quit\w+) (absolutamente "
            r")?(todo(s)? (lo mio|lo que|mis datos)?|mi cuenta|mis datos|mi perfil)$",
            r"\b(usun\w*|skasuj\w*|skasowac|wykas\w*|wypisz\w*|wypisac|wymaz\w*)( \w+)? (mnie|"
            r"moje konto|moj profil|wszystko co|moje dane|konto)\b|\bwypisac sie\b|\bwypisuje "
            r"sie\b",
        ),
    ),
    (
        "forget",
        (
            r"\b({WIPE}|get rid of|drop|take out|clear out|nimm|nehmt|streich\w*)( \w+){{0,3}} "
            r"(her|his|their|seine|ihre|deren|dessen|sein|ses|sus|jego|jej|po nim|po niej)( "
            r"\w+)? (stuff|data|notes|entries|things|info|details|daten|notizen|eintrage|sachen|"
            r"infos|donnees|notes|datos|notas|cosas|dane|notatki|wpisy|rzeczy|slady)\b",
            r"\b(wants?|asked|asks|want|will|mochte|veut|souhaite|quiere|pide|chce|prosi\w*)( "
            r"\w+){{0,4}} (gone|deleted|removed|erased|forgotten|geloscht|entfernt|vergessen|"
            r"weg|efface\w*|supprime\w*|enleve\w*|oublie\w*|borr\w+|elimin\w+|olvid\w+|usun\w+|"
            r"skasow\w+|zapomn\w+)\b|\bnicht (mehr )?gespeichert\b|\b(nie chce|zadnego) (tu "
            r")?(\w+ ){{0,3}}sladu\b|\bno quiere (que|estar|aparecer)\b.*\b(conste|quede|aqui|"
            r"datos|nada)\b",
        ),
    ),
    (
        "export",
        (
            r"\b(download|export|save|print|copy|get|take|have|pull|back up)( \w+){{0,2}} (the "
            r"(lot|whole (thing|lot))|everything|it all|all (of )?(it|this)|my (data|notes|"
            r"journal|entries|stuff|diary))( (out|off|down|as|in|to|for|into|on)\b.*|$)|\bcopy "
            r"of (my|everything|all|the)\b|\b(print|printout)\b.*\b(notes|journal|entries|diary|"
            r"it|this|all|everything)\b|\b(as|in|into) (a|one|an)( \w+)? (file|pdf|document|"
            r"spreadsheet)\b",
            r"\b(als|in einer|in|eine) (datei|pdf|dokument|word\w*|excel\w*)\b|"
            r"\b\w*(datenexport|ausdrucken|ausgedruckt|ausdruck|herunterladen|runterladen|"
            r"downloaden|exportieren|sicherungskopie|datensicherung)\b|\b(per|als) (mail|e-mail|"
            r"email)\b|\b(meine )?(daten|eintrage|notizen|alles)( \w+)? (sichern|mitnehmen|"
            r"rausziehen|rausholen)\b",
            r"\b(recuperer|telecharger|imprimer|exporter|sauvegarder|extraire)( \w+){{0,3}} "
            r"(tout|donnees|notes|journal|entrees|ca|textes|ce que)\b|\b(en|par|un) (pdf|mail|"
            r"fichier|e-mail)\b|\b(une )?(sauvegarde|copie) (de|du|des)\b",
            r"\b(en|un|en un( solo)?) (pdf|archivo|fichero|documento|excel|word)\b|\b(saco|"
            r"sacar|bajo|bajar|bajarme|descarg\w+|export\w+|imprim\w+|extraer)( \w+)? (mis|todo|"
            r"las|los|el|mi|esto|lo) ?(\w+ )?(notas|datos|diario|entradas|todo|aqui|cosas)?\b|"
            r"\b(una )?(copia|copia de seguridad) de (mis|mi|todo|lo)\b",
            r"\b(w|jako|do|jednym) (jednym )?(pliku|plik|pdf|pdfie|pdf-a|pdfa|excela|worda)\b|"
            r"\b(sciagn\w+|pobr\w+|pobierz|wydruk\w+|wyeksport\w+|eksport\w*|zgrac|zapisac "
            r"sobie|skopiowac)\b|\b(wyslij|przeslij|wyslac)( mi)?( \w+){{0,2}} (na )?(maila|"
            r"mailem|mejla|e-mail|poczte)\b|\bkopi[aei] (moich|wszystkiego|zapasow\w+)\b",
        ),
    ),
)

PHRASES_OF_ZONE: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "zone",
        (
            r"\b(time ?zone|timezone|zeitzone|fuseau( horaire)?|decalage( horaire)?|zona "
            r"horaria|huso|strefie|strefa|strefe|zeitverschiebung|zeitumstellung|changement "
            r"d'heure|jetlag|jet lag)\b|\b(change d'heure|cambio de hora|zmiana czasu)\b",
            r"\b(your|deine|tes|tus|twoje|twoj|the|die|la|les|l'heure|l'|l'horloge|ton|tu) "
            r"?(times?|clock|hours?|uhr|uhrzeit|zeit|zeiten|heures?|horloge|horas?|reloj|"
            r"zegar\w*|godzin\w|czas)\b.*\b(out|off|wrong|nach|vor|falsch|stimmt|stimmen|"
            r"fausses?|mauvaises?|decalees?|mal|equivocad\w+|adelantad\w+|atrasad\w+|no es|nie|"
            r"zle|zla|inna|spozn\w+)\b|\b(zegar\w*|godzin\w|czas)( \w+){{0,2}} sie nie "
            r"zgadza\w*\b|\bczas mam inny\b|\b(an hour|one hour|eine stunde|une heure|una hora|"
            r"godzine) (out|off|behind|ahead|zu (fruh|spat)|de (plus|moins)|menos|mas|de "
            r"retraso|de diferencia|wczesniej|pozniej|roznicy)\b",
            r"\b(put|set|ponte|pon|mets-toi|mets|stell|ustaw|cambia\w*|change|adjust|adapte|se "
            r"mettre|te mettre|zmien|przestaw\w*|ajusta)( \w+){{0,2}} (hora( local)?(?! de "
            r"las?)|l'heure( d'ici| locale)?|local time|ortszeit|uhr|zegar\w*|clock|czas( "
            r"lokalny)?|the times|reloj)\b",
        ),
    ),
)
"""Tried last, as clocks are in other requests as well."""

PHRASES_OF_PLACE: Final[tuple[str, ...]] = (
    r"\b(i'm|im|i am|we're|we are|i'll be|bin|sind|je suis|on est|estoy|estamos|jestem|"
    r"jestesmy|bede)( \w+){{0,5}} (in|a(?! partir)|au|aux|en|w|we|na) {PLACE}( (a partir|ab|"
    r"until|till|til|for|"
    r"bis|fur|jusqu\S*|pendant|hasta|por|do|przez|this|cette|esta|diese|now|jetzt|"
    r"maintenant|ahora|teraz|at|all|the|from) ?.{{0,40}})?$",
    r"\b(moved|relocated|flown|emigrated|umgezogen|gezogen|demenage|installee?|mudado|"
    r"mude|venido a vivir|trasladado|aterrizar|aterrice|przeniosl\w+( sie)?|"
    r"przeprowadzil\w+( sie)?|wyprowadzil\w+( sie)?|wyladowal\w+|arrive[er]*|arrivee|"
    r"landed|gelandet|angekommen|atterri\w*|arriver|llegado|mieszkam|wohne|lebe|habite|"
    r"vivo|live)( \w+)?? (to|in|a|au|aux|en|nach|do|w|na) {PLACE}( (on|for|a|na|fur|"
    r"pour|desde|last|since|seit|depuis|la|el|hace|w|od|this|now|jetzt|maintenant|ahora|"
    r"teraz|jetzt|next|and) ?.{{0,40}})?$",
)
"""Where somebody is, at the end of what is tried: "I'm in a hurry" begins so as well."""
