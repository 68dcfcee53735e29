"""What cities are called in German, French, Spanish and Polish, where tzdata knows them by their
English name, and large ones that it does not know; in Polish also as they stand behind "w" and
"do". Without accents, in lower case; none that is a word of every day."""

from collections.abc import Mapping
from typing import Final

_NAMES: Final = {
    "Europe/Amsterdam": "amsterdamie, amsterdamu",
    "Europe/Athens": "athen, athenes, atenas, ateny, atenach, aten",
    "Europe/Belgrade": "belgrad, belgrado, belgradzie",
    "Europe/Berlin": "berlinie, berlina",
    "Europe/Brussels": "brussel, bruxelles, bruselas, bruksela, brukseli",
    "Europe/Bucharest": "bukarest, bucarest, bukareszt, bukareszcie",
    "Europe/Budapest": "budapeszt, budapeszcie, budapesztu",
    "Europe/Copenhagen": "kopenhagen, copenhague, kopenhaga, kopenhadze",
    "Europe/Dublin": "dublinie, dublina",
    "Europe/Helsinki": "helsinkach, helsinek",
    "Europe/Istanbul": "estambul, stambul, stambule",
    "Europe/Kyiv": "kiew, kiev, kijow, kijowie",
    "Atlantic/Canary": "canarias, las canarias, kanaren, canaries, kanary, kanarach",
    "Atlantic/Madeira": "madera, maderze, madere",
    "Europe/Lisbon": "lissabon, lisbonne, lisboa, lizbona, lizbonie, lizbony",
    "Europe/London": "londres, londyn, londynie, londynu",
    "Europe/Luxembourg": "luxemburg, luxemburgo, luksemburg, luksemburgu",
    "Europe/Madrid": "madrycie, madryt, madrytu",
    "Europe/Paris": "paryz, paryzu, paryza",
    "Europe/Prague": "prag, praga, pradze, pragi",
    "Europe/Rome": "rom, roma, rzym, rzymie, rzymu",
    "Europe/Stockholm": "estocolmo, sztokholm, sztokholmie",
    "Europe/Vienna": "wien, vienne, viena, wieden, wiedniu, wiednia",
    "Europe/Vilnius": "wilno, wilnie",
    "Europe/Warsaw": "warschau, varsovie, varsovia, warszawa, warszawie, warszawy",
    "Europe/Zurich": "zurych, zurychu",
    "Africa/Cairo": "kairo, el cairo, kair, kairze, le caire",
    "America/Bogota": "bogota, bogocie",
    "America/Mexico_City": "mexiko stadt, mexico, ciudad de mexico, meksyk, meksyku",
    "America/New_York": "nueva york, nowy jork, nowym jorku, nowego jorku",
    "America/Santiago": "santiago de chile",
    "Asia/Dubai": "dubaju",
    "Asia/Jerusalem": "tel aviv, jerozolima",
    "Asia/Shanghai": "peking, pekin, beijing, szanghaj",
    "Asia/Singapore": "singapur, singapour",
    "Asia/Tokyo": "tokio",
}

_LARGE: Final = {
    "Europe/Berlin": (
        "koln, koeln, cologne, colonia, kolonia, kolonii, munchen, muenchen, munich, monachium, "
        "hamburg, hambourg, hamburgo, frankfurt, francfort, stuttgart, dusseldorf, duesseldorf, "
        "leipzig, dresden, hannover, nurnberg, nuernberg, nuremberg, bremen, bonn, dortmund, "
        "freiburg, karlsruhe, mannheim"
    ),
    "Europe/Paris": (
        "lyon, marseille, marsella, toulouse, bordeaux, burdeos, lille, nantes, strasbourg, "
        "strassburg, estrasburgo, rennes, montpellier, grenoble"
    ),
    "Europe/Madrid": (
        "barcelona, barcelone, sevilla, seville, valencia, bilbao, zaragoza, malaga, alicante"
    ),
    "Europe/Warsaw": (
        "krakow, krakowie, krakowa, krakau, cracow, cracovie, cracovia, wroclaw, wroclawiu, "
        "gdansk, gdansku, poznan, poznaniu, lodz, lodzi, katowice, katowicach, szczecin, "
        "szczecinie, lublin, lublinie"
    ),
    "Europe/Vienna": "graz, linz, salzburg, innsbruck",
    "Europe/Zurich": "bern, berne, berna, geneva, geneve, genf, basel, lausanne",
    "Europe/London": "manchester, edinburgh, glasgow, birmingham, bristol, leeds, liverpool",
    "Europe/Dublin": "cork, galway, limerick, waterford, kilkenny, sligo",
    "Europe/Rome": "milan, milano, mailand, mediolan",
    "Europe/Amsterdam": "rotterdam, utrecht",
    "Europe/Brussels": "antwerp, antwerpen, anvers, ghent, gent, liege",
    "Europe/Lisbon": "porto",
}

CITIES: Final[Mapping[str, str]] = {
    name: zone
    for table in (_NAMES, _LARGE)
    for zone, names in table.items()
    for name in names.split(", ")
}
"""Zones by name."""
