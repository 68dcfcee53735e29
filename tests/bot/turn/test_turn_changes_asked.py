"""A stranger's fortnight: who asks for another hour, is late, or is put off to another day; a
week that is called off at once; and two that are called off one after the other."""

from datetime import UTC, date, datetime

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.changed_week import states

MONDAY = datetime(2026, 12, 7, 8, tzinfo=UTC)


@pytest.fixture
@lived_once
def maureen(ana: Phone) -> Phone:
    ana.at(MONDAY)
    for words in (
        "Ciarán Tuesdays 10:00",
        "Agnieszka every two weeks on Wednesdays 14:30 from 9 Dec",
        "Siobhán Thu 10 Dec 11:00",
        "Siobhán Tue 15 Dec 15:00",
    ):
        ana.says(words)
        ana.presses("Save this session")
    return ana


# By how much


@pytest.mark.parametrize(
    ("at", "words", "screen"),
    [
        (8, "ciarán asks can we do half an hour later, half ten", "Tue 8 Dec 10:30–11:30"),
        (7, "ciarán asked if we could do an hour earlier tomorrow", "Tue 8 Dec 09:00"),
        (8, "Ciarán fragt, ob wir eine halbe Stunde später machen können", "Tue 8 Dec 10:30"),
        (8, "Ciarán demande si on peut faire une demi-heure plus tard", "Tue 8 Dec 10:30"),
        (8, "Ciarán pregunta si podemos quedar media hora más tarde", "Tue 8 Dec 10:30"),
        (8, "Ciarán chce przyjść pół godziny później", "Tue 8 Dec 10:30"),
        (8, "ciarán needs to start half an hour later today", "Tue 8 Dec 10:30"),
        (8, "Ciarán kann erst eine halbe Stunde später", "Tue 8 Dec 10:30"),
        (8, "Ciarán może dopiero pół godziny później", "Tue 8 Dec 10:30"),
        (8, "ciarán wants to come at 11 instead", "Tue 8 Dec 11:00"),
        (9, "agnieszka is running half an hour late, daughter sick", "Wed 9 Dec 15:00–16:00"),
        (9, "agnieszka is 20 minutes late today", "Wed 9 Dec 14:50"),
        (9, "Agnieszka verspätet sich um eine halbe Stunde, Tochter krank", "Wed 9 Dec 15:00"),
        (9, "Agnieszka aura une demi-heure de retard, sa fille est malade", "Wed 9 Dec 15:00"),
        (9, "Agnieszka llega media hora tarde, la hija está enferma", "Wed 9 Dec 15:00"),
        (9, "Agnieszka się spóźni pół godziny, córka chora", "Wed 9 Dec 15:00"),
        (15, "siobhán 30 min later today", "Tue 15 Dec 15:30–16:30"),
    ],
)
def test_somebody_asks_for_another_hour_or_is_late(
    maureen: Phone, at: int, words: str, screen: str
) -> None:
    maureen.at(datetime(2026, 12, at, 8, 20, tzinfo=UTC))
    maureen.says(words)
    assert screen in maureen.screen
    assert "Saved" not in maureen.screen


@pytest.mark.parametrize(
    "story",
    [
        "Agnieszka is half an hour late",
        "Agnieszka kommt eine halbe Stunde später",
        "agnieszka was half an hour late today",
        "ciarán asked me how to price half an hour of work",
    ],
)
def test_on_another_day_or_of_what_is_over_it_is_a_story(
    maureen: Phone, bot: LocalBot, story: str
) -> None:
    maureen.says(story)
    assert bot.said() == [story]


# Another day at the same hour


@pytest.mark.parametrize(
    "words",
    [
        "ciarán has the flu, no meeting today, same time thursday",
        "ciarán has the flu, no meeting today, thursday same time",
        "ciarán cancelled today, we meet thursday at 10",
        "ciarán can't today, thursday at 10 instead",
        "Ciarán hat Grippe, heute kein Treffen, Donnerstag gleiche Zeit",
        "Ciarán a la grippe, pas de séance aujourd'hui, même heure jeudi",
        "Ciarán tiene gripe, hoy no hay sesión, el jueves a la misma hora",
        "Ciarán ma grypę, dziś nie ma spotkania, czwartek o tej samej porze",
    ],
)
def test_called_off_with_a_new_day_is_moved(maureen: Phone, words: str) -> None:
    maureen.at(datetime(2026, 12, 15, 7, 30, tzinfo=UTC))
    maureen.says(words)
    moved = "Ciarán · Thu 17 Dec 10:00–11:00, instead of Tue 15 Dec 10:00"
    assert maureen.screen == moved


def test_two_days_without_one_are_both_called_off(maureen: Phone) -> None:
    maureen.at(datetime(2026, 12, 14, 8, 20, tzinfo=UTC))
    maureen.says("cancel ciarán on 15 and 22 December")
    assert maureen.screen == "All 2 sessions called off? Or tap the one that is."


# All of a week


@pytest.mark.parametrize(
    ("words", "agrees"),
    [
        ("cancel all of next week, its christmas", "yes all"),
        ("nächste Woche alles absagen, ist Weihnachten", "ja"),
        ("sag nächste Woche alle Termine ab", "alle"),
        ("annule toute la semaine prochaine, c'est Noël", "tous"),
        ("cancela todas las sesiones de la próxima semana", "todas"),
        ("odwołaj cały przyszły tydzień, są święta", "wszystkie"),
        ("odwołaj wszystkie spotkania w przyszłym tygodniu", "tak"),
    ],
)
def test_all_of_a_week_is_called_off_at_once(
    maureen: Phone, bot: LocalBot, words: str, agrees: str
) -> None:
    maureen.at(datetime(2026, 12, 20, 18, tzinfo=UTC))
    maureen.says(words)
    assert maureen.screen == "All 2 sessions called off? Or tap the one that is."
    assert [each[:10] for each in maureen.buttons[:2]] == ["Tue 22 Dec", "Wed 23 Dec"]
    maureen.says(agrees)
    assert maureen.screen == "2 sessions left out: Ciarán, Agnieszka."
    assert states(bot)[-2:] == [(date(2026, 12, d), "skipped") for d in (22, 23)]


def test_christmas_long_before_only_says_why(maureen: Phone) -> None:
    maureen.says("cancel all of next week, its christmas")
    assert [each[:10] for each in maureen.buttons[:2]] == ["Tue 15 Dec", "Tue 15 Dec"]


def test_one_of_them_may_be_meant(maureen: Phone) -> None:
    maureen.at(datetime(2026, 12, 14, 8, 20, tzinfo=UTC))
    maureen.says("cancel everything tomorrow")
    maureen.says("the one at 3 pm")
    assert maureen.screen == "Siobhán, Tue 15 Dec 15:00–16:00: called off?"


def test_everything_without_a_day_is_no_week(maureen: Phone) -> None:
    maureen.says("cancel everything")
    assert "called off" not in maureen.screen


# Whether it is so


@pytest.mark.parametrize(
    "words",
    [
        "ciarán at 10 again is it? im in lyon so its 11 for me",
        "ciaran at 10 today yes?",
        "Ciarán wieder um 10, oder? Ich bin in Lyon, für mich ist es 11",
        "Ciarán à 10h, c'est ça ? Je suis à Lyon, donc 11h pour moi",
        "Ciarán a las 10, ¿verdad? Estoy en Lyon, son las 11 para mí",
        "Ciarán o 10, tak? Jestem w Lyonie, więc u mnie 11",
    ],
)
def test_the_hour_where_one_is_does_not_make_a_story_of_a_question(
    maureen: Phone, words: str
) -> None:
    maureen.at(datetime(2026, 12, 8, 8, 20, tzinfo=UTC))
    maureen.says(words)
    assert maureen.screen == "Yes: Ciarán, Tue 8 Dec 10:00–11:00."


def test_anything_else_behind_it_does(maureen: Phone, bot: LocalBot) -> None:
    story = "ciarán at 10 again is it? he never came last time"
    maureen.says(story)
    assert bot.said() == [story]


# One after the other


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ciarán fällt morgen aus", "Agnieszka auch"),
        ("ciarán is off tomorrow", "agnieszka too"),
        ("Ciarán no puede mañana", "Agnieszka tampoco"),
    ],
)
def test_another_one_without_a_day_is_asked_about_on_a_card_of_its_own(
    maureen: Phone, bot: LocalBot, first: str, second: str
) -> None:
    maureen.says(first)
    card = maureen.last
    maureen.says(second)
    assert maureen.screen == "You do not meet Agnieszka on Tue 8 Dec. Is it this one?"
    maureen.presses("Wed 9 Dec 14:30 Agni…")
    assert bot.said() == []
    maureen.presses_data(card.find("Skip it") or "", card.id)
    off = sorted(each for each in states(bot) if each[1] == "skipped")
    assert [day for day, _ in off] == [date(2026, 12, 8), date(2026, 12, 9)]


def test_two_that_are_moved_wait_side_by_side(maureen: Phone, bot: LocalBot) -> None:
    maureen.says("move ciarán to friday 11:00")
    card = maureen.last
    maureen.says("move agnieszka to thursday 16:00")
    maureen.presses("Move it")
    maureen.presses_data(card.find("Move it") or "", card.id)
    assert bot.said() == []
    maureen.says("/sessions")
    assert maureen.buttons[1:3] == ["Thu 10 Dec 16:00 Agni…", "Fri 11 Dec 11:00 Ciar…"]


# A yes


@pytest.mark.parametrize("words", ["yes move", "yes, move it please", "oui"])
def test_a_yes_may_say_what_the_button_does(maureen: Phone, bot: LocalBot, words: str) -> None:
    maureen.says("move siobhán on thursday to 17h30")
    assert maureen.buttons[0] == "Move it"
    maureen.says(words)
    assert maureen.screen.startswith("Moved: Siobhán, Thu 10 Dec 17:30.")
    assert bot.said() == []


@pytest.mark.parametrize("words", ["make siobhán 17h30 on thursday", "make ciarán 11:30 tuesday"])
def test_two_readings_of_one_time_are_one_button(maureen: Phone, words: str) -> None:
    maureen.says(words)
    assert "It was a note" in maureen.buttons
    assert len({*maureen.buttons}) == len(maureen.buttons)


def test_what_is_left_out_is_said_with_both_its_days(maureen: Phone) -> None:
    maureen.says("Ciarán pauses from 16 December to 3 January")
    span = "from Wed 16 Dec until Sun 3 Jan 2027"
    assert maureen.screen == f"Ciarán: no session {span}? That is 2 sessions."
    maureen.presses(maureen.buttons[0])
    assert maureen.screen == f"2 sessions left out: no session {span}."
