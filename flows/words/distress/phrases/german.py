"""German. How a line is read: flows/words/distress/phrases/table.py."""

from typing import Final

from flows.words.distress.phrases import farewells
from flows.words.distress.phrases.german_danger import DANGER, WORDS
from flows.words.distress.phrases.german_doubt import DOUBT
from flows.words.distress.phrases.german_hints import HINTS, USUAL
from flows.words.distress.phrases.german_light import EVERYDAY, GRAVE, JEST, LIGHT, SCENES, THINGS
from flows.words.distress.phrases.german_together import TOGETHER
from flows.words.distress.phrases.german_veiled import VEILED
from flows.words.distress.phrases.table import Phrases

GERMAN: Final = Phrases(
    words={
        "SELF": "sich|mich|sich selbst|mich selbst|sich selber|mich selber",
        "KIN": "mann|ehemann|partner|freund|freundin|ex|exmann|expartner|ex mann|ex freund"
        "|ex partner|vater|papa|mutter|bruder|sohn|frau|ehefrau|stiefvater"
        "|schwiegervater|schwiegermutter|lebensgefahrte|lebensgefahrtin|verlobter"
        "|onkel|mitbewohner|cousin|mannes|mannes bruder",
        "OWN": "mein|meine|meinen|meinem|meiner|ihr|ihre|ihren|ihrem|ihrer|sein|seine"
        "|seinen|seinem|seiner|deinen|deine",
        "WHOM": "sie|ihn|mich|uns|ihr|ihm|die kinder|die kleinen|OWN (kinder|sohn|tochter"
        "|kind|mutter|kleinen)|den (jungen|kleinen)|die kleine|das kind|das baby",
        "PILLS": "tabletten|pillen|schlafmittel|schlaftabletten|medikamente|medis|tabl"
        "|paracetamol|schmerzmittel|ibuprofen|insulin|aspirin|beruhigungsmittel"
        "|antidepressiva|morphium",
        "MANY": "alle|viel zu viele|zu viele|zu viel|packung*|schachtel*|handvoll|hand voll"
        "|dutzend*|dose|flasche|zwanzig|dreissig|vierzig|funfzig|ganzen|ganze|##"
        "|haufen|massen*|uberdosis",
        "POISON": "rohrreiniger|gift|rattengift|frostschutz*|bleiche|bleichmittel|chlor*"
        "|unkrautvernichter|putzmittel|reinigungsmittel|abflussreiniger|spiritus"
        "|benzin",
        "ARM": "messer|kuchenmesser|pistole|gewehr|jagdgewehr|waffe|axt|beil|knarre"
        "|schrotflinte|flinte|machete|hammer|baseballschlager|klinge|revolver",
        "HIT": "schlagt|schlug|geschlagen|schlage|verprugel*|misshandel*|wurgt|wurgte"
        "|gewurgt|tritt|trat|getreten|vergewaltig*|zusammengeschlagen|haut|gehauen"
        "|prugelt|prugelte|geprugelt|ohrfeig*|geohrfeigt|verdrischt|verdroschen"
        "|vermobelt|boxt|boxte|geboxt|bedroht|terrorisiert",
        "WANT": "will|wolle|wollte|wollt|wolln|mag|moge|mochte|wurde|wurd|wurden|wunsch*"
        "|gewunscht|hoff*|lieber|am liebsten|versuch*|vor hat|plan*|denk*|dacht*"
        "|gedacht|gedanken|gedanke|droh*|gedroht|uberleg*|entschlossen|ankund*"
        "|angekundigt|sagt|sagte|gesagt|meint|meinte|gemeint|schreibt|schrieb"
        "|geschrieben|redet|spricht|kurz davor",
        "DO": "umbring*|umzubringen|umgebracht|erhang*|aufhang*|aufzuhangen|zu erhangen"
        "|erschiess*|zu erschiessen|erschossen|vergift*|zu vergiften|ertrank*|zu "
        "ertranken|zu toten|toten|toete*|getotet|totfahr*|totsauf*|wegmachen"
        "|wegzumachen",
        **SCENES,
        **WORDS,
        **farewells.GERMAN,
    },
    typed="hab=habe, hatt=hatte, nich=nicht, net=nicht, ned=nicht, nimmer=nicht mehr, "
    "nix=nichts, heut=heute, hed=hatte, is=ist, wurd=wurde, wars=war es, wirds=wird "
    "es, gehts=geht es, ne=eine, nen=einen, nem=einem, ner=einer, mim=mit dem, "
    "aufm=auf dem, ausm=aus dem, vorm=vor dem, genomen=genommen, "
    "selbsmord=selbstmord, sebstmord=selbstmord, selbstmort=selbstmord, "
    "suizit=suizid, suicid=suizid, umbrigen=umbringen, wider=wieder, denk=denke, "
    "glaub=glaube, kans=kann, kan=kann, kanns=kann es, machs=mache es, mach=mache, "
    "steh=stehe, nehm=nehme, bring=bringe, spring=springe, wollt=wollte, "
    "moecht=mochte, mocht=mochte",
    figure="sozusagen|gewissermassen|im ubertragenen|bildlich",
    usual=USUAL + EVERYDAY,
    things=THINGS,
    jest=JEST,
    light=LIGHT,
    grave=GRAVE,
    first="ich bin|mich mir mein meine meinem meinen meiner",
    third="er sie ihn ihm ihr ihre ihrem ihren seine seinem seinen herr frau mann freund papa "
    "sohn sagte meinte|sich sei habe wollte hat",
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
    (will|wolle|wollte|mag|moge|mochte|moechte|wolln) [so] [einfach] (nicht|nimmer|nich|ned) mehr \
… (leben|weiterleben|existieren) ! von|vom|in|im|mit|hier|dort|zusammen|auf
    (will|wolle|wollte|mag|mochte|moechte) [nur] [noch] [einfach] (sterben|tot sein) ! vor lachen\
|scham
    (ware|waere|war) (ich|er|sie) (lieber|gern|besser|doch) tot
    lieber tot
    (sich|mir) das leben (nehmen|nimmt|genommen|zu nehmen|nahm|nehme)
    (sein|ihr|mein|dem)(em|en)? leben … (ein ende|zu beenden|beenden|ende (setzen|bereiten\
|machen))
    leben(s)?m(u|ue)de ! lagerbestand
    (ritz*|schneid*) (sich|mich) ! schnitt in|finger
    (sich|mich) … (ritz*|geritzt|aufgeritzt|selbst verletz*|die pulsadern*)
    pulsader*
    selbstverletz*
    (viel zu viel*|zu viel*|alle|packung|handvoll|hand voll|uberdosis|ueberdosis) … (tabletten\
|pillen|schlafmittel|schlaftabletten|medikamente)
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
|bedroh*|hals|laden|haus) ! verkauf*|geheim*|sortiment
    (wurde|worden|hat sie|hat mich) … vergewaltigt
    vergewaltig*
    (traut|traue|trau) (sich|mich) nicht [mehr] … (nach hause|heim|nachhause)
    (angst|furchtet|fuerchtet) um (ihr|sein|mein) leben
    todesangst vor (ihm|ihr*|sein*)
    (leichter|besser|einfacher) nicht mehr (da|hier|am leben) zu sein
    (welt|alle|familie|kinder) … ohne mich besser
    SELF (DO)
    (SELF) … (DO) ! vor lachen|arbeit|stress|einbring*|gut ein
    bringt? (er|sie|ich) … (sich|mich|die kinder|sie|uns) … um $ ! schlaf|geld
    bringe (ich) mich um
    (bring*) … (erst|sich|mich|kinder|alle) … (sich|mich|uns) um $
    (WANT) … (selbstmord*|suizid*) ! firma|laden|geschaft*|wirtschaftlich*|finanziell*
    (selbstmord*|suizid*) … (denk*|gedacht|gedanken|versuch*|lange|kopf|begehen|begangen|vor\
|angekundigt|gesprochen) ! firma|laden|geschaft*|wirtschaftlich*|finanziell*
    (suizidgedanken|selbstmordgedanken|suizidversuch*|selbstmordversuch*|selbsttotung|freitod\
|selbstmordabsicht*|todessehnsucht|todeswunsch*)
    (will|wolle|wollte|mochte|wurde) … (tot sein|gestorben sein) ! batterie|akku
    (will|wolle|wollte|mochte|wurde|konnte) [ich] [er] [sie] [doch] [nur] [noch] [am liebsten] \
[einfach] [lieber] [jetzt] sterben ! vor lachen|scham|langeweile
    (lieber|am liebsten) … (sterben|sterbe|tot|unter die erde|nicht mehr leben) ! vor lachen|scham
    (nicht|nicht mehr|nie mehr) [langer] (leben|weiterleben|am leben sein|existieren|auf der welt \
sein|auf dieser welt sein) (will|wolle|wollte|mag|mochte|kann|konne|wollen) ! von|vom|hier\
|zusammen
    (will|wolle|wollte|mag|mochte|wollen) … (nicht|nicht mehr) [langer] [mehr] (am leben sein|am \
leben|auf der welt sein|auf dieser welt sein|existieren|weiterleben|da sein) ! hier
    (morgen|bald|lange) [nicht] … (lebt|lebe|leben) … nicht mehr
    (nicht|keine lust) … mehr (zu leben|weiterzuleben)
    (keine lust|kein bock|keine freude|keine kraft|keinen grund|keinen sinn) [mehr] … (zu leben\
|am leben|zum leben|weiterzuleben|weiter zu leben)
    (am leben) … (keinen (grund|sinn)|hangt nicht|nicht mehr|satt)
    das leben … (nehme|nehmen|nimmt|genommen|nahm) ! leicht|schwer|ernst|wie es kommt
    (nehme|nehmen|nimmt|nahm) … (mir|sich) … das leben
    (SELF|sich|mir) … (das leben) … (nehm*|genommen|nimmt|zu nehmen)
    (schluss|ende) … (machen|mache|macht|gemacht|zu machen|mach) … (mit dem leben|mit meinem \
leben|mit seinem leben|mit ihrem leben)
    (schluss machen|schluss zu machen|schluss gemacht|ein ende machen) … (leben|heute noch|mit \
allem)
    (mache|setze|mach) … (dem|dem ganzen|allem) ein ende ! streit|chaos|rabatt*|papier*
    (strick|seil|schlinge) … (besorgt|gekauft|gekn*|hangt|bereit|wo|balken|dachboden|keller\
|garage|hals|versteckt|liegt) ! kletter*|boot*|schiff*
    (hat|habe|hatte) [sich|mir] [schon] … (einen|ein) (strick|schlinge)
    (WANT|sitz*|steh*|stand|spring*|sprung|gesprungen|auf dem|auf der|vom|von der|von) … (bruck*\
|dach|hochhaus|balkon|parkhaus|parkhausdach|fenster|turm|klippe|gelander|bahnsteig*|gleis*|kran\
|haus|gebaude) … (spring*|zu springen|gesprungen|runterspring*|runter zu springen|sturz*\
|loslassen|gesturzt|fallen lassen|fallenlassen|runter) \
! flugzeug|zitiert*
    (bruck*|dach|balkon|parkhausdach|fenster|gelander|kante) … (sagt|sagte|schreit|und|will|droh*\
|er|sie|ich) … (spring*|sprange|springen)
    (vor|unter|auf) (den|die|einen|ein|das|der) [nachsten] [~] (zug|bahn|s bahn|u bahn|lkw|laster\
|gleise|gleis|auto|schienen|lastwagen|strassenbahn|ice) … (werf*|geworfen|spring*|gesprungen\
|lauf*|leg*|gelegt|wirft|springt|zu werfen|zu springen|zu legen|gestellt|stellen|schmeiss*\
|gegangen|gelaufen) ! aufgesprungen|umgestiegen|geld|werbung|plakat*
    (werf*|werfe|spring*|leg*|schmeiss*|wirft) … (vor|unter|auf) (den|die|einen|ein|das) \
[nachsten] (zug|bahn|s bahn|u bahn|lkw|laster|gleise|schienen|auto|strassenbahn)
    (gegen|an|in|vor) (den|einen|die|eine|das) [~] (baum|mauer|bruckenpfeiler|pfeiler|laster\
|gegenverkehr|fluss|see|kanal|abgrund|lkw) … (fahr*|gefahren|lenk*|gelenkt|zu lenken|rasen|zu \
rasen|steuern|zu steuern|knall*|rollen) ! versicherung|glatteis|rutsch*|aus versehen|unfall
    (fahr*|lenk*|rase|rasen|auto|karre|wagen|motorrad|lkw) … (gegen|in|vor|von) (den|einen|die\
|eine) [~] (baum|wand|mauer|bruckenpfeiler|pfeiler|laster|gegenverkehr|fluss|see|kanal|abgrund\
|brucke) ! versicherung|glatteis|rutsch*|aus versehen|preis*|projekt|firma|laden|geschaft*\
|kampagne|umsatz
    (garage) … (motor|abgase|eingeschlossen|auspuff|schlauch) ! reparatur
    (adern|pulsadern|handgelenk*|unterarm*|arme|arm|beine|beinen|oberschenkel*|oberarm*) … \
(aufschneid*|aufgeschnitten|aufzuschneiden|geschnitten|geritzt|schneid*|ritz*|wunden|schnitte\
|schnitten|narben|zerschnitten|verbrannt|aufgeschlitzt) ! kuche|brot|gemuse|sage|finger|operation
    (schnitte|wunden|narben|schnittwunden|brandwunden|brandmale|ritzspuren) … (am|an den|an ihren\
|an seinen|auf den|auf dem|an|auf) … (arm|arme|armen|bein|beinen|oberschenkel*|unterarm*\
|handgelenk*) ! kuche|operation|unfall
    (in den arm|in die arme|in den oberschenkel|in die beine|ins bein|in die haut|in den \
unterarm) … (geschnitt*|schneid*|geritzt|ritz*)
    (ritzt|ritze|ritzen|geritzt|aufgeritzt|verletzt|verletze|schneidet|schneide|verbrennt\
|verbrenne|bestraft|bestrafe) (sich|mich) (selbst|selber|wieder|immer|absichtlich|mit|am|an|die\
|in|$) ! finger|brot|kuche|ofen|sport|gemuse|knie
    (sich|mich) (selbst|selber) [wieder] [immer] [~] (verletz*|schneid*|weh tu*|wehtu*|verbrenn*\
|hass*|bestraf*|schlag*|geschnitten|verbrannt|weh tut|was antun|etwas antun)
    (sich|mir|mich|ihm|ihr) … (was|etwas|noch was) (antu*|anzutun|angetan|antate) ! nicht mehr von
    (sich|mir) … (weh|schmerzen) … (tut|tue|zufug*|zugefugt|tun|antut|antue) … (absichtlich|extra\
|selbst|damit|um|zigarette*)
    (zigarette*|feuerzeug|bugeleisen|rasierklinge*|klinge) … (arm|haut|bein*|verbrenn*|ausdruck*\
|ausgedruckt|selbst|badewanne|spurt|spure)
    rasierklinge* ! drogerie|sortiment|rasierer|shop
    (schlagt|schlage|schlug|haut|haue) [sich|mich|OWN|den] [selbst] … (kopf|gesicht) … (wand\
|blut*|selbst|spuren|faust*)
    (kopf) … (gegen die wand) … (schlag*|blut*|haut|haue) ! renn*
    (MANY|uberdosis) … PILLS ! lager|regal|apotheke|preis*|rucken|kopfweh|lieferung
    PILLS … (MANY|gesammelt|gehortet|geschluckt|sammelt|sammel*|hort*) ! lager|regal|preis*\
|rucken|kopfweh|lieferung
    (sammelt|sammle|hortet|gesammelt|gehortet|schluckt|geschluckt|schlucken) … PILLS ! apotheke\
|regal|lager
    (wie viel*|ab wie viel*|wieviel*) … (PILLS) … (vorbei|sterb*|tot|reicht|braucht|todlich\
|brauche)
    (wie viel*|ab wie viel*|wieviel*) PILLS ! preis*|regal
    (uberdosis|uberdosen) ! folien|kaffee|zucker|slides|powerpoint|schoko*|infos|werbung
    (POISON) … (getrunken|geschluckt|trinkt|trinken|genommen|schluckt|intensiv*|magen)
    (getrunken|geschluckt|trinkt|trank|schluckt) … POISON
    (sauf*|trink*|hunger*) … (zu tode|tot) ! lachen
    (gegoogelt|googelt|googlet|gesucht|sucht|recherchiert|liest|nachgelesen|informiert) … \
(schmerzlos*|wie man (stirbt|sich)|methoden|todlich*|sterben|selbstmord|sterbehilfe|umbring*\
|erhang*|zyankali)
    schmerzlos* … (sterb*|tod|gehen|methode*|wege|ende)
    (stimmen) … (sagen|befehlen|flustern|im kopf|rufen|wollen|schreien|horen|hort) ! kunden|wahl\
|verein|abstimm*|mitarbeiter
    (hort|hore|horte) stimmen ! kunden
    (traut|traue|trau|traut er|traut sie) (sich|mir|mich) (selber|selbst|allein) … nicht ! zu
    (sich|mir) (selber|selbst) nicht [mehr] traut
    (garantier*|verspreche*|versprechen|versprich*) … (nichts|nicht|fur nichts|noch leb*|morgen\
|uberleb*|am leben) … (allein|leb*|heute|weekend|wochenende|$) ! liefer*|umsatz|erfolg|termin
    (angst|furcht*) … (was er|was sie|dass er sich|dass sie sich|was ich|dass ich mir|vor sich \
selb*|vor mir selb*) … (tun|tut|antut|antun|machen|macht|etwas|konnte|$)
    (heute|heute nacht|heute abend|morgen|am wochenende|bald) [mache] … (mache ich es|ich es tue\
|tue ich es|ist schluss|mache ich schluss|bin ich tot|ist es vorbei) ! papierkram|steuer\
|buchhaltung
    (weiss|wusste|gesagt|sagte|kennt) … (wie|wo|wann) (er|sie|ich) (es|sich) (tut|macht|machen \
will|tun will|tun wird|umbringt)
    (kalt|alle) mach* (sie|ihn|mich|kalt)
    (macht|mache|machen) (sie|ihn|mich|dich|uns) (kalt|tot|fertig) $
    (bring*|schlag*|stech*|erschlag*|erstech*|erschiess*|abstech*|absteche|umleg*|fackel*\
|anzund*) … (sie|ihn|mich|uns|ihr|dich|kinder) … (um|tot|ab|kaputt|nieder|alle) $ ! laden|preis*\
|rabatt*|markt|witz|lach*
    (totschlag*|totschlagt|erschlag*|erschlagt|absticht|abstechen|abgestochen|niedergestochen\
|ersticht|erstochen|erwurg*) ! argument*|zeit|preis*|konnen
    (droh*|gedroht|bedroh*) … (tot*|toten|umbring*|messer|waffe|pistole|gewalt|mord|feuer|kindern\
|familie|anzund*|schlag*|schlage|kinder weg*|wegnehm*) ! klage|anwalt|kundigung|bank|kredit
    (mit|ein|eine|einem|einer|das|die|sein) [~] ARM … (bedroht|droh*|gedroht|vor der tur|vor dem\
|am hals|an den hals|an den kopf|an die kehle|gehalten|in der hand|unter der jacke|steht|stand\
|drausse*|im laden|gegen sich|auf ihn|auf sie|auf mich|angegriffen|los)
    (steht|stand|kam|draussen|aufgetaucht|wartet|lauert) … (mit|hat) … (ARM) ! kuche|stand\
|verkauf*|lieferant|schleif*
    (pistole|gewehr|jagdgewehr|schrotflinte|knarre|revolver) ! FICTION|heiss*|klebe*|spritz*\
|museum|sammler|shop|jager|jagdverein|jagdladen|sport
    (lauert|auflauer*|stalk*|verfolgt|nachstell*|passt ihr ab|stellt ihr nach|stellt ihm nach) … \
(sie|ihr|ihm|mich|mir|ihn|auf|ab|nach|haus*) ! instagram|ziel*|strategie|plan|idee|podcast|serie\
|newsletter
    stalk* ! wettbewerb|konkurrenz
    (schuldeneintreiber|geldeintreiber|inkasso*|eintreiber|kredithai*|geldverleiher|verleiher\
|schlager|typen|glaubiger|kredithaie) … (droh*|bedroh*|messer|pistole|kinder|beine\
|zusammengeschlagen|zusammenschlag*|angst|nachts|besuch*|zustosst|zustossen|passier*|brech*|tur\
|kopf|familie|foto) ! brief|ratenzahlung|verleih
    (zusammengeschlagen|zusammenschlag*|krankenhausreif|niedergeschlagen worden|verprugelt\
|vermobelt|misshandelt|vergewaltigt|verdroschen|gewurgt)
    (beine|knochen|knie|finger|arme|kniescheib*|rippen) … (brech*|bricht|gebrochen) … (schulden\
|zahlt|droh*|zahlen|wenn|typ*|er|mann) ! ski*|sturz|gesturzt|unfall
    (beim nachsten mal|nachstes mal) … (tot|bringt|kinder|knie|feuer|ernst|messer|umbring*\
|schlimmer|stirbt) ! sitzung
    KIN … HIT ! vor|preis*|tapfer|konkurrenz|brucke|schlagzeug|nach|dach|alarm|gewitter|nagel\
|purzelb*|wurzeln|rekord|wette|karten|sahne
    (er|sie|der) [hat] [immer] [wieder] (schlagt|schlug|verprugelt|wurgt|wurgte|tritt|misshandelt\
|ohrfeigt|prugelt|boxt) (WHOM) ! vor|preis*|konkurrenz
    (hat er|er hat|hat ihr mann|mann hat|wurde|wird|worden) … (sie|ihn|mich|geschlagen|$) [~] [~] \
(gewurgt|verprugelt|misshandelt|geprugelt|getreten|eingesperrt|angezundet|vergewaltigt|gestossen\
|die treppe (runter|hinunter)) ! vor|preis*
    (von (ihrem|seinem|meinem|ihrer|seiner|meiner|dem|der)) KIN … (HIT|eingesperrt|bedroht\
|gestossen|eingeschlossen|verfolgt|erniedrigt)
    (sperrt|sperrte|schliesst|schloss|eingesperrt|eingeschlossen|einsperr*|einschliess*) … (sie\
|ihn|mich|uns|zu hause|wohnung|zimmer|keller|ein|schlussel|tochter) ! laden ab|geschaft\
|onlineshop|termin|preis*|aus versehen
    (an den haaren|am hals|an der gurgel|an der kehle|bei den haaren) … (gezogen|gepackt|gezerrt\
|gewurgt|zieht|packt|zerrt|gehalten|geschleift)
    (gegen die wand|gegen den schrank|gegen den kuhlschrank|gegen die tur|auf den boden|die \
treppe (runter|hinunter)|zu boden|in die ecke) … (gestoss*|geworf*|geschubs*|gedruck*\
|geschleuder*|stosst|schubst|druckt|wirft|gestossen) ! palette|kiste|lager|produkt
    (gestoss*|geworf*|geschubs*|gedruckt|stiess|stosst|schubst|druckt|packt|packte|gepackt) … \
(gegen die wand|gegen den|gegen die tur|auf den boden|die treppe|zu boden|am hals|an der kehle\
|die kehle)
    (hande|hand|gurtel) … (um|an|auf|am) … (hals|kehle|gurgel|mund)
    (mund|nase|hals|kehle) … (zugehalten|zugedruckt|zudruckt|zuhalt|zugeschnurt)
    (gurtel) … (schlag*|schlagt|kinder|kleinen|prugel*|verprugel*|bekomm*)
    (zwingt|zwang|gezwungen) … (sex|bett|beischlaf|mit ihm zu schlafen|schlafen)
    (kinder|kleinen|kind|baby|tochter|sohn) … (HIT|totschlag*|schlag*|prugel*|erschlag*) ! preis*\
|verein|schlagzeug|karate|mannschaft
    (uberfahr*|umfahr*|uberrollen|anfahr*) … (sie|ihn|mich) … ! strategie
    (sie|ihn|mich) … (uberfahr*|umzufahren|zu uberfahren|anzuzunden|abzustechen|zu erwurgen|zu \
ersticken)
    (reifen) … (zerstoch*|aufgeschlitzt|aufgestochen)
    (intensiv*|psychiatrie|notaufnahme|krankenhaus) … (versuch*|tabletten|aufgeschnitten\
|uberdosis|umbring*|selbstmord|suizid)
    (abschiedsbrief*|abschiedsnachricht|abschiedsvideo) ! kunden|kundinnen|kundschaft|stammkund*\
|gaste|leser*|mitglieder|lieferanten|newsletter|eltern der
    (brief|zettel|nachricht|notiz) … (weg|verschwunden|niemand|keiner|handy aus|vermisst|wo er \
ist|wo sie ist|handy) … ! rechnung|bank|kunde|paket|lieferung
    (niemand|keiner) (weiss|wusste) … wo (er|sie) (ist|steckt|hin ist|hingegangen)
    (wird vermisst|vermisst gemeldet|vermisstenanzeige) ! paket|katalog
    (isst|ess*|gegessen|trinkt|hungert) … (nichts|tage*|nicht|wochen) … (mehr|korper|aufgibt\
|verhunger*|sterben|will)
    (verhungern|verhungert|verbluten|ertrinken) (will|wolle|mochte|lassen) ! papierkram|arbeit
    (ertranken|ertranke|erhangen|erschiessen|vergiften|verbrennen|ersticken|aufhangen|umbringen\
|umzubringen|ertranken|erhange) & (mich|sich) & (uberleg*|gedacht|denke|will|wollte|wurde|plan*\
|droh*|versuch*|redet|spricht|gesagt|traumt|lieber|schon) ! papierkram|arbeit
    (umbringen|umzubringen|totschlagen|erstechen|erschiessen|abstechen|toten|anzunden) & (sie|ihn\
|mich|ihr|uns|kinder) & (will|wollte|droh*|gedroht|sagt|gesagt|schwort|versucht) ! lach*|frist\
|scherz*
    (messer|klinge|pistole|schere|scherbe|waffe) & (handgelenk|kehle|schlafe|pulsadern|in den \
mund|an den hals|am hals|unterarm) ! kuche
    (wird|wurde|worden|werden) & (geschlagen|verprugelt|misshandelt|gewurgt|vergewaltigt\
|getreten) & (KIN|zu hause|daheim|ihrem|seinem|jahren|von ihm) ! preis*|konkurrenz|rekord
    (ins gesicht|in den bauch|in die rippen|in den magen) & (geschlagen|getreten|gehauen|geboxt\
|schlug|trat|faust) ! ball|sport
    (spring*|sturz*|springt|springe) & (bruck*|autobahnbruck*|eisenbahnbruck*|hochhaus|dach\
|gleise|vor den zug|fenster|balkon) & (sie|er|ich|will|sagt|meint*|droh*|wenn) ! katze|preis*
    (tabletten|pillen|schlafmittel|medikamente) & (mund|hand|alle|geschluckt|genug|bereit\
|gesammelt|abgezahlt|sterben|heute nacht) ! apotheke|kopfweh|rucken|regal|lager
    (alles|schrank|hausapotheke) & (geschluckt|eingenommen|runtergeschluckt) & (medizinschrank\
|apothekenschrank|hausapotheke|tabletten|was da war)
    (nicht mehr leben) & (kann|will|mag|mochte|wolle|konne|wollte) ! hier|von
    (beendet|beende|beenden) & (heute|leben|nacht|es heute|alles) & (nicht mehr|leben|kann nicht\
|will nicht)
    (schluckt|geschluckt|genommen|eingeworfen) & (tabletten|herztabletten|schlaftabletten\
|schmerztabletten|blutdrucktabletten|medikamente|pillen) & (auf einmal|ganzen|alle|viele\
|schwester*|mutter*|vor einer stunde|packung) ! lager|regal|apotheke
    (bringt|bringe|bring) … (sich|mich) um ! schlaf|verstand|geld|lohn
    (sich|mich) & (umbringt|umbringe|umbringen|umzubringen|aufhangt|aufhange|erschiesst\
|erschiesse|ertrankt|vergiftet) ! einbring*
    (kehle|hals|gurgel) & (zugedruckt|zudruckt|gedruckt|gewurgt|ohnmachtig|bewusstlos|wurgt*) ! \
preis*|kragen
    (uberlebt|uberlebe|uberleben|ubersteht) & (nicht) & (wochenende|nacht|heute|woche|sonntag) ! \
laden|firma|geschaft|akku
    (hangt|hange|hangen) & (baum|balken|strick|dachboden|eiche) & (sich|mich) ! lampe*|bild*\
|plakat*
    (bruck*|dach|parkhausdach|balkon|hochhaus|kran) & (springt|springe|spring|springen|runter) & \
(er|sie|ich)
    (garantier*|versprech*) & (nichts|nicht|nix) & (allein|leb*|heute|nacht|wochenende) ! liefer*\
|umsatz|preis*
    (hangt|hange|hangte) … (sich|mich) … auf ! lampe*|bild*|plakat*
    (bringt|bringe|brachte) … (sich|mich) … um ! schlaf|verstand|geld|lohn
    (wirft|werfe|sturzt|sturze|schmeisst|legt|lege) … (sich|mich) … (vor|von|auf|aus) (den|der\
|die|einen|dem) … ! arbeit|reise
    (schnitte|narben|wunden|ritze) & (bauch|brust|hufte*|oberschenkel*|unterarm*|innenseite) & \
(frisch*|gezeigt|sie|er|mir|neue) ! kuche|operation|ofen
    (alle|alles) (genommen|geschluckt|eingeworfen) & (leb wohl|schreibt|abschied|tabletten\
|verzeih*|stunde|nachricht|tut mir leid) ! bestell*
    (droh*|gedroht|bedroh*) & (tochter|sohn|kinder*|familie|frau|mutter|schwester|baby) & (antun\
|anzutun|weh|verletz*|entfuhr*|holen|schlagen|was|etwas|passier*) ! klage|anwalt|kredit kundig*
    (stuhl|teller|flasche|pfanne|vase|handy|glas) & (geworfen|wirft|warf|geschmissen) & (nach ihr\
|nach ihm|nach mir|auf sie|kleinen|kind*|kopf|getroffen)
    (kratzt|kratze|beisst|beisse|schlagt|schlage) (sich|mich) … (blutig|wund|bis es blutet)
    (verprugelt|zusammengeschlagen|verdroschen) & (zahl*|schulden|geld|typen|manner|kredit)
    """
    + DANGER
    + farewells.FAREWELL,
    doubt=DOUBT + TOGETHER + VEILED,
    hints=HINTS,
)
