"""What hints in Polish that somebody may want to go: alone it says nothing. How a line is read:
flows/words/distress_phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

from flows.words.distress_phrases.polish_harm import HARM

USUAL: Final = "zzzz"

HINTS: Final[Mapping[str, str]] = {
    "old": """
    (dziekowal*|dziekuje|podziekowal*) … za wszystko
    ((dziwnie|tak|bardzo) spokojn*|jakas taka lekka|pogodn*|wyciszon*) ! rynek|negocjac*
    (oddal*|rozdal*|podarowal*|zostawil*|dal) … (gitar*|narzedzi*|kota|psa|busa|rzeczy|ksiazki\
|klucze|bizuteri*)
    (sciskal*|przytulil*|usciskal*)
    (splac*|poplac*|zaplac*) … (rachunki|dlugi|wszystko)
    (wysprzatal*|posprzatal*|oproznil*) … (mieszkanie|dom|pokoj)
    (kartk*|list*) … (kazdego|dzieci|wszystkich)
    (polis*|ubezpieczeni*)
    wypadek
    (szalik*|dlug* rekaw*|okular*|kuleje|makijaz*)
    przeprasza … (za wszystko|ciagle|ze zyje)
    (ostatni raz)
    nikt … (kocha|potrzeb*|teskni|rozumie)
    (nie przyda|nie bedzie potrzebn*)
    (wybacz*)
    (pozegn*|zegnaj)
    (siniak*|spuchniet*|zadrapan*)
    (boi sie|boje sie) … (go|domu|meza|weekend*)
    (pije|pijany|popil)
    telefon … (zabral*|sprawdz*|czyta)
    """,
    **HARM,
}
