"""What is not meant as it is said in German, and everyday reasons. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

SCENES: Final[Mapping[str, str]] = {
    "FICTION": "escape ?rooms?|krimi|krimis|krimidinner|krimiabend|kriminalroman|roman"
    "|theaterstuck"
    "|drehbuch|kurzfilm|im film|auf der buhne|requisite*|detektivspiel|musical",
    "WORKMEN": "handwerker*|maler*|klempner*|installateur*|fliesenleger*|elektriker*|dachdecker*"
    "|maurer*|schreiner*|tischler*|monteur*|bauarbeiter*|mobelpacker|gerust|geruste"
    "|bodenleger|heizungsbauer|putzkolonne|bagger",
}

THINGS: Final = """
    (solaranlage|anlage|heizung|motor|maschine|pumpe) springt … an
    (will|mochte|wolle|wollte|mag) [~] [~] nicht [mehr] (da|hier|dabei|zu hause) sein [,] \
(wenn|sobald|solange|wahrend) (die|der|das|unsere|ihre|seine) [~] (WORKMEN)
    nicht [mehr] (da|hier|dabei|zu hause) sein [,] (wenn|sobald|solange|wahrend) (die|der\
|das|unsere|ihre|seine) [~] (WORKMEN)
    (in|wahrend) (der|dieser) (woche|zeit) nicht (da|hier) sein
    (ware|ist|klingt) [doch|ja|glatt] selbstmorderisch
    (laden|stand|salon|preis|preise\
|rabatt|filiale|kredit|angebot|speisekarte|euro|standort|miete) (ware|ist|waren|sind) \
[jetzt] [ja|doch|glatt] suizidal
    (paketdienst*|kurierdienst*|lieferdienst*|botendienst*|spedition*|versand|post|finanzamt\
|amt|behorde|bank|software|drucker|programm) (gehort|gehoren|gehorte) (erschlagen|erwurgt\
|erschossen|aus dem fenster)
    (konnte|konnt|wurde|mochte) [ich|sie|er] [fast|glatt] (den|die|das|diesen|diese|ihren\
|seinen) [~] (paketdienst*|kurierdienst*|lieferdienst*|botendienst*|spedition*|versand|post\
|finanzamt|amt|behorde|bank|software) … (erwurgen|umbringen|erschlagen|erschiessen|aus dem \
fenster)
    (scharfste*|starkste*|beste|besten|wirksamste*|wichtigste*|stumpfe|schlagkraftigste*\
|starken) (waffe|waffen)
    (ruhe|ruhet|ruh) (sie|er|es) in frieden
    (kann|mag|will|konnte|packe|schafft) (nicht mehr) … (passwort*|formular*|papierkram|emails\
|mails|software|anmeldung*|captchas|drucker)
    (verschenk*|spende*|gibt|gebe|uberlasst) … (stoffe|stoffreste|regale|schaufensterpuppen\
|ladeneinrichtung|lagerware|vitrinen|muster|restposten|theke|garderobe*|stehtische)
    (neuen|neue|neuer) (laden|raumen|lager|raume|halle) … (kein|keinen) platz
    problem* … gelost
    (zum sterben) (gut|schon|lecker|kostlich|saftig|suss)
    (bringe|bringt|erwurg*|erschiess*|erschlag*|schlag*|konnte|werfe|schmeisse) (ihn|sie|es|das\
|den) [~] (um|tot|erwurgen|umbringen|erschlagen|aus dem fenster|erschiessen) , (diesen|diese\
|dieses|den|die|das) (drucker|kasse|laptop|rechner|computer|router|scanner|kiste|ding|programm\
|tabelle|maschine|software|app|handy|telefon)
    (den|die|das|diesen|diese|dieses|ihren|seinen|meinen|ihre|seine|meine) (drucker|kasse\
|laptop|rechner|computer|router|scanner|newsletter|programm|tabelle|maschine|software|app\
|website|blog|produkt|linie|zeitung|kaffeemaschine) … (erwurgen|umbringen|sterben|erschlagen\
|erschiessen|aus dem fenster|vom dach|toten|umgebracht|sterben lassen|begraben)
    (lasst|lassen|lasse) … (newsletter|blog|linie|produkt|marke|zeitung|aktion|projekt|idee\
|website|katalog) … sterben
    (wirtschaftlicher|finanzieller|geschaftlicher|kaufmannischer|glatter|reiner\
|unternehmerischer) (selbstmord|suizid)
    (messer|dolch) in den rucken … (gestochen|gestossen|gerammt|fallen|$)
    (laden|filiale|kredit|preis|preise|rabatt|standort|miete|geschaft|expansion|darlehen) \
[jetzt] (ware|sei|ist) [reiner|glatter|purer] (selbstmord|suizid)
    (das ware|ware das) [doch] [reiner|glatter|purer] (selbstmord|suizid)
    (konkurrenz|mitbewerber*|discounter|kette|baumarkt|supermarkt) hat (ihn|sie|uns|mich) … \
(preis*|angebot*) … (geschlagen|erschlagen)
    (schluss machen|aufhoren|schluss) (mit|bei) (dem|der|seinem|ihrem) (anbieter|kartenanbieter\
|bank|lieferanten|vertrag|versicherung|vermieter|agentur|app|software|lizenz|terminal|hausbank)
    (*preise|*kosten|*miete|*termine|*steuern|*frist|*fristen|*gebuhren|hitze|treppen|schuhe\
|*zinsen|stunden|*buchhaltung) [beim ~] [vom ~] (bringen|bringt|erschlagen|erschlagt|erwurgen) \
(ihn|sie|mich|uns|ihr ~) [noch] (um|bis ~ um|$)
"""

JEST: Final = """
    (erschlage|zerschlage|erwurge|erschiesse|erdrossele) (ich) (es|ihn|sie|das) [~] [mit] [~] \
[hammer]
    ich [konnte|hatte|wurde] [fast|glatt|beinahe|noch] (bringe|erwurge|erschlage|erschiesse\
|ermorde|erdrossele) (ihn|sie|es|das|den ~|die ~|OWN ~) [um]
    ich (konnte|hatte|wurde) [fast|glatt|beinahe|noch] (ihn|sie|es|das|den ~|die ~|OWN ~) [fast\
|glatt|beinahe|noch] (umbringen|umgebracht|erwurgt|erwurgen|erschlagen|ermorden|erdrosseln\
|erschiessen)
    (bringe|erwurge|erschlage) (ihn|sie|es) (um|$)
    OWN ~ (konnte|wurde) (ich|sie|er) [glatt|fast|noch] (erwurgen|umbringen|erschlagen|ermorden\
|erschiessen|erdrosseln)
"""

LIGHT: Final = (
    "lach*|gelacht|grins*|gegrinst|kicher*|gekichert|witz*|scherz*|gescherzt|lol|haha|hihi|spass"
    "|lustig|schmunzel*|augenzwinker*|zwinker*|drucker|tabelle|formular|rechnung|datei|laptop|passwort*|router|excel"
    "|prust*|geprustet|kartengerat|terminal|kasse|😂|stattdessen|statt dessen"
)

GRAVE: Final = (
    "(kein|keine|nicht|nie|ohne|niemand|keiner) … (lachen|gelacht|witz|spass|scherz|lustig)"
    "|ernst|ernst gemeint|glaube ihm|glaube ihr|geglaubt|pistole|messer|benzin|strick|polizei"
    "|110|112|bitter|komisches lachen"
    "|ihr mann|ehemann|ihr freund|ihr ex|droh*|gedroht"
)

EVERYDAY: Final = (
    "|(letztes|letzte|letzten|letzter) (treffen|sitzung|stunde|mal zusammen) (mit|nach)"
    "|kuchen|kaffee und|kur|kuraufenthalt|badereise|kegeln|wandern"
    "|kartenanbieter|gebuhren|prozent|flohmarkt|basar|advent|weihnachtsessen|pflaster|auspacken"
    "|inventur|mentoring|begleitung|abschlussessen|vertretung|vertritt mich|bad kissingen|ostsee"
    "|nordsee|camping|gardasee|neuer laden|neuen laden|abschied von (herrn|frau)"
    "|picknick|marmelade|alte marke|alten marke|bootsladen|schaufensterpuppen"
    "|wer zuerst kommt|alte kollektion|schnittchen|sektempfang|brotchenpreis*|neu verhandeln"
)
