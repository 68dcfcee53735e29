"""Changes as people say them beside a reason, in half a sentence, or by how much later."""

from datetime import UTC, datetime

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

THURSDAY = datetime(2026, 11, 26, 15, 42, tzinfo=UTC)
"""It is 16:42 in Brussels."""


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    """Jonas is met once, Mara on Mondays, Benno on Thursdays, Élodie every second Friday."""
    ana.at(THURSDAY)
    for words in (
        "Jonas Tue 8 Dec 18:30",
        "Élodie every two weeks on Fridays 10:30",
        "Benno Thursdays 16:00",
        "Mara Mondays 11:00",
    ):
        ana.says(words)
        ana.presses("Save this session")
    return ana


# Not understood


@pytest.mark.parametrize(
    "words", ["Benno Donnerstag acht Uhr Kirschbaum", "Benno Thursday at eight gardening"]
)
def test_a_plan_without_figures_that_is_not_understood_is_asked_about_once(
    eva: Phone, bot: LocalBot, words: str
) -> None:
    """It is neither read as a plan again and again nor passed on as a remark."""
    eva.says(words)
    assert eva.screen.startswith("I did not understand that.")
    eva.presses("Keep as a note")
    assert bot.said() == [words]


# By how much


@pytest.mark.parametrize(
    ("words", "screen"),
    [
        (
            "Élodie am Freitag eine Stunde später, sie hat Lieferung",
            "Élodie · Fri 27 Nov 11:30–12:30, instead of Fri 27 Nov 10:30",
        ),
        (
            "Élodie nächstes Mal eine halbe Stunde später",
            "Élodie · Fri 27 Nov 11:00–12:00, instead of Fri 27 Nov 10:30",
        ),
        (
            "Mara half an hour later on Monday, she has the dentist",
            "Mara · Mon 30 Nov 11:30–12:30, instead of Mon 30 Nov 11:00",
        ),
        (
            "une heure plus tôt vendredi avec Élodie",
            "Élodie · Fri 27 Nov 09:30–10:30, instead of Fri 27 Nov 10:30",
        ),
        (
            "Benno el jueves media hora más tarde, tiene que recoger a su hija",
            "Benno · Thu 3 Dec 16:30–17:30, instead of Thu 3 Dec 16:00",
        ),
        (
            "z Marą w poniedziałek kwadrans wcześniej",
            "Mara · Mon 30 Nov 10:45–11:45, instead of Mon 30 Nov 11:00",
        ),
        (
            "avance Élodie d'une heure vendredi",
            "Élodie · Fri 27 Nov 09:30–10:30, instead of Fri 27 Nov 10:30",
        ),
        (
            "Können wir Mara am Montag eine Stunde später machen?",
            "Mara · Mon 30 Nov 12:00–13:00, instead of Mon 30 Nov 11:00",
        ),
        (
            "can we do Mara an hour later on Monday",
            "Mara · Mon 30 Nov 12:00–13:00, instead of Mon 30 Nov 11:00",
        ),
        (
            "move Mara from Monday to Tuesday an hour later",
            "Mara · Tue 1 Dec 12:00–13:00, instead of Mon 30 Nov 11:00",
        ),
    ],
)
def test_one_is_so_much_later(eva: Phone, bot: LocalBot, words: str, screen: str) -> None:
    eva.says(words)
    assert eva.screen == screen
    eva.presses("Move it")
    assert eva.screen.startswith("Moved: ")
    assert bot.said() == []


@pytest.mark.parametrize(
    ("words", "screen"),
    [
        ("Mara mondays an hour later", "Mara · every Monday 12:00–13:00, first Mon 30 Nov 12:00"),
        (
            "Mara ab Januar eine Stunde später",
            "Mara · every Monday 12:00–13:00, first Mon 4 Jan 2027 12:00",
        ),
        (
            "Mara desde enero media hora antes",
            "Mara · every Monday 10:30–11:30, first Mon 4 Jan 2027 10:30",
        ),
    ],
)
def test_a_series_is_so_much_later(eva: Phone, words: str, screen: str) -> None:
    eva.says(words)
    assert eva.screen.startswith(f"{screen}\n\nInstead of every Monday 11:00")


def test_where_there_is_no_series_nothing_is_later_from_now_on(eva: Phone) -> None:
    eva.says("Jonas from now on an hour later")
    assert eva.screen == "Saved as a note."


def test_on_a_day_without_a_session_the_next_is_asked_about(eva: Phone) -> None:
    eva.says("Élodie heute eine halbe Stunde später")
    assert eva.screen == "You do not meet Élodie on Thu 26 Nov. Is it this one?"
    eva.presses("Fri 27 Nov 10:30 Élod…")
    assert eva.screen.startswith("Élodie · Fri 27 Nov 11:00–12:00")


@pytest.mark.parametrize(
    "words",
    ["Mara heute eine halbe Stunde später", "Mara today half an hour later, the dentist"],
)
def test_on_the_day_itself_it_is_one_until_it_has_begun(
    eva: Phone, bot: LocalBot, words: str
) -> None:
    """Then it tells how it was, also to the question that is open."""
    bot.forward(datetime(2026, 11, 30, 8, tzinfo=UTC))
    with bot.undone():
        eva.says(words)
        assert eva.screen.startswith("Mara · Mon 30 Nov 11:30–12:30")
    bot.forward(datetime(2026, 11, 30, 12, tzinfo=UTC))
    eva.says(words)
    assert eva.screen.startswith("Saved · Mon 30 Nov · Mara")
    eva.says("Mara nächstes Mal eine halbe Stunde später")
    assert eva.screen.startswith("Mara · Mon 7 Dec 11:30–12:30")


@pytest.mark.parametrize(
    "story",
    [
        "Benno came half an hour later on Thursday",
        "Benno on Thursday half an hour later, he had the dentist",
        "Benno war am Donnerstag eine halbe Stunde später da",
        "An hour later Benno called on Thursday",
        "Mara pushed the invoice an hour later on Monday",
        "Benno eine Stunde später",
    ],
)
def test_what_tells_of_later_stays_a_story(eva: Phone, bot: LocalBot, story: str) -> None:
    eva.says(story)
    assert eva.screen == "Saved as a note."
    assert bot.said() == [story]


# To a time


@pytest.mark.parametrize(
    "words",
    [
        "set Jonas on Tuesday 8 December to 7 pm",
        "change Jonas to 19:00",
        "make Jonas's session 19:00",
        "make jonas 19:00 on 8 december, he has the accountant before",
        "stell die Zeit für Jonas am Dienstag, den 8. Dezember, auf 19 Uhr, er hat noch Baustelle",
        "ändere Jonas am 8. Dezember auf 19 Uhr",
        "change l'heure de Jonas le 8 décembre pour 19h",
        "cambia la hora de Jonas el 8 de diciembre a las 19",
        "zmień godzinę Jonasa 8 grudnia na 19",
    ],
)
def test_one_is_set_to_a_time(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says(words)
    assert eva.screen == "Jonas · Tue 8 Dec 19:00–20:00, instead of Tue 8 Dec 18:30"
    assert bot.said() == []


@pytest.mark.parametrize("words", ["change the time to 12:00", "cambia la hora a las 12"])
def test_a_time_of_nobody_is_the_clock(eva: Phone, words: str) -> None:
    eva.says(words)
    assert eva.screen == "Has your time zone changed?"


def test_who_is_set_on_a_day_has_no_such_name(eva: Phone) -> None:
    eva.says("set Mara Friday 12:00")
    assert eva.screen.startswith("Mara · Fri 27 Nov 12:00–13:00, once")


# Who cannot, and when rather


@pytest.mark.parametrize(
    "words",
    [
        "nächsten Donnerstag können wir nicht, verschieben auf Mittwoch den 9. um 17 Uhr",
        "Benno kann am Donnerstag nicht, er hat Lieferung, verschieben auf den 9. um 17 Uhr",
        "we can't do next Thursday, he's at a fair, so Wednesday the 9th at 5 pm instead",
        "jeudi nous ne pouvons pas, plutôt mercredi 9 décembre à 17h",
        "el jueves no podemos, mejor el miércoles 9 de diciembre a las 17",
        "w czwartek nie możemy, przełóżmy na środę 9 o 17",
    ],
)
def test_who_cannot_would_rather_meet_then(eva: Phone, bot: LocalBot, words: str) -> None:
    """Where nobody is named, with whom they meet that day."""
    eva.says(words)
    assert eva.screen == "Benno · Wed 9 Dec 17:00–18:00, instead of Thu 3 Dec 16:00"
    assert bot.said() == []


def test_a_weekday_is_asked_about_before_the_one_that_it_replaces(eva: Phone) -> None:
    """Tomorrow is a Friday, and at ten it will be over by then."""
    eva.says("Benno kann Donnerstag nicht, lieber Freitag um 10")
    assert eva.screen == "Benno, Thu 3 Dec 16:00. Which do you mean?"
    assert eva.buttons[:2] == ["Fri 27 Nov 10:00", "Fri 4 Dec 10:00"]


@pytest.mark.parametrize(
    ("words", "screen"),
    [
        ("am 3. Dezember können wir nicht", "Benno, Thu 3 Dec 16:00–17:00: called off?"),
        (
            "am 5. Dezember können wir nicht",
            "You do not meet anybody on Sat 5 Dec. Is it one of these?",
        ),
    ],
)
def test_who_cannot_and_names_no_other_day(eva: Phone, words: str, screen: str) -> None:
    eva.says(words)
    assert eva.screen == screen


# Called off, in one word why


@pytest.mark.parametrize(
    "words",
    [
        "Benno am 24. Dezember fällt aus, Weihnachten",
        "no Benno on the 24th, Christmas",
        "because of Christmas no Benno on the 24th",
        "Benno le 24 décembre annulé, Noël",
        "Benno el 24 se cancela, Navidad",
        "Benno 24 grudnia odpada, Boże Narodzenie",
        "Benno fällt am 24. aus, Betriebsfeier",
        "Benno cancelled 24 December, half-term",
        "Benno odwołał 24 grudnia, remont",
    ],
)
def test_a_feast_or_a_word_may_say_why(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says(words)
    assert eva.screen == "Benno, Thu 24 Dec 16:00–17:00: called off?"
    assert bot.said() == []


@pytest.mark.parametrize(
    "story",
    [
        "Mara cancelled Monday, typical",
        "Mara fällt Montag aus, Hoffnung",
        "Mara cancelled, divorce",
    ],
)
def test_a_word_that_is_no_plain_reason_tells_something(
    eva: Phone, bot: LocalBot, story: str
) -> None:
    eva.says(story)
    assert bot.said() == [story]


def test_a_feast_that_is_said_alone_is_the_day(eva: Phone) -> None:
    eva.says("cancel Benno on Christmas Eve")
    assert eva.screen == "Benno, Thu 24 Dec 16:00–17:00: called off?"


# And somebody else too


@pytest.mark.parametrize(
    ("words", "screen"),
    [
        (
            "und Élodie am 25. natürlich auch nicht",
            "Élodie, Fri 25 Dec 10:30–11:30: called off?",
        ),
        ("nor Mara on the 28th", "Mara, Mon 28 Dec 11:00–12:00: called off?"),
        ("et Élodie le 25 non plus", "Élodie, Fri 25 Dec 10:30–11:30: called off?"),
        ("y Élodie el 25 tampoco", "Élodie, Fri 25 Dec 10:30–11:30: called off?"),
        ("ani z Marą 28", "Mara, Mon 28 Dec 11:00–12:00: called off?"),
        ("und am 31. auch nicht", "Benno, Thu 31 Dec 16:00–17:00: called off?"),
        ("Mara am Montag auch nicht", "Mara, Mon 30 Nov 11:00–12:00: called off?"),
    ],
)
@pytest.mark.parametrize("agreed", [False, True])
def test_another_is_called_off_as_well(eva: Phone, words: str, screen: str, agreed: bool) -> None:
    eva.says("Benno am 24. Dezember fällt aus")
    if agreed:
        eva.presses("Skip it")
    eva.says(words)
    assert eva.screen == screen
    eva.presses("Skip it")
    assert eva.screen.startswith("Skipped: ")


def test_also_behind_one_that_was_planned_once(eva: Phone) -> None:
    eva.says("Jonas kann am 8. Dezember nicht, Lieferung")
    eva.presses("Call it off")
    eva.says("und Benno am 10. auch nicht")
    assert eva.screen == "Benno, Thu 10 Dec 16:00–17:00: called off?"
    eva.says("/sessions")
    eva.says("und Benno am 17. auch nicht")
    assert eva.screen == "Saved as a note."


@pytest.mark.parametrize(
    "story",
    [
        "und Mara auch nicht",
        "und Mara am 29. auch nicht",
        "she did not like it on the 28th either",
        "und Mara hat am Montag auch nicht gefragt",
        "Mara nicht am Montag\nauch nicht am Dienstag",
    ],
)
def test_without_a_session_on_that_day_it_is_a_story(
    eva: Phone, bot: LocalBot, story: str
) -> None:
    eva.says("Benno am 24. Dezember fällt aus")
    eva.presses("Skip it")
    eva.says(story)
    assert bot.said() == [story]


def test_behind_anything_else_it_is_a_story(eva: Phone, bot: LocalBot) -> None:
    story = "und Mara am 28. auch nicht"
    eva.says(story)
    eva.says("Mara am Montag eine Stunde später")
    eva.says(story)
    eva.says("Benno am 24. Dezember fällt aus")
    eva.presses("Skip it")
    eva.presses("Not skipped")
    eva.says(story)
    assert bot.said().count(story) == 3


# Another hour instead of the old one


@pytest.mark.parametrize(
    "words",
    [
        "Mara, Mon 14 Dec 12:00 statt 11:00",
        "Mara, 14 December at 12 not 11",
        "Mara le 14 décembre à 12h au lieu de 11h",
        "Mara el 14 de diciembre a las 12 en vez de a las 11",
        "Mara 14 grudnia o 12 zamiast o 11",
    ],
)
@pytest.mark.parametrize("before", ["", "Kurt tomorrow 9:00"])
def test_one_of_a_series_is_at_another_hour(eva: Phone, words: str, before: str) -> None:
    """The series was planned just now, or something else was."""
    if before:
        eva.says(before)
        eva.presses("Save this session")
    eva.says(words)
    assert eva.screen == "Mara · Mon 14 Dec 12:00–13:00, instead of Mon 14 Dec 11:00"
    eva.presses("Move it")
    assert eva.screen.startswith("Moved: Mara, Mon 14 Dec 12:00.")


def test_of_two_series_the_one_at_the_old_hour_is_meant(eva: Phone) -> None:
    eva.says("Mara Wednesdays 18:30")
    eva.presses("Save this session")
    eva.presses("As well")
    eva.says("Kurt tomorrow 9:00")
    eva.presses("Save this session")
    eva.says("Mara 19:00 statt 18:30")
    assert eva.screen == "Mara · Wed 2 Dec 19:00–20:00, instead of Wed 2 Dec 18:30"


def test_where_there_is_no_session_that_day_the_next_one_moves_there(eva: Phone) -> None:
    eva.says("Jonas, Tue 15 Dec 19:00 statt 18:30")
    assert eva.screen == "Jonas · Tue 15 Dec 19:00–20:00, instead of Tue 8 Dec 18:30"
    eva.presses("Move it")
    eva.says("/sessions")
    eva.presses("More")
    assert [label for label in eva.buttons if "Jonas" in label] == ["Tue 15 Dec 19:00 Jonas"]
