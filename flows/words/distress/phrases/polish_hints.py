"""What hints in Polish that somebody may want to go: alone it says nothing. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

from flows.words.distress.phrases.polish_harm import HARM

USUAL: Final = (
    "grafik|ostatnim spotkaniu|delegowa*|zespol|sprzedaz|parter*|rzeczoznawc*|urlop*|wakacj*"
    "|na narty|emerytur*|przeprowadz*|przeprowadzka do|notariusz*|ksiegow*|haha|smialysmy"
    "|smialismy|smiechu|smiechem|ze smiechem|wesolo|instagram*|tiktok*|konkurenc*|dostawc*"
    "|umow*|najmu|czynsz to|klient*|excel*|aplikac*|vat|zus|film*|powiesc*|serial*"
    "|wydawnictw*|hurtown*|sad przyznal|program skonczony|zarzad*|zwiedzac|dentyst*|promocji"
    "|wywrotka|wypalona papier*|komar*|sklep internetowy|etat|studi*|urzad|targi w|dyskont*"
    "|rabat*|straz|ewakuac*|food truck*|koniec projektu|zakonczenie projektu|przy serniku"
    "|uczniom|kamery w|norwegii|reklamow*|polise na zycie do kredytu"
)

HINTS: Final[Mapping[str, str]] = {
    "leaving": """
    nie wyobraza* (sobie|mnie)
    (zostac|zostanie|zostaw*) (pust*|puste)
    nie wroc*
    gdybym nie
    (nie bedzie|nie jest) (juz )?(moj|jego|jej|twoj) (problem|klopot|sprawa)
    gdyby (jego|jej|mnie) zabraklo
    (beze mnie|bez niego|bez niej)
    (nie|nikt|nikomu|juz nie) … (bede|bedzie|bedziesz|wpisywac|potrzeb*|przyda*|martwic|klopot*\
|zobacz*|doczeka*|dozyj*|liczy*|planowac)
    (nikt|nikomu) … (martwi*|klopot*|placi*|przejmowa*|meczy*)
    (styczniu|styczen|lutym|marcu|marca|marzec|kwietniu|maju|czerwcu|czerwiec|lipcu|sierpniu\
|wrzesniu|pazdzierniku|listopadzie|grudniu|swieta|swiat|wielkanoc*|wiosn*|lata|lato|zim*\
|niedziel*|piatek|sobote|poniedzialek) … (nie|juz|beze|nikt|tych|zrobie|przestanie|tylko) ! \
zarobil*|zarabia*|sprzeda*|obrot*|przychod*
    (dla tych|tym|ci) , co … (zostaj*|zostan*|po mnie)
    (tych|ci|tym) … co (zostaj*|zostan*)
    (nie bedzie mnie|mnie nie bedzie|mnie nie bylo|mnie zabrakni*)
    (tam|dokad|gdzie) … (ide|idzie|pojde|jade|jedzie|wybiera*)
    (juz niedlugo|niedlugo|wkrotce|lada dzien|coraz blizej)
    (bilet) … (jedna strone|jedna)
    (miejsca) … (nie ma na mapie|nie istnieje)
    (dociagn*|wytrzyma*|dotrwa*|doczeka*|przetrwa*) … (do|wesela|slubu|komunii|swiat|matury\
|niedzieli)
    (odlozyc|rzucic|zostawic|zostawie) … (wszystko|na zawsze)
    (rozplynal*|rozplyn*|znikn*|zniknac|odejsc|odejde|odchodz*|wyjsc cicho) … (cicho|nikt|bez\
|corki|mniej|by|stad|pozwol*)
    (na zawsze|juz na zawsze|raz na zawsze)
    (zrobie|zrobic|zrobi) … (co trzeba|to|co musze)
    (ostatni|ostatnia|ostatnie) (raz|lato|swieta|urodziny|wizyta|wiadomosc|spacer|sms)
    (wybral*|wyznaczyl*|zakreslil*|ustalon*|zdecydowa*) … (dzien|date|kiedy|juz|najgorzej)
    (w czasie przeszlym|czas przeszly|czasie przeszlym)
    (nie chce jutra|nie chce dnia|jutra nie)
    (w tym swiecie|na tym swiecie|tego swiata|swiecie siedziec)
    (nie zobaczy|nie zobacze) …
    (wdow*|sierot*) … (klopot|jaka|papier*|miala|zostan*)
    """,
    "parting": """
    (pamietal*|pamietaj*|zapamietal*|wspomina*) … (ja|go|mnie|jaka|jaki)
    (prawdziw*) przyjaci*
    (dziekowal*|dziekuje|podziekowal*|dzieki) … (wszystk*|zescie byli|ze byl*|zrobil*\
|cierpliwosc)
    (byl*|byla|byles) … (dla mnie|zaszczyt|najlepsz*) ! spotkanie
    (zaszczyt|zaszczytem) … (naprawde|dla mnie|poznac|znac)
    (nie puszczal*|sciskal*|przytulil*|usciskal*|pocalowal*|calowal*|poglaskal*|glaskal*\
|polozyl*) … (reki|dlugo|czolo|mocno|ramieniu|nigdy|maszyn*|dworcu|dlon|reke)
    (glaskal*|obszedl|obeszl*|podal reke|kazdemu podal)
    jak na dworcu
    (przeprasza*|przeprosil*|wybacz*|wybacza|przepraszam) … (ze zyje|za wszystko|wszystko|styl\
|uslysza|dziewczyny|kazdy|mame|bog|grosz)
    (zegnaj*|pozegn*|zegna*|z panem bogiem|z bogiem) …
    (niech nikt|nikt sie nie|nie obwinia*|niech sie nie) … (wini|obwinia|obwiniaj*|placz*|siebie)
    (gwiazdk*|gwiazda|aniol*|z gory|z nieba) … (bedzie|popatrz*|patrz*|na nas|bede)
    (bog|boga) … (wybacz*|zabierz*|przyjm*)
    (powiedz*|przekaz*) … (dzieciom|dzieciaki|zonie|mamie|corce|synowi) … (kocha*|stara*|przepr*\
|ze)
    (byle zony|bylej zony|do bylej) …
    (bez pretensji|pojednal* sie)
    (wlozcie|wlozcie|poloz*) … (do skrzynki|do trumny|skrzynki|trumny)
    """,
    "giving": """
    (rodzin*|dom) … (suczk*|suki|psa|kota|kotki|konia|star*)
    (smycz|miske|poslanie|klatke|obroz*)
    (oddal*|rozdal*|podarowal*|zostawil*|dal|dala|wcisnal*|porozdawal*|odniosl*|przekazal*\
|zapisal*|sprezentowal*|rozdac|oddac) …
    (zegarek|zegarka|gitar*|narzedzi*|kota|psa|lodk*|sieci|radio|ksiazki|klucze|bizuteri*\
|maszyn*|rower*|gry|ule|kwiatk*|pierscion*|obraczk*|album*|plyty|aparat|skrzypce|konia|kury\
|golebie|wedk*|przepisy|krzeslo) … (po dziadku|po mamie|po ojcu|oddal*|rozdal*|siostrzenc*\
|sasiad*|koleg*|dziewczyn*|obcym|komus|imionami|podpisal*)
    (dom|domu|kogos|kto) … (dla psa|dla kota|psa|kota|kury|wezmie|zaopiek*)
    (psa|kota|psem|kotem) … (dom|domu|oddal*|wezmie|sasiad*|zaopiek*|schronisk*)
    (nikomu|nikt|nigdy) … (nie pozwala*|dotykac|dotknac|pozycza*|nie robil|wczesniej)
    (ot tak|za darmo|bez powodu|prawie nie zna|ledwo zna|obcemu|z naprzeciwka)
    (na wszelki wypadek|w razie czego|gdyby cos|gdyby kiedys)
    (wszystko co zywe|co zywe|wszystkie kwiaty)
    (od dziecka|cale zycie|oczko w glowie|jego skarb|jej skarb)
    """,
    "order": """
    (opisal*|podpisal*|oproznil*|szafk*|bezpiecznik*|posegregowal*)
    (nikt|niczego) … (musial*|bedzie musial*) … (pytac|szukac|sprzatac|placic)
    z gory (zaplacil*|oplacil*|na)
    (hasl*|papiery|dokumenty|klucze) … (pudelk*|puszc*|teczc*|szuflad*|zony|meza|dzieci)
    (hasl*|polis*|testament*|dokument*|papier*|pin*|karty|umowy|upowaznieni*) … (kopert*|teczk*\
|szuflad*|zona|zonie|gdzie|lodowc*|porzad*|podpisal*|wie|pokazal*|spisal*|wybrac|dal)
    (pokazal*|wytlumaczyl*|nauczyl*) … (zonie|mezowi|synowi|corce|gdzie|jak)
    (gdzie|jak) … (polisa|polisy|odpowietrza|kaloryfer*|bezpiecznik*|dokument*)
    (kopert*|list*|kartk*|teczk*) … (otworzyc|nie wczesniej|w sobote|dla mnie|kazdego|dzieci\
|lezy|u sekretarki|dla kazdego|na lodowce|gdyby)
    (zrezygnowal*|wypowiedzial*|zamknal*|odwolal*|skasowal*|wyrejestrowal*) … (telefon|konto\
|abonament|prad|gaz|dentyst*|mieszkanie|karnet|sms|umowe)
    (splac*|poplac*|zaplac*|darowal*|oddal*|postawil*) … (rachunki|dlugi|wszystko|dlug|knajpie\
|calej|co do grosza|sasiad*|pozycz*)
    (wysprzatal*|posprzatal*|oproznil*|uporzadkowa*|porzadkuj*|zaslane|sprzata*) … (mieszkanie\
|dom|pokoj|szaf*|papier*|strych|lozko|wszystko)
    (pokoj|lozko|mieszkanie) … (jak w hotelu|zaslane|puste|wysprzatan*|klucze)
    (wybral*|spisal*|zaplanowal*|zamowil*) … (muzyk*|sukienk*|garnitur*|kwiaty|trumn*|urn*\
|piesn*|kogo|zawiadomic|msz*)
    (kogo zawiadomic|kto dostanie|kto wezmie|kto sie zajmie|kto powiadomi)
    (opuscil*|zgasil*|wylaczyl*|nagral*) … (rolety|swiatlo|telefon|sekretarke)
    (szyje|pisze|robi) … (na zapas|z wyprzedzeniem|woli teraz|juz teraz|wszystkie)
    (zeby|aby) … (nie musial*|nie miala|nie mieli|nie szukal*|nie robil*|nikt) …
    (ktos bedzie musial|robota|klopot|usuwac)
    """,
    "calm": """
    (humor*|dziwnie|osobliwie|pogwizduj*|nuci)
    (usmiechal*|promienn*|promieniowal*|rozpromieni*)
    (spokojn*|spokoj*|pogodn*|lekk*|lzej|ulg*|usmiech*|usmiechn*|radosn*|zadowolon*|szczesliw*\
|wyciszon*|lagodn*|wesol*|jak nowo narodzon*|zartuj*|zartowal*|dowcip*|garnitur*|odmienion*\
|wypoczet*|szarlotk*) ! rynek|negocjac*|film
    (dziwnie|nagle|podejrzanie|az za|jakos|nienaturalnie) … (spokojn*|lekk*|wesol*|pogodn*|mily\
|mila)
    (nie jestem juz|juz nie jest|przestal* byc) … (smutn*|zly|zla)
    (koniec) (walki|zmagan*|meczarni)
    (rok|miesiac*|tygodni*) … (plakal*|nie wstawal*|zalaman*|rozpacz*|depres*)
    """,
    "despair": """
    (tygodni*|miesiac*|dniami|nocami) … (plakal*|w rozpaczy|nie spala|nie spal)
    (juz zdecydowal*|zdecydowal*|podjal* decyzj*|podjela decyzj*)
    (za|zbyt|takie) (ciezkie|ciezko|trudne)
    (nie|tylko|jedno|jedne|zadne*|zostaly mi) … (wyjsci*|drzwi|wyjscia|sens*|nadziei|przyszlosc*\
|powod*|jedno wyjscie)
    (zmecz*|wyczerpan*|mam dosc|ma dosc|dosc|dosyc) … (zyci*|wszystk*|walk*|tym|swiec*|to nie)
    (po co|nie ma po co|i tak|bez sensu|co za roznica|wszystko jedno)
    (nie mam ochoty|nie ma ochoty|nie chce mi sie|nie chce sie) … (swiat*|siedziec|zyc|wstaw*\
|nic|dluzej|budzic)
    (chcial*|chce|woli|marzy*) … (spac|snu|zasnac|znikn*|nie obudz*|spokoju|koniec|odejsc)
    spac spac
    (sen|snu|sny) … (bez budzika|wieczn*|dlug*|bez poniedzialku)
    (nie je|nie spi|nie wstaje|nie wychodzi|nie wstawal*|przestal* jesc|nie mowi)
    (siedzial*|stal*|lezal*|stalam|siedzialam|stoi) … (podlodze|lazience|godzin*|moscie|torach\
|peronie|samochodzie|ciemno*|garazu|wod*|oknie)
    (z usmiechem) … (godzine wczesniej|potem|a w srodku|a potem|poprowadz*)
    (nie wiem) … (czy sie ciesze|po co zyje|czy chce)
    (zamknal*|zamknelam|zamykam) … oczy
    (policzyl*|liczyl*|licze) … do (pieciu|trzech|dziesieciu)
    (noc|noce) … (dlug*|ciemn*|okno)
    (okno) … (blisko|otwart*)
    (woda|rzeka|tory|morze|las) … (wola|wzywa|ciagnie|glosniej|przyciag*)
    (nie dali rady|nie dal rady|nie dala rady|nie daje rady|nie dam rady) … (do konca|dluzej|juz\
|zyc)
    (lzy|plakal*|lez|rozplak*) … (poleciały|polecialy|oczy|nagle|bez)
    (odejsc|umrzec) … (pozwol*|prosi|skoro)
    (z grzecznosci|z przyzwyczajenia|udaje|udaj* ze)
    (spac|spi|wchodzi) … na dach
    (oswoic|oswajac|oswaja) sie
    """,
    "burden": """
    (ulzylo*|ulga|lepiej) … (wszystkim|rodzin*|im|dzieciom)
    (wszystkim|rodzinie) … (ulzylo*|lepiej|lzej)
    (najlepsze) , co
    (jedna geba|jeden klopot|jeden problem|jedna osoba) mniej
    (odetchnel*|odetchna|ulzyloby|byloby im)
    (ciezar*|klopot*|zawad*|problem*|kul* u nogi|zbedn*|niepotrzebn*|przeszkadza*|obciaz*) … \
(dla|wszystk*|rodzin*|jest|robic|mniej|bede|nikomu|przy|czlowiek)
    (beze mnie|bez niego|bez niej) … (lepiej|spokoj*|lzej|latwiej|mieliby)
    (lepiej|lzej|spokojniej|swiety spokoj|ulzylo|mniej dlugow) … (beze|bez niej|bez niego|by\
|corki|rodzin*)
    (przeze mnie|przez nia|przez niego|moja wina|z mojej winy)
    (swiat|nikt) … (nie zauwazyl*|nie zauwazy|zauwazyl*|tesknil*|zaplacze|placze|ulzylo|zatesk*)
    (czy ktos|kto) … (tesknil|teskni*|plakal|zauwaz*)
    (dwa|jeden) klopot* … (mniej)
    (do niczego|nieudacznik*|nikomu niepotrzebn*|przegran*|nie zasluguj*)
    (na stojaco|krzeslo swoje|przy stole niepotrzebn*|wyniosl)
    (ze zyje|ze jeszcze zyje|za to ze jest)
    """,
    "money": """
    (polis*|ubezpieczen*|odszkodowan*) ! samochod*|oc|zalan*|pozar*|kradziez*
    (wyplac*|dostal*|dostan*) … (rodzin*|dzieci|zona) … (jak|jesli|gdyby|sam)
    """,
    "care": """
    (zaopiekuj*|zaopiekowa*|opiekuj*|dbac|dbaj|zajmij|zajrzyj|pilnuj|popilnuj|dogladaj) … (mam*\
|bab*|dzieci*|zon*|corka|corke|psem|kotem|siostr*|ojc*|nim|nia)
    (obiecaj|przysieg*|przysiac|slowo daj)
    (kto) … (zajmie|zaopiek*|wezmie|nakarmi) … (dziec*|mam*|psa|kota|nia|nim|jak)
    (ma wziac|niech wezmie|dostanie) …
    (ksero|kopi*) … (dowod*|paszport*)
    (szukac|szukala|odnalezc) … (jej|mnie|gdyby|trzeba)
    """,
    "unease": """
    (nie wiedzial*|nie wiem|nie mam pojecia|nie spytal*|nie powiedzial*) … (co|jak|komu|czym\
|jakie|po co|dokad)
    (zaluj*|scisnelo|zimno|ciarki|dreszcz*|niepokoj*|martwi*|boje|straszn*|nie spodobal*\
|przerazi*|gardle) … (mi|mnie|teraz|sie|przeszly|gardle|jego|o niego|o nia)
    (teraz zaluje|ciarki|scisnelo w gardle|mi zimno|nie spodobaly)
    (zmienilam temat|zmienil temat|zmienila temat|koniec tematu|milcz*|nie odpowied*|nie odbiera\
|poczta|nie chce powiedziec|nie chciala powiedziec|nie chce przy mnie|pokrecil glowa|wzrusza \
ramionami|odlozylam dlugopis|cos w tym stylu|no wie pani|no a jaka)
    (niby zart|niby|zartowal*|zartuje|ze zartuje|zart) …
    (smial* sie|zasmial*|rozesmial*) … (nie|zaluje|on nie|potem|dziwnie|a potem)
    (twarz miala|jego oczy|jej oczy|jego wzrok|twarz|z kamienia)
    (chodzi za mna|nie daje mi spokoju|mysle o tym|wciaz mysle|lezy przede mna|zapisuje \
doslownie|zapisuje , bo|nie mam komu)
    (powinn* zadzwonic|czy dzwonic|zadzwonic do|mam dzwonic)
    (jak dlugo) … (karetka|jedzie|pogotowie)
    karetk*
    (dzwonie|dzwonilam|probuje) … (minut*|odbier*|poczta)
    """,
    "unexplained": """
    (ma|mam) (##|trzydziesci|czterdziesci|piecdziesiat) … (lat|lata)
    (ma|mam) (##|trzydziesci ~|czterdziesci ~|piecdziesiat ~) (lat|lata)
    (zdrow*|nie jest chor*|chora nie jest|nic jej nie jest|nic mu nie jest)
    (nie ma|nigdy nie mial*) … (psa|roweru|schodow|wakacji|kota|urlopu) $
    (nigdzie) … (nie wybiera|nie jedzie|wybiera)
    (nazywa to|mysli ze|dumna ze|dumna , ze|cieszy sie|rodzina sie|mowi ze to) … (porzad*\
|piosenk*|wyros*|cieszy|zabaw*|przypad*)
    (to z piosenki|z piosenki|faza|taki wiek)
    """,
    "grief": """
    (pochowal*|wdowiec|smierci zony|smierci meza|od smierci)
    (niedlugo do|zobaczy|spotka sie|dolaczy|do) … (mame|helen*|zony|meza|matki|ojca|syna|corki)
    (owdowia*|wdowiec|wdowcem)
    """,
    **HARM,
}
