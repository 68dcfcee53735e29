"""What may be a cry for help in German when it stands together. How a line is read:
flows/words/distress/phrases/table.py.
"""

from typing import Final

TOGETHER: Final = """
    (messer|axt|beil|hammer|schlager|baseballschlager|waffe) & (bedroht|gedroht|angst|steht\
|wartet|vor der tur|ex|mann|unter dem kissen|polizei|gepackt|geholt) ! kuche|koch*|lieferant\
|verkauf*|schleif*
    (ritz*|schnitte|narben|wunden|schneidet) & (arme|armen|arm|unterarm*|beine|beinen|armel|haut\
|handgelenk*|oberschenkel*) ! finger|kuche|brot|haar*|kosten
    (schlagt|schlug|geschlagen|gepragelt|misshandelt|gewalt|gewalttatig|pragelt|haut|tritt) & \
(mann|freund|vater|ex|zu hause|daheim|kinder|betrunken|bruder|sohn|partner) & (sie|ihn|mich|ihr\
|kinder) ! vor|preis*|konkurrenz|rekord|nagel|pinata|brucke|tapfer|schlagzeug|wurzeln|name*|alarm\
|purzel*
    leben & (vorbei|hasse|hasst|unertraglich|halt|ertragt|aus|endet|ende|sinnlos|wertlos|beenden\
|zu ende|satt|mude|hinter mir|last|qual|holle|wert) & (mein|ihr|sein|das|dem|mit|ich|sie|er) ! \
laden|produkt|versicherung|vom|akku|berufsleben|geschaftsleben|privatleben|nachtleben\
|zusammenleben|von
    (sag*|richt*|kuss*|druck*|gib) & (kinder*|jungs|sohn*|tochter|frau|mutter|mama) & (liebe|lieb \
habe|lieb hat|falls|wenn ich|gern hab*)
    (geld|versicherung|rente|police|auszahl*) & (frau|kinder|familie|mann) & (verungluck*|unfall\
|sterbe|stirbt|tot|nicht mehr da|passiert|wenn er|wenn ich|umkomm*|zustosst) ! kunde*|firma\
|makler|kredit
    (armel|schal|rollkragen|sonnenbrille|geschminkt|schminke|kapuze|mutze) & (grad|hitze|sommer\
|juli|august|drinnen|verdeck*|versteck*|heiss) ! kollektion|verkauf*|kundin
    (geschenkt|verschenkt|gegeben|verkauft|uberlassen|vererbt|hinterlassen) & (uhr|ring|kamera\
|fahrrad|rad|gitarre|werkzeug|hund|katze|platten|bucher|schmuck|auto|sammlung) & (brauch*|zeit\
|nicht mehr|behalt*|erinner*|alles|sogar|ruhig|lachel*|letzte*|gluck*) ! neue*|kunde*|muster\
|probe*|lager|laden
    (brief*|nachricht*|video*|zettel|geschrieben|hinterlegt) & (kinder*|sohn*|tochter|familie\
|frau|mutter|jedem) & (falls|fur den fall|abschied|wenn|hinterlegt|spater|schublade|fall der \
falle) ! kunde*|amt|schule|bank
    (mann|ehemann|freund|partner|er) & (karte|konto|pass|papiere|handy|schlussel|ausweis|gehalt\
|geld) & (sperrt|gesperrt|weggenommen|nimmt|versteckt|kontrolliert|zerstort|zerschlagen\
|abgenommen|einbehalten) & (ihr|sie|mir|meine) ! reparatur|kunde*|bank hat|kasse
    (immer wissen|standig wissen) & wo
    (schlaft|ubernachtet|versteckt|schlafen|ubernachten|bleibt) & (laden|werkstatt|auto|freundin\
|buro|frauenhaus|keller|bad) & (angst|ihm|sicher*|furcht*|mann) ! messe
    (mude|satt|leid|fertig|uberdrussig|erschopft|genug) & (leben|existieren|dasein|existenz|da zu \
sein|am leben|aufwachen|von mir|welt)
    (nicht mehr da|einfach weg|nicht existieren|nicht mehr sein|nichts mehr sein|nie mehr\
|ausschalten|abschalten|aufhoren zu) & (wunsch*|will|wollte|mochte|wurde|sein|konnte|gern) & (ich\
|sie|er|mich|sich) ! produkt*|rabatt*|urlaub|lager|messe|software|buro|handy|maschine
    (fur alle|fur jeden|fur meine familie|fur die familie|fur die kinder|fur euch|fur ihn|fur uns \
alle) & (leichter|besser|einfacher|schoner|gut|erleichterung|das beste) & (ohne|weg|nicht|wenn\
|gehe|geht|tot)
    (keinen|kein|keine|hat alles keinen) & (zweck|sinn|wert|ausweg|hoffnung) & (alles|mehr|leben\
|es|noch) ! werbung|newsletter|kurs|messe|druck|verhandl*|vertrag|facebook|mietvertrag|juni|vor
    (wenn ich weg bin|wenn ich gehe|wenn ich nicht mehr|wenn ich mal) & (traurig|ruhe|besser\
|weint|kummer*|froh|frei|leichter|sollt|vergiss*) ! urlaub|messe|mai
    (platz|zimmer|stelle|wohnung) & (bald frei|frei sein) & (mein*|sein|ihr)
    (wenn (sie|ich|er) geht|verlasst|trennt|anzeigt|scheiden) & (findet|umbring*|kinder|passiert\
|bereu*|tot|nimmt|droh*|angst|rache)
    (abgepasst|aufgelauert|verfolgt|belastigt|nachgestellt) & (ex|mann|er|freund|schule|haus\
|arbeit)
    (alles vorbereitet|schon vorbereitet|einen plan|den tag festgelegt) & (endet|ende|leben\
|nachts|tod|sterben|hasse|abschied|ich will)
    (eingeschlossen|eingesperrt|verbarrikadiert) & (bad|zimmer|garage|mann|er|waffe|angst|schreit\
|wohnung|polizei|sich) ! schlussel vergessen|laden
    (gefahr|polizei|notarzt|rettung|krankenhaus|klinik) & (mann|ex|partner|tabletten|versuch*\
|droh*|springen|geschnitten|aufgeschnitten|kinder|heute nacht) ! lieferung|diebstahl|einbruch
    (nicht mehr|nie) & (auftauch*|zuruckkomm*|wiederkomm*|heimkomm*) & (wasser|see|fluss|meer\
|wald|berg*|gehen|fahren) & (ich|er|sie) ! kunde*|ware|urlaub
    (bruck*|dach|gleis*|kante|gelander|bahnsteig|klippe) & (steht|stehe|gerade|weint|weigert|geht \
nicht|nicht mehr weg|telefon|ruhrt sich) ! foto*|laden|kunde*
    (messer|pistole|hammer|faust|kugel) & (tisch|unterschreib*|zahl*|schulden|kredit|geld|gewarnt\
|warnung) ! kuche|verkauf*|lieferant|koch*
    (bremsen|gebremst|lenkrad|steuer loslassen) & (nicht|einfach|denke|loslassen|uberleg*) & (ich\
|er|sie) ! ausgaben|wachstum|werkstatt
    (verabschied*|tschuss|lebwohl|abschied) & (jedem|einzeln|zweimal|alle|allen|umarm*|lange\
|geweint|seltsam|komisch|als) ! rabatt*|logo|kollege*|rente|marke
    (mein|sein|ihr) problem & (bald|nicht mehr|nimmer) ! seit|lieferant
    (bestimmt|entscheidet|schreibt vor|kontrolliert|befiehlt) & (anzieht|trifft|anziehen|treffen\
|isst|geht|freundinnen|was sie) & (mann|er|freund|partner|ihr) ! kunde*|speisekarte|chef
    (passworter|passwort|ersatzschlussel|unterlagen|vollmacht|ordner|zugangsdaten) & (umschlag\
|gegeben|falls|schublade|fur den fall|uberreicht) & (mir|er|sie) ! steuerberater|vermieter|kunde*
    (nirgends|nirgendwo|keinen platz|kein platz) & (platz|ich|mich|fur mich|gehor*|welt) & (ich\
|er|sie|mir|mich) ! lager|regal|auto|parken
    (schmerz*|leid|qual*) & (aufhor*|endet|ende|vorbei|weg) & (alle|endlich|will|nur|soll) ! \
rucken|zahn|knie
    (spiegel|selbst ansehen|sich ansehen) & (ertrag*|nicht|hass*|ekel*|verhang*) ! laden|mobel
    (innen|innerlich) & (tot|gestorben|leer|abgestorben) & (ich|er|sie|schon|lange) ! schrank
    (lippe|auge|wange|nase|kiefer) & (aufgeplatzt|blau|geschwollen|gebrochen|genaht) & (wieder\
|schwager|mann|sagt|er|ex) ! zahn*|wespe|sport
    (hoffnung|mut|glauben) & (verloren|aufgegeben|weg) & (alle|leben|er|sie|ich|ganz) ! verhandl*\
|lieferant
    (kinder|familie|frau|mann|alle) & (versicherung|police|lebensversicherung|geld) & (mehr\
|besser|lieber|als) & (von mir|von ihm|von ihr|als mit|tot|ohne mich|weg) ! wasser*|firma|makler
    (keine sorgen|nicht suchen|nicht traurig|nicht wundern|nicht vermissen) & (meld*|weg|antwort*\
|verschwind*|wenn|nicht mehr) ! rechnung|newsletter|kunde*
    (leid|satt|mude|hasse|graut|genug) & (aufzuwachen|aufwachen|aufstehen|aufzustehen|morgen*) & \
(jeden|immer|ich|es) ! vier|funf|sechs|teig|schicht|baby
    (keine|nicht|nie) & (dreissig|vierzig|funfzig|sechzig|geburtstag|alt) & (wird|werde|erleb*\
|werden|schafft) & (er|sie|ich) ! umsatz|prozent|euro|kunde*|gaste
    KIN & (liest|kontrolliert|durchsucht|wartet immer|wartet draussen|verfolgt|ortet|ruft \
standig) & (handy|nachrichten|draussen|tasche|standort|danach) ! kunde*|ware
    (andern|anders|egal|unterschied|interessier*|auffall*|merk*) & (wenn es mich nicht|wenn ich \
nicht|wenn ich weg|ohne mich|es mich nie|wenn ich tot)
    (finger*|hand*|gurtel|strick) & (flecken|abdruck*|spuren|male|striemen) & (arm*|hals|rucken\
|handgelenk*|bein*|gesicht)
    (beerdigung|begrabnis|grab|sarg|trauerfeier|bestattung) & (meine|meiner|seiner|seine|ihrer\
|ihre|kame|kommt|kostet|lied|musik|wunscht|fragt) ! oma|opa|vater|mutter|onkel|tante|gestorben\
|blumen|verschoben
    (nichts|worauf) & (freue|freuen|freut|hoffen|hoffe) & (mehr|noch|gibt)
    (welt|alle|leben|ihr|sie) & (dreht|weiter|klar|gut|zurecht|besser) & (ohne (mich|ihn|sie)) ! \
urlaub
    (wer welchen|wer was|wem was|wer welche) & (schmuck|bekomm*|sachen|erb*|kriegt|werkzeug) ! \
kunde*|bestell*
    (eisenbahnbrucke|autobahnbrucke|bahnsteig|gleise|gleisen|dachkante|hochhaus) & (anrief|rief\
|angerufen|stand|allein|nachts)
    (am ende) & (weiss|wisse|wusste) & (nicht weiter|nicht mehr weiter|nicht mehr ein noch aus\
|nicht ein noch aus) ! projekt|jahr*|monat*
"""
