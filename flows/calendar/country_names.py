"""What countries are called in German, French, Spanish and Polish, where tzdata knows them by
their English name; in Polish also as they stand behind "w". Without accents, in lower case."""

from collections.abc import Mapping
from typing import Final

_NAMES: Final = {
    "albania": "albanien, albanie, albanii",
    "argentina": "argentinien, argentine, argentyna, argentynie",
    "australia": "australien, australie, australii",
    "austria": "osterreich, oesterreich, autriche, austrii",
    "belgium": "belgien, belgique, belgica, belgia, belgii",
    "bosnia and herzegovina": "bosnien, bosnie, bosnia, bosni",
    "brazil": "brasilien, bresil, brasil, brazylia, brazylii",
    "britain": (
        "great britain, scotland, wales, northern ireland, grossbritannien, england, schottland, "
        "vereinigtes konigreich, vereinigten konigreich, royaume uni, angleterre, ecosse, grande "
        "bretagne, reino unido, inglaterra, escocia, gran bretana, wielka brytania, wielkiej "
        "brytanii, anglia, anglii, szkocja, szkocji"
    ),
    "bulgaria": "bulgarien, bulgarie, bulgarii",
    "canada": "kanada, kanadzie",
    "chile": "chili",
    "china": "chine, chiny, chinach",
    "colombia": "kolumbien, colombie, kolumbia, kolumbii",
    "croatia": "kroatien, croatie, croacia, chorwacja, chorwacji",
    "cyprus": "zypern, chypre, chipre, cypr, cyprze",
    "czechia": (
        "tschechien, tchequie, republique tcheque, chequia, republica checa, czechy, czechach, "
        "czech republic"
    ),
    "denmark": "danemark, dinamarca, dania, danii",
    "egypt": "agypten, aegypten, egypte, egipto, egipt, egipcie",
    "estonia": "estland, estonie, estonii",
    "finland": "finnland, finlande, finlandia, finlandii",
    "france": "frankreich, francia, francja, francji",
    "germany": "deutschland, allemagne, alemania, niemcy, niemczech",
    "greece": "griechenland, grece, grecia, grecja, grecji",
    "hungary": "ungarn, hongrie, hungria, wegry, wegrzech",
    "iceland": "islande, islandia, islandii",
    "india": "indien, inde, indie, indiach",
    "ireland": "irland, irlande, irlanda, irlandia, irlandii",
    "israel": "izrael, izraelu",
    "italy": "italien, italie, italia, wlochy, wloszech",
    "japan": "japon, japonia, japonii",
    "latvia": "lettland, lettonie, letonia, lotwa, lotwie",
    "lithuania": "litauen, lituanie, lituania, litwa, litwie",
    "malta": "malte, malcie",
    "mexico": "mexiko, mexique",
    "morocco": "marokko, maroc, marruecos, maroko, maroku",
    "netherlands": (
        "niederlande, niederlanden, pays bas, paises bajos, holandia, holandii, niderlandy, "
        "hollande, holanda"
    ),
    "norway": "norwegen, norvege, noruega, norwegia, norwegii",
    "poland": "polen, pologne, polonia, polska, polsce",
    "portugal": "portugalia, portugalii",
    "romania": "rumanien, roumanie, rumania, rumunia, rumunii",
    "russia": "russland, russie, rusia, rosja, rosji",
    "serbia": "serbien, serbie, serbii",
    "slovakia": "slowakei, slovaquie, eslovaquia, slowacja, slowacji",
    "slovenia": "slowenien, slovenie, eslovenia, slowenia, slowenii",
    "spain": "spanien, espagne, espana, hiszpania, hiszpanii",
    "sweden": "schweden, suede, suecia, szwecja, szwecji",
    "switzerland": "schweiz, suisse, suiza, szwajcaria, szwajcarii",
    "tunisia": "tunesien, tunisie, tunez, tunezja, tunezji",
    "turkey": "turkei, tuerkei, turquie, turquia, turcja, turcji",
    "ukraine": "ucrania, ukraina, ukrainie",
    "united states": (
        "us, vereinigte staaten, vereinigten staaten, etats unis, estados unidos, stany "
        "zjednoczone, stanach zjednoczonych"
    ),
}

COUNTRIES: Final[Mapping[str, str]] = {
    name: english for english, names in _NAMES.items() for name in names.split(", ")
}
"""The English name by the others."""
