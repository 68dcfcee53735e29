"""What is veiled in German, by kinds of warning signs. How a line is read:
flows/words/distress/phrases/table.py.
"""

from typing import Final

VEILED: Final = """
    (keiner|niemand) … (ertragen|aushalten|durchfuttern|bose auf (mich|ihn|sie)|sorgen) … (muss\
|musste|mehr)
    (muss|musste) (mich|ihn|sie) (keiner|niemand) … (ertragen|aushalten|tragen|pflegen)
    (keiner|niemand) (muss|musste) … (bose|ertragen|aushalten|sorgen) ! preis*
    (ehering) & (kuvert|umschlag|aufheb*|schublade|abgenommen|gegeben|zettel)
    roulette & (schaut|fahr*|sagt|abbiegen|tablette*)
    (bruder|mann|vater|er|schwager) bestimmt , (wen|mit wem|wohin)
    solange (er|sie) (kann|noch kann|konnen|noch konnen)
    (falle|bin|mach*) … (niemandem|keinem) mehr … (last|weg|muhe|arbeit)
    (nur|bloss) einen (augenblick|moment) … (dauern|brauchen)
    (sehe|sieht) (mich|sich) [selbst] nicht … (mit|in|im|einmal|alt) ! als chef|verkauf*
    (niemand|keiner) findet (mich|ihn|sie) ! google|karte
    (spalte|seite|zeile|platz) … leer (bleiben|lassen)
    nicht mehr lange … freude ! maschine|auto
    in erinnerung … (behalten|wie)
    wie (einfach|leicht|schnell|still|ruhig) … (das|es) ware
    wenn sie … (wort|schickt|schreibt) & (sofort|gleich) ! angebot
    (einer|einen|eine|ein esser) weniger … (sorg*|durchfutter*|futter*|muss)
    als wurde (er|sie) nicht (wiederkommen|zuruckkommen|mehr kommen)
    (schau*|starr*) … (auf die gleise|aufs wasser|von der brucke)
    (mag|kann) [einfach] nicht mehr & (schwer|alles) ! excel
    mag einfach nicht mehr
    (weiss|weis) (er )?wo (der|er|sie) (parkt|wohnt)
    (weiss|weis) , wo (der|er|sie) (parkt|wohnt|schlaft)
    nicht mehr auf das handy
    (nach|auf) (seinem|seinen|ihrem|ihren) (sohn|kinder|hund|mutter) … falls (er|sie)
    (hundin|hund|katze) … (neues zuhause|gute hande) ! zucht*|tierheim
    (ohne|kein|keinen) (gurt|helm|licht|schwimmweste) & (fahrt|fahre|fahr|motorrad|moped|auto\
|nachts|autobahn|landstrasse|gefahren) ! pflicht
    (see|meer|strasse|fluss|schicksal|wurfel|kalte|nacht) … entscheid*
    (soll|sollen) … (see|fluss|schicksal|strasse|herrgott) … entscheid*
    (soll kommen was|komme was wolle|kommt was kommt)
    (nicht mehr|nimmer) (einzutragen|eintragen|einplanen|einzuplanen|vormerken)
    (keiner|niemand) [mehr] … sorgen … mehr ! steuer*|rechnung*|kassa
    (muss|braucht) [sich] … (keiner|niemand) [mehr] … (sorgen|kummern) ! preis*|kassa|steuer*
    (da wo|dort wo|wo) ich (hingehe|hingeh|hin gehe|hin geh|hinkomme)
    (schon|gut|nett|ein gluck) … war es (mit dir|mit ihnen|euch) ! messe
    (du warst|sie waren) … (gut|lieb|beste|einzige) … (mir|jahr*|leben*)
    (gedankt|bedankt|danke) … (gewesen bin|gewesen ist|gewesen)
    (einen|anderen|ein anderer) … namen (rein|hinein|drauf|hin)
    (gut|besser|mehr) … als mit (mir|ihm|ihr) ! kooperation
    (mit|der|die) (haus|pramie|versicherung|geld) … (mehr geholfen|mehr bringen|besser dran)
    (hatte|hatt) (mich|ihn|sie) (treffen|erwischen)
    es hatte (mich|ihn|sie) treffen
    (mit mir|mit ihr|mit ihm) (verschwinden|sterben|begraben)
    (passwort*|testament|vollmacht|zugangsdaten) & (mappe|kuvert|frau|wissen|lade|gezeigt|feier\
|wunsche) ! betrieb|mitarbeiter*|kunden
    (versicherung|polizze|lebensversicherung) & (jedem fall|absichtlich|selbst|freiwillig|auch \
wenn|alle falle)
    (mein|meinen) (platz|stuhl|sessel) & (leer|frei|blumen)
    (kleinen|hund|katze) & (heute noch|nicht morgen) & (nehm*|nimm*)
    (braucht|brauche|brauch) (er|sie|ich) nicht mehr ! software|lager*|laden
    (wer) … (verstandig*|benachrichtig*) & (plotzlich|auf einmal|nicht da|nicht mehr)
    (wer) … (kummer*|schaut) … wenn (ich|er|sie) nicht … ! messe
    (ausgesucht|gewahlt) & (tag|lied|kleid|sarg|musik) & (wofur|erschrick*|gesund|feier|sagt) \
! hochzeit
    (briefe|brief|karten) & (jedem|jedes|jeden) & (kinder*|spater|aufmach*|offnen)
    (klinke|schloss|riegel) & (innenseite|von innen|aussen)
    (stimme|mannerstimme) … (antwortete|antwortet|redet) … fur sie
    antwortete … fur sie
    wenn sie (schreibt|bestellt|sagt|schickt) & (anrufen|anrufe|ruf*|komm*|hol*) ! rechnung\
|angebot
    (kontrolliert|liest|durchsucht) & (handy|nachrichten|abend|chats) & (er|mann|vater) ! kunden
    (autoschlussel|karte|handy|pass) & (weggenommen|abgenommen|abgewimmelt) & (er|mann|vater\
|mich|mir|ihr)
    (zuckt|duckt|springen|zucken) & (wenn er|sobald er|wenn der mann|stimme|tur) ! ofen*
    (weiss|weis|kennt) & (schule|lauft heim|heimkommt|uhrzeit|laufrunde|wohnt) & (er|kinder\
|wald|ehemalige|gutachter|chef) ! kunden|lieferant
    (wird|werden) … (noch|schon) (sehen|spuren|bereuen) … (wie|was|wenn) ! umsatz|kunde*
    (nicht mehr|nimmer) (grinsen|lachen) ! kurs
    (letzten|letzter) (schonen|guten) sommer
    (das|es) (lesen|liest) (sie|du) dann
    (ausweg) & (keinen|kein|keiner|gibt)
    (denk|denke|traume) … an die (brucke|gleise|tabletten|zuge)
    (stausee|brucke|gleisen|bahndamm|bahnsteig|ufer) & (gestanden|gesessen|stunden) ! kunden\
|stand
    (tabletten|pillen) & (gezahlt|zahlt|gesammelt|sammelt|spart|mitgegeben)
    (habe|hab) genug … (doktor|arzt|tabletten|mitgegeben)
    (hinlegen|schlafen) … (rest|erlassen|nicht mehr auf*)
    (garage) … (auto|dunkel|motor) …
    (zu sich|heimlich) … (nummer|zettel) … (arm|serviette)
    ohne (mich|ihn|sie) (warst|wart|warts|seid|ist|sind) … (besser|leichter)
    alles was (ich|er|sie) (anfass*|angreif*|anruhr*)
    (innerlich|innen) (leer|tot|abgestorben)
    (eigene|eigenen|eigener|eigenes) (trauerfeier|begrabnis|beerdigung|grab)
    (ich war ein guter|ich war eine gute|ich war gern)
    niemand* $ … adresse
    (nichts|alles) … (offen bleibt|erledigt bleibt)
    (kopf geschuttelt|den kopf geschuttelt) & (lieb|sanft|traurig|lachel*|bis zum|bis zur)
    (ziehen|zieht) die kopfe ein
    (geschlossenen) augen … (strasse|bundesstrasse|autobahn|gefahren|gegangen|verkehr)
    (mit|bei) geschlossenen augen & (er|ich|uber|fahr*) ! verkost*|yoga|meditat*
    (kriegt|bekommt|hat) sie (niemand|keiner) ! ware
    (lieber|lieb) (bei|zu) (unserem|unserer|meinem|meiner|ihm|ihr) … als (hier|da|bei)
    (zahlt|zahlen) … (police|polizze|versicherung) … in jedem fall ! wasser*|sturm*
    (hier nicht und woanders|weder hier noch)
    (tur|turen|ausgang) & (nicht mehr|keine|keinen) & (zimmer|wand*|geklopft|fenster) ! laden\
|kunden
    (sogar|auch) … lied … (ausgesucht|gewahlt)
    (alles wurscht|alles egal) & (rot|grun|motorrad|sagt)
    (weil er) … (nicht mitkommt|nicht hineinkommt|dort nicht)
    (bring|bringe) … mich … zuruck
    (wem|wer) … (fehl|fehle|vermisst) (ich|mich) ! angebot
    (waffenschrank|schlussel vom waffen*|munition) ! jagdgesch*
    (jede|alle) … (stunde|stunden) … (foto|standort) … (schick*|send*)
    (foto|standort) … (schick*|send*) & (halbe stunde|wo sie)
    (unser|ein) (zeichen|codewort|kennwort|wort) & (wenn sie|bestellt|schreibt|jetzt unser\
|ablenk*|vereinbart)
    bestellt … wenn ich … (ablenk*|komm*|hol*|ruf*)
    (grab) & (giess*|pflegt) & (nimmt|ab|wer|wen)
    (drei|zwei) zuge … (durchfahren|vorbei*|fahren lassen)
    (nirgends|nie|nicht) … allein … (hingelassen|hinaus|weglassen|gelassen)
    pass … (verstecken|aufheben|aufbewahren) ! kopie
    (getapt|geschient|verbunden|eingebunden) & (finger|handgelenk|aufbrausend|mein essen\
|selber schuld) ! sport*
    (nicht mehr lang|nicht mehr lange) & (ruh|ruhe|still|frieden)
    (liste) & (oben steht|namen|chefin|lehrer|jungst*) & (ubt|steinbruch|alle|buss*|bereuen)
    (kopf geschuttelt|kopfschutteln) & (bis zum|14|nachste)
    nicht mehr lang meine adresse
    (ehering) … (abgenommen|abgelegt|gelegt|ausgezogen)
    (schrank|treppe|stiege|tur) … (diesmal|letztes mal) ! geliefert
    (mann|freund|ex) … (im auto|draussen|vor der tur) & (angerufen|ruft|zweimal|motor|wartet\
|wieder)
    (lebensversicherung|risikolebensversicherung|versicherung) & (zahlt|auszahlt|ausbezahlt\
|zahlen) & (wenn|falls|selbst|auch bei) & (er|sie|frau|familie|kinder|mann|ich) ! angebot\
|wasser|beitrag|makler|einbruch|brand
    (hat|gab|schenkte) mir (die|seine|ihre|den|seinen|ihren) [~] (uhr|ring|ehering|orden\
|taschenuhr|kette|bibel) (seines|ihres|vom|seiner|ihrer|von) [~] (vater*|mutter|grossvater*|opa\
|papa|oma)
    (einschlafen|schlafen|hinlegen) & (nichts mehr|nicht mehr|nie mehr) & (kommen|kommt\
|aufwachen|morgens|morgen|sein) & (will|wolle|mochte|wollte|wunsch*|soll|einfach)
    (pass|gib|schau) (auf|gut auf|mir auf) (die meinen|meine leute|meine kinder|die kinder) \
(auf|acht|$)
    (lebensversicherung|versicherung|police|polizze) & (wurd|wurde|tat) & (regel*|losen\
|begleich*|bezahl*|abdecken) & (alles|ganze|schulden|ausgesorgt|kredit|haus) & (kinder|frau\
|mann|familie|haus|sagt) ! wasser*|brand*|diebstahl|makler*|auto|beitrag|kfz
    (nur|erst) [noch] (wenns|wenn es|wenn) … weh tut & (merk*|spur*|fuhl*|lebt|lebe)
    (weh tut|wehtut|wenns blutet|wenn es blutet) & (da ist|da bin|sich noch|mich noch|dass \
sie|dass er|dass ich|lebendig) & (merk*|spur*|fuhl*) ! zahn|rucken|knie
    (autobahn|schnellstrasse|landstrasse|bundesstrasse|am steuer) & augen (zu|schliess*\
|zugemacht)
    (autobahn|schnellstrasse|landstrasse|bundesstrasse|am steuer) & (schliess*|zumacht\
|zumache|zugemacht) & augen ! beifahrer|mude|podcast
    (nach|hinter) (weihnachten|neujahr|silvester|ostern|den feiertagen|dem sommer|januar\
|marz|mai) (sieht|seh|sehe) (er|sie|ich) (sich|mich) nicht
    (sieht|sehe) (sich|mich) [~] (nach|hinter) (weihnachten|neujahr|silvester|ostern|den \
feiertagen|dem sommer) [gar|uberhaupt] (nicht|nirgends)
    (erlebt|sieht|erleben|sehen) (weihnachten|silvester|ostern|das wochenende|den sommer|das \
fest) nicht [mehr] & (dafur sorg*|sorge ich|sorgt er|kummer*|selbst)
    (weiss|wusste|wisse|rausgefunden|herausgefunden) & (schule|kita|kindergarten) & (tochter\
|sohne|sohn|kinder) & (gehen|geht|gingen) & (an (ihn|mich|sie) denken|bereuen\
|sachbearbeiter*|beamt*|vermieter*|richter*|anwalt*|pass auf|gut aufpassen)
    schlussel & (dreht|schloss|tur|umdreht) & (versteck*|verkriech*|unters bett|unterm bett\
|unter dem bett|unter den tisch|zuckt|erstarrt) ! katze|hund|ersatz*
    (weitergehen|weiterzugehen|weiter|weiterlaufen|weiterschwimmen) & (nicht umzudreh*|nicht \
umdreh*|nicht zuruck*) & (wasser|meer|see|wellen|strand|fluss)
    (besser) … mit (einem|nem) (foto|bild) von (ihm|ihr|mir) … als mit (ihm|ihr|mir)
    (balkon|brucke|dach|fenster) & (runter|hinunter|nach unten|in die tiefe) & (schau*|seh*\
|guck*|blick*) & (langer|lang|zu lang|minutenlang) ! blumen|aussicht
"""
