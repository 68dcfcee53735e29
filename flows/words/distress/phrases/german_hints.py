"""What hints in German that somebody may want to go: alone it says nothing. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

from flows.words.distress.phrases.german_harm import HARM

USUAL: Final = (
    "die bank|schokolade|letzten treffen|letzte stunde|onlineshop|laden auf|mietvertrag"
    "|handyvertrag|vorstand|saison|lokalzeitung|artikel|vor stolz|wohnheim|hat sich verdient"
    "|urlaub|ferien|skifahren|kreuzfahrt|pension|rente|ruhestand|zieht um|ubersiedel*|umzug"
    "|ziehen nach|zieht mit|zieht nach|notar|lol|haha|gelacht haben|lachten|beide gelacht"
    "|vor lachen|gebrullt|gestichelt|scherzte|huftoperation|operation|reha|karenz|elternzeit"
    "|babypause|buchhaltung|instagram|finanzamt|steuerberater*|im vertrag|vertrag|konkurrenz"
    "|mitbewerber*|newsletter|rabatt*|kaution|nachmieter*|preiskampf|handbuch|lehrbuch|film"
    "|roman|serie|krimi|lehrling*|pfadfinder|tierladen|wasserschad*|enkel|enkeln|messe|aktion"
    "|tablets|per video|kundenparkplatz|gewerbe*|franchise|im keller|nachfolger*|programm"
    "|abschlussfeier|gmbh|filiale|standort|kapitel|bericht|excel|tabelle|software|kassa"
    "|kassensystem|frisch verliebt|letzter termin|schaufenster*|frequenz"
)

HINTS: Final[Mapping[str, str]] = {
    "leaving": """
    (sehe|sieht|kann|vorstell*) … (mich|sich) … nicht … (in|mit|im|nachst*|alt|funfzig|sechzig\
|sommer|jahr)
    (mich|sich) nicht (mit|in|im|einmal|mehr)
    leer (bleiben|lassen)
    (findet|finden|fande) … (mich|ihn|sie|niemand|keiner)
    (niemand|keiner) (findet|sucht)
    (nicht|nie) … (zuruckkomm*|zuruckkam*|wiederkomm*|heimkomm*)
    (betrifft|beruhrt|interessiert|kummert|geht) … (ihn|sie|mich) … (nicht mehr|nimmer|nichts \
mehr)
    (nicht mehr|nimmer) (mein|sein|ihr) (problem|bier|sorge|kummer|thema)
    (falls|wenn) (er|sie|ich) (einmal|mal|dann|eines tages) nicht (da|mehr)
    als (wurde|wurden|ob) (er|sie|ich|wir) … (nicht wieder*|nie|nicht mehr|fort|fur immer)
    (nicht mehr lang|nicht mehr lange|bald|lang dauert es nicht mehr)
    (drub*|druber|daruber) (weg|hinweg|hinwegkommen) ! marge
    (wenn es so ?weit ist|wenn es soweit ist|wenn es dazu kommt|wenns soweit ist)
    (wer anderer|jemand anderer|andere) … (machen|fertig*|tragen|essen|genies*) … (muss*|mussen\
|durfen|konnen)
    (noch|kein*) … (irgendwas|irgendwann|nachsten) $
    (hier nicht|nirgends|woanders) … (gern|leb*|auch nicht|da sein|hingehor*)
    (bring|bringe|gebe|geb) … mich … (zuruck|heim|her)
    (geliehen|nur zu gast|auf besuch|zu besuch|durchreise)
    (grab|friedhof) … (giess*|pfleg*|kummer*|ab november|ab januar)
    ab (januar|janner|februar|marz|april|mai|juni|juli|august|september|oktober|november\
|dezember) $
    (nicht mehr|nimmer|nicht|nie mehr|kein|keine|keinen|niemand|keiner|nichts mehr) … (brauch*\
|benotig*|eintrag*|einzutragen|einplan*|einzuplan*|mitrechn*|rechnen|bestell*|vormerk*|warten\
|erleb*|lohn*|rentier*|dabei|da sein)
    (brauch*|muss*|mussen|plan*|trag*|rechne*|schreib*) … (nicht mehr|nimmer|keiner mehr\
|niemand mehr|nicht|keine) … (mich|mir|sorgen|einzutragen|ein|kummern|darum|bei mir)
    (keiner|niemand|keine|ihr|du|sie) … (sorgen|kummern|argern|plagen) … (mehr|nicht mehr|muss*)
    (muss*|brauch*) … (keiner|niemand) … (sorgen|kummern|argern|mehr)
    (januar|janner|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember\
|fruhling|fruhjahr|sommer|herbst|winter|weihnachten|ostern|neue jahr|nachstes jahr\
|dreijahresplan|funfjahresplan|zehn jahre*|funf jahre*) … (ohne mich|nicht mehr|nimmer|anderen \
namen|jemand anders|nie|erleb*|kein*|egal|nicht) ! \
gebracht|eingebracht|einbring*|verdient|umsatz|zahlen|gerechnet
    (nicht mehr|nimmer|nicht) … (lang|lange|ewig) … (meine|mein|hier|da|mehr|so)
    (nicht mehr|nimmer) (lang|lange)
    (jemand anders|ein anderer|wer anderer|anderer name|anderen namen|andere leute|ein anderer)
    (wenn|falls|sobald|bis|wann) … (fort|weg|nicht mehr da|nicht da|nimmer|nicht mehr|unter der \
erde|gegangen) (bin|ist|sei|ware|bist|sind|war)
    (wo|dort wo|da wo|wohin) … (hingeh*|hin gehe|hinkomm*|ich geh*|er geh*|sie geh*)
    (wohin fort|wohin denn|nach was|wonach|nachher|hinterher|danach) $
    (die|denen|jene) … (bleiben|zuruckbleiben|hierbleiben|hinterbleiben)
    (ausgesucht|gewahlt|festgelegt|eingekreist|angestrichen) … (tag|datum|termin|freitag|sonntag)
    (tag|datum|freitag) … (ausgesucht|gewahlt|festgelegt|eingekreist|angestrichen|stehen|fix)
    (mein|sein|ihr|unser) (letzter|letztes|letzte) (sommer|winter|weihnachten|geburtstag|jahr\
|saison)
    (einfach|still|leise|sang und klanglos) … (weg*|verschwind*|gehen|fort|auflos*|ausloschen)
    (verschwind*|auflosen|fort sein|weg sein|wegbleiben|nicht wiederkommen|nicht zuruckkommen)
    (halt*|schaff*|durchhalt*) … (bis|noch bis) … (hochzeit|geburtstag|matura|abitur|weihnachten\
|ostern|sonntag)
    (weiss|weiss) … was ich … (mache|mach|tue|tu|zu tun)
    (mein platz|meinen platz|mein sessel|meinen stuhl) … (leer|frei)
    (uber mich|uber ihn|uber sie) (hinweg*|hinwegkommen|weg sind)
    (mit mir|mit ihm|mit ihr) (verschwinden|sterben|begraben|untergehen|verloren)
    (noch ein|nachste|nachster|nachstes) … (gibt es nicht|kommt nicht|nicht|nie mehr|kein)
    (bald|freitag|dann|demnachst) … (ruhe|ruh|still|weg|frei|vorbei|uberstanden)
    (lesen|liest|horen|horst|erfahr*) (sie|du|ihr|wir) [das] [dann] (dann|schon|in der zeitung)
    (eine) gute zeit … (gehabt|war)
    """,
    "parting": """
    (in erinnerung|im gedachtnis|an mich erinner*|mich erinner*)
    (echter|guter|wahrer) freund
    (bei allen|von allen|jedem|jeden) … (bedankt|verabschied*|umarmt|gedruckt|entschuldig*)
    (bedankt|verabschied*|umarmt|entschuldig*) … (bei allen|von allen|jedem|jeden)
    (hand) … (gehalten|gedruckt|nicht losgelassen)
    (jedem|jeder|allen) … (hand|hande) … (gegeben|geschuttelt|gedruckt)
    (verabschied*|gesicht|gesichter|druckt sie|halt sie) … (richtig|lang|hande|neuerdings|am tor\
|enkeln)
    (druckt|umarmt|halt) … (lang|fest|ewig) ! nachfrage
    (zu fruh|fruher) (heimgeschickt|gehen lassen)
    (danke|bedankt|dankte|dank|merci|vergelts gott|gedankt) … (fur alles|alles|fur die|gewesen\
|war|geduld)
    (schon|schon war es|gut|nett|ein gluck|froh) … (mit dir|mit ihnen|dich gekannt|sie gekannt\
|euch gekannt|gehabt zu haben|kennen*)
    (du|sie|er) (warst|waren|war) … (immer|gut|lieb|geduldig|beste|einzige) … (mir|mensch|jahr|$)
    (beste|schonste|einzig gute|liebste) … (jahr*|woche|leben*|warst|waren)
    (gewesen|vergangenheit|vergangenheitsform|mitvergangenheit|war) $
    als ob (wir|er|sie|ich) … (nicht mehr|nie|gehen|letzte*|tot|fort|wieder*)
    (umarmt|umarmte|gedruckt|gehalten|gekusst|kusst|handkuss|hand gehalten|nicht losgelassen\
|stirn|busserl)
    (verzeih*|vergib*|vergebt|entschuldig*|sorry|tut mir leid|leid getan|bitte um verzeihung) … \
(alles|dass es mich|fur|muhe|immer|standig|existier*|war|sorgen|nie|schrift)
    (vorwurf|vorwurfe|nicht schuld|schuldgefuhl*) …
    (lebwohl|leb wohl|leben sie wohl|adieu|abschied|machs gut|mach es gut|pfiat di|servus alter\
|ade|behute dich)
    (sag|sagen|richt|ausricht*|bestell*) … (kindern|kinder|frau|mann|tochter|sohn|mama|madchen\
|buben) … (lieb*|versucht|leid|stolz|dass)
    (letzte|letzter|letzten|letztes) … (worte|foto|gruss|wunsch|mal|bitte|satz)
    (denk*|erinner*|vergess*|vergesst) … (an mich|mich|ihn|sie) … (mal|schon|nicht|manchmal|$)
    (von oben|stern|engel|himmel) … (schau*|pass*|aufpass*|auf euch|auf uns|werden|bin ich)
    (redest|sprichst|reden|sprechen|rede|worte) … (begrabnis|beerdigung|trauerfeier|grab|feier\
|wenn es so weit)
    """,
    "giving": """
    (zuhause|zuhaus|heim|familie|platz|plätzchen) … (hund|hundin|kater|katze|pferd|vogel|hund)
    (hundin|hund|katze|kater|pferd|stute) … (zuhause|familie|heim|vermittelt|gesucht|leine|korb)
    (leine|korb|napf|sattel|kafig|halsband) … (mitgegeben|dazu|auch|gleich|abgegeben)
    (hergeschenkt|hergegeben|weggeschenkt|dagelassen|vermach*|hinterlass*|stiftet|gestiftet\
|spendet) ! stand
    (heilig|heiligtum|liebste|um nichts in der welt|sein schatz|ihr schatz)
    (nachbarskind|nachbarsbuben|burschen|fremden|lehrbub) ! parken
    (huhner|hunde|katze|hund|bienen|pferd|hasen) … (nimmt|nahm|versorgt|futtert)
    (verschenkt|verschenkt*|weggegeben|uberlassen|gegeben|geschenkt|schenkte|schenkt|vermacht\
|verteilt|ausgeteilt|vererbt|gab mir|gibt mir|in die hand gedruckt|zugesteckt|uberreicht\
|zuruckgegeben|zuruckgebracht|geborgte) …
    (uhr|gitarre|ring|ehering|hund|katze|kater|werkzeug|drehbank|motorrad|rad|rezepte|klavier\
|geige|sammlung|bucher|platten|nahmaschine|schmuck|kette|kamera|auto|schlussel|plattenspieler\
|konsole|bienen|pferd|messer|hobel|eisen|boot|angel*|pflanzen|orden) … (vom vater|vater|mutter\
|oma|opa|grossvater|grossmutter|geerbt|hergegeben|geschenkt|gegeben|verschenkt|verteilt|nachbar*\
|burschen|bekommen|behalten)
    nicht verkauft
    (kaum|fast nicht|gar nicht|nicht einmal) (kennt|kenne|kannte|gekannt)
    (zuhause|platz|familie|jemand*|wer|jemanden|nehmen|nimmst|nimmt|nehme) … (hund|katze|kater\
|papagei|hasen|pferd|huhner|wellensittich|vieh|tiere|viecher)
    (hund|katze|kater|papagei|hasen|pferd|huhner|wellensittich|tiere) … (nehmen|nimmst|nimmt\
|nehme|abgegeben|vermittelt|unterbring*|untergebracht|fur immer|tierheim|zu meiner|zur schwester\
|zum nachbarn|zu meinem)
    (fur immer|auf dauer|dauerhaft|endgultig|fur die ewigkeit)
    (niemand|keiner|nie|niemanden) … (angreifen|anfassen|angefasst|beruhren|hergegeben|herleihen\
|verleiht|hergeben)
    (war|ist) (sein|ihr|sein ganzes|ihr ganzes) (ein und alles|heiligtum|leben|ganzer stolz)
    (behalt|behalten sie|behalte|nimm|nehmen sie) … (ihn|sie|es|alles|ruhig|das)
    (handgeschrieben|handschriftlich|erbstuck)
    """,
    "order": """
    (beschrift*|geraumt|leergeraumt|ausgemistet|etikett*|spind|sicherungskasten)
    (keiner|niemand|nicht) … (fragen|suchen|kummern|erklaren|argern) (muss|mussen|braucht)
    (im voraus|vorausbezahlt|vorausgezahlt)
    (passwort*|unterlagen|papiere|schlussel) … (schachtel|kiste|dose|karton|ordner|lade|frau\
|mann|fur)
    (passwort*|testament|vollmacht|begrabnis|bestattung|zugangsdaten|code|polizzen|polizze\
|urkunden|unterlagen|papiere|dokumente|patientenverfugung) … (mappe|ordner|kuvert|liste|geordnet\
|sortiert|schublade|lade|wo|wissen|gezeigt|geschrieben|beisammen|alles|frau|tochter|sohn|fur)
    (mappe|ordner|kuvert|umschlag|brief|zettel|liste|schachtel) … (wo (sie|er|es) lieg*|falls\
|fur den fall|wenn|fur meine|fur die|kinder|frau|tochter|sohn|erst|nicht offnen|aufmachen|offnen\
|federschachtel)
    (gezeigt|erklart|beigebracht|eingeschult) … (wo|wie) … (heizung|kessel|polizzen|vertrage\
|versicherung*|papiere|passworter|sicherung*|alles)
    (wo|wie) … (heizung|kessel|polizzen|vertrage|versicherung*|papiere|passworter|sicherung*) …
    (handy|konto|konten|wohnung|abo|zeitung|zahnarzt|strom|gas|fitness*|verein|dauerauftrag\
|profil|milch|vertrage) … (gekundigt|abgemeldet|abbestellt|storniert|abgesagt|geloscht|aufgelost\
|kundig*)
    (bezahlt|beglichen|zahlt|zuruckgezahlt|zuruckgegeben|zuruckgebracht|abbezahlt) … (mir|alle\
|alles|nachbarn|schulden|offen|letzten jahr|ausgeborgt*|kaffee)
    (damit|dass|dass) (nichts|niemand|keiner|er|der|die) … (offen|suchen|sucht|erschrick*\
|erschreck*|zuerst|findet|arbeit|muhe|ordentlich|leicht)
    (aufgeraumt|geputzt|ausgeraumt|leergeraumt|ausgemistet|sortiert|geordnet|aussortiert\
|abgehangt|raumt|putzt) … (wohnung|haus|zimmer|keller|schreibtisch|alles|oben bis unten|papiere\
|fotos|bilder|dachboden|kasten|schrank)
    (wohnung|haus|zimmer|keller|schreibtisch|alles|papiere|fotos|bilder|dachboden|kasten|schrank\
|werkstatt) … (aufgeraumt|geputzt|ausgeraumt|leergeraumt|ausgemistet|sortiert|geordnet\
|aussortiert|abgehangt|leer)
    alles [ist] [jetzt] [nun] [so] [weit] [schon] (geregelt|erledigt|geordnet|in ordnung \
gebracht|bezahlt|vorbereitet|gerichtet|beschriftet)
    (ordnung|reinen tisch|klar schiff) … (gebracht|gemacht|schaffen|machen|bringen|hinterlassen\
|papiere)
    (ausgesucht|gewahlt|aufgeschrieben|notiert|festgehalten|geplant) … (musik|lied|lieder|kleid\
|anzug|sarg|blumen|wer|wen|feier|grab)
    (musik|lied|lieder|kleid|sarg|blumen|feier|grab|urne) … (ausgesucht|gewahlt|aufgeschrieben\
|bestellt|bezahlt|geplant)
    (brief|briefe|karte|karten|kuvert*|videos) … (jedes|jedem|jeden|kinder|alle|frau|tochter\
|sohn|spater|hinterleg*|geschrieben)
    (wer|wen) … (verstandig*|benachrichtig*|informier*|sauber macht|putzt|erbt|bekommt|kriegt\
|aufraumt|ubernimmt|kummert)
    (der|die|wer) … (zuerst|als erster|als erste) (hereinkommt|reinkommt|kommt|findet)
    """,
    "calm": """
    (laune|gelaunt|komischerweise|seltsamerweise|merkwurdigerweise|pfeift|summt)
    (hoflich|so hoflich|so lieb|so nett) … (seitdem|auf einmal|plotzlich|sagt|$)
    (seltsame|komische|merkwurdige|eigenartige|unheimliche|grosse) (ruhe|stille|leichtigkeit\
|heiterkeit|frohlichkeit)
    (weich|fertig mit allem|abgeschlossen|mit allem durch|gelost)
    (ruhig|ganz ruhig|zu ruhig|seelenruhig|gelassen|gelost|befreit|friedlich|glucklich|still\
|heiter|heitere|leicht|erleichtert|erleichterung|frieden|lachel*|lachelt|lieb|sanft|weich\
|freundlich|hell|aufgeraumt|strahlt*|strahlend|frohlich|entspannt|wie ausgewechselt|wie neu|wie \
verwandelt|schlaft gut|schlaft wie|wie ein kind) ! verhandl*|markt|geschaft
    (kampf|angst|wut|panik|tranen|sorgen) … (weg|vorbei|verschwunden|aus|hinter)
    (vor tagen|letzte woche|vorige woche|vor zwei|vor einer woche|gestern|am montag|bisher\
|vorher|neulich) … (geweint|heulkrampf|verzweifelt|geheult|am boden|panik|weinte|zittert*|nur \
noch|ende)
    (keine angst mehr|nicht traurig|traurig war|nicht mehr traurig|nicht mehr wutend|angst hat \
(er|sie) keine|furchtet sich nicht)
    (plotzlich|auf einmal|mit einem mal|seltsam|merkwurdig|komisch|unheimlich|auffallend) … \
(ruhig|still|leicht|freundlich|lustig|heiter|frohlich|gut|glucklich|stimmung|anders|ruhe)
    """,
    "despair": """
    (entschieden|entschluss|entscheidung) … (gefasst|hat|habe|getroffen|$) ! lieferant*|farbe\
|logo
    (wochenlang|monatelang|tagelang|seit wochen|seit monaten) … (geweint|nur|nicht|kaum\
|verzweifelt)
    (mag|kann|will|schaff*) … (nicht mehr|nimmer) $
    (alles|es) … (so schwer|zu schwer|zu viel|so dunkel)
    (will|mocht*|wunscht*) … (ruhe|stille|frieden|aufhort) $
    (mude|mud) … (tragen|schleppen|kampfen|stark)
    (wande|wand|mauer|mauern) … (geklopft|gerannt|keine|tur|stehe)
    (alles|mir|ihm|ihr) (ist|is) [alles] (wurscht|egal|gleich|schnuppe) ! preis
    (alles) (wurscht|egal|gleich)
    (weinte|weint|heulte|heult) … (jede|jedes|immer|stund*)
    (in der letzten woche|in den letzten tagen|kurz vor dem|vor dem tod|wie mein vater|wie \
damals)
    (versteht es nicht|ich glaub ich schon|ich schon|ich glaube ich schon)
    (fruher) … (gehasst|geliebt|nie)
    (kaum|nicht) (geschlafen|schlaft|gegessen|isst)
    (ausweg|tur|turen|licht|boden|land|ziel|sinn|zukunft|hoffnung|grund) … (kein*|nicht mehr\
|keine mehr|zu|verschlossen|nirgends|nicht)
    (kein*|nicht mehr|nirgends) … (ausweg|tur|licht|boden|sinn|zukunft|weg)
    (mude|erschopft|ausgebrannt|fertig|kaputt|leer) … (schlaf|nicht hilft|vom|von allem|innen|so\
|knochen)
    (genug|die nase voll|satt) $
    (ich|er|sie) (habe|hab|hat) [einfach] [jetzt] genug
    (wozu|wofur|was solls|fur wen|was bringt) …
    (rentiert|lohnt|zahlt sich) … (nicht|nicht mehr|nimmer|aus)
    (gleich|egal|wurscht|schnuppe|einerlei|gleichgultig) $
    (nichts|nix) … (kommt an|halt mich|ubrig|mehr da|verlieren|freut|erreicht|beruhrt|hilft)
    (halt|halten) … (mich|ihn|sie) … (nur|nur noch|nichts|da|hier)
    (nur|einzig*) … (wegen|katze|hund|kinder) … (heimgefahren|noch da|hier|zuruck*|wegen)
    (wunscht*|wollt*|mocht*|will|lieber) … (hinlegen|einschlafen|nicht mehr|aufhoren|weg\
|erlassen|nicht aufwach*|ruhe|schlafen|nimmer)
    (aufhoren|ausruhen|schluss machen|abschalten|ausschalten) $
    (sitz*|steh*|stand|gestanden|sass|gesessen|lag|liege|geparkt|fahre|gefahren) … (dunkel*\
|garage|auto|boden|badezimmer|stunden|stunde|stausee|brucke|fluss|bahnsteig|licht aus|lampen aus\
|motor|ufer|allein)
    (jede nacht|nachtelang|um drei|nachts|schlaflos|liegt wach|lieg wach)
    (stausee|garage|badezimmer|badezimmerboden) … (stunde*|gesessen|gestanden|sitz*)
    (trauerfeier|begrabnis|beerdigung|grab) … (eigenen|eigene|eigenes|mein*)
    (ich|er|sie) (war|bin) … (guter|gute|gern) … (vater|mutter|tischler|mann|frau|backer)
    (innen|drinnen|in mir|in ihm) … (leer|tot|nichts|kalt|aus)
    (erlassen|geschenkt bekomm*) …
    (weit weg|hinter glas|nicht ganz da|durch mich hindurch|wie ein geist|wie abwesend)
    """,
    "burden": """
    (leichter|besser|erleichterung|das beste) … (fur alle|alle|wenn ich|familie|kinder)
    (fur alle|fur die familie|fur euch) … (leichter|besser|das beste|erleichterung)
    (einer|eine|ein esser|ein problem) weniger
    (alle|die anderen|sie|familie) … (waren|warn|sind) … (erleichtert|froh|besser dran)
    (wem|wer) … (fehl*|vermiss*|merkt|weint) … (denn|schon|mich|mir|ich|$)
    (last|burde|klotz|ballast|im weg|umstande|muhe|arbeit|kost*|problem*|hindernis|schuld|zu \
viel) … (nur|immer|bin|ist|gewesen|machen|allen|alle|eltern|familie|mir|weniger|los|sein)
    (nur|immer|bin|ist|gewesen|mach*) … (last|burde|klotz|ballast|im weg|muhe|zu viel|storfaktor)
    (besser|leichter|ruhiger|glucklicher|aufatmen|mehr geholfen|mehr bringen|mehr wert|mehr \
davon) … (ohne|als|wenn|dran|mit mir|mit ihm|mit ihr|als er|als sie|als ich)
    ohne (mich|ihn|sie) … (besser|leichter|dran|gut|ruhe|schaff*)
    (bringen|wert|geholfen|gedient) … als (ich|er|sie|mit mir|mit ihm|mit ihr)
    alles was (ich|er|sie) … (anfass*|angreif*|anruhr*|mach*|kaputt)
    (zieh*|reiss*|reisse) … (alle|euch|familie|alles|mit) … (runter|hinunter|mit|abgrund)
    (niemand|keiner|kein mensch|keinem|niemandem) … (merk*|auffall*|vermiss*|fehl*|wein*\
|interessier*|brauch*|erschrick*) ! preisliste|logo|schrift
    (aus pflicht|pflichtgefuhl|aus mitleid|aus hoflichkeit)
    (nutzlos|wertlos|uberflussig|versager|versagt|unnutz|zu nichts nutze|nicht verdient)
    (hatte mich|ich hatte|hatt mich) … (treffen|treffen sollen|erwischen|statt|sein sollen)
    (treffen|erwischen) sollen
    """,
    "money": """
    (police|polizze|versicherung) … (in jedem fall|auch wenn|selbst wenn|egal wie)
    in jedem fall $
    (versicherung|lebensversicherung|polizze|police|pramie|abfertigung|witwenpension\
|auszahlung) ! wasser|kfz|brand|diebstahl|feuer|lager
    (auf den euro|auf den cent|ausgerechnet|betrag|summe|gerechnet) … (genau|kinder|frau\
|versicherung|wert|familie|gestern|zettel)
    """,
    "care": """
    (pass|schau*|kummer*|schaust|schauen|sorg*|achte*|aufpass*|aufpasst|nimmst|besuch*) … (auf\
|nach|um) … (mama|mutter|frau|kinder|madchen|buben|tochter|sohn|papa|vater|schwester|hund|katze\
|oma|resi|kleinen|familie|ihn|sie)
    wer … (kummer*|schaut|passt|nimmt|futtert|sorgt|pflegt|besucht) … (mama|mutter|frau|kinder\
|tochter|sohn|papa|hund|katze|wenn|ihn|sie|oma)
    (versprich|versprechen|versprochen|schwor*|hand drauf|ehrenwort) … (mir|muss*|dass|lassen\
|nehmen)
    (du|sie|ihr) (konntest|konnten|kannst|warst) … (immer besser|besser|starker)
    """,
    "unease": """
    (kalt|eiskalt|schlecht|ubel|anders|mulmig|flau|gansehaut|schauer|eng) … (geworden|mir\
|uberlaufen|ums herz|wurde) ! kaffee|wetter|essen
    (mir) (ist|war|wurde|wird) [jetzt] [ganz] (kalt|schlecht|ubel|mulmig|anders|bang|nicht wohl)
    (macht mir|machte mir|hat mir|beunruhig*|erschreck*|lasst mich|geht mir) … (angst|sorgen\
|nach|nicht los|nicht aus dem kopf|gedanken)
    (furchte ich|furcht ich|hab angst|habe angst|sorge mich|mach mir sorgen|mache mir sorgen\
|bin unruhig|kann nicht schlafen)
    (keine antwort|nichts gesagt|gewechselt|vom wetter|ausgewichen|achsel*|schulterzuck*|wollte \
(er|sie) nicht sagen|sagt (er|sie) nicht|nicht herauszubekommen|mehr war nicht|mehr schreib\
|mehr sag)
    (so ahnlich|so was ahnliches|kann man so sagen|so in etwa|konnte man sagen|nur so|einfach so)
    (den kopf geschuttelt|kopf geschuttelt|weggeschaut|weggeschaut|verbindung weg|aufgelegt)
    (als witz|im spass|im scherz|scherz|war kein witz|witz) …
    (gespenster|bilde mir ein|einbild*|tausche mich|ubertreib*|hoffentlich irre)
    (weiss nicht|wusste nicht|keine ahnung) … (was ich|wen ich|sagen|tun|machen|anrufen|wie)
    (soll ich|sollte ich|muss ich|ich sollte) … (anruf*|wem|jemand*|polizei|melden)
    (was meint|was heisst|warum sagt|wozu zahlt|wozu braucht|welche vorwurfe|wofur denn) …
    (gefiel mir nicht|gefallt mir nicht|sein blick|ihr blick|diesen blick|dieser satz|dieses \
wort)
    """,
    "unexplained": """
    (ist|mann ist|frau ist|erst) (erst|nur|gerade|gerade mal) (##|dreissig|vierzig|funfzig)
    (ist|bin) (##) $
    (gesund|kerngesund|nicht krank|fehlt nichts|pumperlgesund)
    (hat|gibt|habe) … (keinen|kein|keine) … (hund|rad|fahrrad|urlaub|reise|plane|plan|katze\
|firma|kasten|plane) … (soviel|$)
    (das|den|die) es nicht gibt
    (verreis*|verreist|wegfahr*|umziehst|auswander*) ! enkel
    (noch|haben noch|hatten noch) … (sechs|funf|vier|drei|termine|sitzungen|treffen) … (termine\
|vor uns|offen|$)
    """,
    "grief": """
    (begraben|eingegraben|gestorben|grab|verloren|verstorben|tot) … (fruhling|marz|mai|jahr|frau\
|mann|sohn|tochter|bub|bruder|monat*)
    (zu|bei|mit) (meinem|meiner|ihrem|ihrer|seinem|seiner|unserem|unserer) … (sein|gehen\
|zusammen|wieder|will|mocht*|bald)
    """,
    **HARM,
}
