"""What mentors type to have a mentee forgotten, or called otherwise; written as `wishes_shown.py`
is, with their names in it."""

from typing import Final

PEOPLE: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "mentees",
        (
            "({SHOW} )?({ME} )?({MY} )?(list|liste|lista|liste) (of|mit|von|der|de|des|con|z|o)( "
            "all| allen| tous| todos| wszystkich)*( {MY})? (mentees?|people|leute|leuten|gens|"
            "mentores|personas|gente|podopieczn\\w+|osob)|({SHOW} )?({ME} )?({MY} )(mentees|"
            "mentee list|people)|who (are|is) (all )?my mentees|who (do i|am i)( still)? "
            "(mentor|mentoring)|whom do i( still)? mentor|wen (begleite|betreue) ich( noch| "
            "gerade| alles)*|qui (est-ce que )?j'accompagne( encore)?|a quien (acompano|estoy "
            "acompanando)( todavia)?|kogo (jeszcze )?(prowadze|wspieram)( jeszcze)?",
        ),
    ),
    (
        "forget",
        (
            "(wipe|erase|delete|remove|get rid of|bin|scrap|clear|take out) (whatever|everything|"
            "anything|"
            "all|all of it|all that)( you have| you've got| i have| i wrote| there is| that is|"
            " that's)* (on|about|of|for|with) {WHO}|(get rid of|bin|scrap|delete|remove|wipe|"
            "clear) "
            "all (of )?(the )?(?P<who>\\S+) (stuff|things|notes|data|entries)",
            "(alles|alle daten|was) (zu|uber|von|mit|was mit) {WHO}( zu tun hat)?( restlos| "
            "komplett| "
            "ganz)* (weg|loschen|raus|entfernen|wegmachen)|(losch|losche|entferne|vergiss) alles "
            "was "
            "(mit|uber|zu|von) (?P<who>\\S+)( zu tun hat| da ist| steht)?",
            "(fais|faites) disparaitre tout (ce qui (touche a|concerne|parle de)|sur) {WHO}|(que "
            ")?(plus"
            " rien|rien) (ne |n')?(reste|soit garde|existe) (sur|de) {WHO}",
            "(quita|borra|elimina|quitar|borrar|eliminar) todo (lo )?(relacionado con|que tenga "
            "que ver "
            "con|que haya (de|sobre)|referente a) {WHO}",
            "(wywal|usun|skasuj|wyrzuc|usunac|skasowac) wszystko (co )?(dotyczy|zwiazane z|o|na "
            "temat) "
            "{WHO}",
            "(forget|delete|erase|remove) (everything |all |all data |all entries |all notes "
            ")?(about |of |on |from )?{WHO}( completely| from (the|my) list)?",
            "{WHO} (has |have )?(asked|wants|told)( me)?( you)? to (remove|delete|erase|"
            "forget) (everything|all|all data)( about| of| on)?( her| him| them)?",
            "{WHO} (has |have )?(asked|wants|told)( me| us)?( you)?( to)? (take out|take "
            "away|remove|"
            "delete|erase|wipe|drop|get rid of) (anything|everything|all|whatever|the bits|the "
            "notes)( that| which)?( (mentions?|names?|concerns?|is|are|i wrote|you have))?( "
            "(about|on|of|with))? (her|him|them)( in it)?",
            "{WHO} (hat |hat mich |bittet |bat )*(gebeten|will|mochte|darum)( mich| dass| ich)* "
            "alles (was )?(uber|zu|von|mit) (sie|ihn|ihr|ihm)( \\w+)? (zu )?(loschen|entfernen|"
            "losche|entferne|rauszunehmen)",
            "{WHO} (m'a demande|me demande|veut|voudrait|souhaite)( de| d'| que| qu'on| que "
            "j')* ?(d'effacer|de retirer|d'enlever|effacer|supprimer|retirer|enlever|efface|"
            "supprime|retire|enleve) tout ce qui (la|le|les) (concerne|mentionne|cite)",
            "{WHO} (me )?(pidio|ha pedido|pide|quiere) que (te )?(borre|elimine|quite|borres|"
            "elimines|quites)s? todo (lo )?(que )?(suyo|sobre (el|ella)|de (el|ella)|l[oa] "
            "(menciona|nombra|mencione|nombre))",
            "{WHO} (poprosil\\w*|prosil\\w*|prosi|chce)( mnie)?( o| zeby| aby| zebym)* (usunac|"
            "usunal|usunela|usuniecie|skasowac|wykasowac)( \\w+)? (wszystk\\w+|tego)( co)?( "
            "\\w+)? "
            "(o|na|z)? ?(nim|niej|nia|temat|dotyczy)",
            "(vergiss|losche|losch|entferne) (alles |alle daten |alle eintrage )?(uber |von |"
            "zu )?{WHO}|(alles |alle daten |alle eintrage )?(uber|von|zu|mit) {WHO} (loschen|"
            "vergessen|entfernen)",
            "(oublie|oubliez|supprime|supprimez|efface|supprimer|oublier) (tout (ce qui "
            "concerne |sur |de ))?{WHO}( de la liste)?",
            "(olvida|borra|elimina|borrar|olvidar|eliminar) (todo (lo de |sobre |de ))?(a "
            ")?{WHO}( de (la|mi) lista)?",
            "(zapomnij o|usun|skasuj|wykasuj|usunac|skasowac) (wszystko (o |na temat "
            "))?{WHO}( z listy)?",
        ),
    ),
    (
        "rename",
        (
            "(rename|change|correct) ({MY} )?(name )?(of |from )?{WHO} (to|into) {TO}"
            "( again| back)?",
            "(call|write|spell) {WHO}( from now on)? {TO}( from now on| instead)?",
            "{WHO} (is|is now|should be|is actually|must be|is called|is now called|is "
            "really) (spelled|spelt|written|called|named) {TO}( now)?( now)?",
            "{WHO} (heisst|schreibt sich)( jetzt| eigentlich| nun| richtig)* {TO}",
            "(nenne|benenne|andere) {WHO} (in|zu|um in|jetzt) {TO}( um)?",
            "(renomme|renommer|change|remplace) {WHO} (en|par) {TO}|{WHO} s'(appelle|ecrit)( "
            "maintenant| en fait)* {TO}",
            "(cambia|renombra|cambiar)( el nombre de)?( a)? {WHO} (a|por) {TO}|{WHO} se "
            "(escribe|llama)( ahora| en realidad)* {TO}",
            "(zmien|zmienic)( imie)? {WHO} na {TO}|zamiast {WHO} (wpisz|napisz) {TO}|{WHO} "
            "(nazywa sie|pisze sie)( teraz)* {TO}",
            "(write|put|use) {TO} instead of {WHO}",
            "(the |der |le |el )?((real|full|first|correct|right|richtige|wirkliche|vrai|"
            "verdadero) )?("
            "name|vorname|nom|prenom|nombre) (of|de|von) {WHO} (is|ist|est|es)( now| jetzt| "
            "eigentlich| en fait| en realidad)* {TO}",
            "(?P<who>\\S+'s)( real| full| first| correct| right)* name is( actually| really| now)"
            "* "
            "{TO}|(rename|change) {WHO} (his|her|their|the)( real| new| right)? name is {TO}",
            "{WHO} (is|is called|goes by|goes as|is known as) {TO} (on|in) {MY} list( (with )?no "
            "fixed (time|day|date))?|{WHO} (heisst|ist) ((bei mir|(auf|in) {MY} liste) {TO}|{TO} "
            "(bei mir|(auf|in) {MY} liste))( ohne feste[nr]? (termin|zeit))?",
            "{WHO} (est|c'est|s'appelle) {TO} (sur|dans) {MY} liste( sans (heure|date) fixe)?|"
            "{WHO} (es|se llama) {TO} en {MY} lista( sin (hora|fecha) fija)?|{WHO} (to|jest|"
            "nazywa sie) {TO} na (mojej |tej )?liscie( bez stalego terminu| bez stalej godziny)?",
            "{WHO} (soll|sollte|muss|wird)( ab jetzt| ab sofort| kunftig| nun| jetzt| lieber| "
            "eigentlich| bitte)* {TO} (heissen|genannt werden)|{WHO} (doit|devrait)( maintenant| "
            "desormais| plutot)* s'appeler {TO}|{WHO} (debe|deberia|tiene que)( ahora)? llamarse "
            "{TO}|{WHO} ma( sie)?( teraz| od teraz)*( sie)? nazywac( sie)? {TO}",
            "{WHO} (in|zu|nach) {TO} umbenennen|{WHO} umbenennen (in|zu|nach) {TO}",
            "{WHO} (ma na imie|naprawde nazywa sie|tak naprawde nazywa sie) {TO}",
            "{WHO} (heisst|is|is called|isn't called|s'appelle|ne s'appelle|se llama|no se llama|"
            "nazywa "
            "sie|nie nazywa sie) ((nicht|not|pas|no|nie)( called)? )?\\S+ (sondern|but|mais|sino|"
            "ale|tylko|lecz) {TO}",
        ),
    ),
)
"""Looked for last: what stands for a name may be anything."""
