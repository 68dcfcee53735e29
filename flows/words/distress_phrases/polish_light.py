"""What is not meant as it is said in Polish, and everyday reasons. How a line is read:
flows/words/distress_phrases/table.py.
"""

from typing import Final

THINGS: Final = """
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
    "|parskn*|terminal*|kasa|skaner*|😂"
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
)
