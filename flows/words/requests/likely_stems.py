"""Beginnings of words that say together what a request is about, in five languages.

A kind is meant where one of its own words stands there, or one of each side of a pair ("how" and
"going", "ask" and "evening"), in words that ask. "=" ends a word that has no other ends, "_" joins
two. Without accents and in lower case.
"""

from typing import Final, NamedTuple

from flows.words.requests.likely_words import ASKING, DAYS, EVERYTHING, MEETING, WIPING, WRITTEN


class Stems(NamedTuple):
    """Words of which one is enough, pairs of which it takes one of each side, and words that are
    enough where nothing else is said. `brief`: they are used for nothing else, so that a few words
    need not ask."""

    kind: str
    own: str
    pairs: tuple[tuple[str, str], ...] = ()
    alone: str = ""
    brief: bool = False


STEMS: Final[tuple[Stems, ...]] = (
    Stems(
        "sessions",
        "do_i_see do_i_meet am_i_seeing am_i_meeting i'm_seeing seh_ich sehe_ich treff_ich "
        "treffe_ich je_vois vois-je a_quien_veo sie_jutro_widze sie_widze widze_sie",
        (
            (
                "cancel= annule= annuler= anula= cancela= odwolaj= absagen= move= verschieb "
                "deplace reporte mueve= przeloz przesun",
                f"{MEETING}",
            ),
            (
                "put= book= add= enter= trag= ajoute apunta= anota= zapisz= wpisz= plan= planifie",
                f"{DAYS}",
            ),
        ),
    ),
    Stems(
        "undo",
        "undo undone= revert ruckgangig zurucknehm deshac deshaz deshag cofn annul= annule= "
        "annuler= anula= anular= anuluj= storn rollback en_arriere go_back take_back",
        (
            (
                f"{WIPING} cancel= cancela annul anul take= nimm=",
                "last= latest= letzte letzten ultim= ultimo= ultima= derni ostatni acabo_de "
                "just_did just_wrote just_said eben= je_viens",
            ),
            (
                "wrong= mistake= falsch= fehler= versehen= vertipp verklick erreur= tromp "
                "equivoc error= pomyl accident by_mistake",
                f"{WIPING} back= zuruck revien retour= cancel annul anul cofn undo nimm=",
            ),
        ),
        alone="zuruck= back= atras= retour= nazad= wroc= oops=",
        brief=True,
    ),
    Stems(
        "delete",
        "unsubscrib desinscri de_baja abmelden= wypisz=",
        (
            (
                f"{WIPING} close= cancel= end= quit= kundig schliess ferm= fermer= ferme= "
                "clotur cerrar= cierra= zamkn zlikwid weg= gone=",
                "account konto= konta= compte= cuenta= profil perfil= everything all= "
                "all_of_it it_all alles= alle= tout= toutes= todo= todos= wszystk data= daten= "
                "donnees datos= dane= me= myself= mich= moi= mnie= system benutzerkonto "
                "nutzerkonto",
            ),
        ),
        brief=True,
    ),
    Stems(
        "export",
        "pdf= export download herunterlad runterlad telecharg descarg pobrac= pobierz pobieran "
        "backup= copia_de_seguridad copie_de_sauvegarde kopia_zapasowa kopie_zapasowa back_up "
        "ausdruck drucken= print= printed= printing= imprim wydruk drukow excel= csv= "
        "sicherungskopie eksport wyeksport usb= offline= word_doc",
        (
            (
                "copy= copies= copie= kopie= kopien= kopia= kopii= copia= copias= sauvegard "
                "recuper sichern= speicher behalten= zapisac= zachowac= save= keep= guardar= "
                "guardo= conserv garder=",
                f"{EVERYTHING}",
            ),
            (
                "send= email mail= schick sende= envo m'envo mand pasame= pasa= wysl give= "
                "get= dame= donne as= als= en= jako=",
                "file= files= doc= docs= document dokument datei= dateien= fichier archivo "
                "plik word= email correo= mail= maila= mailem= json=",
            ),
        ),
        brief=True,
    ),
    Stems(
        "assess",
        "self-assess self_assess selfassess self-rat self_rat self-check self_check self-eval "
        "self_eval selbsteinsch selbstbewert selbsttest selbstbeurt selbst_einsch einschatzung "
        "autoeval auto-eval auto_eval autobilan samoocen assessment puntuarme= evaluarme= "
        "valorarme= m'evaluer=",
        (
            (
                "rate= rating= score= grade= judge= assess evaluat einschatz einstuf bewert "
                "beurteil benot= benote evalu reevalu noter= juger= valorar= valoro= puntu= "
                "puntuo= puntuar calific ocen= ocena= ocenic= oceniac= ocenie=",
                "myself= me= my= self= mich= selbst= mein skill competenc abilit kompetenz "
                "fahigkeit mes= moi= mi= mis= habilidades= capacid sie= siebie= swoj moj "
                "kompetencj umiejet",
            ),
        ),
        brief=True,
    ),
    Stems(
        "language",
        "which_language what_language welche_sprache quelle_langue que_idioma jakim_jezyk",
        (
            (
                "language sprache= langue= idioma= jezyk english= englisch anglais= ingles= "
                "angiel polish= polnisch polsku= polonais= polaco= german= deutsch allemand= "
                "aleman= niemiec french= franzos francais= frances= francus spanish= spanisch "
                "espagnol= espanol= hiszpan",
                "switch= change= set= write= ander= andern= stell= umstell sprich= mets= "
                "mets-toi= passe= changer= habla= cambi pon= mow= zmien pisz= please= bitte= "
                "messag mensaj pregunt question prefer prefier wiadomos nachricht fragen=",
            ),
        ),
    ),
    Stems(
        "settings",
        "setting preference preferenz preferenc einstellungen= einstellung= parametr reglag "
        "ajustes= configur ustawien options= optionen= opciones= opcje= notificat benachricht "
        "notific powiadom reminder erinnerung rappels= recordatorio przypomnien quiet_hours "
        "ruhezeit horas_de_silencio hora_de_silencio horas_tranquilas heures_calmes "
        "heures_de_silence quiet_time godziny_ciszy godzin_ciszy ciszy_nocnej",
        (
            (
                "question questions messag fragen= frag= nachricht mensaj pregunt pytan= "
                "pytania= pytaj= wiadomos ask= remind write_me text_me schreib= ecris= demand "
                "escribeme= pisz=",
                "morning mornings evening evenings night= later= earlier= time= times= hour "
                "weekly= o'clock 7pm= abend= abends= morgens= mittag nachmitt spater= fruher= "
                "uhrzeit= uhr= matin= soir= nuit= heure= l'heure= noche= tarde= hora= rano= "
                "wieczor pozniej= godzin porze= pora=",
            ),
        ),
        brief=True,
    ),
    Stems(
        "pause",
        "pausier wstrzym snooze= in_ruhe tranquille= leave_me rzadziej= seltener= less_often "
        "moins_souvent fewer_messages fewer_questions send_fewer write_fewer be_quiet "
        "stay_quiet silencio= silence= silent=",
        (
            (
                "pause= pausa= pauza= pauzy= pauze= przerw break= auszeit= descanso= "
                "descansar= rest= urlaub= ferien= vacation holiday vacances= vacaciones= urlop "
                "conge= conges=",
                "need= take= want= until= till= for= brauch mach= bis= fais= faire= besoin= "
                "veux= jusqu hasta= necesito= quiero= haz= do= potrzebuj chce= zrob= week= "
                "weeks= keine= no= pas= sin= bez= nie= please= bitte=",
            ),
            (
                "no= not= stop= don't= less= keine= nicht= nichts= weniger= pas= plus= moins= "
                "rien= menos= nada= nie= mniej= zadnych= bez= sin= too_many demasiad zu_viele "
                "trop=",
                "messag question questions nachricht fragen= mensaj pregunt wiadomos pytan= "
                "writing= texting= schreiben= schreib= m'ecri ecris= escrib pisz= pisac=",
            ),
        ),
        alone="pause= pausa= pauza= przerwa= auszeit= break=",
    ),
    Stems(
        "zone",
        "timezone time_zone zeitzone fuseau zona_horaria huso stref jetlag uhrzeit clock= "
        "zegar= zegarek= reloj=",
        (
            (
                "time= times= hour= hours= zeit= uhr= heure= l'heure hora= horas= czas= "
                "godzina= godzine=",
                "wrong= off= change= switch= adjust local= correct= falsch= stimmt= umstell "
                "stell= mauvais fausse= pas_bonne pas_la_bonne mal= mala= equivoc cambi "
                "incorrect inna= zla= zle= zmien ustaw= przestaw changer= regle=",
            ),
        ),
        brief=True,
    ),
    Stems(
        "privacy",
        "confident vertraul datenschutz privacy confidenc confidential privat= private= prive= "
        "privee privees= privad prywatn poufn anonym anonim geheim= encrypt verschluss gdpr= "
        "dsgvo= rgpd= unter_uns entre_nous entre_nosotros miedzy_nami between_us bezpieczn",
        (
            (
                "who= who's= anyone anybody someone somebody others= else= boss= manager= wer= "
                "jemand chef= chefin= andere= qui= quelqu'un= patron= quien quienes alguien "
                "jefe= jefa= kto= ktos= szef inni= mein_mentee my_mentee my_mentees "
                "mon_mentore mi_mentorizado",
                "read= reads= reading= see= sees= access lesen= liest= mitles mitlies sehen= "
                "sieht= zugriff= zugang= lire= lit= voir= voit= acces= leer= lee= ver= ve= "
                "acceso= czyta= czytac= przeczyt widzi= widziec= zobacz dostep= wglad=",
            ),
            (
                "data= daten= donnees datos= dane= danych= notes= notas= texte= texts= textes= "
                "notatki= reponses= answers= antworten= respuestas= odpowiedzi= entries= "
                "eintrage= entrees= entradas= wpisy=",
                "stored= store= kept= happens= do_you speicher landen= stock conserv guard "
                "almacen przechow zapisyw passiert= machst= fait= fais-tu= faites= haces= "
                "robisz= dzieje= safe= secure= sicher= segur",
            ),
            (
                "safe= secure= sicher= secret segur= seguro=",
                "is= it= here= das= hier= es= aqui= ici=",
            ),
        ),
    ),
    Stems(
        "summary",
        "summar recap= zusammenfass bilan= synthes recapitul resume= resumen= resumeme= "
        "resumir= podsum sum_up zusammen= rekap moj_raport raport_z ruckblick informe= a_report "
        "my_report",
        brief=True,
    ),
    Stems(
        "actions",
        "to-do to-dos= my_to_do to_dos todo_list to_do_list task zobowiaz propuse= aufgab "
        "vorsatz vorhaben= vorgenommen= tache= taches= tarea pendient compromisos= zadan= "
        "zadania= a_faire por_hacer do_zrobienia postanowi obiecal= obiecal promised= promise= "
        "promis= prometi= promesas= versprochen= engagements= commitment action_items actions= "
        "offene_punkte next_steps nachste_schritte",
        (
            (
                "was_i did_i do_i wollte_ich soll_ich muss_ich hatte_ich quede= me_propuse "
                "mialam= mialem= mam= devais= dois= voulais= tengo_que open= left= still= "
                "pending= offen= offene= noch= reste= falta= queda= zostalo= jeszcze= was_hab "
                "was_habe que_me did_we should_i am_i_supposed i_supposed",
                "my_list list= i_do do_before machen= tun= erledig do_next to_do try= going_to "
                "faire= hacer= zrob probieren punkte points= actions= propuse= before= "
                "promise= remember= vor= vornehm sobie=",
            ),
            (
                "plans= plane= planes= plany= goals= ziele=",
                "my= meine= mes= mis= moje= have= habe= mam= hab= i_have welche= which= quels= "
                "jakie= what=",
            ),
        ),
    ),
    Stems(
        "reflect",
        "reflect= reflecting= reflekt reflexion= reflexionar= reflech refleksj nachdenken= "
        "przemyslenia= new_entry new_note neuer_eintrag nouvelle_entree nueva_entrada "
        "nowy_wpis ask_away faire_le_point faisons_le_point neuen_eintrag neue_notiz "
        "reflechir= nueva_nota new_reflection d'ecrire mnie_o_cos",
        (
            (
                "question= frage= pregunta= pytanie=",
                "for= fur= zeit= time= ask= give= got= have= another= please= stell= gib= "
                "hast= noch= neue= pose= poses= donne= une= autre= hazme= haz= dame= otra= "
                "una= zadaj= daj= jakies= inne= masz= bitte= a=",
            ),
            (
                "envie= want= wanna= like= love= can= let's= let_me mochte= will= wurde= kann= "
                "muss= veux= voudrais= aimerais= peut= quiero= quisiera= gustaria= vamos= "
                "necesito= chce= chcialbym= chcialabym= musze= moge=",
                "write= talk_about talk_through talk_over talk_to_you think= journal= note= "
                "jot= log= schreiben= aufschreib notieren= erzahl festhalten= ecrire= noter= "
                "raconter= parler_de reparler penser= repenser= debrief escribir= apuntar= "
                "anotar= contar= contarte= pensar= hablar_de hablar_sobre napisac= zapisac= "
                "zanotowac= porozmaw napisac cos_napisac pomysl opowied opisac= debrief= "
                "reflechir=",
            ),
        ),
        alone="question= frage= pregunta= pytanie= reflect=",
    ),
    Stems(
        "journal",
        "",
        (
            (
                f"{ASKING} show= read= see= lies= zeig montre muestra pokaz",
                f"{WRITTEN}",
            ),
        ),
    ),
    Stems(
        "sessions",
        "sessions session meeting appointment calendar schedule termine= termin= treffen= "
        "sitzung kalender seance rdv= rendez-vous= rendez_vous planning= agenda= sesion cita= "
        "citas= reunion= reuniones= calendario spotkan sesj kalendarz book= booked= noter=",
        (
            (
                "habe_ich hab_ich do_i_have have_i ai-je tengo= mam= when= who= whom= what= "
                "what's= anyone= anything= wann= wen= wem= was= quand= qui= quoi= cuando= "
                "quien= que= algo= kiedy= kim= kogo= co= plan= plans= cos= free=",
                "kommt= comes= viene= vient= przychodzi= meet= see= seeing= next= today= "
                "tomorrow week= monday tuesday wednesday thursday friday weekend nastepny meet "
                "treff nachste morgen= heute= woche= montag dienstag mittwoch donnerstag "
                "freitag vois= prochain demain= semaine= lundi= mardi= mercredi= jeudi= "
                "vendredi= toca= veo= quedo= proxim hoy= manana= semana= lunes= martes= "
                "miercoles= jueves= viernes= widze= spotyk nastepn jutro= dzis tydzien= "
                "tygodniu= piatek= poniedzialek= wtorek= srode= czwartek= planned= geplant= "
                "prevu= programado= zaplanow",
            ),
        ),
    ),
    Stems(
        "help",
        "erklar explain expliqu explic wytlum",
    ),
    Stems(
        "summary",
        "j'en_suis en_suis-je mein_stand moj_wynik results= ergebnis resultat wyniki= "
        "overview= big_picture progress stats= statisti ubersicht= uberblick= fortschritt "
        "entwicklung= bilanz= apercu= progres= progreso balance= evolucion postep przeglad "
        "stand=",
        (
            (
                "how= how's= am= wie= comment= como= jak= ile= what= was= que= cuanto= ou= fass",
                "go= went= better= improv doing= going= gone= far= lauft= lief= laufts= stehe= "
                "entwick besser= getan= avance= avancer= progresse= mieux= voy= ido= mejor= "
                "avanz logr idzie= szlo= zrobilem= zrobilam= osiagn lepiej= rozwij learned= "
                "gelernt= appris= aprendi= zusammen= war= gelaufen radze= haciendo= stoi=",
            ),
        ),
    ),
    Stems(
        "journal",
        "journal= diary= logbook tagebuch= diario= dziennik pamietnik carnet= entries= "
        "eintrage= entrees= entradas= wpisy= wpisow= my_notes meine_notizen mes_notes "
        "mis_notas moje_notatki reflections= reflexionen= reflexions= reflexiones= refleksje= "
        "writings= zapisk old_entries mes_dernieres_notes moje_zapiski past_notes old_notes",
        brief=True,
    ),
    Stems(
        "help",
        "command befehl commandes= comando polecen komend instruct instruccion instrukcj "
        "manual= anleitung tutorial menu= faq= obsluga",
        (
            (
                "lost= lost confused perdu= perdue= perdid zgubil hilf help= aide= ayuda pomoc "
                "how= what= wie= was= comment= quoi= que= como= jak= co= c'est explain erklar "
                "expliqu explic wytlum nicht= nix= nur= pas= no= nie= not= don't= sure= "
                "potrafi umiesz i'm_lost",
                "now= can_you you_can you_do do_i potrafi umiesz puedes= sabes= sais= peux= "
                "kannst= can_i lauft= quoi_faire que_faire faire= hacer= nie_wiem bot= bota= "
                "app= d'aide kenn= auskenn get_it work= works= use= using= supposed understand "
                "funktion benutz bedien nutz= versteh kapier bahnhof= marche= fonction utilis "
                "servir= sers= sert= principe= comprend funciona usar= usa= uso= entiend "
                "sirve= hacer_aqui dziala uzyw korzyst poslugi rozumi robic= pisac= zrobic= "
                "type= use_this this_bot this_thing entiendo= rozumiem= comprends= what_now "
                "tego_bota tego= potrafisz= all_the things= n'y_comprends comprends aus= "
                "can_you_do das_hier soll_ich",
            ),
        ),
        alone="help= hilfe= aide= ayuda= pomoc= pomocy= aidez-moi= ayudame= hilf= pomoz= "
        "i'm_lost lost= perdu= perdue= instrukcja= obslugi= instrukcja",
    ),
)
"""In the order in which they are tried."""
