"""What hints at harm in German, done or to come: alone it says nothing. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

HARM: Final[Mapping[str, str]] = {
    "means": """
    (tabletten|pillen|schlaftabletten|schmerzmittel|morphium|insulin|medikamente|pulver|rezept\
|doktor|arzt|herztabletten|tropfen) … (gezahlt|zahlt|gesammelt|sammelt|spart|aufgehoben|genug\
|gehortet|versteckt|alle|lade|glas|weggesperrt|mitgegeben|abgesetzt|beisammen)
    (gezahlt|zahlt|gesammelt|sammelt|spart|hortet|versteck*|weggesperrt) … (tabletten|pillen\
|schlaftabletten|medikamente|messer|schuhe|klingen|gurtel|seil)
    (seil|strick|schlauch|abgase|klinge|rasierklinge*|benzin|gift|flinte|gewehr|pistole\
|schrotflinte) ! marge|kanister
    (brucke|gleis|gleise|gleisen|bahnsteig|stausee|klippe|steinbruch|kanal|fluss|donau|dach\
|balkon|siebten stock|zehnten stock|hochhaus|see|parkdeck|wehr|bahndamm|bahnubergang) ! kunden\
|aussicht|gesperrt|parkplatz
    (zug|zuge) … (durchfahren|vorbei*|gelassen|lassen|schau*|zahlt|einfahr*)
    wie hoch …
    (motor|garage) … (lauft|laufen|auto|dunkel|licht|sitz*|zu)
    (badezimmer|bad) … (zugesperrt|verschlossen|stundenlang|eingesperrt)
    (denk|denke|dachte|traum*) … an (die|das|den) (brucke|fluss|zug|gleise|tabletten|wasser|seil\
|see|dach)
    """,
    "risk": """
    (gleich|egal|wurscht) … (was passiert|was kommt|wie es ausgeht|ob)
    was passiert $
    (geschlossenen|zuen) augen
    augen zu … (fahr*|uber|gezahlt|gegangen|gerade)
    (sehen|schauen|wissen) was passiert
    (rot|grun) , (grun|rot)
    (leiter|regen|bier) … (keiner halt|niemand halt|bier|allein)
    (fahrt|fahre|fahr|gefahren|rast|schwimmt|klettert|steigt|geht|lauft|motorrad|raus) … (ohne\
|gurt|angeschnallt|licht|helm|betrunken|besoffen|nachts|allein|dunkel|130|140|150|160|180|200\
|bremsen|rot|geschlossenen augen|augen zu|promille|flasche|sturm)
    (ohne|kein|keinen) (gurt|helm|licht|sicherung|seil|schutz|leine|bremsen|schwimmweste|jacke)
    (soll kommen was|komme was|kommt wie es kommt|was kommt das kommt|wenn es passiert|wenns \
passiert|so gott will|schicksal|soll der see|entscheid*|dann ist es halt so|dann is es so|pech \
gehabt|wen kummert)
    (gurt|angeschnallt|helm|rote ampel|grune ampel|leitplanke|geisterfahrer)
    (insulin|tabletten|medikamente|dialyse|therapie|behandlung|arzt|zucker|herz) … (nicht mehr\
|nimmer|abgesetzt|gelassen|lasst|hort|geht auch|weg|abgebrochen|400)
    (nicht mehr|nimmer) … (zum arzt|gegessen|isst|schlaft|geduscht)
    (flasche|flaschen|schnaps|wodka|betrunken|besoffen) … (allein|nachts|schwimm*|fahrt|leiter\
|lenkrad|tag|fruh|aus|raus)
    (leiter|dach|gerust|sage|klippe|autobahn|landstrasse) … (nass|betrunken|allein|niemand|ohne\
|nachts|zu fuss|sturm|absichtlich|schutz)
    (absichtlich|mit absicht|extra) $
    """,
    "fear": """
    (weil er|wenn er|er) … (trinkt|getrunken|sauft|schreit|ausrast*)
    wenn sie … (wort|smiley|code|himbeere|zeichen) … (schickt|schreibt|sagt)
    (sofort|gleich|ohne nachfragen|nicht fragen) … (anrufen|anruf*|kommen|schwester|polizei)
    (schaut*|blickt*|sah) … (standig|dauernd|immer wieder|immer) … (tur|uhr|handy|fenster)
    (nicht mehr|nicht) … (auf das handy|aufs handy|handy) … (schreiben|anrufen)
    (liest|kontrolliert|sieht) … alles … (schreib*|schick*|mit)
    (ziehen|zieht|zog) … (kopf|kopfe) ein
    schreckhaft
    (zum dritten mal|schon wieder|drittes mal) … (leiter|arm|auge|rippe*|spital|sturz)
    (immer|nirgends|nie) … (bruder|mann|vater|onkel|schwager) … (mit|dabei|geht|begleit*)
    nirgends (mehr )?allein
    (auf besuch|zu besuch) (hinunter|runter|nach|heim)
    (weil er|wo er|damit er) … (nicht mitkommt|nicht mit|nicht hort|nicht sieht|nicht hinein)
    ablenk*
    (ganz weiss|kreideweiss|blass|bleich|kreidebleich|grau|stumm|steif|starr) … (geworden|wurde\
|wird|im gesicht|$) ! farbe|wand
    (zuckt*|zusammengezuckt|duckt*|erschrick*|erschrocken|zittert*|flustert*|fluster*|springen \
auf|hochgefahren|stottert*) ! ofen*|glocke
    (angst|furchtet|furchtet sich|panik|graut) … (ihm|heim|hause|mann|wochenende|er|abend*|vater\
|tur|zuruck)
    (schaut|schaute|blickt|blick|sieht|sah|gesehen|dreht) … (tur|fenster|schulter|bevor sie|zu \
ihm|handy|parkplatz|uhr|antwort*)
    (tasche|koffer|rucksack|sackerl) … (gepackt|versteckt|bereit|unter|hinter|pass|ausweis*)
    (pass|passe|ausweis|papiere|geburtsurkunde*|reisepass) … (bei mir|versteck*|hinterleg*\
|aufheb*|lassen|weg|tasche|finden|keine|genommen)
    (versteck*|heimlich|geheim|niemandem sagen|keinem sagen|niemand sagen|schworen) … (vor ihm\
|pass|tasche|handy|geld|mir|unter|hinter|nicht find*|$)
    (losch*|geloscht) … (nachrichten|sms|chat|whatsapp|verlauf|das)
    (codewort|kennwort|losungswort|zeichen|ein wort|losung) …
    wenn (sie|er) … (schreibt|bestellt|sagt|schickt|anruft) … (anruf*|hol*|komm*|polizei|soll*)
    (zettel|serviette|notiz|kassenbon) … (bitte|hilfe|zugesteckt|geschoben|klo|toilette|wc)
    (nummer|geschrieben) … (arm|hand|unterarm|handgelenk|sohle|schuh)
    (klo|toilette|wc|lager|keller|badezimmer) … (fluster*|eingesperrt|schlaft|versteck*|erzahlt\
|gesagt|einzige*|zettel|nachlauf*|nicht nach)
    (schlaft|schlafen|geschlafen|ubernachtet) … (laden|geschaft|auto|buro|lager|werkstatt\
|freundin|lokal|boden)
    (termin|verheirat*|hochzeit|flug|ticket|heimat|dorf) … (fur sie|onkel|bruder|vater|cousin\
|zuruck|fest)
    (zahl*|buss*|auszubaden|auszubaden) … (daheim|heute abend|spater|zu hause|ich dann|sie dann)
    (bitte) … (hilfe|helft|jemand|denkt|nicht schreiben|nicht anrufen|loschen|nicht antworten)
    (liest mit|hort mit|mitliest|mithort|im hintergrund|atmen hor*|uber die schulter\
|hineinschaut|hineinschau*)
    (abgelesen|wie auswendig|wie einstudiert|wie vom blatt|vorliest)
    """,
    "control": """
    (gehen|auflegen|fertig sein|weg sein) , bevor (er|ihr mann|ihr bruder) (kommt|heimkommt\
|zuruck*)
    (handy|telefon|tasche|handtasche) … (abgeben|durch|durchsuch*|kontroll*|vorzeig*)
    (schaut|liest|geht) … alles durch
    alle (zehn|funf|funfzehn) minuten
    (auf laut|lautsprecher|freisprech*)
    (mann|partner|freund|er|ehemann|frau|vater|bruder|schwiegermutter|onkel|ex|sohn\
|lebensgefahrte) … (im auto|vor dem lokal|vor der tur|draussen|wartet|angerufen|jede halbe \
stunde|nebentisch|in der ecke|daneben|hinter ihr|ruft an|zweimal an|motor laufen)
    (er|mann|partner|vater|sie|bruder|onkel|schwiegermutter|schwager) … (kontrolliert\
|weggenommen|abgenommen|hat die karte|liest|zahlt|bestimmt|entscheidet|versteckt|zerschlag*\
|zertrumm*|kaputt|gesperrt|verbietet|verboten|lasst sie nicht|abgewimmelt|sperrt)
    (karte|bankkarte|handy|autoschlussel|schlussel|pass|konto|geld|lohn|mantel|post|nachrichten\
|papiere) … (hat er|hat der|nimmt|weggenommen|abgenommen|kontrolliert|gesperrt|behalt|versteckt\
|liest|bei ihm)
    (foto|standort|nachricht|bild) … (jede|halbe stunde|damit er|schicken muss|beweis*)
    (stimme|mann|er|mannerstimme|partner) … (antwortet*|geantwortet|spricht|redet|sprach) … \
(fur sie|an ihrer stelle|statt ihr)
    (antwortete|antwortet) … (mannerstimme|mann|er) fur sie
    (darf nicht|durfen nicht|erlaubnis|um erlaubnis|lasst sie nicht|nicht allein|nie allein|nie \
ohne|nicht hinaus|nicht raus|nicht ohne)
    kamera … (aus|ausgeschaltet|wieder)
    (klinke|schloss|riegel|schlussel) … (innen*|abgeschraubt|abmontiert|weg|von aussen|keine)
    (innenseite|von innen|von aussen) … (klinke|schloss|riegel|zu|zugesperrt|keine)
    (zehn|funf|zwanzig|##) euro … (kriegt|bekommt|woche|montag|tag)
    (keine|keinen|ohne) (papiere|lohn|pass|handy|geld|konto|schlussel) ! kunden
    (weiss|wissen) … wo (ich|sie) (bin|ist|wohn*)
    (sonst|nur) … (schreiben|anrufen|festnetz|vormittag|wenn er|nicht da)
    """,
    "wounds": """
    (flecken|fleck|blau|blaue|geschwollen|kratzer|verletzt|blauer|schwellung|platzwunde|rippen\
|eingebunden|verband|humpelt|schiene|brandwunde|brandmal*|striemen|veilchen|schurfwunde) ! obst\
|knie|kassa|hubwagen
    (schal|langarm*|lange armel|sonnenbrille|dunkle brille|geschminkt|rollkragen|armel|halstuch\
|schminke) ! kollektion|verkauf*
    (treppe|stiege|schrank|kastentur|schranktur|turrahmen|herd|ofentur|dusche|rad|fahrrad|hund\
|regal|backofen|kastl) … (wieder|diesmal|war es|schon wieder|angeblich|gestolpert|gefallen\
|umgerannt|gerannt|gestossen|letztes mal|im marz|sagt sie|beide male)
    (ungeschickt|tollpatschig|gestolpert|umgerannt|hingefallen|dagegengelaufen)
    (arm|handgelenk|lippe|auge|hals|wange|finger|rippen) … (wieder|diesmal|linke|blau|gelb|halt\
|geschwollen|beide|getapt|verbunden|schief)
    (jahzornig|temperament|ausrast*|hitzkopf|explodier*|cholerisch)
    (meine schuld|selber schuld|ich provozier*|ich reize|verdient|liegt an mir|mein kochen)
    """,
    "threat": """
    (nicht mehr lange|keine) … (freude|spass|lachen)
    (wundern|wunder erleben|noch sehen|bereuen|blechen) $
    wo (der|er|sie|die) (parkt|wohnt|einkauft|trainiert|joggt|schlaft)
    (kriegt|bekommt) sie (niemand|keiner)
    (wenn er|wenn ich) … (nicht kriegt|nicht bekommt|nicht haben kann) …
    (benzin|benzinkanister|kanister|dunger|flaschen) … (gekauft|keller|vierten stock|angeblich\
|wozu|rasenmaher)
    (nicht gut zu sprechen|rechnung offen|haben mich schon verstanden|du verstehst mich|sie \
verstehen mich)
    (jungsten tag|jungster tag|steht oben|auf der liste|ubt|schiess*) … (liste|steinbruch|chef*\
|abteilung|wald|schiess*)
    (waffenschrank|patronen|munition|gewehr|waffenbesitz*)
    (haus|raumen|aufraumen) … (zu raumen|aufraumen|ein ende|schluss) …
    (vom einsatz|vom militar|vom krieg|anders heimgekommen|aus dem krieg)
    (geht|gehen|nehm*|lass*) … (miteinander|mit mir|mit|zusammen) … (kleine|kinder|welt|dann\
|alle)
    (wird|werden|wirst|werdet|soll|sollen) … (sehen|noch sehen|spuren|buss*|bereuen|lernen\
|erleben|springen|schauen|merken|grinsen|lachen|zahlen|wissen) …
    (weiss|weis|kennt|kenn|beobachtet) … (wo|wann|welche|dessen|seine|laufrunde|uhrzeit) … \
(kinder|schule|wohnt|lauft|heimkommt|uhrzeit|parkt|tochter|arbeitet|laufrunde|wald|geht|fahrt)
    (rechnung|rechnungen) … (begleich*|offen|zahlen|prasentier*) ! lieferant|kunde|monat*|steuer*
    (andere wege|heimzahlen|lektion|abrechnen|abrechnung|rache|rachen|auge um auge|quitt)
    (gefangnis|hafn|hafen|haft|polizei) … (egal|schreckt|angst|nichts|macht mir)
    (letzten|letzter) (schonen|schoner|guten) (sommer|winter|tag)
    (alles|nichts mehr|nix) (verliert|verlieren|zu verlieren)
    (brennen|brennt|anzund*|angezund*|flammen|in rauch|hochgehen|in die luft|abfackel*) ! kerze*\
|lampe
    (liste) … (namen|leute*|lehrer*|wer|alle die)
    (nicht mehr|nimmer) … (grins*|lach*|lachel*)
    (waffe|gewehr|pistole|flinte|dunger*|machete|saure|messer|armbrust) ! kuche|brot
    """,
}
