"""Polish. How a line is read: flows/words/distress/phrases/table.py."""

from typing import Final

from flows.words.distress.phrases import farewells
from flows.words.distress.phrases.polish_danger import DANGER, WORDS
from flows.words.distress.phrases.polish_doubt import DOUBT
from flows.words.distress.phrases.polish_hints import HINTS, USUAL
from flows.words.distress.phrases.polish_light import EVERYDAY, GRAVE, JEST, LIGHT, SCENES, THINGS
from flows.words.distress.phrases.polish_together import TOGETHER
from flows.words.distress.phrases.polish_veiled import VEILED
from flows.words.distress.phrases.table import Phrases

POLISH: Final = Phrases(
    words={
        "SELF": "sie|siebie|sobie|soba",
        "KIN": "maz|meza|mezem|partner|chlopak|chlopaka|dziewczyna|ojciec|ojca|ojczym"
        "|ojczyma|brat|brata|syn|syna|zona|zony|byly|bylego|byla|eks|konkubent"
        "|konkubenta|narzeczony|tesc|tescia|tesciowa|tata|matka|wujek|szwagier|kuzyn"
        "|stary|facet",
        "WHOM": "ja|go|mnie|ich|nas|jej|mu|mi|im|dzieci|malych|synow|syna|corke|zone|matke"
        "|dzieciaki|male",
        "WANT": "chce|chcialbym|chcialabym|chcial|chciala|chca|chcialby|chcialaby|wole"
        "|wolalbym|wolalabym|woli|wolal|wolala|wolalby|wolalaby|mysl*|planuj*"
        "|zamierza*|ma zamiar|mam zamiar|grozi*|zagrozil*|probowal*|probuje|marz*|ma "
        "ochote|mam ochote|zdecydowal*|postanowil*|gotow*|ide|idzie|pojde|pojdzie"
        "|kusi|mowi*|powiedzial*|pisze|napisal*|rozwaza*|zaraz",
        "PILLS": "tabletek|tabletki|lekow|leki|prochow|prochy|pigulek|pigulki|paracetamolu"
        "|apapu|nasennych|insuliny|insuline|morfiny|morfine|uspokajajacych"
        "|przeciwbolowych|psychotropow|ibuprofenu|proszkow|xanaxu",
        "MANY": "garsc|mnostwo|duzo|opakowanie|opakowania|wszystkie|cale|caly|za duzo"
        "|dwadziescia|trzydziesci|czterdziesci|piecdziesiat|##|kilkadziesiat|fiolke"
        "|blister|sloik|butelke",
        "POISON": "kreta|wybielacz|domestos*|trucizne|trutke|rozpuszczalnik|plyn do"
        "|odkamieniacz|chlor|srodek na chwasty|denaturat|kwas|borygo|trutki",
        "ARM": "noz|nozem|noza|nozyk|bron|bronia|pistolet|pistoletem|siekiere|siekiera"
        "|strzelbe|strzelba|karabin|maczete|maczeta|mlotek|mlotkiem|kij|kijem|kijem "
        "bejsbolowym|zyletka|zyletke|gnata|rewolwer",
        "HIT": "bije|bil|bila|pobil|pobila|uderzyl|uderzyla|uderza|dusi|dusil|kopie|kopal"
        "|kopnal|gwalci|zgwalcil|maltretuje|maltretowal|katuje|katowal|lal|leje|zlal"
        "|policzkuje|spoliczkowal|szarpie|szarpal|poszarpal|popycha|popchnal|pchnal"
        "|tlucze|stlukl|poturbowal|zadal cios|sciska|scisnal|zneca sie|znecal sie"
        "|napastuje|terroryzuje|dusila|przypala|wyzywa i bije|spral|pral|grzmoci",
        "HEIGHT": "mostu|moscie|dachu|dach|okna|okno|balkonu|balkonie|bloku|wiezowca|wiaduktu"
        "|wiadukcie|klifu|parapecie|parapetu|krawedzi|peronu|peronie|pietra|wiezy"
        "|gzymsie|barierce|barierke",
        "RAILS": "pociag|pociagiem|tramwaj|metro|samochod|auto|tira|tir|ciezarowke|tory"
        "|torach|torow|kola|autobus",
        **SCENES,
        **WORDS,
        **farewells.POLISH,
    },
    typed="chcem=chce, niechce=nie chce, niemam=nie mam, niewidze=nie widze, niedaje=nie "
    "daje, nieda=nie da, nimam=nie mam, wogole=w ogole, wgl=w ogole, nwm=nie wiem, "
    "samobujstwo=samobojstwo, samobujstwie=samobojstwie, samobojstfo=samobojstwo, "
    "zabjie=zabije, jush=juz, bd=bede, se=sobie, dzisaj=dzisiaj, nikomo=nikomu",
    figure="ze tak powiem|ze sie tak wyraze|w przenosni|w cudzyslowie|metafor*",
    usual=USUAL + EVERYDAY,
    things=THINGS,
    jest=JEST,
    light=LIGHT,
    grave=GRAVE,
    first="mi mnie moje moj moja mam jestem mowie",
    third="ona on jej jego jemu mu pan pani go jest powiedzial powiedziala mowi mowil "
    "mowila pisala pisal maz nim nia ja ich nia nim niego niej maz zona syn brat "
    "ojczym tesc chlopak byly ojciec mial miala stoi napisal napisala pytala pytal "
    "trzyma spi dzwoni wypil wzial kupila kupil zbiera szuka grozi zniknal rozdala "
    "oddala dal lezy wszedl straca stracila czyta pije nadia boi przyznal powiedziec "
    "chciala mezem jemu teraz chodzi spytal dziekowal zostawil przyszedl zamyka",
    common="w na z nie sie ze jest jak ale po za juz mi jej jego tym byl do",
    sure="""
    (mysl*|mowi*|grozi*|planuj*|rozwaza*|prob*|wspomnia*|pisa*) … samoboj* ! gol|cenow*
    popeln* samoboj*
    samobojstw* (popeln*|chce|chcial*)
    (proba|proby|probe|prob|mysli) samoboj*
    (zabic|zabije|zabijac|zabil|zabila|zabijam) sie ! praca|robota
    sie (zabic|zabije|zabil|zabila|zabijac)
    (odebrac|odbiera|odebral|odebrala|odbierze|odebranie) sobie zyci*
    targn* sie na … zycie
    (skonczyc|skonczy|konczyc|skonczyl*|koniec) ze soba
    ze soba (skonczyc|skonczy|konczyc|skonczyl*)
    (skonczyc|skonczy|zakonczyc|zakonczy) (z zyciem|swoje zycie|moje zycie|to zycie)
    (skonczyc|skonczy|zakonczyc|zakonczy) z tym wszystkim (raz na zawsze|dzis*|$) ! co|ktor*|jak\
|papier*
    nie (chce|chcial*|chcem) [mi] [jej] [mu] [sie] [juz] [dluzej] zyc ! w|na|z|tak jak
    (odechcialo|odechciewa) … sie zyc
    (chce|chcial*|chcialabym|chcialbym|wole|wolal*) [juz] (umrzec|nie zyc|zdechnac) ! ze smiechu\
|wstyd*
    (tnie|ciela|cial|pociela|pocial|tne) sie ! koszt*|ceny|cenami
    sie (tnie|ciela|cial|tne|pociela|okalecz*|samookalecz*) ! koszt*
    (okalecz*|samookalecz*)
    (podci*|pocie*|pocia*|przeci*) … zyly
    (nalykal*|polknel*|polknal|najadl*|lyknel*|zazyl*|wziel*|wzial) … (garsc|mnostwo|duzo\
|opakowanie|wszystkie|cale) … (tabletek|tabletki|lekow|leki|prochow|pigulek)
    (nalykal*|najadl*) sie (tabletek|lekow|prochow)
    (za duzo|garsc|cale opakowanie|mnostwo) (tabletek|lekow|prochow|pigulek|tabletki)
    przedawkowal* ! slajd*
    (powiesi*|powiesil*|wiesza|utopi*|zastrzeli*) sie ! w pracy
    sie (powiesi*|powiesil*|utopi*|zastrzeli*) ! w pracy
    (skocz*|rzuci*|rzuca*|skok*|wyskocz*) … (z mostu|pod pociag|z okna|z balkonu|z dachu|pod \
tramwaj|pod samochod)
    KIN [znow] [znowu] [ciagle] (ja|go|mnie|ich) (bije|bil|pobil*|uderzyl*|dusi*|kopie|kopal\
|kopnal|gwalci*|zgwalc*|maltretuj*|katuje|lal|leje) ! cen*
    KIN (bije|bil|pobil*|uderzyl*|dusi*|kopnal|maltretuj*) (ja|go|mnie|ich|zone|dzieci) ! cen*
    grozi* … (zabi*|smierci*|nozem)
    (zabije|zabic) (ja|go|mnie) (jak|jesli|jezeli|gdy|$) ! smiech*|cwieka|zart*|zobaczy
    (on|ma|mial) (bron|noz|pistolet|siekiere) … (drzwi*|pod|groz*|gardl*) ! sprzeda*
    (zgwalc*|gwalci*|zgwalcil*)
    boi sie (o (swoje )?zycie|wracac|wrocic|isc) (do domu|$)
    (latwiej|lepiej|lzej) (juz nie|nie) (zyc|istniec)
    (zabic|zabije|zabijac|zabil|zabila|zabijam|zabija|ubic|wykonczyc|usmiercic|otruc|otruje\
|powiesic|powiesil*|powiesi|powiesze|zastrzelic|zastrzeli|zastrzele|utopic|utopi|utopie|podpalic\
|podpali) (sie|siebie|sama siebie|sam siebie) ! praca|robota|smiech*
    (sie|siebie|sam sie|sama sie|samego siebie) [po prostu] [chyba] [zaraz] [chce] [juz] (zabic\
|zabije|zabil*|zabija|powiesic|powiesi|powiesze|powiesil*|zastrzelic|zastrzeli|otruc|otruje\
|utopic|utopi|wykonczyc|skonczyc) ! praca|robota|smiech*
    (samoboj*) … (mysl*|glow*|prob*|chodzi|plan*|czesto|ostatnio|popeln*|list|szpital*|wyjscie) ! \
gol|cenow*|firm*|biznes*
    (mysl*|mowi*|grozi*|planuj*|rozwaza*|prob*|wspomnia*|szpital*|po|leczyl*) … (samoboj*) ! gol\
|cenow*|firm*|biznes*
    (WANT) [juz] [sie] [po prostu] [tylko] [zeby] (umrzec|nie zyc|zdechnac|byc martwy|byc martwa\
|umieral*|zapic sie|skonczyc ze soba|skonczyc z soba|odejsc z tego swiata|zginac|umrzec\
|zaglodzic) ! ze smiechu|wstyd*|nudow|ciekawosci
    (byc|bylbym|bylabym|lepiej) (martw*|trupem) ! bateri*
    (chce|chcial*|wol*|wolal*|lepiej) … (martw*|nie zyc) ! bateri*|martwi*|martwo
    nie (chce|chcial*|zamierza*|mam ochoty|ma ochoty|chcialabym|chcialbym) [juz] [sie] [mi] [mu] \
[jej] [dluzej] [wiecej] (zyc|istniec|byc na tym swiecie|byc na swiecie|byc zyw*|dluzej zyc) ! w \
miescie|na kredyt|tak jak
    (nie) [mi|mu|jej] [sie] [juz] (chce|chcialo) [mi|mu|jej] [sie] [juz] zyc \
! w|na kredyt|z (tej|tego|tym|czego)|bez|jak
    (odechcialo|odechciewa) … zyc
    (nie) (wie|wiem|jestem pewn*|reczy|recze|obieca*|gwarantuj*) … (dozyj*|przezyj*|bede zyl*\
|bedzie zyl*|za siebie|jutro|poniedzialk*) ! termin*|dostaw*|cen*
    (nie reczy|nie recze) za siebie
    (sam*|sobie) … nie ufa* … (noc*|dzis*|sobie|weekend*|sam*|$) ! pieniadz*|liczb*
    nie ufa* (sobie|sam* sobie) … ! liczb*
    (boi sie|bala sie|bal sie|boje sie|strach) … (sobie) … (zrobi*|cos|krzywd*)
    (cos|krzywde|zle) (sobie|se) (zrobi*|zrobic|robi|robie|zrobie)
    (sobie|se) (cos|krzywde|zlego|zle|rany|bol) (zrobi*|zrobic|robi|robie|zrobie|zadaje|robil*) ! \
dobrego
    (robi|robie|robila|robil|zrobi*|zadaje|zadawal*) (sobie|se) (krzywde|rany|bol|sznyty|cos)
    (kupil*|kupic|ma|zawiazal*|przygotowal*|znalazl*|schowal*|zalozyl*) … (sznur|line|petle\
|stryczek) … ! zeglar*|wspinacz*|pranie|lodz
    (sznur|petle|petla|stryczek) … (belk*|szyi|szyje|drzew*|stryszku|strych*|garaz*|wie|gdzie\
|schowan*) ! pranie
    (strzel*|palnac|palne|palnie|wpakow*) … (w (leb|glowe|skron)|kulke|kulka|sobie w) ! gol|zdjec*
    (wypil*|wypic|pije|napil* sie|lyknal|polknal|polknela|polknel*) … (POISON) ! rury
    (POISON) … (wypil*|karetka|szpital|pogotow*|polk*)
    (wziel*|wzial|lyknal|lyknela|nalykal*|polkn*|polyka*|zazyl*|najadl*|zjadl*|przyjal|przyjela\
|wezme|wezmie|biore) … (MANY) … (PILLS) ! plecy|apte*|cen*|regal*
    (MANY) (tabletek|lekow|prochow|pigulek|nasennych|tabletki|leki|paracetamolu)
    (zbiera|zbieral*|zbieram|odklada*|odlozyl*|chomikuj*|gromadz*|uzbieral*|chowa|schowal*|trzyma\
|liczy|kolekcjon*) … (PILLS) ! apte*|cen*|regal*|sklep*
    (ile|po ilu) … (PILLS) … ! cen*|koszt*|sprzeda*
    przedawkowal* ! slajd*|kaw*|cuk*
    przedawkowani* ! slajd*|kaw*|cuk*
    (szuka*|googl*|sprawdz*|czyta*|wpisuj*) … (jak (umrzec|sie zabic|sie powiesic|zabic)|bez bolu\
|bezbolesn*|sposob* na smierc|smierteln*|dawk*)
    (umrzec|smierc|odejsc) [~] (bez bolu|bezbolesn*)
    bezbolesn* (umrzec|smierc|sposob)
    (skocz*|skok*|rzuc*|wyskocz*|rzuca|zeskocz*|zrzuc*) … (z|pod|na|przez|do) [~] [~] (HEIGHT\
|RAILS) ! promocj*|okazj*|cen*|wsiad*|bilet*|parterze
    (HEIGHT) … (skocz*|skoczy*|skacze|rzuci*|zeskocz*|krawedz*|policj*|straz*|barierk*) ! napraw*\
|zdjec*
    (wszedl|weszla|wejsc|wchodzi|polozyl*|kladzie|usiadl*|siedzial*|stanal|stanela|idzie|chodzi) \
… na (tory|tor|torach|szyny|barierke|gzyms|parapet) ! zdjec*
    (wjech*|walnac|rozpedz*|wjade|wjedzie|zjech*|skrec*|rozbi*|uderz*|przywalic|wbic) … (w drzewo\
|w mur|pod tir*|w slup|do rzeki|z mostu|na czolowke|pod ciezarow*|w filar|w przepasc|z wiaduktu|w \
sciane) ! ubezpiecz*|slisko|oblodz*|niechcacy|szkod*
    (garaz*) … (silnik*|spalin*|zamkn*|wlaczon*) ! napraw*|remont*
    (zyletk*|zyletka) … (wann*|nadgarst*|rece|skor*|zyl*|schowan*|rek*) ! golen*|barber
    (wann*|lazien*) … (zyletk*|noz*)
    (podci*|pocie*|pocia*|przeci*|potnie|potne|tnie|tnac|cial*|ciac) … (zyly|zyl|nadgarst*|rece\
|rek|uda|nogi|przedramion*|skore|ramion*) ! kuchni*|kamien|koszt*
    (sznyty|sznyt|rany|blizny|ciecia|naciecia|slady po cieciu|swieze rany) … (rek*|nog*|ud*\
|nadgarst*|przedrami*|ramion*) ! kuchni*|operacj*
    (rece|nogi|uda|nadgarstki|przedramiona|ramiona) … w (ranach|bliznach|cieciach|sznytach\
|siniakach|strupach)
    (przypala|przypalal*|parzy|parzyl*|kaleczy|kaleczyl*|rani|ranil*|drapie|gryzie|glodzi\
|glodzil*|karze|bije|bil|bila|tnie|tne|potnie|okalecza) sie [po|w|zelazkiem|papieros*|sam*|~] ! \
kuchni*|koszt*|cen*|w piers|rekord|mysl*|z myslami|o klienta|o kontrakt|po glowie
    sie (przypala|parzy|kaleczy|tnie|tne|glodzi|okalecza|samookalecza|rani) ! kuchni*|koszt*|cen*
    (wali|walil*|uderza|tlucze|bije) … (glowa|piescia|piesciami|po twarzy|w twarz) … (sciane\
|sciana|mur|sie|siebie|$) ! konkurenc*
    (nie je|nie jadl*|przestal* jesc|odmawia jedzenia|nic nie je|nie jem) … (dni|tygod*|poddal*\
|umrz*|organizm|zeby|cialo) ! mies*|gluten*
    (pije|pil*|chla*) … (na smierc|zeby umrzec|az padnie|do konca)
    (glosy|glos) … (kaz*|mowi*|w glowie|namawia*|krzycz*|szepc*|rozkazuj*) … ! klient*|wybor*\
|radio|telefon*
    slyszy glosy
    (powiedzial*|napisal*|pisze|grozi*|mowi*|zagrozil*|krzycz*|obiecal*) … (zabij*|zabic|zadzga*\
|poderznie|poderzn*|udusi|spali|podpali|zatlucze|zastrzeli|potnie|zniszczy jej zycie|polamie) ! \
smiech*|cwieka|zart*|czas
    (zabije|zabic|zadzga|poderznie|udusi|zatlucze|zastrzeli|zamorduje|wykonczy|rozjedzie\
|przejechac|rozjechac|udusic|zadzgac) (ja|go|mnie|ich|nas|jego|jej|dzieci|ktores|ktoregos|mi \
gardlo) … ! smiech*|cwieka|zart*|czas|zobaczy|praca
    (ja|go|mnie|ich|nas|mi|jej) [chcial] [probowal] [chce] [w koncu] [kiedys] (zabije|zabic\
|zadzga|poderznie|udusi|zatlucze|zastrzeli|przejechac|rozjechac|udusic|zamorduje) … ! smiech*\
|cwieka|zart*|czas|zobaczy|praca
    (boi sie|boje sie|bala sie|strach) … (zabij*|zatlucze|zrobi krzywde|zadzga|udusi|skrzywdzi) ! \
konkurenc*
    grozi* … (zabi*|smierci*|noz*|bron*|podpal*|dzieci*|pobic*|strzel*|polam*|siekier*|ze zabi*) \
! zamknieciem|pozew|sad*
    (polam*|polami*|zlam*|przestrzel*|rozwal*) … (nogi|rece|kolana|palce|nos|zebra|szczeke) ! \
nart*|upad*|pilk*|lod*|dworcu
    (nastepnym razem|drugi raz) … (kolana|nogi|zabij*|dzieci|rodzin*|nie zyje|gorzej|trup*) ! \
spotkan*
    (KIN|on|ona) [~] [~] (WHOM) [~] (HIT) ! cen*|konkurenc*|rekord*|w szachy|karty
    (KIN|on|ona) [~] (HIT) [~] (WHOM) ! cen*|konkurenc*|rekord*|w szachy|karty|pilke|czolem|piatke
    (WHOM) [~] (HIT) [~] (KIN) ! cen*|konkurenc*
    (pchnal|popchnal|rzucil|cisnal|przycisnal|walnal|pchnela|rzucila|zrzucil|zepchnal|przyparl) \
(ja|go|mnie|nim|nia|mna) … (sciane|lodowke|schod*|podlog*|drzwi|szafe|ziemie|sciany|stol) … ! do \
muru
    (scisnal|sciskal|zlapal|chwycil|trzymal|zacisnal|polozyl rece) … (gardlo|za gardlo|szyje|za \
szyje|za wlosy|usta|na szyi) ! zimna
    (ciagnal|wlokl|wytargal|targal|ciaga|szarpal) … (za wlosy|po podlodze|za rek*)
    (przystawil*|przylozyl*|wyciagnal|wyciagnela|wycelowal*|wymachuj*|machal*|celowal*|trzymal*\
|rzucil* sie|rzuca sie|stoi) … (ARM) … ! sprzeda*|kuch*|dostaw*
    (z|ma|mial|mialy|mieli) (ARM) … (kurtk*|drzwi*|pod|groz*|gardl*|brzuch*|stoisk*|sklep*|reku\
|stoi|przyszedl|przyszli|pyta*|po dziadku|zlodziej) ! sprzeda*|kuch*|dostaw*|kolekcj*
    (przyszedl|przyszli|stoi|stal|czeka|wszedl|wpadl|wtargnal|zjawil*|facet*|typ*|byly|brat|maz) \
… z (ARM) … ! sprzeda*|kuch*|dostaw*|pokaz*
    (pistolet*|strzelbe|strzelba|strzelby|rewolwer*|maczet*) ! FICTION|do kleju|na klej|lakier*\
|muzeum|kolekcj*|mysliw*
    (rzucil*|rzuca|cisnal|cisnela) … (patelni*|talerz*|krzesl*|butelk*|szklank*|telefon*) … (mnie\
|nia|niego|glow*|$)
    (zamyka|zamknal|zamknela|zamykal|wiezi|przetrzymuj*|uwiezil*) … (ja|go|mnie|ich|na klucz|w \
piwnic*|w pokoju|w mieszkaniu|w domu|w lazience) ! sklep*|biuro|lokal|firm*|kas*
    na klucz … (zamyka|idzie|wychodzi|pracy)
    (zmusza|zmusil|zmuszal|kaze) … (seksu|do lozka|spac z nim|wspolzycia|lozka|do stosunku)
    (pasem|kablem|kijem) [~] (leje|bije|bil|lal|dzieci|malych|syna|mnie)
    (leje|bije|lal|bil|tlucze|spral|katuje) … (pasem|kablem|kijem|dzieci|malych|male|syna|corke\
|matke) ! cen*|konkurenc*
    (dostaja|dostaje|dostal*) … (pasem|lanie|w leb)
    (chodzi|lazi|jezdzi|sledzi|nachodzi|przesladuj*|stalk*|czatuj*|wystaj*) … (za nia|za nim|za \
mna|ja|go|mnie|pod domem|do domu|pod praca|pod szkola) ! klient*|konkurenc*|reklam*
    (przebil*|pocial*|poprzebijal*) … opon*
    (pobil*|pobili|skatowal*|zlali|stluk*|poturbowal*) (go|ja|mnie|ich|nas|syna|jej) … ! cen*\
|konkurenc*|rekord*
    (zostal*) (pobit*|zgwalcon*|skatowan*|napadniet*|postrzelon*|uduszon*)
    (lichwiarz*|mafia|gangster*) \
… (groz*|pobi*|kolana|nogi|corki|corke|syna|dzieci|rodzin*|szkol*|boi|zdjecie|malemu|stalo|noz*\
|wypadk*|spal*) ! list|odsetk*
    (pozyczkodawc*|pozyczki|windykator*|dlug|dlugi|dluznik*) … (pobi*|kolana|polam*|noz*|spal*)
    (zdjecie|zdjecia) … (szkol*|domu|corki|corke|dzieci|syna) … (wypad*|groz*|powiedzial*|wie\
|stan*|pokaz*)
    (zostawil*|napisal*|znalazl*|lezy|lezal) … (list|kartk*|wiadomosc|telefon) … (zniknal\
|zniknela|nikt nie wie|gdzie jest|pozegnal*|dzieci|rodzin*|szuka*|policj*|wyszedl|wyszla|stole) ! \
bank*|zus*|urzad*|klient*|dostawc*
    nikt nie wie gdzie (jest|on|ona|poszedl|poszla)
    (zaginal|zaginela|zaginiec*) ! paczk*|faktur*|przesylk*
    (szpital*|sor*|psychiatr*|intensywn*|toksykolog*|reanimac*) … (prob*|tabletk*|podciel*|zyly\
|samoboj*|przedawk*)
    (nie chce|nie chcial*|chcialabym|chcialbym) … (byc|istniec) (na tym swiecie|na swiecie|wsrod \
zywych|martw*) ! sam*
    (powiesic|zabic|utopic|zastrzelic|otruc|podpalic) & (sie|siebie) & (zamiar|chce|mysl*|prob*\
|planuj*|grozi*|znowu|mowi*|marz*|mam) ! ze smiechu|czas|praca
    (polkn*|lykn*|wzial|wziel*|zazyl*|wypil*) & (wszystko|wszystkie|cale) & (apteczc*|szafce\
|tabletk*|lek*|co bylo|opakowanie) ! klient*|magazyn*
    (noz|nozem|zyletk*|bron|bronia|pistolet*|nozyczki|szklem) & (nadgarst*|gardl*|skron*|szyi|w \
usta|zyl*|w reku|w rece) ! kuch*
    (grozi*|zagrozil*|obieca*) & (spali*|zabij*|zabic|pobi*|podpali*|udusi*|zadzga*|potnie) & (ja\
|go|jej|nia|sklep|dom|dzieci|mnie|razem) ! smiech*|sadem
    (bita|bity|bici|pobita|gwalcona|duszona|maltretowana|katowana) & (przez|domu|maz*|partner*\
|lat) ! konkurenc*|rekord*
    (zabije|powiesi|zastrzeli|utopi|zabijam|powiesze|zabilbym|zabilabym) (sie) & (jak|jesli|gdy\
|dzis*|mowi*|straci*|jutro) ! ze smiechu|praca
    (wziela|wzial|polknela|polknal|lyknela|lyknal|zazyl*) & (leki|tabletki|lekow|tabletek\
|nasenne) & (naraz|wszystkie|serce|siostry|matki|godzine temu|cale|opakowanie|na raz) ! apteka\
|glow*
    (scisnal|dusil|przydusil|zacisnal|uciskal) & (szyje|gardlo|szyi) & (jej|mu|mi|zemdlal*\
|przytomn*|az|ja) ! szalik
    (nie przezyj*|nie dozyj*|nie doczek*) & (weekend*|noc*|jutra|tygodnia|swiat|niedziel*\
|poniedzialk*|mowi*|powiedzial*) ! firma|sklep|bateri*
    (przypala|przypalal*|parzy|kaleczy|okalecza) sie ! kuchni*|piec*|koszt*
    (naciecia|ciecia|blizny|rany|sznyty|oparzenia) & (brzuch*|piersi|ud*|biodr*|przedrami*) & \
(swiez*|pokaz*|ma|nowe|mam) ! kuch*|operac*
    (wszystkie|wszystko) & (wzialem|wzielam|polknalem|polknelam|wzial|wziela|lyknalem|lyknelam) & \
(zegnaj|napisal*|pozegn*|tablet*|przepraszam|godzin*|opakow*) ! zamowieni*
    (grozi*|grozil*|zagrozil*|obiecal*) & (corce|corke|synowi|syna|dzieciom|dzieci|rodzin*|zonie\
|matce|siostrze) & (krzywd*|zrobi*|zabi*|porw*|pobi*|cos|stanie|dotkn*) ! sadem|pozew
    (krzesl*|talerz*|butelk*|patelni*|szklank*) & (rzucil*|cisnal*|rzuca) & (nia|niego|mnie\
|malego|dziec*|trafil*|glow*)
    (drapie|gryzie|bije) (sobie|sie) & (krwi|krew|rany)
    (pobilo|pobili|pobil) & (oddac|dlug*|pieniadz*|typow|zaplac*|kredyt*|pozyczk*) ! konkurenc*
    """
    + DANGER
    + farewells.FAREWELL,
    doubt=DOUBT + TOGETHER + VEILED,
    hints=HINTS,
)
