"""What may be a cry for help in Polish when it stands together. How a line is read:
flows/words/distress/phrases/table.py.
"""

from typing import Final

TOGETHER: Final = """
    (noz|nozem|siekier*|mlotk*|bron|bronia|kij|kijem) & (groz*|boi|czeka*|na dole|pod drzwiami\
|byly|maz|zamkn*|policj*|schow*|poduszk*) ! kuch*|dostaw*|sprzeda*|pinat*
    (tablet*|leki|lekow|prochy|nasenn*) & (rece|reku|ustach|dosc|wszystkie|liczy|umrzec|dzis w \
nocy|szuflad*|zbiera|wystarczy) ! apteka|glow*|regal*
    (blizny|rany|ciecia|sznyty|tnie|przypala|poparzeni*) & (rek*|nadgarst*|nog*|ud*|rekaw*|znowu\
|od) ! kuch*|piec*|koszt*|cen*
    (bije|bil|pobil|uderzyl|kopie|dusi|przemoc|agresywny|szarpie|wyzywa|zebra|lanie) & (maz\
|partner|chlopak|byly|ojciec|dom*|dzieci|pijany|brat|syn|ojczym) & (ja|jej|ich|mnie|go|dzieci|ma) \
! cen*|konkurenc*|rekord*|pinat*|kijem
    (zycie|zycia|zyciem|zyc) & (skonczone|nienawidz*|nie do zniesienia|sensu|dosc|zmeczon*|nie ma \
sily|nie mam sily|koniec|odebrac|pieklo|warte|ciezar*|nie umie|tak) & (moje|jego|jej|to|nie|swoje\
|tym|ma|mam) ! ubezpieczeni*|zawodow*|produkt*|firm*|w zyciu|kredyt
    (powiedz|przekaz|ucaluj|zaopiekuj|dbaj) & (dzieci*|syn*|corc*|zon*|mam*) & (kocham|kocha\
|gdyby|jakby|w razie|jak mnie) ! urlop*
    (pieniadze|polis*|ubezpieczeni*|rent*|wyplac*) & (zona|zonie|dzieci*|rodzin*|maz) & (wypad*\
|smierc*|umr*|gdyby|jakby|w razie|mnie nie|zgin*) ! klient*|kredyt*|jednoosobow*
    (rekaw*|szalik*|okular*|makijaz*|golf*|kaptur*) & (upal*|stopni|latem|lipc*|sierpni*|goraco\
|zakry*|ukry*) ! kolekcj*|sprzeda*
    (dal|dala|oddal*|sprzedal*|rozdal*|zostawil*|podarowal*) & (zegarek|pierscionek|aparat|rower\
|gitar*|narzedzi*|psa|kota|plyty|ksiazki|bizuteri*|kolekcj*) & (czas|nie potrzeb*|pamiatk*|nawet\
|wszystko|ostatni*|zatrzymaj|spokoj*|juz|nie przyda) ! now*|klient*|probk*|regaly|sklep
    (napisal*|list*|wiadomosc*|nagral*|kartk*) & (dzieci|kazdego|rodzin*|zony|mamy|syna|corki) & \
(na wszelki wypadek|pozegn*|gdyby|jak|szuflad*|kiedy) ! klient*|bank*|szkol*
    (maz|partner|chlopak|on|byly) & (karte|konto|dokumenty|paszport|telefon|klucze|pensje\
|pieniadze) & (zabral*|zabiera|zablokowal*|schowal*|kontroluje|zniszczyl*|wydziela|sprawdza) & \
(jej|mi|ja|moj*) ! klient*|kas*|dostawc*
    (spi|nocuj*|chowa|ukrywa|siedzi) & (pracown*|sklep*|aucie|samochod*|kolezanki|biur*|piwnic*\
|lazien*) & (boi|strach*|niego|jego|bezpiecz*|meza|go) ! targ*
    (zmeczon*|dosc|wykonczon*|mam po dziurki) & (istnieni*|zyci*|zyc|byciem|swiat*|budzeni*|soba\
|oddychani*)
    (zmienil*|brakowal*|zauwazyl*|plakal*|obeszl*|tesknil*) & (nikt|nikogo|nic|nikomu) & (gdyby\
|jakby|mnie|zniknal*|umarl*|beze)
    (nie|nigdy) & (urodzic|na tym swiecie|istniec|obudzic|na swiecie|byc tu|dalej byc) & (wolal*\
|chce|chcial*|lepiej|oby|mogl*)
    (lepiej|lzej|spokoj|latwiej|ulga) & (wszystkim|dla wszystkich|rodzinie|dzieciom|im|bedziecie\
|wam) & (beze|bez niego|bez niej|odejde|odejdzie|zniknie|znikne|jak mnie|umr*|nie bedzie)
    (jak|kiedy|gdy) (odejde|umre|znikne|znikne|mnie zabraknie) & (spokoj|lepiej|placz*|smut*\
|wolni|ulga|bedziecie|zaopiek*)
    (rozdal*|oddal*|sprzedal*) & wszystko
    (jesli|jak|gdy) (odejdzie|odejde|powie|zglosi|zostawi go) & (zabij*|znajdzie|dzieci|pozaluj*\
|zobaczy*|boi)
    (czeka*|sledzi*|nachodz*|chodzi za|zaczepi*) & (byly|maz|na dole|szkol*|ulic*|wieczor*|pod \
domem) & (ja|nia|niej|mnie|boi) ! klient*|kurier*|paczk*
    (zamkn*|zabarykad*) & (bron*|noz*|lazien*|pokoj*|garaz*|maz|policj*|klucz*|matka|sam) ! sklep\
|lokal|firm*|sprzedaz*
    (niebezpieczen*|policj*|karetk*|pogotow*|szpital*) & (maz|byly|partner|tablet*|prob*|zyly\
|groz*|skocz*|dzieci|dzis w nocy) ! kradz*|wlaman*|dostaw*
    (nie) & (wroc*|wracac|wyplynac|wynurz*) & (morz*|wod*|rzek*|las*|gor*|jezior*) & (ochot*|chce\
|mysl*|wejsc|isc|pojsc|mam) ! klient*|urlop*
    (most*|dach*|torach|krawedz*|peron*|balkon*|barier*) & (stoi|nie chce zejsc|placze|teraz|nie \
rusza|nie schodzi|dzwoni|siedzi) ! zdjec*|klient*|widok
    (noz|pistolet|bron|kula|piesc|mlotek) & (stol*|podpis*|zapla*|dlug*|kredyt*|pienie*|ostrzeg*) \
! kuch*|sprzeda*|dostaw*
    (hamow*|hamulec|kierownic*) & (nie|mysl*|puscic|bez) & (jak|kiedy|zeby|czasem|mysle|jade) ! \
wydatk*|warsztat*
    (pozegn*|zegn*) & (kazdym|dwa razy|z osobna|wszystkimi|dlugo|jakby|dziwn*|placz*|po kolei) ! \
logo|klient*|emerytur*|rabat*
    (moj|jego|jej) problem & (niedlugo|wkrotce|nie bedzie|juz)
    (decyduje|wybiera|dyktuje|kontroluje|kaze|zabrania) & (ubiera|spotyka|je|wychodzi|kolezank*\
|co ma|z kim|w co) & (maz|on|partner|chlopak) ! menu|klient*
    (hasla|klucze|dokumenty|papiery|teczk*) & (kopert*|na wszelki|szuflad*|dal mi|oddal mi\
|przekazal*) ! ksiegow*|klient*|wlasciciel*
    (nigdzie|nie ma miejsca|brak miejsca) & (mnie|miejsca|niego|niej|pasuj*|nie ma) & (dla mnie\
|dla niego|dla niej|swiecie|pasuje|pasuj*) ! magazyn*|parking*
    (bol|cierpieni*) & (skoncz*|ustan*|przestan*|koniec) & (wszyst*|tylko|chce|niech|zeby) ! \
plec*|zab*|kolan*
    (lustro|lustra|patrzec na siebie) & (nie moze|nie moge|zaslan*|nienawidz*|brzydz*) ! sklep\
|mebl*
    (w srodku|wewnatrz|wewnetrznie) & (umarl*|martw*|pust*|niezyw*) ! sklep|magazyn
    (warga|oko|policzek|nos|szczeka) & (rozciet*|spuchniet*|sin*|zlaman*|szw*|podbit*) & (znowu\
|szwagier|maz|mowi*|byly) ! zab|osa|sport*
    (nadziej*|wiar*|sens*) & (stracil*|nie ma|porzucil*|brak) & (wszyst*|zyc*|ona|on|juz|zadn*) ! \
dostawc*|newsletter*
    (dzieci|rodzina|zona|maz|oni) & (polis*|ubezpieczeni*|pieniadze) & (wiecej|lepiej|szczesliw*\
|niz) & (ze mnie|ze mna|z niego|z nim|beze mnie|martw*|z niej) ! zalani*|agent
    (nie|zebym sie nie) & (martwil*|martw|szukal*|szukaj|plakal*|placz|smuc*) & (przestan*\
|odpisyw*|odpisze|znikn*|odezw*|zadzwoni|gdy|jak) ! faktur*|paczk*|klient*
    (dosc|zmeczon*|nienawidz*|mam po dziurki) & (budzeni*|budzic|wstawani*|wstawac|poranki|rano) \
! czwart*|piat*|ciast*|zmian*|dziecko
    (nie) & (trzydziest*|czterdziest*|piecdziesiat*|szescdziesiat*|staros*|urodzin) & (dozyj*\
|doczek*|dociagn*|bede mial*|bedzie mial*) ! klient*|procent|zlotych
    KIN & (czyta|sprawdza|przeglada|czeka pod|sledzi|dzwoni co|kontroluje) & (telefon|wiadomosci\
|drzwiami|torebk*|spotkani*) ! klient*|paczk*
    (zmienil*|roznic*|obchodzi*|zauwazyl*|brakowal*) & (gdyby mnie|jakby mnie|beze mnie|gdybym \
umarl*|gdybym zniknal*|gdybym zniknela)
    (palc*|dlon*|pas|sznur*) & (slad*|siniak*|odciski) & (ramion*|rece|szyi|plec*|nadgarst*\
|gardle|twarzy)
    (pogrzeb*|trumn*|grob*|kremac*) & (moj|swoj*|jego|jej|przyszedl|przyjdzie|kosztuje|piosenk*\
|pyta*|zastanawia) ! babci*|dziad*|ojca|matki|wujka|cioci|kwiat*|przekladamy|umarl*
    (nic|nie) & (czeka|cieszy|ciesze|spodziewam|nadzieje) & (mnie|go|ja|juz) ! klient*|zamowien*
    (swiat|wszyscy|zycie) & (krecil|kreci|poradz*|dalej|lepiej) & (beze mnie|bez niego|bez niej) \
! urlop*
    (komu dac|komu co|kto co|kto dostanie|ktora dla kogo) & (bizuteri*|rzeczy|narzedzi*|ksiazk*\
|meble) ! klient*
    (na skraju) & (nie wie|nie wiem|wytrzymalosci|zalamania) ! miast*|wsi|las*
"""
