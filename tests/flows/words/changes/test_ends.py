"""Words that end a mentoring, leave out a day, or say from when on it is another one."""

from datetime import date, time

import pytest

from tests.flows.words.changes.test_changes import read, tell

THIRD, FOURTH = date(2026, 12, 3), date(2026, 12, 4)


@pytest.mark.parametrize(
    "words",
    [
        "M3 stops, last meeting was 26 november",
        "Anna has stopped",
        "Anna is stopping, our last meeting was yesterday",
        "I don't meet Élodie any more",
        "Anna and I don't meet anymore",
        "I'm not meeting Anna any more",
        "I no longer meet Anna",
        "Anna hört auf, letztes Treffen war am 26. November",
        "Anna macht nicht mehr weiter",
        "Ich treffe Anna nicht mehr",
        "Anna und ich treffen uns nicht mehr",
        "Anna arrête, dernière séance le 26 novembre",
        "Je ne vois plus Anna",
        "Anna et moi on ne se voit plus",
        "Anna lo deja, la última sesión fue el 26 de noviembre",
        "Ya no veo a Anna",
        "Anna kończy, ostatnie spotkanie było 26 listopada",
        "Już nie spotykam się z Anną",
    ],
)
def test_it_ends(words: str) -> None:
    found = tell(words)
    assert (found["kind"], len(found["names"])) == ("end", 1)


@pytest.mark.parametrize(
    "words",
    [
        "We don't meet any more",
        "Wir treffen uns nicht mehr",
        "Ich sehe das nicht mehr",
        "It stops",
        "She stops, last meeting was 26 November",
        "Anna stops crying",
        "Anna has stopped smoking",
        "Anna stops when her husband comes in",
        "I don't meet people like Anna any more",
        "I don't meet Anna any more on Thursdays",
        "Ya no quedo con Anna el jueves",
        "Ich sehe Anna nicht mehr als Opfer",
        "Je ne vois plus Anna comme avant",
        "Anna cancelled, last meeting was Monday",
        "Anna stops and cancelled Friday",
        "Anna stops until 8 January",
    ],
)
def test_it_does_not(words: str) -> None:
    found = read(words)
    assert found is None or found.kind != "end", found


@pytest.mark.parametrize(
    "words",
    [
        "forget the friday, m3 is cancelled",
        "forget Friday with M3",
        "forget the Friday session with M3",
        "vergiss den Freitag mit M3",
        "oublie la séance de vendredi avec M3",
        "olvida lo del viernes con M3",
        "zapomnij o piątku z M3",
    ],
)
def test_a_day_is_forgotten(words: str) -> None:
    found = tell(words)
    assert (found["kind"], found["names"]) == ("cancel", ("M3",))
    assert date(2026, 11, 27) in found["days"]


@pytest.mark.parametrize(
    "words", ["forget it", "Anna forgot Thursday", "forget what Anna said on Thursday"]
)
def test_other_things_are_forgotten_too(words: str) -> None:
    assert read(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "m3 thursday 3 december is moved to the 4th same hour",
        "Anna 3 December moved to the 4th, same time",
        "Anna am 3. Dezember ist auf den 4. verschoben, gleiche Uhrzeit",
        "la séance d'Anna du jeudi 3 décembre est décalée au 4, même heure",
        "Anna del jueves 3 de diciembre se pasa al 4, a la misma hora",
        "Anna z 3 grudnia przełożona na 4, ta sama godzina",
    ],
)
def test_a_day_of_the_month_is_that_beside_the_old_one(words: str) -> None:
    found = tell(words)
    assert (found["kind"], found["days"][0], found["to"][0].day) == ("move", THIRD, FOURTH)
    assert found["to"][0].wall is None


@pytest.mark.parametrize(
    ("words", "day", "wall"),
    [
        ("Anna 14 January moved to the 15th", date(2027, 1, 15), None),
        ("Anna 14 January moved to the 15th at 10", date(2027, 1, 15), time(10)),
        ("Anna 31 December moved to the 2nd", date(2027, 1, 2), None),
        ("Anna 3 December 15:00 moved to 16", None, time(16)),
        ("Anna Thursday moved to 16", None, time(16)),
        ("Anna 3 December moved to Friday", date(2026, 11, 27), None),
    ],
)
def test_or_the_nearest_one_and_an_hour_is_an_hour(
    words: str, day: date | None, wall: time | None
) -> None:
    new = tell(words)["to"][0]
    assert (new.day, new.wall) == (day, wall)


@pytest.mark.parametrize(
    "words",
    [
        "A partir de la semana que viene con anna los miercoles a las 10",
        "From next week with Anna Wednesdays at 10",
        "From next week Anna on Wednesday at 10",
        "Anna Wednesdays at 10 from next week",
        "Ab nächster Woche Anna mittwochs um 10",
        "À partir de la semaine prochaine, Anna le mercredi à 10h",
        "Od przyszłego tygodnia z Anną w środy o 10",
    ],
)
def test_from_some_day_on_it_is_another_series(words: str) -> None:
    found = tell(words)
    assert (found["kind"], found["names"], found["likely"]) == ("shift", ("Anna",), True)
    assert found["since"] == date(2026, 11, 30)
    assert {each.wall for each in found["to"]} == {time(10)}


def test_also_at_another_hour_only() -> None:
    found = tell("From next Thursday Anna at 16:00")
    assert (found["kind"], found["since"], found["to"][0].wall) == ("shift", THIRD, time(16))


@pytest.mark.parametrize(
    "words",
    [
        "From next week Anna",
        "From next week Anna on Wednesdays",
        "From next week on Wednesdays at 10",
        "From Monday to Friday Anna is away at 10",
    ],
)
def test_without_a_name_or_an_hour_it_is_none(words: str) -> None:
    found = read(words)
    assert found is None or found.kind != "shift"
