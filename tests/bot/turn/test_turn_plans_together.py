"""Several plans in one breath: the days of one person, somebody new, somebody without a fixed
time, and a yes to all of them."""

import pytest

from storage.tables import mentees, series
from tests.bot.phone import LocalBot, Phone

CAKES = "she does gluten free cakes in mallow"
TWO = "Siobhán Tue 15 Dec 15:00, Marc Fri 18 Dec 10:00"


def names(bot: LocalBot) -> list[str]:
    return [row.name for row in bot.rows(mentees)]


def save_all(ana: Phone) -> list[str]:
    """What each card says that is saved, up to its first line's end."""
    shown = []
    while "Save this session" in ana.buttons:
        shown.append(ana.screen.split("\n")[0])
        ana.presses("Save this session")
    return shown


@pytest.mark.parametrize(
    ("words", "unread"),
    [
        (
            "I see Ciarán tuesdays at 10, Agnieszka every second wednesday half two starting "
            "next week, and Tom whenever he bothers to ring",
            "Tom whenever he bothers to ring",
        ),
        (
            "Ciarán dienstags um 10, Agnieszka ab nächster Woche jeden zweiten Mittwoch um 14:30 "
            "und Tom ohne festen Termin",
            "Tom ohne festen Termin",
        ),
        (
            "Ciarán tous les mardis 10h; Agnieszka un mercredi sur deux 14h30 dès la semaine "
            "prochaine; Tom quand il appelle",
            "Tom quand il appelle",
        ),
    ],
)
def test_whoever_has_no_fixed_time_is_told_beside_those_who_have(
    ana: Phone, bot: LocalBot, words: str, unread: str
) -> None:
    ana.says(words)
    assert ana.screen.startswith("Ciarán · every Tuesday 10:00–11:00, first Tue 1 Dec 10:00")
    assert f"I could not read: “{unread}”." in ana.screen
    assert ana.screen.endswith("Agnieszka, every 2 weeks on Wednesday 14:30–15:30.")
    save_all(ana)
    assert names(bot) == ["Ciarán", "Agnieszka"]
    assert bot.said() == []


def test_it_answers_the_question_for_the_next_session(bot: LocalBot) -> None:
    new = bot.phone()
    new.says("/start")
    new.presses("Start")
    new.presses("Yes")
    assert new.screen.startswith("When is your next session?")
    new.says(
        "I see Ciarán tuesdays at 10, Agnieszka every second wednesday half two starting next "
        "week, and Tom whenever he bothers to ring"
    )
    assert len(save_all(new)) == 2
    assert names(bot) == ["Ciarán", "Agnieszka"]
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        "Siobhán tomorrow 11, tuesday 15th at 3pm",
        "Siobhán morgen um 11 und dann Dienstag 15.12. um 15 Uhr",
        "Siobhán demain 11h puis mardi 15 décembre 15h",
        "Siobhán mañana a las 11 y el martes 15 de diciembre a las 15:00",
        "Siobhán jutro 11:00 i wtorek 15 grudnia 15:00",
    ],
)
def test_two_days_of_one_person_are_two_cards(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert save_all(ana) == [
        "Siobhán · Fri 27 Nov 11:00–12:00, once",
        "Siobhán · Tue 15 Dec 15:00–16:00, once",
    ]
    assert names(bot) == ["Siobhán"]
    assert len(bot.rows(series)) == 2


@pytest.mark.parametrize(
    ("words", "unread"),
    [
        (f"new one from tomorrow, siobhán, {CAKES}. friday at 11 and then tues 15th at 3", CAKES),
        ("neue Kundin: Siobhán, bäckt. Freitag 11 Uhr, Dienstag 15.12. 15 Uhr", "bäckt"),
        ("nouvelle cliente, Siobhán, de Cork. vendredi 11h puis mardi 15 décembre 15h", "de Cork"),
        (
            "nueva clienta: Siobhán, pan. viernes 11:00 y martes 15 de diciembre 15:00",
            "pan",
        ),
        ("nowa klientka: Siobhán, z Cork. piątek 11:00, wtorek 15 grudnia 15:00", "z Cork"),
    ],
)
def test_somebody_new_is_planned_with_and_what_is_said_of_them_is_told(
    ana: Phone, words: str, unread: str
) -> None:
    ana.says(words)
    assert f"I could not read: “{unread}”." in ana.screen
    assert save_all(ana) == [
        "Siobhán · Fri 27 Nov 11:00–12:00, once",
        "Siobhán · Tue 15 Dec 15:00–16:00, once",
    ]


def test_one_session_with_somebody_new(ana: Phone) -> None:
    ana.says("new one, siobhán, friday at 11")
    assert save_all(ana) == ["Siobhán · Fri 27 Nov 11:00–12:00, once"]


@pytest.mark.parametrize(
    "words",
    [
        "new mentee, Siobhán, baker. Met her on Thursday at 11 and we talked about prices",
        "new one, she and I, friday at 11",
        "Neue Kundin, Siobhán, sie backt. Am Dienstag um 15 Uhr kam sie zu spät",
        "Ciarán came tuesday at 10, and Tom whenever he likes",
        "Tom whenever he bothers to ring",
    ],
)
def test_a_story_about_somebody_new_stays_one(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [words]


@pytest.mark.parametrize(
    "words",
    [
        "and marc fri 18 at 10 in lyon",
        "Marc Freitag 18.12. 10 Uhr in Köln",
        "Marc vendredi 18 à 10h à Lyon",
        "Marc el viernes 18 a las 10 en Madrid",
        "Marc piątek 18 grudnia 10:00 w Krakowie",
        "Marc friday 18 at 10 at the bakery",
    ],
)
def test_where_they_meet_spoils_no_plan(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith("Marc · Fri 18 Dec 10:00–11:00, once")


def test_a_town_with_another_clock_is_asked_about(ana: Phone) -> None:
    ana.says("Marc Friday 10:00 in London")
    assert ana.buttons[:2] == ["Fri 27 Nov 11:00", "Fri 27 Nov 10:00"]
    ana.says("Marc Fridays 10:00 in London")
    assert ana.screen.startswith("Marc · every Friday 10:00–11:00")


@pytest.mark.parametrize("words", ["Marc friday at 10 in tears", "Marc friday 10 at the dentist"])
def test_how_somebody_is_and_where_nobody_meets_is_no_place(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says(words)
    assert bot.said() == [words]


@pytest.mark.parametrize(
    "words",
    [
        *("yes both", "all of them please", "beide", "les deux", "sí, los dos", "tak, oba"),
        *("yes and the other one too", "yes, the rest as well", "ja, und der andere auch"),
        *("oui et l'autre aussi", "sí, y el otro también", "tak, i ten drugi też"),
    ],
)
def test_a_yes_to_all_saves_what_waits_as_well(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(TWO)
    ana.says(words)
    assert ana.screen == (
        "Siobhán, Tue 15 Dec 15:00–16:00. I ask you on Tue 15 Dec at 16:10.\n\n"
        "Marc, Fri 18 Dec 10:00–11:00. I ask you on Fri 18 Dec at 11:10."
    )
    assert names(bot) == ["Siobhán", "Marc"]
    assert bot.said() == []


def test_what_still_asks_something_has_its_card(ana: Phone, bot: LocalBot) -> None:
    ana.says(TWO + ", Lena Friday")
    ana.says("all of them")
    assert ana.screen.startswith("Next: Lena.\n\nAt what time?")
    assert names(bot) == ["Siobhán", "Marc"]
    ana.says("all of them")
    assert names(bot) == ["Siobhán", "Marc"]


def test_where_one_waits_all_is_that_one(ana: Phone, bot: LocalBot) -> None:
    ana.says("Marc Fri 18 Dec 10:00")
    ana.says("yes all")
    assert names(bot) == ["Marc"]


def test_what_cannot_be_saved_at_once_is_asked_first(ana: Phone, bot: LocalBot) -> None:
    ana.says("Lena Friday, Marc Fri 18 Dec 10:00")
    ana.says("yes both")
    assert "At what time?" in ana.screen
    assert bot.rows(series) == []


def test_the_first_screens_save_all_too(bot: LocalBot) -> None:
    new = bot.phone()
    new.says("/start")
    new.presses("Start")
    new.presses("Yes")
    new.says("Anna Tue 9:00, Ben Wed 10:00")
    new.says("yes both")
    assert names(bot) == ["Anna", "Ben"]
    assert "Ben, Wed 2 Dec 10:00–11:00. I ask you" in new.screen
