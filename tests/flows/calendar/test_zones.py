"""What somebody answers to "What time is it where you are?" and which zones that may mean."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar.country_names import COUNTRIES
from flows.calendar.zones import city_of, find_zones, is_zone, read_zone

HOME = "Europe/Brussels"
AFTERNOON = datetime(2025, 11, 20, 14, 42, 31, tzinfo=UTC)  # 15:42 in Brussels


def find(text: str, now: datetime = AFTERNOON, home: str = HOME) -> tuple[str, ...]:
    return find_zones(text, now, home)


# A time


@pytest.mark.parametrize("text", ["15:42", "3.42 pm", "15h42", "3:42", "15:35", "15:52", "3:42pm"])
def test_the_server_s_own_zone_comes_first_where_it_fits(text: str) -> None:
    found = find(text)
    assert found[0] == HOME
    assert len(found) == 3
    assert "Europe/Paris" not in found, "the same rules as home"


def test_an_hour_alone_is_a_time_too() -> None:
    assert find("9", datetime(2025, 11, 20, 8, 3, tzinfo=UTC))[0] == HOME
    assert find("9pm", datetime(2025, 11, 20, 20, 3, tzinfo=UTC))[0] == HOME
    assert find("noon", datetime(2025, 11, 20, 10, 58, tzinfo=UTC))[0] == HOME


def test_an_hour_alone_is_the_one_that_has_begun_where_none_begins() -> None:
    assert find("9 am")[0] == "America/New_York", "09:42 there"
    assert find("9:00")[0] == find("9")[0]
    assert find("9:26") == ()


@pytest.mark.parametrize(
    "text",
    [
        *("it's 3:42 pm here", "15:42 Uhr", "hier ist es 15 Uhr 42", "3.42 in the afternoon"),
        *("il est 15h42 ici", "aqu\u00ed son las 3:42 de la tarde", "u mnie jest 15:42"),
    ],
)
def test_a_time_may_stand_in_a_sentence(text: str) -> None:
    assert find(text)[0] == HOME


def test_then_the_server_s_continent_and_then_the_rest_each_with_its_own_rules() -> None:
    assert find("14:42") == ("Europe/London", "Europe/Lisbon", "Europe/Dublin")
    assert find("16:42") == ("Europe/Athens", "Africa/Maputo", "Africa/Johannesburg")
    assert find("16:42", home="Africa/Cairo")[0] == "Africa/Cairo"
    assert find("16:42", home="Asia/Tokyo")[0].startswith("Asia/")


def test_zones_that_english_has_a_name_for_come_before_others() -> None:
    assert set(find("23:42")) == {"Asia/Seoul", "Asia/Tokyo", "Asia/Jayapura"}, "not Asia/Chita"
    assert find("20:12") == ("Asia/Kolkata", "Asia/Colombo")


def test_clocks_that_many_places_share_come_before_rare_ones() -> None:
    assert find("09:42", home="America/Bogota")[:2] == ("America/Bogota", "America/New_York")
    assert "America/Havana" not in find("09:42")[:2]


def test_a_time_without_am_or_pm_may_be_either() -> None:
    assert find("9:42")[0] == "America/New_York"
    assert "Asia/Jakarta" in find("9:42"), "where it is 21:42"
    assert "Asia/Jakarta" not in find("09:42")


def test_ten_minutes_either_way_even_over_midnight() -> None:
    assert find("15:32")[0] == HOME
    assert find("15:53") == ()
    just_after = datetime(2025, 11, 20, 23, 4, tzinfo=UTC)
    assert find("23:58", just_after)[0] == HOME
    assert find("00:01", datetime(2025, 11, 20, 22, 55, tzinfo=UTC))[0] == HOME


def test_a_quarter_of_an_hour_tells_india_from_nepal() -> None:
    assert find("20:27") == ("Asia/Kathmandu",)
    assert find("20:20") == ("Asia/Kolkata", "Asia/Colombo", "Asia/Kathmandu")


def test_a_time_that_no_place_has_is_not_understood() -> None:
    assert find("16:05") == ()
    assert find("25:00") == ()


def test_summer_time_is_the_one_of_the_day() -> None:
    july = datetime(2025, 7, 10, 14, 42, tzinfo=UTC)
    assert find("16:42", july)[0] == HOME
    assert find("15:42", july)[0] == "Europe/London"


@given(
    st.timedeltas(timedelta(0), timedelta(days=3650)),
    st.sampled_from([HOME, "Asia/Kathmandu", "Pacific/Chatham", "America/St_Johns", "UTC"]),
)
def test_whoever_says_the_time_of_home_is_at_home(later: timedelta, home: str) -> None:
    now = AFTERNOON + later
    assert find(f"{now.astimezone(ZoneInfo(home)):%H:%M}", now, home)[0] == home


# A name


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("new york", "America/New_York"),
        ("São Paulo", "America/Sao_Paulo"),
        ("sao-paulo", "America/Sao_Paulo"),
        ("Buenos_Aires", "America/Argentina/Buenos_Aires"),
        (" BRUSSELS. ", "Europe/Brussels"),
        ("St. John's", "America/St_Johns"),
        ("Calcutta", "Asia/Calcutta"),
        ("Nicosia", "Asia/Nicosia"),
        ("Europe/Lisbon", "Europe/Lisbon"),
        (" Europe/Lisbon ", "Europe/Lisbon"),
        ("america/new york", "America/New_York"),
        ("Etc/GMT+5", "Etc/GMT+5"),
    ],
)
def test_a_city_or_an_iana_name(text: str, zone: str) -> None:
    assert find(text) == (zone,)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Belgium", "Europe/Brussels"),
        ("the Netherlands", "Europe/Amsterdam"),
        ("UK", "Europe/London"),
        ("Britain", "Europe/London"),
        ("South Korea", "Asia/Seoul"),
        ("Côte d\u2019Ivoire", "Africa/Abidjan"),
        ("Bosnia and Herzegovina", "Europe/Sarajevo"),
        ("Germany", "Europe/Berlin"),
    ],
)
def test_a_country_where_all_clocks_agree(text: str, zone: str) -> None:
    assert find(text) == (zone,)


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        ("Portugal", ("Europe/Lisbon", "Atlantic/Azores")),
        ("Spain", ("Europe/Madrid", "Atlantic/Canary")),
        ("USA", ("America/New_York", "America/Chicago", "America/Denver")),
        ("Australia", ("Australia/Sydney", "Australia/Brisbane", "Australia/Perth")),
        ("Samoa", ("Pacific/Pago_Pago", "Pacific/Apia")),
    ],
)
def test_a_country_with_several_clocks_gives_up_to_three_the_largest_first(
    text: str, zones: tuple[str, ...]
) -> None:
    assert find(text) == zones


def test_in_brazil_the_islands_do_not_come_first() -> None:
    assert find("Brazil")[0] == "America/Sao_Paulo"


@pytest.mark.parametrize(
    "text",
    [
        *("Oz", "", "  ", "/", "the", "Europe/", "Eastern", "localtime", "../../etc/passwd"),
        *("\0", "\ud800", "🕘", "²", "15:42" + " " * 60, "new york " * 100_000, "é" * 1_000_000),
    ],
)
def test_anything_else_is_not_understood(text: str) -> None:
    assert find(text) == ()


@given(st.text() | st.from_regex(r"[0-9]{1,2}[:.h][0-9]{2} ?([ap]m)?", fullmatch=True))
def test_whatever_is_typed_gives_at_most_three_zones(text: str) -> None:
    found = find(text)
    assert len(set(found)) == len(found) <= 3
    assert all(map(is_zone, found))


@pytest.mark.parametrize(
    ("zone", "city"),
    [
        ("Europe/Brussels", "Brussels"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("America/New_York", "New York"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_is_shown_by_its_city(zone: str, city: str) -> None:
    assert city_of(zone) == city


def test_only_an_exact_iana_name_is_a_zone() -> None:
    assert is_zone("Europe/Lisbon")
    assert is_zone("UTC")
    assert not any(
        map(is_zone, ["europe/lisbon", "Lisbon", "Europe", "", "../UTC", "/etc/passwd"])
    )


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        *(("\u00d6sterreich", "Europe/Vienna"), ("Autriche", "Europe/Vienna")),
        *(("der Schweiz", "Europe/Zurich"), ("les Pays-Bas", "Europe/Amsterdam")),
        *(("Polonia", "Europe/Warsaw"), ("Niemczech", "Europe/Berlin")),
        *(("Gro\u00dfbritannien", "Europe/London"), ("Scotland", "Europe/London")),
    ],
)
def test_a_country_is_known_by_its_other_names(text: str, zone: str) -> None:
    assert find(text) == (zone,)


def test_of_a_country_with_several_zones_it_is_asked_which() -> None:
    assert find("den USA")[0] == "America/New_York"
    assert len(find("Spanien")) == 2


def test_every_country_that_has_other_names_is_known() -> None:
    assert [name for name in COUNTRIES.values() if not find(name)] == []


# A zone that is set by name


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        *((" Europe/Lisbon ", "Europe/Lisbon"), ("europe/lisbon", "Europe/Lisbon")),
        *(("Wien", "Europe/Vienna"), ("Munich", "Europe/Berlin"), ("Lisboa", "Europe/Lisbon")),
        *(("Poland", "Europe/Warsaw"), ("CET", "Europe/Brussels"), ("est", "America/New_York")),
        ("PST8PDT", "PST8PDT"),
        *(("UTC+2", "Etc/GMT-2"), ("gmt -3", "Etc/GMT+3"), ("UTC", "Etc/UTC"), ("+0", "Etc/UTC")),
        *(("UTC+5:45", "Asia/Kathmandu"), ("UTC\u22129:30", "Pacific/Marquesas")),
    ],
)
def test_a_zone_is_set_by_whatever_it_is_called(text: str, zone: str) -> None:
    assert read_zone(text, AFTERNOON) == (zone,)


def test_a_zone_is_not_set_by_a_country_of_several() -> None:
    assert read_zone("USA", AFTERNOON)[:2] == ("America/New_York", "America/Chicago")


@pytest.mark.parametrize("text", ["", "9", "15:42", "Atlantis", "UTC+15", "UTC-3:30", "UTC+25:00"])
def test_a_zone_is_not_set_by_the_time_of_day_or_a_place_that_is_none(text: str) -> None:
    assert read_zone(text, AFTERNOON) == ()


@pytest.mark.parametrize(("zone", "shown"), [("Etc/GMT-2", "UTC+2"), ("Etc/GMT+3", "UTC-3")])
def test_a_zone_without_a_place_is_shown_as_people_count_it(zone: str, shown: str) -> None:
    assert city_of(zone) == shown
