"""What mentors type to have something changed, sent or erased; written as `wishes_shown.py` is."""

from typing import Final

CHANGED: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "forget",
        (
            "(everything|anything|all) (about|on) (?P<who>\\S+) (to be |must be |should be |has "
            "to be )?"
            "(deleted|erased|removed|wiped)",
            "(alles|alle daten|alle eintrage) (uber|von|zu|mit) (?P<who>\\S+) (loschen|vergessen|"
            "entfernen|weglassen)",
            "tout (sur|ce qui concerne|de) (?P<who>\\S+) (a |doit etre "
            ")?(effacer|supprimer|enlever|"
            "retirer|efface|supprime)",
            "todo (sobre|lo de|de) (?P<who>\\S+) (a )?(borrar|eliminar|quitar)(lo)?",
            "wszystko (o|na temat) (?P<who>\\S+) (usunac|skasowac|wykasowac|wymazac|usun|skasuj)",
        ),
    ),
    (
        "settings",
        (
            "when (do|will|can|am|should) i( next)? (hear|hearing|expect to hear)( something)? "
            "from "
            "you( next| again)*|when (do|will|are) you( next)?( going to)? (write|writing|message|"
            "text|ask|remind|ping|contact)( to)?( me)?( something)?( next| again)*|wann (hore|hor|"
            "lese|bekomme) ich( wieder| das nachste mal| als nachstes| nachstes mal)* (was |"
            "etwas )?"
            "von dir( wieder)?|wann (schreibst|meldest|fragst) du( mir| dich| mich)?( wieder| das "
            "nachste mal| als nachstes| nachstes mal)+",
            "quand (est-ce que )?(tu m'ecris|tu m'ecriras|vous m'ecrivez|tu vas m'ecrire|"
            "m'ecris-tu|"
            "j'aurai de tes nouvelles)( la prochaine fois| encore)*|cuando (me (escribes|vas a "
            "escribir|preguntas|vuelves a escribir)|vuelvo a saber de ti|sabre de ti)( otra vez| "
            "la "
            "proxima vez)*|kiedy (do mnie )?(napiszesz|piszesz|odezwiesz sie|sie odezwiesz|"
            "zapytasz)( do mnie| mnie| znowu| nastepnym razem)*",
            "({SHOW} )?({ME} )?({MY} )?(settings|preferences|einstellungen|parametres|"
            "reglages|preferences|ajustes|configuracion|preferencias|ustawienia)( {AGAIN})?",
            "(change|set|adjust|switch|turn off|turn on|stop|andern|andere|einstellen|"
            "ausschalten|abstellen|umstellen|changer|change|modifier|regler|desactiver|"
            "cambiar|cambia|ajustar|desactivar|zmienic|zmien|ustawic|wylaczyc) ({MY} "
            ")?((time|hour|hours|times|uhrzeit|zeit|l'heure|heure|hora|horas|godzine|godziny|"
            "pore) (of |der |des |de los |de las |dla )?)?({MY} )?(reminders?|notifications?|"
            "messages|quiet hours|quiet time|language|settings|weekly question|digest|"
            "erinnerung|erinnerungen|benachrichtigungen|nachrichten|ruhezeit|ruhezeiten|"
            "sprache|einstellungen|rappels?|notifications|messages|langue|heures calmes|"
            "heures de silence|recordatorios?|notificaciones|mensajes|idioma|horas de "
            "silencio|przypomnien|przypomnienia|powiadomien|powiadomienia|wiadomosci|jezyk|"
            "ciszy|godziny ciszy)( (to|into|in|auf|en|a|na) \\S+)?",
            "(don't|do not|dont|never) (text|write|message|contact|ping|send|disturb|"
            "remind)( me| anything| messages)? (to me )?(before|after|between|at|on|in|"
            "during) .{{1,40}}",
            "(only|just)? ?(text|write|message|remind|ask|ping)( to)? me( only| just)? "
            "(before|after|between|at|on|in|during) .{{1,30}}",
            "(nur|nichts|nicht|keine nachrichten)?( mehr)? ?(vor|nach|ab|zwischen|abends|"
            "morgens|abends nach|morgens vor|am abend|am wochenende|sonntags) "
            ".{{0,20}}(nichts|nicht|keine nachrichten|nur)?( mehr)? ?(schicken|schreiben|"
            "senden|melden|storen)",
            "(ne )?(m'ecris|m'ecrivez|m'envoie|m'envoyez|m'ecrire)( rien| pas| plus| que| "
            "seulement)* (avant|apres|entre|le|l'apres-midi|en|a) .{{1,30}}",
            "(prefiero que )?(me )?(no me )?(escribas|escribe|escribeme|mandes|envies|"
            "escribais)( nada| mas| solo)* (antes|despues|entre|por|de|a|en) .{{1,30}}",
            "(nie )?(pisz|pisac|pisz do|wysylaj|wysylac)( do)?( mnie| mi)?( nic)?( tylko)? "
            "(przed|po|miedzy|wieczorem|rano|wieczorami|w(?! tym\\b| ten\\b)) ?.{{0,30}}",
            "(schreib|schreibe|frag|frage|schick|schicke|erinnere)( mir| mich)( bitte)?( nur|"
            " erst| nicht| nichts)*( {TIME}| vor| nach| abends| morgens| mittags| am| um| "
            "wochenende| [0-9]+| uhr)+",
            "({MY} )?(ruhezeit|ruhezeiten|quiet hours|erinnerung|erinnerungen|reminders?|"
            "sprache|language|notifications|rappels|langue|recordatorios|idioma|"
            "przypomnienia|jezyk|heures calmes)( {TIME})? (andern|einstellen|umstellen|"
            "ausschalten|abstellen|anpassen|changer|cambiar|zmienic|wylaczyc|change|off)",
            "(je ne veux|ich will|no quiero|nie chce|i don't want|i do not want)( any| pas| "
            "plus| keine| mas| zadnych)* ?(de )?(messages|nachrichten|mensajes|wiadomosci|"
            "reminders|rappels|questions|fragen) .{{1,30}}",
        ),
    ),
    (
        "zone",
        (
            "(i'm|im|i am|we are|we're) (currently |now |back |just |staying |living )?in "
            "{PLACE}( now| right now| at the moment| today| currently| this week| for now| "
            "these days| (until|till|til|for) .{{1,25}})?",
            "(i've|i have|ive|i|we've|we have|we)( just)? (moved|relocated|flown|arrived|"
            "landed) (to|in) {PLACE}( now| today)?",
            "i (live|stay|work) in {PLACE}( now| at the moment| for now)?",
            "(ich )?(bin|wohne|lebe|arbeite|bleibe)( jetzt| gerade| grade| momentan| zurzeit|"
            " derzeit| heute| nun| im moment)* in {PLACE}( jetzt| gerade| bis .{{1,20}})?",
            "(ich )?(bin|wohne|lebe)( jetzt| gerade)? nach {PLACE} (gezogen|umgezogen|geflogen)",
            "(je suis|j'habite|je vis|je me trouve)( maintenant| actuellement| en ce "
            "moment)* (a|en|au|aux) {PLACE}( maintenant| actuellement| en ce moment| "
            "jusqu'.{{1,20}})?",
            "(j'ai demenage|je viens d'arriver|je suis arrivee?) (a|en|au) {PLACE}",
            "(ahora )?(estoy|vivo|me encuentro|ya estoy)( ahora| actualmente| ya)* en "
            "{PLACE}( ahora| hoy| hasta .{{1,20}})?",
            "(me he mudado|me mude|acabo de llegar|he llegado) a {PLACE}",
            "(ja )?(teraz )?(jestem|mieszkam|przebywam)( teraz| obecnie| aktualnie| juz)* (w|"
            "we) {PLACE}( teraz| obecnie| do .{{1,20}})?",
            "(przeprowadzilem|przeprowadzilam|przylecialem|przylecialam) (sie )?do {PLACE}",
            "(change|set|switch|adjust|update) ({MY} )?(time ?zone|zone|clock)( to {PLACE})?",
            "(change|set|switch|adjust|update|put|move) (my|the) (time ?zone|clock|clocks|time) "
            "(to|on) "
            "{PLACE}( time)?|(stell|stelle|setz|setze) (meine |die |mein )?(uhr|uhrzeit|zeit|"
            "zeitzone)"
            " (auf|nach) {PLACE}( um| ein)?|(meine |die )?(uhr|zeitzone) auf {PLACE} (um)?stellen|"
            "mets(-moi)? (a )?l'heure de {PLACE}|(regle|mets|change|passe) (mon |ma |l'|la )"
            "?(l'heure|heure|horloge|montre|fuseau)( "
            "horaire)? (a|sur|en) (l'heure de )?{PLACE}|(pon|cambia|ajusta)(me)? (mi |la |el )"
            "?(hora|"
            "reloj|zona)( horaria)? (a|en|de) (la de |hora de )?{PLACE}|(ustaw|przestaw|zmien)( "
            "mi)? "
            "(moj |moja )?(zegar|zegarek|czas|strefe)( czasowa)? (na|do) {PLACE}",
            "(switch|move|put|change|set) me (to|on|onto) {PLACE}|use {PLACE} time( from now on)"
            "?|(stell|"
            "stelle|setz|setze) mich auf {PLACE}( um| ein)?|(meine |die )?(uhr|zeit)( soll| muss)"
            "? auf "
            "{PLACE} (laufen|gehen|stehen)|(passe|mets|regle)(-moi| moi)? (a|sur|en) l'heure (de "
            "|du |a )"
            "{PLACE}|l'heure (de|du|a) {PLACE}|(ponme|pon|dame|usa|usar|cambia a) (en )?la hora "
            "de "
            "{PLACE}",
            "({MY} )?(time ?zone|zeitzone|fuseau horaire|zona horaria|strefa czasowa|strefe "
            "czasowa)( andern| cambiar| zmienic| changer)?( {PLACE})?",
            "(ich )?(bin|wohne|lebe)( ab heute| ab jetzt| seit heute| seit gestern| ab "
            "morgen| diese woche)+ in {PLACE}",
            "(from today|from now on|this week|as of today) (i'm|im|i am|we're|we are) in {PLACE}",
            "(wir sind|ich bin|bin)( jetzt| gerade)? nach {PLACE} (gezogen|umgezogen|geflogen)",
            "({MY} )?(time ?zone|clock|uhrzeit|zeitzone|heure|hora|godzina|zona horaria|"
            "strefa czasowa|fuseau horaire) (is|ist|est|es|jest) (wrong|off|falsch|fausse?|"
            "mal|incorrecta|equivocada|zla|bledna)",
            "(ja )?(jestem|mieszkam)( teraz| dzis| dzisiaj| od dzis| od wczoraj)* (w|we) {PLACE}",
            "(estoy|je suis|bin|ich bin)( hoy| desde hoy| aujourd'hui| depuis hier| heute| "
            "seit heute)* (en|a|in) {PLACE}( hoy| heute| aujourd'hui)?",
        ),
    ),
    (
        "delete",
        (
            "(how (do|can) i )?{DELETE} ({MY} )?{ACCOUNT}( and .{{1,25}}| completely| for good)?",
            "({MY} )?{ACCOUNT} (loschen|kundigen|supprimer|borrar|eliminar|usunac|skasowac|"
            "entfernen|delete)",
            "(i want |please )?(all )?({MY} )?(data|everything|account)( of mine)? (gone|"
            "deleted|erased|removed)",
            "{DELETE}( {MY})? ({DATA}|everything you (have|know)( of me| about me)?)",
            "(alles|alle meine daten|meine daten) (loschen|entfernen)",
            "(fais|faites) (disparaitre tout|tout disparaitre|disparaitre (mes|toutes mes) "
            "donnees)|"
            "haz desaparecer (todo|mis datos|todos mis datos)",
            "(darme de baja|quiero darme de baja|me quiero dar de baja)( y .{{1,25}})?",
            "(que )?borres todo|borralo todo|usun wszystko( o mnie)?|efface tout|supprime tout",
        ),
    ),
    (
        "export",
        (
            "(export|download|exportieren|herunterladen|exporter|telecharger|exportar|"
            "descargar|pobierz|pobrac|eksport|eksportuj|wyeksportuj)( ({MY} )?{DATA})?( to "
            "(an?|the|my|me|file|pdf|word|excel|csv|json|e-?mail|mail|disk|drive|usb|computer|"
            "google)\\b.{{0,20}}| as .{{1,12}}| als .{{1,12}}| en .{{1,12}}| jako .{{1,12}})?",
            "({SHOW} )?({ME} )?({MY} |todo |of |it |that |this |das |es |ca |cela |esto |to "
            ")*({DATA} )?(as|in|als|en|jako|w|as an|comme|por|in form of)( an?| ein[a-z]*| "
            "un| une)? (pdf|file|document|word|excel|datei|dokument|fichier|document|archivo|"
            "documento|plik|pliku|csv|json)",
            "({SHOW} )?({ME} )?(a |the )?(copy|backup|print ?out|kopie|copie|sauvegarde|"
            "copia|kopi[ae]|kopie zapasowa)( (of|von|de|d'|aller|wszystkich)? ?({MY} "
            ")?{DATA})?",
            "(print|drucken|ausdrucken|imprimer|imprimir|wydrukowac)( {MY})?( {DATA})?|(das|"
            "es|mir das|mein tagebuch|meine eintrage) (ausdrucken|drucken|herunterladen|"
            "exportieren)|(envoyer|m'envoyer|envoie-moi|envoyez-moi|mandar|mandarme|wyslac|"
            "wyslij|schicken|schick)( mir| mi| me)?( {MY})?( {DATA})( (en|als|jako|por|como) "
            ".{{1,15}})",
            "(mandar|mandarme|enviar|enviarme|me puedes mandar) una copia( de todo)?",
            "(send|mail|email|give|schick|schicke|envoie|manda|wyslij)( {ME})? ({DATA}|{MY} "
            "{DATA})( (by|per|via|par|por) (e-?mail|mail|correo|post))",
            "(gibt es |is there )?(an? |eine? )?(export|exportfunktion|export function|backup)",
            "({SHOW} )?({ME} )?(eine |une |una )?(kopie|copie|copia|sicherung) (von |de |d'|"
            "aller )?({MY} )?{DATA}",
        ),
    ),
    (
        "export",
        (
            "((send|give|mail|email|show|get|let)( {ME})?( have)? )?(everything|all|anything|"
            "whatever)( of it| that| what)* you( have|'ve| know| keep| kept| store| stored| hold| "
            "got| saved)+( (on|about|of|from|for) me)?",
            "((send|mail|email|forward|hand over)( {ME})?|(give|get) {ME}) (everything|it all|"
            "the lot|the "
            "whole lot|all of it|all( of)? my (stuff|things|data|texts)|everything of mine)( "
            "{ME}| "
            "over| now| here| (as|in) (a|one) file| by e-?mail)*",
            "(have )?(all|alle|toutes|todos|wszystkie)( of)? (my|meine|mes|mis|moje|swoje) "
            "(stuff|data|"
            "daten|"
            "sachen|donnees|affaires|datos|cosas|dane|rzeczy)( als datei| in einer datei)?( "
            "zuschicken| zusenden| mailen| geben| zukommen lassen)?",
            "(schick|schicke|sende|send|gib|gebt|maile|mail)( {ME})? (alles|alle meine (daten|"
            "sachen|"
            "texte)|meine (ganzen |gesamten )?(daten|sachen))( zu| rüber| ruber| als datei| in "
            "einer datei| per e-?mail)*|alles (zuschicken|zusenden|schicken|senden|mailen)",
            "(send|mail|email|schick|schicke|sende|envoie|envoie-moi|envoyez-moi|m'envoyer|"
            "mandame|"
            "enviame|mandarme|enviarme|wyslij|przeslij|wyslac)( {ME})? (everything|all|all that|"
            "alles|tout|todo|wszystko),? ?(that |was |ce que |lo que |co )?(i|ich|j'ai|he|tu|"
            "tutaj)?"
            "( have|'ve| je| hier| bisher| ever)* (wrote|written|put here|geschrieben|notiert|"
            "ecrit|"
            "note|escrito|escribi|napisal[ae]m|zapisal[ae]m)( habe| hab| here| ici| aqui)*",
            "(envoie|envoie-moi|envoyez-moi|envoyer|m'envoyer|donne|donne-moi|donner|me donner|"
            "transmets-moi)( {ME})? (tout|toutes mes (donnees|affaires)|tous mes (textes|ecrits)|"
            "mes "
            "donnees)( en un fichier| par mail)?|(recuperer|recevoir) (tout|toutes mes donnees|"
            "mes "
            "donnees)",
            "(me |me lo |me los )?(mandame|enviame|dame|pasame|manda|envia|mandas|envias|pasas|"
            "mandarme|"
            "enviarme|pasarme|mandar|enviar|darme)(lo|los)?( {ME})? (todo|todos mis (datos|"
            "textos)|"
            "todas mis cosas|mis datos)( en un archivo| por correo)?",
            "(mi )?(wyslij|przeslij|podeslij|daj|wyslac|przeslac|podeslac|dac)( {ME})? (wszystko|"
            "calosc|wszystkie (moje |swoje )?(dane|rzeczy|teksty)|moje dane)( w jednym pliku| "
            "mailem)?",
            "((schick|schicke|gib|gebt|zeig|zeige|sende|send)( {ME})? )?alles was (du|ihr|sie)"
            "( uber mich| von mir| zu mir| da| so)*( hast| habt| haben| weisst| wisst| "
            "speicherst| gespeichert)+( uber mich| von mir)?",
            "((envoie|envoie-moi|envoyez-moi|donne|donne-moi|envoyer|montre|montre-moi)( {ME})? )?"
            "tout ce (que|qu') ?(tu|vous)( as| avez| sais| savez| gardes| gardez| garde| "
            "enregistre| stocke)+( sur moi| de moi| a mon sujet)?",
            "((mandame|enviame|dame|manda|envia|muestrame|mandar|enviar)( {ME})? )?todo lo que"
            "( tienes| tengas| teneis| tiene| sabes| guardas| guardado| hay)+( sobre mi| de mi| "
            "mio)?",
            "((wyslij|przeslij|daj|pokaz|podaj)( {ME})? )?wszystko co( o mnie| na moj temat)?"
            "( masz| macie| wiesz| wiecie| zapisane| zapisales)+( o mnie| na moj temat)?",
        ),
    ),
    (
        "bin",
        (
            "(empty|clear|purge|open|show|see|view)( out| {ME})? ({MY} )?(bin|trash|trash can|"
            "rubbish|rubbish bin|recycle bin|deleted (entries|notes))( out)?",
            "(what's|what is|whats) in ({MY} )?(bin|trash|trash can|recycle bin)",
            "((delete|erase|remove)( it| them)? (for good|permanently|forever)|permanently "
            "(delete|erase|remove))",
            "((leere|leer|offne|zeig|zeige)( {ME})? )?({MY} )?(papierkorb|geloschte[nrs]? "
            "(eintrage|notizen))( leeren| entleeren| ausleeren| offnen| zeigen| anzeigen)?",
            "(endgultig|fur immer|dauerhaft|unwiderruflich) loschen",
            "((vider?|vide|videz|ouvrir|ouvre|ouvrez|montre|montre-moi|voir|affiche)( {ME})? )?"
            "({MY} )?corbeille",
            "(supprimer?|supprime|effacer?|efface) (definitivement|pour de bon|pour toujours)",
            "((vaciar?|vacia|abrir|abre|muestra|muestrame|ver)( {ME})? )?({MY} )?papelera",
            "(borrar|borra|eliminar|elimina) (definitivamente|para siempre|del todo)",
            "(oproznij|oproznic|wyczysc|otworz|otworzyc|pokaz|zobacz)( {ME})? (kosz|kosza)",
            "(usun|usunac|skasuj|skasowac) (na zawsze|trwale|na stale|definitywnie|bezpowrotnie)",
        ),
    ),
    (
        "undo",
        (
            "(undo|take back|revert)( my| the)*( last)? (two|three|four|few|couple of|2|3|4)( "
            "last)?( "
            "steps| things| entries| changes| ones| actions| messages)*|(undo|take back|revert)( "
            "it|"
            " that| this| my last step)* (twice|two times|three times|2 ?x|2 times|both|all|"
            "everything|again)",
            "(zweimal|dreimal|zwei mal|2 ?x|2 mal|noch ?mal|noch einmal|die letzten (beiden|zwei|"
            "drei|paar)( schritte| eintrage| sachen)?|beides|alles) (ruckgangig|zuruck)( machen| "
            "nehmen)?|ruckgangig( machen)? (zweimal|zwei mal|2 ?x)|(mach|mache|nimm) (die letzten "
            "(beiden|zwei|drei|paar)( schritte| eintrage| sachen)?|beides|alles) (ruckgangig|"
            "zuruck|weg)",
            "(annule|annuler|defais|defaire)(-moi)? ((les|mes) (deux|trois|2|3) (derniers|"
            "dernieres)( "
            "etapes| entrees| messages| actions| choses)?|(deux|2) fois|tout|les deux)",
            "(deshaz|deshacer|anula|borra) ((los|las|mis) )?(dos|tres|2|3) (ultim[oa]s)( pasos| "
            "cosas|"
            " cambios| mensajes)?|(deshaz|deshacer|anula) ((los|las|mis) ultim[oa]s (dos|tres|2|"
            "3)( "
            "pasos| cosas| cambios)?|dos veces|todo)|deshazlo (dos veces|otra vez)",
            "(cofnij|cofnac|wycofaj)( to)? ((ostatnie )?(dwa|dwie|trzy|2|3)( ostatnie)?( razy| "
            "kroki| "
            "zmiany| wpisy| rzeczy)?|dwukrotnie|wszystko|jeszcze raz)|dwa razy (cofnij|cofnac)",
            "(undo|take back)( it| that| this| the last( one| step| thing| entry)?)?|take "
            "(it|that|this) back",
            "((den |das )?letzte[ns]? (eintrag|schritt|antwort) |das |es )?(ruckgangig|"
            "ruckgangig machen|zurucknehmen|annuler|annule|deshacer|deshaz|deshazlo|cofnij|"
            "cofnac|defaire)( das| es| ca| to| eso| le dernier| la derniere| lo ultimo| "
            "ostatnie| to ostatnie)*",
            "(mach|mache|nimm) (das|es|den letzten schritt) (ruckgangig|zuruck)|(annule|"
            "annuler) (ca|cela|le dernier|la derniere)( entree| etape| message)?|(borra|"
            "deshaz) lo (ultimo|de antes)|(usun|cofnij) (ostatni|ostatnia|ostatnie)( wpis| "
            "krok)?|(cancel|delete|remove|take back) {MY} ?last (entry|note|step|message|one)",
        ),
    ),
    (
        "fewer",
        (
            "(send|write|ask)( me)? (fewer|less)( often)?( messages| questions)?|(fewer|"
            "less) (messages|questions|often)",
            "(weniger|seltener)( nachrichten| fragen)?( schicken| schreiben)?",
            "moins( de)? (messages|questions|souvent)",
            "menos (mensajes|preguntas)|con menos frecuencia",
            "rzadziej|(mozna )?rzadziej( pisac)?|mniej (wiadomosci|pytan)|za duzo (tych "
            ")?(wiadomosci|pytan)",
            "too many (messages|questions|reminders)|zu viele (nachrichten|fragen)|trop de "
            "(messages|questions)|demasiados mensajes|demasiadas preguntas",
            "(i want )?(fewer|less|weniger|moins de|menos|mniej) (reminders|notifications|"
            "erinnerungen|nachrichten|rappels|recordatorios|przypomnien|powiadomien)",
        ),
    ),
    (
        "pause",
        (
            "(send|write) (me )?(nothing|no messages)( until .{{1,20}}| till .{{1,20}}| for "
            ".{{1,15}}| {TIME})*|no (more )?(messages|reminders|questions)( please| "
            "until .{{1,20}}| for .{{1,15}}| {TIME})*",
            "(do not|don't) (write|message|text|contact|ping|bother)( to)? me( any ?more| again| "
            "for "
            "now| for a while| for the moment)*|(schreibe?|schicke?) (mir )?(nichts|"
            "nicht)( mehr| erst ?mal| vorerst| im moment| eine weile)*|(erst ?mal |vorerst )"
            "?nichts"
            "( mehr)? (schicken|senden)( erst ?mal)?|(ne )?(m'ecris|m'ecrivez|m'envoie|m'envoyez) "
            "(rien|pas|plus)( rien| pour l'instant| pour le moment)*|no me (escribas|mandes|"
            "envies)( nada| mas| por ahora| de momento)*|(na razie )?nie (pisz|wysylaj)( do)?( "
            "mnie| mi)?"
            "( nic| na razie| wiecej)*",
            "(leave me alone|leave me in peace|be quiet|don't disturb me|do not disturb|stop "
            "(messaging|texting|writing to|asking) me)( until .{{1,20}}| till .{{1,20}}| for "
            ".{{1,15}}| {TIME})*",
            "(ich bin |bin )?.{{0,25}}(im |in )urlaub( keine (nachrichten|fragen))?|keine "
            "(nachrichten|fragen|erinnerungen)( mehr| bis .{{1,20}})?|lass mich in ruhe( bis "
            ".{{1,20}})?",
            "(laisse|laissez)[- ]moi tranquille( jusqu'.{{1,25}}| pendant .{{1,20}})?|(ne "
            "m'ecris|n'envoie) plus( rien)?( jusqu'.{{1,25}})?|(plus|pas) de (messages|"
            "rappels|questions)( jusqu'.{{1,25}})?",
            "dejame (tranquilo|tranquila|en paz)( hasta .{{1,25}})?|no me (escribas|mandes|"
            "envies)( mas| nada)*( mensajes)?( hasta .{{1,25}})?",
            "(daj mi spokoj|nie pisz|nie wysylaj nic)( do mnie)?( do .{{1,25}}| przez .{{1,20}})?",
            "(i'm|i am|im) on (holiday|vacation|leave)( until .{{1,20}}| till .{{1,20}}| for "
            ".{{1,15}}| {TIME})*( no messages| send nothing)",
            "({MY} )?([0-9]+|one|two|three|four|ein|eine|zwei|drei|vier|une|deux|trois|una|"
            "dos|tres|dwa|dwie|trzy) (days?|weeks?|months?|tage|wochen?|monate?|jours?|"
            "semaines?|mois|dias?|semanas?|mes|meses|dni|tygodnie|miesiace) (pause|break|"
            "ruhe|off|de pause|de pausa|przerwy)",
            "(pause|take a break|mach pause|mach mal pause|fais une pause|haz una pausa|zrob "
            "przerwe)( until .{{1,20}}| bis .{{1,20}}| for .{{1,20}}| fur .{{1,20}}| {TIME})*",
        ),
    ),
    (
        "begin",
        (
            "(start|begin|get started|sign up|register|join|let's start|let us start|let's "
            "go|how do i (start|begin|sign up|register))( now)?",
            "(mich )?(anmelden|registrieren|anfangen|beginnen|starten|loslegen)|wie fange ich an",
            "(commencer|m'inscrire|demarrer|s'inscrire)|comment (je commence|commencer)",
            "(empezar|comenzar|registrarme|apuntarme)|como (empiezo|comienzo)",
            "(zaczac|zaczynamy|zapisac sie|zarejestrowac sie)|jak zaczac",
        ),
    ),
)
"""Looked for first."""
