"""Plans as they are said: with the day's "am", one more, begun with "and", and from when on."""

import pytest

from storage.tables import series
from tests.bot.phone import LocalBot, Phone

T7 = "T7 · Thu 3 Dec 10:00–11:00, once"
PETRA = "Petra · every 2 weeks on Friday 09:30–10:30, first Fri 27 Nov 09:30"


@pytest.mark.parametrize(
    "words",
    [
        *("T7 am donnerstag um 10 uhr", "T7 am 3. dezember um 10 uhr", "T7 am 3.12. um 10"),
        *(
            "T7 am kommenden Donnerstag 10 Uhr",
            "T7 comes thursday at 10",
            "T7 viene el jueves a las 10",
        ),
    ],
)
def test_a_number_before_its_day_is_a_name(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(T7)
    assert bot.said() == []


def test_after_an_entry_too(ana: Phone) -> None:
    ana.says("a long day with much to think about")
    ana.says("T7 am donnerstag um 10 uhr")
    assert ana.screen.startswith(T7)


@pytest.mark.parametrize("words", ["Ben 7 am Friday", "Ben 7am tomorrow", "Ben tomorrow 7 am"])
def test_before_noon_is_an_hour(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith("Ben · Fri 27 Nov 07:00–08:00, once")


@pytest.mark.parametrize("word", ["unregelmässig", "unregelmäßig", "unregelmaessig"])
def test_at_no_fixed_times_it_is_once(ana: Phone, word: str) -> None:
    ana.says(f"T7 morgen 18 Uhr, {word}")
    assert ana.screen.startswith("T7 · Fri 27 Nov 18:00–19:00, once")


@pytest.mark.parametrize(
    "words",
    [
        "und die petra alle zwei wochen freitag halb zehn vormittag, das nächste mal diese woche",
        "and petra every second friday 9:30 in the morning, the next time this week",
        "et petra un vendredi sur deux à 9h30, la prochaine fois cette semaine",
        "y petra cada dos viernes a las 9:30, la próxima vez esta semana",
        "i petra co dwa tygodnie w piątek 9:30, następnym razem w tym tygodniu",
    ],
)
def test_one_more_leaves_the_card_before(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("Milan every Monday 10:00")
    ana.says(words)
    assert ana.screen.startswith(PETRA)
    assert "Not planned yet: Milan, every Monday 10:00–11:00." in ana.screen
    ana.presses("Save this session")
    assert ana.screen.startswith("Milan · every Monday 10:00–11:00")
    ana.presses("Save this session")
    assert len(bot.rows(series)) == 2
    assert bot.said() == []


@pytest.mark.parametrize("words", ["und die petra morgen 9:30", "y la Petra mañana a las 9:30"])
def test_one_more_by_itself(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith("Petra · Fri 27 Nov 09:30–10:30, once")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        *(("der georg montag 10 uhr", "Georg"), ("la Élodie lundi 10h", "Élodie")),
        *(("le Paul lundi 10h", "Paul"), ("el Juan lunes 10h", "Juan")),
        ("la Marta el lunes a las 10", "Marta"),
    ],
)
def test_an_article_is_no_name(ana: Phone, words: str, name: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(f"{name} · Mon 30 Nov 10:00–11:00, once")


@pytest.mark.parametrize("words", ["und lieber freitag 12 uhr", "and rather friday 12:00"])
def test_what_is_rather_wanted_is_nobody(ana: Phone, words: str) -> None:
    ana.says("Milan Monday 10:00")
    ana.says(words)
    assert "Lieber" not in ana.screen
    assert "Rather" not in ana.screen


@pytest.mark.parametrize(
    "words",
    [
        *("karel saturday 9h or 9h30?", "Karel Samstag 9 oder 9:30 Uhr?"),
        *("Karel samedi 9h ou 9h30 ?", "Karel el sábado a las 9 o a las 9:30?"),
        "Karel w sobotę o 9 czy o 9:30?",
    ],
)
def test_of_two_hours_it_is_asked_which(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == "Which do you mean?"
    assert ana.buttons == ["Sat 28 Nov 09:00", "Sat 28 Nov 09:30", "Back", "Just a note"]
    ana.says("9h30")
    assert ana.screen.startswith("Karel · Sat 28 Nov 09:30–10:30, once")
    assert bot.said() == []


def test_of_two_days_too(ana: Phone) -> None:
    ana.says("Karel Saturday or Sunday 9h?")
    assert ana.buttons[:2] == ["Sat 28 Nov 09:00", "Sun 29 Nov 09:00"]


@pytest.mark.parametrize(
    "words",
    [
        "Karel said on Saturday 9 or 10 people came",
        "is it on Saturday at 9 or at 10 that he opens?",
        *("elle vient toujours le lundi à 9h en retard", "er kommt schon am montag um 10"),
        *("Anna kommt immer um 9 zu spät", "Paul comes at 3 and leaves at 4 every day"),
        "Sein Bruder kommt morgen um 9",
    ],
)
def test_who_tells_plans_nothing(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert "once" not in ana.screen
    assert bot.rows(series) == []


@pytest.mark.parametrize("words", ["einmalig", "nur einmal", "once", "una vez", "une fois"])
def test_it_may_be_once(ana: Phone, words: str) -> None:
    ana.says("Karel Saturdays 9:00")
    ana.says(words)
    assert ana.screen.startswith("Karel · Sat 28 Nov 09:00–10:00, once")


@pytest.mark.parametrize(
    "words",
    [
        "ja aber der 4. dezember ist feiertag, da lieber am 11. dezember",
        "ja aber am 4. dezember kann ich nicht, lieber am 11. dezember",
        "yes but I can't on 4 December, rather the 11th December",
        "oui mais le 4 décembre est férié, plutôt le 11 décembre",
        "sí pero el 4 de diciembre es festivo, mejor el 11 de diciembre",
        "tak ale 4 grudnia jest święto, lepiej 11 grudnia",
    ],
)
def test_the_first_day_of_a_series_is_another(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("Huber every first Friday of the month 14:00")
    ana.says(words)
    assert "first Fri 1 Jan 2027 14:00" in ana.screen
    assert "Not planned yet: Huber, Fri 11 Dec 14:00." in ana.screen
    ana.presses("Save this session")
    assert ana.screen.startswith("Huber · Fri 11 Dec 14:00–15:00, once")
    ana.presses("Save this session")
    assert len(bot.rows(series)) == 2
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        "ja aber der 1. jänner ist feiertag, da lieber am 8. jänner",
        "yes but 1 January is a holiday, rather the 8th January",
    ],
)
def test_a_later_day_of_it_is_moved_once_it_is_planned(ana: Phone, words: str) -> None:
    ana.says("Huber every first Friday of the month 14:00")
    ana.says(words)
    assert ana.screen.startswith("One of its days can be moved once it is saved.")
    ana.presses("Save this session")
    ana.says("huber am 1. jänner auf 8. jänner verschieben, gleiche zeit")
    assert ana.screen.startswith("Huber · Fri 8 Jan 2027 14:00–15:00, instead of Fri 1 Jan 2027")
