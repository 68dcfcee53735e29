"""What may be a cry for help in Polish, or not. How a line is read:
flows/words/distress/phrases/table.py.
"""

from typing import Final

DOUBT: Final = """
    (boje sie|boi sie|strach) [,] ze [on] [ona] (jednak|i tak) to zrobi
    (lepiej|latwiej|lzej) [im] [wszystkim] [byloby] beze mnie $
    beze mnie … (lepiej|latwiej|lzej)
    (samobojstwo|samobojczy|samobojcze) ! to dla|sklep*|cenow*|gol|strzal|firm*
    (lepiej|latwiej|lzej) [im] [wszystkim] [byloby] bez (mnie|niego|niej)
    bez (mnie|niego|niej) … (lepiej|latwiej|lzej)
    (lepiej|latwiej) … (nie bylo|zniknac|nie byc|gdyby mnie|gdyby jej|gdyby go)
    (nie chce|nie chcial*|wolal*|wole) … (tu|juz) (byc|istniec) $
    (nie|juz nie) (mam|ma|miala|mial|widze|widzi|widzial*) [juz] (sily|sensu|wyjscia|nadziei|po \
co|przyszlosci|ratunku) [zyc] ($|zyc|zeby zyc|na nic|do zycia|w niczym|w tym)
    (nie daje|nie daję|nie dam|nie daje juz|juz nie daje) [juz] rady $
    (wszystko|zycie|nic) … (bez sensu|nie ma sensu|sensu)
    (nie wytrzym*|juz nie moge|nie moge juz) [tego] [dluzej] $
    (nie obudzic|nie budzic|nie obudzi*|wiecej nie budzi*) …
    (zasnac|usnac|zasn*) i … nie … (obudz*|wstac)
    (chce|chcial*|chcialabym|chcialbym|wolal*) [po prostu] (zniknac|znikna*) ! urlop|internet*
    (ciezarem|ciezar|balast*) (dla|$) … ! podatk*
    (pozegnal*|zegnal*|pozegnanie) sie … (jakby|na zawsze|ze wszystkimi|dziwn*|inaczej)
    list* pozegnaln* ! klient*|gosci|czytelni*|czlonk*|dostawc*|newsletter*
    (rozdal*|rozdaje|oddal*) (swoje|wszystkie|psa|kota|rzeczy) … ! probki|ulotk*
    (nikt|nikomu) … (zauwazy|nie bedzie (tesknil|brakowal*)|nie zauwazy|zateskni|zaplacze)
    (nienawidz*) (siebie|sie)
    (jestem|jest|byl*) (bezwartosciow*|nic nie wart*|nikim)
    (w|na) (drzewo|mur|slup|ciezarowke) … (wjech*|skrec*|uderz*)
    (wjech*|walnac|rozpedz*) … (w drzewo|w mur|pod tir*|w slup)
    (stal*|stoi|siedzial*) … (na moscie|na torach|na peronie|na dachu) …
    (siniak*|sina twarz|podbite oko|siniec)
    (boi sie|bala sie|bal sie) (go|jego|meza|meza|partnera|ojca|byle*|wracac|wrocic|domu) …
    (zabral*|zabiera|kontroluje) (jej|mu|mi) (telefon|paszport|dokumenty|klucze) ! napraw*
    (zmeczon*|dosc|mam dosc|ma dosc) (zyciem|zycia|wszystkiego|tego wszystkiego|walki) ! papier*
    (nie wiem po co) (zyc|to wszystko|w ogole)
    (kiedy|jak|gdy) (mnie|jego|jej) [juz] (nie bedzie|zabraknie) ! urlop*|targ*|maju|czerwcu\
|grafik|sklep|wyjazd*
    (czarne|ciemne) mysli
    nie (chce|wypuszcza|pozwala) … (wychodzic|jej wychodzic|z domu)
    podnosi … reke
    (nie wie po co|nie ma po co|nie widzi po co) … (wstawac|wstac|zyc)
    (nic|nikt) … nie trzyma
    (zasnac|usnac) i (juz )?(sie )?nie … (obudzic|obudzila|obudzil)
    (chce|chcial*|zeby|niech) (zeby|to|sie) … (skonczylo|skonczy|przestalo)
    (jakby*|jak gdyby*) … nie … (zobaczyc|spotkac|widziec|zobacz*)
    (oddala|oddal|oddaje|rozdala|rozdal) (kota|psa|swojego|swoje|koty|zwierz*|rzeczy) …
    nic [juz] nie ma [juz] sensu
    (jak|jakby) … (pozegnanie|na zawsze)
    on (ja|go|mnie) (bije|pobil|uderzyl) ! cen*
    (znow*|wkrotce|niedlugo|dolacz*|spotka* sie|bede z|bedzie z|razem z|polacz*|pojde do|ide do) \
… (zona|mezem|synem|corka|mama|tata|bratem|siostra|nia|nim|zony|meza) … (umarl*|zmarl*|nie zyje\
|gorze|niebie|niedlugo|znow*|swieci* pamieci|grobie) ! spotkan*|biur*
    (niedlugo|wkrotce) (znow|znowu) … (bede|bedzie) z
    (czeka|czekaja) … (na gorze|w niebie|po drugiej stronie|tam)
    (na gorze|w niebie|po drugiej stronie) … (czeka*|zobacz*|spotka*|dolacz*)
    (patrz*|stal*|stoi|stoje|siedz*|gapi*|wpatruj*) … (rzek*|mosc*|tor*|wode|wody|przepasc|peron*\
|pociag*|krawedz*|barierk*) … ! zdjec*|klient*
    (tory|torach|most*|peron*|pociag*|balkon*|rzek*|przejsci*) … (jeden krok|krok|kusi|skocz*\
|mysl*|latwo|spokoj) ! reklam*|zdjec*
    (jeden|jednym) krok* … (po sprawie|koniec|i juz|spokoj|wystarcz*|$) ! plan|dalej
    (nie) [mi|mu|jej] [juz] [sie] (przyda|przydadza|beda potrzebn*|bedzie potrzebn*|potrzebn*\
|potrzebuj*) … ! lokal*|program*|magazyn*|maszyn*
    (nie ma co|nie warto|po co|nie oplaca sie|bez sensu|nie ma sensu) … (zamawia*|planowa*|robic\
|zyc|zaczynac|wstawac|czekac|leczyc|walczyc|starac|$) ! reklam*|facebook*|newsletter*|ulotk*
    (mnie|jego|jej) [juz] [wtedy] [tu] [i tak] (nie bedzie|zabraknie|nie ma) ! na spotkaniu\
|urlop*|targ*|w biurze|maju|w piatek
    (kiedy|jak|gdy|jesli|gdyby) (mnie|jego|jej) [juz] [tu] [~] (nie bedzie|zabraknie|nie bylo\
|zabraklo) ! urlop*|targ*|maju|wyjazd*
    (przyszl* (roku|rok|lata|wiosny)|przyszly rok|nastepn* (roku|rok|lata)|do swiat|wiosny|jutra\
|do stycznia|do lata) … (nie bedzie|nie ma|nie dozyj*|nie doczek*|mnie) ! promocj*|targ*
    (nie bedzie|nie ma|zadnego|zadnej) … (przyszlego roku|jutra|przyszlosci|wiosny|nadziei\
|ratunku|wyjscia) ! umow*|najm*|czerw*|lokal*
    (cicho|spokojnie|lzej|lepiej|latwiej|prosciej|spokoj) … (gdybym|gdyby|jakbym|jakby) … \
(przestal*|umarl*|zniknal*|zniknela*|nie (bylo|istnial*)|zasnal*|zasnela*|mnie|jego|jej|odszedl*\
|odeszla*)
    (gdybym|gdyby|jakbym) … (zniknal|zniknela|przestal|umarl|umarla|nie istnial*|nie bylo) … ! \
stron*|produkt*|oferta
    (nie pasuj*|nie nadaj* sie|nie ma miejsca dla|nie ma dla) … (swiat*|zycia|mnie|niego|niej) ! \
produkt*
    (nikt|nikogo|nikomu) … (zauwaz*|zorient*|tesknil*|brakowal*|zateskni*|zaplacze|plakal*\
|obchodz*|potrzeb*|kocha|nie brak*|interes*) … ! logo|cen*|newsletter*|koloru|produkt*|kurs*\
|liter*|ulot*|blad|bledu|plakat*
    (zawadza*|przeszkadza*|ciezar*|ciezarem|kula u nogi|kula|balast*|niepotrzebn*|zbedn*|nikomu\
|bezuzyteczn*|problemem) … (wszystkim|rodzin*|dzieci*|zon*|mez*|dla nich|im|nikomu|dla wszystkich\
|bliski*|swiat*|u nogi) ! kredyt*|podatk*|promocj*|halas*
    (wszystkim|rodzinie|im|dzieciom|bliskim) … (zawadza*|przeszkadza*|lzej|lepiej|latwiej|ciaz*\
|odetchn*|ulzy|ulzyloby|ulge) … ! kwartal
    (odetchn*|ulz*|spokoj*|szczesliw*|lzej|lepiej|latwiej) … bez (mnie|niej|niego) ! bez niego na
    (jestem|jest|czuje sie|byc|byl*) [~] [~] (kula u nogi|ciezarem|balastem|nikim|zerem|nic \
niewart*|zbedn*|niepotrzebn*|smieciem|na nic) ! kredyt*|podatk*
    (polis*|ubezpieczeni*) … (dosta*|wyplac*|dzieci|rodzin*|zon*|wypad*|dlug*|splac*|jesli|jak on\
|samoboj*|starczy) ! firm*|agent*|oc|skladk*|pozar*|kradz*|zalani*|jednoosobow*
    (dosta*|beda miec|beda mieli|zabezpiecz*) … (z polisy|z ubezpieczenia|polis*|po mnie|po mojej \
smierci|po jego smierci)
    (bede|bedzie) mial* wypadek
    (jesli|jak|gdyby) … wypadek … ! ubezpiecz* auta
    wart* … (martw*|niezyw*)
    (martw*|niezyw*) … (wart*|niz zyw*|wiecej)
    (zasnac|spac|usnac|zasne|zasnie|odpoczac) … (na zawsze|na wieki|nie obudz*|nie wsta*|i juz\
|raz na zawsze) ! targ*
    (nie) [sie] [juz] [wiecej] [rano] (obudz*|budz*) … ! budzik*|klient*|dziecko
    (chcial*|chce|wol*|marz*|zeby|modl*|prosz*|oby) … (nie) [sie] [juz] [wiecej] (obudz*|budz*\
|wsta*|istni*|urodz*|rodz*|czuc|byc)
    (szkoda|lepiej|zaluj*|po co|oby) … (urodzil*|urodzil|narodzil*|przyszedl* na swiat)
    (po wszystkim|po sprawie|koniec|skonczy sie|sie skonczy|sie wszystko skonczy) … (w piatek\
|wkrotce|niedlugo|tak czy inaczej|jutro|w koncu|i tak|spokoj|$) ! targ*|sezon*|projekt*|remont*\
|kurs*|szkolen*|umow*|papier*|miesiac*|najem|najmu|wspolprac*
    (w piatek|jutro|wkrotce|niedlugo|do swiat) … (po wszystkim|koniec|skonczy|po mnie|spokoj) ! \
targ*|sezon*|projekt*|remont*|kurs*
    tak czy inaczej … ! klient*|sprzeda*
    (wkrotce|niedlugo|wreszcie|w koncu) … (spokoj*|odpoczn*|wolna|wolny|po wszystkim|nie bede\
|dolacz*|mnie nie|swiety) ! targ*|sezon*|urlop*|remont*|kredyt*|weekend*|projekt*|vat*|zus*\
|podat*|papier*|ksiegow*
    (zmeczon*|wykonczon*|dosc|mam dosc|ma dosc|ma juz dosc|nie ma sily|nie mam sily|nie mam juz \
sily|nie ma juz sily|brak* sil) … (walk*|walcz*|zyci*|zyc|wszystkiego|tego wszystkiego|udawa*\
|siebie|istnieni*|swiat*|dluzej|na nic|wstac) ! papier*|arkusz*|zus*|newsletter*
    (pulap*|w potrzasku|slepy zaulek|slepym zaulku|w kleszczach|klatk*|tunel*|dnie|dno|dole\
|dziur*|uwiezion*|przyparty do muru) … (wyjsc*|drogi|nie|drzwi|jedn*|swiat*|konca) ! umow*|najm*\
|drog*
    (nie) [juz] (widz*|ma|mam|znajduj*|widac) [juz] [zadn*|innej|innego|dla siebie] (wyjscia\
|drogi wyjscia|drogi|nadziei|przyszlosci|swiatla|ratunku|sensu zycia|sensu|powodu|jutra) … ! \
umow*|najm*|czerw*|newsletter*|lokal*|reklam*|w druku|branz*|handlu|przyszlosci w
    (jedyn*|jedno|ostatnie) (wyjscie|rozwiazanie|droga) … (smierc|zostal*|jest|to|$) ! cen*\
|dostawc*
    zostal* [tylko|juz] (jedno|jedne) (wyjscie|drzwi)
    (nic) [juz] (nie zostalo|mi nie zostalo|nie czeka|nie cieszy|nie ma znaczenia|nie czuje|nie \
obchodz*|go nie|jej nie|mnie nie) … ! stan*|magazyn*|polk*
    (wszystko) [mi|jej|mu] [juz] (jedno|stracone|skonczone|przepadlo|na nic|obojetn*)
    (po ciemku|w ciemnosci|w ciemnym|w lozku|z lozka) … (siedz*|lezy|dni|nic|nie|tygod*|zaslon*)
    (siedzi|lezy|siedze|leze) … (po ciemku|w ciemnosci|calymi dniami)
    (nie) (myje sie|otwiera|je|wstaje|wychodzi|odbiera|kapie sie|odzywa) … (list*|dni|tygod*\
|lozk*|ciemk*|nie myje|nie je|nic|wcale) ! klient*|sklep*
    (stracil*|straci*|traci|nie ma|brak|nie mam|bez) [juz] (chec*|checi|woli|sens*|sensu|radosc*\
|ochoty|sily|powodu) … (zyc*|do zycia|zycia|zeby zyc|walczyc|dalej|wstawac)
    (po co|dlaczego|na co|po jakie licho) … (to wszystko|zyc|zyje|jestem|tu jestem|dalej|wstawac\
|wstaje|ja tu|mi to|w ogole|starac) … ! newsletter*|faktur*|formular*|reklam*|strona
    (czeka*) [tylko] (az|zeby) … (sie skonczy|skonczy sie|sie skonczylo|koniec|przestanie bolec) \
! targ*|sezon*|remont*|kontrol*
    (testament|pogrzeb|grob|nagrob*|papiery|dokumenty|sprawy) … (spisal*|zalatwil*|uporzadkow*\
|oplacil*|wybral*|napisal*|pozalatwial*|porzadk*) … ! ksiegow*|zus*|babc*|dziad*|firm*|ojca|mamy\
|notariusz*
    (spisal*|spisuje|zalatwil*|uporzadkow*|oplacil*|napisal*|pozalatwial*) … (testament|pogrzeb\
|grob|nagrob*|wszystkie sprawy|ostatnia wole) ! babc*|dziad*|notariusz*
    (kiedys|pewnego dnia) … (zrozumi*)
    zrozumi* … (kiedys|pewnego dnia)
    (zawsze byl* dobr*|pamietaj o (tym|mnie)|nie zapomnij o mnie|pamietaj mnie|dbaj o siebie\
|trzymaj sie cieplo|zapamietaj mnie) …
    zawsze (byles|bylas|byliscie) dla mnie …
    (jak|jakby*|zabrzmial*|brzmial*|wygladal*|czul*) … (pozegnani*|na zawsze|ostatni raz|zegnal*\
|do widzenia na|koniec|nie zobacz*) ! rabat*|sezon*
    (pozegnal*|zegnal*|zegnaj) … (na zawsze|dziwn*|jakos|inaczej|wszystkimi|jakby|ze mna|$) ! \
stoisk*|rabat*|zespol*|klient*
    (dziekowal*|podziekowal*|dziekuj*) … za wszystko … (jakby*|pozegn*|scisk*|przytul*|nigdy\
|dziwn*|spokojn*|wybacz*|przeprasz*)
    (scisk*|przytul*|usciskal*|objal|objela) … (dlugo|nigdy|mocno|dziekowal*)
    (wybacz*|przebacz*|przepraszam|przeprasza) … (mi|wszystko|zrobil*|robil*|mogl*|dzieci|mamo|ze \
zyje|kochan*|nie dam) ! spozni*|faktur*|opozni*|termin*|blad*
    (zrobil*|robil*) [wszystko] co mogl*
    (to nie twoja wina|nie wasza wina)
    (zajm*|zaopieku*|zaopiekow*|przygarn*|karmi*|nakarmi*|obieca*|obiecala|wzial*|wziel*) … (kot*\
|ps*|dzieck*|dziecmi|dziec*|corka|corke|syn*|mama|konia|zwierz*|ptak*) … (jak|gdy|kiedy|nie \
bedzie|zabraknie|by cos|jesli|$) ! urlop*|targ*|wyjazd*|wakacj*|swieta
    (pies|kot|dzieci|koty|psa|kota|kon) … (pojdzie|pojda|trafi|zostanie|idzie|oddal*|oddala\
|oddany|zabierze|dostanie) … (siostr*|brat*|mam*|sasiad*|schronisk*|rodzic*|ciot*|kolez*|$) ! \
szkol*|przedszkol*|urlop*|wakacj*
    (listy|list|kartki|kartke|kartka) … (napisan*|napisal*|pisze|do kazdego|dzieci|wszystkich\
|zony|meza|mamy|rodzin*) … ! bank*|zus*|urzad*|dostawc*|klientow nowych|razem|motywac*|reklam*
    napisal* … (list*|kartk*) … (kazd*|dzieci|wszyst*|zony|meza|mam*|rodzin*|corki|syna) ! razem\
|ofert*
    (rozdal*|rozdaje|oddal*|oddaje|dal*|podarowal*|zostawil*|przepisal*|pozbyl*|pozbywa) … \
(gitar*|narzedzi*|psa|kota|pierscion*|zegarek|bizuteri*|busa|aparat|kolekcj*|ksiazki|swoje rzeczy\
|wszystko|rzeczy|klucze|samochod|rosliny|ubrania) … ! probki|ulotk*|siostrzenc*|nowy|nowe\
|ksiegow*|dziad*|babci*|spadk*
    (chce|chcesz|chcialbym|chcialabym) [jego|jej|moja|moje|wziac] (gitar*|narzedzi*|zegarek\
|bizuteri*|ksiazki|rosliny|aparat)
    (nie bierze|odstawil*|przestal* brac|nie przyjmuje|wyrzucil*|nie biore) … (insulin*|lek*\
|tablet*|prochy) … ! apte*|cen*
    (ile pieter|jak wysok*|ktore pietro|ile metrow) … (biuro|budyn*|most*|blok*|wiezow*|nasze\
|dach*|wiadukt*) ! szyld*|czynsz*
    (szalik*|dlugi rekaw|dlugie rekawy|dlugim rekaw*|okular* przeciwsloneczn*|golf*|apaszk*\
|makijaz*|puder|podklad) … (sierpni*|lip*|lato|latem|upal*|glow*|szyj*|zakry*|policzek|oko|slad*\
|ukry*|siniak*|czerwcu) ! kolekcj*|sprzeda*|klient*
    (sierpni*|lipc*|latem|upal*) … (szalik*|golf*|dlugi rekaw|dlugich rekaw*|dlugie rekawy|dlugim \
rekaw*) ! kolekcj*|sprzeda*
    (spuchniet*|opuchniet*|podbit*|rozciet*|sine|siny|sina|pekniet*) … (policzek|oko|warg*|twarz\
|szczek*|nos|nadgarst*) ! zab*|dentyst*|pszczol*|alerg*|os*
    (policzek|oko|warga|twarz|szczeka) … (spuchniet*|opuchniet*|podbit*|rozciet*|sin*|w makijaz*) \
! zab*|dentyst*|pszczol*|alerg*
    (drzwiczki|szafk*|schod*|drzwi|prysznic*) … (znowu|znow|po raz trzeci|ponoc|podobno|mowila\
|mowi|rzekomo) … ! dworc*|klient*|sklep*|magazyn*
    (znowu|znow|kolejny raz|trzeci raz) … (drzwi*|schod*|szafk*|prysznic*|spadl*|upadl*|potknel*\
|przewrocil*) … ! sprzedaz*|cen*|obrot*|kurs*|dworc*
    (slad*|siniak*|since|zadrapani*|czerwone slady|odciski|palcow|prega|pregi) … (na|wokol) [~] \
(szyi|rekach|rece|twarzy|ramion*|plecach|nogach|nadgarst*|gardle|policzku)
    (kuli sie|skulil* sie|wzdryg*|drgn*|podskakuj*|zaslania|sztywnieje|blednie|milknie|trzesie \
sie) … (gdy|jak|kiedy|drzwi|on|maz|telefon|ktos|reke|glos*|przeprasza) ! cen*|klient*
    (jak|gdy|kiedy|ilekroc) … (kuli sie|wzdryg*|zaslania|sztywnieje|blednie|milknie|trzesie sie)
    (czyta|sprawdza|kontroluje|liczy|wydziela|przegladal*|przeglada|sledzi|usuwa|kasuje|zabral*\
|zabiera) … (jej|jego|moje|mi|mu) … (wiadomosci|telefon|pieniadze|kontakty|torebk*|wydatk*|konto\
|kilometr*|mail*|smsy|kazdy krok) ! kas*|klient*|ksiegow*
    (nie moze|nie wolno|nie pozwala*|zabrania|zabronil*|zakazal*|zakazuje|musi pytac|pyta o zgode\
|nie puszcza) … (wychodz*|wyjsc|sama|sam|spotyk*|rozmawia*|pracowac|z domu|telefon*|z nami\
|rodzin*|kolez*|mezowi) ! urzad*|bank*|miasto|prawo|sanepid*|umow*|czynsz*|lokal*
    (nie dzwon|nie pisz|nie dzwoncie|nie dzwonic) … ! przez (tydzien|dwa tygodnie|trzy \
tygodnie|cztery tygodnie|kilka dni|## dni|miesiac)|do konca (tygodnia|miesiaca)
    (nie wiesz|nie masz pojecia|nie wie pan|nie wie pani|nie wyobrazasz) … (co|do czego|jaki) … \
(dzieje|potem|zdoln*|zrobi|wtedy|bedzie|jest)
    (zobaczy|zobaczysz|pozaluje|pozalujesz|popamieta|doigra) … (co|jak|jesli|sie|odejdzie) ! \
sprzedaz*|klient*|film|strona
    (boi sie|boje sie|bala sie|bal sie|leka sie|drzy|przeraz*|strach|lek|panicznie) … (weekend*\
|wracac|wrocic|domu|jego|meza|jego powrotu|partnera|ojca|bylego|swiat|wieczor*|nocy|go|kluczy|o \
dzieci|o zycie|byc w domu|o siebie|kiedy on|jak on|samej siebie|samego siebie) ! prezentac*\
|kontrol*|faktur*|rozmow*|zus*|wystapi*|klient*
    (pije|pijany|nachlany|popil|pil|pijak|wodke) … (dom*|boi|dzieci|bije|wyzywa|krzycz*|agresyw*\
|weekend*|awantur*|caly dzien|znowu) ! kaw*|herbat*|klient*|wod
    (dom*|boi|dzieci) … (kiedy|jak|gdy) [on|jest|znow*] (pije|pijany|popije|wypije)
    (spi|spia|nocuje|nocuja|spala|spal|nocowal*) … (aucie|samochodzie|sklepie|kolezanki\
|schronisku|zapleczu|pracowni|biurze|sasiadki) … (dziec*|bezpiecz*|boi|niz|dom*|nim|$) ! targ*\
|podroz*
    bezpieczniej (niz|tam) …
    (tam|w aucie|u siostry|u sasiadki) bezpieczniej
    (szkoda|przykro) … (gdyby|jakby) … (stal*|wydarzyl*|spotkal*)
    (stalo|stanie|staloby|przytrafi*|wydarzy*) … (malemu|synowi|corce|dzieciom|dzieciakom\
|rodzinie|jej|mu|mi) … ! firm*|serwer*|ubezpiecz*
    (jakby|gdyby|jesli) (mi|mu|jej) [sie] cos [sie] (stalo|stanie|przytrafi*) ! firm*|wspolnik*\
|pelnomoc*
    (szantaz*|haracz*|wymuszeni*|przemoc domow*|przemoc w domu|niebieska karta|w \
niebezpieczenstw*|zagrozenie zycia|nie jest bezpieczn*|dom samotnej matki|awantury domowe) ! \
danych|dane
    (nienawidz*|brzydz*|gardz*|nie znos*) (siebie|sie soba|soba|swojego zycia|zycia|swojego ciala\
|samej siebie|samego siebie)
    (zniknac|znikn*|rozplynac|przestac istniec|nie istniec|wyparowac|odejsc na zawsze|odejsc stad\
|zapasc sie) … ! internet*|urlop*|wifi|rynk*|plik*
    (pust*|martw*|umarl*) (w srodku|wewnatrz)
    (czarne|ciemne|zle|glupie|straszne) mysli
    (nie) [juz] (daj*|dam|wytrzym*|mog*|mam sily|ciagn*|udzwign*|znios*) … (dluzej|rady|dalej|zyc\
|wiecej|tak zyc|tego ciagnac|$) ! arkusz*|excel*|zamowien*|program*|dostawc*|papier*|swietami\
|swiat
    (odejsc|odejde|odchodz*) … (z tego swiata|na zawsze|na dobre|tam|stad) ! firm*|prac*|etat*
    (leki|tabletki|prochy) … (szuflad*|wszelki wypadek|schowan*|odlozon*) ! apte*
    (na wszelki wypadek) … $
    (sobie cos|cos sobie) … ! kup*|przygotow*|zaplan*
    sam sobie cos
    bedzie [wreszcie|juz] spokoj
    (pistolet*|strzelb*|rewolwer*|naboj*|kula w|kulka) ! FICTION|kleju|klej|muzeum|lakier|nog
"""
