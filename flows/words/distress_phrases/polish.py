"""Polish. How a line is read: flows/words/distress_phrases/table.py."""

from typing import Final

from flows.words.distress_phrases.table import Phrases

POLISH: Final = Phrases(
    kin="(maz|partner|chlopak|ojciec|ojczym|brat|syn|zona|byly|eks|konkubent|narzeczony|tesc\
|tata)",
    self="(sie|siebie)",
    first="mi mnie moje moj moja mam jestem mowie",
    third="ona on jej jego jemu mu pan pani go jest powiedzial powiedziala mowi mowil mowila "
    "pisala pisal maz nim nia",
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
    (skonczyc|skonczy|zakonczyc|zakonczy) (z zyciem|swoje zycie|moje zycie|to zycie|z tym\
 wszystkim)
    nie (chce|chcial*|chcem) [mi] [jej] [mu] [sie] [juz] [dluzej] zyc ! w|na|z|tak jak
    (odechcialo|odechciewa) … sie zyc
    (chce|chcial*|chcialabym|chcialbym|wole|wolal*) [juz] (umrzec|nie zyc|zdechnac) ! smiech*\
|wstyd*
    (tnie|ciela|cial|pociela|pocial|tne) sie ! koszt*|ceny|cenami
    sie (tnie|ciela|cial|tne|pociela|okalecz*|samookalecz*) ! koszt*
    (okalecz*|samookalecz*)
    (podci*|pocie*|pocia*|przeci*) … zyly
    (nalykal*|polknel*|polknal|najadl*|lyknel*|zazyl*|wziel*|wzial) … (garsc|mnostwo|duzo\
|opakowanie\
|wszystkie|cale) … (tabletek|tabletki|lekow|leki|prochow|pigulek)
    (nalykal*|najadl*) sie (tabletek|lekow|prochow)
    (za duzo|garsc|cale opakowanie|mnostwo) (tabletek|lekow|prochow|pigulek|tabletki)
    przedawkowal* ! slajd*
    (powiesi*|powiesil*|wiesza|utopi*|zastrzeli*) sie ! w pracy
    sie (powiesi*|powiesil*|utopi*|zastrzeli*) ! w pracy
    (skocz*|rzuci*|rzuca*|skok*|wyskocz*) … (z mostu|pod pociag|z okna|z balkonu|z dachu|pod\
 tramwaj\
|pod samochod)
    KIN [znow] [znowu] [ciagle] (ja|go|mnie|ich) (bije|bil|pobil*|uderzyl*|dusi*|kopie|kopal\
|kopnal\
|gwalci*|zgwalc*|maltretuj*|katuje|lal|leje) ! cen*
    KIN (bije|bil|pobil*|uderzyl*|dusi*|kopnal|maltretuj*) (ja|go|mnie|ich|zone|dzieci) ! cen*
    grozi* … (zabi*|smierci*|nozem)
    (zabije|zabic) (ja|go|mnie) (jak|jesli|jezeli|gdy|$) ! smiech*|cwieka|zart*|zobaczy
    (on|ma|mial) (bron|noz|pistolet|siekiere) … (drzwi*|pod|groz*|gardl*) ! sprzeda*
    (zgwalc*|gwalci*|zgwalcil*)
    boi sie (o (swoje )?zycie|wracac|wrocic|isc) (do domu|$)
    (latwiej|lepiej|lzej) (juz nie|nie) (zyc|istniec)
    """,
    doubt="""
    (samobojstwo|samobojczy|samobojcze) ! to dla|sklep*|cenow*|gol|strzal|firm*
    (lepiej|latwiej|lzej) [im] [wszystkim] [byloby] bez (mnie|niego|niej)
    bez (mnie|niego|niej) … (lepiej|latwiej|lzej)
    (lepiej|latwiej) … (nie bylo|zniknac|nie byc|gdyby mnie|gdyby jej|gdyby go)
    (nie chce|nie chcial*|wolal*|wole) … (tu|juz) (byc|istniec) $
    (nie|juz nie) (mam|ma|miala|mial|widze|widzi|widzial*) [juz] (sily|sensu|wyjscia|nadziei\
|po co|przyszlosci|ratunku) [zyc] ($|zyc|zeby zyc|na nic|do zycia|w niczym|w tym)
    (nie daje|nie daję|nie dam|nie daje juz|juz nie daje) [juz] rady $
    (wszystko|zycie|nic) … (bez sensu|nie ma sensu|sensu)
    (nie wytrzym*|juz nie moge|nie moge juz) [tego] [dluzej] $
    (nie obudzic|nie budzic|nie obudzi*|wiecej nie budzi*) …
    (zasnac|usnac|zasn*) i … nie … (obudz*|wstac)
    (chce|chcial*|chcialabym|chcialbym|wolal*) [po prostu] (zniknac|znikna*) ! urlop|internet*
    (ciezarem|ciezar|balast*) (dla|$) … ! podatk*
    (pozegnal*|zegnal*|pozegnanie) sie … (jakby|na zawsze|ze wszystkimi|dziwn*|inaczej)
    list* pozegnaln*
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
    (kiedy|jak|gdy) (mnie|jego|jej) (juz )?(nie bedzie|zabraknie)
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
    """,
)
