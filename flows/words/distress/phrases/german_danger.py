"""Threats, wounds and chosen means in German, who by what by whom: sure. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "PERSON": "sie|ihn|mich|uns|ihm|ihr|mir|jemanden|alle|den kerl|die frau|den mann|den typen"
    "|(den|die|dem|der) (vermieter|vermieterin|gerichtsvollzieher|chef|nachbarn|schwager|bruder"
    "|partner|eigentumer|verwalter|kinder|kindern|ex|berater|lieferanten|hausbesitzer|kleinen)"
    "|(seinen|ihren|meinen|seine|ihre|meine|seinem|ihrem|meinem|seiner|ihrer|meiner|seins|unseren)"
    " (bruder|schwager|vater|mann|frau|mutter|ex|exfrau|exmann|partner|chef|vermieter|nachbarn"
    "|nachbar|schwester|tochter|sohn|kinder|kindern|schwiegervater|schwiegermutter|kompagnon"
    "|freundin|freund|onkel|teilhaber|gesellschafter|lieferanten|familie|geschaftspartner)",
    "LIMB": "arm|arme|armen|unterarm|unterarme|unterarmen|handgelenk|handgelenke|handgelenken"
    "|bein|beine|beinen|oberschenkel|oberschenkeln|bauch|handen|armel",
}

DANGER: Final = """
    (sticht|steche|stach|stech) [PERSON] … (ab|nieder|tot) ! preis*|konkurrenz*|trumpf|spargel
    (messer|klinge|schraubenzieher|beil) … (in (den|die|seinen|ihren|seine|ihre) (bauch|brust\
|rucken|hals|kehle|rippen)|zwischen die rippen|rein(rammen|stechen|stossen|jagen)|reinrammt)
    (PERSON) … (abstechen|niederstechen|erstechen|erschiessen|erwurgen|erdrosseln|ersticken\
|totschlagen|erschlagen|totfahren|uberfahren|ertranken|vergiften|aufschlitzen|umlegen\
|kaltmachen|abknallen|abzustechen|niederzustechen|zu erstechen|zu erschiessen|zu erwurgen|zu \
erschlagen|umzulegen|abzuknallen|totzuschlagen|umzufahren|umfahren|abschlachten|totprugeln) ! \
konkurrenz|preis*|arbeit|zahlen|akten
    (ersticht|erschiesst|erwurgt|erdrosselt|erschlagt|totschlagt|absticht|abknallt|umlegt\
|uberfahrt|totfahrt|umbringt) … (PERSON|wenn|sobald|$) ! konkurrenz|preis*|arbeit|das licht
    (schlagt|fahrt|schiesst|legt|knallt|macht|fahre|schiesse|lege|knalle|schlage) PERSON [~] \
[~] (tot|um|nieder|kalt|ab|uber den haufen) ! preis*|trumpf|herum|wert|bilanz
    (fahrt|fahre|fahren|gefahren) … (uber den haufen|tot) ! lager
    PERSON … (die kehle|den hals|die gurgel) … (durchschneid*|aufschlitz*|aufschneid*|umdreh*\
|zudruck*|durchzuschneid*|durchgeschnitten) ! lach*
    (am hals|an der kehle|an der gurgel|bei der kehle|am kragen) … (gepackt|packt|gewurgt\
|festgehalten|gedruckt|zugedruckt|hochgehoben) ! preis*|jacke
    (hande|hand|gurtel|schal|kabel) (um|an|auf) (ihren|seinen|meinen|ihre|seine|den) (hals\
|kehle) ! verkauf*|kollektion|strick*
    (hals|kehle|gurgel) & (zugedruckt|zudruckt|gewurgt|wurgt*) ! preis*
    (laden|haus|geschaft|werkstatt|wohnung|bude|buro|lokal|salon|hutte|alles|halle|lager) … \
(anzund*|abfackel*|niederbrenn*|in brand|abbrenn*|in die luft|anzuzund*|abzufackel*|brennen) & \
(PERSON|drin|drinnen|darin|drin ist|mitsamt|samt|schlaft|schlafen|dabei) ! feuerwerk|kerzen*|cd\
|lach*
    (zundet|zunde|fackelt|steckt|brennt|fackle) … (an|ab|in brand|nieder) & (drin|drinnen\
|mitsamt|samt|mit (ihm|ihr|ihnen)) ! kerze*|ofen
    (benzin|benzinkanister|kanister|spiritus|brandbeschleuniger) & (anzund*|abfackel*|anzuzund*\
|brennen|in brand|brennt|ubergiess*|uberschutt*) ! rasenmaher|grill
    (sich|mich) … (vor|unter) (den|die|einen|eine|das) [~] (zug|bahn|ice|s bahn|u bahn|lkw\
|laster|auto|bus|regionalzug|guterzug|fruhzug|strassenbahn|##) … (werf*|wirft|schmeiss*|leg*\
|stell*|sturz*|zu werfen|zu legen|stosst) \
! zug der|schaufenster|kamera
    (wirft|werfe|schmeisst|legt|lege|sturzt|stellt) (sich|mich) … (vor|unter|von|auf|aus) (den\
|die|der|dem|einen) … (zug|bahn|gleise|schienen|brucke|dach|balkon|fenster|ice|lkw) \
! zug der|schaufenster|kamera
    (strick|seil|kabel|schlinge|gurtel) … (hangt|liegt|gekauft|bereit|besorgt|fertig|geknotet\
|geknupft|gekn*) … (schon|bereit|scheune|keller|garage|dachboden|balken|werkstatt|speicher|er\
|sie|ich|haken|baum)  ! mode|kollektion|gewand*|schaufenster|boot|verkauf*
    (balken|strick|brucke|baum|dach|stelle|haken|zug|tabletten|ort|gleis) … (ausgesucht\
|herausgesucht|rausgesucht|steht fest|stehen fest|schon gewahlt|ausgewahlt|festgelegt) & \
(balken|strick|brucke|haken|baum|dach|tabletten|gleis|zug) & (er|sie|ich|sich|mir) ! baumschule\
|holz*|zimmerer|statik*|kollektion|farbe|weihnacht*|messe
    (tag|datum|zeitpunkt) und (der|die|den) (balken|strick|brucke|baum|haken|stelle|dach)
    (frische|neue|alte|tiefe|viele|uberall|lauter|mehrere|frischen) … (schnitte|schnitten\
|schnittwunden|brandwunden|narben|ritzer|brandmale|verbrennungen|schnittnarben) ! backofen|ofen\
|kuche|rosen|katze|dornen|preis*|haar*|gartenschere
    (schnitte|schnittwunden|narben|brandwunden|verbrennungen|ritzer|brandmale) & (LIMB) & \
(selbst|selber|mit absicht|absichtlich|druck|erleichter*|nachlasst|lasst nach|beruhigt\
|aushalt*) ! ofen|kuche
    (sich|mich) … (geschnitten|schneidet|schneide|verbrannt|verbrennt|verletzt|aufgeschnitten) \
& (absicht|absichtlich|mit absicht|selbst|kein unfall|nicht das erste mal|immer wieder|jeden \
abend|druck|spuren|spuren will|spurt) ! papier|karton|auspacken|brotmesser
    (handgelenk|handgelenke|pulsadern|unterarm) & (geschnitten|aufgeschnitten|verband|schnitt\
|schnitte) & (absicht|absichtlich|kein unfall|selbst|selber)
    (blaue flecken|blauen flecken|bluterguss*|blutergusse|veilchen|blaues auge|wurgemale\
|striemen|gebrochene rippe) & (KIN|er) & (macht das|war das|war es|tut das|gewesen|wenn|schlagt\
|gemacht|ihn) ! konkurrenz|fussball|sturz|leiter
    (droh*|gedroht|angedroht|ankundigt|bedroht) & (kind|kinder|kindern|tochter|sohn|kleinen\
|madchen|baby|buben) & (antun|anzutun|etwas|was|umbring*|umzubringen|schlag*|wegnehmen|toten\
|weh) ! jugendamt
    (kindern|kinder|tochter|sohn|kleinen|baby|ihr|ihm|mir) [~] (etwas|was|noch was) (antun\
|anzutun|antut|antate) ! freund*|gutes
    (sammelt|sammle|gesammelt|hortet|hort*|gehortet|spart|aufgespart|aufgehoben|zuruckgelegt\
|legt|hebt|beiseite|gebunkert|bunkert|zusammengespart) … PILLS ! apotheke*|kunden|regal|lager\
|lieferant*
    PILLS & (gesammelt|gehortet|aufgehoben|zuruckgelegt|beiseite|auf einmal|alle auf einmal\
|aufgespart|reichen wurde|reicht jetzt|genug|gebunkert) & (er|sie|ich) ! apotheke*|kunden|regal\
|lager|hund|lieferant*|tierarzt
    (tot|tote|toter) & (mehr wert|besser dran|nutzlicher) & (familie|kinder|kindern|frau\
|versicherung|er|sie|ich) ! punkt|winkel|lager*
    (mehr wert|besser dran|nutzlicher) … tot
    (messer|pistole|axt|gewehr|schlager|beil|machete|baseballschlager) & (wenn|sobald|falls) & \
(kommt|auftaucht|aufkreuzt|blicken lasst|hereinkommt|noch einmal|noch mal|betritt|tur) ! \
verkauf*|kunden|schleif*|messe|sortiment
    (saure|kochendes wasser|heisses ol) … (ins gesicht|uber (ihn|sie|mich|den kopf))
    (erhangt|erhange|hangt|hange|vergiftet|vergifte|ertrankt|erschiesst) (sich|mich) (auf|$|am\
|heute|morgen|dann|wenn|im|in|mit)
    (mir|sich) … (brucke|viadukt|klippe|zug|steinbruch) … (ausgesucht|rausgesucht|herausgesucht)
    (fahrt|fahre|schlagt|schlage|schiesst) PERSON … tot ! lager
    (kugel|kugeln) (in den|durch den|in die|zwischen die) (kopf|schadel|brust|birne|augen\
|schlafe|bauch)
    (genug|genugend|ausreichend|reichlich) … PILLS … (schluss|ende|sterben|umbring*|reicht\
|hinuber|einzuschlafen|beenden)
    (benzin|spiritus) & (geschuttet|schuttet|gegossen|giesst|gekippt|kippt|ausgeleert) & \
(briefschlitz|tur|turschlitz|stiege|flur|schliefen|schlafen|schlief|wohnung|stiegenhaus)
    (gezeigt|zeigt|zeigte|gesehen|sah) … (schnitte|schnittwunden|ritzer) … (LIMB) ! stoff*\
|kollektion
    (schnitte|schnittwunden|ritzer) … (LIMB) … (gezeigt|gesehen|entdeckt)
    KIN hat (ihm|ihr|mir) … (arm|nase|rippe|rippen|finger|kiefer|handgelenk|bein) … gebrochen
    (ausgerechnet|berechnet|nachgelesen) & (tabletten|herztabletten|schlaftabletten|pillen\
|insulin) ! apotheke*|kunden|lieferant*|regal
    (KIN|er|sie) (hat|hatte|hab) (sie|ihn|mich|ihr ~|seine ~) … (gewurgt|stranguliert\
|erdrosselt) ! preis*|abgewurgt
    (KIN) … (sie|ihn|mich|seine frau|seine freundin) … gewurgt (hat|hatte)
    (dach|brucke|balkon|fenstersims|hochhaus|gelander|viadukt|klippe) & (springt|springe\
|spring|springen|runterspringt|runterspringen|runterspring) & (sagt*|sagte|drohte|droht\
|wurde|will|wollte) ! fussball*|preis*|katze|anlage|solaranlage|motor|heizung|springt an
    nicht mehr (in|mit) [dieser|diesem|diesen|solchen|solcher|der|den|dem] (welt|schmerz*\
|angst|scham|qual*|holle|korper|schuld) (leben|weiterleben|existieren)
    (er|sie|ich) (will|mochte|wollte) [einfach] nicht mehr leben $
    (will|mochte|wunsche) [mir] [nur|einfach|bloss] [,] [nur] dass (es|alles|das|das alles|das \
ganze) [endlich|einfach] (aufhort|endet|vorbei ist|zu ende ist|zu ende geht|ein ende hat) && (ich\
|und) kann [einfach|wirklich|so] nicht (mehr|weiter) ! drucker*|lieferant*|kund*|vertrag*\
|projekt*|saison|messe|sitzung*|mietvertrag*
    (leichter|besser|einfacher) [fur alle] [,] [einfach|gar] nicht mehr (da|hier|am leben) zu sein
    (leichter|besser|einfacher) [fur alle] [,] wenn (ich nicht mehr (da|am leben) (ware|bin)\
|es mich nicht mehr gabe) ! montag*|urlaub*|messe
"""
