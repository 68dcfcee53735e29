"""Turns of phrase by which mentors ask for what is shown or asked, and that stories hardly have.

A row is a kind of request; its patterns are looked for in one clause that tells of nobody, or at
its beginning (`^`), whatever else stands in it. Tried before the other tables of what is likely:
"you write too often" has a word of the search in it. Written as `likely_changed.py` is.
"""

from typing import Final

PHRASES_SHOWN: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "privacy",
        (
            r"\b(does|do|can|could|will|is)( \w+){{0,3}} (office|programme|program|boss|manager|"
            r"coordinator|mentee|mentees|anyone|anybody|someone|others|supervisor|organisation|"
            r"team|you|company|colleagues?)( \w+){{0,2}} (see|read|look|access|reading|get to "
            r"see|share|sell|get)\b|\bsafe to (put|write|use|say|type|share|name)\b|\b((stays?|"
            r"just|only|keeps?|remains?) between (us|you and me)|off the record|just between)\b|"
            r"\bwho gets (to|my)\b|\bwho (sees|reads|can see|can read)\b|\b(stay|stays|remain|"
            r"kept) (private|confidential|between|secret|here)\b",
            r"\b(bleibt|ist) (das|es)( \w+){{0,2}} (unter uns|vertraulich|anonym|geheim|privat|"
            r"hier)\b|\b(liest|sieht|bekommt|erfahrt|kriegt)( \w+){{0,3}} (mit|das|das alles|"
            r"davon|was ich)\b(?!.*\b(er|ich muss)\b).*$|\bwo (landet|landen|geht|liegt|"
            r"liegen)( \w+){{0,3}} (alles|hin|daten|das|texte)\b|\bwas passiert mit (mein\w*|"
            r"dem|den)\b|\b(datenschutz|schweigepflicht|vertraulichkeit|dsgvo)\b",
            r"\b(chez|a) qui( \w+){{0,3}} (infos|donnees|ca|notes)\b|\b(ca|c'est|cela) (va|part|"
            r"reste|atterrit|finit) (chez|a|ou|entre|dans quelles mains)\b|\b(reste|entre) "
            r"(nous|entre nous)\b|\b(quelqu'un|qui|mon chef|ma chef|le programme|la structure|"
            r"mon patron)( \w+){{0,2}} (lit|voit|peut (lire|voir)|a acces|d'autre)\b|"
            r"\b(confidentialite|secret professionnel|rgpd)\b",
            r"\b(quien|alguien|mi jefe|mi jefa|el programa|la fundacion|otra persona)( "
            r"\w+){{0,3}} (lee|leer|ve|ver|leen|ven|acceso|enterarse|se entera)\b|\b(queda|"
            r"quedara|queda esto) entre (nosotros|tu y yo)\b|\b(donde|adonde|a donde) (va|van|"
            r"se guarda|queda|quedan|acaba)( \w+){{0,3}}\b(esto|lo que|datos|notas|todo)\b|"
            r"\b(confidencialidad|proteccion de datos|secreto profesional)\b",
            r"\b(zostaje|zostanie|pozostaje|zostaja) (to )?(miedzy nami|tutaj|tu|poufne|"
            r"tylko)\b|\b(ktos|kto|szef|szefowa|koordynator\w*|fundacja|inni)( \w+){{0,3}} "
            r"(czyta|widzi|czytac|widziec|zobaczy|dostep|przeczyta)\b|\b(poufnosc\w*|rodo|"
            r"poufne|tajemnic\w+)\b|\bgdzie (to |sie |ida |trafia )+(wszystko|trafia|dane|ida|"
            r"zapisuje)\b|\bmiedzy nami\b",
        ),
    ),
    (
        "ability",
        (
            r"(?:^|.* )(?:{CODE}) (ca |cela )?(veut dire|signifie|bedeutet|heisst|means?|znaczy|"
            r"oznacza|significa|was (ist|war|heisst)|c'est quoi|que es|co to)\b.*",
            r"\b(remind me|what (does|was|is|about)|explain|describe|tell me|show me|meaning|"
            r"wofur|was (ist|war|heisst|bedeutet|meint)|erklar\w*|zeig\w*|rappelle\w*|rappeler|"
            r"c'est (quoi|laquelle|lequel)|explique\w*|montre\w*|en que consiste|que (dice|es|"
            r"era|significa|pone)|explica\w*|recuerda\w*|cual (es|era)|no me acuerdo|przypomnij|"
            r"wyjasnij|co (to|oznacza|znaczy|bylo|mowi)|o co chodzi|opis|pokaz|hiess|"
            r"steht)\b.*? {CODE}\b",
        ),
    ),
    (
        "help",
        (
            r"\b(what|what's) (is |on earth is )?(this|that)( (thing|bot|app|here))?( all)?( "
            r"(about|for))?$|\bwhat am i (supposed|meant) to (do|write|say|type)\b|\bwhat (sort|"
            r"kind) of (stuff|things)\b|\bwhat (can|could|should|do) i (say|type|write|ask|tell|"
            r"put|do)( \w+)?( (to )?(you|here|now|in here))*$|\bhow does (this|it|that|"
            r"everything|the bot) work\b|\b(not|im not|i'm not) (very |really |that |so "
            r")?(techy|technical|good with)\b.*|^(i'm |im )?(totally |a bit |completely )?(lost|"
            r"confused)( here)?$|\bhow (do|does) (i|one|you) use (this|it)\b|\b(walk|talk|"
            r"guide) me through (this|it)\b|\bshow me (the ropes|how (it|this))",
            r"\bwas (mach|mache|tue|tu) ich (hier|da|jetzt|nun)\b|\b(was|wie) (soll|muss|kann|"
            r"darf) (ich|man)( (hier|jetzt|da|dir|so|denn|alles|eigentlich|dich|mit dir))* "
            r"(schreiben|machen|tun|sagen|fragen|eingeben|anfangen)( konnen)?$|\b(wie|was) "
            r"(lauft|geht|funktioniert|passiert) (das|es|hier|dies\w*)( (hier|alles|so|ab|"
            r"eigentlich|denn|ganze|ding|bot|app))*$|\b(anleitung|bedienung\w*|"
            r"gebrauchsanweisung)\b|\b(check|raff|kapier|peil|blick)\w* (das|es|hier|ich)\b.*|"
            r"\bkomme? (hier |damit )?nicht (klar|zurecht|weiter)\b|\bkenn\w* mich (hier |damit "
            r"|noch )*nicht aus\b|\bwas (kannst|machst|tust|bist) du( \w+){{0,3}}$",
            r"\b(comment|c'est quoi|a quoi)\b.*\b(on s'en sert|se sert|s'en servir|ca marche|"
            r"marche (ce|le|ca|cette)|ca fonctionne|fonctionne (ce|ca|le)|tu sers|vous servez|"
            r"ca sert|sert ce|l'utiliser|utiliser (ce|le|ca))\b|\bje (ne )?(comprends|pige|"
            r"capte|sais) (rien|pas (comment|quoi|trop|bien))\b(?!.*\b(il|elle)\b)|\b(je suis|"
            r"chuis|suis) (un peu |completement )?(perdue?|larguee?|paumee?)\b|\bqu'est-ce que "
            r"(je|tu) (peux|dois|sais) (\w+ )?(faire|te dire|te demander|ecrire|demander)\b|"
            r"\bje (debute|suis nouve\w+)\b|\bque (puis-je|peux-tu|dois-je) (\w+ )?(faire|"
            r"demander|ecrire|dire)\b|\b(qu'est-ce que|quoi) je (fais|dois faire) (maintenant|"
            r"ici|la)\b",
            r"\bque (cosas? )?(te )?(puedo|debo|hay que|tengo que|se puede) (\w+ )?(pedir\w*|"
            r"hacer|preguntar\w*|escribir\w*|decir\w*|poner)( (te|aqui|ahora|con esto))*$|\bque "
            r"(hago|escribo|pongo|digo)( (ahora|aqui|yo|con esto))*$|\bno (me aclaro|me entero|"
            r"entiendo (nada|esto|como)|se (como|que)|lo pillo|le pillo)\b(?!.*\b(el|ella)\b)|"
            r"\bcomo (va|funciona|se usa|se maneja|uso|manejo) (esto|este|el bot|la app)\b|"
            r"\bsoy nuev[oa]\b",
            r"\b(co|jak|do czego)\b.*\b(moge|mozna|mam|powinienem|powinnam) (tu |tutaj |ci |"
            r"teraz |do ciebie )*(napisac|pisac|zrobic|robic|powiedziec|wpisac|zapytac|pytac)( "
            r"(tu|tutaj|teraz|ci|ciebie|dalej))*$|\b(jak|co) (sie )?(tego|tym|to|z tego)( \w+)? "
            r"(sie )?(uzywa|uzywac|obsluguje|obslugiwac|dziala|dzialasz|korzysta|robi)\b|\bnie "
            r"(ogarniam|kumam|czaje|lapie|kapuje|rozumiem (nic|tego|jak|co))\b|\b(pogubil\w+|"
            r"zgubil\w+) sie\b|\bco (ty )?(potrafisz|umiesz)\b",
        ),
    ),
    (
        "actions",
        (
            r"\b(anything|something|what|whatever) i (said|promised|agreed|told|wanted|planned|"
            r"was (going|supposed|meant))( \w+){{0,2}} (i'd|i would|to|id)( \w+)?( do)?$|"
            r"\b(what's|what is|anything) (still )?(left )?(on|open on|left on) my (list|"
            r"plate)\b|\b(did|have) i (promise|promised|agree|agreed) (anything|something|to "
            r"do)\b|\bwhat did i promise\b|\bmy (promises|commitments|homework)\b|\bwhat (do|"
            r"did) i (still )?(owe|have left)\b",
            r"\b(steht|ist|gibt's|gibts|gibt es)( \w+){{0,2}} (auf|an) (meiner|der) (liste|"
            r"todo\w*|to-do-liste)\b|\b(zugesagt|versprochen|vorgenommen)\b(?!.*\b(er|ihr|"
            r"sie)\b)|\bwas (ist|hab\w* ich|steht) (\w+ )?(noch )?(offen|zu (tun|erledigen))\b|"
            r"\bmuss ich noch (was )?(erledigen|machen|tun)\b|\b(meine )?(hausaufgaben|zusagen|"
            r"versprechen)\b( \w+)?$",
            r"\b(il )?(me )?reste(-t-il)?( \w+){{0,2}} a faire\b|\b(j'avais|javais|j'ai|avais) "
            r"(\w+ )?promis\b|\b(choses|trucs|quoi) (que je dois |a )faire\b|\bqu'est-ce que je "
            r"(devais|dois|voulais)( encore)? (faire|dire|envoyer|preparer)\b|\bmes (promesses|"
            r"engagements)\b",
            r"\b(me )?(queda|quedan|falta|faltan)( \w+){{0,2}} (pendientes?|por hacer|algo)\b|"
            r"\b(quede|habia quedado) en\b|\b(lista de (tareas|cosas|pendientes)|cosas "
            r"pendientes)\b|\bque (tenia|tengo|debia|habia) que hacer\b|\bque (le )?(prometi|"
            r"habia prometido)\b|\bmis (promesas|compromisos|deberes)\b",
            r"\b(co|czy) (ja )?(\w+ )?(obiecal\w+|mial[ae]m (\w+ )?zrobic|zobowiazal\w+)\b|"
            r"\bmoje (zobowiazania|obietnice|zadania)\b|\blista (moich )?(zadan|zobowiazan|"
            r"rzeczy)\b|\bco mi (jeszcze )?zostalo\b|\bmam jeszcze (cos )?do zrobienia\b",
        ),
    ),
    (
        "assess",
        (
            r"\b(self[- ]?(assess\w*|rat\w+|evaluat\w*|check|score|scoring)|the assessment|"
            r"(rate|score|grade|mark|evaluate|assess|judge) (myself|me|my (skills|abilities|"
            r"competenc\w+)))\b|^(do |take |redo |let's do |start )?(the |my )?assessment\b",
            r"\b(selbst(einschatz|bewert|beurteil|test|check|reflexionsbogen)\w*|mich( "
            r"\w+){{0,2}} (einschatzen|bewerten|beurteilen|benoten|einstufen)|meine "
            r"(einschatzung|bewertung|noten|selbst\w+))\b",
            r"\b(auto-?eval\w*|autobilan|m'evaluer|me noter|m'auto\S*|(faire|fait|refaire|"
            r"refait) (mon|l'|mon auto-?)(\S+ )?(evaluation|auto-evaluation|autoevaluation))\b|"
            r"\bmon (auto-?)?evaluation\b",
            r"\b(auto-?eval\w*|valorarme|puntuarme|evaluarme|calificarme|ponerme nota|darme "
            r"nota|medirme)\b",
            r"\b(samoocen\w*|ocenic sie|sie ocenic|oceniam sie|ocenie sie|ocenic siebie|siebie "
            r"ocenic|ocena siebie|moja ocena)\b",
        ),
    ),
    (
        "summary",
        (
            r"\b(rundown|run-down|the big picture|where (i'm|im|i am) (at|up to)|where i stand|"
            r"how (i'm|im|i am|i've been) doing|what have i covered|have i covered)\b|\b(what's|"
            r"what is) my (score|level|status|progress|standing)\b|\b(am i|have i)( \w+){{0,2}} "
            r"(getting|got|gotten|becoming|become)( \w+)? better\b(?! at)|\bhave i( \w+)? "
            r"(improved|progressed|moved on)\b|\bgive me the numbers\b",
            r"\bwo ich (\w+ )?(steh\w*|gerade bin)\b|\bwie weit ich\b|\b(schlag|schlage|mach|"
            r"mache) ich mich\b|\bwie ich (\w+ )?(vorankomm\w*|dasteh\w*|steh\w*|mich mache)\b|"
            r"\b(auswertung|zwischenstand|gesamtbild|zwischenbilanz|lernstand)\b|\b(bin|werde) "
            r"ich( \w+){{0,2}} besser( geworden)?$|\bkomm\w* ich( \w+){{0,2}} (voran|weiter)\b|"
            r"\buberblick uber mein\w*\b",
            r"\b(si|est-ce que) je (progresse|m'ameliore|avance|m'en sors)\b|\bou (est-ce que "
            r")?j'en (suis|etais)\b|\b(tour d'horizon|vue d'ensemble|point sur mes progres|ma "
            r"progression|mon avancement|mes statistiques)\b|\bcomment je (m'en sors|progresse|"
            r"me debrouille)\b",
            r"\bcuanto (llevo|he (hecho|avanzado|mejorado|cubierto))\b|\bcomo (he ido|voy|lo "
            r"llevo|lo estoy|me va|he avanzado|estoy (yendo|avanzando))\b|\b(que tal|como) (lo "
            r")?(estoy haciendo|hago|llevo)\b|\b(he|estoy) (mejorado|mejorando|avanzado|"
            r"avanzando)\b(?!.*\b(el|ella)\b)|\b(vision (general|de conjunto)|mi (evolucion|"
            r"avance|progreso|nivel))\b",
            r"\b(jak|ile) (mi |sobie |ja )*(poszlo|idzie|szlo|radze|juz zrobil\w+|zrobil\w+)\b|"
            r"\bile juz\b.*\b(zrobil\w+|mam|przerobil\w+)\b|\b(na jakim|gdzie) (ja )?(jestem|"
            r"stoje)( \w+)? (etapie|poziomie|z rozwojem)\b|\b(moje|moich) postep\w+\b|\bjak "
            r"sobie radze\b",
        ),
    ),
    (
        "reflect",
        (
            r"\b(ready|time|want|wanna|like|love|need|going|let's|let me|can i|could i|may i)( "
            r"to| for)?( \w+)?? (reflect\w*|write (up|down|about)|talk (about|through)|get (it|"
            r"this|that) down|debrief|jot|note down|record|log|put down)\b(?!.*\b(less|more|"
            r"better|her|his|him|them)\b)|\b(just )?(came|come|got|back|out|coming|finished|"
            r"done)\b.*\b(session|meeting|call)\b.*\b(question|reflect|write|note|down|ask)\b|"
            r"\b(ask|give|hit|got) (me )?(a|one|another|with a|your) question\b|\bask "
            r"me\b(?!.*\b(before|after|at|in the|later|less|rather|instead)\b)",
            r"\b(wurde|wurd|mochte|will|kann|konnte|lass|hab lust)( \w+){{0,6}} (reflektieren|"
            r"nachdenken|aufschreiben|festhalten|notieren|dazu schreiben|daruber schreiben|was "
            r"schreiben|etwas schreiben)\b|\b(hast du|gib|stell|gibt's|kriege ich)( \w+){{0,3}} "
            r"frage\b|\bfrag mich (was|etwas|mal was|mal)\b|\b(reflexion|"
            r"reflektieren)\b(?!.*\b(gestern|war)\b)",
            r"\b(pose|posez|donne|as-tu|tu as|aurais-tu|une autre)(-| )?(moi )?( \w+)? "
            r"?question\b|\b(envie|voudrais|veux|aimerais|aimerai|peux|peut|besoin|souhaite)( "
            r"\w+){{0,3}} (noter (comment|ce qui|la|ma)|revenir sur|reflechir|reparler de|faire "
            r"(la|une|ma) reflexion|faire le point|ecrire (sur|un|quelque)|debriefer|raconter|"
            r"poser (ca|par ecrit)|parler de (ma|la|mon|notre|cette))\b|\bfaisons (le point|la "
            r"reflexion)\b",
            r"\b(hazme|haz|dame|ponme|lanzame|tienes|quiero|otra)( \w+)?? pregunta\b|\b(quiero|"
            r"quisiera|me gustaria|necesito|vamos a|puedo|podemos)( \w+)?? (reflexionar|"
            r"escribir (sobre|algo|un)|apuntar|anotar|contar\w*|hablar (de|sobre)|pensar "
            r"en)\b(?!.*\b(menos|mas|mejor)\b)|\b(reflexionamos|reflexionemos)\b|\bpreguntame "
            r"(algo|una|sobre|por la sesion)\b",
            r"\b(zadaj|daj|poprosze|masz)( mi)?( \w+)? (pytanie|pytanko)\b|\b(chce|chcialbym|"
            r"chcialabym|moge|musze|wolalbym)( \w+){{0,2}} (napisac (o|cos)|opisac|zapisac|"
            r"zanotowac|porozmawiac o|pomyslec o|przemyslec|opowiedziec|reflektowac)\b|"
            r"\b(porozmawiajmy|pogadajmy|zastanowmy sie) (o|nad)\b|\brefleksj\w+\b",
        ),
    ),
    (
        "sessions",
        (
            r"\b(put|pencil|book|squeeze|slot|add|schedule)( \w+){{1,3}} (in|for|"
            r"on)\b.*\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|"
            r"\d+)\b|^(note|ajoute|inscris|mets|cale|bloque|reserve)(-moi)? \w+ (pour |le |a |"
            r"demain|lundi|mardi|mercredi|jeudi|vendredi|samedi)|^(apuntame|apunta|anota|"
            r"anotame|ponme|pon|mete|agenda|agendame) (a |con )?\w+ (el|para|manana|a las|"
            r"los)\b|^(wpisz|zapisz|dodaj|umow|zaplanuj)( mi| mnie)?( z| ze)? \w+ (na|w|we|"
            r"jutro)\b|^(trag|trage|schreib|notier|notiere|plan|plane|setz|setze)( mir)?( mal| "
            r"bitte)? \w+ (fur|am|auf|um|ein)\b",
            r"\b(who|whom|anyone|anybody|anything|what)\b.*\b(am i (seeing|meeting)|do i (see|"
            r"meet|have)|have i got|i got|i'm seeing|is (next|coming))\b.*|\bwho's (next|coming|"
            r"up|on)\b|\bwhen do i( next)? (see|meet)\b|\b(have i|do i have|am i|is there|"
            r"i've)( got)? (anyone|anything|somebody|a session)( \w+)? (on|today|tomorrow|this|"
            r"next|monday|tuesday|wednesday|thursday|friday)\b",
            r"\b(wer|wen|wann|was|mit wem|steht)\b.*\b(kommt|treff\w*|seh|sehe|habe?|"
            r"steht)\b.*\b(heute|morgen|woche|noch|nachst\w+|montag|dienstag|mittwoch|"
            r"donnerstag|freitag|termin\w*|als nachstes|dran|an)\b|^steht (\w+ )?(morgen|heute|"
            r"was|etwas|diese)\b",
            r"\b(j'ai|je vois|vois-je|ai-je|vient|viens) (qui|quoi|quelqu'un)\b|\b(j'ai|je vois|"
            r"ai-je) (qui|quoi)? ?(aujourd'hui|demain|cet|cette|ce|lundi|mardi|mercredi|jeudi|"
            r"vendredi|la semaine)\b.*|\bqui (est-ce que )?(je vois|vois-je|vient|j'ai)\b|"
            r"\b(mes|mon|prochains?|prochaines?) (prochaine?s? )?(rdv|rendez-vous|"
            r"seances?)\b.*\bquand\b|\bc'est quand\b.*\b(rdv|rendez-vous|seance|avec)\b",
            r"\b(a quien|con quien|quien|que|cuando) (tengo|veo|toca|viene|me toca|quedo|vuelvo "
            r"a ver)\b(?!.*\b(hacer|pendiente)\b)|\btengo (algo|alguien|a alguien|reunion|"
            r"sesion|cita)( \w+)? (hoy|manana|esta|el|por)\b|^tengo algo (hoy|manana|el)\b",
            r"\b(kiedy|z kim|kogo|co|czy) (ja )?(sie )?(widze|mam|spotykam|"
            r"przychodzi)\b(?!.*\b(zrobic|do zrobienia|napisac|pisac|robic)\b)|\bmam (cos|kogos|"
            r"jakies)( \w+)? (jutro|dzis|dzisiaj|w|we|spotkani\w+)\b|^mam (cos|kogos) (jutro|"
            r"dzis)",
        ),
    ),
)

PHRASES_OF_JOURNAL: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "search",
        (
            r"\b{SAID}( \w+){{0,3}}? {ABOUT} (?P<query>\S+(?: \S+){{0,4}}?) (dig|can you|could "
            r"you|find|help me|where|wo|finde?|such\w*|tu peux|tu me|retrouve\w*|ou|mais ou|"
            r"quelque part|donde|encuentr\w*|busca\w*|lo|puedes|znajd\w*|gdzie|mozesz)\b.*$",
            r"\b(j'avais|j'ai|i|ich|yo|he|habia) {SAID}( \w+){{0,3}}? (sur|des?|about|on|uber|"
            r"sobre|del?|lo del) (?P<query>\S+(?: \S+){{0,4}}?) (quelque part|somewhere|"
            r"irgendwo|en algun\w*|gdzies)\b.*$",
        ),
    ),
    (
        "journal",
        (
            r"\b(show|read|see|open|look (at|back|through)|find|view|browse|go through|where)( "
            r"\w+){{0,3}} (what i've|what i|everything i've|everything i|all i|everything ive|"
            r"what ive|old (notes|entries|reflections|stuff)|my (old |last |past |previous "
            r")?(notes|entries|reflections|journal|diary|answers))\b|\b(let me )?read (it|them|"
            r"everything)( all)? back\b|\bwhat have i (written|put|noted|said)( \w+){{0,3}} (in "
            r"here|here|lately|recently|so far|this)\b|\bmy (notes|entries|reflections)$",
            r"\b(lesen|durchlesen|nachlesen|anschauen|ansehen|sehen|zeig\w*|durchgehen|"
            r"durchblattern)\b.*\b(was ich|geschrieben|notizen|eintrage|tagebuch|aufzeichnungen|"
            r"texte)\b|\b(was ich|tagebuch|notizen|eintrage|aufzeichnungen)\b.*\b(lesen|"
            r"durchlesen|nachlesen|anschauen|ansehen|sehen|zeigen)\b|\b(wo (sind|finde ich) "
            r"(\w+ ){{0,2}}(notizen|eintrage|aufzeichnungen|texte))\b",
            r"\b(relire|lire|revoir|voir|montre\w*|retrouver|parcourir)\b.*\b(ce que j'ai "
            r"(ecrit|note|mis|dit)|mes (\w+ )?(notes|entrees|reflexions|ecrits|textes)|mon "
            r"journal|mon carnet)$|\b(ou (sont|est)( \w+)? (passees?|mes notes|mon journal|mes "
            r"entrees|mes textes))\b",
            r"\b(repasar|leer|releer|ver|ensena\w*|muestra\w*|mostrar|abre|abrir|mirar|"
            r"revisar)\b.*\b(lo que (he|puse|escribi|anote|fui|apunte|llevo escrito)|mis (\w+ "
            r")?(notas|apuntes|entradas|reflexiones)|el diario|mi diario|lo mio)( \w+){{0,3}}$|"
            r"\bdonde estan mis (notas|apuntes|entradas|reflexiones)\b",
            r"\b(poczytac|przeczytac|przejrzec|zobaczyc|pokaz|otworz|obejrzec|czytac|wrocic "
            r"do)\b.*\b(co (tu |ja )*(\w+)(lem|lam)|(swoj\w*|moj\w*|star\w+) (\w+ )?(wpis\w*|"
            r"notat\w*|dziennik\w*|zapisk\w*|refleksj\w*)|dziennik|wpisy)\b.*|\bgdzie (sa|jest) "
            r"(moje|moj|star\w+)( \w+)? (wpis\w*|notat\w*|dziennik|zapisk\w*)\b",
        ),
    ),
)
"""Tried after what is looked for in the journal."""
