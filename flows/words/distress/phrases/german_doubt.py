"""What may be a cry for help in German, or not. How a line is read:
flows/words/distress/phrases/table.py.
"""

from typing import Final

DOUBT: Final = """
    (angst|furchte|panik) … (er|sie) es (doch|heute nacht) [noch] (tut|macht) $
    (ich|er|sie) (ware|waere|war|sei|bin|ist) besser (nicht mehr|gar nicht|gar nicht mehr) \
(da|hier|am leben) $
    besser [,] (ich|er|sie) (ware|waere|war|sei) (nicht mehr|gar nicht|gar nicht mehr) (da|hier) $
    (ich|er|sie) (ware|waere|war|sei|bin|ist) besser [dran] tot $
    (selbstmord|suizid|freitod) ! ware|waere|war|glatter|reiner|ist|wirtschaftlich*|geschaft*\
|pravention|praevention|kommando|verein
    nicht mehr da (ware|waere|war|sein|bin|ist|sei) ! (produkt|ware|seite|datei|mail|bus)
    (nicht mehr|gar nicht|nie) (hier|da) sein (will|wolle|wollte|mochte|mag)
    (besser|leichter|einfacher) … ohne (mich|ihn|sie)
    ohne (mich|ihn|sie) (ware|waere|war|sei|geht|ginge|gehe|haben|hatten) … besser
    (kann|konne|koenne|konnte|kannst|kan) [einfach] nicht mehr (weiter|$) ! als|zwei|drei|mit|\
montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abgesagt|absag*|verschieb*
    (so|es) (kann|konne|geht|gehe) … nicht [mehr] weiter(gehen)? … leben
    (keinen|kein|keine) (ausweg|sinn|grund|hoffnung|lebenswillen|lebensmut|kraft) mehr ! f(u|ue)r \
(die|das|den)|umsatz|werbung|newsletter|kurs|messe|vertrag
    (sieht|sehe|sah|sehen|sahe|findet) (keinen|kein) (ausweg|sinn|licht|ende)
    (hat|habe|hatte) … alles keinen sinn
    alles (sinnlos|hoffnungslos|umsonst|schwarz|egal)
    (nicht|nie) mehr (aufwachen|aufzuwachen|aufwacht|aufwache|wach werden|aufstehen wollen)
    einschlafen und (nicht|nie)
    (wollte|will|mochte|moechte|wurde|wuerde) [am liebsten] [einfach] [nur] [noch] (weg sein\
|verschwinden|nicht mehr da sein) ! urlaub|wochenende
    am liebsten (tot|gar nicht mehr|nicht mehr|verschwinden|verschwunden)
    (allen|jedem|ihrer familie|seiner familie|der familie|meiner familie|uns|mir) [nur] [noch] \
zur last
    (nur|blo(ss|s)) [noch] eine last
    verabschied* … (als ob|fur immer|von allen|wie fur|anders|letzte mal) ! rabatt*|marke|stand\
|laden|produkt*
    abschiedsbrief* ! kunden|kundinnen|kundschaft|stammkund*|gaste|leser*|mitglieder|lieferanten\
|newsletter|eltern der
    (testament|letzter wille|letzten willen) (gemacht|geschrieben|aufgesetzt)
    (niemand|keiner) (wurde|wuerde|wird) … (vermissen|merken|auffallen)
    (hasst|hasse) (sich|mich) [selbst]
    (gegen|an|in) (einen|den) (baum|bruckenpfeiler|brueckenpfeiler|pfeiler|laster) … (fahr*\
|gefahren|lenk*|zu fahren)
    (auf|an) (der|den) (brucke|bruecke|gleisen|bahnsteigkante) … (stand|gestanden|steht)
    (gestanden|stand|steht) … (auf|an) (der|den) (brucke|bruecke|gleisen)
    (blaue flecken|blauer fleck|blauen fleck|blaues auge|wurgemale|hamatom*) ! leiter|fahrrad\
|ski*|sport
    angst (vor ihm|nach hause|heimzugehen|vor (ihr|sein|mein)(em|er|en) KIN)
    (rutscht|rutschte|ausgerutscht) … die hand
    (nimmt|nahm|weggenommen|kontrolliert) … (handy|pass|ausweis|papiere) ! reparatur
    (des lebens|vom leben) (mude|muede|uberdrussig|genug)
    das leben … (keinen sinn|nicht mehr lebenswert|satt|leid)
    (wozu|wofur|wofuer) (das|noch) (alles|noch|leben)
    (nie|nicht) geboren
    (wenn|falls) (ich|er|sie) (nicht mehr|mal nicht mehr|tot|weg) (bin|ist|da|ware)
    (schluss|ende) (mit allem|mit dem leben)
    (allem|all dem) ein ende (machen|setzen|bereiten)
    (ganz|so|nur noch) dunkle gedanken
    (er|der|KIN) … (schlagt|schlug|haut) … zu $
    hande* um (ihren|den|meinen) hals
    (keinen grund|wei(ss|s) nicht warum|wozu|nicht warum|nicht wozu) … (aufstehen|aufzustehen\
|aufsteht)
    ohne (mich|ihn|sie|mir) … (besser|leichter|einfacher)
    (einschlafen|schlafen) und … nicht [mehr] auf*
    (will|wolle|wollte|moge|soll|sollte) [nur] [noch] [einfach] dass (es|alles|das) … (aufhort\
|aufhoert|aufhore|vorbei ist|vorbei|endet)
    als (wurden|wuerden|ob) wir … nicht (mehr )?wieder*
    als (wurden|wuerden|ob|ware|sei) … (fur immer|fuer immer|abschied|nicht wieder*|nie wieder*\
|letzte*)
    (katze|hund|kater|tiere|pferd) (weggegeben|verschenkt|abgegeben|ins heim)
    (hat|habe) … (sachen|alles|habe|schmuck) (verschenkt|weggegeben) ! muster|flyer|werbe*
    (nichts|niemand) (halt|haelt|hielt) (mich|sie|ihn) … (hier|noch|mehr)
    (nichts|nix) (hat|ergibt|macht) … (sinn|mehr sinn)
    (wieder|bald|endlich|wieder bei) … (bei|zu|mit) (OWN|ihm|ihr|der|dem) [toten|verstorbenen] \
(frau|mann|sohn|tochter|vater|mutter|mama|papa|bruder|schwester|kind) … (sein|vereint|zusammen\
|gehen) ! arbeiten|wohnen|ziehen|angestellt|woche|urlaub
    (da oben|im himmel|dort oben|im jenseits|druben|auf der anderen seite) … (warte*|seh*|auf \
mich|auf ihn|auf sie|wieder)
    (wartet|warten) … (da oben|im himmel|dort oben|im jenseits|auf der anderen seite)
    (nachfolg*|hinterher|folgen|wiederseh*) … (toten|verstorben*|im himmel|ihm ins grab|ins grab)
    (rechnungen|schulden|alles) … (bezahlt|beglichen|geregelt|geordnet|aufgeraumt) … (wohnung\
|karte|abschied|brief*|ruhig|befreit|leicht|kinder)
    (bahnsteig|gleis*|brucke|bruck*|dach|fluss|wasser|balkon|zug|zuge|bahnubergang|geleise) … \
(ein schritt|schritt|denke|gedacht|lange|runter|abgrund|zieht|starr*|schaue*|stunden|springen\
|nacht*) ! foto*|plakat*|werbung
    (ein|nur ein|einen) schritt … (und|dann|weiter|vorbei|ruhe|weg) ! plan|projekt|wachstum|naher\
|voraus
    (starr*|schau*|blick*|steht|stehe|stand|sitzt|sass) … (fluss|brucke|gleise|wasser|abgrund\
|zuge|tiefe|bahnsteig|gelander) … ! foto*|laden|stand
    (nicht mehr|nie mehr|nicht) (brauch*|benotig*) $
    (brauch*|benotig*) … (es|sie|ihn|die|das|er|ja) [bald] [eh] [ja] (nicht mehr|nicht mehr \
lange) ! software|lager|laden|buro|programm|hilfe|maschine
    (brauchen|muss*|lohnt|brauchst|braucht) … (nichts|nicht|nicht mehr) … (plan*|zu planen\
|bestell*|anfangen|mehr an|zu kommen) … (sagt|sagte|ich|mehr|$) ! prospekt|facebook|werbung\
|newsletter|vor ostern
    (da|dann) (bin|ist|lebe|lebt) (ich|er|sie) [eh] [ja] [schon] (nicht mehr|weg|langst weg|nicht \
mehr da|tot) ! urlaub|messe|auf reisen
    (nachstes jahr|weihnachten|fruhjahr|sommer|zukunft|morgen|januar) … (gibt es|gibt|wird es\
|erlebe*|erlebt|bin ich|ist er|ist sie|nicht mehr da|ohne mich) … (nicht|kein*|nicht mehr|weg|$) \
! rabatt*|messe|markt
    (kein|keine) (nachstes jahr|zukunft|morgen|weihnachten) … ! messe|markt|rabatt|zukunft (im|in\
|fur)|druck|branche|handel
    (allen|jedem|ihnen|euch|meiner familie|seiner familie|ihrer familie|niemandem|keinem|familie\
|anderen) … (im weg|zur last|eine last|auf der tasche|eine belastung|ein klotz|eine burde)
    (nur|bloss|immer|eh) … (im weg|zur last|eine last|eine belastung|storfaktor|ballast\
|uberflussig) ! maschine|kiste|regal
    (klotz am bein|ballast|burde|last|belastung|uberflussig|nutzlos|wertlos) … (familie|allen\
|alle|kinder|frau|mann|mir|ihm|ihr|anderen|ohne|bin|sei|ist|fur) ! kredit|steuer*|miete|zins*\
|last mit|aktie*|inventar|domain
    (alle|sie|familie|kinder|frau|mann|anderen) … (aufatmen|erleichtert|befreit|ruhe vor mir\
|froh) … (ohne|wenn ich|mich los|ihn los|sie los) ! quartal|regel|lieferung
    ohne (mich|ihn|sie|mir) … (besser*|leichter|einfacher|aufatmen|ruhiger|schoner|glucklicher\
|gut|auskommen|klarkommen) ! fur uns
    (besser|leichter|einfacher|ruhiger|glucklicher|am besten) … (ohne (mich|ihn|sie)|wenn (ich|er\
|sie|es) … (nicht mehr|weg|tot|nie|mich nicht|nicht)) ! wetter|buro
    (wenn|falls|ob|als) (ich|er|sie|es mich|es ihn|es sie) … (nicht mehr|nimmer|weg|tot|nicht\
|verschwunden) (ware|bin|ist|sei|gabe|da ware|da bin|da ist|lebe) ! urlaub|messe|mai|reise\
|erreichbar|krank|im laden|im buro
    (ich|er|sie) … (morgen|einfach) nicht mehr (ware|da ware|da sei|aufwache)
    (mich|ihn|sie) … (nicht mehr|nie) (gabe|gegeben hatte|gebe)
    (braucht|brauchen|vermisst|vermissen|liebt|interessiert|fehlen|fehle|auffallen|auffallt\
|merken|merkt|bemerk*) … (mich|ihn|sie|ich|keinem|niemandem) … (keiner|niemand|nicht|wochenlang\
|mehr|$) ! kurs|kunde|newsletter|logo|preis*
    (keiner|niemand|keinem|niemandem|keine sau) … (braucht|vermiss*|merk*|auffall*|auffiel*\
|interessier*|liebt|fehl*|bemerk*|weint|trauer*) … ! logo|newsletter|preis*|kurs|schrift|produkt
    (gehor*|pass*) … (nicht) … (in diese welt|auf diese welt|hierher|zu diesem leben|dazu auf)
    (nicht|nicht mehr|nie) … (in|auf) (diese|dieser|der) welt ! messe
    (nie|besser nie|nicht) geboren
    (sinn|sinnlos|egal|gleichgultig|gelaufen|scheissegal|hoffnungslos|aussichtslos) … (eh alles\
|alles egal|sowieso|leben|mehr im leben|nichts) ! preis*|newsletter|kurs|vertrag|werbung|facebook\
|verhandl*
    (eh|sowieso|doch|ja) (alles|schon) … (egal|gelaufen|vorbei|sinnlos|zu spat|umsonst) ! projekt
    (alles|es) … (vorbei|zu ende|uberstanden|hinter mir|hinter sich) … (freitag|bald|morgen|so \
oder so|dann|sonntag|weihnachten|$) ! messe|saison|projekt|umbau|steuer*|prufung|kurs|umzug\
|baustelle|weihnachtsgeschaft|inventur
    (bald|endlich|dann) … (ruhe|frieden|vorbei|erlost|schluss|frei|hinter mir|hinter sich|es \
geschafft|weg) … (sagt|sagte|hab*|hat|haben|ist|sein|$) ! messe|saison|projekt|umbau|steuer*\
|prufung|kurs|baustelle|weihnachtsgeschaft|inventur|kredit|schulden|wochenende|urlaub
    (frieden|ruhe) … (bald|endlich|fur immer|vor allem) … ! weihnachtsgeschaft|messe|urlaub
    (fur immer|ewig) [~] [~] (schlafen|einschlafen|ruhe|weg|gehen|verschwinden|still|ruhen)
    (schlafen|einschlafen|ruhe|weg|weg sein|gehen|still) … (fur immer|ewig|nie wieder|nicht mehr \
auf*) ! rabatt*
    (mude|fertig|kaputt|erschopft|satt|leid) … (vom kampfen|zu kampfen|vom leben|vom dasein|des \
lebens|von allem|mit der welt|mit dem leben|das leben|zu leben)
    (keine|null|ohne) (kraft|energie|hoffnung|lebensfreude|perspektive|lust) [mehr] … (weiter*\
|leben|fur nichts|aufzustehen|zum leben|zu leben|seit|$) ! newsletter|sport|verhandl*|messe|excel
    (lebensmut|lebenswillen|lebenswille|lebensfreude|lebenslust|lebensmude|lebensuberdruss*) … ! \
start_?up
    (falle|sackgasse|in der ecke|gefangen|eingesperrt|gefangnis|loch|abgrund|tunnel) … (kein*|weg\
|raus|ausweg|licht|nicht mehr|mehr|ende) ! vertrag|strasse|navi|mietvertrag|umsatz
    (keinen|kein|keine) (weg|ausweg|licht|ende|zukunft|perspektive|hoffnung|anderen weg|losung\
|morgen|land) … (mehr|raus|heraus|sieht|sehe|sah|in sicht|fur sich|fur mich|am ende|$) ! \
mietvertrag|vertrag|lager|parken|bestellung|vor juni|zukunft (im|in|fur)|branche|handel|lehrling*
    (nur noch|nur) (einen|ein) (ausweg|weg|tur|schritt|losung)
    (wozu|wofur|warum|weshalb) … (noch|uberhaupt|alles|eigentlich) … (da|leb*|aufsteh*\
|weitermach*|hier|atme*|kampf*|das|alles|$) ! newsletter|rechnung|anruf*|messe|kurs
    (funktionier*) … (nur noch|warte|bis) ! drucker|kasse|webseite|maschine|shop
    (warte*|wartet) … (nur|bis|dass|darauf) … (aufhort|vorbei|endet|ende|zu ende|schluss|stirbt\
|tod)
    (tot|toten|als toter|als tote) … mehr wert
    mehr wert … (tot|als lebend*|als lebendig)
    (lebensversicherung|versicherung|police) … (zahlt|auszahl*|zahlen|bekommen|bekommt|kriegen\
|reicht|unfall|kinder|familie|schulden|wenn er|wenn sie|wenn ich|selbst) ! selbstandige|beratung\
|vergleich*|beitrag|makler|wasser*|brand|diebstahl|haftpflicht
    (kinder|familie|frau|mann) … (bekommen|kriegen|versorgt|abgesichert|haben|hatten|millionen\
|geld) … (unfall|versicherung|wenn (ich|er|sie)|ohne mich|police|lebensversicherung)
    (unfall) … (ausseh*|versicherung|aussahe|wenn ich|wenn er|zahlt) ! kunde|kfz|makler|auto
    (testament|letzten willen|patientenverfugung|bestattung|beerdigung|grab) … (gemacht\
|geschrieben|bezahlt|ausgesucht|geplant|geregelt|liegt|verstehen|verschenk*|kinder) ! anwalt\
|nachfolge|notar|oma|opa|vater|mutter|onkel
    (verstehen|verstehst|verstehe|verstehe ich) … (irgendwann|eines tages|spater mal)
    (irgendwann|eines tages|mal) … (verstehen|verstehst|verstunde) $
    (immer gut zu mir|warst immer|vergiss mich nicht|denk an mich|denke an mich|pass auf dich auf\
|behalt mich) … ! preis*
    (klang|klingt|wie ein|wie eine|war wie|fuhlte|so) … (abschied|endgultig|letztes mal|letzte \
mal|lebwohl|fur immer) ! laden
    (verabschied*|abschied|lebwohl|leb wohl|machs gut|mache es gut) … (fur immer|komisch|seltsam\
|anders|endgultig|als ob|als|lange|allen|nicht wieder*|letzte*) ! rabatt*|marke|stand|kollegen\
|rente
    (umarmt|gedruckt|umarmung) … (lange|fest|nie|nicht mehr los) … (danke|nie|sonst|gesagt)
    (danke|bedankt|dankte) … fur alles … (als|nie|sonst|abschied|wieder*|komisch|ruhig|umarmt\
|leb*|falls)
    (verzeih|vergib|verzeiht|entschuldige|es tut mir leid|tut mir so leid|sorry) … (mir|alles|du \
hast|ihr habt|kann nicht mehr|dass ich|mich) … ! verspat*|termin|rechnung|spat|vergessen|fehler
    (alles getan|nicht deine schuld|nichts dafur|alles versucht) … (konntest|konnt|was du|kannst\
|deine|du)
    (kummer*|nimmst|nimmt|aufpass*|pass|passt|fut*|futter*|sorgen|sorgt|wer|versprech*) … (hund\
|katze|kater|tiere|pferd|kinder|kindern|tochter|sohn|mutter|meine mutter|vogel|kleinen) … (wenn\
|falls|nicht mehr|passiert|tot|weg|danach|sorgen) ! urlaub|messe|reise|mai|spanien|ferien\
|krankenhaus
    (hund|katze|kater|pferd|kinder|kind|tiere|kaninchen) … (kommt|kommen|geht|gehen|zieht|bleibt\
|bekommt|gegeben|weggegeben|abgegeben|verschenkt) … (zu|zur|zum|bei|in|an|tierheim|$) … \
(schwester|bruder|mutter|nachbar*|freund*|tierheim|eltern|tante|oma|$) ! schule|kita|urlaub\
|ferien|wochenende|feier
    (briefe|brief|karte|karten|zettel) … (geschrieben|schreibt|schrieb|verteilt) … (kinder|alle\
|jedem|jeden|familie|frau|mann|mutter|tochter|sohn|$) ! bank|kunden gewinnen|amt|vermieter\
|lieferant|zusammen|finanzamt|anwalt|mahn*|bewerbung
    (briefe) … (sind|geschrieben)
    (sachen|werkzeug|gitarre|hund|katze|ring|schmuck|uhr|transporter|kamera|bucher|sammlung|auto\
|schlussel|pflanzen|alles|tiere) … (verschenkt|weggegeben|uberlassen|vererbt|hergegeben|verteilt\
|verschenken) ! muster|flyer|werbe*|neffe|neuer|neue kommt|proben|gutschein*
    (verschenk*|vermach*|uberlass*|uberlassen|hergegeben) … (sachen|werkzeug|gitarre|hund|katze\
|ring|schmuck|uhr|alles) ! muster|flyer|werbe*|neffe|proben|kunden
    (insulin|tabletten|medikamente|herztabletten|medis) … (nicht mehr|abgesetzt|weggelassen\
|weggeworfen|verweigert|keine mehr) ! lieferbar|vorratig
    (nimmt|nehme) … (insulin|medikamente|tabletten) … nicht
    (im dunkeln|im dunklen|im bett) … (sitzt|liegt|sitze|liege|nur|tage*|seit|nichts) ! foto*\
|strom
    (sitzt|liegt|sitze|liege) … (im dunkeln|im dunklen|nur im bett) ! strom
    (wascht|duscht|isst|schlaft|offnet|aufmach*) … (nicht mehr|keine post|post nicht|nichts mehr) \
! kunde
    (post) … nicht mehr … (auf|geoffnet)
    (wie hoch|wie viele stockwerke|wieviele stockwerke|wie tief) … (gebaude|haus|brucke\
|burogebaude|stock|dach|turm|stockwerke|wasser) ! miete
    (schal|rollkragen|langarm*|sonnenbrille|langen armeln|lange armel|langarmlig|geschminkt\
|schminke|makeup|make_?up) … (august|juli|sommer|hitze|drinnen|verdeck*|versteck*|kopf nicht|hals\
|auge|flecken|30 grad) ! kollektion|verkauf*|kunden|bestell*
    (zugeschwollen*|geschwollen*|zuschwellen|aufgeplatzte*|aufgeplatzt|blau) … (auge|wange|lippe\
|gesicht|kiefer|backe) ! zahn|bien*|wespe|allerg*
    (auge|wange|lippe|gesicht|backe|nase|kiefer) … (zugeschwollen*|geschwollen|blau|aufgeplatzt\
|dick|gebrochen) ! zahn*|bien*|wespe|allerg*
    (schranktur|turrahmen|treppe|tur|schrank|dusche) … (wieder|schon wieder|zum dritten|gelaufen\
|gestossen|sagt sie|angeblich|gefallen|runter) … (sagt|angeblich|mal|gestossen|$) ! bahnhof|kunde\
|laden|regal|lieferung
    (treppe) … (wieder|schon wieder|erneut|angeblich)
    (wieder|schon wieder|erneut|angeblich|zum dritten mal) … (die treppe|von der treppe|gegen die \
tur|gegen den schrank|hingefallen|gesturzt|gestolpert) ! aktie*|umsatz|kurs|preis*
    (blaue flecken|blauer fleck|flecken|male|striemen|kratzer|wurgemale|spuren|abdrucke\
|handabdruck) … (am|an den|an ihren|auf|um|im|an) … (hals|arm*|rucken|gesicht|handgelenk*|beine*) \
! obst|wand|tisch
    (zuckt|zuckte|zusammen|duckt|erstarrt|erschrickt|zittert|verstummt) … (wenn|sobald|bei jed*\
|gerausch|tur|er|stimme|handy|klingel*) ! preis*|rechnung
    (wenn|sobald|bei jed*|immer wenn) … (zuckt|duckt|zusammen|erstarrt|verstummt|wird (sie|er) \
(blass|still|stumm)) ! preis*|kommen wir|setzen
    (kontrolliert|uberwacht|liest|durchsucht|zahlt|verwaltet|sperrt|lost|loscht|checkt) … \
(nachrichten|handy|geld|konto|kontakte|mails|schritt|jeden schritt|tasche|chat*) ! kasse\
|buchhalt*|umsatz|kunden*|steuer*|inventur
    (darf|durfe|durfte) … (nicht|nur wenn|niemand*|keine) … (aus dem haus|raus|allein*\
|telefonier*|treffen|arbeiten|kommen|sehen|reden|freund*|familie|weg) ! bank|amt|hygiene|stadt\
|vermieter|park*|gesetz|behord*
    (um erlaubnis|erlaubnis) (frag*|bitten|fragt|bittet) ! amt|stadt|vermieter|bauamt
    (verbietet|verbot|verboten|lasst|lasse) … (sie|ihr|mich|mir|ihn|ihm) … (nicht|haus|freunde\
|arbeiten|raus|treffen|weg|gehen) ! amt|stadt|vermieter|bauamt|gesetz|los|kalt|in ruhe|bank
    (ruf*|schreib*) … (nicht|nicht mehr|nie) … (nach sechs|nach|wenn er|abends|zu hause|sonst|er) \
! mittagspause
    (weisst|wisst|weiss) (du|ihr|man|sie) nicht … was … (los ist|passiert|er macht|kommt|dann|er \
tut|sonst)
    (wirst|wird|werden|wurden) … (sehen|schon sehen|erleben|bereuen) … was (passiert|dann|sie|er)
    (graut|angst|furchtet|fuerchtet|panik|scheut) … (wochenende|abende|feierabend|wenn er|ihm|KIN\
|heim*|nach hause|zuhause|zu hause|feiertage|weihnachten|schlussel) ! prasentation|steuer*\
|rechnung|preis*|prufung|umsatz
    (davor|wenn er) … (graut|angst|furchtet|zittert) … ! prasentation|prufung|steuer*|messe
    (trinkt|getrunken|betrunken|besoffen|sauft) … (zu hause|daheim|angst|graut|schlagt|kinder\
|wieder|brullt|aggressiv|ausrast*) ! kaffee|tee|wasser|gast|kunde*
    (schlaft|schlafen|ubernachtet|geschlafen) … (im auto|im laden|in der werkstatt|bei der \
nachbarin|bei einer freundin|im buro|frauenhaus) … (kinder*|sicher*|angst|weg|kann|darf|lieber|er\
|ihm|$) ! messe|reise
    sicherer … (als|zu hause|oben|daheim|bei ihm|auto) ! konto|passwort|zahlung|server
    frauenhaus ! spende*|verein|kundin
    (ware|war) … schade … (zustoss*|zustiess*|passier*|zustosst|verletzt)
    (passier*|zustoss*|zustiess*|zustosst|antun|antut) … (ihrem jungen|kindern|tochter|sohn\
|kleinen|familie|ihr|ihm|mir|was) … ! versicherung|unfall|firma|lieferung|server
    (wenn|falls) (mir|ihm|ihr) [mal] [was|etwas] … (passiert|zustosst|zustossen|zustiesse\
|zustosse) ! versicherung|firma|vollmacht|partner|nachfolg*
    (was|etwas) (passiert|zustosst) … (mir|ihm|hund|kinder*)
    (um|fur) (ihr|sein|mein|ihre|seine|meine|die) (leben|kinder|familie|sicherheit|tochter|sohn) \
… angst
    angst um (ihr|sein|mein|ihre|seine|meine|die|ihn|sie) (leben|kinder|familie|sicherheit\
|tochter|sohn)? [~] ! laden|arbeitsplatz|job|geschaft|umsatz|stelle
    (in gefahr|lebensgefahr|nicht sicher|nicht mehr sicher) … ! stau|marke|daten|arbeitsplatz*\
|geschaft|umsatz|standort|ob
    (erpress*|schutzgeld|morddrohung*|todesdrohung*|gewalttatig*|hausliche gewalt|hauslicher \
gewalt)
    (ausrast*|rastet aus|rastete aus|tobt|tobte|brullt|gewalttatig) … (mann|er|vater|kinder|zu \
hause|angst|ihr|betrunken) ! kunde*|chef
    (verschwinden|auflosen|auslosch*|nicht existieren|nicht mehr existieren|weg sein|nicht da \
sein|unsichtbar) … (will|wolle|wollte|mochte|wurde|konnte|einfach|am liebsten) ! urlaub\
|wochenende|insta*|newsletter
    (wunsch*|gewunscht|wunschte|hoff*|hofft) … (nicht|nie|tot|vorbei|einfach) … (aufwach*\
|aufzuwach*|weg|da|geboren|leb*|aufwacht)
    (selbst|mich|sich) … (hass*|verachte*|ekel*) … ! preise
    (innerlich|innen) … (tot|leer|gestorben) ! raum
    (leer|dunkel|schwarz|finster) … (in mir|in ihm|in ihr|gedanken|wolke|loch|alles|nur noch) ! \
lager|regal|konto|laden|akku|zahlen|kasse
    (schlimme|dustere|dunkle|finstere|schwarze) gedanken
    (tag|tage|nacht|nachte|morgen|woche|wochenende) … (uberleb*|uberstehen|uberstehe|schaff* \
[ich] nicht mehr|nicht mehr erleb*) ! messe|betrieb|laden
    (kann|konne|konnte|halt|halte|schaff*|ertrag*) … (nicht mehr|nicht langer) … (so|weiter*|aus\
|leben|ertragen|aushalten|$) ! excel|drucker|software|als|termin|kunden|bestell*|auftrag*|vor \
ostern|programm|\
montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abgesagt|absag*|verschieb*
    (kopf|ins wasser|unter wasser|ins grab|unter die erde) … (gehen|will|hangen lassen) … ! hoch\
|stecken
    (letzte*|letztes) (ausweg|losung|chance auf ruhe) ! preis*
    (was|etwas) (endgultig*|unwiderruflich*) ! vertrag
    (pistole|gewehr|revolver|waffe|schusswaffe|patrone*|kugel) ! FICTION|heiss*|klebe*|museum\
|geheim*|schutzenverein|kugelschreiber|eis
    (mag|moge|mocht) [einfach|wirklich|so|auch|schon] nicht mehr $ ! als|kase|kuchen|kaffee
"""
