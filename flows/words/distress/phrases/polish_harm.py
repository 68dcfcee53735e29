"""What hints at harm in Polish, done or to come: alone it says nothing. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

HARM: Final[Mapping[str, str]] = {
    "means": """
    (tabletk*|tabletki|leki|lekow|proszki|insulin*|pigulk*|sloiczk*|krople|recept*) … (odklada*\
|zbiera*|schowal*|pochowal*|licz*|tyle|dosc|prawie|na sen|przestal*|pawlacz*|zamkn*)
    (odklada*|zbiera*|schowal*|pochowal*|policzyl*|przestal* brac|odstawil*) … (tabletk*|leki\
|proszki|insulin*|noze|sznur|zyletk*)
    (sznur|lina|strzelb*|dubeltowk*|bron|trucizn*|zyletk*|brzytw*) ! wspinacz*
    (most*|torach|tory|peron*|dach*|urwisk*|rzek*|jezior*|przepasc*|balkon*|okno|okna|zapor*\
|wiadukt*) ! klient*|goscie|stragan*
    (gaz) … (zakrecac|odkrecon*|wlaczon*)
    (silnik) … (wlaczon*|garaz*)
    """,
    "risk": """
    (jezdzi*|jedzie|pojechal*|motocykl*|motorem|autem|chodzi|plywa|wspina*|biega) … (bez|noca|w \
nocy|po pijan*|pijany|zamknietymi|sam|zima|po deszczu|200|180|160|150|140|swiatel|kasku|pasow)
    (bez) (kasku|swiatel|pasow|rakow|liny|hamulcow|uprzezy|zabezpieczen*|kamizelki)
    (co ma byc|jak sie nie uda|niech sie dzieje|raz kozie|wola boska|obojetne|trudno|jak nie \
wroci|los zdecyd*|niech ktos|niech bog)
    (przestal*|przestaje|nie bierze|odstawil*) … (insulin*|lek*|zakrecac|jesc|brac|leczyc\
|dializ*)
    (awantur*|bojk*) … (z nozem|typami|szuka)
    (bierze|lyka|wypija) , co
    (pije|butelk*|wodk*|pijany) … (noc*|sam|jezdzi|autem|kierownic*|rano)
    (nikomu nic nie mowi|nikomu nie mowi|nikomu nic)
    """,
    "fear": """
    (on|maz|ojciec) (pije|krzyczy|popil|wrzeszczy|wpada)
    bo … on pije
    (jesli|jak|gdy) … (slowo|haslo|malina|znak) … (dzwonic|przyjechac|mam)
    (od razu|natychmiast|bez pytania)
    (patrzyl*|zerkal*|spogladal*) … (drzwi|zegar*|telefon|okno)
    (nie pisal*|nie dzwonil*|zebym nie) … (telefon|domu|wieczor*)
    czyta wszystko
    (zbladl*|pobladl*|zesztywnial*|zamilkl*|skamienial*|bialy jak|biala jak)
    (podskakuj*|wzdryg*|trzesl*|trzesie*|szepn*|szept*|drzy|drza*|kuli sie|kulila|jaka*)
    (boi|boje|bala|strach|lek) … (go|domu|meza|weekend*|wraca*|wieczor*|jego|ojca)
    (twarza do|patrzy*|patrzyl*|zerka*|ogladal*) … (drzwi|okno|telefon|zegarek|niego|meza)
    (on juz wie|wie gdzie|wie , gdzie|dowiedzial sie) … (gdzie|jestem|mieszka|ze)
    (plecak|torb*|walizk*) … (spakowan*|schowan*|paszport*|za workami|gotow*)
    (paszport*|dowod*|dokumenty) … (dzieci|schowan*|u mnie|przechow*|zabral*|ukryl*|gotowk*)
    (nic nie widzial*|nikomu nie mow*|przysiac|w tajemnicy|po kryjomu|sekret*)
    (skasowal*|skasowany|kasuje|usun*) … (sms*|wiadomosc*|minucie|czat)
    (umowil*|haslo|znak|umowione|sygnal) … (jak|jesli|dzwonic|pomoc|napisze|slowo)
    (jak|jesli|gdy) … (napisze|zadzwonie|zamowi*|zadzwoni) … (dzwonic|przyslac|przyjechac|pomoc\
|po|kogos)
    (prosze kogos przyslac|prosze przyslac|przyslac kogos|dzwonic po pomoc)
    (karteczk*|kartk*|serwetk*) … (prosze|wsunel*|pomoc*|toalec*|podal*)
    (toalec*|lazienc*|zaplecz*|magazynku) … (wsunel*|szept*|powiedzial*|zamyk*|plak*|karteczk*)
    (numer) … (reku|przedramieniu|dlugopisem|reki|dloni)
    (spi|spala|nocuje|nocowal*|nocy) … (u siostry|u kolezanki|sklepie|aucie|warsztacie|biurze\
|schronisk*)
    (prosze) … (nie pisac|nie dzwonic|wieczorem|kogos)
    (tylko na|maile do) … (adres|kolezanki|sasiad*|siostry)
    (odcisk palca|lokalizator*|podsluch*|kamerk*|sledzi)
    (ani sekundy|ani minuty|minut i) … (dluzej|wiecej)
    (inaczej bedzie|bedzie wieczor|zaplace za to|dostane za to|oberwe)
    (przy nim) … (wszystko|zgadza|milczy|nic)
    (pod stolem|za kolano) …
    (per pani|udawal*|udaje|zagralam) … (inspektor|obca|klient*|nie zna)
    """,
    "control": """
    (wyjsc|rozlaczyc sie|skonczyc) , zanim (przyszedl|przyjdzie|wroci|wrocil)
    co (dziesiec|piec|pietnascie|pol godziny|godzine)
    (glosnik|glosnomowi*)
    (sprawdza|przeglada|czyta) … (wszystko|telefon|torb*|auto)
    (maz|partner|chlopak|on|tesciowa|ojciec|brat|ojczym|narzeczony|byly) … (czekal*|pod sklepem\
|w aucie|dzwoni co|sprawdza*|zabral*|kontrol*|rozwala|rozbil*|czyta|wybral*|wypelnil*|poprawil*\
|decyduj*|odpowiada*|pilnuj*|liczy|zamyka*|nie pozwala|zabrania|wszedl|stal obok)
    (telefon*|karte|karta|pensj*|wyplat*|klucz*|paszport|dowod) … (zabral*|rozwala|rozbil*|jego \
konto|na jego|zamyka*|sprawdz*|czyta|schowal)
    (zamykaj*|zamyka|zamknal|zamkneli) … (klucz|ja|ochlonela|pokoj*|piwnic*)
    (wychodzic moze|wolno jej|nie wolno|pozwoleni*|musi pytac|nie moze wyjsc|nie wypuszcza*)
    (moze) tylko z
    (odpowiada*|odpowiedzial*|mowi*) … za nia
    (u nich tak sie robi|tak sie robi|taki juz jest|dla mojego dobra|jest zazdrosny)
    (odezwala sie raz|nie odezwala sie|milczala|nic nie mowila)
    """,
    "wounds": """
    (siniak*|spuchniet*|zadrapan*|sine|slady|slad|posiniacz*|podbite|rozcie*|bandaz*|gips|zebr*\
|kuleje|oparz*|ochryp*) ! owoc*|kolan*|kasie
    (szalik*|dlug* rekaw*|dlugim rekawie|rekaw*|okular*|makijaz*|golf|mankiet*|kaptur) ! kolekc*
    (stopni|lipcu|sierpniu|upal*|listopadzie|piwnicy|bez okien|srodku) … (rekaw*|szalik*|okular*\
|mankiet*|golf)
    (szafka|szafki|schody|drzwi|lazienki|rower|prog|piec|pies|drabin*|stol) … (znowu|tym razem\
|podobno|miesiac temu|potknel*|upadl*|wpadl*|niby)
    (niezdar*|potknel*|wpadla na|uderzyla sie|obila sie|przewrocila)
    (uczulenie|alergi*) …
    (szyi|szyje|nadgarst*|ramion*|warg*|oko|okiem|policzk*) … (slady|czerwon*|sin*|siniak|znowu\
|podbit*|obu)
    (jego zlosc|porywcz*|nerwus|sam sie|moja wina|prowokuj*|zasluzyl*)
    """,
    "threat": """
    (wie|wiedzial) , gdzie (tamten|ona|on) (parkuje|mieszka|pracuje|spi|biega)
    (jeszcze zobaczy|pozaluje|doigra sie|pozna mnie)
    (przestanie sie smiac|pozaluj*|zobaczy*|popamieta*|zaplaci za|dostanie za swoje|doigra*\
|odpokutuj*) ! wystaw*
    (wie|zna|sprawdzil*|obserwuj*) … (o ktorej|ktoredy|gdzie) … (wraca|mieszka|dzieci|odwozi\
|parkuje|szkol*|chodzi)
    (o ktorej|ktoredy) … (wraca|odwozi|dzieci|wychodzi|chodzi)
    (zostala|zostalo) … (jedna wizyta|mu niewiele|mu malo)
    (kupione|kupil*|przygotowan*) … (czeka az|czeka|wszystko)
    (tylko czeka)
    (dosypac|wsypac|dolac) … (zupy|kawy|herbaty|jedzenia)
    (noz|nozem|noza|maczet*|siekier*) … (trzymal|kontroler*|typami|wizyt*|szef*)
    (czyscil|czysci|ladowal) … (strzelb*|bron|dubeltowk*|pistolet*)
    (podpal*|spal*|puszcz* z dymem|wysadz*)
    (lista|liste|zeszyt) … (tych|nazwisk*|co sie smiali|nauczyciel*)
    (wiezieni*|policj*) … (nie boi|obojetn*|wszystko jedno)
    (nic do stracenia|wyrowna* rachunk*|zemst*|zemsci*|porachunk*)
    (w wiadomosciach|w gazecie|uslyszycie|uslysza)
    """,
}
