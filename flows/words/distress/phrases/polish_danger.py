"""Threats, wounds and chosen means in Polish, who by what by whom: sure. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "PERSON": "go|ja|mnie|ich|nas|jego|ktoregos|wszystkich|(tego|swojego|jej|jego|mojego|swoja"
    "|moja) (meza|bylego|brata|szwagra|ojca|wspolnika|szefa|sasiada|syna|zone|corke|partnera"
    "|wlasciciela|lokatora)|komornika|wspolnika|wlasciciela|szefa|sasiada|szwagra|brata|meza|zone"
    "|bylego|byla|zone|matke|ojca|tescia|tesciowa|dzieci|syna|corke|kierownika|ksiegowego|bratowa"
    "|partnerke|partnera|dostawce|lichwiarza|najemce|klienta",
    "LIMB": "rece|rekach|reke|rekami|nadgarstek|nadgarstki|nadgarstku|nadgarstkach|przedramie"
    "|przedramiona|przedramionach|ramionach|ramie|udo|udach|uda|noga|nogach|brzuchu|rekawem"
    "|dloniach",
    "SLAY": "zabije|zabic|zadzga|zadzgac|zadzgam|zarznie|zarznac|zarzne|zadusi|udusi|udusic|udusze"
    "|zastrzeli|zastrzelic|zamorduje|zamordowac|zatlucze|zatluc|rozjedzie|rozjechac|przejedzie"
    "|przejechac|poderznie|poderznac|utopi|utopic|otruje|otruc|zakatuje|zakatowac|zaszlachtuje"
    "|ukatrupi|zarabie|zarabac|rozwali|powiesi|dzgnie|dzgnac|potnie|pocwiartuje|zatluke|zabilby"
    "|zadzgalby|pchnie nozem|odstrzeli|oblac kwasem|obleje kwasem",
}

DANGER: Final = """
    (SLAY) (PERSON) [~] ! cenami|cena|konkurenc*|zart*|drukark*
    (SLAY) (~) (jak|jesli|jezeli|gdy|kiedy|nozem|siekiera|bronia|autem|samochodem) ! cen*\
|konkurenc*|smiech*
    (PERSON) (SLAY) [~] ! cenami|konkurenc*|zart*|smiech*|drukark*
    (zadzga*|zarzn*|zarzne|dzgn*|zaszlachtuj*|poderzn*|zadzgal*|zadzgam*) [~] ! kurczak*|swini*\
|cen*|karp*|ges
    (wbije|wbic|wsadzi|wsadzic|wbil|wepchnie|wrazi) … (noz|nozem|srubokret|nozyczki) ! maslo\
|tort|deske
    (noz|siekiera|siekiere|maczeta|kij|bron|pistolet|strzelbe|mlotek) & (jak|jesli|jezeli|gdy\
|kiedy) & (przyjdzie|wejdzie|stanie|wroci|pojawi|pokaze|zblizy|tknie|przekroczy) ! klient*\
|targ*|ostrz*
    (poderznac|poderznie|podciac|rozciac) … (gardlo|zyly)
    (zlapal|lapie|zlapala|chwycil|chwyta|trzymal|sciskal|scisnal|sciska|dusil|przydusil) … (za \
gardlo|za szyje|gardlo|szyje|za wlosy) ! szalik*|koszul*
    (rece|rekami|pasek|kabel|szalik) (na|wokol) … (szyi|gardle) ! bizuter*|kolekcj*
    (siniaki|siniak|siniaka|since|siniakow|podbite oko|slady|pregi|zadrapania) & (KIN|on) & \
(to on|robi|zrobil|bije|uderz*|kiedy|jak|gdy|szyi|rekach|twarzy|plecach|jego sprawka|szarp*) ! \
since then|pilk*|rower*|opon*
    (spali|spalic|podpali|podpalic|puscic z dymem|pusci z dymem|spale|podpale|wysadzi\
|wysadzic) … (dom|sklep|lokal|warsztat|mieszkanie|firme|salon|bude|wszystko|biuro|zaklad\
|piekarnie|knajpe) & (razem|w srodku|z nim|z nia|z nimi|z (wlascicielem|mezem|szefem\
|wspolnikiem)|spi|spia|dziecmi) ! kalori*
    (benzyne|benzyna|benzyny|kanister|rozpuszczalnik|kanistry) & (podpal*|spal*|ogien|oble*\
|polej*|puscic z dymem|zaplon*|pozar) ! kosiark*|agregat*
    (rzucic|rzuci|rzucil|polozyc|polozy|skoczyc|skoczy|rzuce|wskoczyc|wskoczy|wejsc|rzucac) \
[sie] (pod|z|na|do) … (pociag|pociagiem|metro|tramwaj|tira|autobus|tory|mostu|dachu|balkonu\
|okna|wiaduktu|rzeki|wisly|intercity|pendolino|peron) ! targ*
    (sie) … (rzucic|rzuci|rzuce|polozyc|polozy|rzucil*) … (pod|na|z) … (pociag|metro|tramwaj\
|tira|tory|auto|mostu|dachu|wiaduktu|pendolino)
    (sznur|lina|line|petla|petle|pasek|kabel) … (wisi|lezy|kupil*|kupiony|gotow*|zawiazan*\
|przygotowan*|czeka|powiesil*|schowan*|zawiazal*|mam|ma) … (stodole|garazu|piwnicy|belce|belka\
|strychu|szopie|drzewie|haku|juz|szafie|bagazniku) ! zeglar*|pranie|choinko*|lamp*|lodz*
    (sznur|belke|belka|most|hak|galaz|dach|drzewo|tory|wiadukt|tabletki|peron|miejsce) … \
(wybral*|wybran*|upatrzon*|upatrzyl*|ustalon*|przygotowan*|gotow*|obejrz*) & (sznur|belke|belka\
|most|hak|galaz|dach|tory|wiadukt|tabletki|peron) ! remont*|architekt*|ciesl*|malow*|swieta\
|dekor*
    (wybral*|wybran*|upatrzyl*|upatrzon*|ustalil*) … (belke|belka|most|hak|galaz|wiadukt|tory\
|sznur|peron|urwisko) ! remont*|architekt*|ciesl*|malow*|zdjec*
    (dzien|date|termin|godzine|godzina|data) i (belke|belka|sznur|most|drzewo|miejsce|tabletki\
|pociag|hak|tory)
    (naciecia|nacieciach|ciecia|rany|blizny|oparzenia|przypalenia|sznyty|skaleczenia|slady po \
zyletce) & (LIMB) & (sam|sama|robi to|samemu|celowo|umyslnie|specjalnie|napiecie|ulga|ulge\
|przynosi|schodzi|lzej|nowe|swieze|lepiej) ! piekarnik*|kuchni*|roz|kot|kota|budzet*
    (swieze|nowe|rowne|glebokie) (naciecia|rany ciete|rany|blizny|sznyty|ciecia|oparzenia) ! \
piekarnik*|kuchni*|kota|budzet*
    (tnie|cial|ciela|pociela|pocial|kaleczy|rani|przypala|skaleczyl*|okalecza) sie … (celowo\
|specjalnie|umyslnie|sama|sam|zyletka|nozem|wieczor*|kiedy|zeby|znowu) ! przy|karton*|rozpakow*
    (grozi*|zagrozil*|odgraza*|zapowied*|mowi|obieca*|straszy*) & (dzieci|dziecku|dzieciom\
|synowi|corce|corke|syna|malym|maluchom|wnukom) & (zrobi*|skrzywdz*|krzywd*|zabije*|zabic|cos\
|pobi*|porwie|odbierze zycie|uderzy) ! szkol*|prezent*|kupi*|urodziny
    (zrobi|zrobic|zrobie) (cos|krzywde|cos zlego) (dzieciom|dziecku|synowi|corce|jej|mu|mi)
    (odklada*|zbiera*|gromadz*|chomik*|chowa|chowal*|uzbiera*|odkladal*|uskladal*|zbieral*\
|odlozyl*|schowal*) … (PILLS) ! aptek*|klient*|polk*|psa|hurtown*
    (wziac|lyknac|polknac|wezmie|polknie|zazyc|lyknie|wezme) (wszystkie|wszystko|cale \
opakowanie|naraz) [~] (naraz|na raz|od razu|razem|$) ! ciast*
    (wiecej|wiecej jestem|wiecej bylbym|wiecej jest) (wart|warta) (martwy|martwa|niezywy)
    (martwy|martwa|niezywy) … (wiecej|lepiej) … (wart|warta|rodzin*|im|nich)
    (kwasem|wrzatkiem|kwas|wrzatek|wrzacym olejem) … (twarz|oblej*|oblac|oblal|chlusn*) ! \
herbat*
    (powiesic|powiesi|powiesze|otruc|otruje|utopic|utopi|zastrzelic|zastrzele) sie [~]
    zamach* sie … (nozem|siekiera|mlotkiem|na nia|na mnie|na niego)
    (wybralem|wybralam|wybral|wybrala) [juz] (most|wiadukt|klif|dach|pociag) ! zdjec*|logo\
|stoisk*
    (kulke|kule|kulka) (w|miedzy) (leb|glowe|oczy|serce|brzuch)
    (wpakuje|wladuje|wpakowac|strzeli|strzelic) … (kulke|kule|magazynek|w leb|w glowe) ! gol*
    (dosc|wystarczajaco|tyle) PILLS [~] … (zakonczyc|skonczyc|umrzec|starczy|wystarczy|odejsc\
|koniec)
    (benzyne|benzyny|rozpuszczalnik) & (wylal|wylala|rozlal*|polal*|wlal*|wyleje) & (drzwi\
|schod*|klatk*|spali|spal|spia|mieszkani*|wycieraczk*)
    (pokazal|pokazala|widzialem|widzialam|zobaczylem|zobaczylam) … (rany|naciecia|ciecia|sznyty\
|blizny) … (LIMB)
    (rany|naciecia|sznyty|ciecia) … (sam|sama) … (robi|zrobil|zrobila|zadaje)
    (sama|sam) (je|sobie|to) (robi|zadaje|zrobil|zrobila) & (zyletk*|nozem|noc|szklem|nozyk*)
    KIN [~] (zlamal|zlamala) (jej|mu|mi) (reke|nos|zebra|zebro|palec|palce|szczeke|nadgarstek\
|noge)
    KIN zlamal (reke|nos|zebra|palec|szczeke) (jej|mu|mi)
    (wjedzie|wjade|wjechac|walnie|przywali) … w (drzewo|drzewa|mur|filar|tira|ciezarowke)
    (dachu|moscie|balkonie|parapecie|krawedzi|wiadukcie|klifie) & (skoczy|skocze|zeskoczy\
|zeskocze|rzuci sie|rzuce sie|skakac|skoczyc) & (mowi*|krzycza*|krzyczy|grozi*|powtarza*|ze) \
! kot|cen*|wir|radosci|kawe|zakupy
    (KIN) (dusil|dusi|poddusil|przyduszal) (ja|go|mnie)
    (chce|chcialabym|chcialbym) [,] [tylko] [,] zeby (to|wszystko|to wszystko) (sie skonczylo\
|ustalo|minelo|sie juz skonczylo|juz sie skonczylo) && nie [juz] (mam|daje|moge|dam|wytrzymam\
|wytrzymuje) [juz] (sil*|rady|dluzej|tego|$) ! drukark*|dostawc*|klient*|umow*|projekt*|sezon*\
|targ*|zebrani*
    (latwiej|lzej|prosciej) [by] [bylo|byloby] [,] [juz] nie (byc|zyc|istniec) [tu|tutaj] $
    (latwiej|lzej|prosciej) [by] [bylo|byloby] [,] (gdyby|jakby) (mnie nie|mnie juz nie\
|jej juz nie|go juz nie) bylo ! spotkani*|targ*|zebrani*
"""
