"""What somebody says about where they are becomes a zone.

Telegram does not tell a mentor's time zone, and hardly anybody knows the IANA name of their own.
Everybody knows the time, so that is asked; a city or a country is understood as well. The names
come from the tables of the tzdata package, read at first use.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from flows.calendar.city_names import CITIES
from flows.calendar.country_names import COUNTRIES
from flows.words.text import flatten, read_clock
from flows.words.times.local_time import read_local_time
from flows.words.times.weekly import MAX_CHARACTERS_READ

MAX_ZONES_OFFERED = 3
CLOCK_TOLERANCE = timedelta(minutes=10)
_HOUR = timedelta(minutes=59)
_ARTICLE = re.compile(r"^(?:der|den|die|das|les|las|los|le|la|el) ")

# Names that people use and iso3166.tab does not.
_SPOKEN = {
    "uk": "GB",
    "united kingdom": "GB",
    "england": "GB",
    "usa": "US",
    "holland": "NL",
    "czechia": "CZ",
}

_DISTANCE = re.compile(
    r"(?:utc|gmt)?\s*(?P<sign>[+\u2212-])\s*(?P<hours>[0-9]{1,2})(?::?(?P<minutes>[0-9]{2}))?",
    re.IGNORECASE,
)
_FIXED = "Etc/GMT"
_OPPOSITE = str.maketrans("+-", "-+")

Rules = tuple[tuple[timedelta | None, str | None], ...]


def find_zones(text: str, now: datetime, home: str) -> tuple[str, ...]:
    """The IANA zones that `text` may mean, best first, at most three; empty if not understood.

    `text` is the time it is there ("15:42", "3.42 pm", "9", "hier ist 9 Uhr"), a city, a country
    or an IANA name; `now` is when it was said, `home` the server's own zone, preferred where it
    fits. An hour alone is the one that has begun, where none is about to.
    """
    if len(text) > MAX_CHARACTERS_READ:
        return ()
    clock = read_local_time(text, asked=True) or text
    times = read_clock(clock)
    if times:
        found = _zones_telling(times, now, home)
        hour_alone = re.fullmatch(r"\D*[0-9]+(?:\D+00)?\D*", clock, re.ASCII) is not None
        return found or (_zones_telling(times, now, home, since=_HOUR) if hour_alone else ())
    full_name = text.strip().casefold().replace(" ", "_")
    if full_name in _full_names():
        return (_full_names()[full_name],)
    place = _place(text)
    country = _ARTICLE.sub("", place)
    country = COUNTRIES.get(country, country)
    if country in _countries():
        return _zones_of_country(country, now)
    known = {**CITIES, **_cities()}
    named = next((each for each in (place, place.removesuffix("er")) if each in known), "")
    return (known[named],) if named else ()


def read_zone(text: str, now: datetime) -> tuple[str, ...]:
    """The IANA zones that whoever sets one by a name may mean, best first; several where a country
    has several, none if it is not understood.

    `text` is an IANA name, a short form ("CET", which is summer too), a distance ("UTC+2", which
    is the same all year), a city or a country. Never a time of day.
    """
    name = text.strip()
    if name.casefold() in _SHORT:
        return (_SHORT[name.casefold()],)
    if "/" in name and is_zone(name):
        return (name,)
    if (distance := _DISTANCE.fullmatch(name)) is not None:
        return _zones_at(distance, now)
    places = find_zones(name, now, "Etc/UTC") if not re.search("[0-9]", name) else ()
    return places or ((name,) if is_zone(name) else ())


def find_named_zone(text: str) -> str | None:
    """The zone that is named beside a time: a short form ("CET"), a city, or a country of one
    zone; None if there is none, or several."""
    if text in _SHORT:
        return _SHORT[text]
    place = _place(text)
    if place in _cities():
        return _cities()[place]
    countries = _countries().get(place, ())
    zones = {zone for country, _, zone, *_ in _rows("zone.tab") if country in countries}
    return zones.pop() if len(zones) == 1 else None


_SHORT = {
    **dict.fromkeys(("cet", "cest", "mez", "mesz"), "Europe/Brussels"),
    **dict.fromkeys(("gmt", "utc"), "Etc/UTC"),
    **dict.fromkeys(("wet", "west"), "Europe/Lisbon"),
    **dict.fromkeys(("eet", "eest"), "Europe/Helsinki"),
    **dict.fromkeys(("est", "edt"), "America/New_York"),
    **dict.fromkeys(("cst", "cdt"), "America/Chicago"),
    **dict.fromkeys(("mst", "mdt"), "America/Denver"),
    **dict.fromkeys(("pst", "pdt"), "America/Los_Angeles"),
    **dict.fromkeys(("aest", "aedt"), "Australia/Sydney"),
    **{"bst": "Europe/London", "msk": "Europe/Moscow", "jst": "Asia/Tokyo"},
}
"""Short forms as they are meant, in summer and in winter; not those that mean several."""


def city_of(zone: str) -> str:
    """The city that names a zone: "Buenos Aires" for "America/Argentina/Buenos_Aires"; "UTC+2" for
    "Etc/GMT-2", which counts the other way round."""
    if zone.startswith(_FIXED):
        return f"UTC{zone.removeprefix(_FIXED).translate(_OPPOSITE)}"
    return zone.rpartition("/")[2].replace("_", " ")


def is_zone(text: str) -> bool:
    """Whether `text` is exactly an IANA name."""
    return text in _names()


def find_country(zone: str) -> str:
    """The ISO code of the country that a zone is of, by its present name or an older one; "" if
    it is of none ("UTC", "CET")."""
    return _home_of(_renamed().get(zone, zone)) if "/" in zone else ""


def find_code(name: str) -> str:
    """The ISO code of the country that is called so in English, German, French, Spanish or Polish;
    "" if none is, or several are."""
    place = _ARTICLE.sub("", _place(name))
    codes = _countries().get(COUNTRIES.get(place, place), ())
    return codes[0] if len(codes) == 1 else ""


def name_country(code: str) -> str:
    """ "Belgium" for "BE"; "" for no country."""
    return next((name for each, name in _rows("iso3166.tab") if each == code), "")


def _zones_at(distance: re.Match[str], now: datetime) -> tuple[str, ...]:
    """The zone that is so far from UTC all year: of whole hours one without a place."""
    hours, minutes = int(distance["hours"]), int(distance["minutes"] or 0)
    west = distance["sign"] != "+"
    if not minutes:
        zone = f"{_FIXED}{'+' if west else '-'}{hours}" if hours else "Etc/UTC"
        return (zone,) if is_zone(zone) else ()
    wanted = timedelta(hours=hours, minutes=minutes) * (-1 if west else 1)
    return tuple(
        zone
        for zone in sorted(_well_known())
        if {offset for offset, _ in _rules(_infos()[zone], now)} == {wanted}
    )[:1]


def _zones_telling(
    times: tuple[time, ...], now: datetime, home: str, *, since: timedelta = CLOCK_TOLERANCE
) -> tuple[str, ...]:
    infos = _infos() | {home: ZoneInfo(home)}
    rules = {
        zone: _rules(info, now)
        for zone, info in infos.items()
        if any(_tells(now.astimezone(info), clock, since) for clock in times)
    }
    shared_by = Counter(rules.values())

    def rank(zone: str) -> tuple[bool, bool, bool, int]:
        # English has letters for the time of well-known places ("JST"), digits for others ("+09").
        spoken_of = (now.astimezone(infos[zone]).tzname() or "").isalpha()
        abroad = _area(zone) != _area(home)
        return zone != home, abroad, not spoken_of, -shared_by[rules[zone]]

    known = [zone for zone in rules if zone == home or zone in _well_known()]
    return _distinct(sorted(known, key=rank), rules)


def _zones_of_country(place: str, now: datetime) -> tuple[str, ...]:
    remarks = {
        zone: " ".join(remark)
        for country, _, zone, *remark in _rows("zone.tab")
        if country in _countries().get(place, ())
    }
    rules = {zone: _rules(_infos()[zone], now) for zone in remarks}
    shared_by = Counter(rules.values())

    def rank(zone: str) -> tuple[int, bool]:
        largest = re.search("mainland|most", remarks[zone]) is not None
        remote = shared_by[rules[zone]] == 1
        return -largest - (zone in _well_known()), remote

    return _distinct(sorted(remarks, key=rank), rules)


def _distinct(zones: Iterable[str], rules: Mapping[str, Rules]) -> tuple[str, ...]:
    """The first of those with the same rules, at most MOST."""
    found: dict[Rules, str] = {}
    for zone in zones:
        found.setdefault(rules[zone], zone)
    return tuple(found.values())[:MAX_ZONES_OFFERED]


def _rules(info: ZoneInfo, now: datetime) -> Rules:
    """What tells two zones apart: offset and abbreviation in every week of the coming year."""
    weeks = ((now + timedelta(weeks=n)).astimezone(info) for n in range(53))
    return tuple((local.utcoffset(), local.tzname()) for local in weeks)


def _tells(local: datetime, clock: time, since: timedelta) -> bool:
    """Whether what a clock shows is nearly now there, or has been for no longer than that, on
    whichever day."""
    day = timedelta(days=1)
    shown = local.replace(hour=clock.hour, minute=clock.minute, tzinfo=None)
    ahead = (local.replace(tzinfo=None) - shown) % day
    return ahead <= since or day - ahead <= CLOCK_TOLERANCE


def _area(zone: str) -> str:
    return zone.partition("/")[0]


def _place(name: str) -> str:
    """A city's or country's name without what people write in different ways."""
    words = re.sub("['\u2019.]", "", flatten(name.replace("&", " and ")))
    return re.sub(r"[\W_]+", " ", words).strip().removeprefix("the ")


def _read(path: str) -> str:
    from importlib import resources  # as slow to import as all the rest of the module

    return resources.files("tzdata").joinpath(path).read_text(encoding="utf-8")


@cache
def _rows(table: str) -> tuple[tuple[str, ...], ...]:
    lines = _read(f"zoneinfo/{table}").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


def _home_of(zone: str) -> str:
    return next((country for country, _, each, *_ in _rows("zone.tab") if each == zone), "")


@cache
def _renamed() -> dict[str, str]:
    """Older names of zones, each with the present one: "L Europe/Kyiv Europe/Kiev". Of a zone that
    has a country of its own, the one it shares its clocks with says nothing."""
    links = (line.split() for line in _read("zoneinfo/tzdata.zi").splitlines() if line[:2] == "L ")
    return {old: new for _, new, old in links if not _home_of(old)}


@cache
def _names() -> frozenset[str]:
    return frozenset(_read("zones").split())


@cache
def _full_names() -> dict[str, str]:
    return {name.casefold(): name for name in _names() if "/" in name}


@cache
def _infos() -> dict[str, ZoneInfo]:
    """Every current zone; kept here, since ZoneInfo itself remembers only the last eight."""
    return {zone: ZoneInfo(zone) for _, _, zone, *_ in _rows("zone.tab")}


@cache
def _well_known() -> frozenset[str]:
    """One zone, the most populous, for each set of clocks that agree from now on."""
    return frozenset(zone for _, _, zone, *_ in _rows("zonenow.tab"))


@cache
def _cities() -> dict[str, str]:
    """Zones by city; also by older names ("Calcutta"), which give way to those in use."""
    areas = {_area(zone) for zone in _infos()}
    names = sorted(_names(), key=lambda zone: (zone in _infos(), zone))
    return {_place(city_of(zone)): zone for zone in names if _area(zone) in areas}


@cache
def _countries() -> dict[str, tuple[str, ...]]:
    """Country codes by English name; "Korea (South)" is also "South Korea" and one "Korea"."""
    codes: dict[str, tuple[str, ...]] = {name: (code,) for name, code in _SPOKEN.items()}
    for code, name in _rows("iso3166.tab"):
        outer, _, inner = name.partition("(")
        for spelling in {_place(outer), _place(f"{inner} {outer}")}:
            codes[spelling] = (*codes.get(spelling, ()), code)
    return codes
