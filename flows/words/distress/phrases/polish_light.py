"""What is not meant as it is said in Polish, and everyday reasons. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

SCENES: Final[Mapping[str, str]] = {
    "FICTION": "escape room*|escaperoom*|pokoju zagadek|pokoj zagadek|powiesc*"
    "|w kryminale|kryminalna"
    "|kryminaln*|spektakl*|sztuce|sztuka teatralna|scenariusz*|rekwizyt*"
    "|filmie krotkometrazowym|premier*|na scenie|musical*",
    "WORKMEN": "hydraulic*|hydraulik*|malarze|malarz|elektryk*|murarze|dekarze|dekarz|stolarz*"
    "|glazurnik*|robotnic*|fachowcy|monterzy|ekipa|remont*|budowlancy|rusztowan*"
    "|przeprowadzk*|parkieciarz*|kafelkarz*",
}

THINGS: Final = """
    (rzuci|rzuca|rzucil*|rzucic) sie w wir
    nie (chce|chcial*) [juz|dluzej] [mieszkac ani] zyc [juz|dluzej] (w|na|pod) [duzym|tym\
|malym|samym] (warszawie|krakowie|lodzi|wroclawiu|poznaniu|gdansku|gdyni|szczecinie|lublinie\
|katowicach|bydgoszczy|bialymstoku|miescie|centrum|bloku|kamienicy|wsi|mieszkaniu|stolicy\
|kawalerce|domu) \
(za|bo|ale|i|przez|od|tylko|$)
    nie (chce|chcial*) [juz|dluzej] zyc [juz|dluzej] (nad|obok|przy|za) (sklepem|warsztatem\
|barem|lokalem|salonem|piekarnia|sklepie|trasie)
    (cena|ceny|zlotych|zl|menu|rabat|stawka|czynsz) to [czyste|zwykle] samobojstwo
    (cial|ciela|cialem|cielam|tnie) sie w (palec|kciuk|paluch)
    nie chce [juz] [tu|tam] byc [tu|tam|na miejscu|w domu|przy tym] [,] (kiedy|gdy|jak\
|podczas|w czasie) [przyjda|przyjdzie|przyjedzie|przyjada|wejda|wejdzie|beda|bedzie|zaczna\
|zacznie] [ci|ta|ten] (WORKMEN)
    samobojcz* (pomysl*|cen*|decyzj*|krok*|rabat*|plan*|ruch*|menu|marz*|ofert*|strategi*\
|promocj*|stawk*|inwestycj*|termin*)
    (cena|ceny|decyzja|stawka|rabat|oferta|promocja|marza|menu|kredyt|lokal|plan|pomysl\
|termin) [teraz] [to|jest|byla|bylaby|bylby|wydaje sie] samobojcz*
    (termin*|wniosek|wnioski|papiery|program|tempo|deadline|grafik|sprawozdani*|system\
|platforma|kurier*) (nas|mnie|go|ja|ich) [w koncu|jeszcze|kiedys] (zabije|zabija|zabijaja\
|wykonczy|wykoncza|udusi|dobije|zabil)
    (termin*|wniosek|papiery|program|tempo|deadline|grafik) (nas|mnie|go|ja|ich) (wykonczy\
|wykoncza|zameczy|zamecza) i (zabije|zabija|zabijaja)
    bez (wspolnik*|wspolniczk*|dostawcy|posrednik*|banku|ksiegow*|franczyzy|terminala\
|programu) … … (lepiej|lzej|latwiej)
    (lepiej|lzej|latwiej) [bedzie|byloby|wszystkim|im] bez (wspolnik*|wspolniczk*|dostawcy\
|posrednik*|banku|ksiegow*|franczyzy|terminala|programu)
    (najostrzejsz*|najlepsz*|najsilniejsz*|tajn*|skuteczn*|najskuteczniejsz*) bron*
    nie (daje|dam|daj|moge|moze|wytrzym*|ma sily) [juz] [rady] [sily] (z|ze|do) [tymi|tych] \
(haslami|hasel|formularzami|formularzy|mailami|papierami|loginami|programem|drukarka)
    (rozda*|odda*|daje|przekaz*|podarow*) [~] [~] [~] (regaly|manekiny|polki|materialy|tkaniny\
|gabloty|lady|wieszaki|meble sklepowe|probki|resztki|scinki)
    (ze|zeby|mozna|palce lizac) [mozna] [by] umrzec $
    (sernik|ciasto|tort|makowiec|czekolada|sos|pierogi|lody|piernik|szarlotka) … umrzec
    (usmierca*|usmiercamy|zabija*|zabijamy|zabic|ubijamy|udusi*|udusil*|zabije|utopi*\
|wyrzuci*) [te|tej|ta|ten|tego|to|jego|swoja] (drukark*|laptop*|komputer*|newsletter*|gazetk*\
|produkt*|linie|marke|strone|blog*|projekt*|tabel*|program*|aplikacj*|kase|telefon*|router*\
|promocj*|pomysl*|cennik*|katalog*|ekspres*|konkurencj*|rynek|marze)
    samobojstwo (biznesowe|finansowe|handlowe|ekonomiczne|cenowe|podatkowe)
    (konkurencja|dyskont|siec|supermarket|market) [nas|go|ja|ich] (pobila|pobil|bije|zabija\
|lala|zbila)
    (skonczyc|konczyc|konczy|skonczy) z (operatorem|bankiem|dostawca|umowa|firma|agencja\
|kredytem|leasingiem|aplikacja|ubezpieczycielem|terminalem|franczyza|hurtownia|abonamentem) [~]
    (noz|sztylet) w plecy
    (kredyt|lokal|sklep|cena|ceny|rabat|punkt|filia|oddzial|inwestycja|pozyczka|najem|umowa) \
[teraz] [to] (bylby|byloby|bylaby) [czyste|zwykle] (samobojstwo|samobojstwem)
    (to byloby|byloby to) [czyste|zwykle] samobojstwo
    (ceny|koszty|podatki|terminy|prowizje|raty|skladki|odsetki|schody|buty) (go|ja|mnie|nas\
|ich) [jeszcze] (zabija|zabijaja|wykoncza|udusza|dusza|dobija)
    tablet* do (zmywarki|prania|wody|basenu)
"""

JEST: Final = """
    (zabije|udusze|zamorduje|ukatrupie|zatluke|utopie|zastrzele|powiesze) (go|ja|ich|tego|te\
|mojego|swojego|moja|zieca|szwagra)
    (malo|omal|prawie|o malo|chyba) [co] [nie|go|ja] [nie|go|ja] (zabil*|udusil*|zamordowal*\
|zabije|udusze|zatlukl*) [go|ja|tej|tego]
    (moglabym|moglbym|mogl|mogla) [go|ja] (udusic|zabic|zamordowac)
    (rozwale|roztrzaskam) (go|ja|to)
"""

LIGHT: Final = (
    "smiech*|smial*|smiej*|zasmial*|usmial*|smialysmy|smialismy|zart*|zartowal*|usmiech*|chichot*"
    "|haha|lol|wesolo|mrugn*|drukark*|laptop*|formularz*|faktur*|plik*|tabel*|excel*|ekspres*|rozbawi*"
    "|parskn*|terminal*|kasa|skaner*|😂|zamiast"
)

GRAVE: Final = (
    "(nie|bez|nikt|wcale) (smial*|zart*|zartowal*|zartuje|smiech*|smieje|bylo do smiechu)|powaznie"
    "|serio|na powaznie|wierze mu|wierze jej|noz|nozem|benzyn*|policj*|112|gorzki smiech|bron"
    "|siekier*"
    "|maz|meza|partner|jej byly|grozi*|odgraza*"
)

EVERYDAY: Final = (
    "|(ostatnie|ostatnim|ostatniego) spotkani* (z|po|w)|koniec programu|koniec mentoringu|sernik*"
    "|sanatori*|ciechocin*|uzdrowisk*|krynic*|kurort*|rejs*|dzialk*|nad morze"
    "|lustro|miodu|pasieki|prowizj*"
    "|operator*|terminal*|procent|przedszkol*|obiad przed|przed swietami|newsletter*|gazetk*"
    "|plaster"
    "|rozpakowywaniu|dostawy|inwentaryzacj*|zastapi mnie|zastepuje|kiermasz*|newslettera"
    "|piknik*|konfitur*|stara marke|starej marki|manekin*|witryn*"
    "|kto pierwszy|stara kolekcj*|stare kolekcje|kanapki|prosecco"
)
