"""Every way to say when, and the card that comes of it: rules of months, several days, ends."""

from datetime import UTC, datetime, time

import pytest

from flows.effects import PlanSeries
from tests.flows.sessions.heard import card, hear


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "Anna first Monday of the month at 16",
            "every first Monday of the month 16:00–17:00, first Mon 7 Dec 16:00",
        ),
        (
            "Anna every first Monday at 16",
            "every first Monday of the month 16:00–17:00, first Mon 7 Dec 16:00",
        ),
        (
            "Anna on the first Monday of each month 16:00",
            "every first Monday of the month 16:00–17:00, first Mon 7 Dec 16:00",
        ),
        (
            "Anna 1st Monday of the month 16:00",
            "every first Monday of the month 16:00–17:00, first Mon 7 Dec 16:00",
        ),
        (
            "Anna every last Friday 10",
            "every last Friday of the month 10:00–11:00, first Fri 27 Nov 10:00",
        ),
        (
            "Anna every second and fourth Tuesday 9:00",
            "every second and fourth Tuesday of the month 09:00–10:00, first Tue 8 Dec 09:00",
        ),
        (
            "Anna tous les derniers vendredis 10h",
            "every last Friday of the month 10:00–11:00, first Fri 27 Nov 10:00",
        ),
        (
            "Anna le premier lundi du mois à 16h",
            "every first Monday of the month 16:00–17:00, first Mon 7 Dec 16:00",
        ),
        (
            "Anna am 15. jedes Monats 16 Uhr",
            "every month on the 15th 16:00–17:00, first Tue 15 Dec 16:00",
        ),
        (
            "Anna jeden 15. um 16 Uhr",
            "every month on the 15th 16:00–17:00, first Tue 15 Dec 16:00",
        ),
        (
            "Anna jeden ersten Montag im Monat um 16 Uhr",
            "every first Monday of the month 16:00–17:00, first Mon 7 Dec 16:00",
        ),
        (
            "Anna jeden letzten Freitag 10 Uhr",
            "every last Friday of the month 10:00–11:00, first Fri 27 Nov 10:00",
        ),
        (
            "Anna am letzten Freitag des Monats um 10",
            "every last Friday of the month 10:00–11:00, first Fri 27 Nov 10:00",
        ),
        (
            "Anna el primer lunes de cada mes a las 16",
            "every first Monday of the month 16:00–17:00, first Mon 7 Dec 16:00",
        ),
        (
            "Anna cada último viernes a las 10",
            "every last Friday of the month 10:00–11:00, first Fri 27 Nov 10:00",
        ),
        (
            "Anna w pierwszy poniedziałek miesiąca o 16",
            "every first Monday of the month 16:00–17:00, first Mon 7 Dec 16:00",
        ),
        (
            "Anna w każdy ostatni piątek o 10",
            "every last Friday of the month 10:00–11:00, first Fri 27 Nov 10:00",
        ),
        (
            "Anna quarterly on the 15th at 10",
            "every 3 months on the 15th 10:00–11:00, first Tue 15 Dec 10:00",
        ),
        (
            "Anna every 3 months on the first Tuesday 10:00",
            "every 3 months on the first Tuesday 10:00–11:00, first Tue 1 Dec 10:00",
        ),
        (
            "Anna every two months on the 5th at 9",
            "every 2 months on the 5th 09:00–10:00, first Sat 5 Dec 09:00",
        ),
        (
            "Anna alle drei Monate am 5. um 9 Uhr",
            "every 3 months on the 5th 09:00–10:00, first Sat 5 Dec 09:00",
        ),
        (
            "Anna todos los martes y jueves a las 9",
            "every Tuesday and Thursday 09:00–10:00, first Tue 1 Dec 09:00",
        ),
        (
            "Anna tous les mardis et jeudis à 9h",
            "every Tuesday and Thursday 09:00–10:00, first Tue 1 Dec 09:00",
        ),
        (
            "Anna tous les 15 du mois à 9h",
            "every month on the 15th 09:00–10:00, first Tue 15 Dec 09:00",
        ),
        (
            "Anna Tuesdays 10-11 through June",
            "every Tuesday 10:00–11:00, until Wed 30 Jun 2027, first Tue 1 Dec 10:00",
        ),
        ("Anna Tue and Thu 7:30", "every Tuesday and Thursday 07:30–08:30, first Tue 1 Dec 07:30"),
        (
            "Anna Tuesdays and Thursdays 7:30",
            "every Tuesday and Thursday 07:30–08:30, first Tue 1 Dec 07:30",
        ),
        (
            "Anna Tue, Thu and Fri 9:00",
            "every Tuesday, Thursday and Friday 09:00–10:00, first Fri 27 Nov 09:00",
        ),
        ("Anna Di und Do 7:30", "every Tuesday and Thursday 07:30–08:30, first Tue 1 Dec 07:30"),
        (
            "Anna dienstags und donnerstags 7:30",
            "every Tuesday and Thursday 07:30–08:30, first Tue 1 Dec 07:30",
        ),
        (
            "Anna mardi et jeudi 7h30",
            "every Tuesday and Thursday 07:30–08:30, first Tue 1 Dec 07:30",
        ),
        (
            "Anna martes y jueves 7:30",
            "every Tuesday and Thursday 07:30–08:30, first Tue 1 Dec 07:30",
        ),
        ("Anna wt i czw 7:30", "every Tuesday and Thursday 07:30–08:30, first Tue 1 Dec 07:30"),
        ("Anna Mon-Fri 9:00", "every weekday 09:00–10:00, first Fri 27 Nov 09:00"),
        ("Anna Monday to Friday 9:00", "every weekday 09:00–10:00, first Fri 27 Nov 09:00"),
        (
            "Anna Thursdays 15:00 six times",
            "every Thursday 15:00–16:00, 6 times, first Thu 26 Nov 15:00",
        ),
        (
            "Anna Thursdays 15:00, 6 times",
            "every Thursday 15:00–16:00, 6 times, first Thu 26 Nov 15:00",
        ),
        (
            "Anna donnerstags 15 Uhr, 6 Mal",
            "every Thursday 15:00–16:00, 6 times, first Thu 26 Nov 15:00",
        ),
        (
            "Anna le jeudi 15h, 6 fois",
            "every Thursday 15:00–16:00, 6 times, first Thu 26 Nov 15:00",
        ),
        (
            "Anna los jueves 15:00, 6 veces",
            "every Thursday 15:00–16:00, 6 times, first Thu 26 Nov 15:00",
        ),
        (
            "Anna w czwartki 15:00, 6 razy",
            "every Thursday 15:00–16:00, 6 times, first Thu 26 Nov 15:00",
        ),
        (
            "Anna Thursdays 15:00 until end of June",
            "every Thursday 15:00–16:00, until Wed 30 Jun 2027, first Thu 26 Nov 15:00",
        ),
        (
            "Anna Thursdays 15:00 until June",
            "every Thursday 15:00–16:00, until Wed 30 Jun 2027, first Thu 26 Nov 15:00",
        ),
        (
            "Anna Thursdays 15:00 until 30 June",
            "every Thursday 15:00–16:00, until Wed 30 Jun 2027, first Thu 26 Nov 15:00",
        ),
        (
            "Anna Thursdays 15:00 till Christmas",
            "every Thursday 15:00–16:00, until Thu 24 Dec, first Thu 26 Nov 15:00",
        ),
        (
            "Anna donnerstags 15 Uhr bis Ende Juni",
            "every Thursday 15:00–16:00, until Wed 30 Jun 2027, first Thu 26 Nov 15:00",
        ),
        (
            "Anna donnerstags 15 Uhr bis zum 30. Juni",
            "every Thursday 15:00–16:00, until Wed 30 Jun 2027, first Thu 26 Nov 15:00",
        ),
        (
            "Anna le jeudi 15h jusqu'à fin juin",
            "every Thursday 15:00–16:00, until Wed 30 Jun 2027, first Thu 26 Nov 15:00",
        ),
        (
            "Anna le jeudi 15h jusqu'en juin",
            "every Thursday 15:00–16:00, until Wed 30 Jun 2027, first Thu 26 Nov 15:00",
        ),
        (
            "Anna los jueves 15:00 hasta finales de junio",
            "every Thursday 15:00–16:00, until Wed 30 Jun 2027, first Thu 26 Nov 15:00",
        ),
        (
            "Anna w czwartki 15:00 do końca czerwca",
            "every Thursday 15:00–16:00, until Wed 30 Jun 2027, first Thu 26 Nov 15:00",
        ),
        (
            "Anna Tue and Thu 7:30 for 4 weeks",
            "every Tuesday and Thursday 07:30–08:30, until Mon 28 Dec, first Tue 1 Dec 07:30",
        ),
        (
            "Anna donnerstags 15 Uhr für 6 Wochen",
            "every Thursday 15:00–16:00, until Wed 6 Jan 2027, first Thu 26 Nov 15:00",
        ),
        (
            "Anna le jeudi 15h pendant 6 semaines",
            "every Thursday 15:00–16:00, until Wed 6 Jan 2027, first Thu 26 Nov 15:00",
        ),
        ("Anna in 14 Tagen 11 Uhr", "Thu 10 Dec 11:00–12:00, once"),
        ("In 14 Tagen um 11 mit Anna", "Thu 10 Dec 11:00–12:00, once"),
        ("Anna dans quinze jours à 11h", "Thu 10 Dec 11:00–12:00, once"),
        ("Anna dentro de dos semanas a las 11", "Thu 10 Dec 11:00–12:00, once"),
        ("Anna za dwa tygodnie o 11", "Thu 10 Dec 11:00–12:00, once"),
        ("Anna Thursday 10:00 CET", "Thu 3 Dec 10:00–11:00, once"),
        (
            "Anna Thursdays 10:00 London time",
            "every Thursday 10:00–11:00 (London), first Thu 26 Nov 11:00",
        ),
        ("Anna in 90 minutes", "Thu 26 Nov 11:30–12:30, once"),
        ("Anna in an hour and a half", "Thu 26 Nov 11:30–12:30, once"),
        ("Anna in 90 Minuten", "Thu 26 Nov 11:30–12:30, once"),
        ("Anna dans 90 minutes", "Thu 26 Nov 11:30–12:30, once"),
        ("Anna en 90 minutos", "Thu 26 Nov 11:30–12:30, once"),
        ("Anna za 90 minut", "Thu 26 Nov 11:30–12:30, once"),
        ("Anna Thursday 7 Uhr", "Thu 3 Dec 07:00–08:00, once"),
        (
            "Anna on the last day of the month 10:00",
            "every month on the last day 10:00–11:00, first Mon 30 Nov 10:00",
        ),
        (
            "Anna am letzten Tag des Monats 10 Uhr",
            "every month on the last day 10:00–11:00, first Mon 30 Nov 10:00",
        ),
        (
            "Anna le dernier jour du mois à 10h",
            "every month on the last day 10:00–11:00, first Mon 30 Nov 10:00",
        ),
        (
            "Anna on the 1st and 15th of each month 9:00",
            "every month on the 1st and 15th 09:00–10:00, first Tue 1 Dec 09:00",
        ),
        (
            "Anna monthly on Thursdays 9:00",
            "every fourth Thursday of the month 09:00–10:00, first Thu 24 Dec 09:00",
        ),
        (
            "Anna every second Wednesday at 6pm, we have been working together for a year",
            "every 2 weeks on Wednesday 18:00–19:00, first Wed 2 Dec 18:00",
        ),
        (
            "Anna Thursdays 15:00 starting in January",
            "every Thursday 15:00–16:00, first Thu 7 Jan 2027 15:00",
        ),
        (
            "Anna from January Thursdays 15:00",
            "every Thursday 15:00–16:00, first Thu 7 Jan 2027 15:00",
        ),
        (
            "Anna ab Januar donnerstags 15 Uhr",
            "every Thursday 15:00–16:00, first Thu 7 Jan 2027 15:00",
        ),
        (
            "Anna from 9 December to 31 March Wednesdays 14:00",
            "every Wednesday 14:00–15:00, until Wed 31 Mar 2027, first Wed 9 Dec 14:00",
        ),
        (
            "Anna vom 9.12. bis 31.3. mittwochs 14 Uhr",
            "every Wednesday 14:00–15:00, until Wed 31 Mar 2027, first Wed 9 Dec 14:00",
        ),
        ("Anna first Monday in January 10:00", "Mon 4 Jan 2027 10:00–11:00, once"),
        ("Anna every weekday 8:30", "every weekday 08:30–09:30, first Fri 27 Nov 08:30"),
        ("Anna daily 8:30", "every day 08:30–09:30, first Fri 27 Nov 08:30"),
        (
            "Anna jeden zweiten Donnerstag im Monat 15 Uhr",
            "every second Thursday of the month 15:00–16:00, first Thu 10 Dec 15:00",
        ),
        (
            "Anna co drugi czwartek o 15",
            "every 2 weeks on Thursday 15:00–16:00, first Thu 26 Nov 15:00",
        ),
        (
            "Anna w drugi czwartek miesiąca o 15",
            "every second Thursday of the month 15:00–16:00, first Thu 10 Dec 15:00",
        ),
        (
            "Anna yearly on 3 May 10:00",
            "every year on the 3rd of May 10:00–11:00, first Mon 3 May 2027 10:00",
        ),
    ],
)
def test_when(words: str, told: str) -> None:
    assert card(hear(words)) == f"Anna · {told}"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Anna Friday 10:00 CET", "Fri 27 Nov 10:00–11:00, once"),
        ("Anna Friday 10:00 London time", "Fri 27 Nov 11:00–12:00, once"),
        ("Anna vendredi 10h heure de New York", "Fri 27 Nov 16:00–17:00, once"),
        (
            "Anna Fridays 10:00 London time",
            "every Friday 10:00–11:00 (London), first Fri 27 Nov 11:00",
        ),
    ],
)
def test_a_zone_that_is_named(words: str, told: str) -> None:
    assert card(hear(words)) == f"Anna · {told}"


def test_a_series_keeps_the_zone_that_was_named() -> None:
    talk = hear("Anna Fridays 10:00 London time")
    talk.presses("Save this session")
    (effect,) = talk.following
    assert isinstance(effect, PlanSeries)
    assert (effect.rule.zone, effect.rule.wall) == ("Europe/London", time(10))


def test_a_place_that_is_not_known_is_said_to_be() -> None:
    talk = hear("Anna Friday 10:00 Springfield time")
    assert talk.screen.startswith("I do not know the time there.")


def test_ninety_minutes_are_ninety_minutes_when_the_clocks_change() -> None:
    night = datetime(2027, 3, 28, 0, tzinfo=UTC)  # 01:00 in Brussels, an hour before the change
    assert card(hear("Anna in 90 minutes", night)) == "Anna · Sun 28 Mar 2027 03:30–04:30, once"


def test_how_long_they_know_each_other_is_heard() -> None:
    talk = hear(
        "Carla every second Wednesday at 6pm, we have been working together for a year",
        mentees=(),
    )
    assert card(talk) == "Carla · every 2 weeks on Wednesday 18:00–19:00, first Wed 2 Dec 18:00"
    assert talk.screen.endswith("You have met before.")
    talk = hear("Carla Thursdays 15:00", mentees=())
    assert talk.screen.endswith("This is your first contact.")
    talk.says("we have been meeting since spring")
    assert talk.screen.endswith("You have met before.")


def test_how_long_it_takes_is_heard() -> None:
    talk = hear("Carla Fri 15:00, it's an hour and a half")
    assert card(talk) == "Carla · Fri 27 Nov 15:00–16:30, once"


def test_of_two_ends_the_first_counts() -> None:
    talk = hear("Anna Fridays 15:00 6 times until 11 December")
    assert card(talk).startswith("Anna · every Friday 15:00–16:00, until Fri 11 Dec,")
    talk = hear("Anna Fridays 15:00 2 times until 11 December")
    assert card(talk).startswith("Anna · every Friday 15:00–16:00, 2 times,")
    talk = hear("Anna Fridays 15:00 for 2 weeks until 31 December")
    assert card(talk).startswith("Anna · every Friday 15:00–16:00, until Thu 10 Dec,")
    talk = hear("Anna Fridays 15:00 for 3 months")
    assert card(talk).startswith("Anna · every Friday 15:00–16:00, until Fri 26 Feb 2027,")
