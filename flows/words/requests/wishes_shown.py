"""What mentors type to be shown something: their summary, an entry, what an ability means.

English, German, French, Spanish, Polish, side by side: a row is a kind of request, its patterns
are whole clauses, in lower case and without accents, after everything polite has been taken away
(`flows/words/requests/requests.py`). `{SHOW}` and the like stand for a group of
`flows/words/requests/wish_words.py`; its named ones are the object of a request.
"""

from typing import Final

from flows.words.requests.wishes_abilities import ABILITY
from flows.words.requests.wishes_privacy import PRIVACY

SHOWN: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "summary",
        (
            "({SHOW} )?({ME} )?({MY} )?(summary|overview|zusammenfassung|ubersicht|uberblick|"
            "bilan|resumen|podsumowanie|recap)( {TIME})*",
            "{SHOW} ({ME} )?({MY} )?(progress|stats|statistics|results?|development|"
            "fortschritte?|statistik|auswertung|entwicklung|progres|statistiques|progression|"
            "evolution|progreso|avances?|balance|estadisticas|evolucion|postepy|statystyki|"
            "wyniki)( {TIME})*",
            "how (am i doing|am i getting on|far have i come|far am i|is it going for me|"
            "have i been doing|have i done)( {TIME})*",
            "(where do i stand|what have i (achieved|done|reached|learned))( {TIME})*",
            "(wie (lauft|lauft's|laufts|lauft es)( es)? bei mir|wo stehe ich|wie weit bin "
            "ich|wie stehe ich da|was habe ich erreicht)( {TIME})*",
            "({SHOW} )?(ou j'en suis|ou en suis-je|ou en suis je|comment je m'en sors|ce que "
            "j'ai accompli)( {TIME})*",
            "(como voy|que tal voy|como lo llevo|como me va|que he conseguido)( {TIME})*",
            "(jak mi idzie|jakie (zrobilem|zrobilam|mam) postepy|na jakim jestem etapie|co "
            "juz osiagnal[a-z]+)( {TIME})*",
            "(was|what) (habe ich|hab ich|have i)( {TIME}| so| alles| schon| already)* "
            "(geschafft|erreicht|gelernt|done|learned|achieved|managed)",
            "(where|how far) am i( {TIME}| at the moment| right now)*",
            "(wie|how) (komme ich|am i) (voran|progressing)( {TIME})*",
            "({SHOW} )?how (i've been doing|i am doing|i'm doing|far i've come|far i have "
            "come)( {TIME})*",
            "({SHOW} )?({ME} )?({MY} )?(summary|overview|zusammenfassung|ubersicht|resume|"
            "bilan|resumen|podsumowanie) (of|de|von|uber|z) ({MY} )?(progress|work|journal|"
            "fortschritte|arbeit|progres|travail|progreso|trabajo|postepow|pracy)( {TIME})*",
            "how many (sessions|entries|notes|reflections) have i (reflected on|written|done|"
            "made|reflected)( {TIME})*",
            "(wie viel|wie viele|how much|combien|cuanto|ile)( (sitzungen|eintrage|sessions|"
            "seances|sesiones|sesji))? (habe ich|have i|ai-je|j'ai|he) (schon |already |"
            "bisher |deja |ya )?(reflektiert|geschrieben|reflected|written|done|ecrit|"
            "escrito)( {TIME})*",
            "(quel est|what is|what's|wie ist|cual es|jaki jest) {MY} (niveau|level|stand|"
            "nivel|poziom|progress|progreso|progres)( {TIME}| aujourd'hui)*",
            "(what|which|which ones|which abilities|what abilities) (have|did) i (not|never)( "
            "yet| ever)? (practised|practiced|touched|tried|done|used|covered)( yet| so far)*|"
            "(what|which ones|which abilities) (are|is)( still)? (missing|untouched|not touched|"
            "left to practise)( yet)?|(welche|was|welche fahigkeiten)( habe| hab) ich( noch)? "
            "(nicht|nie)( noch)? (geubt|beruhrt|gemacht|probiert)|was fehlt (mir )?noch( an "
            "fahigkeiten)?|(qu'est-ce que|quelles competences)( je n'ai| n'ai-je) pas encore "
            "(travaille\\w*|pratique\\w*|touche\\w*)|que (me falta por practicar|no he practicado "
            "(todavia|aun))|czego (jeszcze )?nie (cwiczyl[ae]m|robil[ae]m)( jeszcze)?",
            "(czy )?robie postepy|est-ce que je progresse|mache ich fortschritte|am i "
            "(making progress|improving|getting better)|estoy (mejorando|progresando)",
        ),
    ),
    (
        "journal",
        (
            "what (do|have|did) you( got| have| keep| kept| save| saved| store| stored| note| "
            "noted)*"
            "( of mine| from me| by me)?( so far| until now| already| by now| up to now)+|was "
            "hast du"
            "( bisher| bis jetzt| schon| alles)+( von mir)?( gespeichert| notiert| da)*|"
            "qu'est-ce que "
            "tu as( de moi| deja| note| garde| enregistre| jusqu'ici)+|que tienes( mio| apuntado| "
            "guardado| anotado| hasta ahora)+|co masz( juz| ode mnie| zapisane| do tej pory)+",
            "({SHOW} )?({ME} )?({MY} )?(journal|diary|tagebuch|diario|dziennik)( {AGAIN})?",
            "{SHOW} ({ME} )?({MY} )?({AGAIN} )?(entries|notes|answers|reflections|eintrage|"
            "notizen|antworten|reflexionen|entrees|notes|reponses|reflexions|entradas|notas|"
            "respuestas|reflexiones|wpisy|notatki|odpowiedzi|refleksje)( {AGAIN}| {TIME})*",
            "({SHOW} )?({ME} )?(what|everything|all) i('ve| have)? (wrote|written|noted|"
            "saved)( {AGAIN}| {TIME})*",
            "({SHOW} )?({ME} )?was ich( {TIME})* (geschrieben|notiert)( habe| hab)?( {TIME})*",
            "({SHOW} )?ce que j'ai (ecrit|note)( {TIME})*",
            "({SHOW} )?lo que (he escrito|escribi|anote|he anotado)( {TIME})*",
            "({SHOW} )?(to )?co (napisalem|napisalam|pisalem|pisalam)( {TIME})*",
            "({MY} )?(notes|entries|eintrage|notizen|entrees|entradas|notas|wpisy|notatki)",
            "(which|what|welche|was fur|quelles|que|jakie) (notes|entries|notizen|eintrage|"
            "entrees|notas|entradas|notatki|wpisy) (do i have|have i( got)?|"
            "hab(e)? ich|ai-je|j'ai|tengo|mam)",
            "({MY} )(notes|entries|eintrage|notizen|entrees|entradas|wpisy|notatki)( {TIME})+",
            "was (habe|hab) ich( {TIME})+ (geschrieben|notiert)",
            "what did i (write|note)( {TIME})+",
            "qu'est-ce que j'ai (ecrit|note)( {TIME})+",
            "que (escribi|anote)( {TIME})+",
            "co (pisalem|pisalam|napisalem|napisalam)( {TIME})+",
        ),
    ),
    (
        "search",
        (
            "(what|when|where|how often)( exactly)?( did| have| had) i( ever| last)? {TALK}( "
            "anything| something)? ({ABOUT} ){QUERY}",
            "(what|when|where)( did| have| had) i( ever| last)? (mention|mentioned|write "
            "down|note down) {QUERY}",
            "(have i|did i)( ever| already)? {TALK}( anything| something)? {ABOUT} {QUERY}",
            "(find|look for|look up|{SHOW})( {ME})?( {MY})?( old)? (entry|entries|note|notes|"
            "place|part|passage|one|ones|session|sessions)? ?(where|in which|when) i {TALK} "
            "{ABOUT} {QUERY}",
            "(find|look for|look up|{SHOW})( {ME})?( {MY}|what| everything| anything)* "
            "(entry|entries|notes?|i {TALK}|i had {TALK}|i have {TALK}) ({ABOUT}|with|"
            "containing) {QUERY}",
            "(did|does|has) (the )?(word |name |topic |subject )?{QUERY} (come|comes|came|show|"
            "shown|crop|"
            "cropped) up( anywhere| somewhere)*( in my (notes|journal|entries))?|(is there |are "
            "there )?"
            "any (mention|mentions|trace) of {QUERY}",
            "(kommt|kam|taucht|tauchte|steht) {QUERY} (in|im) (meinen|meinem) (notizen|eintragen|"
            "tagebuch|journal)( irgendwo)?( vor| auf| drin)?",
            "(est-ce que j'ai|ai-je|j'ai)( deja| jamais)* (evoque|mentionne|aborde)( deja)? "
            "{QUERY}|("
            "y a-t-il|il y a|est-ce qu'il y a) (une|des) (notes?|entrees?) (ou il est question|"
            "qui "
            "parlent?|sur|a propos) (de )?{QUERY}",
            "(aparece|sale|figura)( en algun sitio| en algun lado| en mis notas)*( la palabra| "
            "el tema) "
            "{QUERY}",
            "search( for| my journal for| my notes for| the journal for)? {SHORT}",
            "(such|suche|suchen)( mal| bitte)? nach {SHORT}|such (?P<query1>\\S+)",
            "(wo|wann|was)( genau)? (hatte|habe|hab) ich( das| etwas| was)?( mit| uber| zu| "
            "zum| zur| von| wegen)?( dem| der| den| die| das)? {QUERY} {TALK}",
            "(habe|hab) ich( schon)?( mal)?( was| etwas)? (uber|zu|von|wegen)( dem| der| den|"
            " die| das)? {QUERY} {TALK}",
            "(finde|find|{SHOW})( {ME})?( alles)? was ich (uber|zu|von) {QUERY} {TALK}( habe|"
            " hab)?",
            "(cherche|chercher|recherche|rechercher) {SHORT}",
            "(retrouve|retrouver|trouve|trouver|{SHOW})( {ME})? ce que (j'avais|j'ai) {TALK} "
            "(sur|de|du|a propos de)( le| la| les)? {QUERY}",
            "(qu'est-ce que|quand est-ce que|ou est-ce que|qu'|quand|ou) ?(j'ai|j'avais|"
            "ai-je) {TALK} (sur|de|du|a propos de)( le| la| les)? {QUERY}",
            "(busca|buscar|buscame) {SHORT}",
            "(en que fecha|cuando|donde|que)( he| habia)? {TALK} (sobre|de|del|lo de|lo del|"
            "acerca de)( el| la| los| las)? {QUERY}",
            "(encuentra|encontrar|{SHOW}) (lo que|donde)( he| habia)? {TALK} (sobre|de|del)( "
            "el| la)? {QUERY}",
            "(szukaj|poszukaj|wyszukaj|szukac) {STEM}",
            "(znajdz|znalezc|{SHOW})( mi)?( wpisy| wpis| notatki)?( gdzie| w ktorych| w "
            "ktorym| co| to co)? {TALK} o {STEM}",
            "(czy|co|gdzie|kiedy)( juz)? {TALK}( cos)? o {STEM}",
            "(which|what|welche|quelles?|que|jakie) (notes?|entries|entry|eintrage|notizen|"
            "entrees|entradas|notas|wpisy) (mention|mentions|are about|is about|talk about|"
            "contain|have|handeln von|parlent de|hablan de|sa o) {QUERY}",
            "({SHOW}|find|look up)( {ME})? (everything|anything|all|all entries|alles|tout|"
            "todo|wszystko)( i {TALK})? (about|on|with|uber|zu|sur|sobre|o) {QUERY}",
            "(est-ce que j'ai|ai-je|j'ai)( deja)? {TALK} (sur|de|du)( quelque chose sur)? {QUERY}",
            "(he|habia) {TALK}( algo)? (sobre|de|del) {QUERY}",
            "(finde?|such|suche|zeige?)( {ME})?( {MY})? (eintrag|eintrage|notiz|notizen) (uber|"
            "zu|von|mit|wegen) {QUERY}",
            "(szukam|znajdz|poszukaj)( {MY})? (notatk[ie]|notatek|wpisu?|wpisow) (o|z|ze) {STEM}",
            "(trouve|retrouve|cherche)( {ME})?( {MY})? (notes?|entrees?) (sur|avec|de|du|a propos "
            "de) {QUERY}|(busca|encuentra)( {ME})?( {MY})? (notas?|entradas?) (sobre|con|de|del) "
            "{QUERY}",
            "(is there )?(anything|something|etwas|was|quelque chose|algo|cos)( in my "
            "(journal|notes))? (about|on|uber|zu|sur|sobre|o) {QUERY}",
            "(where's|where is|wo ist|ou est|donde esta|gdzie jest)? ?(that|the|my|das|die|"
            "der|la|le|mi)? ?(note|entry|eintrag|notiz|entree|nota|entrada|wpis|notatka) "
            "(about|on|with|uber|zu|von|sur|de|sobre|o) {QUERY}",
            "({SHOW} )?({ME} )?(alles|everything|tout|todo|wszystko) (zum thema|about|on|"
            "uber|sur|sobre|na temat) {QUERY}",
            "(je cherche|ich suche|busco|szukam|i'm looking for|i am looking for) (ce que "
            "j'ai {TALK} (sur|de|du)|(den |einen )?(eintrag|notiz) (uber|zu)|lo que escribi "
            "(sobre|de)|(my |the )?(note|entry) (about|on)) {QUERY}",
            "(buscar|busco|busca) (algo|notas|entradas) (de|sobre) {QUERY}",
        ),
    ),
    (
        "sessions",
        (
            "(so |and )?(who's|who is|whos) (up |on |coming )?next|who (comes|do i see|do i meet) "
            "next|wer (kommt|ist)( als)? (nachste[rs]?)( dran)?|wer ist dran|qui (est|vient) "
            "(le suivant|la suivante|le prochain|la prochaine|apres|ensuite)|(a )?quien (me )?toca"
            "( ahora| despues)?|quien es (el|la) (siguiente|proximo|proxima)|kto (jest )?"
            "(nastepny|nastepna|teraz)",
            "({SHOW} )?({ME} )?({MY} )?((next|upcoming|coming|planned|nachsten|kommenden|"
            "prochaines|proximas|najblizsze|nastepne) )?(sessions|meetings|appointments|"
            "calendar|schedule|termine|sitzungen|treffen|kalender|seances|rendez-vous|rdv|"
            "agenda|calendrier|sesiones|citas|reuniones|calendario|spotkania|sesje|kalendarz|"
            "terminy)( {TIME}| next)*|({SHOW} )?({ME} )?({MY} )?(list|liste|lista|liste) (of|der|"
            "von|aller|meiner|des|de|mit)( all| allen)?( {MY})? (sessions|meetings|appointments|"
            "termine[n]?|sitzungen|treffen|seances|rendez-vous|sesiones|citas|spotkan)",
            "(when is|when's|whens|when are|what is|what's|what are|wann ist|wann sind|was "
            "sind|welche|quand est|quelles? sont|cuando es|cual es|cuales son|kiedy jest|"
            "jakie mam)( {MY})? ((next|upcoming|coming|planned|nachste[nrs]?|kommende[nrs]?|"
            "prochaines?|proximas?|proximos?|nastepn[a-z]+|najblizsz[a-z]+) )?(session|"
            "sessions|meeting|meetings|appointment|appointments|termine?|sitzung|sitzungen|"
            "treffen|seances?|rendez-vous|rdv|sesion|sesiones|citas?|reunion|reuniones|"
            "spotkani[ae]|sesj[ae])( (with|mit|avec|con|z|ze) {WHO})?( {TIME}| next)*",
            "what (have i got|do i have|have i|am i doing)( on| planned| scheduled| coming up)?"
            "( for)? {SOON}|(what's|what is|anything|anyone) (on|planned|coming up) {SOON}",
            "whom? (do i|am i) (see|seeing|meet|meeting)( {SOON}| next)",
            "(have i|do i have)( got)? (anything|anyone|anybody|somebody|a session|sessions)"
            "( on| planned| coming up)? {SOON}",
            "was (habe|hab) ich( alles| so)? {SOON}( vor| geplant| an terminen)?|"
            "was steht( bei mir)? {SOON} an|wen (treffe|sehe|habe) ich {SOON}|"
            "(habe|hab) ich {SOON} (etwas|was|jemanden|einen termin|termine)",
            "(qu'est-ce que j'ai|j'ai quoi|qu'ai-je)( de prevu| au programme)? {SOON}( de prevu)?"
            "|qui (est-ce que )?(je vois|vois-je|j'ai) {SOON}|(est-ce que )?j'ai (quelque chose|"
            "quelqu'un|une seance|rendez-vous) {SOON}",
            "que (tengo|hay)( programado| previsto)?( para)? {SOON}|a quien veo {SOON}|"
            "tengo (algo|a alguien|sesion|cita) {SOON}",
            "co mam( zaplanowane)?( na)? {SOON}( zaplanowane)?|(kogo|z kim sie) (widze|spotykam) "
            "{SOON}|(czy )?mam cos {SOON}",
            "(when do i|when am i|when will i)( next)? (meet|see|seeing|meeting) {WHO}( next|"
            " again)?",
            "wann (treffe|sehe) ich {WHO}( wieder| das nachste mal)?",
            "quand (est-ce que je vois|vois-je|je vois) {WHO}",
            "cuando (veo|quedo con|me toca con)( a)? {WHO}",
            "(que|cuales) (sesiones|citas|reuniones) tengo( {TIME})*",
            "(what|which) (sessions|meetings|appointments) do i have( {TIME}| next)*",
            "welche (termine|sitzungen|treffen) (habe|hab) ich( {TIME})*",
            "quel(le)?s (seances|rendez-vous|rdv) (j'ai|ai-je)( {TIME})*",
            "(kiedy|z kim|jakie) mam( {TIME}| nastepne| najblizsze)* (spotkani[ae]|"
            "sesj[aei])( z {WHO}| ze {WHO})?( {TIME})*",
            "(what's|what is|whats|was ist|was steht) (on|next|coming up|planned|an|"
            "geplant)( (in )?{MY} (calendar|schedule|agenda))?( {TIME}| next)*",
            "(qu'est-ce qui est prevu|qu'est-ce que j'ai de prevu|que tengo (planeado|"
            "previsto)|co mam (zaplanowane|w planie))( {TIME})*",
        ),
    ),
    (
        "help",
        (
            "(help|hilfe|aide|ayuda|pomoc|pomocy)( me| moi| mi)?",
            "(what|which things?) (can|do|could) you( actually)? (do|offer|understand|know)( "
            "for me)?( here)?",
            "(what can i (do|type|say|ask)|what are you( for)?|what is (this|it|that)( bot| "
            "app| thing)?( for| about)?|what's (this|it|that)( bot)?( for| about)?)( here)?",
            "how (does|do) (it|this|that|you|the bot|this bot|this thing|everything) work( here)?",
            "how (do i|to|can i|should i) (use|start with|work with) (this|it|you|the bot|"
            "this bot)",
            "(is there |where is |where's )?({MY} )?(list of |overview of )?(the )?(commands|"
            "menu|functions|instructions|manual|befehle|befehlsliste|anleitung|funktionen|"
            "commandes|mode d'emploi|comandos|instrucciones|polecenia|komendy|instrukcja|"
            "instrukcje)( somewhere| anywhere)?",
            "was kannst du( alles)?( so)?|was kann (ich|man) hier( alles)? (machen|tun|schreiben)",
            "wie (funktioniert|geht) (das|es|der bot|dieser bot|dies|das hier)( hier| alles)?",
            "(was )?(soll|muss) ich (hier |jetzt )?(machen|tun)( hier)?|was soll ich (hier|"
            "jetzt) .{{1,12}}",
            "wofur ist (das|der bot|dieser bot)( hier)?|was ist das( hier)?( fur ein bot)?",
            "(qu'est-ce que|que|qu'est ce que) (tu peux|vous pouvez|tu sais|peux-tu|sais-tu) "
            "faire",
            "(comment|comme) (ca|cela) (marche|fonctionne)( ce truc| ici| tout ca| ce bot)?",
            "a quoi (ca|tu|il|ce bot) (sers|sert)( ce bot)?|que dois-je faire|qu'est-ce que "
            "je dois faire( ici)?|c'est quoi( ce bot| ce truc| ca)?",
            "(que|que cosas) (puedes|sabes|puede) hacer( tu)?|como (funciona|va)( esto| este "
            "bot)?|para que (sirve|sirves|es)( esto| este bot)?|que (tengo que|debo) hacer( "
            "aqui)?|no se que (tengo que|debo) hacer( aqui)?|que es esto",
            "(co|do czego) (potrafisz|umiesz|mozesz zrobic|sluzy ten bot|sluzysz|sluzy to)|"
            "jak to dziala|jak (z tego |tego )?korzystac|co (mam|mozna|moge) tu (robic|"
            "zrobic)|co to jest",
            "what (should|do|must) i (do|write|type|say)( now| here| next)*",
            "comment (on s'en sert|l'utiliser|ca s'utilise|s'en servir|utiliser (ce|le) bot)|"
            "como se usa( esto)?|jak (tego )?uzywac( tego)?|wie (benutze|bediene) ich (das|"
            "dich)",
            "i don't know what (to do|i should do)( here| now)*|comment (tu fonctionnes|vous "
            "fonctionnez|marches-tu)|pomoz( mi)?|help me( please)?|was kann (dieser|der) "
            "bot( alles)?|was kann ich tun|je ne sais pas quoi faire|ich weiss nicht was ich "
            "(tun|machen) soll",
            "(no entiendo|je ne comprends pas|i don't understand|ich verstehe nicht|nie "
            "rozumiem|no se|nie wiem|i don't know|je ne sais pas|ich weiss nicht) (como|"
            "comment|how|wie|jak) .{{1,25}}",
        ),
    ),
    ABILITY,
    (
        "assess",
        (
            "(do|take|start|repeat|begin|redo|make|fill in|see|show)? ?({MY} |me )*(self[- "
            "]?(assessment|evaluation|rating)|selbst(einschatzung|bewertung|beurteilung)|"
            "auto-?evaluation|autoevaluacion|samoocena|samoocene)( {AGAIN}| machen| starten| "
            "zrobic| hacer)*",
            "(faire|refaire|commencer|hacer|empezar|repetir|zrobic|zaczac) ({MY} "
            ")?(auto-?evaluation|autoevaluacion|samoocene)( {AGAIN})?",
            "(rate|assess|evaluate|score) (myself|me)( again| now| as a mentor| here)*",
            "mich( {AGAIN}| mal| wieder)* selbst( neu)? (einschatzen|bewerten|beurteilen)",
            "m'auto-?evaluer( {AGAIN})?|m'evaluer( {AGAIN})?|evaluarme( {AGAIN})?|"
            "autoevaluarme( {AGAIN})?|(ocenic|oceniac) (siebie|sie)( samego| sama)?( "
            "{AGAIN})?",
        ),
    ),
    (
        "actions",
        (
            "({SHOW} )?({ME} )?({MY} |open |offene[n]? |pending )*(to[- ]?do'?s?|to[- ]?do "
            "?lists?|tasks|actions|intentions|plans|aufgaben|vorsatze|todos|vorhaben|taches|"
            "actions|intentions|resolutions|tareas|acciones|propositos|pendientes|zadania|"
            "plany|postanowienia|dzialania)( open| offen| pendientes| noch| otwarte| do "
            "zrobienia| en cours)*",
            "what (did|do|have) i (say|said|promise|promised|plan|planned|want|wanted|decide|"
            "decided|have)( that)?( i would| i'd| i will| i wanted)?( to)?( do)?( before "
            "the next (meeting|session|time)| next time| next| (with|for) {WHO}| {TIME})*",
            "what (did|have) i (promise|promised|owe|agree|agreed)( to)? (everyone|everybody|"
            "them all|all of them|people)|(what's|what is)( still)? (left|open|outstanding)"
            "( for me| to do)*|what( else)? (do i|have i)( still)? (have|got|need)( left)? to do",
            "was (ist|bleibt|steht)( mir)?( noch) (offen|zu tun|zu erledigen|ubrig)( fur mich)?",
            "(qu'est-ce qu'il|que) (me )?reste(-t-il)? a faire|il me reste quoi a faire",
            "que (me )?queda( por hacer| pendiente)|que tengo pendiente",
            "co mi (jeszcze )?zostalo( do zrobienia)?",
            "(what|which) (to ?dos|tasks|plans|actions|intentions) (do i have|have i|are)( "
            "still| left| open)*|what (are my|is on my) .{{0,6}}(plans|to-?dos|tasks|list)",
            "(welche|was fur) (vorsatze|aufgaben|vorhaben|plane|todos) (habe|hab|sind) ?(ich "
            ")?(noch )?(offen)?|was (wollte|sollte|muss) ich( {TIME}| noch| alles| beim "
            "nachsten mal| bis zum nachsten mal)* (machen|tun)",
            "(qu'est-ce que|ce que|que) (je (devais|voulais|dois)|devais-je|dois-je) faire( "
            "avec {WHO})?( la prochaine fois| pour la prochaine fois| avant la prochaine "
            "seance)?",
            "que (tenia|tengo|queria) (que )?hacer( con {WHO})?( la proxima vez| para la "
            "proxima vez| antes de la proxima (sesion|reunion))?|que tengo pendiente",
            "co (mialem|mialam|mam|chcialem|chcialam) zrobic( z {WHO})?( do nastepnego razu| "
            "nastepnym razem| przed nastepnym spotkaniem)?",
            "(of )?(the things|what|everything) i (said|promised|agreed)( that)?( i'd| i would| "
            "to)*( do)?|"
            "(welche|was fur) (zusagen|versprechen|verpflichtungen) (habe|hab) ich( noch)?( "
            "offen| "
            "gemacht| gegeben)?|a quoi (je m'etais|je me suis|m'etais-je) engagee?( deja)?",
            "(what|which) (were|are|was|is) {MY} (plans?|tasks?|to-?dos?|actions?|"
            "intentions?)( {TIME}| for next time)*",
            "co mam do zrobienia|was habe ich (noch )?zu tun|qu'est-ce que j'ai a faire|que "
            "me falta( por)? hacer",
            "({SHOW} )({ME} )?(all |everything |the things )?(what|that)? ?(i have|i've got|i've|"
            "i still have|i need) to do( still| left| now| today| this week)*|what (do i|have i)( "
            "still)? have to (do|get done)( still| today| this week| now)*|"
            "what's( still)? (on|left on) {MY} list|what (am i|was i) (supposed|meant) to do"
            "|(what|which|whats) (are|is) {MY} to dos?|(is )?anything (over)?due( today| this "
            "week| now)*|what's (over)?due( today| this week| now)*|"
            "{SHOW} ({ME} )?{MY} to do list",
            "({SHOW} )?({ME} )?was ich( noch| alles| heute| diese woche)* (tun|machen|erledigen) "
            "(muss|soll|wollte)|was (hab|habe) ich( noch| alles| denn| heute)* zu (tun|erledigen)|"
            "was steht( noch)? auf {MY} liste|ist( noch)? (was|etwas) fallig|"
            "(hab|habe) ich( noch| schon)* (was|etwas) (offen|zu tun|zu erledigen)|was ist( bei "
            "mir)?( noch)? offen|is (there )?anything (still )?(open|left)( to do)?|(do i have|"
            "have "
            "i got) anything( still)? (open|to do|left( to do)?)|(ai-je|j'ai|est-ce que j'ai)( "
            "encore)? "
            "(quelque chose|des choses) (a faire|en attente)|(me queda|tengo) (algo|alguna cosa) "
            "(pendiente|por hacer)|(czy )?mam (jeszcze )?cos (do zrobienia|otwarte)",
            "({SHOW} )?({ME} )?(tout )?(ce que|ce qu'|qu'est-ce que|qu'est-ce qu')( )?(je dois|"
            "j'ai|il me reste|me reste|dois-je)( encore)?( a)? faire( encore)?|"
            "qu'y a-t-il sur {MY} liste",
            "({SHOW} )?({ME} )?(lo que|todo lo que) (tengo que|me falta|me queda)( por)? hacer|"
            "que (me )?(falta|queda)( por)? hacer|que hay en {MY} lista",
            "({SHOW} )?({ME} )?co (ja )?(jeszcze )?(mam|musze)( jeszcze)? (do )?(zrobi(c|enia)|"
            "zalatwic|zalatwienia)|co jest na {MY} liscie",
        ),
    ),
    (
        "reflect",
        (
            "(ask|give) me( a| another| one| some)? ?(question|something)( please)?( about| "
            "on| for| with)?( {MY})?( (session|meeting)( with)?)?( {WHO}| it| that)?",
            "(i want to |let's |start )?(reflect|start reflecting|begin a reflection|start a "
            "reflection)( now| on| about)?( {MY})?( (session|meeting|talk))?( with)?( {WHO})?",
            "(think|talk|write) about {MY} (last )?(session|meeting|talk)( with {WHO})?",
            "(just )?(saw|met|finished with|came from|coming from) {WHO} ask me (something|a "
            "question)( about it| please)?",
            "(hast du|gib mir|stell mir|stelle mir|frag mich)( bitte)?( eine| noch eine| was|"
            " etwas)? ?(frage)?( fur mich)?( (zu|uber|zum|zur|wegen) {WHO})?",
            "(ich will |ich mochte )?(reflektieren|eine reflexion)( uber {WHO})?",
            "(pose|pose-moi|posez-moi|pose moi|donne-moi)( {ME})?( une| encore une)? "
            "question( (sur|a propos de)( {MY})?( (seance|rendez-vous|rencontre))?( avec)? "
            "{WHO})?",
            "(hazme|haz me|dame|preguntame)( una)? ?(pregunta|algo)?( (sobre|de)( {MY})?( "
            "(sesion|reunion|cita))?( con)? {WHO})?",
            "(acabo de estar con {WHO} y )?reflexionar( un poco| sobre .{{1,20}})?",
            "(zadaj|zadac|daj)( mi)?( jakies| jakie[sz]| jedno| nowe)? ?(pytanie)( (o|na "
            "temat|dla) {WHO})?",
        ),
    ),
    PRIVACY,
)
"""Whatever else is said in a clause, it is none of these."""
