"""German. How a line is read: flows/words/distress_phrases/table.py."""

from typing import Final

from flows.words.distress_phrases.table import Phrases

GERMAN: Final = Phrases(
    kin="(mann|ehemann|partner|freund|ex|exmann|expartner|vater|bruder|sohn|frau|stiefvater"
    "|schwiegervater|lebensgef(a|ae)hrte|verlobter|onkel)",
    self="(sich|mich)",
    first="ich mich mir mein meine meinem meinen meiner bin",
    third="er sie ihn ihm ihr ihre ihrem ihren sich sein seine seinem seinen herr frau",
    common="der die das und ist ich sie er nicht mit zu den auf ein eine hat war wir dass sich",
    sure="""
    SELF [selbst] um(zu)?bring*
    (sich|mich) … (umbringen|umzubringen|umgebracht)
    bring* sich … um $
    ich bring* mich … um $
    (denk*|dacht*|gedacht|gedank*|u(e)?berleg*|versuch*|droh*|sprach|spricht|redet|wegen) … \
(selbstmord*|suizid*)
    (selbstmord|suizid) (begehen|begangen|begeht|begehe|zu begehen|nachgedacht|gedacht|versucht)
    (selbstmord|suizid)(gedanken|versuch*|absicht*|gefahr*|gefaehrdet|plane|plaene)
    suizidal*
    (will|wolle|wollte|mag|moge|mochte|moechte|wolln) [so] [einfach] (nicht|nimmer|nich|ned)\
 mehr … \
(leben|weiterleben|existieren) ! von|vom|in|im|mit|hier|dort|zusammen|auf
    (will|wolle|wollte|mag|mochte|moechte) [nur] [noch] [einfach] (sterben|tot sein) ! lachen|scham
    (ware|waere|war) (ich|er|sie) (lieber|gern|besser|doch) tot
    lieber tot
    (sich|mir) das leben (nehmen|nimmt|genommen|zu nehmen|nahm|nehme)
    (sein|ihr|mein|dem)(em|en)? leben … (ein ende|zu beenden|beenden|ende (setzen|bereiten|machen))
    leben(s)?m(u|ue)de ! lagerbestand
    (ritz*|schneid*) (sich|mich) ! schnitt in|finger
    (sich|mich) … (ritz*|geritzt|aufgeritzt|selbst verletz*|die pulsadern*)
    pulsader*
    selbstverletz*
    (viel zu viel*|zu viel*|alle|packung|handvoll|hand voll|uberdosis|ueberdosis) … \
(tabletten|pillen|schlafmittel|schlaftabletten|medikamente)
    (tabletten|pillen|schlafmittel|schlaftabletten) … (viel zu viel*|zu viel*|alle|packung)
    (sich|mich) (erhang*|erhaeng*|aufgehang*|aufhang*|aufhaeng*|erschies*|erschoss*|vergift*)
    (von der brucke|von der bruecke|vom dach|vom balkon|aus dem fenster) … (spring*|gesprungen\
|sturz*|stuerz*|zu springen)
    vor (den|einen|die) (zug|bahn|s bahn|u bahn|lkw) … (werf*|geworfen|spring*|gesprungen|lauf*\
|leg*)
    KIN … (schlagt|schlaegt|schlug|geschlagen|verprugel*|verpruegel*|misshandel*|wurgt*|wuergt*\
|gewurgt|gewuergt|vergewaltig*|tritt) ! vor|preis*|tapfer|konkurrenz|brucke
    (er|ex|KIN) (schlagt|schlaegt|schlug|verprugelt|verpruegelt|wurgt|wuergt) (sie|ihn|mich|uns) \
! vor|preis*
    (droh*|gedroht|bedroh*) … (umzubringen|umbring*|umgebracht|zu toten|zu toeten|tot zu|mit dem \
messer|mit einem messer|mit mord)
    er (bringt|bringe|wurde|wuerde) (sie|mich|ihn) … um(bringen)? $ ! lach*|scherz*
    (hat|hatte|mit) [ein|eine|einem|einer] (messer|waffe|pistole|axt) … (tur|tuer|drau(ss|s)en\
|bedroh*\
|hals|laden|haus) ! verkauf*|geheim*|sortiment
    (wurde|worden|hat sie|hat mich) … vergewaltigt
    vergewaltig*
    (traut|traue|trau) (sich|mich) nicht [mehr] … (nach hause|heim|nachhause)
    (angst|furchtet|fuerchtet) um (ihr|sein|mein) leben
    todesangst vor (ihm|ihr*|sein*)
    (leichter|besser|einfacher) nicht mehr (da|hier|am leben) zu sein
    (welt|alle|familie|kinder) … ohne mich besser
    """,
    doubt="""
    (selbstmord|suizid|freitod) ! ware|waere|war|glatter|reiner|ist|wirtschaftlich*|geschaft*\
|pravention|praevention|kommando|verein
    nicht mehr da (ware|waere|war|sein|bin|ist|sei) ! (produkt|ware|seite|datei|mail|bus)
    (nicht mehr|gar nicht|nie) (hier|da) sein (will|wolle|wollte|mochte|mag)
    (besser|leichter|einfacher) … ohne (mich|ihn|sie)
    ohne (mich|ihn|sie) (ware|waere|war|sei|geht|ginge|gehe|haben|hatten) … besser
    (kann|konne|koenne|konnte|kannst|kan) [einfach] nicht mehr (weiter|$) ! als|zwei|drei|mit
    (so|es) (kann|konne|geht|gehe) … nicht [mehr] weiter(gehen)? … leben
    (keinen|kein|keine) (ausweg|sinn|grund|hoffnung|lebenswillen|lebensmut|kraft) mehr \
! f(u|ue)r (die|das|den)|umsatz|werbung
    (sieht|sehe|sah|sehen|sahe|findet) (keinen|kein) (ausweg|sinn|licht|ende)
    (hat|habe|hatte) … alles keinen sinn
    alles (sinnlos|hoffnungslos|umsonst|schwarz|egal)
    (nicht|nie) mehr (aufwachen|aufzuwachen|aufwacht|aufwache|wach werden|aufstehen wollen)
    einschlafen und (nicht|nie)
    (wollte|will|mochte|moechte|wurde|wuerde) [am liebsten] [einfach] [nur] [noch] (weg sein\
|verschwinden|nicht mehr da sein) ! urlaub|wochenende
    am liebsten (tot|gar nicht mehr|nicht mehr|verschwinden|verschwunden)
    (allen|jedem|ihrer familie|seiner familie|der familie|meiner familie|uns|mir) [nur] [noch]\
 zur last
    (nur|blo(ss|s)) [noch] eine last
    verabschied* … (als ob|fur immer|fuer immer|von allen|wie fur|anders|letzte mal)
    abschiedsbrief*
    (testament|letzter wille|letzten willen) (gemacht|geschrieben|aufgesetzt)
    (niemand|keiner) (wurde|wuerde|wird) … (vermissen|merken|auffallen)
    (hasst|hasse) (sich|mich) [selbst]
    (gegen|an|in) (einen|den) (baum|bruckenpfeiler|brueckenpfeiler|pfeiler|laster) … (fahr*\
|gefahren\
|lenk*|zu fahren)
    (auf|an) (der|den) (brucke|bruecke|gleisen|bahnsteigkante) … (stand|gestanden|steht)
    (gestanden|stand|steht) … (auf|an) (der|den) (brucke|bruecke|gleisen)
    (blaue flecken|blauer fleck|blauen fleck|blaues auge|veilchen|wurgemale|hamatom*)
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
    """,
)
