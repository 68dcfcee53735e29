"""What is veiled in Polish, by kinds of warning signs. How a line is read:
flows/words/distress/phrases/table.py.
"""

from typing import Final

VEILED: Final = """
    nikt … nie (bedzie|musialby|bedzie juz) … (mnie|jego|jej) (znosic|dzwigac|utrzymywac)
    nikt … (musial|bedzie musial) … (znosic|dzwigac|utrzymywac|opiekowac)
    nikt … nie gniewal
    (obraczk*|pierscionek) & (kopercie|przechowanie|zdjel*|szuflad*|dala|dal) ! jubil*
    rulet* & (patrzy|jezdzi|mowi|rond*)
    (brat|maz|ojciec|on) decyduje , (z kim|kogo|kiedy)
    poki (moze|moga|jeszcze moze)
    nie bede … nikomu … (przeszkadzac|zawadzac|ciazyc)
    (wystarczylaby|wystarczy) (chwila|sekunda|moment)
    nie wyobraza* sobie (siebie|mnie) ! szef*
    pamietala (ja|mnie) taka
    (kolumna|strona|rubryka|miejsce) … (zostac|zostanie) puste?a?
    jakie (to )?(byloby|proste|latwe) … (proste|latwe)
    (jakie|jak) to byloby (proste|latwe|latwo|prosto)
    (patrze|patrzy|gapie) … na (tory|wode|most)
    (jesli|jak) … (przysle|napisze|wysle) & (od razu|slowo|natychmiast)
    (hasla|hasel) & (pudelk*|zony|koperc*|usmiech*) ! pracownik*
    (nie pisala|nie pisac|nie dzwonic) … na jej telefon
    (jedna geba|jeden klopot|jeden ciezar) mniej
    (rodzine|dom) & (suczk*|psa|kota) & (smycz|star*|poslanie)
    (nikt) … (nie bedzie musial|nie musial*) … martwi* ! dostaw*|zamowien*
    (tam|gdzie) … (dokad|gdzie) … (ide|idzie) …
    (jak|gdy|kiedy) mnie nie bedzie ! urlop*|czwartek|dentyst*|sklep
    (w|do) (marcu|maju|czerwcu|swiat|lecie|kwietniu) … (nie bede|juz nie bede|beze mnie)
    (dla tych|tym) , co zostaj*
    (rozdal*|oddal*|porozdawal*) & (koleg*|gry|rower|ule|lodk*|siostrzenc*|zegar*|maszyn*) & \
(gardle|nikomu|dumna|nigdy|osiemnascie|ramieniu|od dziecka|imionami|ot tak|po mamie)
    (oddal*) … (maszyn*|zegar*|gitar*|obraczk*) … (po mamie|po ojcu|po dziadku)
    (szuka) domu dla (psa|kota) ! schronisk*|fundacj*
    (jak|jesli) … (napisze|zadzwonie|zamowie|zamowi) & (dzwonic|przyslac|pomoc|kogos)
    (siniak|slady) & (szafka|schody|drzwi|szyi|podobno|uczulenie|znowu) ! rower*
    (bez kasku|bez pasow|bez swiatel|bez rakow|bez liny) & (jezdzi|noc*|motocykl*|chodzi|sam\
|zima)
    (wie|zna) & (o ktorej|ktoredy) & (wraca|dzieci|odwozi|wspolnik*|mieszka|chodzi)
    przestanie sie smiac
    (widzi|widze|jest) tylko jedno wyjscie
    (insulin*|lek*|dializ*) & (przestal*|po co|odstawil*|nie bierze)
    nie bede … nikomu … klopot*
    (ubezpieczenie|polisa) & (wyplac*) & (sam|celowo|rodzin*) ! pozar*
    (okulary|szalik|rekawie|mankiet) & (listopadzie|piwnicy|stopni|brode|palce|lipcu)
    przeprasza* … ze zyje
    beze mnie … (mieliby|lepiej|spokoj|lzej)
    (byla|byl) (pani|pan) dla mnie (dobra|dobry)
    on juz wie … gdzie
    (plecak|torba|walizka) & (paszport*|spakowan*) ! wakacj*
    (tabletki|leki|proszki) & (odklada*|zbiera*|pochowal*|sloiczk*|tyle ile) ! aptek*
    (wybral*|spisal*) & (sukienk*|muzyk*|kogo zawiadomic|trumn*|urn*) & (zdrow*|zawiadomic\
|porzadk*) ! slub*
    (zaopiekuj|zaopiekujcie) sie … ! kotk*
    (odlozyc|zostawic) … na zawsze
    (pokazal*) … (zonie|mezowi) & (polis*|kaloryfer*|dokument*)
    (jak nie wroci|jak nie wroce|jak sie nie uda)
    (koperte|koperta) & (otworzyc|nie wczesniej|w sobote)
    (pozwola|pozwolcie|dajcie) … odejsc
    drzwi … przechodzi sie tylko raz
    (swiat) … (nie zauwazyl|ulzylo)
    (niedlugo|pojde|chce) do (heleny|~) & (pochowal*|zmarl*)
    (numer) … dlugopisem …
    nie chce (jutra|sie budzic|jutro)
    (niedlugo) … (gwiazdka|gwiazda|aniol*)
    (koniec walki|koniec meki)
    (kazdemu) … (podal reke|dzieki|podziekowal)
    (juz niedlugo) juz niedlugo
    bog … wybacza
    (odcisk palca) …
    (w tym swiecie|na tym swiecie) … siedziec
    (wszystko kupione|juz kupione) …
    (ktos|kto) by tesknil
    (woda|rzeka|tory|morze) mnie (wola|ciagnie|wzywa)
    zrobie , co trzeba
    (wdow*) … (klopot*|jaka)
    niech ktos to za mnie
    (pokoj) … jak w hotelu
    (przeprosil*) … za to , co … uslysza
    gdybym (sie rozplynal|zniknal|znikla|zniknela|umarl*)
    (zamykaja|zamyka) … na klucz & (ja|placze|ochlon*)
    niech nikt … wini
    (dosypac|wsypac) … do (zupy|kawy|herbaty)
    (bilet) w jedna strone
    (rozdac|rozdal*) … (co zywe|z domu wszystko)
    (noc) jest dluga …
    (okno) (blisko)
    (wybral jej|wybiera jej) (ubranie|ubrania)
    (karty) i (piny|pin)
    (wchodzi) na dach … ! anten*|naprawi*
    (zostala|zostanie) … jedna wizyta
    (lokalizator) … (pokazywac|ma)
    (wlozcie) … do (skrzynki|trumny)
    (predzej) zobaczy … (mame|tate|zone|meza)
    co ma byc , to bedzie
    zamknalem oczy & (prostej|policzyl*)
    (czlowiek) … niepotrzebny
    (nie zobaczy|nie zobacze) & (wnucz*|szyje|sukienk*|ich w nich)
    (wie kiedy) … (jak)
    (napisze|zadzwonie|zamowie) … to mam (dzwonic|przyjechac)
    ciarki przeszly & (spokojnie|kupione)
    jak mnie nie bedzie … (ma wziac|wezmie|dostanie)
    (ubezpieczeni*|polis*) & (wyplac*|zaplac*|wyplat*|dostan*) & (jesli|jezeli|gdyby|jak\
|nawet) & (zona|zonie|maz|dzieci|rodzin*|on|ona|samoboj*) ! kredyt*|skladk*|broker*|zalan*\
|pozar*
    (dal|dala|podarowal|podarowala|zostawil|zostawila|wcisnal) mi (zegarek|obraczke|pierscionek\
|medal|lancuszek|biblie|sygnet) (po|swojego|swojej|ojca|matki|dziadka) …
    (zasnac|usnac|polozyc sie) & (nic|nigdy|wiecej|nie) & (rano|obudz*|nie przyszlo|nie bylo\
|jutra|jutro) & (chcial*|chce|marzy|tylko|po prostu)
    (zaopiekuj|opiekuj|zajmij) sie (moimi|mojimi|moja rodzina|dziecmi|moimi dziecmi)
    (polisa|polise|ubezpieczenie|ubezpieczenia) & (zalatwilaby|zalatwiloby|rozwiazalaby\
|rozwiazaloby|splacilaby|splaciloby|pokrylaby|pokryloby|uregulowalaby|by zalatwila|by \
splacila) & (wszystko|kredyt|dlugi|dom|calosc) & (dzieci*|zona|maz|rodzin*|dom|wszystko) ! \
zalan*|pozar*|kradziez*|samochod*|agent*|skladk*
    (tylko|dopiero) & (jak|kiedy|gdy) & (boli|zaboli|krwaw*) & (czuje|wie|zyje|jest|czul*) ! \
kregoslup|stopy|zab|kolano|plecy
    (autostradzie|autostrada|trasie|ekspresowce|kierownica|za kierownica|obwodnicy) & \
(zamyka*|zamkn*|przymyka*) oczy ! pasazer*|drzemk*
    nie (widzi|widze|widzial*) (siebie|sie) [juz] (po|za) (swietach|swietami|nowym roku\
|wielkanocy|wakacjach|styczniu|lutym|marcu|lecie) ! klient*|zatrudn*
    nie (dozyje|zobaczy|dotrwa) [juz] [do] (swiat|nowego roku|wielkanocy|lata|weekendu\
|wiosny) & (dopiln*|zadba*|postara*|osobiscie|sam)
    (wie|wiem|wiedzial*|sprawdzil*|dowiedzial*) & (szkoly|szkole|przedszkola|przedszkole) & \
(corki|corka|syn|synowie|dzieci) & (chodz*) & (popamieta*|pozaluj*|urzednic*|urzednik*\
|sedzi*|komornik*|niech uwaza)
    (klucz|klucze|klucza) & (zamku|drzwi*|przekreca|zgrzyt*) & (chowa|chowaja|kryje|pod \
lozko|pod lozkiem|pod stol|zastyga|drzy|kuli) ! kot|pies|zapasow*
    (isc|plynac|jechac) (dalej|przed siebie|prosto) & (nie (zawrocic|zawracac|odwracac\
|odwrocic)|bez zawracania) & (woda|wody|wode|morze|morza|jezior*|fale|plazy|rzek*|latwo*\
|proste)
    (lepiej|lzej) … (z|ze) [jego|moim|jej] (zdjeciem) … niz z (nim|nia|mna)
    dzieciom … lepiej … zdjeciem
    (balkonie|moscie|dachu|oknie) & (patrze|patrzy|patrzyl*|gapi*|spoglada*) & (w dol|na dol\
|przepasc) & (dluzej|dlugo|za dlugo|godzin*) ! kwiat*|widok*
    (jeden|drugi|ktorys) … (do ziemi|do piachu|do grobu) & (siedziec|do wiezienia\
|zdecydowal*|wybral*)
"""
