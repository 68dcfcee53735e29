"""Groups of words that several kinds of request share, written as in `likely_stems.py`."""

from typing import Final

CALLING_SURE: Final = (
    "goes_by spelled= spelt= misspelled= misspelt= rename umbenenn schreibt_sich renomm "
    "devient= s'appelle= s'ecrit= llamalo= llamala= se_llama se_escribe renombr nazwij "
    "nazywa_sie pisze_sie tak_naprawde real_name"
)
"""What is said of nothing but a name."""
WIPING: Final = (
    "delet eras= erase= remov wipe clear= losch loesch entfern vergiss= vergess supprim effac "
    "enlev retir= retire= oubli= oublie borr= borra borre elimin quita= olvida= olvid usun "
    "skasuj suppression deletion loschung eliminacion borrado usuniecie skasow wykas kasuj= "
    "kasowac zapomn forget="
)
FINDING: Final = (
    "find= search look_for look_up locate= such= suche= suchen durchsuch finde= finden cherch "
    "recherch retrouv trouv busc encuentr encontr znajd znalez szuka wyszuk poszuk odszuk"
)
EVERYTHING: Final = (
    "everything all= data= notes= entries= notizen texte daten= eintrage tagebuch alles= alle= "
    "tout= toutes= donnees textes mes_notes todo= datos= textos notas= entradas wszystk dane= "
    "danych notat wpis journal dziennik diario="
)
WRITTEN: Final = (
    "wrote= written= write= noted= note= mention said= talked= recorded= saved= geschrieben "
    "schrieb= notiert= erwahnt= gesagt= aufgeschrieben ecrit= ai_parle avais_parle dit= "
    "mentionne escribi= escrito= anote= anotado= apunte= puse= dije= hable= mencion pisal "
    "napisal zapisal notowal zanotowal wspom mowilam= mowilem= discuss besprochen= discute "
    "hablamos= rozmawial zapisane= notiz_zu"
)
ASKING: Final = (
    "what= what's= how= how's= where= when= who= which= was= wie= wo= wann= wer= welch que= "
    "qu'est-ce qu'est quoi= comment ou= quand= quel como= donde= cuando= cual cuant jak= co= "
    "gdzie= kiedy= ile= jaki did= have= do= am= is= hab= habe= hatte= j'ai= ai-je= est-ce he= "
    "czy="
)
KEPT: Final = (
    "journal diary entry= entries= note= notes= tagebuch eintrag notiz entree entrada nota= "
    "notas= diario= dziennik wpis notat carnet= thing= something= anything= etwas= gibts= "
    "passage= chose= truc= algo= cos= irgendwo= somewhere= quelque_part gdzies= y_a-t-il "
    "that_about"
)
"""Where one looks, or for what, if a preposition is there."""
BESIDE_SOUGHT: Final = (
    "alguna= algun= some= irgendein quelque= jakas= jakis= quelques sont= est= sa= jest= "
    "estan= esta= tout todo lo= la= zeszl deja= already= ever= schon= ya= juz= was= alles= "
    "everything all= co= ce= text textes stuff= bit= part= place= word= stelle= wort= sache= "
    "mot= cosa= palabra= rzecz slowo= fragment any= there= exactly= that= this= about= thema= "
    "sujet= tema= temat= y= a= t-il= gibts= gibt= es= mit= the= me= mi= mir= moi= things= ten= "
    "ta= byl= byla= we= last= lately= zuletzt ostatnio= i= ich="
)
"""What else is no part of what one looks for."""
CALLING: Final = (
    "call= called name= named= written= correct heisst= heissen= nenne= richtig= namen= "
    "eigentlich= aus= prenom= nom= corrige nombre= imie= pisze= statt= zamiast= instead= "
    "au_lieu en_vez sondern= now= jetzt= zmien change= popraw korrig ander= andere= aender "
    "cambia= en_fait real_name se_escribe se_llama"
)
"""What is said about a name, where one asks."""
MEETING: Final = (
    "session meeting appointment termin= termine= treffen= sitzung seance rdv= rendez-vous= "
    "rendez_vous sesion cita= citas= reunion= reuniones= spotkan sesj"
)
DAYS: Final = (
    "today= tomorrow= monday tuesday wednesday thursday friday saturday sunday morgen= heute= "
    "montag dienstag mittwoch donnerstag freitag demain= lundi= mardi= mercredi= jeudi= "
    "vendredi= hoy= manana= lunes= martes= miercoles= jueves= viernes= jutro= dzis piatek= "
    "poniedzialek= wtorek= srode= czwartek="
)
NOWHERE: Final = (
    "of= about= with= kropce= conge vacan vacac urlaub ferien holiday vacation leave trouble "
    "hurry retard train= rush bus= car= meeting middle shock love= pain= bed= hospital mood "
    "charge= deplacement reunion zug= auto= stress eile bett krankenhaus panique forme= prisa "
    "coche tren= casa= home= town= office urlop wakacj pracy= domu= szpital pociag biegu "
    "stresie szoku ruhe peace= paz= paix= 1 2 3 4 5 6 7 8 9"
)
"""Where one may be, and is in no time zone for that."""
