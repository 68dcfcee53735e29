"""Where the mentor is: by a button, a time, a city or a place."""

from datetime import date

import pytest

from flows.effects import SetZone
from flows.events import Said
from flows.settings.zone import ZONE
from tests.flows.meetings import ANNA, BEN
from tests.flows.talk import NOW, Talk

GUESS = "What time is it where you are? I have 16:10 (Brussels)."
OTHER = "Type your city, or what time it is there now. Or send me your location."


def test_the_guess_is_right() -> None:
    talk = Talk(ZONE)
    assert (talk.screen, talk.buttons) == (GUESS, ["Yes", "Other"])
    talk.presses("Yes")
    assert talk.following == [SetZone(zone="Europe/Brussels")]
    assert talk.screen == (
        "Noted: Brussels, where it is 16:10 now. /settings shows your reminder."
    )


def test_other_says_what_can_be_typed_and_leads_back() -> None:
    talk = Talk(ZONE)
    talk.presses("Other")
    assert (talk.screen, talk.buttons) == (OTHER, ["Back"])
    talk.presses("Back")
    assert talk.screen == GUESS


@pytest.mark.parametrize("button", ["", "Other"])
def test_a_city_is_understood_with_or_without_other(button: str) -> None:
    talk = Talk(ZONE)
    if button:
        talk.presses(button)
    talk.says("Lisbon")
    assert talk.following == [SetZone(zone="Europe/Lisbon")]
    assert talk.screen.startswith("Noted: Lisbon, where it is 15:10 now.")


def test_a_time_that_fits_several_zones_gives_three_buttons() -> None:
    talk = Talk(ZONE)
    talk.presses("Other")
    talk.says("17:10")
    assert talk.screen == OTHER
    assert len(talk.buttons) == 3
    assert all(label.endswith(" 17:10") for label in talk.buttons)
    talk.presses(talk.buttons[0])
    assert isinstance(talk.following[0], SetZone)
    assert talk.now.status == "done"


def test_one_of_several_can_be_typed() -> None:
    talk = Talk(ZONE)
    talk.says("17:10")
    second = talk.buttons[1]
    talk.says(second.lower())
    assert talk.screen.startswith(f"Noted: {second.removesuffix(' 17:10')}, where it is 17:10")


def test_a_location_is_understood() -> None:
    talk = Talk(ZONE)
    talk.take(Said(at=NOW, zone="Africa/Nairobi", message=3))
    assert talk.following == [SetZone(zone="Africa/Nairobi")]


def test_a_place_at_sea_has_a_zone_too() -> None:
    talk = Talk(ZONE)
    talk.take(Said(at=NOW, zone="Etc/GMT+3", message=3))
    assert talk.following == [SetZone(zone="Etc/GMT+3")]


def test_an_unknown_city_asks_for_the_time_and_keeps_the_words_on_request() -> None:
    talk = Talk(ZONE)
    talk.says("Oz")
    assert talk.screen == (
        "I don't know Oz. What time is it there? I have 16:10 (Brussels). The nearest big city "
        "will do as well."
    )
    assert talk.buttons == ["Yes", "Other", "Keep as a note"]
    keep = talk.find_button("Keep as a note")
    assert (keep.verb, keep.object) == ("keep_note", 7)
    assert talk.now.refused is not None
    assert talk.now.refused.text == "Oz"
    talk.says("16:10")
    talk.presses("Brussels 16:10")
    assert talk.following == [SetZone(zone="Europe/Brussels")]


@pytest.mark.parametrize("words", ["in Oz", "I'm in Oz", "ich bin gerade in Oz", "\u00e0 Oz"])
def test_the_unknown_place_is_named_alone(words: str) -> None:
    talk = Talk(ZONE)
    talk.presses("Other")
    talk.says(words)
    told = "I don't know Oz. Tell me the nearest big city, or what time it is there."
    assert talk.screen == told


@pytest.mark.parametrize("words", ["I'm in Vienna", "in Wien", "ich bin in \u00d6sterreich"])
def test_a_place_may_stand_in_a_sentence(words: str) -> None:
    talk = Talk(ZONE)
    talk.says(words)
    assert talk.following == [SetZone(zone="Europe/Vienna")]


def test_sessions_stay_at_their_time_and_can_be_moved() -> None:
    lisbon = ANNA.rule.model_copy(update={"zone": "Europe/Lisbon"})
    athens = BEN.rule.model_copy(update={"zone": "Europe/Athens"})
    over = BEN.rule.model_copy(update={"zone": "Europe/Athens", "first_on": date(2026, 11, 2)})
    rules = {"Anna": lisbon, "Ben": athens, "Cleo": over, "Dana": ANNA.rule}
    series = tuple(
        ANNA.model_copy(update={"mentee": name, "rule": rule}) for name, rule in rules.items()
    )
    talk = Talk(ZONE, zone="Europe/Lisbon", series=series)
    talk.says("Athens")
    assert talk.screen == (
        "Noted: Athens, where it is 17:10 now. /settings shows your reminder.\n\n"
        "Your sessions stay at their own time:\n"
        "Anna: Thursday 15:00 in Lisbon, Thursday 17:00 here\n"
        "Dana: Thursday 15:00 in Brussels, Thursday 16:00 here"
    )
    assert talk.find_button("Move to my new zone").verb == "rezone"


def test_skip_and_cancel_leave_it() -> None:
    talk = Talk(ZONE)
    talk.skips()
    assert talk.screen == "Your time zone stays as it was."
    assert talk.following == []
    talk = Talk(ZONE)
    talk.cancels()
    assert talk.screen == "Stopped. Nothing has changed."
    assert talk.following == []


def test_a_typed_yes_is_the_button() -> None:
    talk = Talk(ZONE)
    talk.says("yes")
    assert talk.following == [SetZone(zone="Europe/Brussels")]


@pytest.mark.parametrize(
    "words",
    [
        *("cork ireland", "Cork, Ireland", "no its 8 here, im in cork", "no, Cork"),
        *("Bandon Ireland", "cork irlanda"),
    ],
)
def test_a_place_may_stand_with_its_country_or_behind_something_else(words: str) -> None:
    talk = Talk(ZONE)
    talk.says(words)
    assert talk.following == [SetZone(zone="Europe/Dublin")]


@pytest.mark.parametrize(
    "words", ["not in Cork Poland", "somewhere or other in the north of Ireland"]
)
def test_what_is_no_place_of_that_country_is_unknown(words: str) -> None:
    talk = Talk(ZONE)
    talk.says(words)
    assert talk.following == []
    assert talk.screen.startswith("I don't know ")


def test_a_long_message_is_no_place() -> None:
    talk = Talk(ZONE)
    talk.says("I walked through Cork. " * 20)
    assert talk.following == []
